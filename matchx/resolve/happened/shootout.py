"""Pass 5c, the shoot-out: the passage that tells it is found first, and nothing in it becomes a goal, a chance or a penalty."""

from __future__ import annotations

from itertools import pairwise

import regex

from ... import pack
from ...model import Clock
from ...record import replace
from ..case import Case, Happening, Told
from ..people.antecedents import PRONOUNS
from ..people.people import who
from ..people.register import PERSON_TYPES
from .goals import Goal

_KICK_OF = {
    "saved": "saved",
    "off_target": "off_target",
    "woodwork": "woodwork",
    "missed": "missed",
    "blocked": "saved",
    "scored": "scored",
}
_SURENESS = {
    "saved": 4,
    "woodwork": 3,
    "off_target": 3,
    "missed": 2,
    "scored": 1,
}  # "stepped up and hit the bar" tells more than "stepped up"
# What keeps a word of penalties from opening a passage: the shoot-out is yet to come, or does not.
_TO_COME = frozenset(
    "loomed looming beckoned beckoning beckon loom heading headed avoid avoided without threatened destined ready before seconds".split()
)
_KICKS = frozenset(
    "kick kicks spot-kick spot-kicks penalty penalties panenka taker takers effort attempt sudden shoot-out shootout spot".split()
)
_NEED = pack.pattern(
    r"\b(?:need(?:ed|ing|s)?|had|has|have|must|meant|forced|required|left)\b(?:\s+\w+)?\s+to\s+(?:score|convert|net|find)",
    regex.IGNORECASE,
)
_DECISIVE = pack.pattern(r"\b(?:decisive|deciding|sudden[- ]death|winning|fifth)\b")
_LAST_KICK = pack.pattern(
    r"\b(?:decisive|deciding|sudden[- ]death|winning|final|last|fifth)\s+(?:spot[- ]?)?(?:kick|penalty)\b(?!\s+of\b)"
)
_HOPE = pack.pattern(r"\b(?:hope|lifeline|advantage|edge|upper hand|initiative|chance)\b")
_BLANKS = 3  # sentences without a kick that a passage may hold in a row


def mark(case: Case) -> None:
    """Find the passages, keep the kicks told in them, and take out the shots from play that their words were read as."""
    if case.live:
        return
    kicks: list[Told] = []
    passages = _passages(case)
    case.facts["shootout_sentences"] = {number for _, sentences in passages for number in sentences}
    for begin, sentences in passages:
        inside = [
            t
            for t in case.active("goal", "chance", "penalty", "kick_told", "shootout_kick")
            if t.sentence in sentences and _at(t) >= begin
        ]
        savers = [t for t in inside if t.people.get("by")]
        stoppers = {(t.sentence, t.people["by"]) for t in inside if t.people.get("by")}
        for told in inside:
            if (told.sentence, who(told, "taker", "scorer", "shooter")) in stoppers and told.tags.get("items"):
                case.drop(told, "shootout", "who saved the kick before")
                continue
            if any(
                t.kind == "kick_told"
                and t.people["by"] == who(told, "taker", "scorer", "shooter")
                and t is not told
                and t.claim.start < told.claim.end
                and told.claim.start < t.claim.end
                for t in savers
            ):
                case.drop(told, "shootout", "he saved it")
                continue
            if told.tags.get("outcome") == "woodwork" and " in off " in case.doc.work[told.claim.start : told.claim.end]:
                told.claim = replace(told.claim, tags={**told.claim.tags, "outcome": "scored"})
            saving = {t.people["by"] for t in savers if t.sentence == told.sentence} | case.keepers
            if _vague(case, told) and who(told, "taker", "scorer") in saving:
                case.drop(told, "shootout", "what a save gave his side")
                continue
            failed = told.tags.get("outcome") in ("saved", "woodwork", "off_target")
            if not failed and _NEED.search(case.doc.work, told.claim.start, told.claim.end):
                case.drop(told, "shootout", "what a kick had to do")
                continue
            if told.kind in ("goal", "chance", "penalty"):
                told_better = any(
                    t.kind == "kick_told" and t.claim.start < told.claim.end and told.claim.start < t.claim.end for t in inside
                )
                case.drop(told, "shootout", "told in the passage of the shoot-out")
                if told_better or told.kind == "penalty" and told.tags.get("stage") != "kick":
                    continue
            kicks.append(told)
    if passages:  # "... when Thiel ballooned the decisive spot-kick over": told in the lead
        for told in case.active("penalty", "chance"):
            words = case.doc.work[told.claim.start : told.claim.end].lower()
            if (
                told.tags.get("stage") == "kick"
                and _DECISIVE.search(words)
                or told.kind == "chance"
                and _LAST_KICK.search(words)
            ):
                case.drop(told, "shootout", "a kick of the shoot-out")
                kicks.append(told)
        _rest(case, passages)
    takers = {who(told, "taker", "scorer", "shooter") for told in kicks}
    for told in _beside(case):
        case.drop(told, "shootout", "a kick of the shoot-out")
        if who(told, "scorer", "shooter") not in takers:
            kicks.append(told)
    kicks.sort(key=lambda t: (t.kind in ("goal", "chance", "penalty"), t.sentence, -_sureness(t), t.claim.start))
    case.facts["kicks_told"] = kicks
    _next_up(case, kicks)
    _alternate(case, kicks)


