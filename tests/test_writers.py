"""Every format: read back by a reader that people use, equal to what the report says, and there in full or not at all."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from matchx import writers
from matchx.model import EVENT_TYPES, Clock, Event, Match, Report
from matchx.render.schema import schema
from matchx.writers import flat

ROOT = Path(__file__).parent.parent
SAMPLES = sorted((ROOT / "samples").glob("*.txt"))
many = writers.Style(many=True, evidence=True)


def text(name: str, reports: Iterable[Report], style: writers.Style = many) -> str:
    return "".join(writers.text(writers.NAMES[name], reports, style))


def plain(value: Any) -> Any:
    """A value as JSON knows it."""
    return json.loads(json.dumps(value))


def rows(reports: Iterable[Report]) -> list[dict[str, Any]]:
    return [row for report in reports for row, _ in flat.rows(report)]


class TestTable:
    """The one table of formats."""

    @pytest.mark.parametrize(
        ("file", "name"),
        [
            ("a.json", "json"), ("a.JSONL", "jsonl"), ("x/a.ndjson", "jsonl"), ("a.csv", "csv"), ("a.md", "md"),
            ("football.txt", "football.txt"), ("2024.football.txt", "football.txt"), ("a.txt", "table"),
            ("a.db", "sqlite"), ("a.sqlite3", "sqlite"), ("a.parquet", "parquet"), ("a.cdf.json", "cdf"),
            ("a.cdf.jsonl", "cdf-events"),
        ],
    )  # fmt: skip
    def test_endings(self, file: str, name: str) -> None:
        found = writers.by_ending(file)
        assert found is not None
        assert found.name == name

    def test_an_unknown_ending(self) -> None:
        assert writers.by_ending("a.xlsx") is writers.by_ending("json") is None

    def test_each_format_is_a_file_and_each_is_named_in_the_help(self) -> None:
        from matchx.commands import FORMATS

        assert re.findall(r"[\w.-]+(?=[,.](?: |$))", FORMATS.split(":")[1]) == [*writers.NAMES]
        for format in writers.FORMATS:
            assert (ROOT / "matchx" / "writers" / f"{format.module}.py").exists()

    def test_nothing_heavy_is_loaded_before_it_is_needed(self) -> None:
        code = "import sys, matchx.writers, matchx.writers.sqlite, matchx.writers.csv; print(*sys.modules)"
        done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
        assert not {"pyarrow", "rich", "regex", "pandas"} & set(done.stdout.split())


class TestText:
    def test_json(self, given: tuple[Report, ...]) -> None:
        validator = jsonschema.Draft202012Validator(schema())
        array = json.loads(text("json", given))
        assert array == plain([report.to_dict() for report in given])
        for value in array:
            validator.validate(value)
        assert json.loads(text("json", given[:1], writers.Style())) == array[0]

    def test_an_array_looks_as_if_it_were_written_at_once(self, reports: tuple[Report, ...]) -> None:
        from matchx.render.json import dumps

        assert text("json", reports) == dumps([report.to_dict() for report in reports]) + "\n"
        assert text("json", ()) == "[]\n"
        assert text("json", (), writers.Style()) == ""

    @pytest.mark.skipif(not shutil.which("jq"), reason="needs jq")
    def test_jsonl_by_jq(self, given: tuple[Report, ...]) -> None:
        wanted = [event.get("player") for report in given for event in plain(report.to_dict())["events"]]
        lines = text("jsonl", given).replace("\\ud800", "")  # jq wants whole characters
        done = subprocess.run(["jq", "-c", ".events[].player"], input=lines.encode(), capture_output=True, check=True)
        shown = [json.loads(line) for line in done.stdout.decode().splitlines()]
        assert shown == [name and name.replace("\ud800", "") for name in wanted]

    def test_csv(self, given: tuple[Report, ...]) -> None:
        read = list(csv.DictReader(io.StringIO(text("csv", given), newline="")))
        wanted = rows(given)
        assert len(read) == len(wanted)
        for found, row in zip(read, wanted, strict=True):
            assert not any(cell.startswith(tuple("=+-@\t＝＋－＠")) for cell in found.values())
            for name, value in row.items():
                shown = "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
                assert found[name].removeprefix("'") == shown.replace("\0", "\\x00").removeprefix("'"), name
        if not wanted:
            assert text("csv", given).count("\n") == 1

    def test_csv_has_one_line_for_each_event_of_the_samples(self, reports: tuple[Report, ...]) -> None:
        assert text("csv", reports).count("\n") == 1 + len(rows(reports))

    def test_markdown(self, given: tuple[Report, ...]) -> None:
        """Read by a Markdown parser: no cell has become markup, no row is lost."""
        from markdown_it import MarkdownIt

        tokens = MarkdownIt("commonmark").enable("table").parse(text("md", given, writers.Style(many=True)))
        cells = [token.children or [] for token in tokens if token.type == "inline"]
        assert all(child.type in ("text", "softbreak") for children in cells for child in children)
        assert sum(token.type == "tr_open" for token in tokens) == sum(
            len(report.events) + bool(report.events) for report in given
        )
        assert sum(token.type == "heading_open" for token in tokens) == len(given)

    def test_markdown_shows_what_is_told(self, sample: Report) -> None:
        lines = text("md", (sample,)).splitlines()
        assert lines[0] == "## Leeds 1-0 Villa (half-time 0-0)"
        assert lines[2] == "one.txt: FA Cup, Elland Road, attendance 26,104"
        assert "| 12' | ⚽ goal | Leeds | Oskar Thiel | 1-0, header, corner, assist Lewis Garforth |" in lines
        assert lines[-1] == "Warning: Half-time is told as 0-0, but a goal fell before."


class TestFootballTxt:
    """openfootball's goal lines, by a reader of their grammar: names, then minutes, each with its mark."""

    NAME = r"(?:[^\d'();,@]|(?<=\w)'(?=\w))+?"
    TIME = r"(?:\d+(?:\+\d+)?'(?: \((?:pen|o\.g)\.\))?|\((?:pen|o\.g)\.\))"
    GOAL = rf"{NAME}(?: {TIME}(?:, {TIME})*)?"
    LINE = re.compile(rf"  \((?P<home>-|{GOAL}(?:,? {GOAL})*)(?:; (?P<away>{GOAL}(?:,? {GOAL})*))?\)")
    MATCH = re.compile(rf"{NAME}  (?:v|(?:\d+-\d+ pen\. )?\d+-\d+(?: a\.e\.t\.)?(?: \(\d+-\d+\))?)  {NAME}(?:  @ {NAME})?")

    def test_each_line_is_of_the_format(self, given: tuple[Report, ...]) -> None:
        for line in text("football.txt", given).splitlines():
            read = self.MATCH.fullmatch(line) or self.LINE.fullmatch(line) or line[:2] in ("", "# ", "= ")
            assert read, line

    def test_every_goal_of_the_samples_is_there(self, reports: tuple[Report, ...]) -> None:
        for report in reports:
            written = text("football.txt", [report])
            timed = [event for event in report.events if event.type == "goal" and event.clock.known]
            assert len(re.findall(r"\d'", written)) == len(timed)

    def test_the_lines(self, sample: Report) -> None:
        def goal(player: str | None, side: str, minute: int | None, *, added: int | None = None, **fields: bool) -> Event:
            return Event("goal", Clock(minute, added), side, side, {"player": player, **fields})

        goals = (
            goal("Neymar", "home", 29), goal("Marcel O'Hara", "away", 11, own_goal=True),
            goal("Neymar", "home", 71, penalty=True),
            goal("Oscar", "home", 90, added=1), goal(None, "away", 90),
        )  # fmt: skip
        match = Match("Brazil", "Croatia", True, (3, 2), (1, 1), competition="World Cup", season="2014", venue="São Paulo")
        assert text("football.txt", [replace(sample, match=match, events=goals)]) == (
            "= World Cup 2014\nBrazil  3-2 (1-1)  Croatia  @ São Paulo\n"
            "  (Neymar 29', 71' (pen.) Oscar 90+1'; Marcel O'Hara 11' (o.g.) N.N. 90')\n"
        )
        after = replace(match, full_time=(1, 1), after_extra_time=True, shootout=(4, 3), sides_known=False, venue=None)
        assert text("football.txt", [replace(sample, match=after, events=goals[1:2])]) == (
            "= World Cup 2014\n# home side not told\nBrazil  4-3 pen. 1-1 a.e.t.  Croatia\n  (-; Marcel O'Hara 11' (o.g.))\n"
        )
        untold = text("football.txt", [replace(sample, match=Match(), events=())])
        assert untold == "# one.txt: the teams are not told\n"


