"""What can stand in the way of an import as a whole. Files have their own errors (`files.rows`)."""

from __future__ import annotations

from smsdesk.domain.errors import SmsDeskError


class ImportBusy(SmsDeskError):
    """Another import goes on in this profile."""

    code = "import_busy"


class ImportInterrupted(SmsDeskError):
    """The store failed on the way (`subject` is its problem's code). What is in stays in; the
    import `import_id` can be resumed or taken back."""

    code = "import_interrupted"

    def __init__(self, import_id: int, problem: str) -> None:
        super().__init__(problem)
        self.import_id = import_id


class ImportNoColumn(SmsDeskError):
    """No column is chosen for the numbers; `subject` is the file's name."""

    code = "import_no_column"


class GroupIsLive(SmsDeskError):
    """Nobody can be put into a live group; `subject` is its name."""

    code = "group_is_live"
