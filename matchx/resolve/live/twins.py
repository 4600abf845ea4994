"""Claims of one entry that tell of one thing: loose words beside plain ones, a near miss beside what it was."""

from __future__ import annotations

from itertools import pairwise

from ... import pack
from ...model import Mention
from ...record import replace
from ..case import Case, Told

SHOTS = ("goal", "chance", "penalty", "disallowed_goal", "shootout_kick")


def run(case: Case, told: list[Told]) -> None:
    """Settle what an entry tells twice."""
    _weak(case, told)
    _near_misses(case, told)


def _weak(case: Case, told: list[Told]) -> None:
    """A claim of loose words counts in a live entry where no plain one tells of the same man or in the same words."""
    plain = [t for t in told if not t.dropped and not t.tags.get("live") and not (t.kind == "card" and t.tags.get("anonymous"))]
    kept: list[Told] = []
    for t in sorted(
        (t for t in told if t.tags.get("live") and not t.dropped), key=lambda t: (-len(t.claim.roles), t.claim.start)
    ):
        rivals = plain + kept
        if t.tags.get("unnamed") and any(m.type in ("PLAYER", "KEEPER") for m in _inside(case, t)):
            case.drop(t, "live", "the entry names the men")
            continue
        group = SHOTS if t.kind in SHOTS else (t.kind,)
        own = {m.first for m in t.claim.roles.values()}
        if any(
            r.kind in group
            and r.sentence == t.sentence
            and (
                r.claim.start < t.claim.end
                and t.claim.start < r.claim.end
                and (r.claim.rule, r.claim.start, r.claim.end) != (t.claim.rule, t.claim.start, t.claim.end)  # lists pair
                or own & {m.first for role, m in r.claim.roles.items() if role != "assist"}
            )
            for r in rivals
        ):
            case.drop(t, "live", "told more plainly beside it")
            for r in rivals if t.claim.rule == "chance.live_keeper_keeps" else ():  # "a rasper from Smith, keeper tips it over"
                if r.kind == "chance" and r.sentence == t.sentence and r.tags.get("outcome") == "off_target":
                    r.claim = replace(r.claim, tags={**r.tags, "outcome": "saved"})
        elif t.kind == "card" and any(r.kind == "card" and abs(r.sentence - t.sentence) <= 1 for r in plain):
            case.drop(t, "live", "the card goes to another man")
        else:
            kept.append(t)


_ONCE_MORE = pack.pattern(r"\b(?:again|twice|both|rebound|then|also|second time|once more|follow[ -]?up)\b")
_NEAR = pack.pattern(r"\b(?:inches (?:away|from)|close|a whisker|so near|nearly|almost|unlucky|desperately)\b")


def _near_misses(case: Case, told: list[Told]) -> None:
    """ "Smith is inches away. His shot thuds against the post": one attempt, told of in the second sentence."""
    shots = sorted((t for t in told if t.kind == "chance" and not t.dropped), key=lambda t: t.claim.start)
    for a, b in pairwise(shots):
        same = a.people.get("shooter") and a.people.get("shooter") == b.people.get("shooter")
        alike = same and a.tags.get("outcome") == b.tags.get("outcome") == "woodwork"
        if alike and not _ONCE_MORE.search(case.doc.work[a.claim.start : b.claim.end].lower()):
            case.drop(b, "live", "told again in the entry")
        elif same and b.sentence == a.sentence + 1 and a.tags.get("outcome") != b.tags.get("outcome"):
            if _NEAR.search(case.doc.work[a.claim.start : a.claim.end].lower()):
                case.drop(a, "live", "told more plainly behind it")


def _inside(case: Case, told: Told) -> list[Mention]:
    """The mentions of a claim's entry."""
    return case.between(case.entries[told.entry].body, case.entries[told.entry].last) if told.entry >= 0 else []
