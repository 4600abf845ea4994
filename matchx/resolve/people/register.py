"""Who is who in a report: what the phrases around the names tell of each person, and where each is spoken of."""

from __future__ import annotations

from bisect import bisect_left
from typing import Any

from ...model import Mention
from ...record import fresh, record
from ..case import Case

PERSON_TYPES = frozenset("PLAYER KEEPER".split())
_BEFORE_SUBJECT = frozenset(
    ', ; : - — . ! ? | ] " ( and but as when while before after until because that where if though although once then with so only'
    " end later time again instead meantime afterwards suddenly".split()  # "at the other end Smith", "this time Smith"
)
_SUBORDINATE = frozenset("as when while before after until because that where if though although once with whom which".split())


_IS = frozenset(
    "gone been got had there through up down away off out not just now done hit taken in lost beaten".split()
)  # "Hale's gone"


PRESENTS = frozenset("pops popped steps stepped comes came goes ghosts ghosted strides strode rises rose".split())


def presented(words: list[str]) -> bool:
    """Whether the words before a name bring a man on the scene: "there's big Hale", "up pops Hale", "who else but Hale"."""
    if words[-1:] and words[-1] in PRESENTS:
        return bool({*words[-3:-1]} & {"up", "in", "along", "forward"})
    return words[-3:] in (["who", "else", "but"], ["it", "'s", "only"]) or any(
        words[at] in ("there", "here") and words[at + 1] in ("'s", "is", "was", "comes", "goes") for at in range(len(words) - 1)
    )


@record(frozen=False)
class Known:
    """What the text has told of a person, by the phrases around the name."""

    positions: set[str] = fresh(default_factory=set)
    nations: set[str] = fresh(default_factory=set)
    teams: set[str] = fresh(default_factory=set)
    age: int | None = None
    sub: bool = False
    keeper: bool = False


@record
class Seen:
    """A place where a person is spoken of: by name, description or pronoun. ``main``: as the subject of a main clause."""

    token: int
    person: str
    subject: bool
    main: bool


