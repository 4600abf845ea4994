"""The second look at names, with all of them at hand: clubs, officials and places among those taken for persons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from ..text import Document, Token
from . import clubs, gazetteer, hosts
from .gazetteer import fold
from .headings import spelled
from .shortened import short_forms
from .titles import aims
from .weighing import GAMES, of_third
from .wording import CALENDAR, DEEDS, Name, begins, ends, given_names, positions, titles


def judge(doc: Document, names: list[Name], listed: Collection[int] = ()) -> list[Name]:
    """With all names at hand: clubs, officials and places among those taken for persons. ``listed``: tokens of line-ups and lists."""
    tokens = doc.tokens
    kinds: dict[tuple[str, ...], str] = {}
    folded = {
        name: tuple(fold(tokens[i].word) for i in range(name.first, name.last) if tokens[i].word != ".") for name in names
    }
    clubs_end = {name.last for name in names if name.kind == "team"}
    paired = {key for name in names if doc.heads and name.kind == "team" and _in_fixture(doc, name) for key in name.keys[:1]}
    scored = clubs_end if len(paired) >= 2 else set()  # "Leeds 2-1 Smith" names the scorer where the heading tells both teams
    sides = _opposed(names, folded, tokens) if doc.heads else frozenset()
    for name in names:
        if name.kind == "person":
            kind = _context_kind(doc, name, clubs_end, scored)
            kind = None if kind == "team" and sides and not sides & {*folded[name]} else kind  # "GET IN 2-1 Jonno!"
            if kind:
                kinds.setdefault(folded[name], kind)
                if kind == "official" and len(folded[name]) > 1:
                    kinds.setdefault(folded[name][-1:], kind)
    called = clubs.called_men(doc, names) if not doc.heads else set()
    names = [Name(n.first, n.last, "person") if n.kind == "team" and folded[n] in called else n for n in names]
    folded.update(
        (name, tuple(fold(tokens[i].word) for i in range(name.first, name.last) if tokens[i].word != ".")) for name in names
    )
    men = {words for name, words in folded.items() if name.kind == "person" and len(words) > 1}
    single = {words for name, words in folded.items() if name.kind == "person" and len(words) == 1}
    names = [
        Name(n.first, n.last, "person")
        if n.kind == "ground" and n.keys == ("",) and (folded[n] in men or folded[n][-1:] in single and _does(doc, n))
        else n
        for n in names
    ]
    folded.update(
        (name, tuple(fold(tokens[i].word) for i in range(name.first, name.last) if tokens[i].word != ".")) for name in names
    )
    teams = clubs.promote(doc, names) if len(paired) < 2 else set()  # the heading of a live text tells both
    teams -= {folded[name] for name in names if name.first in listed and not _bracketed(doc, name)}
    men_called = {words[-1:] for words in men - teams} | men - teams
    keys: dict[tuple[str, ...], str] = {}
    for number, name in enumerate(names):
        if name.kind in ("person", "place", "ground") and (
            folded[name] in teams or folded[name] not in men_called and name.kind == "person" and of_third(doc, name)
        ):
            key = spelled(doc.name(tokens[name.first].start, tokens[name.last - 1].end))
            names[number] = Name(name.first, name.last, "team", (keys.setdefault(folded[name], key),))
            folded[names[number]] = folded[name]
    names = short_forms(doc, names, folded, men_called)
    full_names = {folded[name] for name in names if name.kind == "person" and len(folded[name]) > 1}
    surnames = Counter(full[-1] for full in full_names)
    acting = _acting(doc, names, folded) if doc.heads else set()
    lead = doc.blocks[min(_LEAD, len(doc.blocks)) - 1][1] if doc.blocks else 0
    early = {name.keys for name in names if name.kind == "team" and name.first < lead}
    men_at = {
        at for name in names if name.kind == "person" for at in (name.first, -name.last)
    }  # a name's begin, and minus its end
    out = []
    for name in names:
        kind = name.kind
        surname = folded[name][-1:]
        if (
            kind in ("place", "team", "people", "nickname", "ground")
            and name.last == name.first + 1
            and (
                surname in acting
                or _is_surname(doc, name, surname, surnames, early)
                or kind == "place"
                and _one_of(doc, name, men_at)
            )
        ):
            out.append(Name(name.first, name.last, "person"))
            men_at |= {name.first, -name.last}
        elif kind == "person":
            words = folded[name]
            kind = kinds.get(words, kind)
            if kind == "official" and (words not in kinds or _plays(doc, name, listed)):
                kind = "person"
            if kind != "person" and kind != "official" and surnames[words[-1]] > (words in full_names):
                kind = "person"
            out.append(
                Name(
                    name.first,
                    name.last,
                    kind,
                    name.keys or ((doc.name(tokens[name.first].start, tokens[name.last - 1].end),) if kind != "person" else ()),
                )
            )
        else:
            out.append(name)
    return out


def _bracketed(doc: Document, name: Name) -> bool:
    """Whether a name stands alone in brackets, which tell the club of a man as well as another man: "Roe (Kelmouth)"."""
    tokens = doc.tokens
    return name.last < len(tokens) and tokens[name.first - 1].word == "(" and tokens[name.last].word == ")"


_GIVES = frozenset(
    "card cards yellow yellows red booking booked caution sub subs substitution change changes off on save saved shot header effort chance goal scored assist".split()
)
_DOES = frozenset(
    "shoots scores heads volleys curls drills fires saves tips punches parries crosses replaces replaced on off in out comes goes limps booked cautioned fouls "
    "wide over blocks clears slots taps nods converts equalises pokes lobs chips hits rattles sees picks is gets has makes >".split()
)


def _acting(doc: Document, names: list[Name], folded: dict[Name, tuple[str, ...]]) -> set[tuple[str, ...]]:
    """Surnames of a live text that a list has as places or other clubs: at the head of an entry or behind a label they act."""
    tokens = doc.tokens
    sides = {key for name in names if name.kind == "team" and _in_fixture(doc, name) for key in name.keys}
    counted: Counter[tuple[str, ...]] = Counter()
    for name in names:
        if name.kind not in ("place", "team", "ground") or name.last != name.first + 1 or sides & set(name.keys) or not sides:
            continue
        before = [tokens[i].word for i in range(max(0, name.first - 3), name.first)]
        after = tokens[name.last].word if name.last < len(tokens) else "."
        if (
            after[0].isdecimal()
            or before
            and (before[-1][0].isdecimal() and before[-1][-1] != "'" or before[-1] in _PLACE_BEFORE)
        ):
            counted[folded[name]] -= 5
        elif (
            set(before) & _GIVES
            and (before[-1] in _LEADS or before[-1] in _GIVES)
            or after in _DOES
            and (name.first in doc.stamped or before and before[-1] in _LEADS)
        ):
            counted[folded[name]] += 1
        elif name.kind == "team":
            counted[folded[name]] -= 1
    return {words for words, count in counted.items() if count > 0}


_LEADS = frozenset(": . ! , - for by to and ( from ]".split())


def _in_fixture(doc: Document, name: Name) -> bool:
    """Whether a team stands in one of the first lines beside another one or a score."""
    if name.first > _OPENING:
        return False
    around = [doc.tokens[i].word for i in (name.first - 1, name.last) if 0 <= i < len(doc.tokens)]
    return any(word in ("v", "vs", "versus", "-", "at", "@") or word[0].isdecimal() and word[-1] != "'" for word in around)


_LEAD = 3  # blocks in which a text names its teams
_BRINGS = frozenset("on introducing introduced replacing replaced booked cautioned".split())
_BENCH = frozenset("bench replacement substitute sub replaced".split())
_TIRED = frozenset(
    "tiring tired injured limping hobbling ineffective exhausted booked cautioned stricken struggling weary luckless flagging impressive quiet".split()
)
_SEASONS = frozenset("spring summer autumn winter lent eid ramadan".split())
_PLACE_BEFORE = frozenset(
    "in at from near to of across around through towards outside over north south east west greater the based".split()
)


def _is_surname(
    doc: Document, name: Name, surname: tuple[str, ...], surnames: Mapping[str, int], early: Collection[tuple[str, ...]]
) -> bool:
    """Whether a listed name is a person's here: the surname of a full name of the text, or a place that acts.

    ``early``: the teams that the text begins with.
    """
    if surname and surnames[surname[0]]:
        return (
            name.kind != "team"
            or name.keys not in early
            or not any(
                entry.kind == "team" and len(entry.keys) == 1 and fold(entry.keys[0]) == surname[0]
                for _, entry in gazetteer.at(doc, name.first, name.last)
            )
        )
    if name.kind != "place" or surname[0] in CALENDAR or surname[0] in _SEASONS:
        return False
    tokens = doc.tokens
    before = tokens[name.first - 1].word if name.first else ""
    after = tokens[name.last].word if name.last < len(tokens) else "."
    behind = [token.word for token in tokens[name.last : name.last + 4]]
    if begins(behind, "team_after") or begins(behind, "team_after_weak"):
        return False  # "Kelmouth hit back"
    if before in _BRINGS or before == "and" and after == "," and name.first > 1 and tokens[name.first - 2].word not in ",":
        return True  # "bringing on Wells", "and Wells, together with Hale, was booked"
    if before in ("for", "by") and _BENCH & {token.word for token in tokens[max(0, name.first - 7) : name.first]}:
        return True  # "came off the bench for Wells", "was replaced on the hour by Wells"
    if name.first > 1 and tokens[name.first - 2].word == "the" and before in _TIRED:
        return True  # "for the tiring Wells"
    return (
        before not in _PLACE_BEFORE
        and (after[0].isalpha() and not tokens[name.last].capital and after not in GAMES or after == "'s")
        and after not in ("and", "on", "in")
    )


_LIST = frozenset((",", "and", "&"))


def _one_of(doc: Document, name: Name, men_at: Collection[int]) -> bool:
    """Whether a place stands in a list between two men: "Roe, Wells and Hale scored"."""
    tokens = doc.tokens
    if name.first < 2 or name.last + 1 >= len(tokens):
        return False
    around = tokens[name.first - 1].word in _LIST and tokens[name.last].word in _LIST
    return around and 1 - name.first in men_at and name.last + 1 in men_at


def _does(doc: Document, name: Name) -> bool:
    """Whether what stands behind a name of two words is what men do, and nothing leads it as a ground's."""
    before = doc.tokens[name.first - 1].word if name.first else "."
    behind = [token.word for token in doc.tokens[name.last : name.last + 3]]
    return before not in ("at", "the", "from", "to") and (begins(behind, "man_opens") or begins(behind, "person_after"))


