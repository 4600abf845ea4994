"""Goals told in short, or round a corner: the keeper let it in, X to Y and in, met a cross for the winner."""

from __future__ import annotations

from ..engine.rule import Rule
from ._tellings import FAR, NTH, PAST, SELF, TELLINGS, WHO

GROUP = "shot"

BODY = "({body}|brow|forehead|nose|toe|studs|hip|backside|head)"
ADJ = "({goal_adj}|{when:MINUTE})*"
GOAL = "({goal_lead}|{goal_level}|{goal_win}|{goal_back}|{nth} (?! {no_goal})|goal|clincher|decider)"
MEETS = (
    "(connect|connects|connected|connecting) with|(meet|meets|met|meeting|attack|attacks|attacked|attacking|reach|reaches|reached|reaching)"
    "|(get|gets|got|getting) {gap4} (to|on|on to|onto|to the end of|on the end of)|{ran_on_to}"
)
SPARKS = "(spark|trigger|set off|prompt|silence|stun|break|rescue|salvage|earn|snatch|steal|clinch|secure|seal|win|level|equalise|restore|double|extend|make it|give|put)"


def _any(form: str) -> str:
    """What says goal by itself, in one form."""
    return "|".join(telling.form(form) for telling in TELLINGS if telling.name in ("shot", "header", "scored"))


