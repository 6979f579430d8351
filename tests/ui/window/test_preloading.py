"""Code is loaded beside the window, after what opening it has begun."""

from __future__ import annotations

import sys
import threading
from importlib import import_module
from pathlib import Path

import pytest

from smsdesk.demonstration import furnish_profile
from smsdesk.ui import places
from smsdesk.ui.pages.messages.page import MessagesPage
from smsdesk.ui.program import Program
from smsdesk.ui.window.contents import PAGES
from smsdesk.ui.window.preloading import AFTER_S, BETWEEN_S, STEPS, WITHOUT_QT, preload
from tests.support.window import in_window, until


async def test_only_what_needs_no_qt_is_loaded_in_another_thread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = "import threading\nthread = threading.get_ident()\n"
    names = ("preloaded_service", "preloaded_page")
    for name in names:
        (tmp_path / f"{name}.py").write_text(source, "ascii")
    monkeypatch.syspath_prepend(tmp_path)
    waited: list[tuple[float, bool, bool]] = []

    async def sleep(seconds: float) -> None:
        waited.append((seconds, names[0] in sys.modules, names[1] in sys.modules))

    made: list[bool] = []
    await preload(sleep, lambda: made.append(True), names[:1], names[1:])
    assert waited == [(AFTER_S, False, False), (BETWEEN_S, True, True)]
    assert made == [True]
    assert sys.modules.pop(names[0]).thread != threading.get_ident()
    assert sys.modules.pop(names[1]).thread == threading.get_ident()


def test_the_window_is_loaded_in_its_own_thread() -> None:
    assert [name for name in WITHOUT_QT if name.startswith("smsdesk.ui")] == []


def test_what_is_loaded_in_steps_ends_with_pages() -> None:
    modules = [page.partition(":")[0] for page in PAGES.values()]
    assert STEPS[-1] in modules
    for name in (*WITHOUT_QT, *STEPS):
        import_module(name)  # there is such a module


def test_a_page_made_beforehand_is_come_to_as_any_other(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        window = program.window
        await until(lambda: window.page is not None)
        before = window.page
        window.make(places.Messages)
        made = window.pages[-1]
        assert window.page is before
        window.go(places.Messages())
        assert window.page is made
        assert isinstance(made, MessagesPage)
        await until(made.table.hasFocus)  # not the first of the buttons above it

    in_window(tmp_path, act, prepare=furnish_profile)
