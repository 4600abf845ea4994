"""Pass 3a, at home: which of the two teams plays on its own ground, from all that the text says of it.

Evidence is added up: hosts and visitors, grounds, journeys, datelines, score lines and line-ups, which name the home side first.
"""

from __future__ import annotations

from itertools import pairwise

from ... import lexicon, pack
from ...model import Mention
from ...text import Token
from ..case import Case
from ..stance.stance import other_match
from . import records
from .pairs import down_to_ten, on_others, which

SPOKEN = {word: str(value) for value, word in enumerate("nil one two three four five six seven eight nine".split())}
SURE = 2.0  # less evidence only orders the teams
_VERSUS = (["v"], ["x"], ["vs"], ["v", "."], ["vs", "."], ["-"], ["-", "1", "."], ["versus"])  # - 1. FC Heidenheim
RESULTS = frozenset(
    "win won drew draw defeat lost loss victory beaten winners winning triumph triumphed losing stalemate prevailed held game match point points".split()
)
_BEFORE_HOST = frozenset(
    (
        "hosts",
        "host",
        "home side",
        "home team",
        "trip to",
        "travelled to",
        "travel to",
        "visit to",
        "away to",
        "away at",
        "away against",
        "journey to",
        "home from",
        "came away from",
        "come away from",
        "returned from",
        "journeyed to",
        "drive to",
        "life at",
        "raid on",
        "visitors to",
        "guests of",
        "guests at",
        "journeys to",
        "trips to",
        "visits to",
        "welcomed to",
        "travelling to",
        "visiting to",
        "back from",
    )
)
_BEFORE_GUEST = frozenset(
    (
        "visitors",
        "guests",
        "visit of",
        "visit from",
        "visiting",
        "travelling",
        "away side",
        "away team",
        "arrival of",
        "hosted",
        "hosting",
        "entertained",
        "entertaining",
        "welcomed",
        "welcoming",
        "home to",
        "home against",
        "home by",
        "visitors from",
        "visitors of",
        "home win over",
        "home defeat to",
        "home draw with",
        "home victory over",
        "home defeat by",
        "home defeat against",
        "home loss to",
        "home win against",
    )
)
_AFTER_HOST = frozenset(
    (
        "hosted",
        "entertained",
        "welcomed",
        "host",
        "( h )",
        "at home",
        ", at home ,",
        ", on their own",
        "( home )",
        "playing at home",
        ", playing at home",
    )
)
_AFTER_GUEST = frozenset(
    (
        "travelled to",
        "visited",
        "( a )",
        "( away )",
        "made the trip",
        "made the journey",
        "made the long",
        "had travelled",
        "who had travelled",
        ", the visitors ,",
        ", who travelled",
        "travel to",
        ", the away side ,",
        ", away from home",
        ", visitors to",
        ", visiting",
        "came away from",
        ", who had travelled",
        ", who made the",
        "on the road",
        "made the short",
    )
)


def home(case: Case, pair: list[str]) -> tuple[int, float]:
    """Who is at home, 0 or 1, and how much more speaks for him than for the other."""
    votes = [0.0, 0.0]
    _facts(case, pair, votes)
    _grounds(case, pair, votes)
    teams = [m for m in case.mentions if m.type == "TEAM"]
    for m in teams:
        at = which(pair, m)
        if at is not None and (host := _of_thread(case, m)) is not None:
            votes[at if host else 1 - at] += 2 * SURE
        elif at is not None and not of_another(case, pair, m):
            votes[at] += _beside(case, m)
    for m, other in pairwise(teams):
        a, b = which(pair, m), which(pair, other)
        if a is not None and b is not None and a != b:
            votes[a] += _in_line(case, m, other)
    for m in teams:
        at = which(pair, m)
        if at is not None and _opposed_to_ours(case, m):
            votes[1 - at] += SURE
    _people(case, pair, votes)
    records.at_home(case, pair, votes)
    on_others(case, pair, votes)
    down_to_ten(case, pair, votes)
    _ways(case, pair, votes)
    gap = votes[0] - votes[1]
    return (0 if gap >= 0 else 1), abs(gap)


