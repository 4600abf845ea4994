"""The times that mean something else where the story has come to a later part of the match."""

from __future__ import annotations

import itertools

from ... import pack
from ...model import Clock, Mention
from ...record import replace
from ..case import Case, Told
from .clock_tools import AROUND_BREAK, FROM_END, announcing, moved, shift

_RESUMED = pack.pattern(
    r"(?:second (?:half|period)|after the (?:break|interval|turnaround)|\brestart|resum(?:ed|ption)|chang(?:ed|ing) ends|re-?emerged)[^\d]*$"
)
_BREAK = pack.pattern(r"\bat (?:the )?(?:half[ -]?time|break|interval)\b[^\d]*$")


def supposes(words: list[str]) -> bool:
    """Whether a sentence only tells what might have been: "Either side could have led at half-time."."""
    return _might(words) and not nearly(words)


def nearly(words: list[str]) -> bool:
    """Whether it tells of one opening that was missed at a moment: "On 20 minutes they should have been in front."."""
    return _might(words) and bool(_LEADS & {*words}) and not _BY_THEN & {*words}


def _might(words: list[str]) -> bool:
    return "have" in words and bool({"could", "should", "might", "would"} & {*words})


_LEADS = frozenset(
    "ahead front lead led level equalised equalized scored doubled extended levelled pulled grabbed celebrating".split()
)
_BY_THEN = frozenset("would by either both two three four five six half-time interval break sight comfortably several".split())


def of_part(case: Case, clock: Clock, mention: Mention, last: Clock | None) -> Clock:
    """ "It was six minutes old when ...", of the part of the match that the sentence before has named; a restart behind a goal."""
    if mention.traits.get("rule") == "from_restart" and last is not None and last.known and not 43 < last.key() < 47:
        told = case.told_in(case.sentence_of(mention.first))
        if any(one.kind == "goal" for one in told) and not any(one.kind == "substitution" for one in told):
            return shift(last, 0, 2)  # "made it two, and from the restart won the ball and scored again"
    tokens = case.doc.tokens
    first = case.doc.sentences[case.sentence_of(mention.first)][0]
    end = tokens[mention.last - 1].word
    if tokens[mention.first].word == "before" and mention.traits.get("rule") == "old" and clock.minute:
        return Clock(low=46 if clock.minute > 45 else 1, high=clock.minute, source="stated")  # "before it was ten minutes old"
    if mention.traits.get("rule") == "in" and clock.minute and clock.minute <= 45 and mention.first <= first + 2:
        before = " ".join(token.word for token in tokens[max(0, first - 40) : mention.first])
        broke = (
            last is not None and 45 <= last.key() < 47 and _BREAK.search(before)
        )  # "a change at the break. Ten minutes in ..."
        return replace(clock, minute=45 + clock.minute, period="second_half") if broke or _RESUMED.search(before) else clock
    if mention.traits.get("rule") == "edge" and clock.low == 1 and (clock.high or 90) <= 20:
        # "The second half was another story. Reid shot wide twice in the first five minutes."
        before = " ".join(token.word for token in tokens[max(0, first - 40) : mention.first])
        return moved(clock, 45) if _RESUMED.search(before) else clock
    it = mention.first == first + 2 and tokens[first].word == "it" and end in ("old", "gone", "played") or end == "it"
    if not it or not clock.minute or last is None or last.key() < clock.minute:
        return clock
    words = " ".join(token.word for token in tokens[max(0, first - 40) : mention.first])
    begins = (
        90
        if pack.pattern(r"\bextra(?: half hour| time|-time)|additional (?:half|period)").search(words)
        else 45
        if pack.pattern("second (?:half|period)").search(words)
        else 0
    )
    if clock.minute > (30 if begins == 90 else 45) and begins:
        return clock  # counted from the kick-off all the same
    return replace(clock, minute=begins + clock.minute, period=None)


def until(case: Case, clock: Clock, mention: Mention, last: Clock | None, told: Told) -> Clock | None:
    """ "Goals from Lund, Ek and Berg by the 52nd minute": since what was told last, or at any time before. "Booked Lund, Ek and
    Berg inside a quarter of an hour", with an hour gone, tells only how long it took."""
    word = case.doc.tokens[mention.first].word
    if not clock.known:
        gone = (last.minute or last.low or 0) if last else 0
        lasts = told.kind == "card" and clock.low == 1 and word in ("inside", "within") and gone > (clock.high or 0)
        return None if lasts else clock
    if not told.tags.get("items") or word != "by":
        return clock
    begins = last.minute if last and last.known and last.minute and last.key() < clock.key() else 1
    return Clock(low=begins, high=clock.minute, source="stated")


