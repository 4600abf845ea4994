"""Pages as people copy them: a score over each entry, titles over stamps, signs lost, no shift key, a club of its own match."""

from __future__ import annotations

import pytest

import matchx
from matchx import follow

PAGES: dict[str, tuple[str, str]] = {
    "the score heads each entry": (
        """Ashbourne v Lydd United, newest first

FULL-TIME
Ashbourne 1-1 Lydd United

SAVE!
Ashbourne 1-1 Lydd United (90+2 mins)
Moult dives full length to keep out Ferrand's header.

SUBSTITUTION
Ashbourne 1-1 Lydd United (77 mins)
Okoro comes on for Whitty.

Ashbourne 1-1 Lydd United (58 mins)
Level! Adu turns in Winter's cross.

YELLOW CARD
Ashbourne 1-0 Lydd United (41 mins)
Brandt, late on Kessler.

GOAL
Ashbourne 1-0 Lydd United (29 mins)
Kessler! He slots it past Costin.

KICK-OFF
Ashbourne 0-0 Lydd United
""",
        """goal 29 Kessler
card 41 Brandt
goal 58 Adu
substitution 77 Okoro>Whitty
chance 90+2 Ferrand""",
    ),
    "titles over stamps": (
        """Marlow Rovers v Thameside LIVE SCORE

KICK-OFF!
1 - Rovers get us started.

SAVE!
8 - Dolan has to beat away a fierce drive from Linares.

GOAL! Marlow Rovers 0-1 Thameside
19 - Linares again, and this time he tucks it away after Amara's flick.

BOOKED!
33 - Kilbride goes in high on Pryor.

SUBS!
60 - Rovers freshen it up. Hagen off, Malley on.

GOAL! Marlow Rovers 1-1 Thameside
74 - Malley with his first touch. Pryor's corner, Malley's head, all square.

FULL-TIME: Marlow Rovers 1-1 Thameside
""",
        """card 33 Kilbride
chance 8 Linares
goal 19 Linares
goal 74 Malley
substitution 60 Malley>Hagen""",
    ),
    "no shift key": (
        """MATCH THREAD - Wexcombe Town v Alderholt
Forum > Town Chat

team today: Lewis, Marsh, Ives, Tolley, Kemp, Frost, Rudd, Sayers, Vine, Doyle, Hobday

[1] here we go then
[9] kemp shoots from miles out, miles wide
[17] get in you beauty. ives. vine put it on a plate for him. one nowt
[22] marsh booked for a hack
> oldtimer: how bad was it
> oldtimer: never a booking
[38] bollocks. 1-1. corner, flick, nobody picks up babb
[45] ht one each
[61] rudd is holding his hamstring, not good
[62] sayers has been clattered, no card
[70] babb again, over the bar
[88] limbs. kemp!!!! 2-1
[90+4] all done, 2-1
""",
        """card 22 Marsh
chance 70 babb
chance 9 Kemp
goal 17 Ives
goal 38 babb
goal 88 Kemp""",
    ),
    "signs lost in the copy": (
        """FRANCE: NATIONAL
Rouvray
1 - 2
FINISHED
Belcourt
1ST HALF
0 - 1
33'
0 - 1
Perrot A.
(Marchetti L.)
2ND HALF
1 - 1
46'
Costa J.
Vidal R.
58'
1 - 1
Faure K.
(Penalty)
71'
Marchetti L.
Diop I.
84'
1 - 2
Diop I.
""",
        """goal 33 Perrot
goal 58 Faure
goal 84 Diop
penalty 58 Faure
substitution 46 Costa>Vidal
substitution 71 Diop>Marchetti""",
    ),
    "times of publication": (
        """Kelmouth Town 1-1 Arden City - as it happened
Live Reporting
Nell Carraway

FULL-TIMEpublished at 16:56 Greenwich Mean Time 4 January
16:56 GMT 4 January
Kelmouth Town 1-1 Arden City
They'll do it all again on Tuesday week.

GOAL - Kelmouth Town 1-1 Arden City
Joe Ferris (87 mins)published at 16:49 Greenwich Mean Time 4 January
16:49 GMT 4 January
A corner from the right by Obi, and Joe Ferris rises at the near post to glance it in.

SUBSTITUTIONpublished at 16:44 Greenwich Mean Time 4 January
16:44 GMT 4 January
Kelmouth Town 1-0 Arden City
Lacey is off, to a standing ovation, and Harry Voss is on.

HALF-TIMEpublished at 15:48 Greenwich Mean Time 4 January
15:48 GMT 4 January
Kelmouth Town 1-0 Arden City

GOAL - Kelmouth Town 1-0 Arden City
Tom Lacey (28 mins)published at 15:29 Greenwich Mean Time 4 January
15:29 GMT 4 January
That is outrageous. Tom Lacey spots the keeper off his line and lobs him from 40 yards.

KICK-OFFpublished at 15:00 Greenwich Mean Time 4 January
15:00 GMT 4 January
Kelmouth Town 0-0 Arden City
""",
        """goal 28 Tom Lacey
goal 87 Joe Ferris
substitution 82 Harry Voss>Tom Lacey""",
    ),
    "the goal heads its line": (
        """Women's Champions League: Solvik 2-2 Marran (Marran win 6-4 on aggregate) - as it happened

Full-time: Solvik 2-2 Marran (agg: 4-6)
Marran are in the last four.

90 min +4: Ida Brekke has a pop from range and Kowal tips it over.

GOAL! Solvik 2-2 Marran (Kaya 64, agg 4-6) Unmarked. Again. Mensah's corner, Kaya's forehead.

58 min: Great block! Rossi gets her body in the way of Dahl's drive.

46 min: Peeeeep! Marran have made a change: Rossi replaces Lowe.

Half-time: Solvik 2-1 Marran (agg: 4-5)

45 min +1: Lowe goes into the book for a lunge on Brekke.

GOAL! Solvik 2-1 Marran (Dahl 39, agg 4-5) What a finish. Brekke's pass is perfect for Signe Dahl, who lashes it in.

33 min: Vidal hits the side netting.

GOAL! Solvik 1-1 Marran (Kaya 27, agg 3-5) Kaya heads in a Mensah corner. Far too easy.

GOAL! Solvik 1-0 Marran (Moen 12, agg 3-4) A tap-in.

1 min: We're off. Solvik must score two to force extra time.
""",
        """card 45+1 Lowe
chance 33 Vidal
chance 58 Signe Dahl
chance 90+4 Ida Brekke
goal 12 Moen
goal 27 Kaya
goal 39 Signe Dahl
goal 64 Kaya
substitution 46 Rossi>Lowe""",
    ),
    "times below": (
        """Ravenna vs Kotka, Champions League: live score and latest updates

FULL TIME: Ravenna 1 Kotka 1
And that really is that.
9:54PM

90+2 min: Ravenna 1 Kotka 1
Salo is shown a yellow for a dive. It was a very good dive.
9:49PM

IT'S 1-1!
Well, well. Niemi wins it back and squares for Salo, who taps in. Time: 76 minutes.
9:33PM

61 min: Ravenna 1 Kotka 0
Bassi comes on for Ferri.
9:18PM

Half-time thoughts
Email me.
8:58PM

GOAL! Ravenna 1 Kotka 0
23 min: Moretti, no taller than a postbox, heads in a cross by Ferri.
8:24PM

KICK-OFF
Ravenna, in yellow, get it going.
8:00PM
""",
        """card 90+2 Salo
goal 23 Moretti
goal 76 Salo
substitution 61 Bassi>Ferri""",
    ),
    "tags beside the score": (
        """Cleyhill Ladies @CleyhillLFC
KICK OFF! We're under way. #CLY 0-0 #BRO
17' GOAL!! Meg Watts makes no mistake! Rolled across by Amy Sharpe and she just had to tap it home. #CLY 1-0 #BRO
29' #BRO level. Neat finish from Kelsey Dunn on the turn. #CLY 1-1 #BRO
38' Yellow for #BRO captain Lowe. #UpTheClayersAllDay
58' Ellie Roper replaces Sharpe.
66' Bromfield's Priya Nair heads over.
79' GOAL!!! ELLIE ROPER!!! From all of 25 yards, over the keeper and in. #CLY 2-1 #BRO
FT #CLY 2-1 #BRO. Three points!
""",
        """card 38 Lowe
chance 66 Priya Nair
goal 17 Meg Watts
goal 29 Kelsey Dunn
goal 79 Ellie Roper
substitution 58 Ellie Roper>Amy Sharpe""",
    ),
    "a chat without capitals": (
        """marshside juniors u13 - parents chat
away to netherby vikings this morning

10:02 steph: underway, bit of wind
10:07 steph: 0-1 down already, keeper slipped and their 9 just tapped it in
10:08 raj: oh no
10:15 steph: ben just hit the bar from a corner
10:21 steph: GOAL!!!! archie with a screamer from outside the box. 1-1
10:22 dawn: go on archie!!!
10:33 steph: half time 1-1, boys playing well
10:52 steph: archie again!!! 2-1 marshside. kian played him in
11:08 steph: final whistle 2-1, man of the match theo
""",
        """chance 13 ben
goal 19 archie
goal 5 None
goal 49 archie""",
    ),
    "a club posts": (
        """Wexcombe Town FC @WexcombeTown

Wexcombe Town 🆚 Alderholt
🎟️ £6 / £3

TEAM
1 Art Lewis
2 Ben Marsh
3 Sam Ives (Ivesy)
4 Rob Tolley
5 Dan Kempton
6 Olly Frost
7 Lee Rudd
8 Jon Sayers
9 Max Vine
10 Pat Doyle
11 Kit Hobday
Subs: Grey, Moss

4 | Corner straight away. Frost heads over.
12 | YESSS! What. A. Hit. Kempy from 30 yards. 1-0 #UpTheTown
31 | 🟨 Rudd
44 | Vine clean through, keeper saves with his legs #UpTheTown
58 | 🔄 Grey on for Hobday
73 | Equaliser. Craig Babb from a corner. 1-1
90 | Five added

FT | Wexcombe Town 1-1 Alderholt #UpTheTown
""",
        """card 31 Lee Rudd
chance 4 Olly Frost
chance 44 Max Vine
goal 12 Dan Kempton
goal 73 Craig Babb
substitution 58 Grey>Kit Hobday""",
    ),
}


