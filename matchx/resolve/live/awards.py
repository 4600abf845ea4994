"""Penalties awarded in a live text: the entry that shouts one, who was fouled and who fouled him."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from ... import pack
from ...lexicon import scene
from ...model import Mention
from ...record import replace
from ..case import Case, Told
from .entries import chronological, time_of, words_of
from .join import claim_of, new_told, span_of
from .track import Track

if TYPE_CHECKING:
    from regex import Match

_SHOUTED = scene.pattern(
    r"^\W*{pen_said_so}[\W\s]+(?:it's |that's )?(?:a )?{pen}(?! {no_award})|(?:^|[.!?] ?)\W*(?:it's |that's )?(?:an? )?{pen}(?! {no_award})"
    r"|^\W*(?!no |not |missed |saved |possible |potential )[\w' ]{2,24} {pen} ?[.!,]|{pen_given}(?!.{0,30}\?)"
)
_NOT = scene.pattern(r"{pen_not_given}|\bpenalt\w+[^.!]{0,20}\?")
_GIVEN = scene.pattern(
    r"(?:^|[.!?] ?)\W*(?:it's |that's )?(?:an? )?{pen}(?: to| for \w|(?: \w+){0,3} ?!| ?\.(?!\.)|\W*$)|^\W*[\w' ]{2,24} {pen} ?[.!,]|{pen_given}"
)
_ASKED = pack.pattern(
    r"\b(?:shouts?|appeals?|claims?|screams?|calls?|cries|check\w*|look\w*|var|review\w*)\b[^.!?]{0,40}\b(?:penalty|pen|spot[ -]kick|handball|hand ball|foul)\b|\b(?:goes|went|is) down (?:in|under|inside)\b|\bpenalty\?"
)
_LOOK = 5  # minutes
_WHO = frozenset(("won", "by", "also"))
_FOUL = frozenset(("won_by", "conceded_by"))
_KICK = pack.pattern(r"\b(?:pen(?:alty)?|spot|twelve yards|12 yards|steps? up|the wrong way|keeper the wrong)\b")
_SUFFERS = (
    r"(?:fouled|tripped|brought|clattered|caught|shoved|pushed|pulled|held|hacked|chopped|barged|felled|upended|wiped|kicked|bundled|flattened|wrestled|dragged|clipped|taken|cut|whacked|"
    r"hauled|impeded|sent|scythed)"
)
_GAP = r"(?:(?!§)[^.!?])"
_FORMS = (
    pack.pattern(rf"§(?P<by>\d+)§{_GAP}{{0,20}}?\bcaught (?:on the wrong side|out of position|flat-footed|napping|the wrong side){_GAP}{{0,12}}?(?:by|of)?{_GAP}{{0,8}}?§(?P<won>\d+)§"),
    pack.pattern(rf"§(?P<by>\d+)§{_GAP}{{0,20}}?\b(?:got|gets|gets caught|was|is|been) (?:on )?the wrong side of §(?P<won>\d+)§"),
    pack.pattern(rf"§(?P<won>\d+)§,? (?:\w+ ){{0,2}}?{_SUFFERS}\b{_GAP}{{0,25}}?\bby {_GAP}{{0,25}}?§(?P<also>\d+)§"),
    pack.pattern(rf"§(?P<won>\d+)§{_GAP}{{0,60}}?(?:§(?P<by>\d+)§{_GAP}{{0,40}}?)?\b(?:was|were|is|are|gets|got|been|be|being) (?:\w+ ){{0,2}}?{_SUFFERS}\b(?:{_GAP}{{0,30}}?\bby {_GAP}{{0,25}}?§(?P<also>\d+)§)?"),
    scene.pattern(rf"§(?P<by>\d+)§{_GAP}{{0,60}}?\b{{does_foul}}\b(?! (?:it|the ball|one) ){_GAP}{{0,50}}?§(?P<won>\d+)§"),
    scene.pattern(rf"§(?P<by>\d+)§{_GAP}{{0,40}}?\b{{a_foul}} (?:on|at) {_GAP}{{0,15}}?§(?P<won>\d+)§"),
    pack.pattern(rf"\bfoul (?:by|from) {_GAP}{{0,20}}?§(?P<by>\d+)§{_GAP}{{0,20}}?\bon {_GAP}{{0,15}}?§(?P<won>\d+)§"),
    scene.pattern(rf"§(?P<won>\d+)§'s? {_GAP}{{0,30}}?{{cut_short}} (?:by|thanks to) {_GAP}{{0,25}}?§(?P<by>\d+)§"),
    scene.pattern(rf"§(?P<won>\d+)§{_GAP}{{0,40}}?\b{{gets_there_first}} §(?P<by>\d+)§ ?,? (?:and|but|then|so|only for) §(?P<its>\d+)§ (?:\w+ )?(?:gets?|got|goes through|catches|caught|takes?|took|hits?|finds?|found|has) (?:\w+ )?§(?P<his>\d+)§"),
    pack.pattern(rf"§(?P<won>\d+)§{_GAP}{{0,50}}?\b(?:goes|went|going) (?:down|over|to ground)\b{_GAP}{{0,40}}?\b(?:by|from|under|of) {_GAP}{{0,25}}?§(?P<by>\d+)§"),
    pack.pattern(r"§(?P<won>\d+)§(?: is|'s)? (?:goes )?(?:down|over|brought down|sent tumbling)(?= ?[!.,-])(?:(?!§).){0,70}?§(?P<by>\d+)§ (?:\w+ )?(?:caught|clipped|tripped|fouled|pulled|got|took|had) (?:him|her|his|hers)\b"),
    pack.pattern(r"§(?P<won>\d+)§(?: is|'s)? (?:goes )?(?:down|over|brought down|sent tumbling) ?[!.,-](?:(?:(?!§).){0,70}?\b(?:it was|it's|and it was|fouled by|from|by)(?: their \w+)? §(?P<by>\d+)§)?"),
    pack.pattern(rf"§(?P<by>\d+)§{_GAP}{{0,50}}?\b(?:handle[sd]?|handball|with (?:his|her|a|an) (?:hand|arm))\b"),
    pack.pattern(rf"\b(?:strikes|hits|struck|hit|off|against|catches) the (?:\w+ )?(?:arm|hand|elbow|fingers) of {_GAP}{{0,15}}?§(?P<by>\d+)§|\b(?:strikes|hits|struck|hit|off|against|catches) §(?P<also>\d+)§(?:'s|') (?:\w+ )?(?:arm|hand|elbow|fingers)\b"),
    pack.pattern(r"\b(?:pen(?:alty)?|spot[ -]kick|foul)\W+§(?P<by>\d+)§ on §(?P<won>\d+)§|\b(?:conceded|committed) by §(?P<also>\d+)§"),
    pack.pattern(r"§(?P<won>\d+)§ (?:feels|felt) §(?P<by>\d+)§'s? (?:\w+ )?(?:hands?|arms?|touch|knee|breath|studs|weight)\b"),
    pack.pattern(rf"§(?P<by>\d+)§{_GAP}{{0,40}}?\b(?:got|gets|took|takes|found|finds|hit|hits) §(?P<won>\d+)§ (?:instead of|and not|not|rather than|before|long before) (?:the |any )?ball\b"),
    pack.pattern(r"§(?P<by>\d+)§'s? (?:\w+ )?(?:arms?|hands?|elbows?) (?:was|were|is|are|up|out|raised|outstretched|away|stuck|above|there|blocks?|blocked|stops?|stopped|meets?|met|touch\w*|divert\w*|deflect\w*|makes? contact)\b"),
    pack.pattern(rf"\b(?:handball|hand ball|foul|challenge|tackle) (?:by|from) {_GAP}{{0,20}}?§(?P<by>\d+)§|\bhand ?ball ?(?:on|against|[,:(-]) (?:\w+ ){{0,2}}?§(?P<also>\d+)§"),
)  # fmt: skip


_CLUMSY = r"(?:clumsy|careless|rash|reckless|needless|silly|foolish|late|daft|naive|sloppy|lazy|unnecessary|stupid|soft|cynical|clear|stonewall)"
_ALSO = (  # what tells of one of the two alone
    pack.pattern(rf"§(?P<won>\d+)§,? {_SUFFERS}(?= (?:in|inside|as|after|when|just|by|on|down|over|out)\b| ?[.,!-])"),
    pack.pattern(rf"\b{_CLUMSY}(?: \w+){{0,3}}? (?:from|by|of) (?:\w+ ){{0,2}}?§(?P<by>\d+)§(?:(?: \w+){{0,2}}? on (?:\w+ )?§(?P<won>\d+)§)?"),
    pack.pattern(r"§(?P<won>\d+)§ (?:falls|fell|tumbles|tumbled|collapses) (?:in|inside) the (?:area|box|penalty)\b"),
    pack.pattern(r"§(?P<won>\d+)§ (?:draws|drew|wins|won|earns|earned|buys|bought|invites) (?:us |them )?(?:the|a) (?:contact|foul|penalty|pen|spot[ -]kick)\b"),
)  # fmt: skip


def run(case: Case) -> None:
    """Make the awards that only a shout tells of, and give the awards their fouler and their fouled man."""
    if not case.live:
        return
    track: Track = case.facts.get("track") or Track()
    order = chronological(case)
    made = False
    told_in: dict[int, list[Told]] = defaultdict(list)
    for told in case.active("penalty"):
        told_in[told.entry].append(told)
    tried = {told.entry for told in case.active("chance")}
    for place, number in enumerate(order):
        text = words_of(case, number)
        awards = [t for t in told_in[number] if t.tags.get("stage") == "award"]
        kicks = [t for t in told_in[number] if t.tags.get("stage") == "kick"]
        if not awards and not kicks and _SHOUTED.search(text) and not _NOT.search(text) and not track.step(number):
            near = [n for n in order[place + 1 : place + 6] if 0 <= time_of(case, n) - time_of(case, number) <= 5]
            taken = any((track.step(n) or told_in[n] or n in tried) and _KICK.search(words_of(case, n)) for n in near)
            if taken or _GIVEN.search(text):
                entry = case.entries[number]
                sentence = case.sentence_of(entry.body)
                start, end = span_of(case, sentence)
                roles = _side(case, entry.body, entry.last)
                claim = claim_of("penalty", "penalty.live_award", roles, {"stage": "award"}, start, end, entry.body)
                awards = [new_told(case, number, sentence, claim)]
                made = True
        if awards:
            _roles(case, number, awards[0])
            for n in reversed(order[max(0, place - 3) : place]):  # "Shouts for a penalty ...", told before it was given
                asked = _ASKED.search(words_of(case, n)) and not track.step(n) and not told_in[n]
                if asked and time_of(case, number) - time_of(case, n) <= _LOOK and not awards[0].claim.roles.keys() & _FOUL:
                    _roles(case, n, awards[0])
    if made:
        case.sort()


def _side(case: Case, first: int, last: int) -> dict[str, Mention]:
    """Who gets the penalty, where one side alone is named, right beside the word: "Leeds penalty!", "Hull win a penalty"."""
    named = [m for m in case.between(first, last) if m.type in ("TEAM", "SIDE")]
    if len(named) != 1:
        return {}
    before = case.doc.work[max(0, named[0].start - 24) : named[0].start].lower()
    behind = case.doc.work[named[0].end : named[0].end + 40].lower()
    return {"team": named[0]} if _TO.search(before) or _GETS.match(behind) else {}


_TO = scene.pattern(r"{pen} (?:to|for)(?: the)? $")
_GETS = scene.pattern(r"^ (?:(?:are|have|have been|get|got|win|won|earn|awarded|given) )*(?:an? )?(?:late )?{pen}")


def _roles(case: Case, number: int, award: Told) -> None:
    """Who fouled whom, by the words of the entry."""
    if {"won_by", "conceded_by"} <= award.claim.roles.keys():
        return
    entry = case.entries[number]
    people = [m for m in case.between(entry.body, entry.last) if m.type in ("PLAYER", "KEEPER") and m.value]
    text = numbered(case, entry.body, entry.last, people)
    found = next((match for form in _FORMS if (match := form.search(text)) and _same_men(match, people)), None)
    got: dict[str, Mention] = {}
    for match in (found, *(form.search(text) for form in _ALSO)):
        for name, value in match.groupdict().items() if match else ():
            if value is not None and name in _WHO:
                got.setdefault("by" if name == "also" else name, people[int(value)])
    if found is None and not got and (foul := _told_foul(case, number)) is not None:
        got["by"] = foul
    roles = dict(award.claim.roles)
    if "by" in got and "conceded_by" not in roles and not _same(got["by"], roles.get("won_by")):
        roles["conceded_by"] = got["by"]
    if "won" in got and "won_by" not in roles and not _same(got["won"], roles.get("conceded_by")):
        roles["won_by"] = got["won"]
    award.claim = replace(award.claim, roles=roles)
    track: Track = case.facts.get("track") or Track()
    for told in case.active("goal") if "won_by" in roles and not track.step(number) else ():
        if told.entry == number and _same(roles["won_by"], told.claim.roles.get("scorer")):
            case.drop(told, "live", "how he got past the man who fouled him")


def _same_men(match: Match[str], people: list[Mention]) -> bool:
    """Whether the two who are named twice are the same both times: "Smith gets there before Jones, and Jones gets Smith"."""
    named = match.groupdict()
    if named.get("its") is None:
        return True
    won, by, its, his = (people[int(named[name])].value[0] for name in ("won", "by", "its", "his"))
    return bool((won, by) == (his, its))


def _told_foul(case: Case, number: int) -> Mention | None:
    """Who fouls in an entry, where rules read an offence of one man alone: "Jones tugged his shirt"."""
    fouls = [t for t in case.active("foul", "offence") if t.entry == number and "conceded_by" in t.claim.roles]
    named = [m for t in fouls if (m := t.claim.roles["conceded_by"]).type in ("PLAYER", "KEEPER") and m.value]
    return named[0] if len({m.value[0] for m in named}) == 1 else None


def _same(a: Mention, b: Mention | None) -> bool:
    return b is not None and bool(b.value) and a.value[0] == b.value[0]


def numbered(case: Case, first: int, last: int, people: list[Mention]) -> str:
    """The words of an entry with a number for each person."""
    numbers = {m.first: (i, m.last) for i, m in enumerate(people)}
    out = []
    at = first
    while at < last:
        if at in numbers:
            number, at = numbers[at][0], numbers[at][1]
            out.append(f"§{number}§")
            continue
        out.append(case.doc.tokens[at].word)
        at += 1
    return str(_CLITIC.sub(r"'\1", " ".join(out)))


_CLITIC = pack.pattern(r" '(s|re|ve|d|ll|m)\b")