_BEFORE = 40  # words of a sentence before extra time
_BEHIND = 3  # ... and behind it, which may put it off
_NOT_YET = frozenset(
    "almost nearly would could might avoid without looked threatened heading headed hinted not no never towards loom looms loomed looming "
    "beckon beckoned beckons beckoning inevitable likely certain appeared prospect possible probable approaching approached seemed destined bound cards".split()
)


def begins_extra_time(case: Case, told: Told, stated: list[Mention]) -> bool:
    """Whether the story goes on beyond the ninety minutes: "And so to extra time"; what follows has come to the 91st at least."""
    if told.kind != "period" or told.tags.get("name") != "extra_time" or told.summary:
        return False
    first = case.doc.sentences[told.sentence][0]
    near = case.doc.tokens[first : first + _BEFORE]
    reach = sum(token.start < told.claim.end for token in near) + _BEHIND  # "Extra time was looming when ..."
    words = {token.word for token in near[:reach]}
    if told.dropped or words & _NOT_YET:
        return False
    if any(m.value[0].clock.key() <= 90 and not _of_extra_time(case, m) for m in stated if m.start > told.claim.end):
        return False
    case.facts.setdefault("marks", []).append((told.claim.start, 91))
    case.facts.setdefault("extra_time", told.claim.start)
    return True


_FROM_START = frozenset("in into after gone gone_bare old end_of_span of_half lasted took_half".split())


def _of_extra_time(case: Case, mention: Mention) -> bool:
    """Whether a time may be counted from the beginning or the end of extra time, or of a half of it."""
    rule, minute = mention.traits.get("rule"), mention.value[0].clock.minute
    of_it = [token.word for token in case.doc.tokens[mention.last : mention.last + 2]] == ["of", "it"]
    return rule in FROM_END or rule in AROUND_BREAK or (rule in _FROM_START or of_it) and minute <= 30


_OWNS = frozenset("a an the his her their its one no only another two".split())  # "had their one chance": no flashback


def in_extra_time(case: Case, clock: Clock, mention: Mention) -> Clock:
    """A time that the ordinary words of a match tell, where the story has come to extra time."""
    if (clock.minute or clock.high or 0) > 90:
        return clock
    words = {token.word for token in case.doc.tokens[mention.first : mention.last]}
    first = case.doc.sentences[case.sentence_of(mention.first)][0]
    before = [token.word for token in case.doc.tokens[first : mention.first]]
    if any(word in ("had", "'d") and after not in _OWNS for word, after in itertools.pairwise(before)):
        return clock  # "his first yellow had come just before half-time"
    if words & {"normal", "regulation", "ordinary", "ninety", "90"} or mention.traits.get("bracket"):
        return clock
    rule = mention.traits.get("rule")
    if rule in FROM_END and (clock.minute or clock.high or 0) > 60 and not words & {"first", "half"}:
        return moved(clock, 30)
    from_start = rule not in (*FROM_END, *AROUND_BREAK) and _of_extra_time(case, mention)
    if (
        from_start
        and mention.start > case.facts.get("extra_time", mention.start)
        and not words & {"first", "opening", "match", "game"}
    ):
        return moved(clock, 90)
    if rule in AROUND_BREAK or "period" in words:
        return moved(clock, 60 if (clock.minute or clock.low or 0) <= 55 else 30)
    return clock


def score_changes(case: Case, sentence: int) -> bool:
    """Whether a sentence says what the score came to in the course of the match: "Ten minutes before the break it was 2-0."."""
    return any(
        m.type == "SCORE"
        and m.value
        and max(m.value) > 0
        and not {"half_time", "full_time"} & {*m.traits}
        and case.doc.tokens[m.first - 1].word in _BECOMES
        for m in case.in_sentence(sentence)
    )


_BECOMES = frozenset("was is became 's it".split())  # before a score


def numbered(words: list[str]) -> bool:
    """Whether a sentence opens with one of several goals: "The second, on 12, ..."."""
    return words[0] in ("the", "a", "their") and bool(_NUMBERS & {*words[1:2]})


def dramatic(case: Case, sentence: int) -> bool:
    """Whether a sentence announces something of the match, rather than a minute's applause."""
    first, last = case.doc.sentences[sentence]
    words = [token.word for token in case.doc.tokens[first:last]]
    return numbered(words) or score_changes(case, sentence) or bool(announcing() & {*words})


_NUMBERS = frozenset("first second third fourth fifth sixth two three four five".split())
