"""The window with what works behind it, from the first paint to the last commit.

Order of leaving: claim nothing more, wait (bounded) for the calls in flight, end background
tasks, close connections and store, quit.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from smsdesk.bootstrap import Desk, open_desk
from smsdesk.domain.errors import SmsDeskError
from smsdesk.system.vault import SecretStore
from smsdesk.tasks import Supervisor
from smsdesk.ui.bridge import Bridge
from smsdesk.ui.context import Context
from smsdesk.ui.languages import Languages
from smsdesk.ui.problems import ProblemFunnel
from smsdesk.ui.theme import Theme
from smsdesk.ui.window.contents import furnish, left_last
from smsdesk.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from smsdesk.ui.window.keeping import KeepingRunning

CALLS_IN_FLIGHT_S = 35.0
"""How long leaving waits for answers: a little longer than any provider's read time-out."""
SERVICE_IMPORTS = ("smsdesk.sending.recovery", "smsdesk.reports.browsing")
"""Loaded in a thread as soon as the store is open."""
WORK_IMPORTS = (
    *("httpx", "smsdesk.accounts.clients", "smsdesk.sending.dispatcher", "keyring"),
    *("smsdesk.receiving.polling", "smsdesk.sending.forgetting", "smsdesk.sending.scheduler"),
    *("smsdesk.sending.redrawing", "smsdesk.contacts.automatic", "smsdesk.contacts.erasing"),
    *("smsdesk.providers.http_failures", "smsdesk.providers.http_leftovers"),
)
"""Loaded in a thread when the first page is there."""
FIRST_LOOK_S = 3.0
"""How long sending waits at most for the first page to be there."""
Prepare = Callable[[Desk], Awaitable[None]]
Drive = Callable[["Program"], Awaitable[None]]


class Program:
    """The window with what works behind it, from loading to leaving."""

    def __init__(
        self,
        folder: Path,
        window: MainWindow,
        theme: Theme,
        languages: Languages,
        vault: SecretStore | None,
        *,
        hidden: bool = False,
    ) -> None:
        """`hidden`: it was started into the tray."""
        self.window = window
        self.theme = theme
        self.languages = languages
        self.status = 0
        self.desk: Desk
        """What works behind the window; there from `prepare` on."""
        self._folder = folder
        self._vault = vault
        self._hidden = hidden
        self.keeping: KeepingRunning
        """What closing the window means; there when the pages are."""
        self._leaving = asyncio.Event()
        self._problems = ProblemFunnel(window)
        self.bridge = Bridge(self._problems.tell)
        self._context: Context | None = None
        """There when something is shown before the store is open."""
        self._closed_early = False

    async def live(self, prepare: Prepare | None, drive: Drive | None) -> None:
        """From the first paint to the last commit."""
        loop = asyncio.get_running_loop()
        self.bridge.catch_strays(loop)
        self.window.closing.connect(self._close_early)
        self.window.leaving.connect(self.leave)
        try:
            first = self._look_first if prepare is None else None
            async with open_desk(
                self._folder, vault=self._vault, log_to_stderr=False, first=first
            ) as desk:
                self._take(desk)
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
        except Exception as error:  # noqa: BLE001 - the last place that can show it
            self.status = 1
            await self.bridge.ask(self._problems.broke_down(error))
        finally:
            self._problems.close()
            self.window.let_close()
            self.window.close()
            await self.bridge.stop()

    def leave(self) -> None:
        """Begin to leave; `live` does the rest."""
        self._leaving.set()

    def _close_early(self) -> None:
        """What closing means can be found out only when the store is open."""
        self._closed_early = True

    def _take(self, desk: Desk) -> None:
        self.desk = desk
        self._problems.log = desk.workplace.log.path
        self._problems.redactor = desk.workplace.redactor

    async def _look_first(self, desk: Desk) -> None:
        """Show what can be read before the store is open; what is asked meanwhile waits for it.

        Loading what opens it takes longer than all the rest of the start.
        """
        self._take(desk)
        if await desk.first_overviews.any():
            self.bridge.hold()
            self._context = self._new_context(desk)
            await furnish(self.window, self._context, left_last(self.window))
            await self.bridge.rest(FIRST_LOOK_S)

    @asynccontextmanager
    async def _at_work(self, desk: Desk) -> AsyncIterator[None]:
        """Pages and background work, until the block is left."""
        loop = asyncio.get_running_loop()
        # As all that is imported late here: not needed for what the window shows first.
        from smsdesk.ui.window.language_change import LanguageChange

        for module in SERVICE_IMPORTS:
            await loop.run_in_executor(None, import_module, module)
        await desk.recover()
        context = self._context
        if context is None:
            context = self._new_context(desk)
            await furnish(self.window, context)
        self.bridge.release()
        self.window.all_ready()
        self._keep_running(context)
        LanguageChange(context, self.languages, self.window, partial(self._new_context, desk))
        supervisor = Supervisor(
            desk.clock.sleep, desk.clock.monotonic, lambda _name, error: self.bridge.report(error)
        )
        beginning = asyncio.create_task(self._begin(context, supervisor))
        beginning.add_done_callback(self._report_failure)
        try:
            yield
        finally:
            beginning.cancel()
            await asyncio.gather(beginning, return_exceptions=True)
            await desk.dispatcher.stop(timeout_s=CALLS_IN_FLIGHT_S)
            await supervisor.stop(timeout_s=5.0)

    def _keep_running(self, context: Context) -> None:
        """From now on closing the window need not end the program."""
        from smsdesk.ui.window.keeping import KeepingRunning

        window = self.window
        self.keeping = KeepingRunning(context, window, self.leave)
        window.closing.disconnect(self._close_early)
        window.leaving.disconnect(self.leave)
        window.closing.connect(self.keeping.close_asked)
        window.leaving.connect(self.keeping.leave_asked)
        if self._hidden:
            self.keeping.begin_hidden()
        if self._closed_early:
            self.keeping.close_asked()

    def _new_context(self, desk: Desk) -> Context:
        """For the frame that the window has now."""
        window = self.window
        return Context(
            desk=desk,
            bridge=self.bridge,
            theme=self.theme,
            go=window.go,
            tell=window.tell,
            count=window.navigation.show_count,
            offers=window.offers,
            remembered=window.remembered,
        )

    async def _begin(self, context: Context, supervisor: Supervisor) -> None:
        """Start the background work: when the first page and the panel show what they have to
        show, and what the work needs has been loaded."""
        desk, loop = context.desk, asyncio.get_running_loop()
        await self.bridge.rest(FIRST_LOOK_S)
        # It brings the store with it, which must not be loaded before the first paint.
        from smsdesk.ui.dialogs.ask_secret import ask_for_secrets

        self.bridge.spawn(ask_for_secrets(context, self.window), self.window, "secrets")
        for module in WORK_IMPORTS:
            await loop.run_in_executor(None, import_module, module)
        supervisor.start("sending", desk.dispatcher.run)
        for name, work in desk.background().items():
            supervisor.start(name, work)

    def _report_failure(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and (error := task.exception()) is not None:
            self.bridge.report(error)
