"""Where every error ends that nobody caught: a sentence above the page for known ones, a dialog
with a redacted report that can be copied for the others. The window stays alive.
"""

from __future__ import annotations

import logging
import platform
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog

from smsdesk import __version__
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.redaction import Redactor
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.window.main_window import MainWindow
from smsdesk.ui.wording import error_sentence

if TYPE_CHECKING:
    from smsdesk.ui.dialogs.problem import ProblemDialog

_log = logging.getLogger("smsdesk.window")


class ProblemFunnel:
    """One per window. `log` and `redactor` are set when the profile has been opened."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._open: ProblemDialog | None = None
        self.log: Path | None = None
        self.redactor = Redactor()

    def tell(self, error: BaseException) -> None:
        """Show an error in the way its kind deserves."""
        if isinstance(error, SmsDeskError):
            self._window.tell(error_sentence(error), Tone.BAD)
            return
        if self._open is not None:
            # A second one while the first is read would only hide it; both are in the log.
            _log.critical("unexpected %s", type(error), exc_info=error)
            return
        self._open = self.broke_down(error)
        self._open.finished.connect(self._closed)
        self._open.open()

    def broke_down(self, error: BaseException) -> ProblemDialog:
        """The dialog for an error nobody thought of, which is now in the log too."""
        from smsdesk.ui.dialogs.problem import ProblemDialog

        _log.critical("unexpected %s", type(error), exc_info=error)
        return ProblemDialog.unexpected(self.report(error), self.log, self._window)

    def cannot_start(self, error: SmsDeskError) -> QDialog:
        """The last words before the program ends: the profile cannot be used."""
        from smsdesk.ui.dialogs.problem import ProblemDialog

        return ProblemDialog.fatal(error_sentence(error), self._window)

    def report(self, error: BaseException) -> str:
        """What may be sent to the authors: versions and a traceback, redacted."""
        lines = [
            f"SMS Desk {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
            f"{platform.system()} {platform.release()}",
            "",
            *traceback.format_exception(error),
        ]
        return self.redactor.redact("\n".join(lines))

    def close(self) -> None:
        """Close what is open: the window is leaving."""
        if self._open is not None:
            self._open.close()

    def _closed(self) -> None:
        if self._open is not None:
            self._open.deleteLater()
            self._open = None
