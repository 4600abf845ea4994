"""Pass 5c: attempts, disallowed goals and shoot-out kicks, each once; changes and cards have files of their own."""

from __future__ import annotations

from typing import Any

from ..model import Clock
from . import cards, changes, shootout
from .case import Case, Happening, Told
from .clock_tools import agree, merged
from .goals import Goal


def run(case: Case, goals: list[Goal]) -> None:
    """Append the happenings of every type but goals and penalties."""
    _disallowed(case, goals)
    shootout.run(case, goals)
    _chances(case, goals)
    changes.run(case, _merge)
    cards.run(case, _merge)


def _happening(told: Told, kind: str, fields: dict[str, Any], clock: Clock | None = None) -> Happening:
    clock = told.clock if clock is None else clock
    return Happening(kind, [told], clock, told.team, fields, told.claim.start, told.summary)


def _near(case: Case, a: Told, b: Told, reach: int = 1) -> bool:
    if case.live and (a.entry >= 0 or b.entry >= 0):
        return a.entry == b.entry
    return abs(a.sentence - b.sentence) <= reach


def _merge(case: Case, into: Happening, told: Told) -> None:
    case.note("merge", f"one {into.type} told again", told)
    surer = told.dated_inside and not any(other.dated_inside for other in into.told) and told.clock.known
    into.told.append(told)
    into.clock = told.clock if surer else merged(into.clock, told.clock)
    into.team = told.team if into.team is None else into.team
    if into.summary and not told.summary:
        into.summary, into.place = False, told.claim.start


# -- disallowed goals --------------------------------------------------------------------------------------------------


def _disallowed(case: Case, goals: list[Goal]) -> None:
    found: list[Happening] = []
    for told in case.active("disallowed_goal"):
        scorer = told.people.get("scorer")
        reason = told.tags.get("reason")
        if reason is None and any(_near(case, told, t, 0) for t in case.active("var")):
            reason = "var"  # "after a check of the monitor it was annulled"
        if scorer is None and "scorer" not in told.claim.roles:
            scorer = _take_goal(case, goals, told)
        twin = next((h for h in found if _same_disallowed(case, h, told, scorer)), None)
        if twin:
            _merge(case, twin, told)
            twin.fields["reason"] = twin.fields.get("reason") if twin.fields.get("reason") not in (None, "var") else reason
            twin.fields["player"] = twin.fields.get("player") or scorer
            continue
        if scorer is None and told.team is None and told.tags.get("anonymous"):
            continue
        happening = _happening(told, "disallowed_goal", {"player": scorer, "reason": reason})
        if happening.team is None and scorer:
            happening.team = case.person_team.get(scorer)
        found.append(happening)
    case.happenings.extend(found)


def _same_disallowed(case: Case, happening: Happening, told: Told, scorer: str | None) -> bool:
    if scorer and happening.fields.get("player") not in (None, scorer) or not agree(happening.clock, told.clock, 2):
        return False
    return any(_near(case, other, told, 2) for other in happening.told) or bool(scorer) and (told.summary or happening.summary)


def _take_goal(case: Case, goals: list[Goal], told: Told) -> str | None:
    """ "But the flag was up": the goal claim just before is the one that was not given."""
    before = [g for g in goals if g.told[-1].claim.start < told.claim.start and any(_near(case, t, told) for t in g.told)]
    if not before or not told.tags.get("anonymous"):
        return None
    goal = max(before, key=lambda g: g.place)
    if len({t.sentence for t in goal.told}) > 2:
        return None
    goals.remove(goal)
    for other in goal.told:
        case.drop(other, "merge", "this goal was not given")
    if not told.clock.known:
        told.clock = goal.clock
    told.team = goal.team if told.team is None else told.team
    return goal.scorer


# -- attempts ----------------------------------------------------------------------------------------------------------

_VAGUE = (None, "missed")
_AGAIN = frozenset("and then before again later also another second next subsequently soon afterwards".split())
_SAME = frozenset("but only it which that".split())


def _chances(case: Case, goals: list[Goal]) -> None:
    found: list[Happening] = []
    for told in case.active("chance"):
        shooter = told.people.get("shooter")
        outcome = told.tags.get("outcome")
        by = told.people.get("by") or _keeper(case, told)
        if told.tags.get("of_keeper") and by not in case.keepers:
            case.drop(told, "merge", "of a goalkeeper alone it tells a save")
            continue
        if told.tags.get("perhaps_by") and by is None and shooter in case.keepers:  # "a huge save from Corrigan"
            by, shooter = shooter, None
            if before := next((h for h in reversed(found) if _stopped_then(case, h, told)), None):
                before.fields["outcome"], before.fields["by"] = outcome, by
                before.told.append(told)
                continue
            case.drop(told, "merge", "a save from nobody's shot")
            continue
        if outcome == "blocked" and by in case.keepers:
            outcome = "saved"
        elif outcome == "saved" and by in case.outfield:
            outcome = "blocked"
        fields = {"player": shooter, "outcome": outcome, "by": by,
                  "assist": told.people.get("assist"), "body_part": told.tags.get("body_part"),
                  "set_piece": told.tags.get("set_piece")}  # fmt: skip
        twin = next((h for h in reversed(found) if _same_chance(case, h, told, shooter)), None)
        if twin:
            _merge(case, twin, told)
            if twin.fields.get("outcome") in _VAGUE:
                twin.fields["outcome"] = fields["outcome"] or twin.fields.get("outcome")
            for key, value in fields.items():
                twin.fields[key] = twin.fields.get(key) or value
            continue
        if shooter is None and told.team is None and "by" not in told.people:
            case.drop(told, "merge", "nobody's attempt")
            continue
        if shooter is None and "shooter" not in told.claim.roles and "team" not in told.claim.roles:
            if any(_near(case, t, told, 0) for g in goals for t in g.told) or any(
                _near(case, t, told, 0) for h in found for t in h.told
            ):
                case.drop(told, "merge", "a save of an attempt told beside it")
                continue
        for _ in range(max(1, told.tags.get("count", 1))):
            found.append(_happening(told, "chance", dict(fields)))
    for happening in [h for h in found if h.told[0].tags.get("general") and len(h.told) == 1]:
        if any(
            h is not happening and h.fields["player"] == happening.fields["player"] for h in found
        ):  # "had the best chances"
            found.remove(happening)
            case.drop(happening.told[0], "merge", "attempts that are told one by one")
    case.happenings.extend(found)


def _stopped_then(case: Case, happening: Happening, told: Told) -> bool:
    """Whether a save that is told without its shot stopped an attempt told just before."""
    told_before = happening.told[-1]
    open_end = happening.fields.get("outcome") in (*_VAGUE, "saved") and happening.fields.get("by") is None
    return open_end and told_before.claim.start < told.claim.start and _near(case, told_before, told)


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
    near = _near(case, last, told)
    if near and (outcomes[0] in _VAGUE or outcomes[1] in _VAGUE or outcomes[0] == outcomes[1]):
        between = {*case.words_between(last, told)}
        if last.sentence == told.sentence:
            apart = outcomes[0] == outcomes[1] and shooter == other and between & _AGAIN and not between & _SAME
            return (shooter == other or shooter is None or other is None) and not apart
        fresh = (
            told.clock.known
            and not happening.clock.known
            or told.clock.known
            and happening.clock.known
            and told.clock != happening.clock
        )
        return not fresh and (
            shooter == other
            and not between & _AGAIN
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
