"""The facts of the match: final and half-time score, extra time, shoot-out, aggregate, competition, venue and the rest."""

from __future__ import annotations

import itertools
from collections import defaultdict

from ... import pack
from ...model import Match, Mention, Score
from ..case import AWAY, HOME, Case
from ..ledger.standing import LEVEL, behind_fixture, elsewhere, odd_goal, oriented, outcome, strangers
from ..sides.home import of_another
from ..sides.teams import side_of
from ..stance.stance import other_match
from . import labels, told_facts

_CLEARLY = 1.3
_LABEL = 6.0  # what a label counts for, against the mentions of the text
_SEASON = pack.pattern(r"(?<!\d)(?:19|20)\d\d[/-](?:\d{4}|\d\d)(?!\d)")
_GRADE = pack.pattern(
    r"(?:under|u)-?\d\ds?|under|-|\d\ds|women|ladies|girls|reserves|youth|legends|xi|ii|b"
)  # behind a team's name
_NUMBER = pack.pattern(r"(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\d,.])\d{3,6}(?![\d,])")


_EXTRA_TIME = pack.pattern(
    r"after extra[ -]time|\(aet|a\.e\.t| aet|(?:after|of|through|over|in|scoreless|goalless|level) (?:the )?(?:120|hundred and twenty) minutes"
    r"|(?:regulation|normal time|ninety|90) and extra[ -]time|(?:first|second|opening|last|closing) (?:half|period|minutes?|session) of extra[ -]time"
    r"|\b(?:began|begun|entered|throughout) extra[ -]time"
)


def scores(case: Case) -> None:
    """Fill full_time, half_time, shootout, aggregate and after_extra_time of ``facts``."""
    if case.facts.get("no_match"):
        return
    full: dict[Score, float] = defaultdict(float)
    half: dict[Score, float] = defaultdict(float)
    result = outcome(case)
    winner = max(result, key=lambda side: result[side]) if result else None
    if (
        winner is None
        or winner == LEVEL
        or result[winner] < _CLEARLY * max([0.0, *(v for s, v in result.items() if s != winner)])
    ):
        winner = None
    kicks = {told.sentence for told in case.active("shootout_kick")} | case.facts.get("shootout_sentences", set())
    in_shootout: list[Score] = []
    clear_half: set[Score] = set()
    clear: set[Score] = set()  # scores of which the text tells whose the goals are
    for mention in case.mentions:
        if mention.type != "SCORE" or elsewhere(case, mention) or mention.value is None:
            continue
        if strangers(case, mention):
            continue
        pair, weight = oriented(case, mention)
        told = weight > 1.0
        if (
            winner is not None
            and pair
            and pair[0] != pair[1]
            and weight == 1.0
            and not {"running", "half_time"} & {*mention.traits}
        ):
            pair, weight = _won_by(winner, pair), 1.6
            told = True
        traits = mention.traits
        if pair is None:
            continue
        if told:
            clear.add(pair)
        if pair[0] != pair[1] and not traits.get("half_time") and _of_shootout(case, mention):
            case.facts.setdefault("shootout", pair)
            continue
        near = kicks & {(at := case.sentence_of(mention.first)), at - 1, at + 1}
        if (
            near
            and sum(pair) >= 2
            and not any(traits.get(key) for key in ("line", "half_time", "aggregate", "extra_time", "penalties"))
        ):
            in_shootout.append(pair)
        elif traits.get("penalties"):
            case.facts.setdefault("shootout", pair)
        elif traits.get("aggregate"):
            if sum(pair) >= sum(case.facts.get("aggregate", (0, 0))):
                case.facts["aggregate"] = pair
        elif traits.get("half_time"):
            half[pair] += weight + 1
            clear_half |= {pair} if told else set()
        elif traits.get("full_time"):
            full[pair] += weight + 2 + (1 if case.block_of(mention.first) == 0 else 0)
        elif traits.get("line") or _line(case, mention):
            alone = case.block_of(mention.first) <= 1 or not traits.get("running")
            full[pair] += weight + (1.5 if alone and not case.live else 0.4) + (1.5 if case.block_of(mention.first) == 0 else 0)
        elif not traits.get("running"):
            full[pair] += weight if case.block_of(mention.first) == 0 else 0.5 * weight
        if traits.get("extra_time"):
            case.facts["after_extra_time"] = True
    if in_shootout and "shootout" not in case.facts:
        last = max(in_shootout, key=sum)
        case.facts["shootout"] = last if winner is None or last[0] == last[1] else _won_by(winner, last)
    for pair, weight in _lines_of_numbers(case):
        full[pair] += weight
        clear.add(pair)
    if winner in (HOME, AWAY) and (pair := odd_goal(case)):
        full[_won_by(winner, pair)] += 2.0
        clear.add(_won_by(winner, pair))
    if full:
        best = max(full, key=lambda pair: (full[pair], sum(pair), pair))
        if full[best] >= 1.4:
            case.facts["full_time"] = best
            case.facts["either_way"] = best not in clear
    for name in ("full_time", "half_time") if case.live else ():
        if f"live_{name}" in case.facts:
            case.facts[name] = case.facts[f"live_{name}"]
    if half and not (case.live and "live_half_time" in case.facts):
        case.facts["half_time"] = best = max(half, key=lambda pair: (half[pair], -sum(pair), pair))
        case.facts["half_either_way"] = best not in clear_half
    if _EXTRA_TIME.search(case.doc.work.lower()):
        case.facts["after_extra_time"] = True
    if any(m.type == "MINUTE" and any(w.clock and (w.clock.minute or 0) > 90 for w in m.value) for m in case.mentions):
        case.facts["after_extra_time"] = True


