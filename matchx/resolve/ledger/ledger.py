"""Pass 6, ledger: the goals against the scores that the text states.

The final score says how many goals each side has. What is too much is joined or left out, the uncertain first; what is
missing is filled where only one reading fits ("both goals": an unnamed equaliser), and else reported, never invented.
"""

from __future__ import annotations

from collections import Counter

from ...model import Clock, Warning_
from ...record import replace
from ..case import AWAY, HOME, Case, Happening
from ..clock.clock_tools import agree, bounds
from ..happened.goals import Goal, join
from ..happened.retold import apart, same
from ..sides import sides
from ..sides.scorers import SUREST, choose


def assign(case: Case, goals: list[Goal], counts: dict[str, int]) -> None:
    """Choose the sides of the scorers so that they agree best with what is known of them and with every stated score."""
    if len(case.teams) < 2 or not goals:
        return
    best = choose(case, goals, counts)
    for goal in goals:  # a deflection of a man whose side already has its goals was an own goal
        if goal.scorer and not goal.penalty and not goal.fields.get("own_goal") and _deflected(case, goal):
            _turn(case, goal, True)
            other = choose(case, goals, counts)
            if other.fit > best.fit + 2.0:
                case.note("ledger", f"{goal.scorer}'s deflection was an own goal: only so do the scores agree", goal.told[0])
                best = other
            else:
                _turn(case, goal, False)
    final = best.final
    if final and final != case.facts.get("full_time"):
        case.facts["full_time"] = final
        case.note("ledger", f"final score {final[0]}-{final[1]}: so the scorers are of the sides")
    surest = SUREST / 2 if final and sum(final) == len(goals) else SUREST / 4  # a goal missed or made up misleads
    for man, side in best.sides.items():
        person, own = man
        if (side == HOME) != (best.lean[man] > 0):
            case.note("ledger", f"{person} plays for {case.teams[1 - side if own else side]}: only so do the scores agree")
        told = max(-surest, min(surest, best.odds[man] - best.lean[man]))
        case.settled[person] = -told if own else told
    for goal in goals:
        if goal.scorer:
            goal.team = best.sides[(goal.scorer, bool(goal.fields.get("own_goal")))]


def _turn(case: Case, goal: Goal, own: bool) -> None:
    """Take a goal for an own goal, or not: whose keeper was beaten hangs on it, and so do the sides."""
    goal.fields["own_goal"] = own
    for told in goal.told:
        told.claim = replace(told.claim, tags={**told.claim.tags, "own_goal": own})
    sides.run(case)


_DEFLECTIONS = frozenset(
    "diverted diverting deflected deflecting sliced slicing shin shinned inadvertently unwittingly accidentally".split()
)
_ARTICLES = frozenset("a an the his her their another that this".split())


def _deflected(case: Case, goal: Goal) -> bool:
    """Whether he turned the ball, or sliced it; "a deflected shot" is only his shot."""
    for told in goal.told:
        if told.claim.rule.endswith(".passive") and "keeper" in told.claim.roles:
            return True  # "turned past Lund by the head of Ek": perhaps his own goalkeeper
        words = case.doc.work[told.claim.start : told.claim.end].lower().split()
        if any(word in _DEFLECTIONS and before not in _ARTICLES for before, word in zip(["", *words], words, strict=False)):
            return True
    return False


def run(case: Case, goals: list[Goal], counts: dict[str, int], loose: list[Goal]) -> None:
    """Settle the goals and append their happenings."""
    final = case.facts.get("full_time")
    _credit(case, goals, counts, loose)
    if final == (0, 0) and len(goals) == 1 and not case.live:
        case.note("ledger", "left out: the match was goalless", goals[0].told[0])
        goals.clear()
    if final and len(case.teams) == 2:
        _fill_sides(goals, loose, final)
        for side in (HOME, AWAY):
            _settle(case, goals, loose, side, final[side])
        _adopt(case, goals, loose, sum(final))
        _date(case, goals, loose, final)
        _report(case, goals, final)
    else:
        _join_repeats(case, goals, counts)
        _count_on(case, goals, loose)
    for goal in goals:
        fields = {"player": goal.scorer, "penalty": goal.penalty, "own_goal": bool(goal.fields.get("own_goal")),
                  "assist": goal.fields.get("assist"), "body_part": goal.fields.get("body_part"),
                  "set_piece": "penalty" if goal.penalty else goal.fields.get("set_piece"), "stated": goal.score,
                  "effect": goal.tags.get("effect"), "ordinal": goal.tags.get("ordinal"),
                  "nth": goal.tags.get("team_ordinal")}  # fmt: skip
        if fields["assist"] == goal.scorer or goal.penalty or fields["own_goal"] or _opposed(case, goal):
            fields["assist"] = None
        case.happenings.append(Happening("goal", goal.told, goal.clock, goal.team, fields, goal.place, goal.summary))


