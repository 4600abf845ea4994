"""Times in asides about something else ("Lund, who had gone close on 15, scored", "Leeds, two down on 20, got one back"), and
those that follow the number of a man's goals."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from ...model import Claim, Mention
from ..case import Told

if TYPE_CHECKING:
    from .dating import Dating


def past_aside(dating: Dating, claim: Claim, inside: list[Mention], nested: list[Claim]) -> list[Mention]:
    """Without the times of an aside that tells of another event: "Leeds, two down on 20 to a brace from Lund, got one back"."""
    words = dating.words(claim.start, claim.end)
    commas = [at for at, word in enumerate(words) if word == ","]
    if len(commas) < 2 or commas[0] > 3:
        return inside
    first = bisect_left(dating.starts, claim.start)
    low, high = dating.starts[first + commas[0]], dating.starts[first + commas[1]]
    if not any(low < r.start and r.end <= high for r in nested):
        return inside
    return [m for m in inside if not low < m.start < high]


def in_aside(dating: Dating, mention: Mention, claim: Claim) -> bool:
    """Whether a time stands in an aside about what was before.

    "Lund, who had gone close on 15, scored on 58"; "Lund, quiet since his eighth-minute opener, stabbed in".
    """
    words = dating.words(claim.start, mention.start)
    aside = words[max((at for at, word in enumerate(words) if word == ","), default=0) :]
    return "since" in aside or "who" in aside and bool({"had", "'d"} & {*aside[aside.index("who") :]})


def each(dating: Dating, told: Told, others: list[Told]) -> list[Mention]:
    """The times of a man's goals, told one by one behind their number: "scored twice, from a corner on 40 and with a lob on 58"."""
    ends = min((other.claim.start for other in others if other.claim.start >= told.claim.end), default=None)
    behind = [
        m for m in dating.here(told.sentence) if m.start >= told.claim.end and (ends is None or m.end <= ends) and m.value
    ]
    behind = [m for m in behind if all(when.kind == "clock" and when.clock and when.clock.known for when in m.value)]
    return behind if sum(len(m.value) for m in behind) == told.tags.get("count") else []


def mark(dating: Dating, told: Told, mention: Mention) -> str:
    """What is said of a goal beside its time: a penalty, an own goal."""
    lead = dating.words(max(told.claim.end, mention.start - _LEAD), mention.start) if told.tags.get("count") else []
    spot = {"spot", "penalty", "spot-kick"} & {*lead}
    return "pen" if mention.traits.get("pen") or spot else "og" if mention.traits.get("og") else ""


_LEAD = 24  # characters before a time in which its goal is called a penalty
