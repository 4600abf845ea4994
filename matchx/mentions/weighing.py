"""How much the place of a name in the text speaks for a team and for a person: "a 2-1 win over Kelmouth", "Kelmouth's keeper"."""

from __future__ import annotations

from functools import cache

from .. import lexicon
from ..text import Document, Token
from .capitals import unstretched
from .gazetteer import fold
from .through import GOALS_OF_SIDES, lost_man, through_man
from .wording import CALENDAR, Name, begins, ends, family, given_names, phrases, positions

RESULTS = frozenset("goalless scoreless win victory draw defeat beat goal scored winner equaliser led ahead lead 1-0".split())
_ENDINGS = frozenset("win victory defeat loss draw".split())
_BRINGS = frozenset(
    "lifts lifting moves moved keeps leaves takes sends bringing putting giving put puts putting give gives gave giving fired fires firing sent sends had edged kept keep drew hauled haul dragged drag pulled nudged earned earn handed "
    "help helped shot shoot lifted lift headed brought bring left leave leaving take took sealed saw see hand eased carried carry fire".split()
)
_BROUGHT = frozenset("ahead level lead points win victory advantage penalty corner lifeline platform".split())
_PLACED = frozenset(tuple(words.split()) for words in ("in front", "into a", "two up", "one up", "back level", "back ahead", "on top", "on level", "three points", "back in", "to victory", "to a", "into the", "out of", "on their", "through to", "to within", "up to", "top of", "bottom of", "to the"))  # fmt: skip
_LIFTED = frozenset("out up above off within clear level into to top bottom".split())
# Whose somebody is so is a man: "Hale's colleague Ross".
_OF_MEN = frozenset(
    "colleague mate team-mate teammate partner brother twin cousin compatriot replacement understudy namesake marker".split()
)
_TIES = frozenset("lost won by to drew held win lead led were trailed trail beaten up down".split())
_HEADS = frozenset((word,) for word in ("manager", "boss", "coach", "captain", "skipper", "keeper", "goalkeeper"))
_MEN = frozenset("loanee man players player fans supporters bench number graduate signing recruit academy".split())
_PLACES = frozenset("goal right left half net end flank area box penalty defence midfield back".split())
_MODAL = frozenset("would could might should may must".split())
_STANDS = frozenset("level ahead behind in out further home two three one clear safe".split())
GAMES = frozenset(
    "match game encounter tie clash contest meeting derby duel battle fixture final semi quarter affair encounters replay leg".split()
)
_OUR_GOAL = frozenset(
    "opener equaliser leveller winner goal goals only consolation second third fourth fifth sixth captain".split()
)
# Behind one of these a plain verb says nothing: "saw Hale head wide", "did Hale score".
_CAUSES = frozenset(
    "saw see sees seeing watch watched watches let lets letting made make makes making help helped helps helping have had has did do does would could can "
    "will should must may might and & or to".split()
)
_SWAPS = frozenset(
    "swap swaps swapped change changes sub subs substitution substitutions replace replaces replaced switch".split()
)
_HEADING, _DUEL = 60, frozenset(("v", "vs", "versus"))
_SKIPPED = frozenset("the a his their her".split())
_PAIRED = frozenset("and or /".split())


def words(doc: Document, name: Name) -> tuple[str, ...]:
    """The words of a name, without accents and full stops."""
    return tuple(fold(token.word) for token in doc.tokens[name.first : name.last] if token.word != ".")


