"""The ball in the net, and no goal: flags, whistles, handling, video. Every telling is read with each reason that may be given."""

from __future__ import annotations

from ..rule import Rule

GROUP = "shot"
_OVER = ("goal", "chance", "penalty")

_PLAIN = "({void}|{no_count})"
# What ends the goal, for each reason: {p} behind "was" or the goal itself, {c} as a clause behind "but".
_REASONS: dict[str, tuple[str, str, str, str]] = {
    "offside": (
        "((ruled|flagged|adjudged|judged|deemed|given|called|given as) {adverb}? (to be|to have been|as)? offside|flagged|({void}|{no_count}) {any8} {offside_word})",
        "((?<! {flag_no} (an|the|any|a)?) {flag}|({ruled_sure}|{no_count}) {any8} {offside_word})",
        "ruled out for offside",
        "the flag was up",
    ),
    "foul": (
        "({void}|{no_count}) {any6} {foul_word}",
        "({whistle}|({ruled_sure}|{no_count}) {any6} {foul_word})",
        "disallowed for a push",
        "the whistle had gone for a push",
    ),
    "handball": (
        "({void}|{no_count}) {any6} {hand_word}",
        "((penalised|penalized|pulled up|punished|blown|called|whistled) {any3} {hand_word}|(adjudged|deemed|judged|ruled|found|considered|had|having) (to have)? {any3} (handled|handballed|used (his|her|an|a) (arm|hand)|controlled {any3} (arm|hand))|({ruled_sure}|{no_count}) {any6} {hand_word})",
        "chalked off for handball",
        "he was penalised for handball",
    ),
    "var": (
        "({void}|{no_count}) {any6} {var_word}",
        "(({ruled_sure}|{no_count}) {any6} {var_word}|{var_word} {any8} ({ruled_sure}|{rules_out}|{rules_it_out}|intervened|stepped in|to intervene|to rule (it)? out|had other ideas|came to _ rescue|spotted))",
        "ruled out by VAR",
        "it was ruled out by VAR",
    ),
    "none": (_PLAIN, "({ruled_sure}|{no_count}|{rules_it_out})", "disallowed", "it did not count"),
}
_BUT = " {any8} {but} {any6} _? {any6} "
_GIVEN = "(?! {any14} _? {any8} (to stand|stood|reinstated|onside after all)) (?! {any8} (but|before|until|only for) {any6} {var_word} {any6} (overturned|overruled|awarded|gave|gives|reversed|reinstated|allowed|allows))"

_GOAL = "{goal_pre}? {minute:MINUTE}? {goal_pre}? {goal_pre}? {goal_thing}"
_NET = "({has_net}|{thinks_goal})"
_SHOT = "({strike} {gap6} {into_net}|{scores})"

# name: (pattern, with a {p} or a {c}; its example, with a {P} or {C})
_TELLINGS: dict[str, tuple[str, str]] = {
    "his": ("{scorer:POSS} {gap2} " + _GOAL + " {any6} ({be}|been|be|,) {adverb}? ({adverb})? {p}", "[scorer:Vidal]'s goal was {P}."),
    "his_stands": ("{scorer:POSS} {gap2} " + _GOAL + " (?! {any8} (had|has|have) (wiped|cancelled|overturned|rubbed)) {any6} {p}", "[scorer:Vidal]'s header, to his dismay, was {P}."),
    "saw": (
        "({scorer:SUBJ} {gap6} (saw|sees|had|has|watched|seeing|having|see|have|only to see)|{scorer:PERSON} ,? who {gap4} (saw|sees|had|has)) (a|an|his|her|what|one|another|the)? (he thought was|looked (like|to be))? {gap2} "
        + _GOAL + " {gap4} {p}",
        "[scorer:Vidal] saw a goal {P}.",
    ),
    "team_saw": (
        "{team:TEAM} {gap6} (saw|sees|had|has|watched|seeing|having|see|have) (a|an|their|its|what|one|another|the)? {gap2} " + _GOAL + " ({gap2} (by|from) {scorer:OBJ})? {gap4} {p}",
        "[team:Wigan] had a goal {P}.",
    ),
    "name": ("{scorer:NAMED} {minute:MINUTE}? " + _GOAL + " {any4} ({be}|been) {adverb}? ({adverb})? {p}", "A [scorer:Vidal] goal was {P}."),
    "by": (
        "(a|an|the|what|another)? " + _GOAL + " (by|from|of) {scorer:OBJ} {any6} ({be}|been|be) {adverb}? ({adverb})? {p}",
        "A header from [scorer:Vidal] was {P}.",
    ),
    "net": ("({scorer:SUBJ} {any8} " + _NET + "|{scorer:PERSON} ,? who {gap6} " + _NET + ")" + _BUT + "{c}", "[scorer:Vidal] had the ball in the net but {C}."),
    "shot": ("({scorer:SUBJ} {gap8} " + _SHOT + "|{scorer:PERSON} ,? who {gap6} " + _SHOT + ") {gap8} (but|only|before|however|although|though|yet|until) {any6} _? {any6} {c}",
             "[scorer:Vidal] headed into the net but {C}."),
    "team_net": ("{team:TEAM} {any8} " + _NET + _BUT + "{c}", "[team:Wigan] thought they had equalised but {C}."),
    "team_net_through": (
        "{team:TEAM} {any8} " + _NET + " {gap6} (when|as|through|after|but|only for) {scorer:PERSON} {any14} " + _BUT + "{c}",
        "[team:Wigan] believed they had equalised when [scorer:Vidal] tapped in, but {C}.",
    ),
}  # fmt: skip


