"""Pass 5c: attempts, changes, cards, goals not given and shoot-out kicks, each once."""

from __future__ import annotations

from ..model import Clock
from . import changes, refused, shootout
from .case import Case, Happening, Told
from .clock_tools import agree, bounds, merged
from .goals import Goal
from .happenings import beside, make, merge


def run(case: Case, goals: list[Goal]) -> None:
    """Append the happenings of every type but goals and penalties."""
    refused.run(case, goals)
    shootout.run(case, goals)
    _chances(case, goals)
    changes.run(case, merge)
    _cards(case)


# -- attempts ----------------------------------------------------------------------------------------------------------

_VAGUE = (None, "missed")


def _chances(case: Case, goals: list[Goal]) -> None:
    found: list[Happening] = []
    for told in case.active("chance"):
        shooter = told.people.get("shooter")
        outcome = told.tags.get("outcome")
        by = told.people.get("by") or _keeper(case, told)
        if outcome == "blocked" and by in case.keepers:
            outcome = "saved"
        elif outcome == "saved" and by in case.outfield:
            outcome = "blocked"
        fields = {"player": shooter, "outcome": outcome, "by": by,
                  "assist": told.people.get("assist"), "body_part": told.tags.get("body_part"),
                  "set_piece": told.tags.get("set_piece")}  # fmt: skip
        twin = next((h for h in reversed(found) if _same_chance(case, h, told, shooter)), None)
        if twin:
            merge(case, twin, told)
            if twin.fields.get("outcome") in _VAGUE:
                twin.fields["outcome"] = fields["outcome"] or twin.fields.get("outcome")
            for key, value in fields.items():
                twin.fields[key] = twin.fields.get(key) or value
            continue
        if shooter is None and told.team is None and "by" not in told.people:
            case.drop(told, "merge", "nobody's attempt")
            continue
        if shooter is None and "shooter" not in told.claim.roles and "team" not in told.claim.roles:
            if any(beside(case, t, told, 0) for g in goals for t in g.told) or any(
                beside(case, t, told, 0) for h in found for t in h.told
            ):
                case.drop(told, "merge", "a save of an attempt told beside it")
                continue
        for _ in range(max(1, told.tags.get("count", 1))):
            found.append(make(told, "chance", dict(fields)))
    for happening in [h for h in found if h.told[0].tags.get("general") and len(h.told) == 1]:
        if any(
            h is not happening and h.fields["player"] == happening.fields["player"] for h in found
        ):  # "had the best chances"
            found.remove(happening)
            case.drop(happening.told[0], "merge", "attempts that are told one by one")
    case.happenings.extend(found)


def _keeper(case: Case, told: Told) -> str | None:
    """Whom "the goalkeeper" means: the one known to keep goal for the side that did not shoot."""
    mention = told.claim.roles.get("by")
    if mention is None or mention.type != "KEEPER_DESC" or told.team is None:
        return None
    known = [person for person in case.keepers if case.person_team.get(person) == 1 - told.team]
    return known[0] if len(known) == 1 else None


def _same_chance(case: Case, happening: Happening, told: Told, shooter: str | None) -> bool:
    other = happening.fields.get("player")
    if shooter and other and shooter != other:
        return False
    if any(_list_items(t, told) for t in happening.told) or told.tags.get("rebound"):
        return False
    last = happening.told[-1]
    outcomes = (happening.fields.get("outcome"), told.tags.get("outcome"))
    by = {happening.fields.get("by"), told.people.get("by")} - {None}
    if len(by) > 1 or not agree(happening.clock, told.clock):
        return False
    near = beside(case, last, told)
    if near and (outcomes[0] in _VAGUE or outcomes[1] in _VAGUE or outcomes[0] == outcomes[1]):
        if last.sentence == told.sentence:
            return shooter == other or shooter is None or other is None
        fresh = (
            told.clock.known
            and not happening.clock.known
            or told.clock.known
            and happening.clock.known
            and told.clock != happening.clock
        )
        return not fresh and (
            shooter == other
            and (outcomes[0] in _VAGUE or outcomes[1] in _VAGUE)
            or shooter is None
            and told.team in (None, happening.team)
        )
    same_day = happening.clock.known and told.clock.known and happening.clock == told.clock
    return (
        (told.summary != happening.summary or same_day and not case.live)
        and shooter == other
        and shooter is not None
        and outcomes[0] == outcomes[1]
    )


def _list_items(a: Told, b: Told) -> bool:
    return a.claim.rule == b.claim.rule and (a.claim.at, a.claim.until) == (b.claim.at, b.claim.until)


# -- cards -------------------------------------------------------------------------------------------------------------


