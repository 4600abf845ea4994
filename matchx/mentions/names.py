"""Capitalised names and what they are: a team, a ground, a competition, a place, an official, or else a person.

Nothing is known of the players beforehand. A capitalised run of words is cut by what the lexicon lists; what remains is
weighed by its surroundings: a given name, a position before it, a verb behind it, the same name elsewhere in the report.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from ..text import Document, Token
from . import fixture, gazetteer
from .contexts import judge
from .gazetteer import fold
from .headings import clubs, spelled
from .wording import PARTICLES, Name, double_words, family, given_names, ordinary

_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december christmas easter boxing new".split()
)


_NOBLE = frozenset("de der den van von ter ten".split())


@dataclass(slots=True)
class _Scan:
    doc: Document
    inside: Counter[str] = field(default_factory=Counter)  # capitalised words seen where no capital was needed
    lower: Counter[str] = field(default_factory=Counter)  # words seen small
    first_names: set[str] = field(default_factory=set)  # given names that stand before a surname somewhere
    clubs: dict[tuple[str, ...], str] = field(default_factory=dict)  # teams that score lines, headings and line-ups name
    sides: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)  # what a live text calls its two teams
    shouted: set[int] = field(default_factory=set)  # token indices of headlines in capitals or Title Case


def find(doc: Document) -> list[Name]:
    """All names of a document, in order, not overlapping."""
    scan = _look(doc)
    scan.clubs = {words: spelled(name) for words, name in clubs(doc).items()}
    scan.sides = fixture.sides(doc) if doc.heads else {}
    names: list[Name] = []
    stamped = doc.stamped
    for first, last in doc.sentences:
        index = first
        while index < last:
            end = _run_end(scan, index, last)
            if end > index:
                names.extend(_cut(scan, index, end, stamped.get(first, first)))
                index = end
            else:
                index += 1
    return judge(doc, names)


def _look(doc: Document) -> _Scan:
    """First pass: which words are capitalised where a sentence would not capitalise them."""
    scan = _Scan(doc)
    stamped = doc.stamped
    for first, last in doc.sentences:
        words = [token for token in doc.tokens[first:last] if token.word[0].isalpha() and len(token.word) > 3]
        capitals = sum(token.capital for token in words)
        title_case = (
            len(words) >= 4 and capitals >= 0.75 * len(words) and sum(ordinary(t.word) for t in words) >= len(words) / 3
        )
        for index in range(first, last):
            token = doc.tokens[index]
            if not token.word[0].isalpha():
                continue
            if doc.tokens[index - 1].word == "(" and token.capital and index + 2 < last and doc.tokens[index + 1].word.isdigit() and doc.tokens[index + 2].word == ")":
                scan.inside[fold(token.word)] += 1  # (Foss 22)
            if title_case or _is_shouted(doc, token):
                scan.shouted.add(index)
            elif not token.capital:
                scan.lower[token.word] += 1
            elif index == first in stamped and (index + 1 >= last or doc.tokens[index + 1].word in "!.:,-|"):
                pass  # "23' Post!"
            elif index > stamped.get(first, first) and doc.tokens[index - 1].word not in ':"!?(-' and not token.word.isdigit():
                scan.inside[fold(token.word)] += 1
            if token.capital and index + 1 < last and doc.tokens[index + 1].capital and fold(token.word) in given_names():
                following = doc.tokens[index + 1].word
                if not ordinary(following) and not any(end > index + 1 for end, _ in gazetteer.at(doc, index, last)):
                    scan.first_names.add(fold(token.word))
    return scan


_DEEDS = frozenset(
    "scores scored shoots fires fired heads headed nods nodded curls curled volleys volleyed drills drilled slots slotted taps tapped tucks tucked saves "
    "saved denies denied replaces replaced catches caught fouls fouled wins won blazes blazed crosses crossed sends sent slips slipped slides slid "
    "equalises equalised levels levelled misses missed blocks blocked clears cleared trips tripped booked cautioned cuts races raced bursts burst "
    "steers steered smashes smashed converts converted tries tried brings brought picks robs lobs chips lashes lashed squares squared pokes prods".split()
)
_THINGS = frozenset(
    "corner corners cross crosses post ball pass shot header penalty wall bar save kick goal play half home away man keeper free chance long short great good best "
    "early late poor nice fine neat clever lovely strong wide high low quick deep sharp bright golden young old new big little small hard first last next "
    "power pace touch park field lane street hall church bell star king knight major may will mark drew rob chase hunt lead front back side".split()
)


def _is_shouted(doc: Document, token: Token) -> bool:
    text = doc.work[token.start : token.end]
    return len(text) > 3 and text.isupper()


def _run_end(scan: _Scan, index: int, last: int) -> int:
    """End of the run of name words that begins at a token, or the token itself where none begins."""
    doc = scan.doc
    tokens = doc.tokens
    token = tokens[index]
    if not token.capital or not token.word[0].isalpha():
        small = (
            token.word in PARTICLES
            and index + 1 < last
            and tokens[index + 1].capital
            and token.word not in ("y", "e", "la", "le", "te", "st")
        )
        if not small:
            return index
    end = index + 1
    while end < last:
        word = tokens[end].word
        listed = max(*(stop for stop, _ in gazetteer.at(doc, end - 1, last)), _club_end(scan, end - 1, last), 0, 0)
        if listed > end:
            end = listed
        elif (
            tokens[end].capital
            and word[0].isalpha()
            or word == "."
            and end + 1 < last
            and tokens[end + 1].capital
            and _abbreviated(tokens[end - 1])
        ):
            end += 1
        elif word in PARTICLES and _particles_end(tokens, end, last) and tokens[end - 1].word not in "'s":
            end = _particles_end(tokens, end, last)
        elif (
            word == "&"
            and end + 1 < last
            and tokens[end + 1].capital
            or word.isdigit()
            and _numbered(doc, index, end + 1)
            or word == "'"
            and end + 1 < last
            and tokens[end + 1].capital
            and _ground_apostrophe(doc, index, end, last)
        ):
            end += 1
        else:
            break
    return end


def _abbreviated(token: Token) -> bool:
    return token.end - token.start == 1 or token.word in ("st", "utd", "jr", "sr", "dr", "mr")


def _particles_end(tokens: tuple[Token, ...], at: int, last: int) -> int:
    end = at
    while end < last and end - at < 3 and tokens[end].word in PARTICLES and not tokens[end].capital:
        end += 1
    return end + 1 if end < last and tokens[end].capital and tokens[end].word[0].isalpha() else 0


def _numbered(doc: Document, first: int, end: int) -> bool:
    """Schalke 04, Hannover 96, Mainz 05: a listed name that ends with its number."""
    return any(
        stop == end
        for at in range(max(first, end - 4), end - 1)
        for stop, entry in gazetteer.at(doc, at, end)
        if entry.kind == "team"
    )


def _ground_apostrophe(doc: Document, first: int, at: int, last: int) -> bool:
    return any(
        stop > at
        for begin in range(max(first, at - 2), at)
        for stop, entry in gazetteer.at(doc, begin, min(last, at + 3))
        if entry.kind == "ground"
    )


def _cut(scan: _Scan, first: int, last: int, sentence: int) -> list[Name]:
    """Cut a run of capitalised words into names."""
    doc = scan.doc
    names: list[Name] = []
    index = first
    pending = first  # start of words that nothing has claimed yet
    while index < last:
        listed = fixture.side(doc, scan.sides, index, last) or _club(scan, index, last, pending) or _listed(scan, index, last, pending, sentence)
        if listed:
            names.extend(_rest(scan, pending, index, sentence))
            names.append(listed)
            index = pending = listed.last
        elif _no_name(scan, index, first, last, sentence):
            names.extend(_rest(scan, pending, index, sentence))
            index += 1
            pending = index
        else:
            index += 1
    names.extend(_rest(scan, pending, last, sentence))
    return _joined(doc, names)


def _club_end(scan: _Scan, index: int, last: int) -> int:
    """End of the longest team of a score line, a heading or a line-up that begins at a token; 0 where none does."""
    if not scan.doc.tokens[index].capital:
        return 0
    return max((gazetteer.match(scan.doc.tokens, index, last, words) for words in scan.clubs), default=0)


def _club(scan: _Scan, index: int, last: int, pending: int) -> Name | None:
    """A team that a score line, a heading or a line-up names, by its full name."""
    doc = scan.doc
    end = _club_end(scan, index, last)
    if not end or any(entry.kind == "team" and stop >= end for stop, entry in gazetteer.at(doc, index, last)):
        return None
    if end == index + 1:  # one word: no part of a person's name
        word = fold(doc.tokens[index].word)
        if (
            index > pending
            or word in scan.first_names
            or end < last
            and fold(doc.tokens[end].word) in scan.inside
            and word in given_names()
        ):
            return None
    words = gazetteer.key_words(doc.quote(doc.tokens[index].start, doc.tokens[end - 1].end))
    return Name(index, end, "team", (scan.clubs.get(words) or doc.quote(doc.tokens[index].start, doc.tokens[end - 1].end),))


def _no_name(scan: _Scan, index: int, first: int, last: int, sentence: int) -> bool:
    """Whether the capital of this word is only the start of a sentence, a headline's or an emphasis."""
    token = scan.doc.tokens[index]
    word = token.word
    if not word[0].isalpha():
        return word != "." or index == first
    if (
        index > first
        and scan.doc.tokens[index - 1].word in _NOBLE
        or word in _NOBLE
        and index + 1 < last
        and scan.doc.tokens[index + 1].capital
    ):
        return False  # Merel de Wit, Van Dyke
    if (
        word in family("club_suffix")
        and index > first
        and scan.doc.tokens[index - 1].capital
        and not ordinary(scan.doc.tokens[index - 1].word)
    ):
        return False  # Ossett Harriers
    called = index > first and fold(scan.doc.tokens[index - 1].word) in given_names() and index - 1 >= sentence
    if (
        word in _CALENDAR
        and not (called and word == "march")
        and word not in ("may", "april", "june", "august", "new", "easter")
    ):
        return fold(word) not in scan.inside or index + 1 >= last
    if index > first and fold(scan.doc.tokens[index - 1].word) in given_names() and index - 1 >= sentence:
        return False  # Will Corner, Sam Post, Alfie May
    if len(word) == 1:
        following = scan.doc.tokens[index + 1 : min(index + 3, last)]
        return word in "ai" and bool(following) and following[0].word != "." or not (following and following[-1].capital)
    given = fold(word) in given_names() and index + 1 < last and scan.doc.tokens[index + 1].capital
    if given and not ordinary(scan.doc.tokens[index + 1].word) and index not in scan.shouted:
        return False  # Kit Ravenhill
    if word in double_words():
        starts = index == sentence or scan.doc.tokens[index - 1].word in ':"!?-(.'
        follows = index + 1 < last and scan.doc.tokens[index + 1].capital and not ordinary(scan.doc.tokens[index + 1].word)
        if (
            starts
            and index + 2 < last
            and scan.doc.tokens[index + 2].capital
            and fold(scan.doc.tokens[index + 1].word) in given_names()
        ):
            follows = False  # Corner Lennart Opitz
        nxt = scan.doc.tokens[index + 1] if index + 1 < len(scan.doc.tokens) else None
        if starts and nxt is not None and nxt.word in _DEEDS and not nxt.capital and word not in _THINGS:
            return False  # Cole scores, Palmer catches him late
        return not follows and (
            starts and not _name_elsewhere(scan, index) or index in scan.shouted and not _name_elsewhere(scan, index)
        )
    if ordinary(word):
        return True
    if index in scan.shouted:
        return fold(word) not in scan.inside and scan.lower[word] > 0
    if word == "i":
        return True
    return scan.lower[word] > 0 and fold(word) not in scan.inside


