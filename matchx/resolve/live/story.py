"""The story of an attempt in an entry that no rule reads: who shot, what became of it, and who stopped it.

An entry is a row of names with words around each. Behind the name of who shoots stands how, behind that of who stops it what
he did, and at the end where the ball went: whatever the words between, the parts come in this order.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from ... import pack
from ...model import Mention
from ...record import record, replace
from ..case import Case, Told
from .balls import WATCHES
from .cries import announces_goal
from .entries import words_of
from .join import NOT_ACTOR, VAGUE, claim_of, new_told, span_of
from .stops import STOPS
from .track import Track

_BALL = r"(?:it|the ball|this|that|one|his \w+|her \w+|the \w+)"
_SHOT = (
    r"shot|header|effort|volley|half[ -]volley|drive|strike|snapshot|attempt|curler|lob|chip|free[ -]kick|chance|scissor kick|scissors|"
    r"overhead(?: kick)?|bicycle kick|rocket|piledriver|screamer|thunderbolt|daisy[ -]?cutter|toe[ -]?poke|backheel|flick|glancer|pile-driver|"
    r"rebound|long[ -]ranger|humdinger|blast|diving header|swerver|half chance|half a chance|opportunity|point[ -]blank|close range|(?:\w+ )?range|distance"
)
_NOUN_BEFORE = pack.pattern(
    rf"\b(?:{_SHOT}|one|close|miss|unlucky|(?:save|stop)(?: \w+)?)(?: \w+){{0,2}}?(?: (?:from|by|of|for|off)|:|-|\.\.\.)$|^(?:{_SHOT})[,:]?$"
)
_OWN_SHOT = pack.pattern(rf"^'s? (?:[\w-]+,? ){{0,4}}?(?:cross[ -]shot|{_SHOT})\b")
_OWN_BALL = pack.pattern(
    r"^'s? (?:[\w-]+,? ){0,3}?(?:cross|corner|pass|delivery|ball|through[ -]ball|throw|free[ -]kick|centre|flick[ -]on|knock[ -]?down|cut[ -]?back|pull[ -]?back|lay[ -]off|set[ -]piece|long throw)\b"
)
_FORMS = r"(?:s|es|ed|ing|d|ped|ping|bed|bing|ted|ting|ies|ied)?"
_SHOOTS = pack.pattern(
    r"\b(?:shoots?|shooting|shot|header|effort|snapshot|goal[ -]?bound|goalwards?|(?<!races )(?<!runs )(?<!breaks )(?<!heads )(?<!bursts )(?<!charges )(?:at|towards?|on) (?:the )?goal\b|attempts? (?!to\b)|"
    rf"(?:volley|fire|curl|bend|lob|dink|poke|prod|stab|slam|smash|lash|drill|thump|hammer|rifle|blast|whack|crack|wallop|larrup|smack|scuff|shank|spoon|balloon|blaze|sky|sidefoot|side[ -]foot|toe[ -]poke|glance|steer|cannon|arrow|belt|leather|batter|backheel|nod|chip|strike|swivel){_FORMS}\b(?! (?:over |in )?(?:his|her|a|an|the|another) (?:[\w-]+ ){{0,2}}(?:delivery|cross|corner|centre|pass|ball into)\b)"
    r"|heads? (?!back|down|on|clear|away|behind|out|to (?!the (?:left|right))|for the|off)|headed (?!back|down|on|clear|away|behind|out|off)|bent|struck|skie[sd]|"
    r"lets? (?:fly|rip)|unleash\w*|pulls? the trigger|tr(?:y|ies|ied) (?:his|her) luck|one[ -]on[ -]one|(?:is|'s) (?:clean |clear |right )?(?:in|through)(?=[!,.])|must score|has to score|(?:ought to|has to|had to|should|must|needs to|surely|really) (?:\w+ )?(?:have )?(?:hit the target|hits? the target|scored?|do better|done better|buried|bury|finish|tuck)|(?:is|was|'s) all alone(?=[!,.])|(?:is|'s|was|all) (?:free|alone|unmarked) (?:in front of|before|against)|(?:looked|looks|seemed|was|is) (?:certain|sure|set|destined|bound) to score|tr(?:y|ies|ied) (?:the spectacular|an? )|(?:through|in) on goal|clean through|open goal|empty (?:net|goal)|(?:whole|gaping) (?:of an empty )?(?:goal|net)|point[ -]blank|"
    r"(?:finds?|found|makes?|has) (?:the |some |a yard of |a little )?(?:room|space|time|angle) (?:to|for a) (?:shoot|shot|strike)|goes for (?:goal|glory|it|power|the (?:top|bottom|near|far|corner|spectacular))|with (?:his|her) head|(?:has|have|had|having) (?:another |a )(?:go|pop|crack|dig|try|swing|stab|sight)|takes aim|(?:his|her|a|the|another) (?:\w+ ){0,2}(?:shot|header|effort|volley|drive|strike|attempt|curler|lob)|"
    r"(?:is|are|gets|got|played|put|sent|goes|went|slipped) (?:clean |clear )?(?:through(?! to| the| his)|in behind)|on (?:his|her) (?:left |right )?foot|scissor kick|bicycle kick|overhead kick|free[ -]kick (?:is|goes|flies|whistles|sails|drifts|curls|dips|just|straight|over|wide|into the wall)|misses|connects?|(?:to )?(?:meets?|met|attacks?) (?:it|the|a|his|X|[\w'-]*)[\w' -]{0,20}(?:cross|corner|ball|delivery|free[ -]kick|X)|thunderbolt|rocket|piledriver|screamer)"
)
_PUTS = pack.pattern(
    r"\b(?:put|puts|send|sends|sent|stick|sticks|stuck|lift|lifts|lifted|get|gets|got|take|takes|took|turn|turns|turned|tap|taps|tapped|drag|drags|dragged|slice|slices|sliced|screw|screws|screwed|hook|hooks|hooked|place|places|placed|"
    r"roll|rolls|rolled|slot|slots|slotted|slide|slides|slid|sweep|sweeps|swept|flick|flicks|flicked|guide|guides|guided|force|forces|forced|hit|hits|scoop|scoops|scooped|bundle|bundles|bundled|direct|directs|directed|"
    r"squeeze|squeezes|squeezed|side-foots|find|finds|found|rattles|rattled|whistles|flashes|crashes|pull|pulls|pulled|clip|clips|clipped|loop|loops|looped|tests|tested|stings|stung|brings|forces|works|meet|meets|met|aims?|aimed|kneed|knees|shins|leans|leant)\b"
)
_PLACE = r"(?:bar|crossbar|post|upright|woodwork|frame|angle|stanchion|stick|uprights|posts|paintwork|timber)"
_WOOD = (
    rf"\bto the (?:cross)?bar\b|\b(?:off|against|onto|on to|up on to|into|hits?|hitting|striking|strikes?|struck|rattl\w+|licks?|clips?|clipped|kiss\w+(?: the (?:outside|inside|face|top|foot|base) of)?|smack\w*|crack\w*|thump\w*|thud\w*|crash\w*|cannon\w*|ping\w*|"
    rf"bounc\w+|shav\w+|graz\w+|shook|shak\w+|paint off|skimm\w+|bounc\w+ back off|denied by|found|finds) (?!.{{0,14}}\b(?:wide|over|past|beyond|corner of)\b)(?:the |a )?(?:\w+ (?!at|to|past|wide)){{0,3}}?{_PLACE}\b"
    rf"|\b{_PLACE} (?:saves|denies|denied|comes to|intervenes|says no|stops|rescues|keeps|is (?:still )?shaking|does (?:his|her|the)|got in)\b|(?:^|[.!?] )(?:in |off |onto |hits? )?(?:the )?{_PLACE}!"
)
_FAR = r"(?:just|well|way|inches|narrowly|agonisingly|fractionally|miles|harmlessly|marginally|feet|yards|high|not far|fractions|millimetres|centimetres|a \w+(?:'s \w+)?|\w+ (?:yards|feet|metres|inches))"
_OFF = (
    rf"(?<!out )(?<!ball )(?<!it out )\bwide(?! (?:right|left|open|area|man|player|for|on|to|range|deep|and (?:crosses|swings|whips))\b)|\b(?:over|above|past|beyond|wide of|clears?) (?:(?:the|his|her|their)(?: [\w'-]+){{0,2}} )?(?:bar|crossbar|post|upright|target|top|frame|angle|goal|woodwork|stick)\b"
    rf"|\b(?:{_BALL}|header|shot|effort|volley|rebound|everything|everyone|everybody|high|well|just|way|it|one|kick|inches|yards|miles|feet) (?:\w+ )?over\b(?! (?:to|for|a corner|his man|the (?:free|ball|line|advert))\b)|(?:^|[,.!?] |- |\.\.\. ?)(?:but |and )?(?:{_FAR} )?(?:over|past|wide|above)(?: from [\w ]+)?[.!,]|(?:{_FAR}) (?:over|past|away)\b"
    r"|\bthe wrong side of (?:the |his |her )?(?:[\w-]+ )?(?:post|bar|crossbar|upright|woodwork|frame|stick)\b|\boff target\b|[:,;-] (?:too |just )?high[.!]|\bside[ -]netting\b|\bon(?:to| to)? the roof(?: of the (?:net|goal))?\b|\btop of the net\b|\bhigh,? (?:and )?(?:wide|handsome)\b|\brow z(?:ed)?\b|\borbit\b"
    r"|\binto (?:the )?(?:[\w-]+ ){0,2}(?:stands?|crowd|car ?park|night|gardens?|hedge|trees?|canal|river|allotments|boards?|hoardings|terrace|end|tier|seats|sky|gods|clouds|road|fans|supporters|photographers|field|school|bushes|nettles|next)\b"
    r"|\bstill (?:rising|going|travelling|climbing)\b|\b(?:not|yet to|hasn't) come down\b|\bout of (?:the )?(?:ground|park|stadium|play for a goal)\b|\b(?:sk[iy](?:ed|es|ied|ies|s|ing)|balloon\w*|blaz\w+|spoon\w*|shank\w*)\b|\bmiss(?:es|ed)? (?:the )?(?:target|goal|everything|the lot|by|badly|completely)\b"
    rf"|\b(?:can't|cannot|can not|fails? to|doesn't|does not|couldn't|could not|unable to|can only|failed to) (?:quite )?(?:keep {_BALL} down|hit the target|find the target|get (?:it|the \w+|his \w+|her \w+) (?:down|on target)|direct|sort|adjust|convert|connect|trouble|apply)"
    r"|\bwatch(?:es|ed)? (?:it|the ball|that|this) (?:go|sail|fly|drift|roll|whistle|bounce|all)\b|\bbehind for a goal[ -]kick\b|\b(?:into|for) touch\b|\bairs? (?:shot|kick)\b|\b(?:too|very|so|way) high\b|\bunder (?:his|her) foot\b|\bslice out of\b|\bcorner flag\b|\bgoal[ -]kick\b|\bout for a throw\b|\bwild(?:ly)?\b"
)
_SAVED = (
    r"\b(?:saves?|saved|parr(?:y|ies|ied)|tips?|tipped|smother\w*|keeps? (?:it|him|her|that|this|the \w+) out|kept (?:it|him|her|that|the \w+)? ?out|beats? (?:it |the \w+ |that )?away|beaten away|beats? (?:it|that|the \w+) out|held by|holds (?:it|on|firm|well|the)|held\b|claw\w*|"
    r"palm(?:s|ed)|push(?:es|ed) (?:it|the|that|his|her|away|over|wide|behind|round|around|out)|punch(?:es|ed)|fists?|fisted|fingertip\w*|fingers to|an? (?:[\w-]+ ){0,2}?(?:hand|glove|palm|boot|foot|leg|touch|fist|paw|mitt) (?:to|up|on|out|there|in the way)|all over (?:it|that)|down [\w' -]{2,24}'s? throat|to the rescue|"
    r"glovework|gets? down (?:well|to|low|smartly|quickly|sharply|fast)|equal to|full[ -](?:length|stretch)|backpedals|spreads? (?:himself|herself|wide)|makes? (?:himself|herself) big|stands? (?:up )?(?:tall|big|firm)|"
    r"(?:straight|right|comfortable|easy|gimme|straightforward|child's play|catching practice|all too easy|meat and drink|too close|directly|bread and butter|routine|simple|no (?:problem|trouble)|nice height)[\w ]{0,14} (?:at|to|for|into|down the throat of) |gather\w*|clutch\w*|midriff|gloves|arms|grateful|rejects|repels|turns? (?:it|the ball|that|his \w+|her \w+) (?:away|over|round|around|behind|aside|wide|past|onto|against)|"
    r"denies|denied|thwart\w*|foil\w*|keeper (?:saves|gathers|collects|has it|claims|watches it into|is behind|gets)|catches (?:it|the)|caught by|one[ -]handed|with (?:his|her) (?:feet|legs|foot|chest|face|shins?|knees?|toe)|(?:great|good|fine|super\w*|brilliant|smart|big|huge|top|terrific|decent|easy|comfortable|routine|strong|sharp|flying|double|world[ -]class|astonishing|outstanding|excellent|magnificent) (?:save|stop|hands|parade|reflex)|collects|snuff\w*|sticks? out (?:a|an))\b"
)
_BLOCKED = (
    r"\b(?:block\w*|off the (?:goal[ -]?)?line|on the (?:goal[ -]?)?line|(?:goal[ -]?line|goalline)|throws? (?:himself|herself)|hurls? (?:himself|herself)|flings? (?:himself|herself)|in (?:the|its|his|her) way|charged? down|"
    r"(?:hits?|strikes|cannons? off|ricochets? off|into|off|against) (?:a|an|the|his own|her own|one of|some|his|her|two) (?:[\w'-]+ ){0,2}?(?:defenders?|man|men|legs?|arms?|wall|ribs|back|backside|shins?|body|bodies|knees?|chest|head|shoulder|teammate|team-mate|friend|opponent|wall)|"
    r"gets (?:a |his |her )?(?:body|toe|head|foot|leg|block|boot)[\w ]{0,8} (?:in|to|on|across)|get a toe in|toe in|last[ -]ditch|deflect\w*|gets? (?:in )?an? (?:vital|crucial|important|slight|faint|the faintest|big|last-ditch|saving|telling) (?:touch|nick|toe|boot|head|block|challenge)|hack\w* (?:it )?(?:away|clear|off)|hook\w* (?:it )?(?:away|clear|off)|slid(?:es|ing)? in to (?:clear|block|stop)|head\w* (?:it )?(?:away|clear|off|behind)|clears (?:it|the|off|behind|from)|kneeing|cleared|smuggl\w+|scrambl\w+ (?:it )?(?:away|clear|behind)|'s (?:ribs|back|legs?|shins?|backside|arm|chest|midriff))\b"
)
_MISSED = (
    r"\b(?:skew(?:s|ed)|fluff\w*|miscue\w*|when it (?:looked|seemed|was) (?:easier|harder) to|miskick\w*|mis-?hits?|(?:can't|cannot|couldn't|just can't|unable to) (?:quite )?(?:get|reach) (?:a |his |her |it\b|the )?(?:toe|touch|head|foot|boot|shot|there)?|makes? an? (?:mess|hash|pig's ear) of (?:it|the|his|her)|"
    r"gets? (?:it|his|her) (?:\w+ ){0,2}(?:all wrong|tangled|stuck|caught under)|snatch(?:es|ed) at (?:it|the|his|her)|loses? (?:his|her) footing|falls? over (?:the ball|his|her)|trips? over (?:the ball|his|her)|takes? (?:an age|too long|too many|one touch too)|dawdl\w*|air[ -]?shot|air[ -]?kick|swings? and miss\w*)\b"
)
_ENDS = tuple((outcome, pack.pattern(pattern)) for outcome, pattern in (("woodwork", _WOOD), ("off_target", _OFF), ("saved", _SAVED), ("blocked", _BLOCKED), ("missed", _MISSED)))  # fmt: skip
_PASSES = pack.pattern(
    r"\b(?:cross(?:es|ed|ing)?\b|pass(?:es|ed)? (?:to|into|is|was)|squares?|cuts? (?:it|the ball) back|pulls? (?:it|the ball) back|feeds?|picks? out|(?:find|reach|pick out) (?:a|any|one|the head|his|her|\W)|plays? (?:it|the|a|in|one)|threads?|slips? (?:it|the|a|in)|slides? (?:the ball|a|in) |"
    r"lays? (?:it|the ball|off)|tees?|sets? up|deliver\w*|whips? (?:it|one|the|a|in)|swings? (?:it|one|the|a|in)|floats?|lofts?|knocks? (?:it|the)|releases?|heads? (?:it )?(?:down|back|on|behind)|flicks? (?:it )?on|"
    r"rolls? it (?:across|square|back|into)|takes? (?:the|a|his|her|another) (?:corner|free|throw|set)|(?:his|her|the|a|an) (?:[\w-]+ ){0,2}(?:cross|pass|corner|delivery|centre|through ball|set[ -]piece|ball (?:into|in|over|across))|ball (?:through|into the (?:box|area|penalty|mix|middle))|to a team-?mate)\b"
)
_NO_SHOT = pack.pattern(
    r"\b(?:goal kick to|offside|flag|free kick to|wins a(?! corner)|if only|could have|might have|should have (?:passed|crossed)|last (?:week|season|year)|half[ -]time|full[ -]time|stat|statistics|elsewhere|substitut\w+|replace\w*|"
    r"correction|(?<!at )goals? (?:in|from|this)|scored (?:in|against|at|on)|warm(?:s|ing)? up|injur\w+|treatment|stretcher|physio|booked|booking|yellow|red card|corners?,? (?:to|for)|penalt\w+|pen|throw[ -]in to|on for|coming on|comes on|off for|no shots?|"
    r"record|season|tournament|career|players?|free[ -]kick (?:for|to)|foul by|fouled|fouls|wins (?:the|a)|\w+ (?:his|her) (?:opponent|whistle)|pace on|power on|the ball from (?:his|her)|puts? a foot|mess|treatment|attendance|tweet\w*|e-?mails?|writes|says|asks|reckons|added (?:on|time)|minutes (?:of|added))\b|\?"
)
_STOPS = pack.pattern(
    r"^(?:(?:,|\)|\]|-|;)\s*(?:[\w' -]{1,40},)?|\s)*\s*(?:'s )?(?:(?!shot|header|effort|sees|saw|whose|volley|shoots|fires|heads)[\w']+ ){0,8}?(?:"
    + "|".join((_SAVED, _BLOCKED)).replace(r"\b", "")
    + ")"
)
_STOPPED_BY = pack.pattern(
    r"(?:blocked|saved|stopped|denied|kept out|smothered|held|gathered|cleared|tipped \w+|beaten away|parried|deflected|thwarted|foiled|hacked clear|headed clear|collected|caught|repelled|snuffed out|saves|save|stop|block|glovework|hands)(?: \w+){0,2} (?:by|from)$"
    r"|(?:straight|right|directly|too close|down the throat of|into the (?:arms|gloves|hands|chest|midriff) of|easy|comfortable|simple|routine|no trouble|no problem)(?: \w+)? (?:at|to|for|of)$|(?:beat|trouble|test|tests|testing|worry|worries|extend)$"
    r"|\b(?:what an?|great|good|fine|superb?|brilliant|smart|big|huge|top|terrific|decent|strong|sharp|flying|double|world[ -]class|wonder|excellent|magnificent) (?:\w+ )?(?:save|stop)[,:!]?$"
)
_OFF_HIM = pack.pattern(r"\b(?:deny|denies|denying|denied|thwarts?|foils?|from|keeps? out|beat out)$")


_KEPT = 4096  # wordings whose reading is kept: a text that grows is read again and again


@record
class Attempt:
    """What an entry's words tell of an attempt: who shot, how it ended, where in the words, and who stopped it."""

    shooter: Mention
    outcome: str | None
    by: Mention | None


