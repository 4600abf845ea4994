"""What is no attempt: a cross or a pass that a defender clears, a keeper's catch of it, a run that comes to nothing.

Entries tell of balls into the box in the words of shots ("swings it in, but Smith punches clear"). Who plays the ball is read
off the verb behind his name: where it is a pass, and no word of a shot follows, the claim tells of no chance.
"""

from __future__ import annotations

from collections import defaultdict

from ... import pack
from ...lexicon import scene
from ...model import Mention
from ...record import replace
from ..case import Case, Told
from .shots import OWN_KICK, OWN_SHOT, STOPS_SHOT

_INTO = r"(?:into|in|over|across|through|forward|towards|beyond|to)"
_AREA = r"(?:the |a |his |her )?(?:\w+ )?(?:box|area|middle|centre|six|mix|danger|channel|path|space|far post|near post|back post|defence|team-?mates?|penalty|colleague|corridor)"
_DELIVERS = pack.pattern(
    rf"\b(?:(?<!'s )(?<!a )(?<!the )(?<!his )(?<!her )(?<!low )(?<!deep )cross(?:es|ed)?\b(?![ -]shot| (?:the line|bar))|(?:puts?|sends?|sent|plays?|played|whips?|whipped|swings?|swung|floats?|floated|lifts?|loft\w*|deliver\w*|flight\w*|launch\w*|fires?|drills?|chips?|clips?|curls?|slides?|slips?|threads?|dinks?|knocks?|produc\w+|hits?|"
    rf"takes?|took|pumps?|hoists?|loops?|sprays?|feeds?|rolls?|makes?|attempts?|tr(?:y|ies|ied|ying) to|trying|wastes?|overhits?|underhits?|send|pass|play|put|slide) (?:(?!shot|header|effort|strike|volley|drive|attempt to (?:score|shoot|beat))[\w'-]+ ){{0,6}}?"
    rf"(?:cross(?:es)?|pass(?:es)?|corner(?: kick)?|set[ -]piece|throw-in|delivery|centre|(?:long|high|lofted|hopeful|through|diagonal)[ -]ball|ball {_INTO} {_AREA}|free[ -]kick {_INTO} {_AREA}|ball (?:through|beyond the def\w+))"
    rf"|(?:swings?|swung|whips?|whipped|floats?|floated|pumps?|pumped) it (?:over|in|across)\b|(?:to )?pick(?:s|ed)? out (?:a|an|his|her|any)\b|(?:to )?(?:find|reach)(?:s|es|ing)? (?:a|any|one|the head of|his|her|some)(?: [\w-]+){{0,4}} (?:team-?mates?|colleagues?)|to pass\b|(?:to )?deliver the ball|sent {_INTO} {_AREA}|(?:the|a|his|her|another) (?:resulting )?(?:corner|set[ -]piece|free[ -]kick) by)\b"
)
_RECEIVED = scene.pattern(r"\b{receives}\b(?: [\w'-]+){0,5} ?$")
_SHOT = scene.pattern(r"\b{shot_at_goal}\b")
_CLEARED = pack.pattern(
    r"\b(?:headed|nodded) (?:clear|away|out|behind|to safety)\b|\boff (?:his|her|the) (?:goal )?line\b(?= to)"
)
_RUN = scene.pattern(r"\b{no_delivery}\b")
_BEHIND = pack.pattern(
    r"\b(?:slic|hook|knock|put|turn|head|nodd?|hack|boot|send|shank|lash)\w* (?:it|the ball|(?:a|his|her|the) clearance) (?:\w+ )?(?:behind|into touch|out of play|into the stands?|out for)\b(?: (?:under|for a (?:corner|throw)))?"
)
_CLEARS_OFF = pack.pattern(
    r"^ (?:has |had |is there to |gets back to |somehow |just )*(?:head|clear|hack|hook|kick|boot|hoof|nodd?|scrambl|poke|knock|scoop|stab|turn)(?:s|ed|ded|es)? (?:it |one |the ball |that |the \w+ )?(?:clear |away )?(?:off|from) (?:the|his|her|their|our) (?:own )?(?:goal[ -]?)?line\b"
)
_STANDS_OVER = pack.pattern(r"^(?:(?: and|,) [\w'-]+){0,2} (?:stands? |standing |are |is )?over (?:it|the ball|this)\b")
_SLIPS = pack.pattern(
    r"\bslips and the ball\b|\bball (?:bounces|rolls|runs|goes|drifts|skids) (?:\w+ )?(?:out of play|into touch|out for)\b"
)
_OFFSIDE = pack.pattern(r"\b(?:runs|ran|strays|strayed|drifts|drifted|was|is|had gone|goes|caught) (?:\w+ )?offside\b")
_FLAG = pack.pattern(r"\b(?:flag(?:ged)?|linesman|lineswoman|assistant referee)\b")
_HIS_SET = pack.pattern(
    r"^ ?'s? (?:[\w-]+ )?(?:free[ -]kick|corner|cross|pass|delivery|throw|ball|centre|set[ -]piece|flick)\b"
)
_OWN_END = pack.pattern(r"\b(?:his|her|their) own (?:goal|goalkeeper|keeper|net|bar|post|line)\b")
_KEEPS = scene.pattern(r"^ (?:\w+ ){0,5}?{keeper_does}\b")
_HIS_BALL = pack.pattern(
    r"^ ?'?s? ?(?:[\w-]+ )?(?:cross|pass|delivery|corner|through ball|throw)\b(?![ -]shot| (?:wide|over|past|onto|into the net))"
)
WATCHES = pack.pattern(
    r"^ (?:just |only |can only |merely |calmly |happily )?(?:watch(?:es|ed)?|stands? and watch(?:es)?) (?:it|the ball|that|this|as)\b"
)
# "lumps him into the hoardings"
_AT_HIM = pack.pattern(
    r"^(?:(?! (?:and|before|but) (?:shoots|fires|heads)).){0,60}?\w (?:him|her) (?:\w+ )?(?:into|over) (?:the|a) (?:hoardings|boards?|stand|crowd|touchline|dugout|advert\w*|fence|air)\b"
)
_SENDS = scene.pattern(r"^ (?:\w+ly )?{sends_ball}(?: {the_ball})?(?: {sent_where})*$")
# ... after what else he does: "nicks it and slides Jones through"
_GIVES = scene.pattern(r"(?:^|\b(?:and|to|then|before)) (?:\w+ly )?{sends_ball}(?: {the_ball})?(?: {sent_where})*$")
_LEAVES_HIM = pack.pattern(r"\b(?:and|but|so)$")
_FREE = pack.pattern(r" (?:has|had|is|was|finds) ")  # "... and Jones has half the pitch to himself. He ..."
_HIS_OWN = pack.pattern(r"\b(?:he|she|himself|herself|return|one-two|back)\b")


