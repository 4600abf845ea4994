"""Scorers' sheets: a result with the lists of its scorers, in the forms in which papers and leagues print them.

"Leeds 2 (Hale 12, 67) Hull 0", "Leeds 2-1 Hull (Hale 2; Ek)", a result with lines of names below. A list is taken for one only
where it can be read from its first to its last character and has as many goals as the result: then a bare figure behind a
name is a minute, or a number of goals, as the result says, and whatever else the words of the list might mean they do not.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

import regex

from .. import pack
from ..model import Clock, Mention, When
from ..text import Document
from .headings import CLUB, club
from .minutes import has_extra_time
from .sheet_entries import ENTRY, NEXT, STOP, Goals, Sheet, Span, counted, entries, goals_of

_INSIDE = r"(?:[^()\[\]\n]|\([^()\n]{0,30}+\)|\[[^\[\]\n]{0,30}+\]){1,300}+"
_HALF = r"(?:[ ]{0,2}\(\d\d?\))?"
_MOST = 24  # results of one text that are looked at: a round-up has no more
_LEADER = r"(?:[ ]{0,3}\.{2,40}+[ ]{0,3}|[ ]{0,2},?[ ]{1,3})"
_ENDS = r"(?=[ ]*(?:$|[.,;:(\[\n-]))"
_RESULTS = (
    # Leeds 2 (Hale 12, 67) Hull 0
    pack.pattern(
        rf"(?P<a>{CLUB}){_HALF}{_LEADER}(?P<m>\d\d?)(?:[ ]{{0,3}}[(\[](?P<la>{_INSIDE})[)\]])?[ ]*[,;:.-]?[ ]*(?:\n[ ]*){{0,2}}"
        rf"(?P<b>{CLUB}){_HALF}{_LEADER}(?P<n>\d\d?)(?:[ ]{{0,3}}[(\[](?P<lb>{_INSIDE})[)\]])?{_ENDS}",
        regex.M,
    ),
    # Leeds 2-0 Hull; Leeds (Hale 12, 67) 2-0 Hull
    pack.pattern(
        rf"(?P<a>{CLUB})(?:[ ]{{0,3}}[(\[](?P<la>{_INSIDE})[)\]])?,?[ ]+(?P<m>\d\d?)[ ]*-[ ]*(?P<n>\d\d?),?[ ]+(?P<b>{CLUB})(?:[ ]{{0,3}}[(\[](?P<lb>{_INSIDE})[)\]])?{_ENDS}",
        regex.M,
    ),
    # on four lines
    pack.pattern(
        rf"^[ ]*(?P<a>{CLUB})[ ]+(?P<m>\d\d?)[ ]*\n(?P<la>[^\n]{{3,160}}+)\n[ ]*(?P<b>{CLUB})[ ]+(?P<n>\d\d?)[ ]*(?:\n(?P<lb>[^\n]{{3,160}}+))?$",
        regex.M,
    ),
    # Leeds beat Hull 2-0
    pack.pattern(
        rf"(?P<a>{CLUB})[ ](?:have[ ]|has[ ])?(?:beat|beats|beaten|defeated|defeats|edged|edge|overcame|thrashed|hammered|drew with|draw with|see off|saw off)[ ](?P<b>{CLUB})[ ](?P<m>\d\d?)-(?P<n>\d\d?)(?P<la>)(?P<lb>){_ENDS}",
        regex.M,
    ),
)
# below it, each side's in brackets of its own
_BELOW = pack.pattern(rf"[ ]*\n[ ]*[(\[](?P<la>{_INSIDE})[)\]][ ;,-]{{1,40}}+[(\[](?P<lb>{_INSIDE})[)\]]")
_BEHIND = pack.pattern(
    rf"[ ]*\n?[ ]*[(\[](?P<list>{_INSIDE})[)\]]"
    rf"|[ ]*\.?[ \n]*(?i:(?:goal)?scorers?|goals?)[ ]*[:-][ ]*(?P<list>[^\n]{{3,300}}+)"
    rf"|[ ]*[:.-][ ]*(?P<list>[^\n]{{3,300}}+)"
    rf"|[ ]*\n[ \n]*(?P<list>(?:[^\n]{{3,160}}+(?:\n|$)){{1,12}}+)"
)
_LABEL = pack.pattern(rf"(?P<side>{CLUB})(?:[ ](?i:scorers?|goals?))?[ ]{{0,2}}[:-][ ]*")
_PREFIX = pack.pattern(r"(?i:aet|after extra[ -]time|ht [\d-]+|half[ -]time:? [\d-]+)[ ]*[:;,.-]?[ ]*")
_SCORED = pack.pattern(r"[ ]*(\d\d?)[ ]?-[ ]?(\d\d?)[ ]{0,2}[:,-]?[ ]{0,2}")
_NAMED = pack.pattern(rf"[ ]*\((?P<side>{CLUB})\)[ .]*$")
_CODE = pack.pattern(rf"[ ]{{0,2}}[(\[](?P<side>{CLUB})[)\]]")
_CUTS = (pack.pattern(r"[ ]*(?:;|[ ]/[ ]|\|)[ ]*"), pack.pattern(r"[ ]-{1,2}[ ]"))  # what parts the two sides' lists


def find(doc: Document) -> list[Sheet]:
    """The lists of scorers of a report, in order; none in a live text, whose entries tell of its goals."""
    if any(head.minute is not None for head, _ in doc.heads.values()):
        return []
    found: list[Sheet] = []
    taken = 0
    for match in _results(doc.work):
        if match.start() < taken:
            continue
        sheets = _of_result(doc.work, match) or (not found and (_boxed(doc.work, match) or _lines(doc.work, match)))
        if sheets:
            listed = [sheet.side for sheet in sheets]
            sides = (_side(match, "a"), _side(match, "b"))
            found += sheets + [Sheet((side[1], side[1]), side, ()) for side in sides if side not in listed]
            taken = max(sheet.span[1] for sheet in sheets)
    return sorted(found, key=lambda sheet: (sheet.span, sheet.side))


def _results(work: str) -> Iterator[regex.Match[str]]:
    found = [
        match for pattern in _RESULTS for match in pattern.finditer(work) if club(match["a"], True) and club(match["b"], False)
    ]
    return iter(sorted(found, key=lambda match: (match.start(), -match.end()))[:_MOST])


def _of_result(work: str, match: regex.Match[str]) -> list[Sheet]:
    """The lists that belong to a result: in brackets behind its sides, or behind it or below."""
    sides = (_side(match, "a"), _side(match, "b"))
    goals = (int(match["m"]), int(match["n"]))
    if match["lb"] and not match["la"] and (both := _behind(work, match.span("lb"), sides, goals)):
        return both  # "Leeds 2-1 Hull (Hale 12, 67; Ek 4)"
    if match["la"] or match["lb"]:
        printed = [
            (name, side, _read(work, match.span(name), number))
            for name, side, number in zip(("la", "lb"), sides, goals, strict=True)
            if match[name]
        ]
        whole = [Sheet(match.span(name), side, one) for name, side, one in printed if one]
        return whole if len(whole) == len(printed) else []
    if below := _BELOW.match(work, match.end()):
        pair = [
            (below.span(name), side, _read(work, below.span(name), number))
            for name, side, number in zip(("la", "lb"), sides, goals, strict=True)
        ]
        if all(one for _, _, one in pair):
            return [Sheet(span, side, one) for span, side, one in pair if one]
    behind = _BEHIND.match(work, match.end())
    if behind is None or not sum(goals):
        return []
    return _behind(work, behind.span("list"), sides, goals)


def _behind(work: str, span: Span, sides: tuple[Span, Span], goals: tuple[int, int]) -> list[Sheet]:
    """The lists of both sides in one stretch, however they are parted."""
    low, high = span
    low = prefix.end() if (prefix := _PREFIX.match(work, low, high)) else low
    return (
        _labelled(work, low, high, sides, goals)
        or _coded(work, low, high, sides, goals)
        or _in_turn(work, low, high, sides, goals)
        or _running(work, low, high, sides, goals)
    )


_BOX = pack.pattern(
    r"^[ ]*(?P<code>\p{Lu}{2,4}|"
    + CLUB
    + r")[ ]*(?:--?|:)[ ]*(?P<entry>(?![^\n]*(?i:caution|ejection|yellow|red card|sent off|booked))[^\n]{4,120}+)$",
    regex.M,
)


def _boxed(work: str, match: regex.Match[str]) -> list[Sheet]:
    """The lines of an American summary, wherever it stands: "ELP: Okpala (Burke) 5'", one for each goal."""
    sides = (_side(match, "a"), _side(match, "b"))
    found: list[Sheet] = []
    for line in _BOX.finditer(work):
        side = _which(work, line.span("code"), sides)
        listed = entries(work, *line.span("entry")) if side is not None else None
        if side is not None and listed and all(goals.times for goals in listed):
            found.append(Sheet(line.span("entry"), sides[side], tuple(listed), line.span("code")))
    told = [sum(goals.number for sheet in found if sheet.side == side for goals in sheet.goals) for side in sides]
    return found if told == [int(match["m"]), int(match["n"])] else []


_LINE = pack.pattern(r"^[ ]*(?P<list>\p{Lu}[^\n:(]{3,160}+(?:\([^\n()]{0,12}\)[^\n:(]{0,160}+){0,6}+)$", regex.M)


def _lines(work: str, match: regex.Match[str]) -> list[Sheet]:
    """A line for each side that scored, below its line-up and without a label: "Hale 12, 67 pen, Ross 80 og."."""
    read = [(line.span("list"), entries(work, *line.span("list"))) for line in _LINE.finditer(work, match.end())]
    listed = [(span, goals) for span, goals in read if goals and all(one.times for one in goals)]
    sides = [(_side(match, name), int(match[score])) for name, score in (("a", "m"), ("b", "n")) if int(match[score])]
    if [sum(one.number for one in goals) for _, goals in listed] != [number for _, number in sides]:
        return []
    return [Sheet(span, side, tuple(goals)) for (span, goals), (side, _) in zip(listed, sides, strict=True)]


def _side(match: regex.Match[str], name: str) -> Span:
    """Where a side's name stands, without the words of the line around it."""
    text = club(match[name], name == "a")
    at = match[name].find(text)
    start = match.start(name) + max(at, 0)
    return start, start + len(text)


