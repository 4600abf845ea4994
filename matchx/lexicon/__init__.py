"""DATA: word families, teams, names. The files beside this one hold it; here they are only read.

``families/*.txt`` hold the word families that rules name in braces. ``[name]`` opens a family, each line below it is an
entry in the rules' own notation; ``*`` before an entry marks a verb whose first word is inflected, and then ``{name}``
means its finite forms (heads, headed), ``{name.base}`` (to head), ``{name.ing}`` and ``{name.en}`` (was headed) the others.
"""

from __future__ import annotations

import os
from functools import cache

from .. import pack

_FOLDER = os.path.dirname(__file__)
_FORMS = ("", ".base", ".ing", ".en")


def _text(name: str) -> str:
    with open(os.path.join(_FOLDER, name), encoding="utf-8") as file:
        return file.read()


@cache
def lines(name: str) -> tuple[str, ...]:
    """The entries of a data file, without comments and blank lines."""
    return tuple(line for line in _text(name).splitlines() if line.strip() and not line.startswith("#"))


@pack.kept
def words(name: str) -> frozenset[str]:
    """The first column of a data file, as a set."""
    return frozenset(line.split("\t")[0] for line in lines(name))


@pack.kept
def table(name: str) -> dict[str, str]:
    """First and second column of a data file."""
    return {row[0]: row[1] for row in (line.split("\t") for line in lines(name)) if len(row) > 1}


@pack.stowed
def common_words() -> dict[str, bool]:
    """Ordinary words, as a set of which a text unpacks little."""
    return dict.fromkeys(words("common_words.txt"), True)


def team_row(name: str) -> dict[str, str]:
    """The row of a team: kind, country, grounds, people ...; empty for one that is not listed."""
    return _team_rows().get(name, {})  # type: ignore[no-any-return]


@pack.stowed
def _team_rows() -> dict[str, dict[str, str]]:
    head, *rows = (line.split("\t") for line in lines("teams.tsv"))
    return {row[0]: dict(zip(head, row, strict=False)) for row in reversed(rows)}  # of two of one name the first


@cache
def families() -> dict[str, tuple[str, ...]]:
    """Every word family: name (with its form) to entries in the rules' notation."""
    out: dict[str, list[str]] = {}
    name = ""
    for file in sorted(os.listdir(os.path.join(_FOLDER, "families"))):
        for line in _text(os.path.join("families", file)).splitlines():
            line = line.split("#")[0].strip()
            if line.startswith("["):
                name = line.strip("[]")
                out.setdefault(name, [])
            elif line.startswith("*"):
                for form, spelled in zip(_FORMS, inflect(line[1:].strip()), strict=True):
                    out.setdefault(name + form, []).extend(spelled)
            elif line:
                out[name].append(line)
    return {name: tuple(dict.fromkeys(entries)) for name, entries in out.items()}


@pack.kept
def phrases(name: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The entries of a data file as words, by their first word."""
    out: dict[str, list[tuple[str, ...]]] = {}
    for line in lines(name):
        words = tuple(line.split())
        out.setdefault(words[0], []).append(words)
    return {first: tuple(found) for first, found in out.items()}


@pack.kept
def family(name: str) -> tuple[str, ...]:
    """The entries of one family; none where there is no such family."""
    return families().get(name, ())


@cache
def _irregular() -> dict[str, tuple[str, str]]:
    rows = (line.split() for line in lines("irregular_verbs.txt"))
    return {row[0]: (row[1], row[2]) for row in rows}


def inflect(entry: str) -> tuple[list[str], list[str], list[str], list[str]]:
    """Finite forms, base, -ing and past participle of a verb phrase, of which the first word is the verb, or each of a group.

    >>> inflect("tap in")
    (['taps in', 'tapped in'], ['tap in'], ['tapping in'], ['tapped in'])
    >>> inflect("(go|tip off) over")[0]
    ['goes over', 'went over', 'tips off over', 'tipped off over']
    """
    if entry.startswith("("):
        group, _, rest = entry[1:].partition(")")
        each = [inflect(verb + rest) for verb in group.split("|")]
        merged = [[form for forms in each for form in forms[at]] for at in range(len(_FORMS))]
        return merged[0], merged[1], merged[2], merged[3]
    verb, _, rest = entry.partition(" ")
    rest = f" {rest}" if rest else ""
    past, participle = _irregular().get(verb, (_past(verb),) * 2)
    third = verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third = verb[:-1] + "ies"
    third = {"be": "is", "have": "has"}.get(verb, third)
    stem = _double(verb)
    if verb.endswith("ie"):
        stem = verb[:-2] + "y"
    elif verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and len(verb) > 2:
        stem = verb[:-1]
    forms = [third + rest, past + rest], [verb + rest], [stem + "ing" + rest], [participle + rest]
    if verb == "be":
        forms[0].extend((f"are{rest}", f"were{rest}"))
    if verb.endswith("el") and past == verb + "ed" and verb[-3] not in "aeiou":  # shoveled in America, shovelled elsewhere
        forms[0].append(f"{verb}led{rest}")
        forms[2].append(f"{verb}ling{rest}")
        forms[3].append(f"{verb}led{rest}")
    return forms


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return _double(verb) + "ed"


def _double(verb: str) -> str:
    """slot -> slott, before -ed and -ing: one vowel, one consonant at the end, in the stressed syllable."""
    vowels = "aeiou"
    short = len(verb) > 2 and verb[-1] not in vowels + "wxy" and verb[-2] in vowels and verb[-3] not in vowels
    single = sum(letter in vowels for letter in verb) == 1 or verb.startswith("qu") or verb in _DOUBLED
    return verb + verb[-1] if short and single else verb


_DOUBLED = frozenset("rebut commit outwit admit permit propel expel rebel backheel outjump unpin acquit".split())
