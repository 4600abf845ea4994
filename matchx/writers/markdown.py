"""Markdown: a heading, the facts and a table for each report, for notes and issues."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..model import Report
from ..render import words
from ..render.terminal import safe
from . import Style

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>|#~&!]|^[-+=](?= |$)|(?<=^\d)[.)]|://|(?<=www)\.|@")


def write(reports: Iterable[Report], style: Style) -> Iterator[str]:
    """A section for each report."""
    for number, report in enumerate(reports):
        yield ("\n" if number else "") + "\n".join(_section(report, style)) + "\n"


def _section(report: Report, style: Style) -> Iterator[str]:
    score, facts = words.headline(report.match), words.facts(report.match)
    yield f"## {escape(score or report.source.name or 'Report')}"
    if score and style.many and report.source.name:
        facts = f"{report.source.name}: {facts}" if facts else report.source.name
    if facts:
        yield f"\n{escape(facts)}"
    if report.events:
        yield "\n| Time | Event | Team | Player | Detail |\n| --- | --- | --- | --- | --- |"
    else:
        yield f"\n{words.nothing(report)}"
    for event in report.events:
        name = f"{words.icon(event)} {words.label(event)}"
        cells = (event.clock.text(), name, event.team or "", words.player(event), words.detail(event))
        yield f"| {' | '.join(map(escape, cells))} |"
        if style.evidence:
            for item in event.evidence:
                yield f"| | | | | “{escape(' '.join(item.text.split()))}” {escape(item.rule)} |"
    if style.warnings:
        for warning in report.warnings:
            yield f"\nWarning: {escape(warning.message)}"


def escape(text: str) -> str:
    """Text that Markdown shows as it is."""
    return _SPECIAL.sub(lambda found: "".join("\\" + mark for mark in found[0]), safe(text))
