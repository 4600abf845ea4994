"""The story of an attempt in an entry that no rule reads: who shot, what became of it, and who stopped it.

An entry is a row of names with words around each. Behind the name of who shoots stands how, behind that of who stops it what
he did, and at the end where the ball went: whatever the words between, the parts come in this order.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from ... import pack
from ...model import Mention
from ...record import record, replace
from ..case import Case, Told
from .balls import WATCHES
from .cries import announces_goal
from .entries import words_of
from .join import NOT_ACTOR, VAGUE, claim_of, new_told, span_of
from .shots import (
    ENDS,
    NO_ATTEMPT,
    NO_SHOT,
    NOUN_BEFORE,
    OFF_HIM,
    OWN_BALL,
    OWN_SHOT,
    PASSES,
    PUTS,
    SHOOTS,
    STOPPED_BY,
    STOPS_SHOT,
)
from .stops import STOPS
from .track import Track

_PLAIN = 2.0  # the weight of words that say plainly who shoots
_KEPT = 4096  # wordings whose reading is kept: a text that grows is read again and again


@record
class Attempt:
    """What an entry's words tell of an attempt: who shot, how it ended, where in the words, and who stopped it."""

    shooter: Mention
    outcome: str | None
    by: Mention | None
    weight: float = 0.0  # how surely he is the one who shoots


@lru_cache(maxsize=_KEPT)
def blanked(text: str) -> str:
    """A text with blanks for what tells of no attempt: each sentence up to the words that say so, and what is asked."""
    out = []
    for sentence in _SENTENCE.findall(text):
        ends = [match.end() for match in NO_SHOT.finditer(sentence)]
        until = len(sentence) if sentence.rstrip().endswith("?") else max(ends, default=0)
        out.append(" " * until + sentence[until:])
    return "".join(out)


_SENTENCE = pack.pattern(r"(?:[^.!?]|[.!?](?=\S))*+(?:[.!?]+\s*|$)")
_ALL_OVER = pack.pattern(r"\b(?:it is|it's all|it is all|that's it,? all) over\b")


_NAMED = frozenset(("PLAYER", "KEEPER"))
_DESCRIBED = frozenset(("PLAYER", "KEEPER", "DESC", "KEEPER_DESC"))  # "their number nine"


class Words:
    """The words of an entry, and for each who acts in them the words before and behind his name."""

    def __init__(self, case: Case, first: int, last: int, types: frozenset[str] = _NAMED) -> None:
        tokens = case.doc.tokens
        self.start = tokens[first].start
        text = case.doc.work[self.start : tokens[last - 1].end].lower() + " "
        self.text = blanked(str(_ALL_OVER.sub(lambda match: " " * len(match[0]), text)))  # the match, no shot
        people = [
            m for m in case.between(first, last) if m.type in types and (m.value or m.type in _DESCRIBED) and m.last <= last
        ]
        self.people = [m for m in people if self.text[m.start - self.start] != " "]
        self.slots: list[tuple[Mention, str, str]] = []  # who, the words before, the words behind
        for index, m in enumerate(self.people):
            low = self.people[index - 1].end - self.start if index else 0
            high = self.people[index + 1].start - self.start if index + 1 < len(self.people) else len(self.text)
            before = self.text[max(low, m.start - self.start - 60) : m.start - self.start]
            after = self.text[m.end - self.start : high]
            passed = _OBJECT.search(before) and not after.startswith("'") or after.startswith(" to beat")
            if self.slots and passed:  # "Smith spins Jones and shoots", "with only Jones to beat"
                self.slots[-1] = (*self.slots[-1][:2], self.slots[-1][2] + "X" + after)
            else:
                self.slots.append((m, re.split(r"[.!?](?= )", before)[-1].strip(), after))


_OBJECT = pack.pattern(
    r"^ (?:\w+ )?(?:spins|skins|robs|bamboozles|embarrasses|turns|beats|rounds|skips|dummies|nutmegs|robs|dispossesses|outpaces|outmuscles|leaves|outjumps|twists|past|beyond|off|around|inside|outside|over|under|above|(?:the )?(?:wrong|right|blind|inside|outside) side of|ahead of|in front of|away from|against|beat|lost|loses|sells|has)(?: the| his| her)?(?: \w+)? $"
)


