"""Pass 5c, goals that a ruling takes back which is told apart from them: the flag in the next sentence, the net that bulged for
nothing, the final score that has one goal too many."""

from __future__ import annotations

from ... import pack
from ...model import Claim, Mention
from ..case import Case, Happening, Told
from ..clock.clock_tools import agree, merged
from ..people.antecedents import PRONOUNS
from ..people.people import who
from ..people.register import PERSON_TYPES
from .goals import Goal
from .happenings import make

_OBJECT = frozenset("by from past beyond on against for with of beat beats denied to over under into at".split())
_THROUGH = frozenset("through via".split())
_REACH = 2  # sentences from a goal to why it was not given


def take(case: Case, goals: list[Goal], goal: Goal) -> None:
    goals.remove(goal)
    for other in goal.told:
        case.drop(other, "merge", "this goal was not given")


def _booked_for(case: Case, told: Told) -> bool:
    """Whether a foul is only what somebody is booked for: "Reid was cautioned for the foul"."""
    cards = (one for one in case.told_in(told.sentence) if one.kind == "card" and not one.dropped)
    return any(one.claim.start <= told.claim.start for one in cards)


def _behind(case: Case, said: dict[int, list[Told]], told: Told, last: int) -> list[Told]:
    """What is told of rulings behind a claim, up to the next goal or attempt of a later sentence."""
    out: list[Told] = []
    for sentence in range(told.sentence, last + 1):
        here = [t for t in said.get(sentence, ()) if sentence > told.sentence or t.claim.start > told.claim.start]
        if sentence > told.sentence and any(t.kind in ("goal", "chance") and not t.dropped and t.clock.known for t in here):
            break
        out += [t for t in here if t.kind == "refusal" and not (t.tags.get("reason") == "foul" and _booked_for(case, t))]
    return out


def _reason(rulings: list[Told]) -> str | None:
    """The offence that is told first, the flag before what else its sentence tells; the monitor only where nothing else is."""
    known = [told for told in rulings if told.tags.get("reason")]
    first = next((told for told in known if told.tags["reason"] != "var"), None)
    if first is None:
        return "var" if known else None
    beside = {str(told.tags["reason"]) for told in known if told.sentence == first.sentence}
    return "offside" if first.tags["reason"] == "foul" and "offside" in beside else str(first.tags["reason"])


def why(told: Told, said: dict[int, list[Told]]) -> str | None:
    near = [t for number in range(told.sentence - 1, told.sentence + 2) for t in said.get(number, ()) if t.kind == "refusal"]
    return _reason([t for t in near if t.tags.get("reason") not in (None, "var")])


def ruled(case: Case, goals: list[Goal], found: list[Happening], said: dict[int, list[Told]]) -> None:
    """Goals beyond the final score that a ruling follows; where none is known, those that a sure one does."""
    final = case.facts.get("full_time")
    kicks = {told.sentence for event in case.happenings if event.type == "penalty" for told in event.told}
    for goal in sorted(goals, key=lambda goal: -goal.place):
        account = [told for told in goal.told if not told.summary and not told.dropped]
        if not account or goal.score or len(account) != len(goal.told) or goal.fields.get("own_goal"):
            continue
        sides = [other.team for other in goals]
        sure = goal.team is not None and abs(case.lean.get(goal.scorer or "", 0.0)) >= 2.0
        over = final is not None and (
            len(goals) > sum(final) or sure and goal.team is not None and sides.count(goal.team) > final[goal.team]
        )
        told = account[-1]
        rulings = [
            one
            for one in _behind(case, said, account[0], told.sentence + _REACH)
            if one.sentence not in kicks
            and agree(one.clock, goal.clock, 3)
            and (one.sentence <= told.sentence + 1 or _plain(one))
        ]
        ruled = {one.sentence for event in found for one in event.told}
        again = any(g is not goal and g.scorer == goal.scorer and not (g.dated and goal.dated) for g in goals)
        if again or ruled & set(range(told.sentence, told.sentence + _REACH + 1)):
            continue
        if any(ruling.tags.get("stood") for ruling in rulings):
            continue
        reasons = {ruling.tags["reason"] for ruling in rulings if ruling.tags.get("reason")}
        told_off = any(_plain(ruling) for ruling in rulings) or "var" in reasons and len(reasons) > 1
        if not (over and (reasons or told_off) or final is None and told_off and len({one.sentence for one in goal.told}) == 1):
            continue
        case.note("merge", "a ruling behind it, and no room for it in the final score" if over else "a ruling behind it", told)
        event = make(told, "disallowed_goal", {"player": goal.scorer, "reason": _reason(rulings)}, goal.clock)
        event.team = goal.team
        take(case, goals, goal)
        found.append(event)


