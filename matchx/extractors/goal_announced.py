"""Goals announced first and told in words that alone tell none: "Leeds took the lead when X was first to the rebound"."""

from __future__ import annotations

from ..engine.rule import Rule
from ._tellings import SIDE_ACTS

GROUP = "shot"

WENT = (
    "|".join(
        f"{{go_{how}}}|{{go_{how}.ing}}|(?<! {{bad_to}}) to {{go_{how}.base}}"
        for how in ("ahead", "level", "further", "back", "win")
    )
    + "|{led_ahead}|{led_level}|{led_further}"
)
SAID = (
    f"({SIDE_ACTS} {{gap10}} ({WENT}) (?! {{not_now}})|(?<! {{denial}} {{any3}}) {{announced}}"
    "|(?<! {denial} {any3}) (it (was|is)|to make it|(had become|became)) {score:SCORE}|(it (was|is)|that made it) {gap1} (two|three|four|five))"
)
# A goalkeeper's slip, another one's goal, no goal, or a penalty.
NO_GOAL = "(?! {butterfingers} {gap3} {effort}|{gap16} (({target}|{deliver}|{deliver.ing}) {gap2} {no:OBJ} (?! ')|{spoiled}|{announced_not}|own (net|goal|goalkeeper|keeper)))"

RULES = [
    Rule(
        "goal.announced",
        f"(?<= {SAID} {{gap8}} (when|as|after|with|,|:|-)+ ({{n:SUBJ}} (?! {{announced_not}}) {{any8}} (and|before|,))? {{gap2}}) (?! {{no:KEEPER}}) {{scorer:SUBJ}} (?! ') {NO_GOAL} {{aside}}? {{gap8}} {{scoring_act}}",
        yes=(
            "[team:Leeds] took the lead when [scorer:Nwosu] was first to the rebound.",
            "They were made to pay when, after 31 minutes, [scorer:Nwosu] was first to react.",
            "It was [score:2-0] when [scorer:Nwosu] met Vasko's corner.",
            "It was three when [scorer:Nwosu] met Vasko's corner.",
            "The equaliser came on the hour as [scorer:Nwosu] latched on to a long ball.",
            "They were made to pay when Vasko spilled a low shot and [scorer:Nwosu] was first to the loose ball.",
        ),
        no=(
            "They were made to pay when Nwosu was booked.",
            "They were made to pay when Vasko spilled a low shot.",
            "Leeds thought they had taken the lead when Nwosu met the corner, but he headed over.",
        ),
        tags={"announced": True, "generic": True},
    ),
    Rule(
        "goal.announced_cross",
        "{any_goal} {gap4} (was|were|being) {gap1} ({set_up.en}|created|made|fashioned|engineered) by {assist:PERSON} ,? whose {gap2} {delivery} {gap2} (found|picked out|was met by|reached|fell to|located|was turned in by) {scorer:OBJ} (?! ')",
        yes="The second goal was set up by [assist:Vasko], whose cross found [scorer:Nwosu] at the far post.",
        no="The chance was set up by Vasko, whose cross found Nwosu.",
    ),
    Rule(
        "goal.announced_shot",
        f"(?<= {SAID} {{gap8}} (when|as|after|with|,|:|-)+ {{gap2}}) (?! ({{no:KEEPER}}|his|her)) {{scorer:POSS}} {{gap2}} {{goal_adj}}* (?! {{no_shot}}) {{effort}} (?! {{gap10}} ({{spoiled}}|saved|parried|tipped|by {{no:PERSON}}|(led|leading) to))",
        yes="[team:Leeds] hit back straight away, [scorer:Nwosu]'s free-kick taking a nick off the wall.",
        no="They were made to pay when Nwosu's free-kick was handled by Vasko.",
        tags={"announced": True, "generic": True},
    ),
]
