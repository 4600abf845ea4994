"""Whether the confidence means something: what it rests on, and how often it is right on the samples (the table is printed)."""

from pathlib import Path

import pytest

import matchx
from matchx.resolve.confidence import WEIGHTS

from .calibration import fit, judged, table

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.json"))


def test_of_the_events_at_nine_tenths_nine_in_ten_are_right():
    rows = list(judged(SAMPLES))
    print("", *table(rows), sep="\n")
    sure = [right for _, value, right in rows if value >= 0.9]
    unsure = [right for _, value, right in rows if value < 0.9]
    assert len(sure) > len(rows) / 3
    assert sum(sure) / len(sure) >= 0.9
    assert sum(unsure) / len(unsure) < sum(sure) / len(sure)


def test_more_evidence_never_makes_an_event_less_sure():
    assert all(weight > 0 for trait, weight in WEIGHTS.items() if trait[0] == "+")
    assert all(weight < 0 for trait, weight in WEIGHTS.items() if trait[0] == "-")


def test_the_fit_finds_what_speaks_for_an_event_and_gives_no_sign_that_is_not_allowed():
    rows = [(["any", "+a"], 0.5, True)] * 90 + [(["any"], 0.5, False)] * 90 + [(["any", "-b"], 0.5, True)] * 90
    weights = fit(rows)
    assert weights["+a"] > 2
    assert weights["-b"] == 0


@pytest.mark.parametrize(
    ("surer", "than"),
    [
        ("Tarn 1-0 Holt. Ray Moss, of Tarn, scored in the 12th minute.", "Tarn 1-0 Holt. Ray Moss scored."),
        ("Tarn beat Holt 1-0. Moss headed Tarn in front on 12 minutes.", "Moss headed them in front on 12 minutes."),
    ],
)
def test_what_is_told_in_full_is_surer(surer, than):
    assert matchx.parse(surer).to_dict()["events"][0]["confidence"] > matchx.parse(than).to_dict()["events"][0]["confidence"]
