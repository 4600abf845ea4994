"""Cards, changes and goals refused, told of several men in a breath: each has his own, with his own time and side."""

from __future__ import annotations

import pytest

import matchx

CARDS = {
    "the verb left out": (
        "Hale was booked on 34 minutes, Walsh on 51 and Dunmore after 70.",
        ["34' Hale yellow", "51' Walsh yellow", "70' Dunmore yellow"],
    ),
    "times in brackets": (
        "Pilling was cautioned after 11 minutes; team-mates Horne (34) and Walsh (51) followed him into the book.",
        ["11' Pilling yellow", "34' Horne yellow", "51' Walsh yellow"],
    ),
    "each at his own time, and both not twice": (
        "Dan Roe (20) and Kit Lunn, on 40 minutes, both saw yellow.",
        ["20' Dan Roe yellow", "40' Kit Lunn yellow"],
    ),
    "both of two sides": (
        "Both Wigan's Dan Roe and Bury's Kit Lunn were shown yellow cards on the half-hour.",
        ["30' Dan Roe yellow", "30' Kit Lunn yellow"],
    ),
    "substitutes": (
        "Substitutes Roe and Lunn were both booked on 88 minutes.",
        ["88' Roe yellow", "88' Lunn yellow"],
    ),
    "another card": (
        "On 88 minutes Roe picked up a booking for dissent and Lunn a straight red for a foul.",
        ["88' Roe yellow", "88' Lunn red"],
    ),
}


@pytest.mark.parametrize("way", CARDS)
def test_cards(way: str) -> None:
    told, wanted = CARDS[way]
    found = matchx.parse(f"Bury 2-2 Wigan\n\n{told}").events
    cards = [f"{e.clock.text()} {e.fields['player']} {e.fields['card']}" for e in found if e.type == "card"]
    assert sorted(cards) == sorted(wanted)


CHANGES = {
    "two lists, then two men": (
        "Bury brought on Roe and Lunn for Pell and Carrow at half-time and Vose for Dunmore ten minutes later.",
        ["45-46' Roe Pell", "45-46' Lunn Carrow", "55' Vose Dunmore"],
    ),
    "men who are called as places are": (
        "Roberts, Hayes and Lunn were replaced on the hour by Pell, Wells and Carrow.",
        ["60' Pell Roberts", "60' Wells Hayes", "60' Carrow Lunn"],
    ),
    "for a tired man called as a place is": (
        "Kit Lunn came off the bench for the tiring Rhodes on the hour.",
        ["60' Kit Lunn Rhodes"],
    ),
}


@pytest.mark.parametrize("way", CHANGES)
def test_changes(way: str) -> None:
    told, wanted = CHANGES[way]
    found = matchx.parse(f"Bury 2-2 Wigan\n\n{told}").events
    assert [f"{e.clock.text()} {e.fields['player_in']} {e.fields['player_out']}" for e in found] == wanted


REFUSED = {
    "by its own sentence": (
        "The crowd thought Dan Roe had levelled on 55 minutes, but his effort was ruled out for offside.",
        ["disallowed_goal 55' Dan Roe"],
    ),
    "twice in a breath": (
        "Kit Lunn scored on 10 minutes. Dan Roe tapped in on 51, but Pell was flagged offside and the goal was scrubbed out.",
        ["goal 10' Kit Lunn", "disallowed_goal 51' Dan Roe"],
    ),
    "his who turned it in": (
        "Wigan had a goal disallowed on 41 minutes, Dan Roe turning in a cross from an offside position.",
        ["disallowed_goal 41' Dan Roe"],
    ),
    "no goal of the man before his manager's side": (
        "Joe Amory made two changes, bringing in Kit Lunn and Tom Pell for Max Carrow and Dan Roe, and his side restored "
        "parity in the 58th minute when Lunn tapped in.",
        ["goal 58' Kit Lunn"],
    ),
}


@pytest.mark.parametrize("way", REFUSED)
def test_goals_that_count_and_that_do_not(way: str) -> None:
    told, wanted = REFUSED[way]
    found = matchx.parse(f"Bury 1-1 Wigan\n\n{told}").events
    kinds = ("goal", "disallowed_goal")
    assert [
        f"{e.type} {e.clock.text()} {e.fields['player']}" for e in found if e.type in kinds and e.fields["player"]
    ] == wanted