_ALL_OVER = pack.pattern(r"\b(?:it is|it's all|it is all|that's it,? all) over\b")


class Words:
    """The words of an entry, and for each who acts in them the words before and behind his name."""

    def __init__(self, case: Case, first: int, last: int) -> None:
        tokens = case.doc.tokens
        self.start = tokens[first].start
        text = case.doc.work[self.start : tokens[last - 1].end].lower() + " "
        self.text = str(_ALL_OVER.sub(lambda match: " " * len(match[0]), text))  # the match, no shot
        self.people = [m for m in case.between(first, last) if m.type in ("PLAYER", "KEEPER") and m.value and m.last <= last]
        self.slots: list[tuple[Mention, str, str]] = []  # who, the words before, the words behind
        for index, m in enumerate(self.people):
            low = self.people[index - 1].end - self.start if index else 0
            high = self.people[index + 1].start - self.start if index + 1 < len(self.people) else len(self.text)
            before = self.text[max(low, m.start - self.start - 60) : m.start - self.start]
            after = self.text[m.end - self.start : high]
            if self.slots and _OBJECT.search(before) and not after.startswith("'"):  # "Smith spins Jones and shoots"
                self.slots[-1] = (*self.slots[-1][:2], self.slots[-1][2] + "X" + after)
            else:
                self.slots.append((m, re.split(r"[.!?](?= )", before)[-1].strip(), after))


