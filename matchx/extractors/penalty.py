"""Penalties: the award, and the award taken back or the kick retaken. Fouls are in ``penalty_foul``, kicks in ``penalty_kick``."""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "shot"

_AWARD = {"stage": "award"}
_NOT = "(?<! {denial} (_ _?)?) "

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
        "penalty.award_had",
        _NOT
        + "{team:TEAM} {adverb}? (had|have) {adverb}? (a|their|another) {gap2} {spot_kick} (?! {pen_no}) (?= {minute:MINUTE}? (when|after|because|following|\\. $|{minute:MINUTE}))",
        yes="[team:Wigan] had a penalty in the 9th minute when Moreno crashed into Hartley.",
        no=("Wigan should have had a penalty when Hartley fell.", "Wigan had a penalty appeal turned down."),
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_player",
        _NOT
        + "({won_by:SUBJ} {gap8} ({draw_pen}|{draw_pen.ing}|(to|and) {draw_pen.base})|{won_by:PERSON} ,? who {gap4} {draw_pen}) (?! his penalty) {pen_np} (for {team:TEAM}|(from|off|out of) {gap2} {conceded_by:OBJ} (?! 's))?",
        yes=(
            "[won_by:Hartley] won a penalty.",
            "[won_by:Hartley] jinked past two men to earn a penalty for [team:Leeds].",
            "The ball came to [won_by:Hartley], who drew the penalty.",
            "[won_by:Hartley] earned a penalty from [conceded_by:Moreno].",
        ),
        no="Hartley was denied a penalty.",
        tags=_AWARD,
        over=("goal", "chance", "penalty.kick_penalty_from"),
    ),
    Rule(
        "penalty.award_player_team",
        _NOT
        + "({won_by:SUBJ} {gap8} ({draw_pen}|{draw_pen.ing}|to {draw_pen.base})|{won_by:PERSON} ,? who {gap4} {draw_pen}) {team:TEAM} {pen_np}",
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
        "penalty.award_that_team",
        "{pen_np} ,? (that|which)? {team:TEAM} (were|was|had been|have been|had|have)? {adverb}? (awarded|given|granted|handed|won|earned|gifted)",
        yes="The penalty that [team:Wigan] were awarded was saved.",
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_had_won",
        "(?<= {pen_np} (that|which)?) {won_by:PERSON} (himself|herself)? (had|has)? (himself|herself)? {draw_pen} ((from|off|against) {conceded_by:OBJ})?",
        yes=(
            "It was a penalty [won_by:Hartley] had won.",
            "Carli tucked away the penalty that [won_by:Hartley] had won from [conceded_by:Moreno].",
        ),
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_against",
        _NOT
        + "({conceded_by:SUBJ} (?! 's) {aside}? {gap8} ({give_pen}|{give_pen.ing}|to {give_pen.base})|{conceded_by:PERSON} ,? who {gap4} {give_pen}) ({team:TEAM})? {pen_np}",
        yes=(
            "[conceded_by:Moreno] gave away a penalty.",
            "[conceded_by:Moreno] conceded a needless spot-kick with a rash challenge.",
            "[conceded_by:Moreno] gifted [team:Leeds] a penalty.",
            "[conceded_by:Moreno], who had been lucky to stay on after a lunge at Ross, conceded the penalty.",
        ),
        no=("Moreno almost gave away a penalty.", "Moreno was lucky not to concede a penalty."),
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_conceded_by",
        "{pen_np} {gap3} (conceded|given away|surrendered|caused) (by {conceded_by:OBJ}) (\\( {side:TEAM} \\))? {gap2} (after|with|for)? (a)? {misdeed}? (in the penalty area)?",
        yes=(
            "A penalty conceded by [conceded_by:Moreno] handed Leeds the lead.",
            "Penalty conceded by [conceded_by:Moreno] (Wigan) after a foul in the penalty area.",
        ),
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_led",
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
        no=(
            "The referee refused to point to the spot.",
            "The referee should have pointed to the spot.",
            "The referee never gave a penalty.",
        ),
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_referee_infinitive",
        _NOT
        + "(?<! (wanted|urged|expected|begged|asked|implored|unmoved|refused|failed|declined|reluctant|unwilling|pressure|how|not) _? _?) ({ref_gives.ing}|to {ref_gives.base})",
        yes=(
            "The referee consulted his assistant before pointing to the spot.",
            "The referee had little option but to award a penalty.",
        ),
        no="The crowd urged the referee to point to the spot.",
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_referee_team",
        _NOT
        + "(award|awarded|awards|give|gave|gives|gifted|gifts|hand|handed|hands|grant|granted|grants|awarding|giving|handing|granting|presented|offered|earned|earns|earning|won|got|brought) {team:TEAM} {pen_np}",
        yes=("The referee awarded [team:Leeds] a penalty.", "A loose arm gave [team:the visitors] a spot-kick."),
        no="The referee did not give Leeds a penalty.",
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_instead",
        "(?<! (not|never|wanted|claimed|demanded|sought|expected) {any1}) (a|the) {pen_adj}? (penalty|spot kick) (instead|was the verdict|the verdict|was the award)",
        yes=("No advantage: a penalty instead.", "There was no doubt: a penalty was the verdict."),
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_passive",
        _NOT
        + "{pen_np} {adverb}? (was|is|being|has been|had been|gets|got|,)? {adverb}? (rightly|harshly|controversially|correctly|generously|clearly|ultimately|belatedly)? (awarded|given|signalled|forthcoming|granted|the (result|verdict|outcome|decision|upshot|call)) "
        "(to {team:TEAM}|against {conceded_by:OBJ})?",
        yes=(
            *(
                "A penalty was awarded to [team:Leeds].",
                "A spot-kick was duly given.",
                "A penalty was the inevitable outcome.",
                "The penalty was awarded after a long delay.",
            )[:2],
            "A penalty was the verdict.",
        ),
        no=("No penalty was given.", "A penalty was not awarded.", "A penalty should have been awarded."),
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_for_team",
        "(?<! (miss|missed|misses|scored|converted|first|last) (a|the|his|her)?) (?<! (his|her)) (?! (his|her|first|second|third|fourth|fifth|last)) {pen_np} (to|for|awarded to|given to) {team:TEAM} (?! (last|in _ _ match|this season))",
        yes=("Penalty to [team:Leeds].", "It's a penalty for [team:the hosts]!", "The whistle blew: penalty to [team:Wigan]."),
        no=("No penalty for Leeds.", "It was his first penalty for Leeds."),
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
        "^ ({minute:MINUTE})? (-|:)? (it ('s|is|was))? (a)? penalty (kick|given|awarded)? (!|\\. $) ",
        yes=("Penalty!", "PENALTY GIVEN!", "It's a penalty!", "Penalty."),
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

_MORE_AWARDS = (
    Rule(
        "penalty.award_cost",
        "({conceded_by:POSS} {gap6}|{conceded_by:SUBJ} (?! 's) {aside}? {gap10}) (cost|costs|costing) {_t:TEAM} {pen_np}",
        yes=(
            "[conceded_by:Moreno]'s clumsy swipe cost the visitors a penalty.",
            "[conceded_by:Moreno] lunged in and cost Bury a spot-kick.",
        ),
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_maximum",
        _NOT + "(the maximum (punishment|penalty)|the spot {adverb}? (was|is) {adverb}? (pointed to|indicated))",
        yes=("The offence earned the maximum punishment.", "He went, and the spot was pointed to."),
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_then",
        "^ (and|but)? (then|next|now) {any10} (a|the) (penalty|pen|spot kick) \\. $",
        yes=("Then a pen.", "And then, as these things go, the penalty."),
        no="Then came a penalty appeal.",
        tags=_AWARD,
    ),
    Rule(
        "penalty.award_after_review",
        "(waved|waving|turned|turning|shook|dismissed|ignored|rejected|unmoved|unimpressed|initially|originally|first) {any14} (away|on|down|no|his head|her head|nothing|claims|appeals|protests|unmoved|against|said|saw|ruled|decided|missed|gave|let) {any26} (monitor|screen|var|review|replay|replays|video|assistant) {any10} (changed|changes|reversed|reverses) (his|her|their|the) (mind|decision|call|verdict)"
        "|(waved|waving|turned|shook|dismissed|ignored|rejected|unmoved|initially|originally|first) {any14} (he|she)? {any3} (changed|changes|reversed|reverses) (his|her|their|the) (mind|decision|call|verdict) {any8} (monitor|screen|var|review|replay|replays)",
        yes=(
            "The referee had waved play on when the cross struck the arm of Moreno, but was sent to the monitor and changed her mind.",
            "It hit the arm of Moreno and, although the referee at first saw nothing, he changed his mind after a look at the screen.",
        ),
        tags=_AWARD,
        over=("penalty.overturned_active",),
    ),
)

_OVERTURNED = {"stage": "overturned"}
_TURNED = "(overturned|reversed|rescinded|(cancelled|canceled) (?! out)|taken back|withdrawn|revoked|scrapped|quashed|annulled|overruled|scrubbed (off|out)?|struck off|taken away|chalked off|ruled out|downgraded|retracted|wiped out|undone|struck out)"

_BACK = (
    Rule(
        "penalty.overturned",
        _NOT + "{pen_np} {gap8} " + _TURNED,
        yes=(
            "The penalty was overturned after a VAR review.",
            "Wigan had a penalty rescinded.",
            "The spot-kick award was cancelled following a look at the monitor.",
            "A penalty awarded to Wigan was cancelled by VAR.",
        ),
        no="The penalty was not overturned.",
        tags=_OVERTURNED | {"weak": True},  # beside the award that the same words tell
    ),
    Rule(
        "penalty.overturned_taken",
        "({pen_np} (that|which) (wasn't|was not|never was|was not to be)|(took|takes|taking|taken|take|snatched|wrested) (away|back)? {pen_np} (away|off|back)? from {team:TEAM})",
        yes=(
            "Shortly before the interval there was a penalty that wasn't.",
            "The monitor took a penalty away from [team:Wigan].",
        ),
        no="Carli took a bow.",
        tags=_OVERTURNED | {"alone": True},
    ),
    Rule(
        "penalty.overturned_had",
        "({team:TEAM} {adverb}? (had|have|saw|see) (a|their|another) {gap2} {spot_kick} (?! {pen_no})|{team:TPOSS} {pen_adj}? {spot_kick} (?! {pen_no}) {aside_any}?) {gap4} "
        + _TURNED,
        yes=(
            "[team:Wigan]'s penalty, awarded for a shove on Hartley, was overturned.",
            "[team:Wigan] had a second penalty overruled.",
        ),
        no="Wigan had a penalty appeal turned down.",
        tags=_OVERTURNED | {"alone": True},
        over=("penalty.overturned", "disallowed_goal"),
    ),
    Rule(
        "penalty.overturned_thought",
        "{team:TEAM} {gap2} {thought} _? _? had {adverb}? (won|been (given|awarded|handed)|earned)? (a|the) {gap1} {spot_kick} (?= ((?! ;) _)*? (only (for|to)|but|until|before) {any14} {thinks_again})",
        yes="[team:Wigan] thought they had a penalty when Hartley went down, only for the referee to change his mind at the monitor.",
        no="Wigan thought they had a penalty when the cross struck an arm, but the referee waved play on.",
        tags=_OVERTURNED | {"alone": True},
    ),
    Rule(
        "penalty.overturned_decision",
        _NOT + "(decision|award|call|verdict|original decision|on field decision) {gap8} " + _TURNED,
        yes="The referee pointed to the spot, but the decision was overturned by VAR.",
        tags=_OVERTURNED | {"needs_award": True},
    ),
    Rule(
        "penalty.overturned_active",
        _NOT
        + "(overturned|overturns|reversed|reverses|rescinded|rescinds|cancelled|cancels|withdrew|revoked|revokes|scrapped|annulled|overruled|overrules|retracted|took back|changed|changes|overturning|reversing|rescinding|cancelling|changing|overruling|overturn|reverse|rescind|cancel|change|overrule) "
        "(the|his|her|that|their|its|this|a)? (original|initial|on field|first|own)? ({spot_kick}|decision|award|mind|call|verdict|spot kick award|penalty decision|penalty award)",
        yes=(
            "The referee checked the monitor and cancelled the penalty.",
            "The referee pointed to the spot but then changed his mind.",
        ),
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
        "penalty.overturned_second_look",
        "({var_word}|look again|second look|another look|a closer look|replay|replays|monitor) {any14} _? {any10} (dive|dived|diving|simulation|(got|given|shown|saw|received) {any2} (yellow|yellow card|booking) instead|no contact|(won|got|played) the ball|drop ball|nothing in it|not (been)? touched|had not touched)",
        yes="The referee pointed to the spot, but VAR told him to look again and it was a dive.",
        tags=_OVERTURNED | {"needs_award": True},
    ),
    Rule(
        "penalty.overturned_then_not",
        "(?<= {pen_np} {any10}) (and|only|but|;|until|till) {any2} then (it|they|he|she)? (was not|wasn't|did not|didn't|had not|hadn't|vanished|disappeared|had none)",
        yes="Wigan were given a penalty, and then they weren't; Wigan had a penalty and then they did not.",
        tags=_OVERTURNED | {"needs_award": True},
    ),
    Rule(
        "penalty.retake_to",
        "(made|makes|told|ordered|asked|instructed|obliged|required|forced|had) {any2} (to)? (retake (it|the kick|the penalty|his kick|her kick)|take (it|the kick|the penalty|his kick|her kick) (again|a second time|once more|twice)|go again)",
        yes="The referee awarded a penalty and Carli was made to take it a second time.",
        tags={"stage": "retaken"},
    ),
    Rule(
        "penalty.retaken",
        _NOT
        + "(?<! free kick {any10}) ({pen_np}|the kick|the effort|his effort|her effort) {gap4} (retaken|re taken|taken again|re-taken)",
        yes=("The penalty had to be retaken.", "The referee ordered the kick to be retaken."),
        tags={"stage": "retaken"},
    ),
    Rule(
        "penalty.retaken_own",
        _NOT + "{taker:POSS} {pen_adj}? {minute:MINUTE}? {pen_adj}? {spot_kick} {gap6} (retaken|re taken|taken again|re-taken)",
        yes="[taker:Carli]'s penalty had to be retaken because of encroachment.",
        tags={"stage": "retaken", "alone": True},
        over=("penalty.retaken",),
    ),
    Rule(
        "penalty.second_time",
        "(?<= (retaken|re taken|retake|re-taken|taken again) ((?! \\.) _)*? (and|but|,|;|-)) {any4} (this time|second time|at the second (attempt|time of asking)|again) {any2} ({taker:PERSON} {gap6} ({pen_strike} {gap4} {pen_home}|{spot_goal}|{pen_in}|{kick_scored}))",
        yes="The penalty had to be retaken, and this time [taker:Carli] found the top corner.",
        tags={"stage": "kick", "outcome": "scored"},
        over=("goal", "chance"),
    ),
    Rule(
        "penalty.retake",
        "(ordered|orders|ordering|awarded|demanded|demands|signalled|signals|insisted on|allowed|allows|given|granted|handed|instructed|told) {any4} (a retake|the retake|a re take|retake|(a)? second (chance|attempt|bite) from the spot)",
        yes=("The referee ordered a retake.", "The assistant flagged for encroachment and signalled a retake."),
        tags={"stage": "retaken"},
    ),
)

RULES = (*_AWARDS, *_MORE_AWARDS, *_BACK)
