"""Attempts told of the body that stops them: fingertips, a trailing leg, the defender's backside."""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import NO_MISS, OWNER, SHOT, SHOTS, active, reach

GROUP = "shot"
SAVED = {"outcome": "saved"}
BLOCKED = {"outcome": "blocked"}

WORD = "((?! {halt} | , | {det} | {n:PERSON} ) _)?"
ADJ = f"{WORD} {WORD} {WORD}"
HAND = f"(the {ADJ} {{hand_part}} of {{n:TEAM}}? {{by:OBJ}}|{{by:POSS}} {ADJ} {{hand_part}})"
BODY = f"(the {ADJ} {{body_part}} of {{n:TEAM}}? {{by:OBJ}}|{{by:POSS}} (?! {{gap2}} {{delivery_noun}} ) {ADJ} {{body_part}})"
# Behind "until": the part comes first and its man by "from", or his name and then the part.
PART = f"((a|an|the|one)? {ADJ} ({{hand_part}}|{{body_part}}) (of|from|by|belonging to) {{by:OBJ}} (?! 's )|{{by:POSS}} {ADJ} ({{hand_part}}|{{body_part}}))"
MET = "(?! {denial} ) (met|meeting|striking|hitting|stopped|repelled|greeted|halted|ended|intercepted|answered|foiled|thwarted|absorbed|came|cannoned|rebounded|bounced|thudded|flew|crashed|smacked|struck|hit|found|caught|thumped|clattered|went|ricocheted|spun|looped|skidded|squirmed|deflected|diverted|turned|kept|blocked|taken|was|straight|directly|down|into|against|off|at|by)"
SHOOTS = f"({OWNER} {SHOT}|{active('({shooting} {no_cross}|{sending} {within} {shot_object}|{attempt_any})')})"
NOT_IN = "(?! {gap6} ((and|before|then)* (in|home|into the net|into the _ net|over the line)|(to|and|,)? (leave|left|leaving|beat|beating|deceive|deceived|wrong foot|wrong footed|wrong footing) {n:PERSON}) )"
# A goal that is told on is no attempt.
STILL = "( (?! ; | {n:PERSON} | {relative} | {miss_place} | {denial} | (off|against) {frame_np} | (in|home) (off|via|through|from|past|beyond) ) _ )*?"
WOULD = "((could|would|might|must|should|may) ({adverb}|well|surely)* have|(?<= (would|could|might) {gap3} have) )"

