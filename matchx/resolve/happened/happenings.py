"""Making an event of a claim, and joining another claim to it."""

from __future__ import annotations

from typing import Any

from ...model import Clock
from ..case import Case, Happening, Told
from ..clock.clock_tools import merged


def make(told: Told, kind: str, fields: dict[str, Any], clock: Clock | None = None) -> Happening:
    clock = told.clock if clock is None else clock
    return Happening(kind, [told], clock, told.team, fields, told.claim.start, told.summary)


def beside(case: Case, a: Told, b: Told, reach: int = 1) -> bool:
    if case.live and (a.entry >= 0 or b.entry >= 0):
        return a.entry == b.entry
    return abs(a.sentence - b.sentence) <= reach


def merge(case: Case, into: Happening, told: Told) -> None:
    case.note("merge", f"one {into.type} told again", told)
    surer = told.dated_inside and not any(other.dated_inside for other in into.told) and told.clock.known
    into.told.append(told)
    into.clock = told.clock if surer else merged(into.clock, told.clock)
    into.team = told.team if into.team is None else into.team
    if into.summary and not told.summary:
        into.summary, into.place = False, told.claim.start
