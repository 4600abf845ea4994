"""Pass 5c, the sides of a shoot-out: whose kick each was, and how it ended.

Kicks are taken in turn (Laws of the Game, Law 10), but told in turn or side by side. The sides are chosen together, so that
they fit best what is known of the takers, the turns, the teams named beside them, the scores stated on the way and the
result: a best path over the kicks as they are told, whose state is the score so far and whose kick was the last.
"""

from __future__ import annotations

from ...model import Mention
from ..case import AWAY, HOME, Case, Happening, Told
from ..sides.teams import side_of, team_of

_TURN = 0.9  # two kicks told one behind the other are the two sides'
_BY_SIDES = 0.4  # what turns count where a list tells the kicks of one side together
_LISTED = 2.5  # those of one list are one side's
_LABEL = 5.0  # "Leeds: Shaw scored, Cole missed"
_LABEL_ENDS = frozenset(":-")
_NAMED = 2.5  # "Shaw for Leeds"
_BESIDE = 1.2  # a team named before the kick in its sentence
_STATED = 4.0  # "made it 3-1"
_RESULT = 5.0
_FIVE = 5  # kicks of one side, before sudden death
_MOST = 30  # kicks; more are no shoot-out of one match
_NUMBERED = frozenset("first second third fourth fifth sixth seventh opening opener next last final".split())
_KICKS = frozenset("penalties kicks spot-kicks efforts attempts takers kickers".split())
_TURNED = frozenset("but before until whereas while although though".split())
_ENDS = frozenset(".;:")
_OPENS = frozenset(", ; . : while and but whereas".split())
_LONG = 40  # tokens
_OBJECT = frozenset("against over past from beat beating by beyond".split())

_UNEVEN = 1.5  # a kick more than turns allow

_State = tuple[int, int, int, int]  # scored by HOME, by AWAY, how many more HOME has taken, whose kick was the last


def run(case: Case, found: list[Happening]) -> None:
    """Set the side of every kick, and the result where the text leaves it to the kicks."""
    kicks = sorted(found, key=_place)
    if len(case.teams) < 2 or not 1 < len(kicks) <= _MOST:
        return
    result = case.facts.get("shootout")
    many = [kick for kick in kicks if _of_many(kick)]
    lists = 2 if len(many) > _FIVE else len({kick.told[0].claim.start for kick in many})
    paths: dict[_State, tuple[float, list[int]]] = {(0, 0, 0, -1): (0.0, [])}
    for number, kick in enumerate(kicks):
        own = _evidence(case, kick, kicks[:number], kicks[number + 1 :])
        by_sides = lists == 1 or bool(number) and (_of_many(kick) or _of_many(kicks[number - 1]))
        bond = _bond(case, kicks[number - 1], kick, _TURN * (_BY_SIDES if by_sides else 1.0)) if number else 0.0
        stated = _stated(case, kick, kicks[number + 1] if number + 1 < len(kicks) else None)
        scored = kick.fields["outcome"] == "scored"
        ahead: dict[_State, tuple[float, list[int]]] = {}
        for (home, away, more, last), (value, sides) in paths.items():
            for side in (HOME, AWAY):
                now = (home + (scored and side == HOME), away + (scored and side == AWAY))
                gain = own if side == HOME else -own
                if last >= 0:
                    gain += bond if side == last else -bond
                if stated is not None:
                    gain += _STATED if sorted(now) == sorted(stated) else 0.0
                if result is not None and (now[0] > max(result) or now[1] > max(result)):
                    gain -= _RESULT
                state = (*now, more + (1 if side == HOME else -1), side)
                if state not in ahead or value + gain > ahead[state][0]:
                    ahead[state] = (value + gain, [*sides, side])
        paths = ahead
    weighed = {
        state: value
        + (_RESULT if result is not None and state[:2] == tuple(result) else 0.0)
        - _UNEVEN * max(abs(state[2]) - 1, 0)
        for state, (value, _) in paths.items()
    }
    best = max(weighed, key=lambda state: weighed[state])
    if weighed[best] <= 0.0:
        return
    for kick, side in zip(kicks, paths[best][1], strict=True):
        kick.team = side
    _result(case, kicks, best)


def _place(kick: Happening) -> tuple[int, int]:
    told = kick.told[0]
    return told.sentence, (told.claim.roles.get("taker") or told.claim).start


