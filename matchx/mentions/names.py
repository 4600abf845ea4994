"""Capitalised names and what they are: a team, a ground, a competition, a place, an official, or else a person.

Nothing is known of the players beforehand. A capitalised run of words is cut by what the lexicon lists; what remains is
weighed by its surroundings: a given name, a position before it, a verb behind it, the same name elsewhere in the report.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import budget
from ..model import Hints
from ..text import Document
from . import bylines, codes, columns, fixture, gazetteer, openings
from .bearers import called_so, changed, club_behind, first_name, longer, only_given, opens_other, speaks_of
from .capitals import nickname_end, no_name, of_a_man, particle_name
from .club_openings import name_elsewhere, of_club, opens_club
from .contexts import judge
from .gazetteer import fold
from .headings import spelled
from .runs import club_end, of_two_towns, run_end
from .scan import Scan, look
from .sheet_entries import Sheet
from .titles import LEADS, ONLY_GROUNDS, titled
from .wording import (
    CALENDAR,
    EPITHETS,
    PARTICLES,
    Name,
    double_words,
    family,
    given_names,
    ground_noun,
    ordinary,
)

_TOWNS = frozenset(
    "city town united rovers albion athletic wanderers county rangers thistle harriers swifts villa argyle".split()
)


def find(doc: Document, hints: Hints | None = None, lists: Sequence[Sheet] = ()) -> list[Name]:
    """All names of a document, in order, not overlapping; ``lists`` of scorers tell of men and sides."""
    scan = look(doc, hints, lists)
    names: list[Name] = []
    stamped = openings.stamped(doc)
    table = columns.look(scan)
    for first, last in doc.sentences:
        budget.check()
        index = first
        while index < last:
            if (column := table.get(index)) is not None:
                names.extend(_cut(scan, index, column.last, index) if column.says == ("team",) else columns.man(column))
                index = column.last
                continue
            title = titled(scan, index, first, last)
            end = title.last if title else run_end(scan, index, last)
            if title:
                names.append(title)
                index = end
            elif end > index and not _is_handle(doc, index):
                names.extend(_cut(scan, index, end, openings.opening(doc, stamped.get(first, first), last)))
                index = end
            else:
                index = max(end, index + 1)
    category = family("club_team")
    kept = [n for n in names if not all(t.word in category for t in doc.tokens[n.first : n.last])]  # "U18s: ..."
    return codes.read(doc, bylines.placed(doc, judge(doc, kept, scan.rolled)))


def _is_handle(doc: Document, index: int) -> bool:
    """Whether a word is what an account is called: @CorranHarbourFC."""
    token, before = doc.tokens[index], doc.tokens[index - 1]
    inner = doc.work[token.start + 1 : token.end]
    return index > 0 and before.word == "@" and before.end == token.start and not (inner.islower() or inner.isupper())


def _cut(scan: Scan, first: int, last: int, sentence: int) -> list[Name]:
    """Cut a run of capitalised words into names."""
    doc = scan.doc
    names: list[Name] = []
    index = first
    pending = first  # start of words that nothing has claimed yet
    while index < last:
        if index > first and (nickname := nickname_end(doc.tokens, index, last)):
            index = nickname  # Mateo "Chispa" Ferreyra
            continue
        listed = (
            fixture.side(doc, scan.sides, index, last)
            or of_two_towns(doc, index, last)
            or _club(scan, index, last, pending)
            or _listed(scan, index, last, pending, sentence)
        )
        if listed:
            names.extend(_rest(scan, pending, index, sentence))
            names.append(listed)
            index = pending = listed.last
        elif no_name(scan, index, first, last, sentence):
            names.extend(_rest(scan, pending, index, sentence))
            index += 1
            pending = index
        else:
            index += 1
    names.extend(_rest(scan, pending, last, sentence))
    return _joined(doc, names)


def _club(scan: Scan, index: int, last: int, pending: int) -> Name | None:
    """A team that a score line, a heading or a line-up names, by its full name."""
    doc = scan.doc
    end = club_end(scan, index, last)
    if not end or any(gazetteer.one_team(entry) and stop >= end for stop, entry in gazetteer.at(doc, index, last)):
        return None
    suffix = doc.tokens[end] if end < last else None
    if suffix and suffix.capital and suffix.word in family("venue_suffix") and not of_a_man(doc, index, end + 1):
        return Name(index, end + 1, "ground", ("",))  # Brickfield Lane, where Brickfield play
    if end == index + 1:  # one word: no part of a person's name
        word = fold(doc.tokens[index].word)
        if (
            index > pending
            or word in scan.first_names
            or end < last
            and fold(doc.tokens[end].word) in scan.inside
            and word in given_names()
        ):
            return None
    core = end  # without what says which team of a club it is
    while core > index + 1 and (doc.tokens[core - 1].word in family("club_team") or doc.tokens[core - 1].word in _FC):
        core -= 1
    if core < end and (
        known := [entry.keys for stop, entry in gazetteer.at(doc, index, core) if stop == core and entry.kind == "team"]
    ):
        return Name(index, end, "team", known[0])  # Leicester U18s
    words = gazetteer.key_words(doc.name(doc.tokens[index].start, doc.tokens[end - 1].end))
    return Name(index, end, "team", (scan.clubs.get(words) or doc.name(doc.tokens[index].start, doc.tokens[end - 1].end),))


_FC = frozenset("fc afc cfc lfc wfc".split())
_STADIUMS = frozenset("stadium arena stadio estadio estádio stade parc stadion".split())
_GROUNDS = _STADIUMS | frozenset("park road lane".split())
_PARTS = frozenset("team nickname place ground".split())  # what may be the first part of a ground's name
_OF_MEN = frozenset("dos das van von ten ter bin".split())
_DATED = frozenset("on last next every this until since from by in".split())


def _listed(scan: Scan, index: int, last: int, pending: int, sentence: int) -> Name | None:
    """The longest listed name at a token, unless it is part of a person's name (Jordan Henderson, Paul Everton)."""
    doc = scan.doc
    word = doc.tokens[index].word
    named = any(not ordinary(token.word) for token in doc.tokens[pending:index])  # an unknown name before it
    core = last  # without what says which team of a club it is: "Kelmouth Villa Women"
    while core > index + 1 and doc.tokens[core - 1].word in family("club_suffix"):
        core -= 1
    club = last
    while club > index + 1 and doc.tokens[club - 1].word in family("club_team"):
        club -= 1
    for end, entry in gazetteer.at(doc, index, last):
        alone = end == index + 1
        behind = doc.tokens[end].word if end < last and doc.tokens[end].capital else ""
        if behind in _GROUNDS and (alone or entry.kind in ("team", "nickname")) and entry.kind in _PARTS:
            if not of_a_man(doc, index, end + 1) and not club_behind(scan, end + 1, last):  # the Municipal Stadium, Abbey Park
                return Name(index, end + 1, "ground", entry.keys if entry.kind == "ground" and behind in _STADIUMS else ("",))
        if behind in family("newspaper"):
            return Name(index, end + 1, "other")
        if alone and entry.kind == "team" and end + 1 == club and doc.tokens[end].capital and doc.tokens[end].word in _TOWNS:
            continue  # Paks City is another club than Paks
        if alone and entry.kind == "team" and word in family("club_prefix") and opens_other(doc, end, last):
            continue  # Sporting Delmar is none of the clubs called Sporting
        if entry.kind == "ground" and end < last and doc.tokens[end].capital and doc.tokens[end].word in ONLY_GROUNDS:
            return Name(index, end + 1, "ground", entry.keys)  # Lakeside Arena
        if alone and word == "us" and doc.heads and (not index or doc.tokens[index - 1].word not in ("the", "in", "from")):
            continue  # GOAL US!
        if alone and word in CALENDAR and index and doc.tokens[index - 1].word in _DATED:
            continue  # on Wednesday
        if alone and (
            index in scan.rolled or fold(word) in scan.roll and (entry.kind not in ("team", "people") or len(entry.keys) > 1)
        ):
            continue  # Dale and Hindmarsh of the line-up
        if (
            alone
            and doc.tokens[index - 1].word in PARTICLES
            and (index > pending and entry.kind == "ground" or index > sentence and doc.tokens[index - 1].word in _OF_MEN)
        ):
            continue  # Leonel Pereyra da Luz, dos Santos
        if entry.kind in ("place", "ground") and club_behind(scan, end, last):
            continue  # Ossett Harriers, St Mary's College: a club that no list knows, named after its place
        if entry.kind == "place" and ground_noun(doc.tokens, end):
            return Name(index, end, "ground", ("",))  # the Kirkby training complex
        if index > pending and end == index + 1 and entry.kind in ("ground", "place") and word in family("town_suffix"):
            continue
        if (
            entry.kind in ("place", "team")
            and end + 1 in (core, last)
            and doc.tokens[end].capital
            and doc.tokens[end].word in family("town_suffix")
            and end == index + 1
        ):
            continue  # Kirkby Moor
        if (
            entry.kind == "place"
            and end < last
            and not any(stop > end for stop, _ in gazetteer.at(doc, index, last) if stop > end)
        ):
            if any(
                more.kind in ("team", "nickname") and stop == end + 1 and len(more.keys) > 1
                for stop, more in gazetteer.at(doc, end, last)
            ):
                continue  # Harrow Vale
        if (
            end == index + 1 < last
            and ordinary(word)
            and entry.kind in ("team", "place", "nickname")
            and opens_club(scan, index, last, sentence)
        ):
            continue  # Port Sorell is not the club called Port
        if end == index + 1:
            around = [doc.tokens[at].word for at in (index - 1, end) if 0 <= at < len(doc.tokens)]
            scored = any(w[0].isdecimal() and w[-1].isdecimal() for w in around)  # a score line: "City 3 Crawley Town 1"
            if index in scan.shouted and ordinary(word) and not scored:
                continue
            if (
                entry.kind != "people"
                and ordinary(word)
                and index == sentence
                and not name_elsewhere(scan, index)
                and entry.kind != "team"
                and not called_so(scan, entry, index)
            ):
                continue
            doubtful = ordinary(word) or word in double_words() and not (entry.kind == "team" and len(entry.keys) <= 3)
            if (
                entry.kind in ("team", "nickname", "place")
                and doubtful
                and not scored
                and index == sentence
                and not name_elsewhere(scan, index)
                and not called_so(scan, entry, index)
            ):
                continue  # "Reading the game well"; "Blues ..." at the start, of no club of the report
            before = index > pending and fold(doc.tokens[index - 1].word) in given_names() and index - 1 >= pending
            if before and entry.kind in ("team", "place", "nickname", "people", "ground"):
                continue  # a given name before it: a surname
            led = index and doc.tokens[index - 1].word in ("for", "against", "in", "at")
            if fold(word) in scan.first_names and entry.kind in ("team", "place", "nickname") and not led:
                continue  # Leon, of a man called Leon Batty
            nxt = doc.tokens[end] if end < last else None
            if entry.kind in ("team", "place") and nxt and longer(scan, index, end, last):
                continue  # Swindon Supermarine
            if entry.kind == "team" and not led and only_given(scan, entry, index) or changed(scan, index):
                continue  # Kelmouth's Alex
            if entry.kind in ("team", "place", "people", "ground") and nxt and first_name(scan, index, nxt):
                continue  # Preston Odd, Chelsea Brown
            if entry.kind in ("team", "place") and index and doc.tokens[index - 1].word in family("man_before"):
                continue  # substitute Bury
            if (
                nxt
                and nxt.word in PARTICLES
                and not nxt.capital
                and fold(word) in given_names()
                and end + 1 < last
                and entry.kind != "competition"
            ):
                continue  # Finn ten Cate
            if (
                (
                    nxt
                    and fold(word) in given_names()
                    and entry.kind in ("team", "place", "people")
                    and nxt.capital
                    and nxt.word[0].isalpha()
                )
                and not any(gazetteer.at(doc, end, last))
                and not ordinary(nxt.word)
            ):
                continue  # Jordan Henderson, Chelsea Green
        if (
            index > pending
            and word in family("club_suffix")
            and entry.kind in ("team", "nickname")
            and (named or of_club(scan, index - 1, last, sentence))
        ):
            continue  # Ossett United: a club that no list knows
        if entry.kind == "nickname" and end == index + 1 and not speaks_of(scan, entry, index):
            continue
        if (
            index > pending
            and entry.kind in ("nickname", "place", "team", "people", "ground")
            and end == index + 1 == core
            and (named or index - 1 > sentence and index not in scan.shouted)
        ):
            continue
        if entry.kind == "team" and end < last and doc.tokens[end].capital and doc.tokens[end].word in family("second_team"):
            end += 1  # Leeds B
        return Name(index, end, entry.kind, entry.keys)
    return None


