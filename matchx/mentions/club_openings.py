"""Words with a capital that belong to the name of a club or a town, where an ordinary word might open it."""

from __future__ import annotations

from . import gazetteer
from .gazetteer import fold
from .scan import Scan
from .wording import family, given_names, ordinary

_OF_PLACES = frozenset("port mount north south east west upper market great chipping".split())  # no man is called so


def opens_club(scan: Scan, index: int, last: int, sentence: int) -> bool:
    """Whether an ordinary word opens the name of a club: "Pro Vercelli", "Olympic Charleroi", "Market Rasen"."""
    tokens = scan.doc.tokens
    word = tokens[index].word
    named = word in family("town_first") and (index > sentence or scan.inside[word] > 0)
    if not (named or word in family("club_first")) or index + 1 >= last or index in scan.shouted:
        return False
    following = tokens[index + 1]
    town = any(entry.kind in ("place", "team") for _, entry in gazetteer.at(scan.doc, index + 1, last))
    return (
        following.capital
        and following.word[0].isalpha()
        and (town or not ordinary(following.word) and (word in _OF_PLACES or fold(following.word) not in given_names()))
    )


def of_club(scan: Scan, index: int, last: int, sentence: int) -> bool:
    """Whether a word with a capital that its place does not ask for stands before what only clubs are called."""
    tokens = scan.doc.tokens
    return (
        index < last - 1
        and (
            index > sentence
            or tokens[index].word in family("town_suffix")
            or name_elsewhere(scan, index)
            or _run_elsewhere(scan, index, last)
        )
        and not scan.doc.heads
        and index not in scan.shouted
        and (index == sentence or tokens[index - 1].word[0].isalpha() or last < len(tokens) and tokens[last].word.isdecimal())
        and tokens[last - 1].word in family("club_suffix")
        and all(token.capital and token.word[0].isalpha() for token in tokens[index:last])
    )


def _run_elsewhere(scan: Scan, index: int, last: int) -> bool:
    """Whether the same words stand with capitals within another sentence."""
    tokens = scan.doc.tokens
    run = [token.word for token in tokens[index:last]]
    return any([token.word for token in tokens[at : at + len(run)]] == run for at in scan.places.get(run[0], ()) if at != index)


def name_elsewhere(scan: Scan, index: int) -> bool:
    return scan.inside[fold(scan.doc.tokens[index].word)] > 0
