"""What the claims of a sentence say of those it speaks of: who came on, who scored last, who stopped a shot."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

from ... import pack
from ...model import Mention
from ..case import Case, Told
from ..sides.teams import team_of
from .register import PRESENTS, Register, Seen, presented

ATTACKS = frozenset("scorer shooter taker won_by".split())
MEMORY = 400  # how many namings, or claims of a kind, count for a description
# For what the man who fell is booked, not the one who brought him down.
DIVES = frozenset("diving dive simulation easily theatrics play-acting".split())
EVENTS = frozenset("goal chance penalty substitution card disallowed_goal".split())


def answered(case: Case, spoken: list[Seen]) -> str | None:
    """The scorer of the goal that answers another in a sentence: "Smith put Leeds ahead, but Jones levelled"."""
    goals = [told for told in case.told_in(case.sentence_of(spoken[0].token)) if told.kind == "goal" and not told.dropped]
    people = {item.person for item in spoken}
    if len(goals) < 2 or goals[0].people.get("scorer") == goals[-1].people.get("scorer"):
        return None
    turns = "but" in case.words_between(goals[0], goals[-1])
    scorer = goals[-1].people.get("scorer")
    return scorer if turns and scorer in people else None


def called_up(case: Case, spoken: list[Seen]) -> str | None:
    """Who is brought on the scene behind his verb: "Smith crossed and up popped Jones. He headed wide"."""
    tokens = case.doc.tokens
    called = [item for item in spoken if tokens[item.token - 1].word in PRESENTS]
    called = [item for item in called if presented([token.word for token in tokens[max(0, item.token - 3) : item.token]])]
    return called[-1].person if called else None


def replaced(case: Case, spoken: list[Seen]) -> set[str]:
    """Who was taken off for another in a sentence: what follows is told of the other."""
    return {
        told.people["player_out"]
        for told in (case.told_in(case.sentence_of(spoken[0].token)) if spoken else ())
        if told.kind == "substitution" and told.people.get("player_out") and "player_in" in told.claim.roles
    }


ON_HIS_WAY = 5  # words behind a man who gets the ball at the end of a sentence: "down the left."


def closes(case: Case, item: Seen, within: int = 1) -> bool:
    """Whether a sentence ends with a name, or so few words behind it ("released Smith down the left.")."""
    end = case.doc.sentences[case.sentence_of(item.token)][1]
    last = next((m.last for m in case.between(item.token, item.token + 1)), end)
    return end - last <= within


def came_last(case: Case, mention: Mention) -> str | None:
    """Who came on, where the sentence before a mention's ends with one change of a known man."""
    before = [told for told in case.told_in(case.sentence_of(mention.first) - 1) if not told.dropped and told.kind in EVENTS]
    last = max(before, key=lambda told: told.claim.end, default=None)
    together = sum(told.kind == "substitution" and last is not None and told.claim.end == last.claim.end for told in before)
    return last.people.get("player_in") if last is not None and last.kind == "substitution" and together == 1 else None


def latest(case: Case, mention: Mention, kind: str) -> list[Told]:
    """The claims of a kind told before a mention, the last ones."""
    told = case.of_kind(kind)
    stop = bisect_left(told, mention.start, key=lambda one: one.claim.start)
    return told[max(0, stop - MEMORY) : stop]


def stopped(case: Case, sentence: int, before: int) -> set[str]:
    """Whose shot was stopped in a sentence: who reacts to it is another."""
    return {
        told.people["shooter"]
        for told in case.told_in(sentence)
        if told.kind == "chance" and not told.dropped and told.claim.start < before and "shooter" in told.people
        and told.tags.get("outcome") in STOPPED
    }  # fmt: skip


def same_story(case: Case, mention: Mention, last: int) -> str | None:
    """Who shot in a sentence that goes on about his attempt, or about an earlier one: "Smith ought to have scored after Jones had
    crossed, but the striker's finish was weak", "denied Smith, having already tipped the striker's header over", "denied by the keeper, who smothered at the striker's feet"."""
    first = case.doc.sentences[case.sentence_of(mention.first)][0]
    before = [told for told in case.told_in(case.sentence_of(mention.first)) if told.kind == "chance" and not told.dropped]
    before = [told for told in before if told.claim.end <= mention.start and told.claim.start >= case.doc.tokens[first].start]
    if not before or case.doc.tokens[mention.last].word not in ("'s", "'"):
        return None
    between = {token.word for token in case.doc.tokens[last : mention.first]}
    told = before[-1]
    goes_on = told.tags.get("outcome") == "missed" and case.doc.tokens[mention.first - 1].word in ("but", "yet", "only")
    goes_on = goes_on or told.tags.get("outcome") in STOPPED and ("having" in between or not _TURNS & between)
    return told.people.get("shooter") if goes_on else None


