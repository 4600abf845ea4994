"""The event data of the Common Data Format: one object per event and line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..model import Event, Report
from ..render.json import dumps
from . import Style
from .cdf import CARDS, match_clock, match_id, period

# Of each type: the format's type and its finer kind. Shots are what the format knows best; the rest keeps our name.
_TYPES = {
    "goal": ("shot", None),
    "chance": ("shot", None),
    "penalty": ("shot", "penalty_kick"),
    "disallowed_goal": ("shot", None),
    "shootout_kick": ("shot", "penalty_kick"),
    "card": ("referee", None),
    "var": ("referee", "var"),
    "period": ("referee", None),
}
_PIECES = {"penalty": "penalty_kick", "free_kick": "free_kick", "corner": "corner_kick", "throw_in": "throw_in"}
_OUTCOMES = {"off_target": "wide", "missed": "wide", "scored": "successful"}
_UNTOLD = ("time", "receiver_id", "receiver_time", "x", "y", "x_end", "y_end")


def write(reports: Iterable[Report], style: Style) -> Iterator[str]:
    """The events of each report, line by line."""
    for report in reports:
        for event in report.events:
            yield dumps(record(report, event), indent=None) + "\n"


def record(report: Report, event: Event) -> dict[str, Any]:
    """One line."""
    kind, finer = _TYPES.get(event.type, (event.type, None))
    fields = event.fields
    if event.type == "card":
        finer = CARDS.get(fields.get("card") or "")
    elif event.type == "period":
        finer = fields.get("name")
    elif fields.get("penalty"):
        finer = "penalty_kick"
    else:
        finer = finer or _PIECES.get(fields.get("set_piece") or "")
    outcome, success = _outcome(event)
    told: dict[str, Any] = {
        "id": f"{match_id(report)}#{event.id}",
        "period": period(event.clock),
        "type": kind,
        "sub_type": finer,
        "is_successful": success,
        "outcome_type": outcome,
        "player_id": fields.get("player") or fields.get("player_in") or fields.get("player_out"),
        "team_id": event.team,
        "body_part": fields.get("body_part"),
        "related_event_ids": [f"{match_id(report)}#{other}" for other in event.related],
    }
    clock = match_clock(event.clock)
    told |= dict.fromkeys(_UNTOLD) | ({"match_clock": clock} if clock else {})
    if event.type == "var" and (decision := fields.get("decision")):
        told["var"] = {"reviewed": True, "upheld": decision in ("goal_confirmed", "no_change")}
    return {"match": {"id": match_id(report)}, "meta": {"is_synced": False}, "event": told}


def _outcome(event: Event) -> tuple[str | None, bool | None]:
    """How it ended, and whether it came off; None where the report does not tell."""
    fields = event.fields
    if event.type == "goal":
        return ("own_goal" if fields.get("own_goal") else "successful"), True
    if event.type == "disallowed_goal":
        return fields.get("reason") or "disallowed", False
    if event.type == "var":
        return fields.get("decision"), None
    if event.type in ("substitution", "card", "period"):
        return "successful", True
    outcome = fields.get("outcome")
    return _OUTCOMES.get(outcome or "", outcome), None if outcome is None else outcome == "scored"
