"""The short forms of teams: in brackets behind a man ("Kinsella 88' (BRI)"), before one ("Shot by BRI Kinsella"), behind a label."""

from __future__ import annotations

from ..record import replace
from ..text import Document
from .gazetteer import fold
from .wording import Name

_OPENS, _CLOSES = frozenset("(["), frozenset(")],")
_SHORTEST, _LONGEST = 2, 4


def read(doc: Document, names: list[Name]) -> list[Name]:
    """The names, those in capitals that stand in brackets and begin the name of one team only as that team."""
    teams = {name.keys: _letters(doc, name) for name in names if name.kind == "team"}
    if doc.heads:
        names = _led(doc, names, teams)
    out = []
    for name in names:
        code = _code(doc, name) if name.kind in ("person", "other", "place") else ""
        fits = [keys for keys, forms in teams.items() if any(form.startswith(code) for form in forms)] if code else []
        out.append(replace(name, kind="team", keys=fits[0]) if len(fits) == 1 else name)
    return out


def _code(doc: Document, name: Name) -> str:
    """The letters of a name that may be a code, or nothing."""
    tokens = doc.tokens
    spelled = doc.work[tokens[name.first].start : tokens[name.last - 1].end]
    inside = name.first and name.last < len(tokens)
    if not (inside and spelled.isalpha() and spelled.isupper() and _SHORTEST <= len(spelled) <= _LONGEST):
        return ""
    closed = tokens[name.first - 1].word in _OPENS and tokens[name.last].word in _CLOSES
    return fold(spelled) if closed or _labels(doc, name) else ""


def _labels(doc: Document, name: Name) -> bool:
    """Whether a name is that of the side behind the label of a stamped line: "72' YELLOW, HUL: Smith"."""
    tokens = doc.tokens
    if name.last - name.first > 1 or tokens[name.last].word not in _COLONS:
        return False
    stamped = doc.stamped
    at = next((at for at in range(name.first, max(0, name.first - _LABEL) - 1, -1) if at in stamped), None)
    between = tokens[at : name.first] if at is not None else []
    return bool(between) and all(token.word.isalpha() or token.word in _JOINTS for token in between)


_LABEL = 4  # tokens before the code
_COLONS, _JOINTS = frozenset(":-"), frozenset(",:-|")


def _letters(doc: Document, name: Name) -> tuple[str, str]:
    """How a code of a team may begin: with its name, or with the first letters of its words."""
    words = [fold(token.word) for token in doc.tokens[name.first : name.last] if token.word[0].isalpha()]
    return "".join(words), "".join(word[0] for word in words)


_LEADS = frozenset("by on for".split())
_OFTEN = 3  # men of a text that a code stands before


def _led(doc: Document, names: list[Name], teams: dict[tuple[str, ...], tuple[str, str]]) -> list[Name]:
    """The names, and the codes that stand before those of men, behind a word that says what they did."""
    tokens = doc.tokens
    codes: dict[int, Name] = {}
    for name in names:
        at = name.first - 1
        if name.kind != "person" or at < 1 or tokens[at - 1].word not in _LEADS:
            continue
        spelled = doc.work[tokens[at].start : tokens[at].end]
        if not (spelled.isalpha() and spelled.isupper() and _SHORTEST <= len(spelled) <= _LONGEST):
            continue
        fits = [keys for keys, forms in teams.items() if any(form.startswith(fold(spelled)) for form in forms)]
        if len(fits) == 1:
            codes[at] = Name(at, at + 1, "team", fits[0])
    if len(codes) < _OFTEN:
        return names
    kept = [name for name in names if name.first not in codes]
    return sorted([*kept, *codes.values()], key=lambda name: name.first)
