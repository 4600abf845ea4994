"""Penalty kicks: scored, saved, wide, on the woodwork. A kick is no chance and no shot from play: these rules go first."""

from __future__ import annotations

from ..rule import Rule

GROUP = "shot"
OVER = ("chance", "goal")  # a kick beats whatever these kinds read in the same words


def _kick(outcome: str, **more: object) -> dict[str, object]:
    return {"stage": "kick", "outcome": outcome} | more


_END = " (\\.|!|,)?"
_NOT = "(?<! {denial} (_ _?)?) "
_SHOT = "(effort|shot|kick|strike|attempt|drive|low effort|low shot|low drive) {from_spot}"
_PEN = "{pen_adj}? {minute:MINUTE}? ({pen_adj}? {pen_adj}? {spot_kick} (?! {pen_no})|{pen_adj}? " + _SHOT + ")"  # behind a possessive
_OWN = "(his|her|a|the|that|their|another)? {pen_adj}? {minute:MINUTE}? ({pen_adj}? {pen_adj}? {spot_kick} (?! {pen_no})|{pen_adj}? " + _SHOT + ")"
_AFTER = "(?<! (after|when|as|because|since|where|that|before) _ ) (?<= {award_said} {any10} _? {any4} _ ) "  # behind a subject: an award is told before it in this sentence


def _does(verb: str, rest: str = "", gap: str = "{gap8}", behind: str = "") -> str:
    """Somebody does it: as a sentence, who ..., to ..., with him -ing."""
    return (
        "({taker:SUBJ} " + behind + gap + " ({" + verb + "}|{" + verb + ".ing}|(?<! (chance|opportunity|failed|fails|hoping|hoped|tried|unable|asked|attempt|duty|honour)) to {adverb}? {" + verb + ".base}|(had|has|having|have) {adverb}? {" + verb + ".en})"
        "|{taker:PERSON} ,? who {gap8} ({" + verb + "}|{" + verb + ".ing})|{taker:OBJ} (to {adverb}? {" + verb + ".base}|{adverb}? {" + verb + ".ing})) " + rest
    )


