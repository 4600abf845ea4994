"""Who played the ball that a goal came from: crosses, passes, flick-ons. No event of its own; resolve/happened/assists joins it to the goal."""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "feed"
WEAK = {"weak": True}  # several may tell of one ball: none excludes another

MAKER = "(?<! (rounded|rounding|rounds|between {gap2} {no:PERSON} and)) {a:SUBJ} (?! ')"
TEAMED = "({gap10} {teamed} with {_m:PERSON} (?! '))?"
REACHED = "(?! {gap8} {broken})"  # the ball came to the scorer
NO_GOAL = "(?! {gap3} ((?! (flicked|nodded|headed|knocked|touched|helped)) {broken}|(won|earned|forced|conceded|handled|gave away|missed) (a|the|another) {gap1} (corner|free kick|throw|penalty|cross)|{score_plain}|{score_lead}|{score_level}|{score_extend}|{score_back}))"
BALL = "(?<! (before|until|despite|from the keeper's|{butterfingers}|{misjudge}|{flicks_on}|cleared|clear|clearing|blocked|intercepted|failed to clear|failed to deal with) ) ((?! (his|her) {gap4} {no:PERSON} ') {a:POSS} (?! {gap2} {poor_pass}) (?! {gap2} (shot|effort|drive|volley|strike|header|run|burst) (in|into|at|past|under|over|beyond|inside)) (?! {gap1} (marker|markers|man|opponent|nerve|feet|balance|footing|shirt|run|moment|treble|hat trick|brace|double|second|third|tally|account|lead)) (?<! (his|her) (?= {gap3} (and|to))) {gap4} {delivery}|(?<! {watch} ) {a:NAMED} (?! (' | to | could | can | did | a | an | the | another | two)) {gap1} {named_ball})"

