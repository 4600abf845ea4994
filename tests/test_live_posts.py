"""Live texts as clubs, parents and tickers post them: whose feed it is, answers of others, changes on lines of their own."""

from __future__ import annotations

import pytest

from matchx import pipeline

POSTS: dict[str, tuple[str, str]] = {
    "own page": (
        """Fennick Ladies FC
Keep refreshing this post for news of the cup tie!
Fennick Ladies v Marlpool Belles

7 mins - Abi through one on one, keeper saves with her feet
16 mins - Goal Marlpool. 0-1. Cross come shot from the right. Unlucky Jess.
31 mins - GOALLLL Abi!!! Lovely pass from Meg. 1-1
40 mins - Jess!!! What a save, full stretch to tip it round
46 mins - Chloe replaces Steph
70 mins - Meg pulls one wide from 6 yards
92 mins - Marlpool down to ten, second yellow for their captain with a minute left
FT 1-1!!! We take that
Scorers Abi. Player of the match Jess
""",
        """chance 7 H Abi saved
goal 16 A -
goal 31 H Abi assist Meg
chance 40 A - saved by Jess
substitution 46 H Chloe>Steph
chance 70 H Meg off_target
card 90+2 A - second_yellow""",
    ),
    "answers": (
        """Kiln Athletic Women @KilnAFCW
KICK OFF | Kiln v Thorn Ladies, 0-0

Kiln Athletic Women @KilnAFCW
13' | Thorn Ladies take the lead. Gemma Pask with the goal. (0-1)

Kiln Athletic Women @KilnAFCW
34' | GOOOOAAAALLLL!!! SOPHIE TANDY!!! 1-1

Replying to @KilnAFCW
Kiln Fan @kilnno1
Get in there!!! 3-1 us

Kiln Athletic Women @KilnAFCW
HT | Level at the break. 1-1

Kiln Athletic Women @KilnAFCW
🔄 | Changes at the break for Thorn
⬆️ Dean, Foyle
⬇️ Pask, Hume

Kiln Athletic Women @KilnAFCW
63' | Penalty Thorn...

Kiln Athletic Women @KilnAFCW
64' | SAVED BY MILLIE BARR!!!! Down to her left to keep out Dean's spot-kick

Kiln Athletic Women @KilnAFCW
FT | Kiln Athletic 1-1 Thorn Ladies
""",
        """goal 13 A Gemma Pask
goal 34 H Sophie Tandy
substitution 45-46 A Dean>Gemma Pask
substitution 45-46 A Foyle>Hume
penalty 63 A Dean saved by Millie Barr""",
    ),
    "ticker": (
        """Hanvale - Ostermere City 1:3 (1:1)

9
Goal!
0:1, Lowther
Pietersen has time to look up and lifts the ball to the back post, where Lowther heads in.

26
Goal!
1:1, Duarte
Duarte shoots without hesitation from 22 metres.

46
Substitution Hanvale
Rademaker
Sanz

58
Goal!
1:2, Whitmore
He only has to push it over the line.

63
Substitution Ostermere City
Lowther
Brand

67
Goal cancelled
Ostermere celebrate a third, but Castellan was half a metre offside. The VAR intervenes and 1:2 it stays.

78
Goal!
1:3, Brand
Brand pokes home the rebound after Kessel had shot against the post.
""",
        """goal 9 A Lowther assist Pietersen
goal 26 H Duarte
substitution 46 H Rademaker>Sanz
goal 58 A Whitmore
substitution 63 A Brand>Lowther
disallowed_goal 67 A Castellan
goal 78 A Brand
chance 78 A Kessel woodwork""",
    ),
    "chat": (
        """Hartwell Rovers U14 group chat, v Bexmoor

10:31 Phil: Kicked off
10:44 Phil: GOOOAL 1-0 Rovers!! Harvey from close range after keeper spilled Alfies shot
10:57 Phil: 1-1. Their number 9, free header from a corner
11:15 Phil: HT 1-1
11:30 Phil: Back under way
11:38 Phil: Big save from Charlie. Keeping us in it
11:43 Phil: Jake on, Harvey off
11:53 Phil: One of theirs sent off for calling the ref a muppet
11:56 Phil: 2-1 Alfie!!!! Ran from halfway
12:16 Phil: FT Hartwell Rovers 2-1 Bexmoor
""",
        """goal 13 H Harvey assist Alfie
goal 26 A -
chance 53 A - saved by Charlie
substitution 58 H Jake>Harvey
card 68 A - red
goal 71 H Alfie""",
    ),
    "newest first": (
        """Netherlands v Ireland live

90+4' FULL TIME: Netherlands 2-2 Ireland
88' GOAL! Netherlands 2-2 Ireland (Boyle 88) A good move by the Irish, and Boyle lashes it in.
71' Dekker and Ravel exchange passes before the former shoots wide.
70' Ireland press. Doyle's free-kick is flicked goalwards by Quinn, but Larsen gets down to turn it round the post.
60' GOAL! Netherlands 2-1 Ireland (Ravel pen 60) Sent him the wrong way.
58' PENALTY TO THE DUTCH! Osgood the culprit, hauling back Ravel.
44' Ravel gets the goal his display deserves, curling one in. 1-1!
31' OWN GOAL! Ireland lead 1-0! Dekker deflects a low cross from Boyle into his own net.
12' Boyle from the edge of the box... BROGAN SAVES! Wait, that's their keeper's namesake.
3' Off we go.
""",
        """chance 12 A Boyle saved by Brogan
goal 31 A Dekker
goal 44 H Ravel
penalty 58 H Ravel scored
goal 60 H Ravel
chance 70 A Quinn saved by Larsen
chance 71 H Dekker off_target
goal 88 A Boyle""",
    ),
    "times with dates": (
        """Corrie Thistle FC
@CorrieFC

KICK-OFF | Thistle get us started at Glen Park!
3:01 PM · Nov 8, 2025

Corrie Thistle FC
@CorrieFC

YASSSSS!!! 1-0 THISTLE!!! Big Davie Laird bullets a header in from Kyle Soutar's corner
3:17 PM · Nov 8, 2025

Corrie Thistle FC
@CorrieFC

Goal Dalneigh. Tulloch with the equaliser from the spot after Iain Begg handled. 1-1
3:40 PM · Nov 8, 2025

Corrie Thistle FC
@CorrieFC

HALF TIME | Thistle 1-1 Dalneigh
3:47 PM · Nov 8, 2025

Corrie Thistle FC
@CorrieFC

Two changes at the break. Jamie Orr and Fraser Lunan replace Begg and Ally Weir.
3:59 PM · Nov 8, 2025

Corrie Thistle FC
@CorrieFC

FULL TIME | Corrie Thistle 1-1 Dalneigh
4:52 PM · Nov 8, 2025
""",
        """goal 16 H Davie Laird assist Kyle Soutar
goal 39 A Tulloch
penalty 39 A Tulloch scored
substitution 45-46 H Jamie Orr>Iain Begg
substitution 45-46 H Fraser Lunan>Ally Weir""",
    ),
    "penalties in a chat": (
        """12/04/2025, 15:00 - Gaz: KO
12/04/2025, 15:33 - Gaz: 1-0 Danny B! Tap in after Lewis hit the post
12/04/2025, 15:46 - Gaz: HT 1-0
12/04/2025, 16:02 - Gaz: Off again
12/04/2025, 16:09 - Gaz: Smithy off, Jordan on
12/04/2025, 16:40 - Gaz: 1-1. their captain. Unlucky Smithy, hard luck our Kieran
12/04/2025, 16:53 - Gaz: straight to pens
12/04/2025, 16:57 - Gaz: Danny B ✅ 1-0
12/04/2025, 16:57 - Gaz: them ❌ saved!!!! Kieran you beauty
12/04/2025, 16:59 - Gaz: Jordan ✅ 2-0
12/04/2025, 16:59 - Gaz: them ✅ 2-1
12/04/2025, 17:01 - Gaz: Macca ✅ 3-1
12/04/2025, 17:05 - Gaz: Fleet Lions 1-1 Parkside, 3-1 on pens
""",
        """goal 33 H Danny B
chance 33 H Lewis woodwork
substitution 52 H Jordan>Smithy
goal 83 A -
shootout_kick H Danny B scored
shootout_kick A - saved by Kieran
shootout_kick H Jordan scored
shootout_kick A - scored
shootout_kick H Macca scored""",
    ),
    "thread": (
        """MATCH THREAD: Wexcombe Town (h) v Ferriby Mariners

StandUpStan, 7:46 pm
Off we go then lads

WexSexton, 8:01 pm
1-0!!!!!! Akers!!!! Lobbed their keeper from 30 yards

WexSexton, 8:09 pm
Pen to Ferriby. Stonewall tbf, Doyle took him out

WexSexton, 8:10 pm
MISSED!!!! Hit the bar and over hahaha

StandUpStan, 8:10 pm
Their no 10, Cleary. 25 mins gone

WexSexton, 8:31 pm
HT 1-0

StandUpStan, 8:48 pm
They've brought on Darnley & Ezeudu, for Kean & that boy Boyd

WexSexton, 9:26 pm
GREAT save our Ally Preece, Ezeudu with his first kick was bang in

WexSexton, 9:37 pm
FT 1-0. Get in
""",
        """goal 15 H Akers
penalty 23 A Cleary woodwork
substitution 47 A Darnley>Kean
substitution 47 A Ezeudu>Boyd
chance 85 A - saved by Ally Preece""",
    ),
    "paper": (
        """Oakhaven City v Marlow Bay live

15:01 We're off!
15:19 GOAL! Oakhaven 1-0 Marlow (Delgado 18) Tremlett slips in Delgado and the roof comes off!
15:46 HALF-TIME Oakhaven 1-0 Marlow
16:01 Second half. Town have taken off Frome, who was limping. Mo Idris is on.
16:09 PENALTY TO MARLOW - Osgood with a clumsy challenge on Nwachukwu.
16:11 GOAL! Oakhaven 1-1 Marlow (Corrie pen 56)
16:30 Marlow lead 2-1! It's Lister! The skipper thumps home Corrigan's pull-back.
16:40 Free-kick, dangerous position. Wexley over the ball... into the wall.
16:42 Marlow think they've got a third but the flag comes to our rescue. Ndiaye the man denied.
16:46 City changes: Hollis and Tremlett replaced by Dara and Beckwith.
16:51 FULL TIME Oakhaven 1-2 Marlow
""",
        """goal 18 H Delgado assist Tremlett
substitution 46 - Mo Idris>Frome
penalty 53 A Corrie scored
goal 56 A Corrie
goal 75 A Lister assist Corrigan
chance 85 - Wexley blocked
disallowed_goal 87 A Ndiaye
substitution 90+ H Dara>Hollis
substitution 90+ H Beckwith>Tremlett""",
    ),
}


def lines(text: str) -> list[str]:
    report = pipeline.parse(text)
    out = []
    for event in report.events:
        if event.type in ("period", "var"):
            continue
        fields = event.fields
        side = "-" if event.team is None else "HA"[event.team != report.match.home]
        who = (fields.get("player") or fields.get("player_in") or "-").title()
        who += f">{fields['player_out']}" if fields.get("player_out") else ""
        more = [fields.get("card"), fields.get("outcome"), fields.get("assist") and f"assist {fields['assist']}"]
        by = f"by {fields['by'].title()}" if fields.get("by") else None
        out.append(" ".join(filter(None, (event.type, event.clock.text().replace("'", ""), side, who, *more, by))))
    return out


@pytest.mark.parametrize("name", POSTS)
def test_posts(name: str) -> None:
    text, told = POSTS[name]
    assert lines(text) == told.splitlines()
