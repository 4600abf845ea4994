"""Attempts told as what might not have been: "had X not shot wide", "but for Y's save": they happened."""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import AT, FRAME, OF_MAN, OF_SHOT, ONTO, WIDE

GROUP = "shot"

NOT = "(had|if) {ROLE:PERSON} (?! 's ) (, {gap8} ,)? (had)? (only)? (not|n't|hadn't|never) (only|somehow)? {adverb}?"
SHOOTER = NOT.replace("ROLE", "shooter")
KEEPER = NOT.replace("ROLE", "by")
# What a man would have done, and the keeper who saw to it that he did not
WOULD = "would ({adverb}|surely|certainly|probably|almost)* have {gap2} (scored|had (?! a hand)|got|netted|equalised|equalized|levelled|doubled|added|grabbed|given|put|been {gap2} (celebrating|on the scoresheet|level|ahead))"
SAW_TO_IT = "(stuck|got|been (so|more)? (alert|quick|sharp|equal|on hand|in the way)|made|reacted|saved|blocked|denied|come|dived|spread|thrown|flung|stood|produced|stretched|pulled off|raced|rushed|read|parried|pushed|tipped|kept|intervened|stayed|thrust|shot|put|managed)"
BALL = "({shoot.en}|{send.en} {within} {shot_object})"

RULES = [
    Rule(
        "chance.off_target_if_not_stand",
        "(had|if) {shooter:PERSON} (?! 's ) {gap2} (found|picked out|hit) (the)? {gap2} (net|target|corner|goal) (instead of|rather than|and not) (the)? {gap3} (stand|stands|side netting|crowd|row z|roof|car park|terrace|advertising|hoardings|sky)",
        yes=("Had [shooter:Nwosu] found the net instead of the stand, Leeds would have won.",),
        tags={"outcome": "off_target"},
    ),
    Rule(
        "chance.off_target_if",
        f"{SHOOTER} ({BALL} {{within}} {WIDE}|{{finds_wide.en}}|{{misfire.en}} ({{det}} {{gap3}} {{shot_noun}}|it|one))",
        yes=(
            "It might have been different had [shooter:Nwosu] not dragged wide with only Corrigan to beat.",
            "It would have been worse if [shooter:Nwosu], clean through, had not skewed horribly off target.",
        ),
        no=("Had Nwosu been fit, Leeds might have won.",),
        tags={"outcome": "off_target"},
    ),
    Rule(
        "chance.woodwork_if",
        f"{SHOOTER} ({{hit_frame.en}} {FRAME}|{BALL} {{within}} {ONTO} {FRAME})",
        yes=("Leeds would have led had [shooter:Nwosu] not hit the post.",),
        tags={"outcome": "woodwork"},
    ),
    Rule(
        "chance.saved_if",
        f"{SHOOTER} ({BALL} {{within}} {AT}|been {{denied}} {{within}} by {{by:OBJ}}|(found|met) {{by:OBJ}} (?= in ))",
        yes=(
            "Had [shooter:Nwosu] not headed straight at [by:Corrigan], Leeds would have led.",
            "Leeds would have led had [shooter:Nwosu] not been denied by [by:Corrigan].",
        ),
        tags={"outcome": "saved"},
    ),
    Rule(
        "chance.missed_if",
        f"{SHOOTER} ({{squander.en}} {{gap2}} {{chance_np}}|been (crowded out|hustled out of it|robbed|tackled|dispossessed|caught) ({{gap2}} by {{by:OBJ}} (?! 's ))?)",
        yes=(
            "It would have been worse had [shooter:Nwosu], clean through late on, not been crowded out by [by:Hallam].",
            "Leeds would have led had [shooter:Nwosu] not squandered a glorious chance.",
        ),
        tags={"outcome": "missed"},
    ),
    Rule(
        "chance.keeper_if",
        f"{KEEPER} ({OF_SHOT}|(?= {{denying}}|kept) {OF_MAN}|{{gap6}} to {{adverb}}? ({OF_SHOT}|{OF_MAN}))",
        yes=(
            "It might have been worse had [by:Corrigan] not got down smartly to [shooter:Nwosu]'s half-volley.",
            "It would have been worse had [by:Corrigan] not spread himself superbly to repel [shooter:Nwosu].",
            "Had [by:Corrigan] not denied [shooter:Nwosu] with his legs, Leeds would have led.",
        ),
        tags={"outcome": "saved"},
    ),
    Rule(
        "chance.keeper_if_would",
        f"{{shooter:SUBJ}} (?! 's ) {{gap2}} {WOULD} ((?! (;|but|{{n:PERSON}})) _)*? {NOT.replace('ROLE', 'by')} {SAW_TO_IT} (?! {{gap4}} {{n:NAMED}})"
        f"|{NOT.replace('ROLE', 'by')} {SAW_TO_IT} ((?! (;|but|{{n:PERSON}})) _)*? ,? (?! {{n:KEEPER}} ) {{shooter:PERSON}} (?! 's ) {WOULD}",
        yes=(
            "[shooter:Nwosu] would have had a second had [by:Corrigan] not stuck out a leg.",
            "[shooter:Nwosu] would surely have scored if [by:Corrigan] had not raced off his line.",
            "Had [by:Corrigan] not reacted so well, [shooter:Nwosu] would have had a hat-trick.",
        ),
        no=("Nwosu would have had a hand in it had Hallam not been so slow to pass.",),
        tags={"outcome": "saved"},
        over=("chance.keeper_if",),
    ),
    Rule(
        "chance.blocked_if",
        f"{KEEPER} {{block.en}} {{gap3}} {{shooter:POSS}} {{gap5}} {{shot_noun}} ({{gap3}} {{off_line}})?",
        yes=("Leeds would have led had [by:Hallam] not cleared [shooter:Nwosu]'s header off the line.",),
        tags={"outcome": "blocked"},
        over=("chance.keeper_if",),
    ),
    Rule(
        "chance.off_target_lower",
        "(had|if|were) {shooter:POSS} ((?! {halt} | {n:SUBJ} ) _)*? {shot_noun} {n:MINUTE}? (had|been|was|were)* {gap5} (lower|higher|closer|nearer|sooner|earlier|less|inside|on target|(to the (left|right))|the other (side|way)|straighter|more accurate|truer|better directed)",
        yes=(
            "Had [shooter:Nwosu]'s header been a foot lower, Leeds could have won.",
            "Had [shooter:Nwosu]'s early volley dipped a moment sooner, Leeds could have won.",
        ),
        tags={"outcome": "off_target"},
    ),
    Rule(
        "chance.woodwork_not_in",
        f"(had|if) {{shooter:POSS}} ((?! {{halt}} | {{n:SUBJ}} ) _)*? {{shot_noun}} {{n:MINUTE}}? (not (both|all)? (come back|came back|bounced|rebounded|hit|struck|been) {{gap2}} {FRAME}|had? {{gap3}} (in|over the line) (off {{frame_np}} {{n:MINUTE}}? (instead of|rather than|and not|not) _|{{n:MINUTE}}? (instead of|rather than|and not|not) {{any8}} {FRAME}))",
        yes=(
            "Leeds might have led had [shooter:Nwosu]'s two shots not both come back off the post.",
            "If [shooter:Nwosu]'s shot had gone in instead of coming back off the post, Leeds would have won.",
            "Had [shooter:Nwosu]'s shot gone in off the post rather than coming out, Leeds would have won.",
        ),
        tags={"outcome": "woodwork"},
    ),
]
