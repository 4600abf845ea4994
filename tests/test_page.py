"""The page and the picture as files: well formed, self-contained, escaped, and every word where it belongs."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import matchx
from matchx.cli import app
from matchx.model import Clock, Event, Evidence, Match, Report, Warning_
from matchx.render import drawing, picture
from matchx.render.page import page
from matchx.render.terminal import safe

from .conftest import TEXT

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))
HOSTILE = "</title><script>x=1</script><img src=x onerror=x=1>\"'&amp; {}\x1b[31m\u202egoal\ud800\x00]]>-->"
_VOID = {"meta", "link", "input", "br", "img"}
_SVG = "{http://www.w3.org/2000/svg}"


class Reader(HTMLParser):
    """The tags that a page has, the words of its report, and what each mark covers."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.marked: dict[str, str] = {}
        self.keys: list[str] = []
        self.inside = 0  # how deep the report's element is open
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags.append((tag, values))
        if tag not in _VOID:
            self.open.append(tag)
        if values.get("id") == "report":
            self.inside = len(self.open)
        if values.get("class", "") and str(values["class"]).split()[0] == "m":
            self.keys = str(values["data-e"]).split()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if self.inside == len(self.open):
            self.inside = 0
        if self.inside and tag == "p":
            self.words += "\n"
        assert self.open.pop() == tag
        if tag == "a":
            self.keys = []

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.words += data
        for key in self.keys:
            self.marked[key] = self.marked.get(key, "") + data


def hostile(sample: Report) -> tuple[Report, str]:
    """A report whose every word is an attack, and its text."""
    text = f"Before {HOSTILE} after\n\nmore {HOSTILE}"
    start = text.index(HOSTILE)
    items = (Evidence(start, start + len(HOSTILE), HOSTILE, HOSTILE), Evidence(0, start + 9, text[: start + 9], "b"))
    events = tuple(
        Event(kind, Clock(10 + number, source="stated"), HOSTILE, "home", fields, items, 0.5, number)
        for number, (kind, fields) in enumerate(
            [
                ("goal", {"player": HOSTILE, "assist": HOSTILE, "score": (1, 0)}),
                ("substitution", {"player_in": HOSTILE, "player_out": HOSTILE}),
                ("card", {"player": HOSTILE, "card": "red"}),
            ],
            1,
        )
    )
    facts = dict.fromkeys(("home", "away", "competition", "season", "venue", "referee", "player_of_the_match"), HOSTILE)
    report = Report(
        replace(sample.source, name=HOSTILE),
        Match(**facts),  # type: ignore[arg-type]
        events,
        (Warning_(HOSTILE, HOSTILE, items),),
    )
    return report, text


@pytest.fixture(scope="module", params=SAMPLES, ids=lambda path: path.stem)
def read(request: pytest.FixtureRequest) -> tuple[Report, str]:
    text = request.param.read_text(encoding="utf-8")
    return matchx.parse(text, name=request.param.name), text


