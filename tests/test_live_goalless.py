"""Live texts of matches without a goal, with all that sounds like one."""

from __future__ import annotations

import pytest

import matchx

GOALLESS: dict[str, str] = {
    "penalties that are none": """Salton Town v Brackley Row

6' Wanted a pen, got nothing. Dunphy furious.
20' Should have been a pen, that. Handball by Aston.
28' Never a pen, Ridge dived.
40' Salton 0-0 Brackley (Ridge 2nd in the queue for the bar)
60' Last season: GOAL! Salton 1-0 Brackley (Fenn 20) was the pick of them.
FT Salton Town 0-0 Brackley Row
""",
    "cries that come to nothing": """Ashby Rovers v Cotley LIVE

KICK-OFF
1 - We are under way.

CLOSE!
12 - Oh my word. Hale lets fly and the whole stand thought it was in. Side netting.

PENALTY?
20 - Huge shout as Moss goes over. Ref says no.

GOAL?!
33 - The net bulges and the away end erupts, but it's only hit the stanchion behind. Goal kick.

LIMBS
44 - Not here. Apparently Port Vale have equalised against Hull, says my phone.

HALF-TIME: Ashby Rovers 0-0 Cotley

CLOSE AGAIN!
60 - Kerr gets in behind, rounds the keeper, and rolls it agonisingly against the post.

NO GOAL!
75 - Silva turns it in and off he runs to celebrate, but the flag is up. Offside.

FULL-TIME: Ashby Rovers 0-0 Cotley
""",
    "a thread without capitals": """match thread - town v rovers (a)
[1] here we go
[9] smith over the bar
[15] get in there lads, better
[20] 1-0 would do me
[33] scenes in the away end, someone's dropped a pie
[40] jones!!! how has he missed that
[45] ht nil nil
[60] bollocks. rain
[70] we scored at this end last year. 3-1 that day
[80] yesss. free kick in a good spot
[81] straight into the wall
[90] that's it, all done, 0-0
""",
    "another match and another year": """Cleyhill Ladies @CleyhillLFC
We're under way. #CLY 0-0 #BRO
9' Watts goes close, just past the far post. #CLY 0-0 #BRO
17' Around the grounds: Hull 1-0 Leeds, Bury 2-2 Vale.
29' What a save from Doherty! #CLY 0-0 #BRO
38' Yellow for Lowe.
44' BRO have the ball in the net but it is disallowed for handball by Dunn. Still #CLY 0-0 #BRO
60' In 2019 we won this 2-0 with a Sharpe brace. Any chance of a repeat?
75' Roper must score! Doesn't. #CLY 0-0 #BRO
FT #CLY 0-0 #BRO
""",
    "times below, no goal": """Ravenna vs Kotka: live

FULL TIME: Ravenna 0 Kotka 0
Dreadful.
9:54PM

88 min: Ravenna 0 Kotka 0
Salo slides it past Moretti and wide. He thought he had won it.
9:46PM

61 min: Ravenna 0 Kotka 0
Bassi comes on for Ferri, who scored the winner here in August.
9:18PM

Half-time
Elsewhere it is Lyon 2 Nantes 1.
8:58PM

23 min: Ravenna 0 Kotka 0
"If that had gone in," says Nils, "we'd be 1-0 up and cruising."
8:24PM

KICK-OFF
8:00PM
""",
    "posts without a goal": """Wexcombe Town FC @WexcombeTown
Wexcombe Town 🆚 Alderholt
TEAM
1 Art Lewis
2 Ben Marsh
3 Sam Ives
4 Rob Tolley
5 Dan Kempton
6 Olly Frost
7 Lee Rudd
8 Jon Sayers
9 Max Vine
10 Pat Doyle
11 Kit Hobday
KO | Under way
8 | Vine ⚽ hits the post 😱
20 | ⚽ ball in play 60% of the time so far
31 | 🟨 Rudd
44 | YESSS Lewis!! What a stop
58 | 🔄 Grey on for Hobday
70 | GOOOO ON Doyle, wins a corner
90 | Five added
FT | Wexcombe Town 0-0 Alderholt
""",
}


@pytest.mark.parametrize("name", GOALLESS)
def test_no_goal_is_invented(name: str) -> None:
    assert not [event.type for event in matchx.parse(GOALLESS[name]).events if event.type in ("goal", "penalty")]
