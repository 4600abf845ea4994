"""Why a goal did not stand, as the tellings of disallowed goals put it together. No rules of its own."""

from __future__ import annotations

from typing import NamedTuple

_ANONYMOUS = ("turn_offside", "turn_foul", "turn_handball", "turn_var", "turn_none", "it_was_offside", "it_was_foul", "it_was_handball", "it_was_var", "it_was_none",
              "var_then", "flag_up", "up_went_flag", "will_not_count", "whistle_gone")  # fmt: skip
OVER = ("goal", "chance", "penalty", *(f"disallowed_goal.{how}" for how in _ANONYMOUS))
GONE = "({void}|{no_count})"  # behind "was", or behind the goal itself
SURE = "({ruled_sure}|{no_count}|{rules_it_out})"
_FAR = " {any6} _? {any6} "
_ACT = "({ref_acts}|{ref_acts.base}|{ref_acts.ing}|{ref_acts.en})"
_UPHELD = "(?! {any6} (overturned|overruled|awarded|gave|gives|reversed|reinstated|allowed|allows|intervened and|disagreed))"
# Behind a ruling: it was itself taken back.
STOOD = "(?! {any14} _? {any14} {flag_wrong}) (?! {any2} (found|shown|proved|proven|judged|deemed|adjudged|ruled) {any3} (wrong|incorrect|mistaken|in error)) (?! {any14} _? {any14} (goal|it|effort|strike|header|equaliser|winner) (was|is) (given|awarded|allowed|reinstated)) (?! {any14} _? {any8} ((play|played|playing|kept|keeping) (him|her|the _|{_k:PERSON})? on (?! the)|onside|to stand|stood|reinstated|onside after all|ruled back in|given back|back in by|given after all|restored)) (?! {any8} (but|before|until|only for) {any6} {var_word} {any6} (overturned|overruled|awarded|gave|gives|reversed|reinstated|allowed|allows))"
THING = "{goal_pre}? {minute:MINUTE}? {goal_pre}? {goal_pre}? {goal_thing}"


class Reason(NamedTuple):
    """A reason: what stands behind "was" or the goal itself, the clause behind "but", an example of each, what it outdoes."""

    behind: str
    clause: str
    behind_example: str
    clause_example: str
    beats: tuple[str, ...]


REASONS = {
    "offside": Reason(
        "((ruled|flagged|adjudged|judged|deemed|given|called|given as) {adverb}? (to be|to have been|as)? offside|flagged|" + GONE + "(?! (for|after|because|following|due to) {any3} (foul|push|shove|pull|trip|hold|elbow|handball|hand ball|holding|pushing|impeding|climbing))" + _FAR + "{offside_word})",
        "((?<! {flag_no} (an|the|any|a)?) {flag}|" + _ACT + " {any4} _? {any4} offside|offside {gap4} " + SURE + "|(strayed|gone|drifted|wandered|moved|run) (too early|offside|a yard offside)|" + SURE + _FAR + "{offside_word})",
        "ruled out for offside",
        "the flag was up",
        ("foul", "var", "none"),
    ),
    "foul": Reason(
        GONE + _FAR + "{foul_word}",
        "({whistle}|" + _ACT + " {any4} _? {any4} {foul_word}|" + SURE + _FAR + "{foul_word})",
        "disallowed for a push",
        "the whistle had gone for a push",
        ("var", "none"),
    ),
    "handball": Reason(
        GONE + _FAR + "{hand_word}",
        "(" + _ACT + " {any4} _? {any4} ({hand_word}|used (his|her|an|a) (arm|hand)|handled)|{hand_act}|" + SURE + _FAR + "{hand_word})",
        "chalked off for handball",
        "the referee had spotted a handball",
        ("foul", "var", "none"),
    ),
    "var": Reason(
        GONE + " {any6} {var_word} " + _UPHELD,
        "(" + SURE + " {any6} {var_word}|{var_word} " + _UPHELD + _FAR + "({ruled_sure}|{no_count}|{rules_out}|{rules_it_out}|intervened|stepped in|to intervene|to rule (it)? out|had other ideas|came to _ rescue|spotted))",
        "ruled out by VAR",
        "it was ruled out by VAR",
        ("none",),
    ),
    "none": Reason(GONE, "(" + SURE + "|{out_of_play})", "disallowed", "it did not count", ()),
}  # fmt: skip


# What ended the joy: the reason by a word or a clause, and words of an example.
SPOILT = "(celebrations|celebration|joy|delight|jubilation|cheers|rejoicing|elation|happiness) {any3} (cut short|short lived|shortlived|curtailed|ended|halted|stopped|premature|cancelled|cut off|in vain|brief|died|silenced|choked off|stilled|muted|tempered|punctured|dashed|deflated|ruined|spoiled)"
SPOILERS = (
    ("offside", "({offside_word}|<clause>)", " by a flag"),
    ("foul", "({foul_word}|<clause>)", " because he had impeded Bertoli"),
    ("handball", "({hand_word}|<clause>)", " because he had used a hand"),
    ("var", "({var_word}|<clause>)", " by VAR"),
    ("none", "<clause>", ", as the ball had gone out of play"),
)


_SPOILS = {name: why for name, why, _ in SPOILERS}


def spoilt(pattern: str, name: str) -> str:
    """A telling of the ball in the net: what follows is a clause of its own, or what ended the joy."""
    reason = REASONS[name]
    return pattern.replace(
        "<clause>",
        f"({reason.clause}|{SPOILT} {{any6}} _? {{any6}} {_SPOILS[name].replace('|<clause>', '').replace('<clause>', reason.clause)})",
    )


def filled(pattern: str, reason: Reason) -> str:
    """A telling with its reason: <behind> and <clause> stand for it."""
    return pattern.replace("<behind>", reason.behind).replace("<clause>", reason.clause)


def example(sentence: str, reason: Reason) -> str:
    return sentence.replace("<behind>", reason.behind_example).replace("<clause>", reason.clause_example)


def over(how: str, reason: str) -> tuple[str, ...]:
    """What a telling with a reason beats: shots of the same words, and itself with a lesser reason."""
    return (*OVER, *(f"{how}_{other}" for other in REASONS[reason].beats))
