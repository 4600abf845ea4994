"""Pass 5b, goals: every telling of one goal becomes one event; summaries and anonymous tellings find their goal."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from ... import pack
from ...model import Clock
from ...record import fresh, record, replace
from ..case import Case, Happening, Told
from ..clock.clock_tools import agree, bounds, merged
from ..spot.penalty import Penalty
from . import alone, assists
from .retold import apart, dated_beside, next_one, parted, same, siblings


@record(frozen=False, eq=False)
class Goal:
    """A goal in the making: who, for whom, when, and the claims that tell of it."""

    told: list[Told]
    scorer: str | None
    team: int | None
    clock: Clock
    sentence: int
    place: int
    tags: dict[str, Any] = fresh(default_factory=dict)
    fields: dict[str, Any] = fresh(default_factory=dict)
    score: tuple[int, int] | None = None
    summary: bool = False
    penalty: bool = False
    hint: Clock = fresh(default_factory=Clock)
    guess: str | None = None  # who scored, if the final score asks for this goal

    @property
    def anonymous(self) -> bool:
        return self.scorer is None and not self.fields.get("described")

    @property
    def dated(self) -> bool:
        return self.clock.known or self.clock.ranged


def run(case: Case, penalties: list[Penalty]) -> tuple[list[Goal], dict[str, int], list[Goal]]:
    """Goals, how many goals the text says a man scored, and the anonymous tellings that found no goal."""
    counts: dict[str, int] = {}
    items: list[Goal] = []
    for told in case.active("goal"):
        nobodys = told.tags.get("sheet") and "scorer" not in told.claim.roles  # see ``listed``
        if nobodys or told.tags.get("stood") and not _narrow(told.clock):
            continue  # "were level at the break" tells of no goal then
        scorer = told.people.get("scorer")
        if (listed := _bracketed(case, told)) is not None:
            told.claim = replace(told.claim, tags={**told.claim.tags, "count": listed})
        count = told.tags.get("count") or _both(case, told)
        if count and scorer and len(told.clocks) < count:
            counts[scorer] = max(counts.get(scorer, 0), count)
            completed = (
                len(told.clocks) == 1 and told.clocks[0].known or assists.completes(case, told)
            ) and not told.summary  # "completing his treble in the 78th"
            if not completed:
                items.append(
                    first_telling(
                        case, told, told.clock if len(told.clocks) == 1 and count == 1 else Clock(), scorer, counted=True
                    )
                )
                continue
        marks = told.marks if len(told.marks) == len(told.clocks) else ()
        for number, clock in enumerate(told.clocks or (Clock(),)):
            item = first_telling(case, told, clock, scorer)
            if count:
                item.tags["completes"] = count
            mark = marks[number] if number < len(marks) else ""
            item.penalty = item.penalty or mark == "pen"
            if mark == "og":
                item.fields["own_goal"] = True
            items.append(item)
    for item in items:
        if not item.dated:
            item.clock = dated_beside(case, item, items)
    items = [item for item in items if not _of_another(case, item, items)]
    goals = _named(case, [item for item in items if not item.anonymous and not item.tags.get("counted")])
    goals = _one_at_a_time(case, goals)
    goals = _with_penalties(case, goals, penalties)
    loose = _anonymous(case, goals, [item for item in items if item.anonymous and not alone.told_alone(item)])
    loose += alone.take(case, goals, [item for item in items if item.anonymous and alone.told_alone(item)])
    for goal in goals:
        if not goal.dated:
            goal.clock = goal.hint
        _assist(case, goal, goals)
    for item in items:
        if item.tags.get("counted"):
            for goal in goals:
                if goal.scorer == item.scorer:
                    goal.told.append(item.told[0])
    return goals, counts, loose


def _narrow(clock: Clock) -> bool:
    """Whether a time is so narrow that it is that of an event."""
    return clock.known or clock.ranged and (clock.high or 0) - (clock.low or 0) <= 6


def _of_another(case: Case, item: Goal, items: list[Goal]) -> bool:
    """Whether a goal that was only announced of a man turns out to be another's: "took the lead when Smith broke. His cross ..."."""
    if not item.told[0].tags.get("announced"):
        return False
    return case.live or any(
        other.scorer not in (None, item.scorer)
        and not (other.summary or other.told[0].tags.get("announced"))
        and not (
            other.place < item.place and "it" in case.words_between(other.told[0], item.told[0])
        )  # "..., and it was two when"
        and (
            other.sentence == item.sentence or other.fields.get("assist") == item.scorer and other.sentence == item.sentence + 1
        )
        and agree(item.clock, other.clock)
        for other in items
    )


