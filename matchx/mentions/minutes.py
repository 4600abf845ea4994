"""When things happen: stamps, minutes in figures and words, times told from the whistle, the break or the last event.

A pattern finds a phrase; a small reader turns its words into ``When`` values, or into None where the phrase means
something else. All patterns are tried; of phrases that overlap the longest stays, then the earliest.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from math import ceil
from typing import NamedTuple

from ..model import Clock, Mention, When
from ..rule import Grammar, Stream
from ..text import Document
from .scores import Found, Hit, Pattern, amount, family, search, settle

Reading = tuple[When, ...] | None
Reader = Callable[[Hit], Reading]


class Scope(NamedTuple):
    """A part of the match: its minutes, its number, its name."""

    low: int
    high: int
    half: int | None = None
    period: str | None = None


_MATCH = Scope(0, 90)
_HALVES = (Scope(0, 45, 1, "first_half"), Scope(45, 90, 2, "second_half"))
_EXTRA = (Scope(90, 105, 3, "extra_time_first_half"), Scope(105, 120, 4, "extra_time_second_half"), Scope(90, 120))
_PART = r"(?:\w+ )?(?:half(?! time| hour)|period|stanza|session|45)"


def scope(hit: Hit) -> Scope | None:
    """The part of the match that a phrase names; None for "the half", which the story has to tell."""
    first, second = hit.has(rf"(?:1th|1st|opening)[ -]{_PART}"), hit.has(rf"(?:2th|2nd)[ -]{_PART}")
    if hit.has("(?<!from )extra[ -]time|(?:additional|extra) (?:half[ -]hour|period)"):
        return _EXTRA[0] if first else _EXTRA[1] if second else _EXTRA[2]
    return _HALVES[0] if first else _HALVES[1] if second else None if hit.has("the half(?! time|-| hour)|the period") else _MATCH


def clock(low: int, high: int | None = None, period: str | None = None, source: str = "relative") -> Reading:
    """A minute, or a range of minutes."""
    if high is None:
        return (When("clock", Clock(minute=low, source=source, period=period)),)
    return (When("clock", Clock(low=low, high=high, source=source, period=period)),)


def fixed(low: int, high: int | None = None, period: str | None = None) -> Reader:
    """The reader of a phrase with one meaning."""
    return lambda hit: clock(low, high, period)


def minute(n: int, extra: bool) -> Reading:
    """The n-th minute of the match; past 90 (or 120) it is time added on."""
    end = 120 if extra else 90
    return (When("clock", Clock(min(n, end), n - end if n > end else None, source="stated")),) if 0 < n <= end + 20 else None


def counted(part: Scope | None, low: int, high: int, extra: bool = False, source: str = "relative") -> Reading:
    """Minutes counted from the beginning of a part of the match."""
    if part is None:
        return (When("phase", delta=(low, high)),)
    if part is _MATCH and low == high:
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
    found = re.search(r"(?<!\S)(\d+)(?:st|nd|rd|th)\b", hit.text)
    if not found and not hit.has("opening minute") or adjective(hit) and hit.words[0] in family("time_prep") | {"the"}:
        return None
    n, part = int(found[1]) if found else 1, scope(hit)
    if part and part.low < n <= part.high:
        n -= part.low
    return counted(part, n, n, hit.extra, "stated")


def several(hit: Hit) -> Reading:
    """Two minutes and more: "in the 12th and 34th minutes", "on 14 and 52"."""
    found = re.findall(r"(?<!\S)(\d+)(st|nd|rd|th)?(?!\S)", hit.text)
    kinds = {bool(suffix) for _, suffix in found}
    if len(kinds) != 1 or len(found) < 2 or kinds != {"the" in hit.words} or not (kinds == {True} or hit.words[0] in ("on", "after", "at")) or not (hit.has("min(?:ute)?s?") or hit.lone):
        return None
    return _all(minute(int(n), hit.extra) for n, _ in found)


def _all(readings: Iterable[Reading]) -> Reading:
    whens = list(readings)
    return tuple(when for one in whens for when in one or ()) if whens and all(whens) else None


def numbered(hit: Hit) -> Reading:
    """minute 59; minutes 12 and 40."""
    return _all(minute(int(n), hit.extra) for n in re.findall(r"\b(\d+)(?!\d|th)", hit.text))


_STILL = frozenset("remain remains remained stay stays stayed sit sits sat stuck level are is century finished".split())


def lone(hit: Hit) -> Reading:
    """Minutes that do not say so: "in the 81st", "on 52"."""
    found = re.search(r"(?<!\S)(\d{1,3})(st|nd|rd|th)?$", hit.text)
    joint = hit.names[1] and hit.before[-1:] in (("and",), (",",), (";",), ("then",))  # ", and in the 65th Sato levelled"
    if not found or not (hit.lone or joint) or "points" in hit.after[:8] or _STILL & {*hit.before[-3:]}:
        return None
    n, ordinal, spelled = int(found[1]), bool(found[2]), hit.words[-1].isalpha()
    if ordinal != ("the" in hit.words) or not ordinal and hit.words[0] != "on" or spelled and (n <= 20 or not ordinal):
        return None
    return None if ordinal and "on" in hit.words and n <= 31 else minute(n, hit.extra)


def stamped(hit: Hit) -> Reading:
    """23', 45+2', 90+."""
    plus = re.search(r"\b(45|90|105|120)'? ?\+ ?(\d*)", hit.text)
    if plus:
        added = int(plus[2] or 0) or None
        return (When("clock", Clock(int(plus[1]), added, stoppage_any=not added, source="stated")),)
    found = re.search(r"(?<!\S)(\d{1,3})'", hit.text)
    return minute(int(found[1]), hit.extra) if found else None


def line(hit: Hit) -> Reading:
    """The stamps that open a live text's lines: "12 min:", "2nd half 25 mins -"."""
    found = re.search(r"(?:^|min \.? ?|min |[^+] |half )\[?(\d{1,3})(?:'|mins?)?(?: |$)", hit.text)
    n = int(found[1]) if found else 0
    return stamped(hit) or (counted(scope(hit), n, n, hit.extra, "stated") if n else None)


