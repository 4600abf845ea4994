"""What stands behind a name or a description and belongs to it: ", the Freiburg goalkeeper,", ", 18,", "(Hull)"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from .. import lexicon
from ..model import Mention
from ..record import replace
from ..text import Token
from .wording import Name, family, positions

DETERMINERS = frozenset("the a an his her their its our".split())
NO_ADJECTIVE = frozenset(
    "own of to by from for with lost met won left got took made gave saw said beat and but as in on at into past over after before then that who which was were is are had has "
    "have ball cross shot header corner goal pass free kick penalty effort lead game half time minute of same moment way time "
    "behind under above across around onto inside outside rebound counter break attack restart clearance turn volley overlap interval process whistle "
    "body chest leg foot hand head face boot end other death hour outset start stroke beginning moment first second third when while through off up out back down near far post bar net box area side against about between than wayward errant misdirected skied "
    "replacing relieving joining pair duo trio quartet "
    "along although arm beneath beyond despite spot though towards until upon "
    "shootout shoot-out turnaround resumption aftermath meantime scramble melee confusion lottery bench dugout build-up buildup "
    "flag challenge tackle foul booking dismissal card caution decision review check monitor screen substitution change reshuffle "
    "period delivery knockdown flick incident throw save block equaliser move breakaway".split()
)
GROUPS = frozenset("pair duo trio quartet pairing partnership twosome threesome".split())
SUBS = frozenset("substitute sub replacement supersub super-sub".split())


@cache
def _position_starts() -> frozenset[str]:
    return frozenset(words[0] for words in positions())


def position_size(tokens: Sequence[Token], at: int, last: int) -> int:
    """How many words from a token on name a position, or a player by what he is or wears; 0 where none do."""
    if at < last and tokens[at].word in _NUMBERED and (size := shirt_size(tokens, at, last)):
        return size
    if at < last and _worn(tokens, at, last):
        return 1
    if at >= last or tokens[at].word.rstrip(".") not in _position_starts():
        return 0
    words = tuple(token.word.rstrip(".") for token in tokens[at : min(at + 3, last)])
    return next((size for size in (3, 2, 1) if len(words) >= size and words[:size] in positions()), 0)


def several(tokens: Sequence[Token], names: dict[int, Name], at: int, last: int) -> int:
    """How many words from a token on say what two or more men are whose names follow; 0 where they do not."""
    if at + 1 not in names and at + 2 not in names and at + 3 not in names:
        return 0
    for size in (3, 2, 1):
        if at + size >= last:
            continue
        *first, head = (token.word for token in tokens[at : at + size])
        one = head.removesuffix("s")
        if (size > 1 or head not in GROUPS) and (one == head or one in SUBS or (*first, one) not in positions()):
            continue
        name = names.get(at + size)
        end = name.last if name is not None else last
        if end + 2 < last and (tokens[end].word, tokens[end + 2].word) == ("(", ")"):
            end += 3  # "team-mates Hale (34) and Lund (51)"
        if name is None or name.kind != "person" or end + 1 >= last or tokens[end].word not in ("and", "&", ","):
            return 0
        other = names.get(end + 1)
        return size if other is not None and other.kind == "person" else 0
    return 0


def share(tokens: Sequence[Token], before: Mention, mention: Mention) -> Mention:
    """What is said of several men behind whom another is named is said of him: "Leeds defenders Dan Hale and Omar Lund"."""
    between = {token.word for token in tokens[before.last : mention.first]}
    if mention.type != "PLAYER" or not between or not between <= {",", "and", "&"}:
        return mention
    shared = {trait: before.traits[trait] for trait in ("team", "ground_side", "ours", "several") if trait in before.traits}
    return replace(mention, traits={**shared, **mention.traits})


def tells_age(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether "year-old" stands behind a number."""
    return at + 3 <= last and [token.word for token in tokens[at + 1 : at + 3]] == ["year", "old"]


