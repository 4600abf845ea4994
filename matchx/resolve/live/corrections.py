"""Entries that correct one before them: "Correction: the booking was for Smith, not Jones"."""

from __future__ import annotations

import re

from ... import pack
from ...model import Mention
from ...record import replace
from ..case import Case, Told
from .awards import numbered
from .cries import announces_goal
from .entries import chronological, time_of, words_of
from .track import Track

_CORRECTS = pack.pattern(
    r"\b(?:correct(?:ion|ing|ed)|apologi\w+|sorry|my (?:mistake|bad|error)|clarif\w+|in fact|actually|it turns out|turns out|should (?:have said|read|have been)|wrongly|"
    r"replays? (?:show|suggest|confirm)\w*|(?:i'm|i am|we're|we are|i've been|just been) (?:now |been )?told|(?:lads|they|people|everyone) (?:say|reckon)|update on|as (?:many|several) of you|"
    r"first gave|we gave|having seen|second look|hands up|scrap that|strike that|i said|it was|officially|credited|given to|goes down as|awarded to)\b"
)
_NOUNS = (
    (("card",), r"\b(?:book(?:ing|ed)|card|yellow|caution\w*|red|sent off)\b"),
    (("substitution",), r"\b(?:sub|subs|substitut\w+|change|replaced|came on|went off)\b"),
    (
        ("goal", "chance"),
        r"\b(?:assist\w*|cross\w*|pass\w*|square[ds]?|set (?:it|him|her) up|corner|free[ -]kick|delivery|through ball|flick\w*)\b",
    ),
    (("goal",), r"\b(?:goal|scor\w+|opener|equaliser|winner|strike|own goal|touch|got it)\b"),
    (("chance",), r"\b(?:shot|header|effort|chance|attempt|miss|save|drive|volley)\b"),
)
_FORMS = (  # who it was, and who not
    pack.pattern(r"§(?P<a>\d+)§(?:(?!§)[^.!?]){0,45}?\b(?:and |but )?(?:not|never)\b(?:(?!§)[^.!?]){0,25}?§(?P<b>\d+)§"),
    pack.pattern(r"\b(?:not|wasn't|isn't|never)\b(?:(?!§)[^.!?]){0,25}?§(?P<b>\d+)§(?:(?!§)[^!?]){0,25}?\b(?:but|it was|it's|that was)\b(?:(?!§)[^.!?]){0,20}?§(?P<a>\d+)§"),
    pack.pattern(r"§(?P<a>\d+)§(?:(?!§)[^.!?]){0,25}?\b(?:rather than|instead of|and no)\b(?:(?!§)[^.!?]){0,15}?§(?P<b>\d+)§"),
    pack.pattern(r"\b(?:rather than|instead of)\b(?:(?!§)[^.!?]){0,15}?§(?P<b>\d+)§(?:(?!§)[^.!?]){0,30}?§(?P<a>\d+)§"),
)  # fmt: skip
_AT_ONCE = pack.pattern(
    r"§(?P<b>\d+)§ ?(?:\.{2,}|\?|-|,|!|\.)? ?(?:no|nope|sorry|wait|hang on|make that|check that|scratch that|scrap that|correction|apologies|i mean|i tell a lie)\b(?: ?[,:-] ?|(?:(?!§)[^§]){0,60}?\b(?:it's|it 's|it was|that was|it is|that's|that 's|make that|rather|but)\b(?:(?!§)[^.!?]){0,40}?)§(?P<a>\d+)§"
)
_REACH = 12  # minutes back