def _rest(case: Case, passages: list[tuple[int, range]]) -> None:
    """What the paragraph of a shoot-out says beside its kicks and behind them tells of no play: "the ball hit his chest"."""
    for begin, sentences in passages:
        last = sentences[-1]
        block = case.block_of(case.doc.sentences[last][0])
        for told in case.active("hint", "goal", "chance"):
            behind = told.sentence > last and told.block == block and not told.clock.known
            if told.sentence in sentences and told.claim.start >= begin or behind:
                case.drop(told, "shootout", "told in the passage of the shoot-out")


def _at(told: Told) -> int:
    """Where its kick is told: "the hero of the shoot-out, saving from Smith" names him who stopped it before."""
    taker = next((told.claim.roles[role] for role in ("taker", "scorer", "shooter") if role in told.claim.roles), None)
    return taker.start if taker is not None else told.claim.start


def _vague(case: Case, told: Told) -> bool:
    """ "Gave his side hope": a kick or a save."""
    return bool(_HOPE.search(case.doc.work[told.claim.start : told.claim.end].lower()))


def _next_up(case: Case, kicks: list[Told]) -> None:
    """Nobody takes two: "Smith made it 4-3, and Lund had to score. He put it wide" is Lund's."""
    taken = {who(told, "taker") for told in kicks if (taker := told.claim.roles.get("taker")) and taker.type in PERSON_TYPES}
    for told in kicks:
        taker = told.claim.roles.get("taker")
        if taker is None or taker.type not in PRONOUNS or told.people.get("taker") not in taken:
            continue
        here = {case.named.get(m.first) for m in case.in_sentence(told.sentence)}
        if told.sentence == 0 or told.people["taker"] in here:
            continue
        near = [case.named[m.first] for m in case.in_sentence(told.sentence - 1) if m.first in case.named]
        free = [name for name in near if name not in taken and name not in case.keepers]
        if free:
            told.people["taker"] = free[-1]


def _alternate(case: Case, kicks: list[Told]) -> None:
    """Two kicks told one behind the other are mostly the two sides'; those of one list are one side's."""
    firsts: dict[str, Told] = {}
    for told in kicks:
        if taker := who(told, "taker", "scorer", "shooter"):
            firsts.setdefault(taker, told)
    order = sorted(firsts.items(), key=lambda item: (item[1].claim.roles.get("taker") or item[1].claim).start)
    grouped = False  # told side by side, not kick by kick
    for (a, one), (b, other) in pairwise(order):
        listed = bool(one.tags.get("items")) and (one.claim.rule, one.claim.start) == (other.claim.rule, other.claim.start)
        words = case.doc.work[one.claim.start : one.claim.end].lower()
        if listed and ("traded" in words or "exchanged" in words):
            case.edges.append((a, b, -1.5))
        elif listed:
            grouped = grouped or one.tags["items"] > 2 or "team" in one.claim.roles
            if one.tags["items"] > 2:
                case.edges.append((a, b, 1.0))
        elif not grouped and other.sentence - one.sentence <= 1:
            case.edges.append((a, b, -1.6))


