"""What a relative time counts from: the event that its words name, a man's coming on, the restart, or the event told last."""

from __future__ import annotations

from ...model import Clock, Mention, When
from ..case import Case, Told
from .clock_tools import agree, shift
from .dating import Dating

ENTRIES = frozenset(
    "coming arrival introduction entering entrance stepping replacing joining introduced brought sent came field pitch bench entry".split()
)
_NOT_ENTRIES = frozenset("behind ahead second level".split())
_KINDS = {
    "sending-off": frozenset("red dismissal sending departure".split()),
    "card": frozenset("booking yellow caution".split()),
    "penalty": frozenset("spot penalty".split()),
    "goal": frozenset(
        "opener equaliser equalizer leveller goal strike header going falling conceding taking scoring levelling first second third winner "
        "breakthrough lead levelled scored equalised struck netted opening".split()
    ),
}  # fmt: skip
_MORE_MEN = frozenset("man numerical extra ten-man 10-man ten 10".split())
_OWNERS = ("'s", "'")
_SHORT = 10  # words of a sentence that only takes up an event again


class Anchors:
    """The last time of each kind of event, of each man's, and when a man came on."""

    def __init__(self, case: Case, dating: Dating) -> None:
        self.case = case
        self.dating = dating
        self.of: dict[str, Clock] = {}
        self.whose: dict[tuple[str, str], Clock | None] = {}  # None: he has several
        self.entries: dict[str, Clock] = {}

    def add(self, told: Told, clock: Clock) -> None:
        """Note an event that has a time."""
        if clock.known or clock.ranged and not told.back:
            for kind in _kinds(told):
                self.of[kind] = clock
                for name in told.people.values():
                    before = self.whose.get((kind, name))
                    self.whose[kind, name] = clock if before is None or agree(before, clock) else None
        if told.kind == "substitution" and "player_in" in told.people:
            self.entries[told.people["player_in"]] = clock

    def base(self, when: When, told: Told | None, mention: Mention, last: Clock | None) -> Clock | None:
        """The moment from which a time counts; ``last`` is that of the event told last."""
        tokens = self.case.doc.tokens
        behind = {token.word for token in tokens[mention.last : mention.last + 5]}
        if mention.traits.get("rule") == "took" and _MORE_MEN & {
            token.word for token in tokens[mention.last : mention.last + 7]
        }:
            return self.of.get("sending-off", last)  # "took just four minutes to make their man advantage tell"
        if mention.traits.get("rule") in ("after_event", "within_event"):
            if entry(behind):
                people = {*told.people.values()} if told else set()
                return next((clock for name, clock in self.entries.items() if name in people), None)
            return self._named(behind, mention.last, last)
        if when.kind == "earlier":  # "two minutes remained when Lund, on ten minutes earlier, struck"
            inside = {token.word for token in tokens[mention.first : mention.last]}
            if "before" in inside:
                return self._named(
                    inside | behind if mention.traits.get("rule") == "before_event" else inside, mention.last, last
                )
            here = [m for m in self.dating.here(self.case.sentence_of(mention.first)) if m.start < mention.start]
            stated = [w.clock for m in here for w in m.value or () if w.kind == "clock" and w.clock and w.clock.known]
            return stated[-1] if stated else last
        return last

    def since_entry(self, told: Told) -> tuple[Clock, ...]:
        """ "He had been on for six minutes when he struck": counted from when the man came on, if that is told before."""
        spans = self.dating.tenures.get(told.sentence, ())
        came_on = next((clock for name, clock in self.entries.items() if name in told.people.values()), None)
        if len(spans) != 1 or came_on is None or not came_on.known:
            return ()
        low, high = spans[0].value[0].delta
        return (shift(came_on, low, high),)

    def entered(self, told: Told | None) -> bool:
        """Whether a man came on just before, it is not told when: "On came Lund, and within 90 seconds he had scored"."""
        return told is not None and any(
            other.kind == "substitution"
            and other.claim.start < told.claim.start
            and other.people.get("player_in") in told.people.values()
            and not (other.clock.known or other.clock.ranged)
            for other in self.case.told_in(told.sentence)
        )

    def resumed(self, sentence: int) -> Clock | None:
        """The event that a sentence without a time takes up again: "Lund's penalty came after a foul on Ek", "The red card told."."""
        first, end = self.case.doc.sentences[sentence]
        tokens = self.case.doc.tokens
        owned = next((m for m in self.case.between(first, first + 3) if m.type in ("PLAYER", "KEEPER")), None)
        if owned is not None and owned.last < end and tokens[owned.last].word in _OWNERS:
            named = {token.word for token in tokens[owned.last + 1 : owned.last + 4]}
            owner = self.case.named.get(owned.first, "")
            return next((self.whose.get((kind, owner)) for kind, names in _KINDS.items() if names & named), None)
        words = {token.word for token in tokens[first:end]}
        if end - first > _SHORT or not words & {"dismissal", "red"}:
            return None
        names = [self.case.named[m.first] for m in self.case.between(first, end) if m.first in self.case.named]
        return next((own for name in names if (own := self.whose.get(("sending-off", name)))), self.of.get("sending-off"))

    def _named(self, words: set[str], first: int, last: Clock | None) -> Clock | None:
        """The event that some words name, of the man whose name stands there: "moments after Lund's goal"."""
        kind = next((kind for kind, names in _KINDS.items() if names & words), None)
        if kind is None:
            return last
        owner = self._owner(first)
        if owner and (kind, owner) not in self.whose:
            return None  # nothing is known of his goal, and another's is none of it
        own = self.whose.get((kind, owner)) if owner else None
        return own or self.of.get(kind, last)

    def _owner(self, first: int) -> str | None:
        """The man with whose name in the genitive the words from a token on begin."""
        tokens = self.case.doc.tokens
        for m in self.case.between(first, first + 3):
            if m.type in ("PLAYER", "KEEPER") and m.last < len(tokens) and tokens[m.last].word in _OWNERS:
                return self.case.named.get(m.first)
        return None


def _kinds(told: Told) -> tuple[str, ...]:
    """By what an event may be called later."""
    if told.kind == "card" and told.tags.get("card") in ("red", "second_yellow"):
        return ("sending-off",)
    return ("penalty", "goal") if told.kind == "penalty" and told.tags.get("stage") == "kick" else (told.kind,)


def entry(words: set[str]) -> bool:
    """Whether the words behind "three minutes after" tell of a man's coming on."""
    return bool(words & ENTRIES) and not words & _NOT_ENTRIES
