"""Goals told of a side: Leeds levelled, the hosts took the lead through Smith, the equaliser came after the hour."""

from __future__ import annotations

from ..engine.rule import Rule
from ._tellings import SIDE_ACTS as SIDE

GROUP = "shot"

TOLD = {  # what the side does, and to what effect; and how it stands then
    "ahead": ("go_ahead", "lead", "took the lead", "take the lead", "were ahead"),
    "level": ("go_level", "level", "equalised", "draw level", "were level"),
    "further": ("go_further", "extend", "doubled their lead", "extend their lead", "were two up"),
    "back": ("go_back", "pull_back", "pulled one back", "halve the deficit", "were back in it"),
    "won": ("go_win", "win", "found a late winner", "snatch a winner", "won it"),
}
NOUNS = {
    "opener": ("{goal_lead}", "opener", "lead"),
    "equaliser": ("{goal_level}", "equaliser", "level"),
    "winner": ("{goal_win}", "winner", "win"),
    "goal": ("(goal|second|third|fourth|{nth} goal)", "second", None),
}


def _sides() -> list[Rule]:
    rules = []
    for name, (family, effect, said, base, stood) in TOLD.items():
        verb = f"((?<! to) {{{family}}}|(?<! {{bad_ing}}) {{{family}.ing}}|(?<! {{bad_to}}) (?<! {{no:TEAM}}) to {{{family}.base}}|did {{adverb}}? {{{family}.base}}) (?! {{not_now}})"
        only = f"(?<= only for) {{team:TEAM}} {{adverb}}? to {{{family}.base}} (?! {{not_now}})"  # "only for Leeds to level"
        led = f"({SIDE} {{gap10}} ({verb}|{{led_{name}}})|{only})"
        rules += [
            Rule(f"goal.side_{name}", f"({SIDE} {{gap10}} {verb}|{only})", yes=(f"[team:Leeds] {said} after 20 minutes.", f"[team:Leeds] did eventually {base} after 20 minutes."),
                 no=f"Leeds almost {said}.", tags={"effect": effect, "anonymous": True}),
            Rule(f"goal.side_{name}_by", f"{led} {{gap8}} (through|via|courtesy of|thanks to) {{gap1}} (the {{gap1}} (head|boot|foot|knee|shin) of)? {{scorer:LIST}} (?! ')",
                 yes=(f"[team:Leeds] {said} after 20 minutes through [scorer:Nwosu].", f"[team:Leeds] {said} through [scorer:Nwosu] and [scorer:Vasko]."), tags={"effect": effect}),
            Rule(f"goal.side_{name}_shot", f"{led} {{gap8}} (through|via|courtesy of|thanks to|with|from) {{gap1}} ({{scorer:POSS}} {{gap4}} (?! {{no_shot}})|{{det}}? {{gap2}} {{scorer:NAMED}} (?! ') {{gap2}} (?! {{no_shot}})) ({{effort}}|{{goal_name}})",
                 yes=f"[team:Leeds] {said} thanks to [scorer:Nwosu]'s low shot.", tags={"effect": effect}),
            Rule(f"goal.side_{name}_with", f"{led} {{gap8}} (through|via|courtesy of|thanks to|with|on|off) {{det}} {{gap4}} ({{effort}}|{{goal_name}}) {{gap2}} (from|by) {{scorer:OBJ}} (?! ')",
                 yes=f"[team:Leeds] {said} with a low shot from [scorer:Nwosu].", tags={"effect": effect}),
            Rule(f"goal.side_{name}_pen", f"{led} {{gap8}} (on|with|from|through|via|courtesy of|thanks to) {{det}} {{gap3}} (penalty|penalty kick|spot kick|pk) {{gap2}} (from|by) {{scorer:OBJ}} (?! ')",
                 yes=f"[team:Leeds] {said} on a penalty kick by [scorer:Nwosu].", tags={"effect": effect, "penalty": True}),
            Rule(f"goal.side_{name}_on", f"{led} {{gap8}} (on|with|off|behind) {{scorer:POSS}} {{goal_adj}}* (?! (corner|cross|centre|throw|pass|delivery|ball|flick)) ({{nth}}|{{n:NUM}})? {{gap1}} ({{effort}}|goal|strike|penalty|opener|equaliser|winner|first|second|third|fourth)",
                 yes=f"[team:Leeds] {said} on [scorer:Nwosu]'s fifth goal of the season.", tags={"effect": effect}),
            Rule(f"goal.side_{name}_beat", f"{led} {{gap8}} (when|as|after|with) {{scorer:SUBJ}} (?! ') {{gap6}} ({{beat}}|{{beat.ing}}) {{keeper:OBJ}} (?! ') (?! {{gap6}} {{spoiled}})",
                 yes=f"[team:Leeds] {said} when [scorer:Nwosu] beat [keeper:Vasko].", tags={"effect": effect}),
            Rule(f"goal.side_{name}_stood", f"{SIDE} {{gap6}} {{led_{name}}} (again|once more|early|,)? {{minute:MINUTE}}", yes=f"[team:Leeds] {stood} [minute:inside four minutes].",
                 tags={"effect": effect, "anonymous": True, "stood": True}),
            Rule(f"goal.side_{name}_at", f"(?<= (^|\\.|,|and|but|yet|then|;)) {{minute:MINUTE}} ,? {SIDE} {{gap2}} {{led_{name}}} (?= (\\.|;|:|!|$))", yes=f"[minute:Inside four minutes] [team:Leeds] {stood}.",
                 no=f"On 20 minutes Leeds almost {stood}.", tags={"effect": effect, "anonymous": True, "stood": True}),
            Rule(f"goal.side_{name}_it", f"(?<! {{denial}}) (?<! {{denial}} _) (helped|allowed|enabled|saw|let|allow|allowing|enabling|helping|helps|allows|enables|lets|letting|sees) {{team:TEAM}} {{gap2}} to? {{{family}.base}} (?! {{not_now}})",
                 yes=f"That allowed [team:Leeds] to {base}.", tags={"effect": effect, "anonymous": True}),
        ]  # fmt: skip
    for name, (noun, word, gain) in NOUNS.items():
        tags = {"anonymous": True} | ({"effect": gain} if gain else {})
        rules += [
            *([Rule(f"goal.side_{name}_dated", f"(?<! {{out_of_reach}}) (the|an|a|their|{{no:TPOSS}}) {{goal_adj}}* {noun} {{minute:MINUTE}}", yes=f"He could do nothing to prevent the {word} [minute:on 34 minutes].",
                    tags=tags | {"stood": True, "generic": True})] * (name != "goal")),
            Rule(f"goal.side_{name}_came", f"{{team:TPOSS}} {{gap2}} {noun} {{gap2}} (came|comes|arrived|followed|was)",
                 yes=f"[team:Leeds]'s {word} came after 20 minutes.", tags=tags),
        ]  # fmt: skip
    return rules