def told(events: list[follow.Item]) -> list[str]:
    """The events as "kind minute player", for changes "in>out"."""
    out = []
    for event in events:
        minute = f"{event['minute']}+{event['stoppage']}" if event["stoppage"] else str(event["minute"])
        who = f"{event['player_in']}>{event['player_out']}" if event["type"] == "substitution" else event["player"]
        out.append(f"{event['type']} {minute} {who}")
    return sorted(out)


@pytest.mark.parametrize("name", PAGES)
def test_page(name: str) -> None:
    text, wanted = PAGES[name]
    assert told(matchx.parse(text).to_dict()["events"]) == sorted(wanted.split("\n"))


@pytest.mark.parametrize("name", PAGES)
def test_followed_it_tells_the_same(name: str) -> None:
    text = PAGES[name][0]
    assert told(follow.fold(follow.follow(text.splitlines(keepends=True)))) == told(matchx.parse(text).to_dict()["events"])


def test_a_line_up_without_a_name_is_the_other_sides():
    text = """Match centre: Crewe Alexandra v Carlisle United

UNITED: 1. Gabe Fender, 2. Archie Dacre, 5. Sam Lavell, 6. Terry Onslow, 3. Jack Armitage,\
 8. Callum Guyver, 4. Elliot Emblem, 7. Jordan Joness,\
 10. George Kelle, 11. Sean Maguire, 9. Luke Armour
Subs: 13. Lewis Bentall, 15. Ben Barkle, 17. Dylan McGeoch

CREWE: Tom Boothby, Lewis Billing, Mick Demetri, Zac Willan, Rio Adebo,\
 Conor Thomson, Jack Powles, Max Conwell, Shay Tracey, Omar Boggle, Chris Longden
Subs: Filip Marsh, Jamie Knightly, Owen Lunt

40' - Substitution: Barkle replaces Dacre.
70' - Maguire fires over from the edge of the area.
"""
    assert [(event.type, event.team) for event in matchx.parse(text).events] == [
        ("substitution", "Carlisle United"),
        ("chance", "Carlisle United"),
    ]


