"""Which sentences hold, in its order, what a pattern asks for: found for all patterns in one pass over a text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .listed import Keyed
from .symbols import BREAK


class Chains:
    """The chains of some patterns as one automaton, in which a bit of a number stands for a step of a chain."""

    def __init__(self, outline: Mapping[str, Any]) -> None:
        self._steps = Keyed(*outline["steps"])
        self._bits: dict[str, int] = {}
        self._owners: dict[int, int] = {}  # the last steps, and whose they are
        self._unchained: list[int] = []  # patterns that ask for nothing
        firsts, begin = [], 0
        for number, end in enumerate(outline["ends"], outline["first"]):
            if begin < end:
                firsts.append(begin)
                self._owners[end] = number
            else:
                self._unchained.append(number)
            begin = end
        self._size = begin
        self._first, self._last = self._number(firsts), self._number(end - 1 for end in self._owners)

    def _taken(self, symbol: str) -> int:
        """The steps that a symbol takes."""
        found = self._bits.get(symbol)
        if found is None:
            self._bits[symbol] = found = self._number(memoryview(self._steps.get(symbol)).cast("H"))
        return found

    def _number(self, steps: Iterable[int]) -> int:
        """Some steps as the bits of a number, put together from bytes: to add them to a number copies it each time."""
        bits = bytearray(self._size // 8 + 1)
        for step in steps:
            bits[step >> 3] |= 1 << (step & 7)
        return int.from_bytes(bits, "little")

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
