"""What an entry tells in words that no rule reads: the card behind its foul, the other man of a change, a shot and its end."""

from __future__ import annotations

import re
from functools import lru_cache

from ... import pack
from ...model import Mention
from ...record import replace
from ..case import Case, Told
from ..people import people
from . import changes, story
from .entries import by_entry, words_of
from .join import NOT_ACTOR, VAGUE, claim_of, new_told, offends, span_of
from .opposed import DONE_TO

_OFF_BY = pack.pattern(r"\b(?:yard|metre|foot|inch|step|mile)(?:e?s)? off$")  # "the flag is up. Smith was a yard off"
_SECOND = pack.pattern(
    r"\b(?:second|2nd) (?:yellow|booking|caution)|\byellow ?[ /-] ?red\b|\btwo (?:yellows?|bookings|cautions|yellow cards)\b|\bsecond bookable\b"
)
_AGAIN = pack.pattern(
    r"\b(?:already (?:booked|on a (?:yellow|booking)|cautioned)|on a (?:yellow|booking)|booked (?:earlier|already|in the first half)|booked (?:only |just )?(?:\w+ )?(?:minutes?|moments|seconds) (?:ago|earlier|before))\b"
)
_OFF = pack.pattern(
    r"\b(?:down to (?:10|ten|nine|9)|off (?:he|she) (?:goes|trots|walks|trudges)|(?:is|he's|she's|been|gets) (?:off|sent off|gone|dismissed)|red|early bath|marching orders|walks)\b"
)
_CARDS = (
    ("second_yellow", pack.pattern(r"\b(?:his|her|a|that's|the) second (?:yellow|booking)\b|\bthat's two yellows\b")),
    ("red", pack.pattern(r"\b(?:(?:a |the )?straight red|red card|(?:is|are|been|gets|getting|theirs|ours|them) sent off|sees red|shows? (?:him|her) the red|marching orders|for an early bath|down to (?:10|ten|nine|9)(?: men| players)?)\b")),
    ("yellow", pack.pattern(r"\b(?:that's (?:a|another) (?:booking|yellow)|(?:and )?(?:a|the) (?:deserved |clear |first )?(?:yellow card|booking)\b|\byellow(?: card)? for (?:the|that|a|his|her|diving|simulation|dissent|time[ -]wasting|arguing)\b|\byellow card(?:,| and| for that)|(?:^|[.!?] )(?:yellow|booked|booking)[.!]|\bto (?:only |just )?(?:see|get|be shown|receive)(?: only| just)? (?:a )?yellow\b|(?:first|second|third|fourth|latest|another|a) (?:yellow|booking|caution)(?: card)? of the (?:\w+ )?(?:day|game|match|night|half|evening|afternoon|contest|tie)\b|to be (?:booked|cautioned|shown a yellow)|(?:latest|first|second|third|next|only|another|a new) (?:name|man|player|entry) (?:in|into) the (?:book|notebook)|(?:takes?|earns?|collects?|picks? up) (?:a|the|his|her) (?:yellow|booking|caution)\b(?! card)|(?:goes|went|going|reach\w*) (?:straight )?(?:to|for|into) (?:his|her|the) pocket|into the (?:book|notebook)|goes in the book|in the ref\w*'s book|takes (?:his|her) name)")),
)  # fmt: skip
_NOT_CARD = pack.pattern(r"\?|\b(?:no (?:card|booking|yellow|red)|could have|might have|should have|escapes?|lucky not|fortunate(?! (?:only |just )?to (?:only |just )?(?:see|get|be shown|receive|stay on with)(?: only| just)? (?:a )?yellow)|only a (?:talking|warning)|avoids?|appeals? for|want a|calls? for|without a card|let off|not even|already|last (?:week|season)|suspen\w+|a man down|waiting to happen|danger of|one more|risk of|walking a tightrope|the ten|ten men|10 men|still)\b")  # fmt: skip


def run(case: Case) -> None:
    """Fill in what entries lack."""
    if not case.live:
        return
    made = False
    for number, told in by_entry(case):
        made |= _entry(case, number, told)
    if made:
        case.sort()
        people.run(case)
    changes.turn(case)


