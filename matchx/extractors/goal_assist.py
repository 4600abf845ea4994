"""Who scores and who made the goal, told with a verb."""

from __future__ import annotations

from ..rule import Rule
from ._tellings import FEW, TELLINGS, Clause, rules

GROUP = "shot"

SELF = "(?<! ({teamed} with|{thought} that?)) {scorer:SUBJ} (?! ')"
MAKER = "{assist:SUBJ} (?! ')"
BALL = "{assist:POSS} (?! {gap2} {poor_pass}) {gap3} {delivery}"
BALL_BY = "{delivery} {gap2} (from|by|of) {assist:OBJ} (?! ')"
MADE_BY = "({set_up.en}|{deliver.en}|assisted) {gap1} by {assist:OBJ} (?! ')"
WHOLE = "(?! {gap8} {broken})"  # the ball reached the scorer
FROM = (
    f"({BALL} (?! {{broken}}) | {BALL_BY} | {MADE_BY} | {{assist_work}} {{assist:OBJ}} (?! ')"
    f" | (after|when|as|once) {MAKER} {{gap2}} ({{deliver}}|had {{gap1}} {{deliver.en}})"
    " | with {assist:SUBJ} {gap3} (the|an|his|her|another) assist)"
)
ANY = "(%F|%I|to %B)"

TAILED = [
    Clause("subject_from", f"{SELF} {{gap16}} (%F|(?<! {{bad_ing}}) %I) {{gap6}} {FROM}", "[scorer:Nwosu], unmarked again, %F from [assist:Vasko]'s cross."),
    Clause("who_from", f"{{scorer:PERSON}} ,? who {{gap12}} %F {{gap6}} {FROM}", "It fell to [scorer:Nwosu], who %F after a pass from [assist:Vasko]."),
]
CLAUSES = [
    Clause("infinitive_from", f"{{scorer:PERSON}} {{gap8}} (?<! {{bad_to}}) to %B {{gap6}} {FROM}",
           "[scorer:Nwosu] rose highest to %B after being found by [assist:Vasko]."),
    Clause("passive_from", f"%E {{gap5}} by {{scorer:OBJ}} (?! ') {{gap5}} {FROM}", "It was %E by [scorer:Nwosu] from [assist:Vasko]'s corner."),
    Clause("after_ball", f"{SELF} {{gap8}} {BALL} {{gap10}} {ANY}", "[scorer:Nwosu] ran on to [assist:Vasko]'s pass and %F."),
    Clause("after_ball_by", f"{SELF} {{gap8}} {BALL_BY} {{gap10}} {ANY}", "[scorer:Nwosu] met a cross from [assist:Vasko] and %F."),
    Clause("made_by", f"{SELF} {{gap6}} {MADE_BY} {{gap10}} {ANY}", "[scorer:Nwosu] was picked out by [assist:Vasko] and %F."),
    Clause("one_two", f"{SELF} {{gap14}} {{combine}} with {{assist:PERSON}} {{gap8}} {ANY}",
           "[scorer:Nwosu] exchanged passes with [assist:Vasko] and %F."),
    Clause("ball_first", f"{{ball_prep}} {BALL} {{gap5}} {SELF} {{gap12}} {ANY}", "From [assist:Vasko]'s cross, [scorer:Nwosu] %F."),
    Clause("ball_by_first", f"{{ball_prep}} {{gap4}} {BALL_BY} {{gap3}} {SELF} {{gap12}} {ANY}",
           "From a low cross by [assist:Vasko], [scorer:Nwosu] %F."),
    Clause("made_by_first", f"{MADE_BY} {{gap5}} {SELF} {{gap12}} {ANY}", "Set up by [assist:Vasko], [scorer:Nwosu] %F."),
    Clause("for_him_to", f"{MAKER} {{gap12}} {{target}} {{scorer:PERSON}} {{gap6}} (?<! {{bad_to}}) to %B",
           "[assist:Vasko] crossed for [scorer:Nwosu] to %B."),
    Clause("found_who", f"{MAKER} {{gap12}} {{target}} {{scorer:PERSON}} {{gap6}} ,? (who|and he|and she) {{gap10}} (%F|%I|(?<! {{bad_to}}) to %B)",
           "[assist:Vasko] found [scorer:Nwosu], who %F."),
    Clause("crossed_and", f"{MAKER} {{gap4}} {{deliver}} {WHOLE} {{gap8}} {SELF} {{gap12}} {ANY}", "[assist:Vasko] crossed and [scorer:Nwosu] %F."),
    Clause("ball_found", f"{BALL} {WHOLE} {{gap8}} {{target}} {{scorer:PERSON}} {{gap6}} (,? (who|and he|and she) {{gap10}} (%F|%I|(?<! {{bad_to}}) to %B)|(?<! {{bad_to}}) to %B)",
           "[assist:Vasko]'s cross found [scorer:Nwosu], who %F."),
    Clause("ball_passive", f"{BALL} {{gap4}} %E {{gap5}} by {{scorer:OBJ}} (?! ')", "[assist:Vasko]'s cross was %E by [scorer:Nwosu]."),
    Clause("ball_and", f"{BALL} {WHOLE} {{gap8}} {SELF} {{gap12}} {ANY}", "[assist:Vasko]'s cross was perfect and [scorer:Nwosu] %F."),
    Clause("ball_that", f"{MAKER} {{gap12}} {{delivery}} {{gap2}} (that|which|for|where|and) {SELF} {{gap8}} {ANY}",
           "[assist:Vasko] hit a pass that [scorer:Nwosu] %F."),
    Clause("work_first", f"{{assist_work}} {{assist:OBJ}} (?! ') {{gap5}} {SELF} {{gap12}} {ANY}",
           "After good work by [assist:Vasko], [scorer:Nwosu] %F."),
]  # fmt: skip

IN = "{into_net}|{past} {keeper:OBJ} (?! ') (?! {gap8} {spoiled})|in (?! {not_in})|home"
OF = f"{{gap3}} ({BALL}|{BALL_BY}) {{gap5}} ({IN})"


def _placed() -> list[Rule]:
    """X headed Y's cross into the net: the ball stands between the verb and the placement."""
    return [
        Rule(f"goal.{name}_ball", f"({SELF} {{gap16}} (V|V.ing|to V.base)|{{scorer:PERSON}} ,? (who {{gap10}} V|to V.base)) {OF}".replace("V.ing", f"{{{verb}.ing}}").replace("V.base", f"{{{verb}.base}}").replace("V", f"{{{verb}}}"),
             (f"[scorer:Nwosu] {past} [assist:Pavlov]'s cross into the net.", f"[scorer:Nwosu] {past} a corner by [assist:Pavlov] past [keeper:Mori]."), tags=tags)
        for name, verb, past, tags in (("headed", "nod", "headed", {"body_part": "head"}), ("shot", "strike", "volleyed", {}))
    ]  # fmt: skip


RULES = [*rules(TELLINGS[:11], TAILED), *rules(FEW, CLAUSES), *_placed()]
