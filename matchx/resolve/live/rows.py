"""The rows of feeds and tables: what a line made up of labels, names and teams tells is what it says, whatever else reads it."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from ... import rows
from ...model import Mention
from ...record import record, replace
from ..case import Case
from ..people import people
from ..sides.teams import side_of
from .entries import time_of
from .join import claim_of, new_told
from .outcomes import told_outcome
from .track import Track

_KINDS = frozenset("goal chance penalty substitution card disallowed_goal foul".split())
_OUTCOMES = {
    "saved": "saved",
    "save": "saved",
    "blocked": "blocked",
    "wide": "off_target",
    "wood": "woodwork",
    "missed": "missed",
}
# what a word makes of the name behind it
_LEADS = {"stopped": "by", "save": "by", "assist": "assist", "committed": "conceded_by", "won": "won_by"}


@record
class Event:
    """What a row tells: its kind, who plays which part, what else it says; and the side that its team names."""

    kind: str
    roles: dict[str, Mention]
    tags: dict[str, Any]
    side: int | None


def run(case: Case) -> None:
    """Make claims of the rows of entries, and drop what else was read in them."""
    if not case.live:
        return
    made = False
    kicks = case.facts.get("shootout_entries", ())
    for number, entry in enumerate(case.entries):
        if entry.phase in ("talk", "shootout") or number in kicks:
            continue
        for lines in _rows(case, entry.first, entry.last):
            made |= _tell(case, number, lines)
    if made:
        case.sort()
        people.run(case)


def _rows(case: Case, begin: int, end: int) -> list[list[list[rows.Part]]]:
    """The rows of a stretch: lines with a label each, and the lines below that say more of it ("On: Smith")."""
    out: list[list[list[rows.Part]]] = []
    first = case.block_of(begin)
    for low, high in case.doc.blocks[first : case.block_of(end - 1) + 1] if begin < end else ():
        parts = rows.read(case.doc, rows.begin(case.doc, max(low, begin)), high, lambda at, last: _sort(case, at, last))
        if parts is None:
            if out or low > begin:
                break
            continue
        labelled = rows.tells([*parts, rows.Part(("name",), 0, 0)])
        if not out or labelled and not _one_name(out[-1]):
            out.append([parts])
        else:
            out[-1].append(parts)
    return out


def _one_name(lines: list[list[rows.Part]]) -> bool:
    """Whether a row is so far a name alone, of which the line below says what it did: "Smith", "Out: Jones"."""
    return [part.says for line in lines for part in line] == [("name",)]


def _sort(case: Case, at: int, last: int) -> tuple[str, int] | None:
    m = _at(case, at)
    found = rows.label(case.doc, at, last)
    if m is None or m.last > last or found is not None and found[1] >= m.last:
        return None
    if m.type in ("PLAYER", "KEEPER") and m.value:
        return "name", m.last
    return ("team", m.last) if m.type in ("TEAM", "SIDE") else None


def _at(case: Case, token: int) -> Mention | None:
    return next(iter(case.between(token, token + 1)), None)


def _tell(case: Case, number: int, lines: list[list[rows.Part]]) -> bool:
    parts = [part for line in lines for part in line]
    exchanged = _exchanged(case, number, lines)
    if not rows.tells(parts) and not exchanged:
        return False
    if case.facts["track"].step(number) and [part.says for part in parts if part.says not in _WHO] == [("penalty",)]:
        parts = [rows.Part(("penalty", "goal"), part.first, part.last) if part.says == ("penalty",) else part for part in parts]
    event = Event("substitution", exchanged, {}, _named_side(case, parts)) if exchanged else read(case, parts)
    if event is None:
        return False
    tokens = case.doc.tokens
    start, end = tokens[parts[0].first].start, tokens[parts[-1].last - 1].end
    inside = [t for t in case.told if t.entry == number and not t.dropped and t.kind in _KINDS]
    for t in inside:
        if start <= t.claim.start < end:
            case.drop(t, "live", "the row's own labels tell it")
    if event.kind:
        sentence = case.sentence_of(min((m.first for m in event.roles.values()), default=parts[0].first))
        tags = {**event.tags, "row": True} | ({"side": event.side} if event.side is not None else {})
        at = case.doc.sentences[sentence][0]
        new_told(case, number, sentence, claim_of(event.kind, f"{event.kind}.live_row", event.roles, tags, start, end, at))
        if event.kind == "goal" and "scorer" in event.roles:
            case.facts.setdefault("credited", {})[number] = (event.roles["scorer"], bool(event.tags.get("own_goal")))
    return bool(event.kind)


_WHO = (("name",), ("team",))


def _exchanged(case: Case, number: int, lines: list[list[rows.Part]]) -> dict[str, Mention] | None:
    """Who came on and who went off, where an entry has two names one below the other and at most a word for one of them."""
    parts = [part for line in lines for part in line]
    if not rows.exchanges(parts) or any(len(line) > 2 for line in lines) or case.facts["track"].step(number):
        return None
    labelled = any(part.says not in _WHO for part in parts)
    if labelled and (roles := _change(case, parts)):
        return roles
    both = [m for part in parts if part.says == ("name",) and (m := _at(case, part.first)) is not None]
    if _was_on(case, number, both[0]) > _was_on(case, number, both[1]):
        both.reverse()
    if not labelled:
        entry, steps = case.entries[number], case.facts["track"].steps
        terse = steps and all(case.entries[step.entry].last - case.entries[step.entry].first <= _TERSE for step in steps)
        alone = entry.clock is not None and entry.clock.known and parts[-1].last >= entry.last - 2
        if not (terse and alone) or len(parts) > len(both):
            return None
    apart = case.block_of(both[0].first) != case.block_of(both[1].first)
    return {"player_in": both[0], "player_out": both[1]} if apart else None


def _was_on(case: Case, number: int, man: Mention) -> int:
    """How far the entries speak for a man's having been on the pitch: named in an earlier minute, and not in a later one."""
    at = time_of(case, number)
    times = [time_of(case, n) for n in range(len(case.entries)) if case.entries[n].clock and _names(case, n, man)]
    return any(time < at for time in times) - any(time > at for time in times)


