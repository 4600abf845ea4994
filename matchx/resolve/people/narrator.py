"""Which of the two a narrator's side is: "we lost" where the score says who did, "bedlam in the away end"."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import pairwise

from ... import lexicon
from ...text import speech
from ..case import AWAY, HOME, Case
from ..sides.teams import OURS, ours, side_of
from ..sides.ties import Ties
from ..stance.stance import other_match

_LEAD = 4  # blocks in which the result is told
_HEADING = 16  # words of a line that is no account
_NEAR = 6  # words around "we"
_OFTENER = 3  # times as often as his own is the other side called by its name
_SELDOM = 0.8
_TURNS = frozenset(", ; : . and but".split())


def whose(case: Case, ties: Ties) -> None:
    """Add what the narrator says of his side's match as a whole."""
    if ours(case) is None or len(case.teams) < 2:
        return
    winner = _winner(case)
    ended = _ended(case)
    if winner is not None and ended:
        ties.of(OURS, winner if ended > 0 else winner ^ 1, "ours")
    if case.sides_known and (place := _place(case)):
        ties.of(OURS, HOME if place > 0 else AWAY, "ours")
    if (unnamed := _unnamed(case)) is not None:
        ties.of(OURS, unnamed[0], "ours", unnamed[1])


def _unnamed(case: Case) -> tuple[int, float] | None:
    """The side that a narrator's account never, or seldom, calls by its name while it does the other one, and how much that tells."""
    named = Counter[int | None]()
    for m in case.mentions:
        first, last = case.doc.blocks[case.block_of(m.first)]
        heads = last - first <= _HEADING or case.doc.tokens[min(m.last, last - 1)].word == ":"
        if m.type == "TEAM" and not heads and not other_match(case, m):
            named[side_of(case, m)] += 1
    few, many = sorted((named[HOME], named[AWAY]))
    if few and few * _OFTENER <= many:
        return (HOME if named[HOME] == few else AWAY), _SELDOM
    if bool(few) == bool(many):
        return None
    return (AWAY, min(0.5 + named[HOME], 2.0)) if named[HOME] else (HOME, min(0.5 + named[AWAY], 2.0))


def _winner(case: Case) -> int | None:
    """Who has won by the first score that stands between the two teams, or beside them as figures."""
    tokens = case.doc.tokens
    teams = [m for m in case.mentions if m.type == "TEAM" and case.block_of(m.first) < _LEAD]
    for m, other in pairwise(teams):
        a, b = side_of(case, m), side_of(case, other)
        if a is None or b is None or a == b:
            continue
        between = case.between(m.last, other.first)
        figures = next((s.value for s in between if s.type == "SCORE" and s.value), None)
        if figures is None and other.first == m.last + 1 and other.last < len(tokens):
            left, right = tokens[m.last].word, tokens[other.last].word
            figures = (int(left), int(right)) if left.isdecimal() and right.isdecimal() else None
        if figures and other.first - m.last <= 2:
            return None if figures[0] == figures[1] else a if figures[0] > figures[1] else b
    return None


def _ended(case: Case) -> int:
    """Whether "we" have won (positive) or lost, by the words close to it."""
    found = 0
    for m in case.mentions:
        if not m.traits.get("ours") or m.type == "PLAYER" or other_match(case, m):
            continue
        words = [token.word for token in case.doc.tokens[m.last : m.last + _NEAR]]
        stop = next((at for at, word in enumerate(words) if word in _TURNS), len(words))
        found += bool(_words("our_win") & {*words[:stop]}) - bool(_words("our_loss") & {*words[:stop]})
    return found


def _place(case: Case) -> int:
    """Whether the narrator's side is at home (positive) or away."""
    spoken = speech(case.doc)
    text = "".join(
        case.doc.work[begin:end]
        for begin, end in zip([0, *(b for _, b in spoken)], [*(a for a, _ in spoken), len(case.doc.work)], strict=True)
    ).lower()
    return sum(phrase in text for phrase in _words("our_home")) - sum(phrase in text for phrase in _words("our_away"))


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(lexicon.family(name))
