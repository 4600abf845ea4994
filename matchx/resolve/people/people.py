"""Pass 2, people: who is meant by a surname that two bear, by "he", "the striker", "the substitute", "the keeper".

The text is read once from left to right, and every pronoun and description is given to the person whom the story is about
just then; a claim takes over what its mentions mean, unless its own roles speak against it (nobody fouls himself).
"""

from __future__ import annotations

from ...model import Claim, Mention
from ...record import replace
from ..case import Case, Told
from ..sides import starters
from ..sides.teams import team_of
from .antecedents import PRONOUNS, antecedent
from .register import PERSON_TYPES, Register

_NO_EVENTS = frozenset("relation membership foul offence card_ruling fact kick_told hint".split())
_SHOOTS = frozenset("scorer shooter".split())
_UNTOLD = frozenset(("no", "n"))  # who only stands in the way of a pattern
_MATES = {"scorer": ("assist",), "shooter": ("assist",), "player_in": ("player_out",)}
_OPPONENTS = {"by": ("shooter", "taker"), "keeper": ("scorer",), "conceded_by": ("won_by", "taker"), "fouled": ("player",)}


def run(case: Case) -> Register:
    """Fill ``people`` of every claim."""
    case.reindex()
    register = Register(case)
    for told in case.told:
        told.people.clear()
        for role, mention in told.claim.roles.items():
            if role in _UNTOLD:
                continue
            if mention.type in PERSON_TYPES or mention.type == "OFFICIAL" and role == "player_in":  # a player-manager
                told.people[role] = register.named.get(mention.first, mention.value[0] if mention.value else "")
        if told.kind == "chance" and "by" in told.people and told.people["by"] == told.people.get("shooter"):
            told.claim = replace(told.claim, roles={k: m for k, m in told.claim.roles.items() if k != "by"})
            del told.people["by"]  # nobody stops his own shot
    starters.keepers(case, register)
    starters.by_deeds(case, register)
    meant = _read(case, register)
    for told in case.told:
        open_roles = sorted(
            (role for role in told.claim.roles if role not in told.people and role not in _UNTOLD),
            key=lambda role: role == "by",
        )
        for role in open_roles * 2:  # once more with all of them known
            mention = told.claim.roles[role]
            person = _of_claim(case, register, told, role, mention, meant)
            if person:
                told.people[role] = person
            else:
                told.people.pop(role, None)
        for role in open_roles:
            if person := told.people.get(role):
                mention = told.claim.roles[role]
                case.note("people", f"{case.doc.quote(mention.start, mention.end)!r} as {role} is {person}", told)
    case.named = register.named
    case.keepers = {person for person, known in register.known.items() if known.keeper} - case.outfield
    case.perhaps_keepers &= case.keepers
    case.described = {person: tuple(sorted(known.teams)) for person, known in register.known.items() if known.teams}
    return register


def _read(case: Case, register: Register) -> dict[int, str | None]:
    """Whom each mention means: its first token to the person."""
    meant = case.meant
    meant.clear()
    roles = {
        m.first: _role(told, role)
        for told in case.active()
        for role, m in told.claim.roles.items()
        if told.kind not in _NO_EVENTS
    }
    for told in case.active("hint"):
        for m in told.claim.roles.values():
            if m.type in ("PRONOUN_HIS", "PRONOUN_HER") or told.tags.get("rebound"):
                roles.setdefault(m.first, "scorer")  # "squared for Hale and his finish ..."
    for mention in case.mentions:
        if mention.type in PERSON_TYPES and mention.first in register.named:
            person: str | None = register.named[mention.first]
        elif mention.type in PRONOUNS or mention.type in ("DESC", "KEEPER_DESC"):
            person = antecedent(case, register, mention, role=roles.get(mention.first, ""))
            nation = team_of(case, mention.traits["people"]) if mention.traits.get("people") else None
            if person and mention.type == "DESC" and nation is None:
                register.learn(person, mention.traits)
        else:
            continue
        meant[mention.first] = person
        if person:
            register.see(mention, person)
    return meant


def _of_claim(
    case: Case, register: Register, told: Told, role: str, mention: Mention, meant: dict[int, str | None]
) -> str | None:
    """Whom a mention means in a claim."""
    if mention.first not in meant:
        return None
    person = meant[mention.first]
    others = {other for other_role, other in told.people.items() if other_role != role}
    no_keeper = told.kind in ("goal", "chance") and (role in _SHOOTS or role in ("player_in", "assist", "won_by"))
    allowed = _sides(register, told, role)
    wrong = 1 - min(allowed) if len(allowed) == 1 else None
    if (
        person is not None
        and person not in others
        and not (no_keeper and person in register.known and register.known[person].keeper)
        and (wrong is None or register.sides.get(person) != wrong)
    ):
        return person
    without = others.union(
        (name for name, known in register.known.items() if known.keeper) if no_keeper else (),
        (name for name, side in register.sides.items() if side == wrong) if wrong is not None else (),
    )
    return antecedent(case, register, mention, frozenset(without), _role(told, role))


def _role(told: Told, role: str) -> str:
    """A role as antecedents know it: who stops a shot that is saved is a goalkeeper."""
    return "keeper" if role == "by" and told.tags.get("outcome") == "saved" else role


def _sides(register: Register, told: Told, role: str) -> set[int]:
    """The sides of which a role's bearer can be, by those of the other roles."""
    allowed = set()
    for pairs, same in ((_MATES, True), (_OPPONENTS, False)):
        for one, others in pairs.items():
            for other in others:
                partner = other if role == one else one if role == other else None
                side = register.sides.get(told.people.get(partner, "")) if partner else None
                if side is not None:
                    allowed.add(side if same else 1 - side)
    return allowed


def who(told: Told, *roles: str) -> str | None:
    """The person of the first of these roles that is known."""
    return next((told.people[role] for role in roles if told.people.get(role)), None)


def unresolved(claim: Claim, told: Told, role: str) -> bool:
    """Whether somebody is meant in a role, but it is not known who."""
    return role in claim.roles and role not in told.people
