"""Kicks from the spot in a live text: who took each, what became of it, and in a shoot-out for which side."""

from __future__ import annotations

import re

from ... import pack
from ...lexicon import scene
from ...model import Claim, Mention
from ...record import replace
from ..case import AWAY, HOME, Case, Told
from .entries import chronological, time_of, words_of
from .scorer import announced
from .track import Track

_OUTCOMES = (
    ("saved", scene.pattern("{kick_saved}")),
    ("woodwork", scene.pattern("{kick_woodwork}")),
    ("off_target", scene.pattern("{kick_off_target}")),
    ("missed", scene.pattern("{kick_missed}")),
    ("scored", scene.pattern("{kick_scored}")),
)
_NOT_TAKER = frozenset("by from past beats beat to deny denies".split())


def penalties(case: Case) -> None:
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
        if told_in is not None:
            for t in [t for t in shots if t.entry == told_in]:
                case.drop(t, "live", "the penalty kick")
            shots, near = [], [near[0], told_in]
        if shots:
            continue
        for number in near[1:]:
            text = words_of(case, number)
            if not re.search(
                r"steps? up|penalty|\bspot\b|\b(?:took it|takes\b|vs?\b\.? |guess\w+|to take)|save[sd]?\b|kick was|over the|wide|post|bar\b|miss",
                text,
            ) or re.search(r"overturned|no penalty|cancelled|taken back", text):
                continue
            kick = read_kick(case, number)
            if kick is None:
                continue
            outcome = kick.tags["outcome"]
            tags = {"stage": "kick", "outcome": "off_target" if outcome == "missed" else outcome}
            roles = dict(kick.claim.roles)
            if outcome == "saved" and roles["taker"].value and roles["taker"].value[0] in case.keepers:  # "Jones saves it!"
                roles = {"by": roles["taker"], **{role: m for role, m in award.claim.roles.items() if role == "team"}}
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


def _keeper(case: Case, number: int, taker: Mention) -> Mention | None:
    """Who saved a kick: the one other man of its entry, where he is known to keep goal or is named for it."""
    entry, tokens = case.entries[number], case.doc.tokens
    others = [m for m in case.between(entry.body, entry.last) if m.type in ("PLAYER", "KEEPER") and m.value]
    others = [m for m in others if m.value[0] != taker.value[0]]
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
    return next((m for m in people if tokens[m.first - 1].word == "from" and tokens[m.first - 2].word in _HIS_KICK), None)


def _only_man(case: Case, number: int) -> Mention | None:
    """The one man whom an entry names, on a line of his own: "Missed penalty", below it "Smith"."""
    entry = case.entries[number]
    people = [m for m in case.between(entry.body, entry.last) if m.type == "PLAYER" and m.value]
    lines = {(m.first, m.last) for m in people} & set(case.doc.blocks)
    return people[0] if len(people) == 1 and lines and people[0].value[0] not in case.keepers else None


_RETAKE = pack.pattern(
    r"\b(?:re-?tak(?:e|en|ing)|(?:take|takes|taken|go|goes) (?:it |the kick |the penalty )?again|second go|another go|do it again)\b"
)
_SPOT_KICK = pack.pattern(r"\b(?:pen(?:alty)?|spot|kick|keeper|line|encroach\w*)\b")


def _retaken(case: Case, order: list[int]) -> None:
    """A kick that is to be retaken was none: what counts is told in an entry behind it."""
    for number in order:
        text = words_of(case, number)
        if not (_RETAKE.search(text) and _SPOT_KICK.search(text)):
            continue
        for told in case.active("penalty", "chance", "goal"):
            if told.entry == number and told.tags.get("stage") != "award":
                case.drop(told, "live", "a kick that is taken again")


_ENDS_KICK = scene.pattern(
    r"^\W*(?:[^.!?]{0,40}\b(?:to take|takes|steps up|stepping up|v|vs)\b[^.!?]{0,30}[.!?]+\W*)?(?:and |but |it's |he's |she's )?{kick_ends}\b"
)
_KICKS = pack.pattern(
    r"\bpen(?:alt\w+)?\b|\bspot\b|\b(?:takes|took|takes on) it\b|\bsteps? up\b|\brun[ -]?up\b|\bruns up\b|\b(?:twelve|12) yards\b|\btaken by\b"
    r"|\b(?:dives|dived|goes|went|guesse[sd]|down) (?:\w+ )?(?:to )?(?:his|her|the) (?:left|right|the wrong way|way)\b|\bdown the middle\b"
)


def _of_kick(case: Case, number: int, shots: list[Told]) -> bool:
    """Whether an entry right behind an award tells of its kick in the words of a save or a miss."""
    text = words_of(case, number)
    return bool(shots) and all(t.kind == "chance" for t in shots) and bool(_ENDS_KICK.search(text) and _KICKS.search(text))


