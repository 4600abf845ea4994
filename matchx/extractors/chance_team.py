"""Attempts of a side whose shooter nobody names: "their attack was blocked by Jones, and the shot went for a corner"."""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "shot"

RULES = (
    Rule(
        "chance.blocked_team",
        r"{team:TPOSS} {gap2} (attack|attempt|effort|move|shot|break|charge|raid) {be} {gap2} "
        r"(defended|blocked|repelled|thwarted|stopped|halted|cleared|smothered|intercepted) {gap4} by {by:OBJ} ,? and {gap2} "
        r"(attempt|effort|shot|strike) {gap6} (corner|behind|clear|cleared|out)",
        yes=(
            "Hull broke quickly through the middle but their move was bravely stopped by [by:Bellamy], and the shot ended in a corner.",
            "Leeds came again and their attack was blocked at the last by [by:Ruscoe] and the effort went behind.",
        ),
        no=("Hull attacked but their move was stopped by Bellamy.",),
        tags={"outcome": "blocked"},
    ),
)
