"""Which team acts in a sentence: "Leeds pressed", "the visitors' reply", and the other one where a team suffers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from ... import lexicon
from ...model import Claim, Mention
from ...record import record
from ..case import Case
from .teams import ours, whose

_TURNS = frozenset(", ; : and but as when while before after until although though - — with who which ' 's".split())
_DREW = frozenset("draw drew drawing stalemate level tie clash meeting match game encounter derby duel points spoils".split())
_NOT_ACTING = frozenset("against over past beyond in at between behind to of".split())
# "X shot wide, but Leeds hit back": before one of these the other side acted.
_ANSWERS = frozenset("but ; before until although though yet however".split())
_LED = frozenset(
    "ahead lead leads led leading front advantage doubled up winning goal opener scored cushion two three 1-0 2-0 2-1".split()
)
_ONLY_FOR = ["only", "for"]
_ENDS = frozenset("but ; : . and".split())
_ARTICLES = frozenset("the a an his her their its".split())
_MEN = frozenset("players men women team side eleven".split())  # "Leeds's players" act as Leeds do
_REACH = 12  # words behind a team's name that tell how it fared


@record
class Acts:
    """A team that acts in a sentence: where it is named (0: of the whole sentence), whether behind a turn of the story,
    whether because the other one suffers, and the token behind its name."""

    start: int
    side: int
    turned: bool = False
    suffers: bool = False
    token: int = 0


def acting_in(case: Case, sentence: int, last: int | None) -> list[Acts]:
    """The teams that act in a sentence, in order; "against Leeds" and "Leeds's keeper" do not act. ``last`` is whom "they" means."""
    mentions = case.in_sentence(sentence)
    if _score_line(case, mentions):
        return []
    out: list[Acts] = []
    behind = -1
    tokens = case.doc.tokens
    end = case.doc.sentences[sentence][1]
    for mention in mentions:
        if mention.type == "OFFICIAL" and mention.value and not mention.traits.get("referee"):
            side = whose(case, mention)
            if side is not None:
                out.append(Acts(mention.start, side, token=mention.last))
        if mention.type == "PRONOUN_THEY":
            side = out[-1].side if out and not out[-1].suffers else out[-1].side ^ 1 if out else last
            if (own := case.facts.get("own_side")) is not None and not out:
                side = 1 - own  # in a club's own feed
            if (we := ours(case)) is not None and side in (None, we):
                side = we ^ 1  # "they" are never we
            if side is not None and not _suffers(
                [token.word for token in tokens[mention.last : min(end, mention.last + 2 * _REACH)]]
            ):
                out.append(Acts(mention.start, side, token=mention.last))
            continue
        if mention.type not in ("TEAM", "SIDE") or tokens[mention.first].word == "us":
            continue  # "causing us trouble": they act
        between = [token.word for token in tokens[behind : mention.first]] if behind >= 0 else [","]
        behind = mention.last
        if _TURNS & set(between) or between[-2:] == _ONLY_FOR:  # "Leicester defeated City": whom the first one acts on
            acts = _acts(case, mention, end)
            if acts:
                out.append(acts)
    return out


def _acts(case: Case, mention: Mention, end: int) -> Acts | None:
    tokens = case.doc.tokens
    side = whose(case, mention)
    if side is None:
        return None
    lead = [token.word for token in tokens[max(0, mention.first - 5) : mention.first]]
    before = lead[-1] if lead else ""
    after = [token.word for token in tokens[mention.last : min(end, mention.last + 2 * _REACH)]]
    if before == "to" and lead[-2:-1] and lead[-2][:1].isdecimal() and "-" in lead[-2]:
        return Acts(0, side)  # "made it 2-1 to the visitors"
    if after[:1] == [","] and "," in after[2:]:  # "Leeds, a goal behind, sent everyone forward": they act
        after = after[after.index(",", 2) + 1 :] or after
    after = after[:_REACH]
    owns = after[:1] in (["'s"], ["'"])
    if before in _NOT_ACTING and not owns or before == "with" and lead[-2:-1] and lead[-2] in _DREW:
        return None  # "a draw with Leeds"
    suffers = False
    if owns:
        if _words("side_weak_part") & set(after[1:3]) or _suffers(after):
            suffers = True
        elif not (_words("side_deed") & set(after[1:3]) or _MEN & set(after[1:2])) and before not in (
            "from",
            "by",
            "as",
            "when",
        ):
            return None
    elif (
        after[:1]
        and (
            after[0] in _words("side_weak_part")
            or after[0] in _words("side_end")
            and "the" in (before, tokens[mention.first].word)
        )
        or _suffers(after)
    ):
        suffers = True
    if before in ("though", "if") and lead[-2:-1] == ["as"]:
        return None  # "just as it looked as though Leeds would hold on"
    begin = 0
    led = "as" in lead and not set(lead[lead.index("as") :]) & {",", "by", "of", "against", "over"}
    if before == "for" and after[:1] != ["to"]:  # "hit the bar for the hosts", but "it took an hour for the hosts to reply"
        led = True  # ... "did for the hosts", "a let-off for the hosts"
        begin = _clause(case, mention)
        suffers = bad_for(lead) or suffers
    return Acts(
        begin if led else mention.start, side ^ 1 if suffers else side, bool(_ANSWERS & set(lead[-3:])), suffers, mention.last
    )


def _clause(case: Case, mention: Mention) -> int:
    """Where the clause of a mention begins in its sentence: behind the last "but", "and Smith" or the like, else 0."""
    tokens = case.doc.tokens
    at = mention.first - 1
    first = case.doc.sentences[case.sentence_of(mention.first)][0]
    while at > first:
        if tokens[at].word in _ANSWERS or tokens[at].word == "and" and at + 1 in case.named:
            return tokens[at].start
        at -= 1
    return 0


def replies(case: Case, acts: Acts) -> bool:
    """Whether a team is told to undo what stands before it: "... only for Hull to level"."""
    return case.doc.work.endswith("only for ", 0, acts.start)


def besides(case: Case, acts: Acts) -> bool:
    """Whether a team acts only in what accompanies the sentence: "With Hull pressing, Leeds broke and Smith scored"."""
    return case.doc.work[: acts.start].lower().endswith("with ") and case.doc.tokens[acts.token].word.endswith("ing")


def led_before(case: Case, acts: Acts, claim: Claim) -> bool:
    """Whether a team is told to have led, or to have scored, before a claim behind it: "Leeds were ahead when Ross equalised"."""
    if not acts.start or not acts.token:
        return False
    at = acts.token
    while at < len(case.doc.tokens) and case.doc.tokens[at].start < claim.start:
        if case.doc.tokens[at].word in _LED:
            return True
        at += 1
    return False


def _score_line(case: Case, mentions: Sequence[Mention]) -> bool:
    """ "Hull 2 Leeds 1": a line that tells of no act."""
    teams = [m for m in mentions if m.type == "TEAM"]
    for a, b in pairwise(teams):
        between = [token.word for token in case.doc.tokens[a.last : b.first]]
        if (
            between
            and all(word[0].isdecimal() or not word[0].isalnum() for word in between)
            and any(w[0].isdecimal() for w in between)
        ):
            return True
    return False


def _suffers(after: list[str]) -> bool:
    """Whether the words behind a team tell of what befalls it."""
    return tells(after, "side_suffers")


def tells(after: list[str], family: str) -> bool:
    """Whether a phrase of a family stands in the words behind a team, in the same clause."""
    listed = _phrases(family)
    for at, word in enumerate(after):
        if word in _ENDS:
            return False
        if at and after[at - 1] in _ARTICLES:
            continue  # "threw on Swift for the tiring Mott"
        if any(tuple(after[at : at + len(words)]) == words for words in listed.get(word, ())):
            return True
    return False


def bad_for(words: list[str]) -> bool:
    """Whether what ends with "for", before a team, tells of its opponents: "a let-off for", "did for"."""
    return _ends_with(words[:-1], "bad_for_side")


def _ends_with(words: list[str], name: str) -> bool:
    return any(tuple(words[-size:]) in _entries(name) for size in (1, 2, 3))


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(lexicon.family(name))


@cache
def _entries(name: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(entry.split()) for entry in lexicon.family(name))


@cache
def _phrases(name: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    out: dict[str, tuple[tuple[str, ...], ...]] = {}
    for words in sorted(_entries(name)):
        out[words[0]] = (*out.get(words[0], ()), words)
    return out
