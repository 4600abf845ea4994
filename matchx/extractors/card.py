"""Cards whose man is named: booked, booked again, sent off."""

from __future__ import annotations

from ..engine.rule import Rule
from ._cards import FOUL, GUARD, NOT_SEASON, ONE, SUBJECT, UNDENIED, WHEN, three

GROUP = "card"

_NO_OBJECT = "(?! (his|her|their|tickets|into|a|an|the|(both)? {n:PERSON}))"
_LEADS = "(,|:|-|is|was|also|now|soon|promptly|duly|later|finally|then)*"
_TO = "(for|to|at|against|towards|in the direction of|the way of)"
_LIST = "{player:LIST} (?! ('s|{next_verb}))"

RULES = [
    # -- he was booked ---------------------------------------------------------------------------------------------------
    *three(
        "told",
        f"%SUBJECT {{gap14}} (?! (?<= {{n:OFFICIAL}} ) (was|is|has|had)) %TELL {NOT_SEASON}",
        (
            "[player:Bellamy] %TELL.",
            "[player:Bellamy] %V.",
            "He tumbles and [player:Bellamy]'s %EN.",
            "[player:Bellamy] (74) and Everton's [player:Ross] (80) %V.",
            "[player:Bellamy] and [player:Ross] were %EN.",
            "[player:Bellamy], together with Torquay captain [player:Ross], were %EN.",
            "Everton's [player:Bellamy] (61) and Torquay's [player:Ross] (70) both %V.",
        ),
        (
            "Bellamy nearly %V.",
            "Bellamy made his point, while Everton manager Sean Pike was %EN.",
            "Bellamy could have been %EN.",
            "Bellamy was fortunate not to be %EN.",
        ),
    ),
    *three(
        "told_who",
        f"{ONE} ,? who {{gap8}} %TELL {NOT_SEASON}",
        "It was [player:Bellamy] who %TELL.",
    ),
    *three(
        "told_of_two",
        "(?<= (^|\\.|!|:|,|;|-|as|while|before|when|where)) {player:LIST} ,? (both|each|all|also|then|now|duly|promptly)* %BASE",
        (
            "[player:Bellamy] and [player:Ross] %BASE.",
            "Tempers flare. Both captains, [player:Bellamy] and [player:Ross], each %BASE.",
        ),
        ("Should Bellamy and Ross %BASE, Ayr would suffer.",),
    ),
    *three(
        "told_foul",
        f"%SUBJECT {{gap10}} %TELL {FOUL}",
        "[player:Bellamy] %V for a foul on [fouled:Diaz].",
    ),
    *three(
        "ing",
        f"(%SUBJECT {{gap12}}|(?<= with) {{player:PERSON}} , ((?! (,|;|\\.)) _)* ,) {GUARD} %ING {NOT_SEASON}",
        (
            "[player:Bellamy] lunged in, %ING.",
            "With [player:Bellamy] and [player:Ross] %ING, it grew rough.",
            "[player:Bellamy] trudged off after %ING.",
            "They ended a man down, with [player:Bellamy], ever the hothead, %ING.",
        ),
        (
            "Bellamy was lucky to avoid %ING.",
            "Bellamy misses the game after %ING last week.",
        ),
    ),
    *three(
        "and",
        f"(?<= {SUBJECT} {{gap14}}) (and|then|but|so|before) {{gap2}} (being|was|is|got)? %EN {_NO_OBJECT}",
        "[player:Bellamy] was penalised for the foul and %EN.",
    ),
    *three(
        "lucky_to",
        f"({SUBJECT}|{{player:PERSON}} ,? who) {{any8}} (lucky|fortunate|managed|did well|able|relieved|grateful|glad|blessed) {{gap2}} (to %BASE|((?! (\\.|;|,|to|{{n:PERSON}})) _)+ (only|just|merely|nothing more than|no more than|nothing worse than|(reached|went|opted|settled|plumped) for) %NP)",
        (
            "[player:Bellamy] was fortunate that the referee produced only %NP.",
            "[player:Bellamy] was lucky to escape with %NP.",
            "[player:Bellamy] was a very lucky man to escape with %NP.",
            "[player:Bellamy] was lucky that the referee reached for yellow.",
            "[player:Bellamy] could count himself fortunate to see only yellow.",
        ),
        only=("",),
    ),
    *three(
        "fouled",
        f"{SUBJECT} {{gap3}} ({{foul_ing}}) {{gap1}} {{fouled:OBJ}} {{gap6}} (and|to|,|-|for which) {{gap4}} (%TELL|%EN|%BASE|%ING)",
        ("[player:Bellamy] brought down [fouled:Diaz] and %TELL.", "[player:Bellamy] tripped [fouled:Diaz] to %BASE."),
    ),
    *three(
        "short",
        f"(?<! (wanted|wants|want|demanded|have|get|had)) {ONE} {_LEADS} %EN {_NO_OBJECT} {NOT_SEASON}",
        ("[player:Bellamy] %EN.", "[player:Bellamy], %EN late on, had hit the bar."),
        ("Bellamy booked his place in the final.", "They were without Bellamy, %EN in the home defeat by Hull."),
    ),
    *three(
        "short_foul",
        f"(?<! (wanted|wants|want|demanded|have|get|had)) {ONE} {_LEADS} %EN {FOUL}",
        "[player:Bellamy] %EN for a foul on [fouled:Diaz].",
    ),
    *three(
        "front",
        f"(?<! {{be}} {{gap2}}) %EN {{gap6}} (was|were|is|are) {{gap4}} {_LIST}",
        ("Also %EN was Everton's [player:Bellamy].", "%EN for Everton were [player:Bellamy] and [player:Ross]."),
    ),
    *three(
        "participle_front",
        "^ (having|after|been|being|{adverb})* %EN ((?! (,|\\.|;)) _)* , {player:SUBJ} (?! ('s|,))",
        "%EN for a lunge on Diaz, [player:Bellamy] kicked a bucket.",
        only=("second", "red"),
    ),
    *three(
        "man_to",
        f"(only|first|last|next|other|second|third|latest) {{gap4}} (to|who) {{gap3}} (%TELL|%BASE) {{gap8}} (was|were|is|being|:|,|-) {{gap3}} {_LIST} {NOT_SEASON}",
        (
            "The only man to %BASE was [player:Bellamy].",
            "The only players to %BASE in a clean game were [player:Bellamy] and [player:Ross].",
        ),
        ("The last man to %BASE in this fixture, Bellamy, watched from the stand.",),
    ),
    *three(
        "verb_left_out",
        "(?<= ({yellow_np}|{red_np}|{second_np}) {any12} (and|,|while)) {player:PERSON} {adverb}? %NP (?= (for|\\.|,|;|after|{_w:MINUTE}|and|in|as|$))",
        "Diaz picked up a late booking for dissent and [player:Bellamy] %NP for a foul.",
    ),
    *three(
        "his_lot",
        "{player:SUBJ} (?! 's) {gap12} , %NP (his|her) (lot|reward|punishment|fate|price|sentence)",
        "[player:Bellamy] trudged off, %NP his lot.",
    ),
    *three(
        "turn_to",
        f"({{player:POSS}} turn|the turn of {{gap1}} {{player:OBJ}}|{{player:POSS}} (lot|misfortune|fate)) to {{adverb}}? %BASE {NOT_SEASON}",
        ("It was [player:Bellamy]'s turn to %BASE.", "Next it was the turn of [player:Bellamy] to %BASE."),
    ),
    *three(
        "saw",
        "({team:TSUBJ} {gap4})? (saw|sees|see|seeing|have|had|with|leaving|left|got|gets|getting|gifted|seen) {player:LIST} {gap2} (%EN|%BASE|%ING|(?<! out _ ) with %NP)",
        (
            "A late tackle saw [player:Bellamy] %EN.",
            "[team:Everton] had [player:Bellamy] %EN.",
            "It ended with [player:Bellamy] %ING.",
            "Having seen [player:Bellamy] and [player:Ross] %EN, they calmed down.",
            "With [player:Bellamy] %EN, it was an even game.",
        ),
    ),
    *three(
        "lost",
        "({team:TSUBJ} {gap4})? (lost|lose|losing|lost captain) {player:OBJ} {gap2} (to|through|with|for|after) {gap2} %NP",
        ("[team:Everton] lost [player:Bellamy] to %NP.", "Despite losing [player:Bellamy] to %NP, they held on."),
        only=("second", "red"),
    ),
    Rule(
        "card.lost_for_foul",
        "{team:TEAM} {gap4} (lost|lose) ({_d:DESC} ,)? {player:OBJ} (?! 's) ((?! (\\.|;|{injury_word})) _)* for {gap4} ({offence}|{foul_noun}|kick|kicking|elbow|elbowing|headbutt|butting|punch|stamp|stamping|spitting|shove|retaliation|dissent|violent conduct|striking|hacking|felling|swearing|foul language)",
        yes=(
            "[team:Everton] lost their captain, [player:Bellamy], after an hour for a retaliatory kick at Diaz.",
            "[team:Everton] lost [player:Bellamy] for a wild lunge on Diaz.",
        ),
        no=("Everton lost Bellamy for the rest of the match.",),
        tags={"card": "red"},
        over=("foul",),
    ),
    *three(
        "first_act",
        "{player:POSS} {gap2} (act|action|involvement|contribution|deed|impact|intervention|duty|job|achievement) {gap2} (was|is) to %BASE",
        "[player:Bellamy]'s first act was to %BASE.",
        "Bellamy's first act was to head wide.",
    ),
    *three(
        "time_for",
        "(time|room|opportunity|chance) ((?! (\\.|;)) _)* for {player:PERSON} (, ((?! (,|\\.|;)) _)* ,)? to %BASE",
        (
            "There was still time for [player:Bellamy] to %BASE.",
            "There was time for Ross to hit the bar and for [player:Bellamy], skipper on the night, to %BASE.",
        ),
    ),
    # -- a booking for him -----------------------------------------------------------------------------------------------
    *three(
        "np_for",
        f"{GUARD} %NP (apiece|each|all round|too|also|{WHEN})* ({{be}} {{gap2}})? (shown|given|handed|issued|awarded|produced|brandished|dished out|handed out|went|goes|go|came|comes|coming|belonged|followed|flourished|waved|and|both|late on|then|{WHEN})* {_TO} (?! (his|her) ) ((?! ({{foul_ing.ing}}|holding|pulling|denying|arguing|protesting)) {{gap1}} {_LIST} (?! to (have|get|see|be|score|find|hit|put|pick|head|shoot))|{{gap1}} {{player:POSS}} {{gap3}} ({{foul_noun}}|{{offence}}|comments|reaction|part|celebrations))",
        (
            "There was %NP for [player:Bellamy].",
            "%NP followed for [player:Bellamy].",
            "%NP was shown to [player:Bellamy].",
            "The referee awarded the free-kick and %NP to [player:Bellamy].",
        ),
        ("There was no %N for Bellamy.", "Everton wanted %NP for Bellamy.", "It should have been %NP for Bellamy."),
    ),
    *three(
        "n_went",
        f"{GUARD} (?<! second) (the|a|only|one|another|{{gap1}} 's) {{gap2}} %N ((?! (\\.|;|and|but|{{n:PERSON}})) _)* (went|goes|go|came|belonged|shown|given|issued|handed|awarded|brandished|produced|followed|coming) {{gap2}} {_TO} {_LIST}",
        ("The only %N of the afternoon went to [player:Bellamy].", "The %N duly came for [player:Bellamy]."),
        only=("", "red"),
    ),
    *three(
        "of",
        f"{GUARD} (the|after|following|with|a|despite|by) {{gap3}} (%N) (of|for) {_LIST}",
        "The %N of [player:Bellamy] changed the game.",
    ),
    *three(
        "his",
        f"(?<! ({{shown}}|(?<! as) for|out|of|raised|pulled|pulling|reaching|raising)) ({{player:POSS}}|{{player:PERSON}} ,? whose) ({WHEN})? ({{gap1}} half)? %N {NOT_SEASON} {GUARD}",
        ("[player:Bellamy]'s %N was harsh.", "After [player:Bellamy]'s first-half %N Everton sat back."),
        ("Bellamy's red shirt was torn.", "Bellamy avoided Diaz's yellow boots."),
    ),
    *three(
        "his_any",
        f"{{player:SUBJ}} 's (?! {{gap1}} ({{hurt_part}}|verdict|decision|notebook|pocket|whistle|view|choice|leniency|card)) {{gap12}} (after {{n:SUBJ}} {{gap12}} ,)? (?<! (draw|drew|draws|win|won|earn|provoke|cause) (a|an|the|his|another)?) {GUARD} %NP (?! {{gap2}} (for|to|of|from) {{n:PERSON}})",
        (
            "[player:Bellamy]'s evening ended early with %NP.",
            "[player:Bellamy]'s evening ended early after he slid in late on Ross, %NP a formality.",
            "[player:Bellamy]'s punishment was %NP.",
        ),
        (
            "Bellamy's challenge merited no %N.",
            "Bellamy's foul could have brought %NP.",
            "The ball hit Bellamy's chest and the referee showed %NP.",
        ),
        tags={"generic": True},
    ),
    *three(
        "his_offence",
        f"(?<! (in|into|to|on|across)) {{player:POSS}} ({{gap8}}|{{gap6}} {{aside_any}} {{gap8}}) {{earn_for}} (?! {{n:NAMED}}) (him|her)? {{gap1}} %NP (?! from {{n:PERSON}}) {NOT_SEASON}",
        (
            "[player:Bellamy]'s protests earned him %NP.",
            "[player:Bellamy]'s rush of blood, a lunge on Diaz in front of the dugouts, came late and earned him %NP.",
            "[player:Bellamy]'s tackle was deemed worthy of %NP.",
        ),
    ),
    *three(
        "his_foul",
        "{player:POSS} {gap4} {foul_noun} {gap2} (on|by|upon) {fouled:OBJ} {gap3} {earn_for} (him|her)? {gap5} %NP",
        "[player:Bellamy]'s late challenge on [fouled:Diaz] earned him %NP.",
    ),
    *three(
        "his_studs",
        f"{{player:POSS}} {{gap1}} {{striking_part}} {{gap4}} ({{fouled:POSS}} {{gap1}} {{hurt_part}}|{{fouled:OBJ}}) {{gap12}} {GUARD} %NP",
        (
            "[player:Bellamy]'s studs catch [fouled:Diaz]'s ankle and the referee reaches for %NP.",
            "[player:Bellamy]'s trailing arm catches [fouled:Diaz] and out comes %NP.",
        ),
        "Bellamy's boot catches Diaz's shin but there is no %N.",
    ),
    *three(
        "foul_by",
        "{foul_noun} (by|from) {gap1} {player:OBJ} (on {gap1} {fouled:OBJ})? {gap4} {earn_for} (him|her)? {gap5} %NP",
        "A rash tackle by [player:Bellamy] on [fouled:Ross] resulted in %NP.",
    ),
    *three(
        "earned",
        f"(?<! ({{_r:OFFICIAL}}|{{official_noun}}) {{any12}}) ({{earn_for}}|cost|costs|costing) {{player:OBJ}} (only|just|but|merely)? %NP {NOT_SEASON}",
        "A late tackle earned [player:Bellamy] %NP.",
        "Ross coach Peter Hallam's protests earned him %NP.",
    ),
    *three(
        "led_to",
        f"(led to|leads to|leading to|resulted in|resulting in|ended in|ended with) {{player:PERSON}} (being|getting) {{gap1}} %EN {_NO_OBJECT}",
        "Frayed tempers led to [player:Bellamy] being %EN.",
    ),
    *three(
        "drawn_from",
        f"(draw|draws|drew|drawing|provoked|provoking|invited|inviting) %NP {{gap1}} (from|for) {{player:OBJ}} (?! 's) {NOT_SEASON}",
        "His darting run drew %NP from [player:Bellamy].",
        only=("",),
    ),
    *three(
        "which",
        "the %N ,? (which|that)? {player:PERSON} {gap2} (got|received|saw|was shown|was given|picked up|collected|earned|incurred|was handed)",
        "The %N which [player:Bellamy] got, four minutes from time, was harsh.",
    ),
    # -- the referee -----------------------------------------------------------------------------------------------------
    *three(
        "ref_showed",
        f"{UNDENIED} ({{shown}}|(had|forced|obliged|compelled|choice but|option but|hesitation in) (to (show|give|hand|issue)|(showing|giving|handing))) {{player:OBJ}} (only|just|{{gap8}} (and|then) (only|just)?)? %NP",
        ("Thorpe showed [player:Bellamy] %NP.", "Thorpe was forced to show [player:Bellamy] %NP."),
        "Thorpe did not show Bellamy %NP.",
    ),
    *three(
        "ref_produced",
        f"{GUARD} ({{shown}}|{{shown_other}}) (out)? {{gap1}} %NP {{gap4}} (for|to|at|towards|in the direction of|against) {_LIST}",
        ("Thorpe produced %NP for [player:Bellamy].", "Thorpe settled for %NP for [player:Bellamy]."),
    ),
    *three(
        "ref_when",
        f"({GUARD} ({{shown}}|{{shown_other}}) (out)? {{gap1}} %NP|(out|up) (came|comes|went|goes) (the|a) {{gap1}} %N) {{gap4}} (when|after|as|for) {{player:SUBJ}} {{gap8}} ({{foul_ing}}|{{foul_ing.en}}|{{offend}})",
        ("Thorpe produced %NP when [player:Bellamy] tripped Ross.", "Out came the %N after [player:Bellamy] had floored Ross."),
    ),
    Rule(
        "card.ref_booked",
        "(?<! {be}) (booked|books|book|booking|cautioned|cautions|cautioning|yellow carded) (both|captain|also|the|{_q:TPOSS})? ({player:LIST}|{player:OBJ}) (?! 's) (of {team:TEAM})?",
        yes=("Referee Kai Thorpe booked [player:Bellamy].", "Thorpe cautioned [player:Bellamy] for dissent."),
        no=("Bellamy booked his place.",),
        tags={"card": "yellow"},
    ),
    Rule(
        "card.ref_booked_list",
        "{player:PERSON} (?! 's) (of {team:TEAM})? (?= (,|\\.|;|and|for|after|in|on|at|{_w:MINUTE}|$)) (?<= ((referee|official) (_ _?)?|{_o:OFFICIAL}) (_ _?)? (booked|cautioned|yellow carded) ((?! (\\.|;|for|after|when|who|{_w:MINUTE})) _)*? (,|and|:) _ (of _)?)",
        yes=(
            "The referee booked Cole of Leeds and [player:Bellamy] of [team:Everton] on 53 minutes.",
            "Referee Kai Thorpe booked both captains, [player:Bellamy] of [team:Everton] and [player:Ross] of [team:Torquay].",
            "On 53 minutes the referee cautioned three men: [player:Bellamy], [player:Ross] and [player:Diaz].",
        ),
        no="The referee stopped play and Bellamy scored.",
        tags={"card": "yellow"},
    ),
    Rule(
        "card.ref_sent",
        "(sent off|sends off|sending off|red carded|ejected|ordered off) (?! (at|in|on|for|after|by)) {gap1} {player:OBJ} (?! 's)"
        "|{official:OFFICIAL} {gap6} (dismissed|dismisses|expelled) {player:OBJ} (?! 's)"
        "|(dismissed|dismisses|expelled) {player:PERSON} (for (a|an|his|her|violent|serious|two|denying|fouling|{foul_ing.ing})|{when:MINUTE}|without|straight away|immediately|at once|(?= (\\.|$)))"
        "|(sent|sends|sending|ordered) {player:OBJ} (off|packing|for an early (bath|shower)|down the tunnel|walking|from the (field|pitch)) (?! (on|the|his|her|course|to|into|in|balance))"
        "|(pointed|pointing|directed|ushered) {player:OBJ} (to|towards|down|in the direction of) the (tunnel|dressing room|touchline)",
        yes=(
            "Thorpe sent off [player:Bellamy].",
            "Thorpe dismissed [player:Bellamy] for a two-footed lunge.",
            "Thorpe sent [player:Bellamy] off.",
            "Thorpe pointed [player:Bellamy] to the tunnel.",
        ),
        no="Bellamy sent Ross off balance.",
        tags={"card": "red"},
    ),
    *three(
        "to_him_went",
        "(?<= ^ {any3}) to {player:PERSON} (?! 's) (, ((?! ,) _)*? ,)? (went|goes|came|fell) {gap3} %NP",
        "To [player:Bellamy], who had wanted a free-kick, went %NP.",
        "To Bellamy, who had wanted %NP for Ross, went the free-kick.",
        only=("", "red"),
    ),
    *three(
        "verbless",
        "^ {player:PERSON} on {fouled:PERSON} , {any10} (straight off|off (he|she) (went|goes)|(straight|a straight)? red|yellow) (?= (\\.|,|;|$|card))",
        "[player:Bellamy] on [fouled:Ross], 39 minutes, studs up, straight red.",
        only=("red",),
    ),
    # -- two at once -----------------------------------------------------------------------------------------------------
    *three(
        "pair",
        "(?<= {n:PERSON} {any26} (and|,|;|with|-|as) {gap2}) (the (pair|duo|two|two men|two players|combatants|protagonists|culprits|offenders|miscreants|antagonists|warring pair|pair of them)|both (men|players|of them|of whom|were|had|got|went|received|saw|walked|being|having|picked)?) (?<! (were|had|got|went|received|saw|walked|being|having|picked)) {gap3} (%TELL|%EN|%ING)"
        "|(?<= {n:PERSON} {any26} (and|,|;|with|-|as) {gap2} both) {gap2} (%TELL|%EN|%ING)"
        "|(?<= ^) (both|the (pair|duo|two)) (men|players|of them|are|were|get|got|have been|had been)? {adverb}? (%TELL|%EN)",
        "Bellamy and Ross squared up and the pair were %EN.",
        tags={"pair": True, "weak": True},
    ),
    Rule(
        "card.pair_booked",
        "(?<= {n:PERSON} {any26}) ((booking|books|booked|cautioning|cautions|cautioned|carding|carded) (both|the (pair|two|duo|two men|two players)) (of them|men|players)? (?= (\\.|,|;|and|for|$))|(shows|showed|showing|gives|gave|giving|hands) (both|the (pair|two|duo)|each) (of them|men|players)? {yellow_np})",
        yes=(
            "Bellamy and Ross squared up, the referee booking the pair of them.",
            "Bellamy and Ross squared up, and the referee shows both of them yellow.",
        ),
        tags={"card": "yellow", "pair": True, "weak": True},
    ),
    *three(
        "and_np",
        f"(?<= ({SUBJECT}|{ONE} with (the|a)) {{gap14}}) (?<! ({{no_card}}|forcing|forced|goading|goaded|tempting|winning|won|into|for) {{any8}}) (and|then|plus|but) (?! {{gap6}} {{no_card}}) (?! {{gap6}} ({{official_noun}}|{{_r:OFFICIAL}})) ,? {{gap6}} %NP (?= (\\.|,|;|\\)|$|for {{gap3}} {{offence}}|for (it|his|her)|to (go|boot|show)|as well|too|into the bargain))",
        (
            "[player:Bellamy] earned himself a talking-to and, moments later, %NP.",
            "It was [player:Bellamy] with the push, and %NP to go with it.",
        ),
        tags={"generic": True},
    ),
]
