"""The times that count from something else (see ``times``): from another event, from a man's coming on, from the end of a half."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import ceil

from .. import pack
from ..engine.rule import Unit
from ..model import Clock, When
from ..text import Token
from .scores import MATCH, Hit, amount, family, scope
from .times import OPENERS, Reading, adjective, clock, elapsed, minute


def relative(hit: Hit) -> Reading:
    """a minute later, ten minutes earlier, two minutes after the equaliser, within five minutes of going behind."""
    long = amount(hit)
    if hit.has("shortly|soon|not long|long") or hit.words[-1] == "before" and long is None:
        long = (60, 300)
    elif hit.has("same minute|that minute|that very minute"):
        long = (0, 0)
    elif hit.has("(?:next|following) minute|minute (?:after|afterwards)"):
        long = (60, 60)
    elif hit.has("straight|straightaway|right away|once|immediately|instantly|instantaneously|next|no time|blink"):
        long = (1, 120)
    if hit.text[-1:].isdecimal() and not {"minute", "minutes", "mins"} & {*hit.before, *hit.words, *hit.after}:
        return None  # "needed only two to win"
    if long is None or long[1] >= 3600 or hit.words[-1] == "after" and hit.before[-1:] == ("for",):
        return None
    low, high = long[0] // 60, ceil(long[1] / 60)
    low = min(1 if high > 1 else 0, low) if hit.has("within|inside|matter of") else low
    back = hit.has("earlier|before(?! long)|previously|beforehand|prior|ahead of")
    first = Clock(low=1, high=2, source="relative") if hit.has("kick[ -]off") else None  # where nothing was told before
    return (When("earlier" if back else "later", first, delta=(low, high)),)


def later_on(hit: Hit) -> Reading:
    """ "Ten minutes on Lund scored", at the beginning of a clause."""
    return relative(hit) if hit.before[-1:] in ((), ("and",), (",",), (";",)) and (hit.names[1] or hit.next == ",") else None


def till_break(hit: Hit) -> Reading:
    """before the break, where no amount stands before it."""
    amounts = {"minute", "minutes", "seconds", "moments", "just", "shortly", "right", "soon", "mins", "time", "ever", "hour"}
    return None if amounts & {*hit.before[-1:]} else clock(1, 45, "first_half")


def from_restart(hit: Hit) -> Reading:
    """A change made for the second half: "in for Lund from the restart"."""
    changes = family("change_noun") | {
        "on",
        "in",
        "introduced",
        "replaced",
        "replacing",
        "came",
        "brought",
        "sent",
        "off",
        "withdrawn",
    }
    return (
        clock(45, 46) if changes & {*hit.before[-9:]} and not {"straight", "direct", "directly"} & {*hit.before[-1:]} else None
    )


def tenure(hit: Hit) -> Reading:
    """How long a man had been on when something happened: "on the pitch for four minutes", "with his first touch"."""
    if hit.has("touch|kick|act|action|involvement|contribution|attempt"):
        return (When("tenure", delta=(0, 1)),)
    long = amount(hit)
    return (When("tenure", delta=(long[0] // 60, ceil(long[1] / 60))),) if long and long[1] <= 5400 else None


def took(hit: Hit) -> Reading:
    """needed only seven minutes (later); it took Leeds 33 seconds to score (from the kick-off)."""
    told, first = relative(hit), elapsed(hit)
    long = bool(first and first[0].clock and (first[0].clock.minute or 0) >= _LONG)  # no answer to what was told last
    opens = (long or {*hit.after[1:4]} & family("opening_verb")) and not {*hit.after[:6]} & family("answering_word")
    his = hit.before[-1:] in (("him",), ("her",))  # from when he came on, where that is told
    if opens and not his and {"took", "take", "taken"} & {*hit.before[-4:]} and not _entered(hit.before):
        return first
    return (When(told[0].kind, first[0].clock, told[0].delta),) if told and first else told


_LONG = 20  # minutes


def _entered(words: Sequence[str]) -> bool:
    """Whether words tell of a man's coming on: "replaced Ek on 60 minutes and took just two minutes to score"."""
    return bool(_ENTERED & {*words}) or ("on", "for") in pairwise(words)


_ENTERED = frozenset("replaced replacing introduced substitute sub replacement newcomer bench came sent brought thrown".split())


