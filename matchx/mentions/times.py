"""What the words of a time phrase (see ``minutes``) mean: each reader gives ``When`` values, or None where it is no time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import ceil

from .. import pack
from ..model import Clock, When
from .scores import EXTRA, HALVES, MATCH, PART, Hit, Scope, amount, family, scope

Reading = tuple[When, ...] | None
Reader = Callable[[Hit], Reading]


def clock(low: int, high: int | None = None, period: str | None = None, source: str = "relative") -> Reading:
    """A minute, or a range of minutes."""
    if high is None:
        return (When("clock", Clock(minute=low, source=source, period=period)),)
    return (When("clock", Clock(low=low, high=high, source=source, period=period)),)


def fixed(low: int, high: int, half: int = 0) -> Reader:
    """The reader of a phrase with one meaning."""
    return lambda hit: clock(low, high, HALVES[half - 1].period if half else None)


def minute(n: int, extra: bool) -> Reading:
    """The n-th minute of the match; past 90 (or 120) it is time added on."""
    end = 120 if extra else 90
    return (When("clock", Clock(min(n, end), n - end if n > end else None, source="stated")),) if 0 < n <= end + 20 else None


def counted(part: Scope | None, low: int, high: int, extra: bool = False, source: str = "relative") -> Reading:
    """Minutes counted from the beginning of a part of the match."""
    if part is None:
        return (When("phase", delta=(low, high)),)
    if part is MATCH and low == high:
        return minute(low, extra)
    low, high = part.low + low, part.low + high
    if low < high:
        return clock(low, min(high, part.high), part.period)
    more = low - part.high
    return (When("clock", Clock(min(low, part.high), more if more > 0 else None, source=source, period=part.period)),)


def adjective(hit: Hit) -> bool:
    """Whether a noun follows that the time belongs to: "23rd-minute header"."""
    return hit.next in family("timed_noun") or (hit.joined or "-" in hit.words[-1]) and not hit.lone


def nth(hit: Hit) -> Reading:
    """in the 23rd minute; the 58th minute of the second half."""
    found = pack.pattern(r"(?<!\S)(\d+)(?:st|nd|rd|th)\b(?! and)").search(hit.text)
    if not found and not hit.has("opening minute") or adjective(hit) and hit.words[0] in family("time_prep") | {"the"}:
        return None
    if pack.pattern(r"(?<!\S)\d+ (?:minutes|mins) of\b").search(hit.text):
        return None  # "missed 12 minutes of the first half"
    if hit.words[-1] == "minutes" and hit.before[-1:] and hit.before[-1] in ("his", "her", "their"):
        return None  # "gave him his first minutes of the season"
    n, part = int(found[1]) if found else 1, scope(hit)
    n += 100 if hit.has("hundred and") else 0
    if part and part.low < n <= part.high:
        n -= part.low
    return counted(part, n, n, hit.extra, "stated")


def several(hit: Hit) -> Reading:
    """Two minutes and more: "in the 12th and 34th minutes", "on 14 and 52"."""
    found = pack.pattern(r"(?<!\S)(\d+)(st|nd|rd|th)?(?!\S)").findall(hit.text)
    kinds = {bool(suffix) for _, suffix in found}
    if hit.next in ("later", "after", "afterwards", "earlier", "before", "from", "into"):
        return None  # "on 49, and two minutes later"
    if len(found) < 2 or kinds != {"the" in hit.words} or kinds == {False} and hit.words[0] not in ("on", "after", "at"):
        return None
    return None if not hit.has("min(?:ute)?s?") and not hit.lone else _all(minute(int(n), hit.extra) for n, _ in found)


def _all(readings: Iterable[Reading]) -> Reading:
    whens = list(readings)
    return tuple(when for one in whens for when in one or ()) if whens and all(whens) else None


def numbered(hit: Hit) -> Reading:
    """minute 59; minutes 12 and 40."""
    return _all(minute(int(n), hit.extra) for n in pack.pattern(r"(?<!\S)(\d{1,3})'?(?!\S)").findall(hit.text))


def each_half(hit: Hit) -> Reading:
    """in the fifth minute of each half; five minutes into either half."""
    ordinal = pack.pattern(r"(?<!\S)(\d+)(?:st|nd|rd|th)\b").search(hit.text)
    long = amount(hit)
    n = int(ordinal[1]) if ordinal else ceil(long[1] / 60) if long and long[0] == long[1] else 0
    return _all((minute(n, hit.extra), minute(45 + n, hit.extra))) if 0 < n <= 45 else None


OPENERS = frozenset("the a an his her their one its substitute both another".split())
_LEADING = frozenset(
    "lead led leading ahead front level scored scoring opened opener struck headed goal goals deadlock on off replaced".split()
)


def nth_plus(hit: Hit) -> Reading:
    """in the 90th minute plus four, the 45th plus second minute."""
    found = pack.pattern(r"(?<!\S)(\d+)(?:st|nd|rd|th)?(?!\S)").findall(hit.text)
    if len(found) != 2 or int(found[0]) not in (45, 90, 105, 120) or int(found[1]) > 20:
        return None
    return (When("clock", Clock(int(found[0]), int(found[1]), source="stated")),)


def digits(hit: Hit) -> Reading:
    """at 23:14 of the clock; a kick-off at 19:45 is no such time."""
    found = pack.pattern(r"\b(\d{1,2}):(\d\d)\b").search(hit.text)
    if not found or int(found[2]) > 59 or not hit.lone and "mark" not in hit.words and hit.next != "of":
        return None
    daytime = int(found[2]) % 15 == 0 or {"kick", "kicks", "kicked", "started", "starts", "doors", "pm", "am", "gmt"} & {
        *hit.before,
        *hit.after,
    }
    return None if daytime and "mark" not in hit.words else minute(int(found[1]) + 1, hit.extra)


# Before "on 64", with its verb behind: "his shot on 64 hit the bar".
_STRUCK = frozenset(
    "shot header drive strike volley half-volley effort free-kick penalty spot-kick goal opener equaliser leveller winner clearance "
    "cross corner booking chance attempt finish tap-in".split()
)


_COUNTED = frozenset(
    "meeting outing ranking sitting booking showing hearing reading crossing opening offering standing".split()
)


def lone(hit: Hit) -> Reading:
    """Minutes that do not say so: "in the 81st", "on 52", "led after eight"."""
    found = pack.pattern(r"(?<!\S)(\d{1,3})(st|nd|rd|th)?$").search(hit.text)
    joint = hit.before[-1:] in ((), ("and",), (",",), (";",), ("then",))  # ", and in the 65th Sato levelled"
    joint = joint and (hit.names[1] or hit.next in OPENERS)
    goes_on = (
        hit.next == "when" or hit.next.endswith("ing") and hit.next not in _COUNTED
    )  # "in the 81st, to", "in the 13th silencing"
    if (
        not found
        or not (hit.lone or joint or goes_on or found and hit.words[0] == "on" and _STRUCK & {*hit.before[-1:]})
        or "points" in hit.after[:8]
        or hit.words[0] == "on"
        and family("standing") & {*hit.before[-3:]}
        and hit.next != "when"  # "level on 34 points"
    ):
        return None
    n, ordinal, spelled = int(found[1]), bool(found[2]), hit.words[-1].isalpha()
    if "after" in hit.words:
        told = (
            hit.lone
            and _LEADING & {*hit.before[-7:]}
            and not {"points", "games", "played", "matches", "top"} & {*hit.before, *hit.after[:4]}
        )
        return minute(n, hit.extra) if told and not ordinal and n > 2 else None
    if ordinal != ("the" in hit.words) or not ordinal and hit.words[0] != "on" or spelled and (n <= 6 or not ordinal):
        return None
    if n <= 20 and spelled and {*hit.words[:2]}.isdisjoint({"in", "by", "until", "till"}):
        return None
    return None if ordinal and "on" in hit.words and n <= 31 else minute(n, hit.extra)


def plus(text: str) -> Reading:
    found = pack.pattern(r"\b(45|90|105|120)'? ?\+ ?(\d*)").search(text)
    added = int(found[2] or 0) or None if found else None
    return (When("clock", Clock(int(found[1]), added, stoppage_any=not added, source="stated")),) if found else None


def stamped(hit: Hit) -> Reading:
    """23', 45+2', 90+."""
    found = pack.pattern(r"(?<!\S)(\d{1,3})'").search(hit.text)
    return plus(hit.text) or (minute(int(found[1]), hit.extra) if found else None)


def line(hit: Hit) -> Reading:
    """The stamps that open a live text's lines: "12 min:", "2nd half 25 mins -"."""
    found = pack.pattern(r"(?<![+\d])(?<!\+ )(\d{1,3})'?(?: ?mins?)?$").search(hit.text)
    marked = hit.next in (":", "]") or "min" in hit.words[-1] or hit.words[0] in ("min", "minute") and hit.next in ("-", ".")
    if not found and "+" not in hit.text or not marked or pack.pattern(r"\d ?[-:] ?\d").search(hit.text):
        return None
    n = int(found[1]) if found else 0
    return stamped(hit) or counted(scope(hit), n, n, hit.extra, "stated")