_OBJECT = pack.pattern(
    r"^ (?:\w+ )?(?:spins|turns|beats|rounds|skips|dummies|nutmegs|robs|dispossesses|outpaces|outmuscles|leaves|outjumps|twists|past|beyond|off|around|inside|outside|over|under|above|(?:the )?(?:wrong|right|blind|inside|outside) side of|ahead of|in front of|away from|against|beat|lost|loses|sells|has)(?: the| his| her)?(?: \w+)? $"
)


def attempt(case: Case, first: int, last: int) -> Attempt | None:
    """The one attempt that a stretch of an entry tells of."""
    if first >= last:
        return None
    words = Words(case, first, last)
    if not words.slots or len({m.value[0] for m in words.people}) > 4:
        return None
    ends = _ends(words.text)
    if not ends:
        return None
    stoppers: list[Mention] = []
    shooters: list[tuple[float, Mention]] = []
    for place, (m, before, after) in enumerate(words.slots):
        following = words.slots[place + 1][2] if place + 1 < len(words.slots) else ""
        if not before and re.match(r"\s*[!.]", after) and not _keeps(case, m) and _STOPS.match(following):
            shooters.append((2.0, m))  # "Smith! Good save! Jones gets down to it"
            continue
        if shooters and _BEATEN.match(after):
            continue  # "Jones is beaten, and there's Lane on the line"
        if _NAMED_BALL.match(after) and not _GOALBOUND.match(after):
            continue  # "heads a Smith cross straight at Jones"
        stops = place and shooters and not _OWN_SHOT.match(after) and _STOPS.match(after)
        stops = stops or shooters and _AGAINST.search(before) and _OF_HIS.match(after)
        stops = stops or _SAVE_FROM.search(before) and STOPS.match(after)
        if stops or _stops_next(words.slots, place) or _keeps(case, m) or _STOPPED_BY.search(before) or WATCHES.match(after):
            stoppers.append(m)
        elif (weight := _weight(before, after)) > 0:
            shooters.append((weight, m))
    if not shooters:
        return None
    best = max(weight for weight, _ in shooters)
    shooter = next(m for weight, m in shooters if weight == best)
    at = shooter.start - words.start
    later = [(place, outcome) for place, outcome in ends if place >= at] or ends
    outcome = later[0][1]
    if best < 2 and outcome in ("saved", "blocked"):
        return None
    stopper = next((m for m in stoppers if m.value[0] != shooter.value[0]), None)
    touched = [(place, kind) for place, kind in later if kind in ("saved", "blocked")]
    if (
        stopper is not None
        and touched
        and outcome != "woodwork"
        and (outcome != "off_target" or touched[0][0] - later[0][0] < 12)
    ):
        outcome = "saved" if _keeps(case, stopper) else touched[0][1]
    return Attempt(shooter, outcome, stopper if outcome in ("saved", "blocked") else None)


