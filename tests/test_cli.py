"""The commands: what they print, where, and how they end."""

from __future__ import annotations

import inspect
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from matchx import __version__, cli, commands, printing
from matchx.cli import app
from matchx.model import Match, Report
from matchx.render import json as writer
from matchx.render import table
from matchx.render.explain import attempt, explain
from matchx.render.terminal import safe

ROOT = Path(__file__).parent.parent
SAMPLE = "samples/web-summary.txt"
TABLE = """\
Leeds 1-0 Villa (half-time 0-0)
FA Cup, Elland Road, attendance 26,104

Leeds           ⚽
       ├───────────15──────────30──────────HT─────────60──────────75─────────90┤
Villa                                                                     🟨

Time    Event           Team   Player          Detail
First half
12'     ⚽ goal 1-0     Leeds  Oskar Thiel     header, corner, assist Lewis
                                               Garforth
Second half (from 0-0)
80-90'  🟨 yellow card  Villa  Junior Kouassi

Warning: Half-time is told as 0-0, but a goal fell before.
"""


@pytest.fixture(autouse=True)
def _plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.fixture
def one(tmp_path: Path) -> str:
    path = tmp_path / "one.txt"
    path.write_text("A report.")
    return str(path)


def run(*args: str, stdin: str | bytes = "") -> Result:
    return CliRunner().invoke(app, args, input=stdin, prog_name="matchx")