def elapsed(hit: Hit) -> Reading:
    """after 23 minutes, with 23 gone, nine minutes into the second half, inside 30 seconds."""
    long, part, inside = amount(hit), scope(hit), hit.has("inside|within")
    refused = {"'", "'s", "of", "without", "later", "apart", "rest", "more", "longer", "earlier", "into", "away", "on"}
    if hit.words[0] == "on" and hit.before[-1:] == ("been",):
        return None  # "he had been on barely three minutes"
    if hit.words[0] in ("on", "at"):
        refused -= {"of"}  # "the entry on 70 minutes of Lund"
    if long is None or hit.next in refused and not _of_play(hit, long[0]):
        return None
    if inside and {"goals", "twice", "three", "double", "brace", "times", "both", "second"} & {*hit.before[-5:]} - (
        {"second"} if {"half", "period"} & {*hit.before[-5:]} else set()
    ):
        return None
    low, high = max(1, ceil(long[0] / 60)), max(1, ceil(long[1] / 60))
    low = 1 if inside and high == 2 and long[1] % 60 else low
    whole = part is MATCH and (high >= 120 or high == 90 and hit.has("after|at"))
    told = None if whole else counted(part, low, high, hit.extra)
    if inside and part is MATCH and told and long[0] == long[1] >= 900 and hit.has("hour"):
        return clock(1, high)  # "lost inside half an hour"
    if inside and part is MATCH and told and long[0] == long[1] and "of" not in hit.words and "first" not in hit.words:
        return (When("within", told[0].clock, delta=(0, high)),)  # of the kick-off, or of what was told before
    return told


