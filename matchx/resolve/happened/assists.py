"""Pass 1b, assists: who played the ball that a goal came from, where it is told in words of its own ("Vasko crossed and ...").

A feed belongs to the goal that follows it in the sentence, or stands right before it in the same breath. It counts for a
goal told just before it where only a few words part them ("headed in from Vasko's corner"), and, told as the assist by
name, for that of the sentence before. What else happened in between (a save, another shot, a foul) breaks the link.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from ... import pack
from ...model import Mention
from ...record import replace
from ..case import Case, Told

_NEAR = 8  # words between a goal and the feed told behind it
_CLOSE = 3  # ... so few that what is told before the goal does not count
_FAR = 18  # ... where "when", "after" or "from" leads to it
_BEFORE = 12  # words between a feed and its scorer
BREAKS = frozenset("chance penalty disallowed_goal card substitution".split())


def run(case: Case) -> None:
    """Give every goal that lacks it the one who made it; the feeds themselves are no events."""
    feeds = [told for told in case.told if told.kind == "feed"]
    if not feeds:
        return
    case.facts["fed"] = [feed for feed in feeds if not _against(case, feed)]
    by_sentence = _by_sentence(feeds)
    goals = [told for told in case.active("goal") if "scorer" in told.claim.roles and not told.tags.get("own_goal")]
    goals_in = _by_sentence(goals)
    for goal in goals:
        if "assist" in goal.claim.roles or goal.tags.get("items") or goal.tags.get("dated"):
            continue
        if goal.tags.get("count") and not completes(case, goal):
            continue  # of several goals
        if (fed := _fed(case, goal, by_sentence, goals_in)) is not None:
            goal.claim = replace(goal.claim, roles={**goal.claim.roles, "assist": fed.claim.roles["a"]})
    case.told = [told for told in case.told if told.kind != "feed"]


def maker(case: Case, goal: Told) -> str | None:
    """Who made a goal that turned out to be one only when the goals were counted."""
    if goal.claim.roles["scorer"].type not in ("PLAYER", "DESC"):
        return None
    fed = _fed(case, goal, _by_sentence(case.facts.get("fed", ())), _by_sentence(case.active("goal")))
    return case.named.get(fed.claim.roles["a"].first) if fed is not None else None


def _by_sentence(tellings: Iterable[Told]) -> dict[int, list[Told]]:
    out: dict[int, list[Told]] = defaultdict(list)
    for told in tellings:
        out[told.sentence].append(told)
    return out


def _fed(case: Case, goal: Told, feeds: dict[int, list[Told]], goals: dict[int, list[Told]]) -> Told | None:
    """The feed that a goal came from."""
    here = [feed for feed in feeds.get(goal.sentence, []) if not _against(case, feed)]
    behind = _behind(case, goal, here)
    close = behind is not None and _words(case, goal.claim.end, behind.claim.start) <= _CLOSE
    fed: Told | None = behind if close or goal.tags.get("count") else _inside(case, goal, here) or behind
    if fed is None and not goal.tags.get("count"):
        around = feeds.get(goal.sentence - 1, []) + feeds.get(goal.sentence + 1, [])
        fed = _across(case, goal, [feed for feed in around if not _against(case, feed)], goals)
    return fed


_COMPLETED = pack.pattern(r"\b[Cc]omplet(?:e[sd]?|ing)\b")


def completes(case: Case, goal: Told) -> bool:
    """Whether what counts a man's goals tells of the last of them: "completed his treble"."""
    return bool(_COMPLETED.search(case.doc.work, goal.claim.start, goal.claim.end))


def _fits(case: Case, goal: Told, feed: Told) -> bool:
    """Whether the feed may be another man's than the scorer."""
    scorer, maker = goal.claim.roles["scorer"], feed.claim.roles["a"]
    if maker is goal.claim.roles.get("keeper"):
        return False
    if maker.type in ("PRONOUN_HE", "PRONOUN_SHE") and scorer.type == "PLAYER" and scorer.start < maker.start:
        return False  # "Smith broke the deadlock when he headed in the corner"
    own = scorer.type in ("PRONOUN_HIS", "PRONOUN_HER") and feed.sentence == goal.sentence and maker.start < scorer.start
    if own and _reached(case, feed, scorer) is scorer:
        return False  # "Smith found space and his shot flew in"
    return maker is not scorer and not _one(scorer, maker)


