"""Pass 5a, the kick of a penalty, where the foul or the award is told apart from it.

The story of a penalty runs over several sentences: the foul, the award, the man who steps up, what became of his kick, and
the words are mostly those of any shot. They are read here sentence by sentence, from the award on.
"""

from __future__ import annotations

from collections.abc import Iterable

from .. import pack
from ..model import Mention
from .case import Case, Told
from .clock_tools import agree
from .penalty import Penalty, gap, story_order
from .people import who
from .register import PERSON_TYPES

_REACH = 3  # sentences from an award, or the foul, to what became of the kick
OF_A_KICK = {"saved": "saved", "off_target": "off_target", "woodwork": "woodwork", "missed": "off_target", "blocked": "saved",
               "scored": "scored"}  # fmt: skip
_SHOTS = ("goal", "chance", "kick_told")
KINDS = (*_SHOTS, "spot")
_OBJECT = frozenset("by from past beyond on against for with of beat beats denied to over".split())
_DIVED = pack.pattern(
    r"\b(?:booked|cautioned|carded|booking|caution|yellow card|yellow)\b[^.;]{0,20}\bfor (?:simulation|diving|a dive)\b"
)
_STEPS = pack.pattern(r"\b(?:step|strode|strides|responsib|placed|picked up|grabbed the ball|up (?:came|went|comes))")
_KEPT_NOT = frozenset("not n't unable powerless failed couldn't cannot never without".split())


def outcome_of(told: Told) -> str | None:
    if told.kind == "goal":
        return "scored"
    return OF_A_KICK.get(told.tags.get("outcome") or told.tags.get("end") or "")


def find(case: Case, penalty: Penalty, said: dict[int, list[Told]]) -> bool:
    """Find the kick of a penalty behind what is told of it so far; ``said`` are the claims of ``KINDS`` by their sentences."""
    last = max(penalty.told, key=story_order(case))
    if case.live:
        return _next_shot(case, penalty, last)
    taker: str | None = None
    end = min(last.sentence + _REACH + 1, len(case.doc.sentences))
    for sentence in range(last.sentence, end):
        here = sorted(said.get(sentence, ()), key=lambda told: (told.claim.start, told.claim.end))
        inside = sentence == last.sentence
        if not inside and sentence - last.sentence > 1 and case.block_of(case.doc.sentences[sentence][0]) != last.block:
            break
        cues = {told.tags["cue"] for told in here if "cue" in told.tags}
        if not inside and turned_down(said, range(sentence, sentence + 1)):
            break
        shots = [told for told in here if told.kind in _SHOTS and not told.tags.get("anonymous") and not told.dropped]
        if inside:
            shots = [told for told in shots if told.claim.start >= last.claim.start and told.claim.end > last.claim.end]
            shots = [told for told in shots if not _listed_before(told, last)]
        if any(_elsewhen(penalty, told) for told in shots):
            break
        if (
            not inside
            and sentence - last.sentence > 1
            and not cues & {"sure", "kick"}
            and not any(t.kind != "kick_told" for t in shots)
        ):
            continue
        shots = [told for told in shots if _may_be(case, penalty, told)]
        ends = [
            told
            for told in here
            if ("end" in told.tags or told.tags.get("cue") == "touch") and not any(_overlap(told, one) for one in penalty.told)
        ]
        if inside:
            ends = [told for told in ends if told.claim.start > last.claim.start]
        told = _ending(case, [*shots, *ends])
        if told is not None and (shots or cues & {"sure", "kick"} or taker):
            of = [shot for shot in shots if shot is told or shot.claim.start < told.claim.end]  # what follows is the rebound's
            named = _shooter(case, penalty, of, by_name=True) or taker or _shooter(case, penalty, of)
            if (keeper := _saver(case, told)) and not penalty.roles.get("by"):
                penalty.roles["by"] = keeper
            named = named or _named(case, penalty, told, last.claim.end if inside else 0)
            take(case, penalty, told, named or penalty.taker or _before(case, penalty, last), shots)
            return True
        for cue in here:
            if taker is None and cue.tags.get("cue") == "kick" and (not inside or cue.claim.start > last.claim.start):
                taker = _at(case, penalty, cue)
    return _told_first(case, penalty, last, said)


def _listed_before(shot: Told, award: Told) -> bool:
    """Whether one of several men of a list is named in the award's own words: "Cole trips Reid, Shaw scores"."""
    taker = shot.claim.roles.get("taker")
    return taker is not None and shot.tags.get("items", 0) > 1 and taker.start < award.claim.end


