"""Shots that a goalkeeper stops, told of the shooter."""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import (
    ASIDE,
    AT,
    BY,
    FORCE,
    HEADED_BY,
    MAN,
    MET,
    NO_MAN,
    NO_MISS,
    NOT_STOPPED,
    NOUN,
    OWNER,
    SERVED,
    SHOT,
    TOUCHED,
    WATCH,
    active,
    reach,
)

GROUP = "shot"
TAGS = {"outcome": "saved"}

BE = "('s|was|is|were|are|being|been|be|got|gets)"
SAVED = f"{{within}} (({BE} ({{adverb}})*)* ({{saved}} (?! {{within}} {{blocked_by}}) (?! {{gap6}} {{off_line}})|{{keepers_verb}}|(clawed|tipped|palmed|pawed|fingertipped|scooped) {{off_line}}) {BY})"

RULES = [
    Rule(
        "chance.saved_shot",
        f"{OWNER} ({SHOT} (?! ((?! ({{n:SUBJ}}|{{keepers_verb}}|and|but|;)) _)*? ({{hitting_frame}}|{{onto}}) {{frame_np}} ) {TOUCHED} {SAVED}|((?! {{halt}} | {{n:SUBJ}} | {{n:PERSON}} 's ) _)*? {{delivery_noun}} {{within}} {BE} {{adverb}}* (tipped|clawed|touched|pushed|palmed|helped|fingertipped|turned|flicked) (over|onto|on to|off the line|from under|against|round|out from under) (?! (his|her|their) own ) {BY})",
        yes=(
            "[shooter:Nwosu]'s low drive was well saved by [by:Corrigan].",
            "[shooter:Nwosu]'s header was tipped over.",
            "[shooter:Nwosu]'s free-kick from 25 yards was turned behind by [by:Corrigan].",
            "[shooter:His] effort was kept out by the legs of [by:Corrigan].",
            "[shooter:His] shot was tipped on to the bar by [by:Corrigan].",
        ),
        no=("Nwosu's point was saved for another day.", "Nwosu's shot was turned in by Barton."),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_noun",
        f"{{shooter:PERSON}} (\\( {{team:TEAM}} \\))? {NOUN} {SAVED}",
        yes=(
            "[shooter:Nwosu] right footed shot from the centre of the box is saved.",
            "A [shooter:Nwosu] header was tipped over by [by:Corrigan].",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_from",
        f"{{shot_noun}} {NOT_STOPPED} ((?! {{halt}} | {{n:PERSON}} ) _)*? (?<! (,|and) ) (from|by|of) (?! {{n:KEEPER}} ) ({{shooter:LIST}}|{{shooter:OBJ}}) (?! {{delivery_noun}} ) {{gap6}} ((,? (that|which))? ({BE} ({{adverb}}|{BE})* {{saved}} (?! {{gap6}} {{off_line}}) {BY}|{FORCE})|, {{by:PERSON}} (?! 's | , ) {{adverb}}? ({{save_shot.ing}}|{{save_amb.ing}} {{within}} {{safe}}|making))",
        yes=(
            "A shot from [shooter:Nwosu] was saved by [by:Corrigan].",
            "An effort by [shooter:Nwosu] forced a save from [by:Corrigan].",
            "The first shot on target came from [shooter:Nwosu], [by:Corrigan] saving low to his left.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_had",
        f"{active('({saw}|{saw.ing}|{saw.base}|{saw.en})')} (?! been ) ({SHOT}|one|another) {SAVED}",
        yes=(
            "[shooter:Nwosu] saw his shot saved by [by:Corrigan].",
            "[shooter:Nwosu], after a fine run, had an effort tipped over the bar by [by:Corrigan].",
            "[shooter:Nwosu] had a shot saved.",
            "[shooter:Nwosu] saw two long-range shots held by [by:Corrigan].",
            "[shooter:Nwosu] had two sights of goal, one effort shovelled round the post by [by:Corrigan].",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_all",
        f"(?= {{n:SUBJ}} (,|{{joint}}) ) {{shooter:LIST}} (both|all|each|{{adverb}})* ({{saw}} {SERVED} {SAVED}|(were|are|being) ({{adverb}}|both|all|each)* {{denied}} {{within}} (by|from) {{by:OBJ}})",
        yes=(
            "[shooter:Nwosu] and [shooter:Barton] were denied by [by:Corrigan].",
            "[shooter:Nwosu], [shooter:Barton] and [shooter:Pell] all had shots saved.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_denied",
        f"({active('(was|is|were|been|being|be)')}|{{shooter:SUBJ}} (?! 's ) (,|then|again|also|this time)* (?= {{denied}} (only)? by )) ({{adverb}}|only)* {{denied}} (?! {{gap3}} (penalty|spot kick)) (?! {{within}} {{blocked_by}}) {{within}} (only)? (by|from|of) ({MAN}|{{by:POSS}} {{gap3}} {{save_noun}}|{{gap4}} {{save_noun}} (from|by) {{by:OBJ}} (?! 's ))",
        yes=(
            "[shooter:Nwosu] was denied by [by:Corrigan].",
            "[shooter:Nwosu], clean through, was thwarted by a fine save from [by:Corrigan].",
            "[shooter:Nwosu] was denied a second by [by:Corrigan]'s legs.",
            "[shooter:Nwosu] was twice denied by [by:Corrigan].",
            "Barton released [shooter:Nwosu], who was foiled by the legs of [by:Corrigan].",
        ),
        no=("Nwosu was denied a penalty by the referee.", "Nwosu was not denied by Corrigan."),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_denied_when",
        f"{active('(was|is|were|been|being|be)')} ({{adverb}}|only)* {{denied}} {{gap4}} (when|as|after) {{by:PERSON}} (?! 's ) {{gap4}} {{saves_it}}",
        yes=(
            "[shooter:Nwosu] was denied again when [by:Corrigan] blocked with his legs.",
            "[shooter:Nwosu] was denied on 77 minutes when [by:Corrigan] got down sharply to save.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_denied_save",
        f"{active('(was|is|were|been|being|be)')} ({{adverb}}|only)* {{denied}} (?! {{within}} {{blocked_by}}) {{within}} by {{gap6}} {{real_save}}",
        yes=("[shooter:Nwosu] was denied by a superb save.",),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_force",
        f"{active('(?= {force_any}|tests|test|fully|pressed|pushed|burned|burnt|rattled|singed|sent|sends)')} {FORCE}",
        yes=(
            "Nwosu shot into Corrigan's arms before [shooter:Barton] drew a flying save from [by:the same keeper].",
            "[shooter:Nwosu] forced a save from [by:Corrigan].",
            "[shooter:Nwosu] then tested [by:Corrigan] from distance.",
            "[shooter:Nwosu], cutting in from the left, stung the palms of [by:Corrigan].",
            "[shooter:Nwosu] brought a fine save out of [by:Corrigan].",
            "[shooter:Nwosu] called [by:Corrigan] into action.",
            "[shooter:Nwosu] forced [by:Corrigan] to tip over.",
            "[shooter:Nwosu] forced [by:Corrigan] to a scrambling stop.",
            "[shooter:Nwosu] took aim from range, forcing [by:Corrigan] into a save low to his left, and Hallam cleared the follow-up from Barton.",
            "[shooter:Nwosu] worked [by:the keeper] from 20 yards.",
        ),
        no=("Nwosu failed to test Corrigan.",),
        tags=TAGS,
        over=("goal.shot.active",),
    ),
    Rule(
        "chance.saved_shot_force",
        f"({OWNER} {SERVED}|{{shooter:PERSON}} {NOUN}) {{within}} {FORCE}",
        yes=(
            "[shooter:Nwosu]'s dipping free-kick drew a flying save from [by:Corrigan].",
            "[shooter:His] shot stung [by:Corrigan]'s palms.",
            "[shooter:Nwosu]'s tame effort gave [by:Corrigan] no problems.",
            "A [shooter:Nwosu] drive tested [by:Corrigan].",
            "[shooter:Nwosu]'s next attempt, a volley from a Barton cross, required [by:Corrigan] to be at his best.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_no_trouble",
        f"({OWNER} {SHOT}|{active('{attempt_any}')} {{any10}} (it|(this|that|the) {{gap1}} {{shot_noun}})) {{within}} ((was|were|proved) (too (weak|tame|soft|gentle|central|lame|straight)|(not|never) {{any3}} enough|{{gap2}} (comfortable|easy|straightforward|routine|simple))|lacked {{gap3}} (power|pace|venom|direction|conviction|placement)) {{gap2}} (to {{gap1}} (trouble|beat|test|worry|extend|hurt)|for) {{by:OBJ}} (?! 's )",
        yes=(
            "[shooter:Nwosu]'s shot was too weak to trouble [by:Corrigan].",
            "[shooter:Nwosu] had a shot from the edge of the box, but it lacked the power to trouble [by:Corrigan].",
            "[shooter:Nwosu] tried his luck again, but this effort lacked the venom to trouble [by:Corrigan].",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_force_only",
        f"({OWNER} {SERVED}|{active('(?= forced|forces|forcing|drew|draws|drawing|brought|brings|earned|elicited|prompted|induced)')}) {{within}} (forced|forces|forcing|drew|draws|drawing|brought|brings|bringing|required|demanded|earned|elicited|prompted|induced|warranted|needed) (a|an|another|the) {{gap4}} {{real_save}} (?! {{within}} (from|out of|by) {{n:OBJ}})",
        yes=("[shooter:Nwosu] forced a smart save with a low shot.", "[shooter:Nwosu]'s header drew a fine save."),
        no=("Nwosu was forced off.",),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_at",
        f"{active('{shooting}')} (?! out at | {{within}} (past|beyond|round|around) {{n:PERSON}} ) (?! (a|an|his|her) (elbow|boot|foot|hand|knee|shoulder|fist|arm|kiss|finger) | himself | herself | (the|a|an) {{gap1}} ({{goal_lead}}|{{goal_level}}|{{goal_win}}|{{goal_back}}) ) {{within}} {AT} (?! (tackle|challenge|block) )",
        yes=(
            "[shooter:Nwosu] fired straight at [by:Corrigan] again.",
            "[shooter:Nwosu], eight yards out, headed into the arms of [by:Corrigan].",
            "[shooter:Nwosu] shot at [by:the keeper].",
        ),
        no=("Nwosu fired past Corrigan.", "Nwosu planted an elbow in the face of Corrigan."),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_at_ball",
        f"(?! ({{no:PERSON}} ({ASIDE})?)? {{any12}} (pass|passed|passes|passing|played|gave|giving) (the ball|it|one|a pass) ) ({active('{sending}')} {{within}} {{shot_object}}|({{shooter:PERSON}}|{reach('shooter')}) (could|can) only {{adverb}}? ({{send.base}} {{within}} {{shot_object}}|{{shoot.base}}|find)|{OWNER} {SHOT}) {{within}} {AT}",
        yes=(
            "[shooter:Nwosu] sent his header straight at [by:Corrigan] again.",
            "[shooter:Nwosu] could only direct his effort at [by:Corrigan] again.",
            "[shooter:Nwosu]'s shot was straight at [by:Corrigan] again.",
            "[shooter:Nwosu] stole in behind Hallam but could only shoot straight at goalkeeper [by:Niamh Corrigan].",
        ),
        no="Nwosu, under no pressure, passed the ball straight to Corrigan.",
        tags=TAGS,
    ),
    Rule(
        "chance.saved_to_at",
        f"{{shooter:OBJ}} (, {{gap8}} ,)? (,? only for (him|her) to|only to|to|,? who could only) {{adverb}}? (({{shoot.base}}|{{send.base}} {{within}} {{shot_object}}) {{within}} {AT}|{FORCE})",
        yes=(
            "Barton crossed for [shooter:Nwosu] to head straight at [by:Corrigan] again.",
            "There was even time for [shooter:Nwosu] to bring a fine save out of [by:Corrigan].",
            "It fell to [shooter:Nwosu], who could only side-foot it straight at [by:Corrigan].",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_but",
        f"({active('({shooting} {no_cross}|{attempt_any})')}|{OWNER} {SHOT} {MET}|{{shooter:PERSON}} {NOUN} {MET}|{HEADED_BY}) {NO_MISS} {{any14}} (,|but|and|yet|-|:|;|as|though|although|where|which|that|until|before|\\() (?<! and (?= (he|she) )) {{by:PERSON}} (?! 's ) ({ASIDE})? (?! {{aux}}* {WATCH} | {{gap1}} {{force_any}} | (had|has) (a|an|his|her|another|one|two) | {{gap8}} {{n:POSS}} {{gap2}} {{shot_noun}} ) {{gap4}} {{saves_it}} {NO_MAN} (?! (alive|in play|going|in|moving|simple|up|rolling) )",
        yes=(
            "[shooter:Nwosu] fired low towards the corner but [by:Corrigan] saved.",
            "[shooter:Nwosu] went through alone but [by:Corrigan] raced out to smother, and Barton was booked.",
            "[shooter:Nwosu] tried his luck from 25 yards, but [by:Corrigan] was equal to it.",
            "[shooter:Nwosu]'s header looked destined for the net until it dropped, and [by:Corrigan] clawed it away.",
            "[shooter:Nwosu] shoots, keeper [by:Corrigan] parries.",
            "[shooter:Nwosu] tried again after the break, this time with a low drive that [by:Corrigan] held comfortably.",
            "[shooter:Nwosu] looked certain to score until keeper [by:Corrigan] stuck out a leg.",
            "Barton's free-kick was headed goalwards by [shooter:Nwosu], but [by:Corrigan] saved.",
            "[shooter:Nwosu] looked set to score, but keeper [by:Corrigan] rushed out to smother.",
        ),
        no=("Barton was brought down by Nwosu, but Corrigan saved the penalty.",),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_it",
        f"({active('({shooting} {no_cross}|{attempt_any})')}|{OWNER} {SHOT} {MET}|{HEADED_BY}) {{any10}} ((the|his|her) (ball|shot|effort|strike|header|volley|attempt)|it|which|that) (({BE}|went|ran|flew|proved) {{within}} {AT}|({{gap4}} {BE} {{adverb}}*)? {{saved}} {BY})",
        yes=(
            "[shooter:Nwosu] shot from 20 yards but the ball was held by [by:Corrigan].",
            "[shooter:Nwosu] got a shot away but it was straight at [by:Corrigan].",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_through_but",
        f"{{shooter:SUBJ}} (?! 's | {{within}} ({{hitting_frame}} {{adverb}}? {{frame_np}}|{{miss_place}}) ) ({{aux}}* {{goes_past}} {{n:OBJ}} (?! 's ) {{gap6}} (and|,|to))? {{solo}} {{chance_sign}} {NO_MISS} {{solo}} (but|yet|only|and|when|before|until|,|-) (?! he | she ) ({{by:SUBJ}}|(this time|again|once more|once again) ,? {{by:PERSON}}) ({ASIDE})? (?! 's | {{gap8}} {{n:POSS}} {{gap2}} {{shot_noun}} ) {{gap4}} {{saves_it}} {NO_MAN} (?! (alive|in play|going|in|moving|simple|up|rolling) )",
        yes=(
            "[shooter:Nwosu] was clean through but [by:Corrigan] saved with his legs.",
            "[shooter:Nwosu] looked certain to score but [by:Corrigan] made a brilliant save.",
            "[shooter:Nwosu] is one on one, [by:Corrigan] saves.",
            "[shooter:Nwosu] was in again, but this time [by:Corrigan] in the Leeds goal was out smartly to block.",
            "[shooter:Nwosu] robbed Hallam on halfway and had a clear run on goal but [by:Corrigan] made the save.",
        ),
        no=("Nwosu scored in the 20th minute and Hallam was sent off.",),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_by_somebody",
        "(?<! ({n:PERSON}|{n:TEAM}) {any6}) (saved|saves|parried|parries) (well|brilliantly|superbly|comfortably|smartly|bravely)? (with|at|low|to|from) {gap5} from {shooter:OBJ} (?! 's )",
        yes="The postman saved with his feet from [shooter:Nwosu].",
        no="The postman saved his money from the age of ten.",
        tags=TAGS,
    ),
    Rule(
        "chance.saved_met_but",
        "({found_him}|to|(?<! (on|in|off) ({n:PERSON} {n:MINUTE}?)? ) for) {shooter:OBJ} (?! 's ) {solo} (but|yet|only|,|and|where) (?! he | she ) {by:SUBJ} (?! ('s|saw|sees|had|has|watched|(kept|keeps) (his|her) (cool|nerve|composure|head)) ) {gap4} {saves_it}",
        yes=(
            "Barton's cross was met by [shooter:Nwosu] but [by:Corrigan] saved.",
            "That left a chance for [shooter:Nwosu], all alone, but [by:Corrigan] smothered.",
            "The ball broke to [shooter:Nwosu] six yards out, and [by:Corrigan] kept it out.",
        ),
        no=("Leeds sent on Barton for Nwosu, and Corrigan saved the day.",),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_saw_keeper",
        f"{active('({saw}|{saw.ing}|{saw.base}|{saw.en})')} {{by:PERSON}} (?! 's ) {{adverb}}? ({{save_it}} {{gap2}} (to|and) (block|save|smother|deny {{n:PERSON}}|keep it out)|({{save_shot.base}}|{{save_amb.base}}|((get|fling|throw|hurl|launch|stretch|dive|fly|plunge|spring|race|rush|come|stand|spread|do) {{gap6}}|(produce|make|pull off|come up with|bring off) {{det}} {{gap3}} {{real_save}}) to ({{save_shot.base}}|{{save_amb.base}})) {{safe}}?) ((?<= (block|save|smother|out) ) (?= (\\.|,|;|with|and) )|it|{{det}} {SHOT}|another {{shot_noun}}|one) {{safe}}?",
        yes=(
            "[shooter:Nwosu] then saw keeper [by:Corrigan] tip another effort over.",
            "[shooter:Nwosu] saw [by:Corrigan] save his low shot.",
            "[shooter:Nwosu] got in behind but saw [by:Corrigan] make himself big to block.",
            "[shooter:Nwosu] saw [by:Corrigan] fling himself to his right to turn away a rasping drive.",
            "[shooter:Nwosu] saw [by:Corrigan] produce a fine stop to push away his header.",
        ),
        tags=TAGS,
        over=("chance.keeper_shot",),
    ),
    Rule(
        "chance.saved_hit_keeper",
        f"{active('(hit|hits|hitting|struck|found|finds|only found|only finds|picked out)')} (the legs of|the chest of|the body of|the knees of)? {{by:KEEPER}} (?! 's )",
        yes=(
            "[shooter:Nwosu], six yards out, hit [by:the keeper].",
            "[shooter:Nwosu] hit goalkeeper [by:Niamh Corrigan] from two yards.",
        ),
        tags=TAGS,
        over=("goal.with_object.active",),
    ),
    Rule(
        "chance.saved_which",
        f"(?<= ({{shooter:SUBJ}} (?! 's ) ({ASIDE})?|(from|through|to|was|by) {{shooter:OBJ}} (?! 's )) {{any24}} ) (with|through|had|has|produced|took|struck|hit|unleashed|tried|essayed|attempted|launched|fired|drilled|caught|met|was|sent|for|into|in|:|,) ({{det}} {SHOT}|(a|another) (pop|crack|go|dig|try|stab)|one|another) {{gap4}} ,? (that|which) {{by:PERSON}} (?! 's ) ({ASIDE})? {{aux}}* (could only|had to|managed to)? ({{saving}}|{{save_amb_any}} {{gap2}} ({{safe}}|into the path of)|{{saves_it}})",
        yes=(
            "[shooter:Nwosu] again, this time with a shot that [by:Corrigan] pushed round the post.",
            "[shooter:Nwosu] had the first effort, a dipping drive that [by:Corrigan] in the Leeds goal tipped over.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_into_hands",
        "{shooter:POSS} (?! {gap3} {delivery_noun}) ((?! {halt} | , | 's | {n:PERSON} | {delivery_noun} ) _)*? {within} (into|to|at) {by:PERSON} 's {gap3} (arms|hands|gloves|grasp|clutches|midriff|stomach|chest|grip)",
        yes=("[shooter:Nwosu]'s tame scuffer trickled into [by:Corrigan]'s grasp.",),
        no="Nwosu's cross dropped into Corrigan's arms.",
        tags=TAGS,
    ),
    Rule(
        "chance.saved_as_he_ran",
        f"(as|when|after|once) {{shooter:PERSON}} (?! 's ) {{aux}}* ((was|were)? {{gap2}} {{goes_for_goal}}|{{about_to}}) {{gap8}} ,? {{by:PERSON}} (?! 's ) ({ASIDE})? {{gap4}} {{saves_it}} {NO_MAN} (?! (alive|in play|going|in|moving|simple|up|rolling) )",
        yes=(
            "As [shooter:Nwosu] bore down on goal, [by:Corrigan] spread himself and saved.",
            "When [shooter:Nwosu] seemed sure to punish the mistake, [by:Corrigan] was there again to smother.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_absolute",
        f"({{shooter:SUBJ}} (?! 's ) {{any20}}|{{shooter:PERSON}} who {{any14}}) , {{by:PERSON}} (?! 's | , | and ) {{adverb}}? ({{save_shot.ing}}|(needing|requiring|taking) {{gap3}} (attempts|goes|bites|attempt|go) to ({{save_shot.base}}|{{save_amb.base}}|hold|gather|collect)|(making|producing|pulling off|bringing off) {{gap5}} (?= {{real_save}} )|{{save_amb.ing}} (?= {{within}} {{safe}} )) (?! {{within}} {{n:NAMED}} ) (it|the ball|{{det}} {SHOT}|{{safe}}|{{real_save}}|at|well|comfortably|easily|low|\\.)",
        yes=(
            "[shooter:Nwosu] tried his luck from distance, [by:Corrigan] gathering at the second attempt.",
            "[shooter:Nwosu] let fly from distance, [by:Corrigan] needing two attempts to gather.",
            "[shooter:Nwosu] nearly had a second, [by:Corrigan] turning a curling attempt round the post.",
            "It was [shooter:Nwosu] who threatened again, [by:Corrigan] producing a fine save.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.saved_only_to",
        "{shooter:SUBJ} (?! 's ) {any20} (only|but) for {by:OBJ} ('s {gap3} (fingertips|fingers|legs|feet|foot|boot|leg|hand|hands|glove|gloves|shins|body))? {gap8} (to|and) {adverb}? {save_it}",
        yes=(
            "[shooter:Nwosu] nearly had the last word, only for [by:Corrigan]'s fingertips to divert his volley on to the upright.",
            "[shooter:Nwosu] looked to have won it, only for [by:Corrigan] to claw the ball away.",
            "[shooter:Nwosu] headed goalwards, only for [by:Corrigan] to tip it over.",
            "[shooter:Nwosu] was clean through only for [by:Corrigan] to save with his legs.",
        ),
        tags=TAGS,
        over=(
            "chance.keeper_shot",
            "chance.keeper_shot_to",
            "chance.blocked_by",
            "chance.keeper_deny",
            "chance.keeper_deny_to",
        ),
    ),
    Rule(
        "chance.saved_against",
        "({shooter:SUBJ} (?! 's ) {any12} (one on one with|face to face with|face to face against|one on one against|alone (in front of|before|with)|with (only|just)|(bore|bearing|bears|bear|ran|running|clean|clear|in|raced|racing|closed|closing|advanced|homed) (down|through|in)? on|(to|tried to|tries to|looked to) (catch|beat|lob|chip|round|surprise|dink it over|(go|dribble|walk|take (it|the ball)) (round|around|past)))|{shooter:OBJ} with (only|just)) ({by:PERSON} (?! 's ) {any8} ((he|she) {any8})? (but|only for|yet|and) (?! (?! {k:KEEPER}) ) _|(?! (?! {k:KEEPER}) ) _ (?! 's ) {any8} ((he|she) {any8})? (but|only for|yet|and) {by:PERSON}) (to {save_it}|{gap3} ({saves_it}|was (alert|equal|alive|up|wise|ready|quick)))",
        yes=(
            "[shooter:Nwosu] was one-on-one with [by:Corrigan] but the keeper stood tall.",
            "[shooter:Nwosu] tried to lob [by:Corrigan] but the goalkeeper was alert.",
            "[shooter:Nwosu] bore down on [by:Corrigan], but the goalkeeper narrowed the angle and blocked.",
            "[shooter:Nwosu] was one-on-one with [by:Corrigan], only for the goalkeeper to come out on top.",
            "[shooter:Nwosu] tried to go round [by:Corrigan], but the goalkeeper stuck out a foot.",
            "[shooter:Nwosu] tried to go round the keeper, but [by:Corrigan] stuck out a foot.",
            "Barton's pass left [shooter:Nwosu] with only [by:Corrigan] to beat but he tried to be too cute and the goalkeeper smothered.",
        ),
        tags=TAGS,
        over=("chance.live_shoots_keeps",),
    ),
    Rule(
        "chance.saved_found_hands",
        f"({active('(found|finds|finding|picked out|hit|hits|struck|strikes)')}|{{shooter:PERSON}} ,? (who)? (could|can) only {{adverb}}? (find|hit|pick out)|{OWNER} {SHOT} {{within}} (found|finds|finding|struck|hit|hits)) (only)? (the {{gap2}} {{catching_part}} of {{by:OBJ}}|{{by:POSS}} {{gap2}} {{catching_part}})",
        yes=(
            "Barton set up [shooter:Nwosu], who could only find the arms of [by:Corrigan].",
            "[shooter:Nwosu]'s free-kick found [by:Corrigan]'s midriff.",
        ),
        tags=TAGS,
        over=("chance.saved_at_ball",),
    ),
    Rule(
        "chance.saved_almost_beat",
        f"({OWNER} {SERVED}|{{shooter:SUBJ}} (?! 's ) {{any6}}) {{any4}} (caught|catches|wrong footed|surprised|deceived|fooled|embarrassed|beat|lobbed|had|worried|troubled) (out)? {{by:OBJ}} (?! 's ) (out|worried|scrambling|beaten)? {{gap4}} ,? (who|but (he|she)) {{gap4}} {{saves_it}}",
        yes=("[shooter:Nwosu]'s cross-shot almost caught out [by:Corrigan], who tipped it over.",),
        tags=TAGS,
        over=("chance.missed_caught_out",),
    ),
    Rule(
        "chance.saved_instead",
        f"{{shooter:SUBJ}} (?! 's ) (, ((?! (,|\\.|;)) _)* ,)? ((?! (and|but|as|while|when|,|;|\\.)) _)*? (might|could|should|would|ought to|must) {{adverb}}? have {{any14}} (;|,|but|-|and|:)+ (instead|this time|again|only|but|yet|once more|,)* {{n:TPOSS}}? {{by:PERSON}} (?! 's ) ({ASIDE})? {{gap4}} {{saves_it}} {NO_MAN} (?! (alive|in play|going|in|moving|simple|up|rolling) )",
        yes=(
            "[shooter:Nwosu] might have had another; instead [by:Corrigan] flung out a hand.",
            "[shooter:Nwosu] should have had two before the break, this time [by:Corrigan] spreading himself well.",
        ),
        no="Nwosu should have been sent off, but Corrigan saved the penalty.",
        tags=TAGS,
        over=("chance.missed_almost",),
    ),
]
