"""A penalty in the making: what the passes that assemble penalties hand on to each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from ...model import Clock
from ...record import fresh, record
from ..case import Case, Told


@record(frozen=False)
class Penalty:
    """A penalty kick in the making."""

    told: list[Told] = fresh(default_factory=list)
    award: Told | None = None
    kick: Told | None = None
    outcome: str | None = None
    taker: str | None = None
    team: int | None = None
    roles: dict[str, str] = fresh(default_factory=dict)
    clock: Clock = fresh(default_factory=Clock)
    kick_clock: Clock = fresh(default_factory=Clock)
    sure: bool = False
    far: bool = False  # of the spot, its kick tells the distance alone
    summary: bool = False
    place: int = 0
    goal: Any = None  # the goal that a scored kick is
    shots: list[Told] = fresh(default_factory=list)  # what the kick was read as besides

    @property
    def last_sentence(self) -> int:
        return max(told.sentence for told in self.told)

    def scored_at(self) -> Clock:
        """When its goal was scored, as the goal's other tellings say."""
        return self.goal.clock if self.goal is not None else Clock()


def story_order(case: Case) -> Callable[[Told], tuple[int, int]]:
    return lambda told: ((-told.entry if case.newest_first else told.entry), told.claim.start)


def gap(case: Case, a: Told, b: Told) -> int:
    """How far apart two claims are told: sentences in prose, entries in a live text, but those of a kick that is taken again."""
    if case.live and a.entry >= 0 and b.entry >= 0:
        first, last = sorted((a.entry, b.entry))
        retaken: set[int] = case.facts.get("retaken", set())
        return last - first - sum(first < number < last for number in retaken)
    return abs(a.sentence - b.sentence)


def words(case: Case, sentence: int) -> set[str]:
    first, last = case.doc.sentences[sentence]
    return {token.word for token in case.doc.tokens[first:last]}


def listed(case: Case, *kinds: str) -> dict[int, list[Told]]:
    """The active claims of some kinds, by their sentences."""
    out: dict[int, list[Told]] = defaultdict(list)
    for told in case.active(*kinds):
        out[told.sentence].append(told)
    return out