def elapsed(hit: Hit) -> Reading:
    """after 23 minutes, with 23 gone, nine minutes into the second half, inside 30 seconds."""
    long, part, inside = amount(hit), scope(hit), hit.has("inside|within")
    refused = {"'", "'s", "of", "without", "later", "apart", "rest", "more", "longer", "earlier", "into", "away", "on"}
    if long is None or hit.next in refused and hit.after[1:2] not in (("play",), ("action",), ("football",)):
        return None
    if inside and {"goals", "twice", "three", "double", "brace", "times", "both", "second"} & {*hit.before[-5:]}:
        return None
    low, high = max(1, ceil(long[0] / 60)), max(1, ceil(long[1] / 60))
    low = 1 if inside and high == 2 and long[1] % 60 else low
    return None if part is _MATCH and (high >= 120 or high == 90 and hit.has("after|at")) else counted(part, low, high, hit.extra)


def elapsed_in(hit: Hit) -> Reading:
    """"23 minutes in", where no noun follows."""
    return elapsed(hit) if hit.lone or hit.names[1] else None


def remaining(hit: Hit) -> Reading:
    """eight minutes from time, with two minutes of the half left."""
    part, long = scope(hit), amount(hit)
    if part is _MATCH and re.search(r"\b(?:in|of|during) extra[ -]time", " ".join(hit.before + hit.after)) and not hit.has("normal"):
        part = _EXTRA[2]
    if long is None or long[1] > 5100:
        return None
    end = part.high if part else 45
    low, high = end - ceil(long[1] / 60), end - long[0] // 60
    if long[0] == long[1]:
        return counted(None, high, high) if part is None else clock(high, None, part.period)
    return counted(None, low, high) if part is None else clock(low, high, part.period)


