"""Pass 5a, the kick of a penalty, where the foul or the award is told apart from it.

The story of a penalty runs over several sentences: the foul, the award, the man who steps up, what became of his kick, and
the words are mostly those of any shot. They are read here sentence by sentence, from the award on.
"""

from __future__ import annotations

from ... import pack
from ..case import Case, Told
from ..clock.clock_tools import agree
from ..people.people import who
from . import takers
from .penalty import Penalty, gap, story_order

_REACH = 3  # sentences from an award, or the foul, to what became of the kick
_REBOUND = pack.pattern(r"\b(?:the rebound|the loose ball|(?:the|his|her) follow[- ]up|the spill)\b")
OF_A_KICK = {"saved": "saved", "off_target": "off_target", "woodwork": "woodwork", "missed": "off_target", "blocked": "saved",
               "scored": "scored"}  # fmt: skip
SHOTS = ("goal", "chance", "kick_told")
KINDS = (*SHOTS, "spot")
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
        if sentence in case.facts.get("shootout_sentences", ()):
            break  # those kicks are of no foul
        cues = {told.tags["cue"] for told in here if "cue" in told.tags}
        if not inside and turned_down(said, range(sentence, sentence + 1)):
            break
        shots = [told for told in here if told.kind in SHOTS and not told.tags.get("anonymous") and not told.dropped]
        if inside:
            shots = [told for told in shots if told.claim.start >= last.claim.start and told.claim.end > last.claim.end]
            shots = [told for told in shots if not _listed_before(told, last)]
        if any(elsewhen(penalty, told) for told in shots):
            break
        if (
            not inside
            and sentence - last.sentence > 1
            and not cues & {"sure", "kick"}
            and not any(t.kind != "kick_told" for t in shots)
        ):
            continue
        shots = [told for told in shots if may_be(case, penalty, told)]
        ends = [
            told
            for told in here
            if ("end" in told.tags or told.tags.get("cue") == "touch") and not any(overlap(told, one) for one in penalty.told)
        ]
        if inside:
            ends = [told for told in ends if told.claim.start > last.claim.start]
        told = ending(case, [*shots, *ends])
        if told is not None and (shots or cues & {"sure", "kick"} or taker):
            of = [shot for shot in shots if shot is told or shot.claim.start < told.claim.end]  # what follows is the rebound's
            named = takers.himself(case, penalty, told) or takers.shooter(case, penalty, of, by_name=True)
            named = named or taker or takers.shooter(case, penalty, of)
            if (keeper := takers.saver(case, told)) and not penalty.roles.get("by"):
                penalty.roles["by"] = keeper
            named = named or takers.named_in(case, penalty, told, last.claim.end if inside else 0)
            named = named or penalty.taker or takers.runs_on(case, penalty, told, last)
            if named is None and not _described(told):
                named = takers.named_before(case, penalty, last)
            take(case, penalty, told, named, shots)
            return True
        for cue in here:
            if taker is None and cue.tags.get("cue") == "kick" and (not inside or cue.claim.start > last.claim.start):
                taker = takers.at(case, penalty, cue)
    return _told_first(case, penalty, last, said)


def _described(shot: Told) -> bool:
    """Whether a shot is told of a man whom it describes: if "the Bury skipper" is not known, another does not stand for him."""
    return any(mention.type == "DESC" for role, mention in shot.claim.roles.items() if role in ("taker", "scorer", "shooter"))


def _listed_before(shot: Told, award: Told) -> bool:
    """Whether one of several men of a list is named in the award's own words: "Cole trips Reid, Shaw scores"."""
    taker = shot.claim.roles.get("taker")
    return taker is not None and shot.tags.get("items", 0) > 1 and taker.start < award.claim.end


def _told_first(case: Case, penalty: Penalty, award: Told, said: dict[int, list[Told]]) -> bool:
    """ "Nolan sealed it from twelve yards after Munro had shoved Pidd": the goal or the attempt stands before its foul."""
    here = said.get(award.sentence, [])
    shots = [t for t in here if t.kind in ("goal", "chance") and t.claim.end <= award.claim.start and not t.dropped]
    shots = [t for t in shots if not t.tags.get("anonymous") and may_be(case, penalty, t)]
    if not shots or not any(told.tags.get("cue") in ("sure", "kick") for told in here):
        return False
    told = shots[-1]
    take(case, penalty, told, who(told, "scorer", "shooter"), [told] if told.kind == "chance" else [])
    return True