_TURNS = frozenset("and but before then while as when after until ;".split())
STOPPED = frozenset(("saved", "blocked", "woodwork"))


def stoppers(case: Case, sentence: int, before: int | None = None) -> set[str]:
    """Who stopped a shot or gave away a penalty in a sentence: what follows goes on about the other man."""
    return {
        person
        for told in case.told_in(sentence)
        if not told.dropped and (before is None or told.claim.start < before and told.kind == "chance")
        for role in ("by", "keeper", "conceded_by")
        if (person := told.people.get(role))
    }


def offenders(case: Case, mention: Mention) -> set[str]:
    """Who fouled another man in the words before a mention: who then shoots is not he."""
    return {
        person
        for told in case.told_in(case.sentence_of(mention.first))
        if told.kind in ("foul", "penalty") and told.claim.end <= mention.start and "won_by" in told.claim.roles
        and not _judged(case, told, mention)
        and (person := told.people.get("conceded_by"))
    }  # fmt: skip


def _judged(case: Case, told: Told, mention: Mention) -> bool:
    """Whether a foul is told as what made a goal none: "was adjudged to have fouled Smith before he turned it in"."""
    words = [
        token.word
        for token in case.doc.tokens[max(0, mention.first - _LONG) : mention.first]
        if token.start >= told.claim.start
    ]
    return words[-1:] == ["before"] and bool(_JUDGED & {*words})


_LONG = 20
_JUDGED = frozenset("adjudged judged ruled deemed held found penalised spotted seen".split())


def shot_last(case: Case, mention: Mention) -> str | None:
    """Who shot or scored last, in the sentence of a mention or the one before."""
    number = case.sentence_of(mention.first)
    shots = [
        (told, person)
        for kind in ("goal", "chance", "disallowed_goal", "penalty")
        for told in latest(case, mention, kind)
        if told.sentence >= number - 1 and told.claim.end <= mention.start
        and (person := told.people.get("scorer") or told.people.get("shooter") or told.people.get("taker"))
    ]  # fmt: skip
    last = max((told.claim.start, person) for told, person in shots if not _led_to(case, told, shots)) if shots else None
    return last[1] if last else None


def _led_to(case: Case, chance: Told, shots: list[tuple[Told, str]]) -> bool:
    """Whether an attempt came before the goal that is told ahead of it: "scored after Smith's shot had been parried"."""
    goals = [told for told, _ in shots if told.kind == "goal" and told.sentence == chance.sentence and told is not chance]
    return chance.kind == "chance" and any(
        told.claim.end <= chance.claim.start and "after" in case.words_between(told, chance) for told in goals
    )


def outer(case: Case, subjects: list[Seen], mention: Mention) -> Seen | None:
    """Who is spoken of where the last subject stands in an aside: "Hale, booked as Ross went off, got his second", or in a clause of
    time before ", and": "Hale tapped in after Ross had parried, and he made it three from the spot"."""
    tokens = case.doc.tokens
    if len(subjects) < 2:
        return None
    joined = [token.word for token in tokens[mention.first - 2 : mention.first]] == [",", "and"]
    if joined and subjects[0].main and tokens[subjects[-1].token - 1].word in ("after", "when", "once"):
        return subjects[0]
    commas = [at for at in range(subjects[-1].token, mention.first) if tokens[at].word == ","]
    after = tokens[commas[-1] + 1].word if commas else ","
    if not after.isalpha() or after in _JOINS or after.endswith("ing") or commas[-1] + 1 == mention.first:
        return None
    if after in _NO_VERB or case.between(commas[-1] + 1, commas[-1] + 2):
        return None
    before = [item for item in subjects[:-1] if "," in [token.word for token in tokens[item.token + 1 : item.token + 3]]]
    return before[-1] if before and before[-1].person != subjects[-1].person else None


_NO_VERB = frozenset(
    "a an the his her their its in on at to from with for of by into over off out up down so then now this that".split()
)
_JOINS = frozenset("and but as when while before after until because who which then only where".split())


