"""Importing without PySide's detour.

PySide puts its own `__import__` into Python, for its optional snake_case names: it reads the source
of every module that is imported from then on, SQLAlchemy's four megabytes for instance.
"""

from __future__ import annotations

import builtins


def import_plainly() -> None:
    """From now on, import as Python does: those names are not used here. Does nothing with a PySide
    that left it alone."""
    pythons_own = getattr(builtins, "__orig_import__", None)
    if pythons_own is not None:
        builtins.__import__ = pythons_own
