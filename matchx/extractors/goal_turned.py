"""Goals told back to front, or of a man who did more than score: in went X's shot, next to score was X, X set one up and scored himself."""

from __future__ import annotations

from ..engine.rule import Rule
from ._tellings import FAR, NOW, PAST, SELF, WHO

GROUP = "shot"

ADJ = "({goal_adj}|{when:MINUTE})*"
HIM = "(?! {no:KEEPER}) {scorer:PERSON} (?! ')"
BALL = "(the ball|it|the {effort}|(his|her) {gap2} {effort})"
FLEW = f"({{went_in}}|{{ball_flew}} {{gap4}} {PAST}|{{ball_flew}} {{gap3}} in (?= (\\.|,|!|off|via)))"
SHOT = "(?! {no:KEEPER}) ({scorer:POSS} {gap3} (?! {no_shot}) {effort}|{det} {gap4} (?! {no_shot}) {effort} (from|by) {scorer:OBJ} (?! '))"

RULES = [
    Rule(
        "goal.next_was",
        f"(next|first|second|third|last|also|again|then|and|once more|first up) ,? ({{on_the_list}}) (was|were|is|came) {{gap2}} {HIM}",
        yes=("Next on the scoresheet was [scorer:Nwosu].", "First to strike was [scorer:Nwosu]."),
        no=("First to shoot was Nwosu.", "Next to score was the turn of nobody, for Nwosu shot wide."),
    ),
    Rule(
        "goal.in_went",
        f"({{into_net}}|^ in) {{gap6}} (went|flew|crept|rolled|sailed|curled|dropped|looped|came|arrowed|sped|squirmed|trickled) {SHOT}",
        yes=("Into the corner, off the post, went [scorer:Nwosu]'s shot.", "In flew [scorer:Nwosu]'s free-kick."),
        no="Into the side-netting went Nwosu's shot.",
        over=("chance.woodwork_off_came",),
    ),
    Rule(
        "goal.met_by_and_in",
        f"(met|reached|controlled|collected|picked up|gathered|seized|pounced|latched) (upon|on)? {{gap2}} by (?! {{no:KEEPER}}) {{scorer:OBJ}} (?! ') {{gap6}} (,|and|-)+ ({BALL} {{gap1}} {FLEW}|it (was|is) {{score:SCORE}})",
        yes=(
            "The corner was met by [scorer:Nwosu] and the ball flew beyond [keeper:Vasko].",
            "Vasko's corner was met by [scorer:Nwosu] at the near post and it was [score:1-0].",
        ),
        no="The corner was met by Nwosu and the ball flew over the bar.",
    ),
    Rule(
        "goal.and_one_from",
        "(?<= (?! {no_shot}) ({goal_name}|{effort}) {gap2} (from|by) {no:PERSON} {gap6} (and|,|plus|but|before)+) (the|a|an)? {goal_adj}* (one|another|other|second) (from|by) {scorer:OBJ} (?! (' | {gap3} (came to nothing|were|was {ruled_out})))",
        yes="An early goal from Vasko and a late one from [scorer:Nwosu] settled it.",
        no="A header from Vasko and one from Nwosu came to nothing.",
    ),
    Rule(
        "goal.himself_too",
        "(?<= {scorer:SUBJ} (?! ') {aside}? {any12} ({set_up}|{set_up.ing}|{deliver}|{deliver.ing}) {gap2} {no:PERSON} {any14} (,|and|then|before) {gap1}) ({score_plain}|{score_plain.ing}|({strike}|{strike.ing}|{bag}|{bag.ing}) (?! {gap2} {miss_place}) {gap3}) (himself|herself)",
        yes=(
            "[scorer:Nwosu] set up Vasko for the opener, then scored himself.",
            "[scorer:Nwosu] turned it, crossing for Vasko's leveller and smashing in the winner himself.",
        ),
        no="Nwosu fed Vasko on the edge of the area, then injured himself.",
    ),
    Rule(
        "goal.bundled_over",  # over the line, though no line is named
        f"(({SELF} {FAR}|{WHO} {{gap14}}) ({NOW} (bundled|bundles|scrambled|scrambles|forced|forces|shinned)|bundling|scrambling|forcing)|(?! {{no:KEEPER}}) {{scorer:PERSON}} (?! {{gap4}} (for|to|towards) {{no:PERSON}}) {{gap10}} to (bundle|scramble|force)) (it|the ball|home)? over (?= (from|at|,|\\.|;|to (make|give|put|level|earn|win)|$))",
        yes=(
            "[scorer:Nwosu], all arms and legs, bundled it over from a yard.",
            "[scorer:Nwosu] was there to scramble the ball over.",
            "It was helped on by Vasko for [scorer:Nwosu] to force over from a yard.",
        ),
        no="Nwosu forced it over the bar.",
        over=("chance.off_target", "chance.off_target_ball", "chance.off_target_to", "chance.off_target_from"),
    ),
    Rule(
        "goal.forced_over_by",
        "(cross|corner|ball|shot|rebound|delivery|free kick|header|throw|centre|it) (was|were|being) {gap2} (bundled|scrambled|forced|shinned|nudged) over (the line)? {gap3} by (?! {no:KEEPER}) {scorer:OBJ} (?! ')",
        yes="In the dying seconds Vasko's corner was forced over by [scorer:Nwosu].",
        no="Vasko's corner was headed over by Nwosu.",
        over=("chance.blocked_shot",),
    ),
    Rule(
        "goal.resumed",  # another's goal stands between the man and his
        "(?<= {scorer:SUBJ} (?! ') {any14} (and|but|then) ,? (after|once|when|although|though|with) {gap2} {no:PERSON} {any10} ,) {gap2} ({score_plain}|{score_lead}|{score_level}|{score_extend}|{score_back}|{score_win})",
        yes="[scorer:Nwosu] put Leeds ahead and, after Vasko had levelled on 55, restored their lead.",
        no="Nwosu was booked for Leeds and, after Vasko had gone off on 55, limped off.",
    ),
    Rule(
        "goal.dated_reply",
        "{n:MINUTE} ,? {scorer:NAMED} (?! ') (replied|responded|answered|retaliated) (?= (\\.|,|;|and|$))",
        yes="Vasko scored for Leeds and in the 29th minute [scorer:Nwosu] replied.",
        tags={"effect": "level"},
    ),
    Rule(
        "goal.conceded_to",
        "(conceded|conceding|concede) ({n:MINUTE}|again|late|early|first|,|late on|once more)* to {scorer:OBJ} (?! ')",
        yes="They were down to ten and conceded on 76 to [scorer:Nwosu].",
        no="They conceded a penalty to Nwosu.",
    ),
    Rule(
        "goal.down_to",
        "(goal|one|two|three|nil|goals) down to {scorer:NAMED} \\( {minute:MINUTE} ,? (pen|pens|p)? \\)",
        yes="Leeds were a goal down to [scorer:Nwosu] ([minute:19]).",
        tags={"summary": True},
    ),
    Rule(
        "goal.before_his",
        f"(?<! {{denial}} {{any6}}) (level|ahead|in front|lead|parity|on terms|two up|clear) {{gap2}} ,? before {{scorer:POSS}} {ADJ} ({{effort}}|{{goal_name}}) (?= ({{n:MINUTE}}|,|\\.|;|$)) (?! {{gap8}} {{spoiled}})",
        yes="Vasko's goals pulled them level, before [scorer:Nwosu]'s free-kick on 75.",
        no="They were not ahead for long, before Nwosu's free-kick was cleared.",
    ),
    Rule(
        "goal.undone_by_shot",
        "(pegged back|undone|beaten|sunk|floored|stunned|rocked|punished|breached) {gap8} by {gap12} , (a|an) {gap4} (?! {no_shot}) {effort} (from|by) {scorer:OBJ} (?! ')",
        yes="Leeds had been pegged back by Hull's first shot on target, a crisp drive from [scorer:Nwosu].",
    ),
    Rule(
        "goal.pegged_back",
        "(pegged|hauled|clawed|reeled|dragged) (back|in) (?! {gap3} (but|only|nearly)) {gap4} (by|through|courtesy of|thanks to) (?! {no:KEEPER}) ({scorer:LIST} (?! ')|{scorer:POSS} {gap3} ({effort}|{goal_name}) (?! {gap6} {spoiled}))",
        yes=("Leeds were pegged back by [scorer:Nwosu] on 51.", "Leeds were pegged back by [scorer:Nwosu]'s header."),
        no="Leeds were pegged back by Hull.",
        tags={"effect": "level"},
        over=("goal.goal.by", "goal.equaliser.by"),
    ),
    Rule(
        "goal.goals_sink",
        "{scorer:LIST} (?! ') {goal_adj}* (goals|strikes|headers|efforts) ({headline_sinks}|{proved}|(give|earn|seal|secure|take|fire|send|put|see|lift) {no:TEAM}?)",
        yes="[scorer:Nwosu] and [scorer:Vasko] goals sink Hull.",
        tags={"summary": True},
    ),
    Rule(
        "goal.and_an_effort_by",
        "(?<= {n:MINUTE} (and|,|before)+ {any2}) (added|adding|got|grabbed|struck|completed|followed with|then) {gap1} (a|an|another) {gap4} (?! {no_shot}) {effort} {gap2} (from|by|through) (?! {no:KEEPER}) {scorer:OBJ} (?! ')",
        yes="Leeds led through Vasko on 36 minutes and added a long-range effort by [scorer:Nwosu] on 59.",
    ),
    Rule(
        "goal.hoped_until",  # what ends a side's hopes
        "{side_hoped} {any14} (until|till|only for) {scorer:SUBJ} {aside}? {gap12} (to)? (meet|met|reach|reached|get|got|apply|applied|connect with|connected with) ({gap4}|{n:POSS} {gap2}) {contact} (?! {gap6} ({spoiled}|wide|over))",
        yes="Hull looked to be heading for the top until [scorer:Nwosu], who had been on for six minutes, rose to meet Vasko's corner.",
        no="Hull looked comfortable until Nwosu met the corner with a header that went wide.",
    ),
]
