"""Teams that no list knows, found by what is said of them: "a 2-1 win over Kelmouth", "Kelmouth were level".

Each place where a name stands speaks for a team or for a person; what the places of one name say is added up.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping

from ..text import Document
from . import gazetteer
from .gazetteer import fold
from .weighing import RESULTS, is_nation, nation, scored, weigh, words
from .wording import CALENDAR, DEEDS, Name, begins, family, given_names, ordinary

_NEEDED = {"place": 2.0, "person": 2.5, "ground": 3.0}
_PLAINLY = 2.0
_LIKELY = 1.5  # enough where the text names no other team
_ONLY = 1.1  # and where it names one, who played somebody; "for Hale" alone says little


def promote(doc: Document, names: list[Name]) -> set[tuple[str, ...]]:
    """The folded names, taken for persons or places, of which the text speaks as of teams."""
    starts = {name.first: name for name in names}
    stops = {name.last: name for name in names}
    for_team: dict[tuple[str, ...], float] = defaultdict(float)
    for_person: dict[tuple[str, ...], float] = defaultdict(float)
    strongest: dict[tuple[str, ...], float] = defaultdict(float)
    only_at: dict[tuple[str, ...], bool] = {}  # whether a name stands behind "at" wherever something speaks for a team
    kinds: dict[tuple[str, ...], str] = {}
    surnames = {words(doc, name)[-1] for name in names if name.kind == "person" and name.last - name.first > 1}
    own = {gazetteer.key_words(name.keys[0]) for name in names if name.kind == "team" and name.keys}  # full names
    for name in names:
        if name.kind == "team" and name.last == name.first + 1 and (key := words(doc, name)) not in own:
            for_team[key] += weigh(doc, name, starts, stops)[0]  # "Vale", where no list knows Arden Vale
            continue
        if name.kind not in _NEEDED or name.kind == "ground" and any(name.keys):
            continue
        key = words(doc, name)
        if key[-1] in CALENDAR:
            continue
        kinds.setdefault(key, name.kind)
        team, person = weigh(doc, name, starts, stops)
        for_team[key] += team
        strongest[key] = max(strongest[key], team)
        for_person[key] += person
        if team > 0:
            only_at[key] = only_at.get(key, True) and doc.tokens[name.first - 1].word == "at" and name.first > 0
    longer: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for full in kinds:
        if len(full) > 1:
            for word in dict.fromkeys((full[0], full[-1])):
                longer[word].append(full)
    for short in for_team:  # what is said of "Vale" is said of Arden Vale
        for full in longer.get(short[0], ()) if len(short) == 1 else ():
            for_team[full] += for_team[short]
            for_person[full] += for_person[short]
    for full in kinds:
        if (
            len(full) == 2
            and full[-1:] in kinds
            and full[0] not in family("town_first")
            and full[0] not in ("st", "saint")
            and full[-1] not in family("town_suffix")
        ):
            for_person[full] += 1.0  # who is also called by the last word alone is a man
    called = _called(doc, [name for name in names if name.kind == "person"])
    parts_of = {full[:size] for full in own for size in range(1, len(full))}  # "Castle Vale" of Castle Vale Athletic
    said = {key: for_team[key] - 1.5 * for_person[key] + _NICKNAMED * (key in called) for key in kinds if key not in parts_of}
    surnames -= {
        key[-1] for key in said if len(key) > 1 and said[key] - _doubt(key, kinds[key], surnames) >= _NEEDED[kinds[key]]
    }
    net = {key: value - _doubt(key, kinds[key], surnames) for key, value in said.items()}
    # A little less is enough where one place says it plainly and others agree.
    agreed = {key for key in net if 1.0 < strongest[key] < net[key]}
    agreed |= {key for key, most in strongest.items() if most >= _PLAINLY and not for_person[key]}
    out = {key for key, value in net.items() if value >= _NEEDED[kinds[key]] - 0.5 * (key in agreed)}
    parts = {key[-1:] for key in out}
    idle = _idle_nations(doc, names, starts, stops)
    known = {name.keys[:1] for name in names if name.kind == "team" and words(doc, name) not in parts} - idle
    if _two_clubs(
        doc, [name for name in names if name.kind == "team" and name.keys[:1] in known]
    ):  # "shared the points at Kelmouth": where two others played
        out = {key for key in out if not only_at.get(key)}
    wanted = 2 - len(known) - len(out)
    if wanted > 0 and (out or known or _tells_result(doc)):  # two teams play: the likeliest names are theirs
        least = _LIKELY if wanted == 2 else _ONLY
        likely = sorted((key for key in net if net[key] >= least and key not in out), key=lambda key: -net[key])
        out.update(likely[:wanted])
        if not likely and wanted == 1 and (other := _opponent(doc, names, net, for_person, surnames)):
            out.add(other)
    return out


def _opponent(doc: Document, names: list[Name], net: Mapping[tuple[str, ...], float], men: Mapping[tuple[str, ...], float], surnames: set[str]) -> tuple[str, ...] | None:  # fmt: skip
    """The name, among the rest, of which the text speaks most as of a team: one word, told more than once, that never does
    what a man does and has no first name, where men have theirs."""
    places: dict[tuple[str, ...], list[Name]] = defaultdict(list)
    for name in names:
        if name.kind == "person":
            places[words(doc, name)].append(name)
    full = sum(len(key) > 1 for key in places)
    found = [
        key
        for key, where in places.items()
        if len(key) == 1 and len(where) > 1 and not men[key] and key[0] not in surnames and key[0] not in given_names()
        and net.get(key, 0.0) > 0 and not any(_acts(doc, name) for name in where)
    ]  # fmt: skip
    return max(found, key=lambda key: (net[key], len(places[key])), default=None) if full > len(places) / 2 else None


def _acts(doc: Document, name: Name) -> bool:
    behind = [token.word for token in doc.tokens[name.last : name.last + 3]]
    return bool(behind) and behind[0] in DEEDS or begins(behind, "man_opens")


def called_men(doc: Document, names: list[Name]) -> set[tuple[str, ...]]:
    """Names that a list has as short names of clubs, or as nations, of whom the text speaks as of persons: Jordan, Preston."""
    starts = {name.first: name for name in names}
    stops = {name.last: name for name in names}
    said: dict[tuple[str, ...], float] = {}
    lined_up = _lined_up(doc, names)
    # what a man is called, in a line-up or elsewhere
    borne = {
        words(doc, name) for name in names if id(name) in lined_up or name.kind == "person" and name.last == name.first + 1
    }
    teams = [name for name in names if name.kind == "team"]
    nations = {key for name in teams for key in name.keys[:1] if is_nation(key) and fold(key) not in given_names()}
    for name in teams:
        listed = _among_men(doc, name, starts, stops) or id(name) in lined_up
        if name.last > name.first + 1:
            continue
        key = words(doc, name)
        if key not in borne and key[0] not in given_names() and not listed:
            continue
        nation = is_nation(name.keys[0])
        if nation and nations or not nation and fold(name.keys[0]) == key[0] and key not in borne:
            continue  # a nation where others are named, a club's full name
        team, person = (0.0, _LISTED) if listed else weigh(doc, name, starts, stops)
        if key in borne and not listed:
            person += _LISTED
        said[key] = said.get(key, -_CALLED if nation else _CALLED) + team - person
    return {key for key, value in said.items() if value < 0}


_LISTED = 1.5  # what speaks for a man where he is one of a list of men


def _among_men(doc: Document, name: Name, starts: dict[int, Name], stops: dict[int, Name]) -> bool:
    """Whether a name is the last of three of which the others are men's: "Arden, Hale and Pereira made way"."""
    tokens, at = doc.tokens, name.first
    for mark in ("and", ","):
        before = stops.get(at - 1)
        if before is None or before.kind != "person" or at - 1 < 0 or tokens[at - 1].word != mark:
            return False
        at = before.first
    return True


