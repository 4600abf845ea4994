"""Reports that are packed: lines of a table, members of an archive, compressed files. Nothing is unpacked as a whole."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, Any, cast

from .. import inputs
from .sources import TABLES, Fields, Item, ending, meant

_BROKEN = (OSError, EOFError, zlib.error, zipfile.BadZipFile, UnicodeError, csv.Error, RuntimeError)
_DEEPEST = 4  # archives in archives
_ALONE = re.compile("[\ud800-\udfff]")  # JSON can escape half a character; no reader of ours could be handed one


def items(name: str, fields: Fields) -> Iterator[Item]:
    """The reports in an archive or a table; one that breaks off gives those before, then its error."""
    try:
        with open(name, "rb") as file:
            yield from _stream(name, file, fields)
    except FileNotFoundError:
        yield Item(name, error=f"no such file{meant(name)}")
    except _BROKEN as error:
        yield Item(name, error=getattr(error, "strerror", None) or f"cannot be read on ({error})")


def _stream(name: str, file: IO[bytes], fields: Fields, depth: int = 0) -> Iterator[Item]:
    if name.lower().endswith(".gz"):
        with gzip.open(file) as inner:
            yield from _stream_of(name, ending(name), cast("IO[bytes]", inner), fields, depth)
    else:
        yield from _stream_of(name, ending(name), file, fields, depth)


def _stream_of(name: str, ending: str, file: IO[bytes], fields: Fields, depth: int) -> Iterator[Item]:
    if ending == ".zip":
        yield from _members(name, file, fields, depth)
    elif ending == ".csv":
        yield from _rows(name, file, fields)
    elif ending in TABLES:
        yield from _lines(name, file, fields)
    else:
        data = file.read(inputs.MAX_BYTES + 1)
        yield Item(name, error=inputs.TOO_LARGE) if len(data) > inputs.MAX_BYTES else Item(name, data)


def _members(name: str, file: IO[bytes], fields: Fields, depth: int) -> Iterator[Item]:
    with zipfile.ZipFile(file) as archive:
        for member in archive.infolist():
            if member.is_dir() or os.path.basename(member.filename).startswith("."):
                continue
            inner = f"{name}/{member.filename}"
            if depth == _DEEPEST and inner.lower().endswith(".zip"):
                yield Item(inner, error="an archive too deep in others")
                continue
            try:
                with archive.open(member) as opened:
                    yield from _stream(inner, opened, fields, depth + 1)
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