_MEN_BEHIND = frozenset(
    "'s ' when as through from by , and with for captain skipper striker winger keeper defender midfielder".split()
)


def _rest(scan: Scan, first: int, last: int, sentence: int) -> list[Name]:
    """What is left of a run between listed names: a club or a ground by its last word, else a person (so far)."""
    doc = scan.doc
    while first < last and (not doc.tokens[first].word[0].isalpha() or doc.tokens[first].word in ("st",) and first + 1 == last):
        first += 1
    while last > first and (
        doc.tokens[last - 1].word in PARTICLES
        and not particle_name(scan, first, last - 1)
        or not doc.tokens[last - 1].word[0].isalpha()
        and not (doc.tokens[last - 1].word == "'s" and last - 2 > first)
    ):
        last -= 1
    if first >= last:
        return []
    while last - first > 1 and doc.tokens[first].word in EPITHETS:
        first += 1  # Big Dan Hale, Mr Hale
    if last - first == 1 and doc.tokens[first].word in EPITHETS and doc.tokens[min(last, len(doc.tokens) - 1)].capital:
        return []  # Big Dutchman Dan Hale
    if (
        last - first > 2
        and doc.tokens[first - 1].word in ("-", "ex", "former")
        and fold(doc.tokens[first + 1].word) in given_names()
    ):
        first += 1  # ex-Hammer Dan Hale
    words = [doc.tokens[i].word for i in range(first, last)]
    if len(words) > 1:
        if words[0] in LEADS or words[-1] in family("venue_suffix") and not of_a_man(doc, first, last):
            return [Name(first, last, "ground", ("",))]
        if words[-1] in family("competition_suffix"):
            return [Name(first, last, "competition", (" ".join(words),))]
        man = fold(words[0]) in given_names() and len(words) == 2 and words[1] not in family("club_core") | family("club_team")
        if man and words[1] in family("club_suffix") and first and doc.tokens[first - 1].word in _MEN_BEHIND:
            return [Name(first, last, "person")]  # Kelmouth's Harry Knights
        if words[-1] in family("club_suffix") or words[0] in family("club_prefix") and words[0] not in ("al", "union", "ca"):
            return [Name(first, last, "team", (spelled(doc.name(doc.tokens[first].start, doc.tokens[last - 1].end)),))]
    elif len(words[0]) == 1 and not words[0].isalnum():
        return []
    if words[0] == "st" and "'s" in words:  # St Brendan's: what is said of it tells whether a club
        end = first + words.index("'s") + 1
        return [Name(first, end, "place", (" ".join(words),)), *_rest(scan, end, last, sentence)]
    if ground_noun(doc.tokens, last):
        return [Name(first, last, "ground", ("",))]
    return [Name(first, last, "person", ())]


