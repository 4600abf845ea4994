"""Which of the claims that overlap stand: one printed order, and what may stand side by side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..model import Claim, Mention
from ..record import replace
from .near import Near
from .rule import Rule, Stream
from .symbols import BREAK


def beaten(rules: Iterable[Rule]) -> dict[str, tuple[str, ...]]:
    """What each rule is declared ``over``: rules, or kinds of claim."""
    return {rule.name: rule.over for rule in rules if rule.over}


def choose(
    claims: Sequence[Claim], stream: Stream, beaten: Mapping[str, Sequence[str]], groups: Mapping[str, str]
) -> tuple[list[Claim], list[Claim]]:
    """Settle overlaps between claims of one group of kinds: (kept, dropped). ``beaten``: what each rule is ``over``.

    One printed order: generic tellings last, declared ``over`` (an attempt that ends where a goal would, or later, beats the
    goal: what is told last of a shot is what became of it), penalties and goals not given before other shots, more roles,
    longer, earlier, name. A weak claim neither excludes nor is excluded: the resolver decides by its context. Two claims
    overlap where they share a unit that is no mention at the edge of both (a shared subject or object is no conflict); items
    of one list never conflict, nor do two deeds of one man in turn (the later goal is then tagged ``more``), nor what an aside
    recalls of him.
    """
    every = Near(claims)
    goals = Near(c for c in claims if c.kind == "goal" and not c.tags.get("weak") and not c.tags.get("generic"))

    def rank(claim: Claim) -> tuple[Any, ...]:
        losers = beaten.get(claim.rule, ())
        rivals = every.of(claim) if losers else ()
        wins = -sum(1.0 for other in rivals if (other.rule in losers or other.kind in losers) and _overlap(claim, other))
        generic = bool(claim.tags.get("generic"))
        if claim.kind == "chance" and not generic and not claim.tags.get("weak"):
            ended = [other for other in goals.of(claim) if other.until <= claim.until and _overlap(claim, other)]
            same = any(other.at == claim.at and claim.rule in beaten.get(other.rule, ()) for other in ended)
            wins -= 0 if same else len(ended)
            wins += 0.5 * (claim.tags.get("outcome") == "missed")  # a telling that knows more comes first
        return (generic, wins, _RANK.get(claim.kind, 2), -len(claim.roles), claim.at - claim.until, claim.at, claim.rule)

    kept: list[Claim] = []
    strays = {id(claim): claim for claim in claims if _strays(claim, stream)}
    dropped = [*strays.values()]
    settled: dict[str, Near] = {}
    again: set[int] = set()
    for claim in sorted((claim for claim in claims if id(claim) not in strays), key=rank):
        group = groups.get(claim.kind, claim.kind)
        rivals = settled.get(group) or settled.setdefault(group, Near())
        weak = claim.tags.get("weak")
        met = [] if weak else [other for other in rivals.of(claim) if _overlap(claim, other) and not _siblings(claim, other)]
        beats = any(claim.rule in beaten.get(other.rule, ()) and claim.at == other.at for other in met)  # the same words
        if beats or not all(_in_turn(claim, other, stream) or _recalled(claim, other, stream) for other in met):
            dropped.append(claim)
            continue
        kept.append(claim)
        if not weak:
            rivals.add(claim)
        again.update(
            id(max(claim, other, key=_until))
            for other in met
            if "chance" not in (claim.kind, other.kind) and _in_turn(claim, other, stream)
        )
    kept = [replace(claim, tags={**claim.tags, "more": True}) if id(claim) in again else claim for claim in kept]
    kept = [_with_effect(claim, dropped) for claim in kept]
    return sorted(kept, key=lambda claim: (claim.at, claim.until, claim.rule)), dropped


def _with_effect(claim: Claim, dropped: Sequence[Claim]) -> Claim:
    """A goal, with what another reading of the same words says that it did to the score: "got the equaliser, rising above Smith
    to head in"."""
    scorer = claim.roles.get("scorer")
    if claim.kind != "goal" or scorer is None or claim.tags.keys() & {"effect", "more", "count", "own_goal"}:
        return claim
    said = {
        other.tags["effect"]
        for other in dropped
        if other.kind == "goal" and "effect" in other.tags and other.roles.get("scorer") is scorer and _overlap(claim, other)
    }
    return replace(claim, tags={**claim.tags, "effect": said.pop()}) if len(said) == 1 else claim