def from_break(hit: Hit) -> Reading:
    """five minutes before the break, two minutes after the restart."""
    long = amount(hit)
    if long is None or long[1] > 2700 or hit.next == "of":
        return None
    if hit.has("after|into|following|past|since") or re.search(r"(?:within|inside) .*\bof\b", hit.text):
        low, high = (45 + max(1, ceil(s / 60)) for s in long)
        return clock(low, None if long[0] == long[1] else high, "second_half")
    low, high = 45 - ceil(long[1] / 60), 45 - long[0] // 60
    return clock(low, None if low == high else high, "first_half")


def mark(hit: Hit) -> Reading:
    """on the hour, just past the half-hour, five minutes after the 20-minute mark."""
    figure = re.search(r"(?<!\S)(\d+)(?:st|nd|rd|th)?[ -]min(?:ute)? mark", hit.text)
    n = int(figure[1]) if figure else 30 if hit.has("half[ -]hour") else 15 if hit.has("quarter[ -]hour") else 60
    before = hit.has(r"before|approach\w*|near\w*|loom\w*|towards|short of|shy of|beckon\w*|drew")
    exact = re.search(r"(\d+|\ba) minutes? (?:before|after|past|short|shy)", hit.text)
    if exact:
        long = int(exact[1]) if exact[1] != "a" else 1
        return clock(n - long if before else n + long)
    if before:
        return clock(n - 5, n - 1)
    return clock(n, n + 5) if hit.has("(?:just|shortly|soon|right|moments|minutes) (?:after|past)|past|beyond|passed|after") else minute(n, hit.extra)


def edge(hit: Hit) -> Reading:
    """in the first ten minutes, in the last minute, in the final quarter of an hour of the first half."""
    part, long = scope(hit), amount(hit)
    single = hit.has("(?:final|last|closing|1th|opening) minute")
    first = bool(re.match(r"\w+ \w+ (?:1th|opening)\b", hit.text))
    if single and hit.words[0] in ("last", "final") and not (adjective(hit) and hit.joined):
        return None
    if not single and (long is None or adjective(hit) or long[0] != long[1] and not hit.has("few") or hit.joined):
        return None
    n = 1 if single else max(1, ceil(long[1] / 60)) if long else 1
    end = part.high - part.low if part else 45
    low, high = (1, n) if first else (end if single else end - n, end)
    return counted(part, low, high)


_SEASON = frozenset("season campaign career year window decade century".split())


def late(hit: Hit) -> Reading:
    """early in the second half, midway through the half, in the closing stages, in the first half."""
    part = scope(hit)
    long = part is None or part.high - part.low == 45
    if hit.next == "of" and (hit.has(_PART) or _SEASON & {*hit.after[:5]}) or hit.has("late on|early on") and hit.names[1]:
        return None
    if hit.has("midway|halfway"):
        low, high = (20, 25) if long else (40, 50) if part is _MATCH else (6, 9)
    elif hit.has("early|opening (?!half|period)|start|beginning|infancy"):
        low, high = (1, 10) if long else (1, 15) if part is _MATCH else (1, 7)
        low, high = (1, 15) if part is _HALVES[0] else (low, high)
    elif hit.has("seconds|death|moments|embers|minutes|last gasp|dying"):
        back = 1 if hit.has("seconds") else 2 if hit.has("death|moments|gasp") else 5 if hit.has("dying|embers") else 10
        low, high = (45 - min(back, 5), 45) if long else (90 - back, 90) if part is _MATCH else (15 - min(back, 5), 15)
    elif hit.has("late|end|closing|final|last|latter|tail"):
        low, high = (35, 45) if long else (80, 90) if part is _MATCH else (10, 15)
        low, high = (25, 30) if part is _EXTRA[2] else (low, high)
    else:
        low, high = 1, part.high - part.low if part else 45
    return counted(part, low, high)


def late_noun(hit: Hit) -> Reading:
    """"a second-half penalty"."""
    return late(hit) if adjective(hit) else None


