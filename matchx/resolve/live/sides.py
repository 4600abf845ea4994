"""Sides in a live text: whom an entry's label names ("Change, Hull: ..."), and who "we" are in a club's own feed."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache

from ... import lexicon, pack
from ...record import replace
from ..case import AWAY, HOME, Case, Told
from ..lineups import lineups
from ..people import who
from ..teams import chat_of, side_of, team_of
from ..ties import ACTOR
from .entries import words_of
from .score import Track

_AGAINST = frozenset("against over past beyond between behind versus v vs deny denies beat beats from by".split())
_THEIRS = frozenset(
    "goal box area net keeper goalkeeper defence defender defenders half bar post crossbar penalty wall line backline fans".split()
)
_LABELS = frozenset(
    "substitution substitutions sub subs change changes booking bookings card yellow red penalty corner chance double triple switch swap "
    "for to goal shot effort save second third another more from two three".split()
)
_OWN = frozenset("our us ours we we've".split())
_OTHER = frozenset("they their them they've theirs".split())
_NEUTRAL = pack.pattern(
    r"\bwe(?:'re| are|'ll| will|'ve| have| go)? (?:are |be |have |got )?(?:under ?way|off|back|go|going|in for|into|at|see|can|get|getting|play|playing|entering|approaching|two|three|four|five|six|\d)"
)


@cache
def _peoples() -> dict[str, frozenset[str]]:
    """The words for the people of a team: Dutch, Swedish."""
    head = lexicon.lines("teams.tsv")[0].split("\t")
    at = head.index("people") if "people" in head else 5
    out = {}
    for row in lexicon.lines("teams.tsv")[1:]:
        cells = row.split("\t")
        if len(cells) > at and cells[at]:
            out[cells[0]] = frozenset(word.lower() for word in cells[at].split("|"))
    return out


def run(case: Case) -> None:
    """Add to ``settled`` what entries say of the sides of those who act in them."""
    if not case.live or len(case.teams) < 2:
        return
    _line_ups(case)
    lean: dict[str, float] = defaultdict(float)
    track: Track | None = case.facts.get("track")
    for told in case.told:
        if told.dropped and told.kind != "goal" or told.entry < 0 or told.kind not in ACTOR:
            continue
        person = who(told, ACTOR[told.kind], "player_out")
        if person is None or track and track.step(told.entry) and told.kind == "goal":
            continue
        side, weight = _named(case, told)
        if side is not None:
            sign = 1 if side == HOME else -1
            lean[person] += weight * (-sign if told.tags.get("own_goal") else sign)
    for person, value in lean.items():
        if person not in case.settled:
            case.settled[person] = max(-4.0, min(4.0, value))
    _own_feed(case)


def _line_ups(case: Case) -> None:
    """Who stands in a line-up."""
    for listed in lineups(case):
        side = (HOME, AWAY, None)[min(listed.order, 2)] if listed.side is None else listed.side
        for m in listed.people if side is not None else ():
            case.settled.setdefault(m.value[0], 5.0 if side == HOME else -5.0)


_BACK = 300  # tokens of an entry before a sentence, which may name the side


def _named(case: Case, told: Told) -> tuple[int | None, float]:
    """The side that the words of a claim's entry name as the one that acts, and how surely."""
    entry = case.entries[told.entry]
    tokens = case.doc.tokens
    first, last = case.doc.sentences[told.sentence]
    start = max(entry.body, case.doc.sentences[max(0, told.sentence - 1)][0])
    sides: Counter[int] = Counter()
    label = 0.0
    for m in case.between(start, last):
        if m.start >= told.claim.end or m.type not in ("TEAM", "SIDE", "DESC", "KEEPER_DESC"):
            continue
        if m.type in ("DESC", "KEEPER_DESC"):  # "Hull sub: ..."
            if (
                m.traits.get("team")
                and m.traits.get("sub")
                and told.kind == "substitution"
                and (side := team_of(case, m.traits["team"])) is not None
            ):
                sides[side] += 1
                label = 2.0
            continue
        side = side_of(case, m)
        if side is None:
            continue
        before = [token.word for token in tokens[max(start, m.first - 2) : m.first]]
        after = [token.word for token in tokens[m.last : m.last + 4]]
        if (
            before[-1:]
            and before[-1] in _AGAINST
            or "against" in before
            or (after[:1] in (["'s"], ["'"]) and set(after[1:]) & _THEIRS or after[:1] and after[0] in _THEIRS)
            and told.kind
            in (
                "goal",
                "chance",
                "disallowed_goal",
            )
        ):
            side = 1 - side
        elif told.kind in ("substitution", "card") or set(before) & _LABELS or after[:1] and after[0] in _LABELS:
            label = 2.0
        sides[side] += 1
    for index in range(start, first + 1 if first > start else start + 6):
        if (
            index < last
            and (side := _people_side(case, index)) is not None
            and tokens[min(index + 1, last - 1)].word in _LABELS
        ):
            sides[side] += 1
            label = 2.0
    if not sides:  # farther back in the entry
        told_of = {side_of(case, m) for m in case.between(entry.body, start) if m.type in ("TEAM", "SIDE")}
        told_of.discard(None)
        back = " ".join(token.word for token in tokens[max(entry.body, start - _BACK) : start])
        if (
            len(told_of) == 1
            and told.kind in ("goal", "chance", "disallowed_goal", "substitution")
            and not re.search(r"\b(?:against|clears?|cleared|defend\w*|break|breaks|counter|other end)\b", back)
        ):
            return next(iter(told_of)), 0.8
    if len(sides) != 1:
        return None, 0.0
    return next(iter(sides)), 0.8 + label