def attempt(case: Case, first: int, last: int) -> Attempt | None:
    """The one attempt that a stretch of an entry tells of."""
    if first >= last:
        return None
    return _read(case, Words(case, first, last)) or _read(case, Words(case, first, last, _DESCRIBED))


def _read(case: Case, words: Words) -> Attempt | None:
    if not words.slots or len({_name(m) for m in words.people}) > 4:
        return None
    ends = _ends(words.text)
    stoppers: list[Mention] = []
    shooters: list[tuple[float, Mention]] = []
    for place, (m, before, after) in enumerate(words.slots):
        following = words.slots[place + 1][2] if place + 1 < len(words.slots) else ""
        if not before and re.match(r"\s*[!.]", after) and not _keeps(case, m) and STOPS_SHOT.match(following):
            shooters.append((2.0, m))  # "Smith! Good save! Jones gets down to it"
            continue
        if shooters and _BEATEN.match(after):
            continue  # "Jones is beaten, and there's Lane on the line"
        if _NAMED_BALL.match(after) and not _GOALBOUND.match(after):
            continue  # "heads a Smith cross straight at Jones"
        stops = place and shooters and not OWN_SHOT.match(after) and STOPS_SHOT.match(after)
        stops = stops or shooters and _AGAINST.search(before) and _OF_HIS.match(after)
        stops = stops or _SAVE_FROM.search(before) and STOPS.match(after)
        if place and _stops_next(words.slots, place - 1) and OFF_HIM.search(before):
            shooters.append((2.5, m))  # "Jones gets down to gather from Smith"
        elif stops or _stops_next(words.slots, place) or _keeps(case, m) or STOPPED_BY.search(before) or WATCHES.match(after):
            stoppers.append(m)
        elif (weight := _weight(before, after)) > 0:
            shooters.append((weight, m))
    if not shooters:
        return None
    best = max(weight for weight, _ in shooters)
    shooter = next(m for weight, m in shooters if weight == best)
    at = shooter.start - words.start
    if not ends and best >= _PLAIN and any(_keeps(case, m) for m in stoppers):
        ends = [(at, "saved")]  # "Brilliant from Jones. Smith thought he had won it"
    later = [(place, outcome) for place, outcome in ends if place >= at] or ends
    if not later:
        return None
    outcome = later[0][1]
    if best < _PLAIN and outcome in ("saved", "blocked"):
        return None
    stopper = next((m for m in stoppers if _name(m) != _name(shooter)), None)
    touched = [(place, kind) for place, kind in later if kind in ("saved", "blocked")]
    if (
        stopper is not None
        and touched
        and outcome != "woodwork"
        and (outcome != "off_target" or touched[0][0] - later[0][0] < 12)
    ):
        outcome = "saved" if _keeps(case, stopper) and _name(stopper) not in case.perhaps_keepers else touched[0][1]
    return Attempt(shooter, outcome, stopper if outcome in ("saved", "blocked") else None, best)


_BEATEN = pack.pattern(
    r"^,? (?:is|was|'s|looks|seems|had been|has been) (?:\w+ )?(?:beaten|stranded|helpless|nowhere|rooted|motionless|well beaten|off (?:his|her) line)\b"
)
# "down Jones's throat", "against Jones's legs"
_AGAINST = pack.pattern(r"\b(?:down|into|at|to|against|off|onto)$")
_OF_HIS = pack.pattern(
    r"^'s? (?:\w+ )?(?:throat|arms|gloves|hands|grasp|midriff|chest|legs?|body|knees?|shins?|foot|feet|face|backside|back|thigh)\b"
)