class Register:
    """Mention to person, what is known of each, and in ``seen`` where each is spoken of, as the text goes."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.known: dict[str, Known] = {}
        self.sides = dict(case.person_team)
        self.named: dict[int, str] = {}  # first token of a naming mention -> person
        self.seen: list[Seen] = []
        self._tokens: list[int] = []  # of ``seen``
        self._firsts: list[int] = []  # of ``named``
        self._starts = {first for first, _ in case.doc.sentences}
        self._starts |= {
            m.last for m in case.mentions if m.type == "MINUTE" and m.first in self._starts
        }  # "In the 9th minute X"
        last_by_surname: dict[str, str] = {}
        for mention in case.mentions:
            if mention.type not in PERSON_TYPES or not mention.value:
                continue
            candidates: tuple[str, ...] = mention.value
            surname = case.doc.name(*mention.head)
            person = candidates[0]
            if len(candidates) > 1:
                person = last_by_surname.get(surname, candidates[0])
            elif " " in person:
                last_by_surname[person.rsplit(" ", 1)[-1]] = person
            self.named[mention.first] = person
            self.learn(person, mention.traits, mention.type == "KEEPER")

    def learn(self, person: str, traits: Any, keeper: bool = False) -> None:
        """Take in what a phrase says of a person."""
        known = self.known.setdefault(person, Known())
        if position := traits.get("position"):
            known.positions.add(position)
        known.nations.update(traits.get("people", ()))
        if not traits.get("former"):
            known.teams.update(traits.get("team", ()))
        known.age = traits.get("age", known.age)
        known.sub = known.sub or bool(traits.get("sub"))
        known.keeper = known.keeper or keeper

    def of(self, person: str) -> Known:
        """What is known of a person."""
        known = self.known.get(person)
        if known is None:
            known = self.known[person] = Known()
        return known

    def see(self, mention: Mention, person: str) -> None:
        """Note that a mention, the last so far, speaks of a person."""
        subject, main = self._role(mention)
        self.seen.append(Seen(mention.first, person, subject, main))
        self._tokens.append(mention.first)

    def acts(self, mention: Mention) -> bool:
        """Whether a mention stands as a subject."""
        return self._role(mention)[0]

    def _role(self, mention: Mention) -> tuple[bool, bool]:
        tokens = self.case.doc.tokens
        if mention.type in ("PRONOUN_HE", "PRONOUN_SHE"):
            return True, mention.first == 0 or tokens[mention.first - 1].word not in _SUBORDINATE
        owns = mention.last + 1 < len(tokens) and tokens[mention.last].word in ("'s", "'")
        if owns and tokens[mention.last + 1].word not in _IS or mention.type == "PRONOUN_HIS":
            return False, False  # "after Fernandez's header"
        if mention.first == 0 or mention.first in self._starts:
            return True, True
        before = tokens[mention.first - 1].word
        lead = self.case.ending(mention.first)
        if lead is not None and lead.type == "MINUTE":
            return True, True  # "in the 20th minute Smith shot"
        if presented([token.word for token in tokens[max(0, mention.first - 4) : mention.first]]):
            return True, True
        if before == "," and mention.type == "DESC" and self.seen and self._ends(self.seen[-1], mention.first - 1):
            return False, False  # "Aurich, a late replacement"
        close = self.seen and self.seen[-1].token >= mention.first - 5 and not self.seen[-1].subject
        if before == "and" and close and not (mention.type == "DESC" and tokens[mention.first - 2].word == ","):
            return False, False  # "between Conyers and Raine", but "played in by Price, and the same player shot"
        behind = tokens[mention.last].word if mention.last < len(tokens) else "."
        if before == "with" and behind in _BEFORE_SUBJECT and behind != "(":
            return False, False  # "exchanging passes with Smith before", but "with Smith out injured"
        finite = mention.last >= len(tokens) or not tokens[mention.last].word.endswith("ing")  # "Tchouta replacing Ross, ..."
        return before in _BEFORE_SUBJECT, finite and before in _BEFORE_SUBJECT and before not in _SUBORDINATE

    def _ends(self, item: Seen, token: int) -> bool:
        return any(m.last == token for m in self.case.between(item.token, item.token + 1))

    def named_from(self, token: int, most: int) -> list[str]:
        """The persons whom the mentions from a token on name."""
        if not self._firsts:
            self._firsts = list(self.named)
        at = bisect_left(self._firsts, token)
        return [self.named[first] for first in self._firsts[at : at + most]]

    def within(self, low: int, high: int) -> list[Seen]:
        """Where persons are spoken of in a range of tokens, in order."""
        return self.seen[bisect_left(self._tokens, low) : bisect_left(self._tokens, high)]


_PLACES = frozenset("keeper defender midfielder forward".split())


def tells(known: Known, traits: Any) -> bool:
    """Whether the text has said this very thing of the person."""
    nations = set(traits.get("people", ()))
    position = traits.get("position")
    return (
        bool(nations & known.nations)
        or bool(position and position != "any" and position in known.positions)
        or (traits.get("age") is not None and traits.get("age") == known.age)
    )


def agrees(known: Known, traits: Any, keeps: bool = False) -> bool:
    """Whether nothing said of the person stands against the description; ``keeps``: of a goalkeeper's deed."""
    nations = set(traits.get("people", ()))
    if nations and known.nations and not nations & known.nations:
        return False
    position = traits.get("position")
    if position in _PLACES and known.positions & _PLACES and position not in known.positions:
        return False
    if known.keeper and position != "keeper" and not (keeps and position in (None, "any")):
        return False
    if traits.get("age") is not None and known.age is not None and known.age != traits["age"]:
        return False
    return not (position == "captain" and "captain" not in known.positions)
