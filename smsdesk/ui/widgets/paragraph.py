"""What the lines of a paragraph look like, so that a keystroke paints only those it has changed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QTextBlock, QTextLayout

REACH = 2
"""So far, in pixels, accents and underlines of a line may reach into the lines around it."""
Span = tuple[int, int, object]
"""Start and end in UTF-16 units, and what is shown there."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: everything that its picture depends on, but for the theme and the cursor."""

    box: tuple[float, float, float, float]
    """Left, top, width and height of its text within the paragraph."""
    text: bytes
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Sight:
    """The paragraph with the cursor, as it is to be seen."""

    frame: tuple[float, ...]
    """Its top, in the viewport, and what shifts things around when it changes."""
    lines: tuple[Line, ...]
    cursor: QRect


def layout_of(block: QTextBlock) -> QTextLayout:
    """Its layout, which from now on keeps what it knows."""
    layout = block.layout()
    # Or Qt would shape the letters for painting again, and once more for each question.
    layout.setCacheEnabled(True)
    return layout


def lines_of(layout: QTextLayout, spans: Iterable[Span]) -> tuple[Line, ...]:
    """The lines of a paragraph with the parts of `spans` (in the order of their starts) in each."""
    units = layout.text().encode("utf-16-le", "surrogatepass")
    coming = iter(spans)
    span = next(coming, None)
    reaching: list[Span] = []
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start = line.textStart()
        end = start + line.textLength()
        while span is not None and span[0] < end:
            reaching.append(span)
            span = next(coming, None)
        here = tuple(
            (max(first - start, 0), min(last, end) - start, what) for first, last, what in reaching
        )
        reaching = [one for one in reaching if one[1] > end]
        rect = line.naturalTextRect()
        box = (rect.x(), rect.y(), rect.width(), rect.height())
        found.append(Line(box, units[2 * start : 2 * end], here))
    return tuple(found)


def changed(before: tuple[Line, ...], after: tuple[Line, ...]) -> list[Line] | None:
    """The lines of `after` that look otherwise; None where more than they must be painted."""
    if len(before) != len(after):
        return None
    pairs = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    if any(_overhangs(old) or _overhangs(new) for old, new in pairs):
        return None
    return [new for _, new in pairs]


def _overhangs(line: Line) -> bool:
    """Whether marks may be piled up so high that they reach into the lines around."""
    text = line.text.decode("utf-16-le", "surrogatepass")
    return not text.isascii() and any(map(unicodedata.combining, text))
