"""Sendings-off."""

from __future__ import annotations

from ..rule import Rule
from ._cards import BE_SENT, GUARD, ONE, RED, REF, SEE_RED, SUBJECT, UNDENIED, WHEN, both

GROUP = "card"

RULES = [
    Rule(
        "card.time_for_red",
        "(time|room|opportunity|chance) {gap3} for {player:OBJ} to (be {gap1} {sent_off}|{see_red.base})",
        yes=(
            "There was still time for [player:Bellamy] to be sent off.",
            "There was still time for [player:Bellamy] to see red.",
        ),
        tags=RED,
    ),
    Rule(
        "card.was_off",
        f"(red card|red|straight red) {{gap8}} (and|,|-) {{gap1}} {SUBJECT} (was|is|'s) (off|gone|walking)",
        yes=("Thorpe produced the red card and [player:Bellamy] was off.",),
        tags=RED,
    ),
    *both(
        "sent",
        BE_SENT,
        RED,
        "[player:Bellamy] was sent off.",
        "[player:Bellamy] and [player:Ross] were dismissed.",
        "[player:Bellamy] was dismissed for a foul on [fouled:Diaz].",
    ),
    *both(
        "see_red",
        SEE_RED,
        RED,
        "[player:Bellamy] saw red.",
        "[player:Bellamy] and [player:Ross] saw red.",
        "[player:Bellamy] received a straight red card for fouling [fouled:Diaz].",
    ),
    Rule(
        "card.red_ing",
        f"{SUBJECT} {{gap12}} {GUARD} ({{see_red.ing}}|being {{gap1}} {{sent_off}})",
        yes=(
            "[player:Bellamy] lunged in, receiving a straight red card.",
            "[player:Bellamy] lasted ten minutes before being sent off.",
        ),
        no=(
            "Bellamy was lucky to avoid being sent off.",
            "Bellamy could have been sent off.",
            "Bellamy misses the game after being sent off last week.",
        ),
        tags=RED,
    ),
    Rule(
        "card.sent_short",
        f"{ONE} (,|:|-|is|also|now|soon|promptly|duly|later)* (red carded|sent off|dismissed|ejected|given (his|her|the) marching orders|shown (a|the)? {{red_adj}}* (red card|red)|ordered off|sent for an early bath) (?! {{gap1}} {{o:OBJ}})",
        yes=(
            "[player:Bellamy] sent off.",
            "[player:Bellamy], sent off late on, had hit the bar.",
            "[player:Bellamy] (Everton) shown a straight red card.",
        ),
        tags=RED,
    ),
    Rule(
        "card.saw_sent",
        "(saw|sees|seeing|had|with|leaving|left|got|gets|getting) {player:PERSON} {gap2} ({sent_off}|{see_red.base}|{see_red.ing})",
        yes=(
            "A late tackle saw [player:Bellamy] sent off.",
            "Everton had [player:Bellamy] dismissed.",
            "It ended with [player:Bellamy] receiving a red card.",
        ),
        tags=RED,
    ),
    Rule(
        "card.team_had_sent",
        "{team:TSUBJ} {gap4} (had|saw|have|see|sees) {player:OBJ} {gap2} ({sent_off}|{see_red.base})",
        yes=("[team:Everton] had [player:Bellamy] sent off.",),
        tags=RED,
    ),
    Rule(
        "card.team_lost_red",
        "{team:TSUBJ} {gap4} (lost|lose) {player:OBJ} {gap1} (to|through|with) {gap3} (red|red card|dismissal|sending off)",
        yes=("[team:Everton] lost [player:Bellamy] to a straight red card.",),
        tags=RED,
    ),
    Rule(
        "card.his_red",
        f"(?<! ({{shown}}|for|out|of|raised|pulled|pulling|reaching|raising)) {{player:POSS}} {{red_adj}}* ({WHEN})? (red card|red|dismissal|sending off|expulsion|ejection|early (bath|shower)) (?! (shirt|kit|boots|head)) {GUARD}",
        yes=(
            "[player:Bellamy]'s dismissal changed the game.",
            "[player:Bellamy]'s red card was harsh.",
            "After [player:Bellamy]'s sending-off Everton sat back.",
        ),
        no=("Bellamy's red shirt was torn.",),
        tags=RED,
    ),
    Rule(
        "card.red_for",
        f"{GUARD} (a|the|another|straight|with a)? {{red_adj}}* (red card|red) {{gap3}} (for|to) {{player:LIST}} (?! 's)",
        yes=("There was a red card for [player:Bellamy].", "A straight red for [player:Bellamy] followed."),
        no=("The crowd demanded a red card for Bellamy.",),
        tags=RED,
    ),
    Rule(
        "card.dismissal_of",
        f"(the|after|following|with|a) {{gap3}} (dismissal|sending off|expulsion|ejection|ordering off) (of|for) {{player:LIST}} (?! 's) {GUARD}",
        yes=("The dismissal of [player:Bellamy] changed the game.", "The sending-off of [player:Bellamy] changed the game."),
        tags=RED,
    ),
    Rule(
        "card.ref_sent",
        "(sent off|sends off|sending off|red carded|ejected|ordered off) {gap1} {player:OBJ} (?! 's)",
        yes=("Thorpe sent off [player:Bellamy].",),
        tags=RED,
    ),
    Rule(
        "card.ref_dismissed",
        f"({REF} {{gap6}} (dismissed|dismisses|expelled) {{player:OBJ}} (?! 's)|(dismissed|dismisses|expelled) {{player:OBJ}} for (a|an|his|her|violent|serious|two|denying|fouling)|{{player:SUBJ}} (?! 's) {{gap4}} (left|gave) {{gap2}} no (choice|option|alternative) but to (send (him|her) off|dismiss (him|her)|show (him|her) {{gap3}} red))",
        yes=(
            "Referee Kai Thorpe dismissed [player:Bellamy].",
            "Thorpe dismissed [player:Bellamy] for a two-footed lunge.",
            "[player:Bellamy] left the official no choice but to send him off.",
        ),
        tags=RED,
    ),
    Rule(
        "card.ref_sent_x",
        "(sent|sends|sending|ordered) {player:OBJ} (off|packing|for an early (bath|shower)|down the tunnel|walking|from the (field|pitch)) (?! (on|the|his|her|course|to|into|in|his|balance))",
        yes=("Thorpe sent [player:Bellamy] off.", "Thorpe sent [player:Bellamy] for an early bath."),
        tags=RED,
    ),
    Rule(
        "card.ref_showed_red",
        f"{UNDENIED} {{shown}} {{player:OBJ}} {{gap1}} (((a|the|his|her|an)? {{red_adj}}* (red card|red))|(his|her|the) marching orders)",
        yes=("Thorpe showed [player:Bellamy] a straight red card.", "Thorpe gave [player:Bellamy] his marching orders."),
        tags=RED,
    ),
    Rule(
        "card.ref_produced_red",
        f"{GUARD} {{shown}} (out)? (a|an|the)? {{red_adj}}* (red card|red) {{gap3}} (for|to|at|towards|against) {{player:LIST}} (?! 's)",
        yes=("Thorpe produced a red card for [player:Bellamy].",),
        tags=RED,
    ),
    Rule(
        "card.evening_ended_red",
        "{player:POSS} {gap1} (night|afternoon|evening|game|match|day|involvement|contribution) {gap4} (ended|ends|finished|over|cut short|curtailed|concluded) {gap3} (red card|red|dismissal|sending off)",
        yes=("[player:Bellamy]'s evening was cut short by a red card.",),
        tags=RED,
    ),
    Rule(
        "card.and_sent",
        f"{SUBJECT} {{gap14}} (and|then|but|so) {{gap2}} {{sent_off}} (?! {{o:PERSON}})",
        yes=("[player:Bellamy] was penalised for the foul and sent off.",),
        tags=RED,
    ),
    Rule(
        "card.fouled_red",
        f"{SUBJECT} {{gap3}} ({{foul_ing}}) {{gap1}} {{fouled:OBJ}} {{gap6}} (and|to|,|-) {{gap4}} ({BE_SENT}|{SEE_RED}|{{see_red.base}}|{{see_red.ing}}|{{sent_off}})",
        yes=("[player:Bellamy] lunged at [fouled:Ross] and got a straight red.",),
        tags=RED,
    ),
    Rule(
        "card.earned_red",
        "{earn_for} {player:OBJ} (a|an|the|his|her) {red_adj}* (red card|red|dismissal)",
        yes=("A wild lunge earned [player:Bellamy] a straight red card.",),
        tags=RED,
    ),
    Rule(
        "card.his_foul_red",
        "{player:POSS} {gap8} {earn_for} (him|her)? (a|an|the|his|her)? {red_adj}* (red card|red|dismissal|sending off)",
        yes=("[player:Bellamy]'s wild lunge earned him a straight red card.",),
        tags=RED,
    ),
    Rule(
        "card.ten_men",
        "{ten_men} {gap4} (when|after|as|following) {player:SUBJ} (?! {any14} ({card_word}|{injury_word}|hobbling|limping|hobbled|limped|hurt|stretcher|stretchered|hamstring|concussed|concussion|unable|carried))",
        yes=("Everton were reduced to ten men when [player:Bellamy] hacked down Diaz.",),
        no=("Everton were reduced to ten men when Bellamy limped off with no substitutes left.",),
        tags=RED,
    ),
    Rule(
        "card.upgraded",
        "{player:POSS} {gap3} (yellow|yellow card|booking|caution) {gap6} (upgraded|changed|turned|elevated|raised|switched) {gap4} (red|red card)",
        yes=("[player:Bellamy]'s yellow card was upgraded to a red after a review.",),
        tags=RED,
    ),
]
