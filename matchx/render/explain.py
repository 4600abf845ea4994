"""Why an event is there, and how one sentence is read. Plain text, for reading and for ``grep``."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..model import Claim, Event, Evidence, Mention, Note, Report, When
from . import words
from .terminal import safe

_LIMIT = 160  # characters of a quote: enough to find the place


def explain(report: Report, text: str, *, event: int | None = None, width: int = 80) -> str:
    """Each event with its words and rules, then what every pass of the resolver changed or rejected.

    ``text`` is what the offsets of the report count in. ``event`` is an event's number: then this event alone, and the notes
    that touch its words. Raises KeyError where there is no such event.
    """
    return _join(_explain(report, text, event), width)


def _explain(report: Report, text: str, number: int | None) -> Iterator[tuple[int, str]]:
    events: Sequence[Event] = report.events
    notes: Sequence[Note] = report.notes
    if number is not None:
        events = [event for event in events if event.id == number]
        if not events:
            raise KeyError(number)
        notes = [note for note in notes if any(_touch(note, item) for item in events[0].evidence)]
    elif title := words.headline(report.match):
        yield 0, title
        yield 0, ""
    if not events:
        yield 0, words.nothing(report)
    for event in events:
        yield 0, f"{event.id}. {_sentence(event)} (confidence {event.confidence:.2f}, minute {_source(event)})"
        yield from _quotes(event.evidence)
    if notes:
        yield 0, ""
        yield 0, "What each pass changed or rejected:"
    for note in notes:
        yield 2, f"{note.step}: {note.message}"
        if note.start is not None and note.end is not None:
            yield 6, _quote(text[note.start : note.end])
    if number is None and report.warnings:
        yield 0, ""
        yield 0, "What does not fit:"
        for warning in report.warnings:
            yield 2, f"{warning.code}: {warning.message}"
            yield from _quotes(warning.evidence, 6)


def attempt(
    text: str,
    units: Sequence[tuple[int, int, Mention | None]],
    claims: Sequence[Claim],
    dropped: Sequence[Claim] = (),
    *,
    width: int = 80,
) -> str:
    """How a sentence is read: as the rules see it, what is named in it, and what is claimed.

    ``units`` are the (start, end, mention or None) of the words and mentions in order, all offsets into ``text``.
    """
    return _join(_attempt(text, units, claims, dropped), width)


def _attempt(
    text: str, units: Sequence[tuple[int, int, Mention | None]], claims: Sequence[Claim], dropped: Sequence[Claim]
) -> Iterator[tuple[int, str]]:
    yield 0, "Seen as:"
    yield 2, " ".join(f"{{{m.type} {text[a:b]}}}" if m else text[a:b] for a, b, m in units if b > a)
    mentions = [mention for _, _, mention in units if mention]
    yield 0, "Named:" if mentions else "Named: nothing."
    for mention in mentions:
        stands = "" if mention.value is None else f" = {_value(mention.value)}"
        yield 2, f"{mention.type} {_quote(text[mention.start : mention.end])}{stands}{_pairs(mention.traits)}"
    yield 0, "Claimed:" if claims else "Claimed: nothing."
    for claim in sorted(claims, key=lambda claim: bool(claim.tags.get("weak"))):  # what counts in a context only comes last
        yield from _claim(text, claim)
    if dropped:
        yield 0, "Given up for one of these:"
    for claim in dropped:
        yield from _claim(text, claim)


def _value(value: Any) -> str:
    """What a mention stands for; a tuple has one value for each thing that is named, or is a score."""
    if isinstance(value, tuple | list):
        return ("-" if all(isinstance(part, int) for part in value) else ", ").join(map(_value, value))
    if isinstance(value, When):
        delta = "-".join(map(str, dict.fromkeys(value.delta or ())))
        told = (value.kind, value.clock and value.clock.text(), delta, value.half and f"in half {value.half}")
        return " ".join(part for part in told if part)
    return str(value)


def _claim(text: str, claim: Claim) -> Iterator[tuple[int, str]]:
    yield 2, f"{claim.rule} {_quote(text[claim.start : claim.end])}{_pairs(claim.tags)}"
    for role, mention in claim.roles.items():
        yield 6, f"{role}: {text[mention.start : mention.end]}"


def _sentence(event: Event) -> str:
    told = (event.clock.text(), words.label(event), words.player(event), event.team and f"({event.team})", words.detail(event))
    return " ".join(part for part in told if part)


def _source(event: Event) -> str:
    return "not told" if event.clock.source == "none" else event.clock.source


def _quotes(evidence: Sequence[Evidence], indent: int = 3) -> Iterator[tuple[int, str]]:
    for item in evidence:
        yield indent, f"{_quote(item.text)} {item.rule} [{item.start}:{item.end}]"


def _quote(text: str) -> str:
    return f"“{text if len(text) <= _LIMIT else text[: _LIMIT - 1] + '…'}”"


def _pairs(values: Mapping[str, Any]) -> str:
    return "".join(f" {name}={value}" for name, value in values.items())


def _touch(note: Note, item: Evidence) -> bool:
    return note.start is not None and note.end is not None and note.start < item.end and item.start < note.end


def _join(lines: Iterator[tuple[int, str]], width: int) -> str:
    """Indented lines, folded to the width."""
    out = []
    for indent, line in lines:
        first, more = " " * indent, " " * (indent + 2)
        out.append(
            textwrap.fill(safe(line), width, initial_indent=first, subsequent_indent=more, break_on_hyphens=False) or line
        )
    return "\n".join(out) + "\n"
