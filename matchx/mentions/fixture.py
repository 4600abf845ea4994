"""The fixture of a live text, from its heading, and by which shorter names its two teams go.

"Strathclyde City Women 2-2 Kinross Rovers" makes City and Rovers names of the two, "Avelares (AVE) - Valmor (VAL)" the codes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..text import Document, Token
from . import fixture_lines, fixture_posts, gazetteer
from .fixture_lines import GENERIC, LONGEST, OF, Side, Words, within
from .gazetteer import fold
from .wording import CALENDAR, Name, family, given_names, ordinary, two_men

_HEADING = frozenset(
    "ko kickoff live match matchday updates update commentary report preview recap blog ticker text score scores result today tonight the as it happened latest "
    "game day friendly final semi quarter cup league round replay tie fixture kick off half full time ft ht lineups minute by minutes centre center stream highlights news group chat thread feed follow watch listen join".split()
)
_WAYS = frozenset("away home at to".split())  # "Leeds chat - away at Hull"
_INSIDE = frozenset(("&", ".", "'", OF))
_NEVER = frozenset("real royal union sporting racing dynamo dinamo saint st new old north south east west great".split())


def sides(doc: Document) -> dict[Words, tuple[str, ...]]:
    """The names of the two sides that a heading line tells, the shorter ones too, with the team that each stands for.

    A side that the lists know has only its code here: they have its other names.
    """
    if (stacked := fixture_lines.stacked(doc)) is not None:
        pair = [side for at, part in enumerate(stacked) if (side := _read(doc, part, at > 0, True)) is not None]
        if len(pair) == 2 and pair[0].words != pair[1].words and not _men(pair):
            return _forms(pair) | _codes(doc, pair)
    if "#" in doc.work and (tagged := fixture_posts.tagged(doc)) is not None:
        forms = _forms(tagged[1])
        forms.update({(code,): (side.name,) for code, side in zip(*tagged, strict=True)})
        return forms
    for first, last in doc.blocks[:8]:
        headed = first in doc.heads
        first = doc.heads[first][1] if headed else first
        if last - first > 40:
            continue
        for left, right, sure in fixture_lines.splits(doc, doc.tokens[first:last], headed):
            pair = [
                fixture_posts.posted_as(doc, _spelled_out(doc, side))
                for side in (_read(doc, left, False, sure), _read(doc, right, True, sure))
                if side is not None
            ]
            if len(pair) == 2 and pair[0].words != pair[1].words and not _men(pair):
                codes = _codes(doc, pair)
                if sure or _called(doc, pair, last) or len(set(codes.values())) == 2:
                    return _forms(pair) | codes
    return _thread(doc)


_FORUM = frozenset(
    "supporters fans forum forums official site board message messageboard fc match day matchday matches fan".split()
)


def _thread(doc: Document) -> dict[Words, tuple[str, ...]]:
    """The sides of a thread: "Town Supporters' Forum > Match Day > Kelmouth (A)"."""
    for first, last in doc.blocks[:3]:
        tokens = doc.tokens[first:last]
        words = [token.word for token in tokens]
        at = next(
            (i for i in range(1, len(words) - 2) if words[i] == "(" and words[i + 1] in _WHERE and words[i + 2] == ")"), 0
        )
        if not at or not doc.heads or not _FORUM & {*words[:at]}:
            continue
        own = next((i for i, word in enumerate(words) if word in _FORUM), 0)
        pair = [_read(doc, tokens[:own], False, True), _read(doc, tokens[:at], False, True)] if own else []
        sides = [side for side in pair if side is not None]
        if len(sides) == 2 and sides[0].words != sides[1].words:
            return _forms(sides) | _codes(doc, sides)
    return {}


_WHERE = frozenset("a h away home".split())
_EARLY = 8  # blocks in which a text spells out its abbreviations


def _spelled_out(doc: Document, side: Side) -> Side:
    """A side by its full name, where the heading only has its first letters: "#RTFC v Hull" under "Redmarsh Town FC"."""
    (code, *more) = side.words
    if more or side.known or not (3 <= len(code) <= 5 and side.name.isupper()):
        return side
    for first, last in doc.blocks[:_EARLY]:
        for start in range(first, last - 1):
            words: list[str] = []
            for token in doc.tokens[start : min(last, start + LONGEST)]:
                if not token.capital or not token.word.isalpha():
                    break
                words.append(fold(token.word))
                if len(words) > 1 and _letters(tuple(words)) in (code, code.removesuffix("fc")):
                    name = doc.name(doc.tokens[start].start, token.end)
                    return Side(tuple(words), name, side.name, ())
    return side


def named(names: list[str]) -> dict[Words, tuple[str, ...]]:
    """The names of sides that are known beforehand, the shorter ones too, with the team that each stands for."""
    found = []
    for name in names:
        words = gazetteer.key_words(name)
        known = (
            next((e.keys for listed, e in gazetteer.listed(words[0]) if listed == words and e.kind == "team"), ())
            if words
            else ()
        )
        words = tuple(word for word in words if word[0].isalnum() or word == OF)
        if words:
            found.append(Side(words, name, "", known))
    return _forms(found) if found and (len(found) < 2 or found[0].words != found[1].words) else {}


def _codes(doc: Document, pair: list[Side]) -> dict[Words, tuple[str, ...]]:
    """Short forms in capitals that the entries use and no heading explains: FEN of Fenwick Park and Ashdown United."""
    tokens = doc.tokens
    loud = [token.word.isalpha() and doc.work[token.start : token.end].isupper() for token in tokens]
    counted = Counter(
        token.word
        for at, token in enumerate(tokens)
        if loud[at] and 2 <= len(token.word) <= 4 and not any(loud[max(at - 1, 0) : at]) and not any(loud[at + 1 : at + 2])
    )
    out: dict[Words, tuple[str, ...]] = {}
    for code, count in counted.items():
        fits = [side for side in pair if _abbreviates(code, side)]
        if (
            (count >= 2 or len(code) > 2 and fits and code in (_letters(fits[0].words), _initials(fits[0].words)))
            and len(fits) == 1
            and not ordinary(code)
            and code not in family("no_person")
        ):
            out[(fold(code),)] = fits[0].known or (fits[0].name,)
    return out


_CLUB = frozenset("fc sc cf afc".split())


def _abbreviates(code: str, side: Side) -> bool:
    """Whether letters are the beginning of a team's name, or the first letters of its words."""
    words = [word for word in side.words if word not in _SMALL and word != OF]
    if not words or code in words:
        return False
    joined = "".join(words)
    initials = _initials(words)
    bare = [word for word in words if word not in _CLUB]
    if len(bare) > 1 and code[-2:] in _CLUB and code[:-2] == "".join(word[0] for word in bare):
        return True  # "KBFC"
    if len(words) > 1 and code == f"{initials}u":
        return True  # a university's
    return (
        joined.startswith(code)
        or len(words) > 1
        and len(code) > 1
        and initials.startswith(code)
        or len(code) == 3
        and words[0].startswith(code[0])
        and within(code, joined)
    )


