"""Names that are short for a fuller one of the text: "Rovers" of Sligo Rovers, "Town U18s" of Kelmouth Town, PDFC."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from ..text import Document
from . import gazetteer
from .wording import Name, family


def short_forms(doc: Document, names: list[Name], folded: dict[Name, tuple[str, ...]], men: set[tuple[str, ...]]) -> list[Name]:
    """A name that is part of a fuller team name of the text may be that team's: "Rovers" of Sligo Rovers, "Farsley"."""
    full: dict[tuple[str, ...], tuple[str, ...]] = {}
    for name in names:
        if name.kind == "team" and len(folded[name]) > 1:
            full.setdefault(folded[name], name.keys)
    whole = {core for other in full if len(core := _of_club(other)) > 1}
    ends = {end for core in whole for end in (core[:1], core[-1:])}
    full = {other: keys for other, keys in full.items() if _of_club(other) == other or _of_club(other) not in ends}
    longer: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)  # those that begin or end with some words
    initials: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for other, called in full.items():
        core = other
        while len(core) > 2 and core[-1] in family("club_suffix"):
            core = core[:-1]  # Vale of Castle Vale Athletic
        own = gazetteer.key_words(called[0]) if called else ()  # Hearts of Accra Hearts of Oak
        listed = own if own == other[len(other) - len(own) :] else ()
        for part in dict.fromkeys(
            end for words in filter(None, (other, core, listed)) for size in (1, 2, 3) for end in (words[:size], words[-size:])
        ):
            longer[part].append(other)
        if other[0] == "st":
            longer["saints",].append(other)  # the Saints, of St Oswald's
        initials["".join(word if word in _ABBREVIATED else word[0] for word in other)].append(other)
    firsts = {called[:1] for called in men if len(called) > 1}
    out = []
    for name in names:
        words = folded[name]
        if name.kind == "team" and words not in full:
            words = _of_club(words)  # Town U18s, of Kelmouth Town
        bare = name.first and doc.tokens[name.first - 1].word not in ("the", "at")  # Valley, of Kelmouth Valley
        if (
            (name.kind in ("team", "nickname", "person", "place") or name.kind == "ground" and bare)
            and 0 < len(words) < 4
            and words in longer
        ):
            keys = _keys(words, longer[words], full)
            if name.kind == "team" and len(set(keys)) == 2 and words == longer[words][0][-len(words) :]:
                name = Name(name.first, name.last, "team", tuple(keys))  # "City" between two Cities
                folded[name] = words
            first = longer[words][0]
            town = first[0] in family("town_first") | family("club_first")  # Castle Overton is called Overton
            last = words == first[-1:] and words not in firsts  # Marsh, of Kelmouth Marsh
            short = words == first[: len(words)] or (town or last) and words not in men
            if len(set(keys)) == 1 and (name.kind != "person" or short):
                new = Name(
                    name.first,
                    name.last,
                    "team",
                    tuple(dict.fromkeys((*keys, *name.keys))) if keys[0] not in name.keys else (keys[0],),
                )
                folded[new] = words
                out.append(new)
                continue
        if name.kind in ("person", "team") and len(words) == 1 and len(words[0]) > 1:
            token = doc.tokens[name.first]
            meant = {other for code in {words[0], words[0].removesuffix("fc")} for other in initials.get(code, ())} - {words}
            if len(meant) == 1 and doc.work[token.start : token.end].isupper():  # EBFC, of East Bengal
                new = Name(name.first, name.last, "team", full[meant.pop()])
                folded[new] = words
                out.append(new)
                continue
        out.append(name)
    return out


def _of_club(words: tuple[str, ...]) -> tuple[str, ...]:
    """A club's name without what says which of its teams plays: Kelmouth Town of Kelmouth Town Women."""
    size = len(words)
    while size > 1 and words[size - 1] in family("club_team"):
        size -= 1
    return words[:size]


_ABBREVIATED = frozenset("fc afc cf sc".split())  # PDFC: Port Desmond FC


def _keys(words: tuple[str, ...], longer: list[tuple[str, ...]], full: Mapping[tuple[str, ...], tuple[str, ...]]) -> list[str]:
    """The teams that a part of their names may stand for; where there are several, only some of them."""
    found: list[str] = []
    for other in longer:
        if words != other:
            found += full[other][:1]
            if found[-1:] != found[:1]:
                break
    return found
