"""What cries out that a goal fell: "GOAL!", "They've scored!", "Equaliser!", "GET IN!", and how sure one is of it.

An entry is one scene. That it tells of a goal is said by a cry, by a sentence on the new state of the match ("We lead!") or
by the end of a shot; who scored is told in other sentences of the entry.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ... import pack
from ..case import Case
from ..sides.teams import side_of
from .entries import words_of

SURE, LIKELY, LATE, PERHAPS = 3.0, 2.0, 1.5, 1.0  # LATE: far behind in an entry
_SHOUT = pack.pattern(r"g+o+a*l+s?|goo+a+l+|golazo|gol|tor+", re.IGNORECASE)
_BEFORE_SHOUT = frozenset("it 's a the own another second third fourth fifth and that is".split())
_NOUNS = frozenset(
    "kick kicks mouth mouths keeper line attempt bound difference review check chance overturned disallowed ruled for at from is was has".split()
)


def announces_goal(case: Case, number: int) -> bool:
    """Whether an entry opens with the shout of a goal."""
    return cry(case, number)[0] >= LIKELY


def _shouts(case: Case, number: int) -> bool:
    entry = case.entries[number]
    if any(_SHOUT.fullmatch(token.word) for token in case.doc.tokens[entry.first : entry.body]):
        return True  # "GOAL | 23' | Smith!"
    words = [token.word for token in case.doc.tokens[entry.body : min(entry.last, entry.body + 6)]]
    for index, word in enumerate(words[:5]):
        if _SHOUT.fullmatch(word):
            after = words[index + 1] if index + 1 < len(words) else "!"
            return (
                after[0] in "!.:-"
                or after == "for"
                or index == 0
                and (entry.body + 1 >= entry.last or after[0].isdecimal() or after not in _NOUNS)
            )
        if not (word in _BEFORE_SHOUT or word in "!.,-:*" or not word.isalnum()):
            return False
    return False


_END = r"(?= ?(?:[!.,:;-]|$| (?:from|through|via|with|after|thanks|courtesy|against|before|within|inside|for the (?:first|second|third)|once|at the death|late on)\b))"
_SIDE = r"(?:we|they|it|¤|(?:and )?(?:the )?(?:hosts|visitors|home side|away side|guests|leaders|underdogs|champions|\w+ers))"
_WHO = rf"(?:{_SIDE}|he|she|§)"
_HAVE = r"(?: have| has| had|'ve|'s| are| is|'re)?"
_LEVEL = r"(?:level|all square|on terms|on level terms|back on terms|back on level terms|one apiece|one each|one[- ]all|two[- ]all|three[- ]all|two apiece)"
_AHEAD = (
    r"(?:in front|ahead|one up|two up|three up|one to the good|back in (?:it|this|the game|business)|off the mark|on the board|"
    r"in dreamland|in dream ?land|two (?:ahead|clear)|back in front|back ahead|leading|winning)"
)
_FIRST = r"(?:(?:oh|and|but|so|now|then|this time|well|boom|wow|yes|no|it's|its|that's|there's|there it is|here it is|suddenly|incredibly|unbelievably|finally|at last|out of nothing|out of nowhere|just like that|(?:completely |totally |very much |somewhat |a little )?against the run of play|would you believe it|oh my word|[!,.…-]) ?)*"
# what says that a goal fell, alone
_LIKELY = pack.pattern(
    rf"^{_FIRST}(?:"
    rf"(?:{_WHO}|¤){_HAVE}(?: only| just| really| gone and| finally| actually)* (?:scores?|scored|done it|equali[sz]ed?|equali[sz]es|level(?= (?:things|matters|it|the))|levell?ed|levels|netted|struck|hit back|taken the lead|takes? the lead|take the lead|got (?:one|it|another|their \w+)|gets? one back|got one back|pulled one back|pulls? one back)(?: it| it up| things up| things| matters| the scores| again| already| at last| first| at the other end| straight away| immediately)?{_END}"
    rf"|(?:an? |the |another )?(?:equali[sz]er|leveller|opener|breakthrough|opening goal|go-ahead goal|late winner|goal number \w+)(?: for ¤| arrives| comes)?(?= ?[!]|\.(?: |$)|$)"
    rf"|(?:{_SIDE}{_HAVE}|all|and|now|it's) (?:{_LEVEL}|{_AHEAD})(?: again| now| at last| already| here| in the derby)?{_END}|{_LEVEL}(?= ?[!.])"
    r"|(?:in|it's in|it is in|it's a goal|they've got it|it's there|it counts|he's done it|she's done it|they've done it|we've done it|they have done it)!"
    rf"|it's (?:one|two|three|four|five|six)(?:[- ](?:nil|one|two|three|four|all|apiece))?(?: ¤| to ¤)?!|what an? (?:[\w-]+ ){{0,2}}goal\b(?! (?:that|it) would|kick)"
    rf"|¤ (?:lead|strike|draw level|go ahead|have it|have (?:the|their) (?:lead|advantage|breakthrough)(?: back)?|(?:win|have won|nick|steal|snatch|pinch) (?:it|this)|have their (?:first|second|third|goal|opener|equali[sz]er|reward)|are (?:level|ahead|in front)|hit the front|pull one back|get one back|grab (?:one|a \w+)|by (?:two|three|four))(?: again| first| now| already)?{_END}"
    r"|(?:that's|that is|it's|it is|there's) (?:¤(?:'s)?|§'s|his|her|our|their) (?:first|second|third|fourth|fifth|opener|equali[sz]er|winner)\b(?! (?:corner|yellow|booking|change|sub|card|shot|chance|attempt|effort|save|substitution|offside|foul|win))"
    r"|(?:one|two|three|four|five|six) for ¤[!.]"
    r"|(?:we|they|he|she) (?:score|scores|lead)(?: again| first)?[!.]"
    r")"
)
_HARDLY = pack.pattern(
    r"\?|\b(?:nearly|almost|should|could|would|if|might|must|not|n't|before|until|unless|want|wants|need|needs|looking|hunt|search|push|pushing|chasing|no)\b"
)
# what may be cried of a save or a whistle as well
_PERHAPS = pack.pattern(
    rf"^{_FIRST}(?:(?:get|gerr?) in(?: there| in there| you beauty)?\b|y+e+s{{2,}}\b|yes{{0,2}}!{{1,}}|yess+|yeah+!|boom|bang|scenes|limbs|bedlam|pandemonium|delirium|bosh|wallop|have that|come on|you beauty|oh my word|wow|unbelievable|incredible|sensational|stunning|magnificent|brilliant|superb|"
    rf"what an? (?:[\w-]+ ){{0,2}}(?:hit|strike|finish|header|volley|free[ -]kick|shot|moment|start|response|reply|comeback|turnaround|beauty|peach|screamer|rocket)\b|it had to be|who else|game (?:on|over)|game,? set and match|cruel on|no way back|that(?:'s| is| should be| must be| could be| will be| may be) (?:that|it|two|three|four|game over|surely)|surely that's|(?:the |all that |early |that |their |sustained )*pressure (?:finally )?(?:pays off|tells|has told|paid off)|(?:it )?(?:pays|paid) off|turn[ -]?around|comeback|heartbreak|disaster|calamity|oh no|gutting|ouch|here we go|of course"
    rf"|§(?:,? (?:again|it is|who else|of course|of all people))?!|that(?: (?:should|could|may|might|must|surely|will)|'ll)? (?:well |surely |just )*(?:seals?|settles?|does|do|be|clinch\w*|make sure|makes sure|end|ends|wraps? up|finish\w*|kills?) (?:the deal|it|things|the (?:game|points|win|tie|contest|match)|all over|off)|(?:it's )?that man(?: again)?,? §|§ does it|§(?: has|'s)? done it|§ with (?:a|an|the) (?:\w+ )?(?:goal|finish)|§ for ¤)"
)


def cry(case: Case, number: int) -> tuple[float, int | None]:
    """How surely the sentences that open an entry cry out a goal, and for which side, where they name one."""
    entry = case.entries[number]
    best: tuple[float, int | None] = (0.0, None)
    if entry.phase or entry.body >= entry.last:
        return best
    begin = case.sentence_of(entry.body)
    for sentence in range(begin, case.sentence_of(entry.last - 1) + 1):
        first, last = max(entry.body, case.doc.sentences[sentence][0]), min(entry.last, case.doc.sentences[sentence][1])
        value = SURE if sentence == begin and _shouts(case, number) else _weigh(_masked(case, first, last))
        if sentence >= begin + _SENTENCES:
            value = LATE if value >= LIKELY else 0.0
        if value > best[0]:
            best = value, _for_side(case, first, last) if value >= LATE else None
    return best


_SENTENCES = 3  # of an entry that may cry


@lru_cache(maxsize=4096)
def _weigh(text: str) -> float:
    found = _LIKELY.match(text)
    if found and not _HARDLY.search(text[: found.end() + 1]):
        return LIKELY
    return PERHAPS if _PERHAPS.match(text) and "?" not in text else 0.0


def _masked(case: Case, first: int, last: int) -> str:
    """The words of a stretch in small letters, a sign for each player and each team."""
    work, tokens = case.doc.work, case.doc.tokens
    out, at = [], tokens[first].start
    for m in case.between(first, last):
        if m.type in ("PLAYER", "KEEPER", "TEAM") and m.start >= at:
            out += [work[at : m.start], "¤" if m.type == "TEAM" else "§"]
            at = m.end
    out.append(work[at : tokens[last - 1].end] if last > first else "")
    return "".join(out).lower().lstrip(" -:*|")


def _for_side(case: Case, first: int, last: int) -> int | None:
    """The side that a cry names: "GOAL FOR WALES!", "Out of nothing Ireland lead."."""
    named = [m for m in case.between(first, last) if m.type in ("TEAM", "SIDE") and side_of(case, m) is not None]
    sides = {side_of(case, m) for m in named}
    if len(sides) > 1 and named[0].first - first <= _SUBJECT:
        return side_of(case, named[0])  # "Leeds take the lead, and it's a calamity for the visitors."
    return next(iter(sides)) if len(sides) == 1 else None


_SUBJECT = 1  # tokens before the subject of a cry


NESTLES = pack.pattern(
    r"\bthe net (?:ripples|bulges|billows|bulged|rippled|shakes)\b|\b(?:ends? up|finish(?:es|ed)?|nestl\w+|flies|flew|lands?|finds? (?:its|his|her) way|goes|drops?|creeps?|whistles|arrows|rifles? it|curls? it|fires? it|smash\w* it|drills? it|slots? it|tucks? it|lash\w* it|thumps? it|hammers? it|buries it|sweeps? it|slams? it|bends? it|powers? it|loops|rolls?|trickles|squirms|dribbles|rockets|fizzes|sails|crashes|heads? it|nods? it|slides?|strokes? it) (?:\w+ ){0,2}(?:in|into|inside|home|past|beyond) (?:the (?:back of the net|net\b|(?:bottom|top|far|near)[\w -]{0,12} corner|roof of the net|far post|near post)|off the (?:post|bar|underside))"
)
_FELL_SHORT = pack.pattern(
    r"\b(?:sav\w+|block\w*|but|wide|over|denie\w+|flag|offside|almost|nearly|post|bar|crossbar|stop\w*|keeper|goalkeeper|hope\w*|towards?|side[ -]netting)\b|\?"
)


def nestles(text: str) -> bool:
    """Whether an entry's last words of a shot are that it is in."""
    found = NESTLES.search(text)
    return bool(found) and not _FELL_SHORT.search(text)


