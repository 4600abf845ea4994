"""Where in a text patterns can match, found by their plans (see ``plans``) at all places at once.

A set of places is one number with a bit for each unit: to step over a unit of some set from all places is to mask and to
shift. What most patterns ask for is not there: that is found for all patterns at once, by their ``chains``; then
what is dearer is tried, each on fewer patterns: which sentences hold all parts, then the plan.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from ..record import record
from .stored import Plans
from .symbols import BREAK, NAMES, NONE

if TYPE_CHECKING:
    from .nodes import Kept

_LISTED = 10_000  # units: in longer sentences to try every name would take too long


@cache
def _steps(size: int) -> tuple[int, ...]:
    """The strides over a gap: behind what is reached within n units, n + 1 more lead to all within 2n + 1."""
    steps: list[int] = []
    while size > sum(steps):
        steps.append(min(sum(steps) + 1, size - sum(steps)))
    return tuple(steps)


@record
class Held:
    """What of a choice a text holds: where its matches begin, by their length; ways of many lengths; in which sentences."""

    spans: tuple[tuple[int, int], ...]
    ways: list[Kept]
    sentences: int


class Masks(dict[int, int]):
    """The units of each set, by its number: found when they are first asked for."""

    def __init__(self, plans: Plans, places: dict[str, int], units: int) -> None:
        self._sets, self._units = plans.sets, units
        self._places = {ord(symbol): at for symbol, at in places.items()}
        self._present = frozenset(self._places)

    def __missing__(self, number: int) -> int:
        mask = 0
        if number < 0:
            mask = self._units & ~self[~number]
        else:
            for symbol in self._present.intersection(self._sets[number]):
                mask |= self._places[symbol]
        self[number] = mask
        return mask


class Phrases(dict[str, int]):
    """Where some symbols stand in a row: the places of the first."""

    def __init__(self, symbols: str) -> None:
        self._symbols = symbols

    def __missing__(self, phrase: str) -> int:
        starts, at = 0, self._symbols.find(phrase)
        while at >= 0:
            starts |= 1 << at
            at = self._symbols.find(phrase, at + 1)
        self[phrase] = starts
        return starts


class Reach:
    """One stretch of a text, from a break to a break."""

    def __init__(self, plans: Plans, symbols: str) -> None:
        self.symbols = symbols
        self.plans = plans
        places: dict[str, int] = {}
        for place, symbol in enumerate(symbols):
            places[symbol] = places.get(symbol, 0) | 1 << place
        self._held = places  # where each symbol stands
        self._present = frozenset(map(ord, (*places, NONE)))
        self._units = (1 << len(symbols)) - 1
        self.places = self._units << 1 | 1  # all places: one more than units
        self._breaks = places[BREAK]
        self._words = self._units & ~self._breaks
        self._passed: dict[int, list[tuple[int, int]]] = {}
        # What was found of sets, phrases, gaps, choices, looks, parts of any kind, and of sentences.
        self._masks, self._phrases = Masks(plans, places, self._units), Phrases(symbols)
        self._runs: dict[tuple[int, int], int] = {}
        self._choices: dict[Kept, Held] = {}
        self._looks: dict[Kept, int] = {}
        self._holding: dict[Any, int] = {NONE: self._breaks}
        self._spans: dict[int, int] = {}
        self._lists: list[tuple[int, int]] | None = None

    def passed(self, group: int) -> list[tuple[int, int]]:
        """The patterns of a group of which the text holds the chain, and in which sentences."""
        if group not in self._passed:
            self._passed[group] = self.plans.chains[group].passed(self.symbols)
        return self._passed[group]

    def lead(self, number: int, sentences: int) -> list[int]:
        """Where the parts of a pattern lead to a match in some sentences, from the last to the first; 0 where they do not."""
        sentences = self._sentences(self.plans.needs[number], sentences & self._breaks)
        at = self._places(sentences) if sentences else 0
        if not at:
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
        at, spans = 0, self._spans
        while sentences:
            end = sentences & -sentences
            span = spans.get(end)
            if span is None:
                start = self.symbols.rfind(BREAK, 0, end.bit_length() - 1) + 1
                span = spans[end] = (end << 1) - (1 << start)
            at |= span
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
            found = self._around(self._masks[need])
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

    def _run(self, number: int, size: int) -> int:
        """Where so many units begin that are not of a set."""
        found = self._runs.get((number, size))
        if found is None:
            half = size // 2
            found = self._run(number, half) & self._run(number, size - half) >> half if half else self._masks[~number]
            self._runs[number, size] = found
        return found

    # -- plans --------------------------------------------------------------------------------------------------------------

    def walk(self, node: Any, at: int, back: bool) -> int:
        """The places that a part leads to from some places; ``back``: those from which it leads to them."""
        masks = self._masks
        for part in (reversed(node) if back else node) if node.__class__ is list else (node,):
            kind = part.__class__
            if kind is int:
                at = at >> 1 & masks[part] if back else (at & masks[part]) << 1
            elif kind is tuple:
                if (name := part[0]) == "look" and part in self._looks:  # a third of all
                    at &= self._looks[part]
                else:
                    at = _FOLLOW[name](self, part, at, back)
            elif kind is str:
                at = at >> len(part) & self._phrases[part] if back else (at & self._phrases[part]) << len(part)
            else:
                at = self.walk(part, at, back)
            if not at:
                break
        return at

    def _follow_choice(self, node: Any, at: int, back: bool) -> int:
        choice = self._choices.get(node) or self._choose(node)
        out = 0
        for length, starts in choice.spans:
            out |= at >> length & starts if back else (at & starts) << length
        for way in choice.ways:
            out |= self.walk(way, at, back)
        return out

    def _follow_any(self, node: Any, at: int, back: bool) -> int:
        out = 0
        for way in node[1]:
            if way.__class__ is int:
                out |= at >> 1 & self._masks[way] if back else (at & self._masks[way]) << 1
            else:
                out |= self.walk(way, at, back)
        return out

    def _follow_look(self, node: Any, at: int, back: bool) -> int:
        found = self._looks.get(node)
        return at & (self._look(node) if found is None else found)

    def _follow_gap(self, node: Any, at: int, back: bool) -> int:
        runs, (_, number, size) = self._runs, node
        for step in _steps(size):
            run = runs.get((number, step))
            if run is None:
                run = self._run(number, step)
            at |= at >> step & run if back else (at & run) << step
        return at

    def _follow_many(self, node: Any, at: int, back: bool) -> int:
        fresh = at
        while fresh:
            fresh = self.walk(node[1], fresh, back) & ~at
            at |= fresh
        return at

    def _follow_optional(self, node: Any, at: int, back: bool) -> int:
        return at | self.walk(node[1], at, back)

    def _follow_role(self, node: Any, at: int, back: bool) -> int:
        mask = self._masks[node[2]]
        return at >> 1 & mask if back else (at & mask) << 1

    def _follow_told(self, node: Any, at: int, back: bool) -> int:
        return self.walk(node[2], at, back)

    def _follow_list(self, node: Any, at: int, back: bool) -> int:
        if len(self.symbols) > _LISTED:
            return self.walk(node[2], at, back)
        if self._lists is None:
            self._lists = [*self._names()]
        out = 0
        for place, ends in self._lists:
            if back and at & ends:
                out |= place
            elif not back and at & place:
                out |= ends
        return out

    def _names(self) -> Iterator[tuple[int, int]]:
        """Where a list of names can begin, and behind what it can end: at most behind the minute after its last name."""
        symbols, names = self.symbols, self.plans.names()
        for place, symbol in enumerate(symbols):
            if symbol in NAMES and (match := names.match(symbols, place)):
                end = match.end()
                end += 1 if symbols[end] == "M" else 2 if symbols[end : end + 2] == ",M" else 0
                yield 1 << place, (2 << end) - (2 << place)

    def _follow_seen(self, node: Any, at: int, back: bool) -> int:
        return self.walk(node[1], at, back)

    def _look(self, name: Any) -> int:
        """The places where a look finds what it looks for."""
        opening, _, node = self.plans.look(name[1])
        found = self.walk(node, self.places, "<" not in opening)
        self._looks[name] = found = self.places & ~found if "!" in opening else found
        return found

    def ranked(self, number: int) -> list[Kept]:
        """The ways of a choice that the text may hold, in their order."""
        found: dict[int, Kept] = {**self.plans.singles(number)}
        for symbol in map(chr, self._present.intersection(self.plans.anchors[number])):
            phrases, ways = self.plans.ways(symbol)[number]
            found |= {rank: phrase for phrase, rank in phrases.items() if phrase in self.symbols}
            found |= {rank: way for _, way, rank in ways}
        return [way for _, way in sorted(found.items())]

    def _choose(self, name: Any) -> Held:
        """What of a choice the text holds. Done once, it serves all patterns that name the choice."""
        number = name[1]
        starts, wide = self._masks[self.plans.single[number]], self.plans.wide[number]
        spans = {1: starts} if starts else {}
        kept = []
        for symbol in map(chr, self._present.intersection(self.plans.anchors[number])):
            phrases, ways = self.plans.ways(symbol)[number]
            for phrase in phrases:
                if phrase in self.symbols:  # few are
                    more = self._phrases[phrase]
                    spans[len(phrase)] = spans.get(len(phrase), 0) | more
                    starts |= more
            around = (self._holding.get(symbol) or self._hold(symbol)) if ways else 0
            for needs, way, _ in ways:
                if needs and not self._sentences(needs, around):
                    continue
                if not wide:
                    for size, more in self._lengths(way).items():
                        spans[size] = spans.get(size, 0) | more
                        starts |= more
                elif more := self.walk(way, self.places, True):
                    kept.append(way)
                    starts |= more
        self._choices[name] = found = Held(tuple(spans.items()), kept, self._around(starts) if starts else 0)
        return found

    def _lengths(self, way: Kept) -> dict[int, int]:
        """Where matches of a way begin, by their length."""
        row: list[Kept] = way if isinstance(way, list) else [way]
        starts, size = self.places, 0
        for place, part in enumerate(row):  # most begin with some units, or are nothing else
            if part.__class__ is int:
                starts &= self._masks[part] >> size
                size += 1
            elif part.__class__ is str:
                starts &= self._phrases[part] >> size
                size += len(part)
            else:
                return self._longer(row[place:], {size: starts})
            if not starts:
                return {}
        return {size: starts}

    def _longer(self, node: Kept, at: dict[int, int]) -> dict[int, int]:
        """Where matches begin, by their length, once a part is put behind them."""
        if isinstance(node, list):
            masks = self._masks
            for part in node:
                if isinstance(part, int):
                    mask = masks[part]
                    at = {size + 1: more for size, starts in at.items() if (more := starts & mask >> size)}
                else:
                    at = self._longer(part, at)
                if not at:
                    break
            return at
        out: dict[int, int] = {}
        if isinstance(node, int):
            mask = self._masks[node]
            for size, starts in at.items():
                if more := starts & mask >> size:
                    out[size + 1] = more
            return out
        if isinstance(node, str):
            found = self._phrases[node]
            return {size + len(node): more for size, starts in at.items() if (more := starts & found >> size)}
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
            seen = self._looks.get(node)
            places = self._look(node) if seen is None else seen
            return {size: more for size, starts in at.items() if (more := starts & places >> size)}
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


# How each kind of part is followed. A text follows thousands: to ask for one kind after the other takes a third of the time.
_FOLLOW: dict[str, Callable[[Reach, Any, int, bool], int]] = {
    "look": Reach._follow_look,
    "choice": Reach._follow_choice,
    "|": Reach._follow_any,
    "gap": Reach._follow_gap,
    "?": Reach._follow_optional,
    "*": Reach._follow_many,
    "role": Reach._follow_role,
    "told": Reach._follow_told,
    "list": Reach._follow_list,
    "ahead": Reach._follow_seen,
    "behind": Reach._follow_seen,
}