def _of_shootout(case: Case, mention: Mention) -> bool:
    """Whether the words right before or behind a score speak of the shoot-out."""
    before = [token.word for token in case.doc.tokens[max(0, mention.first - 6) : mention.first]]
    if "after" in before:
        before = before[len(before) - before[::-1].index("after") :]  # "won the shoot-out after a 1-0 win"
    behind = [token.word for token in case.doc.tokens[mention.last : mention.last + 4]]
    return bool({"shootout", "shoot-out", "shootouts"} & {*before, *behind}) and not mention.traits.get("line")


def _won_by(winner: int, pair: Score) -> Score:
    return (max(pair), min(pair)) if winner == 0 else (min(pair), max(pair))


def _line(case: Case, mention: Mention) -> bool:
    """Whether a score stands between two teams: "England Under-21s 1-2 Denmark Under-21s"."""
    tokens = case.doc.tokens
    first = mention.first
    while first > 0 and mention.first - first < 3 and _GRADE.fullmatch(tokens[first - 1].word):
        first -= 1
    before = case.ending(first)
    after = next(iter(case.between(mention.last, mention.last + 1)), None)
    return bool(before and after and before.type == after.type == "TEAM") or bool(behind_fixture(case, mention))


def _lines_of_numbers(case: Case) -> list[tuple[Score, float]]:
    """ "Leeds United 1 Hull City 4", "Leeds 2 (Smith 12) Hull 1 (Jones 3)", and the same on two lines."""
    out = []
    tokens = case.doc.tokens
    counted = [m for m in case.mentions if m.type == "TEAM" and m.last < len(tokens) and _count(case, m) is not None]
    for a, b in itertools.pairwise(counted):
        first, second = side_of(case, a), side_of(case, b)
        if first is None or second is None or first == second:
            continue
        left, right = _count(case, a), _count(case, b)
        assert left is not None
        assert right is not None
        pair = (left, right) if first == 0 else (right, left)
        one_line = case.sentence_of(a.first) == case.sentence_of(b.first)
        gap = tokens[_figure(case, a) + 1 : b.first]
        words = [token.word for token in gap]
        if one_line:
            fits = not words or words[0] in "(,;[" or words in (["-"], ["and"])
        else:
            fits = (
                _opens(case, a) and _opens(case, b) and len(words) <= 60 and (_closes(case, a) or words[:1] in (["("], ["["]))
            )
        if not fits:
            continue
        weight = 1.0 if case.live else 6.0 - (2.0 if case.block_of(a.first) > 2 else 0)
        before = [token.word for token in tokens[max(0, a.first - 3) : a.first]]
        own = [token.word for token in tokens[case.doc.sentences[case.sentence_of(a.first)][0] : a.first]][-3:]
        label = own or (before if {*before} <= _LABEL_WORDS else [])  # no headline
        if {"half", "half-time", "ht"} & {*label} or "time" in label and "full" not in label:
            case.facts.setdefault("half_time", pair)
        else:
            out.append((pair, weight))
    return out


