"""At home by what a side has done on its own ground: "unbeaten at Moor Lane since March", "the first to beat them there"."""

from __future__ import annotations

from ... import pack
from ..case import Case
from .pairs import which

_WON = r"won (?:its|their|all|every|each|both|the last)(?: [^ <@]+){0,5}?"
_LOST_LITTLE = (
    r"(?:not|never|rarely|seldom|hardly|\w+n't)(?: [^ <@]+)? (?:lost|lose|beaten|tasted|dropped)(?: [^ <@]+){0,3}?"
    r"|(?:beaten|lost|defeated) (?:only |just )?(?:once|twice)(?: [^ <@]+){0,2}?|(?:lost|beaten) (?:only|just) [^ <@]+"
)
_STRONG = r"(?:unbeaten|undefeated|unconquered|invincible|imperious|formidable)(?: [^ <@]+){0,2}?"
_RECORD = (
    r"(?:unbeaten|unblemished|perfect|proud|fine|formidable|flawless|winning)(?: [^ <@]+){0,2}? (?:record|run|start|sequence)"
)
_FIRST = r"first(?: [^ <@]+)? (?:defeat|loss|reverse|setback)(?: [^ <@]+)?"
# <0> and <1> are the teams, @ a ground
_AT = pack.pattern(
    rf"<([01])>(?: 's?)?(?: ,)?(?: [^ <@]+){{0,4}}? (?:{_STRONG}|{_LOST_LITTLE}|{_RECORD}|{_FIRST}|{_WON}) (?:at|in) (?:the )?(?:@|home\b)"
    r"|first(?: [^ <@]+){0,2}? to (?:beat|defeat|overcome|see off)(?: [^ <@]+){0,2}? <([01])>(?: ,)? (?:at|in) (?:the )?(?:@|home\b)"
    rf"|@(?: ,)? where <([01])> (?:have|had|has|were|are)(?: [^ <@]+){{0,2}}? (?:{_STRONG}|{_LOST_LITTLE}|{_WON})"
)
_OWN_GROUND, _HOME = 3.0, 1.0  # who has never lost "at home" may be the visitor today


def at_home(case: Case, pair: list[str], votes: list[float]) -> None:
    """Whose record on a ground a sentence tells: the ground is his."""
    for number, (first, last) in enumerate(case.doc.sentences):
        words = [token.word for token in case.doc.tokens[first:last]]
        for m in case.in_sentence(number):
            at = which(pair, m) if m.type == "TEAM" else None
            mark = f"<{at}>" if at is not None else "@" if m.type == "VENUE" else None
            if mark:
                words[m.first - first : m.last - first] = [mark, *[""] * (m.last - m.first - 1)]
        for found in _AT.finditer(" ".join(word for word in words if word)):
            side = int(next(group for group in found.groups() if group))
            votes[side] += _OWN_GROUND if "@" in found.group() else _HOME
