"""What a heading line says of the two sides: "LIVE: Ossett Common v Farsley Rangers, as it happened"."""

from __future__ import annotations

from ..text import Document, Token
from .gazetteer import fold

_HEADING = frozenset(
    "live match matchday updates update commentary report preview recap blog ticker text score scores result today tonight the as it happened latest "
    "game day friendly final semi quarter cup league round replay tie fixture kick off full time ft ht lineups".split()
)


def _trimmed(side: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words of a heading around a team's name cut off: LIVE, as it happened."""
    while side and (side[0].word in _HEADING or not side[0].word[0].isalnum()):
        side = side[1:]
    while side and (side[-1].word in _HEADING or not side[-1].word[0].isalnum()):
        side = side[:-1]
    return side


def versus(doc: Document) -> set[tuple[str, ...]]:
    """The two sides of a heading line "Ossett Common v Farsley Rangers", which no list may know."""
    clubs: set[tuple[str, ...]] = set()
    for first, last in doc.blocks[:6]:
        tokens = doc.tokens[first:last]
        at = next((i for i, token in enumerate(tokens) if token.word in ("v", "vs", "versus") and i), 0)
        if not at or len(tokens) > 16:
            continue
        left, right = tokens[:at], tokens[at + 1 :]
        colon = max((i for i, token in enumerate(left) if token.word in ":-|,"), default=-1)
        left = left[colon + 1 :]
        right = right[
            : next((i for i, token in enumerate(right) if not token.word[0].isalnum() and token.word not in "&'."), len(right))
        ]
        for side in (_trimmed(left), _trimmed(right)):
            words = tuple(fold(token.word) for token in side if token.word[0].isalnum())
            if 1 < len(words) <= 4 and all(token.capital or not token.word[0].isalpha() for token in side):
                clubs.add(words)
    return clubs if len(clubs) == 2 else set()
