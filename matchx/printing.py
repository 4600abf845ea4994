"""What the commands share: the reports of the inputs read and printed, and one line for what fails."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .batch.reading import Reading
    from .batch.sources import Fields
    from .model import Report

FAILED, STRICT = 1, 3  # exit codes; 2 is typer's for wrong usage


def parse(
    files: list[str] | None = None,
    as_json: bool = False,
    jsonl: bool = False,
    format: str | None = None,
    output: str | None = None,
    evidence: bool = False,
    only: list[str] | None = None,
    min_confidence: float = 0.0,
    quiet: bool = False,
    color: bool | None = None,
    ascii: bool = False,
    text_out: str | None = None,
    encoding: str | None = None,
    strict: bool = False,
    text_field: str = "text",
    id_field: str | None = None,
    jobs: int = 1,
    timeout: float = 60.0,
    errors: str | None = None,
    resume: bool = False,
    home: str | None = None,
    away: str | None = None,
    roster: str | None = None,
) -> int:
    """Print the timeline of one or more reports, by the options of the command; returns its exit code."""
    from . import options, writers
    from .batch.sources import Fields

    names = options.names(files)
    file = options.destination(output, names)
    chosen = options.output_format(format, file, json=as_json, jsonl=jsonl)
    kinds = options.kinds(only or [])
    if resume and not file:
        raise options.wrong("needs a file: -o FILE", "--resume")
    found = reading(names, Fields(text_field, id_field, options.encoding(encoding)))
    found.timeout = timeout
    found.jobs, found.errors = jobs or os.cpu_count() or 1, options.destination(errors, names, "--errors")
    found.hints = options.hints(home, away, roster)
    found.progress = not quiet and options.shows_progress(found.many, file)
    looks = options.style(many=found.many, evidence=evidence, warnings=not quiet, color=color, ascii=ascii, file=file)
    text_file = options.destination(text_out, names, "--text-out")
    if text_file and found.many:
        raise options.wrong("goes with one report", "--text-out")
    with _failing(file or "standard output"):
        kept = _kept(found, kinds, min_confidence, needed=file is not None, text_file=text_file)
        if file is None:
            for piece in writers.text(chosen, kept, looks):
                write(piece)
        else:
            writers.prepare(chosen)
            with found.resuming(file if resume else None):
                writers.save(chosen, kept, file, looks)
    return FAILED if found.failed else STRICT if strict and found.unfit else 0


def reading(names: list[str], fields: Fields) -> Reading:
    """The reports of the inputs, in order; an input that fails is one line on standard error."""
    from .batch.reading import Reading
    from .render.terminal import safe

    def tell(name: str, reason: str) -> None:
        _tell(safe(f"matchx: {'standard input' if name == '-' else name}: {reason}"))

    return Reading(names, tell, fields)


def _kept(
    reading: Reading, kinds: frozenset[str] | None, least: float, *, needed: bool, text_file: str | None
) -> Iterator[Report]:
    """The reports with the events that were asked for; at least one is ``needed`` for a file. Saves the text on the way."""
    from .record import replace
    from .writers import WriteError

    for report, text in reading.with_texts():
        if text_file:
            _save(text_file, text)
        events = (e for e in report.events if (kinds is None or e.type in kinds) and e.confidence >= least)
        yield replace(report, events=tuple(events))
    if needed and reading.failed and not reading.done:
        raise WriteError("not written, for no input could be read")


@contextmanager
def _failing(file: str) -> Iterator[None]:
    """One line where a file cannot be written."""
    from .render.terminal import safe
    from .writers import WriteError

    try:
        yield
    except (WriteError, OSError) as error:
        name = getattr(error, "filename", None) or file
        _tell(safe(f"matchx: {name}: {getattr(error, 'strerror', None) or error}"))
        raise SystemExit(FAILED) from None


def draw(file: str | None, encoding: str | None, output: str | None, make: Callable[[Report, str], str | bytes]) -> int:
    """Draw one report, from the report and its text, to a file or to standard output; returns the exit code."""
    from . import options
    from .batch.sources import Fields

    names = options.names([file] if file else None)
    target = options.destination(output, names)
    found = reading(names, Fields(encoding=options.encoding(encoding)))
    with _failing(target or "standard output"):
        for report, text in found.with_texts():
            drawn = make(report, text)
            if target is None:
                write(str(drawn))
            else:
                _save(target, drawn)
    return FAILED if found.failed else 0


def _save(name: str, content: str | bytes) -> None:
    from pathlib import Path

    from .writers.atomic import replacing

    with replacing(Path(name)) as part:
        part.write_bytes(content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content)


def write(text: str) -> None:
    """Write to standard output; end quietly where nobody reads on (``| head``), with one line where it cannot be written."""
    from .render import terminal

    try:
        terminal.write(text)
    except OSError as error:
        if sys.stdout is not None:  # or the interpreter complains once more when it flushes at exit
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise SystemExit(0) from None
        _tell(f"matchx: standard output: {error.strerror or error}")
        raise SystemExit(FAILED) from None


def _tell(line: str) -> None:
    if sys.stderr is not None:  # print would take standard output then
        print(line, file=sys.stderr)
