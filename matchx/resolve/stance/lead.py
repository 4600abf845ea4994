"""Where the account begins: what a headline, a standfirst or a lead of several paragraphs tells is told once more below."""

from __future__ import annotations

from ..case import Case, Told
from ..clock.clock_tools import agree
from ..people.people import who
from . import digest

_EVENTS = ("goal", "chance", "penalty", "substitution", "card", "disallowed_goal")
_LEADS = 4  # blocks, a heading among them


def account(case: Case) -> None:
    """Find where the account begins, behind a lead of several paragraphs, and mark the goals and attempts told before it as summary.

    It begins where the clock goes back to the start of the match in the first half of the text, or behind the paragraphs whose
    scorers are all told of once more; or, where neither is so and no time is told in the lead, with the first one.
    """
    if case.live:
        return
    dated = [told for told in case.active(*_EVENTS) if told.clock.known]
    begins = 0
    latest, ahead = 0.0, 0
    for told in dated:
        key = told.clock.key()
        if key + 8 < latest and key <= 45 and told.sentence <= len(case.doc.sentences) / 2:
            begins = ahead + 1 if ahead < told.sentence else told.sentence  # what stands between goes with what follows
            latest = 0.0
        latest, ahead = max(latest, key), told.sentence
    begins = max(begins, _told_anew(case))
    loose = not begins
    if loose and dated and dated[0].block >= 2 and dated[0].sentence <= len(case.doc.sentences) / 2:
        begins = dated[0].sentence
    case.facts["account"] = begins
    leads = {told.block for told in case.active("goal", "penalty")} if loose else set(range(len(case.doc.blocks)))
    for told in case.active("goal", "chance", "penalty", "disallowed_goal"):
        if told.kind == "chance" and told.block not in leads:
            continue  # a chance that is told before the first minute belongs to the account, save beside the goals of a lead
        if told.sentence < begins and case.block_of(case.doc.sentences[told.sentence][0]) < case.block_of(
            case.doc.sentences[begins][0]
        ):
            told.summary = True


def anew(case: Case) -> None:
    """Note the sentence behind a lead whose scorers are all told of once more, before any time is known."""
    case.facts["told_anew"] = 0 if case.live else _told_anew(case)


def _told_anew(case: Case) -> int:
    """The sentence behind a lead of which every scorer scores again further on, as often as he did there; 0 where there is none."""
    goals = [told for told in case.active("goal", "penalty") if who(told, "scorer", "taker") and not told.tags.get("listed")]
    sentences = case.doc.sentences
    for block in range(min(_LEADS, len(case.doc.blocks) - 1), 0, -1):
        first = case.doc.blocks[block][0]
        begins = next((at for at, span in enumerate(sentences) if span[0] >= first), 0)
        lead = [told for told in goals if told.block < block and not told.back]
        rest = [told for told in goals if told.block >= block and not told.back]
        if not lead or lead[-1].block < block - 1 or begins > len(sentences) / 2:
            continue
        if _goes_on(case, block):
            continue
        scorers = {who(told, "scorer", "taker") for told in lead}
        again = [[told for told in rest if who(told, "scorer", "taker") == scorer] for scorer in scorers]
        if all(again) and (len(scorers) > 1 or _same_goal(lead, again[0])):
            return begins
    return 0


def _goes_on(case: Case, block: int) -> bool:
    """Whether the times go on behind a paragraph that dates what it tells: an account, not a lead."""
    ahead = _minutes(case, block - 1)
    behind = next((minutes for at in range(block, len(case.doc.blocks)) if (minutes := _minutes(case, at))), [])
    return len(set(ahead)) > 1 and bool(behind) and behind[0] > max(ahead)


def _minutes(case: Case, block: int) -> list[int]:
    """The minutes that a paragraph states."""
    whens = (when for m in case.between(*case.doc.blocks[block]) if m.type == "MINUTE" for when in m.value or ())
    return [when.clock.minute for when in whens if when.clock is not None and when.clock.known and when.clock.minute]


def _same_goal(lead: list[Told], rest: list[Told]) -> bool:
    """Whether a time ties what the lead tells of a man to what is told of him further on, or that it was the first goal."""
    return any(
        agree(a.clock, b.clock) and (b.tags.get("effect") == "lead" or a.clock.known and b.clock.known)
        for a in lead
        for b in rest
    )


def summaries(case: Case) -> None:
    """Mark the tellings of a summary: the headline and the paragraphs that state the result before the account begins."""
    begins = 0
    blocks = [] if case.live or len(case.doc.blocks) < 3 else case.doc.blocks[:3]
    for number, (first, last) in enumerate(blocks):
        inside = case.between(first, last)
        result = any(m.type == "SCORE" and (m.traits.get("full_time") or m.traits.get("line")) for m in inside)
        short = last - first < 25 and number == 0
        if result or short:
            begins = number + 1
    for told in case.told:
        told.summary = told.block < begins or bool(told.tags.get("summary"))
    digest.tell(case, case.facts.get("digest", frozenset()))
