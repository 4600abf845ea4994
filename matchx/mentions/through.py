"""Sides told by their men: "Kelmouth struck through Hale", "Kelmouth levelled, Hale tapping in", "Kelmouth lost Hale to injury"."""

from __future__ import annotations

from ..text import Token
from .wording import Name


def through_man(tokens: tuple[Token, ...], name: Name, starts: dict[int, Name]) -> bool:
    """Whether what somebody did is told of the man who did it for them: "Kelmouth scored again, Dan Hale heading in", "struck
    through Hale", "equalised when Hale tapped in"."""
    for at in range(name.last + 1, min(name.last + _FAR, len(tokens) - 2)):
        man, lead = starts.get(at), tokens[at - 1].word
        if lead in ".;!?":
            return False
        if man is None or man.kind == "ground":
            continue
        if lead in ("captain", "skipper", "substitute"):
            lead = tokens[at - 2].word
        verb, where = (token.word for token in tokens[man.last : man.last + 2]) if man.last + 1 < len(tokens) else ("", "")
        finishes = where in _IN and verb in (_FINISHES | _FINISHING if lead == "," else _FINISHES)
        return man.kind == "person" and (lead in ("through", "via") or lead in ("when", "as", ",") and finishes)
    return False


_IN = frozenset("in home past from into beyond at coolly".split())
_FAR = 14  # words from a side's verb to its man
GOALS_OF_SIDES = frozenset(
    "scored struck equalised levelled replied responded hit doubled got grabbed netted won snatched scores strikes went".split()
)
_FINISHES = frozenset(
    "scored headed nodded fired slotted tapped converted netted volleyed drilled rifled poked stabbed lashed smashed bundled swept tucked".split()
)
_FINISHING = frozenset(
    "scoring heading nodding firing slotting tapping converting netting finishing volleying drilling rifling poking stabbing lashing smashing bundling sweeping tucking".split()
)


def lost_man(tokens: tuple[Token, ...], name: Name, starts: dict[int, Name]) -> bool:
    """Whether somebody lost a man: "Kelmouth lost keeper Dan Hale to a red card", "lost Hale to injury"."""
    at = name.last
    if at + 2 >= len(tokens) or tokens[at].word != "lost":
        return False
    man = next((starts[i] for i in range(at + 1, at + 4) if i in starts), None)
    if man is None or man.kind != "person" or man.last + 1 >= len(tokens):
        return False
    return tokens[man.last].word == "to" and tokens[man.last + 1].word in _ILLS


_ILLS = frozenset("injury a an illness suspension concussion cramp what".split())