RULES = [
    Rule(
        "goal.name_shot_in",
        "(?<! (over|past|off|under|against|to|from|at|by|kept out|saved|blocked) (a|an|the|another)?) {scorer:NAMED} (?! {no_shot}) {effort} (?! {gap6} {spoiled}) {gap4} (from|off|to meet) (a|an|the)? ({assist:NAMED} {gap2} {delivery}|{assist:POSS} {gap2} {delivery}) ,? (and|that|which) (it)? {gap1} {went_in}",
        yes="Their first shot was a [scorer:Nwosu] header from a [assist:Vasko] throw and it went in off the post.",
        no="Their first shot was a Nwosu header from a Vasko throw and it went wide.",
        over=("goal.shot_from",),
    ),
    Rule(
        "goal.keeper_let_it",
        f"({SELF} {{any16}}|(?! {{no:KEEPER}}) {{scorer:POSS}} {{gap3}} {{effort}} {{any12}}) (,|and|but|-)+ (?! {{no:TEAM}}) {{keeper:SUBJ}} (?! ') {{gap6}} (let|lets|letting|allowed|allows|allowing) (it|the {{effort}}|his {{effort}}|the ball) (to)? {{slip_by.base}} {{gap2}} (underneath|under|through|beneath|past (?! (the|a|his|both) )|in|between|over the line) (?! {{gap6}} {{spoiled}})",
        yes=(
            "[scorer:Nwosu] had a dig and [keeper:Vasko] in goal let it squirm underneath.",
            "[scorer:Nwosu]'s free-kick was struck straight at him, but [keeper:Vasko] let it slip through his grasp.",
        ),
        no="Nwosu had a dig and Vasko let it roll past the post.",
        over=("chance.missed_go", "chance.keeper_shot", "chance.saved_at_ball", "goal.shot.active"),
    ),
    Rule(
        "goal.to_and_back",
        "{scorer:PERSON} to {assist:PERSON} , {no:PERSON} (back)? to {no:PERSON} (again|once more|,)* ,? and (the return|the finish|the shot|the ball|it|he|she) {gap1} {strike.en} {gap8} (PAST|{into_net})".replace(
            "PAST", PAST
        ),
        yes="It was simple: [scorer:Nwosu] to [assist:Vasko], Vasko to Nwosu again, and the return stroked beyond [keeper:Pavlov].",
    ),
    Rule(
        "goal.in_off_him",
        f"({{effort}}|{{loose_chance}}|it) (was|were|being)? {{gap1}} (bundled|scrambled|forced|squeezed|stabbed|prodded|poked|nudged|shovelled|steered|turned|touched|hooked|helped) (in|home|over|over the line|into the net) (off|via|by) {{any8}} (the {{gap2}} {BODY} of {{scorer:OBJ}} (?! ')|(?! {{no:KEEPER}}) {{scorer:POSS}} {{gap1}} {BODY})",
        yes=(
            "There was a scramble and the rebound was bundled in off what looked like the knee of [scorer:Nwosu].",
            "The corner was forced home via [scorer:Nwosu]'s shin.",
        ),
        no="The rebound was bundled wide off the knee of Nwosu.",
        over=("chance.blocked_shot", "goal.own_in_off_body", "goal.own_off_body", "goal.shot.active"),
    ),
    Rule(
        "goal.met_for",
        f"({SELF} {FAR}|{WHO} {{gap10}}) ({MEETS}) (?! {{gap3}} {{card_word}}) ({{n:PERSON}} '?)? {{gap8}} (for|and) (the|his|her|their|a) {{gap3}} {GOAL} (?! {{gap2}} (kick|chance|attempt))",
        yes=(
            "[scorer:Nwosu] rose to connect with Vasko's corner for the winner.",
            "[scorer:Nwosu] got on the end of the cross for his second.",
        ),
        no=(
            "Nwosu met the cross for the second time but headed wide.",
            "Nwosu collected a yellow card after 12 minutes and a second just before half-time.",
        ),
        over=("goal.goal.bag",),
    ),
    Rule(
        "goal.for_his_nth",
        f"({SELF} {{gap14}}|{WHO} {{gap16}}) (?<! (booked|cautioned|sent off|dismissed|carded|book|card|off|yellow|treatment|punished|penalised) {{gap4}}) for (his|her) {ADJ} ({NTH}|hat trick|treble|brace) (?= (\\.|,|;|!|-|$|and|{{of_match}}|goal|of the (season|campaign)|in|after|with|before|to|{{n:MINUTE}}))",
        yes=(
            "Vasko parried but [scorer:Nwosu] followed up for her second of the afternoon.",
            "[scorer:Nwosu] was on hand for his third in two games.",
        ),
        no=("Nwosu was booked for his second foul.", "Nwosu walked for his second yellow."),
        over=("goal.goal.bag",),
    ),
    Rule(
        "goal.met_to",
        f"({SELF} {FAR}|{WHO} {{gap10}}) ({MEETS}) ({{n:PERSON}} '?)? {{gap8}} ({{delivery}}|rebound|it) {{gap4}} to {SPARKS} {{gap4}} (celebrations|scenes|bedlam|pandemonium|delirium|ecstasy|joy|crowd|point|points|draw|win|victory|hearts|resistance|deadlock|parity|lead|level|ahead|front|{{score:SCORE}}|two|three|advantage|matters|hope|lifeline)",
        yes="[scorer:Nwosu] met Vasko's cross to spark wild celebrations.",
        no="Nwosu met Vasko's cross to force a save.",
    ),
    Rule(
        "goal.so_well_that",
        f"({SELF} {FAR}|{WHO} {{gap10}}) ({{strike}}|caught|catches|met|meets|connected|connects) {{gap6}} so (sweetly|well|hard|cleanly|firmly|fiercely|true|truly|crisply|powerfully|perfectly|venomously|precisely|early|quickly|low) (that)? {{keeper:PERSON}} (?! ') {{gap2}} {{hands_up}}",
        yes=(
            "[scorer:Nwosu] hit his volley so cleanly that goalkeeper [keeper:Vasko] did not move.",
            "[scorer:Nwosu] caught the volley so well that [keeper:Vasko] did not move.",
        ),
        no="Nwosu caught it so sweetly that Vasko had to tip it over.",
        over=("chance.saved_but",),
    ),
    Rule(
        "goal.supplied_and_finished",
        "({assist:NAMED} (?! ') with (the|a|an) {gap2} ({delivery}|assist|flick|flick on|knockdown) (,|and)+ {scorer:NAMED} (?! ') with (the|a|an) {gap2} (header|finish|finishing touch|goal|volley|shot|tap in|strike|final touch)|{assist:SUBJ} (?! ') {gap2} (supplying|providing|supplied|provided|with|delivering|delivered|producing|produced) (the|a|an) {gap3} ({delivery}|ammunition|assist|bullets|service|supply) and {scorer:PERSON} (?! ') ,? (with|supplying|providing|applying)? (the|a) {gap1} (finish|finishing touch|goal|final touch|header|coup de grace))",
        yes=(
            "The same pair combined, [assist:Vasko] supplying the cross and [scorer:Nwosu] the finish.",
            "The roles were reversed: [assist:Vasko] with the cross, [scorer:Nwosu] with the header.",
        ),
    ),
    Rule(
        "goal.took_chance",
        "{scorer:OBJ} (?! ') (with)? {det} {gap2} (chance|opportunity|invitation|opening) {gap12} (and|which|,)+ (he|she)? (did so|did just that|took (it|full advantage)|duly (did|took it|obliged)|(grabbed|seized) (it)? with both hands|gleefully (accepted|took))",
        yes="Vasko's slip handed [scorer:Nwosu] the chance to double the lead, and he did so with glee.",
        no="Vasko's slip handed Nwosu the chance to double the lead, and he shot wide.",
    ),
    Rule(
        "goal.formality",
        "{scorer:PERSON} ,? whose (job|task|finish|conversion|role) {gap3} (was|is|proved) {gap1} (a formality|simple|simplicity itself|easy|straightforward)|{scorer:PERSON} ,? (for whom|and for (him|her)) it was {gap1} (a formality|simplicity itself)",
        yes="Vasko laid it on for [scorer:Nwosu], whose task from there was a formality.",
        no="Vasko laid it on for Nwosu, whose task was hard.",
    ),
    Rule(
        "goal.left_with",  # the goalkeeper or a defender has left him nothing else to do
        "(left|leaving|leaves|gave|giving|gives|presented|presenting|handed|handing|gifted|gifting) (?! {no:KEEPER}) {scorer:OBJ} (?! ') (with)? {easy_task} (?! ,? {gap3} (but|yet|only to|somehow|which|that))",
        yes=(
            "Vasko came for the corner and missed it, leaving [scorer:Nwosu] with the simplest of headers.",
            "The defender's slip gave [scorer:Nwosu] the easiest of finishes.",
        ),
        no="Vasko left Nwosu with no way through.",
    ),
    Rule(
        "goal.needed_deflection",
        f"({SELF} {FAR}|{WHO} {{gap10}}) (needed|needs|had|got|required|used|took|enjoyed|was helped by|with the help of) {{gap3}} (deflection|touch|nick|ricochet|help) {{gap1}} (off|from|of) {{no:PERSON}} {{gap2}} to (beat {{keeper:OBJ}}|find {{gap3}} (corner|net)|score|get past {{keeper:OBJ}}|wrong foot {{keeper:OBJ}}|deceive {{keeper:OBJ}})",
        yes="[scorer:Nwosu] needed a deflection off Pavlov to beat [keeper:Vasko].",
        over=("goal.own_off", "goal.own_off_body", "goal.beat.base"),
    ),
    Rule(
        "goal.evaded_everyone",
        "((?! {no:KEEPER}) {scorer:POSS} {gap3} (cross|corner|free kick|ball|delivery|centre|throw|punt|clearance|pass)|(a|an|the) {gap4} (cross|corner|free kick|ball|delivery|centre|punt|clearance|pass|cross shot) (from|by) (?! {no:KEEPER}) {scorer:OBJ} (?! ')) ,? (that|which)? {any14} (everyone|everybody|all and sundry|friend and foe|all|the lot|everything) (, {gap1} {n:PERSON} (included|and all|among them) ,)? {any8} (and|before|to)+ {gap3} (in|(nestled|nestling|nestle|dropped|dropping|ended|went|going|crept|finished|settled|landed|drifted|sneaked) {gap3} ({into_net}|in))",
        yes=(
            "There was a corner from [scorer:Nwosu] that sailed over everyone and straight in.",
            "[scorer:Nwosu]'s free-kick evaded everybody and nestled in the corner.",
        ),
        no="Nwosu's free-kick evaded everybody and went wide.",
        over=("goal.cross_in", "goal.shot_counted"),
    ),
    Rule(
        "goal.punt_in",
        "(?! ({no:KEEPER}|his|her)) {scorer:POSS} {gap3} (punt|hoof|clearance|free kick|corner|cross|delivery|kick|lob) (?! {any18} (met|headed|reached|found|turned|touched|flicked|but|saved|tipped)) {any18} and {gap1} (nestled|nestles|dropped|bounced|rolled|crept|trickled|sailed|flew|looped|went|dipped|curled|plopped|dribbled) {gap2} {into_net} (?! {gap4} by {no:PERSON})",
        yes="[scorer:Nwosu]'s hopeful punt from halfway bounced once, went over Vasko's head and nestled in the net.",
        no="Nwosu's hopeful punt from halfway bounced once and went over the bar.",
        over=("goal.shot_counted", "goal.cross_in", "goal.evaded_everyone"),
    ),
    Rule(
        "goal.verbless",  # "Vasko to Nwosu, Nwosu into the corner"
        "(?<= (^|,|;|:|-|and|then)) (?! {no:KEEPER}) {scorer:NAMED} (?! ') (,? (low|high|again|first time|unmarked|left footed|right footed|from {gap3} (yards|range|out|angle)|with {gap3} (head|foot|boot|heel|toe|outside)) ,?)* (into|past {keeper:KEEPER} (?! ') (and)? into) (the|an) (?! {gap1} side) {corner}* {goal_spot} (?! {goal_side})",
        yes=(
            "Vasko to Pavlov, Pavlov to Nwosu, [scorer:Nwosu] into the roof of the net.",
            "Corner from Vasko; [scorer:Nwosu], unmarked, into the top corner.",
        ),
        no="Vasko to Nwosu, Nwosu into the side netting.",
    ),
    Rule(
        "goal.nth_for",
        "^ {gap1} (first|second|third|fourth|another|goal|one) for {scorer:PERSON} (?! ') (?= (,|\\.|\\(|!|;|-|:|$))",
        yes="Vasko led the line. Second for [scorer:Nwosu], a tap-in.",
        no="Second yellow for Nwosu.",
    ),
    Rule(
        "goal.he_is_and",
        "(?! {no:KEEPER}) {scorer:SUBJ} 's (?= (on|only|just|barely|hardly|not|been|been on|scarcely)) {any10} (and|when|before) (he|she|immediately|promptly|then|duly)* ({score_plain}|{score_level}|{score_lead}|{score_win}|{score_extend})",
        yes="[scorer:Nwosu]'s only been on the pitch a minute and equalises.",
        no="Nwosu's on the bench and Vasko starts.",
    ),
    Rule(
        "goal.over_the_wall",
        f"({SELF} {FAR}|{WHO} {{gap10}}) {{clinch}} {{gap8}} (,|by|-)+ ({{strike.ing}}) {{gap3}} (over|round|around|through|past|beyond|under|beneath) the {{gap1}} wall (?! {{gap8}} ({{spoiled}}|saved|but))",
        yes="[scorer:Nwosu] punished Leeds from the free-kick, bending it round the wall.",
        no="Nwosu punished Leeds from the free-kick, bending it round the wall but wide.",
    ),
    Rule(
        "goal.through_the_wall",
        f"({SELF} {FAR}|{WHO} {{gap10}}) ({{strike}}|put|puts) ({{det}}|his|her) {{gap2}} free kick {{gap2}} through ({{det}} {{gap1}} (gap|hole) in)? {{det}} {{gap1}} wall (?! {{any14}} ({{spoiled}}|saved|save|gathered|held|kept|{{no:KEEPER}}))",
        yes=(
            "[scorer:Nwosu] put the free-kick through a gap in the wall.",
            "[scorer:Nwosu] thumped his free-kick through the wall.",
        ),
        no="Nwosu thumped his free-kick through the wall but wide.",
        over=("goal.shot.active",),
    ),
]
