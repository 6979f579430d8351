"""The pane beside the table in which a contact is written: fields, groups, what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smsdesk.domain.contact import Contact, ContactDetails, Group
from smsdesk.ui.pages.contacts.custom_fields import CustomFields
from smsdesk.ui.pages.contacts.editing import Editing
from smsdesk.ui.pages.contacts.group_picker import Chosen, GroupPicker
from smsdesk.ui.pages.contacts.line_field import LineField
from smsdesk.ui.pages.contacts.numbers import Checked
from smsdesk.ui.pages.contacts.tab_stops import in_order
from smsdesk.ui.pages.contacts.words import full_name, language_word
from smsdesk.ui.theme import Size, Space, Theme
from smsdesk.ui.widgets.basics import Card, button, column, label, labelled, row
from smsdesk.ui.widgets.file_drop import TextWithoutFiles
from smsdesk.ui.widgets.scroll_area import ScrollArea

LANGUAGES = ("el", "en", "pt-BR", "pt", "ru", "uk", "ar", "de", "es", "fr", "hu", "it", "ro", "tr")
COMMENT_LINES = 3


@dataclass(frozen=True, slots=True)
class Typed:
    """What is written and not stored; `group` is what stands in the line of the groups."""

    editing: Editing
    chosen: Chosen
    group: str


class EditorPane(Card):
    """`Enter` in a line saves, `Ctrl+Enter` anywhere, `Escape` leaves it."""

    save_wanted = Signal(object, object)
    """ContactDetails, whose mobile is as it was checked, and the `Chosen` groups."""
    mobile_typed = Signal(str)
    other_opened = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(spacing=Space.S)
        self.title = label("", "cardTitle", wrap=True)
        self.surname = LineField(self.tr("Surname"))
        self.name = LineField(self.tr("Name"))
        self.mobile = LineField(self.tr("Mobile"))
        self.twins = QWidget()
        self.twins.setLayout(column(spacing=Space.XXS))
        self.twins.hide()
        self.groups = GroupPicker(theme, self.tr("Groups"))
        self.comments = _Comments()
        self.email = LineField(self.tr("E-mail"))
        self.language = _LanguageBox()
        self.custom = CustomFields(theme)
        self.problem = label("", "bad", wrap=True)
        self.problem.hide()
        self.save = button(self.tr("Save"), "primary", pressed=self._save)
        self.cancel = button(self.tr("Cancel"), pressed=self.left.emit)
        self._checked = Checked("")
        self._begun: tuple[object, ...] = ()
        self._lay_out()
        self.groups.rearranged.connect(self._order_tabs)
        self.custom.rearranged.connect(self._order_tabs)
        self._order_tabs()
        for line in (self.surname, self.name, self.mobile, self.email):
            line.submitted.connect(self._save)
        self.custom.submitted.connect(self._save)
        self.mobile.changed.connect(self.mobile_typed)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self, self._save)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def begin(self, editing: Editing) -> None:
        """Write a new contact, or another one anew."""
        details = editing.details
        new = editing.contact is None
        self.title.setText(self.tr("New contact") if new else self.tr("Edit contact"))
        self.setAccessibleName(self.title.text())
        self.groups.offer(editing.groups)
        self.groups.choose(editing.group_ids)
        self.custom.know(editing.field_names)
        self.surname.show_text(details.surname)
        self.name.show_text(details.name)
        self.mobile.show_text(editing.raw_mobile)
        self.comments.setPlainText(details.comments)
        self.email.show_text(details.email)
        self.language.show_code(details.language)
        self.custom.show_fields(details.custom)
        self.show_problem("")
        self.show_twins(())
        self._scroll.verticalScrollBar().setValue(0)
        self._begun = self._written

    def typed(self, contact: Contact | None, groups: tuple[Group, ...]) -> Typed:
        """All that is written about them, for the editor that takes this one's place."""
        chosen, group = self.groups.peek
        editing = Editing(contact, self.details, self.mobile.text, groups, chosen.ids, ())
        return Typed(editing, chosen, group)

    def take_up(self, typed: Typed) -> None:
        """When it has begun with the rest: the groups that are only written, and that nothing of
        it is stored."""
        self.groups.take_up(typed.chosen, typed.group)
        self._begun = ()

    @property
    def is_dirty(self) -> bool:
        """Whether something was written that is not stored."""
        return self._written != self._begun

    @property
    def _written(self) -> tuple[object, ...]:
        return (replace(self.details, mobile=self.mobile.text), self.groups.peek)

    def take_focus(self, field: str = "") -> None:
        """To the first field that is empty of those everybody has, or to the one named."""
        places = {"surname": self.surname, "name": self.name, "mobile": self.mobile}
        places[""] = self.surname
        places.get(field, self.surname).line.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_groups(self, groups: Sequence[Group]) -> None:
        """These exist now."""
        self.groups.offer(groups)

    def show_checked(self, checked: Checked, *, quiet: bool = False) -> None:
        """What the number is; `quiet` while somebody is still typing it."""
        self._checked = checked
        self.mobile.show_notes("" if quiet else checked.problem, checked.doubt)

    def show_twins(self, twins: Sequence[Contact]) -> None:
        """Others have this number, too: a family, or the same person twice?"""
        layout = self.twins.layout()
        while layout is not None and (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.twins.setVisible(bool(twins))
        if layout is None or not twins:
            return
        hint = self.tr("This number is in the book already. A family may share it.")
        layout.addWidget(label(hint, "warn", wrap=True))
        for twin in twins:
            text = self.tr("Open {0} instead").format(full_name(twin.details))
            link = button(text, "link")
            link.clicked.connect(lambda _on, one=twin.id: self.other_opened.emit(one))
            layout.addWidget(link)
        self._order_tabs()

    def show_problem(self, sentence: str) -> None:
        """Why it was not saved; "" for nothing."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    @property
    def details(self) -> ContactDetails:
        """What stands in the fields."""
        return ContactDetails(
            mobile=self._checked.mobile,
            surname=self.surname.text,
            name=self.name.text,
            comments=self.comments.toPlainText().strip(),
            email=self.email.text,
            language=self.language.code,
            custom=self.custom.fields,
        )

    @property
    def chosen(self) -> Chosen:
        """The groups."""
        return self.groups.chosen

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape leaves it as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # Inside

    def _lay_out(self) -> None:
        inner = QWidget()
        fields = QVBoxLayout(inner)
        fields.setContentsMargins(0, 0, Space.XS, 0)
        fields.setSpacing(Space.S)
        for one in (self.surname, self.name, self.mobile, self.twins, self.groups):
            fields.addWidget(one)
        fields.addLayout(labelled(self.tr("Comments"), self.comments))
        fields.addWidget(self.email)
        fields.addLayout(labelled(self.tr("Language"), self.language))
        fields.addWidget(self.custom)
        fields.addStretch(1)
        self._scroll = _FieldScroll(inner)
        self.body.addWidget(self.title)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self.problem)
        self.body.addLayout(row(self.save, self.cancel, None))

    def _order_tabs(self) -> None:
        lines = (self.surname.line, self.name.line, self.mobile.line)
        in_order(
            [
                *lines,
                *self.twins.findChildren(QPushButton),
                *self.groups.tab_stops,
                self.comments,
                self.email.line,
                self.language,
                *self.custom.tab_stops,
                self.save,
                self.cancel,
            ]
        )

    def _save(self) -> None:
        self.mobile.show_notes(self._checked.problem, self._checked.doubt)
        if self._checked.problem:
            self.mobile.line.setFocus()
            return
        if self.custom.is_half:
            self.show_problem(self.tr("A field needs a name, or its value would be lost."))
            self.custom.take_focus_where_half()
            return
        self.save_wanted.emit(self.details, self.chosen)


class _FieldScroll(ScrollArea):
    """Scrolls to the field that has the focus."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidget(inner)


class _Comments(TextWithoutFiles):
    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        line = self.fontMetrics().lineSpacing()
        self.setFixedHeight(COMMENT_LINES * line + 2 * Space.M)


class _LanguageBox(QComboBox):
    """Some languages, and whatever else a contact has."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(Size.CONTROL)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addItem(self.tr("Not known"), "")
        for code in LANGUAGES:
            self.addItem(language_word(code), code)

    def show_code(self, code: str) -> None:
        """Choose a language; one that is not offered is added."""
        place = self.findData(code)
        if place < 0:
            self.addItem(language_word(code), code)
            place = self.count() - 1
        self.setCurrentIndex(place)

    @property
    def code(self) -> str:
        """ISO 639 with an optional region; "" for not known."""
        return str(self.currentData() or "")