def _against(case: Case, feed: Told) -> bool:
    """Whether its man is told of in the sentence as one who stops, fouls or is booked: he makes no goal of the other side.

    What the feed's own verb was taken for ("Mills flicked it on") does not speak against it.
    """
    maker = feed.claim.roles["a"]
    scored = any(  # "Smith had nodded in, and the same player added another"
        told.kind == "goal"
        and told.claim.roles.get("scorer") is maker
        and told.claim.start <= feed.claim.end
        and feed.claim.end <= told.claim.end
        for told in case.told_in(feed.sentence)
        if not told.dropped
    )
    return (
        scored
        or _stopped(case, feed)
        or any(
            told.claim.roles.get(role) is maker
            and not (told.kind == "chance" and feed.claim.start < told.claim.end <= feed.claim.end)
            for told in case.told_in(feed.sentence)
            if not told.dropped
            for role in _AGAINST.get(told.kind, ())
        )
    )


def _stopped(case: Case, feed: Told) -> bool:
    """Whether the ball was a shot that somebody or the frame stopped: who scores from the rebound, scores by himself."""
    return any(
        told.kind == "chance"
        and not told.dropped
        and told.claim.roles.get("shooter") is feed.claim.roles["a"]
        and told.tags.get("outcome") in ("saved", "woodwork", "blocked")
        and told.claim.start < feed.claim.end <= told.claim.end
        and told.claim.start <= feed.claim.start
        for told in case.told_in(feed.sentence)
    )


_AGAINST = {
    "chance": ("by",),
    "penalty": ("conceded_by", "by"),
    "foul": ("conceded_by",),
    "offence": ("conceded_by", "player"),
    "card": ("player",),
}


def _robbed(case: Case, goal: Told, maker: Mention) -> bool:
    """Whether the scorer took the ball from the man: "Smith dallied on the ball, the teenager robbed him and rounded Jones"."""
    return any(
        told.kind == "relation"
        and told.tags.get("same") is False
        and told.claim.roles.get("a") is goal.claim.roles["scorer"]
        and (other := told.claim.roles.get("b")) is not None
        and (other is maker or other.type in ("PRONOUN_HIM", "PRONOUN_HER") and maker.last <= told.claim.roles["a"].first)
        for told in case.told_in(goal.sentence)
    )


def _one(a: Mention, b: Mention) -> bool:
    names = [str(mention.value[0]).split()[-1] if mention.value else "" for mention in (a, b)]
    return bool(names[0]) and names[0] == names[1]


def _words(case: Case, low: int, high: int) -> int:
    return len(case.doc.work[low:high].split())


def _broken(case: Case, feed: Told, goal: Told, low: int, high: int) -> bool:
    """Whether something else is told to have happened between two places."""
    return any(
        told.kind in BREAKS and not told.dropped and low < told.claim.end <= high
        for sentence in range(feed.sentence, goal.sentence + 1)
        for told in case.told_in(sentence)
    )


def _inside(case: Case, goal: Told, feeds: list[Told]) -> Told | None:
    """The last feed before the shot: within the goal's own words, or before its scorer in the same sentence."""
    best = None
    scorer = goal.claim.roles["scorer"]
    for feed in feeds:
        maker = feed.claim.roles["a"]
        if (
            feed.sentence != goal.sentence
            or not _fits(case, goal, feed)
            or maker.start >= goal.claim.end
            or _robbed(case, goal, maker)
            or _his_own(case, feed, scorer)
        ):
            continue
        reached = _reached(case, feed, scorer)
        gap = _gap(case, feed, reached) if feed.claim.end <= reached.start else 0
        if gap > _BEFORE or ";" in case.doc.work[feed.claim.end : reached.start]:
            continue
        if _broken(case, feed, goal, feed.claim.end, max(scorer.start, goal.claim.start)) or _other_goal(case, goal, feed):
            continue
        if best is None or feed.claim.end >= best.claim.end:  # of two the one who begins later is nearer
            best = feed
    return best


def _gap(case: Case, feed: Told, reached: Mention) -> int:
    """The words between a feed and whom the ball came to, but for what the goalkeeper did: "... , Lunt came and missed it, and"."""
    between = (m for m in case.in_sentence(feed.sentence) if feed.claim.end <= m.start < reached.start)
    keeper = next((m for m in between if m.type in ("KEEPER", "KEEPER_DESC")), None)
    return _words(case, feed.claim.end, keeper.start if keeper else reached.start)


