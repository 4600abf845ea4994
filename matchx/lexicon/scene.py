"""Patterns over the plain words of an entry of a live text, with word families of their own.

An entry of a live text is a scene: who shoots stands in one sentence, what became of it in the next, half of them without a
verb. There the resolver looks for words around the names, in small letters, and the files in ``scenes/`` hold these words.
``[name]`` opens a family, each line below it is a regular expression in which ``{name}`` is another family and ``(a|b)`` is
a choice; where it begins or ends with a letter or a choice it begins or ends a word. Behind ``**`` stands a verb of which
every form is meant.
"""

from __future__ import annotations

import os
import re
from functools import cache

import regex

from .. import pack
from . import inflect

_FOLDER = os.path.join(os.path.dirname(__file__), "scenes")
_NAMED = re.compile(r"\{([a-z_]+)\}")
_HEAD = re.compile(r"\[([a-z_]+)\]")
_CHOICE = re.compile(r"(?<!\\)\((?!\?)")


def pattern(source: str) -> regex.Pattern[str]:
    """A pattern that names families in braces, compiled (or taken from the pack) at its first use."""
    return pack.pattern(source, spell=spelled)


def spelled(source: str) -> str:
    """A pattern with its families written out."""
    return _NAMED.sub(lambda named: _family(named[1]), source)


@cache
def _family(name: str) -> str:
    return "(?:" + "|".join(_bounded(entry) for entry in families()[name]) + ")"


@cache
def families() -> dict[str, tuple[str, ...]]:
    """Every family: its entries."""
    out: dict[str, list[str]] = {}
    for file in sorted(os.listdir(_FOLDER)):
        name = ""
        with open(os.path.join(_FOLDER, file), encoding="utf-8") as lines:
            for line in lines:
                if head := _HEAD.match(line):
                    name = head[1]
                    if name in out:
                        raise ValueError(f"{file}: [{name}] is opened twice")
                    out[name] = []
                elif line.startswith("**"):
                    out[name] += [form for forms in inflect(line[2:].strip()) for form in forms]
                elif line.strip() and not line.startswith("#"):
                    out[name].append(line.strip("\n"))
    return {name: tuple(dict.fromkeys(entries)) for name, entries in out.items()}


def _bounded(entry: str) -> str:
    begin = r"\b" if re.match(r"\w|\((?!\?)", entry) else ""
    end = r"\b" if re.search(r"[\w?]$|[\d,]\}$", entry) or entry[-1] == ")" and not _looks(entry) else ""
    return begin + spelled(_CHOICE.sub("(?:", entry)) + end


def _looks(entry: str) -> bool:
    """Whether the group that ends an entry looks ahead or behind."""
    depth = 0
    for at in range(len(entry) - 1, -1, -1):
        depth += (entry[at] == ")") - (entry[at] == "(")
        if not depth:
            return entry.startswith(("(?=", "(?!", "(?<"), at)
    raise ValueError(f"a group of {entry!r} is not opened")
