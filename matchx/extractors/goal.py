"""Who scores, told with a verb: ways to say goal times ways to build the clause around it."""

from __future__ import annotations

from ._tellings import TELLINGS, Clause, rules

GROUP = "shot"

SELF = "(?<! {teamed} with) {scorer:SUBJ} (?! ')"
NOT_HIM = "(?<! (?<! {overcome}) {no:OBJ}) (?<! {target} {no:OBJ} {gap6})"  # "X crossed for Y to head in"
CLAUSES = [
    Clause("subject", f"{SELF} {{gap16}} (%F|%I)", "[scorer:Nwosu], unmarked again, %F."),
    Clause("who", "{scorer:PERSON} ,? (who|and he|and she) {gap12} %F", "The ball ran to [scorer:Nwosu], who %F."),
    Clause("infinitive", f"{SELF} {{gap10}} {NOT_HIM} (?<! {{bad_to}}) to %B", "[scorer:Nwosu] rose highest to %B."),
    Clause("for_him", "(?<! {overcome}) {scorer:OBJ} to %B", "Up popped [scorer:Nwosu] to %B."),
    Clause("sight", "{watch} {scorer:PERSON} {gap3} (%B|%I)", "They could only watch [scorer:Nwosu] %B."),
    Clause("passive", "%E {gap5} by {scorer:OBJ} (?! ')", "The cross was %E by [scorer:Nwosu]."),
]

RULES = rules(TELLINGS, CLAUSES)
