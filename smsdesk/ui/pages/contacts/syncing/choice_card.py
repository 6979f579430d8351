"""What goes to an account, and when by itself."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QRadioButton, QWidget

from smsdesk.domain.contact import Group
from smsdesk.domain.contact_sync import SyncChoice, SyncScope
from smsdesk.ui.pages.contacts.syncing.words import INTERVALS, interval_word, scope_word
from smsdesk.ui.theme import Size, Space
from smsdesk.ui.widgets.basics import Card, label, labelled, row
from smsdesk.ui.widgets.flow import FlowLayout

SCOPES = (SyncScope.ALL, SyncScope.GROUPS, SyncScope.NONE)
NAME_CHARACTERS = 32


class ChoiceCard(Card):
    """Each signal carries what was chosen."""

    scope_chosen = Signal(object)
    group_chosen = Signal(int, bool)
    interval_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.title = label("", "cardTitle", wrap=True)
        self.body.addWidget(self.title)
        self.scopes = {scope: QRadioButton(scope_word(scope)) for scope in SCOPES}
        self._radios = QButtonGroup(self)
        self.boxes: dict[int, QCheckBox] = {}
        self._groups = QWidget()
        self._flow = FlowLayout(self._groups, gap=Space.L)
        self._flow.setContentsMargins(Space.XL, 0, 0, 0)
        self._none = label(self.tr("There are no groups yet."), "muted")
        for scope, radio in self.scopes.items():
            self._radios.addButton(radio)
            radio.clicked.connect(lambda _on, one=scope: self.scope_chosen.emit(one))
            self.body.addWidget(radio)
            if scope is SyncScope.GROUPS:
                self.body.addWidget(self._groups)
                self.body.addWidget(self._none)
        self.interval = _Box()
        for minutes in INTERVALS:
            self.interval.addItem(interval_word(minutes), minutes)
        self.interval.activated.connect(self._chose_interval)
        self.body.addLayout(row(labelled(self.tr("Sync automatically"), self.interval), None))

    def show_title(self, name: str) -> None:
        """Where it goes."""
        self.title.setText(self.tr("What goes to {0}").format(name))

    def show_groups(self, groups: Sequence[Group], choice: SyncChoice) -> None:
        """Offer these."""
        for box in self.boxes.values():
            box.hide()
            box.deleteLater()
        self.boxes = {}
        while self._flow.takeAt(0) is not None:
            pass
        for group in groups:
            name = group.name
            name = name if len(name) <= NAME_CHARACTERS else f"{name[:NAME_CHARACTERS]}…"
            box = self.boxes[group.id] = QCheckBox(name.replace("&", "&&"))
            box.clicked.connect(lambda on, one=group.id: self.group_chosen.emit(one, on))
            self._flow.addWidget(box)
        self._order_tabs()
        self.show_choice(choice)

    def show_choice(self, choice: SyncChoice) -> None:
        """What holds now."""
        self.scopes[choice.scope].setChecked(True)
        by_group = choice.scope is SyncScope.GROUPS
        self._groups.setVisible(by_group and bool(self.boxes))
        self._none.setVisible(by_group and not self.boxes)
        for group_id, box in self.boxes.items():
            box.setChecked(group_id in choice.group_ids)
        with QSignalBlocker(self.interval):
            place = self.interval.findData(choice.every_minutes)
            if place < 0:
                self.interval.addItem(interval_word(choice.every_minutes), choice.every_minutes)
                place = self.interval.count() - 1
            self.interval.setCurrentIndex(place)

    def _order_tabs(self) -> None:
        """The boxes were made later than what stands below them."""
        order = [self.scopes[SyncScope.GROUPS], *self.boxes.values(), self.scopes[SyncScope.NONE]]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _chose_interval(self, _place: int) -> None:
        self.interval_chosen.emit(self.interval.currentData())


class _Box(QComboBox):
    """Turning the wheel scrolls the page and changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(Size.CONTROL)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it to the page."""
        event.ignore()
