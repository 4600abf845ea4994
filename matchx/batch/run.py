"""From items to reports, in their order, in this process or in several; the results are the same for any number."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Any

from .. import inputs
from ..model import Hints, Report
from ..record import record
from .sources import Item

CHUNK = 16  # reports that are read together, or travel to a process at once
_SHORT = 20_000  # characters: of a longer text the search alone takes long
_TIME = 5.0  # seconds that a report may take at least, where several are searched at once: that takes less than one


@record
class Outcome:
    """One item's report and text, or why there is none; ``kept`` if it was read in an earlier run."""

    name: str
    report: Report | None = None
    text: str = ""
    reason: str = ""
    kept: bool = False


def decode(item: Item, encoding: str | None) -> tuple[str, str]:
    """The text of an item and its encoding. Raises InputError."""
    if item.error is not None:
        raise inputs.InputError(item.error)
    return (item.text, "utf-8") if item.text is not None else inputs.decode(item.data, encoding)


def read(
    items: Sequence[Item], encoding: str | None = None, timeout: float | None = None, hints: Hints | None = None
) -> Iterator[Outcome]:
    """Read some items, the short ones together. Never raises: a fault of ours must not cost the other inputs their results."""
    texts: dict[int, tuple[str, str]] = {}
    failed: dict[int, str] = {}
    for number, item in enumerate(items):
        if item.report is None:
            try:
                texts[number] = decode(item, encoding)
            except Exception as error:
                failed[number] = _why(error)
    named = _together({number: text for number, (text, _) in texts.items() if len(text) <= _SHORT}, timeout, hints)
    for number, item in enumerate(items):
        if number:
            sweep()
        if number in texts:
            yield _parsed(item.name, *texts[number], timeout, hints, named.pop(number, None))
        else:
            yield Outcome(item.name, item.report, reason=failed.get(number, ""), kept=item.report is not None)


def _chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Some items at a time, fewer where they are long: memory does not grow with the run."""
    chunk: list[Item] = []
    size = 0
    for item in items:
        chunk.append(item)
        size += len(item.text or item.data)
        if len(chunk) == CHUNK or size > CHUNK * _SHORT:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _together(texts: dict[int, str], timeout: float | None, hints: Hints | None) -> dict[int, Any]:
    """What several texts hold, searched at once; nothing where there is no time, or a fault that will be found again."""
    if len(texts) < 2 or timeout is not None and timeout < _TIME:
        return {}
    from .. import pipeline

    with suppress(Exception):
        return dict(zip(texts, pipeline.together(texts.values(), hints), strict=True))
    return {}


def _parsed(name: str, text: str, encoding: str, timeout: float | None, hints: Hints | None, named: Any) -> Outcome:
    from .. import pipeline

    asked: dict[str, Any] = {} if timeout is None else {"timeout": timeout}
    if hints is not None:
        asked |= {"home": hints.home, "away": hints.away, "roster": hints.roster}
    try:
        report = pipeline.parse(text, name=None if name == "-" else name, encoding=encoding, named=named, **asked)
        return Outcome(name, report, text)
    except Exception as error:
        return Outcome(name, reason=_why(error))


def _why(error: Exception) -> str:
    """What a fault is called in the one line that tells of it."""
    if isinstance(error, inputs.InputError):
        return str(error)
    if sys.flags.dev_mode:
        raise error
    return f"internal error ({type(error).__name__}: {str(error)[:99]}); python -X dev -m matchx shows where"


def sweep() -> None:
    """Let go of what a report leaves behind in circles: few objects, too few for Python to look for them, but large ones.

    Only among what is new: a look at all that matchx knows would take as long as half a report.
    """
    gc.collect(1)


def outcomes(
    items: Iterable[Item],
    encoding: str | None = None,
    jobs: int = 1,
    timeout: float | None = None,
    hints: Hints | None = None,
) -> Iterator[Outcome]:
    """Each item's outcome, in order. ``jobs`` is the number of processes; ``timeout`` and ``hints`` go for every item."""
    if jobs == 1:
        for number, chunk in enumerate(_chunks(items)):
            if number:  # behind the last nobody needs the room
                sweep()
            yield from read(chunk, encoding, timeout, hints)
        return
    from .pool import Pool

    pool = Pool(jobs, encoding, timeout, hints)
    try:
        yield from pool.outcomes(iter(items))
    except BaseException:
        pool.stop()
        raise
    pool.end()
