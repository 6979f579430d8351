"""What Qt itself says, where a file is chosen for instance, is in the language of the window."""

from __future__ import annotations

import pytest
from extraction import QT_TEXTS
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QTreeView, QWidget
from translate import ENGLISH, LANGUAGES

from smsdesk.ui.languages import Languages
from tests.support.window import application

SAME = {"Files", "OK"}
"""What may well be written alike."""


def _said(dialog: QFileDialog) -> set[str]:
    found = {
        getattr(one, name)()
        for one in dialog.findChildren(QWidget)
        for name in ("text", "toolTip", "accessibleName")
        if hasattr(one, name)
    }
    found |= {one.text() for one in dialog.findChildren(QAction)}
    for tree in dialog.findChildren(QTreeView):
        header = tree.model()
        across = Qt.Orientation.Horizontal
        found |= {str(header.headerData(n, across)) for n in range(header.columnCount())}
    return found


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != ENGLISH])
@pytest.mark.parametrize("mode", list(QFileDialog.AcceptMode))
def test_choosing_a_file_speaks_the_language(language: str, mode: QFileDialog.AcceptMode) -> None:
    app = application()
    before = QFileDialog()
    before.setOption(QFileDialog.Option.DontUseNativeDialog)
    before.setAcceptMode(mode)
    english = {text for text in _said(before) if any(map(str.isalpha, text))}
    spoken = Languages(app, language)
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    try:
        assert len(english) > 20
        assert _said(dialog) & english <= SAME
    finally:
        spoken.remove(app)
        for one in (before, dialog):
            one.deleteLater()


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != ENGLISH])
def test_buttons_of_every_dialog_speak_the_language(language: str) -> None:
    app = application()
    spoken = Languages(app, language)
    try:
        english = [
            text
            for context, texts in QT_TEXTS.items()
            for text in texts
            if text not in SAME and QCoreApplication.translate(context, text) == text
        ]
    finally:
        spoken.remove(app)
    assert english == []
