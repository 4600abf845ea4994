"""Ways to build a clause that the extractors of chances share. No rules of its own."""

from __future__ import annotations

OWNER = "({shooter:POSS}|{shooter:PERSON} ,? whose)"
SHOT = "attempted? ((?! {halt} | {n:SUBJ} | {n:PERSON} 's ) _)*? {shot_noun}"  # a shot with its adjectives
NOUN = "((?! {halt} | , | {det} | 's | {n:PERSON} ) _)? ((?! {halt} | , | {det} | {n:PERSON} ) _)? {shot_noun}"
TOUCHED = "({within} {touched} {within} (and|but|before))?"  # what a shot does on its way


def active(verb: str, role: str = "shooter") -> str:
    """A verb with its subject before it: at once, or far off in the same sentence, or as the antecedent of who."""
    return (
        f"({{{role}:PERSON}} (,? who)? {{aux}}*"
        f"|(?= {verb} ) (?<= ({{{role}:SUBJ}} (?! 's )|{{{role}:PERSON}} ,? who) {{any18}} )) {{acts}} {verb}"
    )
