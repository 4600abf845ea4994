"""Pass 3b, sides: which team each person plays for, by everything that the report says of who is with and against whom.

Persons are points; what the report says binds them to a team (anchors) or to each other (bonds), each piece of evidence with
the log odds that it is right. A person in balance gets no team.
"""

from __future__ import annotations

from ...model import Mention
from ..case import AWAY, HOME, Case, Told
from ..people.people import who
from .net import Net
from .side_evidence import gather, team_role
from .teams import side_of, team_of
from .ties import ACTOR

_LEAST = 0.1  # log odds that make a side: below, the person is in balance


def run(case: Case) -> None:
    """Fill ``person_team`` and every claim's ``team``."""
    case.person_team.clear()
    case.supposed.clear()
    if not case.teams:
        return
    case.net = Net(gather(case))
    case.lean = case.net.leans()
    for person, value in case.lean.items():
        if abs(value) >= _LEAST:
            side = HOME if value > 0 else AWAY
            if person[0] == "\0":
                case.supposed[person] = side
            else:
                case.person_team[person] = side
    for told in case.told:
        told.team = _claim_team(case, told)


def _claim_team(case: Case, told: Told) -> int | None:
    """The side that scores, shoots, changes, is booked: by its person, else by the team that the clause names."""
    if "side" in told.tags:  # a live text's score tells it
        return int(told.tags["side"])
    person = who(told, ACTOR.get(told.kind, "player"), "player_out", "won_by", "assist")
    side = case.person_team.get(person) if person else None
    if side is not None and told.tags.get("own_goal"):
        side = 1 - side
    if side is None and "team" in told.claim.roles:
        side = team_role(case, told)
        if side is not None and side > AWAY:  # a side without a name
            supposed = case.supposed.get(case.latent[side // 2 - 1])
            side = None if supposed is None else supposed ^ side % 2
    if side is None:
        for role in ("by", "keeper", "conceded_by", "fouled"):
            if (other := told.people.get(role)) and other in case.person_team:
                return 1 - case.person_team[other]
    return side


_MANAGERS = frozenset("manager coach boss gaffer head".split())
_BETWEEN = frozenset("'s ' interim caretaker joint first team new young veteran under fire".split()) | _MANAGERS


def managers(case: Case) -> None:
    """Whose manager is who: "Getafe coach Manuel Cisneros", "Marcus Fell, the Bristol City manager", "Fell's Bristol City"."""
    tokens = case.doc.tokens
    teams = [m for m in case.mentions if m.type == "TEAM"]
    ends = {m.last: m for m in teams}
    begins = {m.first: m for m in teams} | {m.first + 1: m for m in teams if tokens[m.first].word == "the"}
    for mention in case.mentions:
        if manager := mention.traits.get("manager"):
            case.bosses.add(manager[0].split()[-1])
        if mention.type != "OFFICIAL" or not mention.value:
            continue
        at = mention.first
        around = {token.word for token in (*tokens[max(0, at - 1) : at], *tokens[mention.last + 1 : mention.last + 5])}
        if _MANAGERS & around:
            case.bosses.add(mention.value[0].split()[-1])
        side = _managed(case, mention, ends, begins)
        if side is not None:
            case.managers[mention.value[0].split()[-1]] = side


def _managed(case: Case, mention: Mention, ends: dict[int, Mention], begins: dict[int, Mention]) -> int | None:
    """The side that the words around a manager's name give him."""
    tokens = case.doc.tokens
    if mention.traits.get("team"):
        return team_of(case, mention.traits["team"])
    at = mention.first
    if {token.word for token in tokens[max(0, at - 3) : at]} & {"counterpart", "opposite"} and case.managers:
        return [*case.managers.values()][-1] ^ 1  # "his counterpart Des Buckley"
    called = at > 1 and tokens[at - 1].word == "," and tokens[at - 2].word in _MANAGERS  # "Leeds's new coach, Marcus Fell,"
    at -= called
    while at > 0 and tokens[at - 1].word in _BETWEEN:
        at -= 1
    if at < mention.first and at in ends:
        return side_of(case, ends[at])
    if mention.last + 3 >= len(tokens):
        return None
    behind = begins.get(mention.last + 1)
    if behind and tokens[mention.last].word in ("'s", "'"):
        return side_of(case, behind)
    if tokens[mention.last].word == "," and tokens[mention.last + 1].word == "the":
        behind = begins.get(mention.last + 2)
    if behind and tokens[mention.last].word == "," and _MANAGERS & {t.word for t in tokens[behind.last : behind.last + 3]}:
        return side_of(case, behind)
    return None


def orient(case: Case) -> None:
    """Where the text does not say who is at home, "the visitors scored through X" may: the order that fits better is taken."""
    if case.sides_known or len(case.teams) < 2 or not any(m.traits.get("ground_side") for m in case.mentions):
        return
    managers = dict(case.managers)
    fits = []
    for lead in (case.home_lead, 0.0):
        case.sides_known = True
        run(case)
        fits.append(case.net.harmony() + _PLACE * lead)
        _swap(case, managers)
    if fits[1] > fits[0] + _FITS:
        _swap(case, managers)
    case.sides_known = abs(fits[0] - fits[1]) > _FITS
    if case.sides_known:
        case.note("sides", f"{case.teams[0]} taken to be at home: so the hosts and the visitors fit what is told of them")


_FITS = 0.2  # by how much one order must fit better than the other
_PLACE = 0.7  # what evidence of who is at home counts beside that of who plays for whom


def _swap(case: Case, managers: dict[str, int]) -> None:
    case.teams.reverse()
    case.keys.reverse()
    case.shared = None if case.shared is None else 1 - case.shared
    for name, side in managers.items():
        managers[name] = 1 - side
    case.managers = dict(managers)
