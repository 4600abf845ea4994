"""Who goes off, alone or for another."""

from __future__ import annotations

from ..engine.rule import Rule
from ._changes import (
    ALONE,
    AND_LOOSE,
    ASIDE,
    DESC,
    IN,
    LED,
    MORE_IN,
    MORE_OUT,
    NO_MORE,
    NO_THING,
    O_IN,
    O_OUT,
    OFF,
    OUT,
    PLAY,
    S_IN,
    S_OUT,
    TAKEN,
    WAY,
    WHEN,
)

GROUP = "substitution"

RULES = [
    # -- Y is replaced by X ----------------------------------------------------------------------------------------------
    Rule(
        "substitution.give_way",
        f"({S_OUT} {{gap14}}|{OUT} {{adverb}}?) ({WAY}|{{give_way.base}}) (?! (the|a) {{any1}} (ball|pass|cross|game|goal|shot)) {{gap6}} {O_IN} (?! to (?! (a|an|the|loud|warm|huge|great|generous|rapturous|thunderous|deafening|polite|applause|cheers|boos|jeers))) {PLAY}",
        yes=(
            "[player_out:Hartnell] made way for [player_in:Bellamy].",
            "[player_out:Hartnell] then gave way to [player_in:Bellamy].",
            "[player_out:Hartnell], easily their best player, made way for [player_in:Bellamy] to loud applause.",
            "[player_out:Hartnell] was forced to make way for [player_in:Bellamy].",
            "[player_out:Hartnell] came off for [player_in:Bellamy].",
            "By the time [player_out:Hartnell] gave way to [player_in:Bellamy] it was over.",
            "[player_out:Hartnell] pulled up holding his hamstring and had to be replaced by [player_in:Bellamy].",
            "[player_out:Hartnell] lasted only 12 minutes before being replaced by [player_in:Bellamy].",
        ),
        no=("Hartnell left for Hull.",),
    ),
    Rule(
        "substitution.gone_for",
        f"{S_OUT} {{gap8}} ({OFF}|{TAKEN}) {{gap4}} for {{gap1}} {O_IN} {ALONE} {PLAY}",
        yes=("[player_out:Hartnell] went off to a standing ovation for [player_in:Bellamy].",),
        over=("substitution.go_off", "substitution.taken_off"),
    ),
    Rule(
        "substitution.followed_off",
        f"{S_OUT} {{gap6}} (followed|follows|joined|joins) {{_h:PERSON}} (off|to the (bench|dugout|touchline)|on to the bench|down the tunnel) {{gap4}} (for|with|to be replaced by|,) {S_IN} {{gap3}} ({{take_place}}|(?= (,|\\.|;|$|who)))|{S_OUT} {{gap6}} (followed|follows|joined|joins) {{_h:PERSON}} (off|to the (bench|dugout|touchline)|on to the bench) {{gap4}} for {O_IN}",
        yes=("[player_out:Hartnell] followed him to the bench on the hour for [player_in:Bellamy].",),
    ),
    Rule(
        "substitution.two_give_way",
        f"{OUT} {MORE_OUT} {{gap6}} ({WAY}|{{give_way.base}}|{{be}} {{gap1}} {{taken_off}} {{gap4}} ,? (for|by)) {IN} {MORE_IN} {PLAY}",
        yes=(
            "[player_out:Hartnell] and [player_out:Diaz] made way for [player_in:Bellamy] and [player_in:Ross].",
            "[player_out:Hartnell] and [player_out:Diaz] were replaced by [player_in:Bellamy] and [player_in:Ross].",
        ),
    ),
    Rule(
        "substitution.taken_off_for",
        f"{S_OUT} {{gap14}} ({TAKEN} {{gap6}} (?! by) {{by_word}}|{{be}} {{gap1}} (replaced|substituted|relieved|succeeded|subbed) (?! as (captain|skipper|manager|boss)) {{gap6}} {{by_word}}) {{gap1}} {O_IN} {PLAY}",
        yes=(
            "[player_out:Hartnell] was replaced by [player_in:Bellamy].",
            "[player_out:Hartnell] was hooked before the break in favour of [player_in:Bellamy].",
            "[player_out:Hartnell] was withdrawn in the 60th minute for [player_in:Bellamy].",
            "After a knock [player_out:Hartnell] was replaced in the 20th minute by [player_in:Bellamy].",
        ),
        no=("Hartnell was replaced as captain by Bellamy.", "Hartnell was replaced by Bellamy in the starting line-up."),
    ),
    Rule(
        "substitution.who_was_replaced",
        f"{OUT} ,? who {{gap8}} ({TAKEN} {{gap6}} {{by_word}}|{WAY}|{{give_way.base}}) {{gap1}} {O_IN} {PLAY}",
        yes=(
            "[player_out:Hartnell], who was replaced by [player_in:Bellamy] at the break, had hit the bar.",
            "[player_out:Hartnell], who made way for [player_in:Bellamy], had hit the bar.",
        ),
        tags=ASIDE,
    ),
    Rule(
        "substitution.replaced_by",
        f"(({OUT} ,? {{gap3}}|{S_OUT} {{gap14}}) (replaced|substituted|relieved|succeeded) (?! as) {{gap5}} by|{OUT} (,|-|\\() {{adverb}}? {{off_passive}} (?! as) {{gap6}} (for|in favour of|by)) {{gap1}} {O_IN} {PLAY}",
        yes=(
            "[player_out:Hartnell], replaced by [player_in:Bellamy] at the break, had hit the bar.",
            "[player_out:Hartnell], who had been limping, was taken ill and replaced by [player_in:Bellamy].",
            "[player_out:Hartnell] replaced by [player_in:Bellamy].",
            "There was no fairytale for [player_out:Hartnell], hauled off on 55 minutes for [player_in:Bellamy].",
        ),
    ),
    Rule(
        "substitution.replaced_front",
        f"(?<= (^|,|and|but|;)) {{adverb}}? (replaced|substituted|relieved|withdrawn) (by|for) {IN} {{gap4}} (was|were) {{gap2}} {OUT} {PLAY}",
        yes=("Replaced by [player_in:Bellamy] on the hour was [player_out:Hartnell], who had run himself into the ground.",),
    ),
    Rule(
        "substitution.off_then_replaced",
        f"{S_OUT} {{gap8}} ({OFF}|{TAKEN}|{NO_MORE}|had to {{had_off}}) {{gap10}} (({{be}} replaced|replaced|substituted|relieved|making way|(his|her) place {{gap1}} (taken|filled)) {{gap3}} (by|for)|{{give_way}}|{{give_way.ing}}|to {{give_way.base}}) {{gap5}} {O_IN} {PLAY}",
        yes=(
            "[player_out:Hartnell] limped off and was replaced by [player_in:Bellamy].",
            "[player_out:Hartnell] limped off to be replaced by [player_in:Bellamy].",
            "[player_out:Hartnell] was carried off with a knee injury, replaced by [player_in:Bellamy].",
            "[player_out:Hartnell] could not continue and was replaced by [player_in:Bellamy].",
            "[player_out:Hartnell] tried to run it off but could not carry on and gave way to [player_in:Bellamy].",
            "[player_out:Hartnell] left to a standing ovation, replaced by 17-year-old homegrown midfielder [player_in:Bellamy].",
        ),
    ),
    Rule(
        "substitution.off_x_taking_over",
        f"{S_OUT} ({{gap8}}|{{any20}} before) ({OFF}|{TAKEN}|{NO_MORE}|had to {{had_off}}|{{weak_off}}) {{gap8}} (,|and|with|as|;|-|while) {S_IN} ({{gap3}} {{take_place}}|{DESC})",
        yes=(
            "[player_out:Hartnell] was forced off, [player_in:Bellamy] taking over.",
            "[player_out:Hartnell] limped off and [player_in:Bellamy] came on.",
            "[player_out:Hartnell] was stretchered off after a clash of heads, with [player_in:Bellamy] taking his place.",
            "[player_out:Hartnell] departed to a standing ovation, [player_in:Bellamy] taking his place.",
            "[player_out:Hartnell] did not reappear for the second half, [player_in:Bellamy] taking his place.",
            "[player_out:Hartnell] stayed in the dressing room and [player_in:Bellamy] came out.",
            "[player_out:Hartnell] was withdrawn and [player_in:Bellamy] introduced.",
            "[player_out:Hartnell] went off injured; [player_in:Bellamy] came on.",
            "[player_out:Hartnell] dinked it over Ross before trotting off to an ovation as [player_in:Bellamy] came on.",
            "[player_out:Hartnell] goes off and [player_in:Bellamy] comes on.",
        ),
    ),
    Rule(
        "substitution.off_for",
        f"{OUT} (\\.|:|-|is)? (off|out|goes off|comes off|makes way) for {IN} {PLAY}",
        yes=("Here's the first change: [player_out:Hartnell] off for [player_in:Bellamy].",),
    ),
    # -- the manager withdraws Y -----------------------------------------------------------------------------------------
    Rule(
        "substitution.swap",
        f"({{swap}}|{{swap.base}}|{{swap.ing}}|{{swap.en}}|{{withdraw}}|{{withdraw.base}}|{{withdraw.ing}}) {{gap1}} {O_OUT} (?! (back|down|over|up|away|to|{{shot_noun}}|({{gap3}} {{_m:MINUTE}})? , with)) (, who {{any8}} ,)? {{gap6}} (, ((?! (,|\\.|;|{{n:PERSON}})) _)* ,)? {{swap_for}} ({{gap1}}|(a|an|the) {{gap8}}) {IN} {PLAY}",
        yes=(
            "Everton swapped [player_out:Hartnell] for [player_in:Bellamy].",
            "Everton withdrew [player_out:Hartnell] and introduced [player_in:Bellamy].",
            "Torquay replaced [player_out:Hartnell] with [player_in:Bellamy].",
            "Torquay hooked [player_out:Hartnell] in favour of [player_in:Bellamy].",
            "Everton hooked [player_out:Hartnell] at the break, more out of mercy than anger, and put on [player_in:Bellamy].",
            "Torquay, who replaced [player_out:Hartnell] with [player_in:Bellamy] at the interval, went to three at the back.",
        ),
        no=(
            "Ross swapped passes with Bellamy.",
            "Hartnell broke clear, but she pulled her shot wide with only Bellamy to beat.",
        ),
    ),
    Rule(
        "substitution.team_swap",
        f"{LED} {{gap8}} ({{swap}}|{{swap.base}}|{{swap.ing}}|{{swap.en}}|{{withdraw}}|{{withdraw.base}}|{{withdraw.ing}}) {{gap1}} {O_OUT} (?! (back|down|over|up|away|to|{{shot_noun}}|({{gap3}} {{_m:MINUTE}})? , with)) (, who {{any8}} ,)? {{gap6}} (, ((?! (,|\\.|;|{{n:PERSON}})) _)* ,)? {{swap_for}} ({{gap1}}|(a|an|the) {{gap8}}) {IN} {PLAY}",
        yes=("[team:Everton] swapped [player_out:Hartnell] for [player_in:Bellamy].",),
    ),
    Rule(
        "substitution.swap_two",
        f"({LED} {{gap8}})? (?<! (was|were|been|being|be)) (?<! (was|were|been|being|be) {{adverb}}) ({{swap}}|{{swap.base}}|{{swap.ing}}|{{swap.en}}|{{withdraw}}|{{withdraw.base}}|{{withdraw.ing}}) ({{gap1}}|{{det}} {{gap4}}) {OUT} {MORE_OUT} {{gap4}} {{swap_for}} ({{gap1}}|{{det}} {{gap4}}) {IN} {MORE_IN} {PLAY}",
        yes=("Torquay replaced [player_out:Hartnell] and [player_out:Diaz] with [player_in:Bellamy] and [player_in:Ross].",),
    ),
    Rule(
        "substitution.take_y_off",
        f"(took|take|takes|taking|taken|hauled|pulled|dragged|brought|whipped|hooked|called) {O_OUT} off {{gap4}} {{swap_for}} {{gap1}} {IN}",
        yes=("Everton took [player_out:Hartnell] off for [player_in:Bellamy].",),
    ),
    Rule(
        "substitution.take_y_off_alone",
        "(took|takes|taking|hauled|hauls|hauling|whipped|whips|brought|brings|bringing|dragged|called) {player_out:OBJ} off (?! (the|his|her|guard|balance|to|a|at|with a|line)) {in_play} (?<! {hold_back} {any9})",
        yes=("Everton took [player_out:Hartnell] off at half-time.",),
        no=("The challenge took Hartnell off his feet.",),
    ),
    Rule(
        "substitution.take_off_y",
        "(took|take|takes|taking|hauled|haul|hauls|hauling|whipped|whip|whipping|dragged|drag|dragging|yanked|(?<= (had|having|has|have) {adverb}?) taken) off {gap1} ({player_out:PERSON} (?! 's) and LOOSE {player_out:PERSON} (?! 's)|{player_out:LIST} (?! ('s|coming|taking|replacing|stepping))|{player_out:OBJ} (?= {n:MINUTE}? , {n:NAMED} (coming|taking|replacing|stepping))) {in_play}".replace(
            "LOOSE", AND_LOOSE
        ),
        yes=(
            "Everton took off [player_out:Hartnell] at half-time.",
            "His riposte was to haul off [player_out:Hartnell].",
            "Everton, who had taken off [player_out:Hartnell] at the break, pressed on.",
        ),
    ),
    Rule(
        "substitution.withdraw_y",
        "(withdrew|withdraws|withdrawing|hooked|hooking|substituted|sacrificed|sacrificing|(?<= (had|having|has|have) {adverb}?) withdrawn) {gap1} ({player_out:PERSON} (?! 's) and LOOSE {player_out:PERSON} (?! 's)|{player_out:LIST} (?! ('s|coming|taking|replacing|stepping))|{player_out:OBJ} (?= {n:MINUTE}? , {n:NAMED} (coming|taking|replacing|stepping))) {in_play}".replace(
            "LOOSE", AND_LOOSE
        ),
        yes=(
            "Everton hooked [player_out:Diaz] and Danish flop [player_out:Hartnell].",
            "Everton withdrew [player_out:Hartnell] at half-time.",
            "Everton hooked [player_out:Hartnell] after 30 minutes.",
            "Having withdrawn [player_out:Hartnell] at half-time, Everton pressed on.",
        ),
    ),
    # -- Y alone ---------------------------------------------------------------------------------------------------------
    Rule(
        "substitution.go_off",
        f"{S_OUT} {{gap14}} {NO_THING} {OFF} {PLAY}",
        yes=(
            "[player_out:Hartnell] limped off after half an hour.",
            "[player_out:Hartnell] went off injured.",
            "[player_out:Hartnell] departed to a standing ovation.",
            "[player_out:Hartnell] left the field on a stretcher.",
            "[player_out:Hartnell] came off with a knock.",
        ),
        no=(
            "Hartnell came off his line.",
            "Hartnell almost limped off.",
            "Hartnell was sent off.",
            "Hartnell came off worst.",
            "Hartnell has his second and the roof comes off!",
        ),
    ),
    Rule(
        "substitution.taken_off",
        f"{S_OUT} {{gap14}} {TAKEN} {PLAY}",
        yes=(
            "[player_out:Hartnell] was withdrawn at half-time.",
            "[player_out:Hartnell] was stretchered off.",
            "[player_out:Hartnell] was taken off as a precaution.",
            "[player_out:Hartnell] was given a breather.",
            "[player_out:Hartnell] has been substituted.",
            "[player_out:Hartnell] and [player_out:Diaz] were withdrawn at half-time.",
        ),
        no=(
            "Hartnell was replaced as captain.",
            "Hartnell was not substituted.",
            "Hartnell was forced to come off his line.",
            "Ross handled Hartnell's hooked shot.",
        ),
    ),
    Rule(
        "substitution.who_was_taken_off",
        f"{OUT} ,? who {{gap8}} ({TAKEN}|{OFF}|{NO_MORE}|had to {{had_off}}) {PLAY}",
        yes=(
            "[player_out:Hartnell], who limped off before half-time, had hit the bar.",
            "[player_out:Hartnell], who was later carried off, had hit the bar.",
        ),
        tags=ASIDE,
    ),
    Rule(
        "substitution.off_participle",
        f"({OUT} (,|-|\\() {{adverb}}?|(with|(sight|loss|spectacle) of) {OUT} (already|now|having been|being|getting)?) {{off_passive}} (?! ({{gap4}} by|{{o:PERSON}}|as|(the|a|his|her) (?! (pitch|field|park)))) {PLAY}",
        yes=(
            "[player_out:Hartnell], withdrawn at the break, had been poor.",
            "With [player_out:Hartnell] already substituted, Ross took it.",
        ),
        no=("Hartnell, forced off the last line, swivelled and shot wide.",),
        tags=ASIDE,
    ),
    Rule(
        "substitution.end_of_night",
        "the end of {player_out:POSS} {gap1} (night|afternoon|evening|game|day|match|involvement|participation|contribution)",
        yes=("That was the end of [player_out:Hartnell]'s afternoon.",),
    ),
    Rule(
        "substitution.ended_his_game",
        "(ended|ends|cut short|curtailed|brought an end to|put paid to|finished) {player_out:POSS} {gap1} (game|match|afternoon|evening|night|day|involvement|participation|contribution) (?<! {card_word} _*)",
        yes=("A hamstring injury ended [player_out:Hartnell]'s game after 18 minutes.",),
    ),
    Rule(
        "substitution.saw_go_off",
        f"(saw|sees|seen|had|watched) {{player_out:OBJ}} {{gap1}} ({{go_off.base}}|go off|come off|carried off|stretchered off|forced off|helped off|limp off) {PLAY}",
        yes="Everton, who saw [player_out:Hartnell] go off with a knee injury, were never the same.",
    ),
    Rule(
        "substitution.no_more",
        f"{S_OUT} {{gap8}} ({NO_MORE}|(had|has|was forced|needed) to {{had_off}}) {PLAY}",
        yes=(
            "[player_out:Hartnell] did not reappear for the second half.",
            "[player_out:Hartnell] could not continue.",
            "[player_out:Hartnell] had to be replaced.",
            "[player_out:Hartnell] pulled a muscle and had to go off.",
        ),
    ),
    Rule(
        "substitution.lost",
        "({team:TSUBJ} {gap5} (lost|lose|loses)|(but|and|,|then|also|had|before|soon) lost) {gap2} {player_out:OBJ} {gap2} (to|through|with|because of) {any6} {hurt}",
        yes=(
            "[team:Everton] lost [player_out:Hartnell] to a hamstring injury.",
            "The home side soon lost [player_out:Hartnell] to injury.",
            "They went two up but lost [player_out:Hartnell] to injury before the break.",
        ),
    ),
    Rule(
        "substitution.lost_many",
        "(?<= (lost|lose|losing|loses) ((?! (\\.|;)) _)*) (?<= (,|and)) {player_out:PERSON} (with|through|to) {gap3} {hurt}",
        yes=("Everton lost both full-backs, [player_out:Hartnell] with a knee injury and [player_out:Diaz] with concussion.",),
    ),
    Rule(
        "substitution.lost_for",
        "({team:TSUBJ} {gap5} (lost|lose|loses)|(but|and|,|then|also|had|before|soon) lost) {gap2} {player_out:OBJ} {gap8} (with|as|,|and) {gap2} {player_in:PERSON} {gap3} ({take_place}|replacing {him:OBJ})",
        yes=(
            "[team:Everton] lost [player_out:Hartnell] to a hamstring injury, with [player_in:Bellamy] taking his place.",
            "[team:Everton] lost [player_out:Hartnell] to a calf strain, with academy boy [player_in:Bellamy] handed his chance.",
        ),
    ),
    Rule(
        "substitution.withdrawal",
        "(the|with|following|after) {gap2} {withdrawal_noun} of {gap1} {player_out:LIST} (?! 's)|{player_out:POSS} {gap2} {withdrawal_noun} (?! of) {in_play}",
        yes=(
            "[player_out:Hartnell]'s withdrawal with a knee injury was a blow.",
            "The withdrawal of [player_out:Hartnell] raised eyebrows.",
        ),
    ),
    Rule(
        "substitution.withdrawal_for",
        f"(the|with|following|after|{{_o:POSS}}) {{gap2}} ({{withdrawal_noun}}|replacement) of {{gap1}} {OUT} (,? {WHEN} ,?)? (for|in favour of|in favor of|by|with|and the ({{intro_noun}}|arrival) of) {{gap6}} {IN}",
        yes=(
            "The withdrawal of [player_out:Hartnell] for [player_in:Bellamy] raised eyebrows.",
            "Kent's substitution of [player_out:Hartnell] on 63 minutes, for the raw [player_in:Bellamy], raised eyebrows.",
            "They went for broke with the withdrawal of [player_out:Hartnell] and the arrival of a third striker in [player_in:Dale Bellamy].",
        ),
        over=("substitution.list_for", "substitution.withdrawal"),
    ),
    Rule(
        "substitution.chance_when_off",
        f"{S_IN} {{gap3}} (got|gets|was given|was handed) (his|her|a) {{gap1}} (chance|opportunity|debut|run out) {{gap6}} (when|after|as) {OUT} {{gap4}} ({OFF}|{TAKEN}|{{weak_off}})",
        yes=("[player_in:Bellamy] got his chance when [player_out:Hartnell] limped off.",),
        over=("substitution.go_off", "substitution.taken_off"),
    ),
    Rule(
        "substitution.enter_exit",
        f"(enter {IN} {{gap8}} (,|;|and)+ exit {OUT}|exit {OUT} {{gap8}} (,|;|and)+ enter {IN})",
        yes=(
            "Enter [player_in:Bellamy], exit [player_out:Hartnell].",
            "Exit [player_out:Hartnell], clutching his hamstring; enter [player_in:Bellamy].",
        ),
    ),
]
