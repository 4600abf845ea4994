"""What posts call the two sides: by tags beside the score, and by the name under which one of them posts."""

from __future__ import annotations

from collections import Counter

from ..text import Document
from .fixture_lines import GENERIC, LONGEST, Side, within
from .gazetteer import fold
from .wording import family


def tagged(doc: Document) -> tuple[tuple[str, str], list[Side]] | None:
    """The sides of a feed that only has their tags beside the score, again and again: "#KEL 1-0 #HUL"."""
    tokens, pairs = doc.tokens, Counter[tuple[str, str]]()
    for at in range(len(tokens) - 4):
        marks = [token.word for token in tokens[at : at + 5]]
        if marks[0] == marks[3] == "#" and marks[2][0].isdecimal() and marks[1].isalpha() and marks[4].isalpha():
            pairs[marks[1], marks[4]] += 1
    ((codes, count),) = pairs.most_common(1) or (((("", ""), 0)),)
    if count < _TAGGED:
        return None
    pair = [_spelled_by(doc, code) for code in codes]
    return (codes, pair) if pair[0].words != pair[1].words else None


_TAGGED = 3  # so often a feed has both tags


def _spelled_by(doc: Document, code: str) -> Side:
    """A side by the first name that its tag begins, or is made of; no ground's."""
    tokens = doc.tokens
    fits = [
        at
        for at, token in enumerate(tokens)
        if token.capital and len(token.word) > len(code) and token.word[0] == code[0] and within(code, fold(token.word))
        if not (at and tokens[at - 1].word == "at")
    ]
    for at in sorted(fits, key=lambda at: not fold(tokens[at].word).startswith(code)):
        end = at + 1
        while end < len(tokens) and tokens[end].word in family("club_suffix") | family("club_team"):
            end += 1
        words = tuple(fold(token.word) for token in tokens[at:end])
        return Side(words, doc.name(tokens[at].start, tokens[end - 1].end), "", ())
    return Side((code,), code.upper(), "", ())


def posted_as(doc: Document, side: Side) -> Side:
    """A side by the name under which it posts, where that is fuller: "Holy Trinity" under "Gainsborough Holy Trinity @GHT"."""
    core = [word for word in side.words if word not in GENERIC]
    for at, token in enumerate(doc.tokens[:_TOP]):
        if token.word == "@" and at:
            begin = at
            line = doc.work.rfind("\n", 0, doc.tokens[at - 1].end)
            while begin and doc.tokens[begin - 1].capital and doc.tokens[begin - 1].start > line and at - begin < LONGEST:
                begin -= 1
            words = [fold(other.word) for other in doc.tokens[begin:at]]
            if any(words[i : i + len(core)] == core for i in range(len(words))) and len(words) > len(side.words):
                return Side(tuple(words), doc.name(doc.tokens[begin].start, doc.tokens[at - 1].end), side.code, side.known)
    return side


_TOP = 40  # tokens of a feed in which it says who posts
