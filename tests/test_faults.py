"""Processes that are killed: what is on disk is whole or absent, nothing is lost, nobody is left behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks processes up in /proc")
COUNT = 120


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """More reports than are read before somebody can look."""
    text = "Leeds 1-0 Villa. Thiel headed in Garforth's corner after 12 minutes."
    path = tmp_path / "many.jsonl"
    path.write_text("".join(json.dumps({"id": n, "text": f"{text}\n\nAttendance: {n}"}) + "\n" for n in range(COUNT)))
    (tmp_path / "out").mkdir()
    return path


def start(many: Path, *args: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "matchx", "parse", str(many), "-o", str(many.parent / "out" / "a.jsonl"), *args]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)


def children(pid: int) -> list[int]:
    return [int(child) for task in Path(f"/proc/{pid}/task").glob("*/children") for child in task.read_text().split()]


def wait_for(condition: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def read(many: Path) -> list[str]:
    """The names of the reports in the output."""
    return [json.loads(line)["source"]["name"] for line in (many.parent / "out" / "a.jsonl").read_text().splitlines()]


def entries(many: Path) -> int:
    journal = many.parent / "out" / ".a.jsonl.resume.jsonl"
    return journal.read_bytes().count(b"\n") if journal.exists() else 0


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_a_worker_that_is_killed_costs_nothing(many: Path) -> None:
    child = start(many, "--jobs", "2", "--resume")
    wait_for(lambda: entries(many) > 8)
    os.kill(children(child.pid)[0], signal.SIGKILL)
    assert child.communicate(timeout=120) == (b"", b"")
    assert child.returncode == 0
    assert read(many) == [str(n) for n in range(COUNT)]


@pytest.mark.parametrize(("sent", "jobs"), [("KILL", "2"), ("TERM", "1")])
def test_a_run_that_is_killed_goes_on_to_the_same_end(sent: str, jobs: str, many: Path) -> None:
    out = many.parent / "out" / "a.jsonl"
    child = start(many, "--jobs", jobs, "--resume")
    wait_for(lambda: entries(many) > 8)
    workers = children(child.pid)
    os.kill(child.pid, getattr(signal, f"SIG{sent}"))
    child.communicate(timeout=60)
    assert child.returncode in (-9, 143, 130)
    wait_for(lambda: not any(map(alive, workers)), 20)
    assert not out.exists()
    assert 8 < entries(many) < COUNT
    again = start(many, "--jobs", jobs, "--resume")
    assert again.communicate(timeout=120) == (b"", b"")
    resumed = out.read_bytes()
    assert read(many) == [str(n) for n in range(COUNT)]
    if sent == "TERM":
        out.unlink()
        assert start(many, "--jobs", "2").communicate(timeout=120) == (b"", b"")
        assert out.read_bytes() == resumed
