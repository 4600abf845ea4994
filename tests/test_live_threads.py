"""Threads by people: a club's posts, a parents' chat, a forum; minutes as they write them, and whose men they speak of."""

from __future__ import annotations

from collections.abc import Callable

POSTS = """Oakmere Vale FC @OakmereValeFC
Matchday! Thornley Borough v Oakmere Vale, 3pm
XI: Cole, Marsh, Dunstan, Okoro, Hicks, Reece, Plum, Turner, Lang, Cope, Ridgers. Subs: Finch, Wills

Oakmere Vale FC @OakmereValeFC
4 Ridgers drags one wide

Oakmere Vale FC @OakmereValeFC
12 ⚽️⚽️ GET IN. Ridgers again, dinks it over the keeper. 0-1

Oakmere Vale FC @OakmereValeFC
22 🟨 Plum for a tactical foul

Oakmere Vale FC @OakmereValeFC
27 Cole called into action for the first time, tipping a free kick round the post

Oakmere Vale FC @OakmereValeFC
31 ⚽ Level. Their 10 stabs it in. 1-1

Oakmere Vale FC @OakmereValeFC
35 Marsh clears off the line

Oakmere Vale FC @OakmereValeFC
HT Thornley Borough 1 Oakmere Vale 1

Oakmere Vale FC @OakmereValeFC
66 Their no.6 gets a second yellow for hauling back Lang

Oakmere Vale FC @OakmereValeFC
84 2-1 Borough. Great strike by the number 8, no chance for Cole

Oakmere Vale FC @OakmereValeFC
FT 2-1
"""

CHAT = """Larkfield Lions U15 Parents

[05/10/2025, 10:28] Steve: Team today v Hatherley Hawks: Jude, Alfie, Noah, Kian, Teddy, Rory, Harvey, Zac, Leo, Col, Dylan
[05/10/2025, 10:31] Coach Steve: KO
[05/10/2025, 10:34] Leo's Dad: Dylan nearly caught them cold, shot went just wide
[05/10/2025, 10:41] Coach Steve: 1-0 Hawks. Their number 10
[05/10/2025, 10:44] Leo's Dad: Jude with an unbelievable save there
[05/10/2025, 10:47] Coach Steve: LEO!!!!! 1-1
[05/10/2025, 11:01] Coach Steve: Half time 1-1
[05/10/2025, 11:08] Coach Steve: Back on
[05/10/2025, 11:15] Coach Steve: Penalty to us. Zac tripped in the box
[05/10/2025, 11:16] Coach Steve: Harvey scores! 2-1
[05/10/2025, 11:42] Coach Steve: FULL TIME 2-1 Lions
"""

FORUM = """Moorgate United Supporters' Forum › Match thread: Moorgate United v Cranmere Athletic

Posted Tuesday at 19:44 by SteamPie
Our side: Lowther, Benbow, Costa, Stacey, Peel, Rudge, Mo, Fairclough, Danks, Tombs, Nevin

Posted Tuesday at 19:46 by SteamPie
Here we go

Posted Tuesday at 19:58 by SteamPie
12 gone. Lowther with a cracking save

Posted Tuesday at 20:11 by SteamPie
Danks booked. About 24 on the clock

Posted Tuesday at 20:22 by SteamPie
36 and Tombs heads over

Posted Tuesday at 20:29 by SteamPie
They hit the post through Whitlock. 43

Posted Tuesday at 20:33 by SteamPie
HT 0-0

Posted Tuesday at 20:50 by SteamPie
Off again

Posted Tuesday at 21:24 by SteamPie
79, young Peel skies a great chance

Posted Tuesday at 21:40 by SteamPie
FT 0-0
"""


def test_posts_of_a_club(lines: Callable[[str], list[str]]) -> None:
    assert lines(POSTS) == [
        "chance 4 Oakmere Vale FC|Ridgers|off_target",
        "goal 12 Oakmere Vale FC|Ridgers",
        "card 22 Oakmere Vale FC|Plum",
        "chance 27 Thornley Borough|-|saved",
        "goal 31 Thornley Borough|-",
        "chance 35 Thornley Borough|-|blocked",
        "card 66 Thornley Borough|-",
        "goal 84 Thornley Borough|-",
    ]


def test_chat_of_parents(lines: Callable[[str], list[str]]) -> None:
    assert lines(CHAT) == [
        "chance 3 Larkfield Lions U15|Dylan|off_target",
        "goal 10 Hatherley Hawks|-",
        "chance 13 Hatherley Hawks|-|saved",
        "goal 16 Larkfield Lions U15|Leo",
        "penalty 52 Larkfield Lions U15|Harvey|scored",
        "goal 53 Larkfield Lions U15|Harvey",
    ]


def test_posts_of_a_forum(lines: Callable[[str], list[str]]) -> None:
    assert lines(FORUM) == [
        "chance 12 Cranmere Athletic|-|saved",
        "card 24 Moorgate United|Danks",
        "chance 36 Moorgate United|Tombs|off_target",
        "chance 43 Cranmere Athletic|Whitlock|woodwork",
        "chance 79 Moorgate United|Peel|off_target",
    ]
