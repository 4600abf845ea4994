"""Pass 5a, penalties: the foul, the award, the kick and the second thoughts are told apart and are one event."""

from __future__ import annotations

from ... import pack
from ...record import replace
from ..case import AWAY, HOME, Case, Told
from ..clock.clock_tools import agree, merged
from ..people.antecedents import PRONOUNS
from . import fouls, kicks, rulings, scenes, takers
from .kicks import overlap
from .penalty import Penalty, gap, listed, story_order

_REACH = 4  # sentences between an award and its kick


def run(case: Case) -> list[Penalty]:
    """Assemble the penalties; goal and chance claims that turn out to be the kick are taken out."""
    found: list[Penalty] = []
    claims = sorted(case.active("penalty"), key=story_order(case))
    for told in (claim for claim in claims if not _told_better(claim, claims)):
        _add(case, found, told)
    said = listed(case, *kicks.KINDS)
    for penalty in [penalty for penalty in found if _in_play(case, penalty, said)]:
        found.remove(penalty)
        _was_goal(case, penalty)
    found = [penalty for penalty in found if penalty.sure or penalty.kick]
    found = [penalty for penalty in found if case.live or not rulings.refused(case, penalty, said)]
    found = [penalty for penalty in found if case.live or len(found) == 1 or not _recalled(penalty)]
    for penalty in found:
        if penalty.kick is None and penalty.outcome is None:
            if not case.live and rulings.taken_back(case, penalty, said):
                penalty.outcome = "overturned"
            else:
                kicks.find(case, penalty, said)
        _conclude(case, penalty, said)
    for scene in (scenes.by_goal, scenes.by_foul):
        more = scene(case, found, said)
        for penalty in more:
            _conclude(case, penalty, said)
        found.extend(more)
    for penalty in found:
        _fill_fouls(case, penalty)
        takers.disown(penalty)
    found = _same_twice(case, found)
    for penalty in found:
        _absorb(case, penalty)
        _relate(case, penalty)
        _settle(case, penalty)
    return found


_AWARDED = 2.0  # log odds that he who kicks is of the side to which the words award it


def _settle(case: Case, penalty: Penalty) -> None:
    """Whoever takes it is one of those who were awarded it: "the hosts were given a penalty, and Smith's effort was saved"."""
    named = [told.team for told in penalty.told if told.tags.get("stage") == "award" and "team" in told.claim.roles]
    if penalty.taker and len({*named}) == 1 and named[0] in (HOME, AWAY):
        case.settled.setdefault(penalty.taker, _AWARDED if named[0] == HOME else -_AWARDED)


def _conclude(case: Case, penalty: Penalty, said: dict[int, list[Told]]) -> None:
    """How the kick went in the end, and whose it was."""
    if not case.live:
        rulings.particular(penalty, said)
        rulings.again(case, penalty, said)
        takers.steps_up(case, penalty, said)
    kicks.settle(case, penalty, said)


def _told_better(told: Told, claims: list[Told]) -> bool:
    """Whether a kick that is only perhaps one is told by the words of one that is one: "took it but struck", "struck the post"."""
    return bool(told.tags.get("weak")) and any(
        not other.tags.get("weak") and other.tags.get("stage", "kick") == "kick" and overlap(told, other) for other in claims
    )


def _add(case: Case, found: list[Penalty], told: Told) -> None:
    stage = told.tags.get("stage", "kick")
    current = next((p for p in reversed(found) if gap(case, p.told[-1], told) <= _REACH), None)
    if current is not None and not _joins(case, current, told, stage):
        current = None
    if current is None:
        weak = told.tags.get("weak")
        foul = fouls.before(case, told) if weak and stage == "kick" else None
        taken = any(gap(case, p.told[-1], told) <= 1 and p.kick for p in found)
        if (
            stage in ("overturned", "retaken")
            and not told.tags.get("alone")
            or weak
            and (taken or not (foul or _spoken_of(case, told)))
        ):
            case.drop(told, "merge", "no penalty that this could belong to")
            return
        current = Penalty(place=told.claim.start)
        if foul is not None:
            current.told.append(foul)
            current.clock = foul.clock
        found.append(current)
    current.told.append(told)
    for role in ("won_by", "conceded_by"):
        if person := told.people.get(role):
            current.roles.setdefault(role, person)
    if told.team is not None and (current.team is None or stage == "award" and "team" in told.claim.roles):
        current.team = told.team
    if stage in ("award", "foul"):
        current.sure = current.sure or stage == "award"
        current.award = current.award or told
        if not current.clock.known:
            current.clock = merged(current.clock, told.clock)
    elif stage == "kick":
        if told.tags.get("weak"):
            _replace(case, told)
        current.far = _by_distance(case, told)
        current.kick = told
        current.outcome = told.tags.get("outcome") or current.outcome
        taker = told.people.get("taker")
        current.taker = taker if taker and taker != current.roles.get("conceded_by") else current.taker
        if person := told.people.get("by"):
            current.roles["by"] = person
        if told.clock.known or told.clock.ranged:
            current.kick_clock = told.clock
    elif stage == "overturned":
        current.outcome = "overturned"
        current.sure = True
        if told.tags.get("alone"):  # it tells the award as well
            current.award = current.award or told
            current.clock = current.clock if current.clock.known else merged(current.clock, told.clock)
    elif stage == "retaken":
        taken = current.kick is not None and not current.kick.tags.get(
            "weak"
        )  # "his penalty was saved, but a retake was ordered"
        current.kick, current.outcome = None, None
        current.sure = current.sure or taken or bool(told.tags.get("alone"))
        current.taker = told.people.get("taker") or current.taker
    current.summary = all(t.summary for t in current.told)


