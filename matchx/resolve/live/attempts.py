"""Who shoots in a stretch of an entry, what becomes of the shot, and who stops it: read off the words around the names.

A stretch is a row of names with words around each. Behind the name of who shoots stands how, behind that of who stops it what
he did, and at the end where the ball went: whatever the words between, the parts come in this order.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ... import pack
from ...lexicon import scene
from ...model import Mention
from ...record import record
from ..case import Case
from .balls import WATCHES
from .join import NOT_ACTOR
from .shots import ENDS, NO_SHOT, NOUN_BEFORE, OFF_HIM, OWN_BALL, OWN_SHOT, PASSES, PUTS, SHOOTS, STOPPED_BY, STOPS_SHOT
from .stops import STOPS

PLAIN = 2.0  # the weight of words that say plainly who shoots
_KEPT = 4096  # wordings whose reading is kept: a text that grows is read again and again


@record
class Attempt:
    """What an entry's words tell of an attempt: who shot, how it ended, where in the words, and who stopped it."""

    shooter: Mention
    outcome: str | None
    by: Mention | None
    weight: float = 0.0  # how surely he is the one who shoots
    end: int = 0  # the character with which the words begin that say how it ended


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


NAMED = frozenset(("PLAYER", "KEEPER"))
_DESCRIBED = frozenset(("PLAYER", "KEEPER", "DESC", "KEEPER_DESC"))  # "their number nine"


class Words:
    """The words of an entry, and for each who acts in them the words before and behind his name."""

    def __init__(self, case: Case, first: int, last: int, types: frozenset[str] = NAMED) -> None:
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
            within = re.split(r"[.!?](?= )", before)[-1].strip()
            passed = _OBJECT.search(before) and not after.startswith("'") or after.startswith(" to beat")
            if self.slots and (passed or within and OWN_BALL.match(after) and not OWN_SHOT.match(after)):
                # "Smith spins Jones and shoots", "with only Jones to beat", "meets Jones's cross, heads wide"
                self.slots[-1] = (*self.slots[-1][:2], self.slots[-1][2] + "X" + after)
            else:
                self.slots.append((m, within, after))


_OBJECT = scene.pattern(r"^,? (?:[\w'-]+ ){0,7}?{beats_man}(?: (?:the|his|her))?(?: \w+)? $")


def attempt(case: Case, first: int, last: int) -> Attempt | None:
    """The one attempt that a stretch of an entry tells of."""
    if first >= last:
        return None
    return _read(case, Words(case, first, last)) or _read(case, Words(case, first, last, _DESCRIBED))


def _read(case: Case, words: Words) -> Attempt | None:
    if not words.slots or len({name_of(m) for m in words.people}) > 4:
        return None
    ends = ends_of(words.text)
    stoppers: list[Mention] = []
    hailed = False  # a keeper is
    shooters: list[tuple[float, Mention]] = []
    for place, (m, before, after) in enumerate(words.slots):
        following = words.slots[place + 1][2] if place + 1 < len(words.slots) else ""
        if not before and re.match(r"\s*[!.]", after) and not keeps(case, m) and STOPS_SHOT.match(following):
            shooters.append((2.0, m))  # "Smith! Good save! Jones gets down to it"
            continue
        if shooters and _BEATEN.match(after):
            continue  # "Jones is beaten, and there's Lane on the line"
        if (BLOCKS.match(after) or DOES_SAVE.match(after)) and not OWN_SHOT.match(after):
            stoppers.append(m)  # "Jones deflects a shot over with his head", "Jones again! One on one, saves with his feet"
            continue
        if _NAMED_BALL.match(after) and not _GOALBOUND.match(after):
            continue  # "heads a Smith cross straight at Jones"
        stops = place and shooters and not OWN_SHOT.match(after) and STOPS_SHOT.match(after)
        stops = stops or shooters and _AGAINST.search(before) and _OF_HIS.match(after)
        stops = stops or _SAVE_FROM.search(before) and STOPS.match(after)
        if place and (OFF_HIM.search(before) or _OWN_DEED.match(after)) and _stops_next(words.slots, place - 1):
            shooters.append((2.5, m))  # "Jones drops on a low one from Smith"
        elif stops or _stops_next(words.slots, place) or keeps(case, m) or STOPPED_BY.search(before) or WATCHES.match(after):
            stoppers.append(m)
            lead = words.text[: m.start - words.start].rstrip()
            cried = lead.endswith("...") and after.startswith("!")  # "Smith volleys... Jones!"
            after_shot = bool(shooters) and (cried or not _NO_DEED.search(after))
            hailed |= keeps(case, m) and (after_shot or bool(STOPPED_BY.search(before)))
        elif (weight := _weight(before, after)) > 0:
            shooters.append((weight, m))
    if not shooters:
        return None
    best = max(weight for weight, _ in shooters)
    shooter = next(m for weight, m in shooters if weight == best)
    at = shooter.start - words.start
    if hailed and best >= PLAIN and not any(place >= at for place, _ in ends):
        ends = [*ends, (at, "saved")]  # "Brilliant from Jones. Smith thought he had won it"
    own = shooter.end - words.start + 1  # "Smith gets his head to it" stops no shot
    ends = [(place, kind) for place, kind in ends if place != own or kind != "blocked"]
    later = [(place, kind) for place, kind in ends if place >= at] or ends
    if not later:
        return None
    outcome = later[0][1]
    cry = re.split(r"[.!]", words.text, maxsplit=1)[0]
    if len(cry) < at and any(kind == "woodwork" for _, kind in ends_of(cry + "!")):
        outcome = "woodwork"  # "Off the underside! Smith's lob has Jones beaten but bounces away"
    if best < PLAIN and outcome in ("saved", "blocked"):
        return None
    stopper = next((m for m in stoppers if name_of(m) != name_of(shooter)), None)
    touched = [(place, kind) for place, kind in later if kind in ("saved", "blocked")]
    if (
        stopper is not None
        and touched
        and outcome != "woodwork"
        and (outcome != "off_target" or touched[0][0] - later[0][0] < 12)
    ):
        outcome = "saved" if keeps(case, stopper) and name_of(stopper) not in case.perhaps_keepers else touched[0][1]
    return Attempt(shooter, outcome, stopper if outcome in ("saved", "blocked") else None, best, words.start + later[0][0])


