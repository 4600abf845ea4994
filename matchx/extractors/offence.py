"""Offences without a victim: dissent, a dive, the ball kicked away. No event of their own: a card told without its man was for one."""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "offence"

RULES = (
    Rule(
        "offence.told",
        "({conceded_by:SUBJ} (?! 's) {aside}? {gap10}|{conceded_by:PERSON} ,? who {any8}) {offend}",
        yes=(
            "[conceded_by:Moreno] kicked the ball away.",
            "[conceded_by:Moreno] flew in late.",
            "[conceded_by:Moreno], booked for tripping Ross, dived.",
        ),
        no="Moreno kicked off.",
    ),
)
