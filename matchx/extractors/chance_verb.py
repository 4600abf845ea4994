"""Attempts told with a verb that no other rule knows: a goalkeeper did something to a shot, a man something to the frame.

Generic: they give way to every other telling of the same words.
"""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import ASIDE, BY, FRAME, HIS, MET, OWNER, SHOT, SHOTS

GROUP = "shot"
SAVED = {"outcome": "saved", "generic": True, "of_keeper": True}

VERB = "(?! {no_save}) _ {adverb}? (away|out|over|round|around|aside|behind|clear|up|down|to safety|off|wide)?"

RULES = [
    Rule(
        "chance.keeper_verb",
        f"{{by:SUBJ}} (?! 's | {{gap4}} {{was_provider}} ) ({ASIDE})? {{gap4}} (?<! (to|not|never|by) ) (?<! (after|when|as|before) {{any3}} ) {VERB} ({{shooter:POSS}} {SHOTS}|{HIS})",
        yes=(
            "[by:The keeper] glorped away [shooter:Nwosu]'s low shot.",
            "[by:The keeper] glorped a fierce drive from [shooter:Nwosu].",
        ),
        no=("The keeper awaited Nwosu's shot.", "Barton turned provider this time, his clever flick putting Nwosu in."),
        tags=SAVED,
    ),
    Rule(
        "chance.verb_by_keeper",
        f"{OWNER} {SHOT} {MET} {{gap4}} (was|is|were|being) {{adverb}}* {VERB} {{gap2}} by {{by:OBJ}} (?! 's )",
        yes=("[shooter:Nwosu]'s low shot was glorped away by [by:the keeper].",),
        no=("Nwosu's shot was admired by the keeper.",),
        tags=SAVED,
    ),
    Rule(
        "chance.verb_at_keeper",
        f"{{shooter:SUBJ}} (?! 's ) ({ASIDE})? {{gap6}} (?! {{no_save}}) _ ({{det}} {SHOTS}|it|the ball|one) {{gap2}} (straight|directly|right|tamely) (at|into) ({{by:OBJ}} (?! 's )|{{by:POSS}} {{gap2}} {{keepers_body}})",
        yes=("[shooter:Nwosu] glorped a shot straight at [by:the keeper].",),
        no=("Nwosu ran straight at Barton.",),
        tags=SAVED,
    ),
    Rule(
        "chance.woodwork_verb",
        f"(?! {{k:KEEPER}}) {{shooter:SUBJ}} (?! 's ) ({ASIDE})? {{gap6}} (?<! (to|not|never|by) ) (?! (,|;|:|-|\\() | {{no_hit}}) _ (?= ({{det}}|{{n:TEAM}}|his|her|their)) {FRAME} (?! {{gap1}} (and|before|on) {{gap3}} (in|into|over the line)) {BY}",
        yes=("[shooter:Nwosu] glorped the bar from 20 yards.",),
        no=("Nwosu guarded the far post.", "Nwosu went to the near post.", "Nwosu glorped the post on its way into the net."),
        tags={"outcome": "woodwork", "generic": True},
    ),
]
