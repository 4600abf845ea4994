"""Pass 7, order: the happenings become events, sorted and numbered; a time that is not told is drawn from its neighbours."""

from __future__ import annotations

from itertools import pairwise
from math import ceil

from ..model import Clock, Event, own_fields
from ..record import replace
from .case import Case, Happening
from .clock.clock_tools import bounds
from .confidence import confidence, tallied
from .ledger.running import reckon

_RANK = {"period": 0, "card": 3, "penalty": 1, "goal": 2, "chance": 1, "substitution": 4, "shootout_kick": 9}


def run(case: Case) -> None:
    """Sort, infer ranges, number, and write the events."""
    played = [h for h in case.happenings if h.type != "shootout_kick"]
    keyed = _keys(case, played)
    ordered = sorted(played, key=lambda h: (keyed[id(h)], _place(case, h), _RANK.get(h.type, 5)))
    goals = [h for h in ordered if h.type == "goal"]
    _reorder(ordered, goals, reckon(case, goals))
    kicks = sorted((h for h in case.happenings if h.type == "shootout_kick"), key=lambda h: _place(case, h))
    reckoned = tallied(case)
    for number, happening in enumerate([*ordered, *kicks], 1):
        case.events.append(_event(case, happening, number, reckoned))


def _reorder(ordered: list[Happening], goals: list[Happening], fitting: list[Happening]) -> None:
    """Put the goals in the order that the scores ask for; one that moves is dated by its new neighbours."""
    if fitting == goals:
        return
    for goal in goals:
        ordered[:] = [h for h in ordered if h is not goal]
    account = [goal for goal in goals if not goal.summary]
    stay = account == [goal for goal in fitting if not goal.summary]
    dated = {id(goal) for goal in goals if goal.clock.source != "inferred" or stay and not goal.summary}
    for index, goal in enumerate(fitting):
        if id(goal) not in dated:
            before = next((bounds(h.clock) for h in reversed(fitting[:index]) if id(h) in dated), None)
            after = next((bounds(h.clock) for h in fitting[index + 1 :] if id(h) in dated), None)
            _squeeze(goal, before[0] if before else 1.0, after[1] if after else 90.99)
    start, floor = 0, 0.0
    for goal in fitting:  # each behind the one before it
        own = bounds(goal.clock)
        floor = max(floor, own[0]) if own else floor
        at = next((i for i in range(start, len(ordered)) if _begins(ordered[i]) > floor), len(ordered))
        ordered.insert(at, goal)
        start = at + 1


def _begins(happening: Happening) -> float:
    return (bounds(happening.clock) or (90.0,))[0]


def _place(case: Case, happening: Happening) -> float:
    if case.newest_first:
        return -happening.told[0].entry * 1e7 + happening.place
    return happening.place


def _keys(case: Case, happenings: list[Happening]) -> dict[int, float]:
    """A place on the clock for each: its own, or just behind the last dated one told before it. Line-ups below the story say
    nothing of where it is."""
    story = sorted(happenings, key=lambda h: _place(case, h))
    told = max((h.place for h in story if h.type not in ("substitution", "card")), default=0)
    account = [h for h in story if not h.summary and not (h.place > told and all(t.tags.get("listed") for t in h.told))]
    keys: dict[int, float] = {}
    if not case.live:
        _narrow(case, account)
    for happening in story:
        own = bounds(happening.clock)
        if own:
            keys[id(happening)] = own[0]
    longer = any(key > 91 for key in keys.values()) or any(mark > 90 for _, mark in case.facts.get("marks", ()))
    end = 120.99 if longer else 90.99
    begins = 0 if case.live else case.facts.get("account", 0)  # what is told in a lead says nothing of where the account is
    account_at = case.doc.tokens[case.doc.sentences[begins][0]].start if begins else 0
    for index, happening in enumerate(account):
        if id(happening) in keys:
            continue
        before = next((h for h in reversed(account[:index]) if _steady(case, h)), None)
        after = next((h for h in account[index + 1 :] if _steady(case, h) and not _by_the_way(h)), None)
        low = bounds(before.clock)[0] if before else 1.0  # type: ignore[index]
        high = bounds(after.clock)[1] if after else end  # type: ignore[index]
        if before is None and (led := _led(story, happening)):  # "The goal came on 56 minutes. Ek was booked for his protests."
            low = bounds(led.clock)[0]  # type: ignore[index]
            high = high if high >= low else end
        if deed := _deed(account, happening):  # "Substitute Hale, on for Ek, struck on 70": he had come on by then
            high = bounds(deed.clock)[1]  # type: ignore[index]
            behind = next((h for h in reversed(account[:index]) if _steady(case, h) and h is not deed), None)
            low = min(bounds(behind.clock)[0], high) if behind else 1.0  # type: ignore[index]
        beside = next((h for h in reversed(account[:index]) if _beside(h, happening)), None)
        if beside and beside is not before:  # a lead may begin with the end, but goes on from there
            low = bounds(beside.clock)[0]  # type: ignore[index]
            high = high if high >= low else end
        reached = [
            mark
            for place, mark in case.facts.get("marks", ())
            if (before.place if before else 0) < place < happening.place
            and not _ahead(case, mark, place)
            and not (place < account_at <= happening.place)
        ]
        if reached and low < reached[-1] <= high:
            low = float(reached[-1])
        keys[id(happening)] = low + 0.001
        if not case.live:
            if _recalled(happening) or _listed(case, happening) or high < low:
                low, high = 1.0, end if high < low or _listed(case, happening) else high
            lead = happening.told[0].block < 2 and len(case.doc.blocks) > 2
            if before is None and (lead or happening.told[0].sentence < case.facts.get("account", 0)):
                high = end  # a lead tells of the end first
            _squeeze(happening, low, high)
    for happening in story:
        if id(happening) not in keys:
            keys[id(happening)] = 90.5
            _squeeze(happening, 1, int(end))
    return keys


