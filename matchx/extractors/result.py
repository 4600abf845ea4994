"""How a match stands or ended, told without figures or beside them: who beat whom, who led at the break.

``ahead`` and ``behind`` are the sides; the tag ``stage`` says when: final or half. A claim of this kind is no event: it tells
which way round a score is to be read, and whom the goals must favour.
"""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "result"

AHEAD, BEHIND = "{ahead:TSUBJ} (?! 's)", "{behind:TSUBJ} (?! 's)"
PAST = "(?<! (have|has|had|having|not|never) {any2}) (?<! (to|will|would|could|can|should|must|might|may|cannot|let) {any1})"  # not "have won five in a row"
PERSON = "(?! (?! {who:PERSON})) _"
TEAM, SCORE = "(?! (?! {side:TEAM})) _", "(?! (?! {score:SCORE})) _"  # in no role
ACTIVE = "(?<! (was|were|been|being|are|is|be) {any1})"
_OWN = "((?! (in|with|after|during|before|following)) {gap1}) " * 5  # "Leeds's win", not "Leeds's resistance in a win"
FINAL, HALF = {"stage": "final"}, {"stage": "half"}
PAUSE = "{when:MINUTE}"  # the resolver looks whether it is the break


def _verb(family: str) -> str:
    """A verb of the family; the bare form ("Leeds beat") right behind its side only, where it is no noun."""
    return f"({PAST} {{{family}}}|(?<= {TEAM} {{adverb}}?) {{{family}.base}}|{{{family}.ing}}|(?<! {{wish}} {{any1}}) to {{{family}.base}})"


def _rule(how: str, pattern: str, *yes: str, no: tuple[str, ...] = (), **tags: object) -> Rule:
    return Rule(f"result.{how}", pattern, yes=yes, no=no, tags=FINAL | tags)


def _half(how: str, pattern: str, *yes: str, no: tuple[str, ...] = (), **tags: object) -> Rule:
    return Rule(f"result.{how}", pattern, yes=yes, no=no, tags=HALF | tags, over=("result.won", "result.lost"))


