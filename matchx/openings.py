"""What a match of a text in the notation can begin with: a symbol to look for before a family is tried."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .symbols import HOLES, POSSESSIVE

if TYPE_CHECKING:
    from .notation import Notation

# The symbols, None where it can be any, and whether a match may hold no unit at all.
Opening = tuple[frozenset[str] | None, bool]


def opening(notation: Notation, tree: tuple[Any, ...]) -> Opening:
    """With which symbols a match of a tree begins."""
    match tree:
        case ("word", word):
            return notation.word(word).symbols, False
        case ("hole", _, kind) if kind in HOLES and kind != "NUM":
            return frozenset(HOLES[kind]), False
        case ("hole", _, kind) if kind in POSSESSIVE:
            return frozenset("".join(POSSESSIVE[kind])), False
        case ("look", _, _):
            return frozenset(), True
        case ("rep", operator, inner):
            symbols, empty = opening(notation, inner)
            return symbols, empty or operator[0] in "?*"
        case ("alt", trees):
            return _either([opening(notation, part) for part in trees])
        case ("seq", trees):
            found: list[Opening] = []
            for part in trees:
                symbols, empty = opening(notation, part)
                found.append((symbols, False))
                if not empty:
                    return _either(found)
            return _either(found)[0], True
        case ("family", name):
            return notation.opening(name)
    return None, True


def _either(choices: list[Opening]) -> Opening:
    if any(symbols is None for symbols, _ in choices):
        return None, any(empty for _, empty in choices)
    return frozenset().union(*(symbols for symbols, _ in choices if symbols)), any(empty for _, empty in choices)
