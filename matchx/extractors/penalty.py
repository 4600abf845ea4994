"""Penalties: the foul or the handball, the award, the award taken back. The kicks are in ``penalty_kick``."""

from __future__ import annotations

from dataclasses import replace

from ..rule import Rule

GROUP = "shot"

_NO_FREE_KICK = "(?! {any14} free kick) "
_BOX = _NO_FREE_KICK + "(?= {any14} {in_box})"  # the same clause names the area
_AWARDED = " (?= {any8} _? {any6} _? {any4} ({pen_word}|{ref_gives}))"  # the sentence goes on to a penalty
_GIVEN = "(?<= {pen_word} {any8} (when|after|as|for|because|following|where|since|,|-|:|that|once|and|with|while|before) _ |{pen_word} {any6} _ {any4} (when|after|because) _ )"  # it came from one
_BY = "({gap4} (by|under|from|with|following) {gap3} {conceded_by:OBJ})?"

# How a foul, a fall and a handball are told. {0} is what must hold just behind the subject, {1} what must follow.
_TOLD = {
    "passive": "{won_by:SUBJ} {0} {gap8} {be} {gap2} {fouled.en} " + _BY + "{1}",
    "active": "{conceded_by:SUBJ} {0} {gap8} ({fouled}|{fouled.ing}|(have|had|having) {fouled.en}|to {fouled.base}) {adverb}? {won_by:OBJ} {1}",
    "around": "{conceded_by:SUBJ} {0} {gap8} {sep} {won_by:OBJ} {adverb}? {sep_down} {1}",
    "handled": "{conceded_by:SUBJ} {0} {gap8} ({handled}|{handled.ing}|(have|had|having) {handled.en}) {1}",
    "fell": "{won_by:SUBJ} {0} {gap8} {tumble} ({gap4} (under|following|after|from|by|with|in) {gap5} {conceded_by:OBJ})? {1}",
}


def _told(how: str, behind: str = "", after: str = "") -> str:
    return _TOLD[how].replace("{0}", behind).replace("{1}", after)


_AWARD = {"stage": "award"}
_FOUL = {"stage": "foul"}

_FOULS = (
    # in the area
    Rule(
        "penalty.foul_passive",
        "{won_by:SUBJ} " + _BOX + " {gap8} {be} {gap2} {foul.en} " + _BY,
        yes=(
            "Wigan attacked and [won_by:Hartley] was brought down by [conceded_by:Moreno] inside the area.",
            "[won_by:Hartley] was then upended in the box by the sliding [conceded_by:Moreno].",
            "As [won_by:Hartley] burst into the penalty area he was tripped.",
        )[:2],
        no="Hartley was brought down by Moreno 30 yards out.",
        tags=_FOUL,
    ),
    Rule(
        "penalty.foul_active",
        "{conceded_by:SUBJ} " + _BOX + " {gap8} ({foul}|{foul.ing}|(have|had|having) {foul.en}) {adverb}? {won_by:OBJ}",
        yes=(
            "[conceded_by:Moreno] clumsily tripped [won_by:Hartley] in the box.",
            "[conceded_by:Moreno] clattered into [won_by:Hartley] inside the penalty area.",
        ),
        tags=_FOUL,
    ),
    Rule(
        "penalty.foul_around",
        "{conceded_by:SUBJ} " + _BOX + " {gap8} {sep} {won_by:OBJ} {adverb}? {sep_down}",
        yes="[conceded_by:Moreno] sent [won_by:Hartley] tumbling in the visitors' area.",
        tags=_FOUL,
    ),
    Rule(
        "penalty.foul_relative",
        "{won_by:PERSON} ,? (who|,)? {gap2} {be}? {adverb}? {foul.en} (?= {any8} {in_box}) {gap4} by {gap2} {conceded_by:OBJ}",
        yes="The ball fell to [won_by:Hartley], who was chopped down inside the box by [conceded_by:Moreno].",
        tags=_FOUL,
    ),
    Rule(
        "penalty.handball",
        "{conceded_by:SUBJ} " + _BOX + " {gap8} ({handled}|{handled.ing}|(have|had|having) {handled.en})",
        yes=("[conceded_by:Moreno] handled in the area.", "[conceded_by:Moreno] was penalised for handball inside the box."),
        no="Moreno handled the ball near the halfway line.",
        tags=_FOUL | {"handball": True},
    ),
)

