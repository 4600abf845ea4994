"""Changes in clauses of their own build: chains, relatives, places that are filled, titles in the plural."""

from __future__ import annotations

from ..engine.rule import Rule
from ._changes import (
    ALL_IN,
    ALL_OUT,
    ASIDE,
    DESC,
    FOR,
    IN,
    MORE_IN,
    MORE_OUT,
    NAMED_IN,
    NOTE,
    OUT,
    PLAY,
    PUT,
    PUT_ON,
    S_IN,
    S_OUT,
    SWAP,
    TAKEN,
    WHEN,
)

GROUP = "substitution"
PUT_OFF = f"({SWAP}|{{withdraw}}|{{withdraw.base}}|{{withdraw.ing}})"

RULES = [
    # -- chains ----------------------------------------------------------------------------------------------------------
    Rule(
        "substitution.swap_chain",
        f"{PUT_OFF} (?! :) {{gap1}} {OUT} {{gap3}} (with|for) {{gap1}} {IN} (({NOTE}|{{gap3}}) ,? (and|then|while)|{NOTE} ,) {{gap1}} {OUT} {{gap2}} (with|for) {{gap1}} {IN} {PLAY}",
        yes=(
            "Everton replaced [player_out:Hartnell] with [player_in:Bellamy] and [player_out:Diaz] with [player_in:Ross].",
            "Everton replaced [player_out:Hartnell] with [player_in:Bellamy] (60), [player_out:Diaz] with [player_in:Ross] (71).",
        ),
        over=("substitution.swap", "substitution.team_swap", "substitution.swap_two"),
    ),
    Rule(
        "substitution.replaced_chain",
        f"{OUT} {{gap4}} {TAKEN} {{gap4}} (by|for) {{gap1}} {IN} {{gap3}} ,? (and|with|while|then) {{gap1}} {OUT} {{gap2}} (by|for) {{gap1}} {IN} {PLAY}",
        yes=(
            "[player_out:Hartnell] was replaced by [player_in:Bellamy] and [player_out:Diaz] by [player_in:Ross].",
            "[player_out:Hartnell] was taken off for [player_in:Bellamy], and [player_out:Diaz] for [player_in:Ross].",
        ),
        over=("substitution.taken_off_for", "substitution.replaced_by", "substitution.give_way", "substitution.two_give_way"),
    ),
    # -- his place -------------------------------------------------------------------------------------------------------
    Rule(
        "substitution.place_filled",
        f"{{player_out:POSS}} {{place_filled}} {{gap4}} {IN} {PLAY}",
        yes=(
            "[player_out:Hartnell]'s place was taken by [player_in:Bellamy].",
            "[player_out:Hartnell]'s place went to [player_in:Bellamy] at the interval.",
        ),
        no=("Hartnell's place in the side was taken by Bellamy.", "Hartnell is suspended, his place taken by Bellamy."),
    ),
    Rule(
        "substitution.off_place_filled",
        f"{S_OUT} {{gap12}} ({TAKEN}|{{go_off}}|{{no_more}}|{{weak_off}}) {{gap8}} , (with)? {{his:POSS}} {{place_filled}} {{gap4}} {IN} {PLAY}",
        yes=("[player_out:Hartnell] walked gingerly to the dressing room, his place taken by [player_in:Bellamy].",),
        over=("substitution.place_filled", "substitution.go_off", "substitution.taken_off"),
    ),
    # -- relatives -------------------------------------------------------------------------------------------------------
    Rule(
        "substitution.whom_replaced",
        f"{OUT} ,? whom {{gap1}} {IN} {{gap2}} ({{replace}}|{{replace.en}}|came on for) {PLAY}",
        yes=("[player_out:Hartnell], whom [player_in:Bellamy] replaced at half-time, had been anonymous.",),
        tags=ASIDE,
    ),
    Rule(
        "substitution.been_on",
        f"{IN} (,? (who|-)? {{adverb}}? (had|has|'d|who'd|he'd|she'd) {{adverb}}? {WHEN} (?= (when|before|and|,))|(,? who|-)? {{adverb}}? (had|has|'d) {{any3}} been on|(was|is) {{adverb}}? (only|just|barely|hardly|scarcely) {{adverb}}? on) (?= ({{gap2}} when|,|-|(the (pitch|field|park))? for {{gap3}} (when|before)|the (pitch|field|park) (when|,))) {PLAY}",
        yes=(
            "[player_in:Bellamy], who had not long been on, hit a post.",
            "[player_in:Bellamy] was only just on when he hit a post.",
            "[player_in:Bellamy] had only been on the pitch for three minutes when he struck the bar.",
        ),
        tags=ASIDE,
        over=("substitution.come_on",),
    ),
    # -- nouns -----------------------------------------------------------------------------------------------------------
    Rule(
        "substitution.his_withdrawal_for",
        f"{{player_out:POSS}} {{gap2}} ({{withdrawal_noun}}|departure|exit|replacement) {{gap3}} (in favour of|in favor of|for|by|with) {{gap1}} {IN} {PLAY}",
        yes=("[player_out:Hartnell]'s withdrawal in favour of [player_in:Bellamy] was met by boos.",),
        no=("Hartnell's departure for Hull was met by Bellamy with a shrug.",),
    ),
    Rule(
        "substitution.introduction_of_many",
        f"({{intro_noun}}|arrival) of {{gap1}} {IN} {MORE_IN} {{gap3}} {FOR} {{gap1}} {OUT} {MORE_OUT} {PLAY}",
        yes=(
            "The introduction of [player_in:Bellamy] and [player_in:Ross] in place of [player_out:Hartnell] and [player_out:Diaz] helped.",
        ),
        over=("substitution.introduction", "substitution.introduction_for"),
    ),
    Rule(
        "substitution.plural_title",
        f"(?<! (unused|named|the bench|available|used)) (substitutes|subs|replacements) ,? {NAMED_IN} {MORE_IN} (?! (for|on for|to)) {PLAY}",
        yes=("The substitutes [player_in:Bellamy] and [player_in:Ross] combined for the third.",),
        no=("Unused substitutes Bellamy and Ross watched.", "Subs: Bellamy and Ross."),
    ),
    Rule(
        "substitution.one_sub",
        f"((one|another|other|first|second|third) (substitute|sub|replacement)|one of (the|his|her|their|those|these|two|three|four|five|several) {{gap2}} (substitutes|subs|replacements)) , {NAMED_IN} (?= (,|\\.|-)) {PLAY}",
        yes=(
            "It was made by one substitute, [player_in:Bellamy], and scored by another.",
            "One of his three replacements, [player_in:Bellamy], headed against the upright.",
        ),
    ),
    Rule(
        "substitution.takes_over",
        f"^ {S_IN} {{adverb}}? ((takes|took) over|(steps|stepped) in|comes in) (?= (\\.|,|;|!|in goal|between the|at (left|right|centre))) {PLAY}",
        yes=("Hartnell pulled up. [player_in:Bellamy], 19, takes over.",),
        no=("Bellamy took over as captain.",),
    ),
    Rule(
        "substitution.name_on",
        f"^ ({{when:MINUTE}} (:|-)?)? {IN} (,? on|{{gap8}} (and|,) (is|was)? {{adverb}}? on) (?= (\\.|!|$)) {PLAY}",
        yes=("Hartnell cannot continue. [player_in:Bellamy] on.", "[player_in:Bellamy] strips off in seconds and is on."),
    ),
    Rule(
        "substitution.rated_off",
        f"(?<= (^|\\.) {{player_out:NAMED}} (\\(? ({{_n:NUM}}|{{_m:MINUTE}}|{{_n:NUM}} / {{_k:NUM}}) \\)?)? (-|:|\\.)) {{adverb}}? {{off_passive}} (?! ({{gap4}} by|{{o:PERSON}}|as)) {PLAY}",
        yes=("Marsh 5 - Slow. [player_out:Hartnell] 3 - Hooked at half-time.",),
    ),
    # -- participles in front --------------------------------------------------------------------------------------------
    Rule(
        "substitution.off_front",
        f"(?<= (^|^ (already|later|since))) {{off_passive}} (?! ({{gap3}} by|as)) {{gap6}} , {S_OUT} (?! {{gap1}} {{take_place}}) {PLAY}",
        yes=("Subbed at half-time, [player_out:Hartnell] watched the rest from the dugout.",),
    ),
    Rule(
        "substitution.off_front_for",
        f"(?<= (^|^ (already|later|since))) {{off_passive}} {{gap4}} (by|for|in favour of) {IN} {{gap6}} , {S_OUT} {PLAY}",
        yes=("Replaced by [player_in:Bellamy] at half-time, [player_out:Hartnell] watched the rest from the dugout.",),
    ),
    Rule(
        "substitution.off_went_then",
        f"(off|out) ({{go_off_plain}}) {OUT} {{gap8}} (,|and|with|as|;)+ {S_IN} {{gap2}} ({{take_place}}|got (his|her) chance|was (given|handed) (his|her) chance|{DESC}) {PLAY}",
        yes=("Off went [player_out:Hartnell] after 58 minutes, and [player_in:Bellamy], all of 17, got his chance.",),
        over=("substitution.out_went",),
    ),
    Rule(
        "substitution.robbed_of",
        f"(injury|injuries|knock|strain|hamstring|cramp|problem|concussion|ankle|knee|groin|calf) {{gap3}} (robbed|robs|deprived|deprives|cost) ({{_t:TEAM}}|them) (of)? {{gap2}} {{player_out:OBJ}} (?= {{gap3}} {{_m:MINUTE}}) {PLAY}",
        yes=("Injury robbed Everton of [player_out:Hartnell] after 22 minutes.",),
        no=("Injury robbed Everton of Hartnell for the season.",),
    ),
    Rule(
        "substitution.give_debut_for",
        f"(give|gave|gives|giving|hand|handed|hands|handing|grant|granted|granting) {{gap1}} {IN} (a|his|her|an|the) {{gap4}} (debut|bow|run out|run|chance|cameo|return|appearance|opportunity|minutes|taste of {{gap3}}) {{gap4}} (in place of|instead of|at the expense of) {{gap1}} {OUT} {PLAY}",
        yes=("Kent took the opportunity to give young [player_in:Bellamy] his debut in place of [player_out:Hartnell].",),
        no=("Kent gave Bellamy his debut in the starting line-up in place of Hartnell.",),
    ),
    Rule(
        "substitution.got_the_last",
        f"({S_IN}|{IN} ,? who) {{gap4}} (got|gets|given|handed|played|had|enjoyed) (the|a) (last|final|closing) ((?! (\\.|;|{{n:PERSON}})) _)*? (in place of|instead of|at the expense of|as (a|an|the)? {{gap2}} (replacement|substitute|sub) for) {{gap2}} {OUT} {PLAY}",
        yes=(
            "There was a first appearance for [player_in:Bellamy], who got the last eight minutes of Everton's win over Hull in place of [player_out:Hartnell].",
        ),
        over=("substitution.debut_in_place", "substitution.been_on_for"),
    ),
    Rule(
        "substitution.put_on_take_off",
        f"{PUT_ON} {{gap1}} {IN} {{gap4}} (and|while|,)+ {{gap1}} (taking off|withdrawing|hauling off|took off|withdrew|hauled off|replacing|sacrificing|sacrificed|removing|removed) {{gap1}} {OUT} {PLAY}",
        yes=("Kent sent on [player_in:Bellamy] and took off [player_out:Hartnell].",),
        over=("substitution.bring_on", "substitution.take_off_y", "substitution.withdraw_y"),
    ),
    Rule(
        "substitution.chain_to",
        f"(?<= (gave way|gives way|giving way|made way|makes way|handed over|{{be}} {{gap1}} (replaced|succeeded|relieved)) {{gap4}} {{n:PERSON}} {{any8}}) (,|and|;|with|then)+ {OUT} {NOTE} {{gap1}} (to|by|for) {IN} {PLAY}",
        yes=(
            "Kerr gave way to Hartnell on 12 minutes, [player_out:Hartnell] to [player_in:Bellamy] on 40.",
            "Kerr was replaced by Ross, [player_out:Hartnell] by [player_in:Bellamy].",
        ),
    ),
    Rule(
        "substitution.two_aside_on_for",
        f"{IN} {MORE_IN} (,|-|\\() {{gap2}} (on|introduced|brought on|sent on|thrown on) {{gap2}} {FOR} {{gap1}} {OUT} {MORE_OUT} {PLAY}",
        yes=(
            "Substitutes [player_in:Bellamy] and [player_in:Ross], on for [player_out:Hartnell] and [player_out:Diaz], combined.",
        ),
        tags=ASIDE,
        over=("substitution.plural_title", "substitution.aside_on_for", "substitution.on_for"),
    ),
    Rule(
        "substitution.took_over",
        f"(?<= (,|;|and|with|as|-|while) {{gap2}}) {S_IN} ({DESC} (?= (\\.|,|;|$))|{{gap1}} ({{take_place}}|(his|her)? replacement|deputising|stepping in|stepping up|stepped in))",
        yes=("Hartnell was whipped off by Moss before he could see red, [player_in:Bellamy] taking over in midfield.",),
        tags={"behind": True, "weak": True},
    ),
    Rule(
        "substitution.two_took_over",
        f"(?<= (,|;|and|with|as|-|while)) {IN} {MORE_IN} {{gap1}} {{take_place}}",
        yes=(
            "Off came Hartnell and Diaz on 39 minutes, with [player_in:Bellamy] and [player_in:Ross] the men to replace them.",
            "Hartnell and Diaz departed, [player_in:Bellamy] and [player_in:Ross] taking their places.",
        ),
        tags={"behind": True, "weak": True},
        over=("substitution.took_over",),
    ),
    Rule(
        "substitution.places_to",
        f"their {{place_filled}} {{gap2}} {ALL_IN} (?! 's)",
        yes=("Hartnell and Diaz went off, their places going to [player_in:Bellamy] and [player_in:Ross].",),
        tags={"behind": True, "weak": True},
    ),
    Rule(
        "substitution.giving_chance",
        f"(?<= (,|and)) {{adverb}}? (giving|handing|allowing|granting|gave|handed) {{gap1}} {ALL_IN} (a|his|her|the|their|some|to)? {{gap3}} (chance|debut|debuts|bow|bows|run|run out|opportunity|minutes|taste|appearance|outing|game time|stage|stretch (his|her) legs) (?! (to (shoot|score|equalise|level|put|make it)|from|on goal|of))",
        yes=("Kent brought Hartnell off after 80 minutes, giving [player_in:Bellamy] a chance.",),
        no="Ross slipped, giving Bellamy a chance to shoot.",
        tags={"behind": True, "weak": True},
    ),
    Rule(
        "substitution.run_outs_in_place",
        f"(giving|handing|gave|handed|with|were|granting) {{gap2}} (run outs|run out|debuts|debut|minutes|chances|game time|bows|appearances) (to|for) {{gap2}} {ALL_IN} {{gap3}} (in place of|instead of|at the expense of|for) {{gap2}} {ALL_OUT} {PLAY}",
        yes=(
            "Everton finished strongly, giving run-outs to [player_in:Bellamy] and [player_in:Ross] in place of [player_out:Hartnell] and [player_out:Diaz].",
        ),
        no="Kent gave a debut to Bellamy in the starting line-up in place of Hartnell.",
    ),
    Rule(
        "substitution.brought_himself",
        f"({{player_in:OFFICIAL}}|{S_IN} (?! {{any3}} {{_o:OFFICIAL}})) {{gap3}} {PUT} (himself|herself) {{on_word}} ({{gap4}} {FOR} {{gap2}} {OUT})? {PLAY}",
        yes=(
            "Player-manager [player_in:Jon Bellamy] threw himself on for [player_out:Hartnell].",
            "[player_in:Bellamy] brought himself on in place of young [player_out:Hartnell] at the interval.",
            "With ten minutes left [player_in:Bellamy] sent himself on.",
        ),
        no=("Bellamy put himself on the line.",),
        over=("substitution.been_on_for",),
    ),
    # -- he, told behind -------------------------------------------------------------------------------------------------
    Rule(
        "substitution.brought_for",
        f"(coach|manager|trainer|boss|head coach|{{n:OFFICIAL}}|{{n:TSUBJ}}) {{gap8}} (brought|brings|exchanged|changed|bringing) ({IN} for {{gap2}} {OUT}|{OUT} (for|against) {{gap2}} {IN} (?<! brought)) {PLAY}",
        yes=("The coach reacted at the pause and brought [player_in:Bellamy] for [player_out:Hartnell].",),
        no=("The coach brought Bellamy for a talk with Hartnell.",),
    ),
    Rule(
        "substitution.came_for",
        f"{IN} {{gap2}} (came|comes|arrived|stepped) (?! {{gap1}} (off|up|out|down|across|over) ) {{gap2}} for {{gap4}} {OUT} ((,|and|,? and) {IN} for {{gap4}} {OUT})? {PLAY}",
        yes=("[player_in:Bellamy] came for [player_out:Hartnell] and [player_in:Ross] for [player_out:Diaz].",),
        no=("Bellamy came for Hartnell's corner.",),
        over=("substitution.come_on_for",),
    ),
    Rule(
        "substitution.whom_they_put_on",
        f"{IN} (,|-) ((?! (,|\\.)) _)*? ({{n:TEAM}}|{{n:OFFICIAL}}|they|we|he|she|the manager|the coach|the gaffer) (had|have|has|'d)? (just|only|only just|finally|already)* ({{put_on}}|{{put_on.en}}) {{in_for}} {{gap2}} {OUT} {PLAY}",
        yes=("[player_in:Bellamy], the lad Everton had just chucked on for [player_out:Hartnell], headed in.",),
        tags=ASIDE,
    ),
]
