"""WHAT IS NAMED: minutes, scores, teams, people, and the cues that change what a clause means.

``find`` returns the mentions of a document, in order and never overlapping; ``mask`` makes of them the stream of symbols
that rules read.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Clock, Mention, When
from ..rule import Grammar, Stream, Unit, Vocabulary
from ..symbols import BREAK, OBJECTS, PRONOUNS, SYMBOLS
from ..text import Document, Token
from . import minutes, names, people, scores

_SUBJECTS = frozenset("pkdgtuhy")
_LEADS = BREAK + "M"  # behind the start of a sentence or a time a person is a subject: "In the 20th minute Smith shot"


def plain_stream(doc: Document, vocabulary: Vocabulary) -> Stream:
    """The stream of bare words, which the patterns of minutes and scores read."""
    return mask(doc, [], vocabulary)


def mask(doc: Document, mentions: list[Mention], vocabulary: Vocabulary) -> Stream:
    """One unit for each mention and each other word, with a break unit between sentences."""
    units: list[Unit] = []
    symbols: list[str] = []
    starts = {mention.first: mention for mention in mentions}
    tokens, words = doc.tokens, vocabulary.words
    bound = vocabulary.words_of("subject_before")
    for first, last in doc.sentences:
        place = tokens[first].start
        units.append(Unit(place, place, first, first, ""))
        symbols.append(BREAK)
        index = first
        while index < last:
            token = tokens[index]
            mention = starts.get(index)
            if mention is None or mention.last > last:
                units.append(Unit(token.start, token.end, index, index + 1, token.word))
                symbol = words.get(token.word) or ("N" if token.word[0].isdigit() else "w")
                symbols.append(symbol)
                index += 1
                continue
            symbol = SYMBOLS.get(mention.type) or PRONOUNS[token.word]
            if symbol in OBJECTS and not (
                symbols[-1] in _LEADS
                or units[-1].word in bound
                or _fronted(vocabulary, symbols, units, tokens[mention.last : last])
            ):
                symbol = OBJECTS[symbol]
            units.append(Unit(mention.start, mention.end, index, mention.last, "", mention))
            symbols.append(symbol)
            index = mention.last
    place = tokens[-1].end if tokens else 0
    units.append(Unit(place, place, len(tokens), len(tokens), ""))
    symbols.append(BREAK)
    return Stream("".join(symbols), tuple(units))


def _fronted(vocabulary: Vocabulary, symbols: list[str], units: list[Unit], behind: Sequence[Token]) -> bool:
    """Whether a name stands behind an adverbial that opens the clause ("At the other end Smith, unmarked, shot")."""
    bound = vocabulary.words_of("subject_before")
    if (
        units[-1].mention is not None
        or not units[-1].word[:1].isalpha()
        or units[-1].word in vocabulary.words_of("no_fronted_end")
    ):
        return False
    size = 1
    while size < 12 and symbols[-size - 1] not in _LEADS and units[-size - 1].word not in bound:
        size += 1
    stretch = units[-size:]
    if size < 2 or stretch[0].word not in vocabulary.words_of("fronting") and not stretch[0].word.isdigit():
        return False
    finite = vocabulary.words_of("finite")
    if any(unit.word in finite or len(unit.word) > 4 and unit.word.endswith("ed") for unit in stretch[1:]):
        return False
    if any(
        unit.mention is not None and symbol.lower() in _SUBJECTS for unit, symbol in zip(stretch, symbols[-size:], strict=True)
    ):
        return False
    follows = behind[0].word if behind else "."
    return follows in finite or follows.endswith(("ed", "ly")) or follows == "," and size > 3


def find(doc: Document, grammar: Grammar) -> list[Mention]:
    """All mentions of a document, in order, never overlapping."""
    bare = plain_stream(doc, grammar.vocabulary)
    taken = minutes.find(doc, bare, grammar)
    busy = {index for mention in taken for index in range(mention.first, mention.last)}
    taken += [score for score in scores.find(doc, bare, grammar) if not busy & set(range(score.first, score.last))]
    taken += _elliptical(doc, taken)
    found = people.find(doc, names.find(doc), taken)
    listed = _listed_minutes(doc, found, taken)
    heads = {index for first, (_, body) in doc.heads.items() for index in range(first, body)}
    said = [m for m in taken + found + listed if m.first not in heads or m.type == "MINUTE"]
    return sorted(said, key=lambda mention: mention.first)


def _elliptical(doc: Document, taken: list[Mention]) -> list[Mention]:
    """ "A replaced B after 70 minutes and C came on after 81": a bare figure behind the same word as a minute before it."""
    tokens = doc.tokens
    out = []
    for first, last in doc.sentences:
        known = [m for m in taken if first <= m.first < last and m.type == "MINUTE"]
        words = {tokens[m.first].word: m for m in known if tokens[m.first].word in ("after", "on", "in", "by")}
        busy = {index for m in taken if first <= m.first < last for index in range(m.first, m.last)}
        for at in range(first + 1, last):
            lead, word = tokens[at - 1].word, tokens[at].word
            if lead not in words or at in busy or not word.isdigit() or not 1 <= int(word) <= 120 or words[lead].first > at:
                continue
            if at + 1 >= last or tokens[at + 1].word in (",", ".", ";", "and", "but", ")"):
                when = When("clock", Clock(int(word), source="stated"))
                out.append(
                    Mention("MINUTE", tokens[at - 1].start, tokens[at].end, at - 1, at + 1, (when,), {"rule": "elliptical"})
                )
    return out


_MARKS = {"pen": "pen", "pens": "pen", "p": "pen", "penalty": "pen", "og": "og"}
_OPENERS = frozenset("( , : ; - . ) and & /".split())
_CLOSERS = frozenset(") , . ; ( and & pen pens og min mins ' /".split())


def _listed_minutes(doc: Document, found: list[Mention], taken: list[Mention]) -> list[Mention]:
    """The bare minutes of lists and footers: "Rowe (Kendall 64)", "Booked: Opie 49, Prior 34.", "Riise 1, Nunez 113."."""
    tokens = doc.tokens
    starts = {first for first, _ in doc.sentences}
    ends = {last for _, last in doc.sentences}
    out = []
    for mention in taken:
        mark = _marked(doc, mention.last)[0] if mention.type == "MINUTE" else ""
        if mark and isinstance(mention.traits, dict):
            mention.traits[mark] = True  # "(Fenn 45+2 pen)"
    busy = {index for mention in taken for index in range(mention.first, mention.last)}
    for mention in found:
        at = mention.last
        if mention.type not in ("PLAYER", "KEEPER") or at >= len(tokens) or at in busy or mention.first in busy:
            continue
        number = tokens[at].word
        if tokens[at].word in ("again", *_MARKS) and at + 1 < len(tokens):
            at += 1  # "Nunez (12) and again 34", "Ricci og 88"
        if (
            tokens[at].word == ","
            and tokens[mention.first - 1].word == "("
            and at + 2 < len(tokens)
            and tokens[at + 2].word == ")"
        ):
            at += 1  # "Bar (Moyo, 9)"
        ahead, past = _marked(doc, at)
        if ahead and past < len(tokens) and tokens[past].word.isdigit():
            at = past  # "Moyo (pen) 87", "Hale og 88"
        else:
            ahead = ""
        number = tokens[at].word
        listed = mention.first in starts or tokens[mention.first - 1].word in _OPENERS
        closed = at + 1 in ends or at + 1 < len(tokens) and tokens[at + 1].word in _CLOSERS
        if listed and closed and at not in ends and number.isdigit() and 1 <= int(number) <= 120:
            while True:
                mark, behind = _marked(doc, at + 1)
                mark, ahead = mark or ahead, ""
                when = When("clock", Clock(int(tokens[at].word), source="stated"))
                traits = {"bracket": True} | ({mark: True} if mark else {})
                out.append(Mention("MINUTE", tokens[at].start, tokens[at].end, at, at + 1, (when,), traits))
                more = [token.word for token in tokens[behind : behind + 2]]
                if (
                    len(more) < 2
                    or more[0] != ","
                    or not more[1].isdigit()
                    or behind + 1 in busy
                    or not 1 <= int(more[1]) <= 120
                ):
                    break
                at = behind + 1  # "X 12, 34 (pen), 60"
    return out


def _marked(doc: Document, at: int) -> tuple[str, int]:
    """The mark behind a listed minute, pen or og, also in brackets of its own; and where the list goes on."""
    tokens = doc.tokens
    words = [token.word for token in tokens[at : at + 4]]
    skip = 1 if words[:1] in (["("], ["'"]) else 0
    mark = _MARKS.get(words[skip], "") if len(words) > skip else ""
    if not mark:
        return "", at
    closed = words[skip + 1 : skip + 2] == [")"] and skip == 1 and words[0] == "("
    return mark, at + skip + 1 + closed


def patterns() -> list[str]:
    """The patterns of all mentions, whose words the vocabulary has to hold."""
    return [*minutes.patterns(), *scores.patterns()]
