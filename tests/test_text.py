"""The document: working text of the same length, tokens with exact offsets, guarded sentences and blocks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matchx.text import plain, read

COMMON = frozenset("half time kick off free right footed year old based born penalty centre back the a and won scored".split())


def words(text):
    return [token.word for token in read(text, COMMON).tokens]


def sentences(text):
    doc = read(text, COMMON)
    return [text[doc.tokens[a].start : doc.tokens[b - 1].end] for a, b in doc.sentences]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Osei-Tutu's free-kick", ["osei-tutu", "'s", "free", "kick"]),
        ("Half-time: 2–1", ["half", "time", ":", "2-1"]),
        ("the 84th-minute strike", ["the", "84th", "minute", "strike"]),
        ("at 90'+4' and 45+2", ["at", "90'+4'", "and", "45+2"]),
        ("O’Neill didn’t, N'Golo did", ["o'neill", "didn't", ",", "n'golo", "did"]),
        ("a Manchester-based side", ["a", "manchester", "based", "side"]),
        ("8,811 watched at 7.45pm", ["8,811", "watched", "at", "7.45pm"]),
        ("Al-Hilal and Ji-woo", ["al-hilal", "and", "ji-woo"]),
    ],
)
def test_tokens(text, tokens):
    assert words(text) == tokens


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("He scored at St. James' Park. They won.", 2),
        ("J. Stones headed in. No. 9 was next.", 2),
        ("Leeds Utd. beat Hull vs. the odds.", 1),
        ("It came in the 90+4' minute. Late!", 2),
        ("Kick-off is at 7.45 p.m. tonight.", 1),
        ("He waited... and waited. Then: goal.", 2),
        ('"We were poor." He left.', 2),
        ("Exeter City: 1. Hakala, 2. Sweetman, 4. Falase.", 1),
        ("from the edge of the D. Hull replied.", 2),
        ("A headline without a stop\n\nA sentence.", 2),
        ("no full stop at the end", 1),
        ("Goals: Ostrow 12, Vane 40 pen. Arden Town: Roe, Hale, Fenn.", 2),
        ("It came from a pen. Hale took it.", 1),
    ],
)
def test_sentences(text, count):
    assert len(sentences(text)) == count


def test_wrapped_lines_are_one_block():
    text = "Smith headed the opening goal of the afternoon from a corner that was\ntaken by Jones in the tenth minute.\n"
    assert len(read(text, COMMON).blocks) == 1


@given(st.text(max_size=300))
def test_offsets_are_exact(text):
    doc = read(text, COMMON)
    assert len(doc.work) == len(text)
    assert doc.work == plain(text)
    ends = 0
    for token in doc.tokens:
        assert token.start >= ends
        ends = token.end
        assert doc.work[token.start : token.end].lower() == token.word
    covered = [index for a, b in doc.sentences for index in range(a, b)]
    assert covered == list(range(len(doc.tokens)))


def test_accents_apart_are_looked_up_joined():
    raw = "Atle\u0301tico"
    (token,) = read(raw, COMMON).tokens
    assert (token.word, token.end) == ("atl\u00e9tico", len(raw))
