"""What options mean: names checked against what there is, and what was probably meant."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

from . import writers
from .model import EVENT_TYPES, Hints


def wrong(message: str, option: str | None = None) -> Exception:
    """What the command raises for options that make no sense."""
    from typer import BadParameter  # as late as this: it takes a sixth of a short run's time to load

    return BadParameter(message, param_hint=option)


def unknown(what: str, name: str, known: Iterable[str]) -> str:
    """The complaint about a name that does not exist."""
    import difflib

    close = difflib.get_close_matches(name, known := sorted(known), n=1)
    return f"unknown {what} {name!r}; " + (f"did you mean {close[0]}?" if close else f"choose from {', '.join(known)}")


def names(files: list[str] | None) -> list[str]:
    """The inputs; standard input where none is named, unless a person sits there."""
    if files:
        return files
    if sys.stdin is not None and sys.stdin.isatty():
        raise wrong("name a report, or - to type one", "FILE")
    return ["-"]


def kinds(only: Iterable[str]) -> frozenset[str] | None:
    """The event types that --only names, None where it names none: all."""
    named = [name.strip() for item in only for name in item.split(",") if name.strip()]
    if not {*named} <= {*EVENT_TYPES}:
        from . import pipeline

        known = {*EVENT_TYPES, *(rule.kind for rule in pipeline.rules() if rule.tags.get("event"))}
        for name in named:
            if name not in known:
                raise wrong(unknown("event type", name, known), "--only")
    return frozenset(named) or None


def encoding(name: str | None) -> str | None:
    """A text encoding that Python knows."""
    from . import inputs

    if name is not None and not inputs.known(name):
        raise wrong(f"unknown encoding {name!r}", "--encoding")
    return name


def hints(home: str | None, away: str | None, roster: str | None) -> Hints | None:
    """What is known beforehand, if anything; a roster has a name in each line, the team behind a comma or a tab."""
    if home and away and home.casefold() == away.casefold():
        raise wrong("is the home team as well", "--away")
    return Hints.of(home, away, _roster(roster) if roster else ()) if home or away or roster else None


def _roster(path: str) -> list[tuple[str, str | None]]:
    from . import inputs

    try:
        text = inputs.decode(inputs.read(path), None)[0]
    except inputs.InputError as error:
        raise wrong(f"{path}: {error}", "--roster") from None
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        name, _, team = line.partition("#")[0].strip().replace("\t", ",").partition(",")
        if not (name or team):
            continue
        if not any(char.isalpha() for char in name) or len(name) > _LONGEST_NAME or "," in team.strip(" ,"):
            raise wrong(f"{path}, line {number}: no name, or no name and team", "--roster")
        found.append((name.strip(), team.strip(" ,") or None))
    if not found:
        raise wrong(f"{path}: no names in it", "--roster")
    return found


_LONGEST_NAME = 80  # characters: a longer line is prose, not a name


def output_format(name: str | None, output: str | None, *, json: bool, jsonl: bool) -> writers.Format:
    """The format that the options ask for, or the ending of the output does; else the table."""
    asked = ["json"] * json + ["jsonl"] * jsonl + [name] * (name is not None)
    if len(asked) > 1:
        raise wrong("choose one of --json, --jsonl and --format")
    if asked:
        if asked[0] not in writers.NAMES:
            raise wrong(unknown("format", str(asked[0]), writers.NAMES), "--format")
        found = writers.NAMES[str(asked[0])]
    elif output is None:
        found = writers.NAMES["table"]
    elif (meant := writers.by_ending(output)) is None:
        endings = [ending for format in writers.FORMATS for ending in format.endings]
        raise wrong(unknown("ending", os.path.splitext(output)[1], endings) + " or name a --format", "-o")
    else:
        found = meant
    if found.binary and output is None:
        raise wrong(f"{found.name} is no text: name a file with -o", "--format")
    return found


def destination(output: str | None, inputs: Iterable[str], option: str = "-o") -> str | None:
    """The output's file, None for standard output. Never one of the inputs, nor of a folder that is one."""
    if output is None or output == "-":
        return None
    if os.path.isfile(output):
        from .batch.sources import files

        there = os.stat(output)
        for file in (file for name in inputs for file in files(name)):
            if os.path.exists(file) and os.path.samestat(there, os.stat(file)):
                raise wrong(f"{output} is one of the inputs", option)
    return output


def style(*, many: bool, evidence: bool, warnings: bool, color: bool | None, ascii: bool, file: str | None) -> writers.Style:
    """How the output looks; a file is as wide as a pipe, and without colours unless they are asked for."""
    from .render import terminal

    width, colored = (terminal.width(), terminal.colored(color)) if file is None else (80, bool(color))
    letters = ascii or file is None and terminal.letters(ascii)
    return writers.Style(many=many, evidence=evidence, warnings=warnings, width=width, color=colored, ascii=letters)


def shows_progress(many: bool, file: str | None) -> bool:
    """Whether somebody sits there who sees the progress, and nothing else that it would run into."""
    seen = sys.stderr is not None and sys.stderr.isatty()
    return many and seen and (file is not None or not (sys.stdout and sys.stdout.isatty()))


def complete_types(incomplete: str) -> list[str]:
    """What the shell offers for --only, also behind a comma."""
    before, comma, begun = incomplete.rpartition(",")
    return [before + comma + name for name in EVENT_TYPES if name.startswith(begun)]


def complete_formats(incomplete: str) -> list[tuple[str, str]]:
    """What the shell offers for --format."""
    return [(format.name, format.about) for format in writers.FORMATS if format.name.startswith(incomplete)]
