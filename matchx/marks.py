"""What the words of a claim add to its tags: with the head, from a free kick, on the rebound, twice.

A chance is told in a hundred constructions, and each of them may hold such a word: it is read here, once for all rules.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from .engine.rule import Stream
from .lexicon import family
from .model import Claim
from .record import replace

_MARKS = (  # the family, the tag, its value
    ("head_word", "body_part", "head"),
    ("left_foot_word", "body_part", "left_foot"),
    ("right_foot_word", "body_part", "right_foot"),
    ("free_kick_word", "set_piece", "free_kick"),
    ("rebound_word", "rebound", True),
)


_ASIDES = frozenset((",", "who", "which", "that", "-", "("))
_HAD = frozenset("had has have having got gets enjoyed created carved".split())
_NEEDS = frozenset("needing needed needs took taking takes requiring required at".split())  # "needed two attempts to hold it"
_TIMES = {"two": 2, "pair": 2, "couple": 2, "three": 3, "four": 4, "five": 5}


@cache
def _phrases(name: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(entry.split()) for entry in family(name))


def mark(claims: Sequence[Claim], stream: Stream) -> list[Claim]:
    """The claims with the tags that their words tell and their rules do not."""
    told = [claim for claim in claims if not _of_his_side(claim, stream)]
    return [_marked(claim, stream) if claim.kind == "chance" else _parted(claim) for claim in told]


_SCORED = {"goal": "scorer", "chance": "shooter", "hint": "scorer", "kick_told": "taker"}
_JOINS = frozenset(("and", "but", "as", "while", "when"))
_HIS = frozenset(("PRONOUN_HIS", "PRONOUN_HER", "PRONOUN_THEIR"))


def _of_his_side(claim: Claim, stream: Stream) -> bool:
    """Whether his side does it, not the man who is named before: "he sent on Smith for Jones, and his side levelled"."""
    units, subject = stream.units, claim.roles.get(_SCORED.get(claim.kind, ""))
    if subject is None or units[claim.at].mention is not subject:
        return False
    for at in range(claim.at + 2, claim.until - 2):
        his = units[at].mention
        if his is None or his.type not in _HIS or units[at + 1].word not in family("side_noun"):
            continue
        verb = units[at + 2].word
        if units[at - 1].word in _JOINS and (verb in family("finite") or verb.endswith("ed")):
            return True
    return False


def _parted(claim: Claim) -> Claim:
    """ "Smith's former team-mate Jones": they play on two sides today."""
    other = claim.roles.get("b") if claim.kind == "relation" else None
    return replace(claim, tags={**claim.tags, "same": False}) if other and other.traits.get("former") else claim


def _marked(claim: Claim, stream: Stream) -> Claim:
    words = [unit.word for unit in stream.units[claim.at : claim.until]]
    told = {(word,) for word in words} | set(pairwise(words))
    tags: dict[str, object] = {tag: value for family, tag, value in reversed(_MARKS) if told & _phrases(family)}
    if (count := _count(claim, stream, words)) > 1:
        tags["count"] = count
    tags |= claim.tags
    if tags.get("outcome") == "saved" and _on_the_line(claim, stream):
        tags["outcome"] = "blocked"
    return replace(claim, tags=tags) if tags != claim.tags else claim


def _on_the_line(claim: Claim, stream: Stream) -> bool:
    """Whether a defender, standing on the line, is told to have kept it out."""
    by = claim.roles.get("by")
    first = next((at for at in range(claim.until - 1, max(claim.at - 30, 0), -1) if stream.units[at].mention is by), claim.at)
    words = [unit.word for unit in stream.units[max(min(first - 3, claim.at), 0) : claim.until]]
    line = any(words[at : at + 3] in (["on", "the", "line"], ["off", "the", "line"]) for at in range(len(words)))
    line = line or any(word in ("clearance", "clearances") for word in words)
    return line and by is not None and "KEEPER" not in by.type


def _count(claim: Claim, stream: Stream, words: list[str]) -> int:
    """How many attempts a claim tells of: "twice shot wide", "had three efforts saved"; not what an aside counts."""
    around = [stream.units[claim.at - 1].word, *words, *(unit.word for unit in stream.units[claim.until : claim.until + 3])]
    end = len(words) + 1
    for place, word in enumerate(around):
        number = 2 if word == "twice" else _TIMES.get(word, 1)
        if number == 1 or _ASIDES & {*around[place:end]} or around[place - 1] in _NEEDS:
            continue
        follows = around[place + 1 : place + 4]
        if word == "twice" and place <= end or follows[:1] in (["times"], ["occasions"]) and place <= end + 1:
            return number
        had = claim.tags.get("outcome") == "missed" and around[place - 1] in _HAD  # the chances may be told one by one
        if 0 < place < end and _plural(follows) and around[place - 1] != "of" and not had:
            return number
    return 1


def _plural(words: list[str]) -> bool:
    """Whether shots, saves or chances are counted."""
    shots = {*family("shot_noun"), *family("real_save"), *family("chance_noun")}
    return any(word[-1:] == "s" and word in shots for word in words)
