"""Pass 6c, intervals: a man's coming on and what he did so many minutes later date one another, whichever of the two is known.

"On the pitch for four minutes, he ...", "with his first touch", "three minutes after coming on", "who had replaced Ek a minute
earlier".
"""

from __future__ import annotations

from ...model import Clock, Mention
from ..case import Case, Happening
from .anchors import entry
from .clock_tools import shift

_ACTS = ("goal", "chance", "penalty", "card", "disallowed_goal")
_GAP = 3  # words between a time and the event from which it counts
_NARROW = 5  # minutes of a range from which one may count on
_BY_WORDS = ("after_event", "within_event")


def run(case: Case) -> None:
    """Date what is told without a time of its own; nothing that is stated is changed."""
    if case.live:
        return
    for mention in case.mentions:
        if mention.type != "MINUTE" or len(mention.value or ()) != 1 or not mention.value[0].delta:
            continue
        when, earlier = mention.value[0], mention.value[0].kind == "earlier"
        if mention.traits.get("rule") == "after_event" and not _since_entry(case, mention):
            _counted(case, mention)
            continue
        if not (when.kind == "tenure" or earlier or _since_entry(case, mention)):
            continue
        pair = _pair(case, mention)
        if pair is None:
            continue
        low, high = when.delta
        if mention.traits.get("rule") == "within_event":
            low = 0
        change, act = pair
        if change.clock.ranged and not act.clock.known and not act.clock.ranged and when.kind == "tenure":
            _between(case, act, change.clock, low, high)
        if change.clock.known and not act.clock.known and not earlier:
            _date(case, act, change.clock, low, high)
        elif act.clock.known and not (change.clock.known and (change.clock.source == "stated" or not earlier)):
            _date(case, change, act.clock, -high, -low)


def _since_entry(case: Case, mention: Mention) -> bool:
    behind = {token.word for token in case.doc.tokens[mention.last : mention.last + 5]}
    return mention.traits.get("rule") in _BY_WORDS and entry(behind)


def _counted(case: Case, mention: Mention) -> None:
    """ "Two minutes after Lund had replaced Ek, he struck, in the 58th": either event dates the other."""
    sentence = case.sentence_of(mention.first)
    told = [
        (t.claim.start, h) for h in case.happenings for t in h.told
        if not (t.dropped or t.tags.get("undated")) and t.sentence == sentence and t.claim.start >= mention.end
    ]  # fmt: skip
    if len(told) < 2:
        return
    told.sort(key=lambda item: item[0])
    (start, first), second = told[0], told[1][1]
    gap = [token.word for token in case.doc.tokens[mention.last : mention.last + 5] if token.start < start]
    if len(gap) > _GAP or "," in gap or first is second:
        return
    low, high = mention.value[0].delta
    if second.clock.known and not first.clock.known:
        _date(case, first, second.clock, -high, -low)
    elif first.clock.known and not second.clock.known:
        _date(case, second, first.clock, low, high)


def _pair(case: Case, mention: Mention) -> tuple[Happening, Happening] | None:
    """The change of a man and what else the sentence of a time, or the next one, tells of him."""
    sentence = case.sentence_of(mention.first)
    changes = {h.fields["player_in"]: h for h in case.happenings if h.type == "substitution" and h.fields.get("player_in")}
    earlier = mention.value[0].kind == "earlier"
    if earlier:  # only in the words of the change itself
        changes = {
            name: h for name, h in changes.items()
            if any(t.sentence == sentence and -2 <= mention.start - t.claim.end < 30 or t.claim.start <= mention.start < t.claim.end for t in h.told)
        }  # fmt: skip
    found: list[tuple[int, str, Happening]] = []
    for happening in case.happenings:
        if happening.type not in _ACTS:
            continue
        for told in happening.told:
            if told.dropped or told.sentence != sentence:
                continue
            names = {*told.people.values()} & {*changes} if not earlier else {*changes}
            gap = 0 if told.claim.start <= mention.start < told.claim.end else abs(told.claim.start - mention.start)
            found.extend((gap, name, happening) for name in sorted(names))
    if not found:
        return None
    _, name, act = min(found, key=lambda item: item[:2])
    return changes[name], act


def _between(case: Case, happening: Happening, base: Clock, low: int, high: int) -> None:
    """A range moves on as a minute does, where it is narrow."""
    if base.low is not None and base.high is not None and base.high - base.low <= _NARROW:
        happening.clock = Clock(low=base.low + low, high=base.high + high, source="relative")
        case.note("clock", f"{happening.clock.text()}: counted from a man's coming on", happening.told[0])


def _date(case: Case, happening: Happening, base: Clock, low: int, high: int) -> None:
    happening.clock = shift(base, low, high)
    case.note("clock", f"{happening.clock.text()}: counted between a man's coming on and what he did", happening.told[0])
