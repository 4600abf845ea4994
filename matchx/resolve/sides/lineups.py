"""The line-ups of a report: passages that list a team's players, and whose they are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise

from ...model import Mention
from ...record import record
from ..case import Case
from .teams import ours, side_of

_BENCH = frozenset("subs bench substitutes replacements".split())
_SMALL = 1.5  # words in small letters for each player; a story that names many men has more
_VERSUS = frozenset("v vs versus against".split())  # before the others
_FEWEST = 7  # players that make a list a line-up, where no word says that it is a bench


@record
class LineUp:
    """A list of one team's players; ``side`` is None where nothing names the team, ``order`` counts such lists."""

    people: list[Mention]
    side: int | None
    order: int = 0


def lineups(case: Case) -> Iterator[LineUp]:
    """The lists of a report.

    A list is named by the team that it opens with, by the team that stands alone on the line above, or, a bench, by the list
    before it.
    """
    bare = 0
    above: int | None = None
    latest: int | None = None
    out: list[LineUp] = []
    whole: list[LineUp] = []  # whose bench is told
    for people, lead, alone, bench, listed, own in _lists(case):
        side = side_of(case, lead) if lead is not None else None
        if not listed:
            above = side if alone else None
            continue
        if side is None:
            side = above
        if side is None and own and (we := ours(case)) is not None:
            side = we  # "Our team that night: ..."
        if side is None and bench:
            side = latest
        above, latest = None, side
        if side is not None or not bench:
            out.append(LineUp([*people], side, bare))
        elif eleven := next((one for one in out if one.side is None and one not in whole), None):
            eleven.people.extend(people)  # the bench of men whose team nothing names: theirs who have none yet
            whole.append(eleven)
        bare += side is None and not bench
    named = {one.side for one in out if one.side is not None}
    for one in out:  # where the one has its name, the other is the other side's
        lone = one.side is None and bare == 1 and len(named) == 1
        yield LineUp(one.people, 1 - min(named), one.order) if lone else one


_Passage = tuple[list[Mention], Mention | None, bool, bool, bool, bool]


def _lists(case: Case) -> list[_Passage]:
    """The passages of a text: their players, the team that opens each, whether it stands alone, whether they are a bench, a list,
    whether the narrator's."""
    known: tuple[list[Mention], list[_Passage]] | None = case.facts.get("lists")
    if known is not None and known[0] is case.mentions:
        return known[1]
    out: list[_Passage] = []
    for first, last in _passages(case):
        inside = case.between(first, last)
        people = [m for m in inside if m.type in ("PLAYER", "KEEPER") and m.value]
        teams = [m for m in inside if m.type == "TEAM"]
        lead = next((m for m in teams if m.first < first + 6 and case.doc.tokens[m.first - 1].word not in _VERSUS), None)
        tokens = case.doc.tokens[first:last]
        bench = any(token.word in _BENCH for token in tokens[:4])
        listed = len(people) >= (3 if bench else _FEWEST)
        if listed:
            marks = sum(token.word in ",;/-" for token in tokens) + case.block_of(last - 1) - case.block_of(first)
            small = sum(token.word.isalpha() and not token.capital for token in tokens)
            whole = len(people) >= _FEWEST and marks >= 0.6 * len(people) and len(tokens) <= 9 * len(people)
            listed = whole and small <= _SMALL * len(people) or bench and marks >= 0.5 * len(people)
        own = any(token.word == "our" for token in tokens[:3])
        out.append((people, lead, len(teams) == 1 and len(tokens) <= 6 and not people, bench, listed, own))
    case.facts["lists"] = case.mentions, out
    return out


def _stacked(case: Case) -> Iterator[tuple[int, int]]:
    """Blocks; where men stand below each other, one a line, their lines are one: "1 Smith", "2 Jones (c)"."""
    begin: int | None = None
    end = 0
    for first, last in case.doc.blocks:
        if first not in case.doc.heads and _one_man(case, first, last):
            begin, end = first if begin is None else begin, last
            continue
        if begin is not None:
            yield begin, end
            begin = None
        yield first, last
    if begin is not None:
        yield begin, end


_ONE = 9  # tokens of a line of a list


def _one_man(case: Case, first: int, last: int) -> bool:
    """Whether a line holds a man's name and no more than his number and what stands in brackets."""
    if last - first > _ONE:
        return False
    tokens = case.doc.tokens
    stop = next((i for i in range(first, last) if tokens[i].word == "("), last)
    people = [m for m in case.between(first, stop) if m.type in ("PLAYER", "KEEPER") and m.value]
    named = range(people[0].first, people[0].last) if len(people) == 1 else range(0)
    others = [tokens[i].word for i in range(first, stop) if i not in named]
    return bool(named) and not any(word.isalpha() and len(word) > 2 for word in others)


def _passages(case: Case) -> Iterator[tuple[int, int]]:
    """Blocks, cut where one names a team that a list may open with: "... he said. Hull: A, B. Leeds (4-4-2): C, D"."""
    tokens = case.doc.tokens
    opens = [
        m.first
        for m in case.mentions
        if m.type == "TEAM"
        and m.last + 1 < len(tokens)
        and (tokens[m.last].word == ":" or tokens[m.last].word == "(" and tokens[m.last + 1].word[0].isdecimal())
    ]
    for first, last in _stacked(case):
        cuts = [first, *opens[bisect_right(opens, first) : bisect_left(opens, last)], last]
        yield from pairwise(cuts)