def _told_first(case: Case, penalty: Penalty, award: Told, said: dict[int, list[Told]]) -> bool:
    """ "Nolan sealed it from twelve yards after Munro had shoved Pidd": the goal or the attempt stands before its foul."""
    here = said.get(award.sentence, [])
    shots = [t for t in here if t.kind in ("goal", "chance") and t.claim.end <= award.claim.start and not t.dropped]
    shots = [t for t in shots if not t.tags.get("anonymous") and _may_be(case, penalty, t)]
    if not shots or not any(told.tags.get("cue") in ("sure", "kick") for told in here):
        return False
    told = shots[-1]
    take(case, penalty, told, who(told, "scorer", "shooter"), [told] if told.kind == "chance" else [])
    return True


def _overlap(a: Told, b: Told) -> bool:
    return a.claim.start < b.claim.end and b.claim.start < a.claim.end


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


def turned_down(said: dict[int, list[Told]], sentences: range, behind: int = 0, free: bool = True) -> bool:
    """Whether play went on, or (``free``) another set piece was given, and nobody looked again: "waved it away, but was sent to the monitor"."""
    near = [told for number in range(sentences.start, sentences.stop + 1) for told in said.get(number, ())]
    looks = [told.claim.start for told in near if told.tags.get("cue") == "look"]
    return any(
        told.tags.get("cue") == "no"
        and (free or not told.tags.get("set_piece"))
        and told.sentence < sentences.stop
        and told.claim.start >= behind
        and not any(look > told.claim.start for look in looks)
        for told in near
    )


def taken_back(penalty: Penalty, said: dict[int, list[Told]]) -> bool:
    """Whether the award is followed by a second look, and by what it showed: no foul, or an offence before."""
    award = penalty.award
    if award is None or award.tags.get("stage") != "award":
        return False
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
    kick = penalty.kick
    while kick is not None:
        sentences = range(kick.sentence, min(kick.sentence + 3, len(case.doc.sentences)))
        near = sorted((told for number in sentences for told in said.get(number, ())), key=lambda told: told.claim.start)
        cue = next(
            (
                t
                for t in near
                if t.tags.get("cue") == "again" and t.claim.start >= kick.claim.start and t.sentence <= kick.sentence + 1
            ),
            None,
        )
        kick = None
        if cue is not None:
            behind = [told for told in near if told.claim.start >= cue.claim.end and not _elsewhen(penalty, told)]
            for number in sentences:
                here = [told for told in behind if told.sentence == number and outcome_of(told)]
                if told := _ending(case, [one for one in here if one.kind == "spot" or _may_be(case, penalty, one)]):
                    taker, before = penalty.taker, len(penalty.told)
                    take(
                        case,
                        penalty,
                        told,
                        _shooter(case, penalty, here, by_name=True) or taker,
                        [t for t in here if t.kind in _SHOTS],
                    )
                    kick = told if len(penalty.told) > before else None
                    break


def _elsewhen(penalty: Penalty, told: Told) -> bool:
    return told.kind != "kick_told" and told.clock.known and penalty.clock.known and not agree(told.clock, penalty.clock, 4)


def _may_be(case: Case, penalty: Penalty, told: Told) -> bool:
    """Whether a shot may be the kick: not the offender's, not of a rebound, and not of the other side."""
    man = who(told, "taker", "scorer", "shooter")
    if (
        told.kind == "kick_told"
        and told.people.get("by") == penalty.roles.get("conceded_by")
        and any(_overlap(told, one) for one in penalty.told)
    ):
        return False  # "Reid caught Shaw" is the foul
    return not told.tags.get("rebound") and (man is None or _eligible(case, penalty, man) or man in case.keepers)


def _eligible(case: Case, penalty: Penalty, man: str) -> bool:
    if man == penalty.roles.get("conceded_by") or man in case.keepers or man == penalty.roles.get("by"):
        return False
    side = case.person_team.get(man)
    apart = side is not None and penalty.team is not None and side != penalty.team
    return not apart or abs(case.lean.get(man, 0.0)) < 2.0


def _shooter(case: Case, penalty: Penalty, shots: Iterable[Told], by_name: bool = False) -> str | None:
    """Who shoots in one of these shots; ``by_name``: and is named in it."""
    for told in shots:
        man = who(told, "taker", "scorer", "shooter")
        mention = next((told.claim.roles[role] for role in ("taker", "scorer", "shooter") if role in told.claim.roles), None)
        if man and _eligible(case, penalty, man) and (not by_name or mention is not None and mention.type in PERSON_TYPES):
            return man
    return None


_PASSIVE = frozenset("was is were been being saw had has having see sees seeing easily well superbly brilliantly".split())


