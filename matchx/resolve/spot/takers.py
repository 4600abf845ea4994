"""Pass 5a, who takes a penalty: the man of a shot told as his, who steps up, who is spoken of before the award."""

from __future__ import annotations

from collections.abc import Iterable

from ... import pack
from ...model import Mention
from ..case import Case, Told
from ..people.people import who
from ..people.register import PERSON_TYPES
from .penalty import Penalty

_RISES = pack.pattern(r"^(?:dust|pick(?:ed|s|ing) (?:him|her)|brush|get|got)")  # who was fouled gets up to take it
_OBJECT = frozenset("by from past beyond on against for with of beat beats denied to over".split())
_STEPS = pack.pattern(
    r"\b(?:dust|pick(?:ed|s|ing) (?:him|her)|brush|get|got|step|strode|strides|responsib|placed|picked up|grabbed the ball|up (?:came|went|comes))"
)


def eligible(case: Case, penalty: Penalty, man: str) -> bool:
    if man == penalty.roles.get("conceded_by") or man in case.keepers or man == penalty.roles.get("by"):
        return False
    side = case.person_team.get(man)
    apart = side is not None and penalty.team is not None and side != penalty.team
    return not apart or abs(case.lean.get(man, 0.0)) < 2.0


def shooter(case: Case, penalty: Penalty, shots: Iterable[Told], by_name: bool = False) -> str | None:
    """Who shoots in one of these shots; ``by_name``: and is named in it."""
    for told in shots:
        man = who(told, "taker", "scorer", "shooter")
        mention = next((told.claim.roles[role] for role in ("taker", "scorer", "shooter") if role in told.claim.roles), None)
        if man and eligible(case, penalty, man) and (not by_name or mention is not None and mention.type in PERSON_TYPES):
            return man
    return None


_SELF = pack.pattern(r"\b(?:himself|herself)\b(?! (?:off|down|up))")


def himself(case: Case, penalty: Penalty, end: Told) -> str | None:
    """Who was fouled, where he takes it himself: "won a penalty and dispatched it himself", no "picked himself up"; but of
    another man named before these words he says it: "... was tripped, and Lund took the kick himself"."""
    first, _ = case.doc.sentences[end.sentence]
    begins = max(case.doc.tokens[first].start, *(told.claim.start for told in penalty.told if told.sentence <= end.sentence))
    found = _SELF.search(case.doc.work, begins, end.claim.end + len(" the resulting penalty himself"))
    if found is None:
        return None
    near = [m for m in case.in_sentence(end.sentence) if begins <= m.start < found.start()]
    named = [man for m in near if (man := _man(case, penalty, m))]
    return named[-1] if named else penalty.roles.get("won_by")


_KICK = frozenset("kick penalty spot-kick attempt panenka retake".split())  # "Bell's firm kick"
_STRUCK = frozenset("struck taken hit driven".split())  # "it was struck firmly by Bell"
_PASSIVE = frozenset("was is were been being saw had has having see sees seeing easily well superbly brilliantly".split())


def saver(case: Case, told: Told) -> str | None:
    """The man before the words of a save, whose save it is: "Lunt flew to his left to repel it"."""
    if told.kind != "spot" or told.tags.get("end") != "saved":
        return None
    first, last = case.doc.sentences[told.sentence]
    words = case.doc.work[case.doc.tokens[first].start : told.claim.start].split()
    before = [m for m in case.between(first, last) if m.end <= told.claim.start and m.type in PERSON_TYPES and m.value]
    if not before or not words or words[-1] in _PASSIVE or case.doc.tokens[before[-1].last].word in ("'s", "'"):
        return None
    return case.named.get(before[-1].first, str(before[-1].value[0]))


def named_in(case: Case, penalty: Penalty, end: Told, behind: int) -> str | None:
    """The first man behind an offset and before what became of the kick who may take it."""
    for mention in case.in_sentence(end.sentence):
        if behind <= mention.start < end.claim.end and (man := _man(case, penalty, mention)):
            return man
    return None


