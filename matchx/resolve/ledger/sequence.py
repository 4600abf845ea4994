"""The score from goal to goal: the cheapest way from 0-0 to the end through all goals told, with goals missing or too many.

A state is a score. Each goal told moves to the next state, or is passed over; a goal that nobody tells may come in anywhere.
What a way costs is what it leaves unexplained of the words: "levelled" where no level score follows, "made it 2-1" at
another score, an end that the text does not state. All ways are weighed at once, forward and backward, so that a score is
given only where every cheapest way agrees on it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from ...model import Score
from ...record import fresh, record

State = Score
_MISSING = 2.2  # a goal that nobody tells
_UNLIKE_SAID = 3.0  # "made it 2-1" at another score
_LIMIT = 13  # no side has more goals
_CLOSE = 0.3
_NEVER = 1e9  # what a score costs that no way leads to
_STATES = [(h, a) for h in range(_LIMIT) for a in range(_LIMIT)]  # a score's place in this list is its cell
Costs = list[float]
Moves = list[list[tuple[int, float, int | None]]]


@record(frozen=False)
class Step:
    """A goal told, or (``side`` None and ``free`` False) a moment whose score is known, such as half-time."""

    side: int | None = None  # who gains; None with ``free``: either may
    free: bool = False
    skip: float = 4.0  # what passing the goal over costs
    effect: str | None = None
    stated: tuple[Score, ...] = ()  # scores that its words state, either way round
    sure: bool = False  # the goal itself is said to have made it so
    nth: int | None = None  # "the second goal" of its side
    moment: Callable[[State], float] | None = None
    table: Moves = fresh(default_factory=list)


@record(frozen=False)
class Way:
    """The cheapest way: its cost, the score after each step (None: passed over, or not certain), and what it left out."""

    cost: float
    end: State
    after: list[State | None] = fresh(default_factory=list)
    certain: list[bool] = fresh(default_factory=list)
    skipped: list[int] = fresh(default_factory=list)
    sides: list[int | None] = fresh(default_factory=list)
    missing: int = 0
    rivals: int = 0  # other ends that cost as little


def _cost(step: Step, before: State, side: int) -> float:
    after = (before[0] + 1, before[1]) if side == 0 else (before[0], before[1] + 1)
    mine, theirs = before[side], before[1 - side]
    value = 0.0
    if step.effect == "level":
        value += 1.5 * (mine + 1 != theirs)
    elif step.effect == "lead":
        value += 1.5 * (mine != theirs)
    elif step.effect == "extend":
        value += 1.0 * (mine <= theirs)
    elif step.effect == "pull_back":
        value += 1.0 * (mine + 1 >= theirs)
    elif step.effect == "win":
        value += 0.7 * (mine < theirs)
    if step.stated:
        value += 0.0 if any(sorted(after) == sorted(score) for score in step.stated) else _UNLIKE_SAID if step.sure else 1.5
    if step.nth is not None:
        value += 1.0 * (mine + 1 != step.nth)
    return value


def _moves(step: Step, state: State) -> list[tuple[int, float, int | None]]:
    """Where a step leads from a state: the next cell, the cost, and the side that gains (None: passed over)."""
    here = state[0] * _LIMIT + state[1]
    if step.moment is not None:
        return [(here, step.moment(state), None)]
    out: list[tuple[int, float, int | None]] = [(here, step.skip, None)]
    for side in (0, 1) if step.free else (step.side,):
        if side is not None and state[side] + 1 < _LIMIT:
            after = here + (_LIMIT if side == 0 else 1)
            out.append((after, _cost(step, state, side) + (0.2 if step.free else 0.0), side))
    return out


def _table(step: Step) -> Moves:
    """The moves of a step from every cell, worked out once for all rows that the step is part of, and for steps like it."""
    if not step.table:
        like = step.side, step.free, step.skip, step.effect, step.stated, step.sure, step.nth
        step.table = _worked_out(step) if step.moment else _known(*like)
    return step.table


def _worked_out(step: Step) -> Moves:
    return [_moves(step, state) for state in _STATES]


@lru_cache(maxsize=16)
def _known(*like: Any) -> Moves:
    return _worked_out(Step(*like))


def _spread(costs: Costs, forward: bool) -> Costs:
    """The costs with goals that nobody tells let in: from low scores to high ones, or back."""
    if forward:
        for cell, cost in enumerate(costs):
            if cell >= _LIMIT and (other := costs[cell - _LIMIT] + _MISSING) < cost - 1e-9:
                cost = costs[cell] = other
            if cell % _LIMIT and (other := costs[cell - 1] + _MISSING) < cost - 1e-9:
                costs[cell] = other
    else:
        last = _LIMIT - 1
        for cell in range(len(costs) - 1, -1, -1):
            cost = costs[cell]
            if cell < _LIMIT * last and (other := costs[cell + _LIMIT] + _MISSING) < cost - 1e-9:
                cost = costs[cell] = other
            if cell % _LIMIT != last and (other := costs[cell + 1] + _MISSING) < cost - 1e-9:
                costs[cell] = other
    return costs


class Solver:
    """The cheapest ways through rows of steps. What the last two rows have in common is worked out once."""

    def __init__(self, end_cost: Callable[[State], float], whole: bool = False) -> None:
        self._end_cost = [end_cost(state) for state in _STATES]
        self._whole = whole  # no goal may be missing
        self._steps: list[Step] = []
        start = [0.0] + [_NEVER] * (len(_STATES) - 1)
        self._ahead = [start if whole else _spread(start, True)]

    def cost(self, steps: Sequence[Step]) -> float:
        """What the cheapest way through some steps costs."""
        return min(self._totals(steps))

    def _totals(self, steps: Sequence[Step]) -> Costs:
        same = 0
        while same < min(len(steps), len(self._steps)) and steps[same] is self._steps[same]:
            same += 1
        del self._steps[same:], self._ahead[same + 1 :]
        for step in steps[same:]:
            nexts = [_NEVER] * len(_STATES)
            for cost, moves in zip(self._ahead[-1], _table(step), strict=True):
                if cost < _NEVER:
                    for after, more, _ in moves:
                        if cost + more < nexts[after]:
                            nexts[after] = cost + more
            self._ahead.append(nexts if self._whole else _spread(nexts, True))
            self._steps.append(step)
        return [cost + end if cost < _NEVER else _NEVER for cost, end in zip(self._ahead[-1], self._end_cost, strict=True)]

    def way(self, steps: Sequence[Step]) -> Way:
        """The cheapest way through some steps."""
        totals = self._totals(steps)
        ahead = self._ahead
        last = [end if cost < _NEVER else _NEVER for cost, end in zip(ahead[-1], self._end_cost, strict=True)]
        behind = [last if self._whole else _spread(last, False)]
        for step, known in zip(reversed(steps), reversed(ahead[:-1]), strict=True):
            latest = behind[-1]
            costs = [
                min([more + latest[after] for after, more, _ in moves]) if cost < _NEVER else _NEVER
                for cost, moves in zip(known, _table(step), strict=True)
            ]
            behind.append(costs if self._whole else _spread(costs, False))
        behind.reverse()
        best = min(totals)
        end = min((sum(_STATES[cell]), _STATES[cell]) for cell, total in enumerate(totals) if total == best)[1]
        way = Way(best, end, rivals=sum(total < best + _CLOSE for total in totals) - 1)
        told = 0
        for index, step in enumerate(steps):
            found: dict[tuple[int, int | None], float] = {}
            latest = behind[index + 1]
            for cost, moves in zip(ahead[index], _table(step), strict=True):
                if cost < _NEVER:
                    for after, more, side in moves:
                        total = cost + more + latest[after]
                        key = (after, side)
                        if total < found.get(key, _NEVER):
                            found[key] = total
            cell, side = choice = min(found, key=lambda key: (found[key], key[1] is None, key[0]))
            close = {key[0] for key, total in found.items() if total < best + _CLOSE}
            way.sides.append(side)
            way.after.append(_STATES[cell] if side is not None or step.moment else None)
            way.certain.append(len(close) == 1 and found[choice] < best + _CLOSE)
            if side is None and step.moment is None:
                way.skipped.append(index)
            told += side is not None
        way.missing = sum(end) - told
        return way


def solve(steps: Sequence[Step], end_cost: Callable[[State], float], whole: bool = False) -> Way:
    """The cheapest way through all steps. ``whole``: no goal may be missing."""
    return Solver(end_cost, whole).way(steps)
