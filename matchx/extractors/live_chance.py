"""Attempts in the clipped sentences of live commentary ("Shawcross just wide", "Ferris, from 30 yards, a foot over").

Loose words: the resolver lets them count only in the entries of a live text, where nothing plainer tells of the same man.
"""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "shot"

NOT = "(?! {gap3} (ball|cross|delivery|pass|corner|clearance|throw))"
END = "(?= (\\.|!|,|-|;|:|\\(|\\)|...|but|and|from|after|with|under|when|as|$))"
KEEPER_WORD = "(the|their|our|home|away)? (keeper|goalie|goalkeeper|number one|gk)"


def _tags(outcome: str) -> dict[str, object]:
    return {"outcome": outcome, "weak": True, "live": True}


def _chance(name: str, pattern: str, outcome: str, *yes: str, no: tuple[str, ...] | str = ()) -> Rule:
    return Rule(f"chance.live_{name}", pattern, yes=yes, no=no, tags=_tags(outcome))


RULES = [
    _chance(
        "wide",
        f"{{shooter:SUBJ}} ((?! (to|for|all|bundled|brought|sent|knocked|pushed|tripped|bowled|barged|shoved|pulled|sends|plays|passes|spreads|goes|went|out|moves|swings|taking|takes|took|falls|fell|{{n:PERSON}})) _)? ((?! (to|for|out|bundled|brought|sent|knocked|pushed|tripped|bowled|barged|shoved|pulled|takes|took|taking|goes over|went over|falls over|fell over|{{n:PERSON}})) _)? {{live_wide}} {END}",
        "off_target",
        "[shooter:Nwosu] just wide.",
        "[shooter:Nwosu], well over.",
        "[shooter:Nwosu] again, inches wide!",
        "[shooter:Nwosu] free kick, over.",
    ),
    _chance(
        "wide_from",
        f"{{shooter:SUBJ}} ,? ({{live_shoots}}|with {{gap4}}|left of {{gap3}}|right of {{gap3}}|from {{gap6}}|{{live_attempt}}) ((?! {{n:PERSON}} | {{live_keeps}} ) _)* (,|-|but|and|it 's|...)? (and|but)? (it 's|that 's|it goes|it is|it flies|goes|flies|sails)? {{live_wide}} {END}",
        "off_target",
        "[shooter:Nwosu], from all of 30 yards, a foot wide.",
        "[shooter:Nwosu] has a sighter from distance and it's never more than a foot over.",
        "[shooter:Nwosu], left of goal, only a metre past it.",
    ),
    _chance(
        "noun_wide",
        f"(^|\\.|,|:|-|!|{{m:MINUTE}}) {{live_attempt}} (from|by|for|,|-)? {{shooter:PERSON}} {{gap6}} ,? {{live_wide}} {END}",
        "off_target",
        "Header from [shooter:Nwosu], just over.",
        "Free-kick [shooter:Nwosu], wide.",
    ),
    _chance(
        "over_bar_of",
        "{shooter:SUBJ} {any20} (over|past|wide of|above) {by:POSS} (crossbar|bar|post|upright|goal|frame)",
        "off_target",
        "[shooter:Nwosu] has a sighter and it's never more than a foot over [by:Pavlov]'s crossbar.",
    ),
    _chance(
        "wide_for",
        "{shooter:SUBJ} ({live_shoots}|{gap4}) {live_wide} for (the (hosts|visitors|home side|away side|guests)|{team:TEAM})",
        "off_target",
        "[shooter:Nwosu] volleys wide for [team:Leeds].",
        no="Nwosu spreads it wide for Barton.",
    ),
    _chance(
        "side_netting",
        "{shooter:SUBJ} {gap8} (,|...)? {gap8} (and|but)? {gap4} (in|into|hits|finds|on|only) the side netting",
        "off_target",
        "[shooter:Nwosu] is sent clear... and puts it in the side-netting.",
        "[shooter:Nwosu] finds the side netting.",
        "[shooter:Nwosu] curled an early corner into the side-netting.",
    ),
    Rule(
        "chance.live_close",
        f"({{shooter:SUBJ}} (goes|went|comes|came|gets|got|is next to go)?|{{shooter:POSS}} turn (now|next)? to (go|come)) (so|very|agonisingly|really|mighty)? close (?! (to the|down|range|in on|attention|by|up)) {{gap8}} {END}",
        yes=("[shooter:Nwosu] goes close with a header.", "[shooter:Nwosu]'s turn to go close with a header."),
        tags=_tags("off_target") | {"near": True},
    ),
    _chance(
        "saves_from",
        "{by:SUBJ} (again)? ,? (?! saved by) (saves|saved|stops|with a (_)? (save|stop)|save|makes a {gap2} (save|stop)|produces a {gap2} (save|stop)|good save|great save|brilliant save) {gap6} (from|to deny|to keep out|by|off) {shooter:OBJ}",
        "saved",
        "[by:Pavlov] saves from [shooter:Nwosu], one-on-one.",
        "[by:Pavlov] with a fine stop to deny [shooter:Nwosu].",
    ),
    _chance(
        "save_label",
        "(^|!|:|-|\\.|{m:MINUTE}) (_)? (save|stop) (by|:|-)? {by:PERSON} ,? (from|to deny|denies|denying) {shooter:PERSON}",
        "saved",
        "Save: [by:Pavlov] from [shooter:Nwosu].",
        "Great stop by [by:Pavlov] to deny [shooter:Nwosu].",
    ),
    _chance(
        "again_from",
        "{by:SUBJ} again , (this time|now) {gap3} (from|to deny|denying) ({shooter:OBJ}|{shooter:POSS} {gap3} {live_attempt})",
        "saved",
        "[by:Pavlov] again, this time from [shooter:Nwosu]'s free-kick.",
    ),
    _chance(
        "stretch",
        "{by:SUBJ} {gap6} (to (keep out|deny|push away|turn away|tip over|save from|thwart|stop|foil)|keeping out|denying|thwarting|pushing away|tipping over) ({shooter:OBJ} (?! ')|{shooter:POSS})",
        "saved",
        "[by:Pavlov] at full stretch to keep out [shooter:Nwosu].",
        "[by:Pavlov] gets down well to deny [shooter:Nwosu].",
    ),
    _chance(
        "comfortable",
        "{shooter:SUBJ} {gap14} ,? (but|and|it 's|that 's|a)* (_)? (comfortable|easy|straightforward|routine|simple|meat and drink|no problem|no trouble|comfortably|easily)  (_)? (save|stop|gathered|held|saved|catch|for|by)+ {by:OBJ}",
        "saved",
        "[shooter:Nwosu] hits one from outside the box, comfortable for [by:Pavlov].",
        "[shooter:Nwosu] shoots, easy for [by:Pavlov].",
    ),
    _chance(
        "shoots_keeps",
        "{shooter:SUBJ} ,? (?! {gap1} ({set_up}|{deliver}) {gap2} {n:OBJ}) ({live_shoots}|{gap3}) ((?! {n:SUBJ} | by {n:PERSON} ,) _)* ,? (and|but|...|;)? (_)? {by:PERSON} {live_keeps} (?! {gap2} (penalty|spot kick|kick))",
        "saved",
        "[shooter:Nwosu] shoots, [by:Pavlov] parries.",
        "[shooter:Nwosu] from the second row, [by:Pavlov] fists it away.",
        "[shooter:Nwosu] is one on one, [by:Pavlov] saves.",
    ),
    _chance(
        "keeper_keeps",
        f"{{shooter:SUBJ}} {{any14}} (,|-|but|and|;)+ {KEEPER_WORD} {{live_keeps}}",
        "saved",
        "[shooter:Nwosu] nearly scores with his first touch, keeper tips it over.",
        "[shooter:Nwosu] alone on goal, but the keeper stays the winner.",
    ),
    _chance(
        "keeper_saves",
        "({by:SUBJ}|and {by:PERSON}) (saves (with|well|at|low|his|her|again|brilliantly|superbly|comfortably|easily|it)|tips (it|one) over|makes a {gap2} (save|stop)|(with)? (a|another)? (great|good|fine|brilliant|super|superb|big|smart|terrific|decent) (save|stop))",
        "saved",
        "Their nine is clean through and [by:Pavlov] saves with his feet.",
    ),
    _chance(
        "shot_noun_keeps",
        "{shooter:POSS} {gap4} {live_attempt} (?! {gap6} by {n:PERSON} , ) {gap12} (,|and|but|-)? {by:PERSON} {live_keeps}",
        "saved",
        "[shooter:Nwosu]'s header was arrowing in and [by:Pavlov] got fingertips to it.",
        "[shooter:Nwosu]'s header, and somehow [by:Pavlov] claws it away from under his bar.",
        "[shooter:Nwosu] turns and shoots, but his shot low is weak and [by:Pavlov] makes a save.",
    ),
    _chance(
        "in_front",
        "{shooter:SUBJ} ({live_shoots}|{gap6}) ,? (and|but|then)? (?<! {n:PERSON} ) {by:PERSON} (flings|throws|hurls|puts|gets|launches|sticks) (himself|herself|a leg|a foot|his body|her body|a head|something|a block) (in front|in the way|at it|in|on it|down)",
        "blocked",
        "[shooter:Nwosu] swivels, [by:Pavlov] flings himself in front of it.",
    ),
    _chance(
        "wall",
        "(({live_attempt}|{shooter:POSS} {gap2} {live_attempt}) (from|by|of)? {shooter:PERSON}? {gap8} (into|against|hits|strikes|straight into|straight at) the (_)? wall|{shooter:SUBJ} {gap8} (into|against|hits|straight into) the (_)? wall)",
        "blocked",
        "The free kick from [shooter:Nwosu] goes into the wall.",
        "[shooter:Nwosu] hits the wall.",
    ),
    _chance(
        "hits_man",
        "{shooter:SUBJ} {live_shoots} {gap4} , (but)? (it|the ball) (hits|strikes|cannons off|ricochets off|is blocked|comes off) (a|the|his|her|one|some|another)",
        "blocked",
        "[shooter:Nwosu] shoots, it hits a defender and loops over.",
    ),
    _chance(
        "frame",
        "{shooter:SUBJ} {gap8} (?<! in) (?<! (and|went|goes|go|flew|crept|bounced) in) (off|against|onto|on to|hits|strikes|rattles|clips|kisses) (the|a) (outside of|inside of|top of|foot of|base of|face of|edge of|angle of|left|right|near|far)* (the)? (bar|crossbar|post|upright|woodwork|frame|angle) (?! (and|but|then)? (in|into|over the line|home|past))",
        "woodwork",
        "[shooter:Nwosu] cracks one off the outside of the post.",
    ),
    _chance(
        "distance",
        "{shooter:SUBJ} ,? (from (distance|range|long range|{n:NUM} (yards|metres)|outside the (box|area))|with a (shot|header|volley|free kick)|has a (go|pop|crack|dig|try)|tries (his|her) luck|lets fly) (from (distance|range))? (!|\\.|...|$)",
        "missed",
        "[shooter:Nwosu], from distance!",
        "[shooter:Nwosu] has a pop.",
    ),
]
