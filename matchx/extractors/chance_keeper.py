"""Saves, told of the goalkeeper: he denies the shooter, keeps out his shot, saves from him."""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import ASIDE, NO_BLOCK, NO_OTHER, NO_VICTIM, OF_MAN, OF_SHOT, SHOTS, WHOM, active, reach

GROUP = "shot"
TAGS = {"outcome": "saved"}
NO_FOUL = "(?<! (handling|handled|handball|fouling|fouled|tripping|tripped|hauling|dragging) {any4} )"

NEXT = (
    "((?! {halt} | {delivery_noun} | the (resulting|ensuing) | {n:PERSON} ) _)?"  # "and from the corner Smith" is another story
)
MORE = "(({n:MINUTE}|with {gap4}|at {gap3}|twice|{gap3} {shot_noun}|, {gap5})? ,? (and|then|before|followed by|again|later|,)+ (with (his|her|a) {gap2})? (from|off|denying|deny|another from|to deny|one from|foiling|thwarting|to thwart) NEXT NEXT {shooter:PERSON}|,? (and|then|and then|and later) {shooter:PERSON} (?= (\\.|,|;|in|within|inside|during|at|before|after|with|either|late|early|twice|again|as|on the (follow up|rebound)|from) ))?".replace(
    "NEXT", NEXT
)
SAVE = "(one handed|two handed|one hand|last ditch)? ((?! {halt} | , | {det} | {force_any} | {shot_noun} ) _)? ((?! {halt} | , | {det} | {force_any} ) _)? ((?! {halt} | , | {det} | {force_any} ) _)? ({real_save}|heroics|intervention|brilliance|reflexes|agility|bravery)"

KEPT = "(at bay|out|off the (scoresheet|score sheet|mark)|from (scoring|netting|levelling|equalising|a))"
# What of him stops it, with its adjectives.
PARTS = "((?! {halt} | , | {det} | {n:PERSON} ) _)? ((?! {halt} | , | {det} | {n:PERSON} ) _)? (heroics|agility|athleticism|brilliance|bravery|fingertips|fingers|legs|feet|foot|boot|leg|hand|hands|gloves|glove|arm|palm|knee|body|reflexes|toe|reactions|shin|shins|heel|heels|head|chest|knees|fist|fists|studs|toes|thigh|shoulder)"


FEET = "({shooter:POSS} (feet|boots|toes)|the (feet|boots|toes) of {shooter:OBJ})"

