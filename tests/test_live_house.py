"""House styles of live texts: broadcasters' cards, translated tickers, academies' blogs, agencies' wires."""

from __future__ import annotations

import pytest

import matchx
from tests.test_live_layouts import told

STYLES: dict[str, tuple[str, str]] = {
    "labels and scores above, stamps anywhere": (
        """Live Reporting
By Nora Ellery

FULL-TIME
Thornley 2-2 Brackmoor
A draw that neither manager will be able to explain.

90+1 mins
CLOSE!
Thornley 2-2 Brackmoor
Tyrell Opara gets free at the near post and flicks Marsh's corner against the outside of the upright.

GOAL - Thornley 2-2 Brackmoor
Nathan Crewes (86 mins)
Level! Crewes reacts quickest after Hollins could only palm out a Ferrar free-kick.

SUBSTITUTION
82 mins
Nathan Crewes is on for the visitors. Lewis Attwell is the man to come off.

GOAL - Thornley 2-1 Brackmoor
Ben Marsh (71 mins) pen
Marsh sends the keeper the wrong way from 12 yards.

PENALTY TO THORNLEY
70 mins
Kofi Adley has brought down Opara and the referee is right on top of it.

HALF-TIME SUB
Thornley 1-1 Brackmoor
Kieran Lambe doesn't reappear for Thornley. Dale Ogdon is on in his place.

HALF-TIME
Thornley 1-1 Brackmoor

GOAL - Thornley 1-1 Brackmoor
Cole Prichard (44 mins)
Prichard picks it up midway inside the Thornley half and leathers it into the far corner.

31 mins
Brackmoor have the ball in the net but up goes the flag. Attwell was a yard off when Adley slid it through.

GOAL - Thornley 1-0 Brackmoor
Tyrell Opara (19 mins)
It's a tap-in, but what work from Lambe to keep the ball alive and pull it back.

KICK-OFF
Thornley 0-0 Brackmoor
Thornley in red and white get us started.
""",
        """goal 19 Tyrell Opara
disallowed_goal 31 Lewis Attwell
goal 44 Cole Prichard
substitution 45-46 Dale Ogdon>Kieran Lambe
penalty 70 Ben Marsh
goal 71 Ben Marsh
substitution 82 Nathan Crewes>Lewis Attwell
chance 86 Ferrar
goal 86 Nathan Crewes
chance 90+1 Tyrell Opara""",
    ),
    "a ticker translated": (
        """Ticker: SV Altmoor - 1. FC Reisheim

90.+1 Yellow card for Wenz (Altmoor) for complaining.
84. Substitution at Reisheim: Kowal goes, Brauner comes.
79. The equaliser! Hartig sends a cross from the left to the centre, where Njok heads it in to make it 1:1.
70. Njok comes to the finish after a corner, but the ball goes just past the left post.
58. Great chance for the home team! Rausch is alone in front of Petrow, who wins the duel with a strong reflex.
40. Demir converts the penalty, flat into the right corner. 0:1.
9. First chance for Reisheim: Demir sets up Kowal, whose shot Stumpe parries.
1. The ball is rolling.
""",
        """chance 9 Kowal
goal 40 Demir
penalty 40 Demir
chance 58 Rausch
chance 70 Njok
goal 79 Njok
substitution 84 Brauner>Kowal
card 90+1 Wenz""",
    ),
    "halves counted from one": (
        """Hartley City U18s vs Morden Vale U18s, as it happened

First half

5: Kai Mensa forces Reece Talbott into a low save.

29: Yellow card. Alfie Pryor mistimes a challenge on Brandt and pays the price.

35: GOAL 0-1. Harvey Stone is caught in possession by Ashcroft, who rolls it past the advancing Ben Corrigan.

Second half

1: City make one alteration, with Marcus Belling taking the place of Stone at right-back.

13: Brandt blazes over with the goal gaping.

41: GOAL 1-1. Belling nods in Mensa's corner.

45+2: Full-time. 1-1.
""",
        """chance 5 Kai Mensa
card 29 Alfie Pryor
goal 35 Ashcroft
substitution 46 Marcus Belling>Harvey Stone
chance 58 Brandt
goal 86 Marcus Belling""",
    ),
    "an agency's, with capitals behind the time": (
        """SOCCER-Nations Cup - Kastria v Velmora LIVE

1930 GMT KICKOFF
Kastria get the match under way.

1942 GMT KASTRIA TAKE THE LEAD
Kastria 1-0 Velmora. Winger Andro Mikelis cuts in from the right and curls a left-foot shot into the top corner.

1951 GMT KASTRIA PLAYER BOOKED
Defender Luka Darov receives the first yellow card of the match for a foul on Bereza.

2009 GMT KASTRIA HIT THE BAR
Captain Milos Tarn rises to meet a corner but sees his header come back off the crossbar.

2016 GMT HALFTIME
Kastria 1-0 Velmora.

2033 GMT SECOND HALF
Velmora replace midfielder Jon Hask with Peter Lenz.

2119 GMT FULLTIME
Kastria 1-0 Velmora.
""",
        """goal 12 Andro Mikelis
card 21 Luka Darov
chance 39 Milos Tarn
substitution 46 Peter Lenz>Jon Hask""",
    ),
    "a speaker's, and words that only sound like penalties": (
        """Westport Town v Marlow, County Cup final

12' Free kick to Westport and a yellow card for Hannick of Marlow. He's pulled back Jarrow there.

22' Sissons pulls it back for Denning, who lifts it over from the penalty spot.

40' And Popel will be replaced, it's young Ellis Marsden who's coming on.

58' Rowse, Okoya and Dunne are on for Kean, Webster and Shawe.

70' PENALTY TO WESTPORT! Hannick heads it against his own arm.

71' GOAL! Westport Town 1-0 Marlow (Tullis 71, pen) Straight down the middle, as Roundtree dives out of the way.

90' Full time. Westport Town 1-0 Marlow
""",
        """card 12 Hannick
chance 22 Denning
substitution 40 Ellis Marsden>Popel
substitution 58 Rowse>Kean
substitution 58 Okoya>Webster
substitution 58 Dunne>Shawe
penalty 70 Tullis
goal 71 Tullis""",
    ),
    "translated from Portuguese": (
        """Estrela do Monte x Nacional da Serra (translated)

3 min: Juninho risked it from afar. The ball went out, to the right of the goal.

20 min: Wesley received inside the area, cut to the left leg and finished firmly. Cassio palmed it to a corner.

44 min: ON THE POST! Juninho took a free kick with mastery and the ball exploded on the left post of Dida.

51 min: Changes in Nacional: Kaique left, Rildo entered.

65 min: GOL of Nacional! Juninho headed to the back of the net. 0-1.

77 min: Hoyler is fortunate only to see yellow after taking out Rildo with both feet.
""",
        """chance 3 Juninho
chance 20 Wesley
chance 44 Juninho
substitution 51 Rildo>Kaique
goal 65 Juninho
card 77 Hoyler""",
    ),
}


@pytest.mark.parametrize("name", STYLES)
def test_style(name: str) -> None:
    text, wanted = STYLES[name]
    assert told(matchx.parse(text).to_dict()["events"]) == sorted(wanted.split("\n"))
