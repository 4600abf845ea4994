"""When things happen: stamps, minutes in figures and words, times told from the whistle, the break or the last event.

A pattern finds a phrase; a small reader turns its words into ``When`` values, or into None where the phrase means
something else. All patterns are tried; of phrases that overlap the longest stays, then the earliest.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from math import ceil

from ..model import Clock, Mention, When
from ..rule import Grammar, Stream
from ..text import Document
from .scores import EXTRA, HALVES, MATCH, PART, Found, Hit, Pattern, Scope, amount, family, scope, search, settle

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
    if len(found) < 2 or kinds != {"the" in hit.words} or kinds == {False} and hit.words[0] not in ("on", "after", "at"):
        return None
    return None if not hit.has("min(?:ute)?s?") and not hit.lone else _all(minute(int(n), hit.extra) for n, _ in found)


def _all(readings: Iterable[Reading]) -> Reading:
    whens = list(readings)
    return tuple(when for one in whens for when in one or ()) if whens and all(whens) else None


def numbered(hit: Hit) -> Reading:
    """minute 59; minutes 12 and 40."""
    return _all(minute(int(n), hit.extra) for n in re.findall(r"(?<!\S)(\d{1,3})'?(?!\S)", hit.text))


def lone(hit: Hit) -> Reading:
    """Minutes that do not say so: "in the 81st", "on 52"."""
    found = re.search(r"(?<!\S)(\d{1,3})(st|nd|rd|th)?$", hit.text)
    joint = hit.names[1] and hit.before[-1:] in (("and",), (",",), (";",), ("then",))  # ", and in the 65th Sato levelled"
    if not found or not (hit.lone or joint) or "points" in hit.after[:8] or family("standing") & {*hit.before[-3:]}:
        return None
    n, ordinal, spelled = int(found[1]), bool(found[2]), hit.words[-1].isalpha()
    if ordinal != ("the" in hit.words) or not ordinal and hit.words[0] != "on" or spelled and (n <= 20 or not ordinal):
        return None
    return None if ordinal and "on" in hit.words and n <= 31 else minute(n, hit.extra)


def _plus(text: str) -> Reading:
    found = re.search(r"\b(45|90|105|120)'? ?\+ ?(\d*)", text)
    added = int(found[2] or 0) or None if found else None
    return (When("clock", Clock(int(found[1]), added, stoppage_any=not added, source="stated")),) if found else None


def stamped(hit: Hit) -> Reading:
    """23', 45+2', 90+."""
    found = re.search(r"(?<!\S)(\d{1,3})'", hit.text)
    return _plus(hit.text) or (minute(int(found[1]), hit.extra) if found else None)


def line(hit: Hit) -> Reading:
    """The stamps that open a live text's lines: "12 min:", "2nd half 25 mins -"."""
    found = re.search(r"(?<![+\d])(?<!\+ )(\d{1,3})'?(?: ?mins?)?$", hit.text)
    marked = hit.next in (":", "]") or "min" in hit.words[-1] or hit.words[0] in ("min", "minute") and hit.next in ("-", ".")
    if not found and "+" not in hit.text or not marked or re.search(r"\d ?[-:] ?\d", hit.text):
        return None
    n = int(found[1]) if found else 0
    return stamped(hit) or counted(scope(hit), n, n, hit.extra, "stated")


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
    whole = part is MATCH and (high >= 120 or high == 90 and hit.has("after|at"))
    return None if whole else counted(part, low, high, hit.extra)


def elapsed_in(hit: Hit) -> Reading:
    """ "23 minutes in", where no noun follows."""
    return elapsed(hit) if hit.lone or hit.names[1] else None


def remaining(hit: Hit) -> Reading:
    """eight minutes from time, with two minutes of the half left."""
    part, long = scope(hit), amount(hit)
    around = " ".join(hit.before + hit.after)
    if part is MATCH and re.search(r"\b(?:in|of|during) extra[ -]time", around) and not hit.has("normal"):
        part = EXTRA[2]
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
    return clock(n, n + 5) if hit.has("after|past|beyond|passed") else minute(n, hit.extra)


