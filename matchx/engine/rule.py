"""The one engine: rules over a string of symbols, one symbol for one word or one mention.

A report is read as a *stream*: every mention (a player with his titles, a team, a minute, a score) is one unit, every
other word is one unit, and each unit has one symbol. Words get their symbol from the families they belong to, so that a
family in a pattern is one character class, a gap counts words, and no pattern can stop inside a word or a name.

The notation of patterns (and of the entries of word families):

    {scorer:SUBJ}     a typed hole: a mention in a role (types: see HOLES)
    {netted}          a word family from lexicon/families ({netted.ing}, {netted.en}, {netted.base}: its verb forms)
    goal  past  ,     the word or mark itself;  's  stands for both 's and '
    {gap} {gap3}      up to 6 (3) units, over no subject, sentence end, semicolon, relative pronoun or denial
    {any} {any3}      the same, but also over a denial ("could only", "failed to")
    ( | )  ?  * +     grouping, choice, repetition;  (?= (?! (?<= (?<!  look around;  ^ $  sentence start and end;  _ one unit
"""

from __future__ import annotations

import marshal
import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any

import regex

from .. import budget, lexicon, pack
from ..model import Claim, Mention
from ..record import fresh, record
from ..stowed import Buckets, Listed, buckets, listed
from ..text import Token
from .memory import Found, Known, Spans, again, joined
from .openings import Opened, opened
from .stored import Plans
from .trace import Unclear

if TYPE_CHECKING:
    from .notation import Notation


@record
class Rule:
    """One way in which English says that something happened, with the examples that prove it.

    ``name`` is "kind.how"; ``tags`` go into the claim; ``over`` names rules, or kinds of claim, that give way to this
    one. In ``yes`` brackets pin the roles ("[scorer:Rashford] headed home."); a sentence of ``no`` yields no claim of this
    kind from any rule, but for weak ones, which count in a context only.
    """

    name: str
    pattern: str
    yes: tuple[str, ...] | str = ()
    no: tuple[str, ...] | str = ()
    tags: Mapping[str, Any] = fresh(default_factory=dict)
    over: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for key in ("yes", "no"):  # one example may be written without its tuple
            if isinstance(getattr(self, key), str):
                object.__setattr__(self, key, (getattr(self, key),))
        if not self.yes:
            raise ValueError(f"rule {self.name} has no example")

    @property
    def kind(self) -> str:
        return self.name.split(".")[0]


@record
class Unit:
    """A mention of the stream, or a break, with its offsets and the token behind it. A word is its own unit."""

    start: int
    end: int
    last: int
    word: str
    mention: Mention | None = None


@record
class Stream:
    """The report as rules see it: ``symbols[i]`` stands for ``units[i]``, which begins with the token ``firsts[i]``; sentence
    breaks are units without words."""

    symbols: str
    units: tuple[Unit | Token, ...]
    firsts: array[int] = fresh(default_factory=lambda: array("I"))

    def tokens(self, first: int, last: int) -> tuple[int, int]:
        """The half-open range of tokens of some units."""
        unit = self.units[last - 1]
        return self.firsts[first], unit.last if isinstance(unit, Unit) else self.firsts[last - 1] + 1


@record
class Head:
    """What a claim takes from its rule."""

    name: str
    kind: str
    tags: Mapping[str, Any]


@record
class Vocabulary:
    """Which symbol a word has."""

    words: Buckets

    def words_of(self, family: str) -> frozenset[str]:
        """The single words of a family."""
        return _words_of(family)


@pack.kept
def _words_of(family: str) -> frozenset[str]:
    from .trees import single_words

    return single_words(lexicon.family(family))


_LONG = 150  # units of a sentence that is searched with an eye on the clock


