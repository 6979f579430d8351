"""`smsdesk messages`: listing, asking, settling, sending again, taking back."""

from __future__ import annotations

import os
import sqlite3
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from smsdesk.practice.faults import FaultKind
from smsdesk.receiving.pull import Refreshed, StatusPull
from tests.cli.conftest import AddAccount
from tests.support.command import Ran, smsdesk
from tests.support.practice_thread import PracticeThread

GOOD = "+306900000100"
LOST = "+306900000007"


def send(*numbers: str, provider: str = "practice") -> Ran:
    to = [f"--to={number}" for number in numbers]
    return smsdesk("send", "--account", provider, *to, "--yes", "--json", "Hello")


def listed(*words: str) -> list[dict[str, Any]]:
    ran = smsdesk("messages", "--json", *words)
    assert ran.status == 0, ran
    document: list[dict[str, Any]] = ran.document
    return document


def store_as(state: str, desk: str | None = None) -> None:
    """Do to the store what another process does to it."""
    connection = sqlite3.connect(Path(os.environ["SMSDESK_PROFILE"]) / "smsdesk.db")
    connection.execute("UPDATE messages SET state = ?, desk = ?", [state, desk])
    connection.commit()
    connection.close()


def leave_submitting() -> None:
    """Do to the store what a killed process leaves behind."""
    store_as("submitting", "0" * 32)


class TestList:
    def test_everything_that_is_known_of_a_message(self, add_account: AddAccount) -> None:
        add_account()
        send(GOOD)
        (one,) = listed()
        assert list(one) == [
            *("id", "to", "state", "provider_ids", "parts", "error"),
            *("batch", "account", "sender", "text", "encoding", "created_at", "updated_at"),
        ]
        assert (one["to"], one["account"], one["sender"]) == (GOOD, "practice", "Clinic")
        assert (one["text"], one["encoding"]) == ("Hello", "gsm-7")
        assert datetime.fromisoformat(one["created_at"]).utcoffset() is not None

    def test_filters(self, add_account: AddAccount) -> None:
        add_account()
        add_account("isms")
        first = send(GOOD, LOST).document["batch"]
        second = send(GOOD, provider="isms").document["batch"]
        assert {one["batch"] for one in listed("--batch", str(first))} == {first}
        assert [one["to"] for one in listed("--state", "uncertain")] == [LOST]
        assert len(listed("--state", "uncertain", "--state", "accepted")) == 3
        assert [one["batch"] for one in listed("--account", "isms")] == [second]
        assert [one["batch"] for one in listed("--limit", "1")] == [second]
        assert len(listed("--since", "1h")) == 3
        assert listed("--since", "2999-01-01") == []
        assert len(listed("--since", "2020-01-01T00:00:00+02:00")) == 3

    def test_people_see_names_of_states(self, add_account: AddAccount) -> None:
        assert "There are no such messages" in smsdesk("messages").out
        add_account()
        send(GOOD, LOST)
        shown = smsdesk("messages").out
        assert "On the way" in shown
        assert "Needs your decision" in shown
        assert "messages resolve ID" in shown

    def test_what_a_killed_process_left_is_shown_as_it_is(self, add_account: AddAccount) -> None:
        add_account()
        send(GOOD)
        leave_submitting()
        (one,) = listed("--state", "uncertain")
        assert one["error"]["cause"] == "interrupted"

    @pytest.mark.parametrize(
        "words", [["--batch", "77"], ["show", "77"], ["cancel", "--batch", "7"]]
    )
    def test_what_is_not_there(self, words: list[str]) -> None:
        ran = smsdesk("messages", "--json", *words)
        if words[0] == "--batch":
            ran = smsdesk("--json", "messages", *words)
        assert (ran.status, ran.error["code"]) == (1, "not_found")

    def test_options_of_a_command_stand_behind_it(self) -> None:
        ran = smsdesk("messages", "--batch", "1", "resend", "--failed")
        assert ran.status == 2

    def test_a_message_has_a_story(self, add_account: AddAccount) -> None:
        add_account()
        (one,) = send(LOST).document["messages"]
        told = smsdesk("messages", "show", str(one["id"]), "--json").document
        assert [entry["state"] for entry in told["timeline"]] == ["submitting", "uncertain"]
        shown = smsdesk("messages", "show", str(one["id"])).out
        assert "Needs your decision" in shown
        assert LOST in shown


