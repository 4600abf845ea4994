"""Who plays for whom: what a player does for his own side or to the other one. No event of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..engine.rule import Rule

GROUP = "membership"

FOR, AGAINST = {"same": True}, {"same": False}
KEEPS = {"keeps": True}  # he is a goalkeeper
MAN = "{a:SUBJ} (?! 's)"
SIDE = "{team:TSUBJ} (?! 's)"
TEAM = "{team:TEAM} (?! (\\'|supporters|fans|defence|defense|keeper|goalkeeper|manager|boss|coach|defender|captain|skipper|box|area|half|goal|net|back))"
DEED = "(goal|goals|strikes|headers|finishes|penalties|efforts|{goal_name}|{effort}|penalty|spot kick|brace|double|hat trick|treble|{goal_lead}|{goal_level}|{goal_win}|{nth})"
TRIED = "({shooting}|{hitting_frame}|{nearer})"
UNDATED = "(?! {any8} {_m:MINUTE}) {any8}"  # of a summary
WOUND = "({gap2} {side_wound}|{side_wound})"


def _of(name: str, pattern: str, *yes: str, tags: Mapping[str, Any] = FOR) -> Rule:
    return Rule(f"membership.{name}", pattern, yes=yes, tags=FOR | dict(tags))


def _to(name: str, pattern: str, *yes: str) -> Rule:
    return Rule(f"membership.{name}", pattern, yes=yes, tags=AGAINST)


RULES = [
    # -- his own side -------------------------------------------------------------------------------------------------
    _of("for_team", "^ for {team:TEAM} , {a:SUBJ}", "For [team:Torquay], [a:Bellamy] was outstanding."),
    _of(
        "of_team",
        "{a:NAMED} (,? now)? (of|for|from) {team:TEAM} (?! 's)",
        "[a:Bellamy] of [team:Everton] was booked.",
        "[a:Bellamy], now of [team:Everton], was booked.",
    ),
    _of(
        "also_of_team",
        "(also|another|and) (of|for|from) {team:TEAM} , {a:NAMED} (?! 's)",
        "Then, also of [team:Everton], [a:Bellamy] was booked.",
    ),
    _of("in_brackets", "{a:NAMED} (\\(|\\[) {team:TEAM} (\\)|\\]|,)", "Scorers: [a:Bellamy] ([team:Everton], 12)."),
    _of(
        "in_brackets_both",
        "{a:NAMED} (?= ((,|and)+ {_b:NAMED})* (\\(|\\[) (both|all|each|also) (of|for)? {team:TEAM} (\\)|\\]))",
        "Booked: [a:Bellamy], [a:Ross] (both [team:Everton]).",
    ),
    _of(
        "team_had",
        "{team:TSUBJ} (?! 's) {gap6} (bench|manager|boss|coach)? {side_fields} {gap1} {a:NAMED} (?! 's)",
        "[team:Everton] sent on [a:Bellamy] for the last ten minutes.",
    ),
    _of(
        "team_through",
        "{team:TSUBJ} (?! 's) {gap6} (through|thanks to|via|courtesy of) {gap1} {a:PERSON}",
        "[team:Everton] struck again through [a:Bellamy].",
    ),
    _of(
        "through_for_team",
        "(ahead|in front|level|two up|three up) {gap2} (through|thanks to|via|courtesy of) {gap1} {a:PERSON} {any8} , {team:TSUBJ} (?! 's)",
        "Having gone ahead through [a:Bellamy], [team:Everton] sat back.",
        "Level thanks to [a:Bellamy] at the break, [team:Everton] pushed on.",
    ),
    _of(
        "tried_for_team",
        "{a:SUBJ} (?! 's) {gap8} ({shooting}|{hitting_frame}|{nearer}|{score_plain}|{score_level}|{score_back}|{score_lead}|{score_extend}|threatened|{his_first_match}) {gap6} (?<! only) for {team:TEAM} (?! 's)",
        "[a:Bellamy] headed wide for [team:Everton] from a corner.",
        "[a:Bellamy] went close for [team:Everton].",
        "[a:Bellamy] made his debut for [team:Everton].",
        "[a:Bellamy] scored twice for [team:Everton].",
    ),
    _of(
        "team_when",
        "{team:TSUBJ} (?! 's) {gap6} ({nearer}|threatened|{hitting_frame} {frame_np}|{chance_noun}|almost|nearly) {gap5} (when|as|through|with|from|via|courtesy of) {a:PERSON} (?! 's) (,? who)? {aux}* ({shooting}|{hitting_frame}|{squander}|had|was denied|broke)",
        "[team:Everton] went close when [a:Bellamy] hit the bar.",
        "[team:Everton] threatened through [a:Bellamy], who headed wide.",
    ),
    _of(
        "team_chance",
        "({team:TPOSS} {gap4} ({chance_noun}|{effort}|moment) {gap6} (to|from|through|via|for|with) {a:PERSON}|{a:SUBJ} had {team:TPOSS} {gap3} ({chance_noun}|{effort})|{team:TEAM} {side_noun}? ,? for whom {gap2} {a:SUBJ})",
        "[team:Everton]'s first chance fell to [a:Bellamy].",
        "[a:Bellamy] had [team:Everton]'s best chance.",
        "[team:Everton], for whom [a:Bellamy] was outstanding, hit back.",
        "They met an [team:Everton] side for whom only [a:Bellamy] was outstanding.",
    ),
    _of(
        "listed_for_team",
        "{a:NAMED} (?! 's) ({gap3} (on target|on the (scoresheet|score sheet)|on the mark|found the net|got one back|consoled) {gap2}|{gap1} ({effort}|{goal_name}|goal)) for {team:TEAM} (?! 's)",
        "It ended level, with [a:Bellamy] on target for [team:Everton].",
        "A late [a:Bellamy] strike for [team:Everton] settled it.",
    ),
    _of(
        "lifts",
        f"{MAN} (?! own) ((?! ({{halt}}|{{n:SUBJ}}) ) _)*? (?<! {{denial}} {{any2}}) ({{lift_side}}|{{lift_side.ing}}|to {{lift_side.base}}) {TEAM} (?! {{against_side}})",
        "[a:Bellamy] came off the bench to rescue [team:Everton].",
        "[a:Bellamy] equalised for [team:Everton].",
    ),
    _of(
        "lifts_to",
        f"({MAN} {{gap18}}|{{a:POSS}} {{gap4}} (?! own) {DEED} {{gap6}}|(?<! own) {DEED} {{within}} (from|by) {{a:LIST}} {{gap3}}) ({{fire_ahead}}|{{fire_ahead.ing}}|to {{fire_ahead.base}}|{{side_helps}}|{{side_helps.ing}}|to {{side_helps.base}}) {TEAM} {{for_side}}",
        "[a:Bellamy] headed home to put [team:Everton] ahead.",
        "[a:Bellamy]'s header sent [team:Everton] through.",
        "A goal from [a:Bellamy] fired [team:Everton] into the final.",
        "A hat-trick from [a:Bellamy] set [team:Everton] on their way to a win.",
        "Goals from [a:Bellamy] and [a:Ross] saw [team:Everton] home.",
    ),
    _of(
        "gives",
        f"({MAN} {{gap18}}|{{a:POSS}} {{gap4}} (?! own) {DEED} {{gap6}}|(?<! own) {DEED} {{within}} (from|by) {{a:LIST}} {{gap3}}) ({{side_gives}}|{{side_gives.ing}}|(?<! {{bad_to}}) to {{side_gives.base}}) {TEAM} {{gift_side}}",
        "[a:Bellamy] struck late to give [team:Everton] the win.",
        "[a:Bellamy]'s penalty earned [team:Everton] a point.",
        "Goals from [a:Bellamy] and [a:Ross] earned [team:Everton] a place in the last eight.",
    ),
    _of(
        "whose_goal",
        f"{{team:TEAM}} ,? whose {{gap2}} {DEED} {{any3}} ({{goal_came}}|was scored|had come|had been scored) {{gap3}} (from|by|through|via) {{a:PERSON}}",
        "They drew with [team:Everton], whose goal had come from [a:Bellamy].",
    ),
    _of(
        "kept_from_lead",
        "(prevented|prevents|preventing|stopped|stops|stopping|denied|kept|keeping) {a:OBJ} {gap2} (from)? ({score_extend.ing}|{lead_shifts.ing}) {team:TPOSS} {gap1} {lead_of_theirs}",
        "A fine stop prevented [a:Bellamy] from doubling [team:Everton]'s lead.",
    ),
    _of(
        "lead_of_side",
        f"{MAN} {{gap18}} ({{score_extend}}|{{lead_shifts}}|{{lead_shifts.ing}}|to {{lead_shifts.base}}) {{team:TPOSS}} {{gap1}} {{lead_of_theirs}}",
        "[a:Bellamy] doubled [team:Everton]'s lead.",
    ),
    _of(
        "best_for_side",
        "({team:TPOSS} {gap4} {side_deed} {gap6} (from|through|via|courtesy of|came when) {a:PERSON} (?! 's)|{a:SUBJ} {gap2} ({score_plain}|{squander}|was|is|had|has|hit|enjoyed|with) {gap1} {team:TPOSS} {gap3} ({side_deed}|{goal_name}|{goal_lead}|consolation|hero|star|outlet|matchwinner|match winner|man of the match))",
        "[team:Everton]'s equaliser came from [a:Bellamy].",
        "[a:Bellamy] scored [team:Everton]'s third.",
    ),
    _of(
        "glad_when",
        f"{SIDE} {{any8}} {{side_glad}} {{any8}} (when|as|with|through|via|from|courtesy of|thanks to) {{a:SUBJ}} (?! 's) (?! {{gap6}} ({{foul}}|{{foul_weak_on}}|{{handled}}|{{leg_out}}|conceded|gave away))",
        "[team:Everton] took the lead on the half-hour when [a:Bellamy] tapped in.",
    ),
    _of(
        "chance_but",
        f"{SIDE} {{any4}} ((should|could|might|would) have {{any6}}|(had|got|created|carved out|fashioned) {{det}} {{gap4}} ({{chance_noun}}|sight of goal) {{any6}}) (but|only for) {{a:SUBJ}} (?! 's) {{gap2}} (?! (saved|denied|blocked|cleared|kept|got|made|was equal|stood))",
        "[team:Everton] had the first chance, but [a:Bellamy] headed over.",
    ),
    _of(
        "penalty_when",
        f"{SIDE} {{any8}} (penalty|spot kick|free kick|corner) {{any6}} (when|after|as) {{a:SUBJ}} {{any4}} ((was|were) ({{oppose.en}}|{{foul.en}})|went down|tumbled)",
        "[team:Everton] were awarded a penalty when [a:Bellamy] was tripped.",
    ),
    _of(
        "reduced_when",
        f"{SIDE} {{gap6}} {{side_reduced}} {{gap6}} (when|after|as|with)? {{a:SUBJ}} {{gap4}} ({{sent_off}}|dismissal|red|walked|second yellow|second booking|shown|saw red|booked|received|receiving|picked up|picking up)",
        "[team:Everton] were reduced to ten men when [a:Bellamy] was sent off.",
        "[team:Everton] lost [a:Bellamy], sent off for dissent.",
    ),
    _of(
        "loses_man",
        f"({{team:TPOSS}} {{gap2}} {{side_cause}} {{gap6}} {{made_worse}}|{{misery_for}} {{gap3}} for {{team:TEAM}} (?! ')|{SIDE} {{gap3}} {{side_blow}}) {{gap6}} (when|as|after|with|,) {{a:SUBJ}} (?! ') (?! {{gap6}} {{be}} {{gap2}} ({{oppose.en}}|{{foul.en}})) {{any20}} ({{sent_off}}|{{see_red}}|{{see_red.ing}}|{{second_get}}|{{second_get.ing}}|{{go_off}}|{{injury_word}})",
        "[team:Everton]'s task was made harder when [a:Bellamy] was sent off.",
        "It got worse for [team:Everton] when [a:Bellamy] hauled Ross back and saw red.",
        "[team:Everton] suffered a blow when [a:Bellamy] limped off.",
    ),
    _of(
        "leaves_short",
        f"({MAN} {{any14}}|({{red}}|second {{gap1}} {{yellow}}|{{yellow}}) (for|of) {{a:OBJ}} (?! ') {{any20}}) (leaving|to leave|leaves|left|and|as|reduced) {TEAM} {{gap4}} (with|down to|to|a|one) {{gap3}} (ten|10|nine|9|man|player|short|light)",
        "[a:Bellamy] was sent off to leave [team:Everton] with ten men.",
        "A second yellow for [a:Bellamy], for a trip on Ross, left [team:Everton] with ten men.",
    ),
    _of(
        "stars_as",
        f"^ {{any4}} {MAN} {{gap16}} as {{gap3}} {{team:TSUBJ}} (?! 's) {{gap2}} {{side_result}}",
        "[a:Bellamy] starred as [team:Everton] beat Hull.",
        tags={"opening": True},
    ),
    _of(
        "each_and_side",
        f"^ {{a:SUBJ}} (?! 's) {{gap2}} {{has_in_summary}} {UNDATED} (, {{n:SUBJ}} {UNDATED})? and {{gap1}} {{team:TEAM}} {{gap1}} {{side_result}}",
        "[a:Bellamy] had a goal and an assist, Ross made four saves and [team:Everton] beat Hull 2-0.",
        tags={"opening": True, "weak": True},
    ),
    _of(
        "also_and_side",
        f"^ {{one:SUBJ}} (?! 's) {{gap2}} {{has_in_summary}} {UNDATED} , {{a:SUBJ}} {{gap1}} ({{has_in_summary}}|also) {UNDATED} and {{gap1}} {{team:TEAM}} {{gap1}} {{side_result}}",
        "[one:Nwosu] had a goal and an assist, [a:Bellamy] made four saves and [team:Everton] beat Hull 2-0.",
        tags={"opening": True, "weak": True},
    ),
    _of(
        "on_for_side",
        f"({{a:SUBJ}} (?! 's) {{gap6}} (for|in) {{team:TPOSS}} {{gap2}} (goal|colours|shirt|midfield|attack|defence|back line|number)|{{a:POSS}} {{gap4}} (first|debut|second|third|goal|strike) {{gap3}} for {TEAM})",
        "[a:Bellamy]'s first goal for [team:Everton] settled it.",
    ),
    _of(
        "keeps_for",
        "{a:PERSON} ,? (who|standing|was|is|stood|back|stationed|playing|keeping|deputising)? {gap2} (in (the)? {team:TPOSS} (goal|nets|colours)|in (the)? {team:TEAM} (goal|nets|colours)|(in goal|between the (posts|sticks)|under the (bar|crossbar)) for {team:TEAM})",
        "[a:Bellamy], in [team:the visitors]' goal, was beaten twice.",
        "[a:Bellamy] in the [team:Everton] goal did not move.",
        "[a:Bellamy] was between the posts for [team:Everton].",
        tags=KEEPS,
    ),
    _of(
        "keeps",
        "({a:PERSON} ,? {gap3} (in goal|in ({n:TEAM}|their|our|the (home|away|visiting|other|opposite|visitors|hosts)) ('s|')? goal (?! (kick|area|mouth))|between the (posts|sticks)|under the crossbar)|{a:PERSON} (?! ('s|...|!|-|:|\\|)) ,? (who)? {aux}* {adverb}? {gap2} (?<! (the|his|her)) {keeps_goal} (?! ({gap1} by {n:PERSON}|of))|{a:POSS} (?! own) {gap2} {keeps_with}|{beats_him} {a:OBJ} {beaten_how}|(alone|one on one|face to face|clean through|through on goal) (on|with|against|before) {a:OBJ} (?! ' )|(out of|beyond|past|through|under|over|off) (the)? {gap2} {keeps_with} of {a:OBJ}|(into|to|in|find|found|at) the {gap1} (arms|grasp|clutches|hands|gloves|midriff) of {a:OBJ})",
        "[a:Bellamy] came off his line to smother.",
        "It flew beyond [a:Bellamy]'s despairing dive.",
        "It left [a:Bellamy] with no chance.",
        "He could only find the arms of [a:Bellamy].",
        tags=KEEPS,
    ),
    _of(
        "goal_that_put",
        f"({DEED}|goal|kick|moment|shot) that {{gap3}} ({{fire_ahead}}|gave|gives|won|earned|secured|sealed|settled|took|decided) {{team:TEAM}} {{gap14}} (belonged to|came from|was|fell to|went to|was the work of|was scored by|owed) {{gap3}} {{a:PERSON}}",
        "The goal that put [team:Everton] into the final belonged to [a:Bellamy].",
    ),
    _of(
        "his_debut",
        "{a:PERSON} (?! 's) {gap8} (on|for|marked|marks|marking|made|makes|making|in) (his|her) {gap2} {team:TEAM} {gap1} {his_first_match}",
        "[a:Bellamy] came on for his [team:Everton] debut.",
    ),
    _of(
        "newcomer",
        "{team:TPOSS} {gap4} {side_man} {gap5} , {a:NAMED} (,|\\.|;|\\()",
        "[team:Everton]'s summer capture from junior football, [a:Bellamy], opened the scoring.",
    ),
    _of(
        "thanked",
        "{team:TSUBJ} (?! 's) {gap4} {side_owes} {gap1} ({a:OBJ}|{a:POSS}) (?! ({sent_off}|booked|injured|taken|carried|stretchered|forced|withdrawn|cautioned|limp|limping))",
        "[team:Everton] were indebted to [a:Bellamy] for the winner.",
        "[team:Everton] owed their win to [a:Bellamy]'s header.",
    ),
    _of(
        "delights_fans",
        f"({MAN} {{gap18}}|{{a:POSS}} {{gap4}} (?! own) {DEED} {{gap6}}) ({{delights}}|{{delights.ing}}|to {{delights.base}}) {{gap2}} ({{team:TEAM}}|{{team:TPOSS}}) {{gap2}} {{side_fans}}",
        "[a:Bellamy] sent the [team:Everton] fans into raptures.",
    ),
    _of(
        "in_their_attack",
        f"{MAN} {{gap8}} {TRIED} {{gap12}} (in|from|on|during|at the end of) {{det}}? {{gap2}} ({{team:TPOSS}}|{{team:TEAM}}) {{gap1}} {{side_attack}}",
        "[a:Bellamy] headed over in a rare [team:Everton] attack.",
        "[a:Bellamy] dragged his shot wide from [team:Everton]'s next corner.",
    ),
    _of(
        "in_their_match",
        f"({MAN} {{gap16}}|^ (it (was|took)|not until)? {{any10}}) {{team:TPOSS}} {{gap2}} {{side_outing}} ((?<= {{a:SUBJ}} {{any26}})|{{any8}} (before|that|when|,) {{a:SUBJ}} (?! '))",
        "[a:Bellamy] limped off early in [team:Everton]'s trip to Hull.",
        "Booked after four minutes of [team:Everton]'s visit to Hull, [a:Bellamy] went off at the break.",
        "It was the hour mark of [team:Everton]'s game at Hull before [a:Bellamy] touched the ball.",
    ),
    _of(
        "not_until",
        f"(nor {{gap6}} did {{team:TEAM}} (?! 's) {{gap2}}|{SIDE} (?! {{gap2}} {{side_hoped}}) {{gap3}} (?= {{denial}}) ((?! {{_n:TEAM}} | ; | conceded | beaten | breached | troubled) _)*?) until {{gap4}} {{a:SUBJ}} (?! 's)",
        "Hull never threatened, nor did [team:Everton] until [a:Bellamy] shot wide.",
        "[team:Everton] did not have an attempt until [a:Bellamy] shot wide.",
    ),
    _of(
        "as_they_pressed",
        f"({MAN} {{gap8}} {TRIED} {{gap10}}|(from|deny|denied|denying|thwart|thwarted|frustrated) {{a:PERSON}} (?! 's) {{gap4}}) as {{team:TSUBJ}} (?! 's) {{gap2}} {{side_presses}}",
        "Ross saved from [a:Bellamy] as [team:Everton] chased an equaliser.",
        "[a:Bellamy] shot over as [team:Everton] turned the screw.",
    ),
    _of(
        "all_they_had",
        f"{MAN} {{gap8}} {TRIED} {{any8}} (and|,|;|-|but) (that|it|which|this) (was|were|proved|proved to be|would be) {{any6}} {{team:TEAM}} (?! 's) {{gap1}} (could|had|came|got|get|managed|mustered|offered|created|were to|would)",
        "[a:Bellamy] fired over, and that was all [team:Everton] could offer.",
        "[a:Bellamy] hit the bar but that was as close as [team:Everton] came.",
    ),
    # -- the other side -----------------------------------------------------------------------------------------------
    _to(
        "hurts",
        f"({MAN} {{gap18}}|{{a:POSS}} {{gap4}} (?! own) {DEED} {{gap4}}|(?<! own) {DEED} {{within}} (from|by) {{a:LIST}} {{gap3}}) (?<! {{denial}} {{any2}}) ({{hurt_side}}|{{hurt_side.ing}}|to {{hurt_side.base}}) (?! for) {{gap1}} {TEAM}",
        "[a:Bellamy]'s late header sank [team:Everton].",
        "[a:Bellamy] struck twice to stun [team:Everton].",
        "Goals either side of the break from [a:Bellamy] and [a:Ross] sank [team:Everton].",
    ),
    _to(
        "goal_against",
        f"({{a:POSS}}|{{a:SUBJ}} (?! 's) {{gap6}} (his|her)) {{gap3}} {DEED} {{gap2}} against {{gap1}} {TEAM}",
        "[a:Bellamy] celebrates his early goal against [team:Everton].",
        "[a:Bellamy]'s equaliser against [team:Everton] was his first.",
    ),
    _to(
        "hurts_to",
        f"({MAN} {{gap18}}|{{a:POSS}} {{gap4}} (?! own) {DEED} {{gap4}}) ({{fire_ahead}}|{{fire_ahead.ing}}|to {{fire_ahead.base}}|gave|give|gives|giving|made|making) {TEAM} {{against_side}}",
        "[a:Bellamy] struck twice to put [team:Everton] to the sword.",
    ),
    _to(
        "breaches",
        f"({MAN} {{gap18}}|{{a:POSS}} {{gap4}} (?! own) {DEED} {{gap4}}) ({{breach}}|{{breach.ing}}|to {{breach.base}}|past|beyond|between|behind|into|through|inside|over) {{gap1}} ({{team:TPOSS}}|{{team:TEAM}}) {WOUND}",
        "[a:Bellamy] broke [team:Everton]'s hearts.",
        "[a:Bellamy] burst through the [team:Everton] defence.",
    ),
    _to(
        "hurt_by",
        f"{SIDE} {{gap10}} ({{side_hurt}}|{{side_loses}} {{gap2}} (?= to {{det}} {{gap4}} (goal|{{goal_name}}|{{effort}}) (from|by))) {{gap6}} (to|by|when|as|after|through|from) {{gap1}} ({{a:SUBJ}} (?! (and|,) {{no:PERSON}} (?! 's) {{gap2}} (lost|gave))|{{a:POSS}}|{{a:LIST}} {{list_end}}|{{a:OBJ}})",
        "[team:Everton] fell behind to goals from [a:Bellamy] and [a:Ross].",
        "[team:Everton] fell behind when [a:Bellamy] headed in.",
        "[team:Everton] were undone by [a:Bellamy]'s header.",
        "[team:Everton], trailing to [a:Bellamy]'s opener, hit back.",
        "[team:Everton] lost 1-0 to a goal from [a:Bellamy].",
        "[team:Everton] switched off at a throw-in and were punished by [a:Bellamy].",
    ),
    _to(
        "lets_off",
        f"{MAN} {{gap8}} ({TRIED} {{gap12}} as {{team:TSUBJ}} (?! 's) {{gap1}} {{side_survives}}|{{gap10}} (let|lets|letting|to let) {{team:TEAM}} off|{TRIED} {{gap10}} (sparing|to spare) {{team:TEAM}})",
        "[a:Bellamy] blazed over to let [team:Everton] off the hook.",
        "[a:Bellamy] hit the post as [team:Everton] rode their luck.",
    ),
    _to(
        "quiets_fans",
        f"({MAN} {{gap18}}|{{a:POSS}} {{gap4}} (?! own) {DEED} {{gap6}}) ({{dismays}}|{{dismays.ing}}|to {{dismays.base}}) {{gap2}} ({{team:TEAM}}|{{team:TPOSS}}) {{gap2}} {{side_fans}}",
        "[a:Bellamy] silenced the [team:Everton] fans with the opener.",
    ),
    _to(
        "over_for_when",
        "{misery_for} for {team:TEAM} (?! ') {gap4} (when|as|after) {a:SUBJ} (?! 's) (?! {gap6} ({foul}|conceded|gave away|was {gap2} (sent|shown|booked|injured|carried|taken)|limped|saw (red|his|her)))",
        "It was all over for [team:Everton] when [a:Bellamy] tapped in.",
        "There was heartbreak for [team:Everton] as [a:Bellamy] headed in.",
    ),
    _to(
        "hardly_when",
        f"({SIDE} {{gap2}} (hardly|barely|scarcely|only just) {{any8}} (when|before)|(hardly|barely|scarcely) had {{team:TEAM}} {{any8}} (when|before)) {{a:SUBJ}} (?! 's)",
        "[team:Everton] had hardly touched the ball when [a:Bellamy] headed in.",
        "Barely had [team:Everton] settled when [a:Bellamy] struck.",
    ),
    _to(
        "ahead_when",
        f"{SIDE} {{gap3}} (was|were|are|is|led|lead) {{gap2}} (still|comfortably|cruising|coasting|ahead|in front|leading) {{any4}} (when|until|before) {{a:SUBJ}} (?! 's) {{any10}} ({{score_level}}|{{score_back}}|equalised|levelled|equaliser|leveller|replied|hit back)",
        "[team:Everton] were still ahead when [a:Bellamy] equalised.",
    ),
    _to(
        "thought_until",
        f"({SIDE} {{gap3}} {{side_hoped}} (they|it|to)? {{any12}} (until|before|only for)|{{it_seemed}} {{gap2}} {{team:TEAM}} (?! 's) {{any4}} ({{side_holds_out.base}}|{{side_holds_out.ing}}|{{side_holds_out.en}}) {{any8}} (,|but|until|before|only for)+) {{a:SUBJ}} (?! 's) {{aside}}? {{any8}} ({{score_level}}|{{score_back}}|{{score_win}}|{{score_plain}}|equalised|levelled|{{strike}}|{{nod}}|popped up|had other ideas|to {{score_level.base}}|(rose|rises|leapt|stooped|slid in|arrived|nipped in) to)",
        "[team:Everton] thought they had won it until [a:Bellamy] levelled.",
        "[team:Everton] were heading for the points until [a:Bellamy] struck.",
        "Just when it seemed [team:Everton] would hold out, [a:Bellamy] struck.",
        "[team:Everton] looked to be heading for the points until [a:Bellamy], who had been on for six minutes, rose to meet a corner.",
    ),
    _to(
        "cost_dear",
        "(cost|costs|costing|proved costly for|was costly for|backfired on) {team:TEAM} (?! ') (dear|dearly)? {gap4} (,|as|when|and|-) {a:SUBJ} (?! 's) (?! {gap6} ({foul}|conceded|gave away|was {gap2} (sent|shown|booked)))",
        "A mix-up cost [team:Everton] dear, [a:Bellamy] scoring into an empty net.",
    ),
    _to(
        "leaving_hurt",
        f"({{side_hurt}}|{{side_hurt.ing}}) {{gap4}} (to|by) {{gap1}} ({{a:POSS}}|{{a:NAMED}}) {{gap6}} , {SIDE}",
        "Trailing to [a:Bellamy]'s opener, [team:Everton] hit back.",
    ),
    _to(
        "error_let_in",
        "({team:TPOSS}|{team:TEAM}) {gap2} {side_error} {gap6} (let in|allowed|gifted|presented|let|gave|handed) {gap2} {a:OBJ}",
        "A [team:Everton] mistake let in [a:Bellamy].",
    ),
]
