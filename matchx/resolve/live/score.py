"""The score of a live text as it grows: which entry tells of a goal, for which side, and what the score is after it."""

from __future__ import annotations

import re

from ... import pack
from ...lexicon import scene
from ..case import AWAY, HOME, Case
from ..sides.teams import chat_of
from . import shootout
from .cries import LIKELY, announces_goal, cry, evidence
from .entries import chronological, words_of
from .stated import by_name, heading, pairs_of
from .track import Pair, Step, Track
from .unscored import missing, said_of

NO_GOAL = scene.pattern(
    r"{goal_refused}|\b(?:flag(?:'s| is| was| has been| had been| went| goes)? (?:straight )?up|(?:his|her|their|the) flag (?:up|in the air|raised)|offside flag|"
    r"scrap that|delete that|ignore that|strike that|scratch that|spoke too soon)\b"
)


def run(case: Case) -> Track:
    """Read the track, and give the sides, the shoot-out and the states of the score to the case."""
    track = Track()
    case.facts["track"] = track
    if not case.live or len(case.teams) < 2:
        return track
    order = chronological(case)
    begun = shootout.begins(case, order)
    if begun is not None:
        shootout.kicks(case, set(order[begun:]))
        case.facts["shootout_entries"] = order[begun:]
        order = order[:begun]
    guests = chat_of(case) == AWAY  # they write their own goals first
    track = _read(case, order, guests)
    other = _read(case, order, not guests) if guests or not track.whole and track.final is not None else track
    if other.whole and (not track.whole or _borne_out(case, other) > _borne_out(case, track)):
        track = other
    else:
        track = _read(case, order, guests)
    case.facts["track"] = track
    if track.final is not None and (track.whole or not track.steps):
        case.facts["live_full_time"] = track.final
    elif track.whole:
        case.facts["live_full_time"] = track.steps[-1].score if track.steps else (0, 0)
    if track.half is not None:
        case.facts["live_half_time"] = track.half
    return track


def _borne_out(case: Case, track: Track) -> int:
    """How many goals of a track the words of their entries give to its side, less those that they give to the other: "We lead!"
    of the guests' own thread, "Goal to Leeds"."""
    found = 0
    for step in track.steps:
        side = cry(case, step.entry)[1]
        words = set(words_of(case, step.entry).split()[:_CRIED])
        if side is None and bool(words & {"we", "us", "our"}) != bool(words & {"they", "them", "their"}):
            side = AWAY if words & {"we", "us", "our"} else HOME
        found += 0 if side is None else 1 if side == step.side else -1
    return found


_CRIED = 8  # words with which a goal is cried


