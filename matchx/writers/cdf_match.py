"""The match sheet of the Common Data Format: result, teams, goals, substitutions, cards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..model import Event, Match, Report
from . import Style, json
from .cdf import CARDS, match_clock, match_id, period, score, winner


def write(reports: Iterable[Report], style: Style) -> Iterator[str]:
    """The sheet of the only report, or the array of all."""
    return json.values(map(sheet, reports), style)


def sheet(report: Report) -> dict[str, Any]:
    """One match sheet."""
    match = report.match
    return {
        "match": {
            "id": match_id(report),
            "status": {
                "is_neutral": None,
                "has_extratime": match.after_extra_time,
                "has_shootout": match.shootout is not None,
            },
            "result": _result(match),
        },
        "teams": {side: _team(report, side) for side in ("home", "away")},
        "referees": [_person(match.referee) | {"official_type": "main_referee"}] if match.referee else [],
        "events": {
            "goals": [_goal(event) for event in report.events if event.type == "goal"],
            "substitutions": [_substitution(event) for event in report.events if event.type == "substitution"],
            "cards": [_card(event) for event in report.events if event.type == "card"],
        },
        "meta": {"vendor": "matchx"},
    }


def _result(match: Match) -> dict[str, Any]:
    """Scores at the end of each part, as far as they are told; the final one is that of the last part."""
    regular, extra = (None, match.full_time) if match.after_extra_time else (match.full_time, None)
    return {
        "final": score(match.full_time),
        "final_winning_team_id": winner(match),
        "first_half": score(match.half_time),
        "second_half": score(regular),
        "first_half_extratime": score(None),  # the schema asks for these three in every match
        "second_half_extratime": score(extra),
        "shootout": score(match.shootout),
    }


def _person(name: str) -> dict[str, Any]:
    """Someone of whom only a name is told; which part of it is the first one is not."""
    return {"id": name, "first_name": None, "last_name": None, "short_name": name}


def _team(report: Report, side: str) -> dict[str, Any]:
    """A team with those of its players that the report names in an event."""
    name = getattr(report.match, side)
    started: dict[str, bool | None] = {}
    for event in report.events:
        fields = event.fields
        if event.side != side:
            continue
        if event.type == "substitution":
            for player, starter in ((fields.get("player_out"), True), (fields.get("player_in"), False)):
                if player and started.get(player) is None:
                    started[player] = starter
        own = fields.get("own_goal")
        for player in (None if own else fields.get("player"), fields.get("assist"), fields.get("won_by")):
            if player:
                started.setdefault(player, None)
    players = [
        _person(player) | {"team_id": name, "jersey_number": None, "is_starter": starter, "has_played": True}
        for player, starter in started.items()
    ]
    return {"id": name, "short_name": name, "players": players}


def _when(event: Event) -> dict[str, Any]:
    """The match clock is none of the sheet's own keys, but the events' name for what a report does tell."""
    return {"time": None, "period": period(event.clock), "match_clock": match_clock(event.clock)}


def _goal(event: Event) -> dict[str, Any]:
    fields = event.fields
    return _when(event) | {
        "team_id": event.team,
        "player_id": fields.get("player"),
        "assist_id": fields.get("assist"),
        "is_own_goal": bool(fields.get("own_goal")),
        "is_penalty": bool(fields.get("penalty")),
        "score": score(fields.get("score")),
    }


def _substitution(event: Event) -> dict[str, Any]:
    when = _when(event)
    del when["time"]
    players = {"in_player_id": event.fields.get("player_in"), "out_player_id": event.fields.get("player_out")}
    return {"team_id": event.team, "in_time": None, "out_time": None} | when | players


def _card(event: Event) -> dict[str, Any]:
    card = {"player_id": event.fields.get("player"), "type": CARDS.get(event.fields.get("card") or "")}
    return {"team_id": event.team} | _when(event) | card
