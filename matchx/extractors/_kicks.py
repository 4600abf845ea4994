"""What the tellings of penalty kicks have in common. No rules of its own."""

from __future__ import annotations

OVER = ("chance", "goal")  # a kick beats whatever these kinds read in the same words


def kick(outcome: str, **more: object) -> dict[str, object]:
    return {"stage": "kick", "outcome": outcome} | more


END = " (\\.|!|,)?"
NOT = "(?<! {denial} (_ _?)?) "
SHOT = "(effort|shot|kick|strike|attempt|drive|low effort|low shot|low drive) {from_spot}"
PEN = (
    "{pen_adj}? {minute:MINUTE}? ({pen_adj}? {pen_adj}? {spot_kick} (?! {pen_no})|{pen_adj}? " + SHOT + ")"
)  # behind a possessive
OWN = (
    "(his|her|a|an|the|that|their|another)? {pen_adj}? {minute:MINUTE}? ({pen_adj}? {pen_adj}? {spot_kick} (?! {pen_no})|{pen_adj}? "
    + SHOT
    + ")"
)
AFTER = "(?<! (after|when|as|because|since|where|that|before) _ ) (?<= {award_said} {any10} _? {any4} _ ) "  # behind a subject: an award is told before it in this sentence


def does(verb: str, rest: str = "", gap: str = "{aside}? {gap14}", behind: str = "") -> str:
    """Somebody does it: as a sentence, who ..., to ..., with him -ing."""
    return (
        "({taker:SUBJ} (?! 's) (?! {any10} (leaving|allowing|enabling|leaves|left|allowed) _ to) (?! ((?! (\\.|;)) _)*? up (stepped|steps|strode|came|comes) ) "
        + behind
        + gap
        + " ({"
        + verb
        + "}|{"
        + verb
        + ".ing}|(?<! (chance|opportunity|failed|fails|hoping|hoped|tried|unable|asked|attempt|duty|honour)) to {adverb}? {"
        + verb
        + ".base}|(had|has|having|have) {adverb}? {"
        + verb
        + ".en})"
        "|{taker:PERSON} ,? who {any10} (?<! {denial} {any2}) ({"
        + verb
        + "}|{"
        + verb
        + ".ing})|{taker:OBJ} ,? (to {adverb}? {"
        + verb
        + ".base}|{adverb}? {"
        + verb
        + ".ing})) "
        + rest
    )