def _read(case: Case, order: list[int], away_first: bool) -> Track:
    """The goals by the scores that the entries state, bare ones home first or away first."""
    case.facts["away_first"] = away_first
    track = case.facts["track"] = Track()
    current: Pair = (0, 0)
    final: Pair | None = None
    read = said_of(case)
    bounds = _bounds(case, order)
    for number in order:
        entry = case.entries[number]
        if entry.phase == "talk" or number >= len(case.entries):
            continue
        text = words_of(case, number)
        shouted = announces_goal(case, number)
        if _taken_back(case, track, number, text, shouted) and not _stands(case, track.steps[-1], order, number):
            current = _before(track.steps[-1])
            track.deny(track.steps.pop(), number)
        pairs = pairs_of(case, number)
        if entry.phase == "full_time":
            pairs = pairs[:1]  # "FT: Leeds 3-1 Hull. Smith was sent off at 1-1"
        if entry.phase in _BEGINS and not by_name(case, number):
            pairs = [
                pair for pair in pairs if sum(pair[0]) <= sum(current)
            ]  # "2ND HALF", "1 - 1": what that half alone will bring
        for pair, hint in pairs:
            pair = _oriented(current, pair, hint)
            if hint is None and number in bounds and not _within(pair, bounds[number]) and _within(pair[::-1], bounds[number]):
                pair = pair[::-1]  # "2-1", of the side that ends with three
            if hint is None and track.steps and pair[::-1] == _before(track.steps[-1]) and not shouted and NO_GOAL.search(text):
                pair = pair[::-1]  # "No goal. Still 2-1", of the side that leads
            if entry.phase == "full_time":
                final = pair
            if pair == current:
                track.stated = number
                if track.steps and shouted and abs(_minute(case, number) - _minute(case, track.steps[-1].entry)) <= 3:
                    track.steps[-1].entries.add(number)
                elif (
                    shouted and track.steps and track.steps[-1].entry != number and not (_retold(text) or NO_GOAL.search(text))
                ):
                    track.denied |= track.steps[-1].entries
                    track.steps[-1] = Step(number, track.steps[-1].side, pair, {number})  # the one before was not given
                continue
            last = track.steps[-1] if track.steps else None
            if last and not last.sure and (shouted or entry.phase) and last.entry != number and not _grows(current, pair):
                if pair == _before(last) or _grows(_before(last), pair):
                    current = _before(track.steps.pop())
                    if pair == current:
                        continue
            if (
                track.steps
                and pair == _before(track.steps[-1])
                and track.steps[-1].entry != number
                and not shouted
                and (
                    NO_GOAL.search(text)
                    or _STILL.search(text)
                    and abs(_minute(case, number) - _minute(case, track.steps[-1].entry)) <= 6
                )
            ):
                current = pair
                track.deny(track.steps.pop(), number)
                continue
            if steps := missing(case, track, order, number, current, pair, read):
                track.steps += steps
                current = pair
                continue
            grown = [side for side in (HOME, AWAY) if pair[side] == current[side] + 1 and pair[1 - side] == current[1 - side]]
            if grown and not (entry.phase and not shouted):
                if NO_GOAL.search(text) and not shouted:
                    continue
                track.steps.append(Step(number, grown[0], pair, {number}, shouted))
                current, final = pair, None  # extra time goes on behind the full-time line
        if (
            entry.phase == "half_time"
            and current is not None
            and entry.clock is not None
            and not (entry.clock.known and (entry.clock.minute or 0) > 46)
        ):
            said = [_oriented(current, p, h) for p, h in pairs_of(case, number)]
            if said and said[-1] == current or not said:
                track.half = current if said else None
    if final is None and (stated := heading(case)) is not None and sum(stated) >= sum(current):
        final = stated
        if order and (steps := missing(case, track, order, order[-1], current, stated, read)):
            track.steps += steps
            current = stated
    track.final = final
    _neighbours(case, track, order)
    track.whole = bool(track.steps or final == (0, 0)) and (
        final == current or final is None and bool(track.steps) and _last_word(case, order, current)
    )
    return track


_BEGINS = ("kick_off", "second_half")


def _bounds(case: Case, order: list[int]) -> dict[int, Pair]:
    """For each entry whose scores name no team, the next that is stated beside both teams' names: no side had more before it."""
    out: dict[int, Pair] = {}
    following = heading(case)
    for number in reversed(order):
        if by_name(case, number):
            named = [pair for pair, hint in pairs_of(case, number) if hint is None]
            following = named[0] if named and not _taken_back_at(case, number) else None
        elif following is not None:
            out[number] = following
    return out


def _taken_back_at(case: Case, number: int) -> bool:
    text = words_of(case, number)
    return bool(_TAKEN_BACK.search(text) or NO_GOAL.search(text))


def _within(pair: Pair, bound: Pair) -> bool:
    return pair[HOME] <= bound[HOME] and pair[AWAY] <= bound[AWAY]


_TAKEN_BACK = pack.pattern(
    r"\b(?:no goal|goal (?:is |has been |was )?(?:overturned|ruled out|disallowed|chalked off|cancelled(?! out)|wiped out|scrubbed off)|"
    r"(?:overturned|ruled out|disallowed|chalked off|wiped out) by var|(?:doesn't|does not|won't|will not) (?:stand|count)|(?:var|he|she|they|the ref(?:eree)?|(?:the )?officials?)(?: has| have|'s|'ve)? (?:rule[sd]|chalk(?:s|ed)|wipe[sd]|rub(?:s|bed)) (?:it|that) (?:out|off))\b"
)
_STILL = pack.pattern(
    r"\b(?:still|remains?|stays?|back (?:to|at)|delete|annulled|too soon|as you were|strike (?:all )?that|scrap that|nope|hang on|scratch that|ignore that|not given|offside|flag|var|ref|referee|linesman|handball|foul\w*)\b"
)


def _taken_back(case: Case, track: Track, number: int, text: str, shouted: bool) -> bool:
    """Whether an entry withdraws the goal of the one just before it."""
    if not track.steps or shouted or track.steps[-1].entry == number or not _TAKEN_BACK.search(text) or pairs_of(case, number):
        return False
    return 0 <= _minute(case, number) - _minute(case, track.steps[-1].entry) <= 4


