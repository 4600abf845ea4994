"""From items to reports, in their order, in this process or in several; the results are the same for any number."""

from __future__ import annotations

import gc
import signal
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from itertools import chain, islice

from .. import inputs
from ..model import Report
from .sources import Item

CHUNK = 8  # reports that travel to a process at once
AHEAD = 4  # chunks for each process that are read before their turn
_DIED = "the process that read it died"


@dataclass(frozen=True, slots=True)
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


def read(item: Item, encoding: str | None = None) -> Outcome:
    """Read one item. Never raises: a fault of ours must not cost the other inputs their results."""
    if item.report is not None:
        return Outcome(item.name, item.report, kept=True)
    from .. import pipeline

    try:
        text, encoding = decode(item, encoding)
        name = None if item.name == "-" else item.name
        return Outcome(item.name, pipeline.parse(text, name=name, encoding=encoding), text)
    except inputs.InputError as error:
        return Outcome(item.name, reason=str(error))
    except Exception as error:
        if sys.flags.dev_mode:
            raise
        reason = f"internal error ({type(error).__name__}: {str(error)[:99]}); python -X dev -m matchx shows where"
        return Outcome(item.name, reason=reason)


def outcomes(items: Iterable[Item], encoding: str | None = None, jobs: int = 1) -> Iterator[Outcome]:
    """Each item's outcome, in order. ``jobs`` is the number of processes."""
    if jobs == 1:
        yield from (read(item, encoding) for item in items)
        return
    pool = _Pool(jobs, encoding)
    try:
        yield from pool.outcomes(iter(items))
    except BaseException:
        pool.stop()
        raise
    pool.executor.shutdown()


class _Pool:
    """Some processes, which are replaced when one of them dies."""

    def __init__(self, jobs: int, encoding: str | None) -> None:
        self.jobs, self.encoding = jobs, encoding
        self.executor = ProcessPoolExecutor(jobs, initializer=_begin)

    def outcomes(self, items: Iterator[Item]) -> Iterator[Outcome]:
        waiting: deque[tuple[list[Item], Future[list[Outcome]] | None]] = deque()
        chunks = iter(lambda: list(islice(items, CHUNK)), [])
        for chunk in chain(chunks, [None] * self.jobs * AHEAD):
            if chunk is not None:
                waiting.append((chunk, self._submit(chunk)))
            if waiting and (chunk is None or len(waiting) >= self.jobs * AHEAD):
                yield from self._result(*waiting.popleft())

    def _submit(self, chunk: list[Item]) -> Future[list[Outcome]] | None:
        try:
            return self.executor.submit(_read, chunk, self.encoding)
        except BrokenProcessPool:
            return None

    def _result(self, chunk: list[Item], future: Future[list[Outcome]] | None) -> Iterator[Outcome]:
        try:
            found = future.result() if future else None
        except BrokenProcessPool:
            found = None
        yield from found if found is not None else (self._alone(item) for item in chunk)

    def _alone(self, item: Item) -> Outcome:
        """Read an item in a process of its own, to see whether it is the one that kills it."""
        with ProcessPoolExecutor(1, initializer=_begin) as single:
            try:
                outcome = single.submit(_read, [item], self.encoding).result()[0]
            except BrokenProcessPool:
                outcome = Outcome(item.name, reason=_DIED)
        if self.executor._broken:
            self.executor.shutdown(wait=False)
            self.executor = ProcessPoolExecutor(self.jobs, initializer=_begin)
        return outcome

    def stop(self) -> None:
        """End the processes at once: nobody waits for their results."""
        processes = list((self.executor._processes or {}).values())
        self.executor.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.terminate()


def _begin() -> None:
    """In a new process: Ctrl-C is the parent's to handle, which then ends this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(100_000, 50, 50)


def _read(chunk: list[Item], encoding: str | None) -> list[Outcome]:
    """Read some items; the texts stay here, and so do the notes, which nobody prints in bulk."""
    found = (read(item, encoding) for item in chunk)
    return [replace(one, text="", report=one.report and replace(one.report, notes=())) for one in found]
