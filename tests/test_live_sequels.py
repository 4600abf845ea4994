"""Live texts whose entries go on with what one before them told: rulings, retakes, heirs, minutes within a conversation."""

from __future__ import annotations

from typing import Any

import pytest

from matchx import pipeline
from matchx.model import Event

FRAME = """Arden Vale v Kelmouth: live
1: Kick-off at the Bowl.
9: Varga drags one wide for Arden Vale from a Rik Bos cross.
23: Corner to Kelmouth. Dan Orme clears. Vale keeper Jon Sims claims the second ball.
31: Yellow card for Gaz Pell of Kelmouth.
37: Tremlett fires over for Kelmouth. Good work by Kip Moran.
41: Shot from Rik Bos, saved by Kelmouth keeper Art Lunn.
HT: Arden Vale 0-0 Kelmouth
50: {}
66: Yates shoots wide for Kelmouth.
90: Four minutes added.
FT: Arden Vale {} Kelmouth
"""


def within(words: str, score: str = "0-0") -> list[Event]:
    """What is told from the 50th minute to the 59th, where an entry stands among others."""
    events = pipeline.parse(FRAME.format(words, score)).events
    return [event for event in events if 50 <= (event.clock.minute or 0) < 60]


def fields(event: Event, *names: str) -> tuple[Any, ...]:
    return tuple(event.team if name == "team" else event.fields.get(name) for name in names)


@pytest.mark.parametrize(
    ("words", "came", "left"),
    [
        ("Cramp for Orme. On comes Lee Fashanu in his place.", "Lee Fashanu", "Dan Orme"),
        ("Vale have taken off Bos, who gets a fine hand. Kit Dale is the man on.", "Kit Dale", "Rik Bos"),
        ("Bos limps away. Milan Petrov will play the last half-hour for him.", "Milan Petrov", "Rik Bos"),
        ("Orme stays down the tunnel and Kit Dale comes out in his stead.", "Kit Dale", "Dan Orme"),
        ("That's Bos's day done. Ola Berg, back from a long lay-off, takes over.", "Ola Berg", "Rik Bos"),
        ("Orme exits, and veteran Luis Ochoa enters.", "Luis Ochoa", "Dan Orme"),
        ("Bos stays in at the break, with Kit Raine sent out instead.", "Kit Raine", "Rik Bos"),
        ("Kit Dale's introduction: Orme the one to go.", "Kit Dale", "Dan Orme"),
        ("Bos didn't make it back out; Hugo Reyes has been sent on to rescue the evening.", "Hugo Reyes", "Rik Bos"),
        ("Orme is put out of his misery. Kit Dale is on.", "Kit Dale", "Dan Orme"),
    ],
)
def test_an_heir(words: str, came: str, left: str) -> None:
    assert [fields(event, "player_in", "player_out") for event in within(words)] == [(came, left)]


def test_no_heir_who_has_played_before() -> None:
    assert [fields(e, "player_in", "player_out") for e in within("Bos limps away. Orme waves to the bench.")] == [
        (None, "Rik Bos")
    ]


@pytest.mark.parametrize(
    ("words", "scorer", "maker"),
    [
        ("GOAL, ARDEN VALE! Bos gets it this time! Varga slips him through and he beats Lunn.", "Rik Bos", "Varga"),
        ("GOAL! Varga it is! Bos rolls it across and he can't miss.", "Varga", "Rik Bos"),
        ("GOAL! Bos lashes it in. It was Varga with the pull-back. 1-0.", "Rik Bos", "Varga"),
        ("GOAL! 1-0. Orme's long throw, a nod-on from Varga, and Bos bundles it over the line.", "Rik Bos", "Varga"),
        ("Goal! Lunn can only get fingertips to Bos's drive after a lay-off from Varga. 1-0.", "Rik Bos", "Varga"),
        ("GOAL for Arden Vale. Varga's first shot comes back off Lunn and Bos buries the rebound.", "Rik Bos", None),
        ("GOAL! 1-0. Lunn can only parry Varga's shot and Bos follows in.", "Rik Bos", None),
    ],
)
def test_who_scored_and_who_made_it(words: str, scorer: str, maker: str | None) -> None:
    assert [fields(e, "player", "assist") for e in within(words, "1-0") if e.type == "goal"] == [(scorer, maker)]


