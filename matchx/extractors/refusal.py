"""Why a goal does not count, told apart from the goal: the flag, the whistle, the arm, the monitor, "it did not last".

No events of their own: the resolver reads them behind a goal, where the final score has one too many, or behind the ball in
the net. ``net`` is such a telling of the ball in the net, which need not have been a goal.
"""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "refusal"


def _rule(how: str, pattern: str, yes: tuple[str, ...] | str, no: tuple[str, ...] | str = (), **tags: object) -> Rule:
    return Rule(f"refusal.{how}", pattern, yes=yes, no=no, tags={"weak": True} | tags)


RULES = (
    _rule(
        "offside",
        "(?<! {flag_no} (an|the|any|a)?) ({flag}|{offside_told})",
        (
            "A flag, however, was already up.",
            "He had strayed a yard beyond the last man.",
            "The lines showed him fractionally ahead.",
        ),
        reason="offside",
    ),
    _rule(
        "flag",
        "(?<! {flag_no} (an|the|any|a)?) {flag_is_up}",
        (
            "The linesman stood with his flag aloft.",
            "Up went the flag.",
            "The assistant had raised his flag.",
            "He noticed the flag.",
        ),
        reason="offside",
        strong=True,
    ),
    _rule(
        "foul",
        "({whistle}|{foul_told})",
        ("The referee ruled that he had fouled Bertoli.", "Moreno was penalised for holding the goalkeeper."),
        reason="foul",
    ),
    _rule(
        "handball",
        "({hand_act}|handball|hand ball|handling)",
        ("Vidal had controlled the ball with his hand.", "The ball had struck his arm on the way in.", "Handball."),
        reason="handball",
    ),
    _rule(
        "var",
        "({var_word}|{looks_again})",
        ("VAR intervened.", "The referee put a finger to his ear.", "The pitchside monitor beckoned."),
        reason="var",
    ),
    _rule(
        "void",
        "({ruled_sure}|{no_count}|{rules_it_out}|{not_to_be})",
        ("It was ruled out.", "It did not last.", "No goal.", "The celebrations were short-lived."),
        void=True,
    ),
    _rule(
        "stood",
        "({goal_stands})",
        ("The goal stood.", "VAR showed that he was onside.", "The flag stayed down."),
        stood=True,
    ),
    _rule(
        "net",
        "(?<! ({denial}|failed|fails|unable|almost|nearly|trying|tried) {any3}) ({has_net}|{thinks_goal}|{net_told})",
        ("Wigan had the ball in the net through Vidal.", "Vidal thought he had scored.", "Vidal's header was in the net."),
        net="sure",
    ),
    _rule(
        "shot",
        "(?<! ({denial}|failed|fails|unable|almost|nearly|trying|tried) {any3}) ({strike}|{strike.ing}|{strike.en}|to {strike.base}) {gap8} ({into_net}|home|in (?= (,|\\.|from|at|off|and|but|only|when|after|a|the))|(past|beyond) {_k:PERSON})",
        "Vidal fired it past Bertoli.",
        net="shot",
    ),
)