RULES = [
    Rule(
        "feed.ball",
        f"{BALL} {REACHED}",
        yes=(
            "Nwosu headed in from [a:Vasko]'s corner.",
            "Nwosu met a [a:Vasko] cross and tapped in.",
            "From [a:Vasko]'s long, raking pass Nwosu scored.",
        ),
        no=("Vasko's cross was cleared.", "Vasko's poor pass let Nwosu in."),
        tags=WEAK,
    ),
    Rule(
        "feed.ball_by",
        f"(?<! {{poor_pass}} ) (?<! back ) (?<! (clear|cleared|clearing|intercept|intercepted) (a|the|an|his|her|another) {{gap1}} ) {{delivery}} (?! {{adverb}}? {{be}}) ({{gap3}} (?<! (the ball|ricocheting|ricocheted|cannoning|cannoned|rebounding|rebounded|bouncing|bounced|deflecting|deflected|striking|struck|coming|spinning|spun) ) (?<! (holds|held|shrugs|shrugged|sees|fends|fended|brushes|brushed|shakes|shook|holding|shrugging) ) (from|by|off) (the {{gap1}} {{body}} of)?|of) {{gap2}} {{a:OBJ}} (?! ') {REACHED}",
        yes=(
            "Nwosu met a corner by [a:Vasko].",
            "Nwosu drove one in after a short corner from [a:Vasko].",
            "There was a flick off the head of [a:Vasko] and Nwosu headed in.",
        ),
        tags=WEAK,
    ),
    Rule(
        "feed.made_by",
        "({set_up.en}|{deliver.en}|(helped|flicked|nodded|headed|knocked|touched|glanced|laid|pulled|cut|chested|cushioned|hooked) (on|back|down|across|square|off)|assisted|created|made|fashioned|carved out|engineered) {gap4} by {gap2} {a:OBJ} (?! ')",
        yes=(
            "Nwosu scored after being set up by [a:Vasko].",
            "A corner, swung in by [a:Vasko], was met by Nwosu, who headed in.",
            "The cross was chested down by [a:Vasko] for Nwosu to lash in.",
        ),
        tags=WEAK,
    ),
    Rule(
        "feed.work",
        "{assist_work} {gap2} {a:OBJ} (?! ')",
        yes="Nwosu scored after good work by [a:Vasko].",
        tags=WEAK,
    ),
    Rule(
        "feed.played",
        f"{MAKER} {{aside}}? {NO_GOAL} {{gap16}} (?<! (to|for) ) ({{deliver}} (?! {{gap4}} (wild|crazy|delirious|potty|berserk|into raptures))|(set|sent|sends|sets|put|puts|slid|slides|threaded|slipped|freed|rolled|played|teed) {{no:OBJ}} (in|free|clear|through|away|up|on (his|her) way)) (?! (it|the ball) {{adverb}}? {{into_net}}) {REACHED}",
        yes=("[a:Vasko] went round his man and crossed for Nwosu to score.", "[a:Vasko] set Nwosu free and he scored."),
        no=("Vasko crossed but it was cleared.", "Vasko sent the away end wild, Nwosu having scored."),
        tags=WEAK,
    ),
    Rule(
        "feed.laid_on",
        f"{MAKER} {{aside}}? {{gap16}} (?<! (shot|header|effort|drive|volley|strike) {{gap4}}) (on to|onto|into|towards|to) ((the|a) {{gap1}} (head|forehead|brow|toe|boot|foot|chest|path|feet|stride) of {{no:PERSON}}|{{no:POSS}} {{gap1}} (head|forehead|brow|toe|boot|foot|chest|path|feet|stride)) {REACHED}",
        yes=(
            "[a:Vasko] dropped the ball on to the toe of Nwosu, who volleyed home.",
            "[a:Vasko] arrowed it into Nwosu's stride and he scored.",
        ),
        no=("Vasko sent a shot against the chest of Nwosu.",),
        tags=WEAK,
    ),
    Rule(
        "feed.redirected",  # a shot that a team-mate sends past the goalkeeper
        "(redirected|redirects|redirecting|redirect|deflected|deflecting|deflect|diverted|diverts|diverting|divert|flicked|flicks|flicking|flick|steered|steers|steering|steer|helped|helps|helping|touched|touching|guided|guiding|guide|stabbed|prodded|poked) (?! (his|her)) {a:POSS} {gap3} {effort} {gap3} (past|beyond|home|over the line|{into_net})",
        yes=(
            "Nwosu redirected [a:Vasko]'s shot past the goalkeeper.",
            "Nwosu stuck out a toe to divert [a:Vasko]'s miscued volley into the net.",
        ),
        no=("Nwosu redirected his shot past the post.",),
        tags=WEAK,
    ),
    Rule(
        "feed.won_header",
        f"{MAKER} (won|wins|winning) (the|a|his) {{gap2}} (header|flick|flick on|knock down|aerial) (,|and|for|,? with)+ (?! {{gap4}} ({{broken}}|cleared))",
        yes=("[a:Vasko] won the first header and Nwosu hooked it in.",),
        tags=WEAK,
    ),
    Rule(
        "feed.passed_on",  # "Vasko to Pavlov, Pavlov into the corner"
        "(?<= (^|,|;|:|-|and|then)) {a:NAMED} (?! ') to {n:NAMED} (?! ') (,|;|-|and|then)+ (?= ({n:NAMED} (?! ')|{n:DESC}) ,? {adverb}? (did the rest|into|past|home|in|with|shoots|scores|finishes|first time))",
        yes=(
            "Pavlov to Vasko, [a:Vasko] to Nwosu, Nwosu into the corner.",
            "Pavlov to Vasko, [a:Vasko] to Nwosu and the striker did the rest.",
        ),
        no=("Pavlov to Vasko, Vasko to nobody.",),
        tags=WEAK,
    ),
    Rule(
        "feed.before_the_latter",
        f"{MAKER} and {{n:PERSON}} (?! ') {{gap3}} (exchanged|exchanging|swapped|swapping|traded|trading|combined|combining|linked|linking|played|playing|interchanged|interchanging) {{gap6}} (before|and|for|with|as) (?= {{n:DESC}})",
        yes=("[a:Vasko] and Nwosu exchanged passes before the latter scored.",),
        no=("Vasko and Nwosu played on before the latter was booked.",),
        tags=WEAK,
    ),
    Rule(
        "feed.delivery_and",
        f"{MAKER} {NO_GOAL} ({{gap8}} (to|with|past|round|around|beyond|inside) {{n:OBJ}} (?! ') (,|and|before)+ (?! {{n:SUBJ}}))? {{gap12}} (?<! ((?<! (try|go|attempt|chance)) at|won|wins|winning|earned|earning|forced|conceded|collected|met|meet|head in|nod in|from|turn in|over|onto|on to|under|on|upon|misjudged|misread|missed|missing|intercepted|intercepting|cleared|blocked|reached|spilled|fumbled|dropped|for|up for|forward for) (a|the|an|another|his|her|their) {{gap1}}) (?<! ' {{gap2}}) (?<! with {{det}} {{gap2}} (?= header)) (?<! {{takes_ball}} {{det}} {{gap1}} (?= ball)) {{delivery}} (?! {{gap2}} (from|by|of) {{no:PERSON}}) (?! (broke|fell|ran|came|dropped|bounced|rebounded|rolled|spun|squirmed|was|spilled|landed)) ({{gap6}} , where|{{gap2}} (that|which|(?<! only) for|where|and|, (?! (but|only|yet))|on to (?= {{no:POSS}})|onto (?= {{no:POSS}})|to (?= {{no:POSS}})))",
        yes=(
            "[a:Vasko] hit a pass that Nwosu buried.",
            "[a:Vasko] was given a second try at the cross and Nwosu headed in.",
            "[a:Vasko] made amends with the delivery and Nwosu headed in.",
            "[a:Vasko] took it short to Pavlov, got it back and drilled a low ball into the box, where Nwosu tapped in.",
        ),
        no=(
            "Vasko hit a shot that Nwosu turned in.",
            "Vasko flapped at a corner and Nwosu turned in.",
            "Vasko picks up the ball on halfway and Nwosu goes with him.",
        ),
        tags=WEAK,
    ),
    Rule(
        "feed.helped_on",
        f"{MAKER} {{gap8}} (headed|heads|nodded|nods|flicked|flicks|knocked|knocks|touched|touches|helped|helps|glanced|steered|hooked|chested|turned|cushioned) (the|a|an|his|her|{{no:POSS}} {{gap2}}|it|{{gap2}}) ({{delivery}}|ball|it|throw|clearance)? {{gap3}} (back|on|down|across|square|into the path|goalwards) {REACHED}",
        yes="[a:Vasko] nodded Pavlov's cross back across goal and Nwosu tapped in.",
        tags=WEAK,
    ),
    Rule(
        "feed.playing",
        f"((?<! between {{n:PERSON}} and ) (?<! {{teamed}} with) {MAKER} {{aside}}? {TEAMED}|{{a:PERSON}} ,? who) {NO_GOAL} {{gap16}} ({{deliver.ing}}|to {{deliver.base}}) {REACHED}",
        yes=(
            "Pavlov was robbed by [a:Vasko], who looked up before crossing for Nwosu to score.",
            "[a:Vasko] went round his man before crossing for Nwosu to score.",
            "[a:Vasko] won it back to feed Nwosu, who scored.",
            "[a:Vasko] worked a one-two with Pavlov before squaring for Nwosu to finish.",
        ),
        tags=WEAK,
    ),
    Rule(
        "feed.absolute",
        f"(,|with|-) {{a:NAMED}} (?! ') {{adverb}}? ({{deliver.ing}} (?! (and|away|from|over|himself|herself))|(providing|supplying|delivering|whipping|swinging|sending|floating|playing|threading|slipping|sliding|clipping|lofting|lifting|rolling|curling|dinking|firing|drilling|arrowing|pinging|spraying|hooking|hoisting) (in|over)? {{gap3}} ({{delivery}}|ball|assist) (?! {{gap8}} by {{no:PERSON}})) {REACHED}",
        yes=(
            "Nwosu opened the scoring after 14 minutes, [a:Vasko] slipping a clever ball in behind.",
            "Nwosu levelled on the hour, [a:Vasko] providing the cross.",
        ),
        no="Nwosu levelled on the hour, Vasko slipping as he turned.",
        tags=WEAK,
    ),
    Rule(
        "feed.allowed_to",
        f"(allowed|allowing|allows|allow|let|letting|lets|enabled|enabling|invited|inviting|freed|freeing) {{a:OBJ}} (?! ') to? {{gap2}} ({{no:OBJ}} (?! '))? {{gap6}} {{deliver.base}} (for|to)? {REACHED}",
        yes=(
            "Pavlov dozed, allowing [a:Vasko] to rob him and square for Nwosu, who scored.",
            "Pavlov let [a:Vasko] cross and Nwosu headed in.",
        ),
        tags=WEAK,
    ),
    Rule(
        "feed.had_played",
        "(after|when|as|once|with|,) {a:SUBJ} (?! ') {gap6} (had|has|having) {gap2} ({deliver.en}|gone past|got to the byline|burst|robbed|dispossessed|skipped|flicked|nodded|headed|knocked|rolled|laid|slipped|threaded|squared|crossed|delivered|picked)",
        yes="Nwosu volleyed home after [a:Vasko] had gone past his marker.",
        tags=WEAK,
    ),
    Rule(
        "feed.combined",
        "{combine} with {gap1} {a:PERSON} (?! ')",
        yes="Nwosu exchanged passes with [a:Vasko] and scored.",
        tags=WEAK,
    ),
    Rule(
        "feed.one_two",
        "(one two|give and go|wall pass|double pass|exchange of passes|interchange|link up|combination|interplay) (with|from) {gap1} {a:PERSON} (?! ')",
        yes="Nwosu scored after a neat one-two with [a:Vasko].",
        tags=WEAK,
    ),
    Rule(
        "feed.whose_ball",
        f"{{a:PERSON}} ,? whose {{gap4}} {{delivery}} {REACHED}",
        yes="The winger was [a:Vasko], whose cross Nwosu headed in.",
        tags=WEAK,
    ),
    Rule(
        "feed.who_played",
        f"{{a:PERSON}} ,? who {{gap8}} {{deliver}} {REACHED}",
        yes="It came to [a:Vasko], who squared for Nwosu to score.",
        tags=WEAK,
    ),
    Rule(
        "feed.latched",
        "({ran_on_to}) {a:POSS} {gap3} (clearance|kick|punt|hoof|long kick|downfield kick|upfield punt|release|up and under)",
        yes="Nwosu latched on to [a:Vasko]'s clearance and scored.",
        tags=WEAK,
    ),
    Rule(
        "feed.received",
        "(receiving|receives|received|collecting|collects|collected|accepting|accepts|accepted|gathering|gathered|getting (?= (the|possession|it)) ) (the ball|possession|it)? {gap2} from {a:OBJ} (?! ')",
        yes=(
            "Receiving the ball from [a:Vasko] on the left, Nwosu cut in and scored.",
            "Nwosu, collecting from [a:Vasko], curled a shot past the keeper.",
        ),
        tags=WEAK,
    ),
    Rule(
        "feed.provider",
        f"({MAKER} {{gap3}} ({{was_provider}}|(got|claimed|had|with|took|earned|collecting|claiming|getting) {{gap1}} {{gap1}} assist|(did|had done|does|doing|having done) all? the (work|donkey work|hard work|spadework|damage|creating|crossing|running|rest of the work))|({MAKER}|with {{a:OBJ}} (?! ')) (,|{{adverb}}|once more|once again|this time|the|his|her|an|another|its|as)* (supplier|provider|creator|architect)|{{a:OBJ}} (?! ') {{gap1}} (providing|supplying|getting|with|claiming|collecting|earning) (the|an|his|her|another) {{gap1}} (assist|cross|pass))",
        yes=(
            "[a:Vasko] turned provider as Nwosu scored.",
            "Nwosu scored, [a:Vasko] with the assist.",
            "Nwosu scored, [a:Vasko] once again the provider.",
        ),
        tags={"told": True, **WEAK},
    ),
    Rule(
        "feed.provider_was",
        "(provider|supplier|creator|architect|assist|cross|pass|delivery|supply line|corner|free kick|through ball|flick|knock down|maker of it) ({gap2} (was|were|came|is|being) (?! {gap1} ({receive.en}|{strike.en}|{nod.en}|{tap_in.en}|{saved}|{blocked}|cleared|won|conceded)) {gap2} (from|by)?|(going|went|goes|credited|belonging|belonged|fell) {gap1} to|(?<! an assist ) , (this time|again|as so often)? ,? (from|by)? (?! {no:KEEPER})) (?! (saved|blocked|cleared)) ({a:PERSON} (?! ')|{a:PERSON} 's (?= (\\.|,|;)))",
        yes=(
            "Nwosu headed in; the provider was [a:Vasko].",
            "Nwosu headed in. The cross came from [a:Vasko].",
            "Nwosu headed in, the assist going to [a:Vasko].",
        ),
        no=(
            "His cross was headed home by Vasko.",
            "Pavlov's long ball was brought down by Nwosu, who fired home.",
            "His free-kick was parried by Vasko.",
            "Nwosu had a goal and an assist, Vasko made seven saves.",
            "He swung in a corner, the goalkeeper flapped and Nwosu headed in.",
        ),
        tags={"told": True, **WEAK},
    ),
    Rule(
        "feed.good_work",
        "{a:POSS} {gap2} (work|persistence|run|trickery|skill|vision|burst|hold up play|approach work|wing play|footwork|industry|strength|pressing|press|tenacity|surge|dash|break) (down|on|along|from|that|to|which|,|set|had|made|created|laid|led|and|picked out|found|sent|released|freed)+",
        yes="After [a:Vasko]'s run down the left Nwosu scored.",
        tags={"loose": True, **WEAK},
    ),
]
