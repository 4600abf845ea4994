"""The goals of a live text: one for each growth of the score; what the score does not bear out is none."""

from __future__ import annotations

import re
from typing import Any

from ... import pack
from ...model import Clock
from ...record import replace
from ..case import Case, Told
from ..spot.kicks import OF_A_KICK
from .assists import maker
from .cries import LIKELY, announces_goal, evidence, nestles
from .entries import chronological, time_of, words_of
from .handed import handed_on, made_it
from .join import actor, claim_of, new_told, span_of
from .named import minute_beside, named_alone
from .outcomes import reason_of, told_outcome
from .refused import CALLED, called_back, dated_by_shout, doubtful, overruled, ruled, shouted_in_vain, told_again
from .score import NO_GOAL, own_goal, unchanged
from .scorer import SPOT, own_scorer, people_of, scorer_of
from .shots import REBOUND
from .spots import awarded, kicked
from .track import Step, Track


def goals(case: Case) -> None:
    """Each growth of the score is one goal, and where they make up the final score, nothing else is."""
    track: Track | None = case.facts.get("track")
    if not case.live or track is None:
        return
    _asked(case)
    _nameless(case)
    order = chronological(case)
    called_back(case, track, order)
    overruled(case, track, order)
    for step in track.steps:
        place = order.index(step.entry)
        for number in order[max(0, place - 2) : place + 3]:
            if (
                track.step(number) is None
                and abs(time_of(case, number) - time_of(case, step.entry)) <= 1
                and any(t.entry == number for t in case.active("goal"))
            ):
                step.entries.add(number)
    for step in track.steps:
        _settle(case, step)
    if not track.whole:
        _shouted(case, track, order)
    told_again(case, track)
    shouted_in_vain(case, track)
    for told in [t for t in case.active("penalty") if track.whole or t.entry >= 0 and unchanged(case, t.entry)]:
        near = [step for step in track.steps if abs(time_of(case, step.entry) - time_of(case, told.entry)) <= 2]
        if told.tags.get("stage") == "kick" and told.tags.get("outcome") == "scored" and not near and told.entry >= 0:
            first, last = (
                case.sentence_of(token) for token in (case.entries[told.entry].body, case.entries[told.entry].last - 1)
            )
            outcome = OF_A_KICK.get(told_outcome(case, range(first, last + 1)) or "", "off_target")
            told.claim = replace(told.claim, tags={**told.claim.tags, "outcome": outcome})
    for told in case.active("goal"):
        if track.step(told.entry) is None and (
            track.whole
            or told.entry in track.denied
            or told.entry >= 0
            and unchanged(case, told.entry)
            or doubtful(case, told)
            or _withdrawn(case, told, order)
        ):
            _refuse(case, told)
    dated_by_shout(case, track)
    for told in case.active("disallowed_goal"):
        if told.entry >= 0 and told.tags.get("reason") in (None, "var"):
            by = ruled(case, track, order, told.entry)
            own, later = reason_of(words_of(case, told.entry)), reason_of(words_of(case, by)) if by is not None else None
            reason = (later if own in (None, "var") and later else own) or told.tags.get("reason")
            told.claim = replace(told.claim, tags={**told.tags, "reason": reason})
    for told in case.active("disallowed_goal"):
        if track.whole and track.step(told.entry) is not None and track.step(told.entry) in track.steps:
            case.drop(told, "live", "the score counts it")


_WITHDRAWS = pack.pattern(
    r"^\W*(?:it's |and it's |goal )?(?:disallowed|no goal|ruled out|overturned|chalked off|not given|offside|var says no)\b"
)


def _withdrawn(case: Case, told: Told, order: list[int]) -> bool:
    """Whether the next entry opens with the news that a goal does not count."""
    place = order.index(told.entry) if told.entry in order else len(order)
    return any(
        _WITHDRAWS.search(words_of(case, n)) and time_of(case, n) - time_of(case, told.entry) <= 4
        for n in order[place + 1 : place + 3]
    )


