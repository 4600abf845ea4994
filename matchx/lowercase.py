"""Live texts that somebody types without a shift key: which of their small words are names, as if they had a capital."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from itertools import pairwise
from typing import Protocol

from . import lexicon
from .heads.head import Head


class Token(Protocol):
    """A word as the document has it."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...

    @property
    def word(self) -> str: ...

    @property
    def capital(self) -> bool: ...


Heads = Mapping[int, tuple[Head, int]]
_ENTRIES = 6  # so many entries show how somebody writes
_MOST = 0.6  # ... and this part of them
_LONG = 4  # letters of a word that may be a name that is never written large
_HEADING = 40  # tokens of a heading that has no capitals either
_BESIDE = 3  # words of a team's name beside "v"


def typed(tokens: Sequence[Token], found: Heads) -> bool:
    """Whether most entries of a live text begin small."""
    opening = [tokens[body] for _, body in found.values() if body < len(tokens) and tokens[body].word[0].isalpha()]
    return len(opening) >= _ENTRIES and sum(not token.capital for token in opening) >= _MOST * len(opening)


def names(tokens: Sequence[Token], found: Heads, common: Container[str]) -> set[str]:
    """The names of such a text: what stands large within a sentence or in a list, the two teams, what no dictionary knows."""
    out = set()
    for before, token, behind in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if token.capital and token.end - token.start > 2 and before.word not in ".!?":
            in_list = before.word in ",:" and behind.word in ",;.!?"
            if in_list or token.word not in common and before.word not in ":>":
                out.add(token.word)
    at = next((i for i, token in enumerate(tokens) if token.word in ("v", "vs")), None)
    if at is not None:
        out |= {token.word for token in tokens[max(0, at - _BESIDE) : at + _BESIDE + 1] if token.capital}
    first = min(found)
    heading = [token.word for token in tokens[:first] if token.word.isalpha() and len(token.word) >= _LONG]
    if first <= _HEADING:
        out |= {word for word in heading if not _known(word, common) or word in lexicon.family("club_suffix")}
    told = Counter(token.word for token in tokens[first:] if not token.capital and token.word.isalpha())
    for mark, token in pairwise(tokens):  # who writes
        if mark.word in ">@":
            del told[token.word]
    return out | {word for word, count in told.items() if count > 1 and len(word) >= _LONG and not _known(word, common)}


def _known(word: str, common: Container[str]) -> bool:
    """Whether a word is an ordinary one, or a form of one."""
    return word in common or any(
        word.endswith(ending) and word[: -len(ending)] in common for ending in ("s", "es", "ed", "ing", "er")
    )