def relative(hit: Hit) -> Reading:
    """a minute later, ten minutes earlier, two minutes after the equaliser, within five minutes of going behind."""
    long = amount(hit)
    if hit.has("shortly|soon|not long|long"):
        long = (60, 300)
    elif hit.has("straight|once|immediately|instantly|next"):
        long = (1, 120)
    if long is None or long[1] >= 3600 or hit.has("after") and hit.next in ("'s", "the", "a", "kick", "full") and "final" in hit.after[:3]:
        return None
    low, high = long[0] // 60, ceil(long[1] / 60)
    low = min(1, low) if hit.has("within|inside|matter of") and low else low
    return (When("earlier" if hit.has("earlier|before|previously|beforehand") else "later", delta=(low, high)),)


def took(hit: Hit) -> Reading:
    """needed only seven minutes (later); it took Leeds 33 seconds to score (from the kick-off)."""
    verbs = {*hit.after[1:4]} & {"score", "open", "take", "go", "find", "break", "get", "strike", "forge"}
    long = amount(hit)
    again = {"equalise", "reply", "respond", "level", "double", "restore", "back", "second", "another", "equaliser"} & {*hit.after[:6]}
    return elapsed(hit) if verbs and not again and {"took", "take", "taken"} & {*hit.before[-4:]} else relative(hit) if long else None


def added(hit: Hit) -> Reading:
    """deep into stoppage time, the second minute of first-half stoppage time, with the last kick of the half."""
    kick = hit.has("kick|touch|action|header|shot|attack|play|act")
    bare = hit.words[0] in {"first", "second", "first-half", "stoppage", "stoppage-time", "injury", "injury-time", "added", "additional"}
    if not kick and bare != (adjective(hit) and not hit.has("min(?:ute)?s?")):
        return None
    part = None if hit.has("the half|the period") else scope(hit)
    if kick and part is _MATCH:
        return (When("clock", Clock(90, stoppage_any=True, source="relative")),)
    n = re.search(r"\b(\d+)(?:(?:th|st|nd|rd) min| mins?\b| minutes? (?:in|into|deep|of .* (?:played|gone))|(?: minutes)?,? (?:in|into)\b)", hit.text)
    n = n or (re.search(r"(?:after|with) (\d+) minutes?", hit.text) if not hit.has("left|remaining|to") else None)
    if hit.has("minutes? of") and hit.words[0] not in ("after", "with", "in", "during") and "th min" not in hit.text:
        return None
    value = int(n[1]) if n else 1 if hit.has("(?:a|opening) minute") else None
    return (When("added", delta=(value, value) if value else None, half=part.half if part else None),)