RULES = [
    *_sides(),
    Rule(
        "goal.side_score",
        f"{SIDE} {{gap8}} ({{make_it}}|{{make_it.ing}}|to {{make_it.base}}) (it|the score) {{gap2}} {{score:SCORE}}",
        yes="[team:Leeds] made it [score:2-0] from the corner.",
        tags={"anonymous": True},
    ),
    Rule(
        "goal.side_stood_at",
        f"{SIDE} {{gap6}} (is|are|was|were|being|led|lead|leads|leading) {{score:SCORE}} (up|ahead|in front|clear|to the good)? {{minute:MINUTE}}",
        yes=(
            "[team:Leeds] were [score:1-0] up [minute:after 17 minutes].",
            "[team:Leeds] led [score:2-0] [minute:on 31 minutes].",
        ),
        no="Leeds led 2-0 and were booked after 17 minutes.",
        tags={"anonymous": True, "stood": True},
    ),
    Rule(
        "goal.side_scored",
        f"{SIDE} {{gap6}} (scored|struck|scores|strikes|netted|scoring|striking) {{gap2}} (again|first|next|from the|immediately|through|when|after|straight|almost|within)",
        yes=(
            "[team:Leeds] struck again when the defence went to sleep.",
            "[team:Leeds] kicked off and scored from the first corner.",
        ),
        tags={"anonymous": True},
    ),
    Rule(
        "goal.side_scored_by",
        f"({SIDE} {{gap6}} (scored|struck|netted|scoring|replied|responded|hit back|hitting back|(struck|striking|came|coming) back)|(?<= only for) {{team:TEAM}} {{adverb}}? to (reply|respond|hit back|strike back|strike)) {{gap6}} (through|via|courtesy of|thanks to) {{scorer:LIST}} (?! (' | ,? (who|whose|but) {{gap8}} (denied|thwarted|foiled|saved|wide|over|blocked|cleared|hooked|hacked|tipped|parried|kept out|hit|struck|headed|fired|shot|could|should)))",
        yes=(
            "[team:Leeds] struck through [scorer:Nwosu] before the break.",
            "Vasko scored on 38 minutes, only for [team:Leeds] to hit back through [scorer:Nwosu].",
        ),
        no=(
            "Leeds replied through Nwosu, who was denied by the keeper.",
            "Leeds replied through Nwosu, whose header from a corner was cleared off the line.",
        ),
    ),
    Rule(
        "goal.side_beat_through",
        f"{SIDE} {{gap4}} (beat|beats|defeated|defeat|overcame|saw off|edged|edged out|pipped|sank|downed) {{n:TEAM}} {{gap4}} (through|via|courtesy of|thanks to) {{scorer:LIST}} (?! ')",
        yes="[team:Leeds] beat Hull through their winger, [scorer:Nwosu], on 40 minutes.",
    ),
    Rule(
        "goal.back_came",
        "back (came|come|comes|roared|hit) {team:TEAM} {gap3} (through|via|courtesy of|thanks to) {scorer:PERSON} (?! ')",
        yes="Back came [team:Leeds] through [scorer:Nwosu].",
    ),
    Rule(
        "goal.came_through",
        "{score:SCORE} {gap2} (through|via|courtesy of|thanks to) {scorer:OBJ} (?! ')",
        yes="It became [score:2-1] through [scorer:Nwosu].",
    ),
]
