"""Cards of a live text that a later entry takes back or changes: "No red after all", "the yellow becomes a red"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from ... import pack
from ...record import replace
from ..case import Case, Told
from .entries import chronological, time_of, words_of

_CARD = r"(?:(?:the |his |her |that )?(?:(?:straight |first |second )?(?:red|yellow)(?: card)?|card|booking|caution|sending[ -]off|dismissal))"
_GONE = r"(?:cancelled|canceled|rescinded|withdrawn|overturned|taken back|wiped(?: out)?|scrubbed(?: out)?|annulled|revoked|struck off|torn up)"
_TAKEN_BACK = pack.pattern(
    rf"\b{_CARD} (?:is|was|has been|gets|will be|now)? ?{_GONE}\b|\b{_GONE}[^.!]{{0,12}} {_CARD}|\bno (?:straight )?(?:red|yellow)(?: card)?\b(?! (?:card )?(?:for|this time|needed|so far|yet|shown))|"
    r"\b(?:allowed|free) to (?:stay|play) on\b|\b(?:is|are) back on the pitch\b|\bhe stays on\b|\bshe stays on\b"
)
_LESS = pack.pattern(
    r"\bdowngrad\w+|\b(?:reduced|changed|becomes|commuted) [^.!]{0,20}\byellow\b|\b(?:just|only) a yellow (?:after all|instead|now)\b|\byellow (?:instead|rather than (?:a )?red)\b"
)
_MORE = pack.pattern(
    r"\bupgrad\w+|\b(?:turned|changed|becomes|increased) [^.!]{0,20}\bred\b|\bred (?:instead|rather than (?:a )?yellow)\b"
)
_CORRECTS = pack.pattern(
    r"\b(?:correct(?:ion|ing)|apologi\w+|sorry|in fact|actually|turns out|make that|my (?:mistake|error)|after all|straight red)\b"
)
_REACH = 5  # minutes


@lru_cache(maxsize=4096)
def _settled(text: str) -> tuple[Any, Any, Any]:
    return _TAKEN_BACK.search(text), _LESS.search(text), _MORE.search(text)


def run(case: Case) -> None:
    """Settle the cards that entries change."""
    if not case.live:
        return
    order = chronological(case)
    for place, number in enumerate(order):
        text = words_of(case, number)
        back, less, more = _settled(text)
        if not (back or less or more or _CORRECTS.search(text)) or '"' in text:
            continue
        within = [n for n in order[:place] if 0 <= time_of(case, number) - time_of(case, n) <= _REACH]
        before = [t for n in within for t in case.active("card") if t.entry == n]
        own = [t for t in case.active("card") if t.entry == number]
        if not before:
            continue
        if not (back or less or more):
            _corrected(case, before, own)
        elif more or back and not less and any(t.tags.get("card") == "red" for t in own):
            _change(case, before, own, "red")
        elif less or back and own and _other(before[-1], own):
            _change(case, before, own, "yellow")
        elif back:
            colour = re.search(r"\b(red|yellow)\b", back[0])
            fit = [t for t in before if colour is None or colour[1] in str(t.tags.get("card"))]
            for t in [t for t in fit if t.entry == fit[-1].entry]:
                case.drop(t, "live", "a card taken back")
            for t in own:
                case.drop(t, "live", "the card that is taken back")


def _corrected(case: Case, before: list[Told], own: list[Told]) -> None:
    """ "Correction: it is a straight red for Smith": the card that an entry before it told of the same man."""
    man = own[0].people.get("player") if own else None
    if man and any(t.people.get("player") == man and t.tags.get("card") != own[0].tags.get("card") for t in before):
        _change(case, [t for t in before if t.people.get("player") == man], own, str(own[0].tags.get("card")))


def _other(before: Told, own: list[Told]) -> bool:
    return before.tags.get("card") == "red" and any(t.tags.get("card") == "yellow" for t in own)


def _change(case: Case, before: list[Told], own: list[Told], card: str) -> None:
    """The card shown first is the changed one; what the entry itself tells of it is the same card."""
    names = {t.people.get("player") for t in own if t.people.get("player")}
    changed = [t for t in before if not names or t.people.get("player") in names] or before[-1:]
    for t in [t for t in changed if t.entry == changed[-1].entry]:
        t.claim = replace(t.claim, tags={**t.claim.tags, "card": card, "settled": True})
        case.note("live", f"changed to {card}", t)
    for t in own:
        case.drop(t, "live", "the card of an entry before it")
