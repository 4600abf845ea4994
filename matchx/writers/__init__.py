"""What other programs read: one file here for each format, chosen by one table, loaded when it is needed.

A text format has ``write(reports, style)``, which yields the text piece by piece; a binary one has ``save(reports, path)``.
Both take the reports as they come, so that a folder of any size needs the memory of one report.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from importlib import import_module

from ..model import Report
from ..record import record


@record
class Format:
    """One format: its name for ``--format``, the endings of ``-o FILE`` that mean it, its module, what it holds."""

    name: str
    endings: tuple[str, ...]
    module: str
    about: str
    binary: bool = False


@record
class Style:
    """What the reader asked for: ``many`` inputs, and for the table its looks."""

    many: bool = False
    evidence: bool = False
    warnings: bool = True
    width: int = 80
    color: bool = False
    ascii: bool = False


class WriteError(Exception):
    """An output that cannot be written; the message is the reason, without the file's name."""


FORMATS = (
    Format("table", (".txt",), "table", "for people"),
    Format("json", (".json",), "json", "one object, for several inputs an array"),
    Format("jsonl", (".jsonl", ".ndjson"), "jsonl", "one object per line and report"),
    Format("csv", (".csv",), "csv", "one row per event"),
    Format("md", (".md", ".markdown"), "markdown", "Markdown tables"),
    Format("football.txt", ("football.txt",), "football_txt", "openfootball's scores and goal lines"),
    Format("sqlite", (".db", ".sqlite", ".sqlite3"), "sqlite", "tables reports, events, evidence, warnings", binary=True),
    Format("parquet", (".parquet",), "parquet", "one typed row per event; needs pyarrow", binary=True),
    Format("cdf", (".cdf.json",), "cdf_match", "match sheets by the Common Data Format 0.2.3"),
    Format("cdf-events", (".cdf.jsonl",), "cdf_events", "its events, one per line"),
)
NAMES = {format.name: format for format in FORMATS}


def by_ending(file: str) -> Format | None:
    """The format that a file's name means; the longest ending counts."""
    name = os.path.basename(file).lower()
    found = [(len(ending), format) for format in FORMATS for ending in format.endings if name.endswith(ending)]
    return max(found, key=lambda pair: pair[0])[1] if found else None


def text(format: Format, reports: Iterable[Report], style: Style) -> Iterator[str]:
    """The reports in a text format, piece by piece."""
    pieces: Iterator[str] = _module(format).write(reports, style)
    return pieces


def save(format: Format, reports: Iterable[Report], path: str, style: Style) -> None:
    """Write the reports to a file: all of it, or nothing. Raises WriteError and OSError."""
    from pathlib import Path

    if format.binary:
        _module(format).save(reports, Path(path))
        return
    from .atomic import replacing

    with replacing(Path(path)) as part, part.open("wb") as file:
        for piece in text(format, reports, style):
            file.write(piece.encode("utf-8", "backslashreplace"))


def prepare(format: Format) -> None:
    """Load what a format needs, before any report is read. Raises WriteError where that is not installed."""
    _module(format)


def _module(format: Format):  # type: ignore[no-untyped-def]  # each has one of the two functions above
    return import_module(f"{__name__}.{format.module}")