def test_a_page_with_the_time_of_day_a_title_and_the_minute_above_each_entry():
    text = """Leeds v Hull - LIVE

20:00
KICK-OFF
Leeds 0-0 Hull
We are under way.

20:27
GOAL! Leeds 1-0 Hull
Adam Coulter (27 mins)
Ismail Arden crosses from the right and Coulter heads it in.

21:15
Disallowed goal
58 mins
Leeds 1-0 Hull
Nunn beats Galbraith from close in, yet the flag is up.

21:19
Substitutions
62 mins
Leeds 1-0 Hull
One each. Leeds: Cherry for Jobson. Hull: Cowan for Goodson.

21:35
Saved!
77 mins
Leeds 1-0 Hull
Galbraith dives to keep out Sarsfield, who had picked his corner.

21:56
FULL-TIME
Leeds 1-0 Hull
"""
    found = [
        (event.type, event.clock.text(), event.fields.get("player_in") or event.fields["player"])
        for event in matchx.parse(text).events
    ]
    assert found == [
        ("goal", "27'", "Adam Coulter"),
        ("disallowed_goal", "58'", "Nunn"),
        ("substitution", "62'", "Cherry"),
        ("substitution", "62'", "Cowan"),
        ("chance", "77'", "Sarsfield"),
    ]


def test_a_penalty_that_was_none_is_none():
    text = """Slough v Hampton - LIVE
50' Slough well on top.
52' Kumi goes past Stead and is pulled back. Penalty... no! It's a free-kick on the edge, and a yellow for Stead.
53' Barrow bends it round the wall and in. 1-0 Slough.
FT 1-0
"""
    assert not [event for event in matchx.parse(text).events if event.type == "penalty"]
