"""Attempts whose words are partly left out: "Barton's drive was saved and Nwosu's went over", a miss as a noun, the frame that hums."""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import FRAME, OWNER, SHOT, active, reach

GROUP = "shot"
# The second shooter of two, whose shot has no noun of its own: the noun stands before, in the same sentence.
HIS_TOO = "(?<= {shot_noun} ( (?! ; ) _ )*? ) (and|,|while|but|then|whilst) (then)? {shooter:POSS} (?! {shot_noun} | {delivery_noun} | _ {shot_noun} | _ _ {shot_noun} | _ _ _ {shot_noun} )"
GOES = "({finds_wide}|{finds_wide.ing}|({flying} {within}|{is} ({adverb}|{inches})*) {miss_place}|{miss_it}|{miss_it.ing}|{inches}? {miss_place})"
HUM = "(hum|shake|tremble|rattle|quiver|sing|ring|shudder|wobble|vibrate|twang|reverberate|shiver|creak|groan|hummed|shook|trembled|rattled|quivered|rang|sang|shuddered|wobbled|vibrated|twanged|humming|shaking|trembling|rattling|quivering|singing|ringing|shuddering|wobbling|vibrating|twanging|reverberating|shivering)"

RULES = [
    Rule(
        "chance.too_off_target",
        f"{HIS_TOO} {{within}} {GOES}",
        yes=("[shooter:Barton]'s drive was saved and [shooter:Nwosu]'s went just over.",),
        tags={"outcome": "off_target"},
    ),
    Rule(
        "chance.too_saved",
        f"{HIS_TOO} {{within}} ((was|is|were|being) {{adverb}}* {{saved}} (?! {{within}} (past|into|in|home|over the line) ) ({{within}} by {{by:OBJ}})?|(stung|stings|tested|tests|warmed|warms) (the {{palms}} of {{by:OBJ}}|{{by:POSS}} {{gap2}} {{palms}}|{{by:OBJ}})|(drew|forced|brought) {{gap5}} {{real_save}} ({{gap2}} (from|out of) {{by:OBJ}})?)",
        yes=("[shooter:Barton]'s drive flew wide and [shooter:Nwosu]'s was tipped over by [by:Corrigan].",),
        tags={"outcome": "saved"},
    ),
    Rule(
        "chance.too_woodwork",
        f"{HIS_TOO} {{within}} ({{hitting_frame}} {{adverb}}? {FRAME}|{{flying}} (against|off|onto|on to) {FRAME})",
        yes=("[shooter:Barton]'s drive flew wide and [shooter:Nwosu]'s came back off the post.",),
        tags={"outcome": "woodwork"},
    ),
    Rule(
        "chance.too_blocked",
        f"{HIS_TOO} {{within}} (was|is|were|being) {{adverb}}* {{blocked}} ({{within}} by {{by:OBJ}})?",
        yes=("[shooter:Barton]'s drive flew wide and [shooter:Nwosu]'s was cleared off the line by [by:Hallam].",),
        tags={"outcome": "blocked"},
    ),
    Rule(
        "chance.woodwork_made_hum",
        f"({{shooter:SUBJ}} (?! 's ) {{aux}}*|{reach('shooter')}|{OWNER} {SHOT} {{within}}|{{shot_noun}} {{gap4}} (from|by) {{shooter:OBJ}} (?! 's ) {{gap2}}) (made|makes|making|left|leaves|leaving|set|sets|setting|had|has|sent) {FRAME} {{gap2}} {HUM}",
        yes=(
            "[shooter:Nwosu] made the woodwork hum.",
            "From 25 yards [shooter:Nwosu] left the crossbar shaking.",
            "[shooter:Nwosu]'s volley left the bar quivering.",
            "A thunderous strike from [shooter:Nwosu] left the crossbar quivering.",
        ),
        tags={"outcome": "woodwork"},
    ),
    Rule(
        "chance.woodwork_hums",
        f"{active('({shooting} {no_cross}|{attempt_any}|{nearer}|(was|were) inches)')} {{any10}} (and|,|;|-|until|so) {{gap4}} {{frame_word}} ((and|of) (the)? {{frame_word}})? (was|is|were)? {{adverb}}? (still|left)? {HUM}",
        yes=("[shooter:Nwosu] let fly from 25 yards and the bar was still humming at the interval.",),
        tags={"outcome": "woodwork"},
    ),
    Rule(
        "chance.woodwork_helped",
        "(helped|rescued|saved|bailed|assisted|aided|grateful|thankful|indebted|thanks|reprieved|spared|relieved) {gap3} (by|to|for) (the|a|his|her|their)? {gap2} {frame_word} (when|as|after|from) ({shooter:PERSON} (?! 's )|{shooter:POSS} {gap3} {shot_noun})",
        yes=("Corrigan was helped out by the woodwork when [shooter:Nwosu] tried his luck from an angle.",),
        tags={"outcome": "woodwork"},
        over=("chance.missed_hopeful",),
    ),
    Rule(
        "chance.missed_miss",
        "{shooter:POSS} (?! penalty ) (((?! {halt} | , | {n:PERSON} | penalty | spot ) _)? (glaring|horrible|bad|awful|terrible|open goal|point blank|close range|shocking|astonishing|incredible|dreadful|dire|extraordinary|inexplicable|ugly|late|early|first half|second half) (miss|misses|air shot|miskick)|(miss|air shot|miskick) (, (a|an|from {gap6}) {gap4} ({chance_noun}|header|yards|tap in)|from (close|point|_ yards|a yard)|with the (goal|keeper)|when (he|she|clean|clear|unmarked))) (?! from the spot )",
        yes=("They were still shaking their heads at [shooter:Nwosu]'s glaring miss.",),
        no=("Nwosu's penalty miss cost them.",),
        tags={"outcome": "missed", "generic": True},
    ),
    Rule(
        "chance.missed_contact",
        "({shooter:POSS} {gap3} {body_part}|(?! {n:KEEPER} ) {shooter:SUBJ} (?! 's ) {gap4}) (just)? (failed to|fails to|could not|couldn't|was unable to|did not|missed out by) {adverb}? (quite)? (make (contact|a connection|any contact)|connect|get (a|any) (touch|contact|connection)|reach|get there)",
        yes=("[shooter:Nwosu]'s toe failed to make contact with Barton's low centre.",),
        tags={"outcome": "missed", "generic": True},
    ),
    Rule(
        "chance.missed_under_foot",
        "(?! {k:KEEPER} ) {shooter:PERSON} (?! 's ) {any12} (let|lets|letting|not let) (?! {gap4} (back pass|backpass) ) {gap8} (run|roll|slip|bounce|slide|skip|pass|squirm|trickle|to run|to roll|to slip) (under|beneath|underneath|through|past|over) (his|her) (_)? (foot|boot|feet|legs|studs|toe|instep)",
        yes=("Six yards out [shooter:Nwosu] let Barton's pull-back run under his boot.",),
        tags={"outcome": "missed", "generic": True},
    ),
    Rule(
        "chance.missed_what",
        "{shooter:SUBJ} (?! 's ) {gap4} {squander_any} what {gap10} {chance_noun}",
        yes=("[shooter:Nwosu] spurned what proved to be the last opportunity.",),
        tags={"outcome": "missed", "generic": True},
    ),
    Rule(
        "chance.off_target_had_kept",
        "(had|if) {shooter:PERSON} (?! 's ) {adverb}? (kept|keep|directed|struck|hit|headed|placed|angled) {gap6} {shot_noun} ((?! {halt} | {n:PERSON} ) _)*? (lower|down|on target|straighter|truer|better|inside the post|under the (bar|crossbar))",
        yes=("The points would have been shared had [shooter:Nwosu] kept his volley a foot lower.",),
        tags={"outcome": "off_target"},
    ),
    Rule(
        "chance.off_target_balloon",
        f"{active('({misfire}|{misfire.ing}|put|puts|sent|sends|hit|lifted|thumped)')} {{det}} ((?! {{halt}} | {{n:PERSON}} ) _)? ((?! {{halt}} | {{n:PERSON}} ) _)? (chance|opportunity|sitter|opening|gift|invitation|{SHOT}) (wide|high|over|into the|out of|past|beyond|off target)",
        yes=("[shooter:Nwosu] put a sitter wide for Leeds.",),
        tags={"outcome": "off_target", "generic": True},
    ),
]
