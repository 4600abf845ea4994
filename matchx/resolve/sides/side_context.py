"""Whom the story around a claim gives away: who is told of together, which team acts in a sentence, who stands beside whom.

None of it says whose a man is; each piece counts for as much as it is right on reports whose sides are known.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations, pairwise

from ... import pack
from ..case import Case, Told
from ..people.people import who
from ..people.stand_ins import stand_ins
from .acting import acting_in
from .pairs import short_handed
from .side_clauses import clauses
from .side_frames import another
from .teams import side_of, whose
from .ties import Ties


def surroundings(case: Case, ties: Ties) -> None:
    """Add what the context of the claims tells."""
    _together(case, ties)
    _fed(case, ties)
    _followed(case, ties)
    _his(case, ties)
    _turns(case, ties)
    _by_effect(case, ties)
    _other_end(case, ties)
    _keepers(case, ties)
    _latent(case, ties)
    _short_of_men(case, ties)
    _announced(case, ties)
    clauses(case, ties)
    another(case, ties)
    _replaced(case, ties)
    _beside(case, ties)


def _replaced(case: Case, ties: Ties) -> None:
    """ "Smith limped off. His replacement, Jones, shot wide": of one side."""
    off = [told for told in case.active("substitution") if told.people.get("player_out") and "player_in" not in told.people]
    for title, person in stand_ins(case):
        sentence = case.sentence_of(title.first)
        before = [told for told in off if told.claim.start < title.start and told.sentence >= sentence - 1]
        if before and person != before[-1].people["player_out"]:
            ties.bind(person, before[-1].people["player_out"], 3.0, "replacement")


def _together(case: Case, ties: Ties) -> None:
    """Attempts strung together in one sentence are mostly one side's, unless it turns to the other end; changes where
    one "also" came on."""
    shots: dict[int, list[Told]] = defaultdict(list)
    for told in case.seen("chance", "goal"):
        shots[told.sentence].append(told)
    for strung in shots.values():
        if any(told.tags.get("own_goal") for told in strung):
            continue
        for a, b in pairwise(strung):
            back = a.tags.get("effect") in _BACK and b.kind == "goal"  # "Ross pulled one back before Hale made it safe"
            turned = any(a.claim.end <= each.start < b.claim.end for each in acting_in(case, b.sentence, None))
            level = a.kind == b.kind == "goal" and b.tags.get("effect") == "level"  # a goal, and what undid it
            both = _BOTH_WAYS.search(_spoken(case, b))  # "Both sides went close, Ross firing over and Hale wide"
            if back or level or turned or both or _CONTRAST.intersection(_words_until(case, b)) or _for_side(case, b):
                continue  # "Ross hit the bar, and Leeds won it through Hale"
            ties.beside(who(a, "shooter", "scorer"), who(b, "shooter", "scorer"), "strung")
    for a, b in pairwise(case.active("substitution")):
        if a.sentence == b.sentence and _ALSO & {*case.words_between(a, b), *_words_of(case, b)}:
            ties.beside(who(a, "player_in", "player_out"), who(b, "player_in", "player_out"), "strung")


def _spoken(case: Case, told: Told) -> str:
    """The sentence before a claim's own, and its own up to the end of the claim."""
    first, last = case.doc.sentences[max(0, told.sentence - 1)][0], case.doc.sentences[told.sentence][1]
    return " ".join(token.word for token in case.doc.tokens[first:last] if token.start < told.claim.end)


_BOTH_WAYS = pack.pattern(r"\b(?:(?:both|either) (?:sides|ends|end|teams|goals|goalmouths)|end[- ]to[- ]end|each end)\b")


def _for_side(case: Case, told: Told) -> bool:
    """Whether what a man does is said to be for a side: "Hale shot wide and Ross over for the hosts"."""
    last = case.doc.sentences[told.sentence][1]
    tokens = case.doc.tokens
    behind = [m for m in case.in_sentence(told.sentence) if m.type in ("TEAM", "SIDE") and m.start >= told.claim.end]
    return any(m.last <= last and tokens[m.first - 1].word == "for" and m.start - told.claim.end < _CLOSE for m in behind)


def _words_of(case: Case, told: Told) -> set[str]:
    first, last = case.doc.sentences[told.sentence]
    return {token.word for token in case.doc.tokens[first:last] if told.claim.start <= token.start < told.claim.end}


_ALSO = frozenset("also too likewise joined".split())
_CLOSE = 30  # characters


def _words_until(case: Case, told: Told) -> list[str]:
    """The words of a sentence up to the end of a claim."""
    first, last = case.doc.sentences[told.sentence]
    return [token.word for token in case.doc.tokens[first:last] if token.start < told.claim.end]


