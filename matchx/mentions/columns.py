"""The names in the rows of feeds and tables: there labels are nobody, and what no label is is a man or a team."""

from __future__ import annotations

from itertools import pairwise

from .. import rows
from ..record import replace
from ..text import Document
from . import fixture, gazetteer
from .gazetteer import fold
from .runs import club_end
from .scan import Scan
from .wording import Name, given_names, ordinary


def look(scan: Scan) -> dict[int, rows.Part]:
    """The parts of a live text's rows by the token at which each begins; who is named there is enrolled."""
    doc = scan.doc
    out: dict[int, rows.Part] = {}
    words = {word for club in (*scan.clubs, *scan.sides) for word in club}

    def sort(at: int, last: int) -> tuple[str, int] | None:
        return _sort(scan, words, at, last)

    found: list[list[rows.Part]] = []
    for first, last in rows.lines(doc) if doc.heads else ():
        parts = rows.read(doc, first, last, sort)
        if parts is None or not rows.tells(parts):
            continue
        named = [part for part in parts if part.says == ("name",)]
        barred = rows.barred(doc, first, last)
        if any(_plain(scan, part) and not (barred and _alone(scan, part, first, last)) for part in named):
            continue  # "GOAL! Great Strike"
        found.append(parts)
    for parts in _surnames_first(doc, found):
        out |= {part.first: part for part in parts}
        scan.rolled.update(i for part in parts if part.says == ("name",) for i in range(part.first, part.last))
    return out


def _surnames_first(doc: Document, found: list[list[rows.Part]]) -> list[list[rows.Part]]:
    """The rows, without the first names where those stand behind: "Shot by WPU Harding, Ella WIDE"."""
    named = [parts for parts in found if any(part.says == ("name",) for part in parts)]
    paired = [parts for parts in named if any(doc.tokens[at].word in given_names() for at in _behind_commas(doc, parts))]
    if len(paired) < _LEAST or len(paired) < _MOST * len(named):
        return found
    out = []
    for parts in found:
        first_names = _behind_commas(doc, parts)
        out.append([replace(part, says=("detail",)) if part.first in first_names else part for part in parts])
    return out


_LEAST, _MOST = 4, 0.6


def _behind_commas(doc: Document, parts: list[rows.Part]) -> set[int]:
    """Where in a row first names stand: behind the comma behind each name."""
    out: set[int] = set()
    for left, right in pairwise(parts):
        pair = left.says == right.says == ("name",) and left.first not in out and right.first == left.last + 1
        if pair and doc.tokens[left.last].word == ",":
            out.add(right.first)
    return out


def man(part: rows.Part) -> list[Name]:
    """The man whom a part of a row names, if it names one."""
    return [Name(part.first, part.last, "person")] if part.says == ("name",) else []


def _plain(scan: Scan, part: rows.Part) -> bool:
    """Whether a name is made up of ordinary words."""
    return all(ordinary(token.word) for token in scan.doc.tokens[part.first : part.last])


def _alone(scan: Scan, part: rows.Part, first: int, last: int) -> bool:
    """Whether a name fills its column."""
    around = [scan.doc.tokens[at].word for at in (part.first - 1, part.last) if first <= at < last]
    return not any(word[0].isalpha() for word in around)


def _sort(scan: Scan, words: set[str], at: int, last: int) -> tuple[str, int] | None:
    doc = scan.doc
    if side := fixture.side(doc, scan.sides, at, last):
        return "team", side.last
    if end := club_end(scan, at, last):
        return "team", end
    end = _run(scan, at, last)
    if end == at:
        return None
    if all(fold(token.word) in words or not token.word[0].isalpha() for token in doc.tokens[at:end]):
        return "team", end
    if any(stop == end and gazetteer.one_team(entry) for stop, entry in gazetteer.at(doc, at, end)):
        return "team", end
    return "name", end


def _run(scan: Scan, at: int, last: int) -> int:
    """Where the capitalised words end that begin at a token; no label opens them, and none in other letters is among them."""
    doc, begin = scan.doc, at
    if not doc.tokens[at].capital or not doc.tokens[at].word[0].isalpha() or rows.label(doc, at, last):
        return at
    capitals = _upper(scan, at)
    while at < last:
        token = doc.tokens[at]
        found = rows.label(doc, at, last) if at > begin else None
        if found and (found[1] - at > 1 or _upper(scan, at) != capitals):
            break
        if at == begin + 1 and capitals and token.capital and not _upper(scan, at):
            return begin  # "PENS Smith": a label that no list has
        initial = token.word == "." and doc.tokens[at - 1].end - doc.tokens[at - 1].start == 1
        joins = token.word in rows.PARTICLES and at + 1 < last and doc.tokens[at + 1].capital
        if not (token.capital and token.word[0].isalpha() or initial or joins):
            break
        at += 1
    return at


def _upper(scan: Scan, at: int) -> bool:
    token = scan.doc.tokens[at]
    return token.end - token.start > 1 and scan.doc.work[token.start : token.end].isupper()
