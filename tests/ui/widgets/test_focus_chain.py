"""Looking at the order of Tab leaves what belongs to whom as it is."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from smsdesk.ui.widgets.focus_chain import focus_chain, has_focus_proxy
from tests.support.window import application


def test_what_comes_behind_a_widget_outlives_it() -> None:
    application()
    window, card, line, last = QWidget(), QFrame(), QLineEdit(), QLineEdit()
    column = QVBoxLayout(window)
    for one in (card, line, last):
        column.addWidget(one)
    card.setFocusProxy(last)
    sign = line.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
    others = [one for one in focus_chain(window) if one in (card, line, last)]
    assert others == [card, line, last]
    assert [has_focus_proxy(one) for one in others] == [True, False, False]
    card.deleteLater()
    QCoreApplication.sendPostedEvents(card, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(card)
    assert shiboken6.isValid(sign)
    assert sign in line.actions()
    assert line.parentWidget() is window
