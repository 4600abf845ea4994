"""Goals of a live text that are none: called back in the entry that tells of them, or told already."""

from __future__ import annotations

import re

from ... import pack
from ...model import Mention
from ...record import replace
from ..case import Case, Told
from .cries import announces_goal
from .entries import Entry, time_of, words_of
from .join import actor, claim_of, new_told, span_of
from .outcomes import reason_of
from .score import NO_GOAL
from .scorer import people_of, scorer_of
from .track import Step, Track


def called_back(case: Case, track: Track, order: list[int]) -> None:
    """ "Smith puts it in, but is called back": a goal not given, in words that no rule reads, told in one entry."""
    for number in order:
        text = words_of(case, number)
        cried = announces_goal(case, number) and NO_GOAL.search(text)  # "Leeds are level! No, the flag is up against Smith"
        if track.step(number) or number in track.denied or not (cried or _IN_NET.search(text)):
            continue
        ruling = number if NO_GOAL.search(text) or CALLED.search(text) else ruled(case, track, order, number)
        if ruling is None:
            continue
        told = [t for t in case.active("disallowed_goal", "goal", "penalty") if t.entry in (number, ruling)]
        if ruling != number:
            text = f"{text} {words_of(case, ruling)}"
            clock = case.entries[number].clock
            for t in told if clock is not None and clock.known else ():
                if t.kind == "disallowed_goal":  # when the ball was in the net
                    t.clock, t.clocks = clock, (clock,)
        nameless = [t for t in told if t.kind != "penalty" and not t.people.get("scorer")]
        if len(nameless) < len(told) or '"' in text:
            continue
        entry = case.entries[number]
        sentences = range(case.sentence_of(entry.body), case.sentence_of(entry.last - 1) + 1)
        mention = actor(case, sentences, entry.body) or _flagged(case, entry)
        if mention is None or mention.value[0] in case.keepers:
            continue
        for t in nameless:
            case.drop(t, "live", "joined with the man who had the ball in the net")
        sentence = case.sentence_of(mention.first)
        start, end = span_of(case, sentence)
        claim = claim_of(
            "disallowed_goal", "disallowed_goal.live_net", {"scorer": mention}, {"reason": reason_of(text)}, start, max(end, mention.end), case.doc.sentences[sentence][0]
        )  # fmt: skip
        new = new_told(case, number, sentence, claim)
        new.people["scorer"] = people_of(case, mention)
        new.team = case.person_team.get(new.people["scorer"])
        track.denied.add(number)
        track.denial[number] = ruling
        if entry.clock is not None:
            new.clock, new.clocks = entry.clock, (entry.clock,)
        for t in case.active("chance"):
            if t.entry == number and t.people.get("shooter") in (None, new.people["scorer"]):
                case.drop(t, "live", "the goal that was not given")


def overruled(case: Case, track: Track, order: list[int]) -> None:
    """ "GOAL? Smith scores", and then "The goal doesn't count. Jones stood offside": of the goal, whoever is named for the reason."""
    for told in case.active("disallowed_goal"):
        text = words_of(case, told.entry) if told.entry in order else ""
        if not NO_GOAL.search(text) or _IN_NET.search(text) or track.step(told.entry):
            continue
        place = order.index(told.entry)
        goal = next(
            (
                t
                for n in reversed(order[max(0, place - _RULED_WITHIN - 1) : place])
                if track.step(n) is None and time_of(case, told.entry) - time_of(case, n) <= _DENIED_WITHIN
                for t in case.active("goal")
                if t.entry == n and t.people.get("scorer")
            ),
            None,
        )
        if goal is not None:
            goal.claim = replace(
                goal.claim, kind="disallowed_goal", tags={"reason": reason_of(text) or told.tags.get("reason")}
            )
            track.denied.add(goal.entry)
            track.denial[goal.entry] = told.entry
            for other in case.active("goal"):
                if other.entry == goal.entry:
                    case.drop(other, "live", "the goal that was not given")
            case.drop(told, "live", "joined with the goal that it takes back")


def ruled(case: Case, track: Track, order: list[int], number: int) -> int | None:
    """The entry shortly behind another that says that what it told was no goal: "VAR REVIEW over. No goal: handball"."""
    place = order.index(number)
    for n in order[place + 1 : place + 1 + _RULED_WITHIN]:
        text = words_of(case, n)
        if track.step(n) or _IN_NET.search(text) or time_of(case, n) - time_of(case, number) > _DENIED_WITHIN:
            return None
        if NO_GOAL.search(text):
            return n
    return None


_RULED_WITHIN = 2  # entries


