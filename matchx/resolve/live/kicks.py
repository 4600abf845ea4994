"""The kicks of a shoot-out in a live text: who took each, what became of it, and for which side; and how one kick is read."""

from __future__ import annotations

import re

from ... import pack
from ...lexicon import scene
from ...model import Claim, Mention
from ...record import replace
from ..case import AWAY, HOME, Case, Told

OUTCOMES = (
    ("saved", scene.pattern("{kick_saved}")),
    ("woodwork", scene.pattern("{kick_woodwork}")),
    ("off_target", scene.pattern("{kick_off_target}")),
    ("missed", scene.pattern("{kick_missed}")),
    ("scored", scene.pattern("{kick_scored}")),
)
_NOT_TAKER = frozenset("by from past beats beat to deny denies".split())


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
        ended = case.entries[number].phase == "full_time"  # "FT: Leeds 2-2 Hull (3-1 on pens)"
        told_so = [m for m in case.between(first, last) if m.type == "SCORE" and m.value]
        pair = next((m.value for m in told_so if not ended or m.traits.get("penalties")), None)
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
            outcome = "scored" if counted else next((o for o, pattern in OUTCOMES[:-1] if pattern.search(text)), "missed")
            here[0].claim = replace(here[0].claim, tags={**here[0].claim.tags, "outcome": outcome})
        if not counted or len(here) != 1:
            grown = None
        kicks += [(told, grown) for told in here]
    for told in case.active("chance"):
        if told.entry in entries:
            case.drop(told, "shootout", "the kick is told already")
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
        if (tokens[m.first - 1].word not in _NOT_TAKER or tokens[m.first - 2].word in HIS_KICK)
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
        or case.doc.work.startswith("'s ", m.end)  # "Saved! Smith's was too close to Jones"
    ]
    if not people and (lone := _lone_name(case, start, last)) is not None:
        takers = [lone]
    opens = next((i for i in range(start, last) if tokens[i].word[0].isalnum()), start)
    if not takers and people and people[0].first == opens:
        takers = people[:1]  # the goalkeeper himself
    text = case.doc.work[tokens[start].start : tokens[last - 1].end].lower()
    nobody = _NOBODY.match(text)  # "them ✅ 1-1", "them ❌ saved by Smith"
    takers = [] if nobody else takers
    if not (takers or nobody) or last - first > 60:
        return None
    if re.search(r"\b(?:win|wins|won|through to|first up|to take|next up|will take|up next|against)\b", text) and not re.search(
        r"scor|sav|miss|over|wide|net|post|bar\b|frame|upright|woodwork|sends|into", text
    ):
        return None
    found = sorted((match.start(), outcome) for outcome, pattern in OUTCOMES if (match := pattern.search(text)))
    if not found and counted is not None:
        found = [(0, "scored" if counted else "missed")]
    if not found:
        return None
    fails = [outcome for _, outcome in found if outcome != "scored"]
    fails = [outcome for outcome in fails if outcome != "missed"] or fails  # "❌ Smith (Leeds) saved"
    outcome = fails[0] if fails and (fails != ["off_target"] or found[0][1] == "missed") else found[0][1]
    others = [m for m in people if outcome == "saved" and m not in takers[:1]]
    keeper = next((m for m in others if not takers or m.value[0] in case.keepers or tokens[m.first - 1].word == "by"), None)
    roles = {"by": keeper} if keeper is not None else {}
    claim = Claim(
        "shootout_kick",
        "shootout_kick.live_line",
        roles | ({"taker": takers[0]} if takers else {}),
        {"outcome": outcome} | ({"ours": bool(nobody["ours"])} if nobody else {}),
        tokens[start].start,
        tokens[last - 1].end,
        first,
        first + 1,
    )
    return Told(claim, case.sentence_of(start), case.block_of(first), entry=number)


_FACTS = pack.pattern(
    r"\W*(?:referee|ref|attendance|att|venue|(?:man|player|woman) of the match|motm|potm)\b\.? ?[:-]", pack.IGNORECASE
)
_NOBODY = pack.pattern(
    r"\W*(?:(?P<ours>us|ours|we)|them|they|theirs|their (?:\w+ )?(?:kick|pen|one|lad|keeper|captain|number \d+))\b"
)
HIS_KICK = frozenset("one kick penalty pen effort attempt spot-kick it miss".split())  # "not a good one from Smith"
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
    own: int | None = case.facts.get("own_side")
    if "ours" in told.tags and own is not None:
        return own if told.tags["ours"] else 1 - own
    mention = told.claim.roles.get("taker")
    person = mention.value[0] if mention is not None and mention.value else None
    value = case.settled.get(person, 0.0) if person else 0.0
    return HOME if value > 0.5 else AWAY if value < -0.5 else None
