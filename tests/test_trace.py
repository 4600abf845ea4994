"""Matches that are read off a plan are those that the expression finds, with the same roles."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from matchx import mentions, pipeline, text
from matchx.engine.openings import opened
from matchx.engine.rule import Grammar, Rule, example
from matchx.engine.trace import Unclear


def compared(grammar: Grammar, group: int, symbols: str, overlapped: bool) -> Counter[str]:
    """Every pattern that may match, read and searched; how many plans could tell."""
    count: Counter[str] = Counter()
    for pattern in opened(grammar._plans, group, symbols):
        roles, row = grammar._plans.plan(pattern.number)
        if roles is None:
            count["no telling"] += 1
            continue
        try:
            read = pattern.matches(row, overlapped)
        except Unclear:
            count["unclear"] += 1
            continue
        count["told"] += 1
        found = [
            (start, end, {role: spans for role, spans in played if spans})
            for start, end, played in grammar._searched(pattern, symbols, overlapped, None)
        ]
        assert read == found, pattern.number
        listed = [role for role in grammar._pattern(pattern.number)[1] if any(role in roles for _, _, roles in found)]
        assert listed == [role for role in roles if role in listed], pattern.number
    return count


@pytest.mark.parametrize("seed", range(3))
def test_read_is_searched(seed: int) -> None:
    """In beginnings of some examples of rules before the ends of others."""
    rng = random.Random(seed)
    told = [example(sentence)[0].split() for rule in pipeline.rules() for sentence in (*rule.yes, *rule.no)]
    grammar, count = pipeline.grammar(), Counter[str]()
    for _ in range(6):
        pairs = [(rng.choice(told), rng.choice(told)) for _ in range(60)]
        doc = text.read(" ".join(" ".join(a[: rng.randrange(len(a) + 1)] + b[rng.randrange(len(b)) :]) for a, b in pairs))
        stream = mentions.mask(doc, mentions.find(doc, grammar), grammar.vocabulary)
        count += compared(grammar, 0, stream.symbols, False)
        compared(grammar, 1, mentions.plain_stream(doc, grammar.vocabulary).symbols, True)
    assert count["told"] > 20 * count["no telling"]
    assert count["unclear"] < 0.02 * count["told"]


FAMILIES = {
    "way": ["tap in", "tap", "tap it in", "it", "{it_too} in", "in (off|via)? it", "in", "off (in|it|tap it)?"],
    "it_too": ["it", "tap it"],
    "joint": ["and", ", and"],
    "prep": ["off"],
    "epithet": ["young"],
    "who": ["{a:SUBJ}", "off {a:SUBJ}", "off", "tap {b:OBJ} (in {a:SUBJ})?"],
}


@pytest.mark.parametrize(
    "pattern",
    [
        "(tap|tap in|it) (in|it)?",
        "{way} (it)?",
        "{way}?? {way} (it|in)*",
        "(it|{way}|tap in in)+",
        "{a:SUBJ} (in)*? {way} {gap2} {b:OBJ}",
        "({a:SUBJ}|{a:SUBJ} in|{b:SUBJ} in it) {gap} (in|it)",
        "(?<= {a:SUBJ} {gap3}) {way}",
        "(?<= ({a:SUBJ}|in {b:OBJ}) (it|in it)?) (in|it) {gap3} {c:OBJ}?",
        "{way} (?= {gap2} {a:SUBJ} (in)?) (?! {b:OBJ})",
        "{who} (in|it)* {who}?",
        "{a:POSS} {way} {b:POSS}?",
        "^ {any2} ({a:SUBJ}|tap)? {way} $",
        "({a:SUBJ} (in|,)?)+ {way}?",
        "{a:LIST} (in|it)? {way}",
        "({way}|{b:SUBJ} off)? {gap2} {a:LIST} (?! in) {a:OBJ}?",
        "({a:LIST} (in|tap))+",
    ],
)
def test_order(monkeypatch: pytest.MonkeyPatch, pattern: str) -> None:
    monkeypatch.setattr("matchx.lexicon.families", lambda: FAMILIES)
    grammar = Grammar([Rule("goal.test", pattern, ("example",))], ["({way} {gap1})+", "(it)? {way} (in|it in)?"])
    words = grammar.vocabulary.words
    rng, count = random.Random(5), Counter[str]()
    listed = 4 if "LIST" in pattern else 1
    for _ in range(300):
        units = rng.choices(
            ["tap", "in", "it", "off", "via", "P", "p", "'", "h", "w", ",", "B", "and", "young", "M", "(", ")"],
            [4, 6, 6, 3, 1, 4, 3, 2, 1, 2, listed, 1, listed, listed / 2, listed / 2, listed / 2, listed / 2],
            k=30,
        )
        symbols = "B" + "".join(words.get(unit, unit) for unit in units) + "B"
        for group in (0, 1):
            count += compared(grammar, group, symbols, group == 1)
    assert count["told"] > 100
    assert not count["no telling"]