def _words_before(case: Case, told: Told) -> list[str]:
    """The words of a sentence before its claim, and before him whom the claim tells of: "Smith pressed on, but his shot ..."."""
    man = who(told, "shooter", "scorer")
    first, last = case.doc.sentences[told.sentence]
    named = (m.first for m in case.between(first, last) if case.named.get(m.first) == man)
    until = min([case.doc.tokens[at].start for at in named] + [told.claim.end])
    return [token.word for token in case.doc.tokens[first:last] if token.start < until]


def _fed(case: Case, ties: Ties) -> None:
    """Who plays the ball for an attempt of the same sentence is a team-mate: "Berg headed wide from a free kick of Dahl"."""
    for feed in case.facts.get("fed", ()):
        maker = case.named.get(feed.claim.roles["a"].first)
        shots = [
            told
            for told in case.told_in(feed.sentence)
            if (not told.dropped or told.kick) and told.kind in ("goal", "chance") and not told.tags.get("own_goal")
        ]
        if maker is None or not shots:
            continue
        nearest = min(shots, key=lambda told: max(told.claim.start - feed.claim.end, feed.claim.start - told.claim.end, 0))
        between = case.words_between(*sorted((nearest, feed), key=lambda told: told.claim.start))
        shooter = who(nearest, "shooter", "scorer")
        if shooter and maker not in nearest.people.values() and not _CONTRAST & {*between}:
            ties.beside(maker, shooter, "fed")


def _his(case: Case, ties: Ties) -> None:
    """ "Hale and his keeper Ross", "Hale's clearance hit his own captain, Ross": of one side."""
    tokens = case.doc.tokens
    for number in range(len(case.doc.sentences)):
        for before, m in pairwise([m for m in case.in_sentence(number) if m.first in case.named]):
            words = [token.word for token in tokens[before.last : m.first]]
            keeps = m.traits.get("det") in ("his", "her") and m.traits.get("position") in ("keeper", "captain")
            net = _OWN_NET & {*words[-_OWN:]}  # "Hale's cross was turned into his own net by Ross"
            if keeps or {"his", "her"} & {*words[:-1]} and "own" in words[-_OWN:] and not net:
                ties.beside(case.named[before.first], case.named[m.first], "his")


def _followed(case: Case, ties: Ties) -> None:
    """Who follows up is of the side of him who shot right before: "Hale's penalty was saved. Ross followed up, but ..."."""
    shots = [told for told in case.seen("chance", "goal", "penalty") if told.tags.get("stage") != "foul"]
    for before, after in pairwise(shots):
        first, last = case.doc.sentences[after.sentence]
        words = [token.word for token in case.doc.tokens[first:last]]
        broke = _BROKE & {*words} and before.tags.get("outcome") == "blocked"  # off the wall, to run the length of the field
        if after.sentence - before.sentence <= 1 and after.kind != "penalty" and _REBOUND.search(" ".join(words)) and not broke:
            ties.beside(who(before, "shooter", "scorer", "taker"), who(after, "shooter", "scorer"), "followed")


_BROKE = frozenset("ran raced sprinted galloped length halfway upfield counter".split())
_OWN_NET = frozenset("net goal post bar line".split())
_OWN = 4  # words: "own captain, Ross"
_REBOUND = pack.pattern(
    r"\b(?:follow(?:ed|s|ing)?[- ]up|(?:the|on|this) rebound|loose ball|spilled ball|into (?:his|her) path)\b"
)
_BACK = frozenset("level pull_back".split())


def _turns(case: Case, ties: Ties) -> None:
    """Attempts of two men in two sentences on end are mostly one side's, but the two sides' where "but" or the like stands
    between them, or a team is named."""
    shots = [told for told in case.seen("chance", "goal") if not told.tags.get("own_goal")]
    joined = set()
    for before, after in pairwise(shots):
        a, b = who(before, "shooter", "scorer"), who(after, "shooter", "scorer")
        if after.sentence - before.sentence != 1 or after.entry != before.entry or frozenset((a, b)) in joined:
            continue
        joined.add(frozenset((a, b)))
        between = (*case.in_sentence(before.sentence), *case.in_sentence(after.sentence))
        named = any(
            (m.type in ("TEAM", "SIDE") or m.type == "PLAYER" and m.traits.get("team"))
            and before.claim.start < m.start < after.claim.end
            for m in between
        )
        if _CONTRAST.intersection(_words_before(case, after)):
            ties.beside(a, b, "turn but")
        elif named:
            ties.beside(a, b, "turn to a team")
        elif after.block == before.block:
            ties.beside(a, b, "in turn")


