"""Comparing and joining clocks."""

from __future__ import annotations

from ..model import Clock


def bounds(clock: Clock) -> tuple[float, float] | None:
    """Low and high on the one scale of Clock.key(), or None where nothing is known."""
    if clock.known:
        return clock.key(), clock.key() + (0.49 if clock.stoppage_any else 0)
    if clock.ranged and clock.low is not None and clock.high is not None:
        return float(clock.low), clock.high + 0.99
    return None


def agree(a: Clock, b: Clock, slack: float = 0) -> bool:
    """Whether two clocks may be one moment; an unknown one agrees with all."""
    x, y = bounds(a), bounds(b)
    if x is None or y is None:
        return True
    return x[0] - slack <= y[1] and y[0] <= x[1] + slack


def merged(a: Clock, b: Clock) -> Clock:
    """The better known of two clocks: a minute before a range, a range before nothing, the narrower range."""
    if a.known or not (b.known or b.ranged):
        return a
    if b.known or not a.ranged:
        return b
    assert a.low is not None
    assert a.high is not None
    assert b.low is not None
    assert b.high is not None
    return b if b.high - b.low < a.high - a.low else a