def _facts(case: Case, pair: list[str], votes: list[float]) -> None:
    """What rules have read: "X hosted Y", "X travelled to Y", "X's first home win"."""
    for told in case.told:
        fact = None if told.dropped else told.tags.get("fact")
        if fact in ("home", "away") and "value" in told.claim.roles:
            at = which(pair, told.claim.roles["value"])
            words = case.doc.work[told.claim.start : told.claim.end].split()
            if (
                at is not None
                and not {"spectators", "watched", "witnessed"} & set(words)
                and not of_another(case, pair, told.claim.roles["value"])
            ):
                votes[at if fact == "home" else 1 - at] += 3


def _grounds(case: Case, pair: list[str], votes: list[float]) -> None:
    """A listed ground; the town of a dateline: "LISBON, March 11 (Reuters) -"."""
    at_last = False  # a ground that is named behind another is perhaps one of another match
    for m in case.mentions:
        if m.type == "VENUE":
            at = which(pair, m)
            if _ELSEWHERE & {token.word for token in case.doc.tokens[max(0, m.first - 4) : m.first]}:
                continue  # "their form at Moor Lane" is told of them who are away from it
            lead = case.sentence_of(m.first) == 0  # the lead tells where the match was, whatever else it tells
            if at is not None and (lead or not other_match(case, m)):
                votes[at] += 2.5 if case.block_of(m.first) <= 2 else 1.0 if at_last else 2.0
                at_last = True
    tokens = case.doc.tokens
    for first, last in case.doc.blocks[:4]:
        words = [token.word for token in tokens[first : min(last, first + 14)]]
        if not tokens[first].capital or words[1:2] not in ([","], ["("], ["-"], [":"]):
            continue
        if "-" not in words and "(" not in words and ":" not in words or words[2:3] and words[2][0].isdecimal():
            continue  # "Kelmouth (6-4-1) took an early lead"
        for at, key in enumerate(pair):
            row = lexicon.team_row(key)
            towns = {
                *key.casefold().split(),
                *row.get("cities", "").casefold().split("|"),
                *row.get("short", "").casefold().split("|"),
            }
            if words[0] in towns and any(word in ("(", "january", "march") or word == "-" for word in words):
                votes[at] += 2.5


_MEETS = frozenset(
    "host hosts visit visits travel travels face faces welcome welcomes entertain entertains go goes make makes play plays meet meets".split()
)
_COMING = pack.pattern(
    r"\b(?:return|returns|back|are|is) (?:to|in) action\b|\bthen (?:face|host|travel|visit|entertain|welcome)s?\b"
)
_PAST = frozenset("was were had hosted visited travelled faced welcomed entertained went made played met".split())
_ELSEWHERE = frozenset("form comforts comfort record return outside".split())


def of_another(case: Case, pair: list[str], m: Mention) -> bool:
    """Whether a sentence at the end looks ahead to the next match: "they travel to X next"."""
    first, last = case.doc.sentences[case.sentence_of(m.first)]
    words_ = [token.word for token in case.doc.tokens[first:last]]
    words = {*words_}
    late = case.block_of(m.first) * 2 > len(case.doc.blocks)
    coming = bool(words & {"next", "upcoming", "midweek", "tuesday", "wednesday"}) or bool(_COMING.search(" ".join(words_)))
    if not coming and words & _MEETS:  # "Kelmouth host Arden on Saturday", where Arden does not play
        named = {
            at
            for other in case.in_sentence(case.sentence_of(m.first))
            if other.type == "TEAM" and (at := which(pair, other)) is not None
        }
        coming = len(named) == 1 and not words & _PAST
    return late and coming and "leg" not in words


