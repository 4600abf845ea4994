"""Gates: in which sentences of a text a pattern can match at all, by the symbols that it cannot do without."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from .symbols import BREAK

# As plain data: symbols of which a sentence must hold one; a choice's number; a tuple of gates, all to be passed; or a choice:
# a symbol, and the gate behind it (under "" a list of other gates). () lets every sentence pass, "" none.
Gate = str | int | tuple["Gate", ...] | dict[str, Any]
Span = tuple[int, int]

_STRETCH = 60  # sentences whose gates are tried at once, as bits of one number


def opened(
    symbols: str, numbers: Iterable[int], gates: Sequence[Gate], choices: Callable[[int], Gate]
) -> Iterator[tuple[int, list[Span]]]:
    """Those of some patterns whose gates open, and the sentences where they do, one stretch of the text after the other.

    A sentence's range takes in the break behind it, for look-aheads; the one before it look-behinds see anyway.
    """
    numbers = list(numbers)
    spans: list[Span] = []
    start = 0
    for sentence in symbols.split(BREAK):
        if sentence:
            spans.append((start, start + len(sentence) + 1))
        start += len(sentence) + 1
    for first in range(0, len(spans), _STRETCH):
        stretch = spans[first : first + _STRETCH]
        passing = _passing(symbols, stretch, choices)
        for number in numbers:
            if bits := passing(gates[number]):
                yield number, [span for place, span in enumerate(stretch) if bits >> place & 1]


def _passing(symbols: str, spans: Sequence[Span], choices: Callable[[int], Gate]) -> Callable[[Gate], int]:
    """Which of some sentences a gate lets pass, a bit for each."""
    held: dict[str, int] = {}  # the sentences that hold a symbol
    for place, (a, b) in enumerate(spans):
        for symbol in set(symbols[a : b - 1]):
            held[symbol] = held.get(symbol, 0) | 1 << place
    every = (1 << len(spans)) - 1
    present = held.keys()
    known: dict[str | int, int] = {}

    def passing(gate: Gate) -> int:
        if isinstance(gate, tuple):
            bits = every
            for part in gate:
                found = None if isinstance(part, dict | tuple) else known.get(part)
                bits &= passing(part) if found is None else found
                if not bits:
                    break
            return bits
        bits = 0
        if isinstance(gate, dict):
            for symbol in present & gate.keys():
                if more := held[symbol] & ~bits:  # else it lets nothing pass that does not pass anyway
                    rest = gate[symbol]
                    bits |= more if rest == () else more & passing(rest)
            for part in gate.get("", ()):
                bits |= passing(part)
        elif gate in known:
            bits = known[gate]
        elif isinstance(gate, str):
            for symbol in gate:
                if symbol in held:
                    bits |= held[symbol]
            known[gate] = bits
        else:
            bits = known[gate] = passing(choices(gate))
        return bits

    return passing
