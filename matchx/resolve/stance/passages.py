"""Which sentences tell of no event of this match by what they open with: a chronicle, a supposition, a question, a ban."""

from __future__ import annotations

import regex

from ... import pack
from ..case import Case, Told
from . import report

# A player who sits out a match, or is back from that: his card is an old one.
_SITS_OUT = pack.pattern(
    r"""\b(?:
      (?:starts?|begins?|serves?|serving|completes?|completed|completing|remains?|returns?\ (?:from|after)|back\ (?:from|after)
        |available\ (?:again\ )?(?:from|after|following))
      \ (?:an?|his|her|the|their|out|under)?\ ?(?:[\w-]+\ ){0,3}(?:ban|suspension|suspended|red\ cards?|dismissal|sending-off)
    | whose\ appeal | appeal\ (?:against|over)
    | (?:is|are)\ (?:also\ |still\ |again\ )?(?:suspended|banned|missing|absent|unavailable)
    | (?:has|have)\ had\ (?:his|her|their)\ (?:[\w-]+\ ){0,2}(?:card|dismissal|ban|suspension)
    )\b""",
    regex.VERBOSE | regex.IGNORECASE,
)
_SUPPOSES = pack.pattern(
    r"\W*(?:(?:but|and|so|now|just|or) )?(?:imagine|suppose|supposing|picture (?:this|the)|what if|say that)\b",
    regex.IGNORECASE,
)
_INVERTED = pack.pattern(r"\W*(?:(?:but|and|or) )?(?:had|should|were)\b", regex.IGNORECASE)
_WOULD = pack.pattern(r"\b(?:would|could|might|will|nobody|who knows|'d)\b", regex.IGNORECASE)
_NOT = pack.pattern(r"(?:\b(?:not|never|only|but)\b|n't\b)", regex.IGNORECASE)
_ASKS = pack.pattern(r"\W*(?:\d+\W+)?(?:which|who|whom|whose|when|can you name)\b", regex.IGNORECASE)
_YEAR = r"(?:19|20)\d\d\b"
_ENTRY = pack.pattern(rf"{_YEAR} ?[:\-(]", regex.IGNORECASE)  # a chronicle labels what it tells
_LONG_AGO = pack.pattern(
    rf"[\w' -]{{0,60}}\b(?:years (?:ago(?: today| this week)?|to the day|have passed)|(?:night|day|final|spring|summer|autumn|winter) of {_YEAR}|in {_YEAR} when)\b"
    rf"|\W*(?:back |it was )?in {_YEAR}",
    regex.IGNORECASE,
)
_THEN = pack.pattern(rf"\b(?:that|this|it) was (?:back )?(?:in )?{_YEAR}", regex.IGNORECASE)
_NOW = pack.pattern(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|last night|this (?:time|afternoon|evening|season))\b",
    regex.IGNORECASE,
)


_REPORT = 8  # sentences of one


def retold(case: Case) -> set[int]:
    """The sentences that retell an old match: what a chronicle has under a year, and a text that opens with one, till today."""
    found: set[int] = set()
    if case.live or report.framed(case):
        return found
    tokens, work = case.doc.tokens, case.doc.work
    on = False
    for number, (first, last) in enumerate(case.doc.sentences):
        begin, end = tokens[first].start, tokens[last - 1].end
        opening = _ENTRY.match(work, begin, end) or number == 0 and _LONG_AGO.match(work, begin, end)
        if _NOW.search(work, opening.end() if opening else begin, end):
            on = False
        elif opening:
            on = True
        if on:
            found.add(number)
        if _THEN.search(work, begin, end):
            found.update((number - 1, number))
    whole = len(case.doc.sentences) >= _REPORT and len(found) >= 0.9 * len(case.doc.sentences)
    return set() if whole else found  # a report of an old match, from its first sentence to its last


def unreal(case: Case, told: Told) -> str:
    """Why what a sentence tells is no event of this match: it supposes it, or asks for it, or its man sits out for it."""
    work = case.doc.work
    first, last = case.doc.sentences[told.sentence]
    begin, end = case.doc.tokens[first].start, case.doc.tokens[last - 1].end
    if _SUPPOSES.match(work, begin, end):
        return "supposed"
    if work[end - 1] == "?" and _ASKS.match(work, begin, end):
        return "asked for"
    opening = _INVERTED.match(work, begin, end)
    if (
        opening
        and told.claim.start > opening.end()
        and _WOULD.search(work, told.claim.end, end)
        and not _NOT.search(work, begin, told.claim.end)
    ):
        return "supposed"
    if told.kind == "card" and not told.tags.get("bans") and (match := _SITS_OUT.search(work, begin, end)):
        return f"tells of another match ({match.group()!r})"
    return ""
