"""Ordinary words that are a man's name here: "fed by Close", "Ball's cross", "then Dent levelled" of Callum Dent."""

from __future__ import annotations

from collections.abc import Sequence

from ..text import Token
from .gazetteer import fold
from .scan import Scan
from .wording import DEEDS, begins, family, ordinary, phrases, positions

THINGS = frozenset(
    "corner corners cross crosses post ball pass shot header penalty wall bar save kick goal play half home away man keeper free chance long short great good best "
    "early late poor nice fine neat clever lovely strong wide high low quick deep sharp bright golden young old new big little small hard first last next "
    "power pace touch park field lane street hall church bell star king knight major may will mark drew rob chase hunt lead front back side".split()
)
# ... that do what men do only as men: "Knight put Leeds ahead", not "Corner headed away"
CALLINGS = frozenset("park field lane street hall church bell star king knight major may will mark drew rob chase hunt".split())
QUALITIES = frozenset(  # no verb stands behind these: "Sharp headed in" tells of a man
    "sharp young best bright strong good hard little small long short low high deep golden old new fine poor great wide".split()
)
KICKED = frozenset("shot shots cross pass ball corner header effort drive strike kick free-kick volley assist".split())


def does(scan: Scan, index: int) -> bool:
    """Whether what stands behind a word is what men do, or another man: "Cole scores", "Dent opened", "Fell and Okafor"."""
    tokens = scan.doc.tokens
    if index + 2 >= len(tokens):
        return False
    nxt, then = tokens[index + 1], tokens[index + 2]
    if nxt.capital:
        return False
    if nxt.word in ("and", "&"):
        return then.capital and then.word[0].isalpha() and not ordinary(then.word)
    return nxt.word in DEEDS or begins([token.word for token in tokens[index + 1 : index + 4]], "man_opens")


def acts(scan: Scan, index: int, sentence: int) -> bool:
    """Whether a word with a capital within a sentence of prose has no article anywhere, and does something: "fed by Close"."""
    tokens = scan.doc.tokens
    places = scan.places.get(tokens[index].word, [])
    acting = sum(_agent(tokens, at) for at in places)
    led = sum(not _agent(tokens, at) and _led(tokens, at) for at in places)
    sure = acting > led
    weakly = not led and scan.inside[fold(tokens[index].word)] > 1 and not scan.lower[tokens[index].word]
    if index in scan.shouted or not (sure or weakly and any(tokens[at - 1].word in _BY for at in places)):
        return False
    return index > sentence or _goes_on(tokens, index)


_NO_MAN = frozenset("the a an this that our their his her its every each no any of in on at '".split())
_BY = frozenset("by from for with to".split())
_PREPOSITIONS = frozenset("from through with to off on in out up".split())


def _led(tokens: Sequence[Token], at: int) -> bool:
    """Whether what stands before a word is what no man has there: "the Cup", but "a Close cross", "Callum Close"."""
    before = tokens[at - 1]
    if before.capital:
        return ordinary(before.word)
    return before.word in _NO_MAN and not (at + 1 < len(tokens) and tokens[at + 1].word in KICKED)


def _agent(tokens: Sequence[Token], at: int) -> bool:
    """Whether what stands around a word is what stands around a man who acts."""
    before = tokens[at - 1].word
    if before in ("by", "past", "beating") or before in family("man_before") or (before,) in positions():
        return True
    led = (before,) in phrases("person_before") and before not in _PREPOSITIONS
    pair = (tokens[at - 2].word, before) in phrases("person_before")
    owned = before == "'s" and tokens[at - 2].capital
    follows = owned or before == "," or before[0].isalnum() and before not in _NO_MAN
    return led or pair or follows and _goes_on(tokens, at)


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether what a man does follows, or what is his: "Ball delivered", "Ball's cross"."""
    behind = [token.word for token in tokens[at + 1 : at + 5]]
    if behind[:1] == ["'s"]:
        return tuple(behind[:2]) in phrases("person_after")  # "Ball's cross"
    if not behind or tokens[at + 1].capital:
        return False
    does = behind[0] in DEEDS or behind[0] in family("finite") or len(behind[0]) > 4 and behind[0].endswith("ed")
    return does or begins(behind, "man_opens") or begins(behind, "person_after")


def of_named(scan: Scan, index: int, sentence: int) -> bool:
    """Whether an ordinary word is the surname of a man named in full: "then Dent levelled", "Dent scored" of Callum Dent."""
    tokens = scan.doc.tokens
    word = tokens[index].word
    if word not in scan.surnames or index in scan.shouted or word in family("no_surname"):
        return False
    if index > sentence and (tokens[index - 1].word[0].isalnum() or tokens[index - 1].word in ",;(-"):
        return True
    behind = tokens[index + 1].word if index + 1 < len(tokens) else "."
    if word in THINGS:
        return _goes_on(tokens, index)
    return does(scan, index) or behind in ("'s", "'", ",", "had", "was", "then")


def called_twice(scan: Scan, index: int) -> bool:
    """Whether an ordinary word is a man of a live text: with a capital in mid-sentence more than once, never small."""
    word = scan.doc.tokens[index].word
    twice = scan.inside[fold(word)] >= 2 and not scan.lower[word] and len(word) > 3
    return twice and index not in scan.shouted and word not in THINGS