class TestSqlite:
    def save(self, reports: Iterable[Report], path: Path) -> None:
        writers.save(writers.NAMES["sqlite"], reports, str(path), many)

    def test_round_trip(self, given: tuple[Report, ...], tmp_path: Path) -> None:
        self.save(given, path := tmp_path / "a.db")
        base = sqlite3.connect(path)
        base.row_factory = sqlite3.Row
        keys = {report.source.name or f"sha256:{report.source.sha256}": report for report in given}
        assert {row["key"] for row in base.execute("SELECT * FROM reports")} == {*keys}
        for key, report in keys.items():
            facts = dict(base.execute("SELECT * FROM reports WHERE key = ?", (key,)).fetchone())
            assert facts == {"key": key} | flat.source(report.source) | flat.match(report.match)
            found = [dict(row) for row in base.execute("SELECT * FROM events WHERE report = ? ORDER BY id", (key,))]
            assert [json.loads(row.pop("related")) for row in found] == [[*event.related] for event in report.events]
            assert found == [{"report": key} | flat.event(event) for event in report.events]
            query = 'SELECT event, "start", "end", text, rule FROM evidence WHERE report = ? AND event NOT NULL'
            quotes = base.execute(query + " ORDER BY event, number", (key,))
            assert [tuple(row) for row in quotes] == [
                (event.id, item.start, item.end, item.text, item.rule) for event in report.events for item in event.evidence
            ]
            told = base.execute("SELECT code, message FROM warnings WHERE report = ? ORDER BY number", (key,))
            assert [tuple(row) for row in told] == [(warning.code, warning.message) for warning in report.warnings]
        assert base.execute("PRAGMA foreign_key_check").fetchall() == []
        assert base.execute("PRAGMA integrity_check").fetchone()[0] == "ok"

    def test_a_report_that_is_added_again_replaces_what_was_there(self, sample: Report, tmp_path: Path) -> None:
        def count(table: str) -> int:
            return int(sqlite3.connect(path).execute(f"SELECT count(*) FROM {table}").fetchone()[0])

        self.save([sample], path := tmp_path / "a.db")
        once = [count(table) for table in ("reports", "events", "evidence", "warnings")]
        assert once == [1, 2, 3, 1]
        self.save([sample, sample], path)
        assert [count(table) for table in ("reports", "events", "evidence", "warnings")] == once
        self.save([replace(sample, events=sample.events[:1], warnings=())], path)
        assert [count(table) for table in ("reports", "events", "evidence", "warnings")] == [1, 1, 1, 0]
        self.save([replace(sample, source=replace(sample.source, name="two.txt"))], path)
        assert [count(table) for table in ("reports", "events", "evidence", "warnings")] == [2, 3, 4, 1]

    def test_a_run_that_fails_leaves_the_older_file_as_it_was(self, sample: Report, tmp_path: Path) -> None:
        self.save([sample], path := tmp_path / "a.db")
        with pytest.raises(KeyboardInterrupt):
            self.save(breaking(replace(sample, source=replace(sample.source, name="two.txt"))), path)
        assert sqlite3.connect(path).execute("SELECT name FROM reports").fetchall() == [("one.txt",)]

    def test_another_file_is_not_touched(self, sample: Report, tmp_path: Path) -> None:
        path = tmp_path / "a.db"
        path.write_text("my notes " * 100)
        with pytest.raises(writers.WriteError, match="not a database"):
            self.save([sample], path)
        assert path.read_text() == "my notes " * 100
        with sqlite3.connect(other := tmp_path / "b.db") as base:
            base.execute("CREATE TABLE events (day TEXT)")
        with pytest.raises(writers.WriteError, match="has other tables of these names already: events"):
            self.save([sample], other)

    def test_what_is_asked_often_has_an_index(self, sample: Report, tmp_path: Path) -> None:
        self.save([sample], path := tmp_path / "a.db")
        base = sqlite3.connect(path)
        for query in ("SELECT * FROM events WHERE type = 'goal' AND player = 'x'", "SELECT * FROM events WHERE team = 'x'",
                      "SELECT * FROM evidence WHERE report = 'x' AND event = 1"):  # fmt: skip
            assert "USING INDEX" in base.execute("EXPLAIN QUERY PLAN " + query).fetchone()[3]


