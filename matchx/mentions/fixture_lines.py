"""Where a heading has two teams: on one line, or below each other with the score between them."""

from __future__ import annotations

from collections.abc import Iterator

from ..record import record
from ..text import Document, Token

VERSUS = ("v", "vs", "versus")
VISITS = ("at", "@")  # "Cascade at Thunder": the second is at home
LONGEST = 5  # words of a club's name
OF = "'s"  # St Brendan's, King's Norley
# Parts of a club's name that say nothing of which club it is, and by which nobody calls it.
GENERIC = frozenset(
    "women ladies men reserves u7 u8 u9 u10 u11 u12 u13 u14 u15 u16 u17 u18 u19 u20 u21 u23 wfc lfc fc afc cf sc bk fk if ff ik il sk nk ac f.c a.f.c xi ii b".split()
)
Words = tuple[str, ...]


@record
class Side:
    """A team as a heading has it: its words folded, its name, a code in brackets, and the teams of the lists it may be."""

    words: Words
    name: str
    code: str
    known: tuple[str, ...]


def within(code: str, word: str) -> bool:
    """Whether letters stand in a word in this order."""
    rest = iter(word)
    return all(letter in rest for letter in code)


_TOP = 12  # lines of a page in which its heading stands


def stacked(doc: Document) -> tuple[tuple[Token, ...], tuple[Token, ...]] | None:
    """The two teams of a page that has one, the score or a "v", and the other below each other."""
    if not doc.heads:
        return None
    lines = [doc.tokens[first:last] for first, last in doc.blocks[:_TOP]]
    for at, left in enumerate(lines):
        if not _lone(left):
            continue
        below = at + 1
        while below < len(lines) and _words(lines[below]) == _words(left):
            below += 1  # beside its badge the name stands again
        between = below
        while between < len(lines) and (_counts(lines[between]) or " ".join(_words(lines[between])) in _STATES):
            between += 1
        if between < len(lines) and any(map(_counts, lines[below:between])) and _lone(lines[between]):
            return left, lines[between]
    return None


def _words(line: tuple[Token, ...]) -> list[str]:
    return [token.word for token in line]


def _lone(line: tuple[Token, ...]) -> bool:
    """Whether a line may be a team's name alone."""
    return len(line) <= LONGEST and line[0].capital and line[0].word.isalpha() and " ".join(_words(line)) not in _STATES


def _counts(line: tuple[Token, ...]) -> bool:
    """Whether a line has the score, a part of it, or a "v"."""
    words = _words(line)
    return words in (["v"], ["vs"]) or all(word[0].isdecimal() or word in "-:" for word in words)


_STATES = frozenset(
    "finished|ft|full time|fulltime|final|live|ht|half time|aet|after extra time|after pens|in progress|ended|result".split("|")
)


def splits(
    doc: Document, tokens: tuple[Token, ...], headed: bool
) -> Iterator[tuple[tuple[Token, ...], tuple[Token, ...], bool]]:
    """A line cut at what may stand between two teams; whether that is sure to be so."""
    for at in range(1, len(tokens) - 1):
        word = tokens[at].word
        spaced = tokens[at - 1].end < tokens[at].start and tokens[at].end < tokens[at + 1].start
        counts = tokens[at - 1].word.isdecimal() and tokens[at + 1].word.isdecimal()
        if word == "against" and doc.heads and tokens[0].capital and len(tokens) <= 24:
            yield tokens[:at], tokens[at + 1 :], False
        elif word in VERSUS or word == "x" and spaced and tokens[at - 1].capital and tokens[at + 1].capital:
            after = at + 1 + (tokens[at + 1].word == ".")
            yield tokens[:at], tokens[after:], len(tokens) <= 24
        elif (
            not headed
            and tokens[at + 1].word == ","
            and word.isdecimal()
            and int(word) < 16
            and at + 2 < len(tokens)
            and tokens[at + 2].capital
        ):
            yield tokens[:at], tokens[at + 2 :], False  # "Kenmore 3, Zale 2"
        elif word in "-:" and spaced and counts:  # "Kenmore 0 - 1 Zale"
            yield tokens[: at - 1], tokens[at + 2 :], False
        elif (
            word in VISITS
            and tokens[0].capital
            and tokens[at + 1].capital
            and tokens[at + 1].word[0].isalpha()
            and len(tokens) - 6 * (":" in [token.word for token in tokens[:5]]) <= 14
            or (
                word == "-"
                and spaced
                and not headed  # "52m: Missed penalty: Leeds - Smith"
                or word.replace("-", ":").replace(":", "").isdecimal()
                and not word.isdecimal()
                and len(word) <= 5
                or (
                    word.isdecimal()
                    and int(word) < 16
                    and tokens[at - 1].word[0] in ")abcdefghijklmnopqrstuvwxyz"
                    and tokens[at + 1].capital
                )
            )
        ):
            yield tokens[:at], tokens[at + 1 :], word == "at" and tokens[at - 1].word == "away"
