"""The timeline of a match as SVG shapes: what the picture and the page have in common.

Everything is a shape, none a font's icon, so that it looks the same everywhere. Colours are classes: who embeds it gives the
style sheet (see ``STYLE``).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from html import escape

from ..model import Event, Report
from . import axis as axes
from . import words
from .terminal import safe

SIZE = 22  # of a mark
_STEP = SIZE + 4

_BALL = '<circle r="9" class="{}"/><path d="M0-4.2 4-1.3 2.5 3.4h-5L-4-1.3z" class="patch"/>'
_CROSS = '<path d="M-6-6 6 6M6-6-6 6" class="cross"/>'
_SHAPES = {
    "goal": _BALL.format("ball"),
    "own goal": _BALL.format("ball own"),
    "penalty": f'<circle r="9" class="missed"/>{_CROSS}',
    "disallowed_goal": _BALL.format("ball void") + '<path d="M-8 8 8-8" class="cross"/>',
    "yellow": '<rect x="-6" y="-9" width="12" height="18" rx="2" class="yellow"/>',
    "red": '<rect x="-6" y="-9" width="12" height="18" rx="2" class="red"/>',
    "second_yellow": '<rect x="-9" y="-9" width="12" height="18" rx="2" class="yellow"/>'
    '<rect x="-3" y="-6" width="12" height="18" rx="2" class="red"/>',
    "chance": '<circle r="8" class="target"/><circle r="2.5" class="bull"/>',
    "spot": '<path d="M-9 8H9" class="target"/><circle r="4" class="bull"/>',
    "shootout_kick": '<path d="M-9 8V-7H9V8" class="target"/><circle r="3.5" cy="3" class="bull"/>',
    "period": '<circle r="8" class="target"/><path d="M0-5V0H4" class="target"/>',
    "var": '<path d="M-9-7H9V4H-9zM-4 8H4" class="target"/>',
    "warning": '<path d="M0-8 9 7H-9zM0-3V2M0 4.5V5" class="alert"/>',
    "substitution": '<path d="M-5 8V-5M-9-1-5-6-1-1" class="on"/><path d="M5-8V5M1 1 5 6 9 1" class="off"/>',
}
_NAMES = {"goal": "goal", "own goal": "own goal", "penalty": "penalty, no goal", "disallowed_goal": "goal disallowed",
          "yellow": "yellow card", "red": "red card", "second_yellow": "second yellow",
          "substitution": "substitution"}  # fmt: skip

STYLE = """\
.ball,.own{fill:#fff;stroke:#17202a;stroke-width:1.5}.patch{fill:#17202a}.own{fill:#f5b7b1}.void{fill:#c8ced6}
.missed{fill:#fff;stroke:#17202a;stroke-width:1.5}.cross{fill:none;stroke:#e5383b;stroke-width:3;stroke-linecap:round}
.target{fill:none;stroke:currentColor;stroke-width:2;stroke-linejoin:round}.bull{fill:currentColor}
.alert{fill:none;stroke:#e07a1f;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
.yellow{fill:#ffd21f;stroke:#8a6d00}.red{fill:#e5383b;stroke:#7d1416}
.on,.off{fill:none;stroke-width:3;stroke-linecap:round;stroke-linejoin:round}.on{stroke:#2fbf71}.off{stroke:#f0803c}
"""


def text(value: str) -> str:
    """Words of a report for SVG or HTML: escaped, with control and bidi characters shown as what they are."""
    return escape(safe(value))


def shape(event: Event) -> str:
    """The name of an event's mark."""
    if event.type == "card":
        return event.fields.get("card") or "yellow"
    if event.type == "penalty" and event.fields.get("outcome") == "scored":
        return "spot"
    return "own goal" if event.fields.get("own_goal") else event.type


def mark(name: str) -> str:
    """A mark around the point 0,0."""
    return _SHAPES[name]


def tell(event: Event) -> str:
    """An event in one line of words: "14' goal 0-1, Marcus Ilori (Stoke City), assist Ben Treharne"."""
    what = " ".join(filter(None, (event.clock.text(), words.label(event), words.score(event))))
    who = words.player(event)
    team = f"({event.team})" if who and event.team else event.team
    return ", ".join(filter(None, (what, " ".join(filter(None, (who, team))), words.detail(event, scores=False))))


def timeline(
    report: Report, width: float, *, scale: float = 1, wrap: Callable[[Event, str], str] = lambda _, inner: inner
) -> tuple[list[str], float, float]:
    """The axis from 0,0 to ``width``,0 with the marks above (home) and below (away, then whose side is not told).

    Also how far it reaches up and down. ``wrap`` gets each event with its mark and may put it into a link.
    """
    axis = axes.axis(report)
    unit = width / axis.length
    out = [f'<path d="M0 0H{width:g}" class="axis"/>']
    for part in axis.parts:
        last = part.start + part.last - part.first
        if part.end > last:
            out.append(f'<path d="M{last * unit:.1f} 0H{part.end * unit:.1f}" class="added"/>')
    for minute, place in axis.ticks():
        strong = " strong" if minute in ("0", "HT", "90", "120") else ""
        out.append(f'<path d="M{place * unit:.1f}-7V7" class="tick{strong}"/>')
        where = f'x="{place * unit:.1f}" y="{8 + 12 * scale:g}" text-anchor="middle"'
        out.append(f'<text {where} class="minute{strong}">{minute}</text>')
    lanes, _ = axes.split(axes.drawn(report), axis, report.match)
    size, step, label = SIZE * scale, _STEP * scale, 13 * scale
    names = {"home": report.match.home or "home", "away": report.match.away or "away", None: "side not told"}
    up, down = 10 + size / 2, 8 + 12 * scale + 6 + size / 2

    def lane(side: str | None, sign: int, start: float) -> float:
        """One side's marks from ``start`` away from the axis, then its name; returns how far they reach."""
        marks = _lane(lanes[side], unit, size)
        for event, x, row in sorted(marks, key=lambda item: item[1]):
            place = f"translate({x:.1f} {sign * (start + row * step):g}) scale({scale:g})"
            inner = f'<g transform="{place}">{mark(shape(event))}</g>'
            out.append(wrap(event, f"<title>{text(tell(event))}</title>{inner}"))
        reach = start + max((row for _, _, row in marks), default=0) * step + size / 2 + label / 2
        lines = fit(safe(names[side]), width, (label,))[1]
        for line in reversed(lines) if sign < 0 else lines:
            y = -reach if sign < 0 else reach + label
            out.append(f'<text x="0" y="{y:g}" class="lane">{escape(line)}</text>')
            reach += label * 1.2
        return reach + 4

    height, depth = lane("home", -1, up), lane("away", 1, down)
    if lanes[None]:
        depth = lane(None, 1, depth + size / 2 + 4)
    return out, height, depth


def _lane(lane: Sequence[tuple[Event, float]], unit: float, room: float) -> list[tuple[Event, float, int]]:
    rows = axes.stack([place * unit for _, place in lane], room)
    return [(event, place * unit, row) for (event, place), row in zip(lane, rows, strict=True)]


def legend(report: Report) -> list[tuple[str, str]]:
    """The marks in use, with their names, in a fixed order."""
    used = {shape(event) for event in axes.drawn(report)}
    return [(name, label) for name, label in _NAMES.items() if name in used]


def measure(value: str, size: float, *, bold: bool = False) -> float:
    """About how wide a text is in a common sans serif; rather too wide, for nobody's fonts are known."""
    units = 0.0
    for character in value:
        if unicodedata.combining(character):
            continue
        if unicodedata.east_asian_width(character) in "WF":
            units += 1.05
        elif character in "iljI.,:;'|!()[]ft -":
            units += 0.38
        elif character in "mwMW@%":
            units += 0.95
        else:
            units += 0.72 if character.isupper() else 0.62
    return units * size * (1.08 if bold else 1)


def fit(value: str, width: float, sizes: Sequence[float], *, bold: bool = False) -> tuple[float, list[str]]:
    """The largest of some sizes at which a text fits on a line, else the smallest, and its lines then. Nothing is cut."""
    for size in sizes:
        if measure(value, size, bold=bold) <= width:
            return size, [value]
    size, lines = sizes[-1], [""]
    for word in value.split():
        for part in _chop(word, width, size, bold):
            joined = f"{lines[-1]} {part}".strip()
            if measure(joined, size, bold=bold) <= width:
                lines[-1] = joined
            else:
                lines.append(part)
    return size, lines


def _chop(word: str, width: float, size: float, bold: bool) -> list[str]:
    parts = [""]
    for character in word:
        if measure(parts[-1] + character, size, bold=bold) > width and parts[-1]:
            parts.append("")
        parts[-1] += character
    return parts
