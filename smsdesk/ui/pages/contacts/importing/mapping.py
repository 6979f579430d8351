"""What each column of the file is taken for: a chooser above each, in the file's order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QSizePolicy,
    QWidget,
)

from smsdesk.domain.contact_import import ColumnChoice, ColumnUse
from smsdesk.domain.import_look import ColumnLook
from smsdesk.ui.pages.contacts.importing.words import USES, use_word
from smsdesk.ui.theme import Size, Space
from smsdesk.ui.widgets.basics import column, label
from smsdesk.ui.widgets.elided import Elided
from smsdesk.ui.widgets.scroll_area import ScrollArea

NARROWEST = 138
MOST_ACROSS = 6
MOST_CHOOSERS = 48
"""A file with more has its filled ones here; nobody chooses among a thousand."""
LINES_SEEN = 2


class Mapping(QWidget):
    """`chosen` carries the place of a column in the file and the use."""

    chosen = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._grid_holder = QWidget()
        self._grid = QGridLayout(self._grid_holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._area = ScrollArea(self._grid_holder)
        self._more = label("", "muted", wrap=True)
        self._more.hide()
        self.choosers: dict[int, UseChooser] = {}
        """By the place of the column."""
        self._across = 0
        self.setLayout(column(self._area, self._more, spacing=Space.XS))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_columns(self, looks: Sequence[ColumnLook], choices: Sequence[ColumnChoice]) -> None:
        """Another file: make its choosers."""
        for chooser in self.choosers.values():
            chooser.hide()
            chooser.deleteLater()
        self.choosers = {}
        for place in _places(choices):
            chooser = UseChooser(looks[place])
            chooser.chosen.connect(lambda use, one=place: self.chosen.emit(one, use))
            self.choosers[place] = chooser
        left = len(looks) - len(self.choosers)
        self._more.setText(self.tr("%Ln further column(s) are left out.", "", left))
        self._more.setVisible(bool(left))
        self._across = 0
        self.show_choices(choices)
        self._arrange()

    def show_choices(self, choices: Sequence[ColumnChoice]) -> None:
        """What each is taken for now."""
        for place, chooser in self.choosers.items():
            chooser.show_use(choices[place].use)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many beside one another as have room."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Its choosers know how high they are only when they are shown."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        count = len(self.choosers)
        room = max(1, (self.width() + Space.M) // (NARROWEST + Space.M))
        across = max(1, min(room, MOST_ACROSS, count))
        if across != self._across:
            self._across = across
            for column_ in range(MOST_ACROSS):
                self._grid.setColumnStretch(column_, int(column_ < across))
            for number, chooser in enumerate(self.choosers.values()):
                self._grid.addWidget(chooser, number // across, number % across)
                chooser.show()
        lines = min(-(-count // across), LINES_SEEN)
        high = max((one.sizeHint().height() for one in self.choosers.values()), default=0)
        self._area.setFixedHeight(lines * high + max(0, lines - 1) * Space.S)


class UseChooser(QWidget):
    """The title of a column, and what it is taken for."""

    chosen = Signal(object)

    def __init__(self, look: ColumnLook) -> None:
        super().__init__()
        title = " ".join(look.title.split())
        self.title = _Title(self.tr("{0} →").format(title))
        self.box = _Box()
        for use in USES:
            self.box.addItem(use_word(use, title), use)
        self.box.setAccessibleName(self.tr("The column “{0}” is").format(title))
        if look.samples:
            samples = " · ".join(" ".join(one.split()) for one in look.samples)
            self.box.setToolTip(self.tr("In the file: {0}").format(samples))
        self.box.activated.connect(lambda _place: self.chosen.emit(self.box.currentData()))
        self.title.setBuddy(self.box)
        self.setLayout(column(self.title, self.box, spacing=Space.XS + 2))

    def show_use(self, use: ColumnUse) -> None:
        """What it is taken for."""
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(self.box.findData(use))


class _Title(Elided):
    def __init__(self, text: str) -> None:
        super().__init__(text, "label")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)


class _Box(QComboBox):
    """Turning the wheel scrolls the page and changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(Size.CONTROL)
        self.setMaxVisibleItems(len(USES))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it to the page."""
        event.ignore()


def _places(choices: Sequence[ColumnChoice]) -> list[int]:
    """The columns that get a chooser: all, or the used ones and the first of the others."""
    used = [place for place, choice in enumerate(choices) if choice.use is not ColumnUse.IGNORE]
    others = [place for place in range(len(choices)) if place not in set(used)]
    return sorted([*used, *others][:MOST_CHOOSERS])
