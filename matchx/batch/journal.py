"""What a long run has read so far, so that it can go on after it was interrupted.

The journal lies beside the output, ``.NAME.resume.jsonl``: one line for each report. A report is taken from it where the
name and the text are the same and the same version of matchx read it; a run that ends well takes the journal away.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import IO, Any

from .. import __version__
from ..model import Clock, Event, Evidence, Match, Report, Source, Warning_, own_fields

_HEAD = {"matchx": __version__, "journal": 1}


class Journal:
    """The journal of one output."""

    def __init__(self, output: str) -> None:
        self.path = Path(output).with_name(f".{Path(output).name}.resume.jsonl")
        self.places: dict[tuple[str, str], int] = {}
        self.file: IO[bytes] = self._open()

    def _open(self) -> IO[bytes]:
        """Index what is there, up to the first line that was not written to its end."""
        file = self.path.open("a+b")
        file.seek(0)
        head, end = file.readline(), 0
        if _value(head) == _HEAD:
            end = file.tell()
            for line in iter(file.readline, b""):
                if not line.endswith(b"\n") or (value := _value(line)) is None:
                    break
                self.places[value["name"], value["report"]["source"]["sha256"]] = end
                end = file.tell()
        file.truncate(end)
        if not end:
            file.write(json.dumps(_HEAD).encode() + b"\n")
        return file

    def find(self, name: str, text: str) -> Report | None:
        """The report of this text, if it was read before."""
        place = self.places.get((name, hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()))
        if place is None:
            return None
        self.file.seek(place)
        return report(json.loads(self.file.readline())["report"])

    def note(self, name: str, found: Report) -> None:
        """Remember a report."""
        self.file.seek(0, 2)
        self.file.write(json.dumps({"name": name, "report": found.to_dict()}).encode() + b"\n")
        self.file.flush()

    def close(self, done: bool) -> None:
        """Keep the journal, or take it away where the run is done."""
        self.file.close()
        if done:
            self.path.unlink(missing_ok=True)


def _value(line: bytes) -> Any:
    try:
        return json.loads(line)
    except ValueError:
        return None


def report(value: dict[str, Any]) -> Report:
    """A report from what its ``to_dict`` gave; without notes, which that does not hold."""
    match: dict[str, Any] = {name: tuple(field) if isinstance(field, list) else field for name, field in value["match"].items()}
    return Report(
        Source(**value["source"]),
        Match(**match),
        tuple(map(_event, value["events"])),
        tuple(Warning_(item["code"], item["message"], _evidence(item)) for item in value["warnings"]),
    )


def _event(value: dict[str, Any]) -> Event:
    low, high = value["minute_range"] or (None, None)
    clock = Clock(value["minute"], value["stoppage"], value["stoppage_any"], low, high, value["minute_source"], value["period"])
    own = {name: value[name] for name in own_fields(value["type"]) if value[name] is not None}
    return Event(
        value["type"],
        clock,
        value["team"],
        value["side"],
        {name: tuple(field) if isinstance(field, list) else field for name, field in own.items()},
        _evidence(value),
        value["confidence"],
        value["id"],
        tuple(value["related"]),
    )


def _evidence(value: dict[str, Any]) -> tuple[Evidence, ...]:
    return tuple(Evidence(**item) for item in value["evidence"])
