"""Where in a text patterns can match, found by their plans (see ``plans``) at all places at once.

A set of places is one number with a bit for each unit: to step over a unit of some set from all places is to mask and to
shift. What most patterns ask for is not there: that is found for all patterns at once, by their ``chains``; then
what is dearer is tried, each on fewer patterns: which sentences hold all parts, the rough plan, the plan.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from .stored import Plans
from .symbols import BREAK
from .trace import Trace, Traced

if TYPE_CHECKING:
    from .plans import Node

_STRETCH = 6000  # units of a text that are looked at together, roughly


@cache
def _steps(size: int) -> tuple[int, ...]:
    """The strides over a gap: behind what is reached within n units, n + 1 more lead to all within 2n + 1."""
    steps: list[int] = []
    while size > sum(steps):
        steps.append(min(sum(steps) + 1, size - sum(steps)))
    return tuple(steps)


class Held(NamedTuple):
    """What of a choice a text holds: where its matches begin, by their length; ways of many lengths; in which sentences."""

    spans: tuple[tuple[int, int], ...]
    ways: list[Node]
    sentences: int


class Opened(NamedTuple):
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

    def matches(self, row: list[Node], overlapped: bool) -> list[Traced]:
        """Its matches, read off its plan. Raises Unclear."""
        return Trace(self.reach, self.begin).matches(row, self.goals, self.starts, overlapped)


def opened(plans: Plans, group: int, symbols: str, only: Container[int] | None = None) -> Iterator[Opened]:
    """Those of a group of patterns that may match, and where."""
    start, chains = 0, plans.chains[group]
    while start < len(symbols) - 1:
        end = symbols.find(BREAK, start + _STRETCH)
        end = len(symbols) - 1 if end < 0 else end
        reach = plans.reach
        if reach is None or reach.symbols != symbols[start : end + 1]:
            reach = plans.reach = Reach(plans, symbols[start : end + 1])
        for number, sentences in chains.passed(reach.symbols):
            if only is None or number in only:
                *goals, starts = reach.lead(number, sentences)
                if starts:
                    yield Opened(number, reach, starts, goals[::-1], start)
        start = end


class Reach:
    """One stretch of a text, from a break to a break."""

    def __init__(self, plans: Plans, symbols: str) -> None:
        self.symbols = symbols
        self.plans = plans
        held: dict[str, int] = {}
        for place, symbol in enumerate(symbols):
            held[symbol] = held.get(symbol, 0) | 1 << place
        self._held = held  # where each symbol stands
        self._present = frozenset((*held, ""))
        self._units = (1 << len(symbols)) - 1
        self.places = self._units << 1 | 1  # all places: one more than units
        self._breaks = held[BREAK]
        self._words = self._units & ~self._breaks
        # What was found of sets, gaps, choices, looks, and parts of any kind.
        self._masks: dict[int, int] = {}
        self._runs: dict[tuple[int, int], int] = {}
        self._choices: dict[Node, Held] = {}
        self._looks: dict[Node, int] = {}
        self._holding: dict[Any, int] = {"": self._breaks}

    def lead(self, number: int, sentences: int) -> list[int]:
        """Where the parts of a pattern lead to a match in some sentences, from the last to the first; 0 where they do not."""
        sentences = self._sentences(self.plans.needs[number], sentences & self._breaks)
        at = self._places(sentences) if sentences else 0
        if not at or not self.walk(self.plans.rough(number), at, True):
            return [0]
        goals = [at]
        for part in reversed(self.plans.plan(number)[1]):
            at = self.walk(part, at, True)
            goals.append(at)
            if not at:
                return [0]
        goals[-1] &= self._units
        return goals

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
            found = self._sentences(self.plans.look(need[1])[1], self._breaks)
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
                for symbol in self.plans.members(number) & self._present:
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

    def walk(self, node: Node, at: int, back: bool) -> int:
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
                    at = self.walk(part, at, back)
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
                out |= self.walk(way, at, back)
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
                    out |= self.walk(way, at, back)
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
        if kind == "role":
            return at >> 1 & self._mask(node[2]) if back else (at & self._mask(node[2])) << 1
        if kind in ("ahead", "behind"):
            return self.walk(node[1], at, back)
        if kind == "told":
            return self.walk(node[2], at, back)
        if kind == "?":
            return at | self.walk(node[1], at, back)
        fresh = at
        while fresh:
            fresh = self.walk(node[1], fresh, back) & ~at
            at |= fresh
        return at

    def _look(self, name: Node) -> int:
        """The places where a look finds what it looks for."""
        opening, _, node = self.plans.look(name[1])  # type: ignore[index]
        found = self.walk(node, self.places, "<" not in opening)
        self._looks[name] = found = self.places & ~found if "!" in opening else found
        return found

    def ranked(self, number: int) -> list[Node]:
        """The ways of a choice that the text may hold, in their order."""
        choice = self.plans.choice(number)
        found: dict[int, Node] = {**choice.singles}
        for symbol in self._present & choice.anchors:
            found |= {rank: way for _, way, rank in self.plans.ways(symbol)[number]}
        return [way for _, way in sorted(found.items())]

    def _choose(self, name: Node) -> Held:
        """What of a choice the text holds. Done once, it serves all patterns that name the choice."""
        number: int = name[1]  # type: ignore[index]
        choice = self.plans.choice(number)
        starts = self._mask(choice.single)
        spans = {1: starts} if starts else {}
        kept = []
        for symbol in self._present & choice.anchors:
            for needs, way, _ in self.plans.ways(symbol)[number]:
                if needs and not self._sentences((symbol, *needs), self._breaks):
                    continue
                if not choice.wide:
                    for size, more in self._longer(way, {0: self.places}).items():
                        spans[size] = spans.get(size, 0) | more
                        starts |= more
                elif more := self.walk(way, self.places, True):
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
