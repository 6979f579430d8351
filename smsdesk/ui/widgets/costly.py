"""Finds what costs in a text: characters that force Unicode, and characters that count twice; and
shows merge fields. Only the paragraph that changed is looked at anew. Painting is in `marks`.
"""

from __future__ import annotations

import enum
import re
from bisect import bisect_left
from collections.abc import Callable, Collection
from functools import lru_cache
from operator import itemgetter

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.gsm0338 import CHARACTERS, EXTENSION
from smsdesk.domain.replacements import replacement
from smsdesk.domain.template import folded_name
from smsdesk.ui.theme import Theme


def _of(characters: Collection[str], *, without: bool = False) -> re.Pattern[str]:
    escaped = "".join(re.escape(char) for char in sorted(characters))
    return re.compile(f"[{'^' if without else ''}{escaped}]+")


FORCING = _of(CHARACTERS | {"\u2029"}, without=True)
_FORCING_WORDS = re.compile(f"{FORCING.pattern}(?: {FORCING.pattern})*")
"""With the blanks between them: one line under many words is painted sooner than many."""
FEW = 12
"""So many characters in a paragraph are also given a ground; more would be a painted page."""
DOUBLE_IN_GSM = _of(EXTENSION.keys())
_BEYOND = re.compile("[\U00010000-\U0010ffff]")
_PAIR = "\uffff\uffff"
"""Stands for a character that takes two UTF-16 units; no text holds this noncharacter."""
_PAIRS = re.compile("\uffff+")
FIELD = re.compile(r"\{\{|\}\}|\{([^{}\n|]+)(\|[^{}\n]*)?\}")


def forcing_count(text: str) -> int:
    """How many characters force Unicode, merge fields included as they stand."""
    return sum(map(len, FORCING.findall(text)))


def fields_in(text: str) -> list[tuple[int, int, str]]:
    """Where merge fields stand (start and end in characters) and their names."""
    if "{" not in text:
        return []
    return [(m.start(), m.end(), m[1].strip()) for m in FIELD.finditer(text) if m[1]]


def utf16(text: str) -> Callable[[int], int]:
    """From an index of characters to Qt's, which counts UTF-16 units."""
    if text.isascii() or max(text) < "\U00010000":
        return lambda index: index
    beyond = [place for place, char in enumerate(text) if char > "\uffff"]
    return lambda index: index + bisect_left(beyond, index)


def explanation(char: str, encoding: Encoding) -> str:
    """What a character costs and what could stand instead; "" for one that costs nothing."""
    if char not in CHARACTERS and char != "\u2029":
        said = _tr("{char} is not in GSM-7 and makes the whole message Unicode.")
        other = replacement(char)
        if other is None:
            hint = _tr("Nothing can stand in its place.")
        elif other:
            hint = _tr("{other} could stand instead.").format(other=other)
        else:
            hint = _tr("It could be left out.")
        return f"{said.format(char=_shown(char))} {hint}"
    if encoding is Encoding.GSM7 and char in EXTENSION:
        return _tr("{char} counts as two characters.").format(char=_shown(char))
    return ""


class Mark(enum.Enum):
    """How a run of characters is underlined."""

    FORCING = "forcing"
    FEW = "few"
    """Forcing, and so few that they are given a ground, too."""
    TWICE = "twice"


@lru_cache(maxsize=256)
def marks_in(text: str, encoding: Encoding, *, forcing: bool) -> tuple[tuple[int, int, Mark], ...]:
    """The costly runs of a paragraph in UTF-16 units, in order; merge fields are left out.

    `encoding` is that of the whole text; `forcing` whether to look for what forces Unicode.
    """
    units = _BEYOND.sub(_PAIR, text)
    if "{" in units:
        units = FIELD.sub(lambda field: "x" * len(field[0]) if field[1] else field[0], units)
    twice = DOUBLE_IN_GSM if encoding is Encoding.GSM7 else _PAIRS
    found = (
        []
        if forcing and twice is _PAIRS
        else [(run.start(), run.end(), Mark.TWICE) for run in twice.finditer(units)]
    )
    if forcing and not units.isascii():
        few = sum(map(len, FORCING.findall(units))) <= FEW
        runs = (FORCING if few else _FORCING_WORDS).finditer(units)
        mark = Mark.FEW if few else Mark.FORCING
        found += [(run.start(), run.end(), mark) for run in runs]
        found.sort(key=itemgetter(0))
    return tuple(found)


class Fields(QSyntaxHighlighter):
    """Shows the merge fields of one document: their braces vanish into the chip's ground."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._known: frozenset[str] | None = None
        self._open: int | None = None
        self._make_formats()
        theme.changed.connect(self._recolor)

    def know_fields(self, names: Collection[str]) -> None:
        """The merge fields that can be filled; none: nobody can tell."""
        known = frozenset(map(folded_name, names)) or None
        if known != self._known:
            self._known = known
            self.rehighlight()

    def open_at(self, position: int) -> None:
        """The text cursor is here: a field around it shows its braces."""
        block = self.document().findBlock(position)
        text = block.text()
        if "{" not in text and self._open is None:
            return
        inside = position - block.position()
        at = utf16(text)
        found = next((s for s, e, _ in fields_in(text) if at(s) < inside < at(e)), None)
        opened = None if found is None else block.position() + at(found)
        if opened != self._open:
            before, self._open = self._open, opened
            for place in (before, opened):
                if place is not None:
                    self.rehighlightBlock(self.document().findBlock(place))

    def open_in(self, block: QTextBlock) -> list[tuple[int, int, str]]:
        """The opening brace of a field that shows its braces, if there is one in this block."""
        inside = -1 if self._open is None else self._open - block.position()
        return [(inside, inside + 1, "open")] if 0 <= inside < block.length() else []

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Qt's: one paragraph."""
        if "{" not in text:
            return
        at = utf16(text)
        for first, last, name in fields_in(text):
            self._mark_field(at(first), at(last), name)

    def is_known(self, name: str) -> bool:
        """Whether a field of this name can be filled, as far as anybody can tell."""
        return self._known is None or folded_name(name) in self._known

    def _mark_field(self, start: int, end: int, name: str) -> None:
        is_open = self._open == self.currentBlock().position() + start
        known = self.is_known(name)
        braces = self._brace if is_open else (self._hidden if known else self._hidden_bad)
        self.setFormat(start, end - start, self._field if known else self._field_bad)
        self.setFormat(start, 1, braces)
        self.setFormat(end - 1, 1, braces)

    def _recolor(self) -> None:
        self._make_formats()
        self.rehighlight()

    def _make_formats(self) -> None:
        color = self._theme.color
        self._field = _ink(color("accent_text"))
        self._field_bad = _ink(color("bad"))
        self._brace = _ink(color("muted"))
        # The ground of the chip is painted by the editor; on it these cannot be seen.
        self._hidden = _ink(color("accent_soft"))
        self._hidden_bad = _ink(color("bad_soft"))


def _ink(color: object) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(color)  # type: ignore[arg-type] # a QColor is as good as a brush
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.NoUnderline)
    return made


def _shown(char: str) -> str:
    visible = char if char.isprintable() and not char.isspace() else ""
    return f"{visible} (U+{ord(char):04X})".strip()


def _tr(text: str) -> str:
    return QCoreApplication.translate("MessageEditor", text)
