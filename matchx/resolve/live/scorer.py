"""Who has scored, where no rule has read it: the one whom the words of a goal's entry single out."""

from __future__ import annotations

import re

from ... import pack
from ...lexicon import scene
from ...model import Mention
from ..case import AWAY, HOME, Case
from .cries import evidence
from .entries import time_of, words_of
from .join import NOT_ACTOR
from .score import own_goal
from .track import Step, Track


def people_of(case: Case, mention: Mention) -> str:
    """The person of a mention, by the fullest name."""
    return str(mention.value[0])


def anchor(case: Case) -> None:
    """Who scores in an entry plays for the side whose score grows in it, who turns the ball into his own net for the other."""
    track: Track = case.facts["track"]
    for step in track.steps:
        own = own_goal(case, step.entries)
        culprit = own_scorer(case, step) if own else None
        scorers = {
            person for told in case.active("goal") if told.entry in step.entries and (person := told.people.get("scorer"))
        }
        if not scorers and (beside := _beside_score(case, step)) is not None:
            scorers = {people_of(case, beside)}
        for person in {people_of(case, culprit)} if culprit else scorers:
            case.settled[person] = 8.0 if (step.side == HOME) != own else -8.0


def acting(case: Case) -> dict[int, int]:
    """For which side the one scores whom the words of an entry that may tell of a goal single out, where his side is known."""
    out = {}
    for number in range(len(case.entries)):
        if evidence(case, number) and (m := scorer_of(case, Step(number, -1, (0, 0), {number}))) is not None:
            lean = case.lean.get(m.value[0], 0.0)
            if abs(lean) > _SURE:
                out[number] = HOME if lean > 0 else AWAY
    return out


def _beside_score(case: Case, step: Step) -> Mention | None:
    """Who stands right behind the new score, or is cried out first: "Goal. 1-0 Smith, after a scramble", "Smith! 1-0"."""
    entry = case.entries[step.entry]
    opens = next((i for i in range(entry.body, entry.last) if case.doc.tokens[i].word[0].isalnum()), entry.body)
    for m in case.between(entry.body, entry.last):
        score = case.ending(m.first)
        if m.type != "PLAYER" or not m.value:
            continue
        following = case.doc.tokens[m.last].word if m.last < len(case.doc.tokens) else ""
        behind = score is not None and score.type == "SCORE" and following not in ("'s", "'")
        if behind or m.first == opens and following == "!":
            return m
    return None


