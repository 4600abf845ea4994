"""How the ball reached a scorer: the clauses that name who set a goal up."""

from __future__ import annotations

MAKER = "(?<! {teamed} with) {assist:SUBJ} (?! ') ({gap10} {teamed} with {_m:PERSON} (?! '))?"
BALL = "(?<! (before|until|despite)) ({assist:POSS} (?! {gap2} {poor_pass}) (?! {gap2} (shot|effort|drive|volley|strike|header|run|burst) (in|into|at|past|under|over|beyond|inside)) {gap3} {delivery}|(?<! {watch}) {assist:NAMED} (?! ('|to|could|can|did|who)) {gap1} {named_ball})"
BALL_BY = "{delivery} (?! {gap1} {broken}) {gap2} (from|by|of) {assist:OBJ} (?! ')"
MADE_BY = "({set_up.en}|{deliver.en}|assisted) {gap1} by {assist:OBJ} (?! ')"
HIS_BALL = BALL.replace("({assist:POSS}", "((?! (his|her)) {assist:POSS}")  # of a man named, not the scorer's own
FROM = (
    f"({HIS_BALL} (?! {{broken}}) | {BALL_BY} | {MADE_BY} | {{assist_work}} {{assist:OBJ}} (?! ')"
    f" | (after|when|as|once) {MAKER} {{gap2}} ({{deliver}}|had {{gap1}} {{deliver.en}}|had? {{sent_him}})"
    " | with {assist:SUBJ} {gap3} (the|an|his|her|another) assist)"
)
