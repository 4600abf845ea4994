"""How live texts are laid out: what stands above, beside and around an entry's words, and is no part of them."""

from __future__ import annotations

import pytest

import matchx
from matchx import follow, furniture

LAYOUTS: dict[str, tuple[str, str]] = {
    "regional paper": (
        """Harrowgate City vs Belford Athletic LIVE: updates as City look to bounce back

KEY EVENTS
16:52FULL TIME
16:34GOAL! City 1-2 Belford (Eze)
16:19GOAL! City 1-1 Belford (Calloway)
15:31GOAL! City 0-1 Belford (Marchetti)

16:57 Tom Ridsdale
That's your lot from me
Thanks for following. Reaction to come.

16:52 KEY EVENT
FULL TIME: City 1-2 Belford
Eze's deflected effort the difference. City have now lost four on the bounce.

16:50
90+4 - CHANCE
Calloway gets his head to a Bright free-kick and it drops the wrong side of the post. Agonising.

16:46
90 mins
Five minutes will be added on.

16:41
85 mins - SUB
Last throw of the dice. Lindqvist on for Hargreave.

16:37
81 mins
Yellow card for Belford goalkeeper Sean Dempster for taking an age over a goal-kick.

16:34 KEY EVENT
GOAL - City 1-2 Belford (Eze 78)
Straight back in front. Eze's shot takes a wicked nick off Morley and leaves Costa with no chance.

16:28
72 mins - DOUBLE SUB
Belford make two changes. Marchetti and Pruitt are replaced by Eze and Ogilvie.

16:19 KEY EVENT
GOAL - City 1-1 Belford (Calloway 63)
It's been coming! Calloway is first to a loose ball after Dempster fumbled Bright's corner.

16:12
56 mins
Big save by Dempster! Hargreave's low drive was heading for the bottom corner.

16:02
We're back under way
No changes at the break.

15:47 KEY EVENT
HALF TIME: City 0-1 Belford
Marchetti's goal separates the sides. City have been second best.

15:42
41 mins - BOOKING
Morley is shown the first yellow of the afternoon. Foul on Pruitt.

15:31 KEY EVENT
GOAL - City 0-1 Belford (Marchetti 30)
A long ball over the top and Marchetti lobs Costa from the edge of the D.

15:20
19 mins
Bright lets fly from distance but it's straight at Dempster.

15:01
Kick-off
We're off!

14:02 Tom Ridsdale
Team news
City XI: Costa, Morley, Hinds, Abara, Whitlam, Bright, Sowden, Keeble, Hargreave, Calloway, Oyelaran
Belford XI: Dempster, Ruddock, Vane, Pascal, Tillotson, Nkosi, Farrow, Marchetti, Pruitt, Salt, Dubois
""",
        """chance 19 Bright
goal 30 Marchetti
card 41 Morley
chance 56 Hargreave
goal 63 Calloway
substitution 72 Eze>Marchetti
substitution 72 Ogilvie>Pruitt
goal 78 Eze
card 81 Sean Dempster
substitution 85 Lindqvist>Hargreave
chance 90+4 Calloway""",
    ),
    "German ticker in English": (
        """Ticker: TSV Altenau - FC Borkum 1:3

Full time: Borkum deserve it. A fine away performance.

90.+2
Full time at the Waldstadion.
89.
Altenau almost get another: Huber's effort from 20 metres whistles just past the left post.
83.
1:3, Wiese (Nagel)
That's it! Nagel wins the ball in midfield and plays in Wiese, who rounds Krüger and slots home.
76.
Substitution (Altenau)
Lorenz comes on for Baumann
76.
Substitution (Altenau)
Pohl comes on for Fricke
71.
1:2, Ahrens (Free kick)
What a goal! From 25 metres Ahrens lifts it over the wall and into the top corner.
66.
Substitution (Borkum)
Wiese comes on for Janssen
60.
Yellow card (Borkum)
de Vries
Repeated foul play.
55.
1:1, Huber (Baumann)
Altenau level! Baumann's cross from the right is met by Huber, who heads in at the near post.
46.
Second half under way
45.+1
Half-time. Altenau 0:1 Borkum. An early strike by Janssen separates the sides.
38.
Yellow card (Altenau)
Fricke
Foul on Ahrens.
27.
Great save by Krüger, who tips a shot by Nagel over the bar.
8.
0:1, Janssen (Ahrens)
Ahrens slides a ball in behind, Janssen is quickest and pokes it past Krüger.
1.
Kick-off
""",
        """goal 8 Janssen
chance 27 Nagel
card 38 Fricke
goal 55 Huber
card 60 de Vries
substitution 66 Wiese>Janssen
goal 71 Ahrens
substitution 76 Pohl>Fricke
substitution 76 Lorenz>Baumann
goal 83 Wiese
chance 89 Huber""",
    ),
    "events of an app": (
        """Brenholt 2 - 3 Skarvik
Events
FT 2 - 3
90 + 5'
Yellow card
Havard Lien
Time wasting
87'
2 - 3 Goal
Sander Moe
assist by Jonas Tveit
78'
Substitution
In: Sander Moe
Out: Erik Bakke
70'
2 - 2 Goal (penalty)
Kristian Foss
69'
Penalty awarded
Foul by Havard Lien
62'
Substitution
In: Isak Ruud
Out: Petter Holm
HT 1 - 2
45 + 1'
1 - 2 Goal
Erik Bakke
assist by Havard Lien
33'
1 - 1 Goal
Petter Holm
assist by Kristian Foss
21'
Missed penalty
Kristian Foss
20'
Yellow card
Jonas Tveit
Handball
9'
0 - 1 Own goal
Martin Aas
""",
        """goal 9 Martin Aas
card 20 Jonas Tveit
penalty 21 Kristian Foss
goal 33 Petter Holm
goal 45+1 Erik Bakke
substitution 62 Isak Ruud>Petter Holm
penalty 69 Kristian Foss
goal 70 Kristian Foss
substitution 78 Sander Moe>Erik Bakke
goal 87 Sander Moe
card 90+5 Havard Lien""",
    ),
    "clock and cards": (
        """7.45pm KO Ostend Park v Deal Wanderers
7.58pm
Deal so close! Marc Vickery's drive cracks against the upright and stays out.
8.06pm
Ostend's Leo Pratt becomes the first into the referee's notebook.
8.15pm
GOAL - Ostend Park 0 Deal Wanderers 1
Hanley, 30
And there it is. Slack from Pratt, and Tom Hanley pounces to lift it over Quill.
8.31pm
Half-time: Ostend Park 0 Deal Wanderers 1
8.47pm
They're back. Ostend have hooked Pratt at the interval, Gil Moran replacing him.
8.59pm
Quill to the rescue, spreading himself to foil Vickery one on one.
9.08pm
Ostend Park substitution
Off: Ward, Nield
On: Okoye, Bright
9.17pm
GOAL - Ostend Park 1 Deal Wanderers 1
Okoye, 76
Instant impact! Moran's cross, Okoye's header, and Carrick is beaten at last.
9.24pm
Deal Wanderers substitution
Off: Hanley
On: Peck
9.31pm
RED CARD - Deal Wanderers
Vickery, 90
Already booked for dissent, though we missed that one. He goes for a lunge on Bright.
9.35pm
Full-time: Ostend Park 1 Deal Wanderers 1
""",
        """chance 13 Marc Vickery
card 21 Leo Pratt
goal 30 Tom Hanley
substitution 46 Gil Moran>Leo Pratt
chance 57 Marc Vickery
substitution 66 Okoye>Ward
substitution 66 Bright>Nield
goal 76 Okoye
substitution 83 Peck>Tom Hanley
card 90 Marc Vickery""",
    ),
    "no capitals": (
        """ST ISSEY v WADEBRIDGE UTD - live from the rec

ko 2.32 late start, ref stuck on the A39
2 mins chance for us, Luxton heads wide
9 - goal wadebridge. 0-1 Bunt, long throw not dealt with
15 mins yellow Kestle
20 equaliser!!! Luxton 1-1
23 their keeper saves well from Jelbert
31 goal 1-2 Bunt again, header
44 Jelbert booked
ht 1-2
46 changes at ht for us Rowe and Pascoe on Kestle and Hicks off
58 Pascoe hits the post
70 Bunt misses an open goal!!!!
77 red card their no 5 Angove second yellow
85 goal wadebridge. 1-3 Tonkin
90 ft 1-3 fair result
""",
        """chance 2 Luxton
goal 9 Bunt
card 15 Kestle
goal 20 Luxton
chance 23 Jelbert
goal 31 Bunt
card 44 Jelbert
substitution 46 Rowe>Kestle
substitution 46 Pascoe>Hicks
chance 58 Pascoe
chance 70 Bunt
card 77 Angove
goal 85 Tonkin""",
    ),
    "thread": (
        """Thread: Millford Town v Cranley Athletic

Millford Town FC @MillfordTownFC
KO | Off we go at the Tannery.

Millford Town FC @MillfordTownFC
8' | Big chance! Sid Rennie is played in but Jo Pask saves with her feet.
[0-0]

Cranley Athletic @CranleyAth
Replying to @MillfordTownFC
Phew

Millford Town FC @MillfordTownFC
21' | Cranley's Wren Aldous is booked for a trip.
[0-0]

GOOOAL | 33' | Rennie! Turned in from Dora Quill's corner. 1-0
Millford Town FC @MillfordTownFC
HT | Millford 1-0 Cranley

Millford Town FC @MillfordTownFC
58' | Sub for Cranley: Aldous makes way for Bea Tolly.
🔁 14 ❤️ 41

Millford Town FC @MillfordTownFC
77' | Tolly shoots wide for the visitors.

Millford Town FC @MillfordTownFC
FT | Millford 1-0 Cranley
""",
        """chance 8 Sid Rennie
card 21 Wren Aldous
goal 33 Sid Rennie
substitution 58 Bea Tolly>Wren Aldous
chance 77 Bea Tolly""",
    ),
}


