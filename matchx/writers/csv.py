"""CSV: one row per event, with the facts of its match, for spreadsheets and data frames.

A spreadsheet takes a cell that begins with ``=`` for a formula, and reports are written by strangers: such a cell gets an
apostrophe in front, which spreadsheets show as the text it is.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any

from ..model import Event, Report
from . import Style, flat

COLUMNS = (*flat.ROW, "related", "rules", "evidence")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write(reports: Iterable[Report], style: Style) -> Iterator[str]:
    """The heading, then a piece for each report."""
    buffer = io.StringIO()
    table = csv.writer(buffer, lineterminator="\n")
    table.writerow(COLUMNS)
    for report in reports:
        for row, event in flat.rows(report):
            table.writerow([_cell(value) for value in (*row.values(), *_lists(event))])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
    yield buffer.getvalue()


def _lists(event: Event) -> tuple[str, str, str]:
    """What is a list in JSON, in one cell each: numbers and rules with blanks between, the words with bars, on one line."""
    words = (" ".join(item.text.split()) for item in event.evidence)
    rules = dict.fromkeys(item.rule for item in event.evidence)
    return " ".join(map(str, event.related)), " ".join(rules), " | ".join(words)


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        value = flat.clean(value).replace("\0", "\\x00")
        return "'" + value if value.startswith(_FORMULA) else value
    return value
