"""What the passes of the resolver work on: the told claims with what is known of them so far, and the notes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from .. import budget
from ..model import Claim, Clock, Event, Evidence, Hints, Mention, Note, Warning_
from ..record import fresh, record
from ..text import Document

HOME, AWAY = 0, 1
_LONGEST = 60  # tokens of a mention


@record(frozen=False, eq=False)
class Told:
    """One claim, and what the passes have found out about it.

    ``people`` gives the person's full name for a role (no entry: not known who); ``team`` is HOME or AWAY; ``dropped`` says
    why the claim tells of no event of this match.
    """

    claim: Claim
    sentence: int
    block: int
    people: dict[str, str] = fresh(default_factory=dict)
    team: int | None = None
    clock: Clock = fresh(default_factory=Clock)
    clocks: tuple[Clock, ...] = ()
    marks: tuple[str, ...] = ()  # pen or og beside each of the clocks, as lists have it
    dropped: str = ""
    kick: bool = False  # dropped only because it is the kick of a penalty, which is told as such
    summary: bool = False
    entry: int = -1
    back: bool = False  # told behind its turn ("had already hit the bar")
    dated_inside: bool = False  # its time stands in its own words

    # Asked for thousands of times by a text, so that no function is called.
    kind = property(attrgetter("claim.kind"))
    tags = property(attrgetter("claim.tags"))


@record(frozen=False)
class Happening:
    """One event in the making: its type, the claims that tell of it, its fields by name."""

    type: str
    told: list[Told]
    clock: Clock
    team: int | None
    fields: dict[str, Any]
    place: int  # offset of the telling that gives the order
    summary: bool = False


@record(frozen=False)
class Case:
    """The state that every pass reads and writes."""

    doc: Document
    mentions: list[Mention]
    told: list[Told]
    beforehand: Hints = fresh(default_factory=Hints)  # what the reader knows without the text
    teams: list[str] = fresh(default_factory=list)  # display names, [home, away]; fewer where the text names fewer
    keys: list[frozenset[str]] = fresh(default_factory=list)
    sides_known: bool = False
    home_lead: float = 0.0  # how much more speaks for the first team's being at home than for the other's
    shared: int | None = None  # which side is meant by a name that both may bear
    person_team: dict[str, int] = fresh(default_factory=dict)
    named: dict[int, str] = fresh(default_factory=dict)  # first token of a mention that names a person -> who it is
    meant: dict[int, str | None] = fresh(
        default_factory=dict
    )  # ... and whom "he" and "the striker" mean, so far as they are read
    keepers: set[str] = fresh(default_factory=set)
    perhaps_keepers: set[str] = fresh(default_factory=set)  # ... by what a defender does as well: a block, a leg in the way
    described: dict[str, tuple[str, ...]] = fresh(default_factory=dict)  # the teams that descriptions give to a person
    outfield: set[str] = fresh(default_factory=set)  # who plays elsewhere than in goal, as the line-ups say, or his shots
    rostered: dict[str, int] = fresh(default_factory=dict)  # persons whose side is known beforehand
    lean: dict[str, float] = fresh(default_factory=dict)  # how surely: positive HOME, negative AWAY
    net: Any = None  # the network of the evidence of sides
    edges: list[tuple[str, str, float]] = fresh(default_factory=list)  # same side (positive) or opponents, beyond single claims
    settled: dict[str, float] = fresh(default_factory=dict)  # what the ledger has found: anchors of a second round
    happenings: list[Happening] = fresh(default_factory=list)
    facts: dict[str, Any] = fresh(default_factory=dict)
    managers: dict[str, int] = fresh(default_factory=dict)  # surname of a manager -> HOME or AWAY
    bosses: set[str] = fresh(default_factory=set)  # surnames of managers, whosesoever
    latent: list[str] = fresh(default_factory=list)  # sides that the text calls by a name of which it is not told whose it is
    supposed: dict[str, int] = fresh(default_factory=dict)  # ... whose they are by their men: no evidence of the men's sides
    nicknames: set[str] = fresh(default_factory=set)  # keys of teams that are only nicknames of the two
    events: list[Event] = fresh(default_factory=list)
    warnings: list[Warning_] = fresh(default_factory=list)
    notes: list[Note] = fresh(default_factory=list)
    entries: list[Any] = fresh(default_factory=list)  # live entries (see live.entries)
    live: bool = False
    newest_first: bool = False
    _starts: list[int] = fresh(default_factory=list)  # first tokens of sentences, of blocks, of mentions
    _blocks: list[int] = fresh(default_factory=list)
    _firsts: list[int] = fresh(default_factory=list)
    _listed: list[Mention] | None = None  # what ``_inside`` was made of
    _inside: list[tuple[Mention, ...]] = fresh(default_factory=list)  # the mentions of each sentence
    _told: list[Told] | None = None  # what ``_by_sentence`` was made of, and its length then
    _count: int = 0
    _searched: dict[tuple[Any, int, int], Any] = fresh(default_factory=dict)
    _people: dict[int, int] = fresh(default_factory=dict)
    _by_sentence: dict[int, list[Told]] = fresh(default_factory=dict)
    _by_kind: dict[str, list[Told]] = fresh(default_factory=dict)

    def told_in(self, sentence: int) -> list[Told]:
        """The claims of a sentence, in the order of ``told``."""
        budget.check()
        if self._told is not self.told or self._count != len(self.told):
            self._told, self._count = self.told, len(self.told)
            self._by_sentence, self._by_kind = {}, {}
            for told in self.told:
                self._by_sentence.setdefault(told.sentence, []).append(told)
        return self._by_sentence.get(sentence, [])

    def of_kind(self, kind: str) -> list[Told]:
        """The claims of a kind, by the place where they begin."""
        self.told_in(0)  # brings the indexes up to date
        if kind not in self._by_kind:
            self._by_kind[kind] = sorted((told for told in self.told if told.kind == kind), key=lambda told: told.claim.start)
        return self._by_kind[kind]

    def reindex(self) -> None:
        """Forget the indexes of the claims, which may have been given other kinds."""
        self._told = None

    def sort(self) -> None:
        """Put the claims into the order of the text."""
        self.told = sorted(self.told, key=lambda told: (told.claim.start, told.claim.end))

    def note(self, step: str, message: str, told: Told | None = None) -> None:
        span = (told.claim.start, told.claim.end) if told else (None, None)
        self.notes.append(Note(step, message, *span))

    def drop(self, told: Told, step: str, why: str) -> None:
        told.dropped = why
        self.note(step, f"rejected {told.claim.rule}: {why}", told)

    def drop_kick(self, told: Told) -> None:
        """Take out a shot that is the kick of a penalty."""
        self.drop(told, "merge", "this shot is the penalty kick")
        told.kick = True

    def active(self, *kinds: str) -> list[Told]:
        """The claims of some kinds that are not dropped. Every pass asks for them, so here the time is looked at as well."""
        budget.check()
        if not kinds:
            return [told for told in self.told if not told.dropped]
        return [told for told in self.told if told.claim.kind in kinds and not told.dropped]

    def seen(self, *kinds: str) -> list[Told]:
        """The active claims of some kinds, and the shots that are penalty kicks: what they say of sides stays true."""
        budget.check()
        return [told for told in self.told if told.claim.kind in kinds and (not told.dropped or told.kick)]

    def as_played(self, *kinds: str) -> list[Told]:
        """The claims of some kinds in the order of the match, where the newest entry stands first."""
        found = self.active(*kinds)
        return sorted(found, key=lambda told: -told.entry) if self.newest_first else found

    def evidence(self, told: Told) -> Evidence:
        """The words of a claim, with the names of its roles."""
        claim = told.claim
        roles = () if told.tags.get("sheet") else claim.roles.values()  # its side is named far off
        low = min([claim.start, *(mention.start for mention in roles)])
        high = max([claim.end, *(mention.end for mention in roles)])
        return Evidence(low, high, self.doc.quote(low, high), claim.rule)

    def search(self, pattern: Any, low: int, high: int) -> Any:
        """The first match of a pattern between two offsets. It is kept: claims of one clause all ask for the same."""
        key = pattern, low, high
        if key not in self._searched:
            self._searched[key] = pattern.search(self.doc.work, low, high)
        return self._searched[key]

    def sentence_of(self, token: int) -> int:
        if not self._starts:
            self._starts = [first for first, _ in self.doc.sentences]
        return max(bisect_right(self._starts, token) - 1, 0)

    def block_of(self, token: int) -> int:
        if not self._blocks:
            self._blocks = [first for first, _ in self.doc.blocks]
        return max(bisect_right(self._blocks, token) - 1, 0)

    def between(self, first: int, last: int) -> list[Mention]:
        """The mentions that begin in a half-open range of tokens."""
        if not self._firsts:
            self._firsts = [mention.first for mention in self.mentions]
        return self.mentions[bisect_left(self._firsts, first) : bisect_left(self._firsts, last)]

    def people_in(self, block: int) -> int:
        """How many names of players a block has."""
        if block not in self._people:
            self._people[block] = sum(m.type in ("PLAYER", "KEEPER") for m in self.between(*self.doc.blocks[block]))
        return self._people[block]

    def ending(self, token: int) -> Mention | None:
        """The mention right before a token."""
        before = self.between(max(0, token - _LONGEST), token)
        return before[-1] if before and before[-1].last == token else None

    def words_between(self, a: Told, b: Told) -> list[str]:
        """The words between two claims that stand in one sentence or in neighbouring ones."""
        first, last = self.doc.sentences[a.sentence][0], self.doc.sentences[b.sentence][1]
        return [token.word for token in self.doc.tokens[first:last] if a.claim.end <= token.start < b.claim.start]

    def in_sentence(self, number: int) -> Sequence[Mention]:
        """The mentions of a sentence, in order."""
        if self._listed is not self.mentions:  # asked for hundreds of times a text
            self._listed = self.mentions
            self._inside = [tuple(self.between(*sentence)) for sentence in self.doc.sentences]
        return self._inside[number]


def by_sentence(mentions: list[Mention], case: Case) -> dict[int, list[Mention]]:
    """The mentions of each sentence."""
    out: dict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        out[case.sentence_of(mention.first)].append(mention)
    return out
