"""Which foul a penalty or a card was for: the nearest one told, in the same sentence or beside it."""

from __future__ import annotations

from ..case import Case, Told

_REACH = 2  # sentences


def _frees(case: Case, sentence: int) -> bool:
    """Whether a sentence speaks of a free kick: its foul gave no penalty."""
    first, last = case.doc.sentences[sentence]
    words = " ".join(token.word for token in case.doc.tokens[first:last])
    return "free kick" in words or "free-kick" in words or "set-piece" in words


def before(case: Case, told: Told) -> Told | None:
    """The foul told just before a kick, in its sentence or the one before."""
    if _frees(case, told.sentence):
        return None
    found = [
        foul
        for foul in case.active("foul")
        if told.sentence - 1 <= foul.sentence <= told.sentence
        and foul.claim.start < told.claim.start
        and not _frees(case, foul.sentence)
    ]
    return found[-1] if found else None


def near(case: Case, award: Told, kick: Told) -> list[Told]:
    """The fouls told around an award and its kick, the nearest first; of those as near, the one that names more."""

    def distance(foul: Told) -> tuple[int, int, int]:
        if foul.sentence == award.sentence:
            far = 0
        elif foul.sentence < award.sentence:
            far = 2 * (award.sentence - foul.sentence)
        else:
            far = 2 * (foul.sentence - max(award.sentence, min(foul.sentence, kick.sentence))) + 1
        return far, -len(foul.people), abs(foul.claim.start - award.claim.start)

    scenes = (award.entry, kick.entry)
    found = [
        foul
        for foul in case.active("foul")
        if award.sentence - _REACH <= foul.sentence <= max(award.sentence, kick.sentence) + 1  # with the newest first
        and (not case.live or foul.entry in scenes)
        and foul.people
        and not _frees(case, foul.sentence)
    ]
    return sorted(found, key=distance)
