"""Pass 5a, penalties of which nobody says that one was given: a foul, and beside it the spot and a kick."""

from __future__ import annotations

from ... import pack
from ..case import Case, Told
from ..clock.clock_tools import merged
from ..people.people import who
from ..people.register import PERSON_TYPES
from . import kicks
from .penalty import Penalty

_BEHIND = 2  # sentences from the foul to the kick
_NEAR = 6  # words from a goal to the spot


def by_foul(case: Case, found: list[Penalty], said: dict[int, list[Told]]) -> list[Penalty]:
    """ "Reid was tripped by Cole. Shaw sent the goalkeeper the wrong way from twelve yards." """
    out: list[Penalty] = []
    if case.live:
        return out
    told = {near.sentence for penalty in found for near in penalty.told}
    for foul in case.active("foul"):
        beside = told & set(range(foul.sentence - 2, foul.sentence + 3))
        if foul.sentence in told or not foul.people:
            continue
        lead = foul.sentence - 1
        lead += lead < 0 or case.block_of(case.doc.sentences[lead][0]) != foul.block
        if kicks.turned_down(said, range(lead, foul.sentence + 1)):
            continue
        penalty = Penalty(told=[foul], clock=foul.clock, award=foul, place=foul.claim.start)
        penalty.roles = {role: person for role, person in foul.people.items() if role in ("won_by", "conceded_by")}
        by, on = foul.people.get("conceded_by"), foul.people.get("won_by")
        side = case.person_team.get(on or "")
        penalty.team = side if side is not None or by not in case.person_team else 1 - case.person_team[by]
        if not kicks.find(case, penalty, said) or penalty.kick is None:
            continue
        if beside and penalty.kick.sentence != foul.sentence:
            continue  # of the penalty told there
        cues = _cues(said, range(foul.sentence, penalty.kick.sentence + 1), foul)
        before = [t for t in said.get(foul.sentence - 1, ()) if t.tags.get("cue") == "sure" and t.block == foul.block]
        sure = before or "sure" in cues or "kick" in cues and not foul.tags.get("vague")
        story = range(foul.sentence, penalty.kick.sentence + 1)
        if sure and not kicks.turned_down(said, story) and penalty.kick.sentence <= foul.sentence + _BEHIND:
            if before:  # "they led from the spot after 20 minutes. Reid was tripped by Cole ..."
                penalty.clock = merged(before[-1].clock, penalty.clock)
            out.append(penalty)
            told.update(one.sentence for one in penalty.told)
    return out


_SPOT = pack.pattern(
    r"^(?:from|off|via) the (?:penalty )?spot\b|^(?:with|via|through) an? (?:\w+ ){0,3}(?:penalty|spot-?kick)\b"
)
_OPEN_PLAY = frozenset("header headed volley volleyed half-volley cross pull-back cutback cut-back corner free-kick".split())


def by_goal(case: Case, found: list[Penalty], said: dict[int, list[Told]]) -> list[Penalty]:
    """ "Reid drew them level in the 63rd minute from the spot": a goal, and the spot right beside it."""
    out: list[Penalty] = []
    told = {near.sentence for penalty in found for near in penalty.told}
    for goal in case.active("goal") if not case.live else ():
        scorer = who(goal, "scorer")
        if scorer is None or goal.sentence in told or goal.tags.get("own_goal") or goal.tags.get("body_part") == "head":
            continue
        if any(_beside(case, goal, cue) for cue in said.get(goal.sentence, ()) if cue.tags.get("cue") == "sure"):
            penalty = Penalty(told=[goal], clock=goal.clock, place=goal.claim.start, team=goal.team)
            kicks.take(case, penalty, goal, scorer, [goal])
            out.append(penalty)
            told.add(goal.sentence)
    return out


def _beside(case: Case, goal: Told, cue: Told) -> bool:
    """Whether the words of the spot stand behind those of a goal, or open its clause, with nobody and no cross between."""
    work, low, high = case.doc.work, goal.claim.end, cue.claim.start
    if not _SPOT.match(work[high : cue.claim.end].lower()):
        return False
    if high < low:
        return cue.claim.end <= goal.claim.start and work[cue.claim.end : goal.claim.start].strip() == ","
    named = any(low <= m.start < high and m.type in PERSON_TYPES for m in case.in_sentence(goal.sentence))
    return (
        not named and len(work[low:high].split()) <= _NEAR and not _OPEN_PLAY & {*work[goal.claim.start : high].lower().split()}
    )


def _cues(said: dict[int, list[Told]], sentences: range, foul: Told) -> set[str]:
    """What is said of a kick in some sentences, outside the words of the foul itself."""
    near = (told for number in sentences for told in said.get(number, ()) if "cue" in told.tags)
    return {told.tags["cue"] for told in near if told.tags["cue"] == "sure" or not kicks.overlap(told, foul)}
