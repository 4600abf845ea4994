"""Pass 5d: changes, each once: who came on for whom."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from ... import pack
from ...model import Clock, Mention
from ..case import Case, Happening, Told
from ..clock.clock_tools import agree, merged
from ..people.stand_ins import stand_ins

Merge = Callable[[Case, Happening, Told], None]
_NOT_ON = frozenset("unused named available fellow for by".split())
_BEHIND = 2  # sentences from him who goes off to him who has come on
_HALF_TIME = frozenset("half-time halftime interval break".split())


def run(case: Case, merge: Merge) -> None:
    """Append the changes. ``merge`` joins a claim to a happening that it tells again."""
    found: list[Happening] = []
    shootout = case.facts.get("shootout_sentences", ())
    pairs = [told.people for told in case.active("substitution") if told.tags.get("listed")]
    listed = {one["player_in"]: one["player_out"] for one in pairs if "player_in" in one and "player_out" in one}
    dismissed = {(t.sentence, t.people["player"]) for t in case.active("card") if "player" in t.people and _sends_off(t)}
    for told in case.as_played("substitution"):
        if (
            {told.sentence, told.sentence - 1} & {*shootout}
            and not told.people.get("player_out")
            and told.claim.rule == "substitution.enter"
        ):
            continue  # "Enter Lunt, who had never taken a penalty"
        if told.people.get("player_in") in case.keepers and not told.people.get("player_out") and _called(case, told):
            continue  # "the goalkeeper was called into action"
        if (told.sentence, told.people.get("player_out")) in dismissed:
            continue  # "his early exit for a lunge"
        fields = {key: told.people.get(key) for key in ("player_in", "player_out")}
        if fields["player_in"] in listed and fields["player_out"] in listed.values():
            fields["player_out"] = listed[fields["player_in"]]  # the lists of a sentence need not pair in order
        if not any(fields.values()) and not told.tags.get("unnamed"):
            continue
        if fields["player_in"] and fields["player_in"] == fields["player_out"]:
            continue
        twin = next((h for h in found if _same(h, fields)), None)
        if twin is None and case.live and (wrong := next((h for h in found if _corrected(h, told, fields)), None)):
            wrong.told.append(told)
            wrong.fields["player_out"] = fields["player_out"]
            continue
        if twin:
            made = _made_later(case, twin, told, fields)
            merge(case, twin, told)
            twin.clock = told.clock if made else twin.clock
            for key, value in fields.items():
                twin.fields[key] = twin.fields.get(key) or (None if value in twin.fields.values() else value)
            continue
        # where the last of the two is named: "X struck before limping off for Y" tells of the change behind the goal
        place = max((m.start for m in told.claim.roles.values()), default=told.claim.start)
        found.append(Happening("substitution", [told], told.clock, told.team, dict(fields), place, told.summary))
    _join(found)
    _named_after(found)
    _pair_up(found)
    _pair_next(case, found)
    _replacements(case, found)
    _join(found)
    found[:] = [h for h in found if h.fields.get("player_out") or not all(told.tags.get("behind") for told in h.told)]
    _by_phrases(case, found)
    _fill_place(case, found)
    _lasted(found)
    case.happenings.extend(found)


_AHEAD = pack.pattern(
    r"\b(?:will|'ll|going to|about to|set to|ready to|prepar\w+|getting ready|warming up|stripped|to come on|waiting|can't continue|can't go on)\b"
)


def _made_later(case: Case, change: Happening, told: Told, fields: dict[str, str | None]) -> bool:
    """Whether a change that an entry has only announced, or of which it told one man, is made in a later one."""
    if not case.live or told.entry in {one.entry for one in change.told} or not (told.clock.known and change.clock.known):
        return False
    if not 0 < told.clock.key() - change.clock.key() <= _ANNOUNCED:
        return False
    spans = [case.doc.sentences[one.sentence] for one in change.told]
    words = [case.doc.work[case.doc.tokens[a].start : case.doc.tokens[b - 1].end].lower() for a, b in spans]
    return all(fields.values()) and (any(_AHEAD.search(text) for text in words) or not all(change.fields.values()))


def _corrected(change: Happening, told: Told, fields: dict[str, str | None]) -> bool:
    """Whether a later entry says that he who comes on takes another's place: nobody comes on twice."""
    same = bool(fields["player_in"]) and change.fields.get("player_in") == fields["player_in"]
    later = told.entry not in {one.entry for one in change.told}
    return same and later and bool(fields["player_out"]) and bool(change.fields.get("player_out"))


_ANNOUNCED = 6  # minutes for which a man waits to come on


def _sends_off(card: Told) -> bool:
    return card.tags.get("card") in ("red", "second_yellow") and not card.tags.get("weak")


_LAST = 120  # minutes of a match


def _lasted(found: list[Happening]) -> None:
    """ "His replacement lasted only 15 minutes": counted from when he came on."""
    on = {h.fields["player_in"]: h.clock.minute for h in found if h.fields.get("player_in") and h.clock.known}
    for happening in found:
        began, off = on.get(happening.fields.get("player_out")), happening.clock.minute
        if began and off and off < began and began + off <= _LAST and happening.clock.stoppage is None:
            happening.clock = Clock(began + off, source=happening.clock.source)


