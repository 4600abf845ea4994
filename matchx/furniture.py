"""What a page has around a report: buttons, labels, credits, times of posting. It tells of no match, and names nobody."""

from __future__ import annotations

from collections import Counter

from . import pack

_ZONE = r"(?:gmt|bst|cet|ist|et|utc)"
_DATES = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?"
    r"|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|today|yesterday"
)
_SPANS = r"ago|an?|hours?|hrs?|h|mins?|minutes?|seconds?|days?"
_WHEN = rf"(?:[ :,|-]*(?:\d[\d:.,/-]*(?:st|nd|rd|th|[ap]m)?|[ap]\.?m|at|on|{_ZONE}|{_SPANS}|{_DATES})\b\.?){{1,12}}"
_BY = r"(?:[ ]by[ ][^\n\d]{2,40})"
_REST = r"\b[^\n]{0,50}"
_BUTTONS = (
    rf"share(?:[ ](?:this|on|via|with|to|page|link){_REST})?|copy[ ]link|retweet|repost|reply|like|save[ ]for[ ]later"
    rf"|(?:read|show|load|view|see|click|tap)[ ](?:more|less|all|newer|older|next|previous){_REST}|follow[ ]us{_REST}"
    rf"|subscribe{_REST}|sign[ ]up{_REST}|view[ ]image[ ](?:in[ ])?full[ ]?screen|refresh|back[ ]to[ ]top"
    rf"|jump[ ]to{_REST}|skip{_REST}"
)
_COUNT = r"[\d,.]+k?"
_LABELS = (
    rf"key[ ](?:events?|moments?)(?:[ ]?:[^\n]{{0,20}})?|bookmark|print|email|advert(?:isement)?s?"
    rf"|sponsored(?:[ ](?:content|post|by{_REST}))?|promoted(?:[ ]content)?"
    rf"|pinned(?:[ ]post)?|breaking(?:[ ]news)?|related(?:[ ](?:articles?|stories|topics))?|most[ ]read"
    rf"|(?:{_COUNT}[ ])?(?:comments?|likes?|shares?|retweets?|reposts?|replies|views)(?:[ ]?[(\[]?{_COUNT}[)\]]?)?"
    r"|live[ ](?:feed|updates|blog|commentary)"
)
_CREDITS = (
    rf"(?:last[ ]|first[ ])?(?:updated|posted|published)(?:{_WHEN}{_BY}?|{_BY}{_WHEN}?)"
    r"|(?:image|photo(?:graph)?|pic(?:ture)?|video)s?[ ]?(?:(?:source|credit|copyright)s?[ ]?[:,]|:)[^\n\d]{0,60}"
    r"|getty(?:[ ]images)?|reuters|pa[ ]wire|shutterstock|afp"
)
_STAMP = rf"(?:\d{{1,2}}[:.]\d\d(?:[ ]?[ap]m)?(?:[ ]{_ZONE})?|\d{{1,3}}(?:\+\d{{1,2}})?')"
_LINE = pack.pattern(
    rf"(?m)^[ ]*(?:{_STAMP}[ ]*)?[|•·-]?[ ]*(?P<words>(?:{_BUTTONS}|{_LABELS}|{_CREDITS})[ ]*[.!:]?)[ ]*$", pack.IGNORECASE
)


_HANDLE = r"(?<![\w.])@\w{2,30}\b"
# "Kirkby Town FC @KirkbyTownFC · 2h": who posts; "🔁 14 ❤ 41": who liked it
_POSTER = pack.pattern(
    rf"(?m)^[ ]*(?P<name>[^\n@.:!?]{{2,40}})[ ]+{_HANDLE}(?:[ ]*[·|•-][^\n]{{0,20}})?[ ]*$|^[ ]*replying to {_HANDLE}[^\n]*$",
    pack.IGNORECASE,
)
# ... a club: its posts say whose thread it is
_CLUBS = frozenset("fc afc cfc lfc wfc united town city rovers athletic albion wanderers county women ladies official".split())
_LIKES = pack.pattern(r"(?m)^[ ]*(?:[🔁♻🔄❤♥💬👍👁📊🗨💙👏][ ]?[\d,.]*k?[ ]*){2,6}$", pack.IGNORECASE)
_POSTS = 4


def _posters(work: str) -> str:
    """Blanks for who posts each piece of a thread, but for a club, and for a name where it stands first."""
    matches = [match for match in _POSTER.finditer(work) if (match["name"] or "-").split()[-1].lower() not in _CLUBS]
    if len(matches) < _POSTS:
        return work
    seen: set[str] = set()
    parts, at = [], 0
    for match in matches:
        name = match["name"] or ""
        begin = match.start() if not name or name in seen else match.end("name")
        seen.add(name)
        parts += [work[at:begin], " " * (match.end() - begin)]
        at = match.end()
    work = "".join([*parts, work[at:]])
    return str(_LIKES.sub(lambda match: " " * len(match[0]), work))


