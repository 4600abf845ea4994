"""What may have been a goal, though no word says so: a man's shot, a man with his minute, a man and the score behind him.

No event by itself. Where the final score has more goals than are told, the resolver takes the best of these (``hints``); the
tag ``weight`` says how far the words go by themselves.
"""

from __future__ import annotations

from ..engine.rule import Rule
from ._tellings import NOW, NTH, SELF, WHO

GROUP = "hint"

HIM = "(?! {no:KEEPER}) {scorer:PERSON} (?! ')"
SHOT = "(?! {no_shot}) {effort}"
NOT_HEADED = "(?<! (booked|cautioned|sub|subs|subbed|for|cards|bookings|yellow|red|substitutes|substitutions|referee) _*)"
DATED = "(?! (?! {when:MINUTE})) _"
BODY = "(head|forehead|toe|boot|foot|leg|knee|hip|shin|thigh|chest|shoulder|heel|instep|nose|temple|brow|studs|laces)"
TO_IT = "(to|on|at|through|in the way|into|under)"
SAYS_GOAL = (
    "({goal_lead}|{goal_level}|{goal_win}|{goal_back}|(?<! (in|of)) goal (?! (kick|line|area))|clincher|reply|answer|riposte)"
)


def _hint(how: str, weight: float, pattern: str, *yes: str, **tags: object) -> Rule:
    return Rule(f"hint.{how}", pattern, yes=yes, tags={"weak": True, "weight": weight} | tags)


