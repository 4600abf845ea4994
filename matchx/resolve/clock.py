"""Pass 4, clock: when each claim happened. Stated, relative to the last event, a phase as a range; nothing is invented."""

from __future__ import annotations

import itertools
from dataclasses import replace
from functools import partial

from ..model import Claim, Clock, Mention, When
from .case import Case, Told

_EVENTS = ("goal", "chance", "penalty", "substitution", "card", "disallowed_goal", "var")
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
_SPLITS = frozenset(", ; and but while before after when as - — : then".split())


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
        self.minutes: dict[int, list[Mention]] = {}
        for mention in case.mentions:
            if mention.type == "MINUTE":
                self.minutes.setdefault(case.sentence_of(mention.first), []).append(mention)

    def scene(self, sentence: int) -> None:
        """A dated sentence without claims sets the scene for the next one."""
        for mention in self.minutes.get(sentence, ()):
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
        for mention in self._mentions_for(source):
            both = len(mention.value or ()) == 2 and mention.value[0] == mention.value[1]
            read = self._read(mention, told)[: 1 if both else None]
            clocks += read
            told.marks += tuple("pen" if mention.traits.get("pen") else "og" if mention.traits.get("og") else "" for _ in read)
        inside = any(told.claim.start <= m.start < told.claim.end for m in self.minutes.get(told.sentence, ()))
        if not inside and (phase := self._adjective(told)) is not None:
            clocks = (phase,)
        here = [m for m in self.minutes.get(told.sentence, ()) if not m.traits.get("bracket")]
        if not clocks and len(here) == 1 and told.kind == "penalty":
            clocks = self._read(here[0], told)
        if not clocks and not here and self.scene_clock and self.scene_clock[0] == told.sentence - 1 and told.kind in _SCENES:
            clocks = (replace(self.scene_clock[1], source="stated"),)
            self.scene_clock = None
        told.clocks = clocks
        told.dated_inside = any(
            told.claim.start <= m.start and m.end <= told.claim.end for m in self.minutes.get(told.sentence, ())
        )
        if clocks:
            told.clock = clocks[0]
            if told.kind in _EVENTS and not told.dropped:
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

    def _mentions_for(self, told: Told) -> list[Mention]:
        """The minute phrases that belong to a claim: inside it, in its own clause, or in a clause that tells no event."""
        here = self.minutes.get(told.sentence, [])
        if not here:
            return []
        claim = told.claim
        others = [
            other.claim for other in self.case.told
            if other is not told and other.sentence == told.sentence and other.kind in _EVENTS and not other.dropped
        ]  # fmt: skip
        nested = [other for other in others if claim.start <= other.start and other.end < claim.end]
        inside = [
            m for m in here
            if claim.start <= m.start and m.end <= claim.end
            and not any(other.end <= m.start and self._distance(m, other.start, other.end) <= 1 for other in nested)
        ]  # fmt: skip
        bracket = [m for m in here if m.traits.get("bracket")]
        if inside:
            plain = [m for m in inside if m not in bracket] or inside
            if told.kind == "card" and not told.tags.get("earlier"):
                plain = plain[-1:]  # "booked in the first half, was shown a second yellow in the 80th"
            if told.kind == "substitution" and "player_in" in claim.roles:  # "Pym 7 (Whelan 88)": a rating, then the minute
                came_on = claim.roles["player_in"]
                plain = [m for m in plain if m.first >= came_on.last][:1] or plain
            return self._chain(told, plain, here)
        rivals = [
            other for other in others
            if not (other.start <= claim.start and claim.end <= other.end) and not (claim.start <= other.start and other.end <= claim.end)
        ]  # fmt: skip
        favourites = [min(here, key=partial(self._near, claim=rival)) for rival in rivals]
        best: tuple[float, Mention] | None = None
        for mention in here:
            distance = self._distance(mention, claim.start, claim.end)
            if any(r.start <= mention.start and mention.end <= r.end for r in (*rivals, *nested)):
                continue  # inside another event's own clause
            nearer = [
                r for r, own in zip(rivals, favourites, strict=True) if own is mention and self._near(mention, r) < distance
            ]
            leads = mention.start < claim.start and all(mention.start < r.start for r in rivals)
            both = len(mention.value) == 2 and mention.value[0] == mention.value[1]  # "A for B, C for D (both 66)"
            if nearer and not leads and not (both and len(nearer) == 1):
                continue  # another event's own time
            if nearer and any(r.start < claim.start for r in nearer) and self._own_later(told, here):
                continue
            if best is None or distance < best[0]:
                best = (distance, mention)
        return self._chain(told, [best[1]], here) if best else []

    def _near(self, mention: Mention, claim: Claim) -> float:
        """How far a minute is from a claim; nothing where it stands inside it."""
        if claim.start <= mention.start and mention.end <= claim.end:
            return -1.0
        return self._distance(mention, claim.start, claim.end)

    def _own_later(self, told: Told, here: list[Mention]) -> bool:
        return any(m.start > told.claim.start and self._distance(m, told.claim.start, told.claim.end) <= 3 for m in here)

    def _distance(self, mention: Mention, start: int, end: int) -> float:
        """Words between, and three more for every mark or conjunction that begins another clause.

        "In the 67th, when X shot" leads on: such a minute is near what follows and far from what stands before it.
        """
        tokens = self.case.doc.tokens
        behind = mention.start < start
        index = mention.last if behind else mention.first - 1
        step = 1 if behind else -1
        leads = [token.word for token in tokens[mention.last : mention.last + 2]]
        forward = leads[:1] in (["when"], ["as"]) or leads in ([",", "when"], [",", "as"])
        if behind and forward:
            index += len(leads) if leads[0] == "," else 1
        distance = 0.5 if behind else 8.0 if forward else 0.0
        while 0 <= index < len(tokens) and (tokens[index].start < start if behind else tokens[index].start >= end):
            distance += 25 if tokens[index].word == ";" else 4 if tokens[index].word in _SPLITS else 1
            index += step
        return distance

    def _chain(self, told: Told, chosen: list[Mention], here: list[Mention]) -> list[Mention]:
        """ "scored after 14 minutes and again on 52", "(12, 67)": further minutes of the same claim."""
        out = list(chosen)
        tokens = self.case.doc.tokens
        for mention in here:
            last = out[-1]
            if mention.first < last.last or told.kind != "goal" or mention in out:
                continue
            words = [token.word for token in tokens[last.last : mention.first]]
            if words in (
                ["and", "again"],
                ["and", "then", "again"],
                ["then", "again"],
                [","],
                ["and"],
                [",", "and"],
                ["again"],
            ):
                out.append(mention)
        return out

    def _read(self, mention: Mention, told: Told | None = None) -> tuple[Clock, ...]:
        whens: tuple[When, ...] = mention.value or ()
        return tuple(clock for when in whens if (clock := self._clock(when, told)) is not None)

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
