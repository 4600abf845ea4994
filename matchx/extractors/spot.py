"""What the words around a penalty kick say of it: that it is one, and how it ended. No events of their own: the resolver
reads them where a foul or an award is told, and the kick in a sentence of its own ("He sent it high into the stand").
"""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "spot"


def _rule(how: str, pattern: str, yes: tuple[str, ...] | str, no: tuple[str, ...] | str = (), **tags: object) -> Rule:
    return Rule(f"spot.{how}", pattern, yes=yes, no=no, tags={"weak": True} | tags)


RULES = (
    _rule(
        "said",
        "({spot_said}|{from_spot}|{pen_np})",
        (
            "The white spot was in need of paint, but it was there.",
            "Carli did the rest from 12 yards.",
            "The penalty was soft.",
        ),
        cue="sure",
    ),
    _rule(
        "taken",
        "{spot_taken}",
        ("Up came Carli.", "Carli stepped forward.", "The kick was a good one.", "Carli did the honours."),
        cue="kick",
    ),
    _rule(
        "free_kick",
        "{no_spot_set}",
        "Carli curled in the free-kick.",
        cue="no",
        set_piece=True,
    ),
    _rule(
        "no",
        "({no_spot}|{appeal_for} (a|the|an)? {pen_adj}? {spot_kick})",
        ("The referee waved play on.", "They should have had a penalty."),
        cue="no",
    ),
    _rule(
        "again",
        "{take_again}",
        ("He was off his line and it had to be done again.", "The referee ordered that it be taken again."),
        cue="again",
    ),
    _rule(
        "look",
        "({var_word}|{looks_again})",
        ("The referee went to the monitor.", "He was told to look again.", "He changed his mind."),
        cue="look",
    ),
    _rule(
        "no_foul",
        "{no_foul}",
        ("There was no contact.", "It was a dive.", "Moreno had won the ball.", "There was an offside in the build-up."),
        cue="no foul",
    ),
    _rule(
        "touch",
        "{touches}",
        ("The goalkeeper got a glove to it.", "He had brushed it."),
        cue="touch",
    ),
    _rule(
        "saved",
        "(?<! {denial} {any2}) (?<! (penalised|booked|whistled|pulled up|cautioned|punished|penalty|foul) for) (?! {touches}) ({save}|{save.en}|{save.ing}|(to|could|able to) {save.base}|({push_off}|{push_off.ing}|to {push_off.base}) (it|the ball|the kick|the effort|the shot|the penalty|{n:PERSON} ' (penalty|spot kick|kick|effort|shot)) {gap2} (away|behind|out|round|around|past|over|wide|aside|onto|on to|against|clear))",
        ("It was saved.", "He pushed it away."),
        end="saved",
    ),
    _rule(
        "guessed",
        "{guess_right}",
        "The goalkeeper guessed correctly.",
        end="saved",
        vague=True,  # he may have been beaten all the same
    ),
    _rule(
        "frame",
        "(({pen_hits}|{pen_hits.ing}|to {pen_hits.base}) {woodwork_np}|{pen_frame})",
        ("It came back off the bar.", "He put it against the post."),
        end="woodwork",
    ),
    _rule(
        "wide",
        "(({pen_strike}|{pen_strike.ing}|{pen_strike.en}|to {pen_strike.base}|went|flew|sailed|was) (?! {n:PERSON} (?! ')|ages|an age|an eternity|forever|(his|her|some|more)? time) (it|his|hers|him|the {gap2})? {gap5} {pen_over}|{pen_goes_over}|(skied|skies|ballooned|balloons|blazed|blazes|skying|ballooning|blazing) (it|his|hers|the|high|well))",
        ("It went over the bar.", "He blazed it high.", "He put it wide."),
        ("Carli pushed Kemp over.", "The referee took an age over it."),
        end="off_target",
    ),
    _rule(
        "fail",
        "(?<! (rarely|seldom|hardly|{denial}) (ever)?) ({pen_fail}|(missed|misses|failed|fails) (?= (\\.|,|;|:|!|and|but|$)))",
        ("He missed.", "He failed from the spot."),
        end="off_target",
        vague=True,
    ),
    _rule(
        "in",
        "(attempt|kick|effort|one|penalty|retake|it|his|hers|second|third|spot kick) (was|is) {adverb}? ({pen_strike.en} {gap5} {pen_home}|{pen_in.en})|(?<! ({be}|well|cleanly|firmly|sweetly|poorly|to be|as|had|have|has) ) ({pen_goes_in}|{pen_goes_in.ing}|{pen_in}|{pen_in.ing}|to {pen_in.base}|{spot_goal}|{spot_goal.ing}|to {spot_goal.base}|{kick_scored}|({pen_strike}|{pen_strike.ing}|{pen_strike.en}|to {pen_strike.base}) (it|his|hers|the {gap2})? {gap5} ({pen_home}|{pen_past} {by:OBJ}|away)|{wrong_side}|{kept_not})",
        (
            "It flew in.",
            "The goalkeeper could not keep it out.",
            "He rolled it into the corner.",
            "He made no mistake.",
            "The goalkeeper went the wrong way.",
            "The second attempt was drilled down the middle.",
        ),
        end="scored",
    ),
)
