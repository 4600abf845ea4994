"""Pass 5d, when a man came on, where it is told how long he had been on: "on the pitch for three minutes when he struck"."""

from __future__ import annotations

from .. import pack
from ..model import Clock
from .case import Case, Happening, Told
from .goals import Goal

_NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split(),
        1,
    )
}
_N = rf"(?P<n>an?|\d{{1,2}}|{'|'.join(_NUMBERS)}) minutes?"
_CAME = r"(?:coming on|entering|replacing|relieving|(?:his|her) (?:\w+ )?(?:introduction|arrival|entrance)|being (?:introduced|brought on|sent on|thrown on)|(?:he|she) (?:had )?(?:came|come) on)"
_FOR = r"(?:only |just |barely |not |less than |no more than |little more than |a mere |all of ){0,2}"
_LONG = pack.pattern(
    rf"\b(?:on the (?:pitch|field|park|turf)|been on) (?:for )?{_FOR}{_N}\b|\bon for {_FOR}{_N}\b|\b{_N} after {_CAME}"
)
_EARLIER = pack.pattern(rf"\W*{_FOR}{_N} (?:earlier|before|previously|beforehand)\b")
_EVENTS = ("goal", "chance", "card", "penalty", "disallowed_goal")


def run(case: Case, found: list[Happening], goals: list[Goal]) -> None:
    """Give a change without a minute the one that follows from its man's next deed."""
    if case.live:
        return
    for change in found:
        person = change.fields.get("player_in")
        if person is None:
            continue
        for told in change.told:
            last = case.doc.sentences[told.sentence][1]
            end = case.doc.tokens[last - 1].end
            earlier = _EARLIER.match(case.doc.work, told.claim.end, end) if told.tags.get("aside") else None
            match = earlier or _LONG.search(case.doc.work, case.doc.tokens[case.doc.sentences[told.sentence][0]].start, end)
            deed = _deed(case, told, str(person), goals) if match else None
            if match and deed is not None and (earlier or not change.clock.known or change.clock == deed):
                number = match["n"].lower()
                change.clock = _before(deed, 1 if number in ("a", "an") else _NUMBERS.get(number) or int(number))
                break


def _deed(case: Case, told: Told, person: str, goals: list[Goal]) -> Clock | None:
    """When the man did what is told beside his entrance, in its sentence or a neighbour's."""
    near = [one for one in case.active(*_EVENTS) if abs(one.sentence - told.sentence) <= 1 and person in one.people.values()]
    for one in sorted(near, key=lambda one: (one.sentence != told.sentence, -one.sentence)):
        clock = next((goal.clock for goal in goals if one in goal.told and goal.clock.known), one.clock)
        if clock.known:
            return clock
    return None


def _before(clock: Clock, minutes: int) -> Clock:
    minute, added = clock.minute or 0, clock.stoppage or 0
    at = minute + added - minutes
    if added and at > minute:
        return Clock(minute, at - minute, source="relative")
    return Clock(max(1, at), source="relative")
