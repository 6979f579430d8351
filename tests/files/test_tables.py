"""The right reader by content, whatever the file is called; and files that are none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from smsdesk.files.rows import (
    FileEmpty,
    FileEncrypted,
    FileKindOld,
    FileKindUnknown,
    FileMissing,
    FileNotRegular,
    FileUnreadable,
    TableKind,
)
from smsdesk.files.tables import read_table
from tests.support.workbooks import ods_parts, ods_row, table, text_cell, write_xlsx, write_zip

CELL = '<c t="inlineStr"><is><t>number</t></is></c>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx", "list.ods", "list.xls", "list"])
def test_by_content_not_by_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    found = []
    for write in (
        lambda: path.write_text("number\n", "utf-8"),
        lambda: write_xlsx(path, f"<row>{CELL}</row>"),
        lambda: write_zip(path, ods_parts(table("S", ods_row(text_cell("number"))))),
    ):
        write()
        with read_table(path) as one:
            assert one.headers == ("number",)
            assert one.origin.name == name
            found.append(one.origin.kind)
    assert found == [TableKind.TEXT, TableKind.XLSX, TableKind.ODS]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", FileEmpty),
        (OLE + b"\0" * 2000, FileKindOld),
        (OLE + b"\0" * 2_000_000 + "EncryptedPackage".encode("utf-16-le"), FileEncrypted),
        (b"%PDF-1.7 and so on", FileKindUnknown),
        (b"{\\rtf1 number}", FileKindUnknown),
        (b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>", FileKindUnknown),
        (b"\n <HTML><table><tr><td>1", FileKindUnknown),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(32)), FileKindUnknown),
        (b"PK\x03\x04 and nothing", FileUnreadable),
        (b"PK\x05\x06" + b"\0" * 18, FileKindUnknown),
    ],
)
def test_what_is_no_table(tmp_path: Path, data: bytes, kind: type[FileUnreadable]) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    with pytest.raises(kind) as refusal:
        read_table(path)
    assert refusal.value.subject == "list.csv"


def test_what_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path / "gone.csv", tmp_path / "gone" / "list.csv", Path("a\0b")):
        with pytest.raises(FileMissing):
            read_table(path)


def test_folders_and_devices(tmp_path: Path) -> None:
    paths = [tmp_path]
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        paths += [tmp_path / "pipe", Path("/dev/zero")]
    for path in paths:
        with pytest.raises(FileNotRegular):
            read_table(path)


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="root may read whatever it likes"
)
def test_a_file_without_rights(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("number\n", "utf-8")
    path.chmod(0)
    with pytest.raises(FileUnreadable) as refusal:
        read_table(path)
    assert refusal.value.code == "file_denied"


def test_a_text_needs_no_library_for_spreadsheets(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("number;name\n1;Ά\n", "utf-8")
    code = (
        "import sys; from pathlib import Path; from smsdesk.files.tables import read_table\n"
        "list(read_table(Path(sys.argv[1])).rows); print(*sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert not {"zipfile", "pyexpat", "openpyxl", "asyncio"} & set(run.stdout.split())


@pytest.mark.parametrize(
    "page",
    [
        b'<table border="1"><tr><td>Name</td></tr></table>',
        b'<meta http-equiv="Content-Type" content="text/html"><table></table>',
        b"\xef\xbb\xbf\n<!-- made by a shop --><div>6912345678</div>",
    ],
)
def test_a_web_page_called_a_spreadsheet(tmp_path: Path, page: bytes) -> None:
    file = tmp_path / "customers.xls"
    file.write_bytes(page)
    with pytest.raises(FileKindUnknown):
        read_table(file)
