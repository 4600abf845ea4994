"""What the words around a score say of it: at half-time, at the end, of another match."""

from __future__ import annotations

_NEAR = "((?! (,|;|and|but|before|after|when|\\()) _)? " * 3
_CLAUSE = "((?! (,|;|after|following|from|with|when)) _)? " * 3
_PHRASE = "((?! (,|;)) _)? " * 7
# What the words before (<) or behind (>) a score say of it; with an example.
CONTEXTS: tuple[tuple[str, str, str, str], ...] = (
    (
        "half_time",
        "<",
        "(?<! (after|following|since|{just_short} before) (the)?) {score_pause} " + "((?! (and|but|before|when|;)) _)? " * 5,
        "At half-time it stood at [1-1].",
    ),
    ("half_time", "<", "{score_pause} (:|,|-|\\(|\\))", "Half-time: [1-0]."),
    ("half_time", "<", "{score} {any2} \\(", "Kiel 3-1 ([1-0]) Jena"),
    ("half_time", ">", _NEAR + "(at|by|into|until|till|(?<! {just_short}) before) {score_pause}", "Up [2-0] at the break."),
    (
        "half_time",
        "<",
        "{score_pause} (arrived|arrives|came|comes|was reached|beckoned|found|saw|sounded) " + _PHRASE,
        "The interval found both sides still at [1-1].",
    ),
    (
        "half_time",
        ">",
        ", (and)? (which|so|as)? (that|it|this)? (is|was|'s)? (how|the way|where)? (it|things|matters)? (stood|stayed|remained) (that way)? (at|until|till|to|by) {score_pause}",
        "They led [2-0], and so it stayed until the interval.",
    ),
    (
        "half_time",
        ">",
        "((to|for) {any2})? (it|things|matters) (stayed|remained|was|stood|finished|ended) (at|until|till|to|by) {score_pause}",
        "And [3-1] to the visitors it stayed until half-time.",
    ),
    (
        "half_time",
        "<",
        "(sent|sending|send|sends) (the|both) {any1} (sides|teams|players) (in|off|into {score_pause}|down the tunnel) (level|all square)? (at)?",
        "His header sent both teams in at [2-2].",
    ),
    (
        "half_time",
        "<",
        "the (first|opening)? (half|period) {any2} (finished|ended|stayed|remained|closed|finishing|ending) {any1}",
        "The first half had ended [goalless].",
    ),
    (
        "other",
        "<",
        "(should|could|might|would|ought to) {any1} have (been|made it|finished|ended|won|led) {any1}",
        "They could have led [3-0] by the break.",
    ),
    ("half_time", "<", "({pause_go}|{pause_go.ing}|{pause_go.base}) {any2}", "Leeds turned round [2-0] up."),
    ("half_time", ">", _NEAR + "into the dressing (room|rooms)", "They took a [1-0] lead into the dressing room."),
    (
        "half_time",
        ">",
        "(half time|half-time|halftime|interval) (lead|score|scoreline|deficit|advantage|cushion|margin|edge|buffer)",
        "The [1-0] half-time lead was fair.",
    ),
    ("won", "<", "({won}|{won.base}|{won.ing}|{won.en}) {any7}", "Leeds beat lowly Hull [3-1]."),
    ("full_time", "<", "{full_time} (:|,|-|\\))? {any4}", "FT [3-2]"),
    ("won", "<", "(win|victory|defeat|draw|success|triumph|loss) (,|:|-)? (by|of)? (a|to)?", "A draw, [1-1], was fair."),
    ("result", ">", _NEAR + "{result_noun}", "A tense [2-1] victory for Leeds."),
    ("full_time", ">", "(it|was how it|is how it) (ended|finished|ends|finishes)", "[1-1] it ended."),
    ("stayed", ">", "{any2} it (remained|stayed|remains|stays)", "Lund scored, and [1-0] it remained."),
    ("stayed", ">", ",? (and|which)? {stayed}", "It was [1-0], and that was that."),
    (
        "stayed",
        ">",
        "{any1} (after ({normal_time}|(a|an)? {any2} extra (time|period|half hour)|two hours)|{any1} 120 minutes)",
        "Still [0-0] after normal time.",
    ),
    ("stayed", "<", "({finished}|{finished.en}) {any3}", "The sides had finished [1-1]."),
    ("in_a", "<", "in (a|an|the|this|their|that) {any2}", "They met in a [2-1] boilover."),
    ("beat", "<", "({defeat}|{defeat.base}|{defeat.ing}|{defeat.en}) {any7}", "Leeds swept past Hull [3-1]."),
    ("stayed", ">", "{any4} on the (night|day|evening)", "It was [2-0] on the night."),
    ("aggregate", ">", "((?! \\() _)? ((?! \\() _)? (on)? {aggregate}", "They went through [4-3] on aggregate."),
    ("aggregate", ">", "\\( {aggregate} \\)", "Leeds are out: [4-3] (agg)."),
    ("aggregate", "<", "{aggregate} {any3}", "An aggregate score of [4-3]."),
    ("penalties", ">", _NEAR + "(on|in|via|from|after|by) {any2} {shootout}", "They won [4-2] on penalties."),
    ("penalties", ">", "\\(? {shootout}", "It finished 1-1 ([4-2] pens)."),
    ("penalties", "<", "{shootout_noun} " + _CLAUSE, "Leeds won the shoot-out [4-3]."),
    ("extra_time", ">", "{any2} (\\(? {aet}|120 minutes)", "Hull won [3-2] after extra time."),
    ("running", "<", "{score_verb} (only|just|a|an|at|now|still|to|back|by|for|-)*", "It was still only [1-0]."),
    ("made", "<", "(make|made|makes|making|went|goes|going) (it|that|the score|to)? (to|a)?", "He made it [2-0]."),
    ("running", "<", "(for|at|from)", "He slotted it in for [3-0]."),
    ("running", ">", "{margin}", "Leeds went [2-0] up."),
    ("other", "<", "{other_time} 's? {any3}", "After last week's [2-1] win they rested."),
    ("first_leg", "<", "{first_leg} 's? {any3}", "After a first-leg [2-1] win they rested."),
    ("first_leg", ">", "{any7} {first_leg}", "They won [2-1] in the first leg."),
    ("other", "<", "(the|an) earlier {any2}", "The earlier [4-0] wins helped."),
    ("other", ">", "{any7} {other_time}", "They lost [2-1] in Lisbon last week."),
    ("other", ">", "{any4} {other_sport}", "He went [2-0] up in the second set."),
    ("other", "<", "{other_sport} {any2}", "They lead the series [2-0]."),
)
