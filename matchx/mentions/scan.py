"""The first look at a text: which words have capitals where English would not write them, and which lines shout."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..model import Hints
from ..record import fresh, record
from ..text import Document, Token
from . import fixture, gazetteer, openings
from .gazetteer import fold, key_words
from .headings import clubs, listed, spelled
from .sheet_entries import Sheet
from .sheets import names
from .wording import PARTICLES, family, given_names, ordinary


@record(frozen=False)
class Scan:
    doc: Document
    inside: Counter[str] = fresh(default_factory=Counter)  # capitalised words seen where no capital was needed
    places: dict[str, list[int]] = fresh(default_factory=dict)  # ... and where, the first few of each
    lower: Counter[str] = fresh(default_factory=Counter)  # words seen small
    first_names: set[str] = fresh(default_factory=set)  # given names that stand before a surname somewhere
    alone: set[str] = fresh(default_factory=set)  # capitalised words with no other one beside them somewhere
    capital: set[str] = fresh(default_factory=set)  # all capitalised words
    surnames: set[str] = fresh(default_factory=set)  # ordinary words that stand behind a given name: Callum Dent
    particles: set[str] = fresh(default_factory=set)  # ... and particles that end a full name: Kiran Das
    clubs: dict[tuple[str, ...], str] = fresh(default_factory=dict)  # teams that score lines, headings and line-ups name
    clubs_by_word: dict[str, list[tuple[str, ...]]] = fresh(default_factory=dict)  # ... by their first word
    sides: dict[tuple[str, ...], tuple[str, ...]] = fresh(default_factory=dict)  # what a live text calls its two teams
    rolled: set[int] = fresh(default_factory=set)  # token indices of names in line-ups and lists
    roll: set[str] = fresh(default_factory=set)  # the last words of those names
    patrons: set[str] = fresh(default_factory=set)  # saints whose possessive is a whole name: St Brendan's
    shouted: set[int] = fresh(default_factory=set)  # token indices of headlines in capitals or Title Case


def look(doc: Document, hints: Hints | None = None, lists: Sequence[Sheet] = ()) -> Scan:
    """which words are capitalised where a sentence would not capitalise them."""
    scan = Scan(doc)
    scan.sides = fixture.sides(doc)
    found = clubs(doc, scan.sides if doc.heads else {}, [sheet.span for sheet in lists])
    for sheet in lists:
        name = doc.work[slice(*sheet.side)]
        words = key_words(name)
        found.setdefault(words, name)
        if sheet.code[1] - sheet.code[0] > 1:  # one letter stands for much else
            known = (entry.keys for listed, entry in gazetteer.listed(words[0]) if listed == words and entry.kind == "team")
            scan.sides.setdefault((fold(doc.work[slice(*sheet.code)]),), next(known, (spelled(name),)))
    scan.clubs = {words: spelled(name) for words, name in found.items()}
    for club in scan.clubs:
        scan.clubs_by_word.setdefault(club[0], []).append(club)
    if hints is not None:
        scan.sides.update(fixture.named([name for name in (hints.home, hints.away) if name]))
        for name, _ in hints.roster:
            parts = [fold(part) for part in name.split()]
            scan.roll.add(parts[-1])
            scan.first_names.update(parts[:1] if len(parts) > 1 else ())
    _enrol(scan)
    if doc.heads:
        _credited(scan)
    scan.patrons = _patrons(doc)
    men = names(doc, lists)
    scan.rolled.update(men)
    scan.roll.update(fold(doc.tokens[index].word) for index in men if index + 1 not in men)
    stamped = openings.stamped(doc)
    for first, last in doc.sentences:
        begin = openings.opening(doc, stamped.get(first, first), last)
        long = [token for token in doc.tokens[first:last] if token.word[0].isalpha() and len(token.word) > 3]
        capitals = sum(token.capital for token in long)
        title_case = (
            len(long) >= 4
            and capitals >= 0.75 * len(long)
            and sum(ordinary(token.word) for token in long) >= len(long) / 3
            and all(token.capital or token.word in _SMALL for token in long)
            and not any(token.word in _SHORT_VERBS and not token.capital for token in doc.tokens[first:last])
            and not (doc.tokens[last - 1].word.isdecimal() and any(t.word.isdecimal() for t in doc.tokens[first : last - 1]))
        )  # a headline, but no "Ashdown Women 2, Harbour City 1"
        for index in range(first, last):
            token = doc.tokens[index]
            if not token.word[0].isalpha():
                continue
            if (
                token.capital
                and index + 2 < last
                and doc.tokens[index - 1].word == "("
                and doc.tokens[index + 1].word.isdecimal()
                and doc.tokens[index + 2].word == ")"
            ):
                scan.inside[fold(token.word)] += 1  # (Foss 22)
            if token.capital:
                scan.capital.add(fold(token.word))
                if not title_case and not any(doc.tokens[at].capital for at in (index - 1, index + 1) if first <= at < last):
                    scan.alone.add(fold(token.word))
            if title_case or _is_shouted(doc, token):
                scan.shouted.add(index)
            elif not token.capital:
                scan.lower[token.word] += 1
            elif index == first in stamped and (index + 1 >= last or doc.tokens[index + 1].word in "!.:,-|"):
                pass  # "23' Post!"
            elif index > begin and doc.tokens[index - 1].word not in ':"!?(-' and not token.word.isdecimal():
                scan.inside[fold(token.word)] += 1
                if len(places := scan.places.setdefault(token.word, [])) < _PLACES:
                    places.append(index)
            if token.word in PARTICLES and surname(doc.tokens, first, index):
                scan.particles.add(token.word)
            if token.capital and index + 1 < last and doc.tokens[index + 1].capital and fold(token.word) in given_names():
                following = doc.tokens[index + 1].word
                if any(end > index + 1 for end, _ in gazetteer.at(doc, index, last)) or following in family("no_person"):
                    pass
                elif not ordinary(following):
                    scan.first_names.add(fold(token.word))
                elif index not in scan.shouted and not ordinary(token.word):
                    scan.surnames.add(following)
    return scan


def surname(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether a particle is the surname of the man whose first name stands before it: Kiran Das, JJ Do."""
    before, behind = tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else None
    ends = (
        behind is None or not behind.capital and behind.word not in PARTICLES and (tokens[at].word, behind.word) != ("st", ".")
    )
    return first < at and ends and tokens[at].capital and before.capital and before.word.isalpha() and not ordinary(before.word)


