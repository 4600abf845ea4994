"""Which sentences hold, in its order, what a pattern asks for: found for all patterns in one pass over a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .listed import Keyed
from .symbols import BREAK


class Chains:
    """The chains of some patterns as one automaton, in which a bit of a number stands for a step of a chain."""

    def __init__(self, outline: Mapping[str, Any]) -> None:
        self._steps = Keyed(*outline["steps"])
        self._bits: dict[str, int] = {}
        self._first = self._last = begin = 0
        self._owners: dict[int, int] = {}  # the last steps, and whose they are
        self._unchained: list[int] = []  # patterns that ask for nothing
        for number, end in enumerate(outline["ends"], outline["first"]):
            if begin < end:
                self._first |= 1 << begin
                self._last |= 1 << end - 1
                self._owners[end] = number
            else:
                self._unchained.append(number)
            begin = end

    def _taken(self, symbol: str) -> int:
        """The steps that a symbol takes."""
        found = self._bits.get(symbol)
        if found is None:
            found = 0
            for step in memoryview(self._steps.get(symbol)).cast("H"):
                found |= 1 << step
            self._bits[symbol] = found
        return found

    def passed(self, symbols: str) -> list[tuple[int, int]]:
        """Patterns, with the sentences that hold what they ask for, in order; a sentence is the bit of the break behind it."""
        first, last, owners = self._first, self._last, self._owners
        taken = {symbol: self._taken(symbol) for symbol in set(symbols)}
        found = dict.fromkeys(self._unchained, (1 << len(symbols)) - 1)
        state = 0
        for place, symbol in enumerate(symbols):
            if symbol != BREAK:
                state |= (state << 1 | first) & taken[symbol]
                continue
            state &= last
            while state:
                step = state & -state
                number = owners[step.bit_length()]
                found[number] = found.get(number, 0) | 1 << place
                state ^= step
        return sorted(found.items())
