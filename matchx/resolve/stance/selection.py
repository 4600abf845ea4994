"""Changes of the team before the match, told with the words of a substitution: "came in for the suspended Ross"."""

from __future__ import annotations

import regex

from ... import pack
from ..case import Case, Told

# Who did not play at all.
_ABSENT = pack.pattern(
    r"(?:the |an? )?(?:\w+[ -]){0,2}?(?:suspended|banned|ineligible|cup-tied|unavailable|absent|dropped|benched|rested|omitted|departed|sidelined"
    r"|long-term|injury-hit|self-isolating|long term absentee)\b",
    regex.IGNORECASE,
)
# What speaks of a choice of the team.
_CHOICE = pack.pattern(
    r"""\b(?:
      (?:made?|making|makes|were|was|showed|showing|with|of)\ (?:\w+\ ){0,3}?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d+|several|wholesale|just\ one|no)
        \ (?:enforced\ )?(?:changes?|alterations?|switches)\b (?!\ (?:at\ (?:half|the\ (?:break|interval))|on\ the|after\ \w+\ minutes|in\ the\ \d))
    | (?:shuffled?|shuffling|rotated)\ (?:the|his|her|their)\ (?:pack|squad|side|team)
    | (?:starting|first)\ (?:line-?up|eleven|xi)\b | line-?ups?\b | team-?sheet | team\ news | unchanged
    | (?:first|full|second|third|rare|league|home)\ (?:\w+\ )?starts?\b | (?:named|naming)\ (?:in|an|the|a)\b | started\ (?:in|ahead|instead|with)
    | recalled | (?:kept|keeping)\ faith | dropped\ to\ the\ bench | cup-tied | pre-match | warm-?up | kick-?off
    | from\ the\ (?:side|team|eleven|xi)\b
    )""",
    regex.VERBOSE | regex.IGNORECASE,
)
_BEFORE = pack.pattern(
    r"\b(?:in|during) the (?:pre-match )?warm-?up\b|\b(?:before|prior to|ahead of) (?:the )?kick-?off\b", regex.IGNORECASE
)
_STORY = 6  # so many deeds are no lead any more
_IN_PLAY = ("goal", "chance", "penalty", "card", "disallowed_goal", "hint", "spot")


def before_kick_off(case: Case, told: Told) -> bool:
    """Whether a change was made before the match: for a man who could not play, or where the choice of the team is spoken of."""
    gone = told.claim.roles.get("player_out")
    if gone is not None and _ABSENT.match(case.doc.work, gone.start, gone.end):
        return True
    if _BEFORE.search(case.doc.work, told.claim.start, told.claim.end):
        return True
    if told.dated_inside or any(mention.type == "MINUTE" for mention in case.in_sentence(told.sentence)):
        return False
    before = [
        one for one in case.told if one.kind in _IN_PLAY and not one.tags.get("weak") and one.claim.start < told.claim.start
    ]
    late = len(before) >= _STORY and told.sentence > len(case.doc.sentences) // 2  # the account is well under way
    begun = late or any(one.block == told.block for one in before)
    return not begun and any(_speaks(case, number, told.block) for number in (told.sentence - 1, told.sentence))


def _speaks(case: Case, number: int, block: int) -> bool:
    if number < 0:
        return False
    first, last = case.doc.sentences[number]
    tokens = case.doc.tokens
    return case.block_of(first) == block and bool(_CHOICE.search(case.doc.work, tokens[first].start, tokens[last - 1].end))
