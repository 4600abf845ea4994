"""The words of an attempt: how a man shoots, what becomes of the ball, and how a goalkeeper or a defender stops it."""

from __future__ import annotations

from ... import pack
from ...lexicon import scene

SHOOTS = scene.pattern("{shoots}")
PUTS = scene.pattern("{puts}")
PASSES = scene.pattern("{passes}")
NO_ATTEMPT = scene.pattern("{no_attempt}")  # an entry tells of none
NO_SHOT = scene.pattern("{no_shot}")  # a sentence tells of none up to these words
ENDS = tuple((outcome, scene.pattern(f"{{{outcome}}}")) for outcome in ("woodwork", "off_target", "saved", "blocked", "missed"))
# "a chance for" Smith, "a long-range effort from" him, "Header:"
NOUN_BEFORE = scene.pattern(
    r"(?:{shot}|{mishap}|\b(?:save|stop)(?: \w+)?)(?: \w+){0,2}?(?: (?:from|by|of|for|off)|:|-|\.\.\.)$|^{shot}[,:]?$"
)
OWN_SHOT = scene.pattern(r"^'s? (?:[\w-]+,? ){0,4}?{shot}")
OWN_KICK = pack.pattern(r"^'s? (?:\w+ ){0,2}(?:kick|pen|penalty|spot[ -]kick|effort|attempt)\b")
OWN_BALL = scene.pattern(r"^'s? (?:[\w-]+,? ){0,3}?{ball_for_others}")
# behind a name: "Jones, at full stretch, gets a hand to it"
STOPS_SHOT = scene.pattern(
    r"^(?:(?:,|\)|\]|-|;)\s*(?:[\w' -]{1,40},)?|\s)*\s*(?:'s )?"
    r"(?:(?!shot|header|effort|sees|saw|whose|volley|shoots|fires|heads)[\w']+ ){0,8}?(?:{saved}|{blocked})"
)
# before one: "superb work by", "straight at", "what a save"
STOPPED_BY = scene.pattern(
    r"{stopped_by}(?: [\w-]+){0,2} (?:by|from)$|{straight_at}(?: \w+)? (?:at|to|for|of)$"
    r"|(?:beat|trouble|tests?|testing|worry|worries|extend)$"
    r"|(?:\bwhat an?|{fine}) (?:\w+ )?(?:save|stop)(?: (?:our|from|by|big|young|little))?[,:!]?$"
)
REBOUND = pack.pattern(r"\b(?:follow[ -]?up|follows? up|rebound|second bite|loose ball|seconds later|moments later)\b")
OFF_HIM = scene.pattern(r"\b(?:den(?:y|ies|ying|ied)|thwarts?|foils?|from|keeps? out|beat out)$")
