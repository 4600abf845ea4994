"""Kicks told one by one inside the passage of a shoot-out, where "X scored" and "Y hit the bar" need say no more.

No events of their own: outside such a passage, which the resolver finds, the same words mean a shot from play.
"""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "kick_told"

_NOUN = "(penalty|spot kick|kick|effort|attempt|pen|strike|shot|drive|one|finish)"
_LEFT = "(?<! (leaving|allowing|enabling|leaves|left (?! (hand|foot|footed|side|corner|post|and|,|\\.))|allowed|only for) {any4})"  # another one to do it
_HE = "({taker:SUBJ} (?! 's) {aside}? {gap8}|{taker:PERSON} ,? who {any6}) " + _LEFT
_SEES = "(saw|sees|had|has|watched|watches|seeing|having|see|have)"
_IT = "(it|his|hers|theirs|(the|a|his|her) {gap2} " + _NOUN + ")?"
_ITEM = "(?<= (^|;|\\(|and|then|but|,)) {taker:PERSON} (,|:|-|\\()"  # a man and his kick, without a verb
# "Bury's fifth, from Carli,": which kick it was, and whose
_NTH = "({_t:TPOSS} (first|second|third|fourth|fifth|sixth|seventh|eighth|next|last|opening|final) (kick|penalty|effort|attempt|spot kick)?|(the|their) (first|second|third|fourth|fifth|sixth|next|last|opening|final) (kick|penalty|effort|attempt|spot kick|one)) ,? (struck|taken|hit)? (from|by) {taker:PERSON} ,?"
_ENDS = "(?= (\\.|;|,|!|:|\\)|but|and|$))"
_NOT = "(?<! {denial} {any1}) "


def _rule(how: str, outcome: str, pattern: str, yes: tuple[str, ...] | str, no: tuple[str, ...] | str = ()) -> Rule:
    return Rule(f"kick_told.{how}", pattern, yes=yes, no=no, tags={"outcome": outcome, "weak": True})


