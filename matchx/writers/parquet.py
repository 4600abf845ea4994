"""Parquet: one typed row per event, written in groups of rows as the reports come. Needs pyarrow."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..model import Report
from . import WriteError
from .atomic import replacing

try:
    import pyarrow
    from pyarrow import parquet

    from .arrow import SCHEMA, rows
except ImportError:
    raise WriteError("Parquet needs pyarrow: pip install 'matchx[parquet]'") from None

GROUP = 20_000  # rows


def save(reports: Iterable[Report], path: Path) -> None:
    """Write the events of all reports; also where there is none, then with the columns alone."""
    with replacing(path) as part, parquet.ParquetWriter(part, SCHEMA, compression="zstd") as file:
        group: list[dict[str, Any]] = []
        for report in reports:
            group += rows(report)
            if len(group) >= GROUP:
                file.write_table(pyarrow.Table.from_pylist(group, schema=SCHEMA))
                group = []
        file.write_table(pyarrow.Table.from_pylist(group, schema=SCHEMA))
