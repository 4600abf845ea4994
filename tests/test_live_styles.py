"""House styles of live texts: each as its feed would have it, with what happened in it."""

from __future__ import annotations

import pytest

import matchx
from matchx import pipeline
from matchx.engine.memory import Memory

STYLES: dict[str, tuple[str, str]] = {
    "template": (  # a feed of templates, translated
        """1' - Match starts.
3' - Foul committed by Petr Hladik (Banik Vysker).
6' - Shot off target by Roman Sliva (Banik Vysker) from outside the penalty area.
11' - Corner for Dukla Horka. Lukas Beran takes it.
15' - Shot on target by Lukas Beran (Dukla Horka), saved by Ondrej Tuma (Banik Vysker).
22' - Yellow card: Petr Hladik (Banik Vysker).
29' - GOAL! Banik Vysker 1 - 0 Dukla Horka. Scored by Roman Sliva (Banik Vysker) with the right foot. Assist: Jan Kolouch.
37' - Shot blocked: Martin Vesely (Dukla Horka), blocked by Petr Hladik.
45+2' - End of the first half. Banik Vysker 1 - 0 Dukla Horka.
46' - Second half starts.
46' - Substitution in Dukla Horka: in Filip Nemec, out Martin Vesely.
53' - Offside: Filip Nemec (Dukla Horka).
60' - Shot against the post by Filip Nemec (Dukla Horka).
68' - Penalty for Dukla Horka. Fouled: Lukas Beran. Committed by: Petr Hladik.
69' - GOAL! Banik Vysker 1 - 1 Dukla Horka. Scored by Lukas Beran (Dukla Horka) from the penalty spot.
77' - Substitution in Banik Vysker: in David Sykora, out Roman Sliva.
84' - Second yellow card: Petr Hladik (Banik Vysker). He is sent off.
90+1' - Goal disallowed: Filip Nemec (Dukla Horka) was offside. VAR.
90+4' - Match ends. Banik Vysker 1 - 1 Dukla Horka.
""",
        """chance 6 Roman Sliva
chance 15 Lukas Beran
card 22 Petr Hladik
goal 29 Roman Sliva
chance 37 Martin Vesely
substitution 46 Filip Nemec>Martin Vesely
chance 60 Filip Nemec
penalty 68 Lukas Beran
goal 69 Lukas Beran
substitution 77 David Sykora>Roman Sliva
card 84 Petr Hladik
disallowed_goal 90+1 Filip Nemec""",
    ),
    "pagenoise": (  # newest first, titles above the stamps, the page around
        """LIVE
Follow Harbury City against Wenlock Athletic
Share
Post update

FULL TIME
Harbury City 0-2 Wenlock Athletic
90+5'
It's finished at Mill Lane.
Share

GOAL! Harbury City 0-2 Wenlock Athletic
Marlowe
88'
That's that. Marlowe runs on to Sibley's clearance, goes round Dunning and rolls it into an empty net.
Share

SUBSTITUTION
Harbury City 0-1 Wenlock Athletic
79'
Harbury throw on Creel in place of Jessop.
Share

YELLOW CARD
66'
Jessop takes his frustration out on Sibley's ankles.
Share

ADVERTISEMENT

GOOD SAVE
Harbury City 0-1 Wenlock Athletic
58'
Fairbrass gets in behind but Dunning comes out quickly and smothers.
Share

HALF TIME
Harbury City 0-1 Wenlock Athletic
45+1'
Fairbrass with the only goal so far.
Share

GOAL! Harbury City 0-1 Wenlock Athletic
Fairbrass
34'
Sibley's pass splits the centre-backs and Fairbrass does the rest with his left foot.
Share

CLOSE!
Harbury City 0-0 Wenlock Athletic
21'
Creasey has a go from all of 30 yards. Not far away.
Share

KICK OFF
Harbury City 0-0 Wenlock Athletic
1'
Off we go.
Share
""",
        """goal 34 Fairbrass
chance 21 Creasey
chance 58 Fairbrass
card 66 Jessop
substitution 79 Creel>Jessop
goal 88 Marlowe""",
    ),
    "shootout": (  # extra time and kicks
        """ET 91 mins: Extra time begins at Fellgate. Northbridge 1-1 Culver.
ET 97 mins: Tolley flashes a drive across goal and wide for Northbridge.
ET 104 mins: GOAL NORTHBRIDGE! 2-1! Tolley heads in Brand's free-kick.
ET 105+1 mins: Half-time in extra time.
ET 113 mins: GOAL CULVER! 2-2! Osei slams in the rebound after Varga had parried from Lunn.
ET 118 mins: Yellow for Brand, a tired foul on Osei.
ET 120+2 mins: Full-time, 2-2. It's penalties.
PENS Tolley (Northbridge) SCORES. 1-0
PENS Osei (Culver) SCORES. 1-1
PENS Brand (Northbridge) SAVED by Whitlock. 1-1
PENS Lunn (Culver) SCORES. 1-2
PENS Sowerby (Northbridge) hits the POST. 1-2
PENS Cadman (Culver) SCORES. 1-3
PENS Merrick (Northbridge) SCORES. 2-3
PENS Fyfe (Culver) SCORES. 2-4. Culver win 4-2 on penalties.
""",
        """chance 97 Tolley
goal 104 Tolley
goal 113 Osei
chance 113 Lunn
card 118 Brand
shootout_kick ? Tolley
shootout_kick ? Osei
shootout_kick ? Brand
shootout_kick ? Lunn
shootout_kick ? Sowerby
shootout_kick ? Cadman
shootout_kick ? Merrick
shootout_kick ? Fyfe""",
    ),
    "xposts": (  # posts of a club
        """Full coverage: Alderton FC vs Maple Vale

1' We're underway at the Brickfields! COME ON YOU REDS 🔴
9' 🧤 Big stop from Okafor to keep out Renshaw's header. 0-0
16' ⚽️ GOOOAL! IT'S DELANEY! A peach from 20 yards and we lead. 1-0 #ALDMAP
23' 🟨 First booking of the afternoon goes to Maple Vale's Stokes.
31' So close to a second! Whitmore rattles the crossbar from a corner.
38' 🟨 Delaney goes in the book for kicking the ball away.
45+2' HT | Alderton 1-0 Maple Vale. Delaney's strike the difference.
46' 🔁 One change at the break: Bassett replaces Whitmore.
55' Chance! Bassett can't get his effort on target after a lovely ball by Ilic.
61' ⚽️ Maple Vale level. Renshaw converts from close range. 1-1
70' 🔁 Double change for the Reds: Nwachukwu and Peel on, Ilic and Delaney off.
77' 🟥 Maple Vale down to ten! Stokes sees a second yellow for a foul on Peel.
85' Peel drags one wide. We're knocking on the door...
90+4' ⚽️ SCENES! NWACHUKWU WINS IT! Peel's cross, Nwachukwu's header. 2-1!
90+6' FT | Alderton 2-1 Maple Vale. What. A. Win.
""",
        """chance 9 Renshaw
goal 16 Delaney
card 23 Stokes
chance 31 Whitmore
card 38 Delaney
substitution 46 Bassett>Whitmore
chance 55 Bassett
goal 61 Renshaw
substitution 70 Nwachukwu>Ilic
substitution 70 Peel>Delaney
card 77 Stokes
chance 85 Peel
goal 90+4 Nwachukwu""",
    ),
}


def told(text: str) -> list[str]:
    """The events as "kind minute player", for changes "in>out"."""
    out = []
    for event in matchx.parse(text).to_dict()["events"]:
        who = event.get("player") or f"{event.get('player_in')}>{event.get('player_out')}"
        out.append(f"{event['type']} {(event['clock'] or '?').replace(chr(39), '')} {who}")
    return out


@pytest.mark.parametrize("name", STYLES)
def test_style(name: str) -> None:
    text, wanted = STYLES[name]
    assert sorted(told(text)) == sorted(wanted.split("\n"))


@pytest.mark.parametrize("name", STYLES)
def test_a_remembered_text_reads_the_same(name: str) -> None:
    text = STYLES[name][0]
    memory = Memory()
    for end in range(len(text) // 2, len(text), 200):
        part = text[:end]
        assert pipeline.front(part, memory).claims == pipeline.front(part).claims