# "... and places it beyond Smith"
_BEATS = pack.pattern(
    r"\b(?:plac(?:e|es|ed)|slots?|slotted|rolls?|rolled|slides?|slid|finish(?:es|ed)?|lifts?|lifted|dinks?|dinked|chips?|chipped|pokes?|poked|prods?|fires?|fired|strok\w+|pass(?:es|ed)?|steers?|guides?|lash\w+|smash\w+|sweeps?|swept|tucks?|heads?|headed|nods?|curls?|curled|bends?|bent|volleys?|squeezes?|drills?|rifles?|buries|thumps?) "
    r"(?:[\w-]+ ){0,3}(?:past|beyond|under|underneath|beneath|through|across|around) (?!(?:the|a) (?:post|bar|target|line|wall|box|area|face|middle|defen\w+|challenge)|(?:his|her) (?:own|man|marker))"
)


def evidence(case: Case, number: int, told: frozenset[int] = frozenset()) -> float:
    """How much speaks for a goal in an entry without a score. ``told``: the entries of which a rule reads one."""
    text = words_of(case, number)
    if not text or case.entries[number].phase or '"' in text[:40] or _RETOLD.match(text):
        return 0.0
    failed = _FAILED.search(text)
    ends = (
        not failed
        and bool(_TALLIED.search(text))
        or nestles(text)
        or bool(_BEATS.search(text))
        and not _FELL_SHORT.search(text)
    )
    cried = cry(case, number)[0]
    if cried < SURE and any(t.entry == number and t.kind == "substitution" and not t.dropped for t in case.told):
        cried = max(0.0, cried - 1)  # "Three for Leeds. Off: ..."
    if failed and cried < LIKELY:
        return 0.5 * (number in told)
    return cried + (number in told) + ends