def run(case: Case) -> None:
    """Give what an entry before it told of one man to the one whom the correction names."""
    if not case.live:
        return
    order = chronological(case)
    for place, number in enumerate(order):
        if _credited(case, order, place):
            continue
        entry = case.entries[number]
        people = [m for m in case.between(entry.body, entry.last) if m.type in ("PLAYER", "KEEPER") and m.value]
        if len({m.value[0] for m in people}) < 2:
            continue
        text = numbered(case, entry.body, entry.last, people)
        if found := _AT_ONCE.search(text):
            _strike(case, number, people[int(found["b"])], people[int(found["a"])])
            continue
        found = _CORRECTS.search(text) and next((match for form in _FORMS if (match := form.search(text))), None)
        if not found:
            continue
        right, wrong = people[int(found["a"])], people[int(found["b"])]
        kinds = next((kinds for kinds, pattern in _NOUNS if re.search(pattern, text)), ())
        earlier = [n for n in order[:place] if time_of(case, number) - time_of(case, n) <= _REACH]
        if _correct(case, earlier, wrong, right, kinds):
            if "goal" in kinds and (given := _given(people, text)) is not None:
                _assisted(case, number, given)
            for told in case.told:
                if told.entry == number and not told.dropped:
                    case.drop(told, "live", "corrects an entry before it")


_CREDIT = pack.pattern(
    r"\b(?:(?P<own>own goal (?:by|for|from|to|of))|goal (?:by|for|from|goes to|is|was)|(?:it|that|goal|opener|equaliser|winner|one)(?:'s| is| was| has been| has| goes)? (?:actually |now |officially )?(?:been |gone |going )?(?:credited|given|awarded|down)? ?(?:to|as)|"
    r"(?:gets?|claims?|claimed by|got) (?:it|the (?:goal|credit|final touch|last touch))(?: by)?|scorer (?:is|was)|scored by|touch (?:from|by|of)|credit (?:to|goes to)) (?:\w+ ){0,2}?§(?P<a>\d+)§"
    r"|§(?P<b>\d+)§ ?(?:'s? (?:goal|header|touch|strike)|(?:is|was|has been) (?:credited|given|awarded)|(?:who |that )?(?:gets?|got|had|has|takes|took|applied|applies) (?:it|the (?:goal|credit|(?:all-important |decisive |faintest |slightest )?(?:final |last |faint |slight )?touch))|(?:is )?claiming (?:it|that)|claims (?:it|that))"
    r"|(?:an?|as) §(?P<c>\d+)§ own[ -]goal\b"
)


_ASSIST = pack.pattern(
    r"§(?P<a>\d+)§ (?:gets|is given|has|claims|takes|with|getting) (?:just |only )?(?:the|an|his|her) assist|§(?P<c>\d+)§ (?:just |only )?(?:passed|crossed|squared|played|laid|set|cut|pulled|flicked) (?:it|him|the ball|the pass|the cross)\b|\bassist (?:is |was |goes |now |given |for |to |by |from |credited )+§(?P<b>\d+)§"
)


def _given(people: list[Mention], text: str) -> Mention | None:
    """Who made the goal, as a correction says."""
    found = _ASSIST.search(text)
    return people[int(found["a"] or found["b"] or found["c"])] if found else None


def _assisted(case: Case, number: int, given: Mention) -> None:
    """Give the goal before an entry to its maker."""
    track: Track = case.facts.get("track") or Track()
    step = next((s for s in reversed(track.steps) if 0 <= time_of(case, number) - time_of(case, s.entry) <= _REACH), None)
    if step is not None:
        case.facts.setdefault("made_by", {})[step.entry] = given


