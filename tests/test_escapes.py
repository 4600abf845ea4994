"""Reports are written by strangers: through every output, read by what reads it, nothing of theirs is more than text."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path

import pytest
from typer.testing import CliRunner

import matchx
from matchx import writers
from matchx.cli import app
from matchx.model import Report
from matchx.render.page import page
from matchx.render.picture import picture

NASTY = (
    "\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "\x1b[2J\x1b[H", "\x9b31m", "\x1b]8;;http://x.y\x1b\\link", "\x08\x08\x08", "\r",
    "\u202eevil\u202c", "\u2066\u2069", "[red]Rich[/red]", "[link=http://x.y]a[/link]", ":smile:", "<script>x()</script>",
    "<img src=x onerror=x()>", "</script><script>x()</script>", "\"><svg onload=x()>", "javascript:x()", "]]>", "<!--", "-->",
    "{{7*7}}", "${x}", "`x`", "$(x)", "%s%n", "=HYPERLINK(\"http://x.y\")", "=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1",
    "'); DROP TABLE reports;--", "' OR '1'='1", "x\" y='z'", "../../etc/passwd", "C:\\x", "\0", "\ufeff", "|x|", "[a](http://x.y)",
    "![a](http://x.y/a.png)", "# head", "***b***", "&lt;&amp;", "\ud800",
)  # fmt: skip
# Names of people, teams and grounds, and the words of evidence, are what reaches an output: the strings stand at and in both.
TEXT = "Leeds 2-0 Villa\n\n" + "\n\n".join(
    f"Thiel{mark} headed in {mark}Garforth's {mark} corner in the {number + 3}th minute.\n{mark}Kouassi {mark}was booked."
    for number, mark in enumerate(NASTY)
)
NAMED = "Leeds 1-0 Villa. Goals: Al-{0}Hilal 12. O'Neill{0} scored in the 20th minute at {0}Elland Road{0} Stadium."
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@pytest.fixture(scope="module")
def reports() -> tuple[Report, ...]:
    """Reports full of such strings, some of them named by one."""
    texts = [(mark, NAMED.format(mark)) for mark in NASTY] + [("../a.txt", TEXT)]
    return tuple(matchx.parse(text, name=name) for name, text in texts)


def written(name: str, reports: tuple[Report, ...], **style: bool) -> str:
    return "".join(writers.text(writers.NAMES[name], reports, writers.Style(many=True, evidence=True, **style)))


def run(*args: str) -> str:
    result = CliRunner().invoke(app, [*args], prog_name="matchx")
    assert (result.exit_code, result.stderr) == (0, ""), result.stderr
    return result.stdout


def test_there_is_something_to_harm(reports: tuple[Report, ...]) -> None:
    words = [item.text for report in reports for event in report.events for item in event.evidence]
    assert len(words) > 60
    assert sum(mark in " ".join(words) for mark in NASTY) > len(NASTY) / 2


@pytest.mark.parametrize("format", ["table", "json", "jsonl", "md", "football.txt", "cdf", "cdf-events"])
def test_no_terminal_is_told_anything(format: str, reports: tuple[Report, ...]) -> None:
    assert not CONTROL.search(written(format, reports))


def test_explain_and_try_tell_a_terminal_nothing(tmp_path: Path) -> None:
    (path := tmp_path / "\x1b[31mred.txt").write_text(TEXT[:2000], "utf-8", "replace")
    assert not CONTROL.search(run("explain", str(path)))
    assert not CONTROL.search(run("parse", str(path), str(path)))
    for mark in NASTY[:16]:
        assert not CONTROL.search(run("try", f"Thiel{mark} headed in {mark}Garforth's cross.")), mark


def test_colours_are_ours_alone(reports: tuple[Report, ...]) -> None:
    for code in re.findall(r"\x1b(.{0,8})", written("table", reports, color=True)):
        assert re.match(r"\[\d{0,3}(;\d{1,3}){0,4}m", code), code


def test_json(reports: tuple[Report, ...]) -> None:
    lines = [json.loads(line) for line in written("jsonl", reports).splitlines()]
    assert lines == json.loads(written("json", reports)) == json.loads(json.dumps([report.to_dict() for report in reports]))


def test_csv_has_no_formula(reports: tuple[Report, ...]) -> None:
    rows = list(csv.reader(io.StringIO(written("csv", reports), newline="")))
    assert len({len(row) for row in rows}) == 1
    assert [cell for row in rows for cell in row if re.match(r"[=+\-@\t\r\n＝＋－＠]", cell)] == []


def test_sqlite_is_whole(reports: tuple[Report, ...], tmp_path: Path) -> None:
    writers.save(writers.NAMES["sqlite"], reports, str(tmp_path / "a.db"), writers.Style())
    base = sqlite3.connect(tmp_path / "a.db")
    assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    tables = {name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert tables == {"reports", "events", "evidence", "warnings"}
    assert base.execute("SELECT count(*) FROM reports").fetchone() == (len(reports),)
    assert base.execute("SELECT count(*) FROM reports WHERE name = ?", ("'); DROP TABLE reports;--",)).fetchone() == (1,)


def test_parquet_holds_the_words(reports: tuple[Report, ...], tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    writers.save(writers.NAMES["parquet"], reports, str(tmp_path / "a.parquet"), writers.Style())
    assert {row["report"] for row in parquet.read_table(tmp_path / "a.parquet").to_pylist()} & {*NASTY}


def test_markdown_shows_it(reports: tuple[Report, ...]) -> None:
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").enable("table").parse(written("md", reports))
    kinds = {child.type for token in tokens if token.type == "inline" for child in token.children or []}
    assert kinds <= {"text", "softbreak"}
    assert not [token for token in tokens if token.type in ("html_block", "fence", "code_block")]


class Tags(HTMLParser):
    """The elements of a page, and whatever could act in it."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.acts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        for name, value in attrs:
            outside = name in ("href", "src", "action", "xlink:href") and not (value or "").startswith(("#", "data:"))
            if name.startswith("on") or name == "srcdoc" or outside:
                self.acts.append(f"{tag} {name}={value}")


def test_pages_run_nothing(reports: tuple[Report, ...], sample: Report) -> None:
    plain = Tags()
    plain.feed(page(sample, TEXT))
    for report, mark in zip(reports, (*NASTY, ""), strict=True):
        tags = Tags()
        tags.feed(page(report, NAMED.format(mark) if mark else TEXT))
        assert tags.acts == [], mark
        for name in ("script", "style", "link", "meta", "img", "iframe", "object", "embed", "form", "base", "input"):
            assert tags.seen.count(name) <= plain.seen.count(name), (name, mark)


def test_pictures_are_drawings(reports: tuple[Report, ...]) -> None:
    for report in reports:
        for element in ElementTree.fromstring(picture(report)).iter():
            name = element.tag.rpartition("}")[2]
            assert name not in ("script", "foreignObject", "image", "use", "iframe", "animate", "set")
            assert not [key for key in element.attrib if key.startswith("on") or key.endswith("href")], name
