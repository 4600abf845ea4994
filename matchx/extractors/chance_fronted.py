"""Attempts in a participle that opens the sentence: "Having hit the post, X ...", "Denied by Y's save, X ..."."""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import ANY, BY, FRAME, MAN, OF_SHOT, ONTO, WIDE

GROUP = "shot"

# Before the participle, and from it to the subject.
_LEAD = "({n:MINUTE}|{adverb}|{number}|moments|minutes|seconds|not content with|having|after|before|despite|by|for|first|just|twice|already|earlier|previously|been|being|another)*"
_SAW = "({saw.ing}|{saw.en})"
_WORD = "((?! {halt} | , | {det} | {n:PERSON} ) _)?"


def _fronted(how: str, outcome: str, act: str, yes: tuple[str, ...], role: str = "shooter", no: tuple[str, ...] = ()) -> Rule:
    pattern = f"^ {_LEAD} {act} {{gap10}} , {{{role}:SUBJ}} (?! 's | , )"
    return Rule(f"chance.fronted_{how}", pattern, yes=yes, no=no, tags={"outcome": outcome})


RULES = [
    _fronted(
        "off_target",
        "off_target",
        f"({{shoot.ing}}|{{shoot.en}}|({{send.ing}}|{{send.en}}) {{within}} {{shot_object}}) {{within}} {WIDE}",
        (
            "Having dragged a shot wide from ten yards, [shooter:Nwosu] made amends with a pass.",
            "After heading over from a corner, [shooter:Nwosu] went off.",
        ),
    ),
    _fronted(
        "woodwork",
        "woodwork",
        f"(({{hit_frame.ing}}|{{hit_frame.en}}) {{adverb}}? {FRAME}|({{shoot.ing}}|{{shoot.en}}) {{within}} {ONTO} {FRAME}|{{denied}} {{within}} by {FRAME})",
        (
            "Having struck the post in the first half, [shooter:Nwosu] had to wait.",
            "Minutes after hitting the bar, [shooter:Nwosu] went off.",
            "Denied by the post in the first half, [shooter:Nwosu] had to wait.",
        ),
    ),
    _fronted(
        "missed",
        "missed",
        "(({near.en}|{near.ing}) (?! to )|({squander.ing}|{squander.en}) {gap2} {chance_np})",
        (
            "Having gone close from a corner, [shooter:Nwosu] made no mistake the second time.",
            "Despite wasting a glorious chance, [shooter:Nwosu] kept his place.",
        ),
    ),
    _fronted(
        "saved",
        "saved",
        f"({_SAW} {ANY} {{within}} {{adverb}}? {{saved}} {BY}|{{denied}} (?! {{gap3}} (penalty|spot kick)) (?! {{within}} {{blocked_by}}) {{within}} (by|from) ({MAN}|{{by:POSS}} {_WORD} {_WORD} {{save_noun}}|{{det}} {_WORD} {_WORD} {{real_save}} (by|from) {{by:OBJ}} (?! 's )))",
        (
            "After seeing a shot saved by [by:Corrigan], [shooter:Nwosu] went off.",
            "Denied by [by:Corrigan]'s fine save, [shooter:Nwosu] went off.",
            "Twice thwarted by [by:Corrigan], [shooter:Nwosu] went off.",
        ),
        no=("Denied a penalty by the referee, Nwosu went off.",),
    ),
    _fronted(
        "blocked",
        "blocked",
        f"{_SAW} {ANY} {{within}} {{adverb}}? {{blocked}} {BY}",
        ("Having had a header cleared off the line by [by:Hallam], [shooter:Nwosu] went off.",),
    ),
    _fronted(
        "keeper",
        "saved",
        f"({OF_SHOT}|({{denying}}|{{denied}}) {{shooter:OBJ}} (?! 's ))",
        (
            "Having pushed out [shooter:Nwosu]'s volley, [by:Corrigan] was up again in a flash.",
            "Having already denied [shooter:Nwosu], [by:Corrigan] was up again in a flash.",
        ),
        role="by",
    ),
]
