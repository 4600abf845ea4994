"""The words by which names are told from other capitalised words: given names, titles, positions, ordinary words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from .. import lexicon, pack
from ..record import record
from ..text import Token
from . import gazetteer
from .gazetteer import fold

PARTICLES = frozenset(
    "de del della di da do dos das los van von der den ter ten te la le el al bin ben y e du des op 't st saint mac mc".split()
)

EPITHETS = frozenset("big wee lil mighty young super mr mrs ms".split())  # before a name, and no part of it

# What a player does, behind his name
DEEDS = frozenset(
    "scores scored shoots fires fired heads headed nods nodded curls curled volleys volleyed drills drilled slots slotted taps tapped tucks tucked saves "
    "saved denies denied replaces replaced catches caught fouls fouled wins won blazes blazed crosses crossed sends sent slips slipped slides slid "
    "equalises equalised levels levelled misses missed blocks blocked clears cleared trips tripped booked cautioned cuts races raced bursts burst "
    "steers steered smashes smashed converts converted tries tried brings brought picks robs lobs chips lashes lashed squares squared pokes prods".split()
)
CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december "
    "christmas easter boxing tues thurs sept".split()
)

# Listed as descriptions of players, but in a report far more often something else.
_VAGUE = frozenset(
    "back target anchor pivot rock giant marker victim culprit offender youth brother partner half wing flop villain".split()
)


@record
class Name:
    """A capitalised name in the text: token range, what it is, and the teams (or the words) it stands for."""

    first: int
    last: int
    kind: str  # team nickname people ground competition place person official other
    keys: tuple[str, ...] = ()


@cache
def family(name: str) -> frozenset[str]:
    return frozenset(lexicon.family(name))


@cache
def phrases(name: str) -> frozenset[tuple[str, ...]]:
    """A family by words."""
    return frozenset(tuple(entry.split()) for entry in family(name))


@cache
def _openings(name: str) -> frozenset[str]:
    return frozenset(words[0] for words in phrases(name))


@cache
def _closings(name: str) -> frozenset[str]:
    return frozenset(words[-1] for words in phrases(name))


def ends(words: list[str], name: str) -> bool:
    """Whether words end with a phrase of a family."""
    return (
        bool(words)
        and words[-1] in _closings(name)
        and any(tuple(words[-size:]) in phrases(name) for size in range(1, min(5, len(words)) + 1))
    )


def begins(words: list[str], name: str) -> bool:
    """Whether words begin with a phrase of a family."""
    return (
        bool(words)
        and words[0] in _openings(name)
        and any(tuple(words[:size]) in phrases(name) for size in range(1, min(4, len(words)) + 1))
    )


@cache
def double_words() -> frozenset[str]:
    return lexicon.words("double_words.txt")


@pack.stowed
def given_names() -> dict[str, str]:
    return {fold(name): sex for name, sex in lexicon.table("given_names.txt").items()}


@pack.kept
def titles() -> dict[tuple[str, ...], str]:
    """Words before a name which say that it is no player's: manager, referee, other."""
    return {tuple(fold(title).replace("-", " ").split()): kind for title, kind in lexicon.table("person_titles.txt").items()}


@pack.kept
def positions() -> dict[tuple[str, ...], str]:
    """Words for a player by what he does, with the position they tell."""
    listed = {tuple(fold(words).replace("-", " ").replace(".", "").replace("'", " '").split()): kind
              for words, kind in lexicon.table("positions.txt").items()}  # fmt: skip
    peoples = {words for rows in gazetteer.index().values() for words, entry in rows if entry.kind == "people"}
    return {
        words: kind for words, kind in listed.items() if words not in peoples and (len(words) > 1 or words[0] not in _VAGUE)
    }


_SCORERS = frozenset("scorer goalscorer marksman provider creator architect supplier".split())
_AGAIN = frozenset("again once more also then".split())
_COPULA = frozenset("was is were being".split())


def says_scorer(tokens: Sequence[Token], index: int, end: int) -> bool:
    """Whether "the scorer" or "the provider" says what somebody was ("the scorer was Smith", "Smith the scorer") and stands for nobody itself."""
    at = next((at for at in range(index - 1, -1, -1) if tokens[at].word not in _AGAIN), -1)  # "Smith once again the provider"
    before, behind = tokens[at] if at >= 0 else None, tokens[end : end + 2]
    told = before is not None and (before.word in _COPULA or before.capital)
    return tokens[end - 1].word in _SCORERS and (told or len(behind) == 2 and behind[0].word in _COPULA and behind[1].capital)


def ordinary(word: str) -> bool:
    """Whether a word (lower case) is an ordinary one, which a capital does not make a name."""
    common = lexicon.common_words()
    if word in common or len(word) > 5 and word.endswith(("ingly", "edly", "fully")):
        return True
    return word.endswith("s") and word[:-1] in common


def ground_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word for a ground stands small behind a name: "the Kirkby complex", "Kirkby training ground"."""
    words = [token.word for token in tokens[at : at + 3]]
    return bool(words) and not tokens[at].capital and begins(words, "ground_noun")


def two_men(names: Sequence[Sequence[str]]) -> bool:
    """Whether two names set against each other are likely men's: "Marco Lund v Ole Ek, captains who know each other well"."""
    clubs = family("club_suffix") | family("club_prefix")
    full = all(len(words) > 1 and not clubs & {words[0], words[-1]} for words in names)
    return full and any(words[0] in given_names() for words in names)
