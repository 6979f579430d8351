"""Starting and leaving the window: paint first, then load; stop in order, calls in flight first.

Order of leaving: claim nothing more, wait (bounded) for the calls in flight, end background
tasks, close connections and store, quit.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from importlib import import_module
from pathlib import Path

import qasync
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from smsdesk.bootstrap import Desk, open_desk
from smsdesk.domain.errors import SmsDeskError
from smsdesk.settings import load_settings
from smsdesk.system.paths import open_profile
from smsdesk.system.vault import SecretStore
from smsdesk.tasks import Supervisor
from smsdesk.ui.bridge import Bridge
from smsdesk.ui.context import Context
from smsdesk.ui.languages import Languages
from smsdesk.ui.problems import ProblemFunnel
from smsdesk.ui.single_instance import SingleInstance
from smsdesk.ui.theme import Theme
from smsdesk.ui.window.contents import entries, furnish
from smsdesk.ui.window.main_window import MainWindow

CALLS_IN_FLIGHT_S = 35.0
"""How long leaving waits for answers: a little longer than any provider's read time-out."""
SLOW_IMPORTS = (
    "smsdesk.store.database",
    "smsdesk.accounts.clients",
    "smsdesk.sending.dispatcher",
)
"""Loaded after the first paint, in a thread."""
Prepare = Callable[[Desk], Awaitable[None]]
Drive = Callable[["Program"], Awaitable[None]]


def run(
    folder: Path | None = None,
    *,
    vault: SecretStore | None = None,
    prepare: Prepare | None = None,
    drive: Drive | None = None,
) -> int:
    """Open the window on a profile; returns the exit status when it has been left.

    `vault` stands for the keyring, `prepare` fills the store before the pages are shown (the
    demonstration), `drive` is run when they are (screenshots, measurements). A second start on
    the same profile raises the first one's window and returns. Raises ProfileUnusable.
    """
    profile = open_profile(folder)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("SMS Desk")
    app.setDesktopFileName("smsdesk")
    app.setQuitOnLastWindowClosed(False)
    instance = SingleInstance(profile.profile_id)
    if instance.woke_another():
        return 0
    settings = load_settings(profile.settings).settings
    languages = Languages(app, settings.language)
    theme = Theme(app, settings.theme)
    remembered = QSettings(str(profile.root / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(entries(), theme, remembered)
    instance.asked_to_show.connect(window.raise_to_front)
    window.show()
    program = Program(profile.root, window, theme, languages, vault)
    try:
        qasync.run(program.live(prepare, drive))
    finally:
        # What is left to the garbage collector would outlive the application it belongs to.
        instance.close()
        languages.remove(app)
        for left in (window, theme, instance):
            left.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return program.status


class Program:
    """The window with what works behind it, from loading to leaving."""

    def __init__(
        self,
        folder: Path,
        window: MainWindow,
        theme: Theme,
        languages: Languages,
        vault: SecretStore | None,
    ) -> None:
        self.window = window
        self.theme = theme
        self.languages = languages
        self.status = 0
        self._folder = folder
        self._vault = vault
        self._leaving = asyncio.Event()
        self._problems = ProblemFunnel(window)
        self.bridge = Bridge(self._problems.tell)

    async def live(self, prepare: Prepare | None, drive: Drive | None) -> None:
        """From the first paint to the last commit."""
        loop = asyncio.get_running_loop()
        self.bridge.catch_strays(loop)
        self.window.closing.connect(self.leave)
        await self._painted()
        try:
            for module in SLOW_IMPORTS:
                await loop.run_in_executor(None, import_module, module)
            async with open_desk(self._folder, vault=self._vault, log_to_stderr=False) as desk:
                self._problems.log = desk.workplace.log.path
                self._problems.redactor = desk.workplace.redactor
                if prepare is not None:
                    await prepare(desk)
                async with self._at_work(desk):
                    if drive is not None:
                        await drive(self)
                    await self._leaving.wait()
                    self.window.hide()
        except SmsDeskError as error:
            self.status = 1
            await self.bridge.ask(self._problems.cannot_start(error))
        finally:
            self.window.let_close()
            self.window.close()
            await self.bridge.stop()

    def leave(self) -> None:
        """Begin to leave; `live` does the rest."""
        self._leaving.set()

    @asynccontextmanager
    async def _at_work(self, desk: Desk) -> AsyncIterator[None]:
        """Pages and background work, until the block is left."""
        # It brings the store with it, which must not be loaded before the first paint.
        from smsdesk.ui.dialogs.ask_secret import ask_for_secrets

        await desk.recover()
        window = self.window
        context = Context(
            desk=desk,
            bridge=self.bridge,
            theme=self.theme,
            go=window.go,
            tell=window.tell,
            count=window.navigation.show_count,
            remembered=window.remembered,
        )
        await furnish(self.window, context)
        supervisor = Supervisor(
            desk.clock.sleep, desk.clock.monotonic, lambda _name, error: self.bridge.report(error)
        )
        supervisor.start("sending", desk.dispatcher.run)
        self.bridge.spawn(ask_for_secrets(context, self.window), self.window, "secrets")
        for name, work in desk.background().items():
            supervisor.start(name, work)
        try:
            yield
        finally:
            await desk.dispatcher.stop(timeout_s=CALLS_IN_FLIGHT_S)
            await supervisor.stop(timeout_s=5.0)

    async def _painted(self) -> None:
        """Until the empty window stands on the screen."""
        await asyncio.sleep(0)
        self.window.repaint()
