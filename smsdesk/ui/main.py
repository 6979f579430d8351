"""Starting the window: paint first, then load.

Nothing that takes long is imported before the first paint; what works behind the window, and
leaving it in order, is in `program`.
"""

from __future__ import annotations

import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from smsdesk.settings import Settings, TrayIcon, load_settings
from smsdesk.system.paths import open_profile
from smsdesk.ui.garbage import GarbageInThisThread
from smsdesk.ui.plain_imports import import_plainly
from smsdesk.ui.single_instance import SingleInstance
from smsdesk.ui.theme import Theme
from smsdesk.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from smsdesk.system.vault import SecretStore
    from smsdesk.ui.program import Drive, Prepare


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("SMS Desk")
    app.setDesktopFileName("smsdesk")
    app.setQuitOnLastWindowClosed(False)
    return app


def _show(window: MainWindow, settings: Settings, app: QApplication, *, hidden: bool) -> None:
    """Never nowhere: what is to be hidden stands minimised where no tray takes it."""
    if not hidden:
        window.show()
    elif settings.tray_icon is TrayIcon.NEVER or not QSystemTrayIcon.isSystemTrayAvailable():
        window.showMinimized()
    app.processEvents()


def _run_to_the_end(life: Coroutine[Any, Any, None], app: QApplication) -> None:
    import asyncio

    import qasync

    from smsdesk.ui.turns import TakesTurns

    class Loop(TakesTurns, qasync.QEventLoop):  # type: ignore[misc] # qasync has no types
        """Qt's loop, in which tasks take turns."""

    with asyncio.Runner(loop_factory=lambda: Loop(app)) as runner:
        runner.run(life)


def run(
    folder: Path | None = None,
    *,
    vault: SecretStore | None = None,
    prepare: Prepare | None = None,
    drive: Drive | None = None,
    hidden: bool = False,
) -> int:
    """Open the window on a profile; returns the exit status when it has been left.

    `vault` stands for the keyring, `prepare` fills the store before the pages are shown (the
    demonstration), `drive` is run when they are (screenshots, measurements). A second start on
    the same profile raises the first one's window and returns. `hidden` opens it in the tray,
    minimised where there is none. Raises ProfileUnusable.
    """
    import_plainly()
    profile = open_profile(folder)
    app = _application()
    garbage = GarbageInThisThread()
    instance = SingleInstance(profile.profile_id)
    if instance.woke_another(hidden=hidden):
        garbage.stop()
        return 0
    settings = load_settings(profile.settings).settings
    theme = Theme(app, settings.theme)
    remembered = QSettings(str(profile.root / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(remembered)
    instance.asked_to_show.connect(window.raise_to_front)
    _show(window, settings, app, hidden=hidden)
    # Now that the window stands there, its frame, and then everything else.
    from smsdesk.ui.languages import Languages
    from smsdesk.ui.window.entries import entries

    theme.dress()
    languages = Languages(app, settings.language)
    window.put_up(entries(), theme)
    app.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    window.give_panel_its_width()
    app.processEvents()
    from smsdesk.ui.program import Program

    program = Program(profile.root, window, theme, languages, vault, hidden=hidden)
    try:
        _run_to_the_end(program.live(prepare, drive), app)
    finally:
        # What is left to the garbage collector would outlive the application it belongs to.
        instance.close()
        languages.remove(app)
        for left in (window, theme, instance):
            left.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        garbage.stop()
    return program.status
