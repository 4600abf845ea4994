"""How many goals a match had, told without a score: the only goal, a five-goal thriller, the odd goal in seven.

The tag ``total`` gives the number, or ``counted`` says that it stands among the claim's words. No event of its own.
"""

from __future__ import annotations

from ..engine.rule import Rule

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
        "(the|a) (only|lone|solitary|single|sole) (goal|strike) {any8} (separated|settled|decided|divided|was enough|proved enough|came|arrived|won|gave|earned|secured|sealed|enough)",
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
        "{goal_count} goals? {gap2} {goal_feast} (?! (unbeaten|unbroken|winning|winless|losing|goalless|scoreless|run|ban|streak|suspension|sequence|absence))",
        "Everton edged a five-goal thriller.",
        "It was a seven-goal epic.",
        counted=True,
    ),
    # -- not to nil ---------------------------------------------------------------------------------------------------
    _rule(
        "from_behind",
        "({came_back} {gap2} from {gap2} (behind|goal|goals|two|three|down|arrears|deficit)|from ({goal_count}|{n:NUM}|a) (goal|goals)? (down|behind)|from behind to {gap3}|(overturn|overturned|overturning|overturns|overhauled|wiped out|erased|clawed back) {gap2} ({goal_count} goal)? {gap2} (deficit|lead|advantage)|{goal_count} goals? (deficit|comeback))",
        "Everton came from behind to win.",
        "Everton fought back from a goal down.",
        "Everton overturned a two-goal deficit.",
        both=True,
    ),
    _rule(
        "consolation",
        "(a|the|their|his|late|scant|mere) {gap2} consolation (goal|strike|for)?",
        "Bellamy grabbed a late consolation.",
        both=True,
    ),
    _rule(
        "lead_lost",
        "(squandered|squander|threw away|throw away|blew|blow|surrendered|surrender|lost|let slip|relinquished|cancelled out|wiped out) (a|their|the|that|its) {gap3} (lead|advantage|cushion|opener)",
        "Everton squandered a two-goal lead.",
        both=True,
    ),
    _rule(
        "to_nil",
        "((kept|keep|keeping|keeps|preserved|preserve|preserving) (a|their|another|the|his|her|its) {gap5} (clean sheet|shut out|shutout|goal intact)|clean sheet (was|were) (preserved|kept)|(won|win|winning|victory) to nil)",
        "Everton kept a clean sheet.",
        nil=True,
    ),
]
