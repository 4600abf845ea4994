"""How events and matches are told in words, for the table and the explanations. Nothing is escaped here yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..model import Event, Match, Report

_ICONS = {"goal": "⚽", "chance": "🎯", "penalty": "👉", "substitution": "🔁", "disallowed_goal": "🚫", "shootout_kick": "🥅",
          "period": "⏰", "var": "📺", "yellow": "🟨", "second_yellow": "🟥", "red": "🟥"}  # fmt: skip
_LETTERS = {"goal": "G", "chance": "c", "penalty": "P", "substitution": "S", "disallowed_goal": "X", "shootout_kick": "K",
            "period": "|", "var": "V", "yellow": "Y", "second_yellow": "R", "red": "R"}  # fmt: skip
_NAMES = {"disallowed_goal": "disallowed", "shootout_kick": "shoot-out", "var": "VAR", "yellow": "yellow card",
          "red": "red card", "woodwork": "hit the woodwork", "head": "header"}  # fmt: skip
PERIODS = {"first_half": "First half", "second_half": "Second half", "extra_time_first_half": "Extra time, first half",
           "extra_time_second_half": "Extra time, second half", "shootout": "Shoot-out", None: "At some time"}  # fmt: skip


def plain(name: str) -> str:
    """A name of the output in English: off_target, "off target"."""
    return _NAMES.get(name) or name.replace("_", " ")


def dash(score: tuple[int, int]) -> str:
    """A score as it is printed."""
    return f"{score[0]}-{score[1]}"


_DETAILS: dict[str, Callable[[Any], str]] = {
    "score": dash,
    "own_goal": lambda _: "own goal",
    "penalty": lambda _: "penalty",
    "decision": plain,
    "reason": plain,
    "body_part": lambda part: "" if part == "other" else plain(part),
    "set_piece": lambda piece: "" if piece == "penalty" else plain(piece),
    "assist": "assist {}".format,
    "won_by": "won by {}".format,
    "conceded_by": "conceded by {}".format,
    "shootout": dash,
}


def icon(event: Event, *, ascii: bool = False) -> str:
    """One character, two columns wide in every terminal; or one letter."""
    icons = _LETTERS if ascii else _ICONS
    return icons.get(event.fields.get("card") or "") or icons.get(event.type, "*")


def label(event: Event) -> str:
    """What the event is: "goal", "second yellow", "half time"."""
    return plain(event.fields.get("card") or (event.type == "period" and event.fields.get("name")) or event.type)


def player(event: Event) -> str:
    """Who did it; for a substitution who came on, or else who went off."""
    fields = event.fields
    return fields.get("player") or fields.get("player_in") or fields.get("player_out") or ""


def score(event: Event) -> str:
    """The score after it, of the match or of the shoot-out; empty where it is not known."""
    known = event.fields.get("score") or event.fields.get("shootout")
    return dash(known) if known else ""


def detail(event: Event, *, scores: bool = True) -> str:
    """All else that is known: "1-0, header, assist Shaw"; without the score where it is shown elsewhere."""
    fields = {name: value for name, value in event.fields.items() if value and (scores or name not in ("score", "shootout"))}
    details = []
    if out := fields.get("player_out"):
        details.append(f"for {out}" if "player_in" in fields else "went off")
    if "outcome" in fields or "by" in fields:
        outcome = plain(fields.get("outcome", "stopped"))
        link = "past" if outcome == "scored" else "by"
        details.append(f"{outcome} {link} {fields['by']}" if "by" in fields else outcome)
    details.extend(tell(fields[name]) for name, tell in _DETAILS.items() if name in fields)
    return ", ".join(filter(None, details))


def headline(match: Match) -> str:
    """The teams and the result: "Norwich City 2-1 Stoke City (half-time 0-1)"; empty where no team is known."""
    if not (match.home or match.away):
        return ""
    result = dash(match.full_time) if match.full_time else "v"
    notes = []
    if match.after_extra_time:
        notes.append("after extra time")
    if match.shootout:
        notes.append(f"{dash(match.shootout)} on penalties")
    if match.half_time:
        notes.append(f"half-time {dash(match.half_time)}")
    if match.aggregate:
        notes.append(f"aggregate {dash(match.aggregate)}")
    brackets = f" ({', '.join(notes)})" if notes else ""
    return f"{match.home or '?'} {result} {match.away or '?'}{brackets}"


def facts(match: Match) -> str:
    """Where and when: "Championship, Carrow Road, attendance 26,104"."""
    known = (
        " ".join(filter(None, (match.competition, match.season))),
        match.venue,
        match.attendance is not None and f"attendance {match.attendance:,}",
        match.referee and f"referee {match.referee}",
        match.player_of_the_match and f"player of the match {match.player_of_the_match}",
        bool(match.home and match.away) and not match.sides_known and "home side not told",
    )
    return ", ".join(fact for fact in known if fact)


def period(name: str | None) -> str:
    """A part of the match as a heading."""
    return PERIODS[name]


def nothing(report: Report) -> str:
    """Why there is no event to show."""
    return "An empty report." if report.source.kind == "empty" else "No events."
