"""Pass 4, clock: when each claim happened. Stated, relative to the last event, a phase as a range; nothing is invented."""

from __future__ import annotations

import itertools
from dataclasses import replace

from ..model import Clock, Mention, When
from .case import Case, Told
from .dating import EVENTS, Dating

_TIMED_NOUNS = frozenset(
    "opener goal winner strike header equaliser equalizer penalty consolation leveller double brace own volley spot-kick free-kick "
    "goals tap-in finish booking chance substitute replacement shot drive effort second third".split()
)
_SCENES = ("goal", "chance", "penalty", "card", "disallowed_goal")
_ANNOUNCES = frozenset(
    "came come arrived scene opportunity opportunities chance chances moment goal breakthrough deadlock opener equaliser equalizer winner lead "
    "drama incident penalty corner break reward counter attack free blow disaster pressure breakthrough attempt threat threatened response "
    "reply level struck point turning relief lifeline tie shot changed happened".split()
)


def run(case: Case) -> None:
    """Fill ``clocks`` and ``clock`` of every claim, in the order of the story."""
    story = _Story(case)
    order = list(case.told)
    if case.newest_first:
        order.sort(key=lambda told: (-told.entry, told.claim.start))
    sentence = -1
    for told in order:
        if told.kind in ("fact", "relation"):
            continue
        if told.sentence != sentence:
            for skipped in range(sentence + 1, told.sentence) if not case.live else ():
                story.scene(skipped)
            sentence = told.sentence
        story.place(told)


