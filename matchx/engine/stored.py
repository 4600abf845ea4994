"""The plans of a grammar (see ``plans``) as the pack keeps them, unpacked as far as texts need them."""

from __future__ import annotations

import marshal
from collections.abc import Callable, Mapping, Sequence
from sys import intern
from typing import TYPE_CHECKING, Any

from ..record import record
from ..stowed import Keyed, Listed
from .chains import Chains

if TYPE_CHECKING:
    from regex import Pattern

    from .nodes import Kept


@record
class Choice:
    """One of some ways: the set of all its single units, those by their rank, whether it can have many lengths; its longer ways
    hold one of some symbols each, or none (NONE)."""

    single: int
    singles: dict[int, int]
    wide: bool
    anchors: frozenset[str]


Phrases = dict[str, int]  # ways of a choice that are symbols in a row, with their rank among all ways
Way = tuple[tuple["Kept", ...], "Kept", int]  # any other: what else it needs, what it is, its rank


class Plans:
    """The plans of a grammar, unpacked as far as texts need them."""

    def __init__(self, outline: Mapping[str, Any], names: Callable[[], Pattern[str]]) -> None:
        self.names = names  # the expression of a list of names
        self.chains = [Chains(each, outline[f"chains {place}"]) for place, each in enumerate(outline["chains"])]
        self.needs: Sequence[tuple[Kept, ...]] = outline["needs"]
        self._plans = Listed(outline["plans"])
        self._sets = Listed(outline["sets"])
        self._choices = Listed(outline["choices"])
        self._ways = Keyed(outline["ways"])
        self._looks = Listed(outline["looks"])
        self._tales = Listed(outline["tales"])
        self._known: dict[Any, Any] = {}
        self._chosen: dict[int, Choice] = {}
        self._members: dict[int, frozenset[str]] = {}
        self.reach: Any = None  # what was looked at last

    def plan(self, number: int) -> tuple[list[str] | None, list[Kept]]:
        """The plan of a pattern; with its roles, if it tells its matches."""
        found = self._known.get((number, "plan"))
        if found is None:
            found = self._known[number, "plan"] = marshal.loads(self._plans[number])
        return found  # type: ignore[no-any-return]

    def told(self, number: int) -> list[Kept]:
        """The ways of a family that names roles, in their order."""
        found = self._known.get((number, "told"))
        if found is None:
            found = self._known[number, "told"] = marshal.loads(self._tales[number])
        return found  # type: ignore[no-any-return]

    def look(self, number: int) -> tuple[str, tuple[Kept, ...], Kept]:
        """A look: its opening, the parts that it needs, what it looks for."""
        found = self._known.get(number)
        if found is None:
            found = self._known[number] = marshal.loads(self._looks[number])
        return found  # type: ignore[no-any-return]

    def choice(self, number: int) -> Choice:
        """A choice, but for its longer ways."""
        found = self._chosen.get(number)
        if found is None:
            single, singles, wide, anchors = marshal.loads(self._choices[number])
            found = self._chosen[number] = Choice(single, singles, wide, frozenset(map(intern, anchors)))
        return found

    def ways(self, symbol: str) -> dict[int, tuple[Phrases, list[Way]]]:
        """The longer ways that hold a symbol, by the numbers of their choices; NONE: those that hold no rare one."""
        found = self._known.get(symbol)
        if found is None:
            stored = self._ways.get(symbol)
            found = self._known[symbol] = marshal.loads(stored) if stored else {}
        return found

    def symbols(self, number: int) -> frozenset[str]:
        """The symbols of a set, each as one object: sets are many, and asked for again by each text."""
        found = self._members.get(number)
        if found is None:
            found = self._members[number] = frozenset(str(self._sets[number], "utf-8"))
        return found
