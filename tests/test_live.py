"""Live texts in ten house styles: entries, scores, shouts, sides, penalties, the shoot-out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from matchx import pipeline

# Each feed: text, then what happened, a line for each event: type minute team player [more].
FEEDS: dict[str, tuple[str, str]] = {
    "ticker_brackets": (
        """Grimsby v Notts County - LIVE

[1'] We are off at Blundell Park.
[7'] Booking for the visitors: Palmer catches Rose late.
[12'] CHANCE! Rose turns his man and shoots, Slocombe saves low to his right.
[20'] GOAL! Grimsby 1-0 Notts County (Rose). Vernam's cross was perfect and Rose nodded it in.
[33'] Notts County have the ball in the net through Langstaff but the flag is up. No goal.
[45+1'] Half-time approaches. Jones heads wide from a corner.
HT: Grimsby 1-0 Notts County
[58'] Change for Notts County: Crowley on, Nemane off.
[71'] GOAL! Grimsby 1-1 Notts County (Crowley). What an impact.
[90+3'] Yellow card, Vernam, time-wasting.
FT: Grimsby 1-1 Notts County""",
        """card 7 Notts County|Palmer
chance 12 Grimsby|Rose|saved
goal 20 Grimsby|Rose
disallowed_goal 33 Notts County|Langstaff
chance 45 None|Jones|off_target
substitution 58 Notts County|Crowley
goal 71 Notts County|Crowley
card 90 Grimsby|Vernam""",
    ),
    "newest_first": (
        """FULL TIME: Lyon 2-1 Nantes

90+4 min: It's all over in Lyon!

88 min: GOAL! Lyon 2-1 Nantes (Cherki 88)
Heartbreak for the visitors. Tagliafico pulls it back and Cherki finishes low into the corner.

80 min: Nantes make a change. Ganago replaces Simon.

67 min: GOAL! Lyon 1-1 Nantes (Lacazette 67 pen)
The captain sends the keeper the wrong way.

66 min: Penalty to Lyon! Castelletto brings down Cherki.

51 min: GOAL! Lyon 0-1 Nantes (Simon 51)
Against the run of play, Simon races clear and slots it past Lopes.

HALF-TIME: Lyon 0-0 Nantes

38 min: Lacazette hits the post!

20 min: Lafont tips over Nuamah's curling shot.

1 min: Nantes kick off.""",
        """chance 20 None|Nuamah|saved
chance 38 Lyon|Lacazette|woodwork
goal 51 Nantes|Simon
penalty 66 Lyon|Lacazette|scored
goal 67 Lyon|Lacazette
substitution 80 Nantes|Ganago
goal 88 Lyon|Cherki""",
    ),
    "club_feed": (
        """MATCH UPDATES: Wrexham AFC v Crawley Town

KICK-OFF | The Reds get us going at the Racecourse Ground.
6 | Early chance for us! Mullin's header is held by Addai.
19 | GOAL! 1-0 WREXHAM! Mullin heads us in front from McClean's corner!
31 | Off the bar! So close from Palmer for us.
40 | Yellow card for Crawley's Conroy after a foul on Palmer.
HT | Wrexham 1-0 Crawley Town
46 | Crawley make a change at the break, Khaleel replaced by Darcy.
63 | GOAL! 1-1. Darcy levels for the visitors with a low drive.
70 | Two changes for us: Dalby and Fletcher replace Mullin and Palmer.
82 | GOAL! 2-1 Wrexham! Fletcher with a bullet header!
90 | Six minutes to be added.
FT | Wrexham 2-1 Crawley Town""",
        """chance 6 Wrexham AFC|Mullin|saved
goal 19 Wrexham AFC|Mullin
chance 31 Wrexham AFC|Palmer|woodwork
card 40 Crawley Town|Conroy
substitution 46 Crawley Town|Darcy
goal 63 Crawley Town|Darcy
substitution 70 Wrexham AFC|Dalby
substitution 70 Wrexham AFC|Fletcher
goal 82 Wrexham AFC|Fletcher""",
    ),
    "template_overturned": (
        """First Half begins.
3' Foul by Tomas Rigo (Banik Ostrava).
9' Attempt missed. Jan Kliment (Sigma Olomouc) right footed shot from outside the box is high and wide to the left.
17' Goal! Sigma Olomouc 1, Banik Ostrava 0. Jan Kliment (Sigma Olomouc) left footed shot from the centre of the box to the bottom right corner. Assisted by Radim Breite.
30' Tomas Rigo (Banik Ostrava) is shown the yellow card for a bad foul.
45'+2' First Half ends, Sigma Olomouc 1, Banik Ostrava 0.
Second Half begins Sigma Olomouc 1, Banik Ostrava 0.
52' GOAL OVERTURNED BY VAR: Ewerton (Banik Ostrava) scores but the goal is ruled out after a VAR review.
60' Substitution, Banik Ostrava. Abdullahi Tanko replaces Ewerton.
74' Goal! Sigma Olomouc 1, Banik Ostrava 1. Abdullahi Tanko (Banik Ostrava) header from very close range to the top left corner. Assisted by Jiri Boula with a cross.
80' Attempt saved. Radim Breite (Sigma Olomouc) header from the centre of the box is saved in the top centre of the goal.
90'+5' Second Half ends, Sigma Olomouc 1, Banik Ostrava 1.
Match ends, Sigma Olomouc 1, Banik Ostrava 1.""",
        """chance 9 Sigma Olomouc|Jan Kliment|off_target
goal 17 Sigma Olomouc|Jan Kliment
card 30 Banik Ostrava|Tomas Rigo
disallowed_goal 52 Banik Ostrava|Ewerton
substitution 60 Banik Ostrava|Abdullahi Tanko
goal 74 Banik Ostrava|Abdullahi Tanko
chance 80 Sigma Olomouc|Radim Breite|saved""",
    ),
    "line_ups": (
        """Fulham vs Everton | Carabao Cup

Teams
Fulham: Leno; Castagne, Diop, Bassey, Robinson; Reed, Cairney, Pereira; Wilson, Iwobi, Muniz.
Everton: Pickford; Young, Keane, Branthwaite, Mykolenko; Garner, Onana, Doucoure; Harrison, Beto, Calvert-Lewin.

80' GOAL! Fulham 1-1 Everton (Beto). The striker bundles it in.
41' GOAL! Fulham 1-0 Everton (Keane og). Robinson's cross goes in off the defender.
12' Wilson curls just wide.
5' Leno saves from Calvert-Lewin.
2' Garner is booked for a foul on Wilson.""",
        """card 2 Everton|Garner
chance 5 Everton|Calvert-Lewin|saved
chance 12 Fulham|Wilson|off_target
goal 41 Fulham|Keane
goal 80 Everton|Beto""",
    ),
    "shootout_kicks": (
        """Everton v Fulham, Carabao Cup quarter-final

2' Garner is booked for a foul on Wilson.
5' Leno saves from Calvert-Lewin.
41' GOAL! Everton 0-1 Fulham (Wilson). A fine low finish.
80' GOAL! Everton 1-1 Fulham (Beto). The substitute bundles it in.
90+4' Full time: Everton 1-1 Fulham. It's penalties.
PENALTY SHOOT-OUT
Reed scores. Everton 0-1 Fulham
Garner scores. Everton 1-1 Fulham
Wilson hits the bar! Everton 1-1 Fulham
Onana - saved by Leno! Everton 1-1 Fulham
Palhinha sends Pickford the wrong way. Everton 1-2 Fulham
Beto puts it over. Everton 1-2 Fulham
FULHAM WIN 2-1 ON PENALTIES""",
        """card 2 Everton|Garner
chance 5 Everton|Calvert-Lewin|saved
goal 41 Fulham|Wilson
goal 80 Everton|Beto
shootout_kick - Fulham|Reed|scored
shootout_kick - Everton|Garner|scored
shootout_kick - Fulham|Wilson|woodwork
shootout_kick - Everton|Onana|saved
shootout_kick - Fulham|Palhinha|scored
shootout_kick - Everton|Beto|off_target""",
    ),
    "grassroots": (
        """Sunday League Div 2
Hollins Park v Dunmere Athletic
updates from Baz behind the goal

2 mins - straight from kick off Tonko is in on goal, their keeper saves
9 mins - 1-0!!! Tonko!! great ball from Deggsy
23 mins - they equalise, big lad at the back post. 1-1
35 mins - yellow for Deggsy for backchat
HT 1-1
51 mins - Ryan on for Deggsy, our first change
60 mins - Ryan free kick, just over
77 mins - GOAL 2-1!!! Tonko again, tap in
90 mins - nearly there
FT 2-1. Up the Park""",
        """chance 2 Hollins Park|Tonko|saved
goal 9 Hollins Park|Tonko
goal 23 Dunmere Athletic|-
card 35 Hollins Park|Deggsy
substitution 51 Hollins Park|Ryan
chance 60 Hollins Park|Ryan|off_target
goal 77 Hollins Park|Tonko""",
    ),
    "stamps_alone": (
        """Bremen - Mainz

5
YELLOW CARD!
Kohr of Mainz goes in hard on Bittencourt and is cautioned.

14'
CLOSE!
Ducksch whips a free-kick inches over the bar.

29'
GOAL!
Werder Bremen 1-0 Mainz 05
Ducksch! A wonderful volley after Weiser's cross.

45'+1'
OFF THE POST!
Lee rattles the upright with a header.

61'
SUBSTITUTION
Mainz 05: Gruda comes on for Lee.

75'
RED CARD!
Kohr is sent off for a second bookable offence.

88'
GOAL!
Werder Bremen 2-0 Mainz 05
Njinmah breaks away and makes it two.

Full-time
Werder Bremen 2-0 Mainz 05""",
        """card 5 Mainz 05|Kohr
chance 14 Werder Bremen|Ducksch|off_target
goal 29 Werder Bremen|Ducksch
chance 45 Mainz 05|Lee|woodwork
substitution 61 Mainz 05|Gruda
card 75 Mainz 05|Kohr
goal 88 Werder Bremen|Njinmah""",
    ),
    "penalty_var": (
        """Live: Ajax vs FC Twente

4': Ajax go close, Brobbey fires over from the edge of the box.
22': VAR check for a possible penalty to Twente after Hato's challenge on Rots. No penalty, says the screen.
37': PENALTY for Ajax! Regeer trips Berghuis in the box.
39': GOAL! 1-0 Ajax! Berghuis converts from the spot.
45': Half time in Amsterdam, Ajax lead 1-0.
55': GOAL Twente! Rots equalises. 1-1!
57': Hold on, VAR is looking at it. Offside! The goal does not stand and it remains 1-0.
70': Ajax substitution: Godts for Akpom.
86': Unnerstall denies Godts with his feet.
90+2': GOAL! Ajax 2-0 Twente. Godts seals it after a pass from Taylor.
90+5': Full time, Ajax 2-0 Twente.""",
        """chance 4 Ajax|Brobbey|off_target
penalty 37 Ajax|Berghuis|scored
goal 39 Ajax|Berghuis
disallowed_goal 55 FC Twente|Rots
substitution 70 Ajax|Godts
chance 86 Ajax|Godts|saved
goal 90 Ajax|Godts""",
    ),
    "blog_prose": (
        """Scotland v Norway: World Cup qualifier - live!

Preamble Hello. Norway won 3-0 when these sides met in March, Haaland scoring twice. Team news to follow.

1 min Peep! Norway get us going.

8 min Odegaard slides in Haaland, who drags his shot across goal and wide. A let-off for Scotland.

15 min "Is it me or is it cold?" asks Ian Forth. "I haven't seen Norway this wasteful since Haaland missed that penalty in Oslo."

22 min GOAL! Scotland 1-0 Norway (McTominay 22) Out of nothing! Robertson's long throw is flicked on and McTominay lashes it past Nyland.

40 min Tierney is booked for dissent.

Half-time: Scotland 1-0 Norway

60 min Norway replace Sorloth with Strand Larsen.

75 min GOAL! Scotland 1-1 Norway (Haaland 75) It was coming. Nusa to Odegaard, Odegaard to Haaland, goodnight.

84 min Norway again, and Gunn flings himself to his left to keep out Nusa. Super save.

Full time: Scotland 1-1 Norway Thanks for your company.""",
        """chance 8 Norway|Haaland|off_target
goal 22 Scotland|McTominay
card 40 None|Tierney
substitution 60 Norway|Strand Larsen
goal 75 Norway|Haaland
chance 84 Norway|Nusa|saved""",
    ),
}


@pytest.mark.parametrize("name", FEEDS)
def test_feed(name: str, lines: Callable[[str], list[str]]) -> None:
    text, told = FEEDS[name]
    assert lines(text) == told.splitlines()


def test_prose_is_not_live() -> None:
    text = "In the 12th minute Smith scored.\n\nIn the 20th minute Jones levelled.\n\nIn the 40th minute Brown hit the post.\n\nIn the 80th minute Hall won it."
    assert pipeline.parse(text).source.kind == "prose"
