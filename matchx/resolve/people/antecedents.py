"""Whom a pronoun or a description stands for, by what was said last and of whom (centering: Grosz, Joshi and Weinstein 1995)."""

from __future__ import annotations

from bisect import bisect_right

from ... import pack
from ...model import Mention
from ..case import Case
from ..sides.teams import team_of, told_by
from . import balls
from .register import PERSON_TYPES, Register, Seen, agrees, tells
from .scenes import (
    ATTACKS,
    DIVES,
    MEMORY,
    ON_HIS_WAY,
    acted_last,
    acts_by_noun,
    alone,
    answered,
    called_up,
    came_last,
    closes,
    just_scored,
    keeper_meant,
    latest,
    lost_before,
    of_two,
    offenders,
    outer,
    possessive,
    replaced,
    same_story,
    scored_before,
    shot_last,
    stopped,
    stoppers,
    the_same,
)

PRONOUNS = frozenset("PRONOUN_HE PRONOUN_SHE PRONOUN_HIM PRONOUN_HER PRONOUN_HIS".split())
_SUBJECT_PRONOUNS = frozenset(("PRONOUN_HE", "PRONOUN_SHE"))
_REACH = 3  # how many sentences back an antecedent may stand
_SHOOTS = frozenset("scorer shooter taker".split())
_ANOTHER = frozenset("next second third fourth own initial follow-up subsequent previous earlier".split())
_CLAUSE = frozenset(", ; : - — ( and but as when while before after until because who which then only where".split())


def antecedent(
    case: Case, register: Register, mention: Mention, without: frozenset[str] = frozenset(), role: str = ""
) -> str | None:
    """The person whom a mention means, none of ``without``; None where nobody fits."""
    if mention.type in PRONOUNS:
        return _pronoun(case, register, mention, without, role)
    if mention.type == "KEEPER_DESC":
        return keeper_meant(case, register, mention, without, _before(case, register, mention))
    return _description(case, register, mention, without, role)


def _before(case: Case, register: Register, mention: Mention) -> tuple[list[Seen], list[list[Seen]]]:
    """Who was spoken of in the mention's own sentence before it, and in those before, the last sentence first."""
    number = case.sentence_of(mention.first)
    here = register.within(case.doc.sentences[number][0], mention.first)
    least = max(0, number - _REACH)
    if case.live:  # an entry speaks of those whom it names, "he" also of those of the one before
        told = 2 if mention.type in PRONOUNS and not case.newest_first else 1
        stop = bisect_right(case.entries, mention.first, key=lambda entry: entry.first)
        if stop and register.within(case.entries[stop - 1].body, mention.first):
            told = 1
        begun = [entry.first for entry in case.entries[max(0, stop - told) : stop]]
        least = max(least, case.sentence_of(begun[0]) if begun else 0)
    return here, [register.within(*case.doc.sentences[at]) for at in range(number - 1, least - 1, -1)]


