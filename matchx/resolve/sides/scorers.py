"""The scorers' sides, chosen together: those that agree best with what is known of the men and with every stated score.

Men who are bound to each other are of one side or the other together, so a world, one side for each of them, is weighed as a
whole: what the network of the sides says of it, and how well the goals then add up to the scores.
"""

from __future__ import annotations

from collections import Counter
from math import exp, log, log1p

from ...model import Score
from ...record import record
from ..case import AWAY, HOME, Case
from ..clock.clock_tools import bounds
from ..happened.goals import Goal

SUREST = 4.0  # log odds beyond which nothing is held to be surer
_KNOWN = 12.0  # ... but for men whose team is known beforehand
_SHARE = 1.6  # of how many goals a side has, in telling whose a goal is
_TURNED = 1.2  # what it costs that a score is not the home side's first
_PLAIN = 3.0  # log odds of a man whose likely side tells nothing new of others
_FAR = 9.0  # how much less likely than the likeliest world one may be
_MOST = 64  # worlds
_WORK = 12_000  # how often news may be told at most, in all worlds: a report that tells of a hundred men is no match's
_SCORERS = 25  # no match has more; where more are told of, each is taken by himself
_Man = tuple[str, bool]  # a scorer, and whether it is his own goals that are meant
_World = dict[str, int]


@record
class Choice:
    """The scorers' sides: those that fit best and how well, and for each man how he leaned before and does now (log odds).

    The side of an own goal is the one that gains.
    """

    fit: float
    final: Score | None
    sides: dict[_Man, int]
    lean: dict[_Man, float]
    odds: dict[_Man, float]


def choose(case: Case, goals: list[Goal], counts: dict[str, int]) -> Choice:
    """Weigh the worlds of the scorers' sides."""
    ordered = sorted(goals, key=lambda goal: (bounds(goal.clock) or (200.0,))[0] if goal.dated else 200.0)
    timed = all(goal.dated for goal in goals)
    told = sorted(goals, key=lambda goal: goal.place)  # in the order of the story, for what they are called decides nothing
    men = [*dict.fromkeys((goal.scorer, bool(goal.fields.get("own_goal"))) for goal in told if goal.scorer)]
    names = [*dict.fromkeys(name for name, _ in men)]
    weighed = []
    stated = case.facts.get("full_time")
    finals = [stated, stated[::-1]] if stated and case.facts.get("either_way") else [stated]
    for world, likely in _worlds(case, names):
        sides = {(name, own): 1 - world[name] if own else world[name] for name, own in men}
        for final in finals:
            value = likely - _TURNED * (final is not stated)
            weighed.append((value + 0.5 * _agreement(ordered, sides, timed, case, counts, final), sides, final))
    fit, best, final = max(weighed, key=lambda item: item[0])
    lean = {}
    odds = {}
    for man in men:
        name, own = man
        lean[man] = _bounded(case, name, case.lean.get(name, 0.0)) * (-1 if own else 1)
        weight = [sum(exp(value) for value, sides, _ in weighed if sides[man] == side) for side in (HOME, AWAY)]
        odds[man] = log((weight[HOME] + 1e-12) / (weight[AWAY] + 1e-12))
    return Choice(fit, final, best, lean, odds)


def _bounded(case: Case, name: str, lean: float) -> float:
    sure = _KNOWN if name in case.rostered else SUREST
    return max(-sure, min(sure, lean))


def _worlds(case: Case, names: list[str]) -> list[tuple[_World, float]]:
    """The likely worlds of the sides of some persons, with the logarithm of how likely each is."""
    if len(names) > _SCORERS:
        return [({name: HOME if case.lean.get(name, 0.0) > 0 else AWAY for name in names}, 0.0)]
    known: dict[frozenset[tuple[str, int]], dict[str, float]] = {frozenset(): case.lean}
    worlds: list[tuple[_World, frozenset[tuple[str, int]], float]] = [({}, frozenset(), 0.0)]
    for name in sorted(names, key=lambda name: -abs(case.lean.get(name, 0.0))):
        grown = []
        for world, news, value in worlds:
            if news not in known:
                weighed = len(known) * case.net.size < _WORK
                known[news] = case.net.leans(dict(news)) if weighed else case.lean
            lean = _bounded(case, name, known[news].get(name, 0.0))
            for side, odds in ((HOME, lean), (AWAY, -lean)):
                told = news if odds > _PLAIN else news | {(name, side)}
                grown.append((world | {name: side}, told, value - log1p(exp(-odds))))
        grown.sort(key=lambda item: -item[2])
        worlds = [item for item in grown[:_MOST] if item[2] > grown[0][2] - _FAR]
    return [(world, value) for world, _, value in worlds]


def _agreement(
    goals: list[Goal],
    sides: dict[_Man, int],
    timed: bool,
    case: Case,
    counts: dict[str, int],
    final: Score | None,
) -> float:
    """How well a choice of sides fits the final score, the stated running scores and words like "equalised"."""
    teams = [sides[(g.scorer, bool(g.fields.get("own_goal")))] if g.scorer else g.team for g in goals]
    have = [teams.count(HOME), teams.count(AWAY)]
    told = Counter(goal.scorer for goal in goals)
    for (scorer, own), side in sides.items():
        if not own:  # a hat-trick is three goals, told or not
            have[side] += max(0, counts.get(scorer, 0) - told[scorer])
    value = 0.0
    if final:
        value -= 6.0 * sum(max(0, have[side] - final[side]) for side in (HOME, AWAY))
        value += _SHARE * sum(log((final[side] + 0.3) / (sum(final) + 0.6)) * have[side] for side in (HOME, AWAY))
        value += 4.0 * ((have[0], have[1]) == tuple(final))
    if not timed or final and sum(have) != sum(final):
        return value
    score = [0, 0]
    for goal, team in zip(goals, teams, strict=True):
        if team is None:
            return value
        before = tuple(score)
        score[team] += 1
        effect = goal.tags.get("effect")
        if effect == "level":
            value += 1.0 if score[0] == score[1] else -1.0
        elif effect == "lead":
            value += 1.0 if before[0] == before[1] else -1.0
        elif effect == "extend":
            value += 0.5 if before[team] > before[1 - team] else -0.5
        elif effect == "pull_back":
            value += 0.5 if before[team] < before[1 - team] else -0.5
        if goal.score:
            value += 1.0 if sorted(goal.score) == sorted(score) else -0.5
        elif goal.tags.get("team_ordinal"):
            value += 0.5 if score[team] == goal.tags["team_ordinal"] else -0.5
    half = case.facts.get("half_time")
    if half:
        early = [team for goal, team in zip(goals, teams, strict=True) if (bounds(goal.clock) or (99.0,))[0] < 46]
        value += 1.0 if (early.count(HOME), early.count(AWAY)) == tuple(half) else 0.0
    return value
