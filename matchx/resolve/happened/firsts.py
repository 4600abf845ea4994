"""Before the clock: "his first had come before the break" behind a man's second booking is his first booking, and no goal."""

from __future__ import annotations

from ..case import Case

_GOALS = ("goal", "hint")


def run(case: Case) -> None:
    """Drop what the words of a card of the man booked last were read as, where the card is told last before them."""
    for told in case.active("card"):
        if not told.tags.get("of_last"):
            continue
        before = [
            one
            for one in case.active("card", "goal")
            if told.sentence - 1 <= one.sentence and one.claim.end <= told.claim.start and not one.tags.get("of_last")
        ]
        last = max(before, key=lambda one: one.claim.start, default=None)
        if last is None or last.kind != "card":
            continue
        for one in case.active(*_GOALS):
            if one.sentence == told.sentence and one.claim.start < told.claim.end and told.claim.start < one.claim.end:
                case.drop(one, "merge", "of the booking told before")
