"""Who scores, told with a verb: ways to say goal times ways to build the clause around it."""

from __future__ import annotations

from ..rule import Rule
from ._tellings import TELLINGS, Clause, rules

GROUP = "shot"

SELF = "(?<! ({teamed} with|{thought} that?)) {scorer:SUBJ} (?! ')"
NOT_HIM = "(?<! (?<! {overcome}) {no:OBJ}) (?<! {target} {no:OBJ} {gap6})"  # "X crossed for Y to head in"
CLAUSES = [
    Clause("subject", f"{SELF} {{gap16}} (%F|(?<! {{bad_ing}}) %I)", "[scorer:Nwosu], unmarked again, %F."),
    Clause("who", "{scorer:PERSON} ,? (who|and he|and she|only for him|only for her) {gap12} (%F|%I|(?<! {bad_to}) to %B)", "The ball ran to [scorer:Nwosu], who %F."),
    Clause("infinitive", f"{SELF} {{gap10}} {NOT_HIM} (?<! {{bad_to}}) to %B", "[scorer:Nwosu] rose highest to %B."),
    Clause("for_him", "(?<! {overcome}) (?<! {bad_ask}) (?<! {bad_for} {gap3} for) {scorer:OBJ} to %B", "Up popped [scorer:Nwosu] to %B."),
    Clause("sight", "{watch} {scorer:PERSON} {gap3} (%B|%I)", "They could only watch [scorer:Nwosu] %B."),
    Clause("sure", f"{SELF} {{gap10}} {{sure}} ,? {{gap3}} (%F|%I|to %B)", "[scorer:Nwosu] had no trouble %I."),
    Clause("passive", "%E {gap5} by {scorer:OBJ} (?! ')", "The cross was %E by [scorer:Nwosu]."),
]

FORMS = "({clinch}|{clinch.ing}|to {clinch.base})"
WITH = "{gap6} with (?! {no:SCORE}) {det} {gap4} ({effort}|{goal_name}|{nth} (?! {no_goal}))"

RULES = [
    *rules(TELLINGS, CLAUSES),
    Rule("goal.clinched", f"{SELF} {{gap12}} {FORMS} {WITH}", "[scorer:Nwosu] sealed the win with a late header.",
         no="Vasko punished them with a series of fouls."),
    Rule("goal.who_clinched", f"{{scorer:PERSON}} ,? who {{gap10}} {{clinch}} {WITH}", "The hero was [scorer:Nwosu], who stunned Hull with a low shot."),
    Rule("goal.clinched_late", f"{SELF} {{gap12}} ({{rescue}}|{{rescue.ing}}|to {{rescue.base}}) {{gap2}} ({{minute:MINUTE}}|late on|at the death|from the spot)",
         "[scorer:Nwosu] came forward to rescue a point in the 89th minute."),
    Rule("goal.could_not_miss", "{scorer:PERSON} ,? (who|and he|and she) {cannot_miss}", "It came to [scorer:Nwosu], who could hardly miss.",
         no="Nwosu somehow missed."),
    Rule("goal.net_bulged", f"{SELF} {{gap16}} the {{corner}}* net (bulged|rippled|bulging|rippling|shook)", "[scorer:Nwosu] swung a boot and the net bulged."),
]  # fmt: skip
