"""Whatever the input: one clear line or a result, an exit code that says which, and what can be read is read."""

from __future__ import annotations

import codecs
import io
import json
import os
import subprocess
import sys
import threading
import time
import unicodedata
import zipfile
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

import matchx
from matchx.cli import app
from matchx.model import Report

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "samples" / "web-summary.txt"
GOOD = "Leeds 1-0 Villa. Thiel headed in Garforth’s corner after 12 minutes.\n\nKouassi was booked in the 80th minute.\n"
SEEN = [("goal", "Thiel", 12), ("card", "Kouassi", 80)]
unix = pytest.mark.skipif(os.name == "nt", reason="files of Unix")


def run(*args: str, stdin: str | bytes = "") -> Result:
    return CliRunner().invoke(app, args, input=stdin, prog_name="matchx")


def seen(report: dict[str, Any]) -> list[tuple[str, str, int]]:
    return [(event["type"], event["player"], event["minute"]) for event in report["events"]]


def told(report: Report) -> list[str]:
    """A timeline without its words."""
    return [repr({key: value for key, value in event.to_dict().items() if key != "evidence"}) for event in report.events]


def cr(text: str) -> str:
    return text.replace("\n", "\r")


@pytest.mark.parametrize(
    "data",
    [
        GOOD.encode(),
        codecs.BOM_UTF8 + GOOD.encode(),
        GOOD.encode("utf-16"),
        codecs.BOM_UTF16_BE + GOOD.encode("utf-16-be"),
        GOOD.encode("utf-16-le"),
        GOOD.encode("utf-32"),
        GOOD.encode("cp1252"),
        GOOD.replace("\n", "\r\n").encode(),
        cr(GOOD).encode(),
        GOOD.replace("\n", "\r\n", 1).encode(),
        GOOD.replace("\n", "\u2028").encode(),
        GOOD.replace(". ", ".\0 ").encode(),
        GOOD.replace(". ", ".\u200b \u2060").encode(),
        GOOD.replace("Leeds", "\u202bLeeds\u202c").encode(),
        GOOD.replace("headed in", "headed\u00a0in").encode(),
        GOOD.replace("\n\n", "\n\n⚽🔥👩‍👧\n\n").encode(),
        GOOD.replace("\n\n", "\n\n\u202eשלום مرحبا\u202c\n\n").encode(),
        GOOD.replace("\n\n", "\n\n\x07\x1b[31m\x0b\x0c\x1f\n\n").encode(),
    ],
)
def test_one_report_in_many_bytes(data: bytes, tmp_path: Path) -> None:
    (path := tmp_path / "a.txt").write_bytes(data)
    result = run("parse", "--json", str(path))
    assert (result.exit_code, result.stderr) == (0, "")
    assert seen(json.loads(result.stdout)) == SEEN


def test_half_characters_and_loose_accents() -> None:
    assert seen(matchx.parse(GOOD + "\ud800 \udfff\n").to_dict()) == SEEN
    text = SAMPLE.read_text(encoding="utf-8").replace("Marcus Ilori", "Márcus Ílöri")
    apart = matchx.parse(unicodedata.normalize("NFD", text))
    assert [unicodedata.normalize("NFC", line) for line in told(apart)] == told(matchx.parse(text))
    assert all(item.text in unicodedata.normalize("NFD", text) for event in apart.events for item in event.evidence)


def test_a_name_over_two_lines_is_one_name() -> None:
    report = matchx.parse(
        "Leeds 1-0 Aston  Villa. It was a long and mostly quiet afternoon until Dan\nHale headed in Lewis\u200b  Garforth's "
        "corner. Referee: A.  Latham."
    )
    assert (report.match.away, report.match.referee) == ("Aston Villa", "A. Latham")
    assert [(event.fields["player"], event.fields["assist"]) for event in report.events] == [("Dan Hale", "Lewis Garforth")]


@pytest.mark.parametrize(
    "more", ["-" * 20_000, "xyz " * 5_000, "\n" * 40_000, "a\n" * 5_000, "(" * 5_000, "Abc " * 1_000, "1-1 " * 500, "x" * 5_000]
)
def test_long_lines_and_many_lines(more: str) -> None:
    began = time.process_time()
    matchx.parse(GOOD + "\n" + more)
    assert time.process_time() - began < 5


@pytest.fixture
def odd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with everything that is no report, and some reports with odd names."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "binary.txt").write_bytes(Path(sys.executable).read_bytes()[:4000])
    (tmp_path / "half.txt").write_bytes(b"\xff\xfeA")
    (tmp_path / "pdf.txt").write_bytes(b"%PDF-1.4 \0")
    (tmp_path / "bytes.txt").write_bytes(b"caf\xe9 \x81")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "gone.txt").symlink_to("nowhere")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "nothing").mkdir()
    for name in (b"-x.txt", b"[red]x.txt", b"a\x1b[2Jb.txt", b"li\nne.txt", b"n\xff.txt", b"=1+1.txt", b"<b>.txt", b"';--.txt"):
        (tmp_path / os.fsdecode(name)).write_text(GOOD, encoding="utf-8")
    return tmp_path


