"""Template lines: the fields behind an entry's head ("Scorer: Smith. Provider: Jones.") fill in what its claim lacks."""

from __future__ import annotations

from functools import cache
from typing import Any

from ... import lexicon
from ...model import Mention
from ...record import replace
from ..case import Case, Told

# Which kinds of claim have a role, the one that a field most likely belongs to first.
_KINDS: dict[str, tuple[str, ...]] = {
    "scorer": ("goal", "disallowed_goal"),
    "assist": ("goal", "chance"),
    "by": ("chance", "penalty"),
    "won_by": ("penalty",),
    "conceded_by": ("penalty",),
    "taker": ("penalty",),
    "shooter": ("chance",),
    "player": ("card",),
    "player_in": ("substitution",),
    "player_out": ("substitution",),
}
_BEFORE = frozenset(". , ; : ( ) [ ] | - / ! •".split())
_BEHIND = frozenset(": = -".split())


@cache
def _labels() -> dict[tuple[str, ...], str]:
    return {tuple(words.split()): role for words, role in lexicon.table("live_labels.txt").items()}


def run(case: Case, entry: Any, told: list[Told]) -> bool:
    """Read the fields of one entry; returns whether a claim has changed."""
    changed = False
    for role, mention in _fields(case, entry):
        open_ = [t for t in told if not t.dropped and t.kind in _KINDS[role]]
        if (
            any(t.claim.roles.get(role) is not None and t.claim.roles[role].first == mention.first for t in open_)
            and len(open_) == 1
        ):
            continue
        if role in ("player_in", "player_out") and any(t.tags.get("items", 1) > 1 for t in open_):
            continue  # "In: Smith, Jones. Out: Hale, Roe": lists pair in order
        target = next(
            (
                t
                for kind in _KINDS[role]
                for t in open_
                if t.kind == kind and role not in t.claim.roles and _others(t, mention) and not _bare(t, role)
            ),
            None,
        )
        if target is None:
            continue
        for t in told:  # what was read of the field alone
            if (
                t is not target
                and not t.dropped
                and t.claim.roles
                and all(m.first == mention.first for m in t.claim.roles.values())
            ):
                case.drop(t, "live", "a field of the entry")
        target.claim = replace(target.claim, roles={**target.claim.roles, role: mention})
        changed = True
    return changed


def _others(told: Told, mention: Mention) -> bool:
    return all(m.first != mention.first for m in told.claim.roles.values())


def _bare(told: Told, role: str) -> bool:
    """Whether a claim names nobody, where the field needs one who acts."""
    return role in ("assist", "by") and not told.claim.roles


def _fields(case: Case, entry: Any) -> list[tuple[str, Mention]]:
    """The labels of an entry with the names behind them."""
    tokens = case.doc.tokens
    people = {m.first: m for m in case.between(entry.body, entry.last) if m.type in ("PLAYER", "KEEPER") and m.value}
    out = []
    for first in people:
        at = first - 1
        if at <= entry.body or tokens[at].word not in _BEHIND:
            continue
        for size in (3, 2, 1):
            start = at - size
            if start < entry.body:
                continue
            role = _labels().get(tuple(token.word for token in tokens[start:at]))
            if role and (start == entry.body or tokens[start - 1].word in _BEFORE):
                out.append((role, people[first]))
                break
    return out