RULES = [
    _hint("shot", 1.3, f"(?<! (ran|run|runs|running|latched|latching|raced|racing) (on to|onto)) (?! {{no:KEEPER}}) ({{scorer:POSS}}|{{scorer:PERSON}} ,? whose) ({{goal_adj}}|{DATED})* {{gap1}} ({{goal_adj}}|{DATED})* {SHOT}",
          "[scorer:Nwosu]'s low drive took a nick off Vasko.", "It came to [scorer:Nwosu], whose angled volley settled nerves."),
    _hint("named_shot", 1.3, f"{{scorer:NAMED}} (?! ') (,|the|,? a|direct|with a)? {{goal_adj}}* {SHOT}", "A [scorer:Nwosu] free-kick left him standing."),
    _hint("shot_from", 1.2, f"{{det}} {{gap4}} {SHOT} {{gap3}} (from|by) (?! {{no:KEEPER}}) {{scorer:OBJ}} (?! ')",
          "A low drive from [scorer:Nwosu] took a nick off Vasko."),
    _hint("strikes", 0.9, f"({SELF} {{gap14}}|{WHO} {{gap10}}) {NOW} ({{hit_ball}} (?! by)|(?<! (instead of|rather than|without|before|far from|short of)) {{hit_ball.ing}}|to {{hit_ball.base}}) (?! (an|a|the|his|her) {{gap1}} (elbow|arm|forearm|fist|punch|kick)) (?! {{gap3}} (too (late|far)|(inches|yards|centimetres|just) (away|short|late))) (?! ({{pass_way}}|(a|the|an|his|her|another) {{gap2}} {{a_pass}}|{{gap8}} {{target}} {{no:PERSON}}))",
          "[scorer:Nwosu] met the cross and hooked it goalwards."),
    _hint("struck_one", 1.4, f"{SELF} {{gap8}} {{hit_ball}} (in|home)? (one|another|the first|the second|the other) (?= (,|and|\\.|from|in|with|at|$))",
          "[scorer:Nwosu] headed one and Vasko volleyed another."),
    _hint("body_noun", 1.1, f"(?<! (over|past|off|under|against|to|from|at|on|by|of|beyond|through|between|into|struck|hit)) (?! {{no:KEEPER}}) {{scorer:NAMED}} ' {{gap1}} {BODY} (?= (,|\\.|;))", "Vasko's corner, [scorer:Nwosu]'s forehead, 98 on the clock."),
    _hint("with_shot", 1.2, f"{{scorer:PERSON}} (?! ') (,|again|too|also)* with (a|an|the|his|her) {{gap4}} {SHOT}", "Eleven passes, and [scorer:Nwosu] with the cheekiest little dink."),
    _hint("sailed", 1.3, f"({SELF} {{any14}}|{WHO} {{any10}}) (,|and|but|;)+ (it|the ball) {{gap2}} {{ball_flew}} {{gap8}} (over|past|beyond) (everyone|everybody|all|the lot) (?! {{gap8}} {{spoiled}})",
          "[scorer:Nwosu] shaped to cross and the ball sailed over everyone."),
    _hint("one_for", 1.1, "(one|another|two|a goal|a header|tap in) ((for|from|by) {gap3}|to) {scorer:OBJ} (?= (,|and|\\.|;))", "There was one for [scorer:Nwosu] and another for Vasko."),
    _hint("gift", 1.3, "(presented|presenting|gifted|gifting|handed|handing|gave|giving|served up) (?! {no:KEEPER}) {scorer:OBJ} (?! ') (with)? (a|the|an) {gap2} (gift|present|tap in|open goal|goal (?! (lead|cushion|advantage|margin))|chance to score)",
          "The slip presented [scorer:Nwosu] with a gift."),
    _hint("in_the_net", 1.3, f"({SELF} {{gap8}}|{WHO} {{gap6}}) (had|has|put|puts|putting|having|to put) (the ball|it|one) (back)? in the {{corner}}* net", "[scorer:Nwosu] had the ball in the net."),
    _hint("score_then", 1.1, "{score:SCORE} (?! {gap12} (referee|pointed|penalty|spot)) {gap12} (,|when|as|after|through|courtesy of|thanks to) (?! {no:KEEPER}) ({scorer:SUBJ}|(?<= (of|to|through)) {scorer:OBJ}) (?! (' | (had|has|was|were) {gap1} (been)? {gap1} (penalised|booked|cautioned|fouled|brought down|dispossessed|replaced|injured|penalized)))",
          "It was [score:1-0] after 14 minutes, [scorer:Nwosu] rising to meet the corner."),
    _hint("idiom", 1.1, f"({SELF} {{gap14}}|{WHO} {{gap10}}) {NOW} ({{hint_idiom}}|{{hint_idiom.ing}}|to {{hint_idiom.base}})",
          "[scorer:Nwosu] made them pay for the error."),
    _hint("rescued", 1.3, f"({SELF} {{gap14}}|{WHO} {{gap10}}) {NOW} ({{rescue}}|{{rescue.ing}}|to {{rescue.base}}) (?! {{gap6}} (save|saves|stop|stops|block|clearance))", "[scorer:Nwosu] came off the bench to snatch a 2-1 win.", "[scorer:Nwosu] sealed the points."),
    _hint("set_up_dated", 1.2, "({set_up}|{set_up.ing}) (?! {no:KEEPER}) {scorer:OBJ} (?! ') {when:MINUTE} (?= (and|,|\\.|;))", "Vasko came on, set up [scorer:Nwosu] in the 62nd minute and scored."),
    _hint("goal_dated", 1.3, "(the|a)? {goal_adj}* (goal|opener|equaliser|leveller|winner|clincher) (,|:|-)+ {when:MINUTE} (,|:|-)+ {scorer:NAMED} (?! ')", "Third goal, 66 minutes, [scorer:Nwosu] from the edge."),
    _hint("met_with", 1.4, f"({SELF} {{gap10}}|{WHO} {{gap8}}) (met|meets|meeting|connected|connects|connecting|rose|rises) {{gap8}} with (a|an|the|his|her) {{gap4}} {SHOT}",
          "[scorer:Nwosu] met it with a thumping header."),
    _hint("met_head", 1.2, f"({SELF} {{gap14}}|{WHO} {{gap8}}) (met|meets|meeting|to meet|connected|connects) ({{n:PERSON}} '?)? {{gap8}} with (his|her) {{gap1}} {BODY}",
          "[scorer:Nwosu] made amends, running in to meet a centre by Vasko with his head."),
    _hint("met_by", 1.3, "({delivery}|ball|it) {gap4} (was|were|being) {gap1} (met|reached|attacked|hooked|touched|glanced|flicked) {gap6} by (?! {no:KEEPER}) {scorer:OBJ} (?! ')", "There was one left in it, Vasko's corner being met at the near post by [scorer:Nwosu]."),
    _hint("got_it", 1.7, "^ (?! {no:KEEPER}) {scorer:SUBJ} (?! ') {aside}? (got|scored|grabbed|supplied|provided|headed|claimed|netted|struck|had) it (?= (\\.|,|;|-|!|$))",
          "It took a goal late on. [scorer:Nwosu], of all people, got it."),
    _hint("run", 0.8, "^ {scorer:SUBJ} (?! ') ({aside}|, (who|whose) {any10} ,)? {gap2} {run_at}", "Leeds led. [scorer:Nwosu] cut in from the left and found the angle he wanted.", needs=True),
    _hint("did_thing", 1.3, "(?! {no:KEEPER}) {scorer:SUBJ} (?! ') {gap3} (did|does|doing) (that|the|his) {gap2} (thing|things|trick|party piece|stuff) (he|she|,|:|-)", "Vasko found him and [scorer:Nwosu] did that thing he does."),
    _hint("met_it", 1.1, f"{SELF} {{gap8}} (met|meets|nutted|nuts|caught|catches|found|finds|reached|got to|gets to) (it|the ball) (?= (\\.|,|;|-|!|first|flush|sweetly|so|and|with|full|on the))", "Vasko took it; [scorer:Nwosu] met it."),
    _hint("first_was", 1.1, "(first|quickest|sharpest|on hand|there|waiting|lurking) (to|at|on) {gap5} (was|were|is) {gap2} (?! {no:KEEPER}) {scorer:PERSON} (?! ')",
          "First to the rebound was [scorer:Nwosu]."),
    _hint("rebound", 1.7, "(?! {no:KEEPER}) {scorer:SUBJ} (?! ') (himself|herself)? ({gap3} (was|were|is|proved) {gap1} (first|quickest|fastest|sharpest|quicker|sharper) (to|onto|on to)|{gap2} (reacted|reacts|pounced|followed up)|{gap3} (got|gets|was|is) {gap1} (first|there first|quickest) to|{gap3} (won the race|beat everyone|beat them all) to) {gap4} (loose ball|rebound|ball|spill|parry|follow up|it|react)",
          "His kick was saved, but [scorer:Nwosu] was quickest to the loose ball.", rebound=True),
    _hint("another", 1.4, "(?! {no:KEEPER}) {scorer:SUBJ} (?! ') {adverb}? (got|gets|grabbed|grabs|added|adds|scored|had|struck|netted) (another|one (?= {when:MINUTE})) (?= ({when:MINUTE}|late|before|soon|,|\\.|;|!|$))",
          "[scorer:Nwosu] got another in the last minute."),
    _hint("body", 0.9, f"({SELF} {{gap10}}|{WHO} {{gap8}}) (got|gets|getting|stuck|sticks|sticking|threw|throws|throwing|put|puts|flung|swung|swings) (a|an|his|her|the|out) {{gap5}} {BODY} {TO_IT}", "[scorer:Nwosu] got the better part of his nose to it."),
    _hint("scores", 1.1, "{scorer:PERSON} (?! ') {gap12} (,|:|;|-|for|and it (was|is|'s)) {score:SCORE}", "Cross from the left, [scorer:Nwosu] there, suddenly, [score:2-1]."),
    _hint("and_stood", 1.4, f"({SELF} {{gap14}}|{WHO} {{gap10}}|(?! {{no:KEEPER}}) {{scorer:OBJ}} (?! ') {{gap8}}) (,|and|-|;|:)+ {{gap1}} {{became_score}} (?= (\\.|,|;|!|$|and|with|after|inside))",
          "Vasko dropped it, [scorer:Nwosu] was first there and Leeds were in front.", "It broke to [scorer:Nwosu], and the scores were level."),
    _hint("goal_of", 1.0, f"({SAYS_GOAL} (?! (side|kick|line))|{NTH}|lead|advantage) (?! {{gap8}} ({{stops_it}}|{{save.en}}) by ) {{gap8}} (?<! (owed|owing|owes) {{any3}} ) (from|by|through|via|to|with|off|of|was|about|:) {{gap2}} (?! {{no:KEEPER}}) {{scorer:OBJ}} (?! ')",
          "The third belonged, in the end, to [scorer:Nwosu]."),
    _hint("goal_then", 0.6, f"(the|a|an|{{no:TPOSS}}|their|his) {{goal_adj}}* ({SAYS_GOAL}|{NTH}) (?! {{gap6}} {{ruled_out}}) {{gap14}} (,|when|as|-|:|after) (?! {{no:KEEPER}}) {{scorer:SUBJ}} (?! ')",
          "The third was the pick of the bunch, [scorer:Nwosu] waltzing past three men."),
    _hint("dated_list", 0.9, f"{NOT_HEADED} ((?<= {DATED} (,|and|;)+) {{scorer:NAMED}} (?! ') (in|on|after|,|at|\\()* {DATED}|{{scorer:NAMED}} (?! ') (in|on|after|,|at|\\()* {DATED} \\)? (?= (,|and|;)+ {{no:NAMED}} (in|on|after|,|at|\\()* {{no:MINUTE}}))",
          "[scorer:Nwosu] in the 9th, Vasko in the 33rd: three goals."),
    _hint("his_goal", 1.0, f"(?! {{no:KEEPER}}) {{scorer:POSS}} (?! {{gap1}} {{gap1}} {{no:NUM}}) {{goal_adj}}* {{gap1}} ({SAYS_GOAL}|{NTH})", "[scorer:Nwosu]'s looping third took a nick off Vasko."),
    _hint("his_own", 0.8, "{scorer:NAMED} ' (,|-|:|was|were|is|came)", "The third, on the hour, was [scorer:Nwosu]'s, a beauty."),
    _hint("for_goal", 0.9, f"{HIM} (?! {{gap8}} {{card_word}}) {{gap8}} (for|with|had|got|,|claimed|added)* (?<! (after|before|until|since|following)) (the|a|their|his|her) ({{goal_lead}}|{{goal_level}}|{{goal_win}}|{{goal_back}}|clincher|{NTH})", "[scorer:Nwosu] was there for the third."),
    _hint("found_head", 1.0, f"(found|finding|finds|picked out|picking out|on to|onto|reached|reaching) (the {{gap1}} {BODY} of (?! {{no:KEEPER}}) {{scorer:OBJ}} (?! ')|(?! {{no:KEEPER}}) {{scorer:POSS}} {{gap1}} {BODY})", "Vasko's low ball found the boot of [scorer:Nwosu]."),
    _hint("played_to", 0.7, "(?<! (replacement|substitute|on|in|back|cover|deputising|swap|swapped|way)) {target} (?! {no:KEEPER}) {scorer:OBJ} (?! ')", "Vasko picked out [scorer:Nwosu].", needs=True),
]  # fmt: skip
