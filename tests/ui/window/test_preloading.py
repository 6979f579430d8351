"""Code is loaded beside the window, after what opening it has begun."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from smsdesk.ui.window.contents import PAGES, PRELOADED
from smsdesk.ui.window.preloading import AFTER_S, preload


async def test_it_waits_and_then_loads_in_another_thread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = "import threading\nthread = threading.get_ident()\n"
    (tmp_path / "preloaded_page.py").write_text(source, "ascii")
    monkeypatch.syspath_prepend(tmp_path)
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        assert "preloaded_page" not in sys.modules
        waited.append(seconds)

    await preload(["preloaded_page"], sleep)
    assert waited == [AFTER_S]
    assert sys.modules.pop("preloaded_page").thread != threading.get_ident()


def test_only_pages_are_preloaded() -> None:
    assert set(PRELOADED) <= set(PAGES)
