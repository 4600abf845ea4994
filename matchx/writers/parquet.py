"""Parquet: one typed row per event, written in groups of rows as the reports come. Needs pyarrow."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..model import Report
from . import WriteError, flat
from .atomic import replacing

try:
    import pyarrow as arrow
    from pyarrow import parquet
except ImportError:
    raise WriteError("Parquet needs pyarrow: pip install 'matchx[parquet]'") from None

_TYPES = {"text": arrow.string(), "whole": arrow.int32(), "real": arrow.float64(), "flag": arrow.bool_()}
_EVIDENCE = arrow.struct([("start", arrow.int64()), ("end", arrow.int64()), ("text", arrow.string()), ("rule", arrow.string())])
SCHEMA = arrow.schema(
    [
        *((name, _TYPES[kind]) for name, kind in flat.ROW.items()),
        ("related", arrow.list_(arrow.int32())),
        ("evidence", arrow.list_(_EVIDENCE)),
    ]
)
GROUP = 20_000  # rows


def save(reports: Iterable[Report], path: Path) -> None:
    """Write the events of all reports; also where there is none, then with the columns alone."""
    with replacing(path) as part, parquet.ParquetWriter(part, SCHEMA, compression="zstd") as file:
        rows: list[dict[str, Any]] = []
        for report in reports:
            rows += flat_rows(report)
            if len(rows) >= GROUP:
                file.write_table(arrow.Table.from_pylist(rows, schema=SCHEMA))
                rows = []
        file.write_table(arrow.Table.from_pylist(rows, schema=SCHEMA))


def flat_rows(report: Report) -> list[dict[str, Any]]:
    """The events of one report as rows of the schema."""
    return [
        row
        | {
            "related": list(event.related),
            "evidence": [{name: flat.clean(value) for name, value in item.to_dict().items()} for item in event.evidence],
        }
        for row, event in flat.rows(report)
    ]
