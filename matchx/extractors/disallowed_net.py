"""Goals not given, by the ball in the net: "had the ball in the net but the flag was up", "thought he had scored, only ...".

Where the goal clause is one that the goal rules read, the ruling alone is enough (``disallowed_ruling``).
"""

from __future__ import annotations

from ..engine.rule import Rule
from ._forms import reach
from ._rulings import OVER, REASONS, STOOD, example, over, spoilt

GROUP = "shot"

_WHICH = "(, (who|which|whose)? {any12} ,)?"  # told of the subject in passing
_NET = "({has_net}|{thinks_goal})"
_PUT = "({has_net}|{thinks_goal}|(({strike}|{strike.en}|{strike.ing}) {gap8} ({into_net}|in|home))|(tuck|tucked|tucking|put|putting|slotted|slotting|dispatched|dispatching|stroked|stroking|rolled|rolling) {gap3} away|{scores}|{scores.ing}|{scores.en}|{score_plain}|finding the net)"
_PENALISED = "(penalised|penalized|punished|pulled up|adjudged|judged|deemed|ruled|found|guilty|whistled|caught)"
_BUT = " {any8} {but} {any6} (?! {n:PERSON} {gap1} (had|has|saw|sees) {gap1} (seen|a|an|one|his|her)) _? {any6} "

_TELLINGS = {
    "net": ("({scorer:SUBJ} ((?! ({halt}|,|and|but|{n:PERSON}) ) _)*? " + _NET + "|(?= " + _NET + " ) " + reach("scorer") + " " + _NET + "|{scorer:PERSON} ,? who {gap6} " + _NET + ")" + _BUT + "<clause>", "[scorer:Vidal] had the ball in the net but <clause>."),
    "team_net": ("{team:TSUBJ} " + _WHICH + " {any8} " + _NET + _BUT + "<clause>", "[team:Wigan] thought they had equalised but <clause>."),
    "team_net_through": (
        "{team:TSUBJ} " + _WHICH + " {any8} " + _NET + " {gap6} (when|as|through|after|but|only for|with|,|via|courtesy of|by) ({n:POSS} {gap4} {delivery} {gap4} (met|headed in|headed home|turned in|converted|swept in|finished|bundled in|tapped in|volleyed in|nodded in) {gap2} by)? (the same|that man|who else but|the irrepressible)? {scorer:PERSON} {any14} " + _BUT + "<clause>",
        "[team:Wigan] believed they had equalised when [scorer:Vidal] tapped in, but <clause>.",
    ),
    "ball_in_net": (
        "(ball|it) (did|had|has)? {adverb}? (end|ended|ends|finish|finished|land|landed|nestle|nestled|was|be|been|fly|flew|go|went|hit|rippled|bulged) (up)? (in|into|over|past|the) {any4} (net|line|goal|onion bag) (courtesy of|via|off|from|through|by|thanks to|at the hands of) (the (head|boot|foot|knee|shin|thigh|shoulder) of)? {scorer:PERSON}" + _BUT + "<clause>",
        "The ball did end up in the net courtesy of [scorer:Vidal], but <clause>.",
    ),
    "team_thinks": (
        "{team:TSUBJ} {gap4} (thought|thinks|believed|felt|reckoned|were convinced|were sure|assumed) that? {scorer:PERSON} (had|has|was) {gap6}" + _BUT + "<clause>",
        "[team:Wigan] thought [scorer:Vidal] had scored but <clause>.",
    ),
    "no_sooner": (
        "(no sooner|scarcely|barely|hardly) had {scorer:PERSON} {gap8} (than|when|before) {any6} _? {any4} <clause>",
        "No sooner had [scorer:Vidal] wheeled away than <clause>.",
    ),
}  # fmt: skip


def _rules() -> list[Rule]:
    return [
        Rule(
            f"disallowed_goal.{how}_{name}",
            spoilt(pattern, name) + " " + STOOD,
            yes=example(sentence, reason),
            tags={"reason": None if name == "none" else name},
            over=over(f"disallowed_goal.{how}", name),
        )
        for how, (pattern, sentence) in _TELLINGS.items()
        for name, reason in REASONS.items()
    ]


