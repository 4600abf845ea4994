"""The head of a live text's line: the stamp that dates an entry."""

from __future__ import annotations

import itertools

from ..record import record

LEAST = 4  # so many stamped lines make a text a live one


@record
class Head:
    """What stands before an entry's words: minute of the match, time of day in minutes, writer; ``end`` lies behind it."""

    end: int
    minute: int | None = None
    added: int | None = None
    added_any: bool = False
    time: int | None = None
    writer: str = ""
    weak: bool = False  # a mere number
    told: bool = False  # in words, as a sentence may begin too
    called: bool = False  # in mere number words, as a speaker calls the time


def runs(heads: list[tuple[int, Head]], strong: int) -> bool:
    """Whether mere numbers at the heads of lines run like minutes: all one way, not one by one as lists do, and far enough."""
    values = [head.minute or 0 for _, head in heads]
    steps = [b - a for a, b in itertools.pairwise(values)]
    if len(values) < LEAST or not steps or max(values) < 40:
        return False
    regular = sum(step in (1, -1) for step in steps) > 0.6 * len(steps)
    tidy = max(sum(step >= 0 for step in steps), sum(step <= 0 for step in steps)) >= 0.8 * len(steps)
    return tidy and not regular