_SETS_UP = frozenset("slides slid slips slipped plays played puts put sends sent feeds fed threads threaded lets let".split())


def _plays(doc: Document, name: Name, listed: Collection[int]) -> bool:
    """Whether a line-up has a man who bears the name of a manager."""
    return name.first in listed and name.last == name.first + 1 and doc.tokens[name.first - 1].word in (",", ";", "(")


def _context_kind(doc: Document, name: Name, clubs_end: set[int], scored: set[int]) -> str | None:
    """What the words around a name say that it is, where it is no player. ``clubs_end``: behind these tokens teams end,
    ``scored``: ... and behind the score a man."""
    tokens = doc.tokens
    before = [tokens[i].word for i in range(max(0, name.first - 4), name.first)]
    after = [tokens[i].word for i in range(name.last, min(len(tokens), name.last + 4))]
    if before[-1:] == ["("] or before[-2:] == ["(", "our"]:
        before = before[: before.index("(")]  # "the linesman (our Steve)"
    for size in (3, 2, 1):
        titled = len(before) >= size and name.first not in clubs_end and tuple(before[-size:]) in titles()
        titled = titled and before[-size - 1 : -size] != ["player"]  # a player-coach plays
        titled = titled and not (tuple(before[-size:]) in _LOOSE and _of_players(doc, name))
        if titled and "\n" not in doc.work[tokens[name.first - 1].end : tokens[name.first].start]:
            return "official"  # but not of Midtown Chiefs, nor where the line before ends with a title
    if before[-1:] == [","] and after[:1] in ([","], ["."], [")"], ["had"], ["said"]) and name.last - name.first < 4:
        called = [tuple(before[-1 - size : -1]) for size in (1, 2, 3) if len(before) > size]
        if any(title in titles() and not (title in _LOOSE and _of_players(doc, name)) for title in called):
            return "official"  # the Kelmouth manager, Joe Roe,
    former = before[-1:] in (["former"], ["ex"], ["erstwhile"]) and after[:1] in ([","], ["."], [")"])
    if name.last - name.first == 1 and (former or after[:1] == ["pick"] and before[-1:] in (["round"], ["second-round"])):
        return "other"  # "Hale, a former Lamb,", "Hale, a second-round SuperDraft pick,"
    if after[:1] and after[0] in _STANDS and tokens[name.last].capital:
        return "other"  # "a warm hand from the South Stand"
    if name.first - 1 not in scored and _in_score_line(doc, name):
        return "team"
    if after[:1] == [","] and _title_follows(doc, name.last + 1):
        return "official"
    if _acts_as(doc, name, "manager") or _acts_as(doc, name, "referee") or ends(before, "referee_owned"):
        return "official"
    if behind := hosts.managed(tokens, name.last, len(tokens)):
        return "official" if tokens[behind - 1].word != "club" else "team"
    if (
        before[-1:] == ["at"]
        and 1 < name.last - name.first < 4
        and (not after or after[0] in _CLOSES)
        and not aims(before[:-1])
        and fold(tokens[name.first].word) not in given_names()
    ):
        return "ground"  # the points were shared at Kelmouth Green
    named = bool(before) and tokens[name.first - 1].capital  # The New Tannery: a ground's article, told with its name
    if before[-2:] == ["at", "the"] and not named and (not after or after[0] in _CLOSES) and before[-3:-2] not in _SAID_AT:
        return "ground"  # a 2-0 win at the Rec
    if (
        name.last - name.first == 1
        and before
        and before[-1] in ("at", "in", "near", "from")
        and (after[:1] in ([","], ["."], ["on"]))
    ):
        given = fold(tokens[name.first].word) in given_names()
        aimed = before[-1] == "at" and len(before) > 1 and before[-2] not in _HELD and "-" not in before[-2]
        passed = before[-1] == "in" and len(before) > 1 and before[-2] in _SETS_UP or after[1:2] in (["who"], ["whose"])
        if before[-1] in ("at", "in", "near") and not given and not aimed and not passed:
            return "place"
    if after[:2] == ["supporters", ""] or after[:1] in (["supporters"], ["fans"]):
        return "team"
    return None


