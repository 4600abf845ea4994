"""What cries out that a goal fell: "GOAL!", "They've scored!", "Equaliser!", "GET IN!", and how sure one is of it.

An entry is one scene. That it tells of a goal is said by a cry, by a sentence on the new state of the match ("We lead!") or
by the end of a shot; who scored is told in other sentences of the entry.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ... import pack
from ...lexicon import scene
from ..case import Case
from ..sides.teams import side_of
from .entries import words_of

SURE, LIKELY, LATE, PERHAPS = 3.0, 2.0, 1.5, 1.0  # LATE: far behind in an entry
_SHOUT = pack.pattern(r"g+o+a*l+s?|goo+a+l+|golazo|gol|tor+", re.IGNORECASE)
_BEFORE_SHOUT = frozenset("it 's a the own another second third fourth fifth and that is".split())
_NOUNS = frozenset(
    "kick kicks mouth mouths keeper line attempt bound difference review check chance overturned disallowed ruled for at from is was has".split()
)


def announces_goal(case: Case, number: int) -> bool:
    """Whether an entry opens with the shout of a goal."""
    return cry(case, number)[0] >= LIKELY


def _shouts(case: Case, number: int) -> bool:
    entry = case.entries[number]
    if any(_SHOUT.fullmatch(token.word) for token in case.doc.tokens[entry.first : entry.body]):
        return True  # "GOAL | 23' | Smith!"
    words = [token.word for token in case.doc.tokens[entry.body : min(entry.last, entry.body + 6)]]
    for index, word in enumerate(words[:5]):
        if _SHOUT.fullmatch(word):
            after = words[index + 1] if index + 1 < len(words) else "!"
            return (
                after[0] in "!.:-"
                or after == "for"
                or index == 0
                and (entry.body + 1 >= entry.last or after[0].isdecimal() or after not in _NOUNS)
            )
        if not (word in _BEFORE_SHOUT or word in "!.,-:*" or not word.isalnum()):
            return False
    return False


# ... that ends there: "We lead!", "Leeds are level through Smith"
_END = (
    r"(?= ?(?:[!.,:;-]|$| (?:from|through|via|with|after|thanks|courtesy|against|before|within|inside|for the (?:first|second|third)"
    r"|once|at the death|late on)\b))"
)
_HAVE = r"(?: have| has| had|'ve|'s| are| is|'re)?"
_ONE = r"(?:[- ](?:nil|one|two|three|four|all|apiece))?"
_FIRST = r"^(?:{opening} ?)*"
# what says that a goal fell, alone
_LIKELY = scene.pattern(
    rf"{_FIRST}(?:"
    rf"{{cries_who}}{_HAVE}(?: only| just| really| gone and| finally| actually)* {{scored}}(?: {{at_length}})*{_END}"
    r"|(?:an? |the |another )?{the_goal}(?: for ¤| arrives| comes)?(?= ?[!]|\.(?: |$)|$)"
    rf"|(?:{{side}}{_HAVE}|all|and|now|it's) (?:{{level}}|{{ahead}})(?: again| now| at last| already| here| in the derby)?{_END}"
    r"|{level}(?= ?[!.])|{it_is_in}!"
    rf"|it's {{number_one_to_six}}{_ONE}(?: ¤| to ¤)?!|what an? (?:[\w-]+ ){{0,2}}goal\b(?! (?:that|it) would|kick)"
    rf"|¤ {{team_gains}}(?: again| first| now| already)?{_END}"
    r"|(?:that's|that is|it's|it is|there's) (?:[¤§](?:'s)?|his|her|our|their) (?:{ordinal}|opener|equali[sz]er|winner)\b(?! {no_goal_of_his})"
    r"|{number_one_to_six} for ¤[!.]"
    r"|(?:we|they|he|she) (?:score|scores|lead)(?: again| first)?[!.]"
    r")"
)
_HARDLY = scene.pattern(r"\?|{not_yet}")
_PERHAPS = scene.pattern(rf"{_FIRST}{{perhaps}}")


def cry(case: Case, number: int) -> tuple[float, int | None]:
    """How surely the sentences that open an entry cry out a goal, and for which side, where they name one."""
    entry = case.entries[number]
    best: tuple[float, int | None] = (0.0, None)
    if entry.phase or entry.body >= entry.last:
        return best
    begin = case.sentence_of(entry.body)
    for sentence in range(begin, case.sentence_of(entry.last - 1) + 1):
        first, last = max(entry.body, case.doc.sentences[sentence][0]), min(entry.last, case.doc.sentences[sentence][1])
        value = SURE if sentence == begin and _shouts(case, number) else _weigh(_masked(case, first, last))
        if sentence >= begin + _SENTENCES:
            value = LATE if value >= LIKELY else 0.0
        if value > best[0]:
            best = value, _for_side(case, first, last) if value >= LATE else None
    return best


_SENTENCES = 3  # of an entry that may cry


@lru_cache(maxsize=4096)
def _weigh(text: str) -> float:
    found = _LIKELY.match(text)
    if found and not _HARDLY.search(text[: found.end() + 1]):
        return LIKELY
    return PERHAPS if _PERHAPS.match(text) and "?" not in text else 0.0


def _masked(case: Case, first: int, last: int) -> str:
    """The words of a stretch in small letters, a sign for each player and each team."""
    work, tokens = case.doc.work, case.doc.tokens
    out, at = [], tokens[first].start
    for m in case.between(first, last):
        if m.type in ("PLAYER", "KEEPER", "TEAM") and m.start >= at:
            out += [work[at : m.start], "¤" if m.type == "TEAM" else "§"]
            at = m.end
    out.append(work[at : tokens[last - 1].end] if last > first else "")
    return "".join(out).lower().lstrip(" -:*|")


def _for_side(case: Case, first: int, last: int) -> int | None:
    """The side that a cry names: "GOAL FOR WALES!", "Out of nothing Ireland lead."."""
    named = [m for m in case.between(first, last) if m.type in ("TEAM", "SIDE") and side_of(case, m) is not None]
    sides = {side_of(case, m) for m in named}
    if len(sides) > 1 and named[0].first - first <= _SUBJECT:
        return side_of(case, named[0])  # "Leeds take the lead, and it's a calamity for the visitors."
    return next(iter(sides)) if len(sides) == 1 else None


_SUBJECT = 1  # tokens before the subject of a cry


NESTLES = scene.pattern(
    r"\bthe net (?:ripples|bulges|billows|bulged|rippled|shakes)\b"
    r"|{flies} (?:\w+ ){0,2}(?:in|into|inside|home|past|beyond) {goal_corner}"
)
_FELL_SHORT = scene.pattern(r"{fell_short}|\?")


def nestles(text: str) -> bool:
    """Whether an entry's last words of a shot are that it is in."""
    found = NESTLES.search(text)
    return bool(found) and not _FELL_SHORT.search(text)


