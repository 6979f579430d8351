"""Review, send, undo, test to oneself: through the real controls to the practice server."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from smsdesk.domain.message import MessageState
from smsdesk.practice.config import PracticeConfig
from smsdesk.store import messages
from smsdesk.ui.places import Compose
from tests.support.composing import AT_ONCE, CONTROL, Composing, in_compose, press
from tests.support.window import find, shown_text, until

PEOPLE = "6912345678; 6912345679"


async def stored(at: Composing) -> list[MessageState]:
    found = await at.desk.db.read(lambda c: messages.listing(c, messages.Filter()))
    return [message.state for message in found]


def test_a_message_is_reviewed_sent_and_delivered(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.send_to(PEOPLE)
        await at.write("Your appointment is on Monday at 10:30.")
        await at.review()
        sheet = at.page.sheet
        assert sheet.send.text() == "Send 2 messages"
        assert at.page.title.text() == "Send to 2 people?"
        assert "+30691234" not in sheet.send.text()
        assert "Your appointment is on Monday at 10:30." in shown_text(sheet)
        press(sheet.send)
        await until(lambda: type(at.program.window.page).__name__ != "ComposePage")
        await until(lambda: len(at.server.network.arrivals()) == 2)
        assert {arrival.recipient for arrival in at.server.network.arrivals()} == {
            "306912345678",
            "306912345679",
        }
        while set(await stored(at)) != {MessageState.DELIVERED}:
            await at.desk.status_pull.refresh()
        assert at.page.model.text == ""
        assert await at.desk.drafts.load() is None

    in_compose(tmp_path, act, settings={"undo_seconds": 0})


def test_what_was_sent_can_be_taken_back(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.send_to(PEOPLE)
        await at.write("Hello")
        await at.review()
        press(at.page.sheet.send)
        bar = at.page.sheet.undo_bar
        await until(lambda: not bar.isHidden())
        assert bar.sentence.text().startswith("Sending 2 messages in ")
        assert await at.desk.drafts.load() is None
        press(bar.undoing)
        await until(lambda: not at.page.is_reviewing)
        assert set(await stored(at)) == {MessageState.CANCELLED}
        assert at.page.form.editor.text == "Hello"
        assert "Taken back. Nothing was sent." in at.notices
        await until(lambda: at.page.model.keeper.is_saved)
        assert not at.server.network.arrivals()

    in_compose(tmp_path, act, settings={"undo_seconds": 30})


def test_pressing_send_twice_sends_once(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.send_to("6912345678")
        await at.write("Hello")
        await at.review()
        press(at.page.sheet.send)
        at.page.review.send()
        QTest.keyClick(at.page.sheet.back, Qt.Key.Key_Return, CONTROL)
        await until(lambda: not at.page.is_reviewing)
        await until(lambda: len(at.server.network.arrivals()) >= 1)
        await asyncio.sleep(0)
        assert len(await stored(at)) == 1

    in_compose(tmp_path, act, settings={"undo_seconds": 0})


@pytest.mark.parametrize("by_key", [True, False])
def test_a_double_press_on_review_and_send_does_not_send(tmp_path: Path, by_key: bool) -> None:
    """Send stands where "Review and send" was; and a key that is held down repeats itself."""

    async def act(at: Composing) -> None:
        await at.send_to("6912345678")
        await at.write("Hello")
        QApplication.setDoubleClickInterval(200)
        await at.review()
        for _ in range(3):
            if by_key:
                QTest.keyClick(at.page.sheet.back, Qt.Key.Key_Return, CONTROL)
            else:
                press(at.page.sheet.send)
        assert not at.page.review.sending
        await until(at.page.sheet.send.isEnabled)
        press(at.page.sheet.send)
        await until(lambda: len(at.server.network.arrivals()) == 1)

    in_compose(tmp_path, act, settings={"undo_seconds": 0})


def test_a_key_that_is_held_down_opens_the_review_and_no_more(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.send_to("6912345678")
        await at.write("Hello")
        QApplication.setDoubleClickInterval(100)
        QTest.keyClick(at.page.form.editor, Qt.Key.Key_Return, CONTROL)
        # Send can be pressed again before a keyboard begins to repeat the key.
        await until(lambda: at.page.is_reviewing and at.page.sheet.send.isEnabled())
        QTest.keyClick(at.page.sheet.back, Qt.Key.Key_Return, CONTROL)
        assert not at.page.review.sending

    in_compose(tmp_path, act)


def test_ctrl_enter_leads_to_the_review_and_then_sends(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.send_to("6912345678")
        at.type("Hello")
        QTest.keyClick(at.page.form.editor, Qt.Key.Key_Return, CONTROL)
        await until(lambda: at.page.is_reviewing)
        QTest.keyClick(at.page.sheet.back, Qt.Key.Key_Return, CONTROL)
        await until(lambda: len(at.server.network.arrivals()) == 1)

    in_compose(tmp_path, act, settings={"undo_seconds": 0})


def test_enter_never_sends(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.send_to("6912345678")
        at.type("Hello")
        QTest.keyClick(at.page.form.editor, Qt.Key.Key_Return)
        QTest.keyClick(at.page.form.sender_field, Qt.Key.Key_Return)
        await at.planned()
        assert not at.page.is_reviewing
        await at.review()
        at.page.setFocus()
        QTest.keyClick(at.page.sheet, Qt.Key.Key_Return)
        assert not at.page.review.sending
        QTest.keyClick(at.page.sheet, Qt.Key.Key_Escape)
        assert not at.page.is_reviewing
        assert not await stored(at)

    in_compose(tmp_path, act)


@pytest.mark.parametrize(
    ("recipients", "text", "sender", "said", "focus"),
    [
        ("", "Hello", "Clinic", "There are no recipients.", "to"),
        ("6912345678", "", "Clinic", "There is no text.", "editor"),
        ("6912345678", "Hello", "", "This provider needs a sender.", "sender_field"),
        ("6912345678", "Hello", "A sender too long", "The sender is too long", "sender_field"),
        ("12", "Hello", "Clinic", "Nobody would get this message.", "to"),
    ],
)
def test_what_is_in_the_way_is_said_in_place(
    tmp_path: Path, *, recipients: str, text: str, sender: str, said: str, focus: str
) -> None:
    async def act(at: Composing) -> None:
        if recipients:
            await at.send_to(recipients)
        await at.write(text)
        field = at.page.form.sender_field
        field.selectAll()
        QTest.keyClicks(field, sender) if sender else QTest.keyClick(field, Qt.Key.Key_Delete)
        press(at.page.foot.reviewing)
        await until(lambda: said in shown_text(at.page.foot))
        assert not at.page.is_reviewing
        wanted = getattr(at.page.form, focus)
        await until((wanted.focusProxy() or wanted).hasFocus)

    in_compose(tmp_path, act)


def test_a_paused_account_is_named_and_marked(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        account = (await at.desk.accounts.all())[0]
        await at.desk.accounts.pause(account)
        await until(lambda: "paused" in at.page.form.account.currentText())
        await at.send_to("6912345678")
        await at.write("Hello")
        press(at.page.foot.reviewing)
        await until(lambda: "Office is paused." in shown_text(at.page.foot))

    in_compose(tmp_path, act)


def test_warnings_stand_on_the_sheet(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.desk.balances.ask(await at.desk.accounts.all())
        await at.send_to("6912345678")
        await at.write("Please reply YES to confirm.")
        await at.review()
        sheet = at.page.sheet
        assert any("Nobody can reply to Clinic" in one for one in sheet.warnings.sentences)
        press(sheet.send)
        await until(lambda: len(at.server.network.arrivals()) == 1)
        at.program.window.go(Compose())
        await at.send_to("6912345678")
        await at.write("Please reply YES to confirm.")
        await at.review()
        assert any("this very text today" in one for one in sheet.warnings.sentences)

    in_compose(tmp_path, act, settings={"undo_seconds": 0})


def test_a_batch_beyond_the_balance_is_said_so(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.desk.balances.ask(await at.desk.accounts.all())
        await at.send_to(PEOPLE)
        await at.write("Hello")
        await at.planned()
        await at.review()
        assert at.page.review.review is not None
        assert at.page.review.review.over_balance
        assert any("more than is left" in one for one in at.page.sheet.warnings.sentences)
        assert "-0.04" not in shown_text(at.page.sheet)

    config = PracticeConfig(timing=AT_ONCE, balance=Decimal("0.01"))
    in_compose(tmp_path, act, provider="d7", config=config)


def test_a_big_batch_wants_its_number_typed(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.send_to(PEOPLE)
        await at.write("Hello")
        await at.review()
        sheet = at.page.sheet
        assert sheet.type_count.isVisible()
        assert not sheet.send.isEnabled()
        QTest.keyClicks(sheet.typed_count, "3")
        assert not sheet.send.isEnabled()
        sheet.typed_count.clear()
        QTest.keyClicks(sheet.typed_count, "2")
        assert sheet.send.isEnabled()

    in_compose(tmp_path, act, settings={"type_count_above_parts": 1})


def test_a_small_batch_goes_without_review_where_that_is_wished(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.send_to("6912345678")
        await at.write("Hello")
        press(at.page.foot.reviewing)
        await until(lambda: at.page.review.batch_id is not None)
        await until(at.page.sheet.undo_bar.isVisible)
        press(at.page.sheet.undo_bar.undoing)
        await until(lambda: not at.page.is_reviewing)

    never_quiet = {"quiet_hours": "* reminder 00:00-00:00"}
    in_compose(
        tmp_path, act, settings={"confirm_above_parts": 10, "undo_seconds": 30, **never_quiet}
    )


def test_its_number_is_typed_also_where_small_batches_go_without_review(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.send_to(PEOPLE)
        await at.write("Hello")
        await at.review()
        assert at.page.sheet.type_count.isVisible()
        assert not at.page.sheet.send.isEnabled()
        assert not at.page.review.sending

    settings = {"confirm_above_parts": 10, "type_count_above_parts": 1}
    in_compose(tmp_path, act, settings={**settings, "quiet_hours": "* reminder 00:00-00:00"})


def test_it_is_told_that_people_have_quiet_hours_now(tmp_path: Path) -> None:
    # Whatever time it is, all but a minute of Greece's day is quiet, and none of Britain's.
    since = datetime.now(ZoneInfo("Europe/Athens")) - timedelta(minutes=10)
    over = since - timedelta(minutes=1)
    quiet = f"* reminder 00:00-00:00; GR reminder {since:%H:%M}-{over:%H:%M}"

    async def act(at: Composing) -> None:
        await at.send_to("6912345678, 6912345679, +447700900123")
        await at.write("Hello")
        await at.review()
        sheet = at.page.sheet
        (said,) = [one for one in sheet.warnings.sentences if "quiet hours" in one]
        assert said.startswith("2 of these people are where it is late")
        press(find(sheet.warnings, QPushButton, "Send it later"))
        assert at.page.is_scheduling

    # It is a reason to show the sheet even where small batches go without.
    in_compose(tmp_path, act, settings={"confirm_above_parts": 10, "quiet_hours": quiet})


def test_a_test_goes_to_oneself_and_asks_for_the_number_once(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.write("Hello")
        press(at.page.foot.testing)
        own = at.page.foot.own_number
        await until(own.isVisible)
        QTest.keyClicks(own.line, "691 222 3333")
        press(find(own, QPushButton, "Send test"))
        await until(lambda: len(at.server.network.arrivals()) == 1)
        assert at.server.network.arrivals()[0].recipient == "306912223333"
        assert at.desk.settings.own_number == "+306912223333"
        await until(lambda: own.isHidden() and not at.page.review.sending)
        press(at.page.foot.testing)
        await until(lambda: len(at.server.network.arrivals()) == 2)
        assert at.page.form.editor.text == "Hello"

    in_compose(tmp_path, act)


def test_the_review_says_what_was_chosen_under_more(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.send_to("6912345678")
        await at.write("Hello")
        wishes = replace(at.page.model.wishes, validity_minutes=60, extra={"priority": "3"})
        at.page.model.wish(wishes)
        await at.planned()
        await at.review()
        said = shown_text(at.page.sheet)
        assert "Given up after 60 minutes" in said
        assert "priority: 3" in said

    in_compose(tmp_path, act, provider="d7")


def test_the_next_message_begins_at_the_top_of_the_page(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        at.program.window.resize(1024, 640)
        form = at.page.form
        await at.send_to("6912345678")
        await at.write("Hello")
        press(form.more)
        await until(lambda: form.verticalScrollBar().maximum() > 0)
        form.verticalScrollBar().setValue(form.verticalScrollBar().maximum())
        await at.review()
        press(at.page.sheet.send)
        await until(lambda: type(at.program.window.page).__name__ != "ComposePage")
        at.program.window.go(Compose())
        assert form.verticalScrollBar().value() == 0

    in_compose(tmp_path, act, provider="d7", settings={"undo_seconds": 0})
