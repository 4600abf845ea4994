"""Cards told by what they did: the second yellow that removed a man, the red that came out instead, who joined another in the book."""

from __future__ import annotations

from ..engine.rule import Rule
from ._cards import PLAIN, RED, SECOND, SUBJECT, YELLOW

GROUP = "card"

_SECOND_NP = "(a|the|that|his|her) second {caution_adj}* ({yellow}|bookable offence)"
_ASIDE = "(, ((?! (,|;|\\.)) _)+? ,)?"

RULES = [
    Rule(
        "card.second_removed",
        f"{_SECOND_NP} {_ASIDE} (which|that)? (removed|removes|ended|ends|did for|does for|cost|costs|accounted for|finished|curtailed|dispatched) {{gap6}} {{player:PERSON}} (?! 's)",
        yes=(
            "He had no complaint about the second yellow card that removed [player:Bellamy] for tripping Diaz.",
            "A second booking, late on, ended the afternoon of [player:Bellamy].",
            "It was a second yellow that cost [player:Bellamy] his place on the pitch.",
        ),
        no="A second goal ended the hopes of Bellamy.",
        tags=SECOND,
        over=(*PLAIN, "substitution", "card.second_deserved"),
    ),
    Rule(
        "card.off_with_second",
        f"{SUBJECT} {{gap2}} (departed|departs|left|leaves|went|goes|walked|walks|trudged off|trooped off|exited|was off|disappeared|took his leave) ((?! (\\.|;|and|but)) _)* , (a|his|her|this|that|it was his|it was her) second {{caution_adj}}* ({{yellow}}|bookable offence)",
        yes="[player:Bellamy] departed in the 71st minute, a second booking for a foul on Diaz.",
        no="Bellamy went close in the 71st minute, a second chance.",
        tags=SECOND,
        over=(*PLAIN, "substitution"),
    ),
    Rule(
        "card.followed_into_book",
        "{player:SUBJ} (?! 's) {gap3} (joined|followed|joins|follows) ({_o:OBJ}|them) ({in_book}|(in|into) the (book|notebook) of {gap1} {_r:OFFICIAL})",
        yes="Ross saw yellow; [player:Bellamy] followed him into the book of referee Kai Thorpe.",
        no="Bellamy followed him into the area.",
        tags=YELLOW,
        over=("card.into_book", "card.joined_him"),
    ),
    Rule(
        "card.joined_before",
        "^ ((?! (,|;|\\.)) _)*? {player:SUBJ} (?! 's) {gap2} (joined|followed|joins|follows) (him|her|them|{_o:PERSON} (?! 's)) {_w:MINUTE}? (for|after) {gap2} ({offence}|{foul_ing.ing}|{foul_ing})",
        yes="Ross was booked for dissent. Skipper [player:Bellamy] joined him on 54 minutes after flattening Diaz.",
        no="Bellamy joined him on 54 minutes after a knock to Ross.",
        tags={**YELLOW, "joins": True},
    ),
    Rule(
        "card.fragment_red",
        "^ (a)? (straight|direct)? (red|red card) (,|!|\\.|:|$)",
        yes="Bellamy went in two-footed on Diaz. Straight red.",
        no="Bellamy chose a shirt. The red was new.",
        tags={**RED, "anonymous": True, "weak": True},
    ),
]
