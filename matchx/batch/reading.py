"""One run over the inputs: what it reads, what fails, how far it is."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from typing import TYPE_CHECKING

from .. import inputs
from ..model import Hints, Report
from ..record import fresh, record, replace
from . import run, sources

if TYPE_CHECKING:
    from .journal import Journal


@record(frozen=False)
class Reading:
    """Iterating over it gives the reports, in the order of the inputs; ``tell`` is told of each input that fails."""

    names: list[str]
    tell: Callable[[str, str], None]
    fields: sources.Fields = fresh(default_factory=sources.Fields)
    jobs: int = 1
    timeout: float | None = None
    hints: Hints | None = None
    errors: str | None = None
    progress: bool = False
    done: int = 0
    failed: int = 0
    unfit: int = 0  # reports whose scores do not fit
    journal: Journal | None = None

    @property
    def many(self) -> bool:
        """Whether there can be more than one report."""
        return sources.several(self.names)

    def __iter__(self) -> Iterator[Report]:
        """Each report that can be read."""
        return (report for report, _ in self.with_texts())

    def with_texts(self) -> Iterator[tuple[Report, str]]:
        """Each report that can be read, with its text (empty where another process read it)."""
        bar = Progress(sources.total(self.names)) if self.progress else None
        with (
            closing(bar) if bar else nullcontext(),
            open(self.errors, "wb", buffering=0) if self.errors else nullcontext() as errors,
        ):
            for outcome in self._outcomes():
                if bar:
                    bar.step()
                if outcome.report is not None:
                    self.done += 1
                    self.unfit += any(warning.code == "score_mismatch" for warning in outcome.report.warnings)
                    yield outcome.report, outcome.text
                    continue
                self.failed += 1
                if bar:
                    bar.close()
                self.tell(outcome.name, outcome.reason)
                if errors:
                    try:
                        errors.write(json.dumps({"name": outcome.name, "error": outcome.reason}).encode() + b"\n")
                    except OSError as error:
                        raise OSError(error.errno, error.strerror, self.errors) from None

    @contextmanager
    def resuming(self, output: str | None) -> Iterator[None]:
        """Keep a journal for the run within the block, which takes from it what an earlier run has read."""
        if output is None:
            yield
            return
        from .journal import Journal

        self.journal = Journal(output)
        done = False
        try:
            yield
            done = True
        finally:
            self.journal.close(done)

    def _outcomes(self) -> Iterator[run.Outcome]:
        items = sources.items(self.names, self.fields)
        if self.journal is not None:
            items = (_remembered(item, self.fields.encoding, self.journal) for item in items)
        for outcome in run.outcomes(items, self.fields.encoding, self.jobs, self.timeout, self.hints):
            if self.journal is not None and outcome.report and not outcome.kept:
                self.journal.note(outcome.name, outcome.report)
            yield outcome


def _remembered(item: sources.Item, encoding: str | None, journal: Journal) -> sources.Item:
    """The item with its report, if the journal holds it."""
    with suppress(inputs.InputError):
        if report := journal.find(item.name, *run.decode(item, encoding)):
            return replace(item, data=b"", text=None, report=report)
    return item


class Progress:
    """A line on standard error that says how far the run is, how fast, and how long it still takes."""

    def __init__(self, total: int | None) -> None:
        self.total, self.count = total, 0
        self.began = self.shown = time.monotonic()

    def step(self) -> None:
        """One input more is done; the line changes five times a second at most."""
        self.count += 1
        now = time.monotonic()
        if now - self.shown < 0.2:
            return
        self.shown = now
        print(f"\r{self.line(now)}\x1b[K", end="", file=sys.stderr, flush=True)

    def line(self, now: float) -> str:
        """What the line says."""
        rate = self.count / max(now - self.began, 0.001)
        line = f"{self.count:,}" + (f" of {self.total:,}" if self.total else "") + f" reports, {rate:,.0f}/s"
        if self.total:
            left = round((self.total - self.count) / rate)
            line += f", {left // 60}:{left % 60:02} left"
        return line

    def close(self) -> None:
        """Take the line away, for what is printed next."""
        if self.shown > self.began:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