def _saver(case: Case, told: Told) -> str | None:
    """The man before the words of a save, whose save it is: "Lunt flew to his left to repel it"."""
    if told.kind != "spot" or told.tags.get("end") != "saved":
        return None
    first, last = case.doc.sentences[told.sentence]
    words = case.doc.work[case.doc.tokens[first].start : told.claim.start].split()
    before = [m for m in case.between(first, last) if m.end <= told.claim.start and m.type in PERSON_TYPES and m.value]
    if not before or not words or words[-1] in _PASSIVE or case.doc.tokens[before[-1].last].word in ("'s", "'"):
        return None
    return case.named.get(before[-1].first, str(before[-1].value[0]))


def _named(case: Case, penalty: Penalty, end: Told, behind: int) -> str | None:
    """The first man behind an offset and before what became of the kick who may take it."""
    for mention in case.in_sentence(end.sentence):
        if behind <= mention.start < end.claim.end and (man := _man(case, penalty, mention)):
            return man
    return None


def _at(case: Case, penalty: Penalty, cue: Told) -> str | None:
    """Who steps up: the man named nearest before the words of it, or behind them ("up stepped Carr").

    Of a man right before the words the place says more than what is thought of his side.
    """
    first, last = case.doc.sentences[cue.sentence]
    at = cue.claim.start
    before = [m for m in case.between(first, last) if m.end <= at][::-1]
    behind = [m for m in case.between(first, last) if m.start >= at]
    inverted = case.doc.work.startswith("up ", at) or case.doc.work.startswith("Up ", at)
    nearest = behind if inverted else before
    if nearest and _adjoins(case, nearest[0], cue) and (man := _man(case, penalty, nearest[0], surely=True)):
        return man
    return next((man for m in (*nearest, *(before if inverted else behind)) if (man := _man(case, penalty, m))), None)


def _adjoins(case: Case, mention: Mention, cue: Told) -> bool:
    """Whether at most a few words, none of them a stop, stand between a man and the words of his kick."""
    low, high = (mention.end, cue.claim.start) if mention.end <= cue.claim.start else (cue.claim.start, mention.start)
    between = case.doc.work[low:high]
    return len(between.split()) <= 4 and not any(stop in between for stop in ",;:")


def _before(case: Case, penalty: Penalty, award: Told) -> str | None:
    """The man spoken of last before the award: "Carr had his chance from the spot after Reid handled, and he shot wide"."""
    for sentence in (award.sentence, award.sentence - 1):
        if sentence >= 0:
            men = [_man(case, penalty, m) for m in case.in_sentence(sentence) if m.start < award.claim.start]
            named = [man for man in men if man and man != penalty.roles.get("won_by")]
            if named:
                return named[0]
    return None


def _man(case: Case, penalty: Penalty, mention: Mention, surely: bool = False) -> str | None:
    """Whom a mention names, if he may take the kick and is no object ("past Bell", "fouled by Bell", "Bell's cross")."""
    if mention.type not in PERSON_TYPES or not mention.value:
        return None
    tokens = case.doc.tokens
    before = tokens[mention.first - 1].word if mention.first else ""
    after = tokens[mention.last].word if mention.last < len(tokens) else ""
    if before in _OBJECT or after in ("'s", "'"):
        return None
    man = case.named.get(mention.first, str(mention.value[0]))
    if surely:
        return None if man == penalty.roles.get("conceded_by") or man in case.keepers else man
    return man if _eligible(case, penalty, man) else None


def _ending(case: Case, told: list[Told]) -> Told | None:
    """What became of the kick: a save or a miss outweighs how it was struck; "in off the post" is a goal."""
    known = [one for one in told if outcome_of(one)]
    scored = [one for one in known if outcome_of(one) == "scored"]
    failed = [one for one in known if outcome_of(one) != "scored" and not _denied(case, one) and not _off(case, one)]
    if scored:  # "drove it in, though Lunt got a hand to it"
        touches = [one for one in told if one.tags.get("cue") == "touch"]
        failed = [one for one in failed if outcome_of(one) != "saved" or not any(_overlap(one, touch) for touch in touches)]
    failed = [one for one in failed if not one.tags.get("vague")] or failed
    if failed:
        first = min(failed, key=lambda one: (one.claim.start, one.kind == "spot"))
        saves = [one for one in failed if outcome_of(one) == "saved"]
        onto = outcome_of(first) == "woodwork" and saves  # turned on to the post
        return saves[0] if onto else first
    return min(scored, key=lambda one: (one.kind == "spot", one.kind == "kick_told", one.claim.start)) if scored else None


