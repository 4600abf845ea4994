"""The facts of the match: final and half-time score, extra time, shoot-out, aggregate, competition, venue and the rest."""

from __future__ import annotations

import itertools
from collections import defaultdict

from .. import pack
from ..model import Match, Mention, Score
from .case import Case
from .stance import OTHER_MATCH
from .teams import side_of

_WON = frozenset(
    "win won winners winner wins victory victories beat beats beating defeated defeating thrashed thrash triumph triumphed triumphs "
    "success edged edge overcame overcome saw thumped hammered downed dispatched seal sealed claimed clinched earned earn secured "
    "thrashing rout routed cruised eased swept romped victorious outclassed demolished dismantled knocked eliminate eliminated "
    "stunned stun sank rallied past fought came swept hammer hammered".split()
)
_LOST = frozenset("lost lose losing loss defeat defeats beaten slumped fell slipped succumbed crashed lose loses".split())
_SEASON = pack.pattern(r"(?<!\d)(?:19|20)\d\d[/-](?:\d{4}|\d\d)(?!\d)")
_NUMBER = pack.pattern(r"(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\d,.])\d{3,6}(?![\d,])")


def scores(case: Case) -> None:
    """Fill full_time, half_time, shootout, aggregate and after_extra_time of ``facts``."""
    full: dict[Score, float] = defaultdict(float)
    half: dict[Score, float] = defaultdict(float)
    for mention in case.mentions:
        if mention.type != "SCORE" or mention.traits.get("other") or mention.value is None:
            continue
        if _told_elsewhere(case, mention) or _third_team(case, mention):
            continue
        pair, weight = _oriented(case, mention)
        traits = mention.traits
        if pair is None:
            continue
        if traits.get("penalties"):
            case.facts.setdefault("shootout", pair)
        elif traits.get("aggregate"):
            case.facts.setdefault("aggregate", pair)
        elif traits.get("half_time"):
            half[pair] += weight + 1
        elif traits.get("full_time"):
            full[pair] += weight + 2 + (1 if case.block_of(mention.first) == 0 else 0)
        elif traits.get("line") or _line(case, mention):
            alone = case.block_of(mention.first) <= 1 or not traits.get("running")
            full[pair] += weight + (1.5 if alone and not case.live else 0.4) + (1.5 if case.block_of(mention.first) == 0 else 0)
        elif not traits.get("running"):
            full[pair] += weight if case.block_of(mention.first) == 0 else 0.5 * weight
        if traits.get("extra_time"):
            case.facts["after_extra_time"] = True
    for pair, weight in _lines_of_numbers(case):
        full[pair] += weight
    if full:
        best = max(full, key=lambda pair: (full[pair], sum(pair), pair))
        if full[best] >= 1.4:
            case.facts["full_time"] = best
    for name in ("full_time", "half_time") if case.live else ():
        if f"live_{name}" in case.facts:
            case.facts[name] = case.facts[f"live_{name}"]
    if half and not (case.live and "live_half_time" in case.facts):
        case.facts["half_time"] = max(half, key=lambda pair: (half[pair], -sum(pair), pair))
    words = case.doc.work.lower()
    if "after extra time" in words or "(aet" in words or "a.e.t" in words or " aet" in words:
        case.facts["after_extra_time"] = True
    if any(m.type == "MINUTE" and any(w.clock and (w.clock.minute or 0) > 105 for w in m.value) for m in case.mentions):
        case.facts["after_extra_time"] = True


def _told_elsewhere(case: Case, mention: Mention) -> bool:
    first, last = case.doc.sentences[case.sentence_of(mention.first)]
    words = {token.word for token in case.doc.tokens[first:last]}
    return bool(words & {"leg"} and words & {"first"} and not words & {"aggregate"} and case.block_of(mention.first) > 0)