def _recalled(penalty: Penalty) -> bool:
    """Whether an award is only told again behind its turn, beside others: "the winger had by then won a penalty"."""
    return penalty.kick is None and penalty.outcome is None and all(told.back for told in penalty.told)


def _by_distance(case: Case, told: Told) -> bool:
    """Whether of the spot only its distance is told."""
    text = case.doc.work[told.claim.start : told.claim.end].lower()
    return bool(_DISTANCE.search(text)) and not _SPOT.search(text)


def _in_play(case: Case, penalty: Penalty, said: dict[int, list[Told]]) -> bool:
    """A shot "from 12 yards" is a penalty only where a foul, an award or words of the spot stand beside it."""
    kick = penalty.kick
    if case.live or not penalty.far or kick is None or penalty.sure or len(penalty.told) > 1 and penalty.award:
        return False
    near = [t for number in range(kick.sentence - 1, kick.sentence + 2) for t in said.get(number, ()) if "cue" in t.tags]
    if any(t.tags["cue"] == "no" and (t.sentence == kick.sentence or not t.tags.get("set_piece")) for t in near):
        return True  # a free kick told in the sentence before may be another matter
    beside = [t for t in near if t.tags["cue"] in ("sure", "kick") and not _by_distance(case, t)]
    return not beside and not fouls.near(case, kick, kick)


def _was_goal(case: Case, penalty: Penalty) -> None:
    """A shot from 12 yards that was no penalty and went in is a goal."""
    kick = penalty.kick
    taker = kick.claim.roles.get("taker") if kick else None
    if kick is None or taker is None or kick.tags.get("outcome") != "scored":
        return
    told = replace(kick.claim, kind="goal", roles={"scorer": taker}, tags={})
    kick.claim, kick.people = told, {"scorer": person} if (person := kick.people.get("taker")) else {}


_DISTANCE = pack.pattern(r"\b(?:12|twelve|11|eleven)[ -](?:yards?|met(?:re|er)s?)\b")
_SPOT = pack.pattern(r"penalt|spot|\bpens?\b|\bpk\b|\bdot\b|panenka|\bmark\b")
_SPOKEN = pack.pattern(r"\b(?:penalty|penalties|spot|pens?|handball|handled|spot-kicks?|shoot-?out)\b")
_CLAIM = pack.pattern(r"\bpenalty (?:shouts?|claims?|appeals?|calls?|area|box|incident)\b")  # no penalty is spoken of


def _spoken_of(case: Case, told: Told) -> bool:
    """Whether a penalty is spoken of just before: "sent the keeper the wrong way" is then a kick."""
    begin = case.doc.tokens[case.doc.sentences[told.sentence][0]].start
    here = case.doc.work[begin : told.claim.start].lower()
    no = {one.sentence for one in case.active("spot") if one.tags.get("cue") == "no" and not one.tags.get("set_piece")}
    near = [number for number in range(max(0, told.sentence - 2), told.sentence + 1) if number not in no - {told.sentence}]
    spoken = (_CLAIM.sub(" ", case.doc.work[slice(*_span(case, sentence))].lower()) for sentence in near)
    return any(_SPOKEN.search(text) for text in spoken) or bool(_DISTANCE.search(here))


def _span(case: Case, sentence: int) -> tuple[int, int]:
    first, last = case.doc.sentences[sentence]
    return case.doc.tokens[first].start, case.doc.tokens[last - 1].end


