"""Rows for people as aligned columns, with the widths that terminals give to characters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from smsdesk.cli.terminal import harmless

GAP = "  "


def aligned(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The rows under their headings; nothing but the last column varies in width."""
    table = [[harmless(cell) for cell in row] for row in (headings, *rows)]
    widths = [max(map(width, column)) for column in zip(*table, strict=True)]
    for row in table:
        cells = (cell + " " * (most - width(cell)) for cell, most in zip(row, widths, strict=True))
        yield GAP.join(cells).rstrip()


def width(text: str) -> int:
    """Columns that a terminal takes for a text: two for wide characters, none for marks."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def shortened(text: str, most: int) -> str:
    """The text in one line of at most so many columns."""
    line = " ".join(text.split())
    if width(line) <= most:
        return line
    kept = ""
    for char in line:
        if width(kept + char) >= most:
            break
        kept += char
    return kept + "…"


def _columns(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
