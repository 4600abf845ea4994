"""Who made a goal of a live text, where no rule has read it: the one team-mate who acts in its entry, or whom a later one names."""

from __future__ import annotations

import re

from ...lexicon import scene
from ...model import Mention
from ...record import replace
from ..case import Case, Told
from .entries import words_of
from .scorer import ERRS, LEADS, SPOT, may_play
from .shots import OWN_SHOT, REBOUND
from .track import Step


def maker(case: Case, step: Step, told: list[Told], scorer: str | None, own: bool) -> None:
    """The one team-mate who acts in a goal's entry before the scorer has made it."""
    kept = [t for t in told if not t.dropped and t.people.get("scorer") == scorer]
    if kept and (given := case.facts.get("made_by", {}).get(step.entry)) is not None:
        _give(kept[0], given)
        return
    if own or not scorer or not kept or any(t.people.get("assist") for t in kept):
        return
    text = " ".join(words_of(case, n) for n in sorted(step.entries))
    if SPOT.search(text) or any(t.entry in step.entries and t.people.get("shooter") != scorer for t in case.active("chance")):
        return
    tokens = case.doc.tokens
    found: dict[str, Mention] = {}
    feeds: list[str] = []  # who plays the ball, by the words behind the name
    for number in step.entries:
        entry = case.entries[number]
        inside = [m for m in case.between(entry.body, entry.last) if m.type in ("PLAYER", "KEEPER") and m.value]
        for place, m in enumerate(inside):
            if m.type != "PLAYER" or m.value[0] == scorer or m.value[0] in case.keepers or _asked(case, m):
                continue
            before = tokens[m.first - 1].word if m.first else ""
            lead = case.doc.work[max(tokens[entry.body].start, m.start - _LEAD) : m.start].lower()
            gives = bool(_BALL_FROM.search(lead))  # "Pass from Jones", "a nod-on by big Jones"
            if before == "of" and not gives:
                continue  # "the freedom of Smith's wing"
            if REBOUND.search(text) and OWN_SHOT.match(case.doc.work[m.end : m.end + _LEAD].lower()):
                continue  # "Smith's first shot comes back and Jones buries the rebound"
            before = "" if gives else before
            behind = [token.word for token in tokens[m.last : m.last + 4]]
            if behind[:1] in (["'s"], ["'"]) and _GIVEN & {*behind[1:]}:
                before = ""  # "comes for Smith's free-kick"
            after = " ".join(behind)
            if may_play(case, m.value[0], step.side) and before not in _BEATEN and not ERRS.match(after):
                found.setdefault(m.value[0], m)
                stop = inside[place + 1].first if place + 1 < len(inside) else entry.last
                if gives or LEADS.search(" ".join(token.word for token in tokens[m.last : min(stop, m.last + _NEAR)])):
                    feeds.append(m.value[0])
                if (
                    m.last + 1 < len(tokens)
                    and behind[:1] == ["to"]
                    and stop == m.last + 1
                    and _means(inside[place + 1], scorer)
                ):
                    _give(kept[0], m)
                    return  # "Jones to Smith"
    if step.entry in case.facts.get("credited", {}):  # whom the entry took for the scorer has not made the goal
        found = {name: m for name, m in found.items() if name in feeds}
    if len(found) > 1 and feeds:
        found = {name: m for name, m in found.items() if name == feeds[-1]}  # "Hale's flick, Jones's lay-off and ..."
    if len(found) == 1:
        ((name, mention),) = found.items()
        if (
            case.person_team.get(name) == step.side
            or name in feeds
            or re.search(
                r"\b(?:pass|cross|corner|ball|feeds?|finds?|squares?|sets? up|rolls?|plays?|free kick|delivery|through|slips?|slipped|whips?|lays?|laid|pulls? it back|flick|assist\w*|from|work)\b",
                text,
            )
            or _GIVEN & {*re.findall(r"[a-z-]+", text)}
        ):
            _give(kept[0], mention)


def _asked(case: Case, m: Mention) -> bool:
    """Whether a man stands in a question: "Or was it Smith? No, it is Jones's"."""
    _, last = case.doc.sentences[case.sentence_of(m.first)]
    return case.doc.tokens[last - 1].word == "?"


def _means(m: Mention, person: str) -> bool:
    return bool(m.value) and m.value[0] == person


_LEAD = 40  # characters beside a name
_BALL_FROM = scene.pattern(
    r"(?:{ball_for_others}|{given_on})(?: (?:in|over|across|back|forward))? (?:from|by|of) (?:(?:the|big|little|young) (?:\w+ ){0,2})?$"
)
_NEAR = 8  # tokens behind a name that tell what he does


def _give(told: Told, mention: Mention) -> None:
    told.claim = replace(told.claim, roles={**told.claim.roles, "assist": mention})
    told.people["assist"] = mention.value[0]


_GIVEN = frozenset(
    "free-kick pass cross corner ball delivery kick assist feed flick through throw centre setup layoff back pull-back pullback cut-back cutback "
    "lay-off knock-down knockdown header through-ball flick-on throw-in cross-field set-piece backheel".split()
)
_BEATEN = frozenset("past beyond beat beats beating over before from for against replaced off with on".split())
