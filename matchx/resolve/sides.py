"""Pass 3b, sides: which team each person plays for, by everything that the report says of who is with and against whom.

Persons are points, claims are edges (same side or opponents) and the plain statements ("Celtic's Tom Gilchrist") are
anchors; the sums are passed along the edges until nothing moves. A person in balance gets no team.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

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
    if len(case.teams) < 2:
        case.person_team.clear()
        return
    anchors: dict[str, float] = defaultdict(float, case.settled)
    edges: dict[str, list[tuple[str, float]]] = defaultdict(list)
    _from_phrases(case, anchors)
    for told in case.told:
        _from_claim(case, told, anchors, edges)
    for a, b, weight in case.edges:
        _join(edges, a, b, weight)
    _together(case, edges)
    _by_effect(case, edges)
    _other_end(case, edges)
    _from_lists(case, anchors)
    _from_sentences(case, anchors)
    values = dict(anchors)
    people = sorted(set(anchors) | set(edges))
    for _ in range(_ROUNDS):
        values = {
            person: anchors.get(person, 0.0)
            + sum(weight * _lean(values.get(other, 0.0)) for other, weight in edges.get(person, ()))
            for person in people
        }
    case.lean = _confidence(people, values, anchors, edges)
    case.person_team.clear()
    for person in people:
        if abs(values[person]) > 0.05:
            case.person_team[person] = HOME if values[person] > 0 else AWAY
    for told in case.told:
        told.team = _claim_team(case, told)


def _confidence(
    people: list[str], values: dict[str, float], anchors: dict[str, float], edges: dict[str, list[tuple[str, float]]]
) -> dict[str, float]:
    """How surely each is on his side: what is plainly said of him and of those bound to him, less what speaks against it.

    The sums of the passing rounds only tell the side: two men bound to each other raise each other's for nothing.
    """
    group = {person: person for person in people}

    def head(person: str) -> str:
        while group[person] != person:
            person = group[person]
        return person

    for person in people:
        for other, weight in edges.get(person, ()):
            if abs(weight) >= 1.5:
                group[head(person)] = head(other)
    total: dict[str, float] = defaultdict(float)
    for person in people:
        total[head(person)] += anchors.get(person, 0.0) * (1 if values[person] > 0 else -1)
    out = {}
    for person in people:
        weak = min(abs(values[person]), 0.6)
        out[person] = max(total[head(person)], weak) * (1 if values[person] > 0 else -1 if values[person] < 0 else 0)
    return out


_MANAGERS = frozenset("manager coach boss gaffer head".split())


def managers(case: Case) -> None:
    """Whose manager is who: "Getafe coach Manuel Cisneros", "Marcus Fell, the Bristol City manager"."""
    known = case.managers
    tokens = case.doc.tokens
    teams = {m.last: m for m in case.mentions if m.type == "TEAM"}
    firsts = {m.first: m for m in case.mentions if m.type == "TEAM"}
    for mention in case.mentions:
        if mention.type != "OFFICIAL" or not mention.value:
            continue
        at = mention.first
        while at > 0 and tokens[at - 1].word in _MANAGERS | {"'s", "'", "interim", "caretaker"}:
            at -= 1
        team = teams.get(at) if at < mention.first else None
        if team is None and mention.last + 3 < len(tokens) and tokens[mention.last].word == ",":
            step = mention.last + 1
            step += tokens[step].word == "the"
            team = firsts.get(step)
            if team and not any(token.word in _MANAGERS for token in tokens[team.last : team.last + 3]):
                team = None
        side = side_of(case, team) if team else None
        if side is not None:
            known[mention.value[0].split()[-1]] = side


def orient(case: Case) -> None:
    """Where the text does not say who is at home, "the visitors scored through X" may: the order that fits better is taken."""
    if case.sides_known or len(case.teams) < 2 or not any(m.traits.get("ground_side") for m in case.mentions):
        return
    fits = []
    for _ in range(2):
        case.sides_known = True
        run(case)
        fits.append(sum(min(abs(value), 4.0) for value in case.lean.values()))
        _swap(case)
    if fits[1] > fits[0] + 0.2:
        _swap(case)
    case.sides_known = abs(fits[0] - fits[1]) > 0.2
    if case.sides_known:
        case.note("sides", f"{case.teams[0]} taken to be at home: so the hosts and the visitors fit what is told of them")


def _swap(case: Case) -> None:
    case.teams.reverse()
    case.keys.reverse()
    case.shared = None if case.shared is None else 1 - case.shared


def _together(case: Case, edges: dict[str, list[tuple[str, float]]]) -> None:
    """Attempts strung together in one sentence are mostly one side's, unless it turns to the other end."""
    shots: dict[int, list[Told]] = defaultdict(list)
    for told in case.active("chance", "goal"):
        shots[told.sentence].append(told)
    for sentence, strung in shots.items():
        first, last = case.doc.sentences[sentence]
        words = {token.word for token in case.doc.tokens[first:last]}
        if words & _CONTRAST or any(told.tags.get("own_goal") for told in strung):
            continue
        for a, b in pairwise(strung):
            _join(edges, who(a, "shooter", "scorer"), who(b, "shooter", "scorer"), 0.4)


