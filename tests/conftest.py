"""A report as a value, and a pipeline that always answers with it: what the outer layers are tested with."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import matchx
from matchx.model import EVENT_TYPES, OWN_FIELDS, Clock, Event, Evidence, Match, Note, Report, Source, Warning_

TEXT = "Leeds 1-0 Villa. Thiel headed in Garforth's corner after 12 minutes. Kouassi was booked late on."


def evidence(words: str, rule: str) -> Evidence:
    start = TEXT.index(words)
    return Evidence(start, start + len(words), words, rule)


EVENTS = (
    Event(
        "goal",
        Clock(12, source="stated", period="first_half"),
        "Leeds",
        "home",
        {"player": "Oskar Thiel", "assist": "Lewis Garforth", "score": (1, 0), "body_part": "head", "set_piece": "corner",
         "penalty": False, "own_goal": False},
        (evidence("Thiel headed in Garforth's corner after 12 minutes", "goal.header"),),
        0.95,
        1,
    ),
    Event(
        "card",
        Clock(low=80, high=90, source="inferred", period="second_half"),
        "Villa",
        "away",
        {"player": "Junior Kouassi", "card": "yellow"},
        (evidence("Kouassi was booked", "card.booked"),),
        0.6,
        2,
    ),
)  # fmt: skip


@pytest.fixture
def sample() -> Report:
    """Two events, one warning, two notes."""
    return Report(
        Source("one.txt", hashlib.sha256(TEXT.encode()).hexdigest(), len(TEXT), "utf-8", "prose"),
        Match("Leeds", "Villa", True, (1, 0), half_time=(0, 0), competition="FA Cup", venue="Elland Road", attendance=26104),
        EVENTS,
        (Warning_("score_mismatch", "Half-time is told as 0-0, but a goal fell before.", (evidence("1-0", "score"),)),),
        (Note("people", "Thiel is Oskar Thiel", 17, 22), Note("stance", "rejected: another match", 69, 96)),
    )


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch, sample: Report) -> Callable[..., None]:
    """Make the pipeline answer every text with the sample; ``answer(report)`` with another report or an exception."""
    state: dict[str, Report | BaseException] = {"report": sample}

    def parse(raw: str, *, name: str | None = None, encoding: str = "utf-8", **_: object) -> Report:
        report = state["report"]
        if isinstance(report, BaseException):
            raise report
        return replace(report, source=replace(report.source, name=name, encoding=encoding))

    module = ModuleType("matchx.pipeline")
    module.parse = parse  # type: ignore[attr-defined]
    module.rules = tuple  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "matchx.pipeline", module)
    monkeypatch.setattr(matchx, "pipeline", module, raising=False)
    return lambda report: state.update(report=report)


@pytest.fixture
def lines() -> Callable[[str], list[str]]:
    """A line for each event of a live text: type minute team|player [|outcome]."""

    def told(text: str) -> list[str]:
        out = []
        for event in matchx.parse(text).events:
            if event.type in ("period", "var"):
                continue
            player = event.fields.get("player") or event.fields.get("player_in") or "-"
            minute = event.clock.minute if event.clock.known else event.clock.low if event.clock.ranged else "-"
            more = f"|{event.fields['outcome']}" if event.type in ("chance", "penalty", "shootout_kick") else ""
            out.append(f"{event.type} {'-' if event.type == 'shootout_kick' else minute} {event.team}|{player}{more}")
        return out

    return told


@pytest.fixture
def line() -> Callable[[Event], str]:
    """An event in a line: type, time, man, and what else is told of it."""

    def told(event: Event) -> str:
        fields = event.fields
        man = fields.get("player") or fields.get("player_in") or "?"
        more = [str(fields[name]) for name in ("card", "outcome", "reason") if fields.get(name)]
        more += [
            f"{name} {fields[name]}" for name in ("assist", "won_by", "conceded_by", "by", "player_out") if fields.get(name)
        ]
        more += ["penalty"] if fields.get("penalty") else []
        return " ".join([event.type, event.clock.text(), man, *more])

    return told


HOSTILE = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "a,\"b\"\n'c'", "|x|*y*<b>", "Özil’s 王 ⚽", "\ud800\u202e", "a\0b")
SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))


@pytest.fixture(scope="session")
def reports() -> tuple[Report, ...]:
    """All samples, as they are read."""
    return tuple(matchx.parse(path.read_text(encoding="utf-8"), name=f"samples/{path.name}") for path in SAMPLES)


@pytest.fixture
def everything(sample: Report) -> Report:
    """An event of each type with every field filled, one with none, and names that mean harm."""
    known: dict[str, Any] = {"penalty": True, "own_goal": True, "score": (1, 0), "shootout": (4, 3), "name": "half_time",
                             "body_part": "head", "set_piece": "corner", "reason": "var", "card": "red",
                             "decision": "no_change", "outcome": "saved"}  # fmt: skip
    events = []
    for kind in EVENT_TYPES:
        full = {name: known.get(name, HOSTILE[len(events) % len(HOSTILE)]) for name in OWN_FIELDS[kind]}
        bare = {name: known[name] for name in OWN_FIELDS[kind] if name in ("penalty", "own_goal", "name", "card")}
        for fields, clock in ((full, Clock(45, 2, source="stated", period="first_half")), (bare, Clock())):
            events.append(Event(kind, clock, "Leeds", "home", fields, sample.events[0].evidence, 0.5, len(events) + 1, (1,)))
    for name in HOSTILE:
        events.append(events[0].with_(team=name, fields=events[1].fields | {"player": name}, id=len(events) + 1))
    facts = Match(*HOSTILE[:2], True, (1, 0), (0, 0), True, (4, 3), (5, 5), *HOSTILE[2:5], 26104, *HOSTILE[5:7])
    return replace(sample, match=facts, events=tuple(events))


@pytest.fixture(params=["samples", "everything", "nothing"])
def given(request: pytest.FixtureRequest, reports: tuple[Report, ...], everything: Report) -> tuple[Report, ...]:
    nothing = replace(everything, source=replace(everything.source, name=None), match=Match(), events=(), warnings=())
    return {"samples": reports, "everything": (everything,), "nothing": (nothing,)}[request.param]
