"""Goals that entries tell without a score, found by the next score that is stated.

Where the score has grown by more than the entry that states it tells of, the entries before it that cry out a goal, or tell of
one, are its goals: as many as it has grown by, and for the sides that it has grown for.
"""

from __future__ import annotations

import itertools

from ... import pack
from ..case import AWAY, HOME, Case
from ..sides.teams import chat_of, side_of
from .cries import LIKELY, PERHAPS, cry, evidence, leaning, mood, state
from .entries import time_of, words_of
from .track import Pair, Step, Track

_MOST = 4  # goals between two scores that are stated


def said_of(case: Case) -> dict[int, list[int | None]]:
    """The entries in which a rule reads a goal, with the sides that the claims are told for."""
    out: dict[int, list[int | None]] = {}
    for told in case.active("goal"):
        if told.entry >= 0 and not told.tags.get("weak") and not told.tags.get("count"):
            team = told.claim.roles.get("team")
            person = told.people.get("scorer")
            lean = case.lean.get(person, 0.0) if person else 0.0
            side = side_of(case, team) if team else HOME if lean > _LEANS else AWAY if lean < -_LEANS else None
            own = bool(told.tags.get("own_goal")) and not team
            out.setdefault(told.entry, []).append(1 - side if own and side is not None else side)
    return out


_LEANS = 0.3


def missing(
    case: Case, track: Track, order: list[int], number: int, current: Pair, pair: Pair, said: dict[int, list[int | None]]
) -> list[Step]:
    """The goals between a score and the next that is stated, in ``number``, where entries tell of just so many."""
    gain = (pair[HOME] - current[HOME], pair[AWAY] - current[AWAY])
    count = sum(gain)
    if min(gain) < 0 or not 0 < count <= _MOST:
        return []
    told = frozenset(said)
    if count == 1 and (first := _confirmed(case, track, order, number)) is not None:
        side = HOME if gain[HOME] else AWAY
        return [Step(first, side, pair, {first, number})]
    place = order.index(number)
    known = [n for n in (track.steps[-1].entry if track.steps else None, track.stated) if n is not None]
    begin = max((order.index(n) + 1 for n in known), default=0)
    weights = {n: evidence(case, n, told) for n in order[begin:place] if n not in track.denied}
    own = not case.entries[number].phase  # an entry states the score where it has grown, unless it looks back
    if own:
        sure = _leads(case, number) or _named_line(case, number)
        weights[number] = evidence(case, number, told) + (_LED if sure else _STATED)
    if own and count == 1:
        weights = {n: weight for n, weight in weights.items() if n == number or weight >= LIKELY}
    entries = _likeliest(case, weights, count)
    if len(entries) != count or entries == [number]:
        return []
    sides = _sides(case, entries, current, gain, said)
    if sides is None:
        case.facts["unscored"] = True  # who plays for whom may tell it
        return []
    steps = []
    for n, side in zip(entries, sides, strict=True):
        current = (current[0] + (side == HOME), current[1] + (side == AWAY))
        steps.append(Step(n, side, current, {n}))
    return steps


_LED, _STATED = (
    3.0,
    1.5,
)  # what speaks for a goal in the entry itself that states the score, at its head, between the teams, or behind


def _likeliest(case: Case, weights: dict[int, float], count: int) -> list[int]:
    """The entries, so many, that speak most for a goal; where their cries are too few, those whose words lean to one."""
    ranked = sorted(weights, key=lambda n: (weights[n], leaning(case, n)), reverse=True)
    chosen = [n for n in ranked if weights[n] >= PERHAPS][:count]
    rest = [n for n in ranked if n not in chosen and not case.entries[n].phase]
    rest.sort(key=lambda n: leaning(case, n), reverse=True)
    for n, following in itertools.zip_longest(rest, rest[1:]):
        lean = leaning(case, n)
        if (
            len(chosen) == count
            or lean <= 0
            or following is not None
            and len(chosen) == count - 1
            and leaning(case, following) == lean
        ):
            break
        chosen.append(n)
    left = [n for n in rest if n not in chosen and leaning(case, n) >= 0 and _names(case, n)]
    if len(chosen) == count - 1 and len(left) == 1:
        chosen += left  # the only one that may tell of it
    return [n for n in weights if n in chosen]