def told(events: list[follow.Item]) -> list[str]:
    """The events as "kind minute player", for changes "in>out"."""
    out = []
    for event in events:
        who = event.get("player") or f"{event.get('player_in')}>{event.get('player_out')}"
        out.append(f"{event['type']} {(event['clock'] or '?').replace(chr(39), '')} {who}")
    return sorted(out)


@pytest.mark.parametrize("name", LAYOUTS)
def test_layout(name: str) -> None:
    text, wanted = LAYOUTS[name]
    assert told(matchx.parse(text).to_dict()["events"]) == sorted(wanted.split("\n"))


@pytest.mark.parametrize("name", LAYOUTS)
def test_followed_it_tells_the_same(name: str) -> None:
    text = LAYOUTS[name][0]
    standing = follow.fold(follow.follow(text.splitlines(keepends=True)))
    assert told(standing) == told(matchx.parse(text).to_dict()["events"])


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Share", ""),
        ("16:34 KEY EVENT", "16:34"),
        ("Updated at 16.45 GMT", ""),
        ("Posted by Ann Hale at 14:15", ""),
        ("12 comments", ""),
        ("Photograph: Ann Hale/Agency", ""),
        ("Posted the ball into an empty net on 23 minutes", "Posted the ball into an empty net on 23 minutes"),
        ("Updated: 3 goals so far", "Updated: 3 goals so far"),
        ("23' Save!", "23' Save!"),
        ("Save by Hale", "Save by Hale"),
    ],
)
def test_what_a_page_has_around_it_is_blanked(line: str, kept: str) -> None:
    blanked = furniture.blanked(line)
    assert (blanked.strip(), len(blanked)) == (kept, len(line))
