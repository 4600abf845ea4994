"""The passes that only a live text has, in their order."""

from __future__ import annotations

from ..case import Case
from ..people import people
from ..sides import sides
from . import awards, balls, cards, corrections, fallback, join, kicks, penalties, rows, score, scorer
from . import sides as live_sides
from .goals import goals, keep_sides
from .refused import unborne

__all__ = ["entries", "goals", "keep_sides", "whose"]


def entries(case: Case) -> None:
    """What the entries tell, one by one and of each other."""
    score.run(case)
    rows.run(case)
    rows.credit(case)
    unborne(case)
    join.run(case)
    balls.run(case)
    fallback.run(case)
    corrections.run(case)
    cards.run(case)
    awards.run(case)
    rows.settle(case)
    penalties.run(case)


def whose(case: Case) -> None:
    """Whose side those are on who act in the entries, by score lines, labels and turns."""
    unsure = not case.sides_known and case.facts["track"].steps
    if unsure or case.facts.get("unscored"):
        sides.run(case)
    if case.facts.get("unscored"):
        case.facts["acting"] = scorer.acting(case)
        score.run(case)
    if unsure:
        score.orient(case)
    scorer.anchor(case)
    live_sides.run(case)
    if shootout := case.facts.get("shootout_entries"):
        kicks.run(case, shootout)
        people.run(case)
