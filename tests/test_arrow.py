"""Batches of reports: an event a row, of the same columns as in Parquet files, and a row for each report that fails."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pyarrow
import pytest
from pyarrow import parquet

import matchx
from matchx import batch, writers
from matchx.batch import SCHEMA, parse_batch
from matchx.batch.arrow import EVENTS
from matchx.model import Report

ROOT = Path(__file__).parent.parent
SAMPLES = sorted((ROOT / "samples").glob("*.txt"))
TEXT = "Leeds 1-0 Villa. Thiel headed in Garforth's corner after 12 minutes."


def given(**columns: Iterable[Any]) -> pyarrow.RecordBatch:
    return pyarrow.RecordBatch.from_pydict({name: [*values] for name, values in columns.items()})


def parsed(*batches: pyarrow.RecordBatch, **how: Any) -> list[dict[str, Any]]:
    return pyarrow.Table.from_batches(parse_batch(iter(batches), **how), SCHEMA).to_pylist()


def test_the_events_are_those_of_a_parquet_file(reports: tuple[Report, ...], tmp_path: Path) -> None:
    writers.save(writers.NAMES["parquet"], reports, str(tmp_path / "a.parquet"), writers.Style())
    file = parquet.read_table(tmp_path / "a.parquet")
    names = [report.source.name for report in reports]
    texts = [path.read_text(encoding="utf-8") for path in SAMPLES]
    for size in (1, 3, len(names)):  # of the batches that come in
        batches = [given(id=names[at : at + size], text=texts[at : at + size]) for at in range(0, len(names), size)]
        table = pyarrow.Table.from_batches(parse_batch(iter(batches)), SCHEMA)
        assert table.column("error").null_count == table.num_rows > 100
        assert table.drop_columns(["error"]).equals(file)
    assert file.schema.equals(EVENTS)


def test_what_fails_is_a_row_and_the_others_keep_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    bad = ["", None, "Nothing.", "fault", TEXT]
    real = matchx.parse

    def parse(text: str, **how: Any) -> Report:
        if text == "fault":
            raise RuntimeError("ours")
        return real(text, **how)

    monkeypatch.setattr("matchx.pipeline.parse", parse)
    monkeypatch.setattr("matchx.inputs.MAX_BYTES", 1000)
    rows = parsed(given(id=range(5), text=bad), given(id=[None, 6], text=["x" * 1001, TEXT]))
    assert [(row["report"], row["type"]) for row in rows] == [
        ("1", None), ("3", None), ("4", "goal"), (None, None), ("6", "goal"),
    ]  # fmt: skip
    errors = [row["error"] for row in rows]
    assert errors[0] == "no text"
    assert errors[1].startswith("internal error (RuntimeError: ours)")
    assert errors[3] == "too large for a report (over 16 MiB)"
    assert errors[2] is errors[4] is None
    assert {name: value for name, value in rows[0].items() if value is not None} == {"report": "1", "error": "no text"}


def test_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [row["report"] for row in parsed(given(text=[TEXT]))] == [None]
    assert [row["report"] for row in parsed(given(body=[TEXT], url=["x"], id=[1]), text="body", id="url")] == ["x"]
    assert [row["error"] for row in parsed(given(text=[7]))] == ["no text, but int"]
    large = given(text=[TEXT]).cast(pyarrow.schema([("text", pyarrow.large_string())]))
    assert [row["player"] for row in parsed(large)] == ["Thiel"]
    for how in ({"text": "body"}, {"id": "url"}):
        with pytest.raises(ValueError, match=r"no column '(body|url)'; there are: text"):
            parsed(given(text=[TEXT]), **how)
    assert parsed() == []


def test_bytes_are_read_as_files_are() -> None:
    page = f"<html><body><p>{TEXT}</p></body></html>".encode()
    rows = parsed(given(text=[TEXT.replace("Thiel", "Özil").encode("cp1252"), page, b"%PDF-1.7"]))
    assert [(row["player"], row["error"]) for row in rows] == [
        ("Özil", None), ("Thiel", None), (None, "is a PDF file, not plain text"),
    ]  # fmt: skip


def test_it_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first events come out before all reports have come in, and no batch is much larger than the others."""
    taken = 0

    def reports() -> Iterable[pyarrow.RecordBatch]:
        nonlocal taken
        for number in range(40):
            taken += 1
            yield given(id=[number], text=[TEXT])

    monkeypatch.setattr("matchx.batch.arrow._ROWS", 10)
    found = parse_batch(reports())
    assert next(found).num_rows == 10
    assert taken <= 16  # they are searched by eights
    assert [part.num_rows for part in found] == [10, 10, 10]


def test_no_number_of_a_report_is_too_large_for_its_column() -> None:
    rows = parsed(given(text=[f"{TEXT} Attendance: 99,999,999,999.", f"{TEXT} Attendance: 26,104."]))
    assert [(row["attendance"], row["error"]) for row in rows] == [(None, None), (26104, None)]


def test_who_does_without_it_loads_no_pyarrow() -> None:
    code = "import sys, matchx.batch.reading, matchx.batch.run; print('pyarrow' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True).stdout == "False\n"
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = batch.nonsense
