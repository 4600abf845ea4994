"""Inside an entry: a shout and the sentence behind it tell of one event."""

from __future__ import annotations

import re
from typing import Any

from ...model import Claim, Mention
from ...record import replace
from ..case import Case, Told
from ..people import people
from . import fields, shouts, stops, twins
from .entries import VICTIM, by_entry
from .outcomes import reason_of, told_outcome
from .shots import STOPPED_BY
from .track import Track

VAGUE = (None, "missed")
NOT_ACTOR = frozenset("from by past to for off beat beats of on under with against over behind via at".split())


def run(case: Case) -> None:
    """Join what shouts announce with what follows, add assists, and settle the claims that are told as asides."""
    if not case.live:
        return
    made = False
    for number, told in by_entry(case):
        made |= _entry(case, number, told)
    case.sort()
    if made:
        people.run(case)


def _entry(case: Case, number: int, told: list[Told]) -> bool:
    entry = case.entries[number]
    sentences = list(range(case.sentence_of(entry.first), case.sentence_of(entry.last - 1) + 1))
    count = len(case.told)
    _heirs(case, told)
    twins.run(case, told)
    stops.run(case, told)
    open_ = [t for t in told if not t.dropped]
    heard = [(s, shout) for s in sentences if (shout := shouts.heard(case, entry, s))]
    made = False
    carried = None
    for place, (sentence, (kind, outcome)) in enumerate(heard):
        end = heard[place + 1][0] if place + 1 < len(heard) else sentences[-1] + 1
        scope = range(sentence, end)
        outcome, carried = carried or outcome, None
        if kind == "chance" and place + 1 < len(heard) and heard[place + 1][1][0] == kind and not _named(case, scope):
            carried = None if outcome in VAGUE else outcome  # "Off the bar! So close from Palmer"
            continue
        if (kind == "card" or kind == "chance" and outcome != "saved") and _quoted(case, entry):
            continue  # a reader's mail under its head
        if kind == "chance":
            made |= _chance(case, number, sentence, scope, outcome, open_)
        elif kind == "card":
            made |= _card(case, number, sentence, scope, outcome, open_)
        elif kind == "disallowed_goal":
            made |= _disallowed(case, number, sentence, scope, open_)
    cards = [t for t in told + case.told[count:] if t.kind == "card" and not t.dropped]
    for t in cards if any(t.tags.get("card") != "option" for t in cards) else ():
        if t.tags.get("card") == "option":
            case.drop(t, "live", "the entry names the card")
    made |= _assists(case, entry, sentences, open_)
    made |= fields.run(case, entry, told + case.told[count:])
    return made


def _quoted(case: Case, entry: Any) -> bool:
    """Whether an entry holds nothing but a head and a quote."""
    tokens = case.doc.tokens
    return any(token.word == '"' for token in tokens[entry.body : min(entry.last, entry.body + 4)])


def _heirs(case: Case, told: list[Told]) -> None:
    """ "Smith's replacement Jones sees red": the card is Jones's."""
    for t in told:
        player = t.claim.roles.get("player") if t.kind == "card" else None
        if player is None or not case.doc.work.startswith("'", player.end):
            continue
        heir = next(
            (m for m in case.between(player.last, player.last + 2) if m.type == "PLAYER" and m.traits.get("position")), None
        )
        if heir is not None and heir.end <= t.claim.end:
            t.claim = replace(t.claim, roles={**t.claim.roles, "player": heir})
            t.people = {}


def claim_of(kind: str, rule: str, roles: dict[str, Mention], tags: dict[str, Any], start: int, end: int, at: int) -> Claim:
    return Claim(kind, rule, roles, tags, start, end, at, at + 1)


def new_told(case: Case, number: int, sentence: int, claim: Claim) -> Told:
    told = Told(claim, sentence, case.block_of(case.doc.sentences[sentence][0]), entry=number)
    case.told.append(told)
    return told


_IS = [[word] for word in "off gone booked sent been in through had got done shown walking".split()]  # "Smith's off!"


def actor(case: Case, sentences: range, first: int = 0) -> Mention | None:
    """The first player named in some sentences as one who acts."""
    tokens = case.doc.tokens
    for sentence in sentences:
        for mention in case.in_sentence(sentence):
            if mention.type not in ("PLAYER", "KEEPER") or not mention.value or mention.first < first:
                continue
            before = tokens[mention.first - 1].word if mention.first else ""
            after = [token.word for token in tokens[mention.last : mention.last + 2]]
            if before in NOT_ACTOR and not offends(case, mention) or after[:1] in (["'s"], ["'"]) and after[1:] not in _IS:
                continue
            return mention
    return None


