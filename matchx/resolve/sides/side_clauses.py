"""Sides by clauses: which team acts in the sentence in which a man acts, in the one before, and behind "but"."""

from __future__ import annotations

from itertools import pairwise

from ... import pack
from ..case import Case, Told
from ..people.people import who
from .acting import Acts, acting_in, bad_for, besides, led_before, replies, tells
from .side_frames import supposed
from .teams import ours, side_of, whose
from .ties import ACTOR, Ties


def clauses(case: Case, ties: Ties) -> None:
    """Who acts in a sentence in which one team acts, or in the one behind it, is likely of that team."""
    acting: dict[int, list[Acts]] = {}
    last: int | None = None  # the team that acted last, whom "they" means
    for number in range(len(case.doc.sentences)):
        acting[number] = acting_in(case, number, last)
        last = acting[number][-1].side if acting[number] else last
    _theirs(case, ties, acting)
    deeds = [*case.seen(*_DEEDS), *case.facts.get("kicks_told", ())]
    acted = {(told.sentence, name) for told in deeds for name in told.people.values()}
    for told in case.seen(*_DEEDS):
        person = who(told, ACTOR.get(told.kind, "player"), "player_out")
        if person is None or told.kind == "penalty" and told.tags.get("stage") == "foul":
            continue
        found = _of_sentence(case, told, acting[told.sentence]) or _of_those_before(case, told, acting)
        if found is not None:
            kind, side = found
            ties.of(person, side ^ 1 if told.tags.get("own_goal") else side, kind)
    _spoken(case, ties, acting, acted)


def _spoken(case: Case, ties: Ties, acting: dict[int, list[Acts]], acted: set[tuple[int, str]]) -> None:
    """Men without a deed of their own in a sentence in which one team acts before them, and whoever did something "for Leeds"."""
    tokens = case.doc.tokens
    for number in range(len(case.doc.sentences)):
        for m in case.in_sentence(number):
            if m.first not in case.named or (number, case.named[m.first]) in acted:
                continue
            before = [acts for acts in acting[number] if acts.start < m.start]
            if (
                len({acts.side for acts in before}) == 1
                and not _latest(before).suffers
                and tokens[m.first - 1].word not in _OTHERS
            ):
                ties.of(case.named[m.first], _latest(before).side, "spoken")
        for x, y in pairwise(case.in_sentence(number)):
            if y.type not in ("TEAM", "SIDE") or x.first not in case.named or tokens[y.first - 1].word != "for":
                continue
            words = [token.word for token in tokens[x.last : y.first]]
            side = side_of(case, y)
            behind = tokens[min(y.last, len(tokens) - 1)].word
            aside = behind == "," and words[-2:] in ([",", "for"], [";", "for"])  # "bookings for Smith and, for Leeds, Jones"
            if ";" in words and not aside:
                continue
            man = y.last + 1 if aside else x.first
            if (
                side is not None
                and behind not in ("'s", "'")
                and len(words) <= _FOR
                and not bad_for(words)
                and man in case.named
            ):
                ties.of(case.named[man], side, "for his side")


def _latest(acting: list[Acts]) -> Acts:
    return max(acting, key=lambda acts: (acts.start, acts.token))


_FOR = 9  # words between a man and "for Leeds"
_DEEDS = ("goal", "chance", "substitution", "penalty", "disallowed_goal", "card")
_OTHERS = frozenset("by from of on past with over beyond against at around before".split())


def _of_sentence(case: Case, told: Told, acting: list[Acts]) -> tuple[str, int] | None:
    """The side that the claim's own sentence speaks for, with the kind of evidence."""
    before = [acts for acts in acting if acts.start < told.claim.end]
    if not before:
        if acting and supposed(case, told, acting[0]):
            return "supposed", acting[0].side
        return ("answered", acting[0].side ^ 1) if acting and acting[0].turned and told.kind != "card" else None
    before = [acts for acts in before if not besides(case, acts)] or before
    latest = _latest(before)
    if len({acts.side for acts in before}) > 1:
        return ("clause", latest.side) if replies(case, latest) else None  # else it is as often the one as the other
    if told.kind == "card":
        return "booked", latest.side
    if told.tags.get("effect") in ("level", "pull_back") and not latest.suffers and led_before(case, latest, told.claim):
        return "clause turned", latest.side ^ 1
    if latest.suffers and latest.start and "but" in _words_between(case, latest.token, told):
        return "clause but", latest.side ^ 1  # "Hull had barely threatened but Smith made it two"
    if latest.suffers:
        return "clause suffers", latest.side
    if _saves(told) and _saving(case, told):
        return "clause but", latest.side ^ 1  # "Leeds took a point, Ross saving from Hale"
    loose = latest.start and _CHANGES & _words_between(case, latest.token, told)
    return "clause but" if loose or _saves(told) else "clause", latest.side


