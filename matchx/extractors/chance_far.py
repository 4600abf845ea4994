"""Saves and blocks told in looser ways: the goalkeeper far before the shot, a shot that only reaches him, a list of two."""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import OF_SHOT, OWNER, SHOT, SHOTS, active, reach

GROUP = "shot"
SAVED = {"outcome": "saved"}
BLOCKED = {"outcome": "blocked"}
GENERIC = {"generic": True}
HAND = "({by:POSS} {gap3} {hand_part}|the {gap3} {hand_part} of {by:OBJ})"

RULES = [
    Rule(
        "chance.far_keeper",
        f"(?= {{saving}}|{{save_amb_any}}) (?<= {{by:KEEPER}} (?! 's ) ( (?! ; | {{n:PERSON}} ) _ )*? ) {OF_SHOT}",
        yes=("It was a fine day for keeper [by:Niamh Corrigan], first fisting out [shooter:Nwosu]'s drive.",),
        no="Keeper Niamh Corrigan saved.",
        tags={**SAVED, **GENERIC},
    ),
    Rule(
        "chance.far_save_from",
        f"{{by:SUBJ}} (?! 's ) {{aux}}* (saved|saves) ( (?! ; | {{n:PERSON}} | but | when | who | which ) _ )*? from ({{shooter:OBJ}} (?! 's )|{{shooter:POSS}} {SHOTS})",
        yes=("[by:Corrigan] saved splendidly, by instinct and by design, from [shooter:Nwosu].",),
        tags={**SAVED, **GENERIC},
    ),
    Rule(
        "chance.far_when",
        "({by:KEEPER} (?! 's ) {any14}|{by:SUBJ} (?! 's ) {gap3} (?= (did well|stayed|(stood|stands) (firm|tall|big|strong|up)|spread|made|flung|stuck|saved|smothered|came out on top|came to|held (his|her) (nerve|ground)|won))) {stands_up} {gap10} (as|when|with|after) {shooter:PERSON} (?! 's ) {adverb}? (had|was|is|has)? (been)? {gap2} {goes_for_goal}",
        yes=(
            "Goalkeeper [by:Niamh Corrigan] prevented a third, flinging out a hand when [shooter:Nwosu] bore down on her.",
            "[by:Corrigan] did well to stay big as [shooter:Nwosu] bore down on her.",
            "[by:Corrigan] came out on top when [shooter:Nwosu] broke clear.",
            "[by:Corrigan] stood firm when [shooter:Nwosu] was played in by Barton.",
        ),
        no="Corrigan was out of position when Nwosu ran on to the pass and scored.",
        tags={**SAVED, **GENERIC},
    ),
    Rule(
        "chance.far_on_who",
        "{shooter:SUBJ} (?! 's ) {any14} ((down|in) on|one on one with|face to face with|alone before|alone in front of|shot at|ran at|advanced on|advancing on|homing in on|closing in on|through on|up against|straight at|faced|only|confronted) {by:OBJ} ,? who {adverb}? {gap3} {saves_it}",
        yes=("[shooter:Nwosu] sprang the trap and bore down on [by:Corrigan], who made himself big and diverted the shot.",),
        no=("Nwosu crossed to Barton, who headed it away.",),
        tags={**SAVED, **GENERIC},
    ),
    Rule(
        "chance.far_not_beat",
        f"(({{shooter:SUBJ}} (?! 's )|{reach('shooter')}) ({{any14}} (and|but|yet|,) )? (could not|couldn't|could n't|failed to|fails to|was unable to|can't|cannot|unable to|did not|was not able to|failing to) {{adverb}}? (get the better of|beat|find a way (past|through|round)|get (it|the ball|his _|her _|a _) (past|beyond|over)|get past|squeeze (it|the ball|a shot) (past|beyond|under)|lift (it|the ball) over|outwit|outfox|defeat|work a way past|pass) {{by:KEEPER}} (?! 's ))|({{shooter:PERSON}} (?! 's ) {{aux}}*|{reach('shooter')}) (failed|fails|foundered|founders) (at|against|on) {{by:KEEPER}} (?! 's )",
        yes=("[shooter:Nwosu] was played in on goal but could not get the better of keeper [by:Niamh Corrigan].",),
        tags=SAVED,
        over=("chance.missed_unable", "chance.missed_sight", "chance.missed_in_sight"),
    ),
    Rule(
        "chance.far_not_beat_named",
        "(?<= {shooter:SUBJ} (?! 's ) {any26} ({goal_sight}|played in|put in|sent clear|(broke|raced|burst|got|ran|went|sped|nipped|slipped|wriggled) (clear|through|in|free|away)|{shot_noun}) {any10} ) (could not|couldn't|could n't|failed to|fails to|was unable to|can't|cannot|unable to|did not|failing to) {adverb}? (get the better of|beat|find a way (past|through|round)|get (it|the ball|his _|her _|a _) (past|beyond|over)|squeeze (it|the ball|a shot) (past|beyond|under)|lift (it|the ball) over|outwit|outfox|defeat) {by:OBJ} (?! 's )",
        yes=("[shooter:Nwosu] was clean through but could not beat [by:Corrigan].",),
        tags=SAVED,
        over=("chance.missed_unable", "chance.missed_sight", "chance.missed_in_sight"),
    ),
    Rule(
        "chance.far_list",
        "(?<= {denying} {n:PERSON} ) (with|at|from) (his|her|the|close|point|long) {gap4} (,|and|then)+ {shooter:PERSON} (?! 's ) (?= (with (his|her|a|the)|at (his|her|the)|from|twice|in the same) ) (?<= {by:PERSON} ( (?! ; | {n:PERSON} ) _ )*? {denying} {n:PERSON} {any14} {n:PERSON} )",
        yes=("[by:Corrigan] had already thwarted [shooter:Barton] with her feet and [shooter:Nwosu] with her fingertips.",),
        tags=SAVED,
    ),
    Rule(
        "chance.far_keep_from",
        f"({{by:PERSON}} {{gap10}}|{reach('by')}) (keep|kept|keeps|keeping|stop|stopped|stopping|prevent|prevented|preventing) {{shooter:POSS}} {SHOTS} from (making|finding|going|reaching|entering|crossing|nestling|creeping|sneaking|flying|dropping|creeping|beating|doubling|being)",
        yes=("[by:Corrigan] had to fling herself to her left to keep [shooter:Nwosu]'s header from making it two.",),
        tags=SAVED,
    ),
    Rule(
        "chance.far_all_of",
        f"(required|took|needed|demanded|called for|drew|brought|tested) (all|every|the full|the whole|the best) {{gap4}} {{by:PERSON}} 's {{gap6}} to {{gap3}} ({{save_shot.base}}|{{save_amb.base}}|{{deny.base}}) {{safe}}? ({{shooter:POSS}} {SHOTS} {{gap2}} {{safe}}?|{{shooter:OBJ}} (?! 's ))",
        yes=("It required all of [by:Corrigan]'s considerable reach to turn [shooter:Nwosu]'s cross-shot aside.",),
        tags=SAVED,
    ),
    Rule(
        "chance.far_found_equal",
        "((?= _ (,|{joint}) ) {shooter:LIST} (both|each|all)?|{shooter:SUBJ} (?! 's )) {aux}* (each|both)? (found|finds|find|met|discovered|encountered|came up against|ran into) (?! {denial} ) ((?! {n:PERSON} | , ) _)? {by:PERSON} (?! 's ) (equal|alert|in (good|fine|excellent|great|superb|inspired|top|unbeatable|outstanding|imperious|sparkling|magnificent|brilliant|defiant|the way|no mood)|unbeatable|up to|too (quick|good|smart|sharp)|ready|wise|well placed|at (his|her) (best|finest)|alive|a match|unwilling|standing (tall|firm)|quick off)",
        yes=(
            "[shooter:Nwosu] and [shooter:Barton] each found [by:Corrigan] equal to it.",
            "[shooter:Nwosu] found keeper [by:Niamh Corrigan] in inspired form.",
        ),
        tags=SAVED,
    ),
    Rule(
        "chance.far_by_that",
        "{shot_noun} {gap3} (by|from|of) ((the)? same)? {shooter:OBJ} (?! 's ) {gap8} ,? (that|which) {by:PERSON} (?! 's ) {aux}* (could only|had to|managed to|did well to|was able to)? ({saving}|{save_amb_any} {gap3} {safe}|{saves_it}|took {gap3} (cleanly|comfortably|easily|well|under))",
        yes=("There was a header by [shooter:Nwosu] that [by:Corrigan] dealt with.",),
        tags=SAVED,
    ),
    Rule(
        "chance.far_by_held",
        "{shot_noun} {gap3} (by|from) {shooter:OBJ} (?! 's ) {any8} , {adverb}* (?! pushed ) {saved} {any3} by {by:OBJ}",
        yes=("An effort by [shooter:Nwosu] in added time, gathered without difficulty by [by:Corrigan], was all.",),
        tags=SAVED,
    ),
    Rule(
        "chance.far_through_to",
        f"{OWNER} {SHOT} ( (?! ; | {{n:PERSON}} | {{miss_place}} ) _ )*? (ran|rolled|trickled|dribbled|bounced|came|went|bobbled|drifted|skidded|squirmed|floated|dropped|looped|landed|flew|plopped|carried|fell|ended) {{gap3}} (to|at|into|with|towards) {{by:KEEPER}} (?! 's (goal|post|bar|area|box|line|net))",
        yes=("[shooter:Nwosu]'s shot, hit with little venom, ran through to goalkeeper [by:Niamh Corrigan].",),
        tags={**SAVED, **GENERIC},
    ),
    Rule(
        "chance.far_not_held",
        f"{OWNER} {SHOT} {{within}} ((was|is|were|been) (not|never)|wasn't|could not be|couldn't be|can't be|was n't) {{adverb}}? (held|gathered|collected|kept hold of|smothered|claimed) ({{within}} by {{by:OBJ}})?",
        yes=("[shooter:Nwosu]'s free kick wasn't held by [by:Corrigan].",),
        tags=SAVED,
    ),
    Rule(
        "chance.far_struck_him",
        f"{OWNER} {SHOT} {{within}} (struck|hit|caught|stung) {{by:OBJ}} (?! 's ) {{gap2}} (on|in|full in|flush in|square in) the {{gap2}} ({{hand_part}}|{{body_part}})",
        yes=("[shooter:Nwosu]'s drive struck [by:Hallam] on the shoulder.",),
        tags=BLOCKED,
        over=("chance.blocked_against",),
    ),
    Rule(
        "chance.far_cleared_from",
        f"{active('(cleared|clears|clearing|hacked|hooked|headed|scrambled|swept|hoofed|booted)', 'by')} {{gap3}} from {{shooter:OBJ}} (?! 's ) {{gap3}} {{off_line}}",
        yes=("[by:Hallam] cleared from [shooter:Nwosu] under her own crossbar.",),
        tags=BLOCKED,
    ),
    Rule(
        "chance.far_to_be_denied",
        "for {shooter:PERSON} (, {gap8} ,)? to be {adverb}? {denied} {within} by ((the {gap3} of)? {by:OBJ} (?! 's )|{by:POSS} {gap3} ({save_noun}|{hand_part}|{body_part}))",
        yes=("There was time for [shooter:Nwosu], on the follow-up, to be foiled by [by:Corrigan].",),
        tags=SAVED,
    ),
    Rule(
        "chance.far_to_be_denied_body",
        "for {shooter:PERSON} (, {gap8} ,)? to be {adverb}? {denied} {within} by (the {gap3} {body_part} of {by:OBJ}|{by:POSS} {gap3} {body_part})",
        yes=("There was time for [shooter:Nwosu], on the follow-up, to be foiled by the backside of [by:Hallam].",),
        tags=BLOCKED,
        over=("chance.far_to_be_denied", "chance.saved_denied"),
    ),
    Rule(
        "chance.far_wall",
        f"({OWNER} {SHOT} {{within}} (by|into|against|hit|struck|found) (the|a) ((?! {{halt}} | {{n:PERSON}} ) _)? wall|(into|against|off|straight into) the {{gap2}} wall {{gap6}} (went|flew|thudded|cannoned|crashed|smacked|whacked|came) ({{shooter:POSS}} {SHOT}|(a|an|another) {{shooter:PERSON}} (?! 's ) {{gap2}} {{shot_noun}})|{active('(hit|hits|found|finds|picked out|struck)')} (the|{{n:TPOSS}}) ((?! {{halt}} | {{n:PERSON}} ) _)? wall (with|from|\\.|,|;))",
        yes=(
            "Into the wall, with a thud, went [shooter:Nwosu]'s free-kick.",
            "[shooter:Nwosu]'s free-kick was headed away by the wall.",
            "[shooter:Nwosu] hit the wall with a free-kick.",
        ),
        tags=BLOCKED,
        over=("chance.saved_shot", "chance.saved_noun", "chance.blocked_shot", "chance.blocked_into"),
    ),
    Rule(
        "chance.far_robbed",
        "{shooter:SUBJ} (?! 's ) {any14} (was|is|were|being) {adverb}? (robbed|dispossessed|tackled|denied|stopped|halted|thwarted|caught|foiled|smothered|beaten to it) {gap3} (on the point of (shooting|scoring)|as (he|she) {gap3} to (shoot|score|pull the trigger|finish|strike|fire)|about to (shoot|score|pull the trigger)|in the act of shooting) {gap3} by {by:OBJ}",
        yes=("[shooter:Nwosu], with a gaping goal, was robbed on the point of shooting by the sliding [by:Hallam].",),
        tags={"outcome": "missed"},
        over=("chance.saved_denied", "chance.blocked_denied"),
    ),
    Rule(
        "chance.far_waited",
        "{shooter:SUBJ} (?! 's ) {any20} (waited|hesitated|dallied|dithered|delayed|dawdled|dwelt|took) {gap3} (so|too|that) {gap2} long {gap10} {by:PERSON} (?! 's ) {gap8} (take|took|nick|nicked|rob|robbed|clear|cleared|block|blocked|get back|got back|tackle|tackled|steal|stole|smother|smothered|come|came|recover|recovered|dispossess)",
        yes=(
            "[shooter:Nwosu], six yards out, waited so long for the bounce that [by:Hallam] was able to take it away from him.",
        ),
        tags={"outcome": "missed"},
        over=("chance.blocked_but", "chance.saved_but", "chance.missed_sight"),
    ),
]