def _reached(case: Case, feed: Told, scorer: Mention) -> Mention:
    """Whom the ball came to: "Hale's pass was brought down by Ek, who stepped inside and let fly, his shot beating Ross"."""
    if not scorer.type.startswith("PRONOUN"):
        return scorer
    between = (m for m in case.in_sentence(feed.sentence) if feed.claim.end <= m.start < scorer.start)
    return next((m for m in between if m.type in ("PLAYER", "DESC")), scorer)


def _his_own(case: Case, feed: Told, scorer: Mention) -> bool:
    """Whether it is the scorer's own shot: "Smith lost his marker and his header beat Jones", "Smith curled his free-kick in"."""
    his = feed.claim.roles["a"].type in ("PRONOUN_HIS", "PRONOUN_HER") and scorer.end <= feed.claim.start
    kick = _KICK.search(case.doc.work, feed.claim.start, feed.claim.end)
    taken = kick and _TAKES.search(case.doc.work, scorer.end, feed.claim.start)
    return his and bool(taken or _SHOT.search(case.doc.work[feed.claim.start : feed.claim.end]))


_KICK = pack.pattern(r"\bfree[- ]kick\b")
_TAKES = pack.pattern(
    r"\b(?:drove|drilled|curled|bent|fired|whipped|hit|struck|smashed|thumped|lifted|put|planted|swept|clipped|dipped|chipped|lashed"
    r"|rifled|hammered|placed|sent|arrowed|blasted|steered|guided|slammed|crashed|curling|bending|driving|firing) $"
)
_SHOT = pack.pattern(r"\b(?:header|shot|effort|drive|volley|strike|finish)$")


def _other_goal(case: Case, goal: Told, feed: Told) -> bool:
    """Whether another goal stands between a feed and this one."""
    return any(
        told.kind == "goal"
        and told is not goal
        and told.claim.end <= goal.claim.start
        and (
            feed.claim.end <= told.claim.start
            or told.claim.start
            <= feed.claim.start
            <= told.claim.end + 1  # "Smith swept home Jones's centre, only for Ek to level"
            or told.claim.end <= feed.claim.start
            and (_parted(case, feed, goal) or _SOURCES & {*case.doc.work[told.claim.end : feed.claim.start].split()[-4:]})
            or feed.claim.rule == "feed.delivery_and"
            and told.claim.roles.get("scorer") is feed.claim.roles["a"]
        )  # "Smith made it two with a header, but Jones replied"
        for told in case.told_in(goal.sentence)
        if not told.dropped and told.claim.roles.get("scorer") is not goal.claim.roles["scorer"]
    )


def _parted(case: Case, feed: Told, goal: Told) -> bool:
    """Whether a clause ends between a feed and a scorer: "... turning in Hale's cross after six minutes, and Ek made it two"."""
    words = case.doc.work[feed.claim.end : goal.claim.roles["scorer"].start].lower().replace(",", " ,").split()
    return ", and" in " ".join(words)


def _behind(case: Case, goal: Told, feeds: list[Told]) -> Told | None:
    """The first feed behind the goal in its sentence: "headed in from Vasko's corner", "... after Vasko had crossed"."""
    for feed in feeds:
        if feed.sentence != goal.sentence or feed.claim.end <= goal.claim.end or not _fits(case, goal, feed):
            continue
        maker = feed.claim.roles["a"]
        between = _timeless(case, goal, feed)
        led = feed.claim.rule == "feed.work" or (_LEADS | _SOURCES) & {*between[-4:]} or "having" in _next(case, maker)
        if len(between) > (_FAR if led else _NEAR) or _PARTS & {*between} or any(word.endswith(";") for word in between):
            continue
        if feed.claim.rule in _TOLD_AFTER and not _LEADS & {*between}:
            continue
        if not feed.tags.get("told") and _of_next(case, goal, feed):
            continue
        if any(
            mention.type in ("PLAYER", "KEEPER") and goal.claim.end <= mention.start < maker.start
            and not (led and _beaten(case, mention))
            for mention in case.in_sentence(goal.sentence)
        ):  # fmt: skip
            continue
        return feed
    return None


def _of_next(case: Case, goal: Told, feed: Told) -> bool:
    """Whether a feed behind a goal is another goal's: its man scores that one, or a clause begins that leads to it.

    "... pulled one back, and when Jones crossed on 58, Ek tapped in", "one down to an early Ek goal, they levelled through Jones".
    """
    others = [
        told
        for told in case.told_in(goal.sentence)
        if told.kind == "goal" and told is not goal and not told.dropped and told.claim.end > goal.claim.end
        and told.claim.roles.get("scorer") is not goal.claim.roles["scorer"]
    ]  # fmt: skip
    if any(told.claim.roles.get("scorer") is feed.claim.roles["a"] for told in others):
        return True
    tokens = case.doc.tokens[slice(*case.doc.sentences[goal.sentence])]
    words = [token.word for token in tokens if goal.claim.end <= token.start < feed.claim.start]
    return bool(others) and any(a in _MARKS and b in _JOINS for a, b in pairwise(words))


