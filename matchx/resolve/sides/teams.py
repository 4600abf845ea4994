"""Pass 3a, teams: which two teams play, what the text calls them, and which of them is at home."""

from __future__ import annotations

import itertools
import unicodedata
from collections import Counter, defaultdict
from functools import cache

from ... import lexicon, pack
from ...model import Mention
from ..case import AWAY, HOME, Case
from ..stance.stance import other_match
from .home import SURE, home
from .known import hinted

_OFTEN = 3  # a name of several clubs that is called so often is no other team's nickname
_SUFFIXES = frozenset("fc afc cf sc the".split())


def run(case: Case) -> None:
    """Fill ``teams``, ``keys`` and ``sides_known``."""
    weights, spellings, order = _weigh(case)
    ranked = sorted((key for key in weights if weights[key] > -_ONCE / 2), key=lambda key: (-weights[key], order[key]))
    case.nicknames = _nicknames(case, ranked)
    ranked = [key for key in ranked if key not in case.nicknames]
    told = hinted(case, ranked)
    pair = _of_one_kind(case, [*told.values(), *(key for key in ranked if key not in told.values())] if told else ranked)
    pair.sort(key=lambda key: order.get(key, 0))
    if len(told) == 2:
        pair, case.sides_known = [told[HOME], told[AWAY]], True
    elif len(pair) == 2:
        first, case.home_lead = home(case, pair)
        known = case.home_lead >= SURE
        for side, key in told.items():
            first, known = pair.index(key) if side == HOME else 1 - pair.index(key), True
        if first == 1:
            pair.reverse()
        case.sides_known = known
    case.keys = [frozenset((key,)) for key in pair]
    if len(pair) == 2:  # a name that both may bear is left to the one that is less often called by a name of its own
        alone = [
            sum(m.type == "TEAM" and key in m.value and pair[1 - i] not in m.value for m in case.mentions)
            for i, key in enumerate(pair)
        ]
        case.shared = None if alone[0] == alone[1] else alone.index(min(alone))
    case.teams = [_display(spellings[key], key) for key in pair]


def _nicknames(case: Case, ranked: list[str]) -> set[str]:
    """What is only a nickname of one of the two, which no list tells: "the Larks" where two teams are named otherwise.

    It always has its article and is a plural, or it is another club's nickname and that club is never named.
    """
    bare: set[str] = set()  # called so without an article
    called: set[str] = set()
    headline = _headline(case)
    for m in case.mentions:
        if m.type != "TEAM" or case.live:
            continue
        first = case.doc.tokens[m.first].word
        before = case.doc.tokens[m.first - 1].word if m.first else ""
        name = case.doc.name(*m.head)
        single = name.casefold().endswith("s") and (" " not in name or name.split()[1:2] == ["and"]) and name[:1].isupper()
        listed = any(lexicon.team_row(key) for key in m.value)
        article = "the" in (first, before) or m.last <= headline  # a headline leaves it out
        nickname = single and article and (m.traits.get("nickname") or not listed)
        (called if nickname else bare).update(m.value)
    found = called - bare
    if headed := _of_heading(case, ranked):
        return found | headed
    named = [key for key in ranked if key not in found]
    return found if len(named) == 2 or len(named) > 2 and not found & {*ranked[:2]} else found - {*ranked[:2]}


_HEADLINE = 14  # words


def _headline(case: Case) -> int:
    """The token behind the headline of a report; 0 where it has none."""
    first, last = case.doc.blocks[0] if len(case.doc.blocks) > 1 else (0, 0)
    scored = any(m.type == "SCORE" for m in case.between(first, last))
    return last if last - first <= _HEADLINE and not scored and case.doc.tokens[last - 1].word != "." else 0


def _of_heading(case: Case, ranked: list[str]) -> set[str]:
    """What only the heading calls the two, in the plural, where the account names two teams again and again."""
    heading, account = Counter[str](), Counter[str]()
    plural: set[str] = set()
    for m in case.mentions:
        if m.type == "TEAM" and len(m.value) == 1 or m.traits.get("nickname"):
            (account if case.block_of(m.first) else heading).update(m.value[:1])
            listed = any(lexicon.team_row(key).get("name", "") == case.doc.name(*m.head) for key in m.value)
            if case.doc.name(*m.head).endswith("s") and not listed:
                plural.update(m.value[:1])
        elif m.type in ("PLAYER", "KEEPER") and len(m.traits.get("team", ())) == 1:
            account.update(m.traits["team"])
    only = {key for key in ranked[:2] if key in plural and heading[key] and not account[key]}
    named = [key for key in ranked if key not in only and account[key] >= _AGAIN]
    return only if only and not case.live and len(named) >= 2 else set()


