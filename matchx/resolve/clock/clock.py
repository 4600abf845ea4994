"""Pass 4, clock: when each claim happened. Stated, relative to the last event, a phase as a range; nothing is invented."""

from __future__ import annotations

from ...model import Clock, Mention, When
from ...record import replace
from ..case import Case, Told
from ..stance import digest
from . import clock_beside, clock_parts, starts
from .anchors import Anchors
from .asides import chain, mark, moved_on, stated
from .clock_tools import (
    agree,
    announcing,
    at_break,
    awarded_before,
    by_break,
    by_the_way,
    dated_side,
    earlier,
    in_stead,
    phases_before,
    runs_on,
    shift,
    told_elsewhere,
    within,
)
from .dating import EVENTS, Dating
from .epithets import adjective, background
from .recalled import answers, back_from, follows_up, led_to, looks_back, recalled

_BREAKS = frozenset("interval break half-time halftime".split())
_SCENES = ("goal", "chance", "penalty", "card", "disallowed_goal")
_FROM_LAST = frozenset("later soon on".split())  # rules of times that count from the event told last
_GOALS = frozenset(
    "goal opener equaliser equalizer leveller winner breakthrough deadlock lead score scored decider clincher".split()
)
_COMES = frozenset("came come arrived arriving broken broke waited wait until scored taken took had happened".split())
_PROMISE = 4  # sentences
_ONWARD = frozenset("and but before until".split())
_STANDINGS = frozenset("result tally lead membership relation fact".split())  # claims that are no event
_SCENE = 2  # sentences in which the kick follows the award
_BRIEF = 7  # words of a sentence that the scene set before it outlasts


def run(case: Case) -> None:
    """Fill ``clocks`` and ``clock`` of every claim, in the order of the story."""
    story = _Story(case)
    order = sorted(case.told, key=lambda told: (-told.entry, told.claim.start)) if case.newest_first else list(case.told)
    sentence = -1
    for told in order:
        if told.kind in ("fact", "relation", "membership", "offence", "card_ruling", *clock_beside.KINDS):
            continue
        if told.sentence != sentence:
            story.leave(sentence)
            for skipped in range(sentence + 1, told.sentence) if not case.live else ():
                story.scene(skipped)
            story.resume(told.sentence)
            sentence = told.sentence
        story.place(told)
    story.leave(sentence)
    for behind in range(sentence + 1, len(case.doc.sentences)) if not case.live else ():
        story.scene(behind)
    clock_beside.run(case, story.dating, story.known)


