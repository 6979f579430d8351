"""Finding what ships with the program (style, icons, translations); nobody else knows where."""

from __future__ import annotations

import sys
from pathlib import Path


def asset(name: str) -> Path:
    """The path of `resources/<name>`, in a checkout, an installed package or a frozen program.

    Raises FileNotFoundError.
    """
    package = Path(__file__).parents[1]
    frozen = Path(getattr(sys, "_MEIPASS", package))
    for root in (package / "resources", package.parent / "resources", frozen / "resources"):
        found = root / name
        if found.exists():
            return found
    raise FileNotFoundError(name)


def asset_text(name: str) -> str:
    """The text of `resources/<name>`. Raises FileNotFoundError."""
    return asset(name).read_text("utf-8")
