"""When things happen: stamps, minutes in figures and words, times told from the whistle, the break or the last event.

A pattern finds a phrase; a reader (see ``times``) turns its words into ``When`` values. All patterns are
tried; of phrases that overlap the longest stays, then the earliest.
"""

from __future__ import annotations

from .. import pack
from ..engine.memory import Known
from ..engine.rule import Grammar, Stream
from ..model import Mention
from ..text import Document
from .scores import Found, Pattern, family, search, settle
from .times import (
    Reader,
    clock,
    digits,
    each_half,
    edge,
    elapsed,
    elapsed_in,
    first_after,
    fixed,
    for_last,
    from_break,
    late,
    late_noun,
    line,
    lone,
    mark,
    minute,
    nth,
    nth_plus,
    numbered,
    outnumbered,
    plus,
    remaining,
    several,
    showing,
    stamped,
    start_extra,
)  # fmt: skip
from .times_counted import (
    ADDED_SHOWN,
    GONE_OF_ADDED,
    NTH_ADDED,
    NTH_OF_ADDED,
    added,
    added_nth,
    added_shown,
    at_minute,
    from_restart,
    goals_scored,
    gone_of_added,
    later_on,
    relative,
    tenure,
    till_break,
    took,
)  # fmt: skip

_AT = "({exact}? {time_prep} {mod}?)? (the)?"
_STOP = (
    "(the|this|that|a)? ({count})? (minutes (of)?)? ({first_or_second})? {added_time} ((at)? (the end)? (of|in|to) {half_of})?"
)
_SPAN = "{mod}* {span}"
_LONG = "{mod}* ({span}|{vague})"
_TABLE: tuple[tuple[str, Reader, str, str], ...] = (
    # --- stated
    (
        "nth_until",
        nth,
        "(?<= (lasted|lasts|survived|played)) until the {nth} {minute_word}",
        "He lasted [until the 16th minute] => 16'",
    ),
    ("nth", nth, f"{_AT} {{nth}} {{minute_word}} (mark)? (of {{half_of}})?", "[In the 23rd minute] => 23'"),
    (
        "nth_plus",
        nth_plus,
        "(in|on)? (the)? {nth} {minute_word}? (plus|\\+|and) ({nth}|{count}) {minute_word}?",
        "[In the 90th minute plus four] => 90+4'",
    ),
    ("several", several, "({several_nth}|{several_on}) {minute_word}?", "[In the 12th and 34th minutes] => 12' & 34'"),
    (
        "each",
        each_half,
        f"{_AT} {{nth}} {{minute_word}} (of|in) {{each_half}}",
        "[In the fifth minute of each half] => 5' & 50'",
    ),
    ("each_into", each_half, _SPAN + " into {each_half}", "[Five minutes into each half] => 5' & 50'"),
    ("numbered", numbered, "({time_prep} (the)?)? {minutes} {mod}? {count} ((and|,) {count})?", "[In minute 59] => 59'"),
    ("lone", lone, "{exact}? {lone_prep} {mod}* the {nth}|{exact}? (on|after) {mod}* {count}", "He hit [in the 81st]. => 81'"),
    ("stamp", stamped, "({time_prep} (the)?)? {n:NUM} (\\+ {n:NUM}?)? '? {minute_word}?", "[45+2'] => 45+2'"),
    ("line", line, "^ \\[? {line_stamp}", "[12 min]: Goal! => 12'"),
    ("clock", showing, "{clock_at} {mod}* {count} (\\+ {n:NUM})? {minute_word}?", "[With the clock showing 88 minutes] => 88'"),
    ("digits", digits, "at (the)? {n:NUM} mark?", "A goal [at 23:14] => 24'"),
    # --- counted from the kick-off or a half's beginning
    ("after", elapsed, "{exact}? {since_prep} {mod}* {span} (of {half_of})?", "[After 23 minutes] of sparring => 23'"),
    (
        "apart",
        elapsed,
        "(^|(?<= (,|-|:|;))) {count} {minute_word} (?= ({pause_mark}|at _ _? _? ,))",
        "A header, [49 minutes]. => 49'",
    ),
    ("in", elapsed_in, "(with)? " + _SPAN + " in", "[Six minutes in], he hit. => 6'"),
    ("in_minutes", at_minute, "in {span}", "A header [in 27 minutes], and Leeds led. => 27'"),
    ("into", elapsed, "(with|when|after)? " + _SPAN + " (in|into|inside) ({half_of}|it)", "[Six minutes into the tie] => 6'"),
    ("into_outing", elapsed, "(with|after)? " + _SPAN + " (into|of) {of_outing}", "Off, [six minutes into] Leeds's trip => 6'"),
    ("of_half", elapsed, "(within|inside|after|with|in) " + _SPAN + " of {kick_off}", "[Within a minute of kick-off] => 1'"),
    ("end_of_span", elapsed, "at the end of {span}", "He hit [at the end of nine minutes]. => 9'"),
    ("from_off", elapsed, _SPAN + " (after|from) {kick_off}", "[A minute after the kick-off] => 1'"),
    ("gone", elapsed, "(with|when|and|after|by)? " + _SPAN + " (of {half_of})? {gone}", "[With 34 minutes played] => 34'"),
    ("gone_bare", elapsed, "(with|and|after|when) {mod}* {count} (of {half_of})? {gone}", "[With just seven gone] => 7'"),
    (
        "gone_since",
        elapsed,
        "(?<= (^|:|;|-|,)) {count} (minutes)? (had|have) (been)? (played|gone|elapsed|passed) (?= (when|before|as))",
        "[72 had been played] when he hit. => 72'",
    ),
    ("gone_clock", elapsed, "{count} (minutes|mins)? on the (clock|watch)", "He hit, [23 on the clock] => 23'"),
    ("old", elapsed, "{half_was} " + _SPAN + " (old)?", "[The second half was only nine minutes old] => 54'"),
    ("old_with", elapsed, "(with|and) {half_of} " + _SPAN + " old", "[With the second half six minutes old] => 51'"),
    ("young", late, "{half_of} (was|is|had|has|were)? {young}", "[The second half had hardly begun] => 46-48'"),
    (
        "seconds_into",
        late,
        "{mod}* (seconds|moments) into {half_of}|{mod}* (seconds|moments) (after|from) {kick_off}",
        "[Seconds into the match] => 1'",
    ),
    ("settling", fixed(1, 10), "{settling_in}", "[Before many had found their seats] => 1-10'"),
    (
        "took_half",
        elapsed,
        "(?<= {took_time} {any3}) " + _SPAN + " of {half_of}",
        "It took [six minutes of the second half] => 51'",
    ),
    # --- counted from an end
    ("left", remaining, "{with_still}? " + _SPAN + " (of {half_of})? {to_go} {in_half}?", "[Eight minutes from time] => 82'"),
    ("left_bare", remaining, "(with|and) {mod}* {count} (of {half_of})? {to_go}", "[With 12 to go] => 78'"),
    ("left_off", remaining, "(with)? {mod}* {count} {off_end}", "He hit [ten from time]. => 80'"),
    ("end_of", remaining, _LONG + " (from|before) the end of {half_of}", "[Two minutes before the end of extra time] => 118'"),
    ("vague_end", fixed(89, 90), "{seconds_from_time}", "[Moments from time] => 89-90'"),
    ("near_end", fixed(85, 90), "{near_the_end}", "[Shortly before the end] => 85-90'"),
    ("quarter_left", fixed(67, 69), "{quarter_left}", "[With a quarter of the game remaining] Ek came on. => 67-69'"),
    ("at_end", fixed(80, 90), "{at_end}", "[Towards the end] => 80-90'"),
    ("edge", edge, "{in_edge} {mod}* {edge_part} (of {half_of})?", "[In the final ten minutes] => 80-90'"),
    (
        "for_last",
        for_last,
        "(for (only|just)?|(?<= (given|handed))) the (last|final|closing) {span}",
        "He came on [for the last ten minutes] => 78-82'",
    ),
    (
        "outnumbered",
        outnumbered,
        "(for|through|during|throughout)? (only|just|all|most|much)? (of)? the (last|final|closing|remaining) {span}",
        "They played [the last half-hour] with ten men => 60'",
    ),
    (
        "very_last",
        edge,
        "(in|inside|during) the very (first|last|final) minute (of {half_of})?",
        "[In the very last minute] => 90'",
    ),
    ("last_minute", edge, "(last|final) minute", "His [last-minute] winner => 90'"),
    # --- around the break
    ("break", from_break, _LONG + " {to_go}? {around} ({pause}|{restart})", "[Five minutes before the break] => 40'"),
    ("break_in", from_break, "(within|inside) " + _LONG + " of ({pause}|{restart})", "[Within a minute of the restart] => 46'"),
    ("before_break", fixed(41, 45, 1), "{near_before_break}", "[Just before half-time] => 41-45'"),
    ("for_half", fixed(45, 46), "{for_second_half} (?! of)", "He came on [for the second half] => 45-46'"),
    ("after_break", fixed(46, 50, 2), "{near_time} (after|following) ({pause}|{restart})", "[Right after the break] => 46-50'"),
    ("early_break", fixed(46, 55, 2), "early (on)? (after|following) ({pause}|{restart})", "[Early after the break] => 46-55'"),
    (
        "since_break",
        fixed(46, 90, 2),
        "(after|following|since) ({pause}|{restart})|upon {restart}|on changing ends",
        "[After the break] => 46-90'",
    ),
    ("by_break", fixed(1, 45, 1), "by {pause}", "They led [by the break] => 1-45'"),
    ("till_break", till_break, "before {pause}", "He hit [before the break] => 1-45'"),
    ("stroke", fixed(44, 45, 1), "{stroke_of_half_time}", "[On the stroke of half-time] => 44-45'"),
    ("stroke_end", fixed(89, 90), "{exact}? (on|at) the (very)? stroke of {the_end}", "[On the stroke of full-time] => 89-90'"),
    (
        "pause",
        fixed(45, 46),
        "(only)? (at|during|over) {pause}|(use|used|using) {pause}|^ (in|inside) the (dressing|changing) room|ht|h-t|h t",
        "He came on [at half-time] => 45-46'",
    ),
    ("pause_brought", fixed(45, 46), "^ {half_time} (?= (brought|saw|meant))", "[Half-time] brought a change => 45-46'"),
    ("pause_change", fixed(45, 46), "{half_time} (?= {change_noun})", "A [half-time] sub => 45-46'"),
    ("from_restart", from_restart, "(from the|on the|on|upon) (restart|resumption)", "He came on [from the restart] => 45-46'"),
    (
        "stood",
        relative,
        "(?<= (lead|advantage|parity|deadlock|joy|celebrations|respite|cushion|equality|delight|jubilation|euphoria|optimism|comeback|revival|hope|hopes|fightback|relief|party|elation|ascendancy) {gap1} (lasted|lasts|survived|held|endured|stood)) (for)? {mod}* {span}",
        "Their lead lasted [barely nine minutes] => later 9-9",
    ),
    (
        "lasted",
        elapsed,
        "(?<= (lasted|lasts|survived|managed)) (for)? {mod}* {span} (?= (before|,|\\.|and|when|until|;))",
        "He lasted [18 minutes] before giving way => 18'",
    ),
    ("start_extra", start_extra, "(at|from) the (start|beginning|outset) of {half_of}", "[At the start of extra time] => 91'"),
    ("start_half", fixed(46, 50, 2), "{start_of_second_half}", "They hit [at the start of the second half] => 46-50'"),
    # --- the hour
    ("hour", mark, "{at_hour}", "[On the hour] => 60'"),
    ("hour_near", mark, "({near_time}|{vague}|" + _SPAN + ") {around_mark} {hour_mark}", "[Just after the hour] => 60-65'"),
    ("hour_mark", mark, "{at_mark}", "[At the 23-minute mark] => 23'"),
    # --- parts of a half or of the match
    (
        "first_of_second",
        first_after,
        "in the (first|opening) minute (after|following) ({pause}|{restart})",
        "[In the first minute after the break] => 46'",
    ),
    ("half", late, "(in|during|throughout|from) ({one_half}|(the)? {extra_time})", "Booked [in the first half] => 1-45'"),
    ("half_noun", late_noun, "(early|late)? {first_or_second}|{extra_time}", "A [second-half] penalty => 46-90'"),
    ("midway", late, "{midway} {half_of}", "[Midway through the first half] => 20-25'"),
    ("early_late", late, "({exact}|very|quite)? (early|late|deep) (on)? (in|into) {half_of}", "[Late in the match] => 80-90'"),
    (
        "early_on",
        late,
        "(very|so)? (early|(?<! (in|too|was|is|arrived|bit|little|challenge|tackle|slid|lunged|dived)) late) (on|doors)|{at_death}",
        "He went off [early on] => 1-15'",
    ),
    ("closing", late, "(as|with) {half_of} {draws_to_close}", "[As the half drew to a close] => phase 35-45"),
    ("stages", late, "{in_stages} (of {half_of})?", "[In the closing stages] => 80-90'"),
    ("towards", late, "{towards_end} of {half_of}", "[Towards the end of the half] => phase 35-45"),
    # --- time added on
    ("added", added, "{deep_in}? (in|into|during|with|after)? " + _STOP, "He hit [deep into stoppage time] => added ?"),
    ("added_into", added, _SPAN + " {into_time} " + _STOP + " {gone}?", "[A minute into stoppages] => added 1-1"),
    ("added_shown", added_shown, ADDED_SHOWN, "[With the board showing five added minutes], he hit. => added ?"),
    (
        "added_after",
        added,
        "(after|with|when|and) " + _SPAN + " of " + _STOP + " {gone}?",
        "[After two minutes of stoppages] => added 2-2",
    ),
    ("added_count", added, NTH_OF_ADDED, "[In the fifth of six added on] => added 5-5"),
    ("added_gone", gone_of_added, GONE_OF_ADDED, "[Four of the six added minutes had gone] when Ek hit. => added 4-4"),
    (
        "added_nth",
        added,
        f"{_AT} {{last_nth}} (of|in|into) ({_STOP}|stoppage)",
        "[In the second minute of added time] => added 2-2",
    ),
    ("added_of", added, "in the {nth} of the {count} (?= (,|\\.|;))", "[In the fifth of the six], he hit. => added 5-5"),
    ("added_adjective", added_nth, f"{_AT} {NTH_ADDED}", "[In the third added minute] => added 3-3"),
    ("kick", added, "{last_kick} (of {half_of})?", "[With the last kick] => 90+'"),
    # --- from the event told last
    ("later", relative, "(within|inside)? " + _LONG + " {later_word}", "[A minute later] he hit. => later 1-1"),
    ("earlier", relative, _LONG + " {earlier_word}", "Booked [ten minutes earlier] => earlier 10-10"),
    ("soon", relative, "{soon_after}|{at_once}", "[Soon afterwards] he hit. => later 1-5"),
    ("same", relative, "{same_time}", "[In the same minute] => later 0-0"),
    ("on", later_on, _SPAN + " on", "[Ten minutes on] Ek hit. => later 10-10"),
    (
        "passed",
        relative,
        "(only|but)? " + _SPAN + " (passed|went by|elapsed) (?= (before|until|till))",
        "[Five minutes passed] before it => later 5-5",
    ),
    ("after_event", relative, "(just|only)? " + _LONG + " after (?! {not_event})", "[Two minutes after] his goal => later 2-2"),
    ("within_event", relative, "(within|inside) " + _LONG + " of (?= {anchor})", "[Within a minute of] his goal => later 0-1"),
    (
        "before_event",
        relative,
        "((just|shortly|right|soon)|" + _LONG + ") before (?= ((the|his|her|their)|{any2} 's) {goal_noun})",
        "[Just before] the goal => earlier 1-5",
    ),
    (
        "on_field",
        tenure,
        "(?<= {on_field}) {mod}* {span}",
        "On the pitch for [barely four minutes], he hit. => tenure 4-4",
    ),
    (
        "first_spell",
        tenure,
        _SPAN + " into (his|her) {any2} (debut|appearance|introduction|cameo|bow|spell|outing)",
        "[Six minutes into his debut] => tenure 6-6",
    ),
    ("first_touch", tenure, "{his_first_touch}", "He hit [with his first touch]. => tenure 0-1"),
    ("within", relative, "within (a matter of)? {vague}", "[Within seconds] he hit. => later 0-1"),
    (
        "took_bare",
        relative,
        "(?<= (needed|needing|took|taking)) (only|just|barely) {count} (?= to)",
        "He came on [in minute 61] and needed [only seven] to level. => 61' | later 7-7",
    ),
    ("took", took, "(?<= {took_time} {any3}) " + _SPAN + " (?= {took_for})", "It took [33 minutes] of toil to score => 33'"),
)
PATTERNS = tuple(Pattern(name, pattern, read, example) for name, read, pattern, example in _TABLE)