_AT = "({exact}? {time_prep} {about}?)? (the)?"
_STOP = "(the|this|that|a)? ({count})? ({first_or_second})? {added} ((at)? (the end)? (of|in|to) {half_of})?"
_SPAN = "{about}* {span}"
_LONG = "{about}* ({span}|{vague})"
_TABLE: tuple[tuple[str, Reader, str, str], ...] = (
    # --- stated
    ("nth", nth, f"{_AT} {{nth}} {{minute_word}} (mark)? (of {{half_of}})?", "He hit [in the 23rd minute] => 23'"),
    ("opening", nth, "(in|inside|within|from)? the opening minute", "He hit [in the opening minute] => 1'"),
    ("several", several, "{several_nth} {minute_word}?", "He hit [in the 12th and 34th minutes] => 12' & 34'"),
    ("several_on", several, "{several_on} {minute_word}?", "He hit [on 14 and 52 minutes] => 14' & 52'"),
    ("numbered", numbered, "({time_prep} (the)?)? (minute|minutes) {about}? {count} ((and|,) {count})?", "[In minute 59] he hit. => 59'"),
    ("lone", lone, "{exact}? (again)? (in|on|by|until|till|come|from) {about}* the {nth}", "He hit [in the 81st]. => 81'"),
    ("lone_on", lone, "{exact}? on {about}* {count}", "He hit [on 52], and left. => 52'"),
    ("stamp", stamped, "({time_prep} (the)?)? {n:NUM} (\\+ {n:NUM}?)? '? {minute_word}?", "He hit [45+2'] => 45+2'"),
    ("line", line, "^ \\[? {line_stamp} (?= (:|-|\\.|\\]))", "[12 min]: Goal! => 12'"),
    ("clock", elapsed, "{clock_at} {about}* {count} {minute_word}?", "He hit [with the clock showing 88 minutes] => 88'"),
    # --- counted from the kick-off or a half's beginning
    ("after", elapsed, "{exact}? {since_prep} {about}* {span} (of {half_of})?", "He hit [after 23 minutes] => 23'"),
    ("apart", elapsed, "(^|(?<= (,|-|:|;))) {count} {minute_word} (?= (,|-|:|;|.|\\)|$))", "It was Ek from a corner, [49 minutes]. => 49'"),
    ("in", elapsed_in, "(with)? " + _SPAN + " in", "[Six minutes in], he hit. => 6'"),
    ("into", elapsed, "(with|when|after)? " + _SPAN + " (in|into|inside) ({half_of}|it)", "He hit [nine minutes into the second half] => 54'"),
    ("of_half", elapsed, "(within|inside|after|with|in) " + _SPAN + " of {kick_off}", "He hit [within two minutes of the kick-off] => 2'"),
    ("from_off", elapsed, _SPAN + " (after|from) {kick_off}", "He hit [a minute after the kick-off] => 1'"),
    ("gone", elapsed, "(with|when|and|after|by)? " + _SPAN + " (of {half_of})? {gone}", "He hit [with 34 minutes played] => 34'"),
    ("gone_bare", elapsed, "(with|and|after|when) {about}* {count} (of {half_of})? {gone}", "He hit [with just seven gone] => 7'"),
    ("old", elapsed, "{half_was} " + _SPAN + " (old)?", "[The second half was only nine minutes old] => 54'"),
    # --- counted from an end
    ("left", remaining, "{with_still}? " + _SPAN + " (of {half_of})? {left} ((in|of|on) {half_of})?", "He hit [eight minutes from time] => 82'"),
    ("left_bare", remaining, "(with|and) {about}* {count} (of {half_of})? {left}", "He hit [with 12 to go] => 78'"),
    ("end_of", remaining, _LONG + " (from|before) the end of {half_of}", "He hit [two minutes before the end of extra time] => 118'"),
    ("vague_end", fixed(89, 90), "{seconds_from_time}", "He hit [moments from time] => 89-90'"),
    ("near_end", fixed(85, 90), "({near}|minutes) (before|from) {the_end}", "He hit [shortly before the end] => 85-90'"),
    ("edge", edge, "{in_edge} {about}* {edge_part} (of {half_of})?", "He hit [in the final ten minutes] => 80-90'"),
    ("last_minute", edge, "(last|final) minute", "His [last-minute] winner => 90'"),
    # --- around the break
    ("break", from_break, _SPAN + " {left}? ({before}|after|into|past|following) ({pause}|{restart})", "He hit [five minutes before the break] => 40'"),
    ("break_vague", from_break, "(just|only)? {vague} (before|after|from) ({pause}|{restart})", "He hit [moments after the restart] => 46-47'"),
    ("break_in", from_break, "(within|inside) " + _LONG + " of ({pause}|{restart})", "He hit [within five minutes of the restart] => 50'"),
    ("before_break", fixed(41, 45, "first_half"), "{near_before_break}", "He hit [just before half-time] => 41-45'"),
    ("after_break", fixed(46, 50, "second_half"), "{near} (after|following) ({pause}|{restart})", "He hit [right after the restart] => 46-50'"),
    ("early_break", fixed(46, 55, "second_half"), "early (on)? (after|following) ({pause}|{restart})", "He hit [early after the break] => 46-55'"),
    ("since_break", fixed(46, 90, "second_half"), "(after|following|since) ({pause}|{restart})", "They improved [after the interval] => 46-90'"),
    ("by_break", fixed(1, 45, "first_half"), "by {pause}", "They led [by the break] => 1-45'"),
    ("stroke", fixed(44, 45, "first_half"), "{stroke_of_half_time}", "He hit [on the stroke of half-time] => 44-45'"),
    ("stroke_end", fixed(89, 90), "{exact}? (on|at) the (very)? stroke of {the_end}", "He hit [on the stroke of full-time] => 89-90'"),
    ("pause", fixed(45, 46), "(only)? (at|during) {pause}|ht|h-t|h t", "He came on [at half-time] => 45-46'"),
    ("pause_change", fixed(45, 46), "(half time|half-time|halftime) (?= {change_noun})", "A [half-time] substitute => 45-46'"),
    ("for_half", fixed(45, 46), "{for_second_half} (?! of)", "He came on [for the second half] => 45-46'"),
    ("start_half", fixed(46, 50, "second_half"), "{start_of_second_half}", "They hit [at the start of the second half] => 46-50'"),
    # --- the hour
    ("hour", mark, "{at_hour}", "He hit [on the hour] => 60'"),
    ("hour_near", mark, "({near}|minutes|moments|" + _SPAN + ") (before|after|past|short of|shy of) {hour_mark}", "He hit [just after the hour] => 60-65'"),
    ("hour_mark", mark, "{at_mark}", "He hit [at the 23-minute mark] => 23'"),
    # --- parts of a half or of the match
    ("half", late, "(in|during|throughout) {one_half}", "Booked [in the first half] => 1-45'"),
    ("half_noun", late_noun, "(early|late)? {first_or_second}|extra time|extra-time", "A [second-half] penalty => 46-90'"),
    ("extra", late, "(in|during) (the)? (extra time|extra-time|additional period)", "They won it [in extra time] => 91-120'"),
    ("midway", late, "{midway} {half_of}", "He hit [midway through the first half] => 20-25'"),
    ("early_late", late, "({exact}|very|quite)? (early|late|deep) (on)? (in|into|on in) {half_of}", "He hit [late in the second half] => 80-90'"),
    ("early_on", late, "(very|so)? (early|late) (on|doors)", "He went off [early on] => 1-15'"),
    ("stages", late, "{in_stages} (of {half_of})?", "He hit [in the closing stages] => 80-90'"),
    ("towards", late, "{towards_end} of {half_of}", "He hit [towards the end of the half] => phase 35-45"),
    ("death", late, "{at_death}", "He hit [at the death] => 88-90'"),
    # --- time added on
    ("added", added, "(deep|well|far|late|early|right)? (in|into|during|with|after)? " + _STOP, "He hit [deep into stoppage time] => added ?"),
    ("added_into", added, "(with|when|after)? " + _SPAN + " (in|into|deep into|of) " + _STOP + " {gone}?", "[Four minutes into added time] => added 4-4"),
    ("added_nth", added, f"{_AT} {{last_nth}} (of|in|into) " + _STOP, "He hit [in the second minute of added time] => added 2-2"),
    ("kick", added, "{last_kick} (of {half_of})?", "He hit [with the last kick] => 90+'"),
    # --- from the event told last
    ("later", relative, "(within|inside|and|but)? " + _LONG + " {later_word}", "[A minute later] he hit. => later 1-1"),
    ("earlier", relative, _LONG + " {earlier_word}", "Booked [ten minutes earlier] => earlier 10-10"),
    ("soon", relative, "{soon_after}", "[Soon afterwards] he hit. => later 1-5"),
    ("before", relative, "(shortly|not long) (beforehand|before that|earlier)", "Booked [not long beforehand] => earlier 1-5"),
    ("straight", relative, "{at_once}", "[At once] he hit. => later 0-2"),
    ("after_event", relative, "(just|only)? " + _LONG + " after (?! {not_event})", "He hit [two minutes after] the equaliser => later 2-2"),
    ("within_event", relative, "(within|inside) " + _LONG + " of (?= {anchor})", "He hit [within five minutes of] going behind => later 1-5"),
    ("within", relative, "within (a matter of)? {vague}", "[Within seconds] he hit. => later 0-1"),
    ("took", took, "(?<= {took} {any3}) " + _SPAN + " (?= (to|before|for))", "It took Leeds [33 seconds] to score => 1'"),
)  # fmt: skip
PATTERNS = tuple(Pattern(name, pattern, read, example) for name, read, pattern, example in _TABLE)


