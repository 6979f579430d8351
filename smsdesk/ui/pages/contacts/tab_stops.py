"""The order of Tab in a pane whose controls come and go: Qt puts the newest last."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def in_order(stops: Iterable[QWidget]) -> None:
    """One after the other, from where the first one stands."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
