"""The word families of live scenes: each can be spelled, each is named somewhere, a word is bounded as its notation says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import regex

from matchx.lexicon import scene

_NAMED = re.compile(r"\{+([a-z_]+)\}+")


@pytest.mark.parametrize("name", sorted(scene.families()))
def test_each_family_is_a_pattern(name: str) -> None:
    assert scene.families()[name]
    regex.compile(scene.spelled(f"{{{name}}}"))


def test_every_family_is_named() -> None:
    code = Path(scene.__file__).parents[1] / "resolve" / "live"
    texts = [path.read_text(encoding="utf-8") for path in code.glob("*.py")]
    texts += [entry for entries in scene.families().values() for entry in entries]
    named = {name for text in texts for name in _NAMED.findall(text)}
    outcomes = {"woodwork", "off_target", "saved", "blocked", "missed"}  # named by a loop over the outcomes
    assert not set(scene.families()) - named - outcomes


@pytest.mark.parametrize(
    ("family", "text", "found"),
    [
        ("saved", "parried by the keeper", "parried"),
        ("saved", "it is a gloveless day", None),  # no part of a word
        ("shoots", "was rifling it", "rifling"),  # any form of a verb
        ("shoots", "he stabs", "stabs"),
        ("off_target", "too high.", "too high"),
        ("off_target", "effort, high!", ", high!"),  # an entry may begin with a mark
        ("blocked", "the toe inside", None),
    ],
)
def test_entries_are_bounded(family: str, text: str, found: str | None) -> None:
    match = scene.pattern(f"{{{family}}}").search(text)
    assert (match and match[0]) == found


def test_an_unknown_family_is_refused() -> None:
    with pytest.raises(KeyError):
        scene.spelled("{no_such_family}")
