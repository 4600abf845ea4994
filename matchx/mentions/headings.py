"""What lines of a fixed form say of the two sides: score lines, "A v B", headings "A - B", line-ups.

Where a line has such a form, its two names are teams, whatever they are called and whether or not a list knows them.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection

import regex

from .. import pack
from ..text import Document
from . import gazetteer
from .gazetteer import key_words
from .wording import CALENDAR, family, given_names, ordinary, two_men

_HEADING = frozenset(
    "ko kickoff highlights goal goals gol goooal halftime fulltime live match matchday updates update commentary report preview recap blog ticker text score scores result results today tonight as it happened latest "
    "game day friendly final semi quarter cup league round replay tie fixture kick off full time ft ht lineups watch attendance sunday saturday monday tuesday "
    "wednesday thursday friday and but when then so yet aet after at on in for it's that's was is agg first second third half under".split()
)
_BEFORE = _HEADING | frozenset("no goal goals var decision confirmed overturned disallowed breaking".split())
# Every repetition is bounded, so that a line of capitals without end costs no more than its length.
_WORD = r"(?:(?:St|Utd|F\.C|A\.F\.C|\p{Lu})\.|\p{Lu}\p{L}{0,30}+(?:[-'/]\p{L}{1,30}+){0,4}+|1\.)"
CLUB = rf"(?<![\p{{L}}\p{{N}}])(?:(?:[Tt]he )?{_WORD}(?:[ \t]{{1,3}}(?:&|and|of|de|del|da|do|la|le|el|van|{_WORD}|[012]\d|\d\d\d?(?=[ \t]{{1,3}}\d)|1\d{{3}})){{0,7}})"
_LIST = r"(?:[ \t]{0,3}\((?:[^()\n]|\([^()\n]{0,40}+\)){0,200}+\))?"  # the scorers behind a figure
_BEGIN = r"(?:^[ \t]{0,12}+|(?<=[.!?:;|\])][ \t]+)|(?<=[-\"(]))"
_LEADER = r"(?:[ \t]{0,3}\.{2,40}+[ \t]{0,3}|[ \t]+)"
_FIGURE = r"(?:\(?\d\d?\)?)"
_LINES = [
    # Bury 1-0 Leigh, Bury 1 - 0 Leigh
    pack.pattern(
        rf"(?P<a>{CLUB}){_LIST},?[ \t]+\d\d?[ \t]*[-:][ \t]*\d\d?(?:{_LIST}(?<=\)),?)?[ \t]+(?P<b>{CLUB})(?![\p{{L}}'])"
    ),
    # Bury 1 Leigh 0; Bury 1 (Hale 12), Leigh 0; Bury ... 1 Leigh ... 0; on one line or on two
    pack.pattern(
        rf"{_BEGIN}(?P<a>{CLUB})(?:[ \t]+\(\d\d?\))?{_LEADER}(?P<m>\d\d?){_LIST}[ \t]*[,;:.-]?[ \t]*(?:\n[ \t]*){{0,2}}(?P<b>{CLUB})"
        rf"(?:[ \t]+\(\d\d?\))?{_LEADER}(?P<n>\d\d?)(?=[ \t]*(?:$|[.,;:!?|(\[-]))",
        regex.M,
    ),
    # Bury v Leigh
    pack.pattern(rf"(?P<a>{CLUB}){_LIST}[ \t]+(?:v|vs|versus|V|VS)\.?[ \t]+(?P<b>{CLUB})(?![\p{{L}}'])"),
    # Bury - Leigh, Bury - Leigh 1-0: only in a heading
    pack.pattern(
        rf"(?:^[ \t]{{0,12}}+|(?<=: ))(?P<a>{CLUB})[ \t]+[-/][ \t]+(?P<b>{CLUB})(?=[ \t]*(?:$|[|,:(]|\d[ \t]*-))", regex.M
    ),
]
_COUNTED = pack.pattern(
    rf"\b(?:possession|shots|shots on target|attempts|corners|fouls|offsides|saves)[ \t]*:[ \t]*(?P<a>(?-i:{CLUB}))[ \t]+\d\d?%?[ \t]*[,;/-]?[ \t]*"
    rf"(?P<b>(?-i:{CLUB}))[ \t]+\d\d?",
    regex.I,
)
_STRETCHED = pack.pattern(r"g+o+a+l+s?", regex.I)
_SCORE_BEFORE = pack.pattern(r"\d[ \t]*[-:][ \t]*\d\d?[ \t]*[,:]?[ \t]*$")
_AGAINST = 2  # the place of "A v B"
_HEADED = 3  # the place of the last form, which only headings have
_RATING = r"(?:[ \t]{1,3}\d{1,2}(?:\.\d)?(?!\d))?+"
_NAMED = rf"(?:\d{{1,2}}\.?[ \t]{{1,2}})?+{_WORD}(?:[ \t]{{1,3}}{_WORD}){{0,3}}+{_RATING}(?:[ \t]{{0,3}}\([^()\n]{{0,60}}+\)){{0,3}}+{_RATING}"  # a shirt number, a mark
_LINEUP = pack.pattern(rf"(?:^[ \t]{{0,12}}+|(?<=\.[ \t]))(?P<a>{CLUB})(?:[ \t]*\([\d-]+\))?[ \t]*:[ \t]+{_NAMED}(?:[ \t]*[,;-][ \t]*{_NAMED}){{6}}", regex.M)  # fmt: skip
_LISTED = pack.pattern(
    r"\b(?:sent off|booked|booking|bookings|cautioned|cautions|cautioned|(?:yellow|red) cards?|yellow|red|subs?|subs (?:not used|used|unused)|substitutes|"
    r"unused subs|substitutes not used|not used|goals?|scorers?|goalscorers?)[ \t]*:[ \t]*(?P<list>(?:[^\n.!?]|(?<=\b\p{Lu})\.)*)",
    regex.I,
)
_LABELS = frozenset(
    "goals goal scorers scorer booked bookings cautions cautioned cards card subs sub substitutes substitutions sent off yellow red team teams squad bench "
    "referee unused ratings assists line-ups lineups replacements xi".split()
)


def _trimmed(words: list[str], front: bool) -> list[str]:
    """The words of a heading around a team's name cut off: LIVE, as it happened."""
    if front:
        while words and (words[0] in _BEFORE or _STRETCHED.fullmatch(words[0])):
            words = words[1:]
    while words and (words[-1] in (*_HEADING, "&", "of", "de", "la") or len(words) > 1 and gazetteer.competition(words[-1])):
        words = words[:-1]
    return words


