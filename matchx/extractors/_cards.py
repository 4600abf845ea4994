"""Pieces of the patterns of cards. No rules of its own."""

from __future__ import annotations

from ..rule import Rule

YELLOW = {"card": "yellow"}
SECOND = {"card": "second_yellow"}
RED = {"card": "red"}
EARLIER = {"card": "yellow", "earlier": True}

ONE, SUBJECT = "{player:PERSON} (?! 's)", "{player:SUBJ} (?! 's) (, (who|whose|a|an|the) {any10} (,|-))?"
IS = "(?! being|getting) {be}"
NOTE = "(\\( _ ,? _? \\))?"  # the minute behind a name
MANY = f"{{player:PERSON}} {NOTE} ((, {{player:PERSON}} {NOTE})* ,? {{joint}}|, (together|along|in company) with) {{player:PERSON}} {NOTE} ,?"
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


def both(name: str, verb: str, tags: dict[str, str], yes: str, many: str, foul: str, over: tuple[str, ...] = ()) -> list[Rule]:
    """A verb with one subject, with a list of subjects, behind "who", and with the one who was fouled."""
    return [
        Rule(f"card.{name}", f"{SUBJECT} {{gap14}} {verb} {NOT_SEASON}", yes=(yes,), tags=tags, over=over),
        Rule(f"card.{name}_list", f"{MANY} (?! {{adverb}}* (was|is|has|'s) ) {{gap6}} {verb}", yes=(many,), tags=tags),
        Rule(
            f"card.{name}_who",
            f"{ONE} ,? who {{gap8}} {verb} {NOT_SEASON}",
            yes=(yes.replace("] ", "], who ", 1).replace(".", ", had hit the bar."),),
            tags=tags,
        ),
        Rule(f"card.{name}_foul", f"{SUBJECT} {{gap10}} {verb} {FOUL}", yes=(foul,), tags=tags),
    ]
