"""Live texts: entries with a stamp each, oldest or newest first."""

from __future__ import annotations

from ..model import Clock
from .case import Case

_LEAST = 4  # so many stamped entries make a text a live one


def run(case: Case) -> None:
    """Find the entries of a live text, and their order."""
    stamps = {m.first: m for m in case.mentions if m.type == "MINUTE" and m.value}
    entries: list[tuple[int, Clock | None]] = []
    minutes: list[float] = []
    for first, last in case.doc.blocks:
        lead = next((stamps[at] for at in range(first, min(first + 3, last)) if at in stamps and _heads(case, first, at)), None)
        if lead is not None and len(lead.value) == 1 and lead.value[0].clock is not None:
            clock = lead.value[0].clock
            entries.append((first, clock))
            if clock.known:
                minutes.append(clock.key())
        elif _phase(case, first, last):
            entries.append((first, _phase(case, first, last)))
    if len(minutes) < _LEAST:
        return
    rising = sum(a < b for a, b in zip(minutes, minutes[1:], strict=False))
    falling = sum(a > b for a, b in zip(minutes, minutes[1:], strict=False))
    case.live = True
    case.newest_first = falling > rising
    case.entries = entries
    for told in case.told:
        token = case.doc.sentences[told.sentence][0]
        told.entry = max((i for i, (first, _) in enumerate(entries) if first <= token), default=-1)


def _heads(case: Case, first: int, at: int) -> bool:
    return all(token.word in "([min." for token in case.doc.tokens[first:at])


def _phase(case: Case, first: int, last: int) -> Clock | None:
    """"HT", "Half-time": the break is an entry of its own."""
    words = [token.word for token in case.doc.tokens[first : min(first + 3, last)] if token.word not in "([-"]
    if words[:1] in (["ht"],) or words[:2] == ["half", "time"]:
        return Clock(low=45, high=46, source="stated")
    return None