_AGAIN = 2


def team_of(case: Case, keys: tuple[str, ...]) -> int | None:
    """HOME or AWAY for the teams a name may stand for, None for a third team or where both fit."""
    found = [side for side, own in enumerate(case.keys) if own & set(keys)]
    if len(found) == 2:
        return case.shared  # "City" between two Cities
    return found[0] if found else None


def side_of(case: Case, mention: Mention) -> int | None:
    """HOME or AWAY for a TEAM or SIDE mention."""
    side = _told_side(case, mention)
    node = latent(case, mention) if side is None else None
    return side if node is None else case.supposed.get(node)


def _told_side(case: Case, mention: Mention) -> int | None:
    if mention.type == "TEAM":
        return team_of(case, mention.value or ())
    traits = mention.traits
    if traits.get("ground_side") in ("home", "away") and case.sides_known:
        return HOME if traits["ground_side"] == "home" else AWAY
    if people := traits.get("people"):
        side = team_of(case, people)
        return side if side is not None else _of_country(case, people)
    if team := traits.get("team"):
        return team_of(case, team)
    if manager := traits.get("manager"):
        return case.managers.get(manager[0].split()[-1])
    return None


def latent(case: Case, mention: Mention) -> str | None:
    """The node of a side that is one of the two, the text does not say which: "Moor's men", a nickname that no list knows."""
    if mention.traits.get("ours") and mention.type in ("SIDE", "PRONOUN_OUR"):
        return OURS
    if manager := mention.traits.get("manager"):
        return f"\0{manager[0].split()[-1]}"
    if mention.type == "OFFICIAL":
        surname = mention.value[0].split()[-1] if mention.value else ""
        return f"\0{surname}" if surname in case.bosses else None
    if mention.type == "TEAM" and case.nicknames.intersection(mention.value or ()):
        return "\0the " + case.doc.work[mention.start : mention.end].casefold().removeprefix("the ")
    return None


def whose(case: Case, mention: Mention) -> int | None:
    """The side of a mention as evidence speaks of it: HOME or AWAY, or the code of a latent side.

    The codes are even, each one's opposite is the odd number behind it; so ``code ^ 1`` is the other side of any.
    """
    side = case.managers.get(mention.value[0].split()[-1]) if mention.type == "OFFICIAL" and mention.value else None
    if side is None:
        side = _told_side(case, mention)
    if side is not None or case.live:
        return side
    node = latent(case, mention)
    return None if node is None else _code(case, node)


def _code(case: Case, node: str) -> int:
    if node not in case.latent:
        case.latent.append(node)
    return 2 + 2 * case.latent.index(node)


OURS = "\0we"  # the node of the narrator's side


def ours(case: Case) -> int | None:
    """The code of the side that a narrator calls "we"; None where nobody does."""
    if "ours" not in case.facts:
        case.facts["ours"] = any(m.traits.get("ours") for m in case.mentions)
    return _code(case, OURS) if case.facts["ours"] else None


def _of_country(case: Case, nations: tuple[str, ...]) -> int | None:
    """ "The Italians" between clubs of two countries: whichever is Italy's, or whichever alone may be."""
    if len(case.keys) < 2:
        return None
    meant = {lexicon.team_row(nation).get("country") for nation in nations} - {None, ""}
    own = [{lexicon.team_row(key).get("country", "") for key in keys} - {""} for keys in case.keys]
    may = [not countries or bool(countries & meant) for countries in own]
    return may.index(True) if meant and sum(may) == 1 and any(own) else None


