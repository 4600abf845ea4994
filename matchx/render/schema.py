"""The JSON Schema (2020-12) of what ``matchx parse --json`` prints for one report."""

from __future__ import annotations

from typing import Any

from ..model import COMMON_FIELDS, OWN_FIELDS, own_fields

Schema = dict[str, Any]


def _or_null(schema: Schema) -> Schema:
    return {**schema, "type": [schema["type"], "null"]}


def _one_of(*names: str) -> Schema:
    return {"enum": [*names, None]}


def _object(properties: dict[str, Schema]) -> Schema:
    """An object that always has all of its keys and no others."""
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


_COUNT = {"type": "integer", "minimum": 0}
_FLAG = {"type": "boolean"}
_NAME = {"type": ["string", "null"], "minLength": 1}
_MINUTE = {"type": "integer", "minimum": 0, "maximum": 120}
_SCORE = {"type": ["array", "null"], "prefixItems": [_COUNT, _COUNT], "items": False, "minItems": 2,
          "description": "[home, away]"}  # fmt: skip
_RANGE = {"type": ["array", "null"], "prefixItems": [_MINUTE, _MINUTE], "items": False, "minItems": 2,
          "description": "[earliest, latest], where only a range is known; then minute is null"}  # fmt: skip

_FIELDS: dict[str, Schema] = {
    "id": {"type": "integer", "minimum": 1, "description": "counts the events in match order"},
    "minute": {**_or_null(_MINUTE), "description": "as reports count, from 1; time added on is in stoppage"},
    "stoppage": {**_or_null(_COUNT), "description": "the 2 of 45+2"},
    "stoppage_any": {**_FLAG, "description": "in added time, of which the minute is not told"},
    "minute_range": _RANGE,
    "clock": {**_NAME, "description": "the time for people: 23', 45+2', 20-25'"},
    "period": _one_of("first_half", "second_half", "extra_time_first_half", "extra_time_second_half", "shootout"),
    "minute_source": {"enum": ["stated", "relative", "inferred", "none"],
                      "description": "stated in the text, computed from a stated one, or from its neighbours"},
    "team": {**_NAME, "description": "the side that shoots, scores, gains, changes or is booked; for an own goal, that gains"},
    "side": _one_of("home", "away"),
    "player": _NAME,
    "assist": _NAME,
    "by": {**_NAME, "description": "who stopped it"},
    "won_by": _NAME,
    "conceded_by": _NAME,
    "player_in": _NAME,
    "player_out": _NAME,
    "penalty": _FLAG,
    "own_goal": _FLAG,
    "body_part": _one_of("head", "left_foot", "right_foot", "other"),
    "set_piece": _one_of("penalty", "free_kick", "corner", "throw_in"),
    "score": {**_SCORE, "description": "[home, away] after it"},
    "shootout": {**_SCORE, "description": "[home, away] in the shoot-out after this kick"},
    "reason": _one_of("offside", "foul", "handball", "var"),
    "card": _one_of("yellow", "second_yellow", "red"),
    "name": {"enum": ["kick_off", "half_time", "second_half", "full_time", "extra_time", "shootout"]},
    "decision": _one_of("goal_confirmed", "goal_disallowed", "penalty_awarded", "penalty_cancelled", "card_upgraded",
                        "card_cancelled", "no_change"),
}  # fmt: skip
_OUTCOMES = {
    "chance": _one_of("saved", "blocked", "off_target", "woodwork", "missed"),
    "penalty": _one_of("scored", "saved", "off_target", "woodwork", "overturned"),
    "shootout_kick": _one_of("scored", "saved", "off_target", "woodwork", "missed"),
}


def _event(kind: str | None) -> Schema:
    """The schema of one type; without a kind, that of the types that rules may add (see README.md)."""
    named: Schema = {"const": kind} if kind else {"type": "string", "not": {"enum": list(OWN_FIELDS)}}
    fields = {name: _FIELDS[name] for name in COMMON_FIELDS if name not in ("id", "type")}
    own = {name: _OUTCOMES[kind or ""] if name == "outcome" else _FIELDS[name] for name in own_fields(kind or "")}
    return _object(
        {"id": _FIELDS["id"], "type": named, **fields, "stoppage_any": _FIELDS["stoppage_any"], **own}
        | {
            "related": {"type": "array", "items": _FIELDS["id"], "description": "ids of events of the same happening"},
            "confidence": {"type": "number", "minimum": 0, "maximum": 1},
            "evidence": {"type": "array", "items": {"$ref": "#/$defs/evidence"}},
        }
    )


def schema() -> Schema:
    """The schema as plain values. Every key is always there, null where the report does not tell."""
    report = _object(
        {
            "schema_version": {"const": 1},
            "source": _object(
                {
                    "name": {**_NAME, "description": "the file; null for standard input"},
                    "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                    "characters": {**_COUNT, "description": "code points of the decoded text"},
                    "encoding": {"type": "string"},
                    "kind": {"enum": ["prose", "live", "list", "empty"]},
                }
            ),
            "match": _object(
                {
                    "home": _NAME,
                    "away": _NAME,
                    "sides_known": {**_FLAG, "description": "if false, home and away stand in order of mention"},
                    "full_time": {**_SCORE, "description": "[home, away] after 90 minutes or extra time"},
                    "half_time": _SCORE,
                    "after_extra_time": _FLAG,
                    "shootout": _SCORE,
                    "aggregate": _SCORE,
                    "competition": _NAME,
                    "season": _NAME,
                    "venue": _NAME,
                    "attendance": _or_null(_COUNT),
                    "referee": _NAME,
                    "player_of_the_match": _NAME,
                }
            ),
            "events": {"type": "array", "items": {"oneOf": [{"$ref": f"#/$defs/{kind}"} for kind in (*OWN_FIELDS, "plain")]}},
            "warnings": {"type": "array", "items": {"$ref": "#/$defs/warning"}},
        }
    )
    evidence = _object(
        {
            "start": {**_COUNT, "description": "code points of the decoded text, half open"},
            "end": _COUNT,
            "text": {"type": "string", "description": "decoded[start:end]"},
            "rule": {"type": "string"},
        }
    )
    warning = _object(
        {
            "code": {
                "type": "string",
                "description": "for machines; the message is for people. timed_out: the time was over, and what was found by "
                "then is told; too_long: more is told than one match can hold, and the text was read up to a place",
            },
            "message": {"type": "string"},
            "evidence": {"type": "array", "items": {"$ref": "#/$defs/evidence"}},
        }
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A football report as matchx reads it",
        **report,
        "$defs": {
            **{kind: _event(kind) for kind in OWN_FIELDS},
            "plain": _event(None),
            "evidence": evidence,
            "warning": warning,
        },
    }
