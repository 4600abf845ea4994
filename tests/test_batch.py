"""Many reports: found in order, read by any number of processes with the same result, nothing lost by one that fails."""

from __future__ import annotations

import csv
import gc
import gzip
import hashlib
import io
import json
import os
import signal
import subprocess
import sys
import time
import weakref
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from typer.testing import CliRunner, Result

import matchx
from matchx.batch import run as running
from matchx.batch import sources
from matchx.batch.journal import Journal, report
from matchx.batch.reading import Progress, Reading
from matchx.cli import app
from matchx.model import Hints, Report

ROOT = Path(__file__).parent.parent
SAMPLES = sorted((ROOT / "samples").glob("*.txt"))
TEXT = "Leeds 1-0 Villa. Thiel headed in Garforth's corner after {} minutes."


def run(*args: str) -> Result:
    return CliRunner().invoke(app, args, prog_name="matchx")


def found(*names: str | Path, **fields: str) -> list[tuple[str, str]]:
    """Each item's name, and its text or error."""
    items = sources.items(map(str, names), sources.Fields(**fields))
    return [(item.name, item.error or (item.data.decode() if item.text is None else item.text)) for item in items]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three reports in two folders, and what is none."""
    for name in ("b.txt", "a.txt", "in/c.txt", ".hidden.txt", ".git/d.txt", "in/e.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


class TestSources:
    def test_folders_and_patterns_are_sorted(self, folder: Path) -> None:
        all_three = [(name, name) for name in ("a.txt", "b.txt", "in/c.txt")]
        assert found("**/*.txt") == all_three
        assert [text for _, text in found(folder)] == ["a.txt", "b.txt", "in/c.txt"]
        assert found("[ab].txt", "in") == all_three
        assert found("x*.txt", "a.txt", "in/none") == [
            ("x*.txt", "no file matches"), ("a.txt", "a.txt"), ("in/none", "no such file"),
        ]  # fmt: skip

    def test_a_file_whose_name_looks_like_a_pattern_is_that_file(self, folder: Path) -> None:
        (folder / "[a].txt").write_text("brackets")
        assert found("[a].txt") == [("[a].txt", "brackets")]

    def test_lines_of_json(self, tmp_path: Path) -> None:
        path = tmp_path / "a.jsonl"
        path.write_text('{"id": 7, "text": "one"}\n\n{"text": "tw\\ud800o"}\n{"text"\n[]\n{"id": "x", "body": "three"}\n')
        assert found(path) == [
            ("7", "one"), (f"{path}:3", "tw\ufffdo"), (f"{path}:4", "not JSON"), (f"{path}:5", "no object"),
            ("x", "no field 'text' (--text-field); there are: id, body"),
        ]  # fmt: skip
        assert found(path, text="body", id="id")[-1] == ("x", "three")
        assert found(path, id="key")[0] == (f"{path}:1", "no field 'key' (--id-field); there are: id, text")

    def test_rows_of_csv(self, tmp_path: Path) -> None:
        with (path := tmp_path / "a.csv").open("w", newline="", encoding="utf-8-sig") as file:
            csv.writer(file).writerows([["id", "text"], ["x", "one\ntwo, three"], ["", "Özil"]])
        assert found(path) == [("x", "one\ntwo, three"), (f"{path}:2", "Özil")]

    def test_archives_and_compressed_files(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b"one"))
        (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(b'{"text": "two"}\n'))
        with zipfile.ZipFile(tmp_path / "c.zip", "w") as archive:
            for name, data in (("x/c.txt", b"three"), ("x/d.jsonl", b'{"id": 4, "text": "four"}'), ("x/.DS_Store", b""),
                               ("e.txt.gz", gzip.compress(b"five"))):  # fmt: skip
                archive.writestr(name, data)
        names = [f"{tmp_path}/{name}" for name in ("a.txt.gz", "b.jsonl.gz", "c.zip")]
        assert found(*names) == [
            (names[0], "one"), (f"{names[1]}:1", "two"), (f"{names[2]}/x/c.txt", "three"), ("4", "four"),
            (f"{names[2]}/e.txt.gz", "five"),
        ]  # fmt: skip

    def test_broken_ones_give_what_can_be_read(self, tmp_path: Path) -> None:
        lines = b"".join(b'{"id": %d, "text": "%s"}\n' % (n, os.urandom(50).hex().encode()) for n in range(3000))
        (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(lines)[:-5000])
        items = found(tmp_path / "a.jsonl.gz")
        assert len(items) > 1000
        assert items[-1][1].startswith("cannot be read on (Compressed file ended before")
        (tmp_path / "b.zip").write_bytes(b"PK nonsense")
        assert found(tmp_path / "b.zip") == [(f"{tmp_path}/b.zip", "cannot be read on (File is not a zip file)")]
        (tmp_path / "c.txt.gz").write_bytes(b"plain")
        assert "Not a gzipped file" in found(tmp_path / "c.txt.gz")[0][1]

    def test_a_bomb_is_no_report(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt.gz").write_bytes(gzip.compress(bytes(20 << 20)))
        assert found(tmp_path / "a.txt.gz")[0][1] == "too large for a report (over 16 MiB)"

    def test_how_many(self, folder: Path) -> None:
        assert not sources.several(["a.txt"])
        assert not sources.several(["-"])
        assert all(map(sources.several, (["in"], ["*.txt"], ["x.jsonl"], ["x.csv.gz"], ["a.txt", "b.txt"], ["x.zip"])))
        assert sources.total([str(folder), "a.txt"]) == 4
        assert sources.total(["a.txt", "x.jsonl"]) is None


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Reports in a table, of which some cannot be read."""
    path = tmp_path / "corpus.jsonl"
    rows = [{"id": str(n), "text": TEXT.format(n)} if n % 7 else {"id": str(n)} for n in range(1, 41)]
    rows += [{"id": sample.stem, "text": sample.read_text(encoding="utf-8")} for sample in SAMPLES]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def test_any_number_of_processes_gives_the_same(corpus: Path, tmp_path: Path) -> None:
    outputs = []
    for jobs in ("1", "2", "3"):
        result = run("parse", str(corpus), "--jsonl", "--jobs", jobs, "--errors", str(tmp_path / "errors.jsonl"))
        assert result.exit_code == 1
        outputs.append((result.stdout, result.stderr, (tmp_path / "errors.jsonl").read_text()))
    assert outputs[0] == outputs[1] == outputs[2]
    lines = [json.loads(line)["source"]["name"] for line in outputs[0][0].splitlines()]
    assert lines == [*(str(n) for n in range(1, 41) if n % 7), *(sample.stem for sample in SAMPLES)]
    errors = [json.loads(line) for line in outputs[0][2].splitlines()]
    assert [error["name"] for error in errors] == ["7", "14", "21", "28", "35"]
    assert errors[0]["error"] == "no field 'text' (--text-field); there are: id"


