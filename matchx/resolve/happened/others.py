"""Pass 5c: attempts, each once; changes, cards, goals not given and shoot-out kicks have files of their own."""

from __future__ import annotations

from ..case import Case, Happening, Told
from ..clock.clock_tools import agree
from . import cards, changes, refused, shootout
from .goals import Goal
from .happenings import beside, make, merge


def run(case: Case, goals: list[Goal]) -> None:
    """Append the happenings of every type but goals and penalties."""
    refused.run(case, goals)
    shootout.run(case, goals)
    _chances(case, goals)
    changes.run(case, merge)
    cards.run(case, merge)


# -- attempts ----------------------------------------------------------------------------------------------------------

_VAGUE = (None, "missed")
_AGAIN = frozenset("and then before again later also another second next subsequently soon afterwards already earlier".split())
_THEN = frozenset("then another again later".split())
_ANEW = frozenset("and then before again another".split())
_JOINTS = frozenset(("and", "before"))
_SECOND = frozenset((("a", "second"), ("his", "second"), ("her", "second")))  # goals, no second shot
_SAME = frozenset("but only it which that".split())


_FOR = frozenset("for after when as having because".split())


def _booked_for(case: Case, told: Told, by: str) -> bool:
    """ "Hale is booked after he stopped Lund on the break": he was carded for what reads like a save."""
    return any(
        t.kind == "card"
        and t.people.get("player") == by
        and case.doc.work[t.claim.end : told.claim.start].lower().strip() in _FOR
        for t in case.told_in(told.sentence)
    )


def _chances(case: Case, goals: list[Goal]) -> None:
    found: list[Happening] = []
    for told in case.active("chance"):
        shooter = told.people.get("shooter")
        outcome = told.tags.get("outcome")
        by = told.people.get("by") or _keeper(case, told, outcome)
        if told.tags.get("of_keeper") and by not in case.keepers:
            case.drop(told, "merge", "of a goalkeeper alone it tells a save")
            continue
        if by is not None and _booked_for(case, told, by):
            case.drop(told, "merge", "a foul, for which he was booked")
            continue
        if told.tags.get("perhaps_by") and by is None and shooter in case.keepers:  # "a huge save from Corrigan"
            by, shooter = shooter, None
            if before := next((h for h in reversed(found) if _stopped_then(case, h, told)), None):
                before.fields["outcome"], before.fields["by"] = outcome, by
                before.told.append(told)
                continue
            if not (case.live and by in case.person_team) or any(
                t.entry == told.entry and t is not told for t in case.active("chance")
            ):
                case.drop(told, "merge", "a save from nobody's shot")
                continue
            told.team = 1 - case.person_team[by]
        if outcome == "blocked" and by in case.keepers - case.perhaps_keepers:
            outcome = "saved"
        elif outcome == "saved" and (by in case.outfield or by in case.perhaps_keepers and _other_keeps(case, by)):
            outcome = "blocked"
        fields = {"player": shooter, "outcome": outcome, "by": by,
                  "assist": told.people.get("assist"), "body_part": told.tags.get("body_part"),
                  "set_piece": told.tags.get("set_piece")}  # fmt: skip
        twin = next((h for h in reversed(found) if _same_chance(case, h, told, shooter)), None)
        if twin:
            merge(case, twin, told)
            if twin.fields.get("outcome") in _VAGUE:
                twin.fields["outcome"] = fields["outcome"] or twin.fields.get("outcome")
            for key, value in fields.items():
                twin.fields[key] = twin.fields.get(key) or value
            continue
        if shooter is None and told.team is None and "by" not in told.people:
            case.drop(told, "merge", "nobody's attempt")
            continue
        if shooter is None and "shooter" not in told.claim.roles and "team" not in told.claim.roles:
            if any(beside(case, t, told, 0) for g in goals for t in g.told) or any(
                beside(case, t, told, 0) for h in found for t in h.told
            ):
                case.drop(told, "merge", "a save of an attempt told beside it")
                continue
        count = told.tags.get("count", 1) if told.tags.get("items", 0) < 2 else 1  # "hit the bar twice, through Hale and Ross"
        for number in range(max(1, count)):
            found.append(make(told, "chance", dict(fields)))
            if len(told.clocks) == count:
                found[-1].clock = told.clocks[number]  # "denied twice, in the 11th and 23rd minutes"
    for happening in [h for h in found if len(h.told) == 1 and _general(case, h.told[0])]:
        if any(
            h is not happening and h.fields["player"] == happening.fields["player"] for h in found
        ):  # "had the best chances"
            found.remove(happening)
            case.drop(happening.told[0], "merge", "attempts that are told one by one")
    case.happenings.extend(found)


def _general(case: Case, told: Told) -> bool:
    """Whether a telling sums up attempts: "had the best chances", "spurned chances"."""
    words = case.doc.work[told.claim.start : told.claim.end].lower().split()
    return bool(told.tags.get("general")) or words[-1] in _CHANCES and not told.tags.get("count") and not _COUNTED & {*words}


_CHANCES = frozenset("chances opportunities openings".split())
_COUNTED = frozenset("two three four couple both".split())


def _stopped_then(case: Case, happening: Happening, told: Told) -> bool:
    """Whether a save that is told without its shot stopped an attempt told just before."""
    told_before = happening.told[-1]
    open_end = happening.fields.get("outcome") in (*_VAGUE, "saved") and happening.fields.get("by") is None
    return open_end and told_before.claim.start < told.claim.start and beside(case, told_before, told)