def _third_team(case: Case, mention: Mention) -> bool:
    """Whether the clause around a score names a team that does not play here ("which drew 0-0 at Girona")."""
    tokens = case.doc.tokens
    first, last = case.doc.sentences[case.sentence_of(mention.first)]
    a, b = mention.first, mention.last
    while a > first and tokens[a - 1].word not in ",;(":
        a -= 1
    while b < last and tokens[b].word not in ",;)":
        b += 1
    named = [m for m in case.mentions if a <= m.first < b and m.type == "TEAM"]
    third = [m for m in named if not any(set(m.value or ()) & keys for keys in case.keys)]
    return bool(third) or bool(OTHER_MATCH.search(case.doc.work, tokens[a].start, tokens[b - 1].end))


def _line(case: Case, mention: Mention) -> bool:
    before = next((m for m in case.mentions if m.last == mention.first), None)
    after = next((m for m in case.mentions if m.first == mention.last), None)
    return bool(before and after and before.type == after.type == "TEAM")


def _oriented(case: Case, mention: Mention) -> tuple[Score | None, float]:
    """A score as [home, away], and how sure: by the teams around it, the winner of its sentence, or its own order."""
    left, right = mention.value
    tokens = case.doc.tokens
    before = next((m for m in reversed(case.mentions) if m.last <= mention.first and m.type in ("TEAM", "SIDE")), None)
    after = next((m for m in case.mentions if m.first >= mention.last and m.type == "TEAM"), None)
    if before and after and before.type == "TEAM" and mention.first - before.last <= 1 and after.first - mention.last <= 1:
        a, b = side_of(case, before), side_of(case, after)
        if a is not None and b is not None and a != b:
            return ((left, right) if a == 0 else (right, left)), 4.0
        return None, 0.0
    if left == right:
        return (left, right), 2.0
    if len(case.teams) < 2:
        return (left, right), 0.5
    first, last = case.doc.sentences[case.sentence_of(mention.first)]
    near = [token.word for token in tokens[max(first, mention.first - 14) : min(last, mention.last + 8)]]
    high, low = max(left, right), min(left, right)
    lost = any(word in _LOST for word in near) and not any(word in _WON for word in near)
    won = any(word in _WON for word in near) or mention.traits.get("running")
    close = case.doc.tokens[mention.last : mention.last + 2]
    if any(token.word in ("defeat", "loss", "down", "behind", "adrift", "reverse") for token in close):
        lost, won = True, False
    elif any(
        token.word in ("up", "ahead", "lead", "advantage", "clear", "front")
        for token in tokens[mention.last : mention.last + 3]
    ):
        lost, won = False, True
    if won or lost:
        teams = [m for m in case.mentions if first <= m.first < mention.first and m.type in ("TEAM", "SIDE")]
        subject = next((side for m in teams if (side := side_of(case, m)) is not None), None)
        beaten = [m for m in teams if tokens[m.first - 1].word in ("by", "to") and m.first > first]
        if subject is None:
            later = next((m for m in case.mentions if mention.last <= m.first < last and m.type in ("TEAM", "SIDE")), None)
            side = side_of(case, later) if later else None
            if later and side is not None:
                against = tokens[later.first - 1].word in ("over", "against", "past")
                subject = 1 - side if against else side
        if subject is not None:
            if len(beaten) == 1 and len(teams) > 1 and lost:
                loser = side_of(case, beaten[0])
                if loser is not None and any(t.word == "by" for t in tokens[beaten[0].first - 1 : beaten[0].first]):
                    subject = 1 - loser
            winner = 1 - subject if lost else subject
            return ((high, low) if winner == 0 else (low, high)), 2.0
    following = [token.word for token in tokens[mention.last : mention.last + 4]]
    if following[:2] == ["in", after and tokens[after.first].word] or following[:1] == ["to"]:
        side = side_of(case, after) if after and after.first - mention.last <= 3 else None
        if side is not None:
            return ((high, low) if side == 0 else (low, high)), 1.5
    return (left, right), 1.0


