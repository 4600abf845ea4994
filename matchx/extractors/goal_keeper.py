"""Goals told of the goalkeeper who was beaten: no chance with X's volley, could only help X's shot into the net."""

from __future__ import annotations

from ..rule import Rule

GROUP = "shot"

KEEPER = "{keeper:SUBJ} (?! ')"
SHOT = (
    "((?! {no:KEEPER}) {scorer:POSS} {gap3} (?! {no_shot}) {effort}|(a|an|the)? {gap2} {scorer:NAMED} (?! ') {gap2} (?! {no_shot}) {effort}"
    "|{det} {gap4} (?! {no_shot}) {effort} {gap2} (from|by) {scorer:OBJ} (?! '))"
)
STOOD = "(?! {gap8} ({spoiled}|,? but|,? only|wide|over))"
OVER = (
    "chance.keeper_shot", "goal.some.after", "goal.header.after", "goal.some.for_him", "goal.header.for_him", "goal.shot.active",
    "goal.some.passive_from", "goal.some.from",
)  # fmt: skip

RULES = [
    Rule(
        "goal.keeper_helpless",
        f"({KEEPER} {{gap6}}|(but|and|yet|who)) {{helpless_against}} {{gap1}} {SHOT} {STOOD}",
        yes=(
            "[keeper:Vasko] had no chance with [scorer:Nwosu]'s volley.",
            "[keeper:Vasko] was powerless to stop a rising drive from [scorer:Nwosu].",
            "Vasko kept out Ross's first shot but could do nothing about [scorer:Nwosu]'s follow-up.",
            "[keeper:Vasko] could do nothing about a late [scorer:Nwosu] header.",
        ),
        no=("Vasko had no trouble with Nwosu's volley.", "Vasko was beaten by Nwosu's shot but the post came to his aid."),
        over=OVER,
    ),
    Rule(
        "goal.keeper_beaten_by",
        f"{KEEPER} {{gap6}} (was|were|is|being|left) {{gap1}} (beaten|embarrassed|wrong footed|lobbed|nutmegged|chipped|deceived) (?! to) {{gap5}} by (?! {{no:KEEPER}}) {{scorer:OBJ}} (?! ') (?! {{gap2}} to the) {STOOD}",
        yes="[keeper:Vasko] was beaten at his near post by [scorer:Nwosu].",
        no="Vasko was beaten to the ball by Nwosu, who hit the side-netting but appealed in vain.",
        over=OVER,
    ),
    Rule(
        "goal.keeper_helped_in",
        "(could only|can only|only|succeeded only in|managed only to) {gap2} {helped_in} (?! {no:KEEPER}) {scorer:POSS} {gap3} {effort} {gap4} ({into_net}|in (?! {not_in})|home|over the (goal)? line)",
        yes=("Vasko could only help [scorer:Nwosu]'s low drive into the net.",),
        no="Vasko could only push Nwosu's low drive into the path of Pavlov, who shot wide.",
        over=OVER,
    ),
    Rule(
        "goal.keeper_touched_in",
        "(hand|hands|fingers|fingertips|palm|palms|glove|gloves|touch|body|foot|boot) (to|on|behind) (?! {no:KEEPER}) {scorer:POSS} {gap3} {effort} ,? (but|and|only|yet) {gap2} (could|can|managed) only {gap2} ({helped_in}|help|parry|palm|push|turn) {gap3} ({into_net}|in (?! {not_in})|home|over the (goal)? line)",
        yes="Vasko got a hand to [scorer:Nwosu]'s shot but could only help it into the net.",
        over=OVER,
    ),
    Rule(
        "goal.keeper_let",
        "(let|lets|letting|allowed|allows|allowing|watched|watches|saw|sees) (?! {no:KEEPER}) {scorer:POSS} {gap3} {effort} to? {gap2} {slip_by} {gap3} (through (his|her)|under|beneath|underneath|between (his|her)|{into_net}|in (?! {not_in})|over the (goal)? line)",
        yes="Vasko allowed [scorer:Nwosu]'s tame shot to slip through his fingers.",
        no="Vasko watched Nwosu's shot fly over the bar.",
        over=OVER,
    ),
]
