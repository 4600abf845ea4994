"""Everything that README.md shows is run. As a script, this brings README.md and its picture up to date."""

from __future__ import annotations

import ast
import doctest
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import matchx

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
PICTURE = ROOT / "samples" / "table.svg"
TIMELINE = ROOT / "samples" / "timeline.svg"
PICTURED = ROOT / "samples" / "web-summary.txt"
_BLOCK = re.compile(r"(?<=^```)(console|pycon)\n(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
_PROMPTS = {"console": "$ ", "pycon": ">>> "}


def shown(text: str) -> Iterator[tuple[str, str, str]]:
    """Each command of the README: the language of its block, the command, the output that is shown."""
    for block in _BLOCK.finditer(text):
        language, body = block.groups()
        for part in re.split(rf"^{re.escape(_PROMPTS[language])}", body, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            yield language, command, output


def run(command: str) -> str:
    """What a shell command prints at 80 columns, in this interpreter's matchx."""
    script = f'matchx() {{ "{sys.executable}" -m matchx "$@"; }}; {command}'
    env = os.environ | {"COLUMNS": "80"}
    done = subprocess.run(["bash", "-c", script], cwd=ROOT, env=env, capture_output=True, encoding="utf-8", check=True)
    return done.stdout + done.stderr


def evaluate(line: str, names: dict[str, object]) -> str:
    """What the interactive interpreter prints for one line."""
    mode = "eval" if isinstance(ast.parse(line).body[0], ast.Expr) else "exec"
    value = eval(compile(line, "README.md", mode), names)
    return "" if value is None else f"{value!r}\n"


def outputs(text: str) -> Iterator[tuple[str, str, str]]:
    """Each command of the README: the command, the output that is shown, the output of today."""
    names: dict[str, object] = {}
    for language, command, output in shown(text):
        if "| jq " in command and not shutil.which("jq"):  # the only one that does not come with the tests
            continue
        yield command, output, run(command) if language == "console" else evaluate(command, names)


def picture() -> str:
    """The table of one sample as SVG."""
    from matchx.render import table

    report = matchx.parse(PICTURED.read_text(encoding="utf-8"))
    console = table.console(84, color=True, record=True)
    console.print(table.layout(report, 84))
    return console.export_svg(title="matchx parse samples/web-summary.txt", unique_id="matchx")


def timeline() -> str:
    """The same match as a picture."""
    from matchx.render.picture import picture as draw

    return draw(matchx.parse(PICTURED.read_text(encoding="utf-8")))


def test_every_output_is_what_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for command, output, today in outputs(README.read_text(encoding="utf-8")):
        assert output == today, command


def test_the_picture_shows_what_is_printed() -> None:
    def words(drawn: str) -> list[str]:
        return re.sub(r"<style>.*?</style>|<[^>]+>", " ", drawn.replace("&#160;", " "), flags=re.DOTALL).split()

    assert words(PICTURE.read_text(encoding="utf-8")) == words(picture())


def test_the_timeline_is_what_is_drawn() -> None:
    assert TIMELINE.read_text(encoding="utf-8") == timeline()


def test_the_files_that_it_names_exist() -> None:
    text = README.read_text(encoding="utf-8")
    for name in re.findall(r"\b(?:samples|tests|matchx)/[\w./-]*\w", text):
        assert (ROOT / name).exists(), name
    for room in re.findall(r"`(\w+(?:/|\.py))`", text):
        assert any((ROOT / "matchx" / parent / room).exists() for parent in ("", "resolve")), room


def test_the_docstring_of_the_package() -> None:
    assert doctest.testmod(matchx).failed == 0


def update() -> None:
    """Write today's outputs and picture."""
    os.chdir(ROOT)
    text = README.read_text(encoding="utf-8")
    todays = {command: today for command, _, today in outputs(text)}

    def block(match: re.Match[str]) -> str:
        parts = (
            f"{_PROMPTS[match[1]]}{command}\n{todays.get(command, output)}" for _, command, output in shown(f"```{match[0]}```")
        )
        return f"{match[1]}\n" + "".join(parts)

    README.write_text(_BLOCK.sub(block, text), encoding="utf-8")
    PICTURE.write_text(picture(), encoding="utf-8")
    TIMELINE.write_text(timeline(), encoding="utf-8")


if __name__ == "__main__":
    update()
