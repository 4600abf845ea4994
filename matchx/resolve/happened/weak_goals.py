"""Pass 5b, weak tellings: goals that no word calls so, found where the final score has more than are told.

A man's shot, a man with his minute, a man and the score behind him may each have been a goal. What stands around them adds
up: a time, a score, a side that "went in front" in the same breath; what failed, or is told as another's, speaks against it.
Only where the final score leaves room do the best of them count.
"""

from __future__ import annotations

import re
from collections import defaultdict

from ... import pack
from ...model import Clock
from ...record import record, replace
from ..case import AWAY, HOME, Case, Told
from ..ledger.standing import elsewhere, strangers
from ..sides import sides
from ..sides.ties import ACTOR
from ..spot.penalty import Penalty
from . import assists
from .goals import Goal

_ENOUGH = 1.65
_OF_SIDE = 1.25  # enough for a man who is known to play for a side that lacks a goal
_NOT_RUNNING = ("half_time", "full_time", "penalties", "aggregate", "other", "line")
_SAYS_GOAL = pack.pattern(
    r"\b(?:lead|ahead|in front|level|parity|on terms|all square|equali[sz]ers?|levell?er|opener|winner|breakthrough|deadlock"
    r"|deficit|arrears|goals?|scor\w+|net|advantage|first|second|third|fourth|fifth|consolation|two|three|four|five|points?"
    r"|wins?|won|victory|draw|drew|seal\w*|settl\w+|enough|difference|sink|sank|decisive|clinch\w*|comeback|reply|response|answer)\b",
    re.IGNORECASE,
)
_FAILED = pack.pattern(
    r"\b(?:almost|nearly|wide|over the (?:bar|top)|off target|inches|saved?|denied|blocked|cleared|post|(?:cross)?bar|woodwork|upright"
    r"|side[- ]netting|aside|(?:off|on) the (?:goal[- ]?)?line|in the (?:right place|way)|got back|behind for|roof of the net"
    r"|just (?:behind|ahead|in front)|too (?:far|high|heavy|strong|long|late)|clung|smother\w*|gather\w*|claimed|tipp\w+|parr(?:y|ied)|palm\w+|beat(?:en)? (?:away|out)|push\w* (?:away|out|round))\b",
    re.IGNORECASE,
)
_SET_PIECE = pack.pattern(r"\bfree[- ]kick\b|\bcorner\b")  # perhaps another's goal


@record(frozen=False)
class _Candidate:
    told: Told
    person: str
    value: float
    plain: bool  # no card and no change is told in the sentence


def run(case: Case, goals: list[Goal], counts: dict[str, int], loose: list[Goal], penalties: list[Penalty]) -> bool:
    """Take the hints for goals that the final score asks for; returns whether there were any."""
    told = case.active("hint")
    final = case.facts.get("full_time")
    if case.live or not told or not final or len(case.teams) < 2:
        return False
    _date(case, told, goals)
    missing = _missing(case, goals, counts, final)
    found = [
        item for item in _candidates(case, told, goals, loose, penalties)
        if item.value >= _ENOUGH or item.value >= _OF_SIDE and item.plain and missing.get(case.person_team.get(item.person, -1), 0) > 0
    ]  # fmt: skip
    if not found or not any(count > 0 for count in missing.values()):
        return False
    for candidate in found:
        _call(candidate.told, "goal")
    sides.run(case)  # whose man he is, as far as the text tells it of one who scores
    taken = unplaced = 0
    for candidate in sorted(found, key=lambda item: (-item.value, item.told.claim.start)):
        open_sides = [side for side in (HOME, AWAY) if missing[side] > 0]
        side = case.person_team.get(candidate.person, open_sides[0] if len(open_sides) == 1 else None)
        if sum(missing[side] for side in open_sides) <= unplaced or side not in (*open_sides, None):
            _call(candidate.told, "hint")
            continue
        if side is None:
            unplaced += 1  # for one of the two sides
        else:
            missing[side] -= 1
        taken += 1
        _take(case, candidate, side, goals)
    sides.run(case)
    return taken > 0


def _call(told: Told, kind: str) -> None:
    told.claim = replace(told.claim, kind=kind)


def _missing(case: Case, goals: list[Goal], counts: dict[str, int], final: tuple[int, int]) -> dict[int, int]:
    """How many goals of each side nobody tells."""
    have = {HOME: 0, AWAY: 0}
    told: dict[str, int] = defaultdict(int)
    for goal in goals:
        if goal.team is not None:
            have[goal.team] += 1
        if goal.scorer:
            told[goal.scorer] += 1
    for scorer, count in counts.items():
        side = case.person_team.get(scorer)
        if side is not None:
            have[side] += max(0, count - told[scorer])
    unknown = sum(goal.team is None for goal in goals)
    return {side: final[side] - have[side] - unknown for side in (HOME, AWAY)}


