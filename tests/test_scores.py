"""Scores: each line is a sentence with its scores in brackets, and their values with what the words around say."""

import re

import pytest

from matchx.engine.rule import Grammar
from matchx.mentions import minutes, plain_stream, score_contexts, scores
from matchx.model import Mention
from matchx.text import read

GRAMMAR = Grammar([], [*minutes.patterns(), *scores.patterns()])
COMMON = frozenset(word for word in GRAMMAR.vocabulary.words if word.isalpha())
CONTEXT = ("half_time", "full_time", "aggregate", "penalties", "extra_time", "running", "other", "line")


def mentions(text: str) -> tuple[str, list[Mention]]:
    doc = read(text, COMMON)
    return text, scores.find(doc, plain_stream(doc, GRAMMAR.vocabulary), GRAMMAR)


def printed(mention: Mention) -> str:
    value = "level" if mention.value is None else f"{mention.value[0]}-{mention.value[1]}"
    return " ".join([value, *(trait for trait in CONTEXT if trait in mention.traits)])


def check(line: str) -> None:
    text, _, wanted = line.rpartition(" => ")
    spans = re.findall(r"<([^>]*)>", text)
    plain, found = mentions(re.sub("[<>]", "", text))
    expected = [] if wanted == "none" else wanted.split(" | ")
    assert [(plain[m.start : m.end], printed(m)) for m in found] == list(zip(spans, expected, strict=True)), line


@pytest.mark.parametrize("example", score_contexts.CONTEXTS, ids=lambda item: f"{item[0]}{item[1]}")
def test_contexts_have_their_example(example: tuple[str, str, str, str]) -> None:
    trait, _, _, text = example
    at = text.index("[")
    _, found = mentions(text.replace("[", "").replace("]", ""))
    traits = {"won": "full_time", "result": "full_time", "made": "running", "spot": "penalties"} | dict.fromkeys(
        ("stayed", "in_a", "beat"), "full_time"
    )
    assert any(m.start == at and traits.get(trait, trait) in m.traits for m in found)


LINES = """
Lund made it <2-1>. => 2-1 running
Lund made it <2–1> late on. => 2-1 running
Lund made it <2 - 1>. => 2-1 running
It's <1:1>. => 1-1 running
They won <2-1>. => 2-1 full_time
Leeds beat Hull <3-1> on Saturday. => 3-1 full_time
A narrow <2-1> victory over Hull. => 2-1 full_time
It finished <1-1>. => 1-1 full_time
A <2-2> draw was fair. => 2-2 full_time
They were held to a <0-0> stalemate. => 0-0 full_time
FT <3-2>. => 3-2 full_time
Final score <0-0>. => 0-0 full_time
They went down <2-0>. => 2-0 full_time
They ran out <3-0> winners. => 3-0 full_time
It was <1-1> at half-time. => 1-1 half_time running
HT <1-2>. => 1-2 half_time
They led <2-0> at the interval. => 2-0 half_time running
Ten minutes before the interval it was <2-0>. => 2-0 running
It was <2-0> just before the break. => 2-0 running
The score at half-time stood at <1-1>. => 1-1 half_time
Half-time: <1-0>. => 1-0 half_time
Goals: Kiel <3-1> (<1-0>) Jena. => 3-1 | 1-0 half_time
Leeds swept past lowly Hull <3-1>. => 3-1 full_time
Lund pounced, and <1-0> it remained. => 1-0 full_time
It was <1-0>, and it stayed that way. => 1-0 full_time
Still <0-0> after 120 minutes, they took penalties. => 0-0 full_time extra_time
After the sides had finished <1-1>, Hull won the shoot-out. => 1-1 full_time
They saw it out in a <2-1> boilover. => 2-1 full_time
He slotted it away for <3-0>. => 3-0 running
They won the shoot-out after a <1-0> victory. => 1-0 full_time
They lost <2-1> a fortnight ago. => 2-1 full_time other
They progressed <4-3> on aggregate. => 4-3 aggregate
A <3-2> aggregate success. => 3-2 full_time aggregate
They won <4-2> on penalties. => 4-2 full_time penalties
They went through <5-4> in a penalty shoot-out. => 5-4 penalties
They won the shoot-out <4-3>. => 4-3 full_time penalties
Hull won <3-2> after extra time. => 3-2 full_time extra_time
Kiel <3-2> Jena (aet). => 3-2 extra_time line
Ek restored the lead at <3-2>. => 3-2 running
Leeds were <2-0> up. => 2-0 running
Leeds went <2-1> down. => 2-1 running
They held a <1-0> lead. => 1-0 running
That put them <3-1> ahead. => 3-1 running
Ek levelled the score to <2-2>. => 2-2 running
Leeds <1-0> Hull => 1-0 line
Leeds United <1-0> Hull City => 1-0 line
After last week's <2-1> win they rested. => 2-1 full_time other
They lost <2-1> in Lisbon last week. => 2-1 full_time other
They won the reverse fixture <1-0>. => 1-0 full_time other
It was <1-0> at Nashville in the reverse fixture. => 1-0 running other
<One-nil>, and the place shook. => 1-0
They lead <two-nil>. => 2-0 running
It was <nil-nil>. => 0-0 running
A <goalless> draw. => 0-0 full_time
It was <goalless> at the break. => 0-0 half_time running
It was <1-all>. => 1-1 running
They were level at <two-all>. => 2-2 running
It was <one apiece>. => 1-1 running
They had <a goal apiece>. => 1-1
It was <all square>. => level running
Leeds won <10-0>. => 10-0 full_time
They played 4-4-2. => none
A 3-5-2 shape. => none
The 2023-24 season. => none
In 10-15 minutes. => none
He is 10-15 yards out. => none
Kick-off is at 7:45 and 12:30. => none
A neat one-two with Sato. => none
A 1-2-1 midfield. => none
Leeds (9-4-5) are sixth. => none
They lost 7-5 6-4. => none
It was 28-8 in the rugby. => none
The attempts count is 3:5. => none
A booking apiece. => none
A point apiece. => none
Odds of 5-1 odds. => none
The 3-4 yards of space. => none
"""


@pytest.mark.parametrize("line", [x for x in LINES.splitlines() if x])
def test_scores(line: str) -> None:
    check(line)
