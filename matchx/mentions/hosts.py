"""Words for a side by where it plays: "the hosts", "the visitors", "the home side", "the ten men"."""

from __future__ import annotations

from collections.abc import Sequence

from ..text import Token
from .wording import family

_FEWER = frozenset("ten 10 nine man out of form".split())


def hosts(tokens: Sequence[Token], index: int, last: int) -> tuple[int, str] | None:
    """Where such words end that begin at a token, and which side they mean."""
    step = index
    if tokens[step].word in ("the", "their", "its"):
        step += 1
    while step < last and index < step < index + 3 and tokens[step].word in _FEWER:
        step += 1
    for size in (2, 1):
        words = " ".join(token.word for token in tokens[step : step + size])
        for name, place in (("home_side", "home"), ("away_side", "away")):
            if words in family(name) and step + size <= last:
                return step + size, place
    return None
