"""Facts of the match in running text: ground, competition, referee, crowd, best player, the score at the break."""

import pytest

import matchx

EVENTS = "\n\nNed Ruscoe headed in for Barnet. Tom Askew scored for Woking. Sid Varn struck the winner for Barnet."
TOLD = """
Barnet climbed to the top of the Mendip Premier by beating Woking 2-1. => competition = Mendip Premier
Barnet beat Woking 2-1 in the Plate third round. => competition = Plate
Barnet, of the Second Division, beat Woking 2-1 in the semi-final of the Marches Cup. => competition = Marches Cup
Barnet beat Woking 2-1. Ruscoe was playing in League Two a year ago. => competition = None
Barnet won 2-1 at a windswept Dunlin Park against Woking. => venue = Dunlin Park
Barnet beat Woking 2-1 with 9,200 spectators in the Ems-Park-Stadion. => venue = Ems-Park-Stadion
Barnet beat Woking 2-1 at The New Tannery on Saturday. => venue = The New Tannery
The sides met on neutral turf at Larch Road before 7,410. Barnet beat Woking 2-1. => venue = Larch Road
Only 93 hardy souls saw Barnet beat Woking 2-1. => attendance = 93
Most of the 154 at Larch Road went home happy as Barnet beat Woking 2-1. => attendance = 154
Barnet beat Woking 2-1, watched by 96. => attendance = 96
Barnet beat Woking 2-1 in front of just 88 spectators. => attendance = 88
The rain kept the gate down to 311. Barnet beat Woking 2-1. => attendance = 311
There were 5,120 by the club's reckoning. Barnet beat Woking 2-1. => attendance = None
Barnet beat Woking 2-1, and 1,900 away fans went quiet. => attendance = None
Barnet beat Woking 2-1. Ned Ruscoe went home with the man-of-the-match champagne. => player_of_the_match = Ned Ruscoe
Barnet beat Woking 2-1. Ned Ruscoe 8 (MOTM), Tom Askew 7. => player_of_the_match = Ned Ruscoe
Barnet beat Woking 2-1.\\nTanner of the match: Ned Ruscoe. => player_of_the_match = Ned Ruscoe
Barnet beat Woking 2-1.\\nSave of the match: Ned Ruscoe. => player_of_the_match = None
Barnet beat Woking 2-1. Ned Ruscoe was voted the hero of the match. => player_of_the_match = Ned Ruscoe
Barnet beat Woking 2-1. Ned Ruscoe was a popular choice as player of the match. => player_of_the_match = Ned Ruscoe
Barnet beat Woking 2-1. My man of the match? Ned Ruscoe. => player_of_the_match = Ned Ruscoe
Barnet beat Woking 2-1. The Swiss referee, Urs Amstad, waved play on. => referee = Urs Amstad
Barnet beat Woking 2-1. Mr Amstad, of Bern, pointed to the spot. => referee = Amstad
Barnet beat Woking 2-1. Tom Askew got a yellow card from Carl Denby. => referee = Carl Denby
Barnet beat Woking 2-1. It was 1-0 at the turn. => half_time = (1, 0)
Barnet beat Woking 2-1. It stayed 1-1 until the interval. => half_time = (1, 1)
Barnet beat Woking 2-1. The first half finished goalless. => half_time = (0, 0)
Barnet beat Woking 2-1. They could have led 3-0 by the break. => half_time = None
Barnet beat Woking 2-1. Neither side began extra time well. => after_extra_time = True
Barnet beat Woking 2-1. In the additional half-hour Askew was booked, in the 99th minute. => after_extra_time = True
Barnet, two down at the interval, beat Woking by three goals to two. => full_time = (3, 2)
"""


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_told(line: str) -> None:
    text, _, wanted = line.partition(" => ")
    fact, _, value = wanted.partition(" = ")
    assert str(getattr(matchx.parse(text.replace("\\n", "\n") + EVENTS).match, fact)) == value


def test_another_matchs_competition_is_none() -> None:
    text = (
        "Ola Fasan saw red as Stoke drew 1-1 with Hull in the League Cup.\n\nFasan, the hero of last weekend's FA Cup final, "
        "was sent off on 12 minutes. His FA Cup exploits were forgotten, and the FA Cup-bound fans were silent."
    )
    assert matchx.parse(text).match.competition == "League Cup"
