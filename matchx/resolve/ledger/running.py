"""Pass 6b, the running score: what stood after each goal, and the final and half-time score where only the goals tell it.

The goals are laid in a row, by their times and, where they have none, where the scores that the text states fit best;
``sequence`` finds the cheapest way through them. What is not certain is not given.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from math import comb
from typing import TypeVar

from ...model import Mention, Score
from ...record import record
from ..case import AWAY, HOME, Case, Happening
from ..clock.clock_tools import bounds
from .effects import effect
from .sequence import Solver, State, Step, Way
from .standing import LEVEL, both_scored, elsewhere, outcome, results, strangers, total

T = TypeVar("T")
_WRONG_END = 4.0  # for each goal that the end is off a final score which the text states
_BREAK = 45.985  # between 45+98 and 46 on the clock's scale
_REPORT = 10  # a text of so many sentences tells of all goals, a shorter one perhaps of one
_EXTRA = 91  # behind it, extra time
_FITS = 0.9  # less than what one stated score costs that fits nowhere
_LISTED = 0.4  # a goal that stands before one that a list tells first
_MOVED = 0.35
_TRIES = 20_000  # rows of goals that are tried, times their goals
_AS_GOOD = 0.2
_DOUBTFUL = 0.9  # a goal that only a summary tells, of a man who has another: perhaps the same


@record(frozen=False)
class _Known:
    """What the text says of the scores, beside its goals."""

    final: Score | None
    half: Score | None
    half_either: bool  # it is not told whose goals are named first
    half_lead: int | None
    result: dict[int, float]
    total: int | None
    both: bool | None  # whether both sides scored
    seen: list[Score]  # scores that stood at some time, either way round


def reckon(case: Case, goals: list[Happening]) -> list[Happening]:
    """Set ``score`` [home, away] after each goal as far as it is certain; returns the goals in the order that fits best."""
    if len(case.teams) < 2:
        return goals
    known = _known(case)
    stated = _stated(case, goals)
    order, way = _best_order(case, goals, known, stated)
    if way is None:
        return goals
    _conclude(case, order, way, known)
    gone = [goal for goal, side in zip(order, _of_goals(order, way, way.sides), strict=True) if side is None]
    for goal, after, certain in zip(order, _goal_scores(order, way), _goal_certain(order, way), strict=True):
        if after is not None and certain and (case.live or not _belied(goal, after)):
            goal.fields["score"] = after
    for goal in gone:
        if goal.clock.source in ("inferred", "none") and (goal.summary or not goal.fields.get("player")):
            case.note("ledger", "left out: the scores have no room for it", goal.told[0])
            order = [other for other in order if other is not goal]
    return order


def _belied(goal: Happening, after: State) -> bool:
    """Whether a goal's own words say that another score stood behind it: then goals are missing, and none is certain."""
    said, nth = goal.fields.get("stated"), goal.fields.get("nth")
    mine = after[goal.team] if goal.team is not None else None
    level = goal.fields.get("effect") == "level" and after[0] != after[1]
    first = goal.fields.get("ordinal") or 1  # a man's third goal is at least his side's third
    return bool(level or said and sorted(said) != sorted(after) or mine is not None and (nth and nth != mine or first > mine))


def _known(case: Case) -> _Known:
    lead = Counter(side for _, side in results(case, "half")).most_common(1)
    seen = [
        m.value for m in case.mentions
        if m.type == "SCORE" and m.value and not any(m.traits.get(key) for key in ("penalties", "aggregate"))
        and not elsewhere(case, m) and not strangers(case, m)
    ]  # fmt: skip
    return _Known(
        case.facts.get("full_time"), case.facts.get("half_time"), bool(case.facts.get("half_either_way")), lead[0][0] if lead else None, outcome(case), total(case),
        both_scored(case), seen,
    )  # fmt: skip


