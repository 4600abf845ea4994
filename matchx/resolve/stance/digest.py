"""Key moments beside a report: a few stamped lines in one run, while the story is told in prose around them. No live text."""

from __future__ import annotations

from ... import lexicon
from ...model import Clock
from ..case import Case

_LEAST = 4  # stamped lines
_LINE = 36  # words of one
_PARAGRAPH = 20  # words of a paragraph of an account
_HEADING = 4


def blocks(case: Case) -> frozenset[int]:
    """The blocks of a short stamped list above or below an account in prose ("Goals: 12' - Thiel"); none where it is the account."""
    heads = {number: case.doc.heads[first][0] for number, (first, _) in enumerate(case.doc.blocks) if first in case.doc.heads}
    stamped = [number for number, head in heads.items() if not head.weak] or [*heads]  # "1. The big picture" is no moment
    if len(stamped) < _LEAST:
        return frozenset()
    sizes = [last - first for first, last in case.doc.blocks]
    listed = range(stamped[0], stamped[-1] + 1)
    if any(sizes[number] > _LINE for number in listed):
        return frozenset()
    account = sum(size for number, size in enumerate(sizes) if number not in listed and size > _PARAGRAPH)
    return frozenset(listed) if account > 1.5 * sum(sizes[number] for number in listed) else frozenset()


def stamps(case: Case) -> dict[int, Clock]:
    """The times with which the lines of the digest begin, by block."""
    out = {}
    for number in case.facts.get("digest", ()):
        head, _ = case.doc.heads.get(case.doc.blocks[number][0], (None, 0))
        if head is not None and head.minute is not None:
            out[number] = Clock(head.minute, head.added, head.added_any, source="stated")
    return out


def tell(case: Case, digest: frozenset[int]) -> None:
    """What a digest tells is a summary; a line of a name alone tells of a goal, under a heading that says so."""
    for told in case.told:
        if told.block in digest:
            told.summary = True
        if told.tags.get("stamped") and not (told.block in digest and _of_goals(case, told.block)):
            told.dropped = "a name alone"
    case.told = [told for told in case.told if told.dropped != "a name alone"]


def _of_goals(case: Case, block: int) -> bool:
    """Whether the nearest heading above says that goals are listed."""
    for number in range(block - 1, -1, -1):
        first, last = case.doc.blocks[number]
        if first in case.doc.heads:
            continue
        words = [token.word for token in case.doc.tokens[first:last] if token.word[0].isalpha()]
        return 0 < len(words) <= _HEADING and any(
            word in lexicon.family("score_head") or " ".join(words) in lexicon.family("score_head") for word in words
        )
    return False
