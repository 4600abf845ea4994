"""What the report says of sides: who is of which team (anchors), who plays with and against whom (bonds).

Every piece has a kind, and each kind one weight, in the order of how often it is right; ``sides`` adds them up.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import combinations, pairwise

from ..model import Mention
from .case import AWAY, HOME, Case, Told
from .lineups import lineups
from .people import who
from .teams import side_of, team_of

ACTOR = {"goal": "scorer", "chance": "shooter", "penalty": "taker", "substitution": "player_in", "card": "player",
         "disallowed_goal": "scorer", "shootout_kick": "taker"}  # fmt: skip
_SAME = {  # pairs of roles of one claim whose bearers are team-mates, and how surely
    "goal": (("scorer", "assist", 2.7),),
    "chance": (("shooter", "assist", 2.7),),
    "penalty": (("taker", "won_by", 2.2),),
    "substitution": (("player_in", "player_out", 5.0),),
    "relation": (("a", "b", 2.5),),
}
_AGAINST = {
    "goal": (("scorer", "keeper", 3.5), ("assist", "keeper", 2.5)),
    "chance": (("shooter", "by", 3.5), ("assist", "by", 2.5)),
    "penalty": (("won_by", "conceded_by", 3.0), ("taker", "conceded_by", 3.0), ("taker", "by", 3.0), ("won_by", "by", 2.0)),
    "card": (("player", "fouled", 3.0),),
    "foul": (("conceded_by", "won_by", 3.0),),
    "relation": (("a", "b", 3.0),),
    "shootout_kick": (("taker", "by", 3.0),),
}
# Kinds of evidence and how surely it tells: log odds, from how often each was right on labelled reports.
WEIGHTS = {
    "line-up": 6.0,  # stands in a team's line-up
    "first list": 1.0,  # ... in the first of two that name no team
    "phrase": 5.0,  # "Villa keeper Niamh Corrigan"
    "described": 2.5,  # "the Villa striker" is understood as him
    "stated": 4.0,  # a clause that names his team as well: "Leeds struck through Smith"
    "against": 4.0,  # thwarted by the Burnley goalkeeper
    "theirs": 2.0,  # "their captain, Ross", behind a team
    "clause": 1.7,  # acts in a sentence in which only one team acts before him
    "nearest": 0.8,  # ... in which both do
    "booked": 0.7,  # is booked in such a sentence
    "carried": 1.1,  # acts behind a sentence in which only one team acts
    "carried over": 0.4,  # ... the last one of the paragraph before
}


_OPENING = 3  # "X starred as Leeds won" speaks of a Leeds man in the first sentences, later "as" tells of a time


@dataclass(slots=True)
class Ties:
    """The evidence: ``anchors`` person to weight (positive HOME, negative AWAY), ``bonds`` person to (other, weight)
    (positive the same side, negative opponents), and what it was taken from."""

    anchors: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    bonds: dict[str, list[tuple[str, float]]] = field(default_factory=lambda: defaultdict(list))
    reasons: list[tuple[str, str, float, str]] = field(default_factory=list)  # (kind, person, weight or sign, other)

    def of(self, person: str | None, side: int | None, kind: str, factor: float = 1.0, source: str = "") -> None:
        """A person is of a side, for a reason of a kind; ``source`` names the rule that told it."""
        if person and side is not None:
            value = WEIGHTS[kind] * factor * (1 if side == HOME else -1)
            self.anchors[person] += value
            self.reasons.append((source or kind, person, value, ""))

    def bind(self, a: str | None, b: str | None, weight: float, kind: str) -> None:
        """Two are of one side, or (a negative weight) opponents."""
        if a and b and a != b:
            self.bonds[a].append((b, weight))
            self.bonds[b].append((a, weight))
            self.reasons.append((kind, a, weight, b))


def gather(case: Case) -> Ties:
    """All evidence of a report."""
    ties = Ties()
    for person, value in case.settled.items():
        ties.anchors[person] += value
        ties.reasons.append((f"settled {abs(value):.0f}" if not case.live else "settled live", person, value, ""))
    _phrases(case, ties)
    for told in case.told:
        if not (case.live and told.dropped):  # in clipped entries a loose rule joins men of two sentences
            _claim(case, told, ties)
    for a, b, weight in case.edges:
        ties.bind(a, b, weight, "penalty")
    _together(case, ties)
    _turns(case, ties)
    _by_effect(case, ties)
    _other_end(case, ties)
    _keepers(case, ties)
    _lists(case, ties)
    _sentences(case, ties)
    return ties


def manager_node(mention: Mention) -> str | None:
    """A manager among the persons: his players are of his side, whichever that is."""
    name = mention.traits.get("manager") or (mention.type == "OFFICIAL" and mention.value)
    return "\0" + name[0].split()[-1] if name else None


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
        ties.of(mention.value[0], side, "phrase", 1 / len(mention.value))
    for person, teams in case.described.items():
        ties.of(person, team_of(case, teams), "described")


def _claim(case: Case, told: Told, ties: Ties) -> None:
    same = told.tags.get("same", True)
    own_goal = bool(told.tags.get("own_goal"))
    people = told.people
    if told.tags.get("opening") and told.sentence > _OPENING:
        return
    if told.kind != "relation" or same:
        for a, b, weight in _SAME.get(told.kind, ()):
            ties.bind(people.get(a), people.get(b), -weight if own_goal and b == "assist" else weight, f"{told.kind}.{b}")
    if told.kind != "relation" or not same:
        for a, b, weight in _AGAINST.get(told.kind, ()):
            ties.bind(people.get(a), people.get(b), weight if own_goal and b == "keeper" else -weight, f"{told.kind}.{b}")
    actor = who(told, ACTOR.get(told.kind, "a"), "player_out", "won_by")
    for role in ("b",) if told.kind == "relation" else ("by", "keeper", "conceded_by", "fouled"):
        mention = told.claim.roles.get(role)
        team = mention.traits.get("team") if mention and not mention.traits.get("former") else None
        theirs = team_of(case, team) if team else None
        if theirs is not None and not own_goal:  # thwarted by the Burnley goalkeeper
            ties.of(actor, theirs if told.kind == "relation" and same else 1 - theirs, "against")
    if manager := told.claim.roles.get("manager"):
        ties.bind(manager_node(manager), actor, 3.0, "manager")
    if "team" not in told.claim.roles:
        return
    sign = -1 if own_goal or not same else 1
    side = team_role(case, told)
    if side is None:
        if told.claim.roles["team"].type == "SIDE":
            ties.bind(manager_node(told.claim.roles["team"]), actor, 3.0 * sign, "manager")
        return
    ties.of(actor, side if sign > 0 else 1 - side, "stated", source=told.claim.rule)
    if told.kind == "penalty":
        ties.of(people.get("won_by"), side, "stated", 0.8)
        ties.of(people.get("conceded_by"), 1 - side, "stated", 0.8)


def team_role(case: Case, told: Told) -> int | None:
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
            before = case.doc.tokens[other.first - 1].word if other.first else ""
            if other.type in ("TEAM", "SIDE") and (side := side_of(case, other)) is not None:
                return 1 - side if before in ("against", "by", "past", "over") else side
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


# -- who is told of together -------------------------------------------------------------------------------------------


def _together(case: Case, ties: Ties) -> None:
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
            ties.bind(who(a, "shooter", "scorer"), who(b, "shooter", "scorer"), 1.4, "strung")


def _turns(case: Case, ties: Ties) -> None:
    """Attempts of two men in two sentences on end are mostly the two sides', above all behind "but" and the like."""
    shots = [told for told in case.active("chance", "goal") if not told.tags.get("own_goal")]
    for before, after in pairwise(shots):
        if after.sentence - before.sentence == 1 and after.entry == before.entry:
            first, last = case.doc.sentences[after.sentence]
            turned = {token.word for token in case.doc.tokens[first:last]} & _CONTRAST
            ties.bind(who(before, "shooter", "scorer"), who(after, "shooter", "scorer"), -1.2 if turned else -0.4, "turn")


