"""The import of a file into the contact book: looked at, previewed, done in lots, taken back.

What a row means is in `row_reading`, whom it concerns in `matching`, what is kept of an import in
`store/imports.py`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import Protocol

from smsdesk.domain.contact_import import ContactImport, ImportChoices, RejectedRow
from smsdesk.domain.import_look import FileLook, ImportProgress, PreviewState, Undone


class Importing(Protocol):
    """`desk.importing`. This is the interface; the class follows."""

    async def look(self, file: Path, *, encoding: str = "", separator: str = "") -> FileLook:
        """How the file is understood, with guessed columns. Raises FileUnreadable and kinds."""

    def preview(self, file: Path, choices: ImportChoices) -> AsyncIterator[PreviewState]:
        """First the first rows, then ever more of the whole file; the last has `is_whole` or a
        `problem`. Works in a process of its own, which ends when the iterator is closed."""

    async def run(
        self,
        file: Path,
        choices: ImportChoices,
        *,
        rows_all: int | None = None,
        on_progress: Callable[[ImportProgress], None] | None = None,
    ) -> ContactImport:
        """Import it, going on where an interrupted import of the same file with the same choices
        stopped. Ends DONE or, after `cancel`, CANCELLED. When the caller's task is cancelled, or
        the program dies, it is interrupted. Raises FileUnreadable, StoreProblem, ImportBusy."""

    async def cancel(self, import_id: int) -> None:
        """Take back everything of a running or interrupted import."""

    async def resume(
        self, import_id: int, *, on_progress: Callable[[ImportProgress], None] | None = None
    ) -> ContactImport:
        """Go on with an interrupted import, from the copy of its file in the profile."""

    async def interrupted(self) -> Sequence[ContactImport]:
        """Imports that neither finished nor run."""

    async def recent(self) -> Sequence[ContactImport]:
        """The imports of the last 30 days, newest first."""

    async def undo(self, import_id: int) -> Undone:
        """Take back a finished import; contacts edited since are kept. Raises NotFound,
        NotUndoable."""

    async def rejected(self, import_id: int) -> Sequence[RejectedRow]:
        """Its rejected rows, in the file's order."""

    async def save_rejected(
        self, import_id: int, file: Path, heading: str, words: Callable[[RejectedRow], str]
    ) -> int:
        """Write them to a .csv or .xlsx file with the reason in an extra column called `heading`,
        which a later import of that file ignores. Returns how many. Raises FileNotWritten."""