_ONLY = {"for_last": "substitution", "lasted": "substitution", "outnumbered": "card"}  # times of one kind of event


def patterns() -> list[str]:
    """All patterns, for the vocabulary."""
    return [item.pattern for item in PATTERNS]


def find(doc: Document, stream: Stream, grammar: Grammar, known: Known | None = None) -> list[Mention]:
    """The times of a document, in order."""
    extra = has_extra_time(doc)
    mentions = _brackets(doc, stream, extra)
    taken = {token for mention in mentions for token in range(mention.first, mention.last)}
    for item in settle(search(doc, stream, grammar, PATTERNS, extra, known)):
        a, b = stream.units[item.first], stream.units[item.last - 1]
        first, last = stream.tokens(item.first, item.last)
        if not item.value or not taken.isdisjoint(range(first, last)) or _lasting(item, stream):
            continue
        traits = {"rule": item.name} | ({"stamp": True} if item.name == "line" else {})
        traits |= {"only": _ONLY[item.name]} if item.name in _ONLY else {}
        traits |= {"wide": True} if item.name in _WIDE or _long(item, stream) else {}
        mentions.append(Mention("MINUTE", a.start, b.end, first, last, item.value, traits))
    return sorted(mentions, key=lambda mention: mention.start)


_WIDE = frozenset("half since_break till_break by_break".split())