def _stated(case: Case, goals: list[Happening]) -> dict[int, tuple[Score, ...]]:
    """The scores that stand beside the tellings of a goal: in its claims, behind them, or alone in the next sentence."""
    out: dict[int, list[Score]] = {id(goal): [goal.fields["stated"]] if goal.fields.get("stated") else [] for goal in goals}
    used = {mention.start for goal in goals for told in goal.told for mention in told.claim.roles.values()}
    told_of = [(told, goal) for goal in goals for told in goal.told if not told.dropped]
    for m in case.mentions if not case.live else ():
        if m.type != "SCORE" or not m.value or m.start in used or not _stands(m):
            continue
        sentence = case.sentence_of(m.first)
        first, last = case.doc.sentences[sentence]
        alone = sum(token.word.isalnum() for token in case.doc.tokens[first:last]) - (m.last - m.first) <= 1
        before = [
            (m.start - told.claim.end, goal)
            for told, goal in told_of
            if told.claim.end <= m.start and (told.sentence == sentence or alone and told.sentence == sentence - 1)
        ]
        near = min(before, key=lambda item: item[0], default=None)
        if near and near[0] < 90:
            out[id(near[1])].append(m.value)
            words = [token.word for token in case.doc.tokens[max(first, m.first - 3) : m.first]]
            if _MAKES & {*words} and words[-1] in _IT and not near[1].fields.get("stated"):
                near[1].fields["stated"] = m.value  # "... and looped over him to make it 3-1"
    return {key: tuple(scores) for key, scores in out.items()}


_MAKES = frozenset("made make makes making".split())
_IT = frozenset("it at".split())


def _stands(mention: Mention) -> bool:
    """Whether a score stands during the match, as far as its words say."""
    traits = mention.traits
    return not any(
        traits.get(key) for key in ("half_time", "full_time", "penalties", "aggregate", "other", "line", "extra_time")
    )


_NTH = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7}
_OF_SIDE = frozenset("a the their another 's".split())
_NO_GOAL = frozenset(
    "half minute minutes time period yellow booking attempt successive straight consecutive bite division round ball spell from leg game match "
    "win defeat of card choice string in".split()
)


def _nth(case: Case, goal: Happening, again: bool) -> int | None:
    """Which goal of its side it is, by words like "a fourth"; "a second" of a man who has several may be his own."""
    if goal.fields.get("nth") or case.live:
        return goal.fields.get("nth")
    for told in goal.told:
        if told.tags.get("count"):
            continue
        first, last = case.doc.sentences[told.sentence]
        tokens = [token for token in case.doc.tokens[first:last] if told.claim.start <= token.start < told.claim.end + 24]
        words = [token.word for token in tokens] + [""]
        for before, word, after in zip(words, words[1:], words[2:], strict=False):
            if word in _NTH and before in _OF_SIDE and after not in _NO_GOAL and not (again and word == "second"):
                return _NTH[word]
    return None


def _step(case: Case, goal: Happening, stated: tuple[Score, ...], goals: list[Happening]) -> Step:
    undated = goal.clock.source in ("inferred", "none")
    again = any(h is not goal and h.fields.get("player") == goal.fields.get("player") for h in goals)
    skip = (_DOUBTFUL if goal.summary and again else 1.8 if goal.summary else 2.6) if undated else 4.0
    said = goal.fields.get("effect") or effect(case, goal, goals)
    sure = bool(goal.fields.get("stated"))
    return Step(goal.team, goal.team is None, skip, said, stated, sure, _nth(case, goal, again), None)


def _pause(known: _Known) -> Step:
    """The break as a moment among the goals: it costs where the text says that it stood otherwise then."""
    half, lead = known.half, known.half_lead

    def moment(state: State) -> float:
        if half is not None:
            ways = (half, half[::-1]) if known.half_either else (half,)
            return min(4.0, *(2.0 * (abs(state[0] - a) + abs(state[1] - b)) for a, b in ways))
        return 1.0 * (lead is not None and _lead(state) != lead)

    return Step(moment=moment)


def _lead(state: State) -> int:
    return LEVEL if state[0] == state[1] else HOME if state[0] > state[1] else AWAY


def _low(goal: Happening) -> float:
    span = bounds(goal.clock)
    if span is None:
        return 90.0
    return span[0] if goal.clock.known or span[1] < 46.5 or span[0] >= 45 else 45.0


