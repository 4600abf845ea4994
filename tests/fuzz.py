"""Random reports and random bytes against everything that reads them.

``python tests/fuzz.py FOLDER -max_total_time=600`` (any option of libFuzzer) is led by what of the code an input reaches,
and keeps in FOLDER what reaches more; it needs atheris. ``python tests/fuzz.py 600`` goes on blindly for so many seconds,
and is ten times as fast. What holds for every input is in ``check``; ``replay`` runs one input.
"""

from __future__ import annotations

import io
import json
import random
import sys
import tempfile
import time
import traceback
import zipfile
from functools import cache
from pathlib import Path

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))
ENDINGS = (".txt", ".jsonl", ".csv", ".gz", ".zip", ".jsonl.gz")
# What rules look at, and what is hard to split.
WORDS = tuple(
    "Smith|Jones|O'Neill|van Dijk|Leeds|Hull City|the hosts|he|his|scored|headed in|missed|saved|shot wide|booked|sent off|was|"
    "replaced|came on for|penalty|goal|own goal|after|before|not|almost|if|12|45+2|90'|23rd|minute|half-time|1-0|2-2|0-1|"
    "|\n|\n\n|.|,|;|:|!|?|(|)|[|]|'|\"|-|–|’|“|&|/|*|=|#|\t|\r\n|\u200d|\u202e|\ud800|e\u0301|⚽|王|\0|\x1b[31m|"
    "12' |GOAL!|FT|HT|"
    "Subs:|Booked:|VAR|"
    "Leeds (4-4-2): |Leeds 2 |Hull 1\n|Att: 1,234|a|the|and|for|in|of|to|on|with|from|as|who|which|had|were".split("|")
)


@cache
def _pieces() -> tuple[str, ...]:
    sentences = [line for path in SAMPLES for line in path.read_text(encoding="utf-8").split(". ")]
    return (*WORDS, *sentences)


def text(data: bytes) -> str:
    """A text made of some bytes: by the first of them plain, of words, or a sample with changes."""
    kind, rest = data[:1], data[1:]
    if not kind or kind[0] % 3 == 0:
        return rest.decode("utf-8", "surrogateescape")
    pieces = _pieces()
    if kind[0] % 3 == 1:
        joint = " " if kind[0] % 2 else ""
        return joint.join(pieces[(a << 8 | b) % len(pieces)] for a, b in zip(rest[::2], rest[1::2], strict=False))
    made = random.Random(rest)
    out = [*SAMPLES[made.randrange(len(SAMPLES))].read_text(encoding="utf-8")[: made.randrange(50, 1500)]]
    for byte in rest[:40]:
        at = made.randrange(len(out) + 1)
        if byte % 4 == 0:
            del out[at : at + byte // 4]
        elif byte % 4 == 1:
            out[at:at] = made.choice(pieces)
        elif byte % 4 == 2:
            out[at:at] = out[at : at + byte] * 2
        else:
            out[at : at + 1] = chr(made.choice((byte, byte << 3, 0xD800 + byte, 0x1F300 + byte)))
    return "".join(out)


def check(raw: str) -> None:
    """What holds for the report of any text."""
    import matchx
    from matchx.render.json import dumps

    report = matchx.parse(raw)
    for event in report.events:
        assert event.evidence, event
        for item in event.evidence:
            assert item.text == raw[item.start : item.end], item
    assert [event.id for event in report.events] == [*range(1, len(report.events) + 1)]
    minutes = [event.clock.key() for event in report.events if event.clock.known]
    assert minutes == sorted(minutes), minutes
    validator().validate(json.loads(dumps(report.to_dict())))


@cache
def validator():  # type: ignore[no-untyped-def]
    import jsonschema

    from matchx.render.schema import schema

    return jsonschema.Draft202012Validator(schema())


def check_file(data: bytes) -> None:
    """A file of any kind gives reports or reasons, each in one line."""
    from matchx import inputs
    from matchx.batch import run, sources

    if not data:
        return
    ending = ENDINGS[data[0] % len(ENDINGS)]
    if ending == ".zip" and data[0] > 127:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            archive.writestr("a/b.txt", data[1:])
        data = b"\0" + buffer.getvalue()
    with tempfile.TemporaryDirectory() as folder:
        (path := Path(folder, "a" + ending)).write_bytes(data[1:])
        for item in sources.items([str(path)], sources.Fields()):
            try:
                run.decode(item, None)
            except inputs.InputError as error:
                reason = str(error)
                if not reason.strip() or "\n" in reason:
                    raise AssertionError(f"no clear line: {reason!r}") from None


def replay(data: bytes) -> None:
    """One input."""
    if data[:1] and data[0] % 4 == 3:
        check_file(data[1:])
    else:
        check(text(data)[:5000])


FAULTS: set[str] = set()


def target(data: bytes) -> None:
    """Goes on behind a fault, of which the first input of its kind is printed."""
    try:
        replay(data)
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        kind = f"{type(error).__name__} {place.filename}:{place.lineno}"
        if kind not in FAULTS:
            FAULTS.add(kind)
            print(f"FAULT {kind}: {str(error)[:200]!r} {data.hex()}", flush=True)


def blindly(seconds: float, seed: int) -> None:
    """Inputs of chance, some of them alike."""
    made, end, count = random.Random(seed), time.monotonic() + seconds, 0
    data = b"\1"
    while time.monotonic() < end:
        if made.random() < 0.5:
            data = made.randbytes(made.randrange(1, 90))
        else:
            at = made.randrange(len(data))
            data = data[:at] + made.randbytes(made.randrange(1, 4)) + data[at + made.randrange(3) :]
        target(data)
        count += 1
    print(f"{count} inputs, {len(FAULTS)} faults")


def main() -> None:
    if len(sys.argv) in (2, 3) and sys.argv[1].isdigit():
        blindly(float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
        return
    import atheris

    with atheris.instrument_imports(include=["matchx"], enable_loader_override=False):
        import matchx.batch.packed
        import matchx.batch.run
        import matchx.pipeline  # noqa: F401
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