def _name_elsewhere(scan: _Scan, index: int) -> bool:
    return scan.inside[fold(scan.doc.tokens[index].word)] > 0


def _listed(scan: _Scan, index: int, last: int, pending: int, sentence: int) -> Name | None:
    """The longest listed name at a token, unless it is part of a person's name (Jordan Henderson, Paul Everton)."""
    doc = scan.doc
    word = doc.tokens[index].word
    for end, entry in gazetteer.at(doc, index, last):
        if entry.kind == "place" and end < last and doc.tokens[end].capital and doc.tokens[end].word in family("club_suffix"):
            continue  # Ossett Harriers: a club that no list knows, named after its place
        if end == index + 1:
            scored = end < len(doc.tokens) and doc.tokens[end].word[0].isdigit()  # a score line: "City 3 Crawley Town 1"
            if index in scan.shouted and ordinary(word) and not scored:
                continue
            if (
                entry.kind != "people"
                and ordinary(word)
                and index == sentence
                and not _name_elsewhere(scan, index)
                and entry.kind != "team"
            ):
                continue
            doubtful = ordinary(word) or word in double_words() and not (entry.kind == "team" and len(entry.keys) <= 3)
            if (
                entry.kind in ("team", "nickname", "place")
                and doubtful
                and not scored
                and index == sentence
                and not _name_elsewhere(scan, index)
            ):
                continue  # "Reading the game well", "Blues ..." at the start
            before = index > pending and fold(doc.tokens[index - 1].word) in given_names() and index - 1 >= pending
            if before and entry.kind in ("team", "place", "nickname", "people", "ground"):
                continue  # a given name before it: a surname
            led = index and doc.tokens[index - 1].word in ("for", "against", "in", "at")
            if fold(word) in scan.first_names and entry.kind in ("team", "place", "nickname") and not led:
                continue  # Leon, of a man called Leon Batty
            nxt = doc.tokens[end] if end < last else None
            if (
                (
                    nxt
                    and fold(word) in given_names()
                    and entry.kind in ("team", "place", "people")
                    and nxt.capital
                    and nxt.word[0].isalpha()
                )
                and not any(gazetteer.at(doc, end, last))
                and not ordinary(nxt.word)
            ):
                continue  # Jordan Henderson, Chelsea Green
        if (
            index > pending
            and word in family("club_suffix")
            and entry.kind in ("team", "nickname")
            and not ordinary(doc.tokens[index - 1].word)
        ):
            continue  # Ossett United: a club that no list knows
        if entry.kind == "nickname" and end == index + 1 and not _speaks_of(scan, entry, index):
            continue
        if (
            index > pending
            and entry.kind in ("nickname", "place", "team", "people", "ground")
            and end == index + 1 == last
            and not ordinary(doc.tokens[index - 1].word)
        ):
            continue
        return Name(index, end, entry.kind, entry.keys)
    return None