def test_a_ruling_in_an_entry_of_its_own() -> None:
    """The ball in the net is dated by the entry that tells it, its reason by the one that rules on it."""
    words = "BALL IN THE NET, Arden Vale: Rik Bos. VAR REVIEW under way.\n52: VAR REVIEW over. Ruled out: handball. Still 0-0."
    (event,) = within(words)
    assert (event.type, event.clock.minute) == ("disallowed_goal", 50)
    assert fields(event, "team", "player", "reason") == ("Arden Vale", "Rik Bos", "handball")
    words = (
        "GOAL DISALLOWED. Bos thinks he has struck, but the VAR has a look...\n52: ... and it's offside by a toe. Chalked off."
    )
    assert [fields(e, "player", "reason") for e in within(words)] == [("Rik Bos", "offside")]


def test_a_score_withdrawn_by_the_side_that_leads() -> None:
    words = (
        "GOAL! 0-1. Tremlett taps in.\n52: Bos has it in the net, and it's 1-1! Or not. The booth wants a look.\n"
        "54: No goal. The monitor shows a push by Bos. Still 1-0.\n57: GOAL, ARDEN VALE! 1-1. Varga drives it in."
    )
    found = [(e.type, e.clock.minute, e.fields.get("player")) for e in within(words, "1-1")]
    assert found == [("goal", 50, "Tremlett"), ("disallowed_goal", 52, "Rik Bos"), ("goal", 57, "Varga")]


def test_a_kick_taken_again_in_another_entry() -> None:
    words = (
        "Handball on Pell! Penalty kick, Arden Vale.\n51: Bos steps up... and Lunn guesses right! Saved.\n"
        "52: Wait. Lunn came off his line. It'll be taken again.\n53: GOAL! 1-0. Bos makes no mistake second time around."
    )
    found = within(words, "1-0")
    assert [(e.type, e.clock.minute) for e in found] == [("penalty", 50), ("goal", 53)]
    assert fields(found[0], "player", "outcome", "conceded_by") == ("Rik Bos", "scored", "Gaz Pell")


def test_a_shot_against_a_hand_is_no_kick() -> None:
    words = "PENALTY TO ARDEN VALE\nHandball! Varga's shot strikes Pell on the elbow.\n51: GOAL 1-0 Rik Bos (pen). Ice-cold."
    found = {event.type: event for event in within(words, "1-0")}
    assert fields(found["penalty"], "player", "outcome", "conceded_by") == ("Rik Bos", "scored", "Gaz Pell")
    assert fields(found["chance"], "player", "outcome", "by") == ("Varga", "blocked", "Gaz Pell")


def test_two_who_are_booked_together() -> None:
    """... who may be of one side or of two."""
    found = within("Two quick bookings. Orme and Tremlett see yellow.")
    assert [fields(event, "team", "player") for event in found] == [(None, "Dan Orme"), ("Kelmouth", "Tremlett")]


def test_the_first_yellow_of_a_man_sent_off_later() -> None:
    words = "Tremlett catches Varga and is shown the first yellow.\n58: RED CARD! Tremlett goes! He had hauled down Bos."
    assert [fields(event, "player", "card") for event in within(words)] == [("Tremlett", "yellow"), ("Tremlett", "red")]
    words = "Kelmouth have Tremlett sent off! He'd only been booked two minutes ago."
    assert [e.fields["card"] for e in within(words) if e.fields["card"] != "yellow"] == ["second_yellow"]


def test_a_card_of_theirs_that_a_fragment_tells() -> None:
    chat = CHAT.replace(
        "18 yellow for their left back, late on Macca",
        "18 their captain has just been sent off!! Straight red.",
    )
    (card,) = (e for e in pipeline.parse(chat).events if e.type == "card")
    assert fields(card, "team", "player", "card") == ("Sudbrook Rovers", None, "red")


CHAT = """[12/10/2025, 13:40] Gaz (Vale FC): Afternoon. County Cup rd 1, Harrow Vale v Sudbrook Rovers
[12/10/2025, 13:41] Trish: whos in goal?
[12/10/2025, 14:01] Gaz (Vale FC): KO
[12/10/2025, 14:05] Gaz (Vale FC): 4 mins. Smudge shoots, its miles over
[12/10/2025, 14:11] Gaz (Vale FC): 10 mins 0-1. their 9, tap in, ouch
[12/10/2025, 14:19] Gaz (Vale FC): 18 yellow for their left back, late on Macca
[12/10/2025, 14:36] Gaz (Vale FC): 35 Macca over the bar
[12/10/2025, 14:47] Gaz (Vale FC): HT 0-1
[12/10/2025, 15:09] Gaz (Vale FC): 50 mins pen to them!! Big Tone pulled his shirt
[12/10/2025, 15:10] Gaz (Vale FC): 51 - SAVED!!! Woody you beauty
[12/10/2025, 15:24] Gaz (Vale FC): 65 GET IN 1-1 Jonno!!! lovely ball by Smudge
[12/10/2025, 15:53] Gaz (Vale FC): FT 1-1
"""


