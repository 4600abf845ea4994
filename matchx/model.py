"""What the program knows, as plain values: spans, mentions, claims, events, reports. Standard library only.

Offsets are code points of the decoded text, half open. Minutes count from 1, as reports count them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .record import fresh, record, replace

Score = tuple[int, int]
EVENT_TYPES = (
    "goal", "chance", "penalty", "substitution", "card", "disallowed_goal", "shootout_kick", "period", "var",
)  # fmt: skip


@record
class Mention:
    """Something that is named: a player, a team, a minute, a score ...

    ``start`` and ``end`` cover the whole phrase ("Villa keeper Niamh Corrigan"), ``head_start`` and ``head_end`` the
    name alone; ``first`` and ``last`` are the half-open token range. ``value`` is what it stands for (a person's or
    team's key, a minute, a score), ``traits`` what the phrase adds ("team", "position", "sub", "nation" ...).
    """

    type: str
    start: int
    end: int
    first: int
    last: int
    value: Any = None
    traits: Mapping[str, Any] = fresh(default_factory=dict)
    head_start: int = -1
    head_end: int = -1

    @property
    def head(self) -> tuple[int, int]:
        """Offsets of the name alone."""
        return (self.start, self.end) if self.head_start < 0 else (self.head_start, self.head_end)


@record
class Claim:
    """One clause saying that something happened: its kind, its roles, its span, the rule that read it.

    ``at`` is the index of the unit where the claim begins, ``until`` the one after its end; ``order`` is where the
    telling verb stands, for the story's order.
    """

    kind: str
    rule: str
    roles: Mapping[str, Mention]
    tags: Mapping[str, Any]
    start: int
    end: int
    at: int
    until: int


@record
class Evidence:
    """Words that prove an event: ``text == decoded[start:end]``."""

    start: int
    end: int
    text: str
    rule: str

    def to_dict(self) -> dict[str, Any]:
        return {"start": self.start, "end": self.end, "text": self.text, "rule": self.rule}


@record
class Clock:
    """When: a minute (with time added on), or a range, or neither. ``source`` is stated, relative, inferred or none."""

    minute: int | None = None
    stoppage: int | None = None
    stoppage_any: bool = False
    low: int | None = None
    high: int | None = None
    source: str = "none"
    period: str | None = None

    @property
    def known(self) -> bool:
        return self.minute is not None

    @property
    def ranged(self) -> bool:
        return self.minute is None and self.low is not None

    def text(self) -> str:
        """As a report prints it: 23', 45+2', 90+', 20-25'."""
        if self.minute is not None:
            added = "+" + (str(self.stoppage) if self.stoppage else "") if self.stoppage or self.stoppage_any else ""
            return f"{self.minute}{added}'"
        if self.low is not None:
            return f"{self.low}-{self.high}'" if self.low != self.high else f"~{self.low}'"
        return ""

    def key(self) -> float:
        """One scale on which 45+2 lies between 45 and 46; a range counts by its beginning."""
        if self.minute is not None:
            return self.minute + (self.stoppage or (0.5 if self.stoppage_any else 0)) / 100
        return float(self.low) if self.low is not None else -1.0


# The fields that every event prints, then those of its own type, in the order of the output.
COMMON_FIELDS = ("id", "type", "minute", "stoppage", "minute_range", "clock", "period", "minute_source", "team", "side")
OWN_FIELDS: dict[str, tuple[str, ...]] = {
    "goal": ("player", "assist", "penalty", "own_goal", "body_part", "set_piece", "score"),
    "chance": ("player", "outcome", "by", "assist", "body_part", "set_piece"),
    "penalty": ("player", "won_by", "conceded_by", "outcome", "by"),
    "disallowed_goal": ("player", "reason"),
    "substitution": ("player_in", "player_out"),
    "card": ("player", "card"),
    "shootout_kick": ("player", "outcome", "by", "shootout"),
    "period": ("name", "score"),
    "var": ("decision", "player"),
}


def own_fields(kind: str) -> tuple[str, ...]:
    """The fields of a type; one that is not listed (a rule with the tag ``event`` makes it) has a player."""
    return OWN_FIELDS.get(kind, ("player",))


@record
class Event:
    """What happened, once, however often the report tells it. ``fields`` holds the type's own (see OWN_FIELDS)."""

    type: str
    clock: Clock
    team: str | None = None
    side: str | None = None
    fields: Mapping[str, Any] = fresh(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 0.5
    id: int = 0
    related: tuple[int, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The event with every key of its type, null where unknown."""
        clock = self.clock
        out: dict[str, Any] = {
            "id": self.id,
            "type": self.type,
            "minute": clock.minute,
            "stoppage": clock.stoppage,
            "stoppage_any": clock.stoppage_any,
            "minute_range": [clock.low, clock.high] if clock.ranged else None,
            "clock": clock.text() or None,
            "period": clock.period,
            "minute_source": clock.source,
            "team": self.team,
            "side": self.side,
        }
        for name in own_fields(self.type):
            value = self.fields.get(name)
            out[name] = list(value) if isinstance(value, tuple) else value
        out["related"] = list(self.related)
        out["confidence"] = round(self.confidence, 2)
        out["evidence"] = [item.to_dict() for item in self.evidence]
        return out

    def with_(self, **changes: Any) -> Event:
        """A copy with some attributes changed."""
        return replace(self, **changes)


@record
class Match:
    """The facts of the match; ``home`` and ``away`` in order of mention where ``sides_known`` is false."""

    home: str | None = None
    away: str | None = None
    sides_known: bool = False
    full_time: Score | None = None
    half_time: Score | None = None
    after_extra_time: bool = False
    shootout: Score | None = None
    aggregate: Score | None = None
    competition: str | None = None
    season: str | None = None
    venue: str | None = None
    attendance: int | None = None
    referee: str | None = None
    player_of_the_match: str | None = None

    def to_dict(self) -> dict[str, Any]:
        names = self.__match_args__
        values = {name: getattr(self, name) for name in names}
        return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


@record
class Warning_:
    """Something in the report that does not fit, in words; ``code`` is for machines."""

    code: str
    message: str
    evidence: tuple[Evidence, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {"code": self.code, "message": self.message, "evidence": [item.to_dict() for item in self.evidence]}


@record
class Source:
    """Where a report came from. ``kind`` is prose, live, list or empty."""

    name: str | None
    sha256: str
    characters: int
    encoding: str
    kind: str

    def to_dict(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__match_args__}


@record
class Hints:
    """What the reader of a report knows beforehand: the teams, and who plays, each with his team or None."""

    home: str | None = None
    away: str | None = None
    roster: tuple[tuple[str, str | None], ...] = ()

    @classmethod
    def of(cls, home: str | None, away: str | None, roster: Iterable[str | tuple[str, str | None]]) -> Hints:
        """Hints from loose values: a roster may be names, pairs of name and team, or a mapping of names to teams."""
        items = roster.items() if isinstance(roster, Mapping) else roster
        pairs = ((item, None) if isinstance(item, str) else (item[0], item[1]) for item in items)
        return cls(home or None, away or None, tuple((name.strip(), team or None) for name, team in pairs if name.strip()))


@record
class Note:
    """What a pass of the resolver changed or rejected, and why; printed by ``matchx explain``."""

    step: str
    message: str
    start: int | None = None
    end: int | None = None


@record
class Report:
    """The result for one text: its source, the match, the events in order, the warnings, and the notes."""

    source: Source
    match: Match
    events: tuple[Event, ...]
    warnings: tuple[Warning_, ...] = ()
    notes: tuple[Note, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this report, as plain lists, dicts, strings and numbers."""
        return {
            "schema_version": 1,
            "source": self.source.to_dict(),
            "match": self.match.to_dict(),
            "events": [event.to_dict() for event in self.events],
            "warnings": [warning.to_dict() for warning in self.warnings],
        }


@record
class When:
    """The value of one MINUTE mention; a mention of several minutes ("the 12th and 34th minutes") holds a tuple of these.

    ``kind`` is
    - ``clock``: absolute; ``clock`` holds a minute or a range ("23'", "on the hour", "eight minutes from time" = 82,
      "midway through the first half" = 20-25);
    - ``later`` / ``earlier``: ``delta`` (low, high) minutes after or before the event told last ("a minute later" =
      (1, 1), "moments later" = (0, 2), "ten minutes earlier"); ``clock`` where no event was told before, if it can be;
    - ``within``: "inside two minutes", of the kick-off (``clock``) or, once the story is past that, of the event told last;
    - ``tenure``: ``delta`` minutes after the man it is told of came on, whichever of the two times is known ("on the pitch for
      four minutes", "with his first touch");
    - ``added``: time added on to a half, ``delta`` (n, n) or None where no number is told; ``half`` 1, 2, 3, 4 (of extra
      time) or None where the story has to tell which;
    - ``phase``: ``delta`` (low, high) minutes counted within a half that the story has to tell (``half`` None):
      "early in the half", "midway through the half".
    """

    kind: str
    clock: Clock | None = None
    delta: tuple[int, int] | None = None
    half: int | None = None
