"""Results with lists of their scorers, in the forms in which papers and leagues print them."""

from __future__ import annotations

import pytest

import matchx

# Each tells the same match: Oldcastle 3 Brigmoor 2.
TIMED = (
    "Oldcastle 3 (Varley 3, 80, Stroud 55) Brigmoor 2 (Kemp 9, 61 pen)",
    "OLDCASTLE 3 (Varley 3, 80, Stroud 55), BRIGMOOR 2 (Kemp 9, 61 (pen)). Att: 312",
    "Oldcastle 3 [Varley (3, 80), Stroud (55)], Brigmoor 2 [Kemp (9, 61p)]",
    "Oldcastle 3-2 Brigmoor (Varley 3', 80', Stroud 55'; Kemp 9', 61' pen)",
    "Oldcastle 3-2 Brigmoor\nVarley 3, 80\nStroud 55\nKemp 9, 61 (pen)",
    "Oldcastle (1) 3 Brigmoor (1) 2\nOldcastle: Varley 3 mins, 80 mins; Stroud 55 mins\nBrigmoor: Kemp 9 mins, 61 mins (pen)",
    "Oldcastle 3, Brigmoor 2. Scorers: Oldcastle - Varley (3, 80), Stroud (55); Brigmoor - Kemp (9, 61 pen).",
    "Oldcastle beat Brigmoor 3-2 (Varley 3, 80, Stroud 55; Kemp 9, 61 pen).",
    "Oldcastle 3-2 Brigmoor. 1-0 Varley (3), 1-1 Kemp (9), 2-1 Stroud (55), 2-2 Kemp (61, pen), 3-2 Varley (80).",
    "OLDCASTLE 3\nVarley 3, 80, Stroud 55\nBRIGMOOR 2\nKemp 9, 61 pen",
)
COUNTED = (
    "Oldcastle 3 (Varley 2, Stroud) Brigmoor 2 (Kemp 2)",
    "Oldcastle 3, Brigmoor 2. Scorers: Oldcastle - Varley (2), Stroud; Brigmoor - Kemp (2).",
    "Oldcastle 3 Brigmoor 2. Goals: Varley 2, Stroud; Kemp 2.",
    "Oldcastle 3 (Varley [two], Stroud) Brigmoor 2 (Kemp x2)",
)


def goals(text):
    return [event for event in matchx.parse(text).events if event.type == "goal"]


@pytest.mark.parametrize("text", TIMED)
def test_minutes(text):
    found = [(event.clock.minute, event.team, event.fields["player"]) for event in goals(text)]
    assert found == [
        (3, "Oldcastle", "Varley"),
        (9, "Brigmoor", "Kemp"),
        (55, "Oldcastle", "Stroud"),
        (61, "Brigmoor", "Kemp"),
        (80, "Oldcastle", "Varley"),
    ]
    assert [event.clock.minute for event in goals(text) if event.fields.get("penalty")] == [61]


@pytest.mark.parametrize("text", COUNTED)
def test_a_figure_is_a_number_of_goals_where_the_result_says_so(text):
    found = sorted((event.team, event.fields["player"]) for event in goals(text))
    assert found == [("Brigmoor", "Kemp")] * 2 + [("Oldcastle", "Stroud")] + [("Oldcastle", "Varley")] * 2
    assert all(event.clock.minute is None for event in goals(text))


def test_own_goals_extra_time_and_time_added_on():
    found = goals("Oldcastle 2 (Varley 45+2, own goal 70) Brigmoor 1 (Stroud og 12)")
    assert [(event.clock.text(), event.team, bool(event.fields.get("own_goal"))) for event in found] == [
        ("12'", "Brigmoor", True),
        ("45+2'", "Oldcastle", False),
        ("70'", "Oldcastle", True),
    ]
    assert [event.clock.text() for event in goals("Oldcastle 1, Brigmoor 0 (after extra time: Varley 101)")] == ["101'"]


