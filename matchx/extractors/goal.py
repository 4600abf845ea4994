"""Who scores, told with a verb: ways to say goal times ways to build the clause around it."""

from __future__ import annotations

from ..engine.rule import Rule
from ._tellings import FAR, NOW, PAST, SELF, TELLINGS, UP, WHO, Clause, rules

GROUP = "shot"
WEAKER = (
    "chance.saved_but",
    "chance.saved_through_but",
    "chance.keeper_shot",
    "chance.blocked_shot",
)  # "Y saved X's shot and Z forced it over the line"

NOT_HIM = "(?<! (?<! ({overcome}|between {no:PERSON} and)) {no:OBJ}) (?<! only for {no:TEAM}) (?<! ({strike.en}|{nod.en}|{tap_in.en}) {gap3} by {no:OBJ}) ((?<= (and|then) {gap6})|(?<! (?<! (on|in|came|replacement|substitute)) ({target}|leaving|allowing|left) {no:OBJ} (?! ') {gap10})) (?<! {sent_away} {gap8})"  # "X crossed for Y to head in"
FOR_HIM = "((?<= (leaving|leaves|left|leave)) | (?<! {overcome})) (?<! {bad_ask}) (?<! ({bad_for} {gap3} for|between {no:PERSON} and)) (?! {no:KEEPER}) {scorer:OBJ} (?! (and|{gap1} the wrong way))"
# "Five minutes from the end Vasko settled it": no mark before the subject, and the verb right behind it
FRONTED = "(?<! (from|by|of|for|to|with|past|on|at|than|beat|found|fed|off|against|over|in|into|between|about|behind|like|before)) (?! {no:KEEPER}) {scorer:NAMED} (?! ') (?! (almost|nearly)) {adverb}? (?! ({was_provider}|{no_shot_in}))"
SEEN = "{watch} (?! {no:KEEPER}) (?! {no:PERSON} {stranded}) {scorer:PERSON} ({aside} {gap2}|{gap3})"
CLAUSES = [
    Clause(
        "active",
        f"(({SELF} {FAR}|{WHO} {{aside}}? {{gap24}}|{SEEN}) ({NOW} %F|(?<! {{bad_ing}}) (?! {{no_shot_in}}) %I|(?<! ought to) ({{had}} {{gap2}}|(?<! {{no:SUBJ}} ,) having {{gap1}}) %H)|{FRONTED} %F|{UP} {{gap8}} (and|,)? %F|{UP} {{aside}}? {{gap6}} (?<! {{bad_ing}}) %I)",
        (
            "[scorer:Nwosu], unmarked again, %F.",
            "[scorer:Nwosu] it was, late in the day, who %F.",
            "It was [scorer:Nwosu], again unmarked, that %F.",
            "Up popped [scorer:Nwosu] at the far post and %F.",
            "There was [scorer:Nwosu], unmarked again, %I.",
            "The ball ran to [scorer:Nwosu], who %F.",
            "After [scorer:Nwosu] had %F, Hull woke up.",
            "[scorer:Nwosu] did not hesitate, looked up and %F.",
        ),
    ),
    Clause(
        "base",
        f"(({SELF} {{aside}}? {{gap14}} (between {{gap2}} (?! {{no:PERSON}}) _ and (?! {{no:PERSON}}) _ {{gap6}}|between {{no:PERSON}} and {{no:PERSON}} {{gap6}})? {NOT_HIM}|{WHO} {{gap14}} {NOT_HIM}|{FOR_HIM} ({{aside}}|({{goes_clear}}|unmarked|all alone|alone|free|lurking|completely|totally|waiting|arriving|in|at|on|inside) {{gap7}})?) (?<! {{bad_to}}) to {{adverb}}?|({SELF} {{gap8}}|{WHO} {{gap8}}|{FOR_HIM}) (?<! {{bad_to}}) to {{gap8}} and|({SELF} {{gap8}}|{WHO}) did {{adverb}}?|{SEEN}|({UP}|it (took|takes) {{gap2}} {{scorer:PERSON}}) {{gap8}} to|it (was|is) {{gap1}} {{scorer:PERSON}} (who|that) {{gap3}} (could|can|was able to|were able to|managed to)) (?<! {{bad_to}} to) %B",
        (
            "[scorer:Nwosu] rose highest to %B.",
            "[scorer:Nwosu], on for Pavlov at half-time, needed only four minutes to %B.",
            "The cross was for [scorer:Nwosu] to powerfully %B.",
            "Vasko was the creator, sending [scorer:Nwosu] clear to %B.",
            "Up popped [scorer:Nwosu] to %B.",
            "They could only watch [scorer:Nwosu] %B.",
            "[scorer:Nwosu] rose to meet the ball and %B.",
            "In the end [scorer:Nwosu] did %B.",
            "Up popped [scorer:Nwosu] at the far post to %B.",
            "It took [scorer:Nwosu] just four minutes to %B.",
            "From the cross it was [scorer:Nwosu] who could %B.",
        ),
    ),
    Clause(
        "passive",
        "%E (?! {gap3} ({delivery} {gap1} by|being|been|{assist_work})) {gap5} by (the {gap1} {body} of)? {scorer:OBJ} (?! ')",
        ("The cross was %E by [scorer:Nwosu].",),
    ),
]
HIM = "(?! {no:KEEPER}) {scorer:PERSON} (?! ')"
NO_MISS = "(?! ,? {gap3} (but|yet|only to|somehow))"
FORMS = "({clinch}|(?<! {bad_ing}) {clinch.ing}|(?<! {bad_to}) to {clinch.base}) (?! {adverb}? {frame_np})"
WITH = "{gap6} with (?! {no:SCORE}) {det} {gap4} ({effort}|{goal_name}|{nth} (?! {no_goal})) (?! {gap6} {miss_place} ) (?! ,? (that|which) {no:PERSON} {gap1} ({save}|(could|can) only|had to|did well to) )"

