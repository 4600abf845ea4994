"""Bookings that are told by the referee's book, and those told after another's: into the book, and so was he."""

from __future__ import annotations

from ..engine.rule import Rule
from ._cards import ONE, WHEN, three

GROUP = "card"

_LIST = "{player:LIST} (?! 's)"

RULES = [
    # -- into the book ---------------------------------------------------------------------------------------------------
    Rule(
        "card.name_taken",
        "({player:POSS}|{player:PERSON} ,? whose) (name|names) (is|was|were|has been|had been|then|also|soon|duly|promptly|next|both)* (taken|noted|noted down|written|(goes|went|put) down (alongside|beside|next to|with)|(goes|went|put|entered|written|pencilled|jotted)? {in_book}|added to the {gap2} (book|notebook|list)|the {gap3} (to {gap2})? ({in_book}|(in|into) (the|his|her) {gap2} (book|notebook|list)))"
        "|(took|takes|taking|wrote|writes|writing|pencilled|jotted|jotting|noted|noting|entered|inscribed|scribbled|put) (down)? {player:POSS} name (down)? ({in_book}|(?= (\\.|,|;|for|after|as|when|{when:MINUTE})))",
        yes=(
            "[player:Bellamy]'s name was taken.",
            "[player:Bellamy]'s name went into the book.",
            "[player:Bellamy]'s name was the fifth to go into Kai Thorpe's book.",
            "Diaz was felled by [player:Bellamy], whose name was taken.",
            "The referee wrote [player:Bellamy]'s name in his notebook.",
        ),
        tags={"card": "yellow"},
    ),
    Rule(
        "card.names_of",
        "(took|take|takes|taking|noted|wrote down|recorded) the (name|names) of {gap3} {player:LIST} (?! 's)",
        yes="The referee took the names of [player:Bellamy] and [player:Ross].",
        tags={"card": "yellow"},
    ),
    Rule(
        "card.listed_for",
        "{player:NAMED} (\\( _ _? \\))? ,? for {gap3} ({foul_noun}|{offence}|{foul_ing.ing}|reaction|retaliation|part|protests|role) (?<= (bookings|cautions|yellow cards|yellows|names|cards|{in_book}|booked|cautioned|shown yellow) ((?! (\\.|;|{sent_off}|{red})) _)*)",
        yes="Two bookings inside a minute, [player:Bellamy] for a pull on Diaz and [player:Ross] for his reaction, followed.",
        no="Bookings were few. Bellamy for a moment looked hurt.",
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
        "(?<= (book|notebook|booked|cautioned|carded|yellow|yellow card|booking|caution|bookings|cautions) ((?! ({sent_off}|red|\\.)) _)*) {player:SUBJ} {gap3} (joined|followed|joins|follows) ({n:OBJ}|them|suit)? ({gap3} (for|after|{_w:MINUTE}|with) {gap2} {offence}|(?= {_v:MINUTE})|(?<= (him|her|them) ) (?= (\\.|;|!|,|$)))",
        yes=(
            "Into the book went Kerr; [player:Bellamy] followed for dissent.",
            "Kerr went into the book on 51 minutes and [player:Bellamy] followed on 58.",
            "Kerr was booked for a trip on Diaz, and [player:Bellamy] soon joined him.",
        ),
        no="Kerr shot wide and Bellamy followed up from close range.",
        tags={"card": "yellow"},
    ),
    Rule(
        "card.and_others",
        f"(?<= (,|and|;)) {{player:LIST}} ({WHEN})? for {{gap3}} {{offence}} (?<= {{be}} {{gap1}} ({{booked}}|shown yellow cards|shown a yellow card) ((?! ; | {{sent_off}} ) _)* )",
        yes=(
            "Kerr was booked for dissent, [player:Bellamy] and [player:Ross] for fouls, [player:Nunn] for time-wasting.",
            "Kerr was shown a yellow card for handball and [player:Ross] in the 70th minute for time-wasting.",
        ),
        tags={"card": "yellow"},
    ),
    Rule(
        "card.one_too",
        f"(?<= ({{yellow}}|booked|cautioned) ((?! ({{sent_off}}|red|second|\\.)) _)*) {ONE} ,? (who)? {{gap3}} (received|got|earned|collected|picked up|saw|incurred|received|was (shown|given)) (one|another|the same|a card|similar|likewise) (himself|herself|too|as well|also|moments|for|soon|later|{WHEN}|\\.|,)|(?<= {{yellow}} (,|;|and|-)) {{player:PERSON}} (one|another|likewise|the same) (?= (,|\\.|;|$|for|{WHEN}))",
        yes=("Kerr was booked for a trip on [player:Bellamy], who got one himself for his reaction.",),
        tags={"card": "yellow"},
    ),
    *three(
        "so_was",
        f"(?<= (%EN|%V|%NP|%ING) {{any20}}) (,|and|but|as|;|-|too|:)* (so|as|likewise|also|similarly|then) {{gap2}} (was|did|were|had|is|does) {{gap1}} {_LIST}|(?<= (%EN|%V|%ING) {{any20}}) (,|and|but|as|;|-)* {{gap1}} {{player:PERSON}} (too|likewise|ditto|also|as well) (?= (\\.|,|;|$|for|after))|(?<= (%EN|%V|%ING) {{gap4}}) (alongside|along with|(?<! coming) together with|in company with|as well as|to join) {{gap2}} {_LIST}",
        (
            "Kerr was %EN for dissent, and so was [player:Bellamy].",
            "Kerr %V, as did [player:Bellamy].",
            "Kerr was %EN alongside [player:Bellamy].",
        ),
        only=("", "red"),
    ),
    Rule(
        "card.joining_in_book",
        "(joining|joined|join|joins|to join) {gap2} {player:LIST} {in_book}",
        yes="Kerr was booked for time-wasting, joining team-mates [player:Bellamy] and [player:Ross] in the referee's notebook.",
        no="Bellamy joined Ross up front.",
        tags={"card": "yellow"},
        over=("card.into_book",),
    ),
    Rule(
        "card.way_of_others",
        "(?<= the way of ((?! (\\.|;)) _)*) (and|,) of {gap2} {player:LIST} (?! 's)",
        yes="Cautions also came the way of Kerr and of Everton trio [player:Bellamy], [player:Ross] and [player:Diaz].",
        tags={"card": "yellow"},
    ),
    *three(
        "those_for",
        f"(?<= %N ((?! (\\.|;)) _)*) (those|one|others|another|and|,) (given|shown|handed)? (for|to) {_LIST} (?! to _)",
        "It was a third %N of the night after those for [player:Bellamy] and [player:Ross].",
        only=("", "red"),
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
    *three(
        "nth_to",
        "(only|first|sole|lone|next|last|other|final|opening) %N {gap8} (was|were|being|went|came) {gap1} (collected|received|earned|picked up|incurred|shown|given|handed|issued)? (by|to|the way of) {player:OBJ}",
        "The only %N of the match was collected by [player:Bellamy].",
        only=("", "red"),
    ),
    Rule(
        "card.added_to_list",
        "(added|adding|adds) ({player:LIST}|{player:OBJ}) to (the|his|her) {gap2} (list|book|notebook|bookings|collection|tally)",
        yes="Thorpe, who had shown four yellow cards, added [player:Bellamy] to the list.",
        tags={"card": "yellow"},
    ),
    *three(
        "guilty_party",
        "%NP ((?! (\\.|;|{n:PERSON})) _)* (,|-) (with|and)? {player:PERSON} (,|was|being)? the {gap2} (guilty party|guilty man|culprit|offender|recipient|victim|man in question|villain|miscreant|perpetrator)|(booking|caution) number _ ((?! (\\.|;|{n:PERSON})) _)* (,|-) {player:PERSON} the {gap2} (guilty party|culprit|offender|recipient)",
        "%NP arrived in the 73rd minute, [player:Bellamy] the guilty party.",
        only=("", "red"),
    ),
    Rule(
        "card.only_his",
        "(booking|caution|yellow card|yellow|card) {gap6} (was|is) {player:POSS}|to {player:OBJ} {gap6} (went|goes) {gap3} {yellow}",
        yes=("The only booking was [player:Bellamy]'s for dissent.", "To [player:Bellamy] went only a yellow card."),
        tags={"card": "yellow"},
    ),
    Rule(
        "card.season",
        "{player:PERSON} {gap10} ({card_verb}|{card_verb.ing}|{card_verb.en}) (a|his|her) (_ _)? (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|umpteenth) ({yellow}|card) {gap2} {of_season}"
        "|{player:PERSON} ((?! (\\.|;|{n:NAMED})) _)* (after|with|for) (his|her|a) {gap2} ({yellow}|card) {gap2} {of_season} ,? (picked up|collected|received|earned|incurred|shown|which came|was) {when:MINUTE}",
        yes=(
            "[player:Bellamy] picked up his second booking of the season.",
            "[player:Bellamy] will miss the derby after his fifth booking of the season, picked up in the 64th minute.",
        ),
        tags={"card": "yellow", "bans": True},
        over=("card.told_second", "card.ing_second"),
    ),
    Rule(
        "card.bracket",
        f"{{player:NAMED}} (\\( (yellow card|yellow|booked|cautioned|booking|caution) (; {{any3}})? ,? ({WHEN}|{{_n:NUM}}|\\))|(yellow card|booked) {{_m:MINUTE}} (?= (\\(|\\)|,|;|\\.|$)))",
        yes=(
            "1 Dodd; 5 Marsh, 6 [player:Bellamy] Yellow card 36', 4 Tan; 2 Ross, 8 Berry.",
            "[player:Bellamy] (booked, 34) had hit the bar.",
            "Cards: [player:Bellamy] (yellow, 38).",
            "Disciplinary: [player:Bellamy] (booked, 38).",
        ),
        tags={"card": "yellow"},
    ),
    Rule(
        "card.bracket_red",
        f"{{player:NAMED}} (\\( (red card|red|sent off|dismissed|straight red|ejection|ejected|expulsion) (; {{any3}})? ,? ({WHEN}|{{_n:NUM}}|\\))|(red card|sent off|dismissed) {{_m:MINUTE}} (?= (\\(|\\)|,|;|\\.|$)))",
        yes=(
            "1 Dodd; 5 Marsh, 6 [player:Bellamy] Red card 36', 4 Tan; 2 Ross, 8 Berry.",
            "[player:Bellamy] (sent off, 34) had hit the bar.",
            "Cards: [player:Bellamy] (red, 38).",
            "Disciplinary: [player:Bellamy] (sent off, 38).",
        ),
        tags={"card": "red"},
    ),
]
