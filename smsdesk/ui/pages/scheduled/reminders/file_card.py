"""How the file is read: in which encoding, which column holds what, which of two numbers is the
day.
"""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from smsdesk.domain.typed_moment import DateOrder
from smsdesk.ui.file_encodings import encoding_choices, usual_encoding
from smsdesk.ui.pages.scheduled.reminders.view_model import RemindersModel
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, label, labelled
from smsdesk.ui.widgets.choice_boxes import ChoiceBox


class FileCard(Card):
    """Follows the model."""

    def __init__(self, model: RemindersModel) -> None:
        super().__init__(margin=Space.M)
        self._model = model
        self.number = ChoiceBox(lambda title: model.choose_columns(number=title))
        self.day = ChoiceBox(lambda title: model.choose_columns(day=title))
        self.time = ChoiceBox(lambda title: model.choose_columns(time=title))
        self.key = ChoiceBox(lambda title: model.choose_columns(key=title))
        self.order = ChoiceBox(lambda order: model.choose(order=order))
        self.encoding = ChoiceBox(model.understand)
        self.note = label("", "warn", wrap=True)
        for box in (self.number, self.day):
            box.setPlaceholderText(self.tr("Choose the column"))
        self._text_file = QWidget()
        self._text_file.setLayout(labelled(self.tr("Encoding of the file"), self.encoding))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.addLayout(labelled(self.tr("Numbers"), self.number), 0, 0)
        grid.addLayout(labelled(self.tr("Appointment"), self.day), 0, 1)
        grid.addLayout(labelled(self.tr("Its time, if apart"), self.time), 1, 0)
        grid.addLayout(labelled(self.tr("Known again by"), self.key), 1, 1)
        grid.addLayout(labelled(self.tr("Dates such as 3/4"), self.order), 2, 0, 1, 2)
        grid.addWidget(self._text_file, 3, 0)
        for place in range(2):
            grid.setColumnStretch(place, 1)
        self.key.setToolTip(
            self.tr(
                "What an appointment keeps when it is moved: its number, say. Without such a"
                " column the telephone number tells whose appointment it is."
            )
        )
        self.key.setAccessibleDescription(self.key.toolTip())
        self.body.addWidget(label(self.tr("What the columns are"), "cardTitle"))
        self.body.addLayout(grid)
        self.body.addWidget(self.note)
        for signal in (model.opened, model.changed, model.looked):
            signal.connect(self._show)
        self._show()

    def _show(self) -> None:
        file, setup = self._model.file, self._model.setup
        if file is None or setup is None:
            return
        titles = [(title, title) for title in file.titles]
        columns = setup.columns
        self.number.offer(titles, columns.number)
        self.day.offer(titles, columns.day)
        self.time.offer([(self.tr("in the same column"), ""), *titles], columns.time)
        self.key.offer([(self.tr("the telephone number"), ""), *titles], columns.key)
        self._show_order()
        # Spreadsheets have none.
        self._text_file.setVisible(bool(file.encoding))
        self.encoding.offer(encoding_choices(file.encoding), usual_encoding(file.encoding))

    def _show_order(self) -> None:
        found, setup = self._model.difference, self._model.setup
        seen = None if found is None else found.order
        as_read = self.tr("As the file shows")
        if seen is not None and setup is not None and setup.order is None:
            day = seen.order is DateOrder.DAY_FIRST
            as_read = (
                self.tr("As the file shows: day first")
                if day
                else self.tr("As the file shows: month first")
            )
        choices = [
            (as_read, None),
            (self.tr("3 April: the day first"), DateOrder.DAY_FIRST),
            (self.tr("4 March: the month first"), DateOrder.MONTH_FIRST),
        ]
        self.order.offer(choices, None if setup is None else setup.order)
        said = ""
        if seen is not None and seen.doubtful:
            said = self.tr(
                "%Ln date(s) could be meant the other way round, and nothing in the file tells."
                " Look at the appointments below, and choose what is right.",
                "",
                seen.doubtful,
            )
        elif seen is not None and seen.contradicting:
            said = self.tr(
                "%Ln date(s) can only be meant the other way round than the rest.",
                "",
                seen.contradicting,
            )
        self.note.setText(said)
        self.note.setVisible(bool(said))
