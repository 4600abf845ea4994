"""Goals told as nouns: X's header made it 2-0, goals from X and Y, the equaliser came from X, a late X strike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..engine.rule import Rule
from ._passes import FROM
from ._tellings import ADJ, NTH, PAST, SELF, TELLINGS

GROUP = "shot"

NAMES = "{scorer:LIST} (?! ')"
NOT_GOAL = "(?! {gap3} {ruled_out}) (?! {gap1} {under_siege})"  # nor the goal that stands there
NO_PLACE = "(?<! (at|on|in|off|of|to|towards|across|past|behind|over|into|from|own) the?)"  # the goal that stands there
NO_SHOT = "(?! {no_shot})"
SEASON = "(of|for|this) {gap2} (season|campaign|term|club) (?! ,? {gap2} (booking|card|yellow|caution)) (?<! (booking|booked|caution|cautioned|yellow|card|cards) {any12})"  # "Smith's seventh"
# One of two shots that are told together: "Smith's header", "a late header by Smith"
ONE_OF_TWO = f"({{scorer:POSS}} {{gap2}} {ADJ} ({NO_SHOT} {{effort}}|{{goal_name}}|penalty) (?! from)|(a|an|the|another) {{gap2}} {ADJ} ({NO_SHOT} {{effort}}|{{goal_name}}|penalty) (from|by) {{scorer:OBJ}} (?! '))"
SUMMARY = {"summary": True}
COUNTED = f"({PAST}|({{beat}}|{{beat.ing}}) {{keeper:OBJ}} (?! ') (?! {{gap2}} {{spoiled}})|{{proved}})"  # what becomes of a shot that is a goal
GOALS: dict[str, tuple[str, str, Mapping[str, Any]]] = {  # what the noun says of the goal
    "opener": ("{goal_lead}", "opener", {"effect": "lead"}),
    "equaliser": ("{goal_level}", "equaliser", {"effect": "level"}),
    "winner": ("{goal_win}", "winner", {"effect": "win"}),
    "consolation": ("{goal_back}", "consolation", {"effect": "pull_back"}),
    "brace": ("{goal_brace}", "brace", {"count": 2}),
    "hat_trick": ("{goal_treble}", "hat-trick", {"count": 3}),
    "goal": (
        f"({NO_PLACE} goal|{{nth}} (?! (sight|glimpse|sniff|look|effort|attempt|shot|chance|opportunity|opening|threat)) {{gap2}} goal|{NTH})",
        "goal",
        {},
    ),
}


def _goals() -> list[Rule]:
    """The constructions that any noun for a goal may stand in."""
    rules = []
    for name, (noun, word, tags) in GOALS.items():
        told = f"{noun} {NOT_GOAL}"
        count = "count" in tags
        alone = "({nth} {gap2})? goal" if name == "goal" else noun  # without a determiner "second" is no goal yet
        whole = f"({alone}|{{nth}} {SEASON})" if name == "goal" else noun
        given = (
            f"((a|an|another|what) {ADJ} goal|(his|her) {ADJ} {told})" if name == "goal" else f"(?! the) {{det}} {ADJ} {told}"
        )
        taken = "(his|her|the|a|an|both|all)" + ("" if name == "goal" else "?")
        whose = (
            "{scorer:NAMED} '" if name == "goal" else "{scorer:POSS}" if count else "(?! (his|her)) {scorer:POSS}"
        )  # "his goal" only speaks of one told
        rules += [
            Rule(f"goal.{name}.of", f"(?<! ({{at_goal}}|{{wipe_out}}|({{deny}}|{{deny.base}}|{{deny.ing}}) {{no:PERSON}})) {whose} {{gap1}} {ADJ} {whole} {NOT_GOAL}",
                 yes=(f"[scorer:Nwosu]'s late {word} stunned the crowd.", *(["[scorer:Nwosu]'s seventh of the season put Leeds in front."] * (name == "goal"))), tags=tags,
                 no=(f"Nwosu's late {word} was disallowed.", "The booking was Nwosu's fifth of the season.") if not count else ()),
            Rule(f"goal.{name}.by", f"{NO_PLACE} (?<! (his|her) {{gap2}}) {alone} {NOT_GOAL} (?! {{gap3}} ({{undone}}|this season|this term|this campaign)) (?! {{gap2}} (made|created|manufactured|fashioned|engineered|crafted|laid on|set up|assisted|gifted) {{gap2}} by) {{gap3}} {{summary_prep}} (?! {{no:KEEPER}}) {NAMES} (?! {{gap2}} {{delivery}})",
                 over=tuple(f"goal.side_{side}_came" for side in ("opener", "equaliser", "winner", "goal")),
                 yes=f"There was a {word} from [scorer:Nwosu] in it.", tags=tags,
                 no=("The corner was nodded back across goal by Nwosu.", "The goal was made by Nwosu.", "Vasko wants his first goal for Nwosu.") if name == "goal" else ()),
            Rule(f"goal.{name}.name", f"(?<! {{teamed}} with) {{scorer:NAMED}} (?! (' | {{n:MINUTE}} (the|his|her|their|its))) {ADJ} {alone} {NOT_GOAL}",
                 yes=f"A late [scorer:Nwosu] {word} stunned the crowd.", tags=tags,
                 no=f"A wild hack at Nwosu two minutes after the {word} cost them dear.",
                 over=tuple(f"goal.{telling.name}.active" for telling in TELLINGS) if count else ()),
            Rule(f"goal.{name}.with", f"{SELF} {{gap8}} with {given}",
                 yes=f"[scorer:Nwosu] duly obliged with a {word} before the break.", tags=tags),
            Rule(f"goal.{name}.bag", f"({SELF} {{gap20}}|{{scorer:PERSON}} ,? who {{gap14}}) ({{bag}}|(?<! {{bad_ing}}) {{bag.ing}}|(?<! {{bad_to}}) (?<! {{target}} {{no:OBJ}} (?! ') {{gap3}}) to {{bag.base}}|{{strike}} (in|home)?) {taken} {ADJ} {told}",
                 yes=(f"[scorer:Nwosu], lively throughout, grabbed a late {word}.", f"It was all about [scorer:Nwosu], who bagged a superb {word}.",
                      *(["[scorer:Nwosu] dispatched his 20th league goal of the season from the edge of the box.", "[scorer:Nwosu] volleyed a stunning goal."] * (name == "goal"))), tags=tags,
                 over=("goal.with_object.active", "goal.with_object.base") if count else ()),
        ]  # fmt: skip
    noun = GOALS["goal"][0]
    rules += [
        Rule("goal.goal.came", f"{NO_PLACE} (goal|(the|a|an|their|his|her|{{no:TPOSS}}) {ADJ} {noun}) {{gap2}} {{goal_came}} (?! {{gap2}} followed) {{gap6}} (?<! (owed|owing|owes) {{any3}}) (from|via|through|courtesy of|by|to|for) (the {{gap1}} (boot|head|foot) of)? {NAMES} (?! ,? who) (?! {{gap2}} {{delivery}})",
             over=tuple(f"goal.side_{side}_came" for side in ("opener", "equaliser", "winner", "goal")),
             yes="The goal came in the 12th minute from [scorer:Nwosu]."),
        Rule("goal.goal.first_came", f"(?! {{no:KEEPER}}) {{scorer:POSS}} {ADJ} first (goal)? (?! {{nth_mod}}* {{no_goal}}) ((for|of|in|since) {{gap8}})? ({{goal_came}}|arriving|coming) (?! {{gap4}} (last|earlier this|when he was))",
             yes=("[scorer:Nwosu]'s first for the club came in the 56th minute.", "It was settled by an unlikely source, [scorer:Nwosu]'s first in 113 games arriving via a deflection."),
             no="Nwosu's first booking came in the 56th minute.", tags=SUMMARY),
        Rule("goal.goal.was", f"{{goal_verb}} {{gap2}} (the|an|a|his|her|their|another) {ADJ} {noun} {NOT_GOAL} {{gap5}} (through|via|courtesy of|thanks to) {NAMES}",
             yes="Leeds got the goal after 20 minutes through [scorer:Nwosu]."),
    ]  # fmt: skip
    return rules


RULES = [
    *_goals(),
    Rule(
        "goal.shot_counted",
        f"(?<! {{effort}} (from|off)) (?<! (through|clear|away|in|up|out|free) by) (?<! ({{ran_on_to}}|{{strike}}|{{strike.ing}}|to {{strike.base}}|{{nod}}|{{nod.ing}})) {{scorer:POSS}} {{gap2}} {ADJ} {NO_SHOT} {{effort}} (,? {{gap2}} {FROM})? (?! {{gap6}} {{spoiled}}) (?! {{gap6}} (only for|but for)) (?! {{gap2}} (came|comes|come|coming) back) (?! {{gap5}} {{saved}} {{gap3}} by) (?! {{gap10}} (home|in|over the line|into the {{corner}}* net) by {{no:PERSON}}) {{gap8}} ({{took_nick}} {{gap3}})? {COUNTED} ({{gap3}} {FROM})?",
        yes=(
            "[scorer:Nwosu]'s low shot crept in.",
            "[scorer:Nwosu]'s deflected effort proved decisive.",
            "[scorer:Nwosu]'s header, which crept in at the far post, was all that separated the sides.",
            "[scorer:Nwosu]'s 12th-minute header separated the sides.",
            "[scorer:Nwosu]'s volley beat [keeper:Vasko].",
            "[scorer:Nwosu]'s volley squared matters.",
            "[scorer:Nwosu]'s header took the fourth-round tie to an additional half-hour.",
            "They were level when [scorer:Nwosu]'s low shot took a wicked deflection off Pavlov's heel and looped in.",
        ),
        no="Nwosu's free-kick was superbly saved by Vasko, diving to his left.",
    ),
    Rule(
        "goal.two_shots",
        f"{ONE_OF_TWO} (?! {{gap6}} (off|after|straight)) (?! {{gap2}} {{n:MINUTE}} and) ((?! {{halt}} | {{n:PERSON}} ) _)*? and {ONE_OF_TWO} (?! {{gap8}} {{spoiled}}) {{gap10}} ({COUNTED}|{{make_it}} it {{no:SCORE}}|(saw|had|put|left|took|sent|brought|carried|earned|gave|secured|sealed) {{no:TEAM}})",
        yes=(
            "[scorer:Nwosu]'s header and [scorer:Vasko]'s low drive saw Leeds home.",
            "An early header by [scorer:Nwosu] and a late strike from [scorer:Vasko] gave Leeds the points.",
        ),
        no=("Nwosu's header and Vasko's low drive were cleared.", "A shot by Nwosu and a late header from Vasko went wide."),
        tags=SUMMARY,
        over=(
            "goal.shot_counted",
            "goal.shot_score",
            "goal.shot_from",
            "goal.scored.active",
            "goal.lead.active",
            "goal.level.active",
        ),
    ),
    Rule(
        "goal.shot_score",
        f"{{scorer:POSS}} {{gap2}} {ADJ} ({{effort}}|{{goal_name}}) {{gap6}} (made|makes|make|making) it {{gap1}} {{score:SCORE}}",
        yes="[scorer:Nwosu]'s header made it [score:2-0].",
    ),
    Rule(
        "goal.whose_shot",
        f"{{scorer:PERSON}} ,? whose {{gap2}} {ADJ} {NO_SHOT} {{effort}} (?! {{gap6}} {{spoiled}}) {{gap8}} {COUNTED}",
        yes="It came to [scorer:Nwosu], whose low shot beat [keeper:Vasko].",
    ),
    Rule(
        "goal.cross_met_whose_shot",
        f"({{assist:POSS}} {{gap3}} {{delivery}} {{gap6}}|{{assist:SUBJ}} (?! ') {{gap16}}) {{target}} {{scorer:PERSON}} ,? whose {{gap2}} {ADJ} {NO_SHOT} {{effort}} {{gap8}} {COUNTED}",
        yes=(
            "[assist:Pavlov]'s cross found [scorer:Nwosu], whose low shot beat [keeper:Vasko].",
            "[assist:Pavlov] released [scorer:Nwosu], whose low shot beat [keeper:Vasko].",
        ),
    ),
    Rule(
        "goal.shot_from",
        f"(?! ball) {{effort}} ,? (from (distance|range|close range|long range|{{gap2}} (yards|metres|out))|with {{gap3}})? (from|by) {{scorer:OBJ}} (?! (' | {{gap1}} {{delivery}})) (?! ,? (only for|but|before|until|when|as) {{gap1}} {{no:PERSON}}) (, ({{set_up.en}}|{{deliver.en}}|assisted) {{gap2}} by {{assist:PERSON}} (?! ') ,|, {{gap6}} ,)? (?! {{any12}} by {{no:PERSON}}) (?! {{gap6}} {{spoiled}}) {{gap8}} ({COUNTED}|(made|makes|making) it {{gap1}} {{score:SCORE}})",
        yes=(
            "A header from [scorer:Nwosu] flew in.",
            "A fine effort from [scorer:Nwosu] restored their two-goal cushion.",
            "A low drive from [scorer:Nwosu], teed up by [assist:Vasko], gave Leeds a two-goal cushion.",
        ),
    ),
    Rule(
        "goal.name_shot",
        f"{{scorer:NAMED}} {ADJ} {NO_SHOT} {{effort}} {{gap2}} ({{headline_sinks}}|{{proved}}|(made|makes|making) it {{gap1}} {{score:SCORE}})",
        yes=("[scorer:Nwosu] header sinks Leeds.", "A late [scorer:Nwosu] strike proved decisive."),
        tags=SUMMARY,
    ),
    Rule(
        "goal.both_profiting",
        "(goals|two|strikes|efforts) {gap2} {goal_came} (?! {gap1} {scorer:NAMED}) {gap6} ,? (?= {n:NAMED} (,|and)+ {n:NAMED}) {scorer:LIST} (?! ') (both|each)? (profiting|converting|heading|finishing|capitalising|benefiting|netting|scoring|pouncing|nodding|tapping|on hand|the beneficiaries)",
        yes="The first two goals came from set-pieces, [scorer:Nwosu] and [scorer:Vasko] both profiting from deliveries by Pavlov.",
        tags=SUMMARY,
        over=tuple(f"goal.{telling.name}.active" for telling in TELLINGS),
    ),
    Rule(
        "goal.goals_from",
        f"(?<! (on|at|of|shots|attempts|clear)) ((?<= (before|after) {{gap1}} )|(?<! ({{saving}}|stopped|stopping|kept out|missed|wasted|squandered|spurned) {{any4}})) {{many_noun}} {{gap5}} (?<! (blocked|saved|cleared|denied|thwarted|parried|stopped|hacked|kept out) {{gap2}}) {{summary_prep}} {NAMES}",
        yes=(
            "Second-half goals from [scorer:Nwosu] and [scorer:Vasko] settled it.",
            "Goals by [scorer:Nwosu], [scorer:Vasko] and [scorer:Pavlov] put Leeds in command.",
            "Corrigan saved a penalty before goals from [scorer:Nwosu] and [scorer:Vasko] settled it.",
        ),
        tags=SUMMARY,
        over=tuple(f"goal.{telling.name}.active" for telling in TELLINGS),
    ),
    *(
        Rule(
            f"goal.goals_from_{count}",
            f"(?<! (on|at|of|shots|attempts|clear)) {numbers} {{gap5}} (from|by|through|courtesy of) {{scorer:NAMED}} (?! (' | ,? {{gap2}} (and|&|,) {{gap2}} {{no:PERSON}}))",
            yes=f"{word} goals in as many minutes from [scorer:Nwosu] settled it.",
            no=f"{word} late efforts from Nwosu went wide.",
            tags=SUMMARY | {"count": count},
            over=("goal.goals_from", *(f"goal.{telling.name}.active" for telling in TELLINGS)),
        )
        for count, numbers, word in (
            (2, "((two|both|a (pair|brace) of) {gap2} {many_goals}|a (goal|strike|header) in (each|either) half)", "Two"),
            (3, "(three|a (trio|hat trick) of) {gap2} {many_goals}", "Three"),
        )
    ),
    Rule(
        "goal.thanks_to",
        f"{{thanks_to}} (?! by) {{gap1}} {{scorer:POSS}} {{gap1}} {ADJ} (?! ({{goal_brace}}|{{goal_treble}})) ({{effort}}|{{goal_name}}) {NOT_GOAL} (?! ,? {{gap1}} (but|only|yet))",
        yes="Leeds survived thanks to [scorer:Nwosu]'s late strike.",
        no=("Leeds survived thanks to Nwosu's goal-line clearance.", "Vasko, put through by Nwosu's header, shot wide."),
        tags=SUMMARY,
    ),
    Rule(
        "goal.thanks_to_a",
        f"({{thanks_to}}|with) {{gap1}} {ADJ} {NO_SHOT} {{effort}} (from|by) {NAMES} (?! {{delivery}})",
        yes="Leeds survived thanks to a late strike from [scorer:Nwosu].",
        tags=SUMMARY,
    ),
    Rule(
        "goal.is_his",
        f"({{goal_lead}}|{{goal_level}}|{{goal_win}}|{{goal_back}}|{NTH}|{{nth}} goal|goal) {{gap1}} (was|were|is|being) {{gap2}} ({{scorer:POSS}} ({{gap3}} {{effort}}|(?= (\\.|,|;)))|(a|an|another)? {ADJ} {{scorer:NAMED}} (?! ') {ADJ} {{effort}}|(a|an|another) {ADJ} {NO_SHOT} {{effort}} (from|by) {{scorer:OBJ}} (?! '))",
        yes=(
            "The opening goal was a [scorer:Nwosu] header.",
            "The third was a low shot from [scorer:Nwosu].",
            "The winner was [scorer:Nwosu]'s.",
        ),
        over=tuple(f"goal.side_{side}_came" for side in ("opener", "equaliser", "winner", "goal")),
    ),
    Rule(
        "goal.finish_was",
        "(?! {no:KEEPER}) {scorer:POSS} {gap2} (finish|finishing) (was|were|is) {gap1} {fine_finish}",
        yes="[scorer:Nwosu]'s finish was unerring.",
        no="Nwosu's finish was wayward.",
    ),
    Rule(
        "goal.given_after_all",
        f"(?! {{no:KEEPER}}) {{scorer:POSS}} {{gap2}} {ADJ} ({{effort}}|{{goal_name}}) (, {{any8}} ,|, {{gap6}} ,)? {{gap3}} {{goal_given}}",
        yes=(
            "[scorer:Nwosu]'s close-range finish, at first flagged, was allowed to stand.",
            "After a long check [scorer:Nwosu]'s header was given.",
        ),
        no="Nwosu's header was given offside.",
        over=("disallowed_goal", "goal.goal.of", "goal.equaliser.of", "goal.opener.of", "goal.winner.of"),
    ),
    Rule(
        "goal.had_to_thank",
        "{team:TEAM} {gap3} (had|have|has) {gap1} (?! {no:KEEPER}) {scorer:PERSON} to thank (for {gap4} {goal_name}|(when|as|after) (he|she) ({score_plain}|{bag}))",
        yes="[team:Leeds] had [scorer:Nwosu] to thank for the winner.",
        no="Leeds had Nwosu to thank for a clearance.",
        tags=SUMMARY,
    ),
    Rule(
        "goal.said_of_his",
        f"(?! {{no:KEEPER}}) {{scorer:PERSON}} (?! ') (of|about|after) (his|her) {ADJ} ({{n:MINUTE}} {ADJ})? ({{goal_name}}|{{goal_lead}}|{{goal_level}}|{{goal_win}}|{{goal_back}}) {NOT_GOAL}",
        yes="“It was a tap-in,” said [scorer:Nwosu] of his 68th-minute winner.",
        no="“It was good,” said Nwosu of his disallowed goal.",
        tags=SUMMARY,
    ),
    Rule(
        "goal.that_he_scored",
        "(the|that|a) {goal_adj}* (goal|opener|equaliser|leveller|winner|strike|lead|header|consolation) (that|which)? (?! {no:KEEPER}) {scorer:NAMED} (?! ') (had|has)? {gap1} (got|scored|given|netted|grabbed|headed|struck|hit|provided|bagged|conjured|claimed|supplied|nodded|volleyed|curled|forced)",
        yes="It cancelled out the goal [scorer:Nwosu] had got with his shoulder.",
        no="Leeds protested against the goal that Nwosu wanted.",
    ),
    Rule(
        "goal.let_in_for",
        f"(let|letting|lets|allowed|allowing|put|putting|sent|sending|played|slipped|freed|released|presented|gifted) in? (?! {{no:KEEPER}}) {{scorer:PERSON}} (in|through|clear|away|free|with)? (for|with)? {{det}} {ADJ} ({{goal_name}}|{{nth}} goal)",
        yes="It was Pavlov whose slip let [scorer:Nwosu] in for the only goal.",
    ),
    Rule(
        "goal.in_brackets",
        "(?<! (booked|cautioned|sub|subs) _*) (?<! for) {scorer:NAMED} \\( {minute:MINUTE} ,? (pen|pens|p)? \\) (?= {gap2} (had|put|gave|scored|struck|netted|secured|sealed|settled|earned|fired|sent|hit|got|did|saw|made|supplied|provided|replied|responded|answered|replying|responding|answering|were on target|were the|found|{score_plain}|{score_lead}|{score_win}|{score_extend}|{score_level}) (?! (on|off|booked)))",
        yes=(
            "Vasko (51) and [scorer:Nwosu] ([minute:60]) had the visitors two up.",
            "Vasko (51) and Pavlov (60) were on target for the hosts, with [scorer:Nwosu] ([minute:81]) replying.",
        ),
        tags=SUMMARY,
        over=tuple(f"goal.{telling.name}.active" for telling in TELLINGS),
    ),
    Rule(
        "goal.came_from_pass",
        f"{{scorer:POSS}} {{gap1}} {ADJ} ({{goal_name}}|{{effort}}) {{gap1}} {{goal_came}} {{gap3}} {FROM}",
        yes="[scorer:Nwosu]'s goal came from a [assist:Vasko] cross.",
    ),
    Rule(
        "goal.win_thanks_to",
        f"({{team:TEAM}} {{gap8}}|{{team:TPOSS}} {{gap3}} (?! (lead|advantage|win|victory) ) _ (at|in) {{gap3}})? (?<! {{denial}} {{any6}}) (win|victory|won|draw|point|points|led|leads|leading|lead|ahead|level|equaliser|success|triumph|advantage|in front) {{gap4}} (thanks to|courtesy of|through) (?! {{no:KEEPER}}) {NAMES} (?= (\\.|,|;|and|with|in|on|after|just|before|when|who|!|-|early|late|was|were|{{n:MINUTE}}))",
        yes=(
            "Leeds earned a draw thanks to [scorer:Nwosu].",
            "Having taken the lead through [scorer:Nwosu] on 8 minutes, Leeds sat back.",
            "[team:Leeds]'s joy at taking the lead through [scorer:Nwosu] was short-lived.",
        ),
        tags=SUMMARY,
    ),
    Rule(
        "goal.on_target",
        f"({SELF} {{gap6}}|{{scorer:LIST}}) (was|were|is|be|being|again|also|both|once more|bang)? (also|each|again|both|once again|once more|all|twice)* (on target|on the scoresheet|on the score sheet|on the mark|among the goals|among the goalscorers|among the scorers|with the goals|the scorer|the goalscorer|the match winner|the marksman)",
        yes=(
            "[scorer:Nwosu] was on target for Leeds.",
            "[scorer:Nwosu] was also on the scoresheet.",
            "Leeds were two up by half-time, [scorer:Nwosu] and [scorer:Vasko] with the goals.",
            "[scorer:Nwosu] and [scorer:Vasko] were each on target.",
        ),
        no="Nwosu's shot was on target.",
        tags=SUMMARY,
    ),
    Rule(
        "goal.scorers_were",
        f"((scorers|goalscorers|marksmen|marksman) {{gap4}} (were|are|was|being) {NAMES}|{NAMES} (were|are|was|being)? the (other)? (scorers|goalscorers|marksmen) (?! (in|of)))",
        yes=("The scorers were [scorer:Nwosu] and [scorer:Pavlov].", "[scorer:Nwosu] and [scorer:Pavlov] were the scorers."),
        tags=SUMMARY,
    ),
    Rule(
        "goal.at_the_double",
        f"{SELF} {{gap4}} at the double",
        yes="[scorer:Nwosu] was at the double.",
        tags={"count": 2},
    ),
    Rule(
        "goal.behind_to",
        f"((behind|trailed|trailing|trail|lost|lose|losing|succumbed|(went|go|going|fell|fall|were|was|are|two|three|goal) {{gap1}} down) {{gap3}} to|(undone|beaten|sunk|downed|floored|stunned|rocked|punished) {{gap1}} by) {{gap2}} ({{scorer:NAMED}} (?! ') {ADJ}|{{scorer:POSS}} {ADJ}|{ADJ} (?= {{effort}} (from|by))) (?! own goal) ({{effort}}|{{goal_name}}) ((from|by) {{scorer:LIST}})? (?! ,? {{gap1}} (but|only|yet))",
        yes=(
            "Hull fell behind to a [scorer:Nwosu] header.",
            "Hull fell behind to [scorer:Nwosu]'s header.",
            "Hull fell behind to a header from [scorer:Nwosu].",
        ),
        tags=SUMMARY,
    ),
    Rule(
        "goal.elliptic",
        "(and|,|with|but|;) {scorer:SUBJ} (?! ') (got|had|with)? (the|a|his|her) ({nth} (?! {no_goal})|other|{goal_win}|{goal_level}|{goal_lead})",
        yes="Vasko scored the first and [scorer:Nwosu] the second.",
    ),
    Rule(
        "goal.again",
        f"{{scorer:SUBJ}} (?! ') again , (and)? this time with (the|a|an) {ADJ} (finish|tap in|{{goal_name}}) (, from {{assist:POSS}} {{gap1}} {{delivery}})?",
        yes=(
            "[scorer:Nwosu] again, this time with the finish.",
            "[scorer:Nwosu] again, this time with a low finish, from [assist:Vasko]'s corner.",
        ),
    ),
    Rule(
        "goal.supplied_it",
        "({goal_word}|reply|response|answer) , (and|with)? {gap4} it was {gap3} (_ ,)? {scorer:PERSON} ,? who (supplied|provided|delivered|scored|got|grabbed|produced|found) it",
        yes="Leeds had to wait until the 80th minute for an equaliser, and it was [scorer:Nwosu] who supplied it.",
    ),
    Rule(
        "goal.each_side_of",
        "{scorer:NAMED} (?! ') and {scorer:NAMED} (?! ') (both)? (scored|struck|netted|scoring|striking|netting) (on)? either side of",
        yes="[scorer:Nwosu] and [scorer:Vasko] scored either side of the break.",
        over=("goal.twice", "goal.scored.active"),
    ),
    Rule(
        "goal.twice",
        f"{SELF} {{gap14}} ({{score_twice}}|{{score_twice.ing}}|to {{score_twice.base}})",
        yes=(
            "[scorer:Nwosu] scored twice.",
            "[scorer:Nwosu] came off the bench to net both goals.",
            "[scorer:Emeka Nwosu] hit back twice for Hull.",
        ),
        tags={"count": 2},
    ),
    Rule(
        "goal.who_twice",
        "{scorer:PERSON} ,? who {gap10} {score_twice}",
        yes="The hero was [scorer:Nwosu], who struck twice.",
        tags={"count": 2},
    ),
    Rule(
        "goal.thrice",
        f"{SELF} {{gap14}} ({{score_thrice}}|{{score_thrice.ing}}|to {{score_thrice.base}})",
        yes="[scorer:Nwosu] scored three times.",
        tags={"count": 3},
    ),
    Rule(
        "goal.set_up_winner",
        f"(?<= {{assist:SUBJ}} (?! ') {{gap12}}) ({{set_up}}|{{set_up.ing}}|to {{set_up.base}}) (the|a|an|another|his|her) {ADJ} ({{goal_name}}|{{nth}} (?! {{no_goal}})) for (?! {{no:KEEPER}}) {{scorer:PERSON}} (?! ')",
        yes="[assist:Vasko] set up the winner for [scorer:Nwosu].",
        over=("goal.winner.by", "goal.goal.by", "goal.equaliser.by", "goal.opener.by"),
    ),
    Rule(
        "goal.scored_by_alone",
        "^ scored by {scorer:PERSON} (?! ')",
        yes="GOAL! Scored by [scorer:Nwosu] from the penalty spot.",
    ),
    Rule(
        "goal.scored_by",
        "({goal_name}|{nth} (?! {no_goal})|breakthrough) (?! {gap4} {delivery}) {gap4} ({bag.en}|scored) {gap3} by {scorer:LIST} (?! ')",
        yes=(
            "The second goal was scored in the 50th minute by [scorer:Nwosu].",
            "The second, ten minutes later, was headed in by [scorer:Nwosu] himself.",
        ),
    ),
]
