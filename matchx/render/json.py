"""Plain JSON, straight from the standard library: no colour, no wrapping, so that it can be piped."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

from .terminal import BIDI, CONTROLS


@cache
def _escapes() -> dict[int, str]:
    """Outside strings JSON is ASCII, so each of these stands in a string, where an escape says the same."""
    return {code: f"\\u{code:04x}" for code in (*BIDI, *CONTROLS[32:], 0x2028, 0x2029, *range(0xD800, 0xE000))}


# A list of numbers over several lines. No string holds a line end, so this is never inside one.
_NUMBERS = re.compile(r"\[\n\s+(\d+(?:,\n\s+\d+)*)\n\s+\]")


def dumps(value: Any, *, indent: int | None = 2) -> str:
    """A value as JSON, without line end; ``indent=None`` puts it on one line, else scores and ranges stay on theirs.

    Letters stay as they are; what could harm a terminal or is no character of its own (a lone surrogate) is escaped.
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    if not text.isascii() or "\x7f" in text:
        text = text.translate(_escapes())
    return _NUMBERS.sub(lambda match: f"[{' '.join(match[1].split())}]", text)
