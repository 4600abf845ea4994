"""Penalties in play of a live text whose kick no rule has read: who took it, what became of it, and what is no penalty."""

from __future__ import annotations

import re

from ... import pack
from ...lexicon import scene
from ...model import Mention
from ...record import replace
from ..case import Case, Told
from .entries import chronological, time_of, words_of
from .join import claim_of, span_of
from .kicks import HIS_KICK, OUTCOMES, read_kick
from .scorer import announced
from .shots import REBOUND
from .track import Track


def run(case: Case) -> None:
    """An award whose kick no rule has read: the entry behind it tells who took it and what became of it."""
    if not case.live:
        return
    track: Track = case.facts.get("track") or Track()
    order = chronological(case)
    _retaken(case, order)
    awards = [t for t in case.active("penalty") if t.tags.get("stage") == "award" and t.entry >= 0]
    _strays(case, awards)
    made = _takers(case)
    _told_twice(case)
    for award in {t.entry: t for t in awards}.values():
        place = order.index(award.entry)
        near = [n for n in order[place : place + 5] if 0 <= time_of(case, n) - time_of(case, award.entry) <= 4]
        shots = [
            t
            for t in case.active("penalty", "goal", "chance")
            if t.entry in near and t is not award and (t.tags.get("stage") == "kick" or t.kind != "penalty")
        ]
        if any(track.step(n) for n in near):
            continue
        told_in = next((n for n in near[1:3] if _of_kick(case, n, [t for t in shots if t.entry == n])), None)
        told = [t for t in shots if t.entry == told_in]
        for t in told:
            case.drop(t, "live", "the penalty kick")
        if told_in is not None:
            shots, near = [], [near[0], told_in]
        if shots:
            continue
        for number in near[1:]:
            text = words_of(case, number)
            if (
                not told
                and not re.search(
                    r"steps? up|penalty|\bspot\b|\b(?:took it|takes\b|vs?\b\.? |guess\w+|to take)|save[sd]?\b|kick was|over the|wide|post|bar\b|miss",
                    text,
                )
                or re.search(r"overturned|no penalty|cancelled|taken back", text)
            ):
                continue
            kick = read_kick(case, number) or _nobodys(case, number, order) or (_as_told(case, told[0]) if told else None)
            if kick is None:
                continue
            outcome = kick.tags["outcome"]
            tags = {"stage": "kick", "outcome": "off_target" if outcome == "missed" else outcome}
            roles = dict(kick.claim.roles)
            if "taker" not in roles:
                pass
            elif outcome == "saved" and roles["taker"].value and roles["taker"].value[0] in case.keepers:  # "Jones saves it!"
                other = _other(case, number, roles["taker"])
                roles = {"by": roles["taker"], **{role: m for role, m in award.claim.roles.items() if role == "team"}}
                roles |= {"taker": other} if other is not None else {}
            elif outcome == "saved" and (keeper := _keeper(case, number, roles["taker"])) is not None:
                roles["by"] = keeper
            kick.claim = replace(kick.claim, kind="penalty", rule="penalty.live_kick", roles=roles, tags=tags)
            case.told.append(kick)
            made = True
            break
    for award in awards:  # "Penalty! Smith to take it"
        man = announced(case, award.entry)
        if man is not None and "taker" not in award.claim.roles and man not in award.claim.roles.values():
            award.claim = replace(award.claim, roles={**award.claim.roles, "taker": man})
            award.people["taker"] = str(man.value[0])
    if made:
        case.sort()


_OF_PENALTY = pack.pattern(r"\b(?:pens?|penalty|penalties|spot[ -]?kick)\b(?! (?:spot|area|box|mark))")


_SPOT = pack.pattern(r"\bpenalty (?:spot|mark)\b")


def _strays(case: Case, awards: list[Told]) -> None:
    """A shot "from the penalty spot" in open play is none of a penalty; and no goalkeeper wins one."""
    for told in [t for t in awards if t.people.get("won_by") in case.keepers]:
        case.drop(told, "live", "a goalkeeper wins no penalty")
        awards.remove(told)
    given = [time_of(case, t.entry) for t in awards]
    for told in case.active("penalty"):
        taker = told.claim.roles.get("taker")
        if told.tags.get("stage") != "kick" or told.tags.get("outcome") == "scored" or told.entry < 0 or taker is None:
            continue
        near = any(0 <= time_of(case, told.entry) - at <= 4 for at in given)
        text = words_of(case, told.entry)
        if not near and not told.tags.get("row") and _SPOT.search(text) and not _OF_PENALTY.search(text):
            roles = {"shooter": taker} | ({"by": told.claim.roles["by"]} if "by" in told.claim.roles else {})
            tags = {"outcome": told.tags.get("outcome")}
            told.claim = replace(told.claim, kind="chance", rule="chance.live_from_spot", roles=roles, tags=tags)
            told.people = {"shooter": told.people["taker"]} if "taker" in told.people else {}


