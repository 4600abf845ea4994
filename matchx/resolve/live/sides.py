"""Sides in a live text: whom an entry's label names ("Change, Hull: ...")."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache

from ... import lexicon
from ...record import replace
from ..case import AWAY, HOME, Case, Told
from ..people.people import who
from ..sides.lineups import lineups
from ..sides.teams import chat_of, side_of, team_of
from ..sides.ties import ACTOR
from . import opposed, own_feed
from .track import Track

_AGAINST = frozenset("against over past beyond between behind versus v vs deny denies beat beats from by".split())
_THEIRS = frozenset(
    "goal box area net keeper goalkeeper defence defender defenders half bar post crossbar penalty wall line backline fans aid rescue relief".split()
)
_LABELS = frozenset(
    "substitution substitutions sub subs change changes booking bookings card yellow red penalty corner chance double triple switch swap "
    "for to goal shot effort save second third another more from two three".split()
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
    for told in case.active(*ACTOR):
        actor = told.claim.roles.get(ACTOR[told.kind])
        if told.entry >= 0 and actor is not None and actor.type in _DESCRIBED and not told.people.get(ACTOR[told.kind]):
            if actor.traits.get("team") and (side := team_of(case, actor.traits["team"])) is not None:  # "the Hull number 4"
                told.claim = replace(told.claim, tags={**told.claim.tags, "side": side})
    own_feed.run(case)
    opposed.run(case)


_DESCRIBED = frozenset(("DESC", "KEEPER_DESC"))


def _line_ups(case: Case) -> None:
    """Who stands in a line-up. A feed that names one side's men alone, without a title, is theirs."""
    listed = list(lineups(case))
    for one in listed:
        side = (HOME, AWAY, None)[min(one.order, 2)] if one.side is None else one.side
        if one.side is None and len(listed) == 1:
            case.facts["own_men"] = one.people
            side = chat_of(case)
        for m in one.people if side is not None else ():
            case.settled.setdefault(m.value[0], 5.0 if side == HOME else -5.0)


_GROUND_SIDE = re.compile(r"\b(home|away|visiting) (?:manager|boss|gaffer|coach|bench|dugout|management)\b")
_BACK = 300  # tokens of an entry before a sentence, which may name the side


def _named(case: Case, told: Told) -> tuple[int | None, float]:
    """The side that the words of a claim's entry name as the one that acts, and how surely."""
    entry = case.entries[told.entry]
    if (side := _on_own_line(case, told.entry)) is not None:
        return side, 2.8
    tokens = case.doc.tokens
    first, last = case.doc.sentences[told.sentence]
    last = max([last, *(m.last for m in told.claim.roles.values())])  # "RED CARD! Hull are down to ten. Smith ..."
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
        if after[:1] in (["win"], ["wins"]) and after[1:2] in (["!"], ["."], []):
            continue  # "LEEDS WIN! Smith sends his over"
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
    if (
        not sides
        and case.sides_known
        and (ground := _GROUND_SIDE.search(case.doc.work[tokens[start].start : told.claim.end].lower()))
    ):
        return (HOME if ground[1] == "home" else AWAY), 1.5  # "A change for the home manager: ..."
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


def _on_own_line(case: Case, number: int) -> int | None:
    """The team whose name alone is a line of an entry: "Yellow Card", "Smith", "Leeds United"."""
    entry = case.entries[number]
    sides = set()
    for first, last in (
        case.doc.blocks[case.block_of(entry.body) : case.block_of(entry.last - 1) + 1] if entry.body < entry.last else ()
    ):
        inside = [m for m in case.between(max(first, entry.body), last) if m.type == "TEAM"]
        if len(inside) == 1 and all(
            not t.word[0].isalnum()
            for t in (*case.doc.tokens[first : inside[0].first], *case.doc.tokens[inside[0].last : last])
        ):
            sides.add(side_of(case, inside[0]))
    return next(iter(sides)) if len(sides) == 1 else None


def _people_side(case: Case, index: int) -> int | None:
    word = case.doc.tokens[index].word
    found = [side for side, keys in enumerate(case.keys) for key in keys if word in _peoples().get(key, frozenset())]
    return found[0] if len(found) == 1 else None
