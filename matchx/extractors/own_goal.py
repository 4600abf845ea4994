"""Own goals in every phrasing; the scorer is who put the ball in, whichever side he plays for."""

from __future__ import annotations

from ..engine.rule import Rule
from ._tellings import TELLINGS

GROUP = "shot"

TAGS = {"own_goal": True}
CLAUSES = "active base passive".split()
OVER = (
    *(f"goal.{telling.name}.{clause}" for telling in TELLINGS for clause in CLAUSES),
    "goal.shot_ball", "goal.headed_ball", "goal.shot_counted",
)  # fmt: skip
SELF = "(?<! ({teamed} with|{thought} that?|on as)) {scorer:SUBJ} (?! ')"
OWN = "({own_net} | ({past}|by) {own_keeper} | ({past}|by) (his|her) own {keeper:OBJ} | {past} {keeper:OBJ} (?! ') {gap4} for an {own_goal})"
TURNS = "({strike}|{strike.ing}|to {strike.base}|{get_it}|{get_it.ing}|to {get_it.base})"
NAMES = "{scorer:LIST} (?! ')"

RULES = [
    Rule(
        "goal.own",
        f"{SELF} {{aside}}? {{gap20}} (?<! ({{be}}|having been)) {TURNS} {{gap8}} {OWN} (?! {{gap1}} by {{no:PERSON}})",
        yes=(
            "[scorer:Nwosu] turned the cross into his own net.",
            "[scorer:Nwosu], attempting to clear, headed into his own net.",
        ),
        tags=TAGS,
        over=OVER,
    ),
    Rule(
        "goal.own_could_only",
        f"({SELF} {{any10}}|(?<! (from|by|of|for)) {{scorer:NAMED}} (?! ') could) (only|but) {{gap2}} ({{strike}}|{{strike.base}}|{{get_it.base}}|{{strike.ing}}|help) {{gap8}} {OWN}",
        yes=(
            "[scorer:Nwosu] could only turn the cross into his own net.",
            "The corner was met by Barton, whose header [scorer:Nwosu] could only help into the roof of his own net.",
        ),
        tags=TAGS,
        over=OVER,
    ),
    Rule(
        "goal.own_who",
        f"{{scorer:PERSON}} ,? who {{any8}} ({TURNS}|{{strike.base}}) {{gap8}} {OWN}",
        yes="It hit [scorer:Nwosu], who turned it into his own net.",
        tags=TAGS,
        over=OVER,
    ),
    Rule(
        "goal.own_passive",
        f"({{strike.en}}|{{get_it.en}}) {{gap6}} {OWN} {{gap3}} by (the {{gap1}} {{body}} of)? {{scorer:OBJ}} (?! ')",
        yes=(
            "The cross was turned into his own net by [scorer:Nwosu].",
            "The cross was turned past his own keeper by the head of [scorer:Nwosu].",
        ),
        tags=TAGS,
        over=OVER,
    ),
    Rule(
        "goal.own_passive_middle",
        f"({{strike.en}}|{{get_it.en}}) {{gap3}} by {{scorer:OBJ}} (?! ') {{gap6}} {OWN}",
        yes="The cross was turned by [scorer:Nwosu] into his own net.",
        tags=TAGS,
        over=OVER,
    ),
    Rule(
        "goal.own_named",
        f"(?<! {{no:NAMED}}) (?<! {{when:MINUTE}}) (?<! (prevent|prevented|prevents|preventing|avoid|avoided|avoiding|avert|averted|averting|almost|nearly|near|stop|stopped|spare|spared|for) {{gap2}}) {{own_goal}} (?! ,? (though|although|but|while|even)) ({{gap3}} (courtesy of|off|for|through|conceded by|scored by|:|-|,)?|{{gap8}} (?<! (pressure|cross|corner|pass|ball|shot|centre|delivery|challenge|free kick|header)) (from|by)) {NAMES} (?! {{gap2}} (scored|equalised)) (, who {{gap6}} (touch|nick|deflection))?",
        yes=("An own goal by [scorer:Nwosu] made it 2-0.", "Own goal - [scorer:Nwosu]."),
        no="Vasko 79 og, Nwosu 90.",
        tags=TAGS,
        over=("goal.goal.by", "goal.goals_from", "goal.scored.active"),
    ),
    Rule(
        "goal.own_of",
        "(?<! (from|in|of|to|towards|at|near|behind|around|outside|off|past)) {scorer:POSS} (?! {gap3} (into|in|past|to)) {gap4} {own_goal}",
        yes="[scorer:Nwosu]'s unfortunate own goal settled it.",
        no="Nwosu, up from her own goal, nodded it across.",
        tags=TAGS,
        over=("goal.goal.of", "goal.shot_counted", "goal.thanks_to", "goal.shot_score"),
    ),
    Rule(
        "goal.own_name",
        "{scorer:NAMED} (?! ') \\(? {own_goal} (?! {no:NAMED})",
        yes=("A [scorer:Nwosu] own goal settled it.", "[scorer:Nwosu] (og)"),
        tags=TAGS,
        over=("goal.goal.name", "goal.name_shot", "goal.behind_to", *OVER),
    ),
    Rule(
        "goal.own_scored",
        f"{SELF} {{any10}} ({{concede_own}}|{{concede_own.ing}}|to {{concede_own.base}}|with (an|another|the|his|her) {{gap2}} {{own_goal}})",
        yes=("[scorer:Nwosu] scored an own goal.", "[scorer:Nwosu] completed their misery with another own goal."),
        tags=TAGS,
        over=OVER,
    ),
    Rule(
        "goal.own_scored_who",
        "{scorer:PERSON} ,? who {gap8} {concede_own}",
        yes="The villain was [scorer:Nwosu], who conceded an own goal.",
        tags=TAGS,
        over=OVER,
    ),
    Rule(
        "goal.own_off",
        "(?<! {own_shot} {gap4}) (?<! (?! {no_shot}) {effort} {any10}) {off_him} {scorer:OBJ} (?! ') {gap5} (and|before|then)? {gap2} ({rolled_in} | ({trickle} {past}|{beat}) {keeper:OBJ} (?! ') (?! {gap8} {spoiled}) | {gap10} for an {own_goal})",
        yes=("The cross struck [scorer:Nwosu] and went in.", "The corner came off [scorer:Nwosu] and rolled over the line."),
        no=("It came off Nwosu and went wide.",),
        tags=TAGS,
        over=("goal.shot_counted", "goal.shot_from", "goal.own_back_pass"),
    ),
    Rule(
        "goal.own_off_mate",
        "{off_him} {gap6} own ({any4} ,)? {scorer:PERSON} (?! ') ,? (and|before)? {gap2} {gap1} ({rolled_in}|over the (goal)? line|({trickle} {past}|{beat}) {keeper:OBJ} (?! ') (?! {gap8} {spoiled}))",
        yes=(
            "Vasko's clearance struck his own centre-half, [scorer:Nwosu], and looped back over the line.",
            "Vasko's clearance struck his own centre-half, [scorer:Nwosu], and beat [keeper:Lowe].",
            "Vasko's punch hit the heel of his own captain, [scorer:Nwosu], and bounced over the line.",
        ),
        no=(
            "Vasko's clearance struck his own centre-half, Nwosu, and went out.",
            "Vasko's punch hit his own captain, Nwosu, and bounced over the bar.",
        ),
        tags=TAGS,
        over=OVER,
    ),
    Rule(
        "goal.own_by_mate",
        "({strike.en}|{get_it.en}) {gap3} ({past} {keeper:OBJ} (?! ')|home|over the line|{into_net}) by (his|her|their) own ({any4} ,)? {scorer:PERSON} (?! ')",
        yes="Barton's low ball was turned past [keeper:Vasko] by his own captain, [scorer:Nwosu].",
        no="Barton's low ball was turned past the post by his own captain, Nwosu.",
        tags=TAGS,
        over=OVER,
    ),
    Rule(
        "goal.own_off_body",
        "(?<! {own_shot} {gap4}) {off_him} ({scorer:POSS} {gap2} {body}|the {gap2} {body} of {scorer:OBJ} (?! ')) {gap5} ({rolled_in} | ({trickle} {past}|{beat}) {keeper:OBJ} (?! ') (?! {gap8} {spoiled}))",
        yes=(
            "The ball came off [scorer:Nwosu]'s knee and trickled over the line.",
            "The cross took a touch off the shin of [scorer:Nwosu] and looped past [keeper:Vasko].",
        ),
        tags=TAGS,
    ),
    Rule(
        "goal.own_on_to_his_own",
        "({off_him}|{knocked_on}) (the {gap2} {body} of)? ((his|her|their) own {gap3} ,?|team mate) {scorer:PERSON} ,? (?! ') {gap5} ({rolled_in}|into the (goal|net)|over the line)",
        yes=(
            "Vasko could only palm the corner on to the knee of his own centre-half, [scorer:Nwosu], and into the net.",
            "Vasko's clearance hit his own captain [scorer:Nwosu] and rolled into the net.",
        ),
        no="Vasko could only palm the corner on to the knee of Nwosu, who cleared.",
        tags=TAGS,
        over=("goal.own_off", "goal.own_off_body", "goal.own_back_pass", *OVER),
    ),
    Rule(
        "goal.own_off_own_net",  # another's shot, too, where it is told whose net it was
        "{off_him} ({scorer:OBJ} (?! ')|{scorer:POSS} {gap2} {body}|the {gap2} {body} of {scorer:OBJ} (?! ')) {gap5} (and|before|then)? {gap3} {own_net}",
        yes=(
            "Vasko's shot took a wicked deflection off [scorer:Nwosu] and spun into his own net.",
            "A free-kick by Vasko came off the head of [scorer:Nwosu] and looped into his own net.",
        ),
        tags=TAGS,
        over=("goal.own_off", "goal.own_off_body", "goal.shot_from", *OVER),
    ),
    Rule(
        "goal.own_off_before",
        "(?<= (^|,|and|when|but|then|;|-)) off (the {gap2} {body} of {scorer:OBJ} (?! ')|{scorer:POSS} {gap2} {body}) ,? (the ball|it) {gap2} ({rolled_in}|{trickle} {past} {keeper:OBJ} (?! ') (?! {gap8} {spoiled}))",
        yes="Ekwall went up for it, and off the shoulder of [scorer:Nwosu] the ball looped beyond [keeper:Vasko].",
        no="Off the shoulder of Nwosu the ball looped over the bar.",
        tags=TAGS,
        over=OVER,
    ),
    Rule(
        "goal.own_in_off",
        "(?<! {own_shot} {gap4}) {rolled_in} {gap2} off {scorer:OBJ} (?! ')",
        yes="The corner went in off [scorer:Nwosu].",
        tags=TAGS,
    ),
    Rule(
        "goal.own_in_off_for",
        "({rolled_in}|(cannoned|ricocheted|deflected|flew|went|bounced|looped) in)? {off_him} {gap3} ({scorer:OBJ} (?! ')|{scorer:POSS} {gap2} {body}|the {gap2} {body} of {gap2} {scorer:OBJ} (?! ')) {gap10} for an {own_goal}",
        yes=(
            "Vasko flicked on Pavlov's corner and the ball cannoned in off full-back [scorer:Nwosu] for an own goal.",
            "Vasko's low cross struck [scorer:Nwosu] on the shin and trickled over the line for an own goal.",
        ),
        tags=TAGS,
        over=("goal.ball_flew", "goal.punt_in", "goal.own_off", "goal.own_in_off", "goal.cross_in", *OVER),
    ),
    Rule(
        "goal.own_of_keeper",  # the keeper is told before, and his own man's deed
        f"(?<= {{keeper:SUBJ}} {{any20}}) (?<! {{effort}} {{any6}}) ({{scorer:PERSON}} , (his|her|their) own {{gap4}} ,? ((?! ({{n:PERSON}} (?! ')|;)) _)*? {TURNS}|(his|her|their) own ((?! ,) _)? ,? {{scorer:PERSON}} (?! ') {{gap2}} {TURNS}) {{gap8}} ({{rolled_in}}|home|{{past}} (him|her))",
        yes=(
            "[keeper:Vasko] was helpless in the 58th minute when [scorer:Nwosu], his own centre-half, trying to clear Pavlov's centre, turned the ball into the net.",
            "[keeper:Vasko] was beaten when his own full-back [scorer:Nwosu] sliced a cross into the net.",
            "[keeper:Vasko] saved well from Pavlov, but was helpless when [scorer:Nwosu], his own centre-half, turned a cross into the net.",
        ),
        no=(
            "Vasko kept out Pavlov before Nwosu, his own worst enemy, shot wide.",
            "Vasko was stranded when Pavlov ran from his own half, rounded Nwosu and went wide.",
        ),
        tags=TAGS,
        over=OVER,
    ),
    Rule(
        "goal.own_in_off_body",
        "(?<! {own_shot} {gap4}) {rolled_in} {gap2} off ({scorer:POSS} {gap2} {body} | the {gap2} {body} of {scorer:OBJ} (?! '))",
        yes="The corner went in off [scorer:Nwosu]'s back.",
        tags=TAGS,
    ),
    Rule(
        "goal.own_when",
        f"{{own_goal}} {{gap8}} (when|as|after|,|:|-|with) {{scorer:SUBJ}} (?! ') {{gap6}} ({{strike}}|{{strike.ing}}|{{get_it}}|{{get_it.ing}}) {{gap6}} ({{into_net}}|{OWN}|{{past}} {{keeper:OBJ}})",
        yes="It was an own goal, after [scorer:Nwosu] headed a cross into the net.",
        tags=TAGS,
        over=("goal.own_named", *OVER),
    ),
    Rule(
        "goal.off_attacker",  # a defender's clearance goes in off him
        "{no:POSS} {gap2} (clearance|kick|hack|punch|punched clearance) {gap4} (cannoned|ricocheted|rebounded|bounced|came|went|flew|looped|spun|cannoning|ricocheting|rebounding|struck|hit)+ (back)? (off|against)? ({scorer:OBJ} (?! ')|(?! {no:KEEPER}) {scorer:POSS} {gap1} ({body}|legs|feet)) {gap2} (and|before|then) {gap2} {rolled_in}",
        yes=(
            "Vasko's attempted clearance cannoned off [scorer:Nwosu] and into the net.",
            "Vasko's clearance came back off [scorer:Nwosu]'s shin and looped into the net.",
        ),
        no="Vasko's clearance cannoned off Nwosu and went wide.",
        over=("goal.own_off", "goal.own_off_body", "goal.own_back_pass", *OVER),
    ),
    Rule(
        "goal.own_back_pass",
        "(?<! (charged|charges|charging|closed|closing) down) (?<! (blocked|intercepted|pounced on|latched on to|seized on|seized upon|capitalised on|punished|cut out|reached|read|from|on to|onto)) {scorer:POSS} {gap2} {back_pass} (?! {gap16} (cleared|clear|wide|corner|stuck|held up|stopped|charged|blocked|closed|intercepted|seized|pounced)) {gap20} ({rolled_in}|past {own_keeper}|{trickle} {past} {keeper:OBJ} (?! ') (?! {gap8} {spoiled}))",
        yes="[scorer:Nwosu]'s back-pass, ten minutes later, hopped over the boot of the keeper and rolled into the Leeds net.",
        no=(
            "Nwosu's back-pass was picked up by the keeper.",
            "Nwosu limped off after Ekwall charged down his clearance and it ran behind.",
            "Nwosu's attempted back-pass stuck in the mud.",
        ),
        tags=TAGS,
        over=("goal.shot_counted",),
    ),
]
