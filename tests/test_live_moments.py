"""Moments of a live text, each between the same quiet entries: labels with codes, goals taken back or only believed in, awards
told by who came too late, keepers who are hailed, changes by their gait."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

import matchx
from matchx import follow

BEFORE = """Kelbrook v Marsden Vale - live

Kelbrook: Tom Ashdown, Owen Brandt, Carl Dunmore, Ray Holt, Sam Yardley, Lee Carver, Wes Tindall, Ed Marlowe, Finn Garside.
Subs: Ian Pollard, Max Orrell, Ben Stocks.
Marsden Vale: Gus Whittle, Hugo Blake, Stan Oakes, Will Pryce, Alf Denby,
Dan Crowther, Nick Fearon, Luke Hasell, Pete Mallory, Toby Quick.
Subs: Jim Varley, Rob Sykes, Art Benson.

1' Kelbrook kick off.
6' Scrappy start.
7' Stan Oakes is booked for a foul on Tindall.
8' Alf Denby shoots wide.
"""
PAUSE = ["45+1' Half-time.", "46' Back under way."]
BEHIND = ["89' Plenty of stoppages here.", "90+4' Full time."]
QUIET = {"card 7 Oakes", "chance 8 Denby off_target"}

MOMENTS: dict[str, tuple[list[str], list[str]]] = {
    "label_with_a_code": (["30' YELLOW, KEL: Holt, dissent."], ["card 30 Holt"]),
    "label_without_a_comma": (["30' YC MAR - Fearon (foul)"], ["card 30 Fearon"]),
    "not_counted": (
        [
            "50' GOAL? Hasell scores from the edge of the box. They are told to wait by the video room.",
            "52' The goal doesn't count. Mallory stood offside and blocked the view of the goalkeeper.",
        ],
        ["disallowed_goal 50 Hasell offside"],
    ),
    "ruled_it_out": (
        [
            "50' GOAL! KELBROOK 1-0! Marlowe pokes it in from a yard.",
            "52' Hold on. The screen is calling the referee.",
            "53' He has ruled it out! Marlowe had a fistful of shirt. It's 0-0 again.",
        ],
        ["disallowed_goal 50 Marlowe foul"],
    ),
    "handled_on_the_way": (
        [
            "50' GOAL! Mallory makes it 0-1 with a tap-in.",
            "54' No goal after all! The referee says Quick handled it on the way through.",
        ],
        ["disallowed_goal 50 Mallory handball"],
    ),
    "only_believed": (
        ["40' I thought for a second that Marlowe had put Kelbrook one up. The side netting rippled."],
        ["chance 40 Marlowe off_target"],
    ),
    "a_score_only_believed": (
        ["40' The fans were convinced that Tindall had made it 1-0. Inches wide."],
        ["chance 40 Tindall off_target"],
    ),
    "came_too_late": (
        [
            "84' PENALTY VALE! Hasell gets to it before Brandt, and Brandt gets Hasell.",
            "86' GOAL! Kelbrook 0-1 Marsden Vale. MALLORY!",
        ],
        ["penalty 84 Mallory scored Hasell Brandt", "goal 86 Mallory"],
    ),
    "knocked_past_and_over": (
        [
            "84' PENALTY KELBROOK! Garside knocked it past Oakes and Oakes knocked over Garside.",
            "86' GOAL! Kelbrook 1-0 Marsden Vale. MARLOWE!",
        ],
        ["penalty 84 Marlowe scored Garside Oakes", "goal 86 Marlowe"],
    ),
    "run_cut_short": (
        [
            "50' PENALTY KELBROOK! Tindall's run is ended by Whittle.",
            "51' Off the post. Marlowe sends the keeper the wrong way. Still 0-0.",
        ],
        ["penalty 50 Marlowe woodwork Tindall Whittle"],
    ),
    "past_him_no_goal": (
        [
            "70' Spot-kick for Vale. Quick toes it beyond Carver and Carver catches Quick.",
            "71' Quick's kick is saved by Ashdown!",
        ],
        ["penalty 70 Quick saved Ashdown Quick Carver"],
    ),
    "keeper_hailed": (
        ["30' SAVE, Whittle! Ed Marlowe with a thunderbolt for Kelbrook, tipped over."],
        ["chance 30 Marlowe saved Whittle"],
    ),
    "out_at_his_feet": (["30' Keeper Tom Ashdown out well at the feet of Hasell."], ["chance 30 Hasell saved Ashdown"]),
    "trudge_and_trot": (
        ["58' Marlowe and Sam Yardley trudge off, Max Orrell and Ben Stocks trot on."],
        ["substitution 58 Orrell Marlowe", "substitution 58 Stocks Yardley"],
    ),
    "troop_off": (
        ["58' Hasell and Crowther troop off. Sykes and Varley are the men coming on."],
        ["substitution 58 Sykes Hasell", "substitution 58 Varley Crowther"],
    ),
    "numbers_alone": (["39' Marsden Vale change: 14 replaces 6."], ["substitution 39"]),
    "had_been_on_a_yellow": (
        ["46' Kelbrook bring on Max Orrell for winger Sam Yardley, who had been on a yellow."],
        ["substitution 46 Orrell Yardley", "card 1-45 Yardley"],
    ),
    "booked_for_a_stop": (["30' Yellow card for Pryce after he stopped Marlowe on the break."], ["card 30 Pryce"]),
    "steals_the_ball": (
        ["30' GOAL! 1-0 Kelbrook. Garside steals it off Oakes, squares for Tindall, and Tindall rolls it in."],
        ["goal 30 Tindall Garside"],
    ),
    "extends_the_corner": (
        ["30' GOAL! Kelbrook 1-0 Vale. Holt with a corner, Brandt extends it and Marlowe only has to put his foot in."],
        ["goal 30 Marlowe Brandt"],
    ),
    "code_behind_a_colon": (["20' CAUTION: KEL - Dunmore (delaying the restart)"], ["card 20 Dunmore"]),
    "in_front_no_more": (
        [
            "55' It's in the back of the net! Mallory! Vale in front!",
            "56' Hold on. The referee is consulting his linesman.",
            "57' It won't count. Foul on the keeper by Hasell.",
        ],
        ["disallowed_goal 55 Mallory foul"],
    ),
    "level_no_more": (
        ["70' Kelbrook are level! No they're not, the flag is up against Garside."],
        ["disallowed_goal 70 Garside offside"],
    ),
    "down_as_an_own_goal": (
        ["64' GOAL! Quick! 0-1!", "66' The scoreboard has it down as an own goal by Sutcliffe, mind."],
        ["goal 64 Sutcliffe"],
    ),
    "arm_in_the_way": (
        ["40' PENALTY KELBROOK. Blake's outstretched arm blocks the cross.", "42' GOAL! 1-0. Marlowe rolls it in."],
        ["penalty 40 Marlowe scored Blake", "goal 42 Marlowe"],
    ),
    "cuts_in_past_him": (["44' Here's Quick, he cuts in past Brandt and shoots over."], ["chance 44 Quick off_target"]),
    "side_of_the_empty_goal": (
        ["52' What a miss. Quick rounds the keeper and hits the side of the empty goal."],
        ["chance 52 Quick off_target"],
    ),
    "both_are_booked": (["44' Holt and Fearon square up. Both are booked."], ["card 44 Holt", "card 44 Fearon"]),
}
_TOLD = ("player", "player_in", "player_out", "outcome", "reason", "by", "won_by", "conceded_by", "assist")


def line(event: Mapping[str, Any]) -> str:
    """An event in short, its people by their surnames."""
    when = event["minute"] or "-".join(map(str, event["minute_range"]))
    return " ".join([event["type"], str(when), *(event[name].split()[-1] for name in _TOLD if event.get(name))])


def parsed(text: str) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = matchx.parse(text).to_dict()["events"]
    return events


def whole(name: str) -> str:
    """The text around a moment."""
    entries = MOMENTS[name][0]
    late = next((at for at, entry in enumerate(entries) if int(entry.split("'")[0]) > 45), len(entries))
    return BEFORE + "\n".join([*entries[:late], *PAUSE, *entries[late:], *BEHIND])


@pytest.mark.parametrize("name", MOMENTS)
def test_moment(name: str) -> None:
    assert sorted({line(event) for event in parsed(whole(name))} - QUIET) == sorted(MOMENTS[name][1])


@pytest.mark.parametrize("name", ["not_counted", "ruled_it_out", "knocked_past_and_over", "had_been_on_a_yellow"])
def test_followed_it_tells_the_same(name: str) -> None:
    items = follow.fold(follow.follow(whole(name).splitlines(keepends=True)))
    assert sorted({line(item) for item in items} - QUIET) == sorted(MOMENTS[name][1])


def test_both_sides_change() -> None:
    """What stands in a row are men of two sides, where the entry says that both of them change."""
    text = """Women's Cup: Austria vs. Poland - live

