"""Claims by their place in the stream: those that may overlap another are found without a look at all of them."""

from __future__ import annotations

from collections.abc import Iterable

from ..model import Claim


class Near:
    """Some claims, by their place."""

    _WIDTH = 32  # units of the stream

    def __init__(self, claims: Iterable[Claim] = ()) -> None:
        self._places: dict[int, list[Claim]] = {}
        for claim in claims:
            self.add(claim)

    def add(self, claim: Claim) -> None:
        """Take one claim more."""
        for place in self._range(claim):
            self._places.setdefault(place, []).append(claim)

    def of(self, claim: Claim) -> Iterable[Claim]:
        """The claims near one, each once."""
        places = self._range(claim)
        if len(places) == 1:
            return self._places.get(places[0], ())
        return {id(other): other for place in places for other in self._places.get(place, ())}.values()

    def _range(self, claim: Claim) -> range:
        return range(claim.at // self._WIDTH, (claim.until - 1) // self._WIDTH + 1)
