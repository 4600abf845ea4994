"""Which of the times of a sentence belongs to which of its claims. A time in another's clause is never borrowed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from functools import partial

from ...model import Claim, Mention
from ..case import Case, Told
from .asides import chain, each, explained, in_aside, noted, of_another, past_aside, stated
from .clock_tools import TURNS, same_card, turns

EVENTS = ("goal", "chance", "penalty", "substitution", "card", "disallowed_goal", "var")
_SPLITS = frozenset(", ; and but while before after when as - — : then".split())
_SHIFTS = frozenset(
    "then later before until till eventually subsequently next again while soon meanwhile though whereas".split()
)
_ACTORS = frozenset(("PLAYER", "KEEPER", "DESC", "KEEPER_DESC", "TEAM", "SIDE"))
_PRONOUNS = frozenset("he she they it there".split())
_CHANGES = frozenset(
    "substitute substitutes sub subs substitution replacement replacements introduction arrival change changes switch".split()
)
_CARDS = frozenset("booking bookings caution dismissal sending-off card".split())
_OPENERS = frozenset("and but then when as while before until ; - — :".split())  # before the time with which a clause begins
_SUBJECTS = frozenset("the a an his her their its it he she they there this that".split())
_COMES = frozenset("came come comes followed there".split())
_ONWARD = frozenset("and then but before".split())  # to a man's next deed
_NEAR = 8.0  # as near as a time stands behind the words of its own event
_FAR = 12.0  # a time as far off as this belongs to another clause
_VAGUE = frozenset("early_on stages early_late half half_noun towards".split())
_YIELDING = frozenset("took half_noun half".split())  # to a time right behind the claim


class Dating:
    """The times of a text, by sentence, and whose they are."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.tokens = case.doc.tokens
        self.starts = [token.start for token in self.tokens]
        self.minutes: dict[int, list[Mention]] = {}
        self.actors: dict[int, list[Mention]] = {}
        self.tenures: dict[int, list[Mention]] = {}
        for mention in case.mentions:
            if mention.type == "MINUTE" and mention.value and mention.value[0].kind == "tenure":
                self.tenures.setdefault(case.sentence_of(mention.first), []).append(mention)
                continue  # how long a man had been on: see ``intervals``
            kinds = self.minutes if mention.type == "MINUTE" else self.actors if mention.type in _ACTORS else None
            if kinds is not None:
                kinds.setdefault(case.sentence_of(mention.first), []).append(mention)
        self.stated = [m for found in self.minutes.values() for m in found if stated(m)]

    def here(self, sentence: int) -> list[Mention]:
        return self.minutes.get(sentence, [])

    def words(self, start: int, end: int) -> list[str]:
        """The words between two offsets."""
        return [token.word for token in self.tokens[bisect_left(self.starts, start) : bisect_left(self.starts, end)]]

    def mentions_for(self, told: Told) -> list[Mention]:
        """The times that belong to a claim: inside it, in its own clause, or in a clause that tells no event."""
        claim = told.claim
        others = [
            other for other in self.case.told_in(told.sentence)
            if other is not told and other.kind in EVENTS and not other.dropped and not same_card(told, other)
            and not (other.kind == "var" and told.kind == "disallowed_goal")  # one ruling
        ]  # fmt: skip
        taken = [m for other in others if other.tags.get("count") for m in each(self, other, [told, *others])]
        taken += [m for m in self.here(told.sentence) if noted(m, told, others)]
        here = [m for m in self.here(told.sentence) if m not in taken and self._may(m, told, others)]
        if not here:
            return []
        if (own := self._listed(told, here, others)) is not None:
            return own
        rivals = [other.claim for other in others]
        nested = [r for r in rivals if claim.start <= r.start and r.end < claim.end]
        close = rivals if told.kind == "card" else nested
        inside = [
            m for m in here
            if claim.start <= m.start and m.end <= claim.end
            and not any(r.start <= m.start and m.end <= r.end for r in nested if r.kind != told.kind)
            and not any(r.end <= m.start and self._distance(m, r.start, r.end) <= 1 for r in close)
        ]  # fmt: skip
        inside = past_aside(self, claim, inside, nested)
        loose = [m.traits.get("rule") in _YIELDING or m.traits.get("wide") for m in inside]
        if inside and all(loose):  # "needed two minutes to strike, on 74"
            inside = [m for m in here if m.traits.get("rule") not in _YIELDING and 0 <= m.start - claim.end < 4][:1] or inside
        if inside and all(in_aside(self, m, claim) for m in inside):
            behind = [m for m in here if m.start >= claim.end and self._distance(m, claim.start, claim.end) < _NEAR]
            inside = [m for m in behind if not self._apart(m, told.claim, told.sentence, rivals)][:1] or inside
        if told.kind == "substitution" and (next_ := self._behind_verb(told, here, inside)):
            return [next_]
        if inside:
            return chain(self, told, self._inside(told, inside))
        if claim.tags.get("aside"):  # "X, on for Y, scored in the 80th minute": another event's time
            before = [m for m in here if m.traits.get("rule") == "pause_change" and m.end <= claim.start]
            return before[:1] or [m for m in here if m.start >= claim.end and self._distance(m, claim.start, claim.end) < 2][:1]
        rivals = [
            r for r in rivals
            if not (r.start <= claim.start and claim.end <= r.end) and not (claim.start <= r.start and r.end <= claim.end)
        ]  # fmt: skip
        best = self._nearest(told, here, rivals, nested, close)
        if best is None and told.kind in ("substitution", "card"):  # "A for B and C for D in the 76th minute"
            for other in others:
                if other.kind == told.kind and 0 <= other.claim.start - claim.end < 8 and other.claim.start > claim.start:
                    if set(self.words(claim.end, other.claim.start)) <= {",", "and"}:
                        return self.mentions_for(other)
        return chain(self, told, [best]) if best else []

    def _before_turn(self, mention: Mention, first: Claim, then: Claim) -> bool:
        """Whether a time belongs to the first of a man's two deeds: "opened the scoring on 9 and later made it two"."""
        return then.start <= first.start and first.end < then.end and not _ONWARD & {*self.words(first.end, mention.start)}

    def _may(self, mention: Mention, told: Told, others: list[Told]) -> bool:
        """Whether a time can be this claim's at all."""
        only = mention.traits.get("only")
        own = [o for o in (told, *others) if o.tags.get("earlier") and o.claim.start <= mention.start < o.claim.end]
        if told.kind == "card" and (own or told.tags.get("earlier")) and told not in own:
            return False  # "sent off, having been booked in the first half", "already booked, he tripped Hale on 52 minutes"
        if only and told.kind != only or told.tags.get("alone") and mention.traits.get("rule") == "pause":
            return False  # "0-1 it stayed until half-time" dates no goal
        if of_another(self, mention, told):
            return False
        noun = {token.word for token in self.tokens[mention.last : mention.last + 1]}
        if told.kind != "substitution" and noun & _CHANGES or told.kind != "card" and noun & _CARDS:
            return False  # "an 84th-minute substitute" tells when he came on
        gap = self.words(mention.end, told.claim.start)
        parted = "while" in gap and "-minute" in self.case.doc.work[mention.start : mention.end]
        if parted or told.tags.get("more") and any(self._before_turn(mention, other.claim, told.claim) for other in others):
            return False  # "including a 90th-minute winner, while Lund also scored"
        if told.kind != "substitution" and explained(self, mention, told):
            return False
        behind = self.words(told.claim.end, mention.start)
        if len(behind) > 1 and behind[-1] == "," and behind[-2] in _ONWARD and noun == {","}:
            return False  # "Lund scored and, in the 80th minute, was sent off": the next deed's
        if self.counts(mention) and mention.end <= told.claim.start:
            if len(gap) < 5 and "," not in gap and (others or told.tags.get("anonymous")):
                return False  # the event that the time is counted from
        elif others and self._counted_from(told):
            return False  # "Two minutes after Lund had replaced Ek, he struck, in the 58th"
        if told.kind == "substitution" and others and self.words(told.claim.end, mention.start)[:1] == ["to"]:
            return False  # "came on to head a 93rd-minute winner"
        if told.kind == "substitution" and self._next_deed(behind, mention):
            return False  # "Moss replaced Hale and headed in the winner in the 88th minute"
        if told.kind == "substitution" and (told.tags.get("aside") or self._aside(told, others)):
            if mention.traits.get("rule") == "pause_change" and not gap and mention.end <= told.claim.start:
                return True  # "half-time substitute Lund, on for Brandt, headed wide on 51"
            return told.claim.start <= mention.start and len(self.words(told.claim.end, mention.start)) <= 1
        return True

    def _next_deed(self, between: list[str], mention: Mention) -> bool:
        """Whether nothing but what the same subject did next stands between a claim and a time."""
        first = mention.first - len(between) + 1  # of what stands behind "and"
        if between[:1] != ["and"] or first >= mention.first or between[1] in _SUBJECTS:
            return False
        return not any(m.first == first for m in self.actors.get(self.case.sentence_of(mention.first), ()))

    def counts(self, mention: Mention) -> bool:
        """Whether a time counts from the event that is told right behind it."""
        return mention.traits.get("rule") in ("after_event", "within_event", "before_event")

    def _counted_from(self, told: Told) -> bool:
        """Whether a time counts from what a claim tells."""
        for mention in self.here(told.sentence):
            if self.counts(mention) and mention.end <= told.claim.start:
                gap = self.words(mention.end, told.claim.start)
                if len(gap) < 5 and "," not in gap and told.kind == "substitution":
                    return True
        return False

    def _aside(self, told: Told, others: list[Told]) -> bool:
        """ "Whitlock, thrown on for Brandt, struck": a change that is only recalled has no part in the sentence's time."""
        came_on = told.claim.roles.get("player_in")
        if came_on is None or not any(other.kind != "substitution" for other in others):
            return False
        mark = self.tokens[came_on.last].word if came_on.last < len(self.tokens) else ""
        return (
            mark in (",", "(", "-")
            and came_on.end < told.claim.end
            and self.words(told.claim.end, told.claim.end + 2)[:1] != ["and"]
        )

    def _listed(self, told: Told, here: list[Mention], others: list[Told]) -> list[Mention] | None:
        """The time of one of several that a claim lists, and the one in brackets right behind a name."""
        roles = [mention for mention in told.claim.roles.values() if mention.type != "MINUTE"]
        for role in roles:
            behind = [
                m for m in here
                if m.traits.get("bracket") and 0 <= m.first - role.last <= 5
                and (self.tokens[role.last].word == "(" or m.first - role.last <= 2 and self.tokens[role.last].word == self.tokens[m.first].word)
            ]  # fmt: skip
            if behind and (told.kind == "card" or told.kind == "substitution" and role.last == max(m.last for m in roles)):
                return behind[:1]  # "Lund for Ek (60) and Hale for Ross (71)"
            if behind and role is told.claim.roles.get("scorer"):
                return behind  # "Lund (8) and Ek (57, 60) scored"
        if told.kind == "goal" and told.tags.get("count"):  # "Lund's brace (14, 29)"
            noted = [m for m in here if m.traits.get("bracket") and m.start >= told.claim.end]
            words = self.words(told.claim.end, noted[0].start) if noted else []
            if words == ["("]:
                return [m for m in noted if ")" not in self.words(told.claim.end, m.start)]
            if one_by_one := each(self, told, others):
                return one_by_one
        items = told.tags.get("items", 0)
        if items < 2 or not roles:
            return None
        nexts = [other.claim.start for other in others if other.claim.start >= told.claim.end]
        several = [
            m for m in here
            if len(m.value or ()) == items and m.value[0] != m.value[1] and not any(start < m.start for start in nexts)
        ]  # fmt: skip
        if len(several) == 1:
            return several
        men = sorted((m.first, m.last) for m in roles if m.type != "TEAM") or [(0, 0)]
        first, last = men[0][0], men[-1][1]
        own = any(told.claim.start <= m.start < told.claim.end for m in here)
        within = [m for m in here if told.claim.start <= m.start < told.claim.end + 30 * (not own) and m.first >= last]
        led = any(m.start < told.claim.start and self._distance(m, told.claim.start, told.claim.end) < 4 for m in here)
        if not within and told.kind == "substitution":  # "A and B came on late, C and D going off"
            within = [m for m in here if first < m.first < last]
        return within[:1] if within and not led and len(here) > 1 else None

    def _inside(self, told: Told, inside: list[Mention]) -> list[Mention]:
        plain = [m for m in inside if not m.traits.get("bracket")] or inside
        if told.kind == "card" and not told.tags.get("earlier"):
            plain = plain[-1:]  # "booked in the first half, was shown a second yellow in the 80th"
        if told.kind == "goal" and not (told.tags.get("items") or told.tags.get("count") or told.claim.roles.get("minute")):
            while len(plain) > 1 and "then" in self.words(plain[0].end, plain[1].start):
                plain = plain[1:]  # "hit the bar in the 20th minute and then, in the 40th, scored"
        if told.kind == "substitution" and "player_in" in told.claim.roles:  # "Pym 7 (Whelan 88)": a rating, then the minute
            came_on = told.claim.roles["player_in"]
            plain = [m for m in inside if m.first >= came_on.last][:1] or plain
        return plain

    def _behind_verb(self, told: Told, here: list[Mention], inside: list[Mention]) -> Mention | None:
        """ "Was foiled on 68 minutes, before making way for Lund in the 73rd": the time right behind, not that of another verb."""
        end = told.claim.end
        if not inside or any(_SPLITS.isdisjoint(self.words(m.end, end)) for m in inside):
            return None
        return next((m for m in here if m.start >= end and not self.words(end, m.start)), None)

    def _nearest(
        self, told: Told, here: list[Mention], rivals: list[Claim], nested: list[Claim], close: list[Claim]
    ) -> Mention | None:
        """The nearest time that is not another claim's own."""
        claim = told.claim
        favourites = [min(here, key=partial(self._near, claim=rival)) for rival in rivals]
        best: tuple[float, Mention] | None = None
        loose: tuple[float, Mention] | None = None
        for mention in here:
            distance = self._distance(mention, claim.start, claim.end)
            after = mention.start >= claim.end and distance <= 1  # right behind its own words, though another's begin there
            if any(
                r.start <= mention.start and mention.end <= r.end and not (after and r.start >= claim.end)
                for r in (*rivals, *nested)
            ):
                continue  # inside another event's own clause
            if any(r.end <= mention.start < claim.end and self._distance(mention, r.start, r.end) <= 1 for r in close):
                continue
            if self._apart(mention, told.claim, told.sentence, rivals):
                continue
            nearer = [
                r
                for r, own in zip(rivals, favourites, strict=True)
                if own is mention
                and self._near(mention, r) < distance
                and not (after and r.start >= claim.end)
                and not self._apart(mention, r, told.sentence, [claim])
            ]
            leads = mention.start < claim.start and all(mention.start < r.start for r in rivals)
            both = len(mention.value) == 2 and mention.value[0] == mention.value[1]  # "A for B, C for D (both 66)"
            if nearer and self._forward(mention) and all(r.end <= mention.start < claim.start for r in nearer):
                nearer = []  # "scored on 31, when the keeper could only parry from Lund": of both
            if nearer and not leads and not (both and len(nearer) == 1):
                continue  # another event's own time
            if nearer and any(r.start < claim.start for r in nearer) and self._own_later(told, here):
                continue
            soon = mention.traits.get("rule") == "soon" and any(m.traits.get("bracket") for m in here)
            if mention.traits.get("wide") or soon:  # "before the break", "at once", where the minute is told as well
                loose = (distance, mention) if loose is None or distance < loose[0] else loose
            elif best is None or distance < best[0]:
                best = (distance, mention)
        if loose and (best is None or loose[0] < 2 and best[0] > _FAR):
            return loose[1]
        return best[1] if best else None

    def _apart(self, mention: Mention, claim: Claim, sentence: int, rivals: list[Claim]) -> bool:
        """Whether a time stands in a clause with an actor of its own, or the story has moved on from it."""
        if mention.start >= claim.end:
            words = self.words(claim.end, mention.start)
            if {"who", "had"} <= {*words} or ";" in words or "before" in words and not claim.tags.get("items"):
                return True  # "headed wide before, 20 minutes from the end, they were level", "for Leeds, who had been behind on 12"
            forward = self._forward(mention)
            if self.tokens[mention.first - 1].word in TURNS and {*self.words_behind(mention)[:1]} & _COMES:
                return True  # "pulled it wide, and three minutes after that came the corner"
            if "when" in words and self._perfect(claim):
                return True  # "had already hit the bar when, on 63 minutes, ..."
            cut = max((i for i, word in enumerate(words) if word in ("and", "but", "yet", "-", "—")), default=-1)
            if forward and (cut >= 0 or "," in words) and not (words == [","] and forward[:1] == [","]):
                return True  # "..., and there were six minutes left when Lund struck"
            if cut < 0:
                return False
            at = bisect_left(self.starts, claim.end) + cut
            if (
                words[cut - 1 : cut] == [","]
                and words[cut + 1 : cut + 2] in (["the"], ["a"], ["an"], ["his"], ["her"])
                and len(words) - cut > 5
            ):
                return True  # "..., and the second of them came on 70 minutes"
            if mention.first <= at + 2 and (self.leads(mention, sentence) or self._goes_on(mention)):
                return True  # "..., and four minutes later they would have been level"
            clause = range(at + 1, mention.first)
            acts = any(m.first in clause[:4] for m in self.actors.get(sentence, ())) and mention.first - at > 2
            return acts or any(self.tokens[i].word in _PRONOUNS for i in clause[:2])
        words = self.words(mention.end, claim.start)
        if sum(word in TURNS for word in words) > 1 and self._acted(mention, claim, sentence) and not self.opens(mention):
            return True  # "Okoro broke away on 70 but ran out of room, and Lund ..."
        if any(self._closed(mention, r, claim) for r in rivals):
            return True
        if mention.traits.get("rule") in _VAGUE and {"but", "yet", "although", "though"} & {*words}:
            return True  # "the better side early on, but Lund ..."
        before = [r for r in rivals if mention.end <= r.start and r.end <= claim.start]
        if not before or mention.end > claim.start:
            return False
        words = self.words(max(r.end for r in before), claim.start)
        return bool(_SHIFTS & {*words}) or sum(word in _SPLITS for word in words) > 2

    def _perfect(self, claim: Claim) -> bool:
        """Whether a claim is told in the past perfect."""
        start = next((m.end for m in claim.roles.values() if m.start <= claim.start), claim.start)
        return self.words(min(start, claim.end), claim.end)[:1] in (["had"], ["'d"])

    def _closed(self, mention: Mention, before: Claim, behind: Claim) -> bool:
        """Whether a time ends the clause of the claim before it: "Lund scored on 31, and Ek was booked"."""
        between = before.end <= mention.start and mention.end <= behind.start
        return between and turns(self.words(mention.end, behind.start)) and not self.opens(mention)

    def _goes_on(self, mention: Mention) -> bool:
        """Whether a new clause goes on behind the time that opens it: ", and on 70 the game was up"."""
        return self.tokens[mention.last].word in _SUBJECTS if mention.last < len(self.tokens) else False

    def _acted(self, mention: Mention, claim: Claim, sentence: int) -> bool:
        """Whether somebody who has no part in a claim acts right before a time."""
        before = [m for m in self.actors.get(sentence, ()) if m.last <= mention.first]
        return bool(before) and mention.first - before[-1].last <= 6 and before[-1] not in claim.roles.values()

    def opens(self, mention: Mention) -> bool:
        """Whether a clause begins with a time."""
        first = self.case.doc.sentences[self.case.sentence_of(mention.first)][0]
        return mention.first == first or self.tokens[mention.first - 1].word in _OPENERS

    def leads(self, mention: Mention, sentence: int) -> bool:
        """Whether somebody acts right behind a time."""
        follows = range(mention.last, mention.last + 3)
        return any(m.first in follows for m in self.actors.get(sentence, ())) or any(
            token.word in _PRONOUNS for token in self.tokens[mention.last : mention.last + 2]
        )

    def _near(self, mention: Mention, claim: Claim) -> float:
        """How far a minute is from a claim; nothing where it stands inside it."""
        if claim.start <= mention.start and mention.end <= claim.end:
            return -1.0
        return self._distance(mention, claim.start, claim.end)

    def _own_later(self, told: Told, here: Iterable[Mention]) -> bool:
        return any(m.start > told.claim.start and self._distance(m, told.claim.start, told.claim.end) <= 3 for m in here)

    def words_behind(self, mention: Mention) -> list[str]:
        return [token.word for token in self.tokens[mention.last : mention.last + 2]]

    def _forward(self, mention: Mention) -> list[str]:
        """The words by which a time leads on to what follows: "in the 67th, when Lund shot"."""
        leads = self.words_behind(mention)
        return leads[:1] if leads[:1] in (["when"], ["as"]) else leads if leads in ([",", "when"], [",", "as"]) else []

    def _distance(self, mention: Mention, start: int, end: int) -> float:
        """Words between, and three more for every mark or conjunction that begins another clause.

        A time that leads on is near what follows and far from what stands before it.
        """
        behind = mention.start < start
        index = mention.last if behind else mention.first - 1
        step = 1 if behind else -1
        forward = self._forward(mention)
        if behind and forward:
            index += len(forward) if forward[0] == "," else 1
        gap = self.words(end, mention.start) if not behind else []
        beside = len(gap) < 3 and (
            gap == [","] and forward[:1] == [","] or not _SPLITS & {*gap}
        )  # "scored on 31, when": the claim's own as well
        distance = 0.5 if behind else 8.0 if forward and not beside else 0.0
        while 0 <= index < len(self.tokens) and (
            self.tokens[index].start < start if behind else self.tokens[index].start >= end
        ):
            word = self.tokens[index].word
            distance += 25 if word == ";" else 4 if word in _SPLITS else 1
            index += step
        return distance
