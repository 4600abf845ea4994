"""Live texts in other voices: a speaker who calls the time, parents in a chat, a club's thread; kicks and goals taken back."""

from __future__ import annotations

import pytest

import matchx
from matchx import heads, pipeline
from matchx.text import plain

VOICES: dict[str, tuple[str, str]] = {
    "speaker": (
        """Ardmore Thistle against Kilbrae on Harbour FM

And Kilbrae kick off, right to left.

Four minutes gone, and Dunlop has a go from 25 yards. Wide!

Here's Mackie for Kilbrae, on the edge of the box. Oh, just past the post! Nine minutes on the clock.

Sixteen minutes, and there's a booking. Yellow card for Rory Tulloch, he pulled Mackie back.

IAN: No complaints there.

Twenty-two. Corner to Ardmore, cleared.

And it's in! It's a goal for Kilbrae! Thirty-one minutes and Lewis Mackie has done it! Ardmore nil, Kilbrae one.

That's the half-time whistle. Ardmore nil, Kilbrae one.

Fifty minutes. Ardmore change: Callum Baird replaces Dunlop.

IAN: He looked tired.

Sixty-three. Baird! Good save! Petrov gets down well in the Kilbrae goal.

Seventy-five minutes. Goal for Ardmore! Baird heads in the corner! One each!

Eighty-eight. They'd take a point now.

And it's all over. Ardmore one, Kilbrae one.
""",
        """chance 4 Dunlop
chance 9 Lewis Mackie
card 16 Rory Tulloch
goal 31 Lewis Mackie
substitution 50 Callum Baird>Dunlop
chance 63 Callum Baird
goal 75 Callum Baird""",
    ),
    "chat": (
        """Torrent Valley U18 parents' WhatsApp

Carla (Team Mgr): Kick off at Bexford, we are in blue
Mo's dad: Go Torrent!!
Carla (Team Mgr): 12 mins GOAL!!! Mo Adair scores from a corner, 1-0 to us
Mo's dad: YESSS
Carla (Team Mgr): 20 mins, Jamie Locke booked for a silly trip
Carla (Team Mgr): half time 1-0
Carla (Team Mgr): Changes at HT. Locke off, Ben Ashe on
Carla (Team Mgr): 55 mins great save from our keeper Tariq!
Carla (Team Mgr): 61 mins Ben Ashe!!!! 2-0!!!! Mo with the assist
Carla (Team Mgr): oh wait ref has ruled it out for offside. still 1-0
Carla (Team Mgr): 78 mins 1-1. their number 10
Carla (Team Mgr): Full time. Bexford 1 Torrent Valley 1
""",
        """goal 12 Mo Adair
card 20 Jamie Locke
substitution 45 Ben Ashe>Jamie Locke
chance 55 -
disallowed_goal 61 Ben Ashe
goal 78 -""",
    ),
    "thread": (
        """Marfield Town FC @MarfieldTown
🧵 #MTFC v Ashby Vale | Northern League

⚽ Underway! COME ON TOWN

8' 🧤 Big Dan Hale called upon, beats away a drive from Ashby's Corless.

17' ⚽⚽ GOOOAL!!! RENSHAWWWW! Renshaw nods in Tully's free-kick! 1️⃣-0️⃣ #MTFC

29' 🚩 NO GOAL! Renshaw taps in but he's flagged offside.

HT | #MTFC 1️⃣-0️⃣ Ashby Vale

55' 🔄 ➡️ Omar Bright, Kit Lowe ⬅️ Renshaw, Tully

70' 😬 Goal for Ashby. Corless. 1-1.

71' Correction folks: that's gone down as Nugent's, he got the last touch. Corless gets the assist.

88' 🧤 WHAT A SAVE DAN HALE!!! Point blank from Corless

FT | #MTFC 1️⃣-1️⃣ Ashby Vale
""",
        """chance 8 Corless
goal 17 Renshaw
disallowed_goal 29 Renshaw
substitution 55 Omar Bright>Renshaw
substitution 55 Kit Lowe>Tully
goal 70 Nugent
chance 88 Corless""",
    ),
    "retaken": (
        """Port Sorley v Glenhead

19:50 Kick-off!
20:01 GOAL? - Port Sorley 1-0 Glenhead (Kane, 10 mins) He pokes it in, but VAR wants a look.
20:04 NO GOAL - VAR says Kane handled. Still 0-0.
20:35 HALF-TIME - Port Sorley 0-0 Glenhead
20:51 We're back.
20:56 RED CARD - 50 mins: Dubov goes for a stamp on Kane.
20:58 RED CARD CANCELLED - The red is downgraded to a yellow.
21:10 PENALTY - 64 mins: Port Sorley have one! Kane is tripped by Dubov.
21:12 PENALTY MISSED - Whitlock puts it wide! But the keeper was off his line. It'll be retaken.
21:13 GOAL - Port Sorley 1-0 Glenhead (Whitlock pen, 67 mins) Second time lucky.
21:40 FULL-TIME - Port Sorley 1-0 Glenhead
""",
        """disallowed_goal 10 Kane
card 50 Dubov
penalty 64 Whitlock
goal 67 Whitlock""",
    ),
}


def _lines(text: str) -> list[str]:
    out = []
    for event in pipeline.parse(text).events:
        if event.type in ("period", "var"):
            continue
        minute = event.clock.minute if event.clock.known else event.clock.low
        who = event.fields.get("player") or event.fields.get("player_in") or "-"
        off = f">{event.fields['player_out']}" if event.fields.get("player_out") else ""
        out.append(f"{event.type} {minute} {who}{off}")
    return out


@pytest.mark.parametrize("name", VOICES)
def test_voice(name: str) -> None:
    text, told = VOICES[name]
    assert _lines(text) == told.splitlines()


def test_an_account_that_tells_some_times_in_words_is_no_commentary() -> None:
    told = ["Twenty minutes in, Leeds scored.", "Hull pressed.", "An hour gone, Barton made it two.", "It ended 2-0."]
    text = "\n".join(told)
    lines = [(text.index(line), text.index(line) + len(line)) for line in told]
    assert heads.find(plain(text), lines, frozenset()) == {}


def test_the_away_side_writes_its_own_goals_first() -> None:
    report = pipeline.parse(VOICES["chat"][0])
    goals = [event for event in report.events if event.type == "goal"]
    assert [goal.fields["score"] for goal in goals] == [(0, 1), (1, 1)]
    assert report.match.half_time == (0, 1)
    assert report.match.full_time == (1, 1)


def test_a_taker_and_a_goalkeeper_are_no_fixture():
    text = (
        "Everton v Brighton: live\n\n21 min GOAL! Everton 1-0 Brighton (Gronvik 21) Lemaire whips it in and it's in off the "
        "shoulder.\n\n44 min Traore shoots over.\n\n61 min Gronvik v Vaskin... GOAL! Everton 2-0 Brighton (Gronvik 61 pen) "
        "Hard and high.\n\n70 min Fitch heads wide.\n"
    )
    assert [e.fields["player"] for e in matchx.parse(text).events if e.type == "goal"] == ["Gronvik", "Gronvik"]
