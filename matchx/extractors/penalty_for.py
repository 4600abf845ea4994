"""Penalties told as something for their taker to do: "a penalty for Carli to roll down the middle", "one he had failed to convert"."""

from __future__ import annotations

from ..engine.rule import Rule
from ._kicks import END, OVER, kick

GROUP = "shot"

_FOR = "(?<! ({appeal_for}|no|denied|without|never) (a|the)?) (a|the|another) {pen_adj}? {pen_adj}? {spot_kick} (?! {pen_no}) ,? (for|leaving|and left|which left) {taker:PERSON} to"

RULES = (
    Rule(
        "penalty.kick_for_to",
        _FOR + " {adverb}? ({pen_in.base}|{spot_goal.base}|{pen_strike.base} {gap4} ({pen_home}|{pen_past} {by:OBJ}))" + END,
        yes=(
            "There was a penalty for [taker:Carli] to roll down the middle.",
            "The handball gave Wigan a penalty, for [taker:Carli] to bury.",
            "It was a soft penalty, leaving [taker:Carli] to sweep it past [by:Bertoli].",
        ),
        no=("There was no penalty for Carli to bury.", "They appealed for a penalty for Carli to convert."),
        tags=kick("scored"),
        over=OVER,
    ),
    Rule(
        "penalty.award_for_to",
        _FOR + " ({step_up}|take|hit|strike)",
        yes="There was a penalty for [taker:Carli] to take.",
        no="There was no penalty for Carli to take.",
        tags={"stage": "award"},
        over=OVER,
    ),
    Rule(
        "penalty.kick_had_failed",
        "{spot_kick} (?! {pen_no}) ({gap3} ,? (one|the one)?|,)? (that|which)? ({taker:SUBJ}|{taker:PERSON}) (?! 's) {gap1} (?<! {denial} {any2}) ({pen_fail}|{pen_fail.en}|(failed|unable) to (put away|tuck away|score|take)) (?= (\\.|,|;|and|but|in|before|after|earlier|{_w:MINUTE}))",
        yes=(
            "The story of his day was a penalty that [taker:Carli] had failed to convert.",
            "It was a penalty to forget, one [taker:Carli] had missed in the first half.",
        ),
        no="It was a penalty that Carli had not missed.",
        tags=kick("off_target", vague=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_the_kick",
        "({taker:SUBJ} (?! 's) {gap6} |{taker:PERSON} ,? who {gap4}|{taker:OBJ} (to|and)?) (tucked|tucks|tuck|tucking|put|puts|putting|slotted|slots|slotting|stroked|strokes|rolled|rolls|rolling|swept|stuck|sticking|planted) the (resulting|ensuing)? kick (coolly|calmly|neatly|safely)? (away|home|in)"
        + END,
        yes=(
            "It was a debatable penalty. [taker:Carli] tucked the kick away.",
            "The second came from a penalty, [taker:Carli] tucking the kick away.",
        ),
        no="Carli put the kick away from goal.",
        tags=kick("scored", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_went_apart",
        "({by:PERSON}|the (goalkeeper|keeper)) (went|goes|dived|dives|flew|moved) {gap1} (left|right|one way|the (wrong|other) way) (,|and|;|-|while)+ ({taker:PERSON} (?! 's) (went|goes|put it|rolled it|sent it|chose) {gap1} (the)? (left|right|the other (way)?|other way)|{taker:POSS} {gap1} (kick|penalty|shot) {gap1} (went|goes) {gap1} (left|right|the other))"
        + END,
        yes="The referee gave a penalty. [by:Bertoli] went right, [taker:Carli] went left.",
        no="Bertoli went right, Carli went over the bar.",
        tags=kick("scored", weak=True),
        over=OVER,
    ),
    Rule(
        "penalty.kick_guessed_saved",
        "{by:PERSON} (?! 's) (guessed|guesses|went|dived) (right|correctly|the (right|correct) way) (,|and)+ ({taker:POSS} {gap1}|(the|his|her) (resulting|ensuing)?) ({spot_kick}|kick) (was|is) {gap1} ({save.en}|{push_off.en})"
        + END,
        yes="[by:Bertoli] guessed right and [taker:Carli]'s spot-kick was beaten away.",
        no="Bertoli guessed right but the spot-kick was too strong.",
        tags=kick("saved"),
        over=OVER,
    ),
)
