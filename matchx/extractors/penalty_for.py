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
)
