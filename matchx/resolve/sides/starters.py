"""Who keeps goal and who plays elsewhere: as the line-ups say, which begin with the goalkeeper, and as their deeds tell."""

from __future__ import annotations

from itertools import pairwise

from ... import pack
from ...record import replace
from ..case import Case, Told
from ..people.register import PERSON_TYPES, Register

_FEWEST = 9  # persons behind a heading that make a line-up


def keepers(case: Case, register: Register) -> None:
    """Mark the goalkeepers of the line-ups, and note who starts elsewhere on the field."""
    case.outfield = set()
    tokens = case.doc.tokens
    keeping = _called_keepers(case)
    for first, last in case.doc.blocks:
        names = [m for m in case.between(first, last) if m.type in PERSON_TYPES and m.first in register.named]
        if len(names) < _FEWEST or last - first > 5 * len(names):
            continue
        heads = [at for at in range(first, last) if tokens[at].word == ":" or tokens[at].word in "-|" and at < names[0].first]
        for head, end in pairwise([*heads, last]):
            listed = [m for m in names if head < m.first < end]
            if len(listed) < _FEWEST or listed[0].first > head + 4:
                continue
            starters = [register.named[m.first] for m in listed if tokens[m.first - 1].word != "("][:11]
            register.of(starters[0]).keeper = True
            case.outfield.update(set(starters[1:]) - keeping)


def by_deeds(case: Case, register: Register) -> None:
    """Mark who saves as a goalkeeper. What stops a shot may be a defender's deed as well ("got a leg in the way"): then it is
    that of a goalkeeper only where the man neither shoots nor scores, and where it is a block that is told."""
    case.perhaps_keepers = set()
    keeping = {(told.sentence, told.people.get("a")) for told in case.told if told.tags.get("keeps") and not told.dropped}
    shot = {
        told.people[role]
        for told in case.told
        if not (told.dropped or {"weak", "perhaps_by", "own_goal"} & {tag for tag, value in told.tags.items() if value})
        and told.kind in ("goal", "chance")
        for role in ("scorer", "shooter")
        if role in told.people and (told.sentence, told.people[role]) not in keeping  # "Smith dived as it flew in"
    } - _called_keepers(case)
    unsure = []
    for told in case.told:
        by = told.people.get("by")
        needs = told.tags.get("of_keeper")  # a duel won, which is a save where a man is known to keep goal
        if by and not (needs or told.dropped) and told.kind in ("chance", "penalty") and told.tags.get("outcome") == "saved":
            if told.kind == "chance" and _ANYONE.search(_words(case, told)):
                unsure.append((told, by))
            elif by not in shot:
                register.of(by).keeper = True
        if (
            told.tags.get("keeps")
            and not told.dropped
            and (person := told.people.get("a"))
            and person not in shot
            and not register.of(person).positions - {"keeper", "captain"}
        ):
            register.of(person).keeper = True
    for told, by in unsure:
        if register.of(by).keeper:
            continue
        if by in shot or "in the way" in _words(case, told) or register.of(by).positions & _ELSEWHERE:
            told.claim = replace(told.claim, tags={**told.tags, "outcome": "blocked"})
        else:
            case.perhaps_keepers.add(by)
    for by in case.perhaps_keepers:
        register.of(by).keeper = True


_ANYONE = pack.pattern(
    r"\b(?:block\w*|sl[io]d\w*|line|in front|in the way|tackl\w*|challeng\w*|intercept\w*|hack\w*|hook\w*|clear\w*|den[iy]\w*|thwart\w*|foil\w*"
    r"|deflect\w*|midriff|stomach|ribs?|backside|torso|face|shoulder|legs?|foot|feet|boot|toe|body|knees?|chest|shins?|thigh|head(?:ed)?|back|(?:flung|threw|hurled|launched) (?:him|her)self)\b"
)


_ELSEWHERE = frozenset("defender midfielder forward".split())


def _words(case: Case, told: Told) -> str:
    return case.doc.work[told.claim.start : told.claim.end + 16].lower()


def _called_keepers(case: Case) -> set[str]:
    """Whom the text calls a goalkeeper anywhere: "goalkeeper Smith"."""
    return {m.value[0] for m in case.mentions if m.type == "KEEPER" and m.value}
