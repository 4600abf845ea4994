"""Whom rules take for a scorer of a live text who only played the ball: "slides in Jones and the young man makes no mistake"."""

from __future__ import annotations

from ... import pack
from ...record import replace
from ..case import Case, Told
from .balls import sent_through
from .scorer import people_of

_ANOTHER_ACTS = pack.pattern(
    r"^,? (?:who\b|(?:and|but) (?:the|that) (?!ball\b|shot\b|finish\b)\w+)"
    r"|^, (?!follows|continues|carries|gets|goes|runs|keeps)(?:(?:can't|cannot|couldn't|won't|doesn't) (?:miss|fail)|\w+s (?:it )?(?:in|home|past|under|over|beyond)\b)"
)


def handed_on(case: Case, told: Told) -> None:
    """ "Smith slides in Jones and the young man makes no mistake": the goal is his whom the ball was played to."""
    m = told.claim.roles.get("scorer")
    through = sent_through(case, told, m) if m is not None else None
    if through is None or m is None or not through.value:
        return
    named = m.type in ("PLAYER", "KEEPER")
    if named and not _ANOTHER_ACTS.match(case.doc.work[through.end : told.claim.end].lower()):
        return
    roles = {role: man for role, man in told.claim.roles.items() if man is not through} | {"scorer": through}
    told.claim = replace(told.claim, roles=roles)
    told.people["scorer"] = people_of(case, through)


_MADE = pack.pattern(
    r"\b(?:set|played|put|sent|slipped|fed|teed|picked|found|laid|released|assisted|created|supplied|threaded|sprung|freed)(?: \w+){0,3} by$"
    r"|\b(?:corner|cross|free[ -]kick|pass|ball|delivery|centre|throw(?:[ -]in)?|flick|lay[ -]?off|cut[ -]?back|pull[ -]?back) (?:in )?(?:from|by)$"
)


def made_it(case: Case, told: Told) -> bool:
    """Whether a scorer is named as the one who played the ball: "finishes after being sent through by Smith"."""
    m = told.claim.roles.get("scorer")
    if m is None:
        return False
    tokens = case.doc.tokens
    if tokens[m.first - 1].word == "with" and m.last < len(tokens) and tokens[m.last].word.endswith("ing"):
        return True  # "and, with Smith screaming for it, goes it alone"
    return bool(_MADE.search(" ".join(token.word for token in case.doc.tokens[max(0, m.first - 6) : m.first])))
