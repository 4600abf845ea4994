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


AWAY = """Fenmore Ladies FC - Live Match Updates - v Halden Green Women (A) - County Cup

1.55pm Here's our starting XI: Tash Ormond; Bex Lloyd, Kez Roan, Immy Dace, Rhi; Gem Salter, Liv; Mads Oram, Jas Keeble, Flo.
2.00pm Kick off!
2.04pm Mads skips past two and shoots but it's an easy one for the keeper.
2.09pm We take the lead! Liv slips in Jas and she lifts it over the keeper. 0-1
2.22pm Free kick on the edge for Halden... crashes against the bar and away.
2.31pm Goal to Halden Green. Their number 10 levels. 1-1
2.43pm Immy clears off the line!
2.46pm Half time. 1-1.
3.01pm We're back.
3.12pm GOAL FENMORE!! Mads picks her spot. 1-2
3.36pm A yellow for one of theirs after hauling down Mads.
3.48pm Full time! 1-2
"""

OWN = """Radmoor Town v Corvale - live from Radmoor Town's own page
Radmoor XI - Mitch Ford, Oz, Hendo, Tre Simms, Bloor, Rudd, Zed, K. Amos, Luca, Dayo, Pidge
1 Off we go.
7 Corvale's Bright shoots across Ford and just wide.
12 Superb stop Mitch Ford! Low to his right.
29 Hendo deflects a Bright effort over.
38 Zed down injured. Replaced by Tizz.
HT 0-0
58 Handball!!! Pen to us.
59 Pidge v Lund... Pidge wins! 1-0 Town.
66 Their number 5 walks! Straight red.
FT 1-0
"""


def test_guests_write_the_goals_of_the_hosts_first(lines: Callable[[str], list[str]]) -> None:
    assert lines(AWAY) == [
        "chance 4 Fenmore Ladies FC|Mads Oram|saved",
        "goal 9 Fenmore Ladies FC|Jas Keeble",
        "chance 22 Halden Green Women|-|woodwork",
        "goal 31 Halden Green Women|-",
        "chance 43 Halden Green Women|-|blocked",
        "goal 56 Fenmore Ladies FC|Mads Oram",
        "card 80 Halden Green Women|-",
    ]


def test_page_of_a_club(lines: Callable[[str], list[str]]) -> None:
    assert lines(OWN) == [
        "chance 7 Corvale|Bright|off_target",
        "chance 12 Corvale|-|saved",
        "chance 29 Corvale|Bright|blocked",
        "substitution 38 Radmoor Town|Tizz",
        "penalty 58 Radmoor Town|Pidge|scored",
        "goal 59 Radmoor Town|Pidge",
        "card 66 Corvale|-",
    ]
