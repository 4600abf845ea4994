"""The ``matchx`` command from its call to its end: signals, the way to the commands, the exit code."""

from __future__ import annotations

import gc
import os
import signal
import sys
from contextlib import suppress
from typing import Any

from . import budget

INTERRUPTED, TERMINATED = 130, 143


def main() -> None:
    """Run the command; never shows a traceback for Ctrl-C or for a reader that has gone."""
    gc.set_threshold(250_000, 50, 50)  # the lexicon is thousands of small objects that never become garbage
    signal.signal(
        signal.SIGTERM, lambda _, frame: budget.stop(SystemExit(TERMINATED), frame)
    )  # so that nothing half written stays
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, lambda _, frame: budget.stop(KeyboardInterrupt(), frame))
    code: int | str | None = 0
    try:
        asked = _plain(sys.argv[1:])
        if asked is None:
            from .commands import app

            app(prog_name="matchx")
        else:
            from . import printing

            code = printing.parse(**asked)
    except KeyboardInterrupt:
        code = INTERRUPTED
    except SystemExit as end:
        code = end.code
    _leave(code)


_FLAGS = {"--json": "as_json", "--jsonl": "jsonl", "--evidence": "evidence", "--quiet": "quiet", "-q": "quiet"}


def _plain(arguments: list[str]) -> dict[str, Any] | None:
    """The options of the commonest call: ``parse``, files, flags. It goes without Typer, whose import takes a sixth of a short
    run's time; of all other calls, and of what could be wrong with this one, Typer has to judge."""
    if arguments[:1] != ["parse"] or "_MATCHX_COMPLETE" in os.environ or sys.platform == "win32":  # there it expands names
        return None
    files = [argument for argument in arguments[1:] if argument == "-" or argument[:1] != "-"]
    flags = [argument for argument in arguments[1:] if argument != "-" and argument[:1] == "-"]
    if not files or not {*flags} <= {*_FLAGS} or {"--json", "--jsonl"} <= {*flags}:
        return None
    return {"files": files, **{_FLAGS[flag]: True for flag in flags}}


def __getattr__(name: str) -> Any:
    if name != "app":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .commands import app

    return app


def _leave(code: int | str | None) -> None:
    """End at once: tearing the interpreter down takes a tenth of a short run's time (0.04 of 0.34 s, measured)."""
    if isinstance(code, str) or sys.flags.dev_mode:
        sys.exit(code)
    if keeper := sys.modules.get("matchx.pack"):
        keeper.save()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(code or 0)