def weigh(doc: Document, name: Name, starts: dict[int, Name], stops: dict[int, Name]) -> tuple[float, float]:
    """How much the place of a name speaks for a team and for a person."""
    tokens = doc.tokens
    before = [tokens[i].word for i in range(max(0, name.first - 5), name.first)]
    after = [tokens[i].word for i in range(name.last, min(len(tokens), name.last + 6))]
    if doc.heads and name.first > _HEADING and ({*before[-1:], *after[:1]} & _DUEL or unstretched(tokens[name.first].word)):
        return 0.0, 2.0  # "Roe v Hale, and Hale saves!", "ROEEEEE 3-2": in an entry no fixture
    if len(after) > 2 and after[0] == "on" and after[1] in CALENDAR:
        after = after[2:]  # "Kelmouth on Saturday ran out winners"
    if len(after) > 3 and after[0] == after[2] == "," and after[1] in _ASIDES:
        after = after[3:]  # "Kelmouth, though, hit back"
    determined = bool(before) and before[-1] == "the"
    if before and before[-1] in _SKIPPED:
        before = before[:-1]
    team = person = 0.0
    paired = _pair(doc, name, starts, stops, before, after)
    verb = _verb(after)
    owner = after[:1] in (["'s"], ["'"])  # "trailing to Hale's opener" speaks of the opener
    told = attributive(doc, name)  # "by Kelmouth players" speaks of the players
    if owner and before[-1:] in (["to"], ["for"]) or name.kind == "ground" and not told and _went_to(tokens, name.first):
        pass
    elif (
        before[-2:] == ["beaten", "by"]
        and before[-3:-2] in (["was"], ["is"], ["being"])
        and not _of_team(stops, name.first - 3)
    ):
        person += 0.5  # "Roe was beaten by Hale"
    elif ends(before, "team_before"):
        team += 2.0
    elif before[-2:] in (["on", "for"], ["in", "for"], ["replaced", "by"]):
        person += 1.0  # "Roe on for Hale"
    elif before[-1:] == ["for"] and _SWAPS & {token.word for token in tokens[max(0, name.first - 8) : name.first]}:
        person += 0.5  # "Change, Hull: Smith for Jones"
    elif (
        before[-1:] == ["for"] and {*before[-2:-1]} & _WHEN and after[:1] in ([","], ["."], [";"], []) and _scored(tokens, name)
    ):
        team += 2.0  # "scored in the 80th minute for Kelmouth"
    elif ends(before, "team_before_weak"):
        team += 1.0
    elif len(before) > 1 and before[-1] in ("at", "with", "against", "over", "to", "by") and scored(before[-2]):
        team += 0.0 if determined and before[-1] == "at" else 2.0  # "a 0-0 at Kelmouth"
    elif ends(before, "person_before"):
        person += 0.0 if told else 0.5
    elif before and (before[-1],) in positions():
        person += 1.5
    elif before[-1:] == ["at"] and _won_for(tokens, stops.get(name.first - 1)):
        team += 1.5  # "a 1-0 win for Kelmouth at Arden"
    owner_before = stops.get(name.first - 1) if before[-1:] in (["'s"], ["'"]) else None
    if owner_before and nation(owner_before):
        led = [token.word for token in tokens[max(0, owner_before.first - 4) : owner_before.first]]
        team, person = (
            (team + 2.0, person) if ends(led, "team_before") else (team, person + 0.5)
        )  # "a win over Ghana's Kelmouth"
    elif owner_before and owner_before.kind in ("team", "nickname"):
        person += 2.0  # "Kelmouth's Hill"
    elif owner_before and _has_first_name(doc, owner_before) and tokens[owner_before.first - 1].word in _TO_SIDES:
        team += 0.0 if _has_first_name(doc, name) else 2.0  # "Dan Hale's Kelmouth"
    if before[-1:] == ["of"] and not determined and (man := stops.get(name.first - 1)) and man.kind == "person":
        return team + 1.0, person  # "Dan Hale of Kelmouth": the words behind tell of him
    if before and (before[-1] in _BRINGS and _brought(after) or before[-1] in ("lifts", "lifted") and after[0] in _LIFTED):
        team += 2.0  # "put Kelmouth ahead", "gave Kelmouth a 1-0 win"
    if paired is None:
        team += _plural(tokens, name, starts, before, after)
    elif before[-1:] == ["between"] and (GAMES & {*before} or paired == "team") or _between(tokens, stops.get(name.first - 1)):
        team += 1.5  # "the meeting between Kelmouth and Arden"
    if before[-1:] in (["saw"], ["sees"], ["seeing"], ["see"]) and begins(after, "team_does"):
        team += 1.5  # "a late goal saw Kelmouth edge out Arden"
    if _in_line(tokens, name, starts, stops):
        team += 2.0
    if before[-1:] == ["("] and after[:1] == [")"] and (man := stops.get(name.first - 1)) and man.kind == "person":
        team += 0.7  # "booked: Roe (Kelmouth)"
    if before[-1:] == ['"'] and after[:1] == ['"']:
        team += 1.0  # in some countries the names of clubs stand in quotation marks
    if len(after) > 1 and after[1] == "%":
        team += 2.0  # "Possession: Kelmouth 46%"
    if after and (after[0] == "beat" or begins(after, "beats")) and any(scored(word) for word in after[2:]):
        team += 2.0
    if after and (scored(after[0]) or len(after) > 1 and after[0] in _TIES and scored(after[1])):
        team += 1.5  # "beat Kelmouth 3-1", "Kelmouth lost 2-0"
    if after[:1] in (["'s"], ["'"]):
        if _owns_man(tokens, name, starts):
            team += 2.0  # "Kelmouth's Dan Hale", "Kelmouth's Dutch winger Rik Bos"
        elif len(after) > 1 and after[1] in _OF_MEN:
            person += 1.5
        elif len(after) > 1 and scored(after[1]) or before[-1:] == ["for"] and len(after) > 1 and after[1] in _OUR_GOAL:
            team += 2.0  # "Kelmouth's 1-0 lead", "for Kelmouth's second"
        elif begins(after[1:], "team_owns") or len(after) > 1 and (after[1],) in positions():
            team += 1.5
        elif len(after) > 2 and begins(after[2:], "team_owns_far"):
            team += 1.5  # "Kelmouth's slipshod defence"
        elif {*after[1:2]} & _OUR_GOAL and through_man(tokens, name, starts):
            team += 2.0  # "Kelmouth's goal came late, Hale heading in"
        elif begins(after, "person_after"):
            person += 1.5
    elif determined and after and after[0] in _PLACES:
        inside = name.first > 1 and tokens[name.first - 2].word in ("in", "into")
        team += 2.0 if inside else 1.0  # "in the Kelmouth goal"; "the Kelmouth goal", "down the Kelmouth right"
    elif told and after[0] in family("side_noun"):
        team += 1.5  # "an energetic Kelmouth outfit"
    elif (size := _position(after)) and "\n" not in doc.work[tokens[name.last - 1].end : tokens[name.last].start]:
        man = starts.get(name.last + size)
        if man and man.kind in ("person", "official"):
            team += 2.0 if name.last - name.first == 1 else 5.0  # "Kelmouth captain Dan Hale"
        elif determined and name.last - name.first > 1:
            team += 3.0  # "the Market Weighby winger"
        elif determined or not before or before[-1] in (".", ",", "by", "and"):
            team += 1.5  # "the Kelmouth winger"
    elif after[:2] == ["made", "it"] and {*after[3:4]} & _COUNTED or lost_man(tokens, name, starts):
        team += 2.0  # "made it three wins on the spin", "lost goalkeeper Dan Hale to a red card"
    elif paired is None and {*_verb(after)[:1]} & GOALS_OF_SIDES and through_man(tokens, name, starts):
        team += 2.0
    elif paired is None and (begins(after, "team_after") or begins(verb, "team_after")):
        team += 1.5
    elif len(after) > 3 and after[0] in _MODAL and after[1:3] == ["have", "been"] and after[3] in _STANDS:
        team += 2.0  # "Kelmouth would have been out of sight"
    elif paired is None and (begins(after, "team_after_weak") or begins(verb, "team_after_weak")):
        team += 0.7
    elif after[:2] == [",", "whose"] and len(after) > 2 and (begins(after[2:], "team_owns") or (after[2],) in positions()):
        team += 1.5  # "Kelmouth, whose keeper"
    elif begins(after, "person_after"):
        person += 1.5
    elif paired == "person" and begins(_behind_pair(doc, name, starts, stops), "team_pair"):
        team += 1.5  # "Kelmouth and Arden shared the points"
        paired = None
    if doc.heads and _labels(before, after):
        team += 2.0
    if after[:2] == ["(", "h"] or after[:1] == ["("] and len(after) > 1 and after[1].isdecimal():
        person += 1.0
    if paired == "team":
        team += (
            1.5
            if begins(_behind_pair(doc, name, starts, stops), "team_pair")
            or before[-1:] == ["and"]
            and begins(after, "team_after")
            else 0.7
        )
    elif paired == "person":
        person += 0.5
    return team, person


