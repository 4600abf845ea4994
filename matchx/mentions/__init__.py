"""WHAT IS NAMED: minutes, scores, teams, people, and the cues that change what a clause means.

``find`` returns the mentions of a document, in order and never overlapping; ``mask`` makes of them the stream of symbols
that rules read.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from .. import budget, lexicon
from ..engine.memory import Memory, joined
from ..engine.rule import Grammar, Stream, Unit, Vocabulary
from ..engine.symbols import BREAK, OBJECTS, PRONOUNS, SYMBOLS
from ..model import Clock, Hints, Mention, When
from ..text import Document, Token
from . import appositions, listed, minutes, names, people, scores, sheets
from .sheet_entries import Sheet

_SUBJECTS = frozenset("pkdgtuhy")
_LEADS = BREAK + "M"  # behind the start of a sentence or a time a person is a subject: "In the 20th minute Smith shot"


def plain_stream(doc: Document, vocabulary: Vocabulary) -> Stream:
    """The stream of bare words, which the patterns of minutes and scores read."""
    return mask(doc, [], vocabulary)


def mask(doc: Document, mentions: list[Mention], vocabulary: Vocabulary) -> Stream:
    """One unit for each mention and each other word, with a break unit between sentences."""
    units: list[Unit | Token] = []
    symbols: list[str] = []
    begins = array("I")
    starts = {mention.first: mention for mention in mentions}
    firsts = sorted(starts)
    tokens, words = doc.tokens, vocabulary.words
    bound = vocabulary.words_of("subject_before")
    epithets = vocabulary.words_of("epithet")  # "and burly centre-half Lund rose", "and Reds keeper Lund saved"
    harmless = _undenied(tokens)
    for first, last in doc.sentences:
        budget.check()
        place = tokens[first].start
        units.append(Unit(place, place, first, ""))
        symbols.append(BREAK)
        begins.append(first)
        index = first
        inside = firsts[bisect_left(firsts, first) : bisect_left(firsts, last)]
        for at in [at for at in inside if starts[at].last <= last] + [last]:
            while index < at:  # the words before the mention, or before the end
                units.append(token := tokens[index])
                symbol = words.get(token.word) or ("N" if token.word[0].isdecimal() else "w")
                symbols.append("w" if index in harmless else symbol)
                begins.append(index)
                index += 1
            if at == last:
                break
            token, mention = tokens[at], starts[at]
            symbol = SYMBOLS.get(mention.type) or PRONOUNS[token.word]
            if symbol in OBJECTS and _stands_by(units, tokens[mention.last : last]):
                symbol = OBJECTS[symbol]
            if symbol in OBJECTS and not (
                symbols[-1] in _LEADS
                or _is_sign(units[-1].word)
                or (
                    units[-1].word in bound or units[-1].word in _GROUPED and (symbols[-2] in _LEADS or units[-2].word in bound)
                )
                and not _compared(units, tokens[mention.last : last])
                and not _second(symbols, units, symbol, tokens[mention.last : last])
                and not (
                    units[-1].word == "with"
                    and units[-2].word not in _TOGETHER
                    and mention.last < last
                    and tokens[mention.last].word in _STOPS
                )
                or symbol in "TU"
                and _titled(vocabulary, symbols, units)
                or mention.traits.get("position")
                and (symbols[-2] in _LEADS or units[-2].word in bound)
                and (units[-1].word in epithets or index > first and tokens[index - 1].capital and units[-1].mention is None)
                or symbol in "PK"
                and _owned(symbols, units, vocabulary)
                or _fronted(vocabulary, symbols, units, tokens[mention.last : last])
                or _described(vocabulary, symbols, units, tokens[mention.last : last])
                or symbol in "PK"
                and _for_side(vocabulary, symbols, units, mention, tokens[mention.last : last])
                or _behind_clause(vocabulary, units, tokens[mention.last : last])
                or _inverted(vocabulary, units, tokens[mention.last : last])
                or _reported(vocabulary, units, tokens[mention.last : last])
                or symbol in "PK"
                and _entitled(vocabulary, symbols, units, tokens[mention.last : last])
            ):
                symbol = OBJECTS[symbol]
            units.append(Unit(mention.start, mention.end, mention.last, "", mention))
            symbols.append(symbol)
            begins.append(index)
            index = mention.last
    place = tokens[-1].end if tokens else 0
    units.append(Unit(place, place, len(tokens), ""))
    symbols.append(BREAK)
    begins.append(len(tokens))
    return Stream("".join(symbols), tuple(units), begins)


def _is_sign(word: str) -> bool:
    """Whether it is a picture or a bar, as tickers have them before a sentence: "🧤 Smith saves"."""
    return word == "|" or word > "\u2100" and not word[0].isalnum()


_GROUPED = frozenset("both substitutes subs replacements".split())  # before the men of a list: "both Smith and Jones"
_STOPS = frozenset((",", ".", ";", ")"))  # behind "with Smith", which then is no subject
_TOGETHER = frozenset(("together", "along"))


def _stands_by(units: Sequence[Unit | Token], behind: Sequence[Token]) -> bool:
    """Whether of a man is only told how he stands while another acts: "with Smith advancing, Jones shot"."""
    lead = units[-2].word if units[-1].word in ("only", "just") else units[-1].word
    if lead != "with" or not behind:
        return False
    phrases = lexicon.phrases("bystanders.txt").get(behind[0].word, ())
    return any([token.word for token in behind[: len(entry)]] == [*entry] for entry in phrases)


def _compared(units: Sequence[Unit | Token], behind: Sequence[Token]) -> bool:
    """Whether another man is only compared with: "Smith, quicker than Jones, shot", "Smith made the same mistake as Jones, ...",
    "Smith got there before Jones to head in"; but "No sooner had they scored than Jones shot"."""
    if units[-1].word == "before":
        return bool(behind) and behind[0].word == "to"
    if units[-1].word == "as":
        alike = any(unit.word == "same" for unit in units[-5:-1])
        return alike and (not behind or behind[0].word in _STOPS)
    if units[-1].word != "than":
        return False
    return units[-2].word.endswith("er") and units[-2].word not in _SOONER or units[-3].word in ("more", "less")


_SOONER = frozenset("sooner later earlier longer".split())


def _second(symbols: list[str], units: Sequence[Unit | Token], symbol: str, behind: Sequence[Token]) -> bool:
    """Whether a team is the second of two that are objects ("formerly of Lewes and Horsham,"), or one the second of two
    between whom something is ("after a mix-up between Smith and Jones")."""
    if units[-1].word == "and" and units[-2].mention is not None and units[-3].word == "between":
        return True
    joined = symbol in "TU" and units[-1].word in ("and", "or") and symbols[-2] in "tu"
    return joined and (not behind or behind[0].word in (",", ".", ";", ")", "-"))


def _described(vocabulary: Vocabulary, symbols: list[str], units: Sequence[Unit | Token], behind: Sequence[Token]) -> bool:
    """Whether one plain adjective parts a name from the word that opens its clause ("after clumsy Smith hauled down Jones")."""
    word = units[-1].word
    if symbols[-1] != "w" or not word.isalpha() or not appositions.may_describe(word) or word.endswith(("ly", "ed", "ing")):
        return False
    opener = units[-2].word
    if not opener.isalpha() or opener not in vocabulary.words_of("subject_before"):
        return False
    follows = behind[0].word if behind else "."
    return follows in vocabulary.words_of("finite") or len(follows) > 4 and follows.endswith("ed")


def _for_side(
    vocabulary: Vocabulary, symbols: list[str], units: Sequence[Unit | Token], mention: Mention, behind: Sequence[Token]
) -> bool:
    """Whether a clause begins with the side for which its subject acts ("..., while for Leeds Dan Smith hit the bar")."""
    size = 1 if mention.traits.get("team") else 2 if symbols[-1] in "TUtu" else 0
    follows = behind[0].word if behind else "."
    return (
        size > 0
        and units[-size].word == "for"
        and (symbols[-size - 1] in _LEADS or units[-size - 1].word in vocabulary.words_of("subject_before"))
        and (follows in vocabulary.words_of("finite") or len(follows) > 4 and follows.endswith("ed"))
    )


def _behind_clause(vocabulary: Vocabulary, units: Sequence[Unit | Token], behind: Sequence[Token]) -> bool:
    """Whether a name stands behind a clause that no comma ends ("when the ball broke loose Smith hooked it in")."""
    word = units[-1].word
    passive = word.endswith("ed") and _BE & {unit.word for unit in units[-4:-1]}  # "when it was only half cleared Smith ..."
    if not passive and word not in vocabulary.words_of("clause_final"):
        return False
    back = [unit.word for unit in units[-2:-_CLAUSE:-1]]
    opener = next((at for at, word in enumerate(back) if word in _OPENS_CLAUSE), None)
    if (
        opener is None
        or opener < 2
        or any(unit.mention and unit.mention.type not in _OWNERS or unit.word == "," for unit in units[-opener - 1 :])
    ):
        return False
    follows = behind[0].word if behind else "."
    return follows in vocabulary.words_of("finite") or len(follows) > 4 and follows.endswith("ed")


_OWNERS = frozenset("PRONOUN_HIS PRONOUN_HER PRONOUN_THEIR MINUTE".split())
_BE = frozenset("was were is are been being".split())
_CLAUSE = 12  # units of a clause before its subject's next verb
_OPENS_CLAUSE = frozenset(("when", "as", "after", "once"))


def _inverted(vocabulary: Vocabulary, units: Sequence[Unit | Token], behind: Sequence[Token]) -> bool:
    """Whether a name stands behind a verb that comes before its subject ("and there was Smith", "up popped Jones")."""
    return len(units) > 1 and (
        (units[-2].word, units[-1].word) == ("time", "for")  # "there was still time for Smith to ..."
        or units[-2].word in vocabulary.words_of("inverts")
        and units[-1].word in vocabulary.words_of("inverted")
        and not (behind and behind[0].word in ("'s", "'"))
    )


def _reported(vocabulary: Vocabulary, units: Sequence[Unit | Token], behind: Sequence[Token]) -> bool:
    """Whether a name begins what somebody ruled or said ("ruled Smith had fouled Jones")."""
    return bool(behind) and behind[0].word in _HAD and units[-1].word in vocabulary.words_of("rules_that")


_HAD = frozenset(("had", "has", "was", "is"))


def _entitled(vocabulary: Vocabulary, symbols: list[str], units: Sequence[Unit | Token], behind: Sequence[Token]) -> bool:
    """Whether a title that no list has stands between the start of a sentence and a name ("Crowd favourite Smith came on")."""
    follows = behind[0].word if behind else "."
    finite = vocabulary.words_of("finite")
    if follows not in finite and not (len(follows) > 4 and follows.endswith("ed")):
        return False
    size = next((size for size in range(1, _TITLES) if symbols[-size - 1] == BREAK), 0)
    title = units[-size:] if size else []
    if not title or any(unit.mention is not None or unit.word in finite for unit in title):
        return False
    words = [unit.word for unit in title]
    unfit = vocabulary.words_of("fronting") | vocabulary.words_of("no_fronted_end") | vocabulary.words_of("subject_before")
    plain = all(word.replace("-", "").isalpha() or word in ("'", "'s") for word in words) and words[-1][0].isalpha()
    return (
        plain and not unfit & {*words} and appositions.may_describe(words[-1]) and not words[-1].endswith(("ly", "ed", "ing"))
    )


def _undenied(tokens: Sequence[Token]) -> set[int]:
    """The words of phrases that deny nothing ("without breaking stride", "did not hesitate"), which a gap may jump over."""
    listed, denials = lexicon.phrases("undenied.txt"), _denials()
    found: set[int] = set()
    words = [token.word for token in tokens]
    for at, first in enumerate(words):
        for entry in listed.get(first, ()):
            if words[at + 1 : at + 2] == [*entry[1:2]] and words[at : at + len(entry)] == [*entry]:
                found.update(at + n for n, word in enumerate(entry) if word in denials)
    return found


@cache
def _denials() -> frozenset[str]:
    return frozenset(lexicon.family("denial"))


def _titled(vocabulary: Vocabulary, symbols: list[str], units: Sequence[Unit | Token]) -> bool:
    """Whether only what a team is called stands between its name and the start of the clause ("League leaders Kelmouth")."""
    titles = vocabulary.words_of("team_title")
    size = 1
    while size <= _TITLES and (units[-size].word in titles or size > 1 and symbols[-size] in "CN"):
        size += 1
    told = size > 1
    size += units[-size].word == "the"
    return told and (symbols[-size] in _LEADS or units[-size].word in vocabulary.words_of("subject_before"))


_TITLES = 5


def _owned(symbols: list[str], units: Sequence[Unit | Token], vocabulary: Vocabulary) -> bool:
    """Whether a name is that of a subject's man: "Lund's strike partner Owen Ek headed wide", "Lund's team-mate Ek"."""
    words = vocabulary.words_of("epithet") | vocabulary.words_of("mate_word")
    at = 1
    while at <= _MATES and units[-at].mention is None and units[-at].word in words:
        at += 1
    return len(units) > at and units[-at].word in ("'s", "'") and symbols[-at - 1] in "PKDG"


