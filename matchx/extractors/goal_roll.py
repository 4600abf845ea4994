"""Goals of men who are listed with their minutes: "A (12) and B (40, pen) replied", "three goals: A on 9, B on 12 and 30"."""

from __future__ import annotations

from ..engine.rule import Rule
from ._tellings import SELF

GROUP = "shot"

NOT_HEADED = (
    "(?<! (booked|cautioned|sub|subs|subbed|cards|bookings|yellow|red|substitutes|substitutions|replacements|referee) _*)"
)
IN_BRACKETS = "\\( {n:MINUTE}"
AT = f"((again|too|also|,|with {{det}} _|twice|once more)* ({{n:MINUTE}}|{IN_BRACKETS} ((?! \\)) _)* \\)))"
ADJ = "({goal_adj}|{when:MINUTE})*"
SHOT = f"{ADJ} (?! {{no_shot}}) ({{effort}}|{{goal_name}})"
BEFORE = "(?<= ({goals_told}|{goals_from}) ((?! ;) _)* (,|and|plus|before|then|;) (then)?)"
OTHER = "(another|(the|a|his|her|their) (second|third|fourth|other) (?! {no_goal}))"  # a goal, behind one that was told
GENTLE = {"summary": True}
ROLL = {"summary": True, "roll": True}  # one item of a list, which has its own time