def _candidates(
    case: Case, hints: list[Told], goals: list[Goal], loose: list[Goal], penalties: list[Penalty]
) -> list[_Candidate]:
    """One candidate for each man and sentence, the best."""
    scored: dict[int, set[str | None]] = defaultdict(set)
    for goal in goals:
        for told in goal.told:
            scored[told.sentence].add(goal.scorer)
    dated = {(one.sentence, goal.clock) for goal in goals if goal.clock.known for one in goal.told}
    unnamed: dict[int, list[Goal]] = defaultdict(list)
    for goal in loose:
        for told in goal.told:
            unnamed[told.sentence].append(goal)
    others: dict[int, list[Told]] = defaultdict(list)
    for told in case.active("chance", "disallowed_goal", "shootout_kick"):
        others[told.sentence].append(told)
    else_told: dict[int, list[Told]] = defaultdict(list)
    for told in case.active("card", "substitution"):
        else_told[told.sentence].append(told)
    feeds: dict[int, list[Told]] = defaultdict(list)
    for told in case.facts.get("fed", ()):
        feeds[told.sentence].append(told)
    missed: dict[int, set[str | None]] = defaultdict(set)
    for penalty in penalties:
        if penalty.kick is not None and penalty.outcome != "scored":  # "slammed a penalty against the bar"
            missed[penalty.kick.sentence].add(penalty.taker)
    scores = {
        case.sentence_of(m.first): m.first
        for m in case.mentions
        if m.type == "SCORE" and m.value and not any(m.traits.get(key) for key in _NOT_RUNNING)
    }
    struck = {told.claim.end for told in hints}  # "whipped" is a shot and a cross: no word behind it says which
    best: dict[tuple[str, int], _Candidate] = {}
    for told in hints:
        person, at = told.people.get("scorer"), told.sentence
        again = bool(told.tags.get("rebound"))  # tells what came behind a miss of his
        lately = (scored,) if again else (scored, missed)
        if not person or person in case.keepers or any(person in men[near] for men in lately for near in (at - 1, at, at + 1)):
            continue
        if told.clock.known and (at, told.clock) in dated:
            continue  # what went before the goal of that minute
        failed_before = [one for one in others[at] if again and one.claim.end <= told.claim.start]
        if any(_against(one, person) for one in others[at] if one not in failed_before):
            continue
        if any(_within(told, one) for one in else_told[at]):
            continue
        if any(_around(told, one, person) for one in others[at]) or any(
            _passed_on(case, told, feed) and feed.claim.end not in struck or _made(told, feed, hints) for feed in feeds[at]
        ):
            continue
        score = told.claim.roles.get("score")
        if score and (elsewhere(case, score) or strangers(case, score)):
            continue
        if told.claim.rule == "hint.dated_list" and not _SAYS_GOAL.search(case.doc.work, *_span(case, at)):
            continue
        sides = (None, case.person_team.get(person))
        beside = any(goal.team in sides for near in (at - 1, at, at + 1) for goal in unnamed[near])
        if told.tags.get("needs") and not beside:
            continue
        start, end = _span(case, at)
        value = float(told.tags["weight"])
        value += 1.0 * beside
        value += 0.6 * any(_rebound(case, one, told, person) for one in others[at])
        value += 0.6 * (told.clock.known or told.clock.ranged)
        value += 0.8 * (scores.get(at, -1) > told.claim.at or at + 1 in scores and _short(case, at + 1))
        value += 0.4 * bool(_SAYS_GOAL.search(case.doc.work, start, end))
        failed = _FAILED.search(case.doc.work, told.claim.start, end)
        value -= 1.0 * bool(failed and not any(_of_another(one, person, failed.start()) for one in others[at]))
        value -= 0.6 * bool(scored[at] or missed[at] and not again)
        value -= 0.5 * bool(_SET_PIECE.search(case.doc.work, told.claim.start, told.claim.end))
        known = best.get((person, at))
        if known is None or value > known.value:
            best[person, at] = _Candidate(told, person, value, not else_told[at])
        else:
            known.value += 0.3  # told in more than one way
    return list(best.values())


def _span(case: Case, sentence: int) -> tuple[int, int]:
    first, last = case.doc.sentences[sentence]
    return case.doc.tokens[first].start, case.doc.tokens[last - 1].end


def _short(case: Case, sentence: int) -> bool:
    first, last = case.doc.sentences[sentence]
    return last - first <= 8


