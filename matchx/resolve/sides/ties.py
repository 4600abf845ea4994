"""The evidence of sides as a graph: who is of which team (anchors), who plays with and against whom (bonds), and for how much
each kind of evidence counts."""

from __future__ import annotations

from collections import defaultdict

from ...record import fresh, record
from ..case import AWAY

# The role of him who acts in a claim of each kind.
ACTOR = {"goal": "scorer", "chance": "shooter", "penalty": "taker", "substitution": "player_in", "card": "player",
         "disallowed_goal": "scorer", "shootout_kick": "taker"}  # fmt: skip
# Kinds of evidence and how surely it tells: log odds, from how often each was right on labelled reports.
WEIGHTS = {
    "roster": 12.0,  # is known beforehand
    "line-up": 4.5,  # stands in a team's line-up
    "first list": 1.0,  # ... in the first of two that name no team
    "phrase": 4.0,  # "Villa keeper Niamh Corrigan"
    "described": 2.0,  # "the Villa striker" is understood as him
    "sheet": 8.0,  # stands in the list of a side's scorers
    "stated": 3.2,  # a clause that names his team as well: "Leeds struck through Smith"
    "against": 3.5,  # thwarted by the Burnley goalkeeper
    "theirs": 2.0,  # "their captain, Ross", behind a team
    "clause": 2.3,  # acts in a sentence in which only one team acts before him
    "clause suffers": 0.7,  # ... or in which the other one suffers
    "clause but": 1.1,  # ... behind "but" or "before", or is told of as stopped
    "supposed": 1.6,  # shoots, where his team's luck is told to have hung on it
    "clause turned": 2.0,  # equalises in one in which the other team led
    "answered": 0.7,  # acts in a sentence that goes on to the other team with "but"
    "booked": 0.6,  # is booked where only one team acts
    "carried": 1.1,  # acts behind a sentence in which only one team acts
    "carried suffers": 1.2,  # ... because the other one suffers
    "spoken": 0.8,  # is spoken of where one team acts before him, with no deed of his own
    "for his side": 1.6,  # "Smith headed wide for Leeds"
    "announced": 2.0,  # comes on behind "Hull make a change"
    "a man short": 3.0,  # is the one man sent off, whose team has ten left
    "ours": 1.5,  # what a narrator says of how it ended for his side, and where it played
    "contrasted": 2.0,  # a side without a name stands over against one that is named
    "carried far": 0.4,  # ... two sentences on
    # bonds: how surely two are of one side (positive) or opponents (negative)
    "strung": 1.7,  # attempts strung together in one sentence
    "fed": 2.6,  # he plays the ball from which the other shoots
    "his": 2.0,  # "his keeper Ross"
    "followed": 1.5,  # he follows up the other's shot
    "another": 1.7,  # the other one is the next of his team to do so
    "in turn": 0.5,  # attempts in two sentences on end
    "turn but": -0.9,  # ... behind "but" and the like
    "turn to a team": -0.9,  # ... behind a team that is named between them
    "effect": -3.0,  # he equalises who plays against him that led
    "other end": -2.0,
    "managers": -2.5,  # the sides of two managers
    "keepers": -2.6,  # two goalkeepers
    "by a keeper": -1.0,  # named next to a goalkeeper
    "listed": 1.9,  # next to each other in a list
    "listed apart": 0.9,  # ... with a semicolon between them
    "close by": 0.5,  # named within three words, no rule tells why
    "near by": 0.35,  # ... within six
}


@record(frozen=False)
class Ties:
    """The evidence: ``anchors`` person to weight (positive HOME, negative AWAY), ``bonds`` person to (other, weight)
    (positive the same side, negative opponents), and what it was taken from."""

    anchors: dict[str, float] = fresh(default_factory=lambda: defaultdict(float))
    bonds: dict[str, list[tuple[str, float]]] = fresh(default_factory=lambda: defaultdict(list))
    reasons: list[tuple[str, str, float, str]] = fresh(default_factory=list)  # (kind, person, weight or sign, other)
    latent: list[str] = fresh(default_factory=list)  # the sides without a name, by their codes (see ``teams.whose``)

    def of(self, person: str | None, side: int | None, kind: str, factor: float = 1.0, source: str = "") -> None:
        """A person is of a side, named or latent, for a reason of a kind; ``source`` names the rule that told it."""
        if person and side is not None:
            value = WEIGHTS[kind] * factor * (-1 if side % 2 else 1)
            if side > AWAY:
                self.bind(person, self.latent[side // 2 - 1], value, source or kind)
                return
            self.anchors[person] += value
            self.reasons.append((source or kind, person, value, ""))

    def opposed(self, a: int, b: int, kind: str) -> None:
        """Two sides, at least one of them latent, are not one."""
        if a > AWAY:
            self.of(self.latent[a // 2 - 1], b ^ 1 ^ a % 2, kind)
        elif b > AWAY:
            self.of(self.latent[b // 2 - 1], a ^ 1 ^ b % 2, kind)

    def beside(self, a: str | None, b: str | None, kind: str) -> None:
        """Two are of one side, or opponents, by what the context tells."""
        self.bind(a, b, WEIGHTS[kind], kind)

    def bind(self, a: str | None, b: str | None, weight: float, kind: str) -> None:
        """Two are of one side, or (a negative weight) opponents."""
        if a and b and a != b:
            self.bonds[a].append((b, weight))
            self.bonds[b].append((a, weight))
            self.reasons.append((kind, a, weight, b))
