"""Which of a man's goals it was: his second, the first of the pair."""

from __future__ import annotations

from ..engine.rule import Rule
from ._tellings import ADJ, SELF

GROUP = "shot"


def _his() -> list[Rule]:
    """His second, his third: which of his goals in this match it was."""
    rules = []
    for number, word in ((2, "second"), (3, "third")):
        his = f"(his|her) {ADJ} {word} goal? (?! {{nth_mod}}* {{no_goal}}) (?! goal? {{nth_else}})"
        rules += [
            Rule(f"goal.his_{word}.bag", f"(({SELF} {{gap20}}|{{scorer:PERSON}} ,? who {{gap14}}) ({{bag}}|(?<! {{bad_ing}}) {{bag.ing}}|(?<! {{bad_to}}) (?<! {{target}} {{no:OBJ}} (?! ') {{gap3}}) to {{bag.base}}|({{strike}}|{{strike.ing}}|(?<! {{target}} {{no:OBJ}} (?! ') {{gap3}}) to {{strike.base}}) (in|home)?)|{{target}} (?! {{no:KEEPER}}) {{scorer:OBJ}} (?! ') {{gap3}} to ({{bag.base}}|{{strike.base}}|{{nod.base}}) (in|home)?) {his}",
                 yes=(f"[scorer:Nwosu] headed in his {word} from the corner.", f"Vasko crossed for [scorer:Nwosu] to head in his {word}."), no="Nwosu got his second booking.", tags={"ordinal": number},
                 over=("goal.goal.bag", "goal.with_object.active", "goal.with_object.base", "goal.shot.active", "goal.header.active")),
            Rule(f"goal.his_{word}.of", f"(?<! ({{yellow}}|{{booked}}|cautioned) {{any20}}) {{scorer:NAMED}} ' {ADJ} {word} (goal? {{of_match}}|goal (?! {{nth_else}})|{{goal_came}})",
                 yes=f"[scorer:Nwosu]'s {word} of the night settled it.", no=f"Nwosu was booked, and as it was Nwosu's {word} of the night he had to go.", tags={"ordinal": number}, over=("goal.goal.of",)),
            Rule(f"goal.his_{word}.dated", f"(?! {{no:KEEPER}}) {{scorer:POSS}} {ADJ} {word} goal? (?! {{nth_mod}}* {{no_goal}}) (?! goal? {{nth_else}}) (, {{gap2}} {{minute:MINUTE}} ,|{{goal_came}} {{gap3}} {{minute:MINUTE}}) (?! {{gap4}} (booking|card|yellow|caution))",
                 yes=f"[scorer:Nwosu]'s {word}, in the 66th minute, was a gem.", no=f"Nwosu's {word}, in the 66th minute, was a needless booking.",
                 tags={"ordinal": number}, over=("goal.goal.of", "goal.goal.came", f"goal.his_{word}.of")),
            Rule(f"goal.his_{word}.was", f"^ ((and|but|then) ,?)? (?= (his|her)) {{scorer:POSS}} {ADJ} {word} goal? (?! {{nth_mod}}* {{no_goal}}) (?! goal? {{nth_else}}) ((,|-) {{gap8}} (,|-))? (was|is|came|arrived|followed|owed|brought|had|took|began|started) (?! {{gap8}} (booking|card|yellow|caution|foul|challenge|tackle|lunge|save|stop|chance|effort|shot))",
                 yes=f"[scorer:His] {word} was all his own work.", no=f"Nwosu was booked. His {word} was a needless foul.", tags={"ordinal": number}),
        ]  # fmt: skip
    return rules


_NO_CARD = "(?! {gap4} (booking|card|yellow|caution))"
# "The first, on 12 minutes, ...", "the second came five minutes later", "the first a header on 12 minutes"
_DATED = f"((,|-) {{gap2}} {{minute:MINUTE}} (,|-)|{{minute:MINUTE}} (?= (,|;|\\.|and|with|a|an|when|was|came|$))|({{goal_came}}|was|,) ({{det}} {{gap3}} ({{effort}}|tap in|finish|goal|penalty))? {{gap4}} {{minute:MINUTE}}) {_NO_CARD}"


def _of_them() -> list[Rule]:
    """ "Nwosu scored twice. The first, on 12 minutes, ...": one of the goals of the man of whom several were told just before."""
    rules = []
    for number, word, said in ((1, "first|opener", "first"), (2, "second|next|other", "second"), (3, "third", "third")):
        rules.append(
            Rule(
                f"goal.of_them_{said}",
                f"(?<= (^|;|,|and|while|but|with)) (?<! (chances|opportunities|efforts|shots|attempts|saves|cards|bookings|corners) {{any10}}) the {{goal_adj}}* ({word}) (goal|strike|of ({{gap1}} (pair|two|three|brace|double|treble|goals)|them))? (?! {{nth_mod}}* {{no_goal}}) {_DATED}",
                yes=f"Nwosu scored three. The {said}, after 48 minutes, was a header.",
                no=(f"The {said} half, after 48 minutes, was better.", f"The {said} booking came on 12 minutes."),
                tags={"ordinal": number, "of_them": True},
            )
        )
    return rules


RULES = [
    *_his(),
    Rule(
        "goal.his_first.dated",
        f"(?! {{no:KEEPER}}) {{scorer:POSS}} {ADJ} first goal? (?! {{nth_mod}}* {{no_goal}}) (, {{gap2}} {{minute:MINUTE}} ,) {_NO_CARD}",
        yes="Nwosu struck twice. [scorer:His] first, [minute:on 12 minutes], was a tap-in.",
        no="His first, on 12 minutes, was a needless booking.",
        tags={"ordinal": 1},
    ),
    *_of_them(),
]