def _names(case: Case, number: int, man: Mention) -> bool:
    entry = case.entries[number]
    return any(m.value == man.value for m in case.between(entry.body, entry.last) if m.type == man.type)


_TERSE = 16  # tokens of an entry of a feed that has signs for words, which a copy of it loses


def settle(case: Case) -> None:
    """What the words below a row tell again is the row's event: they fill in what it lacks."""
    rowed = {t.entry: t for t in case.active(*_MORE) if t.tags.get("row")}
    changed = False
    for t in case.active(*_MORE) if rowed else ():
        row = rowed.get(t.entry)
        if row is None or t.tags.get("row") or t.kind != row.kind:
            continue
        known = _MORE[row.kind]
        more = {r: m for r, m in t.claim.roles.items() if r in known and r not in row.claim.roles}
        more = {r: m for r, m in more.items() if all(m.value != other.value for other in row.claim.roles.values())}
        tags = {tag: t.tags[tag] for tag in ("outcome", "reason") if row.tags.get(tag) in _VAGUE and t.tags.get(tag)}
        if row.tags.get("outcome", t.tags.get("outcome")) != t.tags.get("outcome") and "by" in more:
            del more["by"]
        row.claim = replace(row.claim, roles={**row.claim.roles, **more}, tags={**row.claim.tags, **tags})
        case.drop(t, "live", "told by the entry's labels")
        changed = True
    for t in case.active("chance"):
        row = rowed.get(t.entry)
        scorer = row.people.get("scorer") if row is not None and row.kind == "goal" else None
        if scorer is not None and scorer in (t.people.get("shooter"), t.people.get("by")):
            case.drop(t, "live", "the goal of this entry")
    for row in rowed.values():
        if row.tags.get("vague"):
            entry = case.entries[row.entry]
            scope = range(case.sentence_of(entry.body), case.sentence_of(entry.last - 1) + 1)
            told = told_outcome(case, scope)
            if told in ("saved", "woodwork"):
                row.claim = replace(row.claim, tags={**row.claim.tags, "outcome": told})
    if changed:
        people.run(case)


_VAGUE = (None, "missed", "var")
_MORE = {"goal": ("assist",), "chance": ("by",), "penalty": ("won_by", "conceded_by", "taker")}