# what looks back on a goal
_RETOLD = pack.pattern(
    r"\W*(?:(?:the |having seen the |on |those |more |another |looking at the )?(?:replays?|slow motion)\b|looking back|on second (?:viewing|look)|on reflection|(?:about )?that (?:\w+ )?(?:goal|opener|equali[sz]er|finish)\b(?! (?:has|is|will|puts|means))|for the record|just seen (?:it|that))"
)
# "His second of the day"
_TALLIED = pack.pattern(
    r"\b(?:his|her) (?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)) (?:goal )?(?:in (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b(?! (?:minutes|attempts))|of the (?:day|game|match|night|afternoon|evening|season|campaign|tournament)|for the club|in (?:as many|\w+ (?:games|matches)))\b(?! (?:yellow|booking))"
)
# what a cry may be about as well
_FAILED = pack.pattern(
    r"\b(?:saves?|saved|denie[sd]|wide|over the (?:bar|top)|just over|blocks?|blocked|off the (?:bar|crossbar|post|upright|line)|hits? the (?:bar|crossbar|post|woodwork|side)|ruled out|disallowed|no goal|not given|missed|misses|booked|yellow|red card|sent off|penalty|(?:crossbar|bar|post|upright|woodwork) (?:comes?|came|denies|denied|saves|saved))\b"
)