def _nameless(case: Case) -> None:
    """ "X has the ball in the net but she handled it. No goal.": who acted before the verdict."""
    for told in case.active("disallowed_goal"):
        if (
            told.entry < 0
            or told.claim.roles.get("scorer") is not None
            or any(t.entry == told.entry and t.claim.roles for t in case.active("goal"))
        ):
            continue
        entry = case.entries[told.entry]
        mention = actor(case, range(case.sentence_of(entry.body), told.sentence + 1), entry.body)
        if mention is None:  # "NO GOAL! Smith thought he had won it"
            mention = actor(case, range(told.sentence + 1, case.sentence_of(entry.last - 1) + 1))
        text = words_of(case, told.entry)
        if (
            mention is None
            or not re.search(r"\bnet\b|\bscor|\bgoal\b|\bin off\b|finish|\b(?:think|thought) (?:they|he|she|we|it)", text)
            or mention.value[0] in case.keepers
        ):
            continue
        told.claim = replace(told.claim, roles={**told.claim.roles, "scorer": mention})
        told.people["scorer"] = people_of(case, mention)
        told.team = case.person_team.get(told.people["scorer"], told.team)


def _shouted(case: Case, track: Track, order: list[int]) -> None:
    """A shouted goal without a score, in words that no rule reads: who acts in it has scored."""
    before = -9.0
    for number in order:
        if (
            not (evidence(case, number) >= LIKELY or nestles(words_of(case, number)))
            or track.step(number)
            or number in track.denied
            or NO_GOAL.search(words_of(case, number))
        ):
            continue
        told = [
            t
            for t in case.active("goal", "penalty")
            if t.entry == number and (t.kind == "goal" or t.tags.get("outcome") == "scored")
        ]
        twin = abs(time_of(case, number) - before) <= 2
        before = time_of(case, number)
        if told or twin or own_goal(case, {number}):
            continue
        step = Step(number, -1, (0, 0), {number})
        mention = scorer_of(case, step)
        if mention is None:
            continue
        sentence = case.sentence_of(mention.first)
        start, end = span_of(case, sentence)
        tags = {"penalty": True} if SPOT.search(words_of(case, number)) else {}
        new = new_told(
            case,
            number,
            sentence,
            claim_of("goal", "goal.live_shout", {"scorer": mention}, tags, start, end, case.doc.sentences[sentence][0]),
        )
        new.people["scorer"] = people_of(case, mention)
        new.team = case.person_team.get(new.people["scorer"])
        if (clock := case.entries[number].clock) is not None:
            new.clock, new.clocks = clock, (clock,)
        if new.team is not None and not tags:
            maker(case, Step(number, new.team, (0, 0), {number}), [new], new.people["scorer"], False)


def keep_sides(case: Case, found: list[Any]) -> None:
    """The side of a goal that the score line tells stands, whatever else speaks for another."""
    for goal in found if case.live else ():
        side = next((t.tags["side"] for t in goal.told if "side" in t.tags), None)
        if side is None:
            continue
        goal.team = side
        if goal.scorer:
            case.settled[goal.scorer] = 8.0 * (1 if (side == 0) != bool(goal.fields.get("own_goal")) else -1)


_ASKED = pack.pattern(
    r"\?|\b(?:whether|check(?:s|ed|ing)?|claims?|appeals?|wants?|shouts? for|screams? for|possible|potential|looking for|calls? for|no penalty|not a penalty)\b"
)


_WAVED = pack.pattern(
    r"^\W*no\b(?! (?:doubt|question|argument|hesitation|complaint|surprise))|\b(?:diving|dived|simulation|never (?:a |an )?(?:pen|penalty|spot[ -]kick))\b|\b(?:no penalty|not a penalty|as you were|the flag(?:'s| is| was| went| had gone)? up|(?:was|were|is|he's|she's) (?:flagged )?offside|waves? play on|changed (?:his|her) mind|"
    r"no spot[ -]kick|it's overturned|is overturned|isn't given|not given|free[ -]kick the other way|outside the (?:box|area), says)\b"
)