def clubs(
    doc: Document, sides: Collection[tuple[str, ...]] = (), lists: Collection[tuple[int, int]] = ()
) -> dict[tuple[str, ...], str]:
    """The teams that such lines name, by the words of their names.

    ``sides``: what a live text calls the two that play; ``lists``: where scorers are listed, and no teams.
    """
    work = doc.work
    found: dict[tuple[str, ...], str] = {}
    heading = _heading_end(work)
    for number, pattern in enumerate(_LINES):
        for match in pattern.finditer(work, 0, heading if number == _HEADED else len(work)):
            if (
                number == 1
                and not _result(work, match)
                or number == 0
                and _SCORE_BEFORE.search(work[max(0, match.start() - 8) : match.start()])
            ):
                continue  # a list of scorers or of ratings: "1-0 Hale (12), 1-1 Opie (30)"
            if any(low <= match.start(name) < high for name in "ab" for low, high in lists):
                continue
            early = match.start() < heading
            pair = [club(match.group("a"), True, early, number < _AGAINST), club(match.group("b"), False, early, number == 1)]
            if number == _AGAINST and two_men([key_words(name) for name in pair]) and not any(map(_listed, pair)):
                continue
            if number == 0 and sides and _scorer_beside(pair, sides):
                continue
            if (
                number == _AGAINST
                and (sides or doc.heads and len(found) > 1)
                and not early
                and not any(key_words(name) in sides or key_words(name) in found or _listed(name) for name in pair)
            ):
                continue  # in a live text: who takes a penalty, and the goalkeeper
            if all(pair) and pair[0] != pair[1] and not (number == _HEADED and any(map(_doubtful, pair))):
                for name in pair:
                    _keep(found, name)
    for match in _COUNTED.finditer(work):
        for name in (club(match["a"], True), club(match["b"], True)):
            if name:
                _keep(found, name)
    for match in _LINEUP.finditer(work):
        name = club(match.group("a"), True, False)
        if name and not _LABELS & {word.lower() for word in name.split()}:
            _keep(found, name)
    return found


def _scorer_beside(pair: list[str], sides: Collection[tuple[str, ...]]) -> bool:
    """Whether behind one of two known sides and the score stands who has scored: "Leeds 2-1 Smith!!"."""
    ours = [key_words(name) in sides for name in pair]
    return ours[0] and not ours[1] and len(key_words(pair[1])) <= 2 and not _listed(pair[1])


def listed(doc: Document) -> list[tuple[int, int]]:
    """The offsets of line-ups and of labelled lists, in which every capital word is a person's name."""
    work = doc.work
    found = [(match.end("a"), work.find("\n", match.end() - 1)) for match in _LINEUP.finditer(work)]
    found += [(match.start("list"), match.end("list")) for match in _LISTED.finditer(work)]
    return [(first, last if last > 0 else len(work)) for first, last in found]