class Grammar:
    """A set of rules over one vocabulary, and more patterns, which the mentions are found with.

    A pattern is tried only where its plan says that it may match (see ``plans`` and ``reach``), and its matches are read off
    the plan; where that cannot tell them, the pattern is compiled. No match reaches over the end of a sentence.
    """

    def __init__(self, rules: Sequence[Rule], more: Iterable[str] = ()) -> None:
        texts = [*(rule.pattern for rule in rules), *more]
        self._set(_outline(rules, texts), lambda: texts, False)

    @classmethod
    def kept(cls, rules: Callable[[], Sequence[Rule]], more: Callable[[], Iterable[str]]) -> Grammar:
        """The grammar of the pack; the rules are asked for only where the pack lacks it, or lacks a compiled pattern."""

        @cache
        def texts() -> list[str]:
            return [*(rule.pattern for rule in rules()), *more()]

        grammar = cls.__new__(cls)
        grammar._set(pack.parts("grammar", lambda: _outline(rules(), texts())), texts, True)
        return grammar

    def _set(self, outline: dict[str, Any], texts: Callable[[], list[str]], in_pack: bool) -> None:
        self.vocabulary = Vocabulary(Buckets(outline["words"]))
        self._heads, self._known_heads = Listed(outline["heads"]), dict[int, Head]()
        self._more: dict[str, int] = outline["more"]  # the number of each pattern; rules come first
        self._plans = Plans(outline, cache(self._names))
        self._texts, self._in_pack = texts, in_pack
        self._compiled: dict[int, tuple[regex.Pattern[str], tuple[str, ...]]] = {}
        self._notation: Notation | None = None

    def head(self, number: int) -> Head:
        """What claims take from a rule."""
        found = self._known_heads.get(number)
        if found is None:
            found = self._known_heads[number] = Head(*marshal.loads(self._heads[number]))
        return found

    def _source(self, text: str) -> str:
        from .notation import Notation

        if self._notation is None:
            self._notation = Notation(lexicon.families(), self._texts())
        return self._notation.source(text)

    def _pattern(self, number: int) -> tuple[regex.Pattern[str], tuple[str, ...]]:
        """A compiled pattern, and the roles that it names."""
        found = self._compiled.get(number)
        if found is None:
            key = f"pattern {number}" if self._in_pack else ""
            with budget.outside():
                pattern = pack.compiled(key, lambda: self._source(self._texts()[number]))
            roles = tuple(role for role in pattern.groupindex if role[0] != "_")  # others are families
            found = self._compiled[number] = pattern, roles
        return found

    def _names(self) -> regex.Pattern[str]:
        """A list of names: the one part of the notation that no plan follows to its end."""
        with budget.outside():
            return pack.compiled("names" if self._in_pack else "", lambda: self._source("{name:LIST}"))

    def compile(self, pattern: str) -> regex.Pattern[str]:
        """The compiled form of a pattern in the notation."""
        number = self._more.get(pattern, -1)
        if number < 0 and pattern in self._texts():
            number = self._texts().index(pattern)
        return self._pattern(number)[0] if number >= 0 else regex.compile(self._source(pattern))

    def compile_all(self) -> None:
        """Compile every pattern, for the pack."""
        self._plans.names()
        for number in range(len(self._heads) + len(self._more)):
            self._pattern(number)

    def find(self, stream: Stream, kinds: frozenset[str] | None = None, known: Known | None = None) -> list[Claim]:
        """Every claim that any rule makes, in order of place.

        ``known`` keeps what was found in a sentence: one that is read again, of the same symbols, is not searched anew.
        """
        claims: list[Claim] = []
        found = self._found(stream.symbols) if known is None else again(self._found, stream.symbols, known)
        with budget.caught():  # then those that were found in time
            for number, at, until, spans in found:
                if kinds is None or self.head(number).kind in kinds:
                    claims.extend(_claims(self.head(number), at, until, spans, stream))
        return sorted(claims, key=lambda claim: (claim.at, claim.until, claim.rule))

    def _found(self, symbols: str) -> Iterator[Found]:
        for pattern in opened(self._plans, 0, symbols):
            for at, until, spans in self._matches(pattern, symbols):
                yield pattern.number, at, until, spans

    def ahead(self, streams: Iterable[Stream], known: Known) -> None:
        """Find what rules match in some streams at once, for ``find`` to take from ``known``."""
        for _ in again(self._found, joined(stream.symbols for stream in streams), known):
            pass

    def search(self, stream: Stream, patterns: Sequence[str], known: Known | None = None) -> Iterator[tuple[int, int, int]]:
        """All matches of some of the other patterns, also where they overlap: the pattern's place in the list, start, end."""
        numbers = {self._more[pattern]: place for place, pattern in enumerate(patterns)}

        def found(symbols: str) -> Iterator[Found]:
            for pattern in opened(self._plans, 1, symbols, numbers):
                for at, until, _ in self._matches(pattern, symbols, True):
                    yield numbers[pattern.number], at, until, []

        for place, at, until, _ in found(stream.symbols) if known is None else again(found, stream.symbols, known):
            yield place, at, until

    def _matches(self, opened: Opened, symbols: str, overlapped: bool = False) -> Iterable[tuple[int, int, Spans]]:
        """The matches of a pattern where it may match."""
        seconds = budget.left()
        roles, row = self._plans.plan(opened.number)
        if roles is not None:  # as fast as the expression is once it is loaded, and that takes 200 KB
            with suppress(Unclear):
                return [
                    (at, until, [(role, spans[role]) for role in roles if role in spans])
                    for at, until, spans in opened.matches(row, overlapped)
                ]
        return self._searched(opened, symbols, overlapped, seconds)

    def _searched(
        self, opened: Opened, symbols: str, overlapped: bool, seconds: float | None
    ) -> Iterator[tuple[int, int, Spans]]:
        """The same, found by the expression."""
        pattern, roles = self._pattern(opened.number)
        for start, end in opened.spans():
            timeout = seconds if end - start > _LONG else None  # it slows a search down, and a short one ends by itself
            for match in pattern.finditer(symbols, start, end, overlapped=overlapped, timeout=timeout):
                if match.end() > match.start():
                    yield match.start(), match.end(), [(role, match.spans(role)) for role in roles]


