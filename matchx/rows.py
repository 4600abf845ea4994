"""Rows: lines that are made up of labels, names, teams and figures alone, as feeds and tables print an event.

"23' | Goal | Smith | Leeds | Left foot", "Yellow card - Smith (Leeds) 34'", "Substitution: Smith for Jones". Whatever the
columns and whatever parts them: a line of which every word is known to be one of these is read word by word, and a line
of prose never is one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from . import lexicon
from .record import record
from .text import Document

_MOST = 40  # tokens of a row
_LONGEST = 4  # words of a label
PARTICLES = frozenset("de da di do dos das van von der den ten ter el al la le bin ben mac st".split())
_UNITS = frozenset("' '' + . min mins minute minutes".split())
_EVENTS = frozenset(
    (
        "goal own penalty award yellow red second change shot saved save blocked wide wood missed disallowed offside foul noise"
    ).split()
)


@record
class Part:
    """One part of a row: what it says (of several words), ``name`` or ``team``; and its tokens."""

    says: tuple[str, ...]
    first: int
    last: int


Sort = Callable[[int, int], tuple[str, int] | None]  # what stands at a token, and where it ends


@cache
def _words() -> dict[str, dict[tuple[str, ...], tuple[str, ...]]]:
    """The labels by their first words."""
    out: dict[str, dict[tuple[str, ...], tuple[str, ...]]] = {}
    for phrase, says in lexicon.table("row_words.txt").items():
        words = tuple(phrase.split())
        out.setdefault(words[0], {})[words] = tuple(says.split())
    return out


def label(doc: Document, at: int, last: int) -> tuple[tuple[str, ...], int] | None:
    """The longest label at a token: what it says, and where it ends."""
    listed = _words().get(doc.tokens[at].word)
    if not listed:
        return None
    words = tuple(token.word for token in doc.tokens[at : min(at + _LONGEST, last)])
    for size in range(len(words), 0, -1):
        if words[:size] in listed:
            return listed[words[:size]], at + size
    return None


def read(doc: Document, first: int, last: int, sort: Sort) -> list[Part] | None:
    """The parts of a line, if it is a row; ``sort`` tells names and teams."""
    if last - first > _MOST:
        return None
    parts: list[Part] = []
    at = first
    while at < last:
        token = doc.tokens[at]
        if (known := sort(at, last)) is not None:
            parts.append(Part((known[0],), at, known[1]))
            at = known[1]
        elif (found := label(doc, at, last)) is not None:
            parts.append(Part(found[0], at, found[1]))
            at = found[1]
        elif not token.word[0].isalpha() or token.word in _UNITS or _first_name(doc, parts, at):
            at += 1
        else:
            return None
    return parts


def _first_name(doc: Document, parts: list[Part], at: int) -> bool:
    """Whether a word that is nobody's stands behind the comma behind a name, or an initial: "Smith, Anna", "Smith A."."""
    if not parts or parts[-1].says != ("name",) or not doc.tokens[at].capital:
        return False
    return parts[-1].last == at - 1 and doc.tokens[at - 1].word == "," or parts[-1].last == at and len(doc.tokens[at].word) == 1


def tells(parts: list[Part]) -> bool:
    """Whether a row tells of somebody what happened."""
    said = {word for part in parts for word in part.says}
    return bool(said & _EVENTS) and bool(said & {"name", "team"})


def exchanges(parts: list[Part]) -> bool:
    """Whether a row has two names and is headed as a change or says which of them came or went, or has nothing but the two."""
    said = [word for part in parts for word in part.says]
    return said.count("name") == 2 and {*said} <= {"name", "in", "out", "change", "team"}


def barred(doc: Document, first: int, last: int) -> bool:
    """Whether bars or tabs part the columns of a line."""
    begin, end = doc.tokens[first].start, doc.tokens[last - 1].end
    return any(sign in doc.work[begin:end] for sign in "|\t")


def lines(doc: Document) -> list[tuple[int, int]]:
    """The lines of a document that are short enough for rows, behind their stamps."""
    return [(begin(doc, first), last) for first, last in doc.blocks if last - first <= _MOST]


def begin(doc: Document, first: int) -> int:
    """Where a line's words begin: behind its stamp, but for a label before that."""
    body = doc.heads[first][1] if first in doc.heads else first
    return next((at for at in range(first, body) if (found := label(doc, at, body)) and _EVENTS & {*found[0]}), body)
