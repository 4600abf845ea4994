"""The goals of a man told one by one, behind their number: "Lund scored twice. The first, on 12 minutes, ...; the second ..."."""

from __future__ import annotations

from ...model import Mention
from ...record import replace
from ..case import Case, Told

_NEAR = 2  # sentences between the number of a man's goals and each of them


def run(case: Case) -> None:
    """Give each of them its scorer; one of nobody in particular is no telling."""
    for told in case.active("goal"):
        if not told.tags.get("of_them"):
            continue
        scorer = None if case.live else _whose(case, told)
        if scorer is None:
            told.dropped = "of nobody who was told of before"
        else:
            told.claim = replace(told.claim, roles={**told.claim.roles, "scorer": scorer})
            for card in case.told_in(told.sentence):
                if card.kind == "card" and card.tags.get("of_last") and told.claim.start <= card.claim.start < told.claim.end:
                    card.dropped = "a goal of the man"


def _whose(case: Case, told: Told) -> Mention | None:
    """The man of whom several goals were told just before, None where there is none or another scores between."""
    before = [
        one for one in case.active("goal")
        if one.tags.get("count", 0) > 1 and one.claim.end <= told.claim.start and told.sentence - one.sentence <= _NEAR
        and "scorer" in one.claim.roles
    ]  # fmt: skip
    if not before:
        return None
    man = before[-1].claim.roles["scorer"]
    others = [
        one.claim.roles["scorer"] for one in case.active("goal")
        if "scorer" in one.claim.roles and before[-1].claim.end <= one.claim.start and one.sentence <= told.sentence
    ]  # fmt: skip
    same = all(other is man or other.type != "PLAYER" or other.value == man.value for other in others)
    return man if same else None
