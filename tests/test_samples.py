"""The samples against their labelled timelines. The floors are what is reached; raise them when more is."""

import json
from pathlib import Path

import pytest

import matchx

SAMPLES = Path(__file__).parent.parent / "samples"
# Of the labelled events the share found with the same person, side and time; of the printed ones the share that is labelled.
FLOORS = {
    "broadsheet": (0.7, 0.77),
    "cup-shootout": (0.95, 0.9),
    "live-blog": (0.68, 0.75),
    "live-template": (1.0, 1.0),
    "local-paper": (1.0, 0.94),
    "non-league": (0.8, 0.92),
    "var": (0.3, 0.42),
    "web-summary": (1.0, 1.0),
    "womens": (1.0, 1.0),
}


def person(event):
    return event.get("player") or event.get("player_in") or event.get("player_out")


def same_name(a, b):
    short, full = sorted(((a or "").casefold().split(), (b or "").casefold().split()), key=len)
    return bool(short) == bool(full) and all(word in full for word in short)


def span(event):
    if event.get("minute") is not None:
        return event["minute"], event["minute"]
    return tuple(event.get("minute_range") or (0, 130))


def agree(label, event):
    low, high = span(label), span(event)
    return (
        label["type"] == event["type"]
        and same_name(person(label), person(event))
        and (not label.get("team") or event.get("team") is not None and same_name(label["team"], event["team"]))
        and low[0] <= high[1]
        and high[0] <= low[1]
    )


def shares(name, **hints):
    label = json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    report = matchx.parse((SAMPLES / f"{name}.txt").read_text(encoding="utf-8"), **hints).to_dict()
    events = list(report["events"])
    hits = 0
    for wanted in label["events"]:
        match = next((event for event in events if agree(wanted, event)), None)
        if match:
            events.remove(match)
            hits += 1
    return hits / len(label["events"]), hits / max(1, len(report["events"])), label, report


def test_every_sample_is_labelled_and_has_a_floor():
    assert {path.stem for path in SAMPLES.glob("*.txt")} == {path.stem for path in SAMPLES.glob("*.json")} == set(FLOORS)


@pytest.mark.parametrize("name", FLOORS)
def test_timeline(name):
    found, right, label, report = shares(name)
    assert found >= FLOORS[name][0]
    assert right >= FLOORS[name][1]
    for key in ("home", "away"):
        assert same_name(label["match"][key], report["match"][key])
    if "full_time" in label["match"]:
        assert report["match"]["full_time"] == label["match"]["full_time"]


def known(label):
    """The hints that a label holds: both teams, and each person with his team."""
    home, away = label["match"]["home"], label["match"]["away"]
    roster = {}
    for event in label["events"]:
        own = event.get("team")
        other = away if own == home else home if own == away else None
        for key in ("player", "assist", "won_by", "player_in", "player_out"):
            if event.get(key):
                roster[event[key]] = other if event.get("own_goal") and key == "player" else own
        for key in ("by", "conceded_by"):
            if event.get(key):
                roster[event[key]] = other
    return {"home": home, "away": away, "roster": roster}


@pytest.mark.parametrize("name", FLOORS)
def test_what_is_known_beforehand_costs_no_event(name):
    found, right, label, _ = shares(name)
    hints = known(label)
    for part in ({"home": hints["home"], "away": hints["away"]}, hints):
        more, better, _, _ = shares(name, **part)
        assert more >= found
        assert better >= right


if __name__ == "__main__":
    for name in FLOORS:
        found, right, _, _ = shares(name)
        print(f"{name}: {found:.2f} {right:.2f}")
