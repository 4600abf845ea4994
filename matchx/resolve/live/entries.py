"""Live texts: entries with a stamp each, oldest or newest first; and what of them tells of no event."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from ... import lexicon, pack
from ...heads.head import Head
from ...model import Clock
from ...record import record, replace
from ..case import Case, Told
from ..stance import digest
from . import headed

if TYPE_CHECKING:
    from .clock import Line

_LEAST = 4  # so many stamped entries make a text a live one
_OTHER_GAME = pack.pattern(
    r"\b(?:elsewhere|latest scores?|around the grounds|other (?:scores?|games?|matches)|as it stands|league table|last (?:season|year|term|time out)|on this day)\b"
)
# "14 July: Smith scores in the final": what an almanac tells of
_DATED = pack.pattern(
    r"\W*(?:on )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?: \d{1,2})?(?:,? \d{4})? ?[:,-]"
)
_NO_COURSE = ("talk", "break")  # a stamp says when it is told


@record
class Entry:
    """One entry: its tokens, its time, what it announces of the match's course, and where its words begin."""

    first: int
    clock: Clock | None
    last: int
    phase: str  # "" kick_off half_time break (changes at half-time) second_half full_time extra_time shootout talk
    body: int


def run(case: Case) -> None:
    """Find the entries of a live text, their order, and drop what no entry of the match tells."""
    found: list[tuple[int, Head | None, str, int]] = []
    titles = headed.find(case)
    posters, posts = _posters(case)
    skipped = {at for span in titles.values() for at in span}
    for number, (first, last) in enumerate(case.doc.blocks):
        if number in skipped:
            continue
        if number in titles:
            if not titles[number]:  # the time below an entry that has a stamp
                opened, above, course, words = found[-1]
                if above is not None and above.time is None:
                    found[-1] = (opened, replace(above, time=case.doc.heads[first][0].time), course, words)
                continue
            begin = case.doc.blocks[titles[number][0]]
            phase = phase_of(case, *begin)
            found.append((begin[0], case.doc.heads[first][0], "" if phase in _NO_COURSE else phase, begin[0]))
            continue
        head, body = case.doc.heads.get(first, (None, first))
        phase = phase_of(case, body, last)
        if head is not None:
            found.append((first, head, "" if phase in _NO_COURSE else phase, body))
        elif phase or first in posts:
            found.append((first, None, phase, first))
    found = _joined(case, found)
    heads = [head for _, head, _, _ in found if head is not None]
    digested = digest.blocks(case)
    if len(heads) < _LEAST or digested:
        case.facts["digest"] = digested
        case.told = [told for told in case.told if not told.tags.get("live")]
        return
    from . import clock  # a report has no use for it

    case.live = True
    begins = [first for first, *_ in found] + [len(case.doc.tokens)]
    ends = [min([end, *(at for at in posters if first < at < end)]) for first, end in itertools.pairwise(begins)]
    lines = [clock.Line(*row, end) for row, end in zip(found, ends, strict=True)]
    clocks = clock.read(case, lines)
    case.newest_first = _falling([each.key() for each in clocks if each is not None and each.known]) or _falling(
        [float(head.time) for head in heads if head.time is not None]
    )
    entries = [
        Entry(line.first, time, line.last, line.phase, clock.behind_minute(case, line, time))
        for line, time in zip(lines, clocks, strict=True)
    ]
    order = _turned([_when(line, entry.clock) for line, entry in zip(lines, entries, strict=True)], case.newest_first)
    below = next((at for at, entry in enumerate(entries) if entry.phase == "shootout" and 2 * at > len(entries)), None)
    if case.newest_first and below is not None:  # a shoot-out below all else, its first kick first
        order = [*range(len(entries) - 1, below - 1, -1), *(at for at in order if at < below)]
    case.entries = [entries[at] for at in order]
    numbers = {at: number for number, at in enumerate(order)}
    starts = [line.first for line in lines]
    for told in case.told:
        token = case.doc.sentences[told.sentence][0]
        told.entry = numbers.get(bisect_right(starts, token) - 1, -1)
    _silence(case)


def _when(line: Line, told: Clock | None) -> float | None:
    """When an entry was written: by the time of day where it has one, else by the match's clock."""
    if line.head is not None and line.head.time is not None:
        return float(line.head.time)
    return told.key() if told is not None and told.known else None


