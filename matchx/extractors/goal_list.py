"""Goals in lists: footers ("Scorers: X 12, Y 45"), headings of live texts ("GOAL! Leeds 1-0 Hull (X 12)")."""

from __future__ import annotations

from ..rule import Rule

GROUP = "shot"

MIN = "({minute:MINUTE}|{minute:NUM})"
KIND = "(\\(? (pen|pens|p|penalty) \\)?)?"
END = "(?! {gap2} {own_goal})"
TIMES = f"{KIND} \\(? {MIN} (mins|min|')? {KIND} ((,|and|&) {MIN} {KIND} (?! {{no:PERSON}}))* \\)?"
HEAD = "(?<= ({score_head} ({no:TEAM}|for)* (:|-)|^ {no:TEAM}? {score_head}) _*)"
TWICE = "(?= {scorer:NAMED})"

RULES = [
    Rule(
        "goal.list_item",
        f"{HEAD} {{scorer:NAMED}} (?! ') {TIMES} {END}",
        yes=(
            "Scorers: Vasko 12, [scorer:Nwosu] 45.",
            "Goals: Vasko (12, 34), [scorer:Nwosu] 77.",
            "Leeds scorers: [scorer:Nwosu] 12', Vasko 45+2'.",
        ),
        tags={"summary": True},
    ),
    Rule(
        "goal.list_count",
        f"{HEAD} {TWICE} {{scorer:NAMED}} (?! ') \\(? x? (two|{{no:NUM}}) \\)? (?= (,|\\.|;|and|$)) (?<! {{scorer:NAMED}} {{no:NUM}})",
        yes="Scorers: Vasko, [scorer:Nwosu] (two).",
        tags={"summary": True},
    ),
    Rule(
        "goal.list_name",
        f"(?<= {{score_head}} : _*) {{scorer:NAMED}} (?= (,|\\.|;|and|&|$|\\())  (?! \\( ({{no:MINUTE}}|{{no:NUM}}|two|x|pen|pens|p|penalty)) {END}",
        yes="Scorers: Vasko, [scorer:Nwosu].",
        tags={"summary": True},
    ),
    Rule(
        "goal.list_score",
        f"(?<= {{score_head}} _*) {{score:SCORE}} :? {{scorer:NAMED}} ,? {TIMES} {END}",
        yes="Goals: [score:1-0] [scorer:Nwosu] (12), 1-1 Vasko (45).",
        tags={"summary": True},
        over=("goal.list_item",),
    ),
    Rule(
        "goal.list_team",
        f"{{team:TEAM}} {{no:NUM}} \\( {{scorer:NAMED}} {TIMES} {END}",
        yes="[team:Leeds] 2 ([scorer:Nwosu] 12) Hull 0",
        tags={"summary": True},
    ),
    Rule(
        "goal.list_team_on",
        f"(?<= {{no:TEAM}} {{no:NUM}}? \\( _*) (?<! (booked|cautioned|sub|subs|subbed|for) _*) {{scorer:NAMED}} {TIMES} {END} (?= (,|\\)|;|and))",
        yes="Leeds 2 (Vasko 12, [scorer:Nwosu] 67) Hull 0",
        tags={"summary": True},
        over=("goal.list_item",),
    ),
    Rule(
        "goal.live_head",
        f"{{team:TEAM}} {{score:SCORE}} {{no:TEAM}} (\\(|-|,) {{scorer:NAMED}} ,? {TIMES} {END}",
        yes="GOAL! Leeds [score:1-0] Hull ([scorer:Nwosu] 12)",
    ),
    Rule(
        "goal.live_template",
        "^ {scorer:NAMED} (left|right)? footed? (shot|header|effort|volley|strike) {gap16} to the {corner}+ (corner|goal)",
        yes="[scorer:Jamal Nwosu] (Leeds) right footed shot from the centre of the box to the bottom right corner.",
        no="Jamal Nwosu (Leeds) right footed shot from outside the box is saved in the bottom left corner.",
    ),
]
