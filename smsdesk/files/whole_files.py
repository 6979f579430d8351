"""Files that appear under their name only when they are whole: written beside it, then moved.

What stands in them is decided elsewhere.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from smsdesk.domain.errors import SmsDeskError


class FileNotWritten(SmsDeskError):
    """The file could not be written; one that was there before is as it was."""

    code = "file_not_written"


class DraftText:
    """A text file in UTF-8 that is being written; what is written keeps its line ends."""

    def __init__(self, file: Path, *, byte_order_mark: bool = False) -> None:
        """Raises FileNotWritten."""
        self.file = file
        self._draft = draft_of(file)
        encoding = "utf-8-sig" if byte_order_mark else "utf-8"
        try:
            self.out = self._draft.open("w", encoding=encoding, newline="")
        except OSError as error:
            raise not_written(file, error) from None

    def close(self) -> None:
        """Put the file where it belongs. Raises FileNotWritten."""
        try:
            self.out.close()
            self._draft.replace(self.file)
        except OSError as error:
            raise not_written(self.file, error) from None

    def discard(self) -> None:
        """Leave nothing behind."""
        with suppress(OSError):
            self.out.close()
        remove(self._draft)


def draft_of(file: Path) -> Path:
    """Where a file is written until it is whole."""
    return file.with_name(f".{file.name}.{os.getpid()}.part")


def remove(draft: Path) -> None:
    """Delete what was not finished, as far as that is possible."""
    with suppress(OSError):
        draft.unlink(missing_ok=True)


def not_written(file: Path, error: OSError) -> FileNotWritten:
    """What an error of the disk means for the file."""
    if not error.errno:
        return FileNotWritten(str(file))
    return FileNotWritten(f"{file} ({os.strerror(error.errno)})")
