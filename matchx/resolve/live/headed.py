"""Titles over the stamps of a live text's entries, and stamps that stand below what they date."""

from __future__ import annotations

from ..case import Case

LONGEST = 14  # tokens of a title
_LEAST = 4  # so many show how a text is laid out
_PART = 0.8  # of its times, that stand below


def find(case: Case) -> dict[int, range]:
    """The blocks of titles above the stamps that stand on lines of their own, where that is how the text is laid out."""
    blocks = case.doc.blocks
    alone = [
        number for number, (first, last) in enumerate(blocks) if first in case.doc.heads and _stands_alone(case, first, last)
    ]
    if footers := _footers(case, alone):
        return footers | {n: range(n - 1, n) for n in range(1, len(blocks)) if n not in footers and _scored_above(case, n)}
    below = 0  # those that do not open a paragraph
    out: dict[int, range] = {}
    for number in alone:
        at = number
        while at > 0 and number - at < 4:
            first, last = blocks[at - 1]
            if _lines_between(case, at) != 1:
                break
            below += at == number
            if last - first > LONGEST or first in case.doc.heads:
                at = number  # the end of the entry before: no title
                break
            at -= 1
        if at < number:
            out[number] = range(at, number)
    if len(out) >= _LEAST and len(out) >= 0.7 * below:
        return out
    stamped = sum(first in case.doc.heads for first, _ in blocks)
    for titled in (_scored_above, _heads_paragraph):
        above = {number: range(number - 1, number) for number in range(1, len(blocks)) if titled(case, number)}
        if len(above) >= _LEAST and len(above) >= 0.7 * stamped:
            return above
    return {}


def _stands_alone(case: Case, first: int, last: int) -> bool:
    """Whether a stamp fills its line, but for the name of who scored."""
    head, body = case.doc.heads[first]
    return body == last or body == first and not head.told and not head.writer


def _scored_above(case: Case, number: int) -> bool:
    """Whether the line above a stamped one holds the score beside the teams, and nothing stands between them and it."""
    (first, last), (begin, _) = case.doc.blocks[number - 1], case.doc.blocks[number]
    if begin not in case.doc.heads or first in case.doc.heads:
        return False
    kinds = [m.type for m in case.between(first, last)]
    figures = sum(token.word.isdecimal() for token in case.doc.tokens[first:last])
    return (
        _lines_between(case, number) == 1
        and last - first < 12
        and kinds.count("TEAM") == 2
        and (kinds.count("SCORE") == 1 or figures == 2)
    )


def _heads_paragraph(case: Case, number: int) -> bool:
    """Whether a short line opens the paragraph of which the second line is stamped: "SAVE!", "7 - Smith ..."."""
    (first, last), (begin, _) = case.doc.blocks[number - 1], case.doc.blocks[number]
    return (
        begin in case.doc.heads
        and first not in case.doc.heads
        and last - first <= LONGEST
        and _lines_between(case, number) == 1
        and all(token.word != "@" for token in case.doc.tokens[first:last])  # who posts it, no title
        and (number == 1 or _lines_between(case, number - 1) > 1)
    )


def _lines_between(case: Case, number: int) -> int:
    """How many lines end between the block before one and it."""
    blocks, tokens = case.doc.blocks, case.doc.tokens
    return case.doc.work.count("\n", tokens[blocks[number - 1][1] - 1].end, tokens[blocks[number][0]].start)


def _footers(case: Case, alone: list[int]) -> dict[int, range]:
    """Times of day below what they date: the blocks of each; none where these have a stamp of their own.

    "He shoots wide.", "9:43PM", and an empty line.
    """
    blocks, heads = case.doc.blocks, case.doc.heads
    timed = [n for n in alone if heads[blocks[n][0]][0].minute is None]
    ends = [
        n for n in timed if n and _lines_between(case, n) == 1 and (n + 1 == len(blocks) or _lines_between(case, n + 1) > 1)
    ]
    if len(ends) < _LEAST or len(ends) < _PART * len(timed):
        return {}
    out = {}
    for number in ends:
        at = number
        while at and _lines_between(case, at) == 1:
            at -= 1
        stamped = any(blocks[n][0] in heads for n in range(at, number))
        out[number] = range(0) if stamped else range(at, number)
    return out
