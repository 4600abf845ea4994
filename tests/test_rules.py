"""Every rule's own examples, through the whole front half, with all rules."""

import pytest

from matchx import pipeline
from matchx.engine.rule import Rule, example

from . import mutation

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
def test_fires(rule):
    """A rule that matches none of its own examples reads nothing: another rule does its work."""
    fronts = [pipeline.front(example(text)[0]) for text in rule.yes]
    assert any(claim.rule == rule.name for front in fronts for claim in (*front.claims, *front.dropped))


@pytest.mark.parametrize("rule", pipeline.rules(), ids=_id)
def test_what_gives_way_exists(rule):
    """A misspelt name would never win. "goal.telling.clause" may be one of a product that is not built in full."""
    names = {other.name for other in pipeline.rules()}
    known = names | {other.kind for other in pipeline.rules()}
    tellings, clauses = {name.rpartition(".")[0] for name in names}, {name.rpartition(".")[2] for name in names}
    for name in rule.over:
        telling, _, clause = name.rpartition(".")
        assert name in known or "." in telling and telling in tellings and clause in clauses, name


@pytest.mark.parametrize("rule", pipeline.rules(), ids=_id)
def test_pattern_compiles(rule):
    assert pipeline.grammar().compile(rule.pattern)


@pytest.mark.parametrize("rule", pipeline.rules()[::20], ids=_id)
def test_needed(rule):
    """Without it one of its examples is read otherwise; of all rules tests/mutation.py tells."""
    assert mutation.matters(rule)
