"""Offences without a victim: dissent, a dive, the ball kicked away. No event of their own: a card told without its man was for one."""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "offence"

RULES = (
    Rule(
        "offence.told",
        "{conceded_by:SUBJ} (?! 's) {gap10} {offend}",
        yes=("[conceded_by:Moreno] kicked the ball away.", "[conceded_by:Moreno] flew in late."),
        no="Moreno kicked off.",
    ),
)