def _initials(words: Iterable[str]) -> str:
    return "".join(word[0] for word in words)


def _letters(words: Words) -> str:
    """What a club is called by its letters: RTFC, of Redmarsh Town FC."""
    return "".join(word if word in GENERIC else word[0] for word in words if word != OF)


_SAINT = 3  # letters of a word that a full stop shortens: "St."


def _read(doc: Document, side: tuple[Token, ...], right: bool, sure: bool) -> Side | None:
    """The words of a team at one end of a line, its name, and its code; None where these are no name."""
    code = ""
    if len(side) > 2 and side[0].word == "1" and side[1].word == "." and side[2].capital:
        side = side[2:]  # 1. FC Heidenheim
    if right:
        end = next(
            (
                i
                for i, token in enumerate(side)
                if _parts(token)
                or i
                and (
                    token.word[0].isdecimal()
                    and not token.word.isalnum()
                    or token.word == "."
                    and len(side[i - 1].word) > _SAINT
                )
            ),
            len(side),
        )
        if end + 2 < len(side) and side[end].word == "(" and side[end + 2].word == ")":
            code = doc.work[side[end + 1].start : side[end + 1].end]
        side = side[:end]
        while (
            side
            and side[-1].word.isdecimal()
            and len(side[-1].word) < 3
            and side[-1].word not in ("04", "05", "96", "98", "99")
        ):
            side = side[:-1]
    else:
        if len(side) > 3 and side[-1].word == ")" and side[-3].word == "(":
            code = doc.work[side[-2].start : side[-2].end]
            side = side[:-3]
        side = side[max((i for i, token in enumerate(side) if _parts(token)), default=-1) + 1 :]
    side = _trimmed(side)
    words = tuple(fold(t.word) for t in side if t.word[0].isalnum() or t.word == OF)
    capitals = all(t.capital or not t.word[0].isalpha() or t.word in _SMALL for t in side)
    if not words or len(words) > LONGEST or not capitals or not any(t.capital for t in side):
        return None
    if not sure and all(ordinary(word) and word not in family("club_suffix") for word in words) and len(words) < 2:
        return None
    if side[0].word == "the" and len(side) == 1 or CALENDAR & {*words}:
        return None
    code = code if code.isupper() and 2 <= len(code) <= 6 else ""
    at = next(i for i, token in enumerate(doc.tokens) if token.start == side[0].start)
    known = next(
        (
            entry.keys
            for stop, entry in gazetteer.at(doc, at, at + len(side))
            if gazetteer.one_team(entry) and stop == at + len(side)
        ),
        (),
    )
    return Side(words, doc.name(side[0].start, side[-1].end), code, known)


