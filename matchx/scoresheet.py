"""What scorers' sheets tell (see mentions/sheets): a goal for each minute of a list, or for each man with his number of goals.

No rule reads them: what is a list is known from its form and from the result, and then no other words count in it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from .engine.rule import Stream
from .mentions.sheet_entries import Sheet
from .model import Claim, Mention

_KEPT = frozenset(("fact", "result", "period"))


def claims(sheets: Sequence[Sheet], mentions: Sequence[Mention], stream: Stream, found: Sequence[Claim]) -> list[Claim]:
    """The claims of rules that stand outside the lists, and those of the lists."""
    spans = [sheet.span for sheet in sheets]
    out = [
        claim
        for claim in found
        if claim.kind in _KEPT or not any(claim.start < high and claim.end > low for low, high in spans)
    ]
    people = {m.head[0]: m for m in mentions if m.type in ("PLAYER", "KEEPER")}
    teams = [m for m in mentions if m.type == "TEAM"]
    minutes = {m.start: m for m in mentions if m.type == "MINUTE"}
    starts = [unit.start for unit in stream.units]
    for sheet in sheets:
        team = next((m for m in teams if m.start < sheet.side[1] and m.end > sheet.side[0]), None)
        for goals in sheet.goals:
            scorer = people.get(goals.name[0])
            if team is None or scorer is None and goals.name[0] >= 0:
                continue
            roles = {"team": team} | ({"scorer": scorer} if scorer else {})
            roles |= {"assist": people[goals.assist[0]]} if goals.assist[0] in people else {}
            tags: dict[str, object] = {"summary": True, "sheet": True}
            tags |= {"own_goal": True} if goals.own else {}
            tags |= {"penalty": True} if goals.penalty else {}
            if scorer and not goals.times:
                at = bisect_right(starts, scorer.start) - 1
                more = {"undated": True} | ({"count": goals.number} if goals.number > 1 else {})
                out.append(Claim("goal", "goal.sheet", roles, tags | more, scorer.start, scorer.end, at, at + 1))
            for span, _, _, mark in goals.times:
                minute = minutes.get(span[0])
                if minute is None:
                    continue
                begin = scorer.start if scorer else minute.start
                at, until = bisect_right(starts, begin) - 1, bisect_right(starts, minute.start)
                own = {"own_goal": True} if mark == "og" else {}
                dated = tags | own | {"items": 1}
                out.append(Claim("goal", "goal.sheet", {**roles, "minute": minute}, dated, begin, minute.end, at, until))
    return sorted(out, key=lambda claim: (claim.at, claim.until, claim.rule))