def _by_effect(case: Case, ties: Ties) -> None:
    """Who levels, or pulls one back, plays against him who led before: "Henry put Arsenal ahead but Terry levelled", "Terry
    equalised. Henry had scored for Arsenal"."""
    goals = [told for told in case.seen("goal") if told.people.get("scorer")]
    goals = [told for told in goals if told.tags.keys() & {"effect", "undoes"} or "had" in _words_of(case, told)]
    for before, after in pairwise(goals):
        if after.sentence - before.sentence <= 2 and before.people["scorer"] != after.people["scorer"]:
            led = before.tags.get("effect") in ("lead", "extend")
            answers = before.tags.get("effect") == "level" and "had" in _words_of(case, after)
            if answers or led and (after.tags.get("effect") in _BACK or after.tags.get("undoes")):
                ties.beside(before.people["scorer"], after.people["scorer"], "effect")


def _other_end(case: Case, ties: Ties) -> None:
    """ "Up the other end Sakala scored", "Keen hit the bar at the other end": against those who shot just before."""
    shots = [told for told in case.seen("chance", "goal") if who(told, "shooter", "scorer") and not told.tags.get("own_goal")]
    for number, (first, last) in enumerate(case.doc.sentences):
        tokens = case.doc.tokens[first:last]
        turn = next((a for a, b in pairwise(tokens) if (a.word, b.word) == ("other", "end")), None)
        here = [told for told in shots if told.sentence == number]
        if turn is None or not here:
            continue
        behind = [told for told in here if turn.start < told.claim.end]
        ahead = [told for told in here if told.claim.end <= turn.start]
        if ahead and not any(token.word in _STARTS for token in tokens if ahead[-1].claim.end <= token.start < turn.start):
            behind.insert(0, ahead.pop())  # the turn belongs to the attempt right before it
        earlier = ahead or [told for told in shots if told.sentence == number - 1]
        if behind and earlier:
            ties.beside(who(earlier[-1], "shooter", "scorer"), who(behind[0], "shooter", "scorer"), "other end")


_STARTS = frozenset(", ; : and but while as when before then".split())


def _keepers(case: Case, ties: Ties) -> None:
    """A side has one goalkeeper, the other side the other, unless one came on for the other, or when he had been sent off."""
    keepers = sorted(case.keepers)
    changed = {frozenset(told.people.values()) for told in case.active("substitution")}
    if len(keepers) == 2 and frozenset(keepers) not in changed and not _sent_off(case) & {*keepers}:
        for a, b in combinations(keepers, 2):
            ties.beside(a, b, "keepers")


def _latent(case: Case, ties: Ties) -> None:
    """ "Moor's side brought on Hale, while Barrow ...", "Moor's men beat Barrow": a side without a name is the other one."""
    tokens = case.doc.tokens
    for number in range(len(case.doc.sentences)):
        inside = [m for m in case.in_sentence(number) if m.type in ("TEAM", "SIDE")]
        for x, y in pairwise(inside):
            a, b = whose(case, x), whose(case, y)
            if a is None or b is None or max(a, b) < 2 or a // 2 == b // 2:
                continue
            between = {token.word for token in tokens[x.last : y.first]}
            if between & _APART or tokens[y.first - 1].word in _AGAINST:
                ties.opposed(a, b, "contrasted")
    for told in case.active("result"):
        ahead, behind = (told.claim.roles.get(role) for role in ("ahead", "behind"))
        if ahead and behind and (a := whose(case, ahead)) is not None and (b := whose(case, behind)) is not None:
            ties.opposed(a, b, "contrasted")
    led = [node for node in case.latent if not node.startswith("\0the ")]
    if len(led) == 2:
        ties.beside(led[0], led[1], "managers")


def _sent_off(case: Case) -> set[str]:
    """Who was shown red; where no card names a man, who fouled in the sentence that tells of it."""
    reds = [told for told in case.active("card") if told.tags.get("card") in ("red", "second_yellow")]
    found = {who(told, "player") for told in reds} - {None}
    if reds and not found:  # "Hale clattered Ross, and the referee produced a red card"
        found = {
            who(foul, "conceded_by", "by") for told in reds for foul in case.told_in(told.sentence) if foul.kind == "foul"
        } - {None}
    return {person for person in found if person}


def _short_of_men(case: Case, ties: Ties) -> None:
    """The one man sent off is of the team that is said to be a man short: "ten-man Leeds", "the hosts were reduced to ten"."""
    sent_off = _sent_off(case)
    if len(sent_off) != 1:
        return
    short = {side for m in short_handed(case) if (side := side_of(case, m)) is not None}
    if len(short) == 1:
        ties.of(sent_off.pop(), short.pop(), "a man short")