_LABEL_WORDS = frozenset(
    "half half-time time ht score scores at the : ( ) - .".split()
)  # of a line that only says which score follows
_SPAN = 40  # tokens of a score or a time


def _count(case: Case, team: Mention) -> int | None:
    """The number of goals behind a team's name in a line of the result."""
    tokens = case.doc.tokens
    at = _figure(case, team)
    word = tokens[at].word
    if any(at < m.last and m.type in ("SCORE", "MINUTE") for m in case.between(max(0, at - _SPAN), at + 1)):
        return None
    return int(word) if word.isdecimal() and int(word) <= 20 else None


def _figure(case: Case, team: Mention) -> int:
    """The token behind a team's name and a mark ("Leeds: 1", "Leeds ... 1")."""
    tokens, at = case.doc.tokens, team.last
    return at + (at + 1 < len(tokens) and (tokens[at].word in (":", "-") or tokens[at].word.startswith("..")))


def _opens(case: Case, mention: Mention) -> bool:
    return case.doc.sentences[case.sentence_of(mention.first)][0] >= mention.first - 1


def _closes(case: Case, mention: Mention) -> bool:
    """Whether the number behind a team is the last of its line."""
    return case.doc.sentences[case.sentence_of(mention.first)][1] <= _figure(case, mention) + 2


def collect(case: Case) -> None:
    """Competition, season, venue, attendance, referee and player of the match."""
    if case.facts.get("no_match"):
        return
    votes: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    labelled = labels.read(case)
    players = _players(case)
    pair = [min(keys) for keys in case.keys]
    if "attendance" in labelled:
        case.facts["attendance"] = int(labelled["attendance"])
    if "player_of_the_match" in labelled:
        case.facts["player_of_the_match"] = labels.person(case, labelled["player_of_the_match"])
    for fact in ("venue", "referee", "competition"):
        if fact in labelled:
            votes[fact][labelled[fact]] += _LABEL
    for told in case.told:
        if told.kind != "fact" or told.dropped:
            continue
        fact, value = told.tags.get("fact"), told.claim.roles.get("value")
        if fact == "attendance":
            numbers = _NUMBER.findall(case.doc.work, told.claim.start, told.claim.end)
            if numbers:
                case.facts.setdefault("attendance", int(numbers[0].replace(",", "")))
        elif fact == "player_of_the_match":
            name = told.people.get("value") or (case.doc.name(*value.head) if value else "")
            if name:
                case.facts.setdefault("player_of_the_match", name)
        elif told.claim.rule == "fact.referee_deed" and value and case.doc.quote(*value.head) in players:
            continue  # a man who has a part in the match
        elif (
            fact == "competition" and value and (told_facts.of_a_side(case, *value.head) or told_facts.by_the_way(case, value))
        ):
            continue  # the league of one of the sides, or another match's
        elif fact == "venue" and value and (case.doc.name(*value.head) in _parts(case) or _of_other(case, pair, value)):
            continue  # "Gate", where North Gate play
        elif fact in ("venue", "competition", "referee") and value and not value.type.startswith("PRONOUN"):
            votes[fact][case.doc.name(*value.head)] += 2
    officials = [case.doc.name(*m.head) for m in case.mentions if m.type == "OFFICIAL"]
    for mention in case.mentions:
        name = case.doc.name(*mention.head)
        early = 2.0 if case.block_of(mention.first) <= 1 else 1.0
        if mention.type == "VENUE" and name not in _parts(case) and not _of_other(case, pair, mention):
            home = case.keys and case.keys[0] & set(mention.value or ())
            votes["venue"][name] += (
                early + (2 if home else 0) + (0.5 if case.doc.tokens[mention.first - 1].word in ("at", "the") else -0.5)
            )
        elif (
            mention.type == "COMPETITION"
            and not _conference(case, mention)
            and not told_facts.of_a_side(case, mention.start, mention.end)
        ):
            votes["competition"][name] += _BY_THE_WAY if told_facts.by_the_way(case, mention) else early
        elif mention.type == "OFFICIAL" and mention.traits.get("referee"):
            votes["referee"][name] += 1
    if played_for := told_facts.competition(case):
        votes["competition"][played_for] += 3
    if not votes["venue"] and (ground := told_facts.venue(case)):
        votes["venue"][ground] += 1
    if not votes["referee"] and (official := told_facts.referee(case, players)):
        votes["referee"][official] += 1
    if "player_of_the_match" not in case.facts and (best := told_facts.best_player(case)):
        case.facts["player_of_the_match"] = labels.person(case, best)
    if "attendance" not in case.facts and (count := labels.crowd(case)) is not None:
        case.facts["attendance"] = count
    if case.facts.get("attendance", 0) > _LARGEST_CROWD:  # a typing error, or a number of something else
        del case.facts["attendance"]
    for fact, names in votes.items():
        if names:
            first = max(names, key=lambda name: (names[name], -case.doc.raw.find(name)))
            known = names if fact != "referee" else {*names, *officials}
            fuller = [name for name in known if first != name and first in name.split()]
            case.facts[fact] = max(fuller, key=len) if fuller and fact == "referee" else _spoken(first, names)
    season = _SEASON.search(case.doc.work)
    if season:
        case.facts["season"] = season.group()


