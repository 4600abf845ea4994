"""Matches read off a plan, without the expression: for one or two sentences that costs less than to load it.

Where the way on is known to lead to a match from every place (see ``reach``), nothing has to be tried: at each step the first
way that leads on, in the order of the notation, is the one that the expression would take. Where a plan does not keep that
order, or where what looks behind reads the other way, only one end may lead on; else the expression has to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .nodes import Kept
    from .reach import Reach

Captured = dict[str, list[tuple[int, int]]]
Traced = tuple[int, int, Captured]  # where a match begins and ends, what plays its roles


class Unclear(Exception):
    """Only the expression tells."""


class Trace:
    """The reading of matches in one stretch of a text."""

    def __init__(self, reach: Reach, begin: int) -> None:
        self._reach, self._begin = reach, begin

    def matches(self, row: list[Kept], goals: list[int], starts: int, overlapped: bool) -> list[Traced]:
        """The matches that begin at some places. ``goals``: behind each part of the plan, where the others lead to a match."""
        out = []
        while starts:
            at = (starts & -starts).bit_length() - 1
            captured: Captured = {}
            end = self._through(row, goals, at, captured, False)
            if end == at:
                raise Unclear
            out.append((self._begin + at, self._begin + end, captured))
            begin = at + 1 if overlapped else end
            starts = starts >> begin << begin
        return out

    # -- one step, or ``back``, as a look behind reads ------------------------------------------------------------------------

    def _ahead(self, row: list[Any], goal: int, back: bool) -> list[int]:
        """The places behind each part of a row from which the others lead to a goal."""
        goals = [goal]
        for part in reversed(row[1:]):
            goals.append(self._reach.walk(part, goals[-1], not back))
        return goals[::-1]

    def _through(self, row: list[Any], goals: list[int], at: int, captured: Captured, back: bool) -> int:
        for part, goal in zip(row, goals, strict=False):  # an empty row has a goal too
            at = self._step(part, at, goal, captured, back)
        return at

    def _step(self, node: Kept, at: int, goal: int, captured: Captured, back: bool) -> int:
        """The place to which a part leads from a place, from which it does lead to some goal."""
        if isinstance(node, int):
            return at - 1 if back else at + 1
        if isinstance(node, str):
            return at - len(node) if back else at + len(node)
        if isinstance(node, list):
            row = node[::-1] if back else node
            return self._through(row, self._ahead(row, goal, back), at, captured, back)
        kind = node[0]
        if kind == "role":
            place = self._begin + (at - 1 if back else at)
            captured.setdefault(node[1], []).append((place, place + 1))
            return at - 1 if back else at + 1
        if kind == "list":
            found = None if back else self._reach.plans.names().match(self._reach.symbols, at)
            if found is None or not goal >> found.end() & 1:  # a shorter list, or none: its plan does not tell
                raise Unclear
            captured.setdefault(node[1], []).extend((self._begin + a, self._begin + b) for a, b in found.spans("name"))
            return found.end()  # type: ignore[no-any-return]
        if kind == "look":
            return at
        if kind in ("ahead", "behind"):
            self._step(node[2], at, self._reach.places, captured, kind == "behind")
            return at
        if kind == "gap":  # it takes as few as it can
            return _last(goal & (1 << at + 1) - 1) if back else at + _last((further := goal >> at) & -further)
        if kind in ("|", "told"):
            listed = self._reach.plans.told(node[1]) if kind == "told" else node[1]
            ways = (way for way in listed if self._leads(way, at, goal, back))
            way = next(ways)
            if (back or len(node) < 3) and next(ways, None) is not None:
                return self._only(node, at, goal, back)
            return self._step(way, at, goal, captured, back)
        if kind == "choice":
            ends = self._reach.walk(node, 1 << at, back) & goal
            if not ends & ends - 1:
                return _last(ends)
            for way in self._reach.ranked(node[1]) if not back else ():
                if self._leads(way, at, goal, back):
                    return self._step(way, at, goal, captured, back)
            raise Unclear
        inner, lazy = node[1], len(node) > 2
        if kind == "?":
            takes = not (lazy and goal >> at & 1) and self._leads(inner, at, goal, back)
            return self._step(inner, at, goal, captured, back) if takes else at
        further = self._reach.walk(node, goal, not back)
        while not (lazy and goal >> at & 1) and self._leads(inner, at, further, back):
            before, at = at, self._step(inner, at, further, captured, back)
            if at == before:
                raise Unclear
        return at

    def _leads(self, node: Kept, at: int, goal: int, back: bool) -> int:
        """Whether a part leads from a place to a goal."""
        return self._reach.walk(node, 1 << at, back) & goal

    def _only(self, node: Kept, at: int, goal: int, back: bool) -> int:
        """The only place to which a part without roles leads."""
        ends = self._reach.walk(node, 1 << at, back) & goal
        if ends & ends - 1 or _told(node):
            raise Unclear
        return _last(ends)


def _last(places: int) -> int:
    return places.bit_length() - 1


def _told(node: Kept) -> bool:
    """Whether a part names roles."""
    if isinstance(node, list):
        return any(map(_told, node))
    if isinstance(node, int | str):
        return False
    return node[0] in ("role", "ahead", "behind", "told", "list") or node[0] in "?*|" and _told(node[1])
