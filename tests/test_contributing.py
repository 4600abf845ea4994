"""The README says how to add a kind of event in one file: done here, in a copy of the package."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

ROOT = Path(__file__).parent.parent
FILE = re.compile(r"<!-- new-kind: (\S+) -->\n```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TEXT = "Leeds 1-0 Villa. Hartley needed treatment after 20 minutes. Hartley was not fit. Thiel headed in on 31 minutes."


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with the file of the README in it."""
    folder = tmp_path_factory.mktemp("copy")
    ignore = shutil.ignore_patterns("__pycache__", "_pack.bin")
    for name in ("matchx", "tests"):
        shutil.copytree(ROOT / name, folder / name, ignore=ignore)
    shutil.copy(ROOT / "pyproject.toml", folder)
    (found,) = FILE.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    (folder / "matchx" / found[0]).write_text(found[1], encoding="utf-8")
    return folder


def run(folder: Path, *args: str, text: str = "") -> str:
    env = os.environ | {"XDG_CACHE_HOME": str(folder / "cache"), "PYTHONPATH": str(folder), "COLUMNS": "80"}
    done = subprocess.run(
        [sys.executable, "-m", *args], cwd=folder, env=env, input=text, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_its_examples_are_run_with_all_rules(copy: Path) -> None:
    args = ("-q", "-p", "no:cacheprovider", "-k", "injury")
    printed = run(copy, "pytest", *args, "tests/test_rules.py", "tests/test_imports.py")
    assert int(re.findall(r"(\d+) passed", printed)[0]) >= 7, printed


def test_its_events_are_printed_and_fit_the_schema(copy: Path) -> None:
    report = json.loads(run(copy, "matchx", "parse", "--json", text=TEXT))
    assert [(event["type"], event["clock"], event["player"]) for event in report["events"]] == [
        ("injury", "20'", "Hartley"), ("goal", "31'", "Thiel"),
    ]  # fmt: skip
    jsonschema.Draft202012Validator(json.loads(run(copy, "matchx", "schema"))).validate(report)
    assert "injury" in run(copy, "matchx", "parse", "--only", "injury", text=TEXT)
    assert run(copy, "matchx", "parse", "--only", "injury", "--format", "csv", text=TEXT).count("\n") == 2
    assert "injury.treated" in run(copy, "matchx", "rules", "injury")