def _saves(told: Told) -> bool:
    """Whether the words tell of him who stops the shot rather than of the shooter: "Hunter turned away Lamb's shot"."""
    by, shooter = told.claim.roles.get("by"), told.claim.roles.get("shooter")
    return bool(by and shooter and by.start < shooter.start)


def _saving(case: Case, told: Told) -> bool:
    """Whether he who stops a shot stands behind a comma, with a participle."""
    by = told.claim.roles["by"]
    tokens = case.doc.tokens
    return tokens[by.first - 1].word == "," and tokens[min(by.last, len(tokens) - 1)].word.endswith("ing")


def _words_between(case: Case, token: int, told: Told) -> set[str]:
    tokens = case.doc.tokens
    found = set()
    while token < len(tokens) and tokens[token].start < told.claim.start:
        found.add(tokens[token].word)
        token += 1
    return found


_CHANGES = frozenset("but before until although though however yet".split())


_JOINS = pack.pattern(r", (?:and|but)(?: the)? \Z")
_BEFORE = 12  # characters


def _of_those_before(case: Case, told: Told, acting: dict[int, list[Acts]]) -> tuple[str, int] | None:
    """The side that the sentences before the claim's speak for."""
    if not all(
        acts.start >= told.claim.end and _JOINS.search(case.doc.work[max(0, acts.start - _BEFORE) : acts.start])
        for acts in acting[told.sentence]
    ):
        return None  # but "Hale struck the bar, and Leeds won it through Ross"
    if told.kind == "card":
        return _temper(case, told.sentence - 1)
    block = case.doc.blocks[told.block][0]
    if case.doc.tokens[case.doc.sentences[told.sentence][0]].word in _HOWEVER:
        return None
    for back in (1, 2):
        number = told.sentence - back
        inside = number >= 0 and case.doc.sentences[number][0] >= block
        if number < 0 or back > 1 and not inside:
            return None
        if acting[number]:
            latest = acting[number][-1]
            if len({acts.side for acts in acting[number]}) > 1:
                return None
            if latest.suffers and latest.start:
                if acting[told.sentence]:
                    return None
                return "carried suffers" if back == 1 else "carried far", latest.side
            if not inside:
                return None  # a new paragraph begins with either
            return "carried" if back == 1 else "carried far", latest.side
    return None


def _temper(case: Case, sentence: int) -> tuple[str, int] | None:
    """The side that loses its calm in a sentence: "Rovers lost their heads. Hale was booked"."""
    for m in case.in_sentence(sentence) if sentence >= 0 else ():
        end = case.doc.sentences[sentence][1]
        words = [token.word for token in case.doc.tokens[m.last : min(end, m.last + _FEW)]]
        side = whose(case, m) if m.type in ("TEAM", "SIDE") and tells(words, "side_temper") else None
        if side is not None:
            return "booked", side
    return None


_SHOT_AT = frozenset("at past by beyond from against over".split())
_FEW = 10  # words behind a team
_HOWEVER = frozenset("but however yet still nevertheless instead".split())


def _theirs(case: Case, ties: Ties, acting: dict[int, list[Acts]]) -> None:
    """ "Hull hit back and their captain, Ross, ...": of the team spoken of last."""
    we = ours(case)
    for mention in case.mentions:
        if mention.type not in ("PLAYER", "KEEPER") or mention.traits.get("det") not in ("their", "its") or not mention.value:
            continue
        if case.doc.tokens[mention.first - 1].word in _SHOT_AT:
            continue  # "Hale hit it straight at their keeper, Ross": whosoever "they" are
        sentence = case.sentence_of(mention.first)
        for number in (sentence, sentence - 1):
            before = [acts.side for acts in acting.get(number, ()) if number < sentence or acts.start < mention.start]
            if before and before[-1] != we:
                ties.of(mention.value[0], before[-1], "theirs")
                break
        else:
            if we is not None:
                ties.of(mention.value[0], we ^ 1, "theirs")  # who are not we