_BEATEN = pack.pattern(
    r"^,? (?:is|was|'s|looks|seems|had been|has been) (?:\w+ )?(?:beaten|stranded|helpless|nowhere|rooted|motionless|well beaten|off (?:his|her) line)\b"
)
# "down Jones's throat", "against Jones's legs"
_AGAINST = pack.pattern(r"\b(?:down|into|at|to|against|off|onto)$")
_OF_HIS = pack.pattern(
    r"^'s? (?:\w+ )?(?:throat|arms|gloves|hands|grasp|midriff|chest|legs?|body|knees?|shins?|foot|feet|face|backside|back|thigh)\b"
)


def _stops_next(slots: list[tuple[Mention, str, str]], place: int) -> bool:
    """Whether one stops the shot of the next: "Jones gets down well, beats away a drive from Smith"."""
    if place + 1 >= len(slots):
        return False
    after, before = slots[place][2], slots[place + 1][1]
    if not (_NOUN_BEFORE.search(before) or _OFF_HIM.search(before)) or _SHOOTS.search(
        re.split(r"\b(?:an?|the|from)\b", after)[0]
    ):
        return False
    return any(pattern.search(after) for outcome, pattern in _ENDS if outcome in ("saved", "blocked"))


_GOALBOUND = pack.pattern(
    r"^ (?:free[ -]kick|flick|cross|corner|ball),? (?:that |which )?(?:(?:was|is|looked|seemed) )?(?:curling|heading|headed|bound|arrowing|destined|dipping|flying|goal-?bound|creeping|sneaking|sailing) (?:in|into|for|inside|under|towards?)\b"
)
_SAVE_FROM = pack.pattern(r"\b(?:save|stop|block|hands|reflexes)(?: \w+)? (?:from|by)$")
_NAMED_BALL = pack.pattern(
    r"^ (?:cross|corner|pass|delivery|free[ -]kick|through[ -]ball|throw|centre|ball|flick|knock ?down|cut ?back)\b(?! (?:is|goes|flies))"
)