def _labelled(work: str, low: int, high: int, sides: tuple[Span, Span], goals: tuple[int, int]) -> list[Sheet]:
    """Lists under the names of their sides: "Leeds: Hale 12, 67. Hull: Ek 4"."""
    labels = [label for label in _LABEL.finditer(work, low, high) if _which(work, label.span("side"), sides) is not None]
    found = []
    for number, label in enumerate(labels):
        side = _which(work, label.span("side"), sides)
        assert side is not None
        end = labels[number + 1].start() if number + 1 < len(labels) else high
        if number + 1 == len(labels):
            end = next((at for at in (work.find("\n", label.end(), end), _stop(work, label.end(), end)) if at > 0), end)
        listed = _read(work, (label.end(), end), goals[side])
        if listed is None:
            return []
        found.append(Sheet((label.end(), end), sides[side], listed))
    return found


def _stop(work: str, low: int, high: int) -> int:
    """Where a sentence ends behind a list; -1 where none does."""
    end = STOP.search(work, low, high)
    return end.start() if end else -1


def _which(work: str, label: Span, sides: tuple[Span, Span]) -> int | None:
    """Which side a label names, in full or by one of its words."""
    name = work[slice(*label)]
    words = name.casefold().split()
    names = [work[slice(*side)].casefold().split() for side in sides]
    fits = [number for number, own in enumerate(names) if set(words) <= set(own)]
    if not fits and (name.isupper() and len(name) <= 4 or len(words) == 1 and len(name) == 3):
        fits = [number for number, own in enumerate(names) if _abbreviates(words[0], own)]
    return fits[0] if len(fits) == 1 and words else None


