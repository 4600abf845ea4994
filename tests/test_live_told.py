"""Attempts that entries of live texts tell in their own words, and whose men those are who act in them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

HEADING = """Penrose Athletic v Garrick City: live

Penrose Athletic: Hale; Amos, Brandt, Cooke, Dunn; Eddery, Farr, Gale; Howe, Inman, Jessop.
Garrick City: Keane; Lyle, Mottram, Norris, Oakes; Padgett, Quinlan, Rudd; Sayle, Tranter, Usher.

1 min: We're under way.
10 min: {}
90 min: Full time.
45 min: Half time.
46 min: They're back.
"""

TOLD = {
    "a clearance off the line over two sentences": (
        "Corner, flicked on, Brandt at the back post... and it's hacked off the line by Lyle. How did that stay out?",
        ["Penrose Athletic|Brandt|blocked"],
    ),
    "who stops it first, then who shot": (
        "Brilliant from Hale. Sayle thought he had won it.",
        ["Garrick City|Sayle|saved"],
    ),
    "one who clears, then one who shot": (
        "Norris hooks it off the line! Jessop can't believe it.",
        ["Penrose Athletic|Jessop|blocked"],
    ),
    "without a verb": (
        "Tranter from the edge of the area, Hale down smartly.",
        ["Garrick City|Tranter|saved"],
    ),
    "a chain of passes": (
        "Gale to Eddery, Eddery feeds Inman, shot into the side netting.",
        ["Penrose Athletic|Inman|off_target"],
    ),
    "two attempts": (
        "Howe shoots, saved. Inman shoots, saved. What is keeping City in this?",
        ["Penrose Athletic|Howe|saved", "Penrose Athletic|Inman|saved"],
    ),
    "two attempts in one sentence": (
        "Padgett tries his luck, Hale parries, and Usher puts the rebound over the bar.",
        ["Garrick City|Padgett|saved", "Garrick City|Usher|off_target"],
    ),
    "who is denied": (
        "Dunn is thwarted by Keane, who spread himself well.",
        ["Penrose Athletic|Dunn|saved"],
    ),
    "what he had to do, and did not": (
        "Quinlan needed to hit the target there. He didn't.",
        ["Garrick City|Quinlan|off_target"],
    ),
    "of a side whose man nobody names": (
        "City have hit the side netting. Some in the away end thought it was in.",
        ["Garrick City|-|off_target"],
    ),
    "an aside before it": (
        "A free-kick to the hosts. Farr curls it over the wall and just wide.",
        ["Penrose Athletic|Farr|off_target"],
    ),
    "a flag": ("The linesman's flag cuts short a Penrose attack, Howe a yard off.", []),
    "a corner claimed": ("Eddery swings in the corner, Keane claims under pressure.", []),
    "a tackle": ("Good defending from Amos, alive to the danger before Tranter could get a sight of goal.", []),
}


@pytest.mark.parametrize("name", TOLD)
def test_attempts_in_own_words(name: str, lines: Callable[[str], list[str]]) -> None:
    entry, expected = TOLD[name]
    told = [line for line in lines(HEADING.format(entry)) if line.split()[0] in ("chance", "goal")]
    assert told == [f"chance 10 {each}" for each in expected]


def test_thread_of_the_visitors(lines: Callable[[str], list[str]]) -> None:
    """Whose thread it is, where they play, who "they" are, and that an account's name is no team."""
    told = lines(
        """Mudlark Rovers Supporters' Forum > Match Day > Match thread: Tidewell (A)

[2] Kicked off. We're playing into the wind
[9] Vickers in the book already, late on their skipper Dalgleish
[13] Big chance for us! Amadi clean through and he's hit it straight at the keeper FFS
[34] Their lad Kinsella just hit the bar from about 35 yards
[58] They bring on Lomax for McSorley
[71] Lomax fires over
[90+5] FT 0-0
"""
    )
    assert told == [
        "card 9 Mudlark Rovers|Vickers",
        "chance 13 Mudlark Rovers|Amadi|saved",
        "chance 34 Tidewell|Kinsella|woodwork",
        "substitution 58 Tidewell|Lomax",
        "chance 71 Tidewell|Lomax|off_target",
    ]


def test_accounts_and_nicknames_in_headings(lines: Callable[[str], list[str]]) -> None:
    told = lines(
        """Corran Harbour FC @CorranHarbourFC
Matchday v @DunmoreRovers in the Trophy

Corran Harbour FC @CorranHarbourFC
KO | Under way, Dunmore Rovers kick off.

Corran Harbour FC @CorranHarbourFC
4' | Corner to Dunmore, headed clear.

Corran Harbour FC @CorranHarbourFC
31' | Yellow card for Hoyle (Dunmore)

Corran Harbour FC @CorranHarbourFC
44' | Pearce thumps one against the bar!! We deserve that.

Corran Harbour FC @CorranHarbourFC
52' | Our keeper Tindall saves from Hoyle

Corran Harbour FC @CorranHarbourFC
FT | All square.
"""
    )
    assert "card 31 Dunmore Rovers|Hoyle" in told
    assert "chance 44 Corran Harbour FC|Pearce|woodwork" in told
    assert not any("@" in line or "CorranHarbourFC" in line for line in told)
