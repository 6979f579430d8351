"""One input for each kind of field: its label, its control, a note, and what is wrong with it.

Which inputs a form has follows from what a provider declares (`account_form`).
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from smsdesk.domain.provider_info import Field, FieldKind
from smsdesk.domain.secret import Secret
from smsdesk.ui.forms.labels import choice_label, field_label
from smsdesk.ui.forms.secret_edit import SecretEdit
from smsdesk.ui.icons import Icon, icon
from smsdesk.ui.theme import Size, Space, Theme
from smsdesk.ui.widgets.basics import button, label, restyle, row

LONGEST = 2048


class Input(QWidget):
    """Base. `changed` after each keystroke or choice, `left` when the focus goes on, `submitted`
    on Enter."""

    changed = Signal()
    left = Signal()
    submitted = Signal()

    def __init__(self, key: str, name: str, note: str = "") -> None:
        super().__init__()
        self.key = key
        self.name = name
        self.was_edited = False
        """Whether somebody has been here: only then are gaps shown as mistakes."""
        self._note = label(note, "muted", wrap=True)
        if not note:
            # Showing what has no parent yet would open a window for it.
            self._note.hide()
        self._problem = label("", "bad", wrap=True)
        self._problem.hide()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(Space.XS)

    def value(self) -> str:
        """What stands here; of a secret nothing."""
        raise NotImplementedError

    def set_value(self, value: str) -> None:
        """Put a value here, as if nobody had edited it."""
        raise NotImplementedError

    @property
    def control(self) -> QWidget:
        """What takes the focus."""
        raise NotImplementedError

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong under the field; "" for nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.control.setProperty("invalid", bool(sentence))
        self.control.setAccessibleDescription(sentence or self._note.text())
        restyle(self.control)

    @property
    def problem(self) -> str:
        """What is shown as wrong."""
        return self._problem.text()

    def edited(self) -> None:
        """Note that somebody has been here, and tell."""
        self.was_edited = True
        self.changed.emit()

    def _put(self, caption_for: QWidget, *, beside: QWidget | None = None) -> None:
        """Lay out: label, control (with something beside it), note, problem."""
        caption = label(self.name, "label")
        caption.setBuddy(caption_for)
        caption_for.setAccessibleName(self.name)
        self._outer.addWidget(caption)
        beside_one_another = row(caption_for) if beside is None else row(caption_for, beside)
        self._outer.addLayout(beside_one_another)
        self._outer.addWidget(self._note)
        self._outer.addWidget(self._problem)
        self._outer.addStretch(1)
        caption_for.setAccessibleDescription(self._note.text())


class TextInput(Input):
    """One line of text: names, addresses, numbers."""

    def __init__(self, key: str, name: str, note: str = "", placeholder: str = "") -> None:
        super().__init__(key, name, note)
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.setPlaceholderText(placeholder)
        self._put(self.line)
        _follow(self, self.line)

    def value(self) -> str:
        """As typed."""
        return self.line.text()

    def set_value(self, value: str) -> None:
        """As if nobody had edited it."""
        self.line.setText(value)
        self.line.setCursorPosition(0)

    @property
    def control(self) -> QWidget:
        """The line."""
        return self.line


class SecretInput(Input):
    """A password or key, with an eye to look at it."""

    def __init__(self, key: str, name: str, theme: Theme, note: str = "") -> None:
        super().__init__(key, name, note)
        self._theme = theme
        self.line = SecretEdit()
        self.eye = QToolButton(self.line)
        self.eye.setCheckable(True)
        self.eye.setIconSize(QSize(Size.ICON, Size.ICON))
        self.eye.setCursor(Qt.CursorShape.ArrowCursor)
        self.eye.toggled.connect(self._show)
        self._put(self.line)
        self._outer.setAlignment(Qt.AlignmentFlag.AlignTop)
        eye_row = row(None, self.eye)
        eye_row.setContentsMargins(0, 0, Space.XS, 0)
        self.line.setLayout(eye_row)
        self.line.setTextMargins(0, 0, Size.CONTROL_SMALL, 0)
        _follow(self, self.line)
        theme.changed.connect(self._draw)
        self._draw()

    def value(self) -> str:
        """Nothing: a secret is asked for by `secret`."""
        return ""

    def set_value(self, value: str) -> None:
        """A secret is never filled in, only forgotten."""
        del value
        self.line.forget()

    def secret(self) -> Secret:
        """What was typed."""
        return self.line.secret()

    def take(self, secret: Secret) -> None:
        """Hold what was typed into an input whose place this one takes."""
        self.line.take(secret)

    @property
    def control(self) -> QWidget:
        """The line."""
        return self.line

    def _show(self, shown: bool) -> None:
        self.line.show_plainly(shown)
        self.eye.raise_()
        self._draw()

    def _draw(self) -> None:
        shown = self.eye.isChecked()
        which = Icon.HIDE if shown else Icon.SHOW
        self.eye.setIcon(icon(which, self._theme.palette, color=self._theme.palette.muted))
        name = self.tr("Hide what was typed") if shown else self.tr("Show what was typed")
        self.eye.setAccessibleName(f"{name}: {self.name}")
        self.eye.setToolTip(name)


class ChoiceInput(Input):
    """One of the declared choices."""

    def __init__(self, field: Field, name: str, note: str = "") -> None:
        super().__init__(field.key, name, note)
        self.box = QComboBox()
        if not field.required and not field.default:
            self.box.addItem("", "")
        for value in field.choices:
            self.box.addItem(choice_label(field, value), value)
        self._put(self.box)
        self.box.activated.connect(self.edited)
        self.set_value(field.default)

    def value(self) -> str:
        """The declared value of the choice."""
        value: str = self.box.currentData() or ""
        return value

    def set_value(self, value: str) -> None:
        """Choose it; an unknown one leaves what is chosen."""
        place = self.box.findData(value)
        if place >= 0:
            self.box.setCurrentIndex(place)

    @property
    def control(self) -> QWidget:
        """The box."""
        return self.box


class FileInput(TextInput):
    """The path of a file, typed or looked for."""

    def __init__(self, key: str, name: str, note: str = "") -> None:
        Input.__init__(self, key, name, note)
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.browse = button(self.tr("Browse…"), pressed=self._browse)
        self.browse.setAccessibleName(self.tr("Browse for: {name}").format(name=name))
        self.browse.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._put(self.line, beside=self.browse)
        _follow(self, self.line)

    def _browse(self) -> None:
        dialog = QFileDialog(self.window(), self.name)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, path: str) -> None:
        self.set_value(path)
        self.edited()


def input_for(field: Field, theme: Theme, note: str = "") -> Input:
    """The input that fits a declared field."""
    name = field_label(field)
    if field.kind is FieldKind.SECRET:
        return SecretInput(field.key, name, theme, note)
    if field.kind is FieldKind.CHOICE:
        return ChoiceInput(field, name, note)
    kind = _LINES.get(field.kind, TextInput)
    made = kind(field.key, name, note)
    made.set_value(field.default)
    return made


_LINES: Mapping[FieldKind, type[TextInput] | type[FileInput]] = {FieldKind.FILE: FileInput}


def _follow(made: Input, line: QLineEdit) -> None:
    line.textEdited.connect(made.edited)
    line.editingFinished.connect(made.left)
    line.returnPressed.connect(made.submitted)
