"""Who comes on and who goes off."""

from __future__ import annotations

from ..rule import Rule

GROUP = "substitution"

IN, OUT = "{player_in:PERSON} (?! 's)", "{player_out:PERSON} (?! 's)"
NAMED_IN, NAMED_OUT = "{player_in:NAMED} (?! 's)", "{player_out:NAMED} (?! 's)"
REL = "(, (who|whose|a|an|the) {any10} (,|-))?"  # a relative clause or an apposition between the subject and its verb
S_IN, S_OUT = f"{{player_in:SUBJ}} (?! 's) {REL}", f"{{player_out:SUBJ}} (?! 's) {REL}"
O_IN, O_OUT = "{player_in:OBJ} (?! 's)", "{player_out:OBJ} (?! 's)"
ALL_IN, ALL_OUT = "{player_in:LIST}", "{player_out:LIST}"
MORE_IN, MORE_OUT = f"(, {IN})* ,? {{joint}} {IN}", f"(, {OUT})* ,? {{joint}} {OUT}"
ALONE = "(?! ({joint}|,|,? {joint}) {other:PERSON} (?! for|in place))"  # one for one, not one for two
FOR = "{in_for}"
PLAY = "{in_play}"
PUT_ON = "({put_on}|{put_on.base}|{put_on.ing}|{put_on.en})"
PUT = "({put}|{put.base}|{put.ing}|{put.en})"
SWAP = "({swap}|{swap.base}|{swap.ing}|{swap.en})"
WAY = "({give_way}|{give_way.ing}|{give_way.en})"
OFF = "({go_off}|{go_off.ing}|{go_off.en})"
SENT = "{be} {gap2} {sent_in}"
TAKEN = "{be} {gap1} {taken_off} (?! as (captain|skipper|manager|boss))"
DESC = "(?! (?! {desc:DESC})) _"  # a description, in no role
WHEN = "(?! (?! {when:MINUTE})) _"
SUBBED = f"(a|an|the|his|her)? {{gap3}} ({{replacement}}|{DESC})"
NO_MORE = f"({{no_more}}|{{reappear}} ,? {WHEN})"