def _by_effect(case: Case, ties: Ties) -> None:
    """Who levels, or pulls one back, plays against him who led before: "Henry put Arsenal ahead but Terry levelled"."""
    goals = [told for told in case.active("goal") if told.people.get("scorer") and told.tags.get("effect")]
    for before, after in pairwise(goals):
        if after.sentence - before.sentence <= 2 and before.people["scorer"] != after.people["scorer"]:
            led = before.tags["effect"] in ("lead", "extend")
            if led and after.tags["effect"] in ("level", "pull_back"):
                ties.bind(before.people["scorer"], after.people["scorer"], -3.0, "effect")


def _other_end(case: Case, ties: Ties) -> None:
    """ "Up the other end Sakala scored": against those who shot just before."""
    shots = [told for told in case.active("chance", "goal") if who(told, "shooter", "scorer") and not told.tags.get("own_goal")]
    for before, after in pairwise(shots):
        first, last = case.doc.sentences[after.sentence]
        words = [token.word for token in case.doc.tokens[first:last] if token.start < after.claim.end]
        turned = any(pair == ("other", "end") for pair in pairwise(words))
        if turned and after.sentence - before.sentence <= 1:
            if turned:
                ties.bind(who(before, "shooter", "scorer"), who(after, "shooter", "scorer"), -3.0, "other end")


