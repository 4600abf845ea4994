"""Who and what is named: people without a roster, teams, sides, grounds, officials."""

import time

import pytest

import matchx
from matchx import pipeline


def named(text, *kinds):
    return [(m.type, text[slice(*m.head)]) for m in pipeline.front(text).mentions if m.type in kinds]


def people(text):
    return [name for _, name in named(text, "PLAYER", "KEEPER")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then Virgil van Dorn found Jean-Marc N'Diaye.", ["Virgil van Dorn", "Jean-Marc N'Diaye"]),
        ("After the break Will Corner crossed for Sam Post.", ["Will Corner", "Sam Post"]),
        ("The unfortunate Yusuf Demir turned it into his own net.", ["Yusuf Demir"]),
        ("Hull goalkeeper Arlo Whitby saved from João Félix Souza.", ["Arlo Whitby", "João Félix Souza"]),
        ("On Sunday in March the Premier League leaders won at Anfield.", []),
        ("Referee Peter Hallam booked Ned Ruscoe.", ["Ned Ruscoe"]),
        ("Milo Sredovic's half-time words reached Ned Ruscoe.", ["Ned Ruscoe"]),
        ("Leeds manager Tom Bright praised Ola Fasan.", ["Ola Fasan"]),
        ("Cash and Rice combined, and Cash fired home.", ["Cash", "Rice", "Cash"]),
        ("J. Stonely headed wide.", ["J. Stonely"]),
        ("He fired straight at Chris Lane.", ["Chris Lane"]),
        ("Half-Time: Goalless. Penalty! Corner. Yes.", []),
        (
            "It was cleared by dos Reinos. Della Verga shot and Van den Hoek saved.",
            ["dos Reinos", "Della Verga", "Van den Hoek"],
        ),
        (
            "Owen Mac an Ghoill beat St. Ledger, and Mac an Ghoill wheeled away.",
            ["Owen Mac an Ghoill", "St. Ledger", "Mac an Ghoill"],
        ),
        ("He was brought down by Close, and defender Ball cleared Early's cross.", ["Close", "Ball", "Early"]),
        ("The Close season began early and the Ball rolled wide. Oh, what a goal.", []),
        ("How do Leeds respond?", []),
        ("Long Marden's Potter received a second yellow card. Hull won 2-1.", ["Long Marden", "Potter"]),
        ("Knight was beaten by Mori. May scored, and King replaced Ek.", ["Knight", "Mori", "May", "King", "Ek"]),
        ("Kiran Das came on for JJ Do. Das was booked.", ["Kiran Das", "JJ Do", "Das"]),
        (
            "Ek tested Lund. Lund's opposite number, Phil Askew, tipped a Brandt effort over.",
            ["Ek", "Lund", "Phil Askew", "Brandt"],
        ),
        ("Dunmere scored again when Ned Ruscoe headed the ball across.", ["Dunmere", "Ned Ruscoe"]),
    ],
)
def test_people(text, expected):
    assert people(text) == expected


def test_one_person_under_one_name():
    front = pipeline.front("Rosa Vega Montes replaced Thorne. Later Vega Montes shot wide, then Montes was booked.")
    assert {m.value for m in front.mentions if m.type == "PLAYER"} == {("Rosa Vega Montes",), ("Thorne",)}


