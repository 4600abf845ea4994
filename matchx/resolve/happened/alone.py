"""Pass 5b, goals told in a sentence that names nobody: "It was 2-1", "Parity was restored seven minutes into the half"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..case import Case

if TYPE_CHECKING:
    from .goals import Goal

_BESIDE = frozenset("by from with past off of over on beyond against for".split())  # behind these nobody shoots


def told_alone(item: Goal) -> bool:
    """Whether a goal is told in a sentence that names nobody."""
    return bool(item.told[0].tags.get("alone"))


def take(case: Case, goals: list[Goal], items: list[Goal]) -> list[Goal]:
    """A sentence that names nobody ("It was 2-1") tells of the goal beside it, or of one by the man who was told of just before.

    Such goals stay loose: they count only where the final score asks for one more.
    """
    loose: list[Goal] = []
    told = [one.sentence for goal in goals for one in goal.told] + [one.sentence for one in case.active("disallowed_goal")]
    for item in items:
        if case.live or any(item.sentence - 1 <= sentence <= item.sentence + 1 for sentence in told):
            _date(case, goals, item)
            continue
        if any(abs(other.sentence - item.sentence) <= 2 for other in loose):
            continue
        first, words = case.doc.sentences[_scene(case, item.sentence)][0], case.doc.tokens
        names = {
            person
            for mention in case.mentions
            if first <= mention.first and mention.end <= item.place and mention.type == "PLAYER" and mention.value
            and words[mention.last].word not in ("'s", "'") and words[mention.first - 1].word not in _BESIDE
            and (person := case.named.get(mention.first, str(mention.value[0]))) not in case.keepers
        }  # fmt: skip
        shots = [
            shooter
            for hint in case.active("hint")
            if first <= case.doc.sentences[hint.sentence][0] and hint.claim.end <= item.place
            and (shooter := hint.people.get("scorer")) and shooter not in case.keepers
        ]  # fmt: skip
        if len(names) == 1 or shots:  # else the last one of whom a shot is told, or to whom the ball was played
            guess = names.pop() if len(names) == 1 else shots[-1]
            item.guess, item.team = guess, case.person_team.get(guess, item.team)
            loose.append(item)
    return loose


def _scene(case: Case, sentence: int) -> int:
    """The last sentence before one that names a man: "... found Smith at the far post. One touch, bang. 2-0." """
    at = max(sentence - 1, 0)
    block = case.block_of(case.doc.sentences[sentence][0])
    while (
        at > max(0, sentence - _FAR)
        and case.block_of(case.doc.sentences[at - 1][0]) == block
        and not any(m.type in ("PLAYER", "KEEPER") for m in case.in_sentence(at))
    ):
        at -= 1
    return at


_FAR = 3  # sentences


def _date(case: Case, goals: list[Goal], item: Goal) -> None:
    """ "Parity was restored on 52 minutes. Smith's throw ..., and Jones forced it in": the time of the goal told next.

    So where the sentence itself goes on: "The lead was doubled on 52 minutes, Smith squaring for Jones to score".
    """
    if case.live or not item.clock.known:
        return
    behind = [[told for told in goal.told if told.claim.start >= item.place and not told.summary] for goal in goals]
    here = [goal for goal, told in zip(goals, behind, strict=True) if any(one.sentence == item.sentence for one in told)]
    next_ = here or [
        goal for goal, told in zip(goals, behind, strict=True) if any(one.sentence == item.sentence + 1 for one in told)
    ]
    if len(next_) == 1 and not next_[0].dated and not any(goal.clock == item.clock for goal in goals):
        case.note("merge", "what stands before it tells its time", next_[0].told[0])
        next_[0].clock = item.clock