def _parts(token: Token) -> bool:
    """Whether a mark ends a name."""
    return not token.word[0].isalnum() and token.word not in _INSIDE


_SMALL = frozenset("de of la le del da do di der den den the and sur am an en".split())


def _trimmed(side: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words of a heading around a team's name cut off: LIVE, as it happened."""
    while side and (
        side[0].word in (_HEADING | _WAYS) - {"the"}
        and not side[0].capital
        or side[0].word in _HEADING - {"the"}
        or not side[0].word[0].isalnum()
    ):
        side = side[1:]
    if len(side) > 2 and side[0].word == "the" and not side[0].capital:
        side = side[1:]
    while side and (
        side[-1].word in _HEADING
        or side[-1].word in _WAYS
        and not side[-1].capital
        or not side[-1].word[0].isalnum()
        and side[-1].word != OF
        or len(side) > 1
        and gazetteer.competition(side[-1].word)
    ):
        side = side[:-1]
    return side


def _called(doc: Document, pair: list[Side], last: int) -> bool:
    """Whether the report goes on to speak of both, and the line may be their fixture."""
    later = {fold(token.word) for token in doc.tokens[last:] if token.capital}
    both = all((set(side.words) - GENERIC | {fold(side.code)}) & later for side in pair)
    club = any(
        side.words[-1] in family("club_suffix") | GENERIC or side.words[0] in family("club_prefix") or side.known
        for side in pair
    )
    persons = any(side.words[0] in given_names() for side in pair)
    return both and (bool(doc.heads) and not persons or club)


def _men(pair: list[Side]) -> bool:
    return two_men([side.words for side in pair]) and not any(side.known or side.code for side in pair)


def _forms(sides: list[Side]) -> dict[Words, tuple[str, ...]]:
    """Every name of the two teams that no list knows."""
    out: dict[Words, tuple[str, ...]] = {}
    shared = set(sides[0].words) & set(sides[1].words) if len(sides) > 1 else set()
    for side in sides:
        if side.code:
            out.setdefault((fold(side.code),), side.known or (side.name,))
        words = side.words
        if side.known:
            for word in {words[0], words[-1]} - shared if len(words) > 1 else ():
                if _calls(word) and not {entry.kind for _, entry in gazetteer.listed(word)} - {"ground"}:
                    out.setdefault((word,), side.known)
            continue
        core = words[1:] if words[0] == "the" and len(words) > 1 else words
        while len(core) > 1 and core[-1] in GENERIC:
            core = core[:-1]
        while len(core) > 1 and (core[0] in family("club_prefix") or core[0] in GENERIC) and core[0] not in _NEVER:
            core = core[1:]
        whole = _possessed(core)
        for some in (whole[:1], whole[-1:], whole[:2], whole[-2:], whole[1:], whole[:-1]):
            part = tuple(word for words in some for word in words)
            if part and not set(part) - {OF} & shared and (len(some) > 1 or len(part) == 1 and _calls(part[0])):
                out.setdefault(part, (side.name,))
        out.update({words: (side.name,), core: (side.name,)})
    return out


def _possessed(words: Words) -> list[Words]:
    """Words, each with the possessive behind it."""
    out: list[Words] = []
    for word in words:
        if word == OF and out:
            out[-1] += (word,)
        else:
            out.append((word,))
    return out


def _calls(word: str) -> bool:
    """Whether a single word of a club's name may stand for it."""
    return word in family("club_suffix") - GENERIC or not (word in _NEVER | GENERIC | _SMALL or ordinary(word))


def side(doc: Document, clubs: dict[Words, tuple[str, ...]], index: int, last: int) -> Name | None:
    """A side of the heading that begins at a token, by its full name or a shorter one; the longest counts."""
    found = max(((_spelled(doc, index, last, words), keys) for words, keys in clubs.items()), default=(0, ()))
    if (
        not found[0]
        or found[0] == index + 1
        and index
        and doc.tokens[index - 1].capital
        and fold(doc.tokens[index - 1].word) in given_names()
    ):
        return None  # a man's surname
    return Name(index, found[0], "team", found[1])


def _spelled(doc: Document, index: int, last: int, words: Words) -> int:
    """The token behind a name that begins at a token, or 0."""
    at = index
    for number, word in enumerate(words):
        while number and at < last and doc.tokens[at].word in ("&", ".", "'", "-"):
            at += 1
        if at >= last or fold(doc.tokens[at].word) != word:
            return 0
        at += 1
    return at