def _pronoun(case: Case, register: Register, mention: Mention, without: frozenset[str], role: str) -> str | None:
    """The subject of the clause before: in the same sentence, else the first subject of the sentence before."""
    here, back = _before(case, register, mention)
    tokens = case.doc.tokens
    if role in ("by", "keeper") and mention.type in _SUBJECT_PRONOUNS:
        first = case.doc.sentences[case.sentence_of(mention.first)][0]
        told_of = [m for m in case.between(first, mention.first) if m.type in PERSON_TYPES | PRONOUNS | {"DESC", "KEEPER_DESC"}]
        if (
            told_of
            and told_of[0].type == "KEEPER_DESC"
            and (keeper := keeper_meant(case, register, told_of[0], without, _before(case, register, told_of[0])))
        ):
            return keeper  # "The goalkeeper's first act was to tip over Smith's drive, and he saved again"
    if role == "player_out" and (lost := lost_before(case, mention)):
        return lost
    if role == "scorer" and not here and (scorer := scored_before(case, mention)) and scorer not in without:
        return scorer  # "His second was all his own work"
    if not possessive(case, mention) and mention.type not in _SUBJECT_PRONOUNS and here:
        last = here[-1]
        between = {token.word for token in tokens[last.token + 1 : mention.first]}
        if (last.subject or balls.delivers(case, last)) and not between & _CLAUSE:
            without |= {last.person}  # "Smith fouled him", "Smith's pass found him"
    gone = {
        told.people.get("player_out")
        for told in case.told_in(case.sentence_of(mention.first))
        if told.kind == "substitution" and told.claim.start < mention.start and told.people.get("player_in")
    }
    if case.live and not here and balls.numbered(case, mention):
        return None  # "Their number 4 picks up his second yellow"
    without |= balls.servers(case, mention, here)
    if role in ATTACKS:
        without |= offenders(case, mention)
    fits = [item for item in here if item.person not in without]
    fits = [item for item in fits if item.person not in gone] or fits  # "Lund, on for Ek a moment before, and he scored"
    if role in ATTACKS and (
        rivals := stoppers(case, case.sentence_of(mention.first), mention.start)
    ):  # "his shot was blocked by Smith but he hit the rebound home"
        fits = [item for item in fits if item.person not in rivals or item.subject]
    if role in ATTACKS and fits and fits[-1] is here[-1] and balls.given(case, here[-1]):
        return fits[-1].person  # "offered Smith a free-kick from where he likes them"
    if mention.type in _SUBJECT_PRONOUNS and fits and fits[-1] is here[-1] and acts_by_noun(case, here[-1]):
        return fits[-1].person  # "... and Smith's frustration boiled over when he kicked the ball away"
    subjects = [item for item in fits if item.subject]
    if main := outer(case, subjects, mention):
        return main.person
    mains = [item for item in fits if item.main]
    goes_on = mention.type in _SUBJECT_PRONOUNS or role in _SHOOTS and possessive(case, mention)
    if goes_on and fits and fits[-1] is here[-1] and tokens[mention.first - 1].word in _GOES_ON:
        last = here[-1]
        if not last.subject and balls.served(case, last):
            return last.person  # "Smith slips it to Jones and he shoots", "found Jones, but he headed wide"
    if mains and mention.first and tokens[mention.first - 1].word.endswith("ing"):
        return mains[0].person  # "he pounced after Tesch had parried, completing his treble"
    if role in ATTACKS and (spoken := balls.loose_again(case, mention, here, back, without)):
        return _topic(case, register, spoken)  # "It was Smith who saved them. Jones's corner fell loose and he hooked it in"
    if fits and not (mention.type in _SUBJECT_PRONOUNS and not subjects and back and _fronted(case, mention)):
        return (subjects or fits)[-1].person
    for spoken in back:
        named = [item for item in spoken if item.person not in without]
        named = [item for item in named if item.person not in replaced(case, named)] or named
        keeps = [item for item in named if register.of(item.person).keeper] if role in ("by", "keeper") else []
        if keeps:
            return keeps[-1].person  # "... with Smith in goal behind them. He saved from Jones"
        receives = spoken is back[0] and mention.type in _SUBJECT_PRONOUNS and named
        if receives and (
            balls.reached(case, named[-1]) and closes(case, named[-1]) or named[-1].subject and balls.free(case, named[-1])
        ):
            return named[-1].person  # "Smith passed it straight to Jones. He took a touch"
        if receives and balls.enters(case, named[-1]):
            return named[-1].person  # "and there, all alone, was Smith. He headed it in"
        delivered = named and role in ATTACKS and spoken is back[0]
        if delivered and (balls.delivers(case, named[0]) and balls.reached(case, named[-1]) or balls.fed(case, named[-1])):
            return named[-1].person  # "Smith's pass released Jones. He shot wide"
        if named:
            return _topic(case, register, named, keeps=role in ("by", "keeper"))
    return fits[-1].person if fits else None


_GOES_ON = frozenset(("and", "but", "yet", "only", ","))


def _fronted(case: Case, mention: Mention) -> bool:
    """Whether nothing but an adverbial without a verb stands before a pronoun ("From Smith's corner he headed in")."""
    first = case.doc.sentences[case.sentence_of(mention.first)][0]
    words = [token.word for token in case.doc.tokens[first : mention.first]]
    if words[0].endswith("ing") or words[0] == "with" and mention.type in _SUBJECT_PRONOUNS:
        return words[-1] == "," and len(words) < 16 and not _CLAUSE & {*words[1:-1]}  # "Trying to reach Smith's cross, he"
    if balls.served_by(case, mention):
        return True  # "Played in by Smith, he shot"
    if words[0] in _FRONTING:
        return len(words) < 9 and not _CLAUSE & {*words[1:-1]}
    return words[1:2] in (["minutes"], ["seconds"]) and words[2:3] == ["after"]  # "Two minutes after Smith had come on, he"


_FRONTING = frozenset("from after following with at to off via on in for by against behind before".split())


