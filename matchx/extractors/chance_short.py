"""Attempts in short: a miss as a noun, efforts in a list, a man through and what he did, a save told before the shot."""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import ASIDE, FRAME, NO_BLOCK, active, reach

GROUP = "shot"

OFF, WOOD, SAVED, MISSED = ({"outcome": outcome} for outcome in ("off_target", "woodwork", "saved", "missed"))
EFFORTS = "(?<= ({team:TEAM} {gap3} {shot_noun}|{shot_noun}|hit|struck|rattled|twice|three times|thwarted|denied) ((?! ;) _)*)"
LONE = "\\( {shooter:NAMED} (?! 's ) (again|,)* {n:MINUTE} \\)"
HIM = "\\( {shooter:NAMED} (?! 's ) ,? {n:MINUTE}? \\)"

RULES = [
    Rule(
        "chance.off_target_as_noun",
        "{shot_noun} ,? {inches}? {miss_place} {gap2} (from|by) {n:TPOSS}? {shooter:LIST} (?! 's ) (?! {any8} {outcome_sign} )",
        yes=(
            "A 40th-minute header wide from [shooter:Nwosu] was the sum of it.",
            "Leeds went close through headers over from Barton (15) and [shooter:Nwosu] (40).",
        ),
        no=("A free-kick wide on the left from Nwosu was met by Barton, who headed in.",),
        tags=OFF,
    ),
    Rule(
        "chance.woodwork_as_noun",
        f"{{shot_noun}} (against|off|onto|on to) {FRAME} {{gap2}} (from|by) {{shooter:LIST}} (?! 's )",
        yes=("There were efforts off the bar from Barton (22) and [shooter:Nwosu] (61).",),
        tags=WOOD,
    ),
    Rule(
        "chance.woodwork_listed",
        f"{EFFORTS} {FRAME} {HIM}",
        yes=("Leeds had efforts against the left post ([shooter:Nwosu], 35) and the right post ([shooter:Barton], 64).",),
        tags=WOOD,
    ),
    Rule(
        "chance.off_target_listed",
        f"{EFFORTS} {{inches}}? {{miss_place}} {HIM}",
        yes=("Leeds had efforts against the post (Barton, 35) and over the bar ([shooter:Nwosu], 64).",),
        tags=OFF,
        over=("chance.off_target_live",),
    ),
    *(
        Rule(
            f"chance.{outcome}_bracketed",
            f"^ {{gap2}} {how} {{gap2}} {LONE}",
            yes=(f"{words} ([shooter:Nwosu], 9).", f"{words} ([shooter:Nwosu] again, 13)."),
            tags={"outcome": outcome},
        )
        for outcome, how, words in (
            ("saved", "{saved} (by {by:OBJ})?", "Saved"),
            ("blocked", "({blocked}|{off_line})", "Off the line"),
        )
    ),
    Rule(
        "chance.missed_through",
        "{shooter:PERSON} (?! 's ) , {gap2} {goal_sight} {n:MINUTE}? ,? {adverb}? ({botch.ing}|{squander_any})",
        yes=("The second half offered only [shooter:Nwosu], clean through on 60 minutes, treading on the ball.",),
        tags=MISSED,
    ),
    Rule(
        "chance.keeper_save_when",
        f"{{real_save}} {{gap3}} (by|from) {{by:OBJ}} (?! 's ) ((?! {{halt}} | {{n:PERSON}} ) _)*? (as|when|after|once) {{shooter:PERSON}} (?! 's ) {{aux}}* {{adverb}}? (?= ({{shooting}}|{{sending}}|{{attempt_any}}) ) {NO_BLOCK} (?! {{any10}} {{outcome_sign}} )",
        yes=("It needed a fine stop by [by:Corrigan] to keep it level as [shooter:Nwosu] drilled low for the corner.",),
        tags=SAVED,
    ),
    Rule(
        "chance.saved_fed_only_for",
        f"({{played_to}}|{{found_him}}|for|to) {{shooter:OBJ}} (?! 's ) {{solo}} ,? (only|but) for {{by:OBJ}} (?! 's ) ({ASIDE})? {{gap2}} to {{adverb}}? {{save_it}}",
        yes=("Barton squared for [shooter:Nwosu], only for the goalkeeper, [by:Corrigan], to spread himself and block.",),
        tags=SAVED,
        over=("chance.saved_only_to",),
    ),
    Rule(
        "chance.saved_against_who",
        "{shooter:SUBJ} (?! 's ) {any12} (one on one with|face to face with|one on one against|alone before) {by:PERSON} (?! 's ) , who {gap4} ({saves_it}|stood (tall|firm|up) {gap2} {save_shot.base})",
        yes=("[shooter:Nwosu] again found himself one-on-one with [by:Corrigan], who stood tall to parry.",),
        tags=SAVED,
    ),
    Rule(
        "chance.saved_another",
        f"{active('(would|to|could|did) {saw.base}')} ({{det}} {{gap3}} {{shot_noun}}|one|another) {{gap2}} {{saved}} {{within}} by {{by:OBJ}} (?! 's )",
        yes=(
            "[shooter:Nwosu] scuffed one wide and, before the break, would see another pushed round a post by [by:Corrigan].",
        ),
        tags=SAVED,
        over=("chance.off_target_by",),
    ),
    Rule(
        "chance.woodwork_later",
        f"{{shooter:SUBJ}} (?! 's ) (would|was to|were to) (later|then|also|soon|twice|go on to)* {{hit_frame.base}} {FRAME}",
        yes=("[shooter:Nwosu] would later hit the bar from fully 35 yards.",),
        no=("Nwosu would have hit the bar.",),
        tags=WOOD,
    ),
    Rule(
        "chance.off_target_later",
        f"({{shooter:PERSON}}|{reach('shooter')}) (would|was to|were to) (later|then|also|soon|twice|go on to)+ ({{shoot.base}}|{{send.base}} {{within}} {{shot_object}}) {{within}} {{inches}}? {{miss_place}}",
        yes=("[shooter:Nwosu] would later head over from a corner.",),
        no=("Nwosu would have headed over.",),
        tags=OFF,
    ),
]
