"""Attempts of which an entry names nobody who shoots: "They've hit the side netting", "Smith with a super save"."""

from __future__ import annotations

from ...lexicon import scene
from ...model import Mention
from ..case import Case, Told
from ..sides.teams import side_of
from .attempts import BLOCKS, DOES_SAVE, NAMED, blanked, ends_of, keeps
from .join import claim_of, new_told
from .shots import STOPPED_BY, STOPS_SHOT


def run(case: Case, number: int, stretch: tuple[int, int]) -> Told | None:
    """The first attempt of a side, or stopped by a man, in a stretch of an entry that names no other man who shoots."""
    for sentence in range(case.sentence_of(stretch[0]), case.sentence_of(stretch[1] - 1) + 1):
        first, last = case.doc.sentences[sentence]
        first = max(first, stretch[0])
        inside = case.between(first, last)
        start, end = case.doc.tokens[first].start, case.doc.tokens[last - 1].end
        text = blanked(case.doc.work[start:end].lower())
        found = _by_side(case, inside, text, start) or _stopped(case, inside, text, start)
        if found is None and (end_told := _said_to_end(text)) is not None and (side := _only_side(case, stretch)) is not None:
            found = side, end_told
        if found is None:
            continue
        roles, outcome = found
        claim = claim_of("chance", "chance.live_unnamed", roles, {"outcome": outcome}, start, end, first)
        return new_told(case, number, sentence, claim)
    return None


def _by_side(case: Case, inside: list[Mention], text: str, start: int) -> tuple[dict[str, Mention], str] | None:
    """The side, and the end, of an attempt of which a side is the subject."""
    side = next((m for m in inside if m.type in ("TEAM", "SIDE")), None)
    if side is not None:
        text = text[: side.start - start] + "§" + text[side.end - start :]
    subject = _SIDE_ACTS.match(text)
    ends = ends_of(text[subject.end() - 4 :]) if subject else []
    if subject and not ends and subject[0].endswith("close"):
        ends = [(0, "missed")]  # "They go close again."
    acting = [m for m in inside if m.type == "PLAYER" and not keeps(case, m)]
    if not ends or any(not _HIS_GOAL.match(case.doc.work, m.end) for m in acting):
        return None
    keeper = next((m for m in inside if m.type in NAMED and ends[0][1] == "saved"), None)
    return ({"team": side} if side is not None else {}) | ({"by": keeper} if keeper is not None else {}), ends[0][1]


_SIDE_ACTS = scene.pattern(r"(?:\s|[!,.*-]|{before_side} )*+(?:§|we|they)(?:'ve|'re)? (?:{lately} )*+{side_shoots}")


def _said_to_end(text: str) -> str | None:
    """How an attempt ended of which a sentence tells without a subject: "Header wide from a corner", "Crashes against the bar"."""
    ends = [outcome for _, outcome in ends_of(text) if outcome in ("woodwork", "off_target")]
    return ends[0] if ends and (ends[0] == "woodwork" or _ATTEMPT.search(text)) else None


_ATTEMPT = scene.pattern("{shot}")


def _only_side(case: Case, stretch: tuple[int, int]) -> dict[str, Mention] | None:
    """The one side that a stretch names, or speaks of as "they", where it names no player but a goalkeeper."""
    inside = case.between(*stretch)
    if any(m.type in ("PLAYER", "DESC") and not keeps(case, m) for m in inside):
        return None
    named = {side: m for m in inside if m.type in ("TEAM", "SIDE") and (side := side_of(case, m)) is not None}
    words = {token.word for token in case.doc.tokens[slice(*stretch)]}
    spoken = bool(words & {"we", "our"}) + bool(words & {"they", "their"})
    if len(named) == 1 and not spoken:
        return {"team": next(iter(named.values()))}
    return {} if spoken == 1 and not named else None


_HIS_GOAL = scene.pattern(r"'s? {frame_of_his}")  # "just over Smith's bar"


def _stopped(case: Case, inside: list[Mention], text: str, start: int) -> tuple[dict[str, Mention], str] | None:
    """Who stops an attempt, and how, where he alone is named, or a goalkeeper beside him."""
    people = [m for m in inside if m.type in _STOPPERS]
    outfield = [m for m in people if not keeps(case, m)]
    if len(outfield) > 1 or not outfield and len(people) != 1:
        return None
    man = (outfield or people)[0]
    before, after = text[: man.start - start].rstrip(), text[man.end - start :]
    if not text[man.start - start].strip():
        return None  # what stands before tells of no attempt
    if _OFF_LINE.match(after) or outfield and BLOCKS.match(after):
        return {"by": man}, "blocked"
    if keeps(case, man):
        saves = (
            STOPS_SHOT.match(after)
            and not _COMES_FOR.match(after)
            or STOPPED_BY.search(before)
            or DOES_SAVE.match(after)
            or _MADE.search(before)
        )
    else:
        saves = len(people) == 1 and (DOES_SAVE.match(after) or _MADE.search(before) and _SAVES.search(after))
    return ({"by": man}, "saved") if saves else None


_STOPPERS = frozenset(("PLAYER", "KEEPER", "KEEPER_DESC"))
_COMES_FOR = scene.pattern("^ {comes_for}")
_MADE = scene.pattern("{made_to}$")
_SAVES = scene.pattern("^ (?:in)?to .{0,30}?{saved}")  # ... "Smith to tip one over"
_OFF_LINE = scene.pattern(r"^(?:'s)? (?:{lately} )*+{clears} (?:{it} )?(?:clear |away )?(?:off|from) {own_line}")
