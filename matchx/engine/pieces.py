"""Regular expressions over symbols, put together from pieces; choices are written with shared beginnings and ends.

"tap in | taps in | tapped in | tap home" becomes "[taps tapped] in | tap (in | home)", because the size of an expression is
what compiling, loading and matching cost. The order in which choices are tried never changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from ..record import record

WORDS = 0xE000, 0xF900, 0xF0000  # symbols of words: the private use area, then plane 15


class Units(NamedTuple):
    """One unit with one of some symbols; with ``but``, one with any other symbol."""

    symbols: frozenset[str]
    but: bool = False

    def without(self, other: Units) -> Units:
        if self.but:
            return Units(other.symbols - self.symbols) if other.but else Units(self.symbols | other.symbols, True)
        return Units(self.symbols & other.symbols if other.but else self.symbols - other.symbols)


class Piece(NamedTuple):
    """One step of a row: its source; its units where it is exactly one unit long; what it looks for where it only looks."""

    source: str
    units: Units | None = None
    role: bool = False
    look: tuple[str, list[Row]] | None = None

    @property
    def refuses(self) -> bool:
        return self.look is not None and self.look[0] == "(?!"

    @property
    def plain(self) -> frozenset[str] | None:
        """The symbols of a piece that is one unit of some symbols, and nothing else."""
        return self.units.symbols if self.units and not self.role and not self.units.but else None


Row = tuple[Piece, ...]


@cache
def one(units: Units) -> Piece:
    """A piece of one unit."""
    symbols, but = units
    if not symbols:
        return Piece("(?s:.)" if but else "(?!)", units)
    if len(symbols) == 1 and not but:
        return Piece(_escape(*symbols), units)
    return Piece(f"[{'^' if but else ''}{_ranges(symbols)}]", units)


@cache
def hole(role: str, symbols: str) -> Piece:
    """A piece of one unit that plays a role."""
    units = Units(frozenset(symbols))
    return Piece(f"(?P<{role}>{one(units).source})", units, True)


@cache
def _escape(symbol: str) -> str:
    return symbol if symbol >= "\ue000" or symbol.isalnum() else "\\" + symbol


def _ranges(symbols: Iterable[str]) -> str:
    out: list[list[int]] = []
    for code in sorted(map(ord, symbols)):
        if out and out[-1][1] == code - 1 and code >= WORDS[0]:
            out[-1][1] = code
        else:
            out.append([code, code])
    return "".join(_escape(chr(a)) + ("-" * (b > a + 1) + chr(b) if b > a else "") for a, b in out)


def singles(rows: Iterable[Row]) -> list[Units]:
    """The units of those rows that are one unit long."""
    return [row[0].units for row in rows if len(row) == 1 and row[0].units]


def merged(rows: list[Row]) -> list[Row]:
    """Choices that are all one unit long, as one unit."""
    plain = [row[0].plain for row in rows if len(row) == 1 and row[0].plain is not None]
    return [(one(Units(frozenset().union(*plain))),)] if len(plain) == len(rows) > 1 else rows


def looking(opening: str, rows: list[Row]) -> Piece:
    """A piece that looks ahead or behind."""
    inner = rows[0][0].look if opening == "(?!" and len(rows) == len(rows[0]) == 1 and rows[0][0].refuses else None
    if inner and len(units := singles(inner[1])) == len(inner[1]):
        opening, rows = "(?=", [(one(each),) for each in units]  # not not: looks, and captures nothing
    return Piece(f"{opening}{join(rows)})", look=(opening, rows))


def prepend(row: list[Piece], choices: list[Row]) -> None:
    """Put choices before a row, which is kept in reverse. A look at a single unit becomes part of that unit's class."""
    for piece in reversed(choices[0]) if len(choices) == 1 else [Piece(join(choices))]:
        at = next((at for at in range(len(row) - 1, -1, -1) if not row[at].refuses), -1)
        target = row[at].units if at >= 0 and not row[at].role else None
        if piece.look and target:
            opening, rows = piece.look
            units = singles(rows)
            if piece.refuses and units:
                for each in units:
                    target = target.without(each)
                row[at] = one(target)
                rest = [choice for choice in rows if not singles([choice])]
                if rest:
                    row.append(looking(opening, rest))
                continue
            if opening == "(?=" and len(units) == len(rows) and not any(choice[0].role for choice in rows):
                refused = target
                for each in units:
                    refused = refused.without(each)
                row[at] = one(target.without(refused))
                continue
        row.append(piece)


