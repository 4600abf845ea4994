"""The roll of a report: which names belong to one person, and the fullest name of each."""

from __future__ import annotations

from ..text import Document
from .aliases import aliases
from .capitals import unstretched
from .gazetteer import fold
from .wording import PARTICLES, Name, given_names

_LONGEST = 8  # words of a name that stands for a longer one
_PET_ENDS = ("o", "y", "ie")
_CUT_ENDS = (*_PET_ENDS, "s", "sy", "er", "ers", "za")  # behind the beginning of a surname: "Skelts" of Skelton
_SHORTEST = 4  # letters of a surname that is made a pet name
_ALIKE = 3  # letters that a pet name in brackets shares with the name before it
_HIS = frozenset(
    "shot header effort corner cross pass ball free volley strike pen penalty goal finish throw lad boy first second".split()
)
_MOST = 24  # persons that one name may stand for


class Roll:
    """The persons of a report: which names belong to one person, and the fullest name of each."""

    def __init__(self, doc: Document, names: list[Name]) -> None:
        self.doc = doc
        self._surnames = {
            fold(doc.tokens[n.last - 1].word)
            for n in names
            if n.last - n.first > 1 or fold(doc.tokens[n.first].word) not in given_names()
        }
        full = [n for n in names if n.last - n.first > 1] if doc.heads else []
        self._full = {fold(doc.tokens[n.last - 1].word) for n in full}
        self._called = dict(pet for n in full if (pet := self._bracketed(n)))
        self._plain = {fold(t.word) for name in names for t in doc.tokens[name.first : name.last] if not unstretched(t.word)}
        spellings: dict[tuple[str, ...], str] = {}
        for name in names:
            key = self.key(name)
            spelled = doc.name(doc.tokens[name.first].start, doc.tokens[name.last - 1].end)
            before = spellings.get(key)
            if (
                before is None
                or before.isupper()
                and not spelled.isupper()
                or len(key) == 1
                and fold(before) != key[0] == fold(spelled)
            ):
                spellings[key] = spelled
        self._order = {key: place for place, key in enumerate(spellings)}
        self._parts: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
        asked = {*spellings, *(("", *key[1:]) for key in spellings)}
        for key in spellings:
            for part in _parts(key) & asked - {key}:
                self._parts.setdefault(part, []).append(key)
        self._candidates: dict[tuple[str, ...], tuple[str, ...]] = {}
        for key in spellings:
            fuller = self._fuller(key)
            known = set(fuller)
            longest = [other for other in fuller if known.isdisjoint(self._fuller(other))]
            self._candidates[key] = tuple(spellings[other] for other in longest or [key])
        for called, man in aliases(doc, names):
            if len(self._candidates[self.key(man)]) == 1:
                self._candidates[self.key(called)] = self._candidates[self.key(man)]

    def _fuller(self, key: tuple[str, ...]) -> list[tuple[str, ...]]:
        """The names that a name is part of, in the order in which the text has them."""
        found = {*self._parts.get(key, ()), *self._parts.get(("", *key[1:]), ())} if key else set()
        if len(found) > _MOST:
            found = set(sorted(found, key=self._order.__getitem__)[:_MOST])
        return sorted((other for other in found if other != key and _within(key, other)), key=self._order.__getitem__)

    def key(self, name: Name) -> tuple[str, ...]:
        tokens = self.doc.tokens[name.first : name.last]
        key = tuple(self._word(token.word) for token in tokens if token.word[0].isalnum() or token.word == "'t")
        if self.doc.heads and len(key) == 1 and key[0][:-1] in self._plain and self._owned(name.last):
            key = (key[0].removesuffix("s"),)
        return (self._surname(key[0]),) if len(key) == 1 else key

    def _owned(self, at: int) -> bool:
        """Whether what follows a name is somebody's: "Alfies shot", as chats write it."""
        return at < len(self.doc.tokens) and self.doc.tokens[at].word in _HIS

    def _surname(self, word: str) -> str:
        """ "Lamby", "Lambo": the surname that fans make such a name of, where the text has it."""
        for end in _PET_ENDS:
            base = word.removesuffix(end)
            if len(base) >= _SHORTEST and base != word and base in self._surnames and word not in given_names():
                return base
        if word in self._called:
            return self._called[word]
        cut = {
            surname
            for end in _CUT_ENDS
            if len(base := word.removesuffix(end)) >= _SHORTEST and base != word
            for surname in self._full
            if surname.startswith(base) and not surname.startswith(word)  # Roberts is no Robertson
        }
        return cut.pop() if len(cut) == 1 and word not in given_names() and word not in self._full else word

    def _bracketed(self, name: Name) -> tuple[str, str] | None:
        """ "Ryan Pidgeon (Pidge)": what a man is called for short, where his name stands in full."""
        tokens = self.doc.tokens[name.last : name.last + 2]
        words = [token.word for token in tokens]
        surname = fold(self.doc.tokens[name.last - 1].word)
        pet = fold(words[1]) if words[:1] in (["("], ['"']) and len(words) > 1 else ""
        return (pet, surname) if pet[:_ALIKE] == surname[:_ALIKE] and pet != surname and pet.isalpha() else None

    def _word(self, word: str) -> str:
        return next((short for short in unstretched(word) if short in self._plain), fold(word))

    def candidates(self, name: Name) -> tuple[str, ...]:
        """The full names that a name may stand for: one, or several persons of the same surname."""
        return self._candidates[self.key(name)]


def _parts(full: tuple[str, ...]) -> set[tuple[str, ...]]:
    """What a name may be called for short; with "" for a first name of which only the initial is told."""
    core = tuple(word for word in full if word not in PARTICLES)
    out = {full[:size] for size in range(1, min(len(full), _LONGEST))}
    out |= {full[-size:] for size in range(1, min(len(full), _LONGEST))}
    out |= {core[at : at + size] for size in range(1, min(len(core), _LONGEST) + 1) for at in range(min(len(core), _LONGEST))}
    out.add((full[-1], full[0][:1]))
    out |= {("", *full[-size:]) for size in range(1, min(len(full), _LONGEST))}
    return out


def _within(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a name is part of a fuller one: its surname, its first name, or an initial and surname."""
    if len(short) > len(full) or short == full:
        return False
    if len(short) == len(full) == 2 and len(short[1]) == 1:  # "Hale M", as line-ups tell namesakes apart
        return short[0] == full[1] and full[0].startswith(short[1])
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