def apposition(
    tokens: tuple[Token, ...], names: dict[int, Name], busy: set[int], at: int, last: int, traits: dict[str, Any]
) -> int:
    """ ", the Freiburg goalkeeper," or ", 18," behind a name: part of its phrase, closing comma and all."""
    if at + 2 >= last or tokens[at].word not in (",", "(", "-") or tokens[at + 2].word == "own":
        return at  # "Lund, his own full-back,": the goalkeeper's, of whose goal it tells
    team = names.get(at + 1)
    if tokens[at].word == "(" and team and team.kind in ("team", "nickname") and tokens[min(team.last, last - 1)].word == ")":
        traits.setdefault("team", team.keys)  # a template's "Jorrit Veldman (West Ham United)"
        return team.last + 1
    closer = {",": ",", "(": ")", "-": "-"}[tokens[at].word]
    if (
        tokens[at + 1].word.isdecimal()
        and tokens[at + 2].word == ","
        and closer == ","
        and 15 <= int(tokens[at + 1].word) <= 45
    ):
        traits["age"] = int(tokens[at + 1].word)
        return at + 3
    inner: dict[str, Any] = {}
    step = at + 1
    head = False
    if busy & set(range(at, min(at + 9, last))) and any(i in busy for i in range(at, at + 3)):
        return at
    while step < min(at + 9, last) and step not in busy:
        word = tokens[step].word
        name = names.get(step)
        if word == closer or (step + 1 == last and word == "." and closer == ","):
            if not head:
                return at
            for key, value in inner.items():
                traits.setdefault(key, value)
            return step + 1 if word != "." else step
        if name is not None:
            if name.kind not in ("team", "nickname", "people", "place"):
                return at
            if name.kind in ("team", "nickname"):
                inner.setdefault("team", name.keys)  # "Ecuador's Brighton midfielder" plays for Ecuador
            step = name.last
            continue
        size = position_size(tokens, step, last)
        if size:
            words = tuple(tokens[i].word for i in range(step, step + size))
            inner["position"] = positions().get(words, "any")
            if words[-1] in SUBS:
                return at  # tells of a change: left for the rules
            head = True
            step += size
            continue
        if tells_age(tokens, step, last):
            inner["age"] = int(word)
            head = True
            step += 3
            continue
        if word == "all" and tokens[step + 1].word == "time":  # "their all-time leading scorer"
            step += 2
            continue
        if word in DETERMINERS or word in ("'s", "'", "home", "visiting", "former", "ex", "own", "young", "in", "goal"):
            step += 1
            continue
        if step == at + 1 or not word.isalpha() or word in NO_ADJECTIVE:
            if head and word == "and" and "team" in inner:  # "Lund, Leeds's leading scorer and a substitute himself, ..."
                traits.setdefault("team", inner["team"])
            return at
        step += 1
    return at


_BEFORE_NUMBER = frozenset(("|", ":", "➡", "→", "⬅", "←", "↔", "⬆", "⬇", "🔁", "🔄", "🔃", ">", "for"))


def _worn(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether a number stands for the man who wears it: "their 10 lashes it in"."""
    if not tokens[at].word.isdecimal() or not at or tokens[at - 1].word not in ("their", "our", "'s") or at + 2 >= last:
        return False
    verb, behind = tokens[at + 1].word, tokens[at + 2].word
    return verb in lexicon.family("finite") or verb.endswith("s") and behind in _BEHIND_VERB


_BEHIND_VERB = frozenset("it one the a an his her over wide home past just straight off against".split())
_NUMBERED = frozenset(("no", "#", "number"))


def shirt_size(tokens: Sequence[Token], at: int, last: int) -> int:
    """How many words at a token are the number of a shirt: "no. 9", "#9", "| 9. Moss ➡ 14. Hale"."""
    words = [token.word for token in tokens[at : min(at + 3, last)]]
    if words[0].isdecimal() and len(words[0]) < 3 and words[1:2] == ["."] and at and tokens[at - 1].word in _BEFORE_NUMBER:
        return 2
    size = 0 if words[0] not in _NUMBERED else 3 if words[1:2] == ["."] else 2
    return size if size and len(words) >= size and words[size - 1].isdecimal() and len(words[size - 1]) < 3 else 0


def team_of_club(tokens: Sequence[Token], names: dict[int, Name], busy: set[int], at: int, last: int) -> int:
    """How many words behind a possessive say which team of the club it is, and no more: "Leeds's Under-18s"."""
    words = [token.word for token in tokens[at : min(at + 2, last)]]
    second = frozenset(lexicon.family("club_second"))
    size = next((size for size in (2, 1) if len(words) >= size and " ".join(words[:size]) in second), 0)
    size = size or int(words[0] in lexicon.family("club_team"))
    behind = tokens[at + size].word if at + size < last else "."
    if at in busy or behind in ("'s", "'") or position_size(tokens, at + size, last) or at + size in names:
        return 0
    return size


def may_describe(word: str) -> bool:
    """Whether it may stand as an adjective before a name or a position."""
    plural = word.endswith("s") and not word.endswith(("ss", "ous"))
    if plural or word in NO_ADJECTIVE or word in family("home_side") or word in family("side_noun"):
        return False
    return not any(word in family(name) for name in ("come_on_plain", "go_off_plain", "subject_before"))


_KIN = frozenset("brother sister twin cousin son nephew".split())
_OF_KIN = frozenset("younger elder older little big kid twin own".split())


def kin_size(tokens: Sequence[Token], at: int) -> int:
    """How many tokens name a relation, before a name: "(his) younger brother"; 0 for none."""
    led = at + 1 < len(tokens) and tokens[at].word in _OF_KIN and tokens[at + 1].word in _KIN
    return 2 if led else int(tokens[at].word in _KIN)
