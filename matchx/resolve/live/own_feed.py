"""A club's own feed: which side "we" and "our" are, and which men it calls by their names alone."""

from __future__ import annotations

import re
from collections import defaultdict

from ... import pack
from ...record import replace
from ..case import AWAY, HOME, Case, Told
from ..people.people import who
from ..sides.spoken import fold_words
from ..sides.teams import chat_of, side_of
from ..sides.ties import ACTOR
from .cries import mood
from .entries import words_of
from .opposed import DONE_TO
from .track import Step, Track

_OWN = frozenset("our us ours we we've we'd we'll".split())
_OTHER = frozenset("they their them they've they'd theirs".split())
# What is attacked: who shoots at "our post" is one of theirs.
_ATTACKED = frozenset(
    "goal box area net half bar post posts crossbar upright woodwork line wall penalty six defence defenders defender backline back keeper goalkeeper goalie "
    "gk number".split()
)
_SUFFERED = frozenset(
    "against past over hit hits beat beats punish punishes punished catch catches caught on make makes made cost costs hurt hurts stun stuns stunned "
    "peg pegs pegged rock rocks rocked shock shocks shocked haunt haunts deny denies denied frustrate frustrates".split()
)  # ... us
_NEUTRAL = pack.pattern(
    r"\bwe(?:'re| are|'ll| will|'ve| have| go)? (?:are |be |have |got )?(?:under ?way|off|back|go|going|in for|into|at|see|can|get|getting|play|playing|entering|approaching|two|three|four|five|six|\d)"
)
_PARTISAN = pack.pattern(
    r"\b(?:for|against) us\b|\b(?:our|the) (?:lads|boys|girls|lasses)\b|\btheir (?:lad|number|no\.?|keeper|fella)\b"
)
_HANDLE = pack.pattern(r"@(\w{4,30})")
_STRETCHED = pack.pattern(r"([a-z])\1{3,}|!!", re.IGNORECASE)
_LEAST, _PART = 3, 0.03  # sentences in which "we" act make a feed a club's own
_AGREE = 0.7  # the part of those called by their names who are the feed's own, where their side is known


def run(case: Case) -> None:
    """Find the side whose feed it is, and settle whose men those are who act in it."""
    spoken = _spoken(case)
    called = _called(case)
    heading = _heading(case)
    often = max(_LEAST, _PART * len(case.doc.sentences))
    track: Track = case.facts.get("track") or Track()
    moods = [(step, mood(case, step.entry)) for step in track.steps]
    loud = len(_PARTISAN.findall(case.doc.work.lower())) + sum(abs(joy) for _, joy in moods)
    if sum(value > 0 for value in spoken.values()) + loud < often and sum(called.values()) < 2 and heading is None:
        return
    acting = [
        (person, spoken[told.sentence])
        for told in case.told
        if told.kind in ACTOR and told.sentence in spoken and (person := who(told, ACTOR[told.kind], "player_out"))
    ]
    acting += [  # "Their number 7 shoots straight at Smith"
        (by, 1) for told in case.active("chance") if spoken.get(told.sentence) == -1 and (by := told.people.get("by"))
    ]
    own = _own_side(case, spoken, [*acting, *called.items()], heading, moods)
    if own is None:
        return
    case.facts["own_side"] = own
    sign = 1 if own == HOME else -1
    for told in case.active(*ACTOR):
        acts = who(told, ACTOR[told.kind], "player_out", "won_by")
        if told.entry >= 0 and acts is None and "team" not in told.claim.roles and "side" not in told.tags:
            side = _spoken_of(case, told, own)
            if side == own and (stopper := told.people.get("by")):  # "Smith keeps us level"
                case.settled.setdefault(stopper, 0.6 * sign)
            elif side is not None:
                alone = told.kind == "card" and sum(one.entry == told.entry for one in case.active("card")) == 1
                tags = {tag: v for tag, v in told.claim.tags.items() if not (alone and tag == "anonymous")}
                told.claim = replace(told.claim, tags={**tags, "side": side})  # "Their lad is off! Straight red": nobody's
    for told in case.active("chance"):  # "Leeds nearly in but Smith smothers", in the feed of those who play Leeds
        if "shooter" not in told.claim.roles and (by := told.people.get("by")) and told.entry >= 0:
            entry = case.entries[told.entry]
            named = {side_of(case, m) for m in case.between(entry.body, entry.last) if m.type in ("TEAM", "SIDE")}
            if named == {1 - own}:
                case.settled.setdefault(by, 0.6 * sign)
    for mention in case.facts.get("own_men", ()):
        case.settled.setdefault(mention.value[0], 5.0 * sign)
    _unlisted(case, sign)
    for person, value in called.items():
        case.settled.setdefault(person, 1.5 * sign * value)
    for person, value in acting:
        case.settled.setdefault(person, 0.6 * sign * value)
    alone = [person for person, by_name in _by_name(case, 1 - own).items() if by_name]  # the others are told of as theirs
    known = [case.settled[person] * sign > 0 for person in alone if person in case.settled]
    if heading is not None or sum(known) >= _AGREE * len(known):
        for person in alone:
            case.settled.setdefault(person, 0.4 * sign)


