"""An entry of a live text is one scene: a cry or the next score says what it is, the names in it say who."""

from __future__ import annotations

import pytest

import matchx
from matchx.follow import fold, follow

SCENES: dict[str, tuple[str, str]] = {
    "the next score tells of the goals before it": (
        """Dunmore v Aberlyn live

1 min: Dunmore get us going.
6 min: Oh my word. Ewan Bright thumps a header against the Aberlyn bar.
17 min: THEY'VE SCORED! Out of nothing Dunmore lead. Mullan rifles it into the top corner. Pask got fingertips to it.
30 min: Joss Bell has a pop from distance, straight down Sweeney's throat.
41 min: Equaliser! Bell gets what his side deserve. Orr with the cross, Bell with the header. 1-1.
45+1 min: Half-time: Dunmore 1-1 Aberlyn.
58 min: How did that stay out? Bright heads it goalwards, Pask is beaten, and there's Niall Tate on the line to hack it away.
74 min: GOAL FOR ABERLYN! Heartbreak for Dunmore. It's only half cleared and Orr smashes it in.
80 min: Off goes Bell to cheers after his goal, and on comes Kit Lowe.
Full-time: Dunmore 1-2 Aberlyn
""",
        """chance Dunmore Ewan Bright
goal Dunmore Mullan 1-0
chance Aberlyn Joss Bell
goal Aberlyn Joss Bell 1-1
chance Dunmore Ewan Bright
goal Aberlyn Orr 1-2
substitution Aberlyn Kit Lowe""",
    ),
    "newest first, without a last score": (
        """LIVE: Crestwood Rovers vs Port Arlen

90'+5' It's all over here.
88' Substitution: Rovers bring on Paul Tranter. Lindahl makes way after his brace.
81' GET IN! Lindahl again! The Swede has two. Aziz pulled it back and Lindahl had time to place it beyond Forde.
61' Fenn levels it up for Arlen. Poor from Dalby, who spills a routine cross, and the striker can't miss. 1-1.
HT Crestwood Rovers 1 Port Arlen 0
33' The breakthrough! It's that man Lindahl, who else? Corrin's corner breaks to the number nine and he makes no mistake.
20' Aziz stings the palms of Forde.
1' Kick-off!
""",
        """chance Crestwood Rovers Aziz
goal Crestwood Rovers Lindahl 1-0
goal Port Arlen Fenn 1-1
goal Crestwood Rovers Lindahl 2-1
substitution Crestwood Rovers Paul Tranter""",
    ),
    "a goal looked at, a penalty asked for, an own goal, over several entries": (
        """Rostrevor v Zilava live

1 min: Off we go.
7 min: A Sweeney header is a gimme for Straka in the Zilava goal.
18 min: Zilava break, three against two, and Hruska is there to finish at the back post. There's a check for offside ...
20 min: ... and after a long look the goal stands. Rostrevor 0-1 Zilava.
26 min: A note: that goal was timed at 18 minutes and four seconds.
37 min: Huge shouts for a penalty as Brady goes down under Filo's challenge.
38 min: The referee has been told to have a look.
39 min: It's a penalty!
41 min: McArdle scores! Straka fell the other way. 1-1.
Half-time: Rostrevor 1-1 Zilava
59 min: Rostrevor 2-1 Zilava! Benko and Sweeney went for the corner and it's in.
62 min: It's been confirmed as a Benko own goal.
88 min: Ruane! Ruane! Daly's flick, Brady's lay-off and it's in off the underside of the bar! 3-1!
Full-time: Rostrevor 3-1 Zilava
""",
        """chance Rostrevor Sweeney
goal Zilava Hruska 0-1
penalty Rostrevor McArdle
goal Rostrevor McArdle 1-1
goal Rostrevor Benko 2-1
goal Rostrevor Ruane 3-1""",
    ),
    "an agency's times": (
        """Running file, play-off, Marvania v Ostland

1945 KICKOFF Marvania, unbeaten in nine, begin the match.
1956 Marvania captain Ion Dragos sends a free kick narrowly over.
2003 GOAL Ostland take the lead. Timo Brandl races clear and dinks it over goalkeeper Vlad Moisei.
2011 Moisei keeps the deficit at one, diving to his right to push away Stefan Krug's volley.
2031 HALFTIME Marvania 0 Ostland 1
2047 The teams are back out.
2114 VAR CHECK Ahrens turns in Krug's centre but the goal is ruled out for offside.
2139 FULLTIME Marvania 0 Ostland 1
""",
        """chance Marvania Ion Dragos
goal Ostland Timo Brandl 0-1
chance Ostland Stefan Krug
disallowed_goal Ostland Ahrens""",
    ),
}


def _line(event: matchx.Event) -> str:
    who = event.fields.get("player") or event.fields.get("player_in")
    score = event.fields.get("score")
    return f"{event.type} {event.team} {who}" + (f" {score[0]}-{score[1]}" if score else "")


@pytest.mark.parametrize("name", SCENES)
def test_scene(name: str) -> None:
    text, told = SCENES[name]
    assert [_line(event) for event in matchx.parse(text).events if event.type not in ("period", "var")] == told.splitlines()


@pytest.mark.parametrize("name", SCENES)
def test_a_scene_followed_line_by_line_is_the_same(name: str) -> None:
    text = SCENES[name][0]
    followed = [
        {key: value for key, value in item.items() if key not in ("id", "related")}
        for item in fold(follow(text.splitlines(keepends=True)))
    ]
    parsed = [event.to_dict() for event in matchx.parse(text).events]
    for event in parsed:
        del event["id"], event["related"]
    assert sorted(followed, key=str) == sorted(parsed, key=str)


def test_years_at_the_heads_of_lines_are_no_times() -> None:
    years = "\n".join(f"{year} Uruguay won the tournament with a goal by Smith." for year in (1930, 1934, 1938, 1950))
    assert not any(event.clock.known for event in matchx.parse(years).events)
