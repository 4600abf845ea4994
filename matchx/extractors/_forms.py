"""Ways to build a clause that the extractors of chances share. No rules of its own."""

from __future__ import annotations

WORD = "((?! {halt} | , | {det} | {n:PERSON} ) _)?"  # an adjective
# To whom a shot belongs: by name, as "whose", or as "his" behind the man whom the ball was played to.
OWNER = (
    "((?! (?<= ({shoot}|{shoot.ing}) ) {n:NAMED} ) {shooter:POSS}|{shooter:PERSON} ,? whose|(?<= {shooter:PERSON} ,? whose ((?! (;|\\.)) _)* (and|but|,)) whose"
    "|{shooter:SUBJ} (?! 's ) ((?! (;|{n:PERSON}) ) _)*? (but|bar|yet|though|although|except|save) (for|from)? the (?! {gap3} (header|free kick|spot kick|penalty|kick|corner|rebound) )"  # "turned well but the shot"
    "|{played_to} {shooter:OBJ} (?! 's | who ) {gap6} (,|but|and|only for|with|-|:|though|although|yet)+ (his|her))"
)
# Between a shot and what became of it, in commas: who had given the ball, whence and how it was struck.
SHOT_ASIDE = "(, ({fronting}|when|as|while|though|although|with|off|hit|struck|taken|met|destined|bound|who|which) ((?! , | ; | \\( ) _)+? ,)"
SHOT = f"attempted? ((?! {{halt}} | (was|were) met | {{n:PERSON}} | {{delivery_noun}} (?! {{shot_noun}} ) | kept | keeps | denied ) _)*? {{shot_noun}} {SHOT_ASIDE}?"  # a shot with its adjectives
NOUN = f"{WORD} {WORD} {{shot_noun}}"
ANY = f"({SHOT}|one|another|(the|his|her|a) ((?! {{halt}} ) _)? {{rebound_word}})"  # "had one saved"
# A shot of the man named, as the object: "a Nwosu header", "a fierce drive from Nwosu", "the rebound by Nwosu".
HIS = (
    f"((a|an|another|the|two)? {WORD} {WORD} {WORD} {{shooter:PERSON}} (?! ('s|to|who|as|when) ) {WORD} {WORD} {{shot_noun}}"
    "|(a|an|the|another) ((?! {halt} | {det} | {n:PERSON} ) _)*? ({shot_noun}|{rebound_word}) {gap4} (from|by|of) {shooter:OBJ} ('s)?|another from {shooter:OBJ} (?! 's ))"
)
TOUCHED = (
    "({within} {touched} {within} (and|but|before) (?! {gap6} {n:POSS} {gap3} {shot_noun} ))?"  # what a shot does on its way
)
ASSIST = "({gap4} (from|after|following|to meet|meeting|on the end of) {assist:POSS} {gap3} {delivery_noun})?"  # behind a shot: who made it
# From a shot to "but it": with what it did on its way, or who watched it.
TO_IT = "{any10} ((which|that) {any10}|{n:PERSON} {gap4} (relieved|grateful|happy|glad|pleased|thankful|delighted|able|only) to (see|watch)|{n:PERSON} {adverb}? (saw|watched))?"
WATCH = "(saw|sees|seeing|seen|watched|watches)"
# Behind a save told without its shot: nobody is named in the next words ("saved Smith"), save in a clause of his own.
NO_MAN = "(?! (?! _? (to|into|towards) {n:NAMED} ) ((?! {joined_by} ) _)? ((?! {joined_by} ) _)? {n:NAMED} )"
# It missed, met the frame or was stopped: what another man does then is another story.
NO_MISS = "(?! {within} ({miss_place}|(against|onto|on to|off|back off) {frame_np}|{keepers_verb}|blocked|cleared|charged down) | {adverb}? {frame_np} )"
# One of several attempts: "the second", "and a header" behind "had a shot saved", "then with a volley".
ITEM = (
    "((?<= {shooter:SUBJ} (?! 's ) {any22} (,|:|;|-|and|with|before) (with|his|her)?) {one_of}"
    "|((?<= {shooter:SUBJ} (?! 's ) {any6} {saw} {any14} (,|and) )|(?<= {shooter:SUBJ} (?! 's ) {any14} (first|then|once|again|later|and) with )) ((a|an|another) "
    f"{WORD} {WORD} {{shot_noun}}|another|one))"
)
ASIDE = "(- ((?! - | ; | , ) _)+? -|, (?! {n:PERSON} , | and | but ) ((?! , | ; | \\( ) _)*? ,|\\( ((?! \\( | \\) | ; ) _)*? \\)|in (the)? ({n:TPOSS}|{n:TEAM}|home|away|visiting|visitors '|hosts '|other|opposite) goal)"  # tells of the subject what it likes


