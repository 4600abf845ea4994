"""Co-ordinated subjects: "Ricciardi and Nwankwo scored" is told of both, though a rule names one of them.

A rule's subject is one person. Where other persons in subject position are joined to it ("A, B and C were booked"), the claim
is made of each; so it is where each has a time of his own ("A (12) and B (40, pen) scored", "A on 12, and, in the 40th minute,
B scored"), which then dates him alone. A verb may be left out behind it: "A scored on 12, B on 40". Objects are never joined
("fed Jones and Brown scored" is told of Brown alone).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .engine.rule import Stream
from .lexicon import family
from .model import Claim, Mention
from .record import replace

_SUBJECTS = {
    "goal": "scorer",
    "chance": "shooter",
    "card": "player",
    "shootout_kick": "taker",
    "kick_told": "taker",
    "substitution": "player_out",
}
_PERSONS = frozenset("PKDG")
_DATED = frozenset(("goal", "chance", "card"))  # kinds of which each item of a list may have a time of its own
_PAIRED = frozenset(("for", "by", "with"))
_DETERMINERS = frozenset(("a", "an", "the", "his", "her", "their", "another", "fellow"))
_CLAUSES = frozenset((",", "and", "but", "when", "while", "as", "before", "after"))
_SINGULAR = frozenset(("is", "was", "has", "'s"))  # a verb of one subject
_ORDINALS = frozenset(("second", "third", "fourth", "fifth", "other", "winner", "equaliser"))
_COUNTS = {"two": 2, "twice": 2, "double": 2, "brace": 2, "three": 3, "hat-trick": 3, "treble": 3, "four": 4}
_ENDS = frozenset((",", ";", ".", ")", "!", "as", "to", "while", "when", "before", "in"))  # behind such a time
_AGAIN = frozenset(("again", "once", "more", "also", "then", "too"))  # between a name and his time: "and Reeve once more on 80"
_NOUN = 7  # units of a noun for a goal with what stands before it
_TOGETHER = frozenset(("together", "along"))
_NOTE = 8  # units of a note in brackets, and of what stands before a name ("and, from a corner, B")


def spread(claims: Sequence[Claim], stream: Stream) -> list[Claim]:
    """The claims, with a copy for every person that is joined to a claim's subject."""
    joints = frozenset(family("joint"))
    apart = [each for claim in claims for each in _at_each_time(claim, stream)]
    out = [one for claim in apart for one in _dated(_spread(claim, stream, joints), stream)]
    return out + [one for claim in claims for told in (_gapped, _gapped_change) for one in told(claim, stream, joints)]


def _at_each_time(claim: Claim, stream: Stream) -> list[Claim]:
    """An attempt of which several times are told was made at each of them: "Ross hit the post on 20 and 44 minutes"."""
    if claim.kind != "chance" or claim.tags.get("weak") or "minute" in claim.roles:
        return [claim]
    within = [at for at in range(claim.at, claim.until) if stream.symbols[at] == "M"]
    time = within[0] if len(within) == 1 else _time_of(claim, stream)
    mention = stream.units[time].mention if time is not None else None
    if time is None or mention is None or not mention.value:
        return [claim]
    times = [replace(mention, value=(when,)) for when in mention.value] + _and_again(stream, time + 1)
    if len(times) < 2:
        return [claim]
    return [replace(claim, roles={**claim.roles, "minute": each}, tags={**claim.tags, "dated": True}) for each in times]


def _and_again(stream: Stream, at: int) -> list[Mention]:
    """The further time that stands behind one: "(on 20 minutes) and again on 44"."""
    units, end = stream.units, at
    while end < at + 4 and units[end].word in ("and", ",", "then", "again"):
        end += 1
    behind = units[end + 1].word if stream.symbols[end + 1 : end + 2] not in ("", "B") else "."
    words = {unit.word for unit in units[at:end]}
    closes = behind in _ENDS if "again" in words else "and" in words and behind in (".", ";")
    mention = units[end].mention if stream.symbols[end] == "M" and closes else None
    return [mention] if mention else []


