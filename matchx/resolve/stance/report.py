"""Whether a text is the report of a match at all: previews, transfers, other sports and how-to pages use the same words."""

from __future__ import annotations

from collections.abc import Sequence

from ... import lexicon
from ..case import Case, Told

_FOOTBALL_KINDS = ("goal", "chance", "penalty", "substitution", "card", "disallowed_goal", "shootout_kick")
_SHORT = 100  # words of a text that need not tell more than one thing
_LABEL = 12  # words that a label of a text may have
_OFTEN = 8  # sentences that tell of football, for one word more of another sport
_TERSE = 5  # ... where a full stop ends it
_BETWEEN = frozenset("also now still already once again reportedly".split())  # what may stand within a phrase of news


def other_game(case: Case) -> bool:
    """Whether the text is about another sport, or a game that a machine has played: two of their words, or Gaelic scores.

    What tells of football all the time may use more of them: "a rugby tackle", "booked for a simulation".
    """
    told = len({told.sentence for told in case.active(*_FOOTBALL_KINDS)})
    return len(_phrases(case, "other_sports.txt")) + _gaelic(case) >= 2 + told // _OFTEN


def labelled(case: Case) -> bool:
    """Whether the text says at its head that it is no report of a football match: "TEAM NEWS", "On this day", "GAA:"."""
    if case.live or not case.doc.blocks:
        return False
    first, last = case.doc.blocks[0]
    words = [token.word for token in case.doc.tokens[first : min(last, first + _LABEL + 1)]]
    ends = next(
        (at for at, word in enumerate(words) if word in (":", "-", "—") and at or word == "." and at < _TERSE), len(words)
    )
    if ends > _LABEL:
        return False
    label = words[:ends]
    entries = lexicon.phrases("no_report_labels.txt")
    if any(label == list(entry[1:]) for entry in entries.get("=", ())):
        return True
    return any(label[at : at + len(entry)] == list(entry) for at, word in enumerate(label) for entry in entries.get(word, ()))


def told_of(case: Case) -> bool:
    """Whether a match is told of.

    A report tells of its match all the time: the longer a text, the more events it has to tell, and more still where it
    speaks of contracts, careers or tickets.
    """
    lined = _result_line(case) or any(told.tags.get("sheet") for told in case.active())
    claims = [
        told
        for told in case.active()
        if told.kind in _FOOTBALL_KINDS
        and not told.tags.get("beside")
        or lined
        and told.kind == "hint"
        and told.tags["weight"] >= 1
    ]
    if (
        not claims and len(case.doc.tokens) <= _SHORT and (lined or case.active("result"))
    ):  # a penalty, or a goal not given, told piece by piece
        claims = [
            told for told in case.active("foul", "refusal", "spot") if told.tags.get("cue") == "sure" or told.kind != "spot"
        ]
    if not claims:
        return False
    if _only_mentioned(case, claims):
        return False
    if case.live:
        return True
    lead = _lead(case, claims)
    phrases = len(_phrases(case, "no_report.txt"))
    elsewhere = phrases + 2 * (lead < 0)
    words = len(case.doc.tokens)
    told_in = len({told.sentence for told in claims})
    opens = lined or lead > 0 or framed(case)
    if words > _SHORT and told_in < 1 + words / 300 + (elsewhere / 2 if opens else elsewhere):
        return False
    timed = sum(any(m.type == "MINUTE" for m in case.in_sentence(at)) for at in {told.sentence for told in claims})
    account = told_in + (not phrases) * timed  # who was there when it was so may begin with what a manager says
    if words <= _SHORT and 2 <= elsewhere >= account and not opens:
        return False
    scores = [m for m in case.mentions if m.type == "SCORE" and not m.traits.get("other")]
    minutes = [m for m in case.mentions if m.type == "MINUTE"]
    named = any(mention.type in ("PLAYER", "KEEPER") for mention in case.mentions)
    teams = {m.value for m in case.mentions if m.type == "TEAM"}
    return named and bool(scores or minutes or lined) and bool(teams or minutes)


