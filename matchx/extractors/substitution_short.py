"""Changes told in short: bare pairs, a cue, a place that is taken, a game that is over."""

from __future__ import annotations

from ..engine.rule import Rule
from ._changes import (
    ALL_IN,
    ALL_OUT,
    ASIDE,
    DESC,
    FOR,
    IN,
    MORE_IN,
    MORE_OUT,
    NAMED_IN,
    NAMED_OUT,
    NOTE,
    OFF,
    OUT,
    PLAY,
    S_IN,
    SENT,
    TAKEN,
    WHEN,
)

GROUP = "substitution"
PAIR = f"{NAMED_IN} (on)? for {NAMED_OUT} (?! (,|:)? \\(? {WHEN}) {NOTE}"
END = f"(?= (,|\\.|;|:|!|and|as|while|when|after|before|at|in|on|with|from|-|$|\\(|{WHEN}))"

RULES = [
    # -- X for Y, X for Y ------------------------------------------------------------------------------------------------
    Rule(
        "substitution.pairs",
        f"(?<= (^|,|;|:|-|was|were|with|and|{WHEN})) {PAIR} ((,|;|and|&|then|{WHEN})+ {PAIR})+ {PLAY}",
        yes=(
            "[player_in:Bellamy] for [player_out:Hartnell], [player_in:Ross] for [player_out:Diaz] (cramp), [player_in:Nunn] for [player_out:Kerr].",
            "[player_in:Bellamy] for [player_out:Hartnell] and [player_in:Ross] for [player_out:Diaz]: two changes at the break.",
        ),
        no=("Bellamy for Hartnell and Ross for Diaz were the two changes from the team beaten by Hull.",),
        over=("substitution.list_for",),
    ),
    Rule(
        "substitution.pair_told",
        f"(?<= {{change_talk}} _*) (?<= (,|;|:|-|was|is|with|of|^)) {NAMED_IN} (on)? for {NAMED_OUT} {END} {PLAY}",
        yes=(
            "Everton had rearranged their left side at the interval, [player_in:Bellamy] for [player_out:Hartnell], and it paid off.",
            "At half-time it was [player_in:Bellamy] for [player_out:Hartnell].",
            "Like-for-like it was: [player_in:Bellamy] for [player_out:Hartnell].",
            "They freshened things up with [player_in:Bellamy] for [player_out:Hartnell].",
        ),
        no=("Everton made two changes to the team beaten by Hull, Bellamy for Hartnell and Ross for Diaz.",),
    ),
    Rule(
        "substitution.lists_behind_colon",
        f"(?<= (:|-)) {NAMED_IN} {MORE_IN} for {NAMED_OUT} {MORE_OUT} {END} {PLAY}",
        yes=(
            "Kent threw the dice: [player_in:Bellamy], [player_in:Ross] and [player_in:Nunn] for [player_out:Hartnell], [player_out:Diaz] and [player_out:Kerr].",
        ),
        no="Two changes to the side: Bellamy and Ross for Hartnell and Diaz.",
        over=("substitution.pair_told", "substitution.pairs", "substitution.list_for"),
    ),
    # -- places ----------------------------------------------------------------------------------------------------------
    Rule(
        "substitution.in_place_came",
        f"(in place of|in the stead of|instead of|in for) {OUT} ,? {{gap6}} ({{come_on_plain}}|{{come_on}}|was {{sent_in}}) {IN} {PLAY}",
        yes=("In place of [player_out:Hartnell] came [player_in:Bellamy].",),
    ),
    Rule(
        "substitution.in_his_place_came",
        f"in {{player_out:POSS}} (place|stead|room) ,? {{adverb}}? ({{come_on_plain}}|{{come_on}}|was {{sent_in}}) {IN} {PLAY}",
        yes=(
            "In [player_out:his] place came [player_in:Bellamy].",
            "Hartnell limped off and in [player_out:his] stead came [player_in:Bellamy].",
        ),
    ),
    Rule(
        "substitution.sent_in_his_place",
        f"{S_IN} {{gap8}} ({{come_on}}|{{come_on.en}}|{{sent_in}}|coming on|came|arrived|went|appeared|arriving|appearing) {{gap3}} in {{player_out:POSS}} (place|stead|room) {PLAY}",
        yes=(
            "[player_in:Bellamy] was summoned in [player_out:his] stead.",
            "[player_in:Bellamy] came on in [player_out:Hartnell]'s place.",
        ),
        no=("Bellamy started in Hartnell's place.",),
    ),
    Rule(
        "substitution.who_took_place",
        f"{IN} ,? ((the|a) {{gap2}})? (who|that|to) {{gap2}} (took|takes|take|had taken|filled|fills|assumed|occupied) {{player_out:POSS}} (place|spot|berth|position) (?! (in the (side|team|eleven|squad|line up|wall)|on the|among|at)) {PLAY}",
        yes=(
            "Hartnell limped off and [player_in:the man] who took [player_out:his] place headed home.",
            "[player_in:Bellamy], who took [player_out:Hartnell]'s place, had them out of their seats.",
        ),
        no=("Bellamy, who took his place in the wall, headed clear.",),
        tags=ASIDE,
    ),
    # -- the way in ------------------------------------------------------------------------------------------------------
    Rule(
        "substitution.cue",
        f"(a|the|his|her)? {{cue_word}} for {IN} (to ({{come_on.base}}|enter|come on|go on|be (introduced|sent on|unleashed)|make (his|her) (entrance|debut|bow))|{{gap2}} (off|from) the bench) {PLAY}",
        yes=(
            "It was the cue for [player_in:Bellamy] to come on.",
            "Hartnell was hurt, the signal for [player_in:Bellamy] to enter the fray.",
        ),
        no=("It was the moment for Bellamy to shoot.",),
    ),
    Rule(
        "substitution.time_to_replace",
        f"(time|cue|signal|opportunity|chance|enough|call|meant|forced) {{gap4}} (for)? {IN} to ({{replace.base}}|{{come_on.base}} {{gap2}} {FOR}) {{gap1}} {OUT} {PLAY}",
        yes=("There was still time for [player_in:Bellamy] to replace [player_out:Hartnell].",),
        no=("Bellamy was about to replace Hartnell.",),
        over=("substitution.replace", "substitution.cue"),
    ),
    Rule(
        "substitution.into_the_fray",
        f"(into the (fray|action|game|match|contest|battle|mix)|off the bench|from the bench|onto the (pitch|field|park)) ,? {{adverb}}? ({{come_on_plain}}) {ALL_IN} (?! 's) {PLAY}",
        yes=("Into the fray went [player_in:Bellamy] and [player_in:Ross].", "Into the action came [player_in:Bellamy]."),
        over=("substitution.on_came_alone",),
    ),
    Rule(
        "substitution.in_shape_of",
        f"(({{bring_on}}|{{bring_on.ing}}|{{bring_on.base}}|{{put_on}}|{{put_on.ing}}|fresh|reinforcements|the bench) {{gap8}} {{placed_by}}|(freshened|freshens|shook|livened|beefed|spiced) {{gap2}} up ((his|her|the|their) {{gap3}})? with) (the)? {ALL_IN} (?! 's) {PLAY}",
        yes=(
            "The visitors introduced fresh legs in the shape of [player_in:Bellamy] and [player_in:Ross].",
            "Reinforcements arrived in the form of [player_in:Bellamy].",
        ),
        no=("A warning came in the shape of Bellamy.",),
    ),
    Rule(
        "substitution.fresh_in_front",
        f"(?<= (^|,|and|but|{WHEN})) (fresh|straight|just|newly|only just|not long) (off the bench|from the bench|off the (substitutes|subs) bench|on|introduced|arrived|on the (pitch|field)) ,? {S_IN} {PLAY}",
        yes=("Fresh from the bench, [player_in:Bellamy] shot wide.",),
        tags=ASIDE,
    ),
    Rule(
        "substitution.on_the_pitch",
        f"{IN} (,|-) (?! {{any6}} {{_d:DESC}}) ({{adverb}}|only|just|barely|hardly|not|scarcely|less than)* (long)? {{gap2}} on (for|the (pitch|field|park|turf)) {{gap4}} (minutes|seconds|moments|minute|,|-|{WHEN}) {PLAY}",
        yes=(
            "[player_in:Bellamy], only on the pitch for two minutes, lashed in the third.",
            "[player_in:Bellamy], not long on the field, was cautioned.",
        ),
        no=("Bellamy, on the pitch where he made his name, shot wide.", "Bellamy, easily the best man on the park, shot wide."),
        tags=ASIDE,
    ),
    Rule(
        "substitution.on_because",
        f"{IN} (,|-)? {{gap4}} on (the (pitch|field|park))? {{gap2}} (because|since|after|as|when) {OUT} {{gap4}} ({OFF}|{TAKEN}|{{weak_off}}|hurt|injured) {PLAY}",
        yes=("[player_in:Bellamy], only on the field because [player_out:Hartnell] had pulled up, scored the winner.",),
        tags=ASIDE,
        over=("substitution.go_off", "substitution.taken_off"),
    ),
    Rule(
        "substitution.called_when_off",
        f"{S_IN} {{gap6}} (called (upon|on|off the bench|into action)|slotted in|stepped in|filled in|deputised|{{sent_in}}|{{come_on}}|needed|required|pressed into (service|action)) {{gap6}} (when|after|as|once|because) {OUT} {{gap4}} ({OFF}|{TAKEN}|{{weak_off}}|went down (injured|hurt)|broke down|pulled up|fell (ill|awkwardly)|suffered|twisted|tweaked|injured|hurt) {PLAY}",
        yes=(
            "[player_in:Bellamy] was called off the bench when [player_out:Hartnell] went down injured.",
            "[player_in:Bellamy] came on after [player_out:Hartnell] limped off.",
        ),
        over=("substitution.introduced", "substitution.come_on", "substitution.go_off", "substitution.taken_off"),
    ),
    Rule(
        "substitution.hurt_so_in",
        f"(injury to|{{player_out:POSS}} {{gap3}} (injury|strain|misfortune|departure|withdrawal)|injury (to)?) ({{player_out:OBJ}} (?! 's))? {{gap4}} (meant|brought|forced|led to|prompted|saw|necessitated|compelled|gave|opened) {{gap6}} (introduction|entrance|change|chance|debut|arrival|substitution|way) {{gap3}} (for|with|of|to) {IN} {PLAY}|(injury|strain|knock) to {{gap1}} {{player_out:OBJ}} {{gap4}} (meant|saw) (that)? {{gap1}} {IN} {{gap2}} ({{sent_in}}|{{come_on}}|{{come_on.base}}|needed|required) {PLAY}",
        yes=(
            "[player_out:Hartnell]'s injury meant an early introduction for [player_in:Bellamy].",
            "An injury to [player_out:Hartnell] forced Everton into an early change, with [player_in:Bellamy] introduced.",
        ),
        over=("substitution.entrance_for",),
    ),
    Rule(
        "substitution.since_replacing_front",
        f"(first|second|only|opening) (touch|act|contribution|involvement|kick|appearance) {{gap2}} (since|after|upon|on) ({{replace.ing}}|{{come_on.ing}} {{gap2}} {FOR}) {OUT} {{gap4}} , {S_IN} {PLAY}",
        yes=("With his first touch since replacing [player_out:Hartnell], [player_in:Bellamy] struck the bar.",),
        tags=ASIDE,
    ),
    # -- the way out -----------------------------------------------------------------------------------------------------
    Rule(
        "substitution.out_went",
        f"(?<= (^|,|;|-|:|and|{WHEN})) (out|off) ({{go_off_plain}}) {ALL_OUT} (?! 's) {PLAY}",
        yes=(
            "Out went [player_out:Hartnell].",
            "Off went [player_out:Hartnell].",
            "Off limped [player_out:Hartnell], clutching his thigh.",
        ),
    ),
    Rule(
        "substitution.out_went_in_came",
        f"(out|off) ({{go_off_plain}}) {ALL_OUT} ({{gap6}} (,|and|while|as|;|-) {{gap2}} (in|on) ({{come_on_plain}})|,? {{gap2}} (for|replaced by|to be replaced by|in favour of)) {ALL_IN} (?! 's) {PLAY}",
        yes=(
            "Out went [player_out:Hartnell], in came [player_in:Bellamy].",
            "Out went [player_out:Hartnell] and [player_out:Diaz]; in came [player_in:Bellamy] and [player_in:Ross].",
            "Off went [player_out:Hartnell] and [player_out:Diaz] for [player_in:Bellamy] and [player_in:Ross].",
            "Off went [player_out:Hartnell], on came [player_in:Bellamy].",
            "Off went [player_out:Hartnell] and on came [player_in:Bellamy].",
            "Off went [player_out:Hartnell] and [player_out:Diaz], on came [player_in:Bellamy] and [player_in:Ross].",
        ),
        over=("substitution.out_went",),
    ),
    Rule(
        "substitution.in_came_out_went",
        f"(in|on) ({{come_on_plain}}) {ALL_IN} {{gap6}} (,|and|while|as|;|-) {{gap2}} (out|off) ({{go_off_plain}}) {ALL_OUT} (?! 's) {PLAY}",
        yes=(
            "In came [player_in:Bellamy] and [player_in:Ross]; out went [player_out:Hartnell] and [player_out:Diaz].",
            "On came [player_in:Bellamy] in the 74th, off went a bandaged [player_out:Hartnell].",
            "On came [player_in:Bellamy] and off went [player_out:Hartnell].",
        ),
        over=(),
    ),
    Rule(
        "substitution.game_over",
        f"{{player_out:POSS}} {{gap1}} {{game_over}} (?! _* (yellow|second yellow|yellow card|red|red card|dismissal|sent off|dismissed|booking|caution|bookable)) {PLAY}",
        yes=(
            "[player_out:Hartnell]'s race was run.",
            "[player_out:Hartnell]'s number came up on 64 minutes.",
            "[player_out:Hartnell]'s afternoon ended early when he tweaked a groin.",
        ),
        no=("Hartnell's afternoon ended early when he was shown a second yellow card.",),
    ),
    Rule(
        "substitution.game_over_then",
        f"{{player_out:POSS}} {{gap1}} {{game_over}} {{gap6}} (,|and|with|as|;|-|while) {S_IN} {{gap3}} ({{take_place}}|{{sent_in}}|{DESC}) {PLAY}",
        yes=(
            "[player_out:Hartnell]'s number came up on 64 minutes, with [player_in:Bellamy] his replacement.",
            "[player_out:Hartnell]'s race was run and [player_in:Bellamy] was sent on.",
        ),
        over=("substitution.game_over", "substitution.introduced"),
    ),
    Rule(
        "substitution.after_his_entrance",
        f"(?<= ^ {{any8}}) (his|her) {{gap1}} (introduction|arrival|entrance|entry) {{gap4}} , (?! (he|she)) {S_IN} {PLAY}",
        yes=("Four minutes after his introduction, [player_in:Bellamy] shot wide.",),
        no=("Bellamy kept out a drive from Ross within seconds of his arrival, but he was beaten by the next.",),
        tags=ASIDE,
        over=("substitution.his_introduction",),
    ),
    Rule(
        "substitution.enter",
        f"^ ({{when:MINUTE}} ,?)? enter (the)? {ALL_IN} (?! 's)",
        yes=("Enter [player_in:Bellamy].",),
    ),
    Rule(
        "substitution.board_for",
        f"(board (goes|went|was held) up|number was up|(up|out) (goes|went|came) {{gap1}} board) for {ALL_OUT} (?! 's)",
        yes=("The board went up for [player_out:Hartnell].",),
    ),
    Rule(
        "substitution.hurt_off",
        f"(forced|forces|obliged|compelled) {{player_out:OBJ}} (off|out|from the (field|pitch|action|fray|game)|to (go off|come off|leave|retire|depart|withdraw|limp off|hobble off)) {PLAY}",
        yes=("A calf injury forced [player_out:Hartnell] off after 12 minutes.",),
        no=("The press forced Hartnell to retreat.",),
    ),
    Rule(
        "substitution.give_rest",
        f"(gave|give|gives|giving|handed) {{gap1}} ({{player_out:LIST}}|{{player_out:OBJ}}) (a|an|the) {{gap2}} (hook|breather|rest|shepherd's crook|early (night|finish|shower|bath)) {PLAY}",
        yes=(
            "Everton gave [player_out:Hartnell] the hook after 40 minutes.",
            "Everton gave [player_out:Hartnell] a well-earned rest.",
            "Kent gave [player_out:Hartnell] and [player_out:Diaz] an early night.",
        ),
    ),
    Rule(
        "substitution.rest_and_run",
        f"(gave|give|gives|giving|handed) {{gap1}} {OUT} (a|an|the) {{gap2}} (hook|breather|rest) {{gap3}} and {{gap4}} (run|run out|debut|chance|go|bow|opportunity) to {IN} {PLAY}",
        yes=("Everton gave [player_out:Hartnell] a rest and a run to [player_in:Bellamy].",),
        over=("substitution.give_rest",),
    ),
    Rule(
        "substitution.took_off_group",
        f"({{swap}}|{{swap.ing}}|{{withdraw}}|{{withdraw.ing}}) {{gap1}} (both|all|two|three|his|her|their|the) {{gap3}} (,|-|:|in) {OUT} {MORE_OUT} (?! {{gap2}} {{take_place}}) {PLAY}",
        yes=("Everton brought off both full-backs, [player_out:Hartnell] and [player_out:Diaz].",),
    ),
    Rule(
        "substitution.next_to_go",
        f"(next|first|last) (to (go|depart|make way|leave|be withdrawn)|(man|player|one)? (off|out)) (was|were) {ALL_OUT} (?! 's) {PLAY}",
        yes=("Next to go was [player_out:Hartnell].",),
        no=("First to shoot was Hartnell.",),
    ),
    Rule(
        "substitution.off_so_that",
        f"{OUT} {{gap6}} ({TAKEN}|{OFF}|made way|went off|came off) {{gap3}} so (that)? {IN} (, {{gap5}} ,)? (could|might) (come on|enter|be (introduced|sent on|brought on)) {PLAY}",
        yes=("[player_out:Hartnell] was sacrificed so that [player_in:Bellamy], a centre-half, could come on.",),
        over=("substitution.taken_off",),
    ),
    Rule(
        "substitution.charged_as_departed",
        f"{IN} {MORE_IN} {{gap12}} (as|with|while|when) {OUT} {MORE_OUT} ({{gap2}} {{out_behind}}|{TAKEN}|{OFF}|{{weak_off}}|departed|left|went off|made way)",
        yes=(
            "[player_in:Bellamy] and [player_in:Ross] were thrown on as [player_out:Hartnell] and [player_out:Diaz] departed.",
        ),
        over=("substitution.list_introduced",),
    ),
    Rule(
        "substitution.many_then_out",
        f"{IN} {MORE_IN} {{gap3}} ({SENT}|{{come_on}}|{{come_on.ing}}) {{gap8}} , {OUT} {MORE_OUT} {{gap2}} {{out_behind}} {PLAY}",
        yes=(
            "[player_in:Bellamy] and [player_in:Ross] were summoned with half an hour left, [player_out:Hartnell] and [player_out:Diaz] making way.",
        ),
        over=("substitution.list_introduced", "substitution.list_come_on", "substitution.in_then_out"),
    ),
    Rule(
        "substitution.making_way_were",
        f"^ (making way|giving way|going off|dropping out|departing|going the other way|coming off|sacrificed|withdrawn|off) (were|was|went) {ALL_OUT} (?! 's) {PLAY}",
        yes=("Bellamy and Ross came on. Making way were [player_out:Hartnell] and [player_out:Diaz].",),
    ),
    Rule(
        "substitution.out_behind",
        f"(?<= ({SENT}|{{come_on}}|{{come_on.base}}|{{come_on.ing}}|{{put_on}}|{{put_on.ing}}|{{come_on_plain}}) ((?! (\\.|;)) _)*) (,|with|as|and|-|while) {{gap1}} {{player_out:LIST}} (?! 's) ({{adverb}}|both|all)* {{out_behind}}",
        yes=(
            "On came Bellamy and Ross, with [player_out:Hartnell] and [player_out:Diaz] departing.",
            "Off the bench came Bellamy and Ross, with [player_out:Hartnell] and [player_out:Diaz] the men to make way.",
        ),
        no=(
            "The ball came on to Bellamy, with Hartnell going close.",
            "Bellamy nipped in on his debut with Hartnell off his line.",
            "The ball came on to Bellamy and Hartnell hooked it in.",
        ),
    ),
    Rule(
        "substitution.chance_given",
        f"(?<= ({{withdraw}}|{{withdraw.ing}}|{OFF}|{TAKEN}|took off|taking off|hauled off|rested|resting) ((?! (\\.|;)) _)*) (handing|giving|granting|affording|allowing|offering|and (gave|handed)) {{player_in:LIST}} (?! 's) (a|an|his|her|their|the|some) {{gap3}} (debut|debuts|minute|minutes|chance|bow|bows|run out|run outs|taste|outing|appearance|opportunity|game time) (?! to (equalise|equalize|level|score|win|restore|make it|shoot|double|extend|pull|open|seal|settle|head|finish))",
        yes=(
            "Everton withdrew Hartnell and Diaz late on, handing [player_in:Bellamy] and [player_in:Ross] their first minutes of the season.",
        ),
        no=(
            "The defence gave Bellamy a chance.",
            "Ross handled Hartnell's hooked shot, giving Bellamy the chance to equalise.",
        ),
    ),
    Rule(
        "substitution.then_another",
        f"{IN} {{gap3}} on (?! {{o:PERSON}}) {{gap2}} {FOR} {OUT} (,|and)+ {{gap4}} {IN} {{gap2}} (on)? ({FOR} {OUT}|at {{player_out:POSS}} expense) {PLAY}",
        yes=(
            "They threw [player_in:Bellamy] on for the weary [player_out:Hartnell] and [player_in:Ross] on at [player_out:Diaz]'s expense.",
        ),
        over=(
            "substitution.on_for",
            "substitution.bring_x_on_for",
            "substitution.come_on_for_chain",
            "substitution.at_expense",
        ),
    ),
    Rule(
        "substitution.been_on_for",
        f"({S_IN} (?! {{gap8}} {{n:PERSON}} (-|,|\\()) |{IN} (?= (-|,|\\())) ({{gap8}} on (the (pitch|field|park))? {{gap8}}|,? (who)? (had|has|'d|who'd) {{adverb}}? {WHEN} ,?) (as ((a|an)? {{gap2}} (replacement|substitute|sub)|{DESC}) for|in place of|since replacing|after replacing|having replaced|(having|after|since) (taken|taking) (the place of|over from)) {{gap1}} {OUT} {PLAY}",
        yes=(
            "[player_in:Bellamy] had been on the field only four minutes, as a replacement for [player_out:Hartnell], when he struck.",
            "[player_in:Bellamy], who'd been on the pitch for all of five minutes in place of [player_out:Hartnell], headed home.",
            "[player_in:Bellamy] was sent on in the 70th minute in place of [player_out:Hartnell].",
        ),
        tags=ASIDE,
        over=("substitution.come_on", "substitution.a_sub_for"),
    ),
    Rule(
        "substitution.debut_in_place",
        f"{S_IN} {{gap8}} (given|handed|granted|afforded|made|makes|making|got|getting|earning|receiving|enjoyed|enjoying) {{gap4}} (debut|bow|run out|chance|cameo|return|comeback|taste|opportunity|run|go|introduction|appearance|minutes|outing) {{gap8}} (in place of|instead of|at the expense of|as (a|an|the)? {{gap2}} (replacement|substitute|sub) for|when (he|she) (replaced|came on for|relieved)) {{gap1}} {OUT} {PLAY}",
        yes=(
            "[player_in:Bellamy] was handed a debut for the last ten minutes in place of [player_out:Hartnell].",
            "[player_in:Bellamy] got his first taste of league football when he replaced [player_out:Hartnell].",
        ),
        no=("Bellamy was given a debut in the starting line-up in place of Hartnell.",),
    ),
    Rule(
        "substitution.only_on_because",
        f"{{player_in:SUBJ}} (?! 's) ,? (only|himself|in turn)* on (the (field|pitch|park))? (only|in the first place)? (because|owing|due|following|after|thanks|as a result|through)+ (of|to)? ({{gap5}} (injury|injuries|knock|problem|illness) (to|for|sustained by|suffered by) {{gap1}} {OUT}|{{player_out:SUBJ}} (?! 's) {{gap1}} (had|was|has|got) {{gap1}} (injured|hurt|pulled|strained|tweaked|limped|hobbled|gone off|been hurt|been injured|damaged|twisted|picked up))",
        yes=(
            "[player_in:Bellamy], only on the field because of a hamstring injury to [player_out:Hartnell], struck at the death.",
            "[player_in:Bellamy], on only because [player_out:Hartnell] had pulled a hamstring, headed wide.",
        ),
        tags=ASIDE,
    ),
]
