"""The scores that an entry of a live text states, and for which side each is told."""

from __future__ import annotations

import itertools
import re

from ... import pack
from ...model import Mention
from ..case import HOME, Case
from ..sides.home import SPOKEN
from ..sides.teams import side_of
from .track import Pair

_TALLY = pack.pattern(
    r"\b(?:possession|attempts|shots|corners|fouls|offsides|statistics|stats|head-to-head|expected|xg|yellow cards|bookings|"
    r"how (?:is|was) (?:it|that|this) not|not (?:\d|two|three)|on target|last (?:week|season|time|year|month)|earlier this|reverse fixture|predict\w*|(?:would|could|should|might|ought to|must) (?:now )?(?:have|be)|in the other)\b"
)


# "convinced that Smith had made it 2-0"
_FANCIED = pack.pattern(
    r"\b(?:thought|believed|imagined|convinced|sure|certain)\b[^.!?;]{0,50}\b(?:had|'d|were|was)\b[^.!?;]{0,30}$"
)


def pairs_of(case: Case, number: int) -> list[tuple[Pair, int | None]]:
    """The scores of an entry as [home, away], with the side that a bare one is told for."""
    entry = case.entries[number]
    tokens = case.doc.tokens
    inside = case.between(entry.body, entry.last)
    teams = [m for m in inside if m.type in ("TEAM", "SIDE")]
    out: list[tuple[int, Pair, int | None]] = []
    for m in inside:
        if m.type == "SCORE" and m.value and not any(m.traits.get(key) for key in ("other", "aggregate", "penalties")):
            first, last = case.doc.sentences[case.sentence_of(m.first)]
            if _TALLY.search(case.doc.work[tokens[first].start : tokens[last - 1].end].lower()) or _of_two_legs(case, m):
                continue
            if _FANCIED.search(case.doc.work[tokens[first].start : m.start].lower()):
                continue
            before = next((t for t in reversed(teams) if 0 <= m.first - t.last <= 0), None)
            after = next((t for t in teams if 0 <= t.first - m.last <= 0), None)
            a, b = _side(case, before), _side(case, after)
            if a is not None and b is not None and a != b:
                out.append((m.first, m.value if a == HOME else m.value[::-1], None))
            elif (before is None or a is not None) and (after is None or b is not None):
                hint = b if b is not None else a
                if hint is None:
                    near = next((t for t in teams if t.first - m.last == 1 and tokens[m.last].word in ("to", "for")), None)
                    hint = _side(case, near)
                if hint is None:
                    hint = _leading(case, teams, m)
                turned = hint is None and case.facts.get("away_first")
                out.append((m.first, m.value[::-1] if turned else m.value, hint))
    for a_team, b_team in itertools.pairwise(teams):
        numbers = _numbers(case, a_team, b_team)
        a, b = _side(case, a_team), _side(case, b_team)
        if numbers and a is not None and b is not None and a != b:
            out.append((a_team.first, numbers if a == HOME else numbers[::-1], None))
    return [(pair, hint) for _, pair, hint in sorted(out, key=lambda item: item[0])]


def _leading(case: Case, teams: list[Mention], score: Mention) -> int | None:
    """The side that a score is told for by a verb between: "Leeds lead 1-0!", "Hull go 2-1 up"."""
    tokens = case.doc.tokens
    team = next((t for t in reversed(teams) if 0 < score.first - t.last <= _VERB), None)
    between = {token.word for token in tokens[team.last : score.first]} if team is not None else set()
    leads = between & _LEAD or score.last < len(tokens) and tokens[score.last].word in _UP
    return _side(case, team) if leads and between <= _LEAD | _HELPS else None


_VERB = 4  # tokens
_LEAD = frozenset("lead leads ahead".split())
_UP = frozenset("up ahead".split())
_HELPS = frozenset("now go goes are is have has gone 're 's again still to".split())


def _of_two_legs(case: Case, m: Mention) -> bool:
    """Whether a score is the aggregate: the word stands beside it, with no other score between."""
    before, after = case.doc.work[max(0, m.start - 25) : m.start].lower(), case.doc.work[m.end : m.end + 35].lower()
    return bool(re.search(r"\bagg(?:regate)?\b[^\d]*$", before) or re.match(r"[^\d\n(!?.]*\bagg(?:regate)?\b", after))


def heading(case: Case) -> Pair | None:
    """The score beside both teams' names in the title above the entries."""
    stop = min(case.entries[0].first, case.doc.blocks[0][1]) if case.entries else 0
    inside = [m for m in case.between(0, stop) if m.type in ("TEAM", "SCORE")]
    for a, score, b in zip(inside, inside[1:], inside[2:], strict=False):
        sides = _side(case, a), _side(case, b)
        named = score.type == "SCORE" and score.value and a.type == b.type == "TEAM" and None not in sides
        if named and sides[0] != sides[1] and not (score.traits.get("other") or score.traits.get("aggregate")):
            home, away = score.value[:: 1 if sides[0] == HOME else -1]
            return home, away
    return None


def by_name(case: Case, number: int) -> bool:
    """Whether an entry states the score beside the names of both teams, so that their order does not matter."""
    entry = case.entries[number]
    teams = [m for m in case.between(entry.body, entry.last) if m.type == "TEAM" and side_of(case, m) is not None]
    return any(
        _numbers(case, a, b) is not None
        or b.first - a.last <= 2
        and any(m.type == "SCORE" for m in case.between(a.last, b.first))
        for a, b in itertools.pairwise(teams)
    )


def _side(case: Case, mention: Mention | None) -> int | None:
    return side_of(case, mention) if mention is not None else None


def _numbers(case: Case, a: Mention, b: Mention) -> Pair | None:
    """ "Leeds 1, Hull 0", "Leeds 2(3), Hull 2(4)"."""
    tokens = case.doc.tokens
    if a.last >= len(tokens) or b.last >= len(tokens) or b.first - a.last > 6:
        return None
    left, right = (SPOKEN.get(tokens[m.last].word, tokens[m.last].word) for m in (a, b))
    between = [token.word for token in tokens[a.last + 1 : b.first]]
    if not (left.isdecimal() and right.isdecimal()) or int(left) > 20 or int(right) > 20:
        return None
    return (int(left), int(right)) if all(word in ",()-|" or word.isdecimal() for word in between) else None
