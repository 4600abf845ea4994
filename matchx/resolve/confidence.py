"""How sure an event is: the share of events like it that are right, person, side and time together.

An event's traits are set out in ``traits``; the weights are a logistic regression over labelled reports, in which every trait
that speaks for an event may only raise the value and every one that speaks against it may only lower it, so that more
evidence never makes an event less sure. ``tests/calibration.py`` fits the weights and prints how often each value holds.
"""

from __future__ import annotations

from math import exp

from .case import AWAY, HOME, Case, Happening

_SUPPORT = (0.5, 1.0, 2.0, 3.0, 5.0)  # log odds of a person's side, each a step surer
_NARROW = 5  # minutes that a range may span to be called narrow
# Log odds. The types say how well each is read on the whole: they have no sign of their own.
WEIGHTS = {
    "any": -0.94,
    "goal": -1.25,
    "chance": -0.80,
    "penalty": -0.90,
    "disallowed_goal": -0.41,
    "substitution": -0.40,
    "card": -0.48,
    "shootout_kick": 0.78,
    "live": -0.58,
    "+side": 0.47,
    "+sides_known": 0.82,
    "+lean_0.5": 0.39,
    "+lean_1": 0.50,
    "+lean_2": 0.79,
    "+lean_3": 0.55,
    "+lean_5": 0.36,
    "+stated": 0.30,
    "-drawn_narrow": -0.39,
    "+told_2": 0.17,
    "+told_3": 0.84,
    "+two_changed": 0.06,
    "+tallied": 0.28,
    "+score": 0.81,
}


def confidence(case: Case, happening: Happening, reckoned: bool) -> float:
    """How sure an event is, 0.02 to 0.99; ``reckoned`` as ``tallied`` gives it."""
    value = sum(WEIGHTS.get(trait, 0.0) for trait in traits(case, happening, reckoned))
    return min(0.99, max(0.02, 1 / (1 + exp(-value))))


def tallied(case: Case) -> bool:
    """Whether the goals of each side come to the final score that the report states."""
    final = case.facts.get("full_time")
    goals = [h.team for h in case.happenings if h.type == "goal"]
    return final is not None and (goals.count(HOME), goals.count(AWAY)) == tuple(final) and len(goals) == sum(final)


def traits(case: Case, happening: Happening, reckoned: bool) -> list[str]:
    """What speaks for and against an event, by name."""
    fields = happening.fields
    out = ["any", happening.type]
    if case.live:
        out.append("live")
    people = [fields[role] for role in ("player", "player_in", "player_out") if fields.get(role)]
    out += ["+two_changed"] if len(people) > 1 else []
    out += _of_side(case, happening, people)
    if happening.clock.source == "stated":
        out.append("+stated")
    elif happening.clock.source == "inferred" and _drawn_narrow(happening):
        out.append("-drawn_narrow")
    out += [f"+told_{times}" for times in (2, 3) if len(happening.told) >= times]
    if reckoned and not case.live:  # a live text comes to the score as it stands
        out.append("+tallied")
    if happening.type == "goal" and fields.get("score"):
        out.append("+score")
    return out


def _of_side(case: Case, happening: Happening, people: list[str]) -> list[str]:
    if happening.team is None:
        return []
    lean = max((abs(case.lean.get(person, 0.0)) for person in people), default=0.0)
    return ["+side", *(f"+lean_{step:g}" for step in _SUPPORT if lean >= step), *(["+sides_known"] if case.sides_known else [])]


def _drawn_narrow(happening: Happening) -> bool:
    """Whether its time is drawn from its neighbours, and so closely that it may well miss."""
    clock = happening.clock
    return clock.low is not None and clock.high is not None and clock.high - clock.low <= _NARROW
