"""Where log lines go: rotating files in the profile, and standard error; and uncaught errors.

A process writes to a file of its own, because two that rotate one file lose lines, and on
Windows cannot rotate it at all. What a line may say is decided in `log_lines`.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
import logging.handlers
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.redaction import Redactor
from smsdesk.settings import LogLevel
from smsdesk.system.log_lines import OUR_LOGGER, LineFormatter, may_pass

if TYPE_CHECKING:
    import filelock

FILE_BYTES = 1_000_000
OLDER_FILES = 4
_log = logging.getLogger("smsdesk.uncaught")

Tell = Callable[[BaseException, Path], None]
"""Says in words that something unforeseen happened, and where the log is."""


class LogUnwritable(SmsDeskError):
    """Lines are lost from now on; nothing else is. `subject` is the file."""

    code = "log_unwritable"


class LogFile(logging.handlers.RotatingFileHandler):
    """smsdesk.log, or smsdesk-2.log and so on while other processes have the ones before.

    The name is taken with the first line, by an operating system's lock, and free again when
    the process ends: so one log goes on from run to run, a command that logs nothing leaves no
    file, and there are never more than the desks that ran at once. What cannot be written is
    said once on standard error and then dropped.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock_of_name: filelock.FileLock | None = None
        self._has_complained = False
        super().__init__(
            folder / "smsdesk.log",
            maxBytes=FILE_BYTES,
            backupCount=OLDER_FILES,
            encoding="utf-8",
            errors="backslashreplace",
            delay=True,
        )

    def _open(self) -> TextIOWrapper:
        if self._lock_of_name is None:
            self._take_a_name()
        return super()._open()

    def _take_a_name(self) -> None:
        import filelock  # not before there is something to log

        for number in itertools.count(1):
            path = self._folder / ("smsdesk.log" if number == 1 else f"smsdesk-{number}.log")
            lock = filelock.FileLock(path.with_name(f".{path.name}.lock"), thread_local=False)
            with contextlib.suppress(filelock.Timeout):
                lock.acquire(blocking=False)
                self._lock_of_name = lock
                self.baseFilename = str(path)
                return

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802
        """Instead of a traceback with the record's arguments, as the library has it."""
        if not self._has_complained and sys.stderr is not None:
            self._has_complained = True
            with contextlib.suppress(OSError, ValueError):
                sys.stderr.write(f"{LogUnwritable(self.baseFilename)}\n")

    def close(self) -> None:
        """Close the file and let go of its name; a full disk says so here, too."""
        with contextlib.suppress(OSError):
            super().close()
        if self._lock_of_name is not None:
            self._lock_of_name.release()
            self._lock_of_name = None


class _StandardError(logging.StreamHandler[Any]):
    """Lines for whoever watches; when nobody can be told, nobody is."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        pass


@dataclass
class LogHandle:
    """What `set_up_logging` did, to be undone by `close`."""

    _file: LogFile
    _handlers: list[logging.Handler]
    _levels: dict[str, int] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        """The file of this process."""
        return Path(self._file.baseFilename)

    def close(self) -> None:
        """Take the handlers away and put the levels back. Harmless when repeated."""
        while self._handlers:
            handler = self._handlers.pop()
            logging.getLogger().removeHandler(handler)
            handler.close()
        for name, level in self._levels.items():
            logging.getLogger(name).setLevel(level)
        self._levels.clear()


def set_up_logging(folder: Path, level: LogLevel, redactor: Redactor, stderr: bool) -> LogHandle:
    """Write what our loggers say from `level` on, and others' WARNING and above, to `folder`.

    With `stderr` also to standard error, without tracebacks. Every finished line goes through
    `redactor`, which may learn secrets later. Never raises because of the folder or the disk.
    """
    file = LogFile(folder)
    file.setFormatter(LineFormatter(redactor, tracebacks=True))
    handlers: list[logging.Handler] = [file]
    if stderr and sys.stderr is not None:
        handlers.append(_StandardError(sys.stderr))
        handlers[-1].setFormatter(LineFormatter(redactor, tracebacks=False))
    handle = LogHandle(file, handlers)
    root, ours = logging.getLogger(), logging.getLogger(OUR_LOGGER)
    for logger, threshold in ((root, logging.WARNING), (ours, _number(level))):
        handle._levels[logger.name] = logger.level
        logger.setLevel(threshold)
    for handler in handlers:
        # A level may be set on any logger; this cannot be got around.
        handler.addFilter(may_pass)
        root.addHandler(handler)
    return handle


def install_excepthooks(log: LogHandle, tell: Tell) -> Callable[[], None]:
    """Put uncaught exceptions into the log, with frames, and have `tell` say so in words.

    For the main thread and others; what comes from finalizers is only logged. Call what is
    returned to have the hooks as they were. Ctrl+C is no error and says nothing.
    """
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def report(error: BaseException | None) -> None:
        if isinstance(error, Exception):
            _log.critical("uncaught %s", type(error), exc_info=error)
            tell(error, log.path)

    def in_main(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        report(error)

    def in_thread(failure: threading.ExceptHookArgs) -> None:
        report(failure.exc_value)

    def in_finalizer(failure: sys.UnraisableHookArgs) -> None:
        if failure.exc_value is not None:
            _log.error("unraisable %s", failure.exc_type, exc_info=failure.exc_value)

    def restore() -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before

    sys.excepthook, threading.excepthook, sys.unraisablehook = in_main, in_thread, in_finalizer
    return restore


def log_from(level: LogLevel) -> None:
    """From now on write what our loggers say from this level on."""
    logging.getLogger(OUR_LOGGER).setLevel(_number(level))


def _number(level: LogLevel) -> int:
    return logging.getLevelNamesMapping()[level.name]
