"""One JSON object; for several inputs an array, which is written as the reports come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..model import Report
from ..render.json import dumps
from . import Style


def write(reports: Iterable[Report], style: Style) -> Iterator[str]:
    """The object of the only report, or the array of all."""
    return values((report.to_dict() for report in reports), style)


def values(objects: Iterable[Any], style: Style) -> Iterator[str]:
    """The same for any objects. No string holds a line end, so that an indent can be added afterwards."""
    if not style.many:
        yield from (dumps(value) + "\n" for value in objects)
        return
    before = "[\n"
    for value in objects:
        yield before + "  " + dumps(value).replace("\n", "\n  ")
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"
