"""matchx reads English football reports: who did what, in which minute, and which words say so.

    >>> import matchx
    >>> report = matchx.parse("Leeds 1-0 Villa. Thiel headed in Garforth's corner after 12 minutes.")
    >>> [(event.type, event.clock.text(), event.fields["player"]) for event in report.events]
    [('goal', "12'", 'Thiel')]

``parse(text, name=None)`` takes decoded text, of any length, and never fails on what it says: a text without a match is a
report without events. It returns a ``Report``:

- ``report.match``: a ``Match`` with the teams, the scores, the venue ... (None where the text does not tell);
- ``report.events``: ``Event`` values in match order, each with ``type``, ``clock``, ``team``, ``side``, ``fields`` (player,
  assist, outcome ...), ``confidence`` (0 to 1) and ``evidence``: offsets in code points, with ``text[start:end]`` quoted;
- ``report.warnings``: what does not fit, in words;
- ``report.to_dict()``: all of it as plain values, the same that ``matchx parse --json`` prints.

All values are immutable. Importing the package loads nothing else; the names below are loaded when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .model import Event, Match, Report
    from .pipeline import parse

__all__ = ["Event", "Match", "Report", "__version__", "parse"]
__version__ = "0.1.0"

_HOMES = {"parse": "pipeline", "Report": "model", "Event": "model", "Match": "model"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
