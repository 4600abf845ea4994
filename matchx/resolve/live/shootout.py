"""Where the shoot-out of a live text begins, and its shots, which are kicks of it."""

from __future__ import annotations

import re

from ...record import replace
from ..case import Case
from .entries import words_of


def in_shootout(case: Case, number: int) -> bool:
    """Whether the score line of an entry counts kicks: "Leeds 2(3), Hull 2(4)"."""
    entry = case.entries[number]
    return bool(
        re.search(
            r"\b\d+ ?\(\d+\),? [^\d\n]{3,40} \d+ ?\(\d+\)",
            case.doc.work[case.doc.tokens[entry.first].start : case.doc.tokens[entry.last - 1].end],
        )
    )


def begins(case: Case, order: list[int]) -> int | None:
    """Where in the order of entries the shoot-out begins."""
    for place, number in enumerate(order):
        entry = case.entries[number]
        if entry.phase == "shootout" and "ends" not in words_of(case, number)[:30] and place > len(order) // 3:
            return place
        if in_shootout(case, number):
            while place and order[place - 1] >= 0 and re.match(r"penalty (?:missed|saved)", words_of(case, order[place - 1])):
                place -= 1
            return place
    return None


_OUTCOMES = {
    "saved": "saved",
    "off_target": "off_target",
    "woodwork": "woodwork",
    "missed": "missed",
    "blocked": "saved",
    "scored": "scored",
}


def kicks(case: Case, entries: set[int]) -> None:
    """In a shoot-out every shot is a kick of it, also in lines that stand under no stamp."""
    for told in case.told:
        if (
            told.entry in entries
            and told.kind in ("goal", "chance", "penalty", "shootout_kick")
            and told.dropped == "tells of no moment of the match"
        ):
            told.dropped = ""
    seen: set[tuple[int, int]] = set()
    for told in sorted(case.told, key=lambda told: told.kind == "goal"):  # of two readings of one kick the one that it failed
        if told.entry not in entries or told.dropped:
            continue
        if told.kind == "membership" and told.tags.get("keeps"):
            case.drop(told, "shootout", "whose kick was saved")  # "Smith saved, 2-2"
        if told.kind in ("substitution", "card") or told.kind == "penalty" and told.tags.get("stage") != "kick":
            if told.kind == "penalty":
                case.drop(told, "shootout", "no award in a shoot-out")
            continue
        if told.kind in ("goal", "chance", "penalty"):
            roles = dict(told.claim.roles)
            taker = roles.get("taker") or roles.get("scorer") or roles.get("shooter")
            if taker is None or (told.entry, taker.first) in seen:
                case.drop(told, "shootout", "the kick is told already")
                continue
            seen.add((told.entry, taker.first))
            outcome = "scored" if told.kind == "goal" else _OUTCOMES.get(told.tags.get("outcome") or "", "missed")
            kept = {"taker": taker} | ({"by": roles["by"]} if "by" in roles and outcome != "scored" else {})
            told.claim = replace(told.claim, kind="shootout_kick", roles=kept, tags={"outcome": outcome})
            told.people = {}