def _stops_next(slots: list[tuple[Mention, str, str]], place: int) -> bool:
    """Whether one stops the shot of the next: "Jones gets down well, beats away a drive from Smith"."""
    if place + 1 >= len(slots):
        return False
    after, before = slots[place][2], slots[place + 1][1]
    if _DEED.match(after) and (_WHILE.search(before) or not before) and SHOOTS.search(slots[place + 1][2]):
        return True  # "Jones with a superb block as Smith pulls the trigger"
    if not (NOUN_BEFORE.search(before) or OFF_HIM.search(before)) or SHOOTS.search(re.split(r"\b(?:an?|the|from)\b", after)[0]):
        return False
    return any(pattern.search(after) for outcome, pattern in ENDS if outcome in ("saved", "blocked"))


_DEED = pack.pattern(
    r"^,? (?:again )?(?:with|makes?|made|puts? in|gets? in|produces?|produced|pulls? off|throws|flings|hurls) (?:[\w'-]+ ){0,4}?(?:block|tackle|save|stop|challenge|interception|clearance|in the way|in front)\b"
)
_WHILE = pack.pattern(r"\b(?:as|when|after|with|to deny|to stop|just as)$")
_GOALBOUND = pack.pattern(
    r"^ (?:free[ -]kick|flick|cross|corner|ball),? (?:that |which )?(?:(?:was|is|looked|seemed) )?(?:curling|heading|headed|bound|arrowing|destined|dipping|flying|goal-?bound|creeping|sneaking|sailing) (?:in|into|for|inside|under|towards?)\b"
)
_FINDS = pack.pattern(r"\b(?:finds?|feeds|picks out|releases|frees|plays in|slips in|to)\s$")  # ... the next one
_RUN_OF = pack.pattern(
    r"\b(?:run|dribble|burst|surge|break|work|turn|skill|feet|footwork|play|movement) (?:by|from)$"
)  # "a run from Smith ends with ..."
_SAVE_FROM = pack.pattern(r"\b(?:save|stop|block|hands|reflexes)(?: \w+)? (?:from|by)$")
_NAMED_BALL = pack.pattern(
    r"^ (?:cross|corner|pass|delivery|free[ -]kick|through[ -]ball|throw|centre|ball|flick|knock ?down|cut ?back)\b(?! (?:is|goes|flies))"
)


@lru_cache(maxsize=_KEPT)
def _ends(text: str) -> list[tuple[int, str]]:
    """Where the words say what became of an attempt, and what."""
    return sorted((match.start(), outcome) for outcome, pattern in ENDS for match in pattern.finditer(text))


def _keeps(case: Case, m: Mention) -> bool:
    return m.type in ("KEEPER", "KEEPER_DESC") or _name(m) in case.keepers


def _name(m: Mention) -> str:
    """Who a mention is, or where it stands."""
    return m.value[0] if m.value else str(m.start)


@lru_cache(maxsize=_KEPT)
def _weight(before: str, after: str) -> float:
    """How surely the words around a name make him the one who shoots."""
    if _FINDS.search(after):
        return 0.0
    if OWN_SHOT.match(after) and not OWN_BALL.match(after) or _GOALBOUND.match(after):
        return 4.0
    if OWN_BALL.match(after):
        return 0.5 if re.match(r"'s? (?:\w+ ){0,2}free[ -]kick", after) else 0.0
    if NOUN_BEFORE.search(before):
        return 3.0
    if _FROM.match(after):
        return 2.5
    if _MET_BY.search(before):
        return 2.5
    if _THEN.match(after) or _PLACED.match(after):
        return 2.0
    lead = before.rsplit(" ", 1)[-1]
    if lead in NOT_ACTOR and not _RUN_OF.search(before) and lead not in ("to", "for"):
        return 0.0
    if _SET_PIECE.match(after) and any(pattern.search(after) for _, pattern in ENDS[:2]):
        return 1.5
    passed, shot = PASSES.search(after), SHOOTS.search(after)
    if shot and not (passed and passed.start() <= shot.start() and not _RECEIVED.search(after[: passed.start()])):
        return 2.0
    if passed and not _RECEIVED.search(after[: passed.start()]):
        return 0.0
    if ENDS[4][1].search(after[:60]):
        return 2.0
    if (put := PUTS.search(after)) and any(
        match.start() - put.end() < 45 for _, pattern in ENDS[:2] if (match := pattern.search(after, put.start()))
    ):
        return 1.5
    if _FALLS_TO.search(before) or _CHANCE_OF.search(before):
        return 2.0
    if not before and re.match(r"(?: again)?\s*!", after):
        return 1.0  # "Smith! So near! He lifts it over the bar"
    alone = not before and re.match(r"(?: (?:again|now|this time|once more))?\s*[!,.(-]", after)
    return 1.0 if alone and any(pattern.search(after[:60]) for _, pattern in ENDS[:2]) else 0.0


