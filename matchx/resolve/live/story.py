"""The attempts that an entry tells of and no rule reads, and what the tellings of rules lack of who shot and who stopped it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import Any

from ...record import replace
from ..case import Case, Told
from . import stops, unnamed
from .attempts import PLAIN, Attempt, Words, attempt, keeps, name_of
from .cries import LIKELY, announces_goal, evidence
from .entries import words_of
from .join import NOT_ACTOR, VAGUE, claim_of, new_told, span_of
from .shots import NO_ATTEMPT, OWN_BALL, PASSES, REBOUND
from .track import Track


def run(case: Case, number: int, told: list[Told]) -> bool:
    """The attempts that the entry tells of and no claim does."""
    track: Track = case.facts.get("track") or Track()
    entry = case.entries[number]
    text = words_of(case, number)
    if not text or '"' in text or entry.phase or track.step(number) or NO_ATTEMPT.search(text):
        return False
    if announces_goal(case, number) or evidence(case, number) >= LIKELY:
        return False
    counted = bool(track.steps)  # then a goal without a new score is none
    open_ = [t for t in told if not t.dropped and t.kind in _TOLD and not (counted and t.kind == "goal")]
    shots = [t for t in open_ if t.kind not in ("substitution", "card")]
    begins = sorted({_begins(case, t) for t in shots})
    made = False
    men = Counter(t.claim.roles["shooter"].value for t in shots if "shooter" in t.claim.roles)
    for t in shots:  # each is told of up to the next one
        if t.kind != "chance" or "shooter" in t.claim.roles and men[t.claim.roles["shooter"].value] > 1:
            continue
        at = bisect_right(begins, _begins(case, t))
        first = entry.body if at == 1 else begins[at - 1]
        made |= _complete(case, first, begins[at] if at < len(begins) else entry.last, t)
    taken: dict[int, int] = {}  # sentences of which a claim tells, and where the first one begins
    for t in open_:
        taken[t.sentence] = min(taken.get(t.sentence, entry.last), _begins(case, t))
    for stretch in _stretches(case, entry, taken):
        while stretch[0] < stretch[1] and (one := _tell(case, number, stretch, shots, alone=not open_)) is not None:
            made = True
            shots, open_ = [*shots, one], [*open_, one]
            told_of = _sentence_at(case, one.claim.end - 1)
            stretch = (case.doc.sentences[told_of][1], stretch[1])
    tries = [t for t in shots if t.kind == "chance"]
    if len(tries) == 1 and tries[0].tags.get("outcome") in ("saved", "blocked") and "by" not in tries[0].claim.roles:
        made |= _stopped(case, number, tries[0])
    return made


def _stopped(case: Case, number: int, shot: Told) -> bool:
    """Who stopped a shot, where another sentence of its entry says no more: "What a block by Smith! Jones was all set to shoot"."""
    entry = case.entries[number]
    sentences = range(case.sentence_of(entry.body), case.sentence_of(entry.last - 1) + 1)
    stopper = next((m for at in sentences if (m := stops.stopper(case, at)) is not None), None)
    if stopper is None or any(m.value == stopper.value for m in shot.claim.roles.values()):
        return False
    shot.claim = replace(shot.claim, roles={**shot.claim.roles, "by": stopper})
    return True


_TOLD = ("goal", "chance", "penalty", "disallowed_goal", "substitution", "card")


def _begins(case: Case, told: Told) -> int:
    """The token with which the words of a claim begin, by its roles."""
    at = case.doc.sentences[told.sentence][0]
    return min([m.first for m in told.claim.roles.values() if m.first >= at], default=at)


def _stretches(case: Case, entry: Any, taken: dict[int, int]) -> list[tuple[int, int]]:
    """The stretches of an entry of which no claim tells; what stands in a sentence before its first claim is one of its own."""
    out: list[tuple[int, int]] = []
    for sentence in range(case.sentence_of(entry.body), case.sentence_of(entry.last - 1) + 1):
        first, last = case.doc.sentences[sentence]
        first, last = max(first, entry.body), min(last, entry.last)
        if sentence in taken or first >= last:
            out += [(first, min(taken.get(sentence, first), last)), (last, last)]
        elif out and out[-1][1] == first and out[-1][0] < first:
            out[-1] = (out[-1][0], last)
        else:
            out.append((first, last))
    return [stretch for stretch in out if stretch[0] < stretch[1]]


def _tell(case: Case, number: int, stretch: tuple[int, int], shots: list[Told], alone: bool) -> Told | None:
    """The attempt that a stretch of an entry tells of; beside what else is told there only what is plainly another one."""
    found = attempt(case, *stretch)
    if found is None and alone:
        nobodys = unnamed.run(case, number, stretch)
        if nobodys is not None and (man := _other_man(case, *stretch, nobodys)) is not None:
            nobodys.claim = replace(nobodys.claim, roles={**nobodys.claim.roles, "shooter": man.shooter})
        return nobodys
    if found is None or found.outcome is None or not alone and not _another(case, stretch, found, shots):
        return None
    roles: dict[str, Any] = {"shooter": found.shooter} | ({"by": found.by} if found.by else {})
    sentence = case.sentence_of(found.shooter.first)
    start, _ = span_of(case, sentence)
    _, end = span_of(case, max(sentence, _sentence_at(case, found.end)))
    claim = claim_of(
        "chance",
        "chance.live_told",
        roles,
        {"outcome": found.outcome},
        start,
        max(end, *(m.end for m in roles.values())),
        case.doc.sentences[sentence][0],
    )
    return new_told(case, number, sentence, claim)


def _sentence_at(case: Case, offset: int) -> int:
    """The sentence of a character."""
    return case.sentence_of(bisect_right(case.doc.tokens, offset, key=lambda token: token.start) - 1)


def _another(case: Case, stretch: tuple[int, int], found: Attempt, shots: list[Told]) -> bool:
    """Whether an attempt is none of those told in the entry: another man's, or one on the rebound."""
    if found.weight < PLAIN or any(t.kind not in ("chance", "penalty") for t in shots):
        return False
    involved = {m.value[0] for t in shots for m in t.claim.roles.values() if m.value}
    told_of = [t.claim.roles.get("shooter") for t in shots]
    if name_of(found.shooter) not in involved and all(man is not None and man.value for man in told_of):
        return True
    tokens = case.doc.tokens
    words = case.doc.work[tokens[stretch[0]].start : tokens[stretch[1] - 1].end].lower()
    return bool(REBOUND.search(words)) and all(case.doc.sentences[t.sentence][0] < stretch[0] for t in shots)


