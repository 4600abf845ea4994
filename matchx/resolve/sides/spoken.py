"""How much a text speaks of each team: in score lines, in its lead, of another match, of clubs that men were with before."""

from __future__ import annotations

import itertools
import unicodedata
from collections import Counter, defaultdict
from functools import cache

from ... import lexicon
from ...model import Mention
from ..case import Case
from ..stance.stance import other_match
from .home import RESULTS, scored

_OFTEN = 3  # a name of several clubs that is called so often is no other team's nickname


def weigh(case: Case) -> tuple[dict[str, float], dict[str, dict[str, int]], dict[str, int]]:
    """How much each team is spoken of; a name of many teams counts for those that a name of their own supports."""
    weights: dict[str, float] = defaultdict(float)
    spellings: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    order: dict[str, int] = {}
    mentions = [m for m in case.mentions if m.type == "TEAM"]
    lines = _lines(case)
    adverse = _third_parties(case)
    single = {m.value[0] for m in mentions if len(m.value) == 1 and adverse.get(m.first, 0.0) < _ONCE}
    said = Counter(fold_name(case.doc.name(*m.head)) for m in mentions if not m.traits.get("nickname"))
    for m in mentions:  # Sporting in a score line, Wolves: of several clubs of the name, the one that bears it first
        if len(m.value) > 1 and not single & set(m.value):
            name = case.doc.name(*m.head)
            own = [key for key in m.value if bears(key, name)]
            if len(own) == 1 or lines.get(m.first, 0.0) >= 2 or said[fold_name(name)] >= _OFTEN:
                single.add((own or m.value)[0])
    grounds = {key for m in case.mentions if m.type == "VENUE" and not other_match(case, m) for key in m.value if key}
    for m in mentions:  # the Reds, at a ground of one of the clubs called so
        if m.traits.get("nickname") and not single & set(m.value):
            single.update(grounds & set(m.value))
    spare: dict[str, Mention] = {}  # names of many clubs, which count where the text names fewer than two
    for m in mentions:
        if adverse.get(m.first, 0.0) >= _ONCE or _owns_ground(case, m):
            continue
        name = case.doc.name(*m.head)
        keys = [key for key in m.value if key in single]
        if not keys and fold_words(name) == fold_words(m.value[0]):
            keys = [m.value[0]]  # Celtic: a club's full name, though others are called so for short
        if not keys and (len(m.value) > 1 or m.traits.get("nickname")) and single:
            own = [key for key in m.value if bears(key, name)]
            if m.traits.get("nickname") or not 0 < len(own) <= _FEW:
                if own and not m.traits.get("nickname"):
                    spare.setdefault(own[0], m)
                continue  # "the Eagles" of no team that the text names otherwise
            keys = own[:1]  # Inter, which more than one club is called: the best known
        keys = keys or list(m.value[:1])
        for key in keys:
            nickname = m.traits.get("nickname", False)
            weights[key] += (1.0 if len(keys) == 1 else 0.4) * (0.7 if nickname else 1.0)
            if other_match(case, m):
                weights[key] -= 1.5
            weights[key] += lines.get(m.first, 0.0) - adverse.get(m.first, 0.0)
            if _tells_where(case, m):
                weights[key] -= _PLACE
            elif case.block_of(m.first) <= 1 and not (case.live and m.first >= case.entries[0].first):
                weights[key] += 2.0 if case.sentence_of(m.first) <= 1 else 1.0
            order.setdefault(key, m.first)
            if not nickname:
                spellings[key][name] += 1
            else:
                spellings[key].setdefault(name, 0)
    for m in case.mentions:
        for key in m.traits.get("team", ()) if m.type in ("PLAYER", "KEEPER", "DESC", "KEEPER_DESC") else ():
            if len(m.traits["team"]) == 1 or key in single or fold_name(key) in fold_name(case.doc.name(m.start, m.end)):
                weights[key] += 0.8 + (case.sentence_of(m.first) <= 1 and not case.live)
                order.setdefault(key, m.first)
                spellings[key].setdefault(key, 0)
        if m.type == "SIDE":
            for key in m.traits.get("people", ()):
                if key in weights:
                    weights[key] += 0.5
    for key, m in spare.items() if sum(weight > 0 for weight in weights.values()) < 2 else ():
        weights[key] += 0.1
        order.setdefault(key, m.first)
        spellings[key][case.doc.name(*m.head)] += 1
    return {key: weight for key, weight in weights.items() if weight > -_ONCE / 2}, spellings, order


def _owns_ground(case: Case, m: Mention) -> bool:
    """ "At Kelmouth's Abbey Park": whose the ground is, not who plays."""
    tokens = case.doc.tokens
    behind = case.between(m.last, m.last + 2)
    led = m.first > 0 and tokens[m.first - 1].word == "at" and tokens[min(m.last, len(tokens) - 1)].word in ("'s", "'")
    return led and bool(behind) and behind[0].type == "VENUE"


def _tells_where(case: Case, m: Mention) -> bool:
    """ "Born in Kelmouth", "the last train to Arden": a town, of which its club is told only where a match is spoken of."""
    before = [token.word for token in case.doc.tokens[max(0, m.first - _LED_BY) : m.first]]
    if before[-1:] == ["and"] and before[-3:-2] == ["between"]:  # "between Arden and Kelmouth"
        before = before[:-2]
    return (
        bool(before) and before[-1] in _WHERE and not any(word in RESULTS or word in _PLAYED or scored(word) for word in before)
    )