def _spread(claim: Claim, stream: Stream, joints: frozenset[str]) -> list[Claim]:
    role = _SUBJECTS.get(claim.kind)
    subject = claim.roles.get(role) if role else None
    at = claim.at
    if claim.kind == "substitution" and "player_in" in claim.roles:
        return _paired(claim, stream, joints)
    if subject is None or role is None or stream.units[at].mention is not subject or stream.symbols[at] not in _PERSONS:
        return [claim]
    if claim.tags.get("items"):
        return [claim]
    footer = claim.kind == "card" and (
        claim.until <= at + 1 or "team" in claim.roles
    )  # "Booked: A (Leeds, 34), B (Hull, 51)": each is told by himself
    others = list(_joined(stream, at, joints, claim.kind in _DATED and "minute" not in claim.roles and not footer))
    if not others or stream.symbols[others[-1] - 1] in "'" or _apart(stream, others[-1]):
        return [claim]
    if claim.until > at + 1 and stream.units[at + 1].word in _SINGULAR:
        return [claim]  # "a mix-up between A and B and C is left with ..."
    behind = others[-1] + 1  # "off went A, in the 50th, and B scored": no list
    together = stream.units[behind].word == "," and stream.units[behind + 1].word in _TOGETHER
    bare = stream.units[behind].word == "," and not together or stream.symbols[behind] == "M"
    if bare and stream.symbols[others[-1] - 1] not in "B;:":
        return [claim]
    opening = _opening(stream, at, joints)
    spot = any(unit.word == "spot" for unit in stream.units[opening:at])  # "A and, from the spot, B": the kick is B's alone
    count, first = len(others) + 1, others[-1]
    start = stream.units[first].start
    out = []
    for number, place in enumerate(reversed(others)):
        mention = stream.units[place].mention
        assert mention is not None
        tags = {**claim.tags, "item": number, "items": count}
        one = replace(claim, roles={role: mention}, tags=tags, start=start, at=first)
        if spot:
            one = replace(one, tags={**tags, "undated": True}, end=stream.units[opening - 1].end, until=opening)
        out.append(one)
    return [*out, replace(claim, tags={**claim.tags, "item": count - 1, "items": count}, start=start, at=first)]


def _paired(claim: Claim, stream: Stream, joints: frozenset[str]) -> list[Claim]:
    """Changes of which two lists tell, of the same length: they pair in order, though a rule reads only the names that stand
    next to its verb ("A and B, who tired, were replaced by C and D")."""
    roles = {key: claim.roles[key] for key in ("player_in", "player_out") if key in claim.roles}
    if len(roles) < 2 or claim.tags.get("listed"):
        return [claim]
    span = range(claim.at, claim.until)
    first, last = sorted(roles, key=lambda key: roles[key].start)
    begin = next((at for at in span if stream.units[at].mention is roles[first]), -1)
    end = next((at for at in span if stream.units[at].mention is roles[last]), -1)
    if min(begin, end) < 0:
        return [claim]
    before, behind = _list(stream, begin, joints), _list(stream, end, joints, True)
    if len(before) != len(behind) or len(before) < 2 or before[-1] >= behind[0]:
        return [claim]
    pairs = list(enumerate(zip(before, behind, strict=True)))
    if claim.tags.get("items"):  # the rule has read a list itself
        pairs = [(number, pair) for number, pair in pairs if pair[0] == begin]
    out = []
    for number, (one, other) in pairs:
        people = {first: stream.units[one].mention, last: stream.units[other].mention}
        tags = {**claim.tags, "item": number, "items": len(before)}
        out.append(replace(claim, roles={**claim.roles, **people}, tags=tags, end=max(claim.end, stream.units[other].end)))
    return out