@pytest.mark.parametrize(
    "told",
    [
        "It got worse for Wigan when Dan Roe saw red on 60 minutes.",
        "Wigan's hopes were all but over when Dan Roe pulled back Kit Lunn and was sent off on 60 minutes.",
        "A red card for Dan Roe, for a trip on Kit Lunn, left Wigan with ten men after 60 minutes.",
    ],
)
def test_the_side_that_suffers_loses_the_man(told: str) -> None:
    (card,) = matchx.parse(f"Bury 2-2 Wigan\n\n{told}").events
    assert (card.fields["player"], card.team) == ("Dan Roe", "Wigan")


def test_a_name_in_capitals_is_fuller_than_what_many_clubs_are_called() -> None:
    text = "NORTHAMPTON 1 Hull 0\n\nTown won through Dan Roe, who struck for Town on 20 minutes."
    assert matchx.parse(text).match.home == "Northampton"


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        (
            "Dan Kemp opened the scoring on seven minutes, then crossed for Lee Carli to make it 2-0 before the half-hour.",
            [("Dan Kemp", "7'", None), ("Lee Carli", "25-29'", "Dan Kemp")],
        ),
        (
            "Dan Kemp scored after nine minutes and then set up Lee Carli for the second on 40 minutes.",
            [("Dan Kemp", "9'", None), ("Lee Carli", "40'", "Dan Kemp")],
        ),
        ("Dan Kemp slipped in and crossed for Lee Carli to make it 2-0 on 40 minutes.", [("Lee Carli", "40'", "Dan Kemp")]),
    ],
)
def test_who_scores_and_then_sets_one_up_has_done_both(told: str, wanted: list[tuple[str, str, str | None]]) -> None:
    goals = [event for event in matchx.parse(f"Bury 2-1 Wigan\n\n{told}").events if event.type == "goal"]
    assert [(goal.fields["player"], goal.clock.text(), goal.fields["assist"]) for goal in goals] == wanted


@pytest.mark.parametrize(
    "told",
    [
        "Dan Kemp got his second yellow on 72 minutes. He had picked up his first for dissent just before half-time.",
        "Dan Kemp was dismissed on 72 minutes after a second booking. His first had come just before half-time.",
        "Dan Kemp collected a yellow card just before half-time and a second on 72 minutes.",
    ],
)
def test_the_first_of_a_man_booked_twice_is_no_goal(told: str) -> None:
    found = matchx.parse(f"Bury 2-1 Wigan\n\n{told}").events
    assert [(e.type, e.fields["player"], e.clock.text()) for e in found] == [
        ("card", "Dan Kemp", "41-45'"),
        ("card", "Dan Kemp", "72'"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Lee Carli floated a free-kick towards the spot, keeper Ted Hale came and got nowhere near it, and Dan Kemp headed in.",
        "Lee Carli swung in a corner, the goalkeeper flapped and Dan Kemp headed in.",
    ],
)
def test_a_goalkeeper_who_misses_a_cross_does_not_part_it_from_the_goal(told: str) -> None:
    (goal,) = (event for event in matchx.parse(f"Bury 1-0 Wigan\n\n{told}").events if event.type == "goal")
    assert (goal.fields["player"], goal.fields["assist"]) == ("Dan Kemp", "Lee Carli")


def test_a_new_subject_is_none_of_those_who_went_off() -> None:
    told = "Dan Kemp and Lee Carli came on for Tom Reay and Joe Marsh, and the 34-year-old Mark Ives was booked."
    found = [e.fields for e in matchx.parse(f"Bury 1-0 Wigan\n\n{told}").events if e.type == "substitution"]
    assert [(e["player_in"], e["player_out"]) for e in found] == [("Dan Kemp", "Tom Reay"), ("Lee Carli", "Joe Marsh")]


def test_the_final_say_is_a_goal_at_its_time() -> None:
    text = "Bury 2-1 Wigan\n\nDan Kemp had the final say with seven minutes of the ninety remaining."
    assert [e.clock.text() for e in matchx.parse(text).events] == ["83'"]


def test_a_first_goal_for_a_club_is_not_the_first_of_a_match() -> None:
    text = (
        "Bury 2-2 Wigan\n\nDan Kemp's first goal for the club earned Bury a point.\n\nTom Reay headed Wigan in front on six "
        "minutes and Lee Carli levelled for Bury on 34. Joe Marsh scored for Wigan midway through the second half.\n\nThe "
        "equaliser came when a cross was chested down for Dan Kemp to lash in."
    )
    assert [e.fields["player"] for e in matchx.parse(text).events if e.type == "goal"][-1] == "Dan Kemp"