# "#UpTheTown": a call, which stands again and again or is a sentence; "#Leeds" is a name
_TAG = pack.pattern(r"#(?P<tag>[^\W\d_]\w{2,30}+)")
_SCORED = pack.pattern(r"#(\w{2,30}+)[ ]\d{1,2}[ ]?-[ ]?\d{1,2}[ ]#(\w{2,30}+)")  # "#KEL 1-0 #HUL"
_HUMPS = pack.pattern(r"(?:\p{Lu}+[\p{Ll}\d]*+){3,}")
_CALLS = 3


def _tags(work: str) -> str:
    """Blanks for the hashtags that call out to people, and name nobody."""
    found = list(_TAG.finditer(work))
    sides = {tag for pair in _SCORED.findall(work) for tag in pair}
    often = Counter(match["tag"] for match in found if match["tag"] not in sides)
    parts, at = [], 0
    for match in found:
        if often[match["tag"]] >= _CALLS or match["tag"] not in sides and _HUMPS.fullmatch(match["tag"]):
            parts += [work[at : match.start()], " " * (match.end() - match.start())]
            at = match.end()
    return "".join([*parts, work[at:]])


# "by oldbrickie » Tue Nov 12, 2024 7:51 pm", "oldbrickie, 12 Nov 2024 at 19:51": who writes each post of a forum, and when
_POST = pack.pattern(
    rf"(?m)^[ ]*(?P<words>(?:(?:post(?:ed)?[ ])?by[ ])?[\w.'-]{{2,24}}(?:[ ][\w.'-]{{2,24}}){{0,2}}[ ]?(?:»|,|\||·|-)"
    rf"(?={_WHEN}[ ]*$)"
    r"[^\n]{0,40}?\d{1,2}[:.]\d\d[^\n]{0,12})[ ]*$",
    pack.IGNORECASE,
)
_WRITTEN = pack.pattern(r"\d[:.]\d\d\b[^\n]{0,30}[ ]by[ ]|[ ]by[ ][^\n]{0,40}\d[:.]\d\d\b", pack.IGNORECASE)
_CLOCK = pack.pattern(r"\d{1,2}[:.]\d\d(?:[ ]?[ap]\.?m\b)?", pack.IGNORECASE)


# "GOAL - Leeds 1-0 Hullpublished at 20:10 Greenwich Mean Time 4 January": when a piece of a live page was written
_PUBLISHED = pack.pattern(
    r"(?m)(?:published|posted)(?:[ ]by[ ][^\d\n]{2,40}?)?(?:[ ]at)?[ ](?P<clock>\d{1,2}[:.]\d\d(?:[ ]?[ap]\.?m\b\.?)?)"
    rf"(?:[ :,|-]*(?:\d{{1,2}}(?:st|nd|rd|th)?|\d{{4}}|{_ZONE}|{_DATES}"
    r"|greenwich|british|irish|central|european|eastern|summer|standard|mean|time)\b){0,8}"
    r"(?:[ |,·(-]+(?P<minute>\d{1,3}(?:[ ]?\+[ ]?\d{1,2})?[ ]?(?:'|mins?\b\.?))\)?)?[ ]*$",
    pack.IGNORECASE,
)


_MINUTES = pack.pattern(
    r"(?m)^[ ]*\d{1,3}(?:[ ]?\+[ ]?\d{1,2})?[ ]?(?:'|mins?\b\.?|minutes?\b)[ ]*$", pack.IGNORECASE
)  # which date the pieces


def _published(work: str) -> str:
    """The text with the times at which the pieces of a page were published on lines of their own, below their titles."""
    found = list(_PUBLISHED.finditer(work))
    if len(found) < _POSTS or len(_MINUTES.findall(work)) >= _POSTS:
        return work
    parts, at = [], 0
    for match in found:
        size = match.end() - match.start()
        again = work[match.end() : match.end() + 40].lstrip().startswith(match["clock"])  # the page has it below once more
        alone = not work[work.rfind("\n", 0, match.start()) + 1 : match.start()].strip()
        stamp = " ".join(filter(None, match.group("clock", "minute")))
        kept = "" if again else stamp if alone else "\n" + stamp
        parts += [work[at : match.start()], kept.ljust(size)]
        at = match.end()
    return "".join([*parts, work[at:]])


def blanked(work: str) -> str:
    """The text with blanks for what a page has on lines of their own, of the same length.

    Of the lines over the posts of a forum the time of day stays: it dates what they tell.
    """
    work = _published(_posters(_tags(work) if "#" in work else work))
    lines = list(_LINE.finditer(work))
    posts = [match for match in lines if _WRITTEN.search(match["words"])]
    if len(posts) < _POSTS:
        posts = list(_POST.finditer(work))
        lines = sorted((*lines, *posts), key=lambda match: match.start()) if len(posts) >= _POSTS else lines
    dated = {match.start() for match in posts} if len(posts) >= _POSTS else set()
    parts, at = [], 0
    for match in lines:
        begin, end = match.span("words")
        clock = _CLOCK.search(match["words"]) if match.start() in dated else None
        kept = (begin + clock.start(), begin + clock.end()) if clock else (end, end)
        parts += [work[at:begin], " " * (kept[0] - begin), work[slice(*kept)], " " * (end - kept[1])]
        at = end
    return "".join([*parts, work[at:]]) if parts else work