def _opposed(case: Case, goal: Goal) -> bool:
    """Whether the man who played the ball surely is of the other side."""
    maker = goal.fields.get("assist")
    side = case.person_team.get(maker or "")
    return side is not None and goal.team is not None and side != goal.team and abs(case.lean.get(maker or "", 0.0)) >= _SURELY


_SURELY = 2.0


def _credit(case: Case, goals: list[Goal], counts: dict[str, int], loose: list[Goal]) -> None:
    """ "Both goals for Atalanta by Koopmeiners": the unnamed goals of his side are his, as far as his number goes."""
    for scorer, count in counts.items():
        have = [goal for goal in goals if goal.scorer == scorer and not goal.fields.get("own_goal")]
        side = case.person_team.get(scorer)
        open_goals = [goal for goal in loose if goal.team is not None and goal.team == side]
        missing = count - len(have)
        final = case.facts.get("full_time")
        if missing > 0 and not open_goals and not case.live:
            have_of = Counter(goal.team for goal in goals)
            room = [each for each in (HOME, AWAY) if not final or have_of[each] + missing <= final[each]]
            if side is None and len(room) == 1:
                side = room[0]
            fits = side in room if side is not None else bool(room)
            counted = [told for told in case.active("goal") if told.tags.get("count") and told.people.get("scorer") == scorer]
            if counted and fits:  # a hat-trick is three goals, told or not
                proof = counted[0]
                clock = proof.clock if proof.clock.ranged and not have else Clock()
                goals.extend(
                    Goal([proof], scorer, side, clock, proof.sentence, proof.claim.start, summary=True) for _ in range(missing)
                )
                case.note("ledger", f"{scorer} is said to have scored {count}: {missing} of them not described", proof)
        if missing > 0 and open_goals:
            dated = sorted(open_goals, key=lambda goal: (not goal.dated, goal.place))
            for goal in dated[:missing]:
                goal.scorer, goal.team = scorer, side
                loose.remove(goal)
                goals.append(goal)
                case.note("ledger", f"unnamed goal credited to {scorer}, who scored {count}", goal.told[0])


def _fill_sides(goals: list[Goal], loose: list[Goal], final: tuple[int, int]) -> None:
    """Goals without a side go to the one that lacks them, where only one does."""
    have = Counter(goal.team for goal in goals)
    for goal in goals:
        if goal.team is None:
            open_sides = [side for side in (HOME, AWAY) if have[side] < final[side]]
            if len(open_sides) == 1:
                goal.team = open_sides[0]
                have[open_sides[0]] += 1
    for goal in loose:
        if goal.team is None:
            open_sides = [side for side in (HOME, AWAY) if have[side] < final[side]]
            if len(open_sides) == 1:
                goal.team = open_sides[0]


def _settle(case: Case, goals: list[Goal], loose: list[Goal], side: int, want: int) -> None:
    mine = [goal for goal in goals if goal.team == side]
    while len(mine) > want:
        pair = _joinable(mine) or _twice_told(case, mine)
        if pair:
            join(case, *pair)
            goals.remove(pair[1])
        else:
            weak = [goal for goal in mine if goal.scorer is None or not goal.dated and goal.summary]
            if not weak:
                break
            goals.remove(weak[-1])
            case.note("ledger", "left out: one goal more than the final score has", weak[-1].told[0])
        mine = [goal for goal in goals if goal.team == side]
    missing = want - len(mine)
    spare = [
        goal
        for goal in loose
        if goal.team == side and not any(agree(goal.clock, other.clock) and goal.dated and other.dated for other in mine)
    ]
    spare.sort(key=lambda goal: (not goal.dated, goal.place))
    if missing > 0 and spare and (len(spare) <= missing or spare[0].dated):
        for goal in spare[:missing]:
            if not goal.dated and any(abs(goal.sentence - other.sentence) <= 1 for other in mine):
                continue
            loose.remove(goal)
            goals.append(goal)
            goal.scorer = goal.scorer or goal.guess
            case.note("ledger", "a goal that names no scorer, which the final score asks for", goal.told[0])


def _adopt(case: Case, goals: list[Goal], loose: list[Goal], want: int) -> None:
    """A goal that a sentence without a name tells of the man before it, his side not being known, where goals are missing."""
    for goal in [goal for goal in loose if goal.guess and goal.team is None][: max(0, want - len(goals))]:
        loose.remove(goal)
        goals.append(goal)
        goal.scorer = goal.guess
        case.note("ledger", f"a goal that {goal.scorer} is told of just before", goal.told[0])