def sent_through(case: Case, told: Told, shooter: Mention) -> Mention | None:
    """Who shoots, where the man named first only sends him on his way: "Smith slips Jones through, and the shot is wide"."""
    last = case.doc.sentences[told.sentence][1]
    if shooter.type.startswith("PRONOUN"):
        return _given_the_ball(case, told, shooter)
    man = next((m for m in case.between(shooter.last, last) if m.type in ("PLAYER", "KEEPER")), None)
    if man is None or man.type == "KEEPER" or man == told.claim.roles.get("by") or man.end >= told.claim.end:
        return None
    work = case.doc.work
    if not _SENDS.match(work[shooter.end : man.start].rstrip().lower()) or work[man.end : man.end + 2] == "'s":
        return None
    return None if _HIS_OWN.search(work[man.end : told.claim.end].lower()) else man


def _given_the_ball(case: Case, told: Told, pronoun: Mention) -> Mention | None:
    """Whom a pronoun means behind a pass: "Smith finds Jones in space, he turns and shoots", "... in space. He shoots", "...
    in space. Bell smothers at his feet"."""
    first = case.doc.sentences[told.sentence][0]
    by = told.claim.roles.get("by")
    subject = by is not None and by.first == first and by.last <= pronoun.first
    opens = (subject or pronoun.first == first) and first > case.entries[told.entry].body if told.entry >= 0 else False
    begin = case.doc.sentences[told.sentence - 1][0] if opens else first
    people = [m for m in case.between(begin, first if subject else pronoun.first) if m.type in ("PLAYER", "KEEPER") and m.value]
    if len(people) < 2 or len(people) > 2 and not opens:
        return None
    giver, taker = people[-2:]
    work = case.doc.work
    between = work[giver.end : taker.start].rstrip().lower()
    gives = _GIVES.search(between) or opens and _LEAVES_HIM.search(between) and _FREE.match(work[taker.end : taker.end + 10])
    return taker if gives and not work.startswith("'", taker.end) else None


def _over_the_top(case: Case, told: Told, behind: str) -> bool:
    """ "Smith lifts one over the top, Jones brings it down": no shot."""
    ends = told.claim.end
    follows = (
        next((m for m in case.mentions if m.start >= ends), None) if behind.rstrip(" ,.").endswith("over the top") else None
    )
    return (
        follows is not None
        and follows.type == "PLAYER"
        and not case.doc.work[ends : follows.start].strip(" ,")
        and case.doc.work[follows.end : follows.end + 1] == " "
    )


_OUTCOMES = frozenset((None, "saved", "blocked", "off_target", "missed"))


