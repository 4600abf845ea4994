"""Pass 5c, goals that were not given: by a ruling that names the goal, or by what is told behind it.

The goal is often told first as if it counted, and the ruling in the next sentence or two: "Orr thumped it beyond Lunt. He had
not seen the flag." Which goal then does not count, is told by words of the ball in the net, or by the final score, where it has
one goal too many.
"""

from __future__ import annotations

from ... import pack
from ..case import Case, Happening, Told
from ..clock.clock_tools import agree, merged
from ..people.antecedents import PRONOUNS
from ..spot.penalty import listed
from .goals import Goal
from .happenings import beside, make, merge
from .refused_told import TURN, in_net, leads_to, ruled, scorer_of, take, turned, who_had_net, why


def run(case: Case, goals: list[Goal]) -> None:
    """Append the goals not given; of those told as goals take them out."""
    found: list[Happening] = []
    said = {} if case.live else listed(case, "refusal", "goal", "chance", "kick_told")
    for told in case.as_played("disallowed_goal"):
        scorer = told.people.get("scorer")
        reason = told.tags.get("reason")
        if told.tags.get("offender") and (other := _named_before(found, told)):
            other.fields["reason"] = reason  # "ruled out Thiel's goal because Ross had strayed offside"
            continue
        if reason is None and any(beside(case, told, t, 0) for t in case.active("var")):
            reason = "var"  # "after a check of the monitor it was annulled"
        if scorer is None and told.tags.get("anonymous") and (said_before := _before(found, told)):
            merge(case, said_before, told)
            continue
        if scorer is None and "scorer" not in told.claim.roles:
            scorer = _take_goal(case, goals, told) or _take_behind(case, goals, told, said) or who_had_net(case, told, said)
        twin = next((h for h in found if _same(case, h, told, scorer)), None)
        if twin:
            merge(case, twin, told)
            twin.fields["reason"] = twin.fields.get("reason") if twin.fields.get("reason") not in (None, "var") else reason
            twin.fields["player"] = twin.fields.get("player") or scorer
            continue
        if scorer is None and told.team is None and told.tags.get("anonymous"):
            continue
        _same_breath(case, goals, told, scorer)
        event = make(told, "disallowed_goal", {"player": scorer, "reason": reason})
        if event.team is None and scorer:
            event.team = case.person_team.get(scorer)
        found.append(event)
        if not case.live:
            _own_words(case, goals, event)
    if not case.live and case.teams:
        if len(case.teams) == 2:
            ruled(case, goals, found, said)
        turned(case, goals, found, said)
        in_net(case, goals, found, said)
    for event in found:
        _dated(case, event, said)
        if event.fields["reason"] in (None, "var"):
            event.fields["reason"] = why(event.told[-1], said) or event.fields["reason"]
    case.happenings.extend(found)


def _named_before(found: list[Happening], told: Told) -> Happening | None:
    """The goal not given whose scorer the sentence names before an offender."""
    return next(
        (
            event
            for event in reversed(found[-6:])
            if event.fields.get("player")
            and any(one.sentence == told.sentence and one.claim.start < told.claim.start for one in event.told)
            and not event.told[0].tags.get("offender")
        ),
        None,
    )


def _before(found: list[Happening], told: Told) -> Happening | None:
    """The goal not given of which the same sentence has told already: "had strayed offside, and the goal was scrubbed out"."""
    return next(
        (
            h
            for h in found[-3:]
            if h.fields.get("player")
            and any(one.sentence == told.sentence and one.claim.end <= told.claim.start for one in h.told)
        ),
        None,
    )


def _same(case: Case, event: Happening, told: Told, scorer: str | None) -> bool:
    if scorer and event.fields.get("player") not in (None, scorer) or not agree(event.clock, told.clock, 2):
        return False
    again = told.summary or event.summary or case.live
    return any(beside(case, other, told, 2) for other in event.told) or bool(scorer) and again


def _take_goal(case: Case, goals: list[Goal], told: Told) -> str | None:
    """ "But the flag was up": the goal claim just before is the one that was not given."""
    before = [g for g in goals if g.told[-1].claim.start < told.claim.start and any(beside(case, t, told) for t in g.told)]
    before = [g for g in before if agree(g.clock, told.clock, 2)]
    if not before or not told.tags.get("anonymous"):
        return None
    goal = max(before, key=lambda g: g.place)
    if len({t.sentence for t in goal.told}) > 2:
        return None
    take(case, goals, goal)
    if not told.clock.known:
        told.clock = goal.clock
    told.team = goal.team if told.team is None else told.team
    return goal.scorer


