"""The same report about other people and other clubs: what happened, and when, must be read as before.

``python tests/renaming.py FILE...`` (.txt, or .jsonl with the field text) tells for each way of renaming how many reports
keep their timeline, and with ``--show`` what changed in the others. The names are those that the program itself finds.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import matchx
from matchx import lexicon, text
from matchx.mentions import gazetteer, names
from matchx.mentions.wording import PARTICLES, Name, double_words, given_names
from matchx.model import Event, Report

SUFFIXES = frozenset(
    "united city town rovers albion athletic wanderers county rangers fc afc utd harriers villa argyle alexandra".split()
)
_TEAMS = re.compile(r"(?: (?:Women|Ladies|W|[Uu]-?\d\d|Under-\d\d))+$")  # of a club: its women, its youths


def _names(kind: str) -> dict[str, tuple[str, ...]]:
    """The names of one kind, by shape."""
    text = (Path(__file__).parent / "other_names.txt").read_text(encoding="utf-8")
    found = re.findall(rf"(?m)^\[{kind}\.(\w+)\]\n([^\[]+)", text)
    return {shape: tuple(name.strip() for name in re.split(r"[;\n]+", listed) if name.strip()) for shape, listed in found}


PEOPLE, GIVEN, CLUBS = _names("people"), _names("given"), _names("clubs")
LISTED = {  # that the list has, by the last word of their name
    "united": "Oxford Carlisle Hereford Sutton Torquay Scunthorpe".split(),
    "city": "Exeter Lincoln Truro Bath Chelmsford Worcester".split(),
    "town": "Luton Swindon Shrewsbury Grimsby Harrogate Braintree".split(),
    "rovers": "Tranmere Doncaster".split(),
    "": "Everton Fulham Burnley Watford Barnsley Millwall Walsall Portsmouth Brentford Southampton Gillingham Bromley".split(),
}
WAYS = tuple(dict.fromkeys((*PEOPLE, *CLUBS, "listed")))
_OPENS = re.compile(r"(?:\A|[\n.!?]['\"”’)]?)\s*\Z")  # before the first word of a sentence
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")


@dataclass(slots=True)
class Renaming:
    """Who is called what from now on: by single words for people, by club for clubs."""

    way: str
    words: dict[str, str] = field(default_factory=dict)
    clubs: dict[str, tuple[str, str]] = field(default_factory=dict)  # stem and suffix
    grounds: dict[str, str] = field(default_factory=dict)
    placed: list[tuple[int, int, str]] = field(default_factory=list)  # where names of which kinds stand in the new text

    def person(self, said: str) -> str:
        """The new name of somebody, for the words that stand there."""
        *first, last = said.split()
        new = self._word(last, self.way)
        if self.way == "mononyms" and last.lower() not in PARTICLES:
            return new
        if " " in new:  # of two surnames, or with a particle of its own
            first = [word for word in first if word.lower() not in PARTICLES]
        return " ".join([*(self._word(word, "plain") for word in first), new])

    def _word(self, said: str, way: str) -> str:
        plain = said.strip(".")
        if plain.lower() in PARTICLES or len(plain) < 2:
            return said
        key = gazetteer.fold(plain.lower())
        if key not in self.words:
            sex = given_names().get(key)
            pool = GIVEN[sex if sex in GIVEN else "m"] if sex else PEOPLE.get(way, PEOPLE["plain"])
            free = (name for name in (*pool, *PEOPLE["plain"]) if name not in self.words.values())
            self.words[key] = next(free, said)
        return like(said, self.words[key])

    def club(self, keys: tuple[str, ...], said: str, kind: str) -> str:
        key = next((key for key in keys if key in self.clubs), keys[0])
        stem, suffix = self.clubs[key]
        if tail := _TEAMS.search(said):
            return self.club(keys, said[: tail.start()], kind) + tail[0]
        last = said.split()[-1].lower().strip(".")
        if kind == "nickname":
            return self._nickname(stem)
        if last not in SUFFIXES or self.way == "listed" and not suffix or " " in stem:
            return like(said, stem)
        return like(said, said.split()[-1] if " " not in said else f"{stem} {said.split()[-1]}")

    def _nickname(self, stem: str) -> str:
        if self.way == "listed":
            row = next(row for row in rows() if row[0].split()[0] == stem)
            return next((name for name in row[4].split("|") if name and " " not in name), stem)
        return stem

    def add_club(self, key: str) -> None:
        if key in self.clubs:
            return
        last = _TEAMS.sub("", key).split()[-1].lower()
        used = {stem for stem, _ in self.clubs.values()}
        pools = LISTED.get(last) or LISTED[""] if self.way == "listed" else CLUBS.get(self.way, CLUBS["plain"])
        free = (stem for stem in (*pools, *CLUBS["plain"]) if stem not in used)
        self.clubs[key] = next(free, key), last if last in LISTED else ""

    def ground(self, keys: tuple[str, ...], said: str) -> str:
        key = next((key for key in keys if key in self.clubs), "")
        if self.way == "listed" and key:
            row = next(row for row in rows() if row[0].split()[0] == self.clubs[key][0])
            return row[6].split("|")[0] or "Priory Lane"
        free = (
            name for name in ("Priory Lane", "Abbey Park", "Mill Road", "Station Park") if name not in self.grounds.values()
        )
        return self.grounds.setdefault(key or said, next(free, "Priory Lane"))


@cache
def read(raw: str) -> Report:
    return matchx.parse(raw)


@cache
def rows() -> list[list[str]]:
    return [(row.split("\t") + [""] * 8)[:8] for row in lexicon.lines("teams.tsv")[1:]]


def like(said: str, new: str) -> str:
    """The new word in capitals where the old one was."""
    return new.upper() if said.isupper() and len(said) > 2 else new


def renamed(raw: str, way: str) -> tuple[str, Renaming] | None:
    """The report with other names; None where it is of nations, whose people and languages have names too."""
    doc = text.read(raw, lexicon.common_words())
    found = names.find(doc)
    nations = {row[0] for row in rows() if row[1] != "club"}
    match = read(raw).match
    if {match.home, match.away} & nations:
        return None
    found = [name for name in found if not {*name.keys} & nations]
    names_of = Renaming(way)
    for name in sorted(found, key=lambda name: len(name.keys)):
        if name.kind in ("team", "nickname") and not {*name.keys} & names_of.clubs.keys():
            names_of.add_club(name.keys[0])
    pieces: list[tuple[int, int, str, str]] = []
    said = [raw[doc.tokens[name.first].start : doc.tokens[name.last - 1].end] for name in found]
    people = [words for name, words in zip(found, said, strict=True) if name.kind == "person"]
    called = {word for words in people if not words.isupper() for word in words.lower().split()}
    for name, words in zip(found, said, strict=True):
        start, end = doc.tokens[name.first].start, doc.tokens[name.last - 1].end
        if name.kind == "person" and words.isupper() and not {*words.lower().split()} <= called:
            continue  # words of a headline
        if new := _new(names_of, name, raw[start:end]):
            if name.kind == "nickname" and way != "listed" and raw[max(0, start - 4) : start].lower() == "the ":
                start -= 4
            pieces.append((start, end, new, name.kind))
    inside = {place for start, end, *_ in pieces for place in range(start, end)}
    for match in _WORD.finditer(raw):  # the same people where the program overlooks them
        key = gazetteer.fold(match[0].lower().replace("’", "'"))
        strange = key not in lexicon.common_words() and key not in double_words()
        if match.start() not in inside and match[0][0].isupper() and strange and key in names_of.words:
            pieces.append((match.start(), match.end(), like(match[0], names_of.words[key]), "person"))
    out, at = "", 0
    for start, end, new, kind in sorted(pieces):
        if start >= at:
            if _OPENS.search(raw, max(0, start - 3), start):
                new = new[0].upper() + new[1:]
            out, at = out + raw[at:start] + new, end
            names_of.placed.append((len(out) - len(new), len(out), kind))
            if new.endswith("'s") and raw[at : at + 2] in ("'s", "’s"):
                at += 2
            elif raw[at : at + 1] in ("'", "’") and not raw[at + 1 : at + 2].isalpha() and not new.endswith("s"):
                out, at = out + raw[at] + "s", at + 1
    return out + raw[at:], names_of


def _new(names_of: Renaming, name: Name, said: str) -> str | None:
    if name.kind in ("team", "nickname"):
        return names_of.club(name.keys, said, name.kind)
    if name.kind == "ground":
        return names_of.ground(name.keys, said)
    return names_of.person(said) if name.kind in ("person", "official") else None


def timeline(report: Report, names_of: Renaming | None) -> list[tuple[Any, ...]]:
    """What a report tells, without offsets and confidences, in the new names. Sides are told by the teams."""
    return sorted((_told(event, names_of, report) for event in report.events), key=repr)


def _told(event: Event, names_of: Renaming | None, report: Report) -> tuple[Any, ...]:
    fields = {name: value for name, value in event.fields.items() if value not in (None, False) and name != "score"}
    people = ("player", "assist", "by", "won_by", "conceded_by", "player_in", "player_out")
    said = {name: _person(value, names_of) if name in people else value for name, value in fields.items()}
    score = event.fields.get("score")
    if score and report.match.sides_known is False:
        score = tuple(sorted(score))
    return event.type, event.clock.text(), _team(event.team, names_of), *sorted(said.items())


def _person(name: str, names_of: Renaming | None) -> str:
    return names_of.person(name) if names_of else name


def _team(name: str | None, names_of: Renaming | None) -> str | None:
    """A club by its stem."""
    if name is None or names_of is None:
        return name and name.lower()
    stem = names_of.clubs.get(_known_as(name, names_of), (None,))[0]
    if stem is None:  # as the report spells it
        words = {*name.split()} - {"City", "United"}
        stem = next((stem for key, (stem, _) in names_of.clubs.items() if words & {*key.split()}), name)
    return stem.lower()


def _known_as(name: str, names_of: Renaming) -> str:
    """The club of the lists that a name stands for, of those that are renamed."""
    listed = (
        key
        for words, entry in gazetteer.listed(gazetteer.key_words(name)[0])
        if words == gazetteer.key_words(name)
        for key in entry.keys
    )
    return name if name in names_of.clubs else next((key for key in listed if key in names_of.clubs), name)


def compare(raw: str, way: str) -> tuple[list[Any], list[Any], str] | None:
    """The events that are only in the report as it was, those only in the renamed one, and that one's text."""
    pair = renamed(raw, way)
    if pair is None:
        return None
    new, names_of = pair
    before, after = timeline(read(raw), names_of), timeline(read(new), None)
    lost, gained = list(before), []
    for event in after:
        twin = next((old for old in lost if _same(old, event)), None)
        if twin is None:
            gained.append(event)
        else:
            lost.remove(twin)
    return lost, gained, new


