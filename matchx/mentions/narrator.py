"""A narrator who is of one of the two sides: "we" and "our" of a club's own report or a supporter's."""

from __future__ import annotations

from ..text import Document, speech
from .wording import family

_WE = frozenset("we us our ours ourselves".split())
_FEWEST = 3  # times that a narrator says so, in two paragraphs at least


def ours(doc: Document) -> frozenset[int]:
    """The tokens of "we", "us" and "our" that mean a side; none where only those speak so who are quoted."""
    if doc.heads:
        return frozenset()
    spoken = speech(doc)
    found: dict[int, list[int]] = {}
    at = 0
    for number, (first, last) in enumerate(doc.blocks):
        told = [index for index in range(first, last) if doc.tokens[index].word in _WE]
        if not told or family("speaks") & {token.word for token in doc.tokens[first:last]}:
            continue
        for index in told:
            start = doc.tokens[index].start
            while at < len(spoken) and spoken[at][1] <= start:
                at += 1
            if at == len(spoken) or start < spoken[at][0]:
                found.setdefault(number, []).append(index)
    everywhere = [index for indices in found.values() for index in indices]
    return frozenset(everywhere) if len(everywhere) >= _FEWEST and len(found) > 1 else frozenset()
