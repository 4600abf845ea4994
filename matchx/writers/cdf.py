"""What both sheets of the Common Data Format 0.2.3 share: how its names stand for ours.

The format is made for measured data: it asks for the time of day, for places on the pitch, for shirt numbers. A report tells
none of these, and nothing is made up: every key that the format asks for is there, null where the report does not tell.
Teams and people have no numbers either, so their names are their ids.
"""

from __future__ import annotations

from ..model import Clock, Match, Report

VERSION = "0.2.3"
PERIODS = {
    "first_half": "first_half",
    "second_half": "second_half",
    "extra_time_first_half": "first_half_extratime",
    "extra_time_second_half": "second_half_extratime",
    "shootout": "shootout",
}
CARDS = {"yellow": "yellow_card", "second_yellow": "second_yellow_card", "red": "red_card"}


def match_id(report: Report) -> str:
    """The report's name, or the hash of its text."""
    return report.source.name or report.source.sha256


def period(clock: Clock) -> str | None:
    """The half, by the format's name."""
    return PERIODS.get(clock.period or "")


def match_clock(clock: Clock) -> str | None:
    """The beginning of the minute, MM:SS.mm: what a report counts as the 14th minute begins at 13:00.00."""
    if clock.minute is None or clock.stoppage_any:
        return None
    return f"{max(0, clock.minute - 1 + (clock.stoppage or 0)):02}:00.00"


def score(value: tuple[int, int] | None) -> dict[str, int | None]:
    """A score by side."""
    home, away = value or (None, None)
    return {"home": home, "away": away}


def winner(match: Match) -> str | None:
    """Who won, by the shoot-out if there was one; None for a draw and where the score is not told."""
    for told in (match.shootout, match.full_time):
        if told and told[0] != told[1]:
            return match.home if told[0] > told[1] else match.away
    return None
