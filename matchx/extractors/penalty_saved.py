"""Penalty kicks that the goalkeeper saves."""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import ASIDE
from ._kicks import AFTER, END, NOT, OVER, OWN, PEN, does, kick

GROUP = "shot"

RULES = (
    Rule(
        "penalty.kick_ticker_saved",
        "{taker:PERSON} (\\( {team:TEAM} \\))? (fails|failed) to capitalise on (this|a|the) great opportunity , {gap8} saved",
        yes="Penalty saved! [taker:Carli] (Wigan) fails to capitalise on this great opportunity, right footed shot saved in the bottom left corner.",
        tags=kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_own_saved",
        "{taker:POSS} "
        + PEN
        + " {aside_any}? {gap5} ({save.en} ({gap3} by {by:OBJ})?|(too (close|near) to?|straight at|at|within reach of|down the throat of|into the (arms|hands|body|legs) of) {by:OBJ})"
        + END,
        yes=(
            "[taker:Carli]'s penalty was saved by [by:Bertoli].",
            "[taker:Carli]'s weak spot-kick was easily kept out by [by:Bertoli].",
            "[taker:Carli]'s penalty was saved.",
            "[taker:Carli]'s effort from the spot was too close to [by:Bertoli].",
            "[taker:Carli]'s penalty, awarded when Moreno wrestled Hartley to the turf, was beaten out by [by:Bertoli].",
        ),
        tags=kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_plain_saved",
        "{taker:POSS} {pen_adj}? kick (?! {gap3} {from_spot}) {any8} {save.en} ({gap3} by {by:OBJ})?" + END,
        yes=(
            "Moreno conceded a penalty, but [taker:Carli]'s kick was saved by [by:Bertoli].",
            "Moreno conceded a penalty, but [taker:Carli]'s kick was low, weak and easily gathered by [by:Bertoli].",
        ),
        tags=kick("saved", weak=True),
    ),
    Rule(
        "penalty.kick_saved_from",
        "(?<= ({by:SUBJ} {any26})?) " + OWN + " (was|is)? {save.en} from {taker:OBJ} (?! 's) (by {by:OBJ})?" + END,
        yes=(
            "A penalty was saved from [taker:Carli] by [by:Bertoli].",
            "[by:Bertoli] had quite a day: a penalty saved from [taker:Carli] and a broken nose.",
        ),
        tags=kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_sees_saved",
        "({taker:SUBJ} ("
        + ASIDE
        + ")? {gap6} (saw|sees|had|has|watched|watches|seeing|having|only to see|only to have|see)|{taker:PERSON} ,? who {gap4} (saw|sees|had|has)|{taker:OBJ} (seeing|having|to see)) "
        + OWN
        + " {aside_any}? {gap4} {save.en} ({gap4} by {by:OBJ})?"
        + END,
        yes=(
            "[taker:Carli] saw his penalty saved by [by:Bertoli].",
            "[taker:Carli] had a first-half spot-kick pushed away by [by:Bertoli].",
            "[taker:Carli] had a penalty saved.",
            "[taker:Carli] saw his penalty, conceded by Moreno for a shove on Hartley, parried by [by:Bertoli].",
            "[taker:Carli], from the spot after Moreno had tripped Hartley, saw his penalty saved by [by:Bertoli].",
        ),
        tags=kick("saved"),
        over=(*OVER, "penalty.kick_verbless"),
    ),
    Rule(
        "penalty.kick_sees_it_saved",
        "({taker:SUBJ} ("
        + ASIDE
        + ")? {gap3} (saw|sees|had|has|watched|had seen)|{taker:PERSON} ,? who {gap2} (saw|had)) (it|the kick|this one) (?! read) {gap3} {save.en} ({gap4} by {by:OBJ})?"
        + END,
        yes="Moreno fouled Hartley in the box. [taker:Carli] had it saved by [by:Bertoli].",
        no="Carli shot and had it saved by Bertoli.",
        tags=kick("saved", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_sees_keeper_save",
        "({taker:SUBJ} ("
        + ASIDE
        + ")? {gap6} (saw|sees|watched|watches|only to see|seeing)|{taker:PERSON} ,? who {gap4} (saw|sees)) {by:PERSON} {gap4} ({save}|{save.base}) "
        + OWN
        + END,
        yes="[taker:Carli] saw [by:Bertoli] save his penalty.",
        tags=kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_keeper_saves",
        "({by:KEEPER} (?! 's) {any6} (as|when|while|because) {_t:TEAM} {any14} , {gap6} ({save.ing}|to {save.base}) {adverb}?|{by:SUBJ} (?! 's) {aside}? {gap14} (({save}|{save.ing}|(to|and) {adverb}? {save.base}|(had|has|having) {save.en}) {adverb}?|saved {gap4} from)|{by:PERSON} ,? who {gap6} ({save}|(by|to|of)? {save.ing}|to {save.base}) {adverb}?|{by:OBJ} (to {save.base}|{save.ing}) {adverb}?) {taker:POSS} "
        + PEN
        + END,
        yes=(
            "[by:Bertoli] saved [taker:Carli]'s penalty.",
            "[by:Bertoli] dived to his left to keep out [taker:Carli]'s spot-kick.",
            "[by:Bertoli] guessed right to save [taker:Carli]'s second-half penalty.",
            "[by:Bertoli] brilliantly kept out [taker:Carli]'s penalty.",
            "[by:Bertoli] saved with his legs from [taker:Carli]'s penalty.",
            "[by:Bertoli] was the hero for Bury, diving low to his left to keep out [taker:Carli]'s penalty.",
            "Goalkeeper [by:Bertoli] was the hero as Leeds beat Hull 1-0, diving to his left to keep out [taker:Carli]'s spot-kick.",
        ),
        no="Bertoli saved Carli's free-kick.",
        tags=kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_keeper_turns",
        "({by:SUBJ} {aside}? {gap8} ({push_off}|{push_off.ing}|(to|and) {adverb}? {push_off.base}|(had|has|having) {push_off.en})|{by:PERSON} ,? who {gap6} {push_off}|{by:OBJ} (to {push_off.base}|{push_off.ing})) {adverb}? ({taker:POSS} "
        + PEN
        + "|{pen_np} ({gap2} (from|by|struck by|taken by|hit by) {taker:OBJ})?) {gap1} {safe}"
        + END,
        yes=(
            "[by:Bertoli] turned [taker:Carli]'s penalty round the post.",
            "[by:Bertoli] tipped the penalty over the bar.",
            "[by:Bertoli], diving to his left, beat [taker:Carli]'s spot-kick away.",
            "[by:Bertoli] pushed the spot-kick on to the post.",
        ),
        no="Bertoli turned Carli's free-kick round the post.",
        tags=kick("saved"),
        over=(*OVER, "penalty.kick_post", "penalty.kick_over", "penalty.kick_keeper_saves_it"),
    ),
    Rule(
        "penalty.kick_keeper_saves_from",
        "({by:SUBJ} (?! 's) {aside}? {gap8} ({save}|{save.ing}|(to|and) {adverb}? {save.base}|(had|has|having) {save.en})|{by:PERSON} ,? who {gap6} {save}) {gap2} {pen_np} ((?! (before|after|goals) ) _)? ((?! goals ) _)? (from|(?<! {pen_granted}) by|struck by|taken by|hit by) {taker:OBJ}"
        + END,
        yes=(
            "[by:Bertoli] saved a penalty from [taker:Carli].",
            "[by:Bertoli] had kept out a spot-kick by [taker:Carli].",
            "[by:Bertoli], at fault for the first goal, redeemed himself by saving a penalty from [taker:Carli].",
        ),
        no="Bertoli saved well from Carli.",
        tags=kick("saved"),
        over=(*OVER, "penalty.kick_penalty_from"),
    ),
    Rule(
        "penalty.kick_keeper_saves_it",
        "({by:SUBJ} {gap8} (?<! ('s|his|her) {pen_adj}?) ({save}|{save.ing}|to {adverb}? {save.base}|(had|has|having) {save.en})|{by:PERSON} ,? who {gap6} {save}|{by:OBJ} (to {save.base}|{save.ing})) {adverb}? {pen_np}"
        + END,
        yes=(
            "[by:Bertoli] saved the penalty.",
            "[by:Bertoli] dived low to his right to push away the spot-kick.",
            "Wigan were grateful to [by:Bertoli] for saving a penalty.",
        )[:2],
        no="Bertoli saved well before the penalty claims.",
        tags=kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_keeper_denies",
        "({by:SUBJ} {gap6} (denied|denies|thwarted|thwarts|foiled|foils|saved from|beat away from|stopped|denying|thwarting|foiling|to deny|to thwart)|{by:PERSON} ,? who {gap4} (denied|denies|thwarted|foiled)) {taker:OBJ} {gap4} ({from_spot}|(the|his|her|that) {spot_kick} (?! {pen_no}))"
        + END,
        yes="[by:Bertoli] denied [taker:Carli] from the spot.",
        tags=kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_hand_denies",
        "(hand|glove|gloves|hands|boot|leg|legs|save|stop|foot|fingertips|dive|palm|reflexes) {gap1} (from|of|by) {by:OBJ} {gap1} (denied|denies|thwarted|foiled|kept out|repelled|defied|frustrated) {taker:OBJ} {gap4} {from_spot}"
        + END,
        yes="Only a strong hand from [by:Bertoli] denied [taker:Carli] from the penalty spot.",
        tags=kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_denied",
        "({taker:SUBJ} {gap6} (was|is|being)|{taker:PERSON} ,? who {gap2} (was|is)) {adverb}? (denied|thwarted|foiled|stopped|kept out) {gap3} (from the (penalty)? spot by {by:OBJ}|by {by:OBJ} {gap2} {from_spot}|{from_spot})"
        + END,
        yes=(
            "[taker:Carli] was denied by [by:Bertoli] from the spot.",
            "[taker:Carli] was denied from the spot by [by:Bertoli].",
        ),
        tags=kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_not_beaten",
        "({taker:SUBJ} {any6}|{taker:PERSON} ,? who {any4}) (failed to|fails to|unable to|could not|couldn't|did not|didn't) (beat|get (the ball|it) past|find a way past|get past) {by:OBJ} {gap3} {from_spot}"
        + END,
        yes=(
            "[taker:Carli] failed to beat [by:Bertoli] from the penalty spot.",
            "[taker:Carli] could not find a way past [by:Bertoli] from the spot.",
        ),
        tags=kick("saved"),
        over=(*OVER, "penalty.kick_missed_from_spot", "penalty.kick_missed"),
    ),
    Rule(
        "penalty.kick_strike_saved",
        does(
            "pen_strike",
            OWN
            + " {gap4} (at|too (close|near) to|down the throat of|into the (arms|hands|body|legs|path|gloves) of|against) {by:OBJ}"
            + END,
        ),
        yes=(
            "[taker:Carli] put the spot-kick too close to [by:Bertoli].",
            "[taker:Carli] hit the penalty straight down the throat of [by:Bertoli].",
        ),
        tags=kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_saved_passive",
        NOT + "{pen_np} (?! {gap2} (but|and|only|yet|though)) {gap5} (was|is|being)? {adverb}? {save.en} by {by:OBJ}" + END,
        yes=("The penalty was saved by [by:Bertoli].", "The spot-kick was brilliantly pushed away by [by:Bertoli]."),
        tags=kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_spot_then_saved",
        "{taker:SUBJ} {gap8} {from_spot} {gap8} (saw|had|watched|sees|watches) (his|her) {gap3} {save.en} ({gap4} by {by:OBJ})?"
        + END,
        yes="[taker:Carli], usually so reliable from the spot, saw his kick turned round the post by [by:Bertoli].",
        tags=kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_chance_saved",
        "{taker:SUBJ} {gap6} (had|has|was given|was handed|passed up|missed|wasted|spurned) (a|the|his|her) {gap3} (chance|opportunity) {gap8} {from_spot} {any8} (his|her|the|a)? {gap3} {save.en} ({gap4} by {by:OBJ})?"
        + END,
        yes="[taker:Carli] had the chance to equalise from the penalty spot but his shot was saved by [by:Bertoli].",
        tags=kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_saved_after_award",
        "{taker:SUBJ} "
        + AFTER
        + "(?! {any14} (free kick|header|headed)) {gap6} (saw|sees|had|has|watched) (his|her|the) (effort|shot|kick|attempt|low effort|strike|low shot|first effort|initial effort)? {gap2} {save.en} ({gap4} by {by:OBJ})?"
        + END,
        yes="Wigan were given a penalty but [taker:Carli] saw his effort saved by [by:Bertoli].",
        tags=kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_saved_stepped_up",
        "({taker:SUBJ} {gap6} {step_up}|{taker:PERSON} ,? who {gap4} {step_up}|only for {taker:OBJ}) {any8} ((saw|sees|see|had|have) (his|her|the) {gap3}|(his|her|the) {gap2} (was|is|being)) {adverb}? {save.en} ({gap4} by {by:OBJ})?"
        + END,
        yes=(
            "[taker:Carli] stepped up but saw his effort saved by [by:Bertoli].",
            "Hartley was tripped by Moreno in the box, only for [taker:Carli] to see his kick beaten away by [by:Bertoli].",
        ),
        tags=kick("saved", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_stepped_up_keeper",
        "({taker:SUBJ} (?! {any14} free kick) {gap6} {step_up}|{taker:PERSON} ,? who {gap4} {step_up}) {any8} (but|and|only for|only to see)? (?! (his|her)) (?<! (forcing|forced|forces|bringing|drawing|testing)) {by:PERSON} (?! 's) {gap6} ({save}|to {save.base}|{save.base}) (?! (the|that|his|her) (follow up|rebound|free kick))"
        + END,
        yes=(
            "[taker:Carli] stepped up but [by:Bertoli] saved.",
            "[taker:Carli] took responsibility, only for [by:Bertoli] to save.",
        ),
        tags=kick("saved", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_keeper_after_award",
        "{by:SUBJ} "
        + AFTER
        + "(?! {any14} (free kick|header|headed)) {gap6} (({save}|to {save.base}) (the|that)? {taker:POSS} {gap2} (effort|shot|kick|attempt|low effort|strike)|(saved|saves|to save) from {taker:OBJ}|(denied|denies|thwarted|foiled|to deny|to thwart) {taker:OBJ})"
        + END,
        yes="Wigan were awarded a penalty but [by:Bertoli] saved [taker:Carli]'s effort.",
        tags=kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_penalty_save",
        "({by:SUBJ} {gap8}|{by:PERSON} ,? who {gap6}|{by:POSS} {gap3}) (penalty|spot kick|pen) (save|stop) {gap2} ((from|to deny|to thwart|against) {taker:OBJ})?",
        yes=(
            "[by:Bertoli] pulled off a brilliant penalty save to deny [taker:Carli].",
            "[by:Bertoli]'s penalty save kept Wigan ahead.",
        ),
        tags=kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_save_from",
        "{by:POSS} {gap3} {save_noun} (from|of|to (deny|keep out)) {taker:POSS} " + PEN,
        yes="[by:Bertoli]'s fine save from [taker:Carli]'s penalty came early.",
        no="Bertoli's save from Carli's header was the best of the day.",
        tags=kick("saved"),
        over=(*OVER, "penalty.kick_thanks_to"),
    ),
    Rule(
        "penalty.kick_own_reached",
        "{taker:POSS} "
        + "("
        + PEN
        + "|kick) {gap8} (and|but|,)+ {by:PERSON} {gap6} ((got|gets) {gap2} to it {gap3} (comfortably|easily|well|smartly|low|in time)?|(had|has) it (read|covered|all the way)|(read|reads) it)",
        yes=(
            "[taker:Carli]'s penalty was a poor one and [by:Bertoli] got down to it comfortably.",
            "[taker:Carli]'s kick was well struck, but [by:Bertoli] had it read.",
        ),
        tags=kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_own_saved_noun",
        "{taker:POSS} (own)? (initial|first|late|early|original|weak|poor|tame)? (saved|parried|spilled|blocked) {spot_kick} (?! {pen_no})",
        yes=("[taker:Carli]'s saved penalty proved costly.", "Kemp stabbed home after [taker:Carli]'s parried spot-kick."),
        tags=kick("saved"),
        over=(*OVER, "penalty.kick_keeper_saves_it", "penalty.kick_keeper_saves", "penalty.kick_scored"),
    ),
    Rule(
        "penalty.kick_assumed",
        "(responsibility|the (kick|duty|task|job|ball)) (was|is|fell|went|passed) (assumed|taken|accepted|handed|given|entrusted)? (by|to) {taker:OBJ} {any6} (but|only for|and) {by:SUBJ} {gap8} ({save}|to {save.base}) (?! (the|that|his|her) (follow up|rebound|free kick))",
        yes="Responsibility was assumed by [taker:Carli], but [by:Bertoli] guessed the side and kept it out.",
        tags=kick("saved", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_saved_label",
        "^ ({minute:MINUTE})? (-|:)? (penalty|pen|spot kick) (is|was)? saved (!|\\.|:|-|,|by)* (by|-)? ({by:PERSON} (denies|saves from|saves) {taker:PERSON}|{by:PERSON})?",
        yes="PENALTY SAVED!",
        tags=kick("saved", anonymous=True),
        over=OVER,
    ),
)
