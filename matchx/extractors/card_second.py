"""Second yellow cards, and who had been booked before."""

from __future__ import annotations

from ..rule import Rule
from ._cards import (
    BE_SENT,
    BOOKINGS,
    EARLIER,
    GET_SECOND,
    GUARD,
    MAIN,
    NOT_SEASON,
    ONE,
    SECOND,
    SEE_RED,
    SUBJECT,
    UNDENIED,
    YELLOW_NOUN,
    both,
)

GROUP = "card"

RULES = [
    # -- second yellow ---------------------------------------------------------------------------------------------------
    *both(
        "second",
        GET_SECOND,
        SECOND,
        "[player:Bellamy] received a second yellow card.",
        "[player:Bellamy] and [player:Ross] were both shown a second yellow.",
        "[player:Bellamy] was shown a second yellow card for a foul on [fouled:Diaz].",
        ("card.and_sent", "card.sent", "card.see_red"),
    ),
    Rule(
        "card.second_ing",
        f"{SUBJECT} {{gap12}} {GUARD} ({{second_get.ing}}|being {{gap1}} {{second_shown}})",
        yes=(
            "[player:Bellamy] lunged in again, picking up a second booking.",
            "[player:Bellamy] trudged off after receiving a second yellow card.",
        ),
        tags=SECOND,
    ),
    Rule(
        "card.sent_for_second",
        f"{SUBJECT} {{gap10}} ({BE_SENT}|{SEE_RED}) {{gap8}} {{for_second}}",
        yes=(
            "[player:Bellamy] was sent off for a second bookable offence.",
            "[player:Bellamy] was dismissed after picking up two yellow cards.",
            "[player:Bellamy] saw red following a second caution.",
            "[player:Bellamy] walked after a second booking.",
        ),
        tags=SECOND,
    ),
    Rule(
        "card.sent_for_second_who",
        f"{ONE} ,? who {{gap8}} ({BE_SENT}|{SEE_RED}) {{gap8}} {{for_second}}",
        yes=("[player:Bellamy], who was sent off for a second bookable offence, had hit the bar.",),
        tags=SECOND,
    ),
    Rule(
        "card.sent_for_second_short",
        f"{ONE} ,? {{gap2}} {{sent_off}} {{gap8}} {{for_second}}",
        yes=(
            "[player:Bellamy], sent off for a second yellow card, had hit the bar.",
            "[player:Bellamy] sent off after two bookings.",
        ),
        tags=SECOND,
    ),
    Rule(
        "card.his_second",
        f"{{player:POSS}} second (booking|yellow card|yellow|caution|bookable offence) {NOT_SEASON} {GUARD}",
        yes=("[player:Bellamy]'s second booking left Everton with ten men.",),
        tags=SECOND,
    ),
    Rule(
        "card.second_for",
        f"{GUARD} (a|the|his|her)? second {{caution_adj}}* (yellow card|yellow|booking|caution) {{gap3}} (for|to) {{player:OBJ}} (?! 's)",
        yes=(
            "A second yellow card for [player:Bellamy] ended the contest.",
            "Second yellow card to [player:Bellamy] (Everton) for a bad foul.",
        ),
        tags=SECOND,
    ),
    Rule(
        "card.second_shown_by",
        f"{UNDENIED} {{shown}} {{player:OBJ}} {{gap1}} (a|the|his|her) second {{caution_adj}}* {YELLOW_NOUN}",
        yes=("Thorpe showed [player:Bellamy] a second yellow card.",),
        tags=SECOND,
    ),
    Rule(
        "card.ref_produced_second",
        f"{GUARD} {{shown}} (out)? (a|the) second {{caution_adj}}* {YELLOW_NOUN} {{gap3}} (for|to|at) {{player:OBJ}}",
        yes=("Thorpe produced a second yellow card for [player:Bellamy].",),
        tags=SECOND,
    ),
    Rule(
        "card.saw_second",
        "({team:TSUBJ} {gap4})? (saw|sees|see|have|seeing|had|with|leaving|left|got|gets|getting) {player:PERSON} {gap2} ({second_shown}|{second_get.base}|{second_get.ing}|{sent_off} {gap6} {for_second}|{see_red.base} {gap6} {for_second})",
        yes=(
            "A late tackle saw [player:Bellamy] shown a second yellow card.",
            "Everton saw [player:Bellamy] sent off for a second bookable offence.",
        ),
        tags=SECOND,
    ),
    Rule(
        "card.evening_ended",
        "{player:POSS} {gap1} (night|afternoon|evening|game|match|day|involvement|contribution) {gap4} (ended|ends|finished|over|cut short|curtailed|concluded) {gap3} second (yellow|yellow card|booking|caution|bookable)",
        yes=("[player:Bellamy]'s evening ended with a second yellow.",),
        tags=SECOND,
    ),
    Rule(
        "card.and_second",
        f"{SUBJECT} {{gap14}} (and|then|but|so) {{gap2}} ({{second_shown}}|{{sent_off}} {{gap6}} {{for_second}}) (?! {{o:PERSON}})",
        yes=("[player:Bellamy] was penalised for handball and shown a second yellow card.",),
        tags=SECOND,
    ),
    Rule(
        "card.fouled_second",
        f"{SUBJECT} {{gap3}} ({{foul_ing}}) {{gap1}} {{fouled:OBJ}} {{gap6}} (and|to|,|-) {{gap4}} ({GET_SECOND}|{{second_get.base}}|{{second_get.ing}}|{{second_shown}})",
        yes=("[player:Bellamy] brought down [fouled:Diaz] and was shown a second yellow card.",),
        tags=SECOND,
    ),
    Rule(
        "card.booked_comma_then_off",
        f"(?<= {ONE} , {{adverb}}? (booked|cautioned|shown a yellow card) {{gap4}} ,) {{any10}} ({BE_SENT}|{SEE_RED})",
        yes=("[player:Bellamy], booked in the first half, caught Diaz late and was sent off.",),
        tags=SECOND,
        over=MAIN,
    ),
    Rule(
        "card.earned_second",
        f"({{earn_for}} {{player:OBJ}} (a|the|his|her) second {{caution_adj}}* {YELLOW_NOUN}|two {{caution_adj}}* (yellow cards|yellows|bookings|cautions|bookable offences) {{gap6}} (saw|sees|left|had|cost) {{player:OBJ}} ({{sent_off}}|walking)) {NOT_SEASON}",
        yes=(
            "A late tackle earned [player:Bellamy] a second booking.",
            "Two yellow cards in five minutes saw [player:Bellamy] dismissed.",
        ),
        tags=SECOND,
        over=("card.saw_sent",),
    ),
    Rule(
        "card.team_lost_second",
        "{team:TSUBJ} {gap4} (lost|lose) {player:OBJ} {gap1} (to|through|with|for|after) {gap1} (second|two) {gap1} (yellow card|yellow|booking|bookable|yellows|bookings|caution)",
        yes=("[team:Everton] lost [player:Bellamy] to a second yellow card.",),
        tags=SECOND,
    ),
    # -- booked earlier --------------------------------------------------------------------------------------------------
    Rule(
        "card.already",
        f"(?<= {ONE} (,|-|\\(|is|was|,? who (is|was|had)|and|though|although)* {{adverb}}?) {{already_booked}} (((?! (,|;|and|was|is|\\()) _)*? {{when:MINUTE}})?",
        yes=("[player:Bellamy], already booked, hauled down Diaz.", "[player:Bellamy] was already on a yellow card."),
        tags=EARLIER,
        over=BOOKINGS,
    ),
    Rule(
        "card.already_front",
        f"((?<= (^|,|and|but|the)) {{already_booked}} {{gap8}}|^ (booked|cautioned) {{gap8}}) , {SUBJECT}",
        yes=(
            "Already booked, [player:Bellamy] was taking a risk.",
            "Already on a yellow card, [player:Bellamy] was sent off for a second bookable offence.",
            "Booked in the first half for dissent, [player:Bellamy] was withdrawn.",
        ),
        tags=EARLIER,
        over=BOOKINGS,
    ),
    Rule(
        "card.who_had_been",
        f"{ONE} ,? (who|having) {{gap2}} (had|having|has)? {{gap1}} {{been_booked}} (((?! (,|;|and|was|is|\\()) _)*? {{when:MINUTE}})?",
        yes=(
            "[player:Bellamy], who had been booked in the first half, was withdrawn.",
            "[player:Bellamy], having been booked in the 28th minute, was withdrawn.",
        ),
        tags=EARLIER,
        over=BOOKINGS,
    ),
    Rule(
        "card.had_been",
        f"{SUBJECT} had (already|earlier|previously|just|only just)? {{been_booked}}",
        yes=(
            "[player:Bellamy] had already been booked when he tripped Diaz.",
            "[player:Bellamy] had been booked in the first half.",
        ),
        tags=EARLIER,
        over=BOOKINGS,
    ),
    Rule(
        "card.having_been",
        f"(?<= {SUBJECT} {{gap14}}) (,|-) {{adverb}}? (having|after having) {{gap1}} {{been_booked}}",
        yes=("[player:Bellamy] was sent off, having been booked in the 28th minute.",),
        tags=EARLIER,
        over=BOOKINGS,
    ),
    Rule(
        "card.having_been_front",
        f"^ having {{gap1}} {{been_booked}} {{gap8}} , {SUBJECT}",
        yes=("Having been booked in the 28th minute, [player:Bellamy] was withdrawn.",),
        tags=EARLIER,
        over=BOOKINGS,
    ),
    # -- sent off although booked: the card that follows -----------------------------------------------------------------
    Rule(
        "card.already_then_off",
        f"(?<= {ONE} (,|-|\\(|is|was|,? who (is|was)|and|though|although)* {{adverb}}? {{already_booked}} ({{gap8}} (?= ,)|(?! {{gap8}} ,))) {{any20}} (({BE_SENT}|{{sent_off}}|{SEE_RED})|{{second_get}}|{{second_shown}}|(?<! (might|could|should|would|may|nearly|almost|lucky|fortunate|not|never) {{any2}}) {{gone_off}})",
        yes=(
            "[player:Bellamy], already booked, was sent off for hauling down Diaz.",
            "[player:Bellamy], already on a yellow card, saw red.",
        ),
        tags=SECOND,
        over=MAIN,
    ),
    Rule(
        "card.who_had_been_then_off",
        f"(?<= {ONE} ,? (who|having) {{gap4}} been {{gap1}} {{booked}} ({{gap8}} (?= ,)|(?! {{gap8}} ,))) {{any26}} (({BE_SENT}|{{sent_off}}|{SEE_RED})|{{second_get}}|{{second_shown}}|(?<! (might|could|should|would|may|nearly|almost|lucky|fortunate|not|never) {{any2}}) {{gone_off}})",
        yes=(
            "[player:Bellamy], who had been booked in the first half, was sent off.",
            "[player:Bellamy], having been booked in the 28th minute, was dismissed.",
        ),
        tags=SECOND,
        over=MAIN,
    ),
    Rule(
        "card.already_front_then_off",
        f"(?<= {{already_booked}} {{gap8}} ,|^ (booked|cautioned) {{gap8}} ,|^ having {{gap2}} been {{gap1}} {{booked}} {{gap8}} ,) {SUBJECT} {{any14}} ({BE_SENT}|{SEE_RED}|(?<! (might|could|should|would|may|nearly|almost|lucky|fortunate|not|never) {{any2}}) {{gone_off}})",
        yes=(
            "Already on a yellow card, [player:Bellamy] was sent off for tripping Diaz.",
            "Booked in the first half for dissent, [player:Bellamy] was walking with 20 minutes left.",
            "Having been booked in the 28th minute, [player:Bellamy] was dismissed.",
        ),
        tags=SECOND,
        over=MAIN,
    ),
    Rule(
        "card.booked_then_off",
        "(?<= {player:SUBJ} {gap6} {be} {gap1} (booked|cautioned) {gap6}) (then|later|subsequently|and|before|again) {gap4} (being)? ({sent_off}|{second_shown})",
        yes=(
            "[player:Bellamy] was booked, then sent off ten minutes later.",
            "[player:Bellamy] was cautioned in the first half and later dismissed.",
        ),
        tags=SECOND,
        over=MAIN,
    ),
    Rule(
        "card.was_off_second",
        f"second {{gap2}} (yellow card|yellow|booking|caution) {{gap8}} (and|,|-) {{gap1}} {SUBJECT} (was|is|'s) (off|gone|walking)",
        yes=("Thorpe produced a second yellow and [player:Bellamy] was off.",),
        tags=SECOND,
    ),
]
