"""The benchmarks still run: small ones, once, without a word on what they find."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
TITLES = """Start|Patterns opened|Throughput, one process|Growth with the text|Growth with the events|Many reports|Memory
Peers""".replace("\n", "|").split("|")


def test_every_table_is_printed() -> None:
    command = [sys.executable, str(ROOT / "tests" / "benchmarks" / "run.py"), "--small"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert [line for line in done.stdout.splitlines()[1:] if line and line[0] not in " ("] == TITLES
