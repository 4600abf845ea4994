"""Ground, competition, referee and best player as running text tells them by its form alone, whatever the names are.

What labels and listed names tell goes before: these are asked only where nothing else is known.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ... import lexicon, pack
from ...model import Mention
from ..case import Case

_CAP = r"[^\W\d_a-z][\w'’.-]*\w"
_NAME = rf"(?P<name>{_CAP}(?: (?:(?:of|de|da|do|del|della|di|la|le|el|al|the|and|&) ){{0,2}}{_CAP}){{0,3}})"
_PERSON = rf"(?P<name>(?!(?:Mr|Mrs|Ms|Miss)\b)(?:[A-Z][.]? ?){{0,3}}{_CAP}(?: (?:(?:de|da|van|von|der|den|el|al) ){{0,2}}{_CAP}){{0,2}})"
_TITLE = r"(?:(?:Mr|Mrs|Ms|Miss)[.]? {1,3})?"
_GROUND = (
    r"(?:Park|Road|Lane|Ground|Stadium|Arena|Field|Fields|Street|Avenue|Meadow|Meadows|Oval|Rec|Recreation|Centre|Green|Way|End"
    r"|Common|Bank|Gardens|Showgrounds?|Stadion|Stadio|Stadi)"
)
_VENUES = (
    pack.pattern(rf"\b(?:at|inside|around) an? (?:[a-z-]+,? ){{1,3}}(?P<name>(?:{_CAP} ){{1,3}}{_GROUND})\b"),
    pack.pattern(
        r"\b(?:spectators|fans|supporters|people|souls|crowd|crowds) (?:in|inside|at) (?:the |a [a-z-]+ )?"
        rf"(?P<name>(?:{_CAP} )*(?:[\w'’.-]+[- ])?(?:{_GROUND}|\w+[Ss]tadi(?:on|um|o)))\b"
    ),
    pack.pattern(r"\b(?:at|inside) (?P<name>The(?: [A-Z][\w'’-]+){1,3})(?= on | in front| before |[.,;]| and )"),
    pack.pattern(rf"\b(?:neutral (?:turf|ground|territory)|played) (?:at|on) {_NAME}(?= before | in front|[.,;]| where| and)"),
    pack.pattern(rf"(?m)^(?:Ground|Venue|Stadium)s? (?:number |no[.]? ?|#)?\d+: ?{_NAME}"),
)
_CUP = r"(?:Vase|Trophy|Shield|Cup|Plate|Bowl|Copa|Coupe|Pokal)"
_ROUND = r"(?:(?:first|second|third|fourth|fifth|sixth|quarter|semi|preliminary|qualifying|group)[- ])?(?:round|final|finals|tie|replay|semi-final|quarter-final|stage|qualifier)"
_LEAGUE = r"(?:Premier|Premiership|Championship|League|Division(?: (?:One|Two|Three|\d))?|Conference|Combination|Alliance)"
_COMPETITIONS = (
    pack.pattern(
        rf"\b(?:{_ROUND}|winners?|holders|stages?|latter stages) (?:of|in) (?:the|this (?:season|year)'s) (?P<name>(?:{_CAP} ){{0,4}}{_CUP})\b"
    ),
    pack.pattern(rf"\b(?:the|this) (?P<name>(?:{_CAP} ){{0,4}}{_CUP}) (?:{_ROUND}|these days)\b"),
    pack.pattern(
        rf"\b(?:top|bottom|foot|head|summit|basement|leaders|lead) (?:of|in) the (?P<name>(?:{_CAP} ){{1,4}}{_LEAGUE})\b"
    ),
    pack.pattern(rf"\b(?:in|of) the (?P<name>(?:{_CAP} ){{1,4}}{_LEAGUE})(?= on |[.,]| with | after | this )"),
)
_OF_A_SIDE = pack.pattern(
    r"(?i)(?:, (?:then |now )?of|\bthen (?:of|in)|\bplaying in|\bplayed in|\bwas in|\bwere in)(?: the)? $"
)
_ONCE = pack.pattern(r"(?i)^ (?:[\w-]+ ){0,3}(?:ago|last (?:season|year|term))\b")
_REFEREES = (
    pack.pattern(rf"(?i:\breferee|\bofficial|\bwhistler|\barbiter|\bman in the middle|\bman in black),? {_TITLE}{_PERSON}"),
    pack.pattern(
        r"\b(?:card|yellow|red|booking|caution|(?:marching|walking) orders|second yellow|lecture|talking-to)"
        rf" from (?:referee |ref )?{_TITLE}{_PERSON}"
    ),
    pack.pattern(rf"\bMr[.]? {{1,3}}{_PERSON}(?:, [^,.;\n]{{2,40}},)? (?:pointed|blew|waved|awarded|gave|ruled|signalled|consulted|was unmoved|had no)"),
)  # fmt: skip
_AWARD = r"(?:(?:player|man|woman|hero|star|pick)[- ]of[- ]the[- ](?:match|game|day)|motm|MOTM|MoM|MOM)"
_AWARDED = pack.pattern(rf"(?i:{_AWARD})")
_BEST = (
    pack.pattern(
        rf"(?<![\w'’-]){_PERSON}(?:,[^.,\n]{{1,80}},)? (?:was|is) (?:\w+ly )?(?:named|adjudged|voted|chosen|judged|crowned|declared|awarded)"
        rf"(?: as)?(?: the| our| my)? (?:sponsors' )?(?i:{_AWARD})"
    ),
    pack.pattern(rf"(?<![\w'’-]){_PERSON}(?: [–-]? ?\d{{1,2}}(?:\.\d)?(?:/10)?)? ?[(\[](?i:{_AWARD})[)\]]"),
    pack.pattern(
        rf"(?i:{_AWARD})(?: (?:award|champagne|trophy|prize|honours|bubbly|gong|accolade|vote|was|is|has to be|had to be|must be|could only be"
        rf"|went|goes|to|deservedly|surely|of course|without doubt|undoubtedly|for me|again|once more)){{0,4}} {_PERSON}"
    ),
    pack.pattern(rf"(?i:{_AWARD})\? {_PERSON}"),
)  # fmt: skip
_ALONE = pack.pattern(
    rf"(?<=[.!?] )(?:(?:My|Our|The|Easily|Clearly|Surely|Undoubtedly|Comfortably) (?:my |our |the )?)?(?i:{_AWARD})(?= and | by |[.,?!]| for (?:me|us)\b| without )"
)
_NO_AWARD = frozenset("goal save moment tackle miss pass story quote stat point end rest part half time best shot".split())
_OF_THE_MATCH = pack.pattern(
    rf"(?m)(?:^ *|[.] {{1,3}})(?P<what>[A-Z][\w'’]+) of the (?:match|game|day)(?: ?\([^)\n]*\))?\s*[:–—-]\s*{_PERSON}"
)
_NONE = frozenset(
    "The A An He She It They In On At For With But And When As After Has Had Must Could No Without Easily It's Goals Sub Subs Attendance Referee".split()
)


def venue(case: Case) -> str | None:
    """The ground of the match."""
    return next(_names(case, _VENUES), None)


def competition(case: Case) -> str | None:
    """What is played for; not the league of one of the sides."""
    for pattern in _COMPETITIONS:
        for match in pattern.finditer(case.doc.work):
            if not of_a_side(case, *match.span("name")):
                return str(match["name"])
    return None


def of_a_side(case: Case, start: int, end: int) -> bool:
    """ "Hull, then of League Two": where one of the sides plays, or played once."""
    work = case.doc.work
    return bool(_OF_A_SIDE.search(work[max(0, start - 30) : start]) or _ONCE.search(work[end : end + 40]))


def league_of_a_side(case: Case, mention: Mention) -> bool:
    """ "Hull of League One", "the League One side": where one of the two plays, who may meet in a cup."""
    tokens = case.doc.tokens
    if mention.last < len(tokens) and tokens[mention.last].word in lexicon.family("side_noun"):
        return True
    before = mention.first - 1
    return tokens[before].word in ("of", "from") and any(m.type == "TEAM" and m.last == before for m in case.mentions)


def by_the_way(case: Case, mention: Mention) -> bool:
    """ "Last weekend's EFL Cup final", "the Africa Cup-bound trio", "a cup replay against Arden" who do not play here: another
    match's, or a man's."""
    work = case.doc.work
    before = work[max(0, mention.start - _NEAR) : mention.start]
    other = case.between(mention.last, mention.last + _TO_OTHER)
    return bool(
        _ANOTHER_TIME.search(before)
        or _FOR_ANOTHER.match(work[mention.end : mention.end + _NEAR])
        or league_of_a_side(case, mention)
        or other
        and other[0].type == "TEAM"
        and _MET & {token.word for token in case.doc.tokens[mention.last : other[0].first]}
        and len(case.keys) == 2
        and not any({*other[0].value} & keys for keys in case.keys)
    )


_NEAR = 40
_TO_OTHER = 8  # tokens
_MET = frozenset("against over with at to by from".split())
_ANOTHER_TIME = pack.pattern(
    r"(?i:\b(?:last|next|previous|this) (?:week|weekend|month|year|season|summer|winter|midweek|tuesday|wednesday|thursday|saturday|sunday)"
    r"(?:'s|')?|\b(?:yester|mid)\w+'s|\b(?:former|one-time|ex)) (?:[\w-]+ ){0,2}$"
)
_FOR_ANOTHER = pack.pattern(
    r"(?:-bound|-winning|(?: final)? (?:bound|winners?|winning|hangover|exploits|heroics|exit|commitments|duty|qualification|qualifiers?"
    r"|hopes|ambitions|spots?|places?|race|football|opponents|tie against|clash (?:with|against)))\b"
)


def referee(case: Case, players: set[str]) -> str | None:
    """The referee: nobody who has a part in the match."""
    for name in _names(case, _REFEREES):
        if name not in players and name.split()[-1] not in players and name.split()[0] not in _NONE:
            return name
    return None


def best_player(case: Case) -> str | None:
    """The player of the match."""
    for match in _OF_THE_MATCH.finditer(case.doc.work):
        if match["what"].lower() not in _NO_AWARD:
            return str(match["name"])
    if not _AWARDED.search(case.doc.work):  # all of the others hold it; begun with a name they look at every capital word
        return None
    named = next((name for name in _names(case, _BEST) if name.split()[0] not in _NONE), None)
    return named or next((name for match in _ALONE.finditer(case.doc.work) if (name := _spoken_of(case, match.start()))), None)


def _spoken_of(case: Case, at: int) -> str | None:
    """Of whom the sentence before a place speaks, where its own one names nobody: "Lund was superb. My man of the match"."""
    number = next(n for n, (_, last) in enumerate(case.doc.sentences) if at < case.doc.tokens[last - 1].end)
    men = [m for m in case.in_sentence(number - 1) if m.first in case.named] if number else []
    alone = not any(m.first in case.named for m in case.in_sentence(number))
    return (
        case.named[men[0].first]
        if alone and men and case.block_of(men[0].first) == case.block_of(case.doc.sentences[number][0])
        else None
    )


def _names(case: Case, patterns: tuple[Any, ...]) -> Iterator[str]:
    for pattern in patterns:
        for match in pattern.finditer(case.doc.work):
            if not match["name"].endswith(("'s", "’s")):  # "over the line from Lund's throw"
                yield match["name"].rstrip(".'’-")
