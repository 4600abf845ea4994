"""Bookings and sendings-off."""

from __future__ import annotations

from ..rule import Rule

GROUP = "card"

YELLOW = {"card": "yellow"}
SECOND = {"card": "second_yellow"}
RED = {"card": "red"}
EARLIER = {"card": "yellow", "earlier": True}

ONE, SUBJECT = "{player:PERSON} (?! 's)", "{player:SUBJ} (?! 's) (, (who|whose|a|an|the) {any10} (,|-))?"
IS = "(?! being|getting) {be}"
MANY = "{player:PERSON} (, {player:PERSON})* ,? {joint} {player:PERSON}"
UNDENIED = "(?<! {denial} {any2})"
GUARD = "(?<! {no_card} {any8})"  # no width: no card was avoided, claimed or feared just before
FOUL = "{gap5} (on {fouled:OBJ}|(for|after|by) {foul_ing.ing} {gap1} {fouled:OBJ}|{foul_noun} {gap1} on {fouled:OBJ})"
BOOK = "({book}|{have} {gap1} {book.en})"
SEE_RED = "({see_red}|{have} {gap1} {see_red.en}|(was|is|had to be|has been) {gap1} {walking})"
BE_BOOKED = f"{IS} {{gap2}} {{booked}}"
BE_SENT = f"{IS} {{gap2}} {{sent_off}}"
GET_SECOND = f"({IS} {{gap3}} {{second_shown}}|{{second_get}}|{{have}} {{gap1}} {{second_get.en}})"
NOT_SEASON = "(?! {gap2} {of_season})"
WHEN = "(?! (?! {when:MINUTE})) _"
ADJ = "({caution_adj}|{gap1})"
YELLOW_NOUN = "(yellow card|yellow|booking|caution)"
RED_NOUN = "(red card|red|dismissal|sending off|ordering off|ejection|expulsion)"
REF = "({official:OFFICIAL}|referee|ref|official|whistler|arbiter|man in the middle|whistle blower|match official)"
FOOTER = "((?! ({booked_head}|{sent_off_head}|{other_head}) (:|-)) _)*"

MAIN = (
    *(f"card.{name}{how}" for name in ("sent", "see_red", "second") for how in ("", "_foul", "_who")),
    "card.sent_for_second",
    "card.sent_for_second_who",
    "card.sent_for_second_short",
    "card.sent_short",
    "card.and_sent",
    "card.and_second",
    "card.fouled_red",
    "card.fouled_second",
)
BOOKINGS = (
    "card.booked",
    "card.booked_who",
    "card.booked_short",
    "card.book_who",
    "card.book",
    "card.booking",
    "card.booked_list",
)


def _both(name: str, verb: str, tags: dict[str, str], yes: str, many: str, foul: str) -> list[Rule]:
    """A verb with one subject, with a list of subjects, behind "who", and with the one who was fouled."""
    return [
        Rule(f"card.{name}", f"{SUBJECT} {{gap10}} {verb} {NOT_SEASON}", yes=(yes,), tags=tags),
        Rule(f"card.{name}_list", f"{MANY} {{gap6}} {verb}", yes=(many,), tags=tags),
        Rule(
            f"card.{name}_who",
            f"{ONE} ,? who {{gap8}} {verb} {NOT_SEASON}",
            yes=(yes.replace("] ", "], who ", 1).replace(".", ", had hit the bar."),),
            tags=tags,
        ),
        Rule(f"card.{name}_foul", f"{SUBJECT} {{gap10}} {verb} {FOUL}", yes=(foul,), tags=tags),
    ]