def test_a_conversation_of_one_club() -> None:
    """Minutes behind the time of day, the poster's club in brackets, a scorer behind the score who is no team."""
    found = pipeline.parse(CHAT).events
    assert [(e.type, e.clock.minute, e.team, e.fields.get("player")) for e in found] == [
        ("chance", 4, "Harrow Vale", "Smudge"),
        ("goal", 10, "Sudbrook Rovers", None),
        ("card", 18, "Sudbrook Rovers", None),
        ("chance", 35, "Harrow Vale", "Macca"),
        ("penalty", 50, "Sudbrook Rovers", None),
        ("goal", 65, "Harrow Vale", "Jonno"),
    ]
    assert fields(found[4], "outcome", "conceded_by") == ("saved", "Tone")
    assert found[5].fields["assist"] == "Smudge"


def test_whose_thread_it_is_by_the_joy() -> None:
    """Without a poster's club: whose goal is cheered, and whose is mourned."""
    chat = CHAT.replace(" (Vale FC)", "").replace("0-1. their 9, tap in, ouch", "gutted, 0-1, their lad taps in")
    found = pipeline.parse(chat).events
    assert [(e.team, e.fields.get("player")) for e in found if e.type == "card"] == [("Sudbrook Rovers", None)]


def test_whose_thread_it_is_by_the_joy_alone() -> None:
    chat = CHAT.replace(" (Vale FC)", "").replace("0-1. their 9, tap in, ouch", "gutted, 0-1, tap in")
    chat = chat.replace("FT 1-1", "FT 2-1").replace("!!!", ".")
    lines = [line for line in chat.splitlines() if not {"their", "them!!", "you"} & {*line.split()}]
    lines.insert(-1, "[12/10/2025, 15:40] Gaz: 81 GET IN 2-1 Jonno.")
    found = pipeline.parse("\n".join(lines)).events
    assert [e.team for e in found if e.fields.get("player") == "Macca"] == ["Harrow Vale"]


ROWS = """Dynamo Harlow v Kelbrook Town: match centre

1' KICK-OFF
7' BLOCKED SHOT, Kelbrook Town. Danny Roke, left foot, charged down by Sol Irvine.
11' SAVE. Luka Brandt, header, pushed over by Kit Marsden.
15' BLOCK. Shot by Harlow's Jonah Metz, stopped by Piers Oakley.
24' GOAL, Kelbrook Town! 0-1. Danny Roke, right foot.
77' SHOT ON TARGET, Dynamo Harlow. Luka Brandt, left foot, parried by Kit Marsden.
90'+4 FULL-TIME. Dynamo Harlow 0-1 Kelbrook Town.
"""


def test_rows_say_who_stopped_a_shot() -> None:
    found = [event for event in pipeline.parse(ROWS).events if event.type == "chance"]
    assert [fields(event, "player", "outcome", "by") for event in found] == [
        ("Danny Roke", "blocked", "Sol Irvine"),
        ("Luka Brandt", "saved", "Kit Marsden"),
        ("Jonah Metz", "blocked", "Piers Oakley"),
        ("Luka Brandt", "saved", "Kit Marsden"),
    ]


def test_an_award_with_its_minute_under_a_title_and_a_score() -> None:
    text = """15:00
KICK-OFF
Linfield 0-0 Cork City
We're off.

15:14
YELLOW CARD
Linfield 0-0 Cork City
14 mins
Mark Heaney chops down Conor Daly.

15:40
PENALTY TO LINFIELD
Linfield 0-0 Cork City
40 mins
Heaney handles! No doubt about it.

15:41
GOAL - Linfield 1-0 Cork City
Conor Daly pen (41 mins)
Cool as you like.

15:47
HALF-TIME
Linfield 1-0 Cork City

16:51
FULL-TIME
Linfield 1-0 Cork City
"""
    (award,) = [event for event in pipeline.parse(text).events if event.type == "penalty"]
    assert award.clock.minute == 40
    assert fields(award, "player", "outcome", "conceded_by") == ("Conor Daly", "scored", "Mark Heaney")