def _keeper(case: Case, told: Told, outcome: str | None) -> str | None:
    """Whom "the goalkeeper" means, and who saves where nobody is named: the one known to keep goal for the side that did not
    shoot."""
    mention = told.claim.roles.get("by")
    if (
        (mention is None and (outcome != "saved" or case.live))
        or mention
        and mention.type != "KEEPER_DESC"
        or told.team is None
    ):
        return None
    known = [person for person in sorted(case.keepers) if case.person_team.get(person) == 1 - told.team]
    return known[0] if len(known) == 1 else None


def _other_keeps(case: Case, man: str) -> bool:
    """Whether another surely keeps goal for a man's side."""
    side = case.person_team.get(man)
    return side is not None and any(
        case.person_team.get(person) == side for person in case.keepers - case.perhaps_keepers if person != man
    )


def _same_chance(case: Case, happening: Happening, told: Told, shooter: str | None) -> bool:
    other = happening.fields.get("player")
    if shooter and other and shooter != other:
        return False
    if any(_list_items(t, told) for t in happening.told) or told.tags.get("rebound"):
        return False
    last = happening.told[-1]
    outcomes = (happening.fields.get("outcome"), told.tags.get("outcome"))
    by = {happening.fields.get("by"), told.people.get("by")} - {None}
    if len(by) > 1 or not agree(happening.clock, told.clock):
        return False
    near = beside(case, last, told)
    if near and (outcomes[0] in _VAGUE or outcomes[1] in _VAGUE or outcomes[0] == outcomes[1]):
        words = case.words_between(last, told)
        own = case.doc.work[told.claim.start : told.claim.end].lower().split()
        listed = words[-1:] == [","] and own[0].endswith("ed")  # "headed over when unmarked, sliced wide and ..."
        if "," in words and (aside := words[len(words) - words[::-1].index(",") :]) and aside[0].endswith("ing"):
            words = aside[1:]  # "kept out his shot soon after, sticking out a leg to deny him"
        elif words[-1:] == [","] and not _ANEW & {*words}:
            words = []  # "denied by the bar soon after, the striker's header dropping on to it"
        between = {word for lead, word in zip(["", *words], words, strict=False) if (lead, word) not in _SECOND}
        then = last.claim.start < told.claim.start and "then" in own
        if "another" in own or "already" in own or then or listed:
            between.add("another")  # "headed over, dragged another effort wide", "stood up to Smith, who was then foiled again"
        if last.sentence == told.sentence:
            turns = _AGAIN if outcomes[0] == outcomes[1] else _THEN if outcomes[0] not in _VAGUE else frozenset()
            apart = (
                shooter == other and between & turns and not between & _SAME
            )  # "had one cleared and then missed from four yards"
            return (shooter == other or shooter is None or other is None) and not apart
        opening = case.doc.tokens[case.doc.sentences[told.sentence][0]].word
        if opening not in _JOINTS:  # "He should have scored. He rounded the keeper and hit the post."
            between -= _JOINTS
        fresh = (
            told.clock.known
            and told.clock != happening.clock
            and not (outcomes[0] == "missed" and not happening.clock.known and _goes_on(told))
        )
        return not fresh and (
            shooter == other
            and not between & _AGAIN
            and not (outcomes[1] in _VAGUE and outcomes[0] not in _VAGUE and _another_shot(case, last, told))
            and (outcomes[0] in _VAGUE or outcomes[1] in _VAGUE)
            or shooter is None
            and told.team in (None, happening.team)
        )
    same_day = happening.clock.known and told.clock.known and happening.clock == told.clock
    return (
        (told.summary != happening.summary or same_day and not case.live or _told_in_lead(case, last, told))
        and shooter == other
        and shooter is not None
        and outcomes[0] == outcomes[1]
    )


def _another_shot(case: Case, last: Told, told: Told) -> bool:
    """Whether another man's attempt is told between two tellings."""
    shooter = told.people.get("shooter")
    return any(
        one.people.get("shooter") not in (None, shooter) and last.claim.start < one.claim.start < told.claim.start
        for one in case.active("chance")
    )


def _told_in_lead(case: Case, before: Told, told: Told) -> bool:
    """Whether a man's hit against the frame is told in one of the first paragraphs and, without "again", in one further on."""
    early = before.sentence <= _LEAD * len(case.doc.sentences) and before.block < told.block
    words = {token.word for token in case.doc.tokens[slice(*case.doc.sentences[told.sentence])]}
    return early and not case.live and told.tags.get("outcome") == "woodwork" and not words & _ONCE_MORE


_LEAD = 0.35  # of a report's sentences
_ONCE_MORE = frozenset("again another twice second also unlucky".split())


def _goes_on(told: Told) -> bool:
    """Whether a telling goes on about the man of the one before: "Smith wasted the best chance. Played in on 70, he shot wide",
    "Smith could have settled it. The 24-year-old put an 81st-minute effort over"."""
    shooter = told.claim.roles.get("shooter")
    return shooter is not None and shooter.type in ("PRONOUN_HE", "PRONOUN_SHE", "DESC")


def _list_items(a: Told, b: Told) -> bool:
    return a.claim.rule == b.claim.rule and (a.claim.at, a.claim.until) == (b.claim.at, b.claim.until)