def _named_at(case: Case, kick: Happening) -> int:
    """Where the taker of a kick is first named in its sentence: "Gell could not win it for Wigan, putting his kick over"."""
    sentence, place = _place(kick)
    man = kick.fields.get("player")
    return min([m.start for m in case.in_sentence(sentence) if case.named.get(m.first) == man and m.start <= place] + [place])


def _evidence(case: Case, kick: Happening, earlier: list[Happening], later: list[Happening]) -> float:
    """How surely the kick was HOME's (positive) or AWAY's, by its taker, who saved it, and the teams beside him."""
    told = kick.told[0]
    value = max(-4.0, min(4.0, case.lean.get(kick.fields.get("player") or "", 0.0)))
    if by := kick.fields.get("by"):
        value -= max(-3.0, min(3.0, case.lean.get(by, 0.0)))
    if (labelled := _label(case, kick)) is not None:
        return value + (_LABEL if labelled == HOME else -_LABEL)
    if "team" in told.claim.roles and (own := side_of(case, told.claim.roles["team"])) is not None:
        return value + (_NAMED if own == HOME else -_NAMED)
    tokens, place = case.doc.tokens, _place(kick)[1]
    beside = [k for k in later if k.told[0].sentence == told.sentence and not _listed(kick, k)]
    until = min((_named_at(case, k) for k in beside), default=10**9)
    side: int | None = None
    opened = _opened(case, kick)
    own = _side(case, opened) if opened else None
    if own is not None:
        return value + (_NAMED if own == HOME else -_NAMED)
    for mention in case.in_sentence(told.sentence):
        named = side_of(case, mention) if mention.type in ("TEAM", "SIDE") and mention.start < until else None
        if named is None or _of_score(case, mention):
            continue
        before = tokens[mention.first - 1].word if mention.first else ""
        if _KICKS & {token.word for token in tokens[mention.last : mention.last + 3]}:
            if told.claim.start < mention.start < told.claim.end:
                return value + (_NAMED if named == HOME else -_NAMED)  # "saved two of Bury's penalties, from Shaw and Cole"
            continue
        if mention.start < place and before not in _OBJECT:
            between = {token.word for token in tokens[mention.last :][:_LONG] if token.start < place}
            told_before = [k.told[0] for k in earlier if k.told[0].sentence == told.sentence and _place(k)[1] < mention.start]
            one = told_before and not told_before[-1].tags.get("items")
            # "Shaw kept Bury alive, but Cole ...", no "Shaw and Hale scored for Bury, but Cole ..."
            side = None if one and _TURNED & between else named
        elif mention.start > place and _its_kick(case, mention, told):
            return value + (_NAMED if named == HOME else -_NAMED)  # "hit the post with Bury's second"
        elif mention.start > place and (before == "for" or before == "to" and tokens[mention.first - 2].word[:1].isdecimal()):
            return value + (_NAMED if named == HOME else -_NAMED)
    return value if side is None else value + (_BESIDE if side == HOME else -_BESIDE)


def _side(case: Case, mention: Mention) -> int | None:
    """Which side a mention names, by itself or before its man: "Bury", "Bury's Shaw"."""
    return side_of(case, mention) if mention.type in ("TEAM", "SIDE") else team_of(case, mention.traits["team"])


def _opened(case: Case, kick: Happening) -> Mention | None:
    """The side with which the clause of a kick opens: "while for Bury Shaw scored and Cole shot wide"."""
    tokens, place = case.doc.tokens, _place(kick)[1]
    sides = [
        m
        for m in case.in_sentence(kick.told[0].sentence)
        if m.start <= place and (m.type in ("TEAM", "SIDE") or m.traits.get("team"))
    ]
    last = sides[-1] if sides else None
    if last is None or last.first < 2 or tokens[last.first - 1].word != "for" or tokens[last.first - 2].word not in _OPENS:
        return None
    return last


def _its_kick(case: Case, mention: Mention, told: Told) -> bool:
    """Whether a side is named as that whose kick it was: "hit the post with Bury's second", "dragged Bury's sixth wide"."""
    behind = {token.word for token in case.doc.tokens[mention.last : mention.last + 2]}
    with_it = case.doc.tokens[mention.first - 1].word == "with"
    return bool(behind & _NUMBERED) and (with_it or mention.start < told.claim.end)


