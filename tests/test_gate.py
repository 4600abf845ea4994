"""A rule is only tried where its plan says that it can match: that must never cost a claim."""

from __future__ import annotations

import random
from array import array
from pathlib import Path

import pytest

from matchx import mentions, pipeline, text
from matchx.engine.chains import Chains, packed
from matchx.engine.notation import Notation
from matchx.engine.openings import opened
from matchx.engine.rule import Grammar, Rule, Stream, _claims, example
from matchx.engine.trees import parse
from matchx.mentions import minutes
from matchx.stowed import keyed

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))


def shuffled(raw: str, seed: int) -> str:
    """A text with its sentences in another order, every second cut in two: clauses meet that never met."""
    doc = text.read(raw)
    parts = [raw[doc.tokens[a].start : doc.tokens[b - 1].end] for a, b in doc.sentences]
    rng = random.Random(seed)
    rng.shuffle(parts)
    for place in range(0, len(parts), 2):
        words = parts[place].split(" ")
        cut = rng.randrange(len(words))
        parts[place] = " ".join(words[cut:] + words[:cut])
    return " ".join(parts)


@pytest.mark.parametrize("seed", [None, 1, 2])
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_gated_is_ungated(path: Path, seed: int | None) -> None:
    raw = path.read_text(encoding="utf-8")
    same_as_ungated(raw if seed is None else shuffled(raw, seed))


@pytest.mark.parametrize("seed", range(4))
def test_gated_is_ungated_in_examples(seed: int) -> None:
    """Beginnings of some examples of rules before the ends of others."""
    rng = random.Random(seed)
    told = [example(sentence)[0].split() for rule in pipeline.rules() for sentence in (*rule.yes, *rule.no)]
    crossed = []
    for _ in range(60):
        one, other = rng.choice(told), rng.choice(told)
        crossed.append(" ".join(one[: rng.randrange(len(one) + 1)] + other[rng.randrange(len(other)) :]))
    same_as_ungated(" ".join(crossed))


def same_as_ungated(raw: str) -> None:
    doc = text.read(raw)
    grammar = pipeline.grammar()
    stream = mentions.mask(doc, mentions.find(doc, grammar), grammar.vocabulary)
    ungated = [
        claim
        for number in range(len(grammar._heads))
        for match in grammar._pattern(number)[0].finditer(stream.symbols)
        if match.end() > match.start()
        for claim in _claims(
            grammar.head(number), *match.span(), [(r, match.spans(r)) for r in grammar._pattern(number)[1]], stream
        )
    ]
    assert grammar.find(stream) == sorted(ungated, key=lambda claim: (claim.at, claim.until, claim.rule))
    bare = mentions.plain_stream(doc, grammar.vocabulary)
    patterns = [item.pattern for item in minutes.PATTERNS]
    gated = sorted((number, (start, end)) for number, start, end in grammar.search(bare, patterns))
    assert gated == [
        (number, match.span())
        for number, pattern in enumerate(patterns)
        for match in sorted(grammar.compile(pattern).finditer(bare.symbols, overlapped=True), key=lambda match: match.span())
        if match.end() > match.start()
    ]


FAMILIES = {
    "ball": ["ball", "sphere"],
    "net": ["net", "the net", "the (old|big) onion bag", "{ball} home"],
    "self": ["a {self}", "b"],
    "joint": ["and"],
    "prep": ["from"],
    "epithet": ["young"],
}


@pytest.mark.parametrize(
    ("pattern", "sentence", "opens"),
    [
        ("{ball} into {net}", "B ball into the net B", True),
        ("{ball} into {net}", "B ball into the B net B", False),
        ("{ball} into {net}", "B ball into the onion B", False),
        ("{ball} into {net}", "B net into ball B", False),
        ("{ball} (into)? {net}", "B ball sphere home B", True),
        ("{ball} (into)? {net}", "B ball into into net B", False),
        ("{ball} {gap2} net", "B ball into into net B", True),
        ("{ball} {gap2} net", "B ball into into into net B", False),
        ("{ball} {gap2} net", "B ball P net B", False),
        ("{ball} ((?! into) _)* net", "B ball ball ball net B", True),
        ("{ball} ((?! into) _)* net", "B ball into ball B net B", False),
        ("into (?= {ball})", "B into ball B", True),
        ("into (?= {ball})", "B ball into B", False),
        ("into (?! {ball})", "B into B", True),
        ("into (?! {ball})", "B into ball B", False),
        ("into (?! {net})", "B into the big net B", True),
        ("into (?! {net})", "B into the big onion bag B", False),
        ("(?<= {ball}) into", "B ball into B", True),
        ("(?<= {ball}) into", "B into ball B", False),
        ("(?<! {ball} {gap2}) into", "B ball net into B", False),
        ("^ into", "B ball B into B", True),
        ("^ into", "B ball into B", False),
        ("into $", "B into ball B", False),
        ("(into|{net}) (ball)*", "B net B", True),
        ("into+ _ {self}", "B into w b B", True),
        ("{a:SUBJ} into", "B P into B", True),
        ("{a:POSS} into", "B P ' into B", True),
        ("{a:POSS} into", "B into P ' B", False),
        ("{a:SUBJ} into", "B p into B", False),
        ("{a:LIST} into", "B P , K ( into ) and D into B", True),
        ("{a:LIST} into", "B into P , K B", False),
    ],
)
def test_opens(monkeypatch: pytest.MonkeyPatch, pattern: str, sentence: str, opens: bool) -> None:
    monkeypatch.setattr("matchx.lexicon.families", lambda: FAMILIES)
    grammar = Grammar([Rule("goal.test", pattern, ("example",))])
    words = grammar.vocabulary.words
    symbols = "".join(words.get(word, word if len(word) == 1 else "w") for word in sentence.split())
    assert bool(list(opened(grammar._plans, 0, symbols))) is opens


