"""Who bears a listed name here: the club or place of the list, a man ("Preston Odd"), or a longer name that no list knows."""

from __future__ import annotations

from ..text import Document, Token
from . import gazetteer
from .gazetteer import fold, key_words
from .scan import Scan
from .wording import CALENDAR, PARTICLES, family, given_names, ordinary, positions, titles


def club_behind(scan: Scan, at: int, last: int) -> bool:
    """Whether a word goes on behind a name that makes it a club's."""
    return at < last and scan.doc.tokens[at].capital and scan.doc.tokens[at].word in family("club_suffix")


def only_given(scan: Scan, entry: gazetteer.Entry, index: int) -> bool:
    """Whether the short name of clubs that the text never names otherwise is a man's: Alex, not Crewe Alexandra's."""
    word = fold(scan.doc.tokens[index].word)
    before = scan.doc.tokens[index - 1].word if index else ""
    full = {part for key in entry.keys for part in fold(key).split()}  # Milan is AC Milan's own
    return word in given_names() and before != "the" and word not in full and not full & scan.capital


def changed(scan: Scan, index: int) -> bool:
    """Whether a club or country that is a given name too is somebody who comes on, goes off, or is booked in a live text, and
    never stands beside a score or an opponent: "Smithy off, Jordan on"."""
    tokens = scan.doc.tokens
    word = tokens[index].word
    if not scan.doc.heads or fold(word) not in given_names():
        return False
    around = [
        (tokens[at - 1].word if at else "", tokens[at + 1].word if at + 1 < len(tokens) else "")
        for at in scan.places.get(word, (index,))
    ]
    opposed = any(words & _OPPOSED or any(w[0].isdecimal() and "-" in w for w in words) for words in map(set, around))
    return not opposed and any(behind in _DONE or before in _DONE_BY for before, behind in around)


_OPPOSED = frozenset("v vs against beat lead trail".split())
_DONE = frozenset("on off booked subbed comes replaces replaced ✅ ❌ carded".split())
_DONE_BY = frozenset("replaces sub subbing replacing".split())


def first_name(scan: Scan, index: int, behind: Token) -> bool:
    """Whether a place or a club is a man's first name here: it may be one, and always has a surname behind it."""
    word = fold(scan.doc.tokens[index].word)
    if word not in given_names() or word in scan.alone or index in scan.shouted or not behind.capital:
        return False
    return (
        behind.word[0].isalpha()
        and behind.word not in CALENDAR
        and behind.word not in PARTICLES
        and (behind.word,) not in positions()
        and (behind.word,) not in titles()
        and not any(
            behind.word in family(name)
            for name in ("club_suffix", "club_team", "venue_suffix", "competition_suffix", "no_surname", "no_person")
        )
    )


def opens_other(doc: Document, at: int, last: int) -> bool:
    """Whether a name that no list knows goes on behind the first word of a club's."""
    if at >= last or not doc.tokens[at].capital or not doc.tokens[at].word[0].isalpha():
        return False
    word = doc.tokens[at].word
    return not ordinary(word) and fold(word) not in given_names() and word not in PARTICLES


def speaks_of(scan: Scan, entry: gazetteer.Entry, index: int) -> bool:
    """A bare nickname ("Leao", "Leões") needs its article, or its club's own name elsewhere in the report."""
    tokens = scan.doc.tokens
    if index and tokens[index - 1].word in ("the", "los", "les", "die"):
        return index < 2 or tokens[index - 2].word != "at" or tokens[index].word.endswith("s")  # at the Falcon
    if index > 1 and tokens[index - 2].word == "the" and not tokens[index - 1].capital and tokens[index - 1].word.isalpha():
        return True  # the young Gunners
    named = _own_words(entry) - {fold(tokens[index].word)}  # a man called Rose names no Bonnyrigg Rose
    return not named.isdisjoint(scan.capital)


def called_so(scan: Scan, entry: gazetteer.Entry, index: int) -> bool:
    """Whether a plural that opens a sentence is what a club of the report is called: "Saints" of St Mirren, "Royals" of Reading."""
    word = scan.doc.tokens[index].word
    own = _own_words(entry)
    return word.endswith("s") and word not in own and not own.isdisjoint(scan.capital)


def _own_words(entry: gazetteer.Entry) -> set[str]:
    """The words that only these clubs' full names have: bournemouth of AFC Bournemouth."""
    return {part for key in entry.keys for part in key_words(key) if len(part) > 2 and part not in family("club_suffix")}


def longer(scan: Scan, index: int, at: int, last: int) -> bool:
    """Whether one word that nothing explains goes on behind a club's short name, here and elsewhere: "Swindon Supermarine"."""
    tokens = scan.doc.tokens
    if at + 1 != last or scan.doc.heads or {index, at} & scan.shouted or {index, at} & scan.rolled:
        return False
    word = tokens[at]
    if (
        not (word.capital and word.word.isalpha())
        or ordinary(word.word)
        or fold(word.word) in given_names()
        or word.word in CALENDAR
    ):
        return False
    return fold(tokens[index].word) not in scan.alone and not any(gazetteer.at(scan.doc, at, last))
