"""Shots that miss the goal: wide, over, into the side netting, into the stands."""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import ASSIST, HEADED_BY, ITEM, MET, NOT_STOPPED, NOUN, OWNER, SHOT, TO_IT, WIDE, WORD, active, reach

GROUP = "shot"
TAGS = {"outcome": "off_target"}

GOES = "({finds_wide}|{finds_wide.ing}|{finds_wide.base}|({flying} {within}|{is} ({adverb}|{inches})*) {miss_place} (?! {gap2} by {n:PERSON} | {gap3} (until|till) )|{miss_it}|{miss_it.ing}|{miss_it.base}|{miss_it.en})"


RULES = [
    Rule(
        "chance.off_target",
        f"{active('{shooting}')} (?! himself | herself | him | her ) {{within}} {WIDE} {ASSIST}",
        yes=(
            "[shooter:Nwosu] fired wide.",
            "[shooter:Nwosu] headed wide from [assist:Barton]'s cross.",
            "[shooter:Nwosu], from 20 yards, curled just over.",
            "After 12 minutes [shooter:Nwosu] headed Barton's cross inches past the far post.",
            "[shooter:Nwosu] took the ball down, cut inside two defenders and lashed it high into the stand.",
            "The cross found [shooter:Nwosu], who volleyed over the bar.",
            "[shooter:Nwosu] should have scored but blazed over from six yards.",
            "[shooter:Nwosu] rose above his marker, heading narrowly wide.",
            "[shooter:Nwosu] shoots into the side netting.",
            "[shooter:Nwosu] twice shot wide.",
            "[shooter:Nwosu] went close, first glancing a header a foot wide and then having a shot smothered by Corrigan.",
            "Set free by Barton, [shooter:he] dragged his shot across goal and wide.",
            "[shooter:Nwosu] and [shooter:Barton] both headed wide.",
            "[shooter:Nwosu] and [shooter:Barton] shot over.",
        ),
        no=(
            "Nwosu did not shoot wide.",
            "Corrigan flung himself to his left to turn the ball around the post.",
            "Nwosu fired over the line.",
            "Nwosu chipped the ball over the keeper and into the net.",
            "Nwosu drove forward and swept the ball wide to Barton.",
            "Nwosu curled over a cross.",
            "Nwosu drilled in from wide.",
            "Nwosu dinked one over the top for Barton.",
            "Nwosu fired high into the roof of the net.",
            "Nwosu slid in to convert Barton's low ball across the face of goal.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_ball",
        f"{active('{sending}')} {{within}} {{shot_object}} {{within}} (?<! {{fouled}} {{n:OBJ}} ) {WIDE}",
        yes=(
            "[shooter:Nwosu] sent his header wide.",
            "[shooter:Nwosu] could only watch it, then pushed his shot past the post.",
            "[shooter:Nwosu] got his volley over the bar.",
            "[shooter:Nwosu] turned the ball just wide from close range.",
        ),
        no=(
            "Nwosu sent the ball wide to Barton.",
            "Nwosu played the ball out wide.",
            "Nwosu booted the loose ball into touch.",
            "Nwosu swung it over and Barton rose highest to power home.",
            "Nwosu headed the winner in added time to send the fans in a crowd of 26,418 into raptures.",
            "Nwosu, in trying to shield the ball, pushed Barton over.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_misfire",
        f"{active('(?<! (a|an|the|his|her|another) ) ({misfire}|{misfire.ing}|{misfire.base}|{misfire.en})')} ({{det}} ((?! {{halt}} ) _)? ((?! {{halt}} ) _)? ({{shot_noun}}|{{chance_noun}})|(the|a) (best|pick|clearest|easiest|better) of {{gap4}} {{chance_noun}}|it|one|another|the (rebound|loose ball|chance|follow up|ball)) (?! (back|down|in|out|across|away|together|off|level|square|clear|through) | {{any8}} (?<! (and|,|before|then) {{adverb}}? ({{saw}}|{{saw.ing}}) {{any4}} ) {{outcome_sign}} )",
        yes=(
            "The ball broke to [shooter:Nwosu], who skied his shot.",
            "[shooter:Nwosu] skied a glorious opening.",
            "[shooter:Nwosu] skied the best of the late chances.",
            "[shooter:Nwosu] ballooned a sitter and then had a shot blocked by Hallam.",
        ),
        no=("Nwosu sliced his clearance.", "Nwosu pulled one back before the break.", "Nwosu pulled the ball back for Barton."),
        tags=TAGS,
        over=("goal.goal.bag",),
    ),
    Rule(
        "chance.off_target_finds",
        f"({active('({finds_wide}|{finds_wide.ing}|{finds_wide.base}|{finds_wide.en})')}|({{shooter:PERSON}} (,? who)?|{reach('shooter')}) (could|can) only? {{adverb}}? (?= (find|hit|pick) only |(?<= only {{adverb}}? ) ) ({{finds_wide.base}}|(find|hit|reach) {{det}} (roof|top) of the net))",
        yes=(
            "[shooter:Nwosu] could only find the side netting.",
            "[shooter:Nwosu] missed the target from ten yards.",
            "[shooter:Nwosu], stretching at the back post, hit the side netting.",
            "[shooter:Nwosu] rounded Corrigan but from an acute angle could only hit the side-netting.",
        ),
        tags=TAGS,
        over=("goal.scored.active",),
    ),
    Rule(
        "chance.off_target_to",
        f"(?<! (by|from|of|past|over|beat|beating|rounded|rounding|evaded|between) ) {{shooter:OBJ}} (, {{gap8}} ,)? (only to|to|,? only for (him|her) to|,? who could only|,? who can only|,? who managed only to) {{adverb}}? ({{shoot.base}}|{{send.base}} {{within}} {{shot_object}}) {{within}} {WIDE}",
        yes=(
            "Barton crossed for [shooter:Nwosu] to head over.",
            "The ball fell to [shooter:Nwosu], who could only poke wide.",
            "Barton teed up [shooter:Nwosu], only for him to shoot wide.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_only",
        f"({{shooter:PERSON}}|{reach('shooter')}) (only to|only|could only|somehow|contrived to|managed to|managed only to|opted to|chose to|went on to|proceeded to|(?<! {{n:OBJ}} ) to|can only|just) {{adverb}}? ({{shoot.base}} (?! him | her )|{{send.base}} {{within}} {{shot_object}}) {{within}} {WIDE}",
        yes=(
            "[shooter:Nwosu] could only head over.",
            "From six yards out [shooter:Nwosu] contrived to put the ball wide.",
            "[shooter:Nwosu] rose at the far post to nod just past the upright.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_saw",
        f"(leave|leaves|left|saw|see|sees|seeing|watched|with|had|by|when|as|through|from|found|finds|picked out|for|of) {{shooter:PERSON}} {{aux}}* ({{shoot.base}}|{{shoot.ing}}|{{send.ing}} {{within}} {{shot_object}}) {{within}} {WIDE}",
        yes=(
            "Leeds saw [shooter:Nwosu] head wide.",
            "Leeds went close twice, with [shooter:Nwosu] heading over from a corner.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_effort",
        f"(?<! ({{save_shot.base}}|{{save_amb.base}}|{{save_shot.ing}}|{{save_amb.ing}})) {OWNER} {SHOT} {MET} ({{within}} ({{touched}} {{within}} (and|but|before) {{within}})? {GOES}|({{within}} ,)? {{inches}}? {{miss_place}})",
        yes=(
            "[shooter:Nwosu]'s shot took a deflection and looped on to the roof of the net.",
            "[shooter:Nwosu]'s 20-yard drive flew just over the bar.",
            "[shooter:Nwosu]'s header was off target.",
            "[shooter:Nwosu]'s wild finish over the crossbar summed it up.",
            "[shooter:His] low shot missed the far post by inches.",
            "[shooter:Nwosu]'s free-kick was just wide.",
            "[shooter:Nwosu] did everything right bar the finish, which drifted past the post.",
        ),
        no=(
            "Nwosu's header looped over the keeper and in.",
            "Nwosu's shot was going wide until it struck Barton.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_in_the_end",
        f"{OWNER} {SHOT} {MET} ((?! ; | {{n:SUBJ}} | who | {{denial}} | {{frame_np}} ) _)*? (but|and|only to|before) (it)? {{adverb}}? (then)? {GOES}",
        yes=(
            "[shooter:Nwosu]'s shot squirmed under Corrigan but trickled wide.",
            "[shooter:Nwosu]'s free-kick had Corrigan scrambling before it drifted past the upright.",
        ),
        tags=TAGS,
        over=("chance.saved_shot_force",),
    ),
    Rule(
        "chance.off_target_down",
        f"({{shooter:PERSON}}|{reach('shooter')}) (could not|couldn't|cannot|can't|failed to|fails to|was unable to|unable to|did not|just could not) (quite)? (keep|get|hold) (_)? (_)? (_)? (down|under (the|_) (bar|crossbar))",
        yes=("[shooter:Nwosu] met the cross but could not keep his header down.",),
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_it",
        f"({active('({shooting} {no_cross}|{attempt_any})')}|{OWNER} {SHOT} {MET}|{HEADED_BY}) {TO_IT} (the (ball|shot|effort|strike|header|volley)|it|which) {{within}} {GOES}",
        yes=(
            "[shooter:Nwosu] shot from distance but the ball went over the goal.",
            "[shooter:Nwosu] met it on the volley but the effort flew over the bar.",
            "Barton fed [shooter:Nwosu], who looked to tuck it inside the post but it was miles wide.",
            "[shooter:Nwosu] had another blast from distance but it was off target again.",
            "[shooter:Nwosu] let fly from 25 yards and Corrigan was relieved to see the ball fizz past his post.",
        ),
        no=("Nwosu shot and the ball flew over the line.",),
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_had",
        f"{active('({saw}|{saw.ing}|{saw.base}|{saw.en})')} {SHOT} {{within}} {GOES}",
        yes=(
            "[shooter:Nwosu] saw his header drift wide.",
            "[shooter:Nwosu] had two efforts drift wide.",
            "[shooter:Nwosu], unmarked at the far post, had a volley whistle over the bar.",
            "[shooter:Nwosu] watched a curling effort clear the crossbar.",
        ),
        no=("Nwosu saw Barton's cross drift over the line.",),
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_with",
        f"{{shooter:PERSON}} ,? with {SHOT} {{within}} ({{miss_place}}|(that|which) {GOES})",
        yes=(
            "[shooter:Nwosu] with a header over the bar.",
            "[shooter:Nwosu] went close with a free-kick that whistled past the post.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_then",
        f"(with|after|from|tried|tries|unleashed|let fly with|had|attempted|sent|took|hit|struck|produced|{{shoot}}|{{shoot.ing}}) ({SHOT}|one) {{within}} (that|which) {{any8}} {GOES} (?<= {{shooter:SUBJ}} (?! 's ) {{any18}} (that|which) {{any14}} )",
        yes=(
            "[shooter:Nwosu] let fly with a shot that flew inches wide.",
            "[shooter:Nwosu] tried an ambitious scissor-kick that cleared the stand.",
            "[shooter:Nwosu] went closest, curling one that had Corrigan scrambling but drifted past the upright.",
        ),
        tags=TAGS,
        over=("chance.saved_force",),
    ),
    Rule(
        "chance.off_target_noun",
        f"{{shooter:PERSON}} (\\( {{team:TEAM}} \\))? {NOUN} (that|which)? {{within}} {GOES}",
        yes=(
            "A [shooter:Nwosu] header flew over.",
            "He was thankful to see a [shooter:Nwosu] drive hit the side-netting.",
            "An early [shooter:Nwosu] effort drifted wide.",
            "[shooter:Nwosu] left footed shot misses to the right.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_from",
        f"(?<! {{n:SUBJ}} ) {{shot_noun}} {NOT_STOPPED} {{gap8}} (?<! ({{fed_by}}|(his|her) {{gap2}} {{shot_noun}}) ) (from|by|of) (?! {{n:KEEPER}} ) ({{shooter:LIST}}|{{shooter:OBJ}}) {{gap8}} (,|that|which|was|were|both|all|but|and|the ball|it|{{adverb}})* ({GOES}|{{miss_place}}) (?! {{gap3}} (until|till|before it|when it))",
        yes=(
            "A shot from [shooter:Nwosu] went wide.",
            "A low drive from the edge of the box by [shooter:Nwosu] that just cleared the crossbar.",
            "Header by [shooter:Nwosu], over the goal.",
            "Efforts from [shooter:Nwosu] and [shooter:Barton] were both off target.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_by",
        "(?! (bundled|turned|pushed|tipped|touched|palmed|shovelled|beaten|scrambled|helped|deflected|diverted) ) (?! {shot_noun} {be} ) {shoot.en} {within} {miss_place} {gap2} by {shooter:OBJ}",
        yes=("The corner was headed over by [shooter:Nwosu].",),
        no=("The corner was nodded back across goal by Nwosu.", "Pavlov is bundled over by Nwosu in the box."),
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_went",
        f"{{inches}}? {{miss_place}} (went|flew|sailed|drifted|whistled|fizzed|sped|bounced|came|rolled|looped) ({{shooter:POSS}} {SHOT}|(a|an|another|the)? {WORD} {{shooter:PERSON}} (?! 's ) {NOUN}|(a|an|another|the) {SHOT} {{gap2}} (from|by) {{shooter:OBJ}})",
        yes=("Wide went [shooter:Nwosu]'s volley.", "Over the bar went a [shooter:Nwosu] header."),
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_for",
        f"{{played_to}} {{shooter:OBJ}} (?! 's ) {{gap4}} for (a|an|another|the) {SHOT} ,? (which|that) {{within}} {GOES}",
        yes=("Barton set up [shooter:Nwosu] for a shot which went just wide.",),
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_live",
        "(^ {shooter:SUBJ} (,|!|\\.|-|:|...|\\()+ (?! (it|that) ('s|is) (all)? over) (?! (sitting|sat|seated|watching|standing|looking|up)) {gap4} {miss_place}|^ {inches}? (wide|over|high|off target) {gap6} (\\(|-|:) {shooter:PERSON} (?! 's ) ((again|,)+ {n:MINUTE}|again|,|\\)|;))",
        yes=(
            "[shooter:Nwosu], just over.",
            "[shooter:Nwosu], from a corner, wide.",
            "Over from two yards ([shooter:Nwosu], 20).",
        ),
        no="Nwosu - it is over, the hosts have won.",
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_any",
        f"{{shooter:SUBJ}} (?! 's ) {{aux}}* (?! {{denial}} | {{saw}} | {{halt}} | , | {{be}} | made | makes | conceded | won ) _ ({{det}} ((?! {{halt}} | , | {{n:SUBJ}} | {{det}} ) _)*? {{shot_noun}}|one|another) {{within}} {WIDE} (?! {{gap3}} {{n:TEAM}} )",
        yes=(
            "[shooter:Nwosu] teased a shot through a crowd of legs and inches wide.",
            "[shooter:Nwosu] whistled one past the angle.",
        ),
        no=("Nwosu won a header just wide of the box.",),
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_wayward",
        "((a|an|another) {wayward} {shooter:PERSON} (?! 's ) ((?! {halt} ) _)? {shot_noun}|{shooter:POSS} {adverb}? {wayward} ((?! {halt} ) _)? {shot_noun})",
        yes=("A wayward [shooter:Nwosu] effort summed it up.", "[shooter:Nwosu]'s wayward header summed it up."),
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_item",
        f"{ITEM} ((?! {{halt}} | {{n:SUBJ}} | {{n:TSUBJ}} | {{one_of}} ) _)*? ({GOES}|(sent|put|headed|fired|dragged|skied|curled|blazed|driven|shot|lifted|flashed) {{within}} {{miss_place}}|{{miss_place}})",
        yes=(
            "[shooter:Nwosu] had two sights of goal, the other sent into the stand.",
            "[shooter:Nwosu] had two chances, the first going just wide.",
            "[shooter:Nwosu] had two chances: the first was charged down, the second flew over.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.off_target_failed",
        f"({{shooter:PERSON}}|{reach('shooter')}) (failed to|fails to|failing to|could not|couldn't|was unable to|unable to|did not|cannot) {{adverb}}? ((hit|find|trouble|work) (the target|the frame of the goal)|(direct|keep|get|steer|head|put|guide|place|send) {{gap4}} on target)",
        yes=(
            "[shooter:Nwosu] failed to hit the target from eight yards.",
            "[shooter:Nwosu] broke clear but could not find the target.",
            "[shooter:Nwosu] rose highest but could not direct his header on target.",
        ),
        tags=TAGS,
        over=("chance.missed_almost", "chance.missed_unable"),
    ),
]
