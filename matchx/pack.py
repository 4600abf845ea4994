"""What can be known before any text is read, kept in a file: data of the lexicon, compiled patterns.

Reading the word lists and compiling the patterns takes seconds, loading them from the pack milliseconds. A pack lies in
the package (``hatch_build.py`` puts it there) or in the user's cache folder, to which every process adds what it had to
work out. It is plain data (``marshal``, nothing that runs code on loading), bound to the sources that it was made from
and to the versions of Python and regex. Wherever anything is off it is left aside, and everything is worked out anew.
"""

from __future__ import annotations

import atexit
import copyreg
import marshal
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import cache, wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar
from zlib import adler32, compress, decompress

import regex

from . import __version__

P = ParamSpec("P")
T = TypeVar("T")


VERBOSE, IGNORECASE = regex.VERBOSE, regex.IGNORECASE

_HOME = Path(__file__).parent
_BESIDE = _HOME / "_pack.bin"
_MAGIC = b"matchx pack 2\n"
_MOST = 5  # files of other installations that stay in the cache folder
# What no part of the pack depends on.
_OTHER = frozenset("resolve render writers batch spark.py cli.py inputs.py model.py __main__.py __pycache__ py.typed".split())

_fresh: dict[str, bytes] = {}  # what this process had to work out
_patterns: list[_Pattern] = []  # those of modules


def kept(function: Callable[P, T]) -> Callable[P, T]:
    """``functools.cache`` for a function of the sources alone, whose result the pack keeps. Arguments are strings; the
    result is made of plain dicts, lists, tuples, sets, strings and numbers."""
    name = f"{function.__module__}.{function.__qualname__}"

    @cache
    @wraps(function)
    def known(*args: P.args, **kwargs: P.kwargs) -> T:
        return recall(" ".join((name, *map(str, args))), lambda: function(*args, **kwargs))

    return known  # type: ignore[return-value]


def recall(key: str, work: Callable[[], T]) -> T:
    """The value that the pack keeps under a key, else the result of ``work``, which it is given to keep."""
    stored = _packed().get(key)
    if stored is not None:
        return marshal.loads(stored)  # type: ignore[no-any-return]
    value = work()
    _remember(key, lambda: marshal.dumps(value))  # type: ignore[arg-type]
    return value


def compiled(key: str, source: Callable[[], str], flags: int = 0) -> regex.Pattern[str]:
    """The pattern that the pack keeps under a key, else the compiled source. Without a key it is not kept."""
    if not key:
        return regex.compile(source(), flags)
    stored = _packed().get(key)
    if stored is not None:
        with suppress(Exception):  # another build of regex: it refuses the code
            return _thaw(stored)
    pattern = regex.compile(source(), flags)
    _remember(key, lambda: _freeze(pattern))
    return pattern


class _Pattern:
    """Stands for a pattern of a module, which is made when it is first asked for anything."""

    def __init__(self, source: str, flags: int) -> None:
        self._made = source, flags

    def __getattr__(self, name: str) -> Any:
        source, flags = self._made
        value = getattr(compiled(f"{int(flags)} {source}", lambda: source, flags), name)
        setattr(self, name, value)  # the next time it is found at once
        return value


@cache
def pattern(source: str, flags: int = 0) -> regex.Pattern[str]:
    """``regex.compile`` for a pattern of a module, which is compiled, or taken from the pack, at its first use."""
    made = _Pattern(source, flags)
    _patterns.append(made)
    return made


def _remember(key: str, value: Callable[[], bytes]) -> None:
    with suppress(Exception):  # no plain data: then it is worked out each time
        if not _fresh:
            atexit.register(save)
        _fresh[key] = value()


# -- compiled patterns ------------------------------------------------------------------------------------------------


def _pickled(pattern: regex.Pattern[str]) -> tuple[Callable[..., Any], tuple[Any, ...]]:
    """How ``regex`` pickles a pattern: the function that makes it again, and its arguments: source, flags, code ..."""
    return copyreg.dispatch_table[regex.Pattern](pattern)  # type: ignore[return-value]


@cache
def _probe() -> tuple[Callable[..., Any], bytes]:
    """The function that makes patterns, and a pattern in plain form, which tells one build of ``regex`` from another."""
    make, arguments = _pickled(regex.compile(r"(?P<a>x[^yz]{2,}?)*+(?<=a|b.)(?&a)?"))
    return make, marshal.dumps((regex.__version__, arguments))