def _rules() -> list[Rule]:
    out = []
    for how, (pattern, sentence) in _TELLINGS.items():
        for reason, (participle, clause, as_participle, as_clause) in _REASONS.items():
            later = {"offside": ("var", "none"), "foul": ("var", "none"), "handball": ("var", "none"), "var": ("none",), "none": ()}[reason]
            out.append(
                Rule(
                    f"disallowed_goal.{how}_{reason}",
                    pattern.replace("{p}", participle).replace("{c}", clause) + _GIVEN,
                    yes=sentence.replace("{P}", as_participle).replace("{C}", as_clause),
                    tags={"reason": None if reason == "none" else reason},
                    over=(*_OVER, *(f"disallowed_goal.{how}_{other}" for other in later)),
                )
            )
    return out


def _active(reason: str, tail: str, words: str, over: tuple[str, ...]) -> list[Rule]:
    tags = {"reason": reason}
    return [
        Rule(
            f"disallowed_goal.ruling_{reason}",
            "({rules_out}|{rules_out.ing}|to {rules_out.base}) {gap2} {scorer:POSS} {gap2} " + _GOAL + tail,
            yes=f"The referee ruled out [scorer:Vidal]'s goal{words}.",
            tags=tags,
            over=(*_OVER, *(f"disallowed_goal.ruling_{other}" for other in over)),
        ),
        Rule(
            f"disallowed_goal.ruling_by_{reason}",
            "({rules_out}|{rules_out.ing}|to {rules_out.base}) (a|an|the|another) " + _GOAL + " (by|from) {scorer:OBJ}" + tail,
            yes=f"The referee disallowed a header by [scorer:Vidal]{words}.",
            tags=tags,
            over=(*_OVER, *(f"disallowed_goal.ruling_by_{other}" for other in over)),
        ),
    ]


_ANONYMOUS = {"anonymous": True}