def _label(case: Case, kick: Happening) -> int | None:
    """The side under whose name, as a label, a kick stands: "Bury: Shaw scored, Cole missed. Wigan: Hale scored"."""
    tokens, place = case.doc.tokens, _place(kick)[1]
    side: int | None = None
    for mention in case.in_sentence(kick.told[0].sentence):
        behind = tokens[mention.last].word
        # "For Bury, Shaw scored, Cole missed"
        led = behind == "," and tokens[mention.first - 1].word == "for" and tokens[mention.first - 2].word in _ENDS
        if mention.type in ("TEAM", "SIDE") and mention.start < place and (led or behind in _LABEL_ENDS):
            side = side if _of_score(case, mention) else side_of(case, mention)
    return side


def _of_many(kick: Happening) -> bool:
    """Whether it is told in a list of one side's."""
    return int(kick.told[0].tags.get("items", 0)) > 2


def _of_score(case: Case, mention: Mention) -> bool:
    """Whether a team stands in a score line: "Bury 2-1 Wigan: Shaw scored"."""
    before, behind = case.ending(mention.first), next(iter(case.between(mention.last, mention.last + 1)), None)
    return any(m is not None and m.type == "SCORE" for m in (before, behind))


def _listed(one: Happening, other: Happening) -> bool:
    a, b = one.told[0].claim, other.told[0].claim
    return bool(one.told[0].tags.get("items")) and (a.rule, a.start) == (b.rule, b.start)


def _bond(case: Case, one: Happening, other: Happening, turn: float) -> float:
    """Whether two kicks told on end are one side's (positive) or the two sides'."""
    a = one.told[0].claim
    if (label := _label(case, one)) is not None and label == _label(case, other):
        return _LISTED
    if _listed(one, other) and any(
        t.claim.rule == "kick_told.pairs_scored" and t.sentence == one.told[0].sentence for t in case.facts["kicks_told"]
    ):
        return -_LISTED  # "Smith and Jones, Hale and Ross all scored": a pair for each round
    if _listed(one, other):
        words = case.doc.work[a.start : a.end].lower()
        pair = one.told[0].tags["items"] == 2
        traded = "traded" in words or "exchanged" in words or pair and "converted the opening" in words
        if traded:
            return -_LISTED
        if not pair or "team" in a.roles:
            return _LISTED
        return (
            _LISTED / 2 if turn < _TURN else -turn / 2
        )  # "Penry and Udoh both scored": where kicks are told in turn, one each
    return -turn if other.told[0].sentence - one.told[0].sentence <= 1 else -turn / 2


def _stated(case: Case, kick: Happening, following: Happening | None) -> tuple[int, int] | None:
    """The score that is stated behind a kick, before the next one."""
    first, last = case.doc.sentences[kick.told[0].sentence]
    end = case.doc.tokens[last - 1].end
    if following is not None and following.told[0].sentence == kick.told[0].sentence:
        end = _place(following)[1]
    for mention in case.between(first, last):
        if mention.type == "SCORE" and mention.value and _place(kick)[1] < mention.start < end:
            return (mention.value[0], mention.value[1])
    return None


def _result(case: Case, kicks: list[Happening], best: _State) -> None:
    """The result: the stated one the right way round, or the tally where it decides the contest."""
    tally = (best[0], best[1])
    result = case.facts.get("shootout")
    if result is not None:
        if sorted(result) == sorted(tally) and tuple(result) != tally:
            case.facts["shootout"] = tally
        elif sum(result) != sum(tally) and result[0] != result[1]:
            scored = [kick for kick in kicks if kick.fields["outcome"] == "scored"]
            if scored and _won(case, scored[-1].told[0]):
                high, low = max(result), min(result)
                case.facts["shootout"] = (high, low) if scored[-1].team == HOME else (low, high)
        return
    taken = [sum(kick.team == side for kick in kicks) for side in (HOME, AWAY)]
    left = [max(5 - count, 0) for count in taken]
    ahead = HOME if tally[0] > tally[1] else AWAY
    decided = (
        abs(tally[0] - tally[1]) > left[1 - ahead]
        if max(taken) <= 5
        else taken[0] == taken[1] and abs(tally[0] - tally[1]) == 1
    )
    if decided and tally[0] != tally[1] and abs(taken[0] - taken[1]) <= 1 and min(taken) >= 3:
        case.facts["shootout"] = tally


def _won(case: Case, told: Told) -> bool:
    """Whether a kick was the last word."""
    first, last = case.doc.sentences[told.sentence]
    return bool({token.word for token in case.doc.tokens[first:last]} & _LAST)


_LAST = frozenset(
    "decisive winning winner settle settled finish sealed seal clinch clinched win won final deciding decided ended end clincher through".split()
)
