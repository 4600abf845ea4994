"""SQLite: tables reports, events, evidence, warnings. A report that is added again replaces what was there.

A report is known by its name; one from standard input by the hash of its text. A new file takes its place when it is
complete; an older one is changed in one transaction, so that a run that fails leaves it as it was.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from ..model import Report
from . import WriteError, flat
from .atomic import replacing

_TYPES = {"text": "TEXT", "whole": "INTEGER", "real": "REAL", "flag": "INTEGER"}
_REPORT = {"key": "text"} | flat.SOURCE | flat.MATCH
_EVENT = {"report": "text"} | flat.EVENT | {"related": "text"}
_EVIDENCE = ("report", "event", "warning", "number", "start", "end", "text", "rule")
_WARNING = ("report", "number", "code", "message")


def _columns(columns: dict[str, str]) -> str:
    return ", ".join(f'"{name}" {_TYPES[kind]}' for name, kind in columns.items())


SCHEMA = f"""
CREATE TABLE reports ({_columns(_REPORT)}, PRIMARY KEY (key)) WITHOUT ROWID;
CREATE TABLE events ({_columns(_EVENT)}, PRIMARY KEY (report, id),
    FOREIGN KEY (report) REFERENCES reports (key) ON DELETE CASCADE) WITHOUT ROWID;
CREATE TABLE warnings (report TEXT NOT NULL, number INTEGER NOT NULL, code TEXT, message TEXT, PRIMARY KEY (report, number),
    FOREIGN KEY (report) REFERENCES reports (key) ON DELETE CASCADE) WITHOUT ROWID;
CREATE TABLE evidence (report TEXT NOT NULL, event INTEGER, warning INTEGER, number INTEGER NOT NULL,
    "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL, rule TEXT NOT NULL,
    CHECK ((event IS NULL) <> (warning IS NULL)),
    FOREIGN KEY (report, event) REFERENCES events (report, id) ON DELETE CASCADE,
    FOREIGN KEY (report, warning) REFERENCES warnings (report, number) ON DELETE CASCADE);
CREATE INDEX evidence_of_event ON evidence (report, event);
CREATE INDEX evidence_of_warning ON evidence (report, warning);
CREATE INDEX events_of_player ON events (type, player);
CREATE INDEX events_of_team ON events (team, type);
"""
_TABLES = {"reports": {*_REPORT}, "events": {*_EVENT}, "evidence": {*_EVIDENCE}, "warnings": {*_WARNING}}


def save(reports: Iterable[Report], path: Path) -> None:
    """Add the reports to the file, which is made where it is not there. Raises WriteError."""
    try:
        if path.exists() and path.stat().st_size:
            _add(reports, path)
        else:
            with replacing(path) as part:
                _add(reports, part)
    except sqlite3.Error as error:
        raise WriteError(str(error)) from None


def _add(reports: Iterable[Report], path: Path) -> None:
    with closing(sqlite3.connect(path, timeout=30, isolation_level=None)) as base:
        base.execute("PRAGMA foreign_keys = ON")
        base.execute("BEGIN IMMEDIATE")
        try:
            _prepare(base)
            for report in reports:
                _insert(base, report)
        except BaseException:
            base.execute("ROLLBACK")
            raise
        base.execute("COMMIT")


def _prepare(base: sqlite3.Connection) -> None:
    """Make the tables, or see that those that are there are ours."""
    found = {
        name: {row[1] for row in base.execute(f"PRAGMA table_info({name})")}
        for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        if name in _TABLES
    }
    if found and found != _TABLES:
        raise WriteError(f"has other tables of these names already: {', '.join(sorted(found))}")
    if not found:
        for statement in SCHEMA.split(";\n")[:-1]:
            base.execute(statement)


def _insert(base: sqlite3.Connection, report: Report) -> None:
    source = flat.source(report.source)
    key = source["name"] or f"sha256:{source['sha256']}"
    base.execute("DELETE FROM reports WHERE key = ?", (key,))
    _rows(base, "reports", [{"key": key} | source | flat.match(report.match)])
    _rows(
        base,
        "events",
        [{"report": key} | flat.event(event) | {"related": json.dumps(event.related)} for event in report.events],
    )
    told = [{"report": key, "number": number, "code": warning.code, "message": flat.clean(warning.message)}
            for number, warning in enumerate(report.warnings, 1)]  # fmt: skip
    _rows(base, "warnings", told)
    _rows(base, "evidence", list(_evidence(key, report)))


def _evidence(key: str, report: Report) -> Iterator[dict[str, Any]]:
    owners = [(event.id, None, event.evidence) for event in report.events]
    owners += [(None, number, warning.evidence) for number, warning in enumerate(report.warnings, 1)]  # type: ignore[misc]
    for event, warning, items in owners:
        for number, item in enumerate(items, 1):
            fields = {name: flat.clean(value) for name, value in item.to_dict().items()}
            yield {"report": key, "event": event, "warning": warning, "number": number} | fields


def _rows(base: sqlite3.Connection, table: str, rows: list[dict[str, Any]]) -> None:
    if rows:
        names = ", ".join(f'"{name}"' for name in rows[0])
        holes = ", ".join("?" * len(rows[0]))
        base.executemany(f"INSERT INTO {table} ({names}) VALUES ({holes})", [tuple(row.values()) for row in rows])
