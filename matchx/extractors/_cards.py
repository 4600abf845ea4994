"""Pieces of the patterns of cards. No rules of its own.

A booking, a second booking and a sending-off are told in the same constructions: ``three`` makes one rule of each from a
pattern with the slots %NP (a yellow card), %N (yellow card), %EN (booked), %V (picked up a yellow card), %ING, %BASE and
%TELL (any finite telling). The examples have the same slots.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..engine.rule import Rule

YELLOW = {"card": "yellow"}
SECOND = {"card": "second_yellow"}
RED = {"card": "red"}
EARLIER = {"card": "yellow", "earlier": True}

# "Bellamy's foul" is not he; "Bellamy's booked" is.
_HE = "(?! 's (?! {gap1} ({booked}|{sent_off}|{second_shown})))"
ONE, SUBJECT = "{player:PERSON} (?! 's)", f"{{player:SUBJ}} {_HE} (, (who|whose|a|an|the) {{any10}} (,|-))?"
# Not one of whom an earlier booking is told first: his second card has words of its own.
_LATE = "(?! ,? {any4} ({already_booked}|been {gap1} {booked}|gone {in_book})|,? {gap6} {booked} {any16} (and|then|before|later|but|,))"
IS = "(?! being|getting) {be}"
UNDENIED = "(?<! {denial} {any2})"
GUARD = "(?<! {no_card} {any8})"  # no width: no card was avoided, claimed or feared just before
FOUL = "{gap5} (on {fouled:OBJ}|(for|after|by) {foul_ing.ing} {gap1} {fouled:OBJ}|{foul_noun} {gap1} on {fouled:OBJ})"
NOT_SEASON = "(?! {gap2} {of_season})"
WHEN = "(?! (?! {when:MINUTE})) _"
REF = "({official:OFFICIAL}|referee|ref|official|whistler|arbiter|man in the middle|whistle blower|match official)"
FOOTER = "((?! ({booked_head}|{sent_off_head}|{other_head}) (:|-)) _)*"
BE_BOOKED = f"{IS} {{gap2}} {{booked}}"
BE_SENT = f"(?<! (it|ball|cross|corner)) {IS} {{gap2}} {{sent_off}}"
SEE_RED = "({see_red}|{have} {gap1} {see_red.en}|({have}|{be}) to {see_red.base}|(was|is|had to be|has been) {gap1} {walking})"


def _subject(late: str) -> str:
    return f"{{player:SUBJ}} {_HE} {late} (, (who|whose|a|an|the) {{any10}} (,|-)|, (?! {{n:PERSON}} (,|{{joint}})|{{joint}}|together|along|alongside|in company|as well as|like ) ((?! (,|;|\\.)) _)+ ,)?"


_SLOTS = {
    "": {
        "SUBJECT": _subject(""),
        "NP": "{yellow_np}",
        "N": "{caution_adj}* {yellow}",
        "EN": "{booked}",
        "V": "({book}|{have} {gap1} {book.en})",
        "ING": "({book.ing}|being {gap1} {booked})",
        "BASE": "({book.base}|be {gap1} {booked})",
        "TELL": f"({BE_BOOKED}|{{book}}|{{have}} {{gap1}} {{book.en}})",
    },
    "second": {
        "NP": "{second_np}",
        "N": "second {caution_adj}* ({yellow}|card|bookable offence)",
        "EN": "({second_shown}|{sent_off} {gap8} {for_second})",
        "V": f"({{second_get}}|{{have}} {{gap1}} {{second_get.en}}|{SEE_RED} {{gap8}} {{for_second}})",
        "ING": "({second_get.ing}|being {gap1} {second_shown}|({see_red.ing}|being {gap1} {sent_off}) {gap8} {for_second})",
        "BASE": "({second_get.base}|be {gap1} {second_shown}|({see_red.base}|be {gap1} {sent_off}) {gap8} {for_second})",
        "TELL": f"({IS} {{gap3}} {{second_shown}}|{{second_get}}|{{have}} {{gap1}} {{second_get.en}}|({BE_SENT}|{SEE_RED}|(was|is|were|had) {{adverb}}? (off|gone|out|away)|(went|goes) (off)?) ((?! ({{no_card}}|{{n:PERSON}}|\\.|;)) _)* {{for_second}})",
        "SUBJECT": _subject(_LATE),
    },
    "red": {
        "NP": "{red_np}",
        "N": "{red_adj}* {red}",
        "EN": "{sent_off}",
        "V": SEE_RED,
        "ING": "({see_red.ing}|being {gap1} {sent_off})",
        "BASE": "({see_red.base}|be {gap1} {sent_off})",
        "TELL": f"({BE_SENT}|{SEE_RED})",
        "SUBJECT": _subject(_LATE),
    },
}
_WORDS = {
    "": {
        "NP": "a booking",
        "N": "booking",
        "EN": "booked",
        "V": "picked up a needless booking",
        "ING": "picking up a yellow card",
        "BASE": "pick up a booking",
        "TELL": "was booked",
    },
    "second": {
        "NP": "a second yellow card",
        "N": "second booking",
        "EN": "shown a second yellow card",
        "V": "collected a second caution",
        "ING": "collecting a second caution",
        "BASE": "receive a second booking",
        "TELL": "was sent off for a second bookable offence",
    },
    "red": {
        "NP": "a straight red card",
        "N": "red card",
        "EN": "sent off",
        "V": "saw red",
        "ING": "seeing red",
        "BASE": "see red",
        "TELL": "was dismissed",
    },
}
_BOTH = "guilty_party his_lot turn_to man_to first_act told told_who told_foul ing and fouled short short_foul front saw time_for np_for n_went of his his_any his_offence his_foul foul_by earned which ref_showed ref_produced ref_when so_was those_for"
_ONE = "participle_front_red lucky_to lost_red ended_his_red ref_booked ref_sent name_taken into_book into_book_goes joined_by joined_him issued_to bracket bracket_red was_off left_no_choice last_man off_and_ten had_to_walk off_he_went ten_men"
# A second booking is told with the words of a booking and of a sending-off: it comes before both.
PLAIN = (*(f"card.{how}{red}" for how in _BOTH.split() for red in ("", "_red")), *(f"card.{how}" for how in _ONE.split()))
_TAGS = {"": YELLOW, "second": SECOND, "red": RED}


def _filled(text: str, words: dict[str, str]) -> str:
    for slot in sorted(words, key=len, reverse=True):
        text = text.replace("%" + slot, words[slot])
    return text


def three(
    how: str,
    pattern: str,
    yes: tuple[str, ...] | str,
    no: tuple[str, ...] | str = (),
    tags: Mapping[str, object] | None = None,
    only: tuple[str, ...] = ("", "second", "red"),
) -> list[Rule]:
    """A rule for each card that a construction may tell."""
    yes, no = ((one,) if isinstance(one, str) else one for one in (yes, no))
    return [
        Rule(
            f"card.{how}" + ("_" + card if card else ""),
            _filled(pattern, _SLOTS[card]),
            yes=tuple(_filled(one, _WORDS[card]) for one in yes),
            no=tuple(_filled(one, _WORDS[card]) for one in no),
            tags={**_TAGS[card], **(tags or {})},
            over=PLAIN if card == "second" and not tags else (),
        )
        for card in only
    ]
