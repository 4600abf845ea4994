"""Goals in lists: footers ("Scorers: X 12, Y 45"), headings of live texts ("GOAL! Leeds 1-0 Hull (X 12)")."""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "shot"

MIN = "({minute:MINUTE}|{minute:NUM})"
KIND = "(\\(? (pen|pens|p|penalty|pk) \\.? \\)?)?"
END = "(?! {gap2} {own_goal})"
OWN = "(\\(|,)* {own_goal} \\)?"
MORE = f"((,|and|&|/|;)? \\(? {MIN} (mins|min|')? ,? {KIND} (?! ({{no:PERSON}}|for)))*"
TIMES = f"{KIND} ,? \\(? {MIN} (mins|min|')? ,? {KIND} \\)? {MORE} \\)?"
HEAD = "(?<= ({score_head} ({no:TEAM}|for|,)* (:|-)|^ {no:TEAM}? {score_head}) _*)"
OF_TEAM = "(?<= {team:TEAM} {no:NUM}? (:|-|–|\\() ((?! {no:TEAM}) _)*)"  # the side named last before him
NOT_HEADED = "(?<! (booked|cautioned|sub|subs|subbed|for|cards|bookings|yellow|red|substitutes|substitutions|referee) _*)"
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
        tags={"summary": True, "listing": True},
    ),
    Rule(
        "goal.list_item_of",
        f"(?<= {{score_head}} _*) {OF_TEAM} {{scorer:NAMED}} (?! ') {TIMES} {END}",
        yes="Goals: [team:Leeds]: [scorer:Nwosu] 12, 45+1 (pen).",
        tags={"summary": True, "listing": True},
        over=("goal.list_item",),
    ),
    Rule(
        "goal.list_own",
        f"(?<= {{score_head}} _*) {{scorer:NAMED}} (?! ') ({OWN} ,? \\(? {MIN}|{TIMES} {OWN})",
        yes=("Scorers: Vasko 12, [scorer:Nwosu] 45 (og).", "Scorers: Vasko 12, [scorer:Nwosu] (og, 45)."),
        tags={"summary": True, "own_goal": True},
        over=("goal.own_name", "goal.own_named"),
    ),
    Rule(
        "goal.list_own_of",
        f"(?<= ({{score_head}}|{{no:TEAM}} {{no:NUM}} \\() _*) {OF_TEAM} {{scorer:NAMED}} (?! ') ({OWN} ,? \\(? {MIN}|{TIMES} {OWN})",
        yes="Goals: Hull - Vasko 12; [team:Leeds] - [scorer:Pavlov] 20 (og).",
        tags={"summary": True, "own_goal": True},
        over=("goal.own_name", "goal.own_named", "goal.list_own"),
    ),
    Rule(
        "goal.list_ball",
        f"⚽ ({{scorer:NAMED}} (?! ') {TIMES}|{MIN} '? (:|-|,)? {{scorer:NAMED}} (?! ') {KIND}) {END}",
        yes=("⚽ [scorer:Nwosu] 12'", "⚽ 55' [scorer:Nwosu] (p)"),
        tags={"summary": True},
        over=("goal.list_item",),
    ),
    Rule(
        "goal.list_count",
        f"{HEAD} {TWICE} {{scorer:NAMED}} (?! ') \\(? x? (two|{{no:NUM}}) \\)? (?= (,|\\.|;|and|$)) (?<! {{scorer:NAMED}} {{no:NUM}})",
        yes="Scorers: Vasko, [scorer:Nwosu] (two).",
        tags={"summary": True},
    ),
    Rule(
        "goal.list_name",
        f"(?<! (disallowed|cancelled) _ : _*) (?<! {{denial}} {{any8}} {{score_head}} : _*) (?<= {{score_head}} : _*) {{scorer:NAMED}} (?= (,|\\.|;|and|&|$|\\())  (?! \\( ({{no:MINUTE}}|{{no:NUM}}|two|x|pen|pens|p|penalty)) {END}",
        yes="Scorers: Vasko, [scorer:Nwosu].",
        tags={"summary": True},
    ),
    Rule(
        "goal.list_score",
        f"{NOT_HEADED} {{score:SCORE}} (:|-)? {{scorer:NAMED}} (?! ') ,? {TIMES} {END}",
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
        f"(?<= {{team:TEAM}} {{no:NUM}}? \\( ((?! {{no:TEAM}}) _)*) {NOT_HEADED} {{scorer:NAMED}} {TIMES} {END} (?= (,|\\)|;|and))",
        yes="[team:Leeds] 2 (Vasko 12, [scorer:Nwosu] 67) Hull 0",
        tags={"summary": True},
        over=("goal.list_item",),
    ),
    Rule(
        "goal.list_assisted",  # "ELP: Smith (Jones) 5'"
        f"^ (({{team:TEAM}}|{{n:PERSON}}|_) (-|:|,|\\||–))? {{scorer:NAMED}} \\( {{assist:NAMED}} ((,|and) {{n:NAMED}})? \\) ,? {MIN} '? \\.? $",
        yes="Scoring summary\nLEE: [scorer:Jamal Nwosu] ([assist:Vasko]) 12'",
        no="Hale (Okafor 62)",
        tags={"summary": True},
        over=("goal.list_item",),
    ),
    Rule(
        "goal.stamped_line",  # below "Goals", behind a stamp that opens the line
        f"^ (({{n:PERSON}}|{{n:TEAM}}|_) (-|:|,|\\|))? {{scorer:NAMED}} (\\( {KIND} ({{n:TEAM}}|{{n:PERSON}}|_)? \\))? (\\.|$)",
        yes="Goals:\n[scorer:Jamal Nwosu]",
        tags={"summary": True, "stamped": True, "weak": True},
    ),
    Rule(
        "goal.live_head",
        f"{{team:TEAM}} {{score:SCORE}} {{no:TEAM}} (\\(|-|,) {{scorer:NAMED}} ,? {TIMES} {END}",
        yes="GOAL! Leeds [score:2-0] Hull ([scorer:Nwosu] 12)",
    ),
    Rule(
        "goal.live_template",
        "^ {scorer:NAMED} (left|right)? footed? (shot|header|effort|volley|strike) {gap16} to the {corner}+ (corner|goal)",
        yes="[scorer:Jamal Nwosu] (Leeds) right footed shot from the centre of the box to the bottom right corner.",
        no="Jamal Nwosu (Leeds) right footed shot from outside the box is saved in the bottom left corner.",
    ),
]