def acted_last(case: Case, mention: Mention) -> str | None:
    """Whose deed the sentence before a mention's tells last: the next card is for him."""
    before = [one for one in case.told_in(case.sentence_of(mention.first) - 1) if not one.dropped and one.kind in _DEEDS]
    last = max(before, key=lambda one: (one.claim.end, one.claim.start), default=None)
    return last.people.get(_DEEDS[last.kind]) if last is not None else None


_DEEDS = {"card": "player", "foul": "conceded_by", "offence": "conceded_by", "penalty": "conceded_by", "goal": "scorer"}


def alone(case: Case, item: Seen) -> bool:
    """Whether a sentence is nothing but a name, cried out: "SMITH!"."""
    first, last = case.doc.sentences[case.sentence_of(item.token)]
    named = next((m for m in case.in_sentence(case.sentence_of(item.token)) if m.first <= item.token < m.last), None)
    return (
        named is not None and named.first == first and all(not t.word[0].isalnum() for t in case.doc.tokens[named.last : last])
    )


def just_scored(case: Case, mention: Mention) -> str | None:
    """Who scored just before, where it is told how many he has: "... headed in, the striker's first goal since May"."""
    behind = [token.word for token in case.doc.tokens[mention.last : mention.last + 5]]
    if behind[:1] not in (["'s"], ["'"]) or not _NTH.match(" ".join(behind[1:])):
        return None
    at = case.sentence_of(mention.first)
    goals = [told for told in latest(case, mention, "goal") if told.people.get("scorer") and told.sentence >= at - 1]
    return goals[-1].people["scorer"] if goals else None


_NTH = pack.pattern(
    r"(?:first|second|third|fourth|fifth|\w+th|\d+(?:st|nd|rd|th)|only|maiden)(?: \S+)? (?:goal|strike|since|of|in|for)\b"
)


def scored_before(case: Case, mention: Mention) -> str | None:
    """Who scored last, where what is told of a man is that it was not his first goal ("his second", "struck again")."""
    words = [token.word for token in case.doc.tokens[mention.last : mention.last + 5]]
    behind = set(words)
    more = (
        "again" in words
        and words[0] in _NETS
        or behind & (_MORE_GOALS | _TREBLE)
        or behind & _TALLY
        and behind & {"his", "her"}
    )
    if not more or behind & {"half", "yellow", "booking", "card"}:
        return None
    goals = [told for told in latest(case, mention, "goal") if _doer(case, told, "scorer")]
    if behind & _TREBLE:
        goals = [told for told in goals if told.tags.get("count") == 3] or goals
    have = Counter(_doer(case, told, "scorer") for told in goals)
    before = 2 if behind & {"third", *_TREBLE} else 3 if "fourth" in behind else 1  # so many he had
    scorers = {man for man, number in have.items() if number >= before} or (set(have) if before < 2 else set())
    shots = [
        (told.claim.start, person)
        for kind in ("goal", "disallowed_goal", "chance")
        for told in latest(case, mention, kind)
        if (person := _doer(case, told, "scorer", "shooter")) in scorers
    ]  # of those who have scored, who shot last
    return max(shots)[1] if shots else None


def _doer(case: Case, told: Told, *roles: str) -> str | None:
    """Whom the first of these roles that a claim has means, a pronoun too, so far as the text has been read."""
    role = next((role for role in roles if role in told.claim.roles), None)
    return told.people.get(role) or case.meant.get(told.claim.roles[role].first) if role else None


_NETS = frozenset("struck strikes scored scores netted nets found finds".split())
_MORE_GOALS = frozenset("second third fourth brace double".split())
_TALLY = frozenset("tally account haul".split())
_TREBLE = frozenset(("treble", "hat-trick"))


_BEGINS = frozenset(("and", "but", "while", "then", "so", ";"))
_COLON, _TOLD = ":", 5  # words in which what is his has told


def acts_by_noun(case: Case, item: Seen) -> bool:
    """Whether what is a man's begins a clause: "and Smith's frustration boiled over", "at last, Smith's patience told: he ..."."""
    tokens = case.doc.tokens
    named = next((m for m in case.between(item.token, item.token + 1) if m.first == item.token), None)
    if named is None or not item.token or named.last >= len(tokens):
        return False
    begins = (
        tokens[item.token - 1].word in _BEGINS
        or tokens[item.token - 1].word == ","
        and _COLON in (token.word for token in tokens[named.last : named.last + _TOLD])
    )
    return begins and tokens[named.last].word in ("'s", "'")