RULES = [
    Rule(
        "chance.keeper_shot",
        f"{active(NO_OTHER + ' (?= {saving}|{save_amb_any})', 'by')} {OF_SHOT}",
        yes=(
            "[by:Corrigan] saved [shooter:Nwosu]'s header.",
            "[by:Corrigan] tipped over [shooter:Nwosu]'s 20-yard drive.",
            "[by:Corrigan], at full stretch, turned [shooter:Nwosu]'s curling effort round the post.",
            "[by:Corrigan] got a hand to [shooter:Nwosu]'s free-kick.",
            "[by:Corrigan] parried a shot from [shooter:Nwosu].",
            "[by:Corrigan] dived to his left to push away [shooter:Nwosu]'s volley.",
            "[by:Corrigan] saved [shooter:Nwosu]'s drive and [shooter:Barton]'s low shot.",
            "[by:Corrigan] turned aside [shooter:Nwosu]'s snapshot and pushed another from [shooter:Barton] round the post.",
            "[by:Corrigan] clawed away a goalbound [shooter:Nwosu] header.",
            "[by:Corrigan] repelled efforts from [shooter:Nwosu] and [shooter:Barton] either side of half-time.",
            "[by:Corrigan] spread himself to block [shooter:Nwosu]'s effort.",
            "[by:Corrigan] made a double save, first parrying [shooter:Nwosu]'s low shot and then springing up to divert [shooter:Barton]'s rebound over the top.",
            "Leeds owed their point to [by:Corrigan], clawing away a goalbound [shooter:Nwosu] header.",
        ),
        no=(
            "Barton turned Nwosu's shot into the net.",
            "Barton collected Nwosu's pass.",
            "Barton caught Nwosu's flick on the volley.",
            "Barton from close range after keeper spilled Nwosu's shot.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.keeper_shot_to",
        f"({{by:POSS}} {{gap3}} (contribution|act|action|task|job|duty|touch|involvement|intervention|work|business|test|save|stop) {{gap2}} (was|is|came|being)|{{by:PERSON}}|{reach('by')}) (to|could only|had to|can only|by|in|(?<! (from|off|by|deny|denying|denied|{{denying}}) {{n:OBJ}}) and|was forced to|managed to|did well to|(to thank)? (?<! {{punished}} {{any6}}) for) {{adverb}}? {OF_SHOT}|{{real_save}} (by|from|of) {{by:PERSON}} (?! 's ) ((?! {{n:PERSON}} | ; ) _)*? , (who|and)? {{adverb}}? {OF_SHOT}",
        yes=(
            "[by:Corrigan] did well to keep out [shooter:Nwosu]'s header.",
            "[by:Corrigan] had to be alert to keep out [shooter:Nwosu]'s low shot.",
            "[by:Corrigan] managed to push behind [shooter:Nwosu]'s effort.",
            "[by:Corrigan] could only parry [shooter:Nwosu]'s shot.",
            "[by:Corrigan]'s first act of note was to tip over [shooter:Nwosu]'s piledriver.",
            "[by:Corrigan]'s first real work was to hold a low [shooter:Nwosu] shot.",
            "A fine save by [by:Corrigan] to keep us in it, tipping [shooter:Nwosu]'s drive over.",
            "Leeds had [by:Corrigan] to thank for keeping out [shooter:Nwosu]'s volley.",
            "[by:Corrigan] was called into action to stop [shooter:Barton]'s effort after good play from Nwosu.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.keeper_deny",
        f"{active(f'{NO_FOUL} {{denying}}', 'by')} ((both|first|again|also|twice|only))?({{shooter:LIST}} (?! 's ) {{list_end}}|{{shooter:OBJ}} (?! 's )|{{shooter:POSS}}) {NO_BLOCK} {MORE}",
        yes=(
            "[by:Corrigan] denied [shooter:Nwosu] with his legs.",
            "[by:Corrigan] kept out [shooter:Nwosu] and [shooter:Barton].",
            "[by:Corrigan] twice denied [shooter:Nwosu].",
            "[by:Corrigan] - who made six saves - denied [shooter:Nwosu] from point-blank range.",
            "[by:Corrigan] denied [shooter:Nwosu] and then thwarted Barton.",
            "[by:Corrigan] made a double save, denying first [shooter:Nwosu] and then [shooter:Barton] on the follow-up.",
            "[by:Corrigan] saved well from [shooter:Nwosu] on 14 minutes and then from [shooter:Barton] two minutes later.",
            "[by:Corrigan] denied [shooter:Nwosu] with his feet and with his chest from [shooter:Barton].",
        ),
        no=("The referee denied Nwosu a penalty.", "Corrigan could not deny Nwosu."),
        tags=TAGS,
    ),
    Rule(
        "chance.keeper_deny_to",
        f"({{by:PERSON}}|{reach('by')}) (?<! (judged|adjudged|deemed|ruled|held|said|appeared|penalised|booked) ) {NO_FOUL} (to|by|in|could only|twice|(to thank)? for) {{adverb}}? (?= {{denying}}|(?<= (stretch|length|flew|dived|leapt|sprawled) {{gap2}} to) rob|keep|kept|keeping|keeps) {OF_MAN} {MORE}",
        yes=(
            "[by:Corrigan] made a smart stop to deny [shooter:Nwosu].",
            "[by:Corrigan] rushed off his line to thwart [shooter:Nwosu].",
            "[by:Corrigan] produced a fine save, denying [shooter:Nwosu] from close range.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.keeper_from",
        f"{active('({save_from}|{save_from.ing}|{save_from.base})', 'by')} ((?! {{halt}} | {{n:SUBJ}} | {{n:OBJ}} | {{delivery_noun}} (?! {{shot_noun}} ) | tackle | challenge | foul ) _)*? {NO_VICTIM} (from|off|against|(?<! (sending|bringing|throwing|putting|calling|sent|brought|threw|put|going|coming|subbing) ) on) (?! {{n:KEEPER}}) ({{shooter:LIST}} (?! 's ) {{list_end}}|{{shooter:OBJ}} (?! 's )|{{shooter:POSS}} ({{gap3}} {{shot_noun}})?) {MORE}",
        yes=(
            "[by:Corrigan] saved from [shooter:Nwosu].",
            "[by:Corrigan] made two fine saves from [shooter:Nwosu].",
            "[by:Corrigan] made a double save from [shooter:Nwosu] and then from [shooter:Barton].",
            "[by:Corrigan] produced a fine stop from [shooter:Nwosu]'s header.",
            "[by:Corrigan] made a sprawling save on [shooter:Nwosu].",
            "[by:Corrigan] saved well from [shooter:Nwosu] and [shooter:Barton].",
            "[by:Corrigan] pulled off two saves, first from [shooter:Nwosu]'s volley and then from [shooter:Barton] on the rebound.",
        ),
        no=(
            "Corrigan saved a point for Leeds.",
            "Corrigan did well to gather a cross from Nwosu.",
            "Corrigan reacted angrily to a tackle from Nwosu.",
            "Corrigan dived in two-footed on Nwosu.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.keeper_kept",
        f"({{by:PERSON}} {{aux}}*|{reach('by')}) {{acts}} ((kept|keeps|keep|keeping) {{shooter:OBJ}} (out|at bay)|(stopped|stops|stopping|stoned|stymied|stonewalled) {{shooter:OBJ}} (?! 's ) (on (a|the) {{gap1}} (breakaway|break|one on one|rebound|doorstep)|one (on|v|against) one|point blank|from {{gap3}} (yards|range|out)|at (the|his|her) (near|far|back)? post|with (a|an|his|her) {{gap3}} (leg|legs|foot|feet|hand|hands|save|stop|pad|shin)))",
        yes=(
            "[by:Corrigan] kept [shooter:Nwosu] out with a strong left hand.",
            "Corrigan came up huge again when [by:he] stopped [shooter:Nwosu] on a breakaway.",
            "[by:Corrigan] stopped [shooter:Nwosu] from point-blank range.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.keeper_blocks",
        f"({{by:KEEPER}} {{aux}}* (to)? (blocked|blocks|block) {{shooter:POSS}} {SHOTS}|{active('(blocked|blocks|blocking|block)', 'by')} {{shooter:POSS}} {SHOTS} with (his|her) {{gap1}} (legs|feet|leg|foot))",
        yes=("The keeper blocked [shooter:Nwosu]'s shot.", "[by:Corrigan] blocked [shooter:Nwosu]'s shot with his legs."),
        tags=TAGS,
        over=("chance.blocked_by",),
    ),
    Rule(
        "chance.keeper_feet",
        f"({{by:PERSON}} {{aux}}*|{reach('by')}) {{acts}} (smothered|smothers|smother|smothering|saved|saves|save|dived|dives|dive|diving|gathered|gather|plunged|blocked|block|pounced|((was|is) {{adverb}}? (down|out|alert|brave|quick|first)|(out|down) (?= {{adverb}})) {{adverb}}?|threw (himself|herself)|flung (himself|herself)|hurled (himself|herself)|went down|slid|swooped) {{gap2}} at {FEET}|{{by:SUBJ}} (?! 's ) {{any8}} with (a|an|another|one) {{gap3}} ({{real_save}}|block) {{gap1}} (at|from|off) {FEET}|({{by:PERSON}} {{aux}}*|{reach('by')}) {{acts}} (smothered|smothers|smother|smothering|snuff out|snuffed out|snuffs out|snuffing out) {{shooter:POSS}} {{gap1}} (breakaway|break|run|one on one|burst|charge|surge|raid|dash)",
        yes=(
            "[by:Corrigan] was quickly off his line to smother at [shooter:Nwosu]'s feet.",
            "[by:Corrigan] was down well at the feet of [shooter:Nwosu].",
            "[by:Corrigan] out quickly at the feet of [shooter:Nwosu].",
            "[by:Corrigan] plunged at the feet of [shooter:Nwosu] to smother his shot.",
            "[by:Corrigan] made amends with a brave stop at the feet of [shooter:Nwosu].",
            "[by:Corrigan] came off his line to smother [shooter:Nwosu]'s breakaway.",
        ),
        tags=TAGS,
        over=("chance.keeper_shot_to",),
    ),
    Rule(
        "chance.keeper_hands",
        f"({{by:POSS}} {PARTS}|(the|a|an) {PARTS} (of|from) {{by:OBJ}} (?! 's )) {{adverb}}? ((kept|keep|keeps|keeping) (?= {{n:OBJ}} {KEPT} )|to (prevent|stop|deny|keep out|thwart|foil|divert|save|block|repel)|prevented|kept out|denied|saved|stopped|thwarted|diverted|foiled|repelled|blocked|deny|denies|turned away) {WHOM} ({{within}} {{shot_noun}} ({{within}} {{safe}})?)?",
        yes=(
            "[by:Corrigan]'s fingertips kept out [shooter:Nwosu]'s rising drive.",
            "Only the legs of [by:Corrigan] prevented [shooter:Nwosu] from scoring.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.keeper_noun",
        f"{{by:POSS}} {SAVE} ((?! {{halt}} | {{n:PERSON}} ) _)*? (from|off|to deny|denying|to keep out|to thwart|to foil|on|to repel|to frustrate) {WHOM}",
        yes=(
            "[by:Corrigan]'s brilliant save from [shooter:Nwosu] kept Leeds ahead.",
            "It took [by:Corrigan]'s smart stop to deny [shooter:Nwosu].",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.keeper_save_by",
        f"{{real_save}} (?! ,? (first|firstly|initially) ) {{gap3}} (by|from) {{by:OBJ}} {{gap10}} (?<! another ) (from|off|on|at the feet of|to deny|denying|to keep out|to thwart|to foil|to stop|to prevent|to halt|prevented|denied|kept out|foiled|thwarted|stopped|(kept|keeps|keeping|keep) (?= {{n:OBJ}} {KEPT} )) {WHOM} ({{gap3}} (,|and) (and|then)* {{gap2}} (from|off|to deny|{{saving}}) ({{shooter:POSS}} {SHOTS}|{{shooter:OBJ}} (?! 's )))?",
        yes=(
            "A fine save from [by:Corrigan] denied [shooter:Nwosu].",
            "Only a reflex stop by [by:Corrigan] kept [shooter:Nwosu] off the scoresheet.",
            "It took a fingertip save from [by:Corrigan] to stop [shooter:Nwosu] doubling the lead.",
            "It needed a stunning stop by [by:Corrigan] to keep out [shooter:Nwosu]'s volley.",
            "Leeds needed a double save from [by:Corrigan], first from [shooter:Nwosu]'s header, then to smother [shooter:Barton]'s follow-up.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.keeper_into",
        f"{{by:PERSON}} {{aux}}* (was|is|were|been) {{adverb}}* ((forced|called|pressed|brought|required|needed|summoned|made|obliged) {{gap3}} (into|in to|upon|on|to|for) {{gap5}} ({{save_noun}}|action|{{save_shot.base}}|{{save_amb.base}}|work|dive|scramble|sprawl|backpedal)|tested|extended|worked|stretched|troubled|stung) ((?! {{n:PERSON}} | ; ) _)*? (by|from) {WHOM}",
        yes=(
            "[by:Corrigan] was forced into a save by [shooter:Nwosu].",
            "[by:Corrigan] was called into action by [shooter:Nwosu].",
            "[by:Corrigan] was tested by [shooter:Nwosu] from long range.",
            "[by:Corrigan] was called upon to save from [shooter:Nwosu].",
            "[by:Corrigan] had been called upon to save at full length from [shooter:Nwosu].",
        ),
        no=(
            "Corrigan was brought down by Nwosu.",
            "Corrigan was forced off by Nwosu.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.keeper_into_when",
        f"{{by:PERSON}} (?! 's ) ({ASIDE})? {{aux}}* (was|is) {{adverb}}* (forced|called|pressed|brought) {{gap3}} (into|upon|on) {{gap5}} ({{save_noun}}|action|{{save_shot.base}}) {{any8}} (when|as|after) {{shooter:PERSON}} (?! 's ) {{aux}}* ({{goes_for_goal}}|{{shooting}}|{{attempt_any}})",
        yes=("[by:Corrigan] was called into action in the 61st minute when [shooter:Nwosu] let fly from range.",),
        tags={**TAGS, "generic": True},
    ),
    Rule(
        "chance.keeper_duel",
        f"{active('({beats_man}|{beats_man.ing}|to {beats_man.base})', 'by')} {{shooter:PERSON}} (?! 's ) {NO_BLOCK}",
        yes=(
            "The goalkeeper, Niamh Corrigan, kept her head. [by:Corrigan] got the better of [shooter:Nwosu] in a one-on-one.",
        ),
        tags={**TAGS, "of_keeper": True, "generic": True},
    ),
    Rule(
        "chance.keeper_onto_frame",
        "{by:KEEPER} {gap8} ({save_shot}|{save_amb}|{save_amb.ing}|{save_amb.base}) (it|the ball|{det} {gap3} {shot_noun}) {adverb}? (onto|on to|against|off|over|past|round) {frame_np}",
        yes=("Barton shot low and goalkeeper [by:Niamh Corrigan] diverted the ball on to the bar.",),
        tags=TAGS,
        over=("chance.woodwork_ball", "chance.woodwork_shot", "chance.off_target", "chance.off_target_ball"),
    ),
    Rule(
        "chance.keeper_from_to",
        f"({{by:PERSON}}|{reach('by')}) (could only|can only|did well to|had to|managed to|was able to|only to) {{adverb}}? {{save_from.base}} ((?! {{halt}} | {{n:PERSON}} | {{delivery_noun}} (?! {{shot_noun}} ) ) _)*? (from|off) ({{shooter:OBJ}} (?! 's )|{{shooter:POSS}})",
        yes=("Pell struck when keeper [by:Corrigan] could only parry from [shooter:Nwosu].",),
        tags=TAGS,
    ),
    Rule(
        "chance.keeper_big_to_block",
        f"({{by:PERSON}} {{aux}}*|{reach('by')}) {{acts}} {{big_keeper}} {{gap6}} (to|and) {{adverb}}? (block|blocked|blocks|smother|smothered) {{shooter:POSS}} {SHOTS}",
        yes=("[by:Corrigan] made himself big to block [shooter:Nwosu]'s effort.",),
        tags=TAGS,
        over=("chance.blocked_by",),
    ),
    Rule(
        "chance.keeper_palms_warmed",
        f"{{by:SUBJ}} (?! 's ) {{aux}}* (had|has|having) (his|her) {{gap2}} {{palms}} {{adverb}}? (warmed|stung|tested|rattled|burned|tingling) {{gap2}} (by|from) {WHOM}",
        yes=("[by:Corrigan] had his palms stung by [shooter:Nwosu] from distance.",),
        tags=TAGS,
    ),
]
