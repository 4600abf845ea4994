"""Pass 1, stance: claims that tell of no event of this match: another match, a quote, a season's tally, a supposition."""

from __future__ import annotations

from bisect import bisect_right

import regex

from ... import pack
from ...model import Mention
from ...text import speech
from ..case import Case, Told
from . import passages, report, selection, unreal

# Words which say that a clause tells of another time than this match.
OTHER_MATCH = pack.pattern(
    r"""\b(?:
      last\ (?:week|weekend|month|year|season|term|summer|time|saturday|sunday|monday|tuesday|wednesday|thursday|friday|night's\ other|august|may)
    | (?:earlier\ )?(?:this|last|the\ previous|the\ current)\ (?:campaign|term)
    | (?:earlier|previously)\ (?:in|this)\ (?:the\ )?(?:season|month|week|year|campaign)
    | (?:in|since|back\ in|last)\ (?:january|february|march|april|june|july|august|september|october|november|december)
    | (?:in|since)\ (?:19|20)\d\d
    | (?:reverse|corresponding|previous)\ (?:fixture|meeting|encounter|game|match|leg|round|outing)
    | (?:in\ the\ )?first\ leg(?!\ of)(?!\ on)
    | (?:his|her|their)\ (?:last|previous|past)\ (?:\w+\ )?(?:games?|matches|outings?|appearances?|meetings?|visits?)
    | (?:his|her|their|the)\ (?:last|past|previous)\ (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\ (?:\w+\ )?(?:games?|matches|outings|appearances|meetings|visits)
    | in\ (?:both|each|every)\ (?:of\ )?(?:the\ )?(?:previous\ |last\ )?(?:quarter|semi|round)
    | when\ the\ (?:two\ )?(?:sides|teams|clubs)\ (?:last\ )?met
    | (?:in|from|during|of)\ (?:\d+|nine|ten|eleven|twelve)\ (?:\w+\ )?(?:appearances|outings|games|matches|starts)
    | (?:in|during)\ (?:\w+(?:'s|s')\ )?training
    | (?:in|from|of|during)\ the\ (?:19|20)\d\d\ \w+
    | in\ (?:midweek|pre-season|the\ (?:other|late|early|lunchtime)\ (?:\w+\ )?(?:games?|match(?:es)?|ties?|semi-finals?|kick-off|fixtures?))
    | (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|midweek)(?:'s|s')\ other\ (?:\w+\ )?(?:games?|match(?:es)?|ties?|fixtures?|results?)
    | coming\ off\ an?\ (?:\S+\ )?(?:draw|win|defeat|loss|victory)
    | (?:the\ )?(?:group's|day's|night's|evening's|other)\ other\ (?:game|match|tie|fixture)
    | (?:\w+\ )?(?:years|months|weeks|days|seasons)\ (?:ago|earlier|before|previously)
    | (?:an?|one|the)\ (?:year|month|week|day|season)\ (?:ago|earlier|before|previously)
    | (?:a\ )?fortnight\ (?:ago|earlier|before|back)
    | an?\ (?:week|month|year|season)\ (?:ago|earlier|before)
    | (?:the\ )?opening\ (?:day|weekend)
    | as\ a\ (?:\w+\ )?(?:schoolboy|boy|child|youngster)
    | in\ (?:his|her)\ (?:career|playing\ days)
    | (?<!should\ )(?<!could\ )(?<!might\ )(?<!would\ )(?<!must\ )(?<!to\ )(?<!may\ )(?:has|have)\ (?:now\ )?(?:scored|netted|missed|conceded|been\ booked)
    | (?:(?:has|have)\ not|(?:has|have)n't)\ (?:\w+\ ){1,4}since
    | the\ last\ of\ (?:them|these|those\ (?:games|matches|meetings))
    | the\ last\ (?:time\ (?:the\ (?:sides|teams|clubs)|they)\ met|meeting)
    | while\ (?:at(?!\ (?:the|this|that|one|it)\b)|playing\ for)
    | (?:has|have)\ failed\ (?:with|from)
    | years\ (?:since|now\ since|to\ the\ day)
    | elsewhere(?!\ on\ the)(?!\ in\ the\ (?:box|area|match|game))
    )\b""",
    regex.VERBOSE | regex.IGNORECASE,
)
# A sentence that begins so goes back to another match, until it turns: "It is five weeks since Hale was sent off here".
_SINCE = pack.pattern(
    r"(?:(?:it|that|this)(?:'s| is| was| has been| had been) (?:\w+ ){0,4}(?:days|weeks?|fortnight|months?|years?|seasons?|games|matches)|not) since\b"
    r"(?:(?!, (?:but|and|so)\b|;| but ).){0,300}$",
    regex.IGNORECASE,
)
_THIS_TOO = pack.pattern(
    r"\b(?:first (?:\w+ )?(?:goal|strike|start|time|appearance|outing|minutes|win|victory|defeat|loss|points?)|unbeaten|undefeated|winless|wait for|since|ending|ended|his \w+ (?:goal|of))\b",
    regex.IGNORECASE,
)
_THEREIN = pack.pattern(r"\W*(?:(?:in|during|at|from|after|of)\s+which|where|when)\b", regex.IGNORECASE)
_FUTURE = pack.pattern(
    r"\b(?:will(?! (?:\w+ly |still |no doubt )?(?:haunt|rue|regret|remember|forget|forgive|wonder|feel|know|live long|curse|ask|look back|be (?:disappointed|frustrated|disgusted|annoyed|remembered|haunted|wondering|kicking|relieved|cursing)))|next (?:week|month|season|saturday|sunday|up)|tomorrow|prediction|if selected)\b"
)
_FORM = pack.pattern(r"(?:since|in)\b", regex.IGNORECASE)
_TURN = pack.pattern(r"\b(?:but|when|until|yet)\b")
_BUT = pack.pattern(r", (?:but|yet|though|although|only)\b")  # "had converted all six this term, but Lunt saved this one"
_PARTICIPLE = pack.pattern(
    r"\W*(?:\w+ed|beaten|held|sent off|having|left out|trailing|leading|needing|chasing|level|(?:\w+ )?goals? (?:down|up|behind|ahead)"
    r"|(?:\w+-\w+|\w+) (?:down|up|behind|ahead|adrift))\b",
    regex.IGNORECASE,
)  # "Booked last week, Lund scored"
_AND_THEN = pack.pattern(
    r"\b(?:and|but|so|meaning|means|meant|leaving|leaves|left|which|who|that|ruling|ensuring)\b"
)  # "was booked and will miss the next match"
_OWING_TO = pack.pattern(
    r"\b(?:after|following|because|having|thanks to|as a result of|owing to|in the wake of|courtesy of)\b"
)  # "will miss the final after his red card"
_THAT_MATCH = pack.pattern(
    r"\b(?:(?:in|of|during|from|after) that (?:game|match|fixture|tie|meeting|encounter|one|win|defeat|draw)|on that (?:occasion|day|night|afternoon))\b"
)
_WOULD = pack.pattern(r"\b(?:would|might|could|should)(?:n't)?\b", regex.IGNORECASE)
_SUPPOSED = frozenset(("goal", "penalty", "card", "substitution", "hint", "spot", "disallowed_goal"))
_JUST = pack.pattern(r"(?:has|have)\ (?:now\ )?been\ booked", regex.IGNORECASE)  # in a live text: just now


