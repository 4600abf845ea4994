"""The commands: options in, texts out. No logic, and nothing heavy is imported before a command needs it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from . import __version__, printing
from .printing import FAILED

if TYPE_CHECKING:
    from .model import Report

app = typer.Typer(
    name="matchx",
    help="Reads English football reports and prints a timeline of events, each with the words that prove it.",
    epilog="Exit codes: 0 done, 1 some inputs failed, 2 wrong usage, 3 --strict found scores that do not fit, 130 interrupted.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

INPUTS = "Reports, folders, 'globs/**/*.txt', .jsonl, .csv, .gz, .zip; - or none: standard input."
OUTPUT = "Write to a file, which is there in full or not at all."
FORMATS = "Else by the ending of -o: table, json, jsonl, csv, md, football.txt, sqlite, parquet, cdf, cdf-events."


def _formats(incomplete: str) -> list[tuple[str, str]]:
    from .options import complete_formats

    return complete_formats(incomplete)


def _types(incomplete: str) -> list[str]:
    from .options import complete_types

    return complete_types(incomplete)


Home = Annotated[str | None, typer.Option("--home", help="The home team, if known beforehand.", metavar="NAME")]
Away = Annotated[str | None, typer.Option("--away", help="The away team.", metavar="NAME")]
Roster = Annotated[
    str | None, typer.Option("--roster", help="File of players, one per line: NAME or NAME, TEAM; # comments.", metavar="FILE")
]
Encoding = Annotated[str | None, typer.Option(help="Encoding of the inputs; else recognised.", metavar="NAME")]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"matchx {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[bool, typer.Option("--version", help="Print the version.", callback=_version, is_eager=True)] = False,
) -> None:
    pass


@app.command()
def parse(
    files: Annotated[list[str] | None, typer.Argument(metavar="[FILE]...", help=INPUTS)] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object; for several inputs an array.")] = False,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="One JSON object per line and report.")] = False,
    format: Annotated[str | None, typer.Option("-f", "--format", help=FORMATS, metavar="NAME", autocompletion=_formats)] = None,
    output: Annotated[str | None, typer.Option("-o", "--output", help=OUTPUT, metavar="FILE")] = None,
    evidence: Annotated[bool, typer.Option("--evidence", help="Show the words and the rule under each event.")] = False,
    only: Annotated[
        list[str] | None, typer.Option(help="Event types to keep: goal,card.", metavar="TYPES", autocompletion=_types)
    ] = None,
    min_confidence: Annotated[float, typer.Option(help="Leave out events below this.", min=0, max=1, metavar="X")] = 0.0,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Show no warnings and no progress.")] = False,
    color: Annotated[bool | None, typer.Option("--color/--no-color", help="Colours; else only on a terminal.")] = None,
    ascii: Annotated[bool, typer.Option("--ascii", help="Letters for icons, dashes for lines.")] = False,
    text_out: Annotated[
        str | None, typer.Option(help="Save the text that the offsets count in, as of a web page.", metavar="FILE")
    ] = None,
    encoding: Encoding = None,
    strict: Annotated[bool, typer.Option("--strict", help="Exit with 3 if the scores of a report do not fit.")] = False,
    text_field: Annotated[str, typer.Option(help="Where a .jsonl or .csv has the text.", metavar="NAME")] = "text",
    id_field: Annotated[str | None, typer.Option(help="Where it has the report's name; else id.", metavar="NAME")] = None,
    jobs: Annotated[int, typer.Option("-j", "--jobs", help="Processes; 0: one per core.", min=0, metavar="N")] = 1,
    timeout: Annotated[
        float,
        typer.Option(
            help="For each report; then what was found by then is printed, with a warning.", min=0.1, metavar="SECONDS"
        ),
    ] = 60.0,
    errors: Annotated[str | None, typer.Option(help="Also write what fails to FILE, as JSON lines.", metavar="FILE")] = None,
    resume: Annotated[bool, typer.Option("--resume", help="With -o: reads only what an earlier run has not.")] = False,
    home: Home = None,
    away: Away = None,
    roster: Roster = None,
) -> None:
    """Print the timeline of one or more reports."""
    raise typer.Exit(printing.parse(**locals()))


@app.command()
def follow(encoding: Encoding = None) -> None:
    """Print a live text's events while it is written: tail -f live.txt | matchx follow.

    One JSON line for each event, as soon as its entry is complete: when the stamp of the next one begins, or at the end of the
    input. Every event has an id that stays. A later entry may change it ("revises": id, with the event in full) or take it back
    ("withdrawn": id); what stands at the end is what parse finds in the whole text.

    A text with the newest entry first, or without stamps, is printed at the end of the input. It is taken for UTF-8.
    """
    from . import inputs, options
    from .follow import follow as run
    from .render import json

    lines = inputs.Lines(options.encoding(encoding))
    for item in run(lines, waiting=lines.waiting):
        printing.write(json.dumps(item, indent=None) + "\n")


@app.command()
def explain(
    file: Annotated[str | None, typer.Argument(metavar="[FILE]", help="A report; - or none: standard input.")] = None,
    event: Annotated[int | None, typer.Option(help="Only the event with this number.", metavar="N")] = None,
    encoding: Encoding = None,
    home: Home = None,
    away: Away = None,
    roster: Roster = None,
) -> None:
    """Show why each event is there.

    Its words and rules, then what every pass of the resolver changed or rejected.
    """
    from . import options
    from .batch.sources import Fields
    from .render import explain as render
    from .render import terminal

    reading = printing.reading(options.names([file] if file else None), Fields(encoding=options.encoding(encoding)))
    reading.hints = options.hints(home, away, roster)
    for report, text in reading.with_texts():
        try:
            printing.write(render.explain(report, text, event=event, width=terminal.width()))
        except KeyError:
            raise typer.BadParameter(f"no event {event}: the report has {len(report.events)}", param_hint="--event") from None
    raise typer.Exit(FAILED if reading.failed else 0)


@app.command()
def page(
    file: Annotated[str | None, typer.Argument(metavar="[FILE]", help="A report; - or none: standard input.")] = None,
    output: Annotated[
        str | None, typer.Option("-o", "--output", help="An HTML file; else it is printed.", metavar="FILE")
    ] = None,
    encoding: Encoding = None,
) -> None:
    """Make a web page of a report.

    One file: the report with the words of every event marked, beside a timeline and the list of events with their rules.
    """
    from .render.page import page as render

    raise typer.Exit(printing.draw(file, encoding, output, render))


@app.command()
def timeline(
    file: Annotated[str | None, typer.Argument(metavar="[FILE]", help="A report; - or none: standard input.")] = None,
    output: Annotated[
        str | None, typer.Option("-o", "--output", help="A .svg or .png file; else SVG is printed.", metavar="FILE")
    ] = None,
    encoding: Encoding = None,
) -> None:
    """Draw a match as a picture."""
    from .render.picture import NoPng, picture, png

    ending = ".svg" if output in (None, "-") else os.path.splitext(output)[1].lower()
    if ending not in (".svg", ".png"):
        raise typer.BadParameter("must end in .svg or .png", param_hint="--output")

    def draw(report: Report, _: str) -> str | bytes:
        drawn = picture(report)
        try:
            return png(drawn) if ending == ".png" else drawn
        except NoPng as error:
            typer.echo(f"matchx: {error}", err=True)
            raise typer.Exit(FAILED) from None

    raise typer.Exit(printing.draw(file, encoding, output, draw))


@app.command("try")
def try_(sentence: Annotated[str, typer.Argument(help="What a report might say.", metavar="SENTENCE")]) -> None:
    """Show how a sentence is read.

    What the rules see, what is named in it, what it claims.
    """
    from . import pipeline
    from .render import terminal
    from .render.explain import attempt

    front = pipeline.front(sentence)
    units = [(unit.start, unit.end, unit.mention) for unit in front.stream.units]
    printing.write(attempt(sentence, units, front.claims, front.dropped, width=terminal.width()))


@app.command()
def rules(kind: Annotated[str | None, typer.Argument(metavar="[KIND]", help="goal, or one rule: goal.header")] = None) -> None:
    """List the rules, with their examples."""
    from . import options, pipeline
    from .render.rules import rules as render

    listed = pipeline.rules()
    if kind is not None:
        known = {rule.kind for rule in listed} | ({rule.name for rule in listed} if "." in kind else set())
        listed = tuple(rule for rule in listed if kind in (rule.kind, rule.name))
        if not listed:
            raise typer.BadParameter(options.unknown("kind of rule", kind, known), param_hint="KIND")
    printing.write(render(listed))


@app.command()
def schema() -> None:
    """Print the JSON Schema of the output."""
    from .render import json
    from .render.schema import schema as make

    printing.write(json.dumps(make()) + "\n")
