"""Who sits on the bench of a live text, in charge: he makes the changes and is neither replaced nor booked."""

from __future__ import annotations

from ... import pack
from ...record import replace
from ..case import Case

_CHANGES = r"(?:changes?|subs?|substitutions?|switch(?:es)?|moves?|roll of the dice)"
_ACTS = pack.pattern(
    rf"^(?:'s side |)(?:(?:has|have|now|also|just|then|'s) )*(?:(?:decide[sd]?|opt(?:s|ed)?|choos\w+|chose|elect(?:s|ed)?|want(?:s|ed)?) to (?:substitute|make|introduce|bring|change|send|take|withdraw|freshen|throw|use|ring|go to|turn to|shuffle|roll)|"
    rf"gives? (?:the |his |her |some )?(?:\w+ )?(?:tactical |last-minute )?(?:orders|instructions|advice)|gives? a chance to|(?:turns|looks|goes|has looked|has gone|has turned) to (?:his|her|the) bench|"
    rf"mak(?:es|ing)? (?:a|his|her|two|three|four|the|another)(?: \w+){{0,2}} {_CHANGES}|rings the changes|shuffles (?:his|her|the) (?:pack|deck)|rolls the dice|sends on|is preparing (?:a|more|another|two|to make)|is (?:in|on) (?:his|her|the) (?:technical area|touchline)|throws (?:his|her) arms|(?:is|are) not happy on the touchline)\b"
)
_BEFORE = pack.pattern(
    r"\b(?:technical area|touchline|dugout|manager|coach|boss|gaffer|head coach)(?: to (?:talk|speak) to| of| and)?$"
)


def run(case: Case) -> None:
    """Find the coaches, and take them out of the game."""
    case.facts["bench"] = frozenset()
    if not case.live:
        return
    tokens = case.doc.tokens
    found: set[str] = set()
    playing: set[str] = set()
    for m in case.mentions:
        if m.type != "PLAYER" or not m.value:
            continue
        if m.traits.get("team"):
            playing.add(m.value[0])
        after = " ".join(token.word for token in tokens[m.last : m.last + 7])
        before = " ".join(token.word for token in tokens[max(0, m.first - 5) : m.first])
        if _ACTS.search(after) or _BEFORE.search(before):
            found.add(m.value[0])
    found -= playing
    if not found:
        return
    case.facts["bench"] = frozenset(found)
    case.mentions = [
        replace(m, type="OFFICIAL") if m.type == "PLAYER" and m.value and m.value[0] in found else m for m in case.mentions
    ]
    for told in case.told:
        if told.kind == "card" and all(m.type.startswith("PRONOUN") for m in told.claim.roles.values()):
            people = [m for m in case.in_sentence(told.sentence) if m.type in ("PLAYER", "KEEPER", "OFFICIAL") and m.value]
            if people and any(m.value[0] in found for m in people) and not any(m.type != "OFFICIAL" for m in people):
                case.drop(told, "live", "means a coach")
                continue
        bench = [role for role, m in told.claim.roles.items() if m.type == "PLAYER" and m.value and m.value[0] in found]
        if not bench:
            continue
        roles = {role: m for role, m in told.claim.roles.items() if role not in bench}
        if told.kind in ("card", "goal", "chance") or not roles:
            case.drop(told, "live", "names a coach")
        else:
            told.claim = replace(told.claim, roles=roles)
