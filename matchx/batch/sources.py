"""From what is named on the command line to single reports: files, folders, globs, tables and archives of them.

A name's ending says what it holds: ``.jsonl`` and ``.csv`` one report in each line, ``.zip`` one or more in each member,
``.gz`` one of the others, anything else is one report.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator

from .. import inputs
from ..model import Report
from ..record import record

FOLDER = (".txt", ".text", ".html", ".htm")  # of a folder's files those that look like reports, .gz or not
TABLES = (".jsonl", ".ndjson", ".csv")


@record
class Item:
    """One report that is still to be read: its bytes, or (from a table) its text, or why there is neither.

    ``report`` is there where it was read in an earlier run.
    """

    name: str
    data: bytes = b""
    text: str | None = None
    error: str | None = None
    report: Report | None = None


@record
class Fields:
    """Where a table has the text and the name of a report, and its encoding."""

    text: str = "text"
    id: str | None = None
    encoding: str | None = None


def several(names: list[str]) -> bool:
    """Whether the names can stand for more than one report."""
    return len(names) != 1 or _several(names[0])


def _several(name: str) -> bool:
    return ending(name) in (*TABLES, ".zip") or os.path.isdir(name) or (_is_pattern(name) and not os.path.exists(name))


def total(names: list[str]) -> int | None:
    """How many reports there will be, where that is known before they are read."""
    found = [file for name in names for file in files(name)]
    return None if any(ending(file) in (*TABLES, ".zip") for file in found) else len(found)


def items(names: Iterable[str], fields: Fields) -> Iterator[Item]:
    """Every report of the names, in their order; what cannot be read is an item with its error."""
    for name in names:
        empty = True
        for file in files(name):
            empty = False
            if ending(file) in (*TABLES, ".zip") or file.lower().endswith(".gz"):
                from . import packed

                yield from packed.items(file, fields)
            else:
                yield _plain(file)
        if empty:
            reason = "a folder without reports (.txt, .html)" if os.path.isdir(name) else "no file matches"
            yield Item(name, error=reason)


def ending(name: str) -> str:
    """What the name says that a file holds."""
    return os.path.splitext(name.lower().removesuffix(".gz"))[1]


def _is_pattern(name: str) -> bool:
    return not {*"*?["}.isdisjoint(name) and bool(re.search(r"[*?]|\[[^\]]+\]", name))


def files(name: str) -> Iterator[str]:
    """The files of one name, sorted; a name that is neither folder nor pattern is itself, there or not."""
    if os.path.isdir(name):
        for folder, folders, inside in os.walk(name):
            folders[:] = sorted(inner for inner in folders if not inner.startswith("."))
            for file in sorted(inside):
                if not file.startswith(".") and file.lower().removesuffix(".gz").endswith(FOLDER):
                    if not _endless(path := os.path.join(folder, file)):
                        yield path
    elif _is_pattern(name) and not os.path.lexists(name):
        import glob

        yield from sorted(file for file in glob.iglob(name, recursive=True) if not os.path.isdir(file) and not _endless(file))
    else:
        yield name


def _endless(file: str) -> bool:
    """Whether a file that was only found, not named, is a pipe or a device, where one would wait for ever."""
    try:
        mode = os.stat(file).st_mode
    except OSError:
        return False  # what is wrong with it is told when it is read
    return not stat.S_ISREG(mode)


def _plain(name: str) -> Item:
    try:
        return Item(name, inputs.read(name))
    except inputs.InputError as error:
        return Item(name, error=f"{error}{meant(name)}" if str(error) == "no such file" else str(error))


def meant(name: str) -> str:
    """What is wrong with the name of a file that is not there: the one beside it that was probably meant, as a question."""
    import difflib
    from pathlib import Path

    path = Path(name)
    if path.is_symlink():
        return ", for the link leads nowhere"
    try:
        close = difflib.get_close_matches(path.name, sorted(os.listdir(path.parent))[:10_000], n=1, cutoff=0.75)
    except (OSError, ValueError):
        return ""
    return f"; did you mean {path.with_name(close[0])}?" if close else ""
