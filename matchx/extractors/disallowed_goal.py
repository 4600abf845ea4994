"""Goals not given, by the name of the goal: "his header was ruled out", "saw an effort disallowed", "ruled out X's strike".

Every telling is read with each reason that may be given (``_rulings``). What is told of the ball in the net, and taken back
behind "but", is in ``disallowed_net``; rulings without a scorer are in ``disallowed_ruling``.
"""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import reach
from ._rulings import OVER, REASONS, SPOILERS, SPOILT, STOOD, THING, example, filled, over

GROUP = "shot"

# Give way to a telling that names the man, or stands nearer to him ("Wigan thought they had levelled, but Vidal's header was ruled out").
_NAMELESS = tuple(f"disallowed_goal.team_net_{name}" for name in REASONS)
_BE = "({be}|been|be) (?! {any1} (initially|originally|at first|first)) {adverb}? {adverb}?"
_SAW = "(?<! (could|should|might|would|may|must) {adverb}? (have)? ) (saw|sees|had|has|watched|seeing|having|see|have)"
_RULES_OUT = "({rules_out}|{rules_out.ing}|to {rules_out.base})"

# What the goal did to others: "his late strike had denied the hosts a win", "her equaliser wiped out the lead".
_ACTIVE = "(?! {any6} (initially|originally|at first)) (?! ,? (but|and|only|yet) {any2} denied) (?! {any8} (had|has|have) (wiped|cancelled|overturned|rubbed|denied)) (?! {any8} (wiped|cancelled|rubbed|denied|reversed|refused) (out)? (what|the|a|an|his|her|their|any|{_k:PERSON}|{_t:TEAM}))"
# name: (pattern, example)
_TELLINGS = {
    "his": ("{scorer:POSS} {gap2} " + THING + " " + _ACTIVE + " {any6} <behind>", "[scorer:Vidal]'s header, to his dismay, was <behind>."),
    "whose": ("{scorer:PERSON} ,? whose {gap2} " + THING + " " + _ACTIVE + " {any6} <behind>", "It was [scorer:Vidal], whose late effort was <behind>."),
    "saw": (
        "(({scorer:SUBJ} ((?! ({halt}|,|and|but|{n:PERSON}) ) _)*?|(?= (" + _SAW + "|only to see) ) " + reach("scorer") + ") (" + _SAW + "|only to see)|{scorer:PERSON} ,? who {gap4} (saw|sees|had|has)) (a|an|his|her|one|another|the|what {any6})? {gap2} " + THING + " (, (which|that) {any10} ,)? {gap4} <behind>",
        "[scorer:Vidal] saw a goal <behind>.",
        "[scorer:Vidal] hit the post and then had a header <behind>.",
    ),
    "team_saw": (
        "{team:TEAM} (,? who)? {gap12} " + _SAW + " (a|an|their|its|what|one|another|the)? ((would|might|could) (be|have been) (a|an|the|their)?)? ({scorer:NAMED} (?! '))? {gap2} " + THING + " (at {_v:TEAM})? ({gap2} (by|from) {scorer:OBJ})? {gap4} <behind> ({any3} (when|as|after|because|with|,) {scorer:PERSON} {gap4} (straying|strayed|offside|flagged|adjudged|penalised|judged|deemed|caught))?",
        "[team:Wigan] had a goal <behind>.",
        "[team:Wigan] had a would-be go-ahead goal by [scorer:Vidal] <behind>.",
    ),
    "by": (
        "((a|an|the|what|another)? ((would|might|could|should) have been (a|an|the|his|her|another)?|(looked|seemed|appeared) (like|to be) (a|an|the|his|her|another)?)? " + THING + " (by|from|of|for) {scorer:OBJ}|(?<! (in|home|from|after|following|to|met|meets|meeting|converted|converting|turned|volleyed|headed|nodded|swept|with)) {scorer:NAMED} {minute:MINUTE}? " + THING + ") {any6} " + _BE + " <behind>",
        "A header from [scorer:Vidal] was <behind>.",
    ),
}  # fmt: skip


def _rules() -> list[Rule]:
    return [
        Rule(
            f"disallowed_goal.{how}_{name}",
            filled(pattern, reason) + " " + STOOD,
            yes=tuple(example(sentence, reason) for sentence in sentences),
            tags={"reason": None if name == "none" else name},
            over=(
                *over(f"disallowed_goal.{how}", name),
                *(() if how == "team_saw" else _NAMELESS),
            ),
        )
        for how, (pattern, *sentences) in _TELLINGS.items()
        for name, reason in REASONS.items()
    ]


