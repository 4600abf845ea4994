"""Substitutions in lists, line-ups and headed lines."""

from __future__ import annotations

from ..engine.rule import Rule
from ._changes import (
    ALL_IN,
    ALL_OUT,
    IN,
    LISTED,
    MIN,
    MORE_IN,
    MORE_OUT,
    NAMED_IN,
    NAMED_OUT,
    NO_MORE,
    OFF,
    OUT,
    PLAY,
    TAKEN,
    WHEN,
)

GROUP = "substitution"

LISTED_PAIR = {"listed": True}  # who came on for whom, beyond doubt
MANY = "{_a:NAMED} _* {_b:NAMED} _* {_c:NAMED} _* {_d:NAMED} _*"

RULES = [
    Rule(
        "substitution.on_off",
        f"{IN} (goes|comes|is|went|came|was)? (on|in) (;|,|\\.|and|:|/|-|with)* {OUT} (goes|comes|is|went|came|was)? (off|out)",
        yes=(
            "[player_in:Bellamy] on, [player_out:Hartnell] off.",
            "[player_in:Bellamy] is on and [player_out:Hartnell] is off.",
        ),
    ),
    Rule(
        "substitution.lists_on_off",
        f"{ALL_IN} (come|go|are|came|went|were)? on (;|,|\\.|and|:|/|-|with)* {ALL_OUT} (go|come|are|went|came|were)? off",
        yes=(
            "[player_in:Bellamy], [player_in:Ross] and [player_in:Nunn] on; [player_out:Hartnell], [player_out:Diaz] and [player_out:Kerr] off.",
        ),
    ),
    Rule(
        "substitution.lists_off_on",
        f"{ALL_OUT} (come|go|are|came|went|were)? (off (;|,|\\.|and|:|/|-|with)* {ALL_IN} (go|come|are|went|came|were)? on|out (;|,|and)* {ALL_IN} (came|come|went)? in (?= (\\.|,|;|for|at|$)))",
        yes=(
            "[player_out:Hartnell] and [player_out:Diaz] off, [player_in:Bellamy] and [player_in:Ross] on.",
            "[player_out:Hartnell] OFF, [player_in:Bellamy] ON.",
            "[player_out:Hartnell] off, [player_in:Bellamy] on.",
            "Everton made their first change: [player_out:Hartnell] out, [player_in:Bellamy] in.",
        ),
    ),
    Rule(
        "substitution.off_with",
        f"(off|out) with {{gap2}} {ALL_OUT} (,|and|;|-)+ (on|in) with {{gap2}} {ALL_IN}|(on|in) with {{gap2}} {ALL_IN} (,|and|;|-)+ (off|out) with {{gap2}} {ALL_OUT}",
        yes=("Off with [player_out:Hartnell], on with big [player_in:Bellamy].",),
    ),
    Rule(
        "substitution.on_label",
        f"(on|in) : {ALL_IN} (;|,|\\.|and|:|/|-|\\|)* (off|out) : {ALL_OUT}",
        yes=("On: [player_in:Bellamy]; off: [player_out:Hartnell].", "IN: [player_in:Bellamy], OUT: [player_out:Hartnell]."),
    ),
    Rule(
        "substitution.off_label",
        f"(off|out) : {ALL_OUT} (;|,|\\.|and|:|/|-|\\|)* (on|in) : {ALL_IN}",
        yes=("Off: [player_out:Hartnell], on: [player_in:Bellamy].",),
    ),
    Rule(
        "substitution.in_brackets",
        f"{ALL_IN} \\( (on|in) \\) (;|,|and|:|/|-|for)* {ALL_OUT} \\( (off|out) \\)",
        yes=("[player_in:Bellamy] (on) [player_out:Hartnell] (off)",),
    ),
    Rule(
        "substitution.out_brackets",
        f"{ALL_OUT} \\( (off|out) \\) (;|,|and|:|/|-|for)* {ALL_IN} \\( (on|in) \\)",
        yes=("[player_out:Hartnell] (off) [player_in:Bellamy] (on)",),
    ),
    Rule(
        "substitution.head_lists",
        f"{{sub_head}} {{gap2}} (:|-|,|saw|with|as) {IN} {MORE_IN} (on|coming on|replacing|come on|came on|replaced)? (for)? {OUT} {MORE_OUT} {PLAY}",
        yes=(
            "A triple substitution followed: [player_in:Bellamy], [player_in:Ross] and [player_in:Nunn] for [player_out:Hartnell], [player_out:Diaz] and [player_out:Kerr].",
            "Three went on together in one big change, [player_in:Bellamy] and [player_in:Ross] for [player_out:Hartnell] and [player_out:Diaz].",
        ),
        over=("substitution.list_for", "substitution.head_on"),
        tags=LISTED_PAIR,
    ),
    Rule(
        "substitution.list_for",
        f"((?<= (:|,|;|-|\\|)) {WHEN} (:|-)?)? {NAMED_IN} (({WHEN}|{{_k:NUM}}) ,?)? (\\( (on)? )? for {NAMED_OUT} {PLAY} (?<= {{sub_head}} _*)",
        yes=(
            "Substitutions - Leeds: [player_in:Bellamy] for [player_out:Hartnell] (58), [player_in:Ross] for [player_out:Diaz] (both 66).",
            "Everton made three changes: [player_in:Bellamy] for [player_out:Hartnell], [player_in:Ross] for [player_out:Diaz] and [player_in:Nunn] for [player_out:Kerr].",
            "Subs: [player_in:Bellamy] (for [player_out:Hartnell], 74).",
            "Changes at Bochum: [player_in:Bellamy] for [player_out:Hartnell], [player_in:Ross] for [player_out:Diaz].",
        ),
        no=("Everton made two changes to the team beaten by Hull: Bellamy for Hartnell and Ross for Diaz.",),
    ),
    Rule(
        "substitution.team_list_for",
        f"{NAMED_IN} for {NAMED_OUT} ,? (\\(|$|,|;|\\.|{WHEN}|{{_n:NUM}}) {PLAY} (?<= ^ ({{_t:TEAM}}|{{_t:TEAM}} (subs|substitutions|changes)) (:|-) _*)",
        yes=("Everton: [player_in:Bellamy] for [player_out:Hartnell] (58), [player_in:Ross] for [player_out:Diaz] (both 66).",),
    ),
    Rule(
        "substitution.lists_off_then_on",
        f"{OUT} {MORE_OUT} {{gap6}} ({TAKEN}|{OFF}|{{go_off.base}}|{NO_MORE}|make way|made way|go off|come off) {{gap5}} (,|and|with|as|;|-|while) {IN} {MORE_IN} {{gap3}} ({{take_place}}|come on|coming on)",
        yes=(
            "[player_out:Hartnell] and [player_out:Diaz] are given a breather, with [player_in:Bellamy] and [player_in:Ross] coming on.",
        ),
        over=("substitution.off_x_taking_over", "substitution.list_come_on"),
    ),
    Rule(
        "substitution.for_brackets",
        f"{NAMED_IN} (,|_)? \\( (on)? (sub|substitute|replacement)? for {NAMED_OUT} ((,|,? at|,? on)? {MIN})?",
        yes=("[player_in:Bellamy] (for [player_out:Hartnell], 74)", "[player_in:Bellamy] 6 (for [player_out:Hartnell], 74)"),
        tags=LISTED_PAIR,
    ),
    Rule(
        "substitution.lineup",
        f"({NAMED_OUT}|(?<= (,|;|:|-|\\(|{WHEN}|{{_n:NUM}})) {NAMED_OUT} _) {{card_note}}? (\\(|\\[) (sub|subs|rep|replaced by|on)? :? (({{_no:NUM}} \\.?)? {NAMED_IN} ,? {MIN}|{MIN} (:|,|-|')? {NAMED_IN} (?= (\\)|\\]|,|;))) {LISTED}",
        yes=(
            "Leeds: Dodd, Marsh, Tan, Roe, [player_out:Hartnell] (Bellamy 62), Berry, Oakes (Ross, 80).",
            "Leeds: Dodd 6, Marsh 7, Tan 6, [player_out:Hartnell] 6 ([player_in:Bellamy] 72mins, 5), Berry 7.",
            "Dodd, Marsh, Tan, Roe, [player_out:Hartnell] (Sub: [player_in:Bellamy] 62), Berry, Oakes.",
            "Leeds: Dodd, Marsh, Tan, Roe, [player_out:Hartnell] (62' [player_in:Bellamy]), Berry, Oakes.",
            "1 Dodd; 5 Marsh, 6 [player_out:Hartnell] Yellow card 36' ([player_in:Bellamy] 45'), 4 Tan; 2 Ross, 8 Berry.",
        ),
        no=("Goals: Hartnell (Bellamy 62).",),
        tags=LISTED_PAIR,
    ),
    Rule(
        "substitution.lineup_again",
        f"(?<= {{_s:NAMED}} (\\(|\\[) {NAMED_OUT} ,? {MIN} (min|mins|')? (;|\\(|\\[)) {NAMED_IN} ,? {MIN} {LISTED}",
        yes=("Leeds: Dodd, Marsh, Tan, Roe, Hartnell ([player_out:Bellamy] 62; [player_in:Ross] 85), Berry.",),
        tags=LISTED_PAIR,
        over=("substitution.lineup",),
    ),
    Rule(
        "substitution.lineup_bare",
        f"(?<= (,|;|:|-|\\)|{{_n:NUM}}|\\.)) {NAMED_OUT} (\\(|\\[) (sub|subs|rep|replaced by)? :? {NAMED_IN} (?= (\\)|\\]) (,|;|-|\\.|and)) ((?<= {MANY})|(?= {MANY})) {LISTED}",
        yes=("Leeds: Dodd; Marsh, Tan, Roe; [player_out:Hartnell] ([player_in:Bellamy]), Berry, Oakes, Nunn.",),
        no=("Booked: Dodd, Marsh, Tan, Roe, Hartnell (Bellamy), Berry.",),
        tags=LISTED_PAIR,
    ),
    Rule(
        "substitution.arrow",
        f"{NAMED_OUT} (>|->|=>|→|»|▶)+ {NAMED_IN} ,? \\(? {MIN}",
        yes=("Leeds: Dodd, Marsh, Tan, [player_out:Hartnell] > [player_in:Bellamy] 62, Berry.",),
    ),
    Rule(
        "substitution.dash",
        f"(?<= {{sub_head}} ({{_t:TEAM}})? (:|-) _*) {NAMED_OUT} (-|/|—) {NAMED_IN} ,? \\(? {MIN}",
        yes=("Substitutions: [player_out:Hartnell] - [player_in:Bellamy] 62', [player_out:Diaz] - [player_in:Ross] 80'.",),
    ),
    Rule(
        "substitution.bench_used",
        f"(?<= (subs|substitutes|replacements) (used|introduced|on) (:|-) ((?! (not|unused)) _)*) {NAMED_IN} (\\(? {WHEN} \\)?)? (?= (,|;|\\.|and|$))",
        yes=("Subs used: [player_in:Bellamy], [player_in:Ross]. Subs not used: Kerr.",),
        no=("Subs not used: Bellamy, Ross.",),
    ),
    Rule(
        "substitution.bench_timed",
        f"(?<= (subs|sub|substitute|substitutes|replacements) {{gap1}} (:|-) ((?! (not|unused)) _)*) (?<! for) {NAMED_IN} \\( {WHEN} (min|mins|minutes|')? \\)",
        yes=("Substitutes: [player_in:Bellamy] (62), [player_in:Ross] (80), Kerr.",),
        no=("Booked: Bellamy (62).",),
    ),
    Rule(
        "substitution.bench_list",
        f"{NAMED_IN} (({WHEN}|{{_k:NUM}}) \\( {NAMED_OUT} \\)|_? \\( {NAMED_OUT} ,? ({{_m:MINUTE}}|{{_n:NUM}}|ht|h t|h / t|half time)) (?<= (subs|substitutes|substitutions|replacements) {{gap1}} (:|-) _*)",
        yes=(
            "Substitutions: [player_in:Bellamy] 60 ([player_out:Hartnell]), [player_in:Ross] 74 ([player_out:Diaz]).",
            "Subs: [player_in:Bellamy] ([player_out:Hartnell] 60), [player_in:Ross] ([player_out:Diaz] 74).",
        ),
        tags=LISTED_PAIR,
    ),
    Rule(
        "substitution.head_on",
        f"{{sub_head}} (({{team:TEAM}}|for {{team:TEAM}})? (:|,|\\.|-|!|for|-|and|sees|, as))? {{gap4}} (?<! {{joint}}) {IN} (replaces|for|on for|comes on for|is on for|in for|replacing|instead of) {OUT}",
        yes=(
            "Substitution [team:Everton]: [player_in:Bellamy] for [player_out:Hartnell].",
            "Substitution, Leeds. [player_in:Bellamy] replaces [player_out:Hartnell].",
        ),
    ),
]
