"""Pass 3b, sides: which team each person plays for, by everything that the report says of who is with and against whom.

Persons are points, claims are edges (same side or opponents) and the plain statements ("Celtic's Tom Gilchrist") are
anchors; the sums are passed along the edges until nothing moves. A person in balance gets no team.
"""

from __future__ import annotations

from collections import defaultdict

from .case import AWAY, HOME, Case, Told
from .people import who
from .teams import side_of, team_of

_SAME = {  # pairs of roles of one claim whose bearers are team-mates, and how surely
    "goal": (("scorer", "assist", 2.0),),
    "chance": (("shooter", "assist", 2.0),),
    "penalty": (("taker", "won_by", 1.5),),
    "substitution": (("player_in", "player_out", 4.0),),
    "relation": (("a", "b", 1.5),),
}
_AGAINST = {
    "goal": (("scorer", "keeper", 2.0), ("assist", "keeper", 1.0)),
    "chance": (("shooter", "by", 2.0), ("assist", "by", 1.0)),
    "penalty": (("won_by", "conceded_by", 2.0), ("taker", "conceded_by", 2.0), ("taker", "by", 2.0), ("won_by", "by", 1.0)),
    "card": (("player", "fouled", 1.5),),
    "relation": (("a", "b", 1.5),),
    "shootout_kick": (("taker", "by", 2.0),),
}
_ACTOR = {"goal": "scorer", "chance": "shooter", "penalty": "taker", "substitution": "player_in", "card": "player",
          "disallowed_goal": "scorer", "shootout_kick": "taker"}  # fmt: skip
_ROUNDS = 12


def run(case: Case) -> None:
    """Fill ``person_team`` and every claim's ``team``."""
    if not case.teams:
        return
    anchors: dict[str, float] = defaultdict(float)
    edges: dict[str, list[tuple[str, float]]] = defaultdict(list)
    _from_phrases(case, anchors)
    for told in case.told:
        _from_claim(case, told, anchors, edges)
    _from_lists(case, anchors)
    values = dict(anchors)
    people = sorted(set(anchors) | set(edges))
    for _ in range(_ROUNDS):
        values = {
            person: anchors.get(person, 0.0) + sum(weight * _lean(values.get(other, 0.0)) for other, weight in edges.get(person, ()))
            for person in people
        }
    for person in people:
        if abs(values[person]) > 0.05:
            case.person_team[person] = HOME if values[person] > 0 else AWAY
    for told in case.told:
        told.team = _claim_team(case, told)
    _leaning(case)


def _lean(value: float) -> float:
    return max(-1.0, min(1.0, value / 2))


def _sign(side: int) -> float:
    return 1.0 if side == HOME else -1.0


def _join(edges: dict[str, list[tuple[str, float]]], a: str | None, b: str | None, weight: float) -> None:
    if a and b and a != b:
        edges[a].append((b, weight))
        edges[b].append((a, weight))


def _from_phrases(case: Case, anchors: dict[str, float]) -> None:
    """ "Villa keeper Niamh Corrigan", "Sunderland's Akande", "the home captain X"."""
    for mention in case.mentions:
        if mention.type not in ("PLAYER", "KEEPER") or not mention.value:
            continue
        person = mention.value[0]
        side = team_of(case, mention.traits.get("team", ()))
        place = mention.traits.get("ground_side")
        if side is None and place in ("home", "away") and case.sides_known:
            side = HOME if place == "home" else AWAY
        if side is not None:
            anchors[person] += 4.0 * _sign(side) / len(mention.value)


def _from_claim(case: Case, told: Told, anchors: dict[str, float], edges: dict[str, list[tuple[str, float]]]) -> None:
    same = told.tags.get("same", True)
    own_goal = bool(told.tags.get("own_goal"))
    if told.kind != "relation" or same:
        for a, b, weight in _SAME.get(told.kind, ()):
            _join(edges, told.people.get(a), told.people.get(b), -weight if own_goal and b == "assist" else weight)
    if told.kind != "relation" or not same:
        for a, b, weight in _AGAINST.get(told.kind, ()):
            _join(edges, told.people.get(a), told.people.get(b), weight if own_goal and b == "keeper" else -weight)
    if "team" not in told.claim.roles:
        return
    side = side_of(case, told.claim.roles["team"])
    if side is None:
        return
    if told.kind == "relation":
        if person := who(told, "a"):
            anchors[person] += 2.0 * _sign(side) * (1 if same else -1)
    elif person := who(told, _ACTOR.get(told.kind, "player"), "player_out"):
        anchors[person] += (-2.5 if own_goal else 2.5) * _sign(side)
    if told.kind == "penalty":
        for role, sign in (("won_by", 1), ("conceded_by", -1)):
            if person := who(told, role):
                anchors[person] += 2.0 * sign * _sign(side)


def _from_lists(case: Case, anchors: dict[str, float]) -> None:
    """Line-ups: a block that opens with a team and a colon names its players; bare lists come home side first."""
    bare = 0
    for first, last in case.doc.blocks:
        inside = [m for m in case.mentions if first <= m.first < last]
        people = [m for m in inside if m.type in ("PLAYER", "KEEPER")]
        commas = sum(token.word in ",;" for token in case.doc.tokens[first:last])
        if len(people) < 7 or commas < len(people) * 0.6 or (last - first) > len(people) * 6:
            continue
        lead = inside[0] if inside else None
        side: int | None = None
        if lead is not None and lead.type == "TEAM" and case.doc.tokens[lead.last].word in (":", "(", "-", ","):
            side = side_of(case, lead)
        elif len(people) >= 11 and lead is not None and lead.type in ("PLAYER", "KEEPER"):
            side = (HOME, AWAY)[bare] if bare < 2 else None
            bare += 1
        if side is not None:
            for mention in people:
                anchors[mention.value[0]] += 5.0 * _sign(side)


def _claim_team(case: Case, told: Told) -> int | None:
    """The side that scores, shoots, changes, is booked: by its person, else by the team that the clause names."""
    person = who(told, _ACTOR.get(told.kind, "player"), "player_out", "won_by", "assist")
    side = case.person_team.get(person) if person else None
    if side is not None and told.tags.get("own_goal"):
        side = 1 - side
    if side is None and "team" in told.claim.roles:
        side = side_of(case, told.claim.roles["team"])
    if side is None:
        for role in ("by", "keeper", "conceded_by", "fouled"):
            if (other := told.people.get(role)) and other in case.person_team:
                return 1 - case.person_team[other]
    return side


def _leaning(case: Case) -> None:
    """Who is still without a side takes that of the sentence's subject team, where only one team acts in it."""
    for told in case.active("goal", "chance", "substitution", "card", "penalty", "disallowed_goal"):
        if told.team is not None:
            continue
        acting = set()
        for mention in case.in_sentence(told.sentence):
            if mention.type in ("TEAM", "SIDE") and mention.start < told.claim.end:
                side = side_of(case, mention)
                if side is not None:
                    acting.add(side)
        if len(acting) == 1 and told.kind != "card":
            told.team = acting.pop()
            person = who(told, _ACTOR.get(told.kind, "player"), "player_out")
            if person and person not in case.person_team:
                case.person_team[person] = 1 - told.team if told.tags.get("own_goal") else told.team
            case.note("sides", f"{person or told.kind} taken for {case.teams[told.team]}, the team that acts in the sentence", told)
    for told in case.told:
        if told.team is None:
            told.team = _claim_team(case, told)