@lru_cache(maxsize=_KEPT)
def _ends(text: str) -> list[tuple[int, str]]:
    """Where the words say what became of an attempt, and what."""
    return sorted((match.start(), outcome) for outcome, pattern in _ENDS if (match := pattern.search(text)))


@lru_cache(maxsize=_KEPT)
def _of_no_attempt(text: str) -> bool:
    return bool(_NO_SHOT.search(text))


def _keeps(case: Case, m: Mention) -> bool:
    return m.type == "KEEPER" or m.value[0] in case.keepers


@lru_cache(maxsize=_KEPT)
def _weight(before: str, after: str) -> float:
    """How surely the words around a name make him the one who shoots."""
    if _OWN_SHOT.match(after) and not _OWN_BALL.match(after) or _GOALBOUND.match(after):
        return 4.0
    if _OWN_BALL.match(after):
        return 0.5 if re.match(r"'s? (?:\w+ ){0,2}free[ -]kick", after) else 0.0
    if _NOUN_BEFORE.search(before):
        return 3.0
    if _FROM.match(after):
        return 2.5
    if _MET_BY.search(before):
        return 2.5
    lead = before.rsplit(" ", 1)[-1]
    if lead in NOT_ACTOR and lead not in ("to", "for"):
        return 0.0
    passed, shot = _PASSES.search(after), _SHOOTS.search(after)
    if shot and not (passed and passed.start() < shot.start() and not _RECEIVED.search(after[: passed.start()])):
        return 2.0
    if passed and not _RECEIVED.search(after[: passed.start()]):
        return 0.0
    if _ENDS[4][1].search(after[:60]):
        return 2.0
    if (put := _PUTS.search(after)) and any(
        match.start() - put.end() < 45 for _, pattern in _ENDS[:2] if (match := pattern.search(after, put.start()))
    ):
        return 1.5
    if _FALLS_TO.search(before):
        return 2.0
    alone = not before and re.match(r"(?: (?:again|now|this time|once more))?\s*[!,.(-]", after)
    return 1.0 if alone and any(pattern.search(after[:60]) for _, pattern in _ENDS[:2]) else 0.0


