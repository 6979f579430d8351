"""The review: who gets it, what it costs, the first text, what to know before; then Send."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.money import Balance
from smsdesk.domain.plan import Exclusion
from smsdesk.ui.context import Context
from smsdesk.ui.pages.compose.preview import Stepper, person
from smsdesk.ui.pages.compose.recipients import addressee_of
from smsdesk.ui.pages.compose.review_model import Review, ReviewModel
from smsdesk.ui.pages.compose.view_model import ComposeModel
from smsdesk.ui.pages.compose.warnings import Warnings
from smsdesk.ui.pages.compose.words import encoding_name, money, number
from smsdesk.ui.theme import Size, Space
from smsdesk.ui.when_words import repeat_words, told
from smsdesk.ui.widgets.amounts import balance_text
from smsdesk.ui.widgets.basics import Card, button, label, row
from smsdesk.ui.widgets.flow import GivingRow
from smsdesk.ui.widgets.scroll_area import ScrollArea
from smsdesk.ui.widgets.undo_bar import UndoBar

NOTE_WIDEST = 230
"""Beyond this a note is wrapped, in pixels at 100 %."""
LEFT_OUT = (
    Exclusion.MISSING_FIELD,
    Exclusion.EMPTY_TEXT,
    Exclusion.TOO_LONG,
    Exclusion.NOT_GSM,
    Exclusion.UNSENDABLE_CHARACTER,
)


class ReviewSheet(QWidget):
    """Shows `model.review`; nothing on it changes while it is looked at."""

    back_asked = Signal()
    later_asked = Signal()
    sender_asked = Signal()

    def __init__(self, context: Context, compose: ComposeModel, model: ReviewModel) -> None:
        super().__init__()
        self._context, self._compose, self._model = context, compose, model
        self._place = 0
        self._who = _Facts(self.tr("Who"))
        self._cost = _Facts(self.tr("What it costs"))
        self._message = Card(spacing=Space.S)
        self._caption = label("", "label")
        self._stepper = Stepper(context.theme)
        self._where = label("", "muted")
        self._text = label("", "message", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._about = label("", "muted", wrap=True)
        self.warnings = Warnings(self.sender_asked, self.back_asked, self.later_asked)
        self.undo_bar = UndoBar()
        self.back = button(self.tr("Back to editing"), pressed=self.back_asked.emit)
        self.later = button(self.tr("Schedule…"), pressed=self.later_asked.emit)
        self.undo_note = label("", "muted", wrap=True)
        self.undo_note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.typed_count = QLineEdit()
        self.typed_count.setMaximumWidth(3 * Size.CONTROL + Space.XXL)
        self.type_count = label("", "muted")
        self.send = button("", "primary", pressed=model.send)
        self._arriving = QTimer(self, singleShot=True)
        self._arriving.timeout.connect(self._may_send)
        self._lay()
        self._stepper.stepped.connect(self._step)
        self.typed_count.textChanged.connect(self._may_send)
        self.undo_bar.undo_asked.connect(model.undo)
        model.counting.connect(self._counting)
        model.failed.connect(self._may_send)

    def _lay(self) -> None:
        self._stepper.put_between(self._where)
        top = QHBoxLayout()
        top.addWidget(self._caption, 1)
        top.addWidget(self._stepper)
        bubble = Card("info", margin=Space.M)
        bubble.body.addWidget(self._text)
        body = QHBoxLayout()
        body.setSpacing(Space.L)
        body.addWidget(bubble, 3)
        body.addWidget(self._about, 2, Qt.AlignmentFlag.AlignTop)
        self._message.body.addLayout(top)
        self._message.body.addLayout(body)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M + 2)
        facts = QHBoxLayout()
        facts.setSpacing(Space.M + 2)
        facts.addWidget(self._who, 1)
        facts.addWidget(self._cost, 1)
        layout.addLayout(facts)
        layout.addWidget(self._message)
        layout.addWidget(self.warnings)
        layout.addStretch(1)
        self._scroll = ScrollArea(inside)
        sending = QWidget()
        sending.setLayout(row(self.undo_note, self.send, spacing=Space.S + 2))
        back = QWidget()
        back.setLayout(row(self.back, self.later, None))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.M)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self.undo_bar)
        self._confirm = QWidget()
        self._confirm.setLayout(row(None, self.type_count, self.typed_count))
        outer.addWidget(self._confirm)
        self._buttons = GivingRow(back, sending)
        outer.addWidget(self._buttons)

    def refresh(self) -> None:
        """Show the review from its first message on."""
        review = self._model.review
        if review is None:
            return
        self._place = 0
        self.undo_bar.hide()
        self._buttons.show()
        count = len(review.plan.messages)
        self._show_who(review)
        self._show_cost(review)
        self._show_message(review)
        self.warnings.show_for(review)
        before: QWidget = self._stepper.on
        for link in self.warnings.links:
            QWidget.setTabOrder(before, link)
            before = link
        later = self._model.later
        undo_s = self._model.undo_s if later is None else 0
        if later is None:
            self.send.setText(self.tr("Send %Ln messages", "", count))
        else:
            self.send.setText(self.tr("Schedule %Ln messages", "", count))
        self.undo_note.setText(self.tr("You can undo for %Ln seconds", "", undo_s))
        advance = self.undo_note.fontMetrics().horizontalAdvance(self.undo_note.text())
        self.undo_note.setMinimumWidth(min(advance + Space.XS, NOTE_WIDEST))
        self.undo_note.setVisible(undo_s > 0)
        typed = self._model.must_type_count
        self.type_count.setText(self.tr("Type {count} to confirm").format(count=number(count)))
        self.typed_count.setAccessibleName(self.type_count.text())
        self._confirm.setVisible(typed)
        self.typed_count.clear()
        # It stands where "Review and send" was: a double press must not send what nobody has read.
        if interval_ms := QGuiApplication.styleHints().mouseDoubleClickInterval():
            self._arriving.start(interval_ms)
        self._may_send()
        self._scroll.verticalScrollBar().setValue(0)
        self._buttons.settle()
        (self.typed_count if typed else self.back).setFocus()

    def _may_send(self) -> None:
        review = self._model.review
        typed = "".join(char for char in self.typed_count.text() if char.isdecimal())
        right = review is not None and typed == str(len(review.plan.messages))
        free = not (self._model.sending or self._arriving.isActive())
        self.send.setEnabled(free and (right or not self._model.must_type_count))

    def _show_who(self, review: Review) -> None:
        facts = self._who
        facts.clear()
        facts.add(self.tr("People"), number(len(review.plan.messages)), "strong")
        for text, kinds, role in (
            (self.tr("Merged duplicates"), (Exclusion.DUPLICATE,), "muted"),
            (self.tr("Opted out, left out"), (Exclusion.OPTED_OUT,), "muted"),
            (self.tr("Numbers to fix, left out"), (Exclusion.INVALID_NUMBER,), "bad"),
            (self.tr("Cannot get this text, left out"), LEFT_OUT, "bad"),
        ):
            count = review.left_out(*kinds)
            if count:
                facts.add(text, number(count), role)

    def _show_cost(self, review: Review) -> None:
        facts = self._cost
        facts.clear()
        plan, cost, balance = review.plan, review.cost, review.balance
        spread = ", ".join(f"{number(n)} × {number(parts)}" for n, parts in review.part_counts)
        facts.add(self.tr("Parts"), number(plan.parts), "strong", note=spread)
        if cost is not None:
            facts.add(self.tr("About"), money(cost), "strong")
        else:
            facts.add(self.tr("The provider tells no price beforehand"), "", "muted")
        if balance is not None:
            facts.add(self.tr("Balance before"), balance_text(balance), "muted")
            if cost is not None and balance.amount is not None:
                after = Balance(balance.amount - cost.amount, balance.unit)
                role = "bad" if review.over_balance else "muted"
                facts.add(self.tr("Balance after"), balance_text(after), role)
        else:
            facts.add(self.tr("Balance"), self.tr("not known"), "muted")

    def _show_message(self, review: Review) -> None:
        plan = review.plan
        message = plan.messages[self._place]
        addressees = self._compose.recipients.addressees(self._compose.region)
        who = person(message, addressee_of(addressees, plan, self._place, self._compose.region))
        first = self.tr("First message, as {name} gets it")
        other = self.tr("The message as {name} gets it")
        self._caption.setText((other if self._place else first).format(name=who))
        count = len(plan.messages)
        place = self.tr("{place} of {count}").format(
            place=number(self._place + 1), count=number(count)
        )
        self._where.setText(place)
        self._stepper.show_place(self._place, count)
        self._text.setText(message.text)
        sender = plan.sender or self.tr("the provider's own sender")
        lines = [
            self.tr("From {sender} through {account}").format(
                sender=sender, account=review.account.name
            ),
            self._encoding_line(review, message.encoding, message.parts),
            self._when(),
        ]
        if plan.options.flash:
            lines.append(self.tr("Flash: shown at once, kept nowhere"))
        if (minutes := plan.options.validity_minutes) is not None:
            lines.append(self.tr("Given up after %Ln minutes", "", minutes))
        lines += [f"{key}: {value}" for key, value in plan.options.extra.items()]
        self._about.setText("\n".join(lines))

    def _when(self) -> str:
        later, desk = self._model.later, self._context.desk
        if later is None:
            now = QDateTime.currentDateTime().time()
            time = QLocale().toString(now, QLocale.FormatType.ShortFormat)
            return self.tr("Now, {time}").format(time=time)
        timing = later.timing
        said = told(timing.wall, timing.zone, desk.home_zone(), desk.clock.now())
        return said if timing.repeat is None else f"{said} {repeat_words(timing.repeat)}."

    def _encoding_line(self, review: Review, encoding: Encoding, parts: int) -> str:
        said = encoding_name(encoding)
        if encoding is Encoding.UCS2 and review.unicode_by_fields:
            said = self.tr("{encoding}, because of what fills the fields").format(encoding=said)
        return f"{said} · {self.tr('%Ln parts', '', parts)}"

    def _step(self, by: int) -> None:
        review = self._model.review
        if review is not None:
            self._place = min(max(self._place + by, 0), len(review.plan.messages) - 1)
            self._show_message(review)

    def _counting(self, left_s: float) -> None:
        review = self._model.review
        count = len(review.plan.messages) if review is not None else 0
        seconds = self.tr("%Ln seconds", "", max(round(left_s + 0.49), 1))
        said = self.tr("Sending %Ln messages in {time}.", "", count).format(time=seconds)
        self._buttons.hide()
        self._confirm.hide()
        self.undo_bar.show_left(said, left_s / max(self._model.undo_s, 1))


class _Facts(Card):
    """Names at the left, figures at the right."""

    def __init__(self, title: str) -> None:
        super().__init__(spacing=Space.S)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(0, 1)
        self.body.addWidget(label(title, "label"))
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    def clear(self) -> None:
        _empty(self._grid)

    def add(self, name: str, figure: str, role: str, *, note: str = "") -> None:
        line = self._grid.rowCount()
        strong = role == "strong"
        named = label(name, "" if strong else role, wrap=not note)
        notes = [label(note, "muted", wrap=True)] if note else []
        named_and_noted = row(named, *notes)
        if note:
            named_and_noted.setStretch(1, 1)
        self._grid.addLayout(named_and_noted, line, 0, 1, 1 if figure else 2)
        if figure:
            figures = label(figure, role)
            figures.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(figures, line, 1)


def _empty(layout: QLayout) -> None:
    """Take everything out and delete it, layouts within included."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            _empty(inner)
