"""The clock of a live text's entries: their stamps, and where they only tell the time of day, the minutes that follow from it."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from ... import pack
from ...heads.head import Head
from ...model import Clock
from ...record import record, replace
from ..case import Case

_STARTS = pack.pattern(
    r"\b(?:kick(?:s|ed)?[ -]?off|off and running|starting now|kicking off now|(?:we're|we are|and|they're|it's|its|here) (?:off|go|under ?way)|away we go|off we go|under ?way|(?:we have |and )?(?:lift[ -]?off|action)|game on(?! (?:penalties|aggregate|away))|up and running|"
    r"blows (?:his|her|the) whistle|(?:has|have|just) started|(?:first|second) half (?:begins|starts)|starts? the (?:match|game)|ball (?:is )?rolling)\b"
)
_AGAIN = pack.pattern(
    r"\b(?:restart(?:s|ed)?|back under ?way|(?:we're|we are|and|they're) back|under ?way again|second half|2nd half|off again|back on|(?:teams|players|sides) (?:are )?(?:back )?out\b|resum\w+|play resumes|here we go again)\b"
)
_UNDER_WAY = pack.pattern(r"\bunder ?way\b")  # of the first half, or the second
_NOT_YET = pack.pattern(r"\b(?:from|until|before|ahead of|minutes? to|will|due|delayed|at|for) (?:the )?kick[ -]?off\b|\?")
_STATED = pack.pattern(
    r"\b(?:kick[ -]?off|k\.?o\.?)\b[^\d\n]{0,14}(\d{1,2})(?:[:.](\d\d))?\s?([ap]m)?|\b(\d{1,2})(?:[:.](\d\d))?\s?([ap]m)? kick[ -]?off\b"
)
_SAID = pack.pattern(
    r"(?<![\d:.+-])(\d{1,2})(?: ?\+ ?(?P<plus>\d{1,2}))?(?:(?:st|nd|rd|th)? ?min(?:ute)?s?\b(?! (?:ago|later|late|left|to go|of|remaining|after|before|added|more))| (?:gone|up|played|on the (?:clock|watch))\b|'|!{2,})"
    r"|^\W*(?P<first>\d{1,2})\b(?! ?[-:+]|(?: \w+)? (?:yards?|men|minutes?|goals?|points?)\b)"  # "36 and Smith heads over"
    r"|[.!?)]\s(?P<last>\d{1,2})[.!]?\s*$"  # "He hits the post. 43"
    r"|\n[^\d\n]{2,30},? (?P<lone>\d{1,2})'?[ ]*(?=\n|$)"  # "Smith, 78" on a line of its own
    r"|\((?!(?:no|number|aged?|shirt)\b)[^()\d]{2,30} (?P<beside>\d{1,2})(?:'|,? ?(?:pen|og)\b\.?)?\)"  # "1-2 (Smith 78)"
)
_COUNTS = dict(zip("first second third fourth fifth sixth seventh eighth".split(), range(1, 9), strict=True))
_ADDED_SAID = pack.pattern(
    rf"\b({'|'.join(_COUNTS)}|\d+(?=(?:st|nd|rd|th) min))(?:st|nd|rd|th)? minute of (?:added|stoppage|injury|additional) time\b"
)
_BREAK = 15  # how long half-time lasts


@record
class Line:
    """An entry before its time is known: its first token, its head, what it announces, where its words begin, its end."""

    first: int
    head: Head | None
    phase: str
    body: int
    last: int


def read(case: Case, lines: list[Line]) -> list[Clock | None]:
    """A clock for each entry."""
    clocks = [_stated(case, line) for line in lines]
    _restart(lines, clocks)
    timed = [i for i, line in enumerate(lines) if line.head is not None and line.head.time is not None]
    if len(timed) >= 4 and any(clocks[i] is None for i in timed):
        _follow(case, lines, clocks, timed)
    for i, line in enumerate(lines):  # "Changes at HT." of a conversation, right behind its half-time line
        if clocks[i] is None and i and lines[i - 1].phase == "half_time" and not line.phase:
            clocks[i] = Clock(low=45, high=46, source="relative")
    return _added(case, lines, clocks)


def _restart(lines: list[Line], clocks: list[Clock | None]) -> None:
    """Minutes that are counted anew behind the line of the half-time or the second half: "9 mins in" is the 54th."""
    pause = next((i for i, line in enumerate(lines) if line.phase in ("half_time", "second_half")), None)
    known = [clock.minute or 0 for clock in clocks if clock is not None and clock.known]
    times = [line.head.time for line in lines if line.head is not None and line.head.time is not None]
    steps = [a - b for a, b in itertools.pairwise(times)]
    falls = sum(s > 0 for s in steps) > len(steps) / 2 if steps else sum(a > b for a, b in itertools.pairwise(known)) > 1
    if pause is None or falls:
        return  # with the newest entry first
    before = [clock.minute or 0 for clock in clocks[:pause] if clock is not None and clock.known]
    behind = [i for i in range(pause + 1, len(lines)) if (clock := clocks[i]) is not None and clock.known and lines[i].head]
    later = [clocks[i].minute or 0 for i in behind]  # type: ignore[union-attr]
    if before and later and max(later) <= 45 and min(later) < max(before):
        for i in behind:
            clock = clocks[i]
            clocks[i] = clock and replace(clock, minute=(clock.minute or 0) + 45)


def _added(case: Case, lines: list[Line], clocks: list[Clock | None]) -> list[Clock | None]:
    """Stamps that run on past the half: 92 is 90+2 where no extra time is played, 47 before the half-time line 45+2."""
    known = [clock.minute or 0 for clock in clocks if clock is not None and clock.known]
    longer = (
        max(known, default=0) > 104 or "extra_time" in [line.phase for line in lines] or _EXTRA.search(case.doc.work.lower())
    )
    falling = sum(a > b for a, b in itertools.pairwise(known)) > sum(a < b for a, b in itertools.pairwise(known))
    order = list(range(len(lines)))[:: -1 if falling else 1]
    pause = next((place for place, i in enumerate(order) if lines[i].phase == "half_time"), 0)
    first_half = set(order[:pause])
    late = any((clock := clocks[i]) is not None and (clock.minute or 0) > 55 for i in first_half)
    out = list(clocks)
    for i, clock in enumerate(clocks):
        if clock is None or not clock.known or clock.stoppage or clock.stoppage_any or clock.source != "stated":
            continue
        minute = clock.minute or 0
        if 90 < minute <= 104 and not longer:
            out[i] = replace(clock, minute=90, stoppage=minute - 90)
        elif 45 < minute <= 55 and i in first_half and not late:
            out[i] = replace(clock, minute=45, stoppage=minute - 45)
    return out


_EXTRA = pack.pattern(
    r"(?<!\bforc(?:e|es|ing) )(?<!\b(?:avoid|prevent|or|no|without|want) )\b(?:extra[ -]time|a\.?e\.?t\.?|another (?:thirty|30) minutes|extra half[ -]hour)\b"
)


def behind_minute(case: Case, line: Line, told: Clock | None) -> int:
    """Where the words of an entry begin that tells its minute behind the time of day: "[15:10] Kit: 50 mins PEN to them"."""
    if line.head is None or line.head.time is None or told is None or told.source != "stated" or told.minute is None:
        return line.body
    tokens = case.doc.tokens
    at = next((i for i in range(line.body, line.last) if tokens[i].word[0].isalnum()), line.last)
    figures = {str(told.minute), str(told.minute + (told.stoppage or 0)), f"{told.minute}+{told.stoppage}"}
    if at >= line.last or tokens[at].word.rstrip("'") not in figures:
        return line.body
    while (at := at + 1) < line.last and (tokens[at].word in _UNITS or not tokens[at].word[0].isalnum()):
        pass
    return at if at < line.last else line.body


_UNITS = frozenset("min mins minute minutes m gone st nd rd th".split())


def _stated(case: Case, line: Line) -> Clock | None:
    head = line.head
    if head is not None and head.minute is not None:
        return Clock(head.minute, head.added, stoppage_any=head.added_any, source="stated")
    if line.phase in ("half_time", "break"):
        extra = "extra" in [token.word for token in case.doc.tokens[line.body : line.body + 8]]
        return Clock(105, source="stated") if extra else Clock(low=45, high=46, source="stated")
    if head is None and line.phase in ("kick_off", "second_half"):
        return Clock(1 if line.phase == "kick_off" else 46, source="stated")
    return None


def _follow(case: Case, lines: list[Line], clocks: list[Clock | None], timed: list[int]) -> None:
    """Minutes by the time of day: counted from the kick-off, the restart, and every minute that an entry tells beside its time."""

    def time(i: int) -> int:
        head = lines[i].head
        return (head.time or 0) if head is not None else 0

    def words(i: int) -> str:
        line = lines[i]
        if line.body >= line.last:
            return ""
        return case.doc.work[case.doc.tokens[line.body].start : case.doc.tokens[line.last - 1].end].lower()

    order = sorted(timed, key=lambda i: (time(i), i if time(timed[0]) <= time(timed[-1]) else -i))
    kick_off = next((time(i) for i in order if lines[i].phase == "kick_off" or _begins(words(i))), None)
    announced = _announced(case, time(order[0]))
    if kick_off is None or announced is not None and kick_off > announced + _LATE:
        kick_off = announced
    if kick_off is None:
        kick_off = _first_of(order, lines, time)
    if kick_off is None:  # by the first minute that an entry tells beside its time
        told_at = next(
            (i for i in order if (clock := clocks[i]) is not None and clock.known and (clock.minute or 99) < 45), None
        )
        if told_at is None:
            return
        kick_off = time(told_at) - (clocks[told_at].minute or 0)  # type: ignore[union-attr]
    pause = next((time(i) for i in order if lines[i].phase == "half_time" and time(i) > kick_off), None)
    pause = pause if pause is not None else kick_off + 47
    back = next((time(i) for i in order if time(i) > pause and (lines[i].phase == "second_half" or _resumes(words(i)))), None)
    if back is None or back > pause + 30:
        back = _by_later(clocks, order, time, pause) or pause + _BREAK
    at, minute = kick_off, 0
    half = 1
    for i in order:
        now = time(i)
        if now < kick_off:
            continue
        if half == 1 and now >= back:
            at, minute, half = back, 45, 2
        guess = minute + now - at
        clock = clocks[i]
        if clock is not None and clock.known:
            at, minute = now, clock.minute or 0
            continue
        if lines[i].phase in ("half_time", "full_time"):
            continue
        if (late := _ADDED_SAID.search(words(i))) and abs(45 * half - guess) <= 8:
            at, minute = now, 45 * half
            clocks[i] = Clock(45 * half, int(_COUNTS.get(late[1], late[1])), source="stated")
            continue
        said = (
            (int(next(value for value in m.group(1, "first", "last", "lone", "beside") if value)), m["plus"])
            for m in _SAID.finditer(words(i))
        )
        counted = ((value + more, added) for value, added in said for more in ((0, 45) if half == 2 else (0,)))
        told, plus = next(((value, added) for value, added in counted if abs(value - guess) <= 8), (None, None))
        if told is not None:
            at, minute = now, told
            clocks[i] = Clock(told, int(plus) if plus else None, source="stated")
            continue
        limit = 45 * half
        if pause <= now < back:
            clocks[i] = Clock(low=45, high=46, source="relative")
        elif guess > limit:
            clocks[i] = Clock(limit, stoppage_any=True, source="relative")
        else:
            clocks[i] = Clock(max(guess, 1 if half == 1 else 46), source="relative")


def _by_later(clocks: list[Clock | None], order: list[int], time: Callable[[int], int], pause: int) -> int | None:
    """When the second half began, by the first minute of it that an entry tells beside its time."""
    for i in order:
        clock = clocks[i]
        if clock is not None and clock.known and (clock.minute or 0) > _HALF[0] and time(i) > pause:
            back = time(i) - (clock.minute or 0) - (clock.stoppage or 0) + _HALF[0]
            return back if pause < back <= pause + 30 else None
    return None


def _first_of(order: list[int], lines: list[Line], time: Callable[[int], int]) -> int | None:
    """When the first entry was written, where it stands a half before the half-time line."""
    pause = next((time(i) for i in order if lines[i].phase == "half_time"), None)
    first = time(order[0])
    return first if pause is not None and _HALF[0] <= pause - first <= _HALF[1] else None


_LATE = 40  # minutes behind the time announced at which what begins is the second half
_HALF = (45, 50)  # minutes from the kick-off to half-time


def _resumes(words: str) -> bool:
    return bool(_AGAIN.search(words) or _UNDER_WAY.search(words))


def _begins(words: str) -> bool:
    return bool(_STARTS.search(words)) and not (_NOT_YET.search(words) or _AGAIN.search(words))


def _announced(case: Case, first: int) -> int | None:
    """The kick-off that the text states, in the half of the day of its entries."""
    match = _STATED.search(case.doc.work.lower())
    if not match:
        return None
    hour, minute, noon = (match[1], match[2], match[3]) if match[1] else (match[4], match[5], match[6])
    value = int(hour) % 24 * 60 + int(minute or 0)
    if (
        noon == "pm"
        and int(hour) < 12
        or not noon
        and value + 12 * 60 <= first + 60
        and int(hour) < 12
        and abs(first - value) > 180
    ):
        value += 12 * 60
    return value if abs(value - first) <= 180 else None
