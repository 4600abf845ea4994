"""Where events stand on the axis of a match, for every drawing of one: halves, time added on, extra time."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Clock, Event, Match, Report
from ..record import record

SIDES = ("home", "away", None)  # None: the report does not tell whose it is
_PARTS = (
    ("first_half", 0, 45),
    ("second_half", 45, 90),
    ("extra_time_first_half", 90, 105),
    ("extra_time_second_half", 105, 120),
)
_ADDED = 15  # minutes added on to a half that are drawn; a stray 90+90 must not squeeze the match
_VAGUE = 20  # a longer range has no place
_RANKS = {"goal": 0, "red": 1, "second_yellow": 1, "penalty": 2, "disallowed_goal": 3, "yellow": 4, "substitution": 5}


@record
class Part:
    """A half: its minutes on the clock, and where it begins and ends on the axis (with the time added on)."""

    name: str
    first: int
    last: int
    start: float
    end: float


@record
class Axis:
    """The minutes that were played, end to end."""

    parts: tuple[Part, ...]

    @property
    def length(self) -> float:
        return self.parts[-1].end

    def ticks(self) -> list[tuple[str, float]]:
        """What to write at the axis: quarter hours, HT, the end of each part."""
        out = [("0", 0.0)]
        for part in self.parts:
            between = range(part.first + 15, part.last, 15)
            out += [(str(minute), part.start + minute - part.first) for minute in between]
            label = "HT" if part.last == 45 else str(part.last)
            out.append((label, part.start + part.last - part.first))
        return out

    def at(self, clock: Clock) -> float | None:
        """Where a time stands, 0 to ``length``; the middle of a range; None where that would be a guess."""
        if clock.minute is not None:
            added = clock.stoppage or (1 if clock.stoppage_any else 0)
            return self._minute(clock.minute, added, clock.period)
        if clock.low is None or clock.high is None or clock.high - clock.low > _VAGUE:
            return None
        low, high = self._minute(clock.low, 0, None), self._minute(clock.high, 0, None)
        return None if low is None or high is None else (low + high) / 2

    def _minute(self, minute: int, added: int, period: str | None) -> float | None:
        part = next((part for part in self.parts if part.name == period and part.first <= minute <= part.last), None)
        part = part or next((part for part in self.parts if minute <= part.last), None)
        return None if part is None else min(part.start + max(0, minute - part.first) + added, part.end)


def axis(report: Report) -> Axis:
    """The axis of a match: extra time only where it was played, time added on as long as its events need."""
    clocks = [event.clock for event in report.events]
    extra = report.match.after_extra_time or any(
        (clock.minute or clock.high or 0) > 90 or "extra" in (clock.period or "") for clock in clocks
    )
    parts, start = [], 0.0
    for name, first, last in _PARTS if extra else _PARTS[:2]:
        added = max((clock.stoppage or int(clock.stoppage_any) for clock in clocks if clock.minute == last), default=0)
        end = start + last - first + min(added, _ADDED)
        parts.append(Part(name, first, last, start, end))
        start = end
    return Axis(tuple(parts))


def drawn(report: Report) -> list[Event]:
    """The events that a drawing shows: goals, cards, changes, goals that did not stand, penalties that were no goals.

    The most important ones come first, so that they get the best places.
    """
    scored = {number for event in report.events if event.type == "goal" for number in event.related}

    def its_goal_is_drawn(event: Event) -> bool:
        outcome = event.fields.get("outcome")
        return event.type == "penalty" and (outcome == "scored" or not outcome and event.id in scored)

    events = [event for event in report.events if event.type in (*_RANKS, "card") and not its_goal_is_drawn(event)]
    return sorted(events, key=lambda event: (_RANKS.get(event.fields.get("card") or event.type, 4), event.clock.key()))


def side(event: Event, match: Match) -> str | None:
    """Whose event it is: home, away, or None where the report does not tell."""
    if event.side in SIDES[:2]:
        return event.side
    names = {match.home: "home", match.away: "away"}
    return names.get(event.team) if event.team else None


def stack(places: Sequence[float], room: float) -> list[int]:
    """A row for each place, counted from the axis, so that those of one row keep ``room`` between them."""
    rows: list[list[float]] = []
    out = []
    for place in places:
        row = next((row for row, taken in enumerate(rows) if all(abs(place - other) >= room for other in taken)), len(rows))
        if row == len(rows):
            rows.append([])
        rows[row].append(place)
        out.append(row)
    return out


def split(events: Sequence[Event], axis: Axis, match: Match) -> tuple[dict[str | None, list[tuple[Event, float]]], int]:
    """The events of each side with their places, and how many have none."""
    lanes: dict[str | None, list[tuple[Event, float]]] = {name: [] for name in SIDES}
    lost = 0
    for event in events:
        if (place := axis.at(event.clock)) is None:
            lost += 1
        else:
            lanes[side(event, match)].append((event, place))
    return lanes, lost
