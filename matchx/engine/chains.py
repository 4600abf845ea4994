"""Which sentences hold, in its order, what a pattern asks for: found for all patterns in one pass over a text."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..stowed import Keyed
from .symbols import BREAK


class Chains:
    """The chains of some patterns as one automaton, in which a bit of a number stands for a step of a chain."""

    def __init__(self, outline: Mapping[str, Any], steps: bytes | memoryview) -> None:
        self._steps = Keyed(steps)
        self._bits: dict[str, int] = {}
        self._begin: int = outline["begin"]  # the number of the first pattern
        self._unchained: Sequence[int] = outline["unchained"]  # patterns that ask for nothing
        ends = memoryview(outline["ends"]).cast("H")  # of the chains of all patterns, one behind the other
        self._size = ends[-1] if ends else 0
        self._numbers = {end - 1: number for number, end in reversed([*enumerate(ends, self._begin)])}  # by their last steps
        self._last = self._number(end - 1 for end in ends if end)
        self._first = self._number({0, *ends} - {self._size})

    def _taken(self, symbol: str) -> int:
        """The steps that a symbol takes."""
        found = self._bits.get(symbol)
        if found is None:
            self._bits[symbol] = found = self._bits_of(self._steps.get(symbol))
        return found

    def _bits_of(self, steps: memoryview) -> int:
        """Steps as they are ``packed``."""
        return int.from_bytes(steps, "little") if len(steps) == _bytes(self._size) else self._number(steps.cast("H"))

    def _number(self, steps: Iterable[int]) -> int:
        """Some steps as the bits of a number, put together from bytes: to add them to a number copies it each time."""
        return int.from_bytes(_bits(steps, self._size), "little")

    def passed(self, symbols: str) -> list[tuple[int, int]]:
        """Patterns, with the sentences that hold what they ask for, in order; a sentence is the bit of the break behind it."""
        first, last, numbers = self._first, self._last, self._numbers
        taken = {symbol: self._taken(symbol) for symbol in set(symbols)}
        found = dict.fromkeys(self._unchained, (1 << len(symbols)) - 1)
        state = 0
        for place, symbol in enumerate(symbols):
            if symbol != BREAK:
                state |= (state << 1 | first) & taken[symbol]
                continue
            here, steps = 1 << place, bin(state & last)[:1:-1]
            step = steps.find("1")
            while step >= 0:
                number = numbers[step]
                found[number] = found.get(number, 0) | here
                step = steps.find("1", step + 1)
            state = 0
        return sorted(found.items())


_LISTED = 40  # so many steps are kept as they are; more of them, as bits: to make these of them takes a start's time


def packed(steps: Sequence[int], size: int) -> bytes:
    """Some of so many steps."""
    listed = len(steps) < _LISTED and 2 * len(steps) < _bytes(size)
    return array("H", steps).tobytes() if listed else bytes(_bits(steps, size))


def _bits(steps: Iterable[int], size: int) -> bytearray:
    bits = bytearray(_bytes(size))
    for step in steps:
        bits[step >> 3] |= 1 << (step & 7)
    return bits


def _bytes(size: int) -> int:
    return size // 8 + 1
