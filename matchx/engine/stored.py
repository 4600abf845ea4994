"""The plans of a grammar (see ``plans``) as the pack keeps them, unpacked as far as texts need them."""

from __future__ import annotations

import marshal
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from .chains import Chains

if TYPE_CHECKING:
    from .plans import Node


class Ways(NamedTuple):
    """A choice: its single units, whether it can have many lengths, and its longer ways by a symbol that each must hold."""

    single: int
    singles: dict[int, int]  # the sets of those, by their rank among all ways
    wide: bool
    places: Mapping[str, tuple[int, int]]
    packed: bytes
    known: dict[str, list[tuple[tuple[Node, ...], Node, int]]]

    def of(self, symbol: str) -> list[tuple[tuple[Node, ...], Node, int]]:
        """The ways that hold a symbol, each with the other parts that it needs, and its rank among all ways."""
        found = self.known.get(symbol)
        if found is None:
            begin, end = self.places[symbol]
            found = self.known[symbol] = marshal.loads(self.packed[begin:end])
        return found


class Plans:
    """The plans of a grammar, unpacked as far as texts need them."""

    def __init__(self, outline: Mapping[str, Any]) -> None:
        self.chains = [Chains(each) for each in outline["chains"]]
        self.needs: Sequence[tuple[Node, ...]] = outline["needs"]
        self._plans: Sequence[tuple[bytes, bytes]] = outline["plans"]
        self._sets: Sequence[str] = outline["sets"]
        self._choices: Sequence[bytes] = outline["choices"]
        self._looks: Sequence[bytes] = outline["looks"]
        self._tales: Sequence[bytes] = outline["tales"]
        self._known: dict[Any, Any] = {}
        self._members: dict[int, frozenset[str]] = {}
        self._ways: dict[int, Ways] = {}
        self.reach: Any = None  # what was looked at last

    def rough(self, number: int) -> Node:
        """The rough plan of a pattern."""
        found = self._known.get((number, "rough"))
        if found is None:
            found = self._known[number, "rough"] = marshal.loads(self._plans[number][0])
        return found  # type: ignore[no-any-return]

    def plan(self, number: int) -> tuple[list[str] | None, list[Node]]:
        """The plan of a pattern; with its roles, if it tells its matches."""
        found = self._known.get((number, "plan"))
        if found is None:
            found = self._known[number, "plan"] = marshal.loads(self._plans[number][1])
        return found  # type: ignore[no-any-return]

    def told(self, number: int) -> list[Node]:
        """The ways of a family that names roles, in their order."""
        found = self._known.get((number, "told"))
        if found is None:
            found = self._known[number, "told"] = marshal.loads(self._tales[number])
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
            single, singles, wide, symbols, rest, ends, packed = marshal.loads(self._choices[number])
            offsets = memoryview(ends).cast("L")
            places = dict(zip((*[""] * rest, *symbols), zip((0, *offsets), offsets, strict=False), strict=True))
            found = self._ways[number] = Ways(single, singles, wide, places, packed, {})
        return found

    def members(self, number: int) -> frozenset[str]:
        """The symbols of a set."""
        found = self._members.get(number)
        if found is None:
            found = self._members[number] = frozenset(self._sets[number])
        return found
