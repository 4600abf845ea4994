"""Fouls and handballs, wherever they are told. No event of their own: the resolver finds in them whose foul a penalty or a card was for."""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "foul"

_FREE = "(?! {any14} free kick) "
_HAND = {"handball": True}
_BY = "{gap4} (by|under|from|with|following) {gap4} {conceded_by:OBJ} (?! ' {gap3} ({delivery}|{effort}))"
_HIM = "({won_by:OBJ} (?! 's|(on|in|against) {gap2} (arm|arms|hand|hands|elbow|forearm))|{won_by:POSS} {gap2} {limb}|the (_)? {limb} of {won_by:OBJ}|{_mate:POSS} {gap3} {won_by:OBJ} (?! 's))"
_WHO = "({conceded_by:SUBJ} (?! 's) {aside}? {gap14}|{conceded_by:PERSON} ,? who {any8}|{conceded_by:POSS} (?! {gap2} ({delivery_noun}|clearance|pass|ball|kick|shot)) {gap8}|(arm|elbow|forearm|boot|leg|hand|studs|tackle) (from|by|of) {gap1} {conceded_by:OBJ} (?! 's) {gap4}) "


def _does(verb: str) -> str:
    return f"((appeared|seemed|looked|appears) to (have {{{verb}.en}}|{{{verb}.base}})|{{{verb}}}|{{{verb}.ing}}|(have|had|having) {{adverb}}? {{{verb}.en}}|{{left_to}} {{{verb}.base}}) {{adverb}}? "


_BY_WHOM = "(by|from) {gap4} {conceded_by:OBJ}"
_ARM = "((?! into the (_ _?)? (arms|hands|grasp) ) ({hits_arm}|off|on to|onto|against|into) ({conceded_by:OBJ} {arm}|{conceded_by:POSS} (_ _?)? {arm}|(the|an|a) (_ _?)? {arm} of {gap3} {conceded_by:OBJ})|{conceded_by:POSS} (_ _?)? {arm} {gap2} (been|was|being|were) {gap1} (struck|hit|caught|grazed|brushed|met|touched) by)"

