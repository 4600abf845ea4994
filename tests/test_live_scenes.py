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
    "a club's ticker: pet names, men by number, ways in capitals": (
        """Stanmoor Town v Lydden Athletic (H), match updates

KO | We're off at the Rec!
7' | 🧤 Smart stop by Harry Pell to deny the Lydden number 9 one on one.
12' | GOOOOAAAALLLL!!! 1-0! Kyle Amos!! Reece Dutton's long throw is half cleared and Amosy lashes it in off the post!
18' | 🟨 Lydden's number 4 goes into the book for a late one on Danny Teale.
29' | Lydden level. Their number 10 is given too much room and curls one into the corner. 1-1.
51' | 🔴 PENALTY TOWN! Lewis Monk is bundled over as he's about to pull the trigger.
52' | Amos steps up... GET IIIINNNN!! 2-1!! Sent him the wrong way.
88' | 🔄 Town: Amos OFF (what a shift 👏), debut for 16-year-old Alfie Stokes
90+4' | FULL TIME! Stanmoor 2-1 Lydden. UP THE TOWN
""",
        """chance Lydden Athletic None
goal Stanmoor Town Kyle Amos 1-0
card Lydden Athletic None
goal Lydden Athletic None 1-1
penalty Stanmoor Town Kyle Amos
goal Stanmoor Town Kyle Amos 2-1
substitution Stanmoor Town Alfie Stokes""",
    ),
    "friends who write: a kick in the next entry, a goal withdrawn": (
        """FAN WATCHALONG: Redmarsh United v Tolney FC (kick off 12:30)

12:31 Mags: here we go then 🙏
12:36 Stu: Nani Okeke straight into it, shot blocked by their big lad Harker
12:44 Stu: GOALLLLLLL 🔴🔴🔴 OKEKE!!!! What a ball from Trent Pell and Nani's rounded the keeper. 1-0!!!
13:02 Stu: Tolney pen. Vass handball. Can't argue tbh
13:03 Mags: Sankey to take it. SAVED!!! OLLIE DUNNE YOU ABSOLUTE HERO 🧤
13:10 Stu: Tolney goal. Corner, free header, Harker. 1-1
13:16 Mags: HT 1-1.
13:33 Stu: 2nd half. Tolney have taken Sankey off for some kid called Ibsen
13:41 Mags: Vass with a rasper from 20 yards, keeper tips it over
13:47 Stu: sub for us. Pell off, Danny Quill on
13:55 Mags: Okeke had the ball in the net but VAR has ruled it out, offside by a toenail
14:09 Stu: SCEEEENES 🔥 QUILL!!! 2-1!!! Deflected but who cares
14:24 Mags: FULL TIME GET INNNNN 2-1
""",
        """chance Redmarsh United Nani Okeke
goal Redmarsh United Nani Okeke 1-0
penalty Tolney FC Sankey
goal Tolney FC Harker 1-1
substitution Tolney FC Ibsen
chance Redmarsh United Vass
substitution Redmarsh United Danny Quill
disallowed_goal Redmarsh United Nani Okeke
goal Redmarsh United Danny Quill 2-1""",
    ),
    "a writer's own words: goals without a score line, found by the states of the match": (
        """Ambleford City v Wrayton: minute by minute

1 min: Wrayton, in yellow, kick off.
11 min: Ambleford's keeper Petr Novak dawdles over a back-pass and is nearly made to pay by Dunne.
19 min: Wrayton have the lead. Coyle's corner drops on Tunde Ajayi's instep, and you don't give him a free swing.
24 min: The replays show it took a nick off Pickard's boot on its way in, but Ajayi will claim that.
38 min: Lovely. Hale skips past Coyle as if he were a cone, gets to the byline and picks out Birch. Six yards, no keeper.
Half-time: Ambleford City 1-1 Wrayton
57 min: Should be two. Birch is inches away from marking his birthday with a winner, his header clearing the bar.
71 min: The referee points to the spot! Hale was clattered by Pickard. Birch has the ball under his arm.
72 min: Novak's opposite number Sorley guessed right and still could not get near it. In off the post. Two-one!
Full-time: Ambleford City 2-1 Wrayton
""",
        """goal Wrayton Tunde Ajayi 0-1
goal Ambleford City Birch 1-1
chance Ambleford City Birch
penalty Ambleford City Birch
goal Ambleford City Birch 2-1""",
    ),
    "score lines above the stamps, and who is sent on his way": (
        """Larkfield Rovers v Tarn United live

Larkfield Rovers 0-0 Tarn United
4 mins: A cagey start on a heavy pitch.

Larkfield Rovers 0-1 Tarn United
15 mins: Sven Oster slides in Mick Dawber and the young man makes it look easy.

Larkfield Rovers 0-1 Tarn United
29 mins: The home fans want more.

Larkfield Rovers 1-1 Tarn United
44 mins: Up pops big Rob Hanley, all alone, and he cannot miss.

HT: Larkfield Rovers 1-1 Tarn United

Larkfield Rovers 1-1 Tarn United
60 mins: Dawber heads wide.

Larkfield Rovers 1-1 Tarn United
90 mins: Nothing between them.
""",
        """goal Tarn United Mick Dawber 0-1
goal Larkfield Rovers Rob Hanley 1-1
chance Tarn United Mick Dawber""",
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