def test_namesakes_stay_two():
    front = pipeline.front("Ben Achter put Leeds ahead; his brother Bart Achter was in goal. Achter dived.")
    assert len({m.value for m in front.mentions if m.type in ("PLAYER", "KEEPER")}) == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Leeds United beat the Tigers, and the hosts were happy.", [("TEAM", "Leeds United"), ("SIDE", "the hosts")]),
        ("Ossett Harriers drew with Schalke 04.", [("TEAM", "Ossett Harriers"), ("TEAM", "Schalke 04")]),
        ("Chelsea Women lost to Atlético Madrid.", [("TEAM", "Chelsea Women"), ("TEAM", "Atlético Madrid")]),
        ("Jordan Handley scored for Jordan.", [("TEAM", "Jordan")]),
        ("St Mirren lost to Hearts. Saints had gone close twice.", [("TEAM", "Hearts"), ("TEAM", "Saints")]),
        ("Ashdown Women 2, Harbour City 1", [("TEAM", "Ashdown Women"), ("TEAM", "Harbour City")]),
        ("Ashdown lost. They met Harbour City. Harbour City led.", [("TEAM", "Harbour City"), ("TEAM", "Harbour City")]),
        ("St Wilfrid's were level. Hull beat St Wilfrid's City 2-1.", [("TEAM", "St Wilfrid's City")]),
        ("Hull beat St Wilfrid's 2-1. St Wilfrid's keeper Ole Ek saved.", [("TEAM", "St Wilfrid's")]),
        ("Hull drew with AFC Thornley on Saturday.", [("TEAM", "AFC Thornley")]),
        ("Thornley - Ossway 2:3 (1:1)", [("TEAM", "Thornley"), ("TEAM", "Ossway")]),
        ("Thornley twice came from behind to beat Hull 3-2.", [("TEAM", "Thornley")]),
        ("KIELSTADT, Germany - Thornley had drawn level twice when Hull lost their keeper.", [("TEAM", "Thornley")]),
        ("Harbour Rovers came from behind to beat Hull.", [("TEAM", "Harbour Rovers"), ("TEAM", "Hull")]),
        ("Dunmere scored again late on, Ned Ruscoe tapping in from close range.", [("TEAM", "Dunmere")]),
        ("Dunmere, though, hit back through Ned Ruscoe.", [("TEAM", "Dunmere")]),
        ("Ned Ruscoe won it for Dunmere in the 88th minute.", [("TEAM", "Dunmere")]),
        ("Hull lost 2-1 to leaders Port Blair.", [("TEAM", "Hull"), ("TEAM", "Port Blair")]),
        (
            "DUNMERE were lucky, but nobody who saw it at the old ground by the sea will mind.\n\nNed Ruscoe scored.",
            [("TEAM", "DUNMERE")],
        ),
        ("It was three on the bounce for Dan Hooper's Dunmere.", [("TEAM", "Dunmere")]),
        ("Ned Ruscoe headed Dunmere into a 12th-minute lead.", [("TEAM", "Dunmere")]),
        ("Dunmere lost goalkeeper Ned Ruscoe to a red card.", [("TEAM", "Dunmere")]),
        ("Ned Ruscoe struck twice in seven minutes for Dunmere, on 62 and 69.", [("TEAM", "Dunmere")]),
        ("Dunmere made it four wins on the spin.", [("TEAM", "Dunmere")]),
        ("Dunmere's goal came late on, Ned Ruscoe heading in.", [("TEAM", "Dunmere")]),
        ("Unai Emery's side met the Spaniards.", [("SIDE", "Unai Emery"), ("SIDE", "the Spaniards")]),
    ],
)
def test_teams(text, expected):
    found = named(text, "TEAM", "SIDE")
    assert [pair for pair in expected if pair in found] == expected


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("They met at St James' Park on Friday.", "VENUE", "St James' Park"),
        ("It was a fine Carabao Cup tie.", "COMPETITION", "Carabao Cup"),
        ("They had failed to score in four outings at Miller's Lane.", "VENUE", "Miller's Lane"),
        ("Quiet was the afternoon at Hatpin Road, where it rained.", "VENUE", "Hatpin Road"),
        ("It all came right at the Stade des Peupliers in the end.", "VENUE", "Stade des Peupliers"),
        ("The crowd left Lakeside Arena early.", "VENUE", "Lakeside Arena"),
        ("They are out of the Marches County Ladies' Cup.", "COMPETITION", "Marches County Ladies' Cup"),
        ("The North Fells Charity Shield stays in town.", "COMPETITION", "North Fells Charity Shield"),
        ("They drew again in the I-League on Friday.", "COMPETITION", "I-League"),
        ("Mr Ashdown pointed to the spot.", "OFFICIAL", "Ashdown"),
        ("The Dutchman fired wide.", "DESC", "The Dutchman"),
        ("Then the visiting goalkeeper saved.", "KEEPER_DESC", "the visiting goalkeeper"),
        ("The 22-year-old striker shot.", "DESC", "The 22-year-old striker"),
    ],
)
def test_other_phrases(text, kind, name):
    spans = [text[m.start : m.end] for m in pipeline.front(text).mentions if m.type == kind]
    assert name in spans


