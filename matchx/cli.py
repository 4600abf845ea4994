"""The command line: options in, texts out. No logic, and nothing heavy is imported before a command needs it."""

from __future__ import annotations

import difflib
import gc
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from . import __version__

if TYPE_CHECKING:
    from .model import Report

FAILED, STRICT, INTERRUPTED = 1, 3, 130  # 2 is typer's for wrong usage

app = typer.Typer(
    name="matchx",
    help="Reads English football reports and prints a timeline of events, each with the words that prove it.",
    epilog="Exit codes: 0 done, 1 some inputs failed, 2 wrong usage, 3 --strict found scores that do not fit, 130 interrupted.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Encoding = Annotated[str | None, typer.Option(help="Encoding of the inputs; else recognised.", metavar="NAME")]


def main() -> None:
    """Run the command; never shows a traceback for Ctrl-C or for a reader that has gone."""
    gc.set_threshold(100_000, 50, 50)  # the lexicon is thousands of small objects that never become garbage
    code: int | str | None = 0
    try:
        app(prog_name="matchx")
    except KeyboardInterrupt:
        code = INTERRUPTED
    except SystemExit as end:
        code = end.code
    _leave(code)


def _leave(code: int | str | None) -> None:
    """End at once: tearing the interpreter down takes a tenth of a short run's time (0.04 of 0.34 s, measured)."""
    if isinstance(code, str) or sys.flags.dev_mode:
        sys.exit(code)
    if keeper := sys.modules.get("matchx.pack"):
        keeper.save()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(code or 0)


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
    files: Annotated[list[str] | None, typer.Argument(metavar="[FILE]...", help="Reports; - or none: standard input.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object; for several files an array.")] = False,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="One JSON object per line and file.")] = False,
    evidence: Annotated[bool, typer.Option("--evidence", help="Show the words and the rule under each event.")] = False,
    only: Annotated[list[str] | None, typer.Option(help="Event types to keep: goal,card.", metavar="TYPES")] = None,
    min_confidence: Annotated[float, typer.Option(help="Leave out events below this.", min=0, max=1, metavar="X")] = 0.0,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Show no warnings.")] = False,
    color: Annotated[bool | None, typer.Option("--color/--no-color", help="Colours; else only on a terminal.")] = None,
    ascii: Annotated[bool, typer.Option("--ascii", help="Letters for icons, dashes for lines.")] = False,
    text_out: Annotated[
        str | None, typer.Option(help="Save the text that the offsets count in, as of a web page.", metavar="FILE")
    ] = None,
    encoding: Encoding = None,
    strict: Annotated[bool, typer.Option("--strict", help="Exit with 3 if the scores of a report do not fit.")] = False,
) -> None:
    """Print the timeline of one or more reports."""
    from dataclasses import replace

    from .render import json, terminal

    if as_json and jsonl:
        raise typer.BadParameter("choose one of --json and --jsonl")
    kinds = _kinds(only or [])
    names = _names(files)
    if text_out and len(names) > 1:
        raise typer.BadParameter("goes with one report", param_hint="--text-out")
    inputs = _Inputs(encoding)
    array, unfit = [], False
    for report, text in inputs.reports(names):
        if text_out:
            _save(text_out, text, names)
        unfit = unfit or any(warning.code == "score_mismatch" for warning in report.warnings)
        events = (event for event in report.events if event.type in kinds and event.confidence >= min_confidence)
        report = replace(report, events=tuple(events))
        if as_json:
            array.append(report.to_dict())
        elif jsonl:
            _write(json.dumps(report.to_dict(), indent=None) + "\n")
        else:
            from .render import table

            heading = report.source.name or "standard input" if len(names) > 1 else ""
            shown = table.show(
                report,
                width=terminal.width(),
                color=terminal.colored(color),
                heading=heading,
                evidence=evidence,
                warnings=not quiet,
                ascii=terminal.letters(ascii),
            )
            _write("\n" + shown if inputs.done > 1 else shown)
    if as_json and (array or len(names) > 1):
        _write(json.dumps(array if len(names) > 1 else array[0]) + "\n")
    raise typer.Exit(FAILED if inputs.failed else STRICT if strict and unfit else 0)


@app.command()
def explain(
    file: Annotated[str | None, typer.Argument(metavar="[FILE]", help="A report; - or none: standard input.")] = None,
    event: Annotated[int | None, typer.Option(help="Only the event with this number.", metavar="N")] = None,
    encoding: Encoding = None,
) -> None:
    """Show why each event is there.

    Its words and rules, then what every pass of the resolver changed or rejected.
    """
    from .render import explain as render
    from .render import terminal

    inputs = _Inputs(encoding)
    for report, text in inputs.reports(_names([file] if file else None)):
        try:
            _write(render.explain(report, text, event=event, width=terminal.width()))
        except KeyError:
            raise typer.BadParameter(f"no event {event}: the report has {len(report.events)}", param_hint="--event") from None
    raise typer.Exit(FAILED if inputs.failed else 0)


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

    _draw(file, encoding, output, render)


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

    _draw(file, encoding, output, draw)


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
    _write(attempt(sentence, units, front.claims, front.dropped, width=terminal.width()))