class TestPage:
    def test_every_word_is_there_and_every_mark_covers_its_own(self, read: tuple[Report, str]) -> None:
        report, text = read
        page_ = Reader(page(report, text))
        assert not page_.open
        assert page_.words.split() == text.split()
        for event in report.events:
            covered = sorted({place for item in event.evidence for place in range(item.start, item.end)})
            assert "".join(page_.marked[f"e{event.id}"].split()) == "".join("".join(text[place] for place in covered).split())

    def test_each_event_is_listed_with_its_rules_and_confidence(self, read: tuple[Report, str]) -> None:
        report, text = read
        made = page(report, text)
        for event in report.events:
            item = made[made.index(f'id="e{event.id}"') :]
            item = item[: item.index("</li></ul>")]
            assert f"{event.confidence:.2f}" in item
            assert all(f"<code>{each.rule}</code>" in item for each in event.evidence)

    def test_no_id_twice_and_no_link_into_nothing(self, read: tuple[Report, str]) -> None:
        tags = Reader(page(*read)).tags
        ids = [values["id"] for _, values in tags if "id" in values]
        assert len(ids) == len(set(ids))
        assert {str(values["href"])[1:] for tag, values in tags if tag == "a"} <= set(ids)
        assert {values["aria-controls"] for tag, values in tags if tag == "button"} <= set(ids)

    def test_it_is_small_and_asks_for_nothing(self, read: tuple[Report, str]) -> None:
        made = page(*read)
        assert len(made.encode()) < 80_000
        tags = Reader(made).tags
        assert not [values for tag, values in tags if tag in ("img", "iframe", "object", "base", "form") or "src" in values]
        assert {str(values["href"])[:1] for _, values in tags if "href" in values} <= {"#", "d"}
        assert not re.search(r"url\(|@import|https?://", made)
        assert not [name for _, values in tags for name in values if name.startswith("on") or name == "style"]

    def test_the_policy_admits_one_script(self, sample: Report) -> None:
        made = page(sample, TEXT)
        assert made.count("<script") == 1
        assert "default-src 'none'" in made
        assert "unsafe" not in made

    def test_hostile_words_are_words(self, sample: Report) -> None:
        report, text = hostile(sample)
        made = page(report, text)
        reader = Reader(made)
        assert not reader.open
        assert "img" not in {tag for tag, _ in reader.tags}
        assert [tag for tag, _ in reader.tags].count("script") == 1
        assert safe(HOSTILE) in reader.words
        assert not re.search("[\x00-\x08\x1b\u202e\ud800]", made)
        assert not [name for _, values in reader.tags for name in values if name.startswith("on")]

    def test_marks_that_overlap_share_their_words(self, sample: Report) -> None:
        report, text = hostile(sample)
        keys = [str(values["data-e"]) for tag, values in Reader(page(report, text)).tags if tag == "a" and "data-e" in values]
        assert keys[0].split() == ["e1", "e2", "e3", "x1"]
        kinds = re.search(r'class="m a-goal b-warning"', page(report, text))
        assert kinds

    def test_an_empty_report(self, sample: Report) -> None:
        empty = Report(replace(sample.source, name=None, kind="empty"), Match(), ())
        made = page(empty, "")
        assert not Reader(made).open
        assert "An empty report." in made

    def test_evidence_beyond_the_text_marks_nothing(self, sample: Report) -> None:
        assert 'data-e="' not in page(sample, "")


