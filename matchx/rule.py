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

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import regex

from .lexicon import families
from .model import Claim, Mention

BREAK = "B"
# Symbols of mentions. Capital letters: in subject position; small ones: in object position (behind a verb or preposition).
SYMBOLS = {"PLAYER": "P", "KEEPER": "K", "DESC": "D", "KEEPER_DESC": "G", "TEAM": "T", "SIDE": "U", "MINUTE": "M", "SCORE": "S",
           "NUMBER": "N", "VENUE": "V", "COMPETITION": "C", "OFFICIAL": "A", "NAME": "X", "WORD": "w"}  # fmt: skip
OBJECTS = {"P": "p", "K": "k", "D": "d", "G": "g", "T": "t", "U": "u"}
PRONOUNS = {"he": "h", "she": "h", "him": "m", "his": "s", "her": "e", "they": "y", "them": "z", "their": "j"}
HOLES = {
    "SUBJ": "PKDGh",  # a person where a subject stands: Rashford, the striker, he
    "OBJ": "pkdgme",  # a person behind a verb or a preposition
    "PERSON": "PKDGhpkdgme",
    "NAMED": "PKpk",  # by name
    "KEEPER": "KGkg",  # known to be a goalkeeper
    "DESC": "DGdg",
    "TEAM": "TUtuy",  # Leeds, the hosts, they
    "TSUBJ": "TUy",
    "MINUTE": "M",
    "SCORE": "S",
    "NUM": "N",
    "OFFICIAL": "A",
    "VENUE": "V",
    "COMPETITION": "C",
}
_POSSESSIVE = {"POSS": ("PKDGpkdg", "se"), "TPOSS": ("TUtu", "j")}
_ATOM = re.compile(
    r"\{(?P<role>[a-z_]+):(?P<type>[A-Z]+)\}|\{(?P<gap>gap|any)(?P<size>\d*)\}|\{(?P<family>[a-z_]+(?:\.[a-z]+)?)\}"
    r"|(?P<open>\((?:\?<?[=!])?)|(?P<op>[)|?*+^$_])|(?P<word>'s|\\[^\s]|[^\s(){}|?*+^$_]+)"
)
_CALL = re.compile(r"\(\?&(_\d+)\)")
_CALL_FROM = 150  # a family of more characters than this is called


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which English says that something happened, with the examples that prove it.

    ``name`` is "kind.how"; ``tags`` go into the claim; ``over`` names rules that give way to this one. In ``yes`` brackets
    pin the roles ("[scorer:Rashford] headed home."); a sentence of ``no`` yields no claim of this kind from any rule.
    """

    name: str
    pattern: str
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    tags: Mapping[str, Any] = field(default_factory=dict)
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


@dataclass(frozen=True, slots=True)
class Unit:
    """A word or a mention of the stream, with its offsets and its half-open token range."""

    start: int
    end: int
    first: int
    last: int
    word: str
    mention: Mention | None = None


@dataclass(frozen=True, slots=True)
class Stream:
    """The report as rules see it: ``symbols[i]`` stands for ``units[i]``; sentence breaks are units without words."""

    symbols: str
    units: tuple[Unit, ...]


class Vocabulary:
    """Which symbol a word has, and which symbols a family holds.

    Words that belong to the same families, and are named by the same patterns, share a symbol.
    """

    def __init__(self, families: Mapping[str, Sequence[str]], patterns: Iterable[str]) -> None:
        self.families = families
        self._texts: dict[str, str] = {}
        self._calls: dict[str, str] = {}
        members: dict[str, set[str]] = defaultdict(set)
        entries = [(name, entry) for name, listed in families.items() for entry in listed]
        for name, text in [*entries, *(("", pattern) for pattern in patterns)]:
            found = [match for match in _ATOM.finditer(text) if match.lastgroup == "word"]
            for match in found:
                members[_plain(match["word"])].add("=" + match["word"])
            if name and len(found) == 1 and found[0].group() == text:
                members[_plain(found[0]["word"])].add(name)
        groups: dict[tuple[str, ...], str] = {}
        self.words: dict[str, str] = {}
        self._chars: dict[str, list[str]] = defaultdict(list)
        for word in sorted(members):
            if word in PRONOUNS or len(word) == 1 and not word.isalnum():
                symbol = PRONOUNS.get(word, word)
            else:
                signature = tuple(sorted(members[word]))
                if signature not in groups:
                    groups[signature] = chr(0xE000 + len(groups))
                symbol = groups[signature]
            self.words[word] = symbol
            for key in sorted(members[word]):
                if symbol not in self._chars[key]:
                    self._chars[key].append(symbol)
        self.words["'s"] = self.words["'"] = "'"

    def chars(self, key: str) -> str:
        """The inside of a character class for a family's single words, or for one literal ("=word")."""
        return "".join(map(regex.escape, self._chars.get(key, ())))

    def words_of(self, family: str) -> frozenset[str]:
        """The single words of a family."""
        return frozenset(_plain(entry) for entry in self.families.get(family, ()) if _single(entry))

    def source(self, pattern: str) -> str:
        """A pattern of the notation as a regular expression over symbols. Raises ValueError for an unknown hole or family.

        Large families stand once, as groups that the pattern calls: spelled out at every use they would multiply.
        """
        body = self._body(pattern)
        called: dict[str, str] = {}
        queue = _CALL.findall(body)
        while queue:
            name = queue.pop()
            if name not in called:
                called[name] = self._calls[name]
                queue.extend(_CALL.findall(called[name]))
        defined = "".join(f"(?P<{name}>{text})" for name, text in sorted(called.items()))
        return f"{body}(?(DEFINE){defined})" if defined else body

    def _body(self, pattern: str) -> str:
        out = []
        end = 0
        for match in _ATOM.finditer(pattern):
            if pattern[end : match.start()].strip():
                raise ValueError(f"cannot read {pattern[end : match.start()]!r} in pattern {pattern!r}")
            end = match.end()
            out.append(self._atom(match, pattern))
        return "".join(out)

    def _atom(self, match: re.Match[str], pattern: str) -> str:
        if match["role"]:
            return self._hole(match["role"], match["type"])
        if match["gap"]:
            closed = "BPKDGhTUy;" + self.chars("relative") + (self.chars("denial") if match["gap"] == "gap" else "")
            return f"[^{closed}]{{0,{match['size'] or 6}}}?"
        if match["family"]:
            return self._family(match["family"])
        if match["open"]:
            return "(?:" if match["open"] == "(" else match["open"]
        if match["op"]:
            return {"^": "(?<=B)", "$": "(?=B)", "_": "[^B]"}.get(match["op"], match["op"])
        chars = self.chars("=" + match["word"])
        return "'" if match["word"] == "'s" else f"[{chars}]"

    def _hole(self, role: str, kind: str) -> str:
        if kind in _POSSESSIVE:
            named, pronouns = _POSSESSIVE[kind]
            return f"(?:(?P<{role}>[{named}])'|(?P<{role}>[{pronouns}]))"
        if kind == "LIST":
            item, joint = f"(?P<{role}>[{HOLES['PERSON']}])", self._family("joint")
            return f"{item}(?:,{item}(?!'))*+(?:,?{joint}{item}(?!'))?"
        if kind not in HOLES:
            raise ValueError(f"unknown hole {{{role}:{kind}}}")
        # figures that a family or a pattern names have symbols of their own
        figures = "".join(sorted({s for w, s in self.words.items() if w[0].isdigit()})) if kind == "NUM" else ""
        return f"(?P<{role}>[{HOLES[kind]}{figures}])"

    def _family(self, name: str) -> str:
        if name not in self._texts:
            if name not in self.families:
                raise ValueError(f"unknown family {{{name}}}")
            self._texts[name] = "(?!)"  # a family that names itself matches nothing there
            phrases = {self._body(entry) for entry in self.families[name] if not _single(entry)}
            chars = self.chars(name)
            choices = sorted(phrases, key=lambda phrase: (-len(phrase), phrase)) + ([f"[{chars}]"] if chars else [])
            text = f"(?:{'|'.join(choices)})" if choices else "(?!)"
            if len(text) > _CALL_FROM:
                call = f"_{len(self._calls)}"
                self._calls[call] = text
                text = f"(?&{call})"
            self._texts[name] = text
        return self._texts[name]