def _people_side(case: Case, index: int) -> int | None:
    word = case.doc.tokens[index].word
    found = [side for side, keys in enumerate(case.keys) for key in keys if word in _peoples().get(key, frozenset())]
    return found[0] if len(found) == 1 else None


def _own_feed(case: Case) -> None:
    """In a club's own feed "we", "us" and "our" are one side, "they" the other."""
    ours: dict[int, int] = {}
    tokens = case.doc.tokens
    for number in range(len(case.doc.sentences)):
        first, last = case.doc.sentences[number]
        words = [token.word for token in tokens[first:last]]
        text = case.doc.work[tokens[first].start : tokens[last - 1].end].lower()
        own = sum(word.split("'")[0] in _OWN for word in words) - len(_NEUTRAL.findall(text))
        other = sum(word.split("'")[0] in _OTHER for word in words)
        if '"' in text:
            continue
        if own > 0 and not other:
            ours[number] = 1
        elif other and own <= 0:
            ours[number] = -1
    votes = [0.0, 0.0]
    of_chat = False  # the heading says whose people talk
    if (heading := chat_of(case)) is not None:
        of_chat = True
        votes[heading] += 3.0
    if sum(value == 1 for value in ours.values()) < 3 and not any(votes):
        return
    acting: list[tuple[str, int]] = []
    for told in case.told:
        person = who(told, ACTOR.get(told.kind, ""), "player_out") if told.kind in ACTOR else None
        if person is None or told.sentence not in ours:
            continue
        acting.append((person, ours[told.sentence]))
        if person in case.settled:
            at = HOME if (case.settled[person] > 0) == (ours[told.sentence] > 0) else AWAY
            votes[at] += 1
    for m in case.mentions:
        if m.type == "TEAM" and ours.get(case.sentence_of(m.first)) == 1 and (side := side_of(case, m)) is not None:
            before = tokens[m.first - 1].word if m.first else ""
            votes[1 - side if before in _AGAINST else side] += 0.5
    if votes[0] == votes[1]:
        return
    own_side = HOME if votes[0] > votes[1] else AWAY
    case.facts["own_side"] = own_side
    sign = 1 if own_side == HOME else -1
    for told in case.active(*ACTOR):
        acts = who(told, ACTOR[told.kind], "player_out", "won_by")
        if told.entry >= 0 and acts is None and "team" not in told.claim.roles and "side" not in told.tags:
            if (side := _spoken_of(case, told, own_side)) is not None:
                told.claim = replace(told.claim, tags={**told.claim.tags, "side": side})
    for person, value in acting:
        case.settled.setdefault(person, 0.6 * sign * value)
    known = [value for value in case.settled.values() if abs(value) > 0.5]
    if len(known) >= (1 if of_chat else 3) and sum(value * sign > 0 for value in known) >= 0.75 * len(known):
        for m in case.mentions:  # only the own men are called by name
            if m.type in ("PLAYER", "KEEPER") and m.value:
                case.settled.setdefault(m.value[0], 0.4 * sign)


def _spoken_of(case: Case, told: Told, own: int) -> int | None:
    """The side of a claim that names nobody: "they", "their number nine", "our turn", by the words up to it, else by its entry."""
    first = case.doc.sentences[told.sentence][0]
    for words in (case.doc.work[case.doc.tokens[first].start : told.claim.end].lower(), words_of(case, told.entry)):
        found = set(re.findall(r"[a-z]+", words))
        if found & _OTHER and not found & _OWN:
            return 1 - own
        if found & _OWN and not found & _OTHER:
            return own
    return None