_MATES = 3


def _fronted(vocabulary: Vocabulary, symbols: list[str], units: Sequence[Unit | Token], behind: Sequence[Token]) -> bool:
    """Whether a name stands behind an adverbial that opens the clause ("At the other end Smith, unmarked, shot")."""
    bound = vocabulary.words_of("subject_before")
    if (
        units[-1].mention is not None
        or not units[-1].word[:1].isalpha()
        or units[-1].word in vocabulary.words_of("no_fronted_end")
    ):
        return False
    size = 1
    while size < 12 and symbols[-size - 1] not in _LEADS:
        if units[-size - 1].word in bound and not (units[-size - 1].word == "'" and units[-size - 2].mention is not None):
            break  # "from Walls' corner Ek": that is no quote
        size += 1
    stretch = units[-size:]
    led = units[-size - 1].word == "with" and symbols[-size - 2] in _LEADS  # "With the goal at his mercy Smith shot"
    if size == 1 and stretch[0].word not in _OPENERS:
        return False
    if size > 1 and not led and stretch[0].word not in vocabulary.words_of("fronting") and not stretch[0].word.isdecimal():
        return False
    finite = vocabulary.words_of("finite")
    if any(unit.word in finite or len(unit.word) > 4 and unit.word.endswith("ed") for unit in stretch[1:]):
        return False
    if any(
        unit.mention is not None and symbol.lower() in _SUBJECTS and after.word not in ("'s", "'")  # "from Lund's corner Ek"
        for unit, symbol, after in zip(stretch, symbols[-size:], [*stretch[1:], stretch[0]], strict=True)
    ):
        return False
    follows = behind[0].word if behind else "."
    if follows == ",":  # "Ek, already on a yellow for tripping Lund, dived": an aside behind the subject
        return size > 3 and not (units[-size - 1].word == "," and symbols[-size - 2].lower() in _SUBJECTS)
    return follows in finite or follows.endswith(("ed", "ly"))


