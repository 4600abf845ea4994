"""What the reader knows beforehand: which teams play, who is at home, and who plays for whom."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from functools import cache

from ... import lexicon
from ..case import AWAY, HOME, Case

_CLUB = frozenset("fc afc cf sc the de club women ladies".split())


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name without accents, in lower case."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return tuple("".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c)).split())


def hinted(case: Case, ranked: list[str]) -> dict[int, str]:
    """The teams that are known beforehand, as HOME and AWAY: of those that the text names, the one that is meant."""
    out: dict[int, str] = {}
    for side, name in ((HOME, case.beforehand.home), (AWAY, case.beforehand.away)):
        if name:
            found = [key for key in ranked if key not in out.values() and same_team(key, name)]
            key = next((key for key in found if words_of(key) == words_of(name)), found[0] if found else name)
            if key not in out.values():
                out[side] = key
    return out


def same_team(key: str, name: str) -> bool:
    """Whether two names may be one team's: the words of one are among the other's, or it is called so for short."""
    return any(_within(words_of(alias), words_of(name)) for alias in (key, *_short(key)))


@cache
def _short(key: str) -> tuple[str, ...]:
    return tuple(filter(None, lexicon.team_row(key).get("short", "").split("|")))


def _within(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    x, y = ({word for word in words if word not in _CLUB} or {*words} for words in (a, b))
    return bool(x) and bool(y) and (x <= y or y <= x)


def rosters(case: Case) -> dict[str, int]:
    """The persons of the text whose team the roster tells, with their side; a name that fits men of both teams has none."""
    listed: dict[str, list[tuple[tuple[str, ...], int | None]]] = defaultdict(list)
    sides = {team: _side(case, team) for team in {team for _, team in case.beforehand.roster if team}}
    for name, team in case.beforehand.roster:
        words = words_of(name)
        for word in {*words}:
            listed[word].append((words, sides[team] if team else None))
    out: dict[str, int] = {}
    for person in {*case.named.values()} if listed else ():
        words = words_of(person)
        fits = {entry for word in words[:1] + words[-1:] for entry in listed.get(word, ()) if _same(words, entry[0])}
        exact = {entry for entry in fits if entry[0] == words} or fits
        found = {side for _, side in exact}
        if len(found) == 1 and (side := found.pop()) is not None:
            out[person] = side
    return out


def _same(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names may be one person's: the words of the shorter are among the longer's, initials for words."""
    x, y = sorted((a, b), key=len)
    return all(any(w == v or len(w) == 1 and v[0] == w or len(v) == 1 and w[0] == v for v in y) for w in x)


def _side(case: Case, team: str) -> int | None:
    """The side of a team as a roster names it: home, away, or by name."""
    if case.sides_known and team.casefold() in ("home", "away"):
        return HOME if team.casefold() == "home" else AWAY
    names = [(own, *keys) for own, keys in zip(case.teams, case.keys, strict=True)]
    exact = [side for side, called in enumerate(names) if any(words_of(name) == words_of(team) for name in called)]
    found = exact or [side for side, called in enumerate(names) if any(same_team(name, team) for name in called)]
    return found[0] if len(found) == 1 else None
