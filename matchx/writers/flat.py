"""An event as one flat row: the columns that CSV, Parquet and SQLite share, and their types."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..model import COMMON_FIELDS, OWN_FIELDS, Event, Match, Report, Source

# Types: text, whole, real, flag. A score is two columns, a range too, so that each can be compared and summed.
SOURCE: dict[str, str] = {"name": "text", "sha256": "text", "characters": "whole", "encoding": "text", "kind": "text"}
_SCORES = ("full_time", "half_time", "shootout", "aggregate", "score", "shootout_score")
_WHOLE = ("id", "minute", "stoppage", "attendance")
_RENAMED = {"name": "period_name", "shootout": "shootout_score"}  # beside a report's name and the match's shoot-out
_FLAGS = ("stoppage_any", "penalty", "own_goal", "sides_known", "after_extra_time")


def _columns(names: Iterator[str]) -> dict[str, str]:
    columns: dict[str, str] = {}
    for name in names:
        if name in _SCORES:
            columns |= {f"{name}_home": "whole", f"{name}_away": "whole"}
        elif name == "minute_range":
            columns |= {"minute_from": "whole", "minute_to": "whole"}
        else:
            columns[name] = "whole" if name in _WHOLE else "flag" if name in _FLAGS else "text"
    return columns


def _event_names() -> Iterator[str]:
    for name in COMMON_FIELDS:
        yield name
        if name == "stoppage":
            yield "stoppage_any"
    yield from dict.fromkeys(_RENAMED.get(name, name) for names in OWN_FIELDS.values() for name in names)


MATCH = _columns(iter(Match.__match_args__))
EVENT = _columns(_event_names()) | {"confidence": "real"}
ROW = {"report": "text"} | MATCH | EVENT


def source(value: Source) -> dict[str, Any]:
    """Where the report came from, as a row."""
    return {name: clean(field) for name, field in value.to_dict().items()}


def match(value: Match) -> dict[str, Any]:
    """The facts of the match, as a row."""
    return _flat(MATCH, value.to_dict())


def event(value: Event) -> dict[str, Any]:
    """The event as a row, None where its type has no such field."""
    fields = {_RENAMED.get(name, name): field for name, field in value.to_dict().items()}
    fields["minute_from"], fields["minute_to"] = fields["minute_range"] or (None, None)
    return _flat(EVENT, fields)


def rows(report: Report) -> Iterator[tuple[dict[str, Any], Event]]:
    """The events of a report as rows that also say of which match they are."""
    facts = {"report": clean(report.source.name)} | match(report.match)
    for item in report.events:
        yield facts | event(item), item


def clean(value: Any) -> Any:
    """Text without lone surrogates, which UTF-8 does not hold; other values as they are."""
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value


def _flat(columns: dict[str, str], fields: dict[str, Any]) -> dict[str, Any]:
    for name in _SCORES:
        if name in fields:
            fields[f"{name}_home"], fields[f"{name}_away"] = fields.pop(name) or (None, None)
    return {name: clean(fields.get(name)) for name in columns}
