"""Stamps that stand behind the words of their entry: "Smith (23 mins)", "Yellow card - Smith 34", "Leeds 1-0 Hull (22)"."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections import Counter

from .. import lexicon, pack
from .head import LEAST, Head, runs

_BEHIND = pack.pattern(
    r"[ |,:(\[-]{1,4}(?P<minute>\d{1,3})(?:\s?'?\s?\+\s?(?P<added>\d{1,2}))?\s?(?:'|mins?\b\.?|minutes?\b)?[)\]]?\s*$",
    pack.IGNORECASE,
)
_LABELLED = pack.pattern(r"[^\w\n]{0,6}(?P<label>[^\W\d_][\w/-]*(?: [^\W\d_][\w/-]*){0,3})")


_CREDITED = pack.pattern(
    r"[ ]*(?-i:\p{Lu})[\w.'-]*(?: [\w.'-]+){0,3} ?\((?P<minute>\d{1,3})(?:\s?'?\s?\+\s?(?P<added>\d{1,2}))?"
    r"\s?(?:'|mins?\b\.?|minutes?\b)[^)\n]{0,8}\)[^\n]{0,8}$",
    pack.IGNORECASE,
)
_HEADED = pack.pattern(r"[^\w\n]{0,6}(?:(?:own )?goal(?![ -]?(?:scor|kick))|penalty|(?:red|yellow) card)\b", pack.IGNORECASE)


def credits(work: str, lines: list[tuple[int, int]]) -> dict[int, Head]:
    """The stamp behind the name below a label: "GOAL - Leeds 1-0 Hull", "Smith (23 mins)"."""
    out = {}
    for (above, _), (start, end) in itertools.pairwise(lines):
        match = _CREDITED.fullmatch(work, start, end)
        if match and _HEADED.match(work, above, start) and 0 < int(match["minute"]) <= 130:
            out[start] = Head(start, int(match["minute"]), int(match["added"]) if match["added"] else None)
    return out


def stamped(kept: dict[int, Head], starts: list[int], at: int, credit: Head) -> bool:
    """Whether an entry of the same minute begins right above or right below: the line then only says again who scored."""
    place = bisect_right(starts, at)
    times = [(kept[start].minute, kept[start].added) for start in starts[max(place - 1, 0) : place + 1]]
    return at in kept or (credit.minute, credit.added) in times


def labelled(work: str, lines: list[tuple[int, int]]) -> dict[int, Head]:
    """Stamps behind what is labelled: "Yellow card - Smith (Leeds) 34'"; the words of the entry begin with its label."""
    found = {}
    for start, end in lines:
        stamp = _BEHIND.search(work, max(start, end - 16), end)
        if stamp and 0 < int(stamp["minute"]) <= 130 and end - start <= _ROW and _opens_with_label(work, start, stamp.start()):
            found[start] = Head(start, int(stamp["minute"]), int(stamp["added"]) if stamp["added"] else None)
    return found if len(found) >= LEAST and runs(sorted(found.items()), len(found)) else {}


_TAIL = pack.pattern(
    r"[(\[](?P<minute>\d{1,3})(?:\s?'?\s?\+\s?(?P<added>\d{1,2}))?\s?(?:'|mins?\b\.?|minutes?\b)[)\]][\s.]*$", pack.IGNORECASE
)


def tailed(work: str, lines: list[tuple[int, int]]) -> dict[int, Head]:
    """Stamps in brackets at the end of nearly every line: "Smith shoots over. (34')"."""
    found = {}
    for start, end in lines:
        if (stamp := _TAIL.search(work, max(start, end - 16), end)) and 0 < int(stamp["minute"]) <= 130:
            found[start] = Head(start, int(stamp["minute"]), int(stamp["added"]) if stamp["added"] else None)
    return found if len(found) >= _MOST * len(lines) and runs(sorted(found.items()), len(found)) else {}


_MOST = 0.6  # of the lines
_ROW = 120  # characters


def _opens_with_label(work: str, start: int, end: int) -> bool:
    """Whether a line opens with a label of an event."""
    match = _LABELLED.match(work, start, end)
    words = match["label"].lower().split() if match else []
    return any(" ".join(words[:size]) in lexicon.table("row_words.txt") for size in range(len(words), 0, -1))


_SCORED = pack.pattern(
    r"[ ]*(?P<sides>[^\W\d][^\d\n()\[|]{1,40}?)\s?\d{1,2}\s?[-:]\s?\d{1,2}\s(?P<others>[^\W\d][^\d\n()\[|]{1,40}?)[\s,:|-]{0,3}"
    r"[(\[|,-]\s?(?P<minute>\d{1,3})(?:\s?'?\s?\+\s?(?P<added>\d{1,2}))?\s?(?:'|mins?\b\.?|minutes?\b)?[)\]]?\s*",
    pack.IGNORECASE,
)


def scored(work: str, lines: list[tuple[int, int]]) -> dict[int, Head]:
    """Stamps behind the running score that heads each entry: "Leeds 1-0 Hull (22 mins)"; it says what the score was then."""
    matches = ((start, _SCORED.fullmatch(work, start, end)) for start, end in lines)
    rows = {start: match for start, match in matches if match and int(match["minute"]) <= 130}
    sides = Counter((match["sides"].lower(), match["others"].lower()) for match in rows.values())
    found = {
        start: Head(start, max(1, int(match["minute"])), int(match["added"]) if match["added"] else None)
        for start, match in rows.items()
        if sides[match["sides"].lower(), match["others"].lower()] >= LEAST
    }
    return found if runs(sorted(found.items()), len(found)) else {}


_HERALD = pack.pattern(
    r"[^\w\n]{0,6}go+a+l+s?\b[!:. -]{0,4}(?P<sides>[^\d\n()]{2,40}?)\s?\d{1,2}\s?[-:]\s?\d{1,2}\s[^\d\n()]{2,40}?\s?"
    r"\((?!agg|ht\b|half|pens?\b|aet)(?P<name>[^\d\n()]{2,30}?),?\s(?P<minute>\d{1,3})(?!\s?[-:]\s?\d)(?:\s?'?\s?\+\s?(?P<added>\d{1,2}))?'?(?!\d)[^)\n]{0,24}\)",
    pack.IGNORECASE,
)


def heralded(work: str, lines: list[tuple[int, int]]) -> dict[int, Head]:
    """Goals whose line opens with the score and, in brackets, who scored and when: "GOAL! Leeds 1-0 Hull (Smith 23) Oh my!"."""
    found: dict[str, tuple[int, Head]] = {}
    for start, end in lines:
        match = _HERALD.match(work, start, end)
        if match and 0 < int(match["minute"]) <= 130:  # one that is listed above is told where it stands last
            head = Head(start, int(match["minute"]), int(match["added"]) if match["added"] else None)
            found[match[0].lower()] = start, head
    return dict(found.values())
