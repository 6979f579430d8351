"""Marks what costs in a text: characters that force Unicode, characters that count twice, and
merge fields. Only the paragraph that changed is looked at anew.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.gsm0338 import CHARACTERS, EXTENSION
from smsdesk.domain.replacements import replacement
from smsdesk.domain.template import folded_name
from smsdesk.ui.theme import Theme


def _of(characters: Collection[str], *, without: bool = False) -> re.Pattern[str]:
    escaped = "".join(re.escape(char) for char in sorted(characters))
    return re.compile(f"[{'^' if without else ''}{escaped}]+")


FORCING = _of(CHARACTERS | {"\u2029"}, without=True)
DOUBLE_IN_GSM = _of(EXTENSION.keys())
DOUBLE_IN_UNICODE = re.compile("[\U00010000-\U0010ffff]+")
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


class Costly(QSyntaxHighlighter):
    """Of one document. `encoding` is that of the whole text."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._encoding = Encoding.GSM7
        self._marks_forcing = True
        self._known: frozenset[str] | None = None
        self._open: int | None = None
        self._make_formats()
        theme.changed.connect(self._recolor)

    def show_encoding(self, encoding: Encoding, *, forced_by_choice: bool) -> None:
        """What counts twice depends on it; what was chosen is nobody's fault."""
        if (encoding, not forced_by_choice) == (self._encoding, self._marks_forcing):
            return
        text = self.document().toPlainText()
        differs = forced_by_choice is self._marks_forcing or DOUBLE_IN_GSM.search(text) is not None
        self._encoding, self._marks_forcing = encoding, not forced_by_choice
        if differs:
            self.rehighlight()

    def know_fields(self, names: Collection[str]) -> None:
        """The merge fields that can be filled; none: nobody can tell."""
        known = frozenset(map(folded_name, names)) or None
        if known != self._known:
            self._known = known
            self.rehighlight()

    def open_at(self, position: int) -> None:
        """The text cursor is here: a field around it shows its braces."""
        block = self.document().findBlock(position)
        inside = position - block.position()
        text = block.text()
        at = utf16(text)
        found = next((s for s, e, _ in fields_in(text) if at(s) < inside < at(e)), None)
        opened = None if found is None else block.position() + at(found)
        if opened != self._open:
            before, self._open = self._open, opened
            for place in (before, opened):
                if place is not None:
                    self.rehighlightBlock(self.document().findBlock(place))

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Qt's: one paragraph."""
        at = utf16(text)
        twice = DOUBLE_IN_GSM if self._encoding is Encoding.GSM7 else DOUBLE_IN_UNICODE
        for run in twice.finditer(text):
            start = at(run.start())
            self.setFormat(start, at(run.end()) - start, self._twice)
        if self._marks_forcing and not text.isascii():
            for run in FORCING.finditer(text):
                start = at(run.start())
                self.setFormat(start, at(run.end()) - start, self._forcing)
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
        self._forcing, self._twice = QTextCharFormat(), QTextCharFormat()
        self._forcing.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._forcing.setUnderlineColor(color("warn"))
        self._twice.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        self._twice.setUnderlineColor(color("accent"))
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
