"""The evidence of sides as a network: how each person leans, and how he would if it were known of which sides others are.

Sum-product message passing (Pearl 1982): what one hears from another never comes back to him as news, so that two who are
bound to each other do not make each other surer.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import atanh, tanh

from .case import HOME
from .ties import Ties

_ROUNDS = 40
_DAMPED = 0.5  # of what was told before goes into what is told next, or loops of opponents would swing for ever
_STILL = 1e-3  # news that changes by less changes nothing
_SURE = 30.0  # log odds of what is taken for known


class Net:
    """Persons, what speaks for their sides by itself, and what binds them to each other."""

    def __init__(self, ties: Ties) -> None:
        bonds: dict[str, dict[str, float]] = {}
        for person, listed in ties.bonds.items():
            joined = bonds[person] = {}
            for other, weight in listed:
                joined[other] = joined.get(other, 0.0) + weight
        self._people = sorted({*ties.anchors, *bonds})
        self._at = {person: index for index, person in enumerate(self._people)}
        self._anchors = [ties.anchors.get(person, 0.0) for person in self._people]
        pairs = [(a, b) for a in sorted(bonds) for b in bonds[a]]
        places = {pair: place for place, pair in enumerate(pairs)}
        # A message: who tells, whom, where the answer stands, and how much of a lean the bond lets through.
        self._wires = [(self._at[a], self._at[b], places[b, a], 0.999 * tanh(bonds[a][b] / 2)) for a, b in pairs]
        self._still = [0.0] * len(self._wires)

    def leans(self, known: Mapping[str, int] | None = None) -> dict[str, float]:
        """How each person leans: log odds of HOME against AWAY, from his own anchors and from what his bonds pass on."""
        anchors = self._anchors
        if known:
            anchors = list(anchors)
            for person, side in known.items():
                if person in self._at:
                    anchors[self._at[person]] = _SURE if side == HOME else -_SURE
        news = self._still
        values = anchors
        for _ in range(_ROUNDS + 1):
            values = list(anchors)
            for (_, b, _, _), told in zip(self._wires, news, strict=True):
                values[b] += told
            before = news
            news = [
                _DAMPED * old + (1 - _DAMPED) * 2 * atanh(through * tanh((values[a] - before[back]) / 2))
                for (a, _, back, through), old in zip(self._wires, before, strict=True)
            ]
            if all(abs(new - old) < _STILL for new, old in zip(news, before, strict=True)):
                break
        return dict(zip(self._people, values, strict=True))