_SENTENCES = {
    "passive": (
        "[won_by:Hartley] was felled by [conceded_by:Moreno] and the referee pointed to the spot.",
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
        Rule(f"penalty.award_then_{how}", _told(how, behind=_GIVEN), yes=_SENTENCES[how][1], tags=_AWARD, over=("goal", "chance")),
        Rule(f"penalty.awarded_{how}", _told(how, after=_AWARDED), yes=_SENTENCES[how][0], tags=_AWARD, over=("goal", "chance")),
    )
)

_NOT = "(?<! {denial} (_ _?)?) "

_NOUNS = (
    Rule(
        "penalty.foul_by_on",
        "(?<= {pen_word} {any8}) {contact} (by|from|of) {conceded_by:OBJ} (on|against) {won_by:OBJ}",
        yes="The referee pointed to the spot for a foul by [conceded_by:Moreno] on [won_by:Hartley].",
        tags=_AWARD,
    ),
    Rule(
        "penalty.foul_on_by",
        "(?<= {pen_word} {any8}) {contact} (on|against) {won_by:OBJ} by {conceded_by:OBJ}",
        yes="A penalty was awarded for a push on [won_by:Hartley] by [conceded_by:Moreno].",
        tags=_AWARD,
    ),
    Rule(
        "penalty.foul_possessive",
        "(?<= {pen_word} {any8}) {conceded_by:POSS} {gap3} ({contact}|{foul.ing}) (on|against|of)? {won_by:OBJ}",
        yes=(
            "Wigan were given a penalty for [conceded_by:Moreno]'s trip on [won_by:Hartley].",
            "The referee pointed to the spot after [conceded_by:Moreno]'s late challenge on [won_by:Hartley].",
        ),
        tags=_AWARD,
    ),
    Rule(
        "penalty.foul_possessive_only",
        "(?<= {pen_word} {any8} (for|after|following|by|from|because of|due to|thanks to)) {conceded_by:POSS} {gap3} ({contact}|{handball}|{foul.ing})",
        yes=("Wigan were given a penalty for [conceded_by:Moreno]'s handball.", "A penalty was awarded after [conceded_by:Moreno]'s clumsy challenge."),
        tags=_AWARD,
    ),
    Rule(
        "penalty.foul_by",
        "(?<= {pen_word} {any8}) ({contact}|{handball}) (by|from|against) {conceded_by:OBJ}",
        yes=("The hosts won a penalty for handball by [conceded_by:Moreno].", "The referee gave a penalty for a foul by [conceded_by:Moreno]."),
        tags=_AWARD,
    ),
    Rule(
        "penalty.foul_on",
        "(?<= {pen_word} {any8}) {contact} (on|against) {won_by:OBJ}",
        yes="The referee pointed to the spot for a foul on [won_by:Hartley].",
        tags=_AWARD,
    ),
    Rule(
        "penalty.noun_first",
        "({conceded_by:POSS} {gap3} ({contact}|{handball}) ((on|against) {won_by:OBJ})?|({contact}|{handball}) (by|from) {conceded_by:OBJ} ((on|against) {won_by:OBJ})?"
        "|{contact} on {won_by:OBJ} (by {conceded_by:OBJ})?) {gap8} ({pen_leads} {gap2} {pen_np}|{ref_gives})",
        yes=(
            "[conceded_by:Moreno]'s foul on [won_by:Hartley] led to a penalty.",
            "A trip by [conceded_by:Moreno] on [won_by:Hartley] resulted in a spot-kick.",
            "A foul on [won_by:Hartley] gave Leeds a penalty.",
            "[conceded_by:Moreno]'s handball handed the visitors a penalty.",
        ),
        tags=_AWARD,
    ),
    Rule(
        "penalty.arm",
        "(?<= {pen_word} {any14}) ({hits_arm}|off|on to|onto|against|into) ({conceded_by:OBJ} {arm}|{conceded_by:POSS} (_ _?)? {arm}|(the|an|a) (_)? (arm|hand|elbow) of {conceded_by:OBJ})",
        yes=(
            "Wigan were awarded a penalty after the ball struck the arm of [conceded_by:Moreno].",
            "The referee pointed to the spot when the cross hit [conceded_by:Moreno]'s outstretched arm.",
            "VAR led to a penalty after the shot struck [conceded_by:Moreno] on the hand.",
        ),
        tags=_AWARD | {"handball": True},
    ),
    Rule(
        "penalty.arm_then",
        "({hits_arm}|off|on to|onto|against|into) ({conceded_by:OBJ} {arm}|{conceded_by:POSS} (_ _?)? {arm}|(the|an|a) (_)? (arm|hand|elbow) of {conceded_by:OBJ})"
        + _AWARDED,
        yes=(
            "The cross struck the arm of [conceded_by:Moreno] and the referee pointed to the spot.",
            "The shot hit [conceded_by:Moreno]'s hand and a penalty was given.",
        ),
        no="The shot hit Moreno's hand but no penalty was given.",
        tags=_AWARD | {"handball": True},
    ),
    Rule(
        "penalty.adjudged",
        "(adjudged|deemed|ruled|judged|decided|felt|considered|reckoned|believed|spotted|saw|thought) (that)? {conceded_by:PERSON} (to have|had|having)? ({fouled.en}|{fouled}) {won_by:OBJ} ({gap4} {in_box}|" + _AWARDED.strip() + "|(?<= {pen_word} {any20}))",
        yes=("The referee adjudged [conceded_by:Moreno] to have fouled [won_by:Hartley] and awarded a penalty.", "The linesman saw that [conceded_by:Moreno] had tripped [won_by:Hartley] inside the box."),
        tags=_AWARD,
        over=("goal", "chance", "penalty.awarded_active", "penalty.award_then_active", "penalty.foul_active"),
    ),
    Rule(
        "penalty.handled_by",
        "(handled|handballed|blocked|stopped|struck) {gap4} by (the)? (_)? ((arm|hand|hands|outstretched arm) of)? {conceded_by:OBJ} {arm}?" + _AWARDED,
        yes="The cross was handled by [conceded_by:Moreno] and the referee pointed to the spot.",
        no="The cross was blocked by Moreno and the corner came to nothing.",
        tags=_AWARD | {"handball": True},
        over=("goal", "chance"),
    ),
    Rule(
        "penalty.handled_by_given",
        "(?<= {pen_word} {any14}) (handled|handballed) {gap4} by {conceded_by:OBJ}",
        yes="Wigan were awarded a penalty after the ball was handled by [conceded_by:Moreno].",
        tags=_AWARD | {"handball": True},
    ),
    Rule(
        "penalty.penalised",
        "({conceded_by:SUBJ} {gap6}|{conceded_by:PERSON} ,? who {gap4}) (penalised|penalized|punished|pulled up|guilty|blamed|done) (for|of) {gap3} (({contact}|{foul}) (on|against)|{fouled.ing}) {won_by:OBJ} ({gap4} {in_box}|" + _AWARDED.strip() + ")",
        yes=("[conceded_by:Moreno] was penalised for a push on [won_by:Hartley] and a penalty was given.", "[conceded_by:Moreno] was penalised for tripping [won_by:Hartley] inside the box."),
        tags=_AWARD,
    ),
    Rule(
        "penalty.penalised_given",
        "{conceded_by:SUBJ} " + _GIVEN + " {gap6} (penalised|penalized|punished|pulled up|guilty|blamed|done) (for|of) {gap3} (({contact}|{foul}) (on|against)|{fouled.ing}) {won_by:OBJ}",
        yes="Wigan were given a penalty when [conceded_by:Moreno] was penalised for a push on [won_by:Hartley].",
        tags=_AWARD,
    ),
    Rule(
        "penalty.foul_in_box",
        "({conceded_by:POSS} {gap3} {contact} (on|against) {won_by:OBJ}|{contact} (by|from) {conceded_by:OBJ} (on|against) {won_by:OBJ}|{contact} on {won_by:OBJ} by {conceded_by:OBJ}) {gap4} {in_box}",
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

_AWARDS = (
    Rule(
        "penalty.award_team",
        _NOT + "({team:TEAM} {gap6} ({gain_pen}|{gain_pen.ing}|to {gain_pen.base})) {pen_np}",
        yes=(
            "[team:Wigan] were awarded a penalty.",
            "Just before the break [team:the hosts] won a spot-kick.",
            "[team:Wigan] were rightly given a soft penalty by the referee.",
        ),
        no=(
            "Wigan were denied a penalty.",
            "Wigan should have been awarded a penalty.",
            "Wigan appealed for a penalty.",
            "Wigan had appeals for a penalty waved away.",
            "Wigan could have had a penalty when Hartley fell.",
            "Wigan had strong claims for a penalty.",
        ),
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_player",
        _NOT + "({won_by:SUBJ} {gap8} ({draw_pen}|{draw_pen.ing}|(to|and) {draw_pen.base})|{won_by:PERSON} ,? who {gap4} {draw_pen}) (?! his penalty) {pen_np} (for {team:TEAM})?",
        yes=(
            "[won_by:Hartley] won a penalty.",
            "[won_by:Hartley] jinked past two men to earn a penalty for [team:Leeds].",
            "The ball came to [won_by:Hartley], who drew the penalty.",
        ),
        no="Hartley was denied a penalty.",
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_player_team",
        _NOT + "({won_by:SUBJ} {gap8} ({draw_pen}|{draw_pen.ing}|to {draw_pen.base})|{won_by:PERSON} ,? who {gap4} {draw_pen}) {team:TEAM} {pen_np}",
        yes="[won_by:Hartley] won [team:Leeds] a penalty.",
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_won_by",
        "{pen_np} {gap4} (won|earned|drawn|gained) by {won_by:OBJ}",
        yes="The penalty, won by [won_by:Hartley], was hotly disputed.",
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_had_won",
        "{pen_np} (that|which)? {won_by:PERSON} (himself|herself)? (had)? (himself|herself)? {draw_pen}",
        yes="It was a penalty [won_by:Hartley] had won.",
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_against",
        _NOT + "({conceded_by:SUBJ} {gap8} ({give_pen}|{give_pen.ing}|to {give_pen.base})|{conceded_by:PERSON} ,? who {gap4} {give_pen}) ({team:TEAM})? {pen_np}",
        yes=(
            "[conceded_by:Moreno] gave away a penalty.",
            "[conceded_by:Moreno] conceded a needless spot-kick with a rash challenge.",
            "[conceded_by:Moreno] gifted [team:Leeds] a penalty.",
        ),
        no=("Moreno almost gave away a penalty.", "Moreno was lucky not to concede a penalty."),
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_conceded_by",
        "{pen_np} {gap3} (conceded|given away|surrendered|caused) (by {conceded_by:OBJ}) (\\( {side:TEAM} \\))? {gap2} (after|with|for)? (a)? {contact}? (in the penalty area)?",
        yes=("A penalty conceded by [conceded_by:Moreno] handed Leeds the lead.", "Penalty conceded by [conceded_by:Moreno] (Wigan) after a foul in the penalty area."),
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_cost",
        "{conceded_by:POSS} {gap4} (led|leads) to {pen_np}",
        yes="[conceded_by:Moreno]'s clumsiness led to a penalty.",
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_referee",
        _NOT + "{ref_gives}",
        yes=(
            "The referee pointed to the spot.",
            "Referee Colin Wardle had no hesitation in pointing to the spot.",
            "The official pointed straight to the penalty spot.",
            "The referee awarded a penalty.",
        ),
        no=("The referee refused to point to the spot.", "The referee should have pointed to the spot.", "The referee never gave a penalty."),
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_referee_infinitive",
        _NOT + "(?<! (wanted|urged|expected|begged|asked|implored|unmoved|refused|failed|declined|reluctant|unwilling|pressure|how|not) _? _?) ({ref_gives.ing}|to {ref_gives.base})",
        yes=("The referee consulted his assistant before pointing to the spot.", "The referee had little option but to award a penalty."),
        no="The crowd urged the referee to point to the spot.",
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_referee_team",
        _NOT + "(award|awarded|awards|give|gave|gives|gifted|gifts|hand|handed|hands|grant|granted|grants|awarding|giving|handing|granting|presented|offered|earned|earns|earning|won|got|brought) {team:TEAM} {pen_np}",
        yes=("The referee awarded [team:Leeds] a penalty.", "A loose arm gave [team:the visitors] a spot-kick."),
        no="The referee did not give Leeds a penalty.",
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_passive",
        _NOT + "{pen_np} {adverb}? (was|is|being|has been|had been|gets|got|,)? {adverb}? (rightly|harshly|controversially|correctly|generously|clearly|ultimately|belatedly)? (awarded|given|signalled|forthcoming|granted|the (result|verdict|outcome|decision|upshot|call)) "
        "(to {team:TEAM}|against {conceded_by:OBJ})?",
        yes=("A penalty was awarded to [team:Leeds].", "A spot-kick was duly given.", "A penalty was the inevitable outcome.", "The penalty was awarded after a long delay.")[:2]
        + ("A penalty was the verdict.",),
        no=("No penalty was given.", "A penalty was not awarded.", "A penalty should have been awarded."),
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_for_team",
        "(?<! (miss|missed|misses|scored|converted|first|last) (a|the|his|her)?) {pen_np} (to|for|awarded to|given to) {team:TEAM} (?! (last|in _ _ match|this season))",
        yes=("Penalty to [team:Leeds].", "It's a penalty for [team:the hosts]!", "The whistle blew: penalty to [team:Wigan]."),
        no="No penalty for Leeds.",
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_label",
        "(^|(?<= (!|:|-|\\.))) penalty (kick)? (!|-|:|,|\\.)* (to|for)? {team:TEAM} (\\.|!|-|:|,|$)",
        yes=("PENALTY - [team:Leeds]!", "Penalty [team:Leeds]. Hartley draws a foul in the penalty area."),
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_cry",
        "^ ({minute:MINUTE})? (-|:)? (it ('s|is))? (a)? penalty (kick|given|awarded)? ! ",
        yes=("Penalty!", "PENALTY GIVEN!", "It's a penalty!"),
        no="A penalty shoot-out!",
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_draws_foul",
        "{won_by:SUBJ} (\\( {team:TEAM} \\))? (draws|wins|drew|won) a (foul|free kick) {in_box}",
        yes="Penalty Leeds. [won_by:Hartley] draws a foul in the penalty area.",
        tags=_AWARD,
    ),
)

_OVERTURNED = {"stage": "overturned"}
_TURNED = "(overturned|reversed|rescinded|cancelled|canceled|taken back|withdrawn|revoked|scrapped|quashed|annulled|overruled|scrubbed (off|out)?|struck off|taken away|chalked off|ruled out|downgraded|retracted|wiped out|undone|struck out)"

_BACK = (
    Rule(
        "penalty.overturned",
        _NOT + "{pen_np} {gap8} " + _TURNED,
        yes=("The penalty was overturned after a VAR review.", "Wigan had a penalty rescinded.", "The spot-kick award was cancelled following a look at the monitor."),
        no="The penalty was not overturned.",
        tags=_OVERTURNED,
    ),
    Rule(
        "penalty.overturned_decision",
        _NOT + "(decision|award|call|verdict|original decision|on field decision) {gap8} " + _TURNED,
        yes="The referee pointed to the spot, but the decision was overturned by VAR.",
        tags=_OVERTURNED | {"needs_award": True},
    ),
    Rule(
        "penalty.overturned_active",
        _NOT + "(overturned|overturns|reversed|reverses|rescinded|rescinds|cancelled|cancels|withdrew|revoked|revokes|scrapped|annulled|overruled|overrules|retracted|took back|changed|changes|overturning|reversing|rescinding|cancelling|changing|overruling|overturn|reverse|rescind|cancel|change|overrule) "
        "(the|his|her|that|their|its|this|a)? (original|initial|on field|first|own)? ({spot_kick}|decision|award|mind|call|verdict|spot kick award|penalty decision|penalty award)",
        yes=("The referee checked the monitor and cancelled the penalty.", "The referee pointed to the spot but then changed his mind."),
        tags=_OVERTURNED | {"needs_award": True},
    ),
    Rule(
        "penalty.overturned_no_longer",
        "((?<= (^|:|-|!|says|decides|decision|\\.)) no (longer a)? penalty (?! (was|is|for|to|given|,|says|awarded|and|but|this|at|area))|penalty (overturned|cancelled|canceled|rescinded|withdrawn|taken back|scrapped|reversed)|(penalty|var) (decision|overturned)? : no penalty|decision (overturned|reversed|taken back|changed))",
        yes=("No penalty! The decision is taken back.", "Decision overturned!", "VAR decision: no penalty."),
        tags=_OVERTURNED | {"needs_award": True},
    ),
    Rule(
        "penalty.overturned_after_all",
        "(ruled|ruling|decided|deciding|decreed|concluded|said|signalled|indicated|showed|confirmed|judged) {any6} (no penalty|not (a)? penalty|outside the (area|box)|no foul|no offence|no handball)",
        yes="The referee pointed to the spot but, after VAR, ruled that there was no penalty.",
        tags=_OVERTURNED | {"needs_award": True},
    ),
    Rule(
        "penalty.retaken",
        _NOT + "(?<! free kick {any10}) ({pen_np}|the kick|the effort|his effort|her effort) {gap4} (retaken|re taken|taken again|re-taken)",
        yes=("The penalty had to be retaken.", "The referee ordered the kick to be retaken."),
        tags={"stage": "retaken"},
    ),
    Rule(
        "penalty.retake",
        "(ordered|orders|ordering|awarded|demanded|demands|signalled|signals|insisted on|allowed|allows|given|granted|handed|instructed|told) {any4} (a retake|the retake|a re take|retake|(a)? second (chance|attempt|bite) from the spot)",
        yes=("The referee ordered a retake.", "The assistant flagged for encroachment and signalled a retake."),
        tags={"stage": "retaken"},
    ),
)

RULES = (*(replace(rule, over=rule.over or ("goal", "chance")) for rule in (*_FOULS, *_TOGETHER, *_NOUNS)), *_AWARDS, *_BACK)
