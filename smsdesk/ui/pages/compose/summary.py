"""The line below the recipients, each figure of it a link to the list behind it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from smsdesk.domain.plan import Excluded, Exclusion, PlanProblem, SendPlan
from smsdesk.ui.pages.compose.view_model import ComposeModel
from smsdesk.ui.pages.compose.words import excluded_line
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import button, label
from smsdesk.ui.widgets.entry_list import EntryList
from smsdesk.ui.widgets.flow import FlowLayout

TO_FIX = (Exclusion.INVALID_NUMBER,)
OTHERS = (
    Exclusion.EMPTY_TEXT,
    Exclusion.TOO_LONG,
    Exclusion.NOT_GSM,
    Exclusion.UNSENDABLE_CHARACTER,
)


class Summary(QWidget):
    """Follows the newest plan. The list opens below the line."""

    opened = Signal()
    country_wanted = Signal()
    """Numbers are written without a country, and none is chosen for them."""

    def __init__(self, model: ComposeModel) -> None:
        super().__init__()
        self._model = model
        self._links: dict[tuple[Exclusion, ...], QPushButton] = {}
        self._dots: dict[tuple[Exclusion, ...], QLabel] = {}
        self._shown: tuple[Exclusion, ...] | None = None
        self._entries: tuple[Excluded, ...] = ()
        self._everybody = False
        self.people = label("", "muted")
        self.list = EntryList()
        self.list.hide()
        self.list.removed.connect(lambda place: model.remove(self._entries[place]))
        self.list.corrected.connect(lambda place, text: model.correct(self._entries[place], text))
        self.list.closed.connect(self._close)
        flow = QWidget()
        flow.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._flow = FlowLayout(flow)
        self._flow.addWidget(self.people)
        # The line is as high without links as with them, or all below it would jump while typing.
        self.people.setMinimumHeight(button("", "link").sizeHint().height())
        for kinds, tone in (
            ((Exclusion.DUPLICATE,), ""),
            ((Exclusion.OPTED_OUT,), ""),
            ((Exclusion.MISSING_FIELD,), "bad"),
            (TO_FIX, "bad"),
            (OTHERS, "bad"),
        ):
            self._add_link(kinds, tone)
        self.country = button(
            self.tr("Choose the country"), "link", pressed=self.country_wanted.emit
        )
        self.country.hide()
        self._flow.addWidget(self.country)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.S)
        outer.addWidget(flow)
        outer.addWidget(self.list)
        model.plans.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """As the newest plan has it."""
        plan = self._model.plans.plan
        people = len(plan.messages) if plan is not None else 0
        if plan is None or not len(self._model.recipients):
            self.people.setText(self.tr("Nobody yet"))
        elif not _is_half_typed(plan):
            self.people.setText(self.tr("%Ln people will receive this", "", people))
        for kinds, link in self._links.items():
            count = len(self._model.excluded(*kinds))
            link.setText(self._words(kinds, count))
            link.setVisible(bool(count))
            self._dots[kinds].setVisible(bool(count))
        self.country.setVisible(self._lacks_country())
        if self._shown is not None:
            self._show(self._shown)
        elif self._everybody:
            self._list_everybody()

    def _lacks_country(self) -> bool:
        problems = {one.subject for one in self._model.excluded(*TO_FIX)}
        if not problems:
            return False
        from smsdesk.domain.phone import NumberProblem

        return NumberProblem.NO_COUNTRY.value in problems

    def show_everybody(self) -> None:
        """Open the list of all who were typed or pasted."""
        self._shown, self._everybody = None, True
        self._list_everybody()
        self.list.show()
        self.list.view.setFocus()
        self.opened.emit()

    def _list_everybody(self) -> None:
        everybody = self._model.recipients.typed
        self._entries = tuple(Excluded(raw, Exclusion.DUPLICATE) for raw in everybody)
        title = self.tr("%Ln recipients", "", len(everybody))
        self.list.show_entries(title, everybody, correctable=False)

    def _words(self, kinds: tuple[Exclusion, ...], count: int) -> str:
        if kinds == (Exclusion.DUPLICATE,):
            return self.tr("%Ln duplicates merged", "", count)
        if kinds == (Exclusion.OPTED_OUT,):
            return self.tr("%Ln opted out", "", count)
        if kinds == (Exclusion.MISSING_FIELD,):
            missing = dict.fromkeys(one.subject for one in self._model.excluded(*kinds))
            return self.tr("%Ln without {field}", "", count).format(field=", ".join(missing))
        if kinds == TO_FIX:
            return self.tr("%Ln numbers to fix", "", count)
        return self.tr("%Ln cannot get this text", "", count)

    def _add_link(self, kinds: tuple[Exclusion, ...], tone: str) -> None:
        dot = label("·", "muted")
        link = button("", "link", pressed=lambda: self._toggle(kinds))
        link.setProperty("tone", tone)
        dot.hide()
        link.hide()
        self._dots[kinds], self._links[kinds] = dot, link
        self._flow.addWidget(dot)
        self._flow.addWidget(link)

    def _toggle(self, kinds: tuple[Exclusion, ...]) -> None:
        if self._shown == kinds and not self.list.isHidden():
            self._close()
            return
        self._shown, self._everybody = kinds, False
        self._show(kinds)
        self.list.show()
        self.list.view.setFocus()
        self.opened.emit()

    def _show(self, kinds: tuple[Exclusion, ...]) -> None:
        self._entries = self._model.excluded(*kinds)
        if not self._entries:
            self._close()
            return
        self.list.show_entries(
            self._words(kinds, len(self._entries)),
            [excluded_line(one) for one in self._entries],
            correctable=kinds == TO_FIX,
        )

    def _close(self) -> None:
        self._shown, self._everybody = None, False
        self.list.hide()


def _is_half_typed(plan: SendPlan) -> bool:
    """Whether its text cannot be read at the moment, so that it says nothing of anybody."""
    return any(one.problem is PlanProblem.TEMPLATE_SYNTAX for one in plan.issues)
