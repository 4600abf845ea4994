"""Cards whose man is named: booked, booked again, sent off."""

from __future__ import annotations

from dataclasses import replace

from ..rule import Rule
from ._cards import FOUL, GUARD, MANY, NOT_SEASON, NOTE, ONE, SUBJECT, UNDENIED, WHEN, three

GROUP = "card"

_NO_OBJECT = "(?! (his|her|their|tickets|into|a|an|the|{gap1} {o:PERSON}))"
_LEADS = "(,|:|-|is|was|also|now|soon|promptly|duly|later|finally|then)*"
_TO = "(for|to|at|against|towards|in the direction of|the way of)"
_LIST = "{player:LIST} (?! 's)"
_PERIOD = "{gap2} {period_of_play}"

RULES = [
    # -- he was booked ---------------------------------------------------------------------------------------------------
    *three(
        "told",
        f"{SUBJECT} %LATE {{gap14}} %TELL {NOT_SEASON}",
        ("[player:Bellamy] %TELL.", "[player:Bellamy] %V.", "[player:Bellamy] (74) and Everton's [player:Ross] (80) %V."),
        ("Bellamy nearly %V.", "Bellamy could have been %EN.", "Bellamy was fortunate not to be %EN."),
    ),
    *three(
        "told_list",
        f"{MANY} (?! {{adverb}}* (was|is|has|'s) ) {{gap6}} (%TELL|%BASE)",
        ("[player:Bellamy] and [player:Ross] were %EN.", "[player:Bellamy] and [player:Ross] both %V."),
    ),
    *three(
        "told_who",
        f"{ONE} ,? who {{gap8}} %TELL {NOT_SEASON}",
        "It was [player:Bellamy] who %TELL.",
    ),
    *three(
        "told_foul",
        f"{SUBJECT} %LATE {{gap10}} %TELL {FOUL}",
        "[player:Bellamy] %V for a foul on [fouled:Diaz].",
    ),
    *three(
        "ing",
        f"{SUBJECT} %LATE {{gap12}} {GUARD} %ING {NOT_SEASON}",
        ("[player:Bellamy] lunged in, %ING.", "[player:Bellamy] trudged off after %ING."),
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
        f"{SUBJECT} {{gap6}} (lucky|fortunate|managed|did well|able|relieved) to %BASE",
        ("[player:Bellamy] was lucky to escape with %NP.", "[player:Bellamy] was fortunate to see only yellow."),
        only=("",),
    ),
    *three(
        "fouled",
        f"{SUBJECT} {{gap3}} ({{foul_ing}}) {{gap1}} {{fouled:OBJ}} {{gap6}} (and|to|,|-|for which) {{gap4}} (%TELL|%EN|%BASE|%ING)",
        ("[player:Bellamy] brought down [fouled:Diaz] and %TELL.", "[player:Bellamy] tripped [fouled:Diaz] to %BASE."),
    ),
    *three(
        "short",
        f"(?<! (wanted|wants|want|demanded|have|get|had)) {ONE} {_LEADS} %EN {_NO_OBJECT}",
        ("[player:Bellamy] %EN.", "[player:Bellamy], %EN late on, had hit the bar."),
        "Bellamy booked his place in the final.",
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
        "saw",
        "({team:TSUBJ} {gap4})? (saw|sees|see|seeing|have|had|with|leaving|left|got|gets|getting|gifted) {player:PERSON} {gap2} (%EN|%BASE|%ING|(?<! out _ ) with %NP)",
        (
            "A late tackle saw [player:Bellamy] %EN.",
            "[team:Everton] had [player:Bellamy] %EN.",
            "It ended with [player:Bellamy] %ING.",
            "With [player:Bellamy] %EN, it was an even game.",
        ),
    ),
    *three(
        "lost",
        "({team:TSUBJ} {gap4})? (lost|lose|losing|lost captain) {player:OBJ} {gap2} (to|through|with|for|after) {gap2} %NP",
        ("[team:Everton] lost [player:Bellamy] to %NP.", "Despite losing [player:Bellamy] to %NP, they held on."),
        only=("second", "red"),
    ),
    *three(
        "time_for",
        "(time|room|opportunity|chance) {gap3} for {player:OBJ} to %BASE",
        "There was still time for [player:Bellamy] to %BASE.",
    ),
    # -- a booking for him -----------------------------------------------------------------------------------------------
    *three(
        "np_for",
        f"{GUARD} %NP (apiece|each|all round|too|also|{WHEN})* ({{be}} {{gap2}})? (shown|given|handed|issued|awarded|produced|brandished|dished out|handed out|went|goes|go|came|comes|coming|belonged|followed|flourished|waved|and|both|late on|then|{WHEN})* {_TO} {{gap1}} {_LIST}",
        ("There was %NP for [player:Bellamy].", "%NP followed for [player:Bellamy].", "%NP was shown to [player:Bellamy]."),
        ("There was no %N for Bellamy.", "Everton wanted %NP for Bellamy.", "It should have been %NP for Bellamy."),
    ),
    *three(
        "n_went",
        f"{GUARD} (?<! second) (the|a|only|one|another|{{gap1}} 's) {{gap2}} %N {{gap8}} (went|goes|go|came|belonged|shown|given|issued|handed|awarded|brandished|produced|followed|coming) {{gap2}} {_TO} {_LIST}",
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
        f"(?<! ({{shown}}|for|out|of|raised|pulled|pulling|reaching|raising)) {{player:POSS}} ({WHEN})? ({{gap1}} half)? %N {NOT_SEASON} {GUARD}",
        ("[player:Bellamy]'s %N was harsh.", "After [player:Bellamy]'s first-half %N Everton sat back."),
        ("Bellamy's red shirt was torn.", "Bellamy avoided Diaz's yellow boots."),
    ),
    *three(
        "his_any",
        f"{{player:SUBJ}} 's {{gap12}} {GUARD} %NP (?! {{gap2}} (for|to|of) {{o:PERSON}})",
        (
            "[player:Bellamy]'s evening ended early with %NP.",
            "[player:Bellamy]'s punishment was %NP.",
        ),
        (
            "Bellamy's challenge merited no %N.",
            "Bellamy's foul could have brought %NP.",
        ),
        tags={"generic": True},
    ),
    *three(
        "his_offence",
        f"{{player:POSS}} {{gap8}} {{earn_for}} (him|her)? {{gap1}} %NP {NOT_SEASON}",
        ("[player:Bellamy]'s protests earned him %NP.", "[player:Bellamy]'s tackle was deemed worthy of %NP."),
    ),
    *three(
        "his_foul",
        "{player:POSS} {gap4} {foul_noun} {gap2} (on|by|upon) {fouled:OBJ} {gap3} {earn_for} (him|her)? {gap5} %NP",
        "[player:Bellamy]'s late challenge on [fouled:Diaz] earned him %NP.",
    ),
    *three(
        "foul_by",
        "{foul_noun} (by|from) {gap1} {player:OBJ} (on {gap1} {fouled:OBJ})? {gap4} {earn_for} (him|her)? {gap5} %NP",
        "A rash tackle by [player:Bellamy] on [fouled:Ross] resulted in %NP.",
    ),
    *three(
        "earned",
        f"({{earn_for}}|cost|costs|costing) {{player:OBJ}} (only|just|but|merely)? %NP {NOT_SEASON}",
        "A late tackle earned [player:Bellamy] %NP.",
    ),
    *three(
        "which",
        "the %N ,? (which|that)? {player:PERSON} {gap2} (got|received|saw|was shown|was given|picked up|collected|earned|incurred|was handed)",
        "The %N which [player:Bellamy] got, four minutes from time, was harsh.",
    ),
    # -- the referee -----------------------------------------------------------------------------------------------------
    *three(
        "ref_showed",
        f"{UNDENIED} {{shown}} {{player:OBJ}} (only|just|{{gap4}} (and|then))? %NP",
        "Thorpe showed [player:Bellamy] %NP.",
        "Thorpe did not show Bellamy %NP.",
    ),
    *three(
        "ref_produced",
        f"{GUARD} ({{shown}}|{{shown_other}}) (out)? {{gap1}} %NP {{gap4}} (for|to|at|towards|in the direction of|against) {_LIST}",
        ("Thorpe produced %NP for [player:Bellamy].", "Thorpe settled for %NP for [player:Bellamy]."),
    ),
    *three(
        "ref_when",
        f"{GUARD} ({{shown}}|{{shown_other}}) (out)? {{gap1}} %NP {{gap2}} (when|after|as) {{player:SUBJ}} {{gap8}} ({{foul_ing}}|{{offend}})",
        "Thorpe produced %NP when [player:Bellamy] tripped Ross.",
    ),
    Rule(
        "card.ref_booked",
        "(?<! {be}) (booked|books|book|booking|cautioned|cautions|cautioning|yellow carded) (both|captain|also|the|{_q:TPOSS})? {player:LIST} (?! 's)",
        yes=("Referee Kai Thorpe booked [player:Bellamy].", "Thorpe cautioned [player:Bellamy] for dissent."),
        no=("Bellamy booked his place.",),
        tags={"card": "yellow"},
    ),
    Rule(
        "card.ref_sent",
        "(sent off|sends off|sending off|red carded|ejected|ordered off) {gap1} {player:OBJ} (?! 's)"
        "|{official:OFFICIAL} {gap6} (dismissed|dismisses|expelled) {player:OBJ} (?! 's)"
        "|(dismissed|dismisses|expelled) {player:OBJ} (for (a|an|his|her|violent|serious|two|denying|fouling|{foul_ing.ing})|{when:MINUTE}|without|straight away|immediately|at once|(?= (\\.|$)))"
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
    # -- into the book ---------------------------------------------------------------------------------------------------
    Rule(
        "card.name_taken",
        "({player:POSS}|{player:PERSON} ,? whose) name (is|was|has been|had been|then|also|soon|duly|promptly|next)* (taken|noted|noted down|written|(goes|went|put|entered|written|pencilled|jotted)? {in_book}|added to the {gap2} (book|notebook|list)|the (first|second|third|next|only|latest|last) {gap1} (in|into) (the|his|her) {gap2} (book|notebook|list))"
        "|(took|takes|taking|wrote|writes|writing|pencilled|jotted|jotting|noted|noting|entered|inscribed|scribbled|put) (down)? {player:POSS} name (down)? ({in_book}|(?= (\\.|,|;|for|after|as|when|{when:MINUTE})))",
        yes=(
            "[player:Bellamy]'s name was taken.",
            "[player:Bellamy]'s name went into the book.",
            "Diaz was felled by [player:Bellamy], whose name was taken.",
            "The referee wrote [player:Bellamy]'s name in his notebook.",
        ),
        tags={"card": "yellow"},
    ),
    Rule(
        "card.into_book",
        f"(?<! (followed|follows|joined|joins|following|joining) ) {ONE} (goes|is|also|next|,)* {{in_book}} (?! as)",
        yes=("[player:Bellamy] into the book for a late challenge.",),
        tags={"card": "yellow"},
    ),
    Rule(
        "card.into_book_goes",
        "({in_book} ,? {gap6} (goes|go|went|is|was|came|followed)|(book|notebook|yellow card|yellow|card) {gap2} (came|comes|was|is) out {gap4} for|(next|first|last|second|third|also) {in_book} (was|were)) {player:LIST} (?! 's)",
        yes=(
            "Into the book goes [player:Bellamy].",
            "Into the notebook, after seven minutes, went [player:Bellamy] and [player:Ross].",
            "The book came out again for [player:Bellamy].",
            "Next into the book was [player:Bellamy].",
        ),
        tags={"card": "yellow"},
    ),
    Rule(
        "card.joined_by",
        "(joined|followed) (there|{in_book}) {gap2} by {gap1} {player:LIST} (?! 's)",
        yes=("Kerr was joined in the book by [player:Bellamy].",),
        tags={"card": "yellow"},
    ),
    Rule(
        "card.joined_him",
        "(?<= (book|notebook|booked|cautioned|carded|yellow|yellow card|booking|caution|bookings|cautions) ((?! ({sent_off}|red|\\.)) _)*) {player:SUBJ} {gap3} (joined|followed|joins|follows) ({o:OBJ}|them|suit)? {gap3} (for|after|{_w:MINUTE}|with) {gap2} {offence}",
        yes=("Into the book went Kerr; [player:Bellamy] followed for dissent.",),
        no="Kerr shot wide and Bellamy followed up from close range.",
        tags={"card": "yellow"},
    ),
    Rule(
        "card.and_others",
        f"(?<= (,|and|;)) {{player:LIST}} ({WHEN})? for {{gap3}} {{offence}} (?<= {{be}} {{gap1}} (booked|cautioned|shown yellow cards|shown a yellow card) ((?! ; | {{sent_off}} ) _)* )",
        yes=("Kerr was booked for dissent, [player:Bellamy] and [player:Ross] for fouls, [player:Nunn] for time-wasting.",),
        tags={"card": "yellow"},
    ),
    Rule(
        "card.one_too",
        f"(?<= ({{yellow}}|booked|cautioned) ((?! ({{sent_off}}|red|second|\\.)) _)*) {ONE} ,? (who)? {{gap3}} (received|got|earned|collected|picked up|saw|incurred|received|was (shown|given)) (one|another|the same|a card|similar|likewise) (himself|herself|too|as well|also|moments|for|soon|later|{WHEN}|\\.|,)",
        yes=("Kerr was booked for a trip on [player:Bellamy], who got one himself for his reaction.",),
        tags={"card": "yellow"},
    ),
    Rule(
        "card.issued_to",
        "(yellow cards|yellow card|yellows|bookings|cautions|cards) {gap2} (issued|shown|given|handed|dished out|brandished|went|handed out|awarded|came|produced|followed) {gap2} (to|for|the way of) {player:LIST} (\\( _ _? \\))? (for {_t:TEAM})? ((,|and|,? and) (to|for)? {player:PERSON} (\\( _ _? \\))? )*",
        yes=(
            "Yellow cards were issued to [player:Bellamy] (74') and to [player:Ross] (79').",
            "Yellow cards were issued to [player:Bellamy] (74') for Everton and to [player:Ross] (79').",
        ),
        tags={"card": "yellow"},
    ),
    Rule(
        "card.only_his",
        "(booking|caution|yellow card|yellow|card) {gap6} (was|is) {player:POSS}|to {player:OBJ} {gap6} (went|goes) {gap3} {yellow}",
        yes=("The only booking was [player:Bellamy]'s for dissent.", "To [player:Bellamy] went only a yellow card."),
        tags={"card": "yellow"},
    ),
    Rule(
        "card.season",
        "{player:PERSON} {gap10} ({card_verb}|{card_verb.ing}|{card_verb.en}) (a|his|her) (_ _)? (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh) ({yellow}|card) {gap2} {of_season}",
        yes=("[player:Bellamy] picked up his second booking of the season.",),
        tags={"card": "yellow"},
        over=("card.told_second", "card.ing_second"),
    ),
    Rule(
        "card.bracket",
        f"{{player:NAMED}} \\( (yellow card|yellow|booked|cautioned|booking|caution) ,? ({WHEN}|{{_n:NUM}}|\\))",
        yes="[player:Bellamy] (booked, 34) had hit the bar.",
        tags={"card": "yellow"},
    ),
    Rule(
        "card.bracket_red",
        f"{{player:NAMED}} \\( (red card|red|sent off|dismissed|straight red) ,? ({WHEN}|{{_n:NUM}}|\\))",
        yes="[player:Bellamy] (sent off, 34) had hit the bar.",
        tags={"card": "red"},
    ),
    # -- off he went -----------------------------------------------------------------------------------------------------
    Rule(
        "card.was_off",
        "{red_np} {any10} (and|,|-|:) {gap1} ({player:SUBJ} (was|is|'s) (off|gone|walking|on (his|her) way)|off (went|goes|trudged|marched|trooped|walked) {player:PERSON} (?! 's))",
        yes=(
            "Thorpe produced the red card and [player:Bellamy] was off.",
            "Thorpe flourished a red card, and off went [player:Bellamy].",
        ),
        tags={"card": "red"},
    ),
    Rule(
        "card.was_off_second",
        "{second_np} {any10} (and|,|-|:) {gap1} ({player:SUBJ} (was|is|'s) (off|gone|walking|on (his|her) way)|off (went|goes|trudged|marched|trooped|walked) {player:PERSON} (?! 's))",
        yes=("Thorpe produced a second yellow and [player:Bellamy] was off.",),
        tags={"card": "second_yellow"},
    ),
    Rule(
        "card.left_no_choice",
        "{player:SUBJ} (?! 's) {gap4} (left|gave) {gap2} no (choice|option|alternative) but to (send (him|her) off|dismiss (him|her)|show (him|her) {gap3} red)",
        yes="[player:Bellamy] left the official no choice but to send him off.",
        tags={"card": "red"},
    ),
    Rule(
        "card.last_man",
        "(as|being) ({n:DESC}|the last {gap2} (man|line of defence|defender)) ,? {player:SUBJ} {gap4} (had to (go|walk|leave|depart)|was (off|gone)|walked|departed)|{player:SUBJ} {gap8} ,? (as|being) ({n:DESC}|the last {gap2} (man|defender)) ,? {gap3} (had to (go|walk)|was (off|gone)|walked)",
        yes="As the last man, [player:Bellamy] had to go.",
        tags={"card": "red"},
    ),
    Rule(
        "card.had_to_walk",
        f"(?<= ({{foul_ing}}|{{foul_noun}}|{{offence}}|elbow|headbutt|{{yellow}}|{{red}}|booked|cautioned) {{any14}}) {{player:SUBJ}} (?! 's) {{gap2}} had to (walk|go) (?= (\\.|,|;|$|{WHEN}))|^ {{player:SUBJ}} had to walk (?= (\\.|$))",
        yes="It was a crude foul, and [player:Bellamy] had to go.",
        tags={"card": "red"},
    ),
    Rule(
        "card.off_he_went",
        "(?<= {foul_ing} {gap1} {fouled:OBJ} {any12}) (and|,|-) {gap1} off {player:SUBJ} (went|trudged|marched|walked|trooped)",
        yes="Bellamy brought down [fouled:Ross] outside the box and off [player:he] went.",
        tags={"card": "red"},
    ),
    Rule(
        "card.ten_men",
        "{ten_men} {gap4} (when|after|as|following) {player:SUBJ} (?! {any14} ({card_word}|{injury_word}|hobbling|limping|hobbled|limped|hurt|stretcher|stretchered|hamstring|concussed|concussion|unable|carried))",
        yes=("Everton were reduced to ten men when [player:Bellamy] hacked down Diaz.",),
        no=("Everton were reduced to ten men when Bellamy limped off with no substitutes left.",),
        tags={"card": "red"},
    ),
    Rule(
        "card.two_spelled",
        f"(two|2|a pair of|a brace of) {{caution_adj}}* {{yellow}} {{gap8}} ((saw|sees|left|had|cost) {{player:OBJ}} ({{sent_off}}|walking|his place|off)|(end|ended|over|curtains|goodnight|enough) {{gap3}} for {{player:OBJ}}|(end|ended|finished|curtailed) {{gap3}} {{player:POSS}} {_PERIOD})",
        yes=(
            "Two yellow cards in five minutes saw [player:Bellamy] dismissed.",
            "Two bookings in a minute spelled the end for [player:Bellamy].",
            "Two yellows meant an early end to [player:Bellamy]'s night.",
        ),
        tags={"card": "second_yellow"},
        over=("card.saw_red",),
    ),
    Rule(
        "card.his_second_coming",
        f"(?<= {{player:SUBJ}} {{gap10}}) (?<! {{denial}} {{any4}}) (his|her) second {{caution_adj}}* {{yellow}} {NOT_SEASON} (coming|came|arriving|following|being|having)",
        yes="[player:Bellamy] was off, his second yellow coming for a trip on Ross.",
        tags={"card": "second_yellow"},
    ),
    Rule(
        "card.yellow_red",
        "(yellow red (card)?|yellow-red (card)?|two (yellows|yellow cards|bookings)) (for|to) {player:LIST} (?! 's)",
        yes=("Yellow-red card for [player:Bellamy].", "And that's two yellows for [player:Bellamy]."),
        tags={"card": "second_yellow"},
    ),
    Rule(
        "card.for_which",
        "({foul_noun} by {gap2} {player:OBJ} (on|upon) {gap2} {fouled:OBJ}|{player:SUBJ} (?! 's) {gap4} {foul_ing} {gap1} {fouled:OBJ} {gap6}) ,? for which (his name was taken|her name was taken|(he|she|the offender) {gap2} (booked|cautioned|had (his|her) name taken|went into the book|was shown {gap3} yellow))",
        yes="A foul by [player:Bellamy] upon [fouled:Ross], for which his name was taken, was the last act.",
        tags={"card": "yellow"},
        over=("card.name_taken", "card.told"),
    ),
    # -- two at once -----------------------------------------------------------------------------------------------------
    *three(
        "pair",
        "(?<= {o:PERSON} {any26} (and|,|;|with|-|as) {gap2}) (the (pair|duo|two|two men|two players|combatants|protagonists|culprits|offenders|miscreants|antagonists|warring pair|pair of them)|both (men|players|of them|of whom|were|had|got|went|received|saw|walked|being|having|picked)?) (?<! (were|had|got|went|received|saw|walked|being|having|picked)) {gap3} (%TELL|%EN|%ING)"
        "|(?<= {o:PERSON} {any26} (and|,|;|with|-|as) {gap2} both) {gap2} (%TELL|%EN|%ING)",
        "Bellamy and Ross squared up and the pair were %EN.",
        tags={"pair": True, "weak": True},
    ),
]

# A second booking is told with the words of a booking and of a sending-off: it comes before both.
_PLAIN = tuple(rule.name for rule in RULES if rule.tags["card"] != "second_yellow" and rule.name != "card.season")
RULES = [
    replace(rule, over=(*rule.over, *_PLAIN)) if rule.tags["card"] == "second_yellow" and not rule.tags.get("generic") else rule
    for rule in RULES
]
__all__ = ["GROUP", "NOTE", "RULES"]
