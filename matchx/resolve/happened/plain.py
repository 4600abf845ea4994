"""Pass 5d: events of which nothing has to be worked out. A rule with the tag ``event`` tells of one: who, when, which side.

The type is the rule's kind. So a new type of event needs no pass of its own, only a file of rules.
"""

from __future__ import annotations

from ..case import Case, Happening, Told
from ..clock.clock_tools import agree, merged


def run(case: Case) -> None:
    """Append a happening for each that is told, once however often it is."""
    found: list[Happening] = []
    for told in case.active():
        if not told.tags.get("event"):
            continue
        player = told.people.get("player")
        twin = next((known for known in found if _same(known, told, player)), None)
        if twin is None:
            team = told.team if told.team is not None or player is None else case.person_team.get(player)
            happening = Happening(told.kind, [told], told.clock, team, {"player": player}, told.claim.start, told.summary)
            found.append(happening)
        else:
            case.note("merge", f"one {twin.type} told again", told)
            twin.told.append(told)
            twin.clock = merged(twin.clock, told.clock)
    case.happenings.extend(found)


def _same(happening: Happening, told: Told, player: str | None) -> bool:
    return happening.type == told.kind and happening.fields["player"] == player and agree(happening.clock, told.clock, 1)
