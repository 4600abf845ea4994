"""Scores, in figures and in words, and what the words around them say: half-time, final, aggregate, running, another match.

Below the patterns stands what this file shares with ``minutes``: number words as figures, ``Hit`` and ``settle``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

from .. import lexicon, pack
from ..engine.memory import Known
from ..engine.rule import Grammar, Stream
from ..model import Mention
from ..record import record
from ..text import Document
from . import score_contexts

ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen"
).split()
_FIRSTS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
).split()
_TENS = {word: 10 * i for i, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
CARDINALS = {word: i for i, word in enumerate(ONES, 1)} | _TENS
ORDINALS = {word: i for i, word in enumerate(_FIRSTS, 1)} | {word[:-1] + "ieth": value for word, value in _TENS.items()}


def figures(words: Iterable[str]) -> str:
    """Words with all numbers in figures: "twenty three" 23, "fifty-eighth" 58th."""
    out: list[str] = []
    tens = 0
    for word in words:
        for part in word.split("-") if word[:1].isalpha() else [word]:
            value = CARDINALS.get(part) or ORDINALS.get(part)
            if value is None:
                out.append(part)
            elif tens and value < 10:
                out[-1] = f"{tens + value}" + ("th" if part in ORDINALS else "")
            else:
                out.append(f"{value}" + ("th" if part in ORDINALS else ""))
            tens = _TENS.get(part, 0)
    return " ".join(out)


@cache
def family(name: str) -> frozenset[str]:
    """The single words of a family."""
    return frozenset(entry.removeprefix("\\") for entry in lexicon.family(name))


@record
class Hit:
    """A phrase that a pattern found, and its place in its sentence."""

    words: tuple[str, ...]
    text: str  # in figures
    before: tuple[str, ...]
    after: tuple[str, ...]
    names: tuple[bool, bool]  # whether the words before and behind begin with capitals
    joined: bool  # its last word hangs on a hyphen
    extra: bool  # the report tells of extra time

    @property
    def next(self) -> str:
        return self.after[0] if self.after else ""

    @property
    def lone(self) -> bool:
        """Whether no noun follows that the phrase could belong to."""
        return not self.next or self.next in family("after_time")

    def has(self, pattern: str) -> bool:
        return pack.pattern(rf"\b(?:{pattern})\b").search(self.text) is not None


@record
class Scope:
    """A part of the match: its minutes, its number, its name."""

    low: int
    high: int
    half: int | None = None
    period: str | None = None


MATCH = Scope(0, 90)
HALVES = (Scope(0, 45, 1, "first_half"), Scope(45, 90, 2, "second_half"))
EXTRA = (Scope(90, 105, 3, "extra_time_first_half"), Scope(105, 120, 4, "extra_time_second_half"), Scope(90, 120))
PART = r"(?:\w+ )?(?:half(?! time| hour)|period|stanza|session|45)"


def scope(hit: Hit) -> Scope | None:
    """The part of the match that a phrase names; None for "the half", which the story has to tell."""
    first, second = hit.has(rf"(?:1th|1st|opening)[ -]{PART}"), hit.has(rf"(?:2th|2nd)[ -]{PART}")
    if hit.has("(?<!from )extra[ -]time|(?:additional|extra) (?:half[ -]hour|period)"):
        return EXTRA[0] if first else EXTRA[1] if second else EXTRA[2]
    return HALVES[0] if first else HALVES[1] if second else None if hit.has("the half(?! time|-| hour)|the period") else MATCH


_SPELLED = (  # amounts in words: pattern, lowest and highest number of seconds
    (r"best part of an hour", 3300, 3600), (r"best part of half an hour", 1500, 1800), (r"3 quarters of an hour", 2700, 2700), (r"quarter of an hour|quarter hour", 900, 900),
    (r"half an hour|half (?:an )?hour|half-hour", 1800, 1800), (r"an hour", 3600, 3600), (r"couple of minutes", 120, 120),
    (r"minute and a half|1 and a half minutes", 90, 90), (r"(?:a|1) minute or so", 60, 60), (r"minute or 2", 60, 120),
    (r"dozen minutes", 720, 720), (r"few (?:short )?minutes", 120, 300), (r"several minutes", 180, 420),
)  # fmt: skip
_VAGUE = (
    (r"a (?:\w+ )?minute|another minute", 60, 60), (r"seconds", 1, 60), (r"moments", 1, 120), (r"moment", 1, 60), (r"minutes", 60, 300),
)  # fmt: skip
_COUNTED = pack.pattern(r"(?<![\w-])(\d+)(?: (?:or|to) (\d+))?( and a half)?(?! ?half)(?: \w+)?? ?(sec|min|gone|left|(?=\W|$))")


def amount(hit: Hit) -> tuple[int, int] | None:
    """How long a phrase says, in seconds: lowest and highest."""
    text = pack.pattern(r" of (?:the|extra|normal|regulation)\b| (?:the )?(?:additional|extra) half").split(hit.text)[0]
    spelled = next(((a, b) for pattern, a, b in _SPELLED if pack.pattern(rf"\b(?:{pattern})\b").search(text)), None)
    count = _COUNTED.search(hit.text)
    exact = pack.pattern(r"(?<![\w-])(?:(\d+):(\d\d)|(\d+|a) min(?:ute)?s? (?:and )?(\d+) sec)").search(hit.text)
    if exact:
        minutes, seconds = exact[1] or exact[3].replace("a", "1"), exact[2] or exact[4]
        low = high = 60 * int(minutes) + int(seconds)
    elif spelled:
        low, high = spelled
    elif count:
        unit = 1 if count[4] == "sec" else 60
        low, high = int(count[1]) * unit + 30 * bool(count[3]), int(count[2] or count[1]) * unit + 30 * bool(count[3])
    else:
        found = next(((a, b) for pattern, a, b in _VAGUE if hit.has(pattern)), None)
        if not found:
            return None
        low, high = found
    if hit.has(r"(?<!just )under|fewer than|less than|not even"):
        return (1 if high <= 300 else high - 180), high
    if hit.has("(?<!no )(?<!not )more than|over"):
        high += 60 if high <= 300 else 180
    return low, high


@record
class Pattern:
    """A pattern, what it reads, and an example: brackets around the phrase, and how the reading prints."""

    name: str
    pattern: str
    read: Callable[[Hit], Any]
    example: str


@record
class Found:
    """A phrase of a pattern: its units, half open, and what was read."""

    first: int
    last: int
    value: Any
    name: str


def search(
    doc: Document,
    stream: Stream,
    grammar: Grammar,
    patterns: Sequence[Pattern],
    extra: bool = False,
    known: Known | None = None,
) -> list[Found]:
    """All phrases that the patterns find and their readers accept, longest first."""
    found = []
    for number, start, end in grammar.search(stream, [pattern.pattern for pattern in patterns], known):
        value = patterns[number].read(_hit(doc, stream, start, end, extra))
        if value is not None:
            found.append(Found(start, end, value, patterns[number].name))
    return sorted(found, key=lambda item: (item.first - item.last, item.first))


def settle(found: Iterable[Found]) -> list[Found]:
    """Of phrases that overlap the one that comes first, in order of place."""
    kept: list[Found] = []
    taken: set[int] = set()
    for item in found:
        units = range(item.first, item.last)
        if taken.isdisjoint(units):
            taken.update(units)
            kept.append(item)
    return sorted(kept, key=lambda item: item.first)


_AROUND = 100  # words of a sentence before and behind a phrase, which its reader sees


def _hit(doc: Document, stream: Stream, a: int, b: int, extra: bool = False) -> Hit:
    units, symbols = stream.units, stream.symbols
    low = symbols.rfind("B", max(0, a - _AROUND), a) + 1 or max(0, a - _AROUND)
    high = symbols.find("B", b, b + _AROUND)
    high = high if high >= 0 else b + _AROUND
    words = tuple(unit.word for unit in units[a:b])
    names = (a > low and doc.tokens[stream.firsts[a - 1]].capital, b < high and doc.tokens[stream.firsts[b]].capital)
    joined = doc.work[max(0, units[b - 1].start - 1)] == "-"
    before, after = (tuple(unit.word for unit in units[i:j]) for i, j in ((low, a), (b, high)))
    return Hit(words, figures(words), before, after, names, joined, extra)


_FIGURES = pack.pattern(r"(\d{1,2}) ?[-:] ?(\d{1,2})")
_NONE = dict.fromkeys(("nil", "nought", "zero", "none", "nothing", "nowt"), 0)
_NIL = ("nil", "nowt")  # which no other pair of figures has
_WORDS = {word: i for word, i in CARDINALS.items() if i <= 10} | _NONE | {"a": 1}


_BLANK = frozenset("at in for going throughout until half".split())


def _pair(hit: Hit) -> dict[str, Any] | None:
    """The score of a phrase as value and traits; None where the figures are something else."""
    found = _FIGURES.fullmatch(" ".join(hit.words))
    nexts = {hit.next, *hit.after[1:2]} if hit.next in ("-", "to") else {hit.next}
    if nexts & family("unit_noun") or _neighbour(hit.before[-1:]) or _neighbour(hit.after[:1]):
        return None
    if found:
        left, right = int(found[1]), int(found[2])
        time = ":" in hit.text and len(found[2]) > 1
        counts = {*hit.before[-8:], *hit.after[:6]} & family("tally_noun") and ":" in hit.text
        many = max(left, right) > 15 or min(left, right) > 9 or any(n[0] == "0" < n[1:] for n in found.groups())
        return None if time or counts or many else {"value": (left, right)}
    goals = bool({"goal", "goals"} & {*hit.words})
    words = tuple(word for word in hit.words if word not in ("-", "goal", "goals"))
    if goals and len(words) == 3 and words[1] == "to":  # "by four goals to one"
        words = (words[0], words[2])
    alone = hit.before[-1:] in ((), (":",)) and hit.next in ("", "!", ".")  # "One-two!" "One each."
    if words in (("goalless",), ("scoreless",)):
        nouns = family("result_noun") | {*"first second opening tie game match affair contest half 120".split()}
        return {"value": (0, 0), "words": True} if hit.lone or hit.next in nouns | _BLANK else None
    if words == ("all", "square"):
        return {"value": None, "words": True, "level": True}
    if words[-1] in ("all", "apiece", "each"):
        if words[0] == "a" and "goal" not in hit.words or words[-1] == "each" and not alone and not goals:
            return None
        if words[-1] == "apiece" and not goals and not hit.lone and hit.next != "at" or hit.next in ("for", "from", "by"):
            return None
        n = _WORDS.get(words[0], int(words[0]) if words[0].isdecimal() else 99)
        trait = "all" if words[-1] == "all" else "apiece"
        return {"value": (n, n), "words": True, trait: True} if n < 16 else None
    passes = words == ("one", "two") and hit.next not in ("up", "down", "behind") and not alone
    if len(words) != 2 or passes or not (hit.joined or "-" in hit.words or goals or words[1] in _NIL):
        return None
    values = [_WORDS.get(word, int(word) if word.isdecimal() else 99) for word in words]
    return {"value": (values[0], values[1]), "words": True} if max(values) < 16 else None


def _neighbour(words: tuple[str, ...]) -> bool:
    """Whether the next word is a score too: sets of tennis, formations in words."""
    return any(_FIGURES.fullmatch(word) for word in words)


PATTERNS: tuple[Pattern, ...] = (Pattern("score", "{score}", _pair, "They won [2-1] => 2-1 full_time"),)


def patterns() -> list[str]:
    """All patterns, for the vocabulary."""
    return [item.pattern for item in PATTERNS] + [
        f"(?<= {item[2]})" if item[1] == "<" else item[2] for item in score_contexts.CONTEXTS
    ]


def find(doc: Document, stream: Stream, grammar: Grammar, known: Known | None = None) -> list[Mention]:
    """The scores of a document, in order."""
    mentions = []
    for item in settle(search(doc, stream, grammar, PATTERNS, known=known)):
        units, traits = stream.units, dict(item.value)
        value = traits.pop("value")
        told = set()
        for trait, side, text, _ in score_contexts.CONTEXTS:
            pattern = grammar.compile(f"(?<= {text})" if side == "<" else text)
            if pattern.match(stream.symbols, pos=item.first if side == "<" else item.last):
                told.add(trait + side)
        a, b = units[item.first], units[item.last - 1]
        traits |= _weigh(told, _hit(doc, stream, item.first, item.last))
        mentions.append(Mention("SCORE", a.start, b.end, *stream.tokens(item.first, item.last), value, traits))
    return mentions


_SETTLED = {"won<", "beat<", "stayed>", "stayed<", "half_time<"}  # "won at 2-1" is no score during the match
_HINTS = {"won", "result", "made", "stayed", "in_a", "beat", "spot"}  # what tells of the end only where nothing else is told


def _weigh(told: set[str], hit: Hit) -> dict[str, Any]:
    """The traits that follow from the contexts; some exclude each other."""
    named = {mark[:-1] for mark in told} - _HINTS | ({"running"} if "made<" in told else set())
    if "running<" in told and hit.before[-1:] in (("for",), ("at",), ("from",), ("of",)) and told & _SETTLED:
        named.discard("running")
    if {"spot>", "won<"} <= told:
        return {"penalties": True}
    before = " ".join(hit.before)
    if "half_time" in named and pack.pattern(r"half[ -]time (?:of|in) extra[ -]time").search(before):
        named = named - {"half_time"} | {"running"}
    if "beat<" in told and "half_time>" not in told:
        named.discard("half_time")  # "at half-time in trouble, they beat Hull 3-1"
    if (told & {"result>", "made<"} or named & {"penalties", "aggregate"}) and "half_time>" not in told:
        named.discard("half_time")
    if "result>" in told:
        named.discard("running")
    during = named & {"running", "half_time"}
    if "result>" in told or told & {"won<", "beat<", "in_a<"} and not during:
        named.add("full_time")
    if "minutes" in hit.after[:4] and not any(word.isdecimal() and int(word) > 100 for word in hit.after[:4]):
        named.discard("extra_time")  # "2-0 after 45 minutes"
    if "in_a<" in told and "running>" not in told and "half_time" not in named:
        named = named - {"running"} | {"full_time"}
    if told & {"stayed>", "stayed<"} and not named & {"half_time", "penalties", "aggregate"}:
        named = named - {"running"} | {"full_time"}
    if all(hit.names) and not told & {"running<", "made<", "won<", "result>", "beat<"}:
        named.add("line")
    return dict.fromkeys(sorted(named), True)