def scorer_of(case: Case, step: Step) -> Mention | None:
    """The scorer that an entry's words single out: a name shouted alone, the one who acts behind the shout, the only one."""
    tokens = case.doc.tokens
    own = own_goal(case, step.entries)
    pool: list[Mention] = []
    struck: set[int] = case.facts.get("struck", set())
    for number in sorted(step.entries, key=lambda n: n != step.entry):
        entry = case.entries[number]
        pool += [
            m
            for m in case.between(entry.body, entry.last)
            if m.type in ("PLAYER", "KEEPER")
            and m.value
            and m.first not in struck
            and not _assists(case, m)
            and not _beaten(case, m)
        ]
    for m in pool:  # "1-0 by Smith"
        if tokens[m.first - 1].word in ("by", "through") and (score := case.ending(m.first - 1)) and score.type == "SCORE":
            return m
    for m in pool:  # "1-1. Smith."
        alone = tokens[m.first - 1].word in ".!?:" and (m.last >= len(tokens) or tokens[m.last].word in ".!")
        if alone and case.person_team.get(m.value[0], step.side) == step.side and not own:
            return m
    if not own and any(_NAMELESS.search(words_of(case, number)) for number in step.entries):
        pool = [m for m in pool if not (_OFFENDS.match(_words_behind(case, m)) or _beside_nameless(case, step, m))]
    own_side = case.facts.get("own_side")
    if own_side is not None and step.side not in (-1, own_side):  # in a club's own feed the others often have no names
        pool = [m for m in pool if own or _of_others(case, m, step.side)]
    fit = [
        m for m in pool
        if (step.side < 0 or may_play(case, m.value[0], 1 - step.side if own else step.side)) and (own or m.type != "KEEPER" and m.value[0] not in case.keepers - case.perhaps_keepers)
    ]  # fmt: skip
    if (
        step.side >= 0
        and not own
        and _awards(case, step.entry)
        and (taker := next((m for m in pool if _steps_up(case, m)), None)) is not None
    ):
        return taker
    for m in fit:
        first, last = case.doc.sentences[case.sentence_of(m.first)]
        others = [t for i, t in enumerate(tokens[first:last], first) if not m.first <= i < m.last and t.word.isalpha()]
        if len(others) <= 1 and first >= case.entries[step.entry].first:
            return m
    if own and any(_ANOTHER_MAN.search(words_of(case, number)) for number in step.entries):
        return own_scorer(case, step)
    if len({m.value[0] for m in fit or pool}) == 1 and (fit or _KEEPER_SCORES.search(words_of(case, step.entry))):
        return (fit or pool)[0]
    if own and (culprit := own_scorer(case, step)) in fit:
        return culprit
    weights = {m.first: _finishes(case, m) for m in fit}
    best = max(weights.values(), default=0.0)
    if best > 0:
        told = [m for m in fit if weights[m.first] == best]
        return [m for m in told if case.sentence_of(m.first) == case.sentence_of(told[0].first)][
            -1
        ]  # "when Smith's shot is parried, Jones follows up"
    if reached := [m for m in fit if _reached(case, m)]:
        return reached[-1]  # "Smith to Jones, and the skipper curls one in"
    for m in fit:
        first, _ = case.doc.sentences[case.sentence_of(m.first)]
        leads = all(not t.word.isalpha() for t in tokens[max(first, case.entries[step.entry].body) : m.first])
        if leads and not owns(case, m) and weights[m.first] >= 0:
            return m
    acting = [m for m in fit if tokens[m.first - 1].word not in NOT_ACTOR | _LEAVES and not owns(case, m)]
    if len({m.value[0] for m in acting}) == 1:
        return acting[0]
    if not fit and not own and (chosen := announced(case, step.entry, step.side)) is not None:
        return chosen
    able = [m for m in acting if weights[m.first] >= 0]
    return able[-1] if able and not own and step.side >= 0 else None  # what led to a goal is told before its end


def _of_others(case: Case, m: Mention, side: int) -> bool:
    """Whether a man may score for those whom a club's own feed tells of as the others: one who is known to, or who finishes."""
    known = case.person_team.get(m.value[0])
    by = case.doc.tokens[m.first - 1].word in ("from", "by", "through")
    return known == side or known is None and (by or _finishes(case, m) > 0)


_TAKES = scene.pattern(r"^{over_the_ball}")


def _steps_up(case: Case, m: Mention) -> bool:
    """Whether a man is named as the taker of a penalty: "Up steps Smith", "Smith to take"."""
    before = [token.word for token in case.doc.tokens[max(0, m.first - 2) : m.first]]
    return before in (["up", "steps"], ["up", "stepped"], ["up", "comes"]) or bool(_STEPS.match(_words_behind(case, m)))


_STEPS = pack.pattern(r"^(?:to take|will take|steps? up|stepped up|over (?:it|the ball) (?:now )?[.!]|v|vs)\b")


def announced(case: Case, kick: int, side: int = -1) -> Mention | None:
    """Who is to take the penalty that was awarded shortly before, where the kick's entry names nobody: "Smith has the ball"."""
    for number in _awards(case, kick):
        entry = case.entries[number]
        named = [m for m in case.between(entry.body, entry.last) if m.type == "PLAYER" and m.value]
        for m in reversed(named):
            if _TAKES.match(_words_behind(case, m)) and may_play(case, m.value[0], side):
                return m
    return None


