"""Times told by an adjective or an adverb of a claim's own words: an early opener, a late Lund strike, Lund struck late."""

from __future__ import annotations

from bisect import bisect_left

from ... import pack
from ...model import Clock, Mention
from ..case import Case, Told
from .dating import Dating

TIMED_NOUNS = frozenset(
    "opener goal winner strike header equaliser equalizer penalty consolation leveller double brace own volley spot-kick free-kick "
    "goals tap-in finish booking chance substitute replacement shot drive effort second third save stop block attempt opportunity miss sighter".split()
)
_ADJECTIVES = {"early": (1, 15), "late": (80, 90), "last gasp": (88, 90), "last ditch": (85, 90), "last second": (90, 90)}
_TIMED = pack.pattern(  # "a late headed winner", "late Lund strike"
    r"\b(early|late|last[- ](?:gasp|ditch|second))"
    r"(?: (?:_|long|range|long-range|headed|deflected|superb|stunning|brilliant|curling|low|dramatic|thumping|solo|decisive|fine)){0,4} "
    rf"(?:{'|'.join(sorted(TIMED_NOUNS))}|free[- ]kick|spot[- ]kick|tap[- ]in)\b"
)
_DESPERATE = frozenset("block save stop intervention".split())
_STRIKES = frozenset("strikes struck scores scored nets netted hits levels levelled equalises equalised".split())


def adjective(dating: Dating, told: Told) -> Clock | None:
    """The time that a word beside the noun or the verb of a claim tells."""
    tokens, claim = dating.tokens, told.claim
    begin = dating.case.doc.sentences[told.sentence][0]
    first = max(bisect_left(dating.starts, claim.start) - 2, begin)
    last = bisect_left(dating.starts, claim.end)
    named = {at for m in dating.case.between(first, last) if m.type != "MINUTE" for at in range(m.first, m.last)}
    words = " ".join("_" if at in named else tokens[at].word for at in range(first, last))
    found = _TIMED.search(words)
    if found:
        if told.kind == "goal" and {"before", "then"} & {*words[found.end() :].split()}:
            return None  # "flashed an early drive wide before opening the scoring on 12 minutes"
        if found[1].replace("-", " ") == "last ditch" and found[0].split()[-1] in _DESPERATE:
            return None  # "a last-ditch block" is desperate, at any time
        low, high = _ADJECTIVES[found[1].replace("-", " ")]
        return Clock(low=low, high=high, source="stated")
    if [token.word for token in tokens[last : last + 1]] == ["late"] and tokens[last - 1].word in _STRIKES:
        return Clock(low=80, high=90, source="stated")
    return None


def background(case: Case, mention: Mention) -> bool:
    """Whether a time only qualifies something: in brackets, "an 82nd-minute strike", "had been poor before the break"."""
    tokens = case.doc.tokens
    hyphen = (
        mention.last < len(tokens) and tokens[mention.last].start <= mention.end + 1 and "-" in tokens[mention.last - 1].word
    )
    adjective = hyphen or {token.word for token in tokens[mention.last : mention.last + 1]} & TIMED_NOUNS
    return bool(mention.traits.get("bracket") or adjective)