def run(case: Case, entries: list[int]) -> None:
    """Fill in the kicks that no rule has read, and the sides by turns. ``entries``: those of the shoot-out, in order."""
    blocks: list[tuple[int, int, int]] = []
    for number in entries:
        entry = case.entries[number]
        begin, end = case.block_of(entry.first), case.block_of(max(entry.first, entry.last - 1))
        found = [(first, last, number) for first, last in case.doc.blocks[begin : end + 1] if entry.first <= first < entry.last]
        blocks += found
    kicks: list[tuple[Told, tuple[int, int] | None]] = []
    score: tuple[int, int] | None = None
    for first, last, number in blocks:
        here = [
            t
            for sentence in range(case.sentence_of(first), case.sentence_of(last - 1) + 1)
            for t in case.told_in(sentence)
            if t.kind == "shootout_kick" and not t.dropped and first <= case.doc.sentences[t.sentence][0] < last
        ]
        if _FACTS.match(case.doc.work, case.doc.tokens[first].start):
            for t in here:
                case.drop(t, "shootout", "tells of no kick")
            continue
        before = score
        pair = next((m.value for m in case.between(first, last) if m.type == "SCORE" and m.value), None)
        score = pair or score
        grown = (pair[0] - (before or (0, 0))[0], pair[1] - (before or (0, 0))[1]) if pair else None
        counted = None if grown is None or sorted(grown) not in ([0, 0], [0, 1]) else sum(grown) == 1
        if counted is not None and len(here) > 1:  # "Smith. Saved! Jones, flinging himself to his right": one kick
            for t in [t for t in here if t.people.get("taker", t.claim.roles["taker"].value[0]) in case.keepers][
                : len(here) - 1
            ]:
                case.drop(t, "shootout", "he who keeps goal")
            here = [t for t in here if not t.dropped]
        if not here:
            made = _read(case, number, first, last, counted)
            if made is None:
                continue
            case.told.append(made)
            here = [made]
        if counted is not None and len(here) == 1 and counted != (here[0].tags.get("outcome") == "scored"):
            text = case.doc.work[case.doc.tokens[first].start : case.doc.tokens[last - 1].end].lower()
            outcome = "scored" if counted else next((o for o, pattern in _OUTCOMES[:-1] if pattern.search(text)), "missed")
            here[0].claim = replace(here[0].claim, tags={**here[0].claim.tags, "outcome": outcome})
        if not counted or len(here) != 1:
            grown = None
        kicks += [(told, grown) for told in here]
    _sides(case, kicks)
    if score and kicks:
        case.facts.setdefault("shootout", score)


def _read(case: Case, number: int, first: int, last: int, counted: bool | None = None) -> Told | None:
    tokens = case.doc.tokens
    entry = case.entries[number]
    start = max(first, entry.body) if first <= entry.body < last else first
    people = [m for m in case.between(start, last) if m.type in ("PLAYER", "KEEPER") and m.value]
    takers = [
        m
        for m in people
        if (tokens[m.first - 1].word not in _NOT_TAKER or tokens[m.first - 2].word in _HIS_KICK)
        and m.value[0] not in case.keepers
        and m.type != "KEEPER"
    ]
    named = [m for m in takers if _TAKES.search(_around(case, m, start, last))]
    takers = named or [
        m
        for m in takers
        if not _KEPT.search(before := _before(case, m, start))
        or _LABEL.fullmatch(before)
        or _STRIKES.match(case.doc.work, m.end)  # "Saved! Smith goes down the middle"
    ]
    if not people and (lone := _lone_name(case, start, last)) is not None:
        takers = [lone]
    opens = next((i for i in range(start, last) if tokens[i].word[0].isalnum()), start)
    if not takers and people and people[0].first == opens:
        takers = people[:1]  # the goalkeeper himself
    if not takers or last - first > 60:
        return None
    text = case.doc.work[tokens[start].start : tokens[last - 1].end].lower()
    if re.search(r"\b(?:win|wins|won|through to|first up|to take|next up|will take|up next|against)\b", text) and not re.search(
        r"scor|sav|miss|over|wide|net", text
    ):
        return None
    found = sorted((match.start(), outcome) for outcome, pattern in _OUTCOMES if (match := pattern.search(text)))
    if not found and counted is not None:
        found = [(0, "scored" if counted else "missed")]
    if not found:
        return None
    fails = [outcome for _, outcome in found if outcome != "scored"]
    fails = [outcome for outcome in fails if outcome != "missed"] or fails  # "❌ Smith (Leeds) saved"
    outcome = fails[0] if fails and (fails != ["off_target"] or found[0][1] == "missed") else found[0][1]
    claim = Claim(
        "shootout_kick",
        "shootout_kick.live_line",
        {"taker": takers[0]},
        {"outcome": outcome},
        tokens[start].start,
        tokens[last - 1].end,
        first,
        first + 1,
    )
    return Told(claim, case.sentence_of(start), case.block_of(first), entry=number)


