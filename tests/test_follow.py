"""Following a live text: what has been printed at the end is what parsing the whole gives; ids stay; ends, pipes, Ctrl-C."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import matchx
from matchx.follow import Item, Known, fold, follow

SAMPLES = Path(__file__).parent.parent / "samples"
TURNS = """Barnet vs Sutton United, live

3' Barnet get us started.
5' Kabamba shoots just wide for Barnet.
7' Throw-in, Sutton.
9' Booking for Barnet, Callan, for holding.
14' GOAL SUTTON!!! Eastmond is through and rolls it in, 0-1!
14' Scratch that. The flag had been up all along. Still 0-0.
31' Red card for Beard of Sutton United, both feet off the ground.
33' No red after all. The referee has seen it again and Beard stays on.
58' PENALTY TO SUTTON! Njoku trips Smith.
59' GOOOOAL! Barnet 0-1 Sutton United. Smith from the spot.
FT Barnet 0-1 Sutton United
"""
SIGNS = """Barnet v Sutton United, live

⏱️ 3' Barnet get us started.
⏱️ 5' Kabamba shoots just wide for Barnet.
⏱️ 9' Booking for Barnet, Callan, for holding.
⏱️ 14' GOAL SUTTON!!! Eastmond is through and rolls it in, 0-1!
⏱️ 31' Red card for Beard of Sutton United, both feet off the ground.
FT Barnet 0-1 Sutton United
"""
NEWEST_FIRST = """90+4 min: It's all over in Lyon!
88 min: GOAL! Lyon 2-1 Nantes (Cherki 88)
67 min: GOAL! Lyon 1-1 Nantes (Lacazette 67 pen)
51 min: GOAL! Lyon 0-1 Nantes (Simon 51)
20 min: Lafont tips over Nuamah's curling shot.
1 min: Nantes kick off.
"""


def told(events: list[Item]) -> list[str]:
    """Events without their ids, which are by first sight in one and by time in the other."""
    return sorted(json.dumps({key: event[key] for key in event if key not in ("id", "related")}) for event in events)


def test_a_stamp_behind_a_sign_completes_the_entry_before() -> None:
    lines = SIGNS.splitlines(keepends=True)
    seen = 0

    def coming() -> Iterator[str]:
        nonlocal seen
        for seen, line in enumerate(lines):  # noqa: B007
            yield line

    first = next(follow(coming()))
    assert first["type"] == "chance"
    assert seen < len(lines) - 1


def parsed(text: str) -> list[Item]:
    return [event.to_dict() for event in matchx.parse(text).events]


@pytest.mark.parametrize("name", sorted(path.stem for path in SAMPLES.glob("*.txt")))
def test_samples_fold_to_what_parse_gives(name: str) -> None:
    text = (SAMPLES / f"{name}.txt").read_text(encoding="utf-8")
    assert told(fold(follow(text.splitlines(keepends=True)))) == told(parsed(text))


@pytest.mark.parametrize("text", [TURNS, NEWEST_FIRST, TURNS.rstrip("\n"), "", "\n", "12' Goal"])
def test_texts_fold_to_what_parse_gives(text: str) -> None:
    assert told(fold(follow(text.splitlines(keepends=True)))) == told(parsed(text))


def event(number: int, kind: str, start: int, related: list[int]) -> Item:
    told = [{"start": start, "end": start + 5, "text": "words", "rule": f"{kind}.rule"}]
    return {"id": number, "type": kind, "clock": f"{start}'", "player": None, "related": related, "evidence": told}


def test_related_events_are_told_by_the_ids_that_stay() -> None:
    known = Known()
    assert list(known.update([event(1, "card", 50, [])])) == [event(1, "card", 50, [])]
    items = list(known.update([event(1, "penalty", 10, [2]), event(2, "goal", 20, [1]), event(3, "card", 50, [1])]))
    assert [item["id"] for item in items] == [2, 3, 1]
    assert [item["related"] for item in items] == [[3], [2], [2]]
    assert items[2]["revises"] == 1


def test_an_event_comes_when_its_entry_is_complete() -> None:
    lines = TURNS.splitlines(keepends=True)
    read: list[str] = []
    seen: dict[int, int] = {}  # how many lines had come in when an id was first printed

    def feed() -> object:
        for line in lines:
            read.append(line)
            yield line

    for item in follow(feed()):  # type: ignore[arg-type]
        seen.setdefault(item.get("id", 0), len(read))
    card = next(event for event in fold(follow(lines)) if event["type"] == "card")
    penalty = next(event for event in fold(follow(lines)) if event["type"] == "penalty")
    assert seen[card["id"]] < len(lines)
    assert lines[seen[penalty["id"]] - 1].startswith("59'")  # its entry ended where this one began


def test_what_a_later_entry_changes_is_revised_and_what_it_takes_back_withdrawn() -> None:
    items = list(follow(TURNS.splitlines(keepends=True)))
    goal = next(item for item in items if item.get("type") == "goal" and item["minute"] == 14)
    revised = next(item for item in items if item.get("revises") == goal["id"])
    assert (revised["id"], revised["type"], revised["player"]) == (goal["id"], "disallowed_goal", "Eastmond")
    red = next(item for item in items if item.get("card") == "red")
    assert {"withdrawn": red["id"]} in items


def test_an_id_is_never_used_again() -> None:
    items = list(follow(TURNS.splitlines(keepends=True)))
    first = [item["id"] for item in items if "id" in item and "revises" not in item]
    assert first == sorted(set(first))


def test_newest_first_is_printed_at_the_end() -> None:
    items = list(follow(NEWEST_FIRST.splitlines(keepends=True)))
    assert items
    assert all("revises" not in item and "withdrawn" not in item for item in items)


def test_lines_that_wait_are_read_first() -> None:
    lines = TURNS.splitlines(keepends=True)
    left = iter(range(len(lines) - 1, -1, -1))
    count = 0

    def feed() -> object:
        nonlocal count
        for line in lines:
            count = next(left)
            yield line

    items = list(follow(feed(), waiting=lambda: count > 0))  # type: ignore[arg-type]
    assert all("revises" not in item for item in items[:-2])
    assert told(fold(items)) == told(parsed(TURNS))


def start(**kwargs: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "matchx", "follow"]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **kwargs)  # type: ignore[call-overload, no-any-return]


def test_the_command_prints_while_the_input_is_open() -> None:
    process = start()
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("".join(TURNS.splitlines(keepends=True)[:11]).encode())
    process.stdin.flush()
    first = json.loads(process.stdout.readline())
    assert first["id"] == 1
    process.stdin.write("".join(TURNS.splitlines(keepends=True)[11:]).encode())
    process.stdin.close()
    rest = [json.loads(line) for line in process.stdout.read().splitlines()]
    assert process.wait(60) == 0
    assert told(fold([first, *rest])) == told(parsed(TURNS))


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_control_c_ends_with_130() -> None:
    process = start()
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdin.write("".join(TURNS.splitlines(keepends=True)[:11]).encode())
    process.stdin.flush()
    process.stdout.readline()
    time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    assert process.wait(60) == 130
    assert process.stderr.read() == b""


def test_a_closed_pipe_ends_quietly() -> None:
    process = start()
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    process.stdin.write(TURNS.encode())
    process.stdin.close()
    assert process.wait(60) == 0
    assert process.stderr.read() == b""


def test_stray_bytes_do_no_harm() -> None:
    process = start()
    out, err = process.communicate(b"\xff\xfe\xff 12' \xc3\n", timeout=60)
    assert (process.returncode, out, err) == (0, b"", b"")
