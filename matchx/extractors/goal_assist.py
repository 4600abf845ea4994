"""Who scores and who made the goal, told with a verb."""

from __future__ import annotations

from ..engine.rule import Rule
from ._passes import BALL, BALL_BY, HIS_BALL, MAKER
from ._tellings import NTH, SELF

GROUP = "shot"

NO_MISS = "(?! {gap6} (but|yet|wide|over|missed|misses|somehow|only|and (missed|fluffed)))"
GIVEN = "(left|leaving|leaves|gave|giving|gives|presented|presenting|presents|handed|handing|gifted|gifting|allowed|allowing|set up|setting up|teed up|teeing up)"
IN = "({into_net}|{past} {keeper:OBJ} (?! ') (?! {gap8} {spoiled})|(?<! and) in (?! {not_in})|home)"
BETWEEN = f"(?! ({{gap2}} and|{{gap1}} (over|wide))) {{gap3}} ({HIS_BALL}|{BALL_BY}) {{gap5}} {IN}"
PLACED = f"({SELF} {{gap16}} (%V|%V.ing|to %V.base)|{{scorer:PERSON}} ,? (who {{gap10}} %V|to %V.base)) {BETWEEN}"

RULES = [
    Rule(
        "goal.tap_in_given",
        f"({MAKER} {{gap16}}|{{assist:PERSON}} ,? who {{gap10}}|({BALL}|{BALL_BY}|{{assist:PERSON}} ,? whose {{gap3}} {{delivery}}) (?! {{gap2}} {{broken}}) {{gap8}}) ({GIVEN} (?! {{no:KEEPER}}) {{scorer:PERSON}} (with|for|to)? {{easy_task}}|(found|finding|finds|picked out|picking out|reached|reaching) (?! {{no:KEEPER}}) {{scorer:PERSON}} (?! ') {{gap8}} for (a|the|an|his|her) {{gap2}} (tap in|finish|simplest of finishes|easiest of goals|goal)) {NO_MISS}",
        yes=(
            "[assist:Vasko]'s low cross left [scorer:Nwosu] with a tap-in.",
            "[assist:Vasko] squared, giving [scorer:Nwosu] the simplest of finishes.",
            "It came to [assist:Vasko], whose low cross found [scorer:Nwosu] unmarked at the back post for the tap-in.",
        ),
        no=("Vasko's cross gave Nwosu a simple header but he missed.", "Vasko's free-kick was spilled by Corrigan."),
        over=(
            "goal.scored.active",
            "goal.scored.base",
        ),
    ),
    Rule(
        "goal.shot_helped_in",  # a shot that a team-mate turned in
        "((?! (his|her)) {assist:POSS}|{assist:PERSON} ,? whose) {gap2} ((?! {no_shot}) {effort}|cross shot) (was|were|being) {gap1} ({tap_in.en}|helped|flicked|steered|diverted) (in|home|over the line|into the net) (?! (front|behind|vain)) {gap5} by (?! {no:KEEPER}) {scorer:OBJ} (?! ')",
        yes=(
            "[assist:Vasko]'s cross-shot was touched in near the post by [scorer:Nwosu].",
            "It was met by [assist:Vasko], whose flick was touched over the line by [scorer:Nwosu].",
        ),
        no="Vasko's shot was touched over by Nwosu.",
        over=(
            "chance.blocked_shot",
            "chance.saved_shot",
            "goal.shot.passive",
            "goal.header.passive",
            "goal.whose_shot",
            "goal.shot_counted",
        ),
    ),
    Rule(
        "goal.fed_to_lead",
        f"({MAKER} {{gap16}}|{{assist:PERSON}} ,? who {{gap10}}) ({{set_up}}|{{set_up.ing}}|{{deliver}} (for|to|towards)|{{deliver.ing}} (for|to|towards)) (?! {{no:KEEPER}}) {{scorer:OBJ}} (?! ') {{gap6}} to ({{score_lead.base}}|{{score_level.base}}|{{score_extend.base}}|{{score_win.base}}|{{give_lead.base}} ({{team:TEAM}}|{{side_word}}) ({{the_lead}}|{{the_cushion}}|{{the_hope}}|(a|an|the) {{n:SCORE}} {{gap2}} (lead|cushion|advantage))|{{fire_ahead.base}} ({{team:TEAM}}|{{side_word}}) {{gap1}} ({{ahead}}|{{level_again}}|{{further}}|{{back_in_it}})|{{make_it.base}} it {{gap1}} {{score:SCORE}}) {NO_MISS}",
        yes=(
            "[assist:Vasko] was at it again, feeding [scorer:Nwosu] on a give-and-go to give [team:Leeds] the lead.",
            "[assist:Vasko] crossed for [scorer:Nwosu] to make it [score:2-0].",
        ),
        over=("goal.extend.base", "goal.lead.base", "goal.level.base", "goal.decide.base", "goal.score.base", "goal.back.base"),
    ),
    Rule(
        "goal.provider_for",
        f"({MAKER} {{gap16}}|{{assist:PERSON}} ,? who {{gap8}}) {{was_provider}} (for|as) (?! {{no:KEEPER}}) {{scorer:PERSON}} (?! (' | {{gap6}} (who)? {{gap2}} (missed|misses|shot|headed) | {{gap8}} {{spoiled}})) {NO_MISS}",
        yes="Hull conceded again a minute later, when [assist:Vasko] turned provider for [scorer:Nwosu].",
        no="Vasko turned provider for Nwosu, who missed.",
    ),
    Rule(
        "goal.set_up_and_level",
        f"(when|once|after|and) {MAKER} {{gap4}} ({{set_up}}|({{deliver}} for)) (?! {{no:KEEPER}}) {{scorer:OBJ}} (?! ') {{gap2}} {{n:MINUTE}}? ,? {{gap4}} ({{no:TSUBJ}} {{gap2}} ({{led_level}}|{{led_ahead}}|{{led_further}})|(it (was|were)|to make it) {{gap1}} ({{score:SCORE}}|two|three|four|level)|the (scores|sides|teams|lead) {{gap1}} (was|were|had))",
        yes="When [assist:Vasko] then set up [scorer:Nwosu] with a quarter of an hour left they were level.",
        over=("goal.side_level_stood", "goal.side_ahead_stood", "goal.side_further_stood"),
    ),
    Rule(
        "goal.for_tap_in",
        f"({MAKER} {{gap16}}|({BALL}|{BALL_BY}) (?! {{gap2}} {{broken}}) {{gap8}}) {{target}} (a|an|the)? {{gap1}} {{scorer:NAMED}} (?! ') {{gap2}} (tap in|finish) (?= (\\.|,|;|and|at|from|in|to|on|after)) {NO_MISS}",
        yes="[assist:Vasko] squared it for a simple [scorer:Nwosu] tap-in.",
        over=(
            "goal.goal.name",
            "goal.scored.active",
        ),
    ),
    Rule(  # the ball stands between the verb and the placement
        "goal.headed_ball",
        PLACED.replace("%V.ing", "{nod.ing}").replace("%V.base", "{nod.base}").replace("%V", "{nod}"),
        yes=(
            "[scorer:Nwosu] headed [assist:Pavlov]'s cross into the net.",
            "[scorer:Nwosu] headed a corner by [assist:Pavlov] past [keeper:Mori].",
        ),
        no="Nwosu headed over from Pavlov's cross when left in splendid isolation.",
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
    Rule(
        "goal.set_up_for",
        "{assist:SUBJ} (?! ') {gap12} ({set_up}|{set_up.ing}|to {set_up.base}|({deliver}|{deliver.ing}) (to|for|towards)) (?! {no:KEEPER}) {scorer:PERSON} (for|to) {gap1} ({det}|{no:TPOSS}) {gap3} ({goal_name}|finish|tap in|{nth} (?! {no_goal})|{effort} {gap3} ((that|which|and) {make_it} it {score:SCORE}|{gap1} {proved})) (?! {gap4} ({spoiled}|but))",
        over=("goal.score.active", "goal.level.base", "goal.level.active", "goal.lead.base", "goal.extend.base"),
        yes=(
            "[assist:Vasko] picked out [scorer:Nwosu] for a header that made it [score:3-2].",
            "[assist:Vasko] set up [scorer:Nwosu] for the opener.",
            "[assist:Vasko] squared to [scorer:Nwosu] for a simple tap-in.",
        ),
        no="Vasko squared to Nwosu for a simple tap-in but he put it over.",
    ),
    Rule(
        "goal.set_up_goal",
        f"(?<= {{assist:SUBJ}} (?! ') {{any20}}) ({{set_up}}|{{set_up.ing}}|to {{set_up.base}}|provided the assist for|turned provider for|claimed the assist for|got the assist for|with the assist for) (?! (his|her)) {{scorer:POSS}} {{gap3}} ({{goal_name}}|{NTH})",
        yes=(
            "[assist:Vasko] laid on [scorer:Nwosu]'s equaliser.",
            "Vasko scored on 12 minutes, added another on 40 and set up [scorer:Nwosu]'s late third.",
        ),
        no="Vasko went down, making his 200th Cup appearance.",
    ),
    Rule(
        "goal.set_up_by",
        "{scorer:POSS} {gap3} {goal_name} ,? {gap4} ({set_up.en}|created|made|provided|supplied|assisted) {gap1} by {assist:OBJ}",
        yes="[scorer:Nwosu]'s goal, set up by [assist:Vasko], settled it.",
    ),
    Rule(
        "goal.to_whom",
        "{target} (?! {no:KEEPER}) {scorer:PERSON} ,? (from|for|to) whom (fell|the|it|there) {gap4} ({easy_task}|finish|tap in|rest|header|conversion) (?! {gap4} ({spoiled}|wide|over))",
        yes=(
            "Vasko slid it into the path of [scorer:Nwosu], from whom the finish was emphatic.",
            "Vasko squared for [scorer:Nwosu], for whom it was the simplest of tap-ins.",
        ),
        no="Vasko squared for Nwosu, from whom the header was wide.",
    ),
]
