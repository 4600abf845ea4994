"""Co-ordinated subjects: "Ricciardi and Nwankwo scored" is told of both, though a rule names one of them.

A rule's subject is one person. Where other persons in subject position are joined to it ("A, B and C were booked"), the claim
is made of each. Objects are never joined ("fed Jones and Brown scored" is told of Brown alone).
"""

from __future__ import annotations

from collections.abc import Sequence

from .lexicon import family
from .model import Claim
from .record import replace
from .rule import Stream

_SUBJECTS = {
    "goal": "scorer",
    "chance": "shooter",
    "card": "player",
    "shootout_kick": "taker",
    "kick_told": "taker",
    "substitution": "player_out",
}
_PERSONS = frozenset("PKDG")


def spread(claims: Sequence[Claim], stream: Stream) -> list[Claim]:
    """The claims, with a copy for every person that is joined to a claim's subject."""
    joints = set(family("joint"))
    out: list[Claim] = []
    for claim in claims:
        out.append(claim)
        role = _SUBJECTS.get(claim.kind)
        subject = claim.roles.get(role) if role else None
        at = claim.at
        if subject is None or role is None or stream.units[at].mention is not subject or stream.symbols[at] not in _PERSONS:
            continue
        if claim.tags.get("items") or claim.kind == "substitution" and "player_in" in claim.roles:
            continue
        others: list[int] = []
        index = at - 1
        while index > 1:
            word = stream.units[index].word
            if word == "then" and stream.units[index - 1].word in joints:
                index -= 1  # "first Reeve and then Barton"
                word = stream.units[index].word
            if stream.symbols[index - 1] not in _PERSONS or not (word in joints or word == "," and (others or at - index > 1)):
                break
            others.append(index - 1)
            index -= 2
        if others and stream.symbols[others[-1] - 1] not in "'" and not _apart(stream, others[-1]):
            count = len(others) + 1
            lead = stream.units[others[-1]]
            out[-1] = replace(claim, tags={**claim.tags, "item": count - 1, "items": count}, start=lead.start, at=others[-1])
            for number, place in enumerate(reversed(others)):
                mention = stream.units[place].mention
                assert mention is not None
                tags = {**claim.tags, "item": number, "items": count}
                out.append(replace(claim, roles={role: mention}, tags=tags, start=lead.start, at=others[-1]))
    return out


def _apart(stream: Stream, index: int) -> bool:
    """Whether a name before a comma ends a clause of its own ("found Smith, Jones and Brown" lists objects)."""
    return stream.units[index - 1].word in ("to", "by", "from", "of", "for", "with") if index else False
