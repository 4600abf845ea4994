"""Live texts of box scores, dugouts, blogs, and clubs that shout before the minute: who made and scored goals, whose kicks."""

from __future__ import annotations

import pytest

from tests.test_live_posts import lines

FEEDS: dict[str, tuple[str, str]] = {
    "box score": (
        """Women's Soccer
Ridgemont (3-1-2) vs. Lakeshore (4-2-0)

[00:00] Avery Nakamura at goalie for Ridgemont.
[03:14] Shot by RID Emma Castellano WIDE.
[11:20] Shot by RID Morgan Oyelaran, SAVE Tess Ruiz.
[22:37] GOAL by LAK Sadie Brunner, Assist by Maya Whitefeather, goal number 5 for season.
RIDGEMONT 0, LAKESHORE 1
[33:48] Yellow card on RID Taylor Quist.
[45:00] Start of 2nd period [45:00].
[57:22] Shot by LAK June Harlow HIT POST.
[68:05] Penalty kick by LAK Sadie Brunner, SAVE Avery Nakamura.
[74:51] GOAL by RID Morgan Oyelaran, Assist by Lena Bauer.
RIDGEMONT 1, LAKESHORE 1
[90:00 +2:11] Effort by LAK Sadie Brunner, from distance, stopped in the bottom corner by Avery Nakamura.
""",
        """chance 4 H Emma Castellano off_target
chance 12 H Morgan Oyelaran saved by Tess Ruiz
goal 23 A Sadie Brunner assist Maya Whitefeather
card 34 H Taylor Quist yellow
chance 58 A June Harlow woodwork
penalty 69 A Sadie Brunner saved by Avery Nakamura
goal 75 H Morgan Oyelaran assist Lena Bauer
chance 90+3 A Sadie Brunner saved by Avery Nakamura""",
    ),
    "shouts before minutes": (
        """Balvenie Rovers FC
MATCH UPDATES v Lossie Vale

GOAL BALVENIE!! 6 mins. What a start! Captain Craig Innes meets a Shaw corner and thumps it home. 1-0

GOAL LOSSIE. 22 mins. Ross Farquhar with a tidy finish after we give it away in midfield. 1-1.

YELLOW 33 mins. Innes for a foul on Farquhar.

HALF TIME Balvenie 1 Lossie Vale 1

PENALTY LOSSIE 58 mins. Innes brings down Grant. Second yellow and he walks.

SAVED! 59 mins. Magnificent from Barry Fraser, full length to his left to keep out Farquhar's penalty.

CHANCE 66 mins. Cowie shows great feet, his shot is tipped on to the bar by Simpson.

GOAL BALVENIE!!! 90+3 mins. YOU COULD NOT WRITE IT! Fraser comes up and the keeper has scored with his head! 2-1!!!

FULL TIME Balvenie 2 Lossie Vale 1. Scenes.
""",
        """goal 6 H Craig Innes assist Shaw
goal 22 A Ross Farquhar
card 33 H Craig Innes yellow
penalty 58 A Ross Farquhar saved by Barry Fraser
card 58 H Craig Innes second_yellow
chance 66 H Cowie saved by Simpson
goal 90+3 H Barry Fraser""",
    ),
    "seen again": (
        """Crestwell v Danehurst LIVE

9' - Woodwork!
Abiola... check that, it's Vance, thumps the outside of the post for Danehurst.

16' - GOAL! Crestwell 1-0 Danehurst (Hale)
He catches it on the half-volley.

56' - RED CARD! Danehurst down to ten?
Tom Ruddock goes in over the top on Sutcliffe. Straight red.

58' - VAR: RED CARD OVERTURNED
Ruddock stays on. The referee downgrades it to a yellow after seeing it again.

90+3' - FULL TIME: Crestwell 1-0 Danehurst
""",
        """chance 9 A Vance woodwork
goal 16 H Hale
card 56 A Tom Ruddock yellow""",
    ),
    "makers": (
        """Stanmore Rangers 3-3 Eastvale Wanderers

9.51pm FULL TIME: Stanmore 3-3 Eastvale
9.39pm GOAL! Stanmore 3-3 Eastvale. Dyson's diagonal is cushioned by Abara into Thorne's path and he lashes it in.
9.31pm What a block by Hensby! Abara was all set to pull the trigger.
9.19pm Penalty! Stanmore have a lifeline...
9.21pm GOAL! Stanmore 3-2 Eastvale (Kalinga, 70 pen). Ice cool.
9.05pm GOAL! Stanmore 2-2 Eastvale. Crookes beats the offside trap, squares to Gell, can't miss, doesn't.
8.57pm Back under way.
8.41pm Half-time: Stanmore 1-2 Eastvale
8.38pm GOAL! Stanmore 1-2 Eastvale. Tommy Ridd hoofs it clear and Mabika has half of Kent to himself. He rolls it past Webber.
8.29pm GOAL! Stanmore 1-1 Eastvale. Struik dithers, Callum Reay nicks it and slides Holm through. He scores.
8.09pm GOAL! Stanmore 1-0 Eastvale. Ofori slips in Kalinga, and he finishes coolly.
7.57pm And we're off...
""",
        """goal 12 H Kalinga assist Ofori
goal 32 A Holm assist Callum Reay
goal 41 A Mabika assist Tommy Ridd
goal 53 H Gell assist Crookes
penalty 67 H Kalinga scored
goal 70 H Kalinga
chance 80 A Abara blocked by Hensby
goal 88 A Thorne assist Abara""",
    ),
    "dugout": (
        """Ashwell Town Reserves v Orrin Lane
Live updates from our man in the dugout

3:00 Under way.
3:09 GOAL ASHWELL. Yes! Bates again, this time he goes inside and finds Toby Rudd who rifles it in off the bar. 1-0.
3:17 Orrin Lane have settled. Their centre forward (no 9) has just put one narrowly over.
3:21 Booking. Our number 4, Stevie Marsh. Can't complain.
3:38 What a save Dan Cope! Their 9 again, point blank.
3:41 GOAL ASHWELL. Own goal! Marsh whips one in and the lad at the near post turned it past his own keeper. 2-0.
3:47 HT 2-0.
4:02 Off again.
4:16 PENALTY to us!!! Bates brought down by the keeper.
4:17 Bates takes it himself... saved. Rebound - Finn - over the bar. Unbelievable.
4:31 2-1. Sloppy. Marsh loses it on halfway and number 14 runs through and slots it.
4:50 FT 2-1.
""",
        """goal 9 H Toby Rudd assist Bates
chance 17 A - off_target
card 21 H Stevie Marsh yellow
chance 38 A - saved by Dan Cope
goal 41 H -
penalty 59 H Bates saved
goal 74 A -""",
    ),
    "kicks below": (
        """Brannoria 1-1 Vestland (Vestland win 3-2 on penalties)

120+4 min Linnea Dahl heads Ekberg's corner goalwards and Marta Quill hacks it off the line.
90+3 min Full time. It's extra time, I'm afraid.
88 min GOAL! Brannoria 1-1 Vestland (Duval 88). Saez flicks it on, and Duval toe-pokes past Nyman.
58 min GOAL! Brannoria 0-1 Vestland (Dahl 58). No mistake.
45+1 min Half time: Brannoria 0-0 Vestland.
1 min Off we go.

Penalty shootout!
Brannoria 0-0 Vestland: Saez steps up first... saved by Nyman! Poor penalty.
Brannoria 0-1 Vestland: Dahl, top corner. Lovely.
Brannoria 1-1 Vestland: Klein sends Nyman the wrong way.
Brannoria 1-2 Vestland: Ekberg, down the middle. Cheeky.
Brannoria 2-2 Vestland: Quill, in off the post. Phew.
Brannoria 2-2 Vestland: Holm... skies it!
Brannoria 2-2 Vestland: Coto... Nyman saves again!
Brannoria 2-3 Vestland: Lund scores. It's over!
""",
        """goal 58 A Linnea Dahl
goal 88 H Duval assist Saez
chance 120+4 A Linnea Dahl blocked by Marta Quill
shootout_kick H Saez saved by Nyman
shootout_kick A Linnea Dahl scored
shootout_kick H Klein scored
shootout_kick A Ekberg scored
shootout_kick H Marta Quill scored
shootout_kick A Holm off_target
shootout_kick H Coto saved by Nyman
shootout_kick A Lund scored""",
    ),
}


@pytest.mark.parametrize("name", FEEDS)
def test_feeds(name: str) -> None:
    text, told = FEEDS[name]
    assert lines(text) == told.splitlines()
