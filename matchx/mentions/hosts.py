"""Sides named by whose ground it is or by their manager: "the ten-man hosts", "the visitors' number nine", "Emery's young side"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from .. import lexicon
from ..text import Token
from .scores import ORDINALS
from .wording import begins

_MOST_ADJECTIVES = 7  # words before "side" that say how it does: "sixth-placed, out-of-form"


@cache
def _adjectives() -> frozenset[str]:
    return frozenset((*lexicon.family("side_adjective"), *ORDINALS, ","))


def _described(tokens: Sequence[Token], at: int, last: int) -> int:
    """Where the adjectives of a side end that begin at a token: that token where there are none."""
    step = at
    while step < last and step - at < _MOST_ADJECTIVES and tokens[step].word in _adjectives():
        step += 1
    return step


def managed(tokens: Sequence[Token], at: int, last: int) -> int | None:
    """Where "'s side" ends behind a manager's name ("'s struggling men"); None where nothing of the kind follows."""
    if at + 1 < last and tokens[at].word in ("'s", "'"):
        step = _described(tokens, at + 1, last)
        sideways = step + 1 < last and tokens[step + 1].word in _SIDEWAYS
        if step < last and tokens[step].word in lexicon.family("side_noun") and not sideways:
            return step + 1
        if size := next((size for size in (2, 1) if _named(tokens, step, size)), 0):
            return step + size  # "Lund's visitors"
    return None


_SIDEWAYS = frozenset(("foot", "footed", "netting", "mate", "mates"))  # "Lund's side-footed effort", "Lund's team-mate"


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
    if step > index:
        step = _described(tokens, step, last)
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


_BEHIND = frozenset(
    "but or who have had has are were was is will would could should can with in on at for to from by as after before when until then "
    "that lead led take took score scored go went come came get got look looked pull pulled level equalise equalised press pressed "
    "attack break broke think thought appeal celebrate make made keep kept start started begin began win won need".split()
)


def people_alone(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether the words of a people have no noun behind them, so that its team is meant: "a good move by the Dutch."."""
    if at >= last or not tokens[at].word[0].isalnum() and tokens[at].word != "-":
        return True
    if tokens[at].word == "and":
        return at + 1 < last and not tokens[at + 1].capital
    return tokens[at].word in _BEHIND or begins([token.word for token in tokens[at : at + 4]], "team_after")
