"""Who plays against whom, as the entries tell: a keeper who is beaten against the scorer, who is booked against the man he fouled; who passes to whom."""

from __future__ import annotations

from itertools import pairwise

from ... import pack
from ...lexicon import scene
from ..case import Case
from ..people.people import who
from .entries import chronological, time_of, words_of
from .track import Track

_GETS_PAST = scene.pattern(r" {dribbles_past}(?<! by) ")  # "Smith runs away from Jones"
_BEATEN, _FOULED, _FED = -2.5, -2.5, 1.5  # how surely two are opponents, or of one side
# "a late one on Smith": what was done to a man
DONE_TO = pack.pattern(
    r"\b(?:late|cynical|foul|fouls|tackle|lunge|challenge|trip|push|shove|tug|pull|hack|kick|elbow|assault|clatter|slide|stamp|barge|one|bad|reckless|high|studs|block|check|obstruction|swipe|swing|stamp|booked|yellow|card|silly|rash|naughty|crude)(?: \w+){0,2} on $"
    r"|\b(?:pull(?:s|ed|ing)?|haul(?:s|ed|ing)?|drag(?:s|ged|ging)?|bring(?:s|ing)?|brought|hold(?:s|ing)?|held|tug(?:s|ged|ging)?)(?: (?:back|down|over|out|up))? $"
    r"|\b(?:tripp|foul|upend|clatter|fell|flatten|barg|body-?check|chopp|clipp|scyth|push|shov|block|clean|catch|wip)(?:s|es|ed|ing)(?: (?:down|out|up))? $|\b(?:took|takes|taking|taken|cleaned|cleaning|wiped|wiping) out $"
)


def run(case: Case) -> None:
    """Add to ``edges`` who are opponents."""
    track: Track = case.facts.get("track") or Track()
    for told in case.active("goal"):
        scorer = who(told, "scorer")
        if scorer is None or told.entry < 0 or not track.step(told.entry) or told.tags.get("own_goal"):
            continue
        entry = case.entries[told.entry]
        inside = {m.value[0] for m in case.between(entry.body, entry.last) if m.type in ("PLAYER", "KEEPER") and m.value}
        for keeper in (inside & case.keepers) - {scorer, *told.people.values()}:
            case.edges.append((scorer, keeper, _BEATEN))
    people = [m for m in case.mentions if m.type in ("PLAYER", "KEEPER") and m.value]
    for giver, taker in pairwise(people):
        lead = case.doc.work[max(0, giver.start - 2) : giver.start]
        # "Smith to Jones, Jones to Bell"
        if case.doc.work[giver.end : taker.start] == " to " and giver.value != taker.value and not lead.strip(" ,.!?\n:-"):
            case.edges.append((giver.value[0], taker.value[0], _FED))
        elif giver.value != taker.value and _GETS_PAST.fullmatch(
            case.doc.work[giver.end : min(taker.start, giver.end + 60)].lower()
        ):
            case.edges.append((giver.value[0], taker.value[0], _FOULED))
    _attacks_again(case)
    for told in case.active("card"):
        booked = who(told, "player")
        if booked is None or told.entry < 0:
            continue
        start = case.doc.tokens[case.entries[told.entry].body].start
        last = case.doc.sentences[min(told.sentence + 1, len(case.doc.sentences) - 1)][1]
        for m in case.between(case.doc.sentences[told.sentence][0], min(last, case.entries[told.entry].last)):
            if m.type in ("PLAYER", "KEEPER") and m.value and m.value[0] != booked:
                if DONE_TO.search(case.doc.work[max(start, m.start - 60) : m.start].lower()):
                    case.edges.append((booked, m.value[0], _FOULED))


_FROM_SET_PIECE = pack.pattern(
    r"^\W*(?:(?:and )?from|off) (?:the|that|this) (?:(?:resulting|ensuing|subsequent) )?(?:corner|flag[ -]kick|set[ -]piece|rebound)\b|^\W*(?:the )?(?:resulting|ensuing|subsequent) (?:corner|flag[ -]kick)\b"
)
_STOPPED = frozenset(("saved", "blocked"))


def _attacks_again(case: Case) -> None:
    """Who shoots from the corner to which the shot of the entry before it led is of its side: "From the corner Smith heads wide"."""
    order = chronological(case)
    for before, number in pairwise(order):
        if not _FROM_SET_PIECE.search(words_of(case, number)) or time_of(case, number) - time_of(case, before) > _CORNER_WITHIN:
            continue
        first = [t for t in case.active("chance") if t.entry == before and t.tags.get("outcome") in _STOPPED]
        then = [t for t in case.active("chance", "goal") if t.entry == number]
        a, b = who(first[-1], "shooter") if first else None, who(then[0], "scorer", "shooter") if then else None
        if a and b and a != b:
            case.edges.append((a, b, _FED))


_CORNER_WITHIN = 2  # minutes
