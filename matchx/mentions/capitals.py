"""Whether a capital makes a name: of the words of a capitalised run, those that only begin a sentence or a headline."""

from __future__ import annotations

from collections.abc import Sequence

from .. import pack
from ..text import Document, Token
from . import gazetteer
from .club_openings import name_elsewhere, of_club, opens_club
from .gazetteer import fold
from .scan import Scan, surname
from .surnames import CALLINGS, KICKED, QUALITIES, THINGS, acts, called_twice, does, of_named
from .wording import CALENDAR, PARTICLES, begins, double_words, family, given_names, ordinary, phrases, positions, titles

_MAIDS = frozenset("april june august easter friday sunday christmas".split())


_STRETCHED = pack.pattern(r"([^\W\d_])\1\1")
_RUN = pack.pattern(r"([^\W\d_])\1\1+")


def unstretched(word: str) -> tuple[str, ...]:
    """What a word that is drawn out may be: "Kaneeee" is Kane or Kanee."""
    return tuple(fold(_RUN.sub(letters, word)) for letters in (r"\1", r"\1\1")) if _STRETCHED.search(word) else ()


_CRIES = frozenset("gol golazo tor".split())
_ENGLISH = frozenset("y e do op".split())
_NOBLE = PARTICLES - _ENGLISH
ORIGINS = ("-born", "-based", "-bound", "-trained", "-raised")
_TEN = frozenset("man men woman women".split())


_PRONOUNS = frozenset("us we they them our their him her his she he me my you your its it".split())
_WAYS = frozenset("on off in out".split())
_CRIED = frozenset(
    "save saves stop header corner cross shot goal chance penalty block miss post bar hit strike strikes level leveller equaliser lead leads ahead front score scores win wins winner".split()
)
_DEEDS = frozenset("saves scores strikes wins leads hits shoots misses scored saved missed equalises".split())


def _opens_list(tokens: Sequence[Token], index: int) -> bool:
    """Whether a capital opens a list of names, of which the second is no ordinary word and "and" joins the last."""
    behind = tokens[index + 1 : index + 5]
    if len(behind) < 4 or [behind[0].word, behind[2].word] not in ([",", "and"], [",", "&"]):
        return False
    return behind[1].capital and behind[3].capital and not ordinary(behind[1].word)


_CAPTAINS = (("skipper",), ("captain",), ("gaffer",), ("keeper",), ("goalie",))