def _awards(case: Case, kick: int) -> list[int]:
    """The entries in which a penalty is awarded shortly before an entry tells of its kick."""
    awards = {t.entry for t in case.active("penalty") if t.tags.get("stage") == "award" and t.entry >= 0}
    at = time_of(case, kick)
    return sorted(n for n in awards if 0 <= at - time_of(case, n) <= _KICK_WITHIN)


_KICK_WITHIN = 4  # minutes from the award


def may_play(case: Case, person: str, side: int) -> bool:
    """Whether nothing sure says that a person plays for the other side."""
    lean = case.lean.get(person, 0.0) * (1 if side == HOME else -1)
    return side < 0 or lean > -_SURE


_SURE = 0.5

_LEAVES = frozenset(
    "turns turned spins spun skins skinned robs robbed beats beat rounds rounded skips nutmegs outmuscles outjumps outpaces dispossesses tackles".split()
)  # ... a man behind
_NAMELESS = scene.pattern("{nameless_scorer}")
_OFFENDS = scene.pattern(r"^{gave_it_away}")


def _beside_nameless(case: Case, step: Step, m: Mention) -> bool:
    """Whether a man is only spoken of behind a scorer without a name: "1-1. Their captain. Unlucky Smith"."""
    found = _NAMELESS.search(words_of(case, step.entry))
    if found is None or _finishes(case, m) > 0:
        return False
    return bool(case.doc.tokens[case.entries[step.entry].body].start + found.start() < m.start)


def _words_behind(case: Case, m: Mention) -> str:
    return " ".join(token.word for token in case.doc.tokens[m.last : m.last + 4])


def _assists(case: Case, mention: Mention) -> bool:
    """Whether a label names this one as the giver: "(assist Jones)", "Assist: Jones", "from a pass by Jones"."""
    before = " ".join(token.word for token in case.doc.tokens[max(0, mention.first - 10) : mention.first])
    return bool(
        re.search(
            r"\bassist (?:[\w'-]+ ){0,6}(?:for|to)(?: (?:the|our|their|young|old|big|little|captain|skipper|substitute|sub|\w+-\w+)){0,2} ?,?$|(?:^|\W)(?:assist(?:s|ed)?|provider|set up|key pass|cross|pass|through ball|corner|free kick|delivery)(?: (?:by|from|:|-|=))*$",
            before,
        )
    )


def _beaten(case: Case, m: Mention) -> bool:
    """Whether a goal is scored against a man: "no chance for Smith", "past a helpless Smith"."""
    return bool(_BEATEN.search(case.doc.work[max(0, m.start - 40) : m.start].lower()))


_BEATEN = scene.pattern("{beaten_one} $")


def own_scorer(case: Case, step: Step) -> Mention | None:
    """Who put the ball into his own net, by the words beside the names."""
    found = [
        m
        for number in sorted(step.entries)
        for m in case.between(case.entries[number].body, case.entries[number].last)
        if m.type in ("PLAYER", "KEEPER") and m.value and _turns_in(case, m)
    ]
    return found[-1] if found else None


def _turns_in(case: Case, m: Mention) -> bool:
    """Whether the words around a name, as far as the next, tell of an own goal: "poor Smith, trying to clear, puts it into his net"."""
    tokens = case.doc.tokens
    last = case.doc.sentences[case.sentence_of(m.first)][1]
    others = [o for o in case.between(m.last, last) if o.type in ("PLAYER", "KEEPER") and not _assists(case, o)]
    words = " ".join(token.word for token in tokens[m.last : others[0].first if others else last])
    words = _ANOTHER_MAN.split(words)[0]
    if _assists(case, m):
        return False  # "turns a cross from Smith into his own net"
    if words.startswith("'"):
        return tokens[m.first - 1].word in ("off", "via") and bool(_PART_OF_HIM.match(words))
    if _OFF_HIM.search(" ".join(token.word for token in tokens[max(0, m.first - 5) : m.first])):
        return True
    return tokens[m.first - 1].word in _UNLUCKY or bool(_OWN_NET.search(words))


