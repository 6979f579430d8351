"""The time before the store is open, in a test of the window: it lasts as long as the test wants,
on a profile with everything a table can show.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from smsdesk.bootstrap import open_desk
from smsdesk.domain.account import NewAccount
from smsdesk.store import accounts
from smsdesk.store.database import Database
from smsdesk.system.vault import SessionVault
from smsdesk.ui.pages.messages.page import MessagesPage
from smsdesk.ui.program import Program
from smsdesk.ui.window.main_window import MainWindow
from smsdesk.ui.window.status_panel import StatusPanel
from tests.support.every_message import furnish
from tests.support.window import application, in_window

Act = Callable[[MainWindow], Awaitable[None]]
PATIENCE_S = 10.0


@dataclass
class Wait:
    """The time before the store is open. What `act` does then is done with the real window."""

    act: Act | None = None
    failures: list[BaseException] = field(default_factory=list)

    def run(self, folder: Path, after: Callable[[Program], Awaitable[None]] | None = None) -> int:
        """The window, left when `after` is done with it; raises what went wrong before."""

        async def nothing(_program: Program) -> None:
            pass

        status = in_window(folder, after or nothing)
        for failure in self.failures:
            raise failure
        return status


@pytest.fixture
def wait(monkeypatch: pytest.MonkeyPatch) -> Wait:
    """Opening the store takes as long as `act` wants."""
    made, connect = Wait(), Database.connect

    async def after_the_wait(
        self: Database, *, backups: Path | None = None, used: bool = False
    ) -> None:
        windows = [one for one in application().topLevelWidgets() if isinstance(one, MainWindow)]
        if made.act is not None and windows:
            try:
                async with asyncio.timeout(PATIENCE_S):
                    await made.act(windows[0])
            except BaseException as error:  # noqa: BLE001 - raised again by `run`
                made.failures.append(error)
        await connect(self, backups=backups, used=used)

    monkeypatch.setattr(Database, "connect", after_the_wait)
    return made


def left_on(folder: Path, page: str = "Messages") -> Path:
    """A profile with every message there is, left on this page."""

    async def fill() -> None:
        async with open_desk(folder, vault=SessionVault(), log_to_stderr=False) as desk:
            new = NewAccount("Clinic", "isms", {}, "Clinic", "vault-key")
            account = await desk.db.run(lambda c: accounts.add(c, new, desk.clock.now()))
            # No account may send: nothing listens there.
            await desk.accounts.pause(account)
            await furnish(desk.db, account.id, desk.clock.now() - timedelta(minutes=1))

    asyncio.run(fill())
    (folder / "window.ini").write_text(f"[General]\npage={page}\n", "utf-8")
    return folder


def messages_of(window: MainWindow) -> MessagesPage:
    """The page, which must be in front."""
    assert isinstance(window.page, MessagesPage)
    return window.page


def panel_of(window: MainWindow) -> StatusPanel:
    """The panel."""
    panel = window.dock.widget()
    assert isinstance(panel, StatusPanel)
    return panel
