"""The way through the sheet for sending later: it is made when it is first wanted, and one that
waits already is taken up, changed, and left again with the draft that was there before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from smsdesk.domain.recipient import Chosen
from smsdesk.domain.schedule import Schedule
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.ui.context import Context
from smsdesk.ui.pages.compose.review_model import ReviewModel
from smsdesk.ui.pages.compose.view_model import ComposeModel
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, label, row

if TYPE_CHECKING:
    from smsdesk.ui.pages.compose.schedule_model import ScheduleModel
    from smsdesk.ui.pages.compose.schedule_sheet import ScheduleSheet


class ScheduleWay(QObject):
    """One per page."""

    taken_up = Signal()
    """The page shows a schedule's message; `changing` says which, None for another like it."""
    left = Signal()
    """Nothing is changed any more, and the draft from before is there again."""
    cleared = Signal()
    """A message was put aside for it."""

    def __init__(self, context: Context, compose: ComposeModel, review: ReviewModel) -> None:
        super().__init__(compose)
        self._context, self._compose, self._review = context, compose, review
        self._before: tuple[StoredDraft, Sequence[Chosen]] | None = None
        self._sheet: ScheduleSheet | None = None
        self._model: ScheduleModel | None = None

    @property
    def changing(self) -> Schedule | None:
        """The one that is changed."""
        return self._review.changing

    @property
    def model(self) -> ScheduleModel:
        """What stands on the sheet."""
        if self._model is None:
            from smsdesk.ui.pages.compose.schedule_model import ScheduleModel

            self._model = ScheduleModel(self._context, self._compose)
        return self._model

    @property
    def sheet(self) -> ScheduleSheet:
        """The sheet itself."""
        if self._sheet is None:
            from smsdesk.ui.pages.compose.schedule_sheet import ScheduleSheet

            self._sheet = ScheduleSheet(self.model)
        return self._sheet

    def take(self, schedule_id: int, *, again: bool) -> None:
        """Change this one, or write another like it; `taken_up` follows."""
        work = self._again(schedule_id) if again else self._change(schedule_id)
        self._context.bridge.spawn(work, self, "schedule")

    def leave(self, then: Callable[[], object] = lambda: None) -> None:
        """Change nothing any more; then do this."""
        self._context.bridge.spawn(self._leave(then), self, "schedule")

    def done(self) -> None:
        """It is scheduled."""
        self.model.forget()
        if self.changing is not None:
            self.leave()

    async def _found(self, schedule_id: int) -> Schedule:
        found = await self._context.desk.scheduling.get(schedule_id)
        await self._compose.loading
        return found

    async def _change(self, schedule_id: int) -> None:
        found = await self._found(schedule_id)
        if self._review.sending:
            return
        compose = self._compose
        if self._before is None:
            await compose.keeper.save_now()
            compose.keeper.hold()
            self._before = (compose.as_stored(), tuple(compose.recipients.chosen))
        await compose.take_up(replace(found.draft, account_id=found.account_id))
        self._review.changing = found
        self.model.take(found)
        self.taken_up.emit()

    async def _again(self, schedule_id: int) -> None:
        found = await self._found(schedule_id)
        if self._review.sending:
            return
        if self.changing is not None:
            await self._leave(lambda: None)
        was_empty = self._compose.as_stored().is_empty
        if not was_empty:
            self._compose.clear()
        await self._compose.take_up(replace(found.draft, account_id=found.account_id))
        self.model.take(found)
        self.taken_up.emit()
        if not was_empty:
            self.cleared.emit()

    async def _leave(self, then: Callable[[], object]) -> None:
        self._review.changing = None
        if self._before is not None:
            stored, chosen = self._before
            self._before = None
            await self._compose.take_up(stored, chosen)
            self._compose.keeper.release()
            self._compose.keeper.took_up(stored)
        self.model.forget()
        self.left.emit()
        then()


class Changing(Card):
    """Says above the form that a scheduled message is being changed."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__("info", margin=Space.S)
        self._said = label("", wrap=True)
        self.leave = button(self.tr("Leave it as it was"), "small", pressed=self.left.emit)
        line = row(self._said, self.leave)
        line.setStretch(0, 1)
        self.body.addLayout(line)
        self.hide()

    def tell(self, when: str) -> None:
        """Which one."""
        said = self.tr("You are changing the message for {when}. Schedule it to keep the change.")
        self._said.setText(said.format(when=when))
        self.setAccessibleName(self._said.text())
        self.show()
