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
from typing import Any, ParamSpec, TypeVar
from zlib import adler32, compress, decompress

import regex

from . import __version__
from .stowed import Buckets, buckets

P = ParamSpec("P")
T = TypeVar("T")


VERBOSE, IGNORECASE = regex.VERBOSE, regex.IGNORECASE

_HOME = os.path.dirname(os.path.abspath(__file__))
_BESIDE = os.path.join(_HOME, "_pack.bin")
_MAGIC = b"matchx pack 3\n"
_MOST = 5  # files of other installations that stay in the cache folder
# What no part of the pack depends on.
_OTHER = frozenset(
    (
        "resolve render writers batch spark.py cli.py commands.py printing.py inputs.py model.py "
        "__main__.py __pycache__ py.typed"
    ).split()
)

_fresh: dict[str, bytes] = {}  # what this process had to work out
_copied: list[str] = []  # a pack that came here with the sources
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


def stowed(function: Callable[[], Mapping[str, Any]]) -> Callable[[], Buckets]:
    """``kept`` for a large dict without arguments, of which a text asks for few keys; no value of it is None."""
    name = f"{function.__module__}.{function.__qualname__}"

    @cache
    @wraps(function)
    def known() -> Buckets:
        stored = _packed().get(name)
        if stored is not None:
            return Buckets(stored)
        value = buckets(function())
        _remember(name, lambda: value)
        return Buckets(value)

    return known