def _by_effect(case: Case, edges: dict[str, list[tuple[str, float]]]) -> None:
    """Who levels, or pulls one back, plays against him who led before: "Henry put Arsenal ahead but Terry levelled"."""
    goals = [told for told in case.active("goal") if told.people.get("scorer") and told.tags.get("effect")]
    for before, after in pairwise(goals):
        if after.sentence - before.sentence <= 2 and before.people["scorer"] != after.people["scorer"]:
            led = before.tags["effect"] in ("lead", "extend")
            if led and after.tags["effect"] in ("level", "pull_back"):
                _join(edges, before.people["scorer"], after.people["scorer"], -1.5)


def _other_end(case: Case, edges: dict[str, list[tuple[str, float]]]) -> None:
    """ "Up the other end Sakala scored": against those who shot just before."""
    shots = [told for told in case.active("chance", "goal") if who(told, "shooter", "scorer") and not told.tags.get("own_goal")]
    for before, after in pairwise(shots):
        first, last = case.doc.sentences[after.sentence]
        words = [token.word for token in case.doc.tokens[first:last] if token.start < after.claim.end]
        turned = any(pair == ("other", "end") for pair in pairwise(words))
        if turned and after.sentence - before.sentence <= 1:
            _join(edges, who(before, "shooter", "scorer"), who(after, "shooter", "scorer"), -1.5)


_CONTRAST = frozenset(
    "but while whereas responded replied response other end although though either equalised cancelled".split()
)


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


def _team_role(case: Case, told: Told) -> int | None:
    """The side of a claim's team: by name, or for "they" the team or the man that acted last before it."""
    mention = told.claim.roles["team"]
    if mention.type in ("TEAM", "SIDE"):
        return side_of(case, mention)
    for sentence in (told.sentence, told.sentence - 1):
        if sentence < 0:
            break
        for other in reversed(case.in_sentence(sentence)):
            if other.start >= mention.start:
                continue
            if other.type in ("TEAM", "SIDE") and (side := side_of(case, other)) is not None:
                before = case.doc.tokens[other.first - 1].word if other.first else ""
                return 1 - side if before in ("against", "by", "past", "over") else side
            if other.type == "PLAYER" and other.value and (side := case.person_team.get(other.value[0])) is not None:
                before = case.doc.tokens[other.first - 1].word if other.first else ""
                if before not in ("by", "past", "from", "beyond"):
                    return side
    return None


def _from_claim(case: Case, told: Told, anchors: dict[str, float], edges: dict[str, list[tuple[str, float]]]) -> None:
    same = told.tags.get("same", True)
    own_goal = bool(told.tags.get("own_goal"))
    if told.kind != "relation" or same:
        for a, b, weight in _SAME.get(told.kind, ()):
            _join(edges, told.people.get(a), told.people.get(b), -weight if own_goal and b == "assist" else weight)
    if told.kind != "relation" or not same:
        for a, b, weight in _AGAINST.get(told.kind, ()):
            _join(edges, told.people.get(a), told.people.get(b), weight if own_goal and b == "keeper" else -weight)
    actor = who(told, _ACTOR.get(told.kind, "player"), "won_by")
    for role in ("by", "keeper", "conceded_by", "fouled"):
        mention = told.claim.roles.get(role)
        team = mention.traits.get("team") if mention and not mention.traits.get("former") else None
        opponent = team_of(case, team) if team else None
        if opponent is not None and actor and not own_goal:
            anchors[actor] -= 2.5 * _sign(opponent)  # thwarted by the Burnley goalkeeper
    if "team" not in told.claim.roles:
        return
    side = _team_role(case, told)
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
        if len(people) < 7 or commas < len(people) * 0.6 or (last - first) > len(people) * 9:
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
    if "side" in told.tags:  # a live text's score tells it
        return int(told.tags["side"])
    person = who(told, _ACTOR.get(told.kind, "player"), "player_out", "won_by", "assist")
    side = case.person_team.get(person) if person else None
    if side is not None and told.tags.get("own_goal"):
        side = 1 - side
    if side is None and "team" in told.claim.roles:
        side = _team_role(case, told)
    if side is None:
        for role in ("by", "keeper", "conceded_by", "fouled"):
            if (other := told.people.get(role)) and other in case.person_team:
                return 1 - case.person_team[other]
    return side


