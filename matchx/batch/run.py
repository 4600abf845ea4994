"""From items to reports, in their order, in this process or in several; the results are the same for any number."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from .. import inputs
from ..model import Hints, Report
from ..record import record
from .sources import Item


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


def read(item: Item, encoding: str | None = None, timeout: float | None = None, hints: Hints | None = None) -> Outcome:
    """Read one item. Never raises: a fault of ours must not cost the other inputs their results."""
    if item.report is not None:
        return Outcome(item.name, item.report, kept=True)
    from .. import pipeline

    try:
        text, encoding = decode(item, encoding)
        name = None if item.name == "-" else item.name
        asked: dict[str, Any] = {} if timeout is None else {"timeout": timeout}
        if hints is not None:
            asked |= {"home": hints.home, "away": hints.away, "roster": hints.roster}
        return Outcome(item.name, pipeline.parse(text, name=name, encoding=encoding, **asked), text)
    except inputs.InputError as error:
        return Outcome(item.name, reason=str(error))
    except Exception as error:
        if sys.flags.dev_mode:
            raise
        reason = f"internal error ({type(error).__name__}: {str(error)[:99]}); python -X dev -m matchx shows where"
        return Outcome(item.name, reason=reason)


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
        for number, item in enumerate(items):
            if number:  # behind the last nobody needs the room
                sweep()
            yield read(item, encoding, timeout, hints)
        return
    from .pool import Pool

    pool = Pool(jobs, encoding, timeout, hints)
    try:
        yield from pool.outcomes(iter(items))
    except BaseException:
        pool.stop()
        raise
    pool.end()
