"""A file that is there in full or not at all."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A temporary file beside ``path``, which takes its place once the block has ended well, and is gone if it has not.

    Links are followed, the mode of an older file is kept, and what is no file (``/dev/stdout``) is written directly.
    """
    path = Path(os.path.realpath(path))
    mode = _mode(path)
    if mode is None:
        yield path
        return
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:60]}.", suffix=".part", dir=path.parent)
    except OSError as error:  # of the file that was asked for, not of one that nobody knows
        raise OSError(error.errno, error.strerror, str(path)) from None
    os.close(handle)
    part = Path(name)
    try:
        yield part
        part.chmod(mode)
        _sync(part)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    with suppress(OSError):  # not every system syncs folders
        _sync(path.parent)


def _mode(path: Path) -> int | None:
    """The mode the file shall have; None for a device or a pipe, which nothing can replace."""
    try:
        found = path.stat().st_mode
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
    if stat.S_ISDIR(found):
        raise IsADirectoryError(21, "is a folder", str(path))
    return stat.S_IMODE(found) if stat.S_ISREG(found) else None


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
