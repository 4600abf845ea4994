"""What became of an attempt, and why a goal was not given, by the plainest words of an entry."""

from __future__ import annotations

import re

from ..case import Case

_ENDINGS = (
    ("woodwork", r"\b(?:off|against|onto|hits?|strikes?|rattles?|clips?|kisses|shaves) (?:the (?:outside|inside|face|top|foot|base|angle) of )?(?:the |a )?(?:\w+ )?(?:bar|crossbar|post|upright|woodwork)\b|[|(] ?(?:woodwork|post|bar|crossbar)\b"),
    ("off_target", r"\b(?:wide|over (?:the )?(?:bar|crossbar|top)|over$|past the (?:\w+ )?post|off target|into the (?:stand|side netting)|side netting|can't keep (?:it|the ball|that|his header|her header) down|"
                   r"high over|too high|just over|row z|balloon\w*|blaz\w+|ski\w+ (?:it|his|her))\b"),
    ("saved", r"\b(?:saves?|saved|parries|parried|tips?|tipped|gathers|gathered|smothers|smothered|keeps? (?:it|him|her) out|beats? (?:it )?away|holds|held by|stopped (?:in|low|at|down|comfortably|easily|well|by))\b"),
    ("blocked", r"\b(?:blocks?|blocked|cleared off the line|off the line|throws (?:himself|herself)|in the way)\b"),
)  # fmt: skip


def told_outcome(case: Case, scope: range) -> str | None:
    """What the sentences behind a shout say that became of the attempt: the first thing that they name."""
    start, end = (
        case.doc.tokens[case.doc.sentences[scope[0]][0]].start,
        case.doc.tokens[case.doc.sentences[scope[-1]][1] - 1].end,
    )
    words = case.doc.work[start:end].lower().rstrip(" .!")
    found = sorted((match.start(), outcome) for outcome, pattern in _ENDINGS if (match := re.search(pattern, words)))
    return found[0][1] if found else None


_REASONS = (("offside", r"\boff[ -]?side|\bflag|\b(?:yard|metre|foot|step)s? off\b|\bstanding in front of\b|\bline of (?:sight|vision)\b|\bunsighted\b"), ("handball", r"\bhand(?:[ -]?ball|led\b|ling\b)|\b(?:his|her|an|the) (?:hand|arm)\b|\bforearm"), ("foul", r"\bfoul|\bpush|\bshov|\bshirt|\bfree[ -]kick|\bclimb"), ("var", r"\bvar\b|\bvideo\b"))  # fmt: skip


def reason_of(words: str) -> str | None:
    """Why a goal was not given, as the words of an entry tell."""
    return next((reason for reason, pattern in _REASONS if re.search(pattern, words, re.IGNORECASE)), None)
