"""Who had been booked before, and what followed for him."""

from __future__ import annotations

from ..engine.rule import Rule
from ._cards import BE_SENT, EARLIER, FOUL, ONE, PLAIN, SECOND, SEE_RED, SUBJECT

GROUP = "card"

_SAME = ("told", "told_who", "told_foul", "ing", "and", "short", "short_foul", "fouled", "his_any", "saw")
_PLAIN = (*PLAIN, *(f"card.{how}_second" for how in _SAME))
_NOT_NEARLY = "(?<! (might|could|should|would|may|nearly|almost|lucky|fortunate|not|never) {any2})"
_OFF = f"(({BE_SENT}|{{sent_off}}|{SEE_RED}|{{see_red.ing}}|being {{gap1}} {{sent_off}})|{{second_get}}|{{second_get.ing}}|{{second_shown}}|{_NOT_NEARLY} {{gone_off}})"
_STATE = f"{ONE} (, {{gap2}} and|,|-|\\(|is|was|,? who (is|was|had|has) been?|and|though|although|already)* {{adverb}}?"
_TIME = "(((?! (,|;|and|was|is|\\()) _)*? {when:MINUTE})?"

# Of whom the card before was: counts only right behind one.
_OF_LAST = {"of_last": True, "weak": True}

RULES = [
    Rule(
        "card.already",
        f"(?<= {_STATE}) {{already_booked}} {_TIME}",
        yes=(
            "[player:Bellamy], already booked, hauled down Diaz.",
            "[player:Bellamy] was already on a yellow card.",
            "[player:Bellamy], on a booking, was taken off.",
            "Ross replaced [player:Bellamy], who had been on a yellow.",
        ),
        tags=EARLIER,
        over=_PLAIN,
    ),
    Rule(
        "card.both_already",
        "{player:LIST} (were|had|are) {already_booked}",
        yes="Both [player:Bellamy] and [player:Ross] were already in the book when they combined to flatten Diaz.",
        tags=EARLIER,
        over=_PLAIN,
    ),
    Rule(
        "card.already_front",
        f"((?<= (^|,|and|but|the)) {{already_booked}} {{gap8}}|(?<= (^|:|;)) (booked|cautioned|carded) (?! (were|was|are|is)) {{gap8}}|^ having {{gap1}} {{been_booked}} {{gap8}}) , {SUBJECT}",
        yes=(
            "Already booked, [player:Bellamy] was taking a risk.",
            "Booked in the first half for dissent, [player:Bellamy] was withdrawn.",
            "Having been booked in the 28th minute, [player:Bellamy] was withdrawn.",
        ),
        tags=EARLIER,
        over=_PLAIN,
    ),
    Rule(
        "card.had_been",
        f"(({ONE} ,? who|{SUBJECT} ,? having) {{gap2}} (had|having|has)? {{gap1}} {{been_booked}} {_TIME}|{{player:SUBJ}} , who (was|got) {{gap1}} {{booked}} {_TIME} (?= ((?! (,|\\.|;)) _)* , (?! who))|{SUBJECT} had (already|earlier|previously|just|only just)? {{been_booked}})",
        yes=(
            "[player:Bellamy], who had been booked in the first half, was withdrawn.",
            "[player:Bellamy], having been booked in the 28th minute, was withdrawn.",
            "[player:Bellamy] had already been booked when he tripped Diaz.",
            "[player:Bellamy], who was booked in the ninth minute for holding Diaz, was withdrawn.",
        ),
        tags=EARLIER,
        over=_PLAIN,
    ),
    Rule(
        "card.aside",
        f"(?<= {{player:SUBJ}} ,) {{adverb}}? (booked|cautioned|carded|shown (a|the) {{caution_adj}}* yellow (card)?) {_TIME} (?= ((?! (,|\\.|;)) _)* , ({{foul_ing}}|{{foul_weak_on}}|{{offend}}|(was|is|had|saw|got|received|walked)))",
        yes=("[player:Bellamy], cautioned in the 31st minute for dissent, caught Diaz late and was sent off.",),
        tags=EARLIER,
        over=_PLAIN,
    ),
    Rule(
        "card.having_been",
        f"(?<= ({SUBJECT}|for {ONE}) {{gap14}}) (,|-) {{adverb}}? (having|after having) {{gap1}} {{been_booked}} (?! {{any8}} , {{gap1}} (was|is|got) {{gap1}} {{sent_off}}) (({FOUL})? {_TIME})",
        yes=(
            "[player:Bellamy] was sent off, having been booked in the 28th minute.",
            "[player:Bellamy] was sent off for a late one on Ross, having been carded in the 28th minute.",
            "There was time for [player:Bellamy] to be sent off, having been booked in the 28th minute.",
        ),
        tags=EARLIER,
        over=_PLAIN,
    ),
    Rule(
        "card.earlier_one",
        f"(?<= {SUBJECT} {{any20}}) (after|following|on top of|to go with|adding to|to add to|having had) (an|his|her|the) (earlier|previous|first half|early) {{caution_adj}}* {{yellow}} (?! {{gap2}} for {{n:PERSON}})",
        yes="[player:Bellamy] was sent off, receiving a second yellow card after an earlier booking for a foul on Ross.",
        no="Hull were sent off balance after an earlier booking.",
        tags=EARLIER,
        over=(*_PLAIN, "foul"),
    ),
    # -- the card that follows -------------------------------------------------------------------------------------------
    Rule(
        "card.already_then_off",
        f"(?<= {_STATE} {{already_booked}} ({{gap8}} (?= ,)|(?! {{gap8}} ,))) {{any20}} {_OFF}",
        yes=(
            "[player:Bellamy], already booked, was sent off for hauling down Diaz.",
            "[player:Bellamy], already on a yellow card, saw red.",
            "[player:Bellamy], exhausted and already booked, was sent off for a second trip on Ross.",
            "[player:Bellamy], already cautioned, pulled back Diaz and had to go.",
        ),
        tags=SECOND,
        over=_PLAIN,
    ),
    Rule(
        "card.had_been_then_off",
        f"(?<= {ONE} ,? (who|having) {{gap4}} {{been_booked}} ({{gap8}} (?= ,)|(?! {{gap8}} ,))|{{player:SUBJ}} , who (was|got) {{gap1}} {{booked}} ((?! (,|\\.|;)) _)* (?= ,)) ((?! (\\.|;)) _)*? {_OFF}",
        yes=(
            "[player:Bellamy], who had been booked in the first half, was sent off.",
            "[player:Bellamy], having been booked in the 28th minute, was dismissed.",
            "[player:Bellamy], having gone into the book eight minutes earlier, was dismissed for holding Diaz.",
            "[player:Bellamy], who was booked early on for holding Diaz, tripped Ross and received his second yellow card.",
        ),
        tags=SECOND,
        over=_PLAIN,
    ),
    Rule(
        "card.already_front_then_off",
        f"(?<= {{already_booked}} {{gap8}} ,|^ (booked|cautioned) {{gap8}} ,|^ having {{gap2}} been {{gap1}} {{booked}} {{gap8}} ,) {SUBJECT} {{any14}} ({BE_SENT}|{SEE_RED}|{_NOT_NEARLY} {{gone_off}})",
        yes=(
            "Already on a yellow card, [player:Bellamy] was sent off for tripping Diaz.",
            "Booked in the first half for dissent, [player:Bellamy] was walking with 20 minutes left.",
            "Having been booked in the 28th minute, [player:Bellamy] was dismissed.",
        ),
        tags=SECOND,
        over=_PLAIN,
    ),
    Rule(
        "card.comma_then_off",
        f"(?<= {ONE} , {{adverb}}? (booked|cautioned|shown a yellow card) {{gap8}} ,) {{any14}} {_OFF}",
        yes=(
            "[player:Bellamy], booked in the first half, caught Diaz late and was sent off.",
            "They finished a man short, [player:Bellamy], booked for dissent on 50 minutes, collecting a second yellow card.",
        ),
        tags=SECOND,
        over=_PLAIN,
    ),
    Rule(
        "card.booked_then_off",
        f"(?<= {SUBJECT} {{gap6}} ({{be}} {{gap1}} (booked|cautioned)|{{book}}) {{any16}}) (then|later|subsequently|and|before|again|but) {{gap4}} (being|was|got)? ({{sent_off}}|{{second_shown}}|{{second_get}}|{{second_get.ing}}|{{see_red}})|(?<= {SUBJECT} {{gap6}} ({{be}} {{gap1}} (booked|cautioned)|{{book}}) {{any16}} (then|later|and|before|again|but) ((?! (\\.|;)) _)*) (another (?= (,|\\.|;|$|for|after|from))|(a|his|her) second (?= (,|\\.|;|$|for|after|from|{{n:MINUTE}})))",
        yes=(
            "[player:Bellamy] was booked, then sent off ten minutes later.",
            "[player:Bellamy] was cautioned for a foul on Diaz and later dismissed.",
            "[player:Bellamy] was booked for dissent and got a second yellow just before the break.",
            "[player:Bellamy] collected a booking for dissent and, when he tripped Diaz, another.",
            "[player:Bellamy] collected a yellow card after 12 minutes and a second just before half-time.",
            "[player:Bellamy] got a yellow for a trip, and then after 80 minutes got another for dissent.",
        ),
        tags=SECOND,
        over=(*_PLAIN, "goal", "hint"),
    ),
    Rule(
        "card.and_again",
        f"(?<= {SUBJECT} {{gap6}} ({{be}} {{gap1}} (booked|cautioned)|{{book}}) {{any16}}) (and|then|before|,)+ (again|once more|a second time) {{gap3}} {{when:MINUTE}}",
        yes=(
            "[player:Bellamy] was booked in the 61st minute for holding Diaz and then again in the 64th minute.",
            "[player:Bellamy] was cautioned on 40 minutes and again on 70.",
        ),
        tags=SECOND,
        over=_PLAIN,
    ),
    Rule(
        "card.already_ten_men",
        f"(?<= {{ten_men}} {{gap6}} (when|after|as|with|once)? ({_STATE} {{already_booked}} {{any14}}|{ONE} ,? who (was|had|got) {{gap1}} ({{booked}}|{{been_booked}}) {{any10}} , {{any2}})) ({{foul_ing}}|{{offend}}|{{foul_ing.ing}})|(?<= {_STATE} {{already_booked}} {{any14}}) (off {{n:SUBJ}} went|{{any20}} {{ten_men}})",
        yes=(
            "They played on with ten men after [player:Bellamy], who was already on a booking, clattered into Diaz.",
            "[player:Bellamy], already on a booking, hauled back Diaz and left his side with ten men.",
            "Everton had gone down to ten men when [player:Bellamy], who was booked in the first half for diving, brought down Diaz.",
        ),
        tags=SECOND,
        over=_PLAIN,
    ),
    Rule(
        "card.another",
        "{player:SUBJ} (?! 's) {gap2} (got|received|saw|picked up|collected|earned|took|was shown|was given|was handed) another {any12} (?<! {denial} {any4}) ({offence}|(was|is|and) {gap1} (gone|off|walking|dismissed|sent off)|had to (go|walk)|walked|red|red card) (?= (\\.|,|;|$|{_w:MINUTE}|as|for))",
        yes=("Thorpe booked Bellamy. [player:Bellamy] got another after 70 minutes, for a late tackle, and was gone.",),
        no=("Bellamy got another on the hour.",),
        tags={"card": "option"},
        over=(*_PLAIN, "goal", "hint"),
    ),
    Rule(
        "card.his_second_of",
        "{player:POSS} second (of {gap2} {period_of_play})? ((?! ({n:PERSON}|\\.|;)) _)* ((he|she) {gap2})? ((was|were|is) {gap2} ({sent_off}|{walking})|{see_red}|{red}|off (he|she) went)"
        "|(?<= ({yellow}|booked|cautioned) ((?! (\\.|;|{n:PERSON})) _)*) {player:POSS} second of {gap2} {period_of_play}",
        yes=(
            "As it was [player:Bellamy]'s second of the afternoon he was sent off.",
            "A foul brought a booking, [player:Bellamy]'s second of the game.",
        ),
        no=("Bellamy's second of the afternoon came before Ross limped off.",),
        tags=SECOND,
        over=(*_PLAIN, "goal", "hint"),
    ),
    Rule(
        "card.one_before",
        "to (go|sit|stand)? (with|alongside|beside|add to|follow) (the|his|her|an|a)* (one|first|earlier one|earlier {caution_adj}* ({yellow}|card)|{caution_adj}* ({yellow}|card)) (that)? {player:SUBJ} ('d|had)? {adverb}? (collected|picked up|received|got|earned|been (shown|given)|was (shown|given)|saw|seen) "
        + _TIME,
        yes=(
            "Bellamy was sent off for a second booking, to go with the one [player:he] had collected for time-wasting.",
            "Bellamy picked up a second yellow to add to the one [player:he] received for dissent in the first half.",
        ),
        tags=EARLIER,
        over=_PLAIN,
    ),
    # -- the first and the second ----------------------------------------------------------------------------------------
    Rule(
        "card.after_his_first",
        "(?<= ({player:POSS} second {caution_adj}* {yellow}|{player:SUBJ} (?! 's) {gap14} {second_np}) {any10} ;? {any4}) (the|his|her|its) first (?! (half|period|goal|time))",
        yes=(
            "[player:Bellamy]'s second yellow, five minutes after his first, was for dissent.",
            "[player:Bellamy] was shown his second yellow; the first had come for a foul.",
            "[player:Bellamy] picked up two yellow cards, the first for hacking Ross and the second for dissent.",
            "[player:Bellamy] got his second yellow on 81 minutes, having seen his first for time-wasting.",
        ),
        tags=EARLIER,
        over=("goal", "hint"),
    ),
    Rule(
        "card.first_before",
        "^ ((his|her|the) first (had|has)? {gap2} (come|came|been (for|shown)|was (for|shown)|arrived)|(he|she|{n:PERSON}) (had|'d) {adverb}? (picked up|collected|received|earned|been shown|been given|seen|got) (his|her|the) first (yellow|booking|card|caution)? (?! (goal|of the (season|campaign)|for {gap2} (club|season|country)))) "
        + _TIME,
        yes=("His first had come just before half-time.", "He had picked up his first for dissent late in the opening half."),
        tags={**EARLIER, **_OF_LAST},
    ),
    Rule(
        "card.second_after",
        "(a|his|her|the) second ({caution_adj}* ({yellow}|card))? (quickly|soon|duly|inevitably|swiftly|promptly)? (followed|follows|came|arrived|was (quick|not long|soon)|would follow|followed suit)",
        yes="A second followed on 80 minutes when he pulled back Diaz.",
        tags={**SECOND, **_OF_LAST},
    ),
    Rule(
        "card.second_in_apposition",
        "({player:POSS} ({red}|red)|{red} of {gap2} {player:OBJ} (?! 's)) ,? {gap2} {for_second}",
        yes=(
            "[player:Bellamy]'s dismissal, for a second caution, killed the contest.",
            "The sending-off of [player:Bellamy] for two bookable offences killed the contest.",
        ),
        tags=SECOND,
        over=("card.his_red", *_PLAIN),
    ),
]
