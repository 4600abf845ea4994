"""What the report says of sides: who is of which team (anchors), who plays with and against whom (bonds).

Every piece has a kind, and each kind one weight, in the order of how often it is right; ``sides`` adds them up.
"""

from __future__ import annotations

from ..case import AWAY, HOME, Case, Told
from ..people import narrator
from ..people.people import who
from .known import rosters
from .lineups import lineups
from .side_context import surroundings
from .teams import latent, ours, team_of, whose
from .ties import ACTOR, Ties

_SAME = {  # pairs of roles of one claim whose bearers are team-mates, and how surely
    "goal": (("scorer", "assist", 2.2),),
    "chance": (("shooter", "assist", 2.7),),
    "penalty": (("taker", "won_by", 2.2),),
    "substitution": (("player_in", "player_out", 5.0),),
    "relation": (("a", "b", 2.1),),
}
_AGAINST = {
    "goal": (("scorer", "keeper", 2.8), ("assist", "keeper", 2.0)),
    "chance": (("shooter", "by", 3.5), ("assist", "by", 2.5)),
    "penalty": (("won_by", "conceded_by", 3.0), ("taker", "conceded_by", 3.0), ("taker", "by", 3.0), ("won_by", "by", 2.0)),
    "card": (("player", "fouled", 3.0),),
    "foul": (("conceded_by", "won_by", 3.0),),
    "relation": (("a", "b", 3.0),),
    "shootout_kick": (("taker", "by", 3.0),),
}

_GUESSED = 0.3  # what is known of a goalkeeper counts for, where only "the keeper" is said: it may be the other one
_OPENING = 3  # "X starred as Leeds won" speaks of a Leeds man in the first sentences, later "as" tells of a time


def gather(case: Case) -> Ties:
    """All evidence of a report."""
    ties = Ties(latent=case.latent)
    for person, value in case.settled.items():
        ties.anchors[person] += value
        ties.reasons.append((f"settled {abs(value):.0f}" if not case.live else "settled live", person, value, ""))
    case.rostered = rosters(case)
    for person, side in case.rostered.items():
        ties.of(person, side, "roster")
    _phrases(case, ties)
    foes = {
        frozenset((told.people["a"], told.people["b"]))
        for told in case.told
        if told.kind == "relation" and not told.tags.get("same", True) and {"a", "b"} <= told.people.keys()
    }
    heard = set()
    for told in case.told:
        if case.live and told.dropped:
            continue  # in clipped entries a loose rule joins men of two sentences
        if told.kind in ("relation", "membership"):
            team = told.claim.roles.get("team")
            said = (told.sentence, told.tags.get("same"), *sorted(told.people.items()), team and team.first)
            if said in heard:
                continue  # two rules read the same words
            heard.add(said)
        _claim(case, told, ties, foes)
    for a, b, weight in case.edges:
        ties.bind(a, b, weight, "penalty")
    _lists(case, ties)
    narrator.whose(case, ties)
    surroundings(case, ties)
    return ties


def _phrases(case: Case, ties: Ties) -> None:
    """ "Villa keeper Niamh Corrigan", "Sunderland's Akande", "the home captain X"; "Lincoln boss Garrick"."""
    for surname, own in case.managers.items():
        ties.of("\0" + surname, own, "phrase")
    for mention in case.mentions:
        if mention.type not in ("PLAYER", "KEEPER") or not mention.value:
            continue
        side = team_of(case, mention.traits.get("team", ()))
        place = mention.traits.get("ground_side")
        if side is None and place in ("home", "away") and case.sides_known:
            side = HOME if place == "home" else AWAY
        if side is None and mention.traits.get("ours"):
            side = ours(case)
        ties.of(mention.value[0], side, "phrase", 1 / len(mention.value))
    for person, teams in case.described.items():
        ties.of(person, team_of(case, teams), "described")