def _other_man(case: Case, first: int, last: int, chance: Told) -> Attempt | None:
    """Whose shot a keeper stops, where one man is named before him: "Smith in the dying seconds... Jones saves!", or behind
    him: "Big stop by Jones. Smith did everything right"."""
    stopper = chance.claim.roles.get("by")
    if stopper is None or "shooter" in chance.claim.roles:
        return None
    people = [m for m, _, _ in Words(case, first, last).slots]  # not whom another leaves behind
    others = {m.value[0]: m for m in reversed(people) if m.value != stopper.value and not keeps(case, m)}
    if len(others) != 1:
        return None
    (man,) = others.values()
    before = case.doc.tokens[man.first - 1].word
    owns = case.doc.work.startswith("'", man.end)
    behind = man.first > stopper.first and man.first != case.doc.sentences[case.sentence_of(man.first)][0]
    if behind or owns or before in NOT_ACTOR or OWN_BALL.match(case.doc.work, man.end):
        return None
    return Attempt(man, chance.tags.get("outcome"), stopper)


def _complete(case: Case, first: int, last: int, chance: Told) -> bool:
    """A chance that is told of its keeper alone gets who shot ("What a save by Smith! Jones had picked his spot"), one without
    an end its end, and where only a shout tells of it the words behind say who did what.
    """
    roles, outcome = chance.claim.roles, chance.tags.get("outcome")
    loose = chance.claim.rule == "chance.live_shout" or outcome in VAGUE and "by" not in roles
    bare = outcome in ("saved", "blocked") and not ("by" in roles and roles["by"].value)
    if "shooter" in roles and not (loose or bare):
        return False
    found = attempt(case, first, last) or _other_man(case, first, last, chance)
    if found is None or not loose and (roles.get("shooter", found.shooter).value != found.shooter.value or found.by is None):
        return False
    if "shooter" in roles:
        before = roles["shooter"]
        if outcome in VAGUE:
            outcome = found.outcome
        elif outcome != found.outcome:
            return False
        passed = before.value == found.shooter.value or PASSES.match(
            case.doc.work[before.end : found.shooter.start].lower().strip()
        )
        stopper = found.by or (None if passed else before)
        roles = {"shooter": found.shooter} | ({"by": stopper} if stopper and outcome in ("saved", "blocked") else {})
    elif (stopper := roles.get("by")) is not None and stopper.value == found.shooter.value:
        return False
    else:
        roles = {**roles, "shooter": found.shooter}
    chance.claim = replace(chance.claim, roles={**chance.claim.roles, **roles}, tags={**chance.tags, "outcome": outcome})
    return True
