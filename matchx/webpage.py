"""A saved web page: recognised by its first words, and reduced to its article by trafilatura (extra ``html``)."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from itertools import pairwise

_START = (  # compiled where a text holds a "<"
    r"\ufeff?\s*(?:<\?xml[^>]*>\s*|<!--(?:[^-]|-(?!->))*+-->\s*)*+<(?:!doctype\s+html|(?:html|head|body|article|main|div|section|h1|p)\b)"
)
_CHARSET = rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)"""
_LOOK = 4096  # the declaration of the encoding stands in the first 1024 bytes; comments may stand before the first element
_LATIN = {"iso8859-1", "ascii"}  # what browsers read as Windows-1252


class PageError(Exception):
    """A web page that gives no text; the message is the reason."""


def looks(text: str) -> bool:
    """Whether a text is a web page rather than a report."""
    head = text[:_LOOK]
    return "<" in head and re.match(_START, head, re.IGNORECASE) is not None


def charset(data: bytes) -> str | None:
    """The encoding that a web page declares, if the page is in it; None for what is no page or says nothing."""
    head = data[:_LOOK]
    if not looks(head.decode("latin-1")) or not (declared := re.search(_CHARSET, head, re.IGNORECASE)):
        return None
    with suppress(ValueError):  # what is UTF-8 by its bytes is so whatever it says: browsers save pages anew
        data.decode("utf-8")
        return None
    try:
        name = codecs.lookup(declared[1].decode("ascii")).name
        name = "cp1252" if name in _LATIN else name
        data.decode(name)
    except (LookupError, ValueError):
        return None
    return name


def article(page: str) -> str:
    """The words of the article, without menus and the like: paragraphs with a blank line between.

    Raises PageError without the extra, or where the page has no article.
    """
    try:
        from trafilatura import extract, extract_metadata
    except ImportError:
        raise PageError("is a web page; to read one: pip install 'matchx[html]'") from None
    import logging

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it says is for its authors
    text = (extract(page, include_comments=False, include_tables=True) or "").strip()
    if not text:
        raise PageError("is a web page without an article that could be found")
    lines = [line.strip().strip("|").strip() for line in text.split("\n")]
    title = (extract_metadata(page).title or "").strip()
    if title and title not in lines[0]:
        lines.insert(0, title)
    out = lines[0]
    for before, line in pairwise(lines):
        listed = (before.startswith("- ") and line.startswith("- ")) or (" | " in before and " | " in line)
        out += ("\n" if listed else "\n\n") + line
    return out + "\n"