RULES = [
    Rule(
        "chance.body_saved",
        f"{OWNER} {SHOT} {STILL} {MET} ((aside|away|out|back|clear|up|behind) )? (by|on|off|into|against|at|down|to|from|with)? {HAND} {NOT_IN}",
        yes=(
            "[shooter:Nwosu]'s curling attempt was met by the fingertips of [by:Corrigan].",
            "[shooter:Nwosu]'s overhead kick was as pretty as it was useless: down the throat of [by:Corrigan].",
        ),
        no=("Nwosu's cross was met by the hands of Corrigan.",),
        tags=SAVED,
    ),
    Rule(
        "chance.body_blocked",
        f"{OWNER} {SHOT} (?! {{within}} {{found_head}} (the|{{n:POSS}}) {{header_part}} ) (?! (?<= (free kick|corner)) {{within}} met by ) {STILL} {MET} ((aside|away|out|back|clear|up|behind) )? (by|on|off|into|against|at|to|from)? {BODY} {NOT_IN} (?! {{gap4}} {{miss_place}} )",
        yes=("[shooter:Nwosu]'s fierce drive was met by the chest of [by:Hallam].",),
        no=(
            "Nwosu's shot went in off the knee of Hallam.",
            "Nwosu's free-kick found the head of Hallam.",
            "Nwosu's free-kick was met by the head of Hallam.",
        ),
        tags={**BLOCKED, "generic": True},
    ),
    Rule(
        "chance.body_shooter",
        f"{active('(?! (nicks|nicked|nick|takes|took|pinches|pinched|toes|toed|steals|stole|hooks|hooked) (it|the ball) {gap1} (off|away)) {shooting}')} (?! {{gap4}} (ball|pass|cross|diagonal|delivery|centre) ) {{within}} (against|into|off (?! (his|her) )|at) {BODY} {NOT_IN} (?! {{gap4}} {{miss_place}} )",
        yes=("[shooter:Nwosu] swivelled and poked against the shin of [by:Hallam].",),
        no=(
            "Nwosu was through but Hallam nicked it off his toe.",
            "Nwosu stabbed at Hallam's cut-back.",
            "Nwosu had it under control until it bobbled off his shin.",
            "Nwosu looked up and pinged a 60-yarder on to Hallam's chest.",
        ),
        tags=BLOCKED,
        over=("chance.blocked_against", "chance.saved_at"),
    ),
    Rule(
        "chance.body_until",
        f"{SHOOTS} {NO_MISS} {STILL} (until|till|before|when|but|only for|where|as) (?! {{gap8}} (turned|headed|knocked|put) {{gap3}} (in|home) ) {{gap3}} {PART} {{gap4}} {{intervene}} (?! {{gap3}} (in|into|home) )",
        yes=(
            "[shooter:Nwosu]'s curler was heading for the corner until a strong left hand from [by:Corrigan] shoved it away.",
            "[shooter:Nwosu] shot low for the corner, but [by:Corrigan]'s left boot got in the way.",
        ),
        tags=SAVED,
    ),
    Rule(
        "chance.body_goalbound",
        f"{OWNER} {SHOT} {STILL} (looked|seemed|appeared|looks)? (to be)? (goalbound|goal bound|on (its|the) way|on target|over the line|going in|(heading|bound|destined|headed) (in|for|into)|arrowing|past the|beyond the|beaten|beating) {STILL} (until|till|when|before|but|only for) (it (struck|hit|met|clipped|found|cannoned off|caught|bounced off) ((his|her|a)? (team mate|teammate|colleague))? {{by:OBJ}} (?! 's )|{{by:POSS}} {{gap3}} (intervention|block|challenge|tackle|lunge|slide)|{{by:PERSON}} (?! 's ) (, {{gap4}} ,)? {{gap6}} (got|intervened|recovered|stuck|threw|flung|popped|slid|came|raced|appeared|arrived|cleared|hooked|blocked|headed|hacked|nodded|kicked|chested|swept|clawed|tipped|palmed|scrambled|put)) {NOT_IN} (?! {{gap6}} {{n:PERSON}} )",
        yes=(
            "[shooter:Nwosu]'s toe-poke was on its way in when [by:Hallam] recovered and got there.",
            "[shooter:Nwosu]'s effort was goalbound before it struck [by:Hallam].",
            "[shooter:Nwosu]'s effort looked bound for the net until it hit team-mate [by:Hallam].",
        ),
        no="Nwosu's shot was heading wide until Hallam turned it in.",
        tags=BLOCKED,
    ),
    Rule(
        "chance.body_but_for",
        f"{{shooter:SUBJ}} (?! 's ) {STILL} {WOULD} {{solo}} (but|except|were it not|had it not been|if not) for ({{by:POSS}}|{{by:OBJ}}|{{det}} {ADJ} (of|by|from) {{by:OBJ}})",
        yes=(
            "[shooter:Nwosu] would have levelled but for the knee of [by:Hallam].",
            "[shooter:Nwosu] might have had a second but for [by:Hallam]'s backside.",
        ),
        tags=BLOCKED,
    ),
    Rule(
        "chance.body_but_for_save",
        f"({{shooter:SUBJ}} (?! 's ) {STILL}|{reach('shooter')}) {WOULD} {{solo}} (but|except|were it not|had it not been|if not) for {{gap3}} ({{by:POSS}} {ADJ} (save|saves|stop|parry|fingertip save|{{hand_part}})|{ADJ} (save|saves|stop|parry|{{hand_part}}) (of|by|from) {{by:OBJ}})",
        yes=("[shooter:Nwosu] would have had a second but for a fine save by [by:Corrigan].",),
        tags=SAVED,
        over=("chance.body_but_for",),
    ),
    Rule(
        "chance.body_but_for_first",
        f"(^|and|but|,|;|-) (but|except|were it not|had it not been|if not) for ({{by:POSS}} {ADJ} ({{real_save}}|{{hand_part}}|{{body_part}}|{{defending}})|{{det}}? {ADJ} ({{real_save}}|{{hand_part}}|{{body_part}}|{{defending}}) (of|by|from) {{by:OBJ}}) {{gap6}} ,? {{shooter:SUBJ}} (?! 's ) {WOULD}",
        yes=(
            "But for [by:Corrigan]'s fingertips, [shooter:Nwosu] would have had a second.",
            "Had it not been for a superb stop by [by:Corrigan], [shooter:Nwosu] would have levelled.",
        ),
        tags=SAVED,
    ),
    Rule(
        "chance.body_between",
        "({by:POSS} {gap6} ({hand_part}|{body_part}|{real_save}) {any14}|{by:SUBJ} (?! 's ) {any4}) (stood|came|was|standing|got) between {shooter:OBJ} (?! 's ) and",
        yes=("[by:Corrigan]'s right hand, thrust up in hope, was all that stood between [shooter:Nwosu] and a third.",),
        tags=SAVED,
    ),
    Rule(
        "chance.body_rescue",
        f"{{by:POSS}} {ADJ} ({{hand_part}}|{{body_part}}) (came to {{gap4}} rescue|intervened|got in the way|saved {{gap3}}|rescued {{gap3}}|spared {{gap3}}|bailed {{gap3}} out) {{gap2}} (when|as|after) {{shooter:PERSON}} (?! 's ) {{aux}}* ({{shooting}}|{{attempt_any}}|{{goes_for_goal}}|got|looked|seemed|was|met)",
        yes=("[by:Corrigan]'s fingertips came to the rescue when [shooter:Nwosu] let fly.",),
        no="Corrigan's leg got in the way as Nwosu scored.",
        tags=SAVED,
    ),
    Rule(
        "chance.body_way",
        f"{active('(got|gets|put|puts|stuck|sticks|threw|throws|flung|flings)', 'by')} {{gap3}} ({{hand_part}}|{{body_part}}) ((in the way of|in front of) {{shooter:OBJ}} (?! 's )|(in the way of|in front of|to|on|behind|across) {{shooter:POSS}} ({SHOTS}|(first|second|third|next|other)))",
        yes=(
            "[by:Corrigan] got her knees in the way of [shooter:Nwosu].",
            "[by:Corrigan] got a shin to [shooter:Nwosu]'s second.",
        ),
        tags=SAVED,
    ),
    Rule(
        "chance.body_parts_apart",
        "{shooter:POSS} {gap4} {shot_noun} (,|;|and|then)+ {by:POSS} {gap3} (?! (head|forehead) ) ({hand_part}|{body_part}) (?= (\\.|,|;|:|-|and) )",
        yes=("Barton's cut-back, [shooter:Nwosu]'s sidefoot, [by:Corrigan]'s left ankle: so it went.",),
        tags=SAVED,
    ),
]