def _weigh(case: Case) -> tuple[dict[str, float], dict[str, dict[str, int]], dict[str, int]]:
    """How much each team is spoken of; a name of many teams counts for those that a name of their own supports."""
    weights: dict[str, float] = defaultdict(float)
    spellings: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    order: dict[str, int] = {}
    mentions = [m for m in case.mentions if m.type == "TEAM"]
    lines = _lines(case)
    adverse = _third_parties(case)
    single = {m.value[0] for m in mentions if len(m.value) == 1 and adverse.get(m.first, 0.0) < _ONCE}
    said = Counter(fold_name(case.doc.name(*m.head)) for m in mentions if not m.traits.get("nickname"))
    for m in mentions:  # Sporting in a score line, Wolves: of several clubs of the name, the one that bears it first
        if len(m.value) > 1 and not single & set(m.value):
            name = case.doc.name(*m.head)
            own = [key for key in m.value if _bears(key, name)]
            if len(own) == 1 or lines.get(m.first, 0.0) >= 2 or said[fold_name(name)] >= _OFTEN:
                single.add((own or m.value)[0])
    grounds = {key for m in case.mentions if m.type == "VENUE" and not other_match(case, m) for key in m.value if key}
    for m in mentions:  # the Reds, at a ground of one of the clubs called so
        if m.traits.get("nickname") and not single & set(m.value):
            single.update(grounds & set(m.value))
    spare: dict[str, Mention] = {}  # names of many clubs, which count where the text names fewer than two
    for m in mentions:
        if adverse.get(m.first, 0.0) >= _ONCE:
            continue
        name = case.doc.name(*m.head)
        keys = [key for key in m.value if key in single]
        if not keys and fold_words(name) == fold_words(m.value[0]):
            keys = [m.value[0]]  # Celtic: a club's full name, though others are called so for short
        if not keys and (len(m.value) > 1 or m.traits.get("nickname")) and single:
            own = [key for key in m.value if _bears(key, name)]
            if m.traits.get("nickname") or not 0 < len(own) <= _FEW:
                if own and not m.traits.get("nickname"):
                    spare.setdefault(own[0], m)
                continue  # "the Eagles" of no team that the text names otherwise
            keys = own[:1]  # Inter, which more than one club is called: the best known
        keys = keys or list(m.value[:1])
        for key in keys:
            nickname = m.traits.get("nickname", False)
            weights[key] += (1.0 if len(keys) == 1 else 0.4) * (0.7 if nickname else 1.0)
            if other_match(case, m):
                weights[key] -= 1.5
            weights[key] += lines.get(m.first, 0.0) - adverse.get(m.first, 0.0)
            if case.block_of(m.first) <= 1 and not (case.live and m.first >= case.entries[0].first):
                weights[key] += 2.0 if case.sentence_of(m.first) <= 1 else 1.0
            order.setdefault(key, m.first)
            if not nickname:
                spellings[key][name] += 1
            else:
                spellings[key].setdefault(name, 0)
    for m in case.mentions:
        for key in m.traits.get("team", ()) if m.type in ("PLAYER", "KEEPER", "DESC", "KEEPER_DESC") else ():
            if len(m.traits["team"]) == 1 or key in single or fold_name(key) in fold_name(case.doc.name(m.start, m.end)):
                weights[key] += 0.8 + (case.sentence_of(m.first) <= 1 and not case.live)
                order.setdefault(key, m.first)
                spellings[key].setdefault(key, 0)
        if m.type == "SIDE":
            for key in m.traits.get("people", ()):
                if key in weights:
                    weights[key] += 0.5
    for key, m in spare.items() if sum(weight > 0 for weight in weights.values()) < 2 else ():
        weights[key] += 0.1
        order.setdefault(key, m.first)
        spellings[key][case.doc.name(*m.head)] += 1
    return weights, spellings, order


_NEXT = 1.5  # what counts against the opponents to come
_ONCE = 3.0  # what counts against a club that a man was with before
_FEW = 2  # clubs of one name


@cache
def _bears(key: str, name: str) -> bool:
    """Whether a club is called so for short, as "Wolves" is Wolverhampton's name and other clubs' nickname."""
    row = lexicon.team_row(key)
    return any(fold_words(alias) == fold_words(name) for alias in (key, *row.get("short", "").split("|")))


def _of_one_kind(case: Case, ranked: list[str]) -> list[str]:
    """The first two teams, but no nation against a club: "LYON, France" only says where."""
    nations = [key for key in ranked if lexicon.team_row(key).get("kind") == "nation"]
    clubs = [key for key in ranked if key not in nations]
    if len(ranked) < 2 or (ranked[0] in nations) == (ranked[1] in nations):
        return ranked[:2]
    if ranked[0] in nations and (len(nations) > 1 or len(clubs) < 2):
        return nations[:2]
    return clubs[:2]


def _lines(case: Case) -> dict[int, float]:
    """Mentions that stand in a score line, or as the two sides of "A v B" and "between A and B"."""
    bonus: dict[int, float] = defaultdict(float)
    doc = case.doc
    marks = [m for m in case.mentions if m.type in ("TEAM", "SCORE")]
    for left, middle, right in zip(marks, marks[1:], marks[2:], strict=False):
        if (
            left.type == right.type == "TEAM"
            and middle.type == "SCORE"
            and (
                middle.first - left.last <= 1
                and right.first - middle.last <= 1
                and case.sentence_of(left.first) == case.sentence_of(right.first)
            )
        ):
            bonus[left.first] += 6 * _early(case, left)
            bonus[right.first] += 6 * _early(case, left)
    teams = [m for m in marks if m.type == "TEAM"]
    for left, right in itertools.pairwise(teams):
        between = [token.word for token in doc.tokens[left.last : right.first]]
        if case.sentence_of(left.first) != case.sentence_of(right.first):
            continue
        beaten = any(word in _RESULT for word in between) and len(between) <= 6
        if (
            between in (["v"], ["vs"], ["v", "."], ["vs", "."], ["-"], ["versus"])
            or len(between) == 1
            and between[0].isdecimal()
            or beaten
        ):
            bonus[left.first] += 4 * _early(case, left)
            bonus[right.first] += 4 * _early(case, left)
        if between == ["and"]:
            bonus[left.first] += 0.5
            bonus[right.first] += 0.5
    return bonus


