"""Pieces of the patterns of substitutions. No rules of its own."""

from __future__ import annotations

IN, OUT = "{player_in:PERSON} (?! ('s|bench|dugout|substitutes|subs|reserves))", "{player_out:PERSON} (?! 's)"
NAMED_IN, NAMED_OUT = "{player_in:NAMED} (?! 's)", "{player_out:NAMED} (?! 's)"
REL = "((,|-) (who|whose)? {any12} ({_a:DESC} {any6})? (,|-))?"  # a relative clause, an apposition or an aside between the subject and its verb
S_IN, S_OUT = f"{{player_in:SUBJ}} (?! 's) {REL}", f"{{player_out:SUBJ}} (?! 's) {REL}"
O_IN, O_OUT = "{player_in:OBJ} (?! 's)", "{player_out:OBJ} (?! 's)"
LEAD = "((a|an|the|another|fellow|his|her|their) {gap1} ,?|{epithet})?"  # "and another teenager, X"
MORE_IN, MORE_OUT = (f"(, {LEAD} {one})* ,? {{joint}} {LEAD} {one}" for one in (IN, OUT))
ALL_IN, ALL_OUT = f"{IN} ({MORE_IN})?", f"{OUT} ({MORE_OUT})?"
LOOSE = (
    "(?! ({prep}|{put_on}|{put_on.en}|sent|brought|gave|had|was|were|then|,|{joint}|{n:PERSON})) _"  # a word of a description
)
AND_LOOSE = f"{LOOSE} ({LOOSE})? ({LOOSE})?"  # "and Danish winger X"
ALONE = "(?! ({joint}|,|,? {joint}) {other:NAMED} (?! for | in place | {next_verb} | {finite} | {shooting} | {saving} | {denying} | {book} | {force_any} | {hit_frame} ))"  # one for one, not one for two
FOR = "{in_for}"
PLAY = "{in_play} (?<! {hold_back} {any9})"
TO_MAN = "({gap1}|£ _ {gap2}|{gap3} (man|signing)|{_a:POSS} {gap2})"  # "sent on £30m man X"
PUT_ON = "({put_on}|{put_on.base}|{put_on.ing}|{put_on.en})"
PUT = "({put}|{put.base}|{put.ing}|{put.en})"
SWAP = "({swap}|{swap.base}|{swap.ing}|{swap.en})"
WAY = "({give_way}|{give_way.ing}|{give_way.en})"
OFF = "({go_off}|{go_off.ing}|{go_off.en})"
NO_THING = "(?<! the (roof|lid|wheels|gloves|shackles|place|crowd|ground|stadium|alarm|shirt|party|ball) )"  # ... comes off
SENT = "{be} {gap2} {sent_in}"
TAKEN = "{be} {gap1} {taken_off} (?! as (captain|skipper|manager|boss))"
DESC = "(?! (?! {desc:DESC})) _"  # a description, in no role
WHEN = "(?! (?! {when:MINUTE})) _"
SUBBED = f"(a|an|the|his|her)? {{gap3}} ({{replacement}}|{DESC})"
NO_MORE = f"({{no_more}}|{{reappear}} ,? {WHEN})"
NOTE = "(\\( ((?! ({n:PERSON}|\\))) _)+ \\))?"  # what brackets behind a name tell: a time, an injury
LED = "({team:TSUBJ}|{manager:OFFICIAL})"
ASIDE = {"aside": True}  # told beside another event, whose time is not its own
UNIT = "((m|min|mins|minute) \\.?)?"
MIN = f"{UNIT} ({{_m:MINUTE}}|{{_n:NUM}}|ht|h t|h / t|half time)"  # a minute in a list
LISTED = "(?<! ({not_lineup_head}|(?<! \\() (subs|substitutes|replacements) {gap1} (:|-)) _*)"  # in a line-up, in no other list
