"""What else a man is called, where the text says so: "Rhodri Pugh, known to everyone as "Tank"", "Big Dave" to all, or, without
quotes, "Pugh, better known as Tank,"."""

from __future__ import annotations

from collections.abc import Iterator

from ..text import Document
from .wording import Name

_MARKS = frozenset("\"'")
_KNOWN = frozenset("known nicknamed dubbed called christened aka alias".split())
_CALL = frozenset("call calls called dub dubbed nicknamed".split())
_ALL = frozenset("all everyone everybody friends team-mates teammates fans supporters his her the them".split())
_HOW = frozenset("popularly better also otherwise affectionately commonly simply widely".split())
_WORDS = 4  # in what he is called
_REACH = 9  # words from his name to it


def aliases(doc: Document, names: list[Name]) -> Iterator[tuple[Name, Name]]:
    """What a man is also called, with his name."""
    tokens = doc.tokens
    ends = {name.last: name for name in names if name.kind == "person"}
    starts = {name.first: name for name in names if name.kind == "person"}
    for name in names:
        if name.kind == "person" and (man := _known_as(doc, name, ends)):
            yield name, man
            continue
        before = name.first - 1 - (name.first > 1 and tokens[name.first - 1].word == "the")
        if name.kind != "person" or before < 1 or tokens[before].word not in _MARKS or name.last >= len(tokens):
            continue
        if tokens[name.last].word != tokens[before].word or name.last - name.first > _WORDS:
            continue
        if tokens[before - 1].word in _CALL and (
            behind_it := starts.get(name.last + 2)
        ):  # "the man they call "Tank", Dan Hale"
            yield name, behind_it
            continue
        man = next((ends[at] for at in range(before, max(0, before - _REACH), -1) if at in ends), None)
        if man is None or man is name or tokens[man.last].word not in (",", "(", "-"):
            continue
        led = [token.word for token in tokens[man.last : before]]
        behind = [token.word for token in tokens[name.last + 1 : name.last + 3]]
        if "." not in led and (_KNOWN & {*led} or behind[:1] == ["to"] and _ALL & {*behind[1:]}):
            yield name, man


def _known_as(doc: Document, name: Name, ends: dict[int, Name]) -> Name | None:
    """Whose other name it is that stands without quotes behind his own: "Pugh, better known as Tank,"."""
    words = [token.word for token in doc.tokens[max(0, name.first - 4) : name.first]]
    if words[-2:] != ["known", "as"]:
        return None
    comma = name.first - 3 - (words[-3:-2] != [] and words[-3] in _HOW)
    return ends.get(comma) if comma > 0 and doc.tokens[comma].word in (",", "(") else None