def _called(case: Case, told: Told) -> bool:
    return " called " in case.doc.work[told.claim.start : told.claim.end].lower()


def _same(happening: Happening, fields: dict[str, str | None]) -> bool:
    """The same man coming on, or going off, and nothing against it."""
    pairs = [(happening.fields.get(key), fields.get(key)) for key in ("player_in", "player_out")]
    if any(a and b and a != b for a, b in pairs):
        return False
    return any(a and a == b for a, b in pairs)  # nobody comes on, or goes off, twice


def _join(found: list[Happening]) -> None:
    """ "Y limped off" and "X came on" are one change where a later telling, or a footer, has told who came on for whom."""
    for one in list(found):
        for other in found:
            if other is not one and one in found and not (one.fields.get("player_in") and one.fields.get("player_out")):
                if _same(other, one.fields):
                    _absorb(found, other, one)


def _named_after(found: list[Happening]) -> None:
    """ "A change for Hull", and in the entry behind it the two men: one change."""
    ordered = sorted(found, key=lambda h: h.place)
    for nameless, named in pairwise(ordered):
        near = named.told[0].entry - nameless.told[-1].entry <= 1 and agree(nameless.clock, named.clock, _SOON)
        if not any(nameless.fields.values()) and near and named.team in (None, nameless.team):
            _absorb(found, named, nameless)


_SOON = 1  # minutes between a change and its men


def _absorb(found: list[Happening], into: Happening, other: Happening) -> None:
    into.told.extend(other.told)
    into.clock = into.clock if into.clock.known else merged(into.clock, other.clock)
    into.team = other.team if into.team is None else into.team
    for key, value in other.fields.items():
        into.fields[key] = into.fields.get(key) or value
    found.remove(other)


def _lone(happening: Happening, key: str, missing: str) -> bool:
    return bool(happening.fields.get(key)) and not happening.fields.get(missing)


def _pair_up(found: list[Happening]) -> None:
    """ "Off went A and B, on came C and D": as many off as on in one sentence pair in order."""
    by_sentence: dict[int, list[Happening]] = {}
    for happening in found:
        if len({(told.sentence, told.entry) for told in happening.told}) == 1:
            told = happening.told[0]
            by_sentence.setdefault(-2 - told.entry if told.entry >= 0 else told.sentence, []).append(happening)
    for group in by_sentence.values():
        on = [h for h in group if _lone(h, "player_in", "player_out")]
        off = [h for h in group if _lone(h, "player_out", "player_in")]
        if not on or len(on) != len(off) or any(_apart(a, b) for a, b in zip(on, off, strict=True)):
            continue
        for one, other in zip(on, off, strict=True):
            one.clock = merged(one.clock, other.clock)
            _absorb(found, one, other)


def _apart(a: Happening, b: Happening) -> bool:
    return a.team is not None and b.team is not None and a.team != b.team


def _pair_next(case: Case, found: list[Happening]) -> None:
    """ "Y limped off. X came on.": those who go off in one sentence, and as many who come on as the next one begins; or the
    other way round ("X came on. Making way was Y.")."""
    lone = [h for h in found if len(h.told) == 1 and not (h.fields.get("player_in") and h.fields.get("player_out"))]
    by_sentence: dict[int, list[Happening]] = {}
    for happening in lone:
        by_sentence.setdefault(happening.told[0].sentence, []).append(happening)
    for sentence, group in list(by_sentence.items()):
        others = by_sentence.get(sentence + 1, [])
        if len(others) != len(group):
            continue
        first = case.doc.sentences[sentence + 1][0]
        begins = others[0].told[0].claim.start - case.doc.tokens[first].start <= 25
        dated = any(m.type == "MINUTE" for m in case.in_sentence(sentence + 1))
        if not begins or dated or not all(_goes_on(one, other) for one, other in zip(group, others, strict=True)):
            continue
        for one, other in zip(group, others, strict=True):
            other.clock = merged(one.clock, other.clock) if one.clock.known or one.clock.ranged else other.clock
            _absorb(found, other, one)
        by_sentence[sentence + 1] = []


def _goes_on(one: Happening, other: Happening) -> bool:
    """Whether two halves of a change, told in turn, can be one: who goes off and who comes on, or that way round as "making way was"."""
    a, b = one.told[0], other.told[0]
    same = a.entry == b.entry and a.block == b.block and not _apart(one, other) and not b.tags.get("aside")
    off_on = _lone(one, "player_out", "player_in") and _lone(other, "player_in", "player_out")
    on_off = _lone(one, "player_in", "player_out") and b.claim.rule == "substitution.making_way_were"
    return same and (off_on or on_off)


def _replacements(case: Case, found: list[Happening]) -> None:
    """ "Y did not reappear; his replacement, X, scored", "X, his replacement, scored": the one who went off last, and who is named as his replacement."""
    for mention, person in stand_ins(case):
        sentence = case.sentence_of(mention.first)
        before = [
            h
            for h in found
            if _lone(h, "player_out", "player_in") and h.place < mention.start and h.told[0].sentence >= sentence - 1
        ]
        if before and person != before[-1].fields["player_out"]:
            before[-1].fields["player_in"] = person


