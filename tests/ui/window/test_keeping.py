"""Keeping running without a window: asked once, hidden only in a tray, and always a way back."""

from __future__ import annotations

import asyncio
import os
import sys
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSystemTrayIcon

from smsdesk.bootstrap import Desk
from smsdesk.domain.account import NewAccount
from smsdesk.domain.encoding import Encoding
from smsdesk.domain.keeper import KeptBy
from smsdesk.domain.plan import PlannedMessage, SendPlan
from smsdesk.domain.schedule import NewSchedule, QuietRule, Rules, Timing
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.domain.wall_time import wall_time
from smsdesk.providers import registry
from smsdesk.settings import TrayIcon, WhenClosing
from smsdesk.store import accounts
from smsdesk.system.autostart import AtSignIn, XdgEntry
from smsdesk.ui import places
from smsdesk.ui.dialogs.keep_running import KeepRunningDialog
from smsdesk.ui.pages.settings.page import SettingsPage
from smsdesk.ui.program import Program
from smsdesk.ui.window import keeping
from tests.support.window import in_window, shown_text, until

ATHENS = "Europe/Athens"
CONTROL = Qt.KeyboardModifier.ControlModifier
PERSON = "+306912345678"


@dataclass
class Desktop:
    """What the desktop has."""

    has_tray: bool = True


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Desktop:
    """One with a tray, which can be taken away."""
    found = Desktop()
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: found.has_tray)
    monkeypatch.setattr(keeping, "LOOK_EVERY_MS", 10)
    return found


async def with_account(desk: Desk) -> int:
    """An account of a provider that can keep messages, too."""
    await desk.change_settings({"time_zone": ATHENS})
    new = NewAccount("Clinic", "d7", {}, "Clinic", "vault-key")
    account = await desk.db.run(lambda c: accounts.add(c, new, desk.clock.now()))
    # Nothing of these tests is to be sent.
    return account.id


def plan_for(account_id: int) -> SendPlan:
    return SendPlan(account_id, "Clinic", (PlannedMessage(PERSON, "Hello", Encoding.GSM7, 1),))


async def with_schedule(desk: Desk, kept_by: KeptBy = KeptBy.HERE) -> None:
    """Something that is to go out in three days."""
    account_id = await with_account(desk)
    wall = wall_time(desk.clock.now() + timedelta(days=3), ATHENS).replace(microsecond=0)
    new = NewSchedule(
        account_id,
        "Recall",
        Timing(wall, ATHENS),
        Rules(kept_by=kept_by, quiet=QuietRule.IGNORE),
        StoredDraft(text="Hello"),
        1,
        1,
    )
    await desk.scheduling.put(plan_for(account_id), new, "Clinic", registry.info("d7"))


async def with_a_message(desk: Desk) -> None:
    """Something that waits for an hour."""
    account_id = await with_account(desk)
    await desk.outbox.put(plan_for(account_id), undo_s=3600)


async def asked(program: Program) -> KeepRunningDialog:
    """The question, when it is there."""
    window = program.window
    await until(lambda: window.findChildren(KeepRunningDialog))
    (dialog,) = window.findChildren(KeepRunningDialog)
    await until(dialog.isVisible)
    return dialog


def is_leaving(program: Program) -> bool:
    """Whether the program has begun to leave."""
    return program._leaving.is_set()


