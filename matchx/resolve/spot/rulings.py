"""Pass 5a, what became of an award or a kick afterwards: refused, taken back after a second look, taken once more."""

from __future__ import annotations

from ... import pack
from ..case import Case, Told
from . import kicks, takers
from .penalty import Penalty

_DIVED = pack.pattern(
    r"\b(?:booked|cautioned|carded|booking|caution|yellow card|yellow)\b[^.;]{0,20}\bfor (?:simulation|diving|a dive)\b"
)


_COUNTED = pack.pattern(r"\b(?:second|third)\b")  # "scored at the second time of asking" tells of no further kick


def particular(penalty: Penalty, said: dict[int, list[Told]]) -> None:
    """How a kick failed of which it is only told that it did: "missed from the spot: Lunt guessed the corner and parried"."""
    kick = penalty.kick
    if kick is None or not kick.tags.get("vague") or penalty.outcome == "scored":
        return
    for sentence in (kick.sentence, kick.sentence + 1):
        here = said.get(sentence, [])
        if sentence > kick.sentence and not any(told.tags.get("cue") in ("sure", "kick") for told in here):
            return
        for told in here:
            end = told.tags.get("end") if not told.tags.get("vague") else None
            if end not in (None, "scored") and (sentence > kick.sentence or told.claim.start > kick.claim.start):
                penalty.outcome = end
                return


def taken_back(case: Case, penalty: Penalty, said: dict[int, list[Told]]) -> bool:
    """Whether the award is followed by a second look, and by what it showed: no foul, or an offence before; or by the booking
    of a diver."""
    award = penalty.award
    if award is None or award.tags.get("stage") != "award":
        return False
    if _DIVED.search(case.doc.work, award.claim.end, case.doc.tokens[case.doc.sentences[award.sentence][1] - 1].end):
        return True
    behind = [
        told
        for sentence in range(award.sentence, award.sentence + 3)
        for told in said.get(sentence, ())
        if sentence > award.sentence or told.claim.start >= award.claim.end
    ]
    looks = [told for told in behind if told.tags.get("cue") == "look"]
    return bool(looks) and any(told.tags.get("cue") == "no foul" and told.claim.start > looks[0].claim.start for told in behind)


def again(case: Case, penalty: Penalty, said: dict[int, list[Told]]) -> None:
    """A kick that had to be taken once more counts as it ended: "saved, but he was off his line; this time it went in"."""
    first = kick = penalty.kick
    while kick is not None:
        sentences = range(kick.sentence, min(kick.sentence + 3, len(case.doc.sentences)))
        near = sorted((told for number in sentences for told in said.get(number, ())), key=lambda told: told.claim.start)
        cue = next(
            (
                t
                for t in near
                if t.tags.get("cue") == "again"
                and t.claim.start >= kick.claim.start
                and t.sentence <= kick.sentence + 1
                and not (kick is not first and _COUNTED.search(case.doc.work[t.claim.start : t.claim.end].lower()))
            ),
            None,
        )
        kick = None
        if cue is not None:
            behind = [told for told in near if told.claim.start >= cue.claim.end and not kicks.elsewhen(penalty, told)]
            for number in sentences:
                here = [told for told in behind if told.sentence == number and kicks.outcome_of(told)]
                if told := kicks.ending(case, [one for one in here if one.kind == "spot" or kicks.may_be(case, penalty, one)]):
                    taker, before = penalty.taker, len(penalty.told)
                    kicks.take(
                        case,
                        penalty,
                        told,
                        takers.shooter(case, penalty, here, by_name=True) or taker,
                        [t for t in here if t.kind in kicks.SHOTS],
                    )
                    kick = told if len(penalty.told) > before else None
                    break


def refused(case: Case, penalty: Penalty, said: dict[int, list[Told]]) -> bool:
    """Whether a foul that was worth a penalty was given none: "felled for what looked a penalty, but play was waved on"."""
    award = penalty.award
    if (
        award is None
        or penalty.kick is not None
        and not penalty.kick.tags.get("weak")  # what may be a kick, or a calm finish of open play
        or any(told.tags.get("stage") == "award" and not told.people for told in penalty.told)
    ):
        return False
    near = [told for number in range(award.sentence, award.sentence + 3) for told in said.get(number, ())]
    rest = case.doc.work[award.claim.end : case.doc.tokens[case.doc.sentences[award.sentence][1] - 1].end]
    if _DIVED.search(rest) and not any(told.tags.get("cue") == "look" for told in near):
        return True  # "went down under Reid's challenge, only to be booked for simulation"
    return kicks.turned_down(said, range(award.sentence, award.sentence + 1), award.claim.end, free=False)