RULES = [
    # -- the end ------------------------------------------------------------------------------------------------------
    _rule(
        "beat",
        f"{AHEAD} {{gap10}} {ACTIVE} {_verb('defeat')} (?! by) {{gap4}} {{behind:TEAM}} (?! 's)",
        "[ahead:Everton] beat [behind:Torquay] on Saturday.",
        "[ahead:Everton] came from behind to see off [behind:Torquay].",
        "[ahead:Everton] twice hit back, edging out promoted [behind:Torquay].",
        no=("Everton needed to beat Torquay.", "Everton have beaten Torquay five times.", "Everton could not beat Torquay."),
    ),
    _rule(
        "condemned",
        "(condemned|condemns|condemning|consigned|consigns|consigning|subjected|sent) {behind:TEAM} (?! 's) to {gap4} {result_loss}|(inflicted|inflicts|inflicting|inflict) {gap6} {result_loss} {gap8} (on|upon) {gap4} {behind:TEAM} (?! 's)",
        "A late header condemned [behind:Torquay] to a 4-2 loss.",
        "Everton came from behind to inflict a first defeat of the season on leaders [behind:Torquay].",
    ),
    _rule(
        "beat_them",
        f"(?<! {TEAM} {{any8}}) {ACTIVE} {_verb('defeat')} (?! by) {{gap2}} {{behind:TEAM}} (?! 's) (?= {{any2}} {SCORE})",
        "A late header saw off [behind:Torquay] 2-1.",
    ),
    _rule(
        "beat_score",
        f"{AHEAD} {{gap6}} {ACTIVE} {_verb('defeat')} (?! by) {{gap5}} {SCORE}",
        "[ahead:Everton] beat the champions 3-1.",
        "[ahead:Everton] edged out their neighbours 1-0.",
        no=("Everton have not beaten the champions 3-1 since May.", "Everton must beat the champions 3-1."),
    ),
    _rule(
        "leg_lead",
        f"((gave|give|gives|giving|handed|hands|earned|left|leaves) {{gap3}} {{ahead:TEAM}} (?! 's) (with)? (a|an|the) {SCORE} {{leg_lead}}|{AHEAD} {{gap3}} {{leg_take}} (a|an|the|their) {SCORE} {{leg_margin}})",
        "A late header gave [ahead:Everton] a 2-1 lead to take to Turin for the return leg.",
        "[ahead:Everton] will take a 2-1 lead into the second leg.",
    ),
    _rule(
        "beaten",
        f"{BEHIND} {{gap6}} {PAST} ({{defeat.en}}|undone|downed|beaten|pipped) {{gap6}} by {{gap4}} {{ahead:TEAM}} (?! 's)",
        "[behind:Everton] were beaten 2-1 by [ahead:Torquay].",
        "[behind:Everton] were knocked out by neighbours [ahead:Torquay].",
    ),
    _rule(
        "beaten_by",
        f"(?<! been) ({{defeat.en}}|undone|downed|beaten|pipped) {SCORE} (at home|away|away from home)? by {{gap4}} {{ahead:TEAM}} (?! 's)",
        "For Everton, beaten 3-2 at home by [ahead:Torquay], it was a sorry day.",
        no=("Everton have been beaten 3-2 by Torquay before.",),
    ),
    _rule(
        "lost_to",
        f"{BEHIND} {{gap10}} {_verb('lose_out')} {{gap6}} (to|against|at the hands of|by) {{gap3}} {{ahead:TEAM}} (?! 's)",
        "[behind:Everton] lost 2-1 to [ahead:Torquay].",
        "[behind:Everton] slumped to a 3-0 defeat against [ahead:Torquay].",
    ),
    _rule(
        "lost",
        f"(?<! (with|against)) {BEHIND} {{gap10}} {_verb('lose_out')} (?! ({{gap2}} {PERSON}|possession|the ball|control|their way|his|her|their|patience|heart|a man|out))",
        "[behind:Everton] lost 2-1 on Saturday.",
        "[behind:Everton] slipped to a narrow defeat.",
        "[behind:Everton] came out on the wrong side of a five-goal encounter with Torquay.",
        no=("Everton lost possession in midfield.", "Everton lost Bellamy to injury."),
    ),
    _rule(
        "won",
        f"(?<! (with|against)) {AHEAD} {{gap10}} {_verb('win_out')} (?! (a|the|another|two|his|her|their|possession|back|every|corners|headers))",
        "[ahead:Everton] won 2-1 on Saturday.",
        "[ahead:Everton] ran out comfortable winners.",
        "[ahead:Everton] claimed a third straight victory.",
        no=("Everton won a corner.", "Everton have won four in a row."),
    ),
    _rule(
        "went_through",
        f"{AHEAD} {{gap6}} {_verb('pass_on')} {{gap3}} {SCORE}",
        "[ahead:Everton] went through 5-4 on penalties.",
        "It was 1-1 after 120 minutes, [ahead:Everton] squeezing through 3-2.",
        no=("Everton went through the motions.",),
    ),
    _rule(
        "went_out",
        f"{BEHIND} {{gap6}} {_verb('drop_out')} {{gap3}} {SCORE}",
        "[behind:Everton] went out 5-3 on penalties.",
        no=("Everton went out to warm up.",),
    ),
    _rule(
        "winners_at",
        f"{AHEAD} {{gap8}} (winners|victors|victorious|triumphant) (,? {SCORE} ,?)? (at|over|against) {{gap4}} {{behind:TEAM}} (?! 's)",
        "[ahead:Everton] were 3-1 winners at [behind:Torquay].",
        "[ahead:Everton] emerged worthy winners against [behind:Torquay].",
        "[ahead:Everton] were worthy winners, 3-1, against a [behind:Torquay] side short of players.",
        no=("Everton were not winners at Torquay.",),
    ),
    _rule(
        "who_won",
        f"{{ahead:TEAM}} ,? who {{gap6}} ({PAST} {{win_out}}|(?<= who) {{win_out.base}}) {{gap4}} {SCORE}"
        f"|(?<= it was) {{ahead:TEAM}} ,? who {{gap6}} {PAST} {{win_out}} (?! (the|a|another|his|their) (?! {{result_win}}))",
        "Everton hosted [ahead:Torquay], who won 2-1.",
        "Everton had the ball, but it was [ahead:Torquay] who walked away with the win.",
        no=("It was Everton who won the toss.",),
    ),
    _rule(
        "who_lost",
        f"{{behind:TEAM}} ,? who {{gap6}} {PAST} {{lose_out}} {{gap4}} {SCORE}",
        "Everton hosted [behind:Torquay], who lost 2-1.",
    ),
    _rule(
        "win_over",
        "{result_win} {gap4} (over|against|at the expense of|at|away to|away at|on the road at) {gap4} {behind:TEAM} (?! 's)",
        "It was a deserved win over [behind:Torquay].",
        "Bellamy clinched a 3-2 victory at [behind:Torquay].",
        "A 3-0 victory against [behind:Torquay] was no more than they deserved.",
    ),
    _rule(
        "loss_to",
        "{result_loss} {gap4} (to|against|at the hands of) {gap3} {ahead:TEAM} (?! 's)",
        "It was a 2-0 defeat at the hands of [ahead:Torquay].",
    ),
    _rule(
        "win_for",
        "{result_win} {gap2} (for|went to|belonged to) {gap3} {ahead:TEAM} (?! 's)",
        "It was a fine 2-1 win for [ahead:Everton].",
    ),
    _rule(
        "loss_for",
        "{result_loss} {gap2} for {gap3} {behind:TEAM} (?! 's)",
        "It was a cruel defeat for [behind:Everton].",
    ),
    _rule(
        "their_win",
        f"{{ahead:TPOSS}} {_OWN}{{result_win}}",
        "He missed [ahead:Everton]'s 2-1 win on Saturday.",
    ),
    _rule(
        "their_loss",
        f"{{behind:TPOSS}} {_OWN}{{result_loss}}",
        "He missed [behind:Everton]'s 2-1 defeat on Saturday.",
    ),
    _rule(
        "gave_win",
        "(gave|give|gives|giving|earned|earn|earns|earning|handed|hands|handing|secured|sealed|won|snatched|clinched|fired|fire|fires|firing|sent|sends|sending|lifted|lifts|lift|led|leads|lead|inspired|inspires|steered|guided|put|ensured|took|takes|saw|gifted) {gap3} {ahead:TEAM} (?! 's) {any4} {result_win}",
        "A late header gave [ahead:Everton] a deserved victory.",
        "Bellamy fired [ahead:Everton] to victory.",
    ),
    _rule(
        "drew",
        f"({_verb('draw_out')}|(drew|draw|draws|drawing) {SCORE})",
        "Everton and Torquay shared the spoils.",
        "Everton had to settle for a point.",
        "Everton drew 1-1 with Torquay.",
        "A late header salvaged a point for Everton.",
        level=True,
    ),
    _rule(
        "drew_with",
        "{result_draw} (with|against|between|at home to|away to|at) {gap3} {a:TEAM}",
        "It was a second draw with [a:Torquay] this season.",
        level=True,
    ),
    # -- the break ----------------------------------------------------------------------------------------------------
    _half(
        "half_ahead",
        f"{AHEAD} {{gap10}} {{half_lead}} {{gap4}} {PAUSE}",
        "[ahead:Everton] led at the break.",
        "[ahead:Everton] were two goals up at half-time.",
    ),
    _half(
        "half_behind",
        f"{BEHIND} {{gap10}} {{half_trail}} {{gap4}} {PAUSE}",
        "[behind:Everton] trailed at the interval.",
    ),
    _half(
        "half_went_ahead",
        "{ahead:TEAM} (?! 's) (,? who|that)? {gap6} ({pause_go}|{pause_go.ing}|{pause_go.base}) {gap4} {half_lead}",
        "[ahead:Everton] went in ahead.",
        "It was [ahead:Everton] who went in ahead.",
        "[ahead:Everton] turned round a goal to the good.",
    ),
    _half(
        "half_went_behind",
        "{behind:TEAM} (?! 's) (,? who|that)? {gap6} ({pause_go}|{pause_go.ing}|{pause_go.base}) {gap4} {half_trail}",
        "[behind:Everton] went in two goals down.",
    ),
    _half(
        "half_level",
        f"(?<! (might|could|would|should|may|must|ought|deserved) {{any4}}) (?<! to) ({{half_level}} {{gap4}} {PAUSE}|({{pause_go}}|{{pause_go.ing}}|{{pause_go.base}}) {{gap3}} {{half_level}})",
        "It was level at the break.",
        "The sides went in level.",
        no=("They might have been level at the break.",),
        level=True,
    ),
]