_FROM = pack.pattern(
    r"^,? (?:again,? |now,? )?from (?:distance|(?:\w+ )?range|(?:all of |fully |about |around |some |a full )?[\w-]+ (?:yards|metres|feet)|outside|(?:just )?(?:inside|outside)|the edge|an? (?:\w+ )?(?:tight|narrow|tough|acute|impossible) angle)\b"
    r"|^(?: for (?:\w+ ){0,2}\w+)?,? (?:on|from|at) the edge of (?:the|his|her)\b"
    r"|^,? (?:on|with|from) the (?:follow[ -]up|rebound|second attempt|stretch|half[ -]volley|volley|turn|loose ball)\b"
)
_MET_BY = pack.pattern(r"\b(?:met|headed|nodded|volleyed|struck|hit|flicked|fired|blazed|lashed|driven) (?:[\w-]+ ){0,3}by$")
# "the ball breaks to Smith, six yards out"
_FALLS_TO = pack.pattern(
    r"\b(?:falls?|fell|drops?|dropped|breaks?|broke|comes?|came|runs?|bounces?|bounced|spills?|spilled|rolls?|lands?|landed|squirms|ricochets?|loops?|is loose|reaches|finds)(?: \w+)? (?:to|for|at the feet of)$|\b(?:reaches|finds)$"
)
_RECEIVED = pack.pattern(
    r"\b(?:latch\w*|meets?|met|receiv\w+|collect\w*|picks? up|gets? (?:on|to|onto)|end of|after|from|following|controls?|reach\w*|connect\w*|on to|onto|with|arriv\w+|behind|under)\b(?: [\w'-]+){0,5} ?$"
)