def no_name(scan: Scan, index: int, first: int, last: int, sentence: int) -> bool:
    """Whether the capital of this word is only the start of a sentence, a headline's or an emphasis."""
    tokens = scan.doc.tokens
    token = tokens[index]
    word = token.word
    if not word[0].isalpha() and word not in PARTICLES:
        return word not in (".", "'s") or index == first  # an initial, St Brendan's
    if _STRETCHED.search(word):
        return not any(
            short in scan.inside and not ordinary(short) and short not in _CRIES for short in unstretched(word)
        )  # GOOOOL, but KANEEEE
    if index in scan.shouted or len(word) < 5 and scan.doc.work[token.start : token.end].isupper():
        if word in _PRONOUNS:
            return True  # GOAL US!!!
    if word in _WAYS and scan.doc.work[token.start : token.end].isupper():
        return True  # Hale OFF
    if word.endswith(ORIGINS):
        return True  # Hamilton-born Moyo
    if word in _TEN and index > first and scan.doc.tokens[index - 1].word == "ten":
        return True  # Ten-man Leigh
    if _of_particle(scan.doc.tokens, index, first, last):
        return False
    if word in PARTICLES and index not in scan.shouted and surname(tokens, first, index):
        return False  # JJ Do
    before = index - 2 if index > first and scan.doc.tokens[index - 1].word == "'s" else index - 1
    if (
        word in family("club_suffix")
        and before >= first
        and scan.doc.tokens[before].capital
        and (
            not ordinary(scan.doc.tokens[before].word)
            or before > sentence
            and index not in scan.shouted
            or scan.doc.tokens[before].word in family("town_suffix")
        )
    ):
        return False  # Ossett Harriers
    if opens_club(scan, index, last, sentence) or of_club(scan, index, last, sentence) or _in_ground(scan, index, first, last):
        return False  # Pro Vercelli, Hollow Bridge Rovers, at Mill Road
    if first == index == last - 1 and _short_of_club(scan, index, sentence):
        return False  # Harbour, of Geelong Harbour
    prefix = word in family("club_prefix") and index + 1 < last and scan.doc.tokens[index + 1].capital  # AFC Thornley
    if word in family("no_person") and not prefix and index not in scan.rolled and not _middle(scan, index, first, last):
        return True
    if (
        index in scan.rolled
        or fold(word) in scan.roll
        and (index > sentence or word not in THINGS)
        and index not in scan.shouted
    ):
        return False  # Hand and Roast of the line-up
    if index and index + 1 == last and tokens[index - 1].word == "the" and (ordinary(word) or word in THINGS):
        return True  # "Shot Off the Post", "Wide of the Mark"
    called = index > first and fold(scan.doc.tokens[index - 1].word) in given_names() and index - 1 >= sentence
    if word in CALENDAR and not (called and word == "march"):
        if word in _MAIDS and _surnamed(scan, index, last):
            return False  # April Frost
        if not (index and tokens[index - 1].word in _DATED - {"by"}) and acts(scan, index, sentence):
            return False  # "Sunday headed wide"
        return not (called and word in _MAIDS)  # a woman called June, never a Saturday
    if index > first and fold(scan.doc.tokens[index - 1].word) in given_names() and index - 1 >= sentence:
        deed = word in _DEEDS or word in _CRIED and scan.doc.tokens[index - 1].word in scan.clubs_by_word
        return index in scan.shouted and deed  # Will Corner, Sam Post, Alfie May, but PRESTON LEVEL, BROGAN SAVES
    if _led_by_initial(scan, index, sentence):
        return False  # R Stamp, M. Banks
    if word == "a" and _exclaimed(scan, index):
        return True
    if len(word) == 1:
        following = scan.doc.tokens[index + 1 : min(index + 3, last)]
        return word in "ai" and bool(following) and following[0].word != "." or not (following and following[-1].capital)
    given = fold(word) in given_names() and index + 1 < last and _opens_name(scan.doc.tokens[index + 1])
    if (
        given
        and index not in scan.shouted
        and not (ordinary(scan.doc.tokens[index + 1].word) and _announced(scan, index + 1, last))
    ):
        return False  # Kit Ravenhill, Mark Free
    if index + 1 < last and scan.doc.tokens[index + 1].capital and ((word,) in positions() or (word,) in titles()):
        return True  # Skipper Dan Hale, Gaffer Tom Roe
    if scan.doc.heads and (word,) in _CAPTAINS and index == first and index + 1 == last:
        return True  # "64 | Skipper sends the keeper the wrong way."
    if index > first and index + 1 == last and index not in scan.shouted and _after_unknown(scan, index):
        return False  # Elia Hug
    if word in double_words() and (_entered(scan, index) or scan.doc.heads and _exchanged(scan, index)):
        return False  # "(Young 12, 67)", "Subs: Rice for Park", "Sub: Low on, Bell off"
    if scan.doc.heads and _opens_list(scan.doc.tokens, index):
        return False  # "Price, Okoye and Dunn are on"
    loud = index in scan.shouted or bool(scan.doc.heads) and index == sentence
    if loud and word in _CRIED and not name_elsewhere(scan, index):
        return True  # WHAT A SAVE JON HALE, "31 Save Jon Hale"
    if word in double_words():
        starts = index == sentence or scan.doc.tokens[index - 1].word in ':"!?-(.'
        follows = index + 1 < last and scan.doc.tokens[index + 1].capital and not ordinary(scan.doc.tokens[index + 1].word)
        if (
            starts
            and index + 2 < last
            and scan.doc.tokens[index + 2].capital
            and fold(scan.doc.tokens[index + 1].word) in given_names()
        ):
            follows = False  # Corner Lennart Opitz
        if starts and word not in THINGS - QUALITIES - CALLINGS and does(scan, index):
            return False  # Cole scores, Palmer catches him late, Dent and Okafor
        return not follows and (
            starts and not name_elsewhere(scan, index) or index in scan.shouted and not name_elsewhere(scan, index)
        )
    if ordinary(word):
        through = index > sentence and scan.doc.tokens[index - 1].word in ("through", "via")  # "led through Shot"
        named = of_named(scan, index, sentence) or through and index not in scan.shouted
        alone = last == index + 1 and all((tokens[at].word,) in positions() for at in range(first, index))
        if not alone or word in family("no_surname"):
            return not named
        return not (named or (called_twice(scan, index) if scan.doc.heads else acts(scan, index, sentence)))
    if index in scan.shouted:
        if fold(word) in given_names() and index + 1 < last:
            return False  # "GOAL!! SOPHIE TANDY!!", whom other entries call Tandy
        line = scan.doc.work[scan.doc.tokens[first].start : scan.doc.tokens[last - 1].end]
        headed = bool(scan.doc.heads) and last - first <= _HEAD and line.isupper()
        return fold(word) not in scan.inside and (scan.lower[word] > 0 or headed)  # GULP, over an entry
    if word == "i":
        return True
    return scan.lower[word] > 0 and fold(word) not in scan.inside