_TO_SIDES = frozenset("for against over past".split())  # "Dan Hale's Kelmouth", but not "Long Marston's Hale"
_WHEN = frozenset("minute minutes twice".split())


def _scored(tokens: tuple[Token, ...], name: Name) -> bool:
    """Whether a goal is told right before a name, and no change."""
    prior = {token.word for token in tokens[max(0, name.first - _NEAR) : name.first]}
    return bool(prior & _SCORES) and not prior & _LEAVES


_NEAR = 12
_SCORES = frozenset("score scored scores scoring struck strikes netted equalised levelled".split())
_LEAVES = frozenset("off replaced withdrawn hooked way change substituted".split())


def _has_first_name(doc: Document, name: Name) -> bool:
    """Whether a name begins as a man's does who is named in full: Dan Hale."""
    return name.kind in ("person", "official") and name.last - name.first > 1 and words(doc, name)[0] in given_names()


def _of_team(stops: dict[int, Name], at: int) -> bool:
    """Whether a team is named before a token."""
    return at in stops and stops[at].kind in ("team", "nickname", "people")


_COUNTED = frozenset("wins victories defeats draws games matches losses points".split())
_ASIDES = frozenset("though however meanwhile too instead".split())


_CHANGES = frozenset("sub subs substitution substitutions change changes".split())


