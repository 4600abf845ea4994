"""Pass 1, what was not: "almost put through his own goal", "would have been his fifth", "Had Smith scored".

Most rules know the words that deny a claim between their own words; this looks at the clause around any of them.
"""

from __future__ import annotations

from ... import pack
from ..case import Case, Told

_KINDS = frozenset("goal card penalty substitution disallowed_goal".split())
_NEARLY = (
    r"(?:(?:so |very )?nearly|almost|all but)\b"
    r"(?! (?:immediate|instant|at once|straight|from|the\b|his\b|her\b|an?\b|all\b|every|half|certain|\d|\w+ly\b))"
)
_ON = r"(?: (?!and\b|but\b|before\b|then\b|who\b|when\b|as\b|until\b|while\b|after\b|only\b|because\b|from\b|by\b)[\w'-]+)"
_WOULD = r"(?:would|could|might|should|ought to|may)(?: (?!not\b|hardly\b|scarcely\b|never\b)\w+)? have(?! no\b)"
_SHORT_OF = (
    r"(?:close to|(?:inches|centimetres|millimetres|yards|seconds|moments|an? \w+) (?:away )?from|within (?:inches|an? \w+|touching distance) of|on the (?:verge|brink) of|(?:just|narrowly) short of) "
    r"(?:\w+ing|(?:an?|the|his|her|their) (?:[\w-]+ ){0,2}(?:equali[sz]er|leveller|opener|winner|goal|lead|second|third|hat[- ]trick|double|brace))"
)
_BEFORE = pack.pattern(
    rf"\b(?:{_NEARLY}{_ON}{{0,3}}|{_WOULD} (?:been|had)(?: \w+)?|{_SHORT_OF}{_ON}{{0,3}}|(?:chose|opted|decided) not to|nor)\s+$"
)
_INSIDE = pack.pattern(
    rf"\b(?:{_NEARLY}{_ON}{{1,8}}|{_WOULD}{_ON}{{1,6}}|{_SHORT_OF}{_ON}{{0,8}}|(?:had|given|handed|offered)(?: \w+){{0,3}} (?:chance|opportunity) to{_ON}{{1,6}}|(?:was|were) due to{_ON}{{1,6}}|had only to{_ON}{{1,4}})$"
)
_BLOWN = pack.pattern(
    r"\b(?:whistle|flag)\b(?: \w+){0,8} before (?:\S+ ){0,4}$|\b(?:blown|stopped play|blew)\b(?: \w+){0,5} before (?:\S+ ){0,4}$",
    pack.IGNORECASE,
)
_HAD = pack.pattern(r"(?:^|[.;,(]\s*|\bbut |\band )[Hh]ad\s+$")
_OR_SO = pack.pattern(
    r"^[^.;!?]{0,40}?(?:,|-|\.\.\.|…|–|—) ?or (?:so |at least )?(?:(?:he|she|they|we|it) )?(?:had )?(?:thought|believed|imagined|assumed|supposed|reckoned|seemed|appeared)"
)
_IF = pack.pattern(r"(?:^|[.;,(]\s*|\bbut |\band )if\b[^,;.]*\bhad\b[^,;.]*$", pack.IGNORECASE)
_WOULD_HAVE = pack.pattern(r"\b(?:would|could|might)(?:n't)? (?:\w+ )?(?:have|be)\b", pack.IGNORECASE)
_FAR = 60  # characters before a claim


def why(case: Case, told: Told) -> str:
    """The words that say that a claim tells of what was not; "" where it was."""
    if told.kind not in _KINDS or told.tags.get("weak"):
        return ""
    work, (start, end) = case.doc.work, (told.claim.start, told.claim.end)
    first, last = case.doc.sentences[told.sentence]
    low = max(case.doc.tokens[first].start, start - _FAR)
    before = work[low:start]
    inside = work[start:end]
    bare = inside.startswith("Had ") or low + len(before) == start and bool(_HAD.search(before))
    if bare and "," in work[end : case.doc.tokens[last - 1].end]:
        return "Had"
    begin, stop = case.doc.tokens[first].start, case.doc.tokens[last - 1].end
    if _IF.search(work[begin:end]) and _WOULD_HAVE.search(work[begin:stop]):
        return "If"
    if told.kind == "goal" and (found := _BLOWN.search(before)):
        return str(found[0]).strip()
    clause = before[max(before.rfind(mark) for mark in ",;:(") + 1 :]
    found = _BEFORE.search(clause) or _INSIDE.search(inside) or _OR_SO.search(work[end : end + 2 * _FAR])
    return found[0].strip() if found else ""
