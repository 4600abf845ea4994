"""Attempts told in words that no other rule knows: the subject of the sentence, and far behind it what became of the shot.

Generic: they give way to every other telling of the same words.
"""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import ASIDE, BY, FRAME, NO_VICTIM, WHOM

GROUP = "shot"
GENERIC = {"generic": True}

# Any number of words of the same clause that make no save of it, and one or two more clauses with the same subject.
ON = "( (free kick|(?! {halt} | , | to (see|watch) | {n:SUBJ} | {n:TSUBJ} | {saving} | {save_amb_any} | by {n:PERSON} | {off_line} | {be} {shoot.en} | {punished} {any6} for ) _) )*?"
AND = f"((,|and|but|then|before|yet)+ (?! {{det}} | it | there | {{relative}} | {{n:PERSON}} | {{n:TEAM}} | when | as | with | by | from | after ) {ON})?"
SUBJECT = f"(?! {{k:KEEPER}}) {{shooter:SUBJ}} (?! 's ) ({ASIDE})? {ON} {AND} {AND}"

RULES = [
    Rule(
        "chance.off_target_far",
        f"{SUBJECT} {{sure_miss}}",
        yes=("[shooter:Nwosu] recovered well and clunked one over the crossbar.",),
        no=(
            "Nwosu crossed and the ball drifted just wide of the post.",
            "Nwosu ran past the post to celebrate.",
            "Nwosu was booked for booting the ball over the stand.",
        ),
        tags={"outcome": "off_target", **GENERIC},
    ),
    Rule(
        "chance.woodwork_far",
        f"{SUBJECT} (?<! (shots|efforts|headers) ) (against|(?<! (in|home) ) off) {FRAME}",
        yes=("[shooter:Nwosu] swivelled and saw it whump against the bar.",),
        no=("Nwosu turned one in off the post.",),
        tags={"outcome": "woodwork", **GENERIC},
    ),
    Rule(
        "chance.saved_any_noun",
        f"{{shooter:POSS}} (?! {{gap3}} ({{delivery_noun}}|penalty|spot) ) ((?! {{halt}} | , | 's | {{n:PERSON}} | penalty | spot | {{delivery_noun}} ) _)*? {{within}} (was|is|were|being) {{adverb}}* (palmed|tipped|clawed|parried|punched|fingertipped|pawed|pushed|smothered|beaten (?= (away|out|round|behind|clear|wide|aside|down) )) (away|out|over|round|behind|clear|wide|aside|down|past|to safety|onto|on to)? {BY}",
        yes=("[shooter:Nwosu]'s grasscutter in the eighth minute was palmed away by [by:Corrigan].",),
        no=("Nwosu's corner was missed by Corrigan.", "Nwosu's penalty was saved by Corrigan."),
        tags={"outcome": "saved", **GENERIC},
    ),
    Rule(
        "chance.keeper_any_save",
        f"(?= {{real_save}}|claw|dive|reflex) (?<= ({{by:SUBJ}} (?! 's )|(indebted|grateful|thankful|thanks|thanked|owed {{gap2}}) (to)? {{by:OBJ}} for) {{any22}} ) {NO_VICTIM} _ (?! {{gap3}} {{many_noun}} (from|by|through)) {{gap4}} ,? (first|firstly|initially|(the|including|most|notably|especially|particularly|best|pick|finest|one|of|them|these|which|was|came|among|all|pick)+)? (from|off|on|at|to deny|denying|to keep out|to thwart|to foil|to frustrate|to repel|to stop|to prevent) {WHOM} ({{gap3}} {{shot_noun}})? (,? (and|then|and then|and later|before|followed by|second|secondly)+ (,)? (from|off|on|denying|to deny) ({{shooter:OBJ}} (?! 's )|{{shooter:POSS}}))?",
        yes=("[by:Corrigan] was the busier with a double save, first from [shooter:Nwosu] and then from [shooter:Barton].",),
        no="Corrigan made a first-half save before goals from Nwosu and Barton settled it.",
        tags={"outcome": "saved", **GENERIC},
        over=("chance.keeper_no_name",),
    ),
    Rule(
        "chance.keeper_no_name",
        f"(?<! (took|takes|need|needed|needs|require|required|requires|force|forced|forces|forcing|drew|draws|drawing|brought|bring|bringing|earned|demanded|produced) {{gap4}} ) {NO_VICTIM} {{real_save}} (from|off|to deny|denying|to keep out|to thwart|to repel|prevented|denied|thwarted|foiled|kept out|stopped) {WHOM} (?! {{gap3}} (to|denied|prevented|kept|was|that|which|who) )",
        yes=("One terrific stop from [shooter:Nwosu]'s header before the break.",),
        no="There was a full stop from then on.",
        tags={"outcome": "saved", "perhaps_by": True, **GENERIC},
    ),
    Rule(
        "chance.keeper_while",
        "(?= {real_save}) (?<= {by:SUBJ} (?! 's ) {any22} ) _ {gap8} (,|after|when|as|with|once) {shooter:PERSON} (?! 's ) {adverb}? (having)? (had|been|was|is|being)? {gap2} (through|clear|clean|in on goal|one on one|bearing down|bore down|burst|broke|breaking|broken|raced|racing|ran|running|met|meeting|connected|shot|shooting|headed|heading|volleyed|fired|firing|let (fly|rip|loose)|struck|cut|turned|got|rose|looked|seemed|unleashed|drove|tried)",
        yes=(
            "[by:Corrigan] made a magnificent stop with an outstretched boot, [shooter:Nwosu] having burst clear on the break.",
            "[by:Corrigan] was forced into a fine save when [shooter:Nwosu] broke clear.",
            "[by:Corrigan] pulled off a blinding save when [shooter:Nwosu] let rip.",
        ),
        no=("Corrigan made a save before Nwosu tapped in.",),
        tags={"outcome": "saved", **GENERIC},
    ),
    Rule(
        "chance.missed_sight",
        "{shooter:SUBJ} (?! 's ) {any14} {goal_sight} {any10} (?= {botch_any} ) {acts} {botch_any} (by {by:OBJ} (?! 's ))?",
        yes=(
            "[shooter:Nwosu] had only the keeper to beat but lost his nerve.",
            "[shooter:Nwosu] was clean through but took one touch too many.",
            "[shooter:Nwosu], clean through, was crowded out by the covering [by:Hallam].",
        ),
        tags={"outcome": "missed", **GENERIC},
    ),
    Rule(
        "chance.missed_in_sight",
        "(?= {botch_any} ) (?<= {shooter:SUBJ} (?! 's ) {any12} ) {acts} {botch_any} (?! {gap1} {n:PERSON} (as|when|while) ) {gap6} ((as|when|while) (he|she))? {gap4} {goal_sight}",
        yes=(
            "[shooter:Nwosu] was crowded out as he shaped to shoot.",
            "[shooter:Nwosu] slipped and lost his balance with the goal at his mercy.",
        ),
        tags={"outcome": "missed", **GENERIC},
    ),
]