def edge(hit: Hit) -> Reading:
    """in the first ten minutes, in the last minute, in the final quarter of an hour of the first half."""
    part, long = scope(hit), amount(hit)
    single = hit.has("(?:final|last|closing|1th|opening) minute")
    first = bool(re.match(r"\w+ \w+ (?:1th|opening)\b", hit.text))
    if single and hit.words[0] in ("last", "final") and not (adjective(hit) and hit.joined):
        return None
    if not single and not hit.has("minutes?|seconds?|mins?|half|hour") and (not hit.lone or long is None or long[1] < 600):
        return None
    if not single and (long is None or adjective(hit) or long[0] != long[1] and not hit.has("few") or hit.joined):
        return None
    n = 1 if single else max(1, ceil(long[1] / 60)) if long else 1
    end = part.high - part.low if part else 45
    low, high = (1, n) if first else (end if single else end - n, end)
    return counted(part, low, high)


def late(hit: Hit) -> Reading:
    """early in the second half, midway through the half, in the closing stages, in the first half."""
    part = scope(hit)
    long = part is None or part.high - part.low == 45
    other = hit.next == "of" and (hit.has(PART) or family("season_noun") & {*hit.after[:5]})
    if other or hit.has("late on|early on") and hit.names[1]:
        return None
    if hit.has("midway|halfway"):
        low, high = (20, 25) if long else (40, 50) if part is MATCH else (6, 9)
    elif hit.has("early|opening (?!half|period)|start|beginning|infancy"):
        low, high = (1, 10) if long else (1, 15) if part is MATCH else (1, 7)
        low, high = (1, 15) if part is HALVES[0] else (low, high)
    elif hit.has("seconds|death|moments|embers|minutes|last gasp|dying"):
        back = 1 if hit.has("seconds") else 2 if hit.has("death|moments|gasp") else 5 if hit.has("dying|embers") else 10
        low, high = (45 - min(back, 5), 45) if long else (90 - back, 90) if part is MATCH else (15 - min(back, 5), 15)
    elif hit.has("late|end|closing|final|last|latter|tail"):
        low, high = (35, 45) if long else (80, 90) if part is MATCH else (10, 15)
        low, high = (25, 30) if part is EXTRA[2] else (low, high)
    else:
        low, high = 1, part.high - part.low if part else 45
    return counted(part, low, high)


def late_noun(hit: Hit) -> Reading:
    """ "a second-half penalty"."""
    return late(hit) if adjective(hit) else None


def relative(hit: Hit) -> Reading:
    """a minute later, ten minutes earlier, two minutes after the equaliser, within five minutes of going behind."""
    long = amount(hit)
    if hit.has("shortly|soon|not long|long"):
        long = (60, 300)
    elif hit.has("straight|once|immediately|instantly|next"):
        long = (1, 120)
    if long is None or long[1] >= 3600:
        return None
    low, high = long[0] // 60, ceil(long[1] / 60)
    low = min(1, low) if hit.has("within|inside|matter of") else low
    return (When("earlier" if hit.has("earlier|before|previously|beforehand") else "later", delta=(low, high)),)


def took(hit: Hit) -> Reading:
    """needed only seven minutes (later); it took Leeds 33 seconds to score (from the kick-off)."""
    opens = {*hit.after[1:4]} & family("opening_verb") and not {*hit.after[:6]} & family("answering_word")
    return elapsed(hit) if opens and {"took", "take", "taken"} & {*hit.before[-4:]} else relative(hit)


