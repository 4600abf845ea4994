"""Facts of the match: ground, competition, referee, attendance, best player, who is at home, who manages."""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "fact"

TEAM = "(?! (?! {side:TEAM})) _"  # a team, in no role
WHEN = "(?! (?! {when:MINUTE})) _"
NUMBER = "(?! (?! {figure:NUM})) _"
VALUE_TEAM = "{value:TEAM} (?! 's)"


def _fact(fact: str, how: str, pattern: str, *yes: str, no: tuple[str, ...] = ()) -> Rule:
    return Rule(f"fact.{fact}{'_' if how else ''}{how}", pattern, yes=yes, no=no, tags={"fact": fact})


RULES = [
    # -- the ground ---------------------------------------------------------------------------------------------------
    _fact(
        "venue",
        "at",
        "(at|inside|around|in|under the (lights|floodlights) (of|at)|from|to|across|within) (a|an|the)? {gap2} {value:VENUE} (?! (last|next|in (january|february|march|april|may|august|september|october|november|december)))",
        "Everton beat Torquay at [value:Goodison Park].",
        "It was a wet night under the lights of [value:Anfield].",
        "There were cheers inside a packed [value:Goodison Park].",
    ),
    _fact(
        "venue",
        "head",
        "^ ({c:COMPETITION}|_) {gap3} (,|-|\\||:|@) (at)? {value:VENUE}".replace(
            "{c:COMPETITION}", "(?! (?! {c:COMPETITION})) _"
        ),
        "Premier League, [value:Goodison Park]",
        "Venue: [value:Goodison Park].",
    ),
    _fact("venue", "front", "^ (the)? {value:VENUE}", "[value:Goodison Park] rose as one."),
    _fact(
        "venue",
        "crowd",
        "{value:VENUE} (crowd|faithful|pitch|turf|clock|floodlights|stands|roar|rafters|terraces|surface|supporters|fans|support)",
        "The [value:Anfield] crowd roared.",
    ),
    # -- the competition ----------------------------------------------------------------------------------------------
    _fact(
        "competition",
        "game",
        "{value:COMPETITION} (?! with) {gap1} {match_noun}",
        "It was a fine [value:FA Cup] third-round tie.",
        "Everton won this [value:Premier League] clash.",
    ),
    _fact("competition", "head", "^ {value:COMPETITION}", "[value:Premier League], Goodison Park"),
    _fact(
        "competition",
        "label",
        "(competition|league|tournament) (:|-) (the)? {value:COMPETITION}",
        "Competition: [value:FA Cup].",
    ),
    _fact(
        "competition",
        "in",
        "(in|of|into) (the|this|their|a|an|this season 's|today 's|the opening|the first)? {gap4} {value:COMPETITION}",
        "Everton beat Torquay in the [value:FA Cup].",
        "Everton are through to the third round of the [value:FA Cup].",
    ),
    # -- the referee --------------------------------------------------------------------------------------------------
    _fact(
        "referee",
        "",
        "(referee|ref|whistler|official|arbiter) ,? ((mr|mrs|ms|miss) \\.?)? ({value:OFFICIAL}|(?<= (,|mr|mrs|ms|miss|\\.)) {value:PERSON} (?= ,)) (?! , the _ manager)",
        "Referee [value:Peter Hallam] blew for time.",
        "The referee, Mr. [value:Hallam], had to speak to a number of players.",
    ),
    _fact(
        "referee",
        "label",
        "(referee|ref|match referee|match official|refs) (:|-|\\.|was|is) (mr|ms)? \\.? ({value:OFFICIAL}|{value:PERSON})",
        "Referee: [value:Peter Hallam].",
        "Referee - [value:Peter Hallam] (Cheshire).",
    ),
    _fact(
        "referee",
        "after",
        "({value:OFFICIAL}|{value:PERSON}) ,? ((?! (?! {d:DESC})) _ (in charge|with the whistle|in the middle)|the {gap2} (referee|official|match referee|whistler|arbiter|man in the middle|man with the whistle|match official|_ in charge|in charge) (,|\\.|with|and|who)|refereeing|officiating|taking charge|(of _)? (is|was) (the referee|in charge|(?! (?! {d:DESC})) _ (with the whistle|in charge|in the middle)|the {gap4} (whistle|referee|middle)|refereeing|officiating|taking charge))",
        "[value:Peter Hallam], the referee, blew for time.",
        "[value:Peter Hallam], the German in charge, blew for time.",
        "[value:Peter Hallam], refereeing here for the first time, blew.",
        "[value:Peter Hallam] was the man with the whistle.",
        no=("Bellamy pushed Ross, the referee judged.",),
    ),
    _fact(
        "referee",
        "by",
        "(refereed|officiated|taken charge of) by ({value:OFFICIAL}|{value:PERSON})|controlled by {value:OFFICIAL}",
        "The game was refereed by [value:Peter Hallam].",
    ),
    _fact(
        "referee",
        "named",
        "(whistleblower|whistle blower|match official|man in the middle|man in black|the (decision|call|whistle|judgement|judgment) of|(controversial|contentious|debatable|strange|odd|wrong|big|poor|right) (decision|call) (from|by|of)|the referee ,) {gap1} (mr|ms)? ({value:OFFICIAL}|{value:PERSON}) (?! 's)",
        "A yellow card from whistleblower [value:Peter Hallam] followed.",
        "The whistle of [value:Peter Hallam] ended it.",
    ),
    _fact(
        "referee",
        "book",
        "(in|into) ({value:OFFICIAL}|{value:NAMED}) 's (notebook|book|little black book|pocket)|(in|into) the (notebook|book) of {value:OFFICIAL}",
        "Bellamy went into [value:Peter Hallam]'s notebook.",
        "Bellamy followed him into the book of [value:Peter Hallam].",
    ),
    Rule(
        "fact.referee_deed",
        "({value:OFFICIAL}|{value:NAMED}) (?! 's) (?! {gap3} {_o:OFFICIAL}) {gap3} {referees}",
        yes=(
            "Bellamy fell and [value:Peter Hallam] pointed to the spot.",
            "[value:Peter Hallam] waved play on.",
            "[value:Peter Hallam] was called to the monitor.",
        ),
        no=("Bellamy pointed to his knee.",),
        tags={"fact": "referee", "generic": True},
    ),
    # -- the attendance -----------------------------------------------------------------------------------------------
    _fact(
        "attendance",
        "label",
        f"(attendance|att|spectators|crowd|gate|attendances|fans) \\.? (:|-|was|is|of|\\.)* (a|an|the|around|about|some|approximately|just|over|under|more|than)* {NUMBER}",
        "Attendance: 18,207.",
        "Spectators: 24,301",
        "The attendance was 18,207.",
        "A crowd of 52,187 watched.",
    ),
    _fact(
        "attendance",
        "before",
        f"({{crowd_of}}|(people|spectators|fans|crowd) (present)? ,) (a|an|the|around|about|some|approximately|just|over|under|more|than|almost|nearly|sell out|capacity|crowd|of|only)* {NUMBER} (?! (minutes|minute|seconds|years|days|weeks|games|goals|points|yards|yard))",
        "Everton won in front of 27,614 spectators.",
        "It was watched by 1,204.",
    ),
    _fact(
        "attendance",
        "after",
        f"(?<! (since|in|until|during)) {NUMBER} (?! (minutes|minute|away|travelling|visiting|noisy)) -? (strong)? (or so|plus)? (?! for) {{gap2}} ({{crowd_word}}|in the (arena|stands|ground|stadium)|gathering|assembled|who (had|were|was|braved|turned|paid|came|saw|packed|made|witnessed|slipped|stayed)|through the gates?|at {{gap1}} (?! (?! {{g:VENUE}})) _)",
        "The 52,187 inside the ground roared.",
        "There were 8,811 fans in the ground.",
        "The 8,811-strong crowd roared.",
        "The 8,811 who had paid to watch sang on.",
        no=("Their hopes of a first final since 1998 were ended.",),
    ),
    # -- the best player ----------------------------------------------------------------------------------------------
    _fact(
        "player_of_the_match",
        "label",
        "({best_player}|(?! (?! {desc:DESC})) _ of the (match|game|tie|final)) (award)? (:|-|,|was|is|went to|goes to|for|to|honours|\\||for {gap3} (was|is)|winner)* ({value:PERSON}) (?! 's)",
        "Player of the match: [value:Dale Bellamy]",
        "The standout player of the match was [value:Bellamy].",
        "The player-of-the-match award went to [value:Bellamy].",
    ),
    _fact(
        "player_of_the_match",
        "man_of",
        "(man|player|woman) of {value:PERSON} (?! 's)",
        "Man of the match [value:Bellamy] was superb.",
    ),
    _fact(
        "player_of_the_match",
        "named",
        "{value:SUBJ} (?! 's) {aside}? {gap6} {named} (the|my|our|as|deservedly|undoubtedly|sponsors|'|sponsor|official|clear|unanimous|easily|{named})* {gap2} ({best_player}|(?! (?! {desc:DESC})) _ of the (match|game|tie|final))",
        "[value:Bellamy] was named man of the match.",
        "[value:Bellamy] was deservedly voted player of the match.",
        "[value:Bellamy], who also made the equaliser, was voted man of the match.",
        "[value:Bellamy], tireless in the middle of the park, was named the player of the match.",
    ),
    _fact(
        "player_of_the_match",
        "who",
        "{value:PERSON} ,? who {gap3} {named} {gap4} ({best_player}|(?! (?! {desc:DESC})) _ of the (match|game|tie|final))",
        "[value:Bellamy], who was named man of the match, ran the show.",
    ),
    _fact(
        "player_of_the_match",
        "apposition",
        "{value:PERSON} (,|-|\\() (the|my|our|named|voted|his|her|everyone 's|deservedly|easily|undoubtedly|rightly|also|later|sponsors ')* ({best_player}|(?! (?! {desc:DESC})) _ of the (match|game|tie|final))",
        "[value:Bellamy], the man of the match, ran the show.",
        "[value:Bellamy], voted player of the match, ran the show.",
    ),
    _fact(
        "player_of_the_match",
        "award",
        "{value:SUBJ} {gap4} (won|wins|collected|took|received|earned|claimed|scooped|landed|bagged|picked up|took home|(walked|went|came) (away|home|off) with|was (given|handed|awarded|presented with)) {gap4} ({best_player}|(?! (?! {desc:DESC})) _ of the (match|game|tie|final))",
        "[value:Bellamy] won the player of the match award.",
    ),
    _fact(
        "player_of_the_match",
        "choice",
        "{value:SUBJ} (?! 's) (was|is) {gap4} (choice|pick|candidate|shout|vote|winner) (as|for|of) {gap3} ({best_player}|(?! (?! {desc:DESC})) _ of the (match|game|tie|final))",
        "[value:Bellamy] was the obvious choice as player of the match.",
    ),
    # -- at home, away ------------------------------------------------------------------------------------------------
    _fact(
        "home",
        "hosts",
        f"{{value:TSUBJ}} (?! 's) {{gap4}} {{host}} (?= {{gap2}} {TEAM})",
        "[value:Everton] hosted Torquay on Saturday.",
        "[value:Everton] welcomed Torquay to Goodison Park.",
    ),
    _fact(
        "away",
        "hosted",
        f"(?<= {{host}}) {{gap2}} {VALUE_TEAM}",
        "Everton hosted [value:Torquay] on Saturday.",
        "Everton were at home to [value:Torquay].",
    ),
    _fact(
        "away",
        "visits",
        f"{{value:TSUBJ}} (?! 's) {{gap6}} {{visit}} (?= {{gap2}} {TEAM})",
        "[value:Torquay] travelled to Everton on Saturday.",
        "[value:Torquay] made the long trip to Everton.",
    ),
    _fact("home", "visited", f"(?<= {{visit}}) {{gap2}} {VALUE_TEAM}", "Torquay travelled to [value:Everton] on Saturday."),
    _fact(
        "home",
        "away_to",
        f"(away (to|at|against)|trip to|visit to|journey to|on the road (at|to|against)) (the)? {{gap1}} {VALUE_TEAM}",
        "Torquay drew away to [value:Everton].",
        "Torquay's trip to [value:Everton] ended in defeat.",
    ),
    _fact(
        "away",
        "home_to",
        f"(at home (to|against|by)|home (win|victory|defeat|draw|loss|success|game|match|tie|clash|fixture) (over|to|against|with|by|by to)|visit (of|from)) (the)? {{gap1}} {VALUE_TEAM}",
        "Everton drew at home to [value:Torquay].",
        "Everton celebrated a home win over [value:Torquay].",
    ),
    _fact(
        "home",
        "own",
        f"{{value:TSUBJ}} (?! 's) (?! {{gap6}} (handed|hand|hands|dealt|consigned|condemned|subjected|inflicted) {{gap3}} {TEAM}) {{gap8}} (?<! {TEAM} ,? (side|team|who|which|that)? {{any4}} (unbeaten|undefeated|winless|imperious) {{any2}}) {{home_win}} (?! (to|against|over|with|by) {TEAM})",
        "[value:Everton] celebrated their first home win.",
        "[value:Everton] lost again at home.",
        "[value:Everton] beat Torquay 3-2 at home.",
        "[value:Everton] lost to Torquay on home soil.",
        no=("Everton beat Torquay, undefeated at home since August.",),
    ),
    _fact(
        "home",
        "dealt",
        f"(handed|hand|hands|handing|dealt|dealing|consigned|consigning|condemned|condemning|subjected|inflicted) (on)? (the)? {{gap1}} {VALUE_TEAM} (to)? (a|an|another|their|its) {{gap4}} {{home_win}}",
        "Torquay handed [value:Everton] their heaviest home defeat.",
        "The goal condemned [value:Everton] to a third straight home loss.",
    ),
    _fact(
        "away",
        "own",
        "{value:TSUBJ} (?! 's) {gap8} {away_win}",
        "[value:Torquay] recorded a first away win.",
        "[value:Torquay] won on their travels.",
    ),
    # -- the manager --------------------------------------------------------------------------------------------------
    _fact(
        "manager",
        "of",
        "({team:TEAM}|{team:TPOSS}) {gap2} {manager_noun} ,? {value:OFFICIAL}",
        "[team:Everton] manager [value:Dale Roe] was happy.",
    ),
    _fact(
        "manager",
        "apposition",
        "({value:OFFICIAL}|{value:PERSON}) , ((the|their)? {gap1} ({team:TEAM}|{team:TPOSS}) {gap2} {manager_noun}|(in charge of|who (manages|coaches|took charge of)|the? {manager_noun} of) {team:TEAM})",
        "[value:Dale Roe], the [team:Everton] manager, was happy.",
        "[value:Dale Roe], in charge of [team:Everton], was delighted.",
    ),
    _fact(
        "manager",
        "managed_by",
        "{team:TEAM} ,? (managed|coached|led|guided) by ({value:OFFICIAL}|{value:PERSON}) (?! 's)",
        "[team:Everton], managed by [value:Dale Roe], were good.",
    ),
    # -- two legs -----------------------------------------------------------------------------------------------------
    _fact(
        "aggregate",
        "score",
        "{value:SCORE} {gap2} (aggregate|over (the)? two legs|over both legs|on agg)",
        "Everton went through [value:4-3] on aggregate.",
        "It was a [value:4-3] aggregate win.",
    ),
    _fact(
        "aggregate",
        "first",
        "(aggregate|agg) (:|score|scoreline|of|was|is|win|victory|lead|\\.)* {value:SCORE}",
        "Aggregate: [value:4-3].",
    ),
]