def _fill_fouls(case: Case, penalty: Penalty) -> None:
    """Who fouled whom, where the foul is told on its own: "Tesch brought down Osei. The referee ..."."""
    if penalty.outcome == "overturned" and penalty.award is None:
        return
    known = {role: penalty.roles.get(role) for role in ("won_by", "conceded_by")}
    if all(known.values()):
        return
    award = penalty.award or penalty.told[0]
    near = fouls.near(case, award, penalty.kick or award)
    if penalty.summary:  # what stands beside a headline is another matter, not what a lead goes on with: "It was given after"
        near = [told for told in near if told.block == award.block and 0 <= told.sentence - award.sentence <= 1]
    for told in near:
        by, on = told.people.get("conceded_by"), told.people.get("won_by")
        if known["won_by"] and on and told.claim.roles["won_by"].type in PRONOUNS:
            on = known["won_by"]  # "a penalty that he won himself, Reid bringing him down"
        if (
            by
            and by in (penalty.taker, known["won_by"], penalty.roles.get("won_by"))
            or on
            and on in (penalty.roles.get("by"), known["conceded_by"])
        ):
            continue
        saves = told.tags.get("vague") or told.tags.get("handball")
        if saves and by in case.keepers:  # "the goalkeeper blocked X" and "got a hand to it" is a save
            continue
        own = told.dated_inside or penalty.kick is None or told.sentence != penalty.kick.sentence  # else it has the kick's time
        if own and not (agree(told.clock, penalty.clock, 4) and agree(told.clock, penalty.kick_clock, 4)):
            continue
        beside = on is None and any(one.sentence == told.sentence for one in penalty.told)  # "..., Moreno the culprit"
        if known["won_by"] not in (None, on) and not beside or known["conceded_by"] not in (None, by):
            continue
        if penalty.team is not None and (_surely(case, on, 1 - penalty.team) or _surely(case, by, penalty.team)):
            if penalty.taker is None or _surely(case, penalty.taker, penalty.team):
                continue
        for role, person in (("won_by", on), ("conceded_by", by)):
            if person:
                penalty.roles[role] = person
        if not penalty.clock.known and not penalty.kick_clock.known:
            penalty.clock = merged(penalty.clock, told.clock)
        return


def _surely(case: Case, person: str | None, side: int) -> bool:
    return case.person_team.get(person or "") == side and abs(case.lean.get(person or "", 0.0)) >= 2.0


def _replace(case: Case, kick: Told) -> None:
    """Shots read in the same words as a kick are the kick."""
    for told in case.active("goal", "chance"):
        if told.claim.start < kick.claim.end and kick.claim.start < told.claim.end:
            case.drop_kick(told)


def _joins(case: Case, penalty: Penalty, told: Told, stage: str) -> bool:
    kick = penalty.kick
    near = (  # then the place outweighs a side that only follows from the names
        told.sentence - penalty.last_sentence <= 1
        if stage == "kick" and kick is None
        else told.sentence == (kick.sentence if kick else penalty.last_sentence) and "team" not in told.claim.roles
    )
    if case.live and stage == "award" and told.entry == penalty.told[-1].entry and penalty.kick is None:
        return True  # "He points to the spot! Penalty to Leeds"
    if told.team is not None and penalty.team is not None and told.team != penalty.team and not near:
        return False
    if told.clock.known and penalty.clock.known and not agree(told.clock, penalty.clock, 4) and not _duration(told, penalty):
        return False
    if stage in ("award", "foul"):
        if penalty.kick is None:
            return _roles_agree(penalty, told)
        behind = told.sentence - penalty.last_sentence
        return _roles_agree(penalty, told) and (behind <= 0 or behind <= 1 and not told.clock.known)
    if told.tags.get("weak") and (penalty.kick is not None or penalty.award is None):
        return False
    if stage == "kick" and penalty.kick is not None:
        taker = told.people.get("taker")
        same = taker is None or penalty.taker is None or taker == penalty.taker
        outcomes = {told.tags.get("outcome"), penalty.outcome} - {None}
        return same and len(outcomes) == 1
    return True


def _duration(told: Told, penalty: Penalty) -> bool:
    """Whether a time is how long a second look took: "after two minutes he changed his mind" behind the 40th minute."""
    return told.sentence - penalty.last_sentence <= 1 and (told.clock.minute or 0) <= 6 < (penalty.clock.minute or 0)


def _roles_agree(penalty: Penalty, told: Told) -> bool:
    return all(
        told.people.get(role) in (None, person) for role, person in penalty.roles.items() if role in ("won_by", "conceded_by")
    )


