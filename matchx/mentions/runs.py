"""Where a run of capitalised words ends that may hold names: "Merel de Wit", "Schalke 04", "St. Mirren", "Mateo "Chispa" Ferreyra"."""

from __future__ import annotations

from ..text import Document, Token
from . import gazetteer
from .capitals import nickname_end
from .gazetteer import fold
from .scan import Scan
from .wording import PARTICLES, Name, family


def run_end(scan: Scan, index: int, last: int) -> int:
    """End of the run of name words that begins at a token, or the token itself where none begins."""
    doc = scan.doc
    tokens = doc.tokens
    token = tokens[index]
    if not token.capital or not token.word[0].isalpha():
        small = (
            token.word in PARTICLES
            and _particles_end(tokens, index, last)
            and token.word not in ("y", "e", "la", "le", "te", "st", "do")
        )
        if not small:
            return index
    end = index + 1
    while end < last:
        word = tokens[end].word
        listed = max(*(stop for stop, _ in gazetteer.at(doc, end - 1, last)), club_end(scan, end - 1, last), 0, 0)
        if listed > end:
            end = listed
        elif word == "'s" and tokens[end - 1].word in scan.patrons and "st" in (tokens[end - 2].word, tokens[end - 3].word):
            end += 1  # St Brendan's
        elif (
            tokens[end].capital
            and word[0].isalpha()
            or word == "."
            and end + 1 < last
            and tokens[end + 1].capital
            and _abbreviated(tokens[end - 1])
        ):
            end += 1
        elif nickname := nickname_end(tokens, end, last):
            end = nickname
        elif tokens[end - 1].word not in "'s" and (behind := _particles_end(tokens, end, last)):
            end = behind
        elif (
            word == "&"
            and end + 1 < last
            and tokens[end + 1].capital
            or word.isdecimal()
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
    """The token behind the particles that begin at a token, and the name they lead; 0 where they lead none."""
    end = at
    while end < last and end - at < 3 and not tokens[end].capital and (
        tokens[end].word in PARTICLES or tokens[end].word == "an" and tokens[end - 1].word in _SONS
    ):  # fmt: skip
        end += 1
    if end == at:
        return 0
    return end + 1 if end < last and tokens[end].capital and tokens[end].word[0].isalpha() else 0


_SONS = frozenset("mac mag nic".split())  # Mac an Ghoill


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


def club_end(scan: Scan, index: int, last: int) -> int:
    """End of the longest team of a score line, a heading or a line-up that begins at a token; 0 where none does."""
    if not scan.doc.tokens[index].capital:
        return 0
    listed = scan.clubs_by_word.get(fold(scan.doc.tokens[index].word), ())
    return max((gazetteer.match(scan.doc.tokens, index, last, words) for words in listed), default=0)


def of_two_towns(doc: Document, index: int, last: int) -> Name | None:
    """A club of two places that no list need know: "Norley & Stanton Ladies"."""
    tokens = doc.tokens[index:last]
    joined = len(tokens) > 3 and tokens[0].capital and tokens[1].word == "&" and tokens[-1].word in family("club_suffix")
    if not joined or not all(token.capital or token.word == "&" for token in tokens):
        return None
    return Name(index, last, "team", (doc.name(tokens[0].start, tokens[-1].end),))