Min. 1 Poland kick off.
Min. 14 Ola Mazurek runs away from Sofie Gruber, but her chip is too high.
Min. 29 Yellow card for Poland's Zofia Bednarek, who stopped Selma Auer.
Min. 36 GOAL! Austria 1-0 Poland. Auer with the corner, Gruber heads it on and Mia Haslinger only has to put her foot in.
Min. 45+3 Halftime.
Min. 46 Both coaches make a change. Nora Stangl comes for Gruber, Iga Sowa replaces the booked Bednarek.
Min. 70 Haslinger shoots over.
Min. 90 It's over."""
    changes = {event["player_in"]: event["team"] for event in parsed(text) if event["type"] == "substitution"}
    assert changes == {"Nora Stangl": "Austria", "Iga Sowa": "Poland"}


def test_posted_at_with_the_minute() -> None:
    """The time at which a piece was posted, with the minute of the match beside it, dates what stands below."""
    pieces = [
        "FULL-TIME\nPosted at 16:53\nNorby 2-1 Ibstock",
        "Posted at 16:41 83'\nSUBSTITUTION\nNorby 2-1 Ibstock\nPaul Wicks replaces Dean Farrow.",
        "Posted at 16:36 78'\nGOAL - Norby 2-1 Ibstock\nTom Haverley\nFarrow rolls it across and Haverley cannot miss.",
        "Posted at 16:20 62'\nYELLOW CARD\nNorby 1-1 Ibstock\nIbstock's Carl Renner goes into the book.",
        "Posted at 16:11 53'\nGOAL - Norby 1-1 Ibstock\nHarry Lindell\nA corner is not cleared and Lindell stabs it in.",
        "HALF-TIME\nPosted at 15:47\nNorby 1-0 Ibstock",
        "Posted at 15:22 22'\nGOAL - Norby 1-0 Ibstock\nTom Haverley\nHaverley does the rest from 25 yards.",
        "KICK-OFF\nPosted at 15:00\nUnder way.",
    ]
    events = parsed("Norby v Ibstock\nLive Reporting\n\n" + "\n\n".join(pieces))
    assert [(event["type"], event["minute"]) for event in events] == [
        ("goal", 22), ("goal", 53), ("card", 62), ("goal", 78), ("substitution", 83),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "piece",
    [
        "Posted at {time} | {minute}'\n{words}\n",
        "Posted {time} - {minute} mins\n{words}\n",
        "Posted at {time} ({minute}')\n{words}\n",
        "Posted by Nia Roe at {time} - {minute} min\n{words}\n",
        "{words} ({minute}')",
    ],
)
@pytest.mark.parametrize("step", [1, -1])
def test_where_the_minute_stands(piece: str, step: int) -> None:
    rows = [
        (3, "Kelbrook kick off and keep the ball."),
        (19, "GOAL! Kelbrook 1-0 Marsden Vale. Marlowe heads in from Holt's corner."),
        (27, "Yellow card for Denby, who trips Holt."),
        (38, "Mallory fires over for Vale."),
        (66, "Substitution for Kelbrook: Orrell replaces Yardley."),
        (83, "Garside hits the post."),
    ]
    told = [piece.format(time=f"{20 + at // 60}:{at % 60:02}", minute=at, words=words) for at, words in rows]
    events = parsed("Kelbrook v Marsden Vale: live updates\n\n" + "\n".join(told[::step]))
    assert [event["minute"] for event in events] == [19, 27, 38, 66, 83]