TURN = pack.pattern(r"\b(?:but|only|yet|however|though|although|until|except)\b")
_LED_ON = pack.pattern(r"^ ?, (?:he|she|they)\b")  # "when Reid did put it in, he had strayed"
_BLOWN = pack.pattern(r"^(?:the )?(?:referee|ref|official|whistle)\b(?: \w+){1,4} (?:foul|push|shove|pull|infringement|trip)\b")
_CLAIMED = pack.pattern(
    r"\b(?:claim|appeal|protest|suspicio|look|appear|seem|possib|perhaps|argu|might|may|thought|insist|complain|question|hint|lucky|said|says|felt|feel|reckon|belie|convinc|swore|winner|stood)"
)


_WHEN = frozenset("before when as after".split())


def leads_to(case: Case, ruling: Claim, goal: Claim) -> bool:
    """Whether a ruling is told of what a man did as, or before, he put the ball in: "had strayed offside before he slid it in"."""
    scorer = goal.roles.get("scorer")
    between = case.doc.work[ruling.start : goal.start].lower()
    sentence = case.sentence_of(scorer.first) if scorer else 0
    return (
        scorer is not None
        and scorer.type in PRONOUNS
        and between.split()[-1:] != []
        and between.split()[-1] in _WHEN
        and not goal.tags.get("effect")
        and not TURN.search(between)
        and not _MORE_THAN_ONCE.search(between)
        and not any(one.kind == "card" and one.claim.end <= goal.start for one in case.told_in(sentence))
    )


_MORE_THAN_ONCE = pack.pattern(r"\b(?:twice|again|times|already|earlier)\b")


def turned(case: Case, goals: list[Goal], found: list[Happening], said: dict[int, list[Told]]) -> None:
    """A goal that its own sentence takes back: "Reid put it over the line, but had been seen in an offside position"."""
    ruled = {one.sentence for event in found for one in event.told}
    for goal in sorted(goals, key=lambda goal: -goal.place):
        told = goal.told[-1]
        alone = len({one.sentence for one in goal.told}) == 1
        if not alone or told.summary or goal.score or goal.fields.get("own_goal") or told.sentence in ruled:
            continue
        # "..., but Reid was then penalised for handball and Cole scored": the offence gave the other a penalty
        other = max(
            (t.claim.end for g in goals if g.scorer != goal.scorer for t in g.told if t.sentence == told.sentence), default=0
        )
        behind = [one for one in case.told_in(told.sentence) if one.claim.start >= told.claim.end and not one.dropped]
        rulings = [
            one for one in behind if one.kind == "refusal" and (one.tags.get("reason") != "handball" or one.claim.start > other)
        ]
        fouls = [
            one
            for one in behind
            if one.kind == "foul" and one.people.get("conceded_by") == goal.scorer and one.claim.start > other
        ]
        plain = [one for one in rulings if one.tags.get("void") or one.tags.get("reason") in ("offside", "handball")]
        ahead = [
            one
            for one in case.told_in(told.sentence)
            if one.kind == "refusal"
            and one.tags.get("reason")
            and not one.tags.get("net")
            and leads_to(case, one.claim, told.claim)
        ]  # "was ruled to have fouled Ross as he headed in"
        blown = [one for one in rulings if one.tags.get("reason") == "foul" and _BLOWN.search(_words(case, one))]
        if any(one.tags.get("stood") for one in rulings) or not (plain or fouls or blown or ahead):
            continue
        first = min((one.claim.start for one in (*plain, *fouls, *blown)), default=told.claim.end)
        last = case.doc.tokens[case.doc.sentences[told.sentence][1] - 1].end
        between, rest = case.doc.work[told.claim.end : first].lower(), case.doc.work[told.claim.end : last].lower()
        turned = (
            ahead
            or blown
            or _whenever(case, told, between)
            or TURN.search(between)
            or _LED_ON.match(between)
            or _called_off(said, told.sentence + 1)
        )
        if not turned or _CLAIMED.search(rest):
            continue
        case.note("merge", "its own sentence takes the goal back", told)
        event = make(
            told,
            "disallowed_goal",
            {"player": goal.scorer, "reason": _reason([*plain, *ahead]) or ("foul" if fouls or blown else None)},
        )
        event.clock, event.team = goal.clock, goal.team
        take(case, goals, goal)
        found.append(event)


_AT_ONCE = pack.pattern(
    r"^[^,;.]{0,30},(?: [^,;]{1,30},)?(?: the)? ?$"
)  # before the ruling: ", in the 84th minute, the flag was up"