class _Story:
    """Where the telling stands: the last dated moment, and the half that the text speaks of."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.last: Clock | None = None
        self.scene_clock: tuple[int, Clock] | None = None
        self.promised: tuple[int, Clock] | None = None  # "The goal came on 56 minutes.": and then how it did
        self.at = -9  # the sentence that told it
        self.stale = False  # a goal without a time was told since the last one with a time
        self.taken: set[int] = set()  # times that an event has
        self.recalled: set[int] = set()  # times that only tell of what had happened
        self.undated: list[Told] = []  # of the sentence told last
        self.award: int | None = None  # the sentence of the penalty told last, if nothing else was dated since
        self.half = 1
        self.dating = Dating(case)
        self.anchors = Anchors(case, self.dating)
        self.stamps = digest.stamps(case)
        self.known: dict[int, tuple[Clock, ...]] = {}  # what a mention was read as: "a minute later" counts once

    def scene(self, sentence: int) -> None:
        """A dated sentence without claims sets the scene for the next one."""
        first, last = self.case.doc.sentences[sentence]
        words = [token.word for token in self.case.doc.tokens[first:last]]
        idle = last - first <= _BRIEF and not self.dating.here(sentence)
        if idle and self.scene_clock and self.scene_clock[0] == sentence - 1:
            self.scene_clock = (sentence, self.scene_clock[1])  # "The referee gave it."
        self.resume(sentence)
        for mention in self.dating.here(sentence):
            beside = words[: mention.first - first] + words[mention.last - first :]
            turned = max((at for at, word in enumerate(words[: mention.first - first]) if word in ("but", "yet")), default=0)
            clocks = () if clock_parts.supposes(beside[turned:]) else self._read(mention)
            if len(clocks) != 1 or not (clocks[0].known or clocks[0].ranged) or background(self.case, mention):
                continue
            narrow = clocks[0].ranged and (clocks[0].high or 0) - (clocks[0].low or 0) <= 5
            if clocks[0].known or narrow and not {"had", "'d"} & {*words}:
                self._moved(clocks[0], sentence)
            self._advance(clocks[0])
            self._mark(mention, clocks[0])
            if clocks[0].known and (_GOALS & {*words} or clock_parts.numbered(words)) and _COMES & {*words}:
                self.promised = (sentence, clocks[0])
            if looks_back(self.case, self.undated, sentence, mention, words) and (clocks[0].known or clocks[0].high != 90):
                for told in self.undated:
                    told.clocks, told.clock = (clocks[0],), clocks[0]
                self.undated = []
            elif (
                clock_parts.dramatic(self.case, sentence)
                or clock_parts.nearly(beside)
                or mention.traits.get("rule") == "took"
                or mention.last >= last - 2
                or self.case.doc.tokens[mention.last].word == "when"
                or runs_on(self.case, last)
            ):
                self.scene_clock = (sentence, clocks[0])

    def resume(self, sentence: int) -> None:
        """A sentence without a time that takes up an event again goes back to its time."""
        if not self.case.live and not self.dating.here(sentence) and (again := self.anchors.resumed(sentence)) is not None:
            self._moved(again, sentence)

    def leave(self, sentence: int) -> None:
        """Behind a sentence: a time in it that no claim has taken still says where the story is."""
        if sentence < 0 or self.case.live:
            return
        events = [told for told in self.case.told_in(sentence) if told.kind in EVENTS and not told.dropped]
        events = [
            told for told in events if not {"of_them", "of_last"} & {*told.tags}
        ]  # "The second arrived on the half-hour.": and then how
        for told in back_from(self.dating, events):
            self.anchors.add(told, told.clock)
        here = self.dating.here(sentence)
        tells = any(stated(m) or m.traits.get("rule") == "took" or m.value and m.value[0].kind == "within" for m in here)
        standings = any(told.kind in _STANDINGS for told in self.case.told_in(sentence))
        if not events and tells and (standings or clock_parts.dramatic(self.case, sentence)):
            self.scene(
                sentence
            )  # "Leeds were level on the half-hour.", "The opener came after ten minutes and was Lund's work."
            return
        first, last = self.case.doc.sentences[sentence]
        dated = any(told.clocks and not told.back and not earlier(told.clock, self.last) for told in events)
        for mention in self.dating.here(sentence):
            if mention.traits.get("rule") == "took" and id(mention) not in self.known and mention.last >= last - _BRIEF:
                clocks = self._read(mention)  # "It took Lund only six minutes to leave his mark."
                self.scene_clock = (sentence, clocks[0]) if len(clocks) == 1 and dated else self.scene_clock
            ends = max((told.claim.end for told in events), default=0)
            clause = self.dating.words(ends, mention.start) if mention.start >= ends and stated(mention) else []
            then = bool(_ONWARD & {*clause}) and bool(announcing() & {*clause}) and starts.goes_on(self.dating, mention)
            goes_on = mention.first <= first + 3 or not dated or mention.traits.get("rule") == "later" or then
            if id(mention) in self.taken or background(self.case, mention) or not goes_on:
                continue
            for clock in self._read(mention):
                if clock.known and (self.last is None or clock.key() > self.last.key()):
                    self._moved(clock, sentence)
                    self._advance(clock)
                    self._mark(mention, clock)
                    opens = then and mention.last >= last - 2 or not events and runs_on(self.case, last)
                    self.scene_clock = (sentence, clock) if opens else self.scene_clock

    def _mark(self, mention: Mention, clock: Clock) -> None:
        """Note where the story has come to, for what is told behind it without a time."""
        low = clock.minute or clock.low or 0
        if low > 45 or (low, clock.high) == (45, 46):
            self.case.facts.setdefault("marks", []).append((mention.start, low))

    def place(self, told: Told) -> None:
        """Give one claim its clock."""
        case = self.case
        if case.live and told.entry >= 0 and (stamp := case.entries[told.entry].clock) is not None:
            if told.tags.get("aside") and told_elsewhere(case, told):
                return  # "Lund, on for Brandt, heads wide": he came on before this entry
            told.clocks, told.clock, self.last = (stamp,), stamp, stamp
            return
        if self.half == 2 and self._late() and clock_parts.begins_extra_time(case, told, self.dating.stated):
            self.half = 3
        clocks: tuple[Clock, ...] = ()
        if (stamped := self.stamps.get(told.block)) is not None:
            self._moved(stamped, told.sentence)
            told.clocks = ((self._earlier(told) if told.kind == "substitution" else None) or stamped,)
            told.clock = told.clocks[0]
            return
        source = told
        if told.kind == "penalty" and told.tags.get("stage") != "kick":  # an award and its kick in one sentence have one time
            same = [
                t
                for t in case.told_in(told.sentence)
                if t.kind == "penalty" and t.tags.get("stage") == "kick" and not t.dropped
            ]
            source = same[0] if len(same) == 1 and not awarded_before(self.dating.here(told.sentence), told, same[0]) else told
        own = told.claim.roles.get("minute")
        listed = own is not None and told.tags.get("summary") and told.tags.get("items") and own.type == "MINUTE"
        dated = own is not None and told.tags.get("dated")
        # each minute of a list is a goal of its own
        for mention in (
            ()
            if told.tags.get("undated")
            else chain(self.dating, told, [own])
            if dated and own
            else [own]
            if listed and own
            else self.dating.mentions_for(source)
        ):
            both = len(mention.value or ()) == 2 and mention.value[0] == mention.value[1]
            read = self._read(mention, told)[: 1 if both else None]
            if len(read) == told.tags.get("items") and "item" in told.tags and not dated:
                read = read[told.tags["item"] :][:1]  # "A and B were booked in the 40th and 66th minutes"
            clocks += read
            if told.kind in EVENTS and not told.dropped:
                self.taken.add(id(mention))
            told.marks += tuple(mark(self.dating, told, mention) for _ in read)
        inside = any(told.claim.start <= m.start < told.claim.end for m in self.dating.here(told.sentence))
        if not inside and (phase := adjective(self.dating, told)) is not None:
            clocks = (phase,)
        here = [m for m in self.dating.here(told.sentence) if not m.traits.get("bracket") and id(m) not in self.recalled]
        if (
            not clocks and told.kind in EVENTS and not told.dropped
        ):  # "with five minutes left, Lund scoring seconds after coming on"
            led = [m for m in here if m.end <= told.claim.start and id(m) not in self.known]
            leads = len(led) == 1 and len(here) > 1 and self.dating.opens(led[0]) and not self.dating.counts(led[0])
            clocks = self._read(led[0], told) if leads else ()
        told.back = told.kind in EVENTS and recalled(self.case, self.dating, told)
        if not clocks and len(here) == 1 and told.kind == "penalty" and not (told.back or by_the_way(case, here[0], told)):
            clocks = self._read(here[0], told)
        if not clocks and told.kind in EVENTS and told.kind != "substitution":
            clocks = self.anchors.since_entry(told)
        if not clocks and self.last and self.last.known and follows_up(self.dating, told, self.last, self.at):
            clocks = (replace(self.last, source="relative"),)
        if not clocks and told.kind in ("goal", "penalty") and not told.summary and not recalled(case, self.dating, told):
            clocks = self._promise(told)
        if not clocks and (goal := led_to(case, self.dating, told)) is not None:
            clocks = (replace(goal, source="relative"),)
        lasts = self.scene_clock and self.scene_clock[0] == told.sentence - 1 and not moved_on(self.dating, told)
        scene = self.scene_clock if lasts else None
        framed = (
            scene and here and scene[1].known and all(m.traits.get("wide") for m in here) and agree(scene[1], clocks[0])
            if clocks
            else False
        )
        open_ = (
            scene
            and not told.back
            and (
                told.kind in (*_SCENES, "hint")
                or told.kind == "foul"
                and scene[1].known
                or at_break(told, scene[1])
                or in_stead(told)
            )
            and (framed or not clocks)
        )
        if open_ and scene and (framed or phases_before(self._told_by(here), scene[1])):
            clocks = (replace(scene[1], source="stated"),)
            lasting = told.kind in ("hint", "substitution", "card", "penalty", "foul") or told.tags.get("weak")
            self.scene_clock = self.scene_clock if lasting else None
        if told.back:
            self.recalled |= {id(m) for m in self.dating.here(told.sentence) if id(m) in self.known}
        if told.kind in ("goal", "penalty", "hint", "chance"):  # a change is made at the break, what is shot was shot by then
            clocks = tuple(by_break(clock) for clock in clocks)
        told.clocks = clocks
        told.dated_inside = any(
            told.claim.start <= m.start and m.end <= told.claim.end for m in self.dating.here(told.sentence)
        )
        if clocks:
            told.clock = clocks[0]
            if told.kind in EVENTS and not told.dropped:
                forward = self.last is None or clocks[-1].key() > self.last.key()
                if not told.summary and (forward or not told.back):
                    self._advance(clocks[-1])
                self.stale = self.stale and not clocks[-1].known
                self.award = told.sentence if told.kind == "penalty" else self.award if told.kind == "card" else None
                if clocks[-1].known or not earlier(clocks[-1], self.last) and not told.back:
                    self.last, self.at = clocks[-1], told.sentence
                self.anchors.add(told, clocks[-1])
        elif (
            told.kind in ("goal", "substitution", "card", "penalty")
            and not (self._of_penalty(told) or told.kind == "card" and self.at == told.sentence)
            and not dated_side(self.case, told)
            and not (told.dropped or told.summary or told.back or told.tags.get("anonymous") or told.tags.get("aside"))
        ):
            self.stale = True
        if not clocks and told.kind in ("goal", "card", "penalty", "disallowed_goal") and not told.dropped and not told.summary:
            self.undated = [one for one in self.undated if one.sentence == told.sentence and one.kind != told.kind]
            self.undated.append(told)
        for mention in self.dating.here(told.sentence):
            if not told.back and not told.summary and mention.start < told.claim.end and id(mention) in self.known:
                for clock in self.known[id(mention)]:
                    self._mark(mention, clock)

    def _told_by(self, here: list[Mention]) -> list[Clock]:
        """What the times of a sentence say; no "moments earlier", which counts from its scene."""
        return [clock for m in here if m.value and m.value[0].kind != "earlier" for clock in self._read(m)]

    def _promise(self, told: Told) -> tuple[Clock, ...]:
        """The time that a sentence before has told of the goal, if nothing behind it has moved the story on."""
        sentence, clock = self.promised or (-9, Clock())
        if told.sentence - sentence > _PROMISE or self.last is None or self.last.key() != clock.key() or told.dropped:
            return ()
        self.promised = None
        return (replace(clock, source="stated"),)

    def _earlier(self, told: Told) -> Clock | None:
        """ "71: Lund, on for Ek a minute earlier, pounces": when he came on."""
        inside = [m for m in self.dating.here(told.sentence) if told.claim.start <= m.start < told.claim.end]
        clocks = self._read(inside[0], told) if inside else ()
        return clocks[0] if clocks else None

    def _of_penalty(self, told: Told) -> bool:
        """Whether a claim without a time tells on of the penalty that was given just before: the booking, the kick."""
        here = told.kind == "penalty" and told.sentence - self.at <= _SCENE
        return here or told.kind != "substitution" and self.award is not None and told.sentence - self.award <= _SCENE

    def _moved(self, clock: Clock, sentence: int) -> None:
        """The story has come to a moment."""
        self.last, self.stale, self.at = clock, False, sentence

    def _advance(self, clock: Clock) -> None:
        minute = clock.minute or clock.low or 0
        minute = 46 if (clock.low, clock.high) == (45, 46) else minute
        self.half = 4 if minute > 105 else 3 if minute > 90 else 2 if minute > 45 else 1

    def _read(self, mention: Mention, told: Told | None = None) -> tuple[Clock, ...]:
        if id(mention) not in self.known:
            whens: tuple[When, ...] = mention.value or ()
            self.known[id(mention)] = tuple(clock for when in whens if (clock := self._clock(when, told, mention)) is not None)
        return self.known[id(mention)]

    def _clock(self, when: When, told: Told | None, mention: Mention) -> Clock | None:
        if when.kind == "clock":
            clock = clock_parts.of_part(self.case, when.clock, mention, self.last) if when.clock else None
            if clock and told is not None:
                clock = clock_parts.until(self.case, clock, mention, self.last, told)
            return clock_parts.in_extra_time(self.case, clock, mention) if clock and self.half > 2 else clock
        if when.kind in ("later", "earlier", "within"):
            if when.kind == "later" and mention.traits.get("rule") in _FROM_LAST:
                self._catch_up(mention)
            base = self.anchors.base(when, told, mention, self.last)
            if when.kind == "within" and (answers(self.case, mention, self.undated) or self.anchors.entered(told)):
                return None
            if (
                when.kind == "later"
                and base is not None
                and base is self.last
                and starts.begun_anew(self.dating, mention, base, self.at)
            ):
                base = None
            if when.kind == "within" and starts.restarted(self.dating, mention, self.last):
                return shift(Clock(45, source="relative"), when.delta[1], when.delta[1]) if when.delta else None
            if (
                base is None
                or when.kind == "within"
                and when.clock
                and starts.of_kick_off(self.dating, base, when, told, mention)
            ):
                return when.clock
            if when.delta is None or self.stale and base is self.last and mention.traits.get("rule") in _FROM_LAST:
                return None
            low, high = when.delta if when.kind != "earlier" else (-when.delta[1], -when.delta[0])
            base = Clock(45) if low > 0 and (base.low, base.high) == (45, 46) else base  # from a change at the break
            if base.known:
                return shift(base, low, high)
            if base.ranged and base.low is not None and base.high is not None:
                return Clock(low=within(base.low + low), high=within(base.high + high), source="relative")
            return None
        half = when.half or self.half
        if when.kind == "added":
            end = (45, 90, 105, 120)[half - 1]
            follows = {token.word for token in self.case.doc.tokens[mention.last : mention.last + 4]}
            here = {token.word for token in self.case.doc.tokens[mention.first : mention.last]}
            if (
                when.half is None
                and end == 45
                and not ("before" in follows and follows & _BREAKS or "half" in here)
                and (self.last is None or self._late() or not starts.half_time_follows(self.dating, mention))
            ):
                end = 90
            number = when.delta[0] if when.delta else None
            return Clock(end, number, number is None, source="stated")
        if when.kind == "phase" and when.delta:
            base_minute = (0, 45, 90, 105)[half - 1]
            return Clock(low=base_minute + when.delta[0], high=base_minute + when.delta[1], source="stated")
        return None

    def _catch_up(self, mention: Mention) -> None:
        """ "Lund hit the bar on 50 minutes, and two minutes later ...": a time told before in the sentence, though no claim has it."""
        for other in self.dating.here(self.case.sentence_of(mention.first)):
            if other.end > mention.start or id(other) in self.known or other.traits.get("bracket"):
                continue
            clocks = self._read(other)
            if len(clocks) == 1 and clocks[0].known and (self.last is None or clocks[0].key() > self.last.key()):
                self._moved(clocks[0], self.case.sentence_of(mention.first))
                self._advance(clocks[0])

    def _late(self) -> bool:
        return self.last is not None and (self.last.minute or self.last.low or 0) > 45
