"""The way in: which reader a file needs, by its content and not by the ending of its name.

A text called .xls and a spreadsheet called .csv are both read as what they are.
"""

from __future__ import annotations

import re
import stat
from pathlib import Path

from smsdesk.files.csv_rows import text_table
from smsdesk.files.rows import (
    FileEmpty,
    FileEncrypted,
    FileKindOld,
    FileKindUnknown,
    FileNotRegular,
    Table,
    reading,
)

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Others are noticed by their control characters.
_NO_TEXT = re.compile(
    rb"%PDF|\{\\rtf|<[?!]|<(?:html|head|meta|title|style|body|table|div|p|font|center)\b",
    re.IGNORECASE,
)
"""Web pages are often called .xls."""
_CARD = b"BEGIN:VCARD"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_PIECE_BYTES = 1 << 20


def read_table(path: Path, *, encoding: str = "", separator: str = "", sheet: str = "") -> Table:
    """The rows of a CSV, TSV, XLSX, ODS or vCard file. Blocks while it reads: not for the event
    loop. `encoding` (of texts and vCards) and `separator` (of texts) are found out where they are
    not given, and so is the `sheet` of a workbook; `Table.origin` tells what holds.

    Raises FileUnreadable and its kinds, here and while rows are taken.
    """
    with reading(path):
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise FileNotRegular(path.name)
        if not status.st_size:
            raise FileEmpty(path.name)
        with path.open("rb") as file:
            head = file.read(512)
    if head.startswith(_ZIP):
        # Most files are texts, and a command that sends to one of these need not wait for XML.
        from smsdesk.files.workbooks import workbook_table

        return workbook_table(path, sheet)
    if head.startswith(_OLE):
        raise FileEncrypted(path.name) if _is_encrypted(path) else FileKindOld(path.name)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if _NO_TEXT.match(start):
        raise FileKindUnknown(path.name)
    if _is_card(start):
        from smsdesk.files.vcards import vcard_table

        return vcard_table(path, encoding=encoding)
    return text_table(path, encoding=encoding, separator=separator)


def _is_card(start: bytes) -> bool:
    for mark in _UTF_16:
        if start.startswith(mark):
            start = start.removeprefix(mark).replace(b"\0", b"")
    return start[: len(_CARD)].upper() == _CARD


def _is_encrypted(path: Path) -> bool:
    """Excel wraps a protected XLSX into the old kind of file, as a stream of this name."""
    name = "EncryptedPackage".encode("utf-16-le")
    with reading(path), path.open("rb") as file:
        before = b""
        while piece := file.read(_PIECE_BYTES):
            if name in before + piece:
                return True
            before = piece[-len(name) :]
    return False
