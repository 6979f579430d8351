"""The encodings that a person may choose for a text file, and what they are called.

In which one a file is written is found out by `files`; these are for when that went wrong.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

ENCODINGS = ("utf-8", "utf-16", "cp1253", "iso8859-7", "cp1251", "cp1252")
_PLAIN = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}


def encoding_word(encoding: str) -> str:
    """An encoding by its letters and its name."""
    return {
        "utf-8": _tr("Unicode (UTF-8)"),
        "utf-16": _tr("Unicode (UTF-16)"),
        "cp1253": _tr("Greek (Windows-1253)"),
        "iso8859-7": _tr("Greek (ISO 8859-7)"),
        "cp1251": _tr("Cyrillic (Windows-1251)"),
        "cp1252": _tr("Western (Windows-1252)"),
    }.get(usual_encoding(encoding), encoding)


def encoding_choices(encoding: str) -> list[tuple[str, str]]:
    """Words with their encodings to choose from, the one that holds among them."""
    offered = dict.fromkeys((*ENCODINGS, usual_encoding(encoding)))
    return [(encoding_word(one), one) for one in offered]


def usual_encoding(encoding: str) -> str:
    """The one of the list that is meant, where there is one."""
    return _PLAIN.get(encoding, encoding)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileEncodings", text)
