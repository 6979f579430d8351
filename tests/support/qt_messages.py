"""What Qt complains of, as log records, so that a complaint nobody expected fails its test.

Qt writes to standard error by itself, where no test would look.
"""

from __future__ import annotations

import logging
import sys

NOISE = frozenset(
    {
        # The offscreen platform has no window manager that could be told of sizes, be asked to
        # raise a window, or give all keys to a menu. Nothing is wrong, and other platforms do not
        # say it.
        "This plugin does not support propagateSizeHints()",
        "This plugin does not support raise()",
        "This plugin does not support grabbing the keyboard",
        # It has no tray either, and is told that it has one where a test needs one.
        "QObject::connect: No such signal"
        " QPlatformNativeInterface::systemTrayWindowChanged(QScreen*)",
    }
)
_log = logging.getLogger("qt")


def listen() -> None:
    """From now on; nothing where no test has asked for Qt."""
    if "PySide6.QtCore" not in sys.modules:
        return
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    levels = {
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def came(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if message not in NOISE:
            category = getattr(context, "category", None) or "default"
            _log.log(levels.get(kind, logging.DEBUG), "%s: %s", category, message)

    qInstallMessageHandler(came)


def stop() -> None:
    """Let Qt write to standard error again: the interpreter may be about to end."""
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import qInstallMessageHandler

        qInstallMessageHandler(None)