def added(hit: Hit) -> Reading:
    """deep into stoppage time, the second minute of first-half stoppage time, with the last kick of the half."""
    kick = hit.has("kick|touch|action|header|shot|attack|play|act")
    told = bool({"in", "into", "during", "with", "after"} & {*hit.words[:2]}) or hit.has("minutes? (?:in|into)|of")
    named = not hit.words[0].isdigit() and hit.words[0] not in {"the", "a", "this", "that", *family("number")}
    if not kick and not (told and (not adjective(hit) or hit.has("min(?:ute)?s?")) or named and not told and adjective(hit)):
        return None
    part = None if hit.has("the half|the period") else scope(hit)
    if kick and part is MATCH:
        return (When("clock", Clock(90, stoppage_any=True, source="relative")),)
    ordinal = re.search(r"\b(\d+)(?:th|st|nd|rd) (?:min|of|in)", hit.text)
    if not ordinal and hit.has("minutes? of") and hit.words[0] not in ("after", "with"):
        return None
    n = ordinal or re.search(r"\b(\d+) (?:mins?|minutes?) (?:in|into|deep|of)\b", hit.text.replace("a minute", "1 minute"))
    value = int(n[1]) if n else 1 if hit.has("opening minute") else None
    return (When("added", delta=(value, value) if value else None, half=part.half if part else None),)