def _both(case: Case, told: Told) -> int | None:
    """ "Both goals for Atalanta scored by Koopmeiners", "Smith scored his first goals for the club": two of one man."""
    first = case.doc.work[max(0, told.claim.start - 20) : told.claim.end].lower()
    two = "both" in first.split() and "goals" in first.split() or _HIS_GOALS.search(first)
    return 2 if two and not told.tags.get("items") else None


def _bracketed(case: Case, told: Told) -> int | None:
    """How many goals a list gives a man: "goals from Smith (2) and Jones"."""
    scorer = told.claim.roles.get("scorer")
    if scorer is None:
        return None
    mark, figure, end = (
        token.word for token in (*case.doc.tokens[scorer.last : scorer.last + 3], *case.doc.tokens[-1:] * 3)[:3]
    )
    timed = any(m.first == scorer.last + 1 for m in case.in_sentence(told.sentence) if m.type == "MINUTE")
    return _COUNTS.get(figure) if (mark, end) == ("(", ")") and not timed else None


_COUNTS = {"2": 2, "two": 2, "3": 3, "three": 3, "4": 4, "four": 4}
_HIS_GOALS = pack.pattern(
    r"\b(?:struck|scored|netted|grabbed|got|hit|bagged|claimed|scoring|notched) (?:his|her|the) (?:[\w-]+ ){0,2}goals\b"
)


def _assist(case: Case, goal: Goal, goals: list[Goal]) -> None:
    """Who set a goal up, where the pass is told on its own: "Harker found Mvondo, who guided it in"."""
    if goal.fields.get("assist") or goal.tags.get("more") or goal.penalty or goal.fields.get("own_goal") or goal.scorer is None:
        return
    account = [told for told in goal.told if not (told.summary or told.dropped or told.tags.get("count"))]
    for told in account:
        for relation in case.active("relation"):
            pair = {relation.people.get("a"), relation.people.get("b")}
            if not relation.tags.get("same", True) or goal.scorer not in pair or None in pair or len(pair) < 2:
                continue
            maker = next(person for person in pair if person != goal.scorer)
            fed = relation.people.get("a") == goal.scorer and any(
                other.scorer == maker and other.sentence == told.sentence for other in goals
            )  # "set up Lund for the second, then scored himself"
            passed = relation.people.get("a") == goal.scorer and relation.claim.rule in _PASSES
            served = relation.people.get("b") == goal.scorer and relation.claim.rule == "relation.from_delivery"
            fed = fed or served or passed and maker is not None and _shot(case, told, maker)
            if (
                relation.sentence == told.sentence
                and relation.claim.start <= told.claim.end
                and not (fed or assists.ended(case, relation, told, goal.told))
            ):
                goal.fields["assist"] = maker
                return


_AGAIN = pack.pattern(
    r"\bagain\b|\b(?:doubl(?:ed|es|ing)|add(?:ed|s|ing) to|tak(?:es|ing)|took) (?:his|her) (?:own )?(?:tally|account|haul)\b"
)
_PASSES = frozenset("relation.pass relation.pass_ball relation.passing relation.to_pass relation.who_passed".split())


def _shot(case: Case, goal: Told, maker: str) -> bool:
    """Whether a man shot before the goal in its sentence: he who passed to him scored from the rebound."""
    return any(
        told.kind == "chance" and told.people.get("shooter") == maker and told.claim.start < goal.claim.end
        for told in case.told_in(goal.sentence)
        if not told.dropped
    )


