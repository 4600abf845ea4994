"""Rows of feeds and tables: whatever their columns and whatever parts them, they tell what their labels say."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import matchx

ROWS: dict[str, tuple[str, str]] = {
    "bars, newest first": (
        """MATCH FEED | Matchday 9 | FC Ostrand 1-2 Wellendorf 08

Time | Event | Player | Club | Detail
90+4' | Full time | | |
84' | Substitution | In: T. Marro / Out: L. Wirth | FC Ostrand |
77' | Goal | S. Obi | Wellendorf 08 | Penalty (1-2)
76' | Penalty awarded | S. Obi | Wellendorf 08 | Foul by E. Lund
70' | Shot saved | M. Kosta | FC Ostrand | Left foot, saved by B. Hauge
58' | Goal disallowed | C. Rode | Wellendorf 08 | Offside (VAR)
52' | Woodwork | P. Nilsson | FC Ostrand | Left foot, from outside the box
45+1' | Half time | | | 1-1
44' | Corner | | Wellendorf 08 |
39' | Own goal | E. Lund | FC Ostrand | (1-1)
19' | Foul | R. Vidal | Wellendorf 08 | On P. Nilsson
14' | Yellow card | H. Brand | FC Ostrand | Dissent
11' | Goal | P. Nilsson | FC Ostrand | Left foot (1-0)
1' | Kick-off | | |
""",
        """goal 11 FC Ostrand|P. Nilsson
card 14 FC Ostrand|H. Brand
goal 39 Wellendorf|E. Lund
chance 52 FC Ostrand|P. Nilsson|woodwork
disallowed_goal 58 Wellendorf|C. Rode
chance 70 FC Ostrand|M. Kosta|saved
penalty 76 Wellendorf|S. Obi|scored
goal 77 Wellendorf|S. Obi
substitution 84 FC Ostrand|T. Marro""",
    ),
    "labels first, stamps last, words below": (
        """MATCH CENTRE
Kilmorna Celtic vs Ardbeg Rangers

KICK OFF
Kilmorna get the game under way.

Corner - Kilmorna Celtic 3'

Attempt missed - Aoife Grady (Kilmorna Celtic) 8'
A left-footed effort from twenty yards goes well wide.

GOAL - Saoirse Wheelan (Ardbeg Rangers) 15'
Ardbeg hit the front. Wheelan volleyed home Ciara Dolan's free-kick.

Attempt saved - Laura Kinsale (Kilmorna Celtic) 27'
Megan Furley gets down well to push the striker's low drive away.

Substitution - Ardbeg Rangers 40'
On: Roisin Hannon
Off: Eimear Swan

Half time: Kilmorna Celtic 0-1 Ardbeg Rangers

Penalty - Kilmorna Celtic 57'
Hannon brings down Grady inside the area.

Penalty missed - Laura Kinsale (Kilmorna Celtic) 58'
Furley goes the right way and saves.

Red card - Ciara Dolan (Ardbeg Rangers) 74'
Straight red for an off-the-ball incident.

FULL TIME
Kilmorna Celtic 0-1 Ardbeg Rangers.
""",
        """chance 8 Kilmorna Celtic|Aoife Grady|off_target
goal 15 Ardbeg Rangers|Saoirse Wheelan
chance 27 Kilmorna Celtic|Laura Kinsale|saved
substitution 40 Ardbeg Rangers|Roisin Hannon
penalty 57 Kilmorna Celtic|Laura Kinsale|saved
card 74 Ardbeg Rangers|Ciara Dolan""",
    ),
    "a list of the goals above": (
        """Corriemoor 1-1 Inverbrae RECAP

KEY EVENTS
GOAL Inverbrae (Rowell, 33)
GOAL Corriemoor (Torrance, 12)

90+3' Full time: Corriemoor 1-1 Inverbrae

60' Nothing in it.

33' GOAL! Corriemoor 1-1 Inverbrae
One touch from Dolan's centre and the net shakes. Rowell grew up two streets from here.

12' GOAL! Corriemoor 1-0 Inverbrae
Highest of all at the far upright! Quarrie had forced the corner, and nobody went with him. Torrance, of course.

1' Off we go.
""",
        """goal 12 Corriemoor|Torrance
goal 33 Inverbrae|Rowell""",
    ),
    "a college's, surnames first": (
        """Play-by-Play: Eastern Pines (6-2-1) at Lakemoor State (5-3-2)

1st Half
00:00 Reyes, Camila at goalie for Lakemoor State.
03:11 Shot by EPU Hardy, Ella WIDE.
07:52 Corner kick by LSU [07:52].
08:03 Shot by LSU Ndour, Awa, SAVE Stott, Brooke.
14:45 GOAL by LSU Kowal, Jenna (FIRST GOAL), Assist by Ndour, Awa. Lakemoor State 1, Eastern Pines 0.
18:30 EPU substitution: Osborn, Kate for Lindh, Sara.
33:08 Yellow card on EPU Delgada, Ana.
38:16 Shot by EPU Osborn, Kate HIT CROSSBAR.
45:00 End of period [45:00].

2nd Half
47:33 GOAL by EPU Hardy, Ella, Assist by Osborn, Kate and Lindh, Sara. Lakemoor State 1, Eastern Pines 1.
66:37 GOAL by EPU Delgada, Ana (PENALTY KICK). Eastern Pines 2, Lakemoor State 1.
86:44 Shot by LSU Kowal, Jenna HIGH.
90:00 End of period [90:00].
Final: Eastern Pines 2, Lakemoor State 1
""",
        """chance 4 Eastern Pines|Hardy|off_target
chance 9 Lakemoor State|Ndour|saved
goal 15 Lakemoor State|Kowal
substitution 19 Eastern Pines|Osborn
card 34 Eastern Pines|Delgada
chance 39 Eastern Pines|Osborn|woodwork
goal 48 Eastern Pines|Hardy
penalty 67 Eastern Pines|Delgada|scored
goal 67 Eastern Pines|Delgada
chance 87 Lakemoor State|Kowal|off_target""",
    ),
}


@pytest.mark.parametrize("name", ROWS)
def test_rows(name: str, lines: Callable[[str], list[str]]) -> None:
    text, told = ROWS[name]
    kept = ("goal", "chance", "penalty", "card", "substitution", "disallowed_goal")
    assert [line for line in lines(text) if line.startswith(kept)] == told.split("\n")


def test_prose_is_no_row() -> None:
    text = "Harle 0-1 Wick\n\n" + "\n".join(
        (
            "3' Goal kick to Harle.",
            "20' Corner Wick. Moss swings it in and nobody gets near it.",
            "41' Great save! Ferrier keeps out Moss.",
            "60' GOAL! What a strike by Moss! Harle 0-1 Wick",
        )
    )
    told = [(e.type, e.fields.get("player"), e.fields.get("by")) for e in matchx.parse(text).events if e.type != "period"]
    assert told == [("chance", "Moss", "Ferrier"), ("goal", "Moss", None)]


def test_a_goal_or_a_foul_is_no_change() -> None:
    text = (
        "Harle 0-0 Wick\n\n12' Roper free-kick... IN!!! 1-0\n33' Sub: Lowe on for Roper\n44' Yellow card - Finn (Wick)\n"
        "60' Penalty conceded by Bo Moss (Wick) after a foul in the penalty area.\n"
        "61' Not a penalty to Harle after all.\n80' Corner Wick."
    )
    told = [(e.type, e.clock.minute) for e in matchx.parse(text).events if e.type not in ("period", "penalty")]
    assert told == [("goal", 12), ("substitution", 33), ("card", 44)]