_BEATEN = scene.pattern(r"^,? {he_did} (?:\w+ )?{no_chance}")
# what a keeper does who stops nothing, or words that are no deed of his
_NO_DEED = scene.pattern(
    r"^,? ?(?:$|[.!]|'s? {no_limb_of_his}|to beat|{he_did} (?:\w+ )?{no_chance}|(?:can|could) (?:only|do nothing)"
    r"|(?:has |had )?no chance|stays?|stands? still|watch|goal)"
)
# "down Jones's throat", "against Jones's legs"
_AGAINST = pack.pattern(r"\b(?:down|into|at|to|against|off|onto)$")
_OF_HIS = scene.pattern(r"^'s? (?:\w+ )?{limb}")


def _stops_next(slots: list[tuple[Mention, str, str]], place: int) -> bool:
    """Whether one stops the shot of the next: "Jones gets down well, beats away a drive from Smith"."""
    if place + 1 >= len(slots):
        return False
    after, before = slots[place][2], slots[place + 1][1]
    if _DRAWS.search(after):
        return False  # "Smith draws a routine catch from Jones"
    if _DEED.match(after) and (_WHILE.search(before) or not before) and SHOOTS.search(slots[place + 1][2]):
        return True  # "Jones with a superb block as Smith pulls the trigger"
    if not before and STOPS_SHOT.match(after) and _OWN_DEED.search(slots[place + 1][2]):
        return True  # "Jones hooks it off the line! Smith can't believe it"
    if not (NOUN_BEFORE.search(before) or OFF_HIM.search(before)) or SHOOTS.search(re.split(r"\b(?:an?|the|from)\b", after)[0]):
        return False
    return any(pattern.search(after) for outcome, pattern in ENDS if outcome in ("saved", "blocked"))


_DRAWS = pack.pattern(
    r"\b(?:draw|forc|bring|earn|extract|requir|demand)\w* (?:a|an|another|the) (?:[\w-]+ ){0,3}(?:saves?|stop|catch|block|parry|reaction|hand)(?: \w+){0,2} (?:from|by|out of) ?$"
)
_DEED = scene.pattern(r"^,? (?:again )?{makes} (?:[\w'-]+ ){0,4}?{a_block}")
DOES_SAVE = scene.pattern(r"^(?: again)?(?:,| ?!+)? (?:[\w' -]{1,24}, )?(?:{lately} )*+{does_save}")
BLOCKS = scene.pattern(r"^,? (?:{lately} )*+{does_block}")
_OWN_DEED = scene.pattern(r"^ {taken_aback}")
_WHILE = pack.pattern(r"\b(?:as|when|after|with|to deny|to stop|just as)$")
_GOALBOUND = scene.pattern(r"^ {ball_for_others},? (?:that |which )?(?:(?:was|is|looked|seemed) )?{goal_bound}")
# "Smith, played in by a fine pass from Jones, ..."
_GIVEN = scene.pattern(r"^,? (?:is |was )?{given} (?:\w+ )?by [^,.!?]{0,60}X\b")
_FINDS = pack.pattern(r"\b(?:finds?|feeds|picks out|releases|frees|plays in|slips in)\s$|^ to\s$")  # ... the next one
_RUN_OF = scene.pattern(r"{run} (?:by|from)$")  # "a run from Smith ends with ..."
_SAVE_FROM = pack.pattern(r"\b(?:save|stop|block|hands|reflexes)(?: \w+)? (?:from|by)$")
_NAMED_BALL = scene.pattern(r"^ {ball_for_others}(?! (?:is|goes|flies))")