_BY_THE_WAY = 0.1  # it is the match's only where no other is named
_LARGEST_CROWD = 250_000  # no ground has held more


def _of_other(case: Case, pair: list[str], mention: Mention) -> bool:
    """Whether a ground is another match's: of the next one, or of one told of behind the lead."""
    return of_another(case, pair, mention) or case.block_of(mention.first) > 1 and other_match(case, mention)


def _conference(case: Case, mention: Mention) -> bool:
    """ "The Eastern Conference": a part of a league."""
    return case.doc.tokens[mention.first - 1].word in ("western", "eastern") if mention.first else False


def _parts(case: Case) -> set[str]:
    """The words of the teams' names: "Gate" is no ground where North Gate play."""
    return {word for team in case.teams for word in team.split()}


def _spoken(best: str, names: dict[str, float]) -> str:
    """The name as the account has it, where the best one stands in a headline of capitals: THE CHARITY SHIELD FINAL."""
    words = {*best.casefold().split()} - {"the", "final", "semi-final", "cup", "league"}
    same = [name for name in names if not name.isupper() and words & {*name.casefold().split()}]
    return max(same, key=names.__getitem__) if best.isupper() and len(best) > 4 and same else best


def _players(case: Case) -> set[str]:
    """The names, and the surnames, of those who score, shoot, come on or are booked."""
    people = {person for h in case.happenings for person in h.fields.values() if isinstance(person, str) and person.strip()}
    return people | {person.split()[-1] for person in people}


def match(case: Case) -> Match:
    """The facts as a value."""
    names = ("full_time", "half_time", "shootout", "aggregate", "competition", "season", "venue", "attendance", "referee",
             "player_of_the_match")  # fmt: skip
    teams: list[str | None] = [*case.teams, None, None]
    if len(set(case.facts.get("shootout", ()))) == 1:
        del case.facts["shootout"]  # how it stood on the way: a shoot-out ends with a winner
    return Match(
        home=teams[0], away=teams[1], sides_known=case.sides_known and len(case.teams) == 2,
        after_extra_time=bool(case.facts.get("after_extra_time")), **{name: case.facts.get(name) for name in names},
    )  # fmt: skip