_STANDS = frozenset("stand end terrace paddock".split())
# What may stand before "at" and a place.
_HELD = frozenset(
    ", . here win wins draw defeat victory loss game match tie clash meeting fixture encounter affair stalemate points point spoils "
    "replay success triumph crowd afternoon night evening morning day final semi-final time beaten played held staged".split()
)
_SAID_AT = (["looked"], ["shouted"])
_CLOSES = frozenset(", . ; on in before last yesterday to as when with after where and - (".split())


_MEANWHILE = frozenset("then also immediately duly quickly promptly soon finally eventually who had has again".split())


def _acts_as(doc: Document, name: Name, office: str) -> bool:
    """ "Frank then sent on ...", "Frank, who made five changes, ...", "Frank's team talk": what only a manager does or has;
    "Frank pointed to the spot": what only a referee does."""
    tokens = doc.tokens
    at = name.last
    if at + 1 < len(tokens) and tokens[at].word in ("'s", "'"):
        return begins([token.word for token in tokens[at + 1 : at + 5]], f"{office}_owns")
    if at + 1 < len(tokens) and tokens[at].word == "," and tokens[at + 1].word == "who":
        at += 1
    while at < len(tokens) and tokens[at].word in _MEANWHILE and at < name.last + 4:
        at += 1
    return begins([token.word for token in tokens[at : at + 4]], f"{office}_does")