@pytest.mark.parametrize(
    ("words", "shot"),
    [
        ("A spell of Vale possession without anything to worry Lunn in the Kelmouth goal.", None),
        ("All Vale, though Lunn hasn't had a save to make.", None),
        ("Varga has a bash from 30 yards. Lunn watches it all the way and clings on.", ("Varga", "saved", "Art Lunn")),
        ("Bos swivels and hits it. Always rising.", ("Rik Bos", "off_target", None)),
        ("Moran slides Tremlett in. Sims is out quickly and smothers at his feet.", ("Tremlett", "saved", "Jon Sims")),
        ("Moran robs Orme and races away. Sims stands up well and turns it behind.", ("Kip Moran", "saved", "Jon Sims")),
        ("Off the underside! Bos's lob has Lunn beaten all ends up but it bounces away.", ("Rik Bos", "woodwork", None)),
        ("Bos heads it goalwards, and it's Pell on the post who gets it away.", ("Rik Bos", "blocked", "Gaz Pell")),
        ("Great save from Lunn to deny Varga. Sorry, Bos.", ("Rik Bos", "saved", "Art Lunn")),
        ("Bos goes round Pau Mestre and rolls it goalwards. Pell hacks it off the line.", ("Rik Bos", "blocked", "Gaz Pell")),
        ("Off the line! Bos beats Lunn in the air but Pell hoofs it away.", ("Rik Bos", "blocked", "Gaz Pell")),
        ("Bos holds it up and lays it off for Varga: saved by Lunn.", ("Varga", "saved", "Art Lunn")),
        ("Varga draws a routine catch from Lunn.", ("Varga", "saved", "Art Lunn")),
        ("Varga hits one from 25 yards, tipped over!", ("Varga", "saved", None)),
        ("Varga has the first shot: over.", ("Varga", "off_target", None)),
        ("Varga with the rebound... and it's up to the clouds.", ("Varga", "off_target", None)),
        ("Tremlett's header, and somehow Sims scoops it out from under his bar.", ("Tremlett", "saved", "Jon Sims")),
    ],
)
def test_what_became_of_a_shot(words: str, shot: tuple[str, str, str | None] | None) -> None:
    found = [fields(event, "player", "outcome", "by") for event in within(words)]
    assert found == ([shot] if shot else [])


@pytest.mark.parametrize(
    ("award", "won", "conceded"),
    [
        ("Penalty to Arden Vale! Pell trips Orme. Sorry, Bos. It was Bos who went down.", "Rik Bos", "Gaz Pell"),
        ("Penalty conceded by Pell (Kelmouth) after a foul in the box. Foul on Bos.", "Rik Bos", "Gaz Pell"),
        ("PEN! Pell on Bos, no doubt.", "Rik Bos", "Gaz Pell"),
        ("Penalty to Vale. Bos felt Pell's hand on his shoulder and went down.", "Rik Bos", "Gaz Pell"),
        ("PENALTY to Vale. Lunn came rushing out and got Bos instead of ball.", "Rik Bos", "Art Lunn"),
        ("Penalty, Vale. Pell's arm was up.", None, "Gaz Pell"),
        ("Penalty to Vale! Pell hooks a leg round Bos.", "Rik Bos", "Gaz Pell"),
        ("Bos falls in the area. Penalty! Committed by Pell.", "Rik Bos", "Gaz Pell"),
        ("pen for us! that man Pell again, Bos taken out", "Rik Bos", None),
    ],
)
def test_who_fouled_whom_at_an_award(award: str, won: str | None, conceded: str | None) -> None:
    words = f"{award}\n51: GOAL! Arden Vale 1-0 Kelmouth. Varga converts the penalty."
    found = next(event for event in within(words, "1-0") if event.type == "penalty")
    assert fields(found, "player", "won_by", "conceded_by") == ("Varga", won, conceded)


def test_a_kick_told_by_its_keeper() -> None:
    words = (
        "PENALTY ARDEN VALE! Lunn hauls down Bos. The keeper is booked.\n"
        "51: Great save Lunn! He flings himself left and palms Varga's kick on to the post."
    )
    found = {event.type: event for event in within(words)}
    assert fields(found["penalty"], "player", "outcome", "by") == ("Varga", "saved", "Art Lunn")
    assert fields(found["card"], "player", "card") == ("Art Lunn", "yellow")
    assert len(found) == 2
    (card,) = (e for e in within("PENALTY! Kurt Weiss hauls down Bos. The keeper is booked.") if e.type == "card")
    assert fields(card, "player", "card") == ("Kurt Weiss", "yellow")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Bos thinks he's scored! But no: he'd controlled it with an arm.", "handball"),
        ("Bos has a goal chalked off. The linesman spotted Varga standing in front of the keeper.", "offside"),
    ],
)
def test_why_it_was_no_goal(words: str, reason: str) -> None:
    assert [(e.type, *fields(e, "player", "reason")) for e in within(words)] == [("disallowed_goal", "Rik Bos", reason)]