def _entry(case: Case, number: int, told: list[Told]) -> bool:
    made = False
    count = len(case.told)
    open_ = [t for t in told if not t.dropped]
    text = words_of(case, number)
    for t in open_:
        if (
            t.kind == "card"
            and t.tags.get("card") in ("red", "yellow")
            and (_SECOND.search(text) or _AGAIN.search(text) and (t.tags["card"] == "red" or _OFF.search(text)))
            and not re.search(r"\bno second yellow\b", text)
        ):
            t.claim = replace(t.claim, tags={**t.claim.tags, "card": "second_yellow"})
    cards = [t for t in open_ if t.kind == "card"]
    awarded = any(t.tags.get("stage") == "award" for t in open_)
    offenders = {t.people.get("conceded_by") for t in open_ if awarded and t.kind in ("foul", "penalty")} - {None}
    guilty = [t.claim.roles["conceded_by"] for t in open_ if "conceded_by" in t.claim.roles]
    guilty = [m for m in guilty if m.type in ("PLAYER", "KEEPER") and m.value]
    for t in cards if len({m.value[0] for m in guilty}) == 1 else ():
        carded = t.claim.roles.get("player")
        if carded is None or carded.type not in ("DESC", "KEEPER_DESC") or carded.traits.get("team") or _theirs(carded):
            continue
        if guilty[0].last <= carded.first:  # "Smith hauls him down. The keeper is booked"
            t.claim = replace(t.claim, roles={**t.claim.roles, "player": guilty[0]})
            t.people, made = {}, True
    for t in [t for t in open_ if t.kind == "chance"]:
        if t.people.get("shooter") in offenders:
            case.drop(t, "live", "his foul")  # "Penalty! Smith heads it against his own arm"
        elif cards and t.claim.rule == "chance.live_shout" and t.tags.get("outcome") in VAGUE:
            case.drop(t, "live", "what the card was for")  # "Free kick, and a yellow for Smith"
    open_ = [t for t in open_ if not t.dropped]
    for t in [t for t in cards if not t.people.get("player") and any(c.people.get("player") for c in cards)]:
        case.drop(t, "live", "the entry names who was carded")  # "HULL PLAYER BOOKED", and below "Smith is booked"
    reds = [t for t in open_ if t.kind == "card" and t.tags.get("card") in ("red", "second_yellow")]
    named = [t for t in reds if "player" in t.claim.roles and t.claim.roles["player"].type in ("PLAYER", "KEEPER")]
    for t in [t for t in reds if named and t not in named and t.people.get("player") != named[0].people.get("player")]:
        case.drop(t, "live", "the entry names who was sent off")  # "... by the last defender, who sees red! Smith is off"
    if reds:
        for t in [t for t in open_ if t.kind == "substitution" and t.claim.roles.keys() == {"player_out"}]:
            case.drop(t, "live", "sent off, not taken off")
    ruled_out = [t for t in open_ if t.kind == "disallowed_goal"]
    men = {t.people.get("scorer") for t in ruled_out}
    for t in [t for t in open_ if t.kind == "chance" and ruled_out]:
        told_as = case.doc.work[t.claim.start : t.claim.end].lower()
        if t.tags.get("outcome") not in VAGUE and not _OFF_BY.search(told_as):
            continue
        if t.people.get("shooter") in men or men == {None}:
            case.drop(t, "live", "the goal that was not given")  # "up goes the flag. Smith was a yard off"
    if number in case.facts.get("shootout_entries", ()):
        return made
    if not text or '"' in text or case.entries[number].phase in ("talk", "full_time", "shootout"):
        return made
    spoken = [t for t in told if t.kind == "card" and t.tags.get("anonymous")]
    if not any(t.kind in ("card", "substitution") for t in open_):
        made |= _card(case, number, text, spoken) or _sent_off(case, number, text, open_)
    made |= changes.run(case, number, text, told)
    return made | story.run(case, number, [t for t in case.told[count:] if t.entry == number] + told)


def _people(case: Case, number: int) -> list[Mention]:
    """The players whom an entry names, each once."""
    entry = case.entries[number]
    found: dict[str, Mention] = {}
    for m in case.between(entry.body, entry.last):
        if m.type in ("PLAYER", "KEEPER") and m.value:
            found.setdefault(m.value[0], m)
    return list(found.values())


