"""Who is named as the scorer of a live goal outright: on a line of his own, in brackets behind the score, or by a cry."""

from __future__ import annotations

from ...lexicon import scene
from ...model import Mention
from ..case import Case
from .awards import numbered
from .scorer import may_play
from .track import Step

_AGAIN = r"(?:it is|it was|it's|is it|this time|again|of all people|of course|once more|who else)"
_PRAISE = r"(?:that is|that's|you beauty|you absolute|take a bow|what an?|what have you|naturally)"
_WHO = r"§(?P<a>\d+)§"
_MADE_IT = r",? (?:with|who|that) (?:\w+ ){0,3}?(?:{ball_for_others}|cross\w*|squared|set (?:it|him|her) up|supplie[sd]|provide[sd]|created?|made it)"
_SHOT = r"(?:hit|strike|goal|finish|header|volley|shot)"
_CALLS = tuple(  # who is cried out as the scorer
    scene.pattern(form)
    for form in (
        rf"^\W*{_WHO}(?: {_AGAIN})? ?(?:!|\.*$)|^\W*§(?P<b>\d+)§(?: ,)? (?:{_AGAIN}(?= [!.:-]|$| ,(?!.{{0,160}}§))|{_PRAISE}\b)",
        rf"\b(?:that man(?: again)?|who else(?: but)?|it had to be|take a bow|of course|(?:it's|it is|it was)(?: only| that| the)?|none other than)(?: ,)? {_WHO}(?! ?'|{_MADE_IT})",
        rf"\bwhat an? (?:\w+ ){{0,2}}(?:{_SHOT}|free[ -]kick|effort|moment) (?:by|from|that is from|that was from) {_WHO}",
        rf"{_WHO} with (?:a|an|the|his|her) (?:\w+ ){{0,2}}?(?:{_SHOT}|tap[ -]in|touch|equali[sz]er|opener|leveller|winner)\b",
        rf"{_WHO} (?:now )?(?:has|gets|has got|grabs|with) (?:(?:his|her|a|the) (?:second|third|fourth|brace|double|hat[ -]?trick|treble|goal|equali[sz]er|reward|first)|two|three|four|another)\b(?! (?:yellow|booking|card|players|men|defenders|minutes))",
    )
)


def _called(case: Case, step: Step, number: int) -> Mention | None:
    """Who is cried out as the scorer: "Smith again!", "It's that man Smith", "Smith it is!", "Smith with the header"."""
    entry = case.entries[number]
    people = [m for m in case.between(entry.body, entry.last) if m.type == "PLAYER" and m.value]
    fit = [m for m in people if may_play(case, m.value[0], step.side)]
    for sentence in range(case.sentence_of(entry.body), case.sentence_of(entry.last - 1) + 1):
        first, last = max(entry.body, case.doc.sentences[sentence][0]), min(entry.last, case.doc.sentences[sentence][1])
        text = numbered(case, first, last, fit)
        for form in _CALLS:
            if found := form.search(text):
                return fit[int(next(value for value in found.groupdict().values() if value is not None))]
    return None


def _behind_score(case: Case, m: Mention, body: int) -> bool:
    """Whether an entry opens with its score and the man who made it so: "GOAL 1-1 Smith, penalty, after Jones fouled Bell"."""
    tokens = case.doc.tokens
    score = case.ending(m.first)
    closed = m.last >= len(tokens) or tokens[m.last].word in ",(.!;"
    return closed and score is not None and score.type == "SCORE" and score.first - body <= _OPENS


_OPENS = 2  # tokens before the score: "Goal!"


def _bracketed(case: Case, m: Mention) -> bool:
    """Whether a man stands in brackets behind a score with its teams: "Leeds 1-0 Hull (SMITH 23)", "LEEDS 1 HULL 0 (Smith)"."""
    if case.doc.tokens[m.first - 1].word != "(":
        return False
    score = case.ending(m.first - 1)
    at = m.first - 1
    if score is None and case.doc.tokens[at - 1].word.isdecimal():
        at -= 1
        score = case.ending(at)
    if score is not None and score.type == "TEAM":
        before = case.ending(score.first)
        return at < m.first - 1 or bool(before and before.type == "SCORE")
    return bool(score and score.type == "SCORE")


def minute_beside(case: Case, m: Mention) -> int | None:
    """The minute that stands behind a scorer's name in brackets."""
    if not _bracketed(case, m) or m.last >= len(case.doc.tokens):
        return None
    word = case.doc.tokens[m.last].word.rstrip("'")
    return int(word) if word.isdecimal() and 0 < int(word) <= _LAST_MINUTE else None


_LAST_MINUTE = 120
_BESIDE = frozenset("( ) [ ] , - : pen p penalty og o.g own goal ' + min mins header free kick".split())


def named_alone(case: Case, step: Step) -> Mention | None:
    """The scorer who stands on a line of his own under the score: "Leeds 1-0 Hull", below it "Smith (pen)"."""
    tokens = case.doc.tokens
    for number in sorted(step.entries, key=lambda n: n != step.entry):
        entry = case.entries[number]
        for m in case.between(entry.body, entry.last):
            score = case.ending(m.first - 1)
            if m.type == "PLAYER" and m.value and tokens[m.first - 1].word in "-|:" and score and score.type == "SCORE":
                return m  # "Goal 1-0 - Smith"
            if m.type == "PLAYER" and m.value and _bracketed(case, m):
                return m
            if m.type == "PLAYER" and m.value and _behind_score(case, m, entry.body):
                return m
        if (called := _called(case, step, number)) is not None:
            return called
        for first, last in case.doc.blocks:
            if not entry.first < first < entry.last or last - first > 9:
                continue
            inside = [m for m in case.between(first, last) if m.type in ("PLAYER", "KEEPER") and m.value]
            if len(inside) != 1:
                continue
            rest = [t.word for i, t in enumerate(tokens[first:last], first) if not inside[0].first <= i < inside[0].last]
            if all(word in _BESIDE or word.isdecimal() for word in rest):
                return inside[0]
    return None