RULES = (
    Rule(
        "foul.passive",
        "({won_by:SUBJ} (?! 's) {aside}? {gap14}|{won_by:SUBJ} (?! 's) {any20} (?= , having been )|{won_by:PERSON} ,? who {any8}|{won_by:OBJ}|{won_by:POSS} {gap2} {limb} {gap2}) ({be}|{have}|,|(?<= (^|:|;|-|\\.|!|,) _)) (?<! ({delivery}|{effort}) {be}) {gap2} (?! pulled (one|a goal|two|it) ) {fouled.en} (?! {safe}) "
        + _BY,
        yes=(
            "[won_by:Hartley] was brought down by [conceded_by:Moreno].",
            "[won_by:Hartley], who had been bundled over by the burly [conceded_by:Moreno], hit the post.",
            "[won_by:Hartley] dragged the penalty wide after being chopped down by [conceded_by:Moreno].",
            "[won_by:Hartley] had his heels clipped by [conceded_by:Moreno].",
            "[won_by:Hartley] should have scored from the spot, having been tripped by [conceded_by:Moreno].",
            "[won_by:Hartley], who had her shirt pulled by [conceded_by:Moreno], fell.",
            "[won_by:Hartley]'s shirt was tugged by [conceded_by:Moreno].",
            "Level again: [won_by:Hartley] taken out by [conceded_by:Moreno].",
            "They led on five minutes, [won_by:Hartley] bundled over by [conceded_by:Moreno].",
            "[won_by:Hartley] had the chance to level it in the 45th minute after being clipped by [conceded_by:Moreno].",
        ),
        no=(
            "Hartley was booked by the referee.",
            "Hartley, on for Diaz, pulled one back from Moreno's corner.",
            "Hartley was caught in possession by Moreno, who shot wide.",
        ),
    ),
    Rule(
        "foul.passive_alone",
        "({won_by:SUBJ} (?! 's) {aside}? {gap10}|{won_by:PERSON} ,? who {any8}) ({be}|{have} been) {gap2} {foul.en} (?! {gap4} (by|under|from))",
        yes=("[won_by:Hartley] was hacked down as he shaped to shoot.", "[won_by:Hartley], who had been felled, took it."),
        no="Hartley was brought on at the break.",
    ),
    Rule(
        "foul.having_been",
        "(^|,|and|but|then) (having {gap1} been {gap1})? {fouled.en} " + _BY_WHOM + " ((?! ,) _)*? , {won_by:SUBJ}",
        yes=(
            "Having been hauled to the turf by [conceded_by:Moreno], [won_by:Hartley] dusted himself down.",
            "Tripped by [conceded_by:Moreno], [won_by:Hartley] got up to take it himself.",
        ),
    ),
    Rule(
        "foul.having_limb",
        "^ having (his|her) (_)? {limb} {gap2} {fouled.en} " + _BY_WHOM + " ((?! ,) _)*? , {won_by:SUBJ}",
        yes="Having her heels clipped by [conceded_by:Moreno] as she turned, [won_by:Hartley] took it herself.",
    ),
    Rule(
        "foul.active",
        _WHO + _does("foul") + _HIM,
        yes=(
            "[conceded_by:Moreno], who should have known better, tripped [won_by:Hartley].",
            "[conceded_by:Moreno] appeared to trip [won_by:Hartley].",
            "[conceded_by:Moreno] could do nothing but trip [won_by:Hartley].",
        ),
        no="Moreno passed to Hartley.",
    ),
    Rule(
        "foul.active_weak",
        _WHO
        + _does("foul_weak")
        + _HIM
        + " (?! ({robbed_how}|asleep|ball watching|by surprise|off (guard|balance)|on the (hop|break|counter|ball)))",
        yes=(
            "[conceded_by:Moreno]'s outstretched leg caught [won_by:Hartley].",
            "A flailing arm from [conceded_by:Moreno] caught [won_by:Hartley].",
            "[conceded_by:Moreno] pulled [won_by:Hartley]'s shirt.",
        ),
        no=(
            "Moreno caught the cross.",
            "Moreno's long clearance caught Hartley under the ball.",
            "Moreno's low cross caught Hartley by surprise.",
        ),
        tags={"vague": True},
    ),
    Rule(
        "foul.around",
        "({conceded_by:SUBJ} (?! 's) {aside}? {gap14}|{conceded_by:PERSON} ,? who {any8}) ({sep}|{sep.ing}|{left_to} {sep.base}|{have} {sep.en}) {won_by:OBJ} {adverb}? {sep_down}",
        yes=(
            "[conceded_by:Moreno], caught on the wrong side, hauled [won_by:Hartley] down.",
            "[conceded_by:Moreno] was turned and could only haul [won_by:Hartley] down.",
        ),
        no="Moreno took Hartley off.",
    ),
    Rule(
        "foul.fell",
        "({won_by:SUBJ} (?! 's) {aside}? {gap10}|{won_by:PERSON} ,? who {any8}) ({tumble}|{tumble.ing}|to {tumble.base}) (?! {n:OBJ} ) {gap4} (under|following|after|from|by|with|in|over|beneath) {gap6} ({conceded_by:PERSON})",
        yes=(
            "[won_by:Hartley] went down under the slightest of touches from [conceded_by:Moreno].",
            "[won_by:Hartley] fell over the trailing leg of [conceded_by:Moreno].",
            "[won_by:Hartley] scored from the spot, having been tripped by [conceded_by:Moreno].",
        ),
    ),
    Rule(
        "foul.noun",
        "({conceded_by:POSS} {gap4} {misdeed} (on|against|upon|at|in on|into|(in|into|on|across|to) the {limb} of) {gap3} {won_by:OBJ}|{misdeed} by {gap3} {conceded_by:OBJ} (on|against|upon) {gap3} {won_by:OBJ}|{misdeed} (on|against|upon) {gap3} {won_by:OBJ} by {gap3} {conceded_by:OBJ}|({misdeed}|defending) (by|from) {gap2} {conceded_by:OBJ} {gap2} ({foul}|sent|left|saw|let|had) {won_by:OBJ} (?! 's))",
        yes=(
            "A clumsy challenge by [conceded_by:Moreno] sent [won_by:Hartley] tumbling.",
            "[conceded_by:Moreno]'s late challenge on [won_by:Hartley] was clumsy.",
            "A trip by [conceded_by:Moreno] on [won_by:Hartley] went unseen.",
            "It was for [conceded_by:Moreno]'s push in the back of [won_by:Hartley].",
        ),
    ),
    Rule(
        "foul.first_act",
        "{conceded_by:POSS} {gap4} (contribution|act|touch|intervention|involvement|involvements|action|deed|idea of help) {gap3} (was|is|being|came in the form of) (a|an) {gap3} ({misdeed}|dive|hack|kick) (on|at|in on|into) {gap1} {won_by:OBJ} (?! 's)",
        yes="[conceded_by:Moreno]'s first contribution was a rash dive on [won_by:Hartley].",
        no="Moreno's first contribution was a pass to Hartley.",
    ),
    Rule(
        "foul.arm_hit",
        "{conceded_by:POSS} {gap1} (arm|arms|hand|hands|elbow|forearm) (was|were|is) {any8} (when|as) ({_v:POSS})? {gap3} ({delivery}|{effort}|ball|header) {gap2} {hits_arm} (it|them)",
        yes="[conceded_by:Moreno]'s arm was by his side when Vidal's cross thudded into it.",
        no="Moreno's arm was by his side when Vidal's cross thudded into him.",
        tags=_HAND,
    ),
    Rule(
        "foul.noun_awarded",  # beside the award, which the words of the kick may swallow
        "(?<= {pen_word} (?! {any6} ({save.en}|{push_off.en}) ) {any8} (by _ {any2})? (for|after|following|because of)) ((a|an|the)? {gap2} (?! {handball}) {misdeed} on {won_by:OBJ}|(a|an|the)? {gap2} {misdeed} by {conceded_by:OBJ}|{conceded_by:POSS} {gap3} {misdeed})",
        yes=(
            "Carli's penalty, awarded for a shove on [won_by:Hartley], was saved.",
            "Carli's penalty, conceded by Moreno for a shove on [won_by:Hartley], was saved.",
            "Carli's penalty, given after [conceded_by:Moreno]'s clumsy challenge, was saved.",
        ),
        no="Carli's free-kick, awarded for a shove on Hartley, was saved.",
        tags={"vague": True},
    ),
    Rule(
        "foul.denied",
        "({conceded_by:SUBJ} (?! 's) {any20}|{conceded_by:PERSON} ,? who {any14}) ((for|after) {deprive.ing}|{deprive}) {won_by:OBJ} (?! 's) (of)? {gap2} {clear_chance}",
        yes=(
            "[conceded_by:Moreno] was sent off for denying [won_by:Hartley] a clear goalscoring opportunity.",
            "[conceded_by:Moreno] was shown red after depriving [won_by:Hartley] of a certain goal.",
        ),
        no="Moreno, in goal, denied Hartley with his feet.",
        tags={"vague": True},
    ),
    Rule(
        "foul.adjudged",
        "{conceded_by:PERSON} (to have|had|having) {adverb}? {fouled.en} " + _HIM,
        yes=("The referee deemed [conceded_by:Moreno] to have pushed [won_by:Hartley].",),
    ),
    Rule(
        "foul.fouled_on",
        "({conceded_by:SUBJ} (?! 's) {aside}? {gap10}|{conceded_by:PERSON} ,? who {any8}) ({foul_weak_on}) {won_by:PERSON} (?! 's)",
        yes=(
            "[conceded_by:Moreno] lunged in late on [won_by:Hartley].",
            "[conceded_by:Moreno] left a foot in on [won_by:Hartley].",
            "[conceded_by:Moreno] was a step late on [won_by:Hartley].",
        ),
    ),
    Rule(
        "foul.handled",
        "({conceded_by:SUBJ} (?! 's) {aside}? {gap10}|{conceded_by:PERSON} ,? who {any8}) (?<! (guessed|guesses|dived|dives|diving|dive|sprawled|flew|went the right way) {any8}) ({handled}|{handled.ing}|(have|had|having) {handled.en}|to have {handled.en})|{conceded_by:OBJ} (to have|had|having) {adverb}? {handled.en}",
        yes=(
            "[conceded_by:Moreno] handled under no pressure.",
            "[conceded_by:Moreno] was penalised for handling a cross.",
            "The referee deemed [conceded_by:Moreno] to have used an arm in blocking it.",
        ),
        no=("Moreno was solid.", "Moreno guessed correctly and got a hand to it."),
        tags=_HAND,
    ),
    Rule(
        "foul.hand_noun",
        "({handball} (_ _?)? (by|from|against) {gap4} {conceded_by:OBJ}|{conceded_by:PERSON} with (the|a) {gap1} {handball}|{conceded_by:POSS} {gap3} {handball})",
        yes=(
            "There was a handball by the centre-back [conceded_by:Moreno].",
            "[conceded_by:Moreno]'s handball went unseen.",
            "It was [conceded_by:Moreno] with the handball.",
        ),
        tags=_HAND,
    ),
    Rule(
        "foul.arm",
        _ARM,
        yes=(
            "A cross struck the upper arm of [conceded_by:Moreno].",
            "The ball came back off the arm of [conceded_by:Moreno].",
            "The ball flew up on to [conceded_by:Moreno]'s hand.",
            "The shot hit [conceded_by:Moreno] on the elbow.",
            "[conceded_by:Moreno]'s arm had been struck by Hartley's cross.",
        ),
        no="Moreno's shot hit the bar.",
        tags=_HAND,
    ),
    Rule(
        "foul.went_past",
        "{won_by:SUBJ} (?! 's) {aside}? {gap10} (past|inside|outside|round|around|beyond|away from|between|across|ahead of|in front of) {conceded_by:OBJ} (?! 's) {gap4} (and|,|before|when|but|only to be) {gap3} ({be}|being|been|,)? {gap2} ({foul.en}|{tumble}|over (his|her|the|a) {gap2} (leg|foot|boot|thigh|knee|shin|challenge|tackle))",
        yes=(
            "[won_by:Hartley] cut inside [conceded_by:Moreno] and was sent sprawling.",
            "[won_by:Hartley] went past [conceded_by:Moreno] and over his dangling foot.",
            "[won_by:Hartley] got in front of [conceded_by:Moreno] and was upended.",
        ),
        no="Hartley went past Moreno and shot wide.",
        tags={"vague": True},
    ),
    Rule(
        "foul.for_ing",
        "({conceded_by:SUBJ} (?! 's) {any20}|{conceded_by:PERSON} ,? who {any14}) for {gap2} ({foul.ing}|{foul_weak.ing}) {gap1} {won_by:OBJ} (?! 's)",
        yes=(
            "[conceded_by:Moreno] was lucky to see only yellow for scything down [won_by:Hartley].",
            "[conceded_by:Moreno], the captain, who had been booked in the first half, was shown a second yellow card for hauling back [won_by:Hartley].",
        ),
        no="Moreno was praised for his calm.",
    ),
    Rule(
        "foul.leg_out",
        "(?= {gap2} ({won_by:PERSON} (?! 's) {aside}? {gap12} {past} {_n:OBJ} ,? (who|{_s:NAMED})|{_o:PERSON} ,? who|{_p:SUBJ})) ({won_by:SUBJ} (?! 's) {aside}? {gap12} {past} {conceded_by:PERSON} ,? (who {any4}|{_r:NAMED} {any2}) {leg_out}|{won_by:SUBJ} (?! 's) {aside}? {gap10} ({tumble}|{tumble.ing}) {gap4} (as|when|after|because|where|,) {conceded_by:PERSON} {any6} ({leg_out}|{leg_out.ing})|{conceded_by:SUBJ} (?! 's) {aside}? {gap8} {leg_out} {gap4} (and|as|,) {won_by:PERSON} {gap4} ({tumble}|{tumble.ing}))",
        yes=(
            "[won_by:Hartley] skipped past [conceded_by:Moreno], who hung out a leg.",
            "[won_by:Hartley] goes past [conceded_by:Moreno], Moreno leaves a leg in, down he goes.",
            "[won_by:Hartley] went down as [conceded_by:Moreno] slid in late.",
            "[conceded_by:Moreno] dived in and [won_by:Hartley] went flying.",
        ),
        no="Hartley went past Moreno, who was booked.",
        tags={"vague": True},
    ),
    Rule(
        "foul.penalised",
        "((penalised|penalized|punished|penalises|penalizing|penalising|pulled up|blew up|blew) (?! {gap6} by) {gap2} {conceded_by:OBJ}|{conceded_by:PERSON} (,? who)? {gap4} (penalised|penalized|punished|pulled up|guilty|blamed|done|called)) {any3} (for|of) {gap4} (({fouled.ing}|climbing (on|over|all over)|backing into|leaning on|pulling|holding|grabbing) "
        + _HIM
        + "|({misdeed}|{fouled.ing}) (on|against) {gap2} {won_by:OBJ})",
        yes=(
            "The referee penalised [conceded_by:Moreno] for climbing all over [won_by:Hartley].",
            "[conceded_by:Moreno] was penalised for a push on [won_by:Hartley].",
        ),
    ),
    Rule(
        "foul.arm_across",
        "{conceded_by:SUBJ} (?! 's) {aside}? {gap10} (put|puts|got|gets|had|has|wrapped|wraps|threw|throws|laid|with|using) {gap2} (a hand|an arm|both arms|both hands|his arms|her arms|his hands|a forearm|his hand|her hand|a foot|a boot|a knee|his knee) {gap2} (on|in|into|around|round|across|to|over) (the (back|face|shirt|waist|chest|shoulder|shoulders|neck) of {won_by:OBJ}|{won_by:POSS} {gap2} {limb}|{won_by:PERSON} (?! 's))",
        yes="[conceded_by:Moreno] had his arms around [won_by:Hartley].",
        no="Moreno got a foot to the ball.",
        tags={"vague": True},
    ),
    Rule(
        "foul.run_ended",
        "{won_by:POSS} {gap2} {run_noun} {gap8} (ended|ends|ending|finished|stopped|over) (when|with|as) {conceded_by:SUBJ} (?! 's) {gap3} ({leg_out}|{leg_out.ing})|{won_by:POSS} {gap2} {run_noun} {gap6} ({be}|been|being) {gap2} {run_ended.en} {gap2} (by|under) {gap6} ({conceded_by:POSS}|{conceded_by:OBJ})"
        "|({conceded_by:SUBJ} (?! 's) {aside}? {gap8}|{conceded_by:PERSON} ,? who {any4}|{conceded_by:POSS} {gap4}) ({run_ended}|{run_ended.ing}|to {run_ended.base}) {adverb}? {won_by:POSS} {gap2} {run_noun}",
        yes=(
            "[won_by:Hartley]'s surge down the right ended with [conceded_by:Moreno] taking his legs.",
            "It was [won_by:Hartley]'s run that ended when [conceded_by:Moreno] left a foot in.",
            "[won_by:Hartley]'s surging run was ended crudely by the boot of [conceded_by:Moreno].",
            "[won_by:Hartley]'s progress was illegally halted by [conceded_by:Moreno].",
            "[conceded_by:Moreno] unfairly halted [won_by:Hartley]'s gallop.",
        ),
        no="Hartley's run of goals ended.",
        tags={"vague": True},
    ),
    Rule(
        "foul.drew",
        "({won_by:SUBJ} (?! 's) {aside}? {gap10}|{won_by:PERSON} ,? who {any6}|{won_by:POSS} {gap4}) ({draws}|{draws.ing}|to {draws.base}) {gap2} ({misdeed}|{limb}) {gap2} (from|out of) {gap3} {conceded_by:OBJ}",
        yes=(
            "[won_by:Hartley]'s quick feet drew a clumsy leg from [conceded_by:Moreno].",
            "[won_by:Hartley] invited a rash tackle from [conceded_by:Moreno].",
        ),
        no="Hartley drew a save from Moreno.",
    ),
    Rule(
        "foul.in_area",
        "({won_by:SUBJ} (?! 's) {aside}? {gap10}|{won_by:PERSON} ,? who {any8}) (was|were|is|being|been|got) {adverb}? (?! ({save.en}|{found_there}|{be}|not|{adverb}) ) _ {gap1} {in_box} {gap2} by {gap3} {conceded_by:OBJ}",
        yes="[won_by:Hartley] was clobbered in the area by [conceded_by:Moreno].",
        tags={"vague": True},
    ),
    Rule(
        "foul.culprit",
        "{conceded_by:SUBJ} {gap2} {be} {gap2} {culprit}|(?<= {pen_word} ((?! (\\.|;)) _)*? ,) {conceded_by:PERSON} being? {culprit}|{pen_np} ,? {gap2} (conceded|given away|caused) by {conceded_by:PERSON}",
        yes=(
            "[conceded_by:Moreno] was the culprit for the spot-kick.",
            "Bertoli converted a penalty, [conceded_by:Moreno] the offender.",
            "Bertoli converted the penalty that decided it, [conceded_by:Moreno] the guilty party.",
            "Bertoli had a penalty, conceded by [conceded_by:Moreno], saved.",
        ),
        no="Moreno was the hero.",
        tags={"vague": True},
    ),
    Rule(
        "foul.seen",
        "(saw|sees|spotted|spots|caught|catches|noticed|notices|penalised|penalises|punished) (_ (?= {_q:PERSON}))? {conceded_by:PERSON} ({foul.ing}|{foul_weak.ing}) {adverb}? "
        + _HIM,
        yes="The referee spotted clumsy [conceded_by:Moreno] clipping [won_by:Hartley]'s heels.",
        no="The referee saw Moreno passing to Hartley.",
        tags={"vague": True},
    ),
    Rule(
        "foul.victim",
        "{won_by:PERSON} (?! 's) ,? {gap3} (the victim|({_d:DESC}|the (one|man|player)) ,? ({fouled.en}|impeded))",
        yes=("It was another penalty, [won_by:Hartley] this time the man impeded.",),
        no="Hartley was the player of the match.",
        tags={"vague": True},
    ),
    Rule(
        "foul.having_handled",
        "^ (having|after) {gap1} ({handled.en}|{handled.ing}) ((?! ,) _)*? , {conceded_by:SUBJ}",
        yes="Having handled on the line, [conceded_by:Moreno] could only watch.",
        tags=_HAND,
    ),
)