def reach(role: str) -> str:
    """Of no length: the subject stands before, far off in the same sentence, behind "had", or as the antecedent of who."""
    no_keeper = "(?! {n:KEEPER} )" if role == "shooter" else ""
    owed = "|(owed|owe|owes|owing|thanks|grateful|thankful|indebted) {gap5} to {by:OBJ} (?! 's )" if role == "by" else ""
    return (
        f"(?<= ((?<! {{linked_with}} ) {no_keeper} {{{role}:SUBJ}} (?! 's ) ({ASIDE})?|{{{role}:PERSON}} (,|again|too|himself|herself|it was)* who"
        f"|for {{{role}:OBJ}} (?! 's ) to|(,|and|but|^) had {{{role}:OBJ}} (?! 's )|{{{role}:SUBJ}} (?! 's ) {{any4}} {{linked_with}} {{n:PERSON}}{owed}) {{any26}} )"
    )


# What a man is punished for is no attempt ("booked for booting the ball over the stand").
NOT_PUNISHED = "(?<! {punished} {any6} for {adverb}? )"


# What is told of a save by which he was denied: "Nwosu was foiled by a fine stop from Corrigan".
NO_VICTIM = "(?<! ({denied}|met) (only)? (by|with) {any5} )"
# "Smith scores after keeper spills it": another one acts, without a name
NO_OTHER = "(?<! (after|when|as|once|because|but) (keeper|goalkeeper|goalie) )"


def active(verb: str, role: str = "shooter") -> str:
    """A verb with its subject before it: at once, behind an aside, far off in the same sentence, or as the antecedent of who."""
    return f"((?! him|her) {{{role}:PERSON}} (,? (it was)? who)? {{aux}}*|(for {{{role}:PERSON}} to|(saw|see|watched) {{{role}:PERSON}} to?) {{adverb}}?|{{{role}:SUBJ}} (again|once more|too)? {ASIDE} (who)? {{aux}}*|(?= {verb} ) {reach(role)}) {{acts}} {NOT_PUNISHED} {verb}"


