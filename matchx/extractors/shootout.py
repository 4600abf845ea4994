"""Kicks of a penalty shoot-out, where the clause itself says that it was one."""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "shot"
_OVER = (
    "goal",
    "chance",
    "penalty",
    "penalty.kick_scored",
    "penalty.kick_missed",
    "penalty.kick_own_saved",
    "penalty.kick_sees_saved",
    "penalty.kick_keeper_saves",
)

_TOLD = "(in|during|of|from|at) (the|a|that|this|an)? (_ _?)? {shoot_out}"
_SAID = "(?= {any14} " + _TOLD + ")"  # behind a subject: the clause goes on to name the shoot-out
_BEFORE = "(?<= {shoot_out} {any12} _? {any6} _ ) "  # behind a subject: the sentence has named it
_KICKS = "(penalty|penalties|spot kick|spot kicks|kick|kicks|effort|efforts|attempt|attempts|pen|pens)"
_HIS = "(his|her|the|a|their|its|that|from|with) {gap3} " + _KICKS
_IN = "({pen_in}|{spot_goal}|scored|converted|netted|slotted|was successful|were successful|found the net|made no mistake|sent _ the wrong way)"
_ALL = "(all|both|each|also)"


def _rule(how: str, outcome: str, pattern: str, yes: tuple[str, ...] | str, no: tuple[str, ...] | str = ()) -> Rule:
    return Rule(f"shootout_kick.{how}", pattern, yes=yes, no=no, tags={"outcome": outcome, "shootout": True}, over=_OVER)


