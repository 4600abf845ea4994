"""What holds for every report: exact evidence, valid output, the same bytes every time, order and running score."""

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

import matchx
from matchx.render.schema import schema

SAMPLES = sorted(Path(__file__).parent.parent.glob("samples/*.txt"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_report(path):
    text = path.read_text(encoding="utf-8")
    report = matchx.parse(text)
    out = report.to_dict()
    jsonschema.validate(out, schema())
    json.dumps(out, allow_nan=False)
    for event in report.events:
        assert event.evidence
        for evidence in event.evidence:
            assert evidence.text == text[evidence.start : evidence.end]
    assert [event.id for event in report.events] == list(range(1, len(report.events) + 1))
    minutes = [event.clock.key() for event in report.events if event.clock.known]
    assert minutes == sorted(minutes)
    scores = [event.fields["score"] for event in report.events if event.type == "goal" and event.fields.get("score")]
    totals = [sum(score) for score in scores]
    assert totals == list(range(1, len(scores) + 1))


def test_same_bytes_whatever_the_hash_seed():
    outputs = set()
    for seed in ("0", "1", "4711"):
        command = [sys.executable, "-m", "matchx", "parse", "--json", str(SAMPLES[0])]
        done = subprocess.run(command, capture_output=True, env={**os.environ, "PYTHONHASHSEED": seed}, check=True)
        outputs.add(done.stdout)
    assert len(outputs) == 1


@pytest.mark.parametrize("text", ["", " \n\n", "\x00\x00", "Lorem ipsum dolor sit amet.", "((((((((((", "1-1 " * 500, "‮abc"])
def test_nothing_to_report(text):
    report = matchx.parse(text)
    assert report.events == ()
