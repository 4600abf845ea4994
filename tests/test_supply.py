"""What is installed, loaded and asked for: pinned files, our own code alone, and nobody on the network."""

from __future__ import annotations

import marshal
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from matchx import pack

ROOT = Path(__file__).parent.parent
unix = pytest.mark.skipif(os.name != "posix", reason="rights of Unix")
DEAF = """
import runpy, sys
asks = ("socket.connect", "socket.getaddrinfo", "socket.gethostby", "socket.send", "urllib.Request", "http.client", "ftplib.")
asks += ("socket.__new__",) * ("parse" not in sys.argv or not sys.argv[2].endswith(".html"))  # what reads HTML tries IPv6
def heard(event, arguments):
    if event.startswith(asks):
        raise AssertionError(event)
sys.addaudithook(heard)
sys.argv = ["matchx", *sys.argv[1:]]
runpy.run_module("matchx", run_name="__main__")
"""


def test_nobody_is_asked_on_the_network(tmp_path: Path) -> None:
    sample = str(ROOT / "samples" / "web-summary.txt")
    (page := tmp_path / "a.html").write_text(f"<html><body><p>{Path(sample).read_text(encoding='utf-8')}</p></body></html>")
    commands = [["parse", sample, sample, "--jobs", "2", "--json"], ["page", sample], ["timeline", sample], ["explain", sample]]
    commands += [["parse", sample, "-o", str(tmp_path / "a.db"), "--resume"], ["follow"], ["parse", str(page), "--jsonl"]]
    for command in commands:
        done = subprocess.run(
            [sys.executable, "-c", DEAF, *command], cwd=ROOT, input=Path(sample).read_bytes(), capture_output=True, timeout=120
        )
        assert (done.returncode, done.stderr) == (0, b""), command


def test_the_lock_holds_all_that_is_asked_for() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project, extras = asked["project"], asked["project"]["optional-dependencies"]
    wanted = [*project["dependencies"], *asked["build-system"]["requires"]]
    wanted += (name for extra in extras.values() for name in extra)
    names = {re.sub(r"[-_.]+", "-", re.split(r"[\[<>=]", name)[0]).lower() for name in wanted} - {"matchx"}
    pinned = dict(re.findall(r"(?m)^([\w.-]+)==\S+ \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", lock()))
    assert names <= pinned.keys()
    assert len(pinned) == len(re.findall(r"(?m)^\w", lock())), "one without a version or a hash"
    for name in ("typer", "common-data-format-validator"):
        assert re.search(rf"(?m)^{name}==(0\.2[0-8]\.|0\.0\.14)", lock())


def lock() -> str:
    return (ROOT / "dev.lock").read_text(encoding="utf-8")


def test_nothing_is_fetched_or_run_that_a_report_names() -> None:
    """The package runs no other program (but one that names the fonts there are, for PNG), and unpickles nothing."""
    calls = re.compile(r"\b(?:eval|exec|pickle|subprocess|os\.system|popen|urllib|http\.client|socket|requests)\b[.(]")
    for path in (ROOT / "matchx").rglob("*.py"):
        code = re.sub(r'"""[\s\S]*?"""|#.*', "", path.read_text(encoding="utf-8"))
        if path.name == "record.py":  # as dataclasses do: text made of a class's own annotations, never of a report
            code = code.replace('exec("\\n".join([f"def __init__(', "")
        code = code.replace('subprocess.run(\n            ["fc-match", ', "").replace("subprocess.SubprocessError", "")
        found = calls.findall(code)
        assert found == [], path


class TestPack:
    """The pack holds data, and only the user's own is read."""

    @staticmethod
    def read(path: Path) -> dict[str, bytes]:
        return {key: bytes(piece) for key, piece in pack._read(str(path), own=True).all().items()}

    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        (tmp_path / "home").mkdir(mode=0o700)
        pack._write(str(path := tmp_path / "home" / "a.bin"), {"key": marshal.dumps("value")})
        assert self.read(path) == {"key": marshal.dumps("value")}
        return path

    @unix
    @pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
    def test_a_file_that_others_can_write(self, path: Path, mode: int) -> None:
        path.chmod(mode)
        with pytest.raises(PermissionError):
            self.read(path)

    @unix
    @pytest.mark.parametrize("mode", [0o720, 0o702, 0o777, 0o1777])
    def test_a_folder_that_others_can_write(self, path: Path, mode: int) -> None:
        path.parent.chmod(mode)
        with pytest.raises(PermissionError):
            self.read(path)

    @unix
    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away")
    def test_a_file_of_somebody_else(self, path: Path) -> None:
        os.chown(path, 12345, 12345)
        with pytest.raises(PermissionError):
            self.read(path)

    @unix
    def test_a_link_is_not_followed(self, path: Path) -> None:
        (link := path.with_name("b.bin")).symlink_to(path)
        with pytest.raises(OSError, match="symbolic links"):
            self.read(link)

    @unix
    def test_nothing_is_saved_where_others_can_write(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(pack, "_user_file", lambda: tmp_path / "open" / "a.bin")
        monkeypatch.setattr(pack, "_fresh", {"key": b"value"})
        (tmp_path / "open").mkdir()
        (tmp_path / "open").chmod(0o777)
        pack.save()
        assert [*(tmp_path / "open").iterdir()] == []
        (tmp_path / "open").chmod(0o700)
        pack.save()
        assert [path.name for path in (tmp_path / "open").iterdir()] == ["a.bin"]
        assert (tmp_path / "open" / "a.bin").stat().st_mode & 0o777 == 0o600

    def test_random_bytes_are_left_aside(self, path: Path) -> None:
        whole = path.read_bytes()
        broken = (b"", whole[:20], whole[:-1], whole + b"x", whole[:30] + b"\0" + whole[31:], b"matchx pack 1\n" + bytes(40))
        for data in broken:
            path.write_bytes(data)
            with pytest.raises((ValueError, EOFError, TypeError)):
                self.read(path)
