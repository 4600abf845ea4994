"""The heads of live entries, and feeds whose style lies in them: signs, times of day, a conversation, mere numbers."""

from __future__ import annotations

import pytest

from matchx import heads, pipeline

_AROUND = ["10' a", "15' b", "20' c", "22' d"]
_BEHIND = ["95' x", "97' y"]


@pytest.mark.parametrize(
    ("line", "minute", "added", "rest"),
    [
        ("23' Goal", 23, None, "Goal"),
        ("23' - Goal", 23, None, "Goal"),
        ("45'+2' Half-time", 45, 2, "Half-time"),
        ("45 + 2 mins: Goal", 45, 2, "Goal"),
        ("[23'] Goal", 23, None, "Goal"),
        ("(23) Goal", 23, None, "Goal"),
        ("23: Goal", 23, None, "Goal"),
        ("'23 Goal", 23, None, "Goal"),
        ("20:23 - 23' Goal", 23, None, "Goal"),
        ("8:23 p.m. ET | 23' Goal", 23, None, "Goal"),
        ("2026-03-14 20:23 23' Goal", 23, None, "Goal"),
        ("23. Goal", 23, None, "Goal"),
        ("23 | Goal", 23, None, "Goal"),
        ("23 mins Smith wide", 23, None, "Smith wide"),
        ("Min. 23: Goal", 23, None, "Goal"),
        ("23rd minute - Goal", 23, None, "Goal"),
        ("2nd half 3 mins - Goal", 48, None, "Goal"),
        ("19.04 (24'): Goal", 24, None, "Goal"),
        ("\u26bd 23' Goal", 23, None, "Goal"),
        ("90+: Goal", 90, None, "Goal"),
        ("63' - ...but not for long", 63, None, "...but not for long"),
        ("H2 12' Goal", 57, None, "Goal"),
        ("H1 45+1' Goal", 45, 1, "Goal"),
        ("2H 51: Goal", 51, None, "Goal"),
        ("ET 97 mins: Goal", 97, None, "Goal"),
        ("24 minutes in, a booking", 24, None, "a booking"),
        ("Twenty gone. Goal", 20, None, "Goal"),
        ("Ten minutes to go: Goal", 80, None, "Goal"),
        ("23rd: Goal", 23, None, "Goal"),
        ("90+3rd: Goal", 90, 3, "Goal"),
        ("89.", 89, None, ""),
        ("Stoppage, 90+6: Goal", 90, 6, "Goal"),
        ("In the 61' Goal", 61, None, "Goal"),
        ("GOAL! | 61' | Smith", 61, None, "Smith"),
        ("Yellow card - 61' Smith", 61, None, "Smith"),
        ("75 mins and Smith again", None, None, ""),
        ("5 minutes later he scored", None, None, ""),
        ("1-0: Smith", None, None, ""),
    ],
)
def test_head(line: str, minute: int | None, added: int | None, rest: str) -> None:
    text = "\n".join([*_AROUND, line, *_BEHIND])
    spans = []
    at = 0
    for part in text.split("\n"):
        spans.append((at, at + len(part)))
        at += len(part) + 1
    start, end = spans[len(_AROUND)]
    head = heads.find(text, spans, frozenset()).get(start)
    assert (head and head.minute, head and head.added, text[head.end : end] if head else "") == (minute, added, rest)


