"""Many small pieces as one large one, which the pack reads in a fraction of the time: a text asks for few of them."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Any

Pieces = tuple[bytes, Any]  # where each piece begins and ends, and all of them one behind the other


def listed(pieces: Iterable[Any], nothing: Any = b"") -> Pieces:
    """Pieces of bytes, or of text, as one."""
    pieces = list(pieces)
    return array("I", accumulate(map(len, pieces), initial=0)).tobytes(), nothing.join(pieces)


def keyed(pieces: Mapping[str, bytes]) -> tuple[str, Pieces]:
    """Pieces by a character each."""
    return "".join(pieces), listed(pieces.values())


class Listed:
    """Pieces by their number."""

    def __init__(self, places: bytes, whole: Any) -> None:
        self._places: Sequence[int] = memoryview(places).cast("I")
        self._whole = whole

    def __getitem__(self, number: int) -> Any:
        return self._whole[self._places[number] : self._places[number + 1]]


class Keyed:
    """Pieces by a character each."""

    def __init__(self, keys: str, pieces: Pieces) -> None:
        self._keys, self._pieces = keys, Listed(*pieces)

    def get(self, key: str) -> bytes:
        """The piece of a key; empty where there is none."""
        place = self._keys.find(key)
        return self._pieces[place] if place >= 0 else b""
