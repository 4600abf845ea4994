"""Shots against the post or the bar that stay out."""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import ASSIST, FRAME, HEADED_BY, ITEM, MET, NOT_STOPPED, NOUN, ONTO, OWNER, TO_IT, TOUCHED, WORD, active, reach

GROUP = "shot"
TAGS = {"outcome": "woodwork"}
# A shot that meets the frame and then goes over has met the frame.
WENT = (
    "chance.off_target",
    "chance.off_target_ball",
    "chance.off_target_effort",
    "chance.off_target_it",
    "chance.off_target_noun",
)

HIT = f"{{hitting_frame}} ({{adverb}}|only)? {FRAME}"
SHOT = "attempted? ((?! {halt} | {n:SUBJ} | {n:PERSON} 's | by | (was|were) met ) _)*? ({shot_noun}|{delivery_noun})"
STRUCK = f"({{aux}}* {HIT}|{{within}} ({HIT}|({{flying}}|{{shooting}}) {{within}} {ONTO} {FRAME}))"
FROM = "(after|from|when|as|following|to deny|in denying|to keep out|by keeping out|by denying|to thwart|by repelling|to repel|denying)"


RULES = [
    Rule(
        "chance.woodwork",
        f"{active('{hitting_frame}')} ({{adverb}}|only)? {FRAME}",
        yes=(
            "[shooter:Nwosu] hit the bar.",
            "[shooter:Nwosu], from a free-kick, rattled the crossbar.",
            "Barton found [shooter:Nwosu], who struck the outside of the post.",
            "[shooter:Nwosu] was denied by the woodwork.",
            "[shooter:Nwosu] hit the bar twice.",
            "[shooter:Nwosu] beat the keeper but not the post.",
            "After 30 minutes [shooter:Nwosu] hit the foot of the upright.",
            "[shooter:Nwosu] fired wide and then clipped the far post.",
            "[shooter:Nwosu] and [shooter:Barton] both hit the woodwork.",
        ),
        no=("Nwosu almost hit the bar.", "Nwosu was at the far post.", "Nwosu hit the post and went in."),
        tags=TAGS,
        over=WENT,
    ),
    Rule(
        "chance.woodwork_shot",
        f"{active('{shooting}')} {{within}} {ONTO} {FRAME} {ASSIST}",
        yes=(
            "[shooter:Nwosu] headed against the post.",
            "[shooter:Nwosu] headed against the bar from [assist:Barton]'s corner.",
            "[shooter:Nwosu] turned and fired a low shot against the outside of the far post.",
            "[shooter:Nwosu] crashed a 20-yard volley onto the underside of the bar.",
        ),
        no=(
            "Nwosu curled in off the post.",
            "Nwosu sliced the cross against his own bar.",
            "Nwosu fired in off the bar.",
            "Nwosu headed the ball off the post and in.",
        ),
        tags=TAGS,
        over=WENT,
    ),
    Rule(
        "chance.woodwork_ball",
        f"{active('{sending}')} (?! ((?! {{halt}} ) _)*? , {{n:POSS}} ) {{within}} {{shot_object}} {{within}} {ONTO} {FRAME}",
        yes=("[shooter:Nwosu] sent his header against the bar.", "[shooter:Nwosu] turned the ball against the bar."),
        tags=TAGS,
        over=WENT,
    ),
    Rule(
        "chance.woodwork_to",
        f"{{shooter:OBJ}} (, {{gap8}} ,)? (only to|to|,? only for (him|her) to|,? who could only) {{adverb}}? ({{hit_frame.base}} {{adverb}}?|({{shoot.base}}|{{send.base}} {{within}} {{shot_object}}) {{within}} {ONTO}) {FRAME}",
        yes=(
            "Barton crossed for [shooter:Nwosu] to head against the bar.",
            "Barton squared for [shooter:Nwosu] to hit the post.",
            "There was time for [shooter:Nwosu], on for Barton, to rattle the crossbar.",
            "The ball fell kindly to [shooter:Nwosu], only for him to hit the post.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.woodwork_only",
        f"({{shooter:PERSON}}|{reach('shooter')}) (only|could only|somehow|contrived to|managed to|(?<! {{n:OBJ}} ) to|can only) {{adverb}}? ({{hit_frame.base}} {{adverb}}?|({{shoot.base}}|{{send.base}} {{within}} {{shot_object}}) {{within}} {ONTO}) {FRAME}",
        yes=("[shooter:Nwosu] could only head against the post.", "[shooter:Nwosu] contrived to hit the bar from two yards."),
        tags=TAGS,
        over=("goal.with_object.active",),
    ),
    Rule(
        "chance.woodwork_with",
        f"(leave|leaves|left|saw|see|sees|watched|with|had|when|as|found|by|through|from|of) {{shooter:PERSON}} {{aux}}* ({{hit_frame.base}}|{{hit_frame.ing}}|({{shoot.base}}|{{shoot.ing}}|{{send.ing}} {{within}} {{shot_object}}) {{within}} {ONTO}) {{adverb}}? {FRAME}",
        yes=("Leeds were unlucky, with [shooter:Nwosu] hitting the post.", "Leeds saw [shooter:Nwosu] hit the bar."),
        tags=TAGS,
    ),
    Rule(
        "chance.woodwork_effort",
        f"{OWNER} {SHOT} {MET} {TOUCHED} {STRUCK}",
        yes=(
            "[shooter:Nwosu]'s free kick came back off the post.",
            "[shooter:Nwosu]'s deflected cross clipped the bar.",
            "[shooter:His] header crashed against the crossbar.",
            "[shooter:Nwosu]'s shot beat the keeper but not the post.",
            "[shooter:Nwosu]'s shot beat Corrigan but struck the foot of the post.",
            "[shooter:Nwosu]'s drive was kept out by the woodwork.",
        ),
        no=(
            "Nwosu's shot went in off the post.",
            "Nwosu's shot hit the post and rolled in.",
            "Nwosu met it with a header that brushed the bar on its way in.",
        ),
        tags=TAGS,
        over=("goal.shot_counted", *WENT),
    ),
    Rule(
        "chance.woodwork_it",
        f"({active('({shooting} {no_cross}|{attempt_any})')}|(?<! ({{nod}}|{{strike}}|met|meets|meeting) ) {OWNER} {SHOT} {MET}|{HEADED_BY}) {TO_IT} (the (ball|shot|effort|strike|header|volley)|it|which|only to see it) {{within}} ({HIT}|{{hit_frame.base}} {FRAME}|({{flying}}|{{shooting}}) {{within}} {ONTO} {FRAME})",
        yes=(
            "[shooter:Nwosu] shot from 20 yards but the ball came back off the post.",
            "[shooter:Nwosu] chipped the keeper, only to see it hit the bar.",
            "Barton's corner was met by [shooter:Nwosu] and the ball clipped the top of the bar.",
            "When Barton's centre was met by [shooter:Nwosu] the ball struck the bar and was scrambled away.",
            "Barton's free-kick found the head of [shooter:Nwosu], only for the ball to come back off the woodwork.",
            "A centre from Barton was met firmly by [shooter:Nwosu], but the ball came back off the post.",
            "One cross of his was met on the volley by [shooter:Nwosu], only for the ball to cannon back off the bar.",
        ),
        tags=TAGS,
        over=WENT,
    ),
    Rule(
        "chance.woodwork_noun",
        f"{{shooter:PERSON}} {NOUN} (that|which)? {STRUCK}",
        yes=("A [shooter:Nwosu] free-kick cannoned off the bar.",),
        tags=TAGS,
        over=WENT,
    ),
    Rule(
        "chance.woodwork_had",
        f"{active('({saw}|{saw.ing}|{saw.base}|{saw.en})')} {SHOT} {{within}} ({{hitting_frame}} {{adverb}}?|({{flying}}|{{shooting}}) {{within}} {ONTO}) {FRAME}",
        yes=(
            "[shooter:Nwosu] saw his header come back off the post.",
            "[shooter:Nwosu] had an effort bounce off the crossbar.",
            "[shooter:Nwosu] saw his shot clip the outside of the far post on its way behind.",
            "[shooter:Nwosu] sees his volley crash off the right post after a scramble.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.woodwork_with_shot",
        f"({{shooter:PERSON}}|{reach('shooter')}) ,? (with|saw|had|hit|unleashed|struck|sent|sent in|put in|tried|tried with|let fly with|produced|delivered) {SHOT} {{within}} ({ONTO} {FRAME}|(that|which) {STRUCK})",
        yes=(
            "[shooter:Nwosu] with a header against the bar.",
            "[shooter:Nwosu] struck a free-kick that rattled the crossbar.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.woodwork_from",
        f"({{shot_noun}}|{{delivery_noun}}) {NOT_STOPPED} {{gap8}} (from|by|(?<! (deflection|deflections|touch|nick|ricochet|rebounded|came|cannoned|bounced) ) off) (?! {{n:KEEPER}} ) ({{shooter:LIST}}|{{shooter:OBJ}}) {MET} {{gap8}} (,|that|which|was|{{adverb}})* ({STRUCK}|{ONTO} {FRAME})",
        yes=("A shot from [shooter:Nwosu] hit the post.", "A header by [shooter:Nwosu] came back off the bar."),
        tags=TAGS,
    ),
    Rule(
        "chance.woodwork_after",
        f"(ball|it) {{gap4}} {HIT} {{gap3}} (after|from|off|following|when) ({{shooter:POSS}}|(a|an|the)? {WORD} {{shooter:PERSON}} (?! 's )) {{gap3}} ({{shot_noun}}|{{delivery_noun}})",
        yes=("The ball struck the post from [shooter:Nwosu]'s header.",),
        tags=TAGS,
    ),
    Rule(
        "chance.woodwork_denied",
        "(bar|crossbar|post|upright|woodwork|frame|paint|frame of the goal) ({adverb}|had|has|then|also|to|could)* (deny|keep out|repel|turn away|save|denied|denies|denying|thwarted|foiled|frustrated|kept out|robbed|stopped|saved|kept|keeps|keeping|prevented) {shooter:PERSON}",
        yes=(
            "Only the post denied [shooter:Nwosu].",
            "The crossbar then denied [shooter:Nwosu] a second.",
        ),
        no=("Standing at the near post, Corrigan was beaten by Nwosu.",),
        tags=TAGS,
        over=("chance.keeper_deny", "chance.keeper_deny_to"),
    ),
    Rule(
        "chance.woodwork_kept_out",
        "(bar|crossbar|post|upright|woodwork|frame|paint|frame of the goal) ({adverb}|had|has|then|also)* (deny|denied|denies|denying|thwarted|foiled|kept out|repelled|stopped|saved|rejected|turned away|repulsed) ({shooter:POSS} {gap4} {shot_noun}|(a|an|another) {gap3} {shot_noun} {gap1} (of|by|from) {shooter:OBJ})",
        yes=(
            "The crossbar kept out [shooter:Nwosu]'s header.",
            "It took the intervention of a post to keep out [shooter:Nwosu]'s effort.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.woodwork_rescue",
        f"(bar|crossbar|post|upright|woodwork|frame|frame of the goal) (,? which)? {{within}} (rescue|rescued|aid|saved|saves|spared|bailed) {{any8}} {FROM} {{shooter:PERSON}} ('s {{gap4}} {{shot_noun}} {{gap3}})? (?! {{aux}}* (scored|scores|netted|levelled|equalised))",
        yes=(
            "The post came to Corrigan's rescue after [shooter:Nwosu] let fly from 25 yards.",
            "The woodwork saved Leeds when [shooter:Nwosu] broke clear.",
            "They were thankful for the crossbar, which came to their rescue when [shooter:Nwosu] let rip.",
            "The upright saved Leeds after [shooter:Nwosu]'s shot had beaten Corrigan.",
            "The post came to the rescue when [shooter:Nwosu]'s header beat Corrigan.",
        ),
        tags=TAGS,
        over=("goal.shot_counted",),
    ),
    Rule(
        "chance.woodwork_only_for",
        "((?<! {set_up.en} by ) {shooter:POSS} {gap4} {shot_noun}|(?! {n:KEEPER} ) {shooter:SUBJ} (?! ('s|was|were|is) )) ( (?! ; | {shot_noun} | {relative} ) _ )*? (; {n:PERSON} (?! 's ) {gap1} (beaten|stranded|helpless|rooted) ,?)? (only for|but for|but|until) (the|a) {gap2} {frame_word} (of (the)? goal)? (to)? {adverb}? (come|came|comes|intervene|intervened|intervenes|deny|denied|denies|rescue|rescued|rescues|save|saved|saves|bail|bailed|spare|spared|(stand|stood|get|got|stands|gets) in the way|(say|said|says) no|(have|had|has) other ideas)",
        yes=(
            "Corrigan was beaten by [shooter:Nwosu]'s drive, only for the upright to come to his aid.",
            "[shooter:Nwosu] rounded Corrigan but the post intervened.",
            "[shooter:Nwosu] let fly from 20 yards; goalkeeper Corrigan was beaten but the post came to her rescue.",
        ),
        tags=TAGS,
        over=("chance.woodwork_rescue",),
    ),
    Rule(
        "chance.woodwork_coming",
        f"{active('({shooting} {no_cross}|{attempt_any})')} ((?! ; | {{relative}} ) _)*? , with? (the|a) {{gap2}} {{frame_word}} {{gap2}} (coming|denying|intervening|saving|sparing|standing)",
        yes=("[shooter:Nwosu] volleyed, Corrigan rooted to the spot, the woodwork coming to Hull's rescue.",),
        no=("Nwosu tripped, the post coming to his aid.",),
        tags=TAGS,
        over=("chance.woodwork_denied",),
    ),
    Rule(
        "chance.woodwork_shaking",
        "(bar|crossbar|post|upright|woodwork|frame|goal|goalframe) {gap6} (shaking|rattling|reverberating|quivering|shuddering|wobbling|trembling|vibrating) {gap4} (from|after|by|thanks to) {shooter:POSS}",
        yes=("The bar was still shaking from [shooter:Nwosu]'s free-kick.",),
        tags=TAGS,
    ),
    Rule(
        "chance.woodwork_other",
        "(and|while|,) (?<= {frame_word} ,? (and|while|,)) {shooter:PERSON} {adverb}? (the|a) (other|far|near|same|left|right)? (post|bar|crossbar|upright|woodwork)",
        yes=("Barton hit the bar and [shooter:Nwosu] the post.",),
        tags=TAGS,
    ),
    Rule(
        "chance.woodwork_team",
        f"(({{team:TSUBJ}}|{{team:TEAM}}) {{aux}}*)? {{acts}} {{hitting_frame}} {{adverb}}? {FRAME} {{gap6}} (through|via|courtesy of|thanks to) ({{shooter:LIST}} {{list_end}}|{{shooter:OBJ}}) (?! 's )",
        yes=(
            "[team:Leeds] hit the bar through [shooter:Nwosu].",
            "The champions-elect had hit the woodwork twice before the break through [shooter:Nwosu] and [shooter:Barton].",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.woodwork_item",
        f"{ITEM} {STRUCK}",
        yes=("[shooter:Nwosu] had two cracks at it, the second kissing the upright.",),
        tags=TAGS,
        over=("chance.woodwork",),
    ),
    Rule(
        "chance.woodwork_by",
        f"((?<! {{shot_noun}} ((?! {{halt}} ) _)*? ) (?! shot (?! {{adverb}}? {ONTO} )) ({{shoot.en}}|{{send.en}}) {{within}} (?! _ (his|her|their) own ) (?<! (tipped|palmed|clawed|parried|fingertipped)) {ONTO} {FRAME}|{FRAME} {{have}}? {{be}} {{adverb}}* {{hit_frame.en}}) {{gap2}} by ({{shooter:OBJ}} (?! 's )|{{shooter:POSS}} {{gap4}} {{shot_noun}})",
        yes=(
            "Barton's corner was headed on to the bar by [shooter:Nwosu].",
            "His pull-back was turned against a post by [shooter:Nwosu].",
            "The upright was then struck by [shooter:Nwosu].",
        ),
        tags=TAGS,
        over=("chance.woodwork_effort", "chance.woodwork_from", "chance.woodwork_noun", "chance.saved_shot"),
    ),
    Rule(
        "chance.woodwork_off_came",
        f"{ONTO} {FRAME} (came|went|flew|bounced|cannoned|rebounded|thudded|crashed) ({{shooter:POSS}} {SHOT}|(a|an|another)? {WORD} {{shooter:PERSON}} (?! 's ) {NOUN}|(a|an|another) {SHOT} {{gap2}} (from|by) {{shooter:OBJ}})",
        yes=("Off the bar came [shooter:Nwosu]'s volley.",),
        tags=TAGS,
    ),
    Rule(
        "chance.woodwork_which_denied",
        "{frame_np} ,? (which|that) {gap2} (denied|thwarted|foiled|defied|saved _ from|frustrated) {shooter:LIST} (?! 's )",
        yes=("Had it not been for the woodwork, which denied [shooter:Nwosu] and [shooter:Barton], Leeds would have won.",),
        no=("It hit the post, which denied Nwosu's side a win.",),
        tags=TAGS,
    ),
    Rule(
        "chance.woodwork_live",
        "^ (off|against|onto|hits|hit|strikes)? (the)? (_)? {frame_word} (!|,|-|:|\\()+ {shooter:PERSON} ((again|,)+ {n:MINUTE}|(?= \\( | , | again | from | with | _ _ from |\\)|'s))",
        yes=(
            "Off the bar - [shooter:Nwosu] from a free kick.",
            "Bar ([shooter:Nwosu], 9).",
            "Post ([shooter:Nwosu] again, 13).",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.woodwork_live_name",
        f"^ {{shooter:SUBJ}} (,|!|-|:|...|\\()+ {{gap4}} ({ONTO} {FRAME}|{HIT})",
        yes=("[shooter:Nwosu], off the bar.", "[shooter:Nwosu] - against the post."),
        tags=TAGS,
    ),
]
