"""The match as one picture, to be posted: the score, who scored and was sent off, the timeline. SVG, or PNG where it can be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model import Event, Report
from . import axis as axes
from . import drawing, words
from .terminal import safe

WIDTH, HEIGHT = 1200, 630  # what sites show of a link
_EDGE = 60
_MIDDLE = WIDTH / 2
_GAP = 130  # from the middle to a team's name
_FONT = "Inter,'Helvetica Neue',Helvetica,Arial,'Liberation Sans','DejaVu Sans',sans-serif"
_NAMES = (46, 40, 34, 28)
_LINE = 30

_STYLE = (
    f"text{{font-family:{_FONT};fill:#f4f7f5}}.dim{{fill:#a9bfb4}}.bold{{font-weight:700}}"
    ".axis{stroke:#8fae9f;stroke-width:4}.added{stroke:#4d7362;stroke-width:4}.tick{stroke:#8fae9f;stroke-width:2}"
    ".strong{stroke-width:4}.minute,.lane{font-size:17px;fill:#a9bfb4;stroke:none}\n" + drawing.STYLE
)

_PROBE = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{}</svg>'


class NoPng(Exception):
    """Why no PNG can be made of an SVG, in one line."""


def picture(report: Report) -> str:
    """The picture as an SVG document, 1200 wide and at least 630 high."""
    body: list[str] = []
    match = report.match
    y = 66.0
    if facts := ", ".join(filter(None, (" ".join(filter(None, (match.competition, match.season))), match.venue))):
        y = _lines(body, facts, _MIDDLE, y, (24, 20), WIDTH - 2 * _EDGE, "middle", "dim")
    y += 64
    score = words.dash(match.full_time) if match.full_time else "v"
    body.append(_text(score, _MIDDLE, y + 14, 84, "middle", "bold"))
    room = _MIDDLE - _GAP - _EDGE
    ends = [
        _lines(body, name or "?", x, y, _NAMES, room, anchor, "bold")
        for name, x, anchor in ((match.home, _MIDDLE - _GAP, "end"), (match.away, _MIDDLE + _GAP, "start"))
    ]
    middle = y + 54
    for note in _notes(report):
        middle = _lines(body, note, _MIDDLE, middle, (20, 17), 2 * _GAP - 20, "middle", "dim")
    ends[0] = _column(body, report, "home", ends[0] + 6, "end")
    ends[1] = _column(body, report, "away", ends[1] + 6, "start")
    shapes, up, down = drawing.timeline(report, WIDTH - 2 * _EDGE, scale=1.4)
    foot = 88
    top = max(*ends, middle) + 36
    height = max(HEIGHT, top + up + down + foot)
    line = max(top + up, (top + height - foot) / 2 + (up - down) / 2)
    body.append(f'<g transform="translate({_EDGE} {line:g})">{"".join(shapes)}</g>')
    body.extend(_legend(report, height - 34))
    title = words.headline(match) or "A match"
    told = ". ".join(drawing.tell(event) for event in axes.drawn(report)) or words.nothing(report)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height:g}" viewBox="0 0 {WIDTH} {height:g}" '
        f'role="img" aria-labelledby="title desc">\n<title id="title">{drawing.text(title)}</title>\n'
        f'<desc id="desc">{drawing.text(told)}</desc>\n<style>{_STYLE}</style>\n'
        f'<defs><linearGradient id="ground" x2="0" y2="1"><stop stop-color="#174a36"/><stop offset="1" stop-color="#0c2219"/>'
        f'</linearGradient></defs>\n<rect width="{WIDTH}" height="{height:g}" fill="url(#ground)"/>\n'
        + "\n".join(body)
        + "\n</svg>\n"
    )


def png(svg: str) -> bytes:
    """An SVG as PNG. Raises NoPng without the extra ``png``, or where no font is installed to write with."""
    try:
        from resvg_py import svg_to_bytes
    except ImportError:
        raise NoPng("a PNG needs one package more: pip install 'matchx[png]'") from None
    family = _sans_serif()

    def draw(drawn: str) -> bytes:
        return bytes(svg_to_bytes(svg_string=drawn, sans_serif_family=family, font_family=family))

    written, empty = (draw(_PROBE.format(inner)) for inner in ('<text y="9" font-family="sans-serif">X</text>', ""))
    if written == empty:  # it would leave all words out without a word
        raise NoPng("a PNG needs a font, and this system has none (a package like fonts-dejavu-core has some)")
    return draw(svg)


def _sans_serif() -> str | None:
    """The font that this system takes for sans serif, where it has fontconfig to ask; elsewhere the usual ones are there."""
    import subprocess

    try:
        found = subprocess.run(
            ["fc-match", "-f", "%{family}", "sans-serif"], capture_output=True, text=True, timeout=20, check=True
        ).stdout
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    return found.split(",")[0] or None


def _text(value: str, x: float, y: float, size: float, anchor: str, style: str) -> str:
    return f'<text x="{x:g}" y="{y:g}" font-size="{size:g}" text-anchor="{anchor}" class="{style}">{drawing.text(value)}</text>'


def _lines(
    body: list[str], value: str, x: float, y: float, sizes: Sequence[float], room: float, anchor: str, style: str
) -> float:
    """Text in the largest size that fits, over several lines if none does; returns where the next line would stand."""
    size, lines = drawing.fit(safe(value), room, sizes, bold="bold" in style)
    for line in lines:
        body.append(_text(line, x, y, size, anchor, style))
        y += size * 1.3
    return y


def _notes(report: Report) -> Iterator[str]:
    match = report.match
    if match.shootout:
        yield f"{words.dash(match.shootout)} on penalties"
    if match.after_extra_time:
        yield "after extra time"
    if match.half_time:
        yield f"half-time {words.dash(match.half_time)}"
    if match.aggregate:
        yield f"aggregate {words.dash(match.aggregate)}"


def _column(body: list[str], report: Report, side: str, y: float, anchor: str) -> float:
    """Who scored and who was sent off for a side, a line for each player."""
    scored: dict[str, list[str]] = {}
    sent: dict[str, tuple[str, list[str]]] = {}
    for event in report.events:
        if axes.side(event, report.match) != side:
            continue
        name = words.player(event) or "?"
        if event.type == "goal":
            scored.setdefault(name, []).append(_when(event))
        elif event.type == "card" and event.fields.get("card") in ("red", "second_yellow"):
            sent.setdefault(name, (drawing.shape(event), []))[1].append(_when(event))
    rows = [("goal", name, times) for name, times in scored.items()]
    rows += [(shape, name, times) for name, (shape, times) in sent.items()]
    sign, x = (-1, _MIDDLE - _GAP) if side == "home" else (1, _MIDDLE + _GAP)
    for shape, name, times in rows:
        told = f"{name} {', '.join(filter(None, times))}".strip()
        body.append(f'<g transform="translate({x + sign * 10:g} {y - 7:g})">{drawing.mark(shape)}</g>')
        y = _lines(body, told, x + sign * 30, y, (22, 19), _MIDDLE - _GAP - _EDGE - 30, anchor, "") + _LINE - 22 * 1.3
    return y


def _when(event: Event) -> str:
    notes = [note for note, known in (("pen", event.fields.get("penalty")), ("og", event.fields.get("own_goal"))) if known]
    return " ".join(filter(None, (event.clock.text(), f"({', '.join(notes)})" if notes else "")))


def _legend(report: Report, y: float) -> Iterator[str]:
    items = drawing.legend(report)
    widths = [drawing.measure(label, 17) + 46 for _, label in items]
    x = _MIDDLE - sum(widths) / 2
    for (name, label), width in zip(items, widths, strict=True):
        yield f'<g transform="translate({x + 12:.1f} {y - 6:g})">{drawing.mark(name)}</g>'
        yield _text(label, round(x + 28, 1), y, 17, "start", "dim")
        x += width