_FROM = pack.pattern(
    r"^,? (?:again,? |now,? )?from (?:distance|(?:\w+ )?range|(?:all of |fully |about |around |some |a full )?[\w-]+ (?:yards|metres|feet)|(?:a mile|miles|way|fully|all of)(?: \w+)? (?:out|away|back)|(?:the )?(?:halfway(?: line)?|downtown|nowhere|deep)|outside|(?:just )?(?:inside|outside)|the edge|an? (?:\w+ )?(?:tight|narrow|tough|acute|impossible) angle)\b"
    r"|^(?: for (?:\w+ ){0,2}\w+)?,? (?:on|from|at) the edge of (?:the|his|her)\b"
    r"|^,? (?:on|with|from) the (?:follow[ -]up|rebound|second attempt|stretch|half[ -]volley|volley|turn|loose ball)\b"
)
_MET_BY = pack.pattern(
    r"\b(?:met|headed|nodded|volleyed|struck|hit|flicked|fired|blazed|lashed|driven|scuffed|sliced|skied|dragged|shanked|turned|prodded|poked|stabbed|glanced|fluffed|miscued|swept|side-footed|sidefooted) (?:[\w-]+ ){0,3}by$"
)
# "the ball breaks to Smith, six yards out"
# "Smith... blocked on the line!", "Smith, wide"
_THEN = pack.pattern(
    r"^(?: again)?(?:\.\.\.|,| -) ?(?:(?:it 's|it's|and|but|just|narrowly|well|inches|is|only|denied|oh) ){0,3}(?:blocked|saved|denied|wide|over|off the (?:bar|post|line|crossbar)|hits the (?:bar|post)|straight at|into the side)\b"
)
# "Smith at the back post ...", "Smith, six yards out, ..."
_PLACED = pack.pattern(
    r"^,? (?:is |was )?(?:unmarked|all alone|free|in space|arriving|lurking|waiting)?,? ?(?:(?:at|on) the (?:back|far|near|second) post|(?:from )?(?:[\w-]+|six|ten) (?:yards|metres)(?: out)?(?=[,.!]| out| from goal)|in (?:the )?(?:\w+ )?(?:six[ -]yard (?:box|area)|acres|splendid isolation))"
)
_SET_PIECE = pack.pattern(
    r"^ (?:again )?(?:takes?|took|with|has|over|stands? over|on|lines? up|will take|to take|behind|hits|whips|bends|curls|strikes) (?:the|this|his|her|a) (?:\\w+ )?(?:free[ -]kick|set[ -]piece|dead ball)\b"
)
_FALLS_TO = pack.pattern(
    r"\b(?:falls?|fell|drops?|dropped|breaks?|broke|comes?|came|runs?|bounces?|bounced|spills?|spilled|rolls?|lands?|landed|squirms|ricochets?|loops?|is loose|reaches|finds)(?: \w+){0,2} (?:to|for|at the feet of)$|\b(?:reaches|finds)$"
)
# "one last chance and it's Smith who has it"
_CHANCE_OF = pack.pattern(r"\b(?:chance|opportunity|opening|glimpse|sight of goal)s?\b[^.!?]{0,24}$")
_RECEIVED = pack.pattern(
    r"\b(?:latch\w*|meets?|met|receiv\w+|collect\w*|picks? up|gets? (?:on|to|onto)|end of|after|from|following|controls?|reach\w*|connect\w*|on to|onto|with|arriv\w+|behind|under)\b(?: [\w'-]+){0,5} ?$"
)