def _passages(case: Case) -> list[tuple[int, range]]:
    """Where each passage begins (an offset), and its sentences."""
    told = case.active("kick_told")
    having = {t.sentence for t in told}
    out: list[tuple[int, range]] = []
    cues = [t for t in case.active("period") if t.tags.get("name") == "shootout"]
    known = any(not t.tags.get("known") for t in cues)
    for cue in sorted(cues, key=lambda t: t.claim.start):
        if cue.tags.get("known") and not known or any(cue.sentence in sentences for _, sentences in out):
            continue
        if _to_come(case, cue) or cue.tags.get("known") and _goes_on(case, cue):
            continue
        result = bool(cue.tags.get("summary")) or cue.summary
        if result and (kick := _listed_behind(case, cue)):
            out.append((kick.claim.start, range(cue.sentence, cue.sentence + 1)))
            continue
        behind = (
            not result
            and not _dated_behind(case, cue)
            and any(t.sentence == cue.sentence and (_at(t) > cue.claim.end or cue.tags.get("known")) for t in told)
        )
        ahead = not result and not behind and _told_ahead(case, cue, told)
        first = cue.sentence if behind or ahead else cue.sentence + 1
        if result and (first not in having or not _words(case, first) & _KICKS or "had" in _words(case, first)):
            continue
        last, blanks, at = first - 1, 0, first
        block = case.block_of(case.doc.sentences[cue.sentence][0])
        while at < len(case.doc.sentences) and blanks <= _BLANKS:
            here = case.block_of(case.doc.sentences[at][0])
            if at != cue.sentence and any(m.type == "MINUTE" for m in case.in_sentence(at)):
                break
            begun = last >= first  # a paragraph may open with who is not to kick: "Lund had gone off." Then the kicks
            if here > block and (here > block + 1 or at not in having and (begun or at + 1 not in having)):
                break
            block = here
            blanks = 0 if at in having else blanks + 1
            last = at if at in having else last
            at += 1
        if last >= first:
            begin = cue.claim.end if behind and not cue.tags.get("known") else 0
            out.append((begin, range(first, last + 1)))
    return out or _unannounced(case, told, cues)


def _beside(case: Case) -> list[Told]:
    """Shots that a sentence says by the way to be of the shoot-out: "denied Smith and Jones in the shoot-out"."""
    ends = {(cue.sentence, cue.claim.start) for cue in case.active("period") if cue.tags.get("name") == "shootout"}
    return [
        told for told in case.active("chance", "goal")
        if any(told.sentence == at and case.doc.work[told.claim.end : start].strip() in ("in", "during") for at, start in ends)
    ]  # fmt: skip


def _listed_behind(case: Case, cue: Told) -> Told | None:
    """The first kick that the sentence of a result tells as one of the shoot-out, behind it: "won the shoot-out 4-2: Smith and
    Jones scored, and Lund saved from Reid"."""
    inside = [t for t in case.told_in(cue.sentence) if t.kind == "shootout_kick" and not t.dropped]
    return min((t for t in inside if t.claim.start >= cue.claim.end), key=lambda t: t.claim.start, default=None)


def _told_ahead(case: Case, cue: Told, told: list[Told]) -> bool:
    """Whether a sentence without a time tells several kicks and says last of all whose they were: "Smith and Jones scored with
    the first two kicks of the shoot-out"."""
    takers = {who(t, "taker") for t in told if t.sentence == cue.sentence and t.claim.end <= cue.claim.start}
    dated = any(m.type == "MINUTE" for m in case.in_sentence(cue.sentence))
    return len(takers - {None}) > 1 and not dated and bool(_words(case, cue.sentence) & _KICKS)


def _dated_behind(case: Case, cue: Told) -> bool:
    """Whether the sentence goes on to what was before: "so to penalties, after a draw in which Hale (12) scored"."""
    behind = [m for m in case.in_sentence(cue.sentence) if m.type == "MINUTE" and m.start > cue.claim.end]
    return any(when.clock and when.clock.known and (when.clock.minute or 0) < _WHOLE for m in behind for when in m.value)


def _goes_on(case: Case, cue: Told) -> bool:
    """Whether the story goes on by the minute behind words that may open a shoot-out: "Lund went first, but shot wide on 12"."""
    behind = [m for m in case.mentions if m.type == "MINUTE" and m.start > cue.claim.start and not m.traits.get("bracket")]
    return any(when.clock and when.clock.known for m in behind for when in m.value or ())


_WHOLE = 120  # minutes of a match that goes to penalties


def _to_come(case: Case, cue: Told) -> bool:
    """Whether the words right beside a cue put the shoot-out off: "with penalties looming", "seconds before the shoot-out"."""
    first, last = case.doc.sentences[cue.sentence]
    tokens = case.doc.tokens
    near = [t.word for t in tokens[first:last] if t.start > cue.claim.start - _NEAR and t.end < cue.claim.end + _NEAR]
    behind = [t.word for t in tokens[first:last] if cue.claim.end <= t.start]
    return bool(_TO_COME & {*near} - ({"before"} & {*behind}))