def at(case: Case, penalty: Penalty, cue: Told) -> str | None:
    """Who steps up: the man named nearest before the words of it, or behind them ("up stepped Carr").

    Of a man right before the words the place says more than what is thought of his side.
    """
    first, last = case.doc.sentences[cue.sentence]
    at = cue.claim.start
    before = [m for m in case.between(first, last) if m.end <= at][::-1]
    behind = [m for m in case.between(first, last) if m.start >= at]
    inverted = case.doc.work.startswith("up ", at) or case.doc.work.startswith("Up ", at)
    nearest = behind if inverted else before
    if nearest and _adjoins(case, nearest[0], cue) and (man := _man(case, penalty, nearest[0], surely=True)):
        return man
    return next((man for m in (*nearest, *(before if inverted else behind)) if (man := _man(case, penalty, m))), None)


def _adjoins(case: Case, mention: Mention, cue: Told) -> bool:
    """Whether at most a few words, none of them a stop, stand between a man and the words of his kick."""
    low, high = (mention.end, cue.claim.start) if mention.end <= cue.claim.start else (cue.claim.start, mention.start)
    between = case.doc.work[low:high]
    return len(between.split()) <= 4 and not any(stop in between for stop in ",;:")


_ON = frozenset((",", "and", "but", "then", "only", "promptly", "duly", "yet"))  # "won a penalty but put it wide"


def runs_on(case: Case, penalty: Penalty, end: Told, award: Told) -> str | None:
    """Who was fouled, where the sentence of the award goes on with what he did: "having won the penalty, put it wide"."""
    before = [
        token.word for token in case.doc.tokens[slice(*case.doc.sentences[end.sentence])] if token.start < end.claim.start
    ]
    on = end.sentence == award.sentence and bool(before) and before[-1] in _ON
    return penalty.roles.get("won_by") if on else None


def named_before(case: Case, penalty: Penalty, award: Told) -> str | None:
    """The man spoken of last before the award: "Carr had his chance from the spot after Reid handled, and he shot wide"."""
    for sentence in (award.sentence, award.sentence - 1):
        if sentence >= 0:
            men = [_man(case, penalty, m) for m in case.in_sentence(sentence) if m.start < award.claim.start]
            named = [man for man in men if man and man != penalty.roles.get("won_by")]
            if named:
                return named[0]
    return None


def _man(case: Case, penalty: Penalty, mention: Mention, surely: bool = False) -> str | None:
    """Whom a mention names, if he may take the kick and is no object ("past Bell", "fouled by Bell", "Bell's cross")."""
    if mention.type not in PERSON_TYPES or not mention.value:
        return None
    tokens = case.doc.tokens
    before = tokens[mention.first - 1].word if mention.first else ""
    behind = [token.word for token in tokens[mention.last : mention.last + 4]]
    owner = behind[:1] in (["'s"], ["'"])
    struck = before == "by" and bool(_STRUCK & {token.word for token in tokens[max(0, mention.first - 4) : mention.first]})
    if before in _OBJECT and not struck or owner and not _KICK & {*behind[1:]}:
        return None
    man = case.named.get(mention.first, str(mention.value[0]))
    if surely:
        return None if man == penalty.roles.get("conceded_by") or man in case.keepers else man
    return man if eligible(case, penalty, man) else None


def steps_up(case: Case, penalty: Penalty, said: dict[int, list[Told]]) -> None:
    """Whose "his penalty" is, where somebody is told to step up before it: "Reid stepped up after ..., but his kick was saved"."""
    kick = penalty.kick
    if kick is None or penalty.taker is not None:
        return
    for number in (kick.sentence, kick.sentence - 1):
        for cue in said.get(number, ()):
            words = case.doc.work[cue.claim.start : cue.claim.end].lower()
            if cue.tags.get("cue") == "kick" and cue.claim.end <= kick.claim.start and _STEPS.search(words):
                man = penalty.roles.get("won_by") if _RISES.search(words) else at(case, penalty, cue)
                if man:
                    penalty.taker = man
                    return


def disown(penalty: Penalty) -> None:
    """ "She scored from the spot after Roe had handled": whoever she is, she is not Roe."""
    if penalty.taker and penalty.taker == penalty.roles.get("conceded_by"):
        penalty.taker = None
        penalty.team = next((told.team for told in penalty.told if "team" in told.claim.roles), None)