RULES = [
    # -- X replaces Y -------------------------------------------------------------------------------------------------
    Rule(
        "substitution.replace",
        f"{S_IN} {{gap8}} ({{replace}}|{{replace.base}}|{{have}} {{gap1}} {{replace.en}}) (?! {{gap4}} (by|with)) {{gap1}} {O_OUT} {PLAY}",
        yes=(
            "[player_in:Bellamy] replaced [player_out:Hartnell] in the 62nd minute.",
            "[player_in:Bellamy], back after injury, then took the place of the tiring [player_out:Hartnell].",
            "[player_in:Bellamy] replaces [player_out:Hartnell].",
            "[player_in:Bellamy] has replaced [player_out:Hartnell].",
            "[player_in:Bellamy] took over from [player_out:Hartnell] on the hour.",
            "On 62 minutes [player_in:Bellamy] subbed on for [player_out:Hartnell].",
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
        f"{IN} ,? {{gap3}} {{replace.ing}} {{gap2}} {OUT} {ALONE} {PLAY}",
        yes=(
            "Everton rang up a change, with [player_in:Bellamy] replacing [player_out:Hartnell].",
            "Torquay made their first change on the hour, [player_in:Bellamy] replacing [player_out:Hartnell] up front.",
            "On 70 minutes came [player_in:Bellamy], replacing [player_out:Hartnell].",
        ),
    ),
    Rule(
        "substitution.after_replacing",
        f"{S_IN} {{gap12}} (after|since|before|by|having|on|upon|when|while|of) {{gap1}} ({{replace.ing}}|{{replace.en}}) {O_OUT} {PLAY}",
        yes=(
            "[player_in:Bellamy] scored two minutes after replacing [player_out:Hartnell].",
            "[player_in:Bellamy] struck within a minute of replacing [player_out:Hartnell].",
        ),
    ),
    Rule(
        "substitution.replacing_front",
        f"({{replace.ing}}|having {{gap1}} {{replace.en}}|({{come_on.ing}}|having {{gap1}} {{come_on.en}}) {{gap3}} {FOR}) {OUT} {{gap6}} , {S_IN} {PLAY}",
        yes=(
            "Four minutes after replacing [player_out:Hartnell], [player_in:Bellamy] struck.",
            "Having come on for [player_out:Hartnell] at the break, [player_in:Bellamy] struck.",
        ),
    ),
    Rule(
        "substitution.who_replaced",
        f"{IN} ,? who {{gap4}} ({{replace}}|{{replace.en}}) (?<! (is|was|be|been|being|were) _) (?! {{gap4}} (by|with)) {{gap1}} {OUT} {PLAY}",
        yes=(
            "[player_in:Bellamy], who had replaced [player_out:Hartnell] at half-time, headed home.",
            "[player_in:Bellamy], who replaced [player_out:Hartnell], hit the bar.",
        ),
        no=("Bellamy, who replaced Hartnell as captain last season, hit the bar.",),
    ),
    Rule(
        "substitution.two_replace",
        f"{IN} {MORE_IN} {{gap4}} ({{replace}}|{{replace.base}}|{{replace.ing}}) {{gap1}} {OUT} {MORE_OUT} {PLAY}",
        yes=(
            "[player_in:Bellamy] and [player_in:Ross] replaced [player_out:Hartnell] and [player_out:Diaz].",
            "Everton made a double change, with [player_in:Bellamy] and [player_in:Ross] replacing [player_out:Hartnell] and [player_out:Diaz] respectively.",
        ),
    ),
    # -- X comes on for Y ---------------------------------------------------------------------------------------------
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
        "substitution.coming_on_for",
        f"({{come_on.ing}}|having {{gap1}} {{come_on.en}}) {{gap4}} {FOR} {{gap2}} {O_OUT} {PLAY}",
        yes=(
            "Bellamy scored two minutes after coming on for [player_out:Hartnell].",
            "Having come on for [player_out:Hartnell], he scored twice.",
        ),
    ),
    Rule(
        "substitution.coming_on",
        f"{S_IN} {{gap12}} ({{come_on.ing}}|having {{gap1}} {{come_on.en}}) {{gap4}} {FOR} {{gap2}} {O_OUT} {PLAY}",
        yes=(
            "[player_in:Bellamy] was booked two minutes after coming on for [player_out:Hartnell].",
            "Everton went to three at the back, [player_in:Bellamy] coming on for [player_out:Hartnell].",
            "There was a change for Hull with [player_in:Bellamy] coming on in place of [player_out:Hartnell].",
        ),
    ),
    Rule(
        "substitution.who_came_on_for",
        f"{IN} ,? who {{gap4}} ({{come_on}}|{{come_on.en}}) {{gap5}} {FOR} {{gap2}} {OUT} {PLAY}",
        yes=("[player_in:Bellamy], who had come on for [player_out:Hartnell], headed home.",),
    ),
    Rule(
        "substitution.two_come_on",
        f"{IN} {MORE_IN} {{gap5}} ({{come_on}}|{{come_on.base}}|{{come_on.ing}}|{{come_on.en}}|on) {{gap3}} {FOR} {{gap1}} {OUT} {MORE_OUT} {PLAY}",
        yes=(
            "[player_in:Bellamy] and [player_in:Ross] came on for [player_out:Hartnell] and [player_out:Diaz].",
            "[player_in:Bellamy] and [player_in:Ross] come on for [player_out:Hartnell] and [player_out:Diaz].",
            "[player_in:Bellamy], [player_in:Ross] and [player_in:Nunn] on for [player_out:Hartnell], [player_out:Diaz] and [player_out:Kerr].",
        ),
    ),
    Rule(
        "substitution.come_on_for_chain",
        f"{IN} {{gap5}} ({{come_on}}|{{come_on.base}}|{{replace}}|on) {{gap2}} ({FOR})? {OUT} ,? (and|while) {IN} ({{come_on}}|on|{{replace}})? ({FOR})? {OUT} {PLAY}",
        yes=(
            "[player_in:Bellamy] came on for [player_out:Hartnell] and [player_in:Ross] for [player_out:Diaz].",
            "[player_in:Bellamy] replaced [player_out:Hartnell] and [player_in:Ross] took over from [player_out:Diaz].",
        ),
    ),
    # -- X on for Y ---------------------------------------------------------------------------------------------------
    Rule(
        "substitution.on_for",
        f"{IN} ,? {{adverb}}? (is|was|now)? (on|in|fresh on|straight on|now on|introduced|brought on|sent on|thrown on|subbed on|summoned|drafted in) (?! {{o:PERSON}}) {{gap3}} {FOR} {{gap2}} {OUT} {ALONE} {PLAY}",
        yes=(
            "[player_in:Bellamy] on for [player_out:Hartnell].",
            "[player_in:Bellamy], on for [player_out:Hartnell], headed home.",
            "[player_in:Bellamy], brought on for [player_out:Hartnell] on 68 minutes, headed home.",
            "[player_in:Bellamy], fresh on for [player_out:Hartnell], headed home.",
            "Change for the visitors, [player_in:Dom Bellamy] on for [player_out:Hartnell].",
            "Sub: [player_in:McTavish] on for [player_out:him].",
        ),
        no=("Bellamy passed it on for Hartnell.",),
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
        "substitution.on_came_alone",
        f"(on|in|off the bench|from the bench|onto the (pitch|field)) ({{come_on_plain}}) {ALL_IN} (?! 's)",
        yes=(
            "On came [player_in:Bellamy].",
            "On came [player_in:Bellamy] and [player_in:Ross] in the 74th minute.",
            "On stepped [player_in:Bellamy] and Leeds levelled.",
        ),
    ),
    Rule(
        "substitution.off_went_alone",
        f"off ({{go_off_plain}}) {ALL_OUT} (?! 's)",
        yes=("Off went [player_out:Hartnell].", "Off limped [player_out:Hartnell], clutching his thigh."),
    ),
    Rule(
        "substitution.on_came_off_went",
        f"on ({{come_on_plain}}) {IN} {{gap6}} (,|and|while|as|;) {{gap2}} off ({{go_off_plain}}) {OUT}",
        yes=(
            "On came [player_in:Bellamy] in the 74th, off went a bandaged [player_out:Hartnell].",
            "On came [player_in:Bellamy] and off went [player_out:Hartnell].",
        ),
    ),
    Rule(
        "substitution.off_went_on_came",
        f"off ({{go_off_plain}}) {OUT} {{gap6}} (,|and|while|as|;) {{gap2}} on ({{come_on_plain}}) {IN}",
        yes=(
            "Off went [player_out:Hartnell], on came [player_in:Bellamy].",
            "Off went [player_out:Hartnell] and on came [player_in:Bellamy].",
        ),
    ),
    # -- Y off, X on --------------------------------------------------------------------------------------------------
    Rule(
        "substitution.off_on",
        f"{OUT} (\\( {{team:TEAM}} \\))? (goes|comes|is|went|came|was)? (off|out) (;|,|\\.|and|:|/|-|with)* {IN} (goes|comes|is|went|came|was)? (on|in)",
        yes=(
            "[player_out:Hartnell] OFF, [player_in:Bellamy] ON.",
            "[player_out:Hartnell] off, [player_in:Bellamy] on.",
            "[player_out:Hartnell] goes off and [player_in:Bellamy] comes on.",
        ),
    ),
    Rule(
        "substitution.on_off",
        f"{IN} (goes|comes|is|went|came|was)? (on|in) (;|,|\\.|and|:|/|-|with)* {OUT} (goes|comes|is|went|came|was)? (off|out)",
        yes=(
            "[player_in:Bellamy] on, [player_out:Hartnell] off.",
            "[player_in:Bellamy] is on and [player_out:Hartnell] is off.",
        ),
    ),
    Rule(
        "substitution.lists_on_off",
        f"{ALL_IN} (come|go|are|came|went|were)? on (;|,|\\.|and|:|/|-|with)* {ALL_OUT} (go|come|are|went|came|were)? off",
        yes=(
            "[player_in:Bellamy], [player_in:Ross] and [player_in:Nunn] on; [player_out:Hartnell], [player_out:Diaz] and [player_out:Kerr] off.",
        ),
    ),
    Rule(
        "substitution.lists_off_on",
        f"{ALL_OUT} (come|go|are|came|went|were)? off (;|,|\\.|and|:|/|-|with)* {ALL_IN} (go|come|are|went|came|were)? on",
        yes=("[player_out:Hartnell] and [player_out:Diaz] off, [player_in:Bellamy] and [player_in:Ross] on.",),
    ),
    Rule(
        "substitution.on_label",
        f"(on|in) : {ALL_IN} (;|,|\\.|and|:|/|-|\\|)* (off|out) : {ALL_OUT}",
        yes=("On: [player_in:Bellamy]; off: [player_out:Hartnell].", "IN: [player_in:Bellamy], OUT: [player_out:Hartnell]."),
    ),
    Rule(
        "substitution.off_label",
        f"(off|out) : {ALL_OUT} (;|,|\\.|and|:|/|-|\\|)* (on|in) : {ALL_IN}",
        yes=("Off: [player_out:Hartnell], on: [player_in:Bellamy].",),
    ),
    Rule(
        "substitution.in_brackets",
        f"{ALL_IN} \\( (on|in) \\) (;|,|and|:|/|-|for)* {ALL_OUT} \\( (off|out) \\)",
        yes=("[player_in:Bellamy] (on) [player_out:Hartnell] (off)",),
    ),
    Rule(
        "substitution.out_brackets",
        f"{ALL_OUT} \\( (off|out) \\) (;|,|and|:|/|-|for)* {ALL_IN} \\( (on|in) \\)",
        yes=("[player_out:Hartnell] (off) [player_in:Bellamy] (on)",),
    ),
    # -- X was introduced for Y; the manager introduced X for Y -------------------------------------------------------
    Rule(
        "substitution.introduced_for",
        f"{S_IN} {{gap8}} {SENT} {{gap6}} {FOR} {{gap2}} {O_OUT} {ALONE} {PLAY}",
        yes=(
            "[player_in:Bellamy] was introduced for [player_out:Hartnell].",
            "[player_in:Bellamy] was sent on in the 70th minute in place of [player_out:Hartnell].",
            "After the break [player_in:Bellamy] was summoned from the bench to replace [player_out:Hartnell].",
        ),
    ),
    Rule(
        "substitution.two_introduced_for",
        f"{IN} {MORE_IN} {{gap5}} {SENT} {{gap3}} {FOR} {{gap1}} {OUT} {MORE_OUT} {PLAY}",
        yes=("[player_in:Bellamy] and [player_in:Ross] were introduced for [player_out:Hartnell] and [player_out:Diaz].",),
    ),
    Rule(
        "substitution.who_was_introduced_for",
        f"{IN} ,? who {{gap3}} {SENT} {{gap6}} {FOR} {{gap2}} {OUT} {PLAY}",
        yes=("[player_in:Bellamy], who had been brought on for [player_out:Hartnell], headed home.",),
    ),
    Rule(
        "substitution.bring_on_for",
        f"{PUT_ON} {{gap1}} {O_IN} {{gap6}} {FOR} {{gap2}} {O_OUT} {ALONE} {PLAY}",
        yes=(
            "Everton introduced [player_in:Bellamy] for [player_out:Hartnell].",
            "The visitors brought on [player_in:Bellamy] at the expense of [player_out:Hartnell].",
            "Everton turned to [player_in:Bellamy] in place of [player_out:Hartnell].",
            "Everton threw on [player_in:Bellamy] after 71 minutes in place of [player_out:Hartnell].",
        ),
        no=("Everton brought in Bellamy for Hartnell in the January window.",),
    ),
    Rule(
        "substitution.team_bring_on_for",
        f"{{team:TSUBJ}} {{gap8}} {PUT_ON} {{gap1}} {O_IN} {{gap4}} {FOR} {{gap2}} {O_OUT} {ALONE} {PLAY}",
        yes=(
            "[team:Everton] introduced [player_in:Bellamy] for [player_out:Hartnell].",
            "[team:Torquay] then sent on [player_in:Bellamy] in place of [player_out:Hartnell].",
        ),
    ),
    Rule(
        "substitution.bring_two_on_for",
        f"{PUT_ON} {{gap1}} {IN} {MORE_IN} {{gap4}} {FOR} {{gap1}} {OUT} {MORE_OUT} {PLAY}",
        yes=("Everton brought on [player_in:Bellamy] and [player_in:Ross] for [player_out:Hartnell] and [player_out:Diaz].",),
    ),
    Rule(
        "substitution.bring_x_on_for",
        f"{PUT} {O_IN} {{on_word}} {{gap4}} {FOR} {{gap2}} {O_OUT} {PLAY}",
        yes=(
            "Everton brought [player_in:Bellamy] on for [player_out:Hartnell].",
            "Everton threw [player_in:Bellamy] into the fray in place of [player_out:Hartnell].",
        ),
    ),
    Rule(
        "substitution.bring_on_chain",
        f"({{team:TSUBJ}} {{gap8}})? {PUT_ON} {{gap1}} {IN} {{gap3}} {FOR} {OUT} {{gap3}} (, {IN} {{gap2}} {FOR} {OUT} {{gap2}})? ,? and {{gap1}} {IN} {{gap2}} {FOR} {OUT} {PLAY}",
        yes=("Everton introduced [player_in:Bellamy] for [player_out:Hartnell] and [player_in:Ross] for [player_out:Diaz].",),
    ),
    Rule(
        "substitution.bring_on",
        f"({{bring_on}}|{{bring_on.base}}|{{bring_on.ing}}) {{gap1}} {ALL_IN} (?! 's) {PLAY}",
        yes=(
            "Everton introduced [player_in:Bellamy] at half-time.",
            "Torquay sent on [player_in:Bellamy] and [player_in:Ross] after the break.",
        ),
        no=("The club introduced a new badge.",),
    ),
    Rule(
        "substitution.team_bring_on",
        f"{{team:TSUBJ}} {{gap8}} ({{bring_on}}|{{bring_on.base}}|{{bring_on.ing}}) {{gap1}} {ALL_IN} (?! 's) {PLAY}",
        yes=("[team:Everton] introduced [player_in:Bellamy] at half-time.",),
    ),
    Rule(
        "substitution.bring_x_on",
        f"({{put}}|{{put.base}}|{{put.ing}}) {O_IN} (on|off the bench|into the (fray|action)) (?! (to (the|a|an|his|her|it|{{_x:PERSON}})|the|a|an|his|her|with a|down)) {PLAY}",
        yes=(
            "Everton sent [player_in:Bellamy] on for the final ten minutes.",
            "Everton threw [player_in:Bellamy] into the fray.",
        ),
        no=("Ross put Bellamy on the ground.",),
    ),
    Rule(
        "substitution.introduced",
        f"{S_IN} {{gap8}} {SENT} (?! of) {PLAY}",
        yes=(
            "[player_in:Bellamy] was introduced at half-time.",
            "[player_in:Bellamy] was then sent on to shore up the midfield.",
            "[player_in:Bellamy] was thrown on up front.",
        ),
    ),
    Rule(
        "substitution.list_introduced",
        f"{IN} {MORE_IN} {{gap3}} {SENT} {PLAY}",
        yes=("[player_in:Bellamy] and [player_in:Ross] were introduced at half-time.",),
    ),
    Rule(
        "substitution.come_on",
        f"{S_IN} {{gap8}} ({{come_on}}|{{come_on.en}}) {PLAY}",
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
        f"{IN} {MORE_IN} {{gap3}} ({{come_on}}|{{come_on.base}}|{{come_on.en}}) {PLAY}",
        yes=(
            "[player_in:Bellamy] and [player_in:Ross] came on at half-time.",
            "[player_in:Bellamy] and [player_in:Ross] come off the bench.",
        ),
    ),
    Rule(
        "substitution.came_on_ing",
        f"{S_IN} {{gap12}} {{come_on.ing}} {PLAY}",
        yes=(
            "[player_in:Bellamy] scored with his first touch after coming on.",
            "[player_in:Bellamy] struck four minutes after coming off the bench.",
        ),
    ),
    Rule(
        "substitution.who_came_on",
        f"{IN} ,? who {{gap4}} ({{come_on}}|{{come_on.en}}|{SENT}) {PLAY}",
        yes=(
            "[player_in:Bellamy], who had come on at half-time, headed home.",
            "[player_in:Bellamy], who had only just been introduced, headed home.",
        ),
    ),
    Rule(
        "substitution.just_on",
        f"{IN} ,? ({{adverb}}|just|newly|only just|barely|recently|fresh)* (introduced (?! himself|herself|themselves)|brought on|sent on|thrown on|summoned|off the bench|from the bench|on as a (substitute|sub)|fresh from the bench|fresh off the bench|straight off the bench|straight from the bench|on from the bench|on as a {{gap2}} (substitute|sub)|on as {DESC}) (?! for|in|{{o:PERSON}}) {PLAY}",
        yes=(
            "[player_in:Bellamy], just introduced, headed home.",
            "[player_in:Bellamy], fresh off the bench, headed home.",
            "[player_in:Bellamy], on as a substitute, headed home.",
        ),
    ),
    Rule(
        "substitution.introduction",
        f"(the|his|her|with) {{gap2}} ({{intro_noun}} (, {{gap3}} ,)? of|arrival {{gap2}} (from|off) the bench of) {{gap1}} {ALL_IN} (?! 's) {PLAY}",
        yes=(
            "The introduction of [player_in:Bellamy] changed the game.",
            "Everton made a triple change, including the introduction of [player_in:Bellamy].",
            "The half-time introduction of [player_in:Bellamy] and [player_in:Ross] changed the game.",
        ),
        no=("The arrival of Bellamy from Hull in January helped.",),
    ),
    Rule(
        "substitution.introduction_for",
        f"(the|with) {{gap2}} {{intro_noun}} of {{gap1}} {IN} {{gap3}} {FOR} {OUT} {PLAY}",
        yes=("The introduction of [player_in:Bellamy] for [player_out:Hartnell] changed the game.",),
    ),
    Rule(
        "substitution.his_introduction",
        "{player_in:POSS} {gap2} (introduction|introduction (from|off) the bench|entrance|entry (from|off) the bench|arrival (from|off) the bench) {in_play}",
        yes=("[player_in:Bellamy]'s introduction changed the game.",),
    ),
    Rule(
        "substitution.his_introduction_for",
        f"{{player_in:POSS}} {{gap2}} ({{intro_noun}}|arrival) {{gap5}} {FOR} {OUT} {PLAY}",
        yes=("[player_in:Bellamy]'s arrival in place of [player_out:Hartnell] changed the game.",),
    ),
    Rule(
        "substitution.at_expense",
        "{player_in:SUBJ} (?! 's) {gap8} ({sent_in}|{come_on}|given|handed) {gap6} at {player_out:POSS} expense",
        yes=("[player_in:Bellamy] was introduced at [player_out:Hartnell]'s expense.",),
    ),
    Rule(
        "substitution.head_lists",
        f"{{sub_head}} {{gap2}} (:|-|,|saw|with|as) {IN} {MORE_IN} (on|coming on|replacing|come on|came on|replaced)? (for)? {OUT} {MORE_OUT} {PLAY}",
        yes=(
            "A triple substitution followed: [player_in:Bellamy], [player_in:Ross] and [player_in:Nunn] for [player_out:Hartnell], [player_out:Diaz] and [player_out:Kerr].",
        ),
        over=("substitution.list_for", "substitution.head_on"),
    ),
    Rule(
        "substitution.his_after",
        f"{{player_in:POSS}} {{gap8}} (after|since|on|upon) ({{come_on.ing}} {{gap2}} {FOR}|{{replace.ing}}) {OUT} {PLAY}",
        yes=("[player_in:Bellamy]'s first touch after coming on for [player_out:Hartnell] was a backheel.",),
    ),
    Rule(
        "substitution.his_after_alone",
        "{player_in:POSS} {gap8} (after|since|upon) {come_on.ing} {in_play}",
        yes=("[player_in:Bellamy]'s first touch after coming off the bench was a backheel.",),
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
        "substitution.saw_replace",
        f"(saw|sees|seeing|had|meant|allowed|brought|forced|with|let) {IN} {{gap2}} ({{replace.base}}|({{come_on.base}}|introduced|brought on|sent on|thrown on|take over) {{gap2}} {FOR}) {{gap1}} {OUT} {PLAY}",
        yes=(
            "The second change saw [player_in:Bellamy] take over from [player_out:Hartnell].",
            "The second change saw [player_in:Bellamy] come on for [player_out:Hartnell].",
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
        "substitution.sent_in_for_front",
        f"(?<= (^|,|and|but)) {{adverb}}? ({{sent_in}}|on) {{gap4}} {FOR} {OUT} {{gap4}} , {S_IN}",
        yes=("Brought on for [player_out:Hartnell], [player_in:Bellamy] headed home.",),
    ),
    Rule(
        "substitution.off_for",
        f"{OUT} (\\.|:|-|is)? (off|out|goes off|comes off|makes way) for {IN} {PLAY}",
        yes=("Here's the first change: [player_out:Hartnell] off for [player_in:Bellamy].",),
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
    # -- X, a substitute for Y ----------------------------------------------------------------------------------------
    Rule(
        "substitution.a_sub_for",
        f"{IN} ,? {{gap4}} ({{replacement}} {{gap3}}|{DESC}) for {{gap2}} {OUT} {PLAY}",
        yes=(
            "[player_in:Bellamy], a 62nd-minute substitute for [player_out:Hartnell], headed home.",
            "[player_in:Bellamy], a late replacement for the injured [player_out:Hartnell], headed home.",
            "[player_in:Bellamy], on as a half-time replacement for [player_out:Hartnell], headed home.",
        ),
        no=("Bellamy was signed as a long-term replacement for Hartnell in the summer.",),
    ),
    Rule(
        "substitution.sub_as_noun",
        f"{{player_out:POSS}} {{gap2}} (replacement|substitute|deputy|sub) (,|-)? {IN}",
        yes=("[player_out:Hartnell]'s replacement, [player_in:Bellamy], headed home.",),
    ),
    Rule(
        "substitution.sub_apposition",
        f"{NAMED_IN} ,? {{gap1}} (the|a|an|his|her|their|another|one of) {{gap4}} (substitute|sub|super sub|supersub|replacement) (,|-|\\))",
        yes=("[player_in:Bellamy], a second-half substitute, headed home.",),
        no=("Bellamy, an unused substitute, watched on.",),
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
        f"({{team:TSUBJ}} {{gap8}})? {PUT_ON} {{gap1}} {IN} {{gap6}} (,|with|as|-) {{gap1}} {OUT} {{gap2}} {{out_behind}}",
        yes=("Everton introduced [player_in:Bellamy] at the interval, [player_out:Hartnell] making way.",),
    ),
    Rule(
        "substitution.bring_two_then_out",
        f"({{team:TSUBJ}} {{gap8}})? {PUT_ON} {{gap1}} {IN} {MORE_IN} {{gap6}} (,|with|as|-) {{gap1}} {OUT} {MORE_OUT} {{gap2}} {{out_behind}}",
        yes=(
            "Everton introduced [player_in:Bellamy] and [player_in:Ross] at the interval, [player_out:Hartnell] and [player_out:Diaz] making way.",
        ),
        over=("substitution.team_bring_on", "substitution.bring_on", "substitution.go_off", "substitution.bring_on_then_out"),
    ),
    Rule(
        "substitution.two_on_came",
        f"(on|in) ({{come_on_plain}}) {IN} {MORE_IN} {{gap3}} {FOR} {OUT} {MORE_OUT} {PLAY}",
        yes=("On came [player_in:Bellamy] and [player_in:Ross] for [player_out:Hartnell] and [player_out:Diaz].",),
        over=("substitution.on_came_alone", "substitution.on_came"),
    ),
    Rule(
        "substitution.was_the_change",
        f"{IN} for {OUT} {{gap3}} (was|is|being|came|the) (the|a|an|his|their|her)? {{gap4}} (change|substitution|switch|swap|alteration) {PLAY}",
        yes=("[player_in:Bellamy] for [player_out:Hartnell] was the first change.",),
    ),
    Rule(
        "substitution.ended_his_game",
        "(ended|ends|cut short|curtailed|brought an end to|put paid to|finished) {player_out:POSS} {gap1} (game|match|afternoon|evening|night|day|involvement|participation|contribution) (?<! {card_word} _*)",
        yes=("A hamstring injury ended [player_out:Hartnell]'s game after 18 minutes.",),
    ),
    Rule(
        "substitution.enter_for",
        f"(enter|here comes|here came|cue|on trots|on comes|on goes) {IN} {{gap3}} {FOR} {OUT} {PLAY}",
        yes=("Enter [player_in:Bellamy] for [player_out:Hartnell].",),
    ),
    Rule(
        "substitution.is_on",
        f"{S_IN} (is|are) {{adverb}}? (on|now on|on now) (?= (\\.|!|,|$)) (?! , for)",
        yes=("[player_in:Bellamy] is on.",),
    ),
    Rule(
        "substitution.took_place",
        "{player_in:SUBJ} (?! 's) {gap8} (took|takes|take|taking|taken|assumed|fills|filled) {player_out:POSS} (place|spot|role) (?! (on|in|as|at|behind|among)) {in_play}",
        yes=("[player_in:Bellamy] took [player_out:Hartnell]'s place at the interval.",),
        no=("Bellamy took Hartnell's place in the team.",),
    ),
    # -- Y is replaced by X -------------------------------------------------------------------------------------------
    Rule(
        "substitution.give_way",
        f"{S_OUT} {{gap8}} ({WAY}|{{give_way.base}}) {{gap2}} {O_IN} (?! to) {PLAY}",
        yes=(
            "[player_out:Hartnell] made way for [player_in:Bellamy].",
            "[player_out:Hartnell] then gave way to [player_in:Bellamy].",
            "[player_out:Hartnell] was forced to make way for [player_in:Bellamy].",
            "[player_out:Hartnell] came off for [player_in:Bellamy].",
        ),
        no=("Hartnell left for Hull.",),
    ),
    Rule(
        "substitution.two_give_way",
        f"{OUT} {MORE_OUT} {{gap6}} ({WAY}|{{give_way.base}}|{{be}} {{taken_off}} (for|by)) {IN} {MORE_IN} {PLAY}",
        yes=(
            "[player_out:Hartnell] and [player_out:Diaz] made way for [player_in:Bellamy] and [player_in:Ross].",
            "[player_out:Hartnell] and [player_out:Diaz] were replaced by [player_in:Bellamy] and [player_in:Ross].",
        ),
    ),
    Rule(
        "substitution.taken_off_for",
        f"{S_OUT} {{gap8}} {TAKEN} {{gap6}} {{by_word}} {{gap1}} {O_IN} {PLAY}",
        yes=(
            "[player_out:Hartnell] was replaced by [player_in:Bellamy].",
            "[player_out:Hartnell] was hooked before the break in favour of [player_in:Bellamy].",
            "[player_out:Hartnell] was withdrawn in the 60th minute for [player_in:Bellamy].",
            "After a knock [player_out:Hartnell] was replaced in the 20th minute by [player_in:Bellamy].",
        ),
        no=("Hartnell was replaced as captain by Bellamy.", "Hartnell was replaced by Bellamy in the starting line-up."),
    ),
    Rule(
        "substitution.who_was_replaced",
        f"{OUT} ,? who {{gap8}} ({TAKEN} {{gap6}} {{by_word}}|{WAY}|{{give_way.base}}) {{gap1}} {O_IN} {PLAY}",
        yes=(
            "[player_out:Hartnell], who was replaced by [player_in:Bellamy] at the break, had hit the bar.",
            "[player_out:Hartnell], who made way for [player_in:Bellamy], had hit the bar.",
        ),
    ),
    Rule(
        "substitution.replaced_by",
        f"({OUT} ,? {{gap3}}|{S_OUT} {{gap14}}) (replaced|substituted|relieved|succeeded) (?! as) {{gap5}} by {{gap1}} {O_IN} {PLAY}",
        yes=(
            "[player_out:Hartnell], replaced by [player_in:Bellamy] at the break, had hit the bar.",
            "[player_out:Hartnell], who had been limping, was taken ill and replaced by [player_in:Bellamy].",
            "[player_out:Hartnell] replaced by [player_in:Bellamy].",
        ),
    ),
    Rule(
        "substitution.off_then_replaced",
        f"{S_OUT} {{gap8}} ({OFF}|{TAKEN}|{NO_MORE}|had to {{had_off}}) {{gap10}} ({{be}} replaced|replaced|substituted|relieved|{{give_way.ing}}|making way|(his|her) place {{gap1}} (taken|filled)) {{gap3}} (by|for) {{gap1}} {O_IN} {PLAY}",
        yes=(
            "[player_out:Hartnell] limped off and was replaced by [player_in:Bellamy].",
            "[player_out:Hartnell] limped off to be replaced by [player_in:Bellamy].",
            "[player_out:Hartnell] was carried off with a knee injury, replaced by [player_in:Bellamy].",
            "[player_out:Hartnell] could not continue and was replaced by [player_in:Bellamy].",
        ),
    ),
    Rule(
        "substitution.off_and_replaced",
        f"{S_OUT} {{gap10}} (and|but|to|so) {{gap3}} (be|was|had to be|needed to be) {{gap2}} (replaced|substituted) {{gap5}} by {O_IN} {PLAY}",
        yes=("[player_out:Hartnell] pulled up holding his hamstring and had to be replaced by [player_in:Bellamy].",),
    ),
    Rule(
        "substitution.off_x_taking_over",
        f"{S_OUT} {{gap8}} ({OFF}|{TAKEN}|{NO_MORE}|had to {{had_off}}|{{weak_off}}) {{gap8}} (,|and|with|as|;|-|while) {S_IN} ({{gap3}} {{take_place}}|{DESC})",
        yes=(
            "[player_out:Hartnell] was forced off, [player_in:Bellamy] taking over.",
            "[player_out:Hartnell] limped off and [player_in:Bellamy] came on.",
            "[player_out:Hartnell] was stretchered off after a clash of heads, with [player_in:Bellamy] taking his place.",
            "[player_out:Hartnell] departed to a standing ovation, [player_in:Bellamy] taking his place.",
            "[player_out:Hartnell] did not reappear for the second half, [player_in:Bellamy] taking his place.",
            "[player_out:Hartnell] stayed in the dressing room and [player_in:Bellamy] came out.",
            "[player_out:Hartnell] was withdrawn and [player_in:Bellamy] introduced.",
            "[player_out:Hartnell] went off injured; [player_in:Bellamy] came on.",
        ),
    ),
    # -- the manager withdraws Y --------------------------------------------------------------------------------------
    Rule(
        "substitution.swap",
        f"({{swap}}|{{swap.base}}|{{swap.ing}}|{{swap.en}}|{{withdraw}}|{{withdraw.base}}|{{withdraw.ing}}) {{gap1}} {O_OUT} {{gap6}} {{swap_for}} {{gap1}} {IN} {PLAY}",
        yes=(
            "Everton swapped [player_out:Hartnell] for [player_in:Bellamy].",
            "Everton withdrew [player_out:Hartnell] and introduced [player_in:Bellamy].",
            "Torquay replaced [player_out:Hartnell] with [player_in:Bellamy].",
            "Torquay hooked [player_out:Hartnell] in favour of [player_in:Bellamy].",
        ),
        no=("Ross swapped passes with Bellamy.",),
    ),
    Rule(
        "substitution.team_swap",
        f"{{team:TSUBJ}} {{gap8}} ({{swap}}|{{swap.base}}|{{swap.ing}}|{{swap.en}}|{{withdraw}}|{{withdraw.base}}|{{withdraw.ing}}) {{gap1}} {O_OUT} {{gap6}} {{swap_for}} {{gap1}} {IN} {PLAY}",
        yes=("[team:Everton] swapped [player_out:Hartnell] for [player_in:Bellamy].",),
    ),
    Rule(
        "substitution.swap_two",
        f"({{swap}}|{{swap.base}}|{{swap.ing}}|{{swap.en}}|{{withdraw}}|{{withdraw.base}}|{{withdraw.ing}}) {{gap1}} {OUT} {MORE_OUT} {{gap4}} {{swap_for}} {{gap1}} {IN} {MORE_IN} {PLAY}",
        yes=("Torquay replaced [player_out:Hartnell] and [player_out:Diaz] with [player_in:Bellamy] and [player_in:Ross].",),
    ),
    Rule(
        "substitution.take_y_off",
        f"(took|take|takes|taking|taken|hauled|pulled|dragged|brought|whipped|hooked|called) {O_OUT} off {{gap4}} {{swap_for}} {{gap1}} {IN}",
        yes=("Everton took [player_out:Hartnell] off for [player_in:Bellamy].",),
    ),
    Rule(
        "substitution.take_y_off_alone",
        "(took|takes|taking|hauled|whipped) {player_out:OBJ} off (?! (the|his|her|guard|balance|to|a|at)) {in_play}",
        yes=("Everton took [player_out:Hartnell] off at half-time.",),
        no=("The challenge took Hartnell off his feet.",),
    ),
    Rule(
        "substitution.take_off_y",
        "(took|take|takes|taking|hauled|hauling|whipped) off {gap1} {player_out:LIST} (?! 's) {in_play}",
        yes=("Everton took off [player_out:Hartnell] at half-time.",),
    ),
    Rule(
        "substitution.withdraw_y",
        "(withdrew|withdraws|hooked|substituted|sacrificed) {gap1} {player_out:LIST} (?! 's) {in_play}",
        yes=("Everton withdrew [player_out:Hartnell] at half-time.", "Everton hooked [player_out:Hartnell] after 30 minutes."),
    ),
    # -- Y alone ------------------------------------------------------------------------------------------------------
    Rule(
        "substitution.go_off",
        f"{S_OUT} {{gap8}} {OFF} {PLAY}",
        yes=(
            "[player_out:Hartnell] limped off after half an hour.",
            "[player_out:Hartnell] went off injured.",
            "[player_out:Hartnell] departed to a standing ovation.",
            "[player_out:Hartnell] left the field on a stretcher.",
            "[player_out:Hartnell] came off with a knock.",
        ),
        no=("Hartnell came off his line.", "Hartnell almost limped off.", "Hartnell was sent off.", "Hartnell came off worst."),
    ),
    Rule(
        "substitution.taken_off",
        f"{S_OUT} {{gap8}} {TAKEN} {PLAY}",
        yes=(
            "[player_out:Hartnell] was withdrawn at half-time.",
            "[player_out:Hartnell] was stretchered off.",
            "[player_out:Hartnell] was taken off as a precaution.",
            "[player_out:Hartnell] was given a breather.",
            "[player_out:Hartnell] has been substituted.",
        ),
        no=("Hartnell was replaced as captain.", "Hartnell was not substituted."),
    ),
    Rule(
        "substitution.list_taken_off",
        f"{OUT} {MORE_OUT} {{gap5}} ({TAKEN}|{OFF}|{{go_off.base}}|{NO_MORE}) {PLAY}",
        yes=("[player_out:Hartnell] and [player_out:Diaz] were withdrawn at half-time.",),
    ),
    Rule(
        "substitution.who_was_taken_off",
        f"{OUT} ,? who {{gap8}} ({TAKEN}|{OFF}|{NO_MORE}|had to {{had_off}}) {PLAY}",
        yes=(
            "[player_out:Hartnell], who limped off before half-time, had hit the bar.",
            "[player_out:Hartnell], who was later carried off, had hit the bar.",
        ),
    ),
    Rule(
        "substitution.off_participle",
        f"{OUT} (,|-|\\() {{adverb}}? {{off_passive}} (?! ({{gap4}} by|{{o:PERSON}}|as)) {PLAY}",
        yes=("[player_out:Hartnell], withdrawn at the break, had been poor.",),
    ),
    Rule(
        "substitution.end_of_night",
        "the end of {player_out:POSS} {gap1} (night|afternoon|evening|game|day|match|involvement|participation|contribution)",
        yes=("That was the end of [player_out:Hartnell]'s afternoon.",),
    ),
    Rule(
        "substitution.no_more",
        f"{S_OUT} {{gap8}} ({NO_MORE}|(had|has|was forced|needed) to {{had_off}}) {PLAY}",
        yes=(
            "[player_out:Hartnell] did not reappear for the second half.",
            "[player_out:Hartnell] could not continue.",
            "[player_out:Hartnell] had to be replaced.",
            "[player_out:Hartnell] pulled a muscle and had to go off.",
        ),
    ),
    Rule(
        "substitution.lost",
        "{team:TSUBJ} {gap5} (lost|lose|loses) {gap1} {player_out:OBJ} {gap2} (to|through|with|because of) {gap3} {hurt}",
        yes=(
            "[team:Everton] lost [player_out:Hartnell] to a hamstring injury.",
            "The home side soon lost [player_out:Hartnell] to injury.",
        ),
    ),
    Rule(
        "substitution.lost_for",
        "{team:TSUBJ} {gap5} (lost|lose|loses) {gap1} {player_out:OBJ} {gap6} (with|as|,|and) {player_in:SUBJ} {gap3} ({take_place}|replacing {him:OBJ})",
        yes=("[team:Everton] lost [player_out:Hartnell] to a hamstring injury, with [player_in:Bellamy] taking his place.",),
    ),
    Rule(
        "substitution.withdrawal",
        "(the|with|following|after) {gap2} {withdrawal_noun} of {gap1} {player_out:LIST} (?! 's)",
        yes=("The withdrawal of [player_out:Hartnell] raised eyebrows.",),
    ),
    Rule(
        "substitution.withdrawal_for",
        f"(the|with|following|after) {{gap2}} ({{withdrawal_noun}}|replacement) of {{gap1}} {OUT} (for|in favour of|in favor of|by|with) {IN}",
        yes=("The withdrawal of [player_out:Hartnell] for [player_in:Bellamy] raised eyebrows.",),
    ),
    # -- lists and lines ----------------------------------------------------------------------------------------------
    Rule(
        "substitution.list_for",
        f"{NAMED_IN} (\\( (on)? )? for {NAMED_OUT} {PLAY} (?<= {{sub_head}} _*)",
        yes=(
            "Substitutions - Leeds: [player_in:Bellamy] for [player_out:Hartnell] (58), [player_in:Ross] for [player_out:Diaz] (both 66).",
            "Everton made three changes: [player_in:Bellamy] for [player_out:Hartnell], [player_in:Ross] for [player_out:Diaz] and [player_in:Nunn] for [player_out:Kerr].",
            "Subs: [player_in:Bellamy] (for [player_out:Hartnell], 74).",
        ),
        no=("Everton made two changes to the team beaten by Hull: Bellamy for Hartnell and Ross for Diaz.",),
    ),
    Rule(
        "substitution.team_list_for",
        f"{NAMED_IN} for {NAMED_OUT} ,? (\\(|$|,|;|\\.|{WHEN}|{{_n:NUM}}) {PLAY} (?<= ^ ({{_t:TEAM}}|{{_t:TEAM}} (subs|substitutions|changes)) (:|-) _*)",
        yes=("Everton: [player_in:Bellamy] for [player_out:Hartnell] (58), [player_in:Ross] for [player_out:Diaz] (both 66).",),
    ),
    Rule(
        "substitution.lists_off_then_on",
        f"{OUT} {MORE_OUT} {{gap6}} ({TAKEN}|{OFF}|{{go_off.base}}|{NO_MORE}|make way|made way|go off|come off) {{gap5}} (,|and|with|as|;|-|while) {IN} {MORE_IN} {{gap3}} ({{take_place}}|come on|coming on)",
        yes=(
            "[player_out:Hartnell] and [player_out:Diaz] are given a breather, with [player_in:Bellamy] and [player_in:Ross] coming on.",
        ),
        over=("substitution.list_taken_off", "substitution.off_x_taking_over", "substitution.list_come_on"),
    ),
    Rule(
        "substitution.for_brackets",
        f"{NAMED_IN} (,|_)? \\( (on)? (sub|substitute|replacement)? for {NAMED_OUT}",
        yes=("[player_in:Bellamy] (for [player_out:Hartnell], 74)", "[player_in:Bellamy] 6 (for [player_out:Hartnell], 74)"),
    ),
    Rule(
        "substitution.lineup",
        f"{NAMED_OUT} _? \\( (sub|subs|rep|replaced by|on)? :? ({{_no:NUM}} \\.?)? {NAMED_IN} ,? ({{_m:MINUTE}}|{{_n:NUM}}|ht|h t|h / t|half time) (?<! ({{not_lineup_head}}|(?<! \\() (subs|substitutes|replacements) {{gap1}} (:|-)) _*)",
        yes=(
            "Leeds: Dodd, Marsh, Tan, Roe, [player_out:Hartnell] (Bellamy 62), Berry, Oakes (Ross, 80).",
            "Leeds: Dodd 6, Marsh 7, Tan 6, [player_out:Hartnell] 6 ([player_in:Bellamy] 72mins, 5), Berry 7.",
            "Dodd, Marsh, Tan, Roe, [player_out:Hartnell] (Sub: [player_in:Bellamy] 62), Berry, Oakes.",
        ),
        no=("Goals: Hartnell (Bellamy 62).",),
    ),
    Rule(
        "substitution.bench_list",
        f"{NAMED_IN} (({WHEN}|{{_k:NUM}}) \\( {NAMED_OUT} \\)|_? \\( {NAMED_OUT} ,? ({{_m:MINUTE}}|{{_n:NUM}}|ht|h t|h / t|half time)) (?<= (subs|substitutes|substitutions|replacements) {{gap1}} (:|-) _*)",
        yes=(
            "Substitutions: [player_in:Bellamy] 60 ([player_out:Hartnell]), [player_in:Ross] 74 ([player_out:Diaz]).",
            "Subs: [player_in:Bellamy] ([player_out:Hartnell] 60), [player_in:Ross] ([player_out:Diaz] 74).",
        ),
    ),
    Rule(
        "substitution.head_on",
        f"{{sub_head}} (({{team:TEAM}}|for {{team:TEAM}})? (:|,|\\.|-|!|for|-|and|sees|, as))? {{gap4}} (?<! {{joint}}) {IN} (replaces|for|on for|comes on for|is on for|in for|replacing|instead of) {OUT}",
        yes=(
            "Substitution [team:Everton]: [player_in:Bellamy] for [player_out:Hartnell].",
            "Substitution, Leeds. [player_in:Bellamy] replaces [player_out:Hartnell].",
        ),
    ),
]