def _ruled(name: str, tail: str, words: str) -> Rule:
    return Rule(
        f"disallowed_goal.ruling_{name}",
        _RULES_OUT
        + " ({any5} {scorer:POSS} {gap2} "
        + THING
        + "|(what {any6} (was|to be|were) {gap2})? (a|an|the|another) "
        + THING
        + " (by|from) {scorer:OBJ}|(a|an|the|another) {minute:MINUTE}? {scorer:NAMED} "
        + THING
        + ")"
        + (tail or " " + STOOD),
        yes=(
            f"The referee ruled out [scorer:Vidal]'s goal{words}.",
            f"The referee disallowed a header by [scorer:Vidal]{words}.",
            f"The referee disallowed what Wigan thought was a perfectly good goal by [scorer:Vidal]{words}.",
        ),
        no="Bertoli denied Vidal.",
        tags={"reason": None if name == "none" else name},
        over=over("disallowed_goal.ruling", name),
    )


_DENIED = "((?<! (after|when|as|once|because|since|while) ) {scorer:SUBJ} {gap6} ({be}|been) {adverb}? denied|{scorer:PERSON} ,? who {gap4} denied|{team:TEAM} {gap6} ({be}|been) {adverb}? denied|{scorer:OBJ} being denied|{scorer:PERSON} ,? {adverb}? denied)"

