"""text -> mentions -> claims -> events: four calls in a row."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from time import monotonic
from typing import Any

from . import budget, extractors, lexicon, mentions, pack, resolve, text
from .coordination import spread
from .engine.memory import Memory
from .engine.overlaps import beaten, choose
from .engine.rule import Grammar, Rule, Stream, example
from .marks import mark
from .mentions import sheets
from .mentions.sheet_entries import Sheet
from .model import Claim, Hints, Mention, Report, Source, Warning_
from .record import record
from .resolve import extent

try:  # Python's own, which hashlib falls back on: to load OpenSSL for one short text takes longer than to read a page of it
    from _sha2 import sha256  # type: ignore[import-not-found]
except ImportError:
    try:
        from _sha256 import sha256  # type: ignore[import-not-found]  # before Python 3.12
    except ImportError:
        from hashlib import sha256


@record
class Front:
    """The front half's result: what the text names and what it says, before anything is resolved.

    ``ended``: the text tells more than a match can hold, and is read up to where it does.
    """

    doc: text.Document
    mentions: list[Mention]
    stream: Stream
    claims: list[Claim]
    dropped: list[Claim]
    ended: bool


@cache
def grammar() -> Grammar:
    """The one grammar: every rule, and the patterns of minutes and scores."""
    return Grammar.kept(extractors.rules, mentions.patterns)


def rules() -> tuple[Rule, ...]:
    """Every rule, in the order of its file."""
    return extractors.rules()


@pack.kept
def _order() -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    """Which rules beat which, and the groups of kinds: what the choice between claims has to know of the rules."""
    return beaten(rules()), extractors.groups()


@cache
def _given() -> frozenset[str]:
    """Given names in small letters that are no words of another meaning."""
    return frozenset(name.lower() for name in lexicon.words("given_names.txt")) - lexicon.words("double_words.txt")


_PIECE = 64_000  # code points: four times the longest live text of a match that was ever at hand


@record
class Named:
    """A text with its mentions, to be searched by rules, and what was found in others that are read with it."""

    doc: text.Document
    mentions: list[Mention]
    stream: Stream
    memory: Memory | None
    sheets: list[Sheet]
    ended: bool


def together(raws: Iterable[str], hints: Hints | None = None) -> list[Named]:
    """Some texts, named and searched at once: that costs less than one after the other, and finds the same."""
    memory = Memory()
    docs = [_read(raw) for raw in raws]
    bare = mentions.ahead(docs, grammar(), memory)
    named = [_named(doc, memory, hints, bare.pop(0)) for doc in docs]
    grammar().ahead((each.stream for each in named), memory.rules)
    return named


def front(raw: str, memory: Memory | None = None, hints: Hints | None = None) -> Front:
    """Read, name, mask and match a text; with a memory, only what it did not hold when it was read before.

    Of a text that tells more than one match can hold no more is read than shows it: a longer and longer beginning.
    """
    size = _PIECE
    while memory is None and size < len(raw):
        half = _front(raw[: raw.rfind("\n", 0, size) + 1 or size], None, hints)
        if half.ended:
            return half
        del half  # before more is read
        size *= 16
    return _front(raw, memory, hints)


def _front(raw: str, memory: Memory | None, hints: Hints | None) -> Front:
    return _matched(_named(_read(raw, memory.lines if memory else None), memory, hints))


def _read(raw: str, lines: dict[tuple[int, int, str], Any] | None = None) -> text.Document:
    return text.read(raw, lexicon.common_words(), _given, lines)


def _named(doc: text.Document, memory: Memory | None, hints: Hints | None, bare: Stream | None = None) -> Named:
    lists = sheets.find(doc)
    found = mentions.find(doc, grammar(), memory, hints, lists, bare)
    end = extent.end(found, ())
    if end is not None:
        doc, found, _ = extent.until(doc, found, (), end)
    return Named(doc, found, mentions.mask(doc, found, grammar().vocabulary), memory, lists, end is not None)


def _matched(named: Named) -> Front:
    stream, known = named.stream, named.memory.rules if named.memory else None
    claims = mark(spread(grammar().find(stream, known=known), stream), stream)
    kept, dropped = choose(claims, stream, *_order())
    if named.sheets:
        from . import scoresheet

        kept = scoresheet.claims(named.sheets, named.mentions, stream, kept)
    doc, found, end = named.doc, named.mentions, extent.end((), kept)
    if end is not None:
        doc, found, kept = extent.until(doc, found, kept, end)
    return Front(doc, found, stream, kept, dropped, named.ended or end is not None)


def prepare() -> str:
    """Write the pack into the package; returns its file. Compiles every pattern: takes a minute, when matchx is built."""
    from .resolve.live import passes  # noqa: F401  for its patterns

    grammar().compile_all()
    for rule in rules():
        for sentence in rule.yes:
            parse(example(sentence)[0])
    return pack.write_beside()


def parse(
    raw: str,
    *,
    name: str | None = None,
    encoding: str = "utf-8",
    home: str | None = None,
    away: str | None = None,
    roster: Iterable[str | tuple[str, str | None]] = (),
    memory: Memory | None = None,
    named: Named | None = None,
    timeout: float | None = budget.SECONDS,
) -> Report:
    """Read a report and return what happened in the match.

    ``raw`` is the whole text; offsets in the result are code points of it. ``name`` and ``encoding`` only describe the
    source. ``home``, ``away`` and ``roster`` are what is known beforehand and need not be found in the text: the teams, and
    the players, by name, as (name, team) or as a mapping of names to teams. With a ``memory``, a text that has grown since it
    was read last is read faster; ``named`` is the text's part of what ``together`` found. Never raises for any text; a text
    without a described match gives a report without events.

    A text that takes more than ``timeout`` seconds gives what was found by then, with the warning "timed_out". A report of 3 KB
    takes a tenth of a second, a live text of 16 KB a quarter (on one core of 2026); None sets no limit.
    """
    grammar()  # where there is no pack it takes seconds, which the text does not cost
    began = monotonic()
    hints = Hints.of(home, away, roster)
    digest = sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()
    half = None
    with budget.until(None if timeout is None else began + _FRONT * timeout) as reading, budget.caught():
        half = _matched(named) if named else front(raw, memory, hints)
    half = half or front("")  # late before anything was found
    with budget.until(None if timeout is None else began + timeout) as resolving:
        result = resolve.resolve(half.doc, half.stream, half.mentions, half.claims, hints, half.ended)
    warnings = result.warnings
    if reading.late or resolving.late:
        warnings += (Warning_("timed_out", f"took more than {timeout:g} seconds: only what was found by then is told"),)
    source = Source(name, digest, len(raw), encoding, result.kind)
    return Report(source, result.match, result.events, warnings, result.notes)


_FRONT = 0.8  # the part of the time in which the text is read; in the rest events are made of what was found
