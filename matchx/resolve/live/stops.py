"""Who stopped a shot, where the words may mean either: "a great block from Smith", "Blocked by the defender Smith"."""

from __future__ import annotations

import re

from ... import pack
from ...model import Mention
from ...record import replace
from ..case import Case, Told


def run(case: Case, told: list[Told]) -> None:
    """ "A great block from Smith!": he who stopped a shot, of which another claim may tell; "save from Smith" may be either."""
    shots = [t for t in told if t.kind == "chance" and not t.dropped]
    for t in shots:
        by = t.claim.roles.get("by")
        others = [m for role, m in t.claim.roles.items() if role != "by" and not m.type.startswith("PRONOUN")]
        if by is not None and not others and _ANOTHER.search(case.doc.work[by.end : t.claim.end].lower()):
            t.claim = replace(t.claim, roles={"shooter": by})  # "Smith shoots, but a defender makes the block"
        shooter = t.claim.roles.get("shooter")
        if not t.tags.get("perhaps_by") or shooter is None or "by" in t.claim.roles:
            continue
        if _DENIED.search(case.doc.work[t.claim.start : shooter.start].lower()):
            if (keeper := cried(case, t.entry, t.sentence)) is not None:  # "Smith! What a stop to deny Jones."
                t.claim = replace(t.claim, roles={**t.claim.roles, "by": keeper})
            continue
        behind = case.doc.work[shooter.end : shooter.end + 1]
        if behind == "'":
            continue  # "a stop from Smith's free-kick"
        words = case.doc.work[t.claim.start : t.claim.end].lower()
        if any(other is not t and "shooter" in other.claim.roles for other in shots):
            case.drop(t, "live", "told more plainly beside it")
        elif re.search(r"\b(?:block|tackle|challenge|interception)\b", words):
            t.claim = replace(t.claim, roles={"by": shooter}, tags={**t.tags, "outcome": "blocked"})
        elif (
            STOPS.match(case.doc.work[shooter.end : shooter.end + 20])
            or shooter.type == "KEEPER"
            or shooter.value is not None
            and shooter.value[0] in case.keepers
            or shooter.traits.get("det") == "our"
            or re.search(r"\b(?:stop|our)\b", words)
            or not _shoots(case, shooter)
        ):
            t.claim = replace(t.claim, roles={"by": shooter})


def _shoots(case: Case, man: Mention) -> bool:
    """Whether anything else tells that a man shoots; "a save from Smith" alone is the deed of one who never does."""
    return any(
        m.value == man.value and m.first != man.first
        for t in case.active("goal", "chance", "penalty", "disallowed_goal")
        for role, m in t.claim.roles.items()
        if role in ("scorer", "shooter", "taker")
    )


STOPS = pack.pattern(
    r"^ (?:then |just )?(?:stops|stopped|denie[sd]|keeps|kept|prevents|prevented|saves|preserves|spares|thwarts|foils|ensures)\b"
)
_DENIED = pack.pattern(r"\b(?:deny|denying|keep out|keeping out|thwart\w*|foil\w*|frustrat\w+|repel\w*)\s*$")
_ANOTHER = pack.pattern(r"\bbut (?:a|an|the|another|one of|his|her) (?!shot|header|effort|strike|drive|attempt)")


def cried(case: Case, number: int, sentence: int) -> Mention | None:
    """The man whose name alone is cried before a sentence of an entry: "Smith!! Off the line!"."""
    if sentence <= case.sentence_of(case.entries[number].body):
        return None
    first, last = case.doc.sentences[sentence - 1]
    first = max(first, case.entries[number].body)
    inside = [m for m in case.between(first, last) if m.type in ("PLAYER", "KEEPER") and m.value]
    rest = [
        t
        for i, t in enumerate(case.doc.tokens[first:last], first)
        if t.word.isalpha() and not any(m.first <= i < m.last for m in inside)
    ]
    return inside[0] if len(inside) == 1 and not rest else None


def stopper(case: Case, sentence: int) -> Mention | None:
    """Who stopped a shot, in a sentence that tells no more: "Blocked by the defender Smith."."""
    first, last = case.doc.sentences[sentence]
    words = [token.word for token in case.doc.tokens[first:last]]
    inside = [m for m in case.in_sentence(sentence) if m.type in ("PLAYER", "KEEPER") and m.value]
    if len(inside) != 1 or not (
        _STOPPED.match(" ".join(words)) or _HAILED.fullmatch(" ".join(words[: inside[0].first - first]))
    ):
        return None
    return inside[0] if all(not word[0].isalnum() for word in words[inside[0].last - first :]) else None


_HAILED = pack.pattern(r"\W*(?:[\w-]+ ){0,3}?(?:save|stop|block) ,")  # "SAVE, Smith!"
_STOPPED = pack.pattern(
    r"^\W*(?:blocked|saved|stopped|cleared|held|(?:an? |what an? )?(?:[\w-]+ )?(?:save|stop|block)) by (?!(?:the )?(?:bar|post|frame)\b)"
)