def run(case: Case) -> None:
    """Mark the claims that do not count."""
    if report.other_game(case):
        case.facts["no_match"] = True
        _drop_all(case, "the text is about another sport")
        return
    if report.labelled(case):
        case.facts["no_match"] = True
        _drop_all(case, "its label says that it is no report")
        return
    _nameless(case)
    quotes = speech(case.doc)
    opened = [begin for begin, _ in quotes]
    retold = passages.retold(case)
    for told in case.active():
        if (
            told.kind in ("relation", "membership", "feed")
            or told.kind == "fact"
            and told.tags.get("fact") not in ("home", "away")
        ):
            continue
        at = bisect_right(opened, told.claim.start) - 1
        if at >= 0 and told.claim.end <= quotes[at][1]:
            case.drop(told, "stance", "inside a quotation")
        elif told.kind in ("goal", "chance", "penalty", "hint") and _line_up(case, told):
            case.drop(told, "stance", "inside a line-up")
        elif told.kind == "substitution" and not case.live and selection.before_kick_off(case, told):
            case.drop(told, "stance", "is a choice of the team")
        elif words := unreal.why(case, told):
            case.drop(told, "stance", f"was not so ({words!r})")
        elif told.sentence in retold:
            case.drop(told, "stance", "tells of another match, as its paragraph does")
        elif (reason := _elsewhere(case, told)) and not (case.live and told.kind == "card" and _JUST.search(reason)):
            case.drop(told, "stance", reason)
    if not report.told_of(case):
        _drop_all(case, "no match is described")


def _nameless(case: Case) -> None:
    """Drop the cards that are only mentioned, where their man is told with them or nobody offends before in the sentence."""
    named = {told.sentence for told in case.told if told.kind == "card" and "player" in told.claim.roles}
    offends: dict[int, int] = {}
    for told in case.told:
        if told.kind in ("foul", "offence"):
            offends[told.sentence] = min(told.claim.start, offends.get(told.sentence, told.claim.start))
    for told in case.told:
        if case.live and told.tags.get("behind"):
            told.dropped = "an entry tells its changes by itself"
        if told.tags.get("beside"):
            alone = told.sentence not in named and offends.get(told.sentence, told.claim.start) < told.claim.start
            if case.live or not alone:
                told.dropped = "a card whose man is told, or nobody's"


def _drop_all(case: Case, why: str) -> None:
    for told in case.active():
        case.drop(told, "stance", why)


