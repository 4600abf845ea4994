"""The patterns that may match in a text, and where."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import TYPE_CHECKING

from ..record import record
from .reach import Reach
from .stored import Plans
from .symbols import BREAK
from .trace import Trace, Traced

if TYPE_CHECKING:
    from .nodes import Kept

_STRETCH = 3000  # units of a text that are looked at together, roughly: with more, each step takes longer than it spares


@record
class Opened:
    """A pattern that may match, where matches begin in a stretch of a text, and from where the rest of its plan leads on."""

    number: int
    reach: Reach
    starts: int
    goals: list[int]
    begin: int  # of the stretch

    def spans(self) -> Iterator[tuple[int, int]]:
        """Where to look for it: in each sentence from the first place to the end, with the break behind it, for look-aheads."""
        begin, starts, symbols = self.begin, self.starts, self.reach.symbols
        while starts:
            first = (starts & -starts).bit_length() - 1
            last = symbols.index(BREAK, first) + 1
            yield begin + first, begin + last
            starts = starts >> last << last

    def matches(self, row: list[Kept], overlapped: bool) -> list[Traced]:
        """Its matches, read off its plan. Raises Unclear."""
        return Trace(self.reach, self.begin).matches(row, self.goals, self.starts, overlapped)


def opened(plans: Plans, group: int, symbols: str, only: Container[int] | None = None) -> Iterator[Opened]:
    """Those of a group of patterns that may match, and where."""
    start = 0
    while start < len(symbols) - 1:
        end = symbols.find(BREAK, start + _STRETCH)
        end = len(symbols) - 1 if end < 0 else end
        reach = plans.reach
        if reach is None or reach.symbols != symbols[start : end + 1]:
            reach = plans.reach = Reach(plans, symbols[start : end + 1])
        for number, sentences in reach.passed(group):
            if only is None or number in only:
                *goals, starts = reach.lead(number, sentences)
                if starts:
                    yield Opened(number, reach, starts, goals[::-1], start)
        start = end
