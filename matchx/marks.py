"""What the words of a claim add to its tags: with the head, from a free kick, on the rebound.

A chance is told in a hundred constructions, and each of them may hold such a word: it is read here, once for all rules.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from .lexicon import family
from .model import Claim
from .rule import Stream

_MARKS = (  # the family, the tag, its value
    ("head_word", "body_part", "head"),
    ("left_foot_word", "body_part", "left_foot"),
    ("right_foot_word", "body_part", "right_foot"),
    ("free_kick_word", "set_piece", "free_kick"),
    ("rebound_word", "rebound", True),
)


@cache
def _phrases(name: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(entry.split()) for entry in family(name))


def mark(claims: Sequence[Claim], stream: Stream) -> list[Claim]:
    """The claims; those of chances with the tags that their words tell and their rules do not."""
    return [_marked(claim, stream) if claim.kind == "chance" else claim for claim in claims]


def _marked(claim: Claim, stream: Stream) -> Claim:
    words = [unit.word for unit in stream.units[claim.at : claim.until]]
    told = {(word,) for word in words} | set(pairwise(words))
    tags = {tag: value for family, tag, value in reversed(_MARKS) if told & _phrases(family)}
    return replace(claim, tags=tags | dict(claim.tags)) if tags else claim