class TestRefresh:
    def test_providers_that_can_be_asked_are_asked(
        self, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account()
        send(GOOD, "+306900000015", "+306900000017")
        states = [one["state"] for one in listed("--refresh")]
        assert states == ["delivered", "failed", "accepted"]
        asked = practice.calls()["practice", "status"]
        listed()
        assert practice.calls()["practice", "status"] == asked

    def test_others_are_named(self, add_account: AddAccount) -> None:
        add_account("bulksms")
        send(GOOD, provider="bulksms")
        ran = smsdesk("messages", "--refresh", "--json")
        assert ran.status == 0
        assert "bulksms" in ran.err
        assert ran.document[0]["state"] == "accepted"

    def test_an_account_that_could_not_be_asked(
        self, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account()
        send(GOOD)
        practice.order(FaultKind.PROVIDER_DOWN, call="status")
        ran = smsdesk("messages", "--refresh", "--json")
        assert (ran.status, len(ran.document)) == (1, 1)
        assert "practice" in ran.err


class TestResolve:
    @pytest.fixture
    def doubtful(self, add_account: AddAccount) -> str:
        add_account()
        return str(send(LOST).document["messages"][0]["id"])

    @pytest.mark.parametrize(("decision", "state"), [("sent", "accepted"), ("drop", "cancelled")])
    def test_a_person_says_what_it_was(
        self, decision: str, state: str, doubtful: str, practice: PracticeThread
    ) -> None:
        ran = smsdesk("messages", "resolve", doubtful, decision, "--json")
        assert (ran.status, ran.document["state"]) == (0, state)
        assert practice.arrived()[LOST] == 1
        again = smsdesk("messages", "resolve", doubtful, decision, "--json")
        assert (again.status, again.error["code"]) == (1, "wrong_state")
        assert "Nothing was done" in again.error["message"]

    def test_resend_hands_it_over_once_more(self, doubtful: str, practice: PracticeThread) -> None:
        ran = smsdesk("messages", "resolve", doubtful, "resend", "--json")
        # The number meets the same fault: the connection breaks again, and again it arrived.
        assert (ran.status, ran.document["messages"][0]["state"]) == (3, "uncertain")
        assert practice.arrived()[LOST] == 2

    def test_what_cannot_go_now_waits_and_is_not_called_unsent(
        self, doubtful: str, practice: PracticeThread
    ) -> None:
        practice.order(FaultKind.PROVIDER_DOWN, count=100)
        ran = smsdesk("messages", "resolve", doubtful, "resend", "--patience", "0.2", "--json")
        assert (ran.status, ran.document["messages"][0]["state"]) == (1, "queued")

    def test_a_paused_account_decides_nothing(self, doubtful: str) -> None:
        smsdesk("accounts", "edit", "practice", "--pause")
        ran = smsdesk("messages", "resolve", doubtful, "resend", "--json")
        assert (ran.status, ran.error["code"]) == (1, "account_paused")
        assert listed()[0]["state"] == "uncertain"

    def test_no_such_message(self) -> None:
        ran = smsdesk("messages", "resolve", "7", "sent", "--json")
        assert (ran.status, ran.error["code"]) == (1, "not_found")


class TestResend:
    def test_what_failed_is_sent_again_and_nothing_else(
        self, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account()
        practice.order(FaultKind.CONTENT, to=GOOD)
        practice.order(FaultKind.CONTENT, to="+306900000101")
        batch = str(send(GOOD, "+306900000101", LOST).document["batch"])
        ran = smsdesk("messages", "resend", "--batch", batch, "--failed", "--yes", "--json")
        assert ran.status == 0
        assert {one["to"] for one in ran.document["messages"]} == {GOOD, "+306900000101"}
        assert practice.arrived() == {GOOD: 1, "+306900000101": 1, LOST: 1}
        again = smsdesk("messages", "resend", "--batch", batch, "--failed", "--yes", "--json")
        assert (again.status, again.document["messages"]) == (0, [])

    def test_it_asks_whoever_is_there(
        self,
        add_account: AddAccount,
        practice: PracticeThread,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        add_account()
        practice.order(FaultKind.CONTENT)
        batch = str(send(GOOD).document["batch"])
        words = ("messages", "resend", "--batch", batch, "--failed")
        with monkeypatch.context() as terminal:
            terminal.setattr("smsdesk.cli.terminal.someone_is_there", lambda: True)
            ran = smsdesk(*words, stdin="n\n")
        assert ran.status == 1
        assert "Send 1 again (1 parts)?" in ran.err
        assert not practice.arrivals()
        assert smsdesk(*words).status == 0
        assert practice.arrived() == {GOOD: 1}

    def test_failed_must_be_said(self, add_account: AddAccount) -> None:
        add_account()
        batch = str(send("+306900000001").document["batch"])
        assert smsdesk("messages", "resend", "--batch", batch).status == 2


class TestCancel:
    def test_what_waits_is_taken_back(
        self, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account()
        practice.order(FaultKind.NO_CREDIT)
        document = send(*(f"+30690000010{digit}" for digit in range(9))).document
        waiting = [one["id"] for one in document["messages"] if one["state"] == "queued"]
        batch = str(document["batch"])
        ran = smsdesk("messages", "cancel", "--batch", batch, "--json")
        assert (ran.status, ran.document["cancelled"]) == (0, waiting)
        assert smsdesk("messages", "cancel", "--batch", batch).status == 1


class TestAgent:
    def test_nothing_to_do(self) -> None:
        ran = smsdesk("agent", "--until-idle", "--json")
        assert (ran.status, ran.document["idle"]) == (0, True)

    def test_what_another_process_stores_meanwhile_is_not_stuck(
        self, add_account: AddAccount, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        add_account()
        send(GOOD)

        async def refresh(_: StatusPull) -> Refreshed:
            store_as("queued")
            return Refreshed()

        monkeypatch.setattr(StatusPull, "refresh", refresh)
        ran = smsdesk("agent", "--until-idle", "--json")
        assert (ran.status, ran.document["idle"], ran.document["waiting"]) == (0, True, [])

    def test_a_decision_is_needed(self, add_account: AddAccount) -> None:
        add_account()
        (one,) = send(LOST).document["messages"]
        ran = smsdesk("agent", "--until-idle", "--json")
        assert (ran.status, ran.document["uncertain"]) == (3, [one["id"]])

    def test_a_paused_account_keeps_its_queue(
        self, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account()
        practice.order(FaultKind.NO_CREDIT)
        send(*(f"+30690000010{digit}" for digit in range(9)))
        ran = smsdesk("agent", "--until-idle")
        assert ran.status == 1
        assert "practice is paused" in ran.out
        listed = smsdesk("messages")
        assert (listed.status, "practice is paused: " in listed.err) == (0, True)

    def test_it_asks_what_became_of_messages(
        self, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account()
        send(GOOD)
        assert smsdesk("agent", "--until-idle", "--json").document["refreshed"] == 1
        assert listed()[0]["state"] == "delivered"
        assert practice.arrived()[GOOD] == 1

    def test_a_secret_for_once(self, add_account: AddAccount) -> None:
        add_account()
        (Path.home() / "keyring.json").unlink()
        words = ("agent", "--until-idle", "--secret-stdin", "--json")
        assert smsdesk(*words, stdin="practice\n").status == 0
        add_account("isms")
        assert smsdesk(*words, stdin="practice\n").status == 2
        assert smsdesk(*words, "--account", "practice", stdin="practice\n").status == 0

    def test_an_account_without_its_secret_is_named_and_its_queue_kept(
        self, add_account: AddAccount, practice: PracticeThread
    ) -> None:
        add_account()
        practice.order(FaultKind.NO_CREDIT)
        send(*(f"+30690000010{digit}" for digit in range(9)))
        smsdesk("accounts", "edit", "practice", "--resume")
        (Path.home() / "keyring.json").unlink()
        ran = smsdesk("agent", "--until-idle", "--json")
        assert ran.status == 1
        assert ran.document["waiting"]
        assert ran.document["problems"]["practice"]["code"] == "secret_missing"
        given = smsdesk("agent", "--until-idle", "--secret-stdin", stdin="practice\n")
        assert given.status == 0
        assert set(practice.arrived().values()) == {1}