def _others(case: Case, number: int, man: Mention) -> list[Mention]:
    """Who else is named in an entry."""
    entry = case.entries[number]
    named = [m for m in case.between(entry.body, entry.last) if m.type in ("PLAYER", "KEEPER") and m.value]
    return [m for m in named if m.value[0] != man.value[0]]


def _other(case: Case, number: int, man: Mention) -> Mention | None:
    """The one other man of an entry: "JONES SAVES IT! Smith took it"."""
    others = _others(case, number, man)
    return others[0] if len({m.value[0] for m in others}) == 1 and others[0].value[0] not in case.keepers else None


def _before(case: Case, number: int, m: Mention) -> str:
    return case.doc.work[case.doc.tokens[case.entries[number].body].start : m.start].lower()


def _keeper(case: Case, number: int, taker: Mention) -> Mention | None:
    """Who saved a kick: the one other man of its entry, where he is known to keep goal or is named for it."""
    tokens = case.doc.tokens
    others = [m for m in _others(case, number, taker) if not REBOUND.search(_before(case, number, m))]
    kept = [m for m in others if m.type == "KEEPER" or m.value[0] in case.keepers or tokens[m.first - 1].word == "by"]
    return kept[0] if kept else others[0] if len({m.value[0] for m in others}) == 1 else None


def _takers(case: Case) -> bool:
    """Kicks of which a label tells ("PENALTY MISSED"): the words behind it say whose they were, and what became of them."""
    made = False
    for told in case.active("penalty"):
        if told.entry < 0 or told.tags.get("stage") != "kick" or "taker" in told.claim.roles:
            continue
        kick = read_kick(case, told.entry)
        taker = kick.claim.roles["taker"] if kick else _not_a_good_one(case, told.entry) or _only_man(case, told.entry)
        if taker is None or taker in told.claim.roles.values():
            continue
        tags = dict(told.claim.tags)
        if kick and kick.tags["outcome"] in ("saved", "woodwork", "off_target") and tags.get("outcome") != "scored":
            tags["outcome"] = kick.tags["outcome"]
        told.claim = replace(told.claim, roles={**told.claim.roles, "taker": taker}, tags=tags)
        told.people["taker"] = str(taker.value[0])
        made = True
    return made


def _told_twice(case: Case) -> None:
    """ "Penalty missed by Smith. Shot saved by Jones": what a chance of the same entry tells is the kick's."""
    kicks = {t.entry: t for t in case.active("penalty") if t.tags.get("stage") == "kick" and t.tags.get("outcome") != "scored"}
    for chance in case.active("chance"):
        kick = kicks.get(chance.entry)
        if kick is None or not kick.tags.get("vague") or chance.people.get("shooter") not in (None, kick.people.get("taker")):
            continue
        if (outcome := chance.tags.get("outcome")) in ("saved", "woodwork"):
            by = {"by": chance.claim.roles["by"]} if "by" in chance.claim.roles else {}
            kick.claim = replace(kick.claim, roles={**kick.claim.roles, **by}, tags={**kick.claim.tags, "outcome": outcome})
            case.drop(chance, "live", "the penalty kick")


def _not_a_good_one(case: Case, number: int) -> Mention | None:
    """ "PENALTY SAVED! It's not a good one from Smith": whose kick it was."""
    entry, tokens = case.entries[number], case.doc.tokens
    people = [m for m in case.between(entry.body, entry.last) if m.type == "PLAYER" and m.value]
    return next((m for m in people if tokens[m.first - 1].word == "from" and tokens[m.first - 2].word in HIS_KICK), None)


def _only_man(case: Case, number: int) -> Mention | None:
    """The one man whom an entry names, on a line of his own: "Missed penalty", below it "Smith"."""
    entry = case.entries[number]
    people = [m for m in case.between(entry.body, entry.last) if m.type == "PLAYER" and m.value]
    lines = {(m.first, m.last) for m in people} & set(case.doc.blocks)
    return people[0] if len(people) == 1 and lines and people[0].value[0] not in case.keepers else None


def _as_told(case: Case, shot: Told) -> Told:
    """A kick as an attempt of its entry is told: "SAVED! Magnificent from Smith to keep out Jones's penalty"."""
    roles, outcome = dict(shot.claim.roles), shot.tags.get("outcome")
    taker = roles.pop("shooter", None) or (_other(case, shot.entry, roles["by"]) if "by" in roles else None)
    outcome = "saved" if outcome == "blocked" else outcome or "missed"
    claim = replace(shot.claim, roles=roles | ({"taker": taker} if taker is not None else {}), tags={"outcome": outcome})
    return Told(claim, shot.sentence, shot.block, entry=shot.entry)