def _rebound(case: Case, other: Told, told: Told, person: str) -> bool:
    """Whether another man's shot was stopped: "Ek's shot was spilled and Lund reacted quickest", "... when Ek hit the post"."""
    stopped = other.kind == "chance" and other.tags.get("outcome") in ("saved", "woodwork", "blocked")
    if not stopped or other.people.get("shooter") in (None, person):
        return False
    between = case.doc.work[told.claim.end : other.claim.start].strip(" ,") if told.claim.end < other.claim.start else ""
    return other.claim.end <= told.claim.end or between in ("when", "after", "as", "once")


def _within(told: Told, other: Told) -> bool:
    """Whether the words are those of a man's card or change: "was the first to be sent off", "swapped Ek for Lund"."""
    inside = other.claim.start <= told.claim.start and told.claim.end <= other.claim.end
    return inside and told.people["scorer"] in other.people.values()


def _around(told: Told, other: Told, person: str) -> bool:
    """Whether the words stand within what is told of another man's attempt: "Ek, put through by Lund's header, hit the post"."""
    shooter = other.people.get(ACTOR[other.kind])
    return shooter not in (None, person) and other.claim.start <= told.claim.start and told.claim.end <= other.claim.end


def _passed_on(case: Case, told: Told, feed: Told) -> bool:
    """Whether the man played the ball to another: "Lund flicked on", "Lund kept his cool to pick out Ek"."""
    same = feed.claim.roles["a"] is told.claim.roles["scorer"] and told.claim.end < feed.claim.end
    return same and len(case.doc.work[told.claim.end : feed.claim.end].split()) <= _SOON


def _made(told: Told, feed: Told, hints: list[Told]) -> bool:
    """Whether his shot was the ball that another man met behind it: "Lund's back-heel, Ek's drive, the keeper motionless"."""
    own = feed.claim.roles["a"] is told.claim.roles["scorer"] and feed.claim.end == told.claim.end
    return own and any(
        other.sentence == told.sentence and other.claim.rule in _SHOTS and other.claim.start >= told.claim.end
        for other in hints
    )


_SOON = 4  # words
_SHOTS = ("hint.shot", "hint.body_noun", "hint.with_shot")


def _against(other: Told, person: str) -> bool:
    """Whether what is told in the same sentence says what became of his attempt."""
    if other.people.get(ACTOR[other.kind]) != person:
        return False
    return other.claim.kind != "chance" or other.tags.get("outcome") != "missed"


def _of_another(other: Told, person: str, place: int) -> bool:
    """Whether a word tells of another man's attempt: "Lund was quickest when Ek's shot came back off the post"."""
    shooter = other.people.get(ACTOR[other.kind])
    return shooter not in (None, person) and other.claim.start <= place < other.claim.end


def _date(case: Case, hints: list[Told], goals: list[Goal]) -> None:
    """A man's only goal that no telling dates is the one that he seems to have scored in a sentence of one time."""
    for told in hints:
        own = [goal for goal in goals if goal.scorer == told.people.get("scorer")]
        next_to = len(own) == 1 and told.sentence - own[0].sentence in (0, 1)
        if len(own) != 1 or own[0].dated or not (next_to or own[0].summary and told.claim.rule == "hint.idiom"):
            continue
        clock = _only_clock(case, told)
        if clock.known and not any(
            one.kind == "goal" or one.people.get("shooter") == own[0].scorer and not one.dropped
            for one in case.told_in(told.sentence)
        ):
            _call(told, "goal")
            own[0].told.append(told)
            own[0].clock, own[0].sentence, own[0].place = clock, told.sentence, told.claim.start


def _only_clock(case: Case, told: Told) -> Clock:
    """The time of the sentence, where all that is told in it has the same."""
    clocks = {one.clock.key(): one.clock for one in case.told_in(told.sentence) if one.clock.known and not one.dropped}
    return next(iter(clocks.values())) if len(clocks) == 1 else Clock()


def _take(case: Case, candidate: _Candidate, side: int | None, goals: list[Goal]) -> None:
    """The hint is a goal: with the telling beside it that names nobody, if there is one."""
    told = candidate.told
    told.team = side
    rebound = any(_rebound(case, one, told, candidate.person) for one in case.told_in(told.sentence) if not one.dropped)
    if rebound and not told.clock.known and (clock := _only_clock(case, told)).known:
        told.clock = clock  # "Ek's shot was spilled after 20 minutes and Lund reacted quickest"
    score = told.claim.roles["score"].value if "score" in told.claim.roles else None
    maker = assists.maker(case, told)
    fields = {"assist": maker} if maker not in (None, candidate.person) else {}
    goals.append(
        Goal([told], candidate.person, side, told.clock, told.sentence, told.claim.start, {}, fields, score, told.summary)
    )
    case.note("hints", f"{candidate.person} scored: the final score asks for another goal", told)
    for chance in case.active("chance"):
        if chance.sentence == told.sentence and chance.people.get("shooter") == candidate.person:
            case.drop(chance, "hints", "it was a goal")