def _names(case: Case, number: int) -> bool:
    entry = case.entries[number]
    return any(m.type == "PLAYER" for m in case.between(entry.body, entry.last))


_STANDS = pack.pattern(
    r"\b(?:goal|it|that|this|one) (?:stands|counts|is (?:given|good|allowed|onside|confirmed)|will (?:stand|count)|has been (?:given|awarded))\b|\bgoal (?:given|confirmed|awarded|stands)\b"
    r"|\b(?:it's|it is|goal is) (?:a goal|given|good|onside)\b|\b(?:var|referee|ref) (?:confirms|says (?:goal|yes|it's (?:good|a goal)))\b"
)
_LOOKED = pack.pattern(
    r"\b(?:check(?:s|ed|ing)?|var|offside|flag\w*|review\w*|monitor|screen|wait(?:s|ing)?|linesman|onside)\b"
)
_LOOK = 6.0  # minutes that a look at a goal may take


def _confirmed(case: Case, track: Track, order: list[int], number: int) -> int | None:
    """The entry of a goal that was looked at, where another tells that it stands."""
    if not _STANDS.search(words_of(case, number)):
        return None
    place = order.index(number)
    for n in reversed(order[max(0, place - 3) : place]):
        near = time_of(case, number) - time_of(case, n) <= _LOOK
        if (
            near
            and not track.step(n)
            and not case.entries[n].phase
            and (evidence(case, n) or _LOOKED.search(words_of(case, n)))
        ):
            return n
    return None


_HEAD = 4  # tokens


def _leads(case: Case, number: int) -> bool:
    """Whether an entry opens with its score."""
    entry = case.entries[number]
    return any(m.type == "SCORE" for m in case.between(entry.body, min(entry.last, entry.body + _HEAD)))


def _named_line(case: Case, number: int) -> bool:
    """Whether an entry states the score between the names of both teams."""
    entry = case.entries[number]
    inside = [m for m in case.between(entry.body, entry.last) if m.type in ("TEAM", "SIDE", "SCORE")]
    return any(
        [a.type, b.type, c.type] == ["TEAM", "SCORE", "TEAM"] and b.first - a.last <= 1 and c.first - b.last <= 1
        for a, b, c in zip(inside, inside[1:], inside[2:], strict=False)
    )


def _sides(
    case: Case, entries: list[int], current: Pair, gain: Pair, said: dict[int, list[int | None]]
) -> tuple[int, ...] | None:
    """For whom each of the goals was: the one order of so many for either side that the entries' words allow."""
    hints = []
    own = chat_of(case)
    for n in entries:
        named = cry(case, n)[1]
        if named is None and own is not None and (taken := mood(case, n)):
            named = own if taken > 0 else 1 - own
        sides = {side for side in said.get(n, []) if side is not None}
        acting = case.facts.get("acting", {}).get(n)
        hints.append(named if named is not None else next(iter(sides)) if len(sides) == 1 else acting)
    orders = sorted(set(itertools.permutations([HOME] * gain[HOME] + [AWAY] * gain[AWAY])))
    fit = [sides for sides in orders if all(hint in (None, side) for hint, side in zip(hints, sides, strict=True))]
    states = [state(case, n) for n in entries]
    so = [sides for sides in fit or orders if _leads_to(current, sides, states)]
    fit = so if len(so) == 1 else fit
    return fit[0] if len(fit) == 1 else None


def _leads_to(current: Pair, sides: tuple[int, ...], states: list[str | None]) -> bool:
    """Whether goals for some sides make the states of the match that their entries tell."""
    home, away = current
    for side, told in zip(sides, states, strict=True):
        home, away = home + (side == HOME), away + (side == AWAY)
        ahead = (home - away) * (1 if side == HOME else -1)
        if told == "level" and ahead != 0 or told == "ahead" and ahead <= 0 or told == "behind" and ahead >= 0:
            return False
    return True