class TestTheQuestion:
    def test_nothing_is_asked_when_nothing_is_to_go_out(
        self, tmp_path: Path, desktop: Desktop
    ) -> None:
        del desktop

        async def act(program: Program) -> None:
            program.window.close()
            await until(lambda: is_leaving(program))

        in_window(tmp_path, act, prepare=with_account_only)

    def test_what_the_provider_keeps_needs_nobody(self, tmp_path: Path, desktop: Desktop) -> None:
        del desktop

        async def prepare(desk: Desk) -> None:
            await with_schedule(desk, KeptBy.PROVIDER)
            for one in await desk.scheduling.all():
                for batch in await desk.scheduling.batches(one.id):
                    await desk.outbox.cancel(batch)  # as if it had been handed over

        async def act(program: Program) -> None:
            program.window.close()
            await until(lambda: is_leaving(program))

        in_window(tmp_path, act, prepare=prepare)

    def test_keep_running_hides_the_window_in_the_tray(
        self, tmp_path: Path, desktop: Desktop
    ) -> None:
        del desktop

        async def act(program: Program) -> None:
            window = program.window
            await until(program.keeping.tray.icon.isVisible)
            window.close()
            dialog = await asked(program)
            text = shown_text(dialog)
            assert "1 send scheduled here. Next: " in text
            assert "in 3 days" in text
            assert "still to be handed over" not in text
            assert dialog.keep.isVisible()
            QTest.keyClick(dialog.keep, Qt.Key.Key_Space)
            await until(lambda: not window.isVisible())
            assert not is_leaving(program)
            assert program.keeping.is_hidden
            assert program.desk.settings.when_closing is WhenClosing.ASK
            program.keeping.tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
            assert window.isVisible()
            assert not program.keeping.is_hidden

        in_window(tmp_path, act, prepare=with_schedule)

    def test_a_message_that_waits_is_told_and_leaving_leaves(
        self, tmp_path: Path, desktop: Desktop
    ) -> None:
        del desktop

        async def act(program: Program) -> None:
            program.window.close()
            dialog = await asked(program)
            assert "1 message still to be handed over." in shown_text(dialog)
            assert "scheduled here" not in shown_text(dialog)
            QTest.keyClick(dialog.leave, Qt.Key.Key_Space)
            await until(lambda: is_leaving(program))

        in_window(tmp_path, act, prepare=with_a_message)

    def test_a_paused_account_waits_for_a_person_and_not_for_the_program(
        self, tmp_path: Path, desktop: Desktop
    ) -> None:
        del desktop

        async def prepare(desk: Desk) -> None:
            await with_a_message(desk)
            (account,) = await desk.accounts.all()
            await desk.accounts.pause(account)

        async def act(program: Program) -> None:
            program.window.close()
            await until(lambda: is_leaving(program))

        in_window(tmp_path, act, prepare=prepare)

    @pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
    def test_escape_stays_and_enter_decides_nothing(
        self, tmp_path: Path, desktop: Desktop, key: Qt.Key
    ) -> None:
        del desktop

        async def act(program: Program) -> None:
            program.window.close()
            dialog = await asked(program)
            program.window.close()  # pressing again asks no second time
            QTest.keyClick(dialog, key)
            if key is Qt.Key.Key_Return:
                assert dialog.isVisible()
                QTest.keyClick(dialog.stay, Qt.Key.Key_Space)
            await until(lambda: not program.window.findChildren(KeepRunningDialog))
            assert program.window.isVisible()
            assert not is_leaving(program)

        in_window(tmp_path, act, prepare=with_schedule)

    def test_a_remembered_answer_is_not_asked_for_again(
        self, tmp_path: Path, desktop: Desktop
    ) -> None:
        del desktop

        async def act(program: Program) -> None:
            window = program.window
            window.close()
            dialog = await asked(program)
            QTest.keyClick(dialog.remember, Qt.Key.Key_Space)
            QTest.keyClick(dialog.keep, Qt.Key.Key_Space)
            await until(lambda: not window.isVisible())
            assert program.desk.settings.when_closing is WhenClosing.KEEP_RUNNING
            program.keeping.come_back()
            await until(lambda: not window.findChildren(KeepRunningDialog))
            window.close()
            await until(lambda: not window.isVisible())
            assert not window.findChildren(KeepRunningDialog)
            program.keeping.come_back()
            # Who ends the program does not mean the tray.
            QTest.keyClick(window, Qt.Key.Key_Q, CONTROL)
            await until(lambda: is_leaving(program))

        in_window(tmp_path, act, prepare=with_schedule)

    def test_leave_as_a_preference(self, tmp_path: Path, desktop: Desktop) -> None:
        del desktop

        async def prepare(desk: Desk) -> None:
            await with_schedule(desk)
            await desk.change_settings({"when_closing": "leave"})

        async def act(program: Program) -> None:
            program.window.close()
            await until(lambda: is_leaving(program))

        in_window(tmp_path, act, prepare=prepare)