@app.command()
def rules(kind: Annotated[str | None, typer.Argument(metavar="[KIND]", help="goal, or one rule: goal.header")] = None) -> None:
    """List the rules, with their examples."""
    from . import pipeline
    from .render.rules import rules as render

    listed = pipeline.rules()
    if kind is not None:
        known = {rule.kind for rule in listed} | ({rule.name for rule in listed} if "." in kind else set())
        listed = tuple(rule for rule in listed if kind in (rule.kind, rule.name))
        if not listed:
            raise typer.BadParameter(_unknown("kind of rule", kind, known), param_hint="KIND")
    _write(render(listed))


@app.command()
def schema() -> None:
    """Print the JSON Schema of the output."""
    from .render import json
    from .render.schema import schema as make

    _write(json.dumps(make()) + "\n")


class _Inputs:
    """The reports of the inputs, in order; an input that fails is one line on standard error."""

    def __init__(self, encoding: str | None) -> None:
        from . import inputs

        if encoding is not None and not inputs.known(encoding):
            raise typer.BadParameter(f"unknown encoding {encoding!r}", param_hint="--encoding")
        self.encoding = encoding
        self.done = self.failed = 0

    def reports(self, names: Iterable[str]) -> Iterator[tuple[Report, str]]:
        """Each report that can be read, with its text."""
        from . import inputs, pipeline
        from .render.terminal import safe

        for name in names:
            try:
                text, encoding = inputs.decode(inputs.read(name), self.encoding)
                report = pipeline.parse(text, name=None if name == "-" else name, encoding=encoding)
            except Exception as error:
                if isinstance(error, inputs.InputError):
                    reason = str(error)
                elif sys.flags.dev_mode:
                    raise
                else:  # a fault of ours: the other inputs still get their results
                    reason = f"internal error ({type(error).__name__}: {str(error)[:99]}); python -X dev -m matchx shows where"
                typer.echo(safe(f"matchx: {'standard input' if name == '-' else name}: {reason}"), err=True)
                self.failed += 1
            else:
                self.done += 1
                yield report, text


def _names(files: list[str] | None) -> list[str]:
    """The inputs; standard input where none is named, unless a person sits there."""
    if files:
        return files
    if sys.stdin is not None and sys.stdin.isatty():
        raise typer.BadParameter("name a report, or - to type one", param_hint="FILE")
    return ["-"]


def _kinds(only: list[str]) -> frozenset[str]:
    """The event types that --only names, all where it names none."""
    from .model import EVENT_TYPES

    named = [name.strip() for item in only for name in item.split(",") if name.strip()]
    for name in named:
        if name not in EVENT_TYPES:
            raise typer.BadParameter(_unknown("event type", name, EVENT_TYPES), param_hint="--only")
    return frozenset(named or EVENT_TYPES)


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(name, known, n=1)
    return f"unknown {what} {name!r}; " + (f"did you mean {close[0]}?" if close else f"choose from {', '.join(sorted(known))}")


def _draw(file: str | None, encoding: str | None, output: str | None, draw: Callable[[Report, str], str | bytes]) -> NoReturn:
    """Draw one report, from the report and its text, to a file or to standard output."""
    names = _names([file] if file else None)
    inputs = _Inputs(encoding)
    for report, text in inputs.reports(names):
        _put(output, draw(report, text), names)
    raise typer.Exit(FAILED if inputs.failed else 0)


def _put(output: str | None, content: str | bytes, inputs: list[str]) -> None:
    """Write to a file, or a text to standard output."""
    if output is None or output == "-":
        _write(str(content))
    else:
        _save(output, content, inputs)


def _save(name: str, content: str | bytes, inputs: list[str]) -> None:
    """Write a file in one step; one line where that fails, or where it would replace an input."""
    from .render.terminal import safe
    from .saving import save

    try:
        if any(source != "-" and os.path.exists(name) and os.path.samefile(source, name) for source in inputs):
            raise OSError(0, "is the report itself")
        save(name, content)
    except OSError as error:
        typer.echo(safe(f"matchx: {name}: {error.strerror or error}"), err=True)
        raise typer.Exit(FAILED) from None


def _write(text: str) -> None:
    with _pipe():
        from .render.terminal import write

        write(text)


@contextmanager
def _pipe() -> Iterator[None]:
    """End quietly where nobody reads on (``| head``), with one line where the output cannot be written."""
    try:
        yield
    except OSError as error:
        if sys.stdout is not None:  # or the interpreter complains once more when it flushes at exit
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise typer.Exit from None
        typer.echo(f"matchx: standard output: {error.strerror or error}", err=True)
        raise typer.Exit(FAILED) from None