@pytest.mark.skipif(sys.platform != "linux", reason="a forked process knows the stand-in")
def test_a_process_that_dies_costs_one_report(monkeypatch: pytest.MonkeyPatch, sample: Report) -> None:
    def parse(text: str, **_: object) -> Report:
        if "kill" in text:
            os._exit(9)
        return sample

    module = ModuleType("matchx.pipeline")
    module.parse = parse  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "matchx.pipeline", module)
    monkeypatch.setattr(matchx, "pipeline", module, raising=False)
    items = [sources.Item(str(n), text="kill" if n in (3, 20) else "live") for n in range(40)]
    outcomes = list(running.outcomes(items, jobs=2))
    assert [outcome.name for outcome in outcomes] == [str(n) for n in range(40)]
    assert {outcome.name for outcome in outcomes if outcome.report is None} == {"3", "20"}
    assert outcomes[3].reason == "the process that read it died"


def test_memory_stays_flat(monkeypatch: pytest.MonkeyPatch, answer: Callable[[Report], None]) -> None:
    """No more reports wait than a few for each process."""
    ahead = 0

    def items() -> Iterator[sources.Item]:
        nonlocal ahead
        for n in range(400):
            ahead = n
            yield sources.Item(str(n), text="x")

    far = [ahead - place for place, _ in enumerate(running.outcomes(items(), jobs=2))]
    assert max(far) <= 64
    far = [ahead - place for place, _ in enumerate(running.outcomes(items(), jobs=1))]
    assert max(far) < running.CHUNK


