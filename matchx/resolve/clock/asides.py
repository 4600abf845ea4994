"""Times in asides about something else ("Lund, who had gone close on 15, scored", "Leeds, two down on 20, got one back"), and
those that follow the number of a man's goals."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from ... import pack
from ...model import Claim, Mention
from ..case import Told

if TYPE_CHECKING:
    from .dating import Dating


def stated(mention: Mention) -> bool:
    """Whether a time stands for itself, to the minute or nearly so ("with just under ten minutes left")."""
    told = mention.value[0] if mention.value and not mention.traits.get("bracket") else None
    if not told or told.kind != "clock":
        return False
    near = told.clock.ranged and mention.traits.get("rule", "").startswith("left")
    return bool(told.clock.known or near)


def past_aside(dating: Dating, claim: Claim, inside: list[Mention], nested: list[Claim]) -> list[Mention]:
    """Without the times of an aside that tells of another event: "Leeds, two down on 20 to a brace from Lund, got one back"."""
    words = dating.words(claim.start, claim.end)
    commas = [at for at, word in enumerate(words) if word == ","]
    if len(commas) < 2 or commas[0] > 3:
        return inside
    first = bisect_left(dating.starts, claim.start)
    low, high = dating.starts[first + commas[0]], dating.starts[first + commas[1]]
    if not any(low < r.start and r.end <= high for r in nested):
        return inside
    return [m for m in inside if not low < m.start < high]


def in_aside(dating: Dating, mention: Mention, claim: Claim) -> bool:
    """Whether a time stands in an aside about what was before: "Lund, who had gone close on 15, scored on 58"."""
    words = dating.words(claim.start, mention.start)
    aside = words[max((at for at, word in enumerate(words) if word == ","), default=0) :]
    return "who" in aside and bool({"had", "'d"} & {*aside[aside.index("who") :]})


def each(dating: Dating, told: Told, others: list[Told]) -> list[Mention]:
    """The times of a man's goals, told one by one behind their number: "scored twice, from a corner on 40 and with a lob on 58"."""
    ends = min((other.claim.start for other in others if other.claim.start >= told.claim.end), default=None)
    behind = [
        m for m in dating.here(told.sentence) if m.start >= told.claim.end and (ends is None or m.end <= ends) and m.value
    ]
    behind = [m for m in behind if all(when.kind == "clock" and when.clock and when.clock.known for when in m.value)]
    return behind if sum(len(m.value) for m in behind) == told.tags.get("count") else []


def chain(dating: Dating, told: Told, chosen: list[Mention]) -> list[Mention]:
    """Times of a claim, and the further ones that follow them: "scored after 14 minutes and again on 52", "(12, 67)"."""
    out = list(chosen)
    for mention in dating.here(told.sentence):
        last = out[-1]
        if mention.first < last.last or told.kind != "goal" or mention in out:
            continue
        gap = [token.word for token in dating.tokens[last.last : mention.first]]
        if "again" not in gap and (dating.tokens[mention.first].word == "but" or dating.leads(mention, told.sentence)):
            continue  # "on 20 minutes, but three minutes later Lund levelled"
        if gap in _AGAIN:
            out.append(mention)
    return out


_AGAIN = (["and", "again"], ["and", "then", "again"], ["then", "again"], [","], ["and"], [",", "and"], ["again"])


def mark(dating: Dating, told: Told, mention: Mention) -> str:
    """What is said of a goal beside its time: a penalty, an own goal."""
    lead = dating.words(max(told.claim.end, mention.start - _LEAD), mention.start) if told.tags.get("count") else []
    spot = {"spot", "penalty", "spot-kick"} & {*lead}
    return "pen" if mention.traits.get("pen") or spot else "og" if mention.traits.get("og") else ""


_LEAD = 24  # characters before a time in which its goal is called a penalty


_MARKS = frozenset(", - — ( ) ;".split())
_BY_THE_WAY = pack.pattern(  # what a man had done before, or since when he had been on
    r"(?:who (?:had|came|went|entered|arrived|joined|replaced|only came|was (?:sent|brought|thrown|summoned|introduced)|were introduced)\b|(?:already |only |just |himself |back )*(?:on (?:since|for|as|at|in|from)|booked|cautioned|carded|introduced|summoned)\b"
    r"|(?:brought|sent|thrown|pitched|flung) on\b|(?:twice |earlier |already |so |largely )*(?:denied|foiled|thwarted|frustrated|quiet|anonymous|subdued)\b|(?:one|part) of (?:\S+ ){1,4}(?:replacements|substitut(?:es?|ions?)|changes?|subs)\b|(?:\S+ ){0,5}?since\b)"
)


