"""The score from goal to goal: the cheapest way from 0-0 to the end through all goals told, with goals missing or too many.

A state is a score. Each goal told moves to the next state, or is passed over; a goal that nobody tells may come in anywhere.
What a way costs is what it leaves unexplained of the words: "levelled" where no level score follows, "made it 2-1" at
another score, an end that the text does not state. All ways are weighed at once, forward and backward, so that a score is
given only where every cheapest way agrees on it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ..model import Score

State = Score
_MISSING = 2.2  # a goal that nobody tells
_LIMIT = 13  # no side has more goals
_CLOSE = 0.3


@dataclass(slots=True)
class Step:
    """A goal told, or (``side`` None and ``free`` False) a moment whose score is known, such as half-time."""

    side: int | None = None  # who gains; None with ``free``: either may
    free: bool = False
    skip: float = 4.0  # what passing the goal over costs
    effect: str | None = None
    stated: tuple[Score, ...] = ()  # scores that its words state, either way round
    nth: int | None = None  # "the second goal" of its side
    moment: Callable[[State], float] | None = None


@dataclass(slots=True)
class Way:
    """The cheapest way: its cost, the score after each step (None: passed over, or not certain), and what it left out."""

    cost: float
    end: State
    after: list[State | None] = field(default_factory=list)
    certain: list[bool] = field(default_factory=list)
    skipped: list[int] = field(default_factory=list)
    sides: list[int | None] = field(default_factory=list)
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
        value += 0.0 if any(sorted(after) == sorted(score) for score in step.stated) else 1.5
    if step.nth is not None:
        value += 1.0 * (mine + 1 != step.nth)
    return value


def _moves(step: Step, state: State) -> list[tuple[State, float, int | None]]:
    """Where a step leads from a state: the next state, the cost, and the side that gains (None: passed over)."""
    if step.moment is not None:
        return [(state, step.moment(state), None)]
    out: list[tuple[State, float, int | None]] = [(state, step.skip, None)]
    for side in (0, 1) if step.free else (step.side,):
        if side is not None:
            after = (state[0] + 1, state[1]) if side == 0 else (state[0], state[1] + 1)
            out.append((after, _cost(step, state, side) + (0.2 if step.free else 0.0), side))
    return out


def _spread(costs: dict[State, float], forward: bool) -> dict[State, float]:
    """The costs with goals that nobody tells let in: from low scores to high ones, or back."""
    size = range(_LIMIT) if forward else range(_LIMIT - 1, -1, -1)
    step = -1 if forward else 1
    out = dict(costs)
    for h in size:
        for a in size:
            for other in ((h + step, a), (h, a + step)):
                if other in out and out[other] + _MISSING < out.get((h, a), 1e9) - 1e-9:
                    out[(h, a)] = out[other] + _MISSING
    return out


def solve(steps: Sequence[Step], end_cost: Callable[[State], float], whole: bool = False) -> Way:
    """The cheapest way through all steps. ``whole``: no goal may be missing."""
    spread = (lambda costs, forward: costs) if whole else _spread
    ahead = [spread({(0, 0): 0.0}, True)]
    for step in steps:
        nexts: dict[State, float] = {}
        for state, cost in ahead[-1].items():
            for after, more, _ in _moves(step, state):
                if max(after) < _LIMIT and cost + more < nexts.get(after, 1e9):
                    nexts[after] = cost + more
        ahead.append(spread(nexts, True))
    behind = [spread({state: end_cost(state) for state in ahead[-1]}, False)]
    for step, states in zip(reversed(steps), reversed(ahead[:-1]), strict=True):
        costs = {
            state: min((more + behind[-1].get(after, 1e9) for after, more, _ in _moves(step, state)), default=1e9)
            for state in states
        }
        behind.append(spread(costs, False))
    behind.reverse()
    totals = {state: cost + end_cost(state) for state, cost in ahead[-1].items()}
    best = min(totals.values())
    end = min(totals, key=lambda state: (totals[state], sum(state), state))
    way = Way(best, end, rivals=sum(cost < best + _CLOSE for cost in totals.values()) - 1)
    told = 0
    for index, step in enumerate(steps):
        found: dict[tuple[State, int | None], float] = {}
        for state, cost in ahead[index].items():
            for after, more, side in _moves(step, state):
                total = cost + more + behind[index + 1].get(after, 1e9)
                key = (after, side)
                found[key] = min(total, found.get(key, 1e9))
        choice = min(found, key=lambda key: (found[key], key[1] is None, key[0]))
        after, side = choice
        close = {key for key, total in found.items() if total < best + _CLOSE}
        way.sides.append(side)
        way.after.append(after if side is not None or step.moment else None)
        way.certain.append(len({key[0] for key in close}) == 1 and found[choice] < best + _CLOSE)
        if side is None and step.moment is None:
            way.skipped.append(index)
        told += side is not None
    way.missing = sum(end) - told
    return way