def overlap(a: Told, b: Told) -> bool:
    return a.claim.start < b.claim.end and b.claim.start < a.claim.end


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


def elsewhen(penalty: Penalty, told: Told) -> bool:
    return told.kind != "kick_told" and told.clock.known and penalty.clock.known and not agree(told.clock, penalty.clock, 4)


def may_be(case: Case, penalty: Penalty, told: Told) -> bool:
    """Whether a shot may be the kick: not the offender's, not of a rebound, and not of the other side."""
    man = who(told, "taker", "scorer", "shooter")
    if (
        told.kind == "kick_told"
        and told.people.get("by") == penalty.roles.get("conceded_by")
        and any(overlap(told, one) for one in penalty.told)
    ):
        return False  # "Reid caught Shaw" is the foul
    if told.kind == "goal" and _REBOUND.search(case.doc.work, told.claim.start, told.claim.end):
        return False
    return not told.tags.get("rebound") and (man is None or takers.eligible(case, penalty, man) or man in case.keepers)


def ending(case: Case, told: list[Told]) -> Told | None:
    """What became of the kick: a save or a miss outweighs how it was struck; "in off the post" is a goal."""
    known = [one for one in told if outcome_of(one)]
    scored = [one for one in known if outcome_of(one) == "scored"]
    failed = [one for one in known if outcome_of(one) != "scored" and not _denied(case, one) and not _off(case, one)]
    if scored:  # "drove it in, though Lunt guessed right" or "got a hand to it"
        touches = [one for one in told if one.tags.get("cue") == "touch"]
        failed = [
            one
            for one in failed
            if outcome_of(one) != "saved" or not (one.tags.get("vague") or any(overlap(one, touch) for touch in touches))
        ]
    failed = [one for one in failed if not one.tags.get("vague")] or failed
    if failed:
        first = min(failed, key=lambda one: (one.claim.start, one.kind == "spot"))
        saves = [one for one in failed if outcome_of(one) == "saved" and not _gathered(case, first, one)]
        onto = outcome_of(first) == "woodwork" and saves  # turned on to the post
        return saves[0] if onto else first
    return min(scored, key=lambda one: (one.kind == "spot", one.kind == "kick_told", one.claim.start)) if scored else None


_CAME_BACK = frozenset((",", "and", "before", "then"))


def _gathered(case: Case, frame: Told, save: Told) -> bool:
    """Whether a ball came off the woodwork before the goalkeeper had it: "hit the bar, came down, and Lunt gathered"."""
    return frame.claim.end <= save.claim.start and bool(_CAME_BACK & {*case.words_between(frame, save)})


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


def settle(case: Case, penalty: Penalty, said: dict[int, list[Told]]) -> None:
    """Take out the shots that are the kick, and those that are the foul ("slid in on him")."""
    for told in penalty.shots:
        case.drop_kick(told)
    offender = penalty.roles.get("conceded_by")
    for foul in [told for told in penalty.told if told.kind == "foul"]:
        for told in said.get(foul.sentence, ()):
            if told.kind in ("goal", "chance") and who(told, "scorer", "shooter") == offender and overlap(told, foul):
                case.drop(told, "merge", "this is the foul")


def _next_shot(case: Case, penalty: Penalty, last: Told) -> bool:
    """In a live text: the next goal or attempt of the same side is the kick."""
    order = story_order(case)
    later = [t for t in case.active("goal", "chance") if order(t) > order(last) or t.sentence == last.sentence]
    for told in sorted(later, key=order):
        if gap(case, last, told) > 2 or told.tags.get("anonymous") and not told.tags.get("penalty"):
            break
        apart = told.team is not None and penalty.team is not None and told.team != penalty.team
        shooter = who(told, "scorer", "shooter")
        if apart and (gap(case, last, told) > 1 or abs(case.lean.get(shooter or "", 0.0)) >= 2.0):
            continue  # else the place outweighs a side that little speaks for
        if told.clock.known and penalty.clock.known and not agree(told.clock, penalty.clock, 4):
            break
        handled = told.tags.get("outcome") == "blocked" and told.people.get("by") == penalty.roles.get("conceded_by", "")
        if told.tags.get("rebound") or handled:  # "Smith's shot strikes Jones on the arm"
            continue
        if shooter is None:  # "GOAL, LEEDS! 2-1. Smith makes no mistake"
            shooter = next(
                (who(t, "scorer") for t in later if t.entry == told.entry and t.kind == told.kind and who(t, "scorer")), None
            )
        take(case, penalty, told, shooter, [told])
        return True
    return False