class TestPicture:
    def test_it_is_well_formed_and_says_all(self, read: tuple[Report, str]) -> None:
        report, _ = read
        root = ElementTree.fromstring(picture.picture(report))
        words = " ".join(text for node in root.iter(f"{_SVG}text") if (text := node.text))
        goals = [event for event in report.events if event.type == "goal" and event.side and event.fields.get("player")]
        assert goals
        for goal in goals:
            assert goal.fields["player"] in words
            assert goal.clock.text() in words
        assert report.match.home in words
        assert root.find(f"{_SVG}title") is not None
        assert root.get("role") == "img"

    def test_all_text_lies_inside(self, sample: Report) -> None:
        name = "The Most Unusually Named Association Football Club of Llanfairpwllgwyngyll"
        goals = tuple(
            sample.events[0].with_(id=number, clock=Clock(number), fields={"player": f"{name} {number}", "score": (number, 0)})
            for number in range(1, 20)
        )
        drawn = ElementTree.fromstring(
            picture.picture(replace(sample, match=Match(name, name * 3, True, (19, 0)), events=goals))
        )
        height = float(drawn.get("height", ""))
        assert height > picture.HEIGHT
        for node in drawn.findall(f"{_SVG}text"):
            x, size = float(node.get("x", "")), float(node.get("font-size", ""))
            width = drawing.measure(node.text or "", size)
            left = {"start": x, "middle": x - width / 2, "end": x - width}[node.get("text-anchor", "")]
            assert left >= 0
            assert left + width <= picture.WIDTH
            assert 0 < float(node.get("y", "")) < height
        lanes = [node.text or "" for node in drawn.iter(f"{_SVG}text") if node.get("class") == "lane"]
        assert " ".join(lanes).split() == f"{name} {name * 3}".split()
        assert max(drawing.measure(lane, 18) for lane in lanes) <= picture.WIDTH - 120

    def test_hostile_words_are_words(self, sample: Report) -> None:
        drawn = picture.picture(hostile(sample)[0])
        root = ElementTree.fromstring(drawn)
        assert {node.tag.removeprefix(_SVG) for node in root.iter()} <= {
            "svg", "title", "desc", "style", "defs", "linearGradient", "stop", "rect", "text", "g", "path", "circle"
        }  # fmt: skip
        assert not re.search("[\x00-\x08\x1b\u202e\ud800]", drawn)

    def test_nothing_known(self, sample: Report) -> None:
        ElementTree.fromstring(picture.picture(Report(sample.source, Match(), ())))

    def test_png(self, sample: Report) -> None:
        made = picture.png(picture.picture(sample))
        assert made.startswith(b"\x89PNG\r\n")
        assert int.from_bytes(made[16:20], "big") == picture.WIDTH
        assert int.from_bytes(made[20:24], "big") == picture.HEIGHT

    def test_png_without_a_font_is_refused(self, sample: Report, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("resvg_py.svg_to_bytes", lambda **_: b"blank")
        with pytest.raises(picture.NoPng, match="needs a font"):
            picture.png("<svg/>")


def run(*args: str, stdin: str = "") -> Result:
    return CliRunner().invoke(app, args, input=stdin, prog_name="matchx")


@pytest.mark.usefixtures("answer")
class TestCommands:
    @pytest.fixture
    def one(self, tmp_path: Path) -> str:
        path = tmp_path / "one.txt"
        path.write_text(TEXT)
        return str(path)

    def test_page(self, one: str, tmp_path: Path) -> None:
        out = tmp_path / "one.html"
        assert (run("page", one, "-o", str(out)).exit_code, out.read_text()[:15]) == (0, "<!doctype html>")
        assert run("page", one).stdout == out.read_text()
        assert run("page", "-o", "-", stdin=TEXT).stdout.startswith("<!doctype html>")

    def test_timeline(self, one: str, tmp_path: Path) -> None:
        for name, start in (("one.svg", b"<svg "), ("one.PNG", b"\x89PNG")):
            out = tmp_path / name
            result = run("timeline", one, "-o", str(out))
            assert (result.exit_code, result.output) == (0, "")
            assert out.read_bytes().startswith(start)
        assert run("timeline", one).stdout == (tmp_path / "one.svg").read_text()
        assert "must end in .svg or .png" in run("timeline", one, "-o", "one.jpg").stderr

    def test_png_without_the_extra(self, one: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(__import__("sys").modules, "resvg_py", None)
        result = run("timeline", one, "-o", str(tmp_path / "one.png"))
        assert (result.exit_code, result.stderr) == (1, "matchx: a PNG needs one package more: pip install 'matchx[png]'\n")
        assert not (tmp_path / "one.png").exists()

    @pytest.mark.parametrize("command", ["page", "timeline"])
    def test_what_fails_is_one_line(self, one: str, tmp_path: Path, command: str) -> None:
        result = run(command, "none.txt", "-o", str(tmp_path / "x.svg"))
        assert (result.exit_code, result.stderr) == (1, "matchx: none.txt: no such file\n")
        result = run(command, one, "-o", str(tmp_path / "none" / "x.svg"))
        assert (result.exit_code, result.stderr.count("\n")) == (1, 1)

    def test_the_report_is_not_overwritten(self, one: str) -> None:
        result = run("page", one, "-o", one)
        assert (result.exit_code, "is one of the inputs" in result.stderr) == (2, True)
        assert Path(one).read_text() == TEXT
