"""Comparing and joining clocks; where a time stands."""

from __future__ import annotations

from functools import cache

from ... import lexicon
from ...model import Clock, Mention
from ...record import replace
from ..case import Case, Told

# Rules of times that count from an end, and those that lie around the break
FROM_END = frozenset(
    "left left_bare vague_end near_end at_end edge last_minute kick early_on stages towards stroke_end".split()
)
AROUND_BREAK = frozenset(
    "break break_in before_break after_break early_break since_break by_break till_break stroke pause start_half".split()
)
TURNS = frozenset("and but while whereas".split())
_LAST = 120  # the minute behind which only time added on is played


def bounds(clock: Clock) -> tuple[float, float] | None:
    """Low and high on the one scale of Clock.key(), or None where nothing is known."""
    if clock.known:
        return clock.key(), clock.key() + (0.49 if clock.stoppage_any else 0)
    if clock.ranged and clock.low is not None and clock.high is not None:
        return float(clock.low), clock.high + 0.99
    return None


def agree(a: Clock, b: Clock, slack: float = 0) -> bool:
    """Whether two clocks may be one moment; an unknown one agrees with all."""
    x, y = bounds(a), bounds(b)
    if x is None or y is None:
        return True
    return x[0] - slack <= y[1] and y[0] <= x[1] + slack


def merged(a: Clock, b: Clock) -> Clock:
    """The better known of two clocks: a minute before a range, a range before nothing, the narrower range."""
    if a.known or not (b.known or b.ranged):
        return a
    if b.known or not a.ranged:
        return b
    assert a.low is not None
    assert a.high is not None
    assert b.low is not None
    assert b.high is not None
    return b if b.high - b.low < a.high - a.low else a


def phases_before(clocks: list[Clock], scene: Clock) -> bool:
    """Whether times only recall what was before a scene: "It turned on 52 minutes. Lund, booked in the first half, ..."."""
    begins = scene.minute or scene.low or 0
    return all(not clock.known and (clock.high or 200) < begins for clock in clocks)


def moved(clock: Clock, by: int) -> Clock:
    if clock.minute:
        return replace(clock, minute=min(clock.minute + by, _LAST), period=None)
    return replace(clock, low=min((clock.low or 0) + by, _LAST), high=min((clock.high or 0) + by, _LAST), period=None)


def shift(base: Clock, low: int, high: int) -> Clock:
    """A clock moved by minutes: from 44 one minute later is 45; past 45 or 90 the reported minute simply counts on."""
    minute = base.minute or 0
    if base.stoppage:
        if low == high:
            added = base.stoppage + low
            return Clock(minute, added, source="relative") if added > 0 else Clock(minute + added, source="relative")
        return Clock(minute, stoppage_any=True, source="relative")
    if base.stoppage_any:
        return Clock(minute, stoppage_any=True, source="relative")
    if low == high:
        over = minute + low - _LAST
        return Clock(_LAST, over, source="relative") if over > 0 else Clock(max(1, minute + low), source="relative")
    return Clock(low=within(minute + low), high=within(minute + high), source="relative")


def within(minute: int) -> int:
    """A minute that a match has."""
    return min(max(1, minute), _LAST)


def goes_on(base: Clock, clock: Clock) -> bool:
    """Whether "within five minutes" can count from an event: not from the end of the match, which a lead has told."""
    return clock.key() <= base.key() <= 90 - clock.key()


def by_the_way(case: Case, mention: Mention, told: Told) -> bool:
    """Whether a time stands in what is told by the way of another event: "Lund, on at the break for Ek, was tripped"."""
    others = [other for other in case.told_in(told.sentence) if other is not told and not other.dropped]
    if any(
        other.tags.get("aside") and other.claim.start <= mention.start and mention.end <= other.claim.end for other in others
    ):
        return True
    if not told.summary:
        return False
    turned = [  # "Leeds had led through a Lund penalty, but were left a man short when Ek was sent off with 19 minutes remaining"
        other for other in others
        if other.kind in ("card", "substitution") and told.claim.end <= other.claim.start < mention.start
    ]  # fmt: skip
    return any("but" in case.doc.work[told.claim.end : other.claim.start].lower().split() for other in turned)


def turns(words: list[str]) -> bool:
    """Whether another clause begins right behind a time: ", and Ek was booked"."""
    behind = words[1:] if words[:1] == [","] else words
    return bool(behind) and behind[0] in TURNS