@pytest.mark.usefixtures("answer")
class TestParse:
    def test_table(self, one: str) -> None:
        result = run("parse", one)
        assert (result.exit_code, result.stdout, result.stderr) == (0, TABLE, "")

    def test_letters_for_icons(self, one: str) -> None:
        result = run("parse", one, "--ascii", "--evidence")
        assert "G goal 1-0 " in result.stdout
        assert '"Kouassi was booked" card.booked' in result.stdout
        assert result.stdout.isascii()

    def test_standard_input(self) -> None:
        assert run("parse", stdin="A report.").stdout == TABLE
        assert run("parse", "-", stdin="A report.").stdout == TABLE
        assert json.loads(run("parse", "--json", stdin="A report.").stdout)["source"]["name"] is None

    def test_several_files_have_a_heading_each(self, one: str) -> None:
        result = run("parse", one, "-", stdin="A report.")
        assert result.stdout.count("\n" + TABLE) == 2
        assert result.stdout.startswith("==> ")
        assert "\n\n==> standard input <==\n" in result.stdout

    def test_a_long_path_stays_on_its_line(self, tmp_path: Path) -> None:
        path = tmp_path / ("a-folder-of-reports-" * 6) / "one.txt"
        path.parent.mkdir()
        path.write_text("A report.")
        assert f"==> {path} <==\n" in run("parse", str(path), "-", stdin="A report.").stdout

    def test_evidence(self, one: str) -> None:
        lines = run("parse", one, "--evidence").stdout.splitlines()
        assert "        “Kouassi was booked” card.booked" in lines
        assert lines[-1] == "  “1-0” score"

    def test_json_is_one_object_for_one_input_and_an_array_for_several(self, one: str, sample: Report) -> None:
        single = json.loads(run("parse", "--json", one).stdout)
        assert single["events"] == json.loads(json.dumps(sample.to_dict()["events"]))
        assert [item["source"]["name"] for item in json.loads(run("parse", "--json", one, one).stdout)] == [one, one]

    def test_jsonl_is_one_line_for_each(self, one: str) -> None:
        lines = run("parse", "--jsonl", one, "none.txt", one).stdout.splitlines()
        assert [json.loads(line)["source"]["name"] for line in lines] == [one, one]

    def test_only_and_confidence_leave_events_out(self, one: str) -> None:
        def ids(*args: str) -> list[int]:
            return [event["id"] for event in json.loads(run("parse", "--json", one, *args).stdout)["events"]]

        assert ids("--only", "card") == ids("--only", "card,penalty") == ids("--only", "card", "--only", "var") == [2]
        assert ids("--min-confidence", "0.9") == [1]
        assert ids("--only", "card", "--min-confidence", "0.9") == []

    def test_quiet_shows_no_warnings(self, one: str) -> None:
        assert "Warning" not in run("parse", "-q", one).stdout

    def test_strict(self, one: str, sample: Report, answer: Callable[[Report], None]) -> None:
        assert run("parse", "--strict", one).exit_code == 3
        assert run("parse", "--strict", one, "none.txt").exit_code == 1
        answer(replace(sample, warnings=()))
        assert run("parse", "--strict", one).exit_code == 0

    @pytest.mark.parametrize(
        ("args", "message"),
        [
            (["--only", "gaol"], "did you mean goal?"),
            (["--only", "xyz"], "choose from card, chance,"),
            (["--min-confidence", "2"], "2.0 is not in the range 0<=x<=1"),
            (["--json", "--jsonl"], "choose one of --json, --jsonl and --format"),
            (["--json", "--format", "csv"], "choose one of --json, --jsonl and --format"),
            (["--format", "cvs"], "unknown format 'cvs'; did you mean csv?"),
            (["--format", "parquet"], "parquet is no text: name a file with -o"),
            (["-o", "events.cvs"], "unknown ending '.cvs'; did you mean .csv?"),
            (["-o", "events"], "choose from .cdf.json, .cdf.jsonl, .csv,"),
            (["--resume"], "needs a file: -o FILE"),
            (["--jsn"], "Possible options: --jobs, --json, --jsonl"),
            (["--encoding", "nonsense"], "unknown encoding 'nonsense'"),
            (["--nonsense"], "No such option: --nonsense"),
        ],
    )
    def test_wrong_usage(self, one: str, args: list[str], message: str) -> None:
        result = run("parse", one, *args)
        assert result.exit_code == 2
        assert message in " ".join(result.stderr.split())
        assert result.stdout == ""

    def test_failing_inputs_are_one_line_each_and_others_keep_their_results(self, one: str, tmp_path: Path) -> None:
        (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n")
        (tmp_path / "empty").mkdir()
        result = run("parse", "--json", "none\x1b[2J.txt", one, str(tmp_path / "empty"), str(tmp_path / "picture.txt"))
        assert result.exit_code == 1
        assert [item["source"]["name"] for item in json.loads(result.stdout)] == [one]
        assert result.stderr.splitlines() == [
            "matchx: none\\x1b[2J.txt: no such file",
            f"matchx: {tmp_path}/empty: a folder without reports (.txt, .html)",
            f"matchx: {tmp_path}/picture.txt: is a picture, not plain text",
        ]

    def test_a_name_that_is_nearly_that_of_a_file(self, one: str) -> None:
        wrong = one.replace("one.txt", "ones.txt")
        assert run("parse", wrong).stderr == f"matchx: {wrong}: no such file; did you mean {one}?\n"

    def test_a_single_failing_input_prints_no_json(self) -> None:
        result = run("parse", "--json", "none.txt")
        assert (result.exit_code, result.stdout, result.stderr) == (1, "", "matchx: none.txt: no such file\n")
        assert run("parse", "--json", "none.txt", "none.txt").stdout == "[]\n"

    def test_a_fault_of_ours_is_one_line_too(self, one: str, answer: Callable[[BaseException], None]) -> None:
        answer(ValueError("oops"))
        result = run("parse", one)
        assert result.exit_code == 1
        assert result.stderr.startswith(f"matchx: {one}: internal error (ValueError: oops)")

    def test_encoding_is_passed_on(self, tmp_path: Path) -> None:
        path = tmp_path / "wide.txt"
        path.write_bytes("Özil".encode("utf-16"))
        assert json.loads(run("parse", "--json", str(path)).stdout)["source"]["encoding"] == "utf-16-le"
        assert json.loads(run("parse", "--json", str(path), "--encoding", "latin1").stdout)["source"]["encoding"] == "iso8859-1"

    def test_interrupted(self, one: str, answer: Callable[[BaseException], None]) -> None:
        answer(KeyboardInterrupt())
        assert run("parse", one).exit_code == 130

    def test_color(self, one: str, monkeypatch: pytest.MonkeyPatch) -> None:
        assert "\x1b[" not in run("parse", one).stdout
        assert "\x1b[" in run("parse", one, "--color").stdout
        monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
        monkeypatch.setenv("NO_COLOR", "1")
        assert "\x1b[" in run("parse", one, "--color").stdout
        assert "\x1b[" not in run("parse", one, "--no-color").stdout

    def test_explain(self, one: str) -> None:
        result = run("explain", one)
        assert "1. 12' goal Oskar Thiel (Leeds) 1-0, header, corner, assist Lewis Garforth" in result.stdout
        assert "(confidence 0.95," in result.stdout
        assert "  stance: rejected: another match\n" in result.stdout
        assert "  score_mismatch: Half-time is told as 0-0" in result.stdout
        only = run("explain", one, "--event", "1").stdout
        assert "people: Thiel is Oskar Thiel" in only
        assert "Kouassi" not in only
        wrong = run("explain", one, "--event", "9")
        assert (wrong.exit_code, "no event 9: the report has 2" in wrong.stderr) == (2, True)


class TestShown:
    """What a reader sees of hostile or odd reports."""

    def test_names_are_no_markup_and_no_control(self, sample: Report) -> None:
        event = sample.events[0].with_(fields={"player": "[red]Smith[/red] \x1b[31m\u202egoal\ud800 :smile:\nx"})
        shown = table.show(replace(sample, events=(event,)), width=200)
        assert "[red]Smith[/red] \\x1b[31m\\u202egoal\\ud800 :smile: x" in shown
        assert shown.count("\n") == len(shown.splitlines())

    def test_long_names_are_folded_not_cut(self, sample: Report) -> None:
        name = "Jan Vennegoor of Hesselink-Alexander-Arnold the Younger"
        event = sample.events[0].with_(team="Q" * 60, fields={"player": name, "assist": name})
        shown = table.show(replace(sample, events=(event,)), width=60)
        assert max(map(len, shown.splitlines())) <= 60
        assert shown.count("Q") == 60
        assert "…" not in shown

    def test_nothing_known(self, sample: Report) -> None:
        nothing = replace(sample, match=Match(), events=(), warnings=())
        assert table.show(nothing) == "No events.\n"
        assert table.show(replace(nothing, source=replace(sample.source, kind="empty"))) == "An empty report.\n"

    def test_match_lines(self, sample: Report) -> None:
        match = Match("A", "B", full_time=(2, 2), after_extra_time=True, shootout=(4, 3), aggregate=(3, 3), season="2023/24")
        lines = table.show(replace(sample, match=match, events=()), width=99).splitlines()
        assert lines[:2] == ["A 2-2 B (after extra time, 4-3 on penalties, aggregate 3-3)", "2023/24, home side not told"]

    @pytest.mark.parametrize("text", ["\u2028", "\x85", "\x9b31m", "\x7f", "\ud83d", "\u202e"])
    def test_json_escapes_what_could_harm(self, text: str) -> None:
        dumped = writer.dumps({"player": text + "é"})
        assert text not in dumped
        assert "é" in dumped
        dumped.encode("utf-8")
        assert json.loads(dumped) == {"player": text + "é"}

    def test_json_keeps_a_score_on_one_line(self) -> None:
        value = {"score": [1, 0], "related": [3], "none": [], "text": "[\n  1,\n  2\n]", "evidence": [{"start": 0}]}
        dumped = writer.dumps(value)
        assert '"score": [1, 0],\n  "related": [3],' in dumped
        assert json.loads(dumped) == value

    def test_safe_keeps_what_people_write(self) -> None:
        assert safe("Özil’s 45+2′ – “goal” ⚽ 王 e\u0301") == "Özil’s 45+2′ – “goal” ⚽ 王 e\u0301"
        assert safe("a\tb\r\nc\x00") == "a b  c\\x00"

    def test_explanations_are_folded(self, sample: Report) -> None:
        shown = explain(sample, "x" * 100, width=50)
        assert max(map(len, shown.splitlines())) <= 50

    def test_attempt_of_nothing(self) -> None:
        assert attempt("Hm", [(0, 2, None)], []) == "Seen as:\n  Hm\nNamed: nothing.\nClaimed: nothing.\n"


class TestOthers:
    def test_help_and_version(self) -> None:
        assert run("--version").stdout == f"matchx {__version__}\n"
        for flag in ("-h", "--help"):
            assert run(flag).exit_code == run("parse", flag).exit_code == 0
            assert "Exit codes: 0 done" in run(flag).stdout
        for command in ("parse", "page", "timeline", "explain", "try", "rules", "schema"):
            assert command in run("-h").stdout
        assert "did you mean" in run("prase").stderr.lower()

    def test_try(self) -> None:
        result = run("try", "Marcus Thiel headed home from Joe Garforth's cross.")
        assert result.exit_code == 0
        assert "{PLAYER Marcus Thiel}" in result.stdout
        assert "Claimed:\n  goal." in result.stdout
        assert "a: Joe Garforth" in result.stdout

    def test_rules(self) -> None:
        every, goals = run("rules"), run("rules", "goal")
        assert every.exit_code == goals.exit_code == 0
        assert len(every.stdout) > len(goals.stdout) > 0
        names = [line for line in goals.stdout.splitlines() if line and not line.startswith(" ")]
        assert {name.split(".")[0] for name in names} == {"goal"}
        assert run("rules", names[0]).stdout.startswith(names[0] + "\n  pattern  ")
        wrong = run("rules", "gaol")
        assert (wrong.exit_code, "did you mean goal?" in " ".join(wrong.stderr.split())) == (2, True)

    def test_schema(self) -> None:
        assert json.loads(run("schema").stdout)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def process(*args: str, **more: Any) -> subprocess.Popen[bytes]:
    more = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | more
    return subprocess.Popen([sys.executable, "-m", "matchx", *args], cwd=ROOT, **more)


class TestProcess:
    """What only a real process shows."""

    def test_output_is_utf8_whatever_the_locale(self) -> None:
        env = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
        out, err = process("parse", SAMPLE, env=env).communicate()
        assert "⚽".encode() in out
        assert err == b""

    def test_a_closed_pipe_ends_quietly(self) -> None:
        for args in (["parse", SAMPLE], ["parse", SAMPLE, "--jsonl"], ["rules"], ["schema"]):
            reader, end = os.pipe()
            os.close(reader)
            child = process(*args, stdout=end)
            os.close(end)
            assert (child.communicate()[1], child.returncode) == (b"", 0), args

    def test_no_input_is_an_empty_report(self) -> None:
        child = process("parse")
        assert (child.communicate(), child.returncode) == ((b"An empty report.\n", b""), 0)

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a full device")
    def test_a_full_disk_is_one_line(self) -> None:
        with open("/dev/full", "wb") as full:
            child = process("schema", stdout=full)
            assert child.communicate()[1] == b"matchx: standard output: No space left on device\n"
            assert child.returncode == 1

    @pytest.mark.skipif(os.name == "nt", reason="needs a pseudo-terminal")
    def test_a_terminal_without_file_is_wrong_usage(self, terminal: int) -> None:
        child = process("parse", stdin=terminal)
        assert b"name a report, or - to type one" in child.communicate()[1]
        assert child.returncode == 2

    @pytest.mark.skipif(os.name == "nt", reason="needs a pseudo-terminal")
    @pytest.mark.parametrize(
        ("settings", "colored"), [({"TERM": "xterm"}, True), ({"TERM": "dumb"}, False), ({"NO_COLOR": "1"}, False)]
    )
    def test_a_terminal_is_coloured_unless_told_otherwise(self, settings: dict[str, str], colored: bool) -> None:
        import pty

        mine, theirs = pty.openpty()
        env = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "TERM")} | settings
        child = process("parse", SAMPLE, "--only", "goal", stdout=theirs, env=env)
        os.close(theirs)
        shown = b""
        try:
            while chunk := os.read(mine, 65536):
                shown += chunk
        except OSError:  # Linux says so when the other end has gone
            pass
        os.close(mine)
        assert child.wait() == 0
        assert child.communicate()[1] == b""
        assert (b"\x1b[" in shown) == colored

    @pytest.fixture
    def terminal(self) -> Iterator[int]:
        import pty

        mine, theirs = pty.openpty()
        yield theirs
        os.close(mine)
        os.close(theirs)


