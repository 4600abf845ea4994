"""Who keeps goal and who plays elsewhere, as the line-ups say: they begin with the goalkeeper."""

from __future__ import annotations

from itertools import pairwise

from .case import Case
from .register import PERSON_TYPES, Register

_FEWEST = 9  # persons behind a heading that make a line-up


def keepers(case: Case, register: Register) -> None:
    """Mark the goalkeepers of the line-ups, and note who starts elsewhere on the field."""
    case.outfield = set()
    tokens = case.doc.tokens
    keeping = {m.value[0] for m in case.mentions if m.type == "KEEPER" and m.value}  # "goalkeeper Smith", anywhere
    for first, last in case.doc.blocks:
        names = [m for m in case.between(first, last) if m.type in PERSON_TYPES and m.first in register.named]
        if len(names) < _FEWEST or last - first > 5 * len(names):
            continue
        heads = [at for at in range(first, last) if tokens[at].word == ":"]
        for head, end in pairwise([*heads, last]):
            listed = [m for m in names if head < m.first < end]
            if len(listed) < _FEWEST or listed[0].first > head + 4:
                continue
            starters = [register.named[m.first] for m in listed if tokens[m.first - 1].word != "("][:11]
            register.of(starters[0]).keeper = True
            case.outfield.update(set(starters[1:]) - keeping)