RULES = (
    *_rules(),
    Rule(
        "disallowed_goal.flag_spared",
        "((flag|offside|offside decision|offside call|linesman|assistant referee|assistant) {gap6} (spared|saved|rescued|reprieved|spares|saves|let _ off|relieved|came to {gap3} (rescue|aid)) {gap8}|{flag_is_up} {gap4}) (when|after|as|just as|as soon as|the (moment|instant|second)) {scorer:PERSON} {gap4} " + _PUT,
        yes=("An offside flag spared Wigan when [scorer:Vidal] slotted home.", "An offside flag came to Bury's rescue after [scorer:Vidal] had lobbed the ball into the net.",
             "The linesman had other ideas when [scorer:Vidal] slotted home what looked like a third."),
        tags={"reason": "offside"},
        over=OVER,
    ),
    Rule(
        "disallowed_goal.flag_had_not",
        "(had|if|but for) (the|a|an)? (_)? (flag|whistle|offside flag|linesman's flag) {any6} (?<= (not|n't|for|but) {any6}) ((against {scorer:OBJ}|{scorer:POSS} {any4}) |(when|after|as) {scorer:PERSON} {gap4} " + _PUT + ")",
        yes=("It would have been three had the flag not gone up against [scorer:Vidal] after she rolled in Kemp's pass.",),
        tags={"reason": "offside"},
        over=OVER,
    ),
    Rule(
        "disallowed_goal.flagged_him",
        "(flagged|flags|ruled|rules|gave|gives|adjudged|deemed|called|flagging) {scorer:OBJ} (to be)? offside {gap4} (as|when|after|before) {any3} ((he|she) {any3})? " + _PUT,
        yes="It was tight, but up went the flag and they ruled [scorer:Vidal] offside as he scored.",
        tags={"reason": "offside"},
        over=OVER,
    ),
    *(
        Rule(
            f"disallowed_goal.team_net_{how}",
            "{team:TSUBJ} " + _WHICH + " {any8} " + _NET + " {any6} (but|only for|however|until|before) {any3} {scorer:PERSON} " + did,
            yes=yes,
            tags={"reason": reason},
            over=(*OVER, f"disallowed_goal.team_net_{reason}", *more),
        )
        for how, reason, did, yes, more in (
            (
                "flagged",
                "offside",
                "{gap4} (flagged|ruled|adjudged|deemed|judged|called|given|was|strayed|caught) {adverb}? (to (be|have been) |in an )? ((a|half a|several|two|some)? (mile|miles|yard|yards|fraction|inches|stride))? offside ((before|when|as|in) {any1} (he|she)? {gap3} " + _PUT + ")?",
                (
                    "[team:Wigan] thought they had taken the lead, but [scorer:Vidal] was flagged offside.",
                    "[team:Wigan], who needed a win, thought they had levelled, but [scorer:Vidal] had strayed offside before he tapped in the rebound.",
                ),
                (),
            ),
            (
                "penalised",
                "foul",
                "({gap4} " + _PENALISED + " {any6} {foul_word}|had {adverb}? (fouled|pushed|impeded|shoved|barged|climbed|leaned|leant|held|pulled|kicked|tripped))",
                (
                    "[team:Wigan] had the ball in the net after the restart but [scorer:Vidal] was penalised for a push.",
                    "[team:Wigan] thought they had levelled, but [scorer:Vidal] had fouled Bertoli.",
                ),
                (),
            ),
            (
                "handled",
                "handball",
                "({gap4} " + _PENALISED + " {any6} {hand_word}|had {adverb}? (handled|used (his|her|an|a) (arm|hand)))",
                "[team:Wigan] had the ball in the net but [scorer:Vidal] was deemed to have handled.",
                ("disallowed_goal.team_net_foul", "disallowed_goal.team_net_penalised"),
            ),
        )
    ),
    Rule(
        "disallowed_goal.offside_when",
        "(?<! {felt_so} (that|as though|as if)? (_)? ) {scorer:SUBJ} {gap4} ({be}|been) (flagged (?= (when|as|after))|({adverb}|inches|yards|(a|half a) (yard|toe|fraction)|marginally|fractionally)? (flagged|ruled|given|adjudged|deemed|called|judged|caught)? {adverb}? (to be)? offside) {gap4} (when|after|as|before|having|despite) {any3} ((he|she) {any3})? " + _PUT + " " + STOOD,
        yes=(
            "[scorer:Vidal] was flagged offside when he put the ball in the net.",
            "[scorer:Vidal] was ruled offside before finding the net.",
            "[scorer:Vidal] was inches offside when he turned home a cross.",
        ),
        no=("Vidal was caught offside.", "Bury felt that Vidal was offside when he scored, but the goal stood."),
        tags={"reason": "offside"},
        over=OVER,
    ),
    Rule(
        "disallowed_goal.offside_ing",
        "{scorer:SUBJ} {gap8} (" + _PUT + "|beat _) {gap6} ((but)? from an offside position|while (standing)? (in an)? offside|, offside|when offside)",
        yes=("[scorer:Vidal] tapped into an empty net from an offside position.", "[scorer:Vidal] did beat Bertoli, but from an offside position."),
        no="Vidal scored though he looked offside.",
        tags={"reason": "offside"},
        over=OVER,
    ),
    Rule(
        "disallowed_goal.ticker",
        "(goal (overturned|disallowed|ruled out|cancelled|chalked off|overruled) {gap4} (!|:|-|\\.)*) {scorer:PERSON} (\\( {team:TEAM} \\))? {gap4} (scores|scored|finds|nets|heads|fires|has|had|puts|taps|slots)",
        yes="GOAL OVERTURNED BY VAR: [scorer:Emilio Vidal] (Bury) scores but the goal is ruled out after a VAR review.",
        tags={"reason": "var"},
        over=(*OVER, "disallowed_goal"),
    ),
)  # fmt: skip
