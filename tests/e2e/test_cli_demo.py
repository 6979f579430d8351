"""The guided run: what a first start shows where there is no window, checked by its own words."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.command import smsdesk_process


def test_without_a_command_and_a_display_it_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    ran = smsdesk_process("--json")
    assert ran.status == 2, ran
    assert "no display" in ran.document["error"]["message"]


def test_the_demonstration_is_true_to_what_arrived(tmp_path: Path) -> None:
    ran = smsdesk_process(
        *("demo", "--headless", "--shots", str(tmp_path / "shots"), "--json"), timeout_s=240
    )
    assert ran.status == 0, ran
    document = ran.document
    assert document["true"] is True
    pictures = {Path(path).name for path in document["shots"]}
    assert {"compose-light-en.png", "messages-dark-el.png", "welcome-dark-el.png"} <= pictures
    assert all(Path(path).stat().st_size > 10_000 for path in document["shots"])
    states = {one["state"] for one in document["messages"]}
    assert {"accepted", "delivered", "failed", "rejected", "uncertain", "queued"} <= states
    assert {one["provider"] for one in document["messages"]} == {
        *("d7", "isms", "decisiontelecom", "bulksms", "practice"),
    }
    assert all(one["arrived"] <= 1 for one in document["messages"])
    # A throw-away profile, and no keyring.
    assert not (Path(os.environ["SMSDESK_PROFILE"]) / "smsdesk.db").exists()
    assert not (Path.home() / "keyring.json").exists()
