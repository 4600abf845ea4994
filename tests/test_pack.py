"""The pack only saves time: what is off in any way is worked out anew, and nothing but our own file is ever read."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from matchx import pack

ROOT = Path(__file__).parent.parent
CODE = """
import sys
sys.path.insert(0, {root!r})
from matchx import pack
pack._BESIDE = None  # before anything is imported that reads it
from matchx import pipeline
report = pipeline.parse(open({root!r} + "/samples/web-summary.txt", encoding="utf-8").read())
print(len(report.events), len(pack._packed()), len(pack._fresh), "matchx.extractors.goal" in sys.modules)
"""


LOOK = """
import sys
sys.path.insert(0, {root!r})
from matchx import pack
pack._BESIDE = None
pack.recall("something", lambda: 1)
print(len(pack._packed()))
"""


def run(cache: Path, code: str = CODE) -> list[str]:
    """What some code prints in a fresh interpreter."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache), "LOCALAPPDATA": str(cache), "HOME": str(cache)}
    done = subprocess.run(
        [sys.executable, "-c", code.format(root=str(ROOT))], env=environment, capture_output=True, text=True, check=True
    )
    assert not done.stderr
    return done.stdout.split()


def only_file(cache: Path) -> Path:
    [file] = cache.rglob("*.bin")
    return file


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    cache = tmp_path_factory.mktemp("cache")
    events, packed, fresh, rules = run(cache)
    assert (int(events) > 0, packed, int(fresh) > 0, rules) == (True, "0", True, "True")
    return cache


def test_the_second_run_works_nothing_out(warm: Path) -> None:
    events, packed, fresh, rules = run(warm)
    assert (int(events) > 0, int(packed) > 0, fresh, rules) == (True, True, "0", "False")


@pytest.mark.skipif(os.name != "posix", reason="other systems have other rights")
def test_file_and_folder_are_the_users_own(warm: Path) -> None:
    assert stat.S_IMODE(only_file(warm).stat().st_mode) == 0o600
    assert stat.S_IMODE(only_file(warm).parent.stat().st_mode) == 0o700


def cut_short(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-100])


def changed(file: Path, place: int = 50) -> None:
    data = bytearray(file.read_bytes())
    data[place] ^= 1
    file.write_bytes(data)


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def open_to_others(file: Path) -> None:
    file.chmod(0o666)


def open_folder(file: Path) -> None:
    file.parent.chmod(0o777)


def linked(file: Path) -> None:
    target = file.rename(file.with_suffix(".other"))
    file.symlink_to(target)


@pytest.mark.skipif(os.name != "posix", reason="other systems have other rights")
@pytest.mark.parametrize("harm", [cut_short, changed, emptied, open_to_others, open_folder, linked])
def test_what_is_off_is_not_used(warm: Path, tmp_path: Path, harm) -> None:
    file = tmp_path / "matchx" / only_file(warm).name
    file.parent.mkdir(mode=0o700)
    file.write_bytes(only_file(warm).read_bytes())
    file.chmod(0o600)
    harm(file)
    assert run(tmp_path, LOOK) == ["0"]


def test_a_piece_that_is_off_is_worked_out_anew(tmp_path: Path) -> None:
    path = tmp_path / "pack.bin"
    pack._write(str(path), {"one": b"first", "two": b"second"})
    changed(path, -1)
    found = pack._read(str(path), True)
    assert (found.get("one"), found.get("two"), found.get("three")) == (b"first", None, None)
    assert found.all() == {"one": b"first"}


def test_a_copy_becomes_the_users_own(warm: Path, tmp_path: Path) -> None:
    """Where only the times of the sources differ, they need not be read again at the next start."""
    code = LOOK.replace("pack.recall", "pack._stamp = lambda: 'other times'; pack.recall")
    file = tmp_path / "matchx" / only_file(warm).name
    file.parent.mkdir(mode=0o700)
    file.write_bytes(only_file(warm).read_bytes())
    file.chmod(0o600)
    before = file.read_bytes()
    assert int(run(tmp_path, code.replace('recall("something", lambda: 1)', "_packed()"))[0]) > 0
    assert b"other times" in file.read_bytes()
    assert b"other times" not in before


def test_no_folder_no_pack(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert run(tmp_path / "file", LOOK) == ["0"]


def test_other_versions_and_other_sources(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "pack.bin"
    pack._write(str(path), {"key": b"value"})
    assert pack._read(str(path), True).all() == {"key": b"value"}
    with monkeypatch.context() as patch:
        patch.setattr(pack, "_stamp", lambda: "copied, with other times")
        assert pack._read(str(path), True).all() == {"key": b"value"}
        patch.setattr(pack, "_digest", lambda: "with other words")
        with pytest.raises(ValueError, match="pack"):
            pack._read(str(path), True)
    monkeypatch.setattr(pack, "_probe", lambda: (None, b"another build of regex"))
    with pytest.raises(ValueError, match="pack"):
        pack._read(str(path), True)


def test_patterns_come_back_as_they_were() -> None:
    import regex

    for source in (r"(?P<a>\ue000|[b-d])*+(?<!x.)\b(?&a)", r"(?i)straße|\p{M}", "x{2,}?$"):
        pattern = regex.compile(source)
        again = pack._thaw(pack._freeze(pattern))
        assert (again.flags, again.groupindex, again.groups) == (pattern.flags, pattern.groupindex, pattern.groups)
        for text in ("xxb", "STRASSE e\u0301", "\ue000bcd d", "yxx"):
            assert [(m.span(), m.groups()) for m in again.finditer(text)] == [
                (m.span(), m.groups()) for m in pattern.finditer(text)
            ]