def patterns() -> list[str]:
    """All patterns, for the vocabulary."""
    return [item.pattern for item in PATTERNS]


def find(doc: Document, stream: Stream, grammar: Grammar) -> list[Mention]:
    """The times of a document, in order."""
    extra = has_extra_time(doc)
    mentions = _brackets(doc, stream, extra)
    taken = {token for mention in mentions for token in range(mention.first, mention.last)}
    for item in settle(search(doc, stream, grammar, PATTERNS, extra)):
        a, b = stream.units[item.first], stream.units[item.last - 1]
        if not item.value or not taken.isdisjoint(range(a.first, b.last)) or _lasting(item, a.word):
            continue
        mentions.append(Mention("MINUTE", a.start, b.end, a.first, b.last, item.value, {"rule": item.name}))
    return sorted(mentions, key=lambda mention: mention.start)


def _lasting(item: Found, word: str) -> bool:
    """Whether a phrase tells how long: "for 20 minutes", "another five minutes"."""
    before = item.hit.before[-1:]
    measured = before in (("another",), ("every",), ("next",), ("extra",), ("past",), ("previous",))
    lasting = before in (("for",), ("lasting",), ("lasted",), ("spent",))
    return word not in family("time_prep") and (lasting or measured and item.name in ("in", "into", "gone", "apart"))