_WIDE = 15  # minutes: a phase rather than a time


def _narrow(case: Case, account: list[Happening]) -> None:
    """Begin a phase at what is told before it: "ahead on 12 minutes ... level before the break" is behind the twelfth."""
    for before, happening in pairwise(account):
        span, known = bounds(happening.clock), bounds(before.clock)
        if happening.type != "goal" or span is None or known is None or happening.clock.known or not before.clock.known:
            continue
        if span[1] - span[0] >= _WIDE and span[0] < known[0] < span[1] and _steady(case, before) and not _recalled(happening):
            happening.clock = replace(happening.clock, low=int(known[0]))


def _beside(before: Happening, happening: Happening) -> bool:
    """Whether a dated goal is told before another in one sentence: "X struck after 79 minutes and Y added a fourth"."""
    one = before.type == happening.type == "goal" and before.told[0].sentence == happening.told[0].sentence
    return one and before.clock.known and not _recalled(before)


def _led(story: list[Happening], happening: Happening) -> Happening | None:
    """The dated goal of the lead behind which something is told that follows from it."""
    told = happening.told[0].sentence
    return next(
        (
            h for h in reversed(story)
            if h.summary and h.type == "goal" and h.clock.known and 0 <= told - h.told[-1].sentence <= _FOLLOWS and h.place < happening.place
        ),
        None,
    )  # fmt: skip


_FOLLOWS = 2  # sentences


def _deed(account: list[Happening], happening: Happening) -> Happening | None:
    """The dated deed of a man of whom its sentence says by the way that he had come on, or with one subject that he came on and
    did it."""
    if happening.type != "substitution":
        return None
    beside = _by_the_way(happening)
    sentences = {told.sentence for told in happening.told}
    starts = {told.claim.start for told in happening.told}
    return next(
        (
            h for h in account
            if h.type in ("goal", "chance") and h.clock.known and sentences & {told.sentence for told in h.told}
            and happening.fields.get("player_in") in h.fields.values()
            and (beside or starts & {told.claim.start for told in h.told})
        ),
        None,
    )  # fmt: skip


def _by_the_way(happening: Happening) -> bool:
    """Whether a change is only told beside another event, which may be a later one: "Hale, on since the break, struck"."""
    return happening.type == "substitution" and all(t.tags.get("aside") or t.kind != happening.type for t in happening.told)


def _steady(case: Case, happening: Happening) -> bool:
    """Whether a time says where the story is: told in its turn, and not in a lead that tells of the end first."""
    known = bounds(happening.clock)
    return known is not None and not _recalled(happening) and not _ahead(case, known[0], happening.told[0].claim.start)


def _ahead(case: Case, minute: float, place: int) -> bool:
    """Whether a time near the end is told so early that it is a lead that tells it."""
    sentences = case.doc.sentences
    if minute < 70 or case.live or len(sentences) <= 9:
        return False
    first = sentences[ceil(_EARLY * len(sentences))][0]  # of the first sentence that is no lead's
    return place < case.doc.tokens[first].start


_EARLY = 0.3  # of a report's sentences


def _recalled(happening: Happening) -> bool:
    """Whether every telling goes back ("had been booked"): it says nothing of where the story is."""
    account = [told for told in happening.told if not told.summary] or happening.told
    return all(told.back for told in account)


def _listed(case: Case, happening: Happening) -> bool:
    """Whether it is only told in a list behind the story: "Booked: Hale"."""
    opened = [case.doc.sentences[told.sentence] for told in happening.told if not told.tags.get("listed")]
    return happening.type in ("card", "substitution") and all(
        ":" in [token.word for token in case.doc.tokens[first : min(first + 6, last)]]
        and case.doc.tokens[first].word not in _TELLS
        for first, last in opened
    )


_TELLS = frozenset("it that this there and but so the then he she they".split())  # "It made little difference: Ek was booked"


def _squeeze(happening: Happening, low: float, high: float) -> None:
    happening.clock = Clock(low=max(1, int(low)), high=max(1, int(low), int(high)), source="inferred")


def _event(case: Case, happening: Happening, number: int, reckoned: bool) -> Event:
    clock = happening.clock
    if clock.period is None:
        clock = replace(clock, period=_period(clock, happening.type))
    side = None
    if happening.team is not None and case.sides_known:
        side = ("home", "away")[happening.team]
    team = case.teams[happening.team] if happening.team is not None and happening.team < len(case.teams) else None
    fields = {name: happening.fields.get(name) for name in own_fields(happening.type)}
    spans = {(told.claim.start, told.claim.end, told.claim.rule): told for told in happening.told}
    evidence = tuple(case.evidence(told) for told in spans.values())
    return Event(happening.type, clock, team, side, fields, evidence, confidence(case, happening, reckoned), number)


def _period(clock: Clock, kind: str) -> str | None:
    if kind == "shootout_kick":
        return "shootout"
    minute = clock.minute if clock.known else clock.low
    if minute is None:
        return None
    if not clock.known and clock.high is not None and (minute <= 45) != (clock.high <= 46):
        return None
    for limit, name in ((45, "first_half"), (90, "second_half"), (105, "extra_time_first_half")):
        if minute <= limit:
            return name
    return "extra_time_second_half"
