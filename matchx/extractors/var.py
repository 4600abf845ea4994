"""What the video referees decided."""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "var"

_GOAL = "(goal|strike|effort|header|finish|equaliser|equalizer|winner|opener|leveller|second|third)"
_AFTER = "(after|following|by|with|when|once|as|via|thanks to|courtesy of|on|because of|despite|through|pending)"


def _rule(how: str, decision: str, pattern: str, yes: tuple[str, ...] | str, no: tuple[str, ...] | str = ()) -> Rule:
    return Rule(f"var.{how}", pattern, yes=yes, no=no, tags={"decision": decision})


RULES = (
    _rule(
        "goal_given_after",
        "goal_confirmed",
        "({player:POSS} {gap3})? "
        + _GOAL
        + " (?! {any10} (ruled out|disallowed|chalked|not)) {gap6} {given} {gap6} "
        + _AFTER
        + " {any6} {var_word}",
        ("The goal was given after a VAR check.", "[player:Vidal]'s strike was allowed to stand following a video review."),
        "The goal was given after a long wait.",
    ),
    _rule(
        "gives_goal",
        "goal_confirmed",
        "{var_word} (?! {any12} (penalty|spot kick|disallowed|ruled out|not|n't|overturned the goal)) {gap10} (confirmed|confirmed that _ (was|were)|confirms|allowed|allows|gave|gives|awarded|awards|upheld|ruled|showed|shows|deemed|decided|ratified|validated|approved|proved|overturned|overturns) {gap6} (goal|onside|effort|strike|the flag|that call|offside (call|decision|flag))",
        (
            "VAR confirmed the goal.",
            "A lengthy VAR check confirmed that he was onside.",
            "VAR overturned the offside decision.",
        ),
        "The video was shown at the club dinner.",
    ),
    _rule(
        "goal_stood",
        "goal_confirmed",
        "{var_word} {any10} _? {any6} "
        + _GOAL
        + " {gap3} (stood|stands|was given|was awarded|was allowed|is given|to stand|was confirmed|was reinstated|counts)",
        ("After a VAR check the goal stood.", "The goal went to VAR, but the strike was given."),
        "After a VAR check the goal was not allowed.",
    ),
    _rule(
        "goal_despite",
        "goal_confirmed",
        "({player:POSS} {gap3})? " + _GOAL + " {gap6} (survived|survives|surviving|passed|passes) {gap3} {var_word}",
        "The goal survived a VAR check.",
    ),
    _rule(
        "flag_overturned",
        "goal_confirmed",
        "(flag|flagged offside|offside|disallowed|ruled out) {any12} _? {any6} {var_word} {gap6} (overturned|overruled|awarded|gave|gives|reversed|overturns|reinstated|reinstates)",
        "The goal was first disallowed for offside, but VAR overturned the decision.",
    ),
    _rule(
        "goal_disallowed_after",
        "goal_disallowed",
        "({player:POSS} {gap3})? (goal|strike|effort|header|finish|equaliser|winner|opener|leveller|it|celebrations|volley) {any8} {void} (?! {any8} (overturned|reinstated|before|but|until)) {any6} {var_word}",
        (
            "The goal was ruled out by VAR.",
            "[player:Vidal]'s header was chalked off after a VAR review.",
            "It was disallowed following a VAR check.",
        ),
        "The goal was ruled out.",
    ),
    _rule(
        "rules_out",
        "goal_disallowed",
        "{var_word} (?! {any14} (penalty|spot kick|red card|yellow)) {any8} (ruled out|rules out|ruled it out|disallowed|disallows|chalked off|chalks off|cancelled|spotted|spots|intervened to rule|denied|denies|overturned|overturns|struck off|rule out|chalk off|disallow) {any4} (goal|strike|effort|header|finish|equaliser|winner|opener|leveller|it|offside|handball|foul|celebrations|that)",
        ("VAR ruled out the goal.", "VAR chalked off his equaliser.", "VAR spotted a handball."),
        "VAR was not in use.",
    ),
    _rule(
        "goal_was_out",
        "goal_disallowed",
        "{var_word} {any10} _? {any6} "
        + _GOAL
        + " {gap4} {be} {adverb}? (ruled out|disallowed|chalked off|cancelled|overturned|ruled offside|not given|scrubbed off|struck off)",
        "After a VAR review the goal was disallowed.",
    ),
    _rule(
        "penalty_after",
        "penalty_awarded",
        "({pen_np} {gap4} (awarded|given|won|earned|confirmed|upheld)|{ref_gives}|(awarded|given|won|handed|earned|got|received) {pen_np}) (?! {any8} _? {any4} (overturned|cancelled|rescinded|reversed)) {gap8} "
        + _AFTER
        + " {gap4} {var_word}",
        (
            "A penalty was awarded after a VAR review.",
            "The referee pointed to the spot after consulting the pitchside monitor.",
            "Wigan were awarded a penalty following a VAR check.",
        ),
        "A penalty was not awarded after a VAR review.",
    ),
    _rule(
        "gives_penalty",
        "penalty_awarded",
        "{var_word} (?! {any14} (no penalty|not|n't|overturned|cancelled|rescinded|overturns|cancels|ruled out)) {gap12} _? {gap6} ({ref_gives}|{pen_np} (was|is) {adverb}? (given|awarded)|to award {pen_np}|(awarded|given|handed|won) {pen_np})",
        ("After a VAR check the referee pointed to the spot.", "VAR intervened and a penalty was given."),
        "There was no VAR and a penalty was feared.",
    ),
    _rule(
        "penalty_overturned",
        "penalty_cancelled",
        "(penalty|spot kick|(pointed|pointing) to the spot) {any10} _? {any6} {overturn} {any8} {var_word}",
        (
            "The penalty was overturned after a VAR review.",
            "The referee pointed to the spot, but the decision was reversed by VAR.",
        ),
    ),
    _rule(
        "overturns_penalty",
        "penalty_cancelled",
        "{var_word} (?! {any14} (not|n't) {overturn}) {any12} _? {any6} ({overturn} {gap4} (penalty|spot kick|decision to award a penalty)|(penalty|spot kick) {gap4} (was|is) {overturn})",
        ("VAR overturned the penalty.", "After a look at the monitor the referee cancelled the spot-kick."),
        "VAR is used in this competition.",
    ),
    _rule(
        "pointed_then",
        "penalty_cancelled",
        "(pointed|pointing|points) to the (penalty)? spot {any8} _? {any6} {var_word} {gap8} {overturn}",
        "The referee pointed to the spot, but the VAR saw that it was outside the area and overturned it.",
    ),
    _rule(
        "card_upgraded",
        "card_upgraded",
        "((upgraded|upgrade|upgrading|changed|turned|changing) {gap4} (to|into) (a)? (straight)? red {gap8} {var_word}|{var_word} {gap12} _? {gap6} (upgraded|upgrade|upgrading|changed|turned|changing) {gap6} (to|into) (a)? (straight)? red)",
        (
            "The yellow card was upgraded to red after a VAR review.",
            "VAR intervened and the booking was upgraded to a red card.",
        ),
    ),
    _rule(
        "red_after",
        "card_upgraded",
        "({player:SUBJ} {gap6} (sent off|dismissed|shown (a|the)? (straight)? red (card)?|red carded)|(straight)? red card {gap4} (shown|produced|brandished)) {gap6} "
        + _AFTER
        + " {gap4} {var_word}",
        ("[player:Moreno] was sent off after a VAR review.", "[player:Moreno] was shown a red card following a VAR check."),
    ),
    _rule(
        "card_cancelled",
        "card_cancelled",
        "((red|card|dismissal|sending off|booking) {any6} {overturn} {any8} {var_word}|{var_word} {gap10} _? {gap4} {overturn} {gap4} (red|card|dismissal|sending off)|{var_word} {any12} _? {any4} (red|card|dismissal|sending off) {gap4} (was|is) {overturn})",
        (
            "The red card was overturned after a VAR review.",
            "VAR rescinded the red card.",
            "His red card was downgraded to a yellow following a VAR check.",
        ),
    ),
    _rule(
        "no_change",
        "no_change",
        "{var_word} {any10} (no change|no penalty|nothing|not (a)? penalty|not to (intervene|overturn|give|award)|did not (intervene|overturn|agree)|didn't (intervene|overturn)|saw (no|nothing)|decided against|stuck with|stayed with|sticks with|upheld (the)? (on field)? decision|decision (stood|stands)|no (foul|handball|offence|red card|wrong)|found no|cleared|backed (up)? (the)? (referee|on field|original)|declined to|agreed with|supported the|chose not to|original decision (stood|stands)|check complete|no clear and obvious)",
        (
            "VAR saw nothing wrong with it.",
            "A VAR check ended with no penalty.",
            "VAR did not intervene.",
            "VAR stuck with the on-field decision.",
        ),
        "VAR was introduced in the league this season.",
    ),
    _rule(
        "no_change_after",
        "no_change",
        "((on field|original|referee's|initial)? decision {gap4} (stood|stands|upheld|unchanged)|(play|waved) {gap2} (on|away)|no penalty) {gap6} "
        + _AFTER
        + " {gap4} {var_word}",
        ("The original decision stood after a VAR check.", "The decision was upheld following a video review."),
    ),
    _rule(
        "label_goal",
        "goal_confirmed",
        "^ var (decision|check)? (:|-|!|,)* (goal (confirmed|given|awarded|stands|allowed|!|\\.|$)|decision : goal (?! (cancelled|disallowed|ruled|not)))",
        ("VAR decision: Goal confirmed.", "VAR check: goal stands."),
    ),
    _rule(
        "label_no_goal",
        "goal_disallowed",
        "(^ var (decision|check)? (:|-|!|,)* (no goal|goal (cancelled|disallowed|ruled out|overturned|not given|chalked off))|goal overturned by var)",
        (
            "VAR Decision: No goal.",
            "VAR: goal disallowed.",
            "GOAL OVERTURNED BY VAR: Emilio Vidal scores but the goal is ruled out.",
        ),
    ),
    _rule(
        "label_penalty",
        "penalty_awarded",
        "^ var (decision|check)? (:|-|!|,)* penalty (?! (cancelled|overturned|not|rescinded|check|taken))",
        ("VAR decision: Penalty Wigan.", "VAR: penalty given."),
    ),
    _rule(
        "label_no_penalty",
        "penalty_cancelled",
        "^ var (decision|check)? (:|-|!|,)* (no penalty|penalty (cancelled|overturned|rescinded|taken back))",
        ("VAR decision: No penalty.", "VAR: penalty cancelled."),
    ),
    _rule(
        "label_card",
        "card_upgraded",
        "^ var (decision|check)? (:|-|!|,)* (card upgraded|red card|upgraded to red)",
        "VAR Decision: Card upgraded.",
    ),
    _rule(
        "label_card_off",
        "card_cancelled",
        "^ var (decision|check)? (:|-|!|,)* (no red card|card (cancelled|changed|downgraded|overturned|rescinded))",
        "VAR Decision: Card changed.",
    ),
)
