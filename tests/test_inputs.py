"""Reading bytes: every usual encoding, and one clear line for what is no text."""

from __future__ import annotations

import codecs
import os
from pathlib import Path

import pytest

from matchx.inputs import MAX_BYTES, InputError, decode, known, read

TEXT = "Åge Hareide’s side led 1–0.\r\nÖzil – 23′ – scored."


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (TEXT.encode("utf-8"), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode("utf-8"), "utf-8"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "utf-32-le"),
        (codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), "utf-32-be"),
        (("Leeds beat Villa. " * 9).encode("utf-16-le"), "utf-16-le"),
        (("Leeds beat Villa. " * 9).encode("utf-16-be"), "utf-16-be"),
        ("Özil’s goal – 1-0".encode("cp1252"), "cp1252"),
        (b"", "utf-8"),
    ],
)
def test_encodings_are_recognised(data: bytes, name: str) -> None:
    text, encoding = decode(data)
    assert encoding == name
    assert text in (TEXT, "Leeds beat Villa. " * 9, "Özil’s goal – 1-0", "")
    assert not text.startswith("\ufeff")


def test_line_ends_and_a_stray_nul_stay() -> None:
    text = "One\r\ntwo\rthree\x00four, and so on for some more words.\n"
    assert decode(text.encode()) == (text, "utf-8")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7 ...", "is a PDF file, not plain text"),
        (b"PK\x03\x04rest", "is a zip archive or an office document, not plain text"),
        (b"\x89PNG\r\n\x1a\n", "is a picture, not plain text"),
        (bytes(range(256)) * 4, "looks like a binary file, not plain text"),
        (b"\x00" * 100, "looks like a binary file, not plain text"),
        (b"caf\xe9 and \x81 more", "neither UTF-8 nor Windows-1252 (byte 0x81 at offset 9); name it with --encoding"),
        (codecs.BOM_UTF16_LE + b"a", "not valid utf-16-le at byte 0 (truncated data)"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(InputError) as error:
        decode(data)
    assert str(error.value) == reason


def test_a_named_encoding_is_taken_at_its_word() -> None:
    assert decode(b"\xa4", "iso8859-15") == ("€", "iso8859-15")
    assert decode(codecs.BOM_UTF8 + b"a", "utf8") == ("a", "utf-8")
    with pytest.raises(InputError, match=r"not valid ascii at byte 3 \(ordinal not in range\(128\)\)"):
        decode("caf\u00e9".encode(), "ascii")


def test_only_text_encodings_are_known() -> None:
    assert known("latin-1")
    assert not any(map(known, ("nonsense", "hex", "rot13", "a\x00b", "")))


@pytest.mark.skipif(os.name == "nt", reason="files of Unix")
def test_what_cannot_be_read_is_told_in_one_line(tmp_path: Path) -> None:
    for name, reason in [
        (str(tmp_path / "none.txt"), "no such file"),
        (str(tmp_path), "is a folder, not a report"),
        ("a\x00b", "embedded null byte"),
        (str(tmp_path / "x.txt" / "y.txt"), "Not a directory"),
        ("/dev/zero", f"too large for a report (over {MAX_BYTES >> 20} MiB)"),
    ]:
        (tmp_path / "x.txt").touch()
        with pytest.raises(InputError) as error:
            read(name)
        assert str(error.value) == reason


def test_permission(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(InputError, match="permission denied"):
        read("secret.txt")
