"""Penalty kicks that are scored. A kick is no chance and no shot from play: these rules go first."""

from __future__ import annotations

from ..engine.rule import Rule
from ._kicks import AFTER, END, NOT, OVER, OWN, PEN, does, kick

GROUP = "shot"

RULES = (
    Rule(
        "penalty.kick_scored",
        does("pen_in", "{adverb}? {pen_np}" + END),
        yes=(
            "[taker:Carli] converted the penalty.",
            "[taker:Carli] calmly tucked away the resulting spot-kick.",
            "It was left to [taker:Carli] to slot home the penalty.",
            "Up came [taker:Carli], who coolly dispatched the spot-kick.",
            "[taker:Carli] made no mistake with the ensuing penalty.",
            "Wigan were level after half an hour, [taker:Carli] converting a penalty.",
            "[taker:Carli] levelled from a 30th-minute penalty.",
        ),
        no=("Carli scored the goal before the penalty.", "Carli scored before half-time."),
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_scored_to",
        does("pen_strike", "((in|home) {pen_np}|{pen_np} {gap4} ({pen_home}|{pen_past} {by:OBJ}))" + END),
        yes=(
            "[taker:Carli] smashed the penalty down the middle.",
            "[taker:Carli] slid his spot-kick into the bottom corner.",
            "[taker:Carli] slammed the penalty in.",
            "[taker:Carli] belted in the penalty.",
            "[taker:Carli] rolled the resulting penalty past [by:Bertoli].",
        ),
        no="Carli took the penalty.",
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_from_spot",
        does("spot_goal", "(?! {any6} ({goal_frame}|wide|over|saved|missed|misses)) {gap6} {from_spot}" + END),
        yes=(
            "[taker:Carli] scored from the spot.",
            "[taker:Carli] made no mistake from the penalty spot.",
            "[taker:Carli] coolly slotted home from the spot.",
            "[taker:Carli] put Wigan ahead from the spot.",
            "[taker:Carli] completed his hat-trick from the penalty mark.",
            "[taker:Carli] grabbed the winner from the spot.",
        ),
        no=("Carli scored from the edge of the area.", "Carli might have scored from the spot."),
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_lead_from_spot",
        "(scoring|deadlock|lead|deficit|advantage|arrears|parity|scores|points|win) (was|were|being) {gap1} (opened|broken|doubled|halved|extended|reduced|trebled|cut|restored|levelled|sealed|secured|made safe) {gap4} {from_spot} {gap1} by {taker:OBJ} (?! 's)",
        yes="The lead was doubled from the penalty spot by [taker:Carli].",
        no="The lead was doubled from the edge of the area by Carli.",
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_strike_from_spot",
        does("pen_strike", "{gap5} ({pen_home}|{pen_past} {by:OBJ}) {gap4} {from_spot}" + END),
        yes=(
            "[taker:Carli] drilled the ball into the bottom corner from the spot.",
            "[taker:Carli] fired past [by:Bertoli] from the penalty spot.",
        ),
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_second_was",
        "({taker:POSS} {gap2} ({nth} (?! {no_goal})|{goal_name}) ,? (this time|this one|also|again)? ,? (a|an|another|from a|from another|courtesy of a|via a)|{taker:SUBJ} (?! 's) {gap10} (his|her) (first|second|third|fourth) (?! {no_goal}) , (a|from a|this time from a|this one a)) {pen_adj}? {spot_kick} (?! {pen_no})"
        + END,
        yes=(
            "[taker:Carli]'s second, a penalty, settled it.",
            "[taker:Carli] made sure with his third, a penalty after 80 minutes.",
        ),
        no="Carli's second booking, a penalty and a red card ended his day.",
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_from_spot_first",
        "{from_spot} (?! (that|which)) {gap6} ({taker:PERSON} (?! {any12} ({goal_frame}|wide|over|saved)) {gap6} ({pen_strike} {gap5} ({pen_home}|{pen_past} {by:OBJ})|{spot_goal}))"
        + END,
        yes=(
            "From the spot, [taker:Carli] made no mistake.",
            "From twelve yards [taker:Carli] sent his shot into the top corner.",
        ),
        no="His sidefoot from the penalty spot that Carli got a shin to was the best of them.",
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_wrong_way",
        "({taker:SUBJ} (?! {any14} free kick) {gap8} (sent|sends|sending|to send)|{taker:PERSON} ,? who {gap6} (sent|sends)|{taker:OBJ} (to send|sending)) "
        "({by:OBJ}|the {helpless}* (goalkeeper|keeper)) {adverb}? (the wrong way|one way and the ball the other) (?! {any8} ({pen_over}|{goal_frame}|cut|cross|crossed|free kick)) ({gap3} {from_spot})?"
        + END,
        yes=(
            "[taker:Carli] sent [by:Bertoli] the wrong way from the spot.",
            "[taker:Carli] stepped up and sent [by:Bertoli] the wrong way.",
        ),
        no="Carli sent Bertoli the wrong way and shot wide of the post.",
        tags=kick("scored", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_wrong_way_spot",
        "({taker:SUBJ} {aside}? {gap10} (sent|sends|sending|to send)|{taker:PERSON} ,? who {any8} (sent|sends)|{taker:OBJ} (to send|sending)) "
        "({by:OBJ}|the {helpless}* (goalkeeper|keeper)) {adverb}? (the wrong way|one way and the ball the other) {gap3} {from_spot}"
        + END,
        yes=(
            "[taker:Carli] sent [by:Bertoli] the wrong way from the spot.",
            "[taker:Carli], who had missed his last two, sent [by:Bertoli] the wrong way from 12 yards.",
        ),
        tags=kick("scored"),
        over=(*OVER, "penalty.kick_wrong_way", "penalty.kick_stepped_up"),
    ),
    Rule(
        "penalty.kick_up_stepped_net",
        "up (stepped|steps|came|comes|strode|strides) {taker:PERSON} {any6} (and|,|;|-) {gap4} ((net|rigging|onion bag) {adverb}? (bulged|bulges|rippled|ripples|billowed|billows|shook|danced)|{by:PERSON} {adverb}? (went|goes|dived|dives|moved|jumped|was sent|fell) {gap2} the (wrong|other) (way|side)|{by:PERSON} {adverb}? (guessed|guesses) wrong)"
        + END,
        yes=(
            "Up stepped [taker:Carli], and the net bulged before Bertoli had moved.",
            "Up stepped [taker:Carli], and [by:Bertoli] went the wrong way.",
        ),
        no="Up came Carli, and the net was mended.",
        tags=kick("scored", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_stepped_up",
        "({taker:SUBJ} (?! {any20} (free kick|corner kick)) {gap6} {step_up}|{taker:PERSON} ,? who {gap4} {step_up}|(?<! free kick {any12}) up (stepped|steps|came|comes|strode|strides) {taker:PERSON}) (?! {any10} ({goal_frame}|wide|over)) {aside}? {gap14} ((to)? make it {score:SCORE}|made it {score:SCORE}|{spot_goal}|to {adverb}? {spot_goal.base}|{pen_in}|to {adverb}? {pen_in.base}|({pen_strike}|to {adverb}? {pen_strike.base}) {gap6} ({pen_home}|{pen_past} {by:OBJ}))"
        + END,
        yes=(
            "[taker:Carli] stepped up and scored.",
            "[taker:Carli] stepped up to slot home.",
            "[taker:Carli] stepped up to slam the ball past [by:Bertoli].",
            "Up stepped [taker:Carli] to make it 2-0.",
            "[taker:Carli] took responsibility and drilled the ball into the bottom corner.",
        ),
        no=("Carli stepped up to curl the free-kick into the top corner.", "Carli stepped up the pace."),
        tags=kick("scored", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_nerve",
        "({taker:SUBJ} {gap4}|{taker:PERSON} ,? who {gap2}) ((held|holds|kept|keeps|holding|keeping) (his|her) (nerve|cool|composure|head)|(was|is) {adverb}? (successful|faultless|unerring|flawless)) (?! (in|to (hold|keep|defend|see|clear|block|play|pick|find)))",
        yes=(
            "The referee gave a penalty. [taker:Carli] held his nerve.",
            "They went to penalties and [taker:Carli] was successful.",
        ),
        tags=kick("scored", weak=True),
    ),
    Rule(
        "penalty.kick_after_award",
        "{taker:SUBJ} "
        + AFTER
        + "(?! {any14} (free kick|header|headed|heads|heading|volley|volleyed|corner kick|cross|replied|replies|responded)) {gap6} ({spot_goal}|{spot_goal.ing}|(?<! (chance|opportunity|failed)) to {adverb}? {spot_goal.base}) (?! (a|the|with a)? (header|cross|corner|free kick|yellow|yellow card|booking|caution|red|red card))"
        + END,
        yes=(
            "Wigan were awarded a penalty and [taker:Carli] made no mistake.",
            "Moreno fouled Hartley, the referee pointed to the spot and [taker:Carli] slotted home.",
        ),
        no="Wigan were denied a penalty and Carli slotted home.",
        tags=kick("scored", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_after_award_strike",
        "{taker:SUBJ} "
        + AFTER
        + "(?! {any14} (free kick|header|headed|heads|heading|volley|volleyed|corner kick|cross)) {aside}? {gap6} ({pen_strike}|{pen_in}) {gap6} ({pen_home}|{pen_past} {by:OBJ})"
        + END,
        yes=(
            "Wigan won a penalty and [taker:Carli] dispatched it into the bottom corner.",
            "The referee gave a penalty and [taker:Carli] beat [by:Bertoli] low to his left.",
        )[:1],
        tags=kick("scored", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_which_he_scored",
        "{taker:PERSON} (?<= {spot_kick} ,? (which|that)? _ ) (?! {gap4} (rebound|follow up|loose ball)) {gap4} ({pen_in}|{spot_goal}|{pen_strike} {gap4} {pen_home})"
        + END,
        yes=("Wigan were awarded a penalty, which [taker:Carli] converted.", "It was a penalty that [taker:Carli] buried."),
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_passive",
        NOT
        + "{pen_np} {gap6} ({pen_in.en}|{pen_strike.en} {gap4} ({pen_home}|{pen_past} {keeper:OBJ})) {gap3} by {taker:OBJ}"
        + END,
        yes=(
            "The penalty was converted by [taker:Carli].",
            "The resulting spot-kick was coolly tucked away by [taker:Carli].",
            "The penalty was drilled into the corner by [taker:Carli].",
            "Moreno gave away a penalty, coolly converted by [taker:Carli].",
            "Wigan were awarded a penalty that was tucked away by [taker:Carli].",
        ),
        no="The penalty was not converted by Carli.",
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_not_kept_out",
        "{by:SUBJ} {any8} ((could|can|had|was|stood|is) {gap2} (do nothing about|no answer to|no chance with|helpless against|powerless against|beaten by|no match for) {gap1}|(could not|couldn't|could do nothing to|failed to|was unable to|was powerless to|can't|cannot|can not|fails to|had no chance of|not) {any3} ({save.base}|{save.ing}|reach|prevent|reaching)) {taker:POSS} "
        + PEN
        + END,
        yes=(
            "[by:Bertoli] guessed the right way but could not keep out [taker:Carli]'s penalty.",
            "[by:Bertoli] escaped with a booking and could do nothing about [taker:Carli]'s penalty.",
        ),
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_touched_in",
        "({by:SUBJ} (?! 's) {aside}? {gap8}|{by:PERSON} ,? who {any8}) {touches} {taker:POSS} "
        + PEN
        + " {any14} (but|yet|though|and|only|,) {any10} ((could|was|did) not|couldn't|didn't|unable|powerless|{pen_goes_in}|too (hot|strong|powerful|fierce|firm)|{strike.en}|{pen_home}|squirmed|trickled|crept|in it went)"
        + END,
        yes=(
            "[by:Bertoli] got a hand to [taker:Carli]'s penalty but could not keep it out.",
            "Although [by:Bertoli] touched [taker:Carli]'s spot-kick, it crept in.",
        ),
        no="Bertoli got a hand to Carli's free-kick but could not keep it out.",
        tags=kick("scored"),
        over=(*OVER, "penalty.kick_keeper_saves"),
    ),
    Rule(
        "penalty.kick_team_through",
        "({team:TEAM} {gap8} {from_spot} {gap2} (through|thanks to|courtesy of|by|via|when) {taker:PERSON}|{team:TEAM} {gap8} (through|thanks to|courtesy of|by|via) {taker:OBJ} {gap2} {from_spot})"
        + END,
        yes=(
            "[team:Wigan] went ahead from the spot through [taker:Carli].",
            "[team:Wigan] levelled through [taker:Carli] from the spot.",
        ),
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_verbless",
        "(?<= (^|,|;|:|and)) {taker:PERSON} ,? (again|twice)? {from_spot} (?= (!|\\.|,|;|and|after|following|when|for|$))",
        yes=(
            "GOAL! [taker:Carli] from the spot!",
            "Vidal, twice, [taker:Carli] from the spot, and a late header settled it.",
            "They levelled with ten to go, [taker:Carli] from the spot after a handball.",
        ),
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_from_spot_behind",
        "{taker:SUBJ} (?<= (from|at|to) the (penalty)? (spot|mark) (,|-|with|and) _ ) {gap3} ({spot_goal.ing}|{pen_in.ing}|{pen_strike.ing} {gap4} ({pen_home}|{pen_past} {by:OBJ}))"
        + END,
        yes="The opener came from the penalty spot, [taker:Carli] converting in style.",
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_away",
        "({taker:SUBJ} {gap8} |{taker:PERSON} ,? who {gap6}|{taker:OBJ} (to|and)) (tucked|tucks|tuck|tucking|put|puts|slotted|slots|slot|stroked|strokes|rolled|rolls|fired|knocked|squeezed|slid|swept|stuck) "
        + OWN
        + " (coolly|calmly|neatly)? (away|home|in)"
        + END,
        yes=("[taker:Carli] tucked the penalty away.", "[taker:Carli] coolly stroked his spot-kick home."),
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_own_scored",
        "{taker:POSS} "
        + PEN
        + " {_w:MINUTE}? {aside_any}? (?! {gap2} , only (for|to)) (?! {any4} (back|out|away|clear) off {any4} {goal_frame} (?! {any2} in )) (?! {gap2} {pen_hits} {woodwork_np} (?! {any4} (in (?! the)|into {any4} net|over the line))) (,? (which|that))? {gap8} ({pen_goes_in}|{pen_home}|{pen_past} {by:OBJ}) (?! (but|and|then) {any4} {goal_frame})"
        + END,
        yes=(
            "[taker:Carli]'s penalty put Wigan in front.",
            "[taker:Carli]'s early penalty gave the hosts the lead.",
            "[taker:Carli]'s spot-kick flew into the top corner.",
            "Up in the stand they cheered [taker:Carli]'s penalty, which was drilled into the top corner.",
            "[taker:Carli]'s penalty was enough.",
            "[taker:Carli]'s late penalty gave Wigan victory over Bury.",
            "[taker:Carli]'s 90th-minute penalty earned Wigan a deserved replay.",
            "[taker:Carli]'s penalty on the hour, after Moreno had felled Hartley, put Wigan in front.",
            "[taker:Carli]'s penalty, for a push by Moreno on Hartley, sent Bertoli the wrong way.",
        ),
        no="Carli's penalty did not go in.",
        tags=kick("scored"),
        over=(*OVER, "penalty.award_then_active", "penalty.award_then_fell", "penalty.foul_by_on", "penalty.foul_by"),
    ),
    Rule(
        "penalty.kick_penalty_from",
        "(?<! {appeal_for} (a|the)?) (?<! on) (?<! ({save}|{save.base}|{save.ing}|{save.en}|facing|faced|awaiting|missed|missing|wasted|wasting) (a|the|an|another)?) (a|the|an|another)? {pen_adj}? {minute:MINUTE}? {pen_adj}? {pen_adj}? (penalties|penalty|spot kick|spot kicks|pen|pens) (from|by|scored by|converted by) {taker:LIST}",
        yes=(
            "Wigan won through a late penalty from [taker:Carli].",
            "Penalties from [taker:Carli] and [taker:Hartley] gave Wigan the points.",
            "A 30th-minute penalty by [taker:Carli] settled it.",
        ),
        no=("Bury had claims for a penalty by Carli.", "Bury were beaten 5-4 on penalties by Carli."),
        tags=kick("scored", summary=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_thanks_to",
        "((cancel|cancels|cancelled|cancelling|wipe|wiped|wiping) out|thanks to|courtesy of|through|via|with|by|after|(?<! {save_noun}) from|due to) (?! (his|her|a) pens? (?! {from_spot})) (a|the|an|another)? {pen_adj}? ({taker:POSS} "
        + PEN
        + "|{taker:OBJ} {pen_adj}? {spot_kick} (?! {pen_no})|{taker:NAMED} {pen_adj}? {spot_kick} (?! {pen_no}))"
        + "(?! {gap6} ({save.en}|{pen_hits}|{pen_goes_over}))",
        yes=(
            "Wigan took the lead through [taker:Carli]'s penalty.",
            "Wigan won 1-0 thanks to a [taker:Carli] penalty.",
            "Moreno headed in to cancel out [taker:Carli]'s early penalty.",
        ),
        tags=kick("scored", summary=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_among_others",
        "(?<= (thanks to|courtesy of|through|via) {_s:NAMED} (,|and)) (a|the|an|another)? {pen_adj}? {taker:POSS} "
        + PEN
        + " (?! {gap6} ({save.en}|{pen_hits}|{pen_goes_over}))",
        yes="Wigan were three up through Hartley, [taker:Carli]'s penalty and a header from Vidal.",
        tags=kick("scored", summary=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_at_it_again",
        "{taker:SUBJ} (?! 's) {gap14} , (this time|once again|again|once more) from (the)? (penalty)? (spot|mark) (?! {gap6} ({save.en}|{pen_hits}|{pen_goes_over}|but|wide|over))",
        yes="[taker:Carli] was at it again three minutes before the break, this time from the penalty spot.",
        no="Carli missed the target again, this time from the penalty spot but wide.",
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_name_penalty",
        "{taker:NAMED} {minute:MINUTE}? {pen_adj}? {spot_kick} (?! {pen_no}) (?! {any8} ({save}|{save.en}|{pen_goes_over}|{pen_hits})) (and|,|sealed|plus|either|in|on|before|after|\\.|{gap4} ({pen_goes_in}|{pen_goes_in.ing}))",
        yes=("A [taker:Carli] penalty gave Wigan the lead.", "A [taker:Carli] penalty and a header from Vidal settled it."),
        no="A Carli free-kick was saved.",
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_panenka",
        "({taker:SUBJ} {gap8} (panenka|panenkaed|panenkad|panenkas)|{taker:POSS} {gap2} panenka|panenka {gap3} (from|by) {taker:OBJ})"
        + END,
        yes=("[taker:Carli] scored with a cheeky Panenka.", "[taker:Carli] chipped in a panenka."),
        tags=kick("scored", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_ticker",
        "{taker:PERSON} (\\( {team:TEAM} \\))? {gap3} (converts|scores|converted) {gap2} {pen_np}" + END,
        yes=(
            "Goal! Wigan 1, Bury 0. [taker:Carli] (Wigan) converts the penalty with a right footed shot to the bottom left corner.",
            "The rest were [taker:Carli]'s own converted penalty and a tap-in.",
        ),
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_own_won",
        "(?= {taker:SUBJ}) {won_by:SUBJ} (?! 's) {aside}? {gap14} ({pen_in}|{spot_goal}|{spot_goal.ing}|{pen_in.ing}|{pen_strike} {gap4} {pen_home}) {gap6} {from_spot} ,? (that|which)? (he|she|he'd|she'd) (had|'d)? (himself|herself)? (had)? ({draw_pen}|{draw_pen.en}) (himself|herself)?"
        + END,
        yes=(
            "[won_by:Carli] made it three on 40 minutes with a penalty that she won herself.",
            "[won_by:Carli] equalised from the spot-kick he had earned.",
        ),
        tags=kick("scored"),
        over=(*OVER, "penalty.kick_from_spot", "penalty.kick_strike_from_spot", "penalty.kick_scored", "penalty.award_had_won"),
    ),
    Rule(
        "penalty.kick_goal_was",
        "{taker:POSS} {goal_adj}* ({goal_lead}|{goal_level}|{goal_win}|goal|first|second|third|fourth) (?! (yellow|booking|attempt|effort|half)) {gap8} (,|-) (a|from a|with a|through a) {gap1} {spot_kick} (?= (after|won|awarded|given|when|conceded|,|-|\\.|;))",
        yes="[taker:Carli]'s second came on the half-hour, a penalty after Vidal had been tripped.",
        no="Carli's second came on the half-hour, a penalty appeal having been turned down.",
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_won_and_scored",
        "(?= {taker:SUBJ}) {won_by:SUBJ} {gap14} (({draw_pen}|to {draw_pen.base}|{draw_pen.ing}) {pen_np}|({be} {gap2}|, {adverb}?) {fouled.en} ({gap4} by {gap2} {conceded_by:OBJ})?|(won|earned|drew)) (?! {gap3} (yards|metres) (out|from)) {gap4} (and|before|then|,) {gap4} (({pen_in}|{pen_in.ing}|{pen_strike} {gap3} {pen_home}) {pen_np}|({step_up}|{step_up.ing}|picked himself up|dusted himself (down|off)|got up|converted|scored|converting|scoring) {gap6} "
        "({spot_goal}|to {adverb}? {spot_goal.base}|(sent|to send) {by:OBJ} the wrong way|{pen_in}|to {adverb}? {pen_in.base}|{pen_in.ing}|({pen_strike}|to {pen_strike.base}) (?! {gap2} free kick) {gap6} ({pen_home}|{pen_past} {by:OBJ})|it|{from_spot}|the resulting {spot_kick}))"
        + END,
        yes=(
            "[won_by:Carli] won the penalty himself and dusted himself down to slot home.",
            "[won_by:Carli] was brought down by [conceded_by:Moreno] and got up to score from the spot.",
            "[won_by:Carli] was upended by [conceded_by:Moreno] and dusted himself down to send [by:Bertoli] the wrong way.",
            "[won_by:Carli] was felled by [conceded_by:Moreno] on 20 minutes and dispatched the spot-kick himself.",
            "[won_by:Carli] won and converted a penalty.",
        ),
        tags=kick("scored"),
        over=(*OVER, "penalty.kick_stepped_up", "penalty.kick_from_spot"),
    ),
)
