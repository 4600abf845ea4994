"""The notation of rules and families, turned into regular expressions over symbols (see ``trees``, and for plans ``plans``)."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from .pieces import WORDS, Piece, Row, Units, directed, hole, join, looking, merged, one, prepend, singles
from .symbols import BREAK, HOLES, NAMES, POSSESSIVE, PRONOUNS
from .trees import Tree, longest_first, parse, plain, words_in

_CALL = re.compile(r"\(\?&(_\d+b?)\)")
# A family of more characters than this is called where a pattern names it more than once. A call is slow, so it is tried only
# where the first symbol fits, and what is shorter stands in full (all patterns in a fifth of the time, measured).
_CALL_FROM = 640
_NAMED = re.compile(r"\{([a-z_]+(?:\.[a-z]+)?)\}")


class Notation:
    """Which symbol a word has, which symbols a family holds, and what a pattern is as a regular expression.

    Words that belong to the same families, and are named by no phrase or pattern, share a symbol.
    """

    def __init__(self, families: Mapping[str, Sequence[str]], patterns: Sequence[str]) -> None:
        self.families = families
        self._rows: dict[str, list[Row]] = {}
        self._calls: dict[str, str] = {}
        self._starts: dict[str, tuple[frozenset[str] | None, bool]] = {}
        members: dict[str, set[str]] = defaultdict(set)
        for name, listed in families.items():
            for entry in listed:
                if entry in "()?*+|^$_":
                    continue  # an operator of the notation: such a family is only a list of words
                tree = parse(entry)
                if tree[0] == "word":
                    members[plain(tree[1])].add(name)
                else:
                    for word in words_in(tree):
                        members[plain(word)].add("=" + plain(word))
        for pattern in patterns:
            for word in words_in(parse(pattern)):
                members[plain(word)].add("=" + plain(word))
        self._assign(members, self._uses(patterns))
        # figures that a family or a pattern names have symbols of their own
        self._figures = "".join(sorted({symbol for word, symbol in self.words.items() if word[0].isdecimal()}))

    def _uses(self, patterns: Sequence[str]) -> Counter[str]:
        """How often patterns name each family, by themselves or through other families."""
        direct = Counter(name for pattern in patterns for name in _NAMED.findall(pattern))
        inside = {
            name: Counter(other for entry in listed for other in _NAMED.findall(entry))
            for name, listed in self.families.items()
        }
        uses = direct.copy()
        for _ in range(4):  # families name families, a few deep
            found = direct.copy()
            for name, others in inside.items():
                for other in others:
                    found[other] += uses[name]
            uses = found
        gaps = sum(pattern.count("{gap") for pattern in patterns)
        return uses + Counter({"relative": 3 * gaps, "denial": 3 * gaps})

    def _assign(self, members: Mapping[str, set[str]], uses: Mapping[str, int]) -> None:
        """Give every word its symbol. Words of a family get neighbouring symbols as far as that goes, for classes of few
        ranges: in the order of a Gray code over families, the most used first."""
        families = sorted(
            {key for keys in members.values() for key in keys if key[0] != "="}, key=lambda key: (-uses.get(key, 0), key)
        )
        places = {family: place for place, family in enumerate(families)}
        order = {word: _gray((places[key] for key in keys if key[0] != "="), len(families)) for word, keys in members.items()}
        groups: dict[frozenset[str], str] = {}
        self.words: dict[str, str] = {}
        symbols: dict[str, set[str]] = defaultdict(set)
        for word in sorted(members, key=lambda word: (order[word], word)):
            if word in PRONOUNS or len(word) == 1 and not word.isalnum():
                symbol = PRONOUNS.get(word, word)
            elif word == "'s":
                symbol = "'"
            else:
                number = len(groups)
                fresh = chr(WORDS[0] + number if WORDS[0] + number < WORDS[1] else WORDS[2] + number)
                symbol = groups.setdefault(frozenset(members[word]), fresh)
            self.words[word] = symbol
            for key in members[word]:
                symbols[key].add(symbol)
        self._symbols = {key: frozenset(found) for key, found in symbols.items()}
        self.words["'s"] = self.words["'"] = "'"

    def symbols(self, key: str) -> frozenset[str]:
        """The symbols of a family's single words, or of one literal ("=word")."""
        return self._symbols.get(key, frozenset())

    def held(self, kind: str) -> str:
        """The symbols that a hole of one unit takes."""
        return HOLES[kind] + (self._figures if kind == "NUM" else "")

    def word(self, word: str) -> Units:
        """What a word of a pattern is."""
        return Units(frozenset("'")) if word == "'s" else Units(self.symbols("=" + plain(word)))

    # -- as a regular expression --------------------------------------------------------------------------------------

    def source(self, pattern: str) -> str:
        """A pattern of the notation as a regular expression over symbols. Raises ValueError for an unknown hole or family.

        A large family that a pattern names twice stands once, as a group that the pattern calls; what looks behind calls a
        copy of its own, which looks behind as well: of any other, regex adds the least length to what a text must hold.
        """
        body = directed(join(self._tree(parse(pattern))))
        counts: dict[str, int] = defaultdict(int)
        queue = _CALL.findall(body)
        while queue:
            name = queue.pop()
            counts[name] += 1
            if counts[name] == 1:
                queue.extend(_CALL.findall(self._called(name)))

        def inline(text: str) -> str:
            return _CALL.sub(lambda call: inline(self._called(call[1])) if counts[call[1]] == 1 else call[0], text)

        groups = {name: f"(?P<{name}>{inline(self._called(name))})" for name in sorted(counts) if counts[name] > 1}
        defined = "".join(f"(?<={group})" if name[-1] == "b" else group for name, group in groups.items())
        return inline(body) + (f"(?(DEFINE){defined})" if defined else "")

    def _called(self, name: str) -> str:
        """What a call stands for: the family, in the direction in which the call is read."""
        return directed(self._calls[name.removesuffix("b")], name[-1] == "b")

    def _tree(self, tree: Tree) -> list[Row]:
        """The choices that a tree gives, each a row of pieces."""
        match tree:
            case ("word", word):
                return [(one(self.word(word)),)]
            case ("op", "_"):
                return [(one(Units(frozenset(BREAK), True)),)]
            case ("op", edge):
                return [(Piece("(?<=B)" if edge == "^" else "(?=B)"),)]
            case ("gap", kind, size):
                return [(Piece(one(self.closed(kind)).source + f"{{0,{size}}}?"),)]
            case ("family", name):
                return self._family(name)
            case ("hole", role, kind):
                return self._hole(role, kind)
            case ("rep", operator, inner):
                return [(Piece(join(self._tree(inner), True) + operator),)]
            case ("look", opening, inner):
                return [(looking(opening, self._tree(inner)),)]
            case ("alt", trees):
                return merged([row for part in trees for row in self._tree(part)])
            case ("seq", trees):
                row: list[Piece] = []
                for place in range(len(trees) - 1, -1, -1):
                    prepend(row, self._tree(trees[place]))
                    if place == 0 or _roams(trees[place - 1]):
                        self._guard(row, trees[place:])
                return [tuple(reversed(row))]
        raise AssertionError(tree)

    def _guard(self, row: list[Piece], trees: Sequence[Tree]) -> None:
        """Where a match is tried at many units: look first whether it can begin with this one. Costs less than to find out by
        its look-behinds and choices (a third of the time of all patterns, measured)."""
        firsts, empty = self._firsts(("seq", tuple(trees)))
        if firsts and not empty and row[-1].units is None:
            row.append(looking("(?=", [(one(Units(firsts)),)]))

    def _firsts(self, tree: Tree) -> tuple[frozenset[str] | None, bool]:
        """The symbols that a match can begin with (None: any), and whether it can be empty."""
        match tree:
            case ("word", word):
                return self.word(word).symbols, False
            case ("op", "_"):
                return None, False
            case ("op", _) | ("look", _, _):
                return frozenset(), True
            case ("gap", _, _):
                return None, True
            case ("hole", _, kind):
                if kind in POSSESSIVE:
                    return frozenset("".join(POSSESSIVE[kind])), False
                return frozenset(NAMES if kind == "LIST" else self.held(kind)), False
            case ("rep", operator, inner):
                found, empty = self._firsts(inner)
                return found, empty or operator[0] in "?*"
            case ("family", name):
                if name not in self._starts:
                    self._starts[name] = frozenset(), False
                    trees = [parse(entry) for entry in self.families[name] if entry not in "()?*+|^$_"]
                    phrases, empty = self._firsts(("alt", tuple(tree for tree in trees if tree[0] != "word")))
                    self._starts[name] = None if phrases is None else phrases | self.symbols(name), empty
                return self._starts[name]
            case ("alt", trees):
                choices = [self._firsts(part) for part in trees]
                known = [symbols for symbols, _ in choices if symbols is not None]
                return (frozenset().union(*known) if len(known) == len(choices) else None), any(empty for _, empty in choices)
            case ("seq", trees):
                union: frozenset[str] = frozenset()
                for part in trees:
                    symbols, empty = self._firsts(part)
                    if symbols is None:
                        return None, empty
                    union |= symbols
                    if not empty:
                        return union, False
                return union, True
        raise AssertionError(tree)

    def closed(self, kind: str) -> Units:
        """What a gap may jump over."""
        denial = self.symbols("denial") if kind == "gap" else frozenset()
        return Units(frozenset("BPKDGhTUy;") | self.symbols("relative") | denial, True)

    def _hole(self, role: str, kind: str) -> list[Row]:
        if kind in POSSESSIVE:
            named, pronouns = POSSESSIVE[kind]
            return [(hole(role, named), one(Units(frozenset("'")))), (hole(role, pronouns),)]
        if kind == "LIST":
            item, named, joint = hole(role, NAMES).source, hole(role, "PKpk").source, join(self._family("joint"), True)
            note, timed = r"(?:\([^B()]{1,6}\))?", r"(?!')(?=,?M|\()"  # a minute or an offence behind a name
            aside = f"{join(self._family('prep'), True)}[^BPKDGhTUy;,]{{1,7}}"  # "and, from a corner, X"
            more = f"(?:{note},{named}(?!')|,?M,{named}{timed})*+"
            called = f"{join(self._family('epithet'), True)}{{0,2}}"  # "and young X"
            noted = f"{note},?{joint}(?:,(?:M|{aside}),)?{called}{item}(?!')"
            last = f"(?:{noted}|,?M,?{joint}(?:(?:,{aside},)?{item}{timed}|,M,{item}(?!')))?"
            return [(Piece(f"{item}{more}{last}(?:{note}|,?M)"),)]
        if kind not in HOLES:
            raise ValueError(f"unknown hole {{{role}:{kind}}}")
        return [(hole(role, self.held(kind)),)]

    def _family(self, name: str) -> list[Row]:
        if name not in self._rows:
            if name not in self.families:
                raise ValueError(f"unknown family {{{name}}}")
            self._rows[name] = []  # a family that names itself matches nothing there
            phrases = [tree for entry in self.families[name] if (tree := parse(entry))[0] != "word"]
            rows = [row for tree in longest_first(phrases) for row in self._tree(tree)]
            single = self.symbols(name)
            rows = merged(rows + ([(one(Units(single)),)] if single else []))
            text = join(rows, True)
            if len(text) > _CALL_FROM and len(rows) > len(singles(rows)):
                call = f"_{len(self._calls)}"
                self._calls[call] = text
                firsts, empty = self._firsts(("family", name))
                look = f"(?={one(Units(firsts)).source})" if firsts and not empty else ""
                rows = [(Piece(f"(?:{look}(?&{call}))" if look else f"(?&{call})"),)]
            self._rows[name] = rows
        return self._rows[name]


def _roams(tree: Tree) -> bool:
    """Whether what follows is tried at one unit after another."""
    return tree[0] == "gap" or tree[0] == "rep" and "*" in tree[1]


def _gray(places: Iterable[int], count: int) -> int:
    """The place of a set of bits in the order of the reflected Gray code; bit 0 weighs most."""
    code = sum(1 << (count - place) for place in places)
    shift = 1
    while shift <= count:
        code ^= code >> shift
        shift *= 2
    return -code
