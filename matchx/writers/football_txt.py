"""openfootball's Football.TXT: a line with the score, and below it who scored when, home before away.

Norwich City  2-1 (0-1)  Stoke City
  (Renn 53' Aldous 79'; Ilori 14')
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..model import Event, Match, Report
from ..render.terminal import safe
from . import Style

_SYNTAX = re.compile(r"[\[\](){};,#@\d\"=|\\]+|(?<!\w)'|'(?!\w)")  # what would be read as something else than a name
NOBODY = "N.N."  # the report does not say who


def write(reports: Iterable[Report], style: Style) -> Iterator[str]:
    """A match for each report that tells of one; a comment for each that does not."""
    for number, report in enumerate(reports):
        yield ("\n" if number else "") + "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    match = report.match
    if not (match.home and match.away):
        yield f"# {safe(report.source.name or 'report')}: the teams are not told"
        return
    if match.competition or match.season:
        yield f"= {' '.join(safe(part) for part in (match.competition, match.season) if part)}"
    if not match.sides_known:
        yield "# home side not told"
    place = f"  @ {_name(match.venue)}" if match.venue else ""
    yield f"{_name(match.home)}  {_score(match)}  {_name(match.away)}{place}"
    goals = [event for event in report.events if event.type == "goal"]
    home, away = (_scorers([goal for goal in goals if goal.side == side]) for side in ("home", "away"))
    if home or away:
        yield f"  ({home or '-'}{'; ' + away if away else ''})"
    for goal in goals:
        if goal.side not in ("home", "away"):
            yield f"# side not told: {_scorers([goal])}"


def _score(match: Match) -> str:
    """The score as the format has it: 2-1 (0-1), 1-1 a.e.t. (0-0), 4-3 pen. 1-1 a.e.t."""
    if match.full_time is None:
        return "v"
    parts = ["{}-{}".format(*match.full_time)]
    if match.after_extra_time:
        parts.append("a.e.t.")
    if match.half_time and not match.after_extra_time:  # after extra time the first in the brackets is that of 90 minutes
        parts.append("({}-{})".format(*match.half_time))
    if match.shootout:
        parts.insert(0, "{}-{} pen.".format(*match.shootout))
    return " ".join(parts)


def _scorers(goals: list[Event]) -> str:
    """Each scorer once, where his first goal stands: "Renn 14', 53' (pen.) Aldous 79'"."""
    times: dict[object, list[str]] = {}
    for number, goal in enumerate(goals):
        name = goal.fields.get("player")
        clock = goal.clock
        time = clock.text() if clock.known and not clock.stoppage_any else f"{clock.minute}'" if clock.known else ""
        mark = "(o.g.)" if goal.fields.get("own_goal") else "(pen.)" if goal.fields.get("penalty") else ""
        times.setdefault(name or number, []).append(" ".join(filter(None, (time, mark))))
    found = []
    for name, each in times.items():
        told = ", ".join(filter(None, each))
        found.append(f"{_name(name) if isinstance(name, str) else NOBODY} {told}".rstrip())
    return " ".join(found) if all("'" in one for one in found) else ", ".join(found)


def _name(text: str) -> str:
    return " ".join(_SYNTAX.sub(" ", safe(text)).split()) or NOBODY
