"""Whether a text is the report of a match at all: previews, transfers, other sports and how-to pages use the same words."""

from __future__ import annotations

import regex

from .. import lexicon, pack
from .case import Case, Told

_FOOTBALL_KINDS = ("goal", "chance", "penalty", "substitution", "card", "disallowed_goal", "shootout_kick")
_SHORT = 100  # words of a text that need not tell more than one thing
_LABEL = 12  # words that a label of a text may have
_TERSE = 5  # ... where a full stop ends it
# What news opens with: how someone or a club stands now, what is to be, what has been decided.
_NEWS = pack.pattern(
    r"""\b(?:
      (?:is|are|remains?)\ (?:also\ |now\ |still\ |once\ again\ )?
        (?:unavailable|available|suspended|banned|doubtful|injured|out\ of\ contract|set\ to|expected\ to|due\ to|likely\ to|in\ line|close\ to|closing\ in
          |considering|weighing\ up|keen\ on|interested\ in|in\ talks|facing)
    | hopes?\ to | faces?\ (?:an?|up\ to|at\ least|the|months|weeks|charges)
    | (?:begins?|starts?|serves?|completes?)\ (?:an?|his|her|the)\ (?:\S+\ )?(?:ban|suspension)
    | (?:has|have)\ (?:now\ |also\ )?(?:signed|sacked|appointed|named|agreed|completed|confirmed|announced|rejected|revealed|joined|retired|died|hired|parted
        |undergone|taken|(?:been\ (?:charged|ruled|appointed|named|fined|banned|called|linked|drawn|sold|sacked)))
    | will\ (?:miss|be\ (?:out|without|available|back)|have\ to|undergo|serve|face|host|travel|learn|begin|start|meet)
    | made\ (?:his|her)\ name | (?:who|has)\ (?:has\ )?died
    )\b""",
    regex.VERBOSE | regex.IGNORECASE,
)


def other_game(case: Case) -> bool:
    """Whether the text is about another sport, or a game that a machine has played: two of their words, or Gaelic scores."""
    return len(_phrases(case, "other_sports.txt")) + _gaelic(case) >= 2


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
    lined = _result_line(case)
    claims = [
        told
        for told in case.active()
        if told.kind in _FOOTBALL_KINDS
        and not told.tags.get("beside")
        or lined
        and told.kind == "hint"
        and told.tags["weight"] >= 1
    ]
    if not claims and len(case.doc.tokens) <= _SHORT and lined:  # a penalty, or a goal not given, told piece by piece
        claims = [
            told for told in case.active("foul", "refusal", "spot") if told.tags.get("cue") == "sure" or told.kind != "spot"
        ]
    if not claims:
        return False
    if _only_mentioned(case, claims):
        return False
    if case.live:
        return True
    elsewhere = len(_phrases(case, "no_report.txt")) + 2 * _opens_as_news(case, claims)
    words = len(case.doc.tokens)
    told_in = len({told.sentence for told in claims})
    opens = lined or framed(case)
    if words > _SHORT and told_in < 1 + words / 300 + (elsewhere / 2 if opens else elsewhere):
        return False
    if words <= _SHORT and 2 <= elsewhere >= told_in and not opens:
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


def _opens_as_news(case: Case, claims: list[Told]) -> bool:
    """Whether the first whole sentence tells news and nothing of a match."""
    tokens = case.doc.tokens
    lead = next((at for at, (first, last) in enumerate(case.doc.sentences) if last - first > _LABEL), None)
    if lead is None or any(told.sentence <= lead for told in [*claims, *case.active("result")]):
        return False
    first, last = case.doc.sentences[lead]
    return bool(_NEWS.search(case.doc.work, tokens[first].start, tokens[last - 1].end))


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
    """Which entries of a list of the lexicon the text holds; those marked with ? not for a live text."""
    listed = lexicon.phrases(name)
    words = [token.word for token in case.doc.tokens]
    found = set()
    for at, word in enumerate(words):
        for key in (word,) if case.live else (word, "?" + word):
            for entry in listed.get(key, ()):
                if words[at + 1 : at + len(entry)] == list(entry[1:]):
                    found.add(" ".join(entry))
    return found
