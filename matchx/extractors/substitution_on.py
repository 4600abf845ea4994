"""Who comes on, where nobody is said to go off."""

from __future__ import annotations

from ..engine.rule import Rule
from ._changes import ALL_IN, AND_LOOSE, ASIDE, DESC, IN, LED, MORE_IN, NAMED_IN, O_IN, OUT, PLAY, S_IN, SENT, TO_MAN

GROUP = "substitution"

RULES = [
    Rule(
        "substitution.on_came_alone",
        f"(on|in|off the bench|from the bench|onto the (pitch|field)) (for {{n:TEAM}})? {{n:MINUTE}}? ({{come_on_plain}}) ({IN} and {AND_LOOSE} {IN}|{ALL_IN}) (?! 's)",
        yes=(
            "On came [player_in:Bellamy].",
            "On for Everton in the 60th minute came [player_in:Bellamy].",
            "On came Ross and new 12m signing [player_in:Bellamy].",
            "On came [player_in:Bellamy] and [player_in:Ross] in the 74th minute.",
            "On stepped [player_in:Bellamy] and Leeds levelled.",
        ),
    ),
    Rule(
        "substitution.bring_on",
        f"({{bring_on}}|{{bring_on.base}}|{{bring_on.ing}}) (?! (by|for|something|everything|what|one)) {TO_MAN} {ALL_IN} (?! ('s|to (the|a|his|her|their))) {PLAY}",
        yes=(
            "Everton introduced [player_in:Bellamy] at half-time.",
            "Torquay sent on [player_in:Bellamy] and [player_in:Ross] after the break.",
            "The response was to bring on [player_in:Bellamy] on the hour.",
        ),
        no=("The club introduced a new badge.",),
    ),
    Rule(
        "substitution.team_bring_on",
        f"{LED} {{gap8}} ({{bring_on}}|{{bring_on.base}}|{{bring_on.ing}}) (?! by) {TO_MAN} {ALL_IN} (?! ('s|to (the|a|his|her|their))) {PLAY}",
        yes=("[team:Everton] introduced [player_in:Bellamy] at half-time.",),
    ),
    Rule(
        "substitution.bring_x_on",
        f"({{put}}|{{put.base}}|{{put.ing}}) {{gap1}} ({O_IN}|{IN} {MORE_IN}) (on|off the bench|into the (fray|action)) (?! (loan|trial|tour|form|side|time|edge|fire|course|to (the|a|an|his|her|it|{{_x:PERSON}})|the|a|an|his|her|with a|down)) {PLAY}",
        yes=(
            "Everton sent [player_in:Bellamy] on for the final ten minutes.",
            "Everton threw [player_in:Bellamy] into the fray.",
        ),
        no=("Ross put Bellamy on the ground.", "They signed a lad called Bellamy on loan."),
    ),
    Rule(
        "substitution.introduced",
        f"{S_IN} {{gap8}} (?<! (penalty|spot kick|free kick|card|yellow|red|booking|corner|goal)) {SENT} (?! of) {PLAY}",
        yes=(
            "[player_in:Bellamy] was introduced at half-time.",
            "[player_in:Bellamy] was then sent on to shore up the midfield.",
            "[player_in:Bellamy] was thrown on up front.",
        ),
        no="After Bellamy had been tripped a penalty was given on 40 minutes.",
    ),
    Rule(
        "substitution.list_introduced",
        f"{IN} {MORE_IN} {{gap3}} {SENT} {PLAY}",
        yes=("[player_in:Bellamy] and [player_in:Ross] were introduced at half-time.",),
    ),
    Rule(
        "substitution.come_on",
        f"{S_IN} {{gap8}} ({{come_on}}|{{come_on.en}}|(had|'d) ({{adverb}}|barely|hardly|scarcely)* been on the (pitch|field|park) (?= {{gap8}} (when|before|minute|minutes|seconds))) {PLAY}",
        yes=(
            "[player_in:Bellamy] came on at half-time.",
            "[player_in:Bellamy] came off the bench to win it.",
            "[player_in:Bellamy] entered the fray on 61 minutes.",
            "[player_in:Bellamy] made his debut from the bench.",
            "Five minutes after [player_in:she] came on, she struck the bar.",
        ),
        no=("Bellamy came on to Ross's cross.", "Bellamy might have come off the bench."),
    ),
    Rule(
        "substitution.list_come_on",
        f"{IN} {MORE_IN} {{gap3}} (?! (comes|enters|replaces|steps|goes|runs|trots|gets)) ({{come_on}}|{{come_on.base}}|{{come_on.en}}|{{come_on.ing}}) {PLAY}",
        yes=(
            "[player_in:Bellamy] and [player_in:Ross] came on at half-time.",
            "[player_in:Bellamy] and [player_in:Ross] come off the bench.",
            "Everton rang the changes, with [player_in:Bellamy], [player_in:Nunn] and [player_in:Ross] entering the fray.",
        ),
    ),
    Rule(
        "substitution.came_on_ing",
        f"{S_IN} {{gap12}} {{come_on.ing}} {PLAY}",
        yes=(
            "[player_in:Bellamy] scored with his first touch after coming on.",
            "[player_in:Bellamy] struck four minutes after coming off the bench.",
        ),
        tags=ASIDE,
    ),
    Rule(
        "substitution.who_came_on",
        f"{IN} ,? who {{gap4}} ({{come_on}}|{{come_on.en}}|{SENT}) {PLAY}",
        yes=(
            "[player_in:Bellamy], who had come on at half-time, headed home.",
            "[player_in:Bellamy], who had only just been introduced, headed home.",
        ),
        tags=ASIDE,
    ),
    Rule(
        "substitution.just_on",
        f"{IN} ,? ({{adverb}}|just|newly|only just|barely|recently|fresh)* (introduced (?! himself|herself|themselves)|brought on|sent on|thrown on|summoned|off the bench|from the bench|on as a (substitute|sub)|fresh from the bench|fresh off the bench|straight off the bench|straight from the bench|on from the bench|on as a {{gap2}} (substitute|sub)|on as {DESC}) (?! for|in|{{o:PERSON}}) {PLAY}",
        yes=(
            "[player_in:Bellamy], just introduced, headed home.",
            "[player_in:Bellamy], fresh off the bench, headed home.",
            "[player_in:Bellamy], on as a substitute, headed home.",
        ),
        tags=ASIDE,
    ),
    Rule(
        "substitution.and_on_as",
        f"{IN} , ((?! (,|\\.|;)) _)* and on {{gap1}} (as (a|an)? {{gap2}} (substitute|sub)|as {DESC}|(off|from) the bench) {PLAY}",
        yes=("[player_in:Bellamy], their record scorer and on as a substitute himself, headed home.",),
        tags=ASIDE,
    ),
    Rule(
        "substitution.introduction",
        f"(the|his|her|with|{{_t:TPOSS}}) {{gap2}} ({{intro_noun}} (, {{gap3}} ,)? of|arrival {{gap2}} (from|off) the bench of) {{gap1}} {ALL_IN} (?! 's) {PLAY}",
        yes=(
            "The introduction of [player_in:Bellamy] changed the game.",
            "Everton made a triple change, including the introduction of [player_in:Bellamy].",
            "Everton's introduction of [player_in:Bellamy] at the interval changed the game.",
            "The half-time introduction of [player_in:Bellamy] and [player_in:Ross] changed the game.",
        ),
        no=("The arrival of Bellamy from Hull in January helped.",),
    ),
    Rule(
        "substitution.his_introduction",
        "(?! (his|her)) {player_in:POSS} {gap2} (introduction|introduction (from|off) the bench|entrance|entry (from|off) the bench|arrival (from|off) the bench) {in_play}",
        yes=("[player_in:Bellamy]'s introduction changed the game.",),
    ),
    Rule(
        "substitution.his_after_alone",
        "{player_in:POSS} {gap8} (after|since|upon) {come_on.ing} {in_play}",
        yes=("[player_in:Bellamy]'s first touch after coming off the bench was a backheel.",),
        tags=ASIDE,
    ),
    Rule(
        "substitution.entrance_for",
        "((an|a|the) {gap2} (entrance|introduction)|(debut|bow|run out|cameo|return|appearance) (from|off) the bench) for {player_in:LIST} (?! 's) {in_play}",
        yes=(
            "Injury meant an early introduction for [player_in:Bellamy].",
            "There was a debut off the bench for [player_in:Bellamy].",
        ),
    ),
    Rule(
        "substitution.saw_come_on",
        "(saw|sees|seeing|with) {player_in:LIST} {gap1} ({come_on.base}|introduced|brought on|sent on|thrown on) {in_play}",
        yes=("The second half saw [player_in:Bellamy] come off the bench.", "The break saw [player_in:Bellamy] introduced."),
    ),
    Rule(
        "substitution.sent_in_front",
        "(?<= (^|,|and|but)) {adverb}? {sent_in} {gap6} , {player_in:SUBJ} (?! 's) {in_play}",
        yes=("Introduced at half-time, [player_in:Bellamy] headed home.",),
    ),
    Rule(
        "substitution.debut_from_bench",
        f"(hand|handed|hands|handing|gave|give|gives|giving) {{gap2}} {O_IN} {{gap1}} (a|his|her|an) {{gap4}} (debut|bow|run out|cameo|chance|return|appearance) {{gap2}} (from|off) the bench",
        yes=(
            "Everton handed [player_in:Bellamy] a debut from the bench.",
            "Everton gave [player_in:Bellamy] his first run-out off the bench.",
        ),
    ),
    Rule(
        "substitution.debut_to",
        f"(handed|gave|hands|gives|handing|giving) (a|an) {{gap3}} (debut|bow|run out|chance|return) {{gap1}} to {O_IN} {{gap2}} (from|off) the bench",
        yes=("Everton handed a debut to [player_in:Bellamy] from the bench.",),
    ),
    Rule(
        "substitution.sub_apposition",
        f"{NAMED_IN} ,? {{gap1}} ((the|a|an|his|her|their|another|one of) {{gap4}} (substitute|sub|super sub|supersub|replacement)|(one|part) of {{gap4}} (substitutes|subs|replacements|changes|substitutions|change|substitution) ({{gap10}} {{when:MINUTE}})?) (,|-|\\))",
        yes=(
            "[player_in:Bellamy], a second-half substitute, headed home.",
            "[player_in:Bellamy], one of three replacements made by Pike with 15 minutes remaining, crossed.",
            "[player_in:Bellamy], part of a triple change on the hour, headed home.",
        ),
        no=("Bellamy, an unused substitute, watched on.",),
        tags=ASIDE,
    ),
    Rule(
        "substitution.is_on",
        f"{S_IN} (is|are) {{adverb}}? (on|now on|on now) (?= (\\.|!|,|$)) (?! , for)",
        yes=("[player_in:Bellamy] is on.",),
    ),
    Rule(
        "substitution.gives_breather",
        "(?<= (,|with|and|as|-)) {player_in:PERSON} (?! 's) (giving|gave|affording|offering|allowing|earning) {player_out:OBJ} (?! 's) (a|his|her|the) {gap2} (breather|rest|ovation|curtain call)",
        yes="Hartnell left with two minutes to go, [player_in:Bellamy] giving [player_out:him] a breather.",
        no="Bellamy gave him a fright.",
    ),
    Rule(
        "substitution.gone_hamstring",
        f"{{player_out:POSS}} {{gap1}} (hamstring|hammy|knee|ankle|calf|groin|thigh|back|shoulder|achilles|quad|leg|legs) {{gap1}} (went|gave way|gave out|gave up|popped|tightened|seized up|had gone|twanged|cramped) {{gap6}} (,|and|so)+ {{gap1}} (on (came|went|comes)|{{bring_on}}|was replaced by|they sent on|in came) {{gap2}} {IN} {PLAY}",
        yes=(
            "[player_out:Hartnell]'s hamstring went on 52 minutes and on came young [player_in:Bellamy].",
            "[player_out:Hartnell]'s knee gave way and we brought on [player_in:Bellamy].",
        ),
        no="Hartnell's hamstring went and he played on with Bellamy.",
        over=("substitution.bring_on", "substitution.team_bring_on", "substitution.come_on"),
    ),
    Rule(
        "substitution.left_inside",
        f"(with|as) {{player_in:PERSON}} (?! 's) {{gap8}} , {OUT} {{gap1}} (having been|having|being|was|had been) {{gap1}} (left|stayed|kept|told to stay|hauled off|remained) {{gap2}} (inside|in the (dressing|changing) room|behind)",
        yes="Everton came out with [player_in:Bellamy] up top, [player_out:Hartnell] having been left inside.",
        no="Everton came out with Bellamy up top, Hartnell having been left on the bench.",
    ),
]