def _same(old: tuple[Any, ...], new: tuple[Any, ...]) -> bool:
    team = old[2] is None and new[2] is None or bool(old[2] and new[2] and new[2].startswith(old[2]))
    fold = gazetteer.fold
    return team and fold(repr((old[:2], old[3:])).lower()) == fold(repr((new[:2], new[3:])).lower())


def texts(files: list[str]) -> Iterator[tuple[str, str]]:
    for file in files:
        if file.endswith(".txt"):
            yield file, Path(file).read_text(encoding="utf-8")
        else:
            for line in Path(file).read_text(encoding="utf-8").splitlines():
                row: Mapping[str, str] = json.loads(line)
                yield row["id"], row["text"]


def main(args: list[str]) -> None:
    show = "--show" in args
    ways = [arg for arg in args if arg in WAYS] or list(WAYS)
    files = [arg for arg in args if arg not in WAYS and arg != "--show"]
    for way in ways:
        kept = all_reports = same = events = 0
        for name, raw in texts(files):
            if (told := compare(raw, way)) is None:
                continue
            lost, gained, _ = told
            count = len(read(raw).events)
            all_reports, kept = all_reports + 1, kept + (not lost and not gained)
            events, same = events + count, same + count - len(lost)
            if show and (lost or gained):
                print(f"== {way} {name}")
                print(*(f"  - {event}" for event in lost), *(f"  + {event}" for event in gained), sep="\n")
        if all_reports:
            shares = f"{kept}/{all_reports} = {kept / all_reports:.1%}, events {same}/{events} = {same / events:.1%}"
            print(f"{way:8} reports {shares}")


if __name__ == "__main__":
    main(sys.argv[1:])