_NEAR = 30  # characters


def _unannounced(case: Case, told: list[Told], cues: list[Told]) -> list[tuple[int, range]]:
    """The passage of a shoot-out that the result alone tells of: sentences on end in which at least four men take kicks,
    one of them said to be from the spot."""
    if not any(cue.tags.get("summary") for cue in cues):
        return []
    takers: dict[int, set[str]] = {}
    for kick in told:
        if name := who(kick, "taker"):
            takers.setdefault(kick.sentence, set()).add(name)
    runs: list[list[int]] = []
    for number in sorted(takers):
        if any(m.type == "MINUTE" for m in case.in_sentence(number)):
            continue
        if runs and number - runs[-1][-1] <= 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    for run in reversed(runs):
        spoken = set().union(*(_words(case, number) for number in run))
        if len(set().union(*(takers[number] for number in run))) >= _FEWEST and spoken & _KICKS:
            return [(0, range(run[0], run[-1] + 1))]
    return []


_FEWEST = 4  # men who take a kick


def _words(case: Case, sentence: int) -> set[str]:
    if sentence >= len(case.doc.sentences):
        return set()
    first, last = case.doc.sentences[sentence]
    return {token.word for token in case.doc.tokens[first:last]}


def run(case: Case, goals: list[Goal]) -> None:
    """Append the kicks: those of the passages, claims of their own kind, and in live texts the shots told behind its start."""
    found: list[Happening] = []
    kept: list[Told] = case.facts.get("kicks_told", [])
    for told in kept:
        _keep(case, found, told)
    spans = _spans(case)
    inside = [
        t
        for t in case.active("shootout_kick", "goal", "chance", "penalty")
        if t not in kept
        and (t.kind == "shootout_kick" or t.tags.get("shootout") or case.live and any(a <= t.sentence <= b for a, b in spans))
    ]
    for told in sorted(inside, key=lambda t: (-t.entry if case.newest_first else t.entry, t.claim.start)):
        if (
            told.kind == "penalty"
            and told.tags.get("stage") != "kick"
            or told.kind != "goal"
            and told.tags.get("outcome") is None
        ):
            continue
        if told.kind != "shootout_kick":
            for goal in [g for g in goals if told in g.told]:
                if goal.clock.known and goal.told[0].sentence not in range(*_wide(spans)):
                    break
                goals.remove(goal)
            case.drop(told, "shootout", "a kick of the shoot-out")
            case.happenings[:] = [h for h in case.happenings if h.type != "penalty" or told not in h.told]
        _keep(case, found, told)
    if found:
        from . import shootout_sides  # few reports tell of one

        shootout_sides.run(case, found)
    case.happenings.extend(found)


def _sureness(told: Told) -> int:
    return _SURENESS.get("scored" if told.kind == "goal" else told.tags.get("outcome") or "", 0)


def _keep(case: Case, found: list[Happening], told: Told) -> None:
    """A kick, unless its taker's is told already; the same told again may say how it failed."""
    taker = who(told, "taker", "scorer", "shooter")
    outcome = "scored" if told.kind == "goal" else told.tags.get("outcome")
    if outcome is None or taker is None and told.kind not in ("shootout_kick",):
        return
    twin = next((h for h in found if taker and h.fields["player"] == taker), None)
    if twin is not None:
        if twin.fields["outcome"] == "missed" and outcome in ("saved", "woodwork", "off_target"):
            twin.fields["outcome"] = outcome
        twin.fields["by"] = twin.fields.get("by") or told.people.get("by")
        return
    fields = {"player": taker, "outcome": _KICK_OF.get(outcome, outcome), "by": told.people.get("by")}
    happening = Happening("shootout_kick", [told], Clock(), told.team, fields, told.claim.start, told.summary)
    if happening.team is None and taker:
        happening.team = case.person_team.get(taker)
    found.append(happening)


def _wide(spans: list[tuple[int, int]]) -> tuple[int, int]:
    return (min((a for a, _ in spans), default=0), max((b for _, b in spans), default=-1) + 1)


def _spans(case: Case) -> list[tuple[int, int]]:
    """In a live text: sentences from the one that opens a shoot-out to the end of its paragraph."""
    spans = []
    for told in case.active("period"):
        if told.tags.get("name") != "shootout" or told.summary:
            continue
        block = case.doc.blocks[case.block_of(case.doc.sentences[told.sentence][0])]
        spans.append((told.sentence, case.sentence_of(block[1] - 1)))
    return spans
