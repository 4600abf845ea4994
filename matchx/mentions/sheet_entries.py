"""The entries of a list of scorers: a name, its minutes or a number of goals, what marks say of them, who laid one on."""

from __future__ import annotations

import regex

from .. import pack
from ..record import record, replace

Span = tuple[int, int]


@record
class Goals:
    """An entry of a list: whose it is, its minutes, each with its mark (pen, og or none), how many goals it stands for."""

    name: Span
    times: tuple[tuple[Span, int, int, str], ...]  # where it stands, the minute, the time added on, the mark
    number: int
    own: bool
    penalty: bool
    assist: Span = (-1, -1)  # where the name of him stands who laid it on


@record
class Sheet:
    """A list: where it stands, where the name of its side does, and its entries."""

    span: Span
    side: Span
    goals: tuple[Goals, ...]
    code: Span = (-1, -1)  # where the letters stand by which it calls its side


_SMALL = "(?:de|van|der|den|von|da|dos|del|di|la|le|bin|ten|al|el)"
_PART = r"(?!(?i:og|o\.g|pens?|own goals?|penalty|mins?|and|for)\b)\p{Lu}[\p{L}'-]{0,30}+"
NAME = rf"(?:(?:\p{{Lu}}\.[ ]?){{1,2}}|{_SMALL}[ ])?{_PART}(?:[ ](?:{_SMALL}[ ]){{0,2}}(?:{_PART}|\p{{Lu}}\.)){{0,3}}"
_MARK = r"(?i:pens?|penalty|pk|p|og|o\.?g|own goal)\b\.?"
_MARKED = rf"(?:[ ]{{0,2}}{_MARK}|,[ ]?{_MARK}(?![ ]?\d)|[ ,]{{0,2}}[(\[]{_MARK}[)\]])?"
BARE = rf"(?<!\d)\d{{1,3}}(?!\d|[ ]?-[ ]?\d)(?:st|nd|rd|th)?'?(?:[ ]?\+[ ]?\d{{1,2}}'?)?(?:[ ]?(?i:mins?|minutes?|minute|m)\b\.?)?{_MARKED}"
_TIME = rf"(?:{_MARK}[ ,]{{0,2}})?{BARE}"
_TIMES = rf"{_TIME}(?:(?:[ ]?[,&/]|[ ]and)?[ ]{{0,2}}(?:(?i:pens?|p)\.?[ ])?{BARE}){{0,6}}"
ENTRY = pack.pattern(
    rf"(?P<name>{NAME}|(?i:own goal|og|o\.g\.)(?![\w.]))(?:[ ]?[(\[](?P<first>{_MARK}|(?i:penalty kick|unassisted)|(?:(?i:assist(?:ed by|s)?:?)[ ])?(?P<assist>{NAME})(?:, {NAME})?)[)\]])?"
    rf"(?:[ ]{{0,2}}[,:-]?[ ]{{0,2}}[(\[]?(?:(?P<times>{_TIMES})|[xX]?[ ]?(?P<count>[2-6]|(?i:two|three|four|five))(?![\w]))[ ]?[)\]]?)?"
    rf"(?P<mark>[ ,]{{0,2}}[(\[]?{_MARK}[)\]]?(?![ ]?\d))?"
)
NEXT = pack.pattern(r"[ ]{0,3}(?:[,;&/|+]|\band\b|\n)?[ \n]{0,4}")
STOP = pack.pattern(r"[.!](?=\s|$)")
_MINUTE = pack.pattern(r"(?<!\d)(\d{1,3})(?:st|nd|rd|th)?'?(?:[ ]?\+[ ]?(\d{1,2}))?")
_OWN = pack.pattern(r"\b(?:o\.?g|own goal)\b|\dog\b")
_PEN = pack.pattern(r"(?<![a-z])(?:pens?|penalty|pk|p)\b")
_PARTS = pack.pattern(_TIME)
_WORDS = {"two": 2, "three": 3, "four": 4, "five": 5}


def entries(work: str, low: int, high: int) -> list[Goals] | None:
    """The entries of a stretch that holds nothing else."""
    while high > low and work[high - 1] in " .,;\n":
        high -= 1
    while low < high and work[low] == " ":
        low += 1
    if work[low : low + 1] + work[high - 1 : high] in ("()", "[]"):
        low, high = low + 1, high - 1
    found, at = [], low
    while at < high:
        entry = ENTRY.match(work, at, high)
        if entry is None or entry.end() == at:
            return None
        found.append(goals_of(work, entry))
        at = entry.end()
        if at < high:
            at = NEXT.match(work, at, high).end()
            if at == entry.end():
                return None
    return found or None


def goals_of(work: str, entry: regex.Match[str]) -> Goals:
    maker = entry.span("assist")
    marks = f"{entry['first'] or '' if maker[0] < 0 else ''} {entry['mark'] or ''}".lower()
    times = []
    if entry["times"]:
        for part in _PARTS.finditer(work, entry.start("times"), entry.end("times")):
            figure = _MINUTE.search(part[0])
            assert figure is not None
            start = part.start() + figure.start()
            mark = marked(part[0].lower())
            times.append(((start, part.start() + figure.end()), int(figure[1]), int(figure[2] or 0), mark))
    count = entry["count"] or ""
    number = _WORDS.get(count.lower(), int(count) if count.isdecimal() else 1)
    named = (-1, -1) if marked(entry["name"].lower()) else entry.span("name")
    mark, own = marked(marks), named[0] < 0
    if own:  # "own goal (Hale) 70"
        named, maker = maker, (-1, -1)
    return Goals(named, tuple(times), len(times) or number, own or mark == "og", mark == "pen", maker)


def marked(text: str) -> str:
    """What a mark says: pen, og or nothing."""
    return "og" if _OWN.search(text) else "pen" if _PEN.search(text) else ""


def counted(entries: list[Goals], goals: int) -> tuple[Goals, ...] | None:
    """The entries with as many goals as the result has: a lone small figure is a minute, or a number of goals."""
    if sum(entry.number for entry in entries) == goals:
        return tuple(entries)
    counted = [
        replace(entry, times=(), number=entry.times[0][1])
        if len(entry.times) == 1 and 2 <= entry.times[0][1] <= 6 and not entry.times[0][2]
        else entry
        for entry in entries
    ]
    return tuple(counted) if sum(entry.number for entry in counted) == goals else None
