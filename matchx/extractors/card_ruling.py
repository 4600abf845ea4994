"""Cards that the referee thinks better of: a red card downgraded, a booking turned into one, a card taken back.

No event of its own: the resolver changes the card that was told before.
"""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "card_ruling"

_CHANGED = "(upgraded|changed|turned|elevated|raised|switched|converted|became|becomes|altered|amended|promoted|commuted|reduced|downgraded|lowered|swapped|replaced|revised)"
_INTO = "(to|into|for|with|by)? {gap1}"
_CARD = "({yellow}|{red}|card|decision|it|colour|punishment|sanction)"
_BACK = "(rescinded|overturned|cancelled|reversed|revoked|scrapped|annulled|taken back|quashed|ripped up|torn up|rubbed out|wiped (out|off|away)|struck off|chalked off)"
_WITHDRAWN = "(was|is|has been|had been) {adverb}? withdrawn"  # a man may be withdrawn too

RULES = (
    Rule(
        "card_ruling.to_red",
        f"{_CARD} {{gap10}} {_CHANGED} {_INTO} (a|straight|the)* (red|red card|dismissal|sending off) (?! (was|is))"
        f"|(changed|upgraded|turned|switched|converted|altered|amended|upgrading|changing|turning|upgrade|change|turn) {{player:POSS}}? {{gap3}} ({{yellow}}|it|card|decision) {_INTO} (a|straight)* red"
        "|(changed|reversed|altered|revised|upgraded) (his|her|the) (mind|decision|verdict) {gap6} (red|sent {n:PERSON} off|send {n:PERSON} off|dismissed|off)"
        f"|{{player:POSS}}? {{gap2}} {{yellow}} {{any12}} {_BACK} {{gap6}} red"
        f"|{_CARD} ,? (which|that|only for it) {{any10}} {_CHANGED} {_INTO} (a|straight|the)* (red|red card|dismissal|sending off) (?! (was|is))"
        "|(colour|color) {gap3} changed|changed (the|its) (colour|color)"
        "|({yellow}|card|decision|it|punishment) {gap3} upgraded|upgraded (the|that|his|her|{player:POSS}) ({yellow}|card|decision)"
        "|{yellow} ((?! (\\.|;)) _)*? ((out|up) (came|comes|went) (the|a) red (card)?|(the|a) red (card)? (came|was (shown|produced|brandished))) instead"
        "|(?<! second {any2}) yellow {any3} (and|then|before) {any6} (review|check|monitor|screen|look|var) {any4} red",
        yes=(
            "The yellow was upgraded to a red.",
            "VAR intervened and it became a red card.",
            "His lunge brought a caution which, after a look at the monitor, became a red card.",
            "The referee changed [player:Bellamy]'s yellow to red.",
            "He changed his mind and sent Ross off.",
            "He fished out a yellow, but was told to have another look and out came the red instead.",
        ),
        no="The red card was upheld.",
        tags={"to": "red"},
    ),
    Rule(
        "card_ruling.to_yellow",
        f"(({{player:POSS}}|the|a|straight|that)* (red|red card|dismissal|sending off|card|decision|it|punishment) ({{gap10}}|{{aside}} {{gap4}}) {_CHANGED} {_INTO} (a|the|only)* {{yellow}}"
        "|(screen|monitor|mind|review|var|replay) {any6} (made|makes|making) it {gap1} {yellow}"
        "|(settled for|settling for|(downgraded|reduced|commuted|changed|downgrade|reduce|commute|change|downgrading|reducing|changing|turned|turn) (it|that|the (red|card|decision|red card)|{player:POSS} {gap1} red) {gap1} (to|into)) {gap1} {yellow}"
        f"|({{red}}|card|decision|it|punishment) {{gap3}} downgraded|downgraded (the|that|his|her|{{player:POSS}}) ({{red}}|card|decision)"
        f"|(red|red card|sent off|dismissed|dismissal|decision) {{any12}} {_BACK} {{any8}} ({{yellow}}|booked|cautioned))",
        yes=(
            "[player:Bellamy]'s red card was downgraded to a yellow after a review.",
            "[player:Bellamy]'s red card, shown for a lunge at Ross, was downgraded to yellow.",
            "He looked at the screen and settled for a caution.",
            "The referee looked at the screen and made it a yellow.",
            "Bellamy was sent off, but the decision was overturned and a yellow given instead.",
        ),
        tags={"to": "yellow"},
        over=("card_ruling.off_red",),
    ),
    Rule(
        "card_ruling.wrong_man",
        "(realised|realising|admitted|noticed|discovered|accepted) (that)? (he|she|they|it)? {any4} (the wrong (man|player|sister|brother|twin|culprit|offender|defender|midfielder)|mistaken identity)|case of mistaken identity",
        yes="The referee booked Bellamy, realised he had the wrong brother, and showed Ross the card.",
        no="The referee was not told that the wrong player took the throw.",
        tags={"to": "none"},
    ),
    Rule(
        "card_ruling.off_yellow",
        f"{{player:PERSON}} {{gap2}} (had|saw|has|sees) (the|his|her) (yellow|booking|caution|{{yellow}}|card) {_BACK}|({{player:POSS}}|a|the|that|his|her)* {{yellow}} ({{gap6}}|{{any14}} (was|were|is|being|been) {{gap2}}) {_BACK}|{_BACK} (the|that|his|her|{{player:POSS}})? {{yellow}}|(the|that|his|her) {{yellow}} {_WITHDRAWN}",
        yes=(
            "The booking was rescinded after a review.",
            "VAR cancelled the yellow card.",
            "The yellow card was later withdrawn.",
            "Booked for diving, [player:Bellamy] had the card taken back.",
        ),
        no=("The yellow card was shown.", "Ross, yellow-carded for that, was withdrawn."),
        tags={"to": "none", "of": "yellow"},
    ),
    Rule(
        "card_ruling.off_red",
        f"({{player:POSS}}|a|the|that|his|her)* {{red}} ({{gap6}}|{{any14}} (was|were|is|being|been) {{gap2}}) {_BACK}|{_BACK} (the|that|his|her|{{player:POSS}})? {{red}}|(the|that|his|her) {{red}} {_WITHDRAWN}",
        yes=("The red card was rescinded after a review.", "VAR overturned the dismissal."),
        no="The red card was shown.",
        tags={"to": "none", "of": "red"},
    ),
)
