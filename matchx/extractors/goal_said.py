"""Goals told by whose they were: the third was X's, the scorer was X, X had the lead, three goals: X from a yard, Y from ten."""

from __future__ import annotations

from ..engine.rule import Rule
from ._tellings import NTH, SELF, SHOOT

GROUP = "shot"
SUMMARY = {"summary": True}

NAMES = "{scorer:LIST} (?! ')"
HIM = "(?! {no:KEEPER}) {scorer:PERSON} (?! ')"
A_GOAL = f"((the|a|an|another|its|their|his|her|whose|{{no:TPOSS}}) {{goal_adj}}* ({{goal_lead}}|{{goal_level}}|{{goal_win}}|{{goal_back}}|goal|{NTH}|clincher)|number (one|two|three|four|five|six)) (?! {{gap3}} {{ruled_out}})"
NO_PRIZE = "(?<! (top|leading|record|highest|joint|second top|regular|prolific|season's|all time|free) )"

RULES = [
    Rule(
        "goal.whose_was",
        f"{{scorer:NAMED}} ' (was|were|is|came|being) ({A_GOAL}|(a|an) {{goal_adj}}* {{effort}} (that|which) {{gap2}} {{proved}})",
        yes=(
            "[scorer:Nwosu]'s was the third.",
            "[scorer:Nwosu]'s was a goal fit to win any match.",
            "[scorer:Nwosu]'s was a shot that flew in.",
        ),
        no="Nwosu's was a shot that flew wide.",
    ),
    Rule(
        "goal.other_for",
        "(?<= {score_plain} for {no:TEAM} (,? (and|while|with|,))+) {scorer:NAMED} (?! ') (\\( {minute:MINUTE} {any2} \\)|,? {minute:MINUTE} ,?)? for {team:TEAM} (?= (,|;|\\.|and|before|in|!|$))",
        yes=(
            "Vasko (10) scored for Hull and [scorer:Nwosu] ([minute:70]) for [team:Leeds].",
            "Vasko scored for Hull and [scorer:Nwosu] for [team:Leeds].",
        ),
        no="Vasko shot wide for Hull and Nwosu for Leeds.",
    ),
    Rule(
        "goal.his_goals_at",
        "(?! {no:KEEPER}) {scorer:POSS} (two|three|four|first half|second half|early|late|pair of|brace of)* goals ,? {minute:MINUTE} (?! {gap2} (last|season))",
        yes="They trailed after [scorer:Nwosu]'s goals [minute:in the eighth and 15th minutes].",
        no="Nwosu's goals kept them up.",
    ),
    Rule(
        "goal.separated_by",
        "(separated|divided|parted) {gap2} by (?! {no:KEEPER}) {scorer:POSS} {goal_adj}* (?! {no_shot}) ({effort}|goal|{goal_win})",
        yes="The sides were separated by [scorer:Nwosu]'s early header.",
    ),
    Rule(
        "goal.celebrates_his",
        "(?! {no:KEEPER}) {scorer:SUBJ} (?! ') {gap2} (celebrates|celebrate|celebrating|celebrated|wheels away|wheeling away|is congratulated|is mobbed|reacts|salutes _ _) {gap3} (after|following|with)? {gap1} (scoring)? (his|her) {minute:MINUTE}? {goal_adj}* ({goal_lead}|{goal_level}|{goal_win}|goal|strike|{nth} (?! {no_goal}))",
        yes=(
            "[scorer:Nwosu] celebrates after scoring his [minute:66th-minute] winner.",
            "[scorer:Nwosu] wheels away after her equaliser.",
        ),
        no="Nwosu celebrates his birthday.",
        tags={"summary": True},
    ),
    Rule(
        "goal.beaten_by_fronted",
        "^ (already|twice|again)? beaten {gap6} by {scorer:OBJ} (?! ') {any8} , {keeper:KEEPER} (?! ')",
        yes="Beaten after only 40 seconds by [scorer:Nwosu], goalkeeper [keeper:Vasko] kept his nerve.",
        no="Beaten to the ball by Nwosu, Vasko pulled him down.",
    ),
    Rule(
        "goal.keeper_scores",
        "{scorer:KEEPER} (?! ') (, {any8} ,)? {gap8} (headed (in|home)|headed {det} {gap1} ({goal_level}|{goal_win}|goal)|equalised|levelled|scored {det} {gap2} ({goal_level}|{goal_win}|goal)) (?! {gap4} own)",
        yes="Their goalkeeper [scorer:Nwosu], up for a corner, headed an equaliser.",
        no="Goalkeeper Nwosu punched the ball away.",
    ),
    Rule(
        "goal.it_was_his",
        "({effort}|one|it|that|attempt) {gap2} (did|finally|eventually|at last|duly)? {gap1} ({beat}|{beat.base}|(went|go) in|found the net|found a way|crossed the line|counted|count) {any6} ,? (it|that one) was {scorer:NAMED} ' (?= (,|\\.|;|-|in|off|from))",
        yes=(
            "When the fourth attempt did beat her, it was [scorer:Nwosu]'s.",
            "When one went in it was [scorer:Nwosu]'s, off a post.",
        ),
        no="When one went in it was Nwosu's turn to miss.",
    ),
    Rule(
        "goal.from_one_from_other",
        "(from|off|via) ({det} {gap3} (boot|foot|head|wand|forehead|knee|toe|delivery) of)? ({assist:OBJ} (?! ')|{assist:POSS} {gap2}) (came|comes) {det} {gap2} ({delivery}|delivery|chance|assist|service) ,? (and|then)? (from|off|via) ({det} {gap3} (boot|foot|head|forehead|knee|toe) of)? {scorer:PERSON} (?! ') {det} {gap2} (goal|finish|header|finishing touch|final touch|volley|rest)",
        yes=(
            "From the boot of [assist:Vasko] came the corner, off the head of [scorer:Nwosu] the goal.",
            "From [assist:Vasko] came the cross, from [scorer:Nwosu] the finish.",
        ),
        over=("goal.goal.name", "goal.goal.by", "goal.goal.of", "goal.name_shot"),
    ),
    Rule(
        "goal.second_from",
        f"{A_GOAL} , (from|by|through|via) {NAMES} (,|-)",
        yes="The second, from [scorer:Nwosu], was better.",
        no="The second corner, from Nwosu, was cleared.",
        over=("goal.goal.by",),
    ),
    Rule(
        "goal.shot_was_first",
        f"(?! {{no:KEEPER}}) {{scorer:POSS}} {{gap3}} (?! {{no_shot}}) {{effort}} (was|were|being|proved) {{gap1}} (the (first|second|third|other|last|pick|best) of (them|the {{gap2}} goals|the (two|three|four|five|lot|bunch|goals))|{A_GOAL})",
        yes=(
            "[scorer:Nwosu]'s overhead kick was the first of them.",
            "[scorer:Nwosu]'s low drive was the only goal of the game.",
        ),
        no="Nwosu's overhead kick was the first shot of the half.",
    ),
    Rule(
        "goal.second_his",
        f"{A_GOAL} (,|-) {{adverb}}? {{scorer:NAMED}} ' (,|-)",
        yes="The first goal, [scorer:Nwosu]'s, came early.",
    ),
    Rule(
        "goal.given_to",
        f"{A_GOAL} ,? {{gap12}} ({{given_to}}|{{given_to.en}}) {NAMES} (?! {{gap2}} {{delivery}})",
        yes=(
            "The goal was credited to [scorer:Nwosu].",
            "The third, by some distance the best of the night, was finished by [scorer:Nwosu].",
            "The equaliser fell to [scorer:Nwosu].",
        ),
        no="The first chance fell to Nwosu.",
        over=("goal.goal.by", "goal.goal.came"),
    ),
    Rule(
        "goal.scoring_by",
        f"(scoring|scoresheet|score sheet|account|lead|deadlock|stalemate|ice|breakthrough|parity|equality|rout|win|victory|comeback|resistance|resolve|points|blushes|game|match|contest|tie|issue|outcome|draw|result|misery|matters|nerves|doubt|duck|impasse|turnaround|hearts) ,? {{gap3}} (was|were|is|being|,)? {{gap1}} (opened|begun|started|broken|made|provided|completed|concluded|closed|rounded off|sealed|secured|established|supplied|restored|secured|clinched|capped|wrapped up|settled|engineered|earned|delivered|achieved|spared|saved|salvaged|rescued|decided|won|ended|shattered|punctured|calmed|eased|removed|snatched|put to bed|put beyond doubt|made safe) {{gap4}} by (?! {{no:KEEPER}}) {NAMES} (?! ,? who (missed|failed))",
        yes=("The scoring was begun by [scorer:Nwosu].", "The rout was completed by [scorer:Nwosu]."),
        no="Their hearts were broken by goalkeeper Nwosu, who flung himself to his left.",
        over=("goal.given_to",),
    ),
    Rule(
        "goal.began_with",
        "(scoring|comeback|fightback|revival|rout|recovery|goal rush|goalfest|procession|onslaught|rally|avalanche|goals|spree) {gap2} (began|started|was (begun|started|sparked|ignited|completed|launched|capped|rounded off|concluded)|ended|finished|concluded) {gap3} (with|by|through|when|courtesy of|thanks to) (?! {no:KEEPER}) ({scorer:POSS} {gap3} (?! {no_shot}) {effort}|{det} {gap4} (?! {no_shot}) {effort} (from|by) {scorer:OBJ} (?! '))",
        yes="Hull's fightback began with [scorer:Nwosu]'s daisy-cutter.",
        over=("goal.scoring_by",),
    ),
    Rule(
        "goal.continued_by",
        f"(begun|started|opened) by {{no:PERSON}} ,? ({{gap8}} by {{no:PERSON}} ,? (and)?)? (and)? {{gap2}} (continued|extended|doubled|completed|concluded|interrupted|rounded off|finished|closed|cancelled out|answered|followed) ,? {{gap1}} ,? by {{gap2}} {NAMES}",
        yes="The scoring was begun by Pavlov and concluded by [scorer:Nwosu].",
    ),
    Rule(
        "goal.scorer_was",
        f"{NO_PRIZE} {{scorer_noun}} {{gap2}} (was|were|is|,|being) {{gap1}} {NAMES} (?! {{gap1}} {{no:TEAM}})",
        yes=("The scorer was [scorer:Nwosu].", "The marksman was [scorer:Nwosu]."),
        no="Last season's top scorer was Nwosu.",
    ),
    Rule(
        "goal.was_scorer",
        f"{HIM} (\\( {{minute:MINUTE}} \\))? (was|were|is|being|,)? {{gap1}} (the|their|its|as|once again the|again the) {{gap1}} {NO_PRIZE} {{scorer_noun}} (?! (for|of|in) {{gap3}} (season|league|division|club))",
        yes=(
            "[scorer:Nwosu] was the scorer.",
            "Leeds were ahead, [scorer:Nwosu] the scorer.",
            "Vasko (14') struck first while [scorer:Nwosu] ([minute:45+1']) was the other scorer.",
            "A third followed, [scorer:Nwosu] the executioner.",
        ),
        no=("Nwosu was the top scorer.", "Nwosu is the club's leading scorer."),
    ),
    Rule(
        "goal.work_of",
        f"({A_GOAL}|lead|ahead|level|in front) ,? {{gap10}} (the|being the) (work|handiwork|doing|brainchild) of {HIM}",
        yes="Leeds had the lead within a quarter of an hour, the work of [scorer:Nwosu].",
    ),
    Rule(
        "goal.with_the_goal",
        f"(?<! (by|{{stopping}})) {HIM} (with|getting|claiming|grabbing|supplying|providing|scoring|notching|applying|adding) ({A_GOAL}|the {{gap1}} (finish|finishing touch|final touch|coup de grace|tap in)) (?= (\\.|,|;|and|!|$))",
        yes=(
            "Leeds were back in it, [scorer:Nwosu] with the goal.",
            "Fourteen passes, Vasko with the backheel, [scorer:Nwosu] with the finish.",
        ),
        no="Nwosu was thwarted by Vasko with the second and hit the bar with the third.",
    ),
    Rule(
        "goal.his_nth",
        "{scorer:NAMED} ' {goal_adj}* (first|second|third|fourth) goal? (for {gap2})? (, (a|an) {gap4} ({effort}|{goal_name}|finish) ,|,)? (was|is|would|arrived|owed|brought|gave|made it|put|proved|followed) (?! {gap4} (booking|card|yellow|touch|chance))",
        yes=(
            "[scorer:Nwosu]'s second was even better.",
            "[scorer:Nwosu]'s third owed much to luck.",
            "[scorer:Nwosu]'s second, a towering header, owed everything to the delivery of Vasko.",
        ),
        no=("Nwosu's second was a needless booking.", "Nwosu's first touch was poor."),
    ),
    Rule(
        "goal.got_theirs",
        "(?<! {bad_for}) (?! {no:KEEPER}) ({scorer:SUBJ} (?! ')|{scorer:PERSON} ,? who) {gap2} (got|gets|grabbed|grabs|scored|scores|netted|nets|claimed|supplied|had scored|had got) {team:TPOSS} (?<= ') (?= ({no:MINUTE}|late|early|from|with|in|on|before|after|near|,|;|\\.|!|$))",
        yes=(
            "[scorer:Nwosu] got [team:Leeds]'s ten minutes from time.",
            "[scorer:Nwosu], who scored [team:Leeds]'s, went off.",
        ),
        no="Nwosu got Leeds's fans going.",
    ),
    Rule(
        "goal.ordinal_and",
        "{scorer:NAMED} ' (first|second|third) ,? (and|but) {no:TPOSS} (first|second|third|fourth|fifth|sixth)",
        yes="[scorer:Nwosu]'s first, and Leeds's second.",
    ),
    Rule(
        "goal.hat_trick_done",
        "(?! {no:KEEPER}) ({scorer:POSS} {gap1} (hat trick|treble) {gap1} (was|is) {gap1} (complete|completed|done)|{scorer:SUBJ} (?! ') (had|has|have) (his|her) {gap1} (hat trick|treble) (?! {gap3} (chance|in sight)))",
        yes=("[scorer:Nwosu]'s hat-trick was complete.", "[scorer:Nwosu] had his treble."),
        tags={"count": 3},
    ),
    Rule(
        "goal.put_score",
        f"({SELF} {{gap16}}|{{scorer:PERSON}} ,? who {{gap10}}) (for|(for|to) the {{gap3}}) {{score:SCORE}} (?= (\\.|,|;|and|with|$|!))",
        yes=(
            "[scorer:Nwosu] got there first and squeezed one through for [score:2-1].",
            "[scorer:Nwosu] squeezed one through for the long-awaited [score:2-1].",
        ),
        no="Nwosu was booked and Leeds held on for 2-1.",
        tags={"generic": True},
    ),
    Rule(
        "goal.name_score",
        "(?<! ({past}|{beat}|{beat.ing}|of|for|by|with)) {scorer:NAMED} (unmarked|free|alone|all alone|rising|there|waiting|unchallenged|at the {gap2} (post|stick))? ((,|:|-) {goal_adj}* ({effort}|cross|bang|bosh|wallop|boom|tap in|net|in|finish))? (,|:|-) (goal|{score:SCORE}) (?= (\\.|!|$|;|,))",
        yes=(
            "Corner, [scorer:Nwosu], [score:2-1].",
            "Corner to Hull, [scorer:Nwosu] unmarked, [score:1-1].",
            "Cross, header, [scorer:Nwosu], goal.",
            "Corner, nobody picks up [scorer:Nwosu], header, goal.",
        ),
        no="Nwosu was set up by Vasko: 1-1 at the break.",
    ),
    Rule(
        "goal.verb_score",
        "(?! {no:KEEPER}) {scorer:SUBJ} (?! ') {gap4} ({strike}|{nod}|met|meets|nutted|nuts|got there|pounced|buried) ((it|the (ball|rebound|cross|corner|centre)|one|him) {gap2}|in|home)? (,|;|:|-|\\.)+ {score:SCORE} (?= (\\.|!|$|;|,|\\)))",
        yes=("Vasko swung it in, [scorer:Nwosu] nutted it, [score:0-1].", "Vasko took it; [scorer:Nwosu] met it; [score:3-3]."),
        no="Nwosu hit the bar, 0-1.",
    ),
    Rule(
        "goal.ball_and_head",
        "{assist:NAMED} ' {gap2} (cross|corner|free kick|delivery|centre|ball|throw|long throw|pass|punt) ,? {scorer:NAMED} ' {gap2} (head|forehead|boot|foot|toe|header|volley|finish|nod|flick|shin|knee|chest|brow|left|right|heel) ,? (,|:|-|and)+ ({n:MINUTE}|{score:SCORE}|goal|in|net|bottom corner|top corner|far corner|back of the net)",
        yes=(
            "[assist:Vasko]'s free-kick, [scorer:Nwosu]'s head, minute 57.",
            "[assist:Vasko]'s cross, [scorer:Nwosu]'s boot, [score:2-0].",
        ),
        over=("chance.body_parts_apart", "goal.his_and_score"),
    ),
    Rule(
        "goal.credited_him",
        f"({{goal_name}}|{A_GOAL}) {{any16}} (gives|gave|give|credits|credited|credit|awards|awarded|attributes|attributed) (it|the goal|this one|that one) (to|with)? {{gap1}} {{scorer:OBJ}} (?! ')",
        yes="The equaliser has had three fathers, but the record gives it to [scorer:Nwosu].",
        over=("goal.given_to", "goal.goal.by"),
    ),
    Rule(
        "goal.name_for_score",
        "(:|,|;|and) {scorer:NAMED} (for|makes it|made it|to make it) {score:SCORE}",
        yes="The goals came quickly: [scorer:Nwosu] for [score:1-0], then Hull woke.",
    ),
    Rule(
        "goal.touch_and_score",
        "(touch|flick|nod|swing|swipe|header|volley|toe poke|shot|tap|stab|prod|glance|finish|strike) (from|by) {scorer:OBJ} (?! ') ,? {gap6} and it (was|is) {score:SCORE} (?! {gap1} (at|when|until))",
        yes="A touch from [scorer:Nwosu] and it was [score:2-0].",
    ),
    Rule(
        "goal.his_and_score",
        "(?! {no:KEEPER}) {scorer:POSS} {gap2} (touch|flick|nod|boot|head|header|volley|toe|shot|foot|forehead|strike|effort|free kick|corner) (,|and|-|:)+ {gap2} (it (was|is))? {score:SCORE} (?= (\\.|,|!|$|;|and|with))",
        yes=(
            "One swing of [scorer:Nwosu]'s boot and it was [score:2-0].",
            "Vasko's cross, [scorer:Nwosu]'s forehead, [score:2-0].",
        ),
    ),
    Rule(
        "goal.answer_shot",
        f"(?! {{no:KEEPER}}) {{scorer:POSS}} {{gap3}} (?! {{delivery}}) ({{effort}}|{{goal_name}}) ,? {{gap1}} (?! {{gap12}} by {{no:PERSON}}) ({SHOOT.replace('@', '.en')})",
        yes=(
            "[scorer:Nwosu]'s answer, prodded in from two yards, took all of sixty seconds.",
            "[scorer:Nwosu]'s header looped over the keeper and in.",
            "[scorer:Nwosu]'s equaliser, slotted past the keeper, was his first.",
        ),
        no="Nwosu's cross was headed in.",
    ),
    Rule(
        "goal.listed",
        "(?<= ({number}|{n:NUM}|the|all|both|five|his|her|and|with) {gap2} (goals|scorers|marksmen|names) ((?! (disallowed|ruled|chalked)) _)* (:|-) ((?! (saved|denied|wide|over|missed|booked|disallowed)) _)*) (?<= (:|-|,|and|;|then)) {scorer:NAMED} (?! ') (?= (from|with|in|on|for|twice|again|once more|after|at|,|\\.|;|and|{n:MINUTE}))",
        yes=(
            "Four goals inside a dozen minutes: Pavlov on 20, [scorer:Nwosu] on 22.",
            "Three goals did for Hull: Pavlov from distance, [scorer:Nwosu] from a yard.",
            "Hull were sunk by three goals in the second half: [scorer:Nwosu], Pavlov and Vasko.",
        ),
        no="Two goals were disallowed: Nwosu and Vasko were offside.",
        tags=SUMMARY,
    ),
    Rule(
        "goal.cancelled_one_by",
        "{wipe_out} {gap1} (one|that|the one|the first|an early one|an earlier one|a {gap2} one) {gap2} (by|from|of) {scorer:OBJ} (?! ')",
        yes="It cancelled out one by [scorer:Nwosu].",
    ),
    Rule(
        "goal.then_name",
        "(?<= (scored|struck|netted|headed|fired|tapped|slotted|volleyed|rolled|curled|swept) {any14} (,|and|but|before|;)) {scorer:NAMED} (?! ') (followed suit|did likewise|did the same|followed with {det} {gap2} (second|third|goal)|added {det} {gap1} (second|third|fourth|fifth|goal)|got {det} (other|second|third|fourth))",
        yes="Pavlov struck on ten minutes and [scorer:Nwosu] followed suit.",
    ),
    Rule(
        "goal.first_one_then_another",
        "(?<! {denial} {any3}) first {scorer:NAMED} (?! ') (and|, (and)?) then ,? {scorer:NAMED} (?! ') ({score_plain}|{score_plain.ing}|on target|with {det} {goal_name}|making (it|the score) {n:SCORE})",
        yes="Leeds turned it round before the break, first [scorer:Nwosu] and then [scorer:Vasko] finding the net.",
        no="First Nwosu and then Vasko shot wide.",
        over=("goal.scored.active",),
    ),
    Rule(
        "goal.first_from",
        "(goals|two|strikes|goals in {gap4}|twice {gap6}|double|two in {gap3}) (,|:|-) (the)? first (came)? (from|through|via|by|courtesy of) {scorer:NAMED} (?! ') {gap6} (,|and)+ {gap1} (then|second|the second|later|again) {gap2} (from|through|via|by|courtesy of) {scorer:NAMED} (?! ')",
        yes="Two in two minutes, first from [scorer:Nwosu] and then from [scorer:Vasko], turned it round.",
        no="Two saves, first from Nwosu and then from Vasko, kept Hull in it.",
        tags=SUMMARY,
    ),
    Rule(
        "goal.one_apiece",
        "(one|a goal) (apiece|each) (for|from|by|to|went to) {scorer:NAMED} (?! ') and {scorer:NAMED} (?! ')",
        yes="Pavlov bagged a brace and there was one apiece for [scorer:Nwosu] and [scorer:Vasko].",
        no="There was a booking apiece for Nwosu and Vasko.",
        tags=SUMMARY,
    ),
    Rule(
        "goal.his_came",
        "(?= (his|her)) {scorer:POSS} {goal_adj}* goal ((,|-) {gap8} (,|-))? (came|arrived) {gap1} (when|after|from|as|with|in|on|{n:MINUTE})",
        yes="Nwosu was the best man on view; [scorer:his] goal, on 66 minutes, came when Vasko flicked on a long punt.",
        no="Nwosu was the best man on view; his goal celebration came late.",
        tags=SUMMARY,
    ),
    Rule(
        "goal.reply_was",
        "{scorer:NAMED} ' {goal_adj}* (reply|response|answer|riposte|retort|rejoinder) (for {no:TEAM})? (,|was|came) (a|an|with a|with an|in the form of a) {gap4} (?! {no_shot}) {effort} (?! {gap8} {spoiled})",
        yes="[scorer:Nwosu]'s reply for Hull, a header from a Vasko cross, was no more than a consolation.",
        no="Nwosu's reply was a shot that flew wide.",
    ),
    Rule(
        "goal.scorer_of",
        "{scorer:PERSON} , (the)? (scorer|architect and scorer|man) (of|behind) ({no:TPOSS}|the|their) {goal_adj}* (goal|opener|equaliser|leveller|winner|first|second|third|consolation)",
        yes="[scorer:Nwosu], scorer of Hull's goal on 66 minutes, might have had another.",
        tags=SUMMARY,
    ),
    Rule(
        "goal.scorer_of_two",
        "{scorer:PERSON} , (the)? (scorer|author|man) (of|behind) (two|both|a brace|a double|a pair) (?! {gap6} (last|previous|season|week|month|weekend))",
        yes="The damage was done by [scorer:Nwosu], scorer of two first-half goals, and Vasko.",
        no="Leeds missed Nwosu, scorer of two goals last week.",
        tags=SUMMARY | {"count": 2},
    ),
    Rule(
        "goal.the_latter_a_shot",
        "{scorer:DESC} (?! ') (,|with)? (a|an|the|one) {goal_adj}* (?! {no_shot}) ({effort}|{goal_name}) {gap6} {minute:MINUTE} (?= (\\.|,|;|$))",
        yes="Hull had two late goals, from Nwosu and Vasko, [scorer:the latter] a fine volley [minute:in the 89th minute].",
    ),
    Rule(
        "goal.rounded_off",
        "(move|break|attack|counter attack|counter|passage of play|spell) (that|which) {scorer:SUBJ} (?! ') {gap2} (rounded off|finished off|finished|capped|completed|crowned|put the finishing touch to)",
        yes="The third was a 20-pass move which [scorer:Nwosu] rounded off in the 83rd minute.",
        over=("goal.extend.active", "goal.scored.active", "goal.shot.active"),
    ),
    Rule(
        "goal.so_did",
        "(scored|scores|netted|struck) {gap6} (and|,) so (did|too did|too|, too, did)+ {scorer:NAMED} (?! ')",
        yes="Pavlov scored and so did [scorer:Nwosu].",
    ),
    Rule(
        "goal.one_each",
        "(?<= (got|had|scored|with|netted|headed|claimed|struck) (one|two|twice|three|three times|once|a brace|a hat trick|the first|the opener|the second) ,? {gap8} (,|and|;)+) {scorer:NAMED} (?! ') (?! {stops_it} ) {gap1} (one|once|the other|the others|another|the first|the second|the third) (?= (\\.|,|;|and|for|as|when|with|in|$|!))",
        yes=("Pavlov got one and [scorer:Nwosu] the other.", "Nwosu headed one and [scorer:Vasko] volleyed another."),
    ),
    Rule(
        "goal.added_to_his",  # it tells of the goal that was there before
        "(?<! {denial} {any3}) ({wipe_out}|doubled|preceded by|followed by|came after|{goal_name} (following|after|that followed)) (?! ({no:KEEPER}|his|her)) ({scorer:POSS} {gap2} ({goal_lead}|{goal_level}|{goal_word}|goal|{effort})|{scorer:NAMED} {goal_adj}* ({goal_lead}|goal|{effort})) (?! {gap4} (had been|was|were|is|came back|hit|struck))",
        yes=(
            "Pavlov added to [scorer:Nwosu]'s opener.",
            "Pavlov's penalty cancelled out an early [scorer:Nwosu] header.",
            "Vasko met it with a header to cancel out [scorer:Nwosu]'s opener.",
        ),
        no="Vasko almost cancelled out Nwosu's opener.",
        tags={"weak": True, "undated": True, "before": True},
    ),
    Rule(
        "goal.added_to_own",
        f"{SELF} {{gap6}} (added|adding|adds|to add) to (his|her) {{gap3}} ({{effort}}|{{goal_name}}|{{goal_lead}}|{{goal_level}}|first) {{gap2}} with {{det}} {{gap4}} ({{effort}}|{{goal_name}})",
        yes="[scorer:Nwosu] added to his first-half strike with a tidy finish.",
        tags={"more": True},
    ),
    Rule(
        "goal.pair",
        "(?! {no:KEEPER}) {scorer:PERSON} (?! ') (,|\\()? (twice (?= (,|and|\\.))|(with|netting|bagging|scoring|grabbing|claiming|hitting|plundering|notching) (a|the) {gap1} (pair|brace|double)|whose (two|both|brace|double|pair) (goals|strikes|headers|of goals)? (?! {gap6} (last|previous|season|week|month|weekend|career)))",
        yes=(
            "The scorers were Vasko and [scorer:Nwosu] with a pair.",
            "Downs ran riot, with [scorer:Nwosu] netting a brace.",
            "They were undone by [scorer:Nwosu], whose two goals inside five minutes turned it.",
        ),
        no=("Nwosu hit the bar twice.", "Nwosu, whose two goals last week sank Hull, was quiet."),
        tags={"count": 2},
        over=("goal.with_object.active", "goal.with_object.base"),
    ),
]
