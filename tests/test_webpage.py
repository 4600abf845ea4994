"""Saved web pages: which text is one, what is read of it, in which encoding."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from matchx import inputs, webpage
from matchx.cli import app

PAGE = """\
<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="windows-1252"><title>Leeds 1-0 Villa: late show - The Paper</title>
<meta property="og:title" content="Leeds 1-0 Villa: late show"><script>var text = "Smith scored twice";</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/f">Football: Everton 3-0 Spurs</a></li></ul></nav>
<article><h1>Leeds 1-0 Villa: late show</h1>
<p>Oskar Thiel headed in Lewis Garforth’s corner after 12 minutes to give Leeds victory over Aston Villa at Elland Road.</p>
<p>Villa&#39;s Junior Kouassi was booked in the 80th minute &amp; <b>Nils Aker</b> replaced Bertie Crane on 71 minutes.</p>
<ul><li>Goals: Thiel 12</li><li>Booked: Kouassi 80</li></ul>
</article><aside><h3>Related</h3><p>Saka scored twice as Arsenal beat Spurs</p></aside>
<footer>© The Paper. All rights reserved.</footer></body></html>
"""


def run(*args: str, stdin: str | bytes = "") -> Result:
    return CliRunner().invoke(app, args, input=stdin, prog_name="matchx")


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "page"),
    [
        (PAGE, True),
        ("\n  <html><body>", True),
        ("<?xml version='1.0'?><!-- saved from\nsomewhere --><HTML>", True),
        ("<article><p>Leeds", True),
        ("Leeds 1-0 Villa <html>", False),
        ("<Leeds> 1-0", False),
        ("<script>", False),
        ("<!---->" * 500 + "<html>", True),
        ("<!---->" * 500 + "Leeds 1-0 Villa", False),  # has as many readings as there are ways to join comments
        ("<!-- a - b -- c --> <p>", True),
        ("", False),
    ],
)
def test_what_is_a_page(text: str, page: bool) -> None:
    assert webpage.looks(text) is page


def test_the_article_alone_is_read() -> None:
    text = webpage.article(PAGE)
    assert text.startswith("Leeds 1-0 Villa: late show\n\nOskar Thiel headed in Lewis Garforth’s corner")
    assert "minutes.\n\n- Goals: Thiel 12\n- Booked: Kouassi 80" in text
    assert "Villa's Junior Kouassi was booked in the 80th minute & Nils Aker replaced" in text
    assert not any(word in text for word in ("Smith", "Everton", "Saka", "rights", "<"))


def test_the_encoding_is_what_the_bytes_say_or_else_the_page() -> None:
    for encoding, told in (("utf-8", "utf-8"), ("cp1252", "cp1252"), ("utf-16", "utf-16-le")):
        text, name = inputs.decode(PAGE.encode(encoding))
        assert (name, "Garforth’s" in text) == (told, True)
    cyrillic = '<html><meta charset="koi8-r"><p>' + "Спартак обыграл Зенит со счётом 1-0 в матче чемпионата. " * 9
    text, name = inputs.decode(cyrillic.encode("koi8-r"))
    assert (name, "Спартак" in text) == ("koi8-r", True)
    assert webpage.charset(b"<html><meta charset='nonsense'>\xff") is None
    assert webpage.charset(b"<html>\xff") is webpage.charset(b"Leeds \xff") is None


def test_a_page_without_article(tmp_path: Path) -> None:
    path = tmp_path / "empty.html"
    path.write_text("<html><body></body></html>")
    result = run("parse", str(path))
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"matchx: {path}: is a web page without an article that could be found\n"


def test_without_the_extra_a_line_says_how_to_get_it(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    result = run("parse", str(saved))
    assert result.exit_code == 1
    assert result.stderr == f"matchx: {saved}: is a web page; to read one: pip install 'matchx[html]'\n"


def test_offsets_count_in_the_text_that_is_saved(saved: Path, tmp_path: Path) -> None:
    out = tmp_path / "text.txt"
    report = json.loads(run("parse", str(saved), "--json", "--text-out", str(out)).stdout)
    text = out.read_bytes().decode("utf-8")
    assert report["source"]["characters"] == len(text)
    assert {event["type"] for event in report["events"]} >= {"goal", "card", "substitution"}
    for event in report["events"]:
        assert all(text[item["start"] : item["end"]] == item["text"] for item in event["evidence"])
    again = json.loads(run("parse", str(out), "--json").stdout)
    assert again["events"] == report["events"]


@pytest.mark.usefixtures("answer")
class TestTextOut:
    def test_line_ends_stay(self, tmp_path: Path) -> None:
        out = tmp_path / "text.txt"
        assert run("parse", "--text-out", str(out), stdin=b"A report.\r\n\r\nMore\n").exit_code == 0
        assert out.read_bytes() == b"A report.\r\n\r\nMore\n"

    def test_it_goes_with_one_report(self, tmp_path: Path) -> None:
        result = run("parse", "a.txt", "b.txt", "--text-out", str(tmp_path / "x"))
        assert (result.exit_code, "goes with one report" in result.stderr) == (2, True)

    def test_it_does_not_replace_the_report(self, saved: Path) -> None:
        result = run("parse", str(saved), "--text-out", str(saved))
        assert (result.exit_code, "is one of the inputs" in result.stderr) == (2, True)
        assert saved.read_text(encoding="utf-8") == PAGE
