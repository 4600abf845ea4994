"""Cards in the labels of live commentary ("Booking: Smith", "Yellow card, Hull. Jones")."""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "card"
START = "(^|\\.|!|:|-|\\]|\\||\\)|🟨|🟥|{m:MINUTE})"
TO = "(, (and)? (this time|now|again|this one))? (of the (game|match|afternoon|night|evening|half|day|tie|contest))? (for|to|,|-|:|!|shown to|(and|,)? (it|that one|this one)? (goes|is handed|is given|belongs) to|\\()* (the)? ({team:TEAM} 's?)? (\\)|:|,|-|player|defender|midfielder|forward|captain|man)*"


def _card(name: str, words: str, card: str, *yes: str) -> Rule:
    return Rule(
        f"card.live_label_{name}",
        f"{START} ({words}) (for ((?! {{n:PERSON}}) _) ((?! {{n:PERSON}}) _)? :)? {TO} {{player:PERSON}} (?! 's (replacement|marker|opponent|opposite number|shirt|heels|ankle))",
        yes=yes,
        tags={"card": card, "weak": True, "live": True},
    )


RULES = [
    Rule("card.live_shown", "(show|shows|showing|showed|brandish|brandishes|give|gives|hand|hands|issue|issues) {player:OBJ} (a|the|his|her|with)* (deserved|clear|first|straight|_)? (yellow card|yellow|booking)",
         yes="Ref had no choice but to show [player:Nwosu] a yellow card.", no="He did not show Nwosu a yellow card.", tags={"card": "yellow", "weak": True, "live": True}),
    _card("yellow", "(a|first|second|third|fourth|fifth|sixth|another|late|early|deserved)* (booking|yellow|yellow card|caution|booked|name taken|yc)", "yellow",
          "Booking for the visitors: [player:Nwosu] catches Barton late.", "Yellow card, [player:Pavlov], time-wasting.", "Booked: [player:Pavlov].", "Another yellow, this time for [player:Pavlov].", "Booked for dissent: [player:Pavlov].", "A third booking for Hull: [player:Pavlov], for persistent fouling.", "A first yellow of the night, and it goes to [player:Pavlov]."),
    _card("second", "(second|2nd) (yellow|yellow card|booking|yc)|2yc", "second_yellow", "Second yellow card for [player:Nwosu]."),
    _card("red", "(straight)? (red|red card|sent off|dismissed|rc|expelled|expulsion)", "red", "RED CARD - [player:Nwosu] is gone."),
    Rule("card.live_noted", "{player:SUBJ} (is|was|gets|goes|also|now|too|,|-|then)* (in the book|into the book|goes in the book|goes into the book|in the notebook|into the notebook|is cautioned|cautioned|sees yellow|picks up a (yellow|booking)|gets a (yellow|booking)|yellow card|yellow|booked|yc) (?= (\\.|!|,|for|after|-|\\(|$))",
         yes=("[player:Nwosu] booked.", "[player:Nwosu] yellow card.", "[player:Nwosu] YC."), tags={"card": "yellow", "weak": True, "live": True}),
]  # fmt: skip