FEEDS: dict[str, tuple[str, str]] = {
    "signs": (
        """FULL-TIME | Sandnes Vikings 2 - 1 Bodin Athletic

12' ⚽ GOAL - Sandnes Vikings - Larsen (assist Holm)
18' 🟨 Dahl (Bodin Athletic) - foul
24' Attempt saved - Moen - Bodin Athletic - header
31' Corner, Sandnes Vikings. Conceded by Dahl.
37' ⚽ GOAL - Bodin Athletic - Moen (pen)
45+1' 🟨 Holm (Sandnes Vikings) - dissent
HT 1-1
46' 🔁 Sandnes Vikings: Berg ↔ Solli
58' Sub: Dahl -> Nygård (Bodin Athletic)
63' IN: Eide OUT: Moen (Bodin Athletic)
70' ⬆️ Aasen ⬇️ Larsen
77' 🟥 Nygård (Bodin Athletic) - violent conduct
85' Shot wide - Berg - Sandnes Vikings
90' ⚽ GOAL - Sandnes Vikings - Holm
90+4' 🟨 Aasen (Sandnes Vikings) - time wasting
FT 2-1""",
        """goal 12 Sandnes Vikings|Larsen
card 18 Bodin Athletic|Dahl
chance 24 Bodin Athletic|Moen|saved
penalty 37 Bodin Athletic|Moen|scored
goal 37 Bodin Athletic|Moen
card 45 Sandnes Vikings|Holm
substitution 46 Sandnes Vikings|Berg
substitution 58 Bodin Athletic|Nygård
substitution 63 Bodin Athletic|Eide
substitution 70 Sandnes Vikings|Aasen
card 77 Bodin Athletic|Nygård
chance 85 Sandnes Vikings|Berg|off_target
goal 90 Sandnes Vikings|Holm
card 90 Sandnes Vikings|Aasen""",
    ),
    "times_of_day": (
        """Penrith Town v Kendal United, Westmorland Cup final. Kick-off 15:00

14:45 Both teams warming up.
15:00 KICK OFF - Penrith get us started
15:07 Yellow card for Ali Booth (Kendal) after a late one on Marsh
15:16 GOAL! Penrith Town 1-0 Kendal United. Chris Marsh heads in Tom Pugh's corner at the back post.
15:29 Great save from Kendal keeper Finn Hodge, who tips Pugh's free-kick over the bar.
15:41 Penalty to Kendal! Booth is brought down by Lee Sharp.
15:42 GOAL! Penrith Town 1-1 Kendal United. Booth sends the keeper the wrong way from the spot.
15:47 HALF TIME Penrith Town 1-1 Kendal United
16:02 Second half under way.
16:14 Substitution for Penrith. Ryan Dale replaces Pugh.
16:25 RED CARD! Sharp is sent off for a second bookable offence.
16:33 GOAL! Penrith Town 1-2 Kendal United. Jack Ireland with a low shot into the bottom corner.
16:44 Dale hits the post for Penrith.
16:50 FULL TIME Penrith Town 1-2 Kendal United""",
        """card 7 Kendal United|Ali Booth
goal 16 Penrith Town|Chris Marsh
chance 29 Penrith Town|Tom Pugh|saved
penalty 41 Kendal United|Ali Booth|scored
goal 42 Kendal United|Ali Booth
substitution 57 Penrith Town|Ryan Dale
card 68 Penrith Town|Lee Sharp
goal 76 Kendal United|Jack Ireland
chance 87 Penrith Town|Ryan Dale|woodwork""",
    ),
    "conversation": (
        """Dave: we're off at the rec, Anchor v Red Lion
Dave: 1-0 Anchor! Benno with a tap in
Sue: get in
Dave: Benno again!! hits the bar this time
Dave: yellow for Spud, late tackle
Dave: 1-1. Their striker Kelly scored from a corner
Dave: half time 1-1
Sue: any changes?
Dave: Micky on for Spud
Dave: GOAL 2-1 Micky!!! what a strike
Dave: full time 2-1 Anchor""",
        """goal - Anchor|Benno
chance - Anchor|Benno|woodwork
card - Anchor|Spud
goal - Red Lion|Kelly
substitution - Anchor|Micky
goal - Anchor|Micky""",
    ),
    "numbers": (
        """AS Corvara - US Pineta 3:2 (1:1)
Liveticker Serie D

90.+3 Schlusspfiff - It is over.
88. GOAL for Corvara, 3:2. Ferri with the header after a cross by Monti.
81. Substitution Pineta: Gallo for Rossetti.
74. Yellow card Monti (Corvara), foul.
66. GOAL for Pineta, 2:2. Gallo... no, it was De Luca who got the last touch.
59. Post! Ferri with a low shot from 18 metres.
52. GOAL for Corvara, 2:1. Own goal by Bassi after a cross from Zanetti.
46. Second half.
45.+1 Half-time 1:1.
38. GOAL for Pineta, 1:1. Rossetti from the penalty spot.
37. Penalty for Pineta. Zanetti handles the ball.
20. De Luca shoots over from close range.
11. GOAL for Corvara, 1:0. Monti with a low drive.
1. Kick-off.""",
        """goal 11 Corvara|Monti
chance 20 US Pineta|De Luca|off_target
penalty 37 US Pineta|Rossetti|scored
goal 38 US Pineta|Rossetti
goal 52 Corvara|Bassi
chance 59 Corvara|Ferri|woodwork
goal 66 US Pineta|De Luca
card 74 Corvara|Monti
substitution 81 US Pineta|Gallo
goal 88 Corvara|Ferri""",
    ),
    "corrections": (
        """Leeds United v Hull City

5' Early pressure from Leeds.
12' Booking for Hull's Pavlov.
15' Correction: the booking was for Nwosu, not Pavlov.
30' GOAL! Leeds United 1-0 Hull City (Barton 30). A tap-in.
44' Garrick scores for Hull from Nwosu's pass... but the flag is up. No goal.
45'+1' HT: Leeds United 1-0 Hull City
60' Ellison can't continue. Bellamy on for Leeds.
80' GOAL! Leeds United 2-0 Hull City (Bellamy 80).
82' Hang on. It has been ruled out, Bellamy was offside. It's still 1-0.
90'+3' FT: Leeds United 1-0 Hull City""",
        """card 12 Hull City|Nwosu
goal 30 Leeds United|Barton
disallowed_goal 44 Hull City|Garrick
substitution 60 Leeds United|Bellamy
disallowed_goal 80 Leeds United|Bellamy""",
    ),
}


def lines(text: str) -> list[str]:
    out = []
    for event in pipeline.parse(text).events:
        if event.type in ("period", "var"):
            continue
        player = event.fields.get("player") or event.fields.get("player_in") or "-"
        minute = event.clock.minute if event.clock.known else event.clock.low if event.clock.ranged else "-"
        more = f"|{event.fields['outcome']}" if event.type in ("chance", "penalty") else ""
        out.append(f"{event.type} {minute} {event.team}|{player}{more}")
    return out


@pytest.mark.parametrize("name", FEEDS)
def test_feed(name: str) -> None:
    text, told = FEEDS[name]
    assert lines(text) == told.splitlines()