def of_two(case: Case, register: Register, mention: Mention, back: list[list[Seen]], role: str) -> str | None:
    """ "the former", "the latter": one of the two named last, before either is spoken of so."""
    first = case.doc.sentences[case.sentence_of(mention.first)][0]
    stop = min(m.first for m in case.between(first, mention.first + 1) if m.traits.get("of_two"))
    latter = mention.traits["of_two"] == "latter"
    moved = "player_out" if role == "player_out" else "player_in"
    for spoken in (register.within(first, stop), *back[:1]):
        told = case.told_in(case.sentence_of(spoken[0].token)) if spoken else ()
        changes = [one for one in told if one.kind == "substitution" and not one.dropped]
        pair = list(dict.fromkeys(one.people[moved] for one in changes if one.people.get(moved)))
        if len(pair) == 2:  # "Smith and Jones came on for Ek and Lund, the former shooting wide"
            return str(pair[latter])
        people = list(dict.fromkeys(item.person for item in reversed(spoken)))
        if len(people) > 1:
            return people[not latter]
    return None


def the_same(
    case: Case,
    register: Register,
    mention: Mention,
    spoken: tuple[list[Seen], list[list[Seen]]],
    without: frozenset[str],
    role: str,
) -> str | None:
    """Who "the same player" is: who shot last, of goalkeepers the last, else the last who was told of. ``spoken``: who is in the
    sentence, and in those before."""
    here, back = spoken
    own = [item for item in here if item.subject and item.person not in without]
    saving = [item.person for item in register.within(0, mention.first)[-MEMORY:] if register.of(item.person).keeper]
    if role in ("by", "keeper") and saving:
        return saving[-1] if saving[-1] not in without else None  # "Marsh saved, and Obi drew a save from the same player"
    if role in ATTACKS and (last := shot_last(case, mention)) and last not in without:
        return last  # "Field crossed for Obi to score, and the same player made it two"
    acting = [item.person for item in here if item.subject]
    others = [item for item in here if item.person not in without and item.person not in acting[-1:]]
    if acting and others and not register.acts(mention):  # "Hale, booked for a foul on Ross, hauled down the same player"
        meant = others[-1:] if role == "assist" else [item for item in others if item.subject] or others
        return meant[-1].person
    spoken_of = own or here or next(([item for item in sentence if item.subject] for sentence in back if sentence), [])
    person = spoken_of[-1].person if spoken_of else None
    return None if person in without else person


def keeper_meant(
    case: Case,
    register: Register,
    mention: Mention,
    without: frozenset[str],
    spoken_of: tuple[list[Seen], list[list[Seen]]],
) -> str | None:
    """ "the goalkeeper": the one of a named side, else the one spoken of last; else the only one."""
    side = team_of(case, mention.traits["team"]) if mention.traits.get("team") else None
    place = mention.traits.get("ground_side")
    if side is None and place in ("home", "away") and case.sides_known:
        side = 0 if place == "home" else 1
    keepers = [
        person
        for person, known in register.known.items()
        if known.keeper and person not in without and (side is None or register.sides.get(person, side) == side)
    ]
    here, back = spoken_of
    alone = case.live and side is None and sum(known.keeper for known in register.known.values()) == 1
    for spoken in (here[::-1], *(sentence[::-1] for sentence in back[:2])):
        for item in spoken:
            if item.person in keepers:  # a feed that names one goalkeeper alone calls the other "the keeper"
                return None if alone and case.block_of(item.token) != case.block_of(mention.first) else item.person
    return keepers[0] if len(keepers) == 1 and side is not None else None


def lost_before(case: Case, mention: Mention) -> str | None:
    """Who has gone off by the same sentence: "Hale was denied by Lund, and Leeds lost Ross to injury, Ek taking his place"."""
    changes = (told for told in case.told_in(case.sentence_of(mention.first)) if told.kind == "substitution")
    return next((out for t in changes if t.claim.end <= mention.start and (out := t.people.get("player_out"))), None)


def possessive(case: Case, mention: Mention) -> bool:
    """ "his"; "her" before a noun."""
    if mention.type != "PRONOUN_HER":
        return mention.type == "PRONOUN_HIS"
    after = case.doc.tokens[mention.last].word if mention.last < len(case.doc.tokens) else "."
    return after.isalpha() and after not in _AFTER_OBJECT


_AFTER_OBJECT = frozenset(
    "to in on at from for with and but as when while before after by through into over past out off down away clear free up the a an".split()
)