_WHISTLED = pack.pattern(
    r"\b(?:flag\w*|offside|foul|whistle|handball|decision|ruled out|disallowed|chalked off|called back)\b[^.!?]{0,25}\b(?:against|for|by|on|from)$"
)


def _flagged(case: Case, entry: Entry) -> Mention | None:
    """Against whom the flag went up: "In the net again, but the flag's up against Smith"."""
    work, start = case.doc.work, case.doc.tokens[entry.body].start
    people = [m for m in case.between(entry.body, entry.last) if m.type == "PLAYER" and m.value]
    return next((m for m in people if _WHISTLED.search(work[start : m.start].lower().rstrip())), None)


def shouted_in_vain(case: Case, track: Track) -> None:
    """A shouted goal that a later entry takes back, in words that no rule reads: who acts in it had the ball in the net."""
    for number in sorted(track.denied):
        ruling = track.denial.get(number)
        told = [t for t in case.active("disallowed_goal", "goal", "penalty") if t.entry in (number, ruling)]
        before = ruling is not None and ruling != number and _BEFORE_IT.search(words_of(case, ruling))
        nameless = [  # or told of him who had strayed offside before the goal
            t for t in told if t.kind == "disallowed_goal" and (not t.people.get("scorer") or before and t.entry == ruling)
        ]
        if any(t.kind == "goal" and t.entry == number and t.people.get("scorer") for t in told):
            for t in nameless:
                case.drop(t, "live", "joined with the goal that it takes back")
        if len(nameless) < len(told) or track.step(number):
            continue
        mention = scorer_of(case, Step(number, -1, (0, 0), {number}))
        if mention is None:
            continue
        for t in nameless:
            case.drop(t, "live", "joined with the goal that it takes back")
        sentence = case.sentence_of(mention.first)
        start, end = span_of(case, sentence)
        text = words_of(case, number) + " " + words_of(case, track.denial.get(number, number))
        claim = claim_of(
            "disallowed_goal", "disallowed_goal.live_shout", {"scorer": mention}, {"reason": reason_of(text)}, start, max(end, mention.end), case.doc.sentences[sentence][0]
        )  # fmt: skip
        new = new_told(case, number, sentence, claim)
        new.people["scorer"] = people_of(case, mention)
        new.team = case.person_team.get(new.people["scorer"])
        if (clock := case.entries[number].clock) is not None:
            new.clock, new.clocks = clock, (clock,)


_BEFORE_IT = pack.pattern(
    r"\b(?:in the build[ -]?up|earlier in the (?:move|phase|attack)|in the lead[ -]up|in the phase before|interfering|before (?:that|it)|foul by|"
    r"impeded|in an offside position)\b"
)
_FAILS = pack.pattern(
    r"\b(?:but|however|unfortunately|somehow|wasted|wastes|only for|over the (?:cross)?bar|wide|high over|blocks?|blocked|saves?|saved|denies|denied|cleared|"
    r"off target|skim\w*|parries|keeps? it out|poor|against the|appearance|career)\b"
)
_ENDS_IN = pack.pattern(
    r"\b(?:in off the|no chance for|gives? \w+ no chance|into the (?:net|roof)|(?:top|bottom|far|near) (?:left |right )?corner)\b"
)


def doubtful(case: Case, told: Told) -> bool:
    """A goal that no score line and no shout bears out, in words that go on to tell how it failed."""
    text = str(_HELPLESS.sub(" ", words_of(case, told.entry)))
    if _ENDS_IN.search(text) and not re.search(r"\b(?:but|blocks?|wide|over the)\b", text):
        return False
    if announces_goal(case, told.entry) or told.tags.get("own_goal") or told.tags.get("penalty"):
        return False
    first, last = case.doc.sentences[told.sentence]
    tokens = case.doc.tokens
    entry = case.entries[told.entry]
    end = min(entry.last, case.doc.sentences[min(told.sentence + 1, len(case.doc.sentences) - 1)][1])
    told_so = case.doc.work[tokens[first].start : tokens[max(last, end) - 1].end].lower()
    return bool(_FAILS.search(str(_HELPLESS.sub(" ", told_so))))


# "... leapt to stop it but he never got there"
_HELPLESS = pack.pattern(
    r"\b(?:(?:to|attempt to|effort to|trying to|tried to) (?:keep (?:it|that) out|save (?:it|that)|stop (?:it|that))(?: \w+)?|but|and) (?:(?:he|she|it|there|nobody|no one|the keeper|the goalkeeper) )?(?:(?:was|is|did|had|could|can|has|does)(?:n't| not|not| no)|never|no) [^.!?]*"
    r"|\b(?:but|though|although) (?:it|that|the ball) (?:is|was|'s) (?:too|past|in|already|beyond)[^.!?]*|\bto (?:keep (?:it|that) out|save (?:it|that)) (?:but )?in vain\b"
)