_OFFENCES = frozenset(
    "foul touch tug behaviour challenge tackle handball dissent trip lunge push shove elbow kick reaction protest late lateness stamp one".split()
)


def offends(case: Case, mention: Mention) -> bool:
    """Whether a man is named as the one who did wrong: "a foul by Smith", "late from Smith on Jones"."""
    tokens = case.doc.tokens
    before = [token.word for token in tokens[max(0, mention.first - 2) : mention.first]]
    return len(before) > 1 and before[1] in ("by", "from") and before[0] in _OFFENCES


def _owner(case: Case, sentences: range) -> Mention | None:
    """Whose shot is saved: "Blom's header was arrowing in"."""
    tokens = case.doc.tokens
    for sentence in sentences:
        for mention in case.in_sentence(sentence):
            after = [token.word for token in tokens[mention.last : mention.last + 5]]
            if mention.type == "PLAYER" and mention.value and after[:1] in (["'s"], ["'"]) and set(after) & _ATTEMPTS:
                return mention
    return None


def _named(case: Case, scope: range) -> bool:
    return any(m.type in ("PLAYER", "KEEPER") for i in scope for m in case.in_sentence(i))


def _by(case: Case, sentence: int) -> bool:
    """Whether a head names its man: "Big chance missed by Smith"."""
    first, last = case.doc.sentences[sentence]
    return any(
        m.type == "PLAYER" and case.doc.tokens[m.first - 1].word in ("by", "for", "from")
        for m in case.in_sentence(sentence)
        if first < m.first < last
    )


_ATTEMPTS = frozenset("header shot effort volley drive strike snapshot kick attempt lob curler".split())


def span_of(case: Case, sentence: int) -> tuple[int, int]:
    first, last = case.doc.sentences[sentence]
    return case.doc.tokens[first].start, case.doc.tokens[last - 1].end