_STATES = (
    ("level", pack.pattern(r"\b(?:equali[sz]\w*|(?:draws?|drew|pulls?|are|it's|back on|on) level\b|level(?:ler|led|s)?(?=[ !.,:]+(?:$|[^\w]|at|again|it|the))|all square|back on terms|parity|(?:one|two|three) (?:apiece|each|all))\b")),
    ("ahead", pack.pattern(r"\b(?:(?:takes?|took|have|has|taken|regains?|restores?|retakes?|the|their|his|her|into the) lead|leads?(?=[ !.,]+(?:$|again|through))|in front|(?:go|goes|gone|are|edge|edges|edged|back|ahead|move|moves|moved) ahead|go-ahead|turn(?:s|ed)? (?:it|this|the game|the match|things) (?:round|around))\b")),
    ("behind", pack.pattern(r"\b(?:pulls?|pulled|gets?|got|drags?|dragged|claws?|clawed) (?:one|a goal|a consolation) back\b|\b(?:lifeline|consolation|halve\w*)\b")),
)  # fmt: skip


def state(case: Case, number: int) -> str | None:
    """How the match stands behind the goal of an entry for its side, as the words have it: level, ahead, or still behind."""
    text = words_of(case, number)
    found = [name for name, pattern in _STATES if pattern.search(text)]
    return found[0] if len(found) == 1 else None


_GLAD = pack.pattern(
    r"\b(?:erupts?|erupted|bedlam|pandemonium|delirium|delirious|limbs|scenes|celebrat\w+|goes? wild|mobbed|bundle|silence[sd]?|stunned|"
    r"(?:can't|cannot|can not) believe (?:it|his|her|their|nobody|no one|what)|punish\w*|(?:no|any) (?:chance|answer)|rooted|helpless|stranded|beaten|guess\w* right|the wrong way|"
    r"turn\w* (?:it|this|things) (?:round|around)|breakthrough|lead|level|in front|ahead|back in (?:it|this|the game)|all to play for|game on|game over|points|lifeline|scorer|opener|winner|equali\w+|goal)\b"
)
_IN = pack.pattern(
    r"\b(?:(?:and|it's|is|goes|went|all the way|just|creeps|trickles) in\b(?! (?:on|the|a|to|front|for|his|her|behind))|in off|into the (?:net|roof)|on the end of (?:it|that|this)|the finish|finish\w*|convert\w*|obliges?|provider|makes? no mistake|does the rest|over the line|home)\b"
)
_NEARLY = pack.pattern(r"\b(?:nearly|almost|close|inches|so near|agonising\w*|whisker)\b")


@lru_cache(maxsize=4096)
def _leaning(text: str) -> float:
    value = 0.5 * len(_GLAD.findall(text)) + len(_IN.findall(text)) + bool(NESTLES.search(text)) + bool(_BEATS.search(text))
    return min(3.0, value) - bool(_FAILED.search(text)) - bool(_NEARLY.search(text))


def leaning(case: Case, number: int) -> float:
    """How far the words of an entry lean to a goal, where the score says that one fell about there."""
    text = words_of(case, number)
    if case.entries[number].phase or '"' in text[:40] or _RETOLD.match(text):
        return -9.0
    others = {told.kind for told in case.told if told.entry == number and not told.dropped and not told.tags.get("weak")}
    return _leaning(text) - 0.5 * len(others & _OTHERS)


_OTHERS = frozenset(("chance", "substitution", "card"))
