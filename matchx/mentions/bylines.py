"""Where a report was written: a town in a byline or a dateline is no side, though a club may bear its name."""

from __future__ import annotations

from ..text import Document
from .wording import Name

_LINES = 6  # of a report, in which it may be told
_SHORT = 9  # words of a byline
_PLACED = frozenset((",", "in", "at", "from"))
_CLOSES = frozenset((":", "-", "("))


def placed(doc: Document, names: list[Name]) -> list[Name]:
    """The names, but a team that is named where the writer is and nowhere else is a place."""
    lines = dict(doc.blocks[:_LINES])
    ends = {last: first for first, last in lines.items()}
    found = [
        name for name in names if name.kind in ("team", "nickname") and (_signs(doc, name, ends) or _dates(doc, name, lines))
    ]
    if not found:
        return names
    others = [name for name in names if name.kind in ("team", "nickname") and name not in found]
    elsewhere = {name.keys[0] for name in others if len(name.keys) == 1}  # a nickname of many is not enough
    away = {name for name in found if not elsewhere & {*name.keys}}
    return [Name(name.first, name.last, "place", name.keys) if name in away else name for name in names]


def _signs(doc: Document, name: Name, ends: dict[int, int]) -> bool:
    """Whether a name ends a byline: "By Dan Hale, Sunderland", "Dan Hale in Sunderland"."""
    tokens = doc.tokens
    last = name.last + ([token.word for token in tokens[name.last : name.last + 1]] == ["."])
    first = ends.get(last)
    joint = tokens[name.first - 1].word
    if first is None or not 2 < last - first <= _SHORT or joint not in _PLACED:
        return False
    signed = tokens[first].word == "by"
    lead = tokens[first + 1 : name.first - 1] if signed else tokens[first : name.first - 1]
    return len(lead) in (2, 3) and all(token.capital for token in lead) and (signed or joint != ",")


def _dates(doc: Document, name: Name, lines: dict[int, int]) -> bool:
    """Whether a name in capitals leads a paragraph: "SUNDERLAND: ...", "SUNDERLAND, England (AP) - ..."."""
    last = lines.get(name.first)
    if last is None or not doc.work[doc.tokens[name.first].start : doc.tokens[name.last - 1].end].isupper():
        return False
    behind = doc.tokens[name.last : min(last, name.last + 10)]
    words = [token.word for token in behind]
    if words[:1] == [","] and any(word in _CLOSES for word in words):
        return True
    told = words[:1] in ([":"], ["-"]) and last - name.last > 2 * _SHORT
    return told and words.count(",") < 2  # no line-up