_OPENERS = frozenset(("first", "twice", "initially", "immediately", "earlier", "previously", "suddenly", "straightaway"))


def ahead(docs: Sequence[Document], grammar: Grammar, memory: Memory) -> list[Stream]:
    """Search some documents for minutes and scores at once, for ``find`` to take them from the memory; gives their bare words."""
    streams = [plain_stream(doc, grammar.vocabulary) for doc in docs]
    whole = Stream(joined(stream.symbols for stream in streams), ())
    for patterns, known in ((minutes.PATTERNS, memory.minutes), (scores.PATTERNS, memory.scores)):
        for _ in grammar.search(whole, [item.pattern for item in patterns], known):
            pass
    return streams


def find(
    doc: Document,
    grammar: Grammar,
    memory: Memory | None = None,
    hints: Hints | None = None,
    lists: Sequence[Sheet] = (),
    bare: Stream | None = None,
) -> list[Mention]:
    """All mentions of a document, in order, never overlapping.

    ``hints`` names teams and people beforehand, ``lists`` are those of scorers, in which only they say what is a minute;
    ``bare`` is its plain stream, where that is known.
    """
    bare = bare or plain_stream(doc, grammar.vocabulary)
    taken = minutes.find(doc, bare, grammar, memory.minutes if memory else None)
    if lists:
        taken = sheets.minutes(doc, lists, taken)
    busy = {index for mention in taken for index in range(mention.first, mention.last)}
    counted = scores.find(doc, bare, grammar, memory.scores if memory else None)
    taken += [score for score in counted if not busy & set(range(score.first, score.last))]
    del bare  # half the memory of a long text
    taken += _elliptical(doc, taken)
    found = people.find(doc, names.find(doc, hints, lists), taken)
    footers = listed.find(doc, found, taken)
    heads = {index for first, (_, body) in doc.heads.items() for index in range(first, body)}
    said = [m for m in taken + found + footers if m.first not in heads or m.type == "MINUTE"]
    return sorted(said, key=lambda mention: mention.first)


