"""What a run has read, so that the next one into the same output need not read it again.

The journal lies beside the output, ``.NAME.resume.jsonl``: one line for each report. A report is taken from it where the
name and the text are the same and the same version of matchx read it. It stays when the run is done, without the reports
that this run did not need: what is new or changed is all that a later run has to read.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import zlib
from pathlib import Path
from typing import IO, Any

from .. import __version__
from ..model import Clock, Event, Evidence, Match, Report, Source, Warning_, own_fields

_HEAD = {"matchx": __version__, "journal": 2}


class JournalError(OSError):
    """A journal that another run is writing."""


class Journal:
    """The journal of one output."""

    def __init__(self, output: str) -> None:
        self.path = Path(output).with_name(f".{Path(output).name}.resume.jsonl")
        self.places: dict[tuple[str, str], int] = {}
        self.used: dict[tuple[str, str], None] = {}
        self.file: IO[bytes] = self._open()

    def _open(self) -> IO[bytes]:
        """Index what is there, up to the first line that was not written to its end."""
        file = self.path.open("a+b")
        _lock(file, self.path)
        file.seek(0)
        head, end = file.readline(), 0
        if _value(head) == _HEAD:
            end = file.tell()
            for line in iter(file.readline, b""):
                value = _value(line)
                if not line.endswith(b"\n") or not isinstance(value, dict) or not {"name", "sha256", "report"} <= value.keys():
                    break
                self.places[value["name"], value["sha256"]] = end
                end = file.tell()
        file.truncate(end)
        if not end:
            file.write(json.dumps(_HEAD).encode() + b"\n")
        return file

    def find(self, name: str, text: str, encoding: str) -> Report | None:
        """The report of this text, if it was read before."""
        key = name, hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        if (place := self.places.get(key)) is None:
            return None
        self.file.seek(place)
        try:
            found = report(json.loads(zlib.decompress(base64.b64decode(json.loads(self.file.readline())["report"]))))
        except (ValueError, KeyError, TypeError, zlib.error):  # somebody else has written to it
            return None
        if found.source.encoding != encoding:
            return None
        self.used[key] = None
        return found

    def note(self, name: str, found: Report) -> None:
        """Remember a report."""
        self.file.seek(0, 2)
        key = name, found.source.sha256
        self.used[key] = None
        self.places[key] = self.file.tell()
        packed = base64.b64encode(zlib.compress(json.dumps(found.to_dict()).encode())).decode()
        self.file.write(json.dumps({"name": name, "sha256": found.source.sha256, "report": packed}).encode() + b"\n")
        self.file.flush()

    def close(self, done: bool) -> None:
        """Where the run is done, leave out what it did not need: reports of inputs that are gone or have changed."""
        if done and len(self.used) < len(self.places):
            part = self.path.with_suffix(".part")
            try:
                with part.open("wb") as file:
                    file.write(json.dumps(_HEAD).encode() + b"\n")
                    for key in self.used:
                        self.file.seek(self.places[key])
                        file.write(self.file.readline())
                part.replace(self.path)
            except OSError:  # it only is longer than it need be
                part.unlink(missing_ok=True)
        self.file.close()


def _lock(file: IO[bytes], path: Path) -> None:
    """Let no two runs write one journal; where the system has no such locks, they may."""
    with contextlib.suppress(ImportError):
        import fcntl

        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise JournalError(11, "another run is writing this file", str(path)) from None


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