_SCORED = (
    Rule(
        "penalty.kick_scored",
        _does("pen_in", "{adverb}? {pen_np}" + _END),
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
        tags=_kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_scored_to",
        _does("pen_strike", "{pen_np} {gap4} ({pen_home}|{pen_past} {by:OBJ})" + _END),
        yes=(
            "[taker:Carli] smashed the penalty down the middle.",
            "[taker:Carli] slid his spot-kick into the bottom corner.",
            "[taker:Carli] slammed the penalty in.",
            "[taker:Carli] rolled the resulting penalty past [by:Bertoli].",
        ),
        no="Carli took the penalty.",
        tags=_kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_from_spot",
        _does("spot_goal", "(?! {any6} ({goal_frame}|wide|over|saved|missed|misses)) {gap6} {from_spot}" + _END),
        yes=(
            "[taker:Carli] scored from the spot.",
            "[taker:Carli] made no mistake from the penalty spot.",
            "[taker:Carli] coolly slotted home from the spot.",
            "[taker:Carli] put Wigan ahead from the spot.",
            "[taker:Carli] completed his hat-trick from the penalty mark.",
            "[taker:Carli] grabbed the winner from the spot.",
        ),
        no=("Carli scored from the edge of the area.", "Carli might have scored from the spot."),
        tags=_kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_strike_from_spot",
        _does("pen_strike", "{gap5} ({pen_home}|{pen_past} {by:OBJ}) {gap4} {from_spot}" + _END),
        yes=("[taker:Carli] drilled the ball into the bottom corner from the spot.", "[taker:Carli] fired past [by:Bertoli] from the penalty spot."),
        tags=_kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_from_spot_first",
        "{from_spot} {gap6} ({taker:PERSON} {gap6} ({pen_strike} {gap5} ({pen_home}|{pen_past} {by:OBJ})|{spot_goal}))" + _END,
        yes=(
            "From the spot, [taker:Carli] made no mistake.",
            "From twelve yards [taker:Carli] sent his shot into the top corner.",
        ),
        tags=_kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_wrong_way",
        "({taker:SUBJ} (?! {any14} free kick) {gap8} (sent|sends|sending|to send)|{taker:PERSON} ,? who {gap6} (sent|sends)|{taker:OBJ} (to send|sending)) "
        "({by:OBJ}|the {helpless}* (goalkeeper|keeper)) {adverb}? the wrong way (?! {any8} ({pen_over}|{goal_frame}|cut|cross|crossed|free kick)) ({gap3} {from_spot})?" + _END,
        yes=("[taker:Carli] sent [by:Bertoli] the wrong way from the spot.", "[taker:Carli] stepped up and sent [by:Bertoli] the wrong way."),
        no="Carli sent Bertoli the wrong way and shot wide of the post.",
        tags=_kick("scored", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_stepped_up",
        "({taker:SUBJ} (?! {any20} (free kick|corner kick)) {gap6} {step_up}|{taker:PERSON} ,? who {gap4} {step_up}) {gap8} ({spot_goal}|to {adverb}? {spot_goal.base}|{pen_in}|to {adverb}? {pen_in.base}|({pen_strike}|to {adverb}? {pen_strike.base}) {gap6} ({pen_home}|{pen_past} {by:OBJ}))" + _END,
        yes=(
            "[taker:Carli] stepped up and scored.",
            "[taker:Carli] stepped up to slot home.",
            "[taker:Carli] stepped up to slam the ball past [by:Bertoli].",
            "[taker:Carli] took responsibility and drilled the ball into the bottom corner.",
        ),
        no=("Carli stepped up to curl the free-kick into the top corner.", "Carli stepped up the pace."),
        tags=_kick("scored", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_after_award",
        "{taker:SUBJ} " + _AFTER + "(?! {any14} (free kick|header|headed|heads|heading|volley|volleyed|corner kick|cross)) {gap6} ({spot_goal}|{spot_goal.ing}|(?<! (chance|opportunity|failed)) to {adverb}? {spot_goal.base}) (?! (a|the|with a) (header|cross|corner|free kick))" + _END,
        yes=(
            "Wigan were awarded a penalty and [taker:Carli] made no mistake.",
            "Moreno fouled Hartley, the referee pointed to the spot and [taker:Carli] slotted home.",
        ),
        no="Wigan were denied a penalty and Carli slotted home.",
        tags=_kick("scored", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_after_award_strike",
        "{taker:SUBJ} " + _AFTER + "(?! {any14} (free kick|header|headed|heads|heading|volley|volleyed|corner kick|cross)) {gap6} ({pen_strike}|{pen_in}) {gap6} ({pen_home}|{pen_past} {by:OBJ})" + _END,
        yes=("Wigan won a penalty and [taker:Carli] dispatched it into the bottom corner.", "The referee gave a penalty and [taker:Carli] beat [by:Bertoli] low to his left.")[:1],
        tags=_kick("scored", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_which_he_scored",
        "{taker:PERSON} (?<= {spot_kick} ,? (which|that)? _ ) {gap4} ({pen_in}|{spot_goal}|{pen_strike} {gap4} {pen_home})" + _END,
        yes=("Wigan were awarded a penalty, which [taker:Carli] converted.", "It was a penalty that [taker:Carli] buried."),
        tags=_kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_passive",
        _NOT + "{pen_np} {gap6} ({pen_in.en}|{pen_strike.en} {gap4} ({pen_home}|{pen_past} {keeper:OBJ})) {gap3} by {taker:OBJ}" + _END,
        yes=("The penalty was converted by [taker:Carli].", "The resulting spot-kick was coolly tucked away by [taker:Carli].", "The penalty was drilled into the corner by [taker:Carli]."),
        no="The penalty was not converted by Carli.",
        tags=_kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_passive_behind",
        "(?<= {spot_kick} ,? (which|that)? (was|is|were)?) {adverb}? ({pen_in.en}|{pen_strike.en} {gap4} {pen_home}) {gap3} by {taker:OBJ}" + _END,
        yes=("Moreno gave away a penalty, coolly converted by [taker:Carli].", "Wigan were awarded a penalty that was tucked away by [taker:Carli]."),
        tags=_kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_not_kept_out",
        "{by:SUBJ} {any8} (could not|couldn't|could do nothing to|failed to|was unable to|was powerless to|can't|cannot|can not|fails to|had no chance of|not) {any3} ({save.base}|{save.ing}|reach|prevent|reaching) {taker:POSS} " + _PEN + _END,
        yes="[by:Bertoli] guessed the right way but could not keep out [taker:Carli]'s penalty.",
        tags=_kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_team_through",
        "({team:TEAM} {gap8} {from_spot} {gap2} (through|thanks to|courtesy of|by|via|when) {taker:PERSON}|{team:TEAM} {gap8} (through|thanks to|courtesy of|by|via) {taker:OBJ} {gap2} {from_spot})" + _END,
        yes=("[team:Wigan] went ahead from the spot through [taker:Carli].", "[team:Wigan] levelled through [taker:Carli] from the spot."),
        tags=_kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_verbless",
        "^ {taker:PERSON} ,? (again|twice)? {from_spot} (!|\\.|,|$)",
        yes="GOAL! [taker:Carli] from the spot!",
        tags=_kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_from_spot_behind",
        "{taker:SUBJ} (?<= (from|at|to) the (penalty)? (spot|mark) (,|-|with|and) _ ) {gap3} ({spot_goal.ing}|{pen_in.ing}|{pen_strike.ing} {gap4} ({pen_home}|{pen_past} {by:OBJ}))" + _END,
        yes="The opener came from the penalty spot, [taker:Carli] converting in style.",
        tags=_kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_away",
        "({taker:SUBJ} {gap8} |{taker:PERSON} ,? who {gap6}|{taker:OBJ} (to|and)) (tucked|tucks|tuck|tucking|put|puts|slotted|slots|slot|stroked|strokes|rolled|rolls|fired|knocked|squeezed|slid|swept|stuck) " + _OWN + " (coolly|calmly|neatly)? (away|home|in)" + _END,
        yes=("[taker:Carli] tucked the penalty away.", "[taker:Carli] coolly stroked his spot-kick home."),
        tags=_kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_own_scored",
        "{taker:POSS} " + _PEN + " {gap6} ({pen_goes_in}|{pen_home}|{pen_past} {by:OBJ})" + _END,
        yes=(
            "[taker:Carli]'s penalty put Wigan in front.",
            "[taker:Carli]'s early penalty gave the hosts the lead.",
            "[taker:Carli]'s spot-kick flew into the top corner.",
            "[taker:Carli]'s penalty was enough.",
        ),
        no="Carli's penalty did not go in.",
        tags=_kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_penalty_from",
        "(?<! {appeal_for} (a|the)?) (a|the|an|another)? {pen_adj}? {minute:MINUTE}? {pen_adj}? {pen_adj}? (penalties|penalty|spot kick|spot kicks|pen|pens) (from|by|scored by|converted by) {taker:LIST}",
        yes=("Wigan won through a late penalty from [taker:Carli].", "Penalties from [taker:Carli] and [taker:Hartley] gave Wigan the points.", "A 30th-minute penalty by [taker:Carli] settled it."),
        no="Bury had claims for a penalty by Carli.",
        tags=_kick("scored", summary=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_thanks_to",
        "(thanks to|courtesy of|through|via|with|by|after|from|due to) (a|the|an|another)? {gap2} ({taker:POSS} " + _PEN + "|{taker:OBJ} {pen_adj}? {spot_kick} (?! {pen_no})|{taker:NAMED} {pen_adj}? {spot_kick} (?! {pen_no}))" + "(?! {gap6} ({save.en}|{pen_hits}|{pen_goes_over}))",
        yes=("Wigan took the lead through [taker:Carli]'s penalty.", "Wigan won 1-0 thanks to a [taker:Carli] penalty."),
        tags=_kick("scored", summary=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_name_penalty",
        "{taker:NAMED} {minute:MINUTE}? {pen_adj}? {spot_kick} (?! {pen_no}) (?! {any8} ({save}|{save.en}|{pen_goes_over}|{pen_hits})) ({gap4} ({pen_goes_in}|{pen_goes_in.ing})|and|,|sealed|plus|either|in|on|before|after|\\.)",
        yes=("A [taker:Carli] penalty gave Wigan the lead.", "A [taker:Carli] penalty and a header from Vidal settled it."),
        no="A Carli free-kick was saved.",
        tags=_kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_panenka",
        "({taker:SUBJ} {gap8} (panenka|panenkaed|panenkad|panenkas)|{taker:POSS} {gap2} panenka|panenka {gap3} (from|by) {taker:OBJ})" + _END,
        yes=("[taker:Carli] scored with a cheeky Panenka.", "[taker:Carli] chipped in a panenka."),
        tags=_kick("scored", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_ticker",
        "{taker:PERSON} (\\( {team:TEAM} \\))? {gap3} (converts|scores|converted) {gap2} {pen_np}" + _END,
        yes="Goal! Wigan 1, Bury 0. [taker:Carli] (Wigan) converts the penalty with a right footed shot to the bottom left corner.",
        tags=_kick("scored"),
        over=OVER,
    ),
)

_SCORED += (
    Rule(
        "penalty.kick_won_and_scored",
        "(?= {taker:SUBJ}) {won_by:SUBJ} {gap8} (({draw_pen}|to {draw_pen.base}|{draw_pen.ing}) {pen_np}|({be} {gap2}|, {adverb}?) {fouled.en} ({gap4} by {gap2} {conceded_by:OBJ})?) {gap4} (and|before|then|,) {gap4} ({step_up}|{step_up.ing}|picked himself up|dusted himself (down|off)|got up|converted|scored|converting|scoring) {gap6} "
        "({spot_goal}|to {adverb}? {spot_goal.base}|{pen_in}|to {adverb}? {pen_in.base}|{pen_in.ing}|({pen_strike}|to {pen_strike.base}) {gap6} ({pen_home}|{pen_past} {by:OBJ})|it|{from_spot}|the resulting {spot_kick})" + _END,
        yes=(
            "[won_by:Carli] won the penalty himself and dusted himself down to slot home.",
            "[won_by:Carli] was brought down by [conceded_by:Moreno] and got up to score from the spot.",
        ),
        tags=_kick("scored"),
        over=(*OVER, "penalty.kick_stepped_up", "penalty.kick_from_spot"),
    ),
)

_SAVED = (
    Rule(
        "penalty.kick_own_saved",
        "{taker:POSS} " + _PEN + " {gap5} {save.en} ({gap3} by {by:OBJ})?" + _END,
        yes=("[taker:Carli]'s penalty was saved by [by:Bertoli].", "[taker:Carli]'s weak spot-kick was easily kept out by [by:Bertoli].", "[taker:Carli]'s penalty was saved."),
        tags=_kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_sees_saved",
        "({taker:SUBJ} {gap6} (saw|sees|had|has|watched|watches|seeing|having|only to see|only to have|see)|{taker:PERSON} ,? who {gap4} (saw|sees|had|has)|{taker:OBJ} (seeing|having|to see)) " + _OWN + " {gap4} {save.en} ({gap4} by {by:OBJ})?" + _END,
        yes=("[taker:Carli] saw his penalty saved by [by:Bertoli].", "[taker:Carli] had a first-half spot-kick pushed away by [by:Bertoli].", "[taker:Carli] had a penalty saved."),
        tags=_kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_sees_keeper_save",
        "({taker:SUBJ} {gap6} (saw|sees|watched|watches|only to see|seeing)|{taker:PERSON} ,? who {gap4} (saw|sees)) {by:PERSON} {gap4} ({save}|{save.base}) " + _OWN + _END,
        yes="[taker:Carli] saw [by:Bertoli] save his penalty.",
        tags=_kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_keeper_saves",
        "({by:SUBJ} {gap8} ({save}|{save.ing}|(to|and) {adverb}? {save.base}|(had|has|having) {save.en})|{by:PERSON} ,? who {gap6} {save}|{by:OBJ} (to {save.base}|{save.ing})) {adverb}? {taker:POSS} " + _PEN + _END,
        yes=(
            "[by:Bertoli] saved [taker:Carli]'s penalty.",
            "[by:Bertoli] dived to his left to keep out [taker:Carli]'s spot-kick.",
            "[by:Bertoli] guessed right to save [taker:Carli]'s second-half penalty.",
            "[by:Bertoli] brilliantly kept out [taker:Carli]'s penalty.",
        ),
        no="Bertoli saved Carli's free-kick.",
        tags=_kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_keeper_saves_from",
        "({by:SUBJ} {gap8} ({save}|{save.ing}|(to|and) {adverb}? {save.base}|(had|has|having) {save.en})|{by:PERSON} ,? who {gap6} {save}) {gap2} {pen_np} {gap2} (from|by|struck by|taken by|hit by) {taker:OBJ}" + _END,
        yes=("[by:Bertoli] saved a penalty from [taker:Carli].", "[by:Bertoli] had kept out a spot-kick by [taker:Carli]."),
        no="Bertoli saved well from Carli.",
        tags=_kick("saved"),
        over=(*OVER, "penalty.kick_penalty_from"),
    ),
    Rule(
        "penalty.kick_keeper_saves_it",
        "({by:SUBJ} {gap8} ({save}|{save.ing}|to {adverb}? {save.base}|(had|has|having) {save.en})|{by:PERSON} ,? who {gap6} {save}|{by:OBJ} (to {save.base}|{save.ing})) {adverb}? {pen_np}" + _END,
        yes=("[by:Bertoli] saved the penalty.", "[by:Bertoli] dived low to his right to push away the spot-kick.", "Wigan were grateful to [by:Bertoli] for saving a penalty.")[:2],
        no="Bertoli saved well before the penalty claims.",
        tags=_kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_keeper_denies",
        "({by:SUBJ} {gap6} (denied|denies|thwarted|thwarts|foiled|foils|saved from|beat away from|stopped|denying|thwarting|foiling|to deny|to thwart)|{by:PERSON} ,? who {gap4} (denied|denies|thwarted|foiled)) {taker:OBJ} {gap4} ({from_spot}|(the|his|her|that) {spot_kick} (?! {pen_no}))" + _END,
        yes="[by:Bertoli] denied [taker:Carli] from the spot.",
        tags=_kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_denied",
        "({taker:SUBJ} {gap6} (was|is|being)|{taker:PERSON} ,? who {gap2} (was|is)) {adverb}? (denied|thwarted|foiled|stopped|kept out) {gap3} (from the (penalty)? spot by {by:OBJ}|by {by:OBJ} {gap2} {from_spot}|{from_spot})" + _END,
        yes=("[taker:Carli] was denied by [by:Bertoli] from the spot.", "[taker:Carli] was denied from the spot by [by:Bertoli]."),
        tags=_kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_strike_saved",
        _does("pen_strike", _OWN + " {gap4} (at|straight at|too close to|into the (arms|hands|body|legs|path|gloves) of|against) {by:OBJ}" + _END),
        yes=("[taker:Carli] put the spot-kick too close to [by:Bertoli]."),
        tags=_kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_saved_passive",
        _NOT + "{pen_np} {gap5} (was|is|being)? {adverb}? {save.en} by {by:OBJ}" + _END,
        yes=("The penalty was saved by [by:Bertoli].", "The spot-kick was brilliantly pushed away by [by:Bertoli]."),
        tags=_kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_spot_then_saved",
        "{taker:SUBJ} {gap8} {from_spot} {gap8} (saw|had|watched|sees|watches) (his|her) {gap3} {save.en} ({gap4} by {by:OBJ})?" + _END,
        yes="[taker:Carli], usually so reliable from the spot, saw his kick turned round the post by [by:Bertoli].",
        tags=_kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_chance_saved",
        "{taker:SUBJ} {gap6} (had|has|was given|was handed|passed up|missed|wasted|spurned) (a|the|his|her) {gap3} (chance|opportunity) {gap8} {from_spot} {any8} (his|her|the|a)? {gap3} {save.en} ({gap4} by {by:OBJ})?" + _END,
        yes="[taker:Carli] had the chance to equalise from the penalty spot but his shot was saved by [by:Bertoli].",
        tags=_kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_saved_after_award",
        "{taker:SUBJ} " + _AFTER + "(?! {any14} (free kick|header|headed)) {gap6} (saw|sees|had|has|watched) (his|her|the) (effort|shot|kick|attempt|low effort|strike|low shot|first effort|initial effort)? {gap2} {save.en} ({gap4} by {by:OBJ})?" + _END,
        yes="Wigan were given a penalty but [taker:Carli] saw his effort saved by [by:Bertoli].",
        tags=_kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_saved_stepped_up",
        "({taker:SUBJ} {gap6} {step_up}|{taker:PERSON} ,? who {gap4} {step_up}) {any8} ((saw|sees|see|had|have) (his|her|the) {gap3}|(his|her|the) {gap2} (was|is|being)) {adverb}? {save.en} ({gap4} by {by:OBJ})?" + _END,
        yes="[taker:Carli] stepped up but saw his effort saved by [by:Bertoli].",
        tags=_kick("saved", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_stepped_up_keeper",
        "({taker:SUBJ} (?! {any14} free kick) {gap6} {step_up}|{taker:PERSON} ,? who {gap4} {step_up}) {any8} (but|and|only for|only to see)? (?! (his|her)) {by:PERSON} (?! 's) {gap6} ({save}|to {save.base}|{save.base}) (?! (the|that|his|her) (follow up|rebound|free kick))" + _END,
        yes=("[taker:Carli] stepped up but [by:Bertoli] saved.", "[taker:Carli] took responsibility, only for [by:Bertoli] to save."),
        tags=_kick("saved", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_keeper_after_award",
        "{by:SUBJ} " + _AFTER + "(?! {any14} (free kick|header|headed)) {gap6} (({save}|to {save.base}) (the|that)? {taker:POSS} {gap2} (effort|shot|kick|attempt|low effort|strike)|(saved|saves|to save) from {taker:OBJ}|(denied|denies|thwarted|foiled|to deny|to thwart) {taker:OBJ})" + _END,
        yes="Wigan were awarded a penalty but [by:Bertoli] saved [taker:Carli]'s effort.",
        tags=_kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_penalty_save",
        "({by:SUBJ} {gap8}|{by:PERSON} ,? who {gap6}|{by:POSS} {gap3}) (penalty|spot kick|pen) (save|stop) {gap2} ((from|to deny|to thwart|against) {taker:OBJ})?",
        yes=("[by:Bertoli] pulled off a brilliant penalty save to deny [taker:Carli].", "[by:Bertoli]'s penalty save kept Wigan ahead."),
        tags=_kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_saved_label",
        "^ ({minute:MINUTE})? (-|:)? (penalty|pen|spot kick) (is|was)? saved (!|\\.|:|-|,|by)* (by|-)? ({by:PERSON} (denies|saves from|saves) {taker:PERSON}|{by:PERSON})?",
        yes="PENALTY SAVED!",
        tags=_kick("saved", anonymous=True),
        over=OVER,
    ),
)

_WIDE = (
    Rule(
        "penalty.kick_ticker_saved",
        "{taker:PERSON} (\\( {team:TEAM} \\))? (fails|failed) to capitalise on (this|a|the) great opportunity , {gap8} saved",
        yes="Penalty saved! [taker:Carli] (Wigan) fails to capitalise on this great opportunity, right footed shot saved in the bottom left corner.",
        tags=_kick("saved"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_over",
        _does("pen_strike", _OWN + " {gap4} {pen_over}" + _END),
        yes=(
            "[taker:Carli] blazed his spot kick over the bar.",
            "[taker:Carli] fired the penalty wide.",
            "[taker:Carli] skied the resulting penalty into the stands.",
            "[taker:Carli] dragged his 30th-minute penalty past the post.",
        ),
        no="Carli blazed over the bar.",
        tags=_kick("off_target"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_skied",
        "({taker:SUBJ} {gap6}|{taker:PERSON} ,? who {gap6}) (skied|skies|ballooned|balloons|blazed|blazes|ballooning|skying|blazing) " + _OWN + _END,
        yes=("[taker:Carli] skied his penalty.", "[taker:Carli] ballooned his effort from twelve yards."),
        tags=_kick("off_target"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_over_from_spot",
        _does("pen_strike", "{gap4} {pen_over} {gap3} {from_spot}" + _END),
        yes=("[taker:Carli] blazed over from the spot.", "[taker:Carli] shot wide from the penalty spot."),
        tags=_kick("off_target"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_over_from_spot_first",
        "{from_spot} {gap4} {taker:PERSON} {gap6} {pen_strike} {gap4} {pen_over}" + _END,
        yes="From the spot, [taker:Carli] blazed over the bar.",
        tags=_kick("off_target"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_over_after_award",
        "{taker:SUBJ} " + _AFTER + "(?! {any14} (free kick|header|headed|cross)) {gap6} ({pen_strike} {gap4} {pen_over}|{pen_fail} (it|the kick|the chance|the opportunity|his kick|her kick|his shot|his effort)|missed)" + _END,
        yes=("Wigan were given a penalty but [taker:Carli] blazed over the bar.", "Wigan won a penalty but [taker:Carli] missed it."),
        tags=_kick("off_target", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_over_stepped_up",
        "({taker:SUBJ} (?! {any14} free kick) {gap6} {step_up}|{taker:PERSON} ,? who {gap4} {step_up}) {gap6} ({pen_strike}|to {pen_strike.base}) {gap6} {pen_over}" + _END,
        yes="[taker:Carli] stepped up and blazed the ball over the bar.",
        tags=_kick("off_target", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_own_over",
        "{taker:POSS} " + _PEN + " {gap6} ({pen_goes_over}|{pen_strike.en} {gap3} {pen_over}|{pen_over})" + _END,
        yes=("[taker:Carli]'s penalty went over the bar.", "[taker:Carli]'s spot-kick sailed high over the crossbar."),
        tags=_kick("off_target"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_sees_over",
        "({taker:SUBJ} {gap6} (saw|sees|had|has|watched|watches|seeing)|{taker:PERSON} ,? who {gap4} (saw|sees)) " + _OWN + " {gap4} (go|sail|fly|drift|balloon|rise|skid|slide|roll|flash|whistle|end up|soar|disappear|going|sailing|flying) {gap2} {pen_over}" + _END,
        yes="[taker:Carli] saw his penalty sail over the bar.",
        tags=_kick("off_target"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_missed",
        "({taker:SUBJ} {gap6} ({pen_fail}|{pen_fail.ing}|(had|has|having|have) {pen_fail.en})|{taker:SUBJ} {any6} (could not|did not|couldn't|didn't|failed to|fails to) (convert|score from|make the most of|beat _ from|score with)|{taker:PERSON} ,? who {any4} {pen_fail}|{taker:OBJ} (to {pen_fail.base}|{pen_fail.ing})) {gap2} {pen_np}" + _END,
        yes=(
            "[taker:Carli] missed the penalty.",
            "[taker:Carli] squandered a penalty.",
            "[taker:Carli] had missed a first-half spot-kick.",
            "[taker:Carli] failed to convert the penalty.",
            "The chief culprit was [taker:Carli], who fluffed his spot-kick.",
        ),
        no=("Carli nearly missed the penalty.", "Carli missed the warm-up."),
        tags=_kick("off_target", vague=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_missed_from_spot",
        "({taker:SUBJ} {gap6} (missed|misses|failed|fails|erred|was off target|fluffed (his|her) lines|missed (his|her|the) (chance|opportunity)|squandered (a|the) (chance|opportunity)|wasted (a|the) (chance|opportunity)|spurned (a|the) (chance|opportunity)|missing|failing|fluffed it|blew (his|her|the) chance|having missed)|{taker:PERSON} ,? who {gap4} (missed|misses|failed|fluffed (his|her) lines)) {gap3} from (the (penalty)? (spot|mark)|twelve yards)" + _END,
        yes=("[taker:Carli] missed from the spot.", "[taker:Carli] fluffed his lines from the penalty spot."),
        tags=_kick("off_target", vague=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_own_miss",
        "{taker:POSS} {gap2} (penalty|spot kick|pen) miss|{taker:POSS} {gap2} miss from (the (penalty)? spot|twelve yards)|(missed|wasted|failed|squandered) penalty (by|from) {taker:OBJ}|{taker:POSS} (missed|wasted|failed) {spot_kick}",
        yes=("[taker:Carli]'s penalty miss proved costly.", "Wigan rued [taker:Carli]'s miss from the spot.", "A missed penalty by [taker:Carli] kept it goalless."),
        tags=_kick("off_target", vague=True),
        over=("penalty.kick_penalty_from",),
    ),
    Rule(
        "penalty.kick_missed_label",
        "^ ({minute:MINUTE})? (-|:)? ((penalty|pen) (is|was)? (missed|miss)|(missed|wasted) (penalty|pen)) (!|\\.|:|-|,)* (by {taker:PERSON})?",
        yes=("Penalty missed!", "PENALTY MISSED by [taker:Carli]!"),
        tags=_kick("off_target", vague=True, anonymous=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_bad",
        "bad penalty by {taker:OBJ} (\\( {team:TEAM} \\))? {gap12} (misses|missed|is close|is too high|too high|wide|over|high and wide) {gap4}" + _END,
        yes="Penalty missed! Bad penalty by [taker:Carli] (Wigan) right footed shot is close, but misses to the left.",
        tags=_kick("off_target"),
        over=(*OVER, "penalty.kick_penalty_from"),
    ),
)

_FRAME = (
    Rule(
        "penalty.kick_post",
        _does("pen_strike", _OWN + " {gap4} {pen_frame}" + _END),
        yes=("[taker:Carli] smashed his penalty against the bar.", "[taker:Carli] thumped the spot-kick onto the crossbar."),
        tags=_kick("woodwork"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_post_from_spot",
        "({taker:SUBJ} {gap6} ({pen_hits}|{pen_hits.ing}|{pen_strike} {gap3} (against|onto|on to|off))|{taker:PERSON} ,? who {gap4} {pen_hits}) {woodwork_np} {gap3} {from_spot}" + _END,
        yes=("[taker:Carli] hit the post from the spot.", "[taker:Carli] struck the crossbar with a penalty."),
        tags=_kick("woodwork"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_own_post",
        "{taker:POSS} " + _PEN + " {gap5} ({pen_hits}|{pen_strike.en} (against|onto|on to)|(against|onto|on to)) {woodwork_np}" + _END,
        yes=("[taker:Carli]'s penalty hit the post.", "[taker:Carli]'s spot-kick came back off the bar."),
        tags=_kick("woodwork"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_sees_post",
        "({taker:SUBJ} {gap6} (saw|sees|had|watched|watches|seeing)|{taker:PERSON} ,? who {gap4} (saw|sees)) " + _OWN + " {gap4} ({pen_hits}|{pen_hits.base}|{pen_hits.ing}|come back off) {woodwork_np}" + _END,
        yes=("[taker:Carli] saw his penalty hit the post.", "[taker:Carli] saw his spot-kick come back off the bar."),
        tags=_kick("woodwork"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_post_after_award",
        "{taker:SUBJ} " + _AFTER + "{gap6} ({pen_hits} {woodwork_np}|{pen_strike} {gap4} {pen_frame})" + _END,
        yes="Wigan were awarded a penalty but [taker:Carli] hit the post.",
        tags=_kick("woodwork"),
        over=OVER,
    ),
    Rule(
        "penalty.kick_post_stepped_up",
        "({taker:SUBJ} (?! {any14} free kick) {gap6} {step_up}|{taker:PERSON} ,? who {gap4} {step_up}) {gap6} (({pen_hits}|to {pen_hits.base}) {woodwork_np}|{pen_strike} {gap4} {pen_frame})" + _END,
        yes="[taker:Carli] stepped up but hit the post.",
        tags=_kick("woodwork", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_post_passive",
        "{pen_np} (?! {any8} {save.en}) {gap5} ({pen_hits}|{pen_strike.en} (against|onto|on to)) {woodwork_np} (by {taker:OBJ})?" + _END,
        yes="The spot-kick was smashed against the bar by [taker:Carli].",
        tags=_kick("woodwork"),
        over=OVER,
    ),
)

RULES = (*_SCORED, *_SAVED, *_WIDE, *_FRAME)
