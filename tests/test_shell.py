"""Habits of a command line: completion in three shells, a quick start, quiet ends."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FORMATS = ["table", "json", "jsonl", "csv", "md", "football.txt", "sqlite", "parquet", "cdf", "cdf-events"]


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """A shell's environment in which this interpreter's matchx is the one that is found."""
    command = tmp_path / "bin" / "matchx"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m matchx "$@"\n')
    command.chmod(0o755)
    path = f"{command.parent}{os.pathsep}{os.environ['PATH']}"
    return os.environ | {"PATH": path, "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}


def shell(name: str, script: str, env: dict[str, str]) -> list[str]:
    """What a shell prints."""
    if not shutil.which(name):
        pytest.skip(f"needs {name}")
    done = subprocess.run([name, "-c", script], env=env, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.skipif(os.name == "nt", reason="shells of Unix")
class TestCompletion:
    BASH = 'eval "$(matchx --show-completion bash)"; COMP_WORDS=({}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); '
    BASH += '_matchx_completion matchx; printf "%s\\n" "${{COMPREPLY[@]}}"'

    @pytest.mark.parametrize(
        ("line", "offered"),
        [
            ("matchx par", ["parse"]),
            ("matchx parse --form", ["--format"]),
            ("matchx parse --format ''", FORMATS),
            ("matchx parse --format cdf-", ["cdf-events"]),
            ("matchx parse --only goal,ca", ["goal,card"]),
            ("matchx parse samp", [""]),  # bash itself then offers files
        ],
    )
    def test_bash(self, line: str, offered: list[str], env: dict[str, str]) -> None:
        env["SHELL"] = "/bin/bash"
        found = shell("bash", self.BASH.format(line), env)
        assert found == offered if "''" not in line else {*found} >= {*offered} or found == offered

    def test_zsh(self, env: dict[str, str]) -> None:
        script = 'autoload -Uz compinit; compinit -u -D; eval "$(_MATCHX_COMPLETE=source_zsh matchx)"; print $_comps[matchx]'
        assert shell("zsh", script, env) == ["_matchx_completion"]

    def test_what_zsh_asks_for(self, env: dict[str, str]) -> None:
        asked = env | {"_MATCHX_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": "matchx parse --only goal,ca"}
        assert shell("sh", "matchx", asked) == ["""_arguments '*: :(("goal,card"))'"""]

    def test_fish(self, env: dict[str, str]) -> None:
        script = '_MATCHX_COMPLETE=source_fish matchx | source; complete -C "matchx parse --format cdf"'
        found = shell("fish", script, env)
        assert found == ["cdf\tmatch sheets by the Common Data Format 0.2.3", "cdf-events\tits events, one per line"]


def seconds(*command: str) -> float:
    """The processor time of a command, the least of some runs."""
    took = []
    for _ in range(7):
        before = os.times()
        subprocess.run([sys.executable, *command], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
        after = os.times()
        took.append(after.children_user + after.children_system - before.children_user - before.children_system)
    return min(took)


@pytest.mark.skipif(os.name == "nt", reason="counts the children's time")
def test_help_costs_less_than_twice_typer() -> None:
    floor = seconds("-I", "-c", "import typer")
    for args in (["-h"], ["parse", "-h"]):
        assert seconds("-m", "matchx", *args) < 2 * floor + 0.02  # clocks tick in hundredths


@pytest.mark.skipif(os.name == "nt", reason="pipes of Unix")
@pytest.mark.parametrize("format", ["json", "csv", "md", "football.txt", "cdf", "cdf-events"])
def test_a_closed_pipe_ends_quietly(format: str) -> None:
    reader, end = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "matchx", "parse", "samples/var.txt", "samples/var.txt", "--format", format]
    child = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=end, stderr=subprocess.PIPE)
    os.close(end)
    assert (child.communicate(timeout=60)[1], child.returncode) == (b"", 0)


@pytest.mark.skipif(os.name == "nt", reason="needs a pseudo-terminal")
def test_progress_is_seen_on_a_terminal_and_only_there(tmp_path: Path) -> None:
    import pty

    for n in range(60):
        (tmp_path / f"{n}.txt").write_text("Leeds 1-0 Villa. Thiel headed in Garforth's corner after 12 minutes.\n" * 9)
    mine, theirs = pty.openpty()
    command = [sys.executable, "-m", "matchx", "parse", str(tmp_path), "--jsonl"]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=theirs)
    os.close(theirs)
    out = child.communicate(timeout=120)[0]
    time.sleep(0.1)
    seen = os.read(mine, 65536).decode()
    os.close(mine)
    assert out.count(b"\n") == 60
    assert "of 60 reports, " in seen
    assert seen.endswith("\r\x1b[K")