_LED_BY = 5  # words that may tell of a match before the name of a town
_WHERE = frozenset("in near outside around across beyond from to between".split())
_PLAYED = frozenset(
    "wins beat lose losing result tie clash meeting derby fixture encounter visit visits trip trips travelled travel journey journeyed "
    "visitors visiting guests visited challenge pressure response lead ahead behind level goal goals penalty corner attack threat".split()
)
_PLACE = 0.6  # what counts against a club where a name tells only of a place
_NEXT = 1.5  # what counts against the opponents to come
_ONCE = 3.0  # what counts against a club that a man was with before
_FEW = 2  # clubs of one name


@cache
def bears(key: str, name: str) -> bool:
    """Whether a club is called so for short, as "Wolves" is Wolverhampton's name and other clubs' nickname."""
    row = lexicon.team_row(key)
    return any(fold_words(alias) == fold_words(name) for alias in (key, *row.get("short", "").split("|")))


def _lines(case: Case) -> dict[int, float]:
    """Mentions that stand in a score line, or as the two sides of "A v B" and "between A and B"."""
    bonus: dict[int, float] = defaultdict(float)
    doc = case.doc
    marks = [m for m in case.mentions if m.type in ("TEAM", "SCORE")]
    for left, middle, right in zip(marks, marks[1:], marks[2:], strict=False):
        if (
            left.type == right.type == "TEAM"
            and middle.type == "SCORE"
            and (
                middle.first - left.last <= 1
                and right.first - middle.last <= 1
                and case.sentence_of(left.first) == case.sentence_of(right.first)
            )
        ):
            bonus[left.first] += 6 * _early(case, left)
            bonus[right.first] += 6 * _early(case, left)
    teams = [m for m in marks if m.type == "TEAM"]
    for left, right in itertools.pairwise(teams):
        between = [token.word for token in doc.tokens[left.last : right.first]]
        sentence = case.sentence_of(left.first)
        if sentence != case.sentence_of(right.first) or doc.tokens[doc.sentences[sentence][0]].word == "elsewhere":
            continue  # "Elsewhere Leeds beat Hull": another match of a round-up
        beaten = any(word in _RESULT for word in between) and len(between) <= 6
        if (
            between in (["v"], ["vs"], ["v", "."], ["vs", "."], ["-"], ["versus"])
            or between
            and between[0].isdecimal()
            and between[1:] in ([], [","])
            or beaten
        ):
            bonus[left.first] += 4 * _early(case, left)
            bonus[right.first] += 4 * _early(case, left)
        if between == ["and"]:
            bonus[left.first] += 0.5
            bonus[right.first] += 0.5
    return bonus


def _early(case: Case, mention: Mention) -> float:
    """What a line counts for: the report's own match comes first, other results and the next opponents last."""
    block = case.block_of(mention.first)
    return 1.0 if block <= 2 else 0.2 if block == len(case.doc.blocks) - 1 else 0.5


_RESULT = frozenset(
    "beat defeated beats defeat hosted host hosts thrashed edged edge thump thumped hammered overcame overcome downed stunned "
    "stun drew draw lost lose triumphs triumph against past outclassed crushed sank dispatched routed swept held hold".split()
)


def _third_parties(case: Case) -> dict[int, float]:
    """Mentions that only place the match among others: next opponents, the table, former clubs, on loan from."""
    penalty: dict[int, float] = defaultdict(float)
    early = {key for m in case.mentions if m.type == "TEAM" and case.block_of(m.first) <= 3 for key in m.value}
    once = -2  # behind the last club that a man was with before
    for m in case.mentions:
        if m.type == "TEAM":
            first, last = case.doc.sentences[case.sentence_of(m.first)]
            words = {token.word for token in case.doc.tokens[first:last]}
            before = [token.word for token in case.doc.tokens[max(first, m.first - 4) : m.first]]
            if words & {"next", "tuesday's", "loan", "signed", "table", "above", "leaders"} and case.block_of(m.first) > 1:
                late = case.block_of(m.first) * 3 > len(case.doc.blocks) * 2
                ahead = "next" in words and late and not early & set(m.value)
                penalty[m.first] += _NEXT if ahead else 0.6
            lead = " ".join(before)
            if lead.endswith(_ONCE_OF):
                penalty[m.first] += _ONCE
                once = m.last
            elif m.first - once == 1 and case.doc.tokens[once].word == "and":
                penalty[m.first] += _ONCE  # "who used to play for Kelmouth and Arden"
            if before[-1:] == ["("] and words & _OFFICIALS:
                penalty[m.first] += _ONCE  # "Referee: A. Petrou (Greece)"
            if "former" in before or "loan" in before or "signing" in before or "from" in before[-1:] and "loan" in words:
                penalty[m.first] += 1.0
    return penalty


_OFFICIALS = frozenset("referee ref referees official officials assistants var avar umpire".split())
_ONCE_OF = (
    "used to play for", "used to be at", "formerly of", "formerly with", "formerly at", "previously of", "previously with", "once of",
    "once with", "once played for", "then of", "then at", "his days at", "his time at", "spells at", "spells with", "a spell at", "spell with",
    "released by", "signed from", "on loan from", "on loan at", "borrowed from", "his former side", "old club", "former club", "former side",
    "ex",
)  # fmt: skip


def fold_name(name: str) -> str:
    return " ".join(fold_words(name))


def fold_words(name: str) -> list[str]:
    """The words of a name without accents, in lower case."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c)).split()
