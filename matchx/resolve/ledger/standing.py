"""How the match stood, as the text tells it: scores the right way round, who beat whom, who led at the break, how many goals.

``facts`` chooses the final and the half-time score among what is found here; ``ledger`` holds the goals against it.
"""

from __future__ import annotations

import re

from ... import pack
from ...model import Mention, Score
from ..case import AWAY, HOME, Case, Told
from ..sides.teams import side_of
from ..stance.stance import OTHER_MATCH

LEVEL = 2
_SINCE = pack.pattern(
    r"\b(?:first|only|second|third|biggest|best|lowest|heaviest|wait for)\b[^.;,]{0,40}$", re.IGNORECASE
)  # "the first win since May"
_NUMBERS = {word: n for n, word in enumerate("nil one two three four five six seven eight nine ten".split())}
_AHEAD = frozenset("up ahead lead advantage clear front cushion win victory triumph success".split())
_BEHIND = frozenset("defeat loss down behind adrift reverse arrears deficit losers setback beating".split())
_FAR = 12


def leader(case: Case, told: Told) -> int | None:
    """Who is ahead by a claim of a result: HOME, AWAY, LEVEL, or None where its sides do not play here."""
    if told.tags.get("level"):
        one = told.claim.roles.get("a")
        return None if one and side_of(case, one) is None else LEVEL
    roles = told.claim.roles
    named = [name for name in ("ahead", "behind") if name in roles and not roles[name].type.startswith("PRONOUN")]
    sides = {name: side_of(case, roles[name]) for name in named}
    if not sides or None in sides.values():
        return None
    if len(set(sides.values())) < len(sides):
        return None
    return sides["ahead"] if "ahead" in sides else 1 - sides["behind"]  # type: ignore[operator]


def at_break(case: Case, told: Told) -> bool:
    """Whether a claim about the break names it: "at" a time, that time must be the break."""
    when = told.claim.roles.get("when")
    if when is None:
        return True
    clocks = [item.clock for item in when.value or ()]
    return any(clock and (clock.low, clock.high) in ((45, 46), (1, 45), (45, 45)) for clock in clocks)


def results(case: Case, stage: str) -> list[tuple[Told, int]]:
    """The claims of a stage that tell who was ahead, with the side."""
    found = []
    for told in case.active("result"):
        if told.tags.get("stage") == stage and (stage != "half" or at_break(case, told)):
            side = leader(case, told)
            if side is not None:
                found.append((told, side))
    return found


_SECOND_LEG = pack.pattern(
    r"\b(?:aggregate|agg|second-leg (?:win|victory|defeat|draw|loss)|return leg|both legs|two legs|over the tie|from the first leg)\b",
    re.IGNORECASE,
)


def elsewhere(case: Case, mention: Mention) -> bool:
    """Whether a score is of another match: the first leg's, too, where the report is of the second."""
    if mention.traits.get("other") or _of_dropped(case, mention):
        return True
    first, last = case.doc.sentences[case.sentence_of(mention.first)]
    words = {token.word for token in case.doc.tokens[first:last]}
    early = {"leg", "first"} <= words and "aggregate" not in words and case.block_of(mention.first) > 0
    return bool((mention.traits.get("first_leg") or early) and _SECOND_LEG.search(case.doc.work))


def _of_dropped(case: Case, mention: Mention) -> bool:
    """Whether a score stands in the claim of a result of another match."""
    return any(
        told.kind == "result"
        and told.dropped.startswith("tells of another match")
        and told.claim.start <= mention.start < told.claim.end
        for told in case.told_in(case.sentence_of(mention.first))
    )


def strangers(case: Case, mention: Mention) -> bool:
    """Whether a score belongs to a match of others: its clause or the claim around it names a side that does not play here."""
    near = _nearest(case, mention, None)
    if near is not None:
        roles = [role for name, role in near.claim.roles.items() if name in ("ahead", "behind", "a")]
        known = [side_of(case, role) is not None for role in roles]
        if len(known) == 2 and all(known):
            return False
        if known and not any(known) and all(role.type == "TEAM" for role in roles):
            return True
    tokens = case.doc.tokens
    first, last = case.doc.sentences[case.sentence_of(mention.first)]
    a, b = mention.first, mention.last
    while a > first and tokens[a - 1].word not in ",;(":
        a -= 1
    while b < last and tokens[b].word not in ",;)":
        b += 1
    named = [m for m in case.between(a, b) if m.type == "TEAM"]
    third = [
        m for m in named
        if not any(set(m.value or ()) & keys for keys in case.keys) and not (b > m.last and tokens[m.last].word in ("'s", "'"))
    ]  # fmt: skip
    if len(third) < len(named) and third and min(abs(m.first - mention.first) for m in third) > 6:
        third = []
    other = OTHER_MATCH.search(case.doc.work, tokens[a].start, tokens[b - 1].end)
    if other and (
        other.group().lower().endswith("first leg")
        and not _SECOND_LEG.search(case.doc.work)
        or _SINCE.search(case.doc.work, tokens[a].start, other.start())
    ):
        other = None
    return bool(third) or bool(other)


