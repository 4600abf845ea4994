"""The heads of a live text's lines: the stamp that dates an entry, the clock time beside it, who writes it.

A head is no part of what an entry tells: behind it a sentence begins. Lines have heads where enough of them open alike, and
where their numbers run as minutes do, so that shirt numbers, tables and a report's own figures have none.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Container
from typing import Any

from .. import pack
from . import trailing
from .head import LEAST, Head, runs

_TALKS = 5  # so many lines of a conversation


_MARKS = r"(?:\s|[:|/*,»>)\]\-]|\.(?!\.))*"
_OPEN = r"[(\[<|]?\s?"
_DATE = r"(?:(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d),?\s+)?"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b"
_TIME = (
    rf"{_DATE}(?P<hour>\d{{1,3}})[:.h](?P<sixtieth>[0-5]\d)(?::[0-5]\d|\s?\+\s?(?P<extra>\d{{1,2}}):[0-5]\d)?(?:\s?(?P<noon>[ap]\.?m\b\.?))?(?:\s?(?:gmt|bst|utc|ist|ces?t|[ecmp]s?t|[ecmp]dt|aes?t|ae?dt)\b)?"
    r"(?![\d'+]|\s?-\s?\d(?!\d?\s?-\s?\d)(?!\d{0,2}(?:\s?\+\s?\d{1,2})?\s?(?:'|min)))(?:,\s?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}"
    rf"|,?\s\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH}(?:\s\d{{4}}\b)?|\s?[·•,|-]?\s{_MONTH}\.?\s\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s\d{{4}}\b)?)?"
)
_PLUS = r"\s?[.']?\s?\+\s?(?P<added>\d{1,2})?(?!\d)"
_GONE = (
    r"\s(?:are\s|have\s)?(?:in|gone|played|on\sthe\s(?:clock|watch)|done|in\sthe\sbook|passed|to\sgo|left|remaining)\b"
    r"(?!\s(?:the|his|her|a|for|which)\b)(?:\s(?:here|now|and)\b)*"
)
_UNIT = rf"(?:st|nd|rd|th)?[\s-]?(?:minutes?|mins?|m)\b\.?(?:(?P<gone>{_GONE})|(?=\s*(?:[^\w\s]|$)|\s+(?-i:\p{{Lu}})))"
_ADDED = rf"{_PLUS}(?:st|nd|rd|th)?\s?'*(?:\s?min(?:ute)?s?\b\.?|\s?m\b)?(?P<plus>)"
# "90+3", "67'", "90 min+3", "45. minute +1"
_STRONG = rf"(?P<minute>\d{{1,3}})(?:{_ADDED}|\s?''?(?![\w])|\.?{_UNIT}(?:\s?\+\s?(?P<over>\d{{1,2}})(?!\d))?)"
_NAMED = rf"(?:match\s)?min(?:ute)?s?\b\.?\s?(?P<named>\d{{1,3}})(?:{_PLUS.replace('added', 'more')})?'?(?!\w)"
_QUOTED = rf"'(?P<quoted>\d{{1,3}})(?:{_PLUS.replace('added', 'quoted_more')})?'?(?=\s)"  # "'67 Smith ..."
_BRACKET = rf"[(\[](?P<inside>\d{{1,3}})(?:{_PLUS.replace('added', 'beside')})?'?[)\]]"
_HALF = (
    r"(?P<half>1st|2nd|first|second|1|2)[ -]?h(?:alf|t)?,?\s?(?P<of>\d{1,2})(?:\s?\+\s?\d{1,2})?"
    r"\s?(?:'|minutes?\b|mins?\b\.?|m\b)"
)
# "H2 12'", "2H 57:"
_PERIOD = (
    r"(?:[hp](?P<part>[12])|(?P<part>[12])h)[\s:.|-]{0,3}(?P<within>\d{1,3})(?!\d)(?:\s?'?\s?\+\s?(?P<past>\d{1,2}))?"
    r"(?:\s?(?:'|minutes?\b|mins?\b\.?|m\b))?(?!\w)"
)
_COUNT = (
    "one two three four five six seven eight nine ten "
    "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_ONES = {word: value for value, word in enumerate(_COUNT.split(), 1)}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_SPANS = {
    "quarter of an hour": 15,
    "a quarter of an hour": 15,
    "half an hour": 30,
    "three quarters of an hour": 45,
    "an hour": 60,
}
_WORD = "|".join(sorted((*_SPANS, *_ONES, *_TENS), key=len, reverse=True))
# "Twenty gone.", "Ten minutes to go:", and as a speaker calls them "Thirty-six minutes, and", "Fifty-one."
_NUMBER = rf"(?P<words>(?:{_WORD})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)"
_WORDED = (
    rf"(?:just\s|about\s)?{_NUMBER}(?:\s(?:minutes?|mins?))?"
    rf"(?:(?P<since>{_GONE})|(?=:)|(?P<called>)(?=[.,!](?:\s|$)|\s+and\b))"
)
_ORDINAL = r"(?:st|nd|rd|th)(?=\s*(?:[:|)\]]|-\s))"  # "23rd: ..."
# ... before a mark, a capital, an emoji or a score
_WEAK = (
    rf"(?P<number>\d{{1,3}})(?:{_ORDINAL}|(?=\s*(?:[|)\]/]|:(?!\d)|-(?!\s?\d)|\.(?![\d.])|,\s)|\s*$"
    rf"|\s+(?-i:\p{{Lu}}|\p{{So}}|\d{{1,2}}\s?-\s?\d)))"
)
_MINUTE = rf"(?:{_PERIOD}|{_HALF}|{_BRACKET}|{_QUOTED}|{_NAMED}|{_STRONG}|{_WORDED}|{_WEAK})"
_WRITER = r"(?P<writer>[@~]?[^\W\d_][\w.'&-]*(?: [^\W\d_][\w.'&-]*){0,2}(?: \([^()\n]{1,20}\))?)"
_TIME_FIRST = rf"{_TIME}{_MARKS}(?:{_WRITER}:(?=\s|$){_MARKS})?(?:{_OPEN}{_MINUTE}{_MARKS})?"
_MINUTE_FIRST = rf"{_MINUTE}{_MARKS}(?:[(\[]{_TIME}[)\]]{_MARKS})?".replace("?P<", "?P<b_")
_SAYS = rf"\s?[)\]]?\s?(?:[:-](?=\s|$)){_MARKS}"
# "Dave, 15:09: ...", and "Dave  3:09 PM" on a line of its own
_WRITER_FIRST = (
    rf"{_WRITER}(?:\s?[,(\[-]?\s?{_TIME}{_SAYS}(?:{_OPEN}{_MINUTE}{_MARKS})?|\s{{1,3}}{_TIME}(?P<alone>)\s*$)"
).replace("?P<", "?P<c_")
# "1945 KICKOFF": the time of day as agencies write it
_COMPACT = (
    r"(?P<compact>(?:[01]\d|2[0-3])[0-5]\d)(?!-\d\d-)"
    rf"(?:\s?(?:gmt|bst|cet|ist|utc|et|hrs|h)\b)?(?=\s*[:|-]|\s+(?-i:\p{{Lu}})){_MARKS}"
)
_SHOUTS = (
    r"(?:go+a*l+s?|gol|golazo|penalty|pen|saved?|(?:big )?chance|miss(?:ed)?|close|post|bar|woodwork|var|no goal|injury"
    r"|(?:double |triple )?(?:sub(?:stitution)?s?|changes?)|(?:second )?(?:yellow|red)(?: card)?|booking|booked"
    r"|half[ -]?time|full[ -]?time|corner|offside)\b[!.]*\s*"
)
# "GOALLL | 85' | ...", "SUB - 60'", "GOAL LEEDS!! 23 mins. ...": the shout belongs to what the entry tells
_SHOUTED = pack.pattern(
    rf"[^\w'\"(\[<£$€\n]{{0,8}}{_SHOUTS}(?P<whose>(?-i:\p{{Lu}}[\p{{Lu}}'&-]+)\b[!.]*\s*){{0,4}}(?:[|:(\[-]\s*){{0,2}}"
    rf"(?P<minute>\d{{1,3}})(?:\s?'|\s?\+\s?(?P<added>\d{{1,2}})(?:'|\s?mins?\b)?|\s?mins?\b)(?!\w){_MARKS}",
    pack.IGNORECASE,
)
_LEADS = (
    r"(?:latest|update|live|et[12]?|a\.?e\.?t\.?|(?:extra|stoppage|added|injury)[ -]time|stoppage"
    r"|(?:in\sthe|on)(?=\s\d{1,3}['+]))"
)
_HEAD = pack.pattern(
    rf"[^\w'\"(\[<£$€\n]{{0,8}}{_OPEN}(?:{_LEADS}\b[,:|-]?\s?)?"
    rf"(?:{_COMPACT}|{_TIME_FIRST}|{_MINUTE_FIRST}|{_WRITER_FIRST})",
    pack.IGNORECASE,
)
_SAID = pack.pattern(rf"{_WRITER}:\s+(?=\S)")


# the minute that somebody writes first: "Dave: 26 mins 1-1"
_BOXED = pack.pattern(r"[ ]*\p{Lu}{2,4}[ ]?:[ ][^\n]{3,80}?\d{1,3}'?[ ]*(?:\n|$)")  # "ELP: Okpala (Burke) 5'", of a summary
_TALKED = pack.pattern(
    rf"(?P<minute>\d{{1,3}})(?:\s?\+\s?(?P<added>\d{{1,2}}))?\s?(?:'|min(?:ute)?s?\b\.?){_MARKS}", pack.IGNORECASE
)


def find(work: str, lines: list[tuple[int, int]], common: Container[str]) -> dict[int, Head]:
    """The heads of lines, by the offset at which each begins. ``lines``: where the words of each begin and end."""
    matches = {start: match for start, end in lines if (match := _HEAD.match(work, start, end))}
    compact = {start: match for start, match in matches.items() if match["compact"]}
    if compact and not _day(work, list(compact.values())):  # years, or the numbers of something else
        matches = {start: match for start, match in matches.items() if start not in compact}
    writers = Counter(writer for match in matches.values() if (writer := match["writer"] or match["c_writer"]))
    talk = sum(writers.values()) >= max(LEAST, 0.6 * len(matches))
    found: dict[int, Head] = {}
    for start, match in matches.items():
        if match["c_alone"] is not None and all(word in common for word in match["c_writer"].lower().split()):
            continue  # "Kick-off 15:00"
        label = match["writer"] and not (talk and not all(word in common for word in match["writer"].lower().split()))
        if label:  # "10.42 Booking: Smith": told, not said
            match = _HEAD.match(work, start, match.start("writer")) or match
        if (head := _read(match)) is not None:
            found[start] = head
    for start, end in lines:
        if start not in found and (match := _SHOUTED.match(work, start, end)) and int(match["minute"]) <= 130:
            end = start if match["whose"] else match.end()
            found[start] = Head(end, int(match["minute"]), int(match["added"]) if match["added"] else None)
    if _commentary(found, len(lines)):
        found = _within(work, lines, {start: head for start, head in found.items() if head.told})
    else:
        few = len(found) < 0.5 * len(lines)  # sentences that begin with a time
        found = {start: head for start, head in found.items() if not (head.called or head.told and few)}
    found = _stopwatch(found)
    found = {**_bare(work, lines, found), **found}
    stamped = {start: head for start, head in found.items() if head.minute is not None and not head.weak}
    weak = {start: head for start, head in found.items() if head.weak}
    weak = {start: head for start, head in weak.items() if start not in _numbered(work, lines, weak)}
    if [head.minute for _, head in sorted(weak.items())] == [*range(1, len(weak) + 1)]:
        weak = {}  # the numbers of a list
    kept = {**stamped, **weak} if weak and runs(sorted({**stamped, **weak}.items()), len(stamped)) else dict(stamped)
    timed = {start: head for start, head in found.items() if head.time is not None}
    if len(timed) >= LEAST or len(timed) >= 2 and len(kept) >= LEAST:
        kept |= {start: head for start, head in timed.items() if start not in kept}
    kept = trailing.scored(work, lines) | kept
    starts = sorted(kept)
    kept |= {
        start: head
        for start, head in (trailing.credits(work, lines) | trailing.heralded(work, lines)).items()
        if not trailing.stamped(kept, starts, start, head)
    }
    if len(tails := trailing.tailed(work, lines)) > len(kept):
        return tails
    if len(kept) >= LEAST:
        return kept
    return trailing.labelled(work, lines) or _said(work, lines, common)


_NUMBERED = pack.pattern(
    r"(?P<number>\d{1,3})(?:\s+(?:gone\b\W*|and\s)|(?:\s?mins?\b)?\s+(?=\p{Ll})(?!(?:mins?|minutes?|and|later|after|before|in|into|to|left|gone"
    r"|from|of|for|more|ago|yards?|men|goals|points?|remaining|played)\b))"
)


def _bare(work: str, lines: list[tuple[int, int]], found: dict[int, Head]) -> dict[int, Head]:
    """Mere numbers before small letters, where most lines begin with minutes: "23 their keeper saves"."""
    out = {}
    for start, end in lines:
        if start not in found and (match := _NUMBERED.match(work, start, end)) and 0 < int(match["number"]) <= 130:
            out[start] = Head(match.end(), int(match["number"]), weak=True)
    minutes = {start: head for start, head in found.items() if head.minute is not None}
    bare = sum(start in found and found[start].minute is None and found[start].end >= end for start, end in lines)
    most = len(out) + len(minutes) >= 0.6 * (len(lines) - bare)
    return out if out and most and runs(sorted({**minutes, **out}.items()), len(minutes)) else {}


_SQUAD = 7  # so many numbered names, line below line, are a team
_SHIRT = pack.pattern(r"[ ]*(?:\p{Lu}[\w.'-]*[ ]*){1,4}(?:[(\[][^)\]\n]{0,24}[)\]][ ]*){0,2}")


def _numbered(work: str, lines: list[tuple[int, int]], weak: dict[int, Head]) -> set[int]:
    """The lines of a list of players with their shirt numbers: "1 Smith", "2 Jones (c)"."""
    out: set[int] = set()
    row: list[int] = []
    ended = 0
    for start, end in [*lines, (len(work), len(work))]:
        shirt = start in weak and _SHIRT.fullmatch(work, weak[start].end, end)
        if not shirt or work.count("\n", ended, start) > 1:
            out |= {*row} if len(row) >= _SQUAD else set()
            row = []
        row += [start] if shirt else []
        ended = end
    return out


_COURSE = pack.pattern(r"(?:kick[ -]?off|half[ -]?time|full[ -]?time|ht|ft|goal)\b", pack.IGNORECASE)
_MATCH = 240  # minutes that the entries of a match may span


def _day(work: str, matches: list[Any]) -> bool:
    """Whether numbers of four digits at the heads of lines are times of the day of a match."""
    times = [int(match["compact"][:2]) * 60 + int(match["compact"][2:]) for match in matches]
    falls = sum(a > b for a, b in itertools.pairwise(times))
    tidy = min(falls, sum(a < b for a, b in itertools.pairwise(times))) == 0
    named = sum(bool(_COURSE.match(work, match.end())) for match in matches)
    return len(times) >= LEAST and tidy and max(times) - min(times) <= _MATCH and named >= 2


_CALLS = 6  # times told in words make a speaker's commentary
_INSIDE = pack.pattern(
    rf"(?:^|[.,!?]\s)(?:{_NUMBER}\s(?:minutes?|mins?)(?:{_GONE}|(?=[.,!])|(?=\sand\b))"
    rf"|{_NUMBER.replace('words', 'only')}(?=[.!]))",
    pack.IGNORECASE,
)


def _commentary(found: dict[int, Head], lines: int) -> bool:
    """Whether the times at the heads of lines are a speaker's: told in words, one after another, through the whole match."""
    minutes = [head.minute or 0 for head in found.values() if head.told and head.minute is not None]
    others = sum(head.minute is not None and not head.told and not head.weak for head in found.values())
    if len(minutes) < max(_CALLS, 2 * others, 0.2 * lines) or max(minutes) - min(minutes) < 40:
        return False
    return sum(a <= b for a, b in itertools.pairwise(minutes)) >= 0.85 * (len(minutes) - 1)


