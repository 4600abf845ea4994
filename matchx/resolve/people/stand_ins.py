"""Who is named as the replacement of him who went off: "his replacement, Smith", "Smith, his replacement"."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Mention
from ..case import Case

_HIS_REPLACEMENT = tuple(
    f"{his} {word}" for his in ("his", "her") for word in "replacement substitute deputy successor stand-in understudy".split()
)


def stand_ins(case: Case) -> Iterator[tuple[Mention, str]]:
    """Every such title, and who bears it."""
    for mention, after in zip(case.mentions, [*case.mentions[1:], None], strict=False):
        if not case.doc.work[mention.start : mention.end].lower().startswith(_HIS_REPLACEMENT):
            continue
        apposed = case.ending(mention.first - 1) if case.doc.tokens[mention.first - 1].word == "," else None
        bearer = mention if mention.type == "PLAYER" else apposed if apposed and apposed.type == "PLAYER" else after
        if bearer is None or bearer.type != "PLAYER" or bearer is not apposed and not _calls(case, mention, bearer):
            continue
        if person := case.named.get(bearer.first):
            yield mention, person


def _calls(case: Case, title: Mention, bearer: Mention) -> bool:
    """Whether a title is said of a man: "his replacement, X", "his replacement was X"."""
    between = [token.word for token in case.doc.tokens[title.last : bearer.first]]
    return len(between) <= 1 or between[0] in ("was", "is") and len(between) == 2
