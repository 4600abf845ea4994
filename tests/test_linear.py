"""Reading takes time in proportion to the text, whatever the text is."""

from __future__ import annotations

import json
import math
import random
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from matchx import budget, parse, pipeline
from matchx.cli import app
from matchx.mentions import roll
from matchx.text import Document

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))
SIZES = 4_000, 32_000  # characters
MOST = 1.3  # the exponent; measured 0.6 to 1.1, and 1.5 with a quadratic pass

SYLLABLES = "ba ke lo mi ru sa te vo dan gar hel kin mor nel pos ran sol tir wen yar".split()
DECOYS = "almost could have missed headed shot scored saved penalty card booked the when who from with goal corner off".split()


def name(rng: random.Random) -> str:
    return "".join(rng.choice(SYLLABLES) for _ in range(3)).capitalize()


def reports(rng: random.Random) -> str:
    """A report of the samples with other names."""
    raw = rng.choice(SAMPLES).read_text(encoding="utf-8")
    known: dict[str, str] = {}
    return re.sub(r"(?<=[a-z,] )[A-Z][a-z]{3,}", lambda found: known.setdefault(found[0], name(rng)), raw) + "\n\n"


FAMILIES: dict[str, Callable[[random.Random], str]] = {
    "reports": reports,
    "capitals": lambda rng: f"{name(rng)} ",
    "lines of capitals": lambda rng: " ".join(name(rng) for _ in range(8)) + "\n",
    "digits": lambda rng: f"{rng.randrange(1, 130)} ",
    "scores": lambda rng: f"{rng.randrange(9)}-{rng.randrange(9)}, ",
    "results": lambda rng: f"{name(rng)} {rng.randrange(5)}-{rng.randrange(5)} {name(rng)}\n",
    "decoys": lambda rng: " ".join(name(rng) if rng.random() < 0.25 else rng.choice(DECOYS) for _ in range(20)) + ". ",
    "quotes": lambda rng: f'"{name(rng)} scored a \'great "goal"\' today ',
    "brackets": lambda rng: f"({name(rng)} {rng.randrange(1, 90)}, [{name(rng)} ",
    "one sentence": lambda rng: f"{name(rng)} headed it to {name(rng)}, who shot wide, and then {name(rng)} saved, while ",
    "players": lambda rng: f"{name(rng)} {name(rng)} scored from {name(rng)} {name(rng)}'s cross. ",
    "minutes": lambda rng: f"{name(rng)} headed in after {rng.randrange(1, 90)} minutes. ",
    "changes": lambda rng: f"{name(rng)} replaced {name(rng)}. ",
    "line-up": lambda rng: f"{name(rng)} ({name(rng)} {rng.randrange(1, 90)}), ",
    "live": lambda rng: f"{rng.randrange(1, 90)}' {name(rng)} scored. Goal! {rng.randrange(5)}-0 ({name(rng)})\n",
}


def text(family: str, size: int) -> str:
    rng = random.Random(3)
    parts: list[str] = []
    while size > 0:
        parts.append(FAMILIES[family](rng))
        size -= len(parts[-1])
    return "".join(parts)


def exponent(family: str) -> float:
    """How fast the time grows: 1 where it doubles with the text, 2 where it is four times as long then."""
    seconds = []
    for size in SIZES:
        raw = text(family, size)
        times = []
        for _ in range(2):  # the first may have to compile patterns
            began = time.process_time()
            parse(raw, timeout=None)
            times.append(time.process_time() - began)
        seconds.append(min(times))
    return math.log(seconds[1] / seconds[0]) / math.log(SIZES[1] / SIZES[0])


@pytest.mark.parametrize("family", FAMILIES)
def test_linear(family: str) -> None:
    assert exponent(family) < MOST


def test_a_quadratic_pass_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def all_of_them(self: roll.Roll, key: tuple[str, ...]) -> list[tuple[str, ...]]:
        for _ in range(15):  # so that it weighs more than all that is linear
            found = [other for other in self._order if other != key and roll._within(key, other)]
        return found

    monkeypatch.setattr(roll.Roll, "_fuller", all_of_them)
    assert exponent("players") > MOST


def test_more_than_a_match_can_hold() -> None:
    """A text of thousands of goals is read up to a place that a warning tells; mere length is no reason."""
    report = parse(text("minutes", 120_000))
    assert [warning.code for warning in report.warnings if warning.code == "too_long"]
    ends = [item.end for event in report.events for item in event.evidence]
    assert 0 < max(ends) < 120_000
    preface = "The weather was fine and the crowd sang. " * 4000
    report = parse(preface + "\n\n" + SAMPLES[-1].read_text(encoding="utf-8"))
    assert not [warning for warning in report.warnings if warning.code == "too_long"]


def test_what_no_match_can_hold_is_not_even_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """The beginning shows it, and offsets are those of the whole text."""
    read: list[int] = []
    whole = pipeline.text.read

    def counted(raw: str, *more: Any) -> Document:
        read.append(len(raw))
        return whole(raw, *more)

    monkeypatch.setattr(pipeline.text, "read", counted)
    raw = text("scores", 1_000_000)
    report = parse(raw)
    assert [warning.code for warning in report.warnings] == ["too_long"]
    assert report.source.characters == len(raw)
    assert sum(read) < 100_000
    read.clear()
    parse("The weather was fine and the crowd sang. " * 2000)
    assert max(read) == 2000 * 41


@pytest.mark.parametrize("seconds", [0.0, 0.3])
def test_timeout(seconds: float) -> None:
    raw = text("reports", 100_000)
    began = time.monotonic()
    report = parse(raw, timeout=seconds)
    assert "timed_out" in [warning.code for warning in report.warnings]
    assert time.monotonic() - began < seconds + 8  # on a busy machine


def test_what_was_found_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """When the time is over while events are made, what is made by then is told."""
    from matchx.resolve.happened import others

    def late(*_: object) -> None:
        raise budget.Late

    raw = SAMPLES[0].read_text(encoding="utf-8")
    whole = parse(raw)
    monkeypatch.setattr(others, "run", late)
    report = parse(raw)
    assert [warning.code for warning in report.warnings][-1] == "timed_out"
    assert report.match.home == whole.match.home


def test_no_limit_outside() -> None:
    assert budget.left() is None
    with budget.until(time.monotonic() - 1) as limit:
        with budget.caught():
            budget.check()
        assert limit.late
        with pytest.raises(budget.Late):
            budget.left()
    assert budget.left() is None


def test_timeout_of_the_command(tmp_path: Path) -> None:
    """Each report has its own time; one that takes longer is there all the same."""
    (tmp_path / "long.txt").write_text(text("reports", 100_000), encoding="utf-8")
    (tmp_path / "short.txt").write_text("", encoding="utf-8")
    for jobs in ("1", "2"):
        command = ["parse", "--jsonl", "--timeout", "0.1", "--jobs", jobs, str(tmp_path)]
        done = CliRunner().invoke(app, command, prog_name="matchx")
        assert done.exit_code == 0
        found = [[warning["code"] for warning in json.loads(line)["warnings"]] for line in done.stdout.splitlines()]
        assert found == [["timed_out"], []]
    assert CliRunner().invoke(app, ["parse", "--timeout", "0", SAMPLES[0].name], prog_name="matchx").exit_code == 2
