"""Pass 3a, teams: which two teams play, what the text calls them, and which of them is at home."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from ... import lexicon, pack
from ...model import Mention
from ..case import AWAY, HOME, Case
from .home import SURE, home
from .known import hinted
from .spoken import bears, fold_words, weigh

_SUFFIXES = frozenset("fc afc cf sc the".split())


def run(case: Case) -> None:
    """Fill ``teams``, ``keys`` and ``sides_known``."""
    weights, spellings, order = weigh(case)
    ranked = sorted(weights, key=lambda key: (-weights[key], order[key]))
    case.nicknames = _nicknames(case, [key for key in ranked if weights[key] >= 1])
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
        if (opposed := _against(case, pair)) is not None:
            case.shared = opposed
    case.teams = [_display(spellings[key], key) for key in pair]


def _against(case: Case, pair: list[str]) -> int | None:
    """Which side a name that both may bear is in a line of the score, where the other side has a name of its own: "City 2-2 Grecians"."""
    named = [(m, [i for i, key in enumerate(pair) if key in m.value]) for m in case.mentions if m.type == "TEAM"]
    scores = {(m.first, m.last) for m in case.mentions if m.type == "SCORE"}
    for (a, one), (b, other) in pairwise(named):
        if (a.last, b.first) in scores and len(one) + len(other) == _SHARED:
            return 1 - min(one, other, key=len)[0]
    return None


_SHARED = 3  # sides that two names may mean, one of which both may bear


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
        nickname = single and article and (m.traits.get("nickname") or not listed or len(m.value) > 1)
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
    return last if 0 < last - first <= _HEADLINE and not scored and case.doc.tokens[last - 1].word != "." else 0


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
    if traits.get("ours") and case.live:
        return case.facts.get("own_side")
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


def _of_one_kind(case: Case, ranked: list[str]) -> list[str]:
    """The first two teams, but no nation against a club: "LYON, France" only says where."""
    nations = [key for key in ranked if _is_nation(key)]
    clubs = [key for key in ranked if key not in nations]
    if len(ranked) < 2 or (ranked[0] in nations) == (ranked[1] in nations):
        return ranked[:2]
    if ranked[0] in nations and (len(nations) > 1 or len(clubs) < 2):
        return nations[:2]
    return clubs[:2]


def _is_nation(key: str) -> bool:
    """Whether a name is a country's, or that of one of its teams: Ireland WNT, Wales Women, England U21s."""
    words = key.split()
    while len(words) > 1 and words[-1].lower() in lexicon.family("club_team"):
        words.pop()
    return lexicon.team_row(" ".join(words)).get("kind") == "nation"


_TAG = 4  # letters of a tag, which is no name: "#HUL"


def _display(spellings: dict[str, int], key: str) -> str:
    """The fullest usual name that the text gives: the longest that is no nickname."""
    usual = [name for name, count in spellings.items() if count]
    if not usual or all(name.isupper() and len(name) <= _TAG and not bears(key, name) for name in usual):
        return key
    usual = [name for name in usual if name.split()[0] != "Young"] or usual
    proper = [name for name in usual if set(fold_words(name)) & set(fold_words(key)) or bears(key, name)]
    usual = [key if name.isupper() and fold_words(name) == fold_words(key) else name for name in proper or usual]
    usual = [name.title() if name.isupper() and len(name) > 4 else name for name in usual]  # fmt: skip
    own = {*fold_words(key)}  # one word of another name ("Latics") is less than a part of the own one
    words = {name: {*fold_words(name)} for name in usual}
    usual = [name for name in usual if not any(words[name] < other for other in words.values())]

    often = {name: sum(count for other, count in spellings.items() if {*fold_words(other)} == words[name]) for name in usual}
    shared = frozenset(lexicon.family("club_suffix"))  # what many clubs are called: "Town"

    def fullness(name: str) -> tuple[object, ...]:  # of two parts of the own name ("Preston", "North End") the usual one
        part = words[name] < own and not words[name] <= shared
        whole = len(own) > 1 and own <= words[name]
        told = " " in name or bool(words[name] & own)
        return told, whole, often[name] if part else 0, len(name.split()), len(name), name

    return max(usual, key=fullness)


_CHAT = pack.pattern(
    r"\b(?:group chat|whatsapp|chat|supporters|fans|fan (?:watch\w*|thread|blog|forum|cam|zone|page|talk)|watchalong|forum|parents|own (?:page|feed|ticker|site|channel))\b"
)
_THREAD = pack.pattern(r"\b(?:thread|match ?day|forum|fans?|updates)\b")
_PLAYED_AT = pack.pattern(r"\((?P<home>h|home)\)|\((?:a|away)\)")


def chat_of(case: Case) -> int | None:
    """Whose people write a live text, where its heading says so: "Leeds group chat", "Hull parents", "Match thread: Hull (away)"."""
    last = case.entries[0].first if case.entries else 0
    heading = case.doc.work[: case.doc.tokens[last].start].lower() if last else ""
    if _THREAD.search(heading) and (at := _PLAYED_AT.search(heading)):
        beside = next((m for m in case.between(0, last) if m.type == "TEAM" and m.end == at.start() - 1), None)
        if beside is not None and (side := side_of(case, beside)) is not None:
            own = heading[at.end() :].startswith((" v ", " vs "))
            return side if own else 1 - side  # "Leeds (h) v Hull" is of those of Leeds, "Leeds (a)" of their guests
        return HOME if at["home"] else AWAY
    if not _CHAT.search(heading):
        return None
    sides = [side for m in case.between(0, last) if m.type == "TEAM" and (side := side_of(case, m)) is not None]
    return sides[0] if sides else None


def told_by(case: Case, words: str) -> int | None:
    """Of which side a narrator speaks who says "our winger" and "their number ten"."""
    we = ours(case) if words.startswith(("our ", "their ")) else None
    return we if we is None or words.startswith("our ") else 1 - we