def _heading_end(work: str) -> int:
    """Where the first two lines with words end."""
    ends = itertools.accumulate(len(line) + 1 for line in work.split("\n"))
    filled = [end for end, line in zip(ends, work.split("\n"), strict=True) if line.strip()]
    return min(filled[min(1, len(filled) - 1)], len(work)) if filled else 0


_NEAR = 80  # characters before a line, of which the last word counts


def _result(work: str, match: regex.Match[str]) -> bool:
    """Whether two names with figures are a result: no list of scorers, of ratings, of minutes."""
    if int(match["m"]) > 20 or int(match["n"]) > 20:
        return False
    near = max(0, match.start() - _NEAR)
    before = work[max(near, work.rfind("\n", near, match.start()) + 1) : match.start()].lower().split()
    if before and before[-1].rstrip(":.") in _LABELS or work[match.start() - 1 : match.start()] == "(":
        return False
    if regex.search(r"\d[ \t)]*[;,.]?[ \t\n]*$", work[max(0, match.start() - 12) : match.start()]):
        return False  # behind another name with a figure
    after = work[match.end() : match.end() + 200].lstrip(" \t")
    third = regex.match(rf"[,;]?[ \t]*\n?({CLUB})[ \t]+\d", after)
    if third and not after.startswith("(") and not CALENDAR & {*third[1].lower().split()}:
        return False  # a third name with a figure: ratings, a table; but no date
    return not regex.match(r"\(\d+\)", after) or "(" in match.group()


_CRIED = pack.pattern(r"(\p{L})\1\1", regex.I)
_NO_CLUB = frozenset("win wins won beat beats lose loses penalties pens aggregate".split())


def club(text: str, front: bool, early: bool = True, closed: bool = False) -> str:
    """A name as it stands in a line, without the words of the line around it; further down it may be a man's.

    ``closed``: a figure ends it, so that its last word is its own."""
    words = text.split()
    if _NO_CLUB & {word.lower() for word in words} or _CRIED.search(text):
        return ""  # "FULHAM WIN 2-1 ON PENALTIES", "YESSS 1-0 Fulham"
    kept = _trimmed([word.lower().rstrip(":") for word in words], front)
    words = words[len(words) - len(_trimmed([w.lower() for w in words], True)) :] if front else words
    words = words[: len(kept)]
    words = _only_listed(words, closed)
    name = " ".join(words).rstrip(".-")
    plain = [word for word in key_words(name) if word != "the"]
    if (
        not plain
        or len(plain) > 6
        or len(plain) == 1
        and (len(plain[0]) < 2 or plain == list(key_words(name)) and ordinary(plain[0]))
    ):
        return ""
    called = len(plain) > 1 and plain[0] in given_names() and plain[-1] not in family("club_suffix")
    if called and not early and not _listed(" ".join(plain)):
        return ""  # a man's name: two takers beside the score of a shoot-out
    if plain[0].isdecimal() or name.lower().startswith("the ") and not ordinary(plain[0]):
        name = name[4:] if name.lower().startswith("the ") else ""
    return name


def _listed(name: str) -> bool:
    """Whether a name is a team's of the lists."""
    words = key_words(name)
    return bool(words) and any(words == listed and entry.kind == "team" for listed, entry in gazetteer.listed(words[0]))


def _only_listed(words: list[str], closed: bool) -> list[str]:
    """Without the ordinary words around a listed team: "Still Tranmere Rovers", "Norway Thanks"."""
    plain = [key_words(word) for word in words]
    for size in range(len(words) - 1, 0, -1):
        for at in range(len(words) - size if closed else 0, len(words) - size + 1):
            rest = plain[:at] + plain[at + size :]
            inner = tuple(part for word in plain[at : at + size] for part in word)
            if all(ordinary(part) and part not in family("club_suffix") for word in rest for part in word) and any(
                listed == inner and entry.kind == "team" for listed, entry in gazetteer.listed(inner[0] if inner else "")
            ):
                return words[at : at + size]
    return words


def _doubtful(name: str) -> bool:
    """Whether what stands beside a dash is not surely a team: a person, a headline's words, a competition, a ground."""
    words = key_words(name)
    if words[0] in given_names() or all(ordinary(word) for word in words):
        return True
    return any(entry.kind in ("competition", "ground") for listed, entry in gazetteer.listed(words[0]) if listed == words)


def _keep(found: dict[tuple[str, ...], str], name: str) -> None:
    words = key_words(name)
    known = found.get(words)
    if known is None or known.isupper():
        found[words] = name


def spelled(name: str) -> str:
    """A name as a report's running text would have it: no capitals throughout."""
    if not name.isupper() or len(name) <= 3:
        return name
    return " ".join(word if len(word) <= 2 and "." not in word else word.title().replace("'S", "'s") for word in name.split())
