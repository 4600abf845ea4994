"""A report as one page: its words, marked where they prove an event, beside the timeline and the list of events.

The page is one file that asks for nothing from elsewhere, and says so to the browser: its content security policy admits
this style sheet and this script, by their hashes, and no other. Without the script it is still a page with links from words
to events and back.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise
from pathlib import Path

from ..model import EVENT_TYPES, Event, Evidence, Report, Warning_
from ..record import record
from . import drawing, words
from .terminal import BIDI, CONTROLS, safe

_ODD = re.compile(f"[{''.join(map(re.escape, map(chr, (*BIDI, *CONTROLS))))}\ud800-\udfff\u2028\u2029]")
_KEPT = "\t\n\r"
_BREAK = re.compile(r"(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*")
_POLICY = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'"
_PICTURE = 460  # its width in its own units


@record
class _Entry:
    """What the list shows and the words point to: an event or a warning."""

    key: str
    kind: str
    label: str
    evidence: tuple[Evidence, ...]


def page(report: Report, text: str) -> str:
    """The page as an HTML document. ``text`` is what the offsets of the report count in."""
    entries = [_Entry(f"e{event.id}", event.type, drawing.tell(event), event.evidence) for event in report.events]
    entries += [
        _Entry(f"x{number}", "warning", f"Warning: {warning.message}", warning.evidence)
        for number, warning in enumerate(report.warnings, 1)
    ]
    title = words.headline(report.match) or report.source.name or "A report"
    style, script = _asset("page.css") + drawing.STYLE, _asset("page.js")
    policy = f"{_POLICY}; style-src {_hash(style)}; script-src {_hash(script)}"
    return "\n".join(
        (
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n<link rel="icon" href="data:,">',
            f"<title>{drawing.text(title)}</title>\n<style>{style}</style>\n</head>\n<body>",
            *_header(report, title),
            '<main>\n<section aria-labelledby="report-title">\n<h2 id="report-title">The report</h2>\n<div id="report">',
            *_report(text, entries),
            '</div>\n</section>\n<section id="side" aria-labelledby="side-title">\n<h2 id="side-title">What it tells</h2>',
            *_picture(report),
            *_filter(entries),
            '<div id="events" role="group" aria-label="Events">',
            *_list(report),
            "</div>\n</section>\n</main>",
            f"<footer>Read from {drawing.text(report.source.name or 'standard input')} by matchx.</footer>",
            f"<script>{script}</script>\n</body>\n</html>\n",
        )
    )


def _asset(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def _hash(content: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


def _header(report: Report, title: str) -> Iterator[str]:
    yield f"<header>\n<h1>{drawing.text(title)}</h1>"
    if facts := words.facts(report.match):
        yield f'<p class="soft">{drawing.text(facts)}</p>'
    yield (
        '<p class="soft script">Click an event for its words, words for their event. Keys: <kbd>↑</kbd> <kbd>↓</kbd> go on, '
        "<kbd>←</kbd> or <kbd>→</kbd> go from an event to its words and back.</p>\n</header>"
    )


def _shown(text: str) -> str:
    """Words of the report for HTML: escaped; what cannot be seen, or turns the line around, is spelled out."""
    out, at = [], 0
    for match in _ODD.finditer(text):
        if match[0] in _KEPT:
            continue
        code = ord(match[0])
        spelled = f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
        out.append(f'{escape(text[at : match.start()])}<span class="odd">{spelled}</span>')
        at = match.end()
    return "".join(out) + escape(text[at:])


def _report(text: str, entries: Sequence[_Entry]) -> Iterator[str]:
    """The paragraphs. Where marks overlap, the words are cut into pieces, each of which knows all that it belongs to."""
    opened: dict[int, list[tuple[int, str, int]]] = {}
    closed: dict[int, list[tuple[str, int]]] = {}
    kinds = {entry.key: (entry.kind, entry.label) for entry in entries}
    cuts = {0, len(text)}
    for entry in entries:
        for number, item in enumerate(entry.evidence):
            if 0 <= item.start < item.end <= len(text):
                opened.setdefault(item.start, []).append((item.end - item.start, entry.key, number))
                closed.setdefault(item.end, []).append((entry.key, number))
                cuts |= {item.start, item.end}
    breaks = {match.start(): match.end() for match in _BREAK.finditer(text)}
    cuts |= set(breaks) | set(breaks.values())
    ends = set(closed)
    places = sorted(cuts)
    line = ["<p>"]
    active: dict[tuple[str, int], int] = {}  # the evidence that covers the place, with its length
    for start, end in pairwise(places):
        for gone in closed.get(start, ()):
            active.pop(gone, None)
        for length, key, number in opened.get(start, ()):
            active[key, number] = length
            line.append(f'<span id="w{key}-{number}"></span>')
        if start in breaks:
            yield "".join(line) + "</p>"
            line = ["<p>"]
            continue
        shown = _shown(text[start:end])
        if not active:
            line.append(shown)
            continue
        keys = list(dict.fromkeys(key for (key, _), _ in sorted(active.items(), key=lambda item: item[1])))
        label = "; ".join(kinds[key][1] for key in keys)
        last = f' data-last="{",".join(key.lstrip("e") for key in keys)}"' if end in ends else ""
        line.append(
            f'<a class="m a-{kinds[keys[0]][0]} b-{kinds[keys[-1]][0]}" href="#{keys[0]}" data-e="{" ".join(keys)}"{last} '
            f'title="{drawing.text(label)}">{shown}</a>'
        )
    yield "".join(line) + "</p>"


def _picture(report: Report) -> Iterator[str]:
    shapes, up, down = drawing.timeline(
        report,
        _PICTURE,
        scale=0.9,
        wrap=lambda event, inner: f'<a href="#e{event.id}" aria-label="{drawing.text(drawing.tell(event))}">{inner}</a>',
    )
    box = f"-12 {-up - 4:g} {_PICTURE + 24} {up + down + 8:g}"
    yield f'<svg id="picture" viewBox="{box}" role="group" aria-label="Timeline">{"".join(shapes)}</svg>'


def _filter(entries: Sequence[_Entry]) -> Iterator[str]:
    counts = Counter(entry.kind for entry in entries)
    yield '<fieldset id="filter" class="script"><legend>Show</legend>'
    for kind in (*EVENT_TYPES, "warning"):
        if counts[kind]:
            box = f'<input type="checkbox" value="{kind}" checked>'
            yield f'<label class="a-{kind}">{box}{escape(words.plain(kind))} {counts[kind]}</label>'
    yield '</fieldset>\n<p id="shown" class="soft script" role="status"></p>'


def _list(report: Report) -> Iterator[str]:
    if not report.events:
        yield f"<p>{drawing.text(words.nothing(report))}</p>"
    for name, heading in words.PERIODS.items():
        events = [event for event in report.events if event.clock.period == name]
        if events:
            yield f"<div><h3>{heading}</h3><ol>"
            yield from map(_event, events)
            yield "</ol></div>"
    if report.warnings:
        yield "<div><h3>What does not fit</h3><ol>"
        yield from (_warning(number, warning) for number, warning in enumerate(report.warnings, 1))
        yield "</ol></div>"


def _event(event: Event) -> str:
    what = " ".join(filter(None, (words.label(event), words.score(event))))
    player = words.player(event)
    rest = ", ".join(filter(None, (event.team, words.detail(event, scores=False))))
    told = drawing.text(what) + (f" – <b>{_bdi(player)}</b>" if player else "") + (f"<br>{_bdi(rest)}" if rest else "")
    source = "minute not told" if event.clock.source == "none" else f"minute {event.clock.source}"
    sure = f"{event.confidence:.2f}"
    more = (
        f'<p>event {event.id}, confidence <meter min="0" max="1" value="{sure}">{sure}</meter> {sure}, {source}</p>'
        + _quotes(f"e{event.id}", event.evidence)
    )
    return _item(f"e{event.id}", event.type, event.clock.text(), drawing.shape(event), told, more)


def _warning(number: int, warning: Warning_) -> str:
    key = f"x{number}"
    more = f"<p><code>{drawing.text(warning.code)}</code></p>{_quotes(key, warning.evidence)}"
    return _item(key, "warning", "", "warning", drawing.text(warning.message), more)


def _item(key: str, kind: str, time: str, shape: str, told: str, more: str) -> str:
    icon = f'<svg viewBox="-12 -12 24 24" class="icon" aria-hidden="true">{drawing.mark(shape)}</svg>'
    return (
        f'<li class="event a-{kind}" id="{key}" data-kind="{kind}"><button type="button" aria-controls="{key}-more">'
        f'<span class="time">{drawing.text(time)}</span>{icon}<span class="who">{told}</span></button>'
        f'<div class="more" id="{key}-more">{more}</div></li>'
    )


def _quotes(key: str, evidence: Sequence[Evidence]) -> str:
    """The words, each once, with all the rules that read them."""
    places: dict[tuple[int, int], list[int]] = {}
    for number, item in enumerate(evidence):
        places.setdefault((item.start, item.end), []).append(number)
    items = []
    for numbers in places.values():
        first = numbers[0]
        rules = dict.fromkeys(f"<code>{drawing.text(evidence[number].rule)}</code>" for number in numbers)
        name = "rules" if len(rules) > 1 else "rule"
        words_ = f'<a class="words" href="#w{key}-{first}" data-piece="{first}">“{_bdi(evidence[first].text)}”</a>'
        items.append(f"<li>{words_} {name} {', '.join(rules)}</li>")
    return f"<ul>{''.join(items)}</ul>"


def _bdi(text: str) -> str:
    return f"<bdi>{escape(safe(text))}</bdi>"