_WONDER = pack.pattern(
    r"\bwhat (?:have|has|had|was|is|did|were) [^?.!]{0,40}\?|\bhow (?:on earth )?(?:did|has|have|is|are|was|were|could|do|does) [^?.!]{0,40}\?"
)


def run(case: Case, number: int, told: list[Told]) -> bool:
    """An attempt that the entry tells of and no claim does."""
    track: Track = case.facts.get("track") or Track()
    entry = case.entries[number]
    text = words_of(case, number)
    if not text or '"' in text or track.step(number) or announces_goal(case, number):
        return False
    shots = [t for t in told if not t.dropped and t.kind in ("goal", "chance", "penalty", "disallowed_goal")]
    if shots:
        return _complete(case, entry, shots) | _second(case, number, shots)
    if any(not t.dropped and t.kind in ("substitution", "card") for t in told) or _of_no_attempt(_WONDER.sub("", text)):
        return False
    return _tell(case, number, entry.body)


def _tell(case: Case, number: int, first: int) -> bool:
    """The attempt that an entry tells of behind one of its tokens."""
    found = attempt(case, first, case.entries[number].last)
    if found is None or found.outcome is None:
        return False
    roles: dict[str, Any] = {"shooter": found.shooter} | ({"by": found.by} if found.by else {})
    sentence = case.sentence_of(found.shooter.first)
    start, end = span_of(case, sentence)
    claim = claim_of(
        "chance",
        "chance.live_told",
        roles,
        {"outcome": found.outcome},
        start,
        max(end, *(m.end for m in roles.values())),
        case.doc.sentences[sentence][0],
    )
    new_told(case, number, sentence, claim)
    return True


