"""Whose a card is that is told without its man: whose foul, or other offence, it was for; which two are booked."""

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


def pair(case: Case, told: Told) -> list[str]:
    """ "A and B squared up and both were booked": the two who are named before, in the sentence or at the end of the last."""
    tokens = case.doc.tokens
    first = case.doc.sentences[told.sentence][0]
    inside = [m for m in case.between(first, case.doc.sentences[told.sentence][1]) if m.end <= told.claim.start]
    if not inside and told.sentence and case.block_of(first) == case.block_of(case.doc.sentences[told.sentence - 1][0]):
        inside = [*case.in_sentence(told.sentence - 1)]  # "Lund and Ek square up. Both are booked."
    named = (case.named.get(m.first) for m in inside[-40:] if tokens[m.last - 1].word != "'s")
    names = [*dict.fromkeys(name for name in named if name)]
    booked = {one.people.get("player") for one in case.told_in(told.sentence) if one.kind == "card" and not one.dropped}
    return [name for name in names if name not in booked] if len(names) == 2 else []
