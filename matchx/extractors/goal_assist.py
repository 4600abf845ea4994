"""Who scores and who made the goal, told with a verb."""

from __future__ import annotations

from ..rule import Rule
from ._passes import BALL, BALL_BY, FROM, HIS_BALL, MADE_BY, MAKER, WHO, WHOLE
from ._tellings import FEW, NOW, SELF, Clause, rules

GROUP = "shot"

CLAUSES = [
    Clause(  # the scorer shoots, and behind it stands from whom he had the ball
        "from",
        f"(({SELF} {{aside}}? {{gap20}}|{{scorer:PERSON}} ,? who {{gap12}}) ({NOW} %F|(?<! {{bad_ing}}) %I) | (?! {{no:KEEPER}}) {{scorer:PERSON}} (?! and) {{gap8}} (?<! {{bad_to}}) to %B) {{gap6}} {FROM}",
        (
            "[scorer:Nwosu], unmarked again, %F from [assist:Vasko]'s cross.",
            "It ran to [scorer:Nwosu], who %F after a pass from [assist:Vasko].",
            "[scorer:Nwosu] rose highest to %B after being found by [assist:Vasko].",
        ),
    ),
    Clause(  # the ball, its maker and the scorer in any order, then the shot
        "after",
        f"({SELF} ({{gap8}} (?<! and) ({BALL}|{BALL_BY}|{MADE_BY})|{{gap14}} {{combine}} with {{assist:PERSON}}) {{gap16}}"
        f" | ({{ball_prep}} ({BALL}|{{gap4}} {BALL_BY})|{MADE_BY}|{{assist_work}} {{assist:OBJ}} (?! ')"
        f"|{MAKER} {{gap4}} {{deliver}} {WHOLE} {{gap4}}|{MAKER} {{gap2}} {{was_provider}} {{gap4}}|{MAKER} (?! {{gap3}} ({{broken}}|{{score_plain}}|{{score_lead}}|{{score_level}}|{{score_extend}}|{{score_back}})) {{gap12}} {{delivery}} {{gap2}} (that|which|for|where|and)|{BALL} {WHOLE} {{gap4}})"
        f" {{gap5}} {SELF} {{gap14}} | {{ball_prep}} {BALL} (?! {{no:KEEPER}}) {{scorer:OBJ}} (?! ') {{adverb}}?) ({NOW} %F|(?<! {{bad_ing}}) %I|(?<! {{bad_to}}) (to|and) %B)",
        (
            "[scorer:Nwosu] ran on to [assist:Vasko]'s pass and %F.",
            "[scorer:Nwosu] met a cross from [assist:Vasko] and %F.",
            "[scorer:Nwosu] was picked out by [assist:Vasko] and %F.",
            "[scorer:Nwosu] exchanged passes with [assist:Vasko] and %F.",
            "From [assist:Vasko]'s cross, [scorer:Nwosu] %F.",
            "From a low cross by [assist:Vasko], [scorer:Nwosu] %F.",
            "Set up by [assist:Vasko], [scorer:Nwosu] %F.",
            "[assist:Vasko] crossed and [scorer:Nwosu] %F.",
            "[assist:Vasko] hit a pass that [scorer:Nwosu] %F.",
            "[assist:Vasko]'s cross was perfect and [scorer:Nwosu] %F.",
            "After good work by [assist:Vasko], [scorer:Nwosu] %F.",
            "[assist:Vasko] turned provider as [scorer:Nwosu] %F.",
        ),
    ),
    Clause(
        "for_him",
        f"({MAKER} {{gap16}}|({BALL}|{BALL_BY}) {WHOLE} {{gap8}}) {{target}} ({WHO} {{gap10}} (%F|%I|(?<! {{bad_to}}) to %B)|(?! {{no:KEEPER}}) {{scorer:PERSON}} (?! (and|{{gap1}} the wrong way)) ({{aside}}|{{gap6}}) (?<! {{bad_to}}) to %B)",
        (
            "[assist:Vasko] crossed for [scorer:Nwosu] to %B.",
            "[assist:Vasko] found [scorer:Nwosu], who %F.",
            "[assist:Vasko]'s cross found [scorer:Nwosu], who %F.",
        ),
    ),
    Clause(
        "passive_from",
        f"(({BALL}|{{assist:PERSON}} ,? whose {{gap3}} {{delivery}}) {{gap4}} %E {{gap5}} by {{scorer:OBJ}} (?! ')|%E {{gap5}} by {{scorer:OBJ}} (?! ') {{gap5}} {FROM})",
        ("[assist:Vasko]'s cross was %E by [scorer:Nwosu].", "It was %E by [scorer:Nwosu] from [assist:Vasko]'s corner."),
    ),
]