_SUBORDINATES = frozenset("when after as once because since".split())


def _strays(claim: Claim, stream: Stream) -> bool:
    """Whether a man stops his own shot; or a goal is given to the man of a clause that the side's own verb follows: "Leeds lost
    Smith when he walked, but found a winner"."""
    shooter, by = claim.roles.get("shooter"), claim.roles.get("by")
    if shooter and by and shooter.type == by.type == "PLAYER" and shooter.value == by.value:
        return True
    units, start = stream.units, stream.symbols.rfind(BREAK, 0, claim.at)
    if _of_the_side(claim, stream, start + 1):
        return True
    if claim.kind != "goal" or claim.at < 2 or units[claim.at - 1].word not in _SUBORDINATES:
        return False
    led = any(unit.mention and unit.mention.type in ("TEAM", "SIDE") for unit in units[start : claim.at - 1])
    turns = (at for at in range(claim.at + 1, claim.until - 2) if (units[at].word, units[at + 1].word) == (",", "but"))
    return led and any(units[at + 2].mention is None for at in turns)


_ASIDES = frozenset("who which whose with without having despite".split())


def _of_the_side(claim: Claim, stream: Stream, start: int) -> bool:
    """Whether a man closes an aside of his side, whose verb follows: "Leeds, who had sent on Smith, had one last chance"."""
    units, doer = stream.units, _doer(claim)
    last = next((at for at in range(claim.until - 1, start, -1) if doer is not None and units[at].mention is doer), 0)
    closes = next((at for at in range(last + 1, min(last + _CLOSES, claim.until - 1)) if units[at].word == ","), 0)
    if not last or not closes or any(unit.mention for unit in units[last + 1 : closes + 2]):
        return False
    if any(unit.word == "," for unit in units[closes + 1 : claim.at if claim.at > closes else claim.until]):
        return False  # an aside of his own: "who led when Smith, unmarked, scored"
    opens = [
        at
        for at in range(start, last - 2)
        if units[at + 1].word == ","
        and units[at + 2].word in _ASIDES
        and (named := units[at].mention) is not None
        and named.type in ("TEAM", "SIDE")
    ]
    if not opens or units[closes + 1].word in _ASIDES or units[closes + 1].word.endswith("ing"):
        return False
    return not any(units[at].word == "," and units[at + 1].mention is None for at in range(opens[-1] + 2, last))


_CLOSES = 6  # units from a man to the end of the aside


def _until(claim: Claim) -> int:
    return claim.until


# What is told of a penalty or of a goal not given is never an ordinary shot as well.
_RANK = {"penalty": 0, "shootout_kick": 0, "disallowed_goal": 1}


def _siblings(a: Claim, b: Claim) -> bool:
    return a.rule == b.rule and (a.at, a.until) == (b.at, b.until)


_THEN = frozenset(("and", "then", "but", "before"))
# What a goal does to the score, and what the same man's next goal may do to it: "equalised and put his side ahead".
_NEXT = {
    "pull_back": ("level", "lead", "win", "extend"),
    "level": ("lead", "win", "extend"),
    "lead": ("extend",),
}


