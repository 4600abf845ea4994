"""Several processes that read reports, in the order of the inputs; one that dies costs one report, not the run."""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from multiprocessing import connection, parent_process
from multiprocessing.util import Finalize

from .. import pack
from ..model import Hints
from ..record import replace
from .run import CHUNK, Outcome, read
from .sources import Item

AHEAD = 2  # chunks for each process that are read before their turn
_DIED = "the process that read it died"


class Pool:
    """Some processes, which are replaced when one of them dies."""

    def __init__(self, jobs: int, encoding: str | None, timeout: float | None = None, hints: Hints | None = None) -> None:
        self.jobs, self.how = jobs, (encoding, timeout, hints)
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
            return self.executor.submit(_read, chunk, *self.how)
        except BrokenProcessPool:
            return None

    def _result(self, chunk: list[Item], future: Future[list[Outcome]] | None) -> Iterator[Outcome]:
        try:
            found = future.result() if future else None
        except BrokenProcessPool:
            found = None
        yield from found if found is not None else self._again(chunk)

    def _again(self, chunk: list[Item]) -> Iterator[Outcome]:
        """Read some items in a process of their own; if that dies too, each in one, to see which kills it."""
        if self.executor._broken:
            self.executor.shutdown(wait=False)
            self.executor = ProcessPoolExecutor(self.jobs, initializer=_begin)
        with ProcessPoolExecutor(1, initializer=_begin) as single:
            try:
                yield from single.submit(_read, chunk, *self.how).result()
                return
            except BrokenProcessPool:
                pass
        if len(chunk) == 1:
            yield Outcome(chunk[0].name, reason=_DIED)
        else:
            for item in chunk:
                yield from self._again([item])

    def end(self) -> None:
        """Let the processes end."""
        self.executor.shutdown()

    def stop(self) -> None:
        """End the processes at once: nobody waits for their results."""
        processes = list((self.executor._processes or {}).values())
        self.executor.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.terminate()


def _begin() -> None:
    """In a new process: Ctrl-C is the parent's to handle, which then ends this one; what was worked out is kept for others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    gc.set_threshold(250_000, 50, 50)
    Finalize(None, pack.save, exitpriority=1)
    threading.Thread(target=_follow, daemon=True).start()


def _follow() -> None:
    """End with the parent: it may be killed, and then nobody asks for results any more."""
    if parent := parent_process():
        connection.wait([parent.sentinel])
        os._exit(1)


def _read(chunk: list[Item], encoding: str | None, timeout: float | None, hints: Hints | None) -> list[Outcome]:
    """Read some items; the texts stay here, and so do the notes, which nobody prints in bulk."""
    outcomes = read(chunk, encoding, timeout, hints)
    return [replace(one, text="", report=one.report and replace(one.report, notes=())) for one in outcomes]
