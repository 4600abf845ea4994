"""The table that people read: the match, one row for each event, what does not fit. The only place that needs rich."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import StringIO

from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ..model import Event, Evidence, Report
from . import words
from .terminal import safe

_HEADS = ("Time", "Event", "Team", "Player", "Detail")
_GAP = 2
_STYLES = {"goal": "bold green", "penalty": "green", "disallowed_goal": "red", "yellow": "yellow", "second_yellow": "red",
           "red": "red", "substitution": "cyan", "period": "dim"}  # fmt: skip


def show(
    report: Report, *, width: int = 80, color: bool = False, heading: str = "", evidence: bool = False, warnings: bool = True
) -> str:
    """The table as text of at most ``width`` columns; with ANSI colours if ``color``."""
    screen = console(width, color)
    screen.print(layout(report, width, heading=heading, evidence=evidence, warnings=warnings))
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


def layout(report: Report, width: int, *, heading: str = "", evidence: bool = False, warnings: bool = True) -> Group:
    """The table as something that rich can print."""
    return Group(*_parts(report, width, heading, evidence, warnings))


def _parts(report: Report, width: int, heading: str, evidence: bool, warnings: bool) -> Iterator[RenderableType]:
    if heading:
        yield _text(f"==> {heading} <==", "bold")
    if title := words.headline(report.match):
        yield _text(title, "bold")
    if facts := words.facts(report.match):
        yield _text(facts, "dim")
    if title or facts:
        yield Text()
    if report.events:
        rows = [_row(event) for event in report.events]
        widths = _widths([_HEADS, *rows], width)
        yield _line(_HEADS, widths, ("dim",) * len(_HEADS))
        for event, row in zip(report.events, rows, strict=True):
            style = _STYLES.get(event.fields.get("card") or event.type, "")
            yield _line(row, widths, ("", style, "", "bold" if event.type == "goal" else "", ""))
            if evidence:
                yield from _quotes(event.evidence, widths[0] + _GAP)
    else:
        yield _text(words.nothing(report))
    if warnings and report.warnings:
        yield Text()
        for warning in report.warnings:
            yield _text(f"Warning: {warning.message}", "yellow")
            if evidence:
                yield from _quotes(warning.evidence, 2)


def _text(text: str, style: str = "") -> Text:
    """Text as it is, never markup."""
    return Text(safe(text), style=style, overflow="fold")


def _row(event: Event) -> tuple[str, ...]:
    cells = (
        event.clock.text(),
        f"{words.icon(event)} {words.label(event)}",
        event.team or "",
        words.player(event),
        words.detail(event),
    )
    return tuple(map(safe, cells))


def _widths(rows: Sequence[Sequence[str]], width: int) -> list[int]:
    """A width for each column: what it needs, or, where the line is too long, less for the widest of the last three."""
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
    grid.add_row(*(Text(cell, style=style) for cell, style in zip(cells, styles, strict=True)))
    return grid


def _quotes(evidence: Sequence[Evidence], indent: int) -> Iterator[RenderableType]:
    for item in evidence:
        quote = Text.assemble((f"“{safe(item.text)}”", "italic"), (f" {safe(item.rule)}", "dim"), overflow="fold")
        yield Padding(quote, (0, 0, 0, indent))
