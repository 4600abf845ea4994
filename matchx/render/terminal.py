"""What stands between a report's words and a terminal: escapes, width, colour, bytes.

Reports are written by strangers. A control character in one could move the cursor or recolour the screen, and a bidi
override could make a line read otherwise than it is; both are shown as what they are.
"""

from __future__ import annotations

import os
import sys
from functools import cache

_BLANKS = (*range(0x09, 0x0E), 0x85, 0x2028, 0x2029)
BIDI = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
CONTROLS = (*range(0x20), *range(0x7F, 0xA0))


@cache
def _shown() -> dict[int, str]:
    """What stands for each character that is not shown."""
    return (
        {code: f"\\x{code:02x}" for code in CONTROLS}
        | {code: f"\\u{code:04x}" for code in (*BIDI, *range(0xD800, 0xE000))}
        | dict.fromkeys(_BLANKS, " ")
    )


def safe(text: str) -> str:
    """Text for one line of a terminal: line ends as blanks, controls, bidi marks and lone surrogates as escapes."""
    return text if text.isprintable() else text.translate(_shown())


def colored(flag: bool | None) -> bool:
    """Whether to colour: what was asked for, else only on a terminal, unless NO_COLOR or TERM=dumb says no."""
    if flag is not None:
        return flag
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout is not None and sys.stdout.isatty()


def letters(flag: bool) -> bool:
    """Whether to draw with ASCII alone: where asked for, or on a terminal that says it shows nothing else."""
    if flag or sys.stdout is None or not sys.stdout.isatty():
        return flag
    if os.environ.get("TERM") in ("dumb", "linux"):  # the bare console of Linux has no such characters
        return True
    return "utf" not in (sys.stdout.encoding or "").lower()


def width() -> int:
    """Columns of the terminal (or of COLUMNS), 80 in a pipe."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns):
        return max(40, int(columns))
    try:  # as shutil does, whose import would cost a short run more than all the rest of this module
        return max(40, os.get_terminal_size(sys.__stdout__.fileno()).columns or 80)  # type: ignore[union-attr]
    except (AttributeError, ValueError, OSError):
        return 80


def write(text: str) -> None:
    """Write to standard output as UTF-8, whatever the locale. Raises OSError (BrokenPipeError where nobody reads on)."""
    if sys.stdout is None:
        raise OSError("is closed")
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()