_NO_TEAM = frozenset(
    "goal goals gol goool gooal goaal ht ft score result now still yes it its it's and final latest half full time".split()
)


def _opposed(names: list[Name], folded: dict[Name, tuple[str, ...]], tokens: tuple[Token, ...]) -> frozenset[str]:
    """The words of the two names that a live text opposes at its beginning, whatever they are taken for: "Arden Vale v Kelmouth"."""
    starts = {name.first: name for name in names}
    for name in names:
        if name.last < min(len(tokens), _OPENING) and tokens[name.last].word in _DUEL and (other := starts.get(name.last + 1)):
            return frozenset(folded[name] + folded[other])
    return frozenset()


_OPENING, _DUEL = 60, frozenset(("v", "vs", "versus"))


def _in_score_line(doc: Document, name: Name) -> bool:
    """ "Bury 1-0 Leigh": what stands on both sides of a score is a team."""
    tokens = doc.tokens
    for at, other in ((name.last, name.last + 1), (name.first - 1, name.first - 2)):
        if 0 < at < len(tokens) and 0 <= other < len(tokens):
            left, _, right = tokens[at].word.partition("-")
            if (
                left.isdecimal()
                and right.isdecimal()
                and int(left) + int(right) < 20
                and tokens[other].capital
                and tokens[other].word[0].isalpha()
                and tokens[other].word not in _NO_TEAM
                and not (doc.heads and fold(tokens[name.first].word) in given_names() and name.last == name.first + 1)
            ):
                return True
    return False


