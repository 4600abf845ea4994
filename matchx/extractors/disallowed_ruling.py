"""Rulings without a scorer: the goal that the text tells just before was not given. The resolver finds that goal."""

from __future__ import annotations

from ..engine.rule import Rule
from ._rulings import REASONS, SPOILERS, SPOILT, STOOD, THING, example, filled

GROUP = "shot"

_ANONYMOUS = {"anonymous": True}
# Mid-sentence: behind a turn, and behind words of a goal.
_TURN = "(but|only for|only to|until|however|although|though|yet|before|(;|-|—|:) (?! {any10} , (but|only))) (?<= ({goal_hint}|(in|home) (?= (,|but|from|at|off|on|and|when|only|to|until|after|with))) {any8} _? {any8} _? {any6} (only (for|to)|_)) {any6} _? {any6} "
_IT = "(it|this|(the|that|this|his|her|their) " + THING + ")"
_OPENS = "(?<= (^|but|however|until|before|only for|,|and|-|:|;) {any2}) "


def _turns() -> list[Rule]:
    return [
        Rule(
            f"disallowed_goal.turn_{name}",
            filled(_TURN + "<clause>", reason) + " " + STOOD,
            yes=example("Vidal got the finishing touch at the far post from two yards, but <clause>.", reason),
            tags=_ANONYMOUS | {"reason": None if name == "none" else name},
            over=tuple(f"disallowed_goal.turn_{other}" for other in reason.beats),
        )
        for name, reason in REASONS.items()
    ]


def _it_was(name: str, behind: str, words: str) -> Rule:
    return Rule(
        f"disallowed_goal.it_was_{name}",
        "("
        + _OPENS
        + "(it|this)|(?<= (^|but|however|until|before|only for|,|and|-|:|;|when|where|as) {any10}) (the|that|this|his|her|their) "
        + THING
        + ") {any4} ({be}|been|be) (?! {any1} (initially|originally|at first|first)) {adverb}? {adverb}? {ruled_sure}"
        + behind
        + " "
        + STOOD,
        yes=(
            f"The goal was ruled out{words}.",
            f"However, the effort was rightly disallowed{words}.",
            f"But it was chalked off{words}.",
        ),
        no="The goal was given.",
        tags=_ANONYMOUS | {"reason": None if name == "none" else name},
        over=tuple(f"disallowed_goal.it_was_{other}" for other in REASONS[name].beats),
    )