def _of_particle(tokens: Sequence[Token], index: int, first: int, last: int) -> bool:
    """Whether a word is the particle of a surname or stands behind one: Merel de Wit, Van Dyke, St. Ledger, Mac an Ghoill."""
    word = tokens[index].word
    if not tokens[index].capital and word.isalpha():  # small within a run: a capital follows
        return word not in _ENGLISH or index > first and not ordinary(tokens[index - 1].word)  # "How do Leeds ..."
    before = index - 2 if tokens[index - 1].word == "." else index - 1
    if before >= first and tokens[before].word in _NOBLE:
        return True
    follows = index + 1 < last and (_opens_name(tokens[index + 1]) or tokens[index + 1].word == "." and word == "st")
    return word in _NOBLE and follows and not (word == "ten" and tokens[index + 1].word in _TEN)


def _opens_name(token: Token) -> bool:
    return token.capital or token.word in PARTICLES


def _short_of_club(scan: Scan, index: int, sentence: int) -> bool:
    """Whether a word that stands alone is the end of the name of a club of the headings, which is called by it."""
    tokens = scan.doc.tokens
    word = tokens[index].word
    ends = any(word in (club[0], club[-1]) for club in scan.clubs if len(club) > 1)
    if not ends or index in scan.shouted or scan.lower[word]:
        return False
    if index > sentence:
        return tokens[index - 1].word[0].isalnum() or tokens[index - 1].word == ","
    return scan.inside[fold(word)] > 0 and begins([token.word for token in tokens[index + 1 : index + 5]], "team_after")


_HEAD = 3  # words of a head that names nobody
_DATED = frozenset("on in by last next this every until till since from late early".split())


def _surnamed(scan: Scan, index: int, last: int) -> bool:
    """Whether a day or a month is a woman's name: a surname stands behind it, and nothing dates before it."""
    tokens = scan.doc.tokens
    if index + 1 >= last or not tokens[index + 1].capital or index and tokens[index - 1].word in _DATED:
        return False
    surname = tokens[index + 1].word
    if surname in CALENDAR or ordinary(surname) or not surname.isalpha() or surname in family("no_surname"):
        return False
    return not any(entry.kind in ("team", "competition", "nickname") for _, entry in gazetteer.at(scan.doc, index + 1, last))


def _middle(scan: Scan, index: int, first: int, last: int) -> bool:
    """Whether a word is the middle one of a man's names: "Sean Og Tighe"."""
    return first < index < last - 1 and fold(scan.doc.tokens[index - 1].word) in given_names()


def nickname_end(tokens: tuple[Token, ...], at: int, last: int) -> int:
    """The token behind a nickname in quotation marks within a name, Mateo "Chispa" Ferreyra; 0 where none begins."""
    mark = tokens[at].word
    if mark not in ('"', "'") or at + 3 >= last or tokens[at - 1].end == tokens[at].start:
        return 0
    for stop in range(at + 2, min(at + 5, last - 1)):
        if not (tokens[stop - 1].capital or stop > at + 2):
            return 0
        if tokens[stop].word == mark and tokens[stop].start == tokens[stop - 1].end < tokens[stop + 1].start - 1:
            return stop + 1 if tokens[stop + 1].capital and tokens[stop + 1].word[0].isalpha() else 0
    return 0


def _announced(scan: Scan, index: int, last: int) -> bool:
    """Whether a capital word is no surname: a heading's noun, or the first word of a listed name."""
    word = scan.doc.tokens[index].word
    return word in THINGS and word in family("no_surname") or any(True for _ in gazetteer.at(scan.doc, index, last))


def _after_unknown(scan: Scan, index: int) -> bool:
    """Whether an ordinary word with a capital stands behind a capital word that nothing explains: a surname."""
    before = scan.doc.tokens[index - 1]
    if (
        not before.capital
        or not before.word.isalpha()
        or ordinary(before.word)
        or before.word in CALENDAR
        or len(before.word) < 3
    ):
        return False
    if (
        before.word in family("club_suffix")
        or before.word in family("no_person")
        or scan.doc.tokens[index].word in family("no_surname")
    ):
        return False
    known = any(stop >= index for at in range(max(index - 4, 0), index) for stop, _ in gazetteer.at(scan.doc, at, index + 1))
    return not known and index - 1 not in scan.shouted


_SWAPS = frozenset("sub subs substitution substitutions change changes switch swap on off in out for replaces 🔄 🔁".split())