def _in_turn(a: Claim, b: Claim, stream: Stream) -> bool:
    """Whether two claims of one subject tell of two deeds: "Smith hit the bar and then, on 69, equalised"."""
    first, then = (a, b) if a.until < b.until else (b, a)
    who = _doer(then)
    awarded = first.tags.get("stage") == "award"
    made = first.roles.get("assist")  # "set up the second for Jones and then got one himself"
    if who is not None and _doer(first) is not None and then.roles.get("assist") is _doer(first) and first.at == then.at:
        joint = _joined(first.until, then.until - 1, stream)  # "opened the scoring on 7, then crossed for Jones to score"
        sure = first.kind != "goal" or "effect" in first.tags or joint is not None and _dated(then.at, joint, stream)
        return joint is not None and sure
    if who is None or not (awarded or who is _doer(first) or who is made) or first.until == then.until or first.at < then.at:
        return False
    joint = _joined(first.until, then.until - 1, stream)
    if joint is not None and who is made:
        return then.kind == "goal"
    missed = first.kind == "chance" or first.kind == "penalty" and first.tags.get("outcome", "scored") != "scored"
    if joint is None or missed:
        return joint is not None and missed and (then.kind == "goal" or _another(then, joint, stream))
    if then.tags.get("count") and stream.units[joint].word in ("before", "then"):
        return any(unit.word in _COMPLETES for unit in stream.units[joint : then.until])  # "... before completing his treble"
    effect = first.tags.get("effect", "")
    if effect == "win":
        return False  # "won it, taking the pass in the 86th minute and lifting it over the keeper"
    if then.tags.get("effect") in _NEXT.get(effect, ()) or effect and then.kind == "penalty":
        return True
    return _dated(then.at, joint, stream) and _dated(joint, then.until + _BEHIND, stream)  # each at its own time


_COMPLETES = frozenset("completed completes completing complete".split())
_UNDERGONE = frozenset("denied foiled thwarted frustrated twice earlier".split())  # "Smith, denied by Jones before, scored"
_BACK = frozenset("had has have last week season ago previous previously month year midweek".split())


def _recalled(a: Claim, b: Claim, stream: Stream) -> bool:
    """Whether one only stands in an aside of the other, about what was before, or about another man: "Smith, who had missed a
    penalty, levelled", "Leeds, two down to a brace from Smith, got one back through Jones"."""
    inner, outer = (a, b) if a.until < b.until else (b, a)
    units = stream.units
    if inner.at < outer.at or units[outer.at].mention is None or units[outer.at + 1].word != "," or "items" in outer.tags:
        return False  # the commas of a list open no aside
    ends = next((at for at in range(outer.at + 3, outer.until) if units[at].word == ","), 0)
    told = any(unit.word in _BACK for unit in units[outer.at + 2 : ends]) or units[outer.at + 2].word in _UNDERGONE
    another = inner.at > outer.at and units[outer.at].mention not in inner.roles.values()
    return inner.until <= ends and (told or another)


def _doer(claim: Claim) -> Mention | None:
    """Who shoots in an attempt, a goal or a penalty."""
    return claim.roles.get(_DOERS.get(claim.kind, ""))


_DOERS = {"goal": "scorer", "disallowed_goal": "scorer", "chance": "shooter", "penalty": "taker"}


_BEHIND = 6  # units behind a telling in which its minute may stand


def _joined(start: int, end: int, stream: Stream) -> int | None:
    """Where a word that goes on to the next deed stands."""
    return next((at for at in range(start, end) if stream.units[at].word in _THEN), None)


def _another(claim: Claim, start: int, stream: Stream) -> bool:
    """Whether a goal not given is another shot than the one before: "hit the bar and had one ruled out", not "it"."""
    return claim.kind == "disallowed_goal" and any(unit.word in _ONE for unit in stream.units[start : claim.until])


_ONE = frozenset("a an one another".split())


def _dated(start: int, end: int, stream: Stream) -> bool:
    """Whether some units of one sentence hold a minute."""
    end = min(end, stream.symbols.find(BREAK, start) % len(stream.symbols))
    return any(unit.mention and unit.mention.type == "MINUTE" for unit in stream.units[start:end])


def _overlap(a: Claim, b: Claim) -> bool:
    low, high = max(a.at, b.at), min(a.until, b.until)
    if high - low == 1:  # one shared unit: a common subject, or the object of one that is the subject of the other
        shared = [m for c in (a, b) for m in c.roles.values() if c.at <= low and m]
        return not any(m.start <= min(a.end, b.end) and m.end >= max(a.start, b.start) for m in shared)
    return high > low