NO_MISS = "(?! {gap6} (but|yet|wide|over|missed|misses|somehow|only|and (missed|fluffed)))"
GIVEN = "(left|leaving|leaves|gave|giving|gives|presented|presenting|presents|handed|handing|gifted|gifting|allowed|allowing|set up|setting up|teed up|teeing up)"
IN = "({into_net}|{past} {keeper:OBJ} (?! ') (?! {gap8} {spoiled})|in (?! {not_in})|home)"
BETWEEN = f"(?! {{gap2}} and) {{gap3}} ({HIS_BALL}|{BALL_BY}) {{gap5}} {IN}"
PLACED = f"({SELF} {{gap16}} (%V|%V.ing|to %V.base)|{{scorer:PERSON}} ,? (who {{gap10}} %V|to %V.base)) {BETWEEN}"

RULES = [
    *rules(FEW, CLAUSES),
    Rule(
        "goal.tap_in_given",
        f"({MAKER} {{gap16}}|({BALL}|{BALL_BY}) {{gap8}}) {GIVEN} (?! {{no:KEEPER}}) {{scorer:PERSON}} (with|for|to)? {{easy_task}} {NO_MISS}",
        yes=(
            "[assist:Vasko]'s low cross left [scorer:Nwosu] with a tap-in.",
            "[assist:Vasko] squared, giving [scorer:Nwosu] the simplest of finishes.",
        ),
        no="Vasko's cross gave Nwosu a simple header but he missed.",
        over=("goal.scored.active", "goal.scored.base", "goal.some.after"),
    ),
    Rule(
        "goal.for_tap_in",
        f"({MAKER} {{gap16}}|({BALL}|{BALL_BY}) {{gap8}}) {{target}} (a|an|the)? {{gap1}} {{scorer:NAMED}} (?! ') {{gap2}} (tap in|finish) (?= (\\.|,|;|and|at|from|in|to|on|after)) {NO_MISS}",
        yes="[assist:Vasko] squared it for a simple [scorer:Nwosu] tap-in.",
        over=("goal.goal.name", "goal.some.after", "goal.some.for_him", "goal.scored.active", "goal.some.from"),
    ),
    Rule(  # the ball stands between the verb and the placement
        "goal.headed_ball",
        PLACED.replace("%V.ing", "{nod.ing}").replace("%V.base", "{nod.base}").replace("%V", "{nod}"),
        yes=(
            "[scorer:Nwosu] headed [assist:Pavlov]'s cross into the net.",
            "[scorer:Nwosu] headed a corner by [assist:Pavlov] past [keeper:Mori].",
        ),
        tags={"body_part": "head"},
    ),
    Rule(
        "goal.shot_ball",
        PLACED.replace("%V.ing", "{strike.ing}").replace("%V.base", "{strike.base}").replace("%V", "{strike}"),
        yes=(
            "[scorer:Nwosu] volleyed [assist:Pavlov]'s cross into the net.",
            "[scorer:Nwosu] turned a corner by [assist:Pavlov] past [keeper:Mori].",
        ),
    ),
]
