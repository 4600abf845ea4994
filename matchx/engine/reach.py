"""Where in a text patterns can match, found by their plans (see ``plans``) at all places at once.

A set of places is one number with a bit for each unit: to step over a unit of some set from all places is to mask and to
shift. What most patterns ask for is not there: that is found for all patterns at once, by their ``chains``; then
what is dearer is tried, each on fewer patterns: which sentences hold all parts, the rough plan, the plan.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from .chains import Chains
from .symbols import BREAK

if TYPE_CHECKING:
    from .plans import Node

Span = tuple[int, int]
_STRETCH = 2000  # units of a text that are looked at together, roughly


@cache
def _steps(size: int) -> tuple[int, ...]:
    """The strides over a gap: behind what is reached within n units, n + 1 more lead to all within 2n + 1."""
    steps: list[int] = []
    while size > sum(steps):
        steps.append(min(sum(steps) + 1, size - sum(steps)))
    return tuple(steps)


class Ways(NamedTuple):
    """A choice: its single units, whether it can have many lengths, and its longer ways by a symbol that each must hold."""

    single: int
    wide: bool
    places: Mapping[str, tuple[int, int]]
    packed: bytes
    known: dict[str, list[tuple[tuple[Node, ...], Node]]]

    def of(self, symbol: str) -> list[tuple[tuple[Node, ...], Node]]:
        """The ways that hold a symbol, each with the other parts that it needs."""
        found = self.known.get(symbol)
        if found is None:
            begin, end = self.places[symbol]
            found = self.known[symbol] = marshal.loads(self.packed[begin:end])
        return found


class Held(NamedTuple):
    """What of a choice a text holds: where its matches begin, by their length; ways of many lengths; in which sentences."""

    spans: tuple[tuple[int, int], ...]
    ways: list[Node]
    sentences: int


class Plans:
    """The plans of a grammar, unpacked as far as texts need them."""

    def __init__(self, outline: Mapping[str, Any]) -> None:
        self.chains = [Chains(each) for each in outline["chains"]]
        self.needs: Sequence[tuple[Node, ...]] = outline["needs"]
        self._plans: Sequence[tuple[bytes, bytes]] = outline["plans"]
        self._sets: Sequence[str] = outline["sets"]
        self._choices: Sequence[bytes] = outline["choices"]
        self._looks: Sequence[bytes] = outline["looks"]
        self._known: dict[Any, Any] = {}
        self._members: dict[int, frozenset[str]] = {}
        self._ways: dict[int, Ways] = {}
        self._reach: Reach | None = None

    def plan(self, number: int, exact: bool) -> Node:
        """The plan of a pattern, or the rough one."""
        found = self._known.get((number, exact))
        if found is None:
            found = self._known[number, exact] = marshal.loads(self._plans[number][exact])
        return found  # type: ignore[no-any-return]

    def look(self, number: int) -> tuple[str, tuple[Node, ...], Node]:
        """A look: its opening, the parts that it needs, what it looks for."""
        found = self._known.get(number)
        if found is None:
            found = self._known[number] = marshal.loads(self._looks[number])
        return found  # type: ignore[no-any-return]

    def ways(self, number: int) -> Ways:
        """A choice."""
        found = self._ways.get(number)
        if found is None:
            single, wide, symbols, rest, ends, packed = marshal.loads(self._choices[number])
            offsets = memoryview(ends).cast("L")
            places = dict(zip((*[""] * rest, *symbols), zip((0, *offsets), offsets, strict=False), strict=True))
            found = self._ways[number] = Ways(single, wide, places, packed, {})
        return found

    def members(self, number: int) -> frozenset[str]:
        """The symbols of a set."""
        found = self._members.get(number)
        if found is None:
            found = self._members[number] = frozenset(self._sets[number])
        return found

    def opened(self, symbols: str, chains: Chains) -> Iterator[tuple[int, list[Span]]]:
        """Those of some patterns that may match, and where: from the first place of a match in a sentence to its end, with the
        break behind it, for look-aheads."""
        start = 0
        while start < len(symbols) - 1:
            end = symbols.find(BREAK, start + _STRETCH)
            end = len(symbols) - 1 if end < 0 else end
            reach = self._reach
            if reach is None or reach.symbols != symbols[start : end + 1]:
                reach = self._reach = Reach(self, symbols[start : end + 1])
            for number, sentences in chains.passed(reach.symbols):
                if spans := reach.spans(number, sentences):
                    yield number, [(start + first, start + last) for first, last in spans]
            start = end


class Reach:
    """One stretch of a text, from a break to a break."""

    def __init__(self, plans: Plans, symbols: str) -> None:
        self.symbols = symbols
        self._plans = plans
        held: dict[str, int] = {}
        for place, symbol in enumerate(symbols):
            held[symbol] = held.get(symbol, 0) | 1 << place
        self._held = held  # where each symbol stands
        self._present = frozenset((*held, ""))
        self._units = (1 << len(symbols)) - 1
        self._all = self._units << 1 | 1  # all places: one more than units
        self._breaks = held[BREAK]
        self._words = self._units & ~self._breaks
        # What was found of sets, gaps, choices, looks, and parts of any kind.
        self._masks: dict[int, int] = {}
        self._runs: dict[tuple[int, int], int] = {}
        self._choices: dict[Node, Held] = {}
        self._looks: dict[Node, int] = {}
        self._holding: dict[Any, int] = {"": self._breaks}

    def spans(self, number: int, sentences: int) -> list[Span]:
        """Where in some sentences a pattern may match."""
        sentences = self._sentences(self._plans.needs[number], sentences & self._breaks)
        at = self._places(sentences) if sentences else 0
        if not at or not self._walk(self._plans.plan(number, False), at, True):
            return []
        starts = self._walk(self._plans.plan(number, True), at, True)
        out = []
        while starts:
            first = (starts & -starts).bit_length() - 1
            last = self.symbols.find(BREAK, first) + 1
            if not last:  # behind the last break
                break
            out.append((first, last))
            starts = starts >> last << last
        return out

    # -- sentences, each as the bit of the break behind it ----------------------------------------------------------------

    def _places(self, sentences: int) -> int:
        """All places in some sentences."""
        at = 0
        while sentences:
            end = sentences & -sentences
            place = end.bit_length() - 1
            start = self.symbols.rfind(BREAK, 0, place) + 1
            at |= (end << 1) - (1 << start)
            sentences ^= end
        return at

    def _sentences(self, needs: Iterable[Any], sentences: int) -> int:
        """Those of some sentences that hold all of some parts."""
        known = self._holding
        for need in needs:
            found = known.get(need)
            sentences &= self._hold(need) if found is None else found
            if not sentences:
                break
        return sentences

    def _hold(self, need: Any) -> int:
        """The sentences that hold a part, or a symbol."""
        if isinstance(need, int):
            found = self._around(self._mask(need))
        elif isinstance(need, str):  # a symbol
            found = self._around(self._held[need])
        elif need[0] == "look":
            found = self._sentences(self._plans.look(need[1])[1], self._breaks)
        else:
            found = (self._choices.get(need) or self._choose(need)).sentences
        self._holding[need] = found
        return found

    def _around(self, units: int) -> int:
        """The sentences that hold any of some units: added to a sentence full of ones, they carry into the break behind it."""
        return ((units & self._words) + self._words | units) & self._breaks

    # -- units --------------------------------------------------------------------------------------------------------------

    def _mask(self, number: int) -> int:
        """The units of a set."""
        mask = self._masks.get(number)
        if mask is None:
            mask = 0
            if number < 0:
                mask = self._units & ~self._mask(~number)
            else:
                held = self._held
                for symbol in self._plans.members(number) & self._present:
                    mask |= held[symbol]
            self._masks[number] = mask
        return mask

    def _run(self, number: int, size: int) -> int:
        """Where so many units begin that are not of a set."""
        found = self._runs.get((number, size))
        if found is None:
            half = size // 2
            found = self._run(number, half) & self._run(number, size - half) >> half if half else self._mask(~number)
            self._runs[number, size] = found
        return found

    # -- plans --------------------------------------------------------------------------------------------------------------

    def _walk(self, node: Node, at: int, back: bool) -> int:
        """The places that a part leads to from some places; ``back``: those from which it leads to them."""
        if isinstance(node, list):
            masks = self._masks
            for part in reversed(node) if back else node:
                if isinstance(part, int):
                    mask = masks.get(part)
                    if mask is None:
                        mask = self._mask(part)
                    at = at >> 1 & mask if back else (at & mask) << 1
                else:
                    at = self._walk(part, at, back)
                if not at:
                    break
            return at
        if isinstance(node, int):
            return at >> 1 & self._mask(node) if back else (at & self._mask(node)) << 1
        kind = node[0]
        if kind == "choice":
            choice = self._choices.get(node) or self._choose(node)
            out = 0
            for length, starts in choice.spans:
                out |= at >> length & starts if back else (at & starts) << length
            for way in choice.ways:
                out |= self._walk(way, at, back)
            return out
        if kind == "|":
            out = 0
            masks = self._masks
            for way in node[1]:
                if isinstance(way, int):
                    mask = masks.get(way)
                    if mask is None:
                        mask = self._mask(way)
                    out |= at >> 1 & mask if back else (at & mask) << 1
                else:
                    out |= self._walk(way, at, back)
            return out
        if kind == "look":
            found = self._looks.get(node)
            return at & (self._look(node) if found is None else found)
        if kind == "gap":
            runs = self._runs
            for step in _steps(node[2]):
                run = runs.get((node[1], step))
                if run is None:
                    run = self._run(node[1], step)
                at |= at >> step & run if back else (at & run) << step
            return at
        if kind == "?":
            return at | self._walk(node[1], at, back)
        fresh = at
        while fresh:
            fresh = self._walk(node[1], fresh, back) & ~at
            at |= fresh
        return at

    def _look(self, name: Node) -> int:
        """The places where a look finds what it looks for."""
        opening, _, node = self._plans.look(name[1])  # type: ignore[index]
        found = self._walk(node, self._all, "<" not in opening)
        self._looks[name] = found = self._all & ~found if "!" in opening else found
        return found

    def _choose(self, name: Node) -> Held:
        """What of a choice the text holds. Done once, it serves all patterns that name the choice."""
        ways = self._plans.ways(name[1])  # type: ignore[index]
        starts = self._mask(ways.single)
        spans = {1: starts} if starts else {}
        kept = []
        for symbol in self._present & ways.places.keys():
            for needs, way in ways.of(symbol):
                if needs and not self._sentences((symbol, *needs), self._breaks):
                    continue
                if not ways.wide:
                    for size, more in self._longer(way, {0: self._all}).items():
                        spans[size] = spans.get(size, 0) | more
                        starts |= more
                elif more := self._walk(way, self._all, True):
                    kept.append(way)
                    starts |= more
        self._choices[name] = found = Held(tuple(spans.items()), kept, self._around(starts) if starts else 0)
        return found

    def _longer(self, node: Node, at: dict[int, int]) -> dict[int, int]:
        """Where matches begin, by their length, once a part is put behind them."""
        if isinstance(node, list):
            masks = self._masks
            for part in node:
                if isinstance(part, int):
                    mask = masks.get(part)
                    if mask is None:
                        mask = self._mask(part)
                    at = {size + 1: more for size, starts in at.items() if (more := starts & mask >> size)}
                else:
                    at = self._longer(part, at)
                if not at:
                    break
            return at
        out: dict[int, int] = {}
        if isinstance(node, int):
            mask = self._mask(node)
            for size, starts in at.items():
                if more := starts & mask >> size:
                    out[size + 1] = more
            return out
        kind = node[0]
        if kind == "choice":
            lengths = (self._choices.get(node) or self._choose(node)).spans
            for size, starts in at.items():
                for length, mask in lengths:
                    if more := starts & mask >> size:
                        out[size + length] = out.get(size + length, 0) | more
            return out
        if kind == "|":
            for way in node[1]:
                for size, starts in self._longer(way, at).items():
                    out[size] = out.get(size, 0) | starts
            return out
        if kind == "look":
            found = self._looks.get(node)
            mask = self._look(node) if found is None else found
            return {size: more for size, starts in at.items() if (more := starts & mask >> size)}
        out = at.copy()
        if kind == "gap":
            for size, starts in at.items():
                for length in range(1, node[2] + 1):
                    if not (more := starts & self._run(node[1], length) >> size):
                        break
                    out[size + length] = out.get(size + length, 0) | more
            return out
        fresh = at
        while fresh:
            found_ = self._longer(node[1], fresh)
            fresh = {size: more for size, starts in found_.items() if (more := starts & ~out.get(size, 0))}
            for size, starts in fresh.items():
                out[size] = out.get(size, 0) | starts
            if kind == "?":
                break
        return out
