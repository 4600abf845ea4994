"""Sendings-off without the word: off he went, he had to go, reduced to ten men."""

from __future__ import annotations

from ..engine.rule import Rule
from ._cards import PLAIN, WHEN, three

GROUP = "card"

_PERIOD = "{gap2} {period_of_play}"

RULES = [
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
        over=PLAIN,
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
        "card.off_and_ten",
        "(off {player:PERSON} (went|trudged|marched|walked|trooped)|{player:SUBJ} (?! 's) {gap2} (had to (go|walk|leave)|was (off|gone|away))) {any4} ({n:TEAM})? {any6} {ten_men}",
        yes="Off [player:Bellamy] went, and Everton were down to ten.",
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
        "(?<= {foul_ing} {gap1} {fouled:OBJ} {any12}) (and|,|-) {gap1} off {player:SUBJ} (went|trudged|marched|walked|trooped)|(?<= {player:SUBJ} (?! 's) {gap10} ({foul_ing}|{offend}|studs|elbow|forearm|fist|head|boot) {any12}) and (was|is) (gone|off|walking|away|on (his|her) way) (?= (\\.|,|;|$|for|{_w:MINUTE}))",
        yes=(
            "Bellamy brought down [fouled:Ross] outside the box and off [player:he] went.",
            "[player:Bellamy] planted his studs in the shin of Ross and was gone.",
        ),
        tags={"card": "red"},
    ),
    Rule(
        "card.ten_men",
        "{ten_men} {gap4} (when|after|as|once|following) {player:SUBJ} (?! {any14} ({card_word}|{injury_word}|hobbling|limping|hobbled|limped|hurt|stretcher|stretchered|hamstring|concussed|concussion|unable|carried))",
        yes=("Everton were reduced to ten men when [player:Bellamy] hacked down Diaz.",),
        no=("Everton were reduced to ten men when Bellamy limped off with no substitutes left.",),
        tags={"card": "red"},
    ),
    Rule(
        "card.two_spelled",
        "(two|2|a pair of|a brace of) {caution_adj}* {yellow} {gap8} ((saw|sees|left|had|cost) {player:OBJ} ({sent_off}|walking|his place|off)|(end|ended|over|curtains|goodnight|enough) {gap3} for {player:OBJ})",
        yes=(
            "Two yellow cards in five minutes saw [player:Bellamy] dismissed.",
            "Two bookings in a minute spelled the end for [player:Bellamy].",
        ),
        tags={"card": "second_yellow"},
        over=PLAIN,
    ),
    Rule(
        "card.same_way",
        "(?<= ({sent_off}|{red}|{see_red}|{second_np}|dismissed|comeuppance) ((?! \\.) _)*) {player:SUBJ} (?! 's) {gap6} (went the same (way|road|route)|(suffered|met|shared) the same fate|(followed|joined) (him|her) (soon|shortly|moments|minutes|{when:MINUTE}))",
        yes=("Diaz was sent off in the 97th minute and [player:Bellamy] went the same road four minutes later.",),
        no=("Diaz was fouled and Bellamy went the same road.",),
        tags={"card": "red"},
    ),
    Rule(
        "card.followed_down",
        "{player:SUBJ} {aside}? {gap6} (followed|follows|joined|joins|following|joining) {n:PERSON} (down|into|to|in|towards|off) the (tunnel|dressing room|dressing rooms|changing room|changing rooms|field|pitch|bath|showers|pavilion|early bath)|{player:SUBJ} {aside}? {gap6} (followed|follows|joined|joins) {n:PERSON} for an early (bath|shower)",
        yes=("[player:Bellamy] followed Diaz to the dressing room for striking Ross.",),
        no=("Bellamy followed Diaz into the team.",),
        tags={"card": "red"},
    ),
    *three(
        "ended_his",
        f"%NP {{gap12}} (brought|brings|bringing|put|puts|drew|ended|ends|ending|cut|curtailed|finished|meant|signalled|spelled|spelt) ((an|the) {{gap2}} (end|close|conclusion) (to|of|for))? {{player:POSS}} {_PERIOD}",
        ("%NP brought [player:Bellamy]'s evening to a premature close.", "%NP on 60 minutes ended [player:Bellamy]'s night."),
        only=("second", "red"),
    ),
    Rule(
        "card.no_complaints",
        "{player:SUBJ} (?! 's) {any2} (had|have) {gap1} (no|few|little) (complaint|complaints|argument|arguments|excuse|defence|quarrel|cause for complaint) {gap2} (about|with|over|at|regarding) {gap2} (the|his|her|a) second {caution_adj}* {yellow}",
        yes="When Bellamy took out Ross [player:he] could have no complaints about a second yellow.",
        tags={"card": "second_yellow"},
        over=PLAIN,
    ),
    Rule(
        "card.yellow_red",
        "(yellow red (card)?|yellow-red (card)?|two (yellows|yellow cards|bookings)|{second_np} {gap4} {red}) (for|to) {player:LIST} (?! 's)",
        yes=("Yellow-red card for [player:Bellamy].", "And that's two yellows for [player:Bellamy]."),
        tags={"card": "second_yellow"},
        over=PLAIN,
    ),
    Rule(
        "card.for_which",
        "({foul_noun} by {gap2} {player:OBJ} (on|upon) {gap2} {fouled:OBJ}|{player:SUBJ} (?! 's) {gap4} {foul_ing} {gap1} {fouled:OBJ} {gap6}) ,? for which (his name was taken|her name was taken|(he|she|the offender) {gap2} (booked|cautioned|had (his|her) name taken|went into the book|was shown {gap3} yellow))",
        yes="A foul by [player:Bellamy] upon [fouled:Ross], for which his name was taken, was the last act.",
        tags={"card": "yellow"},
        over=("card.name_taken", "card.told"),
    ),
]