def _asked(case: Case) -> None:
    """A penalty that is only asked for, or looked into, needs its kick or its award in an entry of its own."""
    awards = [t for t in case.active("penalty") if t.tags.get("stage") == "award"]
    for told in awards:
        first, last = case.doc.sentences[told.sentence]
        words = case.doc.work[case.doc.tokens[first].start : case.doc.tokens[last - 1].end].lower()
        later = case.doc.work[told.claim.end : case.doc.tokens[case.entries[told.entry].last - 1].end].lower()
        if _WAVED.search(later):
            case.drop(told, "live", "a penalty that was not given")
            continue
        if _ASKED.search(words) and not re.search(
            r"point(?:s|ed)? to the spot|penalty (?:is )?(?:given|awarded)|he gives it|it's given", words + later
        ):
            case.drop(told, "live", "a penalty only asked for")


def _refuse(case: Case, told: Told) -> None:
    """A goal that the score does not show: one that was not given, or no goal at all."""
    order = chronological(case)
    place = order.index(told.entry) if told.entry in order else -1
    near = [n for n in order[place : place + 3] if n == told.entry or case.facts["track"].step(n) is None] if place >= 0 else []
    track: Track = case.facts["track"]
    denied = [
        n
        for n in near
        if (NO_GOAL.search(words_of(case, n)) or n == told.entry and CALLED.search(words_of(case, n)))
        and abs(time_of(case, n) - time_of(case, told.entry)) <= 4
    ]
    if told.entry in track.denied:
        denied += [told.entry, *([track.denial[told.entry]] if told.entry in track.denial else [])]
    told_of = [t for t in case.active("disallowed_goal") if t.entry in near]
    already = any("scorer" in t.claim.roles for t in told_of)
    if told.entry in track.denied and "scorer" not in told.claim.roles:
        if (mention := scorer_of(case, Step(told.entry, -1, (0, 0), {told.entry}))) is not None:
            told.claim = replace(told.claim, roles={**told.claim.roles, "scorer": mention})
            told.people["scorer"] = people_of(case, mention)
            told.team = case.person_team.get(told.people["scorer"], told.team)
    celebrated = re.search(r"\b(?:celebrat\w+|net|scores?|think|thought|wheels? away|in!)\b", words_of(case, told.entry))
    if (
        denied
        and "scorer" in told.claim.roles
        and not already
        and (told.entry in denied or announces_goal(case, told.entry) or celebrated)
    ):
        reason = next((t.tags["reason"] for t in told_of if t.tags.get("reason")), None)
        reason = reason or reason_of(" ".join(words_of(case, n) for n in denied))
        told.claim = replace(told.claim, kind="disallowed_goal", tags={"reason": reason})
        for t in told_of:
            case.drop(t, "live", "joined with the goal that it takes back")
        case.note("live", "a goal that was not given", told)
        return
    case.drop(told, "live", "the score does not grow by it")