def _abbreviates(code: str, words: list[str]) -> bool:
    """Whether letters may stand for a side: the first ones of its words, of its name, or some of its name in their order."""
    initials, rest = "".join(word[0] for word in words), iter("".join(words))
    return initials.startswith(code) or code[0] == initials[0] and all(letter in rest for letter in code)


def _running(work: str, low: int, high: int, sides: tuple[Span, Span], goals: tuple[int, int]) -> list[Sheet]:
    """Goals with the score after each: "1-0 Hale (12), 1-1 Ek (4)"."""
    found: list[Sheet] = []
    score, at = (0, 0), low
    while score != goals:
        step = _SCORED.match(work, at, high)
        entry = ENTRY.match(work, step.end(), high) if step else None
        if step is None or entry is None:
            return []
        now = (int(step[1]), int(step[2]))
        gained = [number for number in (0, 1) if now[number] != score[number]]
        goal = goals_of(work, entry)
        if len(gained) != 1 or sum(now) != sum(score) + 1 or goal.number != 1:
            return []
        found.append(Sheet((step.start(), entry.end()), sides[gained[0]], (goal,)))
        score, at = now, NEXT.match(work, entry.end(), high).end()
    return found


def _in_turn(work: str, low: int, high: int, sides: tuple[Span, Span], goals: tuple[int, int]) -> list[Sheet]:
    """Lists one behind the other, the home side's first: "Hale 12, 67; Ek 4", or of the one side that scored."""
    ends = [high] + [at for at in (work.find("\n\n", low, high), _stop(work, low, high), work.find("\n", low, high)) if at > 0]
    scored = [number for number in (0, 1) if goals[number]]
    for end in sorted(ends, reverse=True):
        for mark in _CUTS:
            cuts = [low, *(at for cut in mark.finditer(work, low, end) for at in cut.span()), end]
            parts = [(low, end)] if len(scored) == 1 else list(zip(cuts[::2], cuts[1::2], strict=True))
            order = [_tail(work, part, sides) for part in parts]  # "Hale 12 (Leeds); Ek 4 (Hull)"
            whose = [side for _, side in order if side is not None] or scored
            if len(parts) != len(scored) or sorted(whose) != scored:
                continue
            lists = [_read(work, part, goals[side]) for (part, _), side in zip(order, whose, strict=True)]
            if all(lists):
                return [Sheet(part, sides[side], one) for part, side, one in zip(parts, whose, lists, strict=True) if one]
        whole = entries(work, low, end)
        for at in range(1, len(whole or ())):  # no mark parts them, but the goals do
            assert whole is not None
            one, other = counted(whole[:at], goals[0]), counted(whole[at:], goals[1])
            if one and other and len(scored) == 2:
                middle = other[0].name[0]
                return [Sheet((low, middle), sides[0], one), Sheet((middle, end), sides[1], other)]
    return []