def _entered(scan: Scan, index: int) -> bool:
    """Whether a capital word stands where lists name a scorer or a change."""
    tokens = scan.doc.tokens
    if not 0 < index < len(tokens) - 2:
        return False
    before, after, then = tokens[index - 1].word, tokens[index + 1].word, tokens[index + 2]
    if before == "(" and after.rstrip("'").isdecimal() and then.word in _LISTS:
        return True
    incoming = before in _LISTS and after == "for" and then.capital
    return incoming or before == "for" and index > 1 and tokens[index - 2].capital and after in _LISTS


_LISTS = frozenset(", ; : ) ( ' + . and".split())


_LABELS = frozenset("on off in out coming going".split())


def _exchanged(scan: Scan, index: int) -> bool:
    """Whether a capital word stands where a change of a live text names its men: behind a label, before "on", "for"."""
    tokens = scan.doc.tokens
    if index + 1 >= len(tokens) or index in scan.shouted:
        return False
    before = [token.word for token in tokens[max(0, index - 5) : index]]
    after = tokens[index + 1].word
    labelled = bool(set(before) & _SWAPS)
    if (
        before[-1:] == [":"]
        and before[-2:-1]
        and before[-2] in _LABELS
        and (after in ",.;/&|" or after == "and" or index + 1 == len(tokens))
    ):
        return True  # "Off: Ward, Nield"
    if (
        after in ("on", "off", "in", "out", "for", "replaces")
        and before[-1:]
        and before[-1] in (":", ",", "-", ";", "|", "🔄", "🔁")
    ):
        return labelled
    if after in ("and", "&", "/") and index + 2 < len(tokens) and tokens[index + 2].capital:
        return labelled and before[-1:] in ([":"], ["-"], ["|"])  # "Double switch: Cole and Finnerty for"
    return (
        before[-1:] == ["for"]
        and labelled
        and len(before) > 1
        and tokens[index - 2].capital
        and after in (".", ",", ";", "(", "and")
    )


_SURNAMES = frozenset("park lane field fields meadow meadows bowl street".split())
_AT = frozenset("at in to from of near outside inside leave leaving reached around visit packed full the a".split())


def of_a_man(doc: Document, first: int, last: int) -> bool:
    """Whether a name that ends like a ground's is a man's: "Dan Park shot", "keeper Ugo Park", never "at Victoria Park"."""
    tokens = doc.tokens
    if tokens[last - 1].word not in _SURNAMES:
        return False
    given = fold(tokens[first].word) in given_names()
    before = [token.word for token in tokens[max(0, first - 2) : first]]
    after = tokens[last].word if last < len(tokens) else "."
    if before[-1:] == ["from"] and before[0] in KICKED or before[-1:] == ["a"] and given and after in KICKED:
        return True  # "a shot from Dan Park", "a Dan Park corner"
    if given and before[-1:] != ["the"]:
        return True  # where it is a ground is known by then
    if before and before[-1] in _AT:
        return False
    said = before[-1:] and ((before[-1],) in phrases("person_before") or tuple(before[-1].split("-")) in positions())
    return bool(said) or tuple(before) in positions() or (after,) in phrases("person_after")


def _in_ground(scan: Scan, index: int, first: int, last: int) -> bool:
    """Whether ordinary words are a ground's name: "at Mill Road"."""
    tokens = scan.doc.tokens
    if not first or tokens[first - 1].word not in _AT or index in scan.shouted or last - first < 2:
        return False
    suffix = family("venue_suffix")
    return tokens[index].word in suffix and index > first or index + 1 < last and tokens[index + 1].word in suffix


def _exclaimed(scan: Scan, index: int) -> bool:
    """ "What. A. Goal." """
    return index > 1 and [token.word for token in scan.doc.tokens[index - 2 : index]] == ["what", "."]


def _led_by_initial(scan: Scan, index: int, sentence: int) -> bool:
    """Whether a single capital stands before a word, with or without a full stop, as before a surname."""
    tokens = scan.doc.tokens
    at = index - 2 if tokens[index - 1].word == "." else index - 1
    led = (
        at >= sentence and len(tokens[at].word) == 1 and tokens[at].capital and (tokens[at].word not in "ai" or at < index - 1)
    )
    return (
        led
        and index not in scan.shouted
        and not _exclaimed(scan, at)
        and not (at and tokens[at - 1].word in ("the", "a", "plan", "group", "vitamin"))
    )


def particle_name(scan: Scan, first: int, at: int) -> bool:
    """Whether a particle is a man's given name (Ben, Des, Al) or his surname (Kiran Das)."""
    token = scan.doc.tokens[at]
    if not token.capital:
        return False
    given = len(token.word) > 2 and fold(token.word) in given_names()
    return given or (token.word in scan.particles if first == at else surname(scan.doc.tokens, first, at))