# "... and places it beyond Smith"
_BEATS = scene.pattern(
    r"{beats_keeper} (?:[\w-]+ ){0,3}(?:past|beyond|under|underneath|beneath|through|across|around) (?!{no_keeper})"
    r"(?:(?:the|their|our|his|her) (?:goal)?keeper\b)?"
)


def _beats(text: str) -> bool:
    """Whether an entry's last words of a shot are that it passes the goalkeeper."""
    found = _BEATS.search(text)
    return bool(found) and not _FELL_SHORT.search(text[: found.start()] + text[found.end() :])


def evidence(case: Case, number: int, told: frozenset[int] = frozenset()) -> float:
    """How much speaks for a goal in an entry without a score. ``told``: the entries of which a rule reads one."""
    text = words_of(case, number)
    if not text or case.entries[number].phase or '"' in text[:40] or _RETOLD.match(text):
        return 0.0
    failed = _FAILED.search(text)
    ends = not failed and bool(_TALLIED.search(text)) or nestles(text) or _beats(text)
    cried = cry(case, number)[0]
    if cried < SURE and any(t.entry == number and t.kind == "substitution" and not t.dropped for t in case.told):
        cried = max(0.0, cried - 1)  # "Three for Leeds. Off: ..."
    if failed and cried < LIKELY:
        return 0.5 * (number in told)
    return cried + (number in told) + ends


# what looks back on a goal
_RETOLD = scene.pattern(r"\W*{looks_back}")
# "His second of the day"
_TALLIED = scene.pattern(r"\b(?:his|her) (?:{ordinal}|\d+(?:st|nd|rd|th)) (?:goal )?{goals_before}(?! (?:yellow|booking))")
# what a cry may be about as well
_FAILED = scene.pattern("{failed}")


_STATES = (
    ("level", scene.pattern("{levels}")),
    ("ahead", scene.pattern("{goes_ahead}")),
    ("behind", scene.pattern("{still_behind}")),
)


def state(case: Case, number: int) -> str | None:
    """How the match stands behind the goal of an entry for its side, as the words have it: level, ahead, or still behind."""
    text = words_of(case, number)
    found = [name for name, pattern in _STATES if pattern.search(text)]
    return found[0] if len(found) == 1 else None


_MOODS = (
    (1, scene.pattern(r"^\W*{own_joy}(?![\w'-])")),
    (-1, scene.pattern(r"^\W*{own_grief}(?![\w'-])")),
)


def mood(case: Case, number: int) -> int:
    """How the people of one side take a goal, by the first words of its entry: with joy (1), with grief (-1), or neither."""
    text = words_of(case, number)
    return sum(value for value, pattern in _MOODS if pattern.search(text))


_GLAD = scene.pattern("{glad}")
_IN = scene.pattern("{is_in}")
_NEARLY = scene.pattern("{so_near}")


@lru_cache(maxsize=4096)
def _leaning(text: str) -> float:
    value = 0.5 * len(_GLAD.findall(text)) + len(_IN.findall(text)) + bool(NESTLES.search(text)) + bool(_BEATS.search(text))
    return min(3.0, value) - bool(_FAILED.search(text)) - bool(_NEARLY.search(text))


def leaning(case: Case, number: int) -> float:
    """How far the words of an entry lean to a goal, where the score says that one fell about there."""
    text = words_of(case, number)
    if case.entries[number].phase or '"' in text[:40] or _RETOLD.match(text):
        return -9.0
    others = {told.kind for told in case.told if told.entry == number and not told.dropped and not told.tags.get("weak")}
    return _leaning(text) - 0.5 * len(others & _OTHERS)


_OTHERS = frozenset(("chance", "substitution", "card"))