def _by_the_way(dating: Dating, mention: Mention) -> tuple[int, int] | None:
    """The aside in which a time stands: "Lund, on since the 64th minute for Ek, struck", "Ek, quiet since his early goal, went off"."""
    tokens = dating.tokens
    low, high = dating.case.doc.sentences[dating.case.sentence_of(mention.first)]
    begin = next((at for at in range(mention.first - 1, low, -1) if tokens[at].word in _MARKS), None)
    if begin is None or tokens[begin].word not in (",", "-", "—", "("):
        return None
    end = next((at for at in range(mention.last, high) if tokens[at].word in _MARKS), high - 1)
    words = " ".join(token.word for token in tokens[begin + 1 : mention.last])
    return (tokens[begin].start, tokens[end].end) if _BY_THE_WAY.match(words) else None


_DONE = pack.pattern(  # no "who had the simple task of tapping in"
    r"who (?:had|'d) (?:\w+ly |already |earlier |just |also |twice |once |since |never |not )*"
    r"(?:\w+ed|been|hit|struck|shot|put|seen|gone|come|drawn|won|given|set|sent|made|found|run|taken|got|forced|brought|let|cut|had)\b"
)


def _recalls(dating: Dating, told: Told) -> tuple[int, int] | None:
    """The clause in which something is recalled of a man: "Lund, who had earlier hit the post, struck", "Ek, booked in the
    first half, struck"."""
    tokens = dating.tokens
    low, high = dating.case.doc.sentences[told.sentence]
    last = bisect_left(dating.starts, told.claim.end) - 1
    begin = next((at for at in range(last, low, -1) if tokens[at].word in _MARKS), None)
    if begin is None or tokens[begin].word not in (",", "-", "—", "("):
        return None
    end = next((at for at in range(last + 1, high) if tokens[at].word in _MARKS), high - 1)
    aside = tokens[begin].start, tokens[end].end
    words = " ".join(token.word for token in tokens[begin + 1 : last + 1])
    own = told.kind in ("card", "chance") and any(aside[0] < m.start < aside[1] for m in dating.here(told.sentence))
    done = _DONE.match(words)
    whole = done is not None and " and " not in words[done.end() :]
    return aside if whole or own and _BY_THE_WAY.match(words) else None


def of_another(dating: Dating, mention: Mention, told: Told) -> bool:
    """Whether a time stands in an aside that tells of something else than a claim, or outside the aside of which the claim is."""
    aside = _by_the_way(dating, mention)
    if aside and (told.claim.end > aside[1] or told.claim.end <= aside[0]):
        return True  # "Lund, on since the 64th minute, struck"
    if told.claim.end <= mention.start and "-" in dating.case.doc.work[mention.start : mention.end]:
        noun = dating.tokens[mention.last].start  # "Lund levelled, and it took a second-half own goal to beat them"
        if any(other.claim.start == noun and other.kind == told.kind for other in dating.case.told_in(told.sentence)):
            return True
    clause = _recalls(dating, told)  # "On 82 minutes Lund, who had earlier been booked, struck"
    return clause is not None and not clause[0] <= mention.start < clause[1]


def explained(dating: Dating, mention: Mention, told: Told) -> bool:
    """ "On 31 minutes, two minutes after Lund's goal, Ek was booked": the first time is not the goal's, the second one nobody's."""
    here = dating.here(told.sentence)
    at = here.index(mention)
    if dating.counts(mention):
        return at > 0 and stated(here[at - 1]) and mention.first - here[at - 1].last == 1
    then = (
        here[at + 1] if at + 1 < len(here) and dating.counts(here[at + 1]) and here[at + 1].first - mention.last == 1 else None
    )
    gap = dating.words(then.end, told.claim.start) if then and then.end <= told.claim.start else [","]
    return stated(mention) and len(gap) < _CLOSE and "," not in gap


_CLOSE = 5  # words between "two minutes after" and its event


def noted(mention: Mention, told: Told, others: list[Told]) -> bool:
    """Whether brackets tell the time of another man's change: "sent on Lund for Ek (79), and Hale handled"."""
    changes = [other for other in others if other.kind == "substitution" and told.kind != other.kind]
    men = [man for other in changes for man in other.claim.roles.values()] if mention.traits.get("bracket") else []
    return any(0 <= mention.first - man.last <= 1 for man in men)


def moved_on(dating: Dating, told: Told) -> bool:
    """Whether times in brackets have led on from the scene that the sentence before has set."""
    return any(m.traits.get("bracket") and m.end <= told.claim.start for m in dating.here(told.sentence))
