"""Plans: the patterns of rules once more, as plain data that tells where in a text a pattern can match (see ``reach``).

A regular expression is dear: to load, and to run over sentences in which it finds nothing. A plan says the same in few
numbers, so that most patterns of a text need never be loaded. It may let through what the expression then refuses, and never
the reverse: where the notation cannot be followed exactly, the plan asks for less.
"""

from __future__ import annotations

import itertools
import marshal
import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ..stowed import codes, keyed, listed
from .chains import packed
from .nodes import Kept, Node, any_unit, optional, row, short
from .pieces import Units
from .symbols import BREAK, NAMES, NONE, POSSESSIVE
from .trees import Tree, longest_first, parse

if TYPE_CHECKING:
    from .notation import Notation

_WORD = re.compile(r"\w+|[^\w\s]")

_ENDLESS = 5000  # units: more than any sentence has
_FEW = 3  # so many ways stand where they are named
_LEAST = 0.002  # of the units of a text are of a symbol, as far as is known
_GAP = 6  # a longer gap gives a choice too many lengths to tell them all
_ANCHOR = 4  # symbols of a set by which a way is listed
_SHARES = {"P": 0.6, "B": 1.0} | dict.fromkeys("pTth'MS", 0.2) | dict.fromkeys("UN", 0.1) | {"D": 0.05}