def added(hit: Hit) -> Reading:
    """deep into stoppage time, the second minute of first-half stoppage time, with the last kick of the half."""
    kick = hit.has("kick|touch|action|header|shot|attack|play|act")
    told = bool({"in", "into", "during", "with", "after"} & {*hit.words[:2]}) or hit.has("minutes? (?:in|into)|of")
    named = not hit.words[0].isdecimal() and hit.words[0] not in {"the", "a", "this", "that", *family("number")}
    if not kick and not (told and (not adjective(hit) or hit.has("min(?:ute)?s?")) or named and not told and adjective(hit)):
        return None
    part = (
        None if hit.has("the half|the period") or hit.words[-2:-1] in (("added",), ("additional",), ("extra",)) else scope(hit)
    )
    if kick and part is MATCH:
        return (When("clock", Clock(90, stoppage_any=True, source="relative")),)
    ordinal = pack.pattern(r"\b(\d+)(?:th|st|nd|rd) (?:min|of|in|added|additional|extra)").search(hit.text)
    amounted = hit.has("minutes? of|minutes added") and not hit.has("(?:last|final|closing|opening) minute of")
    reached = hit.words[0] in ("after", "with", "when") or hit.has("played|gone|elapsed|completed")
    within = hit.words[0] in ("in", "during", "deep")
    if not ordinal and amounted and not reached and not within:
        return None
    text = "" if within and amounted else hit.text.replace("a minute", "1 minute")
    n = ordinal or pack.pattern(r"\b(\d+) (?:mins?|minutes?) (?:in|into|deep|of)\b").search(text)
    value = int(n[1]) if n else 1 if hit.has("opening minute") else None
    return (When("added", delta=(value, value) if value else None, half=part.half if part else None),)


NTH_OF_ADDED = (
    "(in|into) the {nth} {minute_word}? of (the|what were)? {count} (minutes)? (that were)? (added|allotted|allowed) (on)?"
)
NTH_ADDED = "{nth} (added|additional|extra|stoppage time|injury time|stoppage-time|injury-time) {minute_word}"
_MORE = "({least})? {count} (more|added|extra|additional|further)? {minute_word} (of {added_time})?"
ADDED_SHOWN = (
    f"(?<= (^|then|but|and) ,?) ((with|as|after|when|so)? (the)? {{time_keeper}} (_)? {{just}}? {{shows_time}} (that|there would be)? {_MORE}"
    "{to_be_added}? (?= (,|when|and|but|as|before|;|\\.))"
    f"|((with|after)? {_MORE} {{were_or_being}}? {{just}}? {{time_shown}} {{to_be_added}}?"
    f"|there (were|was|are|is) {{just}}? {_MORE} (added|signalled|shown|indicated|announced)?) (?= (,|when|and|as|before|;)))"
)
GONE_OF_ADDED = "(with)? {count} (minutes)? of (the)? {count} (minutes of {added_time}|{added_time}|(minutes)? (that (were|had been))? added (on)?) {gone}?"


def gone_of_added(hit: Hit) -> Reading:
    """Four of the six added minutes had gone: the first figure."""
    first = pack.pattern(r"(?<!\S)(\d+)(?!\S)").search(hit.text)
    return (When("added", delta=(int(first[1]), int(first[1]))),) if first else None


def added_shown(hit: Hit) -> Reading:
    """With the board showing five added minutes: somewhere in them."""
    told = hit.has("added|additional|extra|stoppages?|injury|board|boards|official|signalled|announced|indicated|shown")
    return (When("added"),) if told else None


def added_nth(hit: Hit) -> Reading:
    """in the third added minute."""
    ordinal = pack.pattern(r"(?<!\S)(\d+)(?:st|nd|rd|th)\b").search(hit.text)
    return (When("added", delta=(int(ordinal[1]), int(ordinal[1]))),) if ordinal and not adjective(hit) else None


def goals_scored(units: Sequence[Unit | Token], at: int, inside: list[str]) -> bool:
    """Whether a small figure says how many goals a man scored: the next of the list has none ("Smith (2), Jones and Ek"), nor has
    anybody behind him ("Smith (2) and Jones were on target")."""
    if len(inside) != 1 or inside[0] not in ("2", "3", "4"):
        return False
    behind = [unit.word for unit in units[at + 3 : at + 12]]
    if behind[:1] not in ([","], ["and"], ["&"]) or not behind[1:2] or not behind[1].isalpha():
        return False
    told = [*behind, "."].index(".")
    if (
        behind[0] != ","
        and behind[1] not in _NO_NAME
        and "(" not in behind[:told]
        and not any(map(str.isdecimal, behind[:told]))
    ):
        return True
    named = next((n for n, word in enumerate(behind[1:], 1) if word in (",", "and", "&", "(", ".", "")), len(behind))
    return named <= 4 and behind[named : named + 1] in ([","], ["and"], ["&"])


_NO_NAME = frozenset("then who when but with while whose before later again he she they a an the".split())


def at_minute(hit: Hit) -> Reading:
    """ "Scored in 27 minutes", as Scots and Irish say it: no span that several goals or changes took."""
    told = pack.pattern(r"in (\d{1,2}) minutes").fullmatch(hit.text)
    long = amount(hit)
    n = long[0] // 60 if long and long[0] == long[1] else 0
    counted_ = any(word.isdecimal() or word in _SPANNED for word in hit.before[-8:])
    ends = hit.lone or hit.names[1] or hit.next in OPENERS or hit.next in (",", "when", "as", "with", "and", "but")
    return minute(n, hit.extra) if told and 6 <= n < 90 and ends and not counted_ else None


_SPANNED = frozenset(
    "one two three four five six first second third twice double brace treble hat-trick pair times goals changes games chances all both "
    "just only barely inside within space late final last season not no never without".split()
)