# "Smith whips it in and the lad at the near post turns it past his own keeper"
_ANOTHER_MAN = pack.pattern(
    r"\b(?:and|but|,|as|when) (?:the|their|our|a|an|some) (?:\w+ )?(?:lad|man|defender|boy|girl|player|guy|full[ -]?back|centre[ -]?half|centre[ -]?back|skipper|captain|midfielder)\b"
)
_OFF_HIM = scene.pattern(
    r"\b(?:off|strikes|hits|hitting|clips|clipping|via|against|brushes|touches) the (?:\w+ )?{body_part} of$"
)
_PART_OF_HIM = scene.pattern(r"'s? (?:\w+ )?{body_part}\b")
_UNLUCKY = frozenset("poor unfortunate unlucky luckless hapless off via by".split())
_OWN_NET = scene.pattern("{own_net}")


def _reached(case: Case, m: Mention) -> bool:
    """Whether the ball comes to a man, and words of a finish follow."""
    tokens = case.doc.tokens
    if (giver := case.ending(m.first - 1)) and giver.type == "PLAYER" and tokens[m.first - 1].word == "to":
        return True  # "Smith to Jones, Jones to Hale, goodnight"
    last = case.doc.sentences[case.sentence_of(m.first)][1]
    behind = " ".join(token.word for token in tokens[m.last : last])
    others = [o for o in case.between(m.last, last) if o.type in ("PLAYER", "KEEPER") and o.value and o.value != m.value]
    goes_on = last - m.last <= 1 or _FINISH.search(behind) or not others and _GOES_ON.search(behind)
    return tokens[m.first - 1].word in _RECEIVES and bool(goes_on)


_GOES_ON = pack.pattern(r"\b(?:and|who|before|then) (?:(?:he|she|the \w+(?: \w+)?) )?(?!is\b|was\b|then\b)\w+")
_RECEIVES = frozenset("to finds feeds releases reaches out for".split())  # "picks out Smith"


def owns(case: Case, m: Mention) -> bool:
    """Whether what follows a name is his: "Smith's corner"; no "Smith's done it", "Smith's levelled it"."""
    words = [token.word for token in case.doc.tokens[m.last : m.last + 3]]
    if words[:1] == ["'"]:
        return True
    if words[:1] != ["'s"] or len(words) < 3:
        return False
    return not (words[1] in _HAS or words[1].endswith("ed") and (not words[2][0].isalpha() or words[2] in _OBJECTS))


_HAS = frozenset(
    "gone only just now got been done put hit away off in through there on scored netted nodded won made taken".split()
)
_OBJECTS = frozenset("it in home the a an his her them us and past from for again this that one".split())


_KEEPER_SCORES = pack.pattern(
    r"\b(?:goal)?keeper (?:has |have |'s )?(?:just |only |gone and )*(?:scor|equalis|heads?|nett)\w*\b"
)
_SPILT = pack.pattern(
    r"\b(?:spil[lt]|parri|sav|block|fumbl|drop|push|palm|beat|keep|kept|den|tip)\w* (?:\w+ ){0,3}"
    r"(?:(?:shot|effort|header|drive|volley|strike|free kick|cross|attempt) (?:from|by|of) §|§ ?'?s? (?:\w+ )?(?:shot|effort|header|drive|volley|strike|free kick|cross|attempt)\b)"
)


