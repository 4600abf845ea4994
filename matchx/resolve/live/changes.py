"""Changes that an entry tells in words that no rule reads: its names stand in groups, and of each the words around tell the way.

"Mulgrew and Birrell are given twenty minutes. O'Hanlon and Yuill take a seat": two groups, as many men in each, one way on and
one off; they pair in order. Where the way of one group alone is told, the other went the other way, in an entry of changes.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from ... import pack
from ...lexicon import scene
from ...model import Mention
from ...record import replace
from ..case import Case, Told
from .entries import time_of
from .join import NOT_ACTOR, claim_of, new_told, span_of

_JOINTS = frozenset(", and & + plus / then also".split())
_EPITHETS = frozenset(
    "that the our their young big little old boy lad kid man girl sub substitute skipper captain youngster teenager".split()
)
_ARRIVES = scene.pattern(
    r"^(?:\( [^()]{1,25} \)|\)|,? [^,.]{1,60} ,|,|-|\bboth|\ball)* ?(?:who(?:'s|'ll be|'s now)? |both |all |then |now |also )*(?:(?:is|are|was|were|has|have|had|'s|'re|will|be|been|being|now|also|then|get|gets|got) )*{comes_on}\b"
)
_LEAVES = scene.pattern(
    r"^'s? (?:spot|place|stead|position)\b|^(?:\( [^()]{1,25} \)|\)|,? [^,.]{1,60} ,|,|-)* ?(?:who |both |all |then |now |also )*(?:(?:'s|s) (?:\w+ ){1,3}(?:is|are|has|have|was)? ?(?:gone|over|done|finished|ended?s?|ends|up|number|run)\b|(?:(?:is|are|was|were|has|have|had|'s|'re|will|be|now|also|then|been|being|get|gets|got|seems? to|looks? to|may) )*{goes_off})\b|^ ?[.!,]+ (?:he |she )?(?:can't|cannot|can not|unable to|won't) (?:continue|carry on|go on|run)\b"
)
_BRINGS = scene.pattern(
    r"\b(?:on|in|off the bench) (?:comes?|go(?:es)?|trots?|steps?|came|went)(?: \w+){0,3}$|\b{brings_on}(?: [\w'-]+){0,3}?$"
)
_TAKES = scene.pattern(
    r"\b(?:off|out) (?:comes?|go(?:es)?|is|are|came|went|trots?|trudges?|walks?)(?:[ ,]+[\w'-]+){0,6}[ ,]*$|(?<!\b(?:is|are|was|were|been|being|gets|got|and) )\b{takes_off}(?: [\w'-]+){0,2}?$"
)
_FOR = pack.pattern(
    r"^(?: ?\))?,? ?(?:(?:is|are|has|have|comes?|come|coming|came|go|goes|both|all|on|in|in place|brought on|sent on|introduced|replaces?|replacing|straight|now|instead)\b ?)*(?:for|in place of|instead of|replaces?|replacing|at the expense of)(?: \w+){0,2}$"
)
_IN_HIS_PLACE = pack.pattern(
    r"\b(?:in|takes?|took|taking|fill(?:s|ing)?|has|gets?|into|inherits?) (?:over )?(?:his|her) (?:place|stead|spot|position|slot|role|shirt|berth)\b"
    r"|\b(?:replac(?:e|es|ed|ing)|for|succeeds) (?:him|her)\b|\binstead(?= ?[.,!]|$)|\b(?:takes?|taking|took) over(?= ?[.,!]|$)|^ ?(?:is |as )?(?:his|her) (?:[\w-]+ )?(?:replacement|deputy|successor|stand-in|swap)\b"
)
_LABEL = pack.pattern(
    r"^\W*(?:(?:a|an|the|another|first|second|third|final|last|double|triple|quadruple|two|three|four|five|more|late|early|half[ -]time|enforced|tactical|\w+'s?) ){0,3}(?:\w+ )?(?:subs?|substitutions?|changes?|switch(?:es)?|swaps?|replacements?|moves?|rejigs?|reshuffles?|new (?:players?|faces?|men)|fresh legs|🔄|🔁|🔃)\b|^\W*[🔄🔁🔃]"
    r"|\b(?:make|makes|making|made) (?:one|two|three|four|five|another|it two|it three)\b|\b(?:one|two|three|four) for (?:the )?\w+ ?[.:]"
    r"|\b(?:double|triple|quadruple|first|second|third|final|another|like-for-like|one|only|two|three|four|five|make|makes|making|the) (?:\w+ )?(?:subs?|substitutions?|changes?|switch(?:es)?|swaps?)\b"
)
_OTHER = scene.pattern(r"\b{no_change}\b|\?")


_KIN = pack.pattern(r"'s (?:lad|boy|son|girl|daughter|kid|brother|sister|dad|mum|youngest|eldest)\b")  # "Anna's lad Ben on"
_STAYS = pack.pattern(
    r"^(?:, ?)?(?:who )?(?:takes? (?:over )?(?:the|his|her) armband|takes? over as (?:captain|skipper)"
    r"|(?:(?:is|are) )?(?:stay(?:ing|s)?|remains?|plays|carries|is (?:fine|ok|okay)) ?(?:on|put|[.,;!]|$))"
)
_KEPT = 4096  # wordings whose reading is kept for a text that grows
_OWN_LABEL = pack.pattern(
    r"(?:^|[,:;.(/|🔄🔁🔃-]) ?(?:player )?(in|inside|on|enters?|out|outside|off|leaves?|exits?) ?[:=-]?$|\b(?:(?P<comes>coming|arriving|entering|introduced)|going|departing|leaving|withdrawn|removed)(?: (?:on|in|off|out))? ?[:=-]$|(?P<up>[⬆🔼↑🟢↗⤴▲🔺🆙⏫➕])$|[⬇🔽↓🔴↘⤵▼🔻⏬➖]$"
)
_NEXT_LABEL = pack.pattern(r"[,:;.(/|-] ?(?:player )?(?:in|on|enters?|out|off|leaves?|exits?) ?[:=-]?$")


class Group:
    """Names in a row, with the words before and behind: which way they went, +1 on, -1 off, 0 not told."""

    def __init__(self, case: Case, people: list[Mention], low: int, high: int) -> None:
        tokens = case.doc.tokens
        self.people = people
        self.before = " ".join(token.word for token in tokens[max(low, people[0].first - 7) : people[0].first])
        self.after = " ".join(token.word for token in tokens[people[-1].last : high])
        self.after = _NEXT_LABEL.sub("", self.after)
        self.way = _way(self.before, self.after)
        self.heir = bool(_IN_HIS_PLACE.search(self.after))  # "B takes his place"
        self.gives = bool(_FOR.search(self.after))  # "A and B on for ..."


@lru_cache(maxsize=_KEPT)
def _way(before: str, after: str) -> int:
    if label := _OWN_LABEL.search(before):  # "in Smith, out Jones"
        return 1 if label["up"] or label["comes"] or label[1] in ("in", "inside", "on", "enter", "enters") else -1
    behind = bool(_ARRIVES.search(after)) - bool(_LEAVES.search(after))
    return behind or bool(_BRINGS.search(before)) - bool(_TAKES.search(before))


@lru_cache(maxsize=_KEPT)
def _announced(text: str) -> tuple[bool, bool]:
    """Whether an entry speaks of a change, and whether it speaks of something else."""
    return bool(_LABEL.search(text)), bool(_OTHER.search(text))


def run(case: Case, number: int, text: str, told: list[Told]) -> bool:
    """Read the changes of an entry."""
    entry = case.entries[number]
    for t in told:  # "LEEDS SUB Smith is on for Jones": a label, no man of theirs
        label = next((m for m in t.claim.roles.values() if m.type == "DESC" and m.traits.get("sub")), None)
        if t.kind == "substitution" and label is not None and label.first <= entry.body + 1:
            case.drop(t, "live", "a label")
    open_ = [t for t in told if not t.dropped]
    changes = [t for t in open_ if t.kind == "substitution"]
    whole = {m.first for t in changes if len(_men(t)) > 1 for m in _men(t).values()}
    half = [t for t in changes if len(_men(t)) == 1]
    if any(t.kind in ("goal", "penalty", "disallowed_goal") or t.kind == "chance" and not half for t in open_):
        return False
    every = _groups(case, entry.body, entry.last)
    halves = _halved(case, every, [t for t in changes if len(_men(t)) > 1])
    if halves:
        return _make(case, number, halves, half)
    labelled, other = _announced(text)
    if not half and not labelled and other:
        return False
    groups = [g for g in every if not any(m.first in whole for m in g.people)]
    if whole and not half or len(groups) < 2 or len(groups) > 6:
        return False
    groups = [g for g in groups if not _STAYS.match(g.after)]
    busy = {m.first for t in open_ if t.kind == "card" for m in t.claim.roles.values()}
    groups = [g for g in groups if g.way or not any(m.first in busy for m in g.people)]
    for t in half:
        ((role, mention),) = _men(t).items()
        for g in groups:
            if any(m.first == mention.first or m.value == mention.value for m in g.people):
                g.way = g.way or (1 if role == "player_in" else -1)
    pairs = _paired(groups, labelled)
    if not pairs and (pair := _heir(case, number, groups, half)) is not None:
        pairs = [pair]
    return _make(case, number, pairs, half)


def _heir(case: Case, number: int, groups: list[Group], half: list[Told]) -> tuple[Group, Group] | None:
    """Who came on for whom, where a change of one man is told beside one other: "Cramp for Smith. On comes Jones in his place"."""
    if len(groups) != 2 or any(len(g.people) != 1 for g in groups):
        return None
    left, came = groups
    if came.way < 0 or left.way > 0:
        left, came = came, left
    before = [_named_before(case, number, g.people[0]) for g in (left, came)]
    at = case.doc.tokens[came.people[0].first - 1].word
    acts = at not in NOT_ACTOR and not came.after.startswith("'")
    heir = came.heir and came is groups[1]
    told = left.way < 0 and (half or heir) or half and heir
    return (came, left) if acts and told and before == [True, False] and came.way >= 0 >= left.way else None


def _named_before(case: Case, number: int, man: Mention) -> bool:
    """Whether a man is named in an entry of an earlier minute."""
    at = time_of(case, number)
    earlier = [e for n, e in enumerate(case.entries) if e.clock is not None and time_of(case, n) < at]
    return any(m.value and m.value[0] == man.value[0] for e in earlier for m in case.between(e.body, e.last))


def _halved(case: Case, groups: list[Group], whole: list[Told]) -> list[tuple[Group, Group]]:
    """Two lists of which rules have paired only some men: "Smith and Jones make way for teenagers Hale and Roe"."""
    out = []
    for a, b in pairwise(groups):
        size = len(a.people)
        inside = [{m.first: role for role, m in _men(t).items()} for t in whole]
        inside = [roles for roles in inside if all(any(m.first in roles for m in g.people) for g in (a, b))]
        if size < 2 or len(b.people) != size or not inside or len(inside) >= size:
            continue
        gone = any(roles.get(m.first) == "player_out" for roles in inside for m in a.people)
        out.append((b, a) if gone else (a, b))
        for t in whole:
            if {m.first for m in _men(t).values()} & {m.first for g in (a, b) for m in g.people}:
                case.drop(t, "live", "one of two lists")
    return out


def _make(case: Case, number: int, pairs: list[tuple[Group, Group]], half: list[Told]) -> bool:
    """The changes of pairs of lists, in order."""
    made = False
    for came, left in pairs:
        for player_in, player_out in zip(came.people, left.people, strict=True):
            if player_in.value[0] == player_out.value[0]:
                continue
            roles = {"player_in": player_in, "player_out": player_out}
            known = [t for t in half if not t.dropped and any(m.first in (player_in.first, player_out.first) for m in _men(t).values())]  # fmt: skip
            made = True
            if known:
                known[0].claim = replace(known[0].claim, roles=roles)
                for t in known[1:]:
                    case.drop(t, "live", "told with the man who took his place")
                continue
            sentence = case.sentence_of(min(player_in.first, player_out.first))
            start, end = span_of(case, sentence)
            claim = claim_of("substitution", "substitution.live_swap", roles, {}, start, max(end, player_in.end, player_out.end), case.doc.sentences[sentence][0])  # fmt: skip
            new_told(case, number, sentence, claim)
    return made


def _paired(groups: list[Group], labelled: bool) -> list[tuple[Group, Group]]:
    """Who came with who left: neighbours of which both ways are told first ("A word for Moss. Hale goes off, Ross is on")."""
    pairs: dict[int, tuple[Group, Group]] = {}
    for sure in (True, False):
        at = 0
        while at + 1 < len(groups):
            a, b = groups[at], groups[at + 1]
            free = not {at - 1, at, at + 1} & pairs.keys() and (not sure or a.way and b.way)
            if free and len(a.people) == len(b.people) and (ways := _ways(a, b, labelled)):
                pairs[at] = (a, b) if ways > 0 else (b, a)
                at += 1
            at += 1
    return [pairs[at] for at in sorted(pairs)]


def _men(told: Told) -> dict[str, Mention]:
    """Who comes and who goes, as a change tells."""
    return {role: m for role, m in told.claim.roles.items() if role in ("player_in", "player_out")}


def _ways(a: Group, b: Group, labelled: bool) -> int:
    """+1 where the first of two groups came on for the second, -1 the other way round, 0 where it is not told."""
    if a.gives and (a.way >= 0 and b.way <= 0):
        return 1 if labelled or a.way > 0 else 0
    if a.way and b.way:
        return a.way if a.way != b.way else 0
    if not labelled:
        return 0
    return a.way or -b.way


def _groups(case: Case, first: int, last: int) -> list[Group]:
    """The names of an entry, those of a list together; each man counts where he is named first."""
    people: list[Mention] = []
    seen: set[str] = set()
    for m in case.between(first, last):
        if (
            m.type in ("PLAYER", "KEEPER")
            and m.value
            and not _KIN.match(case.doc.work, m.end)
            and m.value[0] not in seen
            and m.value[0] not in case.facts.get("bench", ())
        ):
            seen.add(m.value[0])
            people.append(m)
    runs: list[list[Mention]] = []
    for m in people:
        between = [token.word for token in case.doc.tokens[runs[-1][-1].last : m.first]] if runs else [""]
        joined = (
            bool(between)
            and (between[0] in _JOINTS and all(word in _JOINTS | _EPITHETS for word in between) or _told_of(between))
            and not _opens_pair(case, runs[-1] if runs else [], m)
        )
        if runs and joined and not (between[0] == "," and len(between) > 1 and _acts_alone(case, m)):
            runs[-1].append(m)
        else:
            runs.append([m])
    if not runs:
        return []
    ends = [run[0].first for run in runs[1:]] + [last]
    lows = [first] + [run[-1].last for run in runs[:-1]]
    return [Group(case, run, low, high) for run, low, high in zip(runs, lows, ends, strict=True)]


def _told_of(between: list[str]) -> bool:
    """Whether only a relative clause parts two names: "Smith, who was limping, and Jones"."""
    return between[:2] in ([",", "who"], [",", "whose"]) and between[-1] in ("and", "&") and len(between) <= _CLAUSE


_CLAUSE = 12  # tokens


_SINGULAR = frozenset("comes is goes enters replaces makes gets takes steps has was 's".split())


def _acts_alone(case: Case, m: Mention) -> bool:
    """Whether a verb behind a name is his alone: "Smith, and Jones comes on"."""
    return m.last < len(case.doc.tokens) and case.doc.tokens[m.last].word in _SINGULAR


def _opens_pair(case: Case, run: list[Mention], m: Mention) -> bool:
    """Whether a name begins the next change: "Smith for Jones and Hale for Roe"."""
    tokens = case.doc.tokens
    if not run:
        return False
    after = tokens[m.last].word if m.last < len(tokens) else ""
    return after in _SWAPS and tokens[run[0].first - 1].word in _SWAPS


_SWAPS = frozenset("for replaces replacing replaced".split())
_SIGNS = ("substitution.live_arrow", "substitution.live_arrow_back", "substitution.live_swap_sign")
_ACTOR = {"goal": "scorer", "chance": "shooter", "card": "player", "penalty": "taker"}


def turn(case: Case) -> None:
    """An arrow points from who goes off to who comes on, or the other way: he who has acted before was on the pitch."""
    signs = [t for t in case.active("substitution") if t.claim.rule in _SIGNS and len(t.claim.roles) == 2]
    if not signs:
        return
    first: dict[str, float] = {}
    for told in case.active(*_ACTOR):
        person = told.people.get(_ACTOR[told.kind])
        if person and told.entry >= 0:
            first[person] = min(first.get(person, 999.0), time_of(case, told.entry))
    votes = 0
    for t in signs:
        at = time_of(case, t.entry)
        was_on = [first.get(t.people.get(role, ""), 999.0) < at for role in ("player_in", "player_out")]
        votes += was_on[0] - was_on[1]
        after = [at < first.get(t.people.get(role, ""), -1.0) < 999.0 for role in ("player_in", "player_out")]
        votes += after[1] - after[0]
    if votes > 0:
        for t in signs:
            t.claim = replace(
                t.claim, roles={"player_in": t.claim.roles["player_out"], "player_out": t.claim.roles["player_in"]}
            )
            t.people = {
                role: t.people[other]
                for role, other in (("player_in", "player_out"), ("player_out", "player_in"))
                if other in t.people
            }