def _chance(case: Case, number: int, sentence: int, scope: range, outcome: str, told: list[Told]) -> bool:
    track: Track = case.facts.get("track") or Track()
    shots = [t for t in told if t.kind in twins.SHOTS and t.sentence in scope]
    if any(t.kind != "chance" for t in shots) or track.step(number):
        return False
    if outcome in ("saved", "blocked") and (stopper := stops.stopper(case, sentence)) is not None:
        before = [t for t in case.active("chance") if t.entry == number and t.sentence == sentence - 1 and t.claim.roles]
        for t in [t for t in shots if t.claim.roles.get("shooter") == stopper]:
            case.drop(t, "live", "he who stopped the shot")
        if before and "by" not in (shot := before[-1].claim).roles and shot.roles["shooter"].value != stopper.value:
            before[-1].claim = replace(shot, roles={**shot.roles, "by": stopper}, tags={**shot.tags, "outcome": outcome})
        if before:  # "Shot by Smith. Blocked by Jones."
            return True
        told_so = next((t for t in shots if not t.dropped and "shooter" in t.claim.roles), None)
        shooter = told_so.claim.roles["shooter"] if told_so else actor(case, range(sentence + 1, scope.stop))
        if told_so is not None and "by" not in told_so.claim.roles:  # "Save by Jones! Smith hit it hard"
            both = {**told_so.claim.roles, "by": stopper}
            told_so.claim = replace(told_so.claim, roles=both, tags={**told_so.claim.tags, "outcome": outcome})
        elif told_so is None and shooter is not None and shooter.value[0] != stopper.value[0]:
            start, end = span_of(case, sentence)
            both = {"shooter": shooter, "by": stopper}
            at = case.doc.sentences[sentence][0]
            claim = claim_of("chance", "chance.live_shout", both, {"outcome": outcome}, start, max(end, shooter.end), at)
            new_told(case, number, sentence, claim)
        return True
    if not shots:  # "Lund slides across to stop it. What a block."
        shots = [
            t
            for t in told
            if t.kind == "chance"
            and t.sentence == sentence - 1
            and (t.tags.get("outcome") in VAGUE or t.tags.get("outcome") == outcome)
        ][-1:]
    for t in shots:
        roles = t.claim.roles
        open_save = outcome == "saved" == t.tags.get("outcome") and "by" not in roles
        keeper = stops.cried(case, number, sentence) if open_save else None
        if keeper is not None and roles.get("shooter", keeper).value != keeper.value:
            t.claim = replace(t.claim, roles={**roles, "by": keeper})  # "Jones! What a save from Smith's header!"
        elif outcome == "blocked" and t.tags.get("outcome") == "saved" and _by_no_keeper(case, t):
            t.claim = replace(
                t.claim, tags={**t.claim.tags, "outcome": outcome}
            )  # "Off the line! ... Jones was there to clear"
        if t.claim.roles.get("shooter") is not None or t.claim.roles.get("by") is not None:
            if (t.tags.get("outcome") in VAGUE or t.tags.get("near")) and outcome not in VAGUE:
                t.claim = replace(t.claim, tags={**t.claim.tags, "outcome": outcome})
            return False
    if outcome in VAGUE or outcome == "off_target":  # "So close! It kisses the post"
        outcome = told_outcome(case, scope) or outcome
        if outcome in VAGUE and not _by(case, sentence):
            return False
    mention = (
        (_owner(case, scope) if outcome in ("saved", "blocked") else None)
        or stops.cried(case, number, sentence)
        or actor(case, scope)
    )
    if (
        mention is None
        and sentence > case.sentence_of(case.entries[number].body)
        and not any(t.kind in twins.SHOTS and t.sentence == sentence - 1 for t in told)
    ):
        mention = actor(case, range(sentence - 1, sentence))
    ahead = actor(case, range(case.sentence_of(case.entries[number].body), sentence), case.entries[number].body)
    if outcome == "saved" and mention is not None and ahead is not None and ahead.value[0] != mention.value[0] and not shots:
        if (
            mention.last >= len(case.doc.tokens) or case.doc.tokens[mention.last].word in _HAILED
        ):  # "Smith to take it. SAVED!!! JONES!"
            roles = {"shooter": ahead, "by": mention}
            start, end = span_of(case, sentence)
            claim = claim_of(
                "chance", "chance.live_shout", roles, {"outcome": outcome}, start, end, case.doc.sentences[sentence][0]
            )
            new_told(case, number, sentence, claim)
            return True
    if mention is None:  # "So close from Palmer"
        tokens = case.doc.tokens
        mention = next(
            (
                m
                for i in scope
                for m in case.in_sentence(i)
                if (m.type == "PLAYER" or m.type == "KEEPER" and outcome == "saved")
                and m.value
                and m.first
                and tokens[m.first - 1].word in ("from", "by", "for")
            ),
            None,
        )
    if mention is None or outcome == "saved" and _claims_cross(case, scope):
        return False
    keeps = mention.type == "KEEPER" or mention.value[0] in case.keepers
    entry = case.entries[number]
    alone = len({m.value for m in case.between(entry.body, entry.last) if m.type in ("PLAYER", "KEEPER") and m.value}) == 1
    if outcome == "saved":  # "Smith!!! What a save", "Great save our Smith"
        lead = case.doc.work[span_of(case, case.sentence_of(mention.first))[0] : mention.start].lower().rstrip()
        keeps = keeps or alone and mention is stops.cried(case, number, sentence) or bool(STOPPED_BY.search(lead))
    if keeps and outcome != "saved":
        return False
    start, end = span_of(case, sentence)
    at = case.doc.sentences[sentence][0]
    stops_it = keeps or outcome == "blocked" and case.doc.tokens[mention.first - 1].word == "by"  # "Great block by Smith"
    roles = {"by" if stops_it else "shooter": mention}
    if outcome == "blocked" and not stops_it and (other := _other(case, scope, mention)) is not None:
        roles["by"] = other  # "Lund's effort was goalbound until Bakke hacked it clear"
    new_told(
        case,
        number,
        sentence,
        claim_of("chance", "chance.live_shout", roles, {"outcome": outcome}, start, max(end, mention.end), at),
    )
    return True


def _by_no_keeper(case: Case, told: Told) -> bool:
    by = told.claim.roles.get("by")
    return by is not None and by.type == "PLAYER" and bool(by.value) and by.value[0] not in case.keepers - case.perhaps_keepers


def _other(case: Case, scope: range, man: Mention) -> Mention | None:
    """The one other who acts in some sentences."""
    people = [m for i in scope for m in case.in_sentence(i) if m.type in ("PLAYER", "KEEPER") and m.value]
    others = {m.value[0]: m for m in reversed(people) if m.value[0] != man.value[0]}
    if len(others) != 1:
        return None
    (other,) = others.values()
    return other if case.doc.tokens[other.first - 1].word not in NOT_ACTOR - {"by"} else None