def _fill_place(case: Case, found: list[Happening]) -> None:
    """ "Hooked Y at the break. Replacement X hit the bar.", "Y got the hook. X struck within a minute of coming on.": the only
    man who goes off alone, and the only one who comes on alone right behind him."""
    offs = [h for h in found if _lone(h, "player_out", "player_in") and not h.summary]
    for off in offs:
        last = max(told.sentence for told in off.told)
        behind = range(last, last + _BEHIND + 1)
        on = [h for h in found if _lone(h, "player_in", "player_out") and h.place > off.place and h.told[0].sentence in behind]
        others = [h for h in offs if h is not off and abs(h.told[0].sentence - last) <= _BEHIND]
        if len(on) == 1 and not others and _takes_place(case, off, on[0]):
            off.fields["player_in"] = on[0].fields["player_in"]
            off.told.extend(on[0].told)
            off.team = on[0].team if off.team is None else off.team
            found.remove(on[0])


def _takes_place(case: Case, off: Happening, on: Happening) -> bool:
    """Whether who comes on may be for him who went off: told as a change or a replacement, at no other time, of his side."""
    told = next((told for told in on.told if told.kind == "substitution"), None)
    begin = case.doc.tokens[case.doc.sentences[on.told[0].sentence][0]].start
    titled = "replacement" in case.doc.work[begin : on.told[0].claim.end].lower()
    if on.summary or _apart(off, on) or on.told[0].entry != off.told[0].entry or told is None and not titled:
        return False
    if told is not None and told.dated_inside and on.clock.known and not agree(on.clock, off.clock, 1):
        return False
    return (off.fields["player_out"] in case.keepers) == (on.fields["player_in"] in case.keepers)


# -- "substitute X scored" ---------------------------------------------------------------------------------------------


def _by_phrases(case: Case, found: list[Happening]) -> None:
    """ "Substitute X scored" says that X came on."""
    seen = {h.fields.get("player_in") for h in found}
    for told in case.active("goal", "chance", "penalty", "card"):
        for role, mention in told.claim.roles.items():
            person = told.people.get(role)
            if _is_sub(mention) and person and person not in seen:
                seen.add(person)
                found.append(_arrival(case, told, mention, person))
    acts = {told.sentence: told for told in case.active("goal", "chance", "penalty", "card", "disallowed_goal")}
    acts |= {told.sentence: told for told in case.facts.get("kicks_told", ())}
    rejected = {told.sentence for told in case.told if told.dropped.startswith(("tells", "inside"))}
    for before, mention in zip([None, *case.mentions], case.mentions, strict=False):
        person = (
            mention.value[0]
            if _is_sub(mention) and mention.value and len(mention.value) == 1
            else _apposed(case, before, mention)
        )
        sentence = case.sentence_of(mention.first)
        if person is None or sentence in rejected or sentence not in acts:
            continue
        if person in seen:
            _time(found, person, _phrase_clock(case, mention))
            continue
        if mention.first and case.doc.tokens[mention.first - 1].word in _NOT_ON:
            continue
        seen.add(person)
        found.append(_arrival(case, acts[sentence], mention, person))


def _is_sub(mention: Mention) -> bool:
    return bool(mention.traits.get("sub")) and mention.type in ("PLAYER", "KEEPER")


def _apposed(case: Case, before: Mention | None, mention: Mention) -> str | None:
    """ "Lund, a substitute, scored": who bears a description that stands behind him."""
    if before is None or before.type not in ("PLAYER", "KEEPER") or mention.type != "DESC" or not mention.traits.get("sub"):
        return None
    tokens = case.doc.tokens
    apposed = (
        mention.first == before.last + 1 and tokens[before.last].word == "," and tokens[mention.first].word in ("a", "another")
    )
    closed = mention.last < len(tokens) and tokens[mention.last].word == ","
    return case.named.get(before.first) if apposed and closed else None


def _phrase_clock(case: Case, mention: Mention) -> Clock:
    """ "Half-time substitute", "second-half substitute"."""
    words = case.doc.work[mention.start : mention.end].lower().replace("second-half", "second half")
    if _HALF_TIME & set(words.split()):
        return Clock(low=45, high=46, source="stated")
    return Clock(low=46, high=90, source="stated") if "second half" in words else Clock()


def _time(found: list[Happening], person: str, clock: Clock) -> None:
    """A title tells the time of a change that is told elsewhere without one."""
    for happening in found:
        if (
            happening.fields.get("player_in") == person
            and clock.ranged
            and not (happening.clock.known or happening.clock.ranged)
        ):
            happening.clock = clock


def _arrival(case: Case, told: Told, mention: Mention, person: str) -> Happening:
    """A change that a title tells."""
    clock, team = _phrase_clock(case, mention), case.person_team.get(person)
    return Happening("substitution", [told], clock, team, {"player_in": person}, mention.start, told.summary)
