"""People and sides as the text speaks of them: whole noun phrases around names, descriptions, and who is the same person.

"The unfortunate Villa keeper Niamh Corrigan" is one PLAYER mention with the traits team and position; "the Dutchman" a
DESC mention; "the hosts" a SIDE. A person's value is the fullest name that the text gives.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from .. import budget, lexicon
from ..model import Mention
from ..record import replace
from ..text import Document
from . import appositions, gazetteer, hosts, narrator
from .appositions import DETERMINERS, SUBS, apposition, kin_size, may_describe, position_size, shirt_size, tells_age
from .capitals import ORIGINS
from .roll import Roll
from .wording import EPITHETS, Name, positions, says_scorer, titles

_PRONOUNS = frozenset("he she him his her they them their".split())
_CALLED = 6  # words between what a man is and what he is called
_SAME = frozenset("same big little".split())  # before a word for a person, of one spoken of
# Nouns for a player that are no position: the man, the youngster ...
_MONEY = frozenset("£€$")
_PERSONS = frozenset(
    "man teenager youngster player star ace scorer goalscorer namesake veteran international woman boy lad fella bloke kid "
    "sophomore freshman".split()
)
_OF_TWO = ("former", "latter")
_BEHIND_ALONE = frozenset(", . ; : ) 's ' who had has was is with then also from after to but a an one".split())
_YEARS = ("senior", "junior")  # at an American college
_SIDES = frozenset("side club outfit team eleven men women".split())  # behind a town or a county
_HOME = ("home",)
_AWAY = ("away", "visiting", "travelling")


@cache
def _shots() -> frozenset[str]:
    """Verbs behind which "home" is no side ("to power home sub Ek's cross")."""
    return frozenset().union(*(_family(f"{name}{form}") for name in ("strike", "nod") for form in ("", ".base", ".ing", ".en")))


def _family(name: str) -> frozenset[str]:
    return frozenset(lexicon.family(name))


def find(doc: Document, names: list[Name], taken: list[Mention]) -> list[Mention]:
    """Mentions of teams, sides, people, grounds and competitions, around the minutes and scores that are taken."""
    return _Finder(doc, names, taken).run()


class _Finder:
    def __init__(self, doc: Document, names: list[Name], taken: list[Mention]) -> None:
        self.doc = doc
        self.busy = {index for mention in taken for index in range(mention.first, mention.last)}
        self.names = {name.first: name for name in names if not self.busy & set(range(name.first, name.last))}
        self.roll = Roll(doc, [name for name in self.names.values() if name.kind == "person"])
        self.ours = narrator.ours(doc)

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
                if out and out[-1].traits.get("several"):
                    mention = appositions.share(self.doc.tokens, out[-1], mention)
                out.append(mention)
                index = mention.last
        return out

    # -- one phrase ---------------------------------------------------------------------------------------------------

    def _at(self, index: int, first: int, last: int, out: list[Mention]) -> Mention | None:
        word = self.doc.tokens[index].word
        of_two = word == "the" and index + 2 < last and self.doc.tokens[index + 1].word in _OF_TWO
        if of_two and self._stands_alone(index + 2):
            return self._mention("DESC", index, index + 2, None, {"det": "the", "of_two": self.doc.tokens[index + 1].word})
        phrase = self._phrase(index, last)
        if phrase:
            return phrase
        if self.ours and word == "the" and index + 2 < last and self.doc.tokens[index + 1].word in _family("our_people"):
            if index + 2 not in self.names:
                return self._mention("SIDE", index, index + 2, None, {"ours": True})  # the gaffer, the lads
        if index in self.ours and word in ("we", "us", "our"):
            kind = "PRONOUN_OUR" if word == "our" else "SIDE"
            return self._mention(kind, index, index + 1, None, {"ours": True})
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
                named_first = determined and noun < 0 and not team_only
                local = gazetteer.clubs_of(tokens, at, name.last, _SIDES) if named_first else ()  # the Glasgow club
                if name.kind == "person" and not local:
                    if named_first and name.last < last and tokens[name.last].word in _SIDES:
                        return self._mention("SIDE", index, name.last + 1, None, traits)  # the Tamil Nadu outfit
                    return self._person(index, name, traits, last)
                if name.kind in ("team", "nickname"):
                    if team_only or noun >= 0:
                        break
                    if local:
                        name = replace(name, keys=(*name.keys, *(key for key in local if key not in name.keys)))
                    team_only = (at, name)
                    traits["team"] = name.keys
                    at = name.last
                    if at < last and tokens[at].word in ("'s", "'") and self._goes_on(at + 1, last):
                        at += 1
                        determined = True
                    continue
                if name.kind == "people" or local:
                    traits["people"] = (*(name.keys if name.kind == "people" else ()), *local)
                    at = name.last
                    noun, noun_kind = at, "people"
                    continue
                if name.kind == "ground" and at == index:
                    return self._mention("VENUE", name.first, name.last, name.keys)
                if name.kind == "competition" and at == index:
                    return self._mention("COMPETITION", name.first, name.last)
                if name.kind == "official" and (at == index or determined):
                    return self._official(index, name, last, traits)
                if name.kind == "place" and determined and position_size(self.doc.tokens, name.last, last):
                    at = name.last  # the January signing
                    continue
                if name.kind == "place" and at == index:
                    return self._mention("NAME", name.first, name.last, name.keys, {"place": True})
                break
            word = tokens[at].word
            if at == index and tokens[at].capital and word.endswith(ORIGINS) and at + 1 in self.names:
                at += 1  # Leeds-born Dan Hale
                continue
            if word in EPITHETS and at + 1 in self.names and self.names[at + 1].kind == "person":
                at += 1  # centre-half Big Dan Hale
                continue
            kin = kin_size(tokens, at) * (tokens[at - 1].word in ("his", "her", "whose"))
            if (size := kin or shirt_size(tokens, at, last)) and at + size in self.names:
                at += size  # his younger brother Dan Hale, no. 9 Dan Hale
                continue
            if word in _MONEY and (at + 2 in self.names or self._goes_on(at + 2, last)):
                at += 2  # £30m Smith, the £5m signing
                continue
            if at == index and (word in DETERMINERS or word == "another" and position_size(tokens, at + 1, last)):
                if word in _PRONOUNS and not self._goes_on(at + 1, last):
                    return None
                determined = True
                traits["det"] = word
                if at in self.ours:
                    traits["ours"] = True
                at += 1
                continue
            size = position_size(self.doc.tokens, at, last)
            if size:
                words = tuple(tokens[i].word for i in range(at, at + size))
                kind = positions().get(words, "any")
                if kind != "any" or "position" not in traits:
                    traits["position"] = kind
                if words[-1] in SUBS:
                    traits["sub"] = True
                if words[0] == "old":
                    traits["former"] = True  # the Leeds old boy
                determined = determined or words[-1].isdecimal() and size > 1  # "No. 9 heads over"
                at += size
                noun, noun_kind = at, "position"
                continue
            if size := appositions.several(self.doc.tokens, self.names, at, last):
                traits["several"] = True
                at += size  # Leeds defenders Dan Hale and Omar Lund
                continue
            if determined and noun < 0 and (owner := hosts.owner(tokens, at, last)) and self._goes_on(owner[1], last):
                traits["ground_side"], at = owner  # the visitors' number nine
                continue
            if team_only and word in _family("club_team"):
                at += 1  # the England under-21 winger
                continue
            if word in ("former", "ex"):
                traits["former"] = True
                at += 1
                continue
            if (word in _PERSONS or word in _YEARS and self._stands_alone(at + 1)) and (determined or team_only):
                at += 1
                noun, noun_kind = at, "person"
                continue
            if word[0].isdecimal() and tells_age(self.doc.tokens, at, last):
                traits["age"] = int(word)
                at += 3
                noun, noun_kind = at, "age"
                continue
            if word in ("home", "away", "visiting", "opposing", "opposition") and (
                determined or position_size(self.doc.tokens, at + 1, last) and not (at and tokens[at - 1].word in _shots())
            ):
                traits["ground_side"] = "home" if word == "home" else "away" if word in _AWAY else "opposing"
                at += 1
                continue
            if word == "own" and traits.get("ours"):
                at += 1  # our own Adam Hale
                continue
            if (
                determined
                and word in _SAME
                and at + 1 < last
                and (tokens[at + 1].word in _PERSONS or position_size(tokens, at + 1, last))
            ):
                at += 1  # the same player
                continue
            if determined and word == "on" and at + 2 < last and tokens[at + 1].word == "loan":
                at += 2  # the on-loan forward
                continue
            if determined and adjectives < 2 and noun < 0 and self._adjective(at, last):
                if tokens[index].word in ("his", "her") and at + 1 in self.names:
                    break  # "with the goal at his mercy Lund shot": no adjective
                adjectives += 1
                at += 1
                continue
            break
        return self._noun(index, at, noun, noun_kind, traits, determined, team_only, last)

    def _stands_alone(self, at: int) -> bool:
        """Whether "the former", "the latter" stands for a man: a verb or a mark follows, and no noun."""
        word = self.doc.tokens[at].word
        if self.doc.tokens[at].capital or at in self.names:
            return False
        verbs = word in _family("finite") or word in _shots() or word in _family("shooting")
        return word in _BEHIND_ALONE or verbs or len(word) > 4 and word.endswith(("ing", "ed"))

    def _goes_on(self, at: int, last: int) -> bool:
        """Whether a person or a position follows a possessive ("Celtic's Tom Gilchrist", "their goalkeeper")."""
        for step in range(at, min(at + 4, last)):
            if step in self.busy:
                return False
            name = self.names.get(step)
            if name and name.kind == "person":
                return step == at or all(self._modifier(i, last) for i in range(at, step))
            if name and name.kind == "place" and position_size(self.doc.tokens, name.last, last):
                return True  # their January signing
            if name and name.kind != "people":
                return False
            if position_size(self.doc.tokens, step, last) or appositions.several(self.doc.tokens, self.names, step, last):
                return True
            if not self._modifier(step, last):
                return False
        return False

    def _modifier(self, at: int, last: int) -> bool:
        word = self.doc.tokens[at].word
        name = self.names.get(at)
        return (
            bool(name and name.kind == "people")
            or bool(position_size(self.doc.tokens, at, last))
            or word[0].isdecimal()
            or word in _MONEY
            or (word in ("year", "old", "home", "away", "former", "young", "teenage", "veteran") or self._adjective(at, last))
        )

    def _adjective(self, at: int, last: int) -> bool:
        tokens = self.doc.tokens
        token, end = tokens[at], at
        while end + 1 < last and self.doc.work[tokens[end].end : tokens[end + 1].start] == "-":
            end += 1  # off-colour, out-of-form
        if token.capital or not token.word.isalpha() or end + 1 >= last or end == at and not may_describe(token.word):
            return False
        following = tokens[end + 1]
        return (
            following.capital
            or bool(position_size(tokens, end + 1, last) or appositions.several(tokens, self.names, end + 1, last))
            or end + 1 in self.names
            or (
                end + 2 < last
                and not following.capital
                and following.word.isalpha()
                and may_describe(following.word)
                and not (following.word.endswith("ed") and not token.word.endswith("ly"))
                and (
                    bool(position_size(tokens, end + 2, last)) or end + 2 in self.names and self.names[end + 2].kind == "person"
                )
            )
        )

    def _person(self, index: int, name: Name, traits: dict[str, Any], last: int) -> Mention:
        if traits.get("former"):
            traits.pop("team", None)
        end = apposition(self.doc.tokens, self.names, self.busy, name.last, last, traits)
        closed = end < last and index < name.first and self.doc.tokens[end].word == "," == self.doc.tokens[name.first - 1].word
        end += closed  # the captain, Voigt,
        kind = "KEEPER" if traits.get("position") == "keeper" else "PLAYER"
        return self._mention(kind, index, end, self.roll.candidates(name), traits, (name.first, name.last))

    def _official(self, index: int, name: Name, last: int, traits: dict[str, Any]) -> Mention:
        tokens, end = self.doc.tokens, name.last
        if behind := hosts.managed(tokens, end, last):
            named: dict[str, Any] = {"manager": name.keys}
            for at in range(max(end, behind - 2), behind):  # Hale's visitors
                if (side := hosts.side(tokens, at, behind)) and side[1] == behind:
                    named["ground_side"] = side[0]
            return self._mention("SIDE", index, behind, None, named, (name.first, name.last))
        own = {key: value for key, value in traits.items() if key in ("team", "ground_side")}
        return self._mention("OFFICIAL", index, end, name.keys, own, (name.first, name.last))

    def _noun(self, index: int, at: int, noun: int, noun_kind: str, traits: dict[str, Any], determined: bool,
              team_only: tuple[int, Name] | None, last: int) -> Mention | None:  # fmt: skip
        """A phrase without a person's name: a team, a side, or a description of a player."""
        tokens = self.doc.tokens
        if noun >= 0 and noun_kind == "people" and at < last and tokens[at].word in _family("side_noun"):
            return self._mention("SIDE", index, at + 1, None, traits)
        if noun >= 0 and noun_kind == "people" and at < last and (tokens[at].word,) in titles():
            return None  # the German referee
        if (
            noun >= 0
            and (determined or team_only or traits.get("ground_side"))
            and not (noun_kind == "people" and self._plural(noun - 1))
        ):
            if traits.get("former"):
                traits.pop("team", None)
            if noun_kind == "people" and tokens[noun - 1].word.endswith(("sh", "ch", "ese", "ss")):  # the Dutch: never one man
                alone = traits.get("det") == "the" and hosts.people_alone(tokens, noun, last)
                return self._mention("SIDE", index, noun, None, traits) if alone else None
            if noun_kind == "people" and (not determined or traits.get("det") in ("a", "an", "their", "his", "her", "its")):
                return None
            if (determined or team_only) and (named := self._named(noun, last)):
                return self._person(index, named, traits, last)
            if traits.get("det") in ("a", "an", "another") and not traits.get("sub") and "team" not in traits:
                return None
            kind = "KEEPER_DESC" if traits.get("position") == "keeper" else "DESC"
            return None if says_scorer(tokens, index, noun) else self._mention(kind, index, noun, None, traits)
        if noun >= 0 and noun_kind == "people" and determined and self._plural(noun - 1):
            return self._mention("SIDE", index, noun, None, traits)
        if team_only:
            start, name = team_only
            end = name.last
            if determined and tokens[start].capital and end < last and tokens[end].word in _family("side_noun"):
                end += 1
            elif (
                end + 1 < last
                and tokens[end].word in ("'s", "'")
                and (size := appositions.team_of_club(tokens, self.names, self.busy, end + 1, last))
            ):
                end += 1 + size  # Leeds's Under-18s
            begin = index if determined and index == start - 1 else start
            if begin > index:
                begin = index if traits.get("det") == "the" else start
            return self._mention("TEAM", begin, end, name.keys, {"nickname": name.kind == "nickname"}, (name.first, name.last))
        side = hosts.side(tokens, index, last)
        if side:
            return self._mention("SIDE", index, side[1], None, {"ground_side": side[0]})
        return None

    def _named(self, at: int, last: int) -> Name | None:
        """The name that a description gives: "their skipper, Anselm Voigt,", "a giant called Voigt", "their keeper (Voigt)",
        "the keeper, the excellent Voigt,"."""
        tokens = self.doc.tokens
        opener = tokens[at].word if at < last else "."
        step = at + 1
        if opener == "," and step < last and tokens[step].word in ("the", "a", "an"):
            step += 1
            while step < min(at + 4, last) and self._modifier(step, last):
                step += 1
        named = self.names.get(step)
        if opener in (",", "(") and named and named.kind == "person" and named.last < last:
            closers = (",", ".", ")") if opener == "," else (")", ",", "by")
            return named if tokens[named.last].word in closers else None
        for step in range(at, min(at + _CALLED, last - 1)):
            if tokens[step].word in ("called", "named", "christened"):
                named = self.names.get(step + 1)
                return named if named and named.kind == "person" else None
            if step in self.names or step in self.busy or tokens[step].word in (".", "and", "who", "was", "were", "is"):
                return None
        return None

    def _plural(self, index: int) -> bool:
        word = self.doc.tokens[index].word
        return word.endswith(("s", "men", "women")) and not word.endswith("ss")