def run(case: Case, number: int, told: list[Told]) -> bool:
    """The attempts that the entry tells of and no claim does."""
    track: Track = case.facts.get("track") or Track()
    entry = case.entries[number]
    text = words_of(case, number)
    if not text or '"' in text or track.step(number) or announces_goal(case, number) or NO_ATTEMPT.search(text):
        return False
    open_ = [t for t in told if not t.dropped and t.kind in _TOLD]
    shots = [t for t in open_ if t.kind not in ("substitution", "card")]
    made = _complete(case, entry, shots)
    taken = {t.sentence for t in open_}
    for stretch in _stretches(case, entry, taken):
        while stretch[0] < stretch[1] and (one := _tell(case, number, stretch, shots, alone=not open_)) is not None:
            made = True
            shots, open_ = [*shots, one], [*open_, one]
            stretch = (case.doc.sentences[one.sentence][1], stretch[1])
    return made


_TOLD = ("goal", "chance", "penalty", "disallowed_goal", "substitution", "card")


def _stretches(case: Case, entry: Any, taken: set[int]) -> list[tuple[int, int]]:
    """The stretches of an entry's sentences of which no claim tells."""
    out: list[tuple[int, int]] = []
    for sentence in range(case.sentence_of(entry.body), case.sentence_of(entry.last - 1) + 1):
        first, last = case.doc.sentences[sentence]
        first, last = max(first, entry.body), min(last, entry.last)
        if sentence in taken or first >= last:
            out.append((last, last))
        elif out and out[-1][1] == first and out[-1][0] < first:
            out[-1] = (out[-1][0], last)
        else:
            out.append((first, last))
    return [stretch for stretch in out if stretch[0] < stretch[1]]


def _tell(case: Case, number: int, stretch: tuple[int, int], shots: list[Told], alone: bool) -> Told | None:
    """The attempt that a stretch of an entry tells of; beside what else is told there only what is plainly another one."""
    found = attempt(case, *stretch)
    if found is None and alone:
        return _of_side(case, number, stretch)
    if found is None or found.outcome is None or not alone and not _another(case, stretch, found, shots):
        return None
    roles: dict[str, Any] = {"shooter": found.shooter} | ({"by": found.by} if found.by else {})
    sentence = case.sentence_of(found.shooter.first)
    start, end = span_of(case, sentence)
    claim = claim_of(
        "chance",
        "chance.live_told",
        roles,
        {"outcome": found.outcome},
        start,
        max(end, *(m.end for m in roles.values())),
        case.doc.sentences[sentence][0],
    )
    return new_told(case, number, sentence, claim)


def _of_side(case: Case, number: int, stretch: tuple[int, int]) -> Told | None:
    """An attempt of a side, whose man nobody names: "They've hit the side netting"."""
    for sentence in range(case.sentence_of(stretch[0]), case.sentence_of(stretch[1] - 1) + 1):
        first, last = case.doc.sentences[sentence]
        first = max(first, stretch[0])
        inside = case.between(first, last)
        side = next((m for m in inside if m.type in ("TEAM", "SIDE")), None)
        start, end = case.doc.tokens[first].start, case.doc.tokens[last - 1].end
        text = blanked(case.doc.work[start:end].lower())
        if side is not None:
            text = text[: side.start - start] + "§" + text[side.end - start :]
        subject = _SIDE_ACTS.match(text)
        ends = _ends(text[subject.end() - 4 :]) if subject else []
        if not ends or any(m.type == "PLAYER" and not _keeps(case, m) for m in inside):
            continue
        keeper = next((m for m in inside if m.type in _NAMED and ends[0][1] == "saved"), None)
        roles = ({"team": side} if side is not None else {}) | ({"by": keeper} if keeper is not None else {})
        return new_told(
            case, number, sentence, claim_of("chance", "chance.live_side", roles, {"outcome": ends[0][1]}, start, end, first)
        )
    return None