def test_reports_that_hang_on_themselves_do_not_pile_up(monkeypatch: pytest.MonkeyPatch, sample: Report) -> None:
    """What a report leaves in circles is let go of now and then, although Python's own collector is told to look seldom."""

    class Circle:
        def __init__(self) -> None:
            self.itself = self
            alive.add(self)

    alive: weakref.WeakSet[Circle] = weakref.WeakSet()

    def parse(text: str, **_: object) -> Report:
        Circle()
        return sample

    module = ModuleType("matchx.pipeline")
    module.parse = parse  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "matchx.pipeline", module)
    monkeypatch.setattr(matchx, "pipeline", module, raising=False)
    gc.disable()
    try:
        most = max(len(alive) for _ in running.outcomes(sources.Item(str(n), text="x") for n in range(300)))
    finally:
        gc.enable()
    assert most <= 2


class TestResume:
    def test_a_report_comes_back_as_it_was(self) -> None:
        for path in SAMPLES:
            once = matchx.parse(path.read_text(encoding="utf-8"), name=path.name).to_dict()
            assert report(json.loads(json.dumps(once))).to_dict() == once

    @pytest.mark.parametrize("ending", ["json", "jsonl", "csv", "db", "parquet", "md"])
    def test_an_interrupted_run_goes_on(
        self, ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sample: Report
    ) -> None:
        pytest.importorskip("pyarrow")
        read: list[str] = []

        def parse(text: str, *, name: str | None = None, **_: object) -> Report:
            if text == "Report 3" and len(read) == 3:
                read.append("interrupted")
                raise KeyboardInterrupt
            read.append(text)
            return matchx.Report(
                sample.source.__class__(name, __import__("hashlib").sha256(text.encode()).hexdigest(), 8, "utf-8", "prose"),
                sample.match, sample.events, sample.warnings,
            )  # fmt: skip

        module = ModuleType("matchx.pipeline")
        module.parse = parse  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "matchx.pipeline", module)
        monkeypatch.setattr(matchx, "pipeline", module, raising=False)
        for n in range(6):
            (tmp_path / f"{n}.txt").write_text(f"Report {n}")
        (out := tmp_path / "out").mkdir()
        args = ("parse", str(tmp_path / "*.txt"), "-o", f"{out}/a.{ending}", "--resume")
        assert run(*args).exit_code == 130
        assert [path.name for path in out.iterdir()] == [f".a.{ending}.resume.jsonl"]
        (tmp_path / "0.txt").write_text("Report 0, changed")
        assert run(*args).exit_code == 0
        assert read == [
            *(f"Report {n}" for n in range(3)),
            "interrupted",
            "Report 0, changed",
            *(f"Report {n}" for n in (3, 4, 5)),
        ]
        assert sorted(path.name for path in out.iterdir()) == [f".a.{ending}.resume.jsonl", f"a.{ending}"]
        resumed = (out / f"a.{ending}").read_bytes()
        before = list(read)
        assert run(*args).exit_code == 0
        assert read == before
        if ending != "db":
            assert resumed == (out / f"a.{ending}").read_bytes()
        assert run("parse", str(tmp_path / "*.txt"), "-o", f"{out}/b.{ending}").exit_code == 0
        if ending != "db":  # whose pages differ
            assert resumed == (out / f"b.{ending}").read_bytes()

    def test_a_finished_run_keeps_what_it_needed(self, tmp_path: Path, sample: Report) -> None:
        def sources() -> list[str]:
            journal = Journal(str(tmp_path / "a.csv"))
            journal.close(done=False)
            return [name for name, _ in journal.places]

        journal = Journal(str(tmp_path / "a.csv"))
        for name in ("one", "two", "three"):
            journal.note(name, replace(sample, source=replace(sample.source, sha256=hashlib.sha256(b"x").hexdigest())))
        journal.close(done=True)
        assert sources() == ["one", "two", "three"]
        journal = Journal(str(tmp_path / "a.csv"))
        assert journal.find("three", "x", "utf-8") is not None
        assert journal.find("two", "x", "cp1252") is journal.find("two", "y", "utf-8") is None
        journal.note("four", sample)
        journal.close(done=True)
        assert sources() == ["three", "four"]
        assert [path.name for path in tmp_path.iterdir()] == [".a.csv.resume.jsonl"]

    def test_a_journal_that_somebody_has_changed(self, tmp_path: Path, sample: Report) -> None:
        path = tmp_path / ".a.csv.resume.jsonl"
        head = b'{"matchx": "%s", "journal": 2}\n' % matchx.__version__.encode()
        key = hashlib.sha256(b"x").hexdigest().encode()
        for line in (b"[]", b"7", b'{"name": "one"}', b'{"name": "one", "sha256": "%s", "report": "%%"}' % key, b"\xff"):
            path.write_bytes(head + line + b"\n")
            journal = Journal(str(tmp_path / "a.csv"))
            assert journal.find("one", "x", "utf-8") is None
            journal.note("one", sample)
            journal.close(done=True)

    @pytest.mark.skipif(os.name == "nt", reason="locks of Unix")
    def test_two_runs_do_not_write_one_journal(self, tmp_path: Path, answer: Callable[[Report], None]) -> None:
        (tmp_path / "a.txt").write_text("A report.")
        journal = Journal(str(tmp_path / "a.csv"))
        result = run("parse", str(tmp_path / "a.txt"), "-o", str(tmp_path / "a.csv"), "--resume")
        reason = f"matchx: {tmp_path}/.a.csv.resume.jsonl: another run is writing this file\n"
        assert (result.exit_code, result.stdout, result.stderr) == (1, "", reason)
        journal.close(done=True)
        assert run("parse", str(tmp_path / "a.txt"), "-o", str(tmp_path / "a.csv"), "--resume").exit_code == 0

    def test_a_journal_that_breaks_off_or_is_of_another_version(self, tmp_path: Path, sample: Report) -> None:
        journal = Journal(str(tmp_path / "a.csv"))
        journal.note("one", sample)
        journal.note("two", sample)
        journal.close(done=False)
        whole = journal.path.read_bytes()
        journal.path.write_bytes(whole[:-10])
        again = Journal(str(tmp_path / "a.csv"))
        assert [name for name, _ in again.places] == ["one"]
        again.note("two", sample)
        again.close(done=False)
        assert journal.path.read_bytes() == whole
        journal.path.write_bytes(whole.replace(b'"journal": 2', b'"journal": 1'))
        assert Journal(str(tmp_path / "a.csv")).places == {}


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
@pytest.mark.parametrize(("jobs", "sent", "code"), [("1", "INT", 130), ("2", "INT", 130), ("2", "TERM", 143)])
def test_a_run_that_is_stopped_ends_its_processes_and_leaves_nothing(jobs: str, sent: str, code: int, tmp_path: Path) -> None:
    text = (ROOT / "samples" / "broadsheet.txt").read_text(encoding="utf-8")
    path = tmp_path / "many.jsonl"
    path.write_text("".join(json.dumps({"id": n, "text": text}) + "\n" for n in range(5000)))
    (out := tmp_path / "out").mkdir()
    child = subprocess.Popen(
        [sys.executable, "-m", "matchx", "parse", str(path), "--jobs", jobs, "-o", str(out / "a.jsonl")],
        cwd=ROOT, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    for _ in range(600):
        if any(part.stat().st_size for part in out.iterdir()):
            break
        time.sleep(0.05)
    if sent == "INT":
        os.killpg(child.pid, signal.SIGINT)  # as a terminal does
    else:
        child.terminate()
    assert child.communicate(timeout=20) == (None, b"")
    assert child.returncode == code
    assert list(out.iterdir()) == []
    for _ in range(100):  # nobody of the session is left
        try:
            os.killpg(child.pid, 0)
        except ProcessLookupError:
            break
        time.sleep(0.05)
    else:
        pytest.fail("a process is left")


def test_nothing_is_written_where_nothing_could_be_read(tmp_path: Path) -> None:
    for ending in ("json", "csv", "db"):
        result = run("parse", str(tmp_path / "none.txt"), "-o", str(tmp_path / f"a.{ending}"))
        assert result.exit_code == 1
        assert result.stderr.splitlines()[-1] == f"matchx: {tmp_path}/a.{ending}: not written, for no input could be read"
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_is_one_line(tmp_path: Path, answer: Callable[[Report], None]) -> None:
    (report := tmp_path / "a.txt").write_text("A report.")
    for file, reason in ((tmp_path / "no" / "a.csv", "No such file or directory"), (tmp_path / "no" / "a.db", "No such file")):
        result = run("parse", str(report), "-o", str(file))
        assert (result.exit_code, result.stdout) == (1, "")
        assert reason in result.stderr
        assert result.stderr.count("\n") == 1
    result = run("parse", str(report), "-o", str(report))
    assert (result.exit_code, "is one of the inputs" in result.stderr) == (2, True)
    assert report.read_text() == "A report."
    assert run("parse", str(tmp_path), "-o", str(report)).exit_code == 2
    assert run("parse", str(tmp_path), "--errors", str(report)).exit_code == 2
    result = run("parse", str(report), "--errors", str(tmp_path / "no" / "e.jsonl"))
    assert (result.exit_code, result.stderr) == (1, f"matchx: {tmp_path}/no/e.jsonl: No such file or directory\n")


def test_progress_says_how_far_and_how_long(capsys: pytest.CaptureFixture[str]) -> None:
    bar = Progress(1200)
    bar.count, bar.began = 300, 0.0
    assert bar.line(10.0) == "300 of 1,200 reports, 30/s, 0:30 left"
    bar.total = None
    assert bar.line(10.0) == "300 reports, 30/s"
    bar.shown = 0.0
    bar.step()
    bar.close()
    err = capsys.readouterr().err
    assert err.startswith("\r301 reports")
    assert err.endswith("\r\x1b[K")


def test_nobody_sees_progress_in_a_pipe(corpus: Path, answer: Callable[[Report], None]) -> None:
    assert "reports" not in run("parse", str(corpus), "--jsonl").stderr


def test_explain_reads_packed_reports_too(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with gzip.open(buffer, "wb") as file:
        file.write(TEXT.format(12).encode())
    (tmp_path / "a.txt.gz").write_bytes(buffer.getvalue())
    assert "goal Thiel" in run("explain", str(tmp_path / "a.txt.gz")).stdout


def test_a_reading_counts(corpus: Path, answer: Callable[[Report], None]) -> None:
    reading = Reading([str(corpus)], lambda *_: None)
    assert len(list(reading)) == reading.done == 35 + len(SAMPLES)
    assert (reading.failed, reading.unfit, reading.many) == (5, reading.done, True)


def test_read_together_is_read_alone() -> None:
    """Several reports are searched at once: with what one of them holds, no other is read otherwise."""
    raws = [path.read_text(encoding="utf-8") for path in SAMPLES]
    raws += ["", raws[0], raws[1].replace(".", "\n"), "Thiel scored. " * 20]
    items = [sources.Item(str(number), text=raw) for number, raw in enumerate(raws)]
    together = [outcome.report for outcome in running.outcomes(items)]
    alone = [outcome.report for item in items for outcome in running.read([item])]
    assert together == alone
    assert all(report is not None for report in together)
    with_hints = Hints("Leeds", "Villa", (("Thiel", "Leeds"),))
    assert [one.report for one in running.read(items[:4], None, None, with_hints)] == [
        one.report for item in items[:4] for one in running.read([item], None, None, with_hints)
    ]