def _within(work: str, lines: list[tuple[int, int]], found: dict[int, Head]) -> dict[int, Head]:
    """The times that a speaker calls in the middle of a line, between those at the heads of the lines before and behind."""
    out = dict(found)
    latest = 0
    for number, (start, end) in enumerate(lines):
        if start in found:
            latest = found[start].minute or latest
            continue
        limit = next((found[other].minute or 130 for other, _ in lines[number + 1 :] if other in found), 130)
        told = [_told((match["words"] or match["only"]).lower()) for match in _INSIDE.finditer(work, start, end)]
        fits = [minute for minute in told if latest <= minute <= limit]
        if fits:
            latest = fits[0]
            out[start] = Head(start, latest, told=True)
    return out


def opens(line: str) -> Head | None:
    """The stamp with which a line of its own begins, as far as one can tell by the line alone."""
    match = _HEAD.match(line.lstrip())
    return _read(match) if match else None


# the groups of a minute, and of the added time beside it
_NUMBERS = (
    ("within", "past"),
    ("minute", "added"),
    ("minute", "over"),
    ("named", "more"),
    ("inside", "beside"),
    ("quoted", "quoted_more"),
    ("number", ""),
)


def _read(match: object) -> Head | None:
    got = {name: value for name, value in match.groupdict().items() if value is not None}  # type: ignore[attr-defined]
    got = {name[2:] if name[1] == "_" else name: value for name, value in got.items()}
    minute, added = None, None
    for name, more in _NUMBERS:
        if name in got:
            minute, added = int(got[name]), int(got[more]) if more in got else added
    if "half" in got:
        minute = int(got["of"]) + (45 if got["half"][0] in "2s" and int(got["of"]) <= 45 else 0)
        if int(got["of"]) > 45 and got["half"][0] in "1f":
            minute, added = 45, int(got["of"]) - 45
    if "within" in got and got["part"] == "2" and int(got["within"]) <= 45:
        minute = int(got["within"]) + 45
    if "words" in got:
        minute = _told(got["words"].lower())
    since = got.get("gone") or got.get("since") or ""
    if minute is not None and pack.pattern(r"to\sgo|left|remaining").search(since):
        minute = 90 - minute
    time = int(got["compact"][:2]) * 60 + int(got["compact"][2:]) if "compact" in got else None
    if "hour" in got:
        hour = int(got["hour"])
        if "noon" in got and hour <= 12:
            hour = hour % 12 + (12 if got["noon"][0] in "pP" else 0)
        time = hour * 60 + int(got["sixtieth"])
    added = int(got["extra"]) if "extra" in got else added
    if minute is not None and not 0 <= minute <= 130 or minute is None and time is None:
        return None
    open_plus = "plus" in got and added is None
    end: int = match.end()  # type: ignore[attr-defined]
    weak, told = "number" in got, bool(since) or "words" in got
    return Head(end, minute and max(minute, 1), added, open_plus, time, got.get("writer", ""), weak, told, "called" in got)