def _finishes(case: Case, mention: Mention) -> float:
    """How far the words behind a name, up to the next one, tell of the end of a goal's story, and not of what led to it."""
    tokens = case.doc.tokens
    _, last = case.doc.sentences[case.sentence_of(mention.first)]
    following = min((m.first for m in case.between(mention.last, last) if m.type in ("PLAYER", "KEEPER", "DESC")), default=last)
    behind = mention.last + (tokens[mention.last].word == "'s" and not owns(case, mention)) if mention.last < last else last
    words = " ".join(token.word for token in tokens[behind : min(last, following, mention.last + 18)])
    before = " ".join(token.word for token in tokens[max(0, mention.first - 4) : mention.first])
    if words.startswith("'") and _FINISH_OF.match(words) and before.split()[-1:] == ["on"]:
        return 1.5  # "the corner drops on Smith's instep"
    if words.startswith("'") and _FINISH_OF.match(words) and _TOUCHES.search(before):
        return 1.5  # "Jones can only get fingertips to Smith's drive"
    if before.split()[-1:] and before.split()[-1] in _LEAVES:
        return -1.5
    if (
        before.split()[-1:]
        and before.split()[-1] in NOT_ACTOR
        and not (before.split()[-1] in _RECEIVES and _AT_ONCE.match(words))
        and not re.search(r"(?:goal|finish|header|strike|shot|effort) (?:from|by|for)$|^(?:it 's )?(?:from|by|for)$", before)
    ):
        return -1.0
    if _SPILT.search(" ".join([*(token.word for token in tokens[max(0, mention.first - 8) : mention.first]), "§", words])):
        return -1.0
    if ERRS.match(words) or _SERVES.match(words):
        return -1.5
    if words.startswith("'"):
        return 1.5 if _FINISH_OF.match(words) else -1.0
    value = 1.5 if re.search(r"\b(?:header|shot|volley|finish|strike|tap in|goal)(?: :| by| from| -)?$", before) else 0.0
    if re.search(r"\b(?:corner|cross|free kick|pass|delivery|throw)(?: :| by| from| -)?$", before):
        return -1.0
    words = str(_DELIVERS.sub(" passes ", str(_DRIBBLES.sub(" ", words))))
    if found := _FINISH.search(words):
        value += 2.0
    if (led := LEADS.search(words)) and not (found and found.start() > led.start()):
        value -= 1.5
    if (
        re.search(r"\b(?:there is|there 's|arriving|waiting) (?:\w+ ){0,3}$|\b(?:to|for|finds?|and|where)$", before)
        and value > 0
    ):
        value += 0.5
    return value


# how a man gets by another, which is no finish
_DRIBBLES = scene.pattern("{dribbles_past}")
# ... and how he plays the ball to another, in words of a finish
_DELIVERS = scene.pattern("{delivers_to}")
# whom a goal is owed to on the other side
ERRS = scene.pattern("{errs}")
_TOUCHES = pack.pattern(r"\b(?:hands?|gloves?|palms?|fingers?|fingertips?|touch|toe|foot|boot|leg|something) (?:to|on)$")
# "slips him in", "rolls it across and he ..."
_SERVES = scene.pattern(r"^(?:[\w'-]+ ){0,3}?{serves}")
_FINISH = scene.pattern("{finishes}")
_AT_ONCE = scene.pattern(r"^, (?:who )?{finishes}")  # "squares to Smith, can't miss"
_FINISH_OF = pack.pattern(
    r"'(?:s)? (?:\w+ ){0,3}(?:head|header|shot|effort|strike|volley|finish|free kick|drive|curler|lob|boot|goal|penalty|left foot|right foot|touch|half volley|instep|forehead|napper|noggin|toe|heel|knee)\b"
)
LEADS = scene.pattern("{leads_to_goal}")
SPOT = pack.pattern(
    r"\b(?:from the (?:penalty )?spot|spot[ -]kick|convert\w* (?:the|a|his|her) penalty|from twelve yards|penalty kick|(?:scores|slots|puts|tucks|buries|dispatches|takes|great|cool) (?:the |a |away the )?penalty)\b|\bpen\)|(?:[,;(] ?|\d )pen(?:alty)?s?(?=[ .!,)]|$)(?! (?:area|box|to))|\(p\)"
)