def _line_up(case: Case, told: Told) -> bool:
    """Whether a claim is read from a list of the players, whose figures are shirt numbers or ratings."""
    first, last = case.doc.blocks[told.block]
    people = case.people_in(told.block)
    begin = case.doc.sentences[told.sentence][0]  # one line may hold it all: "Leeds: Roe, ... Goals: Roe 9."
    head = {token.word for at in (first, begin) for token in case.doc.tokens[at : at + 3]}
    if people < 8 or last - first > 5 * people or head & {"scorers", "scorer", "goals", "goalscorers"}:
        return False
    plain = sum(token.word.isalpha() and not token.capital for token in case.doc.tokens[first:last])
    return plain <= 1.5 * people  # more of them tell a story: of a shoot-out, kick by kick


def segment(case: Case, told: Told) -> tuple[int, int]:
    """Offsets of the clause around a claim: from the mark or relative pronoun before it to the one behind it."""
    work = case.doc.work
    first, last = case.doc.sentences[told.sentence]
    low, high = case.doc.tokens[first].start, case.doc.tokens[last - 1].end
    start, end = told.claim.start, told.claim.end
    for mark in (",", ";", " - ", "—", ":", "("):
        at = work.rfind(mark, low, start)
        low = max(low, at) if at >= 0 else low
        at = work.find(mark, end, high)
        high = min(high, at) if at >= 0 else high
    return low, high


def _elsewhere(case: Case, told: Told) -> str:
    if not case.live and (reason := passages.unreal(case, told)):
        return reason
    work = case.doc.work
    low, high = segment(case, told)
    first, last = case.doc.sentences[told.sentence]
    if _THEREIN.match(work, low, told.claim.start):  # "trailing from the first leg, in which X scored"
        low = max(case.doc.tokens[first].start, *(work.rfind(mark, case.doc.tokens[first].start, low) for mark in ",;:("))
    begin, end = case.doc.tokens[first].start, case.doc.tokens[last - 1].end
    match = case.search(OTHER_MATCH, low, high)
    if (
        match
        and told.claim.start < work.rfind(",", low, match.start())
        and match.end() <= work.find(",", match.end()) < told.claim.end
    ):
        match = None  # an aside within the claim: "Hobday, who has not missed since 2019, scored"
    if match and _FORM.match(match.group()) and _TURN.search(work, match.end(), max(match.end(), told.claim.start)):
        match = None  # "had not won since August but fell behind when Lund scored"
    if match and not _THIS_TOO.search(work, max(low, match.start() - 40), match.start()):
        return f"tells of another match ({match.group()!r})"
    if _SINCE.match(work, begin, told.claim.start):
        return "tells of what was long before"
    lead = work.find(",", begin, end)
    turns = lead > 0 and lead < told.claim.start and (_BUT.match(work, lead) or _PARTICIPLE.match(work, begin))
    if lead > 0 and not turns and (match := case.search(OTHER_MATCH, begin, min(lead, begin + 60))):
        return f"tells of another match ({match.group()!r})"
    if case.search(_THAT_MATCH, low, high) and _of_another(case, told.sentence):
        return "tells of another match, which was told of before"
    if told.kind in _SUPPOSED and _inverted(case, told):
        return "is only supposed"
    will = case.live and told.kind == "substitution"  # "will come on": he stands there
    match = None if told.tags.get("bans") else case.search(_FUTURE, low, high)
    joined = match is not None and _AND_THEN.search(work, told.claim.end, max(told.claim.end, match.start()))
    joined = joined or match is not None and _OWING_TO.search(work, match.end(), max(match.end(), told.claim.start))
    if match and not joined and not (will and match[0] == "will"):
        return f"tells of what is to come ({match.group()!r})"
    return ""


def _of_another(case: Case, sentence: int) -> bool:
    """Whether a sentence, or one of the two before it, speaks of another match."""
    spans = case.doc.sentences[max(0, sentence - 2) : sentence + 1]
    tokens = case.doc.tokens
    return any(case.search(OTHER_MATCH, tokens[first].start, tokens[last - 1].end) for first, last in spans)


def _inverted(case: Case, told: Told) -> bool:
    """Whether a clause supposes what it tells: "Had Lund scored", "Leeds, had Lund scored, would have won"."""
    tokens = case.doc.tokens
    first, last = case.doc.sentences[told.sentence]
    subject = next((m.first for m in told.claim.roles.values() if m.type != "MINUTE" and m.start == told.claim.start), None)
    at = bisect_right(tokens, told.claim.start, key=lambda token: token.start) - 1 if subject is None else subject - 1
    if not first <= at < last or tokens[at].word != "had":
        return False
    if at == first or at == first + 1 and tokens[first].word in ("and", "but", "or"):
        return True
    return tokens[at - 1].word in (",", "-", "(") and bool(
        _WOULD.search(case.doc.work, tokens[first].start, tokens[last - 1].end)
    )


def other_match(case: Case, mention: Mention) -> bool:
    """Whether the clause around a mention tells of another match."""
    first, last = case.doc.sentences[case.sentence_of(mention.first)]
    tokens = case.doc.tokens
    a, b = mention.first, mention.last
    while a > first and tokens[a - 1].word not in ",;":
        a -= 1
    while b < last and tokens[b].word not in ",;":
        b += 1
    return bool(case.search(OTHER_MATCH, tokens[a].start, tokens[b - 1].end))
