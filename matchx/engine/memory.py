"""What earlier readings of a text that grows have found, so that only its new sentences are searched.

A pattern sees nothing but the symbols of a sentence: what it found in one, it finds in every one of the same symbols.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ..record import fresh, record
from .symbols import BREAK

Spans = list[tuple[str, list[tuple[int, int]]]]  # where the roles of a match stand
Found = tuple[int, int, int, Spans]  # the number of a pattern, where its match begins and ends
Known = dict[str, list[Found]]  # the matches in a sentence, by its symbols, counted from its start


@record(frozen=False)
class Memory:
    """The matches by the symbols of sentences, and the words of lines by their place."""

    rules: Known = fresh(default_factory=dict)
    minutes: Known = fresh(default_factory=dict)
    scores: Known = fresh(default_factory=dict)
    lines: dict[tuple[int, int, str], Any] = fresh(default_factory=dict)


def again(find: Callable[[str], Iterable[Found]], symbols: str, known: Known) -> Iterator[Found]:
    """What a search finds, of which only the sentences are searched that are not known."""
    sentences = symbols.split(BREAK)
    fresh = [sentence for sentence in dict.fromkeys(sentences) if sentence not in known]
    starts = [1]
    for sentence in fresh:
        known[sentence] = []
        starts.append(starts[-1] + len(sentence) + 1)
    try:
        for found in find(BREAK + BREAK.join([*fresh, ""])) if any(fresh) else ():
            place = bisect_right(starts, found[1]) - 1
            known[fresh[place]].append(_moved(found, -starts[place]))
    except BaseException:  # the time is over: what is known of these sentences is not all
        for sentence in fresh:
            del known[sentence]
        raise
    start = 0
    for sentence in sentences:
        for found in known[sentence]:
            yield _moved(found, start)
        start += len(sentence) + 1


def joined(streams: Iterable[str]) -> str:
    """Some streams one behind the other."""
    return BREAK + "".join(symbols[1:] for symbols in streams)


def _moved(found: Found, by: int) -> Found:
    number, at, until, spans = found
    return number, at + by, until + by, [(role, [(a + by, b + by) for a, b in listed]) for role, listed in spans]
