"""How much of a text is read as one match: more than any match can hold is not resolved.

Goals are weighed against all other goals, and every score against all of them. That is as it should be for a match, but a
text of thousands of goals is none. What counts are claims and mentions, so that a report behind a long preface is read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..model import Claim, Mention
from ..record import replace
from ..text import Document

_MOST = {
    "goal": 400,
    "chance": 800,
    "substitution": 400,
    "card": 400,
    "penalty": 200,
    "disallowed_goal": 200,
    "shootout_kick": 200,
}
_CLAIMS = 1500  # of any other kind
_MENTIONS = {"SCORE": 1200, "MINUTE": 2500, "PLAYER": 6000}
_OTHERS = 6000


def end(mentions: Sequence[Mention], claims: Sequence[Claim]) -> int | None:
    """The offset behind which a text is not read; None where all of it is."""
    cuts = []
    for places, most, other in (
        (((claim.kind, claim.start) for claim in claims), _MOST, _CLAIMS),
        (((mention.type, mention.start) for mention in mentions), _MENTIONS, _OTHERS),
    ):
        count: Counter[str] = Counter()
        for kind, start in places:
            count[kind] += 1
            if count[kind] > most.get(kind, other):
                cuts.append(start)
                break
    return min(cuts, default=None)


def until(
    doc: Document, mentions: Sequence[Mention], claims: Sequence[Claim], offset: int
) -> tuple[Document, list[Mention], list[Claim]]:
    """The sentences of a document that end before an offset, and what is named and said in them."""
    sentences = [(first, last) for first, last in doc.sentences if doc.tokens[last - 1].end <= offset] or [
        (0, sum(token.end <= offset for token in doc.tokens))  # one sentence without end
    ]
    last = max(sentences[-1][1], 1)
    blocks = tuple((first, min(stop, last)) for first, stop in doc.blocks if first < last)
    heads = {first: head for first, head in doc.heads.items() if head[1] < last}
    tokens = doc.tokens[:last]
    return (
        replace(doc, tokens=tokens, sentences=tuple(sentences), blocks=blocks, heads=heads),
        [mention for mention in mentions if mention.last <= last],
        [claim for claim in claims if claim.end <= tokens[-1].end and all(role.last <= last for role in claim.roles.values())],
    )