def _credited(case: Case, order: list[int], place: int) -> bool:
    """ "Own goal by Smith after all", "That is Jones's goal now": the goal told before it goes to another."""
    number = order[place]
    entry = case.entries[number]
    text = words_of(case, number)
    track: Track = case.facts.get("track") or Track()
    if (
        track.step(number)
        or announces_goal(case, number)
        or not re.search(r"\b(?:goal|opener|equaliser|winner|touch|credit\w*|scorer|assist)\b", text)
    ):
        return False
    if not (_CORRECTS.search(text) or _REVISES.search(text)):
        return False
    people = [m for m in case.between(entry.body, entry.last) if m.type in ("PLAYER", "KEEPER") and m.value]
    shown = numbered(case, entry.body, entry.last, people) if people else ""
    found = list(_CREDIT.finditer(shown))
    if not found:
        return False
    last = found[-1]
    mention = people[int(last["a"] or last["b"] or last["c"])]
    own = (
        bool(last["own"] or last["c"])
        or shown[last.end() :].startswith((" own goal", " own-goal"))
        or "own goal" in text[: last.start() + 20]
        and bool(last["a"])
        and not re.search(r"\bnot an own goal\b", text)
    )
    step = next((s for s in reversed(track.steps) if 0 <= time_of(case, number) - time_of(case, s.entry) <= _REACH), None)
    if step is not None:
        given = _given(people, numbered(case, entry.body, entry.last, people))
        case.facts.setdefault("credited", {})[step.entry] = (mention, own)
        if given is not None:
            case.facts.setdefault("made_by", {})[step.entry] = given
        step.entries.discard(number)
    else:
        before = [
            t
            for n in order[:place]
            if time_of(case, number) - time_of(case, n) <= _REACH
            for t in case.active("goal")
            if t.entry == n
        ]
        if not before:
            return False
        for told in before:
            if told.entry == before[-1].entry:
                _put(told, "scorer", mention)
                told.claim = replace(told.claim, tags={**told.claim.tags, **({"own_goal": True} if own else {})})
    for told in case.active("goal", "chance"):
        if told.entry == number:
            case.drop(told, "live", "says whose goal it was")
    return True


_REVISES = pack.pattern(
    r"\b(?:after all|update|first gave|gave (?:that|it) to|has (?:actually )?gone down|goes down|(?:has|have|had|put|puts|got|recorded|listed|down) (?:it |that |this )?(?:down )?as|taken that back|now (?:been )?(?:given|credited)|final touch|last touch|on reflection|confirm\w*|announc\w*|officially|it's been|awarded)\b"
)


def _strike(case: Case, number: int, wrong: Mention, right: Mention) -> None:
    """ "Smith... no, it was Jones": the second is meant wherever the entry names the first."""
    struck: set[int] = case.facts.setdefault("struck", set())
    entry = case.entries[number]
    struck |= {m.first for m in case.between(entry.body, entry.last) if m.value and m.value[0] == wrong.value[0]}
    case.mentions = [
        replace(m, value=right.value) if m.first in struck and entry.body <= m.first < entry.last else m for m in case.mentions
    ]
    for told in case.active():
        for role, mention in told.claim.roles.items() if told.entry == number else ():
            if mention.value and mention.value[0] == wrong.value[0]:
                _put(told, role, right)


def _correct(case: Case, earlier: list[int], wrong: Mention, right: Mention, kinds: tuple[str, ...]) -> bool:
    """In the latest entry that names the wrong man for such a thing the right one is meant, and where both are named each is the other."""
    for number in reversed(earlier):
        if not _tells(case, number, wrong, kinds):
            continue
        entry = case.entries[number]
        meant = {wrong.value[0]: right.value, right.value[0]: wrong.value}
        for index, m in enumerate(case.mentions):
            if entry.body <= m.first < entry.last and m.value and m.value[0] in meant:
                case.mentions[index] = replace(m, value=meant[m.value[0]])
        for told in case.told:
            if told.entry == number:
                roles = told.claim.roles.items()
                for role, m in [(role, m) for role, m in roles if m.value and m.value[0] in meant]:
                    _put(told, role, replace(m, value=meant[m.value[0]]))
                    case.note("live", f"{wrong.value[0]} corrected to {right.value[0]}", told)
        return True
    return False


def _tells(case: Case, number: int, wrong: Mention, kinds: tuple[str, ...]) -> bool:
    """Whether an entry names a man, and tells of what a correction is about."""
    entry = case.entries[number]
    if not any(m.value and m.value[0] == wrong.value[0] for m in case.between(entry.body, entry.last)):
        return False
    goal = announces_goal(case, number) or (case.facts.get("track") or Track()).step(number) is not None
    return not kinds or "goal" in kinds and goal or any(t.entry == number for t in case.active(*kinds))


def _put(told: Told, role: str, mention: Mention) -> None:
    told.claim = replace(told.claim, roles={**told.claim.roles, role: mention})
    told.people[role] = mention.value[0]
