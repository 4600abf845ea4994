"""Who has the ball: whose delivery a sentence tells of, and whom it reaches."""

from __future__ import annotations

from itertools import pairwise

from ...model import Mention
from ..case import Case
from .register import Seen

RECEIVES = frozenset(
    "to for onto finds found feeds fed releases released sets set frees freed reaches reached spots sent sends".split()
)  # who gets the ball


def delivers(case: Case, item: Seen) -> bool:
    """Whether somebody is named as he who played a ball: "Smith's corner"."""
    words = [token.word for token in case.doc.tokens[item.token : item.token + 8]]
    marks = [at for at in range(1, min(4, len(words))) if words[at] in ("'s", "'")]
    return bool(marks) and bool(_DELIVERIES & {*words[marks[0] + 1 : marks[0] + 4]})


_DELIVERIES = frozenset("cross corner pass ball centre kick free-kick delivery throw cutback pull-back flick".split())


def reached(case: Case, last: Seen) -> bool:
    """Whether the ball came to somebody."""
    words = [token.word for token in case.doc.tokens[max(0, last.token - 3) : last.token]]
    return bool(words) and (
        words[-1] in RECEIVES - {"for"} or words[-1] == "of" and bool({"feet", "path", "head", "way"} & {*words})
    )


def receives(case: Case, last: Seen, mention: Mention) -> bool:
    """Whether the ball comes to a man, and what follows is told of him at once: "it fell kindly for Smith, and the skipper"."""
    words = [token.word for token in case.doc.tokens[max(0, last.token - 1) : last.token]]
    ends = next((m.last for m in case.between(last.token, last.token + 1)), last.token + 1)
    between = [token.word for token in case.doc.tokens[ends : mention.first]]
    changed = any(  # "threw on Ek for Smith, and the youngster ..."
        told.kind == "substitution" and told.people.get("player_out") == last.person
        for told in case.told_in(case.sentence_of(last.token))
    )
    received = words[-1:] != [] and words[-1] in RECEIVES and not changed
    return received and between in (["and"], [",", "and"], ["but"], [",", "but"])


def numbered(case: Case, mention: Mention) -> bool:
    """Whether a man without a name stands before a pronoun: "the number 4"."""
    words = [token.word for token in case.doc.tokens[case.doc.sentences[case.sentence_of(mention.first)][0] : mention.first]]
    return any(lead in ("number", "no", "#") and word.isdecimal() for lead, word in pairwise(w for w in words if w != "."))


def given(case: Case, last: Seen) -> bool:
    """Whether a man is handed something: "offered Smith a free-kick", "presented Jones with a chance"."""
    words = [token.word for token in case.doc.tokens[last.token - 1 : last.token]]
    behind = [token.word for token in case.doc.tokens[last.token + 1 : last.token + 3]]
    return bool(_GIVES & {*words}) and bool({"a", "an", "the", "with", "another", "time", "space", "room"} & {*behind})


_GIVES = frozenset(
    "offered gave handed presented allowed afforded granted gifted left offering giving handing presenting allowing affording leaving".split()
)


def fed(case: Case, last: Seen) -> bool:
    """Whether the ball is played to a man: "squares it for Smith. She scoops it over"."""
    words = [token.word for token in case.doc.tokens[max(0, last.token - 6) : last.token]]
    return bool(words) and words[-1] in ("for", "to") and bool(_SQUARES & {*words})


def free(case: Case, item: Seen) -> bool:
    """Whether the way to goal is open to a man: "and Smith is away. He keeps his cool"."""
    last = next((m.last for m in case.between(item.token, item.token + 1)), item.token + 1)
    words = [token.word for token in case.doc.tokens[last : last + 4]]
    return words[:1] in (["is"], ["was"], ["'s"]) and bool(_FREE & {*words[1:]})


_FREE = frozenset("away through clear in alone free onside unmarked racing waiting lurking there goalside first".split())


def enters(case: Case, item: Seen) -> bool:
    """Whether a sentence ends with a man who comes into it only there, behind his verb: "and there, all alone, was Smith",
    "in rushed Smith", "and who should turn up but Smith?"."""
    tokens = case.doc.tokens
    first, end = case.doc.sentences[case.sentence_of(item.token)]
    last = next((m.last for m in case.between(item.token, item.token + 1)), item.token + 1)
    if end - last > 1:
        return False
    words = [token.word for token in tokens[max(first, item.token - _SCENE) : item.token]]
    if words[-1:] == ["but"]:
        return "who" in words and "should" in words
    if len(words) < 2 or words[-1] not in _COMES:
        return False
    open_ = max((at for at, word in enumerate(words) if word == "there"), default=None)
    since = item.token - len(words) + (open_ or 0)
    shown = open_ is not None and not any(m.first in case.named for m in case.between(since, item.token))
    return words[-2] in _INTO or shown


_SCENE = 16  # words from "there" to him who is there
_INTO = frozenset("in up on forward out back along down there round across".split())
_COMES = frozenset(
    "was is stood stands waited lurked popped pops stepped steps rose rises sprang climbed leapt came comes went goes rushed ran "
    "raced charged jumped soared strode arrived ghosted stole slid bounded appeared".split()
)


