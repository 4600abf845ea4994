"""From a file to its text: reading, recognising the encoding, and refusing what is no text, in one clear line."""

from __future__ import annotations

import codecs
import os
import select
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import suppress

from . import webpage

MAX_BYTES = 16 * 1024 * 1024  # the longest reports have some 30 thousand; this stops /dev/zero
TOO_LARGE = f"too large for a report (over {MAX_BYTES // 1024 // 1024} MiB)"

_BOMS = (  # the longer first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"{\\rtf", "an RTF document"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"


class InputError(Exception):
    """An input that cannot be read; the message is the reason, without the input's name."""


def read(name: str) -> bytes:
    """The bytes of a file, or of standard input for "-". Raises InputError."""
    try:
        if name == "-":
            if sys.stdin is None:
                raise InputError("standard input is closed")
            data = sys.stdin.buffer.read(MAX_BYTES + 1)
        else:
            with open(name, "rb") as file:
                data = file.read(MAX_BYTES + 1)
    except IsADirectoryError:
        raise InputError("is a folder, not a report") from None
    except FileNotFoundError:
        raise InputError("no such file") from None
    except PermissionError:
        raise InputError("permission denied") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise InputError(getattr(error, "strerror", None) or str(error)) from None
    if len(data) > MAX_BYTES:
        raise InputError(TOO_LARGE)
    return data


class Lines:
    """The lines of standard input as they come in, each with its end."""

    def __init__(self, encoding: str | None = None) -> None:
        self._decoder = codecs.getincrementaldecoder(encoding or "utf-8-sig")("replace")
        self._lines: deque[str] = deque()
        self._rest = ""  # a line without its end
        self._ended = sys.stdin is None

    def __iter__(self) -> Iterator[str]:
        while self._lines or not self._ended:
            if self._lines:
                yield self._lines.popleft()
            else:
                self._fill()

    def waiting(self) -> bool:
        """Whether another line, or the end of the input, has come in already."""
        with suppress(OSError, ValueError):  # no waiting is known of a pipe on Windows
            while not self._lines and not self._ended and select.select([sys.stdin], [], [], 0)[0]:
                self._fill()
        return bool(self._lines) or self._ended

    def _fill(self) -> None:
        data = os.read(sys.stdin.fileno(), 1 << 16)
        self._ended = not data
        *whole, self._rest = (self._rest + self._decoder.decode(data, final=not data)).split("\n")
        self._lines.extend(line + "\n" for line in whole)
        if self._ended and self._rest:
            self._lines.append(self._rest)
            self._rest = ""


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """The text of some bytes, without byte order mark, and the name of the encoding; of a web page the text of its article.

    Without ``encoding``: what a byte order mark says, else UTF-8, else (for UTF-16 without a mark) what the NULs say, else
    Windows-1252. A web page may declare its own. Line ends and stray NULs stay, for offsets count them. Raises InputError for
    what is no text, or not in that encoding.
    """
    text, name = _decode(data, encoding or webpage.charset(data))
    if webpage.looks(text):
        try:
            text = webpage.article(text)
        except webpage.PageError as error:
            raise InputError(str(error)) from None
    return text, name


def _decode(data: bytes, encoding: str | None) -> tuple[str, str]:
    if encoding:
        return _strict(data, encoding).removeprefix("\ufeff"), codecs.lookup(encoding).name
    for start, what in _MAGIC:
        if data.startswith(start):
            raise InputError(f"is {what}, not plain text")
    for mark, marked in _BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], marked), marked
    if wide := _wide(data):
        return _strict(data, wide), wide
    if len(data.translate(None, _CONTROLS)) < 0.95 * len(data):
        raise InputError("looks like a binary file, not plain text")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252"), "cp1252"
    except UnicodeDecodeError as error:
        raise InputError(
            f"neither UTF-8 nor Windows-1252 (byte 0x{data[error.start]:02x} at offset {error.start}); name it with --encoding"
        ) from None


def known(encoding: str) -> bool:
    """Whether Python knows a text encoding of this name."""
    try:
        "a".encode(encoding)
    except (LookupError, ValueError):
        return False
    return True


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(f"not valid {encoding} at byte {error.start} ({error.reason})") from None
    except ValueError as error:
        raise InputError(f"not valid {encoding} ({error})") from None


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: in English every other byte is a NUL, and the ones between are none."""
    even, odd = data[0::2], data[1::2]
    for sparse, full, name in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if len(data) % 2 == 0 and sparse and sparse.count(0) > 0.7 * len(sparse) and full.count(0) < 0.05 * len(full):
            return name
    return None
