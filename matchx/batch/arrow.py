"""Reports in batches of Arrow: what Spark, Dask and Ray hand to a function on each of their machines. Needs pyarrow.

The columns of the events are those of Parquet files (``writers.arrow`` tells their types) and one more, ``error``: a report
that cannot be read is one row, in which ``report`` says which and ``error`` why, and everything else is null.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pyarrow as arrow

from .. import inputs
from ..writers.arrow import SCHEMA as EVENTS
from ..writers.arrow import rows
from . import run
from .sources import Item

SCHEMA = EVENTS.append(arrow.field("error", arrow.string()))
_ROWS = 1_000  # of a batch, or a few more: memory does not grow with the batches that come in


def parse_batch(
    batches: Iterable[arrow.RecordBatch], *, text: str = "text", id: str | None = None, timeout: float | None = None
) -> Iterator[arrow.RecordBatch]:
    """The events of some reports, a row for each, in the order of the reports; batches of ``SCHEMA``.

    ``text`` names the column of the reports: text, or bytes as they were fetched, whose encoding is recognised and of which,
    if they are a web page, the article is read. ``id`` names the column that becomes ``report``: "id" where there is one.
    ``timeout`` is what one report may take, in seconds. A pure function: it keeps nothing and opens nothing. Raises ValueError
    where a column is missing, and for no report.
    """
    found: list[dict[str, Any]] = []
    for outcome in run.outcomes(_items(batches, text, id), timeout=timeout):
        if outcome.report is None:
            found.append({"report": None if outcome.name == _NAMELESS else outcome.name, "error": outcome.reason})
        else:
            found += rows(outcome.report)
        if len(found) >= _ROWS:
            yield arrow.RecordBatch.from_pylist(found, schema=SCHEMA)
            found = []
    if found:
        yield arrow.RecordBatch.from_pylist(found, schema=SCHEMA)


_NAMELESS = "-"  # as standard input


def _items(batches: Iterable[arrow.RecordBatch], text: str, id: str | None) -> Iterator[Item]:
    for batch in batches:
        there = batch.schema.names
        for name in (text, id):
            if name is not None and there.count(name) != 1:
                raise ValueError(
                    f"{'no' if name not in there else 'more than one'} column {name!r}; there are: {', '.join(there)}"
                )
        named = batch.column(id or "id") if id or "id" in there else [None] * len(batch)
        for told, value in zip(named, batch.column(text), strict=True):
            name = _NAMELESS if told is None or told.as_py() is None else str(told.as_py())
            yield _item(name, value.as_py())


def _item(name: str, value: Any) -> Item:
    if value is None:
        return Item(name, error="no text")
    if not isinstance(value, str | bytes):
        return Item(name, error=f"no text, but {type(value).__name__}")
    if len(value) > inputs.MAX_BYTES:
        return Item(name, error=inputs.TOO_LARGE)
    return Item(name, text=value) if isinstance(value, str) else Item(name, value)