RULES = [
    # -- yellow -------------------------------------------------------------------------------------------------------
    *_both(
        "booked",
        BE_BOOKED,
        YELLOW,
        "[player:Bellamy] was booked.",
        "[player:Bellamy] and [player:Ross] were both booked.",
        "[player:Bellamy] was booked for a late foul on [fouled:Diaz].",
    ),
    *_both(
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
        f"{SUBJECT} {{gap8}} (picked up|picks up|picking up|collected|collecting|received|receiving|earned|got|saw) (a|his|her) second (yellow|yellow card|booking|caution) {{gap2}} {{of_season}}",
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
        "{player:POSS} name (is|was|has been|had been|then|also|soon|duly|promptly|next)* (taken|noted|noted down|goes|went|in the|into the|goes into the|went into the|added to the|the next|written)",
        yes=("[player:Bellamy]'s name was taken.", "[player:Bellamy]'s name went into the book."),
        tags=YELLOW,
    ),
    Rule(
        "card.saw_booked",
        "(saw|sees|seeing|had|with|leaving|left|got|gets|getting) {player:PERSON} {gap2} ({booked}|{book.base}|{book.ing})",
        yes=(
            "A late tackle saw [player:Bellamy] booked.",
            "That foul saw [player:Bellamy] pick up a yellow card.",
            "It ended with [player:Bellamy] going into the book.",
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
        f"(?<= {{be}} {{gap1}} (booked|cautioned|shown yellow cards|shown a yellow card) {{gap8}} (,|and|;)) {{player:LIST}} ({WHEN})? for {{gap3}} {{offence}}",
        yes=("Kerr was booked for dissent, [player:Bellamy] and [player:Ross] for fouls.",),
        tags=YELLOW,
    ),
    Rule(
        "card.time_for",
        "(time|room|opportunity|chance) {gap3} for {player:OBJ} to (be {gap1} {booked}|{book.base})",
        yes=("There was still time for [player:Bellamy] to pick up a booking.",),
        tags=YELLOW,
    ),
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
        "card.into_book",
        f"{ONE} (goes|is|also|next|,)* (into|in) the (referee 's)? (book|notebook) (?! as)",
        yes=("[player:Bellamy] into the book for a late challenge.",),
        tags=YELLOW,
    ),
    Rule(
        "card.into_book_goes",
        "(into the (referee 's)? (book|notebook)|in the book) (goes|go|went|is) {player:LIST} (?! 's)",
        yes=("Into the book goes [player:Bellamy].",),
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
        f"{GUARD} (yellow card|yellow|booking|caution|(first|second|third|only|next|opening|other|another) card|card {{gap3}} (match|game|night|afternoon|evening)) {{gap4}} (went|goes|came|was shown|was given|belonged|is shown|was brandished|coming) {{gap1}} (to|for|the way of) {{player:LIST}} (?! 's)",
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
    # -- the referee --------------------------------------------------------------------------------------------------
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
        "(yellow cards|yellow card|yellows|bookings|cautions|cards) {gap2} (issued|shown|given|handed|dished out|brandished|went|handed out|awarded|came|produced) {gap2} (to|for|the way of) {player:LIST} (\\( _ _? \\))? ((,|and|,? and) (to|for)? {player:PERSON} (\\( _ _? \\))? )*",
        yes=(
            "Yellow cards were issued to [player:Bellamy] (74') and to [player:Ross] (79').",
            "Bookings were handed to [player:Bellamy] and [player:Ross].",
        ),
        tags=YELLOW,
    ),
    # -- second yellow ------------------------------------------------------------------------------------------------
    *_both(
        "second",
        GET_SECOND,
        SECOND,
        "[player:Bellamy] received a second yellow card.",
        "[player:Bellamy] and [player:Ross] were both shown a second yellow.",
        "[player:Bellamy] was shown a second yellow card for a foul on [fouled:Diaz].",
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
        f"{{earn_for}} {{player:OBJ}} (a|the|his|her) second {{caution_adj}}* {YELLOW_NOUN} {NOT_SEASON}",
        yes=("A late tackle earned [player:Bellamy] a second booking.",),
        tags=SECOND,
    ),
    # -- booked earlier -----------------------------------------------------------------------------------------------
    Rule(
        "card.already",
        f"(?<= {ONE} (,|-|\\(|is|was|,? who (is|was|had)|and|though|although)* {{adverb}}?) {{already_booked}}",
        yes=("[player:Bellamy], already booked, hauled down Diaz.", "[player:Bellamy] was already on a yellow card."),
        tags=EARLIER,
        over=BOOKINGS,
    ),
    Rule(
        "card.already_front",
        f"((?<= (^|,|and|but|the)) {{already_booked}} {{gap3}}|^ (booked|cautioned) {{gap8}}) , {SUBJECT}",
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
        f"{ONE} ,? (who|having) {{gap2}} (had|having|has)? {{gap1}} {{been_booked}}",
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
    # -- sent off although booked: the card that follows --------------------------------------------------------------
    Rule(
        "card.already_then_off",
        f"(?<= {ONE} (,|-|\\(|is|was|,? who (is|was)|and|though|although)* {{adverb}}? {{already_booked}}) {{gap8}} (({BE_SENT}|{{sent_off}}|{SEE_RED})|{{second_get}}|{{second_shown}})",
        yes=(
            "[player:Bellamy], already booked, was sent off for hauling down Diaz.",
            "[player:Bellamy], already on a yellow card, saw red.",
        ),
        tags=SECOND,
        over=MAIN,
    ),
    Rule(
        "card.who_had_been_then_off",
        f"(?<= {ONE} ,? (who|having) {{gap4}} been {{gap1}} {{booked}}) {{any8}} (({BE_SENT}|{{sent_off}}|{SEE_RED})|{{second_get}}|{{second_shown}})",
        yes=(
            "[player:Bellamy], who had been booked in the first half, was sent off.",
            "[player:Bellamy], having been booked in the 28th minute, was dismissed.",
        ),
        tags=SECOND,
        over=MAIN,
    ),
    Rule(
        "card.already_front_then_off",
        f"(?<= {{already_booked}} {{gap3}} ,|^ (booked|cautioned) {{gap8}} ,|^ having {{gap2}} been {{gap1}} {{booked}} {{gap8}} ,) {SUBJECT} {{gap8}} ({BE_SENT}|{SEE_RED})",
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
        "card.was_off",
        f"(red card|red|straight red) {{gap8}} (and|,|-) {{gap1}} {SUBJECT} (was|is|'s) (off|gone|walking)",
        yes=("Thorpe produced the red card and [player:Bellamy] was off.",),
        tags=RED,
    ),
    Rule(
        "card.was_off_second",
        f"second {{gap2}} (yellow card|yellow|booking|caution) {{gap8}} (and|,|-) {{gap1}} {SUBJECT} (was|is|'s) (off|gone|walking)",
        yes=("Thorpe produced a second yellow and [player:Bellamy] was off.",),
        tags=SECOND,
    ),
    # -- red ----------------------------------------------------------------------------------------------------------
    *_both(
        "sent",
        BE_SENT,
        RED,
        "[player:Bellamy] was sent off.",
        "[player:Bellamy] and [player:Ross] were dismissed.",
        "[player:Bellamy] was dismissed for a foul on [fouled:Diaz].",
    ),
    *_both(
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
        "card.team_lost_second",
        "{team:TSUBJ} {gap4} (lost|lose) {player:OBJ} {gap1} (to|through|with|for|after) {gap1} (second|two) {gap1} (yellow card|yellow|booking|bookable|yellows|bookings|caution)",
        yes=("[team:Everton] lost [player:Bellamy] to a second yellow card.",),
        tags=SECOND,
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
        f"{REF} {{gap6}} (dismissed|dismisses|expelled) {{player:OBJ}} (?! 's)",
        yes=("Referee Kai Thorpe dismissed [player:Bellamy].",),
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
        "{ten_men} {gap4} (when|after|as|following) {player:SUBJ} (?! {any14} ({card_word}|{injury_word}))",
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
    Rule(
        "card.downgraded",
        "{player:POSS} {gap3} (red|red card|dismissal|sending off) {gap6} (downgraded|changed|reduced|turned|lowered) {gap4} (yellow|yellow card|booking|caution)",
        yes=("[player:Bellamy]'s red card was downgraded to a yellow after a review.",),
        tags=YELLOW,
    ),
    # -- lists and lines ----------------------------------------------------------------------------------------------
    Rule(
        "card.footer",
        f"{{player:NAMED}} (?! 's) (?<= {{booked_head}} ({{_h:TEAM}})? (:|-|\\.|;) {FOOTER})",
        yes=(
            "Booked: [player:Bellamy], [player:Ross], [player:Diaz].",
            "Bookings: [player:Bellamy] (Everton, 34), [player:Ross] (Torquay, 80).",
            "Yellow cards: Everton - [player:Bellamy] 22, [player:Ross] 44; Torquay - [player:Nunez] 80.",
        ),
        no=("Goals: Bellamy 12, Ross 40.", "Booked: none. Referee: Bellamy."),
        tags=YELLOW,
    ),
    Rule(
        "card.footer_team",
        f"{{player:NAMED}} \\( {{team:TEAM}} (?<= {{booked_head}} ({{_h:TEAM}})? (:|-|\\.|;) {FOOTER})",
        yes=("Bookings: [player:Bellamy] ([team:Everton], 34), [player:Ross] ([team:Torquay], 80).",),
        tags=YELLOW,
    ),
    Rule(
        "card.footer_red",
        f"{{player:NAMED}} (?! 's) (?<= {{sent_off_head}} ({{_h:TEAM}})? (:|-|;) {FOOTER})",
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