def _announced(case: Case, ties: Ties) -> None:
    """ "Hull make a change too. Smith is on for Jones": a change announced of a team, behind which its men are named."""
    for told in case.active("substitution"):
        person = who(told, "player_in", "player_out")
        if person is None or any(m.type in ("TEAM", "SIDE") for m in case.in_sentence(told.sentence)):
            continue
        for number in range(told.sentence - 1, max(-1, told.sentence - 1 - _SOON), -1):
            inside = case.in_sentence(number)
            words = {token.word for token in case.doc.tokens[slice(*case.doc.sentences[number])]}
            teams = {whose(case, m) for m in inside if m.type in ("TEAM", "SIDE")} - {None}
            if (
                words & _CHANGE
                and len(teams) == 1
                and not words & _NO_CHANGE
                and not any(m.first in case.named for m in inside)
            ):
                ties.of(person, teams.pop(), "announced")
            if teams or words & _CHANGE:
                break


_SOON = 2  # sentences between a change that is announced and its men
_CHANGE = frozenset("change changes substitution substitutions sub subs switch switches swap".split())
_NO_CHANGE = frozenset("no not n't yet without before unchanged".split())
_APART = frozenset("while whilst whereas but".split())
_AGAINST = frozenset("against over past by beat".split())
_CONTRAST = frozenset(
    "but while whereas responded replied response reply other end although though either equalised cancelled cancelling wiped "
    "however yet hit levelled".split()
)


def _beside(case: Case, ties: Ties) -> None:
    """Men named one behind the other, of whom no rule tells anything: in one list, close together, or one of them a goalkeeper."""
    tokens = case.doc.tokens
    for number in range(len(case.doc.sentences)):
        inside = case.in_sentence(number)
        booked = {
            told.people.get("player") for told in case.told_in(number) if told.kind == "card" and told.tags.get("items") == 2
        }
        kickers = {told.people.get("taker") for told in case.told_in(number) if told.kind == "shootout_kick"}
        named = [m for m in inside if m.first in case.named]
        both = case.live and _of_both(case, number)
        teams = [m.first for m in inside if m.type in ("TEAM", "SIDE")]
        for x, y in pairwise(named):
            a, b = case.named[x.first], case.named[y.first]
            if (
                a == b
                or {a, b} <= kickers
                or any(other == b for other, _ in ties.bonds.get(a, ()))
                or any(x.first < t < y.first for t in teams)
                or tokens[x.first - 1].word == "between"
            ):
                continue
            words = [token.word for token in tokens[x.last : y.first]]
            said = [word for word in words if word[0].isalpha()]
            keeps = (a in case.keepers, b in case.keepers)
            kind = ""
            if sum(keeps) == 1:
                kind = "by a keeper" if keeps[1] or len(words) > 3 else ""
            elif bool(x.traits.get("team")) != bool(y.traits.get("team")) or _CLASH & {
                t.word for t in tokens[y.last : y.last + 8]
            }:
                continue
            elif {a, b} <= booked and said == ["and"]:
                kind = ""  # two who are booked together are as often of two sides
            elif not said or said in (["and"], ["or"], ["then"]):
                kind = "" if both and not said else "listed apart" if {";", ":"} & set(words) else "listed"
            elif len(words) <= 6 and not _CLAUSES & set(said):
                kind = "close by" if len(words) <= 3 else "near by"
            if kind:
                ties.beside(a, b, kind)


def _of_both(case: Case, number: int) -> bool:
    """Whether a sentence, or the one before it, speaks of what both sides do: "Both coaches make a change: ..."."""
    first, last = case.doc.sentences[max(0, number - 1)][0], case.doc.sentences[number][1]
    return bool(_BOTH.search(" ".join(token.word for token in case.doc.tokens[first:last])))


_BOTH = pack.pattern(
    r"\b(?:both|each|either) (?:side|team|coach|manager|bench|boss|dug-?out)(?:s|es)?\b|\bon (?:both|either) sides?\b|\b(?:change|sub|switch)s? (?:apiece|each)\b"
)
_CLASH = frozenset(
    "spoken squared squaring square clash clashed tussle altercation scuffle tangled tangle confrontation collided tangling "
    "shoving shove handbags wrestling grappling grapple scrap words set-to flashpoint melee brawl fracas argument row spat".split()
)
_CLAUSES = frozenset("but while when as before after until although though whereas because so".split())