def _from_sentences(case: Case, anchors: dict[str, float]) -> None:
    """Who acts in a sentence in which one team acts, or in the one behind it, is likely of that team: a light weight."""
    acting: dict[int, list[tuple[int, int]]] = {}
    last: int | None = None  # the team that acted last, whom "they" means
    for number in range(len(case.doc.sentences)):
        acting[number] = _acting(case, number, last)
        last = acting[number][-1][1] if acting[number] else last
    for told in case.active("goal", "chance", "substitution", "penalty", "disallowed_goal", "card"):
        person = who(told, _ACTOR.get(told.kind, "player"), "player_out")
        if person is None or told.kind == "penalty" and told.tags.get("stage") == "foul":
            continue
        sign = -1 if told.tags.get("own_goal") else 1
        before = [side for start, side in acting[told.sentence] if start < told.claim.end]
        if before and len(set(before)) == 1:
            anchors[person] += (0.3 if told.kind == "card" else 0.8) * sign * _sign(before[-1])
        elif before and told.kind not in ("substitution", "card"):
            nearest = max((start, side) for start, side in acting[told.sentence] if start < told.claim.end)[1]
            anchors[person] += 0.2 * sign * _sign(nearest)
        elif (
            told.kind != "card"
            and told.sentence
            and not acting[told.sentence]
            and case.doc.blocks[told.block][0] < case.doc.sentences[told.sentence][0]
        ):
            previous = {side for _, side in acting[told.sentence - 1]}
            if len(previous) == 1:
                anchors[person] += 0.3 * sign * _sign(previous.pop())


def _acting(case: Case, sentence: int, last: int | None) -> list[tuple[int, int]]:
    """Where a sentence names a team that acts in it: (offset, side); "against Leeds" and "Leeds's keeper" do not act."""
    out = []
    behind = -1
    for mention in case.in_sentence(sentence):
        if mention.type == "OFFICIAL" and mention.value:
            side = case.managers.get(mention.value[0].split()[-1])
            if side is not None:
                out.append((mention.start, side))
        if mention.type == "PRONOUN_THEY":
            side = out[-1][1] if out else last
            if side is not None:
                out.append((mention.start, side))
            continue
        if mention.type not in ("TEAM", "SIDE"):
            continue
        between = [token.word for token in case.doc.tokens[behind : mention.first]] if behind >= 0 else [","]
        behind = mention.last
        if not _TURNS & set(between):
            continue  # "Leicester defeated City": the second team is what the first one acts on
        before = case.doc.tokens[mention.first - 1].word if mention.first else ""
        after = [token.word for token in case.doc.tokens[mention.last : mention.last + 3]]
        side = side_of(case, mention)
        place = case.doc.tokens[mention.first - 2].word if mention.first > 1 else ""
        if side is not None and before == "to" and place[:1].isdigit() and "-" in place:
            out.append((0, side))  # "made it 2-1 to the visitors"
            continue
        if side is None or before in _NOT_ACTING and after[:1] not in (["'s"], ["'"]):
            continue
        if after[:1] in (["'s"], ["'"]):
            if _THEIRS & set(after[1:]):
                side = 1 - side
            elif not _DEEDS & set(after[1:]) and before not in ("from", "by", "as", "when"):
                continue
        elif after[:1] and after[0] in _THEIRS:
            side = 1 - side
        lead = [token.word for token in case.doc.tokens[max(0, mention.first - 5) : mention.first]]
        led = "as" in lead and not set(lead[lead.index("as") :]) & {",", "by", "of", "against", "over"}
        led = led or before == "for"  # "hit the bar for the hosts"
        out.append((0 if led else mention.start, side))
    return out


# "the Udinese defence": the other side acts.
_THEIRS = frozenset(
    "defence defense goal area box net goalmouth rearguard backline back wall crossbar post bar penalty keeper half line".split()
)
# "Harrogate's reply": their deed.
_DEEDS = frozenset(
    "reply response goal goals equaliser opener chance best second third fourth first fifth only lead winner penalty pressure attack attacks "
    "best breakthrough moment consolation reward afternoon evening effort efforts opportunity threat free corner number trip visit".split()
)
_TURNS = frozenset(", ; : and but as when while before after until although though - — with who which ' 's".split())
_NOT_ACTING = frozenset("against over past beyond in at between behind to".split())