NAMES = ["';--.txt", "-x.txt", "<b>.txt", "=1+1.txt", "[red]x.txt", "a\x1b[2Jb.txt", "li\nne.txt", "n\udcff.txt"]
REASONS = {
    "binary.txt": "looks like a binary file, not plain text",
    "bytes.txt": "neither UTF-8 nor Windows-1252 (byte 0x81 at offset 5); name it with --encoding",
    "gone.txt": "no such file, for the link leads nowhere",
    "half.txt": "not valid utf-16-le at byte 0 (truncated data)",
    "loop.txt": "Too many levels of symbolic links",
    "pdf.txt": "is a PDF file, not plain text",
}


@unix
def test_a_folder_of_oddities(odd: Path) -> None:
    """What is found and cannot be read is a line each; a pipe that lies in the folder is left alone, or it would wait."""
    result = run("parse", ".", "nothing", "none.txt", "-x*.txt", "--jsonl", "--errors", "errors.jsonl")
    assert result.exit_code == 2  # of the option -x
    result = run("parse", "--jsonl", "--errors", "errors.jsonl", "--", ".", "nothing", "none.txt", "-x*.txt")
    assert result.exit_code == 1
    reports = [json.loads(line) for line in result.stdout.splitlines()]
    assert [report["source"]["name"] for report in reports] == [*(f"./{name}" for name in NAMES), "-x.txt"]
    assert all(seen(report) == SEEN for report in reports)
    failed = [(f"./{name}", reason) for name, reason in REASONS.items()]
    failed += [("nothing", "a folder without reports (.txt, .html)"), ("none.txt", "no such file; did you mean gone.txt?")]
    assert result.stderr.splitlines() == [f"matchx: {name}: {reason}" for name, reason in failed]
    errors = [json.loads(line) for line in Path("errors.jsonl").read_text().splitlines()]
    assert [(error["name"], error["error"]) for error in errors] == failed


@unix
@pytest.mark.parametrize("ending", "json jsonl csv md football.txt db parquet cdf.json cdf.jsonl txt".split())
def test_odd_names_in_every_format(ending: str, odd: Path) -> None:
    if ending == "parquet":
        pytest.importorskip("pyarrow")
    (odd / "out").mkdir()
    result = run("parse", ".", "-o", f"out/a.{ending}")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.count("\n") == len(REASONS)
    data = (odd / "out" / f"a.{ending}").read_bytes()
    assert b"\x1b" not in data or ending in ("db", "parquet", "csv")
    assert [path.name for path in (odd / "out").iterdir()] == [f"a.{ending}"]


@unix
def test_a_pipe_that_is_named_is_read(tmp_path: Path) -> None:
    os.mkfifo(path := tmp_path / "pipe")
    writer = threading.Thread(target=path.write_bytes, args=(GOOD.encode(),))
    writer.start()
    result = run("parse", "--json", str(path))
    writer.join()
    assert seen(json.loads(result.stdout)) == SEEN


def test_archives_in_archives_have_an_end(tmp_path: Path) -> None:
    data = GOOD.encode()
    name = "a.txt"
    for _ in range(40):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            archive.writestr(name, data)
            archive.writestr("b.txt", GOOD)
        data, name = buffer.getvalue(), "in.zip"
    (tmp_path / "a.zip").write_bytes(data)
    result = run("parse", "--jsonl", str(tmp_path / "a.zip"))
    assert result.exit_code == 1
    assert result.stdout.count("\n") == 5
    assert result.stderr.endswith("/in.zip: an archive too deep in others\n")
    assert result.stderr.count("\n") == 1


def test_tables_of_nonsense(tmp_path: Path) -> None:
    good = json.dumps({"id": "=x", "text": GOOD})
    lines = ["[" * 50_000, '{"text": 1e999}', '{"id": ' + "9" * 5000 + "}", "\0", '"text"', '{"text": "\\ud800"}', "NaN", good]
    (path := tmp_path / "a.jsonl").write_text("\n".join(lines))
    result = run("parse", "--jsonl", str(path))
    assert result.exit_code == 1
    assert seen(json.loads(result.stdout.splitlines()[-1])) == SEEN
    assert len(result.stderr.splitlines()) == 6
    assert all(line.startswith(f"matchx: {path}:") for line in result.stderr.splitlines())
    (path := tmp_path / "a.csv").write_text('id,text\n"\0",x\n1,"' + "x" * 2_000 + '"\n2\n"3,4\n')
    assert run("parse", "--jsonl", str(path)).stderr.count("Traceback") == 0


