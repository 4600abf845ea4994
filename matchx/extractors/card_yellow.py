"""Bookings."""

from __future__ import annotations

from ..rule import Rule
from ._cards import BE_BOOKED, BOOK, FOUL, GUARD, MANY, NOT_SEASON, ONE, SUBJECT, UNDENIED, WHEN, YELLOW, YELLOW_NOUN, both

GROUP = "card"

RULES = [
    *both(
        "booked",
        BE_BOOKED,
        YELLOW,
        "[player:Bellamy] was booked.",
        "[player:Bellamy] (74) and Everton's [player:Ross] (80) were booked.",
        "[player:Bellamy] was booked for a late foul on [fouled:Diaz].",
    ),
    *both(
        "book",
        BOOK,
        YELLOW,
        "[player:Bellamy] picked up a needless booking.",
        "[player:Bellamy] and [player:Ross] went into the referee's notebook.",
        "[player:Bellamy] collected a yellow card for fouling [fouled:Diaz].",
    ),
    Rule(
        "card.booking",
        f"{SUBJECT} {{gap12}} {GUARD} ({{book.ing}}|being {{gap1}} {{booked}})",
        yes=(
            "[player:Bellamy] fouled Diaz, earning himself a booking.",
            "[player:Bellamy] lunged in, receiving a yellow card.",
        ),
        no=(
            "Bellamy was lucky to avoid picking up a booking.",
            "Bellamy risked being booked.",
            "Bellamy could have been booked.",
            "Bellamy was fortunate not to be booked.",
            "Bellamy escaped a booking.",
            "Bellamy booked his place in the final.",
        ),
        tags=YELLOW,
    ),
    Rule(
        "card.to_see_yellow",
        f"{SUBJECT} {{gap6}} (lucky|fortunate|managed|did well|perhaps lucky|able) to (escape with|get away with|see|receive|be shown) {{gap1}} (only|just|merely)? {{gap1}} {YELLOW_NOUN}",
        yes=("[player:Bellamy] was lucky to escape with a yellow card.", "[player:Bellamy] was fortunate to see only yellow."),
        tags=YELLOW,
    ),
    Rule(
        "card.became",
        f"{SUBJECT} {{gap4}} (became|becomes|was|is|made it|being) (?! joined|followed) {{gap7}} (to {{book.base}}|to be {{gap1}} {{booked}}|to have (his|her) name taken|into the (referee 's)? (book|notebook)|in the (referee 's)? (book|notebook)) {NOT_SEASON}",
        yes=(
            "[player:Bellamy] became the third Everton player to see yellow.",
            "[player:Bellamy] was the first man into the book.",
        ),
        tags=YELLOW,
    ),
    Rule(
        "card.season",
        f"{SUBJECT} {{gap8}} (picked up|picks up|picking up|collected|collecting|received|receiving|earned|got|saw) (a|his|her) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (yellow|yellow card|booking|caution) {{gap2}} {{of_season}}",
        yes=("[player:Bellamy] picked up his second booking of the season.",),
        tags=YELLOW,
        over=("card.second", "card.second_ing"),
    ),
    Rule(
        "card.base_list",
        f"{MANY} {{gap2}} ({{book.base}})",
        yes=("[player:Bellamy] and [player:Ross] both go into the book.",),
        tags=YELLOW,
    ),
    Rule(
        "card.booked_short",
        f"(?<! (wanted|wants|want|demanded|have|get|had)) {ONE} (,|:|-|is|also|is also|now|soon|promptly|duly|later)* {{booked}} (?! (his|her|their|tickets|into|a|an|the|{{gap1}} {{o:PERSON}}))",
        yes=(
            "[player:Bellamy] booked.",
            "[player:Bellamy], booked in the first half, hit the bar.",
            "[player:Bellamy] (Everton) shown a yellow card.",
            "[player:Bellamy] cautioned for a late challenge.",
        ),
        no=("Bellamy booked a ticket.",),
        tags=YELLOW,
    ),
    Rule(
        "card.booked_short_foul",
        f"(?<! (wanted|wants|want|demanded|have|get|had)) {ONE} (,|:|-|is|also|is also|now|soon|promptly|duly|later)* {{booked}} {FOUL}",
        yes=("[player:Bellamy] booked for a foul on [fouled:Diaz].",),
        tags=YELLOW,
    ),
    Rule(
        "card.name_taken",
        "{player:POSS} name (is|was|has been|had been|then|also|soon|duly|promptly|next)* (taken|noted|noted down|written|(goes|went|put)? (in|into|to) (the|his|her) {gap2} (book|notebook|list)|added to the {gap2} (book|notebook|list)|the (first|second|third|next|only|latest|last) {gap1} (in|into) (the|his|her) {gap2} (book|notebook|list))",
        yes=("[player:Bellamy]'s name was taken.", "[player:Bellamy]'s name went into the book."),
        tags=YELLOW,
    ),
    Rule(
        "card.saw_booked",
        "(saw|sees|seeing|had|with|leaving|left|got|gets|getting) {player:PERSON} {gap2} ({booked}|{book.base}|{book.ing}|(?<! out _ ) with (a|only a|just a) {caution_adj}* (yellow card|booking|caution))",
        yes=(
            "A late tackle saw [player:Bellamy] booked.",
            "That foul saw [player:Bellamy] pick up a yellow card.",
            "It ended with [player:Bellamy] going into the book.",
            "The trip left [player:Bellamy] with a yellow card.",
        ),
        tags=YELLOW,
    ),
    Rule(
        "card.earned_him",
        f"{{earn_for}} {{player:OBJ}} (a|an|the|his|her|only a|just a)? {{caution_adj}}* {YELLOW_NOUN} {NOT_SEASON}",
        yes=(
            "A late tackle earned [player:Bellamy] a booking.",
            "A cynical trip brought [player:Bellamy] a first yellow card.",
        ),
        tags=YELLOW,
    ),
    Rule(
        "card.his_foul",
        f"{{player:POSS}} {{gap4}} {{foul_noun}} {{gap2}} (on|by|upon) {{fouled:OBJ}} {{gap3}} {{earn_for}} (him|her)? {{gap5}} {YELLOW_NOUN}",
        yes=(
            "[player:Bellamy]'s late challenge on [fouled:Diaz] earned him a booking.",
            "[player:Bellamy]'s foul on [fouled:Diaz] was punished with a yellow card.",
        ),
        tags=YELLOW,
    ),
    Rule(
        "card.foul_by",
        f"{{foul_noun}} by {{gap1}} {{player:OBJ}} (on {{gap1}} {{fouled:OBJ}})? {{gap4}} {{earn_for}} (him|her)? {{gap5}} {YELLOW_NOUN}",
        yes=("A rash tackle by [player:Bellamy] on [fouled:Ross] resulted in a yellow card.",),
        tags=YELLOW,
    ),
    Rule(
        "card.only_booking_his",
        "(booking|caution|yellow card|yellow) {gap4} (was|is) {player:POSS}",
        yes=("The only booking was [player:Bellamy]'s for dissent.",),
        tags=YELLOW,
    ),
    Rule(
        "card.his_offence",
        f"{{player:POSS}} {{gap8}} {{earn_for}} (him|her)? (a|an|the|only a|just a|his|her)? {{caution_adj}}* {YELLOW_NOUN}",
        yes=("[player:Bellamy]'s protests earned him a booking.", "[player:Bellamy]'s dissent resulted in a yellow card."),
        tags=YELLOW,
    ),
    Rule(
        "card.fouled_yellow",
        f"{SUBJECT} {{gap3}} ({{foul_ing}}) {{gap1}} {{fouled:OBJ}} {{gap6}} (and|to|,|-|for which) {{gap4}} ({BE_BOOKED}|{{booked}}|{{book}}|{{book.base}}|{{book.ing}})",
        yes=(
            "[player:Bellamy] brought down [fouled:Diaz] and was booked.",
            "[player:Bellamy] tripped [fouled:Diaz] to earn himself a yellow card.",
        ),
        tags=YELLOW,
    ),
    Rule(
        "card.and_others",
        f"(?<= (,|and|;)) {{player:LIST}} ({WHEN})? for {{gap3}} {{offence}} (?<= {{be}} {{gap1}} (booked|cautioned|shown yellow cards|shown a yellow card) ((?! ; | {{sent_off}} ) _)* )",
        yes=(
            "Kerr was booked for dissent, [player:Bellamy] and [player:Ross] for fouls in the 40th minute, and captain [player:Nunn] for time-wasting.",
        ),
        tags=YELLOW,
    ),
    Rule(
        "card.time_for",
        "(time|room|opportunity|chance) {gap3} for {player:OBJ} to (be {gap1} {booked}|{book.base})",
        yes=("There was still time for [player:Bellamy] to pick up a booking.",),
        tags=YELLOW,
    ),
    Rule(
        "card.into_book",
        f"(?<! (followed|follows|joined|joins|following|joining) ) {ONE} (goes|is|also|next|,)* (into|in) the (referee 's)? (book|notebook) (?! as)",
        yes=("[player:Bellamy] into the book for a late challenge.",),
        tags=YELLOW,
    ),
    Rule(
        "card.into_book_goes",
        "((into the (referee 's)? (book|notebook)|in the book) (goes|go|went|is)|(book|notebook|yellow card|yellow) (came|comes|was|is) out {gap4} for) {player:LIST} (?! 's)",
        yes=("Into the book goes [player:Bellamy].", "The book came out again for [player:Bellamy]."),
        tags=YELLOW,
    ),
    Rule(
        "card.joined_by",
        "(joined|followed) (there|in the (referee 's)? (book|notebook)|into the (referee 's)? (book|notebook)) {gap2} by {gap1} {player:LIST} (?! 's)",
        yes=("Kerr was joined in the book by [player:Bellamy].",),
        tags=YELLOW,
    ),
    Rule(
        "card.to_him_went",
        f"to {{player:OBJ}} {{gap6}} (went|goes) {{gap3}} {YELLOW_NOUN}",
        yes=("To [player:Bellamy] went only a yellow card.",),
        tags=YELLOW,
    ),
    Rule(
        "card.went_to",
        f"{GUARD} (yellow card|yellow|booking|caution|(first|second|third|only|next|opening|other|another) card|card {{gap3}} (match|game|night|afternoon|evening)) {{gap4}} (went|goes|came|was shown|was given|belonged|is shown|was brandished|was produced|coming) {{gap1}} (to|for|at|the way of) {{player:LIST}} (?! 's)",
        yes=(
            "The first card of the night went to [player:Bellamy].",
            "The only yellow card of the afternoon was shown to [player:Bellamy].",
        ),
        tags=YELLOW,
    ),
    Rule(
        "card.and_booked",
        f"{SUBJECT} {{gap14}} (and|then|but|so) {{gap2}} {{booked}} (?! (his|her|their|a|an|the|tickets|into|{{gap1}} {{o:PERSON}}))",
        yes=("[player:Bellamy] was penalised for handball and shown a yellow card.",),
        tags=YELLOW,
    ),
    Rule(
        "card.his_booking",
        f"(?<! ({{shown}}|for|out|of|raised|pulled|pulling|reaching|raising)) {{player:POSS}} {{caution_adj}}* ({WHEN})? (booking|caution|yellow card|yellow) {NOT_SEASON} {GUARD}",
        yes=("[player:Bellamy]'s booking was harsh.", "After [player:Bellamy]'s first-half yellow card, Everton sat back."),
        tags=YELLOW,
    ),
    Rule(
        "card.booking_for",
        f"{GUARD} (a|an|the|another|one|only a|just a|early|late|his|her|further|two|three)? {{caution_adj}}* (yellow card|yellow cards|yellow|yellows|booking|bookings|caution|cautions) (?<! (second|red) _ _?) (apiece|each)? (shown|given|handed|issued|went|came|followed|too|also|late on|{WHEN})* (for|to) {{player:LIST}} (?! 's)",
        yes=(
            "There was a yellow card for [player:Bellamy].",
            "A booking for [player:Bellamy] followed.",
            "There were yellow cards for [player:Bellamy] and [player:Ross].",
            "A booking apiece for [player:Bellamy] and Celtic's [player:Ross] summed it up.",
        ),
        no=(
            "There was no yellow card for Bellamy.",
            "Everton wanted a yellow card for Bellamy.",
            "It should have been a yellow card for Bellamy.",
        ),
        tags=YELLOW,
    ),
    Rule(
        "card.downgraded",
        "{player:POSS} {gap3} (red|red card|dismissal|sending off) {gap6} (downgraded|changed|reduced|turned|lowered) {gap4} (yellow|yellow card|booking|caution)",
        yes=("[player:Bellamy]'s red card was downgraded to a yellow after a review.",),
        tags=YELLOW,
    ),
    # -- the referee -----------------------------------------------------------------------------------------------------
    Rule(
        "card.ref_booked",
        "(?<! {be}) (booked|books|book|booking|cautioned|cautions|cautioning|yellow carded) (both)? {gap1} {player:LIST} (?! 's)",
        yes=("Referee Kai Thorpe booked [player:Bellamy].", "Thorpe cautioned [player:Bellamy] for dissent."),
        no=("Bellamy booked his place.",),
        tags=YELLOW,
    ),
    Rule(
        "card.ref_showed",
        f"{UNDENIED} {{shown}} {{player:OBJ}} {{gap1}} (a|an|the|only a|just a|his|her)? {{caution_adj}}* {YELLOW_NOUN}",
        yes=("Thorpe showed [player:Bellamy] a yellow card.", "Thorpe gave [player:Bellamy] a booking."),
        no=("Thorpe did not show Bellamy a yellow card.",),
        tags=YELLOW,
    ),
    Rule(
        "card.ref_produced",
        f"{GUARD} {{shown}} (out)? (a|an|the|only a|just a|his|her|yellow)? {{caution_adj}}* (yellow card|yellow cards|yellow|card|cards|booking|bookings) {{gap3}} (for|to|at|towards|in the direction of|against) {{player:LIST}} (?! 's)",
        yes=(
            "Thorpe produced a yellow card for [player:Bellamy].",
            "Thorpe brandished the yellow card to [player:Bellamy] and [player:Ross].",
        ),
        tags=YELLOW,
    ),
    Rule(
        "card.issued_to",
        "(yellow cards|yellow card|yellows|bookings|cautions|cards) {gap2} (issued|shown|given|handed|dished out|brandished|went|handed out|awarded|came|produced) {gap2} (to|for|the way of) {player:LIST} (\\( _ _? \\))? (for {_t:TEAM})? ((,|and|,? and) (to|for)? {player:PERSON} (\\( _ _? \\))? )*",
        yes=(
            "Yellow cards were issued to [player:Bellamy] (74') and to [player:Ross] (79').",
            "Bookings were handed to [player:Bellamy] and [player:Ross].",
            "Yellow cards were issued to [player:Bellamy] (74') for Everton and to [player:Ross] (79').",
        ),
        tags=YELLOW,
    ),
]
