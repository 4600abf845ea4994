"""The running score of a live text: its goals, one by one."""

from __future__ import annotations

from ...record import fresh, record

Pair = tuple[int, int]


@record(frozen=False)
class Step:
    """One goal of the running score."""

    entry: int
    side: int
    score: Pair
    entries: set[int] = fresh(default_factory=set)  # entries that tell of it
    sure: bool = True  # shouted, or told with both teams' names


@record(frozen=False)
class Track:
    """All goals of a live text, in order; ``whole`` where they account for the final score that the text states."""

    steps: list[Step] = fresh(default_factory=list)
    whole: bool = False
    final: Pair | None = None
    half: Pair | None = None
    stated: int | None = None  # the last entry that states the score as it stood
    denied: set[int] = fresh(default_factory=set)  # entries whose goal a later one takes back
    denial: dict[int, int] = fresh(default_factory=dict)  # by which entry

    def deny(self, step: Step, by: int) -> None:
        """Take a goal back."""
        self.denied |= step.entries
        self.denial |= dict.fromkeys(step.entries, by)

    def step(self, entry: int) -> Step | None:
        return next((step for step in self.steps if entry in step.entries), None)
