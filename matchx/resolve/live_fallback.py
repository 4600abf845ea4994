"""What an entry tells in words that no rule reads: the card behind its foul, the other man of a change, a shot and its end."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from ..model import Mention
from . import live_story, people
from .case import Case, Told
from .live_join import NOT_ACTOR, claim_of, new_told, span_of
from .live_score import words_of

_SECOND = re.compile(r"\b(?:second|2nd) (?:yellow|booking|caution)|\byellow[ -]red\b|\btwo yellows\b|\bsecond bookable\b")
_CARDS = (
    ("second_yellow", re.compile(r"\b(?:his|her|a|that's|the) second (?:yellow|booking)\b|\bthat's two yellows\b")),
    ("red", re.compile(r"\b(?:(?:a |the )?straight red|red card|(?:is|are|been|gets) sent off|sees red|shows? (?:him|her) the red|marching orders|for an early bath|down to (?:10|ten|nine|9)(?: men| players)?)\b")),
    ("yellow", re.compile(r"\b(?:that's (?:a|another) (?:booking|yellow)|(?:and )?(?:a|the) (?:deserved |clear |first )?(?:yellow card|booking)\b|\byellow card(?:,| and| for that)|(?:^|[.!?] )(?:yellow|booked|booking)[.!]|into the (?:book|notebook)|goes in the book|in the ref\w*'s book|takes (?:his|her) name)")),
)  # fmt: skip
_NOT_CARD = re.compile(r"\?|\b(?:no (?:card|booking|yellow|red)|could have|might have|should have|escapes?|lucky not|fortunate|only a (?:talking|warning)|avoids?|appeals? for|want a|calls? for|without a card|let off|not even|already|last (?:week|season)|suspen\w+|a man down|waiting to happen|danger of|one more|risk of|walking a tightrope|the ten|ten men|10 men|still)\b")  # fmt: skip


def run(case: Case) -> None:
    """Fill in what entries lack."""
    if not case.live:
        return
    by_entry: dict[int, list[Told]] = defaultdict(list)
    for told in case.told:
        by_entry[told.entry].append(told)
    made = False
    for number in range(len(case.entries)):
        made |= _entry(case, number, by_entry[number])
    if made:
        case.told.sort(key=lambda told: (told.claim.start, told.claim.end))
        people.run(case)


def _entry(case: Case, number: int, told: list[Told]) -> bool:
    made = False
    count = len(case.told)
    open_ = [t for t in told if not t.dropped]
    text = words_of(case, number)
    for t in open_:
        if (
            t.kind == "card"
            and t.tags.get("card") in ("red", "yellow")
            and _SECOND.search(text)
            and not re.search(r"\bno second yellow\b", text)
        ):
            t.claim = replace(t.claim, tags={**t.claim.tags, "card": "second_yellow"})
    if not text or '"' in text or case.entries[number].phase in ("talk", "full_time", "shootout"):
        return made
    if not any(t.kind in ("card", "substitution") for t in open_):
        made |= _card(case, number, text)
    made |= _change(case, number, open_)
    made |= _swap(case, number, text, [t for t in told if not t.dropped])
    return made | live_story.run(case, number, [t for t in case.told[count:] if t.entry == number] + told)


def _people(case: Case, number: int) -> list[Mention]:
    """The players whom an entry names, each once."""
    entry = case.entries[number]
    found: dict[str, Mention] = {}
    for m in case.mentions:
        if entry.body <= m.first < entry.last and m.type in ("PLAYER", "KEEPER") and m.value:
            found.setdefault(m.value[0], m)
    return list(found.values())


def _around(case: Case, mention: Mention, last: int) -> tuple[str, str]:
    """The words before a name, and behind it up to the next one."""
    tokens = case.doc.tokens
    following = min(
        (m.first for m in case.mentions if m.first >= mention.last and m.type in ("PLAYER", "KEEPER")), default=last
    )
    before = " ".join(token.word for token in tokens[max(0, mention.first - 5) : mention.first])
    return before, " ".join(token.word for token in tokens[mention.last : min(last, following)])


def _acts(case: Case, mention: Mention) -> bool:
    tokens = case.doc.tokens
    following = tokens[mention.last].word if mention.last < len(tokens) else ""
    return tokens[mention.first - 1].word not in NOT_ACTOR and following not in ("'s", "'")


def _card(case: Case, number: int, text: str) -> bool:
    """ "Smith brings down Jones. That's a booking": the first who acts in the entry gets the card."""
    if _NOT_CARD.search(text):
        return False
    found = next(((card, match) for card, pattern in _CARDS if (match := pattern.search(text))), None)
    named = [m for m in _people(case, number) if _acts(case, m)]
    if found is None or not named or len(named) > 3:
        return False
    entry = case.entries[number]
    sentence = case.sentence_of(named[0].first)
    if sentence - case.sentence_of(entry.body) > 2:
        return False
    start, end = span_of(case, sentence)
    claim = claim_of(
        "card",
        "card.live_told",
        {"player": named[0]},
        {"card": found[0]},
        start,
        max(end, named[0].end),
        case.doc.sentences[sentence][0],
    )
    new_told(case, number, sentence, claim)
    return True


def _change(case: Case, number: int, told: list[Told]) -> bool:
    """ "Smith can't continue. Jones on": the one other man whom the entry names is the other man of its change."""
    changes = [t for t in told if t.kind == "substitution"]
    named = _people(case, number)
    if len(changes) != 1 or len(named) != 2 or len(changes[0].claim.roles) != 1:
        return False
    ((role, mention),) = changes[0].claim.roles.items()
    others = [m for m in named if not mention.value or m.value[0] != mention.value[0]]
    busy = {
        m.first
        for t in told
        if t is not changes[0] and t.kind not in ("relation", "fact", "feed")
        for m in t.claim.roles.values()
    }
    if role not in ("player_in", "player_out") or len(others) != 1 or others[0].first in busy:
        return False
    missing = "player_out" if role == "player_in" else "player_in"
    before, after = _around(case, others[0], case.entries[number].last)
    arrives = re.search(
        r"\b(?:on|takes? over|takes? (?:his|her) place|comes? (?:on|in)|goes (?:on|in)|enters?|replac\w+|instead|steps? in|is introduced|gets? (?:a|his|her) chance|into the action)\b",
        after,
    )
    leaves = re.search(
        r"\b(?:without|no more|place of|room|for|instead of|replac\w+|off|it's|it 's)(?: \w+)?$", before
    ) or re.search(
        r"\b(?:off|can't|cannot|unable|limps?|hobbles?|injur\w+|down|night (?:is )?(?:over|finished)|day (?:is )?done|makes? way|hurt|done)\b",
        after,
    )
    if not (arrives if missing == "player_in" else leaves):
        return False
    changes[0].claim = replace(changes[0].claim, roles={**changes[0].claim.roles, missing: others[0]})
    return True


_ARRIVES = re.compile(
    r"^(?:, [^,.]{1,50} ,)?(?:,|-)? ?(?:who )?(?:(?:is|are|has|have|had|'s|will|now|also|then) )*(?:(?:sent |brought |thrown |coming )?(?:on|in)(?= ?(?:[.,!;:)]|$)| (?:for|as|to|at|after|now|instead|and)\b)|introduced|summoned|comes? (?:on|in)|goes (?:on|in)|came (?:on|in)|come (?:on|in)|enters|enter|takes (?:his|her) place|replaces|steps in|"
    r"gets? (?:the nod|a run|his chance|her chance|the call)|to replace|joins? the (?:action|fray)|into the (?:action|fray)|in place of|in for|gives|will replace|to see it out)\b"
)
_LEAVES = re.compile(
    r"^(?:, [^,.]{1,50} ,)?(?:,|-)? ?(?:who )?(?:'s \w+ (?:has |is |have )?gone\b|(?:(?:is|are|has|have|had|'s|will|now|also|then|been) )*(?:off(?! the| target| balance)|goes (?:off|out)|gone off|went off|comes? off|came off|coming off|withdrawn|sacrificed|replaced|taken off|hauled off|to make way|makes? way|made way|"
    r"can't|cannot|limps?|hobbles?|departs?|leaves|out|is done|done|forced off|stretchered|helped off|the man to make way|run (?:himself|herself|themselves))\b)"
)
_BRINGS = re.compile(
    r"\b(?:on (?:comes?|goes)|in (?:comes?|goes)|brings? (?:on|in)|bringing on|sends? on|sent on|throws? on|introduces?|and it's|and it 's|here comes|turns? to|welcomes?|gives way to|makes way for|replaced by)(?: \w+){0,3}$"
)
_TAKES = re.compile(
    r"\b(?:off (?:comes?|goes)|out (?:comes?|goes)|takes? off|taken off|withdraws?|withdrawn|hauls? off|hooks?|sacrifices?|replaces?|in place of|instead of|in for|loses?|without)(?: \w+){0,3}$|\bfor$"
)


def _swap(case: Case, number: int, text: str, told: list[Told]) -> bool:
    """Two men, one of whom arrives and the other leaves, in words that no rule reads."""
    if any(t.kind in ("substitution", "goal", "chance", "penalty", "disallowed_goal") for t in told) or '"' in text:
        return False
    named = _people(case, number)
    if len(named) != 2 or _NO_CHANGE.search(text):
        return False
    entry = case.entries[number]
    ways = []
    for m in named:
        before, after = _around(case, m, entry.last)
        arrives, leaves = _ARRIVES.search(after) or _BRINGS.search(before), _LEAVES.search(after) or _TAKES.search(before)
        ways.append((bool(arrives), bool(leaves)))
    for came, left in ((0, 1), (1, 0)):
        if ways[came][0] and ways[left][1] and not (ways[came][1] and ways[left][0]):
            roles = {"player_in": named[came], "player_out": named[left]}
            sentence = case.sentence_of(min(named[0].first, named[1].first))
            start, end = span_of(case, sentence)
            claim = claim_of(
                "substitution",
                "substitution.live_swap",
                roles,
                {},
                start,
                max(end, *(m.end for m in named)),
                case.doc.sentences[sentence][0],
            )
            new_told(case, number, sentence, claim)
            return True
    return False


_NO_CHANGE = re.compile(
    r"\b(?:book|booked|booking|yellow|card|cards|flag|offside|header|shot|shoots|volley|cross|corner|save[sd]?|ready to|about to|warming up|preparing|might|will soon|line|bar|post)\b|\?"
)
