"""The table that people read: the match, one row for each event, what does not fit. The only place that needs rich."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from io import StringIO

from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ..model import Event, Evidence, Report
from . import words
from .strip import strip
from .terminal import safe

_HEADS = ("Time", "Event", "Team", "Player", "Detail")
_SHORT = ("Time", "Event", "Who and how")
_NARROW = 72  # columns: below, five of them are too thin to read
_GAP = 2
_STYLES = {"goal": "bold green", "penalty": "green", "disallowed_goal": "red", "yellow": "yellow", "second_yellow": "red",
           "red": "red", "substitution": "cyan", "period": "dim"}  # fmt: skip


def show(
    report: Report,
    *,
    width: int = 80,
    color: bool = False,
    heading: str = "",
    evidence: bool = False,
    warnings: bool = True,
    ascii: bool = False,
) -> str:
    """The table as text of at most ``width`` columns; with ANSI colours if ``color``, with letters for icons if ``ascii``."""
    screen = console(width, color)
    screen.print(layout(report, width, heading=heading, evidence=evidence, warnings=warnings, ascii=ascii), crop=False)
    printed: str = screen.file.getvalue()  # type: ignore[attr-defined]
    return "".join(line.rstrip() + "\n" for line in printed.split("\n")[:-1])


def console(width: int, color: bool, record: bool = False) -> Console:
    """A console that writes into a string and asks neither the environment nor the locale."""
    return Console(
        file=StringIO(),
        width=width,
        height=25,
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        record=record,
    )


def layout(
    report: Report, width: int, *, heading: str = "", evidence: bool = False, warnings: bool = True, ascii: bool = False
) -> Group:
    """The table as something that rich can print."""
    return Group(*_parts(report, width, heading, evidence, warnings, ascii))


def _parts(report: Report, width: int, heading: str, evidence: bool, warnings: bool, ascii: bool) -> Iterator[RenderableType]:
    marks = ('"', '"') if ascii else ("“", "”")
    if heading:
        name = _text(f"==> {heading} <==", "bold")
        name.no_wrap, name.overflow = True, "ignore"  # a path stays whole, to be copied or looked for
        yield name
    if title := words.headline(report.match):
        yield _text(title, "bold")
    if facts := words.facts(report.match):
        yield _text(facts, "dim")
    if title or facts:
        yield Text()
    if lines := strip(report, width, ascii=ascii):
        yield from map(_text, lines)
        yield Text()
    if report.events:
        yield from _rows(report, width, evidence, ascii, marks)
    else:
        yield _text(words.nothing(report))
    if warnings and report.warnings:
        yield Text()
        for warning in report.warnings:
            yield _text(f"Warning: {warning.message}", "yellow")
            if evidence:
                yield from _quotes(warning.evidence, 2, marks)


def _rows(report: Report, width: int, evidence: bool, ascii: bool, marks: tuple[str, str]) -> Iterator[RenderableType]:
    """The events by half; on a narrow screen who and how share a column."""
    heads: tuple[str, ...] = _HEADS
    rows = [_row(event, ascii) for event in report.events]
    widths = _widths([heads, *rows], width)
    if width < _NARROW and sum(widths) < sum(_widths([heads, *rows], sys.maxsize)):
        heads, rows = _SHORT, [_short(row) for row in rows]
        widths = _widths([heads, *rows], width)
    halves: dict[str | None, list[tuple[Event, tuple[str, ...]]]] = {name: [] for name in words.PERIODS}
    for event, row in zip(report.events, rows, strict=True):
        halves[event.clock.period].append((event, row))
    yield _line(heads, widths, ("dim",) * len(heads))
    for half, told in halves.items():
        if told and (half or len(told) < len(rows)):
            yield _text(_half(half, report), "bold")
        for event, row in told:
            style = _STYLES.get(event.fields.get("card") or event.type, "")
            yield _line(row, widths, ("", style, "", "bold" if event.type == "goal" else "", ""))
            if evidence:
                yield from _quotes(event.evidence, widths[0] + _GAP, marks)


def _half(name: str | None, report: Report) -> str:
    """The heading of a half; the second one with the score that it began from."""
    begun = report.match.half_time if name == "second_half" else None
    return words.period(name) + (f" (from {words.dash(begun)})" if begun else "")


def _text(text: str, style: str = "") -> Text:
    """Text as it is, never markup."""
    return Text(safe(text), style=style, overflow="fold")


def _row(event: Event, ascii: bool) -> tuple[str, ...]:
    cells = (
        event.clock.text(),
        " ".join(filter(None, (words.icon(event, ascii=ascii), words.label(event), words.score(event)))),
        event.team or "",
        words.player(event),
        words.detail(event, scores=False),
    )
    return tuple(map(safe, cells))


def _short(row: tuple[str, ...]) -> tuple[str, ...]:
    time, what, team, player, detail = row
    who = f"{player} ({team})" if player and team else player or team
    return time, what, ", ".join(filter(None, (who, detail)))


def _widths(rows: Sequence[Sequence[str]], width: int) -> list[int]:
    """A width for each column: what it needs, or, where the line is too long, less for the widest from the third on."""
    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    room = width - _GAP * (len(widths) - 1)
    while sum(widths) > room and max(widths[2:]) > 4:
        widest = max(range(2, len(widths)), key=lambda column: (widths[column], column))
        widths[widest] -= 1
    return widths


def _line(cells: Sequence[str], widths: Sequence[int], styles: Sequence[str]) -> Table:
    grid = Table.grid(padding=(0, _GAP, 0, 0), pad_edge=False)
    for column in widths:
        grid.add_column(width=column, overflow="fold")
    grid.add_row(*(Text(cell, style=style) for cell, style in zip(cells, styles, strict=False)))
    return grid


def _quotes(evidence: Sequence[Evidence], indent: int, marks: tuple[str, str]) -> Iterator[RenderableType]:
    for item in evidence:
        quote = Text.assemble(
            (f"{marks[0]}{safe(item.text)}{marks[1]}", "italic"), (f" {safe(item.rule)}", "dim"), overflow="fold"
        )
        yield Padding(quote, (0, 0, 0, indent))
