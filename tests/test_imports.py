"""The arrows between the rooms go one way, and nothing heavy is imported before it is needed."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "matchx"
EVERYWHERE = {"record", "stowed"}
READERS = {"budget", "engine", "text", "model", "lexicon", "pack"}
ALLOWED = {
    "record": set(),
    "stowed": set(),
    "model": set(),
    "pack": {""},
    "lexicon": {"pack"},
    "inputs": {"webpage"},
    "webpage": set(),
    "heads": {"lexicon", "pack"},
    "rows": {"lexicon", "text"},
    "budget": set(),
    "furniture": {"pack"},
    "lowercase": {"heads", "lexicon"},
    "text": {"budget", "furniture", "heads", "lowercase", "model", "pack"},
    "engine": {"budget", "lexicon", "model", "pack", "text"},
    "mentions": {*READERS, "rows"},
    "extractors": READERS,
    "coordination": {"engine", "model", "lexicon", "pack"},
    "marks": {"engine", "model", "lexicon"},
    "scoresheet": {"engine", "model", "mentions"},
    "resolve": {"budget", "model", "text", "lexicon", "pack", "heads", "rows"},
    "render": {"model"},
    "pipeline": {*READERS, "coordination", "marks", "mentions", "extractors", "resolve", "scoresheet"},
    "follow": {"heads", "engine", "pipeline", "text"},
    "writers": {"model", "render"},
    "batch": {"", "inputs", "model", "pack", "pipeline", "writers"},
    "spark": {"batch"},
    "options": {"batch", "budget", "inputs", "model", "pipeline", "render", "writers"},
    "printing": {"batch", "model", "options", "render", "writers"},
    "commands": {"", "batch", "follow", "inputs", "model", "options", "pipeline", "printing", "render"},
    "cli": {"budget", "commands", "printing"},
    "__main__": {"cli"},
    "__init__": {"model", "pipeline"},
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def imported(path: Path) -> Iterator[tuple[str, ...]]:
    """The modules of the package that a file imports, as paths below it: ("lexicon",), ("render", "json")."""
    home = path.relative_to(PACKAGE.parent).with_suffix("").parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found = [tuple(alias.name.split(".")) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = home[: -node.level] if node.level else ()
            base += tuple(node.module.split(".")) if node.module else ()
            found = [(*base, alias.name) for alias in node.names]
        else:
            continue
        yield from (name[1:] for name in found if name[0] == "matchx")


def room(names: tuple[str, ...]) -> str:
    """The room that an import leads to; "" is a name of the package itself, such as __version__."""
    first = names[0] if names else ""
    return first if first in ALLOWED else ""


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_arrows(path: Path) -> None:
    own = path.relative_to(PACKAGE).with_suffix("").parts[0]
    assert own in ALLOWED, f"{own} is no room of the design"
    wrong = {room(names) for names in imported(path)} - ALLOWED[own] - {own} - EVERYWHERE
    assert not wrong, f"{own} must not import {', '.join(sorted(wrong))}"


def test_extractors_never_import_each_other() -> None:
    """But what several of them need may stand in a file of its own, whose name begins with an underscore."""
    for path in (PACKAGE / "extractors").glob("[!_]*.py"):
        found = [names for names in imported(path) if room(names) == "extractors"]
        others = [names for names in found if not any(part.startswith("_") for part in names[1:])]
        assert not others, path.name


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_what_is_private_stays_in_its_file(path: Path) -> None:
    names = {
        names[-1] for names in imported(path) if len(names) > 1 and not (PACKAGE.joinpath(*names).with_suffix(".py")).exists()
    }
    assert not {name for name in names if name.startswith("_") and not name.startswith("__")}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_files_stay_small(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


def loaded(code: str) -> set[str]:
    """The modules of a fresh interpreter after some code."""
    code += "\nimport sys; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(run.stdout.split("\n")[-2].split())


def test_the_command_line_starts_light() -> None:
    heavy = {"rich", "regex", "pydantic", "jsonschema", "trafilatura", "resvg_py", "matchx.pipeline", "matchx.render"}
    assert not heavy & loaded("import matchx.cli")


def test_the_package_starts_empty() -> None:
    assert {name for name in loaded("import matchx") if name.startswith("matchx")} == {"matchx"}


def test_json_needs_no_rich() -> None:
    code = "import sys, matchx.cli; sys.argv = ['matchx', 'parse', 'samples/web-summary.txt', '--jsonl']\n"
    code += "try: matchx.cli.app()\nexcept SystemExit: pass"
    modules = loaded(code)
    assert not {"rich", "trafilatura", "matchx.render.page", "matchx.render.picture"} & modules
    assert "matchx.pipeline" in modules


def test_public_names() -> None:
    import matchx

    assert {"parse", "Report", "Event", "Match", "__version__"} <= set(dir(matchx))
    assert matchx.Report.__name__ == "Report"
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        _ = matchx.nonsense