def _whenever(case: Case, told: Told, between: str) -> bool:
    """Whether a ruling is the main clause of a goal told with "when": "when Reid did put it in, the flag was up"."""
    scorer = told.claim.roles.get("scorer")
    lead = case.doc.tokens[scorer.first - 1].word if scorer and scorer.first else ""
    return lead in ("when", "once") and bool(_AT_ONCE.match(between))


def _called_off(said: dict[int, list[Told]], sentence: int) -> bool:
    """Whether a sentence says right away that there was no goal, and none of the goal that is told."""
    return any(told.tags.get("void") for told in said.get(sentence, ())) and not any(
        told.tags.get("stood") or told.kind == "goal" and not told.dropped for told in said.get(sentence, ())
    )


def in_net(case: Case, goals: list[Goal], found: list[Happening], said: dict[int, list[Told]]) -> None:
    """The ball in the net, told as no goal, and a ruling in the same breath or the next sentence."""
    events = [*found, *(event for event in case.happenings if event.type == "penalty")]
    taken = {told.sentence for event in events for told in event.told} | {told.sentence for goal in goals for told in goal.told}
    taken |= case.facts.get("shootout_sentences", set())
    for sentence in sorted(said):
        nets = [told for told in said[sentence] if told.tags.get("net") == "sure"]
        if not nets or sentence in taken or sentence + 1 in taken and sentence + 1 not in {t.sentence for t in nets}:
            continue
        net = nets[0]
        rulings = [told for told in _behind(case, said, net, sentence + 1) if not told.tags.get("net")]
        if any(told.tags.get("stood") for told in rulings) or not any(_sure(told) for told in rulings):
            continue
        scorer = scorer_of(case, said, net) or _offender(case, net)
        if scorer is None:
            continue
        event = make(net, "disallowed_goal", {"player": scorer, "reason": _reason(rulings)})
        event.team = case.person_team.get(scorer, net.team)
        event.told += rulings[:1]
        shots = [t for t in said[sentence] if t.kind == "chance" and who(t, "shooter") in (None, scorer)]
        for shot in shots:
            case.drop(shot, "merge", "the goal that was not given")
        taken |= {sentence, sentence + 1}
        found.append(event)


def _words(case: Case, told: Told) -> str:
    return case.doc.work[told.claim.start : told.claim.end].lower()


def _offender(case: Case, net: Told) -> str | None:
    """Who had fouled before the ball was in the net, where the sentence behind it tells that: no other is named for it."""
    for told in case.told_in(net.sentence + 1):
        if told.kind == "foul" and not told.dropped and (man := told.people.get("conceded_by")):
            return man
    return None


def _plain(told: Told) -> bool:
    """Whether a ruling needs no other to be one of a goal."""
    return bool(told.tags.get("void") or told.tags.get("strong"))


def _sure(told: Told) -> bool:
    return bool(told.tags.get("void")) or told.tags.get("reason") in ("offside", "handball", "foul")


def who_had_net(case: Case, told: Told, said: dict[int, list[Told]]) -> str | None:
    """Whose goal a ruling that names nobody takes back, where no goal is read before it: who had the ball in the net."""
    if case.live or not told.tags.get("anonymous"):
        return None
    for sentence in (told.sentence, told.sentence - 1, told.sentence - 2):
        nets = [t for t in said.get(sentence, ()) if t.tags.get("net") and t.claim.start < told.claim.start]
        for net in nets:
            if scorer := scorer_of(case, said, net):
                told.clock = merged(told.clock, net.clock)
                told.team = case.person_team.get(scorer, told.team)
                return scorer
    return None


def scorer_of(case: Case, said: dict[int, list[Told]], net: Told) -> str | None:
    """Who had the ball in the net: whom a shot of the same words names, else the man before the words, or behind "through"."""
    for told in said.get(net.sentence, ()):
        if told.claim.start < net.claim.end and net.claim.start < told.claim.end:
            man = who(told, "scorer", "shooter", "taker")
            if man and man not in case.keepers:
                return man
    first, last = case.doc.sentences[net.sentence]
    tokens = case.doc.tokens
    named = [m for m in case.between(first, last) if m.type in PERSON_TYPES and m.value]
    through = [m for m in named if m.start >= net.claim.start and tokens[m.first - 1].word in _THROUGH]
    before = [m for m in named if m.start <= net.claim.start and tokens[m.first - 1].word not in _OBJECT]
    behind = [
        m for m in named if m.start > net.claim.start and tokens[m.first - 1].word in ("when", "as", "by", "from", "after")
    ]
    for mention in (*through, *before[::-1], *behind):
        man = _name(case, mention)
        if man not in case.keepers:
            return man
    return None


def _name(case: Case, mention: Mention) -> str:
    return case.named.get(mention.first, str(mention.value[0]))