def unborne(case: Case) -> None:
    """Before shots are read: a goal in whose entry nothing is shouted and the score does not grow is none, and stands in no way."""
    track: Track = case.facts["track"]
    shootout = frozenset(case.facts.get("shootout_entries", ()))
    for told in case.active("goal"):
        number = told.entry
        if number < 0 or number in shootout or number in track.denied or track.step(number) or announces_goal(case, number):
            continue
        if not track.whole and not doubtful(case, told):
            continue
        near = any(abs(time_of(case, step.entry) - time_of(case, number)) <= 1 for step in track.steps)
        around = [n for n in range(max(0, number - 2), min(len(case.entries), number + 3)) if not track.step(n)]
        denied = any(
            (NO_GOAL.search(text) or n == number and CALLED.search(text))
            and abs(time_of(case, n) - time_of(case, number)) <= _DENIED_WITHIN
            for n in around
            for text in (words_of(case, n),)
        )
        if not near and not denied:
            case.drop(told, "live", "the score does not grow by it")


_DENIED_WITHIN = 4  # minutes after which a goal is taken back

_IN_NET = pack.pattern(
    r"\b(?:in (?:the |their |our )?(?:back of the )?(?:[\w'-]+ )?net|puts? (?:it|the ball) in|has (?:it|the ball) in|have (?:it|the ball) in|finds? the net|scores|slots? (?:it |the ball )?(?:in|home)|taps? (?:it )?(?:in|home)|"
    r"heads? (?:it )?(?:in|home)|turns? (?:it )?(?:in|home)|pokes? (?:it )?(?:in|home)|tucks? (?:it )?(?:in|away|home)|fires? (?:it )?(?:in|home)|nods? (?:it )?(?:in|home)|bundles? (?:it )?(?:in|home)|rolls? (?:it )?(?:in|home)|over the line|th(?:inks?|ought) (?:he|she|they|it)(?:'s|'ve|'d| has| have| had| was)? (?:scored|sealed|won|equali[sz]ed|levelled|got|doubled|made it|settled|in|his|her|their|another|wrapped)|wheels? away|goal (?:is )?(?:under review|being (?:checked|reviewed|looked at)))\b"
)
CALLED = pack.pattern(
    r"(?:\.\.\.|-) ?flag\b|\b(?:lino|linesman|lineswoman|linesperson|assistant|ref|referee|flag|var) says (?:no|otherwise|not)\b|\bnot this time\b|\b(?:called back|pulled back for|flag[.!]|(?:yard|metre|foot|mile|inch)s? off(?: when| as|[,.!])|(?:but|and) the (?:flag|whistle)|flag (?:is |was |goes |went )?(?:up|raised)|flagged|offside|whistle had (?:already )?gone|had (?:already )?blown|the ref(?:eree)? had|chalk\w*|ruled out|rules it out|"
    r"(?:foul|push|shove|handball|infringement|free[ -]kick)(?: \w+){0,2} (?:given|called|awarded|spotted)|there (?:was|is|'s|had been) an? (?:\w+ )?(?:foul|push|shove|handball|nudge|infringement)|given against|pulled up|"
    r"won't count|isn't given|not given|not allowed|free[ -]kick (?:to|given)|for a (?:foul|push|shove) on|handled|hand ?ball|with (?:his|her|an|the) (?:fore)?(?:arm|hand)|used (?:his|her) (?:hand|arm))\b"
)


def told_again(case: Case, track: Track) -> None:
    """Where no score is kept: who has scored does not do so again a minute later, nor in "off to cheers after his brace", unless
    it is shouted."""
    before: dict[str, Told] = {}
    for told in sorted(case.active("goal"), key=lambda t: time_of(case, t.entry) if t.entry >= 0 else 0.0):
        scorer = told.people.get("scorer")
        if scorer is None or told.entry < 0 or track.step(told.entry):
            continue
        other = before.get(scorer)
        if (
            other
            and other.entry != told.entry
            and (time_of(case, told.entry) - time_of(case, other.entry) <= 3 or told.tags.get("count"))
            and not announces_goal(case, told.entry)
        ):
            case.drop(told, "live", "told again")
            continue
        before[scorer] = told


def dated_by_shout(case: Case, track: Track) -> None:
    """A goal that a later entry takes back fell when it was shouted, not when the screen was looked at."""
    for number, by in track.denial.items():
        clock = case.entries[number].clock
        for told in case.active("disallowed_goal"):
            if told.entry == by and clock is not None and clock.known:
                told.clock, told.clocks = clock, (clock,)