def test_from_the_corner_it_is_the_same_side() -> None:
    words = "Big stop by Sims from Tremlett. Corner.\n51: From the corner Ned Mulgrew glances wide."
    assert [fields(event, "team", "player") for event in within(words)][1:] == [("Kelmouth", "Ned Mulgrew")]


def test_an_assist_told_behind_the_goal() -> None:
    words = "GOAL! 1-0! Sean Lacey, on as a sub, with a glancing header. "
    words += "That's a first assist of the season for the captain, Liam Tracey."
    assert [fields(e, "player", "assist") for e in within(words, "1-0") if e.type == "goal"] == [("Sean Lacey", "Liam Tracey")]


def test_a_goal_under_review() -> None:
    words = "Goal under review: Tremlett (Kelmouth).\n51: VAR decision: no goal."
    assert [(e.type, *fields(e, "team", "player", "reason")) for e in within(words)] == [
        ("disallowed_goal", "Kelmouth", "Tremlett", "var")
    ]


SHOOTOUT = """Arden Vale 1-1 Kelmouth: County Cup quarter-final, live

9 min: GOAL! Arden Vale 1-0 Kelmouth (Bos 9) Rik Bos heads in.
23 min: Dan Orme clears a Kelmouth corner. Vale keeper Jon Sims is happy with that.
37 min: Ned Tremlett fires over for Kelmouth. Good work by Kip Moran.
41 min: Shot from Theo Varga, saved by Kelmouth keeper Art Lunn.
58 min: GOAL! Arden Vale 1-1 Kelmouth (Moran 58) Kip Moran taps in.
90+4 min: Full time. Arden Vale 1-1 Kelmouth. Penalties!

The shoot-out
Kelmouth will go first.

Arden Vale 0-1 Kelmouth: Tremlett, bottom corner.

Arden Vale 0-1 Kelmouth: Saved! Varga's was a nice height for Lunn.

Arden Vale 0-1 Kelmouth: Oh, Moran! Against the outside of the post.

Arden Vale 1-1 Kelmouth: And Orme answers.

Arden Vale 1-1 Kelmouth: Oh dear, Sid Yates. Into the crowd.

Arden Vale 2-1 Kelmouth: Bos. Never in doubt.

ARDEN VALE WIN! Dougie Fox sends his into the car park!
"""


def test_kicks_that_failed() -> None:
    found = [e for e in pipeline.parse(SHOOTOUT).events if e.type == "shootout_kick"]
    assert [fields(event, "team", "player", "outcome") for event in found] == [
        ("Kelmouth", "Ned Tremlett", "scored"),
        ("Arden Vale", "Theo Varga", "saved"),
        ("Kelmouth", "Kip Moran", "woodwork"),
        ("Arden Vale", "Dan Orme", "scored"),
        ("Kelmouth", "Sid Yates", "off_target"),
        ("Arden Vale", "Rik Bos", "scored"),
        ("Kelmouth", "Dougie Fox", "off_target"),
    ]


def test_a_kick_with_a_stamp_is_told_once() -> None:
    text = """LIVE: Harrow Vale v Sudbrook Rovers, Senior Cup semi-final

12' GOAL! 1-0 Vale. Sean Metz taps in.
30' 1-1. Abe Quaye equalises for Rovers.
66' GOAL! 2-1 Vale. Jonah Brandt from distance.
80' 2-2! Danny Roke heads in for Rovers.
90' Full time 2-2. Straight to pens, no extra time.
PENS: Vale to go first.
PENS 1: Metz scores. 1-0
PENS 2: Roke misses. Hits the bar.
PENS 3: Jonah Brandt saved! Low to the keeper's left
PENS 4: Quaye makes no mistake 1-1
PENS 5: Sol Irvine, top corner. 2-1
PENS 6: Rory Penk blasts over!!
PENS 7: Tim Farrow to win it... HE'S DONE IT!!! 3-1 and Vale are through
FT: Harrow Vale 2-2 Sudbrook Rovers (3-1 on pens)
"""
    found = [e for e in pipeline.parse(text).events if (e.clock.minute or 99) > 90]
    assert [(e.type, e.team, e.fields["outcome"]) for e in found] == [
        ("shootout_kick", "Harrow Vale", "scored"),
        ("shootout_kick", "Sudbrook Rovers", "woodwork"),
        ("shootout_kick", "Harrow Vale", "saved"),
        ("shootout_kick", "Sudbrook Rovers", "scored"),
        ("shootout_kick", "Harrow Vale", "scored"),
        ("shootout_kick", "Sudbrook Rovers", "off_target"),
        ("shootout_kick", "Harrow Vale", "scored"),
    ]
