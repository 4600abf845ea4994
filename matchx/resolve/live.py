"""Live texts: entries with a stamp each, oldest or newest first; and what of them tells of no event."""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import NamedTuple

from .. import lexicon
from ..model import Clock, Mention
from .case import Case

_LEAST = 4  # so many stamped entries make a text a live one
_REACH = 7  # tokens at the head of a line within which its stamp stands
_BEFORE = frozenset("( [ min . * - | : > · • # latest update".split())
_DAYTIME = re.compile(r"\d{1,2}[.:]\d\d(?:am|pm)?|am|pm|gmt|bst|cet|et")
_STAMP = re.compile(
    r"(?:(?:min(?:ute)?s?|m)\.? ?\d|(?:1st|2nd|first|second)[ -]half,? \d|"
    r"\d{1,3} ?(?:'|\+|mins?(?!\w)|m(?!\w)|minutes?$|$|\.?:)|(?:45|90|105|120))"
)
_OTHER_GAME = re.compile(
    r"\b(?:elsewhere|latest scores?|around the grounds|other (?:scores?|games?|matches)|as it stands|league table)\b"
)


class Entry(NamedTuple):
    """One entry: its tokens, its time, what it announces of the match's course, and where its words begin."""

    first: int
    clock: Clock | None
    last: int
    phase: str  # "" kick_off half_time second_half full_time extra_time shootout talk
    body: int


def run(case: Case) -> None:
    """Find the entries of a live text, their order, and drop what no entry of the match tells."""
    stamps = {m.first: m for m in case.mentions if m.type == "MINUTE" and m.value}
    found: list[tuple[int, Clock | None, str, int]] = []
    minutes: list[float] = []
    bare = _bare_stamps(case)
    for first, last in case.doc.blocks:
        lead = _lead(case, stamps, first, last) or bare.get(first)
        if lead is not None:
            clock, body = lead
            phase = phase_of(case, body, last)
            found.append((first, clock, "" if phase == "talk" else phase, body))
            if clock.known:
                minutes.append(clock.key())
        elif phase := phase_of(case, first, last):
            found.append((first, _phase_clock(case, phase, first, last), phase, first))
    if len(minutes) < _LEAST:
        case.told = [told for told in case.told if not told.tags.get("live")]
        return
    rising = sum(a < b for a, b in itertools.pairwise(minutes))
    falling = sum(a > b for a, b in itertools.pairwise(minutes))
    case.live = True
    case.newest_first = falling > rising
    ends = [first for first, *_ in found[1:]] + [len(case.doc.tokens)]
    case.entries = [Entry(first, clock, end, phase, body) for (first, clock, phase, body), end in zip(found, ends, strict=True)]
    starts = [first for first, *_ in found]
    for told in case.told:
        token = case.doc.sentences[told.sentence][0]
        told.entry = max((i for i, first in enumerate(starts) if first <= token), default=-1)
    _silence(case)


def _lead(case: Case, stamps: dict[int, Mention], first: int, last: int) -> tuple[Clock, int] | None:
    """The stamp at the head of a line, with the token behind it; clock times and bullets may stand before it."""
    tokens = case.doc.tokens
    for at in range(first, min(first + _REACH, last)):
        mention = stamps.get(at)
        if mention is not None:
            words = case.doc.work[mention.start : mention.end].lower().lstrip("([ ")
            follows = tokens[mention.last].word if mention.last < last else ""
            bare = words.isdigit() and not (follows in ")]:-|'" or mention.last >= last or not follows)
            if len(mention.value) != 1 or mention.value[0].clock is None or bare or not _STAMP.match(words):
                return None
            body = mention.last
            while body < last and (tokens[body].word in ")]:-|'." or tokens[body].word in ("min", "mins")):
                body += 1
            return mention.value[0].clock, body
        if tokens[at].word not in _BEFORE and tokens[at].word[0].isalnum() and not _DAYTIME.fullmatch(tokens[at].word):
            return None
    return None


