"""The running score: the cheapest way through the goals told, and what whole reports say of their scores."""

import pytest

import matchx
from matchx.resolve.ledger.sequence import Step, solve


def end(home: int, away: int):
    return lambda state: 4.0 * (abs(state[0] - home) + abs(state[1] - away))


def test_all_goals_told():
    way = solve([Step(0), Step(1, effect="level"), Step(0)], end(2, 1))
    assert way.after == [(1, 0), (1, 1), (2, 1)]
    assert all(way.certain)
    assert way.missing == 0


def test_a_missing_goal_is_placed_by_the_words():
    way = solve([Step(1, effect="level"), Step(0)], end(2, 1))
    assert way.missing == 1
    assert way.after == [(1, 1), (2, 1)]


def test_where_a_missing_goal_may_fall_anywhere_nothing_is_certain():
    way = solve([Step(0), Step(0)], end(3, 0))
    assert way.missing == 1
    assert not any(way.certain)


def test_a_goal_without_a_side_goes_where_it_is_lacking():
    way = solve([Step(0), Step(None, free=True)], end(1, 1))
    assert way.sides == [0, 1]


def test_a_doubtful_goal_too_many_is_passed_over():
    way = solve([Step(0), Step(0, skip=0.9)], end(1, 0))
    assert way.skipped == [1]


def test_half_time_orders():
    half = Step(moment=lambda state: 0.0 if state == (0, 1) else 2.0)
    assert solve([Step(1), half, Step(0)], end(1, 1)).after == [(0, 1), (0, 1), (1, 1)]


STATED = {
    "Everton beat Torquay 3-1 on Saturday at Goodison Park.": (3, 1),
    "Everton lost 3-1 to Torquay at Goodison Park.": (1, 3),
    "Everton were beaten 2-0 at Goodison Park by Torquay.": (0, 2),
    "Torquay ran out 2-0 winners against Everton at Goodison Park.": (0, 2),
    "Torquay came from behind to see off Everton 2-1 at Goodison Park.": (1, 2),
    "Everton and Torquay played out a goalless draw at Goodison Park.": (0, 0),
    "Everton were held to a 1-1 draw by Torquay at Goodison Park.": (1, 1),
    "Everton 2 Torquay United 3\nA wet night at Goodison Park.": (2, 3),
    "EVERTON 2\nTORQUAY UNITED 3\n\nA wet night at Goodison Park.": (2, 3),
    "Everton 2 (Smith 12, Jones 40)\nTorquay United 1 (Hull 90)\n\nA wet night at Goodison Park.": (2, 1),
    "FT: Everton 2-1 Torquay United.": (2, 1),
    "Everton hosted Torquay. Smith scored, and 1-0 it remained.": (1, 0),
}


@pytest.mark.parametrize("text", STATED)
def test_final_score(text):
    assert matchx.parse(text).match.full_time == STATED[text]


HALF = {
    "Everton beat Torquay 3-1 at Goodison Park. They led 2-0 at the interval.": (2, 0),
    "Everton beat Torquay 3-1 at Goodison Park. Half-time: 1-1.": (1, 1),
    "Everton beat Torquay 2-1 at Goodison Park. Smith headed in after 12 minutes, Ross levelled for Torquay on 30 minutes and "
    "Jones swept in the winner for Everton on 70 minutes.": (1, 1),
}


@pytest.mark.parametrize("text", HALF)
def test_half_time(text):
    assert matchx.parse(text).match.half_time == HALF[text]


LABELS = {
    "Referee: Mr A Quill, 3. Gate: 612.": {"referee": "A Quill", "attendance": 612},
    "Att: 94\nReferee: P. Hallam (Cheshire)": {"referee": "P. Hallam", "attendance": 94},
    "Player of the match\n\nDale Bellamy\n": {"player_of_the_match": "Dale Bellamy"},
    "Player of the Match (sponsored by Moss & Sons): Dale Bellamy": {"player_of_the_match": "Dale Bellamy"},
    "Town's star man: Bellamy - 8.": {"player_of_the_match": "Bellamy"},
    "County League Division Two | Marsh Road | Sunday 9 May": {
        "competition": "County League Division Two",
        "venue": "Marsh Road",
    },
}


@pytest.mark.parametrize("text", LABELS)
def test_labels(text):
    match = matchx.parse(f"Everton 1-0 Torquay\n{text}").match
    assert {key: getattr(match, key) for key in LABELS[text]} == LABELS[text]


def test_a_phase_begins_at_what_is_told_before_it() -> None:
    report = matchx.parse(
        "Leeds 2-1 Hull City\n\nHull went ahead on 12 minutes through Isaac Gordon. Leeds drew level before the break, Tom "
        "Webb heading home. Lee Garth won it on 80 minutes."
    )
    goals = [(event.clock.text(), event.fields["player"], event.fields["score"]) for event in report.events]
    assert goals == [("12'", "Isaac Gordon", (0, 1)), ("12-45'", "Tom Webb", (1, 1)), ("80'", "Lee Garth", (2, 1))]
