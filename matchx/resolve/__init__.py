"""WHAT HAPPENED: claims become events, a file per pass. The resolver knows no rules; it reads kinds, roles and tags."""

from __future__ import annotations

from typing import Any

from .. import budget
from ..model import Claim, Event, Hints, Match, Mention, Note, Warning_
from ..record import record
from ..text import Document
from . import order
from .case import Case, Told
from .clock import clock, intervals
from .facts import facts
from .happened import assists, counted, firsts, goals, listed, others, plain, shootout, weak_goals
from .ledger import ledger
from .live import entries
from .people import people
from .sides import sides, teams
from .spot import finish, penalties
from .stance import elsewhere, lead, stance


@record
class Result:
    """What the resolver makes of a text's claims."""

    kind: str
    match: Match
    events: tuple[Event, ...]
    warnings: tuple[Warning_, ...]
    notes: tuple[Note, ...]


def resolve(
    doc: Document,
    stream: Any,
    mentions: list[Mention],
    claims: list[Claim],
    beforehand: Hints | None = None,
    ended: bool = False,
) -> Result:
    """Run the passes over the claims of one text; ``ended``: it goes on, but tells more than a match can hold."""
    case = Case(doc, mentions, [], beforehand or Hints())
    if ended:
        end = doc.tokens[-1].end
        case.warnings.append(Warning_("too_long", f"more is told than one match can hold: read up to character {end}"))
    for claim in claims:
        token = stream.firsts[claim.at]
        case.told.append(Told(claim, case.sentence_of(token), case.block_of(token)))
    with budget.caught():
        _passes(case)
    with budget.until(None):
        order.run(case)
        facts.collect(case)
    kind = "empty" if not doc.tokens else "live" if case.live else "prose"
    return Result(kind, facts.match(case), tuple(case.events), tuple(case.warnings), tuple(case.notes))


def _passes(case: Case) -> None:
    """All that is worked out before the events are put in order."""
    entries.run(case)
    if case.live:
        from .live import bench

        bench.run(case)
    stance.run(case)
    counted.run(case)
    assists.run(case)
    people.run(case)
    teams.run(case)
    elsewhere.run(case)
    if case.live:
        from .live import passes  # what a report has no use for need not be loaded

        passes.entries(case)
    lead.summaries(case)
    sides.managers(case)
    if case.live:
        passes.whose(case)
    sides.orient(case)
    sides.run(case)
    people.run(case)  # once more: the sides say whom a description cannot mean
    sides.run(case)
    firsts.run(case)
    lead.anew(case)
    clock.run(case)
    if case.live:
        passes.goals(case)
    lead.account(case)
    shootout.mark(case)
    facts.scores(case)
    if case.active():
        found = penalties.run(case)
        if case.edges:
            sides.run(case)  # who fouled, took and saved are told by now
            finish.whose(case, found)
        scored, counts, loose = goals.run(case, found)
        scored = listed.settle(case, scored)
        ledger.assign(case, scored, counts)
        if weak_goals.run(case, scored, counts, loose, found):
            ledger.assign(case, scored, counts)
        if case.live:
            passes.keep_sides(case, scored)
        sides.run(case)
        finish.events(case, found)
        others.run(case, scored)
        plain.run(case)
        ledger.run(case, scored, counts, loose)
        intervals.run(case)
