"""What is told behind its turn, or of what went before: "Lund had already hit the bar", "replied inside four minutes"."""

from __future__ import annotations

import itertools

from ...model import Clock, Mention
from ..case import Case, Told
from .clock_tools import shift
from .dating import EVENTS, Dating

_OBJECTS = frozenset("a an the his her their its to two three four another one no little plenty them us him".split())


def recalled(case: Case, dating: Dating, told: Told) -> bool:
    """ "Lund had already hit the bar": told behind its turn."""
    if told.tags.get("earlier"):
        return True  # "Lund, cautioned in the first half, was sent off"
    ends = [
        one.claim.end for one in case.told_in(told.sentence)
        if one.kind in EVENTS and one.claim.end <= told.claim.start
    ]  # fmt: skip
    late = told.kind == "card" and told.tags.get("card") in ("second_yellow", "red")  # "already booked, he was sent off"
    begun = dating.words(told.claim.start, told.claim.start + 3) != ["to"]  # "Lund had earlier made a fine stop to deny Ek"
    start = max(
        [
            told.claim.start - (0 if late else 24 if begun else 60),
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
    sides = (m for m in case.in_sentence(told.sentence) if m.type in ("TEAM", "SIDE") and start <= m.start < told.claim.end)
    had_side = any(case.doc.tokens[m.first - 1].word == "had" for m in sides)  # "Lund had Hull ahead"
    perfect = not had_side and any(a in ("had", "'d") and b not in _OBJECTS for a, b in itertools.pairwise(words))
    return perfect or bool({"earlier", "already", "previously"} & {*words})


def _past_aside(words: list[str]) -> list[str] | None:
    """The words of a claim behind an aside on its subject ("Lund, booked a minute earlier, headed in"); None where it has none."""
    commas = [at for at, word in enumerate(words) if word == ","]
    return words[commas[1] + 1 :] if len(commas) > 1 and commas[0] < 4 and commas[1] < len(words) - 1 else None


def led_to(case: Case, dating: Dating, told: Told) -> Clock | None:
    """ "Ware scored on 11 minutes after Hutton's shot had been parried": the time of the goal that an attempt led to."""
    if told.kind != "chance" or told.tags.get("outcome") not in ("saved", "blocked", "woodwork"):
        return None
    goals = [
        one for one in case.told_in(told.sentence)
        if one.kind == "goal" and one.clock.known and not one.dropped and one.claim.end <= told.claim.start
    ]  # fmt: skip
    if not goals or {"earlier", "already", "previously"} & {*dating.words(goals[-1].claim.end, told.claim.end + _AFTER)}:
        return None
    between = dating.words(goals[-1].claim.end, told.claim.start)
    behind = {*dating.words(told.claim.start, told.claim.end + _AFTER)}
    leads = {"after", "when", "once"} & {*between} and not {",", "and", "but"} & {*between[1:]}
    return goals[-1].clock if leads and (told.tags["outcome"] != "woodwork" or _TO_HIM & behind) else None


_AFTER = 30  # characters behind an attempt that tell whom it came to
_TO_HIM = frozenset("path way back rebound rebounded fell into".split())
_GAP = 5  # words between "two minutes after" and the goal


def back_from(dating: Dating, events: list[Told]) -> list[Told]:
    """ "Booked on 34, four minutes after Smith's opener": dates the goal from which the time of another event of a sentence counts."""
    found = []
    dated = [told for told in events if told.clock.known and told.clock.source == "stated"]
    for told in events if dated else ():
        mention = _counted(dating, told) if told.kind == "goal" and not told.clocks else None
        if mention is not None and mention.value and mention.value[0].delta is not None:
            before = [other for other in dated if other.claim.start < mention.start]
            low, high = mention.value[0].delta
            low, high = (low, high) if mention.traits.get("rule") == "before_event" else (-high, -low)
            told.clocks = (shift((before[-1] if before else dated[0]).clock, low, high),)
            told.clock = told.clocks[0]
            found.append(told)
    return found


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


_SOON = 14  # characters behind a goal: "forced in the rebound"
_TIMES = frozenset("later before then until".split())
_REBOUNDS = frozenset("rebound rebounds follow-up followed loose hand react reacted pounced pounce pouncing".split())


def follows_up(dating: Dating, told: Told, last: Clock | None, at: int) -> bool:
    """Whether an attempt is the rebound of the one told right before it in its sentence: the same minute's."""
    if told.kind not in ("goal", "chance") or at != told.sentence or told.tags.get("items"):
        return False
    before = [t for t in dating.case.told_in(told.sentence) if t.kind in ("chance", "penalty") and t.clock == last]
    words = dating.words(before[-1].claim.end, told.claim.end + _SOON) if before else []
    spilled = told.kind == "goal" and before and _SPILLS & {*dating.words(before[-1].claim.start, told.claim.start)}
    said = " ".join(words)
    spilled = spilled or told.kind == "goal" and ("as far as" in said or "but only to" in said)
    return bool(_REBOUNDS & {*words} or spilled) and not _TIMES & {*words}


_SPILLS = frozenset("parried parry parries spilled spills spill fumbled fumbles dropped palmed pushed".split())


def looks_back(case: Case, undated: list[Told], sentence: int, mention: Mention, words: list[str]) -> bool:
    """ "That was on 66 minutes.", "There were six minutes left.": a short sentence behind an event whose time is open."""
    if not undated or undated[-1].sentence != sentence - 1 or "when" in words or "as" in words:
        return False
    if undated[-1].block != case.block_of(mention.first):
        return False
    first = case.doc.sentences[sentence][0]
    return words[:2] in (["it", "was"], ["that", "was"], ["this", "was"], ["time", ":"]) or (
        len(words) <= 14 and (mention.first - first <= 3 or words[:2] in (["the", "clock"], ["there", "were"]))
    )