_FACTS = pack.pattern(
    r"\W*(?:referee|ref|attendance|att|venue|(?:man|player|woman) of the match|motm|potm)\b\.? ?[:-]", pack.IGNORECASE
)
_HIS_KICK = frozenset("one kick penalty pen effort attempt spot-kick it miss".split())  # "not a good one from Smith"
_TAKES = scene.pattern(r"\b{takes_kick}\b")
_KEPT = pack.pattern(r"\b(?:saved?|save by|stopped|stop)\W+(?:by )?$")

_STRIKES = scene.pattern(r" {strikes_kick}\b")
_LABEL = pack.pattern(r"\W*pen(?:alty)?(?: kick)?,? (?:saved|stopped)\W*")  # "Penalty, saved - Smith"


def _before(case: Case, m: Mention, start: int) -> str:
    return case.doc.work[case.doc.tokens[start].start : m.start].lower()


def _around(case: Case, m: Mention, start: int, last: int) -> str:
    """The sentence that names a man, as far as its other names."""
    first, end = case.doc.sentences[case.sentence_of(m.first)]
    return case.doc.work[case.doc.tokens[max(first, start)].start : case.doc.tokens[min(end, last) - 1].end].lower()


_NO_NAME = frozenset(
    "goal goals saved save saves missed miss misses penalty penalties pens pen no yes what he she it over wide post bar score scores scored off in and "
    "but the a here now next up sudden death first second third fourth fifth kick shootout off".split()
)


_LONGEST = 60  # tokens of a mention


def _lone_name(case: Case, first: int, last: int) -> Mention | None:
    """A name that only stands where every word has a capital: "Cole scores. 2-2"."""
    tokens = case.doc.tokens
    near = case.between(max(0, first - _LONGEST), last)
    taken = {i for m in near for i in range(m.first, m.last)}
    for index in range(first, min(last, first + 6)):
        token = tokens[index]
        if token.capital and token.word.isalpha() and token.word not in _NO_NAME and index not in taken and len(token.word) > 2:
            following = tokens[index + 1].word if index + 1 < last else ""
            name = case.doc.name(token.start, token.end)
            if not name.isupper() and (
                re.fullmatch(
                    r"scores|nets|saved|misses|hits|puts|fires|slots|steps|sends|buries|converts|blazes|tucks|finds|rolls|smashes|chips|makes|has|is|-|:|,|\(",
                    following,
                )
            ):
                return Mention("PLAYER", token.start, token.end, index, index + 1, (name,), {}, token.start, token.end)
    return None


def read_kick(case: Case, number: int) -> Told | None:
    """The penalty kick that an entry behind an award tells of, in words that no rule reads."""
    entry = case.entries[number]
    for first, last in case.doc.blocks:
        if entry.first <= first < entry.last and (told := _read(case, number, first, last)) is not None:
            return told
    return None


def _sides(case: Case, kicks: list[tuple[Told, tuple[int, int] | None]]) -> None:
    """Kicks go by turns: who is known, and whose score grew, tell the side of all others."""
    votes = 0.0
    for turn, (told, grown) in enumerate(kicks):
        side = _side(case, told)
        if grown and told.tags.get("outcome") == "scored":
            side = HOME if grown[0] else AWAY
        if side is not None:
            votes += (1 if side == HOME else -1) * (1 if turn % 2 == 0 else -1)
    if abs(votes) < 1 or len(kicks) < 3:
        return
    before: int | None = None
    for turn, (told, grown) in enumerate(kicks):
        side = HOME if (votes > 0) == (turn % 2 == 0) else AWAY
        if counted := any(score for _, score in kicks):
            side = 1 - before if before is not None else side
        if counted and grown and told.tags.get("outcome") == "scored":
            side = HOME if grown[0] else AWAY  # the score that grows tells it, also where a kick is missing
        before = side
        mention: Mention | None = told.claim.roles.get("taker")
        told.claim = replace(told.claim, tags={**told.claim.tags, "side": side})
        if mention is not None and mention.value:
            case.settled.setdefault(mention.value[0], 2.0 if side == HOME else -2.0)


def _side(case: Case, told: Told) -> int | None:
    mention = told.claim.roles.get("taker")
    person = mention.value[0] if mention is not None and mention.value else None
    value = case.settled.get(person, 0.0) if person else 0.0
    return HOME if value > 0.5 else AWAY if value < -0.5 else None