def _outline(rules: Sequence[Rule], texts: list[str]) -> dict[str, Any]:
    """What a grammar has to know before it compiles a pattern, as plain data."""
    from .notation import Notation
    from .plans import Planner

    notation = Notation(lexicon.families(), texts)
    told = [example(sentence)[0] for rule in rules for sentence in (*rule.yes, *rule.no)]
    return Planner(notation, told).outline([texts[: len(rules)], texts[len(rules) :]]) | {
        "heads": listed(marshal.dumps((rule.name, rule.kind, dict(rule.tags))) for rule in rules),
        "more": {text: number for number, text in enumerate(texts) if number >= len(rules)},
        "words": buckets(notation.words),
    }


def _claims(rule: Head, at: int, until: int, spans: Spans, stream: Stream) -> Iterable[Claim]:
    """The claims of one match: one, or as many as the longest list among its roles."""
    units = stream.units
    found: dict[str, list[Mention]] = {}
    for role, places in spans:
        if places and role not in ("n", "k"):  # n, k: who stands there, without a part in it
            found[role] = [mention for a, _ in places if (mention := units[a].mention)]
    count = max((len(mentions) for mentions in found.values()), default=1)
    while units[until - 1].mention is None and not units[until - 1].word and until > at + 1:
        until -= 1
    for index in range(max(count, 1)):
        roles = {role: listed[min(index, len(listed) - 1)] for role, listed in found.items() if listed}
        if any(len(listed) > 1 and index >= len(listed) for listed in found.values()):
            roles = {role: m for role, m in roles.items() if index < len(found[role]) or len(found[role]) == 1}
        tags = {**rule.tags, "item": index, "items": count} if count > 1 else rule.tags
        yield Claim(rule.kind, rule.name, roles, tags, units[at].start, units[until - 1].end, at, until)


@cache
def example(text: str) -> tuple[str, tuple[tuple[str, int, int], ...]]:
    """The plain sentence of an example, and its pinned roles as (role, start, end)."""
    plain, pins, end = "", [], 0
    for match in re.finditer(r"\[(?P<role>[a-z_]+):(?P<name>[^\]]+)\]", text):
        plain += text[end : match.start()]
        pins.append((match["role"], len(plain), len(plain) + len(match["name"])))
        plain += match["name"]
        end = match.end()
    return plain + text[end:], tuple(pins)
