"""Goals told with a verb that no other rule knows: what he did to the ball is unknown, that it went into the net is not.

Generic: they give way to every other telling of the same words.
"""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "shot"
GENERIC = {"generic": True}

HE = "(?! {no:KEEPER}) ({scorer:SUBJ} (?! ') {aside}? {gap8}|{scorer:PERSON} ,? who {gap6})"
VERB = "(?<! to) (?<! to {adverb}) (?! {no_strike}) _ {adverb}?"
BALL = "(it|the ball|one|another|the {gap1} (rebound|ball)|{det} {gap3} ({effort}|{delivery})|(?! (his|her) own) {no:POSS} {gap3} ({effort}|{delivery}))"
NET = "(?<! (watch|watched|see|saw|seeing|let|letting) {gap6}) {sure_net} (?! {gap4} by {no:PERSON}) (?! {gap8} {ruled_out})"
PAST = "(past|beyond|under|over|round|around) {keeper:KEEPER} (?! (' | {gap8} {spoiled} | {gap4} (but|only|and (wide|over))))"
FROM = "(from (close|six|ten|eight|two|three|four|five|twelve|short|point)|at the (far|near|back) post|unmarked|after|(?= {n:MINUTE})|$|\\.|,)"

RULES = [
    Rule(
        "goal.any_into_net",
        f"{HE} {VERB} {BALL} {{gap8}} ({NET}|{PAST})",
        yes=(
            "[scorer:Nwosu] glorped the ball into the bottom corner.",
            "It came to [scorer:Nwosu], who glorped Vasko's cross into the net.",
            "[scorer:Nwosu] glorped it past [keeper:the keeper].",
        ),
        no=(
            "Nwosu watched the ball roll into the net.",
            "Nwosu glorped the ball into his own net.",
            "Nwosu was told to glorp the ball into the net.",
        ),
        tags=GENERIC,
    ),
    Rule(
        "goal.any_home",
        f"{HE} {VERB} ({BALL} home|home ({BALL}|(?= {FROM}))) (?! {{no:TEAM}}) (?! {{gap4}} (win|advantage|point|points|message))",
        yes=(
            "[scorer:Nwosu] glorped home from six yards.",
            "[scorer:Nwosu] glorped home Vasko's cross.",
            "[scorer:Nwosu] glorped it home.",
        ),
        no="Nwosu went home after the match.",
        tags=GENERIC,
    ),
    Rule(
        "goal.any_to_net",
        f"(?! {{no:KEEPER}}) ({{scorer:SUBJ}} (?! ') {{gap12}} (?<! ({{target}}|left|leaving|allowing) {{no:OBJ}} (?! ') {{gap3}})|for {{scorer:OBJ}} (?! ')) (?<! {{bad_ask}}) (?<! {{bad_to}}) to {{adverb}}? (?! {{no_strike}}) _ ({BALL} {{gap6}} ({NET}|home)|(in|home) (?= {FROM}))",
        yes=(
            "[scorer:Nwosu] rose to glorp the ball into the net.",
            "[scorer:Nwosu] was on hand to glorp it home.",
            "Vasko crossed for [scorer:Nwosu] to glorp in at the far post.",
        ),
        no=("Nwosu wanted to glorp the ball into the net.", "Nwosu was asked to glorp it home."),
        tags=GENERIC,
    ),
    Rule(
        "goal.any_passive",
        "({delivery}|ball|it|rebound) {gap4} (was|were|being) {gap1} (?! {no_strike}) _ (home|in|{sure_net}) {gap4} by (?! {no:KEEPER}) {scorer:OBJ} (?! ')",
        yes=("The cross was glorped in by [scorer:Nwosu].", "The ball was glorped into the net by [scorer:Nwosu]."),
        no="The ball was swung in by Nwosu.",
        tags=GENERIC,
    ),
]
