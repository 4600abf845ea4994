"""Cards in footers and headed lines."""

from __future__ import annotations

from ..engine.rule import Rule
from ._cards import FOOTER, ONE, RED, SECOND, WHEN, YELLOW

GROUP = "card"

# Not the side behind a name, nor the head of the next list: "Booked: Hale (Rovers), Kerr. Ejections: none."
_HEAD = "(?<! {be}|himself|herself|themselves|{have}|being|and) {booked_head} ({_h:TEAM})?"  # no telling of a booking
_ENTRY = "{player:NAMED} (?! 's) (?! (:|- {_n:NAMED})) (?<! {_q:NAMED} \\( _)"

RULES = [
    Rule(
        "card.footer",
        f"{_ENTRY} (?<= {_HEAD} (:|-|\\.|;) {FOOTER})",
        yes=(
            "Booked: [player:Bellamy], [player:Ross], [player:Diaz].",
            "Bookings: [player:Bellamy] (Everton, 34), [player:Ross] (Torquay, 80).",
            "Yellow cards: Everton - [player:Bellamy] 22, [player:Ross] 44; Torquay - [player:Nunez] 80.",
        ),
        no=(
            "Goals: Bellamy 12, Ross 40.",
            "It was late to get himself booked; he made way for Diaz.",
            "Booked: none. Referee: Bellamy.",
        ),
        tags=YELLOW,
    ),
    Rule(
        "card.listed_after",
        "{player:NAMED} (?! 's) (?<= (bookings|cautions|yellow cards) ((?! (\\.|;|:|{sent_off}|goal|goals)) _)+ : ((?! (\\.|;|{sent_off_head})) _)*)",
        yes="The half had four bookings, all of them for Everton players: [player:Bellamy], [player:Ross] and the goalkeeper, [player:Diaz].",
        no="There were two bookings. Scorers: Bellamy, Ross.",
        tags=YELLOW,
    ),
    Rule(
        "card.footer_team",
        f"{{player:NAMED}} \\( {{team:TEAM}} (?<= {_HEAD} (:|-|\\.|;) {FOOTER})",
        yes=("Bookings: [player:Bellamy] ([team:Everton], 34), [player:Ross] ([team:Torquay], 80).",),
        tags=YELLOW,
    ),
    Rule(
        "card.footer_red",
        f"{_ENTRY} (?<= {{sent_off_head}} ({{_h:TEAM}})? (:|-|;) {FOOTER})",
        yes=("Sent off: [player:Bellamy] (Everton, 80).", "Red cards: [player:Bellamy] 80, [player:Ross] 88."),
        no=("Booked: none. Sent off: none.",),
        tags=RED,
    ),
    Rule(
        "card.footer_red_team",
        f"{{player:NAMED}} \\( {{team:TEAM}} (?<= {{sent_off_head}} ({{_h:TEAM}})? (:|-|;) {FOOTER})",
        yes=("Sent off: [player:Bellamy] ([team:Everton], 80).",),
        tags=RED,
    ),
    Rule(
        "card.footer_second",
        f"{{player:NAMED}} (?! 's) \\(? ({{_t:TEAM}})? ,? ({WHEN}|{{_n:NUM}})? (min|mins|')? (,|-|\\()* (for)? (his|her|a)? (two|second|2|2nd|double) (cautions|caution|bookings|booking|yellows|yellow|yellow cards|yellow card|bookable (offence|offense|offences)|cautionable offence) (?<= {{sent_off_head}} ({{_h:TEAM}})? (:|-|;) {FOOTER})",
        yes=("Sent off: [player:Bellamy] 63 (two cautions).", "Dismissal: [player:Bellamy] (second booking)."),
        tags=SECOND,
        over=("card.footer_red", "card.footer_red_team", "card.live_red"),
    ),
    Rule(
        "card.live_yellow",
        f"(?<= (^|^ {WHEN}|^ {WHEN} (:|-|,|\\.)|^ _|^ _ :|-|\\||;)) (yellow card|yellow|booking|caution|booked|yc) (shown)? (to|for)? ({{_t:TEAM}} ,)? (!|:|-|,|\\.|\\|)* {ONE} (?! 's)",
        yes=(
            "Yellow card [player:Bellamy] (Everton), foul on Diaz.",
            "YELLOW CARD - [player:Bellamy] goes in late.",
            "34' Yellow card for [player:Bellamy].",
        ),
        tags=YELLOW,
    ),
    Rule(
        "card.live_second",
        f"(?<= (^|^ {WHEN}|^ {WHEN} (:|-|,|\\.)|^ _|^ _ :|-|\\||;)) second (yellow card|yellow|booking) (to|for)? ({{_t:TEAM}} ,)? (!|:|-|,|\\.|\\|)* {ONE} (?! 's)",
        yes=("Second yellow card: [player:Bellamy] (Everton).",),
        tags=SECOND,
    ),
    Rule(
        "card.live_red",
        f"(?<= (^|^ {WHEN}|^ {WHEN} (:|-|,|\\.)|^ _|^ _ :|-|\\||;)) (straight)? (red card|red|sent off|sending off|dismissal|rc) (shown)? (to|for)? ({{_t:TEAM}} ,)? (!|:|-|,|\\.|\\|)* {ONE} (?! 's)",
        yes=("Red card: [player:Bellamy] (Everton).", "RED CARD - [player:Bellamy] goes in late."),
        tags=RED,
    ),
]