# Where it goes when it misses, and against what else.
WIDE = "((and|but|yet) {inches}? {adverb}?)? (?<! (tipped|palmed|fingertipped|pawed|punched) ) {miss_place} (?! {gap2} by {n:PERSON} | {gap3} (until|till) )"
FRAME = "(?! (his|her|their|its) own) {frame_np} (?! {in_off} )"  # a defender may hit his own
ONTO = "(?<! (in|home|into|at|to) ) (?<! by {n:OBJ} ) {onto}"
# Who stops a shot, behind "by": with what he is called, and after what is said of his being the one ("by, of all people, Smith").
_ADJ = "((?! {halt} | {joiner} | {n:PERSON} | 's ) _)?"
MAN = f"(, ((?! ; | , | {{n:PERSON}} ) _)*? , {{by:PERSON}} (?! 's )|((the|a|an|one|their|his|her|our|substitute) {_ADJ} {_ADJ} {_ADJ})? (called|named)? {{by:OBJ}})"
BY = f"({{within}} (?<! (path|way|direction|feet) ) (by|from|of|for) {MAN})?"
# Behind a shot as a noun, before "from" or "by" and the shooter: nobody stopped it before he is named.
NOT_STOPPED = "(?! {adverb}* ({saved}|{blocked}) {gap3} by ) (?! ((?! {halt} | {n:PERSON} ) _)*? {be} {adverb}* ({saved}|{blocked}|{shoot.en}|{hit_frame.en}|{keepers_verb}) )"
MET = "(?! {within} (met|headed|touched|flicked|volleyed|turned|helped|nodded|deflected|diverted|poked|prodded|stabbed|tapped|swept|put|steered|fired|hooked|lifted|skied|sliced|lashed|blazed) {gap3} by {n:PERSON} | {within} {found_head} (the {header_part} of {n:PERSON}|{n:POSS} {header_part}) )"  # by another
HEADED_BY = "((met|reached|headed|volleyed|struck|hooked|flicked|touched|nodded|steered|turned) {gap3} by {shooter:OBJ} (?! 's )|{found_head} (the {header_part} of {shooter:OBJ} (?! 's )|{shooter:POSS} {header_part}))"
# Where a shot goes that a goalkeeper stops without trouble.
AT = (
    "((straight|directly|right|too close|tamely|weakly|meekly|harmlessly|comfortably|low|firmly)? at {by:OBJ} (?! 's (goal|post|bar|crossbar|near|far|{gap3} {delivery_noun}) | mercy | feet | near | far | own | best | leisure | {delivery_noun} )"
    "|too close to {by:OBJ}|(straight|directly|right) ((into|at|against) {by:OBJ}|to {by:KEEPER}|(to|into|at|against) {by:POSS} {gap3} {keepers_body})"
    "|(into|(?<! on ) to|against|at|in|off) {by:PERSON} 's {gap3} {keepers_body}|(into|in|to|against|at) the (?! feet) {gap3} {keepers_body} of {by:OBJ}|(into|against) {by:KEEPER})"
)
WHOM = "({shooter:LIST} {list_end}|{shooter:OBJ} (?! 's (own)? (making|creation|provision|invention) )|{shooter:POSS}|{det} ((?! {halt} | {n:PERSON} ) _)? ((?! {halt} | {n:PERSON} ) _)? {shot_noun} {gap4} (of|by|from) {shooter:OBJ} (?! 's (own)? (making|creation|provision|invention) ))"
SHOTS = "((?! {halt} | {n:PERSON} ) _)*? {shot_noun}"
AGAIN = f"(,? (and|then|before|,)+ ({{gap4}} to|{{adverb}}? (from|to|of)?) ({{saving}}|{{save_amb_any}})? {{safe}}? ({{shooter:POSS}} ({SHOTS}|{{gap2}} {{rebound_word}})|another from {{shooter:OBJ}} (?! 's )) ({{gap4}} {{safe}})?)?"
# What a goalkeeper does to a shot, with or without the place where he puts it.
OF_SHOT = (
    f"({{saving}} (?! , {{n:PERSON}} ) (?! {{gap2}} ({{nth}} (?! {{gap1}} {{shot_noun}} )|goal|equaliser|winner|leveller|opener|hat trick|brace) ) (?! {{gap8}} (on the (half)? volley|first time (?! {{shot_noun}} )|flush|sweetly) ) ((?! {{halt}} | {{n:PERSON}} ) _)*? {{shooter:POSS}} {SHOTS} {AGAIN}"
    f"|{{save_amb_any}} {{safe}} ((?! {{halt}} | {{n:PERSON}} ) _)*? {{shooter:PERSON}} 's {SHOTS} {AGAIN}"
    f"|{{save_amb_any}} {{shooter:PERSON}} 's {SHOTS} {{within}} {{safe}} (?! {{within}} {{into_net}})"
    f"|({{saving}} {{safe}}?|{{save_amb_any}} {{safe}}) ((?! {{halt}} | {{n:PERSON}} ) _)*? {{shooter:PERSON}} (and|,) {{shooter:POSS}} {{gap2}} (efforts|shots|headers|attempts|strikes|drives|volleys|free kicks)"
    f"|{{saving}} {{gap2}} (efforts|shots|headers|attempts|strikes|drives|volleys|free kicks) {{gap2}} (from|by) {{shooter:LIST}} {{list_end}}"
    f"|({{saving}} {{safe}}?|{{save_amb_any}} {{safe}}) {HIS}|{{save_amb_any}} {HIS} {{in_clause}} {{safe}}"
    f"|{{save_amb_any}} (a|an|the) {{gap4}} {{shot_noun}} {{gap2}} {{safe}} {{gap3}} (from|by) {{shooter:OBJ}} (?! 's ))"
)
NO_BLOCK = "(?! {within} {blocked_by}) (?! {gap5} (penalty|spot kick|card|free kick for|deal|contract|goalscoring|goal scoring|scoring opportunity|clear run|run on goal))"
# What he does to the man who shoots.
OF_MAN = f"(({{denying}}|rob) ({{shooter:LIST}} (?! 's ) {{list_end}}|{{shooter:OBJ}} (?! 's )|{{shooter:POSS}}) {NO_BLOCK}|(kept|keeps|keep|keeping) {{shooter:OBJ}} (out|at bay))"
SERVED = "attempted? ((?! {halt} | {n:SUBJ} | {n:PERSON} 's ) _)*? ({shot_noun}|{delivery_noun})"
# What a shot or a shooter does to a goalkeeper.
FORCE = (
    "({force_any} (?! {gap4} {keeps_in_it} ) {in_clause} {real_save} {in_clause} (from|out of|by|off|(?<! (feet|boots|toes) ) of) {by:OBJ}"
    "|(forced|forces|forcing|force|pushed|brought|brings|bringing|called|calls|calling|pressed|drew|draws|drawing) {by:OBJ} {gap2} (into|in to) {gap6} ({save_noun}|action)"
    "|(forced|forces|forcing|force) {by:OBJ} (?! 's ) to (a|an|another) {gap3} {real_save}"
    "|(forced|forces|forcing|force|made|makes|making|obliged|compelled|caused) {by:OBJ} {adverb}? (to)? ({save_shot.base}|{save_amb.base}|dive|scramble|stretch|work|react|backpedal|be|get down|fling|make {gap4} save|go full length|produce {gap6} {real_save}|pull off {gap6} {real_save}|come up with {gap4} {real_save}|tip|sprawl)"
    "|(brought|brings|bringing|drew|draws|drawing|bring|draw) {gap4} out of {by:OBJ}"
    "|(test|tests|tested|testing|extended|extends|extending|stretched|fully extended|worked|working|works) ({by:OBJ} (?! 's )|{by:POSS} {gap2} {palms})"
    "|(troubled|troubling|worried|exercised|examined|warmed|stung|bothered|occupied) {by:KEEPER} (?! 's )"
    "|(stung|stings|stinging|sting|warmed|warms|warming|warm|tested|tests|testing|test|burned|burnt|rattled|singed) (the {gap2} {palms} of {by:OBJ}|{by:POSS} {gap2} {palms})"
    "|(had|has|having|sent|sends) {by:KEEPER} (at full stretch|scrambling|diving|sprawling|stretching|worried|flying|backpedalling|back pedalling|full length|full stretch)"
    "|(gave|gives|giving|posed|poses|posing|caused|causes|causing|presented|offered|provided) ({by:OBJ} (?! 's ))? (no|few|little|not much|some|any) {gap2} (problem|problems|trouble|difficulty|difficulties|threat|concern|concerns|alarm|alarms|worry|worries|discomfort) ((for|to) {by:OBJ} (?! 's ))?"
    "|(had|has|having) {by:OBJ} (at full stretch|scrambling|diving to|sprawling|flying)"
    "|(required|requires|requiring|needed|demanded) {by:OBJ} to (be {gap4} (best|alert|sharp|agile|acrobatic|athletic|stretch|toes|quick|brave|inspired)|{save_shot.base}|(make|produce) {gap5} {real_save})"
    "|(brought|brings|drew|draws|drawing|bringing) {gap4} {by:POSS} {gap4} {real_save})"
)