def _other_man(case: Case, entry: Any, chance: Told) -> Attempt | None:
    """Whose shot a keeper stops, where one man is named before him: "Smith in the dying seconds... Jones saves!", or behind
    him: "Big stop by Jones. Smith did everything right"."""
    stopper = chance.claim.roles.get("by")
    if stopper is None or "shooter" in chance.claim.roles:
        return None
    people = [m for m in case.between(entry.body, entry.last) if m.type in ("PLAYER", "KEEPER") and m.value]
    others = {m.value[0]: m for m in reversed(people) if m.value != stopper.value}
    if len(others) != 1:
        return None
    (man,) = others.values()
    before = case.doc.tokens[man.first - 1].word
    owns = case.doc.work.startswith("'", man.end)
    behind = man.first > stopper.first and man.first != case.doc.sentences[case.sentence_of(man.first)][0]
    if behind or owns or before in NOT_ACTOR or _OWN_BALL.match(case.doc.work, man.end):
        return None
    return Attempt(man, chance.tags.get("outcome"), stopper)


_REBOUND = pack.pattern(r"\b(?:follow[ -]?up|follows? up|rebound|second bite|loose ball|seconds later|moments later)\b")


def _second(case: Case, number: int, shots: list[Told]) -> bool:
    """A second attempt behind the first: "hits the bar! Jones on the follow-up... Smith smothers it"."""
    last = max(t.sentence for t in shots)
    if any(t.kind != "chance" for t in shots) or last + 1 >= len(case.doc.sentences):
        return False
    first, end = case.doc.sentences[last + 1][0], case.entries[number].last
    tokens = case.doc.tokens
    rest = case.doc.work[tokens[first].start : tokens[end - 1].end].lower() if first < end else ""
    return bool(_REBOUND.search(rest)) and not _of_no_attempt(_WONDER.sub("", rest)) and _tell(case, number, first)


def _complete(case: Case, entry: Any, shots: list[Told]) -> bool:
    """A chance that is told of its keeper alone gets who shot ("What a save by Smith! Jones had picked his spot"), one without
    an end its end, and where only a shout tells of it the words behind say who did what.
    """
    if len(shots) != 1 or shots[0].kind != "chance":
        return False
    (chance,) = shots
    roles, outcome = chance.claim.roles, chance.tags.get("outcome")
    loose = chance.claim.rule == "chance.live_shout" or outcome in VAGUE and "by" not in roles
    bare = outcome in ("saved", "blocked") and "by" not in roles
    if "shooter" in roles and not (loose or bare):
        return False
    found = attempt(case, entry.body, entry.last) or _other_man(case, entry, chance)
    if found is None or not loose and (roles.get("shooter", found.shooter).value != found.shooter.value or found.by is None):
        return False
    if "shooter" in roles:
        first = roles["shooter"]
        if outcome in VAGUE:
            outcome = found.outcome
        elif outcome != found.outcome:
            return False
        stopper = found.by or (None if first.value == found.shooter.value else first)
        roles = {"shooter": found.shooter} | ({"by": stopper} if stopper and outcome in ("saved", "blocked") else {})
    elif (stopper := roles.get("by")) is not None and stopper.value == found.shooter.value:
        return False
    else:
        roles = {**roles, "shooter": found.shooter}
    chance.claim = replace(chance.claim, roles={**chance.claim.roles, **roles}, tags={**chance.tags, "outcome": outcome})
    return True