_OTHER = (
    Rule(
        "disallowed_goal.denied_by_flag",
        "({scorer:SUBJ} {gap6} ({be}|been) {adverb}? denied|{scorer:PERSON} ,? who {gap4} denied) {any8} by {gap4} (flag|offside|offside decision|offside call|linesman|assistant referee)",
        yes=("[scorer:Vidal] was denied a goal by the offside flag.", "[scorer:Vidal] was twice denied by a late flag."),
        no="Vidal was denied by Bertoli.",
        tags={"reason": "offside"},
        over=_OVER,
    ),
    Rule(
        "disallowed_goal.team_denied_by_flag",
        "{team:TEAM} {gap6} ({be}|been) {adverb}? denied {any8} by {gap4} (flag|offside|offside decision|offside call|linesman|assistant referee)",
        yes="[team:Wigan] were denied an equaliser by the offside flag.",
        tags={"reason": "offside"},
        over=_OVER,
    ),
    Rule(
        "disallowed_goal.denied_by_var",
        "({scorer:SUBJ} {gap6} ({be}|been) {adverb}? denied|{scorer:PERSON} ,? who {gap4} denied) {gap4} (goal|equaliser|winner|opener|hat trick|brace|second|third|leveller) {gap4} by {gap2} {var_word}",
        yes="[scorer:Vidal] was denied a late equaliser by VAR.",
        tags={"reason": "var"},
        over=_OVER,
    ),
    Rule(
        "disallowed_goal.flag_denied",
        "(flag|offside|offside decision|offside call|offside flag|linesman) {gap4} (denied|denies|denying|robbed|thwarted|frustrated|foiled|to deny) {scorer:OBJ} (?! {gap2} penalty)",
        yes="The offside flag denied [scorer:Vidal].",
        tags={"reason": "offside"},
        over=_OVER,
    ),
    Rule(
        "disallowed_goal.noun",
        "{scorer:POSS} {gap2} (disallowed|ruled out|chalked off|cancelled) (goal|strike|effort|header|finish|equaliser|winner)|(disallowed|ruled out|chalked off) (goal|strike|effort|header|finish|equaliser|winner) (by|from|for) {scorer:OBJ}",
        yes=("[scorer:Vidal]'s disallowed goal proved the turning point.", "There was also a disallowed goal by [scorer:Vidal]."),
        tags={"reason": None},
        over=_OVER,
    ),
    Rule(
        "disallowed_goal.flag_spared",
        "(flag|offside|offside decision|offside call|linesman|assistant referee|assistant) {gap6} (spared|saved|rescued|to the rescue|reprieved|spares|saves|let _ off|came to _ aid|relieved) {gap8} (when|after|as) {scorer:PERSON} {gap6} ({has_net}|{thinks_goal}|{strike} {gap6} {into_net}|{scores})",
        yes="An offside flag spared Wigan when [scorer:Vidal] slotted home.",
        tags={"reason": "offside"},
        over=_OVER,
    ),
    Rule(
        "disallowed_goal.two",
        "({scorer:SUBJ} {gap4}|{team:TEAM} {gap4}|{scorer:PERSON} ,? who {gap4}) (had|saw|has|have|having|sees) (two|both) {gap2} (goals|efforts|strikes|headers) {gap3} {void}",
        yes=("[team:Wigan] had two goals ruled out.", "[scorer:Vidal] saw two efforts disallowed for offside."),
        tags={"count": 2, "reason": None},
        over=(*_OVER, *(f"disallowed_goal.{how}_{reason}" for how in ("saw", "team_saw") for reason in _REASONS)),
    ),
    Rule(
        "disallowed_goal.flagged_him",
        "(flagged|flags|ruled|rules|gave|gives|adjudged|deemed|called|flagging) {scorer:OBJ} (to be)? offside {gap4} (as|when|after|before) {any3} ((he|she) {any3})? ({has_net}|{thinks_goal}|{scores}|scoring|netting|finding the net)",
        yes="It was tight, but up went the flag and they ruled [scorer:Vidal] offside as he scored.",
        tags={"reason": "offside"},
        over=_OVER,
    ),
    Rule(
        "disallowed_goal.celebrations",
        "{scorer:POSS} {gap2} (celebrations|celebration|joy|delight|jubilation) {gap3} (cut short|short lived|shortlived|curtailed|ended|halted|stopped|premature|cancelled|cut off|were in vain) {any4} {offside_word}",
        yes="[scorer:Vidal]'s celebrations were cut short by the offside flag.",
        tags={"reason": "offside"},
        over=_OVER,
    ),
    Rule(
        "disallowed_goal.celebrations_var",
        "{scorer:POSS} {gap2} (celebrations|celebration|joy|delight|jubilation) {gap3} (cut short|short lived|shortlived|curtailed|ended|halted|stopped|premature|cancelled|cut off|were in vain) {any4} {var_word}",
        yes="[scorer:Vidal]'s celebrations were cut short by VAR.",
        tags={"reason": "var"},
        over=_OVER,
    ),
    Rule(
        "disallowed_goal.team_net_flagged",
        "{team:TEAM} {any8} ({has_net}|{thinks_goal}) {any6} (but|only for|however|until|before) {any3} {scorer:PERSON} {gap4} (flagged|ruled|adjudged|deemed|judged|called|given|was|strayed|caught) {adverb}? (to (be|have been) |in an )? offside",
        yes="[team:Wigan] thought they had taken the lead, but [scorer:Vidal] was flagged offside.",
        tags={"reason": "offside"},
        over=(*_OVER, "disallowed_goal.team_net_offside"),
    ),
    Rule(
        "disallowed_goal.offside_when",
        "{scorer:SUBJ} {gap4} ({be}|been) {adverb}? (flagged|ruled|given|adjudged|deemed|called|judged|caught)? {adverb}? (to be)? offside {gap4} (when|after|as|before|having|despite) {any3} ((he|she) {any3})? ({has_net}|{thinks_goal}|scoring|finishing|netting|converting|heading home|slotting home|tapping in|finding the net|heading in|rolling {any4} {into_net}|tucking {any4} {into_net}|putting {any4} {into_net})",
        yes=("[scorer:Vidal] was flagged offside when he put the ball in the net.", "[scorer:Vidal] was ruled offside before finding the net.", "[scorer:Vidal] was adjudged offside after tapping in."),
        no="Vidal was caught offside.",
        tags={"reason": "offside"},
        over=_OVER,
    ),
    Rule(
        "disallowed_goal.offside_ing",
        "{scorer:SUBJ} {gap8} ({strike} {gap6} {into_net}|{has_net}|{scores}) {gap4} (from an offside position|while (standing)? (in an)? offside|, offside|when offside)",
        yes="[scorer:Vidal] tapped into an empty net from an offside position.",
        no="Vidal scored though he looked offside.",
        tags={"reason": "offside"},
        over=_OVER,
    ),
    Rule(
        "disallowed_goal.penalised_for",
        "{scorer:SUBJ} {gap8} ({has_net}|{thinks_goal}) {any8} {but} (to be|was|he was|she was|is)? {adverb}? (penalised|penalized|pulled up|punished|called) for {gap4} {foul_word} ({gap2} {fouled:OBJ})?",
        yes="[scorer:Vidal] put the ball in the net, only to be penalised for a foul on [fouled:Bertoli].",
        tags={"reason": "foul"},
        over=_OVER,
    ),
    Rule(
        "disallowed_goal.ticker",
        "(goal (overturned|disallowed|ruled out|cancelled|chalked off|overruled) {gap4} (!|:|-|\\.)*) {scorer:PERSON} (\\( {team:TEAM} \\))? {gap4} (scores|scored|finds|nets|heads|fires|has|had|puts|taps|slots)",
        yes="GOAL OVERTURNED BY VAR: [scorer:Emilio Vidal] (Bury) scores but the goal is ruled out after a VAR review.",
        tags={"reason": "var"},
        over=(*_OVER, "disallowed_goal.shot_var", "disallowed_goal.shot_none"),
    ),
    # told without the scorer: the resolver joins them to the goal before them
    Rule(
        "disallowed_goal.flag_up",
        "(?<! {flag_no} {any2}) (?<= (but|however|only for|until|before|yet|,|although|though|and|^) {any2}) (the|a|an|his|her) (late|belated|offside|linesman's|assistant's|assistant referee's)? (_ 's)? (assistant)? (referee's)? (offside)? flag ({any2}) (up|raised|aloft|against him|against her|halted|cut short|curtailed|ended|stopped|spoiled|shot up|went up|goes up|cuts short|denied|intervened)",
        yes=("But the flag was up.", "However, the offside flag was raised.", "Then the assistant's flag went up."),
        no=("The flag stayed down.", "The corner flag was replaced."),
        tags=_ANONYMOUS | {"reason": "offside"},
    ),
    Rule(
        "disallowed_goal.goal_ruled_out",
        "(the|that|this|his|her|their) " + _GOAL + " {any4} ({be}|been|be) {adverb}? ({adverb})? {ruled_sure}" + _GIVEN,
        yes=("The goal was ruled out.", "However, the effort was rightly disallowed.", "After a long wait the goal was chalked off."),
        no="The goal was given.",
        tags=_ANONYMOUS | {"reason": None},
    ),
    Rule(
        "disallowed_goal.goal_ruled_out_offside",
        "(the|that|this|his|her|their) " + _GOAL + " {any4} ({be}|been|be) {adverb}? ({adverb})? {ruled_sure} {any6} {offside_word}" + _GIVEN,
        yes="The goal was ruled out for offside.",
        tags=_ANONYMOUS | {"reason": "offside"},
        over=("disallowed_goal.goal_ruled_out",),
    ),
    Rule(
        "disallowed_goal.goal_ruled_out_foul",
        "(the|that|this|his|her|their) " + _GOAL + " {any4} ({be}|been|be) {adverb}? ({adverb})? {ruled_sure} {any6} {foul_word}" + _GIVEN,
        yes="The goal was disallowed for a foul on the goalkeeper.",
        tags=_ANONYMOUS | {"reason": "foul"},
        over=("disallowed_goal.goal_ruled_out",),
    ),
    Rule(
        "disallowed_goal.goal_ruled_out_handball",
        "(the|that|this|his|her|their) " + _GOAL + " {any4} ({be}|been|be) {adverb}? ({adverb})? {ruled_sure} {any6} {hand_word}" + _GIVEN,
        yes="The goal was disallowed for handball.",
        tags=_ANONYMOUS | {"reason": "handball"},
        over=("disallowed_goal.goal_ruled_out",),
    ),
    Rule(
        "disallowed_goal.it_was_ruled_out",
        "(?<= (^|but|however|until|before|only for|,|and|-)) (it|this) ({be}|has been|had been|to be) {adverb}? (ruled out|disallowed|chalked off|ruled offside|flagged offside|scrubbed off|struck off|annulled|ruled out for offside|not given|overturned by var)",
        yes=("But it was ruled out.", "However it was chalked off."),
        tags=_ANONYMOUS | {"reason": None},
    ),
    Rule(
        "disallowed_goal.will_not_count",
        "(?<= (^|but|however|,|and|-|:) {any1}) (it|the goal|that|this|the effort|the strike|the header|his effort|her effort|his strike) {adverb}? (did not (stand|count)|does not (stand|count)|didn't (stand|count)|doesn't (stand|count)|won't (stand|count)|will not (stand|count)|wouldn't (stand|count)|would not (stand|count)|was not (given|allowed to stand)|wasn't given|isn't given)",
        yes=("But it won't count.", "The goal did not stand.", "But it doesn't count!"),
        tags=_ANONYMOUS | {"reason": None},
    ),
    Rule(
        "disallowed_goal.label",
        "^ (goal (disallowed|ruled out|overturned|cancelled|chalked off|overruled|not given)|disallowed goal|no goal (! | for (_)? | - | \\. )|(var|video) (decision|review|check)? :? no goal|ruled out ! |disallowed ! |offside ! |offside , no goal|flagged offside|flag up ! )",
        yes=("GOAL DISALLOWED!", "No goal!", "Disallowed!", "VAR decision: No goal."),
        no="Offside, Bury. Vidal is caught offside.",
        tags=_ANONYMOUS | {"reason": None, "label": True},
    ),
    Rule(
        "disallowed_goal.he_was_offside",
        "(?<= (but|however) {any2}) (he|she) ({be}|had been|has been|'s) {adverb}? (flagged|ruled|adjudged|deemed|called|judged|given) {adverb}? (to be)? offside",
        yes="But he was flagged offside.",
        tags=_ANONYMOUS | {"reason": "offside"},
    ),
    Rule(
        "disallowed_goal.whistle_gone",
        "(?<= (but|however|only for|although|though|yet) {any3}) (the)? (referee's)? whistle (had|has) (already|long)? (gone|blown|sounded|been blown)",
        yes="But the whistle had already gone.",
        tags=_ANONYMOUS | {"reason": "foul"},
    ),
)  # fmt: skip

RULES = (
    *_rules(),
    *_active("offside", " {gap6} {offside_word}", " for offside", ("var",)),
    *_active("foul", " {gap6} {foul_word}", " for a foul", ("var",)),
    *_active("handball", " {gap6} {hand_word}", " for handball", ("var",)),
    *_active("var", " {gap6} {var_word}", " after a VAR check", ()),
    Rule(
        "disallowed_goal.ruling",
        "({rules_out}|{rules_out.ing}|to {rules_out.base}) {gap2} {scorer:POSS} {gap2} " + _GOAL + _GIVEN,
        yes="VAR ruled out [scorer:Vidal]'s strike.",
        no="Bertoli denied Vidal.",
        tags={"reason": None},
        over=_OVER,
    ),
    Rule(
        "disallowed_goal.ruling_by",
        "({rules_out}|{rules_out.ing}|to {rules_out.base}) (a|an|the|another) " + _GOAL + " (by|from) {scorer:OBJ}",
        yes="The referee chalked off an effort by [scorer:Vidal].",
        tags={"reason": None},
        over=_OVER,
    ),
    *_OTHER,
)