def shell(command: str, cwd: Path) -> tuple[int, str, str]:
    script = f'matchx() {{ "{sys.executable}" -m matchx "$@"; }}; {command}'
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(["bash", "-c", script], cwd=cwd, env=env, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout, done.stderr


FULL = "No space left on device\n"


@unix
@pytest.mark.parametrize(
    ("command", "code", "out", "err"),
    [
        ("matchx parse <&-", 1, "", "matchx: standard input: standard input is closed\n"),
        ("matchx parse a.txt >&-", 1, "", "matchx: standard output: is closed\n"),
        ("matchx parse none.txt a.txt -f football.txt 2>&-", 1, "Leeds  1-0 (1-0)  Villa\n  (Thiel 12')\n", ""),
        ("matchx parse a.txt -o /dev/full -f json", 1, "", f"matchx: /dev/full: {FULL}"),
        ("matchx parse a.txt --jsonl >/dev/full", 1, "", f"matchx: standard output: {FULL}"),
        ("matchx explain a.txt >/dev/full", 1, "", f"matchx: standard output: {FULL}"),
        ("matchx page a.txt -o /dev/full", 1, "", f"matchx: /dev/full: {FULL}"),
        ("matchx parse none.txt --errors /dev/full", 1, "", f"matchx: none.txt: no such file\nmatchx: /dev/full: {FULL}"),
        ("matchx parse a.txt -o no/b.json", 1, "", "matchx: {}/no/b.json: No such file or directory\n"),
        ("cat a.txt | matchx follow >/dev/full", 1, "", f"matchx: standard output: {FULL}"),
    ],
)
def test_streams_that_are_closed_or_full(command: str, code: int, out: str, err: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD, encoding="utf-8")
    if "/dev/full" in command and not Path("/dev/full").exists():
        pytest.skip("Linux has a full device")
    done = shell(command, tmp_path)
    assert (done[0], done[1], done[2].replace(str(tmp_path.resolve()), "{}")) == (code, out, err)


@unix
@pytest.mark.parametrize("ending", ["json", "csv", "db", "parquet"])
@pytest.mark.parametrize("before", [False, True])
def test_a_disk_that_fills_leaves_nothing_half_written(ending: str, before: bool, tmp_path: Path) -> None:
    if ending == "parquet":
        pytest.importorskip("pyarrow")
    (tmp_path / "a.txt").write_text(GOOD, encoding="utf-8")
    (out := tmp_path / "out").mkdir()
    if before:
        assert shell(f"matchx parse a.txt -o out/a.{ending}", tmp_path)[0] == 0
    old = [path.read_bytes() for path in out.iterdir()]
    many = tmp_path / "many.jsonl"
    many.write_text("".join(json.dumps({"id": n, "text": GOOD}) + "\n" for n in range(60)))
    code, printed, err = shell(f"ulimit -f 4; matchx parse many.jsonl -o out/a.{ending}", tmp_path)
    assert (code, printed) == (1, "")
    assert err.count("\n") == 1
    assert err.startswith(("matchx: out/a.", f"matchx: {out.resolve()}/a."))
    assert [path.name for path in out.iterdir()] == [f"a.{ending}"] * before
    if before:
        assert [path.read_bytes() for path in out.iterdir()] == old or ending == "db"


@unix
@pytest.mark.parametrize("how", ["--jsonl", "--jsonl --jobs 2", "-f csv"])
def test_nobody_reads_on(how: str, tmp_path: Path) -> None:
    """The reader has gone (SIGPIPE): not a word, whatever was under way."""
    (tmp_path / "many.jsonl").write_text("".join(json.dumps({"id": n, "text": GOOD}) + "\n" for n in range(150)))
    code, printed, err = shell(f"matchx parse many.jsonl {how} | head -c 1 >/dev/null; echo ${{PIPESTATUS[0]}}", tmp_path)
    assert (code, printed, err) == (0, "0\n", "")


def test_ten_megabytes_on_one_line_and_a_million_lines(tmp_path: Path) -> None:
    """Read for as long as they may be, and no longer; what was found by then is told, and the report beside them."""
    (tmp_path / "long.txt").write_text(GOOD + 'Abc xyz 1-1 (foo "bar ' * 450_000)
    (tmp_path / "lines.txt").write_text(GOOD + "a\n" * 1_000_000)
    (tmp_path / "z.txt").write_text(GOOD)
    began = time.monotonic()
    result = run("parse", "--jsonl", "--timeout", "3", str(tmp_path))
    assert time.monotonic() - began < 60
    assert result.exit_code == 0
    reports = [json.loads(line) for line in result.stdout.splitlines()]
    assert [[warning["code"] for warning in report["warnings"]].count("timed_out") for report in reports] == [1, 1, 0]
    assert seen(reports[2]) == SEEN
