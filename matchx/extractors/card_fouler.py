"""Cards without a name beside them: "and the referee brandished a red card" is told of whose foul was told before.

The resolver finds that foul. Claims that name the man are in ``card_yellow``, ``card_red`` and ``card_second``.
"""

from __future__ import annotations

from ..rule import Rule
from ._cards import GUARD, RED, RED_NOUN, REF, SECOND, YELLOW, YELLOW_NOUN

GROUP = "card"

_NAMELESS = {"anonymous": True, "weak": True}
_NOBODY = "(?! {gap4} (to|for|at|towards|in the direction of|against) {n:PERSON})"
_OUT = f"({GUARD} {{shown}} (out)? (a|an|the|his|her)? %s {_NOBODY}|(out|up|back) (came|comes|went|goes) (the|a) %s|(the|a|another) %s (was|is|came|followed|duly|inevitably|swiftly|promptly)* (out|produced|shown|brandished|raised|inevitable|followed|the (result|punishment|outcome|upshot|verdict|sanction)) {_NOBODY})"


def _out(noun: str) -> str:
    return _OUT.replace("%s", noun)


RULES = (
    Rule(
        "card.fouler_yellow",
        _out(f"(?! second) {{caution_adj}}* {YELLOW_NOUN}"),
        yes=(
            "Bellamy tripped Ross and referee Kai Thorpe produced a yellow card.",
            "Bellamy tripped Ross and out came the yellow card.",
            "Bellamy tripped Ross. A booking was the result.",
        ),
        no="The referee kept the yellow card in his pocket.",
        tags=YELLOW | _NAMELESS,
    ),
    Rule(
        "card.fouler_red",
        _out(f"{{red_adj}}* {RED_NOUN}"),
        yes=(
            "Bellamy caught Ross with an elbow and referee Kai Thorpe brandished a red card.",
            "Bellamy lunged at Ross and out came the red card.",
            "The red card was out before Ross had finished rolling.",
        ),
        tags=RED | _NAMELESS,
    ),
    Rule(
        "card.fouler_second",
        _out(f"second {{caution_adj}}* {YELLOW_NOUN}")
        + "|(the|a|that) second (yellow|yellow card|booking|caution) (was|followed|came|duly)* (inevitable|deserved|followed|merited|automatic|no surprise)|no complaint {gap3} second (yellow|yellow card|booking|caution)",
        yes=(
            "Bellamy tripped Ross and Thorpe produced a second yellow card.",
            "Bellamy tripped Ross and could have no complaint about the second yellow.",
        ),
        tags=SECOND | _NAMELESS,
    ),
    Rule(
        "card.no_option",
        f"{REF} {{gap4}} (had|has|was left with|have) {{gap1}} (little|no) {{gap1}} (option|choice|alternative|hesitation) (?= (\\.|;|,|$))",
        yes="Bellamy, booked early on, hauled back Ross and referee Kai Thorpe had little option.",
        tags={"card": "option"} | _NAMELESS,
    ),
    Rule(
        "card.option_red",
        "(choice|option|alternative|hesitation|doubt|compunction|qualms) (but to|in|about|other than to) (send off|sending off|send|sending|dismiss|dismissing|expel|expelling|eject|ejecting|show|showing|give|giving) {player:OBJ} ((off|packing|{gap2} (red|red card|marching orders)) |(?= (\\.|,|;|{_w:MINUTE}|for|and|after|with|$)))",
        yes=(
            "Thorpe had little choice but to dismiss [player:Bellamy].",
            "Thorpe had no option but to show [player:Bellamy] a red card.",
        ),
        tags=RED | {"of_fouler": True},
    ),
    Rule(
        "card.option_yellow",
        "(choice|option|alternative|hesitation) (but to|in) (book|booking|caution|cautioning) {player:OBJ}",
        yes="Thorpe had little choice but to book [player:Bellamy].",
        tags=YELLOW | {"of_fouler": True},
    ),
    Rule(
        "card.joined_him",
        "(?<= (book|notebook|booked|cautioned|carded|yellow|yellow card|booking|caution|bookings|cautions) ((?! ({sent_off}|red|\\.)) _)*) {player:SUBJ} {gap3} (joined|followed|joins|follows) ({o:OBJ}|them|suit)? {gap3} (for|after|{_w:MINUTE}|with) {gap2} {offence}",
        yes=(
            "Kerr went into the book for his protests, and [player:Bellamy] joined him for time-wasting in the closing stages.",
            "Into the book went Kerr; [player:Bellamy] followed for dissent.",
        ),
        no="Kerr shot wide and Bellamy followed up from close range.",
        tags=YELLOW,
    ),
    Rule(
        "card.for_which",
        "{foul_noun} by {gap2} {player:OBJ} (on|upon) {gap2} {fouled:OBJ} ,? for which (his name was taken|her name was taken|(he|she|the offender) {gap2} (booked|cautioned|had (his|her) name taken|went into the book|was shown {gap3} yellow))",
        yes="A foul by [player:Bellamy] upon [fouled:Ross], for which his name was taken, was the last act.",
        tags=YELLOW,
        over=("card.name_taken", "card.booked", "card.book"),
    ),
    Rule(
        "card.red_which",
        "the {red_adj}* (red card|red|dismissal) (which|that)? {player:PERSON} {gap2} (got|received|saw|was shown|was given|picked up|collected|earned|incurred|was handed)",
        yes="The red which [player:Bellamy] got, four minutes from time, was harsh.",
        tags=RED,
    ),
    Rule(
        "card.yellow_which",
        "(?<! second) (the|a) {caution_adj}* (yellow card|yellow|booking|caution) (which|that) {player:PERSON} {gap2} (got|received|saw|was shown|was given|picked up|collected|earned|incurred|was handed)",
        yes="The yellow card that [player:Bellamy] received for dissent was deserved.",
        tags=YELLOW,
    ),
    Rule(
        "card.in_the_book",
        "{player:SUBJ} (?! 's) {aside}? {gap4} (already|earlier)? (?<! (joined|followed|follow|join|joins|follows)) (in|into) the (referee 's)? (book|notebook) {gap2} {when:MINUTE}",
        yes="[player:Bellamy] was in the notebook after ten minutes.",
        tags=YELLOW,
    ),
    Rule(
        "card.footer_two_cautions",
        "{player:NAMED} {gap3} \\( (two|second|2) {gap1} (cautions|caution|bookings|booking|yellows|yellow|yellow cards|bookable) {gap1} \\) (?<= ({sent_off_head}|dismissal|sending off|red card) ({_h:TEAM})? (:|-|;) ((?! ({booked_head}|{other_head}) (:|-)) _)*)",
        yes=("Sent off: [player:Bellamy] 63 (two cautions).", "Dismissals: [player:Bellamy] (second caution)."),
        tags=SECOND,
        over=("card.footer_red", "card.footer_red_team"),
    ),
    Rule(
        "card.yellow_red",
        "(yellow red (card)?|yellow-red (card)?|two (yellows|yellow cards|bookings)) (for|to) {player:LIST} (?! 's)",
        yes=("Yellow-red card for [player:Bellamy].", "And that's two yellows for [player:Bellamy]."),
        tags=SECOND,
        over=("card.red_for", "card.booking_for", "card.live_red"),
    ),
)
