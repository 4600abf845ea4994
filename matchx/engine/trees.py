"""The notation of rules and families, read: a text of it becomes a tree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

_ATOM = re.compile(
    r"\{(?P<role>[a-z_]+):(?P<type>[A-Z]+)\}|\{(?P<gap>gap|any)(?P<size>\d*)\}|\{(?P<family>[a-z_]+(?:\.[a-z]+)?)\}"
    r"|(?P<open>\((?:\?<?[=!])?)|(?P<op>[)|?*+^$_])|(?P<word>'s|\\[^\s]|[^\s(){}|?*+^$_]+)|(?P<space>\s+)|(?P<bad>.)"
)

# A tree: ("word", word) ("family", name) ("hole", role, type) ("gap", kind, size) ("op", one of ^$_)
# ("look", opening, tree) ("rep", operator, tree) ("seq", trees) ("alt", trees)
Tree = tuple[Any, ...]


@cache
def parse(text: str) -> Tree:
    """The tree of a text in the notation. Raises ValueError where it cannot be read."""
    stack: list[tuple[str, list[list[Tree]]]] = [("(", [[]])]
    for match in _ATOM.finditer(text):
        kind, found = match.lastgroup, match.group()
        here = stack[-1][1][-1]
        if kind == "space":
            continue
        if kind == "open":
            stack.append((found, [[]]))
        elif found == "|" and kind == "op":
            stack[-1][1].append([])
        elif found == ")" and kind == "op" and len(stack) > 1:
            opening, choices = stack.pop()
            tree = _choice(choices)
            stack[-1][1][-1].append(tree if opening == "(" else ("look", opening, tree))
        elif kind == "op" and found in "?*+" and here:
            last = here.pop()
            repeated = last[0] == "rep" and len(last[1]) == 1 and text[match.start() - 1] == last[1]
            here.append(("rep", last[1] + found, last[2]) if repeated else ("rep", found, last))
        elif kind == "op" and found in "^$_":
            here.append(("op", found))
        elif kind == "word":
            here.append(("word", found))
        elif kind == "family":
            here.append(("family", match["family"]))
        elif kind == "size":
            here.append(("gap", match["gap"], int(match["size"] or 6)))
        elif kind == "type":
            here.append(("hole", match["role"], match["type"]))
        else:
            raise ValueError(f"cannot read {text[match.start() :]!r} in pattern {text!r}")
    if len(stack) > 1:
        raise ValueError(f"a bracket stays open in pattern {text!r}")
    return _choice(stack[0][1])


def _choice(choices: list[list[Tree]]) -> Tree:
    trees = [row[0] if len(row) == 1 else ("seq", tuple(row)) for row in choices]
    return trees[0] if len(trees) == 1 else ("alt", tuple(trees))


def words_in(tree: Tree) -> Iterator[str]:
    """The words that a tree names."""
    if tree[0] == "word":
        yield tree[1]
    elif tree[0] in ("seq", "alt"):
        for part in tree[1]:
            yield from words_in(part)
    elif tree[0] in ("look", "rep"):
        yield from words_in(tree[2])


def single_words(entries: Iterable[str]) -> frozenset[str]:
    """Those entries of a family that are one word."""
    return frozenset(plain(entry) for entry in entries if (match := _ATOM.fullmatch(entry)) and match["word"])


def plain(word: str) -> str:
    return word.removeprefix("\\") or "\\"


def longest_first(trees: Iterable[Tree]) -> list[Tree]:
    """The entries of a family in the order in which they are tried."""
    return sorted(trees, key=lambda tree: (-_size(tree), -_size(tree, 0), repr(tree)))


def _size(tree: Tree, optional: int = 1) -> int:
    """How many units a tree takes at most, roughly; with ``optional`` 0, at least."""
    match tree:
        case ("seq", trees):
            return sum(_size(part, optional) for part in trees)
        case ("alt", trees):
            return (max if optional else min)(_size(part, optional) for part in trees)
        case ("rep", operator, inner):
            return _size(inner, optional) if optional or operator[0] == "+" else 0
        case ("gap", _, _):
            return optional
        case ("look", _, _) | ("op", "^" | "$"):
            return 0
    return 1
