"""Penalties: the foul or the handball, on its own in the area or told with the award."""

from __future__ import annotations

from ..engine.rule import Rule
from ..record import replace

GROUP = "shot"

_NO_FREE_KICK = "(?! {any14} free kick) "
_BOX = (
    _NO_FREE_KICK + "(?= {any14} ({in_box}|_? {any6} _? {any6} {kick_told}))"
)  # the sentence names the area, or goes on to the kick
_AWARDED = " (?= {any10} _? {any8} _? {any6} ({pen_word}|{ref_gives}))"  # the sentence goes on to a penalty
_GIVEN = "(?<= {pen_word} {any8} _? {any6} (when|after|as|for|because|following|where|since|,|-|:|that|once|and|with|while|before) _ |{pen_word} {any6} _ {any4} (when|after|because) _ )"  # it came from one
# What he whose pass or shot it is did not do himself: "Hale's cross struck Ross", "Hale's header was handled".
_NO_BALL = "(?! ' {gap3} ({delivery}|{effort}))"
_BY = "({gap8} (by|under|from|with|following) {gap3} {conceded_by:OBJ})?"

_ARM = (
    "(({hits_arm}|off|on to|onto|against|into) ({conceded_by:OBJ} {arm}|{conceded_by:POSS} (_ _?)? {arm}|(the|an|a) (_)? (arm|hand|elbow) of {gap3} {conceded_by:OBJ})"
    "|{conceded_by:POSS} (_ _?)? (arm|hand|elbow|arms|hands) {adverb}? (blocked|blocks|stopped|stops|met|diverted|deflected|got in the way|made contact|struck|touched)|{conceded_by:POSS} (_ _?)? {arm} {gap2} (been|was|being|were) {gap1} (struck|hit|caught|grazed|brushed|met|touched) by)"
)
_HIM = "({won_by:OBJ} (?! ' {gap3} ({shot_noun}|{delivery_noun}) ) (?! (on|in|against) {gap2} (arm|arms|hand|hands|elbow|forearm))|{won_by:POSS} (_ _?)? {limb}|the (_)? {limb} of {won_by:OBJ})"

# How a foul, a fall and a handball are told. {0} is what must hold just behind the subject, {1} what must follow.
_TOLD = {
    "passive": "{won_by:SUBJ} "
    + _NO_BALL
    + " {0} {gap8} {be} {gap2} {fouled.en} (?! ({shot_noun}|{delivery_noun})) "
    + _BY
    + "{1}",
    "active": "{conceded_by:SUBJ} "
    + _NO_BALL
    + " {0} {gap8} ({fouled}|{fouled.ing}|(have|had|having) {fouled.en}|{left_to} {fouled.base}) {adverb}? "
    + _HIM
    + " {1}",
    "around": "{conceded_by:SUBJ} {0} {gap8} ({sep}|{left_to} {sep.base}) {won_by:OBJ} {adverb}? {sep_down} {1}",
    "handled": "{conceded_by:SUBJ} " + _NO_BALL + " {0} {gap8} ({handled}|{handled.ing}|(have|had|having) {handled.en}) {1}",
    "fell": "{won_by:SUBJ} (?<! {_k:KEEPER}) {0} {gap8} (?<! (ball|it|rebound|chance|shot|cross|corner|clearance|free kick|header|pass|opening) {adverb}?) {tumble} (?! {adverb}? (to|for|at)? {n:OBJ} ) ({gap4} (under|following|after|from|by|with|in) {gap5} {conceded_by:PERSON})? {1}",
}


def _told(how: str, behind: str = "", after: str = "") -> str:
    return _TOLD[how].replace("{0}", behind).replace("{1}", after)


_AWARD = {"stage": "award"}
_FOUL = {"stage": "foul"}