def _beside(case: Case, m: Mention) -> float:
    """What the words around a team's name say: positive for at home, negative for away."""
    tokens = case.doc.tokens
    words = [token.word for token in tokens[max(0, m.first - 4) : m.first]]
    determined = words[-1:] == ["the"]  # "in the Leeds goal"
    if words and words[-1] in ("the", "nearby", "neighbours"):
        words = words[:-1]
    after = [token.word for token in tokens[m.last : m.last + 4]]
    value = 0.0
    behind = {" ".join(words[-size:]) for size in (1, 2, 3)}
    if words[-1:] == [","] and after[:1] in ([","], ["."], [")"]):  # "for the visitors, Winchester City,"
        behind |= {" ".join(words[-1 - size : -1]) for size in (1, 2)}
    ahead = {" ".join(after[:size]) for size in (1, 2, 3, 4)}
    leg = "first leg" in " ".join(words) or "leg" in words[-2:]
    if leg and words[-1:] in (["in"], ["at"]):
        return -3.0  # the first leg at X: the second is at the other's
    if behind & _BEFORE_GUEST:
        value -= 3
    elif behind & _BEFORE_HOST:
        value += 3
    elif _led_at(tokens, m):
        value += 3  # "a 2-0 win at ten-man Leeds"
    elif words[-1:] in (["at"], ["in"]) and not determined and after[:1] not in (["'s"], ["'"]):
        aimed = words[-1] == "at" and {*words[-_AIM:-1]} & _THROWN  # "threw everything at Leeds"
        result = len(words) > 1 and (words[-2] in RESULTS or scored(words[-2]) or words[-2] in ("here", "night", "afternoon"))
        value += 0 if aimed else 3 if result else 1.5
    if words[-1:] == ["home"] and words[-2:-1] not in (["at"], ["from"], ["away"]) and after[:1] and after[0] in _OF_HOME:
        value += 3  # "his home Leeds debut"
    if ahead & _AFTER_HOST:
        value += 3
    elif ahead & _AFTER_GUEST:
        value -= 3
    return value


_AIM = 4  # words: "threw all they had at"
_THROWN = frozenset(
    "threw throw throwing thrown flung hurled chucked lobbed pelted peppered directed aimed everything sink".split()
)


def _opposed_to_ours(case: Case, m: Mention) -> bool:
    """Whether a heading has a team behind a score that stands behind a bare "Under-21s": a club's own page."""
    tokens = case.doc.tokens
    scores = [s for s in case.between(max(0, m.first - 4), m.first) if s.type == "SCORE"]
    if case.block_of(m.first) > 0 or not scores or not 0 < m.first - scores[-1].last + 1 < 3 or not scores[-1].first:
        return False
    before = tokens[scores[-1].first - 1].word
    return before in lexicon.family("club_team") and case.ending(scores[-1].first) is None


def _of_thread(case: Case, m: Mention) -> bool | None:
    """Whether a heading, by whose people's way it names the others, has them at home: "Match thread: Kelmouth (A)",
    "Updates - v Kelmouth (A)", "Away days: Kelmouth (A), or how I learned to love the rain"."""
    block = case.block_of(m.first)
    first, last = case.doc.blocks[block]
    tokens = case.doc.tokens
    words = [token.word for token in tokens[m.last : min(last, m.last + 3)]]
    if block > 2 or len(words) < 3 or (words[0], words[2]) != ("(", ")") or words[1] not in _WAY:
        return None
    inside = {token.word for token in tokens[first : m.first]}
    if _of_blog(case, m, block):
        return _WAY[words[1]]
    if m.last + 3 < last and tokens[m.last + 3].word in ("v", "vs"):
        return not _WAY[words[1]] if inside & _THREADS else None  # "Match thread: Leeds (h) v Hull"
    played = m.first > first + 1 and tokens[m.first - 1].word in ("v", "vs") and case.ending(m.first - 1) is None
    return _WAY[words[1]] if inside & _THREADS and (played or not inside & {"v", "vs"}) else None


def _of_blog(case: Case, m: Mention, block: int) -> bool:
    """Whether a team is the only one that the heading of somebody's account names with a way, no score beside it."""
    first, last = case.doc.blocks[block]
    words = [token.word for token in case.doc.tokens[first:last]]
    alone = sum(words[at : at + 3 : 2] == ["(", ")"] and words[at + 1] in _WAY for at in range(len(words))) == 1
    told = {"v", "vs"} & {*words} or any(s.type == "SCORE" for s in case.between(first, last))
    return block == 0 and len(case.doc.blocks) > 1 and not case.live and alone and not told


_WAY = {"a": True, "away": True, "h": False, "home": False}
_THREADS = frozenset("thread forum forums matchday board fans supporters updates live".split())


def _led_at(tokens: tuple[Token, ...], m: Mention) -> bool:
    """Whether a result "at" stands before a team with what the team is like between."""
    for at in range(m.first - 1, max(1, m.first - 6), -1):
        word = tokens[at].word
        if word == "at" and at < m.first - 1:
            return tokens[at - 1].word in RESULTS or scored(tokens[at - 1].word)
        if word in _CLAUSE or not word[0].isalnum():
            return False
    return False


_CLAUSE = frozenset("at the of and but to with by from for in on against over as when while after before".split())
_OF_HOME = frozenset("debut bow start crowd fans supporters faithful support end".split())


