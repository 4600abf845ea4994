"""The schema says what is printed, and every key of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from matchx.model import EVENT_TYPES, OWN_FIELDS, Clock, Event, Match, Report
from matchx.render.json import dumps
from matchx.render.schema import schema

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))


@pytest.fixture(scope="module")
def validator() -> Any:
    jsonschema.Draft202012Validator.check_schema(schema())
    return jsonschema.Draft202012Validator(schema())


def test_the_sample_fits(sample: Report, validator: Any) -> None:
    validator.validate(json.loads(dumps(sample.to_dict())))


@pytest.mark.parametrize("kind", EVENT_TYPES)
def test_each_type_fits_with_nothing_known(kind: str, sample: Report, validator: Any) -> None:
    known = {"penalty": False, "own_goal": False, "name": "half_time"}
    fields = {name: value for name, value in known.items() if name in OWN_FIELDS[kind]}
    report = Report(sample.source, Match(), (Event(kind, Clock(), fields=fields, id=1),))
    validator.validate(json.loads(dumps(report.to_dict())))


@pytest.mark.parametrize(
    "change",
    [
        {"outcome": "saved"},
        {"minute": "12"},
        {"score": [1]},
        {"player": ""},
        {"confidence": 2},
        {"type": "throw_in"},
        {"id": 0},
    ],
)
def test_a_wrong_event_does_not_fit(change: dict[str, Any], sample: Report, validator: Any) -> None:
    report = sample.to_dict()
    report["events"][0] |= change
    with pytest.raises(jsonschema.ValidationError):
        validator.validate(report)


@pytest.mark.parametrize("key", ["source", "match", "events", "warnings", "schema_version"])
def test_every_key_is_there(key: str, sample: Report, validator: Any) -> None:
    report = sample.to_dict()
    del report[key]
    with pytest.raises(jsonschema.ValidationError):
        validator.validate(report)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_the_samples_fit(path: Path, validator: Any) -> None:
    from matchx import parse

    text = path.read_text(encoding="utf-8")
    report = parse(text, name=path.name).to_dict()
    validator.validate(json.loads(dumps(report)))
    quoted = [item for event in report["events"] for item in event["evidence"]]
    assert all(item["text"] == text[item["start"] : item["end"]] for item in quoted)
