"""Cards without a name beside them: "and the referee brandished a red card" is told of whose foul was told before.

The resolver finds that foul, or another offence. Claims that name the man are in ``card``.
"""

from __future__ import annotations

from ..engine.rule import Rule
from ._cards import GUARD, RED, REF, SECOND, YELLOW, three

GROUP = "card"

_NAMELESS = {"anonymous": True, "weak": True}
_NOBODY = "(?! {gap4} (to|for|at|towards|in the direction of|against|of) {n:PERSON})"
_OF_RATING = "(?= ({_w:MINUTE}|for {gap2} {offence}|for {gap2} {foul_noun}|for {foul_ing.ing}|late|early|in the|after|\\.)) (?! {any14} , {n:PERSON})"
_CAME = "(was|is|came|comes|followed|duly|inevitably|swiftly|promptly|soon|immediately)*"

RULES = (
    *three(
        "shown",
        f"{GUARD} ({{shown}}|{{shown_other}}) (out)? {{gap2}} %NP {_NOBODY}",
        (
            "Bellamy tripped Ross and referee Kai Thorpe produced %NP.",
            "Bellamy caught Ross with an elbow and referee Kai Thorpe brandished %NP.",
        ),
        "The referee kept the card in his pocket.",
        tags=_NAMELESS,
    ),
    *three(
        "came_out",
        f"((out|up|back) (came|comes|goes|went) (the|a|another) ((?! second) {{gap1}})? %N|(the|a|another|{{gap1}} 's) ((?! second) {{gap1}})? %N {_CAME} (out|produced|shown|brandished|raised|inevitable|followed|following|deserved|automatic|the {{gap1}} (result|punishment|outcome|upshot|verdict|sanction|consequence))) {_NOBODY}",
        ("Bellamy tripped Ross and out came the %N.", "Bellamy tripped Ross. A %N was the result."),
        tags=_NAMELESS,
    ),
    Rule(
        "card.colour_yellow",
        "(the|that) card (shown|that followed|produced|brandished|he got|she got)? (was|is) {gap2} yellow|yellow was the (colour|color|card|verdict|outcome)",
        yes="Bellamy caught Ross. He was fortunate that the card was only yellow.",
        no="The yellow shirts were new.",
        tags={"card": "yellow", **_NAMELESS},
    ),
    Rule(
        "card.colour_red",
        "(the|that) card (shown|that followed|produced|brandished|he got|she got)? (was|is) {gap2} red|red was the (colour|color|card|verdict|outcome)",
        yes="Bellamy stuck out a boot at Ross. The card was red.",
        no="The card was not red.",
        tags={"card": "red", **_NAMELESS},
    ),
    Rule(
        "card.yellow_then_red",
        "{yellow} (again)? ,? (and|then|followed by|and then|swiftly followed by|before) (a|the|by)? {red}",
        yes="Bellamy pulled back Ross and the referee reached for yellow, then red.",
        tags={"card": "second_yellow", **_NAMELESS},
    ),
    *three(
        "mentioned",
        f"{GUARD} %NP {_NOBODY}",
        ("Bellamy scythed down Ross, %NP the inevitable result.", "Bellamy tripped Ross: %NP."),
        tags={**_NAMELESS, "beside": True},
    ),
    Rule(
        "card.card_out",
        f"((out|up) (came|comes|goes|went) the (card|cards)|(the|his|her) ({{official_noun}} 's)? (card|notebook|book) {_CAME} (out|produced|shown|brandished|opened)) (again|once more|for the {{gap2}} time)? {_NOBODY}",
        yes="Bellamy tripped Ross and the referee's notebook came out for the first time.",
        tags=YELLOW | {**_NAMELESS, "beside": True},
    ),
    Rule(
        "card.of_head",
        f"^ {{adverb}}? {{booked}} {_OF_RATING}",
        yes="Bellamy 5 - Never in the game. Booked for dissent.",
        no="Bellamy 5 - Never in the game. Taken off after an hour.",
        tags=YELLOW | {"anonymous": True, "of_head": True},
    ),
    Rule(
        "card.of_head_red",
        f"^ {{adverb}}? {{sent_off}} {_OF_RATING}",
        yes="Bellamy 3 - Never in the game. Sent off for an elbow on Ross.",
        tags=RED | {"anonymous": True, "of_head": True},
    ),
    Rule(
        "card.second_deserved",
        "(the|a|that) second {caution_adj}* {yellow} (was|followed|came|duly|soon|inevitably)* (inevitable|deserved|followed|arrived|came|merited|automatic|no surprise)|no complaint {gap3} second {caution_adj}* {yellow}",
        yes="Bellamy tripped Ross and could have no complaint about the second yellow.",
        tags=SECOND | _NAMELESS,
    ),
    Rule(
        "card.shown_a_second",
        "({shown}|{shown_other}) (a|the|his|her) second (?= (\\.|,|;|$|for|and))",
        yes="Bellamy, already on a yellow, impeded Ross and referee Kai Thorpe produced a second.",
        no="Bellamy gave a second of thought to it.",
        tags=SECOND | _NAMELESS,
    ),
    Rule(
        "card.to_the_tunnel",
        "(pointed|pointing|gestured|gesturing) (straight|immediately|directly)? (to|towards|down) the (tunnel|dressing room|dressing rooms|changing room|changing rooms|pavilion)",
        yes="Bellamy dragged back Ross and referee Kai Thorpe had no hesitation in pointing to the tunnel.",
        no="Bellamy pointed to the stands.",
        tags=RED | _NAMELESS,
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
)
