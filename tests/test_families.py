"""The word families: each opened in one place, in one file.

``python -m tests.test_families`` joins those that are opened twice, at the place where each was opened first.
"""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from matchx import lexicon

FOLDER = Path(__file__).parent.parent / "matchx" / "lexicon" / "families"
_HEAD = re.compile(r"\[([^\]\s]+)\]")
_NAMED = re.compile(r"\{([a-z_]+(?:\.[a-z]+)?)\}")


def places() -> dict[str, list[tuple[Path, int]]]:
    """Where each family is opened: file and line."""
    found: dict[str, list[tuple[Path, int]]] = defaultdict(list)
    for path in sorted(FOLDER.glob("*.txt")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if head := _HEAD.match(line):
                found[head[1]].append((path, number))
    return found


def test_each_family_is_opened_once() -> None:
    twice = {name: [f"{path.name}:{line}" for path, line in found] for name, found in places().items() if len(found) > 1}
    assert not twice, f"python -m tests.test_families joins them: {twice}"


def test_no_entry_stands_twice_in_its_family() -> None:
    for path in sorted(FOLDER.glob("*.txt")):
        name, seen = "", set()
        for line in path.read_text(encoding="utf-8").splitlines():
            entry = line.split("#")[0].strip()
            if head := _HEAD.match(line):
                name, seen = head[1], set()
            elif entry:
                assert entry not in seen, f"{path.name}: {entry!r} in [{name}]"
                seen.add(entry)


def join() -> None:
    """Move the entries of a family that is opened again behind those where it is opened first; each entry once."""
    blocks: dict[Path, list[list[str]]] = {}
    first: dict[str, list[str]] = {}
    for path in sorted(FOLDER.glob("*.txt")):
        blocks[path] = [[]]
        for line in path.read_text(encoding="utf-8").splitlines():
            if _HEAD.match(line):
                blocks[path].append([])
            blocks[path][-1].append(line)
    for found in blocks.values():
        for block in found:
            if not (head := _HEAD.match(block[0]) if block else None):
                continue
            if head[1] not in first:
                first[head[1]] = block
                continue
            into = first[head[1]]
            end = max(at for at, line in enumerate(into) if line.strip() and not (line.startswith("#") and at)) + 1
            into[end:end] = [line for line in block[1:] if line.strip()]
            block.clear()
    for path, found in blocks.items():
        lines: list[str] = []
        for block in found:
            seen: set[str] = set()
            for line in block:
                entry = line.split("#")[0].strip()
                if entry and not _HEAD.match(line):
                    if entry in seen:
                        continue
                    seen.add(entry)
                lines.append(line)
        path.write_text("\n".join(lines).rstrip("\n") + "\n", encoding="utf-8")


if __name__ == "__main__":
    join()


def test_no_family_names_itself() -> None:
    """Neither a plan nor an expression could follow it: the one would let anything through there, the other nothing."""
    named = {name: {word for entry in listed for word in _NAMED.findall(entry)} for name, listed in lexicon.families().items()}
    for name in named:
        inside: set[str] = set()
        grown = {name}
        while grown := {other for each in grown for other in named.get(each, ())} - inside:
            inside |= grown
        assert name not in inside
