"""Whose foul, or other offence, a card was for that is told without its man."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from ...record import record
from ..case import Case, Happening, Told


@record
class Offence:
    """A foul, or another offence, and where it is told."""

    place: int
    sentence: int
    entry: int
    by: str
    victim: str | None
    victim_first: int  # the first token of the victim's mention


class Offences:
    """The fouls and other offences of a text, in its order."""

    def __init__(self, case: Case) -> None:
        rows = []
        for told in case.active("foul", "offence"):
            by = told.people.get("conceded_by")
            mention = told.claim.roles.get("won_by")
            if by is not None:
                rows.append(
                    Offence(
                        told.claim.start,
                        told.sentence,
                        told.entry,
                        by,
                        told.people.get("won_by"),
                        mention.first if mention else -1,
                    )
                )
        self.rows = sorted(rows, key=lambda row: row.place)
        self._places = [row.place for row in self.rows]
        self._live = case.live

    def before(self, told: Told, reach: int) -> Iterator[Offence]:
        """Those told before a claim, the last first: in its sentence, or as many before as ``reach``, or in its live entry."""
        for index in range(bisect_left(self._places, told.claim.start) - 1, -1, -1):
            row = self.rows[index]
            if told.sentence - row.sentence > max(reach, 0):
                return
            if not self._live or row.entry == told.entry:
                yield row


def in_book(told: Told, found: list[Happening]) -> bool:
    """Whether another was booked in the sentence before: "Hale saw yellow. Lund joined him for a trip on Ross"."""
    return any(0 <= told.sentence - h.told[-1].sentence <= 1 and h.fields["card"] == "yellow" for h in found[-3:])