_LOOSE = (("opposite", "number"), ("counterpart",), ("predecessor",))


def _of_players(doc: Document, name: Name) -> bool:
    """Whether players have the counterpart that a name is told to be: "the keeper's opposite number Ross", who "saved" or the like."""
    tokens = doc.tokens
    first = next(first for first, last in doc.sentences if name.first < last)
    behind = [token.word for token in tokens[name.last : name.last + 5]]
    behind = behind[1:] if behind[:1] == [","] else behind
    acts = begins(behind, "person_after") or begins(behind, "man_opens") or bool(behind) and behind[0] in DEEDS
    return acts or any((token.word,) in positions() for token in tokens[first : name.first - 1])


def _title_follows(doc: Document, at: int) -> bool:
    """ ", the Leigh manager," behind a name; but not "he went down, the referee judged ..."."""
    tokens = doc.tokens
    end = min(len(tokens), at + 9)
    step = at
    while step < end and step - at < 6:
        for size in (3, 2, 1):
            title = tuple(token.word for token in tokens[step : step + size])
            if title in titles() and len(title) == size and title not in _LOOSE:
                behind = tokens[step + size].word if step + size < len(tokens) else "."
                return (
                    not behind[0].isalnum()
                    and behind not in ("'s", "'")
                    or behind in ("who", "of", "and", "for", "at", "whose", "in", "on", "from")
                )
        word = tokens[step]
        if not (word.capital or word.word in _BEFORE_TITLE):
            return False
        step += 1
    return False


_BEFORE_TITLE = frozenset(
    "the their his her a an 's ' new home visiting away home opposing interim caretaker long serving beleaguered young under fire of and".split()
)