async def with_account_only(desk: Desk) -> None:
    await with_account(desk)


class TestWithoutATray:
    @pytest.mark.parametrize("why", ["none", "not wanted"])
    def test_one_stays_or_leaves(self, tmp_path: Path, desktop: Desktop, why: str) -> None:
        desktop.has_tray = why != "none"

        async def prepare(desk: Desk) -> None:
            await with_schedule(desk)
            tray = TrayIcon.NEVER if why == "not wanted" else TrayIcon.ALWAYS
            # What was remembered for another desktop hides nothing on this one.
            await desk.change_settings({"tray_icon": tray, "when_closing": "keep_running"})

        async def act(program: Program) -> None:
            window = program.window
            window.close()
            dialog = await asked(program)
            assert dialog.keep.isHidden()
            await until(dialog.stay.hasFocus)
            QTest.keyClick(dialog.stay, Qt.Key.Key_Space)
            await until(lambda: not window.findChildren(KeepRunningDialog))
            assert window.isVisible()
            window.close()
            QTest.keyClick((await asked(program)).leave, Qt.Key.Key_Space)
            await until(lambda: is_leaving(program))

        in_window(tmp_path, act, prepare=prepare)

    def test_the_window_comes_back_when_the_tray_goes_away(
        self, tmp_path: Path, desktop: Desktop
    ) -> None:
        async def act(program: Program) -> None:
            window = program.window
            window.close()
            QTest.keyClick((await asked(program)).keep, Qt.Key.Key_Space)
            await until(lambda: not window.isVisible())
            desktop.has_tray = False
            await until(window.isVisible)
            assert not program.keeping.is_hidden

        in_window(tmp_path, act, prepare=with_schedule)

    def test_a_tray_that_went_while_it_was_asked_hides_nothing(
        self, tmp_path: Path, desktop: Desktop
    ) -> None:
        async def act(program: Program) -> None:
            program.window.close()
            dialog = await asked(program)
            desktop.has_tray = False
            QTest.keyClick(dialog.keep, Qt.Key.Key_Space)
            await until(lambda: program.window.notices.sentences)
            assert program.window.isVisible()

        in_window(tmp_path, act, prepare=with_schedule)


class TestTheIcon:
    def test_it_tells_what_is_next_and_quits(self, tmp_path: Path, desktop: Desktop) -> None:
        del desktop

        async def act(program: Program) -> None:
            tray = program.keeping.tray
            await until(tray.icon.isVisible)
            actions = [one for one in tray.menu.actions() if not one.isSeparator()]
            opens, upcoming, quits = actions
            assert (opens.text(), quits.text()) == ("Open SMS Desk", "Quit")
            assert upcoming.text().startswith("Next: ")
            assert upcoming.text().endswith("in 3 days")
            assert upcoming.text() in tray.icon.toolTip()
            (schedule,) = await program.desk.scheduling.all()
            await program.desk.scheduling.cancel(schedule.id)
            await until(lambda: not tray.icon.isVisible())
            assert upcoming.text() == "Next: —"
            assert not upcoming.isEnabled()
            await program.desk.change_settings({"tray_icon": "always"})
            await until(tray.icon.isVisible)
            assert "Nothing is scheduled here." in tray.icon.toolTip()
            quits.trigger()
            assert is_leaving(program)

        in_window(tmp_path, act, prepare=with_schedule)

    def test_it_speaks_the_language_of_the_window(self, tmp_path: Path, desktop: Desktop) -> None:
        del desktop

        async def act(program: Program) -> None:
            tray = program.keeping.tray
            await program.desk.change_settings({"language": "el"})
            await until(lambda: tray.menu.actions()[0].text() == "Άνοιγμα του SMS Desk")
            assert "Επόμενο: " in tray.icon.toolTip()

        in_window(tmp_path, act, prepare=with_schedule)