def _joined(doc: Document, names: list[Name]) -> list[Name]:
    """A club with a suffix of its own ("Chelsea Women", "Leeds Reserves") is one name."""
    out: list[Name] = []
    for name in names:
        before = out[-1] if out else None
        if before and before.kind == "team" and before.last == name.first and name.kind == "person":
            suffix = [doc.tokens[i].word for i in range(name.first, name.last)]
            if all(word in family("club_suffix") for word in suffix):
                out[-1] = Name(before.first, name.last, "team", before.keys)
                continue
        if before and before.kind == "ground" and before.keys == ("",) and name.kind in ("team", "nickname", "person"):
            led = doc.tokens[before.first - 1].word if before.first else "at"
            if before.last == name.first == name.last - 1 and led in _PLAYED:
                out[-1] = _whole(doc, before, name)  # Kirkby Park Steels
                continue
        if (
            before
            and before.kind in ("team", "place")
            and name.kind in ("team", "nickname")
            and before.last == name.first == name.last - 1
            and (word := doc.tokens[name.first].word) not in family("no_person")
            and (before.kind == "place" or word in family("club_first") | family("club_prefix"))
        ):
            out[-1] = _whole(doc, before, name)  # Kirkby Olympic, Kirkby Sporting
            continue
        town = name.kind in ("team", "place") and name.last - name.first <= 2
        if (
            before
            and town
            and before.last == name.first == before.first + 1
            and doc.tokens[before.first].word in family("club_first")
        ):
            out[-1] = _whole(doc, before, name)  # Olympic Charleroi
            continue
        out.append(name)
    return out


_PLAYED = frozenset("against beat over to by with and v vs for".split())


def _whole(doc: Document, left: Name, right: Name) -> Name:
    """Two names side by side as the one name of a club."""
    return Name(left.first, right.last, "team", (doc.name(doc.tokens[left.first].start, doc.tokens[right.last - 1].end),))
