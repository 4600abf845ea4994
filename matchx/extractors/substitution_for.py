"""One comes on for another, told of him who comes on."""

from __future__ import annotations

from ..engine.rule import Rule
from ._changes import (
    ALL_IN,
    ALL_OUT,
    ALONE,
    ASIDE,
    DESC,
    FOR,
    IN,
    LED,
    MORE_IN,
    MORE_OUT,
    NOTE,
    O_IN,
    O_OUT,
    OUT,
    PLAY,
    PUT,
    PUT_ON,
    S_IN,
    SENT,
    TO_MAN,
)

GROUP = "substitution"

# Between a man who comes on and another who goes off: no third man, for whom he comes on, nor one whom the second replaces.
NOT_FOR, NO_MAN = "(?! {gap2} for {n:PERSON})", "(?! {n:PERSON})"

RULES = [
    # -- X replaces Y ----------------------------------------------------------------------------------------------------
    Rule(
        "substitution.replace",
        f"{S_IN} {{gap8}} ({{replace}}|{{replace.base}}|{{have}} {{gap1}} {{replace.en}}) (?! {{gap4}} (?<! (and|but|,)) (by|with)) {{gap1}} {O_OUT} {PLAY}",
        yes=(
            "[player_in:Bellamy] replaced [player_out:Hartnell] in the 62nd minute.",
            "[player_in:Bellamy], back after injury, then took the place of the tiring [player_out:Hartnell].",
            "[player_in:Bellamy] replaces [player_out:Hartnell].",
            "[player_in:Bellamy] has replaced [player_out:Hartnell].",
            "[player_in:Bellamy] took over from [player_out:Hartnell] on the hour.",
            "[player_in:Bellamy] replaced [player_out:Hartnell] in the 62nd minute, with Nunn coming on for Kerr.",
            "On 62 minutes [player_in:Bellamy] subbed on for [player_out:Hartnell].",
            "[player_in:Bellamy] replaced [player_out:Hartnell], and with his first touch he scored.",
        ),
        no=(
            "Bellamy replaced Hartnell in the starting line-up.",
            "Everton made two changes to the side that lost at Hull, with Bellamy replacing Hartnell.",
            "Bellamy replaced Hartnell as captain in the summer.",
            "Bellamy could not replace Hartnell.",
        ),
    ),
    Rule(
        "substitution.replacing",
        f"({IN} ,? {{gap3}}|{S_IN} {{gap12}} (,|before|after|since)) {{replace.ing}} (?! {{gap2}} with) {{gap2}} {OUT} (?! with) {ALONE} {PLAY}",
        yes=(
            "Everton rang up a change, with [player_in:Bellamy] replacing [player_out:Hartnell].",
            "Torquay made their first change on the hour, [player_in:Bellamy] replacing [player_out:Hartnell] up front.",
            "On 70 minutes came [player_in:Bellamy], replacing [player_out:Hartnell].",
            "[player_in:Bellamy] had to make do with a place on the bench before replacing [player_out:Hartnell].",
        ),
    ),
    Rule(
        "substitution.replacing_front",
        f"({{replace.ing}}|having {{gap1}} {{replace.en}}|({{come_on.ing}}|having {{gap1}} {{come_on.en}}) {{gap3}} {FOR}) {OUT} {{gap6}} , {S_IN} {PLAY}",
        yes=(
            "Four minutes after replacing [player_out:Hartnell], [player_in:Bellamy] struck.",
            "Having come on for [player_out:Hartnell] at the break, [player_in:Bellamy] struck.",
            "Having come on for [player_out:Hartnell], he scored twice.",
        ),
        tags=ASIDE,
    ),
    Rule(
        "substitution.who_replaced",
        f"{IN} ,? who {{gap4}} ({{replace}}|{{replace.en}}) (?<! (is|was|be|been|being|were) _) (?! {{gap4}} (by|with) {{gap3}} {{n:PERSON}}) ({{gap1}}|(a|an|the) {{gap3}}) {OUT} {PLAY}",
        yes=(
            "[player_in:Bellamy], who had replaced [player_out:Hartnell] at half-time, headed home.",
            "[player_in:Bellamy], who had replaced the two-goal [player_out:Hartnell] only five minutes earlier, curled home.",
            "[player_in:Bellamy], who replaced [player_out:Hartnell], hit the bar.",
        ),
        no=("Bellamy, who replaced Hartnell as captain last season, hit the bar.",),
        tags=ASIDE,
    ),
    Rule(
        "substitution.two_replace",
        f"{IN} {MORE_IN} {{gap4}} ({{replace}}|{{replace.base}}|{{replace.ing}}) (?! by ) {{gap1}} {OUT} {MORE_OUT} {PLAY}",
        yes=(
            "[player_in:Bellamy] and [player_in:Ross] replaced [player_out:Hartnell] and [player_out:Diaz].",
            "Everton made a double change, with [player_in:Bellamy] and [player_in:Ross] replacing [player_out:Hartnell] and [player_out:Diaz] respectively.",
        ),
    ),
    # -- X comes on for Y ------------------------------------------------------------------------------------------------
    Rule(
        "substitution.come_on_for",
        f"{S_IN} {{gap8}} ({{come_on}}|{{come_on.base}}|{{come_on.en}}) {{gap5}} {FOR} {{gap2}} {O_OUT} {ALONE} {PLAY}",
        yes=(
            "[player_in:Bellamy] came on for [player_out:Hartnell].",
            "[player_in:Bellamy] comes on in place of [player_out:Hartnell].",
            "[player_in:Bellamy] entered the fray for [player_out:Hartnell] after 66 minutes.",
            "[player_in:Bellamy] made his debut from the bench in the 80th minute in place of [player_out:Hartnell].",
            "[player_in:Bellamy] came off the bench to replace [player_out:Hartnell].",
            "[player_in:Bellamy] came on at half-time as a replacement for [player_out:Hartnell].",
        ),
        no=("Bellamy came on to Hartnell's pass.", "Bellamy almost came on for Hartnell."),
    ),
    Rule(
        "substitution.coming_on",
        f"{S_IN} {{gap12}} ({{come_on.ing}}|having {{gap1}} {{come_on.en}}) {{gap4}} {FOR} {{gap2}} {O_OUT} {PLAY}",
        yes=(
            "[player_in:Bellamy] was booked two minutes after coming on for [player_out:Hartnell].",
            "Everton went to three at the back, [player_in:Bellamy] coming on for [player_out:Hartnell].",
            "There was a change for Hull with [player_in:Bellamy] coming on in place of [player_out:Hartnell].",
            "Bellamy scored two minutes after coming on for [player_out:Hartnell].",
        ),
    ),
    Rule(
        "substitution.who_came_on_for",
        f"{IN} ,? who {{gap4}} ({{come_on}}|{{come_on.en}}|been on) {{gap10}} {FOR} {{gap2}} {OUT} {PLAY}",
        yes=("[player_in:Bellamy], who had come on for [player_out:Hartnell], headed home.",),
        tags=ASIDE,
    ),
    Rule(
        "substitution.two_come_on",
        f"{IN} {MORE_IN} {{gap5}} ({{come_on}}|{{come_on.base}}|{{come_on.ing}}|{{come_on.en}}|on) {{gap3}} {FOR} {{gap1}} {OUT} {MORE_OUT} {PLAY}",
        yes=(
            "[player_in:Bellamy] and [player_in:Ross] came on for [player_out:Hartnell] and [player_out:Diaz].",
            "[player_in:Bellamy] and [player_in:Ross] come on for [player_out:Hartnell] and [player_out:Diaz].",
            "[player_in:Bellamy], [player_in:Ross] and [player_in:Nunn] on for [player_out:Hartnell], [player_out:Diaz] and [player_out:Kerr].",
            "[player_in:Bellamy] and [player_in:Ross] come on in place of [player_out:Hartnell] and [player_out:Diaz].",
        ),
        over=("substitution.been_on_for",),
    ),
    Rule(
        "substitution.group_replacing",
        f"{IN} {MORE_IN} ((?! (\\.|;|{{n:NAMED}})) _)* , ({{_g:DESC}}|the (trio|pair|duo|two|three|four|five|quartet)) {{gap2}} ({{replace}}|{{replace.ing}}|({{come_on.ing}}|{{come_on}}|on|introduced|brought on|sent on|in) {FOR}) {{gap1}} {OUT} {MORE_OUT} {PLAY}",
        yes=(
            "Kent had already used [player_in:Bellamy] and [player_in:Ross] by then, the pair replacing [player_out:Hartnell] and [player_out:Diaz].",
        ),
        no=("Bellamy and Ross returned, the pair replacing Hartnell and Diaz in the starting line-up.",),
    ),
    Rule(
        "substitution.replaced_by_chain",
        f"{OUT} {{be}} {{gap1}} (replaced|succeeded|relieved) by {{gap3}} {IN} ,? (and|while|with) {IN} ({{come_on}}|{{come_on.ing}}|{{replace}}|{{replace.ing}}) ({FOR})? {OUT} {PLAY}",
        yes=(
            "[player_out:Hartnell] is replaced by [player_in:Bellamy], and [player_in:Ross] comes on for [player_out:Diaz].",
            "[player_out:Hartnell] was replaced by [player_in:Bellamy] and [player_in:Ross] took over from [player_out:Diaz].",
        ),
        over=("substitution.off_x_taking_over", "substitution.give_way", "substitution.replaced_chain"),
    ),
    Rule(
        "substitution.come_on_for_chain",
        f"{IN} {{gap5}} ({{come_on}}|{{come_on.base}}|{{replace}}|(?<! (sending|throwing|bringing|putting|sent|threw|brought|put|send|throw|bring)) on) (?! {{gap2}} by) {{gap2}} ({FOR})? {OUT} ,? (and|while) {IN} ({{come_on}}|on|{{replace}})? ({FOR})? {OUT} {PLAY}",
        yes=(
            "[player_in:Bellamy] came on for [player_out:Hartnell] and [player_in:Ross] for [player_out:Diaz].",
            "[player_in:Bellamy] replaced [player_out:Hartnell] and [player_in:Ross] took over from [player_out:Diaz].",
        ),
    ),
    Rule(
        "substitution.on_for",
        f"{IN} ,? {{adverb}}? (is|was|now|(had|has) {{adverb}}? been)? (on (?! {{gap2}} {{yellow}} | halfway | ((?! {FOR} ) _)*? {{passes_on}} )|in (?= for)|fresh on|straight on|now on|introduced|brought on|sent on|thrown on|subbed on|summoned|drafted in|brought in) (?! {{o:PERSON}}) {{gap3}} {FOR} (?! {{n:TEAM}}) {{gap2}} {OUT} {ALONE} {PLAY}",
        yes=(
            "[player_in:Bellamy] on for [player_out:Hartnell].",
            "[player_in:Bellamy], on for [player_out:Hartnell], headed home.",
            "[player_in:Bellamy], brought on for [player_out:Hartnell] on 68 minutes, headed home.",
            "[player_in:Bellamy], fresh on for [player_out:Hartnell], headed home.",
            "Change for the visitors, [player_in:Dom Bellamy] on for [player_out:Hartnell].",
            "Sub: [player_in:McTavish] on for [player_out:him].",
            "[player_in:Bellamy] was introduced for [player_out:Hartnell].",
            "[player_in:Bellamy] had been brought in for [player_out:Hartnell], whose number was up.",
            "After the break [player_in:Bellamy] was summoned from the bench to replace [player_out:Hartnell].",
        ),
        no=("Bellamy passed it on for Hartnell.", "Bellamy, already on a yellow for tripping Hartnell, went in late."),
    ),
    Rule(
        "substitution.aside_on_for",
        f"{IN} (,|-|\\() {{gap2}} (on (?! {{gap2}} {{yellow}} | halfway | ((?! {FOR} ) _)*? {{passes_on}} )|in (?= for)|introduced|brought on|sent on|thrown on|subbed on|summoned|drafted in|called on|flung on) (?! {{o:PERSON}}) {{gap4}} {FOR} {{gap2}} {OUT} {ALONE} {{gap6}} (,|-|\\)) {PLAY}",
        yes=(
            "[player_in:Bellamy], on for [player_out:Hartnell], headed home.",
            "[player_in:Bellamy] - on for the hobbling [player_out:Hartnell] - headed home.",
        ),
        tags=ASIDE,
        over=("substitution.on_for",),
    ),
    Rule(
        "substitution.on_came",
        f"(on|in|off the bench|from the bench) ({{come_on_plain}}) {IN} {{gap3}} {FOR} {{gap1}} {OUT} {PLAY}",
        yes=(
            "On came [player_in:Bellamy] for [player_out:Hartnell].",
            "On came the young winger [player_in:Bellamy] in place of [player_out:Hartnell].",
        ),
    ),
    Rule(
        "substitution.two_on_came",
        f"(on|in) ({{come_on_plain}}) {IN} {MORE_IN} {{gap3}} {FOR} {OUT} {MORE_OUT} {PLAY}",
        yes=("On came [player_in:Bellamy] and [player_in:Ross] for [player_out:Hartnell] and [player_out:Diaz].",),
        over=("substitution.on_came_alone", "substitution.on_came"),
    ),
    Rule(
        "substitution.enter_for",
        f"(enter|here comes|here came|cue|on trots|on comes|on goes) {IN} ,? {{gap8}} {FOR} {{gap1}} {OUT} {PLAY}",
        yes=(
            "Enter [player_in:Bellamy] for [player_out:Hartnell].",
            "Enter [player_in:Bellamy], for the last ten minutes in place of [player_out:Hartnell].",
        ),
    ),
    # -- X was introduced for Y; the manager introduced X for Y ----------------------------------------------------------
    Rule(
        "substitution.two_introduced_for",
        f"{IN} {MORE_IN} ({{gap5}} {SENT}|,? {{sent_in}}) {{gap3}} {FOR} {{gap1}} {OUT} {MORE_OUT} {PLAY}",
        yes=(
            "[player_in:Bellamy] and [player_in:Ross] were introduced for [player_out:Hartnell] and [player_out:Diaz].",
            "Kent turned to his bench, with [player_in:Bellamy] and [player_in:Ross] introduced in place of [player_out:Hartnell] and [player_out:Diaz].",
        ),
        over=("substitution.on_for", "substitution.saw_come_on", "substitution.took_over"),
    ),
    Rule(
        "substitution.who_was_introduced_for",
        f"{IN} ,? who {{gap3}} {SENT} {{gap6}} {FOR} {{gap2}} {OUT} {PLAY}",
        yes=("[player_in:Bellamy], who had been brought on for [player_out:Hartnell], headed home.",),
        tags=ASIDE,
    ),
    Rule(
        "substitution.bring_on_for",
        f"{PUT_ON} ({TO_MAN} {O_IN}|(a|an|the|some|one|their) {{any4}} , {IN}) (, {{any12}} ({{_t:TEAM}} {{any2}})? ,)? {{gap6}} {FOR} {{gap2}} ({{_d:DESC}} \\( {OUT}|{O_OUT}) {ALONE} {PLAY}",
        yes=(
            "Everton introduced [player_in:Bellamy] for [player_out:Hartnell].",
            "The visitors brought on [player_in:Bellamy] at the expense of [player_out:Hartnell].",
            "Everton turned to [player_in:Bellamy] in place of [player_out:Hartnell].",
            "Everton sent on Diaz's strike partner [player_in:Carl Bellamy] for the tiring [player_out:Hartnell].",
            "Everton threw on [player_in:Bellamy] after 71 minutes in place of [player_out:Hartnell].",
            "Dan Kerr introduced [player_in:Bellamy] for [player_out:Hartnell] at half-time.",
            "They bring on some bloke, [player_in:Carl Bellamy], for their winger ([player_out:Hartnell], I think).",
            "They threw on [player_in:Bellamy], fresh from a loan spell at Bury, for the tiring [player_out:Hartnell].",
        ),
        no=("Everton brought in Bellamy for Hartnell in the January window.",),
    ),
    Rule(
        "substitution.team_bring_on_for",
        f"{LED} {{gap8}} {PUT_ON} {TO_MAN} {O_IN} (, {{any12}} ({{_t:TEAM}} {{any2}})? ,)? {{gap4}} {FOR} {{gap2}} {O_OUT} {ALONE} {PLAY}",
        yes=(
            "[team:Everton] introduced [player_in:Bellamy] for [player_out:Hartnell].",
            "[team:Torquay] then sent on [player_in:Bellamy] in place of [player_out:Hartnell].",
        ),
    ),
    Rule(
        "substitution.bring_two_on_for",
        f"({LED} {{gap8}})? {PUT_ON} {{gap1}} {IN} ({MORE_IN}|, (and)? then {{gap1}} (for)? {IN} ,?) {{gap4}} {FOR} {{gap1}} {OUT} {MORE_OUT} {PLAY}",
        yes=(
            "Everton brought on [player_in:Bellamy] and [player_in:Ross] for [player_out:Hartnell] and [player_out:Diaz].",
            "Everton sent for [player_in:Bellamy], then for [player_in:Ross], at the expense of [player_out:Hartnell] and [player_out:Diaz].",
        ),
        over=("substitution.bring_on_for", "substitution.team_bring_on_for", "substitution.come_on_for_chain"),
    ),
    Rule(
        "substitution.bring_x_on_for",
        f"({LED} {{gap8}})? {PUT} {ALL_IN} {{on_word}} {{gap4}} {FOR} {{gap2}} {ALL_OUT} {PLAY}",
        yes=(
            "Everton brought [player_in:Bellamy] on for [player_out:Hartnell].",
            "Everton threw [player_in:Bellamy] into the fray in place of [player_out:Hartnell].",
            "Everton sent [player_in:Bellamy] and [player_in:Ross] into the game instead of [player_out:Hartnell] and [player_out:Diaz].",
        ),
    ),
    Rule(
        "substitution.bring_on_chain",
        f"({LED} {{gap8}})? {PUT_ON} {{gap1}} {IN} {{gap3}} {FOR} {OUT} ({NOTE}|{{gap3}}) (,? {{joint}}? {{gap1}} {IN} {{gap2}} {FOR} {OUT} ({NOTE}|(?= (,|{{joint}})) {{gap2}}))* ,? {{joint}} {{gap1}} {IN} {{gap2}} {FOR} {OUT} {PLAY}",
        yes=(
            "Everton introduced [player_in:Bellamy] for [player_out:Hartnell] and [player_in:Ross] for [player_out:Diaz].",
            "Everton introduced [player_in:Bellamy] for [player_out:Hartnell] (60), [player_in:Ross] for [player_out:Diaz] (71) and [player_in:Nwosu] for [player_out:Bell] (80).",
        ),
    ),
    Rule(
        "substitution.introduction_for",
        f"(the|with|{{_t:TPOSS}}) {{gap2}} ({{intro_noun}}|arrival) of {{gap1}} {IN} ((,? {{gap4}} ,)? {{gap3}} {FOR} {OUT}|{{gap6}} , (with)? {OUT} {{gap1}} {{out_behind}}|{{gap8}} in {{player_out:POSS}} (place|stead)) {PLAY}",
        yes=(
            "The 75th-minute arrival of [player_in:Bellamy] from the bench, [player_out:Hartnell] going the other way, was greeted warmly.",
            "Cue the introduction of [player_in:Bellamy] for the last ten minutes in [player_out:Hartnell]'s place.",
            "The introduction of [player_in:Bellamy] for [player_out:Hartnell] changed the game.",
            "The introduction of [player_in:Bellamy] from the bench, for [player_out:Hartnell], changed the game.",
        ),
    ),
    Rule(
        "substitution.his_introduction_for",
        f"{{player_in:POSS}} {{gap2}} ({{intro_noun}}|arrival) ({{gap5}} {FOR} {OUT}|{{gap6}} (,|-|\\() (with)? {OUT} {{gap2}} {{out_behind}}) {PLAY}",
        yes=(
            "[player_in:Bellamy]'s introduction 12 minutes from time, [player_out:Hartnell] dropping out, almost paid off.",
            "[player_in:Bellamy]'s arrival in place of [player_out:Hartnell] changed the game.",
        ),
    ),
    Rule(
        "substitution.at_expense",
        "{player_in:SUBJ} (?! 's) {gap8} ({sent_in}|{come_on}|given|handed|on) {gap7} at {player_out:POSS} expense",
        yes=("[player_in:Bellamy] was introduced at [player_out:Hartnell]'s expense.",),
    ),
    Rule(
        "substitution.his_after",
        f"{{player_in:POSS}} {{gap8}} (after|since|on|upon) ({{come_on.ing}} {{gap2}} {FOR}|{{replace.ing}}) {OUT} {PLAY}",
        yes=("[player_in:Bellamy]'s first touch after coming on for [player_out:Hartnell] was a backheel.",),
        tags=ASIDE,
    ),
    Rule(
        "substitution.saw_replace",
        f"(saw|sees|seeing|had|meant|allowed|brought|forced|with|let) {IN} {{gap2}} ({{replace.base}}|({{come_on.base}}|introduced|brought on|sent on|thrown on|take over) {{gap2}} {FOR}) {{gap1}} {OUT} {PLAY}",
        yes=(
            "The second change saw [player_in:Bellamy] take over from [player_out:Hartnell].",
            "The second change saw [player_in:Bellamy] come on for [player_out:Hartnell].",
        ),
    ),
    Rule(
        "substitution.sent_in_for_front",
        f"(?<= (^|,|and|but)) {{adverb}}? ({{sent_in}}|on) {{gap4}} {FOR} {OUT} {{gap10}} , {S_IN}",
        yes=("Leeds led, and on for [player_out:Hartnell] at the break, [player_in:Bellamy] headed home.",),
    ),
    # -- X, a substitute for Y -------------------------------------------------------------------------------------------
    Rule(
        "substitution.a_sub_for",
        f"{IN} ,? {{gap4}} ({{replacement}} {{gap3}}|{DESC}) for {{gap2}} {OUT} {PLAY}",
        yes=(
            "[player_in:Bellamy], a 62nd-minute substitute for [player_out:Hartnell], headed home.",
            "[player_in:Bellamy], a late replacement for the injured [player_out:Hartnell], headed home.",
            "[player_in:Bellamy], on as a half-time replacement for [player_out:Hartnell], headed home.",
        ),
        no=("Bellamy was signed as a long-term replacement for Hartnell in the summer.",),
        tags=ASIDE,
    ),
    Rule(
        "substitution.sub_as_noun",
        f"{{player_out:POSS}} {{gap2}} (replacement|substitute|sub) (,|-)? {IN}",
        yes=("[player_out:Hartnell]'s replacement, [player_in:Bellamy], headed home.",),
    ),
    Rule(
        "substitution.in_then_out",
        f"({S_IN} {{gap8}} ({SENT}|{{come_on}}|{{come_on.ing}}|trotted on|ran on|jogged on)|(here comes|here came|enter|on came|on comes|on goes|on went|on trotted|in came|in comes) {IN}) {{gap8}} (,|with|as|and|;|-) {{gap2}} {OUT} ({{gap3}} {{out_behind}}|{DESC} {{out_behind}})",
        yes=(
            "[player_in:Bellamy] was summoned from the bench, [player_out:Hartnell] the man to make way.",
            "Here comes [player_in:Bellamy], with [player_out:Hartnell] making way.",
            "[player_in:Bellamy] came on at the break, with [player_out:Hartnell] dropping out.",
        ),
    ),
    Rule(
        "substitution.bring_on_then_out",
        f"({LED} {{gap8}})? {PUT_ON} {{gap1}} {IN} {NOT_FOR} {{gap6}} (,|with|as|-) {{gap1}} {OUT} {{gap2}} {{out_behind}} {NO_MAN}",
        yes=(
            "Everton introduced [player_in:Bellamy] at the interval, [player_out:Hartnell] making way.",
            "Everton sent on [player_in:Bellamy] for the tiring [player_out:Hartnell] late on, while [player_in:Ross] replaced [player_out:Diaz].",
        ),
    ),
    Rule(
        "substitution.brought_on_for",
        f"^ (brought|sent|thrown|called|drafted|introduced|summoned|put) (on|in|into the (action|fray))? (for|in place of|to replace|as (a)? (replacement|substitute) for) {{gap3}} {{player_out:OBJ}} (?! 's) {{gap6}} , {IN}",
        yes=("Called in place of [player_out:Hartnell], [player_in:Bellamy] lasted five minutes.",),
        over=("substitution.bring_on_then_out", "substitution.bring_on"),
    ),
    Rule(
        "substitution.for_whom_out",
        "{player_in:PERSON} (?! 's) , for whom {gap2} {player_out:SUBJ} (?! 's) {gap1} (made way|went off|came off|was (withdrawn|sacrificed|taken off|replaced|hauled off))",
        yes=("On came [player_in:Bellamy], for whom winger [player_out:Hartnell] made way.",),
        over=("substitution.go_off",),
    ),
    Rule(
        "substitution.bring_two_then_out",
        f"({LED} {{gap8}})? {PUT_ON} {{gap1}} {IN} {MORE_IN} {NOT_FOR} {{gap6}} (,|with|as|-) {{gap1}} {OUT} {MORE_OUT} {{gap2}} {{out_behind}} {NO_MAN}",
        yes=(
            "Everton introduced [player_in:Bellamy] and [player_in:Ross] at the interval, [player_out:Hartnell] and [player_out:Diaz] making way.",
        ),
        over=("substitution.team_bring_on", "substitution.bring_on", "substitution.go_off", "substitution.bring_on_then_out"),
    ),
    Rule(
        "substitution.was_the_change",
        f"{IN} for {OUT} {{gap3}} (was|is|being|came|the) (the|a|an|his|their|her)? {{gap4}} (change|substitution|switch|swap|alteration|throw of the dice|roll of the dice|move|gamble) {PLAY}",
        yes=("[player_in:Bellamy] for [player_out:Hartnell] was the first change.",),
    ),
    Rule(
        "substitution.took_place",
        "{player_in:SUBJ} (?! 's) {gap8} (took|takes|take|taking|taken|assumed|fills|filled) {player_out:POSS} (place|spot|role) (?! (on|in|as|at|behind|among)) {in_play}",
        yes=(
            "[player_in:Bellamy] took [player_out:Hartnell]'s place at the interval.",
            "After the break, with [player_in:Bellamy] taking [player_out:Hartnell]'s place, Leeds improved.",
        ),
        no=("Bellamy took Hartnell's place in the team.",),
    ),
]
