"""What a report's head and foot say in labels: "Referee: X", "Att: 211", "Player of the match" with the name below.

Only the form of the line tells what is meant; the names may be such that nothing else in the text shows what they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ... import pack
from ..case import Case

_NAME = (
    r"(?P<name>(?:[A-Z][.]? ?){0,3}[^\W\d_a-z][\w'’-]*[\w](?: (?:de|da|do|dos|del|della|di|van|von|der|den|ter|la|le|el|al|ten)"
    r"(?= )| [^\W\d_a-z][\w'’.-]*[\w])*)"
)
_TITLE = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Sr|Herr)\b[.]? )*"
_GAP = r"\s*(?:[:–—|?]|-(?= )|\bwas\b|\bis\b)\s*"
_ASIDE = r"(?: award)?(?: ?\([^)\n]*\)|,? (?:picked|chosen|voted|sponsored|selected|as) [^:\n]{0,60})?"
_BEST = (
    r"(?i:\b(?:player|man|woman|lad|lass|boy|girl) of the (?:match|game)|\bstar (?:man|player|performer|turn)|\bmotm|\bpotm"
    r"|\bhero of the (?:match|game)|\bmvp|\bm[.]o[.]m[.]?|\btop man|\bman[- ]of[- ]the[- ]match|\bplayer[- ]of[- ]the[- ]match)"
)
_REFEREE = pack.pattern(
    rf"(?<!\w )(?i:\b(?:match |the )?(?:referee|ref|judge|arbiter|whistler|match official))(?i: this evening| today| tonight)?{_GAP}{_TITLE}{_NAME}"
)
_PLAYER = pack.pattern(rf"{_BEST}{_ASIDE}{_GAP}{_NAME}")
_PLAYER_HEAD = pack.pattern(rf"^\W*(?:[\w'’ ]{{0,30}}\b)?{_BEST}{_ASIDE}\s*[:–—-]?$")
_PLAYER_LINE = pack.pattern(rf"^\W*{_NAME}(?=$|\s*[(,:|–—-]| \d)")
_CROWD = pack.pattern(
    r"(?i:\b(?:att(?:endance|s)?|crowd|gate|spectators|crowd figure|tickets sold|admissions))[.]?\s*(?:[:–—]|-(?= )|\bwas\b)?\s*(?P<count>\d{1,3}(?:[,. ]\d{3})+|\d{2,6})(?!\d)"
)
_COUNTED = pack.pattern(r"\d[\d,. ]?\d")  # what tells of a crowd has a figure, and few lines have one
_FIGURE = r"(?P<count>\d{1,3}(?:,\d{3})+|[1-9]\d{2,5})(?![\d,]*\d)(?!(?:th|st|nd|rd|%|-|'| minutes?| years?| days?| games?| points?)\b)"
_FEW = (  # also a handful
    r"(?<![\d,.])(?P<count>\d{1,3}(?:,\d{3})+|[1-9]\d{1,5})(?![\d,]*\d)(?!(?:th|st|nd|rd|%|-|'| minutes?| mins?| years?| days?| games?| points?"
    r"| goals?| yards?| seconds?| metres?)\b)"
)
_TOLD_CROWDS = (  # running text: "The attendance at the Dell was 7,330", "the 29,500 inside", "before an announced 3,114 at"
    pack.pattern(
        r"(?i)\b(?:crowd|attendance|gate|audience|turnout)\b(?: [\w'’.-]+){0,8}? (?:was|is|numbered|totalled|reached|stood at|of)"
        rf" (?:just |only |a |an |exactly |announced |record |given as |put at |healthy |sell-out |sold-out |capacity )*{_FIGURE}"
    ),
    pack.pattern(
        r"(?i)(?<!travelling )(?<!away )\b(?:the|of|announced|before|by|front of|reported) (?P<count>\d{1,3}(?:,\d{3})+)(?:[ -]strong)?"
        r" (?:spectators|fans|supporters|people|souls|onlookers|crowd|paying|in attendance|inside|present|watching|faithful|at [A-Z]|who )"
    ),
    pack.pattern(
        rf"(?i)\bwatched by (?:a |an |just |only |some |about |around |barely |crowd of |mere |no more than |fewer than )*{_FEW}"
    ),
    pack.pattern(
        rf"(?i)\bin front of (?:a |an |just |only |some |about |around |barely |crowd of |mere )*{_FEW}(?: [a-z-]+)?"
        r" (?:spectators|people|souls|fans|supporters|onlookers|locals|punters|diehards)"
    ),
    pack.pattern(
        rf"(?i)\b(?:among|such of|most of|many of|few of|of|some of) the {_FEW} (?:at|in|inside|who|present|there|hardy|souls|brave)\b"
    ),
    pack.pattern(rf"(?i){_FEW} by (?:the |my |our )?(?:official |head)? ?(?:count|headcount|reckoning)"),
    pack.pattern(rf"(?i)\b(?:gate|crowd|attendance) (?:down |up |kept )*(?:to|at) {_FEW}"),
    pack.pattern(
        rf"(?i)(?<![\d,.]){_FEW} (?:hardy|brave|frozen|loyal|rain-soaked|shivering) (?:souls|spectators|fans|supporters)"
    ),
    pack.pattern(r"(?:^|[.] )A(?:tt)?: ?(?P<count>\d{1,3}(?:,\d{3})+|\d{2,6})\b"),
)
_BARE_COUNT = pack.pattern(r"^(?P<count>\d{1,3}(?:,\d{3})+)\.?$")
_BARE_NAME = pack.pattern(rf"^{_NAME} \([A-Z][\w' -]+\)\.?$")
_VENUE = pack.pattern(rf"(?i:^\W*(?:venue|ground|stadium|played at|location)(?: (?:number |no[.]? ?)?\d+)?){_GAP}{_NAME}")
_LEAGUE = frozenset(
    "league cup division trophy shield championship liga ligue serie taça taca copa coupe coppa pokal vase conference premiership "
    "bundesliga eredivisie primera allsvenskan elitettan superliga tournament qualifier qualifying qualifiers friendly plate bowl "
    "supercup u21s i-league a-league div".split()
)
_DAY = pack.pattern(
    r"(?i)\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october"
    r"|november|december|live|report|commentary|ko|kick-?off|referee|ref|att|attendance|matchday|round|week|group|leg|final|half)\b|\d"
)


def _lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if line.strip():
            yield line.strip()


def read(case: Case) -> dict[str, str]:
    """The facts that labels tell: referee, player_of_the_match, attendance, venue, competition."""
    lines = list(_lines(case.doc.work))
    out: dict[str, str] = {}
    for number, line in enumerate(lines):
        for fact, pattern in (("referee", _REFEREE), ("player_of_the_match", _PLAYER), ("venue", _VENUE)):
            if match := pattern.search(line):
                out.setdefault(fact, match["name"].rstrip(" .'’-"))
        if _PLAYER_HEAD.match(line) and number + 1 < len(lines) and len(lines[number + 1]) < 60:
            if match := _PLAYER_LINE.match(lines[number + 1]):
                out.setdefault("player_of_the_match", match["name"])
        if _COUNTED.search(line) and (match := _CROWD.search(line)):
            out.setdefault("attendance", pack.pattern(r"\D").sub("", match["count"]))
    _foot(lines, out)
    _heads(lines[:5], out)
    return out


def crowd(case: Case) -> int | None:
    """How many came, where the running text tells it."""
    for line in _lines(case.doc.work):
        for pattern in _TOLD_CROWDS if _COUNTED.search(line) else ():
            if match := pattern.search(line):
                return int(pack.pattern(r"\D").sub("", match["count"]))
    return None


def _foot(lines: list[str], out: dict[str, str]) -> None:
    """A foot without labels: a line with the crowd alone, and one with the referee and where he is from."""
    for count, name in pairwise(lines):
        if (figure := _BARE_COUNT.match(count)) and (official := _BARE_NAME.match(name)):
            out.setdefault("attendance", pack.pattern(r"\D").sub("", figure["count"]))
            out.setdefault("referee", official["name"])


def _heads(lines: list[str], out: dict[str, str]) -> None:
    """The parts of a head line: "Highland League", "Copa del Sur, quarter-final | Estadio Norte | Sunday"."""
    for line in lines:
        if len(line) > 130 or line.endswith((".", "!", "?")) and not line.startswith("("):
            continue
        parts = [part.strip(" .()") for part in pack.pattern(r"\s[|•·]\s|\s[-–—]\s|, |: ").split(line) if part.strip(" .()")]
        league = next((part for part in parts if _competition(part)), None)
        if league is None:
            continue
        out.setdefault("competition", league)
        if " | " in line or " • " in line:
            for part in pack.pattern(r"\s[|•·]\s").split(line)[1:]:
                words = part.split()
                if words and len(words) <= 4 and part[0].isupper() and not _DAY.search(part) and not _competition(part):
                    out.setdefault("venue", part.strip(" ."))


_SCORE = pack.pattern(r"\d ?[-–:] ?\d")


def _competition(part: str) -> bool:
    words = part.split()
    named = [word for word in words if word.casefold().strip(".") in _LEAGUE]
    small = [word for word in words if word[0].islower() and word not in ("of", "the", "de", "do", "del", "da", "di", "and")]
    return (
        bool(named)
        and not _SCORE.search(part)
        and 1 <= len(words) <= 6
        and not small
        and (len(words) > 1 or named[0].casefold() not in ("league", "cup"))
    )


def person(case: Case, name: str) -> str:
    """The fullest form in which the text names a person."""
    names = {case.doc.name(*m.head) for m in case.mentions if m.type in ("PLAYER", "KEEPER")}
    names |= {full for told in case.told for full in told.people.values()}
    own = name.casefold().split()
    fuller = [full for full in names if set(own) <= set(full.casefold().split()) and full.casefold().split()[-1] == own[-1]]
    return max(fuller, key=lambda full: (len(full), full), default=name)