def _freeze(pattern: regex.Pattern[str]) -> bytes:
    return compress(marshal.dumps(("", *_pickled(pattern)[1][1:])), 9)


def _thaw(stored: bytes | memoryview) -> regex.Pattern[str]:
    return _probe()[0](*marshal.loads(decompress(stored)))


# -- the file ---------------------------------------------------------------------------------------------------------


def _inputs(folder: str, prefix: str = "") -> Iterator[tuple[str, os.stat_result]]:
    """The files that the pack depends on: path below the package, and what the system says of it."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name not in _OTHER:
                if entry.is_dir():
                    yield from _inputs(entry.path, f"{prefix}{entry.name}/")
                elif not entry.name.endswith(".bin"):
                    yield prefix + entry.name, entry.stat()


@cache
def _versions() -> str:
    return f"{__version__} {sys.version} {sys.platform}"


@cache
def _stamp() -> str:
    """The state of the sources by size and time of change: found in no time, but different in every copy."""
    files = sorted((name, info.st_size, info.st_mtime_ns) for name, info in _inputs(str(_HOME)))
    return f"{_versions()} {files}"


@cache
def _digest() -> str:
    """The state of the sources by content."""
    from hashlib import sha256

    whole = sha256(_versions().encode())
    for name in sorted(name for name, _ in _inputs(str(_HOME))):
        whole.update(f"\n{name}\n".encode() + (_HOME / name).read_bytes())
    return whole.hexdigest()


@cache
def _packed() -> dict[str, memoryview]:
    """The pack: from the user's cache folder, else from the package, else empty."""
    for path, own in ((_user_file(), True), (_BESIDE, False)):  # the first holds all of the second, if it exists
        with suppress(Exception):  # missing, cut short, not ours, of another time: worked out anew
            if path is not None:
                return _read(path, own)
    return {}


def _read(path: Path, own: bool) -> dict[str, memoryview]:
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    with open(handle, "rb", buffering=0) as file:
        if own and not (_ours(os.fstat(file.fileno())) and _ours(os.stat(path.parent))):
            raise PermissionError(path)
        data = memoryview(file.readall())
    body = len(_MAGIC) + 4
    if data[: len(_MAGIC)] != _MAGIC or data[len(_MAGIC) : body] != adler32(data[body:]).to_bytes(4, "big"):
        raise ValueError(path)
    probe, stamp, digest, sizes = marshal.loads(data[body:])
    if probe != _probe()[1] or stamp != _stamp() and digest != _digest():
        raise ValueError(path)
    end = len(data) - sum(sizes.values())
    return {key: data[(start := end) : (end := start + size)] for key, size in sizes.items()}


def _write(path: Path, packed: Mapping[str, bytes | memoryview]) -> None:
    sizes = {key: len(value) for key, value in packed.items()}
    data = b"".join((marshal.dumps((_probe()[1], _stamp(), _digest(), sizes)), *packed.values()))

    import tempfile

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)  # mkstemp: nobody else may read or write it
    try:
        with open(handle, "wb") as file:
            file.write(_MAGIC + adler32(data).to_bytes(4, "big") + data)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def _ours(info: os.stat_result) -> bool:
    """Whether a file or folder belongs to this user and nobody else can change it."""
    return not hasattr(os, "geteuid") or info.st_uid == os.geteuid() and not info.st_mode & 0o022


def _user_file() -> Path | None:
    """This installation's file in the user's cache folder; None where there is no such folder."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME", "")
        base = base if os.path.isabs(base) else os.path.expanduser("~/.cache")
    mark = adler32(f"{_HOME} {_versions()}".encode())
    return Path(base, "matchx", f"{mark:08x}.bin") if os.path.isabs(base) else None


def save() -> None:
    """Add what this process had to work out to the pack in the user's cache folder; nothing where that is not possible."""
    path = _user_file()
    if path is None or not _fresh:
        return
    with suppress(Exception):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _ours(os.stat(path.parent)):
            return
        _write(path, {**_packed(), **_fresh})
        _fresh.clear()
        others = sorted(path.parent.glob("*.bin*"), key=lambda file: file.stat().st_mtime)
        for file in others[:-_MOST]:
            file.unlink()


def write_beside() -> Path:
    """Write all that is known to the package itself, when it is built."""
    for made in _patterns:
        assert made.flags is not None  # compiles it
    _write(_BESIDE, {**_packed(), **_fresh})
    os.chmod(_BESIDE, 0o644)
    return _BESIDE