def _labels(before: list[str], after: list[str]) -> bool:
    """Whether a live entry says whose change it tells of: "Sub Kelmouth:", "Kelmouth subs -", "Change for Kelmouth:"."""
    opens = before[-2:-1] if before[-1:] in (["for"], [","]) else before[-1:]
    closed = bool(after) and after[0] in ":-.!"
    return (
        closed
        and bool(_CHANGES & {*opens})
        or bool(after)
        and after[0] in _CHANGES
        and (len(after) < 2 or not after[1].isalpha())
    )


def _went_to(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether what stands before a ground's name only says where: "at Kelmouth Park", "visitors to Kelmouth Park"."""
    lead, verb = tokens[at - 1].word, tokens[max(0, at - 2)].word
    return lead in ("at", "from") or lead == "to" and verb in _JOURNEYS


_JOURNEYS = frozenset(
    "visitors visit visits visited trip trips travelled travels travel journey came back returned went".split()
)


def attributive(doc: Document, name: Name) -> bool:
    """Whether a name only says which: "the Kelmouth winger", "a Kelmouth side", "by Kelmouth players", "ex-Kelmouth man"."""
    tokens = doc.tokens
    if name.last >= len(tokens) or tokens[name.last].capital:
        return False
    word = tokens[name.last].word
    if word in family("side_noun") or (word,) in _HEADS or word in _MEN:
        return True
    return (word,) in positions()


def of_third(doc: Document, name: Name) -> bool:
    """Whether a name, here, is a club's that somebody comes from: "the Kelmouth loanee", "the former Kelmouth winger"."""
    before = doc.tokens[name.first - 1].word if name.first else "."
    return before in _FROM and attributive(doc, name) and doc.tokens[name.last].word not in ("and", "or")


_FROM = frozenset("the a an former ex one-time loan".split())  # the on-loan Kelmouth winger


def _in_line(tokens: tuple[Token, ...], name: Name, starts: dict[int, Name], stops: dict[int, Name]) -> bool:
    """Whether a name stands in a result within a sentence: "it finished Kelmouth 2 Arden 1"."""
    other = starts.get(name.last + 1) or stops.get(name.first - 1)
    if other is None:
        return False
    first, second = sorted((name, other), key=lambda n: n.first)
    figures = [tokens[at.last].word if at.last < len(tokens) else "." for at in (first, second)]
    if figures[0] in ("-", "v", "vs") and scored(figures[1].replace(":", "-")):
        return True  # "Kelmouth - Arden 2:3"
    return all(word.isdecimal() and int(word) < 20 for word in figures)


def _verb(after: list[str]) -> list[str]:
    """The words behind a name from the verb on, without what stands before it: "twice came from behind"."""
    at = 0
    while at < len(after) - 2 and at < 3 and (after[at] in _BEFORE_VERB or len(after[at]) > 4 and after[at].endswith("ly")):
        at += 1
    return after[at:]


_BEFORE_VERB = frozenset(
    "twice now then also soon again almost never still duly always once yesterday again both even just ever "
    "somehow perhaps rather too".split()
)


def _position(words: list[str]) -> int:
    """Of how many words what a player does is, with which some words begin: "centre back", "keeper"."""
    return next((size for size in (3, 2, 1) if tuple(words[:size]) in positions() or tuple(words[:size]) in _HEADS), 0)


def nation(name: Name) -> bool:
    return name.kind == "team" and bool(name.keys) and is_nation(name.keys[0])


@cache
def is_nation(key: str) -> bool:
    return lexicon.team_row(key).get("kind") == "nation"


def _owns_man(tokens: tuple[Token, ...], name: Name, starts: dict[int, Name]) -> bool:
    """Whether a man is named behind a possessive, perhaps with what he is before his name."""
    for at in range(name.last + 1, min(name.last + 5, len(tokens))):
        owned = starts.get(at)
        if owned is not None and owned.kind != "people":
            return owned.kind == "person"
        word = tokens[at].word
        plain = word.isalpha() and not tokens[at].capital and at + 1 in starts
        if word in _OF_MEN or owned is None and (word,) not in positions() and not plain:
            return False
    return False


def _between(tokens: tuple[Token, ...], other: Name | None) -> bool:
    """Whether a name is the second of "between A and B"."""
    return other is not None and tokens[other.last].word == "and" and tokens[other.first - 1].word == "between"


def _won_for(tokens: tuple[Token, ...], other: Name | None) -> bool:
    """Whether a name stands behind "a 1-0 win for"."""
    before = [token.word for token in tokens[max(0, other.first - 2) : other.first]] if other else []
    return before[-1:] in (["for"], ["by"]) and before[0] in RESULTS


def _plural(tokens: tuple[Token, ...], name: Name, starts: dict[int, Name], before: list[str], after: list[str]) -> float:
    """What speaks for a team in the number of the verb and of what is theirs: "Kelmouth see out the match in their half"."""
    found = 0.0
    article = {token.word for token in tokens[max(0, name.first - 2) : name.first]} & {"a", "an", "another"}
    if after and (after[0],) in phrases("team_plural") and not _CAUSES & {*before[-3:]} and not article:  # "a late Hale strike"
        found += 1.2
    for at in range(name.last, min(name.last + 6, len(tokens) - 1)):
        word = tokens[at].word
        if at in starts or not word[0].isalpha() or word in ("and", "but", "as", "when", "while"):
            break
        if word in ("their", "its") and _ENDINGS & {token.word for token in tokens[at + 1 : at + 5]}:
            return found + 1.5  # "handed Kelmouth their heaviest home loss"
        if word == "its" and at > name.last:
            return found + 1.2  # "Kelmouth restored its lead"
        if word in ("themselves", "itself") or word == "their" and tokens[at + 1].word not in _OUR_GOAL:
            return found + 0.7
    return found


def _behind_pair(doc: Document, name: Name, starts: dict[int, Name], stops: dict[int, Name]) -> list[str]:
    """The words behind a pair "A and B", one of which is the name."""
    other = starts.get(name.last + 1) if name.last < len(doc.tokens) and doc.tokens[name.last].word in _PAIRED else name
    at = other.last if other else name.last
    return [token.word for token in doc.tokens[at : at + 4]]


def _brought(after: list[str]) -> bool:
    """Whether a score, the lead or a win follows: "ahead", "in front", "two up", "a 1-0 victory", "the points"."""
    words = after[1:] if after[:1] in (["a"], ["the"], ["their"]) else after
    placed = words[1:2] == ["points"] or tuple(words[:2]) in _PLACED or words[:3] == ["in", "the", "lead"]
    return bool(words) and (words[0] in _BROUGHT or scored(words[0]) or placed)


def scored(word: str) -> bool:
    left, _, right = word.partition("-")
    return left.isdecimal() and right.isdecimal() and int(left) < 20 and int(right) < 20


def _pair(doc: Document, name: Name, starts: dict[int, Name], stops: dict[int, Name], before: list[str], after: list[str]) -> str | None:  # fmt: skip
    """What the other one of a pair "A and B" is."""
    other = None
    if after and after[0] in _PAIRED:
        other = starts.get(name.last + 1)
        if other and other.last < len(doc.tokens) and doc.tokens[other.last].word in ("'s", "'"):
            return None  # Hale and Celtic's Roe
    elif before and before[-1] in _PAIRED:
        other = stops.get(name.first - 1)
    if other is None:
        return None
    return "team" if other.kind in ("team", "nickname") else other.kind