def _bare_stamps(case: Case) -> dict[int, tuple[Clock, int]]:
    """Lines that open with a mere number and a mark ("19 | Goal", "19. Goal", "19" alone): stamps, where they run like minutes."""
    found: dict[int, tuple[Clock, int]] = {}
    values: list[int] = []
    tokens = case.doc.tokens
    for first, last in case.doc.blocks:
        at = first
        while at < last and not tokens[at].word[0].isalnum():
            at += 1
        match = _BARE.fullmatch(tokens[at].word) if at < last else None
        if not match:
            continue
        mark = tokens[at + 1].word if at + 1 < last else ""
        minute, added = int(match[1]), int(match[2]) if match[2] else None
        if (
            minute > 130
            or minute == 0
            or not (mark == "" or mark in ("|", ":", "-", ")", "]", ".", "'", "/", "min", "mins", "st", "nd", "rd", "th"))
        ):
            continue
        body = at + 1
        while body < last and (tokens[body].word in ")]:-|'./" or tokens[body].word in ("min", "mins")):
            body += 1
        found[first] = Clock(minute, added, source="stated"), body
        values.append(minute)
    steps = [b - a for a, b in itertools.pairwise(values)]
    regular = sum(step in (1, -1) for step in steps) > 0.6 * len(steps)
    tidy = max(sum(step >= 0 for step in steps), sum(step <= 0 for step in steps)) >= 0.8 * len(steps)
    return found if len(values) >= 5 and tidy and not regular and max(values) >= 40 else {}


_BARE = re.compile(r"(\d{1,3})'?(?: ?\+ ?(\d{1,2}))?'?")


@cache
def _phases() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Words that open an entry about the match's course, the longest first."""
    rows = lexicon.table("live_phases.txt")
    return tuple(sorted(((tuple(words.split()), phase) for words, phase in rows.items()), key=lambda row: -len(row[0])))


def phase_of(case: Case, first: int, last: int) -> str:
    """What the first words of a line announce: half-time, the end, the line-ups ..."""
    tokens = case.doc.tokens
    while first < last and tokens[first].word in "([-*|:":
        first += 1
    words = tuple(token.word for token in tokens[first : min(first + 8, last)] if token.word != "-")
    for listed, phase in _phases():
        if words[: len(listed)] == listed:
            following = words[len(listed)] if len(words) > len(listed) else ""
            closed = (
                not following or not following[0].isalpha() or tokens[first].end - tokens[first].start > 1 and phase != "talk"
            )
            return phase if closed else ""
    return ""


def _phase_clock(case: Case, phase: str, first: int, last: int) -> Clock | None:
    words = [token.word for token in case.doc.tokens[first : min(first + 8, last)]]
    if phase == "half_time":
        return Clock(105, source="stated") if "extra" in words else Clock(low=45, high=46, source="stated")
    if phase == "kick_off":
        return Clock(1, source="stated")
    if phase == "second_half":
        return Clock(46, source="stated")
    return None


_EVENTS = frozenset("goal chance penalty substitution card disallowed_goal shootout_kick".split())


def _silence(case: Case) -> None:
    """Events are told in entries: what stands before the first one, in previews, line-ups and reviews, tells of none."""
    timed = [i for i, entry in enumerate(case.entries) if entry.clock is not None and entry.clock.known]
    for told in case.told:
        if told.kind not in _EVENTS:
            continue
        entry = case.entries[told.entry] if told.entry >= 0 else None
        if entry is None or not case.newest_first and told.entry < timed[0] and entry.phase not in ("kick_off", "half_time"):
            case.drop(told, "live", "stands outside the entries")
        elif entry.phase == "talk" or entry.phase == "full_time" and entry.clock is None and told.kind != "shootout_kick":
            case.drop(told, "live", "tells of no moment of the match")
        elif told.kind in ("chance", "goal") and _flagged(case, entry):
            case.drop(told, "live", "offside, a corner or a foul")
        elif _OTHER_GAME.search(
            case.doc.work[case.doc.tokens[case.doc.sentences[told.sentence][0]].start : told.claim.end].lower()
        ):
            case.drop(told, "live", "another match")


def _flagged(case: Case, entry: Entry) -> bool:
    """Template lines on what is no attempt."""
    words = " ".join(token.word for token in case.doc.tokens[entry.body : entry.last])
    if re.match(r"(?:foul by|hand ?ball by|dangerous play by|delay in match|delay over|fourth official)\b", words):
        return len(words.split()) < 16
    if re.match(r"corner ?,", words):
        return bool(re.search(r"\. conceded by", words)) and len(words.split()) < 14
    return (
        bool(re.match(r"offside\b", words))
        or bool(re.search(r"\bwins a free kick (?:on|in) the\b", words))
        and len(words.split()) < 16
    )


def chronological(case: Case) -> list[int]:
    """The numbers of the entries in the order of the match."""
    numbers = list(range(len(case.entries)))
    return numbers[::-1] if case.newest_first else numbers


def time_of(case: Case, number: int) -> float:
    """Where an entry's clock stands, in minutes; behind all others where it has none."""
    clock = case.entries[number].clock
    return clock.key() if clock is not None else 999.0