_ELEVEN = 11


def _unlisted(case: Case, sign: int) -> None:
    """Who is named beside a full line-up of the feed's own men is one of the others; who comes on, where their bench is listed too."""
    own = {mention.value[0] for mention in case.facts.get("own_men", ())}
    if len(own) < _ELEVEN:
        return
    changes = case.active("substitution")
    came = {person.split()[-1] for told in changes if (person := told.people.get("player_in"))}
    surnames = {word for one in own for word in one.split()}
    for entry in case.entries:
        for m in case.between(entry.body, entry.last):
            if m.type in ("PLAYER", "KEEPER") and m.value and m.value[0].split()[-1] not in surnames:
                if len(own) > _ELEVEN or m.value[0].split()[-1] not in came:
                    case.settled.setdefault(m.value[0], -1.2 * sign)


def _spoken(case: Case) -> dict[int, int]:
    """The sentences that speak of what "we" do (1), and of what "they" do (-1)."""
    begins = {entry.body for entry in case.entries}
    out: dict[int, int] = {}
    tokens = case.doc.tokens
    for number, (first, last) in enumerate(case.doc.sentences):
        words = [token.word for token in tokens[first:last]]
        text = case.doc.work[tokens[first].start : tokens[last - 1].end].lower()
        if '"' in text:
            continue
        own, other = -len(_NEUTRAL.findall(text)), 0
        for at, word in enumerate(words):
            if not {word.split("'")[0], word} & (_OWN | _OTHER):
                continue
            ours = bool({word.split("'")[0], word} & _OWN)
            attacked = word in ("our", "their") and bool(_ATTACKED & {*words[at + 1 : at + 3]})
            if attacked or word in ("us", "them") and at and words[at - 1] in _SUFFERED:
                ours = not ours
            own, other = own + ours, other + (not ours)
        if own > 0 and not other:
            out[number] = 1
        elif other and own <= 0:
            out[number] = -1
        elif not own and (before := case.doc.sentences[number - 1] if number else None) and number - 1 in out:
            if before[1] - before[0] <= _LEAD and not begins & {*range(before[0] + 1, last)}:
                out[number] = out[number - 1]  # "Booking for us. Smith the offender."
    return out


_LEAD = 6  # tokens of a sentence that says of whom the next one tells


def _called(case: Case) -> dict[str, int]:
    """The men called "our Smith", or felt with as in "unlucky Smith" (1), and "their Smith" (-1)."""
    out: dict[str, int] = {}
    tokens = case.doc.tokens
    for m in case.mentions:
        if m.type in ("PLAYER", "KEEPER") and m.value:
            words = {m.traits.get("det"), tokens[m.first].word, tokens[m.first - 1].word if m.first else ""}
            if words & {"our", "their"} or tokens[m.first - 1].word in _FELT and m.first:
                out.setdefault(m.value[0], -1 if "their" in words else 1)
    return out


_FELT = frozenset("unlucky luck".split())  # "hard luck Smith"


def _heading(case: Case) -> int | None:
    """Whose people write, where what stands above the entries says so: "Leeds group chat", "@LeedsWomen", "Leeds Ladies FC"."""
    if (side := chat_of(case)) is not None:
        return side
    if (side := _of_poster(case)) is not None:
        return side
    last = case.entries[0].first if case.entries else 0
    heading = case.doc.raw[: case.doc.tokens[last].start].lower() if last else ""
    names = [set(fold_words(team)) for team in case.teams]
    for handle in _HANDLE.findall(heading):
        fits = [side for side in (HOME, AWAY) if any(len(w) > 3 and w in handle for w in names[side] - names[1 - side])]
        if len(fits) == 1:
            return fits[0]
    alone = {side for first, end in case.doc.blocks if end <= last and (side := _name_alone(case, first, end)) is not None}
    partisan = _PARTISAN.search(case.doc.work.lower()) or any(token.word in _OWN for token in case.doc.tokens)
    return alone.pop() if len(alone) == 1 and partisan else None


