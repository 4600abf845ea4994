"""Pass 4, aside: what is only said of a penalty or of a goal not given is of the time of its sentence, and never says where the story is."""

from __future__ import annotations

from collections.abc import Mapping

from ...model import Clock
from ..case import Case
from .dating import Dating

KINDS = ("spot", "refusal")
_BESIDE = 8  # characters from the ball in the net to its time


def run(case: Case, dating: Dating, known: Mapping[int, tuple[Clock, ...]]) -> None:
    """Fill ``clock`` of such claims; ``known``: what the mentions of times were read as."""
    dated: dict[int, Clock] = {}
    for told in case.told:
        if told.kind not in KINDS and (told.clock.known or told.clock.ranged):
            dated.setdefault(told.sentence, told.clock)
    for told in case.told:
        if told.kind in KINDS:
            read = [clock for m in dating.here(told.sentence) for clock in known.get(id(m), ()) if clock.known]
            own = [m.value[0].clock for m in dating.here(told.sentence) if 0 <= m.start - told.claim.end <= _BESIDE and m.value]
            behind = own[0] if own and told.tags.get("net") and own[0] is not None and own[0].known else None
            told.clock = behind or dated.get(told.sentence) or (read[0] if len(read) == 1 else Clock())
