"""Names that the lexicon lists: teams with their short names and nicknames, grounds, competitions, places, peoples.

A name is found by its words, without accents, full stops and closing apostrophes, the longest first.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache

from .. import lexicon, pack
from ..record import record
from ..text import Document, Token

_ARTICLES = frozenset("al el as los las the de 1".split())
_STROKES = str.maketrans("øłđıßæœð", "oldisaod")


@record
class Entry:
    """What a listed name may stand for: ``kind`` is team, nickname, people, ground, competition or place; ``keys`` the
    teams (or the name itself)."""

    kind: str
    keys: tuple[str, ...]
    capitals: bool = False  # an abbreviation, found only in capitals: CAN, PSG


@lru_cache(1 << 16)
def fold(text: str) -> str:
    """Lower case without accents, for comparing names."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.lower().translate(_STROKES))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def key_words(name: str) -> tuple[str, ...]:
    """The words by which a listed name is found."""
    spaced = f"{fold(name)} ".replace(".", " ").replace("’", "'").replace("'s ", " 's ").replace("' ", " ").replace("/", " / ")
    return tuple(spaced.split())


# A listed name as plain data: its words, and the fields of its entry.
_Row = tuple[tuple[str, ...], tuple[str, tuple[str, ...], bool]]


def index() -> dict[str, list[tuple[tuple[str, ...], Entry]]]:
    """All listed names by their first word, the longest first."""
    return {first: listed(first) for first in _rows()}


@cache
def listed(first: str) -> list[tuple[tuple[str, ...], Entry]]:
    """The listed names that begin with a word, the longest first."""
    return [(words, Entry(*entry)) for words, entry in _rows().get(first) or ()]


@pack.stowed
def _rows() -> dict[str, list[_Row]]:
    """The listed names as plain data, by their first word."""
    found: dict[tuple[str, ...], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    capitals: set[tuple[str, ...]] = set()
    small: set[tuple[str, ...]] = set()
    for row in lexicon.lines("teams.tsv")[1:]:
        name, _, _, short, nicknames, people, grounds, _ = (row.split("\t") + [""] * 8)[:8]
        for kind, listed in (("team", f"{name}|{short}"), ("nickname", nicknames), ("people", people), ("ground", grounds)):
            for alias in filter(None, listed.split("|")):
                words = key_words(alias)
                (capitals if alias.isupper() and len(alias) <= 5 else small).add(words)
                found[words][kind].append(name)
    for kind, source in (("competition", "competitions.txt"), ("place", "places.txt")):
        for name in lexicon.words(source):
            (capitals if name.isupper() and len(name) <= 5 else small).add(key_words(name))
            found[key_words(name)][kind].append(name)
            if "-" in name:  # the text has the A-League in two words, as all words of it are ordinary
                small.add(key_words(name.replace("-", " ")))
                found[key_words(name.replace("-", " "))][kind].append(name)
    suffixes = lexicon.families()["venue_suffix"]
    for name in lexicon.words("venue_words.txt"):
        words = key_words(name)
        if (
            name[0].isupper()
            and not (len(words) == 1 and words[0] in suffixes)
            and not found[words].keys() & {"team", "nickname"}
        ):
            small.add(words)
            found[words]["ground"].append("")
    out: dict[str, list[_Row]] = {}
    abbreviations = capitals - small
    for words, kinds in found.items():
        if "team" in kinds and "nickname" in kinds:  # the Eagles: of one club the name, of another the nickname
            kinds["team"] += kinds.pop("nickname")
        if words:
            for kind in ("competition", "ground", "team", "nickname", "people", "place"):
                if kind in kinds:
                    keys = sorted(dict.fromkeys(kinds[kind]), key=lambda name: key_words(name) != words)
                    out.setdefault(words[0], []).append((words, (kind, tuple(keys), words in abbreviations)))
    for listed_names in out.values():
        listed_names.sort(key=lambda item: -len(item[0]))
    return out


_COMPASS = frozenset("north south east west south-east south-west north-east north-west".split())


@pack.stowed
def _homes() -> dict[str, list[str]]:
    """The clubs of each town and county: those of West Yorkshire are of Yorkshire too."""
    out: dict[str, list[str]] = defaultdict(list)
    for row in lexicon.lines("teams.tsv")[1:]:
        fields = row.split("\t")
        for place in filter(None, "".join(fields[7:8]).split("|")):
            words = key_words(place)
            for known in (words, words[1:]) if words[0] in _COMPASS and len(words) > 1 else (words,):
                if fields[0] not in out[" ".join(known)]:
                    out[" ".join(known)].append(fields[0])
    return out


def clubs_of(tokens: tuple[Token, ...], first: int, last: int, before: frozenset[str]) -> tuple[str, ...]:
    """The clubs of a town or county that tokens name, before one of some words."""
    if last >= len(tokens) or tokens[last].word not in before:
        return ()
    return tuple(_homes().get(" ".join(fold(token.word) for token in tokens[first:last])) or ())


def competition(word: str) -> bool:
    """Whether a word alone names a competition: ISL."""
    return any(len(words) == 1 and entry.kind == "competition" for words, entry in listed(fold(word)))


def one_team(entry: Entry) -> bool:
    """Whether a listed name is a team's, or what only one team is called: the Matildas."""
    return entry.kind == "team" or entry.kind == "nickname" and len(entry.keys) == 1


_YOUNG = frozenset(("young", "baby", "junior"))  # the Young Gunners: the youth team, and no man called Young


def at(doc: Document, first: int, last: int) -> Iterator[tuple[int, Entry]]:
    """Listed names that begin at a token: (token index behind it, entry), the longest first."""
    tokens = doc.tokens
    if tokens[first].word in _YOUNG and tokens[first].capital and first + 1 < last:
        for words, entry in listed(fold(tokens[first + 1].word)):
            if entry.kind in ("nickname", "team") and (end := match(tokens, first + 1, last, words)):
                yield end, entry
    for words, entry in listed(fold(tokens[first].word)):
        end = match(tokens, first, last, words)
        if end and not (entry.capitals and not doc.work[tokens[first].start : tokens[end - 1].end].isupper()):
            yield end, entry


def match(tokens: tuple[Token, ...], first: int, last: int, words: tuple[str, ...]) -> int:
    """The token index behind the words of a name that begins at a token; 0 where it does not."""
    if not tokens[first].capital and tokens[first].word not in _ARTICLES:
        return 0  # "van den Berg" is not at the Den
    position = first
    for number, word in enumerate(words):
        while (
            number and position < last and tokens[position].word in ".'" and tokens[position].start == tokens[position - 1].end
        ):
            position += 1
        if position >= last or fold(tokens[position].word) != word:
            return 0
        if not tokens[position].capital and len(word) > 3 and not word.isdecimal() and word not in ("united", "city"):
            return 0
        position += 1
    return position
