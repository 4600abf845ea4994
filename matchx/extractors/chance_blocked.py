"""Shots that a defender stops."""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import ANY, HEADED_BY, HIS, ITEM, MAN, MET, NO_MISS, NOT_STOPPED, NOUN, OWNER, SHOT, TOUCHED, WATCH, active, reach

GROUP = "shot"
TAGS = {"outcome": "blocked"}

BY = f"({{within}} (by|from|of|off) {MAN})?"
BE = "('s|was|is|were|are|being|been|be|got|gets|took|has|had|,)"
BLOCKED = f"{{within}} ({BE} {{adverb}}*)* ({{blocked}} {BY}|{{denied}} {BY} (?= {{gap3}} {{off_line}} ))"
# A free kick that is headed clear was a cross.
NO_SET_PIECE = "(?! (?<= (free kick|set piece|dead ball|free) ) {within} {is} {adverb}* (headed|cleared|hacked|nodded|hooked|booted|scrambled) (?! {gap6} {off_line} ) )"
NAMED = "((?! {n:SUBJ} | {halt} ) _)*?"


RULES = [
    Rule(
        "chance.blocked_shot",
        f"({OWNER} {SHOT}|{{shooter:PERSON}} (\\( {{team:TEAM}} \\))? (?! 's ) {NOUN}) (?! {{aux}}* {{gap1}} {{tap_in.en}} in (on the line)? by) {NO_SET_PIECE} {TOUCHED} {BLOCKED}",
        yes=(
            "[shooter:Nwosu]'s shot was blocked by [by:Hallam].",
            "[shooter:Nwosu]'s header was cleared off the line by [by:Hallam].",
            "[shooter:Nwosu]'s volley was hacked off the line by, of all people, [by:Hallam].",
            "[shooter:Nwosu]'s drive was headed off the line by a lad called [by:Hallam].",
            "[shooter:His] effort was deflected behind.",
            "[shooter:Nwosu]'s attempt to prod home was thwarted by a sliding [by:Hallam] on the line.",
            "A [shooter:Nwosu] drive was charged down.",
        ),
        no=(
            "Nwosu's shot was not blocked.",
            "Nwosu's free-kick was headed clear by Hallam.",
            "Nwosu's attempt to play out from the back was intercepted by Hallam.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.blocked_delivery",
        f"{OWNER} ((?! {{halt}} | {{n:SUBJ}} | {{n:PERSON}} 's ) _)*? {{delivery_noun}} {{within}} {BE} {{adverb}}* {{block.en}} {{gap3}} {{off_line}} {BY}",
        yes=("[shooter:Nwosu]'s inswinging corner had to be headed off the line by [by:Hallam].",),
        tags=TAGS,
    ),
    Rule(
        "chance.blocked_had",
        f"{active('({saw}|{saw.ing}|{saw.base}|{saw.en})')} (?! been ) ({ANY} {BLOCKED}|{{by:PERSON}} (?! 's ) {{adverb}}? {{block.base}} ({{det}} {SHOT}|it|one) {{adverb}}? ({{off_line}}|clear|away|behind))",
        yes=(
            "[shooter:Nwosu] had a shot blocked by [by:Hallam].",
            "[shooter:Nwosu], free at the far post, saw his effort hacked off the line by [by:Hallam].",
            "[shooter:Nwosu] saw [by:Hallam] clear his header off the line.",
            "[shooter:Nwosu] had a header cleared from under the crossbar by [by:Hallam].",
            "[shooter:Nwosu] had one charged down by [by:Hallam].",
            "[shooter:Nwosu] and [shooter:Barton] both had shots blocked.",
            "[shooter:Nwosu] had a shot deflected over.",
            "Corrigan flung himself at the volley, then [shooter:Nwosu] had one hacked away by [by:Hallam] on the line.",
        ),
        tags=TAGS,
        over=("chance.off_target",),
    ),
    Rule(
        "chance.blocked_from",
        f"{{shot_noun}} {NOT_STOPPED} {{gap8}} (?<! (,|and) ) (from|by|of) (?! {{n:KEEPER}} ) ({{shooter:LIST}}|{{shooter:OBJ}}) (?! {{delivery_noun}} ) {{gap8}} {BE} {{adverb}}* {{blocked}} {BY}",
        yes=("A shot from [shooter:Nwosu] was blocked by [by:Hallam].",),
        tags=TAGS,
    ),
    Rule(
        "chance.blocked_by",
        f"{active('{pure_block_any}', 'by')} ({{within}} {{shooter:POSS}} {{gap5}} {{shot_noun}} (?! {{gap2}} (and|to) {{gap2}} _ {{gap1}} {{into_net}} )|{HIS}|(?<= (block|blocked|blocks|blocking)) {{gap2}} from ({{shooter:LIST}} (?! 's ) {{list_end}}|{{shooter:OBJ}} (?! 's )))",
        yes=(
            "[by:Hallam] blocked [shooter:Nwosu]'s shot.",
            "[by:Hallam], sliding across, threw himself in front of [shooter:Nwosu]'s fierce drive.",
            "[by:Hallam] then charged down a [shooter:Nwosu] effort.",
            "[by:Hallam] got up to block the follow-up from [shooter:Nwosu].",
            "[by:Hallam] got back to block from [shooter:Nwosu].",
            "[by:Hallam] blocked superbly from [shooter:Nwosu] and [shooter:Barton] in quick succession.",
        ),
        no="Hallam threw himself at Nwosu's free-kick and diverted it over the line.",
        tags=TAGS,
    ),
    Rule(
        "chance.blocked_line",
        f"{active('{block_any}', 'by')} ({{within}} {{shooter:POSS}} {{gap6}} ({{shot_noun}}|{{delivery_noun}}) {{gap3}} {{off_line}}|{HIS} {{gap3}} {{off_line}}|(clear|away|behind) (?! {{gap4}} (free kick|set piece|dead ball) ) {HIS}|{{within}} {{off_line}} {{gap3}} (from|after|to deny|to thwart) ({{shooter:OBJ}}|{{shooter:POSS}}))",
        yes=(
            "[by:Hallam] cleared [shooter:Nwosu]'s header off the line.",
            "[by:Hallam] hooked the ball off the line from [shooter:Nwosu].",
            "[by:Hallam] headed [shooter:Nwosu]'s effort off the line.",
            "[by:Hallam] cleared a [shooter:Nwosu] header from the line.",
            "Barton forced a save from Corrigan, and [by:Hallam] had to be quick to hook clear the follow-up from [shooter:Nwosu].",
        ),
        tags=TAGS,
        over=("chance.blocked_by",),
    ),
    Rule(
        "chance.blocked_but",
        f"({active('({shooting} {no_cross}|{attempt_any})')}|(?<! ({{save_amb_any}}|{{saving}})) {OWNER} {SHOT}|{{shooter:PERSON}} (?! 's ) {NOUN}|{{found_him}} {{shooter:OBJ}} (?! 's )|{{shooter:SUBJ}} (?! 's ) {{any6}} (nearly|almost) (had|got|scored|grabbed|made|added)) {NO_MISS} {{any14}} (,|but|and|yet|-|:|;|as|though|where|until|before|when|\\() {{by:SUBJ}} (?! 's | {{aux}}* {WATCH} | (had|has|saw|sees) (one|a|an|his|her|another) | {{aux}}* (stood|stands|spread|spreads|came|rushed|raced|dived|smothered|saved) ) {{gap6}} ({{block_any}} {{gap4}} {{off_line}}|{{block_any}} (it|the ball|his shot|her shot|his effort|his header|the shot|the effort) {{gap2}} (behind|clear|away|over (?! the {{gap1}} line)|to safety|wide|out|for a corner)|back to clear|(was|is) (on hand|there|back|well placed|alert|quick) to (clear|block|hack|hook|intervene)|(was|is|stood) {{gap2}} on the (goal)? line to {{block.base}}|{{block_any}} (behind|clear|away|to safety) (?! (a|the|another) {{gap3}} ({{shot_noun}}|{{rebound_word}}) )|(got|gets|get|put|puts|threw|throws|flung) (?! {{n:TEAM}}) {{gap4}} (in the way|in front (?! of ({{n:TEAM}}|{{n:DESC}}|{{n:PERSON}} (?! 's )|his|her|their|the (man|defender|goalkeeper|keeper))))|(block|blocks|blocked|charged|intercepted) (?! {{n:PERSON}}|with (his|her)|{{gap3}} (legs|feet))|(made|makes|got|gets|threw|slid) {{gap5}} (block|challenge|tackle|in the way))",
        yes=(
            "[shooter:Nwosu] rounded the keeper and shot, but [by:Hallam] cleared off the line.",
            "[shooter:Nwosu]'s header was goalbound until it dropped, and [by:Hallam] hooked it off the line.",
            "[shooter:Nwosu] got a shot away, but [by:Hallam] was on the line to clear.",
            "[shooter:Nwosu] poked the ball goalwards but [by:Hallam] was on hand to clear.",
            "The corner was met by [shooter:Nwosu] but [by:Hallam] cleared off the line.",
            "[shooter:Nwosu] nearly had a second at the death, but [by:Hallam] got his knee in the way.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.blocked_over_line",
        f"({OWNER} {SHOT}|{{shooter:PERSON}} (?! 's ) {NOUN}) ({{_w:MINUTE}})? {{gap2}} (was|had been|had gone|had crossed|went) (over|behind|across) the (goal)? line (before|when|by the time) {{by:SUBJ}} (?! 's ) {{gap2}} (cleared|hoofed|hooked|hacked|booted|scrambled|headed|kicked|swept|scooped|clawed|stopped)",
        yes="They claimed that [shooter:Nwosu]'s header was over the line before [by:Hallam] hoofed it away.",
        no="Nwosu's header was over the line before Hallam had moved.",
        tags=TAGS,
        over=("goal",),
    ),
    Rule(
        "chance.blocked_absolute",
        f"({active('({shooting} {no_cross}|{attempt_any})')}|{OWNER} {SHOT}) {NO_MISS} ((?! ; | {{n:NAMED}} ) _)*? , {{by:PERSON}} (?! 's ) (this time|again|once more)? {{adverb}}? ((throwing|flinging|hurling|launching) (himself|herself|{{det}} {{gap2}} (body|frame)) {{gap2}} (in the way|in front|into the path)|charging {{gap4}} down|{{block.ing}} {{gap6}} {{off_line}}|making {{gap5}} (block|tackle|challenge)|getting {{gap5}} (in the way|block)|blocking (?! with | (his|her) (run|path|way|view) ))",
        yes=(
            "[shooter:Nwosu] had another go, [by:Hallam] this time throwing himself in front of the shot.",
            "[shooter:Nwosu]'s header was goalbound, [by:Hallam] heading off the line.",
        ),
        no="Nwosu headed on, Hallam blocking his run.",
        tags=TAGS,
    ),
    Rule(
        "chance.blocked_hesitant",
        f"{active('(hesitated|hesitates|hesitating|dithered|dithers|dithering|dallied|dallies|dallying|dawdled|dawdles|dawdling|delayed|delays|delaying|waited|took {gap2} too (long|many)|taking {gap2} too (long|many))')} ((?! (;|\\.|{{n:SUBJ}}) ) _)* (,|and|allowing|and allowed|and let|before|until|as|(?<= enough ) for) {{by:PERSON}} (?! 's ) {{gap5}} (in front of|in the way of|(hack|hacked|hook|hooked|scoop|boot|head|clear) (it|the ball)? {{gap1}} {{off_line}}|block|blocked|blocks|intercept|intervene|intervened|tackle|tackled|clear|cleared|challenge|nick it|nicked it|dispossess|get (a|his|her) {{gap1}} in|got (a|his|her) {{gap1}} in|make {{gap3}} (block|tackle|challenge)|made {{gap3}} (block|tackle|challenge))",
        yes=(
            "Clean through, [shooter:Nwosu] dithered, and [by:Hallam] came sliding in to block.",
            "[shooter:Nwosu] took too long over his finish, allowing [by:Hallam] to slide in and hack it off the line.",
            "[shooter:Nwosu] took a touch too many, allowing [by:Hallam] to make a saving tackle.",
            "[shooter:Nwosu] delayed his shot and allowed [by:Hallam] to recover and block.",
            "[shooter:Nwosu] delayed long enough for [by:Hallam] to throw himself in front of the shot.",
        ),
        no=("Nwosu waited for Barton's pass and Hallam headed it away.",),
        tags=TAGS,
    ),
    Rule(
        "chance.blocked_it",
        f"({active('({shooting} {no_cross}|{attempt_any}|slipped|slips|rounded|beat)')}|{OWNER} {SHOT} {MET}|{HEADED_BY}) {{any14}} (?<! {{n:PERSON}} _ ) ((the|his|her) (ball|shot|effort|strike|header|volley|attempt)|it|which|that) (?! {{gap3}} ({{hitting_frame}}|{{onto}}) {{frame_np}} ) ({{gap4}} {BE} {{adverb}}*)? (?! (over|wide)) {{blocked}} {BY}",
        yes=(
            "[shooter:Nwosu] volleys it goalwards and it's blocked by [by:Hallam].",
            "[shooter:Nwosu] rounded the keeper, only to see it cleared off the line by [by:Hallam].",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.blocked_on_line",
        f"({{by:PERSON}} {{aux}}*|{reach('by')}) ((was|is|stationed|standing|popped up|back|got back) {{gap2}} on the (goal)? line to {{block.base}} ((?! {{n:PERSON}} ) _)? ((?! {{n:PERSON}} ) _)? {{shooter:POSS}} {{gap4}} {{shot_noun}}|(had to|to|managed to|did well to|was able to) {{block.base}} {{gap3}} {{off_line}} {{gap3}} (from|after|to deny) {{shooter:OBJ}})",
        yes=(
            "[by:Hallam] was on the line to head away [shooter:Nwosu]'s effort.",
            "[by:Hallam] had to clear off the line from [shooter:Nwosu].",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.blocked_noun_by",
        "{defending} {gap2} (by|from) {by:OBJ} {gap4} (robbed|halted|dispossessed|frustrated|repelled|kept|denied|denies|thwarted|stopped|prevented|to deny|to thwart|to stop|kept out|to keep out|to prevent|to halt|foiled|denying) (({shooter:OBJ}|{shooter:POSS}) (?! (a|any|his|her) {gap2} (run|path|way|route|sight))|{n:TEAM} {any10} (,|after|when|with) {shooter:PERSON} (?! 's ) (having|had|has) {gap1} (beaten|rounded|lobbed|chipped|headed|fired|shot|volleyed|got))",
        yes=(
            "A superb challenge by [by:Hallam] denied [shooter:Nwosu].",
            "It needed a vital block from [by:Hallam] to keep out [shooter:Nwosu]'s follow-up.",
            "It took a goal-line clearance from [by:Hallam] to prevent Leeds taking the lead, [shooter:Nwosu] having beaten Corrigan.",
        ),
        no="A good tackle by Hallam to deny Nwosu a clear run on goal.",
        tags=TAGS,
        over=("chance.keeper_save_by", "goal.beat.active"),
    ),
    Rule(
        "chance.blocked_only_for",
        f"({active('({shooting} {no_cross}|{attempt_any}|was|were|beat|beats|rounded|rounds|lobbed|chipped)')}|{OWNER} {SHOT}|{{shooter:PERSON}} (?! 's ) {NOUN}) {{any14}} ((only|but) for {{by:OBJ}} {{gap8}} (to|and)|only to see {{by:PERSON}} (?! 's ) ({{gap6}} (to|and))?) {{adverb}}? ({{block.base}} {{gap4}} {{off_line}}|block|charge|intercept|make {{gap4}} (block|tackle|challenge|clearance)|clear|{{block.base}} {{gap2}} (to safety|clear|away|behind)|get in the way|get a block)",
        yes=(
            "[shooter:Nwosu] pulled the trigger, only for [by:Hallam] to block.",
            "[shooter:Nwosu] headed towards goal, only for [by:Hallam] to clear off the line.",
            "[shooter:Nwosu] lobbed Corrigan only to see [by:Hallam] get back and hook clear from under the bar.",
            "[shooter:Nwosu] beat Corrigan with a header from a Barton corner only for [by:Hallam] to clear it off the line.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.blocked_denied",
        f"{active('(was|is|were|been|being|be)')} ({{adverb}}|only)* {{denied}} (?! {{gap3}} (penalty|spot kick)) {{within}} by {{gap6}} (block|tackle|challenge|interception|clearance|slide|lunge|covering) ({{within}} (by|from|of) {{by:OBJ}})?",
        yes=(
            "[shooter:Nwosu] was denied by a last-ditch tackle from [by:Hallam].",
            "[shooter:Nwosu], clean through, was thwarted by a superb block.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.blocked_denies",
        f"{active('({denying}|made|makes|making|got|gets|produced|produces|threw|slid|came)', 'by')} {{gap12}} ((to|in|by|and) {{adverb}}?)? {{denying}}? {{shooter:OBJ}} {{gap4}} (with|by|courtesy of|thanks to) {{gap5}} (block|tackle|challenge|interception|slide)",
        yes=("[by:Hallam] denied [shooter:Nwosu] with a last-gasp tackle.",),
        tags=TAGS,
    ),
    Rule(
        "chance.blocked_made",
        f"({active('(made|makes|making|produced|produces|got in|gets in|put in|puts in|came up with|timed|needed)', 'by')} {{gap6}} (block|tackle|challenge|interception|clearance) {{gap4}} ((to|and) ({{deny.base}}|stop|halt|{{deny}})|denying|thwarting|stopping) {{shooter:OBJ}}|(as|when|after) {{shooter:PERSON}} (?! 's ) {{gap2}} {{goes_for_goal}} {{gap6}} ,? {{by:PERSON}} (?! 's ) {{aux}}* (made|makes|produced|produces|got in|gets in|put in|puts in|came up with|timed) {{gap5}} (block|tackle|challenge|interception))",
        yes=(
            "[by:Hallam] made a vital block to deny [shooter:Nwosu].",
            "As [shooter:Nwosu] bore down on goal [by:Hallam] got in a saving tackle.",
        ),
        tags=TAGS,
        over=("chance.saved_as_he_ran",),
    ),
    Rule(
        "chance.blocked_noun",
        "{by:POSS} ((?! {halt} | , | {n:PERSON} ) _)? ((?! {halt} | , | {n:PERSON} ) _)? ((?! {halt} | , | {n:PERSON} ) _)? ((block|tackle|challenge|interception|clearance|lunge|slide|intervention|boot|heel|shin) {gap3}|(header|hook|hack|flick|kick|touch|head|foot|leg|boot|knee|heel) {off_line}) (to keep out|denied|denies|thwarted|stopped|prevented|to deny|to thwart|to stop|kept out|foiled|denying) ({shooter:OBJ}|{shooter:POSS})",
        yes=("[by:Hallam]'s last-ditch block thwarted [shooter:Nwosu].",),
        no=("Hallam's late challenge on Nwosu went unpunished.",),
        tags=TAGS,
    ),
    Rule(
        "chance.blocked_against",
        f"({active('{shooting}')}|{active('{sending}')} {{within}} {{shot_object}}|{OWNER} {SHOT}|{{shooter:PERSON}} (?! 's ) {NOUN}) {{within}} ((?<! (flag|flags) {{any4}} ) against|(hit|hits|hitting|struck|strikes|striking|thudded into|cannoned into|crashed into|smacked into|hit against|(deflected|deflecting|cannoned|cannoning|ricocheted|ricocheting|rebounded|rebounding|looped|looping) off|took (a|an) (_)? (touch|nick|deflection) off (?= {{n:PERSON}} {{gap2}} (out|behind|(for|and) {{gap2}} corner)))) ((his|her|a)? (own)? (team mate|teammate|colleague))? (?! {{k:KEEPER}}) {{by:OBJ}} (?! 's (?! (leg|legs|arm|back|head|body|thigh|knee|chest|shin|boot|foot|backside|heel)) | {{gap5}} (and|before|,) {{gap3}} (in|into|over the line|past|beyond|wrong footed|wrong footing|beat|beating|deceived|deceiving) | {{any8}} on (its|the) way (in|into|to) ) (?! {{deflect_on}})",
        yes=(
            "[shooter:Nwosu] thumped a volley against [by:Hallam].",
            "[shooter:Nwosu]'s close-range effort struck [by:Hallam] on the line.",
            "[shooter:Nwosu]'s follow-up cannoned into [by:Hallam]'s back.",
            "[shooter:Nwosu]'s fierce volley struck his team-mate [by:Hallam].",
            "[shooter:Nwosu] swivelled and shot, the ball deflecting off [by:Hallam] for a corner.",
            "[shooter:Nwosu]'s snapshot took a touch off [by:Hallam] and went behind for a corner.",
        ),
        no=(
            "Nwosu's shot hit Hallam and went in.",
            "Nwosu scored against Hull.",
            "Nwosu's strike had struck Hallam and not Barton on its way into the net.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.blocked_item",
        f"{ITEM} {BLOCKED}",
        yes=("[shooter:Nwosu] had two cracks at it, the first cleared from under the crossbar by [by:Hallam].",),
        tags=TAGS,
    ),
    Rule(
        "chance.blocked_he_let",
        "(only for|allowed|allowing|allows|let|letting|enabled|gave {gap4} for|giving {gap4} for|time for) {by:PERSON} (?! 's ) {gap8} (to|and)? {block.base} {shooter:POSS} {gap4} {shot_noun} ({gap3} {off_line})?",
        yes=(
            "Barton allowed [by:Hallam] to slide across and get in the way of [shooter:his] shot.",
            "Barton thought he had scored, only for [by:Hallam] to hack [shooter:his] shot off the line.",
        ),
        tags=TAGS,
        over=("chance.blocked_by", "chance.blocked_line", "chance.blocked_but", "chance.blocked_only_for"),
    ),
    Rule(
        "chance.blocked_about_to",
        "(?= (block|tackle|challenge|interception|lunge|slide|blocked|tackled|challenged|intercepted|slid|lunged|nipped|nicked|stole|got) ) (?<= {by:SUBJ} (?! 's ) {any14} ) _ {gap6} (just)? (as|when|with) {shooter:PERSON} (?! 's ) (was|looked|seemed|is|looks|prepared|shaped|appeared)? {gap2} (about to|set to|poised to|ready to|shaped to|prepared to|shaping to|preparing to|certain to|bound to|waiting to|to) (shoot|score|pull the trigger|pounce|finish|tap in|strike|fire|head home|equalise|net|convert)|(?= (block|blocked) ) (?<= {by:SUBJ} (?! 's ) {any14} ) _ (after|when|as) {shooter:PERSON} (?! 's ) {aux}* (rounded|beaten|beat|got (past|round|beyond|the better of)|gone (past|round)|went (past|round)) {n:OBJ}",
        yes=(
            "[by:Hallam] made a superb sliding tackle just as [shooter:Nwosu] was about to shoot.",
            "[by:Hallam] did superbly to block after [shooter:Nwosu] had rounded Corrigan.",
        ),
        tags=TAGS,
    ),
    Rule(
        "chance.blocked_into",
        f"({active('{shooting}')}|{active('{sending}')} {{within}} {{shot_object}}|{OWNER} {SHOT}|{{shooter:PERSON}} (?! 's ) {NOUN}) {{within}} {{into_body}} (?! {{deflect_on}})",
        yes=(
            "[shooter:Nwosu] fired a free-kick into the wall.",
            "[shooter:Nwosu]'s shot cannoned off a defender.",
        ),
        tags=TAGS,
    ),
]