_FOULS = (
    # in the area
    Rule(
        "penalty.foul_active",
        "{conceded_by:SUBJ} (?! 's) "
        + _BOX
        + " {gap14} (({foul}|{foul.ing}|(have|had|having) {foul.en}|{left_to} {foul.base}) {adverb}? "
        + _HIM
        + "|(take|takes|took|taking|catching|caught|clipping|clipped) (out)? {won_by:POSS} (_ _?)? {limb})",
        yes=(
            "[conceded_by:Moreno] clumsily tripped [won_by:Hartley] in the box.",
            "[conceded_by:Moreno] clattered into [won_by:Hartley] inside the penalty area.",
            "[conceded_by:Moreno] mistimed his tackle and lost his footing, taking [won_by:Hartley]'s legs in the area.",
        ),
        tags=_FOUL,
    ),
    Rule(
        "penalty.foul_around",
        "{conceded_by:SUBJ} (?! 's) " + _BOX + " {gap8} ({sep}|{left_to} {sep.base}) {won_by:OBJ} {adverb}? {sep_down}",
        yes=(
            "[conceded_by:Moreno] sent [won_by:Hartley] tumbling in the visitors' area.",
            "[conceded_by:Moreno] was beaten for pace and could only pull [won_by:Hartley] back in the area.",
        ),
        tags=_FOUL,
    ),
    Rule(
        "penalty.foul_relative",
        "((?<! who {any3}) {won_by:PERSON} ,?|{won_by:PERSON} ,? who) {gap2} {be}? {adverb}? {foul.en} (?= {any8} {in_box}) {gap4} by {gap2} {conceded_by:OBJ}",
        yes=(
            "The ball fell to [won_by:Hartley], who was chopped down inside the box by [conceded_by:Moreno].",
            "Wigan attacked and [won_by:Hartley] was brought down by [conceded_by:Moreno] inside the area.",
            "[won_by:Hartley] was then upended in the box by the sliding [conceded_by:Moreno].",
        ),
        no="Wigan attacked, and Kemp, who had replaced Hartley, was fouled outside the box by Moreno.",
        tags=_FOUL,
    ),
    Rule(
        "penalty.foul_fell",
        "{won_by:SUBJ} (?! 's) "
        + _BOX
        + " {gap8} {tumble} {gap4} (under|following|after|from|by|with) {gap5} {conceded_by:PERSON}",
        yes=(
            "[won_by:Hartley] went down under the challenge of [conceded_by:Moreno] inside the area.",
            "[won_by:Hartley] tumbled in the box after a tangle with [conceded_by:Moreno].",
        ),
        tags=_FOUL,
    ),
    Rule(
        "penalty.foul_own_verb",
        "{conceded_by:POSS} (?! {any14} free kick) (?! {any5} (and|,)) {gap5} ({fouled}|to {fouled.base}|{fouled.ing}) "
        + _HIM
        + " {gap4} {in_box}",
        yes=(
            "[conceded_by:Moreno]'s first act was to bring down [won_by:Hartley] in the box.",
            "[conceded_by:Moreno]'s late lunge caught [won_by:Hartley] inside the area.",
        ),
        tags=_FOUL,
    ),
    Rule(
        "penalty.foul_drawn",
        "({won_by:SUBJ} {gap6}|{won_by:POSS} {gap3}) (drew|draws|drawing|won|wins|winning|earned|invited|induced|provoked|bought) (a|an|the) {gap3} (foul|trip|challenge|leg|tackle|lunge|push|clip|kick|handball) (from|by|out of) {conceded_by:OBJ} ({gap4} {in_box}|(?= {any8} _? {any6} ({pen_word}|{ref_gives})))",
        yes=(
            "[won_by:Hartley] drew the foul from [conceded_by:Moreno] in the area.",
            "[won_by:Hartley]'s trickery drew a clumsy leg from [conceded_by:Moreno] and Carli rolled in a penalty.",
        ),
        tags=_AWARD,
    ),
    Rule(
        "penalty.handball",
        "{conceded_by:SUBJ} (?! 's) " + _BOX + " {gap8} ({handled}|{handled.ing}|(have|had|having) {handled.en})",
        yes=("[conceded_by:Moreno] handled in the area.", "[conceded_by:Moreno] was penalised for handball inside the box."),
        no="Moreno handled the ball near the halfway line.",
        tags=_FOUL | {"handball": True},
    ),
)

