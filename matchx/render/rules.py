"""The rules, with the examples that prove them. Plain text: a pattern is never folded, so that it can be copied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol


class RuleLike(Protocol):
    """What is shown of a rule (see ``matchx.engine.rule.Rule``)."""

    @property
    def name(self) -> str: ...
    @property
    def pattern(self) -> str: ...
    @property
    def tags(self) -> Mapping[str, Any]: ...
    @property
    def over(self) -> tuple[str, ...]: ...
    @property
    def yes(self) -> tuple[str, ...] | str: ...
    @property
    def no(self) -> tuple[str, ...] | str: ...


def rules(listed: Iterable[RuleLike]) -> str:
    """Each rule as a paragraph: name, pattern, tags, the rules it beats, sentences that it reads and that it must not."""
    return "\n".join("\n".join(_lines(rule)) + "\n" for rule in listed)


def _lines(rule: RuleLike) -> Iterator[str]:
    yield rule.name
    yield f"  pattern  {rule.pattern}"
    if rule.tags:
        yield "  tags     " + " ".join(f"{name}={value}" for name, value in rule.tags.items())
    if rule.over:
        yield "  over     " + " ".join(rule.over)
    for sentence in rule.yes:
        yield f"  yes      {_line(sentence)}"
    for sentence in rule.no:
        yield f"  no       {_line(sentence)}"


def _line(sentence: str) -> str:
    """An example on one line."""
    return sentence.replace("\n", "\\n")
