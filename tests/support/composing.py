"""The Compose page in the real window, with an account at a practice server of the test's own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from smsdesk.bootstrap import Desk
from smsdesk.domain.secret import Secret
from smsdesk.practice.config import PracticeConfig, Timing
from smsdesk.practice.interfaces import INTERFACES
from smsdesk.practice.server import RunningPractice, running
from smsdesk.providers import registry
from smsdesk.ui.pages.compose.page import ComposePage
from smsdesk.ui.places import Compose
from smsdesk.ui.program import Program
from tests.support.window import in_window, until

AT_ONCE = Timing(on_the_way_after_s=0.0, settled_after_s=0.0)
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Composing:
    """What a test of the page needs at hand."""

    program: Program
    desk: Desk
    server: RunningPractice
    page: ComposePage

    async def planned(self) -> None:
        """Until the plan of what stands there is made."""
        await until(lambda: not self.page.model.plans.busy)

    def type(self, text: str) -> None:
        """Type into the editor, after what stands there."""
        self.page.form.editor.setFocus()
        QTest.keyClicks(self.page.form.editor, text)

    async def write(self, text: str) -> None:
        """Put a text into the editor as one would paste it, and wait for its plan."""
        self.page.form.editor.insertPlainText(text)
        await self.planned()

    async def send_to(self, recipients: str) -> None:
        """Type recipients and end them with Enter."""
        line = self.page.form.to.line
        line.setFocus()
        QTest.keyClicks(line, recipients)
        QTest.keyClick(line, Qt.Key.Key_Return)
        await self.planned()

    async def review(self) -> None:
        """Press "Review and send" and wait for the sheet."""
        press(self.page.foot.reviewing)
        await until(lambda: self.page.is_reviewing)

    @property
    def notices(self) -> tuple[str, ...]:
        """What the window tells."""
        return self.program.window.notices.sentences


Act = Callable[[Composing], Awaitable[None]]


def in_compose(
    folder: Path,
    act: Act,
    *,
    provider: str = "practice",
    config: PracticeConfig | None = None,
    settings: Mapping[str, Any] | None = None,
) -> None:
    """Let `act` use the page with one account, called Office, whose sender is Clinic."""
    desks: list[Desk] = []

    async def prepare(desk: Desk) -> None:
        desks.append(desk)
        await desk.change_settings({"default_region": "GR", **(settings or {})})

    async def drive(program: Program) -> None:
        async with running(config or PracticeConfig(timing=AT_ONCE)) as server:
            if not await desks[0].accounts.all():
                await add_account(desks[0], server, provider, "Office")
            program.window.activateWindow()
            await until(program.window.isActiveWindow)
            program.window.go(Compose())
            page = program.window.page
            assert isinstance(page, ComposePage)
            await until(lambda: page.model.account is not None and page.model.loaded)
            await act(Composing(program, desks[0], server, page))

    in_window(folder, drive, prepare=prepare)


async def add_account(desk: Desk, server: RunningPractice, provider: str, name: str) -> None:
    """An account at the practice server."""
    path, options, secret = INTERFACES[provider]
    await desk.accounts.add(
        provider,
        name,
        sender="Clinic",
        options={**options, "base_url": server.base_url + path},
        given_secrets={registry.info(provider).secret_fields[0].key: Secret(secret)},
        allow_http=True,
    )


def press(widget: QWidget) -> None:
    """Click in its middle."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