_AT = "({exact}? {time_prep} {mod}?)? (the)?"
_STOP = "(the|this|that|a)? ({count})? ({first_or_second})? {added_time} ((at)? (the end)? (of|in|to) {half_of})?"
_SPAN = "{mod}* {span}"
_LONG = "{mod}* ({span}|{vague})"
_TABLE: tuple[tuple[str, Reader, str, str], ...] = (
    # --- stated
    ("nth", nth, f"{_AT} {{nth}} {{minute_word}} (mark)? (of {{half_of}})?", "[In the 23rd minute] => 23'"),
    ("several", several, "({several_nth}|{several_on}) {minute_word}?", "[In the 12th and 34th minutes] => 12' & 34'"),
    ("numbered", numbered, "({time_prep} (the)?)? {minutes} {mod}? {count} ((and|,) {count})?", "[In minute 59] => 59'"),
    ("lone", lone, "{exact}? {lone_prep} {mod}* the {nth}|{exact}? on {mod}* {count}", "He hit [in the 81st]. => 81'"),
    ("stamp", stamped, "({time_prep} (the)?)? {n:NUM} (\\+ {n:NUM}?)? '? {minute_word}?", "[45+2'] => 45+2'"),
    ("line", line, "^ \\[? {line_stamp}", "[12 min]: Goal! => 12'"),
    ("clock", elapsed, "{clock_at} {mod}* {count} {minute_word}?", "[With the clock showing 88 minutes] => 88'"),
    # --- counted from the kick-off or a half's beginning
    ("after", elapsed, "{exact}? {since_prep} {mod}* {span} (of {half_of})?", "[After 23 minutes] => 23'"),
    ("apart", elapsed, "(^|(?<= (,|-|:|;))) {count} {minute_word} (?= {pause_mark})", "A header, [49 minutes]. => 49'"),
    ("in", elapsed_in, "(with)? " + _SPAN + " in", "[Six minutes in], he hit. => 6'"),
    ("into", elapsed, "(with|when|after)? " + _SPAN + " (in|into|inside) ({half_of}|it)", "[Six minutes into the tie] => 6'"),
    ("of_half", elapsed, "(within|inside|after|with|in) " + _SPAN + " of {kick_off}", "[Within a minute of kick-off] => 1'"),
    ("from_off", elapsed, _SPAN + " (after|from) {kick_off}", "[A minute after the kick-off] => 1'"),
    ("gone", elapsed, "(with|when|and|after|by)? " + _SPAN + " (of {half_of})? {gone}", "[With 34 minutes played] => 34'"),
    ("gone_bare", elapsed, "(with|and|after|when) {mod}* {count} (of {half_of})? {gone}", "[With just seven gone] => 7'"),
    ("old", elapsed, "{half_was} " + _SPAN + " (old)?", "[The second half was only nine minutes old] => 54'"),
    # --- counted from an end
    ("left", remaining, "{with_still}? " + _SPAN + " (of {half_of})? {to_go} {in_half}?", "[Eight minutes from time] => 82'"),
    ("left_bare", remaining, "(with|and) {mod}* {count} (of {half_of})? {to_go}", "[With 12 to go] => 78'"),
    ("end_of", remaining, _LONG + " (from|before) the end of {half_of}", "[Two minutes before the end of extra time] => 118'"),
    ("vague_end", fixed(89, 90), "{seconds_from_time}", "[Moments from time] => 89-90'"),
    ("near_end", fixed(85, 90), "({near_time}|minutes) (before|from) {the_end}", "[Shortly before the end] => 85-90'"),
    ("edge", edge, "{in_edge} {mod}* {edge_part} (of {half_of})?", "[In the final ten minutes] => 80-90'"),
    ("last_minute", edge, "(last|final) minute", "His [last-minute] winner => 90'"),
    # --- around the break
    ("break", from_break, _LONG + " {to_go}? {around} ({pause}|{restart})", "[Five minutes before the break] => 40'"),
    ("break_in", from_break, "(within|inside) " + _LONG + " of ({pause}|{restart})", "[Within a minute of the restart] => 46'"),
    ("before_break", fixed(41, 45, 1), "{near_before_break}", "[Just before half-time] => 41-45'"),
    ("after_break", fixed(46, 50, 2), "{near_time} (after|following) ({pause}|{restart})", "[Right after the break] => 46-50'"),
    ("early_break", fixed(46, 55, 2), "early (on)? (after|following) ({pause}|{restart})", "[Early after the break] => 46-55'"),
    ("since_break", fixed(46, 90, 2), "(after|following|since) ({pause}|{restart})", "[After the break] => 46-90'"),
    ("by_break", fixed(1, 45, 1), "by {pause}", "They led [by the break] => 1-45'"),
    ("stroke", fixed(44, 45, 1), "{stroke_of_half_time}", "[On the stroke of half-time] => 44-45'"),
    ("stroke_end", fixed(89, 90), "{exact}? (on|at) the (very)? stroke of {the_end}", "[On the stroke of full-time] => 89-90'"),
    ("pause", fixed(45, 46), "(only)? (at|during) {pause}|ht|h-t|h t", "He came on [at half-time] => 45-46'"),
    ("pause_change", fixed(45, 46), "{half_time} (?= {change_noun})", "A [half-time] sub => 45-46'"),
    ("for_half", fixed(45, 46), "{for_second_half} (?! of)", "He came on [for the second half] => 45-46'"),
    ("start_half", fixed(46, 50, 2), "{start_of_second_half}", "They hit [at the start of the second half] => 46-50'"),
    # --- the hour
    ("hour", mark, "{at_hour}", "[On the hour] => 60'"),
    ("hour_near", mark, "({near_time}|{vague}|" + _SPAN + ") {around_mark} {hour_mark}", "[Just after the hour] => 60-65'"),
    ("hour_mark", mark, "{at_mark}", "[At the 23-minute mark] => 23'"),
    # --- parts of a half or of the match
    ("half", late, "(in|during|throughout) ({one_half}|(the)? {extra_time})", "Booked [in the first half] => 1-45'"),
    ("half_noun", late_noun, "(early|late)? {first_or_second}|{extra_time}", "A [second-half] penalty => 46-90'"),
    ("midway", late, "{midway} {half_of}", "[Midway through the first half] => 20-25'"),
    ("early_late", late, "({exact}|very|quite)? (early|late|deep) (on)? (in|into) {half_of}", "[Late in the match] => 80-90'"),
    ("early_on", late, "(very|so)? (early|late) (on|doors)|{at_death}", "He went off [early on] => 1-15'"),
    ("stages", late, "{in_stages} (of {half_of})?", "[In the closing stages] => 80-90'"),
    ("towards", late, "{towards_end} of {half_of}", "[Towards the end of the half] => phase 35-45"),
    # --- time added on
    ("added", added, "{deep_in}? (in|into|during|with|after)? " + _STOP, "He hit [deep into stoppage time] => added ?"),
    ("added_into", added, _SPAN + " {into_time} " + _STOP + " {gone}?", "[A minute into stoppages] => added 1-1"),
    ("added_nth", added, f"{_AT} {{last_nth}} (of|in|into) " + _STOP, "[In the second minute of added time] => added 2-2"),
    ("kick", added, "{last_kick} (of {half_of})?", "[With the last kick] => 90+'"),
    # --- from the event told last
    ("later", relative, "(within|inside|and|but)? " + _LONG + " {later_word}", "[A minute later] he hit. => later 1-1"),
    ("earlier", relative, _LONG + " {earlier_word}", "Booked [ten minutes earlier] => earlier 10-10"),
    ("soon", relative, "{soon_after}|{at_once}", "[Soon afterwards] he hit. => later 1-5"),
    ("after_event", relative, "(just|only)? " + _LONG + " after (?! {not_event})", "[Two minutes after] his goal => later 2-2"),
    ("within_event", relative, "(within|inside) " + _LONG + " of (?= {anchor})", "[Within a minute of] his goal => later 1-1"),
    ("within", relative, "within (a matter of)? {vague}", "[Within seconds] he hit. => later 0-1"),
    ("took", took, "(?<= {took_time} {any3}) " + _SPAN + " (?= (to|before|for))", "It took Leeds [33 seconds] to score => 1'"),
)
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
        traits = {"rule": item.name} | ({"stamp": True} if item.name == "line" else {})
        mentions.append(Mention("MINUTE", a.start, b.end, a.first, b.last, item.value, traits))
    return sorted(mentions, key=lambda mention: mention.start)


