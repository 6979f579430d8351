"""Private copies of files that are being imported: what is read must not change while it is read,
and an import that broke off goes on even if the file is gone. Deleted when the import has ended.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Collection
from pathlib import Path
from typing import BinaryIO

from smsdesk.domain.errors import SmsDeskError
from smsdesk.files.rows import FileMissing, reading

_PIECE_BYTES = 1 << 20
_PRIVATE = 0o700


class ImportNotKept(SmsDeskError):
    """The private copy could not be written (a full disk); `subject` is the folder."""

    code = "import_not_kept"


class KeptFiles:
    """The folder of the copies; each stands under the SHA-256 of its content. All methods block."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, file: Path) -> tuple[str, Path]:
        """Copy a file; its fingerprint, and the copy. Raises FileUnreadable, ImportNotKept."""
        with reading(file):
            source = file.open("rb")
        draft = self._folder / f".{os.urandom(8).hex()}.part"
        with source:
            try:
                self._folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
                fingerprint = _copied(source, draft)
                place = self._folder / fingerprint
                place.mkdir(mode=_PRIVATE, exist_ok=True)
                return fingerprint, draft.replace(place / file.name)
            except OSError as error:
                raise ImportNotKept(str(self._folder)) from error
            finally:
                with contextlib.suppress(OSError):
                    draft.unlink(missing_ok=True)

    def find(self, fingerprint: str, name: str) -> Path:
        """The copy of an interrupted import. Raises FileMissing."""
        kept = self._folder / fingerprint / name
        if kept.is_file():
            return kept
        # The same content came under another name.
        with contextlib.suppress(OSError):
            for other in (self._folder / fingerprint).iterdir():
                return other
        raise FileMissing(name)

    def forget(self, needed: Collection[str]) -> None:
        """Delete all copies but those with these fingerprints. What cannot be deleted now (a
        virus scanner looks at it) is deleted next time."""
        with contextlib.suppress(OSError):
            for place in self._folder.iterdir():
                if place.name not in needed:
                    shutil.rmtree(place, ignore_errors=True) if place.is_dir() else place.unlink()
        with contextlib.suppress(OSError):
            self._folder.rmdir()


def _copied(source: BinaryIO, draft: Path) -> str:
    digest = hashlib.sha256()
    with draft.open("xb") as copy:
        while piece := source.read(_PIECE_BYTES):
            digest.update(piece)
            copy.write(piece)
    return digest.hexdigest()
