"""The time that the reading of one text may take. Long loops ask for it, and whoever called them goes on with what there is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from time import monotonic
from types import FrameType

from .record import record

SECONDS = 60.0  # where nothing else is said; a report takes less than a tenth of a second


class Late(Exception):
    """The time is over."""


@record(frozen=False)
class Limit:
    """A moment of ``time.monotonic``, None for none, and whether somebody had to stop for it."""

    moment: float | None
    late: bool = False


_limit: ContextVar[Limit | None] = ContextVar("limit", default=None)
_asked: list[BaseException] = []  # that the program is to end


def stop(why: BaseException, frame: FrameType | None) -> None:
    """Raise what a signal asks for, to end the program; a destructor would lose it: there the next look at the time does."""
    if frame is None or frame.f_code.co_name != "__del__":
        raise why
    _asked.append(why)


@contextmanager
def until(moment: float | None) -> Iterator[Limit]:
    """Within the block, the time is over at a moment; None lifts the limit."""
    limit = Limit(moment)
    token = _limit.set(limit)
    try:
        yield limit
    finally:
        _limit.reset(token)


@contextmanager
def caught() -> Iterator[None]:
    """End the block, but nothing more, when the time is over."""
    try:
        yield
    except (Late, TimeoutError):  # the latter from a search with a timeout
        if limit := _limit.get():
            limit.late = True


def left() -> float | None:
    """The seconds that are left, None where there is no limit. Raises Late where none are."""
    limit = _limit.get()
    if limit is None or limit.moment is None:
        return None
    seconds = limit.moment - monotonic()
    if seconds <= 0:
        raise Late
    return seconds


def check() -> None:
    """Raise Late where the time is over, and what ``stop`` has kept."""
    if _asked:
        raise _asked.pop()
    limit = _limit.get()
    if limit is not None and limit.moment is not None and monotonic() > limit.moment:
        raise Late


@contextmanager
def outside() -> Iterator[None]:
    """What is done within the block, such as compiling a pattern for the first time, takes nothing of the time."""
    began = monotonic()
    try:
        yield
        if _asked:
            raise _asked.pop()
    finally:
        limit = _limit.get()
        if limit is not None and limit.moment is not None:
            limit.moment += monotonic() - began
