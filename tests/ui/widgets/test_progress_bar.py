"""A bar that says how far something is."""

from __future__ import annotations

from smsdesk.ui.widgets.progress_bar import ProgressBar
from tests.support.window import application


def test_it_shows_a_share_and_tells_it() -> None:
    application()
    bar = ProgressBar()
    bar.show_done(1, 4, "One of four")
    assert bar.value() * 4 == bar.maximum()
    assert bar.accessibleName() == "One of four"
    bar.show_done(4, 4, "All")
    assert bar.value() == bar.maximum()


def test_it_runs_without_end_while_nobody_knows_of_how_much() -> None:
    application()
    bar = ProgressBar()
    bar.show_done(10, None, "Ten")
    assert bar.maximum() == bar.minimum()
    bar.show_done(0, 10, "None")
    assert bar.maximum() > bar.minimum()
    assert bar.value() == bar.minimum()


def test_nothing_of_nothing_is_no_division() -> None:
    application()
    bar = ProgressBar()
    bar.show_done(0, 0, "Nothing")
    assert bar.value() == bar.minimum()
    assert bar.maximum() > bar.minimum()