def scored(word: str) -> bool:
    left, _, right = word.partition("-")
    return left.isdecimal() and right.isdecimal()


def _in_line(case: Case, m: Mention, other: Mention) -> float:
    """Whether two names stand in a score line or head the two line-ups: the first of them is at home then."""
    tokens = case.doc.tokens
    words = [SPOKEN.get(token.word, token.word) for token in tokens[m.last : other.first] if not token.word.startswith("..")]
    close = case.sentence_of(m.first) == case.sentence_of(other.first)
    behind = next((token.word for token in tokens[other.last : other.last + 2] if not token.word.startswith("..")), ".")
    behind = SPOKEN.get(behind, behind)
    score = len(words) <= 2 and any(s.type == "SCORE" for s in case.between(m.last, other.first))
    if close and words in (["at"], ["@"]) and case.block_of(m.first) < 3:
        return -3.0  # "Cascade at Thunder"
    if close and words == ["against"] and case.live and case.block_of(m.first) == 0:
        return 2.0
    score = score or len(words) == 3 and words[1] in "-:" and words[0].isdecimal() and words[2].isdecimal()
    if close and (score or words in _VERSUS):
        return 2.0
    if words[:1] and words[0].isdecimal() and int(words[0]) < 20:
        if len(words) == 1 and close or len(words) <= 2 and behind.isdecimal():
            return 2.0
        if words[1:2] == ["("] and words[-1] in (")", ",", ";", ".") and behind.isdecimal():
            return 2.0
    if words[:1] == [":"] and behind == ":" and case.block_of(m.first) > 0:
        return 2.0
    return 0.0


def _ways(case: Case, pair: list[str], votes: list[float]) -> None:
    """ "Leeds, who have lost on the road", "the travelling Leeds fans", "in front of their own fans": one team in the sentence."""
    for number, (first, last) in enumerate(case.doc.sentences):
        named = {at for m in case.in_sentence(number) if m.type == "TEAM" and (at := which(pair, m)) is not None}
        if len(named) != 1:
            continue
        text = " ".join(token.word for token in case.doc.tokens[first:last])
        away, home_ = bool(_AWAY_WAY.search(text)), bool(_HOME_WAY.search(text))
        if away != home_ and not _NOT_NOW.search(text):
            votes[named.pop() if home_ else 1 - named.pop()] += 1.0


_AWAY_WAY = pack.pattern(
    r"\b(?:away from home|on the road|at the home of (?:their|its|the)|(?:on|in) (?:enemy|opposition|hostile) (?:soil|territory)|on (?:their|its) travels|away (?:outing|trip|day|win|wins|victory|form|defeat|point|fans|"
    r"support|supporters|following|end|league win|success)|the home (?:goal|box|area|penalty area|defence|rearguard|back (?:line|four|five|three))|(?:travelling|visiting) (?:fans|supporters|support|contingent|faithful|army)|"
    r"long (?:trip|journey) (?:home|back)|(?:fans|supporters|faithful|followers) who (?:had )?(?:travelled|made (?:the|their|a)))\b"
)
_HOME_WAY = pack.pattern(
    r"\b(?:the (?:visiting|away|visitors') (?:goal|box|area|penalty area|defence|rearguard|back (?:line|four|five|three))|home (?:win|wins|victory|defeat|draw|debut|fans|crowd|supporters|support|form|league win|faithful|straight|soil|turf|end|"
    r"bow|opener|advantage)|(?:their|its|his) own (?:fans|supporters|crowd|ground|patch|pitch|turf|stadium|backyard)|"
    r"at home (?:this|for|since|in))\b"
)
_NOT_NOW = pack.pattern(
    r"\b(?:next|last(?! (?:eight|four|sixteen|16|32|minute|gasp|ten|few|kick))|previous|previously|coming|upcoming|ago|host|hosts|travel|visit|trip to|earlier)\b"
)


def _people(case: Case, pair: list[str], votes: list[float]) -> None:
    """ "the home goalkeeper X" of a known team, "the hosts" beside a team's name."""
    for m in case.mentions:
        if m.traits.get("ground_side") in ("home", "away") and m.traits.get("team"):
            for i, key in enumerate(pair):
                if key in m.traits["team"]:
                    votes[i if m.traits["ground_side"] == "home" else 1 - i] += 2
