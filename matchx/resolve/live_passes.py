"""The passes that only a live text has, in their order."""

from __future__ import annotations

from . import (
    live_awards,
    live_balls,
    live_cards,
    live_corrections,
    live_fallback,
    live_join,
    live_kicks,
    live_score,
    live_sides,
    people,
    sides,
)
from .case import Case
from .live_goals import goals, keep_sides

__all__ = ["entries", "goals", "keep_sides", "whose"]


def entries(case: Case) -> None:
    """What the entries tell, one by one and of each other."""
    live_score.run(case)
    live_join.run(case)
    live_balls.run(case)
    live_fallback.run(case)
    live_corrections.run(case)
    live_cards.run(case)
    live_awards.run(case)
    live_kicks.penalties(case)


def whose(case: Case) -> None:
    """Whose side those are on who act in the entries, by score lines, labels and turns."""
    if not case.sides_known and case.facts["track"].steps:
        sides.run(case)
        live_score.orient(case)
    live_score.anchor(case)
    live_sides.run(case)
    if kicks := case.facts.get("shootout_entries"):
        live_kicks.run(case, kicks)
        people.run(case)
