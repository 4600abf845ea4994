"""Who scores, told with a verb: ways to say goal (TELLINGS) times ways to build the clause (CLAUSES).

In a telling, @ stands for the form of its verbs: nothing (finite), .base, .ing or .en.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..rule import Rule

GROUP = "shot"

# Behind the name of the beaten goalkeeper: not "his near post", and no "but wide".
PAST = (
    "({past} ({keeper:OBJ} (?! ') | {keeper:POSS} {helpless}* {reach}) | inside {keeper:POSS} {corner}* {goal_frame})"
    " (?! {gap8} {spoiled})"
)
NOT_BY = " (?! {gap4} by {no:PERSON})"  # "X fired in a cross which was turned into the net by Y"
PLACED = f"({{into_net}}{NOT_BY} | {PAST})"
IN = "in (?! {not_in})"
HOME = "home (?! {not_home}) (?! {no:TEAM})"
SHOOT = (
    f"({{strike@}} {{gap8}} {PLACED} | {{carry_in@}} {{gap6}} {{into_net}} | {{tap_in@}} ({{ball}}|{{adverb}})? {{adverb}}? {IN}"
    f" | {{strike@}} ({{ball}}|{{gap2}}) (?<! (at|from|back|the)) {HOME})"
)
HEAD = SHOOT.replace("{strike@}", "{nod@}").replace("{tap_in@}", "{nod@}").replace(" | {carry_in@} {gap6} {into_net}", "")
OBJECT = "({bag@} {gap4} {goal_word} (?! {ruled_out}) | {strike@} (in|home)? {det} {gap2} {winner_word} (?! {ruled_out}))"
BEAT = (
    "{beat@} {keeper:OBJ} (?! ') {gap3} (with {det} {gap5} {effort} | from {gap3} (out|range|yards|distance|angle|area|box|metres)"
    " | at {gap2} post | all ends up | to (make|give|put|score|open|level|seal) | low | high | (in|into|inside) the {corner}+"
    " (corner|post|net))"
)
AHEAD = "{fire_ahead@} ({team:TEAM}|_) {gap1} {ahead} | {give_lead@} ({team:TEAM}|_) {the_lead} | {score_lead@}"
AGAIN = "{fire_ahead@} ({team:TEAM}|_) {gap1} {level_again} | {score_level@}"
MORE = (
    "{fire_ahead@} ({team:TEAM}|_) ({gap1} {further} | {score:SCORE} (up|ahead|in front|clear|to the good|down))"
    " | {give_lead@} ({team:TEAM}|_) {the_cushion} | {score_extend@}"
)
BACK = "{fire_ahead@} ({team:TEAM}|_) {gap1} {back_in_it} | {give_lead@} ({team:TEAM}|_) {the_hope} | {score_back@}"
SCORED = "{make_it@} it {gap2} {score:SCORE}"


@dataclass(frozen=True, slots=True)
class Telling:
    """A way to say goal: its pattern, and a phrase of each form for the examples (finite, base, -ing, passive)."""

    name: str
    pattern: str
    phrases: tuple[str, str, str, str | None]
    tags: Mapping[str, Any] = field(default_factory=dict)

    def form(self, form: str) -> str:
        pattern = self.pattern.replace(NOT_BY, "") if form == ".en" else self.pattern
        return f"({pattern.replace('@', form)})"


@dataclass(frozen=True, slots=True)
class Clause:
    """A way to build the clause around a telling: F, B, I, E (%F ...) stand for its finite form, base, -ing and passive."""

    name: str
    pattern: str
    example: str
    over: tuple[str, ...] = ()


TELLINGS = [
    Telling("shot", SHOOT, ("fired the ball into the top corner", "tap in", "sweeping home", "swept into the net")),
    Telling("header", HEAD, ("headed in at the far post", "nod home", "glancing it past the keeper", "headed in"), {"body_part": "head"}),
    Telling("scored", "{score_plain@}", ("found the net", "score", "making no mistake", None)),
    Telling("object", OBJECT, ("grabbed a goal", "snatch the third", "bagging another goal", "fired home the winner")),
    Telling("beat", BEAT, ("beat the keeper from 20 yards", "beat Vasko with a low shot", "beating Vasko at his near post", None)),
    Telling("lead", AHEAD, ("opened the scoring", "give Leeds the lead", "firing the hosts in front", None), {"effect": "lead"}),
    Telling("level", AGAIN, ("equalised", "draw Leeds level", "restoring parity", None), {"effect": "level"}),
    Telling("extend", MORE, ("doubled their lead", "put Leeds 2-0 up", "making the points safe", None), {"effect": "extend"}),
    Telling("back", BACK, ("pulled one back", "halve the deficit", "giving Leeds hope", None), {"effect": "pull_back"}),
    Telling("win", "{score_win@}", ("snatched the points", "win it", "deciding the game", None), {"effect": "win"}),
    Telling("score", SCORED, ("made it 2-0", "make it 3-1", "making the score 2-2", None)),
]
TELLINGS[-1] = Telling("score", "{make_it@} (it|the score) {gap2} {score:SCORE}", ("made it 2-0", "make it 3-1", "making it 2-2", None))

SELF = "{scorer:SUBJ} (?! ')"
CLAUSES = [
    Clause("subject", f"{SELF} {{gap16}} (%F|%I)", "[scorer:Nwosu], unmarked again, %F."),
    Clause("who", "{scorer:PERSON} ,? (who|and he|and she) {gap12} %F", "It fell to [scorer:Nwosu], who %F."),
    Clause("infinitive", f"{SELF} {{gap10}} (?<! {{bad_to}}) to %B", "[scorer:Nwosu] rose highest to %B."),
    Clause("for_him", "(?<! {overcome}) {scorer:OBJ} to %B", "It was left for [scorer:Nwosu] to %B.", ("infinitive", "subject")),
    Clause("sight", "{watch} {scorer:PERSON} {gap3} (%B|%I)", "They could only watch [scorer:Nwosu] %B."),
    Clause("passive", "%E {gap5} by {scorer:OBJ} (?! ')", "The cross was %E by [scorer:Nwosu]."),
]


def build(telling: Telling, clause: Clause) -> Rule | None:
    """The rule for a telling in a clause, None where the telling has no such form."""
    pattern, example = clause.pattern, clause.example
    for letter, form, phrase in zip("FBIE", ("", ".base", ".ing", ".en"), telling.phrases, strict=True):
        if f"%{letter}" in pattern and phrase is None:
            return None
        pattern = pattern.replace(f"%{letter}", telling.form(form))
        example = example.replace(f"%{letter}", phrase or "")
    over = tuple(f"goal.{telling.name}.{name}" for name in clause.over)
    if telling.tags:
        over += tuple(f"goal.{name}.{clause.name}" for name in ("shot", "scored", "object"))
    return Rule(f"goal.{telling.name}.{clause.name}", pattern, example, tags=telling.tags, over=over)


RULES = [rule for telling in TELLINGS for clause in CLAUSES if (rule := build(telling, clause))]