def run(case: Case) -> None:
    """Drop the claims of chances that tell of balls for others."""
    if not case.live:
        return
    shots: dict[int, list[Told]] = defaultdict(list)
    for told in case.active("goal"):
        scorer, track = told.people.get("scorer"), case.facts.get("track")
        if (
            told.entry >= 0
            and scorer in case.keepers
            and not told.tags.get("own_goal")
            and not (track and track.step(told.entry))
        ):
            case.drop(told, "live", "a goalkeeper, and no new score")
    for told in case.active("chance"):
        shots[told.sentence].append(told)
    for told in [t for group in shots.values() for t in group]:
        shooter = told.claim.roles.get("shooter")
        if told.entry < 0 or shooter is None:
            continue
        on_to = told.tags.get("outcome") == "woodwork" and _KEEPS.search(case.doc.work[shooter.end : told.claim.end].lower())
        if told.tags.get("outcome") not in _OUTCOMES and not on_to:  # "Jones tips one on to the bar": a save
            continue
        first, last = case.doc.sentences[told.sentence]
        work, tokens = case.doc.work, case.doc.tokens
        start = tokens[first].start if shooter.type == "PRONOUN_HIS" else shooter.end
        behind = work[start : max(told.claim.end, start)].lower()
        before = work[min(tokens[first].start, shooter.start) : shooter.start].lower()
        sentence = work[tokens[first].start : tokens[last - 1].end].lower()
        if told.tags.get("live") and (by := told.claim.roles.get("by")) is not None and by.type.startswith("PRONOUN"):
            case.drop(told, "live", "names nobody who stops it")
        elif (
            told.tags.get("live")
            and "by" in told.claim.roles
            and shooter.value
            and shooter.value[0] in case.keepers - case.perhaps_keepers
        ):
            # "Jones saves and then Smith blocks", "Jones spills it but Smith hacks it clear"
            by = shooter if STOPS_SHOT.match(behind.split(" and ")[0]) else told.claim.roles["by"]
            tags = {**told.claim.tags, "outcome": "saved" if by is shooter else told.tags.get("outcome")}
            told.claim = replace(told.claim, roles={"by": by}, tags=tags)
            told.people = {}
        elif before.rstrip().endswith((" from", " off")) and _HIS_SET.match(behind) and len(shots[told.sentence]) > 1:
            case.drop(told, "live", "a ball for others")  # "Hale goes close from Smith's free-kick"
        elif _OWN_END.search(behind) and told.tags.get("outcome") in ("off_target", "missed", None):
            case.drop(told, "live", "his own goal")
        elif _OFFSIDE.search(sentence) or told.tags.get("weak") and _FLAG.search(sentence):
            case.drop(told, "live", "offside")
        elif (through := sent_through(case, told, shooter)) is not None:
            told.claim = replace(told.claim, roles={**told.claim.roles, "shooter": through})
            told.people = {}
        elif _AT_HIM.match(behind):
            case.drop(told, "live", "a foul")
        elif WATCHES.match(behind) and any(
            m.type in ("PLAYER", "KEEPER") and m.first < shooter.first and m.value != shooter.value
            for m in case.between(case.entries[told.entry].body, shooter.first)
        ):
            case.drop(told, "live", "watches another's shot")
        elif _KEEPS.search(behind) and told.tags.get("outcome") in ("off_target", "missed", "woodwork"):
            if "by" in told.claim.roles or any(t is not told and t.entry == told.entry for t in case.active("chance")):
                case.drop(told, "live", "a keeper's deed")
            else:  # "Smith tips a header over": he who stops it
                others = [m for m in case.between(shooter.last, last) if m.type == "PLAYER" and m.value != shooter.value]
                behind_him = {m.first: work[m.end : m.end + 40].lower() for m in others}
                owner = next(
                    (m for m in others if OWN_SHOT.match(behind_him[m.first]) or OWN_KICK.match(behind_him[m.first])), None
                )
                roles = {"by": shooter} | ({"shooter": owner} if owner is not None else {})
                told.claim = replace(told.claim, roles=roles, tags={**told.claim.tags, "outcome": "saved"})
                told.people = {}
        elif (
            _HIS_BALL.match(behind) or before.rstrip().endswith(" by") and _DELIVERS.search(before) and not _SHOT.search(before)
        ):
            case.drop(told, "live", "a ball for others")
        elif (found := _DELIVERS.search(behind)) and not _RECEIVED.search(behind[: found.start()]):
            rest = work[start + found.start() : max(told.claim.end, tokens[last - 1].end)].lower()
            if not _SHOT.search(_CLEARED.sub(" ", rest)):
                case.drop(told, "live", "a ball for others")
        elif told.tags.get("outcome") == "off_target" and _over_the_top(case, told, behind):
            case.drop(told, "live", "a ball for others")
        elif behind.startswith(" to beat"):
            case.drop(told, "live", "whom another has to beat")
        elif _CLEARS_OFF.match(behind) and "by" not in told.claim.roles:  # "Jones has headed it off the line"
            told.claim = replace(told.claim, roles={"by": shooter}, tags={**told.claim.tags, "outcome": "blocked"})
            told.people = {}
        elif told.tags.get("weak") and _STANDS_OVER.match(behind):
            case.drop(told, "live", "stands over a free-kick")
        elif (_RUN.search(behind) or _SLIPS.search(behind) or _BEHIND.search(behind)) and not _SHOT.search(behind):
            case.drop(told, "live", "no attempt")
