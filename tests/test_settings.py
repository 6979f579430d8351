"""Preferences: declared once, read forgivingly, written at once or not at all."""

from __future__ import annotations

import dataclasses
import enum
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.errors import SmsDeskError
from smsdesk.settings import (
    LoadedSettings,
    LogLevel,
    SettingInvalid,
    Settings,
    SettingsBroken,
    SettingsNotSaved,
    SettingsUnreadable,
    Theme,
    load_settings,
    preferences,
    save_settings,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the settings of this test are."""
    return tmp_path / "settings.json"


def write(path: Path, stored: object) -> None:
    """Put this JSON into the file."""
    path.write_text(json.dumps(stored), "utf-8")


def codes(loaded: LoadedSettings) -> list[tuple[str, str]]:
    """Code and subject of each problem."""
    return [(problem.code, problem.subject) for problem in loaded.problems]


def test_each_preference_is_declared_once_with_a_default_it_allows() -> None:
    declared = preferences()
    assert [one.key for one in declared] == [one.name for one in dataclasses.fields(Settings)]
    for one in declared:
        assert one.read(one.default) == one.default
        if isinstance(one.default, int) and not isinstance(one.default, bool):
            assert one.minimum is not None
            assert one.maximum is not None
        if isinstance(one.default, str):
            assert one.pattern


@pytest.mark.parametrize(
    ("key", "stored", "typed"),
    [
        ("undo_seconds", 0, 0),
        ("undo_seconds", 30, 30),
        ("undo_seconds", 31, None),
        ("undo_seconds", -1, None),
        ("undo_seconds", True, None),
        ("undo_seconds", 5.0, None),
        ("undo_seconds", "5", None),
        ("undo_seconds", None, None),
        ("theme", "dark", Theme.DARK),
        ("theme", Theme.LIGHT, Theme.LIGHT),
        ("theme", "DARK", None),
        ("theme", ["dark"], None),
        ("log_level", "debug", LogLevel.DEBUG),
        ("log_level", Theme.DARK, None),
        ("language", "el", "el"),
        ("language", "pt-BR", "pt-BR"),
        ("language", "el\n", None),
        ("language", "Ελληνικά", None),
        ("default_region", "GR", "GR"),
        ("default_region", "gr", None),
        ("default_region", "", ""),
    ],
)
def test_what_a_preference_allows(key: str, stored: object, typed: object) -> None:
    preference = next(one for one in preferences() if one.key == key)
    if typed is None:
        with pytest.raises(SettingInvalid) as refusal:
            preference.read(stored)
        assert refusal.value.subject == key
    else:
        value = preference.read(stored)
        assert value == typed
        assert type(value) is type(typed)


def test_without_a_file_the_defaults_hold(path: Path) -> None:
    assert load_settings(path) == LoadedSettings(Settings())
    assert not path.exists()


def test_what_was_saved_is_loaded(path: Path) -> None:
    changes = {"theme": Theme.DARK, "undo_seconds": 12, "language": "el", "log_level": "error"}
    saved = save_settings(path, changes)
    assert saved == Settings(
        theme=Theme.DARK, undo_seconds=12, language="el", log_level=LogLevel.ERROR
    )
    assert load_settings(path) == LoadedSettings(saved)
    assert list(path.parent.iterdir()) == [path]


def test_what_is_not_understood_stays_in_the_file(path: Path) -> None:
    write(path, {"from_the_future": {"a": [1]}, "undo_seconds": 99, "theme": "light"})
    loaded = load_settings(path)
    assert loaded.settings == Settings(theme=Theme.LIGHT)
    assert codes(loaded) == [("setting_invalid", "undo_seconds")]
    save_settings(path, {"keep_history_days": 30})
    assert json.loads(path.read_text("utf-8")) == {
        "from_the_future": {"a": [1]},
        "undo_seconds": 99,
        "theme": "light",
        "keep_history_days": 30,
    }


def test_text_that_no_encoding_knows_stays_in_the_file(path: Path) -> None:
    path.write_text(r'{"note": "\ud800"}', "utf-8")
    save_settings(path, {"theme": "dark"})
    assert json.loads(path.read_text("utf-8"))["note"] == "\ud800"


def test_two_desks_that_change_different_preferences_keep_both(path: Path) -> None:
    load_settings(path)
    save_settings(path, {"theme": "dark"})
    assert save_settings(path, {"undo_seconds": 7}) == Settings(theme=Theme.DARK, undo_seconds=7)


@pytest.mark.parametrize("key", ["undo_second", "", "settings"])
def test_an_unknown_key_is_refused(path: Path, key: str) -> None:
    with pytest.raises(SettingInvalid):
        save_settings(path, {"theme": "dark", key: 5})
    assert not path.exists()


def test_an_invalid_value_changes_nothing(path: Path) -> None:
    save_settings(path, {"theme": "dark"})
    before = path.read_bytes()
    with pytest.raises(SettingInvalid):
        save_settings(path, {"language": "el", "undo_seconds": 31})
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b'"x"', b"\xff\xfe{}", b'{"theme": "dark"', b"[" * 100_000]
)
def test_a_broken_file_is_kept_aside(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    with pytest.raises(SettingsBroken):
        save_settings(path, {"theme": "dark"})
    assert path.read_bytes() == data
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    (problem,) = loaded.problems
    assert isinstance(problem, SettingsBroken)
    aside = Path(problem.subject)
    assert aside.parent == path.parent
    assert aside.read_bytes() == data
    assert load_settings(path) == LoadedSettings(Settings())
    save_settings(path, {"theme": "dark"})
    assert aside.read_bytes() == data


def test_two_broken_files_are_both_kept(path: Path) -> None:
    for data in (b"{1", b"{2"):
        path.write_bytes(data)
        load_settings(path)
    assert sorted(one.read_bytes() for one in path.parent.iterdir()) == [b"{1", b"{2"]


def test_a_byte_order_mark_is_forgiven(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbf" + b'{"theme": "dark"}')
    assert load_settings(path) == LoadedSettings(Settings(theme=Theme.DARK))


def test_a_file_that_cannot_be_read_is_neither_lost_nor_overwritten(path: Path) -> None:
    path.mkdir()
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert codes(loaded) == [(SettingsUnreadable.code, str(path))]
    with pytest.raises(SettingsUnreadable):
        save_settings(path, {"theme": "dark"})


def test_a_file_that_cannot_be_written_stays_as_it_is(path: Path) -> None:
    with pytest.raises(SettingsNotSaved) as refusal:
        save_settings(path.parent / "gone" / "settings.json", {"theme": "dark"})
    assert refusal.value.subject.endswith("settings.json")


def test_a_full_disk_loses_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_settings(path, {"theme": "dark"})

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SettingsNotSaved):
        save_settings(path, {"theme": "light"})
    assert load_settings(path).settings.theme is Theme.DARK
    assert list(path.parent.iterdir()) == [path]


@given(stored=st.dictionaries(st.sampled_from([one.key for one in preferences()]), JSON))
def test_any_json_gives_allowed_values(
    stored: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    write(path, stored)
    loaded = load_settings(path)
    refused = {problem.subject for problem in loaded.problems}
    for preference in preferences():
        value = getattr(loaded.settings, preference.key)
        if preference.key in stored and preference.key not in refused:
            plain = value.value if isinstance(value, enum.Enum) else value
            assert plain == stored[preference.key]
            assert type(value) is type(preference.default)
        else:
            assert value == preference.default
    assert refused <= stored.keys()
    assert all(isinstance(one, SmsDeskError) for one in loaded.problems)


def test_it_is_light_to_import() -> None:
    code = "import sys, smsdesk.settings; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    heavy = {"asyncio", "ssl", "platformdirs", "tempfile", "logging", "hashlib", "random"}
    assert not heavy & set(run.stdout.split())