def _same_twice(case: Case, found: list[Penalty]) -> list[Penalty]:
    """A penalty told in the headline or the summary and again in the account."""
    out: list[Penalty] = []
    for penalty in found:
        twin = next((other for other in out if _same(penalty, other)), None)
        if twin is None:
            out.append(penalty)
            continue
        case.note("merge", "a penalty told twice is one", penalty.told[0])
        fuller, other = (penalty, twin) if penalty.award and not twin.award else (twin, penalty)
        fuller.told = sorted(twin.told + penalty.told, key=lambda told: told.claim.start)
        for role, person in other.roles.items():
            fuller.roles.setdefault(role, person)
        fuller.taker = fuller.taker or other.taker
        if _vague(fuller) and not _vague(other):
            fuller.outcome, fuller.kick = other.outcome, other.kick
        fuller.outcome = fuller.outcome or other.outcome
        fuller.team = other.team if fuller.team is None else fuller.team
        fuller.clock = merged(fuller.clock, other.clock)
        fuller.kick_clock = merged(fuller.kick_clock, other.kick_clock)
        fuller.summary = twin.summary and penalty.summary
        out[out.index(twin)] = fuller
    return out


def _vague(penalty: Penalty) -> bool:
    """Whether it is only told that he missed it: by a save, or off the target."""
    return penalty.kick is not None and bool(penalty.kick.tags.get("vague"))


def _same(a: Penalty, b: Penalty) -> bool:
    if a.taker and b.taker and a.taker != b.taker:
        return False
    if a.team is not None and b.team is not None and a.team != b.team and not (a.taker and b.taker):
        return False
    missed = _vague(a) != _vague(b) and "scored" not in (a.outcome, b.outcome)
    if a.outcome and b.outcome and a.outcome != b.outcome and not missed:
        return False
    if any(a.roles.get(role, man) != man for role, man in b.roles.items() if role in ("won_by", "conceded_by")):
        return False  # two fouls
    if not agree(a.clock, b.clock, 3):
        return False
    dated = (a.clock.known or a.kick_clock.known, b.clock.known or b.kick_clock.known)
    return bool(a.taker and a.taker == b.taker or a.taker is None or b.taker is None) and not all(dated) or all(dated)


def _absorb(case: Case, penalty: Penalty) -> None:
    """Shots told beside a kick, of the same man and with the same end, are that kick."""
    if penalty.kick is None or penalty.outcome in (None, "overturned"):
        return
    for told in case.active("chance"):
        if gap(case, penalty.kick, told) <= 1 and not told.tags.get("rebound"):
            shooter = told.people.get("shooter")
            outcome = kicks.outcome_of(told)
            if (
                overlap(told, penalty.kick)
                and not _goes_on(told, penalty.kick)
                or shooter == penalty.taker
                and _rolls_on(case, told, penalty.kick)
                or outcome == "off_target"
                and told.tags.get("outcome") == "missed"
                and shooter == penalty.taker
                and penalty.award is not None
                and told.sentence == penalty.award.sentence  # "had a chance to level after Ross tripped Hale. But he shot over"
                or shooter in (None, penalty.taker)
                and agree(told.clock, penalty.kick.clock, 2)
                and outcome == penalty.outcome != "scored"
                and (told.sentence == penalty.kick.sentence or 0 <= told.entry == penalty.kick.entry)
            ):
                case.drop_kick(told)
                if by := told.people.get("by"):
                    penalty.roles.setdefault("by", by)


def _goes_on(told: Told, kick: Told) -> bool:
    """Whether another save of him who saved the kick is told from his name on: "saved by Lunt, who also kept out Reid's header"."""
    keeper = told.claim.roles.get("by")
    return keeper is not None and keeper is kick.claim.roles.get("by") and told.claim.start >= keeper.start


_AGAIN = pack.pattern(r"\b(?:rebound|follow(?:ed)?[ -]?up|loose|second|again|return|retake)\b")


def _rolls_on(case: Case, told: Told, kick: Told) -> bool:
    """Whether it is the ball of the kick that is told on: "hit the post and rolled into the goalkeeper's arms"."""
    between = case.doc.work[kick.claim.end : told.claim.start].split() if told.claim.start >= kick.claim.end else ["."]
    return between in (["and"], [",", "and"], ["before"], []) and not _AGAIN.search(
        case.doc.work[kick.claim.end : told.claim.end].lower()
    )


def _relate(case: Case, penalty: Penalty) -> None:
    """Who was fouled, who fouled, who took and who saved: sides follow from it, also across sentences."""
    people = {"taker": penalty.taker, **penalty.roles}
    for a, b, weight in (("taker", "won_by", 1.5), ("taker", "conceded_by", -2.0), ("taker", "by", -2.0), ("won_by", "conceded_by", -2.0),
                         ("won_by", "by", -1.0), ("conceded_by", "by", 1.0)):  # fmt: skip
        one, other = people.get(a), people.get(b)
        if one and other and one != other:
            case.edges.append((one, other, weight))
