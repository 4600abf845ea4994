"""Which of the two teams is meant, and what one of them does to the other, who is at home or is not."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ... import lexicon, pack
from ...model import Mention
from ..case import Case


def which(pair: list[str], mention: Mention) -> int | None:
    """The place in a pair of the one team of it that a mention names."""
    found = [i for i, key in enumerate(pair) if mention.value and key in mention.value]
    return found[0] if len(found) == 1 else None


def on_others(case: Case, pair: list[str], votes: list[float]) -> None:
    """ "Leeds allowed the visitors to settle", "the hosts beat Leeds": what one team does to the other."""
    tokens = case.doc.tokens
    verbs = _does()
    for number in range(len(case.doc.sentences)):
        inside = [m for m in case.in_sentence(number) if m.type in ("TEAM", "SIDE", "PRONOUN_THEY")]
        for i, m in enumerate(inside[1:], 1):
            lead = m.first - 2 if tokens[m.first - 1].word == "the" else m.first - 1
            actor = inside[i - 1]
            if tokens[lead].word not in verbs or _breaks(case, actor.last, lead):
                continue
            if actor.type == "PRONOUN_THEY":  # who was spoken of first
                actor = inside[0]
            for one, other in ((actor, m), (m, actor)):
                place = other.traits.get("ground_side") if other.type == "SIDE" else None
                at = which(pair, one) if one.type == "TEAM" else None
                if at is not None and place in ("home", "away"):
                    votes[1 - at if place == "home" else at] += 2


def _breaks(case: Case, first: int, last: int) -> bool:
    """Whether another clause, or a man who may act in it, stands between two tokens."""
    return any(at in case.named or case.doc.tokens[at].word in _BREAKS for at in range(first, last))


@cache
def _does() -> frozenset[str]:
    return frozenset(word for form in ("", ".base", ".ing") for word in lexicon.family("does_to_side" + form))


def short_handed(case: Case) -> Iterator[Mention]:
    """The sides that are said to be a man short: "ten-man Leeds", "the hosts were reduced to ten"."""
    tokens = case.doc.tokens
    for m in case.mentions:
        if m.type in ("TEAM", "SIDE"):
            before = "-".join(token.word for token in tokens[max(0, m.first - 4) : m.last])
            last = case.doc.sentences[case.sentence_of(m.first)][1]
            behind = " ".join(token.word for token in tokens[m.last : min(last, m.last + _FEW)])
            if _TEN_MAN.search(before) or _TO_TEN.match(behind):
                yield m


def down_to_ten(case: Case, pair: list[str], votes: list[float]) -> None:
    """ "They beat ten-man Leeds", where it was the visitors who were reduced to ten."""
    short = [*short_handed(case)]
    named = {at for m in short if m.type == "TEAM" and (at := which(pair, m)) is not None}
    places = {place for m in short if m.type == "SIDE" and (place := m.traits.get("ground_side")) in ("home", "away")}
    if len(named) == len(places) == 1:
        at = named.pop()
        votes[at if places == {"home"} else 1 - at] += 2


_FEW = 10  # words behind a team
_TEN_MAN = pack.pattern(r"(?:ten|10)-m[ae]n-(?:of-)?(?:the-)?[^-]+(?:-[^-]+){0,3}$")
_TO_TEN = pack.pattern(
    r"(?:, )?(?:(?!and\b|but\b|as\b|when\b|against\b|[,;])\S+ ){0,5}?(?:(?:reduced|down|cut) to|(?:finish|finished|finishing|left|play|played|playing|carry|carried) (?:on )?with) (?:ten|10)\b"
    r"|(?:(?!and\b|but\b|as\b|when\b|against\b|[,;])\S+ ){0,5}?a (?:man|player) (?:short|down|light|fewer)\b"
)
_BREAKS = frozenset(", ; : but as when while although though which who by".split())