@lru_cache(maxsize=_KEPT)
def ends_of(text: str) -> list[tuple[int, str]]:
    """Where the words say what became of an attempt, and what."""
    return sorted((match.start(), outcome) for outcome, pattern in ENDS for match in pattern.finditer(text))


def keeps(case: Case, m: Mention) -> bool:
    return m.type in ("KEEPER", "KEEPER_DESC") or name_of(m) in case.keepers


def name_of(m: Mention) -> str:
    """Who a mention is, or where it stands."""
    return m.value[0] if m.value else str(m.start)


@lru_cache(maxsize=_KEPT)
def _weight(before: str, after: str) -> float:
    """How surely the words around a name make him the one who shoots."""
    after = _GIVEN.sub("", after)
    if _FINDS.search(after):
        return 0.0
    if OWN_SHOT.match(after) and not OWN_BALL.match(after) or _GOALBOUND.match(after):
        return 4.0
    if OWN_BALL.match(after):
        return 0.5 if re.match(r"'s? (?:\w+ ){0,2}free[ -]kick", after) else 0.0
    if NOUN_BEFORE.search(before) and not (before.endswith(":") and PASSES.match(after.lstrip())):
        return 3.0  # no "First chance: Smith sets up Jones"
    if _FROM.match(after):
        return 2.5
    if _MET_BY.search(before):
        return 2.5
    if _THEN.match(after) or _PLACED.match(after) or _IS_DENIED.match(after):
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
    if after.startswith("...") and any(pattern.search(after[:80]) for _, pattern in ENDS[:2]):
        return PLAIN  # "cut-back, Smith... agonisingly wide"
    alone = not before and re.match(r"(?: (?:again|now|this time|once more))?\s*[!,.(-]", after)
    return 1.0 if alone and any(pattern.search(after[:60]) for _, pattern in ENDS[:2]) else 0.0


_FROM = scene.pattern(
    r"^,? (?:again,? |now,? )?from {from_afar}"
    r"|^(?: for (?:\w+ ){0,2}\w+)?,? (?:on|from|at) the edge of (?:the|his|her)\b"
    r"|^,? (?:on|with|from) the {second_ball}"
)
_MET_BY = scene.pattern(r"{struck_by} (?:[\w-]+ ){0,3}by$")
# "Smith is thwarted by Jones"
_IS_DENIED = scene.pattern(
    r"^,? (?:(?:is|was|gets|sees|has|had|again|once more|twice|now|too|also|then) ){0,3}"
    r"(?:(?:a|an|his|her|the) (?:\w+ )?{shot} )?{kept_out}"
    r"(?! (?:by (?:the )?(?:flag|linesman|referee|whistle|woodwork|post|bar)))"
)
# "Smith... blocked on the line!", "Smith, wide"
_THEN = scene.pattern(
    r"^(?: again| {over_the_ball})?(?:\.\.\.|,|:| -) ?(?:(?:it 's|it's|and|but|just|narrowly|well|inches|is|only|denied|oh) ){0,3}{fate}"
)
# "Smith at the back post ...", "Smith, six yards out, ..."
_PLACED = scene.pattern(r"^,? (?:is |was )?(?:unmarked|all alone|free|in space|arriving|lurking|waiting)?,? ?{in_place}")
_SET_PIECE = scene.pattern(r"^ (?:again )?{takes} (?:the|this|his|her|a) (?:\w+ )?(?:free[ -]kick|set[ -]piece|dead ball)\b")
# "the ball breaks to Smith, six yards out"
_FALLS_TO = scene.pattern(r"{falls}(?: \w+){0,2} (?:to|for|at the feet of)$|\b(?:reaches|finds)$")
# "one last chance and it's Smith who has it"
_CHANCE_OF = pack.pattern(r"\b(?:chance|opportunity|opening|glimpse|sight of goal)s?\b[^.!?]{0,24}$")
_RECEIVED = scene.pattern(r"{gets_the_ball}(?: [\w'-]+){0,5} ?$")
