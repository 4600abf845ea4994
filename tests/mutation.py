"""Whether each rule is needed: without it, one of its own examples must no longer be read as it was.

``python tests/mutation.py [KIND...]`` drops each rule in turn and names those whose loss nothing notices. An example is
read with all rules once; the claims of one rule are then left out, and the choice between the others made again. That is
what happens without the rule, as no rule sees what another has claimed, and takes a minute where reading anew takes an hour.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from matchx import lexicon, mentions, pipeline, text
from matchx.coordination import spread
from matchx.engine.overlaps import choose
from matchx.engine.rule import Rule, example
from matchx.marks import mark
from matchx.model import Claim

Reading = frozenset[tuple[object, ...]]


def reading(claims: list[Claim]) -> Reading:
    """What some claims say, whichever rule says it."""
    return frozenset((claim.kind, claim.start, claim.end, frozenset(claim.tags.items()), _roles(claim)) for claim in claims)


def _roles(claim: Claim) -> frozenset[tuple[object, ...]]:
    return frozenset((role, mention.head) for role, mention in claim.roles.items())


def found(sentence: str) -> tuple[list[Claim], mentions.Stream]:
    """Every claim of every rule about a sentence, before any gives way to another."""
    grammar = pipeline.grammar()
    doc = text.read(sentence, lexicon.words("common_words.txt"))
    stream = mentions.mask(doc, mentions.find(doc, grammar), grammar.vocabulary)
    return list(grammar.find(stream)), stream


def kept(claims: list[Claim], stream: mentions.Stream) -> Reading:
    return reading(choose(mark(spread(claims, stream), stream), stream, *pipeline._order())[0])


def matters(rule: Rule) -> bool:
    """Whether some example of a rule is read otherwise without it."""
    for sentence in (*rule.yes, *rule.no):
        claims, stream = found(example(sentence)[0])
        rest = [claim for claim in claims if claim.rule != rule.name]
        if len(rest) < len(claims) and kept(rest, stream) != kept(claims, stream):
            return True
    return False


def unnoticed(kinds: list[str]) -> Iterator[Rule]:
    """The rules without which their own examples are read just the same."""
    for rule in pipeline.rules():
        if (not kinds or rule.kind in kinds) and not matters(rule):
            yield rule


def main(kinds: list[str]) -> None:
    count = sum(not kinds or rule.kind in kinds for rule in pipeline.rules())
    idle = list(unnoticed(kinds))
    for rule in idle:
        print(rule.name)
    print(f"{count} rules, {len(idle)} whose loss no example notices")


if __name__ == "__main__":
    main(sys.argv[1:])
