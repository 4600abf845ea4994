"""What is told behind its turn, or of what went before: "Lund had already hit the bar", "replied inside four minutes"."""

from __future__ import annotations

import itertools

from ...model import Mention
from ..case import Case, Told
from .clock_tools import shift
from .dating import EVENTS, Dating

_OBJECTS = frozenset("a an the his her their its to two three four another one no little plenty his".split())


def recalled(case: Case, dating: Dating, told: Told) -> bool:
    """ "Lund had already hit the bar": told behind its turn."""
    if told.tags.get("earlier"):
        return True  # "Lund, cautioned in the first half, was sent off"
    ends = [
        one.claim.end for one in case.told_in(told.sentence)
        if one.kind in EVENTS and one.claim.end <= told.claim.start
    ]  # fmt: skip
    late = told.kind == "card" and told.tags.get("card") in ("second_yellow", "red")  # "already booked, he was sent off"
    start = max(
        [
            told.claim.start - (0 if late else 24),
            case.doc.tokens[case.doc.sentences[told.sentence][0]].start,
            *ends,
        ]
    )
    words = _past_aside(dating.words(told.claim.start, told.claim.end))
    if words is None:
        words = dating.words(start, min(told.claim.end, told.claim.start + 48))
    opening = dating.words(case.doc.tokens[case.doc.sentences[told.sentence][0]].start, told.claim.start)
    if not late and opening[:2] in (["by", "then"], ["by", "that"]) or not late and "already" in opening:
        return True
    perfect = any(a in ("had", "'d") and b not in _OBJECTS for a, b in itertools.pairwise(words))
    return perfect or bool({"earlier", "already", "previously"} & {*words})


def _past_aside(words: list[str]) -> list[str] | None:
    """The words of a claim behind an aside on its subject ("Lund, booked a minute earlier, headed in"); None where it has none."""
    commas = [at for at, word in enumerate(words) if word == ","]
    return words[commas[1] + 1 :] if len(commas) > 1 and commas[0] < 4 and commas[1] < len(words) - 1 else None


_GAP = 5  # words between "two minutes after" and the goal


def back_from(dating: Dating, events: list[Told]) -> None:
    """ "Booked on 34, four minutes after Smith's opener": the goal from which the time of another event of a sentence counts."""
    dated = [told for told in events if told.clock.known]
    for told in events if dated else ():
        mention = _counted(dating, told) if told.kind == "goal" and not told.clocks else None
        if mention is not None and mention.value and mention.value[0].delta is not None:
            before = [other for other in dated if other.claim.start < mention.start]
            low, high = mention.value[0].delta
            told.clocks = (shift((before[-1] if before else dated[0]).clock, -high, -low),)
            told.clock = told.clocks[0]


def _counted(dating: Dating, told: Told) -> Mention | None:
    """The time that counts from what a claim tells."""
    for mention in dating.here(told.sentence):
        gap = dating.words(mention.end, told.claim.start) if mention.end <= told.claim.start else [","]
        if dating.counts(mention) and len(gap) < _GAP and "," not in gap:
            return mention
    return None


_REPLIES = frozenset("replied responded answered equalised equalized levelled level back".split())


def answers(case: Case, mention: Mention, undated: list[Told]) -> bool:
    """Whether a time counts from a goal that nobody dates: "the visitors struck. The hosts replied inside four minutes"."""
    before = case.doc.tokens[case.doc.sentences[case.sentence_of(mention.first)][0] : mention.first]
    return any(told.kind == "goal" for told in undated) and bool(_REPLIES & {token.word for token in before})