def test_choices_keep_their_order() -> None:
    """Shared beginnings and ends change what an expression costs, never what it finds first."""
    families = {
        "way": ["tap in", "taps in", "tapped in", "tap", "tap it in", "it", "{it_too} in", "in (off|via)? it"],
        "it_too": ["it", "tap it"],
    }
    patterns = [
        "(tap|tap in|it) (in|it)?",
        "{way} (it)?",
        "(it|{way}|tap in in)+",
        "(?! (tap|it in)) _ in",
        "(?<= {way}) in",
        "(in)?? it",
        "_*? {way} in",
        "(_)* (?<! off) (tap|(?<= in) it in)",
        "(?! in) (off|(tap)? in) ((?! tap) _)*? (it|{way}) (in)?",
    ]
    notation = Notation(families, patterns)
    rng = random.Random(7)
    for pattern in patterns:
        import regex

        fast = regex.compile(notation.source(pattern))
        slow = regex.compile(spelled(parse(pattern), notation, families))
        for _ in range(400):
            symbols = (
                "B"
                + "".join(
                    notation.words[rng.choice(["tap", "taps", "tapped", "in", "it", "off"])] for _ in range(rng.randrange(9))
                )
                + "B"
            )
            assert [m.span() for m in fast.finditer(symbols)] == [m.span() for m in slow.finditer(symbols)], (pattern, symbols)


def spelled(tree, notation: Notation, families) -> str:
    """A tree as a regular expression, word for word."""
    match tree:
        case ("word", word):
            return notation.words[word]
        case ("op", _):
            return "[^B]"
        case ("seq", trees):
            return "".join(f"(?:{spelled(part, notation, families)})" for part in trees)
        case ("alt", trees):
            return "|".join(spelled(part, notation, families) for part in trees)
        case ("rep", operator, inner):
            return f"(?:{spelled(inner, notation, families)}){operator}"
        case ("look", opening, inner):
            return f"{opening}{spelled(inner, notation, families)})"
        case ("family", name):
            from matchx.engine.trees import longest_first

            return "|".join(f"(?:{spelled(entry, notation, families)})" for entry in longest_first(map(parse, families[name])))
    raise AssertionError(tree)


def test_empty_stream() -> None:
    assert pipeline.grammar().find(Stream("B", pipeline.front("").stream.units)) == []


@pytest.mark.parametrize("text", ["Reeve shot wide.", "He blazed over.", "Reeve scored."])
def test_a_sentence_of_three_words_is_long_enough(text):
    """A pattern that looks behind for families asks no more words of a sentence than it matches."""
    assert {claim.kind for claim in pipeline.front(text).claims} & {"chance", "goal"}
    assert not all(claim.tags.get("weak") for claim in pipeline.front(text).claims)


@pytest.mark.parametrize("count", [1, 39, 40, 700])
def test_steps_come_back_as_they_were_packed(count: int) -> None:
    """Few steps are kept as a list, many as bits."""
    steps = sorted(random.Random(count).sample(range(1000), count))
    outline = {"begin": 0, "unchained": (), "ends": array("H", [1000]).tobytes()}
    chains = Chains(outline, keyed({"x": packed(steps, 1000)}))
    assert chains._taken("x") == sum(1 << step for step in steps)


def test_units_know_their_tokens() -> None:
    named = pipeline.front("In the 23rd minute Ana Thiel of Leeds United scored twice.")
    units, tokens = named.stream.units, named.doc.tokens
    for place, unit in enumerate(units):
        first, last = named.stream.tokens(place, place + 1)
        if unit.end > unit.start:
            assert (tokens[first].start, tokens[last - 1].end) == (unit.start, unit.end)
    assert any(last - first > 1 for first, last in (named.stream.tokens(at, at + 1) for at in range(len(units))))
