"""What scrolls has no more below it than there is, however often its texts wrap."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from smsdesk.ui.widgets.basics import column, label
from smsdesk.ui.widgets.scroll_area import ScrollArea
from tests.support.window import application

SENTENCE = "A sentence that is long enough to be wrapped wherever there is little room. "


def _shown(width: int, *, texts: int) -> tuple[ScrollArea, QWidget]:
    inside = QWidget()
    inside.setLayout(column(*(label(SENTENCE * 3, wrap=True) for _ in range(texts))))
    area = ScrollArea(inside)
    area.resize(width, 200)
    area.show()
    application().processEvents()
    return area, inside


@pytest.mark.parametrize("width", [240, 480, 1600])
def test_it_scrolls_as_far_as_the_last_line(width: int) -> None:
    application()
    area, inside = _shown(width, texts=12)
    layout = inside.layout()
    assert layout is not None
    needed = layout.totalHeightForWidth(area.viewport().width())
    assert inside.height() == max(needed, area.viewport().height())
    assert area.verticalScrollBar().maximum() == inside.height() - area.viewport().height()
    area.close()


def test_what_fits_does_not_scroll() -> None:
    application()
    area, _inside = _shown(1600, texts=4)
    assert area.verticalScrollBar().maximum() == 0
    area.close()


def test_what_does_not_wrap_keeps_its_height() -> None:
    application()
    inside = QWidget()
    inside.setLayout(column(*(label("One line") for _ in range(30))))
    area = ScrollArea(inside)
    area.resize(300, 100)
    area.show()
    application().processEvents()
    assert inside.height() >= inside.minimumSizeHint().height()
    assert area.verticalScrollBar().maximum() > 0
    area.close()