def _long(item: Found, stream: Stream) -> bool:
    """Whether a phrase only frames what is told: "inside a quarter of an hour", "straight from the kick-off"."""
    clock = item.value[0].clock
    inside = item.name == "after" and clock is not None and clock.low == 1 and (clock.high or 0) >= 15
    words = (unit.word for unit in stream.units[item.first : item.last])
    return inside or item.name == "soon" and not {"kick", "kick-off"}.isdisjoint(words)


def _lasting(item: Found, stream: Stream) -> bool:
    """Whether a phrase tells how long: "for 20 minutes", "another five minutes"."""
    if item.name in ("lasted", "stood", "on_field", "lone", "nth"):
        return False  # "lasted only until the 31st"
    before, word = {stream.units[item.first - 1].word}, stream.units[item.first].word
    if before & family("tens") and word in family("number"):
        return True  # the "four minutes" of "sixty-four minutes"
    more = before & {"another", "every", "next", "extra", "past", "previous"} and item.name in ("in", "into", "gone", "apart")
    return word not in family("time_prep") and bool(more or before & {"for", "lasting", "lasted", "spent"})


_EXTRA_TIME = pack.pattern(
    r"\b(?:in|of|after|during|into|throughout|began|begun|started|entered) (?:extra[ -]time|the (?:extra|additional) (?:period|half[ -]hour|(?:30|thirty) minutes))\b"
    r"|\b(?:in|of|after|during|into|double|first|second|sudden-death) overtime\b"
    r"|\bafter (?:the )?(?:90|ninety)(?: minutes)?\b(?=[^.]{0,120}\b(?:9[1-9]|1[01]\d)(?:st|nd|rd|th)\b)"
    r"|\b(?:120|hundred and twenty) minutes\b|\b(?:regulation|ninety minutes|normal time) and extra[ -]time\b"
    r"|\bextra[ -]time (?:(?:was|were) (?!about|avoided|averted|almost|minutes|seconds|on|in|not|just|never|now|looming|beckoning|approaching|near)|brought|came and|began|followed|started|settled|produced|saw|passed|proved|yielded|offered|drifted|failed)\b"
)
_BEYOND = pack.pattern(r"\bhundred and [\w -]{1,16}minute\b|\b(?:aet|a \. e \. t|(?:10[6-9]|11\d|120)(?:th|st|nd|rd|'))(?!\w)")