def _coded(work: str, low: int, high: int, sides: tuple[Span, Span], goals: tuple[int, int]) -> list[Sheet]:
    """Goals with their side in brackets behind each: "Hale 12 (L), Ek og 43 (H), Ross 60 (L)"."""
    found: list[Sheet] = []
    told, at = [0, 0], low
    while sum(told) < sum(goals):
        entry = ENTRY.match(work, at, high)
        code = _CODE.match(work, entry.end(), high) if entry else None
        if entry is None or code is None or (side := _which(work, code.span("side"), sides)) is None:
            return []
        goal = goals_of(work, entry)
        found.append(Sheet(entry.span(), sides[side], (goal,), code.span("side")))
        told[side] += goal.number
        at = NEXT.match(work, code.end(), high).end()
    return found if tuple(told) == goals else []


def _tail(work: str, span: Span, sides: tuple[Span, Span]) -> tuple[Span, int | None]:
    """A list without the side's name in brackets at its end, and which side that is."""
    tail = _NAMED.search(work, *span)
    side = _which(work, tail.span("side"), sides) if tail else None
    return ((span[0], tail.start()) if tail and side is not None else span), side


def _read(work: str, span: Span, goals: int) -> tuple[Goals, ...] | None:
    """The entries of a list that has so many goals; None where it is none."""
    if span[0] < 0 or not goals:
        return None
    found = entries(work, *span)
    return counted(found, goals) if found else None


def minutes(doc: Document, sheets: Sequence[Sheet], taken: Sequence[Mention]) -> list[Mention]:
    """The times of a text, with those of its lists for whatever was taken for times there."""
    spans = [sheet.span for sheet in sheets]
    out = [m for m in taken if not any(low <= m.start < high for low, high in spans)]
    starts = [token.start for token in doc.tokens]
    late = any(minute > _ADDED for sheet in sheets for goals in sheet.goals for _, minute, _, _ in goals.times)
    extra = late or has_extra_time(doc)
    for sheet in sheets:
        for goals in sheet.goals:
            for (start, end), minute, added, mark in goals.times:
                first, last = bisect_right(starts, start) - 1, bisect_left(starts, end)
                clock = _clock(minute, added, extra)
                traits = {"bracket": True, "rule": "sheet"} | ({mark: True} if mark else {})
                out.append(Mention("MINUTE", start, doc.tokens[last - 1].end, first, last, (When("clock", clock),), traits))
    return sorted(out, key=lambda mention: mention.start)


_ADDED = 105  # no match of ninety minutes goes on beyond, whatever is added


def _clock(minute: int, added: int, extra: bool) -> Clock:
    """A minute of a list; past the last one it is time added on."""
    end = 120 if extra else 90
    more = added or max(minute - end, 0)
    return Clock(min(minute, end), more or None, source="stated")


def names(doc: Document, sheets: Sequence[Sheet]) -> set[int]:
    """The tokens of the names of lists."""
    starts = [token.start for token in doc.tokens]
    return {
        index
        for sheet in sheets
        for goals in sheet.goals
        for low, high in (goals.name, goals.assist)
        if low >= 0
        for index in range(bisect_right(starts, low) - 1, bisect_left(starts, high))
    }