def _count_on(case: Case, goals: list[Goal], loose: list[Goal]) -> None:
    """Without a final score: a score told by itself behind a man's shot ("Header from Smith. 0-1") is one goal more."""
    for goal in [goal for goal in loose if goal.guess and goal.score]:
        before = sum(other.place < goal.place and not other.summary for other in goals)
        if sum(goal.score or ()) == before + 1:
            loose.remove(goal)
            goals.append(goal)
            goal.scorer = goal.guess
            case.note("ledger", f"a goal that {goal.scorer} is told of just before, by the score", goal.told[0])


def _date(case: Case, goals: list[Goal], loose: list[Goal], final: tuple[int, int]) -> None:
    """ "The visitors drew level after 31 minutes": where all goals of a side are told by name, it is one of those, and dates it.

    It must be clear which: the only one without a time that may have had this effect, or as many of them as such tellings.
    """
    if case.live:
        return
    for side in (HOME, AWAY):
        mine = [goal for goal in goals if goal.team == side]
        times = [goal for goal in loose if goal.team == side and goal.dated]
        if len(mine) != final[side] or not times:
            continue
        times.sort(key=lambda goal: (bounds(goal.clock) or (0.0,))[0])
        open_goals = [goal for goal in mine if not goal.clock.known]
        for telling in times:
            fits = [goal for goal in open_goals if same(goal, telling) and not _differ((goal, telling), "effect")]
            told = {goal.tags.get("effect") for goal in fits}
            effect = telling.tags.get("effect")
            if len(fits) > 1 and effect in told:
                fits = [goal for goal in fits if goal.tags.get("effect") == effect]
            if len(fits) > 1 and len(times) == len(open_goals):
                fits = fits[:1]
            if len(fits) == 1 and not any(agree(goal.clock, telling.clock) for goal in mine if goal.clock.known):
                join(case, fits[0], telling)
                loose.remove(telling)
                open_goals.remove(fits[0])


def _joinable(goals: list[Goal], others: list[Goal] | None = None) -> tuple[Goal, Goal] | None:
    """Two tellings that may be one goal after all: the same man, one of them without a time."""
    ranked = sorted(goals, key=lambda goal: (not goal.dated, goal.place))
    for second in reversed(ranked):
        for first in ranked:
            if (
                first is not second
                and same(first, second)
                and not apart(first, second, others or [])
                and not (first.clock.known and second.clock.known and bounds(first.clock) != bounds(second.clock))
            ):
                return first, second
    return None


def _twice_told(case: Case, goals: list[Goal]) -> tuple[Goal, Goal] | None:
    """One goal told twice with times that do not agree, one of them only rough or of words before it: the other stands."""
    for first in goals:
        for second in goals:
            one = first is not second and first.scorer and first.scorer == second.scorer and "ordinal" not in second.tags
            if (
                one
                and first.clock.known
                and (second.clock.ranged and not second.clock.known or _own_time(case, first) > _own_time(case, second))
            ):
                return first, second
    return None


def _own_time(case: Case, goal: Goal) -> bool:
    """Whether a time stands in a sentence that tells of the goal, rather than only in one before."""
    return any(m.type == "MINUTE" for told in goal.told for m in case.in_sentence(told.sentence))


def _join_repeats(case: Case, goals: list[Goal], counts: dict[str, int]) -> None:
    """Without a final score: a goal told again without its time is the one that has it, unless the man has several."""
    if case.live:
        return  # each entry of a live text tells of its own goal
    for scorer in dict.fromkeys(goal.scorer for goal in goals):
        mine = [goal for goal in goals if goal.scorer == scorer]
        if scorer is None or scorer in counts or any("ordinal" in goal.tags for goal in mine):
            continue
        while pair := _joinable(mine, goals):
            if any(_differ(pair, key) for key in ("assist", "effect")):
                break
            join(case, *pair)
            goals.remove(pair[1])
            mine.remove(pair[1])


def _differ(pair: tuple[Goal, Goal], key: str) -> bool:
    """Whether two tellings name different makers of the goal, or different effects on the score."""
    told = {goal.fields.get(key, goal.tags.get(key)) for goal in pair} - {None, "win"}
    return len(told) > 1


def _report(case: Case, goals: list[Goal], final: tuple[int, int]) -> None:
    for side in (HOME, AWAY):
        have = sum(goal.team == side for goal in goals)
        if have < final[side]:
            missing = final[side] - have
            plural = "s" if missing > 1 else ""
            case.warnings.append(Warning_("goal_not_described", f"{missing} goal{plural} of {case.teams[side]} not described"))
        elif have > final[side]:
            message = f"{have} goals of {case.teams[side]} are told, the score says {final[side]}"
            case.warnings.append(
                Warning_("score_mismatch", message, tuple(case.evidence(g.told[0]) for g in goals if g.team == side))
            )
