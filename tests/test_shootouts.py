"""Shoot-outs: where their passage is told, whose kick was whose, and nothing of them in the score."""

from __future__ import annotations

import pytest

import matchx

LEAD = (
    "Bury 1-1 Wigan (aet, {} on penalties)\n\n"
    "Dan Kemp headed Bury ahead on 20 minutes. Tom Reay levelled for Wigan on 82 minutes.\n\n"
)
REPORTS = {
    "told side by side, with a word that elsewhere puts it off": (
        "3-1",
        "In the shoot-out Kemp, Carli and Ives all scored for Bury, while Reay replied for Wigan before Hale dived to keep out "
        "Joe Marsh's effort and Will Ogden put his kick over the bar.",
        "Kemp Carli Ives | Reay Marsh- Ogden-",
    ),
    "announced by the result alone": (
        "3-1",
        "From the spot, Kemp put Bury in front and Reay made it 1-1. Lee Carli restored the lead. Joe Marsh saw his kick saved "
        "by Hale. Mark Ives scored for Bury and Will Ogden blazed the last one over.",
        "Kemp Carli Ives | Reay Marsh- Ogden-",
    ),
    "under labels": (
        "2-1",
        "Shoot-out: Bury - Kemp scored, Carli missed, Ives scored. Wigan - Reay saved, Marsh scored, Ogden hit the bar.",
        "Kemp Carli- Ives | Reay- Marsh Ogden-",
    ),
    "the kicks before the word": (
        "3-2",
        "Kemp and Reay, Carli and Marsh were all on target with the opening kicks of the shoot-out. Ives scored too, but Ogden "
        "fired over.",
        "Kemp Carli Ives | Reay Marsh Ogden-",
    ),
    "whose kick by its number": (
        "2-1",
        "Penalties it was. Reay saw Wigan's first saved by Hale; Kemp hit the post with Bury's first. Marsh scored, Carli "
        "scored, Ives scored and Ogden dragged Wigan's last wide.",
        "Kemp- Carli Ives | Reay- Marsh Ogden-",
    ),
    "the men who failed in a list": (
        "1-0",
        "Penalties it was. Kemp scored Bury's first. Reay, Marsh and Ogden all failed to find the net for Wigan.",
        "Kemp | Reay- Marsh- Ogden-",
    ),
}


@pytest.mark.parametrize("way", REPORTS)
def test_kicks(way: str) -> None:
    result, told, wanted = REPORTS[way]
    report = matchx.parse(LEAD.format(result) + told)
    sides: dict[str, list[str]] = {"Bury": [], "Wigan Athletic": [], "Wigan": []}
    for event in report.events:
        if event.type == "shootout_kick":
            scored = event.fields["outcome"] == "scored"
            sides[event.team].append(event.fields["player"].split()[-1] + ("" if scored else "-"))
    assert " | ".join((" ".join(sides["Bury"]), " ".join(sides["Wigan"] + sides["Wigan Athletic"]))) == wanted
    assert tuple(report.match.full_time or ()) == (1, 1)
    assert sum(event.type == "goal" for event in report.events) == 2