def _told(words: str) -> int:
    """ "Twenty-five", "half an hour"."""
    if words in _SPANS:
        return _SPANS[words]
    return sum(_TENS.get(word) or _ONES[word] for word in pack.pattern(r"[ -]").split(words))


def _stopwatch(found: dict[int, Head]) -> dict[int, Head]:
    """ "67:12" is no time of day but the clock of the match, where its hours go beyond a day's."""
    times = [head.time for head in found.values() if head.time is not None]
    if not times or max(times) < 24 * 60:
        return found
    if sum(time >= 24 * 60 for time in times) < 2:
        return {start: head for start, head in found.items() if head.time is None or head.time < 24 * 60}
    out = {}
    for start, head in found.items():
        minute, added = head.minute, head.added
        if minute is None and head.time is not None:  # "67:12", "90:00 +2:11"
            minute, added = (head.time // 60 + 1, None) if added is None else (head.time // 60, added + 1)
        out[start] = Head(head.end, minute, added, head.added_any, None, head.writer, head.weak, head.told)
    return out


def _said(work: str, lines: list[tuple[int, int]], common: Container[str]) -> dict[int, Head]:
    """A conversation without times: "Dave: goal!"; its writers speak more than once and are no labels."""
    found = {}
    for start, end in lines:
        match = None if _BOXED.match(work, start, end) else _SAID.match(work, start, end)
        if match and not all(word in common for word in match["writer"].lower().split()):
            minute = _TALKED.match(work, match.end(), end)
            if minute and 0 < int(minute["minute"]) <= 130:
                added = int(minute["added"]) if minute["added"] else None
                found[start] = Head(minute.end(), int(minute["minute"]), added, writer=match["writer"])
            else:
                found[start] = Head(match.end(), writer=match["writer"])
    count = Counter(head.writer for head in found.values())
    found = {start: head for start, head in found.items() if count[head.writer] >= 2}
    many = len(found) >= _TALKS and len(found) >= 0.6 * len(lines) and max(count.values(), default=0) >= 3
    return found if many else {}