def first_telling(case: Case, told: Told, clock: Clock, scorer: str | None, counted: bool = False) -> Goal:
    tags = {key: told.tags[key] for key in ("ordinal", "team_ordinal", "effect", "rebound", "more") if key in told.tags}
    fields = {key: told.tags[key] for key in ("own_goal", "body_part", "set_piece") if told.tags.get(key)}
    if assist := told.people.get("assist"):
        fields["assist"] = assist
    if scorer is None and "scorer" in told.claim.roles:
        fields["described"] = True
    if _AGAIN.search(case.doc.work, told.claim.start, told.claim.end + 7):
        tags["again"] = True
    score = told.claim.roles["score"].value if "score" in told.claim.roles else None
    hint = clock
    if told.summary and clock.ranged and (clock.high or 0) - (clock.low or 0) > 10:
        clock = Clock()  # a summary's "second-half strikes" dates loosely: only where nothing better is told
    place = told.claim.start
    if told.tags.get("before"):  # "Smith cancelled out Jones's goal": that was there first
        place = case.doc.tokens[case.doc.sentences[told.sentence][0]].start - 1
    goal = Goal([told], scorer, told.team, clock, told.sentence, place, tags, fields, score, told.summary, hint=hint)
    if counted:
        goal.tags["counted"] = True
    if told.tags.get("penalty"):
        goal.penalty = True
    return goal


def _named(case: Case, items: list[Goal]) -> list[Goal]:
    """Dated tellings first; then each undated one joins a goal of the same man where that is the better reading."""
    goals: list[Goal] = []
    for item in sorted(items, key=lambda item: (not item.clock.known, not item.dated, item.summary, item.place)):
        match = _best(case, [goal for goal in goals if not _kept_for_last(goal, item, items)], item)
        if match is None:
            goals.append(item)
        else:
            join(case, match, item)
    return goals


def _kept_for_last(goal: Goal, item: Goal, items: list[Goal]) -> bool:
    """Whether a lead's winner is told of only behind this: a man's last goal is the one that won the match."""
    if not goal.summary or goal.tags.get("effect") != "win" or item.summary:
        return False
    return any(
        other.scorer == item.scorer and not other.summary and other.sentence > item.sentence + 1 and not other.dated
        for other in items
    )


def _one_at_a_time(case: Case, goals: list[Goal]) -> list[Goal]:
    """No two goals fall in one minute: one whose scorer is only described ("off the centre-half's shoulder") is the other."""
    out = list(goals)
    for goal in goals:
        if case.live or not goal.clock.known or any(told.claim.roles["scorer"].type == "PLAYER" for told in goal.told):
            continue
        own = bool(goal.fields.get("own_goal"))
        twins = [
            other for other in out
            if other is not goal and other.clock.known and other.clock.key() == goal.clock.key() and bool(other.fields.get("own_goal")) == own
            and any(told.claim.roles["scorer"].type == "PLAYER" for told in other.told)
        ]  # fmt: skip
        if len(twins) == 1:
            goal.scorer, goal.team = None, None
            join(case, twins[0], goal)
            out.remove(goal)
    return out


def _best(case: Case, goals: list[Goal], item: Goal) -> Goal | None:
    fits = [goal for goal in goals if same(goal, item)]
    if not fits:
        return None
    if item.clock.known:
        exact = [goal for goal in fits if goal.clock.known]
        return (exact or fits)[0]
    fits = [
        goal for goal in fits
        if not any(siblings(told, item.told[0]) for told in goal.told)
        and not apart(goal, item, goals)
        and not next_one(*sorted((goal, item), key=lambda one: one.place))
    ]  # fmt: skip
    if not fits or item.tags.get("completes", 0) > len(fits) and all(goal.place < item.place for goal in fits):
        return None  # "completed his treble", behind his first two
    near = [
        goal for goal in fits
        if abs(goal.sentence - item.sentence) <= 1 and not case.live and not parted(case, goals, goal, item)
    ]  # fmt: skip
    if near:
        return min(near, key=lambda goal: abs(goal.place - item.place))
    if not item.summary and item.tags.get("ordinal", 0) > len(fits) and all(goal.place < item.place for goal in fits):
        return None  # "his second", behind his first
    if item.summary or any(goal.summary for goal in fits):
        return min(fits, key=lambda goal: (len(goal.told), goal.place))
    if item.dated:
        return fits[0]
    if "ordinal" in item.tags and len(fits) >= item.tags["ordinal"] and not case.live:
        in_order = sorted(fits, key=lambda goal: (bounds(goal.clock) or (200.0,))[0])
        return in_order[int(item.tags["ordinal"]) - 1]
    if case.live or "ordinal" in item.tags or item.score:
        return None
    return min(fits, key=lambda goal: abs(goal.place - item.place)) if item.tags.get("effect") == "win" else None


