"""Seldom used, and seen only when somebody does: binary messages, and recipients of a workbook."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.message import MessageState
from smsdesk.store import messages
from smsdesk.ui.widgets.basics import Tone
from tests.support.composing import Composing, in_compose, press
from tests.support.dropping import drop
from tests.support.window import until
from tests.support.workbooks import write_xlsx, write_zip

ROWS = (
    '<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c>'
    '<c r="B1" t="inlineStr"><is><t>mobile</t></is></c></row>'
    '<row r="2"><c r="A2" t="inlineStr"><is><t>Άννα</t></is></c>'
    '<c r="B2"><v>6912345678</v></c></row>'
    '<row r="3"><c r="A3" t="inlineStr"><is><t>Ben</t></is></c>'
    '<c r="B3" t="inlineStr"><is><t>691 234 5679</t></is></c></row>'
    '<row r="4"><c r="A4" t="inlineStr"><is><t>Cleo</t></is></c></row>'
)


def test_a_dropped_workbook_is_merged_and_sent(tmp_path: Path) -> None:
    file = write_xlsx(tmp_path / "people.xlsx", ROWS)

    async def act(at: Composing) -> None:
        assert drop(at.page.form, file)
        panel = at.page.form.file_panel
        await until(panel.isVisible)
        await at.planned()
        assert panel.columns.currentText() == "mobile"
        assert panel.fields.text() == "Merge fields: name"
        assert panel.bad.text() == "1 row left out"
        chip = at.page.form.to.chips[0]
        assert (chip.text, chip.detail, chip.tone) == ("people.xlsx", "2", Tone.GOOD)
        await at.write("Dear {name}")
        await at.review()
        press(at.page.sheet.send)
        await until(lambda: len(at.server.network.arrivals()) == 2)
        got = {arrival.recipient: arrival.text for arrival in at.server.network.arrivals()}
        assert got == {"306912345678": "Dear Άννα", "306912345679": "Dear Ben"}

    in_compose(tmp_path, act, settings={"undo_seconds": 0})


def test_what_is_no_workbook_is_refused_in_words(tmp_path: Path) -> None:
    file = write_zip(tmp_path / "people.xlsx", {"holiday.txt": "this is no workbook"})

    async def act(at: Composing) -> None:
        assert drop(at.page.form, file)
        await until(lambda: at.notices)
        assert at.page.form.file_panel.isHidden()
        assert not len(at.page.model.recipients)

    in_compose(tmp_path, act)


def test_octets_are_written_counted_and_sent(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        form, panel = at.page.form, at.page.form.more_panel
        press(form.more)
        await until(panel.binary.isVisible)
        panel.binary.setFocus()
        QTest.keyClick(panel.binary, Qt.Key.Key_Space)
        await at.send_to("6912345678")
        await at.write("48 65 6c 6c 6f 00 ff")
        counter = at.page.foot.counter
        assert counter.encoding.text() == "Binary"
        assert counter.used.text() == "7"
        await at.review()
        press(at.page.sheet.send)
        await until(lambda: len(at.server.network.arrivals()) == 1)
        (stored,) = await at.desk.db.read(lambda c: messages.listing(c, messages.Filter()))
        assert stored.encoding is Encoding.OCTETS
        assert stored.state not in (MessageState.REJECTED, MessageState.UNCERTAIN)
        assert at.server.network.arrivals()[0].text == "48656c6c6f00ff"

    in_compose(tmp_path, act, provider="d7", settings={"undo_seconds": 0})


def test_what_is_not_hexadecimal_does_not_go_out(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        panel = at.page.form.more_panel
        press(at.page.form.more)
        await until(panel.binary.isVisible)
        QTest.keyClick(panel.binary, Qt.Key.Key_Space)
        await at.send_to("6912345678")
        await at.write("Hello")
        press(at.page.foot.reviewing)
        await at.planned()
        assert not at.page.is_reviewing
        assert not at.server.network.arrivals()

    in_compose(tmp_path, act, provider="d7", settings={"undo_seconds": 0})
