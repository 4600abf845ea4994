"""JSON Lines: one object per report, on one line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Report
from ..render.json import dumps
from . import Style


def write(reports: Iterable[Report], style: Style) -> Iterator[str]:
    """One line for each report."""
    return (dumps(report.to_dict(), indent=None) + "\n" for report in reports)
