"""Grounds and competitions that no list knows, by the last word of their names: "Gasworks Road", "the Border County Women's Cup".

Their other words may be ordinary ones ("Pit Lane"), or a possessive ("Sadler's Lane"), so that a title is looked for before
a run of capitals is cut into names.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..text import Token
from . import gazetteer
from .scan import Scan
from .wording import CALENDAR, PARTICLES, Name, family

_LONGEST = 6  # words
# Whose cup it may be: "Saturday's Cup" and "Leeds's Cup" are none.
_OWNERS = frozenset(
    "women ladies men girls boys veterans seniors juniors youth colleges schools champions winners losers governor governors "
    "president presidents mayor king kings queen queens prince princes chairman emir sultan people founders workers hospitals".split()
)
_STAGES = frozenset("final semi quarter semi-final quarter-final tie round first second third fourth group replay".split())
_AT = frozenset(("at", "@", "from", "around", "inside", "to"))
# "Fired at Chris Lane": behind a shot or a look, a man.
AIMED = frozenset(
    "straight directly shot shots fired firing headed drilled drove header shooting struck volleyed aimed pass passed passing ball cross look "
    "looked looking rolled squared gave played lofted fed over across through addition thanks credit due next close close-range".split()
)


def aims(before: Sequence[str]) -> bool:
    """Whether some words say that the ball goes where "at" behind them leads: "shot", "shot tamely"."""
    return bool(AIMED & {*before[-1:]}) or before[-1:] != [] and before[-1].endswith("ly") and bool(AIMED & {*before[-2:-1]})


ONLY_GROUNDS = frozenset(
    "road street avenue stadium arena maidan gardens recreation ground grounds rec sportsground oval".split()
)
LEADS = frozenset("stadio estadio estadi estádio stade stadion parc campo".split())


def titled(scan: Scan, index: int, first: int, last: int) -> Name | None:
    """The ground or the competition whose name begins at a token of a sentence, or behind its article."""
    tokens = scan.doc.tokens
    if tokens[index].word == "the" and index + 1 < last:
        index += 1
        if end := _colours(tokens, index, last):
            return Name(
                index, end, "team", (" ".join(token.word.title() for token in tokens[index:end]).replace("And", "and"),)
            )
    if not tokens[index].capital or not tokens[index].word[0].isalpha() or tokens[index].word in CALENDAR:
        return None
    if index in scan.shouted and scan.doc.work[tokens[index].start : tokens[index].end].isupper():
        return None
    stops = _stops(tokens, index, last)
    if len(stops) < 2:
        return None
    known = max((end for end, entry in gazetteer.at(scan.doc, index, last)), default=0)
    if tokens[index].word in LEADS and stops[-1] > known:
        return Name(index, stops[-1], "ground", ("",))
    for end in reversed(stops):
        head = tokens[end - 1].word
        if end - index < 2 or end <= known:
            continue
        if head in family("competition_suffix") and _competition(scan, index, end, index == first):
            return Name(index, end, "competition", (" ".join(token.word for token in tokens[index:end]),))
        if head in family("venue_suffix") and _ground(scan, index, end):
            return Name(index, end, "ground", ("",))
    return None


def _colours(tokens: tuple[Token, ...], at: int, last: int) -> int:
    """The token behind what a team is called by its two colours, where no list knows it: "the Black and Whites"."""
    if at + 3 > last or not (tokens[at].capital and tokens[at + 2].capital) or tokens[at + 1].word not in ("and", "&", "'n'"):
        return 0
    both = tokens[at].word in family("colour_one") and tokens[at + 2].word in family("colours_other")
    return (
        at + 3
        if both
        and not any(
            entry.kind == "nickname"
            for words, entry in gazetteer.listed(tokens[at].word)
            if gazetteer.match(tokens, at, last, words)
        )
        else 0
    )


def _stops(tokens: tuple[Token, ...], index: int, last: int) -> list[int]:
    """Where a name of capitalised words may end: behind each of them."""
    out: list[int] = []
    at = index
    while at < min(last, index + 2 * _LONGEST) and len(out) < _LONGEST:
        word = tokens[at].word
        if tokens[at].capital and word[0].isalpha():
            out.append(at + 1)
        elif not (
            word in ("'s", "'", "&")
            or word in PARTICLES
            or word == "."
            and tokens[at - 1].word in ("st", "f.a", "fa")
            and at > index
        ):
            break
        at += 1
    return out


def _competition(scan: Scan, first: int, end: int, opens: bool) -> bool:
    """Whether a run that ends with "Cup" or "League" names one: led by an article, and with no owner that a cup has not."""
    tokens = scan.doc.tokens
    before = tokens[first - 1].word if first else ""
    staged = opens and end < len(tokens) and tokens[end].word in _STAGES
    if before not in ("the", "this", "their", "its", "a", "our", "in", "of", "inaugural", "prestigious") and not staged:
        return False
    for at in range(first, end):
        word = tokens[at].word
        if word in ("'s", "'") and tokens[at - 1].word not in _OWNERS or word in CALENDAR:
            return False
    inside = [entry for at in range(first, end - 1) for _, entry in gazetteer.at(scan.doc, at, end)]
    return not any(entry.kind in ("team", "nickname") and len(entry.keys) < 3 for entry in inside)  # not County, of many


def _ground(scan: Scan, first: int, end: int) -> bool:
    """Whether a run that ends with "Road" or "Lane" names a ground: "at" leads it, and nothing is aimed there."""
    tokens = scan.doc.tokens
    led = first - 2 if first and tokens[first - 1].word == "the" else first - 1
    if led < 0 or tokens[led].word not in _AT:
        return False
    if any(tokens[stop].word in ("'s", "'") for stop, entry in gazetteer.at(scan.doc, first, end) if stop < end):
        return False  # at Arsenal's Emirates Stadium
    if tokens[end - 1].word in ONLY_GROUNDS:
        return True
    return tokens[led].word in ("at", "@") and not aims([token.word for token in tokens[max(0, led - 2) : led]])