def _distance(mention: Mention, told: Told) -> int:
    """How many characters lie between a score and a claim; none where they overlap."""
    return max(0, told.claim.start - mention.end, mention.start - told.claim.end)


def _nearest(case: Case, mention: Mention, stage: str | None) -> Told | None:
    sentence = case.sentence_of(mention.first)
    near = [
        told for told in case.told_in(sentence)
        if told.kind == "result" and not told.tags.get("level")
        and (not told.dropped or told.dropped != "inside a quotation") and (stage is None or told.tags["stage"] == stage)
        and _distance(mention, told) < 60 and (stage != "half" or at_break(case, told))
    ]  # fmt: skip
    return min(near, key=lambda told: (_distance(mention, told), -len(told.claim.roles)), default=None)


def oriented(case: Case, mention: Mention) -> tuple[Score | None, float]:
    """A score as [home, away], and how sure: by the teams around it, by who beat whom, by "to the hosts", by its own order."""
    left, right = mention.value
    high, low = max(left, right), min(left, right)
    tokens = case.doc.tokens

    def way(side: int) -> Score:
        return (high, low) if side == HOME else (low, high)

    before = next((m for m in reversed(case.mentions) if m.last <= mention.first and m.type in ("TEAM", "SIDE")), None)
    after = next((m for m in case.mentions if m.first >= mention.last and m.type in ("TEAM", "SIDE")), None)
    if before and after and before.type == after.type == "TEAM":
        between = [token.word for token in (*tokens[before.last : mention.first], *tokens[mention.last : after.first])]
        one = case.sentence_of(before.first) == case.sentence_of(mention.first) == case.sentence_of(after.first)
        if one and len(between) <= 2 and not any(word[0].isalnum() for word in between):
            a, b = side_of(case, before), side_of(case, after)
            if a is not None and b is not None and a != b:
                return ((left, right) if a == HOME else (right, left)), 4.0
            return None, 0.0
    if headed := behind_fixture(case, mention):
        first = headed[0]
        return ((left, right) if first == HOME else (right, left)), 4.0
    if left == right:
        return (left, right), 2.0
    if len(case.teams) < 2:
        return (left, right), 0.5
    half = mention.traits.get("half_time")
    told = _nearest(case, mention, "half" if half else "final")
    if told is not None and _distance(mention, told) == 0 and leader(case, told) in (HOME, AWAY):
        return way(leader(case, told) or HOME), 3.0
    near = tokens[mention.last : mention.last + 4]
    words = [token.word for token in near]
    if after is not None and words and (words[0] in ("to", "for") or words[:3] == ["in", "favour", "of"]):
        side = side_of(case, after)
        to_it = all(word in _TO or word.endswith("-man") for word in words[: after.first - mention.last])
        if side is not None and after.first - mention.last <= 4 and to_it:  # not "won 3-1 to inflict Leeds's first defeat"
            return way(side), 2.5
    if told is not None and (half or not mention.traits.get("running") or _distance(mention, told) < 12):
        side = leader(case, told)
        if side in (HOME, AWAY):
            return way(side), 3.0 if len(told.claim.roles) > 1 else 2.2
    return _by_words(case, mention, way)


_TO = frozenset("to for in favour of the a an their his its nearby visiting lowly ten nine man".split())
_VERSUS = (["-"], ["v"], ["vs"], ["v", "."], ["vs", "."], ["versus"], [":"])


def behind_fixture(case: Case, mention: Mention) -> tuple[int, int] | None:
    """The two sides before a score, as in "Kelmouth - Arden 2:3 (2:1)"."""
    tokens = case.doc.tokens
    at = mention.first
    if mention.traits.get("half_time") and at > 1 and tokens[at - 1].word == "(":
        full = case.ending(at - 1)
        if full is None or full.type != "SCORE":
            return None
        at = full.first
    second = case.ending(at)
    if second is None or second.type != "TEAM":
        return None
    first = next((m for m in reversed(case.between(max(0, second.first - 12), second.first)) if m.type == "TEAM"), None)
    if first is None or [token.word for token in tokens[first.last : second.first]] not in _VERSUS:
        return None
    a, b = side_of(case, first), side_of(case, second)
    return (a, b) if a is not None and b is not None and a != b else None