@pytest.mark.parametrize("words", ["Alpha Beta Gamma ", "Alpha (Beta ", "A-B-C-", "Alpha Beta 1 "])
def test_a_line_of_capitals_without_end_takes_no_longer_than_its_length(words):
    """Score-line patterns without a bound took 39 s for 12 KB of these; bounded ones take a tenth of a second."""
    text = "Leeds 1-0 Hull\n\n" + (words * 3000)[:12_000] + "v Hull 2-1"
    pipeline.front("Leeds 1-0 Hull")  # compiles what is compiled once
    began = time.process_time()
    pipeline.front(text)
    assert time.process_time() - began < 10


def test_a_described_man_is_one_mention() -> None:
    assert "the off-colour Luca Farr" in [m[1] for m in spans("He sent on Ned Powell for the off-colour Luca Farr.")]


def spans(text: str) -> list[tuple[str, str]]:
    return [(m.type, text[m.start : m.end]) for m in pipeline.front(text).mentions]


def test_a_womens_team_of_a_listed_club() -> None:
    (home, _) = [m for m in pipeline.front("Reading FC Women 1-3 Durham").mentions if m.type == "TEAM"]
    assert home.value == ("Reading",)


def test_a_competition_with_its_year_is_no_man() -> None:
    assert spans("Farr is joint top scorer at Euro 2024.")[-1] == ("COMPETITION", "Euro 2024")


def test_a_side_told_by_a_place_and_a_man_by_two_names():
    text = (
        "Kerala Blasters 2-0 Chennaiyin\n\nThe Tamil Nadu outfit nearly restored parity. Lalhming Chhak, popularly known as "
        "Mapuia, dribbled past two defenders before unleashing a grounder which beat Barua all ends up, only to come back off "
        "the woodwork."
    )
    found = [event.fields["player"] for event in matchx.parse(text).events]
    assert found == ["Lalhming Chhak"]


def test_the_second_of_two_between_whom_something_is_does_nothing():
    text = (
        "Preston 0-1 Norwich\n\nBrad Toome raced clear after a mix-up between Marcus Lind and Fran Ibar, went round the "
        "goalkeeper and took too long, allowing Kwame Asan to slide in and hack it off the line."
    )
    assert [(event.fields["player"], event.fields["by"]) for event in matchx.parse(text).events] == [
        ("Brad Toome", "Kwame Asan")
    ]


def test_a_reserve_goalkeeper_comes_on():
    text = "Kilmarnock 1-3 Hibernian\n\nFras Bonnar was sacrificed for back-up goalkeeper Alek Ranta on 31 minutes."
    assert [event.fields["player_in"] for event in matchx.parse(text).events] == ["Alek Ranta"]


def test_a_referee_of_a_nation_is_no_player_of_it() -> None:
    assert "DESC" not in [kind for kind, _ in spans("Ned Powell fell, and the German referee gave the penalty.")]


def test_a_son_of_the_manager_plays() -> None:
    assert ("PLAYER", "Kyle Bassett") in spans("Luca Farr was replaced by Kyle Bassett, the manager's son, on 85 minutes.")


def test_behind_a_shot_and_its_adverb_stands_a_man() -> None:
    assert ("PLAYER", "Orvel Tamsin") in spans("Ned Powell shot tamely at Orvel Tamsin after 17 minutes.")


def test_what_a_man_was_picked_in_is_no_man() -> None:
    told = spans("Keeper Luca Farr, a former second-round SuperDraft pick, got a hand to it.")
    assert [name for kind, name in told if "SuperDraft" in name and kind == "PLAYER"] == []


def test_the_comma_behind_a_man_named_in_an_aside_is_of_the_aside() -> None:
    assert ("PLAYER", "The captain, Luca Farr,") in spans("The captain, Luca Farr, headed against the bar.")
