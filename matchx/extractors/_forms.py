"""Ways to build a clause that the extractors of chances share. No rules of its own."""

from __future__ import annotations

OWNER = "({shooter:POSS}|{shooter:PERSON} ,? whose)"
SHOT = "attempted? ((?! {halt} | {n:SUBJ} | {n:PERSON} 's ) _)*? {shot_noun}"  # a shot with its adjectives
NOUN = "((?! {halt} | , | {det} | 's | {n:PERSON} ) _)? ((?! {halt} | , | {det} | {n:PERSON} ) _)? {shot_noun}"
ANY = f"({SHOT}|one|another)"  # "had one saved"
# A shot of the man named, as the object: "a Nwosu header", "a fierce drive from Nwosu", "the rebound by Nwosu".
HIS = (
    "((a|an|another|the|two)? ((?! {halt} | {det} | {n:PERSON} ) _)? {shooter:OBJ} (?! 's ) ((?! {halt} | , | {det} | {n:PERSON} ) _)? ((?! {halt} | , | {det} | {n:PERSON} ) _)? {shot_noun}"
    "|(a|an|the|another) ((?! {halt} | {det} | {n:PERSON} ) _)*? ({shot_noun}|{rebound_word}) {gap4} (from|by) {shooter:OBJ} (?! 's )|another from {shooter:OBJ} (?! 's ))"
)
TOUCHED = "({within} {touched} {within} (and|but|before))?"  # what a shot does on its way
ASSIST = "({gap4} (from|after|following|to meet|meeting|on the end of) {assist:POSS} {gap3} {delivery_noun})?"  # behind a shot: who made it
WATCH = "(saw|sees|seeing|watched|watches)"


def active(verb: str, role: str = "shooter") -> str:
    """A verb with its subject before it: at once, or far off in the same sentence, or as the antecedent of who."""
    return (
        f"({{{role}:PERSON}} (,? who)? {{aux}}*"
        f"|(?= {verb} ) (?<= ({{{role}:SUBJ}} (?! 's )|{{{role}:PERSON}} ,? who) {{any18}} )) {{acts}} {verb}"
    )
