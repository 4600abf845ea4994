"""Goals told in a sentence that names nobody: "It was 2-1", "The net bulged", "The keeper never moved". The scorer stands before it."""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "shot"
ALONE = {"anonymous": True, "alone": True}
SHOT = "(it|the ball|the {goal_adj}* (?! {no_shot}) {effort}|the {goal_adj}* (corner|cross|deflection|finish))"
END = "(?= (\\.|,|;|!|$|and|before))"

RULES = [
    Rule(
        "goal.alone_ball",
        f"^ ((and|but|then|suddenly|moments later|seconds later|in a flash) ,?)? {SHOT} ,? {{gap8}} ({{went_in}}|{{into_net}}) (?! {{gap6}} (by|off) {{no:PERSON}})",
        yes=("It took a deflection and found the net.", "The free-kick was over the wall and into the corner."),
        no=("It took a deflection and went wide.", "The ball ran out of play."),
        tags=ALONE,
    ),
    Rule(
        "goal.alone_net",
        "^ the {corner}* net (bulged|rippled|billowed|shook|did the rest)",
        yes="The net bulged.",
        tags=ALONE,
    ),
    Rule(
        "goal.alone_score",
        "^ ((and|suddenly|now) ,?)? ((it|that) (was|is|made it) (now|suddenly)?)? {score:SCORE} {minute:MINUTE}? (\\.|!|$|;|,)",
        yes=("It was [score:2-1].", "[score:1-0].", "It was [score:2-2] [minute:within five minutes of the restart]."),
        no="Leeds drew 1-1.",
        tags=ALONE,
    ),
    Rule(
        "goal.alone_number",
        "^ ((and|suddenly|now) ,?)? (it|that) (was|were|made) (it)? (two|three|four|one|one nil|two nil|one apiece|one all|two all|level|all square) (\\.|!|$|;|,|and)",
        yes=("It was two.", "It was two, and the crowd left."),
        tags=ALONE,
    ),
    Rule(
        "goal.alone_keeper",
        f"^ {{keeper:KEEPER}} (?! ') ((never|barely|hardly|did not|didn't|scarcely) {{gap1}} (moved|move|saw it|see it|budged|stirred)|{{gap2}} (had no chance|was helpless|was beaten|had no answer|was left rooted|stood rooted|was rooted to the spot|was nowhere|got nowhere near it|clutched at air|was left clutching at {{gap1}} air)) {END}",
        yes=("The goalkeeper never moved.", "Goalkeeper Vasko had no chance."),
        no="The keeper was beaten but the post saved him.",
        tags=ALONE,
    ),
    Rule(
        "goal.alone_effect",
        "(the|their|his|that) {gap2} (lead|advantage|deficit|arrears|margin) (was|had been) {gap1} (doubled|halved|extended|trebled|stretched|restored|wiped out|cancelled out|reduced|gone|cut)|(parity|equality|equilibrium|the lead) (was|had been) {gap1} restored|the (scores|sides|teams) (were|was) (level|all square)|honours were even",
        yes=("The lead was doubled.", "With that the scores were level."),
        tags=ALONE,
    ),
    Rule(
        "goal.alone_stood",
        "^ ((and|suddenly|now|then|so|incredibly|unbelievably|somehow) ,?)? ({team:TSUBJ}|{side_word}|we|they) (were|was|had|are) {gap1} (level|ahead|in front|two up|three up|one up|back in it|on terms|the lead|their equaliser|their reward|their winner|a lifeline|a goal back) (\\.|!|$)",
        yes=("[team:Leeds] were in front.", "Suddenly [team:they] were level."),
        no=("Leeds were almost level.",),
        tags=ALONE,
    ),
    Rule(
        "goal.alone_finish",
        "(^|and|but|,) the {goal_adj}* (finish|finishing|chip|volley|lob|header|dink|strike|execution) (was|,) ((as)? {fine_finish}|{gap1} {fine_finish})",
        yes=(
            "The finish was unerring.",
            "Two defenders slid past, she waited for both, and the low finish was as cool as they come.",
        ),
        no="The finish was wayward.",
        tags=ALONE,
    ),
]