def _turned(known: list[float | None], newest_first: bool) -> list[int]:
    """The entries in their order, but two neighbours that stand the other way round than all the others change places."""
    times = [None if time is None else -time if newest_first else time for time in known]
    order = list(range(len(times)))
    for at in range(1, len(order)):
        a, b = times[order[at - 1]], times[order[at]]
        before, behind = times[order[at - 2]] if at > 1 else a, times[order[at + 1]] if at + 1 < len(order) else b
        around = before is None or b is None or before <= b, behind is None or a is None or a <= behind
        if a is not None and b is not None and b < a and all(around):
            order[at - 1], order[at] = order[at], order[at - 1]
    return order


def _joined(case: Case, found: list[tuple[int, Head | None, str, int]]) -> list[tuple[int, Head | None, str, int]]:
    """A stamp on a line of its own is that of what stands below it: "16:50", "90+4 - CHANCE"; "45+1", "HALF TIME"."""
    out: list[tuple[int, Head | None, str, int]] = []
    for first, head, phase, body in found:
        before = out[-1][1] if out else None
        if before is not None and not out[-1][2] and out[-1][3] == first:
            if head is None:
                out[-1] = (out[-1][0], before, "" if phase in _NO_COURSE and before.minute is not None else phase, body)
                continue
            if before.time is not None and before.minute is None and head.time is None:
                out[-1] = (out[-1][0], replace(head, time=before.time, writer=before.writer), phase, body)
                continue
        if before is not None and head is not None and before.time is None and head.minute is None:
            tokens = case.doc.tokens
            below = case.doc.work.count("\n", tokens[first - 1].end, tokens[first].start) == 1
            if below and out[-1][3] == out[-1][0] and first - out[-1][0] <= 2 * headed.LONGEST:
                out[-1] = (out[-1][0], replace(before, time=head.time), out[-1][2], out[-1][3])
                continue  # "GOAL - Leeds 1-0 Hull", "Smith (12 mins)", "15:13"
        titled = before is not None and before.minute is None and not out[-1][2] and _titles(case, out[-1][3], first)
        if before is not None and titled and before.time is not None and head and head.time is None and head.minute is not None:
            out[-1] = (out[-1][0], replace(head, time=before.time, writer=before.writer), phase, out[-1][3])
            continue  # "21:25", "Big chance!", "68 mins"
        out.append((first, head, phase, body))
    return out


def _titles(case: Case, first: int, last: int) -> bool:
    """Whether what stands between the time of day and the minute is a title: "Big chance!", "PENALTY TO LEEDS", "Leeds 1-1 Hull"."""
    tokens = case.doc.tokens
    return last - first <= _TITLE and case.doc.work.count("\n", tokens[first].start, tokens[last].start) <= _TITLES


_TITLE, _TITLES = 14, 2  # tokens and lines


def _posters(case: Case) -> tuple[list[int], set[int]]:
    """Where what others say begins, and the posts of the feed itself.

    Lines that only say who posts what follows stand again and again between the entries: those of the feed's own poster where
    stamps mostly follow, even if one of the posts has none. Others' words are quoted, or answer: "> Dave: who was it?",
    "Replying to @LeedsWomen".
    """
    tokens, heads, blocks = case.doc.tokens, case.doc.heads, case.doc.blocks
    found: dict[tuple[str, ...], list[int]] = defaultdict(list)  # the blocks of which the words are these
    cuts = []
    for number, (first, last) in enumerate(blocks):
        if tokens[first].word == ">" and first not in heads or [t.word for t in tokens[first : first + 3]] == _ANSWERS:
            cuts.append(first)
        if first not in heads and last - first <= _SHORT:
            found[tuple(token.word for token in tokens[first:last] if not token.word[0].isdecimal())].append(number)
    again = {number for numbers in found.values() if len(numbers) >= _OFTEN for number in numbers}
    posts = set()
    for words, numbers in found.items():
        if "@" not in words or len(numbers) < _OFTEN:
            continue
        cuts += [blocks[n - 1 if n - 1 in again else n][0] for n in numbers]  # "Leeds Women", "@LeedsWFC"
        behind = [blocks[n + 1][0] for n in numbers if n + 1 < len(blocks)]
        posts |= {*behind} if 2 * sum(first in heads for first in behind) >= len(numbers) else set()
    return sorted(cuts), posts