def _by_words(case: Case, mention: Mention, way: object) -> tuple[Score | None, float]:
    """ "2-1 up", "a 2-1 defeat": the side that the sentence is about leads or trails."""
    tokens = case.doc.tokens
    left, right = mention.value
    first, last = case.doc.sentences[case.sentence_of(mention.first)]
    close = [token.word for token in tokens[mention.last : min(last, mention.last + 3)]]
    lead = next((word in _AHEAD for word in close if word in _AHEAD | _BEHIND), None)
    if lead is None:
        back = [token.word for token in tokens[max(first, mention.first - 4) : mention.first]]
        lead = True if {"led", "leading", "lead", "won", "leads"} & {*back} else None
        lead = False if {"trailed", "trailing", "trail", "lost", "losing", "trails", "behind"} & {*back} else lead
    if lead is None:
        return (left, right), 1.0
    ground = next((word for word in close if word in ("home", "away")), None)
    if ground and case.sides_known:
        return way((HOME if ground == "home" else AWAY) if lead else (AWAY if ground == "home" else HOME)), 2.0  # type: ignore[operator]
    teams = [m for m in case.between(first, mention.first) if m.type in ("TEAM", "SIDE")]
    teams.sort(key=lambda m: -m.first)
    subject = next((side for m in reversed(teams) if (side := side_of(case, m)) is not None and _free(case, m)), None)
    if subject is None:
        later = next((m for m in case.between(mention.last, last) if m.type in ("TEAM", "SIDE")), None)
        side = side_of(case, later) if later else None
        if later and side is not None:
            against = tokens[later.first - 1].word in ("over", "against", "past")
            subject = 1 - side if against else side if _free(case, later) else None
    if subject is None:
        subject = next((side for m in teams if (side := side_of(case, m)) is not None and _own(case, m, mention)), None)
    if subject is None:
        return (left, right), 1.0
    return way(subject if lead else 1 - subject), 2.0  # type: ignore[operator]


def _free(case: Case, mention: Mention) -> bool:
    """Whether a team may be the subject of its clause: no preposition before it, no 's behind it."""
    tokens = case.doc.tokens
    word = tokens[mention.first - 1].word if mention.first else ""
    owns = mention.last < len(tokens) and tokens[mention.last].word in ("'s", "'")
    return not owns and word not in ("by", "to", "against", "over", "past", "at", "of", "with", "from")


def _own(case: Case, team: Mention, score: Mention) -> bool:
    """Whether a score is a team's own: "Leeds's surprising 2-1 win", not "Leeds's resistance in a 2-1 defeat"."""
    words = [token.word for token in case.doc.tokens[team.last : score.first]]
    return words[:1] in (["'s"], ["'"]) and not {"in", "with", "after", "by", "as"} & {*words}


def total(case: Case) -> int | None:
    """How many goals the match had in all, where the text says so: "the only goal", "a five-goal thriller"."""
    for told in case.active("tally"):
        if not {"total", "counted"} & {*told.tags}:
            continue
        if told.summary or told.sentence <= 3 or told.tags.get("total") is not None:
            if told.tags.get("total") is not None:
                return int(told.tags["total"])
            words = case.doc.work[told.claim.start : told.claim.end].lower().replace("-", " ").split()
            number = next((_NUMBERS[word] for word in words if word in _NUMBERS), None)
            if number is not None:
                return number
    return None


def odd_goal(case: Case) -> Score | None:
    """The score of a match that was won by the odd goal in so many, as (more, fewer)."""
    odd = any(told.tags.get("odd") for told in case.active("tally"))
    goals = total(case) if odd else None
    return (goals // 2 + 1, goals // 2) if goals and goals % 2 else None


def both_scored(case: Case) -> bool | None:
    """Whether the text says that both sides scored ("came from behind"), or that one did not ("kept a clean sheet")."""
    told = [item for item in case.active("tally") if item.summary or item.tags.get("both")]
    if any(item.tags.get("both") for item in told):
        return True
    return False if any(item.tags.get("nil") for item in told) else None


def outcome(case: Case) -> dict[int, float]:
    """How strongly the text says that HOME won, AWAY won, or neither: its lead counts most, what comes late least."""
    votes: dict[int, float] = {}
    for told, side in results(case, "final"):
        weight = 1.0 if told.summary or told.sentence <= 2 else 0.4
        if len(told.claim.roles) > 1:
            weight += 0.5
        votes[side] = votes.get(side, 0.0) + weight
    return votes
