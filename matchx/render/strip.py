"""The match on one line of a terminal: the axis, with the marks of the home side above it and of the away side below."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len, chop_cells

from ..model import Event, Report
from . import axis as axes
from . import words
from .terminal import safe

_WIDEST = 110  # a longer line is no easier to read
_GAP = 2


def strip(report: Report, width: int, *, ascii: bool = False) -> list[str]:
    """The lines of the strip, none where nothing has a place on it."""
    axis = axes.axis(report)
    lanes, lost = axes.split(axes.drawn(report), axis, report.match)
    if not any(lanes.values()):
        return []
    width = min(width, _WIDEST)
    names = {"home": report.match.home or "Home", "away": report.match.away or "Away", None: "Side not told"}
    longest = max(cell_len(safe(name)) for side, name in names.items() if lanes[side] or side)
    margin = min(longest, max(10, width // 4))
    room = width - margin - _GAP
    size = 1 if ascii else 2

    def lane(side: str | None) -> list[str]:
        """The rows of a side, the one beside the axis first."""
        label = _fold(safe(names[side]), margin)
        rows = _rows(lanes[side], room, size, axis.length, ascii)
        if not rows:
            rows = [""]
        count = max(len(label), len(rows))
        if side == "home":  # the last words of the name stand beside the axis
            label = label[::-1]
        return [
            _pad(label[row] if row < len(label) else "", margin + _GAP) + (rows[row] if row < len(rows) else "")
            for row in range(count)
        ]

    middle = " " * (margin + _GAP) + _ruler(axis, room, size, ascii)
    out = [*lane("home")[::-1], middle, *lane("away")]
    if lanes[None]:
        out += lane(None)
    if lost:
        out.append(f"Not drawn: {lost} more, whose time is told only roughly or not at all.")
    return [line.rstrip() for line in out]


def _rows(lane: Sequence[tuple[Event, float]], room: int, size: int, length: float, ascii: bool) -> list[str]:
    columns = [_column(place, room, size, length) for _, place in lane]
    rows = axes.stack(columns, size)
    lines = [""] * (max(rows, default=-1) + 1)
    for column, row, event in sorted(zip(columns, rows, (event for event, _ in lane), strict=True), key=lambda mark: mark[0]):
        lines[row] = _pad(lines[row], column) + words.icon(event, ascii=ascii)
    return lines


def _column(place: float, room: int, size: int, length: float) -> int:
    return round(place / length * (room - size))


def _ruler(axis: axes.Axis, room: int, size: int, ascii: bool) -> str:
    """The axis with its minutes written into it, as many as there is room for; half-time and the ends come first."""
    dash, left, right = ("-", "|", "|") if ascii else ("─", "├", "┤")
    line = [dash] * room
    ticks = axis.ticks()
    ends = {"HT", ticks[-1][0]}
    for label, place in sorted(ticks[1:], key=lambda tick: tick[0] not in ends):
        start = min(_column(place, room, size, axis.length), room - len(label) - 1)
        around = line[max(0, start - 2) : start + len(label) + 2]
        if set(around) == {dash}:
            line[start : start + len(label)] = label
    line[0], line[-1] = left, right
    return "".join(line)


def _fold(name: str, width: int) -> list[str]:
    """A name over several lines, broken between words where it can be."""
    lines = [""]
    for word in name.split():
        for part in chop_cells(word, width):
            joined = f"{lines[-1]} {part}".strip()
            if cell_len(joined) <= width:
                lines[-1] = joined
            else:
                lines.append(part)
    return lines


def _pad(text: str, width: int) -> str:
    return text + " " * (width - cell_len(text))
