"""Whether two tellings are of one goal: the same man, nothing against it, and not told apart in one breath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import pack
from ...model import Clock
from ..case import Case, Told
from ..clock.clock_tools import agree, bounds

if TYPE_CHECKING:
    from .goals import Goal


def parted(case: Case, goals: list[Goal], goal: Goal, item: Goal) -> bool:
    """Whether another man's goal is told between two tellings: "Smith headed in; Jones replied; Smith tapped in"."""
    low, high = sorted((goal.told[0].claim.start, item.place))
    if (
        goal.sentence == item.sentence
        and not (goal.summary or item.summary)
        and _LATER.search(case.doc.work, *_rest(goal, item))
    ):
        return True  # "Smith scored and the same player made it two nine minutes later"
    return any(
        other.scorer not in (None, item.scorer) and low < told.claim.start and told.claim.end <= high
        for other in goals
        for told in other.told
        if told.sentence in (goal.sentence, item.sentence) and not told.summary
    )


_LATER = pack.pattern(
    r"\b(?:the same (?:player|man|striker|forward)|(?:minutes?|seconds|moments|shortly|soon) (?:later|after|afterwards))\b"
)


def _rest(goal: Goal, item: Goal) -> tuple[int, int]:
    """From the end of the first of two tellings to the end of the second."""
    first, second = sorted((goal.told[0].claim, item.told[0].claim), key=lambda claim: claim.start)
    return first.end, max(first.end, second.end)


def siblings(a: Told, b: Told) -> bool:
    """Two tellings in one breath ("scored on 14 and again on 52") are two goals."""
    return (
        a is not b
        and a.sentence == b.sentence
        and a.claim.rule == b.claim.rule
        and (a.claim.at, a.claim.until) == (b.claim.at, b.claim.until)
    )


# What one goal cannot have done to the score and also another thing.
_APART = ({"lead", "extend"}, {"level", "extend"}, {"pull_back", "extend"})


def same(a: Goal, b: Goal) -> bool:
    if a.scorer != b.scorer and a.scorer is not None and b.scorer is not None:
        return False
    if a.team is not None and b.team is not None and a.team != b.team and not (a.scorer and b.scorer):
        return False
    if bool(a.fields.get("own_goal")) != bool(b.fields.get("own_goal")):
        if a.scorer is None or b.scorer is not None and abs(a.sentence - b.sentence) > 1:
            return False  # a man's own goal is none of those that he scored
    if {a.tags.get("effect"), b.tags.get("effect")} in _APART:
        return False  # "led through Smith. The same player doubled the lead"
    if a.tags.get("more") != b.tags.get("more") and a.sentence == b.sentence:
        return False  # "headed the first and, later, the second"
    for goal, earlier in ((a, b), (b, a)):  # "struck again": no goal told just before
        if goal.tags.get("again") and not earlier.tags.get("again") and 0 <= goal.sentence - earlier.sentence <= 1:
            if earlier.place < goal.place and not earlier.summary:
                return False
    slack = 0.0 if a.clock.known and b.clock.known else 1.0
    if not agree(a.clock, b.clock, slack):
        return False
    if a.score and b.score and set(a.score) != set(b.score):
        return False
    for key in ("ordinal", "team_ordinal"):
        if key in a.tags and key in b.tags and a.tags[key] != b.tags[key]:
            return False
    return not (a.told[0] is b.told[0] and bounds(a.clock) != bounds(b.clock))


def dated_beside(case: Case, item: Goal, items: list[Goal]) -> Clock:
    """The time of a goal that its sentence gives to what announced it, or to the shot that it came from: "pulled one back just
    before half-time, Smith reacting first", "Smith scored after Jones's shot was parried in the 12th minute"."""
    told = item.told[0]
    if told.tags.get("announced"):
        team = told.claim.roles.get("team")
        said = (other for other in items if other.anonymous and other.dated and other.sentence == item.sentence)
        return next((other.clock for other in said if other.told[0].claim.roles.get("team") == team), item.clock)
    for shot in case.told_in(told.sentence):
        behind = shot.kind == "chance" and shot.claim.start >= told.claim.end and shot.clock.known and not shot.dropped
        words = case.words_between(told, shot) if behind else []
        if _LED & {*words} and not {"but", ";"} & {*words}:
            return shot.clock
    return item.clock


_LED = frozenset(("after", "when", "once"))


def next_one(first: Goal, second: Goal) -> bool:
    """Whether a sentence behind a goal tells of the man's next one, which has a time of its own: "... headed home by Smith. Smith
    grabbed his second shortly after the restart"."""
    later = second.tags.get("ordinal", 1) > 1 and second.dated and second.sentence > first.sentence
    return later and not (first.dated or first.summary or "ordinal" in first.tags)


def apart(first: Goal, second: Goal, others: list[Goal]) -> bool:
    """Whether another man's goal is told between the two in one breath: "Smith struck but Jones levelled. Smith put them back in front"."""
    for one in first.told:
        for two in second.told:
            if one.block == two.block and abs(one.sentence - two.sentence) <= 1:
                early, late = sorted((one.claim, two.claim), key=lambda claim: claim.start)
                if any(
                    other.scorer not in (None, first.scorer) and early.start < told.claim.start < late.start
                    for other in others
                    for told in other.told
                ):
                    return True
    return False