_HAILED = frozenset("! . you again with gets what to is was dives".split())
_CLAIMS = re.compile(
    r"\b(?:claims?|claimed|collects?|plucks?|catches|comes? for|punches?|gathers?) (?:\w+ |[\w']+ ){0,4}(?:cross|corner|delivery|set[ -]piece|through[ -]ball|ball)\b"
)


def _claims_cross(case: Case, scope: range) -> bool:
    """ "Good hands from Smith, who claims the cross": no shot."""
    start, end = span_of(case, scope[0])[0], span_of(case, scope[-1])[1]
    return bool(_CLAIMS.search(case.doc.work[start:end].lower()))


def _disallowed(case: Case, number: int, sentence: int, scope: range, told: list[Told]) -> bool:
    """ "No goal! Smith had strayed offside": who has not scored."""
    if any(t.kind in ("disallowed_goal", "goal") for t in told) or (case.facts.get("track") or Track()).denied:
        return False
    mention = actor(case, scope)
    if mention is None:
        return False
    words = case.doc.work[case.doc.tokens[case.entries[number].body].start : case.doc.tokens[case.entries[number].last - 1].end]
    start, end = span_of(case, sentence)
    claim = claim_of(
        "disallowed_goal", "disallowed_goal.live_shout", {"scorer": mention}, {"reason": reason_of(words)}, start, max(end, mention.end),
        case.doc.sentences[sentence][0],
    )  # fmt: skip
    new_told(case, number, sentence, claim)
    return True


def _card(case: Case, number: int, sentence: int, scope: range, outcome: str, told: list[Told]) -> bool:
    if any(t.kind == "card" and t.sentence in scope and not t.tags.get("anonymous") for t in told):
        return False
    mention = actor(case, scope)
    if mention is not None and _suffers(case, mention):
        mention = _fouler(case, mention)
    first, last = case.doc.sentences[sentence]
    told_on = (
        mention is not None
        and any(  # "Smith is off! Second booking after he catches Jones"
            token.word in ("he", "she") for token in case.doc.tokens[first : min(last, mention.first)]
        )
    )
    if (mention is None or told_on) and sentence > case.sentence_of(case.entries[number].body):
        before = actor(case, range(sentence - 1, sentence))
        if before is not None and _suffers(case, before):
            before = _fouler(case, before)
        mention = before or mention  # "Smith off! Second yellow."
    if mention is None:
        return False
    start, end = span_of(case, sentence)
    new_told(
        case,
        number,
        sentence,
        claim_of(
            "card",
            "card.live_shout",
            {"player": mention},
            {"card": outcome},
            start,
            max(end, mention.end),
            case.doc.sentences[sentence][0],
        ),
    )
    return True


def _suffers(case: Case, man: Mention) -> bool:
    """Whether what stands behind a name is what was done to him: "Smith is caught late by Jones"."""
    return bool(VICTIM.match(case.doc.work[man.end : man.end + 60].lower().lstrip()))


def _fouler(case: Case, victim: Mention) -> Mention | None:
    """By whom it was done."""
    tokens = case.doc.tokens
    inside = case.in_sentence(case.sentence_of(victim.first))
    others = (m for m in inside if m.type in ("PLAYER", "KEEPER") and m.value and m.first > victim.last)
    return next((m for m in others if tokens[m.first - 1].word in ("by", "from", "under", "off")), None)


def _assists(case: Case, entry: Any, sentences: list[int], told: list[Told]) -> bool:
    """ "Assisted by X." belongs to the goal or attempt before it."""
    tokens = case.doc.tokens
    shots = [t for t in told if t.kind in ("goal", "chance") and not t.dropped]
    made = False
    for mention in case.between(entry.body, entry.last):
        if mention.type not in ("PLAYER", "KEEPER"):
            continue
        before = " ".join(token.word for token in tokens[max(entry.body, mention.first - 3) : mention.first])
        if not re.search(
            r"(?:assisted by|assists? (?:by|from|:|-|goes to|went to|is for|to)|assist|set up by|teed up by)$", before
        ):
            continue
        target = [
            t
            for t in shots
            if t.claim.start < mention.start and not any(m.first == mention.first for m in t.claim.roles.values())
        ]
        if target and "assist" not in target[-1].claim.roles:
            target[-1].claim = replace(target[-1].claim, roles={**target[-1].claim.roles, "assist": mention})
            made = True
    return made