def _list(stream: Stream, at: int, joints: frozenset[str], last: bool = False) -> list[int]:
    """Where the names of the list stand that the one at a place is in; ``last``: none is the subject of a verb behind it."""
    units, symbols = stream.units, stream.symbols
    places = [*reversed([*_joined(stream, at, joints, False)]), at]
    while True:
        name = at + 1
        while units[name].word == "," or units[name].word in joints or name > at + 1 and units[name].word in family("epithet"):
            name += 1
        name = _described(stream, name) if name > at + 1 else name
        if name == at + 1 or symbols[name] not in "PKpk" or symbols[name + 1] == "'":
            return places
        if last and units[name + 1].word in family("finite"):
            return places  # "A and B came on for C and D, and E was booked"
        places.append(at := name)


def _described(stream: Stream, at: int) -> int:
    """Where the name stands that a list has behind a description ("A and a 17-year-old, B", "A and the fit-again B"); the place
    itself if it has none."""
    units, symbols = stream.units, stream.symbols
    if units[at].word not in _DETERMINERS and symbols[at] not in "Dd":
        return at
    for index in range(at + 1, min(at + 6, len(units))):
        if symbols[index] in "PKpk":
            return index
        word = units[index].word
        verb = word in family("finite") or word.endswith("ed") and not units[index - 1].word.endswith("ly")
        if units[index].mention or word in _CLAUSES - {","} or verb and index > at + 1:
            return at  # "and the referee booked B"
    return at


def _joined(stream: Stream, at: int, joints: frozenset[str], notes: bool) -> Iterator[int]:
    """The persons that are joined to the one at a place, the last first; with ``notes``, also behind their times."""
    units, found = stream.units, 0
    index = _titled(stream, _opening(stream, at, joints) if notes else at) - 1
    while index > 1:
        word = units[index].word
        if word == "then" and units[index - 1].word in joints:
            index -= 1  # "first Reeve and then Barton"
            word = units[index].word
        together = word == "with" and units[index - 1].word in _TOGETHER  # "Reeve, together with Barton,"
        index -= together
        if (word in joints or together) and units[index - 1].word == ",":
            index -= 1
        sided = stream.symbols[index - 1] in "Tt" and units[index - 2].word == "for"  # "A for Leeds and B for Hull"
        noted = index - 2 if sided else _noted(stream, index) if notes else index
        if stream.symbols[noted - 1] not in _PERSONS:
            return
        if not (word in joints or together or word == "," and (found or at - index > 1 or noted < index)):
            return
        found += 1
        yield noted - 1
        index = _titled(stream, _opening(stream, noted - 1, joints) if notes else noted - 1) - 1


def _titled(stream: Stream, at: int) -> int:
    """Where a name begins with the adjectives before it: "and young A"."""
    while stream.units[at - 1].word in family("epithet"):
        at -= 1
    return at


def _opening(stream: Stream, at: int, joints: frozenset[str]) -> int:
    """Where an item of a list begins: with the name, or with what stands before it in commas ("and, from a corner, B")."""
    units = stream.units
    if units[at - 1].word != ",":
        return at
    for index in range(at - 2, max(at - 2 - _NOTE, 1), -1):
        if stream.symbols[index] in "BPKDGhTUy;(":
            return at
        if units[index].word == ",":
            leads = units[index + 1].mention is not None or units[index + 1].word in family("prep")
            return index if leads and units[index - 1].word in joints else at
    return at


def _noted(stream: Stream, end: int) -> int:
    """Where the note begins that ends before a place: the minute of a name, in brackets or without; the place if none does."""
    units, symbols = stream.units, stream.symbols
    if symbols[end - 1] == "M":
        return end - 1 - (units[end - 2].word == ",")
    if units[end - 1].word != ")":
        return end
    for index in range(end - 2, max(end - 2 - _NOTE, 0), -1):
        if units[index].word == "(":
            return index if "M" in symbols[index:end] else end
        if symbols[index] in "BPKDGpkdg":
            return end
    return end


def _apart(stream: Stream, index: int) -> bool:
    """Whether a name before a comma ends a clause of its own ("found Smith, Jones and Brown" lists objects)."""
    return stream.units[index - 1].word in ("to", "by", "from", "of", "for", "with") if index else False