def _speaks_of(scan: _Scan, entry: gazetteer.Entry, index: int) -> bool:
    """A bare nickname ("Leao", "Leões") needs its article, or its club's own name elsewhere in the report."""
    tokens = scan.doc.tokens
    if index and tokens[index - 1].word in ("the", "los", "les", "die"):
        return True
    return any(fold(key).split()[0] in scan.inside for key in entry.keys)


def _rest(scan: _Scan, first: int, last: int, sentence: int) -> list[Name]:
    """What is left of a run between listed names: a club or a ground by its last word, else a person (so far)."""
    doc = scan.doc
    while first < last and (not doc.tokens[first].word[0].isalpha() or doc.tokens[first].word in ("st",) and first + 1 == last):
        first += 1
    while last > first and (doc.tokens[last - 1].word in PARTICLES or not doc.tokens[last - 1].word[0].isalpha()):
        last -= 1
    if first >= last:
        return []
    words = [doc.tokens[i].word for i in range(first, last)]
    if len(words) > 1:
        if words[-1] in family("venue_suffix") or words[0] in ("stadio", "estadio", "estádio", "stade", "parc", "stadion"):
            return [Name(first, last, "ground", ("",))]
        if words[-1] in family("competition_suffix"):
            return [Name(first, last, "competition", (" ".join(words),))]
        if words[-1] in family("club_suffix") or words[0] in family("club_prefix") and words[0] not in ("al", "union", "ca"):
            return [Name(first, last, "team", (doc.quote(doc.tokens[first].start, doc.tokens[last - 1].end),))]
    elif len(words[0]) == 1 and not words[0].isalnum():
        return []
    return [Name(first, last, "person", ())]


def _joined(doc: Document, names: list[Name]) -> list[Name]:
    """A club with a suffix of its own ("Chelsea Women", "Leeds Reserves") is one name."""
    out: list[Name] = []
    for name in names:
        before = out[-1] if out else None
        if before and before.kind == "team" and before.last == name.first and name.kind == "person":
            suffix = [doc.tokens[i].word for i in range(name.first, name.last)]
            if all(word in family("club_suffix") for word in suffix):
                out[-1] = Name(before.first, name.last, "team", before.keys)
                continue
        out.append(name)
    return out
