"""Importing without PySide's detour, in a process of its own."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import linecache
from PySide6.QtCore import QObject
from smsdesk.ui.plain_imports import import_plainly
import_plainly()
import_plainly()
before = set(linecache.cache)
import quopri
import PySide6.QtNetwork
print(sorted(set(linecache.cache) - before), QObject().objectName() == "")
"""


def test_what_is_imported_is_not_read_as_text() -> None:
    said = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True
    ).stdout
    assert said == "[] True\n"