def _keepers(case: Case, ties: Ties) -> None:
    """A side has one goalkeeper, the other side the other, unless one came on for the other."""
    keepers = sorted(case.keepers)
    changed = {frozenset(told.people.values()) for told in case.active("substitution")}
    if len(keepers) == 2 and frozenset(keepers) not in changed:
        for a, b in combinations(keepers, 2):
            ties.bind(a, b, -2.0, "keepers")


_CONTRAST = frozenset(
    "but while whereas responded replied response reply other end although though either equalised cancelled cancelling wiped "
    "however yet hit levelled".split()
)


# -- which team acts in a sentence -------------------------------------------------------------------------------------


def _sentences(case: Case, ties: Ties) -> None:
    """Who acts in a sentence in which one team acts, or in the one behind it, is likely of that team."""
    acting: dict[int, list[tuple[int, int]]] = {}
    last: int | None = None  # the team that acted last, whom "they" means
    for number in range(len(case.doc.sentences)):
        acting[number] = _acting(case, number, last)
        last = acting[number][-1][1] if acting[number] else last
    _theirs(case, ties, acting)
    for told in case.active("goal", "chance", "substitution", "penalty", "disallowed_goal", "card"):
        person = who(told, ACTOR.get(told.kind, "player"), "player_out")
        if person is None or told.kind == "penalty" and told.tags.get("stage") == "foul":
            continue
        own = told.tags.get("own_goal")
        before = [side for start, side in acting[told.sentence] if start < told.claim.end]
        if before and len(set(before)) == 1:
            ties.of(person, 1 - before[-1] if own else before[-1], "booked" if told.kind == "card" else "clause")
        elif before and told.kind not in ("substitution", "card"):
            nearest = max((start, side) for start, side in acting[told.sentence] if start < told.claim.end)[1]
            ties.of(person, 1 - nearest if own else nearest, "nearest")
        elif told.kind != "card" and not acting[told.sentence]:
            previous = {side for _, side in acting[told.sentence - 1]} if told.sentence else set()
            if len(previous) == 1:
                side = previous.pop()
                opens = case.doc.blocks[told.block][0] >= case.doc.sentences[told.sentence][0]
                ties.of(person, 1 - side if own else side, "carried over" if opens else "carried")


def _theirs(case: Case, ties: Ties, acting: dict[int, list[tuple[int, int]]]) -> None:
    """ "Hull hit back and their captain, Ross, ...": of the team spoken of last."""
    for mention in case.mentions:
        if mention.type not in ("PLAYER", "KEEPER") or mention.traits.get("det") not in ("their", "its") or not mention.value:
            continue
        sentence = case.sentence_of(mention.first)
        for number in (sentence, sentence - 1):
            before = [side for start, side in acting.get(number, ()) if number < sentence or start < mention.start]
            if before:
                ties.of(mention.value[0], before[-1], "theirs")
                break


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
        if after[:1] and after[0] in _SUFFERS:
            side = 1 - side
        lead = [token.word for token in case.doc.tokens[max(0, mention.first - 5) : mention.first]]
        led = "as" in lead and not set(lead[lead.index("as") :]) & {",", "by", "of", "against", "over"}
        led = led or before == "for"  # "hit the bar for the hosts"
        out.append((0 if led else mention.start, side))
    return out


# "the Udinese defence": the other side acts.
_THEIRS = frozenset(
    "defence defense goal area box net goalmouth rearguard backline back wall crossbar post bar penalty keeper half line weakness weaknesses "
    "frailties frailty nerves defending resistance woes misery problems".split()
)
# "as the Tigers creaked": the other side acts.
_SUFFERS = frozenset(
    "creaked wobbled crumbled clung survived defended wilted tired retreated conceded suffered held hung".split()
)
# "Harrogate's reply": their deed.
_DEEDS = frozenset(
    "reply response goal goals equaliser opener chance best second third fourth first fifth only lead winner penalty pressure attack attacks "
    "best breakthrough moment consolation reward afternoon evening effort efforts opportunity threat free corner number trip visit".split()
)
_TURNS = frozenset(", ; : and but as when while before after until although though - — with who which ' 's".split())
_NOT_ACTING = frozenset("against over past beyond in at between behind to".split())