RULES = (
    *_rules(),
    _ruled("offside", " {gap6} {offside_word}", " for offside"),
    _ruled("foul", " {gap6} {foul_word}", " for a foul"),
    _ruled("handball", " {gap6} {hand_word}", " for handball"),
    _ruled("var", " {gap6} {var_word}", " after a VAR check"),
    _ruled("none", "", ""),
    Rule(
        "disallowed_goal.denied_by_flag",
        _DENIED + " {any8} by {gap4} (flag|offside|offside decision|offside call|linesman|assistant referee)",
        yes=(
            "[scorer:Vidal] was denied a goal by the offside flag.",
            "[scorer:Vidal] was twice denied by a late flag.",
            "[scorer:Vidal], denied his second by the linesman's flag, went off.",
            "[team:Wigan] were denied an equaliser by the offside flag.",
        ),
        no="Vidal was denied by Bertoli.",
        tags={"reason": "offside"},
        over=OVER,
    ),
    Rule(
        "disallowed_goal.judged_arm",
        "({scorer:POSS} {gap2}|{scorer:PERSON} ,? whose {gap2}) "
        + THING
        + " ({_w:MINUTE}|, {any4} ,)? {be} {adverb}? (judged|adjudged|deemed|ruled|held|found|considered) (,? by ((?! ;) _)*? ,?)? to have (?= {any14} (in|over|home|line|net|goal) ) {gap4} (off|in|via|by|hit|struck|touched|brushed|grazed) (his|her|the|an|a) {gap1} (arm|hand|hands|elbow|forearm|wrist)",
        yes=(
            "[scorer:Vidal]'s header, from a corner, was adjudged by the referee, Paul Mellor, to have come off his arm on its way in.",
            "Wigan breathed again when [scorer:Vidal]'s shot was judged to have gone in off a hand.",
        ),
        no="Vidal's header was adjudged to have crossed the line.",
        tags={"reason": "handball"},
        over=OVER,
    ),
    Rule(
        "disallowed_goal.denied_by_var",
        _DENIED + " {gap4} (goal|equaliser|winner|opener|hat trick|brace|second|third|leveller) {gap4} by {gap2} {var_word}",
        yes="[scorer:Vidal] was denied a late equaliser by VAR.",
        tags={"reason": "var"},
        over=OVER,
    ),
    Rule(
        "disallowed_goal.flag_denied",
        "(flag|offside|offside decision|offside call|offside flag|linesman) {gap4} ((denied|denies|denying|robbed|thwarted|frustrated|foiled|to deny) {scorer:OBJ} (?! {gap2} penalty)|(cut short|halted|ended|curtailed|stopped|spoiled|interrupted|silenced) {scorer:POSS} {gap1} (celebrations|celebration|joy|delight|jubilation))",
        yes=("The offside flag denied [scorer:Vidal].", "The assistant's flag cut short [scorer:Vidal]'s celebrations."),
        tags={"reason": "offside"},
        over=OVER,
    ),
    Rule(
        "disallowed_goal.noun",
        "{scorer:POSS} {gap2} (disallowed|ruled out|chalked off|cancelled) (goal|strike|effort|header|finish|equaliser|winner)|(disallowed|ruled out|chalked off) (goal|strike|effort|header|finish|equaliser|winner) (by|from|for) {scorer:OBJ}",
        yes=(
            "[scorer:Vidal]'s disallowed goal proved the turning point.",
            "There was also a disallowed goal by [scorer:Vidal].",
        ),
        tags={"reason": None},
        over=OVER,
    ),
    Rule(
        "disallowed_goal.two",
        "({scorer:SUBJ} {gap4}|{team:TEAM} {gap4}|{scorer:PERSON} ,? who {gap4}) (had|saw|has|have|having|sees) (two|both) {gap2} (goals|efforts|strikes|headers) {gap3} {void}",
        yes=("[team:Wigan] had two goals ruled out.", "[scorer:Vidal] saw two efforts disallowed for offside."),
        tags={"count": 2, "reason": None},
        over=(*OVER, *(f"disallowed_goal.{how}_{name}" for how in ("saw", "team_saw") for name in REASONS)),
    ),
    Rule(
        "disallowed_goal.saw_one_by",
        f"{_SAW} (a|an|another|what|one|their|its) {{gap3}} {THING} (by|from) {{scorer:OBJ}} (?! 's) {{gap4}} {{void}}",
        yes=("Wigan had a goal by [scorer:Vidal] ruled out for a push.",),
        tags={"reason": None},
        over=(*OVER, *(f"disallowed_goal.{how}_{name}" for how in ("saw", "team_saw") for name in REASONS)),
    ),
    Rule(
        "disallowed_goal.team_saw_when",
        "{team:TEAM} {gap6} "
        + _SAW
        + " (a|an|their|its|what|one|another|the)? {gap2} "
        + THING
        + " {gap4} {void} {gap6} (when|as|after|because|with) {scorer:PERSON} {gap4} (penalised|adjudged|judged|deemed|ruled|pulled up|guilty|punished) {gap4} {foul_word}",
        yes="[team:Wigan] had a goal disallowed when [scorer:Vidal] was penalised for a push on Moreno.",
        tags={"reason": "foul"},
        over=(*OVER, "disallowed_goal.team_saw_foul", "disallowed_goal.team_saw_none"),
    ),
    *(
        Rule(
            f"disallowed_goal.item_{name}",
            "(?<= ({void}|{ruled_sure}) {any14} (,|and|:|when|as|with|after|because) {any1}) {scorer:PERSON} (?! 's) {gap3} (straying|strayed|being|flagged|penalised|penalized|pulled up|caught|adjudged|judged|ruled|deemed|found|standing) {any6} "
            + word,
            yes=f"Wigan had two goals ruled out, [scorer:Vidal] {words}.",
            tags={"reason": name, "offender": True},
            over=(*OVER, *(f"disallowed_goal.team_saw_{other}" for other in REASONS), "disallowed_goal.two"),
        )
        for name, word, words in (
            ("offside", "{offside_word}", "straying offside"),
            ("foul", "{foul_word}", "being penalised for a push"),
            ("handball", "({hand_word}|used (an|his|her) (arm|hand))", "judged to have used an arm"),
        )
    ),
    *(
        Rule(
            f"disallowed_goal.celebrations_{name}",
            filled(
                f"(((?! (his|her)) {{scorer:POSS}}|{{scorer:PERSON}} ,? whose) {{gap2}} {SPOILT} {{any6}} _? {{any6}} {why}|{{team:TPOSS}} {{gap2}} {SPOILT} {{any3}} (when|as|after|because) {{scorer:SUBJ}} {{any6}} _? {{any6}} {why}"
                f"|{{team:TPOSS}} {{gap2}} {SPOILT} {{any6}} _? {{any6}} {why} {{any8}} (lead|build|run)+ up to {{scorer:POSS}} {{gap1}} {THING})",
                REASONS[name],
            ),
            yes=(
                example(f"[scorer:Vidal]'s celebrations were cut short{words}.", REASONS[name]),
                *(
                    ["[team:Wigan]'s joy was cut short when [scorer:Vidal] was adjudged to have handled."]
                    * (name == "handball")
                ),
                *(
                    [
                        "[team:Wigan]'s celebrations were halted when the referee spotted a foul in the lead-up to [scorer:Vidal]'s header."
                    ]
                    * (name == "foul")
                ),
            ),
            tags={"reason": None if name == "none" else name},
            over=over("disallowed_goal.celebrations", name),
        )
        for name, why, words in SPOILERS
    ),
)
