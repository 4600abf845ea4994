"""The evidence of sides as a network: how each person leans, and how he would if it were known of which sides others are.

Sum-product message passing (Pearl 1982): what one hears from another never comes back to him as news, so that two who are
bound to each other do not make each other surer; tree-reweighted (Wainwright, Jaakkola and Willsky 2005) for those in a circle.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import atanh, exp, log, log1p, tanh

from ..case import HOME
from .ties import Ties

_ROUNDS = 40
_DAMPED = 0.5  # of what was told before goes into what is told next, or loops of opponents would swing for ever
_FRESH = (1 - _DAMPED) * 2
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
        shares = _shares(bonds)
        self._shares = [shares[a] for a, _ in pairs]
        self._spread = [
            (a, b, back, 0.999 * tanh(bonds[x][y] / 2 / share))
            for (a, b, back, _), (x, y), share in zip(self._wires, pairs, self._shares, strict=True)
        ]
        self._discord = -sum(_log_cosh(value) for _, _, value, _ in ties.reasons)  # what each piece is worth by itself
        self._weights = [bonds[a][b] for a, b in pairs]
        self._still = [0.0] * len(self._wires)

    @property
    def size(self) -> int:
        """How many bonds there are, counted from both ends."""
        return len(self._wires)

    def leans(self, known: Mapping[str, int] | None = None) -> dict[str, float]:
        """How each person leans: log odds of HOME against AWAY, from his own anchors and from what his bonds pass on."""
        anchors = self._anchors
        if known:
            anchors = list(anchors)
            for person, side in known.items():
                if person in self._at:
                    anchors[self._at[person]] = _SURE if side == HOME else -_SURE
        return dict(zip(self._people, self._settle(anchors, self._spread, self._shares)[0], strict=True))

    def _settle(
        self, anchors: list[float], wires: list[tuple[int, int, int, float]], shares: list[float]
    ) -> tuple[list[float], list[float]]:
        """How each leans when all have told each other what they know, and what each was told."""
        news = before = self._still
        values = anchors
        if not wires:
            return anchors, before
        tellers, told, backs, lets = zip(*wires, strict=True)
        for _ in range(_ROUNDS + 1):
            values = anchors.copy()
            for b, share, new in zip(told, shares, news, strict=True):
                values[b] += share * new
            before = news
            news = [
                _DAMPED * old + _FRESH * atanh(through * tanh((values[a] - before[back]) / 2))
                for a, back, through, old in zip(tellers, backs, lets, before, strict=True)
            ]
            if all(abs(new - old) < _STILL for new, old in zip(news, before, strict=True)):
                break
        return values, before

    def harmony(self) -> float:
        """How well all the evidence agrees: the logarithm of how likely it is to be all true (Bethe's approximation)."""
        values, news = self._settle(self._anchors, self._wires, [1.0] * len(self._wires))
        total = self._discord + sum(_log_cosh(value) for value in values)
        for place, (a, b, back, _) in enumerate(self._wires):
            one, other = values[a] - news[back], values[b] - news[place]  # what each knows without the other
            weight = self._weights[place]
            total += (_log_cosh(weight + one) + _log_cosh(weight - one)) / 2 - _log_cosh(one)
            if a < b:
                same, apart = weight / 2 + _log_cosh(one + other), _log_cosh(one - other) - weight / 2
                total -= max(same, apart) + log1p(exp(-abs(same - apart))) - log(2) - _log_cosh(one) - _log_cosh(other)
        return total


def _shares(bonds: dict[str, dict[str, float]]) -> dict[str, float]:
    """What each person's bonds count for: all where they join people without a circle, less the more circles there are.

    Without it a small lean goes round and round in a close group and comes back as a great one.
    """
    shares: dict[str, float] = {}
    for start in bonds:
        if start in shares:
            continue
        group, grown = {start}, [start]
        while grown:
            fresh = [other for other in bonds[grown.pop()] if other not in group]
            group.update(fresh)
            grown += fresh
        joined = sum(len(bonds[person]) for person in group) / 2
        shares.update(dict.fromkeys(group, min(1.0, (len(group) - 1) / joined) if joined else 1.0))
    return shares


def _log_cosh(odds: float) -> float:
    """The logarithm of the hyperbolic cosine of half the odds."""
    half = abs(odds) / 2
    return half + log1p(exp(-2 * half)) - log(2)
