"""Pass 5a, the penalties as events: whose they are, when they were given."""

from __future__ import annotations

from ..case import Case, Happening
from ..clock.clock_tools import merged
from .penalty import Penalty


def whose(case: Case, found: list[Penalty]) -> None:
    """The sides of the penalties, by those of their men."""
    for penalty in found:
        person, offender = penalty.taker or penalty.roles.get("won_by"), penalty.roles.get("conceded_by")
        if person in case.person_team:
            penalty.team = case.person_team[person]
        elif offender in case.person_team:
            penalty.team = 1 - case.person_team[offender]


def events(case: Case, found: list[Penalty]) -> None:
    """Append the penalties' happenings, when the sides are settled."""
    whose(case, found)
    case.happenings.extend(_happening(case, penalty) for penalty in found)


def _happening(case: Case, penalty: Penalty) -> Happening:
    if penalty.roles.get("won_by") in {penalty.roles.get("by"), *case.keepers} - {None}:
        del penalty.roles["won_by"]  # "Lunt dived to turn the penalty round the post"
    clock = penalty.clock if penalty.clock.known or penalty.clock.ranged else penalty.kick_clock
    if not clock.known:
        clock = merged(clock, penalty.scored_at())
    fields: dict[str, object] = {"player": penalty.taker, "outcome": penalty.outcome, **penalty.roles}
    return Happening("penalty", penalty.told, clock, penalty.team, fields, penalty.place, penalty.summary)
