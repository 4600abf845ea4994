"""Live texts that think again: goals, cards and penalties taken back or changed, fields in other words, sides by nation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from matchx import pipeline

FEEDS: dict[str, tuple[str, str]] = {
    "second_thoughts": (
        """Barnet vs Sutton United, live

3' Barnet get us started.
9' Booking for Barnet, Callan, for holding.
14' GOAL SUTTON!!! Eastmond is through and rolls it in, 0-1!
14' Scratch that. The flag had been up all along. Still 0-0.
25' PENALTY! No, as you were, the flag's up against Kabamba.
31' RED CARD! Beard (Sutton United) goes in with both feet.
33' No red after all. The referee has seen it again and Beard stays on.
40' Yellow card for Hartigan (Barnet), late on Smith.
42' It is upgraded to a red. Hartigan walks.
HT Barnet 0-0 Sutton United
58' PENALTY TO SUTTON! Njoku trips Smith.
59' GOOOOAL! Barnet 0-1 Sutton United. Smith from the spot.
77' Callan's hamstring has gone, and it's young Stead who gets the nod.
85' 🔄 Randall for Smith.
FT Barnet 0-1 Sutton United""",
        """card 9 Barnet|Callan
disallowed_goal 14 Sutton United|Eastmond
card 40 Barnet|Hartigan
penalty 58 Sutton United|Smith|scored
goal 59 Sutton United|Smith
substitution 77 Barnet|Stead
substitution 85 Sutton United|Randall""",
    ),
    "name_below": (
        """Ghent 2-1 Genk: as it happened

Share
90+4 mins
FULL TIME
Ghent 2-1 Genk

Share
81 mins
GOAL - Ghent 2-1 Genk

Hugo Gambor

Oh my word. Noah Fadiga nicks it off the full-back, looks up, slides it across and Gambor cannot miss.

Share
60 mins
GOAL - Ghent 1-1 Genk

Tolu Arokodare (pen)

Right into the corner.

Share
58 mins
PENALTY TO GENK!

Torunarigha catches Karetsas on the ankle.

Share
22 mins
GOAL - Ghent 1-0 Genk

Andri Gudjohnsen

Tarik Tissoudali wriggles away and finds Gudjohnsen, who does the rest.

Share
KICK-OFF
Ghent 0-0 Genk""",
        """goal 22 Ghent|Andri Gudjohnsen
penalty 58 Genk|Tolu Arokodare|scored
goal 60 Genk|Tolu Arokodare
goal 81 Ghent|Hugo Gambor""",
    ),
    "other_fields": (
        """Vaduz vs Wil
5' | First period underway.
12' | Renato Muntwiler (Wil) strikes at goal from outside the area. The ball is blocked by Nico Hug.
20' | Luca Mack (Vaduz) finds the net from inside the area. Pass from Franz Beeli. 1-0.
37' | Player change, Wil: Ruben Dorn -> Philipp Muff.
52' | Player change, Vaduz.
66' | Nico Hug (Vaduz) is cautioned. Reason: delaying the restart.
80' | Luca Mack (Vaduz) strikes at goal from inside the area. Goalkeeper Marvin Keller makes the save.
90+3' | Full time.
Full time | Vaduz 1-0 Wil.""",
        """chance 12 Wil|Renato Muntwiler|blocked
goal 20 Vaduz|Luca Mack
substitution 37 Wil|Philipp Muff
substitution 52 Vaduz|-
card 66 Vaduz|Nico Hug
chance 80 Vaduz|Luca Mack|saved""",
    ),
}


@pytest.mark.parametrize("name", FEEDS)
def test_feed(name: str, lines: Callable[[str], list[str]]) -> None:
    text, told = FEEDS[name]
    assert lines(text) == told.splitlines()


def test_who_fouled_whom() -> None:
    text = FEEDS["name_below"][0]
    award = next(event for event in pipeline.parse(text).events if event.type == "penalty")
    assert (award.fields["conceded_by"], award.fields["won_by"]) == ("Torunarigha", "Karetsas")


def test_a_nation_tells_the_side() -> None:
    """ "The Danish defender" is none of those who are told of in the entries before."""
    text = """3' - Poulsen has an early effort wide of the Portugal goal.
12' - Ronaldo is booked for a foul on Hojlund.
30' - Portugal make the first change. Ramos makes way for Leao.
50' - Maehle goes into the book for a foul on Leao. The Danish defender is not happy.
61' - Ronaldo shoots over the bar from distance.
70' - Denmark make a change. Skov Olsen replaces Poulsen.
80' - Hojlund is put through by Skov Olsen and hits the post!"""
    teams = {event.fields.get("player") or event.fields["player_in"]: event.team for event in pipeline.parse(text).events}
    assert teams["Maehle"] == "Denmark"
    assert teams["Poulsen"] == teams["Hojlund"] == "Denmark"
    assert teams["Ronaldo"] == "Portugal"


def told(text: str, kind: str) -> list[tuple[str, str | None, str | None]]:
    found = [event for event in pipeline.parse(text).events if event.type == kind]
    return [(event.clock.text(), event.team, event.fields.get("player_in") or event.fields.get("player")) for event in found]


def test_a_change_is_announced_before_its_men() -> None:
    text = (
        "Barnet 1-1 Sutton United\n\n46' The second half begins. Sutton have made a change too.\n47' Rui Lima is on "
        "for Pat Orr.\n"
        "60' A change for Barnet.\n60' Nat Lowe replaces Abel Finn.\n90' It is over."
    )
    assert told(text, "substitution") == [("47'", "Sutton United", "Rui Lima"), ("60'", "Barnet", "Nat Lowe")]


def test_the_substitute_is_he_whose_name_was_cried() -> None:
    text = (
        "Barnet 0-1 Sutton United\n\n12' Corner to Barnet.\n47' Rui Lima is on for Pat Orr.\n60' Booked: Abel Finn.\n"
        "90' He's done it! SAM POST! Wild scenes as the substitute surely wins it for Sutton."
    )
    assert [player for _, _, player in told(text, "goal")] == ["SAM POST"]
