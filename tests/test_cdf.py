"""The two sheets of the Common Data Format, by its validator for 0.2.3, as it is.

The format asks for what no report tells. So every null is filled first, and what had to be filled is looked at.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from matchx import writers
from matchx.model import Report
from matchx.writers import flat

UNTOLD = set("time x y x_end y_end is_neutral in_time out_time first_name last_name jersey_number".split())
SOMETIMES = set(
    "home away period score body_part is_starter player_id final_winning_team_id outcome_type is_successful in_player_id"
    " out_player_id team_id id short_name type match_clock".split()
)


def text(name: str, reports: tuple[Report, ...]) -> str:
    return "".join(writers.text(writers.NAMES[name], reports, writers.Style(many=True)))


def fill(value: Any, schema: Any, whole: Any, filled: set[str], key: str = "") -> Any:
    """The value with something of the right type for every null that the schema does not allow."""
    schema = whole["definitions"]["team"] if "$ref" in schema else schema
    if isinstance(value, dict):
        inner = schema.get("properties", {})
        return {name: fill(item, inner.get(name, {}), whole, filled, name) for name, item in value.items()}
    if isinstance(value, list):
        return [fill(item, schema.get("items", {}), whole, filled, key) for item in value]
    kind = schema.get("type", "string")
    if value is not None or "null" in kind:
        return value
    filled.add(key)
    return schema["enum"][0] if "enum" in schema else {"string": "unknown", "boolean": False}.get(kind, 0)


def check(kind: str, value: Any) -> set[str]:
    """What had to be filled before the validator was content."""
    cdf = pytest.importorskip("cdf")
    validator = getattr(cdf, f"{kind}SchemaValidator")()
    filled: set[str] = set()
    whole = validator.validator.schema
    validator.validate_schema(fill(value, whole, whole, filled), soft=False)
    return filled


def test_match_sheets(given: tuple[Report, ...]) -> None:
    sheets = json.loads(text("cdf", given))
    assert len(sheets) == len(given)
    for report, sheet in zip(given, sheets, strict=True):
        assert check("Match", sheet) <= UNTOLD | SOMETIMES
        assert [goal["player_id"] for goal in sheet["events"]["goals"]] == [
            event.fields.get("player") for event in report.events if event.type == "goal"
        ]


def test_events(given: tuple[Report, ...]) -> None:
    lines = text("cdf-events", given).splitlines()
    assert len(lines) == len([row for report in given for row in flat.rows(report)])
    for line in lines:
        assert check("Event", json.loads(line)) <= UNTOLD | SOMETIMES


def test_what_a_report_tells_in_full_lacks_only_what_none_can_tell(sample: Report) -> None:
    report = replace(sample, events=sample.events[:1])
    sheet = json.loads(text("cdf", (report,)))[0]
    parts = sheet["match"]["result"]
    for part in ("first_half_extratime", "second_half_extratime", "shootout"):  # asked for, though there were none
        assert parts.pop(part) == {"home": None, "away": None}
        parts[part] = {"home": 0, "away": 0}
    assert check("Match", sheet) == {"is_neutral", "time", "first_name", "last_name", "jersey_number", "is_starter"}
    assert check("Event", json.loads(text("cdf-events", (report,)))) == {"time", "x", "y", "x_end", "y_end"}


def test_what_is_told_stands_where_the_format_has_it(sample: Report) -> None:
    sheet = json.loads(text("cdf", (sample,)))[0]
    assert sheet["match"]["result"]["final"] == {"home": 1, "away": 0}
    assert sheet["match"]["result"]["final_winning_team_id"] == "Leeds"
    (goal,) = sheet["events"]["goals"]
    assert goal == {
        "time": None, "period": "first_half", "match_clock": "11:00.00", "team_id": "Leeds", "player_id": "Oskar Thiel",
        "assist_id": "Lewis Garforth", "is_own_goal": False, "is_penalty": False, "score": {"home": 1, "away": 0},
    }  # fmt: skip
    assert sheet["events"]["cards"][0]["type"] == "yellow_card"
    shot, card = (json.loads(line)["event"] for line in text("cdf-events", (sample,)).splitlines())
    assert (shot["type"], shot["sub_type"], shot["outcome_type"]) == ("shot", "corner_kick", "successful")
    assert (card["type"], card["sub_type"], card["player_id"]) == ("referee", "yellow_card", "Junior Kouassi")
