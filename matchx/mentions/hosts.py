"""Sides named by whose ground it is: "the hosts", "the ten men", "the visitors' number nine"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from .. import lexicon
from ..text import Token

_NUMBERS = frozenset("ten 10 nine man out of form".split())


@cache
def _families() -> dict[str, str]:
    return {words: place for place in ("home", "away") for words in lexicon.family(f"{place}_side")}


@cache
def _starts() -> frozenset[str]:
    return frozenset(words.split()[0] for words in _families())


def _named(tokens: Sequence[Token], at: int, size: int) -> str:
    """Which side so many words name: "home", "away" or none."""
    if at >= len(tokens) or tokens[at].word not in _starts():
        return ""
    return _families().get(" ".join(token.word for token in tokens[at : at + size]), "")


def side(tokens: Sequence[Token], index: int, last: int) -> tuple[str, int] | None:
    """Which side is named from a token on ("home" or "away"), and where its name ends."""
    step = index
    if tokens[step].word in ("the", "their", "its"):
        step += 1
    while index < step < last and step - index < 3 and tokens[step].word in _NUMBERS:
        step += 1
    for size in (2, 1):
        if step + size <= last and (place := _named(tokens, step, size)):
            return place, step + size
    return None


def owner(tokens: Sequence[Token], at: int, last: int) -> tuple[str, int] | None:
    """Whose somebody is by a side's name with 's, and where the words for him begin."""
    for size in (1, 2):
        if (place := _named(tokens, at, size)) and tokens[min(at + size, last - 1)].word in ("'s", "'"):
            return place, at + size + 1
    return None