def same_card(told: Told, other: Told) -> bool:
    """Whether the words of a card, without its man, are those of another claim: "reached for a red card after Lund ..."."""
    nested = told.claim.start <= other.claim.start and other.claim.end <= told.claim.end
    return nested and told.kind == other.kind == "card" and bool(other.tags.get("anonymous"))


def at_break(told: Told, scene: Clock) -> bool:
    """Whether a change goes with the break that the sentence before has named: "They made use of the interval."."""
    return told.kind == "substitution" and (scene.low, scene.high) == (45, 46)


def dated_side(case: Case, told: Told) -> bool:
    """Whether a goal without a time is the one that its sentence has dated of the side: "Leeds levelled on 17, Smith ..."."""
    return told.kind == "goal" and any(
        one.kind == "goal" and one.tags.get("anonymous") and one.clocks and one.claim.start < told.claim.start
        for one in case.told_in(told.sentence)
    )


def earlier(clock: Clock, last: Clock | None) -> bool:
    """Whether a time told only roughly lies before where the story is: "booked in the first half"."""
    return clock.ranged and last is not None and clock.key() < last.key()


def by_break(clock: Clock) -> Clock:
    """ "Two up at the break through Smith and Jones": what was scored by then."""
    return replace(clock, low=1, high=45) if (clock.low, clock.high) == (45, 46) else clock


def told_elsewhere(case: Case, told: Told) -> bool:
    """Whether an entry of its own tells of the change."""
    name = told.people.get("player_in")
    return any(
        one.kind == "substitution"
        and one.entry != told.entry
        and not one.tags.get("aside")
        and one.people.get("player_in") == name
        for one in case.told
    )


@cache
def announcing() -> frozenset[str]:
    """The words of a sentence that says that something happened then."""
    return frozenset(lexicon.family("announcing"))


def runs_on(case: Case, behind: int) -> bool:
    """Whether the next sentence of the paragraph goes on with a pronoun: "... swung over a cross. He nodded it in"."""
    tokens = case.doc.tokens
    same = behind < len(tokens) and case.block_of(behind) == case.block_of(behind - 1)
    if not same or tokens[behind].word in ("he", "she", "his", "her"):
        return same
    sentence = case.sentence_of(behind)
    opens = next(iter(case.between(behind, behind + 1)), None)
    if opens is not None and opens.type == "DESC" and opens.traits.get("det") == "the":
        return True  # "... picked out Hale. The striker headed wide"
    played = any(
        m.first in case.named and case.named[m.first] == case.named.get(behind) for m in case.in_sentence(sentence - 1)
    )
    if played and _BALLS & {token.word for token in tokens[slice(*case.doc.sentences[sentence - 1])]}:
        return True  # "... threw the ball to Hale on the wing. Hale looked up and crossed"
    words = {token.word for token in tokens[slice(*case.doc.sentences[sentence])]}
    return (
        "stead" in words or {"in", "place"} <= words and bool({"his", "her"} & words)
    )  # "He sat down. Lund came on in his stead"


def awarded_before(here: list[Mention], award: Told, kick: Told) -> bool:
    """Whether a sentence has one time for an award and another for the kick behind it: "gave it in the 37th, and Hale scored in
    the 39th"."""
    stated = [m for m in here if m.value and all(when.clock and when.clock.known for when in m.value)]
    return len(stated) == 2 and stated[0].start < award.claim.end <= kick.claim.start and stated[1].start >= kick.claim.start


_BALLS = frozenset("ball pass cross possession".split())


def in_stead(told: Told) -> bool:
    """Whether a man comes on for one of whom the sentence before tells: "Hale sat down in the 9th minute. Lund came on in his stead"."""
    out = told.claim.roles.get("player_out") if told.kind == "substitution" else None
    return out is not None and out.type in ("PRONOUN_HIS", "PRONOUN_HIM", "PRONOUN_HER", "DESC")


def shown_at(case: Case, told: Told) -> Clock:
    """When a card was shown: one that an entry of a live text only looks back on, before its minute."""
    minute = told.clock.minute
    if not case.live or not told.tags.get("earlier") or told.dated_inside or minute is None:
        return told.clock
    return Clock(low=1, high=45 if minute <= _RESTART else minute, source="inferred")


_RESTART = 46  # the minute of changes at the break
