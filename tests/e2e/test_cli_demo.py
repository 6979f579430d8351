"""The guided run: what a first start shows where there is no window, checked by its own words."""

from __future__ import annotations

import os
from pathlib import Path

from tests.support.command import smsdesk_process


def test_without_a_command_the_demonstration_runs() -> None:
    ran = smsdesk_process("--json")
    assert ran.status == 0, ran
    document = ran.document
    assert document["true"] is True
    assert "window" in ran.err.splitlines()[0]
    states = {one["state"] for one in document["messages"]}
    assert {"accepted", "delivered", "failed", "rejected", "uncertain", "queued"} <= states
    assert {one["provider"] for one in document["messages"]} == {
        *("d7", "isms", "decisiontelecom", "bulksms", "practice"),
    }
    assert all(one["arrived"] <= 1 for one in document["messages"])
    # A throw-away profile, and no keyring.
    assert not (Path(os.environ["SMSDESK_PROFILE"]) / "smsdesk.db").exists()
    assert not (Path.home() / "keyring.json").exists()