def _topic(case: Case, register: Register, spoken: list[Seen], keeps: bool = False) -> str:
    """Whom a sentence is about: its first main subject, no goalkeeper where there is another (``keeps``: where he saves);
    behind "but" who scored then."""
    field = [item for item in spoken if register.of(item.person).keeper == keeps] or spoken
    if answer := answered(case, field):
        return answer
    if called := called_up(case, field):
        return called
    mains = [item for item in field if item.main]
    subjects = [item for item in field if item.subject]
    return (mains or subjects or field)[0].person


def _description(case: Case, register: Register, mention: Mention, without: frozenset[str], role: str) -> str | None:
    traits = mention.traits
    words = case.doc.quote(mention.start, mention.end).lower()
    here, back = _before(case, register, mention)
    if back and balls.served_by(case, mention):  # "Released by Smith, the striker shot": not Smith
        without |= {item.person for item in here}
        here = []
    lead = case.doc.tokens[mention.first - 1].word if mention.first else ""
    begun = case.doc.tokens[case.doc.sentences[case.sentence_of(mention.first)][0]].word
    if role == "scorer" and lead == "for" and begun in _IT and not here and (last := shot_last(case, mention)):
        return last if last not in without else None  # "It was a ninth league goal of the campaign for the former Deal winger"
    if case.live and words[-1].isdigit() and lead != ",":
        return None  # "their number 9": his name is not known
    if traits.get("of_two"):
        return of_two(case, register, mention, back, role)
    if role == "scorer" and (scorer := just_scored(case, mention)) and scorer not in without:
        return scorer
    if lead == "by":  # "his shot was steered in by the striker": by another man
        first = case.doc.sentences[case.sentence_of(mention.first)][0]
        owned = [m for m in case.between(first, mention.first) if m.type in PRONOUNS and possessive(case, m)]
        clause = case.doc.tokens[owned[-1].last : mention.first - 1] if owned else ()
        if clause and not _CLAUSE & {token.word for token in clause}:
            without |= {owner for owner in [antecedent(case, register, owned[-1], role="shooter")] if owner}
    own = [item for item in here if item.subject and item.person not in without]
    goes_on = lead in ("but", "yet") or lead == "and" and case.doc.tokens[mention.first - 2].word == ","
    if goes_on and own and agrees(register.of(own[-1].person), traits):  # "Hale nearly won it, but the Belgian ..."
        one = len({item.person for item in here}) == 1 and not balls.delivers(case, here[-1])
        if one and traits.get("position") in (None, "any") or lead != "and" and balls.server(case, here):
            return own[-1].person  # "Hale should have scored when picked out by Ross, but the striker shot wide"
    titled = case.ending(mention.first - 1) if lead == "," else None
    if titled and titled.type == "OFFICIAL":
        return None  # "Hale, the Leeds player-manager"
    gave = {token.word for token in case.doc.tokens[max(0, mention.first - 4) : mention.first]}
    if lead == "to" and here and _GAVE_BACK & gave:
        givers = [item for item in here if balls.delivers(case, item) and item.person not in without]
        if givers and agrees(register.of(givers[-1].person), traits):
            return givers[-1].person  # "Hale's corner was cleared, but the ball was returned to the winger, who shot"
    if lead == "as" and own:
        return own[-1].person  # "Stott, who had come on as a sub"
    if "same" in words.split():
        return the_same(case, register, mention, (here, back), without, role)
    if role == "scorer" and {"himself", "herself"} & {token.word for token in case.doc.tokens[mention.last : mention.last + 8]}:
        if makers := [item.person for item in here if balls.delivers(case, item) and item.person not in without]:
            return makers[-1]  # "Hale headed in Ross's cross and the winger made it three himself"
    behind = [token.word for token in case.doc.tokens[mention.last : mention.last + 2]]
    if own and behind[:1] in (["'s"], ["'"]) and behind[-1] in _ANOTHER and agrees(register.of(own[-1].person), traits):
        return own[-1].person  # "Hale hit the post and the forward's next attempt went over"
    named = lead == "," and here and any(m.last == mention.first - 1 for m in case.between(here[-1].token, here[-1].token + 1))
    if named and not balls.beaten(case, here[-1]):
        return here[-1].person if here[-1].person not in without else None  # "Aurich, a late replacement"
    if role == "player" and own and DIVES & {token.word for token in case.doc.tokens[mention.last : mention.last + 8]}:
        return own[0].person  # "Hale fell under a challenge from Ross, but the referee booked the midfielder for diving"
    if lead == "," and own and any(word.endswith("ing") for word in behind):
        if traits.get("position") == "any" or traits.get("sub"):
            return own[-1].person  # "Wesley shot over, the big man holding his head"
        if role == "scorer" and (last := shot_last(case, mention)) in (own[0].person, own[-1].person):
            return last  # "Smith opened the scoring, the striker tapping in"
        field = [item for item in here if not (balls.delivers(case, item) or register.of(item.person).keeper)]
        by_himself = len({item.person for item in field}) == 1 and field[-1].subject
        if role in _SHOOTS and by_himself and not traits.get("team") and agrees(register.of(field[-1].person), traits):
            return field[-1].person  # "Smith met Jones's corner, the centre-half somehow heading over"
    if _SCORED.search(words):
        goals = [t for t in latest(case, mention, "goal") if t.people.get("scorer")]
        return goals[-1].people["scorer"] if goals and goals[-1].people["scorer"] not in without else None
    if words.split()[-1:] == ["taker"]:  # "..., but the taker was quickest to the loose ball"
        kicks = [t.people["taker"] for t in latest(case, mention, "penalty") if t.people.get("taker")]
        return kicks[-1] if kicks and kicks[-1] not in without else None
    if traits.get("sub") or "replacement" in words:
        subs = [t.people["player_in"] for t in latest(case, mention, "substitution") if t.people.get("player_in")]
        subs = [person for person in subs if person not in without]
        cried = [item.person for item in back[0] if alone(case, item)] if back and not here else []
        if cried:
            return cried[0]
        if subs:
            return subs[-1]
    side = team_of(case, traits["team"]) if traits.get("team") and not traits.get("former") else None
    if side is None and traits.get("people"):
        side = team_of(case, traits["people"])  # "the Belgian defender", where Belgium play
    place = traits.get("ground_side")
    if side is None and place in ("home", "away") and case.sides_known:
        side = 0 if place == "home" else 1
    theirs = told_by(case, words)
    side = theirs if side is None else side

    follows = {token.word for token in case.doc.tokens[mention.last : mention.last + 10]}
    if role == "scorer" and follows & _LEVELS:  # "Hale put them 2-0 up before Ross replied. The striker dragged his side level"
        led = [
            told for told in case.told_in(case.sentence_of(mention.first) - 1) if told.tags.get("effect") in ("lead", "extend")
        ]
        without |= {told.people["scorer"] for told in led if "scorer" in told.people}
    handed = (
        role in _SHOOTS and bool(here) and balls.receives(case, here[-1], mention)
    )  # "it fell for Hale, and the skipper ..."
    if (handed or role == "player_out" or case.live and side is not None) and traits.get("position") == "captain":
        if not any("captain" in known.positions for known in register.known.values()):
            traits = {name: value for name, value in traits.items() if name != "position"}  # one speaks of whom one names
    before = register.within(0, mention.first)[-MEMORY:]
    keepers = {item.person for item in before if register.of(item.person).keeper} if role == "keeper" else set()

    def fits(person: str) -> bool:
        return (
            person not in without
            and (side is None or register.sides.get(person, None if theirs is not None else side) == side)
            and agrees(register.of(person), traits, role == "keeper")
            and (role != "keeper" or not keepers or person in keepers)
        )

    if role in _SHOOTS and here and (man := same_story(case, mention, here[-1].token)) and fits(man):
        return man
    if role == "scorer" and lead in _AFTER_ALL and follows & _LOOSE and (last := shot_last(case, mention)) and fits(last):
        return last  # "kept out Smith's penalty, but the captain was quickest to the loose ball"
    if handed and fits(here[-1].person):
        return here[-1].person
    if role in _SHOOTS and not here and follows & _NEXT and (last := shot_last(case, mention)) and fits(last):
        return last  # "... when Smith headed wide. The striker took his next one"
    if role == "scorer" and not own and (scorer := scored_before(case, mention)):
        if fits(scorer) and (side is None or register.sides.get(scorer) == side):
            return scorer  # "the striker completed his treble"
    known_fits = {person for person in {item.person for item in before} if fits(person)}
    spoken = [item for item in before if item.person in known_fits]
    telling = {person for person in known_fits if tells(register.of(person), traits)}
    sure = [item for item in spoken if item.person in telling]
    plain = [
        item
        for item in sure
        if side is None and set(traits.get("people", ())) & register.of(item.person).nations or traits.get("age")
    ]
    if plain or len({item.person for item in sure}) == 1 and traits.get("position") == "captain":
        return (plain or sure)[-1].person
    if not spoken:
        later = list(dict.fromkeys(person for person in register.named_from(mention.first + 1, MEMORY) if fits(person)))
        told = [person for person in later if tells(register.of(person), traits)]
        return later[0] if len(later) == 1 and told else None
    leaving = {
        t.people["player_out"]
        for t in latest(case, mention, "substitution")
        if t.people.get("player_out") and t.people.get("player_in")
    }
    got = back[0][-1] if back and back[0] and not here else None
    if (
        got
        and (balls.reached(case, got) or balls.picked_out(case, got))
        and (role == "scorer" or closes(case, got, ON_HIS_WAY))
    ):
        if fits(got.person) and got.person not in leaving:
            return got.person  # "... at the feet of Smith. The striker could not miss"
    # A sentence that has its subject says "he" of him, not "the striker".
    called = _called_he(case, register, mention)
    subjects = {item.person for item in here if item.main} | called
    inside = [item for item in here if fits(item.person) and item.person not in subjects and item.person not in leaving]
    inside = [item for item in inside if not balls.beaten(case, item)] or inside
    scored = any(
        told.kind == "goal" and not told.dropped and told.claim.end <= mention.start
        for told in case.told_in(case.sentence_of(mention.first))
    )
    if role in _SHOOTS and not scored:  # "Smith's corner was flicked on and the striker did the rest"
        inside = [item for item in inside if not balls.delivers(case, item)]
    new = (
        role in _SHOOTS and lead != "but" and "again" not in follows
    )  # not "Smith hit the post, and the striker was denied again"
    rivals = stopped(case, case.sentence_of(mention.first), mention.start) if new else set()
    rivals |= stoppers(case, case.sentence_of(mention.first), mention.start) if role in _SHOOTS and called else set()
    inside = [item for item in inside if item.person not in rivals]  # "could only parry Smith's shot, and the striker ..."
    if inside:
        return inside[-1].person
    if role in _SHOOTS and not scored:
        rivals |= {item.person for item in here if balls.delivers(case, item)}
    both = [item.person for item in here if fits(item.person) and item.person not in leaving | rivals]
    if len({item.person for item in here}) > 1 and len({*both}) == 1:
        return both[0]  # "Hale and his keeper went for it, and it came off the centre-half's shoulder": not the keeper's
    if role in _SHOOTS and here and not inside and len(meant := {person for person in called if fits(person)}) == 1:
        return meant.pop()  # "He had gone close when Hale's corner was flicked on by Ross and the striker nodded in"
    if back and register.acts(mention) and (came := came_last(case, mention)) and fits(came):
        return came  # "... had Hale take the place of Ross. The youngster was booked at once"
    if back and role in _PUNISHED and (culprit := acted_last(case, mention)) and fits(culprit):
        return culprit  # "... was sent off. The defender had been booked for a foul on Ross"
    for sentence in back:
        named = [item for item in sentence if fits(item.person) and item.person not in subjects]
        named = [item for item in named if item.person not in leaving] or named
        rivals = stoppers(case, case.sentence_of(sentence[0].token)) if sentence and role in ATTACKS else set()
        named = [item for item in named if item.person not in rivals] or named
        if named:
            known = [item for item in named if tells(register.of(item.person), traits)] or named
            if not any(item.subject for item in known):
                return known[-1].person  # "at the feet of Hale. The striker ..."
            return _topic(case, register, known)
    rest = [item for item in here if fits(item.person)]
    return rest[-1].person if rest else None


def _called_he(case: Case, register: Register, mention: Mention) -> set[str]:
    """Of whom a sentence has said "he" before a mention."""
    first = case.doc.sentences[case.sentence_of(mention.first)][0]
    said = [m for m in case.between(first, mention.first) if m.type in _SUBJECT_PRONOUNS]
    return {person for m in said if (person := antecedent(case, register, m)) is not None}


_GAVE_BACK = frozenset("returned back recycled".split())
_SCORED = pack.pattern(r"scorer|goal.*hero|match[- ]?winner")
_PUNISHED = frozenset(("player", "conceded_by"))
_LEVELS = frozenset("level levelled levels leveller equalised equalises equaliser parity".split())
_IT = frozenset(("it", "that", "this"))
_AFTER_ALL = frozenset("but yet only though although".split())
_LOOSE = frozenset("loose rebound follow follow-up spill quickest".split())
_NEXT = frozenset("next asking time attempt".split())