def _lined_up(doc: Document, names: list[Name]) -> set[int]:
    """The names of teams that stand among a line-up's men as one of them does, by their ids."""
    out: set[int] = set()
    first_of = [name.first for name in names]
    for first, last in doc.sentences:
        inside = names[bisect_left(first_of, first) : bisect_left(first_of, last)]
        men = [name for name in inside if name.kind == "person"]
        teams = [name for name in inside if name.kind == "team" and _an_item(doc, name)]
        if teams and len(men) >= _ELEVEN + 2 * len(teams):
            small = sum(token.word.isalpha() and not token.capital for token in doc.tokens[first:last])
            out.update(map(id, teams) if small <= len(men) / 2 else ())
    return out


def _an_item(doc: Document, name: Name) -> bool:
    """Whether a name of a line-up stands where a man's does, and not before a list, nor for the club of the man before it."""
    tokens = doc.tokens
    before = tokens[name.first - 1].word if name.first else ""
    behind = tokens[name.last].word if name.last < len(tokens) else ""
    return before in _BEFORE_ONE and behind not in (":", "-") and not (before == "(" and behind == ")")


_BEFORE_ONE = frozenset(", ; ( -".split())
_ELEVEN = 4  # men at least, and two more for each doubtful name, that make a list a line-up
_CALLED = 0.9  # what speaks beforehand for a club's short name, and against a nation that plays no other one


