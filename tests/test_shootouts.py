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
    "the men of both sides in one paragraph of names": (
        "4-3",
        "So to penalties. Both sides scored their first three, Kemp, Carli and Ives for Bury and Reay, Marsh and Ogden for "
        "Wigan. Then Bob Stead hit the bar, and Lee Dawes rolled the winning kick past Hale.",
        "Kemp Carli Ives Dawes | Reay Marsh Ogden Stead-",
    ),
    "behind the result, in its own sentence": (
        "3-0",
        "Bury won the shoot-out 3-0: Kemp, Carli and Ives all scored, while Hale saved from Wigan's Reay and Marsh.",
        "Kemp Carli Ives | Reay- Marsh-",
    ),
    "whose keeper is the hero": (
        "2-0",
        "Ted Hale was Bury's hero in the shoot-out, saving all three of Wigan's penalties, from Reay, Marsh and Ogden. Kemp "
        "and Carli scored for Bury.",
        "Kemp Carli | Reay- Marsh- Ogden-",
    ),
    "who must score": (
        "2-1",
        "So to penalties. Kemp scored for Bury, Reay saw his saved by Hale, Carli made it 2-0 and Marsh pulled one back. Ives "
        "hit the post, leaving 17-year-old Ogden needing to score. He sent his kick wide of the left-hand post.",
        "Kemp Carli Ives- | Reay- Marsh Ogden-",
    ),
    "two of a pair, one for each side": (
        "3-2",
        "So to penalties. Kemp scored for Bury and Reay replied. Carli and Wigan skipper Joe Marsh both scored too, before "
        "Ives found the corner and Ogden skied his.",
        "Kemp Carli Ives | Reay Marsh Ogden-",
    ),
    "for one side while for the other": (
        "1-0",
        "It was a poor shoot-out. Reay and Marsh both blazed over for Wigan, while for Bury Dan Kemp hit the bar and Carli "
        "shot wide. Ogden saw his saved too, only for Ives to win it.",
        "Kemp- Carli- Ives | Reay- Marsh- Ogden-",
    ),
    "one list for each side, then in turn": (
        "4-4",
        "The first eight penalties were all scored, Kemp, Carli, Ives and Pratt for Bury and Reay, Marsh, Ogden and Finch for "
        "Wigan. Tim Dobson then saw his effort saved, but Coker could not win it for Wigan, putting his kick over the bar.",
        "Kemp Carli Ives Pratt Dobson- | Reay Marsh Ogden Finch Coker-",
    ),
    "whose kicks were saved": (
        "3-0",
        "Ted Hale saved the first two Wigan penalties, from Ogden and Marsh, and with Lamb, Pratt and Ives all converting it "
        "was Bury who went through.",
        "Lamb Pratt Ives | Ogden- Marsh-",
    ),
    "in turn, a side told behind one of them": (
        "2-3",
        "So to spot-kicks. Lamb stroked in the first for Bury, only for Coker to level matters. Pratt's effort was pushed away "
        "and Ogden put Wigan ahead. Dobson kept Bury alive, but Finch sent the keeper the wrong way.",
        "Lamb Pratt- Dobson | Coker Ogden Finch",
    ),
    "the men who failed in a list": (
        "1-0",
        "Penalties it was. Kemp scored Bury's first. Reay, Marsh and Ogden all failed to find the net for Wigan.",
        "Kemp | Reay- Marsh- Ogden-",
    ),
    "behind a paragraph that opens with who could not kick, and told by scores": (
        "4-2",
        "Finch was booked for the foul that stopped one last break, and so to penalties.\n\nDobson, their usual taker, had "
        "gone off. Kemp scored for Bury and Reay replied. Pratt made it 2-1, Marsh 2-2. Lamb put Bury in front again before "
        "Ogden shot wide.",
        "Kemp Pratt Lamb | Reay Marsh Ogden-",
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


def test_what_the_paragraph_of_a_shoot_out_says_beside_its_kicks_is_no_play():
    told = (
        "Bury 1-1 Wigan (Wigan win 3-2 on penalties)\n\nGoalkeeper Danny Pell was the hero, saving the final kick from Dean "
        "Orme.\n\nSam Oakes put Bury in front after 29 minutes and Col Dray levelled for Wigan on 44.\n\nBury went first in "
        "the shootout. Sam Oakes and Col Dray both scored, before Leo Marsh struck the bar. Kit Lund made it 2-1, Peter Moss "
        "levelled, and Al Ekwall made up for an earlier slip by finding the top corner. That left Dean Orme having to score. "
        "Pell went to his right and stayed big, and the ball smacked into his chest."
    )
    events = matchx.parse(told).events
    assert [event.type for event in events if event.type != "shootout_kick"] == ["goal", "goal"]
    kicks = {event.fields["player"]: event.fields["outcome"] for event in events if event.type == "shootout_kick"}
    assert kicks["Dean Orme"] == "saved"


def test_who_needed_to_score_and_was_denied_took_a_kick():
    told = (
        "Bury 1-1 Wigan (Wigan win 2-1 on penalties)\n\nSam Oakes put Bury in front after 29 minutes and Col Dray levelled for "
        "Wigan on 44.\n\nIn the shootout Sam Oakes scored and so did Col Dray. Leo Marsh blazed his over. Al Ekwall scored and "
        "Dean Orme, needing to score, was denied by Danny Pell."
    )
    events = matchx.parse(told).events
    kicks = {event.fields["player"]: event.fields["outcome"] for event in events if event.type == "shootout_kick"}
    assert kicks["Dean Orme"] == "saved"


def test_what_is_said_of_the_shoot_out_by_the_way_is_no_chance() -> None:
    report = matchx.parse(
        LEAD.format("4-2") + "Hale, whose blunder had gifted Reay a goal, denied Joe Marsh and Will Ogden in the shoot-out."
    )
    kicks = [(e.fields["player"], e.fields["outcome"]) for e in report.events if e.type == "shootout_kick"]
    assert kicks == [("Joe Marsh", "saved"), ("Will Ogden", "saved")]
    assert not [event for event in report.events if event.type == "chance"]
