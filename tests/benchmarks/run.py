"""What matchx costs: start, throughput, growth with the text, memory; printed as tables.

    python tests/benchmarks/run.py [start throughput length events reports memory peers]

Run by hand, on a quiet machine: nothing here is a test. Peers are measured where they are installed; none is needed.
"""

from __future__ import annotations

import gc
import math
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))
SAMPLES = sorted((ROOT / "samples").glob("*.txt"))
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
        seconds = []
        for _ in range(6):
            began = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
            seconds.append(time.perf_counter() - began)
        rows.append((title, f"{min(seconds):.3f}", f"{sorted(seconds)[len(seconds) // 2]:.3f}"))
    table("Start", ("command", "fastest s", "median s"), rows)


def opened() -> None:
    """How many of the patterns a report needs: each has to be loaded once."""
    from matchx import pipeline

    grammar = pipeline.grammar()
    rows = []
    for path in SAMPLES:
        grammar._compiled.clear()
        pipeline.parse(path.read_text(encoding="utf-8"))
        rows.append((path.stem, path.stat().st_size, len(grammar._compiled), len(grammar._gates)))
    table("Patterns opened", ("report", "bytes", "opened", "of"), rows)


def throughput() -> None:
    from matchx import parse

    listed = texts()
    size = sum(map(len, listed))
    seconds = best(lambda: [parse(text) for text in listed])
    rows = [("samples", len(listed), size, f"{len(listed) / seconds:.1f}", f"{size / seconds / 3000:.1f}")]
    table("Throughput, one process", ("texts", "reports", "characters", "reports/s", "3 KB/s"), rows)


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
    growth("Growth with the text", (3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000), long_text)


def events() -> None:
    def many(count: int) -> str:
        rng = random.Random(2)
        names = ["".join(rng.choices(SYLLABLES, k=3)).capitalize() for _ in range(22)]
        return " ".join(f"{rng.choice(names)} shot wide after {minute % 90 + 1} minutes." for minute in range(count))

    growth("Growth with the events", (50, 100, 200, 400, 800), many)


def reports() -> None:
    """The command over many reports, in one process and in two."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        listed = texts()
        for number in range(200):
            Path(folder, f"{number:03}.txt").write_text(listed[number % len(listed)], encoding="utf-8")
        for count in (50, 200):
            files = sorted(map(str, Path(folder).iterdir()))[:count]
            for jobs in (1, 2):
                began = time.perf_counter()
                command = [sys.executable, "-m", "matchx", "parse", "--jsonl", "--jobs", str(jobs), *files]
                subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
                seconds = time.perf_counter() - began
                rows.append((count, jobs, f"{seconds:.2f}", f"{count / seconds:.1f}"))
    table("Many reports", ("reports", "processes", "s", "reports/s"), rows)


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
    unit = 1 if sys.platform == "darwin" else 1024
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for size in (3_000, 100_000, 1_000_000, 3_000_000):
            file = Path(folder, "text.txt")
            file.write_text(long_text(size), encoding="utf-8")
            code = _PEAK.format(root=str(ROOT), file=str(file))
            found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
            low, high = (int(number) * unit for number in found.split())
            rows.append((f"{size:,}", f"{low / 1e6:.0f}", f"{high / 1e6:.0f}", f"{(high - low) / file.stat().st_size:.0f}"))
    table("Memory", ("bytes", "start MB", "peak MB", "times the text"), rows)


def peers() -> None:
    """Others on the same texts, where they are installed; they do less, or something else."""
    from matchx import parse

    listed = texts()
    found: list[tuple[str, Callable[[str], object]]] = [("matchx", parse), ("str.split", str.split)]
    words = re.compile(r"\w+|[^\w\s]")
    found.append(("re tokens", words.findall))
    try:
        import spacy

        found.append((f"spacy {spacy.__version__} blank", spacy.blank("en")))
    except ImportError:
        print("\n(spacy is not installed: left out)")
    try:
        import dateparser.search

        found.append(("dateparser.search", lambda text: dateparser.search.search_dates(text, languages=["en"])))
    except ImportError:
        print("\n(dateparser is not installed: left out)")
    rows = []
    for name, read in found:
        read(listed[0])
        seconds = best(lambda read=read: [read(text) for text in listed])
        rows.append((name, f"{len(listed) / seconds:,.1f}"))
    table("Peers", ("reader", "reports/s"), rows)


ALL = {f.__name__: f for f in (start, opened, throughput, length, events, reports, memory, peers)}

if __name__ == "__main__":
    print(f"Python {sys.version.split()[0]}, {resource.getpagesize()} bytes a page, {len(SAMPLES)} samples")
    for chosen in sys.argv[1:] or ALL:
        ALL[chosen]()
