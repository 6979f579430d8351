"""The editor of the text: costly characters underlined and explained, merge fields as chips that
are crossed and removed as one, their names completed after `{`. All edits can be undone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import itemgetter

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
)
from PySide6.QtWidgets import QCompleter, QListView, QTextEdit, QToolTip

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.transliteration import Replaced
from smsdesk.ui.theme import Size, Theme
from smsdesk.ui.widgets.costly import (
    FORCING,
    Fields,
    Mark,
    explanation,
    fields_in,
    marks_in,
    utf16,
)
from smsdesk.ui.widgets.file_drop import TextWithoutFiles
from smsdesk.ui.widgets.marks import MarkPainter
from smsdesk.ui.widgets.paragraph import REACH, Line, Sight, Span, changed, layout_of, lines_of

LOWEST = 76
"""The least height, in pixels at 100 %."""
_MODIFIERS = Qt.KeyboardModifier
_REMOVES = {Qt.Key.Key_Backspace: -1, Qt.Key.Key_Delete: 1}


def _is_typing(event: QKeyEvent) -> bool:
    """Whether a key puts in or takes out a character, and does nothing else."""
    modifiers = event.modifiers() & ~(_MODIFIERS.ShiftModifier | _MODIFIERS.KeypadModifier)
    return not modifiers and (event.key() in _REMOVES or event.text().isprintable())


class MessageEditor(TextWithoutFiles):
    """Plain text; a field stands in it as it is stored, `{name|fallback}`."""

    edited = Signal(str)
    """The text after each change."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(self.tr("Message"))
        self.setPlaceholderText(self.tr("Write your message. Type { for a merge field."))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(LOWEST)
        self.setUndoRedoEnabled(True)
        # It fills itself, so that a keystroke does not paint the whole page below it, too.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._encoding = Encoding.GSM7
        self._by_choice = False
        self._marks = MarkPainter(theme)
        self._fields_shown = Fields(self.document(), theme)
        self._names = QStringListModel(self)
        self.names = QListView()
        self._completer = QCompleter(self._names, self)
        self._completer.setPopup(self.names)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated[str].connect(self._complete)  # type: ignore[index] # overload
        self._text = ""
        self._all_new = False
        """Something has changed that may show anywhere."""
        self._lines: tuple[Line, ...] = ()
        self._stamp: tuple[object, ...] = ()
        """What these lines are those of."""
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._moved)
        theme.changed.connect(self.viewport().update)

    @property
    def text(self) -> str:
        """The text as it stands."""
        return self._text

    def show_text(self, text: str) -> None:
        """Another text altogether; what was before cannot be brought back by undo."""
        if text != self._text:
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.End)

    def put_text(self, text: str) -> None:
        """Another text, as one edit that can be undone."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def replace(self, replaced: Sequence[Replaced]) -> None:
        """Replace these, as one edit that can be undone."""
        at = utf16(self._text)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for one in reversed(replaced):
            cursor.setPosition(at(one.index))
            end = at(one.index + len(one.original))
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(one.replacement)
        cursor.endEditBlock()
        self.setExtraSelections([])

    def insert_field(self, name: str) -> None:
        """Put a merge field where the cursor is."""
        self.textCursor().insertText("{" + name + "}")
        self.setFocus()

    def know_fields(self, names: Sequence[str], *, usual: Sequence[str] = ()) -> None:
        """The merge fields there are, for completion; without any, `usual` ones are offered."""
        self._names.setStringList(list(names or usual))
        self._fields_shown.know_fields(names)
        self._all_new = True
        self.viewport().update()

    def show_encoding(self, encoding: Encoding, *, forced_by_choice: bool = False) -> None:
        """What counts twice depends on the encoding of the whole."""
        if (encoding, forced_by_choice) != (self._encoding, self._by_choice):
            self._encoding, self._by_choice = encoding, forced_by_choice
            self._all_new = True
            self.viewport().update()

    def show_places(self, replaced: Sequence[Replaced]) -> None:
        """Mark these and put the selection on the next of them after the cursor."""
        if not replaced:
            return
        at = utf16(self._text)
        marked = []
        ground = QTextCharFormat()
        ground.setBackground(self._theme.color("warn_soft"))
        for one in replaced:
            cursor = QTextCursor(self.document())
            cursor.setPosition(at(one.index))
            end = at(one.index + len(one.original))
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, ground
            marked.append(selection)
        self.setExtraSelections(marked)
        here = self.textCursor().position()
        places = [selection.cursor for selection in marked]
        self.setTextCursor(next((c for c in places if c.anchor() >= here), places[0]))
        self.ensureCursorVisible()
        self.setFocus()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """It takes the room that others leave."""
        return QSize(super().sizeHint().width(), LOWEST)

    # Changes

    def _changed(self) -> None:
        text = self.toPlainText()
        if text == self._text:
            return  # only its looks have changed
        self._text = text
        if self.extraSelections():
            self.setExtraSelections([])
        self.edited.emit(text)

    def _moved(self) -> None:
        self._fields_shown.open_at(self.textCursor().position())

    def explain(self) -> None:
        """Tell a screen reader which characters cost; to be called when typing rests."""
        costly = dict.fromkeys("".join(FORCING.findall(self._text)))
        said = [explanation(char, self._encoding) for char in list(costly)[:8]]
        self.setAccessibleDescription(" ".join(said))

    # Fields as one thing

    def _fields(self, block: QTextBlock) -> Iterator[tuple[int, int, str]]:
        """Of a paragraph: positions in the document where a field starts and ends, its name."""
        text = block.text()
        if "{" not in text:
            return
        at = utf16(text)
        for start, end, name in fields_in(text):
            yield block.position() + at(start), block.position() + at(end), name

    def _beside(self, position: int, step: int) -> tuple[int, int] | None:
        """The field that ends (step -1) or starts (step 1) exactly here."""
        block = self.document().findBlock(position)
        for start, end, _ in self._fields(block):
            if position == (end if step < 0 else start):
                return start, end
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Cross and remove fields as one; the completion takes its keys."""
        if self.names.isVisible() and event.key() in (
            Qt.Key.Key_Enter,
            Qt.Key.Key_Return,
            Qt.Key.Key_Escape,
            Qt.Key.Key_Tab,
            Qt.Key.Key_Backtab,
        ):
            event.ignore()
            return
        if self._key_at_field(event):
            return
        if _is_typing(event) and self._paints_few_lines():
            self._type(event)
        else:
            super().keyPressEvent(event)
        if event.text():
            self._offer_names()

    def _paints_few_lines(self) -> bool:
        """Whether nothing is in sight that a key could change beside the lines it changes."""
        block = self.textCursor().block()
        return (
            self.viewport().updatesEnabled()
            and not self.textCursor().hasSelection()
            and not self.extraSelections()
            and not block.layout().preeditAreaText()
            # From right to left, lines move without a change of their own.
            and block.textDirection() is Qt.LayoutDirection.LeftToRight
        )

    def _type(self, event: QKeyEvent) -> None:
        """Qt would paint the whole paragraph; paint only what the key has changed."""
        viewport = self.viewport()
        before, self._all_new = self._sight(), False
        viewport.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, True)
        try:
            super().keyPressEvent(event)
        finally:
            viewport.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
        after = self._sight()
        lines = None
        if not self._all_new and before.frame == after.frame:
            lines = changed(before.lines, after.lines)
        if lines is None:
            viewport.update()
            return
        top = after.frame[0]
        for y, height in {(line.box[1], line.box[3]) for line in lines}:
            room = QRectF(0, top + y - REACH, viewport.width(), height + 2 * REACH)
            viewport.update(room.toAlignedRect())
        for cursor in (before.cursor, after.cursor):
            viewport.update(0, cursor.top(), viewport.width(), cursor.height())

    def _sight(self) -> Sight:
        block = self.textCursor().block()
        place = self.blockBoundingGeometry(block).translated(self.contentOffset())
        document = self.document()
        frame = (
            *(place.top(), place.left(), place.height(), block.blockNumber()),
            *(document.blockCount(), document.isEmpty(), self.viewport().width()),
            block.textDirection() is Qt.LayoutDirection.RightToLeft,
        )
        opened = self._fields_shown.open_in(block)
        stamp = (document.revision(), block.blockNumber(), *opened)
        if stamp != self._stamp:
            spans: list[Span] = [*self._chips(block), *self._costs(block), *opened]
            spans.sort(key=itemgetter(0))
            self._lines, self._stamp = lines_of(layout_of(block), spans), stamp
        return Sight(frame, self._lines, self.cursorRect())

    def _key_at_field(self, event: QKeyEvent) -> bool:
        cursor = self.textCursor()
        key = Qt.Key(event.key())
        bare = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        step = _REMOVES.get(key) or {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        if step is None or not bare or (cursor.hasSelection() and key in _REMOVES):
            return False
        found = self._beside(cursor.position(), step)
        if found is None:
            return False
        target = found[0] if step < 0 else found[1]
        keep = key in _REMOVES or bool(event.modifiers())
        mode = QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(target, mode)
        if key in _REMOVES:
            cursor.removeSelectedText()
        self.setTextCursor(cursor)
        return True

    # Completion

    def _typed_name(self) -> str | None:
        """What was typed after an open brace; None where the cursor is not there."""
        cursor = self.textCursor()
        before = cursor.block().text()
        before = before.encode("utf-16-le")[: 2 * cursor.positionInBlock()].decode("utf-16-le")
        head, brace, name = before.rpartition("{")
        if not brace or head.endswith("{") or set(name) & set("{}|"):
            return None
        return name

    def _offer_names(self) -> None:
        name = self._typed_name() if self._names.stringList() else None
        popup = self.names
        if name is None:
            popup.hide()
            return
        self._completer.setCompletionPrefix(name)
        popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        rect = self.cursorRect()
        rect.setWidth(popup.sizeHintForColumn(0) + 2 * Size.CONTROL)
        self._completer.complete(rect)

    def _complete(self, name: str) -> None:
        typed = self._typed_name() or ""
        cursor = self.textCursor()
        units = len(typed.encode("utf-16-le")) // 2
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, units)
        cursor.insertText(name + "}")
        self.setTextCursor(cursor)

    # What is shown

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Grounds, the text on them, and underlines."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("field"))
        seen = list(self._within(event.rect()))
        for block, layout, origin in seen:
            spans = [*self._chips(block), *self._grounds(block)]
            if spans:
                self._marks.ground(painter, layout, origin, sorted(spans), event.rect())
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for block, layout, origin in seen:
            marks = self._costs(block)
            if marks:
                self._marks.underline(painter, layout, origin, marks, event.rect())
        painter.end()

    def _within(self, room: QRect) -> Iterator[tuple[QTextBlock, QTextLayout, QPointF]]:
        block = self.firstVisibleBlock()
        while block.isValid():
            geometry = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if geometry.top() > room.bottom() + 1:
                return
            if geometry.bottom() >= room.top():
                yield block, layout_of(block), geometry.topLeft()
            block = block.next()

    def _costs(self, block: QTextBlock) -> tuple[tuple[int, int, Mark], ...]:
        return marks_in(block.text(), self._encoding, forcing=not self._by_choice)

    def _grounds(self, block: QTextBlock) -> Iterator[tuple[int, int, str]]:
        for start, end, mark in self._costs(block):
            if mark is Mark.FEW:
                yield start, end, "warn_soft"

    def _chips(self, block: QTextBlock) -> Iterator[tuple[int, int, str]]:
        for start, end, name in self._fields(block):
            ground = "accent_soft" if self._fields_shown.is_known(name) else "bad_soft"
            yield start - block.position(), end - block.position(), ground

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tooltips explain costly characters."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            said = self.explanation_at(event.pos())
            if said:
                QToolTip.showText(event.globalPos(), said, self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def explanation_at(self, point: QPoint) -> str:
        """What the character at this point of the viewport costs; "" for nothing."""
        cursor = self.cursorForPosition(point)
        if self.cursorRect(cursor).left() > point.x():
            cursor.movePosition(QTextCursor.MoveOperation.Left)
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
        char = cursor.selectedText()
        return explanation(char, self._encoding) if len(char) == 1 else ""
