"""Sides by the frame of a sentence: what might have been, and who is the next of a team to do what the man before did."""

from __future__ import annotations

from ... import pack
from ...model import Mention
from ..case import Case, Told
from ..people.people import who
from .acting import Acts
from .ties import ACTOR, Ties

_IF = frozenset("had if were but".split())
_WOULD = pack.pattern(
    r"(?:\w+ ){0,2}?(?:could|would|might|may|should)(?:n't| not)? (?:\w+ )?have\b|(?:\w+ ){0,2}?(?:would|might) be\b"
)


def supposed(case: Case, told: Told, acts: Acts) -> bool:
    """Whether a team's luck, behind a claim, hung on what is claimed: "had Hale's shot gone in, Leeds could have won"."""
    tokens = case.doc.tokens
    first, last = case.doc.sentences[told.sentence]
    if not acts.token or not _IF & {token.word for token in tokens[first:last] if token.start < told.claim.end}:
        return False
    return bool(_WOULD.match(" ".join(token.word for token in tokens[acts.token : last])))


def another(case: Case, ties: Ties) -> None:
    """ "Hale shot over. Ross was the next to go close for Leeds", "Leeds's next chance fell to Ross": Hale is of Leeds as well."""
    deeds = [told for told in case.active("goal", "chance", "card", "substitution") if not told.tags.get("own_goal")]
    tokens = case.doc.tokens
    for number, (first, last) in enumerate(case.doc.sentences):
        said = {token.word for token in tokens[first:last]}
        for m in case.in_sentence(number) if said & _NEXT else ():
            if m.type not in ("TEAM", "SIDE"):
                continue
            behind = {token.word for token in tokens[m.last : min(last, m.last + 3)]} if tokens[m.last].word == "'s" else set()
            if tokens[m.first - 1].word == "for":  # ... behind what he does
                here = [told for told in deeds if told.sentence == number and told.claim.start <= m.end]
            elif behind & _NEXT or tokens[m.first - 2].word in _NEXT:  # ... before it
                here = [told for told in deeds if told.sentence == number and told.claim.end > m.end][:1]
            else:
                continue
            one = here[-1] if here else None
            before = [told for told in deeds if one and number - 1 <= told.sentence and told.claim.start < one.claim.start]
            before = [told for told in before if one and (told.kind == one.kind or {told.kind, one.kind} <= _SHOTS)]
            if one and before and before[-1].sentence <= number and _goes_on(case, before[-1], m, last):
                a, b = (who(told, ACTOR[told.kind], "player_out") for told in (before[-1], one))
                ties.beside(a, b, "another")


def _goes_on(case: Case, before: Told, team: Mention, last: int) -> bool:
    """Whether the word that says so stands between the first deed and a few words behind the team, with no "but" before it."""
    end = min(last, team.last + 3)
    words = [
        token.word for token in case.doc.tokens[case.doc.sentences[before.sentence][0] : end] if token.start >= before.claim.end
    ][-_LONG:]
    return bool(_NEXT & {*words}) and not _TURNS & {*words}


_LONG = 40  # tokens
_TURNS = frozenset(("while", "but", "although", "though", "whereas"))
_SHOTS = frozenset(("goal", "chance"))
_NEXT = frozenset("next another also again second third too likewise further followed".split())
