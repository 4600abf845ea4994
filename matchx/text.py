"""The document: raw text, a working text of the same length, tokens, sentences and blocks.

Nothing here ever changes a length: the working text has a plain code point for each odd one, so that every
offset (in code points, half open) is the raw text's own and ``raw[start:end]`` is the evidence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Mapping
from sys import intern
from typing import Any
from unicodedata import normalize

from . import budget, furniture, heads, lowercase, pack
from .heads.head import Head
from .record import record, replace

_ODD = {
    "'": "\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4`\uff07",
    '"': "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02",
    "-": "\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d\u00ad",
    " ": "\t\r\v\f\x00\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff"
    "\ufe0f\u20e3\u200b\u200c\u200d\u200e\u200f\u061c\u2060\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    "\n": "\u2028\u2029\u0085",
    "v": "\U0001f19a",  # the sign "VS"
}
# Text that is shown as one blank or not at all becomes a blank; a line end of any system becomes a line end.
TABLE = {ord(odd): plain for plain, odds in _ODD.items() for odd in odds}

# A token is a word, a number with what belongs to it (2-1, 45+2', 8,811, 23rd, 12.30pm), or one other character.
# Every alternative is possessive or bounded: the scan is linear.
_TOKEN = pack.pattern(
    r"""
      (?<![\w])\d{1,3}'?\ ?\+\ ?\d{1,2}(?!\d)'?            # 45+2  90'+4'  90' + 4'
    | (?<![\w])\d{1,3}'(?![\w'])                            # 23'
    | \d++(?:[-:/]\d++)++                                   # 2-1  2:1  3-5-2  2023/24
    | \d++(?:[.,]\d++)*+(?:st|nd|rd|th|ST|ND|RD|TH|am|pm|m|k|bn|p|yds?|g|og|mins?)?(?![^\W\d_])
    | \d++
    | [^\W\d_][^\W_]*+(?:\p{M}++[^\W_]*+)*+                 # a word; then joined parts: O'Neill, didn't, Osei-Tutu
      (?:(?:'(?!(?:s|d|ll|ve|re|m)(?!\w))|-)(?=[^\W_])[^\W_]++(?:\p{M}++[^\W_]*+)*+)*+
    | '(?:(?:s|d|ll|ve|re|m|t)(?!\w))?                     # he's, they'd, we're: the verb is a word of its own; van 't Hof
    | \.{2,}+
    | \S
    """,
    pack.VERBOSE,
)

_OLD_END = pack.pattern(r"\r(?!\n)")
_AGE = pack.pattern(r"\d\ds?$")
_JOINT = pack.pattern(r"(?<=\w)-(?=[^\W\d_])")

# A full stop behind one of these ends no sentence.
_ABBREVIATIONS = frozenset(
    "utd vs v st no nos mr mrs ms dr prof jr sr rev capt sgt min mins pen pens att approx dept inc ltd co ft hr hrs "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun rd".split()
)
_SYLLABLES = frozenset(  # of Korean given names
    "ah bae beom bin bo bok bong bum byung chae chan chang cheol choi chul da dae do dong duk eun ga gi gil gu gun "
    "geun gyu ha hae han hee heon heung ho hong hoon hun hwa hwan hwi hye hyeok hyeon hyuk hyun ik il in ja jae ji "
    "jin jong joo joon ju jun jung ka kang keon keun ki kon kuk kun kwan kwang kwon kyo kyu kyung kyun lim man mi min "
    "mo mok myung mun na nam oh ok pil pyo rae ram ri rim sae san sang se seo seok seol seon seong seop seung shik si "
    "sik sin so sol song soo su sub suk sun sung tae uk un wan won woo woong wook yeol yeon yeong yo yong yoo yoon "
    "you young yu yul yun".split()
)
_ARABIC_ARTICLES = frozenset("al el as ad an ar at ez es bin ben abd".split())
_LONGEST = 300  # words: a longer sentence is cut at its next comma, or at twice as many words
_CLOSERS = frozenset("\"')]}")
_ENDERS = frozenset(".!?")


@record
class Token:
    """One word, number or mark. ``word`` is lower case, for look-ups; offsets are code points of the raw text.

    A word of no mention is also a unit of the stream (see ``engine.rule``), and its length is kept rather than its end, for
    small numbers cost nothing: tokens are most of what a long text takes of memory.
    """

    start: int
    size: int
    word: str
    capital: bool
    mention = None

    @property
    def end(self) -> int:
        return self.start + self.size


@record
class Document:
    """A text and its parts. ``sentences`` and ``blocks`` are half-open ranges of token indices, in order.

    ``heads`` are the stamps at the head of a live text's entries, by the token at which each begins, with the one behind it.
    """

    raw: str
    work: str
    tokens: tuple[Token, ...]
    sentences: tuple[tuple[int, int], ...]
    blocks: tuple[tuple[int, int], ...]
    heads: Mapping[int, tuple[Head, int]]

    @property
    def stamped(self) -> dict[int, int]:
        """Where the words of live entries begin, with where their stamps do."""
        return {body: first for first, (_, body) in self.heads.items()}

    def quote(self, start: int, end: int) -> str:
        """The raw words between two offsets."""
        return self.raw[start:end]

    def name(self, start: int, end: int) -> str:
        """The name between two offsets, on one line, with one blank between its words."""
        raw, work = self.raw[start:end], self.work[start:end]
        if raw == work:  # nothing odd in it, as in nearly all names
            return " ".join(raw.split())
        pairs = zip(raw, work, strict=True)
        return " ".join("".join(" " if plain in " \n" else odd for odd, plain in pairs).split())


_ASIDE = 25  # characters: what is shorter in quotation marks is no speech


def speech(doc: Document) -> list[tuple[int, int]]:
    """Spans of direct speech: from an opening mark to the closing one, or to the end of the paragraph."""
    spans = []
    for first, last in doc.blocks:
        begin, end = doc.tokens[first].start, doc.tokens[last - 1].end
        marks = [at for at in range(begin, end) if doc.work[at] == '"']
        for opening, closing in zip(marks[::2], [*marks[1::2], end], strict=False):
            if closing - opening > _ASIDE or closing == end:
                spans.append((opening, closing + 1))
    return spans


def plain(raw: str) -> str:
    """The working text: of the same length, with plain quotes, dashes, blanks and line ends."""
    if "\r" in raw:
        raw = _OLD_END.sub("\n", raw)
    if "\t" in raw:
        raw = _CELLS.sub(lambda gap: "|" * len(gap[0]), raw)
    return raw.translate(TABLE)


_CELLS = pack.pattern(r"(?<=[^\s])\t+(?=[^\s])")  # between the cells of a table
_TALK = 4  # so many lines with their writers make a conversation


def read(
    raw: str,
    common: Container[str] = frozenset(),
    given: Callable[[], frozenset[str]] = frozenset,
    known: dict[tuple[int, int, str], Any] | None = None,
) -> Document:
    """Split a text into tokens, sentences and blocks.

    ``common`` holds ordinary words: a hyphenated word of which all parts are ordinary ("Half-time", "right-footed") is
    split, so that rules need no hyphens; a name ("Osei-Tutu", "Ji-woo") stays whole. ``given`` gives given names: in a
    conversation, where people write them small, they count as written with a capital. ``known`` keeps the tokens of lines
    for the next reading of a text that grows.
    """
    work = furniture.blanked(plain(raw))
    tokens: list[Token] = []
    lines: list[tuple[int, int]] = []
    at = 0
    for line in work.split("\n"):
        budget.check()
        first = len(tokens)
        before = known.get((at, first, line)) if known is not None else None
        if before is not None:
            tokens += before
        else:
            for match in _TOKEN.finditer(work, at, at + len(line)):
                if match.group() == "-" and _JOINT.match(work, match.start()):
                    continue  # 18-minute, 25-yard: two words
                _add(tokens, match.group(), match.start(), common)
            if known is not None:
                known[at, first, line] = tokens[first:]
        lines.append((first, len(tokens)))
        at += len(line) + 1
    found = _heads(work, tokens, lines, common)
    if sum(bool(head.writer) for head, _ in found.values()) >= _TALK:
        names = given()
        tokens = [replace(t, capital=True) if t.word in names and t.word not in common else t for t in tokens]
    small = lowercase.typed(tokens, found)
    if small:
        meant = lowercase.names(tokens, found, common)
        tokens = [replace(t, capital=True) if t.word in meant else t for t in tokens]
    blocks = _blocks(tokens, lines, found)
    sentences: list[tuple[int, int]] = []
    for first, last in blocks:
        body = found[first][1] if first in found else first
        if body > first:
            sentences.append((first, body))
        sentences += _sentences(tokens, body, last, small)
    return Document(raw, work, tuple(tokens), tuple(sentences), tuple(blocks), found)


def _heads(work: str, tokens: list[Token], lines: list[tuple[int, int]], common: Container[str]) -> dict[int, tuple[Head, int]]:
    """The heads of lines by tokens."""
    starts = {tokens[first].start: (first, last) for first, last in lines if last > first}
    spans = [(start, tokens[last - 1].end) for start, (_, last) in starts.items()]
    out = {}
    for start, head in heads.find(work, spans, common).items():
        first, last = starts[start]
        body = next((i for i in range(first, last) if tokens[i].start >= head.end), last)
        if body > first or head.end == start:
            out[first] = head, body
    return out


def _word(text: str) -> str:
    """A word for look-ups: lower case, with accents joined to their letters."""
    return intern(text.lower() if text.isascii() else normalize("NFC", text.lower()))


def _add(tokens: list[Token], text: str, start: int, common: Container[str]) -> None:
    if "-" not in text or len(text) == 1 or text[0].isdecimal():
        tokens.append(Token(start, len(text), _word(text), text[0].isupper()))
        return
    parts = text.split("-")
    lower = [_word(part) for part in parts]
    if lower in (["off", "side"], ["on", "side"]):  # one word, as it is written today
        tokens.append(Token(start, len(text), intern("".join(lower)), text[0].isupper()))
        return
    ordinary = [part.islower() or word in common for part, word in zip(parts, lower, strict=True)]
    if lower[0] in ("under", "u") and _AGE.match(lower[1]):
        pieces = [text]  # Under-18s
    elif all(ordinary) or parts[0][0].islower() and lower[0] not in _ARABIC_ARTICLES:
        pieces = parts
    elif lower[0] in ("soccer", "football"):
        pieces = parts  # an agency's slug: "SOCCER-Ravenna v Kotka"
    elif len(parts) == 2 and parts[0][0].isupper() and lower[0] in _SYLLABLES and lower[1] in _SYLLABLES:
        pieces = [text]  # Oh Sung-min, Hee-sung Ahn: no "min", no "sung"
    elif parts[0][0].isupper() and parts[-1].islower() and lower[-1] in common:
        pieces = ["-".join(parts[:-1]), parts[-1]]  # "Manchester-based", "Barcelona-born"
    else:
        pieces = [text]
    for piece in pieces:
        if piece:
            tokens.append(Token(start, len(piece), _word(piece), piece[0].isupper()))
        start += len(piece) + 1


def _blocks(tokens: list[Token], lines: list[tuple[int, int]], found: Mapping[int, tuple[Head, int]]) -> list[tuple[int, int]]:
    """Lines are blocks, but a line that a mail program or an editor has wrapped runs on into the next."""
    blocks: list[tuple[int, int]] = []
    longest = max((tokens[b - 1].end - tokens[a].start for a, b in lines if b > a), default=0)
    often = Counter(tuple(token.word for token in tokens[a:b]) for a, b in lines if 0 < b - a <= _SHORT)
    open_line = False
    for first, last in lines:
        if first == last:
            open_line = False
            continue
        begins_small = tokens[first].word.isalpha() and not tokens[first].capital
        if (
            open_line
            and blocks
            and (begins_small or longest <= 100)
            and first not in found
            and not _stamped(tokens, first, last)
            and not _labelled(tokens, first, last)
            and often[tuple(token.word for token in tokens[first:last])] < _AGAIN
        ):
            blocks[-1] = (blocks[-1][0], last)
        else:
            blocks.append((first, last))
        length = tokens[last - 1].end - tokens[first].start
        open_line = tokens[last - 1].word not in ".!?:\"'" and length >= 60
    return blocks


def _labelled(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a line opens with a label, or a team's name before its men: "Subs: ...", "Hull City: Smith, ..."."""
    at = next((i for i in range(first + 1, min(first + _LABEL, last)) if tokens[i].word == ":"), None)
    return at is not None and all(token.capital for token in tokens[first:at])


_LABEL = 5  # tokens
_SHORT, _AGAIN = 14, 3  # tokens of a line that stands again and again: who posts


_COURSE = frozenset("ht ft aet half-time full-time halftime fulltime".split())


def _stamped(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a line opens like an entry of a live text: 23', 45+2, 12 mins -, 12:, [12], FT."""
    while first < last and tokens[first].word in "[(":
        first += 1
    word = tokens[first].word if first < last else ""
    following = tokens[first + 1].word if first + 1 < last else ""
    if word in _COURSE or word in ("half", "full") and following == "time":
        return tokens[first].capital
    return word[:1].isdecimal() and (
        word[-1] == "'" or "+" in word or following in ("min", "mins", "minutes", ":", "-", "|", ")", "]", "'")
    )


def _sentences(tokens: list[Token], first: int, last: int, small: bool = False) -> list[tuple[int, int]]:
    """Sentences between two tokens. ``small``: they begin with small letters too."""
    spans = []
    begin = index = first
    while index < last:
        word = tokens[index].word
        index += 1
        if index - begin >= _LONGEST and (word in ",;" or index - begin >= 2 * _LONGEST):
            spans.append((begin, index))
            begin = index
            continue
        if word[0] not in _ENDERS:
            continue
        while index < last and tokens[index].word in _CLOSERS | _ENDERS and tokens[index].start == tokens[index - 1].end:
            index += 1
        if index < last and not _ends(tokens, index - 1, small):
            continue
        spans.append((begin, index))
        begin = index
    if begin < last:
        spans.append((begin, last))
    return spans


def _labels(tokens: list[Token], at: int) -> bool:
    """Whether a label of capitalised words begins at a token: "Goals: Hale 90 pen. Sheff Utd: Roe, ..."."""
    end = next((end for end in range(at, min(at + _LABEL, len(tokens))) if not tokens[end].capital), at)
    return end > at and tokens[end].word == ":"


_LABEL = 5  # words
_MARKS_OF_GOALS = frozenset(("pen", "pens", "og"))


def _ends(tokens: list[Token], stop: int, begins_small: bool) -> bool:
    """Whether the mark at ``stop`` (before another token of the block) ends a sentence."""
    following = tokens[stop + 1]
    if following.start == tokens[stop].end and tokens[stop].word == ".":
        return following.capital and following.end - following.start > 2 and tokens[stop - 1].word not in _ABBREVIATIONS
    if tokens[stop].word == ".":
        before = tokens[stop - 1]
        if before.word in _ABBREVIATIONS and (before.word != "no" or following.word[0].isdecimal()):
            return before.word in _MARKS_OF_GOALS and _labels(tokens, stop + 1)
        if before.word == "1" and following.word in ("fc", "fsv", "fck"):
            return False  # 1. FC Heidenheim
        if (
            before.word.isdecimal()
            and len(before.word) <= 2
            and following.capital
            and (stop < 2 or tokens[stop - 2].word in ",;:(-|" or tokens[stop - 2].word > "\u2100")
        ):
            return False  # a shirt number: "City: 1. Hakala, 2. Sweetman", "9. Hakala ➡ 14. Moss"
        alone = stop < 2 or tokens[stop - 2].word != "the"  # "the edge of the D."
        if before.capital and before.end - before.start == 1 and alone:  # an initial: J. Stones
            return False
    small = following.word[0].isalpha() and not following.capital
    return not small or begins_small and tokens[stop].end < following.start
