"""Pass 3c, other matches of a round-up: what is told of two teams that do not play here, in their own clause or sentences."""

from __future__ import annotations

from collections.abc import Sequence

from ... import pack
from ...model import Mention
from ..case import Case, Told
from ..sides.teams import latent, side_of

_DONE_FOR = frozenset(("membership.tried_for_team", "membership.listed_for_team"))
_REACH = 30  # tokens of a relative clause
_PERSONS = frozenset(("PLAYER", "KEEPER"))
_RELATIVE = frozenset(("who", "which", "whose"))


def run(case: Case) -> None:
    """Drop what belongs to the match of two other teams, when both of this one's are known."""
    if case.live or len(case.keys) < 2:
        return
    _drop(case, [told for told in case.told if told.tags.get("sheet") and _stranger(case, told.claim.roles["team"])])
    for told in case.of_kind("membership"):  # "Hale had scored for Bury", who do not play here
        team = told.claim.roles.get("team")
        if told.tags.get("same") and team is not None and told.claim.rule in _DONE_FOR and _stranger(case, team):
            _drop(case, [one for one in case.told_in(told.sentence) if told.people.get("a") in one.people.values()])
    _drop(case, _in_another_town(case))
    elsewhere: set[str] = set()  # who is named only where other teams play
    on = -1
    for number in range(len(case.doc.sentences)):
        inside = case.in_sentence(number)
        block = case.block_of(case.doc.sentences[number][0])
        strangers = [m for m in inside if _stranger(case, m)]
        ours = [m for m in inside if m.type in ("TEAM", "SIDE", "PRONOUN_THEY") and m not in strangers]
        people = {case.named[m.first] for m in inside if m.type in _PERSONS and m.first in case.named}
        if len(strangers) > 1 and not ours and _result(inside):
            on = block
            elsewhere |= people
            _drop(case, case.told_in(number))
        elif on == block and not ours and people and (strangers or not _known(case, people, number) - elsewhere):
            elsewhere |= people
            _drop(case, case.told_in(number))
        else:
            on = -1
            for stranger in strangers:
                _drop(case, _relative(case, stranger, number))


def _stranger(case: Case, mention: Mention) -> bool:
    """Whether a team is none of the two, by no name."""
    if mention.type != "TEAM" or side_of(case, mention) is not None or latent(case, mention) is not None:
        return False
    return not mention.traits.get("nickname") and not any(own & set(mention.value or ()) for own in case.keys)


def _result(inside: Sequence[Mention]) -> bool:
    return any(m.type == "SCORE" for m in inside)


def _known(case: Case, people: set[str], sentence: int) -> set[str]:
    """Which of some persons are named before a sentence."""
    first = case.doc.sentences[sentence][0]
    return people & {person for token, person in case.named.items() if token < first}


# "Who had scored both goals in Istanbul": where the text has not been before
_THERE = pack.pattern(
    r"\b(?:had|who (?:was|were)) (?:\w[\w'-]*,? ){1,7}?(?:in|at) (?P<place>[A-Z][\w-]+(?: [A-Z][\w-]+)?)(?=,| and\b| but\b|\.| -)"
)


def _in_another_town(case: Case) -> list[Told]:
    """What a clause in the past of the past tells of a town that is named nowhere else: the first leg, a match of last week."""
    work, found = case.doc.work, []
    for there in _THERE.finditer(work):
        a, b = there.span("place")
        inside = [m for m in case.mentions if m.start < b and m.end > there.start()]
        named = [m for m in inside if m.end > a]
        if any(
            m.type not in ("TEAM", "VENUE", "NAME") or not m.value or any(own & {*m.value} for own in case.keys) for m in named
        ):
            continue  # "had turned in Lund's cross", or a ground that may be this match's
        if (
            any(m.type == "MINUTE" and m.value[0].clock and m.value[0].clock.known for m in inside)
            or work.casefold().count(there["place"].casefold()) > 1
        ):
            continue
        told = case.told_in(case.sentence_of(inside[0].first)) if inside else case.told
        found += [t for t in told if t.claim.start < b and there.start() < t.claim.end <= b]
    return found


def _relative(case: Case, stranger: Mention, number: int) -> list[Told]:
    """What a clause behind a third team tells of its match: "leaders Hull, who beat Bury 2-0 with goals by Ek and Lund"."""
    tokens = case.doc.tokens
    end = case.doc.sentences[number][1]
    at = stranger.last + (stranger.last < end and tokens[stranger.last].word == ",")
    if at >= end or tokens[at].word not in _RELATIVE:
        return []
    inside = [m for m in case.in_sentence(number) if at < m.first < at + _REACH]
    ours = next((m for m in inside if m.type in ("TEAM", "SIDE") and not _stranger(case, m)), None)
    stop = ours.first if ours else end
    within = [m for m in inside if m.first < stop]
    if not any(m.type == "SCORE" or _stranger(case, m) for m in within):
        return []
    low, high = tokens[at].start, tokens[min(stop, end, at + _REACH) - 1].end
    return [told for told in case.told_in(number) if low <= told.claim.start and told.claim.end <= high]


def _drop(case: Case, found: list[Told]) -> None:
    for told in found:
        if not told.dropped and told.kind not in ("relation", "membership", "feed", "fact"):
            case.drop(told, "stance", "tells of a match of other teams")