RULES = [
    *rules([t for t in TELLINGS if t.name in ("shot", "header", "scored")], CLAUSES, WEAKER),
    *rules([t for t in TELLINGS if t.name not in ("shot", "header", "scored")], CLAUSES),
    Rule("goal.clinched", f"({SELF} {FAR}|{WHO} {{gap10}}) {FORMS} {WITH}",
         ("[scorer:Nwosu] sealed the win with a late header.", "The hero was [scorer:Nwosu], who stunned Hull with a low shot."),
         no=("Vasko punished them with a series of fouls.", "Nwosu ended a run with a shot that Vasko could only parry.")),
    Rule("goal.clinched_late", f"(({SELF} {FAR}|{WHO} {{gap10}}) ({{rescue}}|{{rescue.ing}}|(?<! ({{bad_to}}|for {{no:OBJ}})) to {{rescue.base}})|(?<! {{bad_ask}}) for (?! {{no:KEEPER}}) {{scorer:OBJ}} to {{rescue.base}}) {{gap4}} ({{minute:MINUTE}}|late on|at the death)",
         ("[scorer:Nwosu] came forward to rescue a point in the 89th minute.", "Barton gave them hope, only for [scorer:Nwosu] to seal the win in the 89th minute."), no="Nwosu had the chance to settle it on 66."),
    Rule("goal.cool_beat", f"({SELF} {{gap12}}|{WHO} {{gap6}}) ((kept|keeps|keeping|held|showed|showing|had) {{gap3}} (cool|composure|nerve|calm|head|presence of mind) {{gap3}}|(needed|needs|took|takes|required) {{gap10}} (and|,)+ (a second|another|the other|one|the second)) to (look up and|take a touch and|wait and)? ((beat|round|go round) {{keeper:OBJ}} (?! ') (?! {{gap8}} ({{spoiled}}|but|only))|(finish|convert|score|slot|pick (his|her) spot) (?= (\\.|,|;|after|from|when|for|with|past|low|coolly|at|$)) (?! {{gap8}} {{spoiled}}))",
         ("[scorer:Nwosu], clean through, kept his cool to beat [keeper:Pavlov].", "[scorer:Nwosu] kept his composure to finish after Vasko had slipped him through.",
          "He was robbed by [scorer:Nwosu], who had the composure to look up and pick his spot for his second.", "[scorer:Nwosu] kept his head to go round [keeper:Pavlov].", "It ran to [scorer:Nwosu], who needed one touch to control it and another to beat [keeper:Pavlov].")),
    Rule("goal.could_not_miss", f"({WHO}|{SELF} ({{any6}}|{{aside}})) (?<! (have|to)) {{cannot_miss}} {NO_MISS}",
         ("It came to [scorer:Nwosu], who could hardly miss.", "[scorer:Nwosu] could not miss.", "The corner dropped and [scorer:Nwosu], alone at the back post, couldn't miss."), no=("Nwosu somehow missed.", "Nwosu could hardly miss, but he did.", "Barton's header was kept out by Nwosu, who got down superbly to his right.")),
    Rule("goal.left_to_do", f"all (that)? {HIM} (had|has|needed|was left|was required) {{gap2}} to (do|apply) {{gap3}} (was|is) {{gap1}} (to)? (tap|roll|nod|score|slot|head|side foot|sidefoot|pass|finish|steer|stroke|walk|touch|push|prod|turn|apply|keep|guide|stick|help|knock) {NO_MISS}",
         "All [scorer:Nwosu] had to do was tap in.", no="All Nwosu had to do was score, but he shot wide."),
    Rule("goal.set_up_could_not_miss", "{assist:SUBJ} (?! ') {gap12} {target} {scorer:PERSON} ,? (who|and he|and she) {cannot_miss}",
         "[assist:Pavlov] squared to [scorer:Nwosu], who could not miss."),
    Rule("goal.this_time", "(?! {no:KEEPER}) {scorer:PERSON} (?! ') ,? {gap6} ,? (and|but) this time (there was (nothing|no (mistake|stopping|saving|denying|escape|reprieve))|(the|_) {gap1} had no (chance|answer)|it (went|flew) in)",
         "The ball fell to [scorer:Nwosu], and this time there was no mistake.", no="It fell to Nwosu, but this time he shot over."),
    Rule("goal.keeper_beaten", "((hand|hands|fingers|fingertips|palm|palms|glove|gloves|touch|body) (to|on|behind) (?! {no:KEEPER}) {scorer:POSS} {gap2} {effort} ,? (but|and|only) {gap3}"
         " ((could not|couldn't|was unable to|cannot) (keep it out|prevent it|stop it)|{proved}|{into_net})|(allowed|allowing|lets|let|letting) (?! {no:KEEPER}) {scorer:POSS} {gap2} {effort} to? {gap6} {into_net}|(?! {no:KEEPER}) {scorer:POSS} {gap3} (?! {no_shot}) {effort} {gap4} {slip_by} {gap2} (through|under|past|beneath|between|by) {gap4} (hands|legs|fingers|grasp|body|gloves|feet|clutches|arms))",
         ("Vasko got a hand to [scorer:Nwosu]'s shot but could not keep it out.", "Vasko let [scorer:Nwosu]'s tame shot roll under him and over the line."),
         over=("chance.keeper_shot", "goal.shot.active")),
    Rule("goal.unstoppable", f"({SELF} {FAR}|{WHO} {{gap8}}) ({NOW} {{hit_ball}}|{{hit_ball.ing}}|unleashed|unleashing|produced|producing|let fly with) {{det}} {{gap1}} (unstoppable|unsaveable|unerring|unanswerable) {{gap2}} {{effort}} (?! {{gap8}} {{spoiled}})",
         "[scorer:Nwosu] hit an unstoppable shot from fully 30 yards.", no="Nwosu looked unstoppable but shot wide."),
    Rule("goal.keeper_helped_in", "(only|but|merely) {gap1} (help|palm|push|parry|fumble|turn|deflect|divert|spill|tip|steer|bundle|knock) {scorer:POSS} {gap4} (?! {no_shot}) {effort} {gap4} ({into_net}|into (his|her) own {corner}* net|over (his|her|the) {gap1} line|in (?= (\\.|,|;|!|$|off|at)))",
         "Vasko could only help [scorer:Nwosu]'s low effort into his own net.", no="Vasko could only help Nwosu's low effort over the bar.", over=("goal.own_could_only", "goal.shot.active", "goal.keeper_beaten")),
    Rule("goal.no_stopping", "no (stopping|saving|keeping out|denying) {scorer:POSS} {gap3} {effort}", "There was no stopping [scorer:Nwosu]'s low shot."),
    Rule("goal.finished_by", "({attacked} ,? ({gap3}|({any6} {no:LIST})? {any8} (was|were|is|being|getting) {gap1})|(flicked|nodded|headed|helped|squared|crossed|cut back|knocked|touched) {gap6} and) {finished_off} {gap5} by (?! {no:KEEPER}) {scorer:OBJ} (?! ')",
         ("A flowing move was finished off by [scorer:Nwosu].", "A slick move involving Pavlov and Vasko was rounded off by [scorer:Nwosu].", "His free-kick was flicked on by Vasko and finished at the far post by [scorer:Nwosu].")),
    Rule("goal.touch_from", "(?! (touch|flick)) {finish_noun} {gap1} (was|came|being|is|belonged) ({gap2} (applied|provided|supplied|administered|added|delivered))? (by|from|to) (?! {no:KEEPER}) {scorer:OBJ} (?! ')",
         ("The finishing touch was applied by [scorer:Nwosu].", "The finish came from [scorer:Nwosu]."), no="The touch came from Nwosu, but it went wide of the post, almost a finish."),
    Rule("goal.ball_flew", f"({SELF} {{any14}}|(charged down|closed down|blocked|intercepted|charged) {{gap2}} by (?! {{no:KEEPER}}) {{scorer:OBJ}} (?! ') {{gap3}}|{WHO} {{any10}}|(?! {{no:KEEPER}}) {{scorer:PERSON}} ,? whose {{any14}}) (?<! {{target}} {{no:PERSON}} ,?) (and|,|as|-|;) ((the ball|it|the {{effort}}|his {{effort}}|her {{effort}}) {{gap2}}|{{watch}} (the ball|it|the {{effort}}|his {{effort}}|her {{effort}}) {{gap1}}) ({{went_in}}|({{ball_flew}}|{{ball_flies}}) {{gap6}} ({PAST}|({{past}}|across) {{no:PERSON}} ,? and? {{into_net}}|{{into_net}})|{{ball_flew}} {{gap3}} in (?= (\\.|,|!|off|via)))",
         ("[scorer:Nwosu] swung a boot at it and the ball sailed over [keeper:Pavlov].", "[scorer:Nwosu] tried his luck from 30 yards and it flew in.",
          "[scorer:Nwosu] let rip from 25 yards, the ball screaming into the top corner.", "Vasko's clearance was charged down by [scorer:Nwosu] and the ball looped into the net.",
          "[scorer:Nwosu] swung a boot at it and watched it disappear through the keeper's legs.",
          "[scorer:Nwosu] let fly from 25 yards; the ball dipped late and was past [keeper:Pavlov] in a flash."),
         over=("chance.missed_hopeful",),
         no=("Nwosu swung a boot at it and the ball flew over the bar.", "Nwosu missed again, ballooning over after the goalkeeper, Vasko, had spilled Pavlov's drive.")),
    Rule("goal.flying_shot", f"({SELF} {FAR}|{WHO} {{gap6}}|(came|arrived|provided|supplied|scored) {{gap2}} (from|by|through) {{scorer:OBJ}} (?! ') {{gap4}} ,) {{det}} {{gap3}} (?! {{no_shot}}) {{effort}} ,? (that|which|and it) {{gap3}} ({{went_in}}|{{ball_flew}} {{gap4}} {PAST}|{{beat}} {{keeper:KEEPER}} (?! (' | {{gap8}} {{spoiled}})))",
         ("[scorer:Nwosu] hit a shot which flew into the net.", "[scorer:Nwosu] met Vasko's corner with a header that flew in."), over=("chance.keeper_shot",), no="Nwosu hit a shot which flew past the post."),
    Rule("goal.and_it_was", f"({SELF} {FAR}|{WHO} {{gap8}}) {{contact}} {{gap8}} ,? and (?! {{n:MINUTE}}) {{gap1}} ({{stood_at}} {{score:SCORE}}|{{became_score}}) (?! {{gap1}} (at|when|until|with|after))",
         ("[scorer:Nwosu] got his head to the cross and it was [score:2-0].", "[scorer:Nwosu] got his forehead to the centre and the scores were level.",
          "[scorer:Nwosu] rose to meet Vasko's free-kick and 2-1 had become [score:2-2]."),
         no=("Nwosu got his head to the cross and it was cleared.", "Nwosu met the cross with a firm header, and two minutes later it was 2-2.")),
    *(
        Rule(f"goal.lead_{how}_by", f"{noun} (was|were|is|being) {{gap1}} ({done}) {{gap4}} by (the {{gap1}} {{body}} of)? {{scorer:OBJ}} (?! ')",
             f"{said} after 12 minutes by [scorer:Nwosu].", tags={"effect": effect}, over=("goal.scoring_by", "goal.lead_undone", "goal.lead_undone_level", "goal.lead_undone_back", "goal.lead_undone_more"))
        for how, effect, noun, done, said in (
            ("opened", "lead", "(scoring|deadlock|lead)", "opened|broken|started", "The scoring was opened"),
            ("doubled", "extend", "(lead|advantage)", "doubled|extended|trebled|stretched|increased", "The lead was doubled"),
            ("cut", "pull_back", "(lead|deficit|advantage|arrears)", "halved|reduced|cut", "The deficit was halved"),
        )
    ),
    Rule("goal.levelled_by", "(parity|scores|equality|sides|lead|matters|score) (was|were|is|being) {gap1} (restored|levelled|cancelled out|wiped out|squared|equalised) {any8} by {scorer:LIST} (?! ')",
         "The scores were levelled by [scorer:Nwosu].", tags={"effect": "level"}, over=("goal.scoring_by", "goal.lead_undone", "goal.lead_undone_level", "goal.lead_undone_back", "goal.lead_undone_more")),
    Rule("goal.cross_in", "{scorer:POSS} {any3} (cross|corner|free kick|ball|delivery|centre) (?! {any6} (met|headed|reached|turned|touched|flicked|helped|nodded|glanced|volleyed)) {gap8} ((drifted|sailed|floated|curled|crept|sneaked|dropped|swung|looped|flew|drifting|sailing|floating|curling|creeping|sneaking|dropping|swinging|looping|flying) ({gap3} {into_net}|over (the {gap2} (head|heads|arms|arm|hands|reach|grasp|dive) of)? {n:PERSON} and {into_net}|over ({n:KEEPER}|the (stranded|despairing|startled|helpless|backpedalling|advancing)* (keeper|goalkeeper|custodian)) (?! ' ) (?! {gap8} ({spoiled}|bar|crossbar|post|and {gap1} (out|away|wide|behind|clear|to))))|(went|goes|going|flew|flies|sailed|swung|curled) {gap2} (straight|directly|all the way) in|(found|finding) the {corner}+ (corner|net)|finding its way {gap8} {into_net}|{gap2} on its way in) (?! {gap6} by {no:PERSON})",
         ("[scorer:Nwosu]'s cross evaded everyone and drifted into the far corner.", "[scorer:Nwosu]'s free kick was clearly on its way in.", "[scorer:Nwosu]'s corner swung straight in under the bar.", "[scorer:Nwosu]'s inswinging corner went all the way in.", "[scorer:Nwosu]'s cross took a nick and looped over goalkeeper Vasko.", "[scorer:Nwosu]'s attempted cross drifted over the head of Vasko and in off the far post.")),
    Rule("goal.net_bulged", f"{SELF} {FAR} the {{corner}}* net (bulged|rippled|bulging|rippling|shook)", "[scorer:Nwosu] swung a boot and the net bulged."),
    Rule("goal.played_his_shot", f"{{target}} (?! {{no:KEEPER}}) {{scorer:PERSON}} (?! ') {{gap6}} (,|and|-)+ (his|her) {{gap4}} {{effort}} (?! ({{gap6}} {{spoiled}}|{{gap10}} by {{no:PERSON}})) {{gap6}} ({{went_in}}|{{into_net}}|{PAST}|{{beat}} {{no:KEEPER}})",
         ("Vasko played in [scorer:Nwosu], and his shot went through the keeper's legs.", "Vasko cushioned it into the path of [scorer:Nwosu], and his first-time drive flashed beyond Pavlov."), no="Vasko played in Nwosu, and his shot went over the bar."),
    Rule("goal.for_him_to", "(?<! {bad_ask}) {target} (?! {no:KEEPER}) {scorer:OBJ} (?! (' | needing | having | hoping | wanting)) {gap2} to (follow up|pounce|profit|capitalise|oblige|mop up|gobble up|do the rest|bury|finish|convert|dispatch|slot|score|net|steer|sweep|smash|volley|thump|nod|head|tuck|prod|poke|stab|lash|crash|hammer|drive|{beat.base} {keeper:OBJ}) (?= (\\.|,|;|from|at|low|first)) (?! {gap8} ({spoiled}|wide|over|saved))",
         ("Vasko laid it off for [scorer:Nwosu] to bury from the edge.", "Vasko turned creator with a pass for [scorer:Nwosu] to beat [keeper:Pavlov]."), no="Vasko laid it off for Nwosu to volley from the edge, but it went wide."),
    *(
        Rule(
            f"goal.lead_undone{how}",
            "(?<= (lead|leads|{goal_name}|advantage|deficit|arrears|deadlock|stalemate|parity|scoring|cushion|margin|equality) {gap8}) UNDONE {gap8} (when|as|,|with|and|after|until|till|before|through|by|courtesy of|thanks to)+ {gap2} (?! {no:KEEPER}) ({scorer:SUBJ}|(?<= (through|by|of|to) {gap1}) {scorer:OBJ}) (?! (' | {gap3} {was_provider} | {gap4} ({set_up}|{set_up.ing}) {n:OBJ} | {any12} {target} {n:OBJ} (?! ') | {any12} {joint} {n:PERSON} ({nod.ing}|{strike.ing}) | {gap8} ({spoiled}|saved|denied|wide)))".replace("UNDONE", undone),
            yes=yes, no="The lead lasted until half-time.", tags={"effect": effect} if effect else {},
        )
        for how, undone, effect, yes in (
            ("", "{undone}", None, "The deficit was no more when [scorer:Nwosu] nipped between two of them."),
            ("_level", "{undone_level}", "level", ("The lead was wiped out by [scorer:Nwosu].", "The advantage lasted until the 54th minute, when [scorer:Nwosu] got his head to it.")),
            ("_back", "{undone_back}", "pull_back", ("The deficit was halved when [scorer:Nwosu] nipped between two of them.", "The deficit was halved through [scorer:Nwosu].")),
            ("_more", "{undone_more}", "extend", "The lead was doubled when [scorer:Nwosu] nipped between two of them."),
        )
    ),
    Rule("goal.keeper_helpless_when", "{keeper:PERSON} (?! ') {gap2} {hands_up} (as|when|after|with|while|,)+ (?! {no:KEEPER}) {scorer:SUBJ} (?! (' | {gap10} {spoiled})) {gap12} ({strike}|{nod}|{strike.ing}|{nod.ing}|let rip|let fly|letting fly)",
         "Vasko stood no chance as [scorer:Nwosu] let rip from distance.", no="Vasko stood no chance as Nwosu fired over the bar."),
    Rule("goal.keeper_never_moved", f"({SELF} {FAR}|{WHO} {{gap10}}) ({{strike}}|{{nod}}|{{hit_ball}}|{{hit_ball.ing}}|let fly|lets fly|let rip) (?! {{target}}) {{gap10}} (, (it|the ball) {{gap1}} took {{gap3}} (deflection|ricochet|nick|touch|bounce) (off ({{no:POSS}} {{gap1}} {{body}}|{{no:OBJ}} (?! ')))?)? (,|and|with|;|-|that)+ {{gap2}} (?<! (but|yet)) ({{keeper:NAMED}}|{{keeper:KEEPER}}) (?! ') {{hands_up}} (?! ({{gap4}} (but|as it|when it)|{{any14}} (on|off) the line))",
         ("[scorer:Nwosu] hit it on the turn and [keeper:Vasko] never moved.", "[scorer:Nwosu] let fly from 25 yards, it took a hefty ricochet off Pavlov's backside and this time [keeper:Vasko] was stranded."), no=("Nwosu hit it on the turn and Vasko moved smartly to save.", "Vasko kept out Nwosu's shot, but he was beaten by the next.")),
    Rule("goal.from_the_boot", "(goal|opener|equaliser|leveller|winner|consolation|third|second|fourth|breakthrough|lead|reply|strike) {gap10} (from|off|via|by|courtesy of|came from|through) (the|a)? {gap2} (boot|boots|head|forehead|foot|knee|shin|chest|toe|instep|shoulder) of (?! {no:KEEPER}) {scorer:OBJ} (?! ')",
         "The third came off the shin of [scorer:Nwosu]."),
    Rule("goal.from_his_boot", "((second|third|fourth)|(goal|opener|equaliser|leveller|winner|consolation|breakthrough|reply) {gap4}) {goal_came} {gap3} (from|off|via|by|courtesy of|through|of) (?! {no:KEEPER}) {scorer:POSS} {gap3} ({effort}|boot|boots|head|forehead|foot|knee|shin|chest|toe|instep|shoulder|brow|finish)",
         ("The reply came off [scorer:Nwosu]'s shin.", "The home side's second came courtesy of [scorer:Nwosu]'s head."),
         no="The second booking came courtesy of Nwosu's boot.", over=("goal.side_goal_came", "goal.side_opener_came", "goal.side_equaliser_came", "goal.side_winner_came")),
]  # fmt: skip
