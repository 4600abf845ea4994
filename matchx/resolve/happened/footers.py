"""Bookings that no verb tells: a line of names below a line-up, "the booked Hale"."""

from __future__ import annotations

from ... import pack
from ...model import Claim, Mention
from ..case import AWAY, HOME, Case, Happening, Told
from ..sides.lineups import lineups

_BETWEEN = frozenset(",;.")
_MOST = 9  # names of a list of bookings
_LISTED = "card.below_line_up"
_REACH = 3  # blocks below a line-up: its bench, its goals, its bookings, in any order


_BOOKED = pack.pattern(r"the (?:already[ -])?(?:booked|cautioned|yellow-carded)\b")


def bookings(case: Case, known: dict[str | None, list[Happening]]) -> list[Happening]:
    """These cards, but for those who are known to have got one."""
    found = []
    for mention in () if case.live else case.mentions:
        person = case.named.get(mention.first)
        titled = mention.type in ("PLAYER", "KEEPER") and _BOOKED.match(case.doc.work, mention.start, mention.end)
        if person and titled and not known.get(person):
            side = case.person_team.get(person)
            found.append(_card(case, mention, person, case.block_of(mention.first), side, "card.called_booked"))
    for lineup in lineups(case):
        eleven = {case.named.get(m.first) for m in lineup.people}
        block = case.block_of(lineup.people[-1].first)
        for number in range(block + 1, min(block + 1 + _REACH, len(case.doc.blocks))):
            names = _bare(case, number)
            if names is None or not all(case.named.get(m.first) in eleven for m in names):
                continue
            for mention in names:
                person = case.named[mention.first]
                if not known.get(person):
                    side = lineup.side if lineup.side in (HOME, AWAY) else case.person_team.get(person)
                    found.append(_card(case, mention, person, number, side))
            break
    return found


def _bare(case: Case, number: int) -> list[Mention] | None:
    """The names of a block that holds nothing but names."""
    first, last = case.doc.blocks[number]
    names = [m for m in case.between(first, last) if m.type in ("PLAYER", "KEEPER") and m.first in case.named]
    filled = {index for m in names for index in range(m.first, m.last)}
    rest = [case.doc.tokens[index].word for index in range(first, last) if index not in filled]
    return names if 0 < len(names) <= _MOST and len(rest) <= len(names) and set(rest) <= _BETWEEN else None


def _card(case: Case, mention: Mention, person: str, block: int, side: int | None, rule: str = _LISTED) -> Happening:
    tags = {"card": "yellow", "listed": rule == _LISTED}
    claim = Claim("card", rule, {"player": mention}, tags, mention.start, mention.end, 0, 1)
    told = Told(claim, case.sentence_of(mention.first), block, people={"player": person}, team=side)
    return Happening("card", [told], told.clock, side, {"player": person, "card": "yellow"}, mention.start)