class _Story:
    """Where the telling stands: the last dated moment, and the half that the text speaks of."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.last: Clock | None = None
        self.scene_clock: tuple[int, Clock] | None = None
        self.half = 1
        self.dating = Dating(case)
        self.known: dict[int, tuple[Clock, ...]] = {}  # what a mention was read as: "a minute later" counts once

    def scene(self, sentence: int) -> None:
        """A dated sentence without claims sets the scene for the next one."""
        for mention in self.dating.here(sentence):
            clocks = self._read(mention)
            if len(clocks) == 1 and (clocks[0].known or clocks[0].ranged) and not self._background(mention):
                if clocks[0].known:
                    self.last = clocks[0]
                    self._advance(clocks[0])
                if self._dramatic(sentence) or mention.last >= self.case.doc.sentences[sentence][1] - 2:
                    self.scene_clock = (sentence, clocks[0])

    def _dramatic(self, sentence: int) -> bool:
        """Whether a sentence announces something of the match, rather than a minute's applause."""
        first, last = self.case.doc.sentences[sentence]
        return any(token.word in _ANNOUNCES for token in self.case.doc.tokens[first:last])

    def _background(self, mention: Mention) -> bool:
        return bool(mention.traits.get("bracket"))

    def place(self, told: Told) -> None:
        """Give one claim its clock."""
        case = self.case
        if case.live and told.entry >= 0 and (stamp := case.entries[told.entry].clock) is not None:
            told.clocks = (self._inside(told) or stamp,)
            told.clock = told.clocks[0]
            self.last = told.clock
            return
        clocks: tuple[Clock, ...] = ()
        source = told
        if told.kind == "penalty" and told.tags.get("stage") != "kick":  # an award and its kick in one sentence have one time
            same = [
                t
                for t in case.told
                if t.kind == "penalty" and t.sentence == told.sentence and t.tags.get("stage") == "kick" and not t.dropped
            ]
            source = same[0] if len(same) == 1 else told
        for mention in self.dating.mentions_for(source):
            both = len(mention.value or ()) == 2 and mention.value[0] == mention.value[1]
            read = self._read(mention, told)[: 1 if both else None]
            if len(read) == told.tags.get("items") and "item" in told.tags:
                read = read[told.tags["item"] :][:1]  # "A and B were booked in the 40th and 66th minutes"
            clocks += read
            told.marks += tuple("pen" if mention.traits.get("pen") else "og" if mention.traits.get("og") else "" for _ in read)
        inside = any(told.claim.start <= m.start < told.claim.end for m in self.dating.here(told.sentence))
        if not inside and (phase := self._adjective(told)) is not None:
            clocks = (phase,)
        here = [m for m in self.dating.here(told.sentence) if not m.traits.get("bracket")]
        if not clocks and len(here) == 1 and told.kind == "penalty":
            clocks = self._read(here[0], told)
        if not clocks and not here and self.scene_clock and self.scene_clock[0] == told.sentence - 1 and told.kind in _SCENES:
            clocks = (replace(self.scene_clock[1], source="stated"),)
            self.scene_clock = None
        told.clocks = clocks
        told.dated_inside = any(
            told.claim.start <= m.start and m.end <= told.claim.end for m in self.dating.here(told.sentence)
        )
        if clocks:
            told.clock = clocks[0]
            if told.kind in EVENTS and not told.dropped:
                self._advance(clocks[-1])
                if clocks[-1].known or clocks[-1].ranged:
                    self.last = clocks[-1]

    def _adjective(self, told: Told) -> Clock | None:
        """ "His early opener", "a late winner": a time told by an adjective of the claim's own words."""
        words = self.case.doc.work[told.claim.start : told.claim.end].lower().split()
        for word, following in itertools.pairwise(words):
            if following in _TIMED_NOUNS and word in ("early", "late"):
                return Clock(low=1, high=15, source="stated") if word == "early" else Clock(low=80, high=90, source="stated")
        return None

    def _advance(self, clock: Clock) -> None:
        minute = clock.minute or clock.low or 0
        self.half = 4 if minute > 105 else 3 if minute > 90 else 2 if minute > 45 else 1

    def _inside(self, told: Told) -> Clock | None:
        """In a live entry only a time that its own words tell beside the stamp ("in added time", "booked in the 28th")."""
        return None

    def _read(self, mention: Mention, told: Told | None = None) -> tuple[Clock, ...]:
        if id(mention) not in self.known:
            whens: tuple[When, ...] = mention.value or ()
            self.known[id(mention)] = tuple(clock for when in whens if (clock := self._clock(when, told)) is not None)
        return self.known[id(mention)]

    def _clock(self, when: When, told: Told | None) -> Clock | None:
        if when.kind == "clock":
            return when.clock
        if when.kind in ("later", "earlier", "within"):
            base = self.last
            if base is None or when.kind == "within" and when.clock and base.key() < when.clock.key():
                return when.clock
            if when.delta is None:
                return None
            sign = -1 if when.kind == "earlier" else 1
            low, high = sorted((sign * when.delta[0], sign * when.delta[1]))
            if base.known:
                return _shift(base, low, high)
            if base.ranged and base.low is not None and base.high is not None:
                return Clock(low=base.low + low, high=base.high + high, source="relative")
            return None
        half = when.half or self.half
        if when.kind == "added":
            end = (45, 90, 105, 120)[half - 1] if when.half or self.half != 1 or not self._late() else 90
            if when.half is None and end == 45 and self.last is None:
                end = 90
            number = when.delta[0] if when.delta else None
            return Clock(end, number, number is None, source="stated")
        if when.kind == "phase" and when.delta:
            base_minute = (0, 45, 90, 105)[half - 1]
            return Clock(low=base_minute + when.delta[0], high=base_minute + when.delta[1], source="stated")
        return None

    def _late(self) -> bool:
        return self.last is not None and (self.last.minute or self.last.low or 0) > 45


def _shift(base: Clock, low: int, high: int) -> Clock:
    """A clock moved by minutes: from 44 one minute later is 45; past 45 or 90 the reported minute simply counts on."""
    minute = base.minute or 0
    if base.stoppage:
        if low == high:
            return (
                Clock(minute, base.stoppage + low, source="relative")
                if low >= 0
                else Clock(minute, max(base.stoppage + low, 0) or None, source="relative")
            )
        return Clock(minute, stoppage_any=True, source="relative")
    if base.stoppage_any:
        return Clock(minute, stoppage_any=True, source="relative")
    if low == high:
        return Clock(max(1, minute + low), source="relative")
    return Clock(low=max(1, minute + low), high=max(1, minute + high), source="relative")