def _early(case: Case, mention: Mention) -> float:
    """What a line counts for: the report's own match comes first, other results and the next opponents last."""
    block = case.block_of(mention.first)
    return 1.0 if block <= 2 else 0.2 if block == len(case.doc.blocks) - 1 else 0.5


_RESULT = frozenset(
    "beat defeated beats defeat hosted host hosts thrashed edged edge thump thumped hammered overcame overcome downed stunned "
    "stun drew draw lost lose triumphs triumph against past outclassed crushed sank dispatched routed swept held hold".split()
)


def _third_parties(case: Case) -> dict[int, float]:
    """Mentions that only place the match among others: next opponents, the table, former clubs, on loan from."""
    penalty: dict[int, float] = defaultdict(float)
    early = {key for m in case.mentions if m.type == "TEAM" and case.block_of(m.first) <= 3 for key in m.value}
    once = -2  # behind the last club that a man was with before
    for m in case.mentions:
        if m.type == "TEAM":
            first, last = case.doc.sentences[case.sentence_of(m.first)]
            words = {token.word for token in case.doc.tokens[first:last]}
            before = [token.word for token in case.doc.tokens[max(first, m.first - 4) : m.first]]
            if words & {"next", "tuesday's", "loan", "signed", "table", "above", "leaders"} and case.block_of(m.first) > 1:
                late = case.block_of(m.first) * 3 > len(case.doc.blocks) * 2
                ahead = "next" in words and late and not early & set(m.value)
                penalty[m.first] += _NEXT if ahead else 0.6
            lead = " ".join(before)
            if lead.endswith(_ONCE_OF):
                penalty[m.first] += _ONCE
                once = m.last
            elif m.first - once == 1 and case.doc.tokens[once].word == "and":
                penalty[m.first] += _ONCE  # "who used to play for Kelmouth and Arden"
            if "former" in before or "loan" in before or "signing" in before or "from" in before[-1:] and "loan" in words:
                penalty[m.first] += 1.0
    return penalty


_ONCE_OF = (
    "used to play for", "used to be at", "formerly of", "formerly with", "formerly at", "previously of", "previously with", "once of",
    "once with", "once played for", "then of", "then at", "his days at", "his time at", "spells at", "spells with", "a spell at", "spell with",
    "released by", "signed from", "on loan from", "on loan at", "borrowed from", "his former side", "old club", "former club", "former side",
    "ex",
)  # fmt: skip


def _display(spellings: dict[str, int], key: str) -> str:
    """The fullest usual name that the text gives: the longest that is no nickname."""
    usual = [name for name, count in spellings.items() if count]
    if not usual:
        return key
    usual = [name for name in usual if name.split()[0] != "Young"] or usual
    proper = [name for name in usual if set(fold_words(name)) & set(fold_words(key)) or _bears(key, name)]
    usual = proper or usual
    usual = [name for name in usual if not name.isupper() or len(name) <= 4] or [name.title() for name in usual]
    return max(usual, key=lambda name: (len(name.split()), len(name), name))


def fold_name(name: str) -> str:
    return " ".join(fold_words(name))


def fold_words(name: str) -> list[str]:
    """The words of a name without accents, in lower case."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c)).split()


_CHAT = pack.pattern(r"\b(?:group chat|whatsapp|chat|supporters|fans|forum|parents)\b")
_THREAD = pack.pattern(r"\b(?:thread|match ?day|forum|fans?|updates)\b")
_PLAYED_AT = pack.pattern(r"\((?P<home>h|home)\)|\((?:a|away)\)")


def chat_of(case: Case) -> int | None:
    """Whose people write a live text, where its heading says so: "Leeds group chat", "Hull parents", "Match thread: Hull (away)"."""
    last = case.entries[0].first if case.entries else 0
    heading = case.doc.work[: case.doc.tokens[last].start].lower() if last else ""
    if _THREAD.search(heading) and (at := _PLAYED_AT.search(heading)):
        return HOME if at["home"] else AWAY
    if not _CHAT.search(heading):
        return None
    sides = [side for m in case.between(0, last) if m.type == "TEAM" and (side := side_of(case, m)) is not None]
    return sides[0] if sides else None