def _dated(claims: list[Claim], stream: Stream) -> list[Claim]:
    """The claims of a list, each with the time that stands beside its own name; one without has none of its own."""
    listed = claims[0].tags.get("items") or claims[0].tags.get("roll")
    if claims[0].kind not in _DATED or not listed or "minute" in claims[0].roles and not claims[0].tags.get("roll"):
        return claims
    role = _SUBJECTS[claims[0].kind]
    places = {id(unit.mention): place for place, unit in enumerate(stream.units[claims[0].at : claims[0].until], claims[0].at)}
    out = []
    for claim in claims:
        subject = claim.roles.get(role)
        at = places.get(id(subject))
        own = _beside(stream, at) or _of_shot(stream, at) if at is not None else None
        others = [place for place in places.values() if place != at and stream.symbols[place] in "PKpk"]
        if at is not None and not own and _has_shot(stream, at) and any(_of_shot(stream, place) for place in others):
            claim = replace(claim, tags={**claim.tags, "undated": True})  # "A's 12th-minute header and B's shot": his alone
        count = _counted(stream, at) if at is not None and claim.kind == "goal" else 0
        if own:
            claim = replace(claim, roles={**claim.roles, "minute": own}, tags={**claim.tags, "dated": True})
        out.append(replace(claim, tags={**claim.tags, "count": count}) if count else claim)
    return out


def _counted(stream: Stream, at: int) -> int:
    """How many times, as the brackets behind a name have it: "A (two), B"."""
    words = [unit.word for unit in stream.units[at + 1 : at + 4]]
    return _COUNTS.get(words[1], 0) if len(words) == 3 and (words[0], words[2]) == ("(", ")") else 0


def _gapped(claim: Claim, stream: Stream, joints: frozenset[str]) -> Iterator[Claim]:
    """The claims of those of whom the verb is left out: "A scored on 12, B on 40 and C, with a header, on 70"."""
    units, symbols = stream.units, stream.symbols
    role = _SUBJECTS.get(claim.kind, "")
    if claim.kind not in _DATED or role not in claim.roles or claim.tags.get("weak") or claim.tags.get("summary"):
        return
    end = _time_of(claim, stream)
    while end is not None:
        at = end + 1
        while units[at].word in (",", ";") or units[at].word in joints:
            at += 1
        if at == end + 1 or symbols[at : at + 1] not in "Pp" or not symbols[at : at + 1]:
            return
        name, time = at, at + 1
        while units[time].word in _AGAIN:
            time += 1
        if (
            symbols[time : time + 1] == "S"
            or units[time].word in ("a", "the", "his", "her")
            and units[time + 1].word in _ORDINALS
        ):
            time += 1 if symbols[time] == "S" else 2  # "A made it 1-0 on 8 and B 2-0 on 55"
        if units[time].word == ",":
            time = time + 1 if symbols[time + 1 : time + 2] == "M" else _past_aside(stream, time)
        mention, own = units[name].mention, units[time].mention if symbols[time : time + 1] == "M" else None
        if (
            mention is None
            or own is None
            or not (units[time + 1].word in _ENDS or units[time + 1].word in joints or symbols[time + 1] == "B")
        ):
            return
        tags = {key: claim.tags[key] for key in ("outcome", "card") if key in claim.tags}
        roles = {role: mention, "minute": own}
        yield replace(
            claim, roles=roles, tags=tags | {"dated": True}, start=mention.start, end=own.end, at=name, until=time + 1
        )
        end = time


