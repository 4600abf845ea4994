"""Ways to say goal (TELLINGS), which the goal extractors put into ways to build a clause. No rules of its own.

In a telling, @ stands for the form of its verbs: nothing (finite), .base, .ing or .en.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..engine.rule import Rule
from ..record import fresh, record

# A person who may score, as a subject: no goalkeeper, no "combined with X", no "between X and Y", no apposition.
SELF = (
    "(?<! ({teamed} with|{thought} that?|on as|between {gap2} {no:PERSON} and)) (?<! {no:PERSON} , (?= {no:DESC} {gap5} ,)) (?! {no:KEEPER})"
    " {scorer:SUBJ} (?! (' | {be} {gap1} {outdone} | {gap2} {was_provider}))"
)
FAR = "{aside}? {gap26} (between {gap2} (?! {no:PERSON}) _ and (?! {no:PERSON}) _ {gap10}|between {no:PERSON} and {no:PERSON} {gap10}|(?<! {denial} {any2}) {teamed} with {_m:PERSON} {gap10}|{sub_clause} {gap6})?"  # from the subject to its verb
WHO = "(?! {no:KEEPER}) ({scorer:PERSON} (,? (who|only for him|only for her)|, {any5} , who|(?<= (it|that) (was|is) {gap3} _) ,? {any8} , (who|that)|it was ,? {gap6} (who|that))|(?<! (from|by|of|off|with|past|against|beyond|like|as|over)) {scorer:PERSON} ,? (and he|and she))"
UP = "{up_popped} (?! {no:KEEPER}) {scorer:PERSON} (?! ')"  # the verb before its subject
NOW = "(?<! (a|an|the|his|her|their|whose|low|first|footed|rising|angled|(his|her|a|the) first time)) (?<! (is|was|are|were|be|been|being)) (?<! (is|was|are|were|be|been|being) {adverb}) (?<! (to|having)) (?<! (to|having) {adverb}) (?<! (from|by|of|for) {no:OBJ}) (?<! (his|her) {gap2} {effort}) (?<! the (rebound|loose ball|corner|cross|follow up)) (?! ({was_provider}|{no_shot_in}))"  # a finite verb, no infinitive; "a header from X levelled" is told elsewhere
# "second", but no "second yellow card", no "100th Premier League appearance"
NTH = "{nth} (?! of {gap5} (save|saves|stop|stops|block|blocks|chances|misses|corners|bookings|cards|changes)) (?! {nth_mod}* ({no:COMPETITION}|{no:TEAM})? {nth_mod}* {no_goal})"
SIDE = "({team:TEAM}|{side_word})"
ADJ = "({goal_adj}|{when:MINUTE}|{n:COMPETITION})*"  # before a goal as a noun
SIDE_ACTS = (
    "((?<! {thought} that?) {team:TSUBJ} (?! ') (, (who|whose|which) {any14} ,)?|{team:TEAM} ,? who)"  # a side as a subject
)

# Behind the name of the beaten goalkeeper: not "his near post", and no "but wide".
PAST = (
    "((?<! (win|victory|success|triumph|lead|advantage|defeat)) (?<! {floored} (?= over)) {past} ({keeper:OBJ} (?! ') | (?! (to|the|a|an|for|on|at|after|as|when|while|with|before|but|and|though|because|once|from|by|if|until)) _ {keeper:KEEPER} (?! ') | (?! (his|her) {gap1} shoulder) {keeper:POSS} {helpless}* {reach} (?! {gap2} (post|upright|stick))) | inside {keeper:POSS} {corner}* {goal_frame}"
    " | out of {keeper:POSS} reach | (?<! (down|across|dived|dives|diving|flew|flung|stretch|stretching|stretched|leapt|save|saves|stop|parry|saved|action) {gap3}) to {keeper:POSS} (left|right) {clause_stop} | across {keeper:OBJ} (?! ') {clause_stop})"
    " (?! {gap8} {spoiled})"
)
NOT_BY = " (?! {gap4} by {no:PERSON})"  # "X fired in a cross which was turned into the net by Y"
BESIDE = "(between|inbetween|in between) {keeper:OBJ} (?! ') and {gap1} {corner}* {goal_frame}"
PLACED = f"({{into_net}}{NOT_BY} | {PAST} | {BESIDE})"
NOT_BY_HIM = " (?! {gap1} by {no:PERSON})"
IN = f"in (?! {{not_in}}){NOT_BY_HIM}"
HOME = f"home (?! {{not_home}}) (?! {{no:TEAM}} (?! ')){NOT_BY_HIM}"
NOT_FOR = "(?! {gap8} (for|to|towards|into the path of) {no:OBJ} (?! ') ,? (to|who)) (?! {gap10} being)"  # "X clipped one through for Y to slide past Z"
SHOOT = (
    f"({{strike@}} {NOT_FOR} {{gap10}} (?<! (?<= {{strike@}} {{gap10}}) {{kept_out}} {{gap6}}) {PLACED} | {{carry_in@}} {{gap6}} {{into_net}} | {{tap_in@}} ({{ball}}|{{adverb}})? {{adverb}}? {IN}"
    f" | {{hit_in@}} {{adverb}}? {IN} (?! {{a_cross}}) | {{one_in@}} (one|a beauty|a second|another) {{adverb}}? {IN} | {{put_in@}} {{loose_ball}} {{adverb}}? {IN}"
    f" | {{strike@}} ({{ball}}|{{gap2}}|{{det}} {{gap3}} {{effort}}) (?<! (at|from|back|the)) {HOME} | {{through_goal@}} {{ball}}? through (?= (\\.|,|;|!|$|and|from (close|short|long|a))))"
)
HEAD = (
    SHOOT.replace("{strike@}", "{nod@}")
    .replace("{tap_in@}", "{nod@}")
    .replace("{hit_in@}", "{nod@}")
    .replace("{one_in@}", "{nod@}")
    .replace("{through_goal@}", "{nod@}")
    .replace(f" | {{put_in@}} {{loose_ball}} {{adverb}}? {IN}", "")
    .replace(" | {carry_in@} {gap6} {into_net}", "")
)
OBJECT = (
    "({bag@} (?! been) {plain}? {plain}? {plain}? {plain}? (?<! (whole|gaping|open|empty|entire|unguarded|vacant)) {goal_word} (?<! (two|three|four|five) goal) (?! {ruled_out}|side|kick|line|mouth|bound) | {bag_only@} {adverb}? {goal_bare} (?= {clause_end})"
    f" | {{bag@}} (?! (seen|been|shown)) {{plain}}? ({{det}}|') {{plain}}? {{plain}}? {NTH} (?! {{ruled_out}}) | {{strike@}} (in|home)? {{det}} {{plain}}? {{plain}}? {{winner_word}} (?! {{ruled_out}})"
    f" | ({{strike@}}|{{nod@}}) (in|home)? {{no:TPOSS}} {{plain}}? ({NTH}|{{winner_word}}) (?! {{ruled_out}})"
    f" | ({{strike@}}|{{notch@}}) (in|home)? (his|her) {{nth}} {{gap1}} (of the {{gap1}} (season|campaign|game|match|night|afternoon|evening|day|term|year|tournament|competition)|goal))"
)
BEAT = (
    "{beat@} {helpless}* {keeper:KEEPER} (?! (' | {gap6} {spoiled} | {gap3} ,? (but|only|yet|before))) {beat_stop} | {beat@} {keeper:OBJ} (?! ('|to (a|the|it))) {aside}? {gap3} (with {det} {gap5} {effort} (?! {any8} (only for|only to see)) | from {gap5} (out|range|yards|distance|angle|area|box|metres|free kick) (?! {any8} (only for|only to see))"
    " | for the (first|second|third|fourth|only|last) time | at {gap2} (post|attempt|time of asking|opportunity) | all ends up (?! {any10} (only for|only to see|but)) | to (make|give|put|score|open|level|seal) | low | high | (in|into|inside) the {corner}+"
    " (corner|post|net)) | (finally|eventually|at last|at length) {beat@} {keeper:OBJ} (?! (' | {gap6} {spoiled})) | {lob@} {keeper:OBJ} (?! (' | {gap6} {spoiled})) (?= (\\.|,|from|and|with|as|when|to (make|put|give|level|score|open|seal))) | ({leave@} {keeper:OBJ} (?! ') {gap1} {no_hope} | {leave@} {keeper:KEEPER} (?! ') {gap1} {no_chance}) (?! ,? (only|but|yet) {any10} ({spoiled}|{goal_frame}|wide|over|offside))"
)
AHEAD = "{fire_ahead@} (?! they|we ) SIDE (?! to) {gap1} {ahead} | {give_lead@} SIDE {the_lead} | {score_lead@}".replace(
    "SIDE", SIDE
)
AGAIN = "{fire_ahead@} (?! they|we ) SIDE (?! to) {gap1} {level_again} | {score_level@}".replace("SIDE", SIDE)
MORE = (
    "{fire_ahead@} (?! they|we ) SIDE (?! to) ({gap1} {further} | {score:SCORE} (up|ahead|in front|clear|to the good|down)) | {give_lead@} SIDE {the_cushion} | {score_extend@}"
).replace("SIDE", SIDE)
BACK = "{fire_ahead@} (?! they|we ) SIDE (?! to) {gap1} {back_in_it} | {give_lead@} SIDE {the_hope} | {score_back@}".replace(
    "SIDE", SIDE
)


@record
class Telling:
    """A way to say goal: its pattern, and a phrase of each form for the examples (finite, base, -ing, passive)."""

    name: str
    pattern: str
    phrases: tuple[str, str, str, str | None]
    tags: Mapping[str, Any] = fresh(default_factory=dict)

    def form(self, form: str) -> str:
        pattern = self.pattern.replace(NOT_BY, "").replace(NOT_BY_HIM, "") if form == ".en" else self.pattern
        return f"({pattern.replace('@', form)})"


@record
class Clause:
    """A way to build the clause around a telling: F, B, I, E (%F ...) stand for its finite form, base, -ing and passive."""

    name: str
    pattern: str
    examples: tuple[str, ...]


TELLINGS = [
    Telling("shot", SHOOT, ("fired the ball into the top corner", "tap in", "sweeping home", "swept into the net")),
    Telling("header", HEAD, ("headed in at the far post", "nod home", "glancing it past the keeper", "headed in"), {"body_part": "head"}),
    Telling("scored", "{score_plain@}", ("found the net", "score", "making no mistake", None)),
    Telling("with_object", OBJECT, ("grabbed a goal", "snatch the third", "bagging another goal", None)),
    Telling("beat", BEAT, ("beat the keeper from 20 yards", "beat Vasko with a low shot", "beating Vasko at his near post", None)),
    Telling("lead", AHEAD, ("opened the scoring", "give Leeds the lead", "firing the hosts in front", None), {"effect": "lead"}),
    Telling("level", AGAIN, ("equalised", "draw Leeds level", "restoring parity", None), {"effect": "level"}),
    Telling("extend", MORE, ("doubled their lead", "put Leeds 2-0 up", "making the points safe", None), {"effect": "extend"}),
    Telling("back", BACK, ("pulled one back", "halve the deficit", "giving Leeds hope", None), {"effect": "pull_back"}),
    Telling("decide", "{score_win@}", ("snatched the points", "win it", "winning it", None), {"effect": "win"}),
    Telling("score", "{make_it@} (it|the (final)? (score|scoreline)) {gap2} {score:SCORE}", ("made it 2-0", "make it 3-1", "making it 2-2", None)),
    *(
        Telling(f"number_{word}", f"{{make_it@}} it {word} (?! {{not_number}})", (f"made it {word}", f"make it {word}", f"making it {word}", None),
                {"team_ordinal": number})
        for number, word in enumerate(("two", "three", "four", "five"), 2)
    ),
]  # fmt: skip


def build(telling: Telling, clause: Clause, over: tuple[str, ...] = ()) -> Rule | None:
    """The rule for a telling in a clause, None where the telling has no such form."""
    pattern, examples = clause.pattern.replace("%H", telling.form(".en")), list(clause.examples)
    for letter, form, phrase in zip("FBIE", ("", ".base", ".ing", ".en"), telling.phrases, strict=True):
        if f"%{letter}" in pattern and phrase is None:
            return None
        pattern = pattern.replace(f"%{letter}", telling.form(form))
        examples = [example.replace(f"%{letter}", phrase or "") for example in examples]
    return Rule(f"goal.{telling.name}.{clause.name}", pattern, tuple(examples), tags=telling.tags, over=over)


def rules(tellings: Sequence[Telling], clauses: Sequence[Clause], over: tuple[str, ...] = ()) -> list[Rule]:
    """All rules of some tellings in some clauses."""
    return [rule for telling in tellings for clause in clauses if (rule := build(telling, clause, over))]