_ANSWERS = ["replying", "to", "@"]
_SHORT, _OFTEN = 14, 4  # tokens of such a line; how often it stands


def _falling(values: list[float]) -> bool:
    return sum(a > b for a, b in itertools.pairwise(values)) > sum(a < b for a, b in itertools.pairwise(values))


@cache
def _phases() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Words that open an entry about the match's course, the longest first."""
    rows = lexicon.table("live_phases.txt")
    return tuple(sorted(((tuple(words.split()), phase) for words, phase in rows.items()), key=lambda row: -len(row[0])))


_FILLERS = frozenset("and that 's it is there so we the blows goes whistle for".split())
_ENDINGS = (
    "half time",
    "full time",
    "the half time whistle",
    "the full time whistle",
    "the final whistle",
    "all over",
    "the end of the first half",
    "the break",
)
_LEADS = (
    "that 's",
    "that is",
    "and that 's",
    "and that is",
    "it 's",
    "and it 's",
    "there 's",
    "there is",
    "and there 's",
    "and there is",
    "there goes",
    "and there goes",
    "so that 's",
    "so it 's",
)
_SAID_SO = tuple(f"{lead} {ending}" for lead in _LEADS for ending in _ENDINGS)


_CHANGES = frozenset(
    "switch change changes sub subs substitution substitutions substitute substitutes swap double triple".split()
)
_TO_PENALTIES = pack.pattern(
    r"(?:(?:and|so|then|now|well|here|straight|that|this|we|it|it will be|is|are|'re|'s|means|will|go|goes|going|heading|head|off|to|on to|a) ){1,6}(?:penalties|penalty shoot ?out|shoot ?out|spot kicks|pens)(?: (?:then|now|it is|next|we go|here))?(?: [.!,:]|$)"
    r"|(?:penalties|pens|spot kicks) (?:it is|then|next|to decide)\b"
)


def phase_of(case: Case, first: int, last: int) -> str:
    """What the first words of a line announce: half-time, the end, the line-ups ..."""
    tokens = case.doc.tokens
    while first < last and not tokens[first].word[0].isalnum():
        first += 1
    if " ".join(token.word for token in tokens[first : first + 8] if token.word != "-").startswith(_SAID_SO):
        while first < last and tokens[first].word in _FILLERS:
            first += 1
    words = tuple(token.word for token in tokens[first : min(first + 8, last)] if token.word != "-")
    if _TO_PENALTIES.match(" ".join(words)):
        return "shootout"
    for listed, phase in _phases():
        if words[: len(listed)] == listed:
            following = words[len(listed)] if len(words) > len(listed) else ""
            closed = (
                not following or not following[0].isalpha() or tokens[first].end - tokens[first].start > 1 and phase != "talk"
            )
            if phase == "half_time" and following in _CHANGES:
                return "break"
            return phase if closed else ""
    return ""


_EVENTS = frozenset("goal chance penalty substitution card disallowed_goal shootout_kick".split())


def _silence(case: Case) -> None:
    """Events are told in entries: what stands before the first one, in previews, line-ups and reviews, tells of none."""
    timed = [i for i, entry in enumerate(case.entries) if entry.clock is not None and entry.clock.known] or [0]
    for told in case.told:
        if told.kind not in _EVENTS:
            continue
        entry = case.entries[told.entry] if told.entry >= 0 else None
        if entry is None or not case.newest_first and told.entry < timed[0] and entry.phase not in ("kick_off", "half_time"):
            case.drop(told, "live", "stands outside the entries")
        elif entry.phase == "talk" or entry.phase == "full_time" and entry.clock is None and told.kind != "shootout_kick":
            case.drop(told, "live", "tells of no moment of the match")
        elif told.kind == "card" and case.doc.tokens[case.doc.sentences[told.sentence][1] - 1].word == "?":
            case.drop(told, "live", "a card that is only asked after")
        elif told.kind == "card" and _denied(case, told):
            case.drop(told, "live", "a card that was not shown")
        elif told.kind == "card" and told.entry >= 0 and entry.clock is not None and _suffers(case, told):
            case.drop(told, "live", "no card of his")
        elif told.kind == "goal" and told.claim.rule == "goal.live_head" and _none_yet(case, told):
            case.drop(told, "live", "the score beside it knows of none")
        elif told.kind in ("chance", "goal") and _flagged(case, entry):
            case.drop(told, "live", "offside, a corner or a foul")
        elif _OTHER_GAME.search(
            words := case.doc.work[case.doc.tokens[case.doc.sentences[told.sentence][0]].start : told.claim.end].lower()
        ) or _DATED.match(words):
            case.drop(told, "live", "another match")