class TestStartedHidden:
    def test_into_the_tray_and_raised_by_a_second_start(
        self, tmp_path: Path, desktop: Desktop
    ) -> None:
        del desktop

        async def again(*options: str) -> None:
            second = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "smsdesk", *options),
                env={**os.environ, "SMSDESK_PROFILE": str(tmp_path)},
            )
            assert await second.wait() == 0

        async def act(program: Program) -> None:
            assert not program.window.isVisible()
            assert program.keeping.tray.icon.isVisible()
            await again("--hidden")
            assert not program.window.isVisible()
            await again()
            await until(program.window.isVisible)
            assert not program.keeping.is_hidden

        in_window(tmp_path, act, hidden=True)

    def test_where_there_is_no_tray_it_is_minimised(self, tmp_path: Path, desktop: Desktop) -> None:
        desktop.has_tray = False

        async def act(program: Program) -> None:
            assert program.window.isVisible()
            assert program.window.isMinimized()
            desktop.has_tray = True  # it comes after the programs that are started at sign-in
            await until(lambda: program.keeping.is_hidden)
            assert not program.window.isVisible()

        in_window(tmp_path, act, hidden=True)

    def test_a_window_that_is_used_is_not_taken_away(
        self, tmp_path: Path, desktop: Desktop
    ) -> None:
        desktop.has_tray = False

        async def act(program: Program) -> None:
            program.window.showNormal()
            program.keeping.look()
            desktop.has_tray = True
            program.window.showMinimized()
            program.keeping.look()
            assert program.window.isVisible()

        in_window(tmp_path, act, hidden=True)


class TestAtSignIn:
    def test_the_preference_writes_the_file_and_tells_what_stands_in_the_way(
        self, tmp_path: Path, isolated: Path
    ) -> None:
        folder = isolated / "home" / "config" / "autostart"

        async def act(program: Program) -> None:
            program.desk.at_sign_in = AtSignIn(XdgEntry(folder / "smsdesk.desktop"), ("smsdesk",))
            program.window.go(places.Settings(key="start_at_sign_in"))
            page = program.window.page
            assert isinstance(page, SettingsPage)
            row = page.rows["start_at_sign_in"]
            folder.write_text("in the way")
            QTest.keyClick(row.control.field, Qt.Key.Key_Space)
            await until(row.problem.isVisible)
            assert "could not be changed" in row.problem.text()
            assert not program.desk.settings.start_at_sign_in
            folder.unlink()
            row.control.show_value(False)
            QTest.keyClick(row.control.field, Qt.Key.Key_Space)
            await until(lambda: program.desk.settings.start_at_sign_in)
            assert (folder / "smsdesk.desktop").exists()
            QTest.keyClick(row.control.field, Qt.Key.Key_Space)
            await until(lambda: not program.desk.settings.start_at_sign_in)
            assert not (folder / "smsdesk.desktop").exists()

        in_window(tmp_path, act)

    def test_what_the_desktop_switched_off_is_off_here_too(self, tmp_path: Path) -> None:
        async def prepare(desk: Desk) -> None:
            entry = XdgEntry(tmp_path / "smsdesk.desktop")
            desk.at_sign_in = AtSignIn(entry, ("smsdesk",))
            await desk.change_settings({"start_at_sign_in": True})
            (tmp_path / "smsdesk.desktop").unlink()

        async def act(program: Program) -> None:
            await until(lambda: not program.desk.settings.start_at_sign_in)

        in_window(tmp_path, act, prepare=prepare)
