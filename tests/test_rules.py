"""Every rule's own examples, through the whole front half, with all rules."""

import pytest

from matchx import pipeline
from matchx.rule import Rule, example

CASES = [(rule, text) for rule in pipeline.rules() for text in rule.yes]
COUNTER = [(rule, text) for rule in pipeline.rules() for text in rule.no]


def _id(value):
    return value.name if isinstance(value, Rule) else value[:60]


@pytest.mark.parametrize(("rule", "text"), CASES, ids=_id)
def test_yes(rule, text):
    plain, pins = example(text)
    claims = [claim for claim in pipeline.front(plain).claims if claim.kind == rule.kind]
    assert claims, "no claim of this kind"
    for role, start, end in pins:
        heads = [claim.roles[role].head for claim in claims if role in claim.roles]
        assert (start, end) in heads, f"{role}: {[plain[a:b] for a, b in heads]}"
    tags = {key: value for key, value in rule.tags.items() if value is not None}
    assert any(tags.items() <= claim.tags.items() for claim in claims), f"tags: {[claim.tags for claim in claims]}"


@pytest.mark.parametrize(("rule", "text"), COUNTER, ids=_id)
def test_no(rule, text):
    kept = pipeline.front(example(text)[0]).claims
    claims = [
        claim for claim in kept if claim.kind == rule.kind and not claim.tags.get("weak")
    ]  # a weak one counts in context only
    assert not claims, [(claim.rule, text[claim.start : claim.end]) for claim in claims]


@pytest.mark.parametrize("rule", pipeline.rules(), ids=_id)
def test_pattern_compiles(rule):
    assert pipeline.grammar().compile(rule.pattern)