def _idle_nations(doc: Document, names: list[Name], starts: dict[int, Name], stops: dict[int, Name]) -> set[tuple[str, ...]]:
    """Nations that only say where somebody is from, or where it was written: "Dortmund, Germany", "Ghana's Kelmouth"."""
    said: dict[tuple[str, ...], float] = defaultdict(float)
    for name in names:
        if nation(name):
            said[name.keys[:1]] += weigh(doc, name, starts, stops)[0]
    return {key for key, team in said.items() if team < _LIKELY}


_NICKNAMED = 2.5  # what an article and a plural say


def _called(doc: Document, names: list[Name]) -> set[tuple[str, ...]]:
    """Plurals that have an article wherever they stand, and no place before it: "the Ashes"."""
    out: set[tuple[str, ...]] = set()
    bare: set[tuple[str, ...]] = set()
    for name in names:
        key = words(doc, name)
        before = [token.word for token in doc.tokens[max(0, name.first - 2) : name.first]]
        plural = len(key) == 1 and len(key[0]) > 4 and key[0].endswith("s") and not key[0].endswith("ss")
        led = before[-1:] == ["the"] and before[0] not in ("at", "in", "on", "from", "around", "across", "over", "of")
        (out if plural and led else bare).add(key)
    return out - bare


def _two_clubs(doc: Document, names: list[Name]) -> bool:
    """Whether names are those of two clubs at least, none of them a part of the other's."""
    called = {words(doc, name) for name in names}
    parts = {part for one in called for size in range(1, len(one)) for part in (one[:size], one[-size:])}
    return len(called - parts) > 1


def _doubt(key: tuple[str, ...], kind: str, surnames: set[str]) -> float:
    """What speaks against a team beforehand: a person's first name or surname."""
    if kind != "person":
        return 0.0
    if len(key) == 1:
        return 4.0 if key[0] in surnames else 2.0 if key[0] in given_names() else 0.0
    if key[0] in given_names():
        return 3.0
    if key[-1] in family("town_suffix"):
        return -0.6 if len(key) == 2 and not ordinary(key[0]) else 0.5  # Arden Vale
    return 0.0


def _tells_result(doc: Document) -> bool:
    return any(scored(token.word) or token.word in RESULTS for token in doc.tokens)