RULES = (
    _rule(
        "scored",
        "scored",
        "only for {taker:PERSON} to ({kick_scored.base}|{pen_in.base}|{spot_goal.base})|{taker:PERSON} , who {any2} (miss|misses|missed) {any2} , (did not|didn't|wasn't going to|was not going to)|"
        + _HE
        + " "
        + _NOT
        + "({kick_scored}|{pen_in}|{spot_goal}|to {spot_goal.base}|to {pen_in.base}|to {kick_scored.base}|{kick_scored.ing}|{spot_goal.ing}|(({pen_strike}|{pen_strike.ing}) (?! (himself|herself))|to {pen_strike.base} (?! (himself|herself))) "
        + _IT
        + " {gap4} ({pen_home}|{pen_past} {by:OBJ}|in|home)|(tucked|tucks|put|puts|slotted|slots|stroked|strokes|rolled|rolls|stuck|sticks) (it|his|hers|theirs|the (first|opener|next|second|third|fourth|fifth|sixth|last)|the {gap2} "
        + _NOUN
        + ")? away) ({gap4} for {team:TEAM})?",
        (
            "[taker:Carli] went first and buried it.",
            "[taker:Hartley] replied in kind.",
            "[taker:Carli] and [taker:Moreno] traded successes.",
            "[taker:Vidal] got the hosts off the hook.",
            "Vidal scored, only for [taker:Kemp] to win it.",
            "[taker:Kemp] did not miss.",
            "[taker:Kemp] put the first away.",
            "[taker:Kemp] and [taker:Vidal] swapped opening kicks.",
            "They needed one more, [taker:Kemp] firing it down the middle.",
            "[taker:Kemp] went top left.",
            "[taker:Kemp], who never misses, didn't.",
        ),
        "Carli was booked.",
    ),
    _rule(
        "own_scored",
        "scored",
        "{taker:POSS} {gap3} "
        + _NOUN
        + " {gap4} ({pen_goes_in}|(in)? off (the|a|his)? (goalkeeper|keeper|inside|{_k:KEEPER})|in off)",
        ("[taker:Carli]'s effort crept in.", "[taker:Carli]'s finish off the keeper's shin meant Vidal had to score."),
    ),
    _rule(
        "verbless",
        "scored",
        "^ {taker:PERSON} (,|-|:) {any4} (hard|low|high|straight|down|into|left|right|top|bottom|panenka|coolly|calmly|no mistake|scored|scores|goal) (?! {any10} ({goal_frame}|wide|over|saved))",
        ("[taker:Carli], straight down the middle.", "[taker:Hartley]: low and hard to the left."),
    ),
    _rule(
        "verbless_in",
        "scored",
        _ITEM
        + " {any3} (in|in off {gap5}|goal|scored|scores|(top|bottom|far|near) (corner|left|right)|back of the net|buried|no mistake|never in doubt|down the middle|tucked away) "
        + _ENDS,
        ("[taker:Carli], in.", "[taker:Hartley]: top corner.", "[taker:Carli], in off the post; [taker:Kemp], no mistake."),
    ),
    _rule(
        "verbless_saved",
        "saved",
        _ITEM + " {any3} (saved|stopped|kept out|palmed away|pushed away|parried|turned away) (by {by:OBJ})? " + _ENDS,
        ("[taker:Carli], saved.", "[taker:Hartley]: saved by [by:Bertoli]."),
    ),
    *(
        _rule(
            f"listed_{outcome}",
            outcome,
            "(?<= ({_t:TEAM} (:|-)|(scored|missed|saved|bar|post|over|wide) ,)) {taker:PERSON} " + said + " " + _ENDS,
            (f"Bury: [taker:Carli] {word}, Moreno scored.", f"Bury: Moreno scored, [taker:Carli] {word}."),
            "Carli shot and Bertoli saved.",
        )
        for outcome, said, word in (
            ("saved", "saved", "saved"),
            ("off_target", "(over|wide)", "over"),
        )
    ),
    _rule(
        "verbless_wide",
        "off_target",
        _ITEM
        + " {any3} (wide|over|high|too high|over the bar|past the post|into the (stand|stands|crowd)|high and wide|off target|row z) "
        + _ENDS,
        ("[taker:Carli], wide.", "[taker:Hartley]: high and wide."),
    ),
    _rule(
        "verbless_frame",
        "woodwork",
        _ITEM + " (off|against|on to|onto|hit|hits|the|a|outside of the|foot of the)* {goal_frame} " + _ENDS,
        ("[taker:Carli], post.", "[taker:Hartley]: against the bar."),
    ),
    _rule(
        "list_scored",
        "scored",
        "({team:TEAM} 's? {gap2} (takers|kickers|men|players|quartet|trio|five|four|three) ,? )?{taker:LIST} ,? (had|have|all|both|each|also|then)* {adverb}? ({kick_scored}|{pen_in}|{spot_goal}|(?<= (all|both|each)) ({kick_scored.ing}|{pen_in.ing}|{spot_goal.ing})) (?! {gap6} ({goal_frame}|wide|over))",
        (
            "With [taker:Carli], [taker:Moreno] and [taker:Kemp] all converting, it was Bury who went through.",
            "Bury's takers, [taker:Carli], [taker:Moreno] and [taker:Kemp], did not slip up once.",
            "[taker:Carli] and [taker:Moreno] both beat Bertoli.",
        ),
    ),
    _rule(
        "list_finally",
        "scored",
        "({team:TEAM} {gap6} (perfect|faultless|flawless|immaculate|successful|unerring|through|scorers|takers) {gap3} (:|-|,) )?{taker:LIST} ,? (and|then)? (finally|lastly|eventually|then|captain|last of all|in the end|decisively)+ {taker:PERSON} (had|have|all|both|each|also)* {adverb}? ({kick_scored}|{pen_in}|{spot_goal})",
        "Bury were perfect: [taker:Carli], [taker:Moreno] and finally [taker:Kemp] all beat Bertoli.",
    ),
    _rule(
        "so_did",
        "scored",
        "(?<= ({kick_scored}|{pen_in}|{spot_goal}) {any4}) (,|;|and|-)* ((so|as) did|likewise|ditto) {taker:LIST}|(?<= {_s:SCORE} (,|;|and|,? but)) {taker:PERSON} {_u:SCORE}",
        ("Carli scored, so did [taker:Hartley].", "Carli made it 2-1, [taker:Lee Hartley] 2-2."),
        "Carli missed and so did Kemp.",
    ),
    _rule(
        "list_did",
        "scored",
        "(?<= ({kick_scored}|{pen_in}|{spot_goal}) {any14}) (;|,|while|and|\\.)+ {gap3} {taker:LIST} did (too|so|likewise|the same|as well|also)? (?= (,|;|\\.|but|and|before|for))",
        "For Wigan, Vidal and Hartley scored; for Bury, [taker:Carli] and [taker:Kemp] did, but Moreno hit the post.",
        "Carli missed, and Kemp did too.",
    ),
    _rule(
        "nth_from_in",
        "scored",
        _NTH
        + " ({pen_goes_in}|{pen_home}|{pen_past} {by:OBJ}|(was|were) (good|perfect|unstoppable|emphatic|converted|scored|true|immaculate))",
        "Bury's fourth, from [taker:Carli], flew in.",
    ),
    _rule(
        "nth_from_frame",
        "woodwork",
        _NTH + " ({pen_hits} {woodwork_np}|{pen_frame})",
        "Bury's fifth, taken by [taker:Carli], hit the post.",
    ),
    _rule(
        "nth_from_wide",
        "off_target",
        _NTH + " ({pen_goes_over}|{pen_strike.en} {gap2} {pen_over})",
        "Bury's third, from [taker:Carli], flew over.",
    ),
    _rule(
        "nth_from_saved",
        "saved",
        _NTH + " (was|were) {gap2} {save.en} ({gap2} by {by:OBJ})?",
        "Bury's second, from [taker:Carli], was kept out by [by:Bertoli].",
    ),
    _rule(
        "keeper_nth",
        "saved",
        "({by:SUBJ} {aside}? {gap14}|{by:PERSON} ,? who {any6}) ({save}|{save.ing}|to {save.base}|{push_off}|to {push_off.base}) {adverb}? "
        + _NTH,
        "[by:Bertoli] dived to keep out Bury's fifth, taken by [taker:Carli].",
    ),
    _rule(
        "to_be_saved",
        "saved",
        "for {gap4} {taker:PERSON} to {gap1} be {gap1} (denied|thwarted|foiled|stopped|beaten|defied) by {by:OBJ}",
        "Vidal scored, only for Bury's second taker [taker:Carli] to be foiled by [by:Bertoli].",
    ),
    _rule(
        "only_one",
        "scored",
        "(only|sole|lone|one) (success|successful (kick|penalty|taker|spot kick)|scorer|goal|penalty scored|kick scored|conversion|(man|player) to (score|convert|succeed|find the net)) {gap3} (came from|was|from|by|belonged to|courtesy of|through|being|went to) {taker:PERSON}",
        "Moreno and Kemp missed for Bury, whose only success came from [taker:Carli].",
    ),
    _rule(
        "list_wide",
        "off_target",
        "{taker:LIST} ,? (had|have|all|both|each|also|then)* ({pen_strike}|shot) {gap3} {pen_over}",
        ("[taker:Carli] and [taker:Moreno] both shot wide.", "[taker:Carli], a substitute for Moreno, skewed wide."),
    ),
    _rule(
        "either_side",
        "scored",
        "(either side of|on either side of|sandwiched|sandwiching|cancelled out|after|before|around|between) {taker:POSS} {gap2} (successful|perfect|fine|converted|emphatic|unstoppable|confident|cool|coolly taken|neat|ice cool|calm)? (?<= (side of|sandwiched|sandwiching|successful|perfect|fine|converted|emphatic|unstoppable|confident|cool|taken|neat|calm) {any3}) "
        + _NOUN,
        (
            "Carli and Moreno scored either side of [taker:Kemp]'s successful kick.",
            "Carli had scored after [taker:Kemp]'s perfect penalty.",
        ),
        "Carli scored after Kemp's effort.",
    ),
    _rule(
        "was_his",
        "scored",
        "(first|second|third|fourth|fifth|sixth|next|last|winner|clincher|decisive (kick|one|penalty)) (was|were|came|belonged) (from|to|through)? ({taker:POSS} (?= (,|\\.|;|and|$))|(from|to|through) {taker:OBJ} ,? {gap4} (top corner|bottom corner|into the (corner|net|roof)|down the middle|buried))",
        "Their fifth was [taker:Carli]'s, top corner.",
    ),
    _rule(
        "up_stepped",
        "scored",
        "up (stepped|steps|came|comes|strode|strides) {gap6} {taker:PERSON} ,? {any4} (that was that|it was over|it was all over|it was done|the net bulged|they were through|the celebrations began)",
        "Up stepped the captain, [taker:Carli], and that was that.",
    ),
    _rule(
        "stepped_to_settle",
        "scored",
        "up (stepped|steps|strode|strides|came|comes) {gap4} {taker:PERSON} ,? {any6} to (finish|win|settle|seal|clinch|end|convert|complete|decide|net|slot|bury|lash|smash|roll|stroke|drill|sweep|fire|dispatch|tuck|send)",
        "Up stepped [taker:Carli] to settle it.",
    ),
    _rule(
        "list_missed",
        "missed",
        "{taker:LIST} ,? (had|have|all|both|each|also|then)* {adverb}? (missed|erred|faltered|fluffed their lines|failed|failed to (score|convert|find the (net|target))|(were|was) (off target|unsuccessful|wasteful)) (?= ({team:TEAM}|their|from|for|with|\\.|,|;|:|-|and|but|while|$))",
        (
            "[taker:Carli], [taker:Moreno] and [taker:Kemp] all failed to find the net.",
            "[taker:Carli] and [taker:Moreno] missed for Bury.",
        ),
    ),
    _rule(
        "left_to",
        "scored",
        "(left|fell|down|up) to {gap2} {taker:PERSON} ((?! (\\.|;)) _)*? to (finish|win|settle|seal|clinch|end|convert|score|complete|decide|net|slot|bury)"
        "|(left|leaving) {taker:PERSON} (himself|herself)? to {gap6} (finish|win|settle|seal|clinch|convert|score|net|slot|bury|lash|smash|roll|stroke|drill|sweep|fire|dispatch|tuck) {gap2} (it|home|in|away|winner|off|winning|decisive)",
        (
            "It was left to [taker:Carli], a Wigan man until last summer, to finish it.",
            "That left [taker:Carli] to step up and lash in the winner.",
        ),
        "It was left to Carli.",
    ),
    _rule(
        "all_put_away",
        "scored",
        "(all|each|both) {gap2} ({pen_in.en}|scored|put away|successful|good|found the net) (,|:|-|by) {taker:LIST} (,)? (and {taker:PERSON})? (for {_t:TEAM})? ,? and? ({taker:LIST} (for {_u:TEAM})?)?",
        (
            "The first six were all put away, [taker:Carli] and [taker:Vidal] for the home team, [taker:Moreno] and [taker:Kemp] for the visitors.",
            "The first four were all scored, [taker:Carli] and [taker:Vidal] for Wigan and [taker:Moreno] and [taker:Kemp] for Bury.",
        ),
    ),
    _rule(
        "for_side",
        "scored",
        "(?<= (scored|netted|converted|successful|on target|found the net|did not miss) ({gap8} ,|((?! (\\.|;)) _)* for {_u:TEAM} ,? and)) {taker:LIST} for {_t:TEAM}",
        "Carli and Vidal scored for them, [taker:Moreno] and [taker:Kemp] for the visitors.",
    ),
    _rule(
        "own_saved",
        "saved",
        "{taker:POSS} ({gap4} "
        + _NOUN
        + " {gap5}|(was|is|were) {gap2})? ({save.en} ({gap3} by {by:OBJ})?|(was|is) at a (nice|good|comfortable|perfect) height for {by:OBJ})",
        (
            "[taker:Carli]'s tame attempt was gathered by [by:Bertoli].",
            "[taker:Carli]'s was at a nice height for [by:Bertoli].",
        ),
    ),
    _rule(
        "sees_saved",
        "saved",
        _HE + " " + _SEES + " (his|hers|theirs|the|a|{_t:TPOSS}) {gap3} {save.en} ({gap4} by {by:OBJ})?",
        ("[taker:Carli] saw his saved by [by:Bertoli].", "[taker:Carli] saw Bury's first saved by [by:Bertoli]."),
    ),
    *(
        _rule(
            f"tallied_{outcome}",
            outcome,
            "{taker:PERSON} (:|-|,)? " + said + " (:|-|,)? \\(? {_s:SCORE}",
            f"[taker:Carli] {word} 2-1; Moreno scored 2-2.",
        )
        for outcome, said, word in (
            ("scored", "(scored|scores|goal|in)", "scored"),
            ("saved", "(saved|stopped)", "saved"),
            ("off_target", "(over|wide|high|off target)", "over"),
            ("woodwork", "(hit|hits)? (the)? {goal_frame}", "hit post"),
        )
    ),
    _rule(
        "pairs_scored",
        "scored",
        "{taker:LIST} (?= , {_o:LIST} (were|was) {any2} (successful|on target|perfect|faultless|flawless|good))",
        "[taker:Carli] and [taker:Moreno], Kemp and Vidal were all successful.",
    ),
    _rule(
        "team_converted",
        "scored",
        "{_t:TEAM} {gap4} (converted|scored|netted|tucked away|dispatched) {gap8} (through|via|courtesy of|thanks to) {taker:LIST}",
        "Bury converted all three of theirs through [taker:Carli], [taker:Moreno] and [taker:Kemp].",
    ),
    _rule(
        "denied",
        "saved",
        _HE
        + " ((was|is|were) {adverb}? (denied|thwarted|foiled|stopped|beaten|defied|repelled) (by {by:OBJ})?|(ran|runs|shot|shoots|hit it|fired|struck|strikes|aimed) {gap4} (at|straight at|too close to|into the (gloves|arms|hands|legs|body) of) {by:OBJ})",
        ("[taker:Carli] was denied by [by:Bertoli].", "[taker:Carli] ran into the gloves of [by:Bertoli]."),
    ),
    _rule(
        "keeper",
        "saved",
        "({by:SUBJ} {aside}? {gap14}|{by:PERSON} ,? who {any6}) (({save}|{save.ing}|to {save.base}|{push_off}|{push_off.ing}|to {push_off.base}) {adverb}? {taker:POSS} ({gap2} "
        + _NOUN
        + "|away|out|round|wide|over|aside|(?= (\\.|,|;|and|but|while|before|$)))|({save}|{save.ing}|to {save.base}|{push_off}|{push_off.ing}|to {push_off.base}) {adverb}? (the|a)? {gap2} "
        + _NOUN
        + " (of|from|by) {taker:OBJ}|({save}|{save.ing}|to {save.base}|{push_off}|{push_off.ing}|to {push_off.base}) {any8} (penalties|kicks|spot kicks|efforts|attempts|shots|pens) ,? {any2} (of|from|by) {taker:LIST}|(?! (beat|beats|beating|to beat)) ({save}|{save.ing}|to {save.base}|{push_off}) {adverb}? (from {taker:LIST}|{taker:LIST} (?! ') (?= (\\.|,|;|and|but|while|before|$))))",
        (
            "[by:Bertoli] went down to his right to shovel [taker:Carli]'s away.",
            "[by:Bertoli] saved from [taker:Carli] and [taker:Moreno].",
            "[by:Bertoli] was the hero, saving the first two penalties, from [taker:Carli] and [taker:Moreno].",
        ),
    ),
    _rule(
        "hit_frame",
        "woodwork",
        _HE
        + " (({pen_hits}|having {pen_hits.en}) {woodwork_np}|({pen_strike}|{pen_strike.ing}) "
        + _IT
        + " {gap3} {pen_frame}|(shook|shakes|found|finds|met|meets) {woodwork_np}|(watched|saw|watches|sees) (it|his|hers|{gap3} "
        + _NOUN
        + ") {gap3} ({pen_hits.base}|{pen_hits.ing}|{pen_hits}|come back off|strike) {woodwork_np})",
        (
            "[taker:Carli] shook the crossbar.",
            "[taker:Carli] leathered his against the bar.",
            "[taker:Carli] watched it come back off the upright.",
        ),
    ),
    _rule(
        "own_frame",
        "woodwork",
        "{taker:POSS} ({gap3} "
        + _NOUN
        + ")? {gap3} ({pen_hits}|{pen_strike.en} (against|onto|on to)|(against|onto|on to)) {woodwork_np}",
        "[taker:Carli]'s effort came back off the bar.",
    ),
    _rule(
        "wide",
        "off_target",
        _HE
        + " (({pen_strike}|{pen_strike.ing}|to {pen_strike.base}|pulled|dragged) (?! {n:PERSON} (?! ')) (it|his|hers|(the|a|his|her) {gap3})? {gap3} {pen_over}|(skied|skies|ballooned|balloons|blazed|blazes) (it|his|hers|the {gap3} "
        + _NOUN
        + ")|cleared (the)? {gap2} (bar|crossbar|stand|terrace|clubhouse|fence|roof)|{pen_goes_over})",
        (
            "[taker:Carli] blazed the next over.",
            "[taker:Carli] sent his kick wide of the left-hand post.",
            "[taker:Carli], of all people, leaned back and cleared the clubhouse.",
            "[taker:Carli] skied his.",
        ),
        "Carli pushed Kemp over.",
    ),
    _rule(
        "own_wide",
        "off_target",
        "{taker:POSS} ({gap3} " + _NOUN + ")? {gap3} ({pen_goes_over}|{pen_strike.en} {gap3} {pen_over})",
        "[taker:Carli]'s effort flew over.",
    ),
    _rule(
        "did_not_saved",
        "saved",
        "{taker:SUBJ} {gap4} (did not|didn't|missed|failed|could not|couldn't) ,? {by:POSS} {gap2} (palm|palms|hand|hands|glove|gloves|fingertips|fist|fists|leg|legs|foot|feet|dive|save|knee|shin|arm)",
        "Kemp scored and [taker:Carli] did not, [by:Bertoli]'s palm seeing to that.",
    ),
    _rule(
        "only_to_miss",
        "missed",
        "{taker:PERSON} (being|was|were)? (the)? (only|first|sole|lone|one) {gap2} to (miss|fail|falter|err|blink|slip up)|(only|first|lone|sole) {gap3} to (miss|fail|falter|err|blink) (was|being|,) {taker:PERSON}",
        ("Wigan scored four, with [taker:Carli] the only one to miss.", "The only man to miss was [taker:Carli]."),
    ),
    _rule(
        "own_miss",
        "missed",
        "{taker:POSS} {gap2} (miss|failure) (?= (meant|means|proved|left|leaves|handed|gave|allowed|let|cost|was|and|but|in|from|with|,|\\.))",
        "[taker:Carli]'s miss meant that Wigan could win it.",
    ),
    _rule(
        "missed",
        "missed",
        "({taker:SUBJ} (?! 's|, who {any2} (miss|misses) ) {aside}? {any8}|{taker:PERSON} ,? who (?! (never|rarely|seldom|hardly|does|doesn't) ) {any6}) (missed|misses|failed|fails|faltered|falters|erred|errs|fluffed|fluffs|squandered|wasted|(did|could|does) not (score|convert)?|(didn't|couldn't) (score|convert)?|was (off target|unsuccessful)|were (off target|unsuccessful)) (?= ({_e:MINUTE}|\\.|,|;|and|but|as|$|with|from|to|his|her|the|for|before|while))",
        ("[taker:Carli] faltered.", "Kemp scored and [taker:Carli] did not."),
    ),
)
