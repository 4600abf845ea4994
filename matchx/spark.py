"""Reports in a data frame of Spark: their events, in another. Needs PySpark 4, and matchx wherever Spark runs Python.

>>> events = matchx.spark.events(spark.read.json("reports.jsonl"))  # doctest: +SKIP
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as arrow

from .batch.arrow import SCHEMA, parse_batch

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

_TYPES = {"string": "string", "int32": "int", "int64": "bigint", "double": "double", "bool": "boolean"}


def events(reports: DataFrame, text: str = "text", id: str | None = None) -> DataFrame:
    """A row for each event of the reports, and one with an ``error`` for each that cannot be read.

    ``text`` is the column of the reports, text or bytes; ``id``, or "id" where there is one, becomes ``report``. What the
    columns of the result are tells ``matchx.batch.arrow``; the rows of one report stay together and in their order.
    """
    named = id or ("id" if "id" in reports.columns else None)
    columns = [f"{_quoted(name)} AS {role}" for role, name in (("text", text), ("id", named)) if name]
    types = ", ".join(f"{_quoted(field.name)} {_type(field.type)}" for field in SCHEMA)
    return reports.selectExpr(*columns).mapInArrow(parse_batch, types)


def _quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


def _type(type: arrow.DataType) -> str:
    """A type of Arrow in the words of Spark."""
    if arrow.types.is_list(type):
        return f"array<{_type(type.value_type)}>"
    if arrow.types.is_struct(type):
        return "struct<" + ", ".join(f"{_quoted(field.name)}: {_type(field.type)}" for field in type) + ">"
    return _TYPES[str(type)]