_MARKS = frozenset(", ; -".split())
_JOINS = frozenset("and but then before while".split())


def _timeless(case: Case, goal: Told, feed: Told) -> list[str]:
    """The words between a goal and a feed behind it but for those of times: "... five minutes before the break from ..."."""
    text, start = case.doc.work, goal.claim.end
    out: list[str] = []
    for mention in case.in_sentence(goal.sentence):
        if mention.type == "MINUTE" and start <= mention.start and mention.end <= feed.claim.start:
            out += text[start : mention.start].split()
            start = mention.end
    return out + text[start : feed.claim.start].split()


def _next(case: Case, mention: Mention) -> tuple[str, ...]:
    """The word behind a mention."""
    return tuple(token.word for token in case.doc.tokens[mention.last : mention.last + 1])


def _beaten(case: Case, mention: Mention) -> bool:
    """Whether somebody is the goalkeeper or opponent whom the scorer beat: "dinking Smith after a long ball from Jones"."""
    before = case.doc.tokens[mention.first - 1].word if mention.first else ""
    return mention.type == "KEEPER" or before.endswith("ing") or before in _PAST


_PAST = frozenset("past beyond over under through round around".split())


_PARTS = frozenset("before but".split())
_TOLD_AFTER = frozenset("feed.played feed.playing feed.who_played".split())  # behind the goal they need one of the next
_SOURCES = frozenset("from off via meet meets met meeting".split())  # "... with a header from Vasko's cross"
_LEADS = frozenset("after when as once following".split())


def _across(case: Case, goal: Told, feeds: list[Told], goals: dict[int, list[Told]]) -> Told | None:
    """A feed at the end of the sentence before, or the assist told by name in the sentence behind."""
    scorer = goal.claim.roles["scorer"]
    busy = {at for at in (goal.sentence - 1, goal.sentence + 1) if goals.get(at)}
    start = case.doc.tokens[case.doc.sentences[goal.sentence][0]].start
    for feed in reversed(feeds):
        if not _fits(case, goal, feed) or feed.block != goal.block or feed.tags.get("loose") or feed.sentence in busy:
            continue
        if feed.sentence == goal.sentence - 1 and _received(case, goal, feed):
            return feed
        if feed.sentence == goal.sentence - 1 and scorer.type in ("PLAYER", "DESC"):
            end = case.doc.tokens[case.doc.sentences[feed.sentence][1] - 1].end
            near = _words(case, feed.claim.end, end) <= 8 and _words(case, start, scorer.start) <= 6
            if near and not _broken(case, feed, goal, feed.claim.start, goal.claim.start):
                return feed
        if feed.sentence == goal.sentence + 1 and feed.tags.get("told"):
            return feed
    return None


def _received(case: Case, goal: Told, feed: Told) -> bool:
    """Whether the sentence of a feed ends with another man, and the goal begins with "he": "Hale's cross fell to Ek. He volleyed it
    in"."""
    scorer, maker = goal.claim.roles["scorer"], feed.claim.roles["a"]
    first = case.doc.sentences[goal.sentence][0]
    if scorer.type not in ("PRONOUN_HE", "PRONOUN_SHE") or scorer.first != first:
        return False
    men = [m for m in case.in_sentence(feed.sentence) if m.type in ("PLAYER", "DESC") and m.start > maker.start]
    ends = bool(men) and first - men[-1].last <= 1 and not _one(men[-1], maker)
    return ends and not _broken(case, feed, goal, feed.claim.start, goal.claim.start)


def ended(case: Case, relation: Told, told: Told, one: list[Told]) -> bool:
    """Whether what two men did together came to its end before a goal that is told so: "Smith headed Lund's corner wide before he
    tapped in", "Smith turned in Lund's cross, and on 38 minutes nodded home his second"; ``one``: all that tells of this goal."""
    scorer = told.people.get("scorer")
    return any(
        (other.kind in BREAKS or other.kind == "goal" and other not in one and other.people.get("scorer") == scorer)
        and not other.dropped
        and relation.claim.start < other.claim.end <= told.claim.start
        for other in case.told_in(told.sentence)
    )