def test_of_several_results_only_this_match_counts():
    report = (
        "Oldcastle 1 (Varley 12) Brigmoor 0\nVarley's header in the 12th minute was enough for Oldcastle against Brigmoor.\n"
        "Other result: Penwith 1 (Hocking 7) Trewin 0"
    )
    assert [event.fields["player"] for event in goals(report)] == ["Varley"]


@pytest.mark.parametrize(
    "text",
    [
        "Oldcastle 2-0 Brigmoor. Varley 7, Stroud 6, Kemp 8, Dunn 5, Moss 7.",  # ratings
        "Oldcastle 1 (Varley 12, Stroud 40) Brigmoor 0",  # one goal too many
    ],
)
def test_a_list_that_does_not_fit_the_result_is_none(text):
    from matchx import pipeline
    from matchx.mentions import sheets

    assert not sheets.find(pipeline._read(text))


def test_an_american_summary():
    report = (
        "Cascade Timbermen 2, Lone Star Athletic 1\n\nThe Timbermen came from behind.\n\nSCORING SUMMARY\n"
        "LSA: Rollie Teague (Bo Harden) 5'\nCAS: Own goal (Wade Pruitt) 60'\nCAS: Ike Landry (PK) 90+4'\n"
    )
    found = [(event.clock.text(), event.team, event.fields["player"], event.fields.get("assist")) for event in goals(report)]
    assert found == [
        ("5'", "Lone Star Athletic", "Rollie Teague", "Bo Harden"),
        ("60'", "Cascade Timbermen", "Wade Pruitt", None),
        ("90+4'", "Cascade Timbermen", "Ike Landry", None),
    ]


def test_a_list_decides_whose_goals_the_account_tells():
    report = (
        "Oldcastle 2 (Varley 8, own goal 77) Brigmoor 0\n\nVarley had the ball in the net inside ten minutes, "
        "stabbing in from a yard. It was all over thirteen minutes from the end, "
        "when Sam Kemp of Brigmoor headed past his own keeper."
    )
    found = [(event.clock.text(), event.team, event.fields["player"]) for event in goals(report)]
    assert found == [("8'", "Oldcastle", "Varley"), ("77'", "Oldcastle", "Sam Kemp")]


BELOW = """Oldcastle 2-3 Brigmoor

Brigmoor came through a long night.

Hume, Tate, Bell (Cross 74), Moss, Orr, Stroud, Varley, Lowe, Gray, Finn, Dunn.

Subs not used: Pratt, Dale.

Moss, Orr.

Varley 3, 80.

Farr, Tolley, Fasan, Boyd, Kemp, Vale (Swift 46), Ruscoe, Pyle, Slate, Dean, Askew. Subs not used: Martin, Palmer.

Boyd.

Tate 61 og, Kemp 107, Swift 112.
"""


def test_lines_of_scorers_below_the_line_ups_need_no_label():
    found = [(e.clock.text(), e.team, e.fields["player"], e.fields["own_goal"]) for e in goals(BELOW)]
    assert found == [
        ("3'", "Oldcastle", "Varley", False),
        ("61'", "Brigmoor", "Tate", True),
        ("80'", "Oldcastle", "Varley", False),
        ("107'", "Brigmoor", "Kemp", False),
        ("112'", "Brigmoor", "Swift", False),
    ]


def test_lines_with_other_numbers_of_goals_are_no_lists_of_scorers():
    text = BELOW.replace("Varley 3, 80.", "Varley 3.").replace("Tate 61 og, ", "")
    assert not any(e.fields["player"] == "Varley" for e in goals(text))


def test_the_letters_of_a_side_stand_behind_each_goal():
    text = "Torino 1-2 Genoa\nLindgren 9 (T), Rouvier pen 58 (G), Corbelli og 81 (G)\n"
    found = [
        (event.team, event.clock.minute, event.fields["own_goal"])
        for event in matchx.parse(text).events
        if event.type == "goal"
    ]
    assert found == [("Torino", 9, False), ("Genoa", 58, False), ("Genoa", 81, True)]