def _plain(word: str) -> str:
    return word.removeprefix("\\") or "\\"


def _single(entry: str) -> bool:
    match = _ATOM.fullmatch(entry)
    return bool(match and match["word"])


class Grammar:
    """A set of rules over one vocabulary; patterns are compiled when they are first used."""

    def __init__(self, rules: Sequence[Rule], more: Iterable[str] = ()) -> None:
        self.rules = tuple(rules)
        self.vocabulary = Vocabulary(families(), [*(rule.pattern for rule in rules), *more])
        self._compiled: dict[str, regex.Pattern[str]] = {}

    def compile(self, pattern: str) -> regex.Pattern[str]:
        """The compiled form of a pattern in the notation."""
        compiled = self._compiled.get(pattern)
        if compiled is None:
            compiled = self._compiled[pattern] = regex.compile(self.vocabulary.source(pattern))
        return compiled

    def find(self, stream: Stream, kinds: frozenset[str] | None = None) -> list[Claim]:
        """Every claim that any rule makes, in order of place."""
        claims = []
        for rule in self.rules:
            if kinds is None or rule.kind in kinds:
                for match in self.compile(rule.pattern).finditer(stream.symbols):
                    if match.end() > match.start():
                        claims.extend(_claims(rule, match, stream))
        return sorted(claims, key=lambda claim: (claim.at, claim.until, claim.rule))


