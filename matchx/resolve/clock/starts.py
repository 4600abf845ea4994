"""What a relative time that opens a part of the account counts from: the kick-off, the restart, or what was told before."""

from __future__ import annotations

import re

from ... import pack
from ...model import Clock, Mention, When
from ..case import Case, Told
from .clock_tools import goes_on as follows
from .dating import EVENTS, Dating
from .recalled import recalled

_RESTARTS = frozenset("since_break after_break early_break start_half".split())
LEAD = 4  # the last sentence that may belong to it, behind a headline and a score line
_BEGAN = pack.pattern(
    r"\bhad (?:\w+ ){0,2}?(?:begun|started|opened|settled|kicked off|enjoyed|made|edged|shaded|bossed|dominated|looked)\b"
)
_LATER = frozenset("second half-time break interval restart".split())


_RESUMED = pack.pattern(
    r"\b(?:(?:on|at|after|following|from|upon|since) (?:the )?(?:interval|restart|resumption|half-?time|break|change of ends|turnaround)"
    r"|resum(?:ed|ing)|(?:in|into|for|of) the second (?:half|period)|second half (?:began|started|got)|re-?emerged)\b",
    re.IGNORECASE,
)


def goes_on(dating: Dating, mention: Mention) -> bool:
    """Whether the story goes on behind a time that ends a sentence, "..., and they took the lead on 24": none before it follows."""
    behind = next((m for m in dating.stated if m.start > mention.start), None)
    return behind is None or behind.value[0].clock.key() >= mention.value[0].clock.key()


def begun_anew(dating: Dating, mention: Mention, base: Clock, at: int) -> bool:
    """Whether a lead has told the moment, and the paragraph of a time begins the account: "Hale needed six minutes"."""
    block = dating.case.block_of(mention.first)
    if at < dating.case.facts.get("told_anew", 0) <= dating.case.sentence_of(mention.first):
        return True
    if at > LEAD or dating.case.block_of(dating.case.doc.sentences[max(at, 0)][0]) >= block:
        return False
    behind = next((m for m in dating.stated if m.start > mention.start), None)
    return behind is not None and behind.value[0].clock.key() < base.key()


def restarted(dating: Dating, mention: Mention, last: Clock | None) -> bool:
    """ "Upon changing ends they were a different side. Within ten minutes ...": counted from the restart."""
    if last is not None and last.key() > 46:
        return False
    sentence = dating.case.sentence_of(mention.first)
    before = [m for number in (sentence - 1, sentence) for m in dating.here(number) if m.start < mention.start]
    if before:
        return before[-1].traits.get("rule") in _RESTARTS
    start = dating.tokens[dating.case.doc.sentences[max(sentence - 1, 0)][0]].start
    return bool(_RESUMED.search(dating.case.doc.work, start, mention.start))


def of_kick_off(dating: Dating, base: Clock, when: When, told: Told | None, mention: Mention) -> bool:
    """Whether "inside two minutes" counts from the kick-off, though something was told before: in a lead, or of another day."""
    if (
        not when.clock
        or not follows(base, when.clock)
        or told
        and mention.start >= told.claim.start
        and (recalled(dating.case, dating, told) or "having" in dating.words(told.claim.start, told.claim.end))
    ):
        return True
    behind = next((m for m in dating.stated if m.start > mention.start), None)
    return behind is not None and behind.value[0].clock.key() < base.key() or _goes_back(dating, mention)


def _goes_back(dating: Dating, mention: Mention) -> bool:
    """ "The Saints had begun the brighter.": a paragraph that goes back to the beginning, behind a goal told first."""
    first = dating.case.doc.blocks[dating.case.block_of(mention.first)][0]
    words = [token.word for token in dating.case.doc.tokens[first : mention.first]]
    return bool(_BEGAN.search(" ".join(words))) and not _LATER & {*words}


def undated(told: Told, mention: Mention, case: Case) -> bool:
    """Whether a time counts from what the same sentence tells before it, without a time: "Wells came on and within a minute scored"."""
    return any(
        one is not told and one.kind in EVENTS and not one.dropped and not one.clocks and one.claim.end <= mention.start
        for one in case.told_in(told.sentence)
    )


def half_time_follows(dating: Dating, mention: Mention) -> bool:
    """Whether a second half is told behind a time added on, and no first half anew: that would make it a lead's late goal."""
    behind = [m.value[0].clock.minute or 0 for m in dating.stated if m.start > mention.start]
    in_lead = dating.case.sentence_of(mention.first) <= LEAD
    return any(minute > 44 for minute in behind) and not (in_lead and any(0 < minute < 44 for minute in behind))