_UNPLAYED = frozenset("no not without almost nearly would could force forced forcing avoid prevent threatened for take took towards if".split())


def has_extra_time(doc: Document) -> bool:
    """Whether the report tells of extra time that was played."""
    words = [token.word for token in doc.tokens]
    for i, word in enumerate(words):
        if word in ("aet", "aet.") or re.fullmatch(r"(?:10[6-9]|11\d|120)(?:th|st|nd|rd|')", word):
            return True
        if word == "extra-time" or word == "extra" and words[i + 1 : i + 2] == ["time"]:
            if words[i - 1 if i else 0] in ("in", "of", "after", "during", "into") and not _UNPLAYED & {*words[max(0, i - 5) : i]}:
                return True
    return False


def _brackets(doc: Document, stream: Stream, extra: bool) -> list[Mention]:
    """The minutes of lists in brackets: (8, 71 pen), (both 66), (h-t)."""
    out: list[Mention] = []
    units = stream.units
    for i, unit in enumerate(units):
        inside = [u.word for u in units[i + 1 : i + 16]]
        if unit.word != "(" or ")" not in inside:
            continue
        inside = inside[: inside.index(")")]
        text = " ".join(inside)
        if not re.fullmatch(r"(?:both )?(?:(?:\d{1,3}'?(?: ?\+ ?\d{1,2}'?)?|h-t|h t|ht|half time)(?: ?mins?| minutes?)?(?: ?\(?(?:pen|pens|p|og|o g|own goal|penalty))?[ ,;&.]*(?:and )?)+", text):
            continue
        for j, word in enumerate(inside):
            figure = re.match(r"(\d{1,3})'?(?: ?\+ ?(\d{1,2}))?'?(p|og)?", word)
            if not figure and word not in ("h", "ht", "h-t", "half"):
                continue
            value = clock(45, 46) if not figure else stamped(_bare(word)) if figure[2] else minute(int(figure[1]), extra)
            rest = inside[j + 1 : j + 2]
            traits: dict[str, bool] = {"bracket": True}
            traits |= {"pen": True} if {"pen", "pens", "p", "penalty"} & {*rest} or figure and figure[3] == "p" else {}
            traits |= {"og": True} if {"og", "o", "own"} & {*rest} or figure and figure[3] == "og" else {}
            a = units[i + 1 + j]
            if value:
                out.append(Mention("MINUTE", a.start, a.end, a.first, a.last, value * (1 + ("both" in inside)), traits))
    return out


def _bare(word: str) -> Hit:
    return Hit((word,), word, (), (), (False, False), False, False)
