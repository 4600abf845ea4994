"""The bare minutes of lists and footers: "Rowe (Kendall 64)", "Booked: Opie 49, Prior (34).", "Riise 1, Nunez 113."."""

from __future__ import annotations

from functools import cache

from .. import lexicon
from ..model import Clock, Mention, When
from ..text import Document

_MARKS = {"pen": "pen", "pens": "pen", "p": "pen", "penalty": "pen", "og": "og"}
_OPENERS = frozenset("( [ , : ; - . ) and & / | > for sub by".split())
_CLOSERS = frozenset(") ] , . ; ( and & pen pens p og min mins minute minutes ' / |".split())
_UNITS = frozenset("m min mins minute".split())
_HEADS = ("booked_head", "sent_off_head", "sub_head", "score_head", "card_head")
_PEOPLE = ("PLAYER", "KEEPER")
_PAUSE = When("clock", Clock(low=45, high=46, source="stated"))


@cache
def _heads() -> frozenset[str]:
    return frozenset(entry for name in _HEADS for entry in lexicon.family(name))


def find(doc: Document, people: list[Mention], taken: list[Mention]) -> list[Mention]:
    """The minutes that stand in lists without a word for minute; marks "pen" and "og" behind minutes found before."""
    for mention in taken:
        mark = _marked(doc, mention.last)[0] if mention.type == "MINUTE" else ""
        if mark and isinstance(mention.traits, dict):
            mention.traits[mark] = True  # "(Fenn 45+2 pen)"
    return _Lists(doc, people, taken).run()


def _marked(doc: Document, at: int) -> tuple[str, int]:
    """The mark behind a listed minute, pen or og, also in brackets of its own; and where the list goes on."""
    words = [token.word for token in doc.tokens[at : at + 4]]
    skip = 1 if words[:1] in (["("], ["'"]) else 0
    mark = _MARKS.get(words[skip], "") if len(words) > skip else ""
    if not mark:
        return "", at
    closed = words[skip + 1 : skip + 2] == [")"] and skip == 1 and words[0] == "("
    return mark, at + skip + 1 + closed


