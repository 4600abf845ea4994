"""Whether a goal of a live text came from the penalty spot: its own words say so, or an award shortly before it."""

from __future__ import annotations

import re

from ... import pack
from ..case import Case
from .entries import time_of, words_of
from .scorer import SPOT
from .track import Step, Track


def awarded(case: Case, step: Step) -> bool:
    """Whether a goal is the kick of a penalty just awarded to its side, which no other entry tells of."""
    at = time_of(case, step.entry)
    told = [t for t in case.active("penalty") if t.entry >= 0 and 0 <= at - time_of(case, t.entry) <= 3]
    awards = [t for t in told if t.tags.get("stage") == "award" and t.entry not in step.entries]
    kicks = [t for t in told if t.tags.get("stage") == "kick" and t.tags.get("outcome") != "scored"]
    if not awards or kicks or _OPEN_PLAY.search(" ".join(words_of(case, n) for n in step.entries)):
        return False
    track: Track = case.facts["track"]
    entry = awards[-1].entry
    between = [s for s in track.steps if s is not step and time_of(case, entry) <= time_of(case, s.entry) <= at]
    return not between and awards[-1].team in (None, step.side)


_OPEN_PLAY = pack.pattern(
    r"\b(?:header|heads?|headed|nods?|volley\w*|corner|cross\w*|rebound|tap[ -]in|taps|free[ -]kick|assist\w*|from outside|yards|loose ball)\b"
)


# "the cut-back finds Smith, who side-foots it in from the penalty spot": a place, no kick
_PLACED = pack.pattern(
    r"\b(?:cross\w*|cut[ -]?back|pull[ -]?back|pass\w*|squares?|squared|byline|by-line|corner|centre|lays? (?:it|the ball) (?:off|back)|rebound|loose ball|header|heads?|volley\w*)\b[^!?]{0,90}\b(?:from|around|on|near|by) the (?:penalty )?spot\b"
)


def kicked(case: Case, step: Step) -> bool:
    """Whether a goal came from the spot: its own words or an award shortly before it say so."""
    words = " ".join(words_of(case, n) for n in step.entries)
    if _PLACED.search(words) and not re.search(
        r"\bpen(?:alty)?\)|\bpen(?:alty)?[!.]|spot[ -]kick|\bkeeper the wrong way", words
    ):
        return False
    if any(
        SPOT.search(words_of(case, n)) or re.search(r"\bpen(?:alty|s)?\b|\bspot\b", words_of(case, n)) for n in step.entries
    ):
        return True
    return any(
        t.tags.get("stage") == "award" and t.entry >= 0 and 0 <= time_of(case, step.entry) - time_of(case, t.entry) <= 4
        for t in case.active("penalty")
    )
