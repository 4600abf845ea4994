"""Events as typed rows of Arrow: the columns of Parquet files and, with ``error`` beside them, of batches. Needs pyarrow.

The columns are those of CSV, in its order: what is told of the match, then what is told of the event. Text is ``string``,
whole numbers are ``int32``, ``confidence`` is ``double``, what is so or not is ``bool``; anything is null where the report
does not tell it. ``related`` is a list of the ids of other events of the report; ``evidence`` a list of structs with
``start``, ``end`` (``int64``, code points of the text), ``text`` and ``rule``.
"""

from __future__ import annotations

from typing import Any

import pyarrow as arrow

from ..model import Report
from . import flat

_TYPES = {"text": arrow.string(), "whole": arrow.int32(), "real": arrow.float64(), "flag": arrow.bool_()}
_EVIDENCE = arrow.struct([("start", arrow.int64()), ("end", arrow.int64()), ("text", arrow.string()), ("rule", arrow.string())])
SCHEMA = arrow.schema(
    [
        *((name, _TYPES[kind]) for name, kind in flat.ROW.items()),
        ("related", arrow.list_(arrow.int32())),
        ("evidence", arrow.list_(_EVIDENCE)),
    ]
)


def rows(report: Report) -> list[dict[str, Any]]:
    """The events of one report as rows of the schema."""
    return [
        row
        | {
            "related": list(event.related),
            "evidence": [{name: flat.clean(value) for name, value in item.to_dict().items()} for item in event.evidence],
        }
        for row, event in flat.rows(report)
    ]
