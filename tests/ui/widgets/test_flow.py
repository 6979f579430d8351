"""Things that wrap to the next line: where they stand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget

from smsdesk.ui.program import Program
from smsdesk.ui.widgets.flow import FlowLayout
from tests.support.window import in_window


def test_what_wraps_stands_within_its_margins(tmp_path: Path) -> None:
    async def act(_program: Program) -> None:
        around = QWidget()
        flow = FlowLayout(around, gap=10)
        labels = [QLabel("x") for _ in range(3)]
        for one in labels:
            one.setFixedSize(40, 20)
            flow.addWidget(one)
        bare = flow.heightForWidth(100)
        flow.setContentsMargins(24, 3, 6, 5)
        assert flow.heightForWidth(130) == bare + 8
        assert flow.minimumSize().width() == 40 + 30
        assert flow.sizeHint().height() == 20 + 8
        flow.setGeometry(QRect(0, 0, 130, 100))
        assert [(one.x(), one.y() == 3) for one in labels] == [(24, True), (74, True), (24, False)]

    in_window(tmp_path, act)