def _claim(case: Case, told: Told, ties: Ties, foes: set[frozenset[str]]) -> None:
    same = told.tags.get("same", True)
    people = told.people
    own_goal = bool(told.tags.get("own_goal")) or told.kind == "membership" and _own_goal(case, told)
    if told.tags.get("opening") and told.sentence > _OPENING:
        return
    if told.kind != "relation" or same:
        for a, b, weight in _SAME.get(told.kind, ()):
            if b == "assist" and {people.get(a), people.get(b)} in foes:
                continue  # he lost the ball to him
            ties.bind(people.get(a), people.get(b), -weight if own_goal and b == "assist" else weight, f"{told.kind}.{b}")
    if told.kind != "relation" or not same:
        for a, b, weight in _AGAINST.get(told.kind, ()):
            weight *= _GUESSED if (mention := told.claim.roles.get(b)) and mention.type == "KEEPER_DESC" else 1.0
            ties.bind(people.get(a), people.get(b), weight if own_goal and b == "keeper" else -weight, f"{told.kind}.{b}")
    actor = who(told, ACTOR.get(told.kind, "a"), "player_out", "won_by")
    for role in ("b",) if told.kind == "relation" else ("by", "keeper", "conceded_by", "fouled"):
        mention = told.claim.roles.get(role)
        team = mention.traits.get("team") if mention and not mention.traits.get("former") else None
        theirs = team_of(case, team) if team else None
        if theirs is not None and not own_goal:  # thwarted by the Burnley goalkeeper
            ties.of(actor, theirs if told.kind == "relation" and same else 1 - theirs, "against")
    if manager := told.claim.roles.get("manager"):
        ties.bind(latent(case, manager), actor, 3.0, "manager")
    if "team" not in told.claim.roles:
        if told.kind == "goal" and not own_goal and (side := _whose_goal(case, told)) is not None:
            ties.of(actor, side, "stated")
        return
    sign = -1 if own_goal == same else 1
    side = team_role(case, told)
    if side is None:
        return
    kind = "sheet" if told.tags.get("sheet") else "stated"
    ties.of(actor, side if sign > 0 else side ^ 1, kind, source=told.claim.rule)
    if told.kind == "penalty":
        ties.of(people.get("won_by"), side, "stated", 0.8)
        ties.of(people.get("conceded_by"), side ^ 1, "stated", 0.8)


_OF_HIM = frozenset(
    f"membership.{how}"
    for how in "of_team also_of_team in_brackets in_brackets_both keeps keeps_for newcomer in_their_match team_had".split()
)  # what he is, whatever he did


def _own_goal(case: Case, told: Told) -> bool:
    """Whether what a man did for a team was an own goal: "Hale's own goal lifted Leeds"."""
    man = told.people.get("a")
    return (
        man is not None
        and told.claim.rule not in _OF_HIM
        and any(
            other.kind == "goal" and other.tags.get("own_goal") and other.people.get("scorer") == man
            for other in case.told_in(told.sentence)
            if not other.dropped
        )
    )


def _whose_goal(case: Case, told: Told) -> int | None:
    """The side that a goal's own words give it to: "swept in Arden's second"; but "cancelled out Arden's opener"."""
    tokens = case.doc.tokens
    for m in case.in_sentence(told.sentence):
        if m.type not in ("TEAM", "SIDE") or not told.claim.start <= m.start < told.claim.end + _POSSESSIVE:
            continue
        behind = [token.word for token in tokens[m.last : m.last + 3]]
        before = {token.word for token in tokens[max(0, m.first - 3) : m.first]}
        if len(behind) == 3 and behind[0] in ("'s", "'") and _GOALS & {*behind[1:]} and not before & _UNDOES:
            return whose(case, m)
    return None


_POSSESSIVE = 2  # characters: a claim may end right before the team
_GOALS = frozenset("first second third fourth fifth sixth opener equaliser leveller winner consolation".split())
_UNDOES = frozenset(
    "out cancel cancelled cancelling answer answered matched after before from until following for against by".split()
)


def team_role(case: Case, told: Told) -> int | None:
    """The side of a claim's team: by name, or for "they" the team or the man that acted last before it."""
    mention = told.claim.roles["team"]
    if mention.type in ("TEAM", "SIDE", "PRONOUN_OUR"):
        return whose(case, mention)
    we = ours(case)
    for sentence in (told.sentence, told.sentence - 1):
        if sentence < 0:
            break
        for other in reversed(case.in_sentence(sentence)):
            if other.start >= mention.start:
                continue
            before = case.doc.tokens[other.first - 1].word if other.first else ""
            if other.type in ("TEAM", "SIDE") and (side := whose(case, other)) is not None:
                turned = before in ("against", "by", "past", "over") or side == we  # "they" are never we
                return side ^ 1 if turned else side
            if other.type == "PLAYER" and other.value and (side := case.person_team.get(other.value[0])) is not None:
                if before not in ("by", "past", "from", "beyond"):
                    return side
    return None


def _lists(case: Case, ties: Ties) -> None:
    """Line-ups. Two without a name are opponents, the home side mostly first."""
    for listed in lineups(case):
        node = f"\0list {listed.order}"
        for mention in listed.people:
            if listed.side is not None:
                ties.of(mention.value[0], listed.side, "line-up")
            else:
                ties.bind(node, mention.value[0], 5.0, "list")
        if listed.side is None:
            if listed.order == 0:
                ties.of(node, HOME, "first list")
            elif listed.order == 1:
                ties.bind(node, "\0list 0", -3.0, "lists")
