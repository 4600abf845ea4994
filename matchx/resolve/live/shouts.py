"""What an entry shouts or is headed by: "SAVE!", "Shot, woodwork", "🟨", "Headed shot wide -"."""

from __future__ import annotations

from functools import cache
from typing import Any

from ... import lexicon, pack
from ..case import Case

_SIGNS = {
    "🟨": ("card", "yellow"),
    "🟥": ("card", "red"),
    "🧤": ("chance", "saved"),
    "🥅": ("chance", "missed"),
    "🎯": ("chance", "missed"),
}
# A label of loose words: an attempt, how it was made, and its end.
_NOUN = r"(?:shot|header|effort|attempt|volley|free ?kick|strike|drive|chance)"
_HOW = (
    r"(?:headed|first time|left|right|footed|foot|long range|direct|low|early|late|big|good|half|another|a|the|on|at|from|outside|inside|box|area|"
    r"distance|range|close|goal|hits?|kick|free|corner|and|is|goes|well|just|narrowly|over|into|off)"
)
_COMPOSED = (
    ("woodwork", pack.pattern(rf"(?=(?:\w+ )*?{_NOUN}\b)(?:(?:{_HOW}|{_NOUN}|against|onto|hit) )*(?:the )?(?:\w+ )?(?:post|bar|crossbar|woodwork|upright)")),
    ("saved", pack.pattern(rf"(?=(?:\w+ )*?{_NOUN}\b)(?:(?:{_HOW}|{_NOUN}) )*(?:saved|held|stopped|parried|target)")),
    ("off_target", pack.pattern(rf"(?=(?:\w+ )*?{_NOUN}\b)(?:(?:{_HOW}|{_NOUN}) )*(?:wide|high|over|missed|misses|off target|off|over the bar|past the post|into the side netting)")),
    ("blocked", pack.pattern(rf"(?=(?:\w+ )*?{_NOUN}\b)(?:(?:{_HOW}|{_NOUN}) )*(?:blocked|deflected|charged down)")),
)  # fmt: skip
_LONGEST = 8  # words of a label


@cache
def _listed() -> dict[tuple[str, ...], tuple[str, str]]:
    rows = (line.split("\t") for line in lexicon.lines("live_shouts.txt"))
    return {tuple(words.split()): (kind, outcome) for words, kind, outcome in rows}


def heard(case: Case, entry: Any, sentence: int) -> tuple[str, str] | None:
    """The kind and the outcome of the shout that a sentence is, or opens with."""
    tokens = case.doc.tokens
    first, last = case.doc.sentences[sentence]
    at = max(first, entry.body) if first <= entry.body < last else first
    team = next((m for m in case.between(at, at + 1) if m.type in ("TEAM", "SIDE")), None)
    at = team.last if team is not None and team.last < last else at  # "Hull hit the bar."
    while at < last and not tokens[at].word[0].isalnum():
        if tokens[at].word in _SIGNS:
            return _SIGNS[tokens[at].word]
        at += 1
    if at >= last or at == first:
        end = next((i for i in range(last - 1, at, -1) if tokens[i].word[0].isalnum()), last) + 1
        if sign := next((_SIGNS[tokens[i].word] for i in range(end, last) if tokens[i].word in _SIGNS), None):
            return sign  # "Smith goes in the book 🟨"
    composed = _composed(case, at, last)
    if (shout := _listed_at(case, entry, sentence, at, last)) is not None:
        return composed if composed and shout == ("chance", "missed") else shout
    while at < last and tokens[at].word in _FILLERS:  # "Oh, it's off the post!"
        at += 1
    return _listed_at(case, entry, sentence, at, last) or composed


_FILLERS = frozenset("oh ooh oof ohh and but it that 's is was , ! ...".split())


_CAUSES = frozenset("after for as when following in".split())  # behind a card


def _listed_at(case: Case, entry: Any, sentence: int, at: int, last: int) -> tuple[str, str] | None:
    """The listed shout that begins at a token, where it stands alone."""
    tokens = case.doc.tokens
    places = [i for i in range(at, min(last, at + 7)) if tokens[i].word not in ",/"]  # "Shot, woodwork", "Yellow/Red"
    for size in range(min(4, len(places)), 0, -1):
        shout = _listed().get(tuple(tokens[i].word for i in places[:size]))
        if not shout:
            continue
        stop = places[size - 1] + 1
        after = tokens[stop].word if stop < last else "."
        alone = stop >= last or after[0] in "!.:," or after in ("...", "-", "(", "|", "/")
        alone = alone or after in ("them", "us") or shout[0] == "card" and after in _CAUSES
        alone = alone or at == entry.body and any(m.type == "PLAYER" for m in case.between(stop, stop + 1))
        if not alone and after in ("by", "from", "for", "to"):
            person = next((m for m in case.in_sentence(sentence) if m.first > stop), None)
            alone = person is not None and person.type in ("PLAYER", "KEEPER") and person.first <= stop + 2
        return shout if alone else None
    return None


def _composed(case: Case, at: int, last: int) -> tuple[str, str] | None:
    """A label of an attempt in front of a mark: "Headed shot, wide - Smith", "Shot against the bar | Leeds | Smith"."""
    tokens = case.doc.tokens
    words: list[str] = []
    while at < last and len(words) < _LONGEST and (tokens[at].word[0].isalnum() or tokens[at].word == ","):
        if tokens[at].word != ",":
            words.append(tokens[at].word)
        at += 1
    if len(words) < 2 or at >= last or tokens[at].word not in ("-", ":", "|", "(", "/"):
        return None
    label = " ".join(words)
    return next((("chance", outcome) for outcome, pattern in _COMPOSED if pattern.fullmatch(label)), None)