def _nobodys(case: Case, number: int, order: list[int]) -> Told | None:
    """A kick of which an entry says only how it ended: "MISSED! Hit the bar and over"; the next may name who took it."""
    text = words_of(case, number)
    entry = case.entries[number]
    outcome = next((outcome for outcome, pattern in OUTCOMES if pattern.search(text)), None)
    if outcome in (None, "scored") or not _ENDS_KICK.search(text) or case.between(entry.body, entry.last):
        return None
    behind = order[order.index(number) + 1 : order.index(number) + 2]
    people = [
        m for n in behind for m in case.between(case.entries[n].body, case.entries[n].last) if m.type == "PLAYER" and m.value
    ]
    alone = len(people) == 1 and not any(t.entry in behind for t in case.active("goal", "chance", "card", "substitution"))
    short = alone and case.entries[behind[0]].last - case.entries[behind[0]].body <= _ANSWER
    sentence = case.sentence_of(entry.body)
    start, end = span_of(case, sentence)
    roles = {"taker": people[0]} if short else {}
    claim = claim_of("penalty", "penalty.live_kick", roles, {"outcome": outcome}, start, end, entry.body)
    return Told(claim, sentence, case.block_of(entry.body), entry=number)


_ANSWER = 12  # tokens of an entry that answers who it was


_RETAKE = pack.pattern(
    r"\b(?:re-?tak(?:e|en|ing)|(?:take|takes|taken|go|goes) (?:it |the kick |the penalty )?again|second go|another go|do it again)\b"
)
_SPOT_KICK = pack.pattern(r"\b(?:pen(?:alty)?|spot|kick|keeper|line|encroach\w*)\b")


def _retaken(case: Case, order: list[int]) -> None:
    """A kick that is to be retaken was none, told in the same entry or in one just before: what counts is told behind it."""
    for place, number in enumerate(order):
        text = words_of(case, number)
        if not (_RETAKE.search(text) and _SPOT_KICK.search(text)):
            continue
        own = [t for t in case.active("penalty", "chance", "goal") if t.entry == number and t.tags.get("stage") != "award"]
        given = {t.entry for t in case.active("penalty") if t.tags.get("stage") == "award"}
        before = [n for n in order[max(0, place - 2) : place] if time_of(case, number) - time_of(case, n) <= _AGAIN]
        after = [n for n in before if n not in given and any(order.index(at) < order.index(n) for at in given if at >= 0)]
        near = [t for t in case.active("penalty", "chance") if t.entry in after and t.tags.get("stage") != "award"]
        for told in own or near:
            case.drop(told, "live", "a kick that is taken again")
            case.facts.setdefault("retaken", set()).update((told.entry, number))


_AGAIN = 3  # minutes in which a kick is ordered to be retaken


_ENDS_KICK = scene.pattern(
    r"^\W*(?:[^.!?]{0,40}\b(?:to take|takes|steps up|stepping up|v|vs)\b[^.!?]{0,30}[.!?]+\W*)?(?:and |but |it's |he's |she's )?{kick_ends}\b"
)
_KICKS = pack.pattern(
    r"\bpen(?:alt\w+)?\b|\bspot\b|\b(?:takes|took|takes on) it\b|\bsteps? up\b|\brun[ -]?up\b|\bruns up\b|\b(?:twelve|12) yards\b|\btaken by\b"
    r"|\b(?:dives|dived|goes|went|guesse[sd]|down) (?:\w+ )?(?:to )?(?:his|her|the) (?:left|right|the wrong way|way)\b|\bdown the middle\b"
)


def _of_kick(case: Case, number: int, shots: list[Told]) -> bool:
    """Whether an entry right behind an award tells of its kick in the words of a save or a miss."""
    entry = case.entries[number]
    head = case.doc.heads.get(entry.first)
    words = case.doc.tokens[entry.first : entry.body] if head and head[0].time is None and not head[0].writer else ()
    shout = " ".join(token.word for token in words if token.word.isalpha())
    text = f"{shout}! {words_of(case, number)}" if shout else words_of(case, number)  # "SAVED! 59 mins. ..."
    if (opens := next(iter(case.between(entry.body, entry.body + 1)), None)) is not None and opens.type in ("PLAYER", "KEEPER"):
        text = words_of(case, number)[opens.end - case.doc.tokens[entry.body].start :].lstrip()  # "JONES SAVES IT!"
    return bool(shots) and all(t.kind == "chance" for t in shots) and bool(_ENDS_KICK.search(text) and _KICKS.search(text))