def _stands(case: Case, step: Step, order: list[int], number: int) -> bool:
    """Whether the next score that is stated still counts a goal: then what was called back is another one."""
    for later in order[order.index(number) + 1 :]:
        pairs = [_oriented(step.score, pair, hint) for pair, hint in pairs_of(case, later)]
        if pairs:
            return (pairs[0] == step.score and not announces_goal(case, later)) or _grows(step.score, pairs[0])
    return False


_STAYS = pack.pattern(r"\b(?:still|(?:it )?(?:remains?|stays?)(?: at)?) (?:nil[ -]nil|goalless|scoreless|\d)")


def unchanged(case: Case, number: int) -> bool:
    """Whether an entry says that the score is what it was: "Off the post. Still 0-0"."""
    track: Track = case.facts["track"]
    return track.step(number) is None and not announces_goal(case, number) and bool(_STAYS.search(words_of(case, number)))


def _retold(text: str) -> bool:
    return bool(re.search(r"\b(?:replay|looking back|the goal came|earlier)\b", text))


def _grows(current: Pair, pair: Pair) -> bool:
    return sum(pair) == sum(current) + 1 and pair[0] >= current[0] and pair[1] >= current[1]


def _minute(case: Case, number: int) -> float:
    """When an entry was written: without a time of its own, right behind the one before it."""
    step = 1 if case.newest_first else -1
    while 0 <= number < len(case.entries):
        if (clock := case.entries[number].clock) is not None:
            return float(clock.key())
        number += step
    return -9.0


def _before(step: Step) -> Pair:
    home, away = step.score
    return (home - 1, away) if step.side == HOME else (home, away - 1)


def _last_word(case: Case, order: list[int], current: Pair) -> bool:
    """Without a final line: the text reaches the end of the match, and every shouted goal has its score."""
    track: Track = case.facts["track"]
    told = {n for step in track.steps for n in step.entries}
    return all(number in told or evidence(case, number) < LIKELY or NO_GOAL.search(words_of(case, number)) for number in order)


def _oriented(current: Pair, pair: Pair, hint: int | None) -> Pair:
    """A bare score is home first, unless the side that it is told for says otherwise."""
    if hint is None or pair[0] == pair[1]:
        swapped = pair[::-1]
        grows = sum(pair) == sum(current) + 1 and pair[0] >= current[0] and pair[1] >= current[1]
        other = sum(swapped) == sum(current) + 1 and swapped[0] >= current[0] and swapped[1] >= current[1]
        return swapped if hint is None and not grows and other and pair != current else pair
    for option in (pair, pair[::-1]):
        if option == current or option[hint] == current[hint] + 1 and option[1 - hint] == current[1 - hint]:
            return option
    return pair


def _neighbours(case: Case, track: Track, order: list[int]) -> None:
    """A goal told in two entries: the shout and the account beside it, within three minutes, the score in one of them."""
    places = {number: place for place, number in enumerate(order)}
    for step in track.steps:
        place = places[step.entry]
        for other in (place - 2, place - 1, place + 1, place + 2):
            if not 0 <= other < len(order) or track.step(order[other]):
                continue
            number = order[other]
            close = abs(_minute(case, number) - _minute(case, step.entry)) <= 3
            if (
                close
                and announces_goal(case, number)
                and not pairs_of(case, number)
                and not NO_GOAL.search(words_of(case, number))
            ):
                step.entries.add(number)


def orient(case: Case) -> None:
    """Which team's goals a bare score counts first: the order that fits the scorers' sides. ``case.lean`` is known."""
    track: Track = case.facts["track"]
    value = 0.0
    for told in case.told:
        step = track.step(told.entry)
        person = told.people.get("scorer") or told.people.get("taker")
        if step is None or told.kind not in ("goal", "penalty") or not person or by_name(case, step.entry):
            continue
        lean = max(-1.0, min(1.0, case.lean.get(person, 0.0)))
        value += (
            lean * (1 if step.side == HOME else -1) * (-1 if told.tags.get("own_goal") or own_goal(case, step.entries) else 1)
        )
    if value < -0.2:
        case.teams.reverse()
        case.keys.reverse()
        run(case)
    if abs(value) > 0.2:
        case.sides_known = True


def own_goal(case: Case, entries: set[int]) -> bool:
    """Whether entries speak of an own goal."""
    return any(re.search(r"\bown[ -](?:goal|net)\b|\bo\.?g\.?\b", words_of(case, number)) for number in entries)