def _lines_of_numbers(case: Case) -> list[tuple[Score, float]]:
    """ "Leeds United 1 Hull City 4", "Leeds 2 (Smith 12) Hull 1 (Jones 3)"."""
    out = []
    tokens = case.doc.tokens
    teams = [m for m in case.mentions if m.type == "TEAM"]
    for a, b in itertools.pairwise(teams):
        sentence = case.sentence_of(a.first)
        if a.last >= len(tokens) or b.last >= len(tokens) or sentence != case.sentence_of(b.first):
            continue
        left, right = tokens[a.last].word, tokens[b.last].word
        if left == "," and b.last + 1 < len(tokens) and tokens[a.last].word == ",":
            continue
        if left.isdigit() and right.isdigit() and int(left) <= 20 and int(right) <= 20:
            between = b.first - a.last - 1
            bracket = between and tokens[a.last + 1].word in "(,;"
            first, second = side_of(case, a), side_of(case, b)
            if (not between or bracket) and first is not None and second is not None and first != second:
                before = tokens[a.first - 2].word + tokens[a.first - 1].word if a.first > 1 else ""
                half = "half" in before or "time" in before and "full" not in before
                weight = 1.0 if case.live else 6.0 - (2.0 if case.block_of(a.first) > 1 else 0)
                pair = (int(left), int(right)) if first == 0 else (int(right), int(left))
                if half or tokens[max(0, a.first - 3)].word == "half":
                    case.facts.setdefault("half_time", pair)
                else:
                    out.append((pair, weight))
    return out


def collect(case: Case) -> None:
    """Competition, season, venue, attendance, referee and player of the match."""
    votes: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for told in case.told:
        if told.kind != "fact" or told.dropped:
            continue
        fact, value = told.tags.get("fact"), told.claim.roles.get("value")
        if fact == "attendance":
            numbers = _NUMBER.findall(case.doc.work, told.claim.start, told.claim.end)
            if numbers:
                case.facts.setdefault("attendance", int(numbers[0].replace(",", "")))
        elif fact == "player_of_the_match":
            name = told.people.get("value") or (case.doc.quote(*value.head) if value else "")
            if name:
                case.facts.setdefault("player_of_the_match", name)
        elif fact in ("venue", "competition", "referee") and value:
            votes[fact][case.doc.quote(*value.head)] += 2
    for mention in case.mentions:
        name = case.doc.quote(*mention.head)
        early = 2.0 if case.block_of(mention.first) <= 1 else 1.0
        if mention.type == "VENUE":
            home = case.keys and case.keys[0] & set(mention.value or ())
            votes["venue"][name] += (
                early + (2 if home else 0) + (0.5 if case.doc.tokens[mention.first - 1].word in ("at", "the") else -0.5)
            )
        elif mention.type == "COMPETITION":
            votes["competition"][name] += early
        elif mention.type == "OFFICIAL" and mention.traits.get("referee"):
            votes["referee"][name] += 1
    for fact, names in votes.items():
        if names:
            best = max(names, key=lambda name: (names[name], -case.doc.raw.find(name)))
            fuller = [name for name in names if best != name and best in name]
            case.facts[fact] = max(fuller, key=len) if fuller and fact == "referee" else best
    season = _SEASON.search(case.doc.work)
    if season:
        case.facts["season"] = season.group()


def match(case: Case) -> Match:
    """The facts as a value."""
    names = ("full_time", "half_time", "shootout", "aggregate", "competition", "season", "venue", "attendance", "referee",
             "player_of_the_match")  # fmt: skip
    teams: list[str | None] = [*case.teams, None, None]
    return Match(
        home=teams[0], away=teams[1], sides_known=case.sides_known and len(case.teams) == 2,
        after_extra_time=bool(case.facts.get("after_extra_time")), **{name: case.facts.get(name) for name in names},
    )  # fmt: skip
