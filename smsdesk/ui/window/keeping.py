"""Keeping running without a window: the tray icon, what closing means, and the way back.

The window is hidden only in a tray: where there is none it stays, and it comes back when the tray
goes away.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.keeper import KeptBy
from smsdesk.domain.schedule import Schedule, ScheduleState
from smsdesk.events import SchedulesChanged, SettingsChanged
from smsdesk.settings import TrayIcon, WhenClosing
from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.dialogs.keep_running import KeepRunningDialog, Pending
from smsdesk.ui.when_words import told
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.window.main_window import MainWindow
from smsdesk.ui.window.tray import Tray, has_tray
from smsdesk.ui.wording import error_sentence

LOOK_EVERY_MS = 2_000
"""No desktop tells when its tray goes away."""
TELL_EVERY_MS = 30_000
"""So often "in 5 minutes" is said anew, and looked for what others have scheduled."""
TRAY_COMES_S = 60.0
"""After signing in, the tray may come so much later than the program."""


class KeepingRunning(QObject):
    """Belongs to the window. `leave` ends the program."""

    def __init__(self, context: Context, window: MainWindow, leave: Callable[[], None]) -> None:
        super().__init__(window)
        self._context = context
        self._desk = context.desk
        self._window = window
        self._leave = leave
        self._in_tray = False
        self._hides_until = 0.0
        self._next: Schedule | None = None
        self._asking: asyncio.Task[None] | None = None
        self.tray = Tray(context.theme, window)
        self.tray.open_asked.connect(self.come_back)
        self.tray.next_asked.connect(self._show_next)
        self.tray.quit_asked.connect(self.quit)
        self._watch = QTimer(self, interval=LOOK_EVERY_MS)
        self._watch.timeout.connect(self.look)
        self._tell = QTimer(self, interval=TELL_EVERY_MS)
        self._tell.timeout.connect(self._look_anew)
        self._tell.start()
        bus, bridge = self._desk.bus, context.bridge
        bridge.coalesce(bus, SchedulesChanged, lambda _events: self._look_anew(), self)
        bridge.coalesce(bus, SettingsChanged, lambda _events: self._show(), self)
        window.shown.connect(self._was_shown)
        window.language_changed.connect(self._say)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(lambda _manager: self.quit())
        self._look_anew()
        context.bridge.spawn(self._check_sign_in(), self, "sign-in")

    @property
    def is_hidden(self) -> bool:
        """Whether the window is in the tray."""
        return self._in_tray

    @property
    def may_hide(self) -> bool:
        """Whether there is a tray, and the user wants to see something in it."""
        return self._desk.settings.tray_icon is not TrayIcon.NEVER and has_tray()

    def begin_hidden(self) -> None:
        """The program was started into the tray. Where there is none yet the window stands
        minimised, and goes into a tray that comes soon, if nobody has used it."""
        if self.may_hide:
            self._hide()
        else:
            if not self._window.isVisible():
                self._window.showMinimized()
            self._hides_until = self._desk.clock.monotonic() + TRAY_COMES_S
            self._watch.start()

    def close_asked(self) -> None:
        """The window is to be closed: hide it, ask, or leave."""
        self._begin_to_close(only_leave=False)

    def leave_asked(self) -> None:
        """The program is to end: ask, if the answer was not to be remembered, or leave."""
        self._begin_to_close(only_leave=True)

    def come_back(self) -> None:
        """Out of the tray, to the front."""
        self._in_tray = False
        self._hides_until = 0.0
        self._watch.stop()
        self._window.raise_to_front()
        self._show()

    def quit(self) -> None:
        """Leave without asking: the user said so, or the session ends."""
        self._in_tray = False
        self._watch.stop()
        self._tell.stop()
        self.tray.show(False)
        self._leave()

    def look(self) -> None:
        """Whether the tray is still there, or has come."""
        if self._in_tray and not has_tray():
            self.come_back()
        elif self._hides_until:
            late = self._desk.clock.monotonic() > self._hides_until
            if late or not self._window.isMinimized():
                self._hides_until = 0.0
                self._watch.stop()
            elif self.may_hide:
                self._hide()

    def _was_shown(self) -> None:
        """By a second start, for instance."""
        if self._in_tray:
            self.come_back()

    def _begin_to_close(self, *, only_leave: bool) -> None:
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication) and app.isSavingSession():
            self.quit()
        elif self._asking is None or self._asking.done():
            self._asking = self._context.bridge.spawn(self._close(only_leave), self, "closing")

    async def _close(self, only_leave: bool) -> None:
        try:
            pending = await self._pending()
        except Exception:
            self.quit()  # or the window could never be closed
            raise
        chosen = self._desk.settings.when_closing
        if chosen is WhenClosing.KEEP_RUNNING and only_leave:
            chosen = WhenClosing.LEAVE
        if not pending or chosen is WhenClosing.LEAVE:
            self.quit()
            return
        if chosen is WhenClosing.ASK or not self.may_hide:
            chosen = await self._ask(pending)
        if chosen is WhenClosing.LEAVE:
            self.quit()
        elif chosen is WhenClosing.KEEP_RUNNING:
            # The tray may have gone while the question stood there.
            if self.may_hide:
                self._hide()
            else:
                sentence = self.tr("There is no tray any more, so the window stays.")
                self._context.tell(sentence, Tone.WARN)

    async def _ask(self, pending: Pending) -> WhenClosing:
        dialog = KeepRunningDialog(pending, self._window, has_tray=self.may_hide)
        await self._context.bridge.ask(dialog)
        if dialog.remember.isChecked() and dialog.answer is not WhenClosing.ASK:
            try:
                await self._desk.change_settings({"when_closing": dialog.answer})
            except SmsDeskError as error:
                self._context.tell(error_sentence(error), Tone.BAD)
        return dialog.answer

    async def _pending(self) -> Pending:
        here = await self._kept_here()
        return Pending(
            schedules=len(here),
            upcoming=self._words(here[0]) if here else "",
            messages=await self._desk.outbox.to_go_out(),
            asks_when_late=any(one.rules.late_minutes is None for one in here),
        )

    async def _kept_here(self) -> list[Schedule]:
        """What this program is to let out, the next first."""
        return [
            one
            for one in await self._desk.scheduling.all()
            if one.state is ScheduleState.ACTIVE and one.rules.kept_by is KeptBy.HERE
        ]

    async def _check_sign_in(self) -> None:
        """The system's own settings may have switched it off, and the program may be elsewhere."""
        desk = self._desk
        if desk.settings.start_at_sign_in and not await asyncio.to_thread(desk.at_sign_in.is_on):
            await desk.change_settings({"start_at_sign_in": False})

    def _look_anew(self) -> None:
        self._context.bridge.spawn(self._find_next(), self, "tray")

    async def _find_next(self) -> None:
        here = await self._kept_here()
        self._next = here[0] if here else None
        self._show()

    def _show(self) -> None:
        """The icon, as the preference and what is scheduled want it."""
        wanted = self._desk.settings.tray_icon
        needed = wanted is TrayIcon.ALWAYS or (wanted is TrayIcon.NEEDED and self._next is not None)
        # Qt complains where there is no tray; one that comes is seen within `TELL_EVERY_MS`.
        self.tray.show(self._in_tray or (needed and has_tray()))
        if self._in_tray and wanted is TrayIcon.NEVER:
            self.come_back()
        self._say()

    def _say(self) -> None:
        self.tray.tell(self._words(self._next) if self._next is not None else "")

    def _words(self, schedule: Schedule) -> str:
        """When it goes out, as a sentence without its full stop."""
        wall = schedule.next_wall or schedule.timing.wall
        home, now = self._desk.home_zone(), self._desk.clock.now()
        return told(wall, schedule.timing.zone, home, now).rstrip(".")

    def _hide(self) -> None:
        self._in_tray = True
        self._hides_until = 0.0
        self._show()
        self._window.hide()
        self._watch.start()

    def _show_next(self) -> None:
        self.come_back()
        self._window.go(places.Scheduled())