def _take_behind(case: Case, goals: list[Goal], told: Told, said: dict[int, list[Told]]) -> str | None:
    """ "Leeds had a goal ruled out, as Thiel was penalised before Ross nodded in": the goal too many behind the ruling."""
    final = case.facts.get("full_time")
    if case.live:
        return None
    if told.tags.get("anonymous"):  # "the flag cut short the celebrations after Ross had tapped in"
        goal = next((g for g in goals if len(g.told) == 1 and g.told[0].sentence == told.sentence and not g.score), None)
        after = goal and _AFTER.match(case.doc.work.lower(), told.claim.end, goal.told[0].claim.start)
        if goal and (after or leads_to(case, told.claim, goal.told[0].claim)):
            take(case, goals, goal)
            told.clock = merged(told.clock, goal.clock)
            told.team = goal.team if told.team is None else told.team
            return goal.scorer
    if told.team is None:
        return None
    nets = [t for t in said.get(told.sentence, ()) if t.tags.get("net") and t.claim.start > told.claim.start]
    men = [man for net in nets if (man := scorer_of(case, said, net)) and case.person_team.get(man, told.team) == told.team]
    inside = [
        t for t in said.get(told.sentence, ()) if t.kind == "kick_told" and told.claim.start < t.claim.start < told.claim.end
    ]
    men += [
        man for t in inside if t.tags["outcome"] == "scored" and (man := t.people.get("taker"))
    ]  # "had one ruled out, Smith turning it in from an offside position"
    if men and not any(t.kind == "goal" for t in said.get(told.sentence, ())):
        return men[0]
    if final is None or not any(t.kind == "goal" for t in said.get(told.sentence, ())):
        return None
    behind = [g for g in goals if g.told[-1].sentence == told.sentence and g.told[-1].claim.start >= told.claim.start]
    behind = [g for g in behind if g.team in (None, told.team) and not g.score and len(g.told) == 1]
    if len(behind) != 1 or len(goals) <= sum(final) and sum(g.team == told.team for g in goals) <= final[told.team]:
        return None
    take(case, goals, behind[0])
    return behind[0].scorer


_AFTER = pack.pattern(r"[^,;:.]*\b(?:after|when|as)(?: [\w' -]*)?$")


def _same_breath(case: Case, goals: list[Goal], told: Told, scorer: str | None) -> None:
    """ "The crowd thought Reid had levelled, but his effort was ruled out": the goal told just before, of him whom "his" means."""
    his = told.claim.roles.get("scorer")
    if case.live or his is None or his.type not in PRONOUNS:
        return
    for goal in [g for g in goals if g.scorer == scorer and len(g.told) == 1 and not g.score]:
        one = goal.told[0]
        if one.sentence == told.sentence and one.claim.start < told.claim.start and agree(one.clock, told.clock, 1):
            between = case.doc.work[one.claim.end : told.claim.end].lower()
            if TURN.search(between) and not _OTHER.search(between):
                take(case, goals, goal)
                told.clock = merged(told.clock, goal.clock)
                told.team = goal.team if told.team is None else told.team


_OTHER = pack.pattern(r"\b(?:second|another|third|later|other|next|more|too)\b")


def _own_words(case: Case, goals: list[Goal], event: Happening) -> None:
    """ "Reid was judged to have used an arm before he slid it in", "had one chalked off, Reid having strayed before he slid it
    in": the goal behind a ruling that names the man is that one."""
    told = event.told[0]
    for goal in list(goals):
        claim = goal.told[-1].claim
        inside = len(goal.told) == 1 and goal.told[0].sentence == told.sentence and claim.start >= told.claim.end - 1
        if not inside or event.fields.get("player") not in (None, goal.scorer) or goal.score:
            continue
        if leads_to(case, told.claim, claim):
            take(case, goals, goal)
            event.fields["player"] = goal.scorer
            event.clock = merged(event.clock, goal.clock)


def _dated(case: Case, event: Happening, said: dict[int, list[Told]]) -> None:
    """ "... and the Hammers' 92nd-minute goal was one no more": a goal of nobody in the same sentence tells the time."""
    if event.clock.known or event.clock.ranged:
        return
    sentences = {told.sentence for told in event.told}
    for told in (told for sentence in sentences for told in said.get(sentence, ())):
        if told.kind == "goal" and told.tags.get("anonymous") and told.clock.known and not told.dropped:
            event.clock = told.clock
            event.team = told.team if event.team is None else event.team
            case.drop(told, "merge", "this goal was not given")
            return
    before = said.get(min(sentences) - 1, ())
    for told in (
        () if any(one.kind == "goal" and not one.dropped for one in before) else before
    ):  # "They celebrated on 73 minutes. Smith had tapped in, but ..."
        if told.tags.get("net") and told.clock.known and told.block == event.told[0].block:
            event.clock = told.clock