def _claims(rule: Rule, match: regex.Match[str], stream: Stream) -> Iterable[Claim]:
    """The claims of one match: one, or as many as the longest list among its roles."""
    units = stream.units
    found: dict[str, list[Mention]] = {}
    for role in match.re.groupindex:
        if role[0] == "_":
            continue  # a family's group
        spans = match.spans(role)
        if spans:
            found[role] = [mention for a, _ in spans if (mention := units[a].mention)]
    count = max((len(mentions) for mentions in found.values()), default=1)
    at, until = match.start(), match.end()
    while units[until - 1].mention is None and not units[until - 1].word and until > at + 1:
        until -= 1
    for index in range(max(count, 1)):
        roles = {role: listed[min(index, len(listed) - 1)] for role, listed in found.items() if listed}
        if any(len(listed) > 1 and index >= len(listed) for listed in found.values()):
            roles = {role: m for role, m in roles.items() if index < len(found[role]) or len(found[role]) == 1}
        tags = dict(rule.tags) | ({"item": index, "items": count} if count > 1 else {})
        yield Claim(rule.kind, rule.name, roles, tags, units[at].start, units[until - 1].end, at, until)


def choose(claims: Sequence[Claim], rules: Mapping[str, Rule], groups: Mapping[str, str]) -> tuple[list[Claim], list[Claim]]:
    """Settle overlaps between claims of one group of kinds: (kept, dropped).

    One printed order: declared ``over``, penalties and goals not given before other shots, more roles, longer, earlier,
    name. A weak claim neither excludes nor is excluded: the resolver decides by its context. Two claims overlap where they share a unit that
    is no mention at the edge of both (a shared subject or object is no conflict); items of one list never conflict.
    """
    beaten = {(name, loser) for name, rule in rules.items() for loser in rule.over}

    def rank(claim: Claim) -> tuple[Any, ...]:
        wins = -sum(1 for other in claims if (claim.rule, other.rule) in beaten and _overlap(claim, other))
        return (wins, _RANK.get(claim.kind, 2), -len(claim.roles), claim.at - claim.until, claim.at, claim.rule)

    kept: list[Claim] = []
    dropped: list[Claim] = []
    for claim in sorted(claims, key=rank):
        group = groups.get(claim.kind, claim.kind)
        rivals = (other for other in kept if groups.get(other.kind, other.kind) == group and not other.tags.get("weak"))
        if not claim.tags.get("weak") and any(_overlap(claim, other) and not _siblings(claim, other) for other in rivals):
            dropped.append(claim)
        else:
            kept.append(claim)
    return sorted(kept, key=lambda claim: (claim.at, claim.until, claim.rule)), dropped


# What is told of a penalty or of a goal not given is never an ordinary shot as well.
_RANK = {"penalty": 0, "shootout_kick": 0, "disallowed_goal": 1}


def _siblings(a: Claim, b: Claim) -> bool:
    return a.rule == b.rule and (a.at, a.until) == (b.at, b.until)


def _overlap(a: Claim, b: Claim) -> bool:
    low, high = max(a.at, b.at), min(a.until, b.until)
    if high - low == 1:  # one shared unit: a common subject, or the object of one that is the subject of the other
        shared = [m for c in (a, b) for m in c.roles.values() if c.at <= low and m]
        return not any(m.start <= min(a.end, b.end) and m.end >= max(a.start, b.start) for m in shared)
    return high > low


_BRACKET = re.compile(r"\[(?P<role>[a-z_]+):(?P<name>[^\]]+)\]")


@cache
def example(text: str) -> tuple[str, tuple[tuple[str, int, int], ...]]:
    """The plain sentence of an example, and its pinned roles as (role, start, end)."""
    plain, pins, end = "", [], 0
    for match in _BRACKET.finditer(text):
        plain += text[end : match.start()]
        pins.append((match["role"], len(plain), len(plain) + len(match["name"])))
        plain += match["name"]
        end = match.end()
    return plain + text[end:], tuple(pins)