class _Lists:
    def __init__(self, doc: Document, people: list[Mention], taken: list[Mention]) -> None:
        self.words = [token.word for token in doc.tokens]
        self.doc = doc
        self.named = [m for m in people if m.type in _PEOPLE]
        self.ends = {m.last: m for m in people}
        self.begins = {m.first for m in people}
        self.taken = taken
        self.busy = {index for mention in taken for index in range(mention.first, mention.last)}
        self.starts = {first for first, _ in doc.sentences}
        self.sentence_ends = {last for _, last in doc.sentences}
        self.out: dict[int, Mention] = {}

    def run(self) -> list[Mention]:
        for mention in self.named:
            if mention.first not in self.busy:
                self._behind(mention)
                self._before(mention)
        for first, last in self.doc.sentences:
            if (begin := self._head(first, last)) is not None:
                self._headed(begin, last)
        return list(self.out.values())

    def _word(self, at: int) -> str:
        return self.words[at] if 0 <= at < len(self.words) else ""

    def _behind(self, mention: Mention) -> None:
        """A figure behind a name: "Kendall 64", "(Moyo, 9)", "(Moyo m.71)", "(Moyo h-t)"."""
        at = mention.last
        self._noted(at)
        before = self._word(mention.first - 1)
        if at in self.busy or not (mention.first in self.starts or before in _OPENERS):
            unit = self._word(at + 1) in _UNITS
            figure = at + 1 + unit * (1 + (self._word(at + 2) == "."))
            if unit and self._word(at) == "(" and self._word(figure + 1) == ")":
                self._minute(figure, closed=True)  # "a card for Goodwin (m.57)"
            return
        bracket = self._in_bracket(mention.first)
        if self._word(at) in ("again", *_MARKS):
            at += 1 + (self._word(at + 1) == "," and bracket)  # "Nunez (12) and again 34", "Ricci og 88", "(Nunez again, 34)"
        elif self._word(at) == "(" and self._word(at + 1) in _MARKS and self._word(at + 2) == ")":
            if at + 3 not in self.busy and self._minute(at + 3):  # "Ricci (pen) 88"
                self.out[at + 3].traits[_MARKS[self._word(at + 1)]] = True  # type: ignore[index]
            return
        elif self._word(at) == "(" and self._word(at + 1) in _MARKS and self._word(at + 3) == ")":
            if at + 2 not in self.busy and self._minute(at + 2):  # "Ricci (pen 88)"
                self.out[at + 2].traits[_MARKS[self._word(at + 1)]] = True  # type: ignore[index]
            return
        elif self._word(at) == "," and bracket:
            at += 1
        if bracket and self._pause(at):
            return
        if self._word(at) in _UNITS:
            at += 1 + (self._word(at + 1) == ".")
        while self._minute(at):
            behind = _marked(self.doc, at + 1)[1]
            if self._word(behind) != ",":
                break
            at = behind + 1  # "X 12, 34 (pen), 60"

    def _noted(self, at: int) -> None:
        """A figure behind the offence, in brackets: "Kendall (foul, 64)"."""
        if self._word(at) not in ("(", "["):
            return
        for comma in range(at + 2, at + 5):
            if self._word(comma) == "," and self._word(comma + 2) in (")", "]"):
                self._minute(comma + 1, closed=True)

    def _before(self, mention: Mention) -> None:
        """A figure before a name, in brackets: "(64 Kendall)", "(m.64 Kendall)"."""
        at = mention.first - 1
        if self._word(at) in (":", "-", "'"):
            at -= 1
        lead = at - 1
        if self._word(lead) == "." and self._word(lead - 1) in _UNITS:
            lead -= 2
        elif self._word(lead) in _UNITS:
            lead -= 1
        if self._word(lead) in ("(", "[") and self._word(mention.last) in (")", "]", ",", ";"):
            self._minute(at, closed=True)

    def _in_bracket(self, at: int) -> bool:
        for index in range(at - 1, max(at - 9, -1), -1):
            if self.words[index] in ("(", "["):
                return True
            if self.words[index] in (")", "]") or index in self.starts:
                return False
        return False

    def _pause(self, at: int) -> bool:
        """ "h-t", "half-time" in a list."""
        size = 2 if [self._word(at), self._word(at + 1)] in (["h", "t"], ["half", "time"]) else 0
        size = size or int(self._word(at) in ("ht", "half-time", "h-t"))
        if not size or at in self.busy or self._word(at + size) not in _CLOSERS:
            return False
        tokens = self.doc.tokens
        self.out[at] = Mention(
            "MINUTE", tokens[at].start, tokens[at + size - 1].end, at, at + size, (_PAUSE,), {"bracket": True}
        )
        return True

    def _minute(self, at: int, closed: bool = False) -> bool:
        """Take one figure as a minute, where it may be one."""
        number = self._word(at)
        if at in self.out:
            return True
        if at in self.busy or at in self.sentence_ends or not (number.isdecimal() and 1 <= int(number) <= 120):
            return False
        rated = (
            self._word(at + 1) == "-" and self._word(at + 2).isdecimal() and self._word(at + 3) == ")"
        )  # "(Sharples 59 - 7)"
        if not (closed or rated or at + 1 in self.sentence_ends or self._word(at + 1) in _CLOSERS):
            return False
        tokens = self.doc.tokens
        mark = _marked(self.doc, at + 1)[0]
        traits = {"bracket": True} | ({mark: True} if mark else {})
        when = When("clock", Clock(int(number), source="stated"))
        self.out[at] = Mention("MINUTE", tokens[at].start, tokens[at].end, at, at + 1, (when,), traits)
        return True

    def _head(self, first: int, last: int) -> int | None:
        """Where the items of a headed list begin, None where a sentence is no such list."""
        for at in range(first + 1, min(last, first + 9)):
            if self.words[at] in (":", "-") and (
                self.words[at - 1] in _heads() or " ".join(self.words[at - 2 : at]) in _heads()
            ):
                return at + 1
        return None

    def _headed(self, begin: int, last: int) -> None:
        """In a list of cards, changes or goals a figure behind a bracket, a comma or a unit is a minute too."""
        for at in range(begin, last):
            before = self._word(at - 1)
            unit = before in _UNITS or before == "." and self._word(at - 2) in _UNITS
            inside = before in ("(", "[") or before == "," and self._in_bracket(at)
            if (unit or inside) and at + 1 not in self.begins:
                self._minute(at)
