"""The plans of a grammar (see ``plans``) as the pack keeps them, unpacked as far as texts need them."""

from __future__ import annotations

import marshal
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..stowed import Codes, Keyed, Listed
from .chains import Chains

if TYPE_CHECKING:
    from regex import Pattern

    from .nodes import Kept


Phrases = dict[str, int]  # ways of a choice that are symbols in a row, with their rank among all ways
Way = tuple[tuple["Kept", ...], "Kept", int]  # any other: what else it needs, what it is, its rank


class Plans:
    """The plans of a grammar, unpacked as far as texts need them."""

    def __init__(self, outline: Mapping[str, Any], names: Callable[[], Pattern[str]]) -> None:
        self.names = names  # the expression of a list of names
        self.chains = [Chains(each, outline[f"chains {place}"]) for place, each in enumerate(outline["chains"])]
        self.needs: Sequence[tuple[Kept, ...]] = outline["needs"]
        self._plans = Listed(outline["plans"])
        self.sets = Codes(outline["sets"])  # the symbols of each set
        # Of each choice: the set of all its single units, whether it can have many lengths, the symbols of which each of its
        # longer ways holds one (NONE: it holds no rare one), and the single units by their rank.
        self.single: Sequence[int] = memoryview(outline["single"]).cast("H")
        self.wide: Sequence[int] = outline["wide"]
        self.anchors, self._singles = Codes(outline["anchors"]), Listed(outline["singles"])
        self._ways = Keyed(outline["ways"])
        self._looks = Listed(outline["looks"])
        self._tales = Listed(outline["tales"])
        self._known: dict[Any, Any] = {}
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

    def singles(self, number: int) -> dict[int, int]:
        """The single units of a choice, by their rank among all its ways."""
        return marshal.loads(self._singles[number])  # type: ignore[no-any-return]

    def ways(self, symbol: str) -> dict[int, tuple[Phrases, list[Way]]]:
        """The longer ways that hold a symbol, by the numbers of their choices; NONE: those that hold no rare one."""
        found = self._known.get(symbol)
        if found is None:
            stored = self._ways.get(symbol)
            found = self._known[symbol] = marshal.loads(stored) if stored else {}
        return found
