"""The words of an attempt: how a man shoots, what becomes of the ball, and how a goalkeeper or a defender stops it."""

from __future__ import annotations

from ... import pack

_BALL = r"(?:it|the ball|this|that|one|his \w+|her \w+|the \w+)"
_SHOT = (
    r"shot|header|effort|volley|half[ -]volley|drive|strike|snapshot|attempt|curler|lob|chip|free[ -]kick|chance|scissor kick|scissors|"
    r"overhead(?: kick)?|bicycle kick|rocket|piledriver|screamer|thunderbolt|daisy[ -]?cutter|toe[ -]?poke|backheel|flick|glancer|pile-driver|"
    r"rebound|long[ -]ranger|humdinger|blast|diving header|swerver|half chance|half a chance|opportunity|point[ -]blank|close range|(?:\w+ )?range|distance"
)
NOUN_BEFORE = pack.pattern(
    rf"\b(?:{_SHOT}|one|close|miss|unlucky|poor|awful|dreadful|terrible|woeful|wasteful|shocking|(?:save|stop)(?: \w+)?)(?: \w+){{0,2}}?(?: (?:from|by|of|for|off)|:|-|\.\.\.)$|^(?:{_SHOT})[,:]?$"
)
OWN_SHOT = pack.pattern(rf"^'s? (?:[\w-]+,? ){{0,4}}?(?:cross[ -]shot|{_SHOT})\b")
OWN_BALL = pack.pattern(
    r"^'s? (?:[\w-]+,? ){0,3}?(?:cross|corner|pass|delivery|ball|through[ -]ball|throw|free[ -]kick|centre|flick[ -]on|knock[ -]?down|cut[ -]?back|pull[ -]?back|lay[ -]off|set[ -]piece|long throw)\b"
)
_FORMS = r"(?:s|es|ed|ing|d|ped|ping|bed|bing|ted|ting|ies|ied)?"
SHOOTS = pack.pattern(
    r"\b(?:shoots?|shooting|shot|header|effort|snapshot|goal[ -]?bound|goalwards?|(?<!races )(?<!runs )(?<!breaks )(?<!heads )(?<!bursts )(?<!charges )(?:at|towards?|on) (?:the )?goal\b|attempts? (?!to\b)|"
    rf"(?:volley|fire|curl|bend|lob|dink|poke|prod|stab|slam|smash|lash|drill|thump|hammer|rifle|blast|whack|crack|wallop|larrup|smack|scuff|shank|spoon|balloon|blaze|sky|sidefoot|side[ -]foot|toe[ -]poke|glance|steer|cannon|arrow|belt|leather|batter|backheel|nod|chip|strike|swivel){_FORMS}\b(?! (?:over |in )?(?:his|her|a|an|the|another) (?:[\w-]+ ){{0,2}}(?:delivery|cross|corner|centre|pass|ball into)\b)"
    r"|heads? (?!back|down|on|clear|away|behind|out|to (?!the (?:left|right))|for the|off)|headed (?!back|down|on|clear|away|behind|out|off)|bent|struck|skie[sd]|"
    r"lets? (?:fly|rip)|unleash\w*|pulls? the trigger|tr(?:y|ies|ied) (?:his|her) luck|tr(?:y|ies|ied) to (?:catch|beat|lob|chip|surprise|fool)|ghosts? in(?! behind)|(?:was|is|were) already celebrating|(?:nearly|almost|so close to) (?:has|gets|got|had|scor\w+|mak\w+|made|grabs?|doubl\w+|adds?|w[io]ns?|snatch\w*|equali\w+|levels?|levelling|sneaks?|steals?|restor\w+|marks?|caps?)\b|sight of goal|(?:all|whole) of (?:the|an empty|an open) (?:goal|net)|rises? (?:above|highest|high|to meet|unmarked|unchallenged)|one[ -](?:on|v|vs|versus)[ -]one|(?:is|'s) (?:clean |clear |right )?(?:in|through)(?=[!,.])|must score|has to score|(?:has|had) (?:only|just) X?(?: to beat)?\b|(?:ought to|has to|had to|should|must|needs to|surely|really) (?:\w+ )?(?:have )?(?:hit the target|hits? the target|scored?|do better|done better|buried|bury|finish|tuck)|(?:is|was|'s) all alone(?=[!,.])|(?:is|'s|was|all) (?:free|alone|unmarked) (?:in front of|before|against)|(?:looked|looks|seemed|was|is) (?:certain|sure|set|destined|bound) to score|tr(?:y|ies|ied) (?:the spectacular|an? )|(?:through|in) on goal|clean through|open goal|empty (?:net|goal)|(?:whole|gaping) (?:of an empty )?(?:goal|net)|point[ -]blank|"
    r"(?:finds?|found|makes?|has) (?:the |some |a yard of |a little )?(?:room|space|time|angle) (?:to|for a) (?:shoot|shot|strike)|goes for (?:goal|glory|it|power|the (?:top|bottom|near|far|corner|spectacular))|with (?:his|her) head|(?:has|have|had|having) (?:another |a )(?:\w+ )?(?:go|pop|crack|dig|try|swing|stab|sight|bash|ping|punt|dart|thump|shy|whack|hit|blast|look)|takes aim|(?:his|her|a|the|another) (?:\w+ ){0,2}(?:shot|header|effort|volley|drive|strike|attempt|curler|lob)|"
    r"(?:is|are|gets|got|played|put|sent|goes|went|slipped) (?:clean |clear )?(?:through(?! to| the| his)|in behind)|on (?:his|her) (?:left |right )?foot|scissor kick|bicycle kick|overhead kick|free[ -]kick (?:is|goes|flies|whistles|sails|drifts|curls|dips|just|straight|over|wide|into the wall)|misses|connects?|(?:to )?(?:meets?|met|attacks?) (?:it|the|a|his|X|[\w'-]*)[\w' -]{0,20}(?:cross|corner|ball|delivery|free[ -]kick|X)|thunderbolt|rocket|piledriver|screamer)"
)
PUTS = pack.pattern(
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
    r"|\binto (?:the )?(?:[\w-]+ ){0,2}(?:stands?|sea|ocean|river|harbour|lake|crowd|car ?park|night|gardens?|hedge|trees?|canal|river|allotments|boards?|hoardings|terrace|end|tier|seats|sky|gods|clouds|road|fans|supporters|photographers|field|school|bushes|nettles|next)\b"
    r"|\bstill (?:rising|going|travelling|climbing)\b|\b(?:not|yet to|hasn't) come down\b|\bout of (?:the )?(?:ground|park|stadium|play for a goal)\b|\b(?:sk[iy](?:ed|es|ied|ies|s|ing)|balloon\w*|blaz\w+|spoon\w*|shank\w*)\b|\bmiss(?:es|ed)? (?:the )?(?:target|goal|everything|the lot|by|badly|completely)\b"
    rf"|\b(?:can't|cannot|can not|fails? to|doesn't|does not|couldn't|could not|unable to|can only|failed to) (?:quite )?(?:keep {_BALL} down|hit the target|find the target|get (?:it|the \w+|his \w+|her \w+) (?:down|on target)|direct|sort|adjust|convert|connect|trouble|apply)"
    r"|\bwatch(?:es|ed)? (?:it|the ball|that|this) (?:go|sail|fly|drift|roll|whistle|bounce|all)\b|\bbehind for a goal[ -]kick\b|\b(?:into|for) touch\b|\bairs? (?:shot|kick)\b|\b(?:too|very|so|way) high\b|\bunder (?:his|her) foot\b|\bslice out of\b|\bcorner flag\b|\bgoal[ -]kick\b|\bout for a throw\b|\bwild(?:ly)?\b|(?:^|[.!?] )(?:wayward|wild|way off|miles off|never close|nowhere near|high|sliced|skied)[.!]|\b(?:terrible|awful|dreadful|woeful|wayward|horrible|horrid|shocking) (?:shot|effort|finish|header|strike|attempt)\b"
)
_SAVED = (
    r"\b(?:saves?|saved|parr(?:y|ies|ied)|tips?|tipped|smother\w*|keeps? (?:it|him|her|that|this|the \w+) out|kept (?:it|him|her|that|the \w+)? ?out|beats? (?:it |the \w+ |that )?away|beaten away|beats? (?:it|that|the \w+) out|held by|holds (?:it|on|firm|well|the)|held\b|claw\w*|"
    r"palm(?:s|ed)|push(?:es|ed) (?:it|the|that|his|her|away|over|wide|behind|round|around|out)|punch(?:es|ed)|fists?|fisted|fingertip\w*|fingers to|an? (?:[\w-]+ ){0,2}?(?:hand|glove|palm|boot|foot|leg|touch|fist|paw|mitt) (?:to|up|on|out|there|in the way)|all over (?:it|that)|down [\w' -]{2,24}'s? throat|to the rescue|(?:has|had|have) (?:it|that) covered|back-?pedals?|shovel\w*|(?:gets?|got|getting) (?:an?|his|her|the) (?:\w+ ){0,2}(?:studs|boot|foot|toe|knee|legs?|hand|fingertips?|glove|body|shin|heel)s? (?:to|on|in the way of)|"
    r"glovework|gets? down (?:well|to|low|smartly|quickly|sharply|fast)|equal to|full[ -](?:length|stretch)|backpedals|spreads? (?:himself|herself|wide)|makes? (?:himself|herself) big|stands? (?:up )?(?:tall|big|firm)|"
    r"(?:straight|right|comfortable|easy|gimme|straightforward|child's play|catching practice|all too easy|meat and drink|too close|directly|bread and butter|routine|simple|no (?:problem|trouble)|nice height)[\w ]{0,14} (?:at|to|for|into|down the throat of) |gather\w*|clutch\w*|(?:falls?|fell|dives?|dived|pounces?|pounced) on (?:it|the ball|the loose ball)|midriff|gloves|arms|grateful|rejects|repels|turns? (?:it|the ball|that|his \w+|her \w+) (?:away|over|round|around|behind|aside|wide|past|onto|against)|"
    r"denies|denied|thwart\w*|foil\w*|keeper (?:saves|gathers|collects|has it|claims|watches it into|is behind|gets)|catches (?:it|the)|caught by|one[ -]handed|with (?:his|her) (?:feet|legs|foot|chest|face|shins?|knees?|toe)|(?:great|good|fine|super\w*|brilliant|smart|big|huge|top|terrific|decent|easy|comfortable|routine|strong|sharp|flying|double|world[ -]class|astonishing|outstanding|excellent|magnificent) (?:save|stop|hands|parade|reflex)|collects|snuff\w*|(?:sticks?|stuck|stretche[sd]|puts?|throws?|flings?|flung|threw|pokes?|poked) out (?:an?|his|her) (?:[\w-]+ ){0,2}(?:leg|boot|foot|hand|arm|glove|toe|paw|fist)|got down (?:to|well|low|quickly|smartly|brilliantly)|sticks? out (?:a|an))\b"
)
_BLOCKED = (
    r"\b(?:block\w*|off the (?:goal[ -]?)?line|on the (?:goal[ -]?)?line|(?:goal[ -]?line|goalline)|throws? (?:himself|herself)|hurls? (?:himself|herself)|flings? (?:himself|herself)|in (?:the|its|his|her) way|charged? down|"
    r"(?:hits?|strikes|cannons? off|ricochets? off|into|off|against) (?:a|an|the|his own|her own|one of|some|his|her|two) (?:[\w'-]+ ){0,2}?(?:defenders?|man|men|legs?|arms?|wall|ribs|back|backside|shins?|body|bodies|knees?|chest|head|shoulder|teammate|team-mate|friend|opponent|wall)|"
    r"gets (?:a |his |her )?(?:body|toe|head|foot|leg|block|boot)[\w ]{0,8} (?:in|to|on|across)|get a toe in|toe in|last[ -]ditch|deflect\w*|gets? (?:in )?an? (?:vital|crucial|important|slight|faint|the faintest|big|last-ditch|saving|telling) (?:touch|nick|toe|boot|head|block|challenge)|hack\w* (?:it )?(?:away|clear|off)|hook\w* (?:it )?(?:away|clear|off)|slid(?:es|ing)? in to (?:clear|block|stop)|head\w* (?:it )?(?:away|clear|off|behind)|clears (?:it|the|off|behind|from)|kneeing|cleared|smuggl\w+|scrambl\w+ (?:it )?(?:away|clear|behind)|'s (?:ribs|back|legs?|shins?|backside|arm|chest|midriff))\b"
)
_MISSED = (
    r"\b(?:skew(?:s|ed)|fluff\w*|scuff\w*|miscue\w*|when it (?:looked|seemed|was) (?:easier|harder) to|miskick\w*|mis-?hits?|(?:can't|cannot|couldn't|just can't|unable to) (?:quite )?(?:sort (?:himself|herself|his feet|her feet|it) out|(?:get|reach|apply|add|find|provide|steer|guide|turn|direct|force|keep)\b(?: (?:a|the|his|her|it|any))?(?: (?:toe|touch|head|foot|boot|shot|there|finish\w*))?)|ma(?:kes?|de) an? (?:\w+ )?(?:mess|hash|pig's ear|meal|hames) of (?:it|the|his|her)|"
    r"gets? (?:it|his|her) (?:\w+ ){0,2}(?:all wrong|tangled|stuck|caught under)|snatch(?:es|ed) at (?:it|the|his|her)|loses? (?:his|her) footing|falls? over (?:the ball|his|her)|trips? over (?:the ball|his|her)|takes? (?:an age|too long|too many|one touch too)|dawdl\w*|air[ -]?shot|air[ -]?kick|swings? and miss\w*)\b"
)
ENDS = tuple((outcome, pack.pattern(pattern)) for outcome, pattern in (("woodwork", _WOOD), ("off_target", _OFF), ("saved", _SAVED), ("blocked", _BLOCKED), ("missed", _MISSED)))  # fmt: skip
PASSES = pack.pattern(
    r"\b(?:cross(?:es|ed|ing)?\b|pass(?:es|ed)? (?:to|into|is|was)|squares?|cuts? (?:it|the ball) back|pulls? (?:it|the ball) back|feeds?|picks? out|(?:find|reach|pick out) (?:a|any|one|the head|his|her|\W)|plays? (?:it|the|a|in|one)|threads?|slips? (?:it|the|a|in)|slides? (?:the ball|a|in) |"
    r"lays? (?:it|the ball|off)|tees?|sets? up|deliver\w*|whips? (?:it|one|the|a|in)|swings? (?:it|one|the|a|in)|floats?|lofts?|knocks? (?:it|the)|releases?|heads? (?:it )?(?:down|back|on|behind)|flicks? (?:it )?on|"
    r"rolls? it (?:across|square|back|into)|takes? (?:the|a|his|her|another) (?:corner|free|throw|set)|(?:his|her|the|a|an) (?:[\w-]+ ){0,2}(?:cross|pass|corner|delivery|centre|through ball|set[ -]piece|ball (?:into|in|over|across))|ball (?:through|into the (?:box|area|penalty|mix|middle))|to a team-?mate)\b"
)
NO_SHOT = pack.pattern(
    r"\b(?:goal kick to|(?:his|her|their) own (?:goal|goalkeeper|keeper|net)|offside|flag|free kick to|wins a(?! corner)|if only|could have|might have|should have (?:passed|crossed)|last (?:week|season|year)|half[ -]time|full[ -]time|stat|statistics|elsewhere|substitut\w+|replace\w*|"
    r"correction|(?<!at )goals? (?:in|from|this)|scored (?:in|against|at|on)|warm(?:s|ing)? up|injur\w+|treatment|stretcher|physio|booked|booking|yellow|red card|corners?,? (?:to|for)|penalt\w+|pen|throw[ -]in to|on for|coming on|comes on|off for|no shots?|"
    r"record|season|tournament|career|players?|free[ -]kick (?:for|to)|foul by|fouled|fouls|wins (?:the|a)|\w+ (?:his|her) (?:opponent|whistle)|pace on|power on|the ball from (?:his|her)|puts? a foot|mess|treatment|attendance|tweet\w*|e-?mails?|writes|says|asks|reckons|added (?:on|time)|minutes (?:of|added))\b|\?"
)
STOPS_SHOT = pack.pattern(
    r"^(?:(?:,|\)|\]|-|;)\s*(?:[\w' -]{1,40},)?|\s)*\s*(?:'s )?(?:(?!shot|header|effort|sees|saw|whose|volley|shoots|fires|heads)[\w']+ ){0,8}?(?:"
    + "|".join((_SAVED, _BLOCKED)).replace(r"\b", "")
    + ")"
)
STOPPED_BY = pack.pattern(
    r"(?:blocked|saved|stopped|denied|kept out|smothered|held|gathered|cleared|tipped \w+|beaten away|parried|deflected|thwarted|foiled|hacked clear|headed clear|collected|caught|repelled|snuffed out|saves|save|stop|block|glovework|hands)(?: \w+){0,2} (?:by|from)$"
    r"|(?:straight|right|directly|too close|down the throat of|into the (?:arms|gloves|hands|chest|midriff) of|easy|comfortable|simple|routine|no trouble|no problem)(?: \w+)? (?:at|to|for|of)$|(?:beat|trouble|test|tests|testing|worry|worries|extend)$"
    r"|\b(?:what an?|great|good|fine|superb?|brilliant|smart|big|huge|top|terrific|decent|strong|sharp|flying|double|world[ -]class|wonder|excellent|magnificent) (?:\w+ )?(?:save|stop)[,:!]?$"
)
OFF_HIM = pack.pattern(r"\b(?:deny|denies|denying|denied|thwarts?|foils?|from|keeps? out|beat out)$")