def _of_poster(case: Case) -> int | None:
    """The side that most posters of a conversation are of, by what brackets say behind their names: "Kit (Leeds Utd)"."""
    names = [set(fold_words(team)) for team in case.teams]
    found = [0, 0]
    for head, _ in case.doc.heads.values():
        words = {*fold_words(head.writer.partition("(")[2])} if head.writer else set()
        for side in (HOME, AWAY):
            found[side] += any(len(word) > 3 for word in words & names[side] - names[1 - side])
    return found.index(max(found)) if min(found) == 0 < max(found) else None


def _name_alone(case: Case, first: int, last: int) -> int | None:
    """The side of whose name a line is made up."""
    named = next((m for m in case.between(first, last) if m.type == "TEAM"), None)
    rest = [
        token.word
        for at, token in enumerate(case.doc.tokens[first:last], first)
        if named and not named.first <= at < named.last
    ]
    return side_of(case, named) if named is not None and all(word in _PAGE or not word[0].isalpha() for word in rest) else None


_PAGE = frozenset("fc afc the official page club women ladies men".split())


def _own_side(
    case: Case, spoken: dict[int, int], acting: list[tuple[str, int]], heading: int | None, moods: list[tuple[Step, int]]
) -> int | None:
    """HOME or AWAY for "us"."""
    votes = [0.0, 0.0]
    if heading is not None:
        votes[heading] += 3.0
    for person, value in acting:
        if person in case.settled:
            votes[HOME if (case.settled[person] > 0) == (value > 0) else AWAY] += 1
    for m in case.mentions:
        if m.type == "TEAM" and spoken.get(case.sentence_of(m.first)) == 1 and (side := side_of(case, m)) is not None:
            before = case.doc.tokens[m.first - 1].word if m.first else ""
            votes[1 - side if before in _RIVALS else side] += 0.5
    votes = [vote + cheer for vote, cheer in zip(votes, _cheered(case), strict=True)]
    for step, joy in moods:  # "GET IN! 1-0"
        votes[step.side if joy > 0 else 1 - step.side] += abs(joy)
    return votes.index(max(votes)) if abs(votes[0] - votes[1]) >= 1 else None


_RIVALS = frozenset("against over past beyond between behind versus v vs deny denies beat beats from by".split())


def _cheered(case: Case) -> list[float]:
    """Whose goals are shouted, where only one side's are: "GOOOOAL!! 2-1!!" beside "1-1. Smith levels"."""
    track: Track = case.facts.get("track") or Track()
    loud: dict[int, list[bool]] = defaultdict(list)
    for step in track.steps:
        loud[step.side].append(bool(_STRETCHED.search(words_of(case, step.entry))))
    if len(loud) < 2 or any(loud[HOME]) == any(loud[AWAY]):
        return [0.0, 0.0]
    return [2.0 * any(loud[HOME]), 2.0 * any(loud[AWAY])]


def _by_name(case: Case, other: int) -> dict[str, bool]:
    """The men of a feed, and whether each is only named in entries that do not speak of the other side."""
    out: dict[str, bool] = {}
    for number, entry in enumerate(case.entries):
        inside = case.between(entry.body, entry.last)
        strange = bool({*re.findall(r"[a-z]+", words_of(case, number))} & _OTHER) or any(
            m.type in ("TEAM", "SIDE") and side_of(case, m) == other for m in inside
        )
        for m in inside:
            if m.type in ("PLAYER", "KEEPER") and m.value:
                victim = DONE_TO.search(
                    case.doc.work[max(0, m.start - 60) : m.start].lower()
                )  # "their number 5, late on Smith"
                out[m.value[0]] = out.get(m.value[0], True) and not (strange and not victim)
    return out


def _spoken_of(case: Case, told: Told, own: int) -> int | None:
    """The side of a claim that names nobody: "they", "their number nine", "our turn", by the words up to it, else by its entry."""
    first = case.doc.sentences[told.sentence][0]
    for words in (case.doc.work[case.doc.tokens[first].start : told.claim.end].lower(), words_of(case, told.entry)):
        found = set(re.findall(r"[a-z]+", words))
        if told.kind == "penalty":
            found -= {"our", "their"}  # "it was their lad": who fouled
        if found & _OTHER and not found & _OWN:
            return 1 - own
        if found & _OWN and not found & _OTHER:
            return own
    return None
