"""The table for people, one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Report
from ..render import table
from . import Style


def write(reports: Iterable[Report], style: Style) -> Iterator[str]:
    """Each report's table; several have a heading each."""
    for number, report in enumerate(reports):
        heading = report.source.name or "standard input" if style.many else ""
        shown = table.show(
            report,
            width=style.width,
            color=style.color,
            heading=heading,
            evidence=style.evidence,
            warnings=style.warnings,
            ascii=style.ascii,
        )
        yield "\n" + shown if number else shown