class TestWithoutTyper:
    """The commonest call does not load Typer, and does the same."""

    def test_same_options(self) -> None:
        def defaults(function: object) -> dict[str, object]:
            return {name: parameter.default for name, parameter in inspect.signature(function).parameters.items()}

        assert defaults(commands.parse) == defaults(printing.parse)

    @pytest.mark.parametrize(
        ("line", "asked"),
        [
            ("parse a.txt", {"files": ["a.txt"]}),
            ("parse --json - b.txt", {"files": ["-", "b.txt"], "as_json": True}),
            ("parse a.txt -q --jsonl --evidence", {"files": ["a.txt"], "quiet": True, "jsonl": True, "evidence": True}),
            ("parse", None),
            ("parse --json", None),
            ("parse a.txt --json --jsonl", None),
            ("parse a.txt --jsno", None),
            ("parse a.txt -f json", None),
            ("parse a.txt -- --json", None),
            ("parse a.txt --help", None),
            ("pages a.txt", None),
            ("--version", None),
            ("", None),
        ],
    )
    @pytest.mark.skipif(os.name == "nt", reason="there Typer expands the names")
    def test_which_calls(self, line: str, asked: dict[str, object] | None) -> None:
        assert cli._plain(line.split()) == asked

    @pytest.mark.parametrize("flags", ["--json", "--jsonl --quiet", "--evidence"])
    @pytest.mark.parametrize("files", ["samples/var.txt", "samples/var.txt nowhere.txt samples/womens.txt"])
    @pytest.mark.skipif(os.name == "nt", reason="there Typer expands the names")
    def test_same_output(self, files: str, flags: str) -> None:
        line = f"parse {files} {flags}".split()
        code = "import sys; from matchx import cli; sys.argv[0] = 'matchx'; {}cli.main()"
        runs = [
            subprocess.run([sys.executable, "-c", code.format(change), *line], cwd=ROOT, capture_output=True)
            for change in ("sys.modules['typer'] = None; ", "cli._plain = lambda _: None; ")
        ]
        assert len({(run.stdout, run.stderr, run.returncode) for run in runs}) == 1
        assert runs[0].stdout
        assert runs[0].returncode == ("nowhere" in files)