class TestParquet:
    def test_round_trip(self, given: tuple[Report, ...], tmp_path: Path) -> None:
        parquet = pytest.importorskip("pyarrow.parquet")
        duckdb = pytest.importorskip("duckdb")
        writers.save(writers.NAMES["parquet"], given, str(path := tmp_path / "a.parquet"), many)
        table = parquet.read_table(path)
        kinds = {"text": "string", "whole": "int32", "real": "double", "flag": "bool"}
        types = {field.name: str(field.type) for field in table.schema}
        assert {name: types[name] for name in flat.ROW} == {name: kinds[kind] for name, kind in flat.ROW.items()}
        found, wanted = table.to_pylist(), rows(given)
        assert [{name: row[name] for name in flat.ROW} for row in found] == wanted
        events = [event for report in given for event in report.events]
        assert [row["evidence"] for row in found] == [[item.to_dict() for item in event.evidence] for event in events]
        assert [row["related"] for row in found] == [[*event.related] for event in events]
        counted = duckdb.sql(f"SELECT type, count(*) FROM '{path}' GROUP BY 1").fetchall()
        assert dict(counted) == {kind: n for kind in EVENT_TYPES if (n := sum(row["type"] == kind for row in wanted))}

    def test_many_rows_are_many_groups(self, sample: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        parquet = pytest.importorskip("pyarrow.parquet")
        monkeypatch.setattr("matchx.writers.parquet.GROUP", 10)
        writers.save(writers.NAMES["parquet"], [sample] * 21, str(path := tmp_path / "a.parquet"), many)
        file = parquet.ParquetFile(path)
        assert (file.metadata.num_rows, file.metadata.num_row_groups) == (42, 5)

    def test_without_pyarrow_one_line_says_what_to_do(self, tmp_path: Path) -> None:
        code = "import sys; sys.modules['pyarrow'] = None; from matchx.cli import main; sys.argv[0] = 'matchx'; main()"
        done = subprocess.run(
            [sys.executable, "-c", code, "parse", str(SAMPLES[0]), "-o", str(tmp_path / "a.parquet")],
            cwd=ROOT, capture_output=True, text=True,
        )  # fmt: skip
        assert done.stderr == f"matchx: {tmp_path}/a.parquet: Parquet needs pyarrow: pip install 'matchx[parquet]'\n"
        assert (done.returncode, done.stdout, list(tmp_path.iterdir())) == (1, "", [])


def breaking(report: Report) -> Iterator[Report]:
    yield report
    raise KeyboardInterrupt
