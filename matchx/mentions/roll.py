"""The roll of a report: which names belong to one person, and the fullest name of each."""

from __future__ import annotations

from ..text import Document
from .gazetteer import fold
from .wording import PARTICLES, Name


class Roll:
    """The persons of a report: which names belong to one person, and the fullest name of each."""

    def __init__(self, doc: Document, names: list[Name]) -> None:
        self.doc = doc
        spellings: dict[tuple[str, ...], str] = {}
        self._keys: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
        order: list[tuple[str, ...]] = []
        for name in names:
            key = self.key(name)
            spelled = doc.name(doc.tokens[name.first].start, doc.tokens[name.last - 1].end)
            if key not in spellings or spellings[key].isupper() and not spelled.isupper():
                spellings[key] = spelled
            if key not in order:
                order.append(key)
        self._names = spellings
        for key in order:
            fuller = [other for other in order if other != key and _within(key, other)]
            longest = [other for other in fuller if not any(other != third and _within(other, third) for third in fuller)]
            self._keys[key] = longest or [key]

    def key(self, name: Name) -> tuple[str, ...]:
        tokens = self.doc.tokens[name.first : name.last]
        return tuple(fold(token.word) for token in tokens if token.word[0].isalnum() or token.word == "'t")

    def candidates(self, name: Name) -> list[str]:
        """The full names that a name may stand for: one, or several persons of the same surname."""
        return [self._names[key] for key in self._keys[self.key(name)]]


def _within(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a name is part of a fuller one: its surname, its first name, or an initial and surname."""
    if len(short) > len(full) or short == full:
        return False
    if len(short) == len(full):
        return short[1:] == full[1:] and len(short[0]) == 1 and full[0].startswith(short[0]) and len(short) > 1
    if short == full[-len(short) :] or short == full[: len(short)]:
        return True
    if len(short) > 1 and len(short[0]) == 1 and full[0].startswith(short[0]):
        return short[1:] == full[-len(short) + 1 :]
    core = tuple(word for word in full if word not in PARTICLES)
    return (
        len(short) < len(core)
        and any(short == core[i : i + len(short)] for i in range(len(core)))
        or short == core[-len(short) :]
        and short != full
    )