def _cards(case: Case) -> None:
    found: list[Happening] = []
    for told in case.active("card"):
        person = told.people.get("player")
        card = told.tags.get("card", "yellow")
        if told.tags.get("anonymous"):
            person = _fouler(case, told)
            was_booked = any(h.fields["player"] == person for h in found)
            if person is None or card == "option" and not was_booked or card == "yellow" and was_booked:
                continue
            card = "second_yellow" if card == "option" else card
            told.people["player"] = person
            told.team = case.person_team.get(person)
        elif offender := _offender(case, told):
            person = told.people["player"] = offender
            told.team = case.person_team.get(person)
        if person is None and not (case.live and told.team is not None):
            continue
        twin = next((h for h in found if _same_card(case, h, told, person, card)), None)
        if twin:
            merge(case, twin, told)
            if card == "second_yellow" and twin.fields["card"] == "red":
                twin.fields["card"] = card
            continue
        if card == "yellow" and not told.tags.get("earlier"):
            booked = next((h for h in found if h.fields["player"] == person and h.fields["card"] == "yellow"), None)
            if booked and booked.clock.known and told.clock.known:
                card = "second_yellow"
        found.append(make(told, "card", {"player": person, "card": card}))
    for red in found:
        for first in found:
            if (
                first.fields["player"] == red.fields["player"]
                and first.fields["card"] == "yellow"
                and red.fields["card"] == "red"
            ):
                told_of = [t for t in first.told if t.tags.get("earlier") and any(beside(case, t, other) for other in red.told)]
                words = case.doc.work[red.told[0].claim.start : red.told[0].claim.end].lower()
                if told_of and "straight" not in words:  # "already booked, he ... and walked"
                    red.fields["card"] = "second_yellow"
    for first in found:
        second = next(
            (h for h in found if h.fields["player"] == first.fields["player"] and h.fields["card"] == "second_yellow"), None
        )
        if second and first.fields["card"] == "yellow":
            _in_order(first, second)
    case.happenings.extend(found)


def _offender(case: Case, told: Told) -> str | None:
    """The offender, where the man who stands before the card is the one he fouled: "went in late on Forde and was sent off"."""
    mention = told.claim.roles.get("player")
    for foul in case.active("foul"):
        by, on = foul.people.get("conceded_by"), foul.claim.roles.get("won_by")
        if by is None or foul.sentence != told.sentence or foul.claim.start > told.claim.end:
            continue
        if mention is not None and on is not None and on.first == mention.first and foul.claim.start < mention.start:
            return by
        if told.tags.get("of_fouler") and mention is not None and mention.type not in ("PLAYER", "KEEPER"):
            return by
    return None


def _fouler(case: Case, told: Told) -> str | None:
    """Whose card it was, where only his foul is told: "Mull caught Stubbs with an elbow and the referee brandished a red card"."""
    if any(t.kind == "card" and "player" in t.people and beside(case, t, told, 0) for t in case.active("card") if t is not told):
        return None  # the same card, told with its man
    before = [
        foul
        for foul in case.active("foul")
        if foul.people.get("conceded_by") and foul.claim.start < told.claim.start and beside(case, foul, told)
    ]
    return before[-1].people["conceded_by"] if before else None


def _in_order(first: Happening, second: Happening) -> None:
    """The first yellow comes before the second (Laws of the Game, Law 12): times that say otherwise belong the other way round."""
    here = {told.sentence for told in first.told} & {told.sentence for told in second.told}
    timeless = not (second.clock.known or second.clock.ranged)
    if here and all(told.tags.get("earlier") and not told.dated_inside for told in first.told):
        second.clock = merged(second.clock, first.clock) if timeless else second.clock  # one sentence: its time is the second's
        top = second.clock.minute if second.clock.known else second.clock.high
        first.clock = Clock(low=1, high=top, source="inferred") if top else Clock()
        return
    low, high = bounds(first.clock), bounds(second.clock)
    if high and (low is None or low[0] > high[0]) and second.clock.ranged:
        first.clock, second.clock = second.clock, first.clock
    elif not (first.clock.known or first.clock.ranged) and second.clock.known:
        first.clock = Clock(low=1, high=second.clock.minute, source="inferred")


def _same_card(case: Case, happening: Happening, told: Told, person: str | None, card: str) -> bool:
    if happening.fields["player"] != person:
        return False
    other = happening.fields["card"]
    if card == other or {card, other} == {"red", "second_yellow"}:
        same_place = not (happening.clock.known and told.clock.known) or agree(happening.clock, told.clock, 1)
        return same_place and (card != "yellow" or agree(happening.clock, told.clock, 1))
    return False