def _acts(case: Case, mention: Mention) -> bool:
    tokens = case.doc.tokens
    if [token.word for token in tokens[max(0, mention.first - 2) : mention.first]] == ["that", "of"]:
        return True  # "A first name in the book. It's that of Smith"
    following = tokens[mention.last].word if mention.last < len(tokens) else ""
    if offends(case, mention):
        return True
    return tokens[mention.first - 1].word not in NOT_ACTOR and following not in ("'s", "'")


@lru_cache(maxsize=4096)
def _shown(text: str) -> str | None:
    """The card that an entry's words tell of."""
    found = next((card for card, pattern in _CARDS if pattern.search(text)), None)
    return None if found and _NOT_CARD.search(text) else found


_WALKS = pack.pattern(
    r"\b(?:and|he|she|he's|she's|who) (?:\w+ )?(?:is |has to )?(?:off|gone|go|walks?)[!.,]|\bmust go\b|\b(?:with|to) (?:ten|10|nine|9)\b(?! (?:minutes|yards|to))"
)


def _sent_off(case: Case, number: int, text: str, told: list[Told]) -> bool:
    """ "Smith hauls down Jones as the last man and is off!": the fouler is sent off."""
    foul = next((t for t in told if t.kind == "foul" and t.people.get("conceded_by")), None)
    if (
        foul is None
        or not _WALKS.search(text)
        or _NOT_CARD.search(text)
        or re.search(r"\binjur|\blimp|\bhobbl|stretcher", text)
    ):
        return False
    start, end = span_of(case, foul.sentence)
    roles = {"player": foul.claim.roles["conceded_by"]}
    claim = claim_of("card", "card.live_sent_off", roles, {"card": "red"}, start, end, case.doc.sentences[foul.sentence][0])
    new_told(case, number, foul.sentence, claim)
    return True


def _theirs(m: Mention) -> bool:
    return m.type == "DESC" and m.traits.get("det") == "their"


_ONE_OF = pack.pattern(r"\b(?:one|another) of (?:theirs|ours|their (?:lot|players|men|lads|girls))\b")


def _card(case: Case, number: int, text: str, spoken: list[Told]) -> bool:
    """ "Smith brings down Jones. That's a booking": the first who acts in the entry gets the card."""
    found = _shown(text)
    theirs = [m for m in case.between(case.entries[number].body, case.entries[number].last) if _theirs(m)]
    if found is None and spoken and (theirs or _ONE_OF.search(text)) and not _NOT_CARD.search(text):
        found = str(spoken[0].tags["card"])
    if found is None:
        return False
    if found == "red" and _SECOND.search(text):
        found = "second_yellow"
    suffers = {
        person
        for t in case.active("foul", "penalty")
        if t.entry == number and t.people.get("conceded_by")
        for role in ("won_by", "taker")
        if (person := t.people.get(role))
    }
    start = case.doc.tokens[case.entries[number].body].start
    named = [
        m
        for m in _people(case, number)
        if _acts(case, m) and m.value[0] not in suffers and not DONE_TO.search(case.doc.work[start : m.start].lower())
    ]
    entry = case.entries[number]
    if not named:  # "Their number 5 walks! Straight red"
        named = theirs
    if not named and _ONE_OF.search(text):  # "A yellow for one of theirs"
        start, end = span_of(case, case.sentence_of(entry.body))
        new_told(
            case,
            number,
            case.sentence_of(entry.body),
            claim_of("card", "card.live_theirs", {}, {"card": found}, start, end, entry.body),
        )
        return True
    if not named or len(named) > 3:
        return False
    sentence = case.sentence_of(named[0].first)
    if sentence - case.sentence_of(entry.body) > 2:
        return False
    start, end = span_of(case, sentence)
    claim = claim_of(
        "card",
        "card.live_told",
        {"player": named[0]},
        {"card": found},
        start,
        max(end, named[0].end),
        case.doc.sentences[sentence][0],
    )
    new_told(case, number, sentence, claim)
    return True