def served(case: Case, last: Seen) -> bool:
    """Whether somebody gets the ball: "found Smith", "slips in Smith", "picked him out"."""
    tokens, end = case.doc.tokens, last.token + 1
    while end < len(tokens) and tokens[end].capital:
        end += 1
    if end < len(tokens) and tokens[end].word in ("'s", "'"):
        return False  # "raced on to Smith's pass but he shot wide"
    words = [token.word for token in tokens[last.token - 1 : last.token + 2]] if last.token else [""]
    return words[0] in RECEIVES or sent_in(case, last) or words[1] in ("him", "her") and words[0] in _SERVES


_SERVES = frozenset(
    "picked picks played plays put puts slipped slips teed tees slid slides threaded threads sent sends".split()
)


def picked_out(case: Case, last: Seen) -> bool:
    """Whether a man is found by a pass or sent on his way: "picked out Smith", "slipped in Smith"."""
    words = [token.word for token in case.doc.tokens[max(0, last.token - 2) : last.token]]
    return words in (["picked", "out"], ["picks", "out"]) or sent_in(case, last)


def sent_in(case: Case, last: Seen) -> bool:
    """Whether a man is sent on his way: "slips in Smith but her shot is saved"."""
    words = [token.word for token in case.doc.tokens[max(0, last.token - 2) : last.token]]
    return len(words) == 2 and words[1] in ("in", "through", "away") and words[0] in _SENDS


_SENDS = frozenset("slips slipped slides slid plays played sends sent puts put sets threads lets clips releases".split())
_SQUARES = frozenset(
    "falls fell drops dropped breaks broke comes came lands landed bounces rebounds passes passed squares squared cuts pulls lays rolls slides tees crosses centres clips slips knocks sets plays squaring cutting pulling laying rolling".split()
)


def beaten(case: Case, item: Seen) -> bool:
    """Whether somebody is the one who was left behind: "sent Smith clear of Jones", "went past Jones", "having held off Jones"."""
    words = [token.word for token in case.doc.tokens[max(0, item.token - 2) : item.token]]
    if words[-1:] == ["off"]:
        return words[0] in _HOLDS
    return words[-1:] == ["of"] and words[0] in _CLEAR or bool(words) and words[-1] in _BEATS


_HOLDS = frozenset("held holding shrugged shrugging fought fighting shook shaking fended fending brushed brushing".split())
_BEATS = frozenset(
    "past beyond round around beating beaten rounding rounded evading evaded eluding eluded outpacing outpaced outmuscling outmuscled "
    "robbing robbed dispossessing dispossessed wrong-footing nutmegging nutmegged skinning skinned outwitting outwitted turning".split()
)


_CLEAR = frozenset("clear ahead free rid goalside inside outside".split())


def servers(case: Case, mention: Mention, here: list[Seen]) -> set[str]:
    """Whose ball "him" reached: "a long ball from Smith found him and he shot" tells of another, twice."""
    words = [token.word for token in case.doc.tokens[here[-1].token : mention.last]] if here else []
    came = [at for at, word in enumerate(words) if word in ("him", "her") and words[at - 1] in RECEIVES]
    return {here[-1].person} if came and _by_ball(case, here[-1]) else set()


def _by_ball(case: Case, item: Seen) -> bool:
    """Whether somebody is named as he who played a ball: "Smith's pass", "a ball from Smith"."""
    before = [token.word for token in case.doc.tokens[max(0, item.token - 4) : item.token]]
    return delivers(case, item) or before[-1:] in (["from"], ["by"]) and bool(_DELIVERIES & {*before})


def server(case: Case, here: list[Seen]) -> bool:
    """Whether the last of two is he who served the first: "Hale should have scored when he was picked out by Ross"."""
    if len({item.person for item in here}) != 2 or here[0].person == here[-1].person or not here[0].subject:
        return False
    words = [token.word for token in case.doc.tokens[max(0, here[-1].token - 4) : here[-1].token]]
    return words[-1:] == ["by"] and bool(
        {"out", "in", "up", "through", "found", "fed", "released", "freed", "clear"} & {*words}
    )


def served_by(case: Case, mention: Mention) -> bool:
    """Whether what was done to somebody is told before him: "Released by Smith, the striker ..."."""
    first = case.doc.sentences[case.sentence_of(mention.first)][0]
    words = [token.word for token in case.doc.tokens[first : mention.first]]
    done = bool(words) and (words[0] in _FED or words[0].endswith("ed"))
    return done and "by" in words and words[-1] == "," and words.count(",") == 1


_FED = frozenset("put played sent fed found released set picked teed freed slipped".split())


def loose_again(case: Case, mention: Mention, here: list[Seen], back: list[list[Seen]], without: frozenset[str]) -> list[Seen]:
    """Those spoken of in the sentence before, where this one names only him whose delivery, loose again, another puts in: "It was
    Smith who saved them. Jones's corner fell loose and he hooked it in"."""
    if (
        mention.type not in ("PRONOUN_HE", "PRONOUN_SHE")
        or not back
        or not here
        or not all(delivers(case, item) for item in here)
    ):
        return []
    words = {token.word for token in case.doc.tokens[here[-1].token : mention.first]}
    if not words & _LOOSE_AGAIN or words & {"him", "her", "his"}:
        return []
    return [item for item in back[0] if item.person not in without | {item.person for item in here}]


_LOOSE_AGAIN = frozenset("loose cleared out broke dropped fell headed punched flapped".split())