def read(case: Case, parts: list[rows.Part]) -> Event | None:
    """The event of a row; one of no kind where it tells of none; None where its words leave it open."""
    said = [word for part in parts for word in part.says]
    has = {*said}
    if "kick" in has:
        return None
    side = _named_side(case, parts)
    if "change" in has or has & {"in", "for", "replaced"} and not has & _NO_CHANGE:
        roles = _change(case, parts)
        return Event("substitution", roles, {}, side) if roles else None
    named = _people(case, parts)
    if named is None:
        return None
    actor = named.get("")
    if has & {"yellow", "red", "second"}:
        card = "second_yellow" if "second" in has else "red" if "red" in has else "yellow"
        return Event("card", {"player": actor}, {"card": card}, side) if actor else None
    if "disallowed" in has:
        reason = next(
            (r for w, r in (("offside", "offside"), ("foul", "foul"), ("hand", "handball"), ("var", "var")) if w in has), None
        )
        return Event("disallowed_goal", {"scorer": actor}, {"reason": reason}, side) if actor else None
    if "goal" in has or "own" in has or "penalty" in has and "good" in has:
        return _goal(has, named, side)
    outcome = next((o for w, o in _OUTCOMES.items() if w in has), None)
    if "penalty" in has and outcome and outcome != "blocked":
        tags = {"stage": "kick", "outcome": "off_target" if outcome == "missed" else outcome, "vague": outcome == "missed"}
        return Event("penalty", _as(named, taker="", by="by"), tags, side)
    if "award" in has:
        roles = _as(named, conceded_by="conceded_by", won_by="won_by")
        return Event("penalty", roles, {"stage": "award"}, side)
    if outcome and (actor or "by" in named):
        if "save" in has and "shot" not in has and "by" in named and not actor:
            return Event("chance", {"by": named["by"]}, {"outcome": outcome}, None if side is None else 1 - side)
        return Event("chance", _as(named, shooter="", by="by"), {"outcome": outcome}, side) if actor else None
    if has & {"offside", "foul", "noise", "hand"} and not has & {"shot", "penalty", "var"}:
        return Event("", {}, {}, side)
    return None


# "Free-kick by Smith... in", "Penalty conceded by Smith after a foul in the area"
_NO_CHANGE = frozenset("shot goal yellow red noise foul penalty award offside hand save saved blocked wide wood missed".split())


def _named_side(case: Case, parts: list[rows.Part]) -> int | None:
    """The side whose name is a part of a row; of two, the one that stands where the actor's team does."""
    named = [_at(case, part.first) for part in parts if part.says == ("team",)]
    sides = {side for m in named if m is not None and (side := side_of(case, m)) is not None}
    return next(iter(sides)) if len(sides) == 1 else _beside(case, parts)


def _beside(case: Case, parts: list[rows.Part]) -> int | None:
    """The side whose name stands right before the first man's: "GOAL by WPU Harding. Lakemont 1, Western Pines 1"."""
    for part, following in pairwise(parts):
        if part.says == ("name",) and following.says == ("team",) and (m := _at(case, following.first)) is not None:
            return side_of(case, m)  # "Leeds | Own goal | Smith (Hull)"
    for part, following in pairwise(parts):
        if following.says == ("name",):
            m = _at(case, part.first)
            return side_of(case, m) if part.says == ("team",) and m is not None else None
    return None


def _as(named: dict[str, Mention], **roles: str) -> dict[str, Mention]:
    return {role: named[key] for role, key in roles.items() if key in named}


def _goal(has: set[str], named: dict[str, Mention], side: int | None) -> Event | None:
    tags: dict[str, Any] = {}
    if "own" in has:
        return (
            Event("goal", _as(named, scorer=""), {"own_goal": True}, None if side is None else 1 - side)
            if "" in named
            else None
        )
    if "penalty" in has:
        tags["penalty"] = True
    return Event("goal", _as(named, scorer="", assist="assist"), tags, side) if "" in named else None


