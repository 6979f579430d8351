"""Qt's own complaints reach the log, where they fail the test that caused them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import qDebug, qWarning
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.support.qt_messages import NOISE
from tests.support.quiet import ExpectedLog
from tests.support.window import application


def test_a_complaint_is_a_log_record(expect_log: Callable[..., ExpectedLog]) -> None:
    expect_log("default: this is wrong", logger="qt")
    qWarning("this is wrong")


def test_a_wrong_use_of_qt_is_told(expect_log: Callable[..., ExpectedLog]) -> None:
    expect_log("already has a layout", logger="qt")
    application()
    one = QWidget()
    QVBoxLayout(one)
    QVBoxLayout(one)  # which has a layout already
    one.deleteLater()


@pytest.mark.parametrize("message", sorted(NOISE))
def test_noise_of_the_platform_is_passed_over(message: str) -> None:
    qWarning(message)
    qDebug("a word by the way")
