"""Who plays with whom and who against whom: passes, fouls, duels. No event of its own."""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import NO_OTHER

GROUP = "relation"

SAME = {"same": True}
AGAINST = {"same": False, "weak": True}  # beside what is told of team-mates in the same words
A, B = "{a:PERSON} (?! 's)", "{b:PERSON} (?! 's)"
A_SUBJ, B_OBJ = "{a:SUBJ} (?! 's)", "{b:PERSON} (?! 's)"
TAIL = "(?! 's)"
UNDENIED = "(?<! {denial} {any2})"


RULES = [
    Rule(  # whose cross a man turns into his own net is of the other side
        "relation.own_goal",
        f"{A_SUBJ} {{any14}} {{b:POSS}} {{gap3}} {{delivery_noun}} {{gap6}} ({{own_net}}|(past|beyond|by|over|under|through) (his|her) own)",
        yes="[a:Bellamy] sliced [b:Ross]'s centre beyond his own goalkeeper.",
        tags={"same": False},
    ),
    # -- team-mates ---------------------------------------------------------------------------------------------------
    Rule(
        "relation.pass",
        f"{A_SUBJ} {{gap6}} {{pass}} {{gap1}} {B_OBJ}",
        yes=(
            "[a:Bellamy] fed [b:Ross].",
            "[a:Bellamy] broke down the left and picked out [b:Ross].",
            "[a:Bellamy] exchanged passes with [b:Ross].",
            "[a:Bellamy] was picked out by [b:Ross].",
            "[a:Bellamy], set up by [b:Ross], struck.",
            "[a:Bellamy] squared for [b:Ross].",
            "[a:Bellamy] passed to [b:Ross].",
        ),
        tags=SAME,
    ),
    Rule(
        "relation.pass_ball",
        f"{A_SUBJ} {{gap8}} ({{pass_verb}}|{{pass_verb.ing}}|{{pass_verb.base}}) (it|the ball|possession|(a|an|another|the|his|her) {{gap3}} {{delivery_noun}}) {{gap4}} {{to_mate}} {{gap1}} {B_OBJ} (?! (to clear|away))",
        yes=(
            "[a:Bellamy] slipped a pass through to [b:Ross].",
            "[a:Bellamy] nodded the ball down for [b:Ross].",
            "[a:Bellamy] beat two men before clipping a cross to [b:Ross].",
        ),
        tags=SAME,
    ),
    Rule(
        "relation.passing",
        f"{A_SUBJ} {{gap10}} {{pass.ing}} {{gap1}} {B_OBJ}",
        yes=("[a:Bellamy] broke down the left before finding [b:Ross].", "[a:Bellamy] turned provider, setting up [b:Ross]."),
        tags=SAME,
    ),
    Rule(
        "relation.to_pass",
        f"{A_SUBJ} {{gap8}} to {{pass.base}} {{gap1}} {B_OBJ}",
        yes=("[a:Bellamy] burst clear to set up [b:Ross].", "[a:Bellamy] raced away to play in [b:Ross], who scored."),
        tags=SAME,
    ),
    Rule(
        "relation.who_passed",
        f"{A} ,? who {{gap6}} ({{pass}}|{{pass.en}}) {{gap1}} {B_OBJ}",
        yes=("[a:Bellamy], who found [b:Ross], raced on.",),
        tags=SAME,
    ),
    Rule(
        "relation.one_two",
        "one two (with|between) {gap1} {a:PERSON} (?! 's) and {b:PERSON} (?! 's)",
        yes=("A neat one-two between [a:Bellamy] and [b:Ross] opened them up.",),
        tags=SAME,
    ),
    Rule(
        "relation.one_two_with",
        f"{A_SUBJ} {{gap10}} (one two|give and go|link up|interchange|combination|exchange|exchange of passes) with {{gap1}} {B_OBJ}",
        yes=("[a:Bellamy] burst through after a one-two with [b:Ross].",),
        tags=SAME,
    ),
    Rule(
        "relation.combined",
        "{a:PERSON} (?! 's) and {b:PERSON} (?! 's) {gap2} (combined|combine|linked up|link up|linked|exchanged (passes|a one two)|exchange passes|worked (it|the ball|a short corner|a one two)|interchanged|played a one two|teamed up|tee up)",
        yes=("[a:Bellamy] and [b:Ross] combined down the left.",),
        tags=SAME,
    ),
    Rule(
        "relation.delivery_found",
        f"{{a:POSS}} {{gap4}} {{delivery_noun}} {{gap4}} {{found}} {{gap1}} {B_OBJ}",
        yes=("[a:Bellamy]'s cross found [b:Ross].", "[a:Bellamy]'s free-kick was met by [b:Ross]."),
        tags=SAME,
    ),
    Rule(
        "relation.from_delivery",
        f"({A_SUBJ} {{gap10}}|{{a:PERSON}} (?! 's) (, {{any8}})? ,? who {{gap4}}) (from|onto|on to|on the end of|met|meets|to meet|meeting|with|after|following|to|(?<! (beaten|undone|sunk|floored|stunned|deceived|caught) {{gap5}}) by|converted|headed|volleyed|turned in|nodded|connected with) {{gap1}} ({{b:POSS}} {{gap3}}|{{b:PERSON}} (?! 's) {{gap1}}) {{delivery_noun}} (?! {{gap2}} (away|clear|behind|over for))",
        yes=(
            "[a:Bellamy] headed wide from [b:Ross]'s corner.",
            "[a:Bellamy] met a [b:Ross] corner.",
            "Hull struck through [a:Bellamy], a boyhood fan, who met [b:Ross]'s corner.",
            "[a:Bellamy] ran on to [b:Ross]'s through ball.",
        ),
        no="Bellamy went in goal and was beaten three minutes later by Ross's free-kick.",
        tags=SAME,
    ),
    Rule(
        "relation.took_pass",
        f"({A_SUBJ} {{gap10}}|{{a:PERSON}} (?! 's) (, {{any8}})? ,? who {{gap4}}) (collected|collects|collecting|gathered|gathering|took|takes|taking|controlled|controlling|received|receiving|accepted|accepting|chested down|brought down|killed) {{b:POSS}} {{gap3}} {{mates_ball}} (?! {{gap2}} (away|clear|behind|off))",
        yes=(
            "[a:Bellamy] collected [b:Ross]'s pass and turned.",
            "[a:Bellamy], who took [b:Ross]'s flick in his stride, shot.",
        ),
        tags=SAME,
    ),
    Rule(
        "relation.delivery_from",
        f"{A_SUBJ} {{gap10}} (?<! (clear|clearing|cut out|cutting out|block|blocking|defend|defending|stop|stopping|punch|punching|intercept|intercepting|deal with|claim|reach|save|catch) {{any2}}) {{delivery_noun}} (from|by|of) {{gap1}} {B_OBJ} (?! {{gap1}} away)",
        no=("Bellamy stretched to clear a cross of Ross.",),
        yes=("[a:Bellamy] met a corner from [b:Ross].", "[a:Bellamy] met a free-kick of [b:Ross]."),
        tags=SAME,
    ),
    Rule(
        "relation.mate",
        "({a:POSS} {gap2} {mate_noun} (,|-)?|{a:PERSON} 's (strike|midfield|defensive|central defensive)?) {b:PERSON}",
        yes=("[a:Bellamy]'s colleague, [b:Ross], struck.",),
        tags=SAME,
    ),
    Rule(
        "relation.put_through",
        f"{A_SUBJ} {{gap4}} (threaded|threads|put|puts|set|sets|sent|sends|played|plays|slipped|slips|slid|slides|released|releases|freed|frees|teed|tees) {{b:OBJ}} (through|clear|away|free|in|up|scampering|racing|running)",
        yes=("[a:Bellamy] put [b:Ross] through.", "[a:Bellamy] set [b:Ross] up with a back-heel."),
        tags=SAME,
    ),
    Rule(
        "relation.work_by",
        f"({{delivery_noun}}|work|play|skill|vision|run|approach play|trickery|persistence) (by|from) {{gap1}} {A} {{gap3}} (put|puts|set|sets|sent|sends|released|found|finds|played|freed|gave|gives|created|creates|presented|allowed|allows|carved out|opened up|made|fashioned) {{gap6}} {B_OBJ}",
        yes=(
            "Good work by [a:Bellamy] created a chance for [b:Ross].",
            "A lovely ball from [a:Bellamy] put [b:Ross] in the clear.",
        ),
        tags=SAME,
    ),
    Rule(
        "relation.after_work",
        f"{B} {{gap12}} (after|following|from|thanks to) {{gap3}} (work|play|skill|vision|run|approach play|build up|trickery|link up play) (by|from|between) {{gap1}} {{a:OBJ}}",
        yes=("[b:Ross] wasted a chance after good play from [a:Bellamy].",),
        tags=SAME,
    ),
    Rule(
        "relation.crossed_and",
        f"({A_SUBJ} {{gap6}} (crossed|crosses|crossing|swung in|swings in|whipped in|whips in|delivered|centred|floated in|sent in|curled in|took the corner) {{gap6}} (and|,|but|as|when|where|for)|^ from {{gap2}} {{a:POSS}} {{gap3}} {{delivery_noun}} ,?) {B} {{adverb}}? {{shooting}} {{gap3}} (wide|over|home|in|into|past|against|at|onto|just)",
        yes=(
            "[a:Bellamy] crossed and [b:Ross] headed wide.",
            "[a:Bellamy] swung in a corner and [b:Ross] nodded wide.",
            "From [a:Bellamy]'s corner [b:Ross] headed over.",
        ),
        tags=SAME,
    ),
    Rule(
        "relation.for_him",
        f"({A_SUBJ} {{gap6}} ({{stand_in}} {{gap2}} {B_OBJ}|{{combine_ly}} with {{gap1}} {B_OBJ})|{{a:PERSON}} (?! 's) and {{b:PERSON}} (?! 's) {{gap2}} {{work_together}})",
        yes=(
            "[a:Bellamy] started in place of the suspended [b:Ross].",
            "[a:Bellamy] linked up nicely with [b:Ross].",
            "[a:Bellamy] and [b:Ross] led the line.",
        ),
        tags=SAME,
    ),
    # -- opponents ----------------------------------------------------------------------------------------------------
    Rule(
        "relation.oppose",
        f"{A_SUBJ} {{gap6}} {{oppose}} (the ball past)? {{gap1}} {B_OBJ}",
        yes=(
            "[a:Bellamy] brought down [b:Ross].",
            "[a:Bellamy] skipped past [b:Ross].",
            "[a:Bellamy] then nutmegged [b:Ross].",
        ),
        no=("Everton signed Bellamy.",),
        tags=AGAINST,
    ),
    Rule(
        "relation.counterpart",
        "{a:POSS} {gap1} (opposite number|counterpart|direct opponent|marker) ,? {gap1} {b:PERSON}",
        yes=("[a:Bellamy]'s opposite number [b:Ross] saved smartly.",),
        tags=AGAINST,
    ),
    Rule(
        "relation.left_for_dead",
        f"{A_SUBJ} {{gap8}} (left|leaves|leaving|turned|turns|turning|beat|beats|beating|gave|gives|giving|sent|sends|sending|took|takes|taking) {{b:OBJ}} ({{leave_dead}}|the (slip|runaround|run around|wrong way|eyes)|the wrong way|on)",
        yes=(
            "[a:Bellamy] left [b:Ross] for dead.",
            "[a:Bellamy] turned [b:Ross] inside out.",
            "[a:Bellamy] sent [b:Ross] the wrong way.",
        ),
        tags=AGAINST,
    ),
    Rule(
        "relation.opposing",
        f"{A_SUBJ} {{gap10}} {{oppose.ing}} {{gap1}} {B_OBJ}",
        yes=("[a:Bellamy] was booked for tripping [b:Ross].",),
        tags=AGAINST,
    ),
    Rule(
        "relation.who_opposing",
        f"{A} ,? who {{any14}} for {{oppose.ing}} {{gap1}} {B_OBJ}",
        yes=("[a:Bellamy], who had been cautioned earlier, was shown a second yellow card for tripping [b:Ross].",),
        tags=AGAINST,
    ),
    Rule(
        "relation.to_oppose",
        f"{A_SUBJ} {{gap8}} to {{oppose.base}} {{gap1}} {B_OBJ}",
        yes=("[a:Bellamy] came across to dispossess [b:Ross].",),
        tags=AGAINST,
    ),
    Rule(
        "relation.opposed_by",
        f"{A_SUBJ} (?! {{gap8}} (his|her|whose) {{gap3}} ({{delivery}}|{{effort}}) {{be}}) {{gap8}} ({{oppose.en}}|felled|floored|caught|marked|beaten|crowded out|turned|undone|tormented|given {{gap6}}) {{gap5}} by {{gap1}} {B_OBJ}",
        yes=(
            "[a:Bellamy] was brought down by [b:Ross].",
            "[a:Bellamy] was dispossessed by [b:Ross].",
            "[a:Bellamy] was upended in the area by [b:Ross].",
        ),
        no="Bellamy broke away and his low centre was turned over the line by Ross.",
        tags=AGAINST,
    ),
    Rule(
        "relation.gets_of",
        f"{A_SUBJ} {{gap12}} {NO_OTHER} ({{take_ball}} (off|from) ({B_OBJ}|{{b:POSS}} {{gap1}} (toes|toe|feet|foot|boot|boots|head|path))|{{spoil}} {{gap1}} ({{b:POSS}} {{gap4}}|{{b:PERSON}} (?! 's)) ({{delivery_noun}}|{{shot_noun}}|pocket|run|path|header|touch|dribble) (?! {{gap2}} (past|beyond|home|{{into_net}}))|({{head_away}}|{{head_away.ing}}|to {{head_away.base}}) {{b:POSS}} {{gap3}} ({{delivery_noun}}|{{shot_noun}}) {{gap2}} (clear|away|behind|to safety|off the line)|{{profit}} {{gap4}} ({{slip_noun}} (by|from|of|off) {{gap1}} {B_OBJ}|{{b:POSS}} {{gap3}} {{slip_noun}})|{{unable}} {{gap1}} (with|near|of)? ({B_OBJ}|{{b:POSS}}|(the)? {{gap3}} (of|from) {B_OBJ})|(gave|gives|giving|led|leads|leading|had|has|having|caused|causing|causes) {{b:OBJ}} {{hard_time}}|(let|lets|letting|allowed|allows|allowing|lost|loses|losing) {B_OBJ} (in|go|run|turn|to|at|drift|escape|slip|off|cross|get|shoot|away|for)|({{shove}}|{{shove.ing}}|to {{shove.base}}) {{b:OBJ}} (aside|off|out of the way|over|down|to the ground|to the floor|into the))",
        yes=(
            "[a:Bellamy] nicked the ball off [b:Ross]'s toes.",
            "[a:Bellamy] cut out [b:Ross]'s cross.",
            "[a:Bellamy] dropped [b:Ross]'s corner.",
            "[a:Bellamy] headed [b:Ross]'s corner clear.",
            "[a:Bellamy] pounced on a mistake by [b:Ross].",
            "[a:Bellamy] could not cope with [b:Ross].",
            "[a:Bellamy] gave [b:Ross] a torrid time.",
            "[a:Bellamy] allowed [b:Ross] to cross.",
            "[a:Bellamy] brushed [b:Ross] aside.",
        ),
        tags=AGAINST,
    ),
    Rule(
        "relation.slipped",
        f"{A_SUBJ} {{adverb}}? (lost (his|her) footing|slipped|stumbled|dithered|dallied|hesitated|dawdled|miskicked|switched off|was caught (in possession|napping|dawdling|ball watching|out)|got caught|(gave|gives) the ball away) {{gap6}} (and|as|,|-|;|allowing|letting)+ {{b:PERSON}} (?! 's) {{gap2}} (raced|races|nipped|nips|pounced|pounces|ran|runs|broke|stole|capitalised|took|profited|seized|went|burst|to|was)",
        yes=("[a:Bellamy] lost his footing and [b:Ross] raced clear.",),
        tags=AGAINST,
    ),
    Rule(
        "relation.met",
        f"({{a:PERSON}} (?! 's) and {{b:PERSON}} (?! 's) {{gap2}} {{meet_foe}}|(foul|challenge|tackle|lunge|trip|push|elbow|shove) (by|from) {{gap1}} {A} {{gap1}} (left|leaves|floored|upended|sent|caught|felled|hurt|injured|halted|stopped) {B_OBJ})",
        yes=("[a:Bellamy] and [b:Ross] squared up to each other.", "A late tackle by [a:Bellamy] left [b:Ross] in a heap."),
        tags=AGAINST,
    ),
    Rule(
        "relation.who_opposed",
        f"{A} ,? who {{gap6}} ({{oppose}}|{{oppose.en}}) {{gap1}} {B_OBJ}",
        yes=("[a:Bellamy], who had tripped [b:Ross], walked.",),
        tags=AGAINST,
    ),
    Rule(
        "relation.foul_on",
        f"{{a:POSS}} {{gap4}} {{opposing_noun}} (on)? {{gap1}} {B_OBJ}",
        yes=("[a:Bellamy]'s foul on [b:Ross] went unpunished.", "[a:Bellamy]'s clash with [b:Ross] went unpunished."),
        tags=AGAINST,
    ),
    Rule(
        "relation.foul_by",
        "{opposing_noun} (on)? {gap1} {b:PERSON} (?! 's) by {gap1} {a:PERSON} (?! 's)",
        yes=("A foul on [b:Ross] by [a:Bellamy] went unpunished.",),
        tags=AGAINST,
    ),
    Rule(
        "relation.by_on",
        "(foul|challenge|tackle|lunge|trip) by {gap1} {a:PERSON} (?! 's) on {gap1} {b:PERSON}",
        yes=("A foul by [a:Bellamy] on [b:Ross] went unpunished.",),
        tags=AGAINST,
    ),
    Rule(
        "relation.subj_foul_on",
        f"{A_SUBJ} {{gap10}} (foul|challenge|tackle|lunge|trip|push|stamp) (on|by|at) {{gap1}} {B_OBJ}",
        yes=("[a:Bellamy] was booked for a foul on [b:Ross].",),
        tags=AGAINST,
    ),
    Rule(
        "relation.past",
        f"{A_SUBJ} {{gap10}} (past|beyond|around|inside|past the dive of|beat|beats|beating|defeat) {{b:KEEPER}} (?! 's)",
        yes=("[a:Bellamy] slid the ball past goalkeeper [b:Dan Ross].",),
        tags=AGAINST,
    ),
    Rule(
        "relation.saved",
        "{b:KEEPER} (?! 's) {gap4} (saved|saves|denied|denies|to deny|thwarted|foiled|kept out|beat away|parried|tipped over|palmed away) {gap2} (from|by)? {a:OBJ} (?! 's)",
        yes=("Goalkeeper [b:Dan Ross] saved from [a:Bellamy].",),
        tags=AGAINST,
    ),
    Rule(
        "relation.saved_by",
        "{a:PERSON} {gap10} (saved|denied|thwarted|foiled|kept out|frustrated|smothered|blocked|parried) by {gap2} {b:PERSON} (?! 's)",
        yes=("[a:Bellamy] was denied by [b:Ross].", "There was time for [a:Bellamy] to have a penalty saved by [b:Ross]."),
        tags=AGAINST,
    ),
    Rule(
        "relation.deflected_off",
        f"({{a:SUBJ}} (?! 's)|{{a:POSS}} {{gap3}} ({{shot_noun}}|{{delivery_noun}}|{{effort}})) {{gap10}} (nick|deflection|deflected|ricochet|ricocheted|cannoned|cannoning|glanced|clipped|skimmed|touch) (in|wide|up|away)? (off|from) {{gap1}} {B_OBJ}",
        yes=(
            "[a:Bellamy] hit a cross that took a nick off [b:Ross].",
            "[a:Bellamy]'s shot was deflected wide off [b:Ross].",
        ),
        tags=AGAINST,
    ),
    Rule(
        "relation.cancels",
        "({a:SUBJ} (?! 's)|{a:POSS} {gap3} ({effort}|{goal_name}|penalty|spot kick)) {gap10} {wipe_out} {gap3} {b:POSS} {gap4} ({effort}|{goal_name}|penalty|spot kick|goal|{nth})",
        yes=("[a:Bellamy] struck to cancel out [b:Ross]'s early opener.", "[a:Bellamy]'s header wiped out [b:Ross]'s goal."),
        tags=AGAINST,
    ),
    Rule(
        "relation.after_goal_of",
        "(after|despite) {gap2} {b:POSS} {gap3} ({goal_lead}|goal|opener|{effort}) {gap6} , {a:SUBJ} {gap3} ({score_level}|{score_back}|levelled|equalised)",
        yes=("After [b:Ross]'s early opener, [a:Bellamy] equalised.",),
        tags=AGAINST,
    ),
]