def _settle(case: Case, step: Step) -> None:
    """One goal for one step: its tellings agree on the scorer, the surest first; without one the entry's words are searched."""
    told = [t for t in case.active("goal") if t.entry in step.entries]
    kicks = [
        t
        for t in case.active("penalty")
        if t.entry in step.entries and t.tags.get("stage") == "kick" and t.tags.get("outcome") == "scored"
    ]
    if kicks and not kicked(case, step):
        for t in kicks:
            case.drop(t, "live", "no penalty that this could belong to")
        kicks = []
    for t in told:
        handed_on(case, t)
    named = [t for t in told if t.people.get("scorer")]
    named = [t for t in named if not made_it(case, t) and not _keeps(case, t)]
    named.sort(
        key=lambda t: (
            not t.claim.rule.startswith(("goal.live_head", "goal.live_template")),
            bool(t.tags.get("live")),
            _against(case, t, step),
            t.entry != step.entry,
            t.claim.start,
        )
    )
    scorer = named[0].people["scorer"] if named else next((t.people["taker"] for t in kicks if t.people.get("taker")), None)
    own = own_goal(case, step.entries)
    alone = named_alone(case, step)
    if own and alone is None and named and (culprit := own_scorer(case, step)) is not None:
        alone = culprit
    if (credited := case.facts.get("credited", {}).get(step.entry)) is not None:
        alone, own = credited
    if alone is not None:
        scorer = people_of(case, alone)
        if not kicks and not any(t.people["scorer"] == scorer for t in named):
            for t in named:
                case.drop(t, "live", "the entry names another scorer")
            named, scorer = [], None
    for t in kicks:
        if scorer and not t.people.get("taker"):
            source = next((n.claim.roles["scorer"] for n in named if "scorer" in n.claim.roles), None)
            if source is not None:
                t.claim = replace(t.claim, roles={**t.claim.roles, "taker": source})
            t.people["taker"] = scorer
    for t in named:
        if t.people["scorer"] != scorer:
            case.drop(t, "live", "the entry names another scorer")
    first = min(step.entries, key=lambda n: (time_of(case, n), n))
    if scorer is None:
        mention = alone or scorer_of(case, step)
        entry = case.entries[step.entry]
        sentence = case.sentence_of(mention.first if mention else entry.body if entry.body < entry.last else entry.first)
        start, end = span_of(case, sentence)
        tags: dict[str, Any] = {"side": step.side} | ({} if mention else {"anonymous": True})
        if own:
            tags["own_goal"] = True
        for t in told:
            case.drop(t, "live", "joined with the score line")
        new = new_told(
            case,
            step.entry,
            sentence,
            claim_of(
                "goal",
                "goal.live_score",
                {"scorer": mention} if mention else {},
                tags,
                start,
                end,
                case.doc.sentences[sentence][0],
            ),
        )
        if mention:
            new.people["scorer"] = people_of(case, mention)
        told = [new]
    scorer = scorer or next((t.people.get("scorer") for t in told if t.people.get("scorer")), None)
    clock = case.entries[first].clock
    if alone is not None and (minute := minute_beside(case, alone)) is not None and abs(minute - time_of(case, first)) <= 5:
        clock = clock if clock is not None and clock.stoppage else Clock(minute, source="stated")
    for t in kicks:
        t.claim = replace(t.claim, tags={**t.claim.tags, "side": step.side})
        t.team = step.side
    for t in [t for t in told if not t.dropped]:
        extra: dict[str, Any] = {"side": step.side}
        spot = SPOT.search(" ".join(words_of(case, n) for n in sorted(step.entries)))
        if not own and (spot and kicked(case, step) or awarded(case, step)):
            extra["penalty"] = True
        if own and scorer is not None and case.person_team.get(scorer) not in (None, step.side):
            extra["own_goal"] = True
        t.claim = replace(
            t.claim,
            tags={
                **{k: v for k, v in t.claim.tags.items() if k not in ("ordinal", "team_ordinal", "count", "effect")},
                **extra,
            },
        )
        t.team = step.side
        if clock is not None:
            t.clock, t.clocks = clock, (clock,)
    for t in case.active("chance"):
        if t.entry in step.entries and (
            scorer is not None
            and scorer == t.people.get("by")
            or t.people.get("shooter") in case.keepers
            or t.people.get("shooter") in (None, scorer)
            or own
            and " own " in case.doc.work[t.claim.start : span_of(case, t.sentence)[1]]
            or t.tags.get("outcome") in ("off_target", "missed", None)
        ):
            case.drop(t, "live", "the goal of this entry")
        elif t.entry in step.entries and (tried := t.people.get("shooter")) and not own and _led_to_it(case, t):
            case.settled.setdefault(tried, 1.5 if step.side == 0 else -1.5)
    maker(case, step, told, scorer, own)


def _led_to_it(case: Case, shot: Told) -> bool:
    """Whether a goal came of a shot: "Smith pokes it in after Jones had hit the post", "... the rebound of Jones's shot"."""
    shooter = shot.claim.roles.get("shooter")
    after = shooter is not None and shooter.first and case.doc.tokens[shooter.first - 1].word in ("after", "when")
    return bool(after or REBOUND.search(words_of(case, shot.entry)))


def _keeps(case: Case, told: Told) -> bool:
    """Whether a scorer of loose words is the goalkeeper whom the ball passes: "Smith was still falling as it hit the net"."""
    return told.people["scorer"] in case.keepers - case.perhaps_keepers and not told.tags.get("own_goal")


def _against(case: Case, told: Told, step: Step) -> bool:
    side = case.person_team.get(told.people["scorer"])
    return side is not None and (side != step.side) != bool(told.tags.get("own_goal"))
