"""What plans are made of."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

# As plain data, because the pack keeps it:
#   number      one unit of the set of symbols with that number; ~number: one of any other symbol, but no break
#   [nodes]     one after the other
#   "symbols"   the same, of one symbol each: only in plans as they are kept
#   ("?", node) or nothing      ("*", node) any number of times      ("|", [nodes]) one of them
#   ("gap", set, size)          up to so many units that are not of the set
#   ("choice", number)          one of a family or of many ways, which patterns share
#   ("look", number)            a look ahead or behind, which patterns share
# and with a mark of their order, which counts where matches are read off a plan (see ``trace``):
#   ("|", [nodes], 1)           one of them, the earlier the rather
#   ("?", node, 1)  ("*", node, 1)    the same as above, but rather not
# In such plans also
#   ("role", name, set)         a unit that plays a role
#   ("ahead", look, node)  ("behind", look, node)    a look at roles
#   ("told", number, node)      a family that names roles, and its plan
#   ("list", name, node)        a list of names that play a role, and its plan, which lets more through
Node = int | list[Any] | tuple[Any, ...]
Kept = Node | str


def optional(operator: str, node: Node) -> Node:
    """A part that may be left out, or repeated; "?" behind an operator: as few as can be."""
    return ("?" if operator[0] == "?" else "*", node, *([1] if operator[1:] == "?" else []))


def row(node: Kept) -> list[Any]:
    return node if isinstance(node, list) else [node]


def any_unit(node: Node) -> bool:
    """Whether a part holds a unit that may be nearly anything."""
    if isinstance(node, list):
        return any(map(any_unit, node))
    if isinstance(node, int):
        return node < 0
    return bool(node[0] == "gap" or node[0] in "?*|" and any_unit(node[1]))


def short(node: Kept, names: Sequence[str]) -> Kept:
    """A plan as it is kept: units of one symbol each, in a row, are the text that they make, which is found at once.

    ``names``: the symbols of each set.
    """
    if isinstance(node, list):
        out: list[Any] = []
        for single, parts in itertools.groupby(node, lambda part: _single(part, names)):
            found = list(parts)
            alone = len(found) == 1 < len(node)  # a unit among others is quicker by its number
            out += ["".join(names[part] for part in found)] if single and not alone else [short(part, names) for part in found]
        return out[0] if len(out) == 1 and isinstance(out[0], str) else out
    if isinstance(node, int | str) or node[0] in ("role", "gap", "choice", "look"):
        return node
    if node[0] == "|":
        return ("|", [short(way, names) for way in node[1]], *node[2:])
    place = 2 if node[0] in ("ahead", "behind", "told", "list") else 1
    return (*node[:place], short(node[place], names), *node[place + 1 :])


def _single(node: Node, names: Sequence[str]) -> bool:
    """Whether a part is one unit of one symbol."""
    return isinstance(node, int) and node >= 0 and len(names[node]) == 1
