"""How many goals a match had, told without a score: the only goal, a five-goal thriller, the odd goal in seven.

The tag ``total`` gives the number, or ``counted`` says that it stands among the claim's words. No event of its own.
"""

from __future__ import annotations

from ..rule import Rule

GROUP = "tally"


def _rule(how: str, pattern: str, *yes: str, no: tuple[str, ...] = (), **tags: object) -> Rule:
    return Rule(f"tally.{how}", pattern, yes=yes, no=no, tags=tags)


RULES = [
    _rule(
        "only_goal",
        "(the|their|its) (only|lone|solitary|single|sole) (goal|strike|score|finish) (of|in) (the|a|this) {gap4} {match_end}",
        "Bellamy scored the only goal of the game.",
        "The only goal of a scrappy contest came late.",
        total=1,
    ),
    _rule(
        "only_goal_won",
        "(the|a) (only|lone|solitary|single|sole) (goal|strike) {gap8} (separated|settled|decided|divided|was enough|proved enough|came|arrived|won|gave|earned|secured|sealed|enough)",
        "A single goal settled it.",
        "A solitary goal from Bellamy settled the derby.",
        total=1,
    ),
    _rule(
        "odd_goal",
        "(the)? odd goal in {goal_count}",
        "Everton won by the odd goal in seven.",
        odd=True,
        counted=True,
    ),
    _rule(
        "goals_shared",
        "(share|shared|sharing|split|traded) {goal_count} {gap2} goals",
        "The sides shared four goals.",
        level=True,
        counted=True,
    ),
    _rule(
        "goal_thriller",
        "{goal_count} goals? {gap2} {goal_feast}",
        "Everton edged a five-goal thriller.",
        "It was a seven-goal epic.",
        counted=True,
    ),
]