def framed(case: Case) -> bool:
    """Whether the text opens with its match: the score behind a side of it, as a headline has it."""
    for first, last in case.doc.sentences[:3]:
        inside = case.between(first, last)
        ends = {m.last for m in inside if m.type == "TEAM" and m.first <= first + 1}
        if any(m.type == "SCORE" and m.value is not None and not m.traits.get("other") and m.first in ends for m in inside):
            return True
    return _result_line(case)


def _lead(case: Case, claims: list[Told]) -> int:
    """What the first whole sentence tells: 1 the result of this match, -1 news and nothing of a match, 0 neither."""
    tokens = case.doc.tokens
    lead = next((at for at, span in enumerate(case.doc.sentences) if _whole(case, *span)), None)
    if lead is None:
        return 0
    first, last = case.doc.sentences[lead]
    news = _listed("news_openings.txt", [token.word for token in tokens[first:last] if token.word not in _BETWEEN])
    scores = [m for m in case.in_sentence(lead) if m.type == "SCORE" and not m.traits.get("other")]
    if any(m.first > first and tokens[m.first - 1].word == "this" for m in scores):
        return 1
    if scores:
        return 0 if news else int(any(told.sentence == lead for told in case.active("result")))
    return -bool(news and not any(told.sentence <= lead for told in [*claims, *case.active("result")]))


def _whole(case: Case, first: int, last: int) -> bool:
    """Whether some words are a sentence, not a headline or a label."""
    return last - first > _LABEL or last - first > _TERSE and case.doc.tokens[last - 1].word == "."


def _only_mentioned(case: Case, claims: list[Told]) -> bool:
    """Whether all that is told is one change or card in passing: "since replacing the former coach"."""
    return (
        len(claims) == 1
        and claims[0].kind in ("substitution", "card")
        and not any(m.type == "MINUTE" for m in case.in_sentence(claims[0].sentence))
        and not _tells_result(case)
    )


def _tells_result(case: Case) -> bool:
    """Whether a text is short and tells the score of two teams, and speaks of nothing beside a match."""
    if len(case.doc.tokens) > _SHORT or _phrases(case, "no_report.txt"):
        return False
    scores = any(m.type == "SCORE" and m.value is not None and not m.traits.get("other") for m in case.mentions)
    teams = {m.value for m in case.mentions if m.type == "TEAM"}
    return len(teams) >= 2 and (scores or _result_line(case))


def _result_line(case: Case) -> bool:
    """Whether a line near the top is the result with a number behind each team: "Leeds United 1, Hull City 4"."""
    tokens = case.doc.tokens
    for first, last in case.doc.blocks[:4]:
        sides = [m for m in case.mentions if m.type == "TEAM" and first <= m.first and m.last < last]
        counted = [m for m in sides if tokens[m.last].word.isdecimal() and int(tokens[m.last].word) <= 20]
        if last - first <= 40 and len(counted) == 2 and counted[0].first == first:
            return True
    return False


def _gaelic(case: Case) -> bool:
    """Whether two scores are counted in goals and points: "2-14 ... 0-09"."""
    found = 0
    for token in case.doc.tokens:
        goals, mark, points = token.word.partition("-")
        found += bool(mark) and len(goals) == 1 and len(points) == 2 and goals.isdecimal() and points.isdecimal()
    return not case.live and found >= 2


def _phrases(case: Case, name: str) -> set[str]:
    """Which entries of a list of the lexicon the text holds; those marked with ? not in a live text."""
    words = [part for token in case.doc.tokens for part in token.word.split("-") if part]  # "Fly-half"
    return _listed(name, words, "" if case.live else "?")


def _listed(name: str, words: Sequence[str], mark: str = "") -> set[str]:
    """Which entries of a list some words hold, none within another, also those with a mark before them."""
    listed = lexicon.phrases(name)
    found, free = set(), 0
    for at, word in enumerate(words):
        begun = listed.get(word, ())
        if mark and mark + word in listed:
            begun += listed[mark + word]
        if not begun or at < free:
            continue
        here = [entry for entry in begun if words[at + 1 : at + len(entry)] == list(entry[1:])]
        if here:
            longest = max(here, key=len)
            found.add(" ".join(longest))
            free = at + len(longest)
    return found
