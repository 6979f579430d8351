"""Files that are dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from smsdesk.ui.widgets.file_drop import accept_file, offered_files
from tests.support.window import application


def dropped(data: QMimeData) -> QDropEvent:
    """As a file manager that would rather move what is dragged."""
    application()  # Qt makes no event of a pointer without one
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDropEvent(
        QPointF(), both, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.setDropAction(Qt.DropAction.MoveAction)
    event.ignore()
    return event


def test_a_file_is_read_and_never_moved(tmp_path: Path) -> None:
    data = QMimeData()
    wanted = tmp_path / "people.csv"
    data.setUrls([QUrl("https://sms.test/a.csv"), QUrl.fromLocalFile(str(wanted))])
    event = dropped(data)
    assert accept_file(event) == wanted
    assert (event.isAccepted(), event.dropAction()) == (True, Qt.DropAction.CopyAction)


def test_what_is_no_file_of_this_computer_is_left_alone() -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://sms.test/a.csv")])
    event = dropped(data)
    assert (accept_file(event), event.isAccepted(), offered_files(data)) == (None, False, [])
