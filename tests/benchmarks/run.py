"""What matchx costs: start, throughput, growth with the text, memory; printed as tables.

    python tests/benchmarks/run.py [--small] [start opened throughput length events reports memory peers]

Run by hand, on a quiet machine: nothing here is a test. ``--small`` only shows that all of it still runs. Peers are measured
where they are installed; none is needed.
"""

from __future__ import annotations

import gc
import math
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))
from matchx.engine.symbols import BREAK  # noqa: E402  for matchx beside this folder

SAMPLES = sorted((ROOT / "samples").glob("*.txt"))
SMALL = "--small" in sys.argv
MB = 1e6 if sys.platform == "darwin" else 1e6 / 1024  # units of the system's count of memory
SYLLABLES = "ba ke lo mi ru sa te vo dan gar hel kin mor nel pos ran sol tir wen yar".split()


def table(title: str, head: Iterable[str], rows: Iterable[Iterable[object]]) -> None:
    lines = [[*map(str, head)], *([*map(str, row)] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    print(f"\n{title}")
    for number, line in enumerate(lines):
        print("  " + "  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True)))
        if not number:
            print("  " + "  ".join("-" * width for width in widths))


def texts() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in SAMPLES]


def long_text(size: int) -> str:
    """The samples one after the other, each time with other names."""
    rng = random.Random(1)
    parts: list[str] = []
    while size > 0:
        known: dict[str, str] = {}

        def other(found: re.Match[str], known: dict[str, str] = known) -> str:
            return known.setdefault(found[0], "".join(rng.choices(SYLLABLES, k=3)).capitalize())

        parts.append(re.sub(r"(?<=[a-z,] )[A-Z][a-z]{3,}", other, rng.choice(texts())))
        size -= len(parts[-1]) + 2
    return "\n\n".join(parts)


def best(work: Callable[[], object], times: int = 3) -> float:
    """Seconds of the fastest of some runs, of this process alone."""
    out = []
    for _ in range(times):
        gc.collect()
        began = time.process_time()
        work()
        out.append(time.process_time() - began)
    return min(out)


def process(command: list[str]) -> tuple[float, float, float]:
    """A command's seconds, those of all its processes together, and the most memory that one of them took, in MB."""
    began = time.perf_counter()
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    assert status == 0, command
    return time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / MB


def start() -> None:
    """Whole runs of the command, from the shell's call to its end, with the pack in place."""
    rows = []
    for title, arguments in (
        ("--version", ["--version"]),
        ("parse, one report", ["parse", "--json", str(SAMPLES[-1])]),
        ("parse, all samples", ["parse", "--jsonl", *map(str, SAMPLES)]),
        ("python -c pass", []),
    ):
        command = [sys.executable, "-m", "matchx", *arguments] if arguments else [sys.executable, "-c", "pass"]
        runs = sorted(process(command) for _ in range(2 if SMALL else 6))
        rows.append((title, f"{runs[0][0]:.3f}", f"{runs[len(runs) // 2][0]:.3f}", f"{runs[0][2]:.0f}"))
    table("Start", ("command", "fastest s", "median s", "MB"), rows)


def opened() -> None:
    """How many of the patterns a report needs: each has to be loaded once."""
    from matchx import pipeline

    grammar = pipeline.grammar()
    rows = []
    for path in SAMPLES:
        grammar._compiled.clear()
        pipeline.parse(path.read_text(encoding="utf-8"))
        rows.append((path.stem, path.stat().st_size, len(grammar._compiled), len(grammar._heads)))
    table("Patterns opened", ("report", "bytes", "opened", "of"), rows)


def throughput() -> None:
    from matchx import parse

    listed = texts()
    size = sum(map(len, listed))
    seconds = best(lambda: [parse(text) for text in listed])
    rows = [("samples", len(listed), size, f"{len(listed) / seconds:.1f}", f"{size / seconds / 3000:.1f}")]
    table("Throughput, one process", ("texts", "reports", "characters", "reports/s of CPU", "3 KB/s"), rows)


def growth(title: str, sizes: Iterable[int], make: Callable[[int], str]) -> None:
    from matchx import parse

    rows: list[tuple[object, ...]] = []
    before: tuple[int, float] | None = None
    for size in sizes:
        text = make(size)
        seconds = best(lambda text=text: parse(text, timeout=None), 1 if size > 200_000 else 2)
        exponent = f"{math.log(seconds / before[1]) / math.log(len(text) / before[0]):.2f}" if before else ""
        rows.append((f"{len(text):,}", f"{seconds:.2f}", f"{seconds / len(text) * 1e6:.1f}", exponent))
        before = len(text), seconds
    table(title, ("characters", "s", "s per MB", "exponent"), rows)


def length() -> None:
    sizes = (3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000)
    growth("Growth with the text", sizes[:3] if SMALL else sizes, long_text)


def events() -> None:
    def many(count: int) -> str:
        rng = random.Random(2)
        names = ["".join(rng.choices(SYLLABLES, k=3)).capitalize() for _ in range(22)]
        return " ".join(f"{rng.choice(names)} shot wide after {minute % 90 + 1} minutes." for minute in range(count))

    growth("Growth with the events", (50, 100) if SMALL else (50, 100, 200, 400, 800), many)


def reports() -> None:
    """The command over many reports, in one process and in two."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        listed = texts()
        for count in (10, 20) if SMALL else (50, 200, 800):
            for number in range(count):
                Path(folder, f"{number:03}.txt").write_text(listed[number % len(listed)], encoding="utf-8")
            for jobs in (1, 2):
                command = [sys.executable, "-m", "matchx", "parse", "--jsonl", "--jobs", str(jobs), folder]
                seconds, cpu, most = process(command)
                shown = f"{seconds:.2f}", f"{count / seconds:.1f}", f"{count / cpu * 3600:,.0f}", f"{most:.0f}"
                rows.append((count, jobs, *shown))
    table("Many reports", ("reports", "processes", "s", "reports/s", "a core-hour", "MB a process"), rows)


_PEAK = """
import resource, sys
sys.path.insert(0, {root!r})
from matchx import parse
parse("Thiel scored for Leeds.")
start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
parse(open({file!r}, encoding="utf-8").read(), timeout=None)
print(start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def memory() -> None:
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for size in (3_000, 30_000) if SMALL else (3_000, 100_000, 1_000_000, 3_000_000):
            file = Path(folder, "text.txt")
            file.write_text(long_text(size), encoding="utf-8")
            code = _PEAK.format(root=str(ROOT), file=str(file))
            found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
            low, high = (int(number) / MB for number in found.split())
            rows.append((f"{size:,}", f"{low:.0f}", f"{high:.0f}", f"{(high - low) * 1e6 / file.stat().st_size:.0f}"))
    table("Memory", ("bytes", "start MB", "peak MB", "times the text"), rows)


TRIGGERS = (
    "scored headed fired slotted curled volleyed tapped equalised converted netted saved blocked cleared booked cautioned "
    "dismissed replaced substituted struck missed"
).split()


def peers() -> None:
    """Others on the same texts, where they are installed; they do less. And our own rules, each tried on every sentence."""
    from matchx import parse, pipeline

    listed = texts()
    streams = {text: pipeline.front(text).stream for text in listed}
    grammar = pipeline.grammar()
    patterns = [grammar.compile(rule.pattern) for rule in pipeline.rules()]

    def naive(text: str) -> int:
        sentences = streams[text].symbols.split(BREAK)
        return sum(1 for pattern in patterns for sentence in sentences for _ in pattern.finditer(sentence + BREAK))

    found: list[tuple[str, Callable[[str], object]]] = [
        ("matchx", parse),
        ("its rules", lambda text: grammar.find(streams[text])),
        ("its rules, without gates", naive),
        ("str.split", str.split),
        ("re tokens", re.compile(r"\w+|[^\w\s]").findall),
    ]
    try:
        import spacy
        from spacy.matcher import Matcher
    except ImportError:
        print("\n(spaCy is not installed, and left out: pip install spacy)")
    else:
        blank = spacy.blank("en")
        matcher = Matcher(blank.vocab)
        for word in TRIGGERS:
            matcher.add(word, [[{"LOWER": word}]])
        found.append((f"spaCy {spacy.__version__}, blank", blank))
        found.append((f"spaCy, Matcher of {len(TRIGGERS)} words", lambda text: matcher(blank(text))))
    rows = []
    for name, read in found:
        read(listed[0])
        seconds = best(lambda read=read: [read(text) for text in listed], 1 if SMALL else 3)
        rows.append((name, f"{len(listed) / seconds:,.1f}"))
    table("Peers", ("reader", "reports/s of CPU"), rows)


ALL = {f.__name__: f for f in (start, opened, throughput, length, events, reports, memory, peers)}

if __name__ == "__main__":
    chosen = [name for name in sys.argv[1:] if name != "--small"]
    if len(chosen) == 1:
        ALL[chosen[0]]()
    else:  # each in a process of its own: the system counts the memory of a small one from that of the one that began it
        load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
        print(f"Python {sys.version.split()[0]}, {os.cpu_count()} cores{load}, {len(SAMPLES)} samples", flush=True)
        for name in chosen or ALL:
            subprocess.run([sys.executable, __file__, name, *["--small"] * SMALL], check=True)