def _people(case: Case, parts: list[rows.Part]) -> dict[str, Mention] | None:
    """Who a row names: the one who acts under no word, the others under what stands before them; None where that is open."""
    out: dict[str, Mention] = {}
    goal = any("goal" in part.says for part in parts)
    lead = ""
    for at, part in enumerate(parts):
        if part.says == ("name",):
            m = _at(case, part.first)
            behind = case.doc.tokens[part.first - 1].word
            if not lead and "" in out and goal and behind in "([":
                lead = "assist"  # "Goal - Smith (Jones)"
            if not lead and "assist" in out:
                continue  # "Assist by Smith and Jones"
            if m is None or lead in out:
                return None
            out[lead] = m
            lead = ""
        elif part.says in (("saved",), ("blocked",)) and out.keys() & {"", "by"}:
            if "" not in out and any(other.says == ("name",) for other in parts[at:]):
                out[""] = out.pop("by")  # "SAVE. Smith, header, pushed over by Jones"
            lead = "by"  # "Attempt | Smith | Saved (Jones)"
        else:
            lead = _LEADS.get(part.says[-1] if len(part.says) == 1 or part.says[-1] != "by" else "stopped", lead)
    return out


_IN, _OUT = frozenset(("in", "on")), frozenset(("out", "off"))


def _change(case: Case, parts: list[rows.Part]) -> dict[str, Mention] | None:
    """Who comes on and who goes off: words before or behind the names say it, or what joins the two."""
    names = [(at, m) for at, part in enumerate(parts) if part.says == ("name",) and (m := _at(case, part.first))]
    words = [(at, part.says[0]) for at, part in enumerate(parts) if part.says[0] in _IN | _OUT]
    if not 1 <= len(names) <= 2:
        return None
    joint = {part.says[0] for part in parts if names[0][0] < parts.index(part) < names[-1][0]} & {"for", "replaced"}
    if joint and len(names) == 2:
        ways = ("player_in", "player_out") if "for" in joint else ("player_out", "player_in")
        return dict(zip(ways, (names[0][1], names[1][1]), strict=True))
    roles: dict[str, Mention] = {}
    behind = bool(words) and words[0][0] > names[0][0] and not _leads(case, parts[words[0][0]])
    for at, word in words:
        near = [m for place, m in names if (place < at if behind else place > at)]
        if not near:
            continue
        roles.setdefault("player_in" if word in _IN else "player_out", near[-1] if behind else near[0])
    if len(roles) == 1 and len(names) == 2 and len(words) == 1 and not behind:  # "Smith", "Out: Jones"
        other = next((m for _, m in names if m not in roles.values()), names[0][1])
        roles["player_in" if "player_out" in roles else "player_out"] = other
    return roles if len(roles) == len(names) == len({m.first for m in roles.values()}) else None


def _leads(case: Case, part: rows.Part) -> bool:
    """Whether a word says what the name behind it did: it opens a line, or a colon follows."""
    tokens = case.doc.tokens
    opens = case.doc.blocks[case.block_of(part.first)][0] == part.first
    return opens or part.last < len(tokens) and tokens[part.last].word == ":"


def credit(case: Case) -> None:
    """Who scored the goals of the match, as a list of them beside the entries says ("GOAL Leeds (Smith, 34)")."""
    track: Track = case.facts.get("track") or Track()
    inside = [(entry.first, entry.last) for entry in case.entries if entry.clock is not None and entry.clock.known]
    for first, last in case.doc.blocks:
        if any(low <= first < high for low, high in inside):
            continue
        parts = rows.read(case.doc, rows.begin(case.doc, first), last, lambda at, end: _sort(case, at, end))
        event = read(case, parts) if parts and rows.tells(parts) else None
        minute = _minute(case, first, last)
        if event is None or event.kind != "goal" or minute is None:
            continue
        near = [step for step in track.steps if abs(time_of(case, step.entry) - minute) <= _NEAR]
        near = [step for step in near if event.side in (None, step.side)]
        if len(near) == 1:
            credited = case.facts.setdefault("credited", {})
            credited.setdefault(near[0].entry, (event.roles["scorer"], bool(event.tags.get("own_goal"))))


_NEAR = 2  # minutes between a list and the entries


def _minute(case: Case, first: int, last: int) -> int | None:
    """The only minute of a line."""
    found = []
    for token in case.doc.tokens[first:last]:
        figure = token.word.rstrip("'").split("+")[0].rstrip("' ")
        if figure.isdecimal() and 0 < int(figure) <= 120:
            found.append(int(figure))
    return found[0] if len(found) == 1 else None