def _end_cost(known: _Known, state: State) -> float:
    if known.final is not None:
        return _WRONG_END * (abs(state[0] - known.final[0]) + abs(state[1] - known.final[1]))
    cost = 0.0
    for side, weight in known.result.items():
        cost += min(3.0, 1.6 * weight) * (_lead(state) != side)
    if known.total is not None:
        cost += 1.5 * min(2, abs(sum(state) - known.total))
    if known.both is not None:
        cost += (1.5 if known.both else 0.5) * ((min(state) > 0) != known.both)
    for score in known.seen:
        fits = any(state[0] >= a and state[1] >= b for a, b in (score, score[::-1]))
        cost += 0.0 if fits else 1.0
    return cost


_LOOSE = 3  # goals that are tried elsewhere


def _best_order(
    case: Case, goals: list[Happening], known: _Known, stated: dict[int, tuple[Score, ...]]
) -> tuple[list[Happening], Way | None]:
    """The row of goals that costs least: those without a time of their own may stand elsewhere than where they are told."""
    steps = {id(goal): _step(case, goal, stated[id(goal)], goals) for goal in goals}
    second = {id(goal): _low(goal) > _BREAK for goal in goals}
    pause = _pause(known)
    solver = Solver(lambda state: _end_cost(known, state))

    def through(row: list[Happening]) -> list[Step]:
        listed = [steps[id(goal)] for goal in row]
        listed.insert(next((at for at, goal in enumerate(row) if second[id(goal)]), len(row)), pause)
        return listed

    loose = [goal for goal in goals if goal.clock.source == "inferred" and not case.live]
    if len(loose) > _LOOSE:  # a summary's goals may stand anywhere, those of the account stand as they are told
        loose = ([goal for goal in loose if goal.summary] or loose)[:_LOOSE]
    while loose and comb(len(goals), len(loose)) * len(goals) > _TRIES:
        loose.pop()
    if not loose:
        return goals, solver.way(through(goals))
    row, value = goals, solver.cost(through(goals)) + _ordinals(goals) + _unlisted(goals)
    free = {id(goal) for goal in loose}
    fixed = [goal for goal in goals if id(goal) not in free]
    told = [place for place, goal in enumerate(goals) if id(goal) in free]
    trials = [(value, goals)]
    for places in combinations(range(len(goals)), len(loose)):
        trial = list(fixed)
        for goal, place in zip(loose, places, strict=True):
            trial.insert(place, goal)
        moved = sum(a != b for a, b, goal in zip(told, places, loose, strict=True) if not goal.summary)
        price = solver.cost(through(trial)) + _ordinals(trial) + _unlisted(trial) + _MOVED * moved
        trials.append((price, trial))
        if price < value - 0.2:
            value, row = price, trial
    best = solver.way(through(row))
    at = _break_at(row) if len(best.after) > len(row) else len(row)
    for price, trial in trials:  # a score is certain where all rows that cost as little agree on it
        if price < value + _AS_GOOD and trial is not row:
            way = solver.way(through(trial))
            other = {id(goal): after for goal, after in zip(trial, _of_goals(trial, way, way.after), strict=True)}
            for index, goal in enumerate(row):
                place = index + (index >= at)
                if other[id(goal)] != best.after[place]:
                    best.certain[place] = False
    return row, best


def _ordinals(row: list[Happening]) -> float:
    """What it costs that a man's "second" is not his second."""
    cost = 0.0
    count: Counter[str] = Counter()
    for goal in row:
        name = goal.fields.get("player")
        if name:
            count[name] += 1
            nth = goal.fields.get("ordinal")
            cost += 0.8 * (nth is not None and nth != count[name])
    return cost


def _unlisted(row: list[Happening]) -> float:
    """What it costs that goals do not stand as a list tells them ("goals from Lund, Ek and Berg")."""
    cost = 0.0
    last: dict[tuple[str, int], int] = {}
    for goal in row:
        for told in goal.told:
            item, key = told.tags.get("item"), (told.claim.rule, told.claim.start)
            if item is not None:
                cost += _LISTED * (item < last.get(key, 0))
                last[key] = max(item, last.get(key, 0))
    return cost


def _goal_scores(row: list[Happening], way: Way) -> list[State | None]:
    return _of_goals(row, way, way.after)


def _goal_certain(row: list[Happening], way: Way) -> list[bool]:
    """Whether the score after each goal is certain."""
    return _of_goals(row, way, way.certain)


def _break_at(row: list[Happening]) -> int:
    """The place in the row of the first goal behind the break."""
    return next((i for i, goal in enumerate(row) if _low(goal) > _BREAK), len(row))


