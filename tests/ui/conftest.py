"""The window's languages, compiled from the catalogues as they are now, for all tests of it.

What lies compiled in the checkout may be old, or missing.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import translate

from smsdesk.ui import languages


@pytest.fixture(scope="session", autouse=True)
def fresh_languages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Compile them once."""
    folder = tmp_path_factory.mktemp("languages")
    translate.build(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(languages, "catalogues", lambda: folder)
        yield
