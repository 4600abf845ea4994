"""Where the words of live entries begin, and what they open with that is nobody's name."""

from __future__ import annotations

from functools import cache

from .. import lexicon
from ..text import Document
from .wording import DEEDS, double_words

_Words = tuple[str, ...]


@cache
def _shouts() -> frozenset[_Words]:
    return frozenset(tuple(line.split("\t")[0].split()) for line in lexicon.lines("live_shouts.txt"))


def stamped(doc: Document) -> dict[int, int]:
    """Where the words of live entries begin, with where their stamps do: there a capital may be a name's, but in no shout."""
    words = [token.word for token in doc.tokens]
    return {body: first for body, first in doc.stamped.items() if not _no_man(doc, words, opening(doc, body, len(words)))}


def opening(doc: Document, first: int, last: int) -> int:
    """The first word of a sentence, behind signs ("🧤 | Smart stop")."""
    while first + 1 < last and not doc.tokens[first].word[0].isalnum():
        first += 1
    return first


def _no_man(doc: Document, words: list[str], at: int) -> bool:
    """Whether what an entry opens with is a shout, or a note of what happens: "33' Corner, Leeds", "Smart stop"."""
    if any(tuple(words[at : at + size]) in _shouts() for size in (1, 2, 3, 4)):
        return True
    if at + 1 >= len(words):
        return False
    if words[at] in _NOTED and (words[at + 1] in _BEHIND_NOTE or doc.tokens[at + 1].capital or at + 1 in doc.heads):
        return True
    follows = words[at + 1].isalpha() and not doc.tokens[at + 1].capital
    return words[at] in double_words() and follows and words[at + 1] not in DEEDS and words[at + 1] not in _MAY_FOLLOW


_MAY_FOLLOW = frozenset(
    "is was has had gets goes comes puts with from on off in out for again now also then and does makes takes finds hits plays".split()
)
# what happens, no man called Corner
_NOTED = frozenset(
    "corner cross free break ball half chance card pass wall shot throw foul kick play long short freeze unsporting drop good great offside "
    "save stop crossbar woodwork header penalty substitution sub change booking booked volley".split()
)
_BEHIND_NOTE = frozenset(
    ", . : ! | - ( kick kicks for to in on by from again taken cleared played ball throw comes goes behaviour".split()
)
