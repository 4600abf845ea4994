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
