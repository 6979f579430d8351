"""The sync page in the real window, with an account at the practice server's iSMS."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from smsdesk.bootstrap import Desk
from smsdesk.domain.contact import Contact, ContactDetails
from smsdesk.domain.contact_sync import SyncChoice, SyncScope
from smsdesk.domain.secret import Secret
from smsdesk.practice.config import PRACTICE_WORD, PracticeConfig
from smsdesk.practice.server import RunningPractice, running
from smsdesk.ui import places
from smsdesk.ui.pages.contacts.syncing.page import SyncPage
from smsdesk.ui.program import Program
from tests.support.synced import number
from tests.support.window import find, in_window, until

CONFIG = PracticeConfig(hang_s=0.3, slow_s=0.05)
REFUSED = "001"
"""The last digits of a number that the practice server does not take."""


@dataclass
class SyncStage:
    """The window, the desk behind it, and the server."""

    program: Program
    desk: Desk
    practice: RunningPractice
    account_id: int
    people: list[Contact] = field(default_factory=list)

    @property
    def page(self) -> SyncPage:
        """The sync page, which must be in front."""
        page = self.program.window.page
        assert isinstance(page, SyncPage)
        return page

    async def open(self, account_id: int | None = None) -> SyncPage:
        """Go there, until the comparison is known."""
        self.program.window.go(places.ContactsSync(account_id or self.account_id))
        model = self.page.model
        await until(
            lambda: model.account is not None and not (model.is_possible and not model.plan)
        )
        return self.page

    async def press(self, text: str, within: QWidget | None = None) -> None:
        """Press a button that must be there to be pressed."""
        found = find(within or self.page, QPushButton, text)
        await until(lambda: found.isVisible() and found.isEnabled())
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    def tick(self, button: QAbstractButton) -> None:
        """Press a radio button or a box on its sign."""
        assert button.isVisible(), button.text()
        place = button.rect().center()
        place.setX(8)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)

    @property
    def remote(self) -> set[str]:
        """The numbers that the provider holds."""
        return {f"+{digits}" for digits in self.practice.practice.contacts}

    async def planned(self, calls: int) -> None:
        """Until a sync would make so many calls."""
        model = self.page.model
        await until(lambda: model.plan is not None and model.plan.calls == calls)

    async def ended(self) -> None:
        """Until no run goes on any more and the outcome is shown."""
        model, card = self.page.model, self.page.run
        await until(lambda: model.progress is None and model.outcome is not None)
        await until(lambda: card.isVisible() and not card.bar.isVisible())


def person(place: int, ending: str = "") -> ContactDetails:
    """Somebody with a number of their own."""
    return ContactDetails(number(place, ending), f"Παππά {place}", "Ελένη")


def on_sync_stage(
    folder: Path,
    act: Callable[[SyncStage], Awaitable[None]],
    people: Sequence[ContactDetails] = (),
    *,
    choice: SyncScope | None = None,
) -> None:
    """Run `act` in the window with these people, and with `choice` as what goes there."""
    desks: list[Desk] = []
    contacts: list[Contact] = []

    async def prepare(desk: Desk) -> None:
        desks.append(desk)
        contacts.extend([await desk.book.add(one) for one in people])

    async def drive(program: Program) -> None:
        desk = desks[0]
        program.window.dock.hide()
        async with running(CONFIG) as practice:
            added = await desk.accounts.add(
                "isms",
                "iSMS Athens",
                sender="Clinic",
                options={
                    "base_url": f"{practice.base_url}/isms/api/http",
                    "username": "practice",
                },
                given_secrets={"password": Secret(PRACTICE_WORD)},
                allow_http=True,
            )
            if choice is not None:
                await desk.syncing.choose(SyncChoice(added.account.id, choice))
            await act(SyncStage(program, desk, practice, added.account.id, contacts))

    in_window(folder, drive, prepare=prepare)
