"""Large values as bytes that are read where they lie in the pack: a text asks for little of them."""

from __future__ import annotations

import marshal
import sys
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any
from zlib import crc32

_PLACE = array("I").itemsize
_FULL = 4  # keys of a bucket


def listed(pieces: Iterable[bytes]) -> bytes:
    """Pieces as one: where each of them begins, where the last one ends, then the pieces."""
    pieces = list(pieces)
    return array("I", accumulate(map(len, pieces), initial=_PLACE * (len(pieces) + 1))).tobytes() + b"".join(pieces)


def keyed(pieces: Mapping[str, bytes]) -> bytes:
    """Pieces by a character each."""
    return listed(["".join(pieces).encode(), *pieces.values()])


def buckets(values: Mapping[str, Any]) -> bytes:
    """A dict of plain values, none of them None, as one piece for every few of its keys."""
    sorted_out: list[dict[str, Any]] = [{} for _ in range(len(values) // _FULL + 1)]
    for key, value in values.items():
        sorted_out[_bucket(key, len(sorted_out))][key] = value
    return listed(map(marshal.dumps, sorted_out))


def _bucket(key: str, count: int) -> int:
    return crc32(key.encode("utf-8", "surrogatepass")) % count


class Listed:
    """Pieces by their number."""

    def __init__(self, whole: bytes | memoryview) -> None:
        self._whole = memoryview(whole)
        first = int.from_bytes(self._whole[:_PLACE], sys.byteorder)
        self._places: Sequence[int] = self._whole[:first].cast("I")

    def __len__(self) -> int:
        return len(self._places) - 1

    def __getitem__(self, number: int) -> memoryview:
        return self._whole[self._places[number] : self._places[number + 1]]


class Codes:
    """Sets of characters by their number, each as the numbers of its characters: to look for these makes no text of them."""

    def __init__(self, whole: bytes | memoryview) -> None:
        self._codes: Sequence[int] = memoryview(whole).cast("I")

    def __getitem__(self, number: int) -> Sequence[int]:
        return self._codes[self._codes[number] // _PLACE : self._codes[number + 1] // _PLACE]


def codes(sets: Iterable[str]) -> bytes:
    """Sets of characters as one piece."""
    return listed(array("I", map(ord, characters)).tobytes() for characters in sets)


class Keyed:
    """Pieces by a character each."""

    def __init__(self, whole: bytes | memoryview) -> None:
        self._pieces = Listed(whole)
        self._keys = str(self._pieces[0], "utf-8")

    def get(self, key: str) -> memoryview:
        """The piece of a key; empty where there is none."""
        place = self._keys.find(key) + 1
        return self._pieces[place] if place else memoryview(b"")


class Buckets:
    """A dict of which each bucket is unpacked when one of its keys is asked for."""

    def __init__(self, whole: bytes | memoryview) -> None:
        self._pieces = Listed(whole)
        self._unread = bytearray(b"\1") * len(self._pieces)
        self._known: dict[str, Any] = {}

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a key."""
        found = self._known.get(key)
        if found is None and self._unread[bucket := _bucket(key, len(self._unread))]:
            self._read(bucket)
            found = self._known.get(key)
        return default if found is None else found

    def __contains__(self, key: object) -> bool:
        return self.get(key) is not None  # type: ignore[arg-type]

    def __iter__(self) -> Iterator[str]:
        for bucket, unread in enumerate(self._unread):
            if unread:
                self._read(bucket)
        return iter(self._known)

    def _read(self, bucket: int) -> None:
        self._unread[bucket] = False
        self._known |= marshal.loads(self._pieces[bucket])
