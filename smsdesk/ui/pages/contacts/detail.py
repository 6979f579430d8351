"""The pane beside the table: one person, all that is known of them, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLayout, QMenu, QPushButton, QToolButton, QWidget

from smsdesk.domain.contact import ConsentKind
from smsdesk.ui.icons import Icon, icon
from smsdesk.ui.pages.contacts.numbers import about, international
from smsdesk.ui.pages.contacts.person import Person
from smsdesk.ui.pages.contacts.tab_stops import in_order
from smsdesk.ui.pages.contacts.words import (
    consent_line,
    full_name,
    kept_line,
    language_word,
    message_line,
    opted_out_word,
    sync_sentence,
)
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.basics import Card, Pill, Tone, button, column, label, row
from smsdesk.ui.widgets.flow import FlowLayout
from smsdesk.ui.widgets.scroll_area import ScrollArea

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
"""Arabic names stand where all others do."""


class DetailPane(Card):
    """Shows a `Person`. What its menu does is up to whoever listens."""

    message_wanted = Signal()
    edit_wanted = Signal()
    consent_wanted = Signal(object)
    """A ConsentKind: somebody said something about getting messages."""
    removal_wanted = Signal()
    erasure_wanted = Signal()
    export_wanted = Signal()
    group_opened = Signal(int)
    person_opened = Signal(int)
    history_wanted = Signal()
    left = Signal()
    """Escape: back to the table."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(spacing=Space.S)
        self.setAccessibleName(self.tr("The chosen contact"))
        self._theme = theme
        self._person: Person | None = None
        self._links: list[QWidget] = []
        self.name = label("", "cardTitle", wrap=True)
        self._number = label("", "strong")
        self._about = label("", "muted", wrap=True)
        self._opted_out = Pill(opted_out_word(), Tone.WARN)
        self.message = button(self.tr("Message"), pressed=self.message_wanted.emit)
        self.edit = button(self.tr("Edit"), pressed=self.edit_wanted.emit)
        self.more = QToolButton()
        self.more.setAccessibleName(self.tr("More to do with this contact"))
        self.more.setToolTip(self.more.accessibleName())
        self.more.clicked.connect(self._show_menu)
        self._sections = QWidget()
        self._inner = column(spacing=Space.M)
        self._sections.setLayout(self._inner)
        self._scroll = ScrollArea(self._sections)
        for one in (self.name, self._number):
            one.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            one.setAlignment(LEFT)
        self.body.addWidget(self.name)
        self.body.addLayout(column(self._number, self._about, spacing=0))
        self.body.addLayout(row(self._opted_out, None))
        self.body.addSpacing(Space.XS)
        self.body.addWidget(self._scroll, 1)
        buttons = FlowLayout(gap=Space.S, line_gap=Space.XS)
        for action in (self.message, self.edit, self.more):
            buttons.addWidget(action)
        self.body.addLayout(buttons)
        theme.changed.connect(self._recolor)
        self._recolor()

    def show_person(self, person: Person) -> None:
        """Another one, or the same one later."""
        other = self._person is None or self._person.contact.id != person.contact.id
        self._person = person
        details = person.contact.details
        self.name.setText(full_name(details))
        self._number.setText(international(details.mobile))
        self._about.setText(about(details.mobile))
        self._about.setVisible(bool(self._about.text()))
        self._opted_out.setVisible(person.opted_out)
        self._fill(person)
        if other:
            self._scroll.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """To the first thing that can be done."""
        self.message.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape goes back to the table."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def fill_menu(self, menu: QMenu) -> None:
        """What there is to do besides; also for the table's context menu."""
        person = self._person
        if person is None:
            return
        if person.opted_out:
            menu.addAction(self.tr("Opt in…"), lambda: self._ask(ConsentKind.OPT_IN))
        else:
            menu.addAction(self.tr("Opt out…"), lambda: self._ask(ConsentKind.OPT_OUT))
            menu.addAction(self.tr("Record consent…"), lambda: self._ask(ConsentKind.CONSENT))
        menu.addSeparator()
        menu.addAction(self.tr("Export all held on this person…"), self.export_wanted.emit)
        menu.addAction(self.tr("Delete\tDel"), self.removal_wanted.emit)
        menu.addAction(self.tr("Erase person…"), self.erasure_wanted.emit)

    # Inside

    def _ask(self, kind: ConsentKind) -> None:
        self.consent_wanted.emit(kind)

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        height = menu.sizeHint().height()
        menu.popup(self.more.mapToGlobal(QPoint(0, -height)))

    def _fill(self, person: Person) -> None:
        _empty(self._inner)
        self._links = []
        details = person.contact.details
        if person.kept:
            self._section(self.tr("Still to be delivered"), _text(kept_line(person.kept)))
        if person.groups:
            self._section(self.tr("Groups"), self._groups(person))
        if details.comments:
            self._section(self.tr("Comments"), _text(details.comments))
        if details.email:
            self._section(self.tr("E-mail"), _text(details.email))
        if details.language:
            self._section(self.tr("Language"), _text(language_word(details.language)))
        for name, value in details.custom.items():
            self._section(name, _text(value))
        for account, standing in person.standings:
            self._section(account, _text(sync_sentence(standing)))
        if person.others:
            self._section(self.tr("Others with this number"), *self._others(person))
        if person.records:
            self._section(self.tr("Consent"), *(_text(consent_line(r)) for r in person.records))
        if person.history:
            lines = [message_line(one.state, one.created_at, one.text) for one in person.history]
            self._section(
                self.tr("Last messages"),
                *(_text(line) for line in lines),
                self._link(self.tr("Show all"), self.history_wanted.emit),
            )
        self._inner.addStretch(1)
        in_order([*self._links, self.message, self.edit, self.more])

    def _groups(self, person: Person) -> QWidget:
        chips = QWidget()
        flow = FlowLayout(chips, gap=Space.XS)
        for group in person.groups:
            chip = button(group.name, "groupChip")
            chip.setAccessibleDescription(self.tr("Group"))
            chip.setToolTip(self.tr("Show the contacts of this group"))
            chip.clicked.connect(lambda _on, one=group.id: self.group_opened.emit(one))
            flow.addWidget(chip)
            self._links.append(chip)
        return chips

    def _others(self, person: Person) -> Iterable[QWidget]:
        for other in person.others:
            yield self._link(full_name(other.details), partial(self.person_opened.emit, other.id))

    def _link(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        made = button(text, "link")
        made.clicked.connect(lambda _on: pressed())
        self._links.append(made)
        return made

    def _section(self, caption: str, *content: QWidget) -> None:
        made = QWidget()
        made.setLayout(column(label(caption, "muted"), *content, spacing=Space.XXS))
        self._inner.addWidget(made)

    def _recolor(self) -> None:
        self.more.setIcon(icon(Icon.MORE, self._theme.palette))


def _text(text: str) -> QLabel:
    made = label(text, "small", wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setAlignment(LEFT)
    return made


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