def parts(key: str, work: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """The same for a dict, whose large values, as bytes, lie in the pack on their own: they are read where they lie."""

    stored = _packed().get(key)
    if stored is not None:
        value = marshal.loads(stored)
        found = {name: _packed().get(f"{key} {name}") for name, part in value.items() if part is None}
        if None not in found.values():
            return value | found  # type: ignore[no-any-return]
    value = work()
    large = {name: part for name, part in value.items() if isinstance(part, bytes)}
    _remember(key, lambda: marshal.dumps(value | dict.fromkeys(large)))
    for name, part in large.items():
        _remember(f"{key} {name}", lambda part=part: part)  # type: ignore[misc]
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

    def __init__(self, source: str, flags: int, spell: Callable[[str], str]) -> None:
        self._made = source, flags, spell

    def __getattr__(self, name: str) -> Any:
        source, flags, spell = self._made
        value = getattr(compiled(f"{int(flags)} {source}", lambda: spell(source), flags), name)
        setattr(self, name, value)  # the next time it is found at once
        return value


@cache
def pattern(source: str, flags: int = 0, spell: Callable[[str], str] = str) -> regex.Pattern[str]:
    """``regex.compile`` for a pattern of a module, which is compiled, or taken from the pack, at its first use; ``spell``
    then writes out what it leaves to the lexicon."""
    made = _Pattern(source, flags, spell)
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
    files = sorted((name, info.st_size, info.st_mtime_ns) for name, info in _inputs(_HOME))
    return f"{_versions()} {files}"


@cache
def _digest() -> str:
    """The state of the sources by content."""
    from hashlib import sha256

    whole = sha256(_versions().encode())
    for name in sorted(name for name, _ in _inputs(_HOME)):
        with open(os.path.join(_HOME, name), "rb") as file:
            whole.update(f"\n{name}\n".encode() + file.read())
    return whole.hexdigest()


class Pieces:
    """The pieces of a pack by their keys: where each lies, and its checksum, which is held against it when it is asked for."""

    def __init__(self, data: memoryview, places: Mapping[str, tuple[int, int, int]]) -> None:
        self._data, self._places = data, places

    def __len__(self) -> int:
        return len(self._places)

    def get(self, key: str) -> memoryview | None:
        """A piece; None where there is none, or another than was written."""
        start, end, check = self._places.get(key, (0, 0, 0))
        piece = self._data[start:end]
        return piece if start and adler32(piece) == check else None

    def all(self) -> dict[str, bytes | memoryview]:
        """Every piece that is as it was written."""
        return {key: piece for key in self._places if (piece := self.get(key)) is not None}


@cache
def _packed() -> Pieces:
    """The pack: from the user's cache folder, else from the package, else empty."""
    for path, own in ((_user_file(), True), (_BESIDE, False)):  # the first holds all of the second, if it exists
        with suppress(Exception):  # missing, cut short, not ours, of another time: worked out anew
            if path is not None:
                return _read(path, own)
    return Pieces(memoryview(b""), {})


def _read(path: str, own: bool) -> Pieces:
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    with open(handle, "rb", buffering=0) as file:
        if own and not (_ours(os.fstat(file.fileno())) and _ours(os.stat(os.path.dirname(path)))):
            raise PermissionError(path)
        data = memoryview(_mapped(file))
    body = len(_MAGIC) + 8
    size, check = (int.from_bytes(data[at : at + 4], "big") for at in (len(_MAGIC), len(_MAGIC) + 4))
    head = data[body : body + size]
    if data[: len(_MAGIC)] != _MAGIC or len(head) != size or check != adler32(head):
        raise ValueError(path)
    probe, stamp, digest, end, places = marshal.loads(head)
    if probe != _probe()[1] or end != len(data) or stamp != _stamp() and digest != _digest():
        raise ValueError(path)
    if stamp != _stamp():  # a copy: the user's own file will be known at a glance
        atexit.register(save)
        _copied.append(path)
    return Pieces(data, places)


def _mapped(file: Any) -> Any:
    """The bytes of a file, of which the system reads no more than is asked for. On Windows nobody could replace it then."""
    if sys.platform == "win32":
        return file.readall()
    from mmap import ACCESS_READ, mmap

    return mmap(file.fileno(), 0, access=ACCESS_READ)


def _write(path: str, packed: Mapping[str, bytes | memoryview]) -> None:
    known = _probe()[1], _stamp(), _digest()
    size, length = 0, -1
    while size != length:  # the places are counted from the start of the file, and their own length belongs to that
        size, end, places = length, len(_MAGIC) + 8 + max(length, 0), {}
        for key, value in packed.items():
            places[key] = end, (end := end + len(value)), adler32(value)
        head = marshal.dumps((*known, end, places))
        length = len(head)

    import tempfile

    folder, file_name = os.path.split(path)
    handle, name = tempfile.mkstemp(dir=folder, prefix=file_name)  # mkstemp: nobody else may read or write it
    try:
        with open(handle, "wb") as file:
            file.write(_MAGIC + length.to_bytes(4, "big") + adler32(head).to_bytes(4, "big") + head)
            file.writelines(packed.values())
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def _ours(info: os.stat_result) -> bool:
    """Whether a file or folder belongs to this user and nobody else can change it."""
    return not hasattr(os, "geteuid") or info.st_uid == os.geteuid() and not info.st_mode & 0o022


def _user_file() -> str | None:
    """This installation's file in the user's cache folder; None where there is no such folder."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME", "")
        base = base if os.path.isabs(base) else os.path.expanduser("~/.cache")
    mark = adler32(f"{_HOME} {_versions()}".encode())
    return os.path.join(base, "matchx", f"{mark:08x}.bin") if os.path.isabs(base) else None


def _all() -> dict[str, bytes | memoryview]:
    """All that is known."""
    return {**_packed().all(), **_fresh}


def save() -> None:
    """Add what this process had to work out to the pack in the user's cache folder; nothing where that is not possible."""
    path = _user_file()
    if path is None or not (_fresh or _copied):
        return
    with suppress(Exception):
        folder = os.path.dirname(path)
        os.makedirs(folder, mode=0o700, exist_ok=True)
        if not _ours(os.stat(folder)):
            return
        _write(path, _all())
        _fresh.clear()
        _copied.clear()
        files = [entry for entry in os.scandir(folder) if ".bin" in entry.name]
        for entry in sorted(files, key=lambda entry: entry.stat().st_mtime)[:-_MOST]:
            os.unlink(entry.path)


def write_beside() -> str:
    """Write all that is known to the package itself, when it is built."""
    for made in _patterns:
        assert made.flags is not None  # compiles it
    _write(_BESIDE, _all())
    os.chmod(_BESIDE, 0o644)
    return _BESIDE