RULES = (
    *_turns(),
    _it_was("offside", " {any6} _? {any6} {offside_word}", " for offside"),
    _it_was("foul", " {any6} _? {any6} {foul_word}", " for a foul on the goalkeeper"),
    _it_was("handball", " {any6} _? {any6} {hand_word}", " for handball"),
    _it_was("var", " {any8} {var_word}", " after a VAR check"),
    _it_was("none", "", ""),
    Rule(
        "disallowed_goal.var_then",
        "^ (?= {any10} {var_word} {any8} _? {any8} ({ruled_sure}|{rules_it_out}|{no_count}|{rules_out} (the|that|his|her) " + THING + ")) {any10} {var_word} {any8} _? {any8} ({ruled_sure}|{rules_it_out}|{no_count}|{rules_out} (the|that|his|her) " + THING + ") " + STOOD,
        yes=("However, after a lengthy VAR check, the goal was chalked off.", "VAR ruled out the goal.", "Then VAR ruled it out."),
        no="The VAR check showed that the goal was good.",
        tags=_ANONYMOUS | {"reason": "var"},
        over=("disallowed_goal.it_was_var", "disallowed_goal.it_was_none"),
    ),
    Rule(
        "disallowed_goal.flag_up",
        "(?<! {flag_no} {any2}) (?<= ^ {any2} ,? {any2}) (the|a|an|his|her) (late|belated|offside|linesman's|assistant's|assistant referee's)? (_ 's)? (assistant)? (referee's)? (offside)? flag ({any2}) (up|raised|aloft|against him|against her|halted|cut short|curtailed|ended|stopped|spoiled|shot up|went up|goes up|cuts short|denied|intervened)",
        yes=("But the flag was up.", "However, the offside flag was raised.", "Then the assistant's flag went up."),
        no=("The flag stayed down.", "The corner flag was replaced."),
        tags=_ANONYMOUS | {"reason": "offside"},
    ),
    Rule(
        "disallowed_goal.penalised_as",
        "({scorer:SUBJ} (?! 's) {gap3}|{scorer:PERSON} ,? who {gap3}) (penalised|penalized|pulled up|punished|whistled|blown up|pinged) for {gap4} {foul_word} {any4} (as|when|before|after) (he|she) {any8} ({nod.base}|{nod}|{tap_in.base}|{tap_in}|{strike.base}|{strike}) {gap6} (in|home|{into_net})",
        yes=(
            "[scorer:Vidal] was harshly penalised for a push as he rose to nod in Moreno's corner.",
            "[scorer:Vidal] was pulled up for a foul on the keeper before he tapped in.",
        ),
        no=("Vidal was penalised for a push as he rose to meet Moreno's corner.",),
        tags={"reason": "foul"},
        over=("goal", "chance", "penalty"),
    ),
    Rule(
        "disallowed_goal.up_went_flag",
        "(^|but|and|until|before|only for) {any2} up (went|goes|shot|came) {gap4} flag (?! (;|,|and|but|before) {any3} down)",
        yes="But up went the flag.",
        tags=_ANONYMOUS | {"reason": "offside"},
    ),
    Rule(
        "disallowed_goal.will_not_count",
        "(?<= (^|but|however|,|and|-|:) {any1}) (it|the goal|that|this|the effort|the strike|the header|his effort|her effort|his strike) {adverb}? (did not (stand|count)|does not (stand|count)|didn't (stand|count)|doesn't (stand|count)|won't (stand|count)|will not (stand|count)|wouldn't (stand|count)|would not (stand|count)|was not (given|allowed to stand)|wasn't given|isn't given)",
        yes=("But it won't count.", "The goal did not stand.", "But it doesn't count!"),
        tags=_ANONYMOUS | {"reason": None},
    ),
    Rule(
        "disallowed_goal.label",
        "^ (goal (disallowed|ruled out|overturned|cancelled|chalked off|overruled|not given)|disallowed goal|no goal (! | for (_)? | - | \\. )|(var|video) (decision|review|check)? :? no goal|ruled out ! |disallowed ! |offside ! |offside , no goal|flagged offside|flag up ! |not given (!|\\.)|disallowed \\.|ruled out \\.)",
        yes=("GOAL DISALLOWED!", "No goal!", "Disallowed!", "VAR decision: No goal.", "Not given."),
        no="Offside, Bury. Vidal is caught offside.",
        tags=_ANONYMOUS | {"reason": None, "label": True},
    ),
    Rule(
        "disallowed_goal.he_was_offside",
        "(?<= (but|however|alas) {any2}) (he|she) ({be}|had been|has been|'s) {adverb}? (flagged|ruled|adjudged|deemed|called|judged|given) {adverb}? (to be)? offside",
        yes="But he was flagged offside.",
        tags=_ANONYMOUS | {"reason": "offside"},
    ),
    *(
        Rule(
            f"disallowed_goal.spoilt_{name}",
            filled(
                f"(?<= (^|but|yet|only for|,|;|and|-|—) {{any2}}) (the|his|her|their|all|any|those|home|away)* {SPOILT} {{any4}} _? {{any6}} {why}",
                REASONS[name],
            ),
            yes=example(f"But the celebrations were cut short{words}.", REASONS[name]),
            tags=_ANONYMOUS | {"reason": None if name == "none" else name},
            over=tuple(f"disallowed_goal.spoilt_{other}" for other in REASONS[name].beats),
        )
        for name, why, words in SPOILERS
    ),
    Rule(
        "disallowed_goal.noticed_flag",
        "(before|when|until|only to|and) {any3} (noticed|notices|notice|saw|sees|see|spotted|spots|spot|clocked|find|found|look up and see|looked up and saw) {any5} flag",
        yes="That was when everybody noticed the flag.",
        tags=_ANONYMOUS | {"reason": "offside"},
    ),
    Rule(
        "disallowed_goal.whistle_gone",
        "(?<= (but|however|only for|although|though|yet) {any3}) ((the)? (referee's)? whistle (had|has) (already|long)? (gone|blown|sounded|been blown)|(referee|official|ref) {any2} (had|has) (already|long)? (blown|whistled))",
        yes=("But the whistle had already gone.", "But the referee had already blown."),
        tags=_ANONYMOUS | {"reason": "foul"},
    ),
)  # fmt: skip
