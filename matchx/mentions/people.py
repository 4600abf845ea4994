"""People and sides as the text speaks of them: whole noun phrases around names, descriptions, and who is the same person.

"The unfortunate Villa keeper Niamh Corrigan" is one PLAYER mention with the traits team and position; "the Dutchman" a
DESC mention; "the hosts" a SIDE. A person's value is the fullest name that the text gives.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from .. import budget, lexicon
from ..model import Mention
from ..text import Document
from . import hosts
from .roll import Roll
from .wording import EPITHETS, Name, positions, says_scorer

_DETERMINERS = frozenset("the a an his her their its our".split())
_PRONOUNS = frozenset("he she him his her they them their".split())
_NO_ADJECTIVE = frozenset(
    "own of to by from for with lost met won left got took made gave saw said beat and but as in on at into past over after before then that who which was were is are had has "
    "have ball cross shot header corner goal pass free kick penalty effort lead game half time minute of same moment way time "
    "behind under above across around onto inside outside rebound counter break attack restart clearance turn volley overlap interval process whistle "
    "body chest leg foot hand head face boot end other death hour outset start stroke beginning moment first second third when while through off up out back down near far post bar net box area side against about between than wayward errant misdirected skied "
    "along although arm beneath beyond despite spot though towards until upon".split()
)
_SUBS = frozenset("substitute sub replacement supersub super-sub".split())
_AGES = frozenset("under-21 under-23 under-20 under-19 under-18 under-17 u21 u23 u20 u19 u18 u17 u-21 u-23 u-19".split())
_SAME = frozenset("same big little".split())  # before a word for a person, of one spoken of
# Nouns for a player that are no position: the man, the youngster ...
_PERSONS = frozenset(
    "man teenager youngster player star ace scorer goalscorer namesake veteran international woman boy lad".split()
)
_HOME = ("home",)
_AWAY = ("away", "visiting", "travelling")


@cache
def _family(name: str) -> frozenset[str]:
    return frozenset(lexicon.family(name))


def may_describe(word: str) -> bool:
    """Whether it may stand as an adjective before a name or a position."""
    plural = word.endswith("s") and not word.endswith(("ss", "ous"))
    if plural or word in _NO_ADJECTIVE or word in _family("home_side") or word in _family("side_noun"):
        return False
    return not any(word in _family(name) for name in ("come_on_plain", "go_off_plain", "subject_before"))


@cache
def _position_starts() -> frozenset[str]:
    return frozenset(words[0] for words in positions())


def find(doc: Document, names: list[Name], taken: list[Mention]) -> list[Mention]:
    """Mentions of teams, sides, people, grounds and competitions, around the minutes and scores that are taken."""
    return _Finder(doc, names, taken).run()


class _Finder:
    def __init__(self, doc: Document, names: list[Name], taken: list[Mention]) -> None:
        self.doc = doc
        self.busy = {index for mention in taken for index in range(mention.first, mention.last)}
        self.names = {name.first: name for name in names if not self.busy & set(range(name.first, name.last))}
        self.roll = Roll(doc, [name for name in self.names.values() if name.kind == "person"])
        self.closed: dict[int, Mention] = {}

    def run(self) -> list[Mention]:
        out: list[Mention] = []
        for first, last in self.doc.sentences:
            budget.check()
            index = first
            while index < last:
                mention = None if index in self.busy else self._at(index, first, last, out)
                if mention is None:
                    index += 1
                    continue
                while out and out[-1].first >= mention.first:
                    out.pop()
                out.append(mention)
                index = mention.last
        return out

    # -- one phrase ---------------------------------------------------------------------------------------------------

    def _at(self, index: int, first: int, last: int, out: list[Mention]) -> Mention | None:
        word = self.doc.tokens[index].word
        phrase = self._phrase(index, last)
        if phrase:
            return phrase
        if word in _PRONOUNS:
            return self._mention(f"PRONOUN_{word.upper()}", index, index + 1)
        return None

    def _mention(self, kind: str, first: int, last: int, value: Any = None, traits: dict[str, Any] | None = None,
                 head: tuple[int, int] | None = None) -> Mention:  # fmt: skip
        tokens = self.doc.tokens
        a, b = head or (first, last)
        return Mention(kind, tokens[first].start, tokens[last - 1].end, first, last, value, traits or {},
                       tokens[a].start, tokens[b - 1].end)  # fmt: skip

    def _phrase(self, index: int, last: int) -> Mention | None:
        """The noun phrase that begins at a token: determiner, teams, adjectives, positions, then a name or a noun."""
        tokens = self.doc.tokens
        traits: dict[str, Any] = {}
        at = index
        determined = False
        adjectives = 0
        noun = -1  # index behind the last word that can be the noun itself
        noun_kind = ""
        team_only: tuple[int, Name] | None = None
        while at < last and at not in self.busy:
            name = self.names.get(at)
            if name is not None:
                if name.kind == "person":
                    return self._person(index, name, traits, last)
                if name.kind in ("team", "nickname"):
                    if team_only or noun >= 0:
                        break
                    team_only = (at, name)
                    traits["team"] = name.keys
                    at = name.last
                    if at < last and tokens[at].word in ("'s", "'") and self._goes_on(at + 1, last):
                        at += 1
                        determined = True
                    continue
                if name.kind == "people":
                    traits["people"] = name.keys
                    at = name.last
                    noun, noun_kind = at, "people"
                    continue
                if name.kind == "ground" and at == index:
                    return self._mention("VENUE", name.first, name.last, name.keys)
                if name.kind == "competition" and at == index:
                    return self._mention("COMPETITION", name.first, name.last)
                if name.kind == "official" and (at == index or determined):
                    return self._official(index, name, last)
                if name.kind == "place" and determined and self._position(name.last, last):
                    at = name.last  # the January signing
                    continue
                if name.kind == "place" and at == index:
                    return self._mention("NAME", name.first, name.last, name.keys, {"place": True})
                break
            word = tokens[at].word
            if word in EPITHETS and at + 1 in self.names and self.names[at + 1].kind == "person":
                at += 1  # centre-half Big Dan Hale
                continue
            if word in "£€$" and at + 2 in self.names and self.names[at + 2].kind == "person":
                at += 2  # £30m Smith
                continue
            if at == index and word in _DETERMINERS:
                if word in _PRONOUNS and not self._goes_on(at + 1, last):
                    return None
                determined = True
                traits["det"] = word
                at += 1
                continue
            size = self._position(at, last)
            if size:
                words = tuple(tokens[i].word for i in range(at, at + size))
                kind = positions().get(words, "any")
                if kind != "any" or "position" not in traits:
                    traits["position"] = kind
                if words[-1] in _SUBS:
                    traits["sub"] = True
                if "former" in traits.get("words", ()):
                    traits.pop("team", None)
                at += size
                noun, noun_kind = at, "position"
                continue
            owner = hosts.owner(tokens, at, last) if determined and noun < 0 else None
            if owner and self._goes_on(owner[1], last):  # the visitors' number nine
                traits["ground_side"], at = owner
                continue
            if word in _AGES and team_only:
                at += 1  # the England under-21 winger
                continue
            if word in ("former", "ex"):
                traits["former"] = True
                at += 1
                continue
            if word in _PERSONS and (determined or team_only):
                at += 1
                noun, noun_kind = at, "person"
                continue
            if word[0].isdecimal() and self._age(at, last):
                traits["age"] = int(word)
                at += 3
                noun, noun_kind = at, "age"
                continue
            if word in ("home", "away", "visiting", "opposing", "opposition") and (determined or self._position(at + 1, last)):
                traits["ground_side"] = "home" if word == "home" else "away" if word in _AWAY else "opposing"
                at += 1
                continue
            if determined and word in _SAME and at + 1 < last and tokens[at + 1].word in _PERSONS:
                at += 1  # the same player
                continue
            if determined and adjectives < 2 and noun < 0 and self._adjective(at, last):
                adjectives += 1
                at += 1
                continue
            break
        return self._noun(index, at, noun, noun_kind, traits, determined, team_only, last)

    def _goes_on(self, at: int, last: int) -> bool:
        """Whether a person or a position follows a possessive ("Celtic's Tom Gilchrist", "their goalkeeper")."""
        for step in range(at, min(at + 4, last)):
            if step in self.busy:
                return False
            name = self.names.get(step)
            if name and name.kind == "person":
                return step == at or all(self._modifier(i, last) for i in range(at, step))
            if name and name.kind != "people":
                return False
            if self._position(step, last):
                return True
            if not self._modifier(step, last):
                return False
        return False

    def _modifier(self, at: int, last: int) -> bool:
        word = self.doc.tokens[at].word
        name = self.names.get(at)
        return (
            bool(name and name.kind == "people")
            or bool(self._position(at, last))
            or word[0].isdecimal()
            or (word in ("year", "old", "home", "away", "former", "young", "teenage", "veteran") or self._adjective(at, last))
        )

    def _position(self, at: int, last: int) -> int:
        if at >= last or self.doc.tokens[at].word.rstrip(".") not in _position_starts():
            return 0
        words = tuple(token.word.rstrip(".") for token in self.doc.tokens[at : min(at + 3, last)])
        return next((size for size in (3, 2, 1) if len(words) >= size and words[:size] in positions()), 0)

    def _age(self, at: int, last: int) -> bool:
        words = [token.word for token in self.doc.tokens[at : at + 3]]
        return at + 3 <= last and words[1:] == ["year", "old"]

    def _adjective(self, at: int, last: int) -> bool:
        token = self.doc.tokens[at]
        if token.capital or not token.word.isalpha() or at + 1 >= last or not may_describe(token.word):
            return False
        following = self.doc.tokens[at + 1]
        return (
            following.capital
            or bool(self._position(at + 1, last))
            or at + 1 in self.names
            or (
                at + 2 < last
                and not following.capital
                and following.word.isalpha()
                and may_describe(following.word)
                and not (following.word.endswith("ed") and not token.word.endswith("ly"))
                and (bool(self._position(at + 2, last)) or at + 2 in self.names and self.names[at + 2].kind == "person")
            )
        )

    def _person(self, index: int, name: Name, traits: dict[str, Any], last: int) -> Mention:
        end = name.last
        if traits.get("former"):
            traits.pop("team", None)
        end = self._apposition(end, last, traits)
        kind = "KEEPER" if traits.get("position") == "keeper" else "PLAYER"
        candidates = tuple(self.roll.candidates(name))
        return self._mention(kind, index, end, candidates, traits, (name.first, name.last))

    def _apposition(self, at: int, last: int, traits: dict[str, Any]) -> int:
        """ ", the Freiburg goalkeeper," or ", 18," behind a name: part of its phrase, closing comma and all."""
        tokens = self.doc.tokens
        if at + 2 >= last or tokens[at].word not in (",", "(", "-"):
            return at
        team = self.names.get(at + 1)
        if (
            tokens[at].word == "("
            and team
            and team.kind in ("team", "nickname")
            and tokens[min(team.last, last - 1)].word == ")"
        ):
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
        if self.busy & set(range(at, min(at + 9, last))) and any(i in self.busy for i in range(at, at + 3)):
            return at
        while step < min(at + 9, last) and step not in self.busy:
            word = tokens[step].word
            name = self.names.get(step)
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
                    inner["team"] = name.keys
                step = name.last
                continue
            size = self._position(step, last)
            if size:
                words = tuple(tokens[i].word for i in range(step, step + size))
                inner["position"] = positions().get(words, "any")
                if words[-1] in _SUBS:
                    return at  # tells of a change: left for the rules
                head = True
                step += size
                continue
            if self._age(step, last):
                inner["age"] = int(word)
                head = True
                step += 3
                continue
            if word in _DETERMINERS or word in ("'s", "'", "home", "visiting", "former", "ex", "own", "young", "in", "goal"):
                step += 1
                continue
            if step == at + 1 or not word.isalpha() or word in _NO_ADJECTIVE:
                return at
            step += 1
        return at

    def _official(self, index: int, name: Name, last: int) -> Mention:
        tokens = self.doc.tokens
        end = name.last
        if end + 1 < last and tokens[end].word in ("'s", "'"):
            step = end + 1
            if tokens[step].word in ("young", "rejuvenated", "ten") and step + 1 < last:
                step += 1
            if tokens[step].word in _family("side_noun"):
                return self._mention("SIDE", index, step + 1, None, {"manager": name.keys}, (name.first, name.last))
        return self._mention("OFFICIAL", index, end, name.keys, {}, (name.first, name.last))

    def _noun(self, index: int, at: int, noun: int, noun_kind: str, traits: dict[str, Any], determined: bool,
              team_only: tuple[int, Name] | None, last: int) -> Mention | None:  # fmt: skip
        """A phrase without a person's name: a team, a side, or a description of a player."""
        tokens = self.doc.tokens
        if noun >= 0 and noun_kind == "people" and at < last and tokens[at].word in _family("side_noun"):
            return self._mention("SIDE", index, at + 1, None, traits)
        if (
            noun >= 0
            and (determined or team_only or traits.get("ground_side"))
            and not (noun_kind == "people" and self._plural(noun - 1))
        ):
            if traits.get("former"):
                traits.pop("team", None)
            if noun_kind == "people" and tokens[noun - 1].word.endswith(("sh", "ch")):
                return None  # the Dutch champions: never one man
            if noun_kind == "people" and (not determined or traits.get("det") in ("a", "an", "their", "his", "her", "its")):
                return None
            if traits.get("det") in ("a", "an") and not traits.get("sub") and "team" not in traits:
                return None
            named = self.names.get(noun + 1) if noun < last and tokens[noun].word == "," else None
            if named and named.kind == "person" and named.last < last and tokens[named.last].word in (",", ".", ")"):
                return self._person(index, named, traits, last)  # "their skipper, Anselm Voigt,"
            kind = "KEEPER_DESC" if traits.get("position") == "keeper" else "DESC"
            return None if says_scorer(tokens, index, noun) else self._mention(kind, index, noun, None, traits)
        if noun >= 0 and noun_kind == "people" and determined and self._plural(noun - 1):
            return self._mention("SIDE", index, noun, None, traits)
        if team_only:
            start, name = team_only
            end = name.last
            if determined and tokens[start].capital and end < last and tokens[end].word in _family("side_noun"):
                end += 1
            begin = index if determined and index == start - 1 else start
            if begin > index:
                begin = index if traits.get("det") == "the" else start
            return self._mention("TEAM", begin, end, name.keys, {"nickname": name.kind == "nickname"}, (name.first, name.last))
        side = hosts.side(tokens, index, last)
        if side:
            return self._mention("SIDE", index, side[1], None, {"ground_side": side[0]})
        if not determined and noun < 0:
            name_here = self.names.get(index)
            if name_here and name_here.kind == "people":
                return None
        return None

    def _plural(self, index: int) -> bool:
        word = self.doc.tokens[index].word
        return word.endswith(("s", "men", "women")) and not word.endswith("ss")