@record(frozen=False)
class _Branch:
    """Choices that begin alike: their beginning (None: they are empty) and how they go on."""

    head: Piece | None
    rows: list[Row]
    tail: str = ""

    @property
    def plain(self) -> frozenset[str] | None:
        return self.head.plain if self.head else None


def join(rows: Sequence[Row], closed: bool = False) -> str:
    """The source of a choice. ``closed``: as one atom, behind which an operator may stand."""
    branches = _grown(rows)
    for branch in branches:
        branch.tail = join(branch.rows) if len(branch.rows) > 1 else "".join(piece.source for piece in branch.rows[0])
    return _alternation([(branch.head.source if branch.head else "") + branch.tail for branch in _gathered(branches)], closed)


def _grown(rows: Sequence[Row]) -> list[_Branch]:
    """The choices by their beginnings. A choice joins an earlier one only over others that cannot match where it does."""
    branches: list[_Branch] = []
    last: dict[str, int] = {}  # the last branch that begins with a symbol
    wall = -1  # the last branch that may begin with any symbol
    for row in rows:
        head = row[0] if row else None
        symbols = head.plain if head else None
        if symbols:
            place = max(last.get(symbol, -1) for symbol in symbols)
            if place > wall and branches[place].plain == symbols:
                branches[place].rows.append(row[1:])
                continue
            last |= dict.fromkeys(symbols, len(branches))
        elif branches and head and branches[-1].head and branches[-1].head.source == head.source:
            branches[-1].rows.append(row[1:])
            continue
        else:
            wall = len(branches)
        branches.append(_Branch(head, [row[1:]]))
    return branches


def _gathered(branches: list[_Branch]) -> list[_Branch]:
    """Branches that go on alike as one, where no branch between them can match where the later one does."""
    out: list[_Branch] = []
    tails: dict[str, int] = {}
    last: dict[str, int] = {}
    wall = -1
    for branch in branches:
        symbols = branch.plain
        if not symbols:
            wall = len(out)
            out.append(branch)
            continue
        place = tails.get(branch.tail, -1)
        if place > wall and place > max(last.get(symbol, -1) for symbol in symbols):
            out[place] = _Branch(one(Units((out[place].plain or frozenset()) | symbols)), [], branch.tail)
        else:
            place = tails[branch.tail] = len(out)
            out.append(branch)
        last |= dict.fromkeys(symbols, place)
    return out


def _alternation(choices: list[str], closed: bool) -> str:
    choices = list(dict.fromkeys(choices))
    if not choices:
        return "(?!)"
    if choices[-1] == "" and len(choices) > 1:
        text = _alternation(choices[:-1], True) + "?"
        return f"(?:{text})" if closed else text
    if len(choices) > 1:
        return f"(?:{'|'.join(choices)})"
    return choices[0] if not closed or _ATOM.fullmatch(choices[0]) else f"(?:{choices[0]})"


_ATOM = re.compile(r"\\?.|\[(?:[^\]\\]|\\.)*\]|\(\?&_\d+\)", re.DOTALL)
_OPENING = re.compile(r"\\.|\[(?:[^\]\\]|\\.)*\]|\(\?&_\d+\)|\(\?<?[=!]|[()]", re.DOTALL)


def directed(text: str, behind: bool = False) -> str:
    """A regular expression in which the calls that are read backwards, inside a look-behind, bear the name of their copy."""
    stack = [behind]

    def put(match: re.Match[str]) -> str:
        found = match.group()
        if found.startswith("(?&"):
            return f"{found[:-1]}b)" if stack[-1] else found
        if found == ")":
            stack.pop()
        elif found[0] == "(":
            stack.append(stack[-1] if found == "(" else found.startswith("(?<"))
        return found

    return _OPENING.sub(put, text)