_SENTENCES = {
    "passive": (
        "[won_by:Hartley] was hacked down by [conceded_by:Moreno] and Carli scored from the spot-kick.",
        "Wigan were awarded a penalty after [won_by:Hartley] was hauled down by [conceded_by:Moreno].",
    ),
    "active": (
        "[conceded_by:Moreno] caught [won_by:Hartley] late and the referee awarded a penalty.",
        "The referee pointed to the spot when [conceded_by:Moreno] clipped [won_by:Hartley].",
    ),
    "around": (
        "[conceded_by:Moreno] pulled [won_by:Hartley] back and a penalty was given.",
        "Wigan were handed a penalty when [conceded_by:Moreno] brought [won_by:Hartley] down.",
    ),
    "handled": (
        "[conceded_by:Moreno] handled and the referee had no hesitation in pointing to the spot.",
        "Wigan won a penalty when [conceded_by:Moreno] was adjudged to have handled.",
    ),
    "fell": (
        "[won_by:Hartley] went down under a challenge from [conceded_by:Moreno] and a penalty was awarded.",
        "The referee pointed to the spot after [won_by:Hartley] tumbled under [conceded_by:Moreno]'s challenge.",
    ),
}

_TOGETHER = tuple(
    rule
    for how in _TOLD
    for rule in (
        Rule(
            f"penalty.award_then_{how}", _told(how, behind=_GIVEN), yes=_SENTENCES[how][1], tags=_AWARD, over=("goal", "chance")
        ),
        Rule(
            f"penalty.awarded_{how}", _told(how, after=_AWARDED), yes=_SENTENCES[how][0], tags=_AWARD, over=("goal", "chance")
        ),
    )
)

