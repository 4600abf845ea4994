"""Pass 2, people: who is meant by a surname that two bear, by "he", "the striker", "the substitute", "the keeper"."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..model import Claim, Mention
from .case import Case, Told
from .teams import team_of

PERSON_TYPES = frozenset("PLAYER KEEPER".split())
_SUBJECT_PRONOUNS = frozenset(("PRONOUN_HE", "PRONOUN_SHE"))
_OBJECT_PRONOUNS = frozenset(("PRONOUN_HIM", "PRONOUN_HER", "PRONOUN_HIS"))
_REACH = 3  # how many sentences back an antecedent may stand


@dataclass(slots=True)
class Known:
    """What the text has told of a person, by the phrases around the name."""

    positions: set[str] = field(default_factory=set)
    nations: set[str] = field(default_factory=set)
    teams: set[str] = field(default_factory=set)
    age: int | None = None
    sub: bool = False
    keeper: bool = False


class Register:
    """Who is who: mention to person, and what is known of each."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.known: dict[str, Known] = {}
        self.sides = dict(case.person_team)
        self.named: dict[int, str] = {}  # first token of a naming mention -> person
        self.order: list[tuple[int, str, bool]] = []  # (first token, person, subject?) as the text goes
        last_by_surname: dict[str, str] = {}
        for mention in case.mentions:
            if mention.type not in PERSON_TYPES or not mention.value:
                continue
            candidates: tuple[str, ...] = mention.value
            surname = case.doc.quote(*mention.head)
            person = candidates[0]
            if len(candidates) > 1:
                person = last_by_surname.get(surname, candidates[0])
            elif " " in person:
                last_by_surname[person.rsplit(" ", 1)[-1]] = person
            self.named[mention.first] = person
            self._learn(person, mention.traits, mention.type == "KEEPER")
            self.order.append((mention.first, person, self._is_subject(mention)))

    def _learn(self, person: str, traits: Any, keeper: bool) -> None:
        known = self.known.setdefault(person, Known())
        if position := traits.get("position"):
            known.positions.add(position)
        known.nations.update(traits.get("people", ()))
        known.teams.update(traits.get("team", ()))
        known.age = traits.get("age", known.age)
        known.sub = known.sub or bool(traits.get("sub"))
        known.keeper = known.keeper or keeper

    def _is_subject(self, mention: Mention) -> bool:
        if mention.first == 0:
            return True
        tokens = self.case.doc.tokens
        before = tokens[mention.first - 1].word
        if mention.last < len(tokens) and tokens[mention.last].word in ("'s", "'"):
            return False  # "after Fernandez's header"
        if before == "and" and self.order and self.order[-1][0] >= mention.first - 5 and not self.order[-1][2]:
            return False  # "between Conyers and Raine"
        return before in _BEFORE_SUBJECT or any(first == mention.first for first, _ in self.case.doc.sentences)

    def before(self, token: int, sentence: int) -> list[tuple[int, str, bool]]:
        """Persons named before a token, up to some sentences back, the last one first."""
        first = self.case.doc.sentences[max(0, sentence - _REACH)][0]
        return [item for item in reversed(self.order) if first <= item[0] < token]


_BEFORE_SUBJECT = frozenset(
    ', ; : - — . ! ? " ( and but as when while before after until because that where if though although then with so only'.split()
)


def run(case: Case) -> Register:
    """Fill ``people`` of every claim."""
    register = Register(case)
    for told in case.told:
        told.people.clear()
        for role, mention in told.claim.roles.items():
            if mention.type in PERSON_TYPES:
                told.people[role] = register.named.get(mention.first, mention.value[0] if mention.value else "")
    for told in case.told:  # saves tell who keeps goal
        if told.kind in ("chance", "penalty") and told.tags.get("outcome") == "saved" and "by" in told.people:
            register.known.setdefault(told.people["by"], Known()).keeper = True
    for told in case.told:
        for role, mention in told.claim.roles.items():
            if role not in told.people:
                person = _resolve(case, register, told, role, mention)
                if person:
                    told.people[role] = person
                    case.note("people", f"{case.doc.quote(mention.start, mention.end)!r} as {role} is {person}", told)
                    if mention.type == "DESC":
                        register._learn(person, mention.traits, False)
                        register.order.append((mention.first, person, True))
                        register.order.sort(key=lambda item: item[0])
    case.keepers = {person for person, known in register.known.items() if known.keeper}
    return register


def _resolve(case: Case, register: Register, told: Told, role: str, mention: Mention) -> str | None:
    if mention.type in _SUBJECT_PRONOUNS | _OBJECT_PRONOUNS:
        return _pronoun(case, register, told, role, mention)
    if mention.type == "DESC":
        return _description(case, register, told, role, mention)
    return None


def _used(told: Told, role: str) -> set[str]:
    return {person for other, person in told.people.items() if other != role}


