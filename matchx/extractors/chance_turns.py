"""Attempts told by a turn of their own: a keeper down like a flash, a man rounded before another clears, a cross that hits the bar."""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import OWNER, SHOT, reach

GROUP = "shot"

SAVED, BLOCKED, WOODWORK, MISSED = ({"outcome": outcome} for outcome in ("saved", "blocked", "woodwork", "missed"))
_ASIDE = "(, ((?! (,|;|\\.)) _)+? (, ((?! (,|;|\\.|{n:PERSON})) _)+? )?,|{_w:MINUTE} ,? ((?! (,|;|\\.|{n:PERSON})) _)* ,?)?"
_ROUNDED = "(rounded|went round|went around|went past|lobbed|chipped|got past|had only {_k:PERSON} (in front of (him|her)|to beat)|dinked it over|took it round|beat)"
_CLEARS = "({block.base}|slide|hoof|prod|lift|stab)"
_CLEARED = "({block}|slid|hoofed|prodded|lifted|stabbed)"

RULES = [
    Rule(
        "chance.keeper_down",
        "{by:PERSON} (?! 's ) (was|got|had to be) {gap2} (down|out|across|off (his|her) line) {gap4} to (stop|smother at the feet of|beat) {shooter:OBJ} (?! 's | from )",
        yes="[by:Corrigan] was down like a flash to stop [shooter:Nwosu].",
        no="Corrigan was down to stop Nwosu from crossing.",
        tags=SAVED,
    ),
    Rule(
        "chance.save_of_the_night",
        f"{{by:PERSON}} (?! 's ) {{gap3}} (made|makes|produced|pulled off|came up with) (?! {{gap4}} (double|triple) ) {{gap4}} (save|stop) (of {{gap3}})? {_ASIDE} (from|off|to deny|to keep out) ({{shooter:POSS}} {SHOT}|{{shooter:OBJ}} (?! 's ))",
        yes=(
            "[by:Corrigan] made the save of the night, one-handed and at full stretch, from [shooter:Nwosu]'s dipping effort.",
            "[by:Corrigan] made the save of the night in the 74th minute, at full stretch, from [shooter:Nwosu]'s effort.",
        ),
        no="Corrigan made the save of the night, and then Nwosu scored.",
        tags=SAVED,
        over=("chance.keeper_any_save",),
    ),
    Rule(
        "chance.whose_he_saved",
        f"{{shooter:PERSON}} ,? whose {SHOT} {{by:PERSON}} (?! 's ) {{gap3}} ({{stop_shot}}|{{save_amb}} {{within}} {{safe}}|(could only|can only|did well to|did brilliantly to|had to|managed to|got down to|was (equal|alert|able) to) {{adverb}}? ({{stop_shot.base}}|{{save_amb.base}} {{within}} {{safe}}))",
        yes=(
            "The cross was met by [shooter:Nwosu], whose header [by:Corrigan] could only parry to the feet of Barton.",
            "Barton fed [shooter:Nwosu], whose shot [by:Corrigan] shovelled on to the post.",
            "Barton fed [shooter:Nwosu], whose low shot [by:Corrigan] did well to push round the post.",
            "Barton fed [shooter:Nwosu], whose chip [by:the keeper] just about tipped over the bar.",
        ),
        no="Barton fed Nwosu, whose pass Corrigan could only turn away.",
        tags=SAVED,
        over=("chance.saved_shot",),
    ),
    Rule(
        "chance.rounded_then_cleared",
        f"({{shooter:SUBJ}} (?! 's ) ((?! {{halt}} ) _)*?|{{shooter:PERSON}} ,? who {{any6}}) {_ROUNDED} ({{_k:OBJ}})? {{_w:MINUTE}}? {{any6}} (but|only for|whereupon|and|before|;|-)+ {{by:PERSON}} (?! 's ) ((?! (\\.|;|{{n:PERSON}})) _)*? (to {_CLEARS}|{_CLEARED}) {{gap3}} {{off_line}}",
        yes=(
            "[shooter:Nwosu] went round Corrigan, but [by:Hallam] got back to hook it off the line.",
            "[shooter:Nwosu] rounded Corrigan, whereupon [by:Hallam] appeared from nowhere to slide it off the line.",
        ),
        no="Nwosu went round Corrigan and scored, but Hallam had stayed on the line.",
        tags=BLOCKED,
    ),
    Rule(
        "chance.cleared_after_lob",
        f"{{by:PERSON}} (?! 's ) {{gap1}} {_CLEARED} {{gap3}} {{off_line}} {{_w:MINUTE}}? (after|when|as) {{shooter:PERSON}} (?! 's ) (had)? {{gap1}} (rounded|lobbed|chipped|beaten|gone round|dinked it over) ({{_k:OBJ}}|the {{gap1}} (keeper|goalkeeper))",
        yes="[by:Hallam] cleared from under his own bar after [shooter:Nwosu] had lobbed the goalkeeper.",
        no="Hallam cleared the ball after Nwosu had been replaced.",
        tags=BLOCKED,
        over=("goal",),
    ),
    Rule(
        "chance.flung_in_the_way",
        "{shooter:SUBJ} (?! 's ) {gap4} had (only)? {_k:PERSON} {gap1} (in front of (him|her)|to beat) {_w:MINUTE}? {any4} (but|and|when|before) {by:PERSON} (?! 's ) (, ((?! (,|;)) _)+ ,)? (flung|threw|hurled) (himself|herself) {gap2} (in the way|in front|into the path|across)",
        yes="[shooter:Nwosu] had only Corrigan in front of him and [by:Hallam] flung himself in the way of the shot.",
        no="Nwosu had only Corrigan in front of him and Hallam flung himself at the referee.",
        tags=BLOCKED,
    ),
    Rule(
        "chance.threw_up_a_hand",
        f"({OWNER} {SHOT}|{{shooter:PERSON}} (?! 's ) {{shot_noun}}) {{any8}} {{_w:MINUTE}}? (looked|seemed|was) {{gap1}} (in|goalbound|a goal|destined for|heading for|bound for|on its way) ((?! (\\.|;|{{n:PERSON}})) _)*? (until|till|before) ({{by:PERSON}} (?! 's )|the {{gap1}} (keeper|goalkeeper)) ((, ((?! (,|;)) _)+ ,))? {{gap2}} (threw|stuck|flung|shot|put|got|raised) (up|out)? (his|her|a|an|out a|up a) {{gap2}} (hand|arm|leg|foot|glove|palm|boot)",
        yes="[shooter:Nwosu]'s volley looked in all the way until [by:Corrigan] threw up his left hand.",
        no="Nwosu's volley looked in all the way and was.",
        tags=SAVED,
        over=("goal",),
    ),
    Rule(
        "chance.opening_gone",
        f"(?= (was|is|got|had been|raced|burst|broke) ) {reach('shooter')} (was|is|got|had been|raced|burst|broke) {{gap2}} (through|clear|clean through) {{any6}} (and|but|,)+ (the|his|her) (opening|chance|opportunity|moment) (was|had) {{gap1}} (gone|lost|passed|vanished)",
        yes="[shooter:Nwosu] was through on the left and the opening was gone as soon as he took an extra touch.",
        no="Nwosu was out of the door and the moment was gone.",
        tags=MISSED,
    ),
    Rule(
        "chance.delivery_on_frame",
        "{shooter:POSS} {gap2} (inswinger|outswinger|corner|cross|centre|delivery) {_w:MINUTE}? ((?! (\\.|;|{n:PERSON})) _)*? (came back off|came down off|bounced off|struck|hit|clipped|rattled|kissed|thudded against|dropped on to|landed on) {frame_np} (?! {gap3} (and|before) {gap2} (in|over the line))",
        yes="[shooter:Nwosu]'s inswinger eluded friend and foe alike and came back off the crossbar.",
        no="Nwosu's corner was cleared by Barton.",
        tags=WOODWORK,
    ),
]
