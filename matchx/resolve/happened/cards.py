"""Pass 5e: cards, each once: whose a card without a name was, and what became of one that the referee thought better of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from ... import pack
from ...model import Clock
from ..case import Case, Happening, Told
from ..clock.clock_tools import agree, bounds, merged, shown_at
from ..people.scenes import DIVES
from . import footers
from .offences import Offences, in_book, pair

Merge = Callable[[Case, Happening, Told], None]
_NAMED = ("PLAYER", "KEEPER")
_RETORTS = frozenset(
    "retaliating retaliation retaliated reaction reacting response protest protesting protests dissent complaining complaints "
    "arguing himself herself own".split()
)
_DIRECT = frozenset("straight direct".split())
_RATED = frozenset("- : (".split())  # behind the name that opens a rating


def run(case: Case, merge: Merge) -> None:
    """Append the cards. ``merge`` joins a claim to a happening that it tells again."""
    offences = Offences(case)
    found: list[Happening] = []
    by_person: dict[str | None, list[Happening]] = {}
    told_of: dict[tuple[int, int], int] = {}  # where the last card is told with its man, in each sentence
    for told in case.active("card"):
        if "player" in told.people and not told.tags.get("pair"):
            told_of[told.sentence, told.entry] = told.claim.start
    for told in case.as_played("card"):
        if told.tags.get("joins") and not in_book(told, found):
            continue
        card = told.tags.get("card", "yellow")
        if card == "red" and _noted_second(case, told):
            card = "second_yellow"
        for person in _people(case, told, offences, told_of, by_person, found):
            kind = "second_yellow" if card == "option" else card
            if (
                person is None
                and not (case.live and told.team is not None)
                or _STAFF.search(case.doc.work, *_span(case, told.sentence))
            ):
                continue
            known = by_person.setdefault(person, [])
            twin = next((h for h in known if _same(h, told, kind) or _looks_back(case, h, told)), None)
            if twin:
                merge(case, twin, told)
                if kind == "second_yellow" and twin.fields["card"] == "red":
                    twin.fields["card"] = kind
                continue
            if kind == "yellow" and not told.tags.get("earlier"):
                booked = next((h for h in known if h.fields["card"] == "yellow"), None)
                if booked and booked.clock.known and told.clock.known:
                    kind = "second_yellow"
            team = told.team if told.people.get("player") == person else case.person_team.get(person or "")
            happening = Happening(
                "card", [told], shown_at(case, told), team, {"player": person, "card": kind}, told.claim.start, told.summary
            )
            found.append(happening)
            known.append(happening)
    if not case.live:  # the entries of a live text have their own corrections
        _rulings(case, found, by_person)
        _of_events(case, found)
    for known in by_person.values():
        _first_and_second(case, known)
    found += footers.bookings(case, by_person)
    case.happenings.extend(h for h in found if h.fields["card"] != "none")


_NOTED = pack.pattern(r"\s*\([^()]*\b(?:two|2|second|2nd)\b[^()]*\b(?:yellow|book|caution)")


def _noted_second(case: Case, told: Told) -> bool:
    """ "Hale (two bookable offences) and Ross (violent conduct) were sent off": what brackets say behind the name."""
    player = told.claim.roles.get("player")
    return player is not None and bool(_NOTED.match(case.doc.work.lower(), player.end))


# -- whose card --------------------------------------------------------------------------------------------------------


def _people(
    case: Case,
    told: Told,
    offences: Offences,
    told_of: dict[tuple[int, int], int],
    known: dict[str | None, list[Happening]],
    found: list[Happening],
) -> list[str | None]:
    """Who got a card: one, but for "both were booked"."""
    card = told.tags.get("card", "yellow")
    if told.tags.get("of_last"):
        return _of_last(told, found)
    if told.tags.get("pair"):
        return [*pair(case, told)]
    if not told.tags.get("anonymous"):
        if card == "option" and not known.get(told.people.get("player")):
            return []  # "got another": of him alone who has been booked
        if offender := card == "red" and _described(told) and _warned(case, told) or _offender(case, told, offences):
            told.people["player"] = offender
            told.team = case.person_team.get(offender)
        return [told.people.get("player")]
    if told.tags.get("of_head"):
        return _of_head(case, told)
    if card != "yellow" and (warned := _warned(case, told)):
        told.people["player"] = warned
        told.team = case.person_team.get(warned)
        return [warned]
    before = next(offences.before(told, 0 if told.tags.get("beside") else 1), None)
    if before is None or told_of.get((told.sentence, told.entry), -1) > before.place:
        return []  # the same card, told with its man
    booked = bool(known.get(before.by))
    if card == "option" and not booked or card == "yellow" and booked:
        return []
    dived = _DIVING & {
        word.strip(".,;!") for word in case.doc.work[told.claim.start : told.claim.end + _BEHIND].lower().split()
    }
    person = before.victim if dived and before.victim else before.by
    told.people["player"] = person
    told.team = case.person_team.get(person)
    told_of[told.sentence, told.entry] = told.claim.start
    return [person]


_BEHIND = 12  # characters behind a card in which its reason may stand
_DIVING = frozenset(("diving", "simulation", "dive"))  # "went down under Lund's challenge and was booked for diving"


def _of_last(told: Told, found: list[Happening]) -> list[str | None]:
    """ "His first had come before the break", "a second followed": of the man whose other card is told just before."""
    wanted = "yellow" if told.tags["card"] == "second_yellow" else "second_yellow"
    near = [h for h in found[-6:] if 0 <= told.sentence - h.told[-1].sentence <= 1]
    last = max(near, key=lambda h: h.told[-1].claim.start, default=None)
    return [last.fields["player"]] if last is not None and last.fields["card"] == wanted else []


def _of_head(case: Case, told: Told) -> list[str | None]:
    """Of whom a rating speaks: "Lund - 5: Slow to the ball. Booked for dissent."."""
    first, last = case.doc.blocks[told.block]
    tokens = case.doc.tokens
    man = next((m for m in case.between(first, min(first + 3, last)) if m.type in _NAMED), None)
    if man is None or man.last + 1 >= last or not (tokens[man.last].word in _RATED or tokens[man.last].word[0].isdecimal()):
        return []
    person = case.named.get(man.first)
    if person:
        told.people["player"] = person
        told.team = case.person_team.get(person)
    return [person] if person else []


def _warned(case: Case, told: Told) -> str | None:
    """Who was on a card already, as the same sentence says: "Lund, booked before the break, lunged in and the red came out"."""
    before = [
        one for one in case.told_in(told.sentence)
        if one.kind == "card" and one.tags.get("earlier") and not one.dropped and one.claim.start < told.claim.start
    ]  # fmt: skip
    return before[-1].people.get("player") if before else None


def _offender(case: Case, told: Told, offences: Offences) -> str | None:
    """The offender, where the man who stands before the card is the one he fouled: "went in late on Forde and was sent off"."""
    mention = told.claim.roles.get("player")
    person = told.people.get("player")
    if mention is None:
        return None
    first, last = case.doc.sentences[told.sentence]
    opens = mention.first - first <= 2
    for row in offences.before(told, 1 if opens and mention.type not in _NAMED else 0):
        if row.sentence == told.sentence and row.victim_first == mention.first:
            return row.by
        if mention.type in _NAMED:
            continue
        if (
            told.tags.get("of_fouler")
            or person is None
            and mention.type in ("DESC", "KEEPER_DESC")
            and row.sentence == told.sentence
        ):
            return row.by
        if row.victim is not None and row.victim == person and row.by != person:
            if not (_RETORTS | DIVES) & {token.word for token in case.doc.tokens[first:last]}:
                return row.by
    return None


# -- which card, and when ----------------------------------------------------------------------------------------------


def _rulings(case: Case, found: list[Happening], by_person: dict[str | None, list[Happening]]) -> None:
    """What the referee changed: the card told last becomes another one, or none."""
    order = sorted(found, key=lambda h: h.told[0].claim.start)
    places = [h.told[0].claim.start for h in order]
    for told in case.active("card_ruling"):
        person = told.people.get("player")
        at = bisect_left(places, told.claim.end)
        card = next(
            (
                h
                for h in reversed(order[max(0, at - 6) : at])
                if abs(h.told[0].sentence - told.sentence) <= 2
                and h.told[0].entry == told.entry
                and (person in (None, h.fields["player"]) or _overlap(h.told[-1], told))
            ),
            None,
        )
        if card is None:
            continue
        to, now = told.tags["to"], card.fields["card"]
        if to == "none" and told.tags.get("of", now) not in now:
            continue
        if to == "red" and now != "yellow" or to == "yellow" and now == "yellow":
            continue
        others = [h for h in by_person[card.fields["player"]] if h is not card]
        if to == "yellow" and any(h.fields["card"] == "yellow" and agree(h.clock, card.clock, 5) for h in others):
            to = "none"  # the booking is told by itself
        same = [h for h in others if h.fields["card"] == "red" and agree(h.clock, card.clock, 5)] if to == "red" else []
        card.fields["card"] = to
        if to == "red" and not same and _described(card.told[0]):
            same = [
                h
                for h in found
                if h is not card and h.fields["card"] == "red" and any(abs(one.sentence - told.sentence) <= 3 for one in h.told)
            ][-1:]
        for other in same:  # the red card is told by itself: one event, with the time that is told
            other.clock, card.clock = merged(other.clock, card.clock), other.clock
            card.fields["card"] = "none"
        case.note("card", f"{now} becomes {to}", told)


def _described(told: Told) -> bool:
    """Whether its man is only described: "The defender had been shown yellow", of him whose dismissal is told just before."""
    mention = told.claim.roles.get("player")
    return mention is not None and mention.type not in _NAMED


def _overlap(a: Told, b: Told) -> bool:
    return a.claim.start < b.claim.end and b.claim.start < a.claim.end


_FOR_IT = pack.pattern(
    r"\bfor (?:it|that|(?:the|that|this|his|her) (?:\w+ )?(?:foul|challenge|trip|tackle|handball|offence|push|lunge|incident|penalty|spot-kick))\b"
)

_PENALTIES = 4  # of one man, the last ones
_PROTEST = pack.pattern(
    r"\bfor (?:his|her|the|their) (?:\w+ )?(?:protests?|complaints?|reaction|celebrations?|dissent|words|trouble|part)\b"
)


def _of_events(case: Case, found: list[Happening]) -> None:
    """A card told without its time: for the penalty that its man gave away, or behind what else its sentence tells."""
    beside: dict[int, list[Happening]] = {}  # by the sentences that tell of it
    gave: dict[object, list[Happening]] = {}  # by the man who gave the penalty away
    for other in case.happenings:
        if other.type in ("penalty", "disallowed_goal"):
            for number in {one.sentence for one in other.told}:
                beside.setdefault(number, []).append(other)
            gave.setdefault(other.fields.get("conceded_by"), []).append(other)
    fouls: dict[int, list[Told]] = {}
    for one in case.active("foul", "offence"):
        if one.clock.known:
            fouls.setdefault(one.sentence, []).append(one)
    for card in found:
        told, man = card.told[0], card.fields["player"]
        if card.fields["card"] != "yellow" and not card.clock.known:
            card.clock = _since_ten(case, told) or card.clock
        words = _rest(case, told)
        if card.clock.known or len(card.told) > 1 or told.tags.get("earlier") and not _FOR_IT.search(words):
            continue
        reach = 6 if _FOR_IT.search(words) else 1
        for other in gave.get(man, ())[-_PENALTIES:] if man else ():
            if min(abs(one.sentence - told.sentence) for one in other.told) <= reach:
                card.clock = other.clock
                if card.team is None and other.team is not None:
                    card.team = 1 - other.team
        if _PROTEST.search(words):
            for other in beside.get(told.sentence, ()):
                if any(one.sentence == told.sentence and one.claim.start < told.claim.start for one in other.told):
                    card.clock = other.clock
        near = [*fouls.get(told.sentence - 1, ()), *fouls.get(told.sentence, ())]
        foul = next((one for one in near if one.people.get("conceded_by") == man and _behind(told, one)), None)
        if foul is not None and not card.clock.known and not told.back:
            card.clock = foul.clock


_TEN = pack.pattern(r"\b(?:down to|reduced to|left with|played? with|with) (?:ten|10|nine|9)\b")


def _since_ten(case: Case, told: Told) -> Clock | None:
    """ "They were down to ten men from the 63rd minute. Lund, cautioned in the first half, was shown a second yellow." """
    number = told.sentence - 1
    if number < 0 or not _TEN.search(case.doc.work, *_span(case, number)):
        return None
    times = [m for m in case.in_sentence(number) if m.type == "MINUTE" and m.value and m.value[0].kind == "clock"]
    return times[0].value[0].clock if len(times) == 1 and times[0].value[0].clock.known else None


def _behind(card: Told, foul: Told) -> bool:
    """Whether a card is told right behind a foul: "Thiel flattened Ross on 66 minutes. The card was yellow."."""
    return foul.claim.start < card.claim.start and card.sentence - foul.sentence <= 1 and card.block == foul.block


def _rest(case: Case, told: Told) -> str:
    """The words of a claim, and the rest of its sentence."""
    last = case.doc.sentences[told.sentence][1]
    return case.doc.work[told.claim.start : case.doc.tokens[last - 1].end]


def _first_and_second(case: Case, known: list[Happening]) -> None:
    """A sending-off of one who had been booked is a second yellow card, if the telling says so; and the first comes first."""
    yellow = next((h for h in known if h.fields["card"] == "yellow"), None)
    if yellow is None:
        return
    if any(h.fields["card"] == "red" for h in known) and all(
        _AT_FIRST.search(case.doc.work, t.claim.start, t.claim.end) for t in yellow.told
    ):
        yellow.fields["card"] = "none"  # what the referee thought better of
        return
    earlier = [t for t in yellow.told if t.tags.get("earlier")]
    for red in known:
        if any(t.tags.get("settled") for t in red.told):
            continue  # "it was a straight red after all"
        if red.fields["card"] == "red" and any(_beside(t, other) for t in earlier for other in red.told):
            words = case.doc.work[red.told[0].claim.start : red.told[0].claim.end].lower().split()
            if not _DIRECT & {*words}:  # "already booked, he ... and walked"
                red.fields["card"] = "second_yellow"
        elif red.fields["card"] == "red" and any(
            _SECOND.search(case.doc.work, *_span(case, told.sentence)) for told in red.told
        ):
            red.fields["card"] = "second_yellow"  # "and off he went, second booking and all"
    second = next((h for h in known if h.fields["card"] == "second_yellow"), None)
    if second:
        _in_order(yellow, second)


_AT_FIRST = pack.pattern(r"\b(?:at first|initially|originally|first (?:show|gave|book|caution|produc|brandish|flash)\w*)\b")


_STAFF = pack.pattern(
    r"\b(?:members? of (?:the |his |their )?(?:\w+ )?staff|(?:his|the|her) technical area|touchline booking)\b"
)
_SECOND = pack.pattern(
    r"\b(?:(?:a|his|her|that|another|,) (?:\w+ )?second|two|second) (?:yellows?|yellow cards?|bookings?|cautions?|bookable)\b"
)


def _span(case: Case, sentence: int) -> tuple[int, int]:
    first, last = case.doc.sentences[sentence]
    return case.doc.tokens[first].start, case.doc.tokens[last - 1].end


def _beside(a: Told, b: Told) -> bool:
    return a.entry == b.entry and (a.entry >= 0 or abs(a.sentence - b.sentence) <= 1)


def _in_order(first: Happening, second: Happening) -> None:
    """The first yellow comes before the second (Laws of the Game, Law 12): times that say otherwise belong the other way round."""
    if first.clock.known and second.clock.known and first.clock.key() < second.clock.key():
        return
    here = {told.sentence for told in first.told} & {told.sentence for told in second.told}
    timeless = not (second.clock.known or second.clock.ranged)
    if here and all(told.tags.get("earlier") and not told.dated_inside for told in first.told):
        second.clock = merged(second.clock, first.clock) if timeless else second.clock  # one sentence: its time is the second's
        top = second.clock.minute if second.clock.known else second.clock.high
        first.clock = Clock(low=1, high=top, source="inferred") if top else Clock()
        return
    low, high = bounds(first.clock), bounds(second.clock)
    if high and (low is None or low[0] > high[0]) and second.clock.ranged:
        first.clock, second.clock = second.clock, first.clock
    elif not (first.clock.known or first.clock.ranged) and second.clock.known:
        first.clock = Clock(low=1, high=second.clock.minute, source="inferred")


def _looks_back(case: Case, happening: Happening, told: Told) -> bool:
    """Whether an entry speaks of a card that an earlier one has shown: "RED! He already had a yellow"."""
    return case.live and bool(told.tags.get("earlier")) and happening.fields["card"] == told.tags.get("card") == "yellow"


def _same(happening: Happening, told: Told, card: str) -> bool:
    other = happening.fields["card"]
    if card == other or {card, other} == {"red", "second_yellow"}:
        same_place = not (happening.clock.known and told.clock.known) or agree(happening.clock, told.clock, 1)
        return same_place and (card != "yellow" or agree(happening.clock, told.clock, 1))
    return False
