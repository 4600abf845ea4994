"""Penalty kicks that go wide or over, that hit the woodwork, that are missed."""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import ASIDE
from ._kicks import AFTER, END, OVER, OWN, PEN, does, kick

GROUP = "shot"

RULES = (
    Rule(
        "penalty.kick_over",
        does("pen_strike", OWN + " {gap4} {pen_over}" + END),
        yes=(
            "[taker:Carli] blazed his spot kick over the bar.",
            "[taker:Carli] fired the penalty wide.",
            "[taker:Carli] skied the resulting penalty into the stands.",
            "[taker:Carli] dragged his 30th-minute penalty past the post.",
        ),
        no="Carli blazed over the bar.",
        tags=kick("off_target"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_skied",
        "({taker:SUBJ} {gap6}|{taker:PERSON} ,? who {gap6}) (skied|skies|ballooned|balloons|blazed|blazes|ballooning|skying|blazing) "
        + OWN
        + END,
        yes=("[taker:Carli] skied his penalty.", "[taker:Carli] ballooned his effort from twelve yards."),
        tags=kick("off_target"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_over_from_spot",
        does("pen_strike", "{gap4} {pen_over} {gap3} {from_spot}" + END),
        yes=("[taker:Carli] blazed over from the spot.", "[taker:Carli] shot wide from the penalty spot."),
        tags=kick("off_target"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_over_from_spot_first",
        "{from_spot} {gap4} {taker:SUBJ} {gap6} {pen_strike} {gap4} {pen_over}" + END,
        yes="From the spot, [taker:Carli] blazed over the bar.",
        tags=kick("off_target"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_over_after_award",
        "{taker:SUBJ} "
        + AFTER
        + "(?! {any14} (free kick|header|headed|cross)) {gap6} ({pen_strike} {gap4} {pen_over}|{pen_fail} (it|the kick|the chance|the opportunity|his kick|her kick|his shot|his effort)|missed)"
        + END,
        yes=(
            "Wigan were given a penalty but [taker:Carli] blazed over the bar.",
            "Wigan won a penalty but [taker:Carli] missed it.",
        ),
        tags=kick("off_target", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_over_stepped_up",
        "({taker:SUBJ} (?! {any14} free kick) {gap6} {step_up}|{taker:PERSON} ,? who {gap4} {step_up}) {gap6} ({pen_strike}|to {pen_strike.base}) {gap6} {pen_over}"
        + END,
        yes="[taker:Carli] stepped up and blazed the ball over the bar.",
        tags=kick("off_target", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_his_over",
        does(
            "pen_strike",
            "((his|her) {pen_adj}? (kick|effort|attempt|shot)|(his|her|the) (last|next|decisive|final|first)? one|his|hers) {gap3} {pen_over}"
            + END,
        ),
        yes="Wigan were awarded a penalty. [taker:Carli] sent his kick over the bar.",
        tags=kick("off_target", weak=True),
    ),
    Rule(
        "penalty.kick_own_over",
        "{taker:POSS} "
        + PEN
        + " {_w:MINUTE}? {aside_any}? (?! {gap2} {pen_hits} {woodwork_np}) {gap6} (?<! (victory|win|lead|triumph|success|edge|advantage|ahead|brought) ) ({pen_goes_over}|{pen_strike.en} {gap3} {pen_over}|{pen_over})"
        + END,
        yes=("[taker:Carli]'s penalty went over the bar.", "[taker:Carli]'s spot-kick sailed high over the crossbar."),
        tags=kick("off_target"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_sees_over",
        "({taker:SUBJ} ("
        + ASIDE
        + ")? {gap6} (saw|sees|had|has|watched|watches|seeing)|{taker:PERSON} ,? who {gap4} (saw|sees)) "
        + OWN
        + " {gap4} (go|sail|fly|drift|balloon|rise|skid|slide|roll|flash|whistle|end up|soar|disappear|going|sailing|flying) {gap2} {pen_over}"
        + END,
        yes="[taker:Carli] saw his penalty sail over the bar.",
        tags=kick("off_target"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_missed",
        "({taker:SUBJ} {gap6} ({pen_fail}|{pen_fail.ing}|(had|has|having|have) {pen_fail.en}|(became|becomes|becoming|was|is|being) {gap5} to {pen_fail.base})|{taker:SUBJ} {any6} (could not|did not|couldn't|didn't|failed to|fails to) (convert|score from|make the most of|beat _ from|score with)|{taker:PERSON} ,? who {any4} {pen_fail}|{taker:OBJ} (to {pen_fail.base}|{pen_fail.ing})) {gap2} {pen_np}"
        + END
        + "|^ {any2} (having|after|despite)* {adverb}? ({pen_fail.ing}|{pen_fail.en}) {gap2} {pen_np} {gap10} , {taker:SUBJ} (?! ('s|,))",
        yes=(
            "[taker:Carli] missed the penalty.",
            "[taker:Carli] squandered a penalty.",
            "[taker:Carli] had missed a first-half spot-kick.",
            "[taker:Carli] failed to convert the penalty.",
            "The chief culprit was [taker:Carli], who fluffed his spot-kick.",
            "It went on, [taker:Carli] becoming the third man to miss a penalty.",
            "Having missed a penalty in the first half, [taker:Carli] redeemed himself.",
        ),
        no=("Carli nearly missed the penalty.", "Carli missed the warm-up."),
        tags=kick("off_target", vague=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_missed_through",
        "({pen_fail}|{pen_fail.ing}|{pen_fail.en}) " + OWN + " {gap4} (through|via) {taker:OBJ} (?! 's)",
        yes=(
            "Wigan missed a penalty through [taker:Carli].",
            "The visitors had squandered a first-half spot-kick through captain [taker:Carli].",
        ),
        no="Wigan missed a chance through Carli.",
        tags=kick("off_target", vague=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_missed_from_spot",
        "({taker:SUBJ} {gap6} (missed|misses|failed|fails|erred|was off target|fluffed (his|her) lines|missed (his|her|the) (chance|opportunity)|squandered (a|the) (chance|opportunity)|wasted (a|the) (chance|opportunity)|spurned (a|the) (chance|opportunity)|missing|failing|fluffed it|blew (his|her|the) chance|having missed)|{taker:PERSON} ,? who {gap4} (missed|misses|failed|fluffed (his|her) lines)) {gap3} from (the (penalty)? (spot|mark)|twelve yards)"
        + END,
        yes=("[taker:Carli] missed from the spot.", "[taker:Carli] fluffed his lines from the penalty spot."),
        tags=kick("off_target", vague=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_should_have",
        "{taker:SUBJ} (?! 's) {aside}? {gap2} (should|could|might) have {gap6} {from_spot} (?= ((?! (\\.|;)) _)*? (but|only|yet) {any10} ({pen_over}|{pen_hits}|{pen_fail}|{pen_frame}))",
        yes="[taker:Carli] should have made it three from the spot, having been upended by Moreno, but dragged her kick past the post.",
        no="Carli should have been given a chance from the spot, but the referee waved play on.",
        tags=kick("off_target", vague=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_own_miss",
        "{taker:POSS} {gap2} (penalty|spot kick|pen) miss|{taker:POSS} {gap2} miss from (the (penalty)? spot|twelve yards)|(missed|wasted|failed|squandered) penalty (by|from) {taker:OBJ}|{taker:POSS} (missed|wasted|failed) {spot_kick}",
        yes=(
            "[taker:Carli]'s penalty miss proved costly.",
            "Wigan rued [taker:Carli]'s miss from the spot.",
            "A missed penalty by [taker:Carli] kept it goalless.",
        ),
        tags=kick("off_target", vague=True),
        over=("penalty.kick_penalty_from",),
    ),
    Rule(
        "penalty.kick_missed_label",
        "^ ({minute:MINUTE})? (-|:)? ((penalty|pen) (is|was)? (missed|miss)|(missed|wasted) (penalty|pen)) (!|\\.|:|-|,)* (by {taker:PERSON})?",
        yes=("Penalty missed!", "PENALTY MISSED by [taker:Carli]!"),
        tags=kick("off_target", vague=True, anonymous=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_bad",
        "bad penalty by {taker:OBJ} (\\( {team:TEAM} \\))? {gap12} (misses|missed|is close|is too high|too high|wide|over|high and wide) {gap4}"
        + END,
        yes="Penalty missed! Bad penalty by [taker:Carli] (Wigan) right footed shot is close, but misses to the left.",
        tags=kick("off_target"),
        over=(*OVER, "penalty.kick_penalty_from"),
    ),
    Rule(
        "penalty.kick_post",
        does("pen_strike", OWN + " {gap4} {pen_frame} (?! by {n:PERSON})" + END),
        yes=("[taker:Carli] smashed his penalty against the bar.", "[taker:Carli] thumped the spot-kick onto the crossbar."),
        tags=kick("woodwork"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_post_from_spot",
        "({taker:SUBJ} {gap6} ({pen_hits}|{pen_hits.ing}|{pen_strike} {gap3} (against|onto|on to|off))|{taker:PERSON} ,? who {gap4} {pen_hits}) {woodwork_np} {gap3} {from_spot}"
        + END,
        yes=("[taker:Carli] hit the post from the spot.", "[taker:Carli] struck the crossbar with a penalty."),
        tags=kick("woodwork"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_which_he_post",
        "{taker:PERSON} (?<= {spot_kick} ,? (which|that)? _ ) {gap2} ({pen_hits} {woodwork_np}|{pen_strike} {gap4} {pen_frame})"
        + END,
        yes="They had a penalty, which [taker:Carli] hit against the crossbar.",
        tags=kick("woodwork"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_which_he_over",
        "{taker:PERSON} (?<= {spot_kick} ,? (which|that)? _ ) {gap2} {pen_strike} {gap4} {pen_over}" + END,
        yes="They had a penalty, which [taker:Carli] put over the bar.",
        tags=kick("off_target"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_post_with_it",
        "({taker:SUBJ} {gap4} {pen_hits}|{taker:PERSON} ,? who {gap4} {pen_hits}) {woodwork_np} {gap1} with (it|the kick|his kick|her kick)"
        + END,
        yes="The referee gave a penalty, and [taker:Carli] hit the post with it.",
        tags=kick("woodwork", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_post_from_spot_first",
        "{from_spot} {gap10} ,? {taker:SUBJ} {gap8} ({pen_hits} {woodwork_np}|{pen_strike} {gap4} {pen_frame})" + END,
        yes="Given the chance from 12 yards to put Wigan ahead, [taker:Carli] leant back and struck the crossbar.",
        tags=kick("woodwork"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_own_post",
        "{taker:POSS} "
        + PEN
        + " (?! {any4} {save.en} ) {aside_any}? {gap5} ((beats|beat) _ but not|{pen_hits}|{have} {pen_hits.en}|{pen_strike.en} (against|onto|on to)|(against|onto|on to)) {woodwork_np}"
        + END,
        yes=(
            "[taker:Carli]'s penalty came back off the inside of the post and into the arms of Bertoli.",
            "[taker:Carli]'s penalty hit the post.",
            "[taker:Carli]'s spot-kick came back off the bar.",
        ),
        tags=kick("woodwork"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_sees_post",
        "({taker:SUBJ} ("
        + ASIDE
        + ")? {gap6} (saw|sees|had|watched|watches|seeing)|{taker:PERSON} ,? who {gap4} (saw|sees)) "
        + OWN
        + " {gap4} ({pen_hits}|{pen_hits.base}|{pen_hits.ing}|come back off) {woodwork_np}"
        + END,
        yes=("[taker:Carli] saw his penalty hit the post.", "[taker:Carli] saw his spot-kick come back off the bar."),
        tags=kick("woodwork"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_post_after_award",
        "{taker:SUBJ} " + AFTER + "{gap6} ({pen_hits} {woodwork_np}|{pen_strike} {gap4} {pen_frame})" + END,
        yes="Wigan were awarded a penalty but [taker:Carli] hit the post.",
        tags=kick("woodwork"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_post_stepped_up",
        "({taker:SUBJ} (?! {any14} free kick) {gap6} {step_up}|{taker:PERSON} ,? who {gap4} {step_up}) {gap6} (({pen_hits}|to {pen_hits.base}) {woodwork_np}|{pen_strike} {gap4} {pen_frame}) (?! by {n:PERSON})"
        + END,
        yes="[taker:Carli] stepped up but hit the post.",
        tags=kick("woodwork", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_post_passive",
        "{pen_np} (?! {any8} {save.en}) (?! ,? and {pen_hits}) {aside_any}? {gap5} (?<! (and|but|,)) ({pen_hits}|{pen_strike.en} (against|onto|on to)) {woodwork_np} (by {taker:OBJ})?"
        + END,
        yes=(
            "The spot-kick was smashed against the bar by [taker:Carli].",
            "The penalty, given after Moreno had tripped Hartley, was fired against the post by [taker:Carli].",
        ),
        tags=kick("woodwork"),
        over=OVER,
    ),
)