def _pronoun(case: Case, register: Register, told: Told, role: str, mention: Mention) -> str | None:
    """The subject of the clause before: in the same sentence, else the first subject of the sentence before."""
    sentence = case.sentence_of(mention.first)
    first, _ = case.doc.sentences[sentence]
    used = _used(told, role)
    here = [item for item in register.before(mention.first, sentence) if item[0] >= first and item[1] not in used]
    subjects = [item for item in here if item[2]]
    if mention.type in _SUBJECT_PRONOUNS:
        pool = subjects or here
        if pool:
            return pool[-1][1] if len({item[1] for item in pool}) == 1 else pool[0][1]
    elif subjects and mention.first and case.doc.tokens[mention.first - 1].word.endswith("ing"):
        return subjects[-1][1]  # "he pounced after Tesch had parried, completing his treble": the sentence's own subject
    elif here:
        return (subjects or here)[0][1]
    for back in range(sentence - 1, max(-1, sentence - 1 - _REACH), -1):
        a, b = case.doc.sentences[back]
        named = [item for item in register.order if a <= item[0] < b and item[1] not in used]
        known = [item for item in named if not register.known[item[1]].keeper] or named
        if known:
            subjects = [item for item in known if item[2]]
            return (subjects or known)[0][1]
    return None


def _description(case: Case, register: Register, told: Told, role: str, mention: Mention) -> str | None:
    sentence = case.sentence_of(mention.first)
    traits = mention.traits
    used = _used(told, role)
    words = case.doc.quote(mention.start, mention.end).lower()
    if "scorer" in words:
        goals = [t for t in case.told if t.kind == "goal" and t.claim.start < mention.start and t.people.get("scorer")]
        return goals[-1].people["scorer"] if goals else None
    if traits.get("sub") or "replacement" in words:
        subs = [
            t for t in case.told if t.kind == "substitution" and t.claim.start < mention.start and t.people.get("player_in")
        ]
        if subs:
            return subs[-1].people["player_in"]
    side = team_of(case, traits["team"]) if traits.get("team") and not traits.get("former") else None
    everyone = [
        item for item in reversed(register.order)
        if item[0] < mention.first and item[1] not in used and (side is None or register.sides.get(item[1], side) == side)
    ]  # fmt: skip
    if role == "by" and told.tags.get("outcome") == "saved" and not traits.get("position"):
        keepers = [person for _, person, _ in everyone[:8] if register.known[person].keeper]
        if keepers:
            return keepers[0]  # "The Spaniard was out quickly to thwart Silva"
    fits = [person for _, person, _ in everyone if _agrees(register.known[person], traits)]
    if not fits:
        fits = [
            person for first, person, _ in register.order if first > mention.first and _agrees(register.known[person], traits)
        ]
        fits = list(dict.fromkeys(fits))
        if len(fits) == 1 and _tells(register.known[fits[0]], traits):
            return fits[0]
        return None
    sure = [person for person in fits if _tells(register.known[person], traits)]
    certain = [person for person in sure if set(traits.get("people", ())) & register.known[person].nations or traits.get("age")]
    if certain or len(set(sure)) == 1 and traits.get("position") == "captain":
        return (certain or sure)[0]
    near = [item for item in register.before(mention.first, sentence) if item[1] in fits and item[1] not in used]
    first, _ = case.doc.sentences[sentence]
    here = [item for item in near if item[0] >= first]
    if here:
        return here[0][1]  # the man named last in the sentence
    for back in range(sentence - 1, max(-1, sentence - 1 - _REACH), -1):
        a, b = case.doc.sentences[back]
        named = [item for item in reversed(near) if a <= item[0] < b]
        told_of = [item for item in named if _tells(register.known[item[1]], traits)]
        subjects = [item for item in told_of or named if item[2]]
        if named:  # else whom the sentence before spoke of last
            return (subjects or told_of or named)[-1][1]
    return None


def _tells(known: Known, traits: Any) -> bool:
    """Whether the text has said this very thing of the person."""
    nations = set(traits.get("people", ()))
    position = traits.get("position")
    return (
        bool(nations & known.nations)
        or bool(position and position != "any" and position in known.positions)
        or (traits.get("age") is not None and traits.get("age") == known.age)
    )


def _agrees(known: Known, traits: Any) -> bool:
    """Whether nothing said of the person stands against the description."""
    nations = set(traits.get("people", ()))
    if nations and known.nations and not nations & known.nations:
        return False
    position = traits.get("position")
    places = {"keeper", "defender", "midfielder", "forward"}
    if position in places and known.positions & places and position not in known.positions:
        return False
    if known.keeper and position != "keeper":
        return False
    if traits.get("age") is not None and known.age is not None and known.age != traits["age"]:
        return False
    return not (position == "captain" and "captain" not in known.positions)


def who(told: Told, *roles: str) -> str | None:
    """The person of the first of these roles that is known."""
    return next((told.people[role] for role in roles if told.people.get(role)), None)


def unresolved(claim: Claim, told: Told, role: str) -> bool:
    """Whether somebody is meant in a role, but it is not known who."""
    return role in claim.roles and role not in told.people