def join(case: Case, goal: Goal, item: Goal) -> None:
    case.note(
        "merge", f"one goal told again: {case.doc.quote(item.told[0].claim.start, item.told[0].claim.end)!r}", goal.told[0]
    )
    goal.told.extend(item.told)
    goal.clock = merged(goal.clock, item.clock)
    if goal.team is None or item.fields.get("own_goal") and not goal.fields.get("own_goal"):
        goal.team = item.team  # "the final touch came off Smith ... an own goal"
    goal.scorer = goal.scorer or item.scorer
    goal.score = goal.score or item.score
    goal.penalty = goal.penalty or item.penalty
    for key, value in item.fields.items():
        if key != "described":
            goal.fields.setdefault(key, value)
    for key, value in item.tags.items():
        goal.tags.setdefault(key, value)
    if not goal.dated and not item.summary:
        goal.place, goal.sentence = max(
            (goal.place, goal.sentence), (item.place, item.sentence)
        )  # the account follows the summary
    if goal.summary and not item.summary:
        goal.place, goal.sentence, goal.summary = item.place, item.sentence, False


def _with_penalties(case: Case, goals: list[Goal], penalties: list[Penalty]) -> list[Goal]:
    """A scored kick is a goal; goals told beside it by the same man are that goal."""
    for penalty in penalties:
        if penalty.outcome != "scored" or not penalty.told:
            continue
        kick = penalty.kick or penalty.told[-1]
        clock = merged(penalty.kick_clock, penalty.clock)
        item = Goal(
            [kick], penalty.taker, penalty.team, clock, kick.sentence, kick.claim.start, {}, {}, None, penalty.summary, True
        )
        if "score" in kick.claim.roles:
            item.score = kick.claim.roles["score"].value
        for key in ("ordinal", "effect", "more"):
            if key in kick.tags:
                item.tags[key] = kick.tags[key]
        near = [goal for goal in goals if kick in goal.told and goal.scorer in (None, penalty.taker)] or [
            goal for goal in goals
            if same(goal, item) and not goal.fields.get("own_goal") and (
                goal.penalty or abs(goal.sentence - kick.sentence) <= 1 or goal.dated and item.dated or goal.summary
            )
        ]  # fmt: skip
        if near:
            goal = min(near, key=lambda goal: (not goal.penalty, abs(goal.place - item.place)))
            join(case, goal, item)
            goal.penalty = True
        else:
            goal = item
            goals.append(item)
        penalty.goal = goal
    kicks = [p.taker for p in penalties if p.outcome == "scored"]
    for goal in goals:
        if goal.penalty and goal.scorer not in kicks and not any(p.outcome == "scored" and p.taker is None for p in penalties):
            _penalty_of(case, goal)
    return goals


def _penalty_of(case: Case, goal: Goal) -> None:
    """A goal told as a penalty ("Fenn 45+2 pen") without a word of its award: the kick is an event as well."""
    fields = {"player": goal.scorer, "outcome": "scored"}
    case.happenings.append(Happening("penalty", list(goal.told), goal.clock, goal.team, fields, goal.place, goal.summary))


def _anonymous(case: Case, goals: list[Goal], items: list[Goal]) -> list[Goal]:
    """ "Leeds levelled", "they took the lead": joined to the goal told in the same breath, else kept loose."""
    loose: list[Goal] = []
    taken: dict[int, set[int]] = defaultdict(set)
    for item in sorted(items, key=lambda item: (not item.dated, item.place)):
        near = []
        for goal in goals:
            distance = min(abs(told.sentence - item.sentence) for told in goal.told)
            if (
                distance <= 1
                and (not case.live or any(told.entry == item.told[0].entry for told in goal.told))
                and same(goal, item)
            ):
                if item.sentence in taken[id(goal)] and distance and not agree(goal.clock, item.clock):
                    continue
                after = goal.place < item.place
                near.append(
                    (
                        distance,
                        goal.dated and item.dated and goal.clock != item.clock,
                        after and distance > 0,
                        abs(goal.place - item.place),
                        goal,
                    )
                )
        near.sort(key=lambda entry: entry[:4])
        if near and near[0][0] <= 1:
            goal = near[0][4]
            taken[id(goal)].add(item.sentence)
            join(case, goal, item)
            continue
        twin = next((other for other in loose if other.dated and item.dated and same(other, item)), None)
        if twin:
            join(case, twin, item)
        else:
            loose.append(item)
    return loose
