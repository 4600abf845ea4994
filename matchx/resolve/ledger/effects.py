"""What a goal did to the score, where only the words around it tell: "The equaliser was worth the wait. Smith ...".

A hint for the running score, no more. It counts where all that is said near the goal agrees, and no other goal stands there.
"""

from __future__ import annotations

import re

from ... import pack
from ..case import Case, Happening

_SAID = {
    "level": r"(?<!for )(?:the|their|his|her|a deserved|an) (?:\w+ )?(?:equali[sz]er|levell?er)|equali[sz](?:ed|es|ing)"
    r"|(?:back|drew|drawn|were|was|all|bring them|brought them|got|them) level(?! best)|all square|on (?:level )?terms"
    r"|restor\w+ parity|parity was|cancell?ed out|honours? (?:were )?even",
    "lead": r"(?<!for )the (?:opener|opening goal|breakthrough)|(?:broke|broken|breaking) the deadlock|opened the scoring"
    r"|(?:took|take|taking|regained|retook|into) the lead|(?:went|go|going|edged|nosed|moved|back) (?:ahead|in front)|hit the front",
    "extend": r"doubl\w+ (?:the|their|his|her|our) (?:lead|advantage)|two-goal (?:cushion|lead|advantage)"
    r"|(?:extend|stretch|increas)\w+ (?:the|their|our) (?:lead|advantage)",
    "pull_back": r"(?:pull|claw|drag)\w+ (?:one|a goal) back|(?:halv|reduc|cut)\w* (?:the|their) (?:deficit|arrears|lead)"
    r"|a lifeline|back (?:in|into) (?:it|the (?:game|match|contest|tie))|(?:a|the) consolation",
}
_EFFECTS = {name: pack.pattern(rf"\b(?:{words})\b", re.IGNORECASE) for name, words in _SAID.items()}
_DENIED = pack.pattern(
    r"\b(?:almost|nearly|not|never|no|without|could|might|would|should|search|searching|chased?|chasing|pushed|pushing|hunt|looking"
    r"|pressed|pressing|sought|seeking|chance|chances|after|having|until|before)\b[^.;]{0,30}$",
    re.IGNORECASE,
)


def effect(case: Case, goal: Happening, goals: list[Happening]) -> str | None:
    """What a goal's own sentence, or the one before it that tells of no goal, says it did."""
    if case.live:
        return None
    busy = [told.sentence for other in goals for told in other.told if other is not goal and not told.dropped]
    own = [told for told in goal.told if not (told.summary or told.dropped or told.tags.get("count"))]
    for told in own:
        if told.sentence in busy:
            continue
        said = _of(case, told.sentence)
        block = case.doc.blocks[told.block][0]
        if not said and told.sentence - 1 not in busy and case.doc.sentences[told.sentence][0] > block:
            said = _of(case, told.sentence - 1)
        if len(said) == 1:
            return said.pop()
    return None


def _of(case: Case, sentence: int) -> set[str]:
    """The effects that a sentence speaks of as having happened."""
    first, last = case.doc.sentences[sentence]
    text = case.doc.work
    start, end = case.doc.tokens[first].start, case.doc.tokens[last - 1].end
    return {
        name
        for name, pattern in _EFFECTS.items()
        for found in pattern.finditer(text, start, end)
        if not _DENIED.search(text, start, found.start())
    }