def _of_goals(row: list[Happening], way: Way, values: list[T]) -> list[T]:
    """The values of a way that belong to goals, without the moment of the break."""
    if len(values) == len(row):
        return values
    at = _break_at(row)
    return values[:at] + values[at + 1 :]


def _conclude(case: Case, row: list[Happening], way: Way, known: _Known) -> None:
    """The final and the half-time score that the goals tell, where the text states none and all of it agrees."""
    all_goals = row
    sides = [side for side in _of_goals(row, way, way.sides) if side is not None]
    doubt = [
        goal
        for goal, side in zip(row, _of_goals(row, way, way.sides), strict=True)
        if side is None and goal.clock.source != "inferred"
    ]
    row = [goal for goal, side in zip(row, _of_goals(row, way, way.sides), strict=True) if side is not None]
    whole = way.missing == 0 and not doubt and len(sides) == len(row) and None not in [goal.team for goal in row]
    for told in (told for goal in row for told in goal.told):  # a hat-trick of which one goal is told
        name, count = told.people.get("scorer"), told.tags.get("count")
        whole = whole and not (count and name and sum(goal.fields.get("player") == name for goal in row) < count)
    if known.final is None and not case.live:
        agree = bool(known.result) and max(known.result, key=lambda side: known.result[side]) == _lead(way.end)
        dated = all(goal.clock.source != "inferred" for goal in row)
        proved = known.total is not None and sum(way.end) == known.total and (agree or whole and not known.result)
        seen = any(sorted(score) == sorted(way.end) for score in known.seen)
        tells = dated and not known.result and len(case.doc.sentences) >= _REPORT and way.cost < _FITS
        if case.facts.get("after_extra_time") and "aggregate" not in case.facts and not _level_at_90(row, way):
            return  # extra time comes of a draw
        shootout = "shootout" in case.facts and "aggregate" not in case.facts and way.end[0] != way.end[1]  # comes of a draw
        agree = agree and (known.both is None or known.both == (min(way.end) > 0))
        if not way.rivals and not shootout and (proved or row and whole and (agree or seen or tells)):
            case.facts["full_time"] = way.end
            case.note(
                "ledger", f"final score {way.end[0]}-{way.end[1]}: so the goals add up, and nothing told speaks against it"
            )
    if known.half and known.half_either and (half := _half_time(all_goals, way)) == known.half[::-1]:
        case.facts["half_time"] = half
        case.note("ledger", f"half-time score {half[0]}-{half[1]}: so the goals of the first half say")
    if known.half is None and "full_time" in case.facts:
        half = _half_time(all_goals, way)
        if half is not None and (known.half_lead is None or _lead(half) == known.half_lead):
            case.facts["half_time"] = half
            case.note("ledger", f"half-time score {half[0]}-{half[1]}: the goals of the first half")


def _level_at_90(row: list[Happening], way: Way) -> bool:
    """Whether the goals told before extra time make it level."""
    after = [state for goal, state in zip(row, _of_goals(row, way, way.after), strict=True) if _low(goal) < _EXTRA and state]
    return not after or after[-1][0] == after[-1][1]


def _half_time(row: list[Happening], way: Way) -> State | None:
    """What stood at the break, where that is certain and no goal of the row may be on either side of it.

    A goal behind one of the second half is of the second half as well, one before a goal of the first half of the first.
    """
    at = _break_at(row)
    if not row or way.rivals or not way.certain[at]:
        return None
    early = max((index for index, goal in enumerate(row) if _within(goal, False)), default=-1)
    late = min((index for index, goal in enumerate(row) if _within(goal, True)), default=len(row))
    places = _of_goals(row, way, way.certain)
    sure = all(
        _within(goal, index >= at) or places[index] and (index <= early or index >= late) for index, goal in enumerate(row)
    )
    return way.after[at] if sure and early < late else None


def _within(goal: Happening, second: bool) -> bool:
    """Whether a goal's time is all in one half."""
    span = bounds(goal.clock)
    if span is None:
        return False
    if second:
        return span[0] >= 45 and (span[0] > 45.99 or goal.clock.period == "second_half")
    return span[1] <= _BREAK + 0.01