def _gapped_change(claim: Claim, stream: Stream, joints: frozenset[str]) -> Iterator[Claim]:
    """The change of which the verb is left out: "A made way for B on 70 and, five minutes later, C for D"."""
    on, off = claim.roles.get("player_in"), claim.roles.get("player_out")
    items = claim.tags.get("items", 1)
    if (
        claim.kind != "substitution"
        or on is None
        or off is None
        or claim.tags.get("weak")
        or items - 1 != claim.tags.get("item", 0)
    ):
        return
    units, symbols = stream.units, stream.symbols
    first, last = sorted((on, off), key=lambda mention: mention.start)
    second = next((at for at in range(claim.at, claim.until) if units[at].mention is last), 0)
    begin = second
    while begin > 2 and (units[begin - 1].word == "," or units[begin - 1].word in joints) and symbols[begin - 2] in "PKpk":
        begin -= 2
    paired = units[begin - 1].word if second else ""  # "for", before the second of two lists
    if paired not in _PAIRED or not any(units[at].mention is first for at in range(claim.at, second)):
        return
    time = _time_of(claim, stream)
    at = claim.until if time is None else time + 1
    began = at
    while units[at].word in (",", ";") or units[at].word in joints or symbols[at] == "M":
        at += 1
    word = at + 1
    if at == began or word + 1 >= len(units) or units[word].word != paired:
        return
    one, other = units[at].mention, units[word + 1].mention
    if one is None or other is None or symbols[at] not in "Pp" or symbols[word + 1] not in "Pp" or symbols[word + 2] == "'":
        return
    roles = {"player_in": one, "player_out": other} if first is on else {"player_out": one, "player_in": other}
    own = next((units[i].mention for i in (word + 2, at - 1, at - 2) if symbols[i] == "M" and i != time), None)
    if own:
        roles["minute"] = own
    tags = {key: value for key, value in claim.tags.items() if key in ("aside",)} | ({"dated": True} if own else {})
    yield replace(claim, roles=roles, tags=tags, start=one.start, end=other.end, at=at, until=word + 2)


def _time_of(claim: Claim, stream: Stream) -> int | None:
    """Where the time stands that ends a claim, or what follows it in the same clause."""
    for at in range(max(claim.at, claim.until - 1), min(claim.until + 7, len(stream.units))):
        if stream.symbols[at] == "M":
            return at
        if at >= claim.until and (stream.symbols[at] in "BPKDGhTUy;(" or stream.units[at].word in _CLAUSES):
            return None
    return None


def _past_aside(stream: Stream, comma: int) -> int:
    """Where what stands behind an aside in commas begins: "C, with a header, on 70"; the comma itself if there is none."""
    for index in range(comma + 2, min(comma + 8, len(stream.units))):
        if stream.symbols[index] in "BPKDGpkdgM":
            return comma
        if stream.units[index].word == ",":
            return index + 1
    return comma


def _has_shot(stream: Stream, at: int) -> bool:
    """Whether a name stands with a shot or a goal of its own: "a header by A", "A's header"."""
    return stream.units[at - 1].word in ("by", "from") or stream.symbols[at + 1] == "'"


def _of_shot(stream: Stream, at: int) -> Mention | None:
    """The time of a man's shot where another's is told with it: "a 12th-minute header by A and B's 80th-minute drive"."""
    units, symbols = stream.units, stream.symbols
    if not _has_shot(stream, at):
        return None
    behind = symbols[at + 1] == "'"
    for index in range(at + 2, min(at + 2 + _NOUN, len(units))) if behind else range(at - 2, max(at - 2 - _NOUN, 0), -1):
        if symbols[index] == "M":
            return units[index].mention
        if symbols[index] in "BPKDGpkdghTUy;(" or units[index].word in _CLAUSES:
            return None
    return None


def _beside(stream: Stream, at: int) -> Mention | None:
    """The time of one name of a list: behind it, or before it in commas."""
    units, symbols = stream.units, stream.symbols
    end = min(at + 2 + _NOTE, len(units))
    if units[at + 1].word in _AGAIN:
        at += 1
    if units[at + 1].word == "(":
        inside = range(at + 2, next((index for index in range(at + 2, end) if units[index].word == ")"), at + 2))
        return next((units[index].mention for index in inside if symbols[index] == "M"), None)
    if symbols[at + 1] == "M":
        return units[at + 1].mention
    if units[at + 1].word == ",":
        time = at + 2 if symbols[at + 2 : at + 3] == "M" else _past_aside(stream, at + 1)
        if symbols[time : time + 1] == "M":
            return units[time].mention
    return units[at - 2].mention if units[at - 1].word == "," and symbols[at - 2] == "M" and units[at - 3].word == "," else None
