"""Pass 5b, lists: where a list tells all goals of a side, what the account tells of its scorers is told of those goals."""

from __future__ import annotations

from ..case import AWAY, HOME, Case, Told
from .goals import Goal, first_telling


def settle(case: Case, goals: list[Goal]) -> list[Goal]:
    """The goals, without those of a side whose list has as many as the result gives it."""
    final = case.facts.get("full_time")
    listed = [goal for goal in goals if any({"sheet", "listing"} & {*told.tags} for told in goal.told)]
    if case.live or not final or not listed:
        return goals
    nobodys = [told for told in case.active("goal") if told.tags.get("sheet") and "scorer" not in told.claim.roles]
    whole = [
        side
        for side in (HOME, AWAY)
        if (own := sum(goal.team == side for goal in listed))
        and own + sum(told.team == side for told in nobodys) == final[side]
    ]
    kept = [goal for goal in goals if goal.fields.get("own_goal") and not _in(goal, listed) and _own_goal(goal, nobodys)]
    out = []
    for goal in goals:
        if goal.team not in whole or _in(goal, listed) or _in(goal, kept):
            out.append(goal)
            continue
        same = [one for one in listed if one.team == goal.team and one.scorer == goal.scorer]
        if not same:
            case.note("lists", f"left out: {goal.scorer} is not among the scorers", goal.told[0])
            continue
        one = min(same, key=lambda one: abs(one.clock.key() - goal.clock.key()) if goal.dated else 0.0)
        one.told += goal.told
        for name, value in goal.fields.items():
            one.fields.setdefault(name, value)
    return out + [first_telling(case, told, told.clock, None) for told in nobodys]


def _in(goal: Goal, goals: list[Goal]) -> bool:
    return any(goal is one for one in goals)


def _own_goal(goal: Goal, nobodys: list[Told]) -> bool:
    """Whether an own goal of the account is one that a list has without its man ("own goal 70"): then it is of that side."""
    if not nobodys:
        return False
    told = min(nobodys, key=lambda told: abs(told.clock.key() - goal.clock.key()) if goal.dated else 0.0)
    nobodys.remove(told)
    goal.team = told.team
    goal.clock = told.clock if told.clock.known else goal.clock
    goal.told.append(told)
    return True