def _of_play(hit: Hit, seconds: float) -> bool:
    """Whether a length of time is told by what filled the match so far: "after 25 minutes of stalemate"."""
    opens = hit.words[0] == "after" or bool({"took", "takes"} & {*hit.before[-4:]})
    return (
        hit.after[1:2] in (("play",), ("action",), ("football",))
        or opens
        and hit.next == "of"
        and seconds >= 600
        and not family("no_play") & {*hit.after[1:5]}
    )


def showing(hit: Hit) -> Reading:
    """The clock read 90+4; with the clock showing 88."""
    if pack.pattern(r"\d ?[-:] ?\d").search(hit.text):
        return None  # "the scoreboard read 0-1"
    return plus(hit.text) or elapsed(hit)


def first_after(hit: Hit) -> Reading:
    """In the first minute after the break."""
    return clock(46, None, "second_half")


def elapsed_in(hit: Hit) -> Reading:
    """ "23 minutes in", where no noun follows."""
    return elapsed(hit) if hit.lone or hit.names[1] else None


def remaining(hit: Hit) -> Reading:
    """eight minutes from time, with two minutes of the half left."""
    part, long = scope(hit), amount(hit)
    around = " ".join(hit.before + hit.after)
    if part is MATCH and pack.pattern(r"\b(?:in|of|during) extra[ -]time").search(around) and not hit.has("normal"):
        part = EXTRA[2]
    if long is None or long[1] > 5100:
        return None
    end = part.high if part else 45
    low, high = end - ceil(long[1] / 60), end - long[0] // 60
    if long[0] == long[1] and (beside := _beside(hit)):  # "with just under 20 minutes left"
        width = max(_WIDTH, (end - high) // 6)
        low, high = (low, high + width) if beside < 0 else (low - width, high)
    elif long[0] == long[1]:
        return counted(None, high, high) if part is None else clock(high, None, part.period)
    return counted(None, low, high) if part is None else clock(low, high, part.period)


def _beside(hit: Hit) -> int:
    """Whether an amount is just less (-1) or just more (1) than its figure."""
    found = pack.pattern(r"\b(?:just|little|slightly) (under|less than|inside|over|more than)\b").search(hit.text)
    return 0 if found is None else -1 if found[1] in ("under", "less than", "inside") else 1


_WIDTH = 2  # minutes


def from_break(hit: Hit) -> Reading:
    """five minutes before the break, two minutes after the restart."""
    long = amount(hit)
    if long is None or long[1] > 2700 or hit.next == "of":
        return None
    begun = hit.has("restart\\w*|re-start|resum\\w*|changed|returned") and not hit.has(
        "before|until|till|to|off|short of|shy of"
    )
    if (
        begun
        or hit.has("after|into|following|past|since|on from")
        or pack.pattern(r"(?:within|inside) .*\bof\b").search(hit.text)
    ):
        low, high = (45 + max(1, ceil(s / 60)) for s in long)
        return clock(low, None if low == high else high, "second_half")
    low, high = 45 - ceil(long[1] / 60), 45 - long[0] // 60
    return clock(low, None if low == high else high, "first_half")


def mark(hit: Hit) -> Reading:
    """on the hour, just past the half-hour, five minutes after the 20-minute mark."""
    figure = pack.pattern(r"(?<!\S)(\d+)(?:st|nd|rd|th)?[ -]min(?:ute)? mark").search(hit.text)
    n = int(figure[1]) if figure else 30 if hit.has("half[ -]hour") else 15 if hit.has("quarter[ -]hour") else 60
    before = hit.has(r"before|approach\w*|near\w*|loom\w*|towards|short of|shy of|beckon\w*|drew")
    exact = pack.pattern(r"(\d+|\ba(?: couple of)?) minutes? (?:before|after|past|short|shy)").search(hit.text)
    if exact:
        long = {"a": 1, "a couple of": 2}.get(exact[1]) or int(exact[1])
        return clock(n - long if before else n + long)
    if before:
        return clock(n - 5, n - 1)
    return clock(n, n + 5) if hit.has("after|past|beyond|passed") else minute(n, hit.extra)


def for_last(hit: Hit) -> Reading:
    """ "Lund was sent on for the last ten minutes": about when he came."""
    long = amount(hit)
    sent = {"on", "sent", "brought", "introduced", "came", "thrown", "introduction", "summoned", "given", "handed"} & {
        *hit.before[-8:]
    }
    gave = hit.before[-1:] in (("given",), ("handed",))
    return clock(88 - ceil(long[1] / 60), 92 - long[0] // 60) if long and (sent or gave) and long[1] <= 2700 else None


def start_extra(hit: Hit) -> Reading:
    """At the start of extra time, of its second half."""
    part = scope(hit)
    return clock(part.low + 1, None, part.period) if part in EXTRA else None


_SHORT_HANDED = frozenset("men man women players ten nine short down light depleted handed numbers".split())


def outnumbered(hit: Hit) -> Reading:
    """ "They played the last half-hour a man short": about when he went."""
    long = amount(hit)
    short = _SHORT_HANDED & {*hit.before[-8:], *hit.after[:8]}
    return clock(90 - ceil(long[1] / 60)) if long and short and long[0] == long[1] <= 5100 else None


def edge(hit: Hit) -> Reading:
    """in the first ten minutes, in the last minute, in the final quarter of an hour of the first half."""
    part, long = scope(hit), amount(hit)
    single = hit.has("(?:final|last|closing|1th|opening) minute")
    first = bool(pack.pattern(r"\w+ \w+ (?:very )?(?:1th|opening)\b").match(hit.text))
    if single and hit.words[0] in ("last", "final") and not (adjective(hit) and hit.joined):
        return None
    if not single and not hit.has("minutes?|seconds?|mins?|half|hour") and (not hit.lone or long is None or long[1] < 600):
        return None
    hangs = hit.joined and hit.words[-1] != "hour"
    if not single and (
        long is None or adjective(hit) and hit.words[-1] != "hour" or long[0] != long[1] and not hit.has("few") or hangs
    ):
        return None
    n = 1 if single else max(1, ceil(long[1] / 60)) if long else 1
    end = part.high - part.low if part else 45
    low, high = (1, n) if first else (end if single else end - n, end)
    return counted(part, low, high)


def late(hit: Hit) -> Reading:
    """early in the second half, midway through the half, in the closing stages, in the first half."""
    part = scope(hit)
    long = part is None or part.high - part.low == 45
    if pack.pattern(r"\d(?:st|nd|rd|th)$").search(hit.text):
        return None  # "from halfway in the 33rd"
    other = hit.next == "of" and (hit.has(PART) or family("season_noun") & {*hit.after[:5]})
    if other or hit.has("late on|early on") and hit.names[1]:
        return None
    if hit.has("hour") or hit.next == "hour":  # "the first half-hour"
        return None
    if hit.has("seconds old|seconds into|seconds (?:after|from)|(?:first|opening) seconds"):
        low, high = 1, 1
    elif hit.has("moments old|moments into|moments (?:after|from)|(?:first|opening) moments"):
        low, high = 1, 2
    elif hit.has("hardly|barely|scarcely|just"):
        low, high = 1, 3
    elif hit.has("midway|halfway|midpoint"):
        low, high = (20, 25) if long else (40, 50) if part is MATCH else (6, 9)
    elif hit.has("early|opening (?!half|period)|start|beginning|infancy"):
        low, high = (1, 10) if long else (1, 15) if part is MATCH else (1, 7)
        low, high = (1, 15) if part is HALVES[0] else (low, high)
    elif hit.has(
        "seconds|death|moments|embers|minutes|last gasp|dying|the very end|right at the end|on time|running|ticking|ran|ticked|nick of time|(?:almost|nearly) up"
    ):
        back = (
            1
            if hit.has("seconds")
            else 2
            if hit.has("death|moments|gasp")
            else 5
            if hit.has("dying|embers|end|time|up")
            else 10
        )
        low, high = (45 - min(back, 5), 45) if long else (90 - back, 90) if part is MATCH else (15 - min(back, 5), 15)
    elif hit.has("late|end|closing|final|last|latter|tail|close|conclusion|down|away|out"):
        low, high = (35, 45) if long else (80, 90) if part is MATCH else (10, 15)
        low, high = (25, 30) if part is EXTRA[2] else (low, high)
    else:
        low, high = 1, part.high - part.low if part else 45
    return counted(part, low, high)


def late_noun(hit: Hit) -> Reading:
    """ "a second-half penalty"."""
    return late(hit) if adjective(hit) else None
