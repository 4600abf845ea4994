"""A live text as it is written: its events as soon as their entries are complete, and what later entries make of them.

An entry is complete when the stamp of the next one begins, or at the end of the input. The text so far is then read anew as
a whole, as a later entry may change what an earlier one meant, and what has changed since is handed out:

- a new event as ``matchx parse`` prints it, with an ``id`` that stays: ``{"id": 3, "type": "goal", ...}``;
- a changed one in full, with ``revises`` before it: ``{"revises": 3, "id": 3, "type": "disallowed_goal", ...}``;
- one that is none after all: ``{"withdrawn": 3}``.

Whoever keeps the last line of each id, and drops the withdrawn ones, has at the end just what ``matchx parse`` finds in the
whole text (``fold`` does so); only the ids are by first sight, not in the order of the match. Nothing is handed out before
some stamps have shown that the text is a live one. One with the newest entry first, or without stamps, is only known in
full at its end: then its events come all at once.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from . import heads, pipeline
from .engine.memory import Memory
from .text import plain

Item = dict[str, Any]


def follow(lines: Iterable[str], *, waiting: Callable[[], bool] = lambda: False) -> Iterator[Item]:
    """What becomes known of the match, line by line. ``lines`` keep their ends.

    ``waiting`` tells whether more lines have come in already: then they are read first, so that what stands in a file at
    the start is read once and not once for each entry.
    """
    text, complete, due = "", 0, False
    minutes: list[float] = []
    known, memory = Known(), Memory()
    for line in lines:
        if (head := heads.opens(plain(line))) is not None:
            if head.minute is not None or head.time is not None:
                minutes.append(head.time if head.minute is None else head.minute + (head.added or 0) / 100)  # type: ignore[arg-type]
            complete, due = len(text), True
        text += line
        if due and not waiting():
            due = False
            if not _falling(minutes):
                report = pipeline.parse(text[:complete], memory=memory)
                if report.source.kind == "live":
                    yield from known.update([event.to_dict() for event in report.events])
    yield from known.update([event.to_dict() for event in pipeline.parse(text, memory=memory).events])


def fold(items: Iterable[Item]) -> list[Item]:
    """The events that stand at the end, in the order of their ids."""
    standing: dict[int, Item] = {}
    for item in items:
        if "withdrawn" in item:
            del standing[item["withdrawn"]]
        else:
            standing[item["id"]] = {key: value for key, value in item.items() if key != "revises"}
    return [standing[number] for number in sorted(standing)]


def _falling(minutes: list[float]) -> bool:
    """Whether the newest entry comes first."""
    steps = list(itertools.pairwise(minutes))
    return sum(a > b for a, b in steps) > sum(a < b for a, b in steps)


class Known:
    """The events handed out so far, each under the id that it keeps."""

    def __init__(self) -> None:
        self.events: dict[int, Item] = {}
        self.last = 0

    def update(self, events: list[Item]) -> Iterator[Item]:
        """What differs from what was known."""
        ids = self._ids(events)
        number_of = {event["id"]: number for event, number in zip(events, ids, strict=True)}
        for gone in sorted(self.events.keys() - set(ids)):
            del self.events[gone]
            yield {"withdrawn": gone}
        for event, number in zip(events, ids, strict=True):
            now = event | {"id": number, "related": [number_of[other] for other in event["related"] if other in number_of]}
            before = self.events.get(number)
            if now != before:
                self.events[number] = now
                yield now if before is None else {"revises": number} | now

    def _ids(self, events: list[Item]) -> list[int]:
        """The id of each event: of the known one that it is, by the likest first, else a new one."""
        found: dict[int, int] = {}
        free = dict(self.events)
        for alike in (_equal, _same_words, _overlap, _same_deed):
            for place, event in enumerate(events):
                if place not in found and (number := next((n for n, old in free.items() if alike(old, event)), None)):
                    found[place] = number
                    del free[number]
        for place in range(len(events)):
            if place not in found:
                self.last += 1
                found[place] = self.last
        return [found[place] for place in range(len(events))]


def _equal(a: Item, b: Item) -> bool:
    return all(bool(a[key] == b.get(key)) for key in a if key not in ("id", "related"))


def _same_words(a: Item, b: Item) -> bool:
    """One kind of event, told in the same words of the text."""
    return bool(a["type"] == b["type"] and a["evidence"][:1] == b["evidence"][:1])


def _overlap(a: Item, b: Item) -> bool:
    """Told in words that overlap, by the same man where both name one: a goal that turns out to be none."""
    if (_who(a) or _who(b)) != (_who(b) or _who(a)):
        return False
    spans = [[(item["start"], item["end"]) for item in event["evidence"]] for event in (a, b)]
    touch = any(low < other and start < end for low, end in spans[0] for start, other in spans[1])
    return touch and (a["type"] == b["type"] or {a["type"], b["type"]} <= _SHOTS)


def _same_deed(a: Item, b: Item) -> bool:
    """One kind, one man, one time."""
    return a["type"] == b["type"] and _who(a) is not None and _who(a) == _who(b) and a["clock"] == b["clock"]


_SHOTS = frozenset(("goal", "disallowed_goal", "chance", "penalty"))


def _who(event: Item) -> Any:
    return event.get("player") or event.get("player_in") or event.get("player_out")