def has_extra_time(doc: Document) -> bool:
    """Whether the report tells of extra time that was played."""
    words = " ".join(token.word for token in doc.tokens)
    if _BEYOND.search(words):
        return True
    end = 0
    for told in _EXTRA_TIME.finditer(words):
        before = words[max(end, told.start() - 100) : told.start()].split()
        if family("unplayed").isdisjoint(before[-4:]):
            return True
        end = told.end()
    return False


_ITEM = r"(?:\d{1,3}(?:st|nd|rd|th)?'?(?: ?\+ ?\d{1,2}'?)?|h-t|h t|ht|half time)(?: ?mins?)?(?: (?:, )?(?:pens?|p|og|o g|own goal|penalty)\b)?"
_LIST = pack.pattern(rf"(?:both )?(?:(?>{_ITEM}(?:p|og)?[ ,;&.]*(?:and )?))+")
_ENTRY = pack.pattern(r"(?:(\d{1,3})(?:st|nd|rd|th)?'?(?: ?\+ ?(\d{1,2}))?'?(?:mins?)?(p|og)?|h|ht|h-t|half)")


def _brackets(doc: Document, stream: Stream, extra: bool) -> list[Mention]:
    """The minutes of lists in brackets: (8, 71 pen), (both 66), (h-t)."""
    out: list[Mention] = []
    units = stream.units
    for i, unit in enumerate(units):
        if unit.word != "(":
            continue
        inside = [u.word for u in units[i + 1 : i + 16]]
        inside = inside[: inside.index(")")] if ")" in inside else []
        if not _LIST.fullmatch(" ".join(inside)) or goals_scored(units, i, inside):
            continue
        for j, word in enumerate(inside):
            entry, rest = _ENTRY.fullmatch(word), [w for w in inside[j + 1 : j + 3] if w != ","][:1]  # (12 pen), (57, pen)
            if entry is None:
                continue
            value = minute(int(entry[1]), extra) if entry[1] else clock(45, 46)
            value = plus(word) if entry[2] else value
            traits: dict[str, bool] = {"bracket": True}
            traits |= {"pen": True} if {"pen", "pens", "p", "penalty"} & {entry[3], *rest} else {}
            traits |= {"og": True} if {"og", "o", "own"} & {entry[3], *rest} else {}
            first = i + 1 + j
            last = first + (word in ("h", "half"))
            if value:
                tokens = stream.tokens(first, last + 1)
                value *= 1 + ("both" in inside)
                out.append(Mention("MINUTE", units[first].start, units[last].end, *tokens, value, traits))
    return out