_NOUNS = (
    Rule(
        "penalty.foul_by_on",
        "(?<= {pen_word} {any8}) {misdeed} (by|from|of) {conceded_by:OBJ} (on|against) {won_by:OBJ}",
        yes="The referee pointed to the spot for a foul by [conceded_by:Moreno] on [won_by:Hartley].",
        tags=_AWARD,
    ),
    Rule(
        "penalty.foul_on_by",
        "(?<= {pen_word} {any8}) {misdeed} (on|against) {won_by:OBJ} by {conceded_by:OBJ}",
        yes="A penalty was awarded for a push on [won_by:Hartley] by [conceded_by:Moreno].",
        tags=_AWARD,
    ),
    Rule(
        "penalty.foul_possessive",
        "(?<= {pen_word} {any8}) {conceded_by:POSS} {gap3} ({misdeed}|{foul.ing}) (on|against|of)? {won_by:OBJ}",
        yes=(
            "Wigan were given a penalty for [conceded_by:Moreno]'s trip on [won_by:Hartley].",
            "The referee pointed to the spot after [conceded_by:Moreno]'s late challenge on [won_by:Hartley].",
        ),
        tags=_AWARD,
    ),
    Rule(
        "penalty.foul_possessive_only",
        "(?<= {pen_word} (?! {any6} ({save.en}|{push_off.en}) ) {any8} (for|after|following|by|from|because of|due to|thanks to)) {conceded_by:POSS} {gap3} ({misdeed}|{handball}|{foul.ing})",
        yes=(
            "Wigan were given a penalty for [conceded_by:Moreno]'s handball.",
            "A penalty was awarded after [conceded_by:Moreno]'s clumsy challenge.",
        ),
        tags=_AWARD,
    ),
    Rule(
        "penalty.foul_by",
        "(?<= {pen_word} {any14}) (({misdeed}|{handball}) (by|from)|{handball} ((was|is|,)? {adverb}? (called|given|whistled|awarded|spotted|detected|flagged|penalised))? (by|on|against)) {conceded_by:OBJ}",
        yes=(
            "Carli scored the penalty after a handball was called on [conceded_by:Moreno].",
            "The spot-kick, given for handball against [conceded_by:Moreno], was soft.",
            "The hosts won a penalty for handball by [conceded_by:Moreno].",
            "The referee gave a penalty for a foul by [conceded_by:Moreno].",
        ),
        tags=_AWARD,
    ),
    Rule(
        "penalty.foul_in_area",
        "{misdeed} (by|against|from) {conceded_by:OBJ} (?! 's ) {gap2} (in|inside|within) the (penalty)? (area|box) {gap4} (gave|gives|presented|presents|handed|gifted|earned|offered|allowed|led to|resulted|meant|brought)",
        yes="A foul by [conceded_by:Moreno] in the penalty area gave Wigan a chance of drawing level.",
        tags=_AWARD,
    ),
    Rule(
        "penalty.foul_on",
        "(?<= {pen_word} {any8}) (?! {handball}) {misdeed} (on|against) {won_by:OBJ}",
        yes="The referee pointed to the spot for a foul on [won_by:Hartley].",
        tags=_AWARD,
    ),
    Rule(
        "penalty.noun_first",
        "({conceded_by:POSS} {gap3} ({misdeed}|{handball}) ((on|against) {won_by:OBJ})?|({misdeed}|{handball}) (by|from) {conceded_by:OBJ} ((on|against) {won_by:OBJ})?"
        "|{misdeed} on {won_by:OBJ} (by {conceded_by:OBJ})?)" + _AWARDED,
        yes=(
            "[conceded_by:Moreno]'s foul on [won_by:Hartley] led to a penalty.",
            "A trip by [conceded_by:Moreno] on [won_by:Hartley] resulted in a spot-kick.",
            "A foul on [won_by:Hartley] gave Leeds a penalty.",
            "[conceded_by:Moreno]'s handball handed the visitors a penalty.",
            "The video referee spotted a foul by [conceded_by:Moreno] on [won_by:Hartley] and Carli scored from the spot.",
            "After a second look at [conceded_by:Moreno]'s handball, a penalty was awarded.",
        ),
        tags=_AWARD,
    ),
    Rule(
        "penalty.arm",
        "(?<= {pen_word} {any14}) " + _ARM,
        yes=(
            "Wigan were awarded a penalty after the ball struck the arm of [conceded_by:Moreno].",
            "The referee pointed to the spot when the cross hit [conceded_by:Moreno]'s outstretched arm.",
            "The referee pointed to the spot when [conceded_by:Moreno]'s arm blocked a shot.",
            "VAR led to a penalty after the shot struck [conceded_by:Moreno] on the hand.",
        ),
        tags=_AWARD | {"handball": True},
        over=("penalty.awarded_active", "penalty.award_then_active", "penalty.awarded_passive"),
    ),
    Rule(
        "penalty.arm_then",
        _ARM + _AWARDED,
        yes=(
            "The cross struck the arm of [conceded_by:Moreno] and the referee pointed to the spot.",
            "The shot hit [conceded_by:Moreno]'s hand and a penalty was given.",
            "[conceded_by:Moreno]'s arm had been struck by a cross and a penalty was given.",
        ),
        no="The shot hit Moreno's hand but no penalty was given.",
        tags=_AWARD | {"handball": True},
        over=("penalty.awarded_active", "penalty.award_then_active", "penalty.awarded_passive"),
    ),
    Rule(
        "penalty.adjudged",
        "(adjudged|deemed|ruled|judged|decided|felt|considered|reckoned|believed|spotted|saw|thought) (that)? {conceded_by:PERSON} (to have|had|having)? ({fouled.en}|{fouled}) {won_by:OBJ} ({gap4} {in_box}|"
        + _AWARDED.strip()
        + "|(?<= {pen_word} {any20}))",
        yes=(
            "The referee adjudged [conceded_by:Moreno] to have fouled [won_by:Hartley] and awarded a penalty.",
            "The linesman saw that [conceded_by:Moreno] had tripped [won_by:Hartley] inside the box.",
        ),
        tags=_AWARD,
        over=("goal", "chance", "penalty.awarded_active", "penalty.award_then_active", "penalty.foul_active"),
    ),
    Rule(
        "penalty.handled_by",
        "(handled|handballed|blocked|stopped|struck) {gap4} by (the)? (_)? ((arm|hand|hands|outstretched arm) of)? {conceded_by:OBJ} {arm}?"
        + _AWARDED,
        yes="The cross was handled by [conceded_by:Moreno] and the referee pointed to the spot.",
        no="The cross was blocked by Moreno and the corner came to nothing.",
        tags=_AWARD | {"handball": True},
        over=("goal", "chance"),
    ),
    Rule(
        "penalty.fisted_out",
        "{conceded_by:SUBJ} (?<! {_k:KEEPER}) (?! 's) {gap4} (fisted|punched|palmed|pawed|batted|clawed|slapped|handled|scooped|swatted) ((?! (\\.|;|save|corner|{n:PERSON})) _)*? (and|,) (mr \\.? {_r:PERSON})? ((?! (\\.|;|{p:PERSON})) _)*? ({ref_gives}|{pen_np} (was|followed|resulted|given|awarded))",
        yes=("After 80 minutes [conceded_by:Moreno] fisted out a goalbound shot and the referee pointed to the spot.",),
        no="Moreno punched the air and the referee pointed to the centre circle.",
        tags=_AWARD | {"handball": True},
        over=("goal", "chance", "penalty.award_referee"),
    ),
    Rule(
        "penalty.handled_by_given",
        "(?<= {pen_word} {any14} _? {any6}) (handled|handballed) {gap4} by (?! {_k:KEEPER}) {conceded_by:OBJ}",
        yes=(
            "Wigan were awarded a penalty after the ball was handled by [conceded_by:Moreno].",
            "Wigan were awarded a penalty when Hartley's shot was handled by [conceded_by:Moreno].",
        ),
        no="The penalty was saved, and Hartley's shot was handled by the keeper, Bertoli.",
        tags=_AWARD | {"handball": True},
        over=("goal", "chance"),
    ),
    Rule(
        "penalty.penalised",
        "({conceded_by:SUBJ} {gap6}|{conceded_by:PERSON} ,? who {gap4}) (penalised|penalized|punished|pulled up|guilty|blamed|done) (for|of) {gap3} (({misdeed}|{foul}) (on|against)|{fouled.ing}) {won_by:OBJ} ({gap4} {in_box}|"
        + _AWARDED.strip()
        + ")",
        yes=(
            "[conceded_by:Moreno] was penalised for a push on [won_by:Hartley] and a penalty was given.",
            "[conceded_by:Moreno] was penalised for tripping [won_by:Hartley] inside the box.",
        ),
        tags=_AWARD,
    ),
    Rule(
        "penalty.penalised_given",
        "{conceded_by:SUBJ} "
        + _GIVEN
        + " {gap6} (penalised|penalized|punished|pulled up|guilty|blamed|done) (for|of) {gap3} (({misdeed}|{foul}) (on|against)|{fouled.ing}) {won_by:OBJ}",
        yes="Wigan were given a penalty when [conceded_by:Moreno] was penalised for a push on [won_by:Hartley].",
        tags=_AWARD,
    ),
    Rule(
        "penalty.foul_in_box",
        "({conceded_by:POSS} {gap3} {misdeed} (on|against) {won_by:OBJ}|{misdeed} (by|from) {conceded_by:OBJ} (on|against) {won_by:OBJ}|{misdeed} on {won_by:OBJ} by {conceded_by:OBJ}) {gap4} {in_box}",
        yes="Foul by [conceded_by:Moreno] on [won_by:Hartley] in the box.",
        tags=_FOUL,
    ),
    Rule(
        "penalty.handball_cry",
        "^ (a|an|it was|for)? (clear|blatant|deliberate)? {handball} (by|from|against|,)* {conceded_by:OBJ} (\\.|!|$|,|in|and)",
        yes="PENALTY TO WIGAN! Handball by [conceded_by:Moreno].",
        tags=_FOUL | {"handball": True},
    ),
    Rule(
        "penalty.for_handling",
        "({conceded_by:OBJ}|{conceded_by:SUBJ}) {gap4} for (a|deliberate|an alleged|alleged)? {handball}" + _AWARDED,
        yes="The referee penalised [conceded_by:Moreno] for handball and awarded a penalty.",
        tags=_AWARD | {"handball": True},
    ),
)

RULES = tuple(replace(rule, over=rule.over or ("goal", "chance")) for rule in (*_FOULS, *_TOGETHER, *_NOUNS))