def _none_yet(case: Case, told: Told) -> bool:
    """Whether the score within a claim is 0-0."""
    first, last = case.doc.sentences[told.sentence]
    inside = [m for m in case.between(first, last) if told.claim.start <= m.start < told.claim.end]
    return any(m.type == "SCORE" and m.value == (0, 0) for m in inside)


def _denied(case: Case, told: Told) -> bool:
    """ "No second yellow for Smith"."""
    first, last = case.doc.sentences[told.sentence]
    tokens = case.doc.tokens
    before = [token.word for token in tokens[first:last] if token.end <= told.claim.start][-2:]
    inside = [token.word for token in tokens[first:last] if told.claim.start <= token.start < told.claim.end][:1]
    if told.claim.start and "before" in {*before, *inside} and tokens[first].word != "before":
        return True  # "off before he gets sent off"
    return bool({"no", "without"} & {*before[-1:], *inside}) or before in (["not", "a"], ["no", "second"])


VICTIM = pack.pattern(
    r"^(?:,? (?:who )?)?(?:(?:is|was|gets|has been|had been|being) (?:\w+ly )?(?:fouled|tripped|hauled|pulled|brought|held|clattered|caught|pushed|shoved|felled|upended|wiped|kicked|dragged|clipped|taken (?:out|down)|chopped|flattened|barged|hacked|bundled|scythed|hurt)|goes down|went down)\b"
)


def _suffers(case: Case, told: Told) -> bool:
    """Whether a label's card is given to the man who was fouled, or by a team's name: "late on Smith", "the Reds: Jones"."""
    player = told.claim.roles.get("player")
    if player is None:
        return False
    work, tokens = case.doc.work, case.doc.tokens
    lead = tokens[player.first - 1].word if player.first else ""
    if not told.claim.rule.startswith(("card.footer", "card.live_", "card.book_list")):
        return lead in ("on", "upon", "against")
    if lead in ("on", "upon", "against", "from") or VICTIM.match(work[player.end : player.end + 60].lower().lstrip()):
        return True
    entry = case.entries[told.entry]
    return told.claim.rule.startswith("card.footer") and bool(
        re.search(r"\b(?:the|you|our) (?:reds|yellows)\b", work[tokens[entry.body].start : player.start].lower())
    )


def _flagged(case: Case, entry: Entry) -> bool:
    """Template lines on what is no attempt."""
    words = " ".join(token.word for token in case.doc.tokens[entry.body : entry.last])
    if re.match(r"(?:foul by|hand ?ball by|dangerous play by|delay in match|delay over|fourth official)\b", words):
        return len(words.split()) < 16
    if re.match(r"corner ?,", words):
        return bool(re.search(r"\. conceded by", words)) and len(words.split()) < 14
    return (
        bool(re.match(r"offside\b", words))
        or bool(re.search(r"\bwins a free kick (?:on|in) the\b", words))
        and len(words.split()) < 16
    )


def by_entry(case: Case) -> list[tuple[int, list[Told]]]:
    """The number of each entry, with what it tells."""
    told_in: dict[int, list[Told]] = defaultdict(list)
    for told in case.told:
        told_in[told.entry].append(told)
    return [(number, told_in[number]) for number in range(len(case.entries))]


def chronological(case: Case) -> list[int]:
    """The numbers of the entries in the order of the match."""
    numbers = list(range(len(case.entries)))
    return numbers[::-1] if case.newest_first else numbers


def time_of(case: Case, number: int) -> float:
    """Where an entry's clock stands, in minutes; behind all others where it has none."""
    clock = case.entries[number].clock
    return clock.key() if clock is not None else 999.0


def words_of(case: Case, number: int) -> str:
    """The words of an entry behind its stamp, in small letters."""
    entry = case.entries[number]
    if entry.body >= entry.last:
        return ""
    return case.doc.work[case.doc.tokens[entry.body].start : case.doc.tokens[entry.last - 1].end].lower()