RULES = [
    Rule(
        "goal.roll",
        f"{NOT_HEADED} (?= {{n:NAMED}} ({IN_BRACKETS}|\\( ({{n:NUM}}|two|three) \\) (,|and)+ {{n:NAMED}}|,? {{n:MINUTE}} (,|and)+ ({{n:MINUTE}} , | from {{gap6}} , )? {{n:NAMED}})) {{scorer:LIST}} ((,|and)+ (a|an) {{gap2}} {{own_goal}} ,?)? (all|both|each|then|duly|soon|eventually)? {{roll_does}}",
        yes=(
            "Vasko (51) and [scorer:Nwosu] ([minute:60]) replied.",
            "Vasko (51) and, from a corner, [scorer:Nwosu] ([minute:60]) replied.",
            "Vasko after 12 minutes and [scorer:Nwosu] [minute:on the hour] replied.",
            "Vasko (2), [scorer:Nwosu] and a late own goal did the damage.",
        ),
        no="Vasko (51) and Nwosu (60) were booked.",
        tags=GENTLE,
        over=("goal.list_item", "goal.scored.active", "goal.lead.active"),
    ),
    Rule(
        "goal.roll_two",
        f"{NOT_HEADED} (?= {{scorer:NAMED}}) {{scorer:NAMED}} \\( (2|two) \\) (?= (,|and)+ {{n:NAMED}} ((?! (booked|{{no:TEAM}}|;)) _)* {{roll_does}})",
        yes="[scorer:Nwosu] (2), Vasko and an own goal did the damage.",
        tags=GENTLE,
        over=("goal.roll", "goal.list_item"),
    ),
    Rule(
        "goal.roll_item",
        f"{NOT_HEADED} (?<= {{goals_head}} _ {{any8}} (:|-) _*) (?<= (:|-|,|;|and|then|before)) {{scorer:NAMED}} (?! ') (again|too|also|once more|,)* {{minute:MINUTE}} (for {{team:TEAM}})? (?= (,|;|and|\\.|$|-|before|with|then|\\)|!))",
        yes=(
            "Three goals in ten minutes: Vasko [minute:on 20] for Leeds, [scorer:Nwosu] on 22 and Vasko again on 25.",
            "Two goals in five minutes: Vasko on 80 and [scorer:Nwosu] [minute:on 84] for [team:Leeds].",
        ),
        tags=ROLL,
        over=("goal.list_item",),
    ),
    Rule(
        "goal.roll_for",
        f"{NOT_HEADED} (?<= (:|-|,|;|and|^)) ({{scorer:NAMED}} (?! ') {{minute:MINUTE}} for {{team:TEAM}} (?= (,|;|and)+ {{n:NAMED}} {{n:MINUTE}})|(?<= {{n:NAMED}} {{n:MINUTE}} for {{n:TEAM}} (,|;|and)+) {{scorer:NAMED}} (?! ') (again|once more|himself|herself|too)* {{minute:MINUTE}} (for {{team:TEAM}})?)",
        yes=(
            "It ended level, [scorer:Vasko] [minute:in the 20th minute] for [team:Leeds], Nwosu in the 22nd for Hull.",
            "Vasko on 20 for Leeds, [scorer:Nwosu] [minute:on 22] for [team:Hull].",
        ),
        no="Vasko came on 20 minutes from time for Leeds.",
        tags=ROLL,
        over=("goal.list_item", "goal.roll_item"),
    ),
    Rule(
        "goal.roll_shot",
        f"((?! (his|her)) {{scorer:POSS}} {SHOT} (?= {{gap1}} and {{gap2}} {{goals_told}})|{BEFORE} ((?! {{det}} {{goal_adj}}* {{own_goal}}) ({{det}} {SHOT} {{gap2}}|one|another) (from|by) ({{n:PERSON}} 's _ _? ,)? {{scorer:PERSON}} (?! ')|(?! (his|her)) {{scorer:POSS}} {SHOT}) (?! {{gap6}} {{spoiled}}) (?= ,? ({{n:MINUTE}}|\\(|\\.|;|,|and|$)))",
        yes=(
            "Leeds won thanks to goals from Vasko on 12 minutes and a late header from [scorer:Nwosu].",
            "[scorer:Nwosu]'s 12th-minute header and goals from Vasko and Pavlov did the damage.",
            "Goals from Vasko on 12 minutes and Pavlov pulled Leeds level, before [scorer:Nwosu]'s free-kick on 75.",
        ),
        no="Nwosu's header on 75 went wide.",
        tags=GENTLE,
    ),
    Rule(
        "goal.set_up_and_scored",
        "{assist:SUBJ} (?! ') {gap8} ({set_up}|{set_up.ing}) {scorer:PERSON} (?! (' | to | for | with | whose | but | who)) ,? {when:MINUTE}? (?= (,|and|before|then)+ {adverb}? {own_goal_too})",
        yes="[assist:Vasko] set up [scorer:Nwosu] in the 62nd minute and helped himself to one in the 78th.",
        no="Vasko set up Nwosu in the 62nd minute and shot wide himself.",
    ),
    Rule(
        "goal.roll_score",
        f"(?<= ({{n:SCORE}}|{{goals_ahead}}) {{any12}} (,|:|-|through|via) _*) (?<= (,|:|-|and|with|through|via)) ({{scorer:NAMED}} (?! ') {AT} (?= (,|and|;)+ {{n:NAMED}} {AT})|(?<= {{n:NAMED}} {AT} (,|and|;)+) {{scorer:NAMED}} (?! ') {AT} (?= (\\.|,|;|and|$)))",
        yes="Leeds won 2-0, [scorer:Vasko] on 12 and Nwosu, with a header, on 33.",
        no="Leeds won 2-0, Vasko on for Nwosu after 60 minutes.",
        tags=ROLL,
        over=("goal.list_item",),
    ),
    Rule(
        "goal.and_own",
        "(?<= {scorer:SUBJ} (?! ') {gap8} ({set_up}|{set_up.ing}) {n:PERSON} {any8} (and|,|before|then)+ {adverb}?) {own_goal_too}",
        yes="[scorer:Vasko] set up Nwosu for the opener and grabbed the second himself on 78.",
        tags={"more": True},
        over=("goal.himself_too",),
    ),
    Rule(
        "goal.and_another",
        "(?<= {scorer:SUBJ} (?! ') {gap4} ({bag}|{strike}|{nod}|{score_plain}) {gap2} (the|a|one|his|her|their|{n:TPOSS}) (?! {gap2} (yellow|booking|card|caution|red|chance|shot|corner|save|penalty|warning|free kick|bar|crossbar|post|posts|woodwork|upright|frame)) {any16} (and|then|before|,)+ (?! {n:NAMED})) (,? ({n:MINUTE}|from {any6}) ,? ({bag}|{strike}|{nod})? OTHER|OTHER (?= {n:MINUTE}) | {n:MINUTE} ,? ({bag}|{strike}|{nod}) OTHER|again ,? (?= {n:MINUTE})) (?! (of|booking|yellow|,? {gap6} (by|from|through) {no:PERSON} (?! ')))".replace(
            "OTHER", OTHER
        ),
        yes="[scorer:Vasko] headed the first and, eight minutes later, the second.",
        no="Vasko hit the bar after 12 minutes and again on 60 minutes.",
        tags={"more": True},
        over=("goal.of_them_second", "goal.of_them_third"),
    ),
    Rule(
        "goal.first_and_second",
        f"({SELF} {{gap6}}|(had|saw) {{scorer:OBJ}} (?! ')) ((had|got|scored|netted|bagged|grabbed|struck|hit|put|headed|claimed) {{gap3}} (two|both|a (brace|double|pair)|twice)|(given|gave|put|fired|sent|shot|eased) ({{n:TEAM}}|{{side_word}}|them|us) {{gap2}} ({{n:SCORE}}|two (up|ahead|in front|clear)|two goal)) (?! {{gap2}} {{no_goal}}) {{any8}} (,|:|-|;) (the|his|her)? (first|one|opener) {{gap12}} {{n:MINUTE}} (,|and)+ (the|his|her)? (second|other|another) {{gap12}} {{n:MINUTE}}",
        yes=(
            "[scorer:Vasko] had two, the first after nine minutes and the second after 27.",
            "[scorer:Vasko] had already given Leeds a 2-0 lead, the first a cute finish on 11 minutes, the second a header on 25 minutes.",
        ),
        no="Vasko had two chances, the first after nine minutes and the second after 27.",
        over=(
            "goal.twice",
            "goal.brace.bag",
            "goal.scored.active",
            "goal.shot.active",
            "goal.lead.active",
            "goal.extend.active",
        ),
    ),
    Rule(
        "goal.through_both",
        "{goal_verb} {gap2} (their|the|all|both|his) {gap2} goals {gap4} (through|via|courtesy of|thanks to) {scorer:LIST} (?! ')",
        yes="Leeds got their goals through Vasko and [scorer:Nwosu].",
        tags=GENTLE,
    ),
    Rule(
        "goal.courtesy_dated",
        "(?<! (chance|chances|close|save|saves|opportunity|penalty|corner|card|booking|shot|shots|effort|threat|denied) {any14}) (courtesy|by way) of {scorer:LIST} (?<= ({n:MINUTE}|\\)))",
        yes="Leeds had it there twice more, courtesy of [scorer:Vasko] on 36 minutes.",
        no="Leeds had two chances, courtesy of Vasko on 36 minutes.",
        tags=GENTLE,
    ),
    Rule(
        "goal.another_for",
        "(?<= {assist:SUBJ} (?! ') {gap12}) ({set_up}|{set_up.ing}|laid on|laying on|made|making|created|creating|provided|providing) (another|the other|one|a second|the second) for (?! {no:KEEPER}) {scorer:PERSON} (?! ')",
        yes="[assist:Vasko] scored one and laid on another for [scorer:Nwosu].",
        over=("goal.and_another",),
        tags={"more": True},
    ),
]