def _elliptical(doc: Document, taken: list[Mention]) -> list[Mention]:
    """ "A replaced B after 70 minutes and C came on after 81": a bare figure behind the same word as a minute before it."""
    tokens = doc.tokens
    out = []
    ordered = sorted(taken, key=lambda mention: mention.first)
    starts = [mention.first for mention in ordered]
    for first, last in doc.sentences:
        inside = ordered[bisect_left(starts, first) : bisect_left(starts, last)]
        words = {
            tokens[m.first].word: m
            for m in inside
            if m.type == "MINUTE" and tokens[m.first].word in ("after", "on", "in", "by")
        }
        busy = {index for m in inside for index in range(m.first, m.last)}
        for at in range(first + 1, last):
            lead, word = tokens[at - 1].word, tokens[at].word
            if lead not in words or at in busy or not word.isdecimal() or not 1 <= int(word) <= 120 or words[lead].first > at:
                continue
            if at + 1 >= last or tokens[at + 1].word in (",", ".", ";", "and", "but", ")"):
                when = When("clock", Clock(int(word), source="stated"))
                out.append(
                    Mention("MINUTE", tokens[at - 1].start, tokens[at].end, at - 1, at + 1, (when,), {"rule": "elliptical"})
                )
    return out


def patterns() -> list[str]:
    """The patterns of all mentions, whose words the vocabulary has to hold."""
    return [*minutes.patterns(), *scores.patterns()]