class Planner:
    """Plans of patterns, with the sets, choices and looks that they share."""

    def __init__(self, notation: Notation, examples: Sequence[str]) -> None:
        self._notation = notation
        self._sets: dict[str, int] = {}
        self._names: list[str] = []  # the sets, by number
        self._choices: list[tuple[int, bool, str, dict[int, int]]] = []
        self._ways: dict[str, dict[int, tuple[Any, Any]]] = defaultdict(lambda: defaultdict(lambda: ({}, [])))  # of choices
        self._looks: list[bytes] = []
        self._numbers: dict[str, int] = {}  # of choices and looks, by what they are
        self._families: dict[str, tuple[Node, bool]] = {}
        self._named: dict[tuple[str, bool], list[str]] = {}  # the roles in families
        self._tales: list[bytes] = []  # families that name roles
        self._unions: dict[str, int | None] = {}
        self._members: list[tuple[int, list[Node]]] = []
        self._costs: dict[Any, float] = {}  # of choices and looks
        self._wides: set[int] = set()  # choices of many lengths
        told: Counter[str] = Counter()
        for sentence in examples:
            told.update({notation.words.get(word, "") for word in _WORD.findall(sentence.lower())})
        self._share = {symbol: count / max(len(examples), 1) for symbol, count in told.items()} | _SHARES

    def outline(self, groups: Iterable[Iterable[str]]) -> dict[str, Any]:
        """The plans of groups of patterns and all that they share, as plain data; what few texts need, packed."""
        needs, plans = [], []
        chains: list[dict[str, Any]] = []
        steps_of: dict[str, bytes] = {}
        for patterns in groups:
            steps: dict[str, list[int]] = {}
            ends: list[int] = []
            for pattern in patterns:
                node, _ = self._plan(tree := parse(pattern))
                needs.append(tuple(need for need in self._needs(node) if not isinstance(need, int)))  # these are in the chain
                roles, parts = self._telling(tree) or (None, row(node))
                plans.append(marshal.dumps((roles, row(self._kept(parts)))))
                begin = ends[-1] if ends else 0
                links = list(self._chain(node))
                ends.append(begin + len(links))
                for step, number in enumerate(links, begin):
                    for symbol in self._names[number]:
                        steps.setdefault(symbol, []).append(step)
            size = ends[-1] if ends else 0
            steps_of[f"chains {len(chains)}"] = keyed({symbol: packed(taken, size) for symbol, taken in steps.items()})
            begin = len(plans) - len(ends)
            unchained = [begin + place for place, end in enumerate(ends) if end == (ends[place - 1] if place else 0)]
            chains.append({"begin": begin, "ends": array("H", ends).tobytes(), "unchained": unchained})
        ways = {symbol: marshal.dumps({**found}) for symbol, found in self._ways.items()}
        shared = {"looks": self._looks, "tales": self._tales, "plans": plans} | {
            "singles": [marshal.dumps(singles) for *_, singles in self._choices],
        }
        rest = {"needs": needs, "chains": chains, "sets": codes(self._names), "ways": keyed(ways)} | {
            "anchors": codes(anchors for _, _, anchors, _ in self._choices),
            "single": array("H", (single for single, *_ in self._choices)).tobytes(),
            "wide": bytes(wide for _, wide, *_ in self._choices),
        }
        return {name: listed(pieces) for name, pieces in shared.items()} | steps_of | rest

    # -- trees as nodes, and whether these are exact --------------------------------------------------------------------

    def _plan(self, tree: Tree) -> tuple[Node, bool]:
        match tree:
            case ("word", word):
                return self._unit(self._notation.word(word)), True
            case ("op", "_"):
                return ~self._set(BREAK), True
            case ("op", edge):
                return self._look("(?<=" if edge == "^" else "(?=", self._set(BREAK)), True
            case ("gap", kind, size):
                return ("gap", self._set("".join(self._notation.closed(kind).symbols)), size), True
            case ("hole", _, "LIST"):
                name = self._set(NAMES)  # what stands between the first and the last one is left open
                return ("|", [name, [name, ("gap", self._set(BREAK), _ENDLESS), self._set(f"{NAMES}M)")]]), False
            case ("hole", _, kind) if kind in POSSESSIVE:
                named, pronouns = POSSESSIVE[kind]
                return ("|", [[self._set(named), self._set("'")], self._set(pronouns)]), True
            case ("hole", _, kind):
                return self._set(self._notation.held(kind)), True
            case ("family", name):
                return self._family(name)
            case ("rep", operator, inner):
                node, exact = self._plan(inner)
                exact &= operator[1:] != "+"  # what is possessive gives nothing back
                repeated = optional(operator, node)
                return [node, repeated] if operator[0] == "+" else repeated, exact
            case ("look", opening, inner):
                node, exact = self._plan(inner)
                return (self._look(opening, node), exact) if exact or opening[-1] == "=" else ([], False)
            case ("seq", trees):
                parts = [self._plan(part) for part in trees]
                return [node for node, _ in parts], all(exact for _, exact in parts)
            case ("alt", trees):
                return self._any([self._plan(part) for part in trees], _FEW)
        raise AssertionError(tree)

    def _telling(self, tree: Tree) -> tuple[list[str], list[Any]] | None:
        """The roles of a pattern, and the plan that its matches are read off; None where that cannot tell them."""
        node = self._traced(tree)
        return None if node is None else (list(dict.fromkeys(self._roles(tree, True))), row(node))

    def _traced(self, tree: Tree) -> Node | None:
        """The plan that matches of a pattern are read off; None where it cannot tell them."""
        match tree:
            case ("hole", role, kind) if role[0] != "_":
                if kind == "LIST":
                    return "list", role, self._plan(tree)[0]
                if kind not in POSSESSIVE:
                    return "role", role, self._set(self._notation.held(kind))
                named, pronouns = POSSESSIVE[kind]
                return "|", [[("role", role, self._set(named)), self._set("'")], ("role", role, self._set(pronouns))], 1
            case ("rep", operator, inner):
                node = self._traced(inner)
                if node is None or operator[1:] == "+":
                    return None
                repeated = optional(operator, node)
                return [node, repeated] if operator[0] == "+" else repeated
            case ("family", name) if self._roles(tree):
                node, exact = self._family(name)
                return ("told", self._told(name), node) if exact else None
            case ("look", "(?=" | "(?<=" as opening, inner) if self._roles(tree):
                node, (look, exact) = self._traced(inner), self._plan(tree)
                return ("behind" if "<" in opening else "ahead", look, node) if exact and node is not None else None
            case ("seq" | "alt" as kind, trees) if self._roles(tree) or not isinstance(self._plan(tree)[0], int):
                parts = [part for each in trees if (part := self._traced(each)) is not None]
                if len(parts) < len(trees):
                    return None
                return parts if kind == "seq" else ("|", self._together(parts), 1)
        node, exact = self._plan(tree)
        return node if exact else None

    def _family(self, name: str) -> tuple[Node, bool]:
        if name not in self._families:
            # a family that names itself: there anything may stand
            self._families[name] = ("*", ~self._set(BREAK)), False
            single = self._unit(Units(self._notation.symbols(name))), True
            self._families[name] = self._any([*map(self._plan, self._phrases(name)), single], 1)
        return self._families[name]

    def _phrases(self, name: str) -> list[Tree]:
        """The entries of a family that are no single words, in the order in which they are tried, before those."""
        return longest_first(tree for entry in self._notation.families[name] if (tree := parse(entry))[0] != "word")

    def _together(self, ways: Iterable[Node]) -> list[Node]:
        """Ways in their order, neighbours of a single unit as one."""
        out: list[Node] = []
        for single, some in itertools.groupby(ways, lambda node: isinstance(node, int) and node >= 0):
            found = list(some)
            out += [self._set("".join(self._names[number] for number in found))] if single else found  # type: ignore[index]
        return out

    def _told(self, name: str) -> int:
        """The number of a family that names roles."""
        key = f"{{{name}}}"
        if key not in self._numbers:
            ways = [self._kept(self._traced(tree)) for tree in self._phrases(name)]  # type: ignore[arg-type]
            ways.append(self._unit(Units(self._notation.symbols(name))))
            self._numbers[key] = len(self._tales)
            self._tales.append(marshal.dumps(ways))
        return self._numbers[key]

    def _roles(self, tree: Tree, named: bool = False) -> list[str]:
        """The roles that a match of a tree can fill; or all that are ``named``, also in looks for what must not be there."""
        match tree:
            case ("hole", role, _):
                return [role] if role[0] != "_" else []
            case ("seq" | "alt", trees):
                return [role for part in trees for role in self._roles(part, named)]
            case ("rep" | "look" as kind, opening, inner):
                return self._roles(inner, named) if named or kind == "rep" or opening[-1] == "=" else []
            case ("family", name):
                key = name, named
                if key not in self._named:
                    self._named[key] = []
                    self._named[key] = [role for part in self._phrases(name) for role in self._roles(part, named)]
                return self._named[key]
        return []

    def _unit(self, units: Units) -> Node:
        return self._set("".join(units.symbols))

    def _set(self, symbols: Iterable[str]) -> int:
        name = "".join(sorted(set(symbols)))
        if name not in self._sets:
            self._sets[name] = len(self._names)
            self._names.append(name)
        return self._sets[name]

    def _any(self, ways: Sequence[tuple[Node, bool]], few: int) -> tuple[Node, bool]:
        """One of some ways; neighbours of a single unit are one."""
        exact = all(exact for _, exact in ways)
        nothing = self._set("")
        listed = self._together(node for node, _ in ways if node != nothing) or [nothing]
        singles = {place: node for place, node in enumerate(listed) if isinstance(node, int) and node >= 0}
        if len(listed) == len(singles) == 1:
            return singles[0], exact
        if len(listed) <= few:
            return ("|", listed, 1), exact
        return self._choice(listed, singles), exact

    def _choice(self, listed: list[Node], singles: dict[int, int]) -> Node:
        """A choice by its number. Its ways are kept by the symbols of their rarest unit, so that a text looks at few."""
        key = repr(listed)
        if key not in self._numbers:
            single = self._set("".join(self._names[number] for number in singles.values()))
            others = [node for place, node in enumerate(listed) if place not in singles]
            self._numbers[key] = len(self._choices)
            anchors: set[str] = set()
            for rank, node in enumerate(listed):
                if rank in singles:
                    continue
                needs = self._needs(node)
                anchor = next((need for need in needs if isinstance(need, int) and len(self._names[need]) <= _ANCHOR), -1)
                plain = isinstance(node, list) and all(isinstance(part, int) for part in node)
                rest = () if plain else tuple(need for need in needs if need != anchor)  # plain words are tried as fast
                anchors.update(held := self._names[anchor] if anchor >= 0 else NONE)
                kept = self._kept(node)
                for symbol in held:
                    phrases, ways = self._ways[symbol][self._numbers[key]]
                    if isinstance(kept, str):
                        phrases.setdefault(kept, rank)
                    else:
                        ways.append((rest, kept, rank))
            self._members.append((single, others))
            wide = any(map(self._wide, others))
            self._choices.append((single, wide, "".join(sorted(anchors)), singles))
            if wide:
                self._wides.add(self._numbers[key])
            rarest = [min(map(self._cost, self._needs(node)), default=1.0) for node in others]
            self._costs["choice", self._numbers[key]] = self._cost(single) + sum(rarest)
        return "choice", self._numbers[key]

    def _look(self, opening: str, node: Node) -> Node:
        key = repr((opening, node))
        if key not in self._numbers:
            self._numbers[key] = len(self._looks)
            needs = self._needs(node) if opening[-1] == "=" else ()
            self._looks.append(marshal.dumps((opening, needs, self._kept(node))))
            self._costs["look", self._numbers[key]] = min(map(self._cost, needs), default=1.0)
        return "look", self._numbers[key]

    def _kept(self, node: Node) -> Kept:
        """A plan as it is kept."""
        return short(node, self._names)

    def _wide(self, node: Node) -> bool:
        """Whether a part can have many lengths."""
        if isinstance(node, int):
            return False
        if isinstance(node, list):
            return any(map(self._wide, node))
        kind = node[0]
        if kind == "gap":
            return bool(node[2] > _GAP)
        if kind == "choice":
            return node[1] in self._wides
        if kind == "|":
            return any(map(self._wide, node[1]))
        return kind != "look" and (self._wide(node[1]) or kind == "*" and any_unit(node[1]))

    def _needs(self, node: Node) -> tuple[Node, ...]:
        """The parts without which there is no match, the rarest first."""
        return tuple(sorted(dict.fromkeys(self._parts(node)), key=self._cost))

    def _parts(self, node: Node) -> Iterator[Node]:
        if isinstance(node, list):
            for part in node:
                yield from self._parts(part)
        elif isinstance(node, int):
            if node >= 0:
                yield node
        elif node[0] in ("choice", "look"):
            if self._cost(node) < 1:
                yield node
        elif node[0] == "|" and (number := self._union(node)) is not None:
            yield number

    def _chain(self, node: Node) -> Iterator[int]:
        """Sets of which each match holds a unit, one behind the other."""
        if isinstance(node, list):
            for part in node:
                yield from self._chain(part)
        elif (number := self._union(node)) is not None:
            yield number

    def _union(self, node: Node) -> int | None:
        """A set of which each match holds a unit, the rarest that there is."""
        if isinstance(node, int):
            return node if node >= 0 else None
        if isinstance(node, list):
            found = [number for part in node if (number := self._union(part)) is not None]
            return min(found, key=self._cost, default=None)
        if node[0] not in ("|", "choice"):
            return None
        key = repr(node)
        if key not in self._unions:
            single, others = self._members[node[1]] if node[0] == "choice" else (None, node[1])
            sets = [self._union(part) for part in (*others, *([single] if single is not None else []))]
            union = None if None in sets else self._set("".join(self._names[number] for number in sets if number is not None))
            self._unions[key] = union if union is not None and self._cost(union) < 1 else None
        return self._unions[key]

    def _cost(self, node: Node) -> float:
        """How much of a text holds a part, roughly."""
        if isinstance(node, int):
            return sum(self._share.get(symbol, 0.0) + _LEAST for symbol in self._names[node])
        return self._costs[node]