RULES = (
    _rule("scored", "scored", "{taker:SUBJ} " + _SAID + " (?! {any8} ({goal_frame}|wide|over|saved)) {gap8} (" + _IN + "|{pen_strike} {gap5} ({pen_home}|{pen_past} {by:OBJ})) {gap8} " + _TOLD,
          ("[taker:Carli] scored his spot-kick in the shoot-out.", "[taker:Carli] converted the decisive penalty in the shoot-out.", "[taker:Carli] drilled the winning kick into the corner in the penalty shoot-out."),
          "Carli did not score in the shoot-out."),
    _rule("scored_after", "scored", "{taker:PERSON} " + _BEFORE + "{gap6} (" + _IN + "|{pen_strike} {gap5} ({pen_home}|{pen_past} {by:OBJ}))",
          ("In the shoot-out, [taker:Carli] scored with the first kick.", "Wigan won the shoot-out after [taker:Carli] slotted home.")),
    _rule("list_scored", "scored", "{taker:LIST} (had|have)? " + _ALL + " (had|have)? {adverb}? (converted (?! (a|the) (chance|chances|cross))|(scored|netted|slotted home|slotted|found the net|tucked away|were successful|dispatched|made no mistake) {gap4} (their|his|from the spot|in the shoot out|with their|from twelve yards) {gap3} (" + _KICKS + "|spot|yards|shoot out)?)",
          ("[taker:Carli], [taker:Moreno] and [taker:Vidal] all converted.", "[taker:Carli] and [taker:Moreno] both scored their spot-kicks."),
          "Carli and Moreno both scored."),
    _rule("list_scored_before", "scored", "{taker:LIST} (?<= {shoot_out} {any12} _ (, _)* (and _)?) (had|have|all|both|each|also)* {adverb}? (converted|scored|netted|slotted home|found the net|tucked away|were successful|made no mistake|were on target|beat _)",
          "In the shoot-out [taker:Carli] and [taker:Moreno] scored."),
    _rule("list_perfect", "scored", "{taker:LIST} (had|have|all|both|each|also)* {adverb}? ((held|kept|hold) their (nerve|nerves|cool|composure) (?! (to|at) {gap3} (defend|back|see))|(were|was) (perfect|flawless|faultless|immaculate|unerring) (from|for|with|in the shoot out|\\.)|(converted|scored|netted|tucked away|dispatched|struck|buried|put away) (the|their) (opening|first|next|early|last|remaining|final|own)* (kicks|penalties|spot kicks|efforts|pens|(two|three|four) (?! (goals|,? {n:MINUTE}))))",
          ("[taker:Carli], [taker:Moreno] and [taker:Vidal] all held their nerve.", "[taker:Carli] and [taker:Moreno] converted the opening kicks.", "[taker:Carli] and [taker:Moreno] were perfect for Wigan."),
          "Carli and Moreno were perfect gentlemen."),
    _rule("nth_missed", "missed", "{taker:SUBJ} {gap4} (missed|misses|fluffed|wasted|squandered|failed with) ({team:TEAM} 's?|their|the)? (first|opening|second|third|fourth|fifth|sixth|last|final|next) (kick|penalty|spot kick|effort|attempt) (?! of the (match|game|half|season))",
          ("[taker:Moreno] missed Bury's first kick.", "[taker:Moreno] fluffed the fourth spot-kick.")),
    _rule("keeper_saved_own", "saved", "({by:SUBJ} {gap6} ({save}|{save.ing})|{by:PERSON} ,? who {gap4} {save}) {taker:POSS} (?= (,|\\.|!|;|and|but|as|while|before|$))",
          ("[by:Bertoli] kept out [taker:Kemp]'s, and that was that.", "[by:Bertoli] got two strong hands to [taker:Kemp]'s."),
          "Bertoli saved Kemp's header."),
    _rule("scorers_noun", "scored", "((successful|perfect|immaculate|fine|good|confident|cool|calm) {gap2} (spot kicks|penalties|kicks|efforts|conversions)|conversions) (from|by|through|came from|courtesy of) {taker:LIST}",
          ("There were successful spot-kicks from [taker:Carli], [taker:Moreno] and [taker:Vidal].", "Wigan got conversions from [taker:Carli] and captain [taker:Moreno].")),
    _rule("winning_kick", "scored", "({taker:SUBJ} (?! {any12} (leaving|allowing|enabling|for) _ to) {gap8}|{taker:PERSON} ,? who {gap6}|{taker:PERSON} (to|then)) (scored|converted|slotted|slotted home|netted|dispatched|struck|hit|tucked away|buried|fired home|score|convert|slot home|net|bury|rolled in|swept home|smashed home|slammed home|fired in|stroked home|scoring|converting) {adverb}? (the|what proved) {gap2} (winning|decisive|deciding|clinching|fifth|final|last|crucial|sudden death) (penalty|spot kick|kick) (?! (of the (match|game)))",
          ("[taker:Carli] scored the winning penalty.", "It was left to [taker:Carli] to convert the decisive spot-kick.", "Bertoli saved from Kemp, leaving [taker:Carli] to slot home the decisive penalty."),
          "Carli watched the decisive penalty."),
    _rule("saved", "saved", "{taker:POSS} {gap4} " + _KICKS + " {gap5} {save.en} ({gap2} by {by:OBJ})? {gap6} " + _TOLD,
          "[taker:Carli]'s spot-kick was saved by [by:Bertoli] in the shoot-out."),
    _rule("sees_saved", "saved", "({taker:SUBJ} {gap6} (saw|sees|had|has|watched|seeing|having)|{taker:PERSON} ,? who {gap4} (saw|had)) (" + _HIS + "|his|hers) {gap4} {save.en} ({gap4} by {by:OBJ})? {gap6} " + _TOLD,
          "[taker:Carli] had his penalty saved by [by:Bertoli] in the shoot-out."),
    _rule("sees_his_saved", "saved", "({taker:SUBJ} {gap6} (saw|sees|had|has|watched|seeing|having)|{taker:PERSON} ,? who {gap4} (saw|had)) (his|hers|theirs) {save.en} ({gap4} by {by:OBJ})?",
          "[taker:Carli] saw his saved by [by:Bertoli]."),
    _rule("sees_saved_before", "saved", "{taker:PERSON} " + _BEFORE + "{gap6} (saw|sees|had|has|watched) (" + _HIS + "|his|hers) {gap4} {save.en} ({gap4} by {by:OBJ})?",
          "In the shoot-out [taker:Carli] saw his effort saved by [by:Bertoli]."),
    _rule("keeper_saved", "saved", "({by:SUBJ} {gap8} ({save}|{save.ing}|to {save.base})|{by:PERSON} ,? who {gap6} {save}) {adverb}? ({taker:POSS} {gap4} " + _KICKS + "|(from)? {taker:LIST}|(_ _?)? " + _KICKS + " (from|by|of) {taker:LIST}) {gap6} " + _TOLD,
          ("[by:Bertoli] saved from [taker:Carli] and [taker:Moreno] in the shoot-out.", "[by:Bertoli] kept out [taker:Carli]'s penalty in the shoot-out.")),
    _rule("keeper_saved_before", "saved", "{by:PERSON} " + _BEFORE + "{gap6} ({save}|{save.ing}) {adverb}? ({taker:POSS} {gap4} " + _KICKS + "|(from)? {taker:LIST} (?! {next_verb})|(_ _?)? " + _KICKS + " (from|by|of) {taker:LIST})",
          "In the shoot-out [by:Bertoli] saved from [taker:Carli] and [taker:Moreno]."),
    _rule("keeper_and", "saved", "{by:SUBJ} {gap6} {save} ({taker:POSS} {gap4} " + _KICKS + "|(from)? {taker:LIST}) (?= {any4} (and|while|before) _ {any12} " + _TOLD + ")",
          "[by:Bertoli] saved [taker:Carli]'s effort and Moreno struck the bar in the shootout."),
    _rule("keeper_those_of", "saved", "{by:SUBJ} {aside}? {gap26} (first|opening|next|last|final) {gap2} (kicks|penalties|spot kicks) ,? (those|the ones)? (of|from|by) {taker:LIST} ,? {gap2} ({save}|{save.ing}|{push_off} (both|them|the pair|the two|all))",
          "[by:Bertoli] threw himself at Bury's first two kicks, those of [taker:Carli] and [taker:Moreno], and beat both away."),
    _rule("keeper_settles", "saved", "({by:SUBJ} {aside}? {gap14} ({save}|{save.ing}|to {save.base}|{push_off}|to {push_off.base})|{by:PERSON} ,? who {any8} {save}) {adverb}? ({taker:POSS} {gap4} " + _KICKS + "|(from)? {taker:OBJ}) {gap2} (and|to) (settle|settled|win|won|decide|decided|seal|sealed|end|ended|clinch|clinched) {gap2} {shoot_out}",
          "[by:Bertoli], a courier by day, plunged to his right to push away [taker:Carli]'s kick and settle the shoot-out."),
    _rule("sees_decisive_saved", "saved", "({taker:SUBJ} {aside}? {gap6} (saw|sees|had|has|watched|seeing|having)|{taker:PERSON} ,? who {any6} (saw|had)) (the|a|his|her) {gap1} (decisive|deciding|fifth|sudden death|crucial|final) " + _KICKS + " {save.en} ({gap2} by {by:OBJ})?",
          "[taker:Carli], who had earlier levelled, saw the decisive kick saved by Bury's young goalkeeper [by:Bertoli]."),
    _rule("keeper_in_turn", "saved", "(?<= {by:SUBJ} {any12} {shoot_out} ((?! (\\.|;)) _)*) (({save.ing}|{push_off.ing}|to {save.base}|to {push_off.base}|and {save}|and {push_off}) {adverb}? ({taker:POSS} {gap2} (" + _KICKS + "|try|shot|bid)|(from)? {taker:LIST})|(getting|got|with) {gap4} (to|on|behind) {taker:POSS} (?! {gap1} feet))",
          "[by:Bertoli] stopped two kicks in the shoot-out, diving left to push away [taker:Carli]'s try in the first round and getting a foot to [taker:Kemp]'s in the third."),
    _rule("keeper_hero", "saved", "{by:SUBJ} {gap6} {shoot_out} {gap6} ({save}|{save.ing}) (from)? {taker:LIST}",
          "[by:Bertoli] was the shoot-out hero, saving from [taker:Carli] and [taker:Moreno]."),
    _rule("wide", "off_target", "{taker:SUBJ} " + _SAID + " {gap8} {pen_strike} {gap5} {pen_over} {gap8} " + _TOLD,
          ("[taker:Carli] blazed over the bar in the shoot-out.", "[taker:Carli] put his kick wide in the penalty shoot-out.")),
    _rule("wide_before", "off_target", "{taker:PERSON} " + _BEFORE + "{gap6} {pen_strike} {gap5} {pen_over}",
          "In the shoot-out [taker:Carli] blazed over the bar."),
    _rule("woodwork", "woodwork", "{taker:SUBJ} " + _SAID + " {gap8} ({pen_hits} {woodwork_np}|{pen_strike} {gap4} {pen_frame}) {gap8} " + _TOLD,
          "[taker:Carli] hit the post in the shoot-out."),
    _rule("woodwork_before", "woodwork", "{taker:PERSON} " + _BEFORE + "{gap6} ({pen_hits} {woodwork_np}|{pen_strike} {gap4} {pen_frame})",
          "In the shoot-out [taker:Carli] struck the crossbar."),
    _rule("missed", "missed", "{taker:LIST} (both|all)? {gap4} (missed|misses|missing|failed|fails|failed to (score|convert)|was off target|were off target|squandered|fluffed|faltered|erred) {gap4} (from the spot)? {gap2} " + _TOLD,
          ("[taker:Carli] missed in the shoot-out.", "[taker:Carli] and [taker:Moreno] both missed in the shoot-out.")),
    _rule("missed_before", "missed", "{taker:LIST} (?<= {shoot_out} {any12} _? {any6} _ (, _)* (and _)?) (both|all)? {gap3} (missed|misses|failed|fails|failed to (score|convert)|was off target|were off target|fluffed|faltered|erred)",
          "They lost the shoot-out after [taker:Carli] missed."),
    _rule("crucial_miss", "missed", "{taker:SUBJ} {gap6} (missed|misses|squandered|failed to convert) (the|a|his|her) {gap1} (crucial|decisive|deciding|vital|fifth|sudden death|final) (penalty|spot kick|kick) (?! (of the (match|game)))",
          "[taker:Carli] missed the decisive spot-kick."),
)  # fmt: skip
