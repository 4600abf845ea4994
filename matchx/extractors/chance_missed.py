"""Chances that are told without a shot, or without how it failed."""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import active, reach

GROUP = "shot"
TAGS = {"outcome": "missed"}

# A generic telling gives way where the same sentence tells what became of the shot.
OPEN = "(?! {any10} ((he|she|his|her) {any8})? {outcome_sign} )"
# "rues missed chances", "paid for wasted openings": nobody misses there.
NO_ADJECTIVE = "(?<! (rue|rues|rued|ruing|lament|laments|lamented|lamenting|regret|regrets|regretted|regretting|from|of|for|on|over|despite|about|several|many|some|more|those|these|the|such|two|three|(?<! (had|has|having)) earlier) )"


RULES = [
    Rule(
        "chance.missed",
        f"{active(f'{NO_ADJECTIVE} {{squander_any}}')} {{gap2}} (?! {{gap4}} (title|promotion|survival|play off|league|qualification) ) {{chance_np}} {OPEN}",
        yes=(
            "[shooter:Nwosu] missed a glorious chance.",
            "[shooter:Nwosu] then spurned the best opportunity of the half.",
            "[shooter:Nwosu], six yards out, fluffed his header.",
            "Barton squared for [shooter:Nwosu], who missed an open goal.",
            "[shooter:Nwosu] wasted a golden opportunity to double the lead.",
            "[shooter:Nwosu], who had earlier missed a sitter, was booked.",
            "[shooter:Nwosu] passed up two good openings.",
            "[shooter:Nwosu] and [shooter:Barton] missed good chances.",
        ),
        no=(
            "Nwosu misses out through injury.",
            "Nwosu dealt a blow to Hull's title chances.",
            "Nwosu missed the trip to Hull.",
            "Nwosu missed three games.",
            "Leeds squandered several chances.",
            "Nwosu wins it but Barton rues missed chances.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.missed_when",
        f"{active('{squander_any}')} (it|the ball)? (when|from (close|six|five|two|three|four|eight|ten|inside|point|in front|there|barely|a yard|so (close|near)|_ yards)|with (only|just)|in front of goal|an open goal) {OPEN}",
        yes=(
            "[shooter:Nwosu] missed when clean through.",
            "[shooter:Nwosu] somehow missed from six yards.",
            "[shooter:Nwosu] contrived to miss it from four yards.",
        ),
        no=("Nwosu missed from the penalty spot last week.",),
        tags=TAGS,
    ),
    Rule(
        "chance.missed_to",
        f"(?<! {{denial}} ) {{shooter:OBJ}} (?! 's ) (only)? (to|,? who) {{adverb}}? ({{squander.base}}|{{squander}}) {{gap2}} {{chance_np}} {OPEN}",
        yes=("Barton set up [shooter:Nwosu] to miss an open goal.",),
        tags=TAGS,
        over=("goal.set_up_for",),
    ),
    Rule(
        "chance.missed_spurned_by",
        "(chance|chances|opportunity|opportunities|opening|openings|sitter|sitters) {within} (was|were|is|went) {adverb}? {squander.en} {within} by {shooter:OBJ}",
        yes=("A golden chance was wasted by [shooter:Nwosu].",),
        tags=TAGS,
    ),
    Rule(
        "chance.missed_fell",
        f"((a|an|the|their|best|another|first|next|golden|glorious|clear|good|great|big|decent|half|further|late|early|clearest|only|nearest) {{gap3}}|^) (chance|chances|opportunity|opening|sight of goal|look at goal|sighter|shooting chance|(shot|effort|attempt|strike|header) (on (target|goal)|of note|in anger|worthy of the name)) {{gap8}} (fell|fall|falls|came|came about|went|arrived|presented itself|opened up|was presented|belonged) {{gap3}} (to|for|via|through|from) {{shooter:LIST}} (?! 's {{gap3}} {{delivery_noun}} | 's {{gap2}} (offload|lay off|layoff|flick on|through ball|run)) {OPEN}",
        yes=("The best chance of the half fell to [shooter:Nwosu].",),
        no=("Few chances fell to either side.",),
        tags=TAGS,
    ),
    Rule(
        "chance.missed_for",
        f"(chance|chances|opportunity|opportunities|opening|openings) (also|too|again)? for {{shooter:LIST}} ({{list_end}}|(?= (to|came|went|was|passed|arrived))) (?! !) {{n_not}} {OPEN}",
        yes=("There were half-chances for [shooter:Nwosu] and [shooter:Barton].",),
        no=(
            "It was a chance for Nwosu to impress.",
            "There were chances for both sides.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.missed_had",
        f"{active('(had|has|have|having|got|gets|enjoyed|was handed|was given|was presented with|is presented with|carved out|created)')} (?! (his|her) chance ) (?! {{gap3}} {{slim_chance}}) (a|an|the|his|her|another|one|two|three|only|{{n:TPOSS}}) {{gap6}} (chance|chances|opportunity|opportunities|sight of goal|opening) (?! {{gap2}} for {{n:PERSON}} ) (?! {{of_taking_part}}) {{n_not}} {OPEN}",
        yes=(
            "[shooter:Nwosu] had a golden chance in the second half.",
            "[shooter:Nwosu] had the best opportunity of the half.",
            "[shooter:Nwosu] enjoyed Leeds's first clear opening.",
        ),
        no=(
            "Leeds had a chance to go top.",
            "Nwosu has an outside chance of featuring.",
            "Nwosu has a good chance of making the squad.",
            "Corrigan has a chance of being fit.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.missed_near",
        f"{active('{nearer}')} (?! to (?! (scoring|doubling|extending|levelling|adding|equalising|opening|putting|giving|breaking|making|increasing|a|snatching|grabbing|restoring|finding|converting|turning|connecting|getting|winning|reducing|netting|securing|claiming|bagging|another|his|her|goal|the target)) ) {OPEN}",
        yes=(
            "[shooter:Nwosu] went close with a header.",
            "[shooter:Nwosu], back from injury, came close from distance.",
            "[shooter:Nwosu] and [shooter:Barton] both went close.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.missed_nearest",
        "((nearest|closest) {gap8}|^ {n:TEAM} (came|come|got|get|went) {gap4}) (was|were|is|being) {gap3} ({shooter:POSS} (?= {gap4} {shot_noun} )|(with|from|by|via|through) {shooter:PERSON} (?! 's ))|{shot_noun} {gap4} (from|by) {shooter:OBJ} (?! 's ) {gap4} (was|were) {gap3} (nearest|closest) (that)? {n:TEAM}? {gap2} (came|got|come|get|managed|went|mustered)",
        yes=(
            "The closest Leeds came to a goal was [shooter:Nwosu]'s header.",
            "A long-range effort from [shooter:Nwosu] was the closest they came.",
        ),
        tags=TAGS,
        over=("goal.is_his",),
    ),
    Rule(
        "chance.missed_neither",
        "neither {shooter:PERSON} (?! 's ) nor {shooter:PERSON} (?! 's ) (could|managed to|can|was able to|were able to|proved able to) {adverb}? ({would_score}|(hit|find|trouble|test) the target|convert|connect|get a (touch|toe|foot|head)|keep {gap4} (down|on target)|finish|apply|turn {gap3} in|beat {n:OBJ})",
        yes=("Neither [shooter:Nwosu] nor [shooter:Barton] could find the target with headers.",),
        tags=TAGS,
    ),
    Rule(
        "chance.missed_team_near",
        f"{{team:TSUBJ}} (?! 's ) ({{aux}}*|{{gap6}} (and|but)) {{acts}} {{nearer}} {{gap4}} (through|via|courtesy of|thanks to) {{shooter:PERSON}} (?! 's ) {OPEN}",
        yes=("[team:Leeds] went close through [shooter:Nwosu].",),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_better_than",
        "{shooter:PERSON} (?! 's ) {aux}* (ought to|should|could|might) {adverb}? have done {gap3} (better|more) than (to)? {gap6} ((straight|directly)? at {by:OBJ} (?! 's )|down the throat of {by:OBJ}|the (arms|hands|grasp|gloves|midriff|chest|body) of {by:OBJ}|{by:POSS} (arms|hands|grasp|gloves|midriff|chest|body))",
        yes=(
            "[shooter:Nwosu] should have done better than head straight at [by:Corrigan].",
            "[shooter:Nwosu] ought to have done more than find the arms of [by:Corrigan].",
            "[shooter:Nwosu] should have done better than fire straight down the throat of [by:Corrigan].",
        ),
        tags={"outcome": "saved"},
        over=("chance.missed_almost",),
    ),
    Rule(
        "chance.missed_almost",
        f"(?<! (feel|feels|felt|know|knows|knew|think|thinks|admit|admits|admitted|believe|believes|disappointed) (that)? {{n:SUBJ}}? ) ({{shooter:PERSON}} {{have}}?|{reach('shooter')}) (?<! it ) (almost|nearly|all but|very nearly|just failed to|came within inches of|(should|could|might|must|ought to) {{adverb}}* (perhaps|surely|certainly|conceivably)? have {{adverb}}?|failed to|was unable to|could not|couldn't|cannot|was inches from|was inches away from) {{would_score}} {OPEN}",
        yes=(
            "[shooter:Nwosu] almost scored.",
            "[shooter:Nwosu] nearly doubled the lead before the break.",
            "[shooter:Nwosu] should have scored.",
            "[shooter:Nwosu] ought to have done better from eight yards.",
        ),
        no="Nwosu headed the second and it could have been three.",
        tags=TAGS,
    ),
    Rule(
        "chance.missed_unable",
        f"({{shooter:PERSON}}|{reach('shooter')}) (could not|couldn't|cannot|failed to|fails to|(was|is) {{adverb}}? unable to|just failed to|just could not|was not able to|could n't|did not|didn't|unable to|failing to|narrowly failed to|was inches away from|inches from|inches away from) (quite)? (connect|connecting|convert|converting|find the target|find the net|hit the target|make contact|make proper contact|get a touch|get on the end|turn {{gap3}} (in|home|over the line)|sort {{gap3}} feet|get {{gap3}} feet (right|sorted)|finish|apply the finishing touch|apply {{gap2}} finish|get {{gap3}} shot (away|in|off)|reach {{gap3}} {{delivery_noun}}|beat {{n:OBJ}}|tap {{gap3}} (in|home)|steer {{gap4}} (in|home|on target)|direct {{gap4}} (goalwards|on target)|take {{gap2}} chance|make the most of (it|(the|his|her|a|that|this|an|{{n:POSS}}) {{gap3}} (chance|opportunity|opening|sight|header|space|cross|delivery|pass|ball|invitation|gift|error|mistake))|make anything of|take advantage of {{gap3}} (chance|opportunity|opening)|get {{gap4}} on target) {OPEN}",
        yes=(
            "[shooter:Nwosu] failed to connect.",
            "[shooter:Nwosu] was unable to convert from close range.",
            "[shooter:Nwosu] was just unable to get on the end of the rebound.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.missed_too_late",
        f"({{shooter:PERSON}} {{aux}}*|{reach('shooter')}) (was|is|arrived|came|slid in|got there|arriving|just|stretched|lunged|slid|arrives|stretching|sliding) {{gap4}} ((too late|late|too short|short|unable) {{gap3}} to (convert|turn|meet|connect|tap|reach|get (?! (there|their|near|past|by|away|out|going|into the game|a foothold) )|make|apply|poke|touch|slide|steer|prod|finish)|(away|short|inches) (from|of) (connecting|turning|reaching|converting|meeting|getting|touching|tapping|making|applying|a)) {OPEN}",
        yes=(
            "[shooter:Nwosu] arrived a fraction too late to convert Barton's low cross.",
            "[shooter:Nwosu] was a toenail away from turning in Barton's cross.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.missed_close_to",
        f"{active('{nearer}')} (to|of|from) (scoring|doubling|extending|levelling|adding|equalising|opening|putting|giving|breaking|making|increasing|snatching|grabbing|restoring|finding|winning|reducing|netting|securing|claiming|bagging|getting|pulling|an equaliser|a second|a third|a winner|a goal|the equaliser|another|his|her) ((the|a|an|his|her|their) (_)? _|_ _)? {OPEN}",
        yes=(
            "[shooter:Nwosu] came within a whisker of opening the scoring.",
            "[shooter:Nwosu] came within inches of an equaliser with a curling effort.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.missed_caught_out",
        "({shooter:SUBJ} (?! 's ) {any8}|{shooter:PERSON} {have}?) (almost|nearly|all but) {adverb}? (?! {was_provider} ) (caught|catches|beat|(surprised|embarrassed) (?! (\\.|,|;|and|by|at|that|to))|lobbed|chipped|profited|capitalised|punished|got on the end|got a touch|headed|turned|poked|stole|pounced|took advantage|benefited|connected|reached|caught out) {gap6}",
        yes=(
            "[shooter:Nwosu] nearly caught Corrigan out with a lob from halfway.",
            "[shooter:Nwosu] almost got on the end of Barton's cross.",
        ),
        tags={**TAGS, "generic": True},
    ),
    Rule(
        "chance.missed_hopeful",
        f"{active('(tried|tries|trying)')} ({{det}} (luck|hand)|one (from|with|at)|from|an audacious {{gap2}}|a {{gap3}} {{shot_noun}}) {OPEN}",
        yes=("[shooter:Nwosu] tried his luck from 30 yards.",),
        tags=TAGS,
    ),
    Rule(
        "chance.missed_go",
        f"{active('(had|has|took|takes|attempted|attempts|unleashed|unleashes|let fly with|lets fly with)')} (a|an|another|two|three) {{gap4}} (go|pop|crack|shot|dig|strike|effort|volley|header|overhead kick|lob|chip|drive|snapshot|free kick) (?! at {{n:PERSON}} ) {{n_not}} {OPEN}",
        yes=("[shooter:Nwosu] had a go from 30 yards.", "[shooter:Nwosu] had a shot from distance."),
        tags=TAGS,
        over=("goal.with_object.active",),
    ),
    Rule(
        "chance.missed_lines",
        f"({{shooter:PERSON}}|{reach('shooter')}) (?<! {{denial}} {{gap2}} ) (fluffed {{det}} lines|was (guilty of|culpable for) (a|an|the|another) {{gap3}} (miss|misses)|produced (a|the) {{gap3}} miss|took too long|missed horribly|missed badly|mistimed {{det}} (header|shot|volley|effort|jump)|got {{det}} feet (in a (tangle|twist|muddle|knot)|tangled|muddled|mixed up)|miscued|miskicked|mishit|mis hit|air kicked|got {{gap3}} wrong (?! side)|got under {{gap3}} (ball|it|header)) {OPEN}",
        yes=(
            "[shooter:Nwosu] fluffed his lines with the goal at his mercy.",
            "[shooter:Nwosu] got his feet in a tangle and Hallam cleared.",
            "[shooter:Nwosu] was guilty of a glaring miss.",
        ),
        tags=TAGS,
        over=("goal.goal.with",),
    ),
    Rule(
        "chance.missed_beg",
        "(chance|opportunity|effort|header|shot|cross) {gap4} (for|from|by) {shooter:OBJ} {gap6} (went|goes|going) begging",
        yes=("A great chance for [shooter:Nwosu] went begging.",),
        tags=TAGS,
    ),
    Rule(
        "chance.missed_attempts",
        "(limited to|restricted to|reduced to|beyond|other than|apart from|except|(?<! the ) bar) (a|an|another|one|some|two|three|a couple of|a few)? ((?! {halt} | {det} | {n:PERSON} ) _)? ((?! {halt} | {det} | {n:PERSON} ) _)? {shooter:PERSON} (?! 's ) ((?! {halt} | {det} | {n:PERSON} ) _)? ((?! {halt} | {det} | {n:PERSON} ) _)? {shot_noun} {open}".replace(
            "{open}", OPEN
        ),
        yes=(
            "Leeds were limited to an audacious [shooter:Nwosu] attempt from long range.",
            "Leeds were limited to two audacious [shooter:Nwosu] attempts from long range.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.missed_best",
        "({shooter:LIST} (both|all|each|{aux})* (had|has|have|enjoyed|spurned|missed|passed up|squandered|wasted|created)|(?= {best_chances}) {best_chances} {gap8} (fell|falls|came|went|belonged) {gap2} (to|for|via|through)) ((?<! (to|for|via|through)) {best_chances}|(?<= (to|for|via|through)) {shooter:LIST})",
        yes=(
            "[shooter:Nwosu] and [shooter:Barton] had the best chances of the half.",
            "The best two chances of the night fell to [shooter:Nwosu].",
        ),
        tags={**TAGS, "general": True},
        over=("chance.missed_had", "chance.missed_fell", "chance.missed"),
    ),
]
