"""From what is named on the command line to single reports: files, folders, globs, tables and archives of them.

A name's ending says what it holds: ``.jsonl`` and ``.csv`` one report in each line, ``.zip`` one or more in each member,
``.gz`` one of the others, anything else is one report.
"""

from __future__ import annotations

import csv
import difflib
import glob
import gzip
import io
import json
import lzma
import os
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

from .. import inputs
from ..model import Report

FOLDER = (".txt", ".text", ".html", ".htm")  # of a folder's files those that look like reports, .gz or not
_TABLES = (".jsonl", ".ndjson", ".csv")
_PATTERN = re.compile(r"[*?]|\[[^\]]+\]")
_ALONE = re.compile("[\ud800-\udfff]")  # JSON can escape half a character; no reader of ours could be handed one
_BROKEN = (OSError, EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, UnicodeError, csv.Error, RuntimeError)


@dataclass(frozen=True, slots=True)
class Item:
    """One report that is still to be read: its bytes, or (from a table) its text, or why there is neither.

    ``report`` is there where it was read in an earlier run.
    """

    name: str
    data: bytes = b""
    text: str | None = None
    error: str | None = None
    report: Report | None = None


@dataclass(frozen=True, slots=True)
class Fields:
    """Where a table has the text and the name of a report, and its encoding."""

    text: str = "text"
    id: str | None = None
    encoding: str | None = None


def several(names: list[str]) -> bool:
    """Whether the names can stand for more than one report."""
    return len(names) != 1 or _several(names[0])


def _several(name: str) -> bool:
    return _ending(name) in (*_TABLES, ".zip") or os.path.isdir(name) or (_is_pattern(name) and not os.path.exists(name))


def total(names: list[str]) -> int | None:
    """How many reports there will be, where that is known before they are read."""
    files = [file for name in names for file in _files(name)]
    return None if any(_ending(file) in (*_TABLES, ".zip") for file in files) else len(files)


def items(names: Iterable[str], fields: Fields) -> Iterator[Item]:
    """Every report of the names, in their order; what cannot be read is an item with its error."""
    for name in names:
        empty = True
        for file in _files(name):
            empty = False
            if _ending(file) in (*_TABLES, ".zip") or file.lower().endswith(".gz"):
                yield from _packed(file, fields)
            else:
                yield _plain(file)
        if empty:
            reason = "a folder without reports (.txt, .html)" if os.path.isdir(name) else "no file matches"
            yield Item(name, error=reason)


def _ending(name: str) -> str:
    return os.path.splitext(name.lower().removesuffix(".gz"))[1]


def _is_pattern(name: str) -> bool:
    return bool(_PATTERN.search(name))


def _files(name: str) -> Iterator[str]:
    """The files of one name, sorted; a name that is neither folder nor pattern is itself, there or not."""
    if os.path.isdir(name):
        for folder, folders, files in os.walk(name):
            folders[:] = sorted(inner for inner in folders if not inner.startswith("."))
            for file in sorted(files):
                if not file.startswith(".") and file.lower().removesuffix(".gz").endswith(FOLDER):
                    yield os.path.join(folder, file)
    elif _is_pattern(name) and not os.path.lexists(name):
        yield from sorted(file for file in glob.iglob(name, recursive=True) if not os.path.isdir(file))
    else:
        yield name


def _plain(name: str) -> Item:
    try:
        return Item(name, inputs.read(name))
    except inputs.InputError as error:
        return Item(name, error=f"{error}{_meant(name)}" if str(error) == "no such file" else str(error))


def _meant(name: str) -> str:
    """The file beside it whose name is nearly the same, as a question."""
    path = Path(name)
    try:
        close = difflib.get_close_matches(path.name, sorted(os.listdir(path.parent))[:10_000], n=1, cutoff=0.75)
    except (OSError, ValueError):
        return ""
    return f"; did you mean {path.with_name(close[0])}?" if close else ""


def _packed(name: str, fields: Fields) -> Iterator[Item]:
    """The reports in an archive or a table; one that breaks off gives those before, then its error."""
    try:
        with open(name, "rb") as file:
            yield from _stream(name, file, fields)
    except FileNotFoundError:
        yield Item(name, error=f"no such file{_meant(name)}")
    except _BROKEN as error:
        yield Item(name, error=getattr(error, "strerror", None) or f"cannot be read on ({error})")


def _stream(name: str, file: IO[bytes], fields: Fields) -> Iterator[Item]:
    if name.lower().endswith(".gz"):
        with gzip.open(file) as inner:
            yield from _stream_of(name, _ending(name), cast("IO[bytes]", inner), fields)
    else:
        yield from _stream_of(name, _ending(name), file, fields)


def _stream_of(name: str, ending: str, file: IO[bytes], fields: Fields) -> Iterator[Item]:
    if ending == ".zip":
        yield from _members(name, file, fields)
    elif ending == ".csv":
        yield from _rows(name, file, fields)
    elif ending in _TABLES:
        yield from _lines(name, file, fields)
    else:
        data = file.read(inputs.MAX_BYTES + 1)
        yield Item(name, error=inputs.TOO_LARGE) if len(data) > inputs.MAX_BYTES else Item(name, data)


def _members(name: str, file: IO[bytes], fields: Fields) -> Iterator[Item]:
    with zipfile.ZipFile(file) as archive:
        for member in archive.infolist():
            if member.is_dir() or os.path.basename(member.filename).startswith("."):
                continue
            inner = f"{name}/{member.filename}"
            try:
                with archive.open(member) as opened:
                    yield from _stream(inner, opened, fields)
            except (*_BROKEN, NotImplementedError) as error:
                yield Item(inner, error=f"cannot be read ({error})")


def _lines(name: str, file: IO[bytes], fields: Fields) -> Iterator[Item]:
    for number, line in enumerate(io.TextIOWrapper(file, fields.encoding or "utf-8-sig", newline="\n"), 1):
        if line.strip():
            place = f"{name}:{number}"
            try:
                row = json.loads(line)
            except (ValueError, RecursionError):
                yield Item(place, error="not JSON")
            else:
                yield _row(place, row, fields)


def _rows(name: str, file: IO[bytes], fields: Fields) -> Iterator[Item]:
    csv.field_size_limit(inputs.MAX_BYTES)
    for number, row in enumerate(csv.DictReader(io.TextIOWrapper(file, fields.encoding or "utf-8-sig", newline="")), 1):
        yield _row(f"{name}:{number}", row, fields)


def _row(place: str, row: Any, fields: Fields) -> Item:
    if not isinstance(row, dict):
        return Item(place, error="no object")
    named = row.get(fields.id or "id")
    if named in (None, "") or isinstance(named, dict | list):
        if fields.id:
            return Item(place, error=_lacks(fields.id, row, "--id-field"))
        named = place
    text = row.get(fields.text)
    if not isinstance(text, str):
        return Item(str(named), error=_lacks(fields.text, row, "--text-field"))
    return Item(str(named), text=_ALONE.sub("\ufffd", text))


def _lacks(field: str, row: dict[Any, Any], option: str) -> str:
    there = ", ".join(str(key) for key in list(row)[:9] if key is not None)
    return f"no field {field!r} ({option}); there are: {there}"
