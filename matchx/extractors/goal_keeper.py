"""Goals told of the goalkeeper who was beaten: no chance with X's volley, could only help X's shot into the net."""

from __future__ import annotations

from ..engine.rule import Rule
from ._tellings import SELF, WHO

GROUP = "shot"

KEEPER = "{keeper:SUBJ} (?! ')"
SHOT = (
    "((?! {no:KEEPER}) {scorer:POSS} {gap3} (?! {no_shot}) {effort}|(a|an|the)? {gap2} {scorer:NAMED} (?! ') {gap2} (?! {no_shot}) {effort}"
    "|{det} {gap4} (?! {no_shot}) {effort} {gap2} (from|by) {scorer:OBJ} (?! '))"
)
STOOD = "(?! {gap8} ({spoiled}|,? but|,? only|wide|over))"
OVER = (
    "chance.keeper_shot", "goal.shot.active",
)  # fmt: skip

RULES = [
    Rule(
        "goal.keeper_helpless",
        f"({KEEPER} {{gap6}}|(but|and|yet|who)) {{helpless_against}} {{gap1}} {SHOT} {STOOD}",
        yes=(
            "[keeper:Vasko] had no chance with [scorer:Nwosu]'s volley.",
            "[keeper:Vasko] was powerless to stop a rising drive from [scorer:Nwosu].",
            "Vasko kept out Ross's first shot but could do nothing about [scorer:Nwosu]'s follow-up.",
            "[keeper:Vasko] could do nothing about a late [scorer:Nwosu] header.",
        ),
        no=("Vasko had no trouble with Nwosu's volley.", "Vasko was beaten by Nwosu's shot but the post came to his aid."),
        over=OVER,
    ),
    Rule(
        "goal.keeper_not_prevent",
        f"({KEEPER} {{gap6}}|(but|and|yet|who)) {{helpless_against}} (?! {{no:KEEPER}}) {{scorer:OBJ}} (?! ') from? {{gap3}} ({{bag.ing}} {{gap3}} ({{nth}}|{{goal_name}})|{{strike.ing}}|{{nod.ing}}|{{score_extend.ing}}|{{score_level.ing}}|{{score_back.ing}}|{{score_win.ing}}|{{score_plain.ing}}) {STOOD}",
        yes=(
            "[keeper:Vasko] was powerless to prevent [scorer:Nwosu] adding a fourth.",
            "[keeper:Vasko] could not stop [scorer:Nwosu] from doubling the lead.",
        ),
        no=(
            "Vasko did well to prevent Nwosu adding a fourth.",
            "Vasko was unable to prevent Nwosu heading wide.",
            "Vasko was there to stop Nwosu equalising.",
        ),
        over=OVER,
    ),
    Rule(
        "goal.keeper_beaten_by",
        f"({KEEPER} {{gap6}}|(?<= {KEEPER} {{any20}}) (and|but) {{gap2}}) (was|were|is|being|left) {{gap1}} (beaten|embarrassed|wrong footed|lobbed|nutmegged|chipped|deceived) (?! to) {{gap5}} by (?! {{no:KEEPER}}) {{scorer:OBJ}} (?! ') (?! {{gap2}} to the) {STOOD}",
        yes=(
            "[keeper:Vasko] was beaten at his near post by [scorer:Nwosu].",
            "[keeper:Vasko] had to be alert to save from Pavlov early on and was beaten by [scorer:Nwosu] before the break.",
        ),
        no="Vasko was beaten to the ball by Nwosu, who hit the side-netting but appealed in vain.",
        over=OVER,
    ),
    Rule(
        "goal.keeper_touched_in",
        "(hand|hands|fingers|fingertips|palm|palms|glove|gloves|touch|body|foot|boot) (to|on|behind) (?! {no:KEEPER}) {scorer:POSS} {gap3} {effort} ,? (but|and|only|yet) {gap2} (could|can|managed) only {gap2} ({helped_in}|help|parry|palm|push|turn) {gap3} ({into_net}|in (?! {not_in})|home|over the (goal)? line)",
        yes="Vasko got a hand to [scorer:Nwosu]'s shot but could only help it into the net.",
        over=OVER,
    ),
    Rule(
        "goal.keeper_let",
        "(let|lets|letting|allowed|allows|allowing|watched|watches|saw|sees) (?! {no:KEEPER}) {scorer:POSS} {gap3} {effort} to? {gap2} {slip_by.base} {gap3} (through (his|her)|under|beneath|underneath|between (his|her)|{into_net}|in (?! {not_in})|over the (goal)? line)",
        yes="Vasko allowed [scorer:Nwosu]'s tame shot to slip through his fingers.",
        no="Vasko watched Nwosu's shot fly over the bar.",
        over=OVER,
    ),
    Rule(
        "goal.keeper_spilled",
        f"{KEEPER} {{any6}} ({{butterfingers}}|{{butterfingers.ing}}|{{butterfingers.base}}) (?! {{no:KEEPER}}) ({{scorer:POSS}} {{gap3}} {{effort}}|{{det}} {{gap4}} {{effort}} (from|by) {{scorer:OBJ}} (?! ')) {{gap4}} ({{into_net}}|in (?! {{not_in}}|time|the end)|home|over the (goal)? line)",
        yes=(
            "[keeper:Vasko] fumbled [scorer:Nwosu]'s tame shot over the line.",
            "[keeper:Vasko] could only palm a drive from [scorer:Nwosu] into the net.",
            "Vasko could only help [scorer:Nwosu]'s low drive into the net.",
            "[keeper:Vasko] misjudged [scorer:Nwosu]'s free-kick and it flew in.",
        ),
        no="Vasko palmed Nwosu's drive over the bar.",
        over=OVER,
    ),
    Rule(
        "goal.not_kept_out",
        f"(({SELF} (?! {{gap6}} (to|on) it) {{gap14}}|{WHO} {{gap10}}) ({{strike}}|{{strike.ing}}|{{hit_ball}}|{{hit_ball.ing}}|(picked|picking|found|chose) (his|her|a) spot|let fly|let rip|letting fly|tried (his|her) luck|had a go|{{det}} {{gap3}} (?! {{no_shot}}) {{effort}})|({{delivery}}|ball|it) {{gap4}} (was|were|being) {{gap1}} (met|reached|attacked|headed|hooked|struck|volleyed|glanced|flicked|hit) {{gap6}} by (the {{gap1}} {{body}} of)? (?! {{no:KEEPER}}) {{scorer:OBJ}} (?! ')|(?! {{no:KEEPER}}) {{scorer:POSS}} {{gap3}} (?! {{no_shot}}) {{effort}}) {{gap10}} (and|but|that|which|as|though|although|,)+ {{keeper:PERSON}} (?! ') (, who {{any8}} ,)? {{gap6}} (,|but|and|though|yet)* (he|she)? {{gap1}} {{not_kept}}",
        yes=(
            "[scorer:Nwosu] picked his spot and [keeper:Vasko] got a hand to it but could not keep it out.",
            "[scorer:Nwosu] made it two with a free-kick that [keeper:Vasko] got a hand to but could not keep out.",
            "The corner was met by the forehead of [scorer:Nwosu] and, although [keeper:Vasko] got a hand to it, he could not keep it out.",
            "[scorer:Nwosu]'s low shot came through a crowd and [keeper:Vasko] couldn't keep it out.",
            "[scorer:Nwosu]'s free-kick took a nick and [keeper:Vasko], who got both hands to it, was unable to keep it out.",
            "[scorer:Nwosu] let fly from 30 yards, [keeper:Vasko] getting fingertips to it but unable to keep it out.",
            "The corner was met by [scorer:Nwosu] and though [keeper:Vasko] clawed at it he could not stop it crossing the line.",
        ),
        no=(
            "Nwosu shot and Vasko got a hand to it but could not hold it.",
            "The corner was met by Nwosu but Vasko kept it out.",
        ),
        over=(
            *OVER,
            "chance.saved_absolute",
            "chance.saved_through_but",
            "chance.saved_but",
            "goal.extend.active",
            "goal.scored.active",
        ),
    ),
    Rule(
        "goal.out_of_net",
        "(pick|picked|picking|picks|fetch|fetched|fetching|fish|fished|fishing|pluck|plucked|retrieve|retrieved|retrieving|dig|dug) ((the ball|it) {gap2} (out of|from) {gap3} (net|goal|rigging) {gap3} (after|following|from|courtesy of|thanks to|as|when) {gap2} (?! {no:KEEPER}) ({scorer:POSS} {gap3} {effort}|{scorer:SUBJ} (?! ') {gap3} {strike})|(?! {no:KEEPER}) {scorer:POSS} {gap3} {effort} (out of|from) {gap3} (net|goal))",
        yes=(
            "Vasko was picking the ball out of the net after [scorer:Nwosu]'s header.",
            "Vasko had to pick [scorer:Nwosu]'s shot out of the net.",
        ),
        over=OVER,
    ),
    Rule(
        "goal.nothing_done",
        f"(nothing|little) ({{gap3}} (keeper|goalkeeper)|{{keeper:PERSON}}) could (do|have done) ((about|with|to stop|to prevent|to keep out|against) {SHOT} {STOOD}|(about|to stop|to prevent|as) {{scorer:OBJ}} (?! ') (from)? {{gap2}} ({{strike.ing}}|{{nod.ing}}|{{score_plain.ing}}|following up|scoring|{{score_plain}}))|nothing (could|can) be done (about|against|to stop) {SHOT} {STOOD}|no way {{gap3}} {{keeper:PERSON}}? {{gap3}} (stopping|saving|keeping out|reaching) {SHOT} {STOOD}",
        yes=(
            "There was nothing [keeper:Vasko] could do about [scorer:Nwosu]'s shot.",
            "Nothing could be done about [scorer:Nwosu]'s volley.",
            "There was nothing the goalkeeper could do to prevent [scorer:Nwosu] following up to score.",
        ),
        over=OVER,
    ),
    Rule(
        "goal.keeper_unmoved",
        f"{KEEPER} ((did not|didn't|never|barely|hardly|could not|scarcely) {{gap1}} (move|moved|budge|budged|stir|stirred|see|saw|dive|dived|react|reacted)|{{gap2}} (was|stood|were|left|rooted) {{gap2}} (motionless|rooted|stranded|statuesque|helpless|spellbound|transfixed|flat footed|nowhere|grasping at {{gap2}} air|clutching at {{gap2}} air)) {{gap4}} (as|when|by|for|while) (?! {{no:KEEPER}}) ({{scorer:POSS}} {{gap3}} {{effort}}|{{scorer:SUBJ}} (?! ') {{gap2}} ({{strike}}|{{nod}}) {{gap4}} (in|home|{{into_net}}|past (him|her))) {STOOD}",
        yes=(
            "[keeper:Vasko] never moved as [scorer:Nwosu] curled it in.",
            "[keeper:Vasko] did not move as [scorer:Nwosu]'s free-kick sailed past him.",
        ),
        no="Vasko did not move as Nwosu's free-kick sailed wide.",
        over=OVER,
    ),
]