_SIDE_ACTS = pack.pattern(
    r"(?:\s|[!,.*-]|(?:and|but|oh|ooh|oof|again|now|then|nearly|so close|close|still|here|first|the|another) )*+(?:§|we|they)(?:'ve|'re)? (?:(?:have|had|has|are|nearly|almost|again|now|just|then|even|also|somehow|came|come|are|only|twice) )*+"
    r"(?:hit|hits|strike|rattle|clip|smack|put|send|shoot|head|fire|blaze|drag|scuff|skew|go|goes|went|gone|test|force|forced|draw|have a (?:\w+ )?(?:shot|go|header|chance)|had a (?:\w+ )?(?:shot|go|header|chance)|got a (?:shot|header)|get a (?:shot|header)|lob|chip|curl)\b"
)


def _another(case: Case, stretch: tuple[int, int], found: Attempt, shots: list[Told]) -> bool:
    """Whether an attempt is none of those told in the entry: another man's, or one on the rebound."""
    if found.weight < _PLAIN or any(t.kind != "chance" for t in shots):
        return False
    involved = {m.value[0] for t in shots for m in t.claim.roles.values() if m.value}
    if _name(found.shooter) not in involved and all("shooter" in t.claim.roles for t in shots):
        return True
    tokens = case.doc.tokens
    words = case.doc.work[tokens[stretch[0]].start : tokens[stretch[1] - 1].end].lower()
    return bool(_REBOUND.search(words)) and all(case.doc.sentences[t.sentence][0] < stretch[0] for t in shots)


def _other_man(case: Case, entry: Any, chance: Told) -> Attempt | None:
    """Whose shot a keeper stops, where one man is named before him: "Smith in the dying seconds... Jones saves!", or behind
    him: "Big stop by Jones. Smith did everything right"."""
    stopper = chance.claim.roles.get("by")
    if stopper is None or "shooter" in chance.claim.roles:
        return None
    people = [m for m in case.between(entry.body, entry.last) if m.type in ("PLAYER", "KEEPER") and m.value]
    others = {m.value[0]: m for m in reversed(people) if m.value != stopper.value}
    if len(others) != 1:
        return None
    (man,) = others.values()
    before = case.doc.tokens[man.first - 1].word
    owns = case.doc.work.startswith("'", man.end)
    behind = man.first > stopper.first and man.first != case.doc.sentences[case.sentence_of(man.first)][0]
    if behind or owns or before in NOT_ACTOR or OWN_BALL.match(case.doc.work, man.end):
        return None
    return Attempt(man, chance.tags.get("outcome"), stopper)


_REBOUND = pack.pattern(r"\b(?:follow[ -]?up|follows? up|rebound|second bite|loose ball|seconds later|moments later)\b")


def _complete(case: Case, entry: Any, shots: list[Told]) -> bool:
    """A chance that is told of its keeper alone gets who shot ("What a save by Smith! Jones had picked his spot"), one without
    an end its end, and where only a shout tells of it the words behind say who did what.
    """
    if len(shots) != 1 or shots[0].kind != "chance":
        return False
    (chance,) = shots
    roles, outcome = chance.claim.roles, chance.tags.get("outcome")
    loose = chance.claim.rule == "chance.live_shout" or outcome in VAGUE and "by" not in roles
    bare = outcome in ("saved", "blocked") and "by" not in roles
    if "shooter" in roles and not (loose or bare):
        return False
    found = attempt(case, entry.body, entry.last) or _other_man(case, entry, chance)
    if found is None or not loose and (roles.get("shooter", found.shooter).value != found.shooter.value or found.by is None):
        return False
    if "shooter" in roles:
        first = roles["shooter"]
        if outcome in VAGUE:
            outcome = found.outcome
        elif outcome != found.outcome:
            return False
        stopper = found.by or (None if first.value == found.shooter.value else first)
        roles = {"shooter": found.shooter} | ({"by": stopper} if stopper and outcome in ("saved", "blocked") else {})
    elif (stopper := roles.get("by")) is not None and stopper.value == found.shooter.value:
        return False
    else:
        roles = {**roles, "shooter": found.shooter}
    chance.claim = replace(chance.claim, roles={**chance.claim.roles, **roles}, tags={**chance.tags, "outcome": outcome})
    return True