def _lasting(item: Found, word: str) -> bool:
    """Whether a phrase tells how long: "for 20 minutes", "another five minutes"."""
    before = {*item.hit.before[-1:]}
    more = before & {"another", "every", "next", "extra", "past", "previous"} and item.name in ("in", "into", "gone", "apart")
    return word not in family("time_prep") and bool(more or before & {"for", "lasting", "lasted", "spent"})


def has_extra_time(doc: Document) -> bool:
    """Whether the report tells of extra time that was played."""
    words = " ".join(token.word for token in doc.tokens)
    if re.search(r"\b(?:aet|a \. e \. t|(?:10[6-9]|11\d|120)(?:th|st|nd|rd|'))(?!\w)", words):
        return True
    told = re.finditer(r"((?:\S+ ){0,4})\b(?:in|of|after|during|into) extra[ -]time\b", words)
    return any(family("unplayed").isdisjoint(match[1].split()) for match in told)


_ITEM = r"(?:\d{1,3}'?(?: ?\+ ?\d{1,2}'?)?|h-t|h t|ht|half time)(?: ?mins?)?(?: (?:pens?|p|og|o g|own goal|penalty))?"
_LIST = re.compile(rf"(?:both )?(?:{_ITEM}(?:p|og)?[ ,;&.]*(?:and )?)+")
_ENTRY = re.compile(r"(?:(\d{1,3})'?(?: ?\+ ?(\d{1,2}))?'?(?:mins?)?(p|og)?|h|ht|h-t|half)")


def _brackets(doc: Document, stream: Stream, extra: bool) -> list[Mention]:
    """The minutes of lists in brackets: (8, 71 pen), (both 66), (h-t)."""
    out: list[Mention] = []
    units = stream.units
    for i, unit in enumerate(units):
        inside = [u.word for u in units[i + 1 : i + 16]] if unit.word == "(" else []
        inside = inside[: inside.index(")")] if ")" in inside else []
        if not _LIST.fullmatch(" ".join(inside)):
            continue
        for j, word in enumerate(inside):
            entry, rest = _ENTRY.fullmatch(word), inside[j + 1 : j + 2]
            if entry is None:
                continue
            value = minute(int(entry[1]), extra) if entry[1] else clock(45, 46)
            value = _plus(word) if entry[2] else value
            traits: dict[str, bool] = {"bracket": True}
            traits |= {"pen": True} if {"pen", "pens", "p", "penalty"} & {entry[3], *rest} else {}
            traits |= {"og": True} if {"og", "o", "own"} & {entry[3], *rest} else {}
            a, b = units[i + 1 + j], units[i + 1 + j + (word in ("h", "half"))]
            if value:
                out.append(Mention("MINUTE", a.start, b.end, a.first, b.last, value * (1 + ("both" in inside)), traits))
    return out
