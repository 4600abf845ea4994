"""Whatever is written is there in full or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from matchx import writers
from matchx.model import Report
from matchx.writers import atomic

many = writers.Style(many=True)


def breaking(reports: Iterable[Report]) -> Iterator[Report]:
    yield from reports
    raise KeyboardInterrupt


@pytest.mark.parametrize("format", writers.FORMATS, ids=lambda format: format.name)
def test_nothing_half_written_stays(format: writers.Format, sample: Report, tmp_path: Path) -> None:
    path = tmp_path / f"a{format.endings[0]}"
    with pytest.raises(KeyboardInterrupt):
        writers.save(format, breaking([sample]), str(path), many)
    assert list(tmp_path.iterdir()) == []
    writers.save(format, [sample], str(path), many)
    before = path.read_bytes()
    with pytest.raises(KeyboardInterrupt):
        writers.save(format, breaking([replace(sample, events=())]), str(path), many)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_the_file_takes_its_place_when_it_is_complete(tmp_path: Path) -> None:
    (path := tmp_path / "a.txt").write_text("old")
    path.chmod(0o640)
    with atomic.replacing(path) as part:
        assert part.parent == tmp_path
        part.write_text("new")
        assert path.read_text() == "old"
    assert (path.read_text(), stat.S_IMODE(path.stat().st_mode)) == ("new", 0o640)


@pytest.mark.skipif(os.name == "nt", reason="links and modes of Unix")
def test_links_are_followed_and_the_mask_is_kept(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    old = os.umask(0o027)
    try:
        with atomic.replacing(tmp_path / "link") as part:
            part.write_text("x")
    finally:
        os.umask(old)
    assert (tmp_path / "link").is_symlink()
    assert stat.S_IMODE((tmp_path / "real").stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="a device of Unix")
def test_a_device_is_written_and_stays(sample: Report) -> None:
    writers.save(writers.NAMES["json"], [sample], os.devnull, many)
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


def test_a_folder_is_refused(sample: Report, tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        writers.save(writers.NAMES["json"], [sample], str(tmp_path), many)