_SHORT_VERBS = frozenset("led won hit put had was is are were saw got ran met cut set let beat has have win lead".split())
_SMALL = frozenset(
    "with from after over into onto against under despite during between through before until than upon amid past".split()
)

_PLACES = 20  # of one word


def _is_shouted(doc: Document, token: Token) -> bool:
    text = doc.work[token.start : token.end]
    return len(text) > 3 and text.isupper()


def _enrol(scan: Scan) -> None:
    """Note the names of line-ups and lists: there "Hand" and "Roast" are men."""
    tokens = scan.doc.tokens
    club_words = {word for words in scan.clubs for word in words}
    inside = 0  # how many lists are open
    edges = sorted(edge for a, b in listed(scan.doc) if a < b for edge in ((a, 1), (b, -1)))
    edges.reverse()
    for index, token in enumerate(tokens):
        while edges and edges[-1][0] <= token.start:
            inside += edges.pop()[1]
        if inside and token.capital and token.word[0].isalpha():
            before = tokens[index - 1] if index else None
            after = tokens[index + 1].word if index + 1 < len(tokens) else "."
            opens = before is not None and (not before.word[0].isalpha() or before.capital)
            closes = not after[0].isalpha() or tokens[index + 1].capital or after in ("and", "for", "on")
            inner = before is not None and before.word == "(" and not (after[0].isdecimal() or after in (")", ",", ";"))
            inner = inner and not (index + 2 < len(tokens) and tokens[index + 1].capital and tokens[index + 2].word.isdecimal())
            club = any(entry.kind in ("team", "nickname", "place") for _, entry in gazetteer.at(scan.doc, index, len(tokens)))
            known = fold(token.word) in club_words
            if inner or before is not None and before.word == "(" and (club and not after[0].isdecimal() or known):
                continue  # "Dale (Blackpool, 80)"
            if after == "-" and (club or known):
                continue  # "Booked: Stanley - Hale"
            if opens and closes and after != ":" and token.word not in _NO_MAN:
                scan.rolled.add(index)
                if not after[0].isalpha() or after in ("and", "for"):
                    scan.roll.add(fold(token.word))


def _credited(scan: Scan) -> None:
    """Note the scorers whom the score lines of a live text credit: "Leeds 1-0 Hull (Kaya 27)", though a club is called so."""
    tokens = scan.doc.tokens
    sides = {word for words in (*scan.clubs, *scan.sides) for word in words}
    men = set()
    for index, token in enumerate(tokens[:-3]):
        if token.word != "(" or not tokens[index + 1].capital:
            continue
        before = [other.word for other in tokens[max(0, index - 8) : index]]
        scored = any(word[0].isdecimal() and "-" in word for word in before)
        behind = tokens[index + 2].word
        if scored and (behind.rstrip("'").isdecimal() or behind == ")" and "goal" in before):
            men.add(tokens[index + 1].word)
    men -= sides
    for index, token in enumerate(tokens) if men else ():
        if token.capital and token.word in men:
            scan.rolled.add(index)


def _patrons(doc: Document) -> set[str]:
    """The names behind "St" that are possessives wherever they stand, and once own nothing: "St Brendan's were level"."""
    tokens = doc.tokens
    owning: set[str] = set()
    names: set[str] = set()
    for index, token in enumerate(tokens[:-3]):
        if token.word != "st" or not token.capital:
            continue
        at = index + 2 if tokens[index + 1].word == "." else index + 1
        if at + 2 >= len(tokens) or not tokens[at].capital:
            continue
        behind = tokens[at + 2]
        man = index > 0 and fold(tokens[index - 1].word) in given_names()
        if man or tokens[at + 1].word != "'s":
            owning.add(tokens[at].word)  # Sean St Ledger, St Mirren
        elif behind.capital or not behind.word.isalpha() or behind.word in _OWNS_NOTHING or behind.word in family("finite"):
            names.add(tokens[at].word)
    return names - owning


_OWNS_NOTHING = frozenset(
    "and or but in on at to for by with from into of as who whose when while after before until against over the a an "
    "have had has were are was is do did does will would could should can then also again".split()
)

_NO_MAN = frozenset(
    "subs sub substitutes unused not none booked sent cautioned dismissed yellow cards ejections ejected removal removals expulsions dismissals goals referee attendance att pen og gk capt c coach manager ht ft".split()
)