def _denied(case: Case, told: Told) -> bool:
    """ "Could not keep it out", or a miss that was another's ("who had missed the last")."""
    first, last = case.doc.sentences[told.sentence]
    words = [token.word for token in case.doc.tokens[first:last] if told.claim.start - 40 <= token.start < told.claim.end]
    own = case.doc.work[told.claim.start : told.claim.end].lower()
    return bool(_KEPT_NOT & set(words)) and told.tags.get("end") == "saved" or "had" in words and "missed" in own


def _off(case: Case, told: Told) -> bool:
    return outcome_of(told) == "woodwork" and " in off" in case.doc.work[max(0, told.claim.start - 12) : told.claim.end]


def take(case: Case, penalty: Penalty, told: Told, taker: str | None, shots: list[Told]) -> None:
    penalty.told.append(told)
    penalty.kick = told
    penalty.outcome = outcome_of(told)
    penalty.taker = taker
    if told.clock.known or told.clock.ranged:
        penalty.kick_clock = told.clock
    by = told.people.get("by") or next((one.people["by"] for one in shots if one.people.get("by")), None)
    keeper = who(told, "shooter", "taker")
    if by is None and keeper in case.keepers:
        by = keeper
    if by and by != taker:
        penalty.roles["by"] = by
    for one in shots:
        same = who(one, "scorer", "shooter") in (None, taker, by)
        if one.kind in ("goal", "chance") and (one is told or same and penalty.outcome != "scored"):
            penalty.shots.append(one)


def steps_up(case: Case, penalty: Penalty, said: dict[int, list[Told]]) -> None:
    """Whose "his penalty" is, where somebody is told to step up before it: "Reid stepped up after ..., but his kick was saved"."""
    kick = penalty.kick
    if kick is None or penalty.taker is not None:
        return
    for number in (kick.sentence, kick.sentence - 1):
        for cue in said.get(number, ()):
            words = case.doc.work[cue.claim.start : cue.claim.end].lower()
            if cue.tags.get("cue") == "kick" and cue.claim.end <= kick.claim.start and _STEPS.search(words):
                if man := _at(case, penalty, cue):
                    penalty.taker = man
                    return


def settle(case: Case, penalty: Penalty, said: dict[int, list[Told]]) -> None:
    """Take out the shots that are the kick, and those that are the foul ("slid in on him")."""
    for told in penalty.shots:
        case.drop(told, "merge", "this shot is the penalty kick")
    offender = penalty.roles.get("conceded_by")
    for foul in [told for told in penalty.told if told.kind == "foul"]:
        for told in said.get(foul.sentence, ()):
            if told.kind in ("goal", "chance") and who(told, "scorer", "shooter") == offender and _overlap(told, foul):
                case.drop(told, "merge", "this is the foul")


def refused(case: Case, penalty: Penalty, said: dict[int, list[Told]]) -> bool:
    """Whether a foul that was worth a penalty was given none: "felled for what looked a penalty, but play was waved on"."""
    award = penalty.award
    if (
        award is None
        or penalty.kick is not None
        or any(told.tags.get("stage") == "award" and not told.people for told in penalty.told)
    ):
        return False
    near = [told for number in range(award.sentence, award.sentence + 3) for told in said.get(number, ())]
    rest = case.doc.work[award.claim.end : case.doc.tokens[case.doc.sentences[award.sentence][1] - 1].end]
    if _DIVED.search(rest) and not any(told.tags.get("cue") == "look" for told in near):
        return True  # "went down under Reid's challenge, only to be booked for simulation"
    return turned_down(said, range(award.sentence, award.sentence + 1), award.claim.end, free=False)


def _next_shot(case: Case, penalty: Penalty, last: Told) -> bool:
    """In a live text: the next goal or attempt of the same side is the kick."""
    order = story_order(case)
    later = [t for t in case.active("goal", "chance") if order(t) > order(last) or t.sentence == last.sentence]
    for told in sorted(later, key=order):
        if gap(case, last, told) > 2 or told.tags.get("anonymous"):
            break
        apart = told.team is not None and penalty.team is not None and told.team != penalty.team
        shooter = who(told, "scorer", "shooter")
        if apart and (gap(case, last, told) > 1 or abs(case.lean.get(shooter or "", 0.0)) >= 2.0):
            continue  # else the place outweighs a side that little speaks for
        if told.clock.known and penalty.clock.known and not agree(told.clock, penalty.clock, 4):
            break
        if told.tags.get("rebound"):
            continue
        take(case, penalty, told, shooter, [told])
        return True
    return False
